#include "report/part.h"

#include "base/fold.h"
#include "compare/naming.h"
#include "report/dropped.h"
#include "report/figures.h"
#include "report/places.h"
#include "report/prose.h"

#include <string.h>

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

/* What the lexicon has, where that is not what stands in the text: "US-led" is a hit of *-led. */
static gboolean
is_other_term (const char *term, const char *text)
{
  g_autofree char *bare = g_strdup (term);
  g_autofree char *folded_term = NULL, *folded_text = fr_fold (text, -1);

  g_strdelimit (bare, "\"", ' ');
  folded_term = fr_fold (g_strstrip (bare), -1);
  return strcmp (folded_term, folded_text) != 0;
}

/* "a.txt:17:213 so-called: doubt / loaded, narrator"; without the place if the entry `before` has the same. */
static void
add_place (const FrPart *part, const FrEvidence *evidence, const FrEvidence *before, FrInline *place)
{
  const FrHit *hit = evidence->hit;
  const char *term = fr_hit_term (hit);
  g_autofree char *text = fr_hit_text (evidence->score, hit);
  g_autofree char *frame = fr_part_frame_title (part, hit->frame);
  gboolean same = before && before->hit->span.start == hit->span.start && before->hit->span.end == hit->span.end;

  if (before)
    fr_inline_add (place, "; ", -1, FR_MARK_QUIET);
  if (!same)
    fr_inline_printf (place, FR_MARK_QUIET, "%s:%u:%u %s: ", fr_part_file (part, evidence->score->article),
                      evidence->place.line, evidence->place.column, text);
  fr_inline_printf (place, FR_MARK_QUIET, "%s / %s, %s", frame, fr_hit_wording (part->result->matcher, hit),
                    fr_voice_name (hit->voice));
  if (term && is_other_term (term, text))
    fr_inline_printf (place, FR_MARK_QUIET, ", term: %s", term);
}

/* Every sentence with a counted hit once, by outlet and as they were read. */
static void
add_sentences (const FrPart *part)
{
  g_autoptr (GArray) read = fr_evidence_read (part->event);
  guint n;

  for (guint first = 0; first < read->len; first += n)
    {
      const FrEvidence *evidence = &g_array_index (read, FrEvidence, first);
      FrInline *place = fr_inline_new ();
      n = fr_evidence_together (evidence, read->len - first);
      if (first == 0 || evidence->outlet != evidence[-1].outlet)
        fr_document_heading (part->document, 3, "%s", fr_part_outlet (part, evidence->outlet)->name);
      for (guint i = 0; i < n; i++)
        add_place (part, &evidence[i], i > 0 ? &evidence[i - 1] : NULL, place);
      fr_document_add_quotation (part->document, place, fr_evidence_sentence (evidence, n));
    }
}

/* "so-called 17:213, allegedly 17:248": the places of one group, with their files where the outlet has several, and
 * with the term that took their words where one did. */
