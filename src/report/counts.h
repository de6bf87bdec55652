/* The columns in which every table of hits shows its counts: own words by voice, quoted ones, and the rate. */
#pragma once

#include "compare/stats.h"
#include "report/document.h"
#include "score/score.h"

void fr_counts_add_columns (FrTable *table);
/* Fills the next cells of the last row. `rate` and `interval` [per 1,000 own words] are shown if there are `own_words`.
 */
void fr_counts_add_cells (FrTable *table, const FrCount *count, guint64 own_words, double rate, FrInterval interval);
