#include "report_helper.h"

#include "report/compare_json.h"
#include "report/compare_report.h"
#include "report/evidence.h"

#include <string.h>

static const char LEXICON[] = "title: Test\nlanguage: english\nversion: 7\n"
                              "[doubt / loaded]\nmeasured: yes\n\"allegedly\"\nso-called\npurport\n"
                              "[doubt / neutral]\n\"said\"\n"
                              "[doubt / ignore]\n\"said aloud\"\n"
                              "[vessel / boat]\nboat\n[vessel / ship]\nship\n[vessel / warship]\nwarship\n"
                              "[weather / stormy]\nhurricane\n";

static const char PLAIN[] = "A boat sank off the old harbour\n\n"
                            "The boat sank on Monday, the harbour master said. \"The ship was old,\" he said.\n\n"
                            "A second boat came to help, and the crew of the boat was saved.\n";

static const char LOADED[]
    = "Ship 'attacked' off the old harbour\n\n"
      "The so-called ship was allegedly attacked, and a purported witness said aloud what it saw.\n\n"
      "The ship purportedly carried what the ship's owner calls a so-called cargo of \"boat parts\".\n";

static const Source TWO[] = {
  { "a/plain.txt", "Plain Post", "harbour", PLAIN },
  { "a/loaded.txt", "Loaded Ledger", "harbour", LOADED },
};

static char *
report (const Compared *compared, guint width)
{
  FrReportInfo info = { compared->lexicons, NULL };
  g_autoptr (FrDocument) document = fr_compare_document (compared->result, &info);

  return render (document, width, FALSE);
}

static void
assert_has (const char *text, const char *part)
{
  ck_assert_msg (strstr (text, part) != NULL, "\"%s\" is not in:\n%.2000s", part, text);
}

static void
assert_in_order (const char *text, const char *const *parts)
{
  for (; *parts; parts++)
    {
      const char *found = strstr (text, *parts);
      ck_assert_msg (found != NULL, "\"%s\" is missing, or too early", *parts);
      text = found;
    }
}

START_TEST (parts_come_in_their_order)
{
  static const char *const parts[]
      = { "Event: harbour", "In short\n", "What was read\n",    "Headlines\n",         "Wording\n",  "Choices\n",
          "Sources\n",      "Evidence\n", "What was dropped\n", "Method and limits\n", "Lexicons\n", NULL };
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 2);
  g_autofree char *text = report (compared, 80);

  assert_in_order (text, parts);
}
END_TEST

START_TEST (evidence_is_every_hit_in_its_sentence)
{
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 2);
  g_autofree char *text = report (compared, 200);

  assert_has (text, "doubt / loaded, Loaded Ledger, 5 in own words: so-called 3:5, ");
  assert_has (text,
              "loaded.txt:3:5 so-called: doubt / loaded, narrator; loaded.txt:3:15 ship: vessel / ship, narrator; ");
  assert_has (text, "The [so-called] [ship] was [allegedly] attacked, and a [purported] witness");
  assert_has (text, "loaded.txt:3:50 purported: doubt / loaded");
  assert_has (text, "vessel / ship, Plain Post, 1 quoted: ship 3:56 quoted\n");
  assert_has (text, "\"The [ship] was old,\" he [said].\n");
  assert_has (text, "doubt / neutral, Loaded Ledger, 1 suppressed: ");
  assert_has (text, "doubt / ignore, Loaded Ledger, 1 ignored: ");
}
END_TEST

START_TEST (headline_shows_its_quoted_part)
{
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 2);
  g_autofree char *text = report (compared, 120);

  assert_has (text, "A [boat] sank off the old harbour");
  assert_has (text, "[Ship] '{");
  assert_has (text, "attacked");
}
END_TEST

START_TEST (choices_are_told_with_their_counts)
{
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 2);
  g_autofree char *text = report (compared, 200);

  assert_has (text, "vessel: Test");
  assert_has (text,
              "- Test (vessel): Loaded Ledger chooses only \"ship\" (4 of 4 own mentions), Plain Post only \"boat\" "
              "(4 of 4);");
  assert_has (text, "0 of 4 +1 quoted\n");
  assert_has (text, "No hit in any outlet: warship.");
}
END_TEST

