/* The comparison as a document: the report of "framing compare". */
#pragma once

#include "compare/result.h"
#include "input/corpus.h"
#include "report/document.h"

/* What a report says beside the result. */
typedef struct
{
  const GPtrArray *lexicons; /* FrLexicon*, for their facts; NULL: not told */
  const FrCorpus *corpus;    /* for what was read and refused; NULL: not told */
} FrReportInfo;

/* Every compared event in full, then a profile of each event that has one outlet. Owned by the caller; may be rendered
 * after `result` is gone. */
FrDocument *fr_compare_document (const FrResult *result, const FrReportInfo *info);
