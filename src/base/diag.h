/* Diagnostics: what was found wrong in somebody's file, where, and what was done about it. A diagnostic is a value; who
 * prints it, and where, is the caller's business. */
#pragma once

#include <glib.h>

typedef enum
{
  FR_LEVEL_NOTE,    /* worth knowing, nothing is wrong */
  FR_LEVEL_WARNING, /* something is odd; it was used all the same */
  FR_LEVEL_ERROR,   /* something was left out because of it */
} FrLevel;

typedef struct
{
  FrLevel level;
  char *file;    /* NULL: no file is concerned */
  guint line;    /* from 1; 0: the file as a whole */
  guint column;  /* [code points], from 1; 0: the line as a whole */
  char *message; /* what is wrong */
  char *action;  /* what was done about it; NULL: nothing had to be */
} FrDiag;

/* An owned list of FrDiag*, in the order of their discovery. */
typedef GPtrArray FrDiags;

FrDiags *fr_diags_new (void);
/* `message` and the text after it are printf-style; `action` may be NULL. */
void fr_diags_add (FrDiags *diags, FrLevel level, const char *file, guint line, guint column, const char *action,
                   const char *message, ...) G_GNUC_PRINTF (7, 8);
const FrDiag *fr_diags_get (const FrDiags *diags, guint i);
/* How many of `level` or worse. */
guint fr_diags_count (const FrDiags *diags, FrLevel level);
const char *fr_level_name (FrLevel level);
/* "file:line:column: level: message; action", owned by the caller; not escaped for a terminal. */
char *fr_diag_format (const FrDiag *diag);
