#include "report/show.h"

#include "compare/naming.h"
#include "report/dropped.h"
#include "report/evidence.h"
#include "report/prose.h"

typedef struct
{
  FrDocument *document;
  const FrScore *score;
  const FrMatcher *matcher;
  guint8 *marks;
  FrPlacer placer;
  gboolean uncounted;  /* are suppressed and ignored hits shown? */
  guint next_hit;      /* the first one that no line has shown yet */
  guint32 next_speech; /* likewise */
} Show;

static void
add_legend (FrDocument *document)
{
  FrInline *legend = fr_inline_new_text ("Marks: ");

  fr_inline_add (legend, "a hit", -1, FR_MARK_HIT);
  fr_inline_add (legend, ", ", -1, 0);
  fr_inline_add (legend, "quoted", -1, FR_MARK_QUOTED);
  fr_inline_add (legend, ", ", -1, 0);
  fr_inline_add (legend, "paraphrased", -1, FR_MARK_PARAPHRASED);
  fr_inline_printf (legend, 0, ". %s", fr_prose (FR_PROSE_SHOW));
  fr_document_add_paragraph (document, legend);
}

static const FrHit *
hit_at (const Show *show, guint i)
{
  return &g_array_index (show->score->hits, FrHit, i);
}

static gboolean
is_shown (const Show *show, const FrHit *hit)
{
  return show->uncounted || hit->status == FR_HIT_COUNTED;
}

/* "ship: vessel / ship, headline"; without the text if the hit before has the same. */
static void
add_hit (const Show *show, const FrHit *hit, const FrHit *before, FrInline *note)
{
  const FrFrame *frame = fr_matcher_frame (show->matcher, hit->frame);
  g_autofree char *text = fr_hit_text (show->score, hit);
  gboolean same = before && before->span.end == hit->span.end;

  fr_inline_printf (note, FR_MARK_QUIET, "%s%s%s%s / %s, %s", before ? "; " : "", same ? "" : text, same ? "" : ": ",
                    frame->name, fr_hit_wording (show->matcher, hit), fr_voice_name (hit->voice));
  if (hit->status != FR_HIT_COUNTED)
    fr_inline_printf (note, FR_MARK_QUIET, ", %s", fr_hit_status_name (hit->status));
}

/* One line for all hits that begin where the next one does. */
static void
add_place (Show *show)
{
  const GArray *hits = show->score->hits;
  const FrHit *first = hit_at (show, show->next_hit), *before = NULL;
  FrInline *note = fr_inline_new ();

  fr_inline_printf (note, FR_MARK_QUIET, "^ %u ", fr_placer_at (&show->placer, first->span.start).column);
  for (; show->next_hit < hits->len && hit_at (show, show->next_hit)->span.start == first->span.start; show->next_hit++)
    if (is_shown (show, hit_at (show, show->next_hit)))
      {
        add_hit (show, hit_at (show, show->next_hit), before, note);
        before = hit_at (show, show->next_hit);
      }
  if (before)
    fr_document_add_line (show->document, NULL, note);
  else
    fr_inline_free (note);
}

/* "^ 3 Ada Fox: quoted, 13 words, "said"" */
static void
add_speech (Show *show)
{
  const char *text = show->score->article->text;
  const FrSpeech *speech = &show->score->text->speech[show->next_speech++];
  g_autofree char *speaker
      = fr_single_blanks (text, fr_span_is_empty (speech->named) ? speech->speaker : speech->named);
  g_autofree char *verb = fr_single_blanks (text, speech->verb);
  g_autofree char *told = fr_prose_stretch (speech->voice, speech->words, verb);
  FrInline *note = fr_inline_new ();

  fr_inline_printf (note, FR_MARK_QUIET, "^ %u %s%s: %s", fr_placer_at (&show->placer, speech->span.start).column,
                    *speaker ? speaker : "nobody is named", *speaker && speech->anonymous ? " (anonymous)" : "", told);
  fr_document_add_line (show->document, NULL, note);
}

/* Below a line: who is given words in it, and what each of its hits is. */
static void
add_notes (Show *show, guint32 end)
{
  const FrText *text = show->score->text;

  for (;;)
    {
      guint32 hit = show->next_hit < show->score->hits->len ? hit_at (show, show->next_hit)->span.start : end;
      guint32 speech = show->next_speech < text->n_speech ? text->speech[show->next_speech].span.start : end;
      if (hit >= end && speech >= end)
        return;
      if (speech <= hit)
        add_speech (show);
      else
        add_place (show);
    }
}

static FrInline *
line_text (const Show *show, const FrLine *line)
{
  const char *text = show->score->article->text + line->span.start;
  FrInline *made;

  if (line->kind != FR_LINE_DROPPED)
    return fr_marked_slice (show->score, show->marks, line->span);
  made = fr_inline_new ();
  fr_inline_printf (made, FR_MARK_QUIET, "-- dropped: %s -- ", line->reason ? line->reason : "-");
  fr_inline_add (made, text, fr_span_length (line->span), FR_MARK_DROPPED);
  return made;
}

static void
add_lines (Show *show)
{
  const FrArticle *article = show->score->article;
  gboolean blank = FALSE;

  for (guint i = 0; i < article->n_lines; i++)
    {
      const FrLine *line = &article->lines[i];
      g_autofree char *label = g_strdup_printf ("%u", i + 1);
      if (line->kind == FR_LINE_BLANK)
        {
          blank = TRUE;
          continue;
        }
      if (blank && i > 0)
        fr_document_add_line (show->document, NULL, fr_inline_new ());
      blank = FALSE;
      fr_document_add_line (show->document, label, line_text (show, line));
      add_notes (show, line->span.end);
    }
}

FrDocument *
fr_show_document (const FrScore *score, const FrMatcher *matcher, gboolean uncounted)
{
  const char *title = fr_article_get (score->article, FR_FIELD_TITLE);
  Show show = { .document = fr_document_new (), .score = score, .matcher = matcher, .uncounted = uncounted };
  g_autofree char *words
      = fr_prose_words (score->text->words, fr_dropped_words (score->article), fr_dropped_lines (score->article));

  show.marks = fr_marks_new (score, NULL);
  fr_placer_init (&show.placer, score->article->text);
  fr_document_heading (show.document, 1, "%s", title ? title : score->article->file);
  fr_document_item (show.document, 0, "%s", score->article->file);
  fr_document_item (show.document, 0, "%s", words);
  add_legend (show.document);
  add_lines (&show);
  g_free (show.marks);
  return show.document;
}
