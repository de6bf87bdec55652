#include "cli/console.h"

#include "base/escape.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

void
fr_console_print (const char *format, ...)
{
  va_list args;
  va_start (args, format);
  vprintf (format, args);
  va_end (args);
}

gboolean
fr_console_finish (void)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return TRUE;
  fr_console_complain ("cannot write standard output: %s", g_strerror (errno));
  return FALSE;
}

void
fr_console_complain (const char *format, ...)
{
  g_autofree char *message = NULL;
  g_autofree char *escaped = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  escaped = fr_escape_text_dup (message, -1);
  fprintf (stderr, "framing: %s\n", escaped);
}

void
fr_console_diags (const FrDiags *diags, FrLevel level)
{
  for (guint i = 0; i < diags->len; i++)
    {
      g_autofree char *text = NULL;
      if (fr_diags_get (diags, i)->level < level)
        continue;
      text = fr_diag_format (fr_diags_get (diags, i));
      fr_console_complain ("%s", text);
    }
}

void
fr_console_progress (guint n, gpointer data)
{
  FrProgress *progress = data;
  gint64 now = g_get_monotonic_time ();

  if (!progress->begun)
    progress->begun = now;
  if (now - progress->begun < G_USEC_PER_SEC || now - progress->shown < G_USEC_PER_SEC / 5 || !isatty (STDERR_FILENO))
    return;
  progress->shown = now;
  fprintf (stderr, "\r%s: %u articles\033[K", progress->what, n);
}

void
fr_console_progress_end (FrProgress *progress)
{
  if (progress->shown)
    fprintf (stderr, "\r\033[K");
}
