/* The parts of the comparison's report: each function adds one part about one event to the document. Used by
 * compare_report.c alone. */
#pragma once

#include "report/compare_report.h"
#include "report/evidence.h"

typedef struct
{
  FrDocument *document;
  const FrResult *result;
  const FrEvent *event;
  const GArray *evidence; /* FrEvidence, from fr_evidence_collect() */
} FrPart;

void fr_part_head (const FrPart *part);
void fr_part_summary (const FrPart *part);
void fr_part_headlines (const FrPart *part);
void fr_part_wording (const FrPart *part);
void fr_part_choices (const FrPart *part);
void fr_part_sources (const FrPart *part);
void fr_part_evidence (const FrPart *part);
void fr_part_dropped (const FrPart *part);
/* What one outlet's articles hold, with the place of every hit, in short. */
void fr_part_profile (const FrPart *part);
/* Once a report: `part->event` is not used. */
void fr_part_method (const FrPart *part, const FrReportInfo *info);

/* Shared by the parts. */
const FrFrame *fr_part_frame (const FrPart *part, const FrFrameResult *counts);
/* The frame's name, with its lexicon's where another lexicon has a frame of that name. Owned by the caller. */
char *fr_part_frame_title (const FrPart *part, guint32 frame);
const char *fr_part_wording_name (const FrFrame *frame, guint wording);
const FrOutlet *fr_part_outlet (const FrPart *part, guint outlet);
/* Hits of one wording over all outlets, quoted ones included. */
guint64 fr_part_wording_hits (const FrPart *part, const FrFrameResult *counts, guint wording);
guint64 fr_part_frame_hits (const FrPart *part, const FrFrameResult *counts);
/* Own mentions of one outlet over all wordings of a frame. */
guint64 fr_part_own_mentions (const FrFrameResult *counts, const FrFrame *frame, guint outlet);
/* Appends `item` after ", " where something stands already. */
void fr_part_list (GString *list, const char *item);
