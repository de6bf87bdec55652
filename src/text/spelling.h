/* Variants of spelling that count alike: colour and color, organise and organize. Rules that are data, [spelling …] in
 * lexicons/ENGLISH/language.words. Immutable once the rules are added. */
#pragma once

#include <glib.h>

typedef enum
{
  FR_SPELLING_WORD,      /* the whole word */
  FR_SPELLING_BEGINNING, /* of a word: the longest that fits */
  FR_SPELLING_ENDING,    /* the longest that fits; an ending that stands for itself keeps shorter ones off */
} FrSpellingRule;

typedef struct FrSpelling FrSpelling;

FrSpelling *fr_spelling_new (void);
void fr_spelling_free (FrSpelling *spelling);
/* `from` becomes `to`, both folded. FALSE, and nothing is added: a beginning or an ending of less than 2 or more than
 * 24 bytes. */
gboolean fr_spelling_add (FrSpelling *spelling, FrSpellingRule rule, const char *from, const char *to);
/* Words that begin so keep their endings. FALSE likewise. */
gboolean fr_spelling_keep (FrSpelling *spelling, const char *beginning);

/* Puts the common spelling of a folded word into `out`, instead of what is there. FALSE: it is the word itself, and
 * `out` is not touched. Takes constant time, however long the word. */
gboolean fr_spelling_apply (const FrSpelling *spelling, const char *folded, GString *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrSpelling, fr_spelling_free)
