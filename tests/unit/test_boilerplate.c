/* Which lines of a saved page are not the article. */
#include "base/shipped.h"
#include "input/boilerplate.h"
#include "input/plain.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static FrBoilerplate *
rules_of (const char *text, gsize len, guint n_diags)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) words = fr_words_parse ("boilerplate.words", text, len, diags);
  FrBoilerplate *rules = fr_boilerplate_new (words, "boilerplate.words", diags);

  ck_assert_uint_eq (diags->len, n_diags);
  return rules;
}

static FrBoilerplate *
shipped_rules (void)
{
  g_autoptr (GBytes) bytes = fr_shipped_get ("english/boilerplate.words");
  ck_assert_ptr_nonnull (bytes);
  return rules_of (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), 0);
}

static FrArticle *
read_with (const FrBoilerplate *rules, const char *outlet, const char *title, const char *text)
{
  FrArticle *article = fr_plain_parse ("a.txt", g_strdup (text), strlen (text));

  fr_article_set (article, FR_FIELD_OUTLET, outlet, FR_ORIGIN_FILE);
  fr_article_set (article, FR_FIELD_TITLE, title, FR_ORIGIN_MANIFEST);
  fr_plain_find_headline (article);
  fr_boilerplate_apply (rules, article);
  fr_plain_finish (article);
  return article;
}

static void
assert_kinds (const FrArticle *article, const char *kinds)
{
  g_autofree char *have = g_new0 (char, article->n_lines + 1);
  for (guint i = 0; i < article->n_lines; i++)
    {
      have[i] = "-HTBD"[article->lines[i].kind];
      ck_assert_int_eq (article->lines[i].kind == FR_LINE_DROPPED, article->lines[i].reason != NULL);
    }
  ck_assert_str_eq (have, kinds);
}

#define PROSE "The council of Port Ellery voted on Monday to keep the old harbour open for two more years.\n"
#define MORE "Fishermen had asked for the vote since the spring, when the last of the ferries was sold abroad.\n"
#define THIRD "The mayor promised to publish the costs, and nobody at the meeting spoke against the plan.\n"

/* Lines of which each is dropped wherever it stands. */
static const char *const DROPPED[] = {
  "Advertisement",
  "ADVERTISEMENTS",
  "- Advertisement -",
  "Story continues below advertisement",
  "See Full Article",
  "Read more: What the harbour costs",
  "READ ALSO: Ferry sold",
  "Also read: Ferry sold",
  "Related: Ferry sold abroad",
  "Show More",
  "Share this article",
  "Share on Facebook",
  "Follow us on Twitter @portellery",
  "Follow Ann Roe on Twitter: @annroe",
  "Sign up for our newsletter and get the best stories of the day",
  "Subscribe now",
  "Leave a Reply",
  "Photo: The harbour in May (Ann Roe/Ellery Press)",
  "Photo credit: Ann Roe",
  "Image via Department of Fisheries",
  "The harbour in May. AP Photo/Ann Roe",
  "© 2019 Ellery Press",
  "Copyright 2019 Ellery Press. All rights reserved.",
  "This material may not be published, broadcast or rewritten.",
  "Tags: harbour, ferry, fishing",
  "Filed under: Harbour",
  "5 min read",
  "3 hours ago",
  "Published 2 days ago",
  "This story is over 5 years old.",
  "Home | News | Sport | Weather",
  "Home › World › Coast",
  "https://example.org/harbour",
  "news@example.org",
  "@portellery",
  "* * *",
  "_____",
  "We use cookies to improve our service.",
  "Click here to read more",
  "(Reporting by Ann Roe in Port Ellery; editing by Bo Lind)",
  "The Ellery Press contributed to this report.",
  "[Advertisement]",
};

START_TEST (drops)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  g_autofree char *text = g_strdup_printf ("A vote at the old harbour\n" PROSE "%s\n" MORE THIRD, DROPPED[_i]);
  g_autoptr (FrArticle) article = read_with (rules, "x", NULL, text);

  ck_assert_msg (article->lines[2].kind == FR_LINE_DROPPED, "kept: %s", DROPPED[_i]);
  assert_kinds (article, "TBDBB");
}
END_TEST

