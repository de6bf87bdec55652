/* One article with its lines numbered and every hit, voice and dropped line marked, below a legend of the marks. */
#pragma once

#include "report/document.h"
#include "score/score.h"

/* `uncounted`: suppressed and ignored hits are shown, too. */
FrDocument *fr_show_document (const FrScore *score, const FrMatcher *matcher, gboolean uncounted);
