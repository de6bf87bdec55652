#include "compare/result.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char LEXICON[] = "title: Test\n"
                              "language: english\n"
                              "[doubt / loaded]\n"
                              "alleged\n"
                              "[doubt / neutral]\n"
                              "told\n"
                              "[colours / red]\n"
                              "crimson\n"
                              "[colours / green]\n"
                              "emerald\n"
                              "[colours / blue]\n"
                              "azure\n";

enum
{
  LOADED = 0,
  NEUTRAL = 1,
  RED = 0,
  GREEN = 1,
  BLUE = 2
};

/* ---- things to compare, made by hand ---- */

typedef struct
{
  FrLanguage *language;
  GPtrArray *lexicons;
  FrMatcher *matcher;
  GPtrArray *scores;
  guint32 doubt, colours;
} Bench;

static void
free_score (gpointer data)
{
  FrScore *score = data;
  FrArticle *article = (FrArticle *)score->article;
  fr_score_free (score);
  fr_article_free (article);
}

static guint32
frame_named (const FrMatcher *matcher, const char *name)
{
  for (guint32 i = 0; i < fr_matcher_n_frames (matcher); i++)
    if (strcmp (fr_matcher_frame (matcher, i)->name, name) == 0)
      return i;
  ck_abort_msg ("no frame %s", name);
  return 0;
}

static void
bench_init (Bench *bench)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) words = fr_words_parse ("none", "", 0, diags);

  bench->language = fr_language_new (words, "none", diags);
  bench->lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_ptr_array_add (bench->lexicons, fr_lexicon_parse ("test.lex", LEXICON, sizeof LEXICON - 1, diags));
  bench->matcher = fr_matcher_new (bench->lexicons, "english", bench->language);
  bench->scores = g_ptr_array_new_with_free_func (free_score);
  bench->doubt = frame_named (bench->matcher, "doubt");
  bench->colours = frame_named (bench->matcher, "colours");
  ck_assert_uint_eq (fr_diags_count (diags, FR_LEVEL_ERROR), 0);
}

static void
bench_clear (Bench *bench)
{
  g_ptr_array_unref (bench->scores);
  fr_matcher_free (bench->matcher);
  g_ptr_array_unref (bench->lexicons);
  fr_language_unref (bench->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Bench, bench_clear)

/* An article with so many narrator words and no hits. */
static FrScore *
add_article (Bench *bench, const char *event, const char *outlet, guint32 words)
{
  FrScore *score = g_new0 (FrScore, 1);
  FrArticle *article = fr_article_new ("a.txt", g_strdup (""), 0);
  FrText *text = g_new0 (FrText, 1);

  fr_article_set (article, FR_FIELD_EVENT, event, FR_ORIGIN_OPTION);
  fr_article_set (article, FR_FIELD_OUTLET, outlet, FR_ORIGIN_OPTION);
  text->article = article;
  text->diags = fr_diags_new ();
  text->words[FR_VOICE_NARRATOR] = words;
  score->article = article;
  score->text = text;
  score->hits = g_array_new (FALSE, TRUE, sizeof (FrHit));
  g_ptr_array_add (bench->scores, score);
  return score;
}

static void
add_hits (FrScore *score, guint32 frame, gint32 wording, FrVoice voice, FrHitStatus status, guint n)
{
  FrHit hit = { .frame = frame, .wording = wording, .voice = voice, .status = status };
  for (guint i = 0; i < n; i++)
    g_array_append_val (score->hits, hit);
}

static void
add_own (FrScore *score, guint32 frame, gint32 wording, guint n)
{
  add_hits (score, frame, wording, FR_VOICE_NARRATOR, FR_HIT_COUNTED, n);
}

static const FrEvent *
event_at (const FrResult *result, guint i)
{
  ck_assert_uint_lt (i, result->events->len);
  return g_ptr_array_index (result->events, i);
}

static const FrFrameResult *
frame_of (const FrEvent *event, guint32 frame)
{
  for (guint i = 0; i < event->frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (event->frames, i);
      if (counts->frame == frame)
        return counts;
    }
  ck_abort_msg ("frame %u is missing", frame);
  return NULL;
}

static const FrTest *
test_at (const FrFrameResult *counts, guint i)
{
  ck_assert_uint_lt (i, counts->tests->len);
  return &g_array_index (counts->tests, FrTest, i);
}

/* ---- events ---- */

START_TEST (events_and_outlets_are_sorted_by_bytes)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  FrScore *late, *early;
  const FrEvent *event;

  bench_init (&bench);
  add_article (&bench, "b", "z", 10);
  late = add_article (&bench, "a", "é", 10);
  early = add_article (&bench, "a", "Z", 20);
  add_article (&bench, "a", "é", 30);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  ck_assert_uint_eq (result->events->len, 2);
  event = event_at (result, 0);
  ck_assert_str_eq (event->name, "a");
  ck_assert_uint_eq (event->outlets->len, 2);
  ck_assert_str_eq (((FrOutlet *)g_ptr_array_index (event->outlets, 0))->name, "Z");
  ck_assert_uint_eq (((FrOutlet *)g_ptr_array_index (event->outlets, 1))->own_words, 40);
  ck_assert_ptr_eq (g_ptr_array_index (event->scores, 0), early);
  ck_assert_ptr_eq (g_ptr_array_index (event->scores, 1), late);
  ck_assert_str_eq (event_at (result, 1)->name, "b");
}
END_TEST

