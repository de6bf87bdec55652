/* Runs the examples of tests/spec/lexicon.md; the head of that file says how they are written. */
#include "lexicon/check.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#define SPEC "tests/spec/lexicon.md"
#define FENCE "```"
#define WORDS "[stop words]\nis\nus\nthe\n[abbreviations]\nmr\n"

typedef enum
{
  PART_LEXICON,
  PART_TERMS,
  PART_DIAGNOSTICS,
  PART_NOTES,
  PART_TEXT,
  PART_HITS,
  PART_CHECK,
  N_PARTS
} Part;

static const char *const part_names[N_PARTS] = { "lexicon", "terms", "diagnostics", "notes", "text", "hits", "check" };

typedef struct
{
  guint line;              /* in the specification */
  GString *parts[N_PARTS]; /* NULL: not given */
} Example;

static void
example_free (gpointer data)
{
  Example *example = data;
  for (guint i = 0; i < N_PARTS; i++)
    if (example->parts[i])
      g_string_free (example->parts[i], TRUE);
  g_free (example);
}

/* Appends `line` with \xHH as the byte it stands for. */
static void
append_line (GString *out, const char *line)
{
  for (; *line; line++)
    {
      if (g_str_has_prefix (line, "\\x") && g_ascii_isxdigit (line[2]) && g_ascii_isxdigit (line[3]))
        {
          g_string_append_c (out, (char)(g_ascii_xdigit_value (line[2]) * 16 + g_ascii_xdigit_value (line[3])));
          line += 3;
        }
      else
        g_string_append_c (out, *line);
    }
  g_string_append_c (out, '\n');
}

static Part
part_from_name (const char *name)
{
  for (guint i = 0; i < N_PARTS; i++)
    if (g_str_equal (part_names[i], name))
      return (Part)i;
  ck_abort_msg ("%s: no part of an example is called \"%s\"", SPEC, name);
  return N_PARTS;
}

static GPtrArray *
read_examples (void)
{
  GPtrArray *examples = g_ptr_array_new_with_free_func (example_free);
  g_autofree char *data = NULL;
  g_auto (GStrv) lines = NULL;
  Example *example = NULL;
  Part part = PART_LEXICON;

  if (!g_file_get_contents (SPEC, &data, NULL, NULL))
    return examples;
  lines = g_strsplit (data, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      if (!example && g_str_equal (lines[i], FENCE "lex"))
        {
          example = g_new0 (Example, 1);
          example->line = i + 1;
          example->parts[part = PART_LEXICON] = g_string_new (NULL);
          g_ptr_array_add (examples, example);
        }
      else if (example && g_str_equal (lines[i], FENCE))
        example = NULL;
      else if (example && g_str_has_prefix (lines[i], "=== "))
        example->parts[part = part_from_name (lines[i] + 4)] = g_string_new (NULL);
      else if (example)
        append_line (example->parts[part], lines[i]);
    }
  return examples;
}

static FrLanguage *
make_language (void)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) words = fr_words_parse ("spec", WORDS, strlen (WORDS), diags);
  return fr_language_new (words, "spec", diags);
}

/* The diagnostics from number `from` on that are notes, or that are not, a line each. */
static char *
list_diags (const FrDiags *diags, guint from, gboolean notes)
{
  GString *out = g_string_new (NULL);

  for (guint i = from; i < diags->len; i++)
    {
      const FrDiag *diag = fr_diags_get (diags, i);
      g_autofree char *text = fr_diag_format (diag);
      ck_assert_msg (g_str_has_prefix (text, "spec.lex:"), "no place in: %s", text);
      if ((diag->level == FR_LEVEL_NOTE) == notes)
        g_string_append_printf (out, "%s\n", text + strlen ("spec.lex:"));
    }
  return g_string_free (out, FALSE);
}

static void
list_term (GString *out, const FrTerm *term)
{
  static const char *const kinds[] = { "case", "form", "stem", "prefix" };
  static const char *const gaps[] = { "", " ", "-" };
  g_autofree char *alternatives = term->alternatives ? g_strjoinv (" | ", term->alternatives) : NULL;

  g_string_append_printf (out, "%u:%u: %s / %s: %s", term->line, term->column, term->section->frame,
                          term->section->wording, term->any_before ? "*-" : "");
  for (guint i = 0; i < term->n_words; i++)
    g_string_append_printf (out, "%s%s(%s)", gaps[term->words[i].gap], kinds[term->words[i].kind], term->words[i].text);
  g_string_append_printf (out, "%s%s%s\n", term->any_after ? "-*" : "", alternatives ? " => " : "",
                          alternatives ? alternatives : "");
}

