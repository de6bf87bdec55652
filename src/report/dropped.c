#include "report/dropped.h"

#include <string.h>

GArray *
fr_dropped_runs (const FrArticle *article)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (FrDroppedRun));
  FrDroppedRun *run = NULL;

  for (guint i = 0; i < article->n_lines; i++)
    {
      const FrLine *line = &article->lines[i];
      FrDroppedRun begun = { i + 1, i + 1, 1, line->reason };
      if (line->kind == FR_LINE_BLANK)
        continue;
      if (line->kind != FR_LINE_DROPPED)
        {
          run = NULL;
          continue;
        }
      if (run && g_strcmp0 (run->reason, line->reason) == 0)
        {
          run->last = i + 1;
          run->n_lines++;
          continue;
        }
      g_array_append_val (runs, begun);
      run = &g_array_index (runs, FrDroppedRun, runs->len - 1);
    }
  return runs;
}

static gboolean
is_dash (gunichar c)
{
  return c >= 0x2012 && c <= 0x2015;
}

/* Joins what stands on both of its sides to one word, unless it is doubled. */
static gboolean
is_joint (gunichar c)
{
  return c == '-' || c == '\'' || c == '.' || c == ',' || c == 0x2010 || c == 0x2011 || c == 0x2019 || c == 0x02BC;
}

static gboolean
is_address (const char *word, gsize len)
{
  return g_strstr_len (word, (gssize)len, "://") || (len > 4 && g_ascii_strncasecmp (word, "www.", 4) == 0);
}

/* The words of one stretch without white space. */
static guint64
words_of (const char *text, gsize len)
{
  guint64 n = 0;
  gboolean inside = FALSE, joint = FALSE;

  if (is_address (text, len))
    return 0;
  for (const char *at = text; at < text + len; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (g_unichar_isalnum (c))
        {
          n += !inside;
          inside = TRUE;
          joint = FALSE;
        }
      else if (g_unichar_ismark (c))
        continue;
      else if (inside && is_joint (c) && !joint)
        joint = TRUE;
      else
        inside = joint = FALSE;
    }
  return n;
}

static guint64
words_of_line (const char *text, FrSpan span)
{
  const char *end = text + span.end, *word = text + span.start;
  guint64 n = 0;

  for (const char *at = word; at <= end; at = at < end ? g_utf8_next_char (at) : end + 1)
    {
      gunichar c = at < end ? g_utf8_get_char (at) : ' ';
      if (!g_unichar_isspace (c) && !is_dash (c))
        continue;
      n += words_of (word, (gsize)(at - word));
      word = at < end ? g_utf8_next_char (at) : end;
    }
  return n;
}

guint64
fr_dropped_words (const FrArticle *article)
{
  guint64 n = 0;

  for (guint i = 0; i < article->n_lines; i++)
    if (article->lines[i].kind == FR_LINE_DROPPED)
      n += words_of_line (article->text, article->lines[i].span);
  return n;
}

guint
fr_dropped_lines (const FrArticle *article)
{
  guint n = 0;

  for (guint i = 0; i < article->n_lines; i++)
    n += article->lines[i].kind == FR_LINE_DROPPED;
  return n;
}
