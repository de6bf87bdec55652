#include "report/part.h"

#include <string.h>

const FrFrame *
fr_part_frame (const FrPart *part, const FrFrameResult *counts)
{
  return fr_matcher_frame (part->result->matcher, counts->frame);
}

char *
fr_part_frame_title (const FrPart *part, guint32 frame)
{
  const FrMatcher *matcher = part->result->matcher;
  const FrFrame *facts = fr_matcher_frame (matcher, frame);

  for (guint i = 0; i < fr_matcher_n_frames (matcher); i++)
    if (i != frame && strcmp (fr_matcher_frame (matcher, i)->name, facts->name) == 0)
      return g_strdup_printf ("%s (%s)", facts->name, facts->lexicon);
  return g_strdup (facts->name);
}

const char *
fr_part_wording_name (const FrFrame *frame, guint wording)
{
  return ((const FrWording *)g_ptr_array_index (frame->wordings, wording))->name;
}

const FrOutlet *
fr_part_outlet (const FrPart *part, guint outlet)
{
  return g_ptr_array_index (part->event->outlets, outlet);
}

guint64
fr_part_wording_hits (const FrPart *part, const FrFrameResult *counts, guint wording)
{
  guint64 n = 0;

  for (guint i = 0; i < part->event->outlets->len; i++)
    for (guint voice = 0; voice < FR_N_VOICES; voice++)
      n += counts->cells[wording][i].count.by_voice[voice];
  return n;
}

guint64
fr_part_frame_hits (const FrPart *part, const FrFrameResult *counts)
{
  guint64 n = 0;

  for (guint i = 0; i < fr_part_frame (part, counts)->wordings->len; i++)
    n += fr_part_wording_hits (part, counts, i);
  return n;
}

guint64
fr_part_own_mentions (const FrFrameResult *counts, const FrFrame *frame, guint outlet)
{
  guint64 n = 0;

  for (guint i = 0; i < frame->wordings->len; i++)
    n += counts->cells[i][outlet].own;
  return n;
}

void
fr_part_list (GString *list, const char *item)
{
  if (list->len > 0)
    g_string_append (list, ", ");
  g_string_append (list, item);
}
