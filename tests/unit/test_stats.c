#include "compare/stats.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define CASES "tests/data/stats-r.csv"
#define TOLERANCE 1e-9 /* relative */

enum
{
  WHAT,
  COUNTS,
  VALUES = COUNTS + 4,
  N_COLUMNS = VALUES + 3
};

static gboolean
close_to (double value, double expected)
{
  if (isinf (expected) || expected == 0)
    return value == expected;
  return fabs (value - expected) <= TOLERANCE * fabs (expected);
}

/* The lines of the stored cases that are about `what`, each split into its columns. */
static GPtrArray *
cases_of (const char *what)
{
  GPtrArray *cases = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;

  ck_assert_msg (g_file_get_contents (CASES, &content, NULL, NULL), "%s: run the tests from the top folder", CASES);
  lines = g_strsplit (content, "\n", -1);
  for (char **line = lines; *line; line++)
    {
      char **columns = g_strsplit (*line, ",", -1);
      if (columns[0] && strcmp (columns[0], what) == 0)
        g_ptr_array_add (cases, columns);
      else
        g_strfreev (columns);
    }
  ck_assert_uint_gt (cases->len, 0);
  return cases;
}

static guint64
count_at (char **columns, guint i)
{
  return g_ascii_strtoull (columns[COUNTS + i], NULL, 10);
}

static void
check_value (char **columns, guint i, double value)
{
  double expected = g_ascii_strtod (columns[VALUES + i], NULL);
  ck_assert_msg (close_to (value, expected), "%s %s of %s against %s of %s: value %u is %.17g, not %.17g",
                 columns[WHAT], columns[COUNTS], columns[COUNTS + 1], columns[COUNTS + 2], columns[COUNTS + 3], i,
                 value, expected);
}

START_TEST (poisson_intervals_as_in_r)
{
  g_autoptr (GPtrArray) cases = cases_of ("poisson");
  for (guint i = 0; i < cases->len; i++)
    {
      char **columns = g_ptr_array_index (cases, i);
      FrInterval interval = fr_poisson_interval (count_at (columns, 0));
      check_value (columns, 0, interval.low);
      check_value (columns, 1, interval.high);
    }
}
END_TEST

START_TEST (rate_ratios_as_in_r)
{
  g_autoptr (GPtrArray) cases = cases_of ("rate_ratio");
  for (guint i = 0; i < cases->len; i++)
    {
      char **c = g_ptr_array_index (cases, i);
      FrRatio ratio = fr_rate_ratio (count_at (c, 0), count_at (c, 1), count_at (c, 2), count_at (c, 3));
      check_value (c, 0, ratio.ratio);
      check_value (c, 1, ratio.interval.low);
      check_value (c, 2, ratio.interval.high);
    }
}
END_TEST

START_TEST (tests_as_in_r)
{
  static const struct
  {
    const char *what;
    double (*test) (guint64 a, guint64 n1, guint64 b, guint64 n2);
  } tests[] = { { "rate_p", fr_rate_test }, { "share_p", fr_share_test } };
  g_autoptr (GPtrArray) cases = cases_of (tests[_i].what);

  for (guint i = 0; i < cases->len; i++)
    {
      char **c = g_ptr_array_index (cases, i);
      check_value (c, 0, tests[_i].test (count_at (c, 0), count_at (c, 1), count_at (c, 2), count_at (c, 3)));
      check_value (c, 0, tests[_i].test (count_at (c, 2), count_at (c, 3), count_at (c, 0), count_at (c, 1)));
    }
}
END_TEST

START_TEST (floors_as_in_r)
{
  static const struct
  {
    const char *what;
    double (*floor) (guint64 total, guint64 n1, guint64 n2);
  } floors[] = { { "rate_floor", fr_rate_test_floor }, { "share_floor", fr_share_test_floor } };
  g_autoptr (GPtrArray) cases = cases_of (floors[_i].what);

  for (guint i = 0; i < cases->len; i++)
    {
      char **c = g_ptr_array_index (cases, i);
      check_value (c, 0, floors[_i].floor (count_at (c, 0), count_at (c, 1), count_at (c, 2)));
    }
}
END_TEST

START_TEST (families_as_in_r)
{
  g_autoptr (GPtrArray) cases = cases_of ("bh");
  for (guint i = 0; i < cases->len; i++)
    {
      char **columns = g_ptr_array_index (cases, i);
      gsize n = g_ascii_strtoull (columns[1], NULL, 10);
      g_autofree double *p = g_new (double, n), *q = g_new (double, n);
      for (gsize j = 0; j < n; j++)
        p[j] = g_ascii_strtod (columns[2 + 2 * j], NULL);
      fr_benjamini_hochberg (p, q, n);
      for (gsize j = 0; j < n; j++)
        ck_assert_msg (close_to (q[j], g_ascii_strtod (columns[3 + 2 * j], NULL)), "family %u, q %zu", i, j);
    }
}
END_TEST

