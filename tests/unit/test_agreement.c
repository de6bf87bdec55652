/* Coders: Krippendorff's alpha against his own worked examples, sheets and keys that are wrong, precision and recall by
 * hand. */
#include "compare/validation.h"

#include "fixture.h"

#include <math.h>
#include <string.h>

/* ---- alpha ---- */

#define N FR_LABEL_NONE

/* K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example A: two observers, two values. */
static const gint meg_owen[2][10] = { { 0, 1, 0, 0, 0, 0, 0, 0, 1, 0 }, { 1, 1, 1, 0, 0, 1, 0, 0, 0, 0 } };
/* Example B: two observers, five values. */
static const gint ben_gerry[2][12] = { { 0, 0, 1, 1, 3, 2, 2, 2, 4, 3, 3, 0 }, { 1, 0, 1, 1, 1, 2, 2, 2, 4, 3, 3, 3 } };
/* Example C: four observers, five values, judgements missing. */
static const gint four[4][12] = { { 0, 1, 2, 2, 1, 0, 3, 0, 1, N, N, N },
                                  { 0, 1, 2, 2, 1, 1, 3, 0, 1, 4, N, 2 },
                                  { N, 2, 2, 2, 1, 2, 3, 1, 1, 4, 0, N },
                                  { 0, 1, 2, 2, 1, 3, 3, 0, 1, 4, 0, N } };

START_TEST (test_published)
{
  FrAlpha a = fr_krippendorff_alpha (&meg_owen[0][0], 2, 10, 2);
  FrAlpha b = fr_krippendorff_alpha (&ben_gerry[0][0], 2, 12, 5);
  FrAlpha c = fr_krippendorff_alpha (&four[0][0], 4, 12, 5);

  ck_assert_double_eq_tol (a.alpha, 0.095, 0.0005);
  ck_assert_double_eq_tol (b.alpha, 0.692, 0.0005);
  ck_assert_double_eq_tol (c.alpha, 0.743, 0.0005);
  ck_assert_uint_eq (a.n_units, 10);
  ck_assert_uint_eq (c.n_units, 11);
  ck_assert_uint_eq (c.n_labels, 40);
}
END_TEST

START_TEST (test_extremes)
{
  static const gint same[] = { 0, 1, 0, 1 }, one[] = { 0, 0, 0, 0 }, other[] = { 0, 1, 1, 0 },
                    lonely[] = { 0, 1, N, N };

  ck_assert_double_eq_tol (fr_krippendorff_alpha (same, 2, 2, 2).alpha, 1, 1e-12);
  ck_assert_double_eq_tol (fr_krippendorff_alpha (other, 2, 2, 2).alpha, -0.5, 1e-12);
  ck_assert (isnan (fr_krippendorff_alpha (one, 2, 2, 1).alpha));
  ck_assert (isnan (fr_krippendorff_alpha (lonely, 2, 2, 2).alpha));
  ck_assert (isnan (fr_krippendorff_alpha (NULL, 2, 0, 0).alpha));
}
END_TEST

/* ---- shares ---- */

static double
binomial_tail (guint k, guint n, double p)
{
  double sum = 0;

  for (guint i = k; i <= n; i++)
    sum += exp (lgamma (n + 1.0) - lgamma (i + 1.0) - lgamma (n - i + 1.0) + i * log (p) + (n - i) * log (1 - p));
  return sum;
}

/* At its ends an exact interval leaves half of the rest in each tail. */
START_TEST (test_share)
{
  static const double levels[] = { 0.9, 0.95, 0.975 };

  for (guint l = 0; l < G_N_ELEMENTS (levels); l++)
    for (guint n = 1; n <= 40; n += 13)
      for (guint k = 0; k <= n; k++)
        {
          FrInterval interval = fr_share_interval (k, n, levels[l]);
          double tail = (1 - levels[l]) / 2;
          if (k == 0)
            ck_assert_double_eq (interval.low, 0);
          else
            ck_assert_double_eq_tol (binomial_tail (k, n, interval.low), tail, 1e-9);
          if (k == n)
            ck_assert_double_eq (interval.high, 1);
          else
            ck_assert_double_eq_tol (1 - binomial_tail (k + 1, n, interval.high), tail, 1e-9);
        }
  ck_assert_double_eq (fr_share_interval (0, 0, 0.95).high, 1);
  ck_assert_double_eq_tol (fr_share_interval (5, 10, 0.95).low, 0.187086, 1e-6); /* R: binom.test (5, 10) */
}
END_TEST

