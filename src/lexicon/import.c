#include "lexicon/import.h"

#include "lexicon/import_formats.h"
#include "lexicon/import_layout.h"

#include <string.h>

/* A program whose encoding was not said wrote Windows' Western one. */
#define OLD_ENCODING "WINDOWS-1252"

typedef struct
{
  const char *name;
  const char *endings[3]; /* of file names, in lower case */
  void (*read) (FrDraft *draft);
} Format;

static const Format formats[] = {
  { "LIWC", { ".dic" }, fr_import_liwc },
  { "Yoshikoder or Lexicoder", { ".ykd", ".lcd" }, fr_import_xml },
  { "Lexicoder 3", { ".lc3" }, fr_import_lc3 },
  { "WordStat", { ".cat" }, fr_import_wordstat },
  { "quanteda", { ".yml", ".yaml" }, fr_import_yaml },
  { "CSV", { ".csv", ".dicx" }, fr_import_csv },
};

enum
{
  LIWC,
  XML
};

void
fr_import_free (FrImport *import)
{
  if (!import)
    return;
  g_free (import->lexicon);
  g_ptr_array_unref (import->diags);
  g_free (import);
}

/* The file's beginning says more than its name where it is XML, or the line of % that LIWC's open with. */
static const Format *
find_format (const char *file, const char *text)
{
  g_autofree char *lower = g_ascii_strdown (file, -1);

  text += g_str_has_prefix (text, "\xEF\xBB\xBF") ? 3 : 0;
  while (g_ascii_isspace (*text))
    text++;
  if (*text == '<')
    return &formats[XML];
  if (*text == '%' && (g_ascii_isspace (text[1]) || text[1] == '\0'))
    return &formats[LIWC];
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    for (guint e = 0; e < G_N_ELEMENTS (formats[i].endings) && formats[i].endings[e]; e++)
      if (g_str_has_suffix (lower, formats[i].endings[e]))
        return &formats[i];
  return NULL;
}

/* ---- bytes to text ---- */

/* The encoding that an XML declaration names; NULL: none. Owned by the caller. */
static char *
declared_encoding (const char *data, gsize len)
{
  const char *end = g_strstr_len (data, (gssize)MIN (len, 200), "?>");
  const char *at = end ? g_strstr_len (data, end - data, "encoding=") : NULL;
  gsize n = 0;

  if (!g_str_has_prefix (data, "<?xml") || !at)
    return NULL;
  at += strlen ("encoding=") + 1;
  while (at + n < end && (g_ascii_isalnum (at[n]) || strchr ("-_.:", at[n])))
    n++;
  return g_strndup (at, n);
}

/* The text in UTF-8 with a NUL behind it, or NULL, and an error. `len` becomes its length; owned by the caller. */
static char *
decode (const char *file, const char *data, gsize *len, FrDiags *diags)
{
  g_autofree char *bytes = g_malloc (*len + 1);
  g_autofree char *encoding = NULL;
  const char *bad = "";
  char *text;
  gsize written;

  memcpy (bytes, data, *len);
  bytes[*len] = '\0';
  if (*len >= 2 && (memcmp (bytes, "\xFF\xFE", 2) == 0 || memcmp (bytes, "\xFE\xFF", 2) == 0))
    encoding = g_strdup ("UTF-16");
  else if (g_utf8_validate (bytes, (gssize)*len, &bad))
    return g_steal_pointer (&bytes);
  else if (*bad)
    encoding = declared_encoding (bytes, *len);
  if (!encoding && *bad)
    {
      encoding = g_strdup (OLD_ENCODING);
      fr_diags_add (diags, FR_LEVEL_WARNING, file, 0, 0, "read as " OLD_ENCODING, "not UTF-8");
    }
  text = encoding ? g_convert (bytes, (gssize)*len, "UTF-8", encoding, NULL, &written, NULL) : NULL;
  if (text && !memchr (text, '\0', written))
    {
      *len = written;
      return text;
    }
  g_free (text);
  fr_diags_add (diags, FR_LEVEL_ERROR, file, 0, 0, "nothing is read", "no text: binary, or of an unknown encoding");
  return NULL;
}

/* Old files from the Macintosh end their lines in CR. */
static void
mend_line_ends (char *text)
{
  if (!strchr (text, '\n'))
    g_strdelimit (text, "\r", '\n');
}

/* ---- all of it ---- */

static int
compare_diags (const void *a, const void *b)
{
  const FrDiag *x = *(FrDiag *const *)a, *y = *(FrDiag *const *)b;

  if (x->line != y->line)
    return x->line < y->line ? -1 : 1;
  return x->column < y->column ? -1 : x->column > y->column;
}

static void
read_text (FrImport *import, const char *file, const char *text, gsize len)
{
  const Format *format = find_format (file, text);
  g_autoptr (FrDraft) draft = NULL;

  if (!format)
    {
      fr_diags_add (import->diags, FR_LEVEL_ERROR, file, 0, 0, "nothing is read",
                    "no known format: a name ends in .dic, .dicx, .ykd, .lcd, .lc3, .cat, .yml, .yaml or .csv");
      return;
    }
  import->format = format->name;
  draft = fr_draft_new (file, text, len, import->diags);
  format->read (draft);
  fr_import_lay_out (import, draft);
}

FrImport *
fr_lexicon_import (const char *file, const char *data, gsize len)
{
  FrImport *import = g_new0 (FrImport, 1);
  g_autofree char *text = NULL;

  import->diags = fr_diags_new ();
  if (len >= G_MAXUINT32 / 4) /* places in a text are 32 bits wide, and it may grow when it is decoded */
    fr_diags_add (import->diags, FR_LEVEL_ERROR, file, 0, 0, "nothing is read", "too large a file");
  else if ((text = decode (file, data, &len, import->diags)))
    {
      mend_line_ends (text);
      read_text (import, file, text, len);
      g_ptr_array_sort (import->diags, compare_diags);
    }
  return import;
}