static void
add_places (const FrPart *part, guint first, guint end, FrInline *item)
{
  gboolean several = fr_part_outlet (part, evidence_at (part, first)->outlet)->scores->len > 1;

  for (guint i = first; i < end; i++)
    {
      const FrEvidence *evidence = evidence_at (part, i);
      const FrTerm *winner = evidence->hit->winner;
      g_autofree char *text = fr_hit_text (evidence->score, evidence->hit);
      fr_inline_printf (item, 0, "%s %s ", i > first ? "," : "", text);
      fr_inline_printf (item, FR_MARK_QUIET, "%s%s%u:%u%s",
                        several ? fr_part_file (part, evidence->score->article) : "", several ? ":" : "",
                        evidence->place.line, evidence->place.column,
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

/* "doubt / loaded, Press TV, 4 in own words, 1 quoted: so-called 17:213, …" */
static void
add_counted (const FrPart *part, guint first, guint end)
{
  const FrEvidence *one = evidence_at (part, first);
  g_autofree char *frame = fr_part_frame_title (part, one->hit->frame);
  FrInline *item = fr_inline_new ();
  guint quoted = 0;

  for (guint i = first; i < end; i++)
    quoted += evidence_at (part, i)->hit->voice == FR_VOICE_QUOTED;
  fr_inline_printf (item, FR_MARK_STRONG, "%s / %s, %s", frame, fr_hit_wording (part->result->matcher, one->hit),
                    fr_part_outlet (part, one->outlet)->name);
  if (end - first > quoted)
    fr_inline_printf (item, 0, ", %u in own words", end - first - quoted);
  if (quoted > 0)
    fr_inline_printf (item, 0, ", %u quoted", quoted);
  fr_inline_add (item, ":", -1, 0);
  add_places (part, first, end, item);
}

/* ---- the sources ---- */

/* The place of each stretch of speech in each article: FrScore* to FrPlace* in the order of its text's speech. */
static GHashTable *
places_of_speech (const FrPart *part)
{
  GHashTable *places = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  for (guint i = 0; i < part->event->scores->len; i++)
    {
      FrScore *score = g_ptr_array_index (part->event->scores, i);
      g_autofree guint32 *starts = g_new (guint32, score->text->n_speech);
      for (guint32 j = 0; j < score->text->n_speech; j++)
        starts[j] = score->text->speech[j].span.start;
      g_hash_table_insert (places, score, fr_places_new (score->article->text, starts, score->text->n_speech));
    }
  return places;
}

/* "Ada Fox, words quoted: 13, paraphrased: 0; a.txt:3:1, quoted, 13 words, "said"; ..." */
static void
add_source (const FrPart *part, const FrSource *source, GHashTable *places)
{
  g_autofree char *given = fr_prose_given (source);
  FrInline *item = fr_inline_new_text (given);

  for (guint i = 0; i < source->stretches->len; i++)
    {
      const FrStretch *stretch = &g_array_index (source->stretches, FrStretch, i);
      const FrScore *score = stretch->score;
      const FrSpeech *speech = &score->text->speech[stretch->speech];
      const FrPlace *place = (const FrPlace *)g_hash_table_lookup (places, score) + stretch->speech;
      g_autofree char *verb = fr_single_blanks (score->article->text, speech->verb);
      g_autofree char *told = fr_prose_stretch (speech->voice, speech->words, verb);
      fr_inline_printf (item, FR_MARK_QUIET, "%s%s:%u:%u, %s", i > 0 ? "; " : "", fr_part_file (part, score->article),
                        place->line, place->column, told);
    }
  fr_document_add_item (part->document, 0, item);
}

void
fr_part_speech (const FrPart *part)
{
  g_autoptr (GHashTable) places = places_of_speech (part);
  guint outlet = G_MAXUINT;

  if (part->event->sources->len == 0)
    return;
  fr_document_heading (part->document, 2, "Evidence: who is given words");
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_STRETCHES));
  for (guint i = 0; i < part->event->sources->len; i++)
    {
      const FrSource *source = g_ptr_array_index (part->event->sources, i);
      if (source->outlet != outlet)
        fr_document_heading (part->document, 3, "%s", fr_part_outlet (part, source->outlet)->name);
      outlet = source->outlet;
      add_source (part, source, places);
    }
}

/* ---- the hits ---- */

void
fr_part_evidence (const FrPart *part)
{
  FrHitStatus status = FR_HIT_COUNTED;
  guint first = 0, end;

  fr_document_heading (part->document, 2, "Evidence");
  fr_document_paragraph (part->document, "%s",
                         fr_prose (part->evidence->len > 0 ? FR_PROSE_EVIDENCE : FR_PROSE_NOTHING_HIT));
  add_sentences (part);
  if (part->evidence->len > 0)
    fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_INDEX));
  for (; first < part->evidence->len; first = end)
    {
      end = group_end (part, first);
      if (status == FR_HIT_COUNTED && evidence_at (part, first)->hit->status != FR_HIT_COUNTED)
        fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_NOT_COUNTED));
      status = evidence_at (part, first)->hit->status;
      if (status == FR_HIT_COUNTED)
        add_counted (part, first, end);
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
    fr_document_item (part->document, 0, "%s: %u %s, %" G_GUINT64_FORMAT " %s", fr_part_file (part, article),
                      fr_dropped_lines (article), fr_plural (fr_dropped_lines (article), "line", "lines"),
                      fr_dropped_words (article), fr_plural (fr_dropped_words (article), "word", "words"));
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
