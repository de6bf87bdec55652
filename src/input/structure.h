/* Boilerplate known by where it stands: what surrounds the headline, lists of other articles, comments, notes about the
 * author, what is left behind the end. */
#pragma once

#include "input/rules.h"
#include "input/unit.h"

/* Judges `units` (FrUnit), of which those that phrases alone give away are marked; marks more of them, and takes over a
 * date, an author or an outlet that only such a line states. */
void fr_structure_judge (const FrBoilerplate *rules, FrArticle *article, GArray *units);
