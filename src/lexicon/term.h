/* Term lines of a lexicon, for the parser. Internal to the layer; the public way in is fr_term_parse(). */
#pragma once

#include "lexicon/lexicon.h"
#include "lexicon/line.h"

/* What was done about a term that cannot be used. */
#define FR_TERM_LEFT_OUT "the term is left out"
/* What was done about a part of it that is no part of a word, and one such part. */
#define FR_TERM_TAKEN_OFF "taken off"
#define FR_TERM_POSSESSIVE "a possessive ending is no part of a word"

/* Parses [from, to) of `line`: a term with what stands behind it, its alternatives and a comment. NULL, and an error in
 * the line's diagnostics, if it is no term. The caller owns it and sets its section. */
FrTerm *fr_term_parse_line (const FrLexiconLine *line, const char *from, const char *to);
/* Two terms with the same key are met by the same words in the same way; owned by the caller. */
char *fr_term_key (const FrTerm *term);
