/* What another version of the lexicons changes in the counts of given articles, place by place. */
#pragma once

#include "base/place.h"
#include "score/score.h"

/* A hit that only one version counts. */
typedef struct
{
  const FrArticle *article; /* not owned */
  const FrTerm *term;       /* not owned; NULL: found by a rule of the program */
  FrSpan span;
  FrPlace place;
} FrChangedPlace;

typedef struct
{
  char *frame;
  char *wording;
  guint64 before, after; /* counted hits in all voices */
  GArray *lost, *gained; /* FrChangedPlace: before + gained - lost = after */
} FrCountChange;

typedef struct FrCountChanges FrCountChanges;

/* Frames are known by their names alone, as in fr_lexicon_diff(). Both matchers must outlive the changes. */
FrCountChanges *fr_count_changes_new (const FrMatcher *before, const FrMatcher *after);
void fr_count_changes_free (FrCountChanges *changes);
/* Adds the two scores of one article; it must outlive the changes, the scores need not. */
void fr_count_changes_add (FrCountChanges *changes, const FrScore *before, const FrScore *after);
/* All frames and wordings with a count, before or after, by name (FrCountChange*, owned by the changes). */
GPtrArray *fr_count_changes_list (FrCountChanges *changes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrCountChanges, fr_count_changes_free)
