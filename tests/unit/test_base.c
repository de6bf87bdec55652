#include "fixture.h"

#include "base/diag.h"
#include "base/error.h"
#include "base/escape.h"
#include "base/fold.h"
#include "base/output.h"
#include "base/place.h"
#include "base/shipped.h"
#include "base/span.h"
#include "base/words.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- diagnostics ---- */

START_TEST (diag_says_where_and_what_was_done)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autofree char *full = NULL, *line = NULL, *file = NULL, *none = NULL;

  fr_diags_add (diags, FR_LEVEL_ERROR, "a.lex", 3, 7, "left out", "no term in \"%s\"", "=>");
  fr_diags_add (diags, FR_LEVEL_WARNING, "a.lex", 3, 0, NULL, "odd");
  fr_diags_add (diags, FR_LEVEL_NOTE, "a.lex", 0, 9, NULL, "empty");
  fr_diags_add (diags, FR_LEVEL_ERROR, NULL, 0, 0, "stopped", "bad");
  full = fr_diag_format (fr_diags_get (diags, 0));
  line = fr_diag_format (fr_diags_get (diags, 1));
  file = fr_diag_format (fr_diags_get (diags, 2));
  none = fr_diag_format (fr_diags_get (diags, 3));
  ck_assert_str_eq (full, "a.lex:3:7: error: no term in \"=>\"; left out");
  ck_assert_str_eq (line, "a.lex:3: warning: odd");
  ck_assert_str_eq (file, "a.lex: note: empty");
  ck_assert_str_eq (none, "error: bad; stopped");
}
END_TEST

START_TEST (diags_are_counted_by_level)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();

  ck_assert_uint_eq (fr_diags_count (diags, FR_LEVEL_NOTE), 0);
  fr_diags_add (diags, FR_LEVEL_NOTE, NULL, 0, 0, NULL, "a");
  fr_diags_add (diags, FR_LEVEL_WARNING, NULL, 0, 0, NULL, "b");
  fr_diags_add (diags, FR_LEVEL_ERROR, NULL, 0, 0, NULL, "c");
  ck_assert_uint_eq (fr_diags_count (diags, FR_LEVEL_NOTE), 3);
  ck_assert_uint_eq (fr_diags_count (diags, FR_LEVEL_WARNING), 2);
  ck_assert_uint_eq (fr_diags_count (diags, FR_LEVEL_ERROR), 1);
}
END_TEST

/* ---- folding ---- */

static const struct
{
  const char *text, *folded;
} folds[] = {
  { "", "" },
  { "IMMIGRATION", "immigration" },
  { "Is", "is" },
  { "ÉTAT ÜBER ΑΘΉΝΑ МОСКВА", "état über αθήνα москва" },
  { "Don’t donʼt don＇t don't", "don't don't don't don't" },
  { "日本 123 -", "日本 123 -" },
  { "straße", "straße" },
};

START_TEST (fold_lowers_and_unifies_apostrophes)
{
  g_autofree char *folded = fr_fold (folds[_i].text, -1);
  ck_assert_str_eq (folded, folds[_i].folded);
}
END_TEST

START_TEST (fold_appends_and_takes_a_length)
{
  g_autoptr (GString) out = g_string_new ("x");
  g_autofree char *part = fr_fold ("ABCDEF", 3);

  fr_fold_append (out, "ÀB", 3);
  ck_assert_str_eq (out->str, "xàb");
  ck_assert_str_eq (part, "abc");
}
END_TEST

START_TEST (hyphens_are_no_dashes)
{
  const gunichar hyphens[] = { '-', 0x2010, 0x2011, 0xFE63, 0xFF0D };
  const gunichar others[] = { 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xAD, '_', ' ' };

  for (guint i = 0; i < G_N_ELEMENTS (hyphens); i++)
    ck_assert (fr_is_hyphen (hyphens[i]));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    ck_assert (!fr_is_hyphen (others[i]));
}
END_TEST

/* ---- places ---- */

static void
assert_place (FrPlacer *placer, guint32 byte, guint line, guint column, guint offset)
{
  FrPlace place = fr_placer_at (placer, byte);
  ck_assert_uint_eq (place.line, line);
  ck_assert_uint_eq (place.column, column);
  ck_assert_uint_eq (place.offset, offset);
}

