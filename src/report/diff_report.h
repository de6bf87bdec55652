/* Two versions of lexicons for people: which terms differ, and what that changes in articles. */
#pragma once

#include "lexicon/diff.h"
#include "report/document.h"
#include "score/change.h"

/* `changes` (FrChange*) of the terms; `counts` (FrCountChange*) NULL: no articles were given. Owned by the caller. */
FrDocument *fr_diff_document (const GPtrArray *changes, const GPtrArray *counts);
