#include "report_helper.h"

#include "report/articles_report.h"
#include "report/dropped.h"
#include "report/score_output.h"
#include "report/show.h"

#include <string.h>

static const char LEXICON[] = "title: Test\nlanguage: english\n"
                              "[doubt / loaded]\nmeasured: yes\nso-called\n\"allegedly\"\n"
                              "[doubt / ignore]\n\"so-called cargo\"\n"
                              "[vessel / boat]\nboat\n[vessel / ship]\nship\n";

/* The accents make bytes and code points differ; the last two lines are dropped by hand. */
static const char TEXT[] = "Vièrge: a ship\n"
                           "\n"
                           "Hé, the so-called ship sank. \"It was a slow boat,\" Dé Vrij said.\n"
                           "Its so-called cargo was allegedly lost.\n"
                           "\n"
                           "Share this article on well-known networks\n"
                           "\n"
                           "https://example.org/share\n";

static Fixture *
fixture (void)
{
  Fixture *fixture = fixture_new (LEXICON, TEXT, TRUE);

  fr_article_set (fixture->article, FR_FIELD_OUTLET, "The \"Post\"", FR_ORIGIN_MANIFEST);
  fr_article_set (fixture->article, FR_FIELD_EVENT, "=harbour", FR_ORIGIN_FOLDER);
  for (guint i = 5; i < fixture->article->n_lines; i++)
    if (fixture->article->lines[i].kind == FR_LINE_BODY)
      {
        fixture->article->lines[i].kind = FR_LINE_DROPPED;
        fixture->article->lines[i].reason = "a prompt to share";
      }
  return fixture;
}

static void
assert_has (const char *text, const char *part)
{
  ck_assert_msg (strstr (text, part) != NULL, "\"%s\" is not in:\n%.2000s", part, text);
}

static char *
jsonl (const Fixture *made)
{
  Caught caught = catch_begin ();

  fr_score_write_jsonl (made->score, made->matcher, caught.out);
  return catch_end (&caught);
}

START_TEST (jsonl_is_one_line_with_the_fields)
{
  g_autoptr (Fixture) made = fixture ();
  g_autofree char *text = jsonl (made);

  ck_assert_ptr_eq (strchr (text, '\n'), text + strlen (text) - 1);
  assert_has (text, "{\"file\":\"test.txt\",\"outlet\":\"The \\\"Post\\\"\",\"event\":\"=harbour\",\"date\":null,");
  assert_has (text, "\"dropped\":[{\"line\":6,\"reason\":\"a prompt to share\"},{\"line\":8,");
}
END_TEST

START_TEST (jsonl_places_are_code_points)
{
  g_autoptr (Fixture) made = fixture ();
  g_autofree char *text = jsonl (made);

  assert_has (text,
              "{\"lexicon\":\"test\",\"frame\":\"vessel\",\"wording\":\"ship\",\"term\":\"ship\",\"text\":\"ship\","
              "\"voice\":\"headline\",\"start\":10,\"end\":14,\"line\":1,\"column\":11,\"status\":\"counted\","
              "\"measured\":false}");
  assert_has (text, "\"text\":\"so-called\",\"voice\":\"narrator\",\"start\":24,\"end\":33,\"line\":3,\"column\":9,"
                    "\"status\":\"counted\",\"measured\":true}");
  assert_has (text, "\"text\":\"boat\",\"voice\":\"quoted\",\"start\":60,\"end\":64,\"line\":3,\"column\":45,");
}
END_TEST

START_TEST (jsonl_lists_what_was_not_counted)
{
  g_autoptr (Fixture) made = fixture ();
  g_autofree char *text = jsonl (made);

  assert_has (text, "\"wording\":\"ignore\",\"term\":\"\\\"so-called cargo\\\"\",\"text\":\"so-called cargo\",");
  assert_has (text, "\"status\":\"ignored\",\"measured\":false}");
  assert_has (text, "\"status\":\"suppressed\",\"measured\":true}");
}
END_TEST

START_TEST (jsonl_has_speech)
{
  g_autoptr (Fixture) made = fixture ();
  g_autofree char *text = jsonl (made);

  assert_has (text, "\"speech\":[{\"voice\":\"quoted\",\"speaker\":\"Dé Vrij\"");
  assert_has (text, "\"verb\":\"said\",\"words\":5,");
}
END_TEST

