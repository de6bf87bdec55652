/* Lexicons for people: what is loaded, and what a term catches. */
#pragma once

#include "report/document.h"
#include "score/explain.h"

/* Every lexicon (FrLexicon*) with its frames, wordings and how many terms they have. Owned by the caller. */
FrDocument *fr_lexicon_list_document (const GPtrArray *lexicons, const FrMatcher *matcher);

/* How `term` (the one term of `explained`) is met, where `lexicons` have it, and the forms it caught (FrCaught*; NULL:
 * no articles were given). `forms` gives the stems. Owned by the caller. */
FrDocument *fr_lexicon_explain_document (const FrLexicon *explained, const GPtrArray *lexicons, const GPtrArray *caught,
                                         FrForms *forms);