START_TEST (places_count_code_points_marks_and_carriage_returns)
{
  /* BOM (3 bytes) é (2) CR LF € (3) x LF LF z */
  const char *text = "\xEF\xBB\xBF\xC3\xA9\r\n\xE2\x82\xACx\n\nz";
  FrPlacer placer;

  fr_placer_init (&placer, text);
  assert_place (&placer, 0, 1, 1, 0);
  assert_place (&placer, 3, 1, 2, 1);
  assert_place (&placer, 5, 1, 3, 2);
  assert_place (&placer, 7, 2, 1, 4);
  assert_place (&placer, 10, 2, 2, 5);
  assert_place (&placer, 12, 3, 1, 7);
  assert_place (&placer, 13, 4, 1, 8);
  assert_place (&placer, 14, 4, 2, 9);
  assert_place (&placer, 7, 2, 1, 4); /* backwards */
  assert_place (&placer, 14, 4, 2, 9);
}
END_TEST

START_TEST (a_lone_carriage_return_ends_no_line)
{
  FrPlacer placer;

  fr_placer_init (&placer, "a\rb\nc");
  assert_place (&placer, 2, 1, 3, 2);
  assert_place (&placer, 4, 2, 1, 4);
}
END_TEST

START_TEST (spans_are_half_open)
{
  FrSpan span = { 2, 5 };
  g_autofree char *text = fr_span_dup (span, "abcdefg");

  ck_assert_str_eq (text, "cde");
  ck_assert_uint_eq (fr_span_length (span), 3);
  ck_assert (fr_span_is_empty (FR_SPAN_NONE) && !fr_span_is_empty (span));
}
END_TEST

/* ---- word files ---- */

static FrWords *
parse_words (const char *text, FrDiags *diags)
{
  return fr_words_parse ("w.words", text, strlen (text), diags);
}

static void
assert_entry (const FrWords *words, guint i, const char *section, const char *text, const char *value, guint line)
{
  const FrEntry *entry;

  ck_assert_uint_gt (words->len, i);
  entry = fr_words_get (words, i);
  ck_assert_str_eq (entry->section, section);
  ck_assert_str_eq (entry->text, text);
  ck_assert_pstr_eq (entry->value, value);
  ck_assert_uint_eq (entry->line, line);
}

START_TEST (words_have_sections_pairs_and_comments)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) words
      = parse_words ("# first\n[a b]\r\n  one two  # note\r\n\nC#\n#gone\n[c]\nk  =  v = w\nx=y\n"
                     "[a b]\nlast",
                     diags);

  ck_assert_uint_eq (words->len, 5);
  assert_entry (words, 0, "a b", "one two", NULL, 3);
  assert_entry (words, 1, "a b", "C#", NULL, 5);
  assert_entry (words, 2, "c", "k", "v = w", 8);
  assert_entry (words, 3, "c", "x=y", NULL, 9);
  assert_entry (words, 4, "a b", "last", NULL, 11);
  ck_assert_uint_eq (diags->len, 0);
}
END_TEST

START_TEST (a_word_before_any_section_is_an_error)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) words = parse_words ("\nlost\n[a]\nkept\n", diags);

  ck_assert_uint_eq (words->len, 1);
  ck_assert_uint_eq (diags->len, 1);
  ck_assert_int_eq (fr_diags_get (diags, 0)->level, FR_LEVEL_ERROR);
  ck_assert_uint_eq (fr_diags_get (diags, 0)->line, 2);
}
END_TEST

START_TEST (empty_word_files_are_fine)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) nothing = fr_words_parse ("w.words", "", 0, diags);
  g_autoptr (GPtrArray) comments = parse_words ("# a\n\n   \n", diags);

  ck_assert_uint_eq (nothing->len + comments->len + diags->len, 0);
}
END_TEST

/* ---- escapes ---- */

typedef struct
{
  const char *text;
  gssize len; /* -1: up to the NUL */
  const char *escaped;
} Escape;