START_TEST (dropped_words_are_counted_apart)
{
  g_autoptr (Fixture) made = fixture ();
  g_autofree char *text = jsonl (made);

  ck_assert_uint_eq (fr_dropped_words (made->article), 6);
  ck_assert_uint_eq (fr_dropped_lines (made->article), 2);
  assert_has (text, "\"dropped\":6}");
}
END_TEST

START_TEST (dropped_runs_go_over_blank_lines_only)
{
  g_autoptr (Fixture) made = fixture ();
  g_autoptr (GArray) runs = fr_dropped_runs (made->article);
  const FrDroppedRun *run;

  ck_assert_uint_eq (runs->len, 1);
  run = &g_array_index (runs, FrDroppedRun, 0);
  ck_assert_uint_eq (run->first, 6);
  ck_assert_uint_eq (run->last, 8);
  ck_assert_uint_eq (run->n_lines, 2);
}
END_TEST

START_TEST (csv_has_a_line_for_every_wording)
{
  g_autoptr (Fixture) made = fixture ();
  Caught caught = catch_begin ();
  g_autofree char *text = NULL;

  fr_score_write_csv_header (caught.out);
  fr_score_write_csv (made->score, made->matcher, NULL, caught.out);
  text = catch_end (&caught);
  assert_has (text, "file,outlet,event,date,title,lexicon,frame,wording,headline,narrator,paraphrased,quoted,own,"
                    "own_words,quoted_words\n"
                    "test.txt,\"The \"\"Post\"\"\",'=harbour,,,test,doubt,loaded,0,2,0,0,2,");
  assert_has (text, ",test,vessel,boat,0,0,0,1,0,");
  assert_has (text, ",test,vessel,ship,1,1,0,0,2,");
}
END_TEST

START_TEST (csv_has_only_the_frames_asked_for)
{
  static const char *const frames[] = { "vessel", NULL };
  g_autoptr (Fixture) made = fixture ();
  Caught caught = catch_begin ();
  g_autofree char *text = NULL;

  fr_score_write_csv (made->score, made->matcher, frames, caught.out);
  text = catch_end (&caught);
  assert_has (text, ",test,vessel,ship,");
  ck_assert_ptr_null (strstr (text, "doubt"));
}
END_TEST

START_TEST (score_is_told_in_a_table)
{
  g_autoptr (Fixture) made = fixture ();
  g_autoptr (FrDocument) document = fr_score_document (made->score, made->matcher);
  g_autofree char *text = render (document, 100, FALSE);

  assert_has (text, "vessel / ship     2                          1 + 1 + 0       0");
  assert_has (text, "dropped: 6 in 2 lines");
  assert_has (text, "2 further matches were found and not counted");
}
END_TEST

START_TEST (show_marks_hits_voices_and_dropped_lines)
{
  g_autoptr (Fixture) made = fixture ();
  g_autoptr (FrDocument) document = fr_show_document (made->score, made->matcher, TRUE);
  g_autofree char *text = render (document, 100, FALSE);

  assert_has (text, "Marks: [a hit], {quoted}, <paraphrased>.");
  assert_has (text, "1  Vièrge: a [ship]\n   ^ 11 ship: vessel / ship, headline\n");
  assert_has (text, "3  Hé, the [so-called] [ship] sank. \"{It was a slow [boat]},\" Dé Vrij said.\n"
                    "   ^ 9 so-called: doubt / loaded, narrator\n");
  assert_has (text, "   ^ 31 Dé Vrij: quoted, 5 words, \"said\"\n");
  assert_has (text, "so-called cargo: doubt / ignore, narrator, ignored; so-called: doubt / loaded, narrator,");
  assert_has (text, "6  -- dropped: a prompt to share -- Share this article on well-known networks\n");
}
END_TEST

START_TEST (show_leaves_out_what_is_not_counted)
{
  g_autoptr (Fixture) made = fixture ();
  g_autoptr (FrDocument) document = fr_show_document (made->score, made->matcher, FALSE);
  g_autofree char *text = render (document, 100, FALSE);

  assert_has (text, ": doubt / loaded, narrator\n");
  ck_assert_ptr_null (strstr (text, "ignored"));
  ck_assert_ptr_null (strstr (text, "suppressed"));
}
END_TEST

