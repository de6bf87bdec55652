#include "fixture.h"

#include <string.h>

/* One frame, a few words of its own. */
#define GROUPS                                                                                                         \
  "[group / IS]\ncompounds: yes\n\"IS\"\n[group / ISIS]\ncompounds: yes\n\"ISIS\"\n"                                   \
  "[group / Islamic State]\ncompounds: yes\n\"Islamic State\"\n"

typedef struct
{
  const char *lexicon, *text, *hits;
} Example;

static const Example examples[] = {
  /* stem, form, case, prefix */
  { "[f / loaded]\npurport\n", "It purports, purported, PURPORTEDLY, to be.",
    "loaded:purports, loaded:purported, loaded:PURPORTEDLY" },
  { "[f / loaded]\nterror\n", "A terrorist spreads terror.", "loaded:terror" },
  { "[f / loaded]\n\"alleged\"\n", "Alleged, ALLEGED, alleges, allegedly.", "loaded:Alleged, loaded:ALLEGED" },
  { "[f / loaded]\n\"Daesh\"\n", "Daesh, daesh, DAESH.", "loaded:Daesh" },
  { "[f / loaded]\nterroris*\n", "terrorist Terrorism terror terroris",
    "loaded:terrorist, loaded:Terrorism, loaded:terroris" },
  { "[f / loaded]\nbrutal* attack\n", "brutally attacked, a brutal attack",
    "loaded:brutally attacked, loaded:brutal attack" },
  { "[f / loaded]\nwarn\n", "They warn of warnings.", "loaded:warn, loaded:warnings" },
  { "[f / loaded]\n\"don't\"\n", "Don\xE2\x80\x99t, don't.", "loaded:Don\xE2\x80\x99t, loaded:don't" },
  { "[f / loaded]\nimmigr*\n", "IMMIGRATION", "loaded:IMMIGRATION" },
  { "[f / loaded]\n\"caf\xC3\xA9\"\n", "CAF\xC3\x89 cafe", "loaded:CAF\xC3\x89" },
  /* possessives and initials are no part of a form */
  { GROUPS, "ISIS's leaders, ISIS\xE2\x80\x99s men, IS' own", "ISIS:ISIS, ISIS:ISIS, IS:IS" },
  { "[f / loaded]\n\"US\"\n", "The U.S. and the US, not us or Us.", "loaded:U.S., loaded:US" },
  { "[f / loaded]\nworker union\n", "the workers\xE2\x80\x99 union", "loaded:workers\xE2\x80\x99 union" },
  { "[f / loaded]\n\"Canada army\"\n", "Canada's army", "loaded:Canada's army" },
  /* a space, a hyphen, and what parts words */
  { "[f / loaded]\nso-called\n",
    "so-called, so called, so\xE2\x80\x91"
    "called",
    "loaded:so-called, loaded:so\xE2\x80\x91"
    "called" },
  { "[f / loaded]\nwould be\n", "would be, would-be", "loaded:would be, loaded:would-be" },
  { "[f / loaded]\nwould-be\n", "would be", "" },
  { "[f / loaded]\nfar right\n", "far, right; far \xE2\x80\x94 right; far. Right; far/right", "" },
  { "[f / loaded]\nfar right\n", "far\n right", "" },
  { "[f / loaded]\nfar right\n", "far \t\xC2\xA0 right", "loaded:far \t\xC2\xA0 right" },
  { "[f / loaded]\nfar right\n", "far \"right\"", "" },
  { "[f / loaded]\nfar right\n", "It went far. Right was the way. Far! Right?", "" },
  /* compounds */
  { "[f / loaded]\nonly\n", "read-only, only-child, only", "loaded:only" },
  { "[f / loaded]\nfar right\n", "far right-wing, ultra-far right", "" },
  { "[f / loaded]\ncompounds: yes\nonly\n", "read-only, only-child", "loaded:only, loaded:only" },
  { GROUPS, "anti-IS and Islamic State-held and pro-ISIS-led", "IS:IS, Islamic State:Islamic State, ISIS:ISIS" },
  { "[f / loaded]\n*-led\n", "US-led, led, US-Saudi-led, led-up, misled", "loaded:US-led, loaded:US-Saudi-led" },
  { "[f / loaded]\n*-backed rebel\n", "Iran-backed rebels", "loaded:Iran-backed rebels" },
  { "[f / loaded]\npro-*\n", "pro-Russian, pro, pro-Saudi-led, pros-and", "loaded:pro-Russian, loaded:pro-Saudi-led" },
  { "[f / loaded]\n*-led\npro-*\n", "pro-US-led", "loaded:pro-US-led" },
  /* ignore */
  { "[f / loaded]\nclaim\n[f / ignore]\ninsurance claim\n", "Claims of an insurance claim.",
    "loaded:Claims, ignore:insurance claim (ignored), loaded:claim (suppressed by insurance claim)" },
  { "[f / loaded]\nclaim\n[f / ignore]\nclaim form\n", "a claim form",
    "ignore:claim form (ignored), loaded:claim (suppressed by claim form)" },
  { "[f / loaded]\nlife insurance\n[f / ignore]\ninsurance claim\n", "a life insurance claim",
    "loaded:life insurance, ignore:insurance claim (suppressed by life insurance)" },
  /* leftmost, then longest */
  { "[f / a]\nair\n[f / b]\nair strike\n[f / c]\nstrike force\n", "the air strike force",
    "b:air strike, a:air (suppressed by air strike), c:strike force (suppressed by air strike)" },
  { "[f / a]\nair\n[f / b]\nair strike\n[f / c]\nstrike force\n", "air and strike force", "a:air, c:strike force" },
  { "[f / a]\na b c\n[f / b]\nb c d e\n[f / c]\ne f\n", "a b c d e f",
    "a:a b c, b:b c d e (suppressed by a b c), c:e f" },
  { "[f / a]\ndo do\n", "do do do do do",
    "a:do do, a:do do (suppressed by do do), a:do do, a:do do (suppressed by do do)" },
  /* at the same words: the more exact way, then the first written */
  { "[f / a]\nclaim*\n[f / b]\nclaim\n[f / c]\n\"claims\"\n[f / d]\n\"Claims\"\n", "Claims",
    "d:Claims, a:Claims (suppressed by \"Claims\"), b:Claims (suppressed by \"Claims\"), c:Claims (suppressed by "
    "\"Claims\")" },
  { "[f / a]\nclaim\n[f / b]\nclaims\n", "claims", "a:claims, b:claims (suppressed by claim)" },
  { "[f / a]\nclaim\n\"claims\"\nclaim*\n", "claims", "a:claims" },
  /* a form may meet several patterns at once: no way is closed by another */
  { "[f / a]\nclaim form\n[f / b]\n\"claims office\"\n[f / c]\nclai* desk\n", "claims form, claims office, claims desk",
    "a:claims form, b:claims office, c:claims desk" },
  /* several frames at once, and never twice in one */
  { "[f / loaded]\nterror group\n[g / loaded]\nterror\n[h / x]\ngroup\n", "a terror group",
    "loaded:terror group, loaded:terror, x:group" },
  /* capitals say nothing where everything is in capitals */
  { GROUPS, "THE WAR AGAINST IS IS LOST", "" },
  { GROUPS, "THE WAR AGAINST ISIS", "ISIS:ISIS" },
  { GROUPS, "The war against IS is lost", "IS:IS" },
  { GROUPS, "THE WAR IS LOST. The war against IS is not.", "IS:IS" },
  { "[f / loaded]\n\"is\"\n", "WHAT IS IT", "loaded:IS" },
  /* an address matches nothing */
  { "[f / loaded]\nterror\n", "https://terror.example/terror", "" },
  { "[f / loaded]\nfar right\n", "far https://a.example right", "" },
  /* quoted terms of several words, comments, alternatives */
  { "[f / loaded]\n\"Islamic State\" # a name\nso-called => -\n", "the so-called Islamic State, islamic state",
    "loaded:so-called, loaded:Islamic State" },
  { "[f / loaded]\n\xE2\x80\x9C"
    "do away\xE2\x80\x9D\n",
    "to do away, doing away", "loaded:do away" },
};

