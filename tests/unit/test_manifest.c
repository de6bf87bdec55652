/* articles.csv and the records it is made of. */
#include "input/csv.h"
#include "input/manifest.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static FrManifest *
parse (const char *data, FrDiags *diags)
{
  return fr_manifest_parse ("articles.csv", data, strlen (data), diags);
}

static void
assert_diag (const FrDiags *diags, guint i, guint line, guint column, const char *part)
{
  ck_assert_uint_lt (i, diags->len);
  const FrDiag *diag = fr_diags_get (diags, i);
  ck_assert_uint_eq (diag->line, line);
  ck_assert_uint_eq (diag->column, column);
  ck_assert_msg (strstr (diag->message, part) != NULL, "%s", diag->message);
  ck_assert_ptr_nonnull (diag->action);
}

START_TEST (csv_fields)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  const char *data = "\xEF\xBB\xBF"
                     "a,\"b \"\"x\"\", y\",\"two\r\nlines\"\r\n\r\n,ü,\n\"\"";
  g_autoptr (GPtrArray) csv = fr_csv_parse ("t", data, strlen (data), diags);

  ck_assert_uint_eq (diags->len, 0);
  ck_assert_uint_eq (csv->len, 2);
  const FrCsvRecord *first = fr_csv_get (csv, 0), *second = fr_csv_get (csv, 1);
  ck_assert_uint_eq (first->n_fields, 3);
  ck_assert_str_eq (first->fields[0].value, "a");
  ck_assert_uint_eq (first->fields[0].column, 2); /* the byte order mark is a column */
  ck_assert_str_eq (first->fields[1].value, "b \"x\", y");
  ck_assert_str_eq (first->fields[2].value, "two\r\nlines");
  ck_assert_uint_eq (second->n_fields, 3);
  ck_assert_uint_eq (second->fields[0].line, 4);
  ck_assert_str_eq (second->fields[1].value, "ü");
  ck_assert_uint_eq (second->fields[2].column, 4); /* [code points] */
  ck_assert_str_eq (second->fields[2].value, "");
}
END_TEST

START_TEST (csv_errors)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  const char *data = "\"a\"b,c\nd,\"e\n";
  g_autoptr (GPtrArray) csv = fr_csv_parse ("t", data, strlen (data), diags);

  ck_assert_str_eq (fr_csv_get (csv, 0)->fields[0].value, "ab");
  assert_diag (diags, 0, 1, 4, "after a closing");
  assert_diag (diags, 1, 2, 3, "never closes");
  ck_assert_str_eq (fr_csv_get (csv, 1)->fields[1].value, "e\n");
}
END_TEST

START_TEST (misspelt_columns_and_impossible_dates)
{
  static const char csv[]
      = "file,evnt,outlets,dtae,date,country\na.txt,x,y,z,2024-13-40,Norway\nb.txt,,,,2024-02-29,\n";
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrManifest) manifest = fr_manifest_parse ("m", csv, strlen (csv), diags);

  ck_assert_uint_eq (fr_manifest_length (manifest), 2);
  ck_assert_uint_eq (diags->len, 4);
  assert_diag (diags, 0, 1, 6, "\"evnt\" is nearly \"event\"");
  assert_diag (diags, 1, 1, 11, "\"outlets\" is nearly \"outlet\"");
  assert_diag (diags, 2, 1, 19, "\"dtae\" is nearly \"date\"");
  assert_diag (diags, 3, 2, 13, "\"2024-13-40\" is no date");
}
END_TEST

START_TEST (fields_and_columns)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrManifest) manifest
      = parse ("country,FILE, Outlet,title,date,note\nX,a.txt,The Gull,'=1+1,2020-01-02,\nY,./b.txt,,\"T, u\",,n\n",
               diags);
  g_autoptr (FrArticle) a = fr_article_new ("a.txt", g_strdup (""), 0);
  g_autoptr (FrArticle) b = fr_article_new ("b.txt", g_strdup (""), 0);

  ck_assert_uint_eq (diags->len, 0);
  ck_assert_uint_eq (fr_manifest_length (manifest), 2);
  fr_manifest_apply (manifest, "a.txt", a);
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_OUTLET), "The Gull");
  ck_assert_int_eq (a->fields[FR_FIELD_OUTLET].origin, FR_ORIGIN_MANIFEST);
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_TITLE), "=1+1");
  ck_assert_uint_eq (a->n_columns, 2);
  ck_assert_str_eq (a->columns[0].name, "country");
  ck_assert_str_eq (a->columns[0].value, "X");
  ck_assert_str_eq (a->columns[1].name, "note");
  ck_assert (fr_manifest_has (manifest, "b.txt"));
  fr_manifest_apply (manifest, "b.txt", b);
  ck_assert_ptr_null (fr_article_get (b, FR_FIELD_OUTLET));
  ck_assert_str_eq (fr_article_get (b, FR_FIELD_TITLE), "T, u");
}
END_TEST

START_TEST (wrong_rows)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrManifest) manifest = parse ("file,outlet\na.txt\nb.txt,B,too,many\nc.txt,C\nc.txt,D\n,E\n", diags);
  guint line, column;

  ck_assert_uint_eq (fr_manifest_length (manifest), 1);
  ck_assert_str_eq (fr_manifest_file (manifest, 0, &line, &column), "c.txt");
  ck_assert_uint_eq (line, 4);
  ck_assert_uint_eq (column, 1);
  assert_diag (diags, 0, 2, 1, "1 field where the first row has 2");
  assert_diag (diags, 1, 3, 9, "4 fields where the first row has 2");
  assert_diag (diags, 2, 5, 1, "line 4 already");
  assert_diag (diags, 3, 6, 1, "no file");
  ck_assert_uint_eq (diags->len, 4);
}
END_TEST

START_TEST (wrong_head)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrManifest) none = parse ("name;outlet\na.txt;A\n", diags);
  g_autoptr (FrManifest) empty = parse ("", diags);
  g_autoptr (FrManifest) twice = parse ("file,outlet,Outlet\na.txt,A,B\n", diags);
  g_autoptr (FrArticle) a = fr_article_new ("a.txt", g_strdup (""), 0);

  ck_assert_uint_eq (fr_manifest_length (none), 0);
  ck_assert_uint_eq (fr_manifest_length (empty), 0);
  assert_diag (diags, 0, 1, 1, "no column named \"file\"");
  assert_diag (diags, 2, 1, 13, "second column");
  fr_manifest_apply (twice, "a.txt", a);
  ck_assert_str_eq (fr_article_get (a, FR_FIELD_OUTLET), "A");
  fr_manifest_apply (none, "a.txt", a);
}
END_TEST

START_TEST (many_columns_in_linear_time)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  GString *data = g_string_new ("file");

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (data, ",c%u", i);
  g_autoptr (FrManifest) manifest = fr_manifest_parse ("m", data->str, data->len, diags);
  ck_assert_uint_eq (fr_manifest_length (manifest), 0);
  ck_assert_uint_eq (diags->len, 0);
  g_string_free (data, TRUE);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("manifest");
  TCase *tests = tcase_create ("manifest");
  SRunner *runner;
  int failed;

  tcase_add_test (tests, csv_fields);
  tcase_add_test (tests, csv_errors);
  tcase_add_test (tests, fields_and_columns);
  tcase_add_test (tests, misspelt_columns_and_impossible_dates);
  tcase_add_test (tests, wrong_rows);
  tcase_add_test (tests, wrong_head);
  tcase_add_test (tests, many_columns_in_linear_time);
  suite_add_tcase (suite, tests);
  runner = srunner_create (suite);
  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
