#include "score/score.h"

/* ---- scare quotes: the built-in frame ---- */

enum
{
  SCARE_BARE,    /* no verb of saying */
  SCARE_PARTIAL, /* part of what a source said */
};

/* Without what stands between its words and the marks: "peace", not "peace,". */
static FrSpan
words_of (const FrText *text, const FrSpeech *speech)
{
  return (FrSpan){ text->tokens[speech->first].span.start, text->tokens[speech->end - 1].span.end };
}

/* The marks are the writer's, whatever stands between them. */
static FrVoice
voice_of_marks (const FrText *text, const FrSpeech *speech)
{
  const FrSentence *sentence = &text->sentences[fr_text_sentence_of (text, speech->first)];
  return text->article->paragraphs[sentence->paragraph].headline ? FR_VOICE_HEADLINE : FR_VOICE_NARRATOR;
}

static void
add_scare_quotes (const FrText *text, guint32 frame, GArray *hits)
{
  for (guint32 i = 0; i < text->n_speech; i++)
    {
      const FrSpeech *speech = &text->speech[i];
      FrHit hit = { .frame = frame, .first = speech->first, .end = speech->end };
      if (!speech->fragment || speech->end == speech->first)
        continue;
      hit.span = words_of (text, speech);
      hit.wording = fr_span_is_empty (speech->verb) && fr_span_is_empty (speech->speaker) ? SCARE_BARE : SCARE_PARTIAL;
      hit.sentence = fr_text_sentence_of (text, speech->first);
      hit.voice = voice_of_marks (text, speech);
      g_array_append_val (hits, hit);
    }
}

/* ---- scores ---- */

FrScorer *
fr_scorer_new (const FrMatcher *matcher, const char *stemmer, FrLanguage *language)
{
  FrScorer *scorer = g_new0 (FrScorer, 1);

  scorer->matcher = matcher;
  scorer->symbols = fr_symbols_new (matcher);
  scorer->forms = fr_forms_new (stemmer, language, fr_symbols_resolve, scorer->symbols);
  return scorer;
}

void
fr_scorer_free (FrScorer *scorer)
{
  if (!scorer)
    return;
  fr_forms_free (scorer->forms);
  fr_symbols_free (scorer->symbols);
  g_free (scorer);
}

static gint
compare_hits (gconstpointer a, gconstpointer b)
{
  const FrHit *x = a, *y = b;

  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  if (x->span.end != y->span.end)
    return x->span.end > y->span.end ? -1 : 1;
  if (x->frame != y->frame)
    return x->frame < y->frame ? -1 : 1;
  if (x->status != y->status)
    return x->status < y->status ? -1 : 1;
  return x->wording < y->wording ? -1 : x->wording > y->wording;
}

FrScore *
fr_score_new (FrScorer *scorer, const FrArticle *article)
{
  FrScore *score = g_new0 (FrScore, 1);

  score->article = article;
  score->text = fr_text_new (article, scorer->forms);
  score->hits = g_array_new (FALSE, FALSE, sizeof (FrHit));
  fr_matcher_find (scorer->symbols, score->text, scorer->forms, score->hits);
  add_scare_quotes (score->text, fr_matcher_n_frames (scorer->matcher) - 1, score->hits);
  g_array_sort (score->hits, compare_hits);
  return score;
}

void
fr_score_free (FrScore *score)
{
  if (!score)
    return;
  fr_text_free (score->text);
  g_array_unref (score->hits);
  g_free (score);
}

void
fr_score_restrict (FrScore *score, const FrMatcher *matcher, const char *const *frames, guint voices)
{
  guint kept = 0;

  for (guint i = 0; i < score->hits->len; i++)
    {
      FrHit hit = g_array_index (score->hits, FrHit, i);
      if (frames && !g_strv_contains (frames, fr_matcher_frame (matcher, hit.frame)->name))
        continue;
      if (voices && !(voices & (1u << hit.voice)))
        continue;
      g_array_index (score->hits, FrHit, kept++) = hit;
    }
  g_array_set_size (score->hits, kept);
}

guint32
fr_count_in (const FrCount *count, guint voices)
{
  guint32 n = 0;

  for (guint voice = 0; voice < FR_N_VOICES; voice++)
    n += voices & (1u << voice) ? count->by_voice[voice] : 0;
  return n;
}

guint32
fr_count_own (const FrCount *count)
{
  return fr_count_in (count, FR_VOICES_OWN);
}

void
fr_score_count (const FrScore *score, guint32 frame, FrCount *counts)
{
  for (guint i = 0; i < score->hits->len; i++)
    {
      const FrHit *hit = &g_array_index (score->hits, FrHit, i);
      if (hit->frame == frame && hit->status == FR_HIT_COUNTED)
        counts[hit->wording].by_voice[hit->voice]++;
    }
}
