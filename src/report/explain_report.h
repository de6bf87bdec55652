/* A term for people: how its words are met, and what it catches. */
#pragma once

#include "lexicon/strict.h"
#include "report/document.h"
#include "score/explain.h"

typedef struct
{
  const FrLexicon *explained;     /* one section with the one term */
  const GPtrArray *lexicons;      /* FrLexicon*: where to look it up */
  FrForms *forms;                 /* gives stems */
  const FrStrictData *vocabulary; /* NULL: there is no word list */
  const GPtrArray *caught;        /* FrCaught*; NULL: no articles were given */
  const GPtrArray *suppressors;   /* FrSuppressor*; NULL likewise */
} FrExplanation;

/* Owned by the caller. */
FrDocument *fr_explain_document (const FrExplanation *explanation);
