#include "compare/sheet.h"

#include "base/fold.h"
#include "input/csv.h"

#include <string.h>

/* A table with a heading, being read. */
typedef struct
{
  const char *name;
  FrCsv *csv;
  FrDiags *diags;
} Table;

static void complain (const Table *table, const FrCsvField *field, const char *message, ...) G_GNUC_PRINTF (3, 4);

static void
complain (const Table *table, const FrCsvField *field, const char *message, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, message);
  text = g_strdup_vprintf (message, args);
  va_end (args);
  fr_diags_add (table->diags, FR_LEVEL_ERROR, table->name, field ? field->line : 0, field ? field->column : 0,
                "left out", "%s", text);
}

/* The numbers of the columns named in `names`; FALSE, and errors, if one is missing. */
static gboolean
find_columns (const Table *table, const char *const *names, guint n, guint *columns)
{
  const FrCsvRecord *heading = table->csv->len > 0 ? fr_csv_get (table->csv, 0) : NULL;
  gboolean all = TRUE;

  for (guint i = 0; i < n; i++)
    {
      guint c = 0;
      while (heading && c < heading->n_fields && g_ascii_strcasecmp (heading->fields[c].value, names[i]) != 0)
        c++;
      columns[i] = c;
      if (heading && c < heading->n_fields)
        continue;
      complain (table, heading ? &heading->fields[0] : NULL, "there is no column \"%s\"", names[i]);
      all = FALSE;
    }
  return all;
}

/* NULL, and an error, if the record is too short. */
static const FrCsvField *
field_of (const Table *table, const FrCsvRecord *record, guint column)
{
  if (column < record->n_fields)
    return &record->fields[column];
  complain (table, &record->fields[0], "only %u fields, where the heading has more", record->n_fields);
  return NULL;
}

/* The id of a record, copied; NULL, and an error, if it is empty or known already. */
static char *
take_id (const Table *table, const FrCsvRecord *record, guint column, GHashTable *ids)
{
  const FrCsvField *field = field_of (table, record, column);
  g_autofree char *id = field ? g_strstrip (g_strdup (field->value)) : NULL;

  if (!id)
    return NULL;
  if (id[0] == '\0')
    complain (table, field, "a sentence without an id");
  else if (g_hash_table_contains (ids, id))
    complain (table, field, "the id %s stands here for the second time", id);
  else
    return g_steal_pointer (&id);
  return NULL;
}

/* ---- sheets ---- */

static void
sheet_row_free (gpointer data)
{
  FrSheetRow *row = data;
  g_free (row->id);
  g_free (row->label);
  g_free (row);
}

static char *
read_label (const char *value)
{
  static const char *const yes[] = { "y", "1", NULL };
  static const char *const no[] = { "n", "0", NULL };
  char *label = g_strstrip (fr_fold (value, -1));

  if (label[0] == '\0')
    g_clear_pointer (&label, g_free);
  else if (g_strv_contains (yes, label) || g_strv_contains (no, label))
    {
      gboolean is_yes = g_strv_contains (yes, label);
      g_free (label);
      label = g_strdup (is_yes ? FR_LABEL_YES : FR_LABEL_NO);
    }
  return label;
}

static void
add_sheet_row (const Table *table, const FrCsvRecord *record, const guint *columns, FrSheet *sheet)
{
  const FrCsvField *label = field_of (table, record, columns[1]);
  char *id = label ? take_id (table, record, columns[0], sheet->ids) : NULL;
  FrSheetRow *row;

  if (!id)
    return;
  row = g_new0 (FrSheetRow, 1);
  *row = (FrSheetRow){ id, read_label (label->value), record->fields[0].line };
  g_ptr_array_add (sheet->rows, row);
  g_hash_table_insert (sheet->ids, row->id, row);
}

FrSheet *
fr_sheet_parse (const char *name, const char *data, gsize len, FrDiags *diags)
{
  static const char *const names[] = { "id", "label" };
  g_autoptr (GPtrArray) csv = fr_csv_parse (name, data, len, diags);
  Table table = { name, csv, diags };
  FrSheet *sheet = g_new0 (FrSheet, 1);
  guint columns[G_N_ELEMENTS (names)];

  sheet->name = g_strdup (name);
  sheet->rows = g_ptr_array_new_with_free_func (sheet_row_free);
  sheet->ids = g_hash_table_new (g_str_hash, g_str_equal);
  if (find_columns (&table, names, G_N_ELEMENTS (names), columns))
    for (guint i = 1; i < csv->len; i++)
      add_sheet_row (&table, fr_csv_get (csv, i), columns, sheet);
  return sheet;
}