START_TEST (hits_of)
{
  const Example *e = &examples[_i];
  g_autofree char *hits = fixture_find (e->lexicon, e->text);
  ck_assert_msg (strcmp (hits, e->hits) == 0, "in \"%s\":\n found %s\nwanted %s", e->text, hits, e->hits);
}
END_TEST

START_TEST (a_term_of_sixteen_words_is_found)
{
  const char *words = "a b c d e f g h i j k l m n o p";
  g_autofree char *lexicon = g_strdup_printf ("[f / loaded]\n\"%s\"\n", words);
  g_autofree char *text = g_strdup_printf ("x %s y, a b c d e f g h i j k l m n o q", words);
  g_autofree char *expected = g_strdup_printf ("loaded:%s", words);
  g_autofree char *hits = fixture_find (lexicon, text);

  ck_assert_str_eq (hits, expected);
}
END_TEST

START_TEST (frames_know_whether_they_are_a_choice)
{
  static const struct
  {
    const char *lexicon;
    gboolean is_choice;
  } cases[] = {
    { "[f / loaded]\na\n[f / neutral]\nb\n", FALSE },
    { "[f / loaded]\na\n", FALSE },
    { "[f / epithet]\na\n", FALSE },
    { "[f / ISIS]\na\n[f / Daesh]\nb\n", TRUE },
    { "[f / ISIS]\na\n[f / ignore]\nb\n", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new (cases[i].lexicon, "x", FALSE);
      const FrFrame *frame = fr_matcher_frame (fixture->matcher, 0);
      ck_assert_uint_eq (fr_matcher_n_frames (fixture->matcher), 2);
      ck_assert_str_eq (frame->name, "f");
      ck_assert_str_eq (frame->lexicon, "test");
      ck_assert_int_eq (frame->is_choice, cases[i].is_choice);
      ck_assert_str_eq (fr_matcher_frame (fixture->matcher, 1)->name, FR_FRAME_SCARE_QUOTES);
    }
}
END_TEST

START_TEST (a_frame_of_nothing_but_ignore_counts_nothing)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autoptr (GPtrArray) diags = fr_diags_new (); /* it is warned of */
  g_autoptr (FrMatcher) matcher = NULL;
  g_autoptr (FrScorer) scorer = NULL;
  g_autoptr (FrArticle) article = fixture_article ("A word.", FALSE);
  g_autoptr (FrScore) score = NULL;

  g_ptr_array_add (lexicons, fr_lexicon_parse ("a.lex", "[f / ignore]\nword\n", 18, diags));
  matcher = fr_matcher_new (lexicons, "english", language);
  scorer = fr_scorer_new (matcher, "english", language);
  score = fr_score_new (scorer, article);
  ck_assert_uint_eq (fr_matcher_frame (matcher, 0)->wordings->len, 0);
  ck_assert_uint_eq (score->hits->len, 1);
  ck_assert_int_eq (g_array_index (score->hits, FrHit, 0).status, FR_HIT_IGNORED);
  fr_score_count (score, 0, NULL);
}
END_TEST

