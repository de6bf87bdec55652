/* Where a byte stands, as people count: line, column and code point. */
#pragma once

#include <glib.h>

typedef struct
{
  guint32 line;   /* from 1; only LF ends a line */
  guint32 column; /* [code points], from 1; a byte order mark and a CR count */
  guint32 offset; /* [code points] from the text's start, from 0 */
} FrPlace;

/* Remembers the last answer, so that asking in ascending order costs one pass over the text altogether. */
typedef struct
{
  const char *text; /* valid UTF-8, not owned */
  guint32 byte;
  FrPlace place;
} FrPlacer;

void fr_placer_init (FrPlacer *placer, const char *text);
/* `byte` is the first byte of a character of the text, or its length. */
FrPlace fr_placer_at (FrPlacer *placer, guint32 byte);
