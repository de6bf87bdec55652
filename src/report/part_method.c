#include "report/part.h"

#include "report/prose.h"

static void
add_lexicon (FrDocument *document, const FrLexicon *lexicon)
{
  g_autofree char *facts = NULL;
  guint n_terms = 0;

  for (guint i = 0; i < lexicon->sections->len; i++)
    n_terms += ((const FrSection *)g_ptr_array_index (lexicon->sections, i))->terms->len;
  facts = fr_prose_lexicon (lexicon, n_terms);
  fr_document_item (document, 0, "%s", facts);
}

/* For each frame of the matcher: has it a hit in any event? Owned by the caller. */
static gboolean *
frames_with_hits (const FrPart *part)
{
  gboolean *found = g_new0 (gboolean, fr_matcher_n_frames (part->result->matcher));

  for (guint i = 0; i < part->result->events->len; i++)
    {
      FrPart of_event = *part;
      of_event.event = g_ptr_array_index (part->result->events, i);
      for (guint j = 0; j < of_event.event->frames->len; j++)
        {
          const FrFrameResult *counts = g_ptr_array_index (of_event.event->frames, j);
          found[counts->frame] |= fr_part_frame_hits (&of_event, counts) > 0;
        }
    }
  return found;
}

static gboolean
has_hits (const FrPart *part, const FrLexicon *lexicon, const gboolean *found)
{
  for (guint i = 0; i < fr_matcher_n_frames (part->result->matcher); i++)
    if (found[i] && fr_part_lexicon (part, i) == lexicon)
      return TRUE;
  return FALSE;
}

static void
add_lexicons (const FrPart *part)
{
  g_autofree gboolean *frames = frames_with_hits (part);
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  g_autofree char *sentence = NULL;
  guint n_validated = 0;

  for (guint i = 0; i < part->info->lexicons->len; i++)
    {
      FrLexicon *lexicon = g_ptr_array_index (part->info->lexicons, i);
      if (!has_hits (part, lexicon, frames))
        continue;
      g_ptr_array_add (found, lexicon);
      n_validated += lexicon->validated != NULL;
    }
  sentence = fr_prose_lexicons (found->len, part->info->lexicons->len, n_validated);
  fr_document_heading (part->document, 2, "Lexicons");
  fr_document_paragraph (part->document, "%s", sentence);
  for (guint i = 0; i < found->len; i++)
    add_lexicon (part->document, g_ptr_array_index (found, i));
}

void
fr_part_method (const FrPart *part)
{
  const char *const *paragraphs = fr_prose_method ();
  g_autofree char *tests = fr_prose_tests (part->result->n_tests);

  fr_document_heading (part->document, 1, "Method and limits");
  for (; *paragraphs; paragraphs++)
    fr_document_item (part->document, 0, "%s", *paragraphs);
  fr_document_item (part->document, 0, "%s", tests);
  if (part->info && part->info->lexicons && part->info->lexicons->len > 0)
    add_lexicons (part);
}
