/* Quotation marks in a paragraph, told from apostrophes and inch marks by what stands around them. Used by quotation.c.
 */
#pragma once

#include "base/span.h"
#include "text/language.h"

/* Marks pair within a kind only. */
typedef enum
{
  FR_MARK_CURLY,        /* “ ” „ ‟, and ‘‘ ’’ typed as two */
  FR_MARK_STRAIGHT,     /* " and ＂, and `` '' typed as two */
  FR_MARK_ANGLE,        /* « » */
  FR_MARK_SINGLE_CURLY, /* ‘ ’ ‚ */
  FR_MARK_SINGLE,       /* ' and ` */
  FR_MARK_SINGLE_ANGLE, /* ‹ › */
  FR_N_MARK_KINDS
} FrMarkKind;

typedef enum
{
  FR_MARK_NONE, /* no mark at all */
  FR_MARK_OPEN,
  FR_MARK_EITHER, /* closes if one of its kind is open, else opens */
  FR_MARK_CLOSE,
  FR_MARK_CLOSE_OR_NOTHING,    /* an inch mark, or an apostrophe after a letter, if nothing is open */
  FR_MARK_CLOSE_OR_POSSESSIVE, /* as that, and a plural possessive (or goin') if a better one closes later */
} FrMarkRole;

typedef struct
{
  guint32 at;    /* [bytes] */
  guint8 length; /* [bytes] */
  guint8 kind;   /* FrMarkKind */
  guint8 role;   /* FrMarkRole */
  guint8 next;   /* FrMarkRole of the next mark of its kind in the paragraph; FR_MARK_NONE: it is the last */
  guint8 odd;    /* an odd number of marks of its kind follows in the paragraph */
  guint8 first;  /* nothing but blanks stands before it in the paragraph */
} FrMark;

/* Appends the marks of paragraph `span` of `text` to `marks` (FrMark). */
void fr_find_marks (const char *text, FrSpan span, const FrLanguage *language, GArray *marks);
