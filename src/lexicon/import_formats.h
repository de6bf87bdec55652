/* The readers of foreign formats, one a file. Each fills a draft from its text; what it cannot make sense of is an
 * error in the draft's diagnostics. Internal to the import. */
#pragma once

#include "lexicon/import_draft.h"

/* LIWC (.dic), of 2001 to 22: categories with numbers between two lines of %, then terms with those numbers. */
void fr_import_liwc (FrDraft *draft);
/* Yoshikoder (.ykd) and Lexicoder 2 (.lcd): XML, <cnode name="…"> with <pnode name="…"/>. */
void fr_import_xml (FrDraft *draft);
/* Lexicoder 3 (.lc3): "+category", then its patterns, one a line. */
void fr_import_lc3 (FrDraft *draft);
/* WordStat (.cat): categories nested by tabs, terms with a weight: "GOOD_NEWS (1)". */
void fr_import_wordstat (FrDraft *draft);
/* quanteda (.yml, .yaml): mappings of categories, lists of patterns. */
void fr_import_yaml (FrDraft *draft);
/* Tables (.csv): a column of terms and one of categories; or LIWC-22's (.dicx): a column of terms, and one a category.
 */
void fr_import_csv (FrDraft *draft);
