/* Plain text as an article: header lines, lines, headline, paragraphs. Pure on bytes.
 *
 * The steps of reading an article, in this order, with fr_boilerplate_apply() between the third and the last:
 *
 *     fr_plain_parse()          cuts the lines, takes the headers
 *     (fields from elsewhere)   the manifest and the command line
 *     fr_plain_find_headline()  the line that is the title, if a header or the manifest gives one
 *     fr_plain_finish()         else the first body line; then the paragraphs
 *
 * A reader of another format makes an article with lines of its own and takes the same last steps. */
#pragma once

#include "input/article.h"

/* More lines than this are no article, and would need many times the memory of their bytes. */
#define FR_PLAIN_MAX_LINES 4000000u

/* Takes `text` (valid UTF-8 without NUL, `length` bytes and a NUL after them, fewer than FR_PLAIN_MAX_LINES line ends).
 */
FrArticle *fr_plain_parse (const char *file, char *text, gsize length);
void fr_plain_find_headline (FrArticle *article);
void fr_plain_finish (FrArticle *article);

/* Whether most lines are 60 to 90 columns and end in mid-sentence: then blank lines part paragraphs. */
gboolean fr_plain_is_wrapped (const FrArticle *article);
/* `text` in lower case, with one blank for any white space, every quotation mark as ' and every dash as -: what is
 * compared when two lines are to say the same. Owned by the caller. */
char *fr_plain_normal (const char *text, gsize len);
