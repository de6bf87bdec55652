/* The strict checks of lexicons, on a word list of their own; and the list and the inflections by themselves. */
#include "lexicon/strict.h"

#include "base/shipped.h"
#include "fixture.h"

#include <glib/gstdio.h>
#include <string.h>

static const char common[]
    = "extreme\nextremes\nextremely\nextremist\nextremists\nhard\nhardly\nharsh\nharsher\nharshest\n"
      "harshly\nreport\nreported\nreporter\nreporters\nreporting\nreports\nstop\nstopped\nstopping\n"
      "call\ncalls\ncalled\nplan\nplans\nuse\nused\nso\nblunder\nmistake\nmistakes\n"
      "company\ncompanies\nclaim\nclaims\nslam\nslammed\n";
static const char rare[] = "reportedly\nextremistic\nblunderer\n";
static const char names[] = "Harsh\nKestria\n";

typedef struct
{
  FrLanguage *language;
  FrForms *forms;
  FrWordList *words;
  FrInflections *inflections;
  FrStrictData data;
} Tools;

static void
tools_init (Tools *tools)
{
  g_autoptr (GBytes) bytes = fr_shipped_get ("english/inflection.words");
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  gsize len;
  const char *text = g_bytes_get_data (bytes, &len);
  g_autoptr (GPtrArray) endings = fr_words_parse ("inflection.words", text, len, diags);

  tools->language = fixture_language ();
  tools->forms = fr_forms_new ("english", tools->language, NULL, NULL);
  tools->words = fr_word_list_new (tools->forms);
  fr_word_list_add (tools->words, common, strlen (common), 20, FALSE);
  fr_word_list_add (tools->words, rare, strlen (rare), 60, FALSE);
  fr_word_list_add (tools->words, names, strlen (names), 10, TRUE);
  tools->inflections = fr_inflections_new (endings, "inflection.words", diags);
  ck_assert_uint_eq (diags->len, 0);
  tools->data = (FrStrictData){ "english", tools->language, tools->words, tools->inflections };
}

static void
tools_clear (Tools *tools)
{
  fr_inflections_free (tools->inflections);
  fr_word_list_free (tools->words);
  fr_forms_free (tools->forms);
  fr_language_unref (tools->language);
}

/* ---- the list ---- */

static char *
join (const GPtrArray *words)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    {
      const FrListedWord *word = g_ptr_array_index (words, i);
      g_string_append_printf (out, "%s%s/%u", i ? " " : "", word->form, word->tier);
    }
  return g_string_free (out, FALSE);
}

START_TEST (test_list)
{
  Tools t;
  tools_init (&t);
  g_autoptr (GPtrArray) stem = fr_word_list_of_stem (t.words, "report");
  g_autoptr (GPtrArray) prefix = fr_word_list_of_prefix (t.words, "extremis");
  g_autoptr (GPtrArray) none = fr_word_list_of_prefix (t.words, "zz");
  g_autofree char *of_stem = join (stem);
  g_autofree char *of_prefix = join (prefix);

  ck_assert_str_eq (of_stem, "report/20 reported/20 reporter/20 reporters/20 reporting/20 reports/20 reportedly/60");
  ck_assert_str_eq (of_prefix, "extremist/20 extremists/20 extremistic/60");
  ck_assert_uint_eq (none->len, 0);
  ck_assert (fr_word_list_find (t.words, "kestria")->is_name);
  ck_assert (!fr_word_list_find (t.words, "harsh")->is_name); /* a word as well as a name */
  ck_assert_uint_eq (fr_word_list_find (t.words, "harsh")->tier, 20);
  ck_assert_ptr_null (fr_word_list_find (t.words, "Harsh"));
  tools_clear (&t);
}
END_TEST

START_TEST (test_list_hostile)
{
  static const char text[] = "\n\r\nna\xefve\r\nit's\nwo\0rd\nlast";
  Tools t;
  tools_init (&t);
  guint before = fr_word_list_size (t.words);

  fr_word_list_add (t.words, text, sizeof text - 1, 35, FALSE);
  fr_word_list_add (t.words, "", 0, 35, FALSE);
  ck_assert_uint_eq (fr_word_list_size (t.words), before + 2);
  ck_assert_ptr_nonnull (fr_word_list_find (t.words, "naïve"));
  ck_assert_ptr_nonnull (fr_word_list_find (t.words, "last"));
  tools_clear (&t);
}
END_TEST

