#include "base/diag.h"

static void
diag_free (gpointer data)
{
  FrDiag *diag = data;
  g_free (diag->file);
  g_free (diag->message);
  g_free (diag->action);
  g_free (diag);
}

FrDiags *
fr_diags_new (void)
{
  return g_ptr_array_new_with_free_func (diag_free);
}

void
fr_diags_add (FrDiags *diags, FrLevel level, const char *file, guint line, guint column, const char *action,
              const char *message, ...)
{
  va_list args;
  FrDiag *diag = g_new0 (FrDiag, 1);

  diag->level = level;
  diag->file = g_strdup (file);
  diag->line = line;
  diag->column = column;
  diag->action = g_strdup (action);
  va_start (args, message);
  diag->message = g_strdup_vprintf (message, args);
  va_end (args);
  g_ptr_array_add (diags, diag);
}

const FrDiag *
fr_diags_get (const FrDiags *diags, guint i)
{
  return g_ptr_array_index (diags, i);
}

guint
fr_diags_count (const FrDiags *diags, FrLevel level)
{
  guint n = 0;
  for (guint i = 0; i < diags->len; i++)
    n += fr_diags_get (diags, i)->level >= level;
  return n;
}

const char *
fr_level_name (FrLevel level)
{
  static const char *const names[] = { "note", "warning", "error" };
  return names[level];
}

char *
fr_diag_format (const FrDiag *diag)
{
  GString *out = g_string_new (NULL);

  if (diag->file)
    {
      g_string_append (out, diag->file);
      if (diag->line)
        g_string_append_printf (out, ":%u", diag->line);
      if (diag->line && diag->column)
        g_string_append_printf (out, ":%u", diag->column);
      g_string_append (out, ": ");
    }
  g_string_append_printf (out, "%s: %s", fr_level_name (diag->level), diag->message);
  if (diag->action)
    g_string_append_printf (out, "; %s", diag->action);
  return g_string_free (out, FALSE);
}
