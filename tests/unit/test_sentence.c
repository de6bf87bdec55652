#include "fixture.h"

#include <string.h>

/* The sentences of `text`, parted by " | ". */
static char *
show (const char *text)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (FrForms) forms = fr_forms_new ("english", language, NULL, NULL);
  g_autoptr (FrArticle) article = fixture_article (text, FALSE);
  g_autoptr (FrText) cut = fr_text_new (article, forms);
  GString *out = g_string_new (NULL);

  for (guint32 i = 0; i < cut->n_sentences; i++)
    {
      g_autofree char *sentence = fr_span_dup (cut->sentences[i].span, text);
      g_string_append_printf (out, "%s%s", i ? " | " : "", sentence);
    }
  return g_string_free (out, FALSE);
}

/* Where a sentence ends, " | " stands in place of a blank. */
static const char *const examples[] = {
  "One sentence.",
  "No full stop",
  "It rained. | They left.",
  "It rained! | They left? | Nobody knows.",
  "It rained\xE2\x80\xA6 | They left.",
  "It rained... | They left.",
  "It rained... and they left.",
  "It rained. they left.",
  "He had 12.4 percent of 1,000 votes at 7:6PM.",
  "It grew by 3. | In 2016 it fell.",
  "The price rose to 3.50. | Nobody paid it.",
  /* abbreviations */
  "Mr. Smith met Gen. Jones and Dr. Brown.",
  "He lives in Melfort, Sask. and likes it.",
  "Minister of Defence Harjit. S. Sajjan spoke. | He left.",
  "James N. Mattis spoke.",
  "J. R. R. Tolkien wrote.",
  "George W. Bush left. | The house was empty.",
  /* initials */
  "The U.S. Central Command spoke.",
  "He went to the U.S. | The trip was long.",
  "He left the U.S. | He came back.",
  "They met at 5 p.m. | The talks went on.",
  "U.S. Vice Adm. Mark Fox spoke.",
  /* quotation marks and brackets */
  "\"It rained.\" | They left.",
  "\xE2\x80\x9CIt rained.\xE2\x80\x9D | They left.",
  "\"It rained,\" he said. | \"They left.\"",
  "It rained (hard.) | They left.",
  "'It rained.' | They left.",
  "\xC2\xABIt rained.\xC2\xBB | They left.",
  "He asked: \"Why?\" and left.",
  "\"Why?\" he asked.",
  "It rained.\" | \"They left.",
  /* numbers and other beginnings */
  "It rained. | 12 people left.",
  "It rained. | \"12 people left.\"",
  "It rained. | \xC3\x89ric left.",
  "See https://a.example/b.C for more. | They left.",
  "Is it Yahoo! or not?",
};

START_TEST (sentences_of)
{
  g_auto (GStrv) parts = g_strsplit (examples[_i], " | ", -1);
  g_autofree char *text = g_strjoinv (" ", parts);
  g_autofree char *sentences = show (text);
  ck_assert_str_eq (sentences, examples[_i]);
}
END_TEST

START_TEST (a_paragraph_ends_a_sentence)
{
  g_autofree char *sentences = show ("No full stop\nin the lower case\n\nThird.");
  ck_assert_str_eq (sentences, "No full stop | in the lower case | Third.");
}
END_TEST

START_TEST (signs_without_words_are_no_sentence)
{
  g_autofree char *sentences = show ("* * *\n...\n\n-- ? --");
  ck_assert_str_eq (sentences, "");
}
END_TEST

static void
assert_partition (const FrText *text)
{
  guint32 token = 0;

  for (guint32 i = 0; i < text->n_sentences; i++)
    {
      const FrSentence *sentence = &text->sentences[i];
      ck_assert_uint_eq (sentence->first, token);
      ck_assert_uint_gt (sentence->end, sentence->first);
      ck_assert_uint_lt (sentence->paragraph, text->article->n_paragraphs);
      for (; token < sentence->end; token++)
        {
          FrSpan span = text->tokens[token].span;
          FrSpan paragraph = text->article->paragraphs[sentence->paragraph].span;
          ck_assert (span.start >= sentence->span.start && span.end <= sentence->span.end);
          ck_assert (span.start >= paragraph.start && span.end <= paragraph.end);
          ck_assert_uint_eq (fr_text_sentence_of (text, token), i);
        }
    }
  ck_assert_uint_eq (token, text->n_tokens);
}

