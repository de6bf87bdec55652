#include "fixture.h"

#include "text/quotation.h"

#include <string.h>

typedef struct
{
  FrLanguage *language;
  FrArticle *article;
  FrDiags *diags;
  GArray *quotations;
} Found;

static Found
find (const char *text, gboolean headline)
{
  Found found
      = { .language = fixture_language (), .article = fixture_article (text, headline), .diags = fr_diags_new () };
  found.quotations = fr_find_quotations (found.article, found.language, found.diags);
  return found;
}

static void
found_clear (Found *found)
{
  g_array_unref (found->quotations);
  g_ptr_array_unref (found->diags);
  fr_article_free (found->article);
  fr_language_unref (found->language);
}

/* The quotations of `text`, each in brackets, nested ones in those of the outer; "!" closes one that never closes. */
static char *
show (const char *text, gboolean headline)
{
  Found found = find (text, headline);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < found.quotations->len; i++)
    {
      const FrQuotation *q = &g_array_index (found.quotations, FrQuotation, i);
      g_autofree char *inside = fr_span_dup (q->span, text);
      g_string_append_printf (out, "%s[%s%s", q->nested ? "~" : "", inside, q->unclosed ? "!]" : "]");
    }
  found_clear (&found);
  return g_string_free (out, FALSE);
}

typedef struct
{
  const char *text, *quotations;
  guint n_reports; /* warnings */
} Example;