/* An article of `words` words and a few more, `hits` of them "so-called", and one hit for each of some other wordings.
 */
static char *
article_of (guint words, guint hits)
{
  GString *text = g_string_new ("Calm day\n\nA hurricane came, Ann said.\n\n");

  for (guint i = 0; i < words; i++)
    g_string_append (text, i < hits ? "so-called " : i % 10 == 9 ? "rain. " : "Grey ");
  g_string_append_c (text, '\n');
  return g_string_free (text, FALSE);
}

static Compared *
compare_counts (guint words, guint hits, guint other_words, guint other_hits)
{
  g_autofree char *one = article_of (words, hits);
  g_autofree char *other = article_of (other_words, other_hits);
  const Source sources[] = { { "a.txt", "Alpha", "day", one }, { "b.txt", "Beta", "day", other } };

  return compared_new (LEXICON, sources, 2);
}

START_TEST (four_against_one_is_no_clear_difference)
{
  g_autoptr (Compared) compared = compare_counts (500, 1, 250, 4);
  g_autofree char *text = report (compared, 400);

  assert_has (text, "- Test (doubt): Beta uses such wording four times in its ");
  assert_has (text, " own words (so-called), Alpha once in ");
  assert_has (text,
              "; with so little text and so many tests, chance alone can explain this: no clear difference (p = .0");
  assert_has (text, "What can such a number show? The 4 hits of doubt / loaded in ");
  ck_assert_ptr_null (strstr (text, "this differs"));
}
END_TEST

START_TEST (clear_difference_is_called_one)
{
  g_autoptr (Compared) compared = compare_counts (500, 0, 500, 30);
  g_autofree char *text = report (compared, 400);

  assert_has (text, "- Test (doubt): Beta uses such wording 30 times in its ");
  assert_has (text, "Alpha never in ");
  assert_has (text, "; this differs in these texts (p < .001, q < .001).");
  assert_has (text, "(no ratio of rates, as one side has none, 95 % interval ");
}
END_TEST

START_TEST (nobody_is_called_biased)
{
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 2);
  g_autofree char *text = report (compared, 80);

  ck_assert_ptr_null (strstr (text, "biased"));
  assert_has (text, "Wording is not bias.");
  assert_has (text, "invisible to a lexicon");
  assert_has (text, "- test (Test), version 7, 9 terms\n");
}
END_TEST

/* The sum over all cells of one event. */
static guint64
all_cells (const Compared *compared, const FrEvent *event)
{
  guint64 n = 0;

  for (guint i = 0; i < event->frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (event->frames, i);
      for (guint wording = 0; wording < fr_matcher_frame (compared->matcher, counts->frame)->wordings->len; wording++)
        for (guint outlet = 0; outlet < event->outlets->len; outlet++)
          n += counts->cells[wording][outlet].own + counts->cells[wording][outlet].count.by_voice[FR_VOICE_QUOTED];
    }
  return n;
}

START_TEST (every_cell_equals_its_listed_hits)
{
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 2);
  const FrEvent *event = g_ptr_array_index (compared->result->events, 0);
  g_autoptr (GArray) evidence = fr_evidence_collect (event);
  guint64 counted = 0;

  for (guint i = 0; i < evidence->len; i++)
    counted += g_array_index (evidence, FrEvidence, i).hit->status == FR_HIT_COUNTED;
  ck_assert_uint_eq (counted, all_cells (compared, event));
  for (guint i = 0; i < event->frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (event->frames, i);
      const FrFrame *frame = fr_matcher_frame (compared->matcher, counts->frame);
      for (guint wording = 0; wording < frame->wordings->len; wording++)
        for (guint outlet = 0; outlet < event->outlets->len; outlet++)
          {
            guint32 listed[FR_N_VOICES] = { 0 };
            for (guint j = 0; j < evidence->len; j++)
              {
                const FrEvidence *one = &g_array_index (evidence, FrEvidence, j);
                if (one->hit->status == FR_HIT_COUNTED && one->hit->frame == counts->frame && one->outlet == outlet
                    && one->hit->wording == (gint32)wording)
                  listed[one->hit->voice]++;
              }
            for (guint voice = 0; voice < FR_N_VOICES; voice++)
              ck_assert_uint_eq (listed[voice], counts->cells[wording][outlet].count.by_voice[voice]);
          }
    }
}
END_TEST

