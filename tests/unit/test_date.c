/* Dates as web pages write them. */
#include "input/date.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static const char WORDS[] = "[month]\njanuary = 1\njan = 1\nmay = 5\nmarch = 3\nfebruary = 2\n"
                            "[weekday]\ntue\ntuesday\n[date word]\npm\nam\np\nm\ngmt\npublished\nupdated\nth\nat\n";

static FrCalendar *
calendar_new (void)
{
  FrDiags *diags = fr_diags_new ();
  FrWords *words = fr_words_parse ("test", WORDS, strlen (WORDS), diags);
  FrCalendar *calendar = fr_calendar_new (words);

  g_ptr_array_unref (words);
  g_ptr_array_unref (diags);
  return calendar;
}

static const struct
{
  const char *text, *normal;
} FORMS[] = {
  { "2016-01-19", "2016-01-19" },
  { "2016-1-9", "2016-01-09" },
  { "2016/01/19", "2016-01-19" },
  { "20160119", "2016-01-19" },
  { "2016-01-19T19:06:00Z", "2016-01-19" },
  { "2016-01-19T19:06:00.250+01:00", "2016-01-19" },
  { "2016-01-19 19:06 +0100", "2016-01-19" },
  { "19 January 2016", "2016-01-19" },
  { "19th january 2016", "2016-01-19" },
  { "January 19, 2016", "2016-01-19" },
  { "JAN. 19, 2016", "2016-01-19" },
  { "Tue Jan 19, 2016 7:6PM", "2016-01-19" },
  { "Tuesday, 19 January 2016 | 1906 GMT", "2016-01-19" },
  { "Published: January 19, 2016 at 7:06 p.m. (Updated: January 20, 2016)", "2016-01-19" },
  { "19/01/2016", "2016-01-19" },
  { "01/19/2016", "2016-01-19" },
  { "19.1.2016", "2016-01-19" },
  { "05/05/2016", "2016-05-05" },
  { "29 February 2016", "2016-02-29" },
  /* kept as written: ambiguous, impossible, incomplete, or no date */
  { "03/04/2016", "03/04/2016" },
  { "30 February 2016", "30 February 2016" },
  { "29 February 2015", "29 February 2015" },
  { "2016-13-01", "2016-13-01" },
  { "20161301", "20161301" },
  { "99/99/2016", "99/99/2016" },
  { "January 2016", "January 2016" },
  { "January 19", "January 19" },
  { "last week", "last week" },
  { "May fell on 19 January 2016", "May fell on 19 January 2016" },
  { "123456789012345678901234567890", "123456789012345678901234567890" },
  { ":", ":" },
  { "--", "--" },
  { "19:06", "19:06" },
};

START_TEST (normalises)
{
  g_autoptr (FrCalendar) calendar = calendar_new ();
  g_autofree char *normal = fr_date_normalise (calendar, FORMS[_i].text);
  ck_assert_str_eq (normal, FORMS[_i].normal);
}
END_TEST

START_TEST (tells_dates_from_text)
{
  g_autoptr (FrCalendar) calendar = calendar_new ();
  FrDate date;

  ck_assert (fr_date_read (calendar, "Tuesday, January 19", 19, &date));
  ck_assert_uint_eq (date.month, 1);
  ck_assert_uint_eq (date.day, 19);
  ck_assert_uint_eq (date.year, 0);
  ck_assert (fr_date_read (calendar, "03/04/2016", 10, &date));
  ck_assert_uint_eq (date.year, 2016);
  ck_assert_uint_eq (date.day, 0);
  ck_assert (!fr_date_read (calendar, "Tuesday", 7, &date));
  ck_assert (!fr_date_read (calendar, "2016", 4, &date));
  ck_assert (!fr_date_read (calendar, "In January 19 men met", 21, &date));
  ck_assert (!fr_date_read (calendar, "", 0, &date));
}
END_TEST

START_TEST (reads_no_further_than_told)
{
  g_autoptr (FrCalendar) calendar = calendar_new ();
  FrDate date;
  const char *text = "2016-01-199";

  ck_assert (fr_date_read (calendar, text, 10, &date));
  ck_assert_uint_eq (date.day, 19);
  ck_assert (!fr_date_read (calendar, text, 11, &date));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("date");
  TCase *tests = tcase_create ("date");
  SRunner *runner;
  int failed;

  tcase_add_loop_test (tests, normalises, 0, G_N_ELEMENTS (FORMS));
  tcase_add_test (tests, tells_dates_from_text);
  tcase_add_test (tests, reads_no_further_than_told);
  suite_add_tcase (suite, tests);
  runner = srunner_create (suite);
  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