static const Example examples[] = {
  { "", "", 0 },
  { "No marks at all.", "", 0 },
  /* kinds */
  { "\"We won,\" she said.", "[We won,]", 0 },
  { "“We won,” she said.", "[We won,]", 0 },
  { "«We won», she said.", "[We won]", 0 },
  { "« We won », she said.", "[ We won ]", 0 },
  { "»We won«, she said.", "[We won]", 0 },
  { "„We won“, she said.", "[We won]", 0 },
  { "”We won”, she said.", "[We won]", 0 },
  { "‹We won›, she said.", "[We won]", 0 },
  { "‘We won,’ she said.", "[We won,]", 0 },
  { "‚We won‘, she said.", "[We won]", 0 },
  { "'We won,' she said.", "[We won,]", 0 },
  { "``We won,'' she said.", "[We won,]", 0 },
  { "''We won,'' she said, ''and they lost.''", "[We won,][and they lost.]", 0 },
  { "‘‘We won,’’ she said.", "[We won,]", 0 },
  { "\"We won,\" she said. \"They lost.\"", "[We won,][They lost.]", 0 },
  { "A \"safe\" bridge and a “sound” one.", "[safe][sound]", 0 },
  { "She said—\"we won\"—and left.", "[we won]", 0 },
  { "(\"We won.\")", "[We won.]", 0 },
  /* one mark of the pair is curled and the other is not */
  { "“We won,\" she said.", "[We won,]", 0 },
  { "\"We won,” she said.", "[We won,]", 0 },
  /* a mark on the wrong side of its blank */
  { "\"We won, \"she said. \"They lost.\"", "[We won, ][They lost.]", 0 },
  /* apostrophes */
  { "It's the mayor's, isn't it? O'Neill’s, too.", "", 0 },
  { "The pirate hunts of the '90s and the ’80s.", "", 0 },
  { "The workers' rights and the sailors’ pay.", "", 0 },
  { "Get 'em, ’til the rock 'n' roll stops.", "", 0 },
  { "'Tis late, and the boss's car is gone.", "", 0 },
  { "He kept goin' and goin’ on.", "", 0 },
  { "'The workers' rights are lost,' she said.", "[The workers' rights are lost,]", 0 },
  { "‘The workers’ rights are lost,’ she said.", "[The workers’ rights are lost,]", 0 },
  { "\"The '90s were the sailors' best years,\" she said.", "[The '90s were the sailors' best years,]", 0 },
  { "The ‘rebels’ left.", "[rebels]", 0 },
  { "James' hat and \"Moses' law\" were found.", "[Moses' law]", 0 },
  /* inches and feet */
  { "A 12\" gun and a 5' wall.", "", 0 },
  { "He is 6'2\" tall.", "", 0 },
  { "\"They came in 1999\" was all.", "[They came in 1999]", 0 },
  /* nested */
  { "“She told me ‘go home’ twice,” he said.", "[She told me ‘go home’ twice,]~[go home]", 0 },
  { "\"She told me, 'Go home,'\" he said.", "[She told me, 'Go home,']~[Go home,]", 0 },
  { "\"'Go home,' she told me,\" he said.", "['Go home,' she told me,]~[Go home,]", 0 },
  { "‘She told me “go home” twice,’ he said.", "[She told me “go home” twice,]~[go home]", 0 },
  { "“A “great” man,” he said.", "[A “great” man,]~[great]", 0 },
  { "\"A \"great\" man,\" he said.", "[A \"great\" man,]~[great]", 0 },
  /* strays */
  { "We won,\" she said.", "", 1 },
  { "We won,” she said, and “they lost.”", "[they lost.]", 1 },
  { "We won» today.", "", 1 },
  /* never closed: to the end of its paragraph, and no further */
  { "“We won, she said.\nThey left.", "[We won, she said.!]", 1 },
  { "She said: \"We won.\nThey left.\nAll was “well” then.", "[We won.!][well]", 1 },
  { "“We won.\nThey left.\nThe “end” came.\nIt was lost,” he said.", "[We won.!][end]", 2 },
  /* a single one that never closes is taken for an apostrophe */
  { "The 'burger stand was \"open\" late.", "[open]", 0 },
  /* several paragraphs, each opened again, closed once */
  { "“One.\n“Two.\n“Three,” she said.", "[One.\n“Two.\n“Three,]", 0 },
  { "\"One.\n\"Two,\" she said. \"Three.\"", "[One.\n\"Two,][Three.]", 0 },
  { "'One.\n'Two,' she said.", "[One.\n'Two,]", 0 },
  { "«One.\n«Two», she said.", "[One.\n«Two]", 0 },
  /* some of them without an opening mark: only a later closing mark without one makes them part of it */
  { "She said: “One.\nTwo.\n“Three.\nFour.\nFive.” They left.\nSix.", "[One.\nTwo.\n“Three.\nFour.\nFive.]", 0 },
  { "She said: \"One.\nTwo.\nThree.\" They left.", "[One.\nTwo.\nThree.]", 0 },
  { "She said: “One.\nTwo.\n“Three.” They left.", "[One.!][Three.]", 1 },
  { "She said: “One.\nHe said “two” and left.\nThree.” They left.", "[One.!][two]", 2 },
  /* opened again, and never closed */
  { "“One.\n“Two.\nThree.", "[One.\n“Two.!]", 1 },
  /* empty ones are none */
  { "An empty \"\" pair, and “ ” another.", "", 0 },
};

START_TEST (quotations_of)
{
  const Example *example = &examples[_i];
  g_autofree char *shown = show (example->text, FALSE);
  Found found = find (example->text, FALSE);

  ck_assert_str_eq (shown, example->quotations);
  ck_assert_msg (fr_diags_count (found.diags, FR_LEVEL_WARNING) == example->n_reports, "%s: %u reports", example->text,
                 fr_diags_count (found.diags, FR_LEVEL_WARNING));
  found_clear (&found);
}
END_TEST

START_TEST (headlines_have_quotations)
{
  g_autofree char *one = show ("‘Go home,’ mayor tells troops\n“We won,” she said.", TRUE);
  g_autofree char *open = show ("Mayor: \"Go home\n\"We won,\" she said.", TRUE);

  ck_assert_str_eq (one, "[Go home,][We won,]");
  ck_assert_str_eq (open, "[Go home!][We won,]");
}
END_TEST

