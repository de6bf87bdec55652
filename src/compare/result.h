/* The comparison as a value: everything a report can say, computed, nothing rendered. */
#pragma once

#include "compare/stats.h"
#include "score/score.h"

typedef enum
{
  FR_VERDICT_TOO_FEW, /* no split of these hits over these words could have reached p < .05 */
  FR_VERDICT_UNCLEAR, /* no clear difference */
  FR_VERDICT_DIFFERS, /* q < .05, and the interval of a ratio of rates leaves 1 out: differs in these texts */
} FrVerdict;

typedef enum
{
  FR_TEST_RATE,   /* a hits in n1 own words against b in n2 */
  FR_TEST_CHOICE, /* a of n1 own mentions against b of n2 */
} FrTestKind;

typedef struct
{
  FrTestKind kind;
  guint wording; /* in the frame's wordings */
  guint outlet;  /* in the event's outlets */
  gint against;  /* an outlet; -1: all the others together */
  guint64 a, b, n1, n2;
  double p, q;
  double ratio;        /* of the rates or of the shares; infinite or NaN where it has no value */
  FrInterval interval; /* of the ratio of rates; [0, infinity] where there is none, as for shares */
  FrVerdict verdict;
} FrTest;

/* One outlet's counts for one wording. */
typedef struct
{
  FrCount count;
  guint64 own;         /* hits in own words */
  guint64 words;       /* own words */
  double rate;         /* [per 1,000 own words]; 0 where there are no words */
  FrInterval interval; /* of the rate [per 1,000 own words], Garwood 95 %; [0, infinity] where there are no words */
} FrCell;

typedef struct
{
  guint32 frame;  /* in the matcher's frames */
  FrCell **cells; /* [wording][outlet] */
  GArray *tests;  /* FrTest; empty with one outlet */
} FrFrameResult;

typedef struct
{
  char *name;
  GPtrArray *scores; /* FrScore*, not owned: its articles */
  guint64 words[FR_N_VOICES];
  guint64 own_words; /* in the voices that are compared */
  guint64 all_words;
} FrOutlet;

/* A stretch of somebody's words: number `speech` of that article's text. */
typedef struct
{
  const FrScore *score; /* not owned */
  guint32 speech;
} FrStretch;

/* What one source is given in one outlet. */
typedef struct
{
  char *name; /* as the text names it at its fullest; NULL: nobody is named */
  gboolean anonymous;
  guint outlet;
  guint quotations, paraphrases; /* how many stretches */
  guint64 quoted_words, paraphrased_words;
  GPtrArray *verbs;    /* char*: each verb or cue once, folded, in the order of their appearance */
  GArray *verb_counts; /* guint, beside `verbs` */
  GArray *stretches;   /* FrStretch: where it is given them, as read */
} FrSource;

typedef struct
{
  char *name;
  GPtrArray *outlets; /* FrOutlet*, by name */
  GPtrArray *scores;  /* FrScore*, not owned, by outlet, then as read */
  GPtrArray *frames;  /* FrFrameResult*, in the matcher's order */
  GPtrArray *sources; /* FrSource*, by outlet, then by words given */
} FrEvent;

typedef struct
{
  const FrMatcher *matcher; /* not owned */
  guint voices;             /* a bit for each voice that "own" stands for: FR_VOICES_OWN, or some of them */
  GPtrArray *events;        /* FrEvent*, by name */
  guint n_tests;            /* the family of the Benjamini-Hochberg correction: all tests of the report */
} FrResult;

/* Compares `scores` (FrScore*, which must outlive the result) within events. Frames named in `frames` only
 * (NULL-terminated names; NULL: all). `voices`: a bit for each of the own voices that is compared; 0: all of them;
 * the caller has left the hits of the others out of the scores (fr_score_restrict()).
 *
 * What is tested: two outlets make one test a wording, three or more one for each against the rest. Frames that are no
 * choice compare rates; a choice compares each wording's share of the mentions. No test is made where there is nothing
 * to test: of a wording without a hit in own words in the event; against no words, or in a choice no mentions, on
 * either side; of a choice of which only one wording was used. Of two wordings used the second would only mirror the
 * first.
 *
 * The family of the Benjamini-Hochberg correction is every test of the report, over all its events, those with too few
 * hits among them: leaving these out (Tarone 1990) would be allowed, but then the number of tests would not be the
 * number of tests shown. Keeping them makes q larger, never smaller. */
FrResult *fr_compare (const GPtrArray *scores, const FrMatcher *matcher, const char *const *frames, guint voices);
void fr_result_free (FrResult *result);
/* "too few to compare", "no clear difference", "differs in these texts". */
const char *fr_verdict_name (FrVerdict verdict);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrResult, fr_result_free)