static const Escape text_escapes[] = {
  { "plain é 日本 😀", -1, "plain é 日本 😀" },
  { "\033[31mred\033]0;title\007", -1, "\\u{1B}[31mred\\u{1B}]0;title\\u{7}" },
  { "a\nb\tc\r\nd", -1, "a b c  d" },
  { "\x7F\xC2\x9B"
    "31m",
    -1, "\\u{7F}\\u{9B}31m" },
  { "a\0b", 3,
    "a\xEF\xBF\xBD"
    "b" },
  { "\xE2\x80\xAE"
    "x\xE2\x81\xA6\xE2\x80\xA8\xE2\x80\xA9",
    -1, "\\u{202E}x\\u{2066}\\u{2028}\\u{2029}" },
  { "a\xFF\xC3", -1, "a\xEF\xBF\xBD\xEF\xBF\xBD" },
  { "\xED\xA0\x80", -1, "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD" },
  { "\xEF\xBB\xBFx", -1, "\\u{FEFF}x" },
  { "abcdef", 2, "ab" },
};

START_TEST (text_escapes_leave_nothing_for_a_terminal)
{
  const Escape *e = &text_escapes[_i];
  g_autofree char *escaped = fr_escape_text_dup (e->text, e->len);
  ck_assert_str_eq (escaped, e->escaped);
}
END_TEST

static const Escape json_escapes[] = {
  { "", -1, "\"\"" },
  { "say \"no\" \\ é 😀", -1, "\"say \\\"no\\\" \\\\ é 😀\"" },
  { "\n\t\033", -1, "\"\\u000a\\u0009\\u001b\"" },
  { "a\0b", 3,
    "\"a\xEF\xBF\xBD"
    "b\"" },
  { "\x7F\xE2\x80\xAE", -1, "\"\\u007f\\u202e\"" },
  { "\xFF", -1, "\"\xEF\xBF\xBD\"" },
};

START_TEST (json_strings_are_rfc_8259)
{
  const Escape *e = &json_escapes[_i];
  g_autoptr (GString) out = g_string_new (NULL);

  fr_escape_json (out, e->text, e->len);
  ck_assert_str_eq (out->str, e->escaped);
}
END_TEST

