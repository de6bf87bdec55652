#include "input/unit.h"

#include "base/fold.h"
#include "input/plain.h"

#include <string.h>

enum
{
  SHORT_COLUMNS = 45, /* [bytes] a line of a wrapped file that is shorter ends its unit */
  PROSE_WORDS = 8,    /* a sentence of so many words is running text */
  LONG_WORDS = 25,    /* and so is any line of so many */
  LABEL_WORDS = 12,
  LABEL_BYTES = 400,
};

static gboolean
is_bullet (gunichar c)
{
  return c != 0 && c < 0x10000 && g_utf8_strchr ("-*+•·▪▫◦●○■□►▸‣–—", -1, c);
}

static gboolean
is_quotation_mark (gunichar c)
{
  return c == '"' || c == '\'' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) || c == 0x2039;
}

static void
judge_end (const char *text, FrUnit *unit)
{
  const char *at = text + unit->span.end;

  while (at > text + unit->span.start)
    {
      at = g_utf8_prev_char (at);
      gunichar c = g_utf8_get_char (at);
      unit->question = c == '?';
      unit->sentence = c == '.' || c == '!' || c == '?' || c == 0x2026;
      if (unit->sentence || (!is_quotation_mark (c) && c != ')' && c != ']'))
        return;
    }
}

static void
judge (const FrArticle *article, FrUnit *unit)
{
  const char *text = article->text + unit->span.start;
  gunichar first = g_utf8_get_char (text);
  g_autoptr (FrLineWords) words = fr_line_words_new (text, fr_span_length (unit->span), FR_UNIT_WORDS);

  judge_end (article->text, unit);
  unit->quotation = is_quotation_mark (first);
  unit->bullet = is_bullet (first) && g_unichar_isspace (g_utf8_get_char (g_utf8_next_char (text)));
  for (guint i = 0; i < words->n; i++)
    unit->n_words += !(words->words[i].flags & FR_WORD_MARK) && strcmp (words->words[i].text, "&") != 0;
}

/* Whether the line after `last` goes on with the unit that begins at `first`. */
static gboolean
goes_on (const FrArticle *article, guint first, guint last)
{
  const FrLine *lines = article->lines;

  return last + 1 < article->n_lines && lines[last + 1].kind == lines[first].kind
         && fr_span_length (lines[last].span) >= SHORT_COLUMNS;
}

GArray *
fr_units_new (const FrArticle *article)
{
  GArray *units = g_array_new (FALSE, FALSE, sizeof (FrUnit));
  gboolean wrapped = fr_plain_is_wrapped (article);

  for (guint i = 0; i < article->n_lines; i++)
    {
      const FrLine *line = &article->lines[i];
      FrUnit unit = { .first = i, .headline = line->kind == FR_LINE_HEADLINE };
      if (line->kind != FR_LINE_BODY && line->kind != FR_LINE_HEADLINE)
        continue;
      while (wrapped && goes_on (article, unit.first, i))
        i++;
      unit.end = i + 1;
      unit.span = (FrSpan){ line->span.start, article->lines[i].span.end };
      judge (article, &unit);
      g_array_append_val (units, unit);
    }
  return units;
}

FrLineWords *
fr_unit_words (const FrArticle *article, const FrUnit *unit)
{
  return fr_line_words_new (article->text + unit->span.start, fr_span_length (unit->span), FR_UNIT_WORDS);
}

gboolean
fr_unit_is_prose (const FrUnit *unit)
{
  return (unit->sentence && unit->n_words >= PROSE_WORDS) || unit->n_words >= LONG_WORDS;
}

gboolean
fr_unit_is_label (const FrUnit *unit)
{
  return !unit->sentence && unit->n_words <= LABEL_WORDS && fr_span_length (unit->span) <= LABEL_BYTES;
}

gboolean
fr_unit_is_name (const FrArticle *article, const FrUnit *unit)
{
  if (!fr_unit_is_label (unit) || unit->n_words < 2 || unit->n_words > 4)
    return FALSE;
  g_autoptr (FrLineWords) words = fr_unit_words (article, unit);
  for (guint i = 0; i < words->n; i++)
    if (words->words[i].flags != FR_WORD_CAPITAL)
      return FALSE;
  return TRUE;
}

char *
fr_unit_squash (const char *text, gsize len)
{
  g_autofree char *folded = fr_fold (text, (gssize)len);
  GString *squashed = g_string_new (" ");

  for (const char *at = folded; *at; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (g_unichar_isalnum (c) || g_unichar_ismark (c))
        g_string_append_unichar (squashed, c);
      else if (c != '\'' && squashed->str[squashed->len - 1] != ' ')
        g_string_append_c (squashed, ' ');
    }
  if (squashed->str[squashed->len - 1] != ' ')
    g_string_append_c (squashed, ' ');
  return g_string_free (squashed, FALSE);
}
