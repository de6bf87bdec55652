/* What the program knows of the articles' language, from lexicons/ENGLISH/language.words. Immutable, shared. */
#pragma once

#include "base/words.h"
#include "text/spelling.h"

/* Classes of a word form, a bit each; a form may have several. Each names the section of language.words that gives it.
 */
typedef enum
{
  FR_CLASS_STOP = 1 << 0,          /* [stop words]: so common that its capitals say nothing: is, us, it */
  FR_CLASS_ABBREVIATION = 1 << 1,  /* [abbreviations]: its full stop ends no sentence: Mr., Gen., Sask. */
  FR_CLASS_DEFINITE = 1 << 2,      /* [definite determiners]: the, this: means one that was spoken of before */
  FR_CLASS_CUE_NOUN = 1 << 3,      /* [nouns of saying]: statement, report, claim */
  FR_CLASS_PRONOUN = 1 << 4,       /* [pronouns]: he, she, they: speakers to be resolved */
  FR_CLASS_SELF = 1 << 5,          /* [own pronouns]: I, we, you: who writes and who is written to, no source */
  FR_CLASS_TITLE = 1 << 6,         /* [titles]: go with a name: President, Minister, Gen., Mr. */
  FR_CLASS_ROLE = 1 << 7,          /* [roles]: an unnamed speaker: official, spokesman, source, witness, diplomat */
  FR_CLASS_ANONYMOUS = 1 << 8,     /* [anonymity]: anonymity, unnamed; with FR_CLASS_ROLE [unnamed persons]: official,
                                    * witness; with     FR_CLASS_DETERMINER [indefinite determiners]: a, one */
  FR_CLASS_NEGATION = 1 << 9,      /* [negations]: not, never, didn't */
  FR_CLASS_AUXILIARY = 1 << 10,    /* [auxiliaries]: has, had, would, will, did */
  FR_CLASS_BE = 1 << 11,           /* [forms of be]: before a verb of saying they make it passive or continuous */
  FR_CLASS_PARTICLE = 1 << 12,     /* [name particles]: al, bin, de, van: within a name, in lower case or not */
  FR_CLASS_CALENDAR = 1 << 13,     /* [calendar]: Monday, March: capitalised, and no name */
  FR_CLASS_QUESTION = 1 << 14,     /* [question words]: that, whether, how: open what is said */
  FR_CLASS_SUBORDINATOR = 1 << 15, /* [subordinators]: as, because, while */
  FR_CLASS_CONJUNCTION = 1 << 16,  /* [conjunctions]: and, but, or */
  FR_CLASS_RELATIVE = 1 << 17,     /* [relative pronouns]: who, which, that */
  FR_CLASS_PREPOSITION = 1 << 18,  /* [prepositions] */
  FR_CLASS_DETERMINER = 1 << 19,   /* [determiners]: the, a, his, many */
  FR_CLASS_TO = 1 << 20,           /* [to] */
  FR_CLASS_ADVERB = 1 << 21,       /* [adverbs], or an ending of [adverb endings] on a word outside [no adverbs] */
  /* Verbs of saying. */
  FR_CLASS_SAYING = 1 << 22,       /* a finite form or participle: said, says, urged */
  FR_CLASS_SAYING_PLAIN = 1 << 23, /* the plain form: say, urge: finite after a plural only */
  FR_CLASS_SAYING_ING = 1 << 24,   /* saying, adding: hangs on to a speaker named before */
  FR_CLASS_WITH_CLAUSE = 1 << 25,  /* [verbs before a clause]: said the bridge is safe */
  FR_CLASS_WITH_PERSON = 1 << 26,  /* [verbs before a person]: told reporters, urged them */
  FR_CLASS_WITH_TO = 1 << 27,      /* [verbs before to]: promised to, urged them to */
  FR_CLASS_WITH_TOPIC = 1 << 28,   /* [verbs before a topic]: denied the charge; with FR_CLASS_DEFINITE [verbs before a
                                    * bare topic]: announced plans */
  FR_CLASS_ISSUING
  = 1 << 29, /* [verbs of issuing]: a verb of saying only with a noun of saying: released a statement */
  FR_CLASS_CUE_START = 1 << 30,       /* first word of a cue of several words: see fr_language_cue() */
  FR_CLASS_ORGANISATION = G_MININT32, /* [organisations]: bodies that speak: government, party, court, House; with
                                       * FR_CLASS_DEFINITE [bodies in general]: "the group" after its name */
} FrWordClass;

#define FR_CLASS_ANY_SAYING (FR_CLASS_SAYING | FR_CLASS_SAYING_PLAIN | FR_CLASS_SAYING_ING)

enum
{
  FR_CUE_MAX_WORDS = 6 /* longest cue of several words */
};

typedef struct FrLanguage FrLanguage;

/* Sections of verbs hold "plain form = other forms, the -ing form last", all separated by commas; sections "verbs
 * before …" hold plain forms of verbs that stand above them; all others hold words. An entry of several words is a cue
 * of several words. `name` is for the diagnostics; what is wrong is left out and reported to `diags`. Never NULL. */
FrLanguage *fr_language_new (const FrWords *words, const char *name, FrDiags *diags);
FrLanguage *fr_language_ref (FrLanguage *language);
void fr_language_unref (FrLanguage *language);
/* The classes of a folded form; 0 for most. */
guint32 fr_language_classes (const FrLanguage *language, const char *folded);
/* Which spellings count alike; not a new reference. */
const FrSpelling *fr_language_spelling (const FrLanguage *language);
typedef enum
{
  FR_GENDER_UNKNOWN,
  FR_GENDER_WOMAN,
  FR_GENDER_MAN,
} FrGender;

/* What a folded word says of the person it belongs to: she, Mrs, Angela: [women]; he, Mr, Donald: [men]. */
FrGender fr_language_gender (const FrLanguage *language, const char *folded);

/* Does the folded word begin with an apostrophe that is no quotation mark: 'em, 'til? [elisions] */
gboolean fr_language_is_elision (const FrLanguage *language, const char *folded);
/* The longest cue of several words that the `n` folded words begin with: how many words it has (0: none), and its
 * classes: those of a verb ("pointed out"), or FR_CLASS_PREPOSITION where its source follows ("according to"). */
guint fr_language_cue (const FrLanguage *language, const char *const *folded, guint n, guint32 *classes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrLanguage, fr_language_unref)