START_TEST (one_outlet_has_nothing_to_compare)
{
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 1);
  g_autofree char *text = report (compared, 200);

  assert_has (text, "there is nothing to compare");
  assert_has (text, "--event NAME");
  assert_has (text, "vessel / boat, 4: boat 1:3, boat 3:5, boat 5:10, boat 5:49");
  assert_has (text, "No tests were made");
  ck_assert_ptr_null (strstr (text, "In short"));
}
END_TEST

START_TEST (single_events_come_last_and_give_no_advice)
{
  static const Source three[] = {
    { "z.txt", "Zebra", "an earlier event", "A ship\n\nThe ship sank.\n" },
    { "a/plain.txt", "Plain Post", "harbour", PLAIN },
    { "a/loaded.txt", "Loaded Ledger", "harbour", LOADED },
  };
  static const char *const parts[] = { "1 has articles of two or more outlets",
                                       "Event: harbour",
                                       "Event: an earlier event",
                                       "there is nothing",
                                       "Method and limits",
                                       NULL };
  g_autoptr (Compared) compared = compared_new (LEXICON, three, 3);
  g_autofree char *text = report (compared, 80);

  assert_in_order (text, parts);
  ck_assert_ptr_null (strstr (text, "--event NAME"));
}
END_TEST

START_TEST (nothing_at_all_is_a_report)
{
  g_autoptr (Compared) compared = compared_new (LEXICON, NULL, 0);
  g_autofree char *text = report (compared, 80);

  assert_has (text, "No article was read.");
}
END_TEST

START_TEST (event_without_hits_is_a_report)
{
  static const Source none[] = {
    { "a.txt", "A", "rain", "Rain\n\nIt rained all day.\n" },
    { "b.txt", "B", "rain", "Wet\n\nIt was wet for hours.\n" },
  };
  g_autoptr (Compared) compared = compared_new (LEXICON, none, 2);
  g_autofree char *text = report (compared, 80);

  assert_has (text, "Nothing that was looked for occurs in these articles.");
  assert_has (text, "Without any hit in these articles: doubt, weather");
  assert_has (text, "No wording stands out");
  assert_has (text, "Nobody is quoted or paraphrased.");
}
END_TEST

/* Outlets with names of 60 columns, by turns Latin and CJK; by turns one text and the other. */
static GPtrArray *
long_names (guint n)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (names,
                     g_strdup_printf (i % 3 == 0 ? "%02u 新聞報道新聞報道新聞報道新聞報道新聞報道新聞報道新聞報道新"
                                      : i % 3 == 1 ? "%02u The Extraordinarily Long Winded Morning Gazette of Harbours"
                                                   : "%02u Thewholenameofthisoutletisonewordanditisaverylongoneindeed",
                                      i));
  return names;
}

static void
assert_fits (guint n, guint width)
{
  g_autoptr (GPtrArray) names = long_names (n);
  g_autofree Source *sources = g_new0 (Source, n);
  g_autoptr (Compared) compared = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < n; i++)
    sources[i] = (Source){ "some/folder/with/a/name/that/is/long/enough/to/be/a/nuisance/in/every/table/article.txt",
                           g_ptr_array_index (names, i), "harbour", i % 2 ? LOADED : PLAIN };
  compared = compared_new (LEXICON, sources, n);
  text = report (compared, width);
  ck_assert_msg (widest_line (text) <= width, "%u outlets, width %u: a line of %u columns", n, width,
                 widest_line (text));
}

