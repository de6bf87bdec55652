#include "compare/sources.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static const char WORDS[] = "[stop words]\nthe\na\non\n"
                            "[determiners]\nthe\na\nan\nanother\nhis\n"
                            "[definite determiners]\nthe\n"
                            "[conjunctions]\nand\n"
                            "[prepositions]\nof\nfor\nat\non\n"
                            "[pronouns]\nhe\nshe\n"
                            "[titles]\nminister\npresident\nmayor\nmr\ndr\n"
                            "[roles]\nspokeswoman\nofficial\n"
                            "[abbreviations]\nmr\ndr\n"
                            "[name particles]\nvan\nde\n"
                            "[calendar]\nmonday\n";

/* ---- articles marked up by hand ---- */

typedef struct
{
  FrLanguage *language;
  FrForms *forms;
  GPtrArray *scores;
} Bench;

static void
free_score (gpointer data)
{
  FrScore *score = data;
  FrArticle *article = (FrArticle *)score->article;
  fr_score_free (score);
  fr_article_free (article);
}

static void
bench_init (Bench *bench)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) words = fr_words_parse ("test", WORDS, sizeof WORDS - 1, diags);

  bench->language = fr_language_new (words, "test", diags);
  ck_assert_uint_eq (diags->len, 0);
  bench->forms = fr_forms_new ("english", bench->language, NULL, NULL);
  bench->scores = g_ptr_array_new_with_free_func (free_score);
}

static void
bench_clear (Bench *bench)
{
  g_ptr_array_unref (bench->scores);
  fr_forms_free (bench->forms);
  fr_language_unref (bench->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Bench, bench_clear)

/* Takes the marks out of the text: [a speaker], [?one without a name], <a verb>, which ends the speech of three words.
 */
static char *
read_marks (const char *marked, GArray *speech)
{
  GString *text = g_string_new (NULL);
  FrSpeech next = { .voice = FR_VOICE_PARAPHRASED, .words = 3 };

  for (const char *c = marked; *c; c++)
    {
      guint32 at = (guint32)text->len;
      if (*c == '[')
        next.speaker.start = at;
      else if (*c == ']')
        next.speaker.end = at;
      else if (*c == '?')
        next.anonymous = TRUE;
      else if (*c == '<')
        next.verb.start = at;
      else if (*c == '>')
        {
          next.verb.end = at;
          next.named = next.speaker;
          g_array_append_val (speech, next);
          next = (FrSpeech){ .voice = FR_VOICE_PARAPHRASED, .words = 3 };
        }
      else
        g_string_append_c (text, *c);
    }
  return g_string_free (text, FALSE);
}

static FrText *
add_article (Bench *bench, const char *marked)
{
  GArray *speech = g_array_new (FALSE, FALSE, sizeof (FrSpeech));
  char *bytes = read_marks (marked, speech);
  FrArticle *article = fr_article_new ("a.txt", bytes, strlen (bytes));
  FrScore *score = g_new0 (FrScore, 1);

  article->paragraphs = g_new0 (FrParagraph, 1);
  article->n_paragraphs = 1;
  article->paragraphs[0].span = (FrSpan){ 0, (guint32)strlen (bytes) };
  score->article = article;
  score->text = fr_text_new (article, bench->forms);
  score->hits = g_array_new (FALSE, FALSE, sizeof (FrHit));
  g_free (score->text->speech);
  score->text->n_speech = speech->len;
  score->text->speech = (FrSpeech *)(gpointer)g_array_free (speech, FALSE);
  g_ptr_array_add (bench->scores, score);
  return score->text;
}

static GPtrArray *
gather (const Bench *bench)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_source_free);
  fr_gather_sources (bench->scores, 0, sources);
  return sources;
}

/* "Ann Doe 2; another official 1": names and how often they speak. */
static char *
list (const Bench *bench)
{
  g_autoptr (GPtrArray) sources = gather (bench);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < sources->len; i++)
    {
      const FrSource *source = g_ptr_array_index (sources, i);
      g_string_append_printf (out, "%s%s %u", i ? "; " : "", source->name ? source->name : "-",
                              source->quotations + source->paraphrases);
    }
  return g_string_free (out, FALSE);
}

/* ---- who is who ---- */

