/* Bytes to tokens. */
#pragma once

#include "text/text.h"

/* Appends the tokens of `span` of `text` to `tokens` (FrToken), in one pass, with their forms. The first token of a
 * span is FR_TOKEN_APART. Their voice is FR_VOICE_NARRATOR. */
void fr_tokenize (const char *text, FrSpan span, FrForms *forms, GArray *tokens);

/* The words of `span` of `text`, counted as those of an article are: compounds once, addresses never. */
guint32 fr_count_words (const char *text, FrSpan span);
