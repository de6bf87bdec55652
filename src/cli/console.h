/* What the program says to the person who runs it: complaints and progress on standard error, help on standard output.
 * The only place that prints outside of FrOutput. */
#pragma once

#include "base/diag.h"

/* To standard output; call fr_console_finish() at the end. */
void fr_console_print (const char *format, ...) G_GNUC_PRINTF (1, 2);
/* FALSE if any of it did not arrive; then it has been said on standard error. */
gboolean fr_console_finish (void);
/* "framing: …" on standard error, escaped for a terminal. */
void fr_console_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);
/* Those of `level` or worse, one a line, on standard error. */
void fr_console_diags (const FrDiags *diags, FrLevel level);
/* How far long work has come; shown once it has taken a second, on a terminal only. An FrProgressFunc; `data` is an
 * FrProgress. */
typedef struct
{
  const char *what; /* "reading", "scoring" */
  gint64 begun;     /* [µs], g_get_monotonic_time(); 0: not yet */
  gint64 shown;     /* [µs]; 0: never */
} FrProgress;
void fr_console_progress (guint n, gpointer progress);
void fr_console_progress_end (FrProgress *progress);