START_TEST (the_same_frame_of_two_lexicons_is_two)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrMatcher) matcher = NULL;

  g_ptr_array_add (lexicons, fr_lexicon_parse ("a.lex", "[f / x]\nword\n", 13, diags));
  g_ptr_array_add (lexicons, fr_lexicon_parse ("dir/b.lex", "[f / x]\nword\n", 13, diags));
  matcher = fr_matcher_new (lexicons, "english", language);
  ck_assert_uint_eq (fr_matcher_n_frames (matcher), 3);
  ck_assert_str_eq (fr_matcher_frame (matcher, 0)->lexicon, "a");
  ck_assert_str_eq (fr_matcher_frame (matcher, 1)->lexicon, "b");
}
END_TEST

START_TEST (hits_say_where_they_are)
{
  g_autoptr (Fixture) fixture
      = fixture_new ("[f / loaded]\nterror group\n", "Head terror group\n\nA lie. The terror group fled.", TRUE);
  const GArray *hits = fixture->score->hits;
  const FrHit *hit;

  ck_assert_uint_eq (hits->len, 2);
  hit = &g_array_index (hits, FrHit, 0);
  ck_assert_int_eq (hit->voice, FR_VOICE_HEADLINE);
  ck_assert_uint_eq (hit->sentence, 0);
  hit = &g_array_index (hits, FrHit, 1);
  ck_assert_int_eq (hit->voice, FR_VOICE_NARRATOR);
  ck_assert_uint_eq (hit->sentence, 2);
  ck_assert_uint_eq (hit->end - hit->first, 2);
  ck_assert_uint_eq (hit->span.start, 30);
  ck_assert_uint_eq (hit->span.end, 42);
}
END_TEST

