#include "report/part.h"

#include "report/prose.h"

static void
add_frame (const FrPart *part, const FrFrameResult *counts)
{
  const FrFrame *frame = fr_part_frame (part, counts);
  FrFolded folded = { 0 };

  fr_part_frame_heading (part, counts);
  for (guint i = 0; i < frame->wordings->len; i++)
    if (fr_part_wording_hits (part, counts, i) > 0)
      fr_part_add_why (part, frame, i, NULL);
  fr_part_counts (part, counts);
  fr_part_tests (part, counts, FALSE, &folded);
  fr_part_folded (part, &folded);
}

/* One outlet's count for one wording. */
typedef struct
{
  const FrFrameResult *counts;
  guint wording, outlet;
} Telling;

/* The more frequent side of the test that comes closest to a difference and shows none; FALSE if there is none. */
static gboolean
find_telling (const FrPart *part, Telling *found)
{
  double least = 2;

  for (guint i = 0; i < part->event->frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (part->event->frames, i);
      for (guint j = 0; j < counts->tests->len; j++)
        {
          const FrTest *test = &g_array_index (counts->tests, FrTest, j);
          const FrCell *cells = counts->cells[test->wording];
          guint outlet = test->outlet;
          if (test->against >= 0 && cells[test->against].own > cells[outlet].own)
            outlet = (guint)test->against;
          if (test->verdict == FR_VERDICT_DIFFERS || test->kind != FR_TEST_RATE || cells[outlet].own == 0
              || test->p >= least)
            continue;
          least = test->p;
          *found = (Telling){ counts, test->wording, outlet };
        }
    }
  return least < 2;
}

static void
add_little (const FrPart *part)
{
  Telling found = { 0 };

  if (find_telling (part, &found))
    {
      g_autofree char *name = fr_part_full_name (part, found.counts->frame, found.wording);
      g_autofree char *sentence = fr_prose_little (name, fr_part_outlet (part, found.outlet)->name,
                                                   &found.counts->cells[found.wording][found.outlet]);
      fr_document_paragraph (part->document, "%s", sentence);
    }
}

static void
add_empty (const FrPart *part, const GString *frames)
{
  g_autofree char *sentence = fr_prose_no_frame (frames->str);

  if (frames->len > 0)
    fr_document_paragraph (part->document, "%s", sentence);
}

/* Tells the frames of one kind: each with its table, those with few hits together, those without any by
 * name. */
static void
add_frames (const FrPart *part, gboolean choices)
{
  g_autoptr (GString) empty = g_string_new (NULL);
  g_autoptr (GPtrArray) seldom = g_ptr_array_new ();
  guint told = 0;

  for (guint i = 0; i < part->event->frames->len; i++)
    {
      FrFrameResult *counts = g_ptr_array_index (part->event->frames, i);
      gboolean has_hits = fr_part_frame_hits (part, counts) > 0;
      if (fr_part_frame (part, counts)->is_choice != choices)
        continue;
      told += has_hits;
      if (!has_hits)
        fr_part_list (empty, fr_part_frame (part, counts)->name);
      else if (fr_part_is_seldom (part, counts))
        g_ptr_array_add (seldom, counts);
      else if (choices)
        fr_part_choice (part, counts);
      else
        add_frame (part, counts);
    }
  fr_part_seldom (part, seldom, choices);
  if (told > 0 && !choices)
    add_little (part);
  if (told == 0 && choices)
    fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_NO_CHOICES));
  else
    add_empty (part, empty);
}

/* Was any frame of that kind looked for? */
static gboolean
has_frames (const FrPart *part, gboolean choices)
{
  for (guint i = 0; i < part->event->frames->len; i++)
    if (fr_part_frame (part, g_ptr_array_index (part->event->frames, i))->is_choice == choices)
      return TRUE;
  return FALSE;
}

void
fr_part_wording (const FrPart *part)
{
  if (!has_frames (part, FALSE))
    return;
  fr_document_heading (part->document, 2, "Wording");
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_COUNTS));
  add_frames (part, FALSE);
}

void
fr_part_choices (const FrPart *part)
{
  if (!has_frames (part, TRUE))
    return;
  fr_document_heading (part->document, 2, "Choices");
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_CHOICES));
  add_frames (part, TRUE);
}
