/* Plain text: lines, headers, headline, paragraphs. */
#include "input/plain.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static FrArticle *
parse (const char *text)
{
  return fr_plain_parse ("a.txt", g_strdup (text), strlen (text));
}

static FrArticle *
finished (const char *text)
{
  FrArticle *article = parse (text);
  fr_plain_find_headline (article);
  fr_plain_finish (article);
  return article;
}

/* The kinds of all lines, a letter each: - blank, H header, T headline, B body, D dropped. */
static void
assert_kinds (const FrArticle *article, const char *kinds)
{
  g_autofree char *have = g_new0 (char, article->n_lines + 1);
  for (guint i = 0; i < article->n_lines; i++)
    have[i] = "-HTBD"[article->lines[i].kind];
  ck_assert_str_eq (have, kinds);
}

static void
assert_paragraph (const FrArticle *article, guint i, const char *text)
{
  ck_assert_uint_lt (i, article->n_paragraphs);
  g_autofree char *have = fr_span_dup (article->paragraphs[i].span, article->text);
  ck_assert_str_eq (have, text);
}

START_TEST (headers_are_taken)
{
  g_autoptr (FrArticle) a = finished ("TITLE: A title\nOutlet : The Gull\ndate: 2020-01-02\nAuthor:\n\nBody one.\n");

  assert_kinds (a, "THHH-B");
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_TITLE), "A title");
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_OUTLET), "The Gull");
  ck_assert_int_eq (a->fields[FR_FIELD_OUTLET].origin, FR_ORIGIN_HEADER);
  ck_assert_ptr_null (fr_article_get (a, FR_FIELD_AUTHOR));
  assert_paragraph (a, 0, "A title");
  ck_assert (a->paragraphs[0].headline);
  assert_paragraph (a, 1, "Body one.");
  ck_assert (!a->paragraphs[1].headline);
}
END_TEST

START_TEST (other_lines_make_no_header)
{
  g_autoptr (FrArticle) mixed = finished ("Title: A title\nMood: good\n\nBody.\n");
  g_autoptr (FrArticle) unparted = finished ("Title: A title\nBody at once.\n");
  g_autoptr (FrArticle) late = finished ("\nTitle: A title\n\nBody.\n");

  assert_kinds (mixed, "TB-B");
  ck_assert_str_eq (fr_article_get (mixed, FR_FIELD_TITLE), "Title: A title");
  assert_kinds (unparted, "TB");
  assert_kinds (late, "-T-B");
}
END_TEST

START_TEST (first_of_two_headers_counts)
{
  g_autoptr (FrArticle) a = finished ("Title: One\nTitle: Two\n\nBody.\n");

  assert_kinds (a, "TH-B");
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_TITLE), "One");
}
END_TEST

START_TEST (mark_and_cr_are_in_no_span)
{
  g_autoptr (FrArticle) a = finished ("\xEF\xBB\xBFTitle: T\r\n\r\n  One.\t\r\n\xC2\xA0\r\nTwo.\rStill two.");

  assert_kinds (a, "T-B-B");
  ck_assert_uint_eq (a->paragraphs[0].span.start, 10);
  assert_paragraph (a, 1, "One.");
  assert_paragraph (a, 2, "Two.\rStill two.");
}
END_TEST

START_TEST (title_again_is_dropped)
{
  g_autoptr (FrArticle) a = finished ("Title: “It’s on” - a day\n\n\"It's  On\" – A day\n\nBody.\n");

  assert_kinds (a, "T-D-B");
  ck_assert_ptr_nonnull (a->lines[2].reason);
}
END_TEST

START_TEST (title_of_the_manifest)
{
  g_autoptr (FrArticle) there = parse ("News\n\nThe  “big” day\n\nBody.\n");
  g_autoptr (FrArticle) missing = parse ("First line.\n\nBody.\n");

  fr_article_set (there, FR_FIELD_TITLE, "The 'big' Day", FR_ORIGIN_MANIFEST);
  fr_plain_find_headline (there);
  fr_plain_finish (there);
  assert_kinds (there, "B-T-B");
  fr_article_set (missing, FR_FIELD_TITLE, "Not in the text", FR_ORIGIN_MANIFEST);
  fr_plain_find_headline (missing);
  fr_plain_finish (missing);
  assert_kinds (missing, "B-B");
}
END_TEST

