/* The words of a language by how common they are, as SCOWL keeps them (http://wordlist.aspell.net/): to ask which words
 * a stem or a prefix would catch. Immutable once it has been asked. */
#pragma once

#include "text/forms.h"

enum
{
  FR_TIER_COMMON = 35, /* SCOWL's sizes up to 35 make "a small dictionary": some 50,000 forms */
  FR_TIER_RARE = 95    /* its last size */
};

typedef struct
{
  const char *form;     /* folded */
  const char *spelling; /* that form in its common spelling */
  const char *stem;
  guint tier;       /* SCOWL's size: 10 for the most common words, to 95 */
  gboolean is_name; /* listed with a capital, or as an abbreviation, only */
} FrListedWord;

typedef struct FrWordList FrWordList;

/* An empty list. `forms` gives stems and keeps the strings; it must outlive the list. */
FrWordList *fr_word_list_new (FrForms *forms);
/* Adds the words of a file: one a line, UTF-8 or else Latin-1. A possessive form is passed over. What is listed already
 * keeps the lower tier. */
void fr_word_list_add (FrWordList *list, const char *data, gsize len, guint tier, gboolean names);
/* Adds a folder of files named as SCOWL's are: "british-words.35", "english-upper.50". Spellings that it calls variants
 * get tier 80 or higher, "special" lists are passed over. NULL and `error` (FR_ERROR_READ) if there is no such file. */
FrWordList *fr_word_list_load (const char *folder, FrForms *forms, GError **error);
void fr_word_list_free (FrWordList *list);

guint fr_word_list_size (const FrWordList *list);
/* NULL: not listed. */
const FrListedWord *fr_word_list_find (const FrWordList *list, const char *folded);
/* The words (FrListedWord*) that have `stem`, or that begin with `prefix`: most common first, then by form. Owned by
 * the caller. */
GPtrArray *fr_word_list_of_stem (FrWordList *list, const char *stem);
GPtrArray *fr_word_list_of_prefix (FrWordList *list, const char *prefix);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrWordList, fr_word_list_free)
