#include "cli/lexicon_verbs.h"

#include "base/error.h"
#include "base/output.h"
#include "cli/console.h"
#include "cli/options.h"
#include "input/source.h"
#include "lexicon/import.h"

static const FrOptionSpec spec = {
  .usage = "FILE",
  .summary = "Writes somebody else's dictionary as a lexicon: LIWC (.dic, .dicx), Yoshikoder\n"
             "(.ykd), Lexicoder (.lcd, .lc3), WordStat (.cat), quanteda's YAML (.yml,\n"
             ".yaml), or a CSV file with the columns term and category.",
  .description = "What was carried over, changed, or could not be is listed on standard error,\n"
                 "with line and column. Where something could not be, nothing is written, and\n"
                 "the program exits with 3, unless --lossy is given.\n"
                 "\n"
                 "Example:\n"
                 "  framing lexicon import --lossy mine.dic -o mine.lex\n",
  .set = FR_OPTION_LOSSY,
};

static void
print_account (const char *file, const FrImport *import, gboolean written)
{
  guint entries = import->carried + import->changed + import->lost;

  fr_console_diags (import->diags, FR_LEVEL_NOTE);
  fr_console_complain ("%s: %s: %u entries: %u carried over, %u changed, %u not carried over, or not in full%s", file,
                       import->format ? import->format : "unknown", entries, import->carried, import->changed,
                       import->lost,
                       written           ? ""
                       : import->lexicon ? "; nothing is written without --lossy"
                                         : "; nothing is written");
}

static FrExit
write_lexicon (const FrImport *import, const char *path, GError **error)
{
  FrOutput *out = fr_output_open (path, error);

  if (!out)
    return FR_EXIT_IO;
  fr_output_puts (out, import->lexicon);
  return fr_output_close (out, error) ? FR_EXIT_FINE : FR_EXIT_IO;
}

FrExit
fr_verb_lexicon_import (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrImport) import = NULL;
  g_autofree char *data = NULL;
  g_autofree char *shown = NULL;
  gboolean written;
  gsize len;

  if (!fr_options_parse (&options, &spec, argc, argv, error))
    return FR_EXIT_USAGE;
  if (options.n_paths != 1)
    {
      g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "\"framing lexicon import\" wants one dictionary");
      return FR_EXIT_USAGE;
    }
  shown = g_filename_display_name (options.paths[0]);
  data = fr_source_read (options.paths[0], FR_SOURCE_LIMIT, &len, error);
  if (!data)
    {
      g_prefix_error (error, "%s: ", shown);
      return FR_EXIT_UNREADABLE;
    }
  import = fr_lexicon_import (shown, data, len);
  written = import->lexicon && (options.lossy || fr_diags_count (import->diags, FR_LEVEL_ERROR) == 0);
  print_account (shown, import, written);
  return written ? write_lexicon (import, options.output, error) : FR_EXIT_UNREADABLE;
}