static const char *const pieces[]
    = { "It ", "rained. ", "U.S. ",     "Mr. ",        "\"", "\xE2\x80\x9C", "\xE2\x80\x9D ", "3.5 ", "? ",
        "\n",  "said ",    "J. ",       "...",         "(",  ") ",           "anti-IS ",      "'s ",  "\xE2\x80\xA6 ",
        "! ",  "The ",     "\xC3\x89 ", "https://a.b " };

START_TEST (sentences_part_the_tokens)
{
  FixtureRandom random = fixture_random (17);
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (FrForms) forms = fr_forms_new ("english", language, NULL, NULL);

  for (guint round = 0; round < 1000; round++)
    {
      g_autoptr (GString) source = g_string_new (NULL);
      for (guint n = fixture_below (&random, 40); n > 0; n--)
        g_string_append (source, pieces[fixture_below (&random, G_N_ELEMENTS (pieces))]);
      g_autoptr (FrArticle) article = fixture_article (source->str, round % 2);
      g_autoptr (FrText) text = fr_text_new (article, forms);
      assert_partition (text);
    }
}
END_TEST

START_TEST (the_headline_is_a_paragraph_of_its_own)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (FrForms) forms = fr_forms_new ("english", language, NULL, NULL);
  g_autoptr (FrArticle) article = fixture_article ("Rain falls on US-led talks\n\nIt rained. They left.\n", TRUE);
  g_autoptr (FrText) text = fr_text_new (article, forms);

  ck_assert_uint_eq (text->n_sentences, 3);
  ck_assert_uint_eq (text->words[FR_VOICE_HEADLINE], 5);
  ck_assert_uint_eq (text->words[FR_VOICE_NARRATOR], 4);
  ck_assert_uint_eq (fr_text_own_words (text), 9);
  ck_assert_uint_eq (fr_text_words (text, 0, text->n_tokens), 9);
}
END_TEST

START_TEST (an_empty_article_has_nothing)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (FrForms) forms = fr_forms_new ("english", language, NULL, NULL);
  g_autoptr (FrArticle) article = fixture_article ("", TRUE);
  g_autoptr (FrText) text = fr_text_new (article, forms);

  ck_assert_uint_eq (text->n_tokens + text->n_sentences + text->n_speech, 0);
  ck_assert_uint_eq (fr_text_own_words (text) + text->words[FR_VOICE_QUOTED], 0);
}
END_TEST

static const char *const endless[] = { "It rained. ",      ". ",    ".",          "A. ",         "a",         "\"",
                                       "\xE2\x80\x9C\"' ", "U.S. ", "said that ", "he said, \"", "Mr. Smith " };

START_TEST (cutting_is_linear)
{
  g_autofree char *text = fixture_repeat (endless[_i], 100000);
  g_autofree char *sentences = show (text);

  ck_assert_ptr_nonnull (sentences);
  fixture_assert_quick (3);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("sentence");
  TCase *tests = tcase_create ("sentences");

  tcase_add_loop_test (tests, sentences_of, 0, G_N_ELEMENTS (examples));
  tcase_add_test (tests, a_paragraph_ends_a_sentence);
  tcase_add_test (tests, signs_without_words_are_no_sentence);
  tcase_add_test (tests, sentences_part_the_tokens);
  tcase_add_test (tests, the_headline_is_a_paragraph_of_its_own);
  tcase_add_test (tests, an_empty_article_has_nothing);
  tcase_add_loop_test (tests, cutting_is_linear, 0, G_N_ELEMENTS (endless));
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
