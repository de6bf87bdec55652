/* Two versions of a lexicon: terms that differ, counts that change; and what a term catches, and who takes it. */
#include "lexicon/diff.h"

#include "fixture.h"
#include "score/change.h"
#include "score/explain.h"

/* ---- terms ---- */

static char *
show_change (const FrChange *change)
{
  const FrTerm *term = change->before ? change->before : change->after;

  return g_strdup_printf ("%s %s", fr_change_name (change->kind), term ? term->text : change->section_before->wording);
}

static char *
diff (const char *before, const char *after)
{
  g_autoptr (GPtrArray) old = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autoptr (GPtrArray) new = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autoptr (GPtrArray) changes = NULL;
  GString *out = g_string_new (NULL);

  g_ptr_array_add (old, fixture_lexicon (before));
  g_ptr_array_add (new, fixture_lexicon (after));
  changes = fr_lexicon_diff (old, new);
  for (guint i = 0; i < changes->len; i++)
    {
      g_autofree char *shown = show_change (g_ptr_array_index (changes, i));
      g_string_append_printf (out, "%s%s", i ? ", " : "", shown);
    }
  return g_string_free (out, FALSE);
}

static const struct
{
  const char *before, *after, *changes;
} cases[] = {
  { "[f / a]\nx\ny\n", "[f / a]\ny\nx\n", "" },
  { "[f / a]\nx\ny\n", "[f / a]\ny\nz\n", "removed x, added z" },
  { "[f / a]\nx\n[f / b]\ny\n", "[f / a]\ny\n[f / b]\nx\n", "moved x, moved y" },
  { "[f / a]\nx\n", "[g / a]\nx\n", "removed x, added x" },
  { "[f / a]\nx\n", "[f / a]\n\"x\"\n", "removed x, added \"x\"" },
  { "[f / a]\nx y\n", "[f / a]\nx-y\n", "removed x y, added x-y" },
  { "[f / a]\nx => y, z\n", "[f / a]\nx => z\n", "altered x" },
  { "[f / a]\nx => y\n", "[f / a]\nx\n", "altered x" },
  { "[f / a]\nx => y\n", "[f / a]\nx => y # a comment\n", "" },
  { "[f / a]\nmeasured: yes\nx\n", "[f / a]\nx\nw\n", "section a, added w" },
  { "[f / a]\ncompounds: yes\nx\n", "[f / a]\ncompounds: no\nx\n", "section a" },
};

START_TEST (test_terms)
{
  g_autofree char *changes = diff (cases[_i].before, cases[_i].after);
  ck_assert_str_eq (changes, cases[_i].changes);
}
END_TEST

/* ---- counts ---- */

static void
append_places (GString *out, const GArray *places, char sign)
{
  for (guint i = 0; i < places->len; i++)
    {
      const FrChangedPlace *place = &g_array_index (places, FrChangedPlace, i);
      g_autofree char *text = fr_span_dup (place->span, place->article->text);
      g_string_append_printf (out, " %c%u:%u %s", sign, place->place.line, place->place.column, text);
    }
}

START_TEST (test_counts)
{
  const char *text = "An alleged plot,\nan alleged spy. A plot.\n";
  g_autoptr (Fixture) before = fixture_new ("[f / a]\nplot\nalleged\n[g / x]\nspy\n", text, FALSE);
  g_autoptr (Fixture) after = fixture_new ("[f / a]\nalleged plot\n[f / b]\nalleged\n[g / x]\nspy\n", text, FALSE);
  g_autoptr (FrCountChanges) changes = fr_count_changes_new (before->matcher, after->matcher);
  g_autoptr (GString) out = g_string_new (NULL);
  const GPtrArray *list;

  fr_count_changes_add (changes, before->score, after->score);
  list = fr_count_changes_list (changes);
  for (guint i = 0; i < list->len; i++)
    {
      const FrCountChange *change = g_ptr_array_index (list, i);
      g_string_append_printf (out, "%s%s/%s %u %u", i ? "; " : "", change->frame, change->wording,
                              (guint)change->before, (guint)change->after);
      append_places (out, change->lost, '-');
      append_places (out, change->gained, '+');
      ck_assert (change->before + change->gained->len == change->after + change->lost->len);
    }
  ck_assert_str_eq (out->str, "f/a 4 1 -1:4 alleged -1:12 plot -2:4 alleged -2:19 plot +1:4 alleged plot; "
                              "f/b 0 1 +2:4 alleged; g/x 1 1");
}
END_TEST

/* ---- what a term catches ---- */

START_TEST (test_explain)
{
  g_autoptr (Fixture) fixture
      = fixture_new ("[f / a]\nalleged\n[f / ignore]\nalleged plot\n\"alleged ties\"\n",
                     "The alleged plot, an Alleged spy.\nAllegedly an alleged plot with alleged ties: alleged.\n",
                     FALSE);
  g_autoptr (GPtrArray) scores = g_ptr_array_new ();
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrTerm) term = fr_term_parse ("alleged", diags);
  g_autoptr (GPtrArray) caught = NULL;
  g_autoptr (GPtrArray) suppressors = NULL;
  const FrCaught *form;
  const FrSuppressor *suppressor;

  g_ptr_array_add (scores, fixture->score);
  caught = fr_explain_forms (scores, 0);
  suppressors = fr_explain_suppressors (scores, term);
  ck_assert_uint_eq (caught->len, 2);
  form = g_ptr_array_index (caught, 0);
  ck_assert_str_eq (form->form, "alleged");
  ck_assert_uint_eq (form->count, 2);
  ck_assert (form->first.line == 1 && form->first.column == 22);
  ck_assert_uint_eq (suppressors->len, 2);
  suppressor = g_ptr_array_index (suppressors, 0);
  ck_assert_str_eq (suppressor->winner->text, "alleged plot");
  ck_assert_uint_eq (suppressor->count, 2);
  ck_assert (suppressor->first.line == 1 && suppressor->first.column == 5);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("diff");
  TCase *tcase = tcase_create ("versions");

  tcase_add_loop_test (tcase, test_terms, 0, G_N_ELEMENTS (cases));
  tcase_add_test (tcase, test_counts);
  tcase_add_test (tcase, test_explain);
  suite_add_tcase (suite, tcase);
  return fixture_run (suite);
}