void
fr_sheet_free (FrSheet *sheet)
{
  if (!sheet)
    return;
  g_hash_table_unref (sheet->ids);
  g_ptr_array_unref (sheet->rows);
  g_free (sheet->name);
  g_free (sheet);
}

/* ---- keys ---- */

static void
key_hit_free (gpointer data)
{
  FrKeyHit *hit = data;
  g_free (hit->frame);
  g_free (hit->wording);
  g_free (hit->term);
  g_free (hit);
}

static void
key_row_free (gpointer data)
{
  FrKeyRow *row = data;
  g_free (row->id);
  g_ptr_array_unref (row->hits);
  g_free (row);
}

/* "frame / wording / term", parted by "; ". No name and no term holds " / " or ";". */
static void
read_hits (const Table *table, const FrCsvField *field, FrKeyRow *row)
{
  g_auto (GStrv) hits = g_strsplit (field->value, ";", -1);

  for (char **hit = hits; *hit; hit++)
    {
      g_auto (GStrv) parts = g_strsplit (g_strstrip (*hit), " / ", 3);
      FrKeyHit *known;
      if (**hit == '\0')
        continue;
      if (g_strv_length (parts) != 3)
        {
          complain (table, field, "\"%s\" is not \"frame / wording / term\"", *hit);
          continue;
        }
      known = g_new (FrKeyHit, 1);
      *known = (FrKeyHit){ g_strdup (parts[0]), g_strdup (parts[1]), g_strdup (parts[2]) };
      g_ptr_array_add (row->hits, known);
    }
}

static void
add_key_row (const Table *table, const FrCsvRecord *record, const guint *columns, FrKey *key)
{
  const FrCsvField *part = field_of (table, record, columns[1]);
  const FrCsvField *of = part ? field_of (table, record, columns[2]) : NULL;
  const FrCsvField *hits = of ? field_of (table, record, columns[3]) : NULL;
  g_autofree char *id = hits ? take_id (table, record, columns[0], key->ids) : NULL;
  FrKeyRow *row;
  guint64 n;

  if (!id)
    return;
  if (strcmp (part->value, "hits") != 0 && strcmp (part->value, "random") != 0)
    complain (table, part, "the part is neither \"hits\" nor \"random\"");
  else if (!g_ascii_string_to_unsigned (of->value, 10, 1, G_MAXINT64, &n, NULL))
    complain (table, of, "\"%s\" is no number of sentences", of->value);
  else
    {
      row = g_new0 (FrKeyRow, 1);
      *row = (FrKeyRow){ g_steal_pointer (&id), strcmp (part->value, "hits") == 0, n,
                         g_ptr_array_new_with_free_func (key_hit_free) };
      read_hits (table, hits, row);
      g_ptr_array_add (key->rows, row);
      g_hash_table_insert (key->ids, row->id, row);
    }
}

FrKey *
fr_key_parse (const char *name, const char *data, gsize len, FrDiags *diags)
{
  static const char *const names[] = { "id", "part", "of", "hits" };
  g_autoptr (GPtrArray) csv = fr_csv_parse (name, data, len, diags);
  Table table = { name, csv, diags };
  FrKey *key = g_new0 (FrKey, 1);
  guint columns[G_N_ELEMENTS (names)];

  key->rows = g_ptr_array_new_with_free_func (key_row_free);
  key->ids = g_hash_table_new (g_str_hash, g_str_equal);
  if (find_columns (&table, names, G_N_ELEMENTS (names), columns))
    for (guint i = 1; i < csv->len; i++)
      add_key_row (&table, fr_csv_get (csv, i), columns, key);
  return key;
}

void
fr_key_free (FrKey *key)
{
  if (!key)
    return;
  g_hash_table_unref (key->ids);
  g_ptr_array_unref (key->rows);
  g_free (key);
}
