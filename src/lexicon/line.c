#include "lexicon/line.h"

#include <string.h>

enum
{
  EXCERPT_MAX = 40 /* [code points] */
};

void
fr_lexicon_line_report (const FrLexiconLine *line, FrLevel level, const char *at, const char *action,
                        const char *message, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, message);
  text = g_strdup_vprintf (message, args);
  va_end (args);
  fr_diags_add (line->diags, level, line->file, line->number, fr_lexicon_line_column (line, at), action, "%s", text);
}

guint
fr_lexicon_line_column (const FrLexiconLine *line, const char *at)
{
  return (guint)g_utf8_strlen (line->start, at - line->start) + 1;
}

char *
fr_lexicon_excerpt (const char *from, const char *to)
{
  const char *at = from;

  for (guint n = 0; at < to; at = g_utf8_next_char (at))
    if (n++ == EXCERPT_MAX)
      return g_strdup_printf ("%.*s…", (int)(at - from), from);
  return g_strndup (from, (gsize)(to - from));
}

const char *
fr_skip_blanks (const char *from, const char *to)
{
  while (from < to && g_unichar_isspace (g_utf8_get_char (from)))
    from = g_utf8_next_char (from);
  return from;
}

const char *
fr_trim_blanks (const char *from, const char *to)
{
  while (to > from)
    {
      const char *last = g_utf8_prev_char (to);
      if (!g_unichar_isspace (g_utf8_get_char (last)))
        break;
      to = last;
    }
  return to;
}

const char *
fr_find_comment (const char *from, const char *to)
{
  for (const char *at = from; (at = memchr (at, '#', (gsize)(to - at))); at++)
    if (at > from && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
      return at;
  return to;
}

char *
fr_squeeze_blanks (const char *from, const char *to)
{
  GString *out = g_string_new (NULL);

  from = fr_skip_blanks (from, to);
  to = fr_trim_blanks (from, to);
  while (from < to)
    {
      const char *next = fr_skip_blanks (from, to);
      if (next > from)
        g_string_append_c (out, ' ');
      from = g_utf8_next_char (next);
      g_string_append_len (out, next, from - next);
    }
  return g_string_free (out, FALSE);
}
