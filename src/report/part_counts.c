#include "report/part.h"

#include "report/counts.h"
#include "report/prose.h"

static FrTable *
counts_table (void)
{
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "wording", FR_ALIGN_LEFT);
  fr_table_add_column (table, "outlet", FR_ALIGN_LEFT);
  fr_counts_add_columns (table);
  return table;
}

static guint64
cell_hits (const FrCell *cell)
{
  return cell->own + cell->count.by_voice[FR_VOICE_QUOTED];
}

static void
add_wording_rows (const FrPart *part, FrTable *table, const FrFrame *frame, guint wording, const FrCell *cells)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      if (frame->is_choice && cell_hits (&cells[i]) == 0)
        continue;
      fr_table_add_row (table, !begun);
      fr_table_add_text (table, begun ? "" : fr_part_wording_name (frame, wording));
      fr_table_add_text (table, fr_part_outlet (part, i)->name);
      fr_counts_add_cells (table, &cells[i].count, cells[i].words, cells[i].rate, cells[i].interval);
      begun = TRUE;
    }
}

void
fr_part_frame_heading (const FrPart *part, const FrFrameResult *counts)
{
  g_autofree char *title = fr_part_frame_title (part, counts->frame);
  const FrLexicon *lexicon = fr_part_lexicon (part, counts->frame);
  gboolean titled = lexicon && lexicon->title;

  fr_document_heading (part->document, 3, "%s%s%s", title, titled ? ": " : "", titled ? lexicon->title : "");
}

void
fr_part_add_why (const FrPart *part, const FrFrame *frame, guint wording, const char *forms)
{
  g_autofree char *why = fr_prose_why (fr_part_wording_at (frame, wording), forms);
  FrInline *item = fr_inline_new ();

  fr_inline_add (item, fr_part_wording_name (frame, wording), -1, FR_MARK_STRONG);
  fr_inline_add (item, why, -1, 0);
  fr_document_add_item (part->document, 0, item);
}

/* A choice, whose zeros stand in its shares, leaves the outlets without a hit out. */
void
fr_part_counts (const FrPart *part, const FrFrameResult *counts)
{
  const FrFrame *frame = fr_part_frame (part, counts);
  FrTable *table = counts_table ();
  g_autoptr (GString) empty = g_string_new (NULL);

  for (guint wording = 0; wording < frame->wordings->len; wording++)
    if (fr_part_wording_hits (part, counts, wording) > 0)
      add_wording_rows (part, table, frame, wording, counts->cells[wording]);
    else
      fr_part_list (empty, fr_part_wording_name (frame, wording));
  fr_document_add_table (part->document, table);
  if (empty->len > 0)
    {
      g_autofree char *sentence = fr_prose_no_hit (empty->str);
      fr_document_paragraph (part->document, "%s", sentence);
    }
}

/* Of two outlets every test is told below the table of its frame. Else: what differs, and what would be worth a look if
 * it were the only test. */
static gboolean
is_told (const FrPart *part, const FrTest *test, gboolean full)
{
  if (test->verdict != FR_VERDICT_UNCLEAR)
    return test->verdict == FR_VERDICT_DIFFERS;
  return (part->event->outlets->len == 2 && !full) || test->p < 0.05;
}

/* `sentence` is taken over. */
static void
add_item (const FrPart *part, char *sentence)
{
  fr_document_item (part->document, 0, "%s", sentence);
  g_free (sentence);
}

static void
tell_test (const FrPart *part, const FrFrameResult *counts, const FrTest *test, gboolean full)
{
  g_autofree char *name = full ? fr_part_full_name (part, counts->frame, test->wording)
                               : g_strdup (fr_part_wording_name (fr_part_frame (part, counts), test->wording));

  add_item (part, fr_prose_test (part->event, name, test));
}

void
fr_part_tests (const FrPart *part, const FrFrameResult *counts, gboolean full, FrFolded *folded)
{
  gint last_few = -1;

  if (!folded->few)
    folded->few = g_string_new (NULL);
  for (guint i = 0; i < counts->tests->len; i++)
    {
      const FrTest *test = &g_array_index (counts->tests, FrTest, i);
      gboolean told = is_told (part, test, full), few = test->verdict == FR_VERDICT_TOO_FEW;
      folded->n_told += told;
      folded->n_few += few;
      folded->n_unclear += !told && !few;
      if (told)
        tell_test (part, counts, test, full);
      if (few && !full && last_few != (gint)test->wording)
        {
          fr_part_list (folded->few, fr_part_wording_name (fr_part_frame (part, counts), test->wording));
          last_few = (gint)test->wording;
        }
    }
}

void
fr_part_folded (const FrPart *part, FrFolded *folded)
{
  if (folded->n_unclear > 0)
    add_item (part, fr_prose_unclear (folded->n_unclear, folded->n_told > 0));
  if (folded->n_few > 0)
    add_item (part, fr_prose_too_few (folded->few->str, folded->n_few));
  if (folded->few)
    g_string_free (folded->few, TRUE);
  *folded = (FrFolded){ 0 };
}
