#include "base/fold.h"

#include <string.h>

gboolean
fr_is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0xFF07;
}

gboolean
fr_is_hyphen (gunichar c)
{
  return c == '-' || c == 0x2010 || c == 0x2011 || c == 0xFE63 || c == 0xFF0D;
}

void
fr_fold_append (GString *out, const char *text, gsize len)
{
  const char *end = text + len;
  while (text < end)
    {
      guchar c = (guchar)*text;
      if (c < 0x80)
        {
          g_string_append_c (out, (char)g_ascii_tolower ((char)c));
          text++;
          continue;
        }
      gunichar u = g_utf8_get_char (text);
      if (fr_is_apostrophe (u))
        g_string_append_c (out, '\'');
      else
        g_string_append_unichar (out, g_unichar_tolower (u));
      text = g_utf8_next_char (text);
    }
}

char *
fr_fold (const char *text, gssize len)
{
  GString *out = g_string_new (NULL);
  fr_fold_append (out, text, len < 0 ? strlen (text) : (gsize)len);
  return g_string_free (out, FALSE);
}
