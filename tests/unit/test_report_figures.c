#include "report_helper.h"

#include "report/csv.h"
#include "report/figures.h"
#include "report/json.h"

#include <math.h>
#include <string.h>

static void
assert_figure (char *got, const char *wanted)
{
  ck_assert_str_eq (got, wanted);
  g_free (got);
}

START_TEST (figures_have_the_places_they_need)
{
  assert_figure (fr_figure (0), "0.0");
  assert_figure (fr_figure (12.34), "12.3");
  assert_figure (fr_figure (0.456), "0.46");
  assert_figure (fr_figure (0.0026), "0.003");
  assert_figure (fr_figure (0.00026), "2.6e-04");
  assert_figure (fr_figure (240.4), "240");
  assert_figure (fr_figure (INFINITY), "unbounded");
  assert_figure (fr_figure (NAN), "-");
}
END_TEST

START_TEST (intervals_may_be_open)
{
  assert_figure (fr_figure_interval ((FrInterval){ 0, 9.3 }), "0.0\302\240to\302\2409.3");
  assert_figure (fr_figure_interval ((FrInterval){ 0.4, INFINITY }), "0.40\302\240or\302\240more");
}
END_TEST

START_TEST (probabilities_never_round_across_a_verdict)
{
  assert_figure (fr_figure_probability ("p", 0.0477), "p\302\240=\302\240.048");
  assert_figure (fr_figure_probability ("q", 0.04996), "q\302\240<\302\240.05");
  assert_figure (fr_figure_probability ("q", 0.05), "q\302\240=\302\240.050");
  assert_figure (fr_figure_probability ("p", 0.0001), "p\302\240<\302\240.001");
  assert_figure (fr_figure_probability ("p", 1), "p\302\240=\302\2401");
  assert_figure (fr_figure_probability ("p", 0.99951), "p\302\240=\302\2401");
}
END_TEST

START_TEST (numbers_are_words_up_to_twelve)
{
  assert_figure (fr_figure_number (0), "no");
  assert_figure (fr_figure_number (12), "twelve");
  assert_figure (fr_figure_number (13), "13");
  assert_figure (fr_figure_times (0), "never");
  assert_figure (fr_figure_times (1), "once");
  assert_figure (fr_figure_times (2), "twice");
  assert_figure (fr_figure_times (4), "four times");
  assert_figure (fr_figure_percent (1, 3), "33\302\240%");
  assert_figure (fr_figure_percent (1, 300), "0.3\302\240%");
  assert_figure (fr_figure_percent (0, 3), "0\302\240%");
  assert_figure (fr_figure_percent (0, 0), "-");
}
END_TEST

START_TEST (json_has_commas_where_they_belong)
{
  Caught caught = catch_begin ();
  g_autofree char *text = NULL;
  FrJson json;

  fr_json_init (&json, caught.out);
  fr_json_begin_object (&json);
  fr_json_member_string (&json, "a", "x\"\\\n\033");
  fr_json_key (&json, "b");
  fr_json_begin_array (&json);
  fr_json_begin_object (&json);
  fr_json_end_object (&json);
  fr_json_int (&json, -7);
  fr_json_begin_array (&json);
  fr_json_end_array (&json);
  fr_json_string (&json, NULL, 0);
  fr_json_bool (&json, TRUE);
  fr_json_end_array (&json);
  fr_json_member_double (&json, "c", 0.5);
  fr_json_end_object (&json);
  fr_json_clear (&json);
  text = catch_end (&caught);
  ck_assert_str_eq (text, "{\"a\":\"x\\\"\\\\\\u000a\\u001b\",\"b\":[{},-7,[],null,true],\"c\":0.5}");
}
END_TEST

static double
json_round_trip (double value, char **shown)
{
  Caught caught = catch_begin ();
  FrJson json;

  fr_json_init (&json, caught.out);
  fr_json_double (&json, value);
  fr_json_clear (&json);
  *shown = catch_end (&caught);
  return g_ascii_strtod (*shown, NULL);
}

START_TEST (json_numbers_read_back)
{
  static const double values[] = { 0, 1, 0.1, 1.0 / 3, 2e-300, 1e22, 12.345678901234567, -5e-324 };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *shown = NULL;
      ck_assert (json_round_trip (values[i], &shown) == values[i]);
    }
}
END_TEST

START_TEST (json_has_no_infinity)
{
  g_autofree char *infinite = NULL, *nan = NULL;

  json_round_trip (INFINITY, &infinite);
  json_round_trip (NAN, &nan);
  ck_assert_str_eq (infinite, "null");
  ck_assert_str_eq (nan, "null");
}
END_TEST

START_TEST (csv_quotes_and_disarms)
{
  Caught caught = catch_begin ();
  g_autofree char *text = NULL;
  FrCsvLine csv;

  fr_csv_line_init (&csv, caught.out);
  fr_csv_line_add (&csv, "a,b");
  fr_csv_line_add (&csv, NULL);
  fr_csv_line_add (&csv, "=SUM(A1)");
  fr_csv_line_add_int (&csv, 42);
  fr_csv_line_end (&csv);
  fr_csv_line_add (&csv, "say \"no\"");
  fr_csv_line_end (&csv);
  fr_csv_line_clear (&csv);
  text = catch_end (&caught);
  ck_assert_str_eq (text, "\"a,b\",,'=SUM(A1),42\n\"say \"\"no\"\"\"\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("report_figures");
  TCase *tests = tcase_create ("figures");

  tcase_add_test (tests, figures_have_the_places_they_need);
  tcase_add_test (tests, intervals_may_be_open);
  tcase_add_test (tests, probabilities_never_round_across_a_verdict);
  tcase_add_test (tests, numbers_are_words_up_to_twelve);
  tcase_add_test (tests, json_has_commas_where_they_belong);
  tcase_add_test (tests, json_numbers_read_back);
  tcase_add_test (tests, json_has_no_infinity);
  tcase_add_test (tests, csv_quotes_and_disarms);
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