/* ---- files ---- */

/* The findings of a sheet or a key: "line:column", parted by blanks. */
static char *
places (const FrDiags *diags)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < diags->len; i++)
    g_string_append_printf (out, "%s%u:%u", i ? " " : "", fr_diags_get (diags, i)->line,
                            fr_diags_get (diags, i)->column);
  return g_string_free (out, FALSE);
}

static const struct
{
  const char *text;
  const char *found;
  guint n_rows;
} sheets[] = {
  { "id,sentence,label\n1,One.,yes\n2,Two.,\n", "", 2 },
  { "Label,ID\nyes,1\n", "", 1 },
  { "\357\273\277id,label\r\n1,no\r\n", "", 1 },
  { "", "0:0 0:0", 0 },
  { "id,sentence\n1,One.\n", "1:1", 0 },
  { "id,sentence,label\n1,One.,yes\n1,Two.,no\n", "3:1", 1 },
  { "id,sentence,label\n1,One.\n2,Two.,no\n", "2:1", 1 },
  { "id,sentence,label\n,One.,yes\n", "2:1", 0 },
};

START_TEST (test_sheet)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrSheet) sheet = fr_sheet_parse ("s.csv", sheets[_i].text, strlen (sheets[_i].text), diags);
  g_autofree char *found = places (diags);

  ck_assert_str_eq (found, sheets[_i].found);
  ck_assert_uint_eq (sheet->rows->len, sheets[_i].n_rows);
}
END_TEST

START_TEST (test_labels)
{
  static const char text[] = "id,label\n1,Yes\n2, y \n3,1\n4,NO\n5,0\n6,Daesh\n7,  \n";
  static const char *const expected[] = { "yes", "yes", "yes", "no", "no", "daesh", NULL };
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrSheet) sheet = fr_sheet_parse ("s.csv", text, strlen (text), diags);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    ck_assert_pstr_eq (((const FrSheetRow *)g_ptr_array_index (sheet->rows, i))->label, expected[i]);
}
END_TEST

static const struct
{
  const char *text;
  const char *found;
  guint n_rows;
} keys[] = {
  { "id,file,line,column,part,of,hits\n1,a,1,1,hits,9,f / w / \"t\"; f / v / u*\n2,a,1,1,random,5,\n", "", 2 },
  { "id,part,of,hits\n1,hit,9,f / w / t\n", "2:3", 0 },
  { "id,part,of,hits\n1,hits,none,f / w / t\n", "2:8", 0 },
  { "id,part,of,hits\n1,hits,0,f / w / t\n", "2:8", 0 },
  { "id,part,of,hits\n1,hits,9,f / w\n", "2:10", 1 },
  { "id,part,of\n1,hits,9\n", "1:1", 0 },
};

START_TEST (test_key)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrKey) key = fr_key_parse ("k.csv", keys[_i].text, strlen (keys[_i].text), diags);
  g_autofree char *found = places (diags);

  ck_assert_str_eq (found, keys[_i].found);
  ck_assert_uint_eq (key->rows->len, keys[_i].n_rows);
}
END_TEST

/* ---- precision and recall ---- */

static FrValidation *
validate (const char *a, const char *b, const char *key_text, FrDiags *diags)
{
  g_autoptr (GPtrArray) both = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_sheet_free);
  g_autoptr (FrKey) key = key_text ? fr_key_parse ("k.csv", key_text, strlen (key_text), diags) : NULL;

  g_ptr_array_add (both, fr_sheet_parse ("a.csv", a, strlen (a), diags));
  g_ptr_array_add (both, fr_sheet_parse ("b.csv", b, strlen (b), diags));
  return fr_validation_new (both, key, diags);
}

