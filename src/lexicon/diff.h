/* What differs between two versions of lexicons, term by term. */
#pragma once

#include "lexicon/lexicon.h"

typedef enum
{
  FR_CHANGE_ADDED,
  FR_CHANGE_REMOVED,
  FR_CHANGE_MOVED,   /* to another wording of its frame */
  FR_CHANGE_ALTERED, /* the alternatives are others */
  FR_CHANGE_SECTION, /* "compounds" or "measured" of a section are others */
} FrChangeKind;

typedef struct
{
  FrChangeKind kind;
  const FrTerm *before, *after;                    /* NULL where there is none; both NULL: FR_CHANGE_SECTION */
  const FrSection *section_before, *section_after; /* NULL where there is none */
} FrChange;

/* Compares `before` with `after` (FrLexicon*, which must outlive the changes). A frame is known by its name alone, for
 * the files of a new version may have other names; a term by its frame and by how it is met. Changes of sections come
 * first, then terms removed, moved or altered, in the order of `before`, then those added, in the order of `after`
 * (FrChange*, owned by the caller). */
GPtrArray *fr_lexicon_diff (const GPtrArray *before, const GPtrArray *after);
/* "added", "removed", "moved", "altered", "section". */
const char *fr_change_name (FrChangeKind kind);
