#include "text/text.h"

#include "text/quotation.h"
#include "text/sentence.h"
#include "text/speech.h"
#include "text/token.h"

static gpointer
take_array (GArray *array, guint32 *n)
{
  *n = array->len;
  return g_array_free (array, FALSE);
}

static void
cut (FrText *text, FrForms *forms, GArray *tokens, GArray *sentences)
{
  const FrArticle *article = text->article;

  for (guint32 i = 0; i < article->n_paragraphs; i++)
    {
      const FrParagraph *paragraph = &article->paragraphs[i];
      guint32 first = tokens->len;

      fr_tokenize (article->text, paragraph->span, forms, tokens);
      for (guint32 t = first; paragraph->headline && t < tokens->len; t++)
        g_array_index (tokens, FrToken, t).voice = FR_VOICE_HEADLINE;
      fr_split_sentences (article->text, paragraph->span, i, (const FrToken *)(gpointer)tokens->data, first,
                          tokens->len, forms, sentences);
    }
}

/* All parts of a compound speak with one voice, so that the voices partition the words. */
static void
count_words (FrText *text)
{
  for (guint32 i = 0; i < text->n_tokens; i++)
    {
      FrToken *token = &text->tokens[i];
      if (token->flags & FR_TOKEN_JOINED)
        token->voice = token[-1].voice;
      else if (!(token->flags & FR_TOKEN_URL))
        text->words[token->voice]++;
    }
}

FrText *
fr_text_new (const FrArticle *article, FrForms *forms)
{
  FrText *text = g_new0 (FrText, 1);
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (FrToken));
  GArray *sentences = g_array_new (FALSE, FALSE, sizeof (FrSentence));
  GArray *speech = g_array_new (FALSE, FALSE, sizeof (FrSpeech));
  g_autoptr (GArray) quotations = NULL;

  text->article = article;
  text->language = fr_forms_language (forms);
  text->diags = fr_diags_new ();
  cut (text, forms, tokens, sentences);
  text->tokens = take_array (tokens, &text->n_tokens);
  text->sentences = take_array (sentences, &text->n_sentences);
  quotations = fr_find_quotations (article, fr_forms_language (forms), text->diags);
  fr_attribute_speech (text, quotations, forms, speech);
  text->speech = take_array (speech, &text->n_speech);
  count_words (text);
  return text;
}

void
fr_text_free (FrText *text)
{
  if (!text)
    return;
  g_free (text->tokens);
  g_free (text->sentences);
  g_free (text->speech);
  g_ptr_array_unref (text->diags);
  g_free (text);
}

guint32
fr_text_words (const FrText *text, guint32 first, guint32 end)
{
  guint32 n = 0;
  for (guint32 i = first; i < end; i++)
    n += !(text->tokens[i].flags & (FR_TOKEN_JOINED | FR_TOKEN_URL));
  return n;
}

guint32
fr_text_own_words (const FrText *text)
{
  return text->words[FR_VOICE_HEADLINE] + text->words[FR_VOICE_NARRATOR] + text->words[FR_VOICE_PARAPHRASED];
}

guint32
fr_text_sentence_of (const FrText *text, guint32 token)
{
  guint32 low = 0, high = text->n_sentences;

  while (high - low > 1)
    {
      guint32 middle = low + (high - low) / 2;
      if (text->sentences[middle].first <= token)
        low = middle;
      else
        high = middle;
    }
  return low;
}

const char *
fr_voice_name (FrVoice voice)
{
  static const char *const names[FR_N_VOICES] = { "headline", "narrator", "paraphrased", "quoted" };
  return names[voice];
}
