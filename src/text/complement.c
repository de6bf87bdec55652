#include "text/verb.h"

enum
{
  MAX_ADJUNCT = 24, /* between a verb and "that": "said at a news conference in Paris on Monday that" [words] */
  MAX_ISSUED = 7,   /* between a verb of issuing and its noun [words] */
  MAX_SUBJECT = 14  /* of a clause without "that", up to its verb [words] */
};

/* A quotation, a colon, "that" or "to" at `at`. */
static FrComplement
plain_complement (const FrReading *r, guint32 at, guint32 end, guint32 classes)
{
  if (at >= end)
    return FR_NO_COMPLEMENT;
  if (r->gaps[at] & FR_GAP_OPEN)
    return (FrComplement){ FR_COMPLEMENT_QUOTATION, at };
  if (r->gaps[at] & FR_GAP_COLON)
    return (FrComplement){ FR_COMPLEMENT_THAT, at };
  if (r->gaps[at])
    return FR_NO_COMPLEMENT;
  if (fr_reading_is (r, at, FR_CLASS_QUESTION))
    return (FrComplement){ FR_COMPLEMENT_THAT, at };
  if ((classes & FR_CLASS_WITH_TO) && fr_reading_is (r, at, FR_CLASS_TO) && at + 1 < end
      && !fr_reading_is_name (r, at + 1) && !fr_reading_is (r, at + 1, FR_CLASS_DETERMINER))
    return (FrComplement){ FR_COMPLEMENT_TO, at };
  return FR_NO_COMPLEMENT;
}

/* "again", "Monday", "last week", "this" before "week". */
static gboolean
is_time (const FrReading *r, guint32 token, guint32 end)
{
  return fr_reading_is (r, token, FR_CLASS_ADVERB | FR_CLASS_CALENDAR)
         || (fr_reading_is (r, token, FR_CLASS_DETERMINER) && token + 1 < end && !r->gaps[token + 1]
             && fr_reading_is (r, token + 1, FR_CLASS_CALENDAR));
}

/* Over "on Monday", "at a news conference in Paris", "to reporters": to a plain complement, or to the clause that
 * follows a day or an adverb. */
static FrComplement
complement_after_adjunct (const FrReading *r, guint32 at, guint32 end, guint32 classes)
{
  guint32 to = MIN (end, at + MAX_ADJUNCT);
  guint32 start = at;

  for (guint32 t = at; t < to; t++)
    {
      FrComplement found = plain_complement (r, t, end, classes & ~(guint32)FR_CLASS_WITH_TO);
      if (found.kind != FR_COMPLEMENT_NONE && !(found.kind == FR_COMPLEMENT_THAT && t == at))
        return found;
      if (fr_reading_is (r, t, FR_CLASS_AUXILIARY | FR_CLASS_BE))
        break;
      /* "in Salem, New Hampshire, that" */
      if (t > at && r->gaps[t]
          && !(r->gaps[t] == FR_GAP_COMMA && fr_reading_flag (r, t, FR_TOKEN_CAPITAL | FR_TOKEN_NUMBER)))
        break;
    }
  while (start < to && is_time (r, start, to) && !(start > at && r->gaps[start]))
    start++;
  if (start < to && fr_reading_is (r, start, FR_CLASS_PREPOSITION) && !r->gaps[start])
    {
      FrRange phrase = fr_phrase_at (r, start + 1, to);
      if (fr_range_is_empty (phrase) && start + 1 < to && fr_reading_is (r, start + 1, FR_CLASS_CALENDAR))
        phrase.end = start + 2;
      start = phrase.end;
      if (start >= to || !fr_reading_is (r, start, FR_CLASS_DETERMINER | FR_CLASS_PRONOUN | FR_CLASS_SELF))
        return FR_NO_COMPLEMENT;
    }
  if (start > at && start < to && !r->gaps[start] && (classes & FR_CLASS_WITH_CLAUSE)
      && !fr_reading_is (r, start, FR_CLASS_PREPOSITION | FR_CLASS_CONJUNCTION | FR_CLASS_SUBORDINATOR))
    return (FrComplement){ FR_COMPLEMENT_CLAUSE, start };
  return FR_NO_COMPLEMENT;
}

static FrComplement
complement_after_person (const FrReading *r, guint32 at, guint32 end, guint32 classes)
{
  FrRange person = fr_phrase_at (r, at, end);
  FrComplement found;

  if (fr_range_is_empty (person) || person.end >= end)
    return FR_NO_COMPLEMENT;
  found = plain_complement (r, person.end, end, classes);
  if (found.kind != FR_COMPLEMENT_NONE)
    return found;
  if (r->gaps[person.end])
    return FR_NO_COMPLEMENT;
  if (fr_reading_is (r, person.end, FR_CLASS_PREPOSITION) || is_time (r, person.end, end))
    return complement_after_adjunct (r, person.end, end, classes);
  if (classes & FR_CLASS_WITH_CLAUSE)
    return (FrComplement){ FR_COMPLEMENT_CLAUSE, person.end };
  return FR_NO_COMPLEMENT;
}

