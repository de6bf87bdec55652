/* How far people agree who judged the same things. Pure. */
#pragma once

#include <glib.h>

#define FR_LABEL_NONE (-1) /* not judged */

typedef struct
{
  double alpha;   /* NaN: undefined, for want of two judgements of one thing, or of two different labels */
  guint n_units;  /* things that two coders or more have judged */
  guint n_labels; /* judgements of these */
} FrAlpha;

/* Krippendorff's alpha for nominal data, from the coincidence matrix: any number of coders, judgements may be missing
 * (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania 2011, section C; also his
 * Content Analysis, chapter on reliability). `labels` holds n_coders rows of n_units labels, each from 0 to n_kinds - 1
 * or FR_LABEL_NONE. */
FrAlpha fr_krippendorff_alpha (const gint *labels, guint n_coders, guint n_units, guint n_kinds);