static const Escape csv_escapes[] = {
  { "", -1, "" },
  { "plain", -1, "plain" },
  { "a,b", -1, "\"a,b\"" },
  { "say \"no\"", -1, "\"say \"\"no\"\"\"" },
  { "two\nlines", -1, "\"two\nlines\"" },
  { "=1+1", -1, "'=1+1" },
  { "+49", -1, "'+49" },
  { "-2", -1, "'-2" },
  { "@cmd", -1, "'@cmd" },
  { "\tx", -1, "'\tx" },
  { "\rx", -1, "\"'\rx\"" },
  { "=HYPERLINK(\"a\",\"b\")", -1, "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"" },
  { "1-2=3", -1, "1-2=3" },
  { "\033[1m", -1, "\\u{1B}[1m" },
  { "a\0b", 3,
    "a\xEF\xBF\xBD"
    "b" },
};

START_TEST (csv_fields_run_no_formula)
{
  const Escape *e = &csv_escapes[_i];
  g_autoptr (GString) out = g_string_new (NULL);

  fr_escape_csv (out, e->text, e->len);
  ck_assert_str_eq (out->str, e->escaped);
}
END_TEST

START_TEST (csv_guards_a_field_that_begins_with_a_nul)
{
  g_autoptr (GString) out = g_string_new (NULL);

  fr_escape_csv (out, "\0=1", 3);
  ck_assert_str_eq (out->str, "\xEF\xBF\xBD=1");
}
END_TEST

/* ---- output ---- */

static char *folder;

static void
make_folder (void)
{
  folder = g_dir_make_tmp ("framing-base-XXXXXX", NULL);
  ck_assert_ptr_nonnull (folder);
}

/* Removes what the tests left, which also shows that nothing else did. */
static void
remove_folder (void)
{
  static const char *const names[] = { "a", "link", "pipe" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_unlink (path);
    }
  ck_assert_int_eq (g_rmdir (folder), 0);
  g_clear_pointer (&folder, g_free);
}

static void
assert_contents (const char *path, const char *expected)
{
  g_autofree char *contents = NULL;
  ck_assert (g_file_get_contents (path, &contents, NULL, NULL));
  ck_assert_str_eq (contents, expected);
}

START_TEST (output_replaces_a_file_when_it_is_complete)
{
  g_autofree char *path = g_build_filename (folder, "a", NULL);
  g_autoptr (GError) error = NULL;
  FrOutput *out;

  ck_assert (g_file_set_contents (path, "old", -1, NULL));
  out = fr_output_open (path, &error);
  ck_assert_ptr_nonnull (out);
  fr_output_puts (out, "new ");
  fr_output_printf (out, "%d%s", 5, "é");
  fr_output_write (out, "\0!", 2);
  assert_contents (path, "old");
  ck_assert (fr_output_close (out, &error));
  assert_contents (path, "new 5é");
  ck_assert_ptr_null (error);
}
END_TEST

START_TEST (output_discarded_leaves_the_old_file)
{
  g_autofree char *path = g_build_filename (folder, "a", NULL);
  FrOutput *out;

  ck_assert (g_file_set_contents (path, "old", -1, NULL));
  out = fr_output_open (path, NULL);
  fr_output_puts (out, "new");
  fr_output_discard (out);
  assert_contents (path, "old");
}
END_TEST

START_TEST (output_follows_a_symbolic_link)
{
  g_autofree char *path = g_build_filename (folder, "a", NULL);
  g_autofree char *link = g_build_filename (folder, "link", NULL);
  FrOutput *out;

  ck_assert (g_file_set_contents (path, "old, and longer", -1, NULL));
  ck_assert_int_eq (symlink ("a", link), 0);
  out = fr_output_open (link, NULL);
  fr_output_puts (out, "new");
  ck_assert (fr_output_close (out, NULL));
  assert_contents (path, "new");
  ck_assert (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
}
END_TEST

START_TEST (output_keeps_a_long_text_whole)
{
  g_autofree char *path = g_build_filename (folder, "a", NULL);
  g_autofree char *contents = NULL;
  FrOutput *out = fr_output_open (path, NULL);
  gsize length;

  for (guint i = 0; i < 100000; i++)
    fr_output_printf (out, "%05u\n", i);
  ck_assert (fr_output_close (out, NULL));
  ck_assert (g_file_get_contents (path, &contents, &length, NULL));
  ck_assert_uint_eq (length, 600000);
  ck_assert (g_str_has_prefix (contents + 6 * 54321, "54321\n54322\n"));
}
END_TEST

START_TEST (output_reports_a_full_disk)
{
  g_autoptr (GError) error = NULL;
  FrOutput *out = fr_output_open ("/dev/full", NULL);

  ck_assert_ptr_nonnull (out);
  for (guint i = 0; i < 50000; i++) /* more than the buffer holds */
    fr_output_puts (out, "x\n");
  ck_assert (!fr_output_close (out, &error));
  ck_assert (g_error_matches (error, FR_ERROR, FR_ERROR_IO));
  ck_assert_ptr_nonnull (strstr (error->message, "/dev/full"));
}
END_TEST

START_TEST (output_reports_a_small_text_on_a_full_disk)
{
  FrOutput *out = fr_output_open ("/dev/full", NULL);

  fr_output_puts (out, "x");
  ck_assert (!fr_output_close (out, NULL));
}
END_TEST

START_TEST (output_reports_a_missing_folder)
{
  g_autofree char *path = g_build_filename (folder, "nowhere", "a", NULL);
  g_autoptr (GError) error = NULL;

  ck_assert_ptr_null (fr_output_open (path, &error));
  ck_assert (g_error_matches (error, FR_ERROR, FR_ERROR_IO));
}
END_TEST

START_TEST (output_reports_a_closed_standard_output)
{
  FrOutput *out = fr_output_open ("-", NULL);
  g_autoptr (GError) error = NULL;

  fr_output_puts (out, "x");
  close (STDOUT_FILENO);
  ck_assert (!fr_output_close (out, &error));
  ck_assert (g_error_matches (error, FR_ERROR, FR_ERROR_IO));
}
END_TEST

START_TEST (output_puts_no_file_in_the_place_of_a_pipe)
{
  g_autofree char *path = g_build_filename (folder, "pipe", NULL);
  struct stat info;
  FrOutput *out;
  char bytes[8] = "";
  int reader;

  ck_assert_int_eq (mkfifo (path, 0600), 0);
  reader = open (path, O_RDONLY | O_NONBLOCK);
  out = fr_output_open (path, NULL);
  fr_output_puts (out, "x");
  ck_assert (fr_output_close (out, NULL));
  ck_assert_int_eq (read (reader, bytes, sizeof bytes), 1);
  ck_assert_str_eq (bytes, "x");
  close (reader);
  ck_assert (stat (path, &info) == 0 && S_ISFIFO (info.st_mode));
}
END_TEST

/* ---- shipped files ---- */

START_TEST (shipped_files_are_there_and_sorted)
{
  g_auto (GStrv) lexicons = fr_shipped_list ("english", ".lex");
  g_auto (GStrv) none = fr_shipped_list ("klingon", ".lex");

  ck_assert_uint_gt (g_strv_length (lexicons), 5);
  ck_assert (g_strv_contains ((const char *const *)lexicons, "english/doubt.lex"));
  for (char **name = lexicons; name[1]; name++)
    ck_assert_str_lt (name[0], name[1]);
  ck_assert_uint_eq (g_strv_length (none), 0);
}
END_TEST

START_TEST (every_shipped_file_is_valid_utf8_and_not_empty)
{
  g_auto (GStrv) names = fr_shipped_list ("english", "");

  for (char **name = names; *name; name++)
    {
      g_autoptr (GBytes) bytes = fr_shipped_get (*name);
      gsize len;
      const char *data = g_bytes_get_data (bytes, &len);
      ck_assert_uint_gt (len, 0);
      ck_assert_msg (g_utf8_validate (data, (gssize)len, NULL), "%s", *name);
    }
}
END_TEST

START_TEST (what_is_not_shipped_is_null)
{
  ck_assert_ptr_null (fr_shipped_get ("english/nothing.lex"));
  ck_assert_ptr_null (fr_shipped_get (""));
}
END_TEST

/* ---- */

static TCase *
output_case (void)
{
  TCase *tests = tcase_create ("output");

  tcase_add_checked_fixture (tests, make_folder, remove_folder);
  tcase_add_test (tests, output_replaces_a_file_when_it_is_complete);
  tcase_add_test (tests, output_discarded_leaves_the_old_file);
  tcase_add_test (tests, output_follows_a_symbolic_link);
  tcase_add_test (tests, output_keeps_a_long_text_whole);
  tcase_add_test (tests, output_reports_a_full_disk);
  tcase_add_test (tests, output_reports_a_small_text_on_a_full_disk);
  tcase_add_test (tests, output_reports_a_missing_folder);
  tcase_add_test (tests, output_reports_a_closed_standard_output);
  tcase_add_test (tests, output_puts_no_file_in_the_place_of_a_pipe);
  return tests;
}

static TCase *
value_case (void)
{
  TCase *tests = tcase_create ("values");

  tcase_add_test (tests, diag_says_where_and_what_was_done);
  tcase_add_test (tests, diags_are_counted_by_level);
  tcase_add_loop_test (tests, fold_lowers_and_unifies_apostrophes, 0, G_N_ELEMENTS (folds));
  tcase_add_test (tests, fold_appends_and_takes_a_length);
  tcase_add_test (tests, hyphens_are_no_dashes);
  tcase_add_test (tests, places_count_code_points_marks_and_carriage_returns);
  tcase_add_test (tests, a_lone_carriage_return_ends_no_line);
  tcase_add_test (tests, spans_are_half_open);
  tcase_add_test (tests, words_have_sections_pairs_and_comments);
  tcase_add_test (tests, a_word_before_any_section_is_an_error);
  tcase_add_test (tests, empty_word_files_are_fine);
  return tests;
}

static TCase *
escape_case (void)
{
  TCase *tests = tcase_create ("escapes and shipped files");

  tcase_add_loop_test (tests, text_escapes_leave_nothing_for_a_terminal, 0, G_N_ELEMENTS (text_escapes));
  tcase_add_loop_test (tests, json_strings_are_rfc_8259, 0, G_N_ELEMENTS (json_escapes));
  tcase_add_loop_test (tests, csv_fields_run_no_formula, 0, G_N_ELEMENTS (csv_escapes));
  tcase_add_test (tests, csv_guards_a_field_that_begins_with_a_nul);
  tcase_add_test (tests, shipped_files_are_there_and_sorted);
  tcase_add_test (tests, every_shipped_file_is_valid_utf8_and_not_empty);
  tcase_add_test (tests, what_is_not_shipped_is_null);
  return tests;
}

int
main (void)
{
  Suite *suite = suite_create ("base");

  suite_add_tcase (suite, value_case ());
  suite_add_tcase (suite, escape_case ());
  suite_add_tcase (suite, output_case ());
  return fixture_run (suite);
}
