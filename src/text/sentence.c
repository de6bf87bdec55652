#include "text/sentence.h"

#include <string.h>

static gboolean
is_terminator (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

static gboolean
is_closer (gunichar c)
{
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0xBB || c == 0x203A;
}

static gboolean
has_class (const FrForms *forms, const FrToken *token, guint32 classes)
{
  return token->form != G_MAXUINT32 && (fr_forms_get (forms, token->form)->classes & classes);
}

static gboolean
is_initial (const FrToken *token)
{
  return fr_span_length (token->span) == 1 && (token->flags & FR_TOKEN_CAPITAL) && (token->flags & FR_TOKEN_STOPPED);
}

/* U.S. holds its last full stop itself. */
static gboolean
is_initials (const char *text, const FrToken *token)
{
  return text[token->span.end - 1] == '.' && fr_span_length (token->span) > 2;
}

/* Where the terminators after `from` and what closes after them end; `from` if a blank, or nothing, parts them from the
 * next word. */
static guint32
terminated_at (const char *text, guint32 from, guint32 to, gboolean *strong)
{
  guint32 at = from;
  guint32 end = from;

  while (at < to)
    {
      gunichar c = g_utf8_get_char (text + at);
      if (!is_terminator (c) && !(end > from && is_closer (c)) && !is_closer (c))
        break;
      at += (guint32)g_utf8_skip[(guchar)text[at]];
      if (is_terminator (c) || end > from)
        end = at;
      *strong = *strong || c == '!' || c == '?';
    }
  if (end == from || (end < to && !g_unichar_isspace (g_utf8_get_char (text + end))))
    return from;
  return end;
}

/* Does a sentence end between two tokens? Gives where [bytes], or 0. */
static guint32
end_between (const char *text, const FrToken *token, const FrToken *next, const FrForms *forms)
{
  gboolean strong = FALSE;
  gboolean begins = (next->flags & (FR_TOKEN_CAPITAL | FR_TOKEN_NUMBER)) != 0;
  gboolean common = (next->flags & FR_TOKEN_CAPITAL) && has_class (forms, next, FR_CLASS_STOP);
  gboolean initials = is_initials (text, token);
  guint32 end;

  if (next->flags & FR_TOKEN_JOINED || !begins)
    return 0;
  end = terminated_at (text, initials ? token->span.end - 1 : token->span.end, next->span.start, &strong);
  if (end == 0 || end == token->span.end - (initials ? 1 : 0))
    return 0;
  if (strong)
    return end;
  if (initials || is_initial (token) || has_class (forms, token, FR_CLASS_ABBREVIATION))
    return common && !is_initial (next) ? end : 0;
  return is_initial (next) ? 0 : end; /* "Harjit. S. Sajjan" */
}

static guint32
skip_blanks (const char *text, guint32 at, guint32 to)
{
  while (at < to && g_unichar_isspace (g_utf8_get_char (text + at)))
    at += (guint32)g_utf8_skip[(guchar)text[at]];
  return at;
}

void
fr_split_sentences (const char *text, FrSpan span, guint32 paragraph, const FrToken *tokens, guint32 first, guint32 end,
                    const FrForms *forms, GArray *sentences)
{
  FrSentence sentence = { .span = span, .first = first, .paragraph = paragraph };

  if (first == end)
    return;
  for (guint32 i = first; i + 1 < end; i++)
    {
      guint32 stop = end_between (text, &tokens[i], &tokens[i + 1], forms);
      if (!stop)
        continue;
      sentence.span.end = stop;
      sentence.end = i + 1;
      g_array_append_val (sentences, sentence);
      sentence.span.start = skip_blanks (text, stop, span.end);
      sentence.first = i + 1;
    }
  sentence.span.end = span.end;
  sentence.end = end;
  g_array_append_val (sentences, sentence);
}
