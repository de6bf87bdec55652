/* Word files (.words): what the program itself knows of a language, as data that people can read and correct.
 *
 *     # a comment
 *     [section]
 *     an entry
 *     another entry   # a comment after a blank
 *     key = value     (sections that hold pairs)
 *
 * UTF-8, one entry a line, blanks around it dropped. Nothing is quoted; "# " begins a comment after a blank, and a line
 * that begins with # is one. */
#pragma once

#include "base/diag.h"

typedef struct
{
  char *section;
  char *text;  /* the entry, or what stands before " = " */
  char *value; /* what stands after " = "; NULL without */
  guint line;
} FrEntry;

/* An owned array of FrEntry*, in the file's order. */
typedef GPtrArray FrWords;

/* Pure on bytes; `name` is for the diagnostics. An entry before any section is an error and left out. Never NULL. */
FrWords *fr_words_parse (const char *name, const char *data, gsize len, FrDiags *diags);
const FrEntry *fr_words_get (const FrWords *words, guint i);
