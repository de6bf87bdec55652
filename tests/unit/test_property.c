/* What must hold for every text and every lexicon, over generated ones. The seeds are fixed: a failure names its round.
 */
#include "fixture.h"

#include "compare/result.h"

#include <string.h>

enum
{
  FORKS = 20,  /* of the test's process */
  ROUNDS = 15, /* in each */
  ARTICLES = 4
};

/* ---- the generator ---- */

static const char *const words[] = { "strike",
                                     "strikes",
                                     "Strike",
                                     "STRIKE",
                                     "air",
                                     "group",
                                     "groups",
                                     "terror",
                                     "terrorist",
                                     "IS",
                                     "is",
                                     "us",
                                     "US",
                                     "U.S.",
                                     "led",
                                     "the",
                                     "ISIS",
                                     "Islamic",
                                     "State",
                                     "said",
                                     "he",
                                     "that",
                                     "according",
                                     "to",
                                     "Mr.",
                                     "Smith",
                                     "official",
                                     "caf\xC3\xA9",
                                     "don\xE2\x80\x99t",
                                     "7",
                                     "1,000.5",
                                     "\xE6\x97\xA5",
                                     "i\xCC\x87",
                                     "\xC4\xB0",
                                     "https://a.example/strike",
                                     "\xF0\x9F\x98\x80",
                                     "-",
                                     "_x_" };
static const char *const gaps[] = { " ",
                                    " ",
                                    " ",
                                    " ",
                                    " ",
                                    " ",
                                    "-",
                                    "\xE2\x80\x91",
                                    ", ",
                                    ". ",
                                    "? ",
                                    " \"",
                                    "\" ",
                                    ",\" ",
                                    " \xE2\x80\x9C",
                                    "\xE2\x80\x9D ",
                                    " '",
                                    "' ",
                                    "'s ",
                                    "\xE2\x80\x99s ",
                                    "s\xE2\x80\x99 ",
                                    " \xC2\xAB",
                                    "\xC2\xBB ",
                                    " \xE2\x80\x94 ",
                                    "\xC2\xAD",
                                    "\n\n",
                                    "\n\n\"",
                                    "\r\n",
                                    "\xC2\xA0",
                                    "... ",
                                    "(",
                                    ") " };

static const char *
pick (FixtureRandom *random, const char *const *from, guint n)
{
  return from[fixture_below (random, n)];
}

static char *
random_text (FixtureRandom *random)
{
  GString *text = g_string_new (NULL);

  for (guint n = fixture_below (random, 80); n > 0; n--)
    {
      g_string_append (text, pick (random, words, G_N_ELEMENTS (words)));
      g_string_append (text, pick (random, gaps, G_N_ELEMENTS (gaps)));
    }
  return g_string_free (text, FALSE);
}

static void
append_term (GString *lexicon, FixtureRandom *random)
{
  static const char *const shapes[] = { "%s", "\"%s\"", "\"%s\"", "%s*", "*-%s", "%s-*" };
  const char *shape = pick (random, shapes, G_N_ELEMENTS (shapes));
  g_autoptr (GString) phrase = g_string_new (pick (random, words, 25));

  for (guint n = fixture_below (random, 3); n > 0; n--)
    g_string_append_printf (phrase, "%s%s", fixture_below (random, 4) ? " " : "-", pick (random, words, 25));
  char **parts = g_strsplit (shape, "%s", -1);
  g_string_append_printf (lexicon, "%s%s%s\n", parts[0], phrase->str, parts[1]);
  g_strfreev (parts);
}

static char *
random_lexicon (FixtureRandom *random)
{
  static const char *const sections[]
      = { "f / loaded", "f / neutral", "f / ignore", "g / A", "g / B", "g / C", "h / x" };
  GString *lexicon = g_string_new (NULL);

  for (guint n = 1 + fixture_below (random, 6); n > 0; n--)
    {
      g_string_append_printf (lexicon, "[%s]\n", pick (random, sections, G_N_ELEMENTS (sections)));
      if (fixture_below (random, 2))
        g_string_append (lexicon, "compounds: yes\n");
      for (guint t = 1 + fixture_below (random, 8); t > 0; t--)
        append_term (lexicon, random);
    }
  return g_string_free (lexicon, FALSE);
}

