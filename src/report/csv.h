/* Lines of CSV (RFC 4180, ended by a line feed), one field at a time. */
#pragma once

#include "base/output.h"

typedef struct
{
  FrOutput *out; /* not owned */
  GString *line;
} FrCsvLine;

void fr_csv_line_init (FrCsvLine *csv, FrOutput *out);
void fr_csv_line_clear (FrCsvLine *csv);
/* NULL is an empty field. */
void fr_csv_line_add (FrCsvLine *csv, const char *field);
void fr_csv_line_add_int (FrCsvLine *csv, guint64 value);
/* Writes the line; the next field begins a new one. */
void fr_csv_line_end (FrCsvLine *csv);