START_TEST (no_line_is_wider_than_asked)
{
  static const guint outlets[] = { 1, 2, 3, 5, 20 }, widths[] = { 20, 40, 80, 120 };

  assert_fits (outlets[_i / 4], widths[_i % 4]);
}
END_TEST

START_TEST (hostile_names_do_no_harm)
{
  static const Source hostile[] = {
    { "a\033[31m.txt", "Evil\033]0;x\007 Post", "bad\342\200\256event", "A boat\n\nThe boat\302\233 sank.\n" },
    { "b.txt", "B %s %n", "bad\342\200\256event", "A ship\n\nThe ship sank.\n" },
  };
  g_autoptr (Compared) compared = compared_new (LEXICON, hostile, 2);
  g_autofree char *text = report (compared, 80);

  ck_assert_ptr_null (strchr (text, '\033'));
  ck_assert_ptr_null (strchr (text, '\007'));
  ck_assert_ptr_null (strstr (text, "\342\200\256"));
  ck_assert_ptr_null (strstr (text, "\302\233"));
  assert_has (text, "B %s %n");
}
END_TEST

START_TEST (long_sentence_is_cut_around_its_hits)
{
  g_autofree char *words = fixture_repeat ("grey harbour ", 20000);
  g_autofree char *article = g_strconcat ("Long\n\n", words, "boat and boat ", words, "boat\n", NULL);
  const Source long_one[] = { { "a.txt", "A", "e", article }, { "b.txt", "B", "e", PLAIN } };
  g_autoptr (Compared) compared = compared_new (LEXICON, long_one, 2);
  g_autofree char *text = report (compared, 80);

  ck_assert_uint_lt (strlen (text), 20000);
  assert_has (text, "... ");
  assert_has (text, " [boat] and [boat] ");
}
END_TEST

START_TEST (sentence_full_of_hits_is_shown_once)
{
  g_autofree char *word = fixture_repeat ("harbour boat ", 20000);
  g_autofree char *article = g_strconcat ("Long\n\n", word, "\n", NULL);
  const Source long_one[] = { { "a.txt", "A", "e", article }, { "b.txt", "B", "e", PLAIN } };
  g_autoptr (Compared) compared = compared_new (LEXICON, long_one, 2);
  g_autofree char *text = report (compared, 80);

  ck_assert_uint_lt (strlen (text), strlen (article) * 200);
  fixture_assert_quick (20);
}
END_TEST

/* Articles of one sentence each, `texts[i]` of outlet "A", "B", ... */
static Compared *
compare_texts (const char *lexicon, const char *const *texts, guint n)
{
  static const char *const files[] = { "x/a.txt", "y/a.txt", "y/b.txt", "y/c.txt" };
  static const char *const outlets[] = { "A", "B", "C", "D" };
  Source sources[4];

  for (guint i = 0; i < n; i++)
    sources[i] = (Source){ files[i], outlets[i], "day", texts[i] };
  return compared_new (lexicon, sources, n);
}

/* What stands in the report between two of its headings. */
static char *
between (const char *text, const char *from, const char *to)
{
  const char *start = strstr (text, from), *end = start ? strstr (start, to) : NULL;

  ck_assert (start && end);
  return g_strndup (start, end - start);
}

START_TEST (neutral_wording_is_no_main_point)
{
  g_autofree char *said = fixture_repeat ("Ann said. ", 40);
  g_autofree char *many = g_strconcat ("Day\n\n", said, "\n", NULL);
  const char *const texts[] = { many, "Day\n\nIt rained all day and all night and then it rained again. Ann said.\n" };
  g_autoptr (Compared) compared = compare_texts (LEXICON, texts, 2);
  g_autofree char *text = report (compared, 200);
  g_autofree char *summary = between (text, "In short", "What was read");

  ck_assert_ptr_null (strstr (summary, "doubt"));
  assert_has (text, "neutral: ");
}
END_TEST

