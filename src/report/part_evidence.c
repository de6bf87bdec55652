#include "report/part.h"

#include "report/dropped.h"
#include "report/figures.h"
#include "report/prose.h"

static const FrEvidence *
evidence_at (const FrPart *part, guint i)
{
  return &g_array_index (part->evidence, FrEvidence, i);
}

static gboolean
is_same_group (const FrEvidence *one, const FrEvidence *other)
{
  return one->hit->status == other->hit->status && one->hit->frame == other->hit->frame
         && one->hit->wording == other->hit->wording && one->outlet == other->outlet;
}

/* One past the last entry that belongs to the same status, frame, wording and outlet as `first`. */
static guint
group_end (const FrPart *part, guint first)
{
  guint end = first + 1;

  while (end < part->evidence->len && is_same_group (evidence_at (part, first), evidence_at (part, end)))
    end++;
  return end;
}

/* "doubt / loaded, Press TV: 4 in own words, 1 quoted" */
static void
add_group_heading (const FrPart *part, guint first, guint end)
{
  const FrEvidence *one = evidence_at (part, first);
  g_autofree char *frame = fr_part_frame_title (part, one->hit->frame);
  guint quoted = 0;

  for (guint i = first; i < end; i++)
    quoted += evidence_at (part, i)->hit->voice == FR_VOICE_QUOTED;
  fr_document_heading (part->document, 3, "%s / %s, %s: %u in own words, %u quoted", frame,
                       fr_hit_wording (part->result->matcher, one->hit), fr_part_outlet (part, one->outlet)->name,
                       end - first - quoted, quoted);
}

static void
add_hit (const FrPart *part, const FrEvidence *evidence)
{
  const char *term = fr_hit_term (evidence->hit);
  FrInline *place = fr_inline_new ();

  fr_inline_printf (place, FR_MARK_QUIET, "%s:%u:%u, %s", evidence->score->article->file, evidence->place.line,
                    evidence->place.column, fr_voice_name (evidence->hit->voice));
  if (term)
    fr_inline_printf (place, FR_MARK_QUIET, ", term: %s", term);
  fr_document_add_quotation (part->document, place, fr_evidence_sentence (evidence->score, evidence->hit));
}

/* "so-called 17:213, allegedly 17:248": the places of one group, with their files where there are several, and with the
 * term that took their words where one did. */
static void
add_places (const FrPart *part, guint first, guint end, FrInline *item)
{
  gboolean several = part->event->scores->len > 1;

  for (guint i = first; i < end; i++)
    {
      const FrEvidence *evidence = evidence_at (part, i);
      const FrTerm *winner = evidence->hit->winner;
      g_autofree char *text = fr_hit_text (evidence->score, evidence->hit);
      fr_inline_printf (item, 0, "%s %s ", i > first ? "," : "", text);
      fr_inline_printf (item, FR_MARK_QUIET, "%s%s%u:%u%s", several ? evidence->score->article->file : "",
                        several ? ":" : "", evidence->place.line, evidence->place.column,
                        evidence->hit->voice == FR_VOICE_QUOTED ? "\302\240quoted" : "");
      if (winner)
        fr_inline_printf (item, FR_MARK_QUIET, " (by %s)", winner->text);
    }
  fr_document_add_item (part->document, 0, item);
}

/* "doubt / ignore, Press TV: 2 ignored: claimed by 21:177, …" */
static void
add_uncounted (const FrPart *part, guint first, guint end)
{
  const FrEvidence *one = evidence_at (part, first);
  g_autofree char *frame = fr_part_frame_title (part, one->hit->frame);
  FrInline *item = fr_inline_new ();

  fr_inline_printf (item, FR_MARK_STRONG, "%s / %s, %s", frame, fr_hit_wording (part->result->matcher, one->hit),
                    fr_part_outlet (part, one->outlet)->name);
  fr_inline_printf (item, 0, ", %u %s:", end - first, fr_hit_status_name (one->hit->status));
  add_places (part, first, end, item);
}

