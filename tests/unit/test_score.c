#include "fixture.h"

#include <string.h>

#define DOUBT                                                                                                          \
  "[doubt / loaded]\nso-called\nalleged\n[doubt / neutral]\n\"said\"\n[name / ISIS]\n\"ISIS\"\n[name / "               \
  "Daesh]\n\"Daesh\"\n"

static const FrHit *
hit_at (const Fixture *fixture, guint i)
{
  ck_assert_uint_gt (fixture->score->hits->len, i);
  return &g_array_index (fixture->score->hits, FrHit, i);
}

/* Counted hits of the frame number `frame` as "headline/narrator/paraphrased/quoted" of each wording. */
static char *
counts (const Fixture *fixture, guint frame)
{
  const FrFrame *known = fr_matcher_frame (fixture->matcher, frame);
  g_autofree FrCount *count = g_new0 (FrCount, known->wordings->len);
  GString *out = g_string_new (NULL);

  fr_score_count (fixture->score, frame, count);
  for (guint w = 0; w < known->wordings->len; w++)
    {
      const FrWording *wording = g_ptr_array_index (known->wordings, w);
      g_string_append_printf (out, "%s%s", w ? " " : "", wording->name);
      for (guint v = 0; v < FR_N_VOICES; v++)
        g_string_append_printf (out, "%c%u", v ? '/' : '=', count[w].by_voice[v]);
    }
  return g_string_free (out, FALSE);
}

START_TEST (hits_are_counted_by_wording_and_voice)
{
  g_autoptr (Fixture) fixture = fixture_new (
      DOUBT,
      "The so-called ISIS talks\n\nThe alleged plan failed. \"The ISIS threat is an alleged threat to all of us in "
      "Europe today,\" the minister said. Daesh lost.",
      TRUE);
  g_autofree char *doubt = counts (fixture, 0);
  g_autofree char *name = counts (fixture, 1);

  ck_assert_str_eq (doubt, "loaded=1/1/0/1 neutral=0/1/0/0");
  ck_assert_str_eq (name, "ISIS=1/0/0/1 Daesh=0/1/0/0");
}
END_TEST

START_TEST (own_words_are_all_but_quoted_ones)
{
  const FrCount count = { { 1, 2, 4, 8 } };
  ck_assert_uint_eq (fr_count_own (&count), 7);
}
END_TEST

START_TEST (ignored_and_suppressed_hits_are_not_counted)
{
  g_autoptr (Fixture) fixture = fixture_new ("[f / loaded]\nclaim\nbold claim\n[f / ignore]\ninsurance claim\n",
                                             "A bold claim, an insurance claim, a claim.", FALSE);
  g_autofree char *found = fixture_hits (fixture);
  g_autofree char *counted = counts (fixture, 0);

  ck_assert_str_eq (found,
                    "loaded:bold claim, loaded:claim (suppressed by bold claim), ignore:insurance claim (ignored), "
                    "loaded:claim (suppressed by insurance claim), loaded:claim");
  ck_assert_str_eq (counted, "loaded=0/2/0/0");
}
END_TEST

START_TEST (fragments_are_scare_quotes)
{
  g_autoptr (Fixture) fixture
      = fixture_new ("[f / loaded]\nword\n",
                     "The \"peace\" talks ended.\n\nHe said the talks were \"a big success\" for all.", FALSE);
  guint frame = fr_matcher_n_frames (fixture->matcher) - 1;
  g_autofree char *counted = counts (fixture, frame);

  ck_assert_str_eq (counted, "bare=0/1/0/0 partial=0/1/0/0");
  ck_assert_ptr_null (hit_at (fixture, 0)->term);
  ck_assert_uint_eq (fixture->score->text->words[FR_VOICE_QUOTED], 4);
}
END_TEST

