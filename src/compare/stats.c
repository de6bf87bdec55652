#include "compare/stats.h"

#include <gsl/gsl_sf_gamma.h>
#include <gsl/gsl_sf_log.h>
#include <gsl/gsl_sort.h>

#include <math.h>

/* The quantiles of gsl_cdf are not used: of GSL 2.7, gsl_cdf_gamma_Qinv (.025, 50001, 1) is wrong by 30 % without a
 * word, and gsl_cdf_beta_Pinv (.025, 1000, 999001) calls the error handler, which ends the program. Here every
 * probability is a sum of outcomes, outward from the boundary until nothing is added any more: some nine standard
 * deviations at the most, so that the time grows with the square root of the counts. */

/* Two-sided tests count an outcome as no more probable than the one seen within this factor, as R does: outcomes that
 * are equally probable may differ in their last digits. */
#define TIE (1 + 1e-7)

#define TAIL 0.025           /* in each tail of a 95 % interval */
#define NORMAL_QUANTILE 1.96 /* of TAIL, and near enough for others: only where a search begins */

enum
{
  MAX_STEPS = 100 /* Newton's method takes five or six */
};

typedef enum
{
  POISSON,        /* of mean `mean` */
  BINOMIAL,       /* of `n` trials, successes with the odds p : q */
  HYPERGEOMETRIC, /* `n` draws from `m1` and `m2` */
} Kind;

typedef struct
{
  Kind kind;
  double low, high; /* its least and its greatest outcome */
  double mean;
  double n, p, q;
  double m1, m2;
} Distribution;

static Distribution
poisson (double mean)
{
  return (Distribution){ .kind = POISSON, .high = INFINITY, .mean = mean, .q = 1 };
}

static Distribution
binomial (double n, double p, double q)
{
  return (Distribution){ .kind = BINOMIAL, .high = n, .mean = n * p, .n = n, .p = p, .q = q };
}

static Distribution
hypergeometric (double m1, double m2, double n)
{
  return (Distribution){ .kind = HYPERGEOMETRIC,
                         .low = MAX (0, n - m2),
                         .high = MIN (n, m1),
                         .mean = n * (m1 / (m1 + m2)),
                         .n = n,
                         .p = n / (m1 + m2),
                         .q = (m1 + m2 - n) / (m1 + m2),
                         .m1 = m1,
                         .m2 = m2 };
}

/* x! / (sqrt (2 pi x) (x / e)^x), x > 0. */
static double
stirling_factor (double x)
{
  gsl_sf_result result = { 1, 0 };
  gsl_sf_gammastar_e (x, &result);
  return result.val;
}

/* x log (x / mean) + mean - x, without cancellation where the two are close; both > 0. */
static double
deviance (double x, double mean)
{
  double off = (mean - x) / x;
  gsl_sf_result result = { 0, 0 };

  if (fabs (off) > 0.5)
    return x * log (x / mean) + mean - x;
  gsl_sf_log_1plusx_mx_e (off, &result);
  return -x * result.val;
}

/* C. Loader, Fast and Accurate Computation of Binomial Probabilities, 2000: with differences of lgamma() only nine
 * digits would be left at 10 million. */
static double
poisson_pmf (double k, double mean)
{
  if (k == 0)
    return exp (-mean);
  return exp (-deviance (k, mean)) / (sqrt (2 * G_PI * k) * stirling_factor (k));
}

static double
binomial_pmf (double k, double n, double p, double q)
{
  double rest = n - k;
  double factor;

  if (k == 0)
    return exp (n * (p < q ? log1p (-p) : log (q)));
  if (rest == 0)
    return exp (n * (q < p ? log1p (-q) : log (p)));
  factor = stirling_factor (n) / (stirling_factor (k) * stirling_factor (rest));
  return factor * exp (-deviance (k, n * p) - deviance (rest, n * q)) * sqrt (n / (2 * G_PI * k * rest));
}

static double
pmf (const Distribution *d, double k)
{
  if (d->kind == POISSON)
    return poisson_pmf (k, d->mean);
  if (d->kind == BINOMIAL)
    return binomial_pmf (k, d->n, d->p, d->q);
  return binomial_pmf (k, d->m1, d->p, d->q) * binomial_pmf (d->n - k, d->m2, d->p, d->q)
         / binomial_pmf (d->n, d->m1 + d->m2, d->p, d->q);
}

