/* The sentences behind the figures: which hit stands where, in its own words. */
#pragma once

#include "compare/result.h"
#include "report/document.h"
#include "base/place.h"

typedef struct
{
  const FrScore *score; /* not owned */
  const FrHit *hit;     /* in the score's hits */
  guint outlet;         /* in the event's outlets */
  FrPlace place;
} FrEvidence;

/* Every hit of the event's frames (FrEvidence, owned by the caller): counted ones, then suppressed, then ignored ones;
 * of these by frame, wording, outlet, and as they were read. */
GArray *fr_evidence_collect (const FrEvent *event);
/* The counted ones alone, by outlet and as they were read. */
GArray *fr_evidence_read (const FrEvent *event);
/* How many of the entries from `first` on (at least one, at most `n`, as they were read) stand in one sentence, so
 * close together that it is shown once. */
guint fr_evidence_together (const FrEvidence *first, guint n);
/* The sentence of `n` such entries with their hits marked; a very long one is cut on both sides, at blanks. */
FrInline *fr_evidence_sentence (const FrEvidence *first, guint n);
/* The headline as it stands, quoted parts and counted hits marked; or the title that is only known, or nothing: NULL.
 */
FrInline *fr_headline (const FrScore *score, const FrEvent *event);
/* Is there a headline in the text, to be counted? */
gboolean fr_headline_is_counted (const FrScore *score);

/* What each byte of the article is (FrMark of its voices and its counted hits, in the frames of `event`; NULL: in all),
 * owned by the caller. */
guint8 *fr_marks_new (const FrScore *score, const FrEvent *event);
/* A stretch of the article with its marks. */
FrInline *fr_marked_slice (const FrScore *score, const guint8 *marks, FrSpan span);

/* The hit's own text, owned by the caller. */
char *fr_hit_text (const FrScore *score, const FrHit *hit);
/* The wording's name; "ignore" for a hit of that kind. */
const char *fr_hit_wording (const FrMatcher *matcher, const FrHit *hit);
/* The term as the lexicon has it; NULL: found by a rule of the program. */
const char *fr_hit_term (const FrHit *hit);
gboolean fr_hit_is_measured (const FrMatcher *matcher, const FrHit *hit);
/* "counted", "suppressed", "ignored". */
const char *fr_hit_status_name (FrHitStatus status);
