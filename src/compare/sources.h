/* Who is given words in an outlet: the speakers of its articles, with the several ways of naming one of them taken
 * together. */
#pragma once

#include "compare/result.h"

/* Appends to `sources` (FrSource*) those of the articles of `outlet` (FrScore*, as read), in the order of their
 * appearance.
 *
 * A speaker's words are taken up to the first comma. What ends in a capital is a name: "Doe", "Ann Doe" and "Water
 * Minister Ann Doe" are one source if the last words agree and, titles aside, the words before it do not contradict
 * each other; of several such sources it is the one last mentioned. Everything else is a noun phrase: "the official" is
 * the official last spoken of in this article who was given all its other words. "The mayor" is the one person whom
 * the article calls "Mayor Ann Doe". Organisations, joint speakers and
 * pronouns that stand for nobody are one source where they are the same words. All speech without a speaker is one
 * source without a name. A surname that only the narrator gives a first name to takes its name from there. */
void fr_gather_sources (const GPtrArray *scores, guint outlet, GPtrArray *sources);
void fr_source_free (FrSource *source);
