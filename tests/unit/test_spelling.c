/* British and American forms count alike, in terms and in texts, and other words are left alone. */
#include "text/spelling.h"

#include "fixture.h"

#include <stdio.h>
#include <string.h>

#define SCOWL "/usr/share/dict/scowl"

static char *
spell (const FrLanguage *language, const char *word)
{
  g_autoptr (GString) out = g_string_new (NULL);
  return g_strdup (fr_spelling_apply (fr_language_spelling (language), word, out) ? out->str : word);
}

static const struct
{
  const char *word, *spelling;
} words[] = {
  { "colour", "color" },
  { "colourful", "colorful" },
  { "neighbourhoods", "neighborhoods" },
  { "rumoured", "rumored" },
  { "centre", "center" },
  { "centred", "centered" },
  { "centring", "centering" },
  { "theatres", "theaters" },
  { "kilometres", "kilometers" },
  { "defence", "defense" },
  { "defenceless", "defenseless" },
  { "offences", "offenses" },
  { "travelled", "traveled" },
  { "labelling", "labeling" },
  { "cancelled", "canceled" },
  { "organise", "organize" },
  { "organised", "organized" },
  { "organisation", "organization" },
  { "criticises", "criticizes" },
  { "criticising", "criticizing" },
  { "paralysed", "paralyzed" },
  { "organiser", "organizer" },
  { "practising", "practicing" },
  { "programme", "program" },
  { "sceptical", "skeptical" },
  { "colourised", "colorized" },
  { "judgement", "judgment" },
  { "unravelled", "unraveled" },
  { "fulfil", "fulfill" },
  { "authorising", "authorizing" },
  /* no variants */
  { "color", "color" },
  { "surprised", "surprised" },
  { "advise", "advise" },
  { "otherwise", "otherwise" },
  { "rise", "rise" },
  { "rising", "rising" },
  { "uprising", "uprising" },
  { "crises", "crises" },
  { "promised", "promised" },
  { "cancellation", "cancellation" },
  { "programmed", "programmed" },
  { "called", "called" },
  { "filled", "filled" },
  { "hour", "hour" },
  { "source", "source" },
  { "massacre", "massacre" },
  { "fence", "fence" },
  { "totally", "totally" },
  { "fundraising", "fundraising" },
  { "fulfill", "fulfill" },
  { "wise", "wise" },
  { "sombrero", "sombrero" },
  { "e", "e" },
  { "", "" },
};

START_TEST (test_words)
{
  g_autoptr (FrLanguage) language = fixture_language ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *spelling = spell (language, words[i].word);
      ck_assert_str_eq (spelling, words[i].spelling);
    }
}
END_TEST

/* Term and text, each way round; "": no hit. */
static const struct
{
  const char *term, *text, *hits;
} cases[] = {
  { "colour", "Coloured colors", "w:Coloured, w:colors" },
  { "color", "Coloured colors", "w:Coloured, w:colors" },
  { "\"defence\"", "Defense and defence", "w:Defense, w:defence" },
  { "\"defense\"", "DEFENCE", "w:DEFENCE" },
  { "criticise", "They criticized, are criticising", "w:criticized, w:criticising" },
  { "criticize", "They criticised, are criticizing", "w:criticised, w:criticizing" },
  { "\"travelled far\"", "He traveled far", "w:traveled far" },
  { "theatre of war", "theaters of war", "w:theaters of war" },
  { "criticiz*", "Criticised", "w:Criticised" },
  { "neighbo*", "neighbours and neighbors", "w:neighbours, w:neighbors" },
  { "*-centred", "city-centered", "w:city-centered" },
  { "\"Labour\"", "Labour of labor and Labor", "w:Labour" }, /* a name keeps its case and its spelling */
  { "\"don't know\"", "We don\342\200\231t know, don't know, donʼt know",
    "w:don\342\200\231t know, w:don't know, w:donʼt know" },
  { "don\342\200\231t know", "We don't know", "w:don't know" },
  { "\342\200\234o'clock\342\200\235", "five o\342\200\231clock", "w:o\342\200\231clock" },
  { "promise", "They promized", "" },
};

START_TEST (test_hits)
{
  g_autofree char *lexicon = g_strdup_printf ("[f / w]\nwhy: w\n%s\n", cases[_i].term);
  g_autofree char *hits = fixture_find (lexicon, cases[_i].text);
  ck_assert_str_eq (hits, cases[_i].hits);
}
END_TEST

