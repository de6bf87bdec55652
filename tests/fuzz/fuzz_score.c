/* A lexicon and an article, parted by a line "====", through everything up to the counts: hits stand on words, no word
 * counts twice in a frame, voices part the words. */
#include "base/shipped.h"
#include "lexicon/check.h"
#include "score/score.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static const char parting[] = "\n====\n";

static FrLanguage *
language_new (void)
{
  g_autoptr (GBytes) bytes = fr_shipped_get ("english/language.words");
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  gsize len;
  const char *text = g_bytes_get_data (bytes, &len);
  g_autoptr (GPtrArray) words = fr_words_parse ("language.words", text, len, diags);

  return fr_language_new (words, "language.words", diags);
}

static void
check_voices (const FrText *text)
{
  guint32 all = 0, given[FR_N_VOICES] = { 0 };

  for (guint v = 0; v < FR_N_VOICES; v++)
    all += text->words[v];
  g_assert_cmpuint (all, ==, fr_text_words (text, 0, text->n_tokens));
  for (guint32 i = 0; i < text->n_speech; i++)
    given[text->speech[i].voice] += text->speech[i].words;
  g_assert_cmpuint (given[FR_VOICE_QUOTED], ==, text->words[FR_VOICE_QUOTED]);
  g_assert_cmpuint (given[FR_VOICE_PARAPHRASED], ==, text->words[FR_VOICE_PARAPHRASED]);
}

/* Hits that won their words, by frame: each begins where the one before has ended. */
static void
check_hits (const FrScore *score, const FrMatcher *matcher)
{
  g_autofree guint32 *ends = g_new0 (guint32, fr_matcher_n_frames (matcher));

  for (guint i = 0; i < score->hits->len; i++)
    {
      const FrHit *hit = &g_array_index (score->hits, FrHit, i);
      g_assert_cmpuint (hit->span.start, <=, hit->span.end);
      g_assert_cmpuint (hit->span.end, <=, score->article->length);
      g_assert_true (g_utf8_validate_len (score->article->text + hit->span.start, fr_span_length (hit->span), NULL));
      if (hit->status == FR_HIT_SUPPRESSED || !hit->term)
        continue;
      g_assert_cmpuint (hit->first, >=, ends[hit->frame]);
      ends[hit->frame] = hit->end;
    }
}

static void
score_article (const char *lexicon_text, gsize lexicon_size, const char *text)
{
  g_autoptr (FrLanguage) language = language_new ();
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autoptr (FrArticle) article = fr_article_of_paragraph (text);

  g_ptr_array_add (lexicons, fr_lexicon_parse ("fuzz.lex", lexicon_text, lexicon_size, diags));
  g_autoptr (FrMatcher) matcher = fr_matcher_new (lexicons, "english", language);
  g_autoptr (FrScorer) scorer = fr_scorer_new (matcher, "english", language);
  g_autoptr (FrScore) score = fr_score_new (scorer, article);
  check_voices (score->text);
  check_hits (score, matcher);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *input = g_strndup ((const char *)data, size); /* up to the first NUL */
  char *part = strstr (input, parting);

  if (part && g_utf8_validate (part, -1, NULL))
    score_article (input, (gsize)(part - input) + 1, part + strlen (parting));
  return 0;
}
