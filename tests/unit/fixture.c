#include "fixture.h"

#include "base/shipped.h"

#include <string.h>
#include <time.h>

int
fixture_run (Suite *suite)
{
  SRunner *runner = srunner_create (suite);
  int failed;

  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed != 0;
}

FrLanguage *
fixture_language (void)
{
  g_autoptr (GBytes) bytes = fr_shipped_get ("english/language.words");
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  gsize len = 0;
  const char *data;

  ck_assert_ptr_nonnull (bytes);
  data = g_bytes_get_data (bytes, &len);
  g_autoptr (GPtrArray) words = fr_words_parse ("language.words", data, len, diags);
  return fr_language_new (words, "language.words", diags);
}

static void
add_line (FrArticle *article, GArray *lines, GArray *paragraphs, FrSpan span, gboolean headline)
{
  FrLine line = { .span = span, .kind = FR_LINE_BODY };
  FrParagraph paragraph = { .span = span, .headline = headline };

  while (line.span.start < line.span.end && article->text[line.span.start] == ' ')
    line.span.start++;
  if (line.span.start == line.span.end)
    line.kind = FR_LINE_BLANK;
  else
    {
      if (headline)
        line.kind = FR_LINE_HEADLINE;
      paragraph.span = line.span;
      g_array_append_val (paragraphs, paragraph);
    }
  g_array_append_val (lines, line);
}

FrArticle *
fixture_article (const char *text, gboolean headline)
{
  gsize length = strlen (text);
  FrArticle *article = fr_article_new ("test.txt", g_strdup (text), length);
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (FrLine));
  GArray *paragraphs = g_array_new (FALSE, TRUE, sizeof (FrParagraph));

  for (gsize at = 0; at < length;)
    {
      const char *newline = strchr (text + at, '\n');
      gsize end = newline ? (gsize)(newline - text) : length;
      add_line (article, lines, paragraphs, (FrSpan){ (guint32)at, (guint32)end }, headline && paragraphs->len == 0);
      at = end + 1;
    }
  article->n_lines = lines->len;
  article->lines = (FrLine *)(gpointer)g_array_free (lines, FALSE);
  article->n_paragraphs = paragraphs->len;
  article->paragraphs = (FrParagraph *)(gpointer)g_array_free (paragraphs, FALSE);
  return article;
}

FrLexicon *
fixture_lexicon (const char *text)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  FrLexicon *lexicon = fr_lexicon_parse ("test.lex", text, strlen (text), diags);

  for (guint i = 0; i < diags->len; i++)
    if (fr_diags_get (diags, i)->level > FR_LEVEL_NOTE)
      {
        g_autofree char *shown = fr_diag_format (fr_diags_get (diags, i));
        ck_abort_msg ("%s", shown);
      }
  return lexicon;
}

Fixture *
fixture_new (const char *lexicon, const char *text, gboolean headline)
{
  Fixture *fixture = g_new0 (Fixture, 1);

  fixture->language = fixture_language ();
  fixture->lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_ptr_array_add (fixture->lexicons, fixture_lexicon (lexicon));
  fixture->matcher = fr_matcher_new (fixture->lexicons, "english", fixture->language);
  fixture->scorer = fr_scorer_new (fixture->matcher, "english", fixture->language);
  fixture->article = fixture_article (text, headline);
  fixture->score = fr_score_new (fixture->scorer, fixture->article);
  return fixture;
}

void
fixture_free (Fixture *fixture)
{
  fr_score_free (fixture->score);
  fr_article_free (fixture->article);
  fr_scorer_free (fixture->scorer);
  fr_matcher_free (fixture->matcher);
  g_ptr_array_unref (fixture->lexicons);
  fr_language_unref (fixture->language);
  g_free (fixture);
}

static void
append_hit (GString *out, const Fixture *fixture, const FrHit *hit)
{
  g_autofree char *text = fr_span_dup (hit->span, fixture->article->text);

  if (out->len > 0)
    g_string_append (out, ", ");
  g_string_append_printf (out, "%s:%s", hit->term->section->wording, text);
  if (hit->status == FR_HIT_IGNORED)
    g_string_append (out, " (ignored)");
  if (hit->status == FR_HIT_SUPPRESSED)
    g_string_append_printf (out, " (suppressed by %s)", hit->winner->text);
}

char *
fixture_hits (const Fixture *fixture)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < fixture->score->hits->len; i++)
    {
      const FrHit *hit = &g_array_index (fixture->score->hits, FrHit, i);
      if (hit->term)
        append_hit (out, fixture, hit);
    }
  return g_string_free (out, FALSE);
}

char *
fixture_find (const char *lexicon, const char *text)
{
  g_autoptr (Fixture) fixture = fixture_new (lexicon, text, FALSE);
  return fixture_hits (fixture);
}

char *
fixture_repeat (const char *text, gsize n)
{
  GString *out = g_string_sized_new (strlen (text) * n + 1);

  for (gsize i = 0; i < n; i++)
    g_string_append (out, text);
  return g_string_free (out, FALSE);
}

void
fixture_assert_quick (double seconds)
{
#ifdef __SANITIZE_ADDRESS__
  seconds *= 6;
#endif
  ck_assert_double_lt ((double)clock () / CLOCKS_PER_SEC, seconds);
}

FixtureRandom
fixture_random (guint64 seed)
{
  return (FixtureRandom){ seed * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15) + 1 };
}

guint
fixture_below (FixtureRandom *random, guint n)
{
  random->state ^= random->state >> 12;
  random->state ^= random->state << 25;
  random->state ^= random->state >> 27;
  return (guint)((random->state * G_GUINT64_CONSTANT (0x2545F4914F6CDD1D)) >> 33) % n;
}
