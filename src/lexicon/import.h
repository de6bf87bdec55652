/* Other people's dictionaries as lexicons: LIWC, Yoshikoder, Lexicoder, WordStat, quanteda's YAML, CSV. What each
 * format can say that a lexicon cannot, and how names and terms are written, is told in framing-lexicon(5). */
#pragma once

#include "base/diag.h"

/* An entry is a term in a category. */
typedef struct
{
  const char *format; /* "LIWC"; NULL: not known */
  char *lexicon;      /* the .lex file; NULL: there is nothing to write */
  FrDiags *diags; /* the account, by place. Errors: could not be carried over, or not in full; warnings: changed; notes:
                     how many terms each section holds, and what a sub category stands for */
  guint carried;  /* [entries] with their full meaning */
  guint changed;  /* [entries] */
  guint lost;     /* [entries] could not be carried over, or not in full */
} FrImport;

/* Pure on bytes (`data` need be neither text nor ended by NUL). The format is told by the content, where it leaves no
 * doubt, else by the ending of `file`. Never NULL; owned by the caller. Without a diagnostic of FR_LEVEL_ERROR all was
 * carried over. */
FrImport *fr_lexicon_import (const char *file, const char *data, gsize len);
void fr_import_free (FrImport *import);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrImport, fr_import_free)