/* "He said, speaking in Halven, that": over what stands between two commas. */
static FrComplement
complement_after_aside (const FrReading *r, guint32 at, guint32 end)
{
  guint32 to = MIN (end, at + MAX_ADJUNCT);
  guint32 t = at + 1;

  if (r->gaps[at] != FR_GAP_COMMA)
    return FR_NO_COMPLEMENT;
  while (t < to && !r->gaps[t])
    t++;
  if (t >= to || !(r->gaps[t] & FR_GAP_COMMA))
    return FR_NO_COMPLEMENT;
  if (r->gaps[t] & FR_GAP_OPEN)
    return (FrComplement){ FR_COMPLEMENT_QUOTATION, t };
  return fr_reading_is_that (r, t) ? (FrComplement){ FR_COMPLEMENT_THAT, t } : FR_NO_COMPLEMENT;
}

/* Does a clause with a subject and a finite verb begin at `at`, rather than a noun phrase? Seen from auxiliaries only.
 */
static gboolean
is_clause (const FrReading *r, guint32 at, guint32 end)
{
  guint32 to = MIN (end, at + MAX_SUBJECT);

  if (fr_reading_is (r, at, FR_CLASS_PRONOUN | FR_CLASS_SELF))
    return TRUE;
  for (guint32 t = at + 1; t < to && !r->gaps[t]; t++)
    {
      if (fr_reading_is (r, t, FR_CLASS_RELATIVE | FR_CLASS_SUBORDINATOR | FR_CLASS_QUESTION | FR_CLASS_TO))
        return FALSE;
      if (fr_reading_is (r, t, FR_CLASS_AUXILIARY | FR_CLASS_BE))
        return TRUE;
    }
  return FALSE;
}

/* "released the following statement", "issued a warning that" */
static FrComplement
complement_of_issuing (const FrReading *r, guint32 at, guint32 end)
{
  for (guint32 t = at; t < MIN (end, at + MAX_ISSUED); t++)
    {
      if (t > at && r->gaps[t])
        break;
      if (!fr_reading_is (r, t, FR_CLASS_CUE_NOUN) || fr_reading_is_quoted (r, t))
        continue;
      return plain_complement (r, t + 1, end, 0);
    }
  return plain_complement (r, at, end, 0).kind == FR_COMPLEMENT_QUOTATION
             ? (FrComplement){ FR_COMPLEMENT_QUOTATION, at }
             : FR_NO_COMPLEMENT;
}

FrComplement
fr_complement_of (const FrReading *r, const FrVerb *verb, guint32 end)
{
  guint32 at = verb->verb.end;
  guint32 classes = verb->classes;
  FrComplement found;

  if (classes & FR_CLASS_ISSUING)
    return complement_of_issuing (r, at, end);
  found = plain_complement (r, at, end, classes);
  if (found.kind != FR_COMPLEMENT_NONE || at >= end)
    return found;
  if (r->gaps[at])
    return complement_after_aside (r, at, end);
  if (classes & FR_CLASS_WITH_PERSON)
    found = complement_after_person (r, at, end, classes);
  if (found.kind == FR_COMPLEMENT_NONE && (fr_reading_is (r, at, FR_CLASS_PREPOSITION) || is_time (r, at, end)))
    found = complement_after_adjunct (r, at, end, classes);
  if (found.kind != FR_COMPLEMENT_NONE)
    return found;
  if ((fr_reading_is (r, at, FR_CLASS_PREPOSITION | FR_CLASS_CONJUNCTION | FR_CLASS_SUBORDINATOR)
       || is_time (r, at, end))
      && !fr_reading_is_name (r, at))
    return verb->verb.end - verb->verb.first > 1 && (classes & FR_CLASS_WITH_TOPIC)
               ? (FrComplement){ FR_COMPLEMENT_TOPIC, at }
               : FR_NO_COMPLEMENT;
  if (fr_verb_has_bare_topic (verb))
    return (FrComplement){ is_clause (r, at, end) ? FR_COMPLEMENT_CLAUSE : FR_COMPLEMENT_TOPIC, at };
  if ((classes & FR_CLASS_WITH_CLAUSE) && !(classes & FR_CLASS_WITH_PERSON))
    return (FrComplement){ FR_COMPLEMENT_CLAUSE, at };
  if (is_clause (r, at, end))
    return (FrComplement){ FR_COMPLEMENT_CLAUSE, at };
  if (classes & FR_CLASS_WITH_TOPIC)
    return (FrComplement){ FR_COMPLEMENT_TOPIC, at };
  return FR_NO_COMPLEMENT;
}
