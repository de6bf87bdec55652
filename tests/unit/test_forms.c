#include "fixture.h"

#include "text/forms.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

static FrForms *
new_forms (FrSymbolFunc symbol, gpointer data)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  FrForms *forms = fr_forms_new ("english", language, symbol, data);

  ck_assert_ptr_nonnull (forms);
  return forms;
}

static guint32
intern (FrForms *forms, const char *text)
{
  return fr_forms_intern (forms, text, strlen (text));
}

START_TEST (forms_are_numbered_from_0_and_kept)
{
  g_autoptr (FrForms) forms = new_forms (NULL, NULL);

  ck_assert_uint_eq (fr_forms_size (forms), 0);
  ck_assert_uint_eq (intern (forms, "Alleged"), 0);
  ck_assert_uint_eq (intern (forms, "alleged"), 1);
  ck_assert_uint_eq (intern (forms, "Alleged"), 0);
  ck_assert_uint_eq (fr_forms_intern (forms, "allegedly", 7), 1);
  ck_assert_uint_eq (fr_forms_size (forms), 2);
  ck_assert_str_eq (fr_forms_get (forms, 0)->surface, "Alleged");
  ck_assert_str_eq (fr_forms_get (forms, 0)->folded, "alleged");
  ck_assert_str_eq (fr_forms_get (forms, 0)->stem, "alleg");
}
END_TEST

static const struct
{
  const char *surface, *stem;
} stems[] = {
  { "reportedly", "report" },        { "reporter", "report" },
  { "REPORTS", "report" },           { "terror", "terror" },
  { "terrorist", "terrorist" },      { "allegation", "alleg" },
  { "don\xE2\x80\x99t", "don't" },   { "1,000", "1,000" },
  { "\xC3\x89tats", "\xC3\xA9tat" }, { "\xE6\x97\xA5", "\xE6\x97\xA5" },
};

START_TEST (folded_forms_are_stemmed)
{
  g_autoptr (FrForms) forms = new_forms (NULL, NULL);
  ck_assert_str_eq (fr_forms_get (forms, intern (forms, stems[_i].surface))->stem, stems[_i].stem);
}
END_TEST

/* In a Turkish locale the C library's lower case of I is no i. */
START_TEST (a_turkish_locale_changes_no_form)
{
  g_autoptr (FrForms) forms = new_forms (NULL, NULL);

  if (!setlocale (LC_ALL, "tr_TR.UTF-8"))
    {
      printf ("skip unit/test_forms: there is no locale tr_TR.UTF-8\n");
      return;
    }
  ck_assert_str_eq (fr_forms_get (forms, intern (forms, "IMMIGRATION"))->folded, "immigration");
  ck_assert_str_eq (fr_forms_get (forms, intern (forms, "ISIS"))->folded, "isis");
  ck_assert_str_eq (fr_forms_get (forms, intern (forms, "IMMIGRATION"))->stem, "immigr");
}
END_TEST

START_TEST (each_folded_form_is_stemmed_once)
{
  g_autoptr (FrForms) forms = new_forms (NULL, NULL);

  for (guint i = 0; i < 1000; i++)
    {
      intern (forms, "word");
      intern (forms, "Word");
      intern (forms, "WORD");
      intern (forms, "words");
    }
  ck_assert_uint_eq (fr_forms_size (forms), 4);
  ck_assert_uint_eq (fr_forms_n_stemmed (forms), 2);
}
END_TEST

static guint32
count_calls (const FrForm *form, gpointer data)
{
  guint32 *calls = data;

  ck_assert_uint_eq (form->symbol, 0);
  ck_assert_ptr_nonnull (form->stem);
  return 7 + (*calls)++;
}

START_TEST (a_form_is_resolved_once)
{
  guint32 calls = 0;
  g_autoptr (FrForms) forms = new_forms (count_calls, &calls);
  guint32 a = intern (forms, "a");
  guint32 b = intern (forms, "b");

  intern (forms, "a");
  ck_assert_uint_eq (fr_forms_get (forms, a)->symbol, 7);
  ck_assert_uint_eq (fr_forms_get (forms, b)->symbol, 8);
  ck_assert_uint_eq (calls, 2);
}
END_TEST

START_TEST (a_hundred_thousand_forms_are_told_apart)
{
  enum
  {
    N = 100000
  };
  g_autoptr (FrForms) forms = new_forms (NULL, NULL);
  char word[32];

  for (guint round = 0; round < 2; round++)
    for (guint i = 0; i < N; i++)
      {
        g_snprintf (word, sizeof word, "form%uX%u", i * 7919u, i % 13);
        ck_assert_uint_eq (intern (forms, word), i);
      }
  ck_assert_uint_eq (fr_forms_size (forms), N);
  ck_assert_uint_eq (fr_forms_n_stemmed (forms), N);
  for (guint i = 0; i < N; i += 997)
    {
      g_snprintf (word, sizeof word, "form%uX%u", i * 7919u, i % 13);
      ck_assert_str_eq (fr_forms_get (forms, i)->surface, word);
    }
  fixture_assert_quick (3);
}
END_TEST

START_TEST (word_classes_are_those_of_the_folded_form)
{
  g_autoptr (FrForms) forms = new_forms (NULL, NULL);

  ck_assert_uint_ne (fr_forms_get (forms, intern (forms, "IS"))->classes & FR_CLASS_STOP, 0);
  ck_assert_uint_ne (fr_forms_get (forms, intern (forms, "Us"))->classes & FR_CLASS_STOP, 0);
  ck_assert_uint_ne (fr_forms_get (forms, intern (forms, "Mr"))->classes & FR_CLASS_ABBREVIATION, 0);
  ck_assert_uint_eq (fr_forms_get (forms, intern (forms, "ISIS"))->classes & FR_CLASS_STOP, 0);
}
END_TEST

START_TEST (odd_lengths_are_told_apart)
{
  g_autoptr (FrForms) forms = new_forms (NULL, NULL);
  g_autofree char *text = fixture_repeat ("a", 5000);

  for (guint len = 1; len <= 5000; len++)
    ck_assert_uint_eq (fr_forms_intern (forms, text, len), len - 1);
  ck_assert_uint_eq (fr_forms_intern (forms, text, 4321), 4320);
}
END_TEST

START_TEST (an_unknown_stemmer_is_null)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  ck_assert_ptr_null (fr_forms_new ("klingon", language, NULL, NULL));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("forms");
  TCase *tests = tcase_create ("forms");

  tcase_add_test (tests, forms_are_numbered_from_0_and_kept);
  tcase_add_loop_test (tests, folded_forms_are_stemmed, 0, G_N_ELEMENTS (stems));
  tcase_add_test (tests, a_turkish_locale_changes_no_form);
  tcase_add_test (tests, each_folded_form_is_stemmed_once);
  tcase_add_test (tests, a_form_is_resolved_once);
  tcase_add_test (tests, a_hundred_thousand_forms_are_told_apart);
  tcase_add_test (tests, word_classes_are_those_of_the_folded_form);
  tcase_add_test (tests, odd_lengths_are_told_apart);
  tcase_add_test (tests, an_unknown_stemmer_is_null);
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