START_TEST (articles_without_event_or_outlet)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;

  bench_init (&bench);
  add_article (&bench, NULL, NULL, 10);
  add_article (&bench, NULL, "A", 10);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  ck_assert_uint_eq (result->events->len, 1);
  ck_assert_str_eq (event_at (result, 0)->name, "");
  ck_assert_uint_eq (event_at (result, 0)->outlets->len, 2);
}
END_TEST

START_TEST (no_articles_no_events)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;

  bench_init (&bench);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  ck_assert_uint_eq (result->events->len, 0);
  ck_assert_uint_eq (result->n_tests, 0);
}
END_TEST

START_TEST (only_the_frames_asked_for)
{
  static const char *const frames[] = { "colours", "no such frame", NULL };
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;

  bench_init (&bench);
  add_article (&bench, "e", "A", 10);
  result = fr_compare (bench.scores, bench.matcher, frames, 0);
  ck_assert_uint_eq (event_at (result, 0)->frames->len, 1);
  frame_of (event_at (result, 0), bench.colours);
}
END_TEST

/* ---- cells ---- */

START_TEST (one_outlet_has_cells_and_no_tests)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  const FrCell *cell;

  bench_init (&bench);
  add_own (add_article (&bench, "e", "A", 500), bench.doubt, LOADED, 9);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  ck_assert_uint_eq (result->n_tests, 0);
  ck_assert_uint_eq (frame_of (event_at (result, 0), bench.doubt)->tests->len, 0);
  cell = &frame_of (event_at (result, 0), bench.doubt)->cells[LOADED][0];
  ck_assert_uint_eq (cell->own, 9);
  ck_assert_double_eq_tol (cell->rate, 18, 1e-12);
  cell = &frame_of (event_at (result, 0), bench.doubt)->cells[NEUTRAL][0];
  ck_assert_uint_eq (cell->own, 0);
  ck_assert_double_eq (cell->interval.low, 0);
  ck_assert_double_eq_tol (cell->interval.high, 7.3778, 0.0001);
}
END_TEST

START_TEST (own_words_are_all_but_quoted)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  FrScore *score;
  const FrCell *cell;

  bench_init (&bench);
  score = add_article (&bench, "e", "A", 100);
  score->text->words[FR_VOICE_HEADLINE] = 7;
  score->text->words[FR_VOICE_PARAPHRASED] = 20;
  score->text->words[FR_VOICE_QUOTED] = 1000;
  add_hits (score, bench.doubt, LOADED, FR_VOICE_HEADLINE, FR_HIT_COUNTED, 1);
  add_hits (score, bench.doubt, LOADED, FR_VOICE_NARRATOR, FR_HIT_COUNTED, 2);
  add_hits (score, bench.doubt, LOADED, FR_VOICE_PARAPHRASED, FR_HIT_COUNTED, 4);
  add_hits (score, bench.doubt, LOADED, FR_VOICE_QUOTED, FR_HIT_COUNTED, 8);
  add_hits (score, bench.doubt, LOADED, FR_VOICE_NARRATOR, FR_HIT_SUPPRESSED, 16);
  add_hits (score, bench.doubt, -1, FR_VOICE_NARRATOR, FR_HIT_IGNORED, 32);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  cell = &frame_of (event_at (result, 0), bench.doubt)->cells[LOADED][0];
  ck_assert_uint_eq (cell->own, 7);
  ck_assert_uint_eq (cell->words, 127);
  ck_assert_uint_eq (cell->count.by_voice[FR_VOICE_QUOTED], 8);
  ck_assert_uint_eq (((FrOutlet *)g_ptr_array_index (event_at (result, 0)->outlets, 0))->words[FR_VOICE_QUOTED], 1000);
}
END_TEST

