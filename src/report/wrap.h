/* Marked text as lines of plain text: escaped, measured in columns of a terminal, and cut at a width. Used by the
 * plain-text renderer. */
#pragma once

#include "base/span.h"
#include "report/document.h"

/* Text made ready: escaped, blanks made single, marks written out as brackets where there is no colour. */
typedef struct
{
  GString *text;
  GByteArray *marks; /* FrMark of each byte; empty without colour */
} FrFlat;

/* `text` may be NULL: empty. */
FrFlat *fr_flat_new (const FrInline *text, gboolean colour);
void fr_flat_free (FrFlat *flat);
/* Appends `other` to `flat`; both with colour or both without. */
void fr_flat_append (FrFlat *flat, const FrFlat *other);
/* [columns] */
guint fr_flat_width (const FrFlat *flat);
guint fr_flat_part_width (const FrFlat *flat, FrSpan part);
/* [columns] the widest stretch without a blank. */
guint fr_flat_longest_word (const FrFlat *flat);
/* Is there anything but blanks from byte `from` on? */
gboolean fr_flat_has_more (const FrFlat *flat, gsize from);

/* Cuts the next line of at most `width` (2 or more) columns off `flat` at `*from`; FALSE at its end. A line ends at a
 * blank, or between wide characters, or, in a word longer than a line, anywhere. */
gboolean fr_flat_next_line (const FrFlat *flat, gsize *from, guint width, FrSpan *line);
/* Appends a part of `flat` to `line`: a no-break space as a blank, marks as colours. */
void fr_flat_append_part (const FrFlat *flat, FrSpan part, GString *line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrFlat, fr_flat_free)