START_TEST (absence_is_told_as_one)
{
  static const char *const texts[]
      = { "Day\n\nA ship, a ship, a ship, a ship and a ship.\n", "Day\n\nA boat, a boat, a boat, a boat and a boat.\n",
          "Day\n\nA boat, a boat, a boat, a boat and a boat.\n" };
  g_autoptr (Compared) compared = compare_texts (LEXICON, texts, 3);
  g_autofree char *text = report (compared, 400);

  assert_has (text, "furthest from the others is A, which never chooses \"boat\" (0 of 5; the others 10 of 10); this "
                    "differs in these texts (");
}
END_TEST

START_TEST (label_is_told_apart_from_what_was_written)
{
  static const char lexicon[] = "title: Craft\nlanguage: english\nabout: What floats.\n"
                                "[vessel / boat]\nwhy: It is small.\nboat\ndinghy\n[vessel / ship]\nship\n";
  static const char *const texts[] = { "Day\n\nA dinghy, a dinghy and a boat.\n", "Day\n\nA ship, a ship, a ship.\n" };
  g_autoptr (Compared) compared = compare_texts (lexicon, texts, 2);
  g_autofree char *text = report (compared, 400);

  assert_has (text,
              "- Craft: A chooses only \"boat\" (dinghy 2, boat 1; 3 of 3 own mentions), B only \"ship\" (3 of 3);");
  assert_has (text, "vessel: Craft\nWhat floats.\n");
  assert_has (text, "- boat: It is small. In own words: A: dinghy 2, boat 1.\n");
}
END_TEST

START_TEST (files_are_named_as_short_as_they_can_be)
{
  static const char *const texts[] = { "Day\n\nA ship sank.\n", "Day\n\nA boat sank.\n", "Day\n\nA ship sank.\n" };
  g_autoptr (Compared) compared = compare_texts (LEXICON, texts, 3);
  g_autofree char *text = report (compared, 120);

  assert_has (text, "  x/a.txt:3:3 ship: vessel / ship, narrator\n");
  assert_has (text, "  y/a.txt:3:3 boat: vessel / boat, narrator\n");
  assert_has (text, "  b.txt:3:3 ship: vessel / ship, narrator\n");
  assert_has (text, "  - y/b.txt, below: b.txt\n");
}
END_TEST

START_TEST (sources_have_their_places)
{
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 2);
  g_autofree char *text = report (compared, 200);

  assert_has (text, "words quoted: 4, paraphrased: ");
  assert_has (text, "plain.txt:3:52, quoted, 4 words, \"said\"");
}
END_TEST

START_TEST (frames_asked_for_are_named)
{
  static const char *const frames[] = { "doubt", NULL };
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 2);
  g_autoptr (FrResult) result = fr_compare (compared->scores, compared->matcher, frames, 0);
  FrReportInfo info = { compared->lexicons, NULL };
  g_autoptr (FrDocument) document = fr_compare_document (result, &info);
  g_autofree char *some = render (document, 120, FALSE);
  g_autofree char *all = report (compared, 120);

  assert_has (some, "This report was asked for these frames only: doubt; q counts 2 tests.\n");
  ck_assert_ptr_null (strstr (all, "asked for these"));
}
END_TEST

START_TEST (seldom_wordings_stand_in_one_table)
{
  static const char *const texts[]
      = { "Day\n\nA hurricane came, and a so-called storm.\n", "Day\n\n\"A hurricane,\" Ann said.\n" };
  g_autoptr (Compared) compared = compare_texts (LEXICON, texts, 2);
  g_autofree char *text = report (compared, 120);

  assert_has (text, "frame / wording   A      B\n");
  assert_has (text, "doubt / loaded    1      0\n");
  assert_has (text, "weather / stormy  1  0 (1)\n");
  assert_has (text, "too few to compare: 3 tests.");
}
END_TEST

static char *
json_of (const Compared *compared)
{
  Caught caught = catch_begin ();

  fr_compare_write_json (compared->result, caught.out);
  return catch_end (&caught);
}

