/* Who speaks: sets the voice of every token and finds the sources. */
#pragma once

#include "text/quotation.h"

/* Sets the voice of every token of `text` (tokens, sentences and article are ready) and appends to `speech` (FrSpeech),
 * by start: one entry for each outermost quotation, with its source and verb of saying where the text names them, and
 * one for each stretch of indirect speech. Rules over classes of words (FrWordClass), no words of its own. */
void fr_attribute_speech (FrText *text, const GArray *quotations, const FrForms *forms, GArray *speech);