/* Sentences and headings of an article that only sound like boilerplate. */
static const char *const KEPT[] = {
  "The company placed an advertisement in the newspaper on Sunday.",
  "\"Follow me on Twitter,\" the mayor told the crowd.",
  "He told readers to sign up for our newsletter before the vote.",
  "Share prices fell by two percent on Monday.",
  "Share this burden with us, the priest told the village.",
  "Read more books, the teacher said, and the children did.",
  "Related charges were filed against two others.",
  "Comments from the ministry were not available on Monday.",
  "More than 300 people were hurt.",
  "Follow the money.",
  "The latest in a string of attacks killed 20 people.",
  "Sign up sheets were handed out at the door.",
  "By Monday the town was empty.",
  "By Friday.",
  "Photos of the wreck were published by Reuters.",
  "Image is everything in this town.",
  "The agency said all rights reserved for farmers would be cut.",
  "Subscribe to the theory or not, the harbour is open.",
  "Get the latest vaccine, doctors say.",
  "Support our troops, the banner read.",
  "News of the attack spread fast.",
  "Published reports put the toll at 40.",
  "Updated rules take effect on Monday, and the port is to close for good.",
  "Video of the raid shows two men running.",
  "\"We use cookies to catch children,\" the baker joked.",
  "Please leave the building.",
  "Filed under seal, the suit names three banks.",
  "What we know so far",
  "Who is to blame?",
  "A harbour in trouble",
  "Updated: the mayor on Sunday tried to explain his remark, and said that it had been meant for one man",
};

START_TEST (keeps)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  g_autofree char *text = g_strdup_printf ("A vote at the old harbour\n" PROSE "%s\n" MORE THIRD, KEPT[_i]);
  g_autoptr (FrArticle) article = read_with (rules, "x", NULL, text);

  assert_kinds (article, "TBBBB");
}
END_TEST

START_TEST (top_of_the_page)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  const char *text = "Coast & Sea\n\nEllery Press\n\nA vote at the old harbour\n\nEllery Press\n\nBy Ann Roe, Harbour "
                     "Correspondent\n\nTue May 7, 2019 7:6PM\n\n" PROSE MORE;
  g_autoptr (FrArticle) known = read_with (rules, "a", "A vote at the old harbour", text);
  g_autoptr (FrArticle) guessed = read_with (rules, "a", NULL, text);

  assert_kinds (known, "D-D-T-D-D-D-BB");
  assert_kinds (guessed, "D-D-T-D-D-D-BB");
  ck_assert_str_eq (fr_article_get (guessed, FR_FIELD_TITLE), "A vote at the old harbour");
  ck_assert_str_eq (fr_article_get (guessed, FR_FIELD_AUTHOR), "Ann Roe");
  ck_assert_str_eq (fr_article_get (guessed, FR_FIELD_DATE), "2019-05-07");
  ck_assert_str_eq (fr_article_get (guessed, FR_FIELD_OUTLET), "Ellery Press");
  ck_assert_int_eq (guessed->fields[FR_FIELD_OUTLET].origin, FR_ORIGIN_TEXT);
}
END_TEST

START_TEST (stronger_fields_stay)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  g_autoptr (FrArticle) a
      = read_with (rules, "a", NULL,
                   "Date: 2019-05-08\nAuthor: Bo Lind\n\nThe headline of it\nBy Ann Roe\nMay 7, 2019\n" PROSE);

  assert_kinds (a, "HH-TDDB");
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_DATE), "2019-05-08");
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_AUTHOR), "Bo Lind");
}
END_TEST

START_TEST (standfirst_stays)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  g_autoptr (FrArticle) a
      = read_with (rules, "a", "A vote at the old harbour",
                   "News\n\nA vote at the old harbour\n\nThe ferry is gone, the quay remains\n\n" PROSE);

  assert_kinds (a, "D-T-B-B");
}
END_TEST

START_TEST (text_above_the_headline_stays)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  const char *text
      = PROSE "And so the harbour, which the town has had since the days of the sailing ships and which was "
              "to be filled with sand, will see boats for a while.\nThe title\n" MORE;
  g_autoptr (FrArticle) a = read_with (rules, "a", "The title", text);

  assert_kinds (a, "BBTB");
}
END_TEST

START_TEST (teasers_at_the_end)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  const char *text = "A vote at the old harbour\n" PROSE MORE "\nLatest Coast & Sea News\n\n"
                     "  • Ferry sold\n\n    Coast News\n    " PROSE "  • Herring back\n\n    Coast News\n    " MORE
                     "  • Lighthouse painted\n\n    Coast News\n    " THIRD;
  g_autoptr (FrArticle) a = read_with (rules, "a", NULL, text);

  assert_kinds (a, "TBB-D-D-DDD-DDD-DD");
}
END_TEST

START_TEST (teasers_with_summaries)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  const char *text = "A vote at the old harbour\n" PROSE MORE "You may also like\nFerry sold abroad\n" THIRD
                     "Herring are back\n" MORE;
  g_autoptr (FrArticle) a = read_with (rules, "a", NULL, text);

  assert_kinds (a, "TBBDDDDD");
}
END_TEST