/* pmf (k + 1) / pmf (k), for low <= k < high. */
static double
ratio_up (const Distribution *d, double k)
{
  if (d->kind == POISSON)
    return d->mean / (k + 1);
  if (d->kind == BINOMIAL)
    return (d->n - k) / (k + 1) * (d->p / d->q);
  return (d->m1 - k) / (k + 1) * ((d->n - k) / (d->m2 - d->n + k + 1));
}

/* P (X >= k), for k beyond the mode. */
static double
sum_upward (const Distribution *d, double k)
{
  double term = k > d->high ? 0 : pmf (d, k);
  double sum = 0;

  for (; sum + term > sum; k++)
    {
      sum += term;
      term *= k < d->high ? ratio_up (d, k) : 0;
    }
  return sum;
}

/* P (X <= k), for k below the mode. */
static double
sum_downward (const Distribution *d, double k)
{
  double term = k < d->low ? 0 : pmf (d, k);
  double sum = 0;

  for (; sum + term > sum; k--)
    {
      sum += term;
      term = k > d->low ? term / ratio_up (d, k - 1) : 0;
    }
  return sum;
}

static double
upper_tail (const Distribution *d, double k)
{
  return k > d->mean ? sum_upward (d, k) : MAX (0, 1 - sum_downward (d, k - 1));
}

static double
lower_tail (const Distribution *d, double k)
{
  return k < d->mean ? sum_downward (d, k) : MAX (0, 1 - sum_upward (d, k + 1));
}

/* ---- two-sided tests ---- */

/* The most probable outcome; where there are two, one of them. */
static double
mode_of (const Distribution *d)
{
  double mode = d->kind == BINOMIAL ? (d->n + 1) * d->p : (d->n + 1) * ((d->m1 + 1) / (d->m1 + d->m2 + 2));
  return CLAMP (floor (mode), d->low, d->high);
}

/* Going from the mode upward (`step` 1) or downward (-1): the first outcome that is no more probable than `limit`, or
 * one past the last outcome. */
static double
first_rare (const Distribution *d, double mode, double step, double limit)
{
  double near = 0,
         beyond = (step > 0 ? d->high - mode : mode - d->low) + 1; /* from the mode: too probable, rare enough */

  while (beyond - near > 1)
    {
      double middle = near + floor ((beyond - near) / 2);
      if (pmf (d, mode + step * middle) <= limit)
        beyond = middle;
      else
        near = middle;
    }
  return mode + step * beyond;
}

static double
two_sided (const Distribution *d, double seen)
{
  double mode = mode_of (d);
  double limit = pmf (d, seen) * TIE;
  double p;

  if (pmf (d, mode) <= limit)
    return 1;
  if (seen < mode)
    p = lower_tail (d, seen) + upper_tail (d, first_rare (d, mode, 1, limit));
  else
    p = upper_tail (d, seen) + lower_tail (d, first_rare (d, mode, -1, limit));
  return MIN (p, 1);
}

/* The least probable outcome is one of the two at the ends. */
static double
smallest_p (const Distribution *d)
{
  double at_low = two_sided (d, d->low);
  double at_high = two_sided (d, d->high);
  return MIN (at_low, at_high);
}

static Distribution
split_of_hits (guint64 total, guint64 n1, guint64 n2)
{
  double words = (double)n1 + (double)n2;
  return binomial ((double)total, (double)n1 / words, (double)n2 / words);
}

double
fr_rate_test (guint64 a, guint64 n1, guint64 b, guint64 n2)
{
  Distribution d;

  if ((a == 0 && b == 0) || n1 == 0 || n2 == 0)
    return 1;
  d = split_of_hits (a + b, n1, n2);
  return two_sided (&d, (double)a);
}

double
fr_rate_test_floor (guint64 total, guint64 n1, guint64 n2)
{
  Distribution d;

  if (total == 0 || n1 == 0 || n2 == 0)
    return 1;
  d = split_of_hits (total, n1, n2);
  return smallest_p (&d);
}

double
fr_share_test (guint64 a, guint64 m1, guint64 b, guint64 m2)
{
  Distribution d;

  if ((a == 0 && b == 0) || (a >= m1 && b >= m2) || m1 == 0 || m2 == 0)
    return 1;
  d = hypergeometric ((double)m1, (double)m2, (double)a + (double)b);
  return two_sided (&d, (double)a);
}

