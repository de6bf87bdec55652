#include "report/compare_report.h"

#include "report/part.h"
#include "report/prose.h"

static gboolean
is_compared (const FrEvent *event)
{
  return event->outlets->len >= 2;
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
  if (result->events->len == 0)
    fr_document_paragraph (document, "%s", fr_prose (FR_PROSE_NO_EVENTS));
  else if (n_compared == 0)
    fr_document_paragraph (document, "%s", fr_prose (FR_PROSE_HOW_TO_JOIN));
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
  fr_part_dropped (part);
}

static void
add_single (const FrPart *part)
{
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_ONE_OUTLET));
  fr_part_head (part);
  fr_part_profile (part);
  fr_part_sources (part);
  fr_part_dropped (part);
}

static void
add_events (FrDocument *document, const FrResult *result, gboolean compared)
{
  for (guint i = 0; i < result->events->len; i++)
    {
      const FrEvent *event = g_ptr_array_index (result->events, i);
      g_autoptr (GArray) evidence = NULL;
      FrPart part = { document, result, event, NULL };
      if (is_compared (event) != compared)
        continue;
      evidence = fr_evidence_collect (event);
      part.evidence = evidence;
      fr_document_heading (document, 1, "Event: %s", event->name);
      if (compared)
        add_compared (&part);
      else
        add_single (&part);
    }
}

FrDocument *
fr_compare_document (const FrResult *result, const FrReportInfo *info)
{
  FrDocument *document = fr_document_new ();
  FrPart part = { document, result, NULL, NULL };

  add_overview (document, result, info);
  add_events (document, result, TRUE);
  add_events (document, result, FALSE);
  fr_part_method (&part, info);
  return document;
}