static const struct
{
  const char *article, *sources;
} CASES[] = {
  { "", "" },
  { "It was hot, it <is said>.", "- 1" },
  { "[Water Minister Ann Doe] <said> so. [Doe] <added> this. [Ann Doe] <left>.", "Water Minister Ann Doe 3" },
  { "[Doe] <said> so. [Water Minister Ann Doe] <said> more.", "Water Minister Ann Doe 2" },
  /* Compatible first names: the beginning of one another, or initials. */
  { "[Ashton Doe] <said>. [Ash Doe] <said>. [A. Doe] <said>. [Ash B. Doe] <said>.", "Ash B. Doe 4" },
  /* Two of one name; the surname alone is the one last mentioned. */
  { "[Ann Doe] <said>. [Ben Doe] <said>. [Doe] <said>. [Ann Doe] <said>. [Doe] <said>.", "Ann Doe 3; Ben Doe 2" },
  /* Titles are no first names. */
  { "[President Doe] <said>. [Ann Doe] <said>. [Mr. Doe] <said>. [Dr Roe] <said>.", "President Doe 3; Dr Roe 1" },
  { "[Mayor Ann van Doe] <said>. [Van Doe] <said>. [Doe] <said>.", "Mayor Ann van Doe 3" },
  { "[Ann Doe's] <view>. [Doe] <said>.", "Ann Doe 2" },
  /* What follows a comma describes, unless it names. */
  { "[Ann Doe, who owns a boat] <said>. [the minister, Ben Roe] <said>. [Roe] <said>.", "Ann Doe 1; Ben Roe 2" },
  { "OSLO -- [Ann Doe] <said>. [OSLO -- Ben Roe] <said>.", "Ann Doe 1; OSLO 1" },
  /* Definite references look back, others do not. */
  { "[?a senior water official] <said>. [?The official] <said>. [?the water official] <said>.",
    "a senior water official 3" },
  { "[?a senior official] <said>. [?another official] <said>. [?an official] <said>. [?the official] <said>.",
    "a senior official 1; another official 3" },
  { "[?a water official] <said>. [?the police official] <said>.", "a water official 1; police official 1" },
  { "[?a spokeswoman for Doe] <said>. [Doe] <said>. [?the spokeswoman] <said>.", "a spokeswoman for Doe 2; Doe 1" },
  { "[?officials] <said>. [?Officials] <said>.", "officials 2" },
  /* Organisations are the same only as the same words. */
  { "[Harbour Council] <said>. [the Harbour Council] <said>. [the Council] <said>.", "Harbour Council 2; Council 1" },
  { "[East Water Ministry] <said>. [West Water Ministry] <said>.", "East Water Ministry 1; West Water Ministry 1" },
  { "[Bank of Ruritania] <said>. [Ruritania] <said>.", "Bank of Ruritania 1; Ruritania 1" },
  { "[President of Ruritania] <said>. [Ruritania] <said>.", "President of Ruritania 1; Ruritania 1" },
  { "[Minister of Deep Water Ann Doe] <said>. [Doe] <said>.", "Minister of Deep Water Ann Doe 2" },
  { "[Ann Doe and Ben Roe] <said>. [Roe] <said>.", "Ann Doe and Ben Roe 1; Ben Roe 1" },
  { "[he] <said>. [She] <said>. [He] <said>.", "he 2; She 1" },
  /* The one holder of an office. */
  { "The boat of Mayor Tom Roe sank. [the mayor] <said>. [The Mayor] <added>. [Roe] <left>.", "Mayor Tom Roe 3" },
  { "[The mayor] <said>. [?a mayor] <said>. Here is Mayor Tom Roe.", "Mayor Tom Roe 1; a mayor 1" },
  { "Mayor Tom Roe and Mayor Ann Doe came. [the mayor] <said>.", "mayor 1" },
  { "Deep Water Minister Ann Doe came. [the water minister] <said>. [the oil minister] <said>.",
    "Deep Water Minister Ann Doe 1; oil minister 1" },
  /* The narrator's first names. */
  { "On Monday Mayor Ann Doe came. [Doe] <said>.", "Mayor Ann Doe 1" },
  { "Old Roe Street is closed. The boat of Ben Roe sank. [Roe] <said>. [Doe] <said>.", "Ben Roe 1; Doe 1" },
  { "[Ann\n  Doe] <said>.", "Ann Doe 1" },
};

START_TEST (who_is_who)
{
  g_auto (Bench) bench;
  g_autofree char *sources = NULL;

  bench_init (&bench);
  add_article (&bench, CASES[_i].article);
  sources = list (&bench);
  ck_assert_str_eq (sources, CASES[_i].sources);
}
END_TEST

