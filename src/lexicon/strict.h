/* What a lexicon's writer may not have meant, found with the help of a word list: "framing lexicon check --strict". */
#pragma once

#include "lexicon/inflection.h"
#include "lexicon/matcher.h"

/* What the checks need beside the lexicons. */
typedef struct
{
  const char *stemmer; /* as in fr_forms_new() */
  FrLanguage *language;
  FrWordList *words; /* made with forms of the same stemmer and language */
  const FrInflections *inflections;
} FrStrictData;

/* Everything found in `lexicons` (FrLexicon*) is a warning in `diags`, at its place:
 *
 * - a term of one bare word whose stem catches a common word that is no form of it (fr_inflections_related());
 * - a word of a term that no word of the list is met by: a slip, it seems; proper names excepted;
 * - a prefix that catches the forms of very many common words;
 * - an alternative that is itself counted by a section with "measured: yes", or a wording "loaded";
 * - a section without why:, or, where it is charged, without source:;
 * - a frame without + examples, or without - examples;
 * - a term that a frame of the same name has in another lexicon as well.
 *
 * What the writer has seen is accepted: the first where a + example of the frame holds the word, or a term of the frame
 * names it; the second where a + example of the lexicon holds the word. */
void fr_lexicon_check_strict (const GPtrArray *lexicons, const FrStrictData *data, FrDiags *diags);

/* Which words of `caught` (FrListedWord*) are common (FR_TIER_COMMON), no names and no forms of the folded word `word`.
 * `forms` are of the same stemmer and language. Owned by the caller, in the same order. */
GPtrArray *fr_strict_collisions (const FrStrictData *data, FrForms *forms, const char *word, const GPtrArray *caught);
