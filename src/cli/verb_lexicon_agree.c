#include "cli/lexicon_verbs.h"

#include "base/error.h"
#include "cli/console.h"
#include "input/source.h"
#include "report/agreement_report.h"

static const FrOptionSpec spec = {
  .usage = "SHEET SHEET…",
  .summary = "Reads the sheets of \"framing lexicon sample\" that coders have filled in, one\n"
             "each, and says how far they agree (Krippendorff's alpha); with the key, also\n"
             "how often the hits of each wording and term are right in their eyes, and how\n"
             "much is missed.",
  .description = "Example:\n"
                 "  framing lexicon agree --key key.csv anna.csv ben.csv\n",
  .set = FR_OPTION_LAYOUT | FR_OPTION_KEY,
};

enum
{
  SIZE_LIMIT = 256 << 20 /* [bytes] of a sheet */
};

/* The text of a file; NULL and `error` if it cannot be read or is none. */
static char *
read_text (const char *path, gsize *len, GError **error)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *data = fr_source_read (path, SIZE_LIMIT, len, error);

  if (!data)
    g_prefix_error (error, "cannot read %s: ", shown);
  if (!data || g_utf8_validate_len (data, *len, NULL))
    return g_steal_pointer (&data);
  g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "%s is not UTF-8 text: save it as \"CSV UTF-8\"", shown);
  return NULL;
}

static gboolean
read_sheets (const FrOptions *options, GPtrArray *sheets, GPtrArray *names, FrDiags *diags, GError **error)
{
  for (guint i = 0; i < options->n_paths; i++)
    {
      gsize len;
      g_autofree char *data = read_text (options->paths[i], &len, error);
      if (!data)
        return FALSE;
      g_ptr_array_add (names, g_filename_display_name (options->paths[i]));
      g_ptr_array_add (sheets, fr_sheet_parse (g_ptr_array_index (names, i), data, len, diags));
    }
  return TRUE;
}

static gboolean
read_key (const FrOptions *options, FrKey **key, FrDiags *diags, GError **error)
{
  g_autofree char *data = NULL;
  g_autofree char *shown = NULL;
  gsize len;

  if (!options->key)
    return TRUE;
  data = read_text (options->key, &len, error);
  if (!data)
    return FALSE;
  shown = g_filename_display_name (options->key);
  *key = fr_key_parse (shown, data, len, diags);
  return TRUE;
}

/* A sheet with an error would give wrong figures: nothing is printed then. */
static gboolean
all_fine (const FrDiags *diags, GError **error)
{
  fr_console_diags (diags, FR_LEVEL_WARNING);
  if (fr_diags_count (diags, FR_LEVEL_ERROR) == 0)
    return TRUE;
  g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "the sheets have errors; nothing is computed from them");
  return FALSE;
}

FrExit
fr_verb_lexicon_agree (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_sheet_free);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (FrKey) key = NULL;
  g_autoptr (FrValidation) validation = NULL;
  g_autoptr (FrDocument) document = NULL;

  if (!fr_options_parse (&options, &spec, argc, argv, error))
    return FR_EXIT_USAGE;
  if (options.n_paths < 2)
    {
      g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "two sheets are needed, one a coder");
      return FR_EXIT_USAGE;
    }
  if (!read_sheets (&options, sheets, names, diags, error) || !read_key (&options, &key, diags, error))
    return FR_EXIT_USAGE;
  validation = fr_validation_new (sheets, key, diags);
  if (!all_fine (diags, error))
    return FR_EXIT_USAGE;
  document = fr_agreement_document (validation, (const char *const *)names->pdata);
  return fr_lexicon_write (document, &options, FR_EXIT_FINE, error);
}