START_TEST (first_line_is_the_headline)
{
  g_autoptr (FrArticle) a = finished ("\n  A headline  \nBody one.\nBody two.\n");

  assert_kinds (a, "-TBB");
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_TITLE), "A headline");
  ck_assert_int_eq (a->fields[FR_FIELD_TITLE].origin, FR_ORIGIN_TEXT);
  ck_assert_uint_eq (a->n_paragraphs, 3);
}
END_TEST

static const char WRAPPED[] = "A headline that is longer than one line of this file and therefore\n"
                              "runs over two of them\n"
                              "\n"
                              "The first paragraph is wrapped by hand, as old mail programs did it, so\n"
                              "that every line but the last one ends somewhere in the middle of what is\n"
                              "being said.\n"
                              "\n"
                              "The second paragraph has two lines, and the first one of them is as long\n"
                              "as the others.\n";

START_TEST (wrapped_lines_join)
{
  g_autoptr (FrArticle) a = finished (WRAPPED);

  ck_assert (fr_plain_is_wrapped (a));
  ck_assert_uint_eq (a->n_paragraphs, 3);
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_TITLE),
                    "A headline that is longer than one line of this file and therefore runs over two of them");
  ck_assert (a->paragraphs[0].headline);
  ck_assert (g_str_has_prefix (a->text + a->paragraphs[1].span.start, "The first"));
  ck_assert (g_str_has_prefix (a->text + a->paragraphs[1].span.end, "\n\nThe second"));
}
END_TEST

START_TEST (wrapped_title_is_found)
{
  g_autoptr (FrArticle) a = parse (WRAPPED);

  fr_article_set (a, FR_FIELD_TITLE,
                  "A headline that is longer than one line of this file and therefore runs over two of them",
                  FR_ORIGIN_MANIFEST);
  fr_plain_find_headline (a);
  fr_plain_finish (a);
  assert_kinds (a, "TT-BBB-BB");
  ck_assert_uint_eq (a->n_paragraphs, 3);
}
END_TEST

START_TEST (long_lines_are_paragraphs)
{
  g_autoptr (FrArticle) a = finished ("Headline\nThe first line is a sentence of about seventy columns, and it ends.\n"
                                      "The second line is a sentence of about seventy columns, and so it is.\n"
                                      "The third line is a sentence of about seventy columns, and it too ends.\n");

  ck_assert (!fr_plain_is_wrapped (a));
  ck_assert_uint_eq (a->n_paragraphs, 4);
}
END_TEST

START_TEST (hostile_bytes)
{
  static const char *const TEXTS[] = { "",
                                       "\n",
                                       "\r\n",
                                       ":",
                                       ":\n\n",
                                       "Title:",
                                       "Title:\n",
                                       "\xEF\xBB\xBF",
                                       "\xE2\x80\x8B",
                                       "Title: \xC2\xA0\n\nx",
                                       "\n\n\n\nx" };
  g_autoptr (FrArticle) a = finished (TEXTS[_i]);

  for (guint i = 0; i < a->n_paragraphs; i++)
    ck_assert (!fr_span_is_empty (a->paragraphs[i].span) && a->paragraphs[i].span.end <= a->length);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plain");
  TCase *tests = tcase_create ("plain");
  SRunner *runner;
  int failed;

  tcase_add_test (tests, headers_are_taken);
  tcase_add_test (tests, other_lines_make_no_header);
  tcase_add_test (tests, first_of_two_headers_counts);
  tcase_add_test (tests, mark_and_cr_are_in_no_span);
  tcase_add_test (tests, title_again_is_dropped);
  tcase_add_test (tests, title_of_the_manifest);
  tcase_add_test (tests, first_line_is_the_headline);
  tcase_add_test (tests, wrapped_lines_join);
  tcase_add_test (tests, wrapped_title_is_found);
  tcase_add_test (tests, long_lines_are_paragraphs);
  tcase_add_loop_test (tests, hostile_bytes, 0, 11);
  suite_add_tcase (suite, tests);
  runner = srunner_create (suite);
  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
