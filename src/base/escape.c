#include "base/escape.h"

#include <string.h>

static gboolean
is_dangerous (gunichar c)
{
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || (c >= 0x200E && c <= 0x200F)
         || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/* The next character; an invalid byte is U+FFFD and one byte long, so that no input can stop the loop. */
static gunichar
next_char (const char **text, const char *end)
{
  gunichar c = g_utf8_get_char_validated (*text, end - *text);

  if (c == (gunichar)-1 || c == (gunichar)-2)
    {
      (*text)++;
      return 0xFFFD;
    }
  *text += g_unichar_to_utf8 (c, NULL);
  return c;
}

static const char *
end_of (const char *text, gssize len)
{
  return text + (len < 0 ? strlen (text) : (gsize)len);
}

void
fr_escape_text (GString *out, const char *text, gssize len)
{
  const char *end = end_of (text, len);

  while (text < end)
    {
      gunichar c = next_char (&text, end);
      if (c == '\n' || c == '\t' || c == '\r')
        g_string_append_c (out, ' ');
      else if (is_dangerous (c))
        g_string_append_printf (out, "\\u{%X}", c);
      else
        g_string_append_unichar (out, c);
    }
}

char *
fr_escape_text_dup (const char *text, gssize len)
{
  GString *out = g_string_new (NULL);
  fr_escape_text (out, text, len);
  return g_string_free (out, FALSE);
}

void
fr_escape_json (GString *out, const char *text, gssize len)
{
  const char *end = end_of (text, len);

  g_string_append_c (out, '"');
  while (text < end)
    {
      gunichar c = next_char (&text, end);
      if (c == '"' || c == '\\')
        g_string_append_printf (out, "\\%c", (char)c);
      else if (is_dangerous (c))
        g_string_append_printf (out, "\\u%04x", c);
      else
        g_string_append_unichar (out, c);
    }
  g_string_append_c (out, '"');
}

void
fr_escape_csv (GString *out, const char *text, gssize len)
{
  const char *end = end_of (text, len);
  gboolean formula = text < end && strchr ("=+-@\t\r", *text) && *text;
  gboolean quoted = FALSE;

  for (const char *at = text; at < end && !quoted; at++)
    quoted = *at == '"' || *at == ',' || *at == '\n' || *at == '\r';
  if (quoted)
    g_string_append_c (out, '"');
  if (formula)
    g_string_append_c (out, '\'');
  while (text < end)
    {
      gunichar c = next_char (&text, end);
      if (c == '"')
        g_string_append_c (out, '"');
      if (is_dangerous (c) && c != '\n' && c != '\r' && c != '\t')
        g_string_append_printf (out, "\\u{%X}", c);
      else
        g_string_append_unichar (out, c);
    }
  if (quoted)
    g_string_append_c (out, '"');
}
