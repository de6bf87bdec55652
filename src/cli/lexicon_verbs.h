/* The verbs of "framing lexicon", one file each, and what they share. */
#pragma once

#include "cli/options.h"
#include "cli/session.h"
#include "cli/verbs.h"
#include "lexicon/strict.h"
#include "report/document.h"

FrExit fr_verb_lexicon_list (int argc, char **argv, GError **error);
FrExit fr_verb_lexicon_check (int argc, char **argv, GError **error);
FrExit fr_verb_lexicon_explain (int argc, char **argv, GError **error);
FrExit fr_verb_lexicon_diff (int argc, char **argv, GError **error);
FrExit fr_verb_lexicon_import (int argc, char **argv, GError **error);
FrExit fr_verb_lexicon_sample (int argc, char **argv, GError **error);
FrExit fr_verb_lexicon_agree (int argc, char **argv, GError **error);

/* Renders `document` as text where `options` want it. `code`, or FR_EXIT_IO and `error`. */
FrExit fr_lexicon_write (const FrDocument *document, const FrOptions *options, FrExit code, GError **error);

/* The word list with what reads it. */
typedef struct
{
  FrForms *forms;
  FrWordList *words;
  FrInflections *inflections;
  FrStrictData data;
} FrVocabulary;

/* Loads the list of `options`, or the one that the system may have. NULL and `error` (FR_ERROR_USAGE) if there is none.
 */
FrVocabulary *fr_vocabulary_load (const FrSession *session, const FrOptions *options, GError **error);
void fr_vocabulary_free (FrVocabulary *vocabulary);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrVocabulary, fr_vocabulary_free)
