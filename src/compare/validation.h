/* A lexicon against people's judgement: how far the coders agree, and how often hits are right in their eyes. Pure. */
#pragma once

#include "compare/agreement.h"
#include "compare/sheet.h"
#include "compare/stats.h"

/* `k` of `n`, and the exact 95 % interval of the share. */
typedef struct
{
  guint64 k, n;
  FrInterval interval;
} FrShare;

/* How often the hits of a wording or a term are right: a hit is where the coder's label is "yes" or the wording's name.
 */
typedef struct
{
  char *frame, *wording;
  char *term;     /* NULL: all terms of the wording */
  FrShare *right; /* one a coder: of the hits in sentences that the coder has judged */
} FrPrecision;

/* What one coder finds that the lexicon does not: a sentence is wanted where the label is anything but "no". */
typedef struct
{
  FrShare found;       /* sentences with hits that are wanted */
  FrShare missed;      /* random sentences without hits that are wanted all the same */
  double recall;       /* of wanted sentences, those with hits: estimated from both, each weighed by the number of
                          sentences that it was drawn from; NaN: none is wanted */
  FrInterval interval; /* of the recall, 95 % at least: from both shares' exact intervals of 97.5 % (Bonferroni) */
} FrRecall;

typedef struct
{
  guint n_coders;
  FrAlpha agreement;
  GPtrArray *labels;   /* char*, sorted */
  guint *label_counts; /* n_coders rows of labels->len */
  GPtrArray *wordings; /* FrPrecision*, by frame and wording */
  GPtrArray *terms;    /* FrPrecision*, by frame, wording and term */
  FrRecall *recalls;   /* one a coder; NULL without a key */
} FrValidation;

/* `sheets` (FrSheet*, at least one); `key` may be NULL, then there is no precision and no recall. A sentence that
 * another sheet, or the key, does not have is an error in `diags`. Owned by the caller. */
FrValidation *fr_validation_new (const GPtrArray *sheets, const FrKey *key, FrDiags *diags);
void fr_validation_free (FrValidation *validation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrValidation, fr_validation_free)
