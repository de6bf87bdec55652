#include "report_helper.h"

#include <string.h>

START_TEST (paragraph_wraps_at_the_width)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_paragraph (document, "one two three four five six seven");
  text = render (document, 20, FALSE);
  ck_assert_str_eq (text, "one two three four\nfive six seven\n");
}
END_TEST

START_TEST (no_break_space_keeps_together_and_comes_out_as_a_blank)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_paragraph (document, "one two three p\302\240=\302\240.048");
  text = render (document, 20, FALSE);
  ck_assert_str_eq (text, "one two three\np = .048\n");
}
END_TEST

START_TEST (blanks_are_single_and_none_ends_a_line)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_paragraph (document, "  one \n  two  ");
  text = render (document, 80, FALSE);
  ck_assert_str_eq (text, "one two\n");
}
END_TEST

START_TEST (long_word_is_cut)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_paragraph (document, "0123456789012345678901234");
  text = render (document, 20, FALSE);
  ck_assert_str_eq (text, "01234567890123456789\n01234\n");
}
END_TEST

START_TEST (wide_characters_count_twice)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_paragraph (document, "新聞新聞新聞新聞新聞新聞");
  text = render (document, 20, FALSE);
  ck_assert_str_eq (text, "新聞新聞新聞新聞新聞\n新聞\n");
}
END_TEST

START_TEST (combining_characters_take_no_column)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_paragraph (document, "e\314\201e\314\201e\314\201e\314\201e\314\201e\314\201e\314\201e\314\201e\314\201e"
                                   "\314\201e\314\201e\314\201e\314\201e\314\201e\314\201e\314\201e\314\201 ab");
  text = render (document, 20, FALSE);
  ck_assert_uint_eq (widest_line (text), 20);
  ck_assert_int_eq (text[strlen (text) - 2], 'b');
}
END_TEST

START_TEST (terminal_escapes_are_shown_not_sent)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_heading (document, 1, "a\033[2Jb");
  fr_document_paragraph (document, "c\342\200\256d\302\233e");
  text = render (document, 80, FALSE);
  ck_assert_ptr_null (strchr (text, '\033'));
  ck_assert_ptr_nonnull (strstr (text, "a\\u{1B}[2Jb"));
  ck_assert_ptr_nonnull (strstr (text, "c\\u{202E}d\\u{9B}e"));
}
END_TEST

START_TEST (invalid_utf8_does_not_stop_the_renderer)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_paragraph (document, "a\377\376b");
  text = render (document, 80, FALSE);
  ck_assert_str_eq (text, "a\357\277\275\357\277\275b\n");
}
END_TEST

START_TEST (marks_are_brackets_from_the_outside_in)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  FrInline *line = fr_inline_new ();
  g_autofree char *text = NULL;

  fr_inline_add (line, "He ", -1, 0);
  fr_inline_add (line, "told of ", -1, FR_MARK_PARAPHRASED);
  fr_inline_add (line, "purported", -1, FR_MARK_PARAPHRASED | FR_MARK_HIT);
  fr_inline_add (line, " gains", -1, FR_MARK_PARAPHRASED);
  fr_inline_add (line, ": ", -1, 0);
  fr_inline_add (line, "so-called", -1, FR_MARK_QUOTED | FR_MARK_HIT);
  fr_document_add_paragraph (document, line);
  text = render (document, 80, FALSE);
  ck_assert_str_eq (text, "He <told of [purported] gains>: {[so-called]}\n");
}
END_TEST

START_TEST (colours_replace_brackets_and_end_with_the_line)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  FrInline *line = fr_inline_new ();
  g_autofree char *text = NULL;

  fr_inline_add (line, "a ", -1, 0);
  fr_inline_add (line, "hit", -1, FR_MARK_HIT);
  fr_document_add_paragraph (document, line);
  text = render (document, 80, TRUE);
  ck_assert_str_eq (text, "a \033[0;1;4mhit\033[0m\n");
}
END_TEST

static FrTable *
small_table (void)
{
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "outlet", FR_ALIGN_LEFT);
  fr_table_add_column (table, "hits", FR_ALIGN_RIGHT);
  fr_table_add_row (table, TRUE);
  fr_table_add_text (table, "A");
  fr_table_add_printf (table, "%d", 4);
  fr_table_add_row (table, TRUE);
  fr_table_add_text (table, "Bee");
  fr_table_add_printf (table, "%d", 12);
  return table;
}

START_TEST (table_is_aligned)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_add_table (document, small_table ());
  text = render (document, 80, FALSE);
  ck_assert_str_eq (text, "outlet  hits\n------  ----\nA          4\n\nBee       12\n");
}
END_TEST

START_TEST (table_wraps_its_widest_column)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  FrTable *table = fr_table_new ();
  g_autofree char *text = NULL;

  fr_table_add_column (table, "n", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "headline", FR_ALIGN_LEFT);
  fr_table_add_row (table, FALSE);
  fr_table_add_text (table, "1");
  fr_table_add_text (table, "allies agree to do more");
  fr_document_add_table (document, table);
  text = render (document, 20, FALSE);
  ck_assert_str_eq (text, "n  headline\n-  -----------------\n1  allies agree to\n   do more\n");
}
END_TEST

