/* A lexicon tested against itself: its examples, and terms that can never count. */
#pragma once

#include "lexicon/matcher.h"

/* Matches every example of `lexicon`, each as a paragraph of its own: one with + must have a hit that counts for its
 * section (in "ignore": that is ignored there), one with - must have none. Each that fails is an error in `diags`, with
 * its line. A term that an earlier one of the same frame always forestalls is a warning, in the same section a note.
 * `stemmer` and `language` as in fr_matcher_new(); the algorithm must exist. */
void fr_lexicon_check (const FrLexicon *lexicon, const char *stemmer, FrLanguage *language, FrDiags *diags);
