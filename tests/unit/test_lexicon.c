/* The lexicon parser as its header promises it. What the format means is told, example by example, in
 * tests/spec/lexicon.md. */
#include "fixture.h"

#include "lexicon/lexicon.h"

#include <stdlib.h>
#include <string.h>

static FrLexicon *
parse (const char *text, FrDiags *diags)
{
  return fr_lexicon_parse ("folder/test.lex", text, strlen (text), diags);
}

static const FrSection *
section_at (const FrLexicon *lexicon, guint i)
{
  ck_assert_uint_lt (i, lexicon->sections->len);
  return g_ptr_array_index (lexicon->sections, i);
}

static const FrTerm *
term_at (const FrSection *section, guint i)
{
  ck_assert_uint_lt (i, section->terms->len);
  return g_ptr_array_index (section->terms, i);
}

/* All diagnostics of `text`, a line each. */
static char *
complaints (const char *text, gsize len)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  GString *out = g_string_new (NULL);

  fr_lexicon_free (fr_lexicon_parse ("t.lex", text, len, diags));
  for (guint i = 0; i < diags->len; i++)
    {
      g_autofree char *line = fr_diag_format (fr_diags_get (diags, i));
      g_string_append_printf (out, "%s\n", line);
    }
  return g_string_free (out, FALSE);
}

START_TEST (test_header_fields)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLexicon) lexicon = parse ("title: A\nLANGUAGE:english\nabout : B  c\nsource: D\nlicense: E\n"
                                         "version: 1\nvalidated: F: g # h\n[a / b]\nwhy: x\nc\n",
                                         diags);

  ck_assert_uint_eq (diags->len, 0);
  ck_assert_str_eq (lexicon->name, "test");
  ck_assert_str_eq (lexicon->file, "folder/test.lex");
  ck_assert_str_eq (lexicon->title, "A");
  ck_assert_str_eq (lexicon->language, "english");
  ck_assert_str_eq (lexicon->about, "B c");
  ck_assert_str_eq (lexicon->source, "D");
  ck_assert_str_eq (lexicon->license, "E");
  ck_assert_str_eq (lexicon->version, "1");
  ck_assert_str_eq (lexicon->validated, "F: g # h");
}
END_TEST

START_TEST (test_fields_not_given_are_null)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLexicon) lexicon = fr_lexicon_parse ("plain", "[a / b]\nc", 9, diags);
  const FrSection *section = section_at (lexicon, 0);

  ck_assert_str_eq (lexicon->name, "plain");
  ck_assert_ptr_null (lexicon->title);
  ck_assert_ptr_null (lexicon->validated);
  ck_assert_ptr_null (section->why);
  ck_assert_ptr_null (section->source);
  ck_assert (!section->compounds && !section->measured);
  ck_assert_ptr_null (term_at (section, 0)->alternatives);
}
END_TEST

START_TEST (test_section_keys)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLexicon) lexicon = parse ("[a / b]\nwhy: because\nsource: me\ncompounds: YES\nc\n[a / ignore]\nd\n"
                                         "[a / b]\nmeasured: yes\nsource: me\n+ e # f\n- g\n",
                                         diags);
  const FrSection *section = section_at (lexicon, 0);
  const FrExample *plus = g_ptr_array_index (section->examples, 0), *minus = g_ptr_array_index (section->examples, 1);

  ck_assert_uint_eq (diags->len, 0);
  ck_assert_uint_eq (lexicon->sections->len, 2);
  ck_assert_str_eq (section->why, "because");
  ck_assert_str_eq (section->source, "me");
  ck_assert (section->compounds && section->measured);
  ck_assert_uint_eq (section->line, 1);
  ck_assert (!fr_section_is_ignore (section) && fr_section_is_ignore (section_at (lexicon, 1)));
  ck_assert_uint_eq (section->examples->len, 2);
  ck_assert (plus->must_hit && !minus->must_hit);
  ck_assert_str_eq (plus->text, "e # f");
  ck_assert_uint_eq (minus->line, 12);
}
END_TEST

START_TEST (test_terms_know_their_place)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLexicon) lexicon = parse ("[a / b]\n\n  “so   said” => -, X says # c\n", diags);
  const FrTerm *term = term_at (section_at (lexicon, 0), 0);

  ck_assert_ptr_eq (term->section, section_at (lexicon, 0));
  ck_assert_str_eq (term->text, "“so said”");
  ck_assert_uint_eq (term->line, 3);
  ck_assert_uint_eq (term->column, 3);
  ck_assert_uint_eq (term->n_words, 2);
  ck_assert_uint_eq (g_strv_length (term->alternatives), 2);
  ck_assert_str_eq (term->alternatives[0], "-");
  ck_assert_str_eq (term->alternatives[1], "X says");
}
END_TEST

/* Terms alone, as `lexicon explain` takes them. */
static const struct
{
  const char *text;
  const char *words; /* kind and gap of each; NULL: no term */
} alone[] = {
  { "purport", "S0" },
  { "  purport # comment", "S0" },
  { "\"IS\"", "C0" },
  { "\"is\"", "F0" },
  { "cast doubt-on", "S0S1S2" },
  { "terroris*", "P0" },
  { "*-led", "S0" },
  { "\"so-called\" => -", "F0F2" },
  { "", NULL },
  { "   ", NULL },
  { "# comment", NULL },
  { "+plus", NULL },
  { "[a / b]", NULL },
  { "why: because", NULL },
  { "\"open", NULL },
  { "caf\xE9", NULL },
  { "\xE2\x80", NULL },
};

