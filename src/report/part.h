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
  const GArray *evidence;   /* FrEvidence, from fr_evidence_collect() */
  const FrReportInfo *info; /* NULL: nothing is told */
  GHashTable *files;        /* FrArticle* to char*: from fr_part_files_new() */
} FrPart;

enum
{
  FR_PART_SIDE_BY_SIDE = 3, /* outlets that fit into columns of text */
  FR_PART_FEW_HITS = 5,     /* a frame with fewer own hits in the event stands in a table with the others like it */
};

void fr_part_head (const FrPart *part);
void fr_part_summary (const FrPart *part);
void fr_part_headlines (const FrPart *part);
void fr_part_wording (const FrPart *part);
void fr_part_choices (const FrPart *part);
void fr_part_sources (const FrPart *part);
/* Every hit in its sentence. */
void fr_part_evidence (const FrPart *part);
/* The places of all that the sources are given. */
void fr_part_speech (const FrPart *part);
void fr_part_dropped (const FrPart *part);
/* What one outlet's articles hold, with the place of every hit, in short. */
void fr_part_profile (const FrPart *part);
/* Once a report: `part->event` and its evidence are not used. */
void fr_part_method (const FrPart *part);

/* Shared by the parts. */

/* The shortest endings of the files' names, from a "/" on, that no two articles of the result share. */
GHashTable *fr_part_files_new (const FrResult *result);
const char *fr_part_file (const FrPart *part, const FrArticle *article);
const FrFrame *fr_part_frame (const FrPart *part, const FrFrameResult *counts);
/* The frame's name, with its lexicon's where another lexicon has a frame of that name. Owned by the caller. */
char *fr_part_frame_title (const FrPart *part, guint32 frame);
/* "doubt / loaded", owned by the caller. */
char *fr_part_full_name (const FrPart *part, guint32 frame, guint wording);
/* What the frame is about, as fr_prose_label(). Owned by the caller. */
char *fr_part_label (const FrPart *part, guint32 frame, gint wording);
const FrLexicon *fr_part_lexicon (const FrPart *part, guint32 frame);
const FrWording *fr_part_wording_at (const FrFrame *frame, guint wording);
const char *fr_part_wording_name (const FrFrame *frame, guint wording);
const FrOutlet *fr_part_outlet (const FrPart *part, guint outlet);
/* Hits of one wording over all outlets, quoted ones included. */
guint64 fr_part_wording_hits (const FrPart *part, const FrFrameResult *counts, guint wording);
guint64 fr_part_frame_hits (const FrPart *part, const FrFrameResult *counts);
/* Own mentions of one outlet over all wordings of a frame. */
guint64 fr_part_own_mentions (const FrFrameResult *counts, const FrFrame *frame, guint outlet);
/* Are there fewer than FR_PART_FEW_HITS in own words? */
gboolean fr_part_is_seldom (const FrPart *part, const FrFrameResult *counts);
/* Appends `item` after ", " where something stands already. */
void fr_part_list (GString *list, const char *item);

/* What an outlet wrote in its own words for a wording, each text once, the most frequent ones first. */
typedef struct
{
  char *text; /* as it stands at its first place, each run of white space as one blank */
  char *key;  /* folded */
  guint n;
} FrWritten;
GPtrArray *fr_part_forms (const FrPart *part, guint32 frame, guint wording, guint outlet);
/* "terror group 2, terrorists 1, ...", the first `most` of them; without their numbers unless `numbered`. NULL: none.
 */
char *fr_part_list_forms (const GPtrArray *forms, guint most, gboolean numbered);
/* Is any of them another word than the wording's name? */
gboolean fr_part_forms_differ (const GPtrArray *forms, const char *name);

/* The frame's name and what its lexicon is about. */
void fr_part_frame_heading (const FrPart *part, const FrFrameResult *counts);
/* What a wording tells, as fr_prose_why(). */
void fr_part_add_why (const FrPart *part, const FrFrame *frame, guint wording, const char *forms);
/* Wordings by outlets with voices, rates and intervals; a wording without any hit is only named, below the table. */
void fr_part_counts (const FrPart *part, const FrFrameResult *counts);
/* What is told of tests together, not one by one. */
typedef struct
{
  guint n_told, n_few, n_unclear;
  GString *few; /* the wordings with a test of too few hits */
} FrFolded;
/* Adds the tests of a frame that are told and counts the others in `folded`. `full`: with the frame's name, and
 * without listing those of too few hits. */
void fr_part_tests (const FrPart *part, const FrFrameResult *counts, gboolean full, FrFolded *folded);
/* Adds what is told of the others, and clears `folded`. */
void fr_part_folded (const FrPart *part, FrFolded *folded);
/* The frames (FrFrameResult*) with few hits, in one table with their tests. */
void fr_part_seldom (const FrPart *part, const GPtrArray *frames, gboolean choices);
/* One choice with its shares, reasons, tests and counts. */
void fr_part_choice (const FrPart *part, const FrFrameResult *counts);
/* "6 of 10 +1 quoted" of one outlet. */
char *fr_part_choice_cell (const FrCell *cell, guint64 mentions);
