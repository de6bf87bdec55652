#include "input/manifest.h"

#include "input/csv.h"

#include <stdio.h>
#include <string.h>

struct FrManifest
{
  FrCsv *csv;
  GPtrArray *rows;     /* const FrCsvRecord* of `csv`: those that are used */
  GHashTable *by_file; /* char* in `csv` -> its row */
  gint file_column;    /* -1: there is none */
  gboolean *used;      /* for each column, whether its values are taken; the file's name itself is not */
};

/* A spreadsheet's guard against formulas: fr_escape_csv() puts a ' in front of such a field, so it is taken off here.
 */
static const char *
unguarded (const char *value)
{
  return value[0] == '\'' && value[1] != '\0' && strchr ("=+-@\t\r", value[1]) ? value + 1 : value;
}

static const char *
file_of (const FrManifest *manifest, const FrCsvRecord *row)
{
  const char *file = unguarded (row->fields[manifest->file_column].value);
  return g_str_has_prefix (file, "./") ? file + 2 : file;
}

static const FrCsvRecord *
head_of (const FrManifest *manifest)
{
  return fr_csv_get (manifest->csv, 0);
}

/* One letter more, fewer or other than in `name`, or two neighbours exchanged. */
static gboolean
is_nearly (const char *written, const char *name)
{
  gsize n = strlen (written), m = strlen (name), same = 0;
  const char *a, *b;

  while (same < n && written[same] == name[same])
    same++;
  a = written + same;
  b = name + same;
  if (n == m && same < n)
    return strcmp (a + 1, b + 1) == 0 || (a[1] && a[0] == b[1] && a[1] == b[0] && strcmp (a + 2, b + 2) == 0);
  return (n == m + 1 && strcmp (a + 1, b) == 0) || (m == n + 1 && strcmp (a, b + 1) == 0);
}

/* A misspelt name would leave its field to be guessed, without a word. */
static void
check_spelling (const char *name, const FrCsvField *field, const char *column, FrDiags *diags)
{
  for (FrFieldId known = 0; known < FR_N_FIELDS; known++)
    if (is_nearly (column, fr_field_name (known)))
      fr_diags_add (diags, FR_LEVEL_WARNING, name, field->line, field->column, "kept as a column of its own",
                    "the column \"%s\" is nearly \"%s\"", field->value, fr_field_name (known));
}

/* What each column is for. Of two columns of one name the first is used. */
static void
read_head (FrManifest *manifest, const char *name, FrDiags *diags)
{
  const FrCsvRecord *head = head_of (manifest);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  manifest->used = g_new0 (gboolean, head->n_fields);
  for (guint i = 0; i < head->n_fields; i++)
    {
      const FrCsvField *field = &head->fields[i];
      char *column = g_ascii_strdown (g_strstrip (field->value), -1);
      if (strcmp (column, "file") == 0 && manifest->file_column < 0)
        manifest->file_column = (gint)i;
      else
        manifest->used[i] = column[0] != '\0' && !g_hash_table_contains (seen, column);
      if (column[0] != '\0' && g_hash_table_contains (seen, column))
        fr_diags_add (diags, FR_LEVEL_WARNING, name, field->line, field->column, "the first one is used",
                      "a second column named \"%s\"", field->value);
      check_spelling (name, field, column, diags);
      g_hash_table_add (seen, column);
    }
}

/* What is wrong with a row; NULL: nothing. `at` is the field to point at. */
static char *
row_error (const FrManifest *manifest, const FrCsvRecord *row, const FrCsvField **at)
{
  guint wanted = head_of (manifest)->n_fields;

  *at = &row->fields[MIN (row->n_fields - 1, wanted)];
  if (row->n_fields != wanted)
    return g_strdup_printf ("%u %s where the first row has %u", row->n_fields, row->n_fields == 1 ? "field" : "fields",
                            wanted);
  *at = &row->fields[manifest->file_column];
  const char *file = file_of (manifest, row);
  const FrCsvRecord *first = g_hash_table_lookup (manifest->by_file, file);
  if (file[0] == '\0')
    return g_strdup ("no file is named");
  if (first)
    return g_strdup_printf ("the file \"%s\" stands in line %u already", file, first->fields[0].line);
  return NULL;
}