static char *
list_terms (const FrLexicon *lexicon)
{
  GString *out = g_string_new (NULL);

  for (guint s = 0; s < lexicon->sections->len; s++)
    {
      const FrSection *section = g_ptr_array_index (lexicon->sections, s);
      for (guint i = 0; i < section->terms->len; i++)
        list_term (out, g_ptr_array_index (section->terms, i));
    }
  return g_string_free (out, FALSE);
}

static void
list_hit (GString *out, const FrHit *hit, const char *text)
{
  static const char *const statuses[] = { "counted", "suppressed", "ignored" };
  g_autofree char *bytes = fr_span_dup (hit->span, text);

  if (!hit->term)
    return;
  g_string_append_printf (out, "%s / %s: \"%s\" %s\n", hit->term->section->frame, hit->term->section->wording,
                          g_strdelimit (bytes, "\n", ' '), statuses[hit->status]);
}

static char *
list_hits (const FrLexicon *lexicon, FrLanguage *language, const GString *text)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new ();
  g_autoptr (FrArticle) article = fr_article_of_paragraph (text->str);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (FrHit));

  g_ptr_array_add (lexicons, (gpointer)lexicon);
  g_autoptr (FrMatcher) matcher = fr_matcher_new (lexicons, "english", language);
  g_autoptr (FrSymbols) symbols = fr_symbols_new (matcher);
  g_autoptr (FrForms) forms = fr_forms_new ("english", language, fr_symbols_resolve, symbols);
  g_autoptr (FrText) taken = fr_text_new (article, forms);
  fr_matcher_find (symbols, taken, forms, hits);
  for (guint i = 0; i < hits->len; i++)
    list_hit (out, &g_array_index (hits, FrHit, i), article->text);
  return g_string_free (out, FALSE);
}

static void
compare (const Example *example, Part part, const char *got)
{
  const char *wanted = example->parts[part] ? example->parts[part]->str : "";
  ck_assert_msg (g_str_equal (wanted, got), "%s:%u: %s\n--- wanted\n%s--- got\n%s", SPEC, example->line,
                 part_names[part], wanted, got);
}

static void
run_example (const Example *example)
{
  const GString *source = example->parts[PART_LEXICON];
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLexicon) lexicon = fr_lexicon_parse ("spec.lex", source->str, source->len, diags);
  g_autoptr (FrLanguage) language = make_language ();
  guint n_parsed = diags->len;
  g_autofree char *found = list_diags (diags, 0, FALSE), *notes = list_diags (diags, 0, TRUE);
  g_autofree char *terms = list_terms (lexicon);

  compare (example, PART_DIAGNOSTICS, found);
  if (example->parts[PART_NOTES])
    compare (example, PART_NOTES, notes);
  if (example->parts[PART_TERMS])
    compare (example, PART_TERMS, terms);
  if (example->parts[PART_TEXT])
    {
      g_autofree char *hits = list_hits (lexicon, language, example->parts[PART_TEXT]);
      compare (example, PART_HITS, hits);
    }
  if (example->parts[PART_CHECK])
    {
      fr_lexicon_check (lexicon, "english", language, diags);
      g_autofree char *checked = list_diags (diags, n_parsed, FALSE), *noted = list_diags (diags, n_parsed, TRUE);
      g_autofree char *both = g_strconcat (checked, noted, NULL);
      compare (example, PART_CHECK, both);
    }
}

START_TEST (test_example)
{
  g_autoptr (GPtrArray) examples = read_examples ();
  run_example (g_ptr_array_index (examples, _i));
}
END_TEST

/* Below this number something has swallowed examples. */
START_TEST (test_there_are_examples)
{
  g_autoptr (GPtrArray) examples = read_examples ();
  ck_assert_uint_ge (examples->len, 60);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("specification of lexicons");
  TCase *tcase = tcase_create ("examples");
  SRunner *runner = srunner_create (suite);
  g_autoptr (GPtrArray) examples = read_examples ();
  int failed;

  tcase_add_test (tcase, test_there_are_examples);
  tcase_add_loop_test (tcase, test_example, 0, (int)examples->len);
  suite_add_tcase (suite, tcase);
  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