/* A round: a lexicon and some articles of two outlets and one event, scored. */
typedef struct
{
  guint number;
  FrLanguage *language;
  GPtrArray *lexicons, *articles, *scores;
  FrMatcher *matcher;
  FrScorer *scorer;
} Round;

static void
round_clear (Round *round)
{
  g_ptr_array_unref (round->scores);
  g_ptr_array_unref (round->articles);
  fr_scorer_free (round->scorer);
  fr_matcher_free (round->matcher);
  g_ptr_array_unref (round->lexicons);
  fr_language_unref (round->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Round, round_clear)

static void
add_article (Round *round, FixtureRandom *random, guint i)
{
  static const char *const outlets[] = { "Alpha", "Beta", "Gamma" };
  g_autofree char *text = random_text (random);
  FrArticle *article = fixture_article (text, fixture_below (random, 2));

  fr_article_set (article, FR_FIELD_OUTLET, outlets[i % 3], FR_ORIGIN_FILE);
  fr_article_set (article, FR_FIELD_EVENT, fixture_below (random, 4) ? "one" : "two", FR_ORIGIN_FOLDER);
  g_ptr_array_add (round->articles, article);
  g_ptr_array_add (round->scores, fr_score_new (round->scorer, article));
}

static void
round_init (Round *round, guint number)
{
  FixtureRandom random = fixture_random (number + 1);
  g_autofree char *text = random_lexicon (&random);
  g_autoptr (GPtrArray) diags = fr_diags_new ();

  round->number = number;
  round->language = fixture_language ();
  round->lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_ptr_array_add (round->lexicons, fr_lexicon_parse ("random.lex", text, strlen (text), diags));
  round->matcher = fr_matcher_new (round->lexicons, "english", round->language);
  round->scorer = fr_scorer_new (round->matcher, "english", round->language);
  round->articles = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_article_free);
  round->scores = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_score_free);
  for (guint i = 0; i < ARTICLES; i++)
    add_article (round, &random, i);
}

typedef void (*RoundFunc) (const Round *round);

/* The rounds of one process. */
static void
run_rounds (int fork, RoundFunc check)
{
  for (guint n = 0; n < ROUNDS; n++)
    {
      g_auto (Round) round = { 0 };
      round_init (&round, (guint)fork * ROUNDS + n);
      check (&round);
    }
}

/* ---- words and voices ---- */

static void
assert_voices (const FrText *text, guint number)
{
  guint32 words_of[FR_N_VOICES] = { 0 }, all = 0, given[FR_N_VOICES] = { 0 };

  for (guint32 i = 0; i < text->n_tokens; i++)
    {
      const FrToken *token = &text->tokens[i];
      ck_assert_uint_lt (token->voice, FR_N_VOICES);
      if (token->flags & FR_TOKEN_JOINED)
        ck_assert_uint_eq (token->voice, token[-1].voice);
      else if (!(token->flags & FR_TOKEN_URL))
        words_of[token->voice]++;
    }
  for (guint v = 0; v < FR_N_VOICES; v++)
    {
      ck_assert_msg (words_of[v] == text->words[v], "round %u: %s", number, fr_voice_name (v));
      all += text->words[v];
    }
  ck_assert_uint_eq (all, fr_text_words (text, 0, text->n_tokens));
  ck_assert_uint_eq (fr_text_own_words (text) + text->words[FR_VOICE_QUOTED], all);
  for (guint32 i = 0; i < text->n_speech; i++)
    given[text->speech[i].voice] += text->speech[i].words;
  ck_assert_msg (given[FR_VOICE_QUOTED] == text->words[FR_VOICE_QUOTED],
                 "round %u: %u quoted words, %u of them with an entry", number, text->words[FR_VOICE_QUOTED],
                 given[FR_VOICE_QUOTED]);
  ck_assert_msg (given[FR_VOICE_PARAPHRASED] == text->words[FR_VOICE_PARAPHRASED],
                 "round %u: %u paraphrased words, %u of them with an entry", number, text->words[FR_VOICE_PARAPHRASED],
                 given[FR_VOICE_PARAPHRASED]);
}