/* Is this a date in digits that no calendar has, such as 2024-13-40? */
static gboolean
is_impossible_date (const char *value)
{
  guint year, month, day;

  if (strlen (value) != 10 || sscanf (value, "%4u-%2u-%2u", &year, &month, &day) != 3)
    return FALSE;
  return !g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year);
}

static void
check_dates (const FrManifest *manifest, const char *name, const FrCsvRecord *row, FrDiags *diags)
{
  const FrCsvRecord *head = head_of (manifest);

  for (guint i = 0; i < head->n_fields; i++)
    {
      const FrCsvField *field = &row->fields[i];
      if (g_ascii_strcasecmp (head->fields[i].value, fr_field_name (FR_FIELD_DATE)) == 0
          && is_impossible_date (field->value))
        fr_diags_add (diags, FR_LEVEL_WARNING, name, field->line, field->column, "shown as it is written",
                      "\"%s\" is no date", field->value);
    }
}

static void
take_row (FrManifest *manifest, const char *name, const FrCsvRecord *row, FrDiags *diags)
{
  const FrCsvField *at;
  g_autofree char *error = row_error (manifest, row, &at);

  if (error)
    {
      fr_diags_add (diags, FR_LEVEL_ERROR, name, at->line, at->column, "the row is left out", "%s", error);
      return;
    }
  check_dates (manifest, name, row, diags);
  g_ptr_array_add (manifest->rows, (gpointer)row);
  g_hash_table_insert (manifest->by_file, (gpointer)file_of (manifest, row), (gpointer)row);
}

FrManifest *
fr_manifest_parse (const char *name, const char *data, gsize len, FrDiags *diags)
{
  FrManifest *manifest = g_new0 (FrManifest, 1);

  manifest->csv = fr_csv_parse (name, data, len, diags);
  manifest->rows = g_ptr_array_new ();
  manifest->by_file = g_hash_table_new (g_str_hash, g_str_equal);
  manifest->file_column = -1;
  if (manifest->csv->len > 0)
    read_head (manifest, name, diags);
  if (manifest->file_column < 0)
    {
      fr_diags_add (diags, FR_LEVEL_ERROR, name, 1, 1, "all of it is left out",
                    "no column named \"file\" in the first row (its names are parted by commas)");
      return manifest;
    }
  for (guint i = 1; i < manifest->csv->len; i++)
    take_row (manifest, name, fr_csv_get (manifest->csv, i), diags);
  return manifest;
}

void
fr_manifest_free (FrManifest *manifest)
{
  if (!manifest)
    return;
  g_hash_table_unref (manifest->by_file);
  g_ptr_array_unref (manifest->rows);
  g_ptr_array_unref (manifest->csv);
  g_free (manifest->used);
  g_free (manifest);
}

gboolean
fr_manifest_has (const FrManifest *manifest, const char *file)
{
  return g_hash_table_contains (manifest->by_file, file);
}

static void
add_column (FrArticle *article, const char *name, const char *value)
{
  article->columns = g_renew (FrColumn, article->columns, article->n_columns + 1);
  article->columns[article->n_columns++] = (FrColumn){ g_strdup (name), g_strdup (value) };
}

void
fr_manifest_apply (const FrManifest *manifest, const char *file, FrArticle *article)
{
  const FrCsvRecord *row = g_hash_table_lookup (manifest->by_file, file);

  for (guint i = 0; row && i < row->n_fields; i++)
    {
      const char *name = head_of (manifest)->fields[i].value;
      const char *value = unguarded (row->fields[i].value);
      FrFieldId field = fr_field_from_name (name, strlen (name));

      if (!manifest->used[i])
        continue;
      if (field < FR_N_FIELDS)
        fr_article_set (article, field, value, FR_ORIGIN_MANIFEST);
      else
        add_column (article, name, value);
    }
}

guint
fr_manifest_length (const FrManifest *manifest)
{
  return manifest->rows->len;
}

const char *
fr_manifest_file (const FrManifest *manifest, guint row, guint *line, guint *column)
{
  const FrCsvRecord *record = g_ptr_array_index (manifest->rows, row);
  const FrCsvField *field = &record->fields[manifest->file_column];

  *line = field->line;
  *column = field->column;
  return file_of (manifest, record);
}
