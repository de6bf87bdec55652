#include "input/csv.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *at, *end;
  guint line, column;
  FrDiags *diags;
} Reader;

static void
record_free (gpointer data)
{
  FrCsvRecord *record = data;
  for (guint i = 0; i < record->n_fields; i++)
    g_free (record->fields[i].value);
  g_free (record->fields);
  g_free (record);
}

/* Moves one byte on and keeps the place. */
static void
step (Reader *reader)
{
  guchar c = (guchar)*reader->at++;
  if (c == '\n')
    {
      reader->line++;
      reader->column = 1;
    }
  else if ((c & 0xC0) != 0x80)
    reader->column++;
}

static gboolean
at_line_end (const Reader *reader)
{
  return *reader->at == '\n' || (*reader->at == '\r' && reader->at + 1 < reader->end && reader->at[1] == '\n');
}

static gboolean
at_field_end (const Reader *reader)
{
  return reader->at >= reader->end || *reader->at == ',' || at_line_end (reader);
}

static void
read_quoted (Reader *reader, const FrCsvField *field, GString *value)
{
  step (reader);
  while (reader->at < reader->end)
    {
      if (*reader->at == '"')
        {
          step (reader);
          if (reader->at >= reader->end || *reader->at != '"')
            return;
        }
      g_string_append_c (value, *reader->at);
      step (reader);
    }
  fr_diags_add (reader->diags, FR_LEVEL_ERROR, reader->name, field->line, field->column, "read to the file's end",
                "a quotation mark opens a field and never closes it");
}

static FrCsvField
read_field (Reader *reader)
{
  FrCsvField field = { .line = reader->line, .column = reader->column };
  g_autoptr (GString) value = g_string_new (NULL);

  if (reader->at < reader->end && *reader->at == '"')
    {
      read_quoted (reader, &field, value);
      if (!at_field_end (reader))
        fr_diags_add (reader->diags, FR_LEVEL_WARNING, reader->name, reader->line, reader->column,
                      "taken as part of the field", "text after a closing quotation mark");
    }
  while (!at_field_end (reader))
    {
      g_string_append_c (value, *reader->at);
      step (reader);
    }
  field.value = g_strdup (value->str);
  return field;
}

static FrCsvRecord *
read_record (Reader *reader)
{
  g_autoptr (GArray) fields = g_array_new (FALSE, FALSE, sizeof (FrCsvField));
  FrCsvRecord *record = g_new0 (FrCsvRecord, 1);

  for (;;)
    {
      FrCsvField field = read_field (reader);
      g_array_append_val (fields, field);
      if (reader->at >= reader->end || *reader->at != ',')
        break;
      step (reader);
    }
  while (reader->at < reader->end && *reader->at != '\n')
    step (reader); /* the CR */
  if (reader->at < reader->end)
    step (reader);
  record->n_fields = fields->len;
  record->fields = (FrCsvField *)(gpointer)g_array_steal (fields, NULL);
  return record;
}

FrCsv *
fr_csv_parse (const char *name, const char *data, gsize len, FrDiags *diags)
{
  FrCsv *csv = g_ptr_array_new_with_free_func (record_free);
  Reader reader = { name, data, data + len, 1, 1, diags };

  if (len >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    {
      reader.at += 3;
      reader.column++;
    }
  while (reader.at < reader.end)
    {
      FrCsvRecord *record = read_record (&reader);
      if (record->n_fields == 1 && record->fields[0].value[0] == '\0')
        record_free (record);
      else
        g_ptr_array_add (csv, record);
    }
  return csv;
}

const FrCsvRecord *
fr_csv_get (const FrCsv *csv, guint i)
{
  return g_ptr_array_index (csv, i);
}