static void
check_voices (const Round *round)
{
  for (guint i = 0; i < round->scores->len; i++)
    assert_voices (((const FrScore *)g_ptr_array_index (round->scores, i))->text, round->number);
}

START_TEST (voices_partition_the_words) { run_rounds (_i, check_voices); }
END_TEST

static void
check_speech (const Round *round)
{
  for (guint i = 0; i < round->scores->len; i++)
    {
      const FrText *text = ((const FrScore *)g_ptr_array_index (round->scores, i))->text;
      guint32 last = 0;
      for (guint32 s = 0; s < text->n_speech; s++)
        {
          const FrSpeech *speech = &text->speech[s];
          const FrSpan spans[] = { speech->span, speech->speaker, speech->named, speech->verb };
          ck_assert_uint_ge (speech->span.start, last);
          last = speech->span.start;
          ck_assert (speech->first <= speech->end && speech->end <= text->n_tokens);
          for (guint n = 0; n < G_N_ELEMENTS (spans); n++)
            {
              ck_assert_uint_le (spans[n].start, spans[n].end);
              ck_assert_uint_le (spans[n].end, text->article->length);
              ck_assert (g_utf8_validate (text->article->text + spans[n].start, fr_span_length (spans[n]), NULL));
            }
        }
    }
}

START_TEST (speech_lies_within_the_text_and_in_order) { run_rounds (_i, check_speech); }
END_TEST

/* ---- hits ---- */

static void
assert_hit (const FrScore *score, const FrMatcher *matcher, const FrHit *hit)
{
  const FrSentence *sentence = &score->text->sentences[hit->sentence];

  ck_assert_uint_lt (hit->first, hit->end);
  ck_assert_uint_lt (hit->frame, fr_matcher_n_frames (matcher));
  ck_assert_int_lt (hit->wording, (int)fr_matcher_frame (matcher, hit->frame)->wordings->len);
  ck_assert ((hit->status == FR_HIT_SUPPRESSED) == (hit->winner != NULL));
  ck_assert (hit->status != FR_HIT_COUNTED || hit->wording >= 0);
  if (!hit->term)
    return; /* a scare quote's span is what stands between the marks */
  ck_assert_uint_ge (hit->first, sentence->first);
  ck_assert_uint_le (hit->end, sentence->end);
  ck_assert_uint_eq (hit->span.start, score->text->tokens[hit->first].span.start);
  ck_assert_uint_eq (hit->span.end, score->text->tokens[hit->end - 1].span.end);
  ck_assert_int_eq (hit->voice, score->text->tokens[hit->first].voice);
  for (guint32 i = hit->first; i < hit->end; i++)
    ck_assert (!(score->text->tokens[i].flags & FR_TOKEN_URL));
}

static gboolean
overlap (const FrHit *a, const FrHit *b)
{
  return a->frame == b->frame && a->first < b->end && b->first < a->end;
}

static void
assert_no_token_twice (const FrScore *score, guint number)
{
  for (guint i = 0; i < score->hits->len; i++)
    {
      const FrHit *hit = &g_array_index (score->hits, FrHit, i);
      gboolean won = FALSE;
      if (!hit->term)
        continue;
      for (guint j = 0; j < score->hits->len; j++)
        {
          const FrHit *other = &g_array_index (score->hits, FrHit, j);
          if (i == j || other->status == FR_HIT_SUPPRESSED || !overlap (hit, other))
            continue;
          ck_assert_msg (hit->status == FR_HIT_SUPPRESSED, "round %u: two hits of one frame share a word", number);
          won = won || other->term == hit->winner;
        }
      ck_assert_msg (hit->status != FR_HIT_SUPPRESSED || won, "round %u: a hit is suppressed by nothing", number);
    }
}

