#include "report/score_output.h"

#include "report/counts.h"
#include "report/dropped.h"
#include "report/prose.h"

static void
add_count (FrTable *table, const FrFrame *frame, guint wording, const FrCount *count, guint64 own_words)
{
  FrInterval interval = fr_poisson_interval (fr_count_own (count));
  double scale = own_words > 0 ? 1000.0 / (double)own_words : 0;

  interval.low *= scale;
  interval.high *= scale;
  fr_table_add_row (table, FALSE);
  fr_table_add_printf (table, "%s / %s", frame->name,
                       ((const FrWording *)g_ptr_array_index (frame->wordings, wording))->name);
  fr_counts_add_cells (table, count, own_words, fr_count_own (count) * scale, interval);
}

/* The wordings that have a hit. */
static FrTable *
counts_table (const FrScore *score, const FrMatcher *matcher)
{
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "wording", FR_ALIGN_LEFT);
  fr_counts_add_columns (table);
  for (guint i = 0; i < fr_matcher_n_frames (matcher); i++)
    {
      const FrFrame *frame = fr_matcher_frame (matcher, i);
      g_autofree FrCount *counts = g_new0 (FrCount, frame->wordings->len);
      fr_score_count (score, i, counts);
      for (guint wording = 0; wording < frame->wordings->len; wording++)
        {
          if (fr_count_own (&counts[wording]) + counts[wording].by_voice[FR_VOICE_QUOTED] == 0)
            continue;
          add_count (table, frame, wording, &counts[wording], fr_text_own_words (score->text));
        }
    }
  return table;
}

static void
add_facts (FrDocument *document, const FrScore *score)
{
  const guint32 *words = score->text->words;
  const char *title = fr_article_get (score->article, FR_FIELD_TITLE);
  const char *outlet = fr_article_get (score->article, FR_FIELD_OUTLET);
  const char *event = fr_article_get (score->article, FR_FIELD_EVENT);
  const char *date = fr_article_get (score->article, FR_FIELD_DATE);
  g_autofree char *sentence
      = fr_prose_words (words, fr_dropped_words (score->article), fr_dropped_lines (score->article));

  fr_document_heading (document, 1, "%s", title ? title : score->article->file);
  fr_document_item (document, 0, "%s", score->article->file);
  fr_document_item (document, 0, "outlet: %s; event: %s; date: %s", outlet ? outlet : "-", event ? event : "-",
                    date ? date : "-");
  fr_document_item (document, 0, "%s", sentence);
}

static guint
n_uncounted (const FrScore *score)
{
  guint n = 0;

  for (guint i = 0; i < score->hits->len; i++)
    n += g_array_index (score->hits, FrHit, i).status != FR_HIT_COUNTED;
  return n;
}

FrDocument *
fr_score_document (const FrScore *score, const FrMatcher *matcher)
{
  FrDocument *document = fr_document_new ();
  FrTable *table = counts_table (score, matcher);
  guint uncounted = n_uncounted (score);

  add_facts (document, score);
  if (fr_table_n_rows (table) > 0)
    fr_document_add_table (document, table);
  else
    {
      fr_table_free (table);
      fr_document_paragraph (document, "%s", fr_prose (FR_PROSE_NOTHING_HIT));
    }
  if (uncounted > 0)
    {
      g_autofree char *sentence = fr_prose_uncounted (uncounted);
      fr_document_paragraph (document, "%s", sentence);
    }
  return document;
}
