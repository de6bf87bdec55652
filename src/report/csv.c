#include "report/csv.h"

#include "base/escape.h"

void
fr_csv_line_init (FrCsvLine *csv, FrOutput *out)
{
  csv->out = out;
  csv->line = g_string_new (NULL);
}

void
fr_csv_line_clear (FrCsvLine *csv)
{
  g_string_free (csv->line, TRUE);
  csv->line = NULL;
}

void
fr_csv_line_add (FrCsvLine *csv, const char *field)
{
  if (field)
    fr_escape_csv (csv->line, field, -1);
  g_string_append_c (csv->line, ',');
}

void
fr_csv_line_add_int (FrCsvLine *csv, guint64 value)
{
  g_string_append_printf (csv->line, "%" G_GUINT64_FORMAT ",", value);
}

void
fr_csv_line_end (FrCsvLine *csv)
{
  if (csv->line->len > 0)
    csv->line->str[csv->line->len - 1] = '\n'; /* in the place of the last comma */
  fr_output_write (csv->out, csv->line->str, csv->line->len);
  g_string_truncate (csv->line, 0);
}
