/* The lines that are not part of an article, made short enough to read. */
#pragma once

#include "input/article.h"

/* Lines that were dropped for the same reason, with nothing but blank lines between them. */
typedef struct
{
  guint first, last;  /* lines, from 1 */
  guint n_lines;      /* dropped lines; blank ones are not counted */
  const char *reason; /* the article's */
} FrDroppedRun;

/* FrDroppedRun, in the order of the text; owned by the caller. */
GArray *fr_dropped_runs (const FrArticle *article);
/* The words of all dropped lines. They are in no other total. */
guint64 fr_dropped_words (const FrArticle *article);
guint fr_dropped_lines (const FrArticle *article);