static void
add_group (const FrPart *part, guint first, guint end)
{
  add_group_heading (part, first, end);
  for (guint i = first; i < end; i++)
    add_hit (part, evidence_at (part, i));
}

void
fr_part_evidence (const FrPart *part)
{
  gboolean counted = TRUE;

  fr_document_heading (part->document, 2, "Evidence");
  fr_document_paragraph (part->document, "%s",
                         fr_prose (part->evidence->len > 0 ? FR_PROSE_EVIDENCE : FR_PROSE_NOTHING_HIT));
  for (guint first = 0, end; first < part->evidence->len; first = end)
    {
      end = group_end (part, first);
      if (counted && evidence_at (part, first)->hit->status != FR_HIT_COUNTED)
        fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_NOT_COUNTED));
      counted = evidence_at (part, first)->hit->status == FR_HIT_COUNTED;
      if (counted)
        add_group (part, first, end);
      else
        add_uncounted (part, first, end);
    }
}

static void
add_dropped (const FrPart *part, const FrScore *score)
{
  const FrArticle *article = score->article;
  g_autoptr (GArray) runs = fr_dropped_runs (article);

  if (runs->len > 0)
    fr_document_item (part->document, 0, "%s: %u %s, %" G_GUINT64_FORMAT " words", article->file,
                      fr_dropped_lines (article), fr_plural (fr_dropped_lines (article), "line", "lines"),
                      fr_dropped_words (article));
  for (guint i = 0; i < runs->len; i++)
    {
      const FrDroppedRun *run = &g_array_index (runs, FrDroppedRun, i);
      g_autofree char *sentence = fr_prose_dropped (run->first, run->last, run->n_lines, run->reason);
      fr_document_item (part->document, 1, "%s", sentence);
    }
}

static void
add_marks (const FrPart *part)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < part->event->scores->len; i++)
    {
      const FrScore *score = g_ptr_array_index (part->event->scores, i);
      for (guint j = 0; score->text->diags && j < score->text->diags->len; j++)
        {
          g_autofree char *text = fr_diag_format (fr_diags_get (score->text->diags, j));
          if (!begun)
            fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_MARKS));
          begun = TRUE;
          fr_document_item (part->document, 0, "%s", text);
        }
    }
}

void
fr_part_dropped (const FrPart *part)
{
  guint n = 0;

  for (guint i = 0; i < part->event->scores->len; i++)
    n += fr_dropped_lines (((const FrScore *)g_ptr_array_index (part->event->scores, i))->article);
  fr_document_heading (part->document, 2, "What was dropped");
  fr_document_paragraph (part->document, "%s", fr_prose (n > 0 ? FR_PROSE_DROPPED : FR_PROSE_NOTHING_DROPPED));
  for (guint i = 0; i < part->event->scores->len; i++)
    add_dropped (part, g_ptr_array_index (part->event->scores, i));
  add_marks (part);
}

static void
add_wording (const FrPart *part, guint first, guint end)
{
  const FrEvidence *one = evidence_at (part, first);
  g_autofree char *frame = fr_part_frame_title (part, one->hit->frame);
  FrInline *item = fr_inline_new ();

  fr_inline_printf (item, FR_MARK_STRONG, "%s / %s", frame, fr_hit_wording (part->result->matcher, one->hit));
  fr_inline_printf (item, 0, ", %u:", end - first);
  add_places (part, first, end, item);
}

void
fr_part_profile (const FrPart *part)
{
  guint end;

  fr_document_heading (part->document, 2, "Wording and choices");
  for (guint first = 0; first < part->evidence->len; first = end)
    {
      end = group_end (part, first);
      if (evidence_at (part, first)->hit->status == FR_HIT_COUNTED)
        add_wording (part, first, end);
    }
  if (part->evidence->len == 0)
    fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_NOTHING_HIT));
}