START_TEST (test_list_folder)
{
  Tools t;
  tools_init (&t);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("framing-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "variant_1-words.10", NULL);
  g_autofree char *other = g_build_filename (folder, "README", NULL);
  FrWordList *list;

  ck_assert_ptr_null (fr_word_list_load ("/nowhere", t.forms, &error));
  g_clear_error (&error);
  ck_assert (g_file_set_contents (other, "words\n", -1, NULL));
  ck_assert_ptr_null (fr_word_list_load (folder, t.forms, &error));
  ck_assert_ptr_nonnull (error);
  ck_assert (g_file_set_contents (path, "colour\n", -1, NULL));
  list = fr_word_list_load (folder, t.forms, NULL);
  ck_assert_uint_eq (fr_word_list_size (list), 1);
  ck_assert_uint_eq (fr_word_list_find (list, "colour")->tier, 80);
  fr_word_list_free (list);
  ck_assert_int_eq (g_remove (path) | g_remove (other) | g_remove (folder), 0);
  tools_clear (&t);
}
END_TEST

/* ---- inflections ---- */

static const struct
{
  const char *a, *b;
  gboolean related;
} pairs[] = {
  { "report", "reports", TRUE },
  { "reporting", "reported", TRUE },
  { "report", "reporter", FALSE },
  { "reportedly", "report", FALSE },
  { "stop", "stopped", TRUE },
  { "stopping", "stopped", TRUE },
  { "harsh", "harsher", TRUE },
  { "harsh", "harshly", TRUE },
  { "hard", "hardly", FALSE },
  { "extremist", "extreme", FALSE },
  { "extremist", "extremists", TRUE },
  { "company", "companies", TRUE },
  { "use", "used", TRUE },
  { "s", "ss", FALSE },
  { "", "s", FALSE },
};

START_TEST (test_inflections)
{
  Tools t;
  tools_init (&t);
  ck_assert_int_eq (fr_inflections_related (t.inflections, t.words, pairs[_i].a, pairs[_i].b), pairs[_i].related);
  ck_assert_int_eq (fr_inflections_related (t.inflections, t.words, pairs[_i].b, pairs[_i].a), pairs[_i].related);
  tools_clear (&t);
}
END_TEST

START_TEST (test_inflections_bad)
{
  static const char text[] = "[inflections]\ns\n[verbs]\ne = ed\n";
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) words = fr_words_parse ("t", text, strlen (text), diags);
  g_autoptr (FrInflections) inflections = fr_inflections_new (words, "t", diags);

  ck_assert_ptr_nonnull (inflections);
  ck_assert_uint_eq (diags->len, 2);
}
END_TEST

/* ---- the checks ---- */

#define GOOD "source: s\n+ a blunder\n- a plan\n"

static const struct
{
  const char *lexicon;
  const char *found; /* of each finding its line and some of its words, parted by "|" */
} cases[] = {
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\n", "" },
  /* stems */
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nextremist\n", "" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nextremes\n", "" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nreportedly\n",
    "7 catches report, reporter, reporters, reporting, reports by its stem" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\n\"reportedly\"\n", "" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nreports\n", "7 catches reporter, reporters by its stem" },
  /* what the writer has seen */
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nreports\n+ the reporter and reporters\n", "" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nreports\n\"reporter\"\n[a / ignore]\n\"reporters\"\n", "" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nreports\n[b / loaded]\nwhy: w\n" GOOD
    "blunder\n\"reporter\"\n\"reporters\"\n",
    "7 catches reporter, reporters" },
  /* words that no word meets */
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nblundre\n", "7 no word of the list is met by \"blundre\"" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\n\"so caled\"\n", "7 no word of the list is met by \"caled\"" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\n\"Blundre\"\n\"b2b\"\nblund*\n", "" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nblundre\n+ a blundre\n", "" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder\nblundr*\n", "7 no word of the list is met by \"blundr\"" },
  /* alternatives */
  { "[a / loaded]\nwhy: w\n" GOOD "blunder => mistake\n", "" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder => mistake, plan\n[b / x]\nwhy: w\nmeasured: yes\n" GOOD
    "blunder\nmistakes\n",
    "6 its alternative \"mistake\" is itself charged: mistakes of [b / x], line 14" },
  { "[a / loaded]\nwhy: w\n" GOOD "blunder => mistake\n[b / x]\nwhy: w\n" GOOD "blunder\nmistakes\n", "" },
  /* sections and frames */
  { "[a / loaded]\nblunder\n+ a blunder\n- a plan\n", "1 does not say why|1 names no source" },
  { "[a / neutral]\nwhy: w\nblunder\n+ a blunder\n- a plan\n", "" },
  { "[a / neutral]\nwhy: w\nblunder\n+ a blunder\n", "1 has no - example" },
  { "[a / y]\nwhy: w\nblunder\n[a / x]\nwhy: w\nplan\n- a claim\n", "1 has no + example" },
  { "[a / ignore]\nplan\n[a / neutral]\nwhy: w\nblunder\n+ a blunder\n- a plan\n", "" },
};