START_TEST (json_has_every_cell_and_test)
{
  g_autoptr (Compared) compared = compared_new (LEXICON, TWO, 2);
  g_autofree char *json = json_of (compared);

  ck_assert_int_eq (json[0], '{');
  ck_assert_str_eq (json + strlen (json) - 2, "}\n");
  assert_has (json, "\"event\":\"harbour\",\"outlets\":[\"Loaded Ledger\",\"Plain Post\"]");
  assert_has (json, "{\"lexicon\":\"test\",\"frame\":\"vessel\",\"choice\":true,\"wordings\":[{\"wording\":\"boat\","
                    "\"measured\":false,\"cells\":[{\"outlet\":\"Loaded Ledger\",\"headline\":0,\"narrator\":0,"
                    "\"paraphrased\":0,\"quoted\":1,\"own\":0,\"words\":");
  assert_has (json,
              "\"wording\":\"warship\",\"measured\":false,\"cells\":[{\"outlet\":\"Loaded Ledger\",\"headline\":0");
  assert_has (json, "{\"kind\":\"choice\",\"wording\":\"boat\",\"outlet\":\"Loaded Ledger\",\"against\":\"Plain Post\","
                    "\"a\":0,\"b\":4,\"n1\":4,\"n2\":4,\"p\":");
  assert_has (json, "\"kind\":\"rate\",\"wording\":\"loaded\"");
  assert_has (json, "\"verdict\":\"too few to compare\"");
}
END_TEST

START_TEST (json_says_rest_of_many)
{
  static const Source three[] = {
    { "a/plain.txt", "Plain Post", "harbour", PLAIN },
    { "a/loaded.txt", "Loaded Ledger", "harbour", LOADED },
    { "c.txt", "Third Times", "harbour", PLAIN },
  };
  g_autoptr (Compared) compared = compared_new (LEXICON, three, 3);
  g_autofree char *json = json_of (compared);

  assert_has (json, "\"against\":\"rest\"");
}
END_TEST

static Suite *
make_suite (void)
{
  Suite *suite = suite_create ("report_compare");
  TCase *text = tcase_create ("text"), *json = tcase_create ("json");

  tcase_set_timeout (text, 60);
  tcase_add_test (text, parts_come_in_their_order);
  tcase_add_test (text, evidence_is_every_hit_in_its_sentence);
  tcase_add_test (text, headline_shows_its_quoted_part);
  tcase_add_test (text, choices_are_told_with_their_counts);
  tcase_add_test (text, four_against_one_is_no_clear_difference);
  tcase_add_test (text, clear_difference_is_called_one);
  tcase_add_test (text, nobody_is_called_biased);
  tcase_add_test (text, every_cell_equals_its_listed_hits);
  tcase_add_test (text, one_outlet_has_nothing_to_compare);
  tcase_add_test (text, single_events_come_last_and_give_no_advice);
  tcase_add_test (text, nothing_at_all_is_a_report);
  tcase_add_test (text, event_without_hits_is_a_report);
  tcase_add_loop_test (text, no_line_is_wider_than_asked, 0, 20);
  tcase_add_test (text, hostile_names_do_no_harm);
  tcase_add_test (text, long_sentence_is_cut_around_its_hits);
  tcase_add_test (text, sentence_full_of_hits_is_shown_once);
  tcase_add_test (text, neutral_wording_is_no_main_point);
  tcase_add_test (text, absence_is_told_as_one);
  tcase_add_test (text, label_is_told_apart_from_what_was_written);
  tcase_add_test (text, files_are_named_as_short_as_they_can_be);
  tcase_add_test (text, sources_have_their_places);
  tcase_add_test (text, frames_asked_for_are_named);
  tcase_add_test (text, seldom_wordings_stand_in_one_table);
  tcase_add_test (json, json_has_every_cell_and_test);
  tcase_add_test (json, json_says_rest_of_many);
  suite_add_tcase (suite, text);
  suite_add_tcase (suite, json);
  return suite;
}

int
main (void)
{
  return fixture_run (make_suite ());
}
