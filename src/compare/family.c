#include "compare/family.h"

#include <math.h>

#define LEVEL 0.05

/* One wording in all outlets of an event: `hits[outlet]` of `of[outlet]`, words or mentions. */
typedef struct
{
  FrTestKind kind;
  guint wording;
  guint n_outlets;
  const guint64 *hits, *of;
  guint64 all_hits, all_of;
} Row;

static double
ratio_of_shares (const FrTest *test)
{
  if (test->b == 0)
    return INFINITY;
  return ((double)test->a / (double)test->n1) / ((double)test->b / (double)test->n2);
}

static void
compute_rate (FrTest *test)
{
  FrRatio ratio = fr_rate_ratio (test->a, test->n1, test->b, test->n2);
  double floor = fr_rate_test_floor (test->a + test->b, test->n1, test->n2);

  test->p = fr_rate_test (test->a, test->n1, test->b, test->n2);
  test->ratio = ratio.ratio;
  test->interval = ratio.interval;
  test->verdict = floor < LEVEL ? FR_VERDICT_UNCLEAR : FR_VERDICT_TOO_FEW;
}

static void
compute_choice (FrTest *test)
{
  double floor = fr_share_test_floor (test->a + test->b, test->n1, test->n2);

  test->p = fr_share_test (test->a, test->n1, test->b, test->n2);
  test->ratio = ratio_of_shares (test);
  test->interval = (FrInterval){ 0, INFINITY };
  test->verdict = floor < LEVEL ? FR_VERDICT_UNCLEAR : FR_VERDICT_TOO_FEW;
}

static void
add_tests_of_row (const Row *row, GArray *tests)
{
  guint n_tests = row->n_outlets == 2 ? 1 : row->n_outlets;

  for (guint outlet = 0; row->n_outlets > 1 && outlet < n_tests; outlet++)
    {
      FrTest test = { .kind = row->kind, .wording = row->wording, .outlet = outlet };
      test.against = row->n_outlets == 2 ? 1 : -1;
      test.a = row->hits[outlet];
      test.n1 = row->of[outlet];
      test.b = row->all_hits - test.a;
      test.n2 = row->all_of - test.n1;
      if (test.n1 == 0 || test.n2 == 0)
        continue;
      if (row->kind == FR_TEST_RATE)
        compute_rate (&test);
      else
        compute_choice (&test);
      g_array_append_val (tests, test);
    }
}

static guint64
sum (const guint64 *values, guint n)
{
  guint64 all = 0;
  for (guint i = 0; i < n; i++)
    all += values[i];
  return all;
}

static guint64
hits_of_wording (const FrFrameResult *counts, guint wording, guint n_outlets, guint64 *hits)
{
  for (guint outlet = 0; outlet < n_outlets; outlet++)
    hits[outlet] = counts->cells[wording][outlet].own;
  return sum (hits, n_outlets);
}

/* Own words in a frame of rates, own mentions in a choice. */
static void
fill_denominators (const FrEvent *event, const FrFrame *frame, const FrFrameResult *counts, guint64 *of)
{
  for (guint outlet = 0; outlet < event->outlets->len; outlet++)
    {
      const FrOutlet *one = g_ptr_array_index (event->outlets, outlet);
      of[outlet] = frame->is_choice ? 0 : one->own_words;
      for (guint wording = 0; frame->is_choice && wording < frame->wordings->len; wording++)
        of[outlet] += counts->cells[wording][outlet].own;
    }
}

void
fr_add_tests (const FrEvent *event, const FrFrame *frame, FrFrameResult *counts)
{
  guint n_outlets = event->outlets->len, n_used = 0;
  g_autofree guint64 *hits = g_new0 (guint64, n_outlets);
  g_autofree guint64 *of = g_new0 (guint64, n_outlets);
  guint64 all_of;

  for (guint wording = 0; wording < frame->wordings->len; wording++)
    n_used += hits_of_wording (counts, wording, n_outlets, hits) > 0;
  if (frame->is_choice && n_used < 2)
    return;
  fill_denominators (event, frame, counts, of);
  all_of = sum (of, n_outlets);
  for (guint wording = 0; wording < frame->wordings->len; wording++)
    {
      guint64 all_hits = hits_of_wording (counts, wording, n_outlets, hits);
      Row row = { frame->is_choice ? FR_TEST_CHOICE : FR_TEST_RATE, wording, n_outlets, hits, of, all_hits, all_of };
      if (all_hits == 0)
        continue;
      add_tests_of_row (&row, counts->tests);
      if (frame->is_choice && n_used == 2)
        return;
    }
}

/* ---- the family ---- */

static GPtrArray *
all_tests (FrResult *result)
{
  GPtrArray *all = g_ptr_array_new ();

  for (guint e = 0; e < result->events->len; e++)
    {
      const FrEvent *event = g_ptr_array_index (result->events, e);
      for (guint f = 0; f < event->frames->len; f++)
        {
          const FrFrameResult *counts = g_ptr_array_index (event->frames, f);
          for (guint t = 0; t < counts->tests->len; t++)
            g_ptr_array_add (all, &g_array_index (counts->tests, FrTest, t));
        }
    }
  return all;
}

/* Where lengths are nearly equal, the test by "outcomes no more probable" drops one tail as a whole: 5 hits against 0
 * in 1,000 words each come out at p = .03. The interval of the ratio does not, so a difference has to show in both.
 * Shares have no interval. */
static gboolean
interval_leaves_one_out (const FrTest *test)
{
  return test->kind == FR_TEST_CHOICE || test->interval.low > 1 || test->interval.high < 1;
}

void
fr_settle_tests (FrResult *result)
{
  g_autoptr (GPtrArray) tests = all_tests (result);
  g_autofree double *p = g_new (double, tests->len);
  g_autofree double *q = g_new (double, tests->len);

  for (guint i = 0; i < tests->len; i++)
    p[i] = ((const FrTest *)g_ptr_array_index (tests, i))->p;
  fr_benjamini_hochberg (p, q, tests->len);
  for (guint i = 0; i < tests->len; i++)
    {
      FrTest *test = g_ptr_array_index (tests, i);
      test->q = q[i];
      if (test->verdict == FR_VERDICT_UNCLEAR && test->q < LEVEL && interval_leaves_one_out (test))
        test->verdict = FR_VERDICT_DIFFERS;
    }
  result->n_tests = tests->len;
}
