#include "fixture.h"

#include <string.h>

static FrLanguage *
load (const char *text, FrDiags *diags)
{
  g_autoptr (GPtrArray) words = fr_words_parse ("test.words", text, strlen (text), diags);
  return fr_language_new (words, "test.words", diags);
}

START_TEST (words_have_the_classes_of_their_sections)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLanguage) language = load ("[stop words]\nis\n[roles]\nofficial\nis\n[elisions]\n'em\n", diags);

  ck_assert_uint_eq (diags->len, 0);
  ck_assert_uint_eq (fr_language_classes (language, "is"), FR_CLASS_STOP | FR_CLASS_ROLE);
  ck_assert_uint_eq (fr_language_classes (language, "official"), FR_CLASS_ROLE);
  ck_assert_uint_eq (fr_language_classes (language, "harbour"), 0);
  ck_assert_uint_eq (fr_language_classes (language, ""), 0);
  ck_assert (fr_language_is_elision (language, "'em"));
  ck_assert (!fr_language_is_elision (language, "em"));
}
END_TEST

START_TEST (verbs_have_forms_and_complements)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLanguage) language
      = load ("[verbs of saying]\nwrite = writes, wrote, written, writing\nsay = says, said, saying\n"
              "[verbs before a clause]\nsay\n",
              diags);

  ck_assert_uint_eq (diags->len, 0);
  ck_assert_uint_eq (fr_language_classes (language, "write"), FR_CLASS_SAYING_PLAIN);
  ck_assert_uint_eq (fr_language_classes (language, "written"), FR_CLASS_SAYING);
  ck_assert_uint_eq (fr_language_classes (language, "writing"), FR_CLASS_SAYING_ING);
  ck_assert_uint_eq (fr_language_classes (language, "said"), FR_CLASS_SAYING | FR_CLASS_WITH_CLAUSE);
  ck_assert_uint_eq (fr_language_classes (language, "saying"), FR_CLASS_SAYING_ING | FR_CLASS_WITH_CLAUSE);
}
END_TEST

START_TEST (cues_may_have_several_words)
{
  static const char *const text[] = { "according", "to", "the", "ministry" };
  static const char *const pointed[] = { "pointed", "out" };
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLanguage) language = load ("[cues before the source]\naccording to\naccording to the\n"
                                          "[verbs of saying]\npoint out = points out, pointed out, pointing out\n"
                                          "point = points, pointed, pointing\n[verbs before a topic]\npoint out\n",
                                          diags);
  guint32 classes = 0;

  ck_assert_uint_eq (diags->len, 0);
  ck_assert_uint_eq (fr_language_cue (language, text, 4, &classes), 3); /* the longest */
  ck_assert_uint_eq (classes, FR_CLASS_PREPOSITION);
  ck_assert_uint_eq (fr_language_cue (language, text, 2, &classes), 2);
  ck_assert_uint_eq (fr_language_cue (language, text, 1, &classes), 0);
  ck_assert_uint_eq (fr_language_cue (language, text, 0, &classes), 0);
  ck_assert_uint_eq (fr_language_cue (language, text + 1, 3, &classes), 0);
  ck_assert_uint_eq (fr_language_cue (language, pointed, 2, &classes), 2);
  ck_assert_uint_eq (classes, FR_CLASS_SAYING | FR_CLASS_WITH_TOPIC);
  ck_assert_uint_eq (fr_language_classes (language, "pointed"), FR_CLASS_SAYING | FR_CLASS_CUE_START);
  ck_assert_uint_eq (fr_language_classes (language, "out"), 0);
}
END_TEST

START_TEST (endings_make_adverbs)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLanguage) language
      = load ("[adverb endings]\nly\n[no adverbs]\nfamily\n[roles]\nally\n[stop words]\nreally\n", diags);

  ck_assert_uint_eq (fr_language_classes (language, "bluntly"), FR_CLASS_ADVERB);
  ck_assert_uint_eq (fr_language_classes (language, "really"), FR_CLASS_ADVERB | FR_CLASS_STOP);
  ck_assert_uint_eq (fr_language_classes (language, "family"), 0);
  ck_assert_uint_eq (fr_language_classes (language, "ally"), FR_CLASS_ROLE);
  ck_assert_uint_eq (fr_language_classes (language, "ly"), 0);
}
END_TEST

typedef struct
{
  const char *text;
  guint line;
} Mistake;

static const Mistake mistakes[] = {
  { "[no such section]\nword\n", 2 },
  { "[verbs of saying]\nsay\n", 2 },
  { "[verbs of saying]\nsay = said, , saying\n", 2 },
  { "[stop words]\nis = are\n", 2 },
  { "[verbs before a clause]\nsay\n", 2 },
  { "# a comment\n[cues before the source]\none two three four five six seven\n", 3 },
  { "word\n", 1 },
};

START_TEST (mistakes_are_named_and_left_out)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLanguage) language = load (mistakes[_i].text, diags);

  ck_assert_ptr_nonnull (language);
  ck_assert_uint_eq (diags->len, 1);
  ck_assert_int_eq (fr_diags_get (diags, 0)->level, FR_LEVEL_ERROR);
  ck_assert_uint_eq (fr_diags_get (diags, 0)->line, mistakes[_i].line);
}
END_TEST

START_TEST (the_shipped_language_is_without_mistakes)
{
  g_autofree char *text = NULL;
  gsize len = 0;
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLanguage) shipped = fixture_language ();

  ck_assert (fr_language_classes (shipped, "said") & FR_CLASS_SAYING);
  ck_assert (fr_language_classes (shipped, "the") & FR_CLASS_DETERMINER);
  ck_assert (fr_language_classes (shipped, "sask") & FR_CLASS_ABBREVIATION);
  ck_assert (!(fr_language_classes (shipped, "harbour") & FR_CLASS_STOP));
  if (!g_file_get_contents ("lexicons/english/language.words", &text, &len, NULL))
    {
      g_print ("skip: not run from the project's folder\n");
      return;
    }
  g_autoptr (FrLanguage) language = load (text, diags);
  ck_assert_ptr_nonnull (language);
  ck_assert_uint_eq (diags->len, 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("language");
  TCase *tests = tcase_create ("language");

  tcase_add_test (tests, words_have_the_classes_of_their_sections);
  tcase_add_test (tests, verbs_have_forms_and_complements);
  tcase_add_test (tests, cues_may_have_several_words);
  tcase_add_test (tests, endings_make_adverbs);
  tcase_add_loop_test (tests, mistakes_are_named_and_left_out, 0, G_N_ELEMENTS (mistakes));
  tcase_add_test (tests, the_shipped_language_is_without_mistakes);
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