double
fr_share_test_floor (guint64 total, guint64 m1, guint64 m2)
{
  Distribution d;

  if (total == 0 || m1 == 0 || m2 == 0 || total >= m1 + m2)
    return 1;
  d = hypergeometric ((double)m1, (double)m2, (double)total);
  return smallest_p (&d);
}

/* ---- intervals ---- */

/* Sets the parameter of a Poisson or binomial distribution: the logarithm of its mean or of its odds. */
static void
set_parameter (Distribution *d, double parameter)
{
  if (d->kind == POISSON)
    {
      d->mean = exp (parameter);
      return;
    }
  d->p = 1 / (1 + exp (-parameter));
  d->q = 1 / (1 + exp (parameter));
  d->mean = d->n * d->p;
}

/* The parameter that gives P (X >= edge), or for `below` P (X < edge), the probability `mass`; 0 < edge <= high. The
 * logarithm of either tail is concave in the parameter, so that Newton's method cannot go astray. Its slope is that of
 * the tail, edge q pmf (edge), over the tail. */
static double
parameter_at (Distribution *d, double edge, gboolean below, double mass)
{
  double rest = d->kind == POISSON ? INFINITY : d->n - edge + 1;
  double sign = below ? -1 : 1;
  double parameter
      = (d->kind == POISSON ? log (edge) : log (edge / rest)) - sign * NORMAL_QUANTILE * sqrt (1 / edge + 1 / rest);

  for (guint i = 0; i < MAX_STEPS; i++)
    {
      double tail, step;
      set_parameter (d, parameter);
      tail = below ? lower_tail (d, edge - 1) : upper_tail (d, edge);
      step = sign * log (tail / mass) * tail / (edge * d->q * pmf (d, edge));
      parameter -= step;
      if (fabs (step) < 1e-12)
        break;
    }
  return parameter;
}

FrInterval
fr_poisson_interval (guint64 count)
{
  Distribution d = poisson (1);
  double k = (double)count;
  FrInterval interval = { 0, 0 };

  if (count > 0)
    interval.low = exp (parameter_at (&d, k, FALSE, TAIL));
  interval.high = exp (parameter_at (&d, k + 1, TRUE, TAIL));
  return interval;
}

/* Clopper & Pearson 1934, as odds: [those that give `k` or more of `n` the probability `mass`, those that give `k` or
 * fewer]. */
static FrInterval
odds_interval (double k, double n, double mass)
{
  Distribution d = binomial (n, 0.5, 0.5);
  FrInterval odds = { 0, INFINITY };

  if (k > 0)
    odds.low = exp (parameter_at (&d, k, FALSE, mass));
  if (k < n)
    odds.high = exp (parameter_at (&d, k + 1, TRUE, mass));
  return odds;
}

FrInterval
fr_share_interval (guint64 k, guint64 n, double level)
{
  FrInterval odds;

  if (n == 0)
    return (FrInterval){ 0, 1 };
  odds = odds_interval ((double)k, (double)n, (1 - level) / 2);
  return (FrInterval){ odds.low / (1 + odds.low), isinf (odds.high) ? 1 : odds.high / (1 + odds.high) };
}

FrRatio
fr_rate_ratio (guint64 a, guint64 n1, guint64 b, guint64 n2)
{
  FrRatio result = { NAN, { 0, INFINITY } };
  double lengths = (double)n2 / (double)n1;
  FrInterval odds;

  if ((a == 0 && b == 0) || n1 == 0 || n2 == 0)
    return result;
  odds = odds_interval ((double)a, (double)a + (double)b, TAIL);
  result.ratio = b == 0 ? INFINITY : (double)a / (double)b * lengths;
  result.interval = (FrInterval){ odds.low * lengths, odds.high * lengths };
  return result;
}

/* ---- families ---- */

void
fr_benjamini_hochberg (const double *p, double *q, gsize n)
{
  g_autofree gsize *order = g_new (gsize, n);
  double least = 1;

  gsl_sort_index (order, p, 1, n);
  for (gsize rank = n; rank > 0; rank--)
    {
      double value = (double)n / (double)rank * p[order[rank - 1]];
      least = MIN (least, value);
      q[order[rank - 1]] = least;
    }
}
