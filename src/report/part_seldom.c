#include "report/part.h"

#include "report/prose.h"

enum
{
  COLUMNS = 6, /* outlets that have a column each */
};

/* "2 (1)": hits in own words, and in quoted ones. */
static char *
hits_of (const FrCell *cell)
{
  guint quoted = cell->count.by_voice[FR_VOICE_QUOTED];

  if (quoted > 0)
    return g_strdup_printf ("%" G_GUINT64_FORMAT "\302\240(%u)", cell->own, quoted);
  return g_strdup_printf ("%" G_GUINT64_FORMAT, cell->own);
}

static char *
cell_of (const FrPart *part, const FrFrameResult *counts, guint wording, guint outlet)
{
  const FrFrame *frame = fr_part_frame (part, counts);
  const FrCell *cell = &counts->cells[wording][outlet];

  return frame->is_choice ? fr_part_choice_cell (cell, fr_part_own_mentions (counts, frame, outlet)) : hits_of (cell);
}

/* The outlets with a hit: "CTV News 1, Press TV 2 (1)". */
static void
add_together (const FrPart *part, FrTable *table, const FrFrameResult *counts, guint wording)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      const FrCell *cell = &counts->cells[wording][i];
      g_autofree char *shown = cell_of (part, counts, wording, i);
      g_autofree char *item = g_strdup_printf ("%s\302\240%s", fr_part_outlet (part, i)->name, shown);
      if (cell->own + cell->count.by_voice[FR_VOICE_QUOTED] > 0)
        fr_part_list (list, item);
    }
  fr_table_add_text (table, list->str);
}

static void
add_row (const FrPart *part, FrTable *table, const FrFrameResult *counts, guint wording)
{
  g_autofree char *name = fr_part_full_name (part, counts->frame, wording);

  fr_table_add_row (table, FALSE);
  fr_table_add_text (table, name);
  if (part->event->outlets->len > COLUMNS)
    add_together (part, table, counts, wording);
  else
    for (guint i = 0; i < part->event->outlets->len; i++)
      {
        g_autofree char *shown = cell_of (part, counts, wording, i);
        fr_table_add_text (table, shown);
      }
}

static FrTable *
table_new (const FrPart *part)
{
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "frame / wording", FR_ALIGN_LEFT);
  if (part->event->outlets->len > COLUMNS)
    fr_table_add_column (table, "outlets", FR_ALIGN_LEFT);
  else
    for (guint i = 0; i < part->event->outlets->len; i++)
      fr_table_add_column (table, fr_part_outlet (part, i)->name, FR_ALIGN_RIGHT);
  return table;
}

static void
add_table (const FrPart *part, const GPtrArray *frames)
{
  FrTable *table = table_new (part);

  for (guint i = 0; i < frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (frames, i);
      for (guint wording = 0; wording < fr_part_frame (part, counts)->wordings->len; wording++)
        if (fr_part_wording_hits (part, counts, wording) > 0)
          add_row (part, table, counts, wording);
    }
  fr_document_add_table (part->document, table);
}

static void
add_whys (const FrPart *part, const FrFrameResult *counts)
{
  const FrFrame *frame = fr_part_frame (part, counts);
  const FrLexicon *lexicon = fr_part_lexicon (part, counts->frame);

  for (guint wording = 0; wording < frame->wordings->len; wording++)
    {
      g_autofree char *name = fr_part_full_name (part, counts->frame, wording);
      g_autofree char *why
          = fr_prose_why_of (name, lexicon ? lexicon->title : NULL, fr_part_wording_at (frame, wording));
      if (fr_part_wording_hits (part, counts, wording) > 0)
        fr_document_item (part->document, 0, "%s", why);
    }
}

void
fr_part_seldom (const FrPart *part, const GPtrArray *frames, gboolean choices)
{
  FrFolded folded = { 0 };

  if (frames->len == 0)
    return;
  fr_document_heading (part->document, 3, choices ? "Choices with few mentions" : "Wordings with few hits");
  fr_document_paragraph (part->document, "%s", fr_prose (choices ? FR_PROSE_SELDOM_CHOICE : FR_PROSE_SELDOM));
  add_table (part, frames);
  for (guint i = 0; i < frames->len; i++)
    fr_part_tests (part, g_ptr_array_index (frames, i), TRUE, &folded);
  fr_part_folded (part, &folded);
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_WHY));
  for (guint i = 0; i < frames->len; i++)
    add_whys (part, g_ptr_array_index (frames, i));
}
