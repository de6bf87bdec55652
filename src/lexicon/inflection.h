/* Which forms are forms of one word, as its writer sees it: reports and reporting are, reporter and reportedly are not.
 * By rules that are data (lexicons/ENGLISH/inflection.words); stems are coarser. Immutable. */
#pragma once

#include "base/words.h"
#include "lexicon/wordlist.h"

typedef struct FrInflections FrInflections;

/* Sections "inflections", "comparisons" and "derivations" of pairs "ending = ending, ending…"; others are left out and
 * reported to `diags` under `name`. Never NULL. */
FrInflections *fr_inflections_new (const FrWords *words, const char *name, FrDiags *diags);
void fr_inflections_free (FrInflections *inflections);

/* Do the two forms (folded, in their common spelling) have a plain form in common, one that `list` has, or that one of
 * the two is? */
gboolean fr_inflections_related (const FrInflections *inflections, const FrWordList *list, const char *a,
                                 const char *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrInflections, fr_inflections_free)
