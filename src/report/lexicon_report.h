/* Lexicons for people: what is loaded. */
#pragma once

#include "lexicon/matcher.h"
#include "report/document.h"

/* Every lexicon (FrLexicon*) with its frames, wordings and how many terms they have. Owned by the caller. */
FrDocument *fr_lexicon_list_document (const GPtrArray *lexicons, const FrMatcher *matcher);
