#include "base/words.h"

#include <string.h>

static void
entry_free (gpointer data)
{
  FrEntry *entry = data;
  g_free (entry->section);
  g_free (entry->text);
  g_free (entry->value);
  g_free (entry);
}

static char *
without_comment (const char *line, gsize len)
{
  g_autofree char *text = g_strndup (line, len);
  char *hash = text[0] == '#' ? text : NULL;

  for (char *at = text; !hash && (at = strchr (at, '#')); at++)
    if (g_ascii_isspace (at[-1]))
      hash = at;
  if (hash)
    *hash = '\0';
  return g_strdup (g_strstrip (text));
}

static FrEntry *
entry_new (const char *section, const char *text, guint line)
{
  FrEntry *entry = g_new0 (FrEntry, 1);
  const char *equals = strstr (text, " = ");

  entry->section = g_strdup (section);
  entry->line = line;
  entry->text = equals ? g_strchomp (g_strndup (text, (gsize)(equals - text))) : g_strdup (text);
  entry->value = equals ? g_strstrip (g_strdup (equals + 3)) : NULL;
  return entry;
}

FrWords *
fr_words_parse (const char *name, const char *data, gsize len, FrDiags *diags)
{
  FrWords *words = g_ptr_array_new_with_free_func (entry_free);
  g_autofree char *section = NULL;
  const char *end = data + len;

  for (guint line = 1; data < end; line++)
    {
      const char *newline = memchr (data, '\n', (gsize)(end - data));
      const char *stop = newline ? newline : end;
      g_autofree char *text = without_comment (data, (gsize)(stop - data));
      gsize n = strlen (text);

      data = newline ? newline + 1 : end;
      if (n == 0)
        continue;
      if (text[0] == '[' && text[n - 1] == ']')
        {
          g_free (section);
          section = g_strndup (text + 1, n - 2);
        }
      else if (!section)
        fr_diags_add (diags, FR_LEVEL_ERROR, name, line, 1, "left out", "an entry before any [section]");
      else
        g_ptr_array_add (words, entry_new (section, text, line));
    }
  return words;
}

const FrEntry *
fr_words_get (const FrWords *words, guint i)
{
  return g_ptr_array_index (words, i);
}
