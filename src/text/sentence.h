/* Tokens to sentences. */
#pragma once

#include "text/text.h"

/* Appends to `sentences` (FrSentence) those of paragraph number `paragraph`, which has the tokens [first, end) of
 * `tokens`. A sentence ends at . ! ? … and what closes after it, where the next one begins like a sentence; not after
 * an abbreviation, an initial or within a number; always at the paragraph's end. */
void fr_split_sentences (const char *text, FrSpan span, guint32 paragraph, const FrToken *tokens, guint32 first,
                         guint32 end, const FrForms *forms, GArray *sentences);