START_TEST (table_that_cannot_fit_is_folded)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  FrTable *table = fr_table_new ();
  g_autofree char *text = NULL;

  fr_table_add_column (table, "wording", FR_ALIGN_LEFT);
  fr_table_add_column (table, "outlet", FR_ALIGN_LEFT);
  fr_table_add_column (table, "own words", FR_ALIGN_RIGHT);
  for (guint i = 0; i < 2; i++)
    {
      fr_table_add_row (table, FALSE);
      fr_table_add_text (table, i == 0 ? "wwwwwwwwwwww" : "");
      fr_table_add_text (table, i == 0 ? "xxxxxxxxxxxx" : "yyyyyyyyyyyy");
      fr_table_add_printf (table, "%u", i);
    }
  fr_document_add_table (document, table);
  text = render (document, 24, FALSE);
  ck_assert_str_eq (text, "wwwwwwwwwwww\n  outlet: xxxxxxxxxxxx\n  own words: 0\n"
                          "wwwwwwwwwwww\n  outlet: yyyyyyyyyyyy\n  own words: 1\n");
}
END_TEST

START_TEST (no_block_is_wider_than_the_page)
{
  static const guint widths[] = { 1, 20, 40, 80, 120 };
  const char *hostile
      = "Zeitungsverlagsgesellschaftsvorstandsvorsitzendenversammlung 新聞新聞新聞新聞新聞新聞新聞新聞 a b c";

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (FrDocument) document = fr_document_new ();
      g_autofree char *text = NULL;
      FrTable *table = fr_table_new ();
      for (guint n = 0; n < 9; n++)
        fr_table_add_column (table, n % 2 ? hostile : "n", n % 2 ? FR_ALIGN_RIGHT : FR_ALIGN_LEFT);
      fr_table_add_row (table, FALSE);
      for (guint n = 0; n < 9; n++)
        fr_table_add_text (table, n % 3 ? hostile : "");
      for (guint level = 0; level < 40; level += 13)
        {
          fr_document_heading (document, level % 4 + 1, "%s", hostile);
          fr_document_item (document, level, "%s", hostile);
        }
      fr_document_paragraph (document, "%s", hostile);
      fr_document_add_quotation (document, fr_inline_new_text (hostile), fr_inline_new_text (hostile));
      fr_document_add_line (document, "1234567890", fr_inline_new_text (hostile));
      fr_document_add_line (document, NULL, fr_inline_new ());
      fr_document_add_table (document, table);
      text = render (document, widths[i], FALSE);
      ck_assert_uint_le (widest_line (text), MAX (widths[i], FR_TEXT_WIDTH_LEAST));
    }
}
END_TEST

START_TEST (long_line_takes_linear_time)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *word = g_strnfill (4 * 1024 * 1024, 'x');
  g_autofree char *text = NULL;
  gint64 before = g_get_monotonic_time ();

  fr_document_paragraph (document, "%s", word);
  text = render (document, 80, FALSE);
  ck_assert_uint_eq (strlen (text), strlen (word) + (strlen (word) + 79) / 80);
  ck_assert_int_lt (g_get_monotonic_time () - before, 20 * G_USEC_PER_SEC);
}
END_TEST

START_TEST (lines_have_their_numbers)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_add_line (document, "9", fr_inline_new_text ("nine"));
  fr_document_add_line (document, NULL, fr_inline_new ());
  fr_document_add_line (document, "10", fr_inline_new_text ("ten and more than that"));
  text = render (document, 20, FALSE);
  ck_assert_str_eq (text, " 9  nine\n\n10  ten and more\n    than that\n");
}
END_TEST

START_TEST (blocks_stand_apart_and_lists_together)
{
  g_autoptr (FrDocument) document = fr_document_new ();
  g_autofree char *text = NULL;

  fr_document_heading (document, 1, "Title");
  fr_document_paragraph (document, "Text.");
  fr_document_heading (document, 2, "Part");
  fr_document_item (document, 0, "one");
  fr_document_item (document, 1, "below");
  fr_document_heading (document, 3, "Small");
  fr_document_add_quotation (document, fr_inline_new_text ("a.txt:1:2"), fr_inline_new_text ("Words."));
  text = render (document, 80, FALSE);
  ck_assert_str_eq (text,
                    "Title\n=====\n\nText.\n\nPart\n----\n\n- one\n  - below\n\nSmall\n  a.txt:1:2\n    Words.\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("document");
  TCase *tests = tcase_create ("text");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, paragraph_wraps_at_the_width);
  tcase_add_test (tests, no_break_space_keeps_together_and_comes_out_as_a_blank);
  tcase_add_test (tests, blanks_are_single_and_none_ends_a_line);
  tcase_add_test (tests, long_word_is_cut);
  tcase_add_test (tests, wide_characters_count_twice);
  tcase_add_test (tests, combining_characters_take_no_column);
  tcase_add_test (tests, terminal_escapes_are_shown_not_sent);
  tcase_add_test (tests, invalid_utf8_does_not_stop_the_renderer);
  tcase_add_test (tests, marks_are_brackets_from_the_outside_in);
  tcase_add_test (tests, colours_replace_brackets_and_end_with_the_line);
  tcase_add_test (tests, table_is_aligned);
  tcase_add_test (tests, table_wraps_its_widest_column);
  tcase_add_test (tests, table_that_cannot_fit_is_folded);
  tcase_add_test (tests, no_block_is_wider_than_the_page);
  tcase_add_test (tests, long_line_takes_linear_time);
  tcase_add_test (tests, lines_have_their_numbers);
  tcase_add_test (tests, blocks_stand_apart_and_lists_together);
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
