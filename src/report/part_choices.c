#include "report/part.h"

#include "report/prose.h"

enum
{
  FORMS = 6, /* different words of a wording that are shown of an outlet */
};

char *
fr_part_choice_cell (const FrCell *cell, guint64 mentions)
{
  guint quoted = cell->count.by_voice[FR_VOICE_QUOTED];
  GString *text = g_string_new (NULL);

  if (mentions > 0)
    g_string_append_printf (text, "%" G_GUINT64_FORMAT "\302\240of\302\240%" G_GUINT64_FORMAT, cell->own, mentions);
  else
    g_string_append (text, "\342\200\223");
  if (quoted > 0)
    g_string_append_printf (text, " +%u\302\240quoted", quoted);
  return g_string_free (text, FALSE);
}

/* One column an outlet. */
static void
add_shares_beside (const FrPart *part, const FrFrameResult *counts)
{
  const FrFrame *frame = fr_part_frame (part, counts);
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "wording", FR_ALIGN_LEFT);
  for (guint i = 0; i < part->event->outlets->len; i++)
    fr_table_add_column (table, fr_part_outlet (part, i)->name, FR_ALIGN_RIGHT);
  for (guint wording = 0; wording < frame->wordings->len; wording++)
    {
      if (fr_part_wording_hits (part, counts, wording) == 0)
        continue;
      fr_table_add_row (table, FALSE);
      fr_table_add_text (table, fr_part_wording_name (frame, wording));
      for (guint i = 0; i < part->event->outlets->len; i++)
        {
          g_autofree char *shown
              = fr_part_choice_cell (&counts->cells[wording][i], fr_part_own_mentions (counts, frame, i));
          fr_table_add_text (table, shown);
        }
    }
  fr_document_add_table (part->document, table);
}

/* "militants 3 of 8, group 3 of 8; quoted: terrorists 1": what one outlet chooses, as the frame has them. */
static FrInline *
choices_of (const FrPart *part, const FrFrameResult *counts, guint outlet)
{
  const FrFrame *frame = fr_part_frame (part, counts);
  guint64 mentions = fr_part_own_mentions (counts, frame, outlet);
  g_autoptr (GString) own = g_string_new (NULL);
  g_autoptr (GString) quoted = g_string_new (NULL);

  for (guint wording = 0; wording < frame->wordings->len; wording++)
    {
      const FrCell *cell = &counts->cells[wording][outlet];
      const char *name = fr_part_wording_name (frame, wording);
      guint in_quotes = cell->count.by_voice[FR_VOICE_QUOTED];
      g_autofree char *shown = g_strdup_printf ("%s\302\240%" G_GUINT64_FORMAT "\302\240of\302\240%" G_GUINT64_FORMAT,
                                                name, cell->own, mentions);
      g_autofree char *shown_quoted = g_strdup_printf ("%s\302\240%u", name, in_quotes);
      if (cell->own > 0)
        fr_part_list (own, shown);
      if (in_quotes > 0)
        fr_part_list (quoted, shown_quoted);
    }
  return fr_inline_new_printf ("%s%s%s", own->len > 0 ? own->str : "none", quoted->len > 0 ? "; quoted: " : "",
                               quoted->str);
}

/* One row an outlet. */
static void
add_shares_below (const FrPart *part, const FrFrameResult *counts)
{
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "outlet", FR_ALIGN_LEFT);
  fr_table_add_column (table, "wordings in own mentions", FR_ALIGN_LEFT);
  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      fr_table_add_row (table, FALSE);
      fr_table_add_text (table, fr_part_outlet (part, i)->name);
      fr_table_add_cell (table, choices_of (part, counts, i));
    }
  fr_document_add_table (part->document, table);
}

/* "CTV News terrorist group 1; Press TV terror group 2, terrorists 1": what the outlets wrote where that is not the
 * wording's own name; NULL if it always is. */
static char *
written_for (const FrPart *part, const FrFrameResult *counts, guint wording)
{
  GString *all = g_string_new (NULL);
  gboolean differ = FALSE;

  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      g_autoptr (GPtrArray) forms = fr_part_forms (part, counts->frame, wording, i);
      g_autofree char *list = fr_part_list_forms (forms, FORMS, TRUE);
      differ |= fr_part_forms_differ (forms, fr_part_wording_name (fr_part_frame (part, counts), wording));
      if (list)
        g_string_append_printf (all, "%s%s: %s", all->len > 0 ? "; " : "", fr_part_outlet (part, i)->name, list);
    }
  return g_string_free (all, !differ);
}

void
fr_part_choice (const FrPart *part, const FrFrameResult *counts)
{
  const FrFrame *frame = fr_part_frame (part, counts);
  const FrLexicon *lexicon = fr_part_lexicon (part, counts->frame);
  FrFolded folded = { 0 };

  fr_part_frame_heading (part, counts);
  if (lexicon && lexicon->about)
    fr_document_paragraph (part->document, "%s", lexicon->about);
  if (part->event->outlets->len <= FR_PART_SIDE_BY_SIDE)
    add_shares_beside (part, counts);
  else
    add_shares_below (part, counts);
  for (guint i = 0; i < frame->wordings->len; i++)
    {
      g_autofree char *forms = written_for (part, counts, i);
      if (fr_part_wording_hits (part, counts, i) > 0)
        fr_part_add_why (part, frame, i, forms);
    }
  if (counts->tests->len > 0)
    fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_CHOICE_TESTS));
  fr_part_tests (part, counts, FALSE, &folded);
  fr_part_folded (part, &folded);
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_WITHOUT_ZEROS));
  fr_part_counts (part, counts);
}
