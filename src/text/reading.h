/* A text as the rules of speech read it: for each token its classes and what stands before it. Internal to the finding
 * of speech. Ranges of tokens are [first, end). */
#pragma once

#include "text/quotation.h"

/* What stands between a token and the one before it. */
typedef enum
{
  FR_GAP_COMMA = 1 << 0,
  FR_GAP_COLON = 1 << 1,
  FR_GAP_SEMICOLON = 1 << 2,
  FR_GAP_DASH = 1 << 3,
  FR_GAP_BRACKET = 1 << 4,
  FR_GAP_OPEN = 1 << 5,  /* an outermost quotation begins */
  FR_GAP_CLOSE = 1 << 6, /* an outermost quotation ends */
} FrGap;

typedef struct
{
  guint32 first, end;
} FrRange;

typedef struct
{
  FrText *text;
  const FrForms *forms;
  const FrLanguage *language;
  guint32 *classes; /* FrWordClass of each token */
  guint8 *gaps;     /* FrGap before each token */
  guint32 *quotes;  /* of each token: number of its outermost quotation, from 1; 0: none */
  FrRange *ranges;  /* tokens of each outermost quotation */
  FrSpan *spans;    /* and its bytes */
  guint32 n_quotes;
} FrReading;

/* Sets the voice of the quoted tokens, too. */
void fr_reading_init (FrReading *reading, FrText *text, const GArray *quotations, const FrForms *forms);
void fr_reading_clear (FrReading *reading);

static inline gboolean
fr_reading_is (const FrReading *r, guint32 token, guint32 classes)
{
  return (r->classes[token] & classes) != 0;
}

static inline gboolean
fr_reading_flag (const FrReading *r, guint32 token, guint8 flags)
{
  return (r->text->tokens[token].flags & flags) != 0;
}

/* A capital that is more than the first letter of a common word. */
static inline gboolean
fr_reading_is_name (const FrReading *r, guint32 token)
{
  return fr_reading_flag (r, token, FR_TOKEN_CAPITAL)
         && !fr_reading_is (r, token, FR_CLASS_STOP | FR_CLASS_CALENDAR | FR_CLASS_DETERMINER);
}

/* A part of a hyphen compound: "self-proclaimed". */
static inline gboolean
fr_reading_is_compound (const FrReading *r, guint32 token)
{
  return fr_reading_flag (r, token, FR_TOKEN_JOINED)
         || (token + 1 < r->text->n_tokens && fr_reading_flag (r, token + 1, FR_TOKEN_JOINED));
}

static inline gboolean
fr_reading_is_quoted (const FrReading *r, guint32 token)
{
  return r->quotes[token] != 0;
}

/* "that" alone is both a question word and a relative pronoun. */
static inline gboolean
fr_reading_is_that (const FrReading *r, guint32 token)
{
  return fr_reading_is (r, token, FR_CLASS_QUESTION) && fr_reading_is (r, token, FR_CLASS_RELATIVE);
}

static inline gboolean
fr_range_is_empty (FrRange range)
{
  return range.end <= range.first;
}

/* The bytes of a range; FR_SPAN_NONE if it is empty. */
FrSpan fr_reading_span (const FrReading *reading, FrRange range);
