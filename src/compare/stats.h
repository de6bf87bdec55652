/* Exact statistics on integers. Pure; every function names its source. Made for counts of hits up to 10^12 (they take
 * time in proportion to their square root) and any number of words; right to nine digits. */
#pragma once

#include <glib.h>

typedef struct
{
  double low, high;
} FrInterval;

/* Garwood's exact interval of a Poisson mean at 95 %, of `count` events: [0.5 qchisq(.025, 2k), 0.5 qchisq(.975,
 * 2k+2)], 0 below for k = 0 (F. Garwood, Biometrika 28, 1936; R: poisson.test). In events, not in events a word. */
FrInterval fr_poisson_interval (guint64 count);

/* Clopper and Pearson's exact interval of a share, `k` of `n`, at `level` (0.95: 2.5 % in each tail; C. J. Clopper & E.
 * S. Pearson, Biometrika 26, 1934; R: binom.test). [0, 1] if n is 0. */
FrInterval fr_share_interval (guint64 k, guint64 n, double level);

/* The exact conditional test that two Poisson rates are equal: a ~ Bin(a+b, n1/(n1+n2)), two-sided by the sum of the
 * outcomes no more probable than the one seen (Przyborowski & Wilenski 1940; R: binom.test). 1 if a + b = 0 or n1 or n2
 * is 0. */
double fr_rate_test (guint64 a, guint64 n1, guint64 b, guint64 n2);

/* (a/n1) / (b/n2) and its Clopper-Pearson interval, transformed from that of the binomial share (R: poisson.test of two
 * counts). Infinite where b = 0; NaN, with the interval [0, infinity], where a = b = 0 or n1 or n2 is 0. */
typedef struct
{
  double ratio;
  FrInterval interval;
} FrRatio;
FrRatio fr_rate_ratio (guint64 a, guint64 n1, guint64 b, guint64 n2);

/* The smallest p that any split of `total` hits over n1 and n2 words could give: where it is not below .05 there are
 * too few to compare. */
double fr_rate_test_floor (guint64 total, guint64 n1, guint64 n2);

/* Fisher's exact test of a of m1 against b of m2 (a <= m1, b <= m2), two-sided by the sum of the tables no more
 * probable than the one seen (R: fisher.test). 1 if a margin is 0. */
double fr_share_test (guint64 a, guint64 m1, guint64 b, guint64 m2);

/* The smallest p that any split of `total` (<= m1 + m2) over m1 and m2 could give. */
double fr_share_test_floor (guint64 total, guint64 m1, guint64 m2);

/* Benjamini & Hochberg 1995: q[i] for p[i], n of them (R: p.adjust (p, "BH")). */
void fr_benjamini_hochberg (const double *p, double *q, gsize n);