static void
check_hits (const Round *round)
{
  for (guint i = 0; i < round->scores->len; i++)
    {
      const FrScore *score = g_ptr_array_index (round->scores, i);
      for (guint h = 0; h < score->hits->len; h++)
        assert_hit (score, round->matcher, &g_array_index (score->hits, FrHit, h));
      assert_no_token_twice (score, round->number);
    }
}

START_TEST (hits_stand_on_their_words_and_share_none_in_a_frame) { run_rounds (_i, check_hits); }
END_TEST

/* ---- cells ---- */

static guint64
count_listed (const FrOutlet *outlet, guint32 frame, guint wording, FrVoice voice)
{
  guint64 n = 0;

  for (guint i = 0; i < outlet->scores->len; i++)
    {
      const FrScore *score = g_ptr_array_index (outlet->scores, i);
      for (guint h = 0; h < score->hits->len; h++)
        {
          const FrHit *hit = &g_array_index (score->hits, FrHit, h);
          n += hit->frame == frame && hit->wording == (gint32)wording && hit->voice == voice
               && hit->status == FR_HIT_COUNTED;
        }
    }
  return n;
}

static void
assert_cell (const FrCell *cell, const FrOutlet *outlet, guint32 frame, guint wording)
{
  guint64 own = 0;

  for (guint v = 0; v < FR_N_VOICES; v++)
    {
      guint64 listed = count_listed (outlet, frame, wording, v);
      ck_assert_uint_eq (cell->count.by_voice[v], listed);
      own += v == FR_VOICE_QUOTED ? 0 : listed;
    }
  ck_assert_uint_eq (cell->own, own);
  ck_assert_uint_eq (cell->words, outlet->own_words);
  if (cell->words > 0)
    {
      ck_assert_double_eq_tol (cell->rate, 1000.0 * (double)own / (double)cell->words, 1e-9);
      ck_assert (cell->interval.low <= cell->rate && cell->rate <= cell->interval.high);
    }
}

static void
assert_outlet (const FrOutlet *outlet)
{
  guint64 sums[FR_N_VOICES] = { 0 };

  for (guint i = 0; i < outlet->scores->len; i++)
    for (guint v = 0; v < FR_N_VOICES; v++)
      sums[v] += ((const FrScore *)g_ptr_array_index (outlet->scores, i))->text->words[v];
  for (guint v = 0; v < FR_N_VOICES; v++)
    ck_assert_uint_eq (outlet->words[v], sums[v]);
  ck_assert_uint_eq (outlet->own_words, sums[0] + sums[1] + sums[2]);
}

static void
assert_tests (const FrFrameResult *result, const FrEvent *event)
{
  for (guint i = 0; i < result->tests->len; i++)
    {
      const FrTest *test = &g_array_index (result->tests, FrTest, i);
      ck_assert (test->p >= 0 && test->p <= 1 && test->q >= test->p - 1e-12 && test->q <= 1);
      ck_assert_uint_lt (test->outlet, event->outlets->len);
      ck_assert ((test->verdict == FR_VERDICT_DIFFERS) <= (test->q < .05));
    }
}

static void
check_cells (const Round *round)
{
  g_autoptr (FrResult) result = NULL;
  guint articles = 0;

  result = fr_compare (round->scores, round->matcher, NULL, 0);
  for (guint e = 0; e < result->events->len; e++)
    {
      const FrEvent *event = g_ptr_array_index (result->events, e);
      articles += event->scores->len;
      for (guint o = 0; o < event->outlets->len; o++)
        assert_outlet (g_ptr_array_index (event->outlets, o));
      for (guint f = 0; f < event->frames->len; f++)
        {
          const FrFrameResult *frame = g_ptr_array_index (event->frames, f);
          guint n_wordings = fr_matcher_frame (round->matcher, frame->frame)->wordings->len;
          for (guint w = 0; w < n_wordings; w++)
            for (guint o = 0; o < event->outlets->len; o++)
              assert_cell (&frame->cells[w][o], g_ptr_array_index (event->outlets, o), frame->frame, w);
          assert_tests (frame, event);
        }
    }
  ck_assert_uint_eq (articles, ARTICLES);
}