START_TEST (an_outlet_without_words)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  const FrCell *cell;

  bench_init (&bench);
  add_article (&bench, "e", "A", 0);
  add_own (add_article (&bench, "e", "B", 100), bench.doubt, LOADED, 3);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  cell = &frame_of (event_at (result, 0), bench.doubt)->cells[LOADED][0];
  ck_assert_double_eq (cell->rate, 0);
  ck_assert (isinf (cell->interval.high));
  ck_assert_uint_eq (result->n_tests, 0);
}
END_TEST

/* ---- which tests ---- */

START_TEST (two_outlets_make_one_test)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  const FrTest *test;

  bench_init (&bench);
  add_own (add_article (&bench, "e", "A", 598), bench.doubt, LOADED, 1);
  add_own (add_article (&bench, "e", "B", 306), bench.doubt, LOADED, 4);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  ck_assert_uint_eq (frame_of (event_at (result, 0), bench.doubt)->tests->len, 1);
  test = test_at (frame_of (event_at (result, 0), bench.doubt), 0);
  ck_assert_int_eq (test->kind, FR_TEST_RATE);
  ck_assert_uint_eq (test->wording, LOADED);
  ck_assert_uint_eq (test->outlet, 0);
  ck_assert_int_eq (test->against, 1);
  ck_assert (test->a == 1 && test->b == 4 && test->n1 == 598 && test->n2 == 306);
  ck_assert_double_eq_tol (test->p, 0.0479, 0.0001);
  ck_assert_double_eq_tol (test->ratio, 306.0 / (4 * 598), 1e-12);
}
END_TEST

START_TEST (three_outlets_each_against_the_rest)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  const FrFrameResult *counts;

  bench_init (&bench);
  add_own (add_article (&bench, "e", "A", 100), bench.doubt, NEUTRAL, 1);
  add_own (add_article (&bench, "e", "B", 200), bench.doubt, NEUTRAL, 2);
  add_own (add_article (&bench, "e", "C", 400), bench.doubt, NEUTRAL, 4);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  counts = frame_of (event_at (result, 0), bench.doubt);
  ck_assert_uint_eq (counts->tests->len, 3);
  for (guint i = 0; i < 3; i++)
    {
      const FrTest *test = test_at (counts, i);
      ck_assert_uint_eq (test->outlet, i);
      ck_assert_int_eq (test->against, -1);
      ck_assert_uint_eq (test->a, 1u << i);
      ck_assert_uint_eq (test->b, 7 - (1u << i));
      ck_assert_uint_eq (test->n2, 700 - (100u << i));
    }
}
END_TEST

START_TEST (quoted_hits_make_no_test)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;

  bench_init (&bench);
  add_hits (add_article (&bench, "e", "A", 100), bench.doubt, LOADED, FR_VOICE_QUOTED, FR_HIT_COUNTED, 9);
  add_article (&bench, "e", "B", 100);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  ck_assert_uint_eq (result->n_tests, 0);
}
END_TEST