/* What is shown is what stands in the text. */
START_TEST (test_shown)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (FrForms) forms = fr_forms_new ("english", language, NULL, NULL);
  const FrForm *form = fr_forms_get (forms, fr_forms_intern (forms, "Colours", 7));

  ck_assert_str_eq (form->surface, "Colours");
  ck_assert_str_eq (form->folded, "colours");
  ck_assert_str_eq (form->spelling, "colors");
  ck_assert_str_eq (form->stem, "color");
}
END_TEST

/* ---- against the word lists of SCOWL ---- */

typedef void (*WordFunc) (const char *word, gpointer data);

static gboolean
each_word (const char *list, guint most, WordFunc func, gpointer data)
{
  static const guint tiers[] = { 10, 20, 35, 40, 50, 55, 60 };
  gboolean any = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (tiers) && tiers[i] <= most; i++)
    {
      g_autofree char *path = g_strdup_printf (SCOWL "/%s-words.%u", list, tiers[i]);
      g_autofree char *text = NULL;
      g_auto (GStrv) lines = NULL;
      if (!g_file_get_contents (path, &text, NULL, NULL))
        continue;
      any = TRUE;
      lines = g_strsplit (text, "\n", -1);
      for (char **line = lines; *line; line++)
        if (**line && !g_str_has_suffix (*line, "'s") && g_utf8_validate (*line, -1, NULL))
          func (*line, data);
    }
  return any;
}

typedef struct
{
  const FrLanguage *language;
  GHashTable *known;
  GString *changed;
  guint n, n_wrong;
} Survey;

static void
note_changed (const char *word, gpointer data)
{
  Survey *survey = data;
  g_autofree char *spelling = spell (survey->language, word);

  survey->n++;
  g_hash_table_add (survey->known, g_strdup (word));
  if (strcmp (spelling, word) == 0)
    return;
  survey->n_wrong++;
  g_string_append_printf (survey->changed, " %s", word);
}

static void
note_unknown (const char *word, gpointer data)
{
  Survey *survey = data;
  g_autofree char *spelling = spell (survey->language, word);

  survey->n++;
  survey->n_wrong += !g_hash_table_contains (survey->known, spelling);
}

/* A word that all countries spell alike, or that Americans spell so, stays; what only the British spell so becomes a
 * word that Americans know. Neither holds without exception: "draughty" has no rule, "nowise" is too rare for one. */
START_TEST (test_survey)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) changed = g_string_new (NULL);
  Survey survey = { language, known, changed, 0, 0 };

  if (!each_word ("english", 60, note_changed, &survey))
    {
      printf ("skip unit/test_spelling: there are no word lists in " SCOWL "\n");
      return;
    }
  each_word ("american", 60, note_changed, &survey);
  ck_assert_uint_gt (survey.n, 70000);
  ck_assert_msg (survey.n_wrong <= 15, "%u words are changed:%s", survey.n_wrong, changed->str);
  survey.n = survey.n_wrong = 0;
  each_word ("british", 50, note_unknown, &survey);
  ck_assert_uint_gt (survey.n, 1500);
  ck_assert_msg (survey.n_wrong * 5 < survey.n, "%u of %u British words are not reached", survey.n_wrong, survey.n);
}
END_TEST

START_TEST (test_bad_rules)
{
  g_autoptr (FrSpelling) spelling = fr_spelling_new ();
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *longest = g_strnfill (25, 'a');
  g_autofree char *long_word = g_strnfill (100000, 'a');

  ck_assert (!fr_spelling_add (spelling, FR_SPELLING_ENDING, "e", "x"));
  ck_assert (!fr_spelling_add (spelling, FR_SPELLING_BEGINNING, longest, "x"));
  ck_assert (!fr_spelling_keep (spelling, ""));
  ck_assert (fr_spelling_add (spelling, FR_SPELLING_BEGINNING, longest + 1, "b"));
  ck_assert (fr_spelling_apply (spelling, long_word, out));
  ck_assert_uint_eq (out->len, 100000 - 24 + 1);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("spelling");
  TCase *tcase = tcase_create ("variants");

  tcase_add_test (tcase, test_words);
  tcase_add_loop_test (tcase, test_hits, 0, G_N_ELEMENTS (cases));
  tcase_add_test (tcase, test_shown);
  tcase_add_test (tcase, test_survey);
  tcase_add_test (tcase, test_bad_rules);
  suite_add_tcase (suite, tcase);
  return fixture_run (suite);
}
