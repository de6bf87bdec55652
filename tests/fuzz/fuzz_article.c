/* Any bytes through the article reader: whatever it makes of them, lines and paragraphs are ordered, disjoint and
 * inside the text, and every dropped line has a reason. */
#include "base/shipped.h"
#include "input/boilerplate.h"
#include "input/manifest.h"
#include "input/plain.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

/* Made once for all inputs of a run. */
static FrBoilerplate *
rules_new (void)
{
  g_autoptr (GBytes) bytes = fr_shipped_get ("english/boilerplate.words");
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  gsize len;
  const char *text = g_bytes_get_data (bytes, &len);
  g_autoptr (GPtrArray) words = fr_words_parse ("boilerplate.words", text, len, diags);
  FrBoilerplate *rules = fr_boilerplate_new (words, "boilerplate.words", diags);

  g_assert_cmpuint (diags->len, ==, 0);
  return rules;
}

static void
check_lines (const FrArticle *article)
{
  guint32 end = 0;

  for (guint i = 0; i < article->n_lines; i++)
    {
      const FrLine *line = &article->lines[i];
      g_assert_cmpuint (line->span.start, >=, end);
      g_assert_cmpuint (line->span.end, >=, line->span.start);
      g_assert_cmpuint (line->span.end, <=, article->length);
      g_assert_true ((line->kind == FR_LINE_BLANK) == fr_span_is_empty (line->span) || line->kind == FR_LINE_HEADER);
      g_assert_true ((line->kind == FR_LINE_DROPPED) == (line->reason != NULL));
      end = line->span.end;
    }
}

static void
check_paragraphs (const FrArticle *article)
{
  guint32 end = 0;

  for (guint i = 0; i < article->n_paragraphs; i++)
    {
      FrSpan span = article->paragraphs[i].span;
      g_assert_cmpuint (span.start, >=, end);
      g_assert_cmpuint (span.end, >, span.start);
      g_assert_cmpuint (span.end, <=, article->length);
      g_assert_true (g_utf8_validate_len (article->text + span.start, fr_span_length (span), NULL));
      end = span.end;
    }
}

static void
read_article (const FrBoilerplate *rules, const char *text, gsize size)
{
  char *copy = g_strndup (text, size);
  g_autoptr (FrArticle) article = fr_plain_parse ("fuzz.txt", copy, size);

  fr_article_set (article, FR_FIELD_OUTLET, "fuzz", FR_ORIGIN_FILE);
  fr_plain_find_headline (article);
  fr_boilerplate_apply (rules, article);
  fr_plain_finish (article);
  check_lines (article);
  check_paragraphs (article);
}

static void
read_manifest (const char *text, gsize size)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrManifest) manifest = fr_manifest_parse ("fuzz.csv", text, size, diags);
  g_autoptr (FrArticle) article = fr_article_new ("fuzz.txt", g_strdup (""), 0);

  for (guint i = 0; i < fr_manifest_length (manifest); i++)
    {
      guint line, column;
      const char *file = fr_manifest_file (manifest, i, &line, &column);
      g_assert_true (fr_manifest_has (manifest, file));
      g_assert_cmpuint (line, >=, 1);
      if (i == 0)
        fr_manifest_apply (manifest, file, article);
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static FrBoilerplate *rules;
  g_autofree char *text = NULL;

  if (!rules)
    rules = rules_new ();
  /* The reader is given valid UTF-8 without NUL: other bytes are refused before it. */
  text = g_utf8_make_valid ((const char *)data, (gssize)size);
  gsize length = strlen (text);
  read_article (rules, text, length);
  read_manifest (text, length);
  return 0;
}
