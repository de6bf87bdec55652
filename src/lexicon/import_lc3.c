#include "lexicon/import_formats.h"

void
fr_import_lc3 (FrDraft *draft)
{
  guint category = FR_DRAFT_ROOT;
  FrDraftLine line;

  while (fr_draft_next_line (draft, &line))
    {
      FrPlace place = fr_draft_place (draft, line.start);
      if (*line.start == '+')
        {
          category = fr_draft_category (draft, FR_DRAFT_ROOT, line.start + 1, line.end - line.start - 1, place.line,
                                        place.column);
          continue;
        }
      if (category != FR_DRAFT_ROOT)
        {
          guint term = fr_draft_term (draft, line.start, (gsize)(line.end - line.start), place.line, place.column);
          fr_draft_enter (draft, term, category);
          continue;
        }
      draft->lost++;
      fr_draft_lose (draft, place.line, place.column, "the line is left out", "a term before the first +category");
    }
}