static const char key_text[]
    = "id,part,of,hits\n1,hits,40,f / loaded / t\n2,hits,40,f / loaded / t; f / loaded / u\n"
      "3,hits,40,f / neutral / v\n4,hits,40,f / loaded / u\n5,random,60,\n6,random,60,\n7,random,60,\n";

START_TEST (test_validation)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrValidation) v = validate ("id,label\n1,yes\n2,yes\n3,neutral\n4,no\n5,no\n6,yes\n7,no\n",
                                         "id,label\n7,no\n6,no\n5,no\n4,yes\n3,no\n2,yes\n1,\n", key_text, diags);
  const FrPrecision *loaded = g_ptr_array_index (v->wordings, 0);
  const FrPrecision *t = g_ptr_array_index (v->terms, 0);

  ck_assert_uint_eq (diags->len, 0);
  ck_assert_uint_eq (v->wordings->len, 2);
  ck_assert_uint_eq (v->terms->len, 3);
  /* a: t right, t and u right, u wrong; b has not judged the first */
  ck_assert_str_eq (loaded->wording, "loaded");
  ck_assert (loaded->right[0].k == 3 && loaded->right[0].n == 4);
  ck_assert (loaded->right[1].k == 3 && loaded->right[1].n == 3);
  ck_assert_str_eq (t->term, "t");
  ck_assert (t->right[0].k == 2 && t->right[0].n == 2 && t->right[1].k == 1 && t->right[1].n == 1);
  /* a: 3 of 4 with hits are wanted, 1 of 3 without: 40 * 3/4 / (40 * 3/4 + 60 * 1/3) */
  ck_assert (v->recalls[0].found.k == 3 && v->recalls[0].found.n == 4);
  ck_assert (v->recalls[0].missed.k == 1 && v->recalls[0].missed.n == 3);
  ck_assert_double_eq_tol (v->recalls[0].recall, 0.6, 1e-12);
  ck_assert (v->recalls[0].interval.low < 0.6 && v->recalls[0].interval.high > 0.6);
  ck_assert_double_eq_tol (v->recalls[1].recall, 1, 1e-12);
  ck_assert_double_eq_tol (v->recalls[1].interval.high, 1, 1e-12);
  ck_assert_uint_eq (v->agreement.n_units, 6);
}
END_TEST

START_TEST (test_nothing_wanted)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  const char *no = "id,label\n1,no\n2,no\n3,no\n4,no\n5,no\n6,no\n7,no\n";
  g_autoptr (FrValidation) v = validate (no, no, key_text, diags);
  g_autoptr (FrValidation) empty = validate ("id,label\n", "id,label\n", "id,part,of,hits\n", diags);

  ck_assert_uint_eq (diags->len, 0);
  ck_assert (isnan (v->recalls[0].recall));
  ck_assert (isnan (empty->recalls[0].recall));
  ck_assert (isnan (empty->agreement.alpha));
}
END_TEST

START_TEST (test_different_sentences)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrValidation) v = validate ("id,label\n1,no\n9,no\n", "id,label\n1,yes\n2,no\n", key_text, diags);
  g_autofree char *found = places (diags);

  ck_assert_ptr_nonnull (v);
  ck_assert_str_eq (found, "3:1 3:1 3:1"); /* 2 is not in a; 9 neither in b nor in the key */
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("agreement");
  TCase *tcase = tcase_create ("coders");

  tcase_add_test (tcase, test_published);
  tcase_add_test (tcase, test_extremes);
  tcase_add_test (tcase, test_share);
  tcase_add_loop_test (tcase, test_sheet, 0, G_N_ELEMENTS (sheets));
  tcase_add_test (tcase, test_labels);
  tcase_add_loop_test (tcase, test_key, 0, G_N_ELEMENTS (keys));
  tcase_add_test (tcase, test_validation);
  tcase_add_test (tcase, test_nothing_wanted);
  tcase_add_test (tcase, test_different_sentences);
  suite_add_tcase (suite, tcase);
  return fixture_run (suite);
}
