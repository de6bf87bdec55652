#include "report/part.h"

#include "report/counts.h"
#include "report/prose.h"

enum
{
  SIDE_BY_SIDE = 3, /* outlets that fit into columns */
};

/* Both take `sentence` over. */
static void
add_sentence (const FrPart *part, char *sentence)
{
  fr_document_paragraph (part->document, "%s", sentence);
  g_free (sentence);
}

static void
add_item (const FrPart *part, char *sentence)
{
  fr_document_item (part->document, 0, "%s", sentence);
  g_free (sentence);
}

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

/* Wordings by outlets; a wording without any hit is only named, below the table. A choice, whose zeros stand in its
 * shares, leaves the outlets without a hit out. */
static void
add_counts (const FrPart *part, const FrFrameResult *counts)
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
    add_sentence (part, fr_prose_no_hit (empty->str));
}

/* What is told of the tests of a frame together, not one by one. */
typedef struct
{
  guint n_few, n_rest, n_pairs;
  gboolean *is_few; /* of each wording: it has a test with too few hits */
} Folded;

/* Two outlets: every test is told. More: what differs, and what would be worth a look if it were the only test. */
static gboolean
is_told (const FrPart *part, const FrTest *test)
{
  if (test->verdict != FR_VERDICT_UNCLEAR)
    return test->verdict == FR_VERDICT_DIFFERS;
  return part->event->outlets->len == 2 || (test->against < 0 && test->p < 0.05);
}

static void
fold_test (const FrPart *part, const FrFrameResult *counts, const FrTest *test, Folded *folded)
{
  if (test->verdict == FR_VERDICT_UNCLEAR)
    {
      folded->n_rest += test->against < 0;
      folded->n_pairs += test->against >= 0;
    }
  else if (fr_part_wording_hits (part, counts, test->wording) > 0)
    {
      folded->n_few++;
      folded->is_few[test->wording] = TRUE;
    }
}

static void
add_folded (const FrPart *part, const FrFrame *frame, const Folded *folded)
{
  g_autoptr (GString) few = g_string_new (NULL);

  for (guint i = 0; i < frame->wordings->len; i++)
    if (folded->is_few[i])
      fr_part_list (few, fr_part_wording_name (frame, i));
  if (folded->n_rest > 0)
    add_item (part, fr_prose_unclear_rest (folded->n_rest));
  if (folded->n_pairs > 0)
    add_item (part, fr_prose_unclear_pairs (folded->n_pairs));
  if (folded->n_few > 0)
    add_item (part, fr_prose_too_few (few->str, folded->n_few));
}

static void
add_tests (const FrPart *part, const FrFrameResult *counts)
{
  const FrFrame *frame = fr_part_frame (part, counts);
  Folded folded = { .is_few = g_new0 (gboolean, frame->wordings->len) };

  for (guint i = 0; i < counts->tests->len; i++)
    {
      const FrTest *test = &g_array_index (counts->tests, FrTest, i);
      if (is_told (part, test))
        add_item (part, fr_prose_test (part->event, frame, test));
      else
        fold_test (part, counts, test, &folded);
    }
  add_folded (part, frame, &folded);
  g_free (folded.is_few);
}

static void
add_frame (const FrPart *part, const FrFrameResult *counts)
{
  g_autofree char *title = fr_part_frame_title (part, counts->frame);

  fr_document_heading (part->document, 3, "%s", title);
  add_counts (part, counts);
  add_tests (part, counts);
}

/* The more frequent side of the test that comes closest to a difference and shows none. */
static const FrCell *
telling_cell (const FrPart *part)
{
  const FrCell *found = NULL;
  double least = 1;

  for (guint i = 0; i < part->event->frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (part->event->frames, i);
      for (guint j = 0; j < counts->tests->len; j++)
        {
          const FrTest *test = &g_array_index (counts->tests, FrTest, j);
          const FrCell *cells = counts->cells[test->wording], *cell = &cells[test->outlet];
          if (test->against >= 0 && cells[test->against].own > cell->own)
            cell = &cells[test->against];
          if (test->verdict == FR_VERDICT_DIFFERS || test->kind != FR_TEST_RATE || cell->own == 0 || test->p > least)
            continue;
          least = test->p;
          found = cell;
        }
    }
  return found;
}

static void
add_little (const FrPart *part)
{
  const FrCell *cell = telling_cell (part);

  if (cell)
    add_sentence (part, fr_prose_little (cell->own, cell->words, cell->interval));
}

/* Was any frame of that kind looked for? */
static gboolean
has_frames (const FrPart *part, gboolean choice)
{
  for (guint i = 0; i < part->event->frames->len; i++)
    if (fr_part_frame (part, g_ptr_array_index (part->event->frames, i))->is_choice == choice)
      return TRUE;
  return FALSE;
}

void
fr_part_wording (const FrPart *part)
{
  g_autoptr (GString) empty = g_string_new (NULL);
  guint told = 0;

  if (!has_frames (part, FALSE))
    return;
  fr_document_heading (part->document, 2, "Wording");
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_COUNTS));
  for (guint i = 0; i < part->event->frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (part->event->frames, i);
      if (fr_part_frame (part, counts)->is_choice)
        continue;
      if (fr_part_frame_hits (part, counts) == 0)
        fr_part_list (empty, fr_part_frame (part, counts)->name);
      else
        {
          add_frame (part, counts);
          told++;
        }
    }
  if (told > 0)
    add_little (part);
  if (empty->len > 0)
    add_sentence (part, fr_prose_no_frame (empty->str));
}

static void
add_choice_cell (FrTable *table, const FrCell *cell, guint64 mentions)
{
  guint quoted = cell->count.by_voice[FR_VOICE_QUOTED];
  FrInline *text = fr_inline_new ();

  if (cell->own > 0 || quoted == 0)
    fr_inline_printf (text, 0, "%" G_GUINT64_FORMAT "\302\240of\302\240%" G_GUINT64_FORMAT, cell->own, mentions);
  if (quoted > 0)
    fr_inline_printf (text, 0, "%s+%u\302\240quoted", cell->own > 0 ? " " : "", quoted);
  fr_table_add_cell (table, text);
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
        add_choice_cell (table, &counts->cells[wording][i], fr_part_own_mentions (counts, frame, i));
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

static void
add_choice (const FrPart *part, const FrFrameResult *counts)
{
  g_autofree char *title = fr_part_frame_title (part, counts->frame);

  fr_document_heading (part->document, 3, "%s", title);
  if (part->event->outlets->len <= SIDE_BY_SIDE)
    add_shares_beside (part, counts);
  else
    add_shares_below (part, counts);
  add_tests (part, counts);
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_WITHOUT_ZEROS));
  add_counts (part, counts);
}

void
fr_part_choices (const FrPart *part)
{
  g_autoptr (GString) empty = g_string_new (NULL);
  guint told = 0;

  if (!has_frames (part, TRUE))
    return;
  fr_document_heading (part->document, 2, "Choices");
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_CHOICES));
  for (guint i = 0; i < part->event->frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (part->event->frames, i);
      if (!fr_part_frame (part, counts)->is_choice)
        continue;
      if (fr_part_frame_hits (part, counts) == 0)
        fr_part_list (empty, fr_part_frame (part, counts)->name);
      else
        {
          add_choice (part, counts);
          told++;
        }
    }
  if (told == 0)
    fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_NO_CHOICES));
  else if (empty->len > 0)
    add_sentence (part, fr_prose_no_frame (empty->str));
}
