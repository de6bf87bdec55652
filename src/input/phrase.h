/* Phrases of a .words file and the lines they are found in.
 *
 * A phrase is words, in any case and whatever stands between them but : | / > » › • ·, which are words of their own
 * (marks). In a phrase
 * `*` stands for one or more words, `<number>` for one with a digit, `<name>` for one to five words in capitals or with
 * a capital letter each. */
#pragma once

#include "base/words.h"

typedef enum
{
  FR_WORD_CAPITAL = 1 << 0, /* begins with a capital letter */
  FR_WORD_NUMBER = 1 << 1,  /* begins with a digit */
  FR_WORD_MARK = 1 << 2,    /* is one of the marks */
} FrWordFlags;

typedef struct
{
  const char *text; /* folded; in the same block as all of them */
  guint8 flags;
} FrLineWord;

/* The words of one line, or of the first part of a long one. */
typedef struct
{
  FrLineWord *words;
  guint n;
  gboolean cut; /* there are more than `n` */
  char *block;
} FrLineWords;

/* At most `most` words of `text` (valid UTF-8). */
FrLineWords *fr_line_words_new (const char *text, gsize len, guint most);
void fr_line_words_free (FrLineWords *line);

/* Phrases of one kind. */
typedef struct FrPhrases FrPhrases;

typedef struct
{
  char *reason;    /* why a line that it is found in is no part of the article */
  gboolean marked; /* ends in a mark, such as the colon of "read more:" */
  gboolean open;   /* has a `*` */
  gpointer tokens; /* GArray */
} FrPhrase;

FrPhrases *fr_phrases_new (void);
void fr_phrases_free (FrPhrases *phrases);
/* FALSE if `text` is no phrase: it has no word, or more than three `*`. */
gboolean fr_phrases_add (FrPhrases *phrases, const char *text, const char *reason);

/* The first phrase that is words [from, end) of `line` as a whole; NULL: none. */
const FrPhrase *fr_phrases_whole (const FrPhrases *phrases, const FrLineWords *line, guint from, guint end);
/* The longest one that stands at `from`; `stop`, if not NULL, becomes the word after it. */
const FrPhrase *fr_phrases_at (const FrPhrases *phrases, const FrLineWords *line, guint from, guint *stop);
/* One that stands anywhere. */
const FrPhrase *fr_phrases_within (const FrPhrases *phrases, const FrLineWords *line);
/* One that the line ends with. */
const FrPhrase *fr_phrases_ending (const FrPhrases *phrases, const FrLineWords *line);
/* How many places hold one. */
guint fr_phrases_count (const FrPhrases *phrases, const FrLineWords *line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrLineWords, fr_line_words_free)
