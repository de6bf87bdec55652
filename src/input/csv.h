/* Records of comma-separated values (RFC 4180). Pure on bytes. */
#pragma once

#include "base/diag.h"

typedef struct
{
  char *value;  /* without its quotation marks */
  guint line;   /* where it begins */
  guint column; /* [code points] */
} FrCsvField;

typedef struct
{
  FrCsvField *fields;
  guint n_fields;
} FrCsvRecord;

/* An owned list of FrCsvRecord*; empty lines are none. */
typedef GPtrArray FrCsv;

/* Takes valid UTF-8 without NUL, with or without a byte order mark, lines ended by LF or CR LF; a quoted field may hold
 * them. What breaks the rules is read as far as it can be, and reported under `name`. Never NULL. */
FrCsv *fr_csv_parse (const char *name, const char *data, gsize len, FrDiags *diags);
const FrCsvRecord *fr_csv_get (const FrCsv *csv, guint i);