START_TEST (a_choice_of_two_makes_one_test)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  const FrTest *test;
  FrScore *score;

  bench_init (&bench);
  score = add_article (&bench, "e", "A", 100);
  add_own (score, bench.colours, GREEN, 6);
  add_own (score, bench.colours, BLUE, 1);
  add_own (add_article (&bench, "e", "B", 100), bench.colours, BLUE, 7);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  ck_assert_uint_eq (frame_of (event_at (result, 0), bench.colours)->tests->len, 1);
  test = test_at (frame_of (event_at (result, 0), bench.colours), 0);
  ck_assert_int_eq (test->kind, FR_TEST_CHOICE);
  ck_assert_uint_eq (test->wording, GREEN);
  ck_assert (test->a == 6 && test->n1 == 7 && test->b == 0 && test->n2 == 7);
  ck_assert_double_eq_tol (test->p, 0.004662, 1e-6);
  ck_assert (isinf (test->ratio));
  ck_assert_int_eq (test->verdict, FR_VERDICT_DIFFERS);
}
END_TEST

START_TEST (a_choice_of_three_makes_three_tests)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  FrScore *score;

  bench_init (&bench);
  score = add_article (&bench, "e", "A", 100);
  for (gint32 wording = RED; wording <= BLUE; wording++)
    add_own (score, bench.colours, wording, 2);
  add_own (add_article (&bench, "e", "B", 100), bench.colours, RED, 2);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  ck_assert_uint_eq (frame_of (event_at (result, 0), bench.colours)->tests->len, 3);
}
END_TEST

START_TEST (no_choice_no_test)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;

  bench_init (&bench);
  add_own (add_article (&bench, "only one wording", "A", 100), bench.colours, RED, 9);
  add_own (add_article (&bench, "only one wording", "B", 100), bench.colours, RED, 2);
  add_own (add_article (&bench, "only one outlet", "A", 100), bench.colours, RED, 9);
  add_own (g_ptr_array_index (bench.scores, 2), bench.colours, BLUE, 9);
  add_article (&bench, "only one outlet", "B", 100);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  ck_assert_uint_eq (result->n_tests, 0);
}
END_TEST

/* ---- verdicts ---- */

START_TEST (verdicts_rest_on_q)
{
  static const struct
  {
    guint a, b;
    FrVerdict verdict;
  } cases[] = { { 5, 0, FR_VERDICT_TOO_FEW },
                { 6, 0, FR_VERDICT_DIFFERS },
                { 5, 1, FR_VERDICT_UNCLEAR },
                { 30, 5, FR_VERDICT_DIFFERS } };
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  const FrTest *test;

  bench_init (&bench);
  add_own (add_article (&bench, "e", "A", 500), bench.doubt, LOADED, cases[_i].a);
  add_own (add_article (&bench, "e", "B", 500), bench.doubt, LOADED, cases[_i].b);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  test = test_at (frame_of (event_at (result, 0), bench.doubt), 0);
  ck_assert_double_eq (test->q, test->p);
  ck_assert_int_eq (test->verdict, cases[_i].verdict);
}
END_TEST

/* p < .05 alone is no difference when other tests, in another event, stand beside it. */
/* The only test there is, so that q is p; lengths that differ by a word or two bring p below .05. */
START_TEST (five_hits_in_a_thousand_words_are_no_difference)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  const FrTest *test;

  bench_init (&bench);
  add_own (add_article (&bench, "e", "A", 981), bench.doubt, LOADED, 5);
  add_article (&bench, "e", "B", 991);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  test = test_at (frame_of (event_at (result, 0), bench.doubt), 0);
  ck_assert_double_lt (test->q, .05);
  ck_assert_double_lt (test->interval.low, 1);
  ck_assert_int_eq (test->verdict, FR_VERDICT_UNCLEAR);
}
END_TEST

START_TEST (the_family_is_the_report)
{
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL;
  const FrTest *first, *second;

  bench_init (&bench);
  add_own (add_article (&bench, "a", "A", 500), bench.doubt, LOADED, 6);
  add_article (&bench, "a", "B", 500);
  add_own (add_article (&bench, "b", "A", 500), bench.doubt, LOADED, 1);
  add_own (add_article (&bench, "b", "B", 500), bench.doubt, LOADED, 1);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  first = test_at (frame_of (event_at (result, 0), bench.doubt), 0);
  second = test_at (frame_of (event_at (result, 1), bench.doubt), 0);
  ck_assert_uint_eq (result->n_tests, 2);
  ck_assert_double_eq_tol (first->p, 0.03125, 1e-12);
  ck_assert_double_eq_tol (first->q, 0.0625, 1e-12);
  ck_assert_int_eq (first->verdict, FR_VERDICT_UNCLEAR);
  ck_assert_double_eq (second->q, 1);
  ck_assert_int_eq (second->verdict, FR_VERDICT_TOO_FEW);
}
END_TEST

