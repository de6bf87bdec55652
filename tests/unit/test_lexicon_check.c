/* The checker of lexicons: examples that fail, terms that never count. More in tests/spec/lexicon.md. */
#include "lexicon/check.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static FrLanguage *
make_language (void)
{
  static const char words[] = "[stop words]\nis\nus\n";
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) entries = fr_words_parse ("test", words, strlen (words), diags);
  return fr_language_new (entries, "test", diags);
}

/* What the checker finds in a lexicon that the parser has nothing to say about, a line each: "line level". */
static char *
findings (const char *text)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLanguage) language = make_language ();
  g_autoptr (FrLexicon) lexicon = fr_lexicon_parse ("t.lex", text, strlen (text), diags);
  GString *out = g_string_new (NULL);

  ck_assert_uint_eq (fr_diags_count (diags, FR_LEVEL_WARNING), 0);
  g_ptr_array_set_size (diags, 0);
  fr_lexicon_check (lexicon, "english", language, diags);
  for (guint i = 0; i < diags->len; i++)
    {
      const FrDiag *diag = fr_diags_get (diags, i);
      ck_assert_str_eq (diag->file, "t.lex");
      g_string_append_printf (out, "%s%u %s", i ? ", " : "", diag->line, fr_level_name (diag->level));
    }
  return g_string_free (out, FALSE);
}

static const struct
{
  const char *lexicon;
  const char *found;
} cases[] = {
  /* examples */
  { "[a / b]\nalleged\n+ an alleged plot\n- a plot\n", "" },
  { "[a / b]\nalleged\n+ a plot\n- an alleged plot\n", "3 error, 4 error" },
  { "[a / b]\nalleged\n[a / c]\nplot\n+ an alleged\n", "5 error" },
  { "[a / b]\nalleged\n[c / d]\nplot\n- an alleged thing\n", "" },
  { "[a / b]\nalleged\n[a / ignore]\nalleged plot\n+ an alleged plot\n- an alleged thing\n", "" },
  { "[a / b]\nalleged\n[a / ignore]\nalleged plot\n+ an alleged thing\n- an alleged plot\n", "5 error, 6 error" },
  { "[a / b]\nalleged\n- an alleged plot\n+ an alleged thing\n[a / ignore]\nalleged plot\n", "" },
  { "[a / b]\nalleged\n+ The plot: “alleged”, he said. Nobody knew.\n", "" },
  { "[a / b]\n\"IS\"\n+ Here IS was seen\n- It is seen\n- IT IS SEEN\n", "" },
  /* the same stems */
  { "[a / b]\nclaims\n[a / c]\nclaiming\n", "4 warning" },
  { "[a / b]\nclaims\nclaiming\n", "3 note" },
  { "[a / b]\nclaims\n[c / d]\nclaiming\n", "" },
  { "[a / b]\nclaims that\n[a / c]\nclaiming\n", "" },
  { "[a / b]\n\"claims\"\n[a / c]\nclaims\n\"claiming\"\n\"Claims\"\n", "" },
  { "[a / b]\nclaims\n[a / ignore]\nclaimed\n", "4 warning" },
  { "[a / b]\nclaims\n[a / c]\nplot\n[a / b]\nclaimed\n", "6 note" },
  /* the order of the sections, not of the lines, decides */
  { "[a / b]\nplot\n[a / c]\nclaims\n[a / b]\nclaimed\n", "4 warning" },
  /* blanks and hyphens */
  { "[a / b]\nso called\n[a / c]\nso-called\n", "4 warning" },
  { "[a / b]\nso-called\n[a / c]\nso called\n", "" },
  /* prefixes */
  { "[a / b]\nterr*\n[a / c]\nterror*\n", "4 warning" },
  { "[a / b]\nterror*\n[a / c]\nterr*\n", "" },
  { "[a / b]\nterr*\n[a / c]\nterror\n", "" },
  { "[a / b]\nthe terr*\n[a / c]\nthe terror*\n", "4 warning" },
  { "[a / b]\nterr* x\n[a / c]\nterror* x\n", "" },
  /* compounds */
  { "[a / b]\nclaims\n[a / c]\ncompounds: yes\nclaimed\n", "" },
  { "[a / b]\ncompounds: yes\nclaims\n[a / c]\nclaimed\n", "5 warning" },
  { "[a / b]\n*-led\n[a / c]\nled\nled-*\n*-leds\n", "6 warning" },
};

START_TEST (test_findings)
{
  g_autofree char *found = findings (cases[_i].lexicon);
  ck_assert_msg (g_str_equal (found, cases[_i].found), "%s\nwanted: %s\ngot: %s", cases[_i].lexicon, cases[_i].found,
                 found);
}
END_TEST

START_TEST (test_article_of_paragraph)
{
  g_autoptr (FrArticle) article = fr_article_of_paragraph ("One. Two.");
  g_autoptr (FrArticle) empty = fr_article_of_paragraph ("");

  ck_assert_uint_eq (article->n_paragraphs, 1);
  ck_assert_uint_eq (fr_span_length (article->paragraphs[0].span), 9);
  ck_assert (!article->paragraphs[0].headline);
  ck_assert_uint_eq (empty->n_paragraphs, 0);
}
END_TEST

/* Each term is looked up, not compared with all others; each example is matched once. */
START_TEST (test_many)
{
  g_autoptr (GString) text = g_string_new ("[a / b]\n");
  g_autofree char *found = NULL;

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, "word%u thing\n+ a word%u thing\nword%ux*\n", i, i, i);
  found = findings (text->str);
  ck_assert_str_eq (found, "");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("lexicon check");
  TCase *tcase = tcase_create ("checker");
  SRunner *runner = srunner_create (suite);
  int failed;

  tcase_add_loop_test (tcase, test_findings, 0, G_N_ELEMENTS (cases));
  tcase_add_test (tcase, test_article_of_paragraph);
  tcase_add_test (tcase, test_many);
  suite_add_tcase (suite, tcase);
  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
