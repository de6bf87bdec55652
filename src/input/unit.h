/* The pieces of an article that are judged as a whole: its lines, or the paragraphs of a hard-wrapped file; and what
 * can be said of each from its form alone. */
#pragma once

#include "input/article.h"
#include "input/phrase.h"

enum
{
  FR_UNIT_WORDS = 200 /* of a longer unit only the first ones are looked at */
};

typedef struct
{
  guint first, end; /* lines [first, end) */
  FrSpan span;
  guint n_words;      /* at most FR_UNIT_WORDS */
  gboolean headline;  /* known to be it */
  gboolean sentence;  /* ends like a sentence */
  gboolean question;  /* ends in a question mark */
  gboolean bullet;    /* begins with a bullet */
  gboolean quotation; /* begins with a quotation mark */
  gboolean closing;   /* dropped, and such as stands behind an article's end */
  const char *reason; /* why it is dropped; NULL: it is not */
} FrUnit;

/* The units of all lines that are headline or body; owned by the caller. */
GArray *fr_units_new (const FrArticle *article);
/* The words of a unit, at most FR_UNIT_WORDS; owned by the caller. */
FrLineWords *fr_unit_words (const FrArticle *article, const FrUnit *unit);
/* Running text: a sentence of some length, or long anyway. */
gboolean fr_unit_is_prose (const FrUnit *unit);
/* A short line that is no sentence: a heading, a name, a section. */
gboolean fr_unit_is_label (const FrUnit *unit);
/* Two to four words with a capital letter each and nothing else: the shape of a name. */
gboolean fr_unit_is_name (const FrArticle *article, const FrUnit *unit);
/* The letters and digits of `text`, folded, one blank for all between them, and one at both ends; owned by the caller.
 */
char *fr_unit_squash (const char *text, gsize len);