START_TEST (verdicts_have_names)
{
  ck_assert_str_eq (fr_verdict_name (FR_VERDICT_TOO_FEW), "too few to compare");
  ck_assert_str_eq (fr_verdict_name (FR_VERDICT_UNCLEAR), "no clear difference");
  ck_assert_str_eq (fr_verdict_name (FR_VERDICT_DIFFERS), "differs in these texts");
}
END_TEST

/* ---- properties of any comparison ---- */

static void
add_random_articles (Bench *bench, GRand *random, guint n_events, guint n_outlets, guint n_articles)
{
  for (guint i = 0; i < n_articles; i++)
    {
      g_autofree char *event = g_strdup_printf ("event %d", g_rand_int_range (random, 0, (gint)n_events));
      g_autofree char *outlet = g_strdup_printf ("outlet %d", g_rand_int_range (random, 0, (gint)n_outlets));
      FrScore *score = add_article (bench, event, outlet, (guint32)g_rand_int_range (random, 0, 900));
      guint n_hits = (guint)g_rand_int_range (random, 0, 40);
      for (guint j = 0; j < n_hits; j++)
        {
          guint32 frame = g_rand_boolean (random) ? bench->doubt : bench->colours;
          gint32 wording = g_rand_int_range (random, 0, frame == bench->doubt ? 2 : 3);
          add_hits (score, frame, wording, (FrVoice)g_rand_int_range (random, 0, FR_N_VOICES),
                    g_rand_int_range (random, 0, 5) ? FR_HIT_COUNTED : FR_HIT_SUPPRESSED, 1);
        }
    }
}

static void
check_cells (const FrEvent *event, const FrFrame *frame, const FrFrameResult *counts)
{
  for (guint wording = 0; wording < frame->wordings->len; wording++)
    for (guint i = 0; i < event->outlets->len; i++)
      {
        const FrOutlet *outlet = g_ptr_array_index (event->outlets, i);
        const FrCell *cell = &counts->cells[wording][i];
        guint listed[FR_N_VOICES] = { 0 };
        for (guint j = 0; j < outlet->scores->len; j++)
          {
            const GArray *hits = ((const FrScore *)g_ptr_array_index (outlet->scores, j))->hits;
            for (guint h = 0; h < hits->len; h++)
              {
                const FrHit *hit = &g_array_index (hits, FrHit, h);
                if (hit->frame == counts->frame && hit->wording == (gint32)wording && hit->status == FR_HIT_COUNTED)
                  listed[hit->voice]++;
              }
          }
        for (guint voice = 0; voice < FR_N_VOICES; voice++)
          ck_assert_uint_eq (cell->count.by_voice[voice], listed[voice]);
        ck_assert_uint_eq (cell->own,
                           listed[FR_VOICE_HEADLINE] + listed[FR_VOICE_NARRATOR] + listed[FR_VOICE_PARAPHRASED]);
        ck_assert (cell->interval.low <= cell->rate && cell->rate <= cell->interval.high);
      }
}

static void
check_test (const FrEvent *event, const FrFrameResult *counts, const FrTest *test)
{
  ck_assert_uint_eq (test->a, counts->cells[test->wording][test->outlet].own);
  ck_assert (test->p >= 0 && test->p <= test->q && test->q <= 1);
  ck_assert ((test->verdict == FR_VERDICT_DIFFERS) == (test->q < 0.05));
  ck_assert_int_eq (test->against, event->outlets->len == 2 ? 1 : -1);
  ck_assert (test->n1 > 0 && test->n2 > 0 && test->a + test->b > 0);
}

