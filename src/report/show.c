#include "report/show.h"

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
  guint next_hit; /* the first one that no line has shown yet */
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

/* Below a line: what each of its hits is. */
static void
add_notes (Show *show, guint32 end)
{
  const GArray *hits = show->score->hits;

  for (; show->next_hit < hits->len; show->next_hit++)
    {
      const FrHit *hit = &g_array_index (hits, FrHit, show->next_hit);
      const FrFrame *frame = fr_matcher_frame (show->matcher, hit->frame);
      g_autofree char *text = NULL;
      FrInline *note;
      if (hit->span.start >= end)
        return;
      text = fr_hit_text (show->score, hit);
      note = fr_inline_new ();
      fr_inline_printf (note, FR_MARK_QUIET, "^ %u %s: %s / %s, %s",
                        fr_placer_at (&show->placer, hit->span.start).column, text, frame->name,
                        fr_hit_wording (show->matcher, hit), fr_voice_name (hit->voice));
      if (hit->status != FR_HIT_COUNTED)
        fr_inline_printf (note, FR_MARK_QUIET, ", %s", fr_hit_status_name (hit->status));
      fr_document_add_line (show->document, NULL, note);
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
fr_show_document (const FrScore *score, const FrMatcher *matcher)
{
  const char *title = fr_article_get (score->article, FR_FIELD_TITLE);
  Show show = { .document = fr_document_new (), .score = score, .matcher = matcher };
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