START_TEST (scare_quotes_are_listed_without_punctuation)
{
  g_autoptr (Fixture) fixture
      = fixture_new ("[f / loaded]\nword\n", "It was “slow,” Hart said, and “sad.” They refused. “They refused.”",
                     FALSE);
  g_autofree char *counted = counts (fixture, fr_matcher_n_frames (fixture->matcher) - 1);
  g_autofree char *first = fr_span_dup (hit_at (fixture, 0)->span, fixture->score->article->text);
  g_autofree char *second = fr_span_dup (hit_at (fixture, 1)->span, fixture->score->article->text);

  ck_assert_str_eq (first, "slow");
  ck_assert_str_eq (second, "sad");
  ck_assert_str_eq (counted, "bare=0/0/0/0 partial=0/2/0/0");
}
END_TEST

START_TEST (a_scare_quote_in_a_headline_is_the_headlines)
{
  g_autoptr (Fixture) fixture = fixture_new ("[f / loaded]\nword\n", "The \"peace\" talks\n\nThey ended.", TRUE);

  ck_assert_uint_eq (fixture->score->hits->len, 1);
  ck_assert_int_eq (hit_at (fixture, 0)->voice, FR_VOICE_HEADLINE);
  ck_assert_uint_eq (fixture->score->text->words[FR_VOICE_QUOTED], 1);
}
END_TEST

START_TEST (hits_stand_in_the_order_of_the_text)
{
  g_autoptr (Fixture) fixture
      = fixture_new ("[b / x]\nair strike\n[a / y]\nair\nstrike\n", "The air strike. A \"strike\" in the air.", FALSE);
  guint32 last = 0;

  ck_assert_uint_ge (fixture->score->hits->len, 5);
  for (guint i = 0; i < fixture->score->hits->len; i++)
    {
      ck_assert_uint_ge (hit_at (fixture, i)->span.start, last);
      last = hit_at (fixture, i)->span.start;
    }
}
END_TEST

static guint
restricted (const char *const *frames, guint voices)
{
  g_autoptr (Fixture) fixture
      = fixture_new (DOUBT, "ISIS talks alleged\n\nAn alleged \"ISIS\" plan of Daesh failed.", TRUE);

  fr_score_restrict (fixture->score, fixture->matcher, frames, voices);
  return fixture->score->hits->len;
}

START_TEST (scores_can_be_restricted)
{
  static const char *const name[] = { "name", NULL };
  static const char *const both[] = { "name", "doubt", NULL };
  static const char *const none[] = { "nothing", NULL };

  ck_assert_uint_eq (restricted (NULL, 0), 6); /* with the scare quote */
  ck_assert_uint_eq (restricted (name, 0), 3);
  ck_assert_uint_eq (restricted (both, 0), 5);
  ck_assert_uint_eq (restricted (none, 0), 0);
  ck_assert_uint_eq (restricted (NULL, 1u << FR_VOICE_HEADLINE), 2);
  ck_assert_uint_eq (restricted (name, 1u << FR_VOICE_QUOTED), 1);
  ck_assert_uint_eq (restricted (name, 1u << FR_VOICE_QUOTED | 1u << FR_VOICE_HEADLINE), 2);
}
END_TEST

START_TEST (a_scorer_scores_one_article_after_the_other)
{
  g_autoptr (Fixture) fixture = fixture_new (DOUBT, "alleged", FALSE);

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (FrArticle) article = fixture_article ("An alleged ISIS plan, ALLEGED by some.", FALSE);
      g_autoptr (FrScore) score = fr_score_new (fixture->scorer, article);
      ck_assert_uint_eq (score->hits->len, 3);
    }
  ck_assert_uint_eq (fixture->score->hits->len, 1);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("score");
  TCase *tests = tcase_create ("score");

  tcase_add_test (tests, hits_are_counted_by_wording_and_voice);
  tcase_add_test (tests, own_words_are_all_but_quoted_ones);
  tcase_add_test (tests, ignored_and_suppressed_hits_are_not_counted);
  tcase_add_test (tests, fragments_are_scare_quotes);
  tcase_add_test (tests, scare_quotes_are_listed_without_punctuation);
  tcase_add_test (tests, a_scare_quote_in_a_headline_is_the_headlines);
  tcase_add_test (tests, hits_stand_in_the_order_of_the_text);
  tcase_add_test (tests, scores_can_be_restricted);
  tcase_add_test (tests, a_scorer_scores_one_article_after_the_other);
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
