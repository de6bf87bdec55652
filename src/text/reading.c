#include "text/reading.h"

static guint8
gap_of (gunichar c)
{
  switch (c)
    {
    case ',':
      return FR_GAP_COMMA;
    case ':':
      return FR_GAP_COLON;
    case ';':
      return FR_GAP_SEMICOLON;
    case '-':
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return FR_GAP_DASH;
    case '(':
    case ')':
    case '[':
    case ']':
      return FR_GAP_BRACKET;
    default:
      return 0;
    }
}

static void
read_gaps (FrReading *r)
{
  const FrText *text = r->text;
  const char *bytes = text->article->text;

  for (guint32 i = 1; i < text->n_tokens; i++)
    {
      const FrToken *token = &text->tokens[i];
      if (!(token->flags & FR_TOKEN_APART))
        continue;
      for (guint32 at = token[-1].span.end; at < token->span.start; at += (guint32)g_utf8_skip[(guchar)bytes[at]])
        r->gaps[i] |= gap_of (g_utf8_get_char (bytes + at));
    }
}

static gboolean
is_upper (const FrText *text, guint32 token)
{
  return token < text->n_tokens && (text->tokens[token].flags & FR_TOKEN_UPPER);
}

/* US among words in lower case is no form of "us": it is a name, and has none of the common word's classes. */
static gboolean
is_acronym (const FrText *text, guint32 token, guint32 classes)
{
  return (classes & FR_CLASS_STOP) && is_upper (text, token) && !(token > 0 && is_upper (text, token - 1))
         && !is_upper (text, token + 1);
}

static void
read_classes (FrReading *r)
{
  for (guint32 i = 0; i < r->text->n_tokens; i++)
    {
      guint32 classes;
      if (r->text->tokens[i].form == G_MAXUINT32)
        continue;
      classes = fr_forms_get (r->forms, r->text->tokens[i].form)->classes;
      r->classes[i] = is_acronym (r->text, i, classes) ? 0 : classes;
    }
}

static guint32
first_token_from (const FrText *text, guint32 token, guint32 byte)
{
  while (token < text->n_tokens && text->tokens[token].span.start < byte)
    token++;
  return token;
}

/* One pass over tokens and quotations together; both are in the order of the text. */
static void
read_quotations (FrReading *r, const GArray *quotations)
{
  FrText *text = r->text;
  guint32 at = 0;

  for (guint32 i = 0; i < quotations->len; i++)
    {
      const FrQuotation *q = &g_array_index (quotations, FrQuotation, i);
      guint32 first;

      if (q->nested)
        continue;
      first = first_token_from (text, at, q->span.start);
      at = first_token_from (text, first, q->span.end);
      if (at == first)
        continue;
      r->spans[r->n_quotes] = q->span;
      r->ranges[r->n_quotes++] = (FrRange){ first, at };
      for (guint32 t = first; t < at; t++)
        {
          text->tokens[t].voice = FR_VOICE_QUOTED;
          r->quotes[t] = r->n_quotes;
        }
      r->gaps[first] |= FR_GAP_OPEN;
      if (at < text->n_tokens)
        r->gaps[at] |= FR_GAP_CLOSE;
    }
}

void
fr_reading_init (FrReading *r, FrText *text, const GArray *quotations, const FrForms *forms)
{
  *r = (FrReading){ .text = text, .forms = forms, .language = fr_forms_language (forms) };
  r->classes = g_new0 (guint32, text->n_tokens);
  r->gaps = g_new0 (guint8, text->n_tokens);
  r->quotes = g_new0 (guint32, text->n_tokens);
  r->ranges = g_new (FrRange, quotations->len);
  r->spans = g_new (FrSpan, quotations->len);
  read_classes (r);
  read_gaps (r);
  read_quotations (r, quotations);
}

void
fr_reading_clear (FrReading *r)
{
  g_free (r->classes);
  g_free (r->gaps);
  g_free (r->quotes);
  g_free (r->ranges);
  g_free (r->spans);
}

FrSpan
fr_reading_span (const FrReading *r, FrRange range)
{
  if (fr_range_is_empty (range))
    return FR_SPAN_NONE;
  return (FrSpan){ r->text->tokens[range.first].span.start, r->text->tokens[range.end - 1].span.end };
}
