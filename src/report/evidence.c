#include "report/evidence.h"

#include <string.h>

enum
{
  CONTEXT_BYTES = 400, /* [bytes] of a long sentence shown on each side of a hit */
};

static gboolean
has_frame (const FrEvent *event, guint32 frame)
{
  for (guint i = 0; i < event->frames->len; i++)
    if (((const FrFrameResult *)g_ptr_array_index (event->frames, i))->frame == frame)
      return TRUE;
  return FALSE;
}

/* Hits stand in the order of the text, so their places cost one pass. */
static void
collect_score (const FrEvent *event, const FrScore *score, guint outlet, GArray *found)
{
  FrPlacer placer;

  fr_placer_init (&placer, score->article->text);
  for (guint i = 0; i < score->hits->len; i++)
    {
      const FrHit *hit = &g_array_index (score->hits, FrHit, i);
      FrEvidence evidence = { score, hit, outlet, { 0, 0, 0 } };
      if (!has_frame (event, hit->frame))
        continue;
      evidence.place = fr_placer_at (&placer, hit->span.start);
      g_array_append_val (found, evidence);
    }
}

static gint
compare_numbers (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

/* Stable: g_array_sort() is, so what is equal here stays as it was read. */
static gint
compare_evidence (gconstpointer a, gconstpointer b)
{
  const FrEvidence *one = a, *other = b;
  gint order = compare_numbers (one->hit->status, other->hit->status);

  if (!order)
    order = compare_numbers (one->hit->frame, other->hit->frame);
  if (!order)
    order = compare_numbers (one->hit->wording, other->hit->wording);
  if (!order)
    order = compare_numbers (one->outlet, other->outlet);
  return order;
}

static GArray *
collect (const FrEvent *event)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (FrEvidence));

  for (guint i = 0; i < event->outlets->len; i++)
    {
      const FrOutlet *outlet = g_ptr_array_index (event->outlets, i);
      for (guint j = 0; j < outlet->scores->len; j++)
        collect_score (event, g_ptr_array_index (outlet->scores, j), i, found);
    }
  return found;
}

GArray *
fr_evidence_collect (const FrEvent *event)
{
  GArray *found = collect (event);

  g_array_sort (found, compare_evidence);
  return found;
}

GArray *
fr_evidence_read (const FrEvent *event)
{
  GArray *found = collect (event);
  guint n = 0;

  for (guint i = 0; i < found->len; i++)
    if (g_array_index (found, FrEvidence, i).hit->status == FR_HIT_COUNTED)
      g_array_index (found, FrEvidence, n++) = g_array_index (found, FrEvidence, i);
  g_array_set_size (found, n);
  return found;
}

/* The first byte after a blank, from `at` on; `at` itself if there is none before `end`. */
static guint32
after_blank (const char *text, guint32 at, guint32 end)
{
  for (guint32 i = at; i < end; i++)
    if (text[i] == ' ')
      return i + 1;
  while (at < end && (text[at] & 0xC0) == 0x80)
    at++;
  return at;
}

/* The last blank before `at`; a character's beginning at or before `at` if there is none after `start`. */
static guint32
before_blank (const char *text, guint32 at, guint32 start)
{
  for (guint32 i = at; i > start; i--)
    if (text[i - 1] == ' ')
      return i - 1;
  while (at > start && (text[at] & 0xC0) == 0x80)
    at--;
  return at;
}

guint
fr_evidence_together (const FrEvidence *first, guint n)
{
  guint32 end = first->hit->span.end; /* hits of several frames may overlap */
  guint i = 1;

  while (i < n && first[i].score == first->score && first[i].hit->sentence == first->hit->sentence
         && first[i].hit->span.start <= end + CONTEXT_BYTES)
    {
      end = MAX (end, first[i].hit->span.end);
      i++;
    }
  return i;
}

/* Appends the text of [from, to) with the hits marked that begin in it. */
static void
append_marked (FrInline *made, const FrEvidence *first, guint n, FrSpan span)
{
  const char *text = first->score->article->text;
  guint32 at = span.start;

  for (guint i = 0; i < n; i++)
    {
      guint32 start = MAX (at, first[i].hit->span.start), end = MIN (first[i].hit->span.end, span.end);
      if (end <= start)
        continue;
      fr_inline_add (made, text + at, start - at, 0);
      fr_inline_add (made, text + start, end - start, FR_MARK_HIT);
      at = end;
    }
  fr_inline_add (made, text + at, span.end - at, 0);
}

FrInline *
fr_evidence_sentence (const FrEvidence *first, guint n)
{
  const FrText *parsed = first->score->text;
  const char *text = first->score->article->text;
  guint32 from = first->hit->span.start, to = first->hit->span.end;
  FrSpan all, span;
  FrInline *made = fr_inline_new ();

  for (guint i = 1; i < n; i++)
    to = MAX (to, first[i].hit->span.end);
  all = first->hit->sentence < parsed->n_sentences ? parsed->sentences[first->hit->sentence].span
                                                   : (FrSpan){ from, to };
  span = (FrSpan){ all.start, MAX (all.end, to) }; /* a quotation may run on into the next sentence */
  if (from > span.start + CONTEXT_BYTES)
    span.start = after_blank (text, from - CONTEXT_BYTES, from);
  if (span.end > to + CONTEXT_BYTES)
    span.end = before_blank (text, to + CONTEXT_BYTES, to);
  if (span.start > all.start)
    fr_inline_add (made, "... ", -1, 0);
  append_marked (made, first, n, span);
  if (span.end < all.end)
    fr_inline_add (made, " ...", -1, 0);
  return made;
}