/* ---- much ---- */

START_TEST (twenty_thousand_terms_are_found)
{
  enum
  {
    N = 20000
  };
  g_autoptr (GString) lexicon = g_string_new ("[f / loaded]\n");
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < N; i++)
    {
      g_string_append_printf (lexicon, i % 3 == 0 ? "\"w%ux\"\n" : i % 3 == 1 ? "w%ux y\n" : "w%ux*\n", i);
      g_string_append_printf (text, "w%ux y. ", i);
    }
  g_autoptr (Fixture) fixture = fixture_new (lexicon->str, text->str, FALSE);
  guint counted = 0;
  for (guint i = 0; i < fixture->score->hits->len; i++)
    counted += g_array_index (fixture->score->hits, FrHit, i).status == FR_HIT_COUNTED;
  ck_assert_uint_eq (counted, N);
  fixture_assert_quick (4);
}
END_TEST

/* Texts and lexicons that punish every look at the rest of a sentence. */
static const Example endless[] = {
  { "[f / loaded]\nword\n", "word ", NULL },
  { "[f / loaded]\nword word word word word word word word\n", "word ", NULL },
  { "[f / loaded]\nword word word word word word word x\n", "word ", NULL },
  { "[f / loaded]\n*-led\n", "led-", NULL },
  { "[f / loaded]\npro-*\n", "pro-", NULL },
  { "[f / loaded]\n*-led\npro-*\ncompounds: yes\n", "pro-led-", NULL },
  { "[f / a]\n\"IS\"\n[f / b]\nis\n", "IS ", NULL },
  { "[f / loaded]\nwor*\nword*\nwor* wor*\nword* wor*\nword* wor* word\n", "word ", NULL },
};

START_TEST (finding_is_linear)
{
  g_autofree char *text = fixture_repeat (endless[_i].text, 300000);
  g_autoptr (Fixture) fixture = fixture_new (endless[_i].lexicon, text, FALSE);

  ck_assert_ptr_nonnull (fixture->score);
  fixture_assert_quick (4);
}
END_TEST

START_TEST (one_word_a_million_times_is_counted_a_million_times)
{
  g_autofree char *text = fixture_repeat ("word ", 1000000);
  g_autoptr (Fixture) fixture = fixture_new ("[f / loaded]\nword\n", text, FALSE);
  FrCount count = { 0 };

  fr_score_count (fixture->score, 0, &count);
  ck_assert_uint_eq (fr_count_own (&count), 1000000);
  fixture_assert_quick (4);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("matcher");
  TCase *tests = tcase_create ("matcher");

  tcase_add_loop_test (tests, hits_of, 0, G_N_ELEMENTS (examples));
  tcase_add_test (tests, a_term_of_sixteen_words_is_found);
  tcase_add_test (tests, frames_know_whether_they_are_a_choice);
  tcase_add_test (tests, a_frame_of_nothing_but_ignore_counts_nothing);
  tcase_add_test (tests, the_same_frame_of_two_lexicons_is_two);
  tcase_add_test (tests, hits_say_where_they_are);
  tcase_add_test (tests, twenty_thousand_terms_are_found);
  tcase_add_loop_test (tests, finding_is_linear, 0, G_N_ELEMENTS (endless));
  tcase_add_test (tests, one_word_a_million_times_is_counted_a_million_times);
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