START_TEST (every_cell_equals_its_listed_hits) { run_rounds (_i, check_cells); }
END_TEST

/* ---- against the simplest matcher there can be ---- */

enum
{
  LONGEST = 4
};

typedef struct
{
  guint n;
  char letters[LONGEST];
} Naive;

/* The end of the longest term at `at`; `at` if there is none. Only blanks stand between the letters of `text`. */
static guint
naive_end (const char *text, guint length, guint at, const Naive *terms, guint n_terms)
{
  guint best = at;

  for (guint t = 0; t < n_terms; t++)
    if (at + terms[t].n <= length && memcmp (text + at, terms[t].letters, terms[t].n) == 0 && at + terms[t].n > best)
      best = at + terms[t].n;
  return best;
}

static void
check_against_naive (guint64 seed)
{
  FixtureRandom random = fixture_random (1000 + seed);
  g_autoptr (GString) lexicon = g_string_new ("[f / loaded]\n"), spaced = g_string_new (NULL),
                      letters = g_string_new (NULL);
  Naive terms[6];
  guint naive = 0, counted = 0;

  for (guint t = 0; t < G_N_ELEMENTS (terms); t++)
    {
      terms[t].n = 1 + fixture_below (&random, LONGEST);
      g_string_append_c (lexicon, '"');
      for (guint i = 0; i < terms[t].n; i++)
        {
          terms[t].letters[i] = "bcd"[fixture_below (&random, 3)];
          g_string_append_printf (lexicon, "%s%c", i ? " " : "", terms[t].letters[i]);
        }
      g_string_append (lexicon, "\"\n");
    }
  for (guint i = 0; i < 60; i++)
    {
      char letter = "bcde"[fixture_below (&random, 4)];
      g_string_append_c (letters, letter);
      g_string_append_printf (spaced, "%c ", letter);
    }
  for (guint at = 0; at < letters->len;)
    {
      guint end = naive_end (letters->str, (guint)letters->len, at, terms, G_N_ELEMENTS (terms));
      naive += end > at;
      at = MAX (end, at + 1);
    }
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autoptr (GPtrArray) diags = fr_diags_new (); /* a term may come twice */
  g_ptr_array_add (lexicons, fr_lexicon_parse ("naive.lex", lexicon->str, lexicon->len, diags));
  g_autoptr (FrMatcher) matcher = fr_matcher_new (lexicons, "english", language);
  g_autoptr (FrScorer) scorer = fr_scorer_new (matcher, "english", language);
  g_autoptr (FrArticle) article = fixture_article (spaced->str, FALSE);
  g_autoptr (FrScore) score = fr_score_new (scorer, article);
  for (guint i = 0; i < score->hits->len; i++)
    counted += g_array_index (score->hits, FrHit, i).status == FR_HIT_COUNTED;
  ck_assert_msg (counted == naive, "%s\n%s\n%u hits, %u by hand", lexicon->str, spaced->str, counted, naive);
}

START_TEST (leftmost_longest_is_what_it_says)
{
  for (guint n = 0; n < ROUNDS; n++)
    check_against_naive ((guint64)_i * ROUNDS + n);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("property");
  TCase *tests = tcase_create ("properties");

  tcase_add_loop_test (tests, voices_partition_the_words, 0, FORKS);
  tcase_add_loop_test (tests, speech_lies_within_the_text_and_in_order, 0, FORKS);
  tcase_add_loop_test (tests, hits_stand_on_their_words_and_share_none_in_a_frame, 0, FORKS);
  tcase_add_loop_test (tests, every_cell_equals_its_listed_hits, 0, FORKS);
  tcase_add_loop_test (tests, leftmost_longest_is_what_it_says, 0, FORKS);
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