static void
paint (guint8 *marks, FrSpan span, guint mark)
{
  for (guint32 i = span.start; i < span.end; i++)
    marks[i] |= (guint8)mark;
}

static guint
mark_of_voice (FrVoice voice)
{
  return voice == FR_VOICE_QUOTED ? FR_MARK_QUOTED : voice == FR_VOICE_PARAPHRASED ? FR_MARK_PARAPHRASED : 0;
}

/* Voices are those of the tokens; what stands between two of one voice in a paragraph has it too. */
static void
paint_voices (const FrText *text, guint8 *marks)
{
  guint32 before = G_MAXUINT32; /* the paragraph of the token before */

  for (guint32 i = 0; i < text->n_sentences; i++)
    {
      const FrSentence *sentence = &text->sentences[i];
      for (guint32 t = sentence->first; t < sentence->end; t++)
        {
          const FrToken *token = &text->tokens[t];
          FrSpan span = token->span;
          if (t > 0 && before == sentence->paragraph && text->tokens[t - 1].voice == token->voice)
            span.start = text->tokens[t - 1].span.end;
          paint (marks, span, mark_of_voice (token->voice));
          before = sentence->paragraph;
        }
    }
}

/* From its first word to its last, without a comma before a closing quotation mark: voices end with words, too. */
static FrSpan
words_of (const FrText *text, const FrHit *hit)
{
  if (hit->end <= hit->first || hit->end > text->n_tokens)
    return hit->span;
  return (FrSpan){ text->tokens[hit->first].span.start, text->tokens[hit->end - 1].span.end };
}

guint8 *
fr_marks_new (const FrScore *score, const FrEvent *event)
{
  guint8 *marks = g_malloc0 (score->article->length + 1);

  paint_voices (score->text, marks);
  for (guint i = 0; i < score->hits->len; i++)
    {
      const FrHit *hit = &g_array_index (score->hits, FrHit, i);
      if (hit->status == FR_HIT_COUNTED && (!event || has_frame (event, hit->frame)))
        paint (marks, words_of (score->text, hit), FR_MARK_HIT);
    }
  return marks;
}

FrInline *
fr_marked_slice (const FrScore *score, const guint8 *marks, FrSpan span)
{
  FrInline *made = fr_inline_new ();
  const char *text = score->article->text;

  for (guint32 at = span.start, end; at < span.end; at = end)
    {
      end = at + 1;
      while (end < span.end && marks[end] == marks[at])
        end++;
      fr_inline_add (made, text + at, end - at, marks[at]);
    }
  return made;
}

static const FrParagraph *
headline_paragraph (const FrArticle *article)
{
  for (guint i = 0; i < article->n_paragraphs; i++)
    if (article->paragraphs[i].headline)
      return &article->paragraphs[i];
  return NULL;
}

gboolean
fr_headline_is_counted (const FrScore *score)
{
  return headline_paragraph (score->article) != NULL;
}

FrInline *
fr_headline (const FrScore *score, const FrEvent *event)
{
  const FrParagraph *paragraph = headline_paragraph (score->article);
  const char *title = fr_article_get (score->article, FR_FIELD_TITLE);
  g_autofree guint8 *marks = NULL;

  if (!paragraph)
    return title ? fr_inline_new_text (title) : NULL;
  marks = fr_marks_new (score, event);
  return fr_marked_slice (score, marks, paragraph->span);
}

char *
fr_hit_text (const FrScore *score, const FrHit *hit)
{
  return fr_span_dup (hit->span, score->article->text);
}

static const FrWording *
wording_of (const FrMatcher *matcher, const FrHit *hit)
{
  const FrFrame *frame = fr_matcher_frame (matcher, hit->frame);

  return hit->wording < 0 ? NULL : g_ptr_array_index (frame->wordings, (guint)hit->wording);
}

const char *
fr_hit_wording (const FrMatcher *matcher, const FrHit *hit)
{
  const FrWording *wording = wording_of (matcher, hit);

  return wording ? wording->name : FR_WORDING_IGNORE;
}

const char *
fr_hit_term (const FrHit *hit)
{
  return hit->term ? hit->term->text : NULL;
}

gboolean
fr_hit_is_measured (const FrMatcher *matcher, const FrHit *hit)
{
  const FrWording *wording = wording_of (matcher, hit);

  return wording && wording->measured;
}

const char *
fr_hit_status_name (FrHitStatus status)
{
  static const char *const names[] = { "counted", "suppressed", "ignored" };

  return names[status];
}
