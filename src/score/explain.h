/* What a term catches in given articles: so that a stem's strange companions are seen before they are counted. */
#pragma once

#include "base/place.h"
#include "score/score.h"

/* A surface form and how often it was caught. */
typedef struct
{
  char *form;           /* the words as they stand in the text, in lower case but for a term that is met by its case */
  guint32 count;        /* hits, quoted or not */
  const FrScore *score; /* where the first one stands; not owned */
  FrPlace first;
} FrCaught;

/* A term that won words of another one, and how often. */
typedef struct
{
  const FrTerm *winner; /* not owned */
  guint32 count;
  const FrScore *score; /* where it did so first; not owned */
  FrPlace first;        /* of the hit that lost */
} FrSuppressor;

/* A lexicon whose one frame has one wording with this term alone, to be matched like any other. NULL, with an error in
 * `diags`, if `term` is none. Owned by the caller. */
FrLexicon *fr_explain_lexicon (const char *term, FrDiags *diags);

/* The surface forms that frame number `frame` has counted in `scores` (FrScore*), most frequent first, then by form
 * (FrCaught*, owned by the caller). */
GPtrArray *fr_explain_forms (const GPtrArray *scores, guint32 frame);
/* Which terms suppressed hits of terms that are the same as `term`, in all frames; most frequent first, then by place
 * in the lexicons (FrSuppressor*, owned by the caller). */
GPtrArray *fr_explain_suppressors (const GPtrArray *scores, const FrTerm *term);
