#include "report/compare_report.h"

#include "report/part.h"
#include "report/prose.h"

static gboolean
is_compared (const FrEvent *event)
{
  return event->outlets->len >= 2;
}

/* Says so where the result has only some of the frames that there are. */
static void
add_asked (FrDocument *document, const FrResult *result)
{
  const FrEvent *event = result->events->len > 0 ? g_ptr_array_index (result->events, 0) : NULL;
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *sentence = NULL;
  guint n = 0;

  for (guint i = 0; i < fr_matcher_n_frames (result->matcher); i++)
    n += fr_matcher_frame (result->matcher, i)->wordings->len > 0;
  if (!event || event->frames->len == n)
    return;
  for (guint i = 0; i < event->frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (event->frames, i);
      fr_part_list (names, fr_matcher_frame (result->matcher, counts->frame)->name);
    }
  sentence = fr_prose_asked (names->str, result->n_tests);
  fr_document_paragraph (document, "%s", sentence);
}

static void
add_overview (FrDocument *document, const FrResult *result, const FrReportInfo *info)
{
  g_autofree char *overview = NULL;
  guint n_compared = 0, n_articles = 0;

  for (guint i = 0; i < result->events->len; i++)
    {
      const FrEvent *event = g_ptr_array_index (result->events, i);
      n_compared += is_compared (event);
      n_articles += event->scores->len;
    }
  overview = fr_prose_overview (n_articles, info && info->corpus ? info->corpus->n_refused : 0, result->events->len,
                                n_compared);
  fr_document_heading (document, 1, "How the outlets word it, side by side");
  fr_document_paragraph (document, "%s", overview);
  if (result->events->len > 0 && n_compared == 0)
    fr_document_paragraph (document, "%s", fr_prose (FR_PROSE_HOW_TO_JOIN));
  add_asked (document, result);
}

static void
add_compared (const FrPart *part)
{
  fr_part_summary (part);
  fr_part_head (part);
  fr_part_headlines (part);
  fr_part_wording (part);
  fr_part_choices (part);
  fr_part_sources (part);
  fr_part_evidence (part);
  fr_part_speech (part);
  fr_part_dropped (part);
}

static void
add_single (const FrPart *part)
{
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_ONE_OUTLET));
  fr_part_head (part);
  fr_part_profile (part);
  fr_part_sources (part);
  fr_part_speech (part);
  fr_part_dropped (part);
}

/* Those that are compared, or the others; `shared` is what the parts of all events have in common. */
static void
add_events (const FrPart *shared, gboolean compared)
{
  for (guint i = 0; i < shared->result->events->len; i++)
    {
      const FrEvent *event = g_ptr_array_index (shared->result->events, i);
      g_autoptr (GArray) evidence = NULL;
      FrPart part = *shared;
      if (is_compared (event) != compared)
        continue;
      evidence = fr_evidence_collect (event);
      part.event = event;
      part.evidence = evidence;
      fr_document_heading (part.document, 1, "Event: %s", event->name);
      if (compared)
        add_compared (&part);
      else
        add_single (&part);
    }
}

FrDocument *
fr_compare_document (const FrResult *result, const FrReportInfo *info)
{
  g_autoptr (GHashTable) files = fr_part_files_new (result);
  FrPart part = { .document = fr_document_new (), .result = result, .info = info, .files = files };

  add_overview (part.document, result, info);
  add_events (&part, TRUE);
  add_events (&part, FALSE);
  fr_part_method (&part);
  return part.document;
}