START_TEST (show_uses_colours_on_a_terminal)
{
  g_autoptr (Fixture) made = fixture ();
  g_autoptr (FrDocument) document = fr_show_document (made->score, made->matcher, FALSE);
  g_autofree char *text = render (document, 100, TRUE);

  assert_has (text, "a \033[0;1;4mship\033[0m\n");
  ck_assert_ptr_null (strstr (text, "[ship]"));
}
END_TEST

/* Three articles, below one folder and two in it, one with a column more. */
static FrCorpus *
corpus (void)
{
  static const char *const files[] = { "in/harbour/a.txt", "in/harbour/b.txt", "in/other/c.txt" };
  FrCorpus *made = g_new0 (FrCorpus, 1);

  made->articles = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_article_free);
  made->diags = fr_diags_new ();
  made->n_read = 4;
  made->n_refused = 1;
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      FrArticle *article = fixture_article (TEXT, TRUE);
      g_free (article->file);
      article->file = g_strdup (files[i]);
      fr_article_set (article, FR_FIELD_OUTLET, "Post, The", FR_ORIGIN_FILE);
      g_ptr_array_add (made->articles, article);
    }
  return made;
}

START_TEST (articles_csv_is_a_manifest)
{
  g_autoptr (FrCorpus) made = corpus ();
  Caught caught = catch_begin ();
  g_autofree char *text = NULL;

  fr_articles_write_csv (made, caught.out);
  text = catch_end (&caught);
  ck_assert_str_eq (text, "file,outlet,event,date,title,author,url,genre,language\n"
                          "harbour/a.txt,\"Post, The\",,,,,,,\n"
                          "harbour/b.txt,\"Post, The\",,,,,,,\n"
                          "other/c.txt,\"Post, The\",,,,,,,\n");
}
END_TEST

START_TEST (articles_are_told_with_their_origins)
{
  g_autoptr (FrCorpus) made = corpus ();
  g_autoptr (FrDocument) document = fr_articles_document (made);
  g_autofree char *text = render (document, 100, FALSE);

  assert_has (text, "3 articles were read, 1 refused; 0 files could not be read at all.");
  assert_has (text, "- outlet: Post, The (from the file's name)\n");
  assert_has (text, "- body: 4 paragraphs, from \"Hé, the so-called ship");
}
END_TEST

START_TEST (articles_jsonl_has_every_paragraph)
{
  g_autoptr (FrCorpus) made = corpus ();
  Caught caught = catch_begin ();
  g_autofree char *text = NULL;

  fr_articles_write_jsonl (made, caught.out);
  text = catch_end (&caught);
  assert_has (text, "{\"file\":\"in/harbour/a.txt\",\"outlet\":\"Post, The\",\"event\":null,");
  assert_has (text, "{\"headline\":true,\"line\":1,\"start\":0,\"end\":14,\"text\":\"Vièrge: a ship\"}");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("report_score");
  TCase *score = tcase_create ("score"), *articles = tcase_create ("articles");

  tcase_add_test (score, jsonl_is_one_line_with_the_fields);
  tcase_add_test (score, jsonl_places_are_code_points);
  tcase_add_test (score, jsonl_lists_what_was_not_counted);
  tcase_add_test (score, jsonl_has_speech);
  tcase_add_test (score, dropped_words_are_counted_apart);
  tcase_add_test (score, dropped_runs_go_over_blank_lines_only);
  tcase_add_test (score, csv_has_a_line_for_every_wording);
  tcase_add_test (score, csv_has_only_the_frames_asked_for);
  tcase_add_test (score, score_is_told_in_a_table);
  tcase_add_test (score, show_marks_hits_voices_and_dropped_lines);
  tcase_add_test (score, show_leaves_out_what_is_not_counted);
  tcase_add_test (score, show_uses_colours_on_a_terminal);
  tcase_add_test (articles, articles_csv_is_a_manifest);
  tcase_add_test (articles, articles_are_told_with_their_origins);
  tcase_add_test (articles, articles_jsonl_has_every_paragraph);
  suite_add_tcase (suite, score);
  suite_add_tcase (suite, articles);
  return fixture_run (suite);
}
