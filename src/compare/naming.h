/* How a text names a speaker, taken apart. */
#pragma once

#include "text/text.h"

typedef enum
{
  FR_NAMING_PERSON, /* `head` is the last name, `rest` the words before it that are no title */
  FR_NAMING_PHRASE, /* `head` is the noun, `rest` all that goes with it: "senior", "defence" with "official" */
  FR_NAMING_WHOLE,  /* an organisation, several speakers, a pronoun: the same only as the same words */
} FrNamingKind;

typedef struct
{
  FrNamingKind kind;
  gboolean office;   /* a bare title, "the mayor": of one who may be named elsewhere */
  gboolean definite; /* "the official": somebody spoken of before */
  char *text;        /* as written, with single blanks, without "the" */
  char *key;         /* its words folded, without what opens a noun phrase */
  char *head;        /* folded; NULL for FR_NAMING_WHOLE */
  GPtrArray *rest;   /* char*, folded; no more than a speaker can sensibly have */
  guint n_words;
} FrNaming;

/* NULL where `span` holds no word. */
FrNaming *fr_naming_new (const FrText *text, FrSpan span);
void fr_naming_free (FrNaming *naming);
/* Can the two persons with the same last name be one? */
gboolean fr_naming_is_compatible (const FrNaming *a, const FrNaming *b);
/* Was all that goes with the noun of `later` said of `earlier`? */
gboolean fr_naming_refers_to (const FrNaming *later, const FrNaming *earlier);
/* The bytes of `span` with every stretch of white space as one blank; owned by the caller. */
char *fr_single_blanks (const char *text, FrSpan span);
/* The one person that the article gives the title of `office` to: of "Mayor Ada Fox", all of it; empty if there is
 * none, or more than one. Takes one pass over the text. */
FrSpan fr_naming_of_office (const FrText *text, const FrNaming *office);
/* The stretch of capitalised words that ends with `token`, within sentence `sentence`. */
FrSpan fr_naming_full_name (const FrText *text, guint32 sentence, guint32 token);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrNaming, fr_naming_free)
