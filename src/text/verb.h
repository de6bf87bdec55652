/* Verbs of saying in a sentence, and what follows them. Internal to the finding of speech. */
#pragma once

#include "text/speaker.h"

typedef struct
{
  FrRange verb;
  guint32 classes; /* FrWordClass of the verb, or of the cue of several words */
  guint32 group;   /* first token of the verb group: "has also said" */
  gboolean infinitive, negated, passive, auxiliary, continuous;
} FrVerb;

/* What follows a verb of saying, weakest first. */
typedef enum
{
  FR_COMPLEMENT_NONE,
  FR_COMPLEMENT_TOPIC,
  FR_COMPLEMENT_CLAUSE,
  FR_COMPLEMENT_TO,
  FR_COMPLEMENT_THAT, /* or another question word, or a colon */
  FR_COMPLEMENT_QUOTATION,
} FrComplementKind;

typedef struct
{
  FrComplementKind kind;
  guint32 at; /* its first token */
} FrComplement;

#define FR_NO_COMPLEMENT ((FrComplement){ FR_COMPLEMENT_NONE, 0 })

/* The cue of several words, or of one, that begins at token `at`; FALSE if none does. */
gboolean fr_verb_match (const FrReading *reading, FrRange sentence, guint32 at, FrVerb *verb);
/* Does it only name what was spoken of: "announced plans", "discussed the bridge"? */
static inline gboolean
fr_verb_has_bare_topic (const FrVerb *verb)
{
  const guint32 bare = FR_CLASS_WITH_TOPIC | FR_CLASS_DEFINITE;
  return (verb->classes & bare) == bare;
}

/* Looks at auxiliaries, adverbs and "not" before the verb. */
void fr_verb_read_group (const FrReading *reading, FrRange sentence, FrVerb *verb);
/* Is the word a noun here: "the report", "Carter's claims"? */
gboolean fr_verb_is_noun (const FrReading *reading, FrRange sentence, const FrVerb *verb);
/* Do subject and complement make a finite verb of a form that may be another word? */
gboolean fr_verb_is_finite (const FrReading *reading, const FrVerb *verb, FrRange subject, FrComplementKind complement);
/* What follows the verb, up to `end`; see complement.c. */
FrComplement fr_complement_of (const FrReading *reading, const FrVerb *verb, guint32 end);
