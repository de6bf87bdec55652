/* One line of a lexicon file, for the parser: where it stands and how to complain about it. Internal to the layer. */
#pragma once

#include "base/diag.h"

typedef struct
{
  const char *file;  /* for messages */
  guint number;      /* from 1 */
  const char *start; /* its first byte; a byte order mark is part of it */
  const char *end;   /* exclusive; without the line feed; [start, end) is valid UTF-8 without NUL */
  FrDiags *diags;
} FrLexiconLine;

/* `at` is the place in the line that the message is about; the rest as in fr_diags_add(). */
void fr_lexicon_line_report (const FrLexiconLine *line, FrLevel level, const char *at, const char *action,
                             const char *message, ...) G_GNUC_PRINTF (5, 6);
/* The column of `at` in the line [code points], from 1. */
guint fr_lexicon_line_column (const FrLexiconLine *line, const char *at);

/* The text [from, to), cut short where it is long, for a message; owned by the caller. */
char *fr_lexicon_excerpt (const char *from, const char *to);
/* The first place in [from, to) that is no blank, and one past the last. */
const char *fr_skip_blanks (const char *from, const char *to);
const char *fr_trim_blanks (const char *from, const char *to);
/* Where a comment opens in [from, to): a # after a blank; `to` if none does. */
const char *fr_find_comment (const char *from, const char *to);
/* [from, to) with each run of blanks as one; owned by the caller. */
char *fr_squeeze_blanks (const char *from, const char *to);
