/* The table of forms: everything that can be known of a distinct surface word, worked out once, when it is first seen.
 * Stemming costs 230 to 300 ns a form and a lookup a tenth of it; of running words only 0.4 % are new forms. One table
 * a thread: it is not locked. */
#pragma once

#include "text/language.h"

typedef struct
{
  const char *surface;  /* as it stands in the text, without a possessive ending and without the full stops of U.S. */
  const char *folded;   /* lower case, apostrophes as ' */
  const char *spelling; /* the folded form in its common spelling, to be matched: color for colour; mostly itself */
  const char *stem;     /* of that, by libstemmer */
  guint32 classes;      /* FrWordClass */
  guint32 symbol;       /* which terms of the lexicons the form can be part of; 0: none */
  FrGender gender;      /* what the form says of the person it belongs to */
} FrForm;

typedef struct FrForms FrForms;

/* Called once for each new form (its symbol still 0); gives the form's symbol. */
typedef guint32 (*FrSymbolFunc) (const FrForm *form, gpointer data);

/* `symbol` may be NULL. `stemmer` is a libstemmer algorithm's name ("english"). NULL if there is no such algorithm. */
FrForms *fr_forms_new (const char *stemmer, FrLanguage *language, FrSymbolFunc symbol, gpointer data);
void fr_forms_free (FrForms *forms);
/* The form's number, from 0; `len` bytes of valid UTF-8, possessive ending and full stops already taken off. */
guint32 fr_forms_intern (FrForms *forms, const char *surface, gsize len);
/* Valid until the next fr_forms_intern() that adds a form. */
const FrForm *fr_forms_get (const FrForms *forms, guint32 id);
guint32 fr_forms_size (const FrForms *forms);
/* The language the table was made with; not a new reference. */
const FrLanguage *fr_forms_language (const FrForms *forms);
/* How often the stemmer was called: never more than there are distinct folded forms. */
guint64 fr_forms_n_stemmed (const FrForms *forms);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrForms, fr_forms_free)
