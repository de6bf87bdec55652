/* One scored article as a line of JSON, as lines of CSV, or as a document. Each function writes one article, so that a
 * corpus of any size goes through. Hits keep the order of FrScore. */
#pragma once

#include "base/output.h"
#include "report/document.h"
#include "score/score.h"

/* One JSON object and a line feed: the contract of framing-report(5). */
void fr_score_write_jsonl (const FrScore *score, const FrMatcher *matcher, FrOutput *out);

/* CSV, one line an article, frame and wording, with the counts by voice; a line for each wording of each frame, at 0
 * too. */
void fr_score_write_csv_header (FrOutput *out);
void fr_score_write_csv (const FrScore *score, const FrMatcher *matcher, const char *const *frames, FrOutput *out);

/* One article's words and counts, for people. Owned by the caller. */
FrDocument *fr_score_document (const FrScore *score, const FrMatcher *matcher);
