/* Checked output: a write that fails is never a success. */
#pragma once

#include <glib.h>

typedef struct FrOutput FrOutput;

/* Opens `path`, or standard output for NULL or "-". A new or regular file is written beside its place and renamed over
 * it by fr_output_close(); anything else (a pipe, /dev/full) is written directly. NULL and `error` (FR_ERROR_IO) on
 * failure. */
FrOutput *fr_output_open (const char *path, GError **error);
/* Bytes go out as they are, whatever the locale. After a failure the rest is dropped and fr_output_close() reports it.
 */
void fr_output_write (FrOutput *out, const char *bytes, gsize len);
void fr_output_puts (FrOutput *out, const char *text);
void fr_output_printf (FrOutput *out, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* Flushes, closes and frees; FALSE and `error` (FR_ERROR_IO) if any byte did not arrive. */
gboolean fr_output_close (FrOutput *out, GError **error);
/* Closes and frees without putting anything in place: for a run that failed for another reason. */
void fr_output_discard (FrOutput *out);