static guint
check_event (const FrMatcher *matcher, const FrEvent *event)
{
  guint n_tests = 0;

  for (guint f = 0; f < event->frames->len; f++)
    {
      const FrFrameResult *counts = g_ptr_array_index (event->frames, f);
      check_cells (event, fr_matcher_frame (matcher, counts->frame), counts);
      for (guint t = 0; t < counts->tests->len; t++)
        check_test (event, counts, test_at (counts, t));
      n_tests += counts->tests->len;
    }
  return n_tests;
}

/* Everything that was computed, as text. */
static char *
dump (const FrResult *result)
{
  GString *out = g_string_new (NULL);

  for (guint e = 0; e < result->events->len; e++)
    {
      const FrEvent *event = event_at (result, e);
      g_string_append_printf (out, "%s %u\n", event->name, event->outlets->len);
      for (guint f = 0; f < event->frames->len; f++)
        {
          const FrFrameResult *counts = g_ptr_array_index (event->frames, f);
          for (guint t = 0; t < counts->tests->len; t++)
            {
              const FrTest *test = test_at (counts, t);
              g_string_append_printf (out, "%u %u %u %d %.17g %.17g %.17g %d\n", counts->frame, test->wording,
                                      test->outlet, test->against, test->p, test->q, test->ratio, (int)test->verdict);
            }
        }
    }
  return g_string_free (out, FALSE);
}

static void
shuffle (GPtrArray *array, GRand *random)
{
  for (guint i = array->len; i > 1; i--)
    {
      guint other = (guint)g_rand_int_range (random, 0, (gint)i);
      gpointer kept = array->pdata[i - 1];
      array->pdata[i - 1] = array->pdata[other];
      array->pdata[other] = kept;
    }
}

START_TEST (figures_are_hits_in_any_order)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)_i);
  g_auto (Bench) bench;
  g_autoptr (FrResult) result = NULL, again = NULL;
  g_autofree char *before = NULL, *after = NULL;
  guint n_tests = 0;

  bench_init (&bench);
  add_random_articles (&bench, random, 1 + (guint)_i % 4, 1 + (guint)_i, 5 + 4 * (guint)_i);
  result = fr_compare (bench.scores, bench.matcher, NULL, 0);
  for (guint e = 0; e < result->events->len; e++)
    n_tests += check_event (bench.matcher, event_at (result, e));
  ck_assert_uint_eq (result->n_tests, n_tests);
  before = dump (result);
  shuffle (bench.scores, random);
  again = fr_compare (bench.scores, bench.matcher, NULL, 0);
  after = dump (again);
  ck_assert_str_eq (before, after);
}
END_TEST

static Suite *
compare_suite (void)
{
  Suite *suite = suite_create ("compare");
  TCase *events = tcase_create ("events"), *cells = tcase_create ("cells"), *tests = tcase_create ("tests");
  TCase *properties = tcase_create ("properties");

  tcase_add_test (events, events_and_outlets_are_sorted_by_bytes);
  tcase_add_test (events, articles_without_event_or_outlet);
  tcase_add_test (events, no_articles_no_events);
  tcase_add_test (events, only_the_frames_asked_for);
  tcase_add_test (cells, one_outlet_has_cells_and_no_tests);
  tcase_add_test (cells, own_words_are_all_but_quoted);
  tcase_add_test (cells, an_outlet_without_words);
  tcase_add_test (tests, two_outlets_make_one_test);
  tcase_add_test (tests, three_outlets_each_against_the_rest);
  tcase_add_test (tests, quoted_hits_make_no_test);
  tcase_add_test (tests, a_choice_of_two_makes_one_test);
  tcase_add_test (tests, a_choice_of_three_makes_three_tests);
  tcase_add_test (tests, no_choice_no_test);
  tcase_add_loop_test (tests, verdicts_rest_on_q, 0, 4);
  tcase_add_test (tests, five_hits_in_a_thousand_words_are_no_difference);
  tcase_add_test (tests, the_family_is_the_report);
  tcase_add_test (tests, verdicts_have_names);
  tcase_add_loop_test (properties, figures_are_hits_in_any_order, 0, 20);
  suite_add_tcase (suite, events);
  suite_add_tcase (suite, cells);
  suite_add_tcase (suite, tests);
  suite_add_tcase (suite, properties);
  return suite;
}

int
main (void)
{
  SRunner *runner = srunner_create (compare_suite ());
  int failed;

  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
