/* Which lines of a saved page are not the article. The phrases are data (lexicons/ENGLISH/boilerplate.words), the rules
 * that use them are here. In doubt a line is body: losing body text is the worse error. */
#pragma once

#include "base/words.h"
#include "input/article.h"
#include "input/date.h"

typedef struct FrBoilerplate FrBoilerplate;

/* Takes the entries of a boilerplate.words file; what is wrong in it goes to `diags`. Never NULL. */
FrBoilerplate *fr_boilerplate_new (const FrWords *words, const char *name, FrDiags *diags);
/* The reasons in articles point into the rules: articles are freed first. */
void fr_boilerplate_free (FrBoilerplate *rules);
/* Decides every line of `article` (whose lines are cut, and whose headers and headline are found): body lines that are
 * boilerplate become FR_LINE_DROPPED with a reason; a date, an outlet or an author that only such a line states is
 * taken over into the fields (FR_ORIGIN_TEXT). */
void fr_boilerplate_apply (const FrBoilerplate *rules, FrArticle *article);
/* The words of dates that stand in the same file; owned by the rules. */
const FrCalendar *fr_boilerplate_calendar (const FrBoilerplate *rules);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrBoilerplate, fr_boilerplate_free)
