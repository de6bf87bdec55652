/* One article, scored: its text, every hit, and the counts, which are nothing but the hits added up. */
#pragma once

#include "lexicon/matcher.h"

typedef struct
{
  const FrArticle *article; /* not owned */
  FrText *text;
  GArray *hits; /* FrHit: by place in the text, then frame, then wording */
} FrScore;

/* Everything that is needed to score one article after the other; one a thread. */
typedef struct
{
  const FrMatcher *matcher; /* not owned */
  FrSymbols *symbols;       /* owned */
  FrForms *forms;           /* owned */
} FrScorer;

/* `matcher` must outlive the scorer; `stemmer` and `language` are those it was made with. */
FrScorer *fr_scorer_new (const FrMatcher *matcher, const char *stemmer, FrLanguage *language);
void fr_scorer_free (FrScorer *scorer);

/* `article` is not owned and must outlive the score. Never NULL. */
FrScore *fr_score_new (FrScorer *scorer, const FrArticle *article);
void fr_score_free (FrScore *score);

/* Leaves out the hits of other frames than `frames` (NULL-terminated names; NULL: all) and of other voices than the
 * bits of `voices` (0: all). */
void fr_score_restrict (FrScore *score, const FrMatcher *matcher, const char *const *frames, guint voices);

/* Counted hits of one wording by voice. */
typedef struct
{
  guint32 by_voice[FR_N_VOICES];
} FrCount;

/* Those in the voices whose bits are set in `voices`. */
guint32 fr_count_in (const FrCount *count, guint voices);
/* Those in own words: headline, narrator and paraphrased. */
guint32 fr_count_own (const FrCount *count);
/* Adds the counted hits of `score` in `frame` to `counts`, one a wording of that frame. */
void fr_score_count (const FrScore *score, guint32 frame, FrCount *counts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrScore, fr_score_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrScorer, fr_scorer_free)
