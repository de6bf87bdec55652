/* The tests of a report: which are made, and what they say together. */
#pragma once

#include "compare/result.h"

/* Appends the tests of one frame of `event` to its result, whose cells are filled; q and the verdict are not yet final.
 */
void fr_add_tests (const FrEvent *event, const FrFrame *frame, FrFrameResult *counts);
/* Sets q and the verdict of every test, and their number. */
void fr_settle_tests (FrResult *result);
