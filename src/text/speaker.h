/* Who is meant: noun phrases beside a verb of saying. Internal to the finding of speech. */
#pragma once

#include "text/reading.h"

/* The noun phrase that ends before token `end`, not reaching below `from`; empty if none does. */
FrRange fr_phrase_before (const FrReading *reading, guint32 from, guint32 end);
/* The noun phrase that begins at token `first`, not reaching `to`; empty if none does. */
FrRange fr_phrase_at (const FrReading *reading, guint32 first, guint32 to);
/* The subject of the verb group that begins at `verb`, in [from, verb): "Fox, deputy commander at Central Command,
 * said". `speaker` is what names it best: of "the mayor, Ada Fox, said" the name. Both are empty if there is none. */
FrRange fr_subject_before (const FrReading *reading, guint32 from, guint32 verb, FrRange *speaker);
/* Of "a spokesman, Emil Hart," the name, given the phrase before the comma; otherwise the phrase. */
FrRange fr_name_beside (const FrReading *reading, FrRange phrase, guint32 to);
/* The subject a sentence begins with, after what is set before it by a comma. */
FrRange fr_first_subject (const FrReading *reading, FrRange sentence);
/* Does the phrase name somebody ("Gen. Fox", "the Conservative party"), or not ("a senior official")? */
gboolean fr_phrase_is_named (const FrReading *reading, FrRange phrase);
/* Does it name a person, as far as one can see? */
gboolean fr_phrase_is_person (const FrReading *reading, FrRange phrase);
gboolean fr_phrase_is_pronoun (const FrReading *reading, FrRange phrase);
/* Is it a person, or several, whose name is held back: "officials", "a senior minister"? Neither a body ("the
 * hospital") nor a group of known membership ("defence ministers"), nor the one holder of an office ("the mayor"). */
gboolean fr_phrase_is_withheld (const FrReading *reading, FrRange phrase);
/* Is it a single person, as far as one can see from "the official", "a witness"? */
gboolean fr_phrase_is_single (const FrReading *reading, FrRange phrase);
/* May "it", or for several "they", stand for it later: a body, a group? */
gboolean fr_phrase_is_body (const FrReading *reading, FrRange phrase);
gboolean fr_phrase_is_several (const FrReading *reading, FrRange phrase);
/* "the group", "the company": a body that was named before. */
gboolean fr_phrase_refers_to_body (const FrReading *reading, FrRange phrase);
/* What a relative pronoun at `end` stands for, not reaching below `from`: of "a letter from Ada Fox, who" the name. */
FrRange fr_antecedent (const FrReading *reading, guint32 from, guint32 end);
/* The first token after a dateline: "HALVEN, March 3 --". */
guint32 fr_after_dateline (const FrReading *reading, FrRange sentence);
