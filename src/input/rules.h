/* What boilerplate.words holds, ready for use. Shared by the rules that look at one line (boilerplate.c) and those that
 * look at where it stands (structure.c). */
#pragma once

#include "input/boilerplate.h"
#include "input/date.h"
#include "input/phrase.h"

typedef enum
{
  FR_RULE_LINE,      /* the whole line */
  FR_RULE_END,       /* the whole line, and the article is over there */
  FR_RULE_BEGINS,    /* a line that begins so, unless it is running text */
  FR_RULE_CAPTION,   /* the same; with a colon or another mark it may be a few sentences */
  FR_RULE_PROMPT,    /* a line that begins so: it asks the reader to do something */
  FR_RULE_NOTICE,    /* a line that begins so, however long */
  FR_RULE_ENDS,      /* a line that ends so */
  FR_RULE_HOLDS,     /* a line that holds it anywhere */
  FR_RULE_TEASERS,   /* the whole line: heading of a list of other articles */
  FR_RULE_COMMENTS,  /* the whole line: heading of what readers wrote */
  FR_RULE_SECTION,   /* the whole line: name of a section, where such names stand */
  FR_RULE_BYLINE,    /* begins a line that names the author */
  FR_RULE_AUTHOR,    /* the whole line names the author, if a date or a byline stands beside it */
  FR_RULE_BIO,       /* words of which a note about an author has several */
  FR_RULE_REPLY,     /* the whole line: stands beside comments of readers */
  FR_RULE_REPORTING, /* a line with such a word is a journalist's sentence */
  FR_N_RULES
} FrRuleKind;

struct FrBoilerplate
{
  FrPhrases *phrases[FR_N_RULES];
  FrCalendar *calendar;
};