START_TEST (names_hold_over_articles_references_do_not)
{
  g_auto (Bench) bench;
  g_autofree char *sources = NULL;

  bench_init (&bench);
  add_article (&bench, "[Ann Doe] <said>. [?a water official] <said>.");
  add_article (&bench, "[Doe] <said>. [?the official] <said>.");
  sources = list (&bench);
  ck_assert_str_eq (sources, "Ann Doe 2; a water official 1; official 1");
}
END_TEST

START_TEST (without_a_language_nothing_breaks)
{
  g_auto (Bench) bench;
  g_autofree char *sources = NULL;

  bench_init (&bench);
  add_article (&bench, "[Water Minister Ann Doe] <said>. [Doe] <said>. [?the official] <said>.")->language = NULL;
  sources = list (&bench);
  ck_assert_str_eq (sources, "Water Minister Ann Doe 2; the official 1");
}
END_TEST

/* ---- what they are given ---- */

START_TEST (words_and_verbs_are_added_up)
{
  g_auto (Bench) bench;
  g_autoptr (GPtrArray) sources = NULL;
  const FrSource *source;
  FrText *text;

  bench_init (&bench);
  text = add_article (&bench, "[?Doe] <Said> so. [Ann Doe] <pointed\nout> this. [Doe] <said> no. [Doe] <> yes.");
  text->speech[1].voice = FR_VOICE_QUOTED;
  text->speech[1].words = 40;
  sources = gather (&bench);
  ck_assert_uint_eq (sources->len, 1);
  source = g_ptr_array_index (sources, 0);
  ck_assert_uint_eq (source->quotations, 1);
  ck_assert_uint_eq (source->quoted_words, 40);
  ck_assert_uint_eq (source->paraphrases, 3);
  ck_assert_uint_eq (source->paraphrased_words, 9);
  ck_assert (!source->anonymous);
  ck_assert_uint_eq (source->verbs->len, 2);
  ck_assert_str_eq (g_ptr_array_index (source->verbs, 0), "said");
  ck_assert_str_eq (g_ptr_array_index (source->verbs, 1), "pointed out");
  ck_assert_uint_eq (g_array_index (source->verb_counts, guint, 0), 2);
  ck_assert_uint_eq (g_array_index (source->verb_counts, guint, 1), 1);
}
END_TEST

START_TEST (anonymous_stays_anonymous)
{
  g_auto (Bench) bench;
  g_autoptr (GPtrArray) sources = NULL;

  bench_init (&bench);
  add_article (&bench, "[?a senior official] <said>. [?the official] <said>. It <was said>.");
  sources = gather (&bench);
  ck_assert (((const FrSource *)g_ptr_array_index (sources, 0))->anonymous);
  ck_assert (!((const FrSource *)g_ptr_array_index (sources, 1))->anonymous);
}
END_TEST

/* Time must grow with the length of the text, however many sources share a name. */
START_TEST (many_namesakes_take_no_time)
{
  g_auto (Bench) bench;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) sources = NULL;
  gint64 begin = g_get_monotonic_time ();

  bench_init (&bench);
  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (text, "[Q%uq Doe] <said>. [?a q%uq official] <said>. ", i, i);
  add_article (&bench, text->str);
  sources = gather (&bench);
  ck_assert_uint_eq (sources->len, 200000);
  ck_assert_int_lt (g_get_monotonic_time () - begin, 20 * G_USEC_PER_SEC);
}
END_TEST

static Suite *
sources_suite (void)
{
  Suite *suite = suite_create ("sources");
  TCase *who = tcase_create ("who"), *what = tcase_create ("what");

  tcase_add_loop_test (who, who_is_who, 0, G_N_ELEMENTS (CASES));
  tcase_add_test (who, names_hold_over_articles_references_do_not);
  tcase_add_test (who, without_a_language_nothing_breaks);
  suite_add_tcase (suite, who);
  tcase_set_timeout (what, 60);
  tcase_add_test (what, words_and_verbs_are_added_up);
  tcase_add_test (what, anonymous_stays_anonymous);
  tcase_add_test (what, many_namesakes_take_no_time);
  suite_add_tcase (suite, what);
  return suite;
}

int
main (void)
{
  SRunner *runner = srunner_create (sources_suite ());
  int failed;

  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