START_TEST (teasers_in_the_middle)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  const char *text
      = "A vote at the old harbour\n" PROSE "Related articles\n• Ferry sold\n• Herring back\n" MORE THIRD PROSE;
  g_autoptr (FrArticle) a = read_with (rules, "a", NULL, text);

  assert_kinds (a, "TBDDDBBB");
}
END_TEST

START_TEST (about_the_author)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  const char *named = "A vote at the old harbour\n" PROSE MORE THIRD
                      "Ann Roe\nAs a recent graduate, Ann has a passion for boats and has covered the coast.\n"
                      "Leave a Reply\nThe Ellery Gull\n";
  const char *bylined = "A vote at the old harbour\nBy Ann Roe\n" PROSE MORE THIRD
                        "Ann Roe is the harbour correspondent of this newspaper and lives on a boat.\n";
  const char *subject = "A vote at the old harbour\n" PROSE "Ann Roe, a reporter, was there.\n" MORE
                        "Ann Roe is a reporter and editor who covers ships, and the town wants her as its mayor.\n";
  g_autoptr (FrArticle) a = read_with (rules, "x", NULL, named);
  g_autoptr (FrArticle) b = read_with (rules, "x", NULL, bylined);
  g_autoptr (FrArticle) c = read_with (rules, "x", NULL, subject);

  assert_kinds (a, "TBBBDDDD");
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_AUTHOR), "Ann Roe");
  assert_kinds (b, "TDBBBD");
  assert_kinds (c, "TBBBB");
}
END_TEST

START_TEST (comments_of_readers)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  const char *text = "A vote at the old harbour\n" PROSE MORE THIRD "2 Comments\nSailor 12\n3 days ago\n"
                     "I never thought that they would keep it, and I am glad that they did so at last.\nReply\n";
  g_autoptr (FrArticle) a = read_with (rules, "x", NULL, text);

  assert_kinds (a, "TBBBDDDDD");
}
END_TEST

START_TEST (outlet_alone_is_dropped)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  g_autoptr (FrArticle) a = read_with (rules, "ellery-gull", NULL,
                                       "The Ellery Gull\nA vote at the old harbour\n" PROSE
                                       "The clerk told the Ellery Gull that it was late.\nEllery Gull\n" MORE);

  assert_kinds (a, "DTBBDB");
}
END_TEST

START_TEST (wrapped_paragraphs_are_judged_whole)
{
  g_autoptr (FrBoilerplate) rules = shipped_rules ();
  const char *text = "A vote at the old harbour\n\n"
                     "The council of Port Ellery voted on Monday to keep the old harbour and\n"
                     "to close the new one, in spite of what it had promised in the year\n"
                     "before.\n\n"
                     "Sign up for our newsletter and get the best stories of the day in\n"
                     "one place, every morning\n\n"
                     "Fishermen had asked for the vote since the spring, and the mayor was\n"
                     "to publish the costs by the time that the ferry was sold.\n";
  g_autoptr (FrArticle) a = read_with (rules, "x", NULL, text);

  assert_kinds (a, "T-BBB-DD-BB");
  ck_assert_uint_eq (a->n_paragraphs, 3);
}
END_TEST

START_TEST (errors_in_the_file)
{
  const char *text = "[line: a test]\n* *\nfine here\n* * * * a\n[unknown]\nfoo\n[month]\nmay = 5\n";
  g_autoptr (FrBoilerplate) rules = rules_of (text, strlen (text), 3);
  g_autoptr (FrArticle) a = read_with (rules, "x", NULL, "A vote at the old harbour\n" PROSE "Fine, here!\n" MORE);

  assert_kinds (a, "TBDB");
  ck_assert_str_eq (a->lines[2].reason, "a test");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("boilerplate");
  TCase *tests = tcase_create ("boilerplate");
  SRunner *runner;
  int failed;

  tcase_add_loop_test (tests, drops, 0, G_N_ELEMENTS (DROPPED));
  tcase_add_loop_test (tests, keeps, 0, G_N_ELEMENTS (KEPT));
  tcase_add_test (tests, top_of_the_page);
  tcase_add_test (tests, stronger_fields_stay);
  tcase_add_test (tests, standfirst_stays);
  tcase_add_test (tests, text_above_the_headline_stays);
  tcase_add_test (tests, teasers_at_the_end);
  tcase_add_test (tests, teasers_with_summaries);
  tcase_add_test (tests, teasers_in_the_middle);
  tcase_add_test (tests, about_the_author);
  tcase_add_test (tests, comments_of_readers);
  tcase_add_test (tests, outlet_alone_is_dropped);
  tcase_add_test (tests, wrapped_paragraphs_are_judged_whole);
  tcase_add_test (tests, errors_in_the_file);
  suite_add_tcase (suite, tests);
  runner = srunner_create (suite);
  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