START_TEST (test_term_alone)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrTerm) term = fr_term_parse (alone[_i].text, diags);
  g_autoptr (GString) words = g_string_new (NULL);

  ck_assert_uint_eq (fr_diags_count (diags, FR_LEVEL_ERROR), term ? 0 : 1);
  ck_assert_msg ((term != NULL) == (alone[_i].words != NULL), "%s", alone[_i].text);
  if (!term)
    return;
  ck_assert_ptr_null (term->section);
  for (guint i = 0; i < term->n_words; i++)
    g_string_append_printf (words, "%c%d", "CFSP"[term->words[i].kind], term -> words[i].gap);
  ck_assert_str_eq (words->str, alone[_i].words);
}
END_TEST

START_TEST (test_no_bytes)
{
  g_autofree char *nothing = complaints (NULL, 0);
  ck_assert_str_eq (nothing, "t.lex:1:1: error: no [frame / wording] section; nothing can be matched with it\n");
}
END_TEST

/* The parser reads `len` bytes and not one more, whatever ends there. */
START_TEST (test_cut_off_anywhere)
{
  static const char text[]
      = "\xEF\xBB\xBFtitle: Ä\n[a / b] # c\nwhy: „d“\n“so-called” => -, X’s\n*-led\n+ e\npro-* # \xF0\x9F\x98\x80";

  for (gsize len = 0; len < sizeof text; len++)
    {
      g_autofree char *exact = g_memdup2 (text, len); /* ASan sees a byte too many */
      g_autoptr (GPtrArray) diags = fr_diags_new ();
      g_autoptr (FrLexicon) lexicon = fr_lexicon_parse ("t.lex", exact, len, diags);
      ck_assert_ptr_nonnull (lexicon);
    }
}
END_TEST

START_TEST (test_binary)
{
  static const char bytes[] = "\x7F"
                              "ELF\2\1\1\0\0\n\xFF\xFE[\0a\0";
  g_autofree char *found = complaints (bytes, sizeof bytes - 1);

  ck_assert_str_eq (found, "t.lex:1:8: error: a NUL byte; the line is left out\n"
                           "t.lex:2:1: error: not valid UTF-8; the line is left out\n"
                           "t.lex:1:1: error: no [frame / wording] section; nothing can be matched with it\n");
}
END_TEST

START_TEST (test_long_values_are_cut_in_messages)
{
  g_autoptr (GString) text = g_string_new ("[a / b]\nwhy: x\nc\nmeasured: ");
  g_autofree char *found = NULL;

  for (guint i = 0; i < 1000000; i++)
    g_string_append (text, "é");
  found = complaints (text->str, text->len);
  ck_assert_uint_lt (strlen (found), 300);
  ck_assert_ptr_nonnull (strstr (found, "…\" is neither yes nor no"));
}
END_TEST

/* Inputs that would take minutes if any rule looked at its line, or at the file, more than once for each character. */
static const char *const pathological[] = {
  "a ",  "a-",        "*-",     "-*",       "* ",           "\"",     "\"a\" ",
  "=>",  "a=>",       "a,",     "#",        " #",           "a:",     "[",
  "[a/", "[a / b]",   "/",      "]",        "U.",           "u.s.",   "'",
  "a'",  "’s",        "s’ ",    "\xC2\xAD", "e\xCC\x81",    "\r",     "\t",
  "a\n", "[a / b]\n", "a: b\n", "+ a\n",    "\n",           "\xFF\n", "a b c d e f g h i j k l m n o p q\n",
  "“",   "a =>,",     "_",      "1,",       "[a/b]\nc d\n",
};

START_TEST (test_pathological)
{
  g_autoptr (GString) text = g_string_new ("[a / b]\n");
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLexicon) lexicon = NULL;

  while (text->len < 500000)
    g_string_append (text, pathological[_i]);
  lexicon = fr_lexicon_parse ("t.lex", text->str, text->len, diags);
  fixture_assert_quick (3);
  ck_assert_uint_ge (lexicon->sections->len, 1);
}
END_TEST

START_TEST (test_many_sections_and_terms)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLexicon) lexicon = NULL;

  for (guint i = 0; i < 50000; i++)
    g_string_append_printf (text, "[f%u / w]\nterm %u\n\"term %u\"\n", i, i, i);
  lexicon = fr_lexicon_parse ("t.lex", text->str, text->len, diags);
  ck_assert_uint_eq (lexicon->sections->len, 50000);
  ck_assert_uint_eq (section_at (lexicon, 49999)->terms->len, 2);
  ck_assert_uint_eq (fr_diags_count (diags, FR_LEVEL_WARNING), 0);
}
END_TEST

static Suite *
lexicon_suite (void)
{
  Suite *suite = suite_create ("lexicon");
  TCase *tcase = tcase_create ("parser");

  tcase_add_test (tcase, test_header_fields);
  tcase_add_test (tcase, test_fields_not_given_are_null);
  tcase_add_test (tcase, test_section_keys);
  tcase_add_test (tcase, test_terms_know_their_place);
  tcase_add_loop_test (tcase, test_term_alone, 0, G_N_ELEMENTS (alone));
  tcase_add_test (tcase, test_no_bytes);
  tcase_add_test (tcase, test_cut_off_anywhere);
  tcase_add_test (tcase, test_binary);
  tcase_add_test (tcase, test_long_values_are_cut_in_messages);
  tcase_add_loop_test (tcase, test_pathological, 0, G_N_ELEMENTS (pathological));
  tcase_add_test (tcase, test_many_sections_and_terms);
  suite_add_tcase (suite, tcase);
  return suite;
}

int
main (void)
{
  SRunner *runner = srunner_create (lexicon_suite ());
  int failed;

  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
