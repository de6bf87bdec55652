/* Who is meant: noun phrases beside a verb of saying. Internal to the finding of speech. */
#pragma once

#include "text/reading.h"

/* The noun phrase that ends before token `end`, not reaching below `from`; empty if none does. */
FrRange fr_phrase_before (const FrReading *reading, guint32 from, guint32 end);
/* The noun phrase that begins at token `first`, not reaching `to`; empty if none does. */
FrRange fr_phrase_at (const FrReading *reading, guint32 first, guint32 to);
/* The subject of the verb group that begins at `verb`, in [from, verb): "Fox, deputy commander at Central Command, said". */
FrRange fr_subject_before (const FrReading *reading, guint32 from, guint32 verb);
/* The subject a sentence begins with, after what is set before it by a comma. */
FrRange fr_first_subject (const FrReading *reading, FrRange sentence);
/* Does the phrase name somebody ("Gen. Fox", "the Conservative party"), or not ("a senior official")? */
gboolean fr_phrase_is_named (const FrReading *reading, FrRange phrase);
/* Does it name a person, as far as one can see? */
gboolean fr_phrase_is_person (const FrReading *reading, FrRange phrase);
gboolean fr_phrase_is_pronoun (const FrReading *reading, FrRange phrase);