static char *
check (const FrStrictData *data, const GPtrArray *lexicons)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  GString *out = g_string_new (NULL);

  fr_lexicon_check_strict (lexicons, data, diags);
  for (guint i = 0; i < diags->len; i++)
    {
      const FrDiag *diag = fr_diags_get (diags, i);
      ck_assert_int_eq (diag->level, FR_LEVEL_WARNING);
      g_string_append_printf (out, "%s%u %s", i ? "|" : "", diag->line, diag->message);
    }
  return g_string_free (out, FALSE);
}

/* Is each of the expected findings in its place? */
static void
compare (const char *lexicon, const char *expected, const char *found)
{
  g_auto (GStrv) want = g_strsplit (expected, "|", -1);
  g_auto (GStrv) have = g_strsplit (found, "|", -1);
  guint n = g_strv_length (want);

  ck_assert_msg (n == g_strv_length (have), "%s\nwanted: %s\ngot: %s", lexicon, expected, found);
  for (guint i = 0; i < n; i++)
    {
      const char *blank = strchr (want[i], ' ');
      ck_assert_msg (strncmp (want[i], have[i], (gsize)(blank - want[i])) == 0 && strstr (have[i], blank + 1),
                     "%s\nwanted: %s\ngot: %s", lexicon, want[i], have[i]);
    }
}

START_TEST (test_check)
{
  Tools t;
  tools_init (&t);
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autofree char *found = NULL;

  g_ptr_array_add (lexicons, fixture_lexicon (cases[_i].lexicon));
  found = check (&t.data, lexicons);
  compare (cases[_i].lexicon, cases[_i].found, found);
  tools_clear (&t);
}
END_TEST

START_TEST (test_twins)
{
  static const char text[] = "[a / neutral]\nwhy: w\nblunder\n+ a blunder\n- a plan\n";
  Tools t;
  tools_init (&t);
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autofree char *found = NULL;

  g_ptr_array_add (lexicons, fixture_lexicon (text));
  g_ptr_array_add (lexicons, fixture_lexicon (text));
  found = check (&t.data, lexicons);
  ck_assert_str_eq (found, "3 blunder stands in the frame a of test.lex, too");
  tools_clear (&t);
}
END_TEST

START_TEST (test_short_prefix)
{
  g_autoptr (GString) list = g_string_new (NULL);
  Tools t;
  tools_init (&t);
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autofree char *found = NULL;

  for (char c = 'a'; c <= 'z'; c++)
    g_string_append_printf (list, "conq%cx\n", c);
  fr_word_list_add (t.words, list->str, list->len, 35, FALSE);
  g_ptr_array_add (lexicons, fixture_lexicon ("[a / neutral]\nwhy: w\nconq*\nconqa*\n+ a conqax\n- a plan\n"));
  found = check (&t.data, lexicons);
  ck_assert_str_eq (found,
                    "3 the prefix conq* is short: 26 common words begin so, such as conqax, conqbx, conqcx, conqdx, "
                    "conqex, conqfx and 20 more");
  tools_clear (&t);
}
END_TEST

/* Many sections of one frame, many frames, many terms: each is looked at once. */
START_TEST (test_many)
{
  g_autoptr (GString) text = g_string_new (NULL);
  Tools t;
  tools_init (&t);
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autofree char *found = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (
        text, "[a / w%u]\nwhy: w\nblunder x%u => plan\n+ blunder x%u\n- plan\n[f%u / x]\nwhy: w\nplan%u\n", i, i, i, i,
        i);
  g_ptr_array_add (lexicons, fixture_lexicon (text->str));
  found = check (&t.data, lexicons);
  fixture_assert_quick (5);
  tools_clear (&t);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("strict checks");
  TCase *tcase = tcase_create ("checks");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_list);
  tcase_add_test (tcase, test_list_hostile);
  tcase_add_test (tcase, test_list_folder);
  tcase_add_loop_test (tcase, test_inflections, 0, G_N_ELEMENTS (pairs));
  tcase_add_test (tcase, test_inflections_bad);
  tcase_add_loop_test (tcase, test_check, 0, G_N_ELEMENTS (cases));
  tcase_add_test (tcase, test_twins);
  tcase_add_test (tcase, test_short_prefix);
  tcase_add_test (tcase, test_many);
  suite_add_tcase (suite, tcase);
  return fixture_run (suite);
}