START_TEST (figures_of_the_plan)
{
  /* Zero hits in 500 words still allow 7.4 per 1,000. */
  ck_assert_double_eq_tol (fr_poisson_interval (0).high / 500 * 1000, 7.378, 0.001);
  /* 3 against 0 in 500 words each. */
  ck_assert_double_eq_tol (fr_rate_test (3, 500, 0, 500), 0.25, 1e-12);
  /* Under equal lengths fewer than six hits are too few. */
  ck_assert_double_ge (fr_rate_test_floor (5, 500, 500), 0.05);
  ck_assert_double_lt (fr_rate_test_floor (6, 500, 500), 0.05);
}
END_TEST

START_TEST (nothing_to_test)
{
  FrRatio none = fr_rate_ratio (0, 100, 0, 100);

  ck_assert_double_eq (fr_rate_test (0, 100, 0, 100), 1);
  ck_assert_double_eq (fr_rate_test (3, 0, 2, 100), 1);
  ck_assert_double_eq (fr_rate_test (3, 100, 2, 0), 1);
  ck_assert_double_eq (fr_rate_test_floor (0, 100, 100), 1);
  ck_assert_double_eq (fr_rate_test_floor (9, 0, 100), 1);
  ck_assert_double_eq (fr_share_test (0, 0, 1, 3), 1);
  ck_assert_double_eq (fr_share_test (0, 5, 0, 3), 1);
  ck_assert_double_eq (fr_share_test (5, 5, 3, 3), 1);
  ck_assert_double_eq (fr_share_test_floor (8, 5, 3), 1);
  ck_assert_double_eq (fr_share_test_floor (0, 5, 3), 1);
  ck_assert (isnan (none.ratio) && none.interval.low == 0 && isinf (none.interval.high));
  ck_assert (isnan (fr_rate_ratio (1, 0, 1, 5).ratio));
  ck_assert (isinf (fr_rate_ratio (2, 10, 0, 10).ratio));
  fr_benjamini_hochberg (NULL, NULL, 0);
}
END_TEST

/* For every split of a total: p is a probability, the extremes reach the floor, and nothing goes below it. */
START_TEST (floor_is_the_least_p)
{
  const guint64 total = (guint64)_i + 1, n1 = 313, n2 = 570;
  double least = 1;

  for (guint64 a = 0; a <= total; a++)
    {
      double p = fr_rate_test (a, n1, total - a, n2);
      ck_assert (p > 0 && p <= 1);
      ck_assert_double_eq_tol (p, fr_rate_test (total - a, n2, a, n1), 1e-12);
      least = MIN (least, p);
    }
  ck_assert_double_eq_tol (fr_rate_test_floor (total, n1, n2) / least, 1, 1e-12);
}
END_TEST

/* Nothing here may hang, and nothing may leave the range of a probability, however large or lopsided the counts. */
START_TEST (huge_counts_take_no_time)
{
  static const guint64 counts[] = { 0, 1, 7, 1000, 10000000, 9999999999 };
  static const guint64 words[] = { 1, 1000, 1000000000000, G_MAXUINT64 };
  gint64 begin = g_get_monotonic_time ();

  for (guint i = 0; i < G_N_ELEMENTS (counts) * G_N_ELEMENTS (counts); i++)
    for (guint j = 0; j < G_N_ELEMENTS (words) * G_N_ELEMENTS (words); j++)
      {
        guint64 a = counts[i % G_N_ELEMENTS (counts)], b = counts[i / G_N_ELEMENTS (counts)];
        guint64 n1 = words[j % G_N_ELEMENTS (words)], n2 = words[j / G_N_ELEMENTS (words)];
        double p = fr_rate_test (a, n1, b, n2);
        FrRatio ratio = fr_rate_ratio (a, n1, b, n2);
        ck_assert_msg (p >= 0 && p <= 1, "%g", p);
        ck_assert (isnan (ratio.ratio) || (ratio.interval.low <= ratio.ratio && ratio.ratio <= ratio.interval.high));
        p = fr_share_test (MIN (a, n1), n1, MIN (b, n2), n2);
        ck_assert_msg (p >= 0 && p <= 1, "%g", p);
      }
  ck_assert_int_lt (g_get_monotonic_time () - begin, 60 * G_USEC_PER_SEC);
}
END_TEST

static Suite *
stats_suite (void)
{
  Suite *suite = suite_create ("stats");
  TCase *r = tcase_create ("as in R"), *own = tcase_create ("own");

  tcase_add_test (r, poisson_intervals_as_in_r);
  tcase_add_test (r, rate_ratios_as_in_r);
  tcase_add_loop_test (r, tests_as_in_r, 0, 2);
  tcase_add_loop_test (r, floors_as_in_r, 0, 2);
  tcase_add_test (r, families_as_in_r);
  suite_add_tcase (suite, r);
  tcase_set_timeout (own, 90);
  tcase_add_test (own, figures_of_the_plan);
  tcase_add_test (own, nothing_to_test);
  tcase_add_loop_test (own, floor_is_the_least_p, 0, 25);
  tcase_add_test (own, huge_counts_take_no_time);
  suite_add_tcase (suite, own);
  return suite;
}

int
main (void)
{
  SRunner *runner = srunner_create (stats_suite ());
  int failed;

  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