START_TEST (a_report_has_its_place_and_what_was_done)
{
  Found found = find ("One.\nShe saïd “two.\nThree,” he said.\nFour» five.", FALSE);
  const FrDiag *diag;

  ck_assert_uint_eq (found.diags->len, 1);
  diag = fr_diags_get (found.diags, 0);
  ck_assert_str_eq (diag->file, "test.txt");
  ck_assert_uint_eq (diag->line, 4);
  ck_assert_uint_eq (diag->column, 5);
  ck_assert_ptr_nonnull (diag->action);
  found_clear (&found);

  found = find ("One.\nShe saïd “two.\nThree.", FALSE);
  diag = fr_diags_get (found.diags, 0);
  ck_assert_uint_eq (diag->line, 2);
  ck_assert_uint_eq (diag->column, 10);
  found_clear (&found);
}
END_TEST

START_TEST (spans_and_marks)
{
  Found found = find ("A “b.\nC,” d.", FALSE);
  const FrQuotation *q = &g_array_index (found.quotations, FrQuotation, 0);

  ck_assert_uint_eq (found.quotations->len, 1);
  ck_assert_uint_eq (q->opening, 2);
  ck_assert_uint_eq (q->span.start, 5);
  ck_assert_uint_eq (q->span.end, 10);
  ck_assert_uint_eq (q->closing, 13);
  ck_assert_uint_eq (q->first_paragraph, 0);
  ck_assert_uint_eq (q->last_paragraph, 1);
  found_clear (&found);
}
END_TEST

/* Whatever the marks, quotations come in order, lie within the text, and nest properly. */
START_TEST (any_marks_nest)
{
  static const char *const pieces[]
      = { "\"", "'", "“", "”", "‘", "’", "«", "»", "„", "``", "''", " ", "a", "s", "1", ".", "\n", "He" };
  FixtureRandom random = fixture_random ((guint64)_i + 1);
  GString *text = g_string_new (NULL);
  guint32 outer_end = 0, last = 0;
  Found found;

  for (guint n = 1 + fixture_below (&random, 60); n > 0; n--)
    g_string_append (text, pieces[fixture_below (&random, G_N_ELEMENTS (pieces))]);
  found = find (text->str, FALSE);
  for (guint i = 0; i < found.quotations->len; i++)
    {
      const FrQuotation *q = &g_array_index (found.quotations, FrQuotation, i);
      ck_assert_uint_ge (q->opening, last);
      ck_assert_uint_lt (q->opening, q->span.start);
      ck_assert_uint_lt (q->span.start, q->span.end);
      ck_assert_uint_le (q->span.end, q->closing);
      ck_assert_uint_le (q->closing, text->len);
      ck_assert_int_eq (q->nested, q->opening < outer_end);
      outer_end = MAX (outer_end, q->closing);
      last = q->opening;
    }
  found_clear (&found);
  g_string_free (text, TRUE);
}
END_TEST

static const char *const endless[] = { "“", "\"",  "' ", "‘a ", "“a\n",   "“a\nb\n", "\"a\nb\n\"c\nd\n", "a”\n",
                                       "”", "’s ", "« ", "s’ ", "\"a\" ", "\"'a ",   "‘a” “b’ ",         "a\n" };

START_TEST (a_million_marks_take_linear_time)
{
  g_autofree char *text = fixture_repeat (endless[_i], 1000000);
  Found found = find (text, FALSE);

  ck_assert_uint_le (found.diags->len, 101);
  fixture_assert_quick (5);
  found_clear (&found);
}
END_TEST

START_TEST (what_is_not_listed_is_counted)
{
  g_autofree char *text = fixture_repeat ("a” ", 250);
  Found found = find (text, FALSE);

  ck_assert_uint_eq (found.diags->len, 101);
  ck_assert_ptr_nonnull (strstr (fr_diags_get (found.diags, 100)->message, "150 more"));
  found_clear (&found);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("quotation");
  TCase *tests = tcase_create ("quotations");

  tcase_add_loop_test (tests, quotations_of, 0, G_N_ELEMENTS (examples));
  tcase_add_test (tests, headlines_have_quotations);
  tcase_add_test (tests, a_report_has_its_place_and_what_was_done);
  tcase_add_test (tests, spans_and_marks);
  tcase_add_loop_test (tests, any_marks_nest, 0, 2000);
  tcase_add_loop_test (tests, a_million_marks_take_linear_time, 0, G_N_ELEMENTS (endless));
  tcase_add_test (tests, what_is_not_listed_is_counted);
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
