#include "text/speaker.h"

enum
{
  MAX_PHRASE = 28,     /* words; a longer one is cut */
  MAX_APPOSITION = 60, /* words between a name and its verb */
  MAX_DATELINE = 10    /* words */
};

static const guint32 breaks = FR_CLASS_AUXILIARY | FR_CLASS_BE | FR_CLASS_NEGATION | FR_CLASS_SUBORDINATOR
                              | FR_CLASS_QUESTION | FR_CLASS_RELATIVE | FR_CLASS_TO;
static const guint32 nouns = FR_CLASS_ROLE | FR_CLASS_TITLE | FR_CLASS_CUE_NOUN | FR_CLASS_ORGANISATION;

static gboolean
is_calendar (const FrReading *r, guint32 token)
{
  return fr_reading_is (r, token, FR_CLASS_CALENDAR) && fr_reading_flag (r, token, FR_TOKEN_CAPITAL);
}

/* Can the token stand inside a noun phrase? */
static gboolean
is_nominal (const FrReading *r, guint32 token)
{
  if (r->text->tokens[token].voice == FR_VOICE_QUOTED || is_calendar (r, token))
    return FALSE;
  if (fr_reading_is_name (r, token))
    return TRUE;
  if (fr_reading_is (r, token, breaks | FR_CLASS_PRONOUN | FR_CLASS_SELF | FR_CLASS_CONJUNCTION))
    return FALSE;
  if (fr_reading_is (r, token, FR_CLASS_SAYING | FR_CLASS_SAYING_PLAIN))
    return fr_reading_is (r, token, nouns);
  return !fr_reading_is (r, token, FR_CLASS_ADVERB);
}

/* May "and" at `token` join two speakers, or two nouns for one? */
static gboolean
joins (const FrReading *r, guint32 from, guint32 token)
{
  return fr_reading_is (r, token, FR_CLASS_CONJUNCTION) && token > from && !r->gaps[token]
         && (fr_reading_is_name (r, token - 1) || fr_reading_is (r, token - 1, nouns))
         && (fr_reading_is_name (r, token + 1) || fr_reading_is (r, token + 1, nouns | FR_CLASS_DETERMINER));
}

/* May a preposition at `token` go on with a phrase: "Secretary of Defence", "a spokesman for the ministry"? */
static gboolean
hangs_on (const FrReading *r, guint32 from, guint32 token)
{
  if (!fr_reading_is (r, token, FR_CLASS_PREPOSITION) || token == from || r->gaps[token])
    return FALSE;
  if (fr_reading_is (r, token, FR_CLASS_TO) && token + 1 < r->text->n_tokens && !fr_reading_is_name (r, token + 1)
      && !fr_reading_is (r, token + 1, FR_CLASS_DETERMINER))
    return FALSE; /* an infinitive */
  return fr_reading_is (r, token - 1, nouns)
         || (is_nominal (r, token - 1) && !fr_reading_flag (r, token - 1, FR_TOKEN_CAPITAL)
             && !fr_reading_is (r, token - 1, FR_CLASS_PREPOSITION | FR_CLASS_DETERMINER));
}

/* Right before a verb, a preposition also goes on after a name: "Lewis of the Halven Centre said". */
static gboolean
continues (const FrReading *r, guint32 from, guint32 token)
{
  if (fr_reading_is (r, token, FR_CLASS_TO))
    return hangs_on (r, from, token);
  return token > from && !r->gaps[token] && is_nominal (r, token - 1);
}

static FrRange
trimmed (const FrReading *r, FrRange phrase)
{
  while (phrase.first < phrase.end && fr_reading_is (r, phrase.first, FR_CLASS_PREPOSITION | FR_CLASS_CONJUNCTION))
    phrase.first++;
  return phrase;
}

/* Two determiners: "five other nations", "the many towns". */
static gboolean
opens_too (const FrReading *r, guint32 token)
{
  return fr_reading_is (r, token, FR_CLASS_DETERMINER)
         && !fr_reading_is (r, token, FR_CLASS_RELATIVE | FR_CLASS_QUESTION)
         && !fr_reading_is (r, token + 1, FR_CLASS_DEFINITE | FR_CLASS_ANONYMOUS);
}

FrRange
fr_phrase_before (const FrReading *r, guint32 from, guint32 end)
{
  guint32 first = end;
  gboolean opened = FALSE; /* a determiner has opened the phrase: only "of the" can go before it */

  if (end > from && fr_reading_is (r, end - 1, FR_CLASS_PRONOUN))
    return (FrRange){ end - 1, end };
  for (; first > from && end - first < MAX_PHRASE; first--)
    {
      guint32 t = first - 1;
      gboolean preposition = fr_reading_is (r, t, FR_CLASS_PREPOSITION);

      if (first < end && r->gaps[first])
        break;
      if (preposition ? !continues (r, from, t) : opened && !joins (r, from, t) && !opens_too (r, t))
        break;
      if (!preposition && !is_nominal (r, t) && !joins (r, from, t))
        break;
      opened = fr_reading_is (r, t, FR_CLASS_DETERMINER) && !preposition;
    }
  while (first > from && first < end && fr_reading_flag (r, first, FR_TOKEN_JOINED))
    first--;
  return trimmed (r, (FrRange){ first, end });
}

/* A common noun after a name goes on with the phrase ("Conservative party") only if it is a noun for speakers, or one
 * comes. */
static gboolean
follows_name (const FrReading *r, guint32 token, guint32 to)
{
  if (fr_reading_is (r, token, nouns | FR_CLASS_PARTICLE) || fr_reading_flag (r, token - 1, FR_TOKEN_POSSESSIVE)
      || fr_reading_flag (r, token, FR_TOKEN_JOINED))
    return TRUE;
  return token + 1 < to && fr_reading_is (r, token + 1, nouns) && !r->gaps[token + 1];
}

/* "told reporters | the bridge": a determiner after a noun begins a phrase of its own. */
static gboolean
opens_another (const FrReading *r, guint32 first, guint32 token)
{
  return token > first && fr_reading_is (r, token, FR_CLASS_DETERMINER) && !fr_reading_is_name (r, token)
         && !fr_reading_is (r, token - 1, FR_CLASS_DETERMINER | FR_CLASS_PREPOSITION | FR_CLASS_CONJUNCTION);
}

FrRange
fr_phrase_at (const FrReading *r, guint32 first, guint32 to)
{
  guint32 end = first;

  if (first < to && fr_reading_is (r, first, FR_CLASS_PRONOUN) && r->text->tokens[first].voice != FR_VOICE_QUOTED)
    return (FrRange){ first, first + 1 };
  for (; end < to && end - first < MAX_PHRASE; end++)
    {
      if (end > first && (r->gaps[end] || opens_another (r, first, end)))
        break;
      if (fr_reading_is (r, end, FR_CLASS_PREPOSITION) && !fr_reading_is_name (r, end)
              ? !hangs_on (r, first, end)
              : !is_nominal (r, end) && !(end + 1 < to && joins (r, first, end)))
        break;
      if (end > first && fr_reading_is_name (r, end - 1) && !fr_reading_is_name (r, end)
          && !fr_reading_is (r, end, FR_CLASS_PREPOSITION | FR_CLASS_CONJUNCTION | FR_CLASS_DETERMINER)
          && !follows_name (r, end, to))
        break;
    }
  while (end > first && fr_reading_is (r, end - 1, FR_CLASS_PREPOSITION | FR_CLASS_DETERMINER | FR_CLASS_CONJUNCTION)
         && !fr_reading_is_name (r, end - 1))
    end--;
  return (FrRange){ first, end };
}

/* Does a stretch between commas only add to what stands before it: an age, a clause, "in Paris"? */
static gboolean
is_addition (const FrReading *r, guint32 first)
{
  return fr_reading_is (r, first,
                        FR_CLASS_RELATIVE | FR_CLASS_PREPOSITION | FR_CLASS_SUBORDINATOR | FR_CLASS_SAYING_ING
                            | FR_CLASS_ADVERB);
}

/* The start of the stretch between commas that ends before `end`. */
static guint32
stretch_before (const FrReading *r, guint32 from, guint32 end)
{
  guint32 first = end - 1;
  while (first > from && !(r->gaps[first] & (FR_GAP_COMMA | FR_GAP_DASH | FR_GAP_BRACKET | FR_GAP_CLOSE | FR_GAP_OPEN)))
    first--;
  return first;
}

/* The token that a phrase is about: the last one before what a preposition hangs on to it. */
static guint32
head_of (const FrReading *r, FrRange phrase)
{
  guint32 head = phrase.end - 1;

  for (guint32 t = phrase.first + 1; t < phrase.end; t++)
    if (fr_reading_is (r, t, FR_CLASS_PREPOSITION) && !fr_reading_is_name (r, t))
      {
        head = t - 1;
        break;
      }
  /* "people familiar with the plan" */
  if (head > phrase.first && !fr_reading_is (r, head, nouns) && !fr_reading_is_name (r, head)
      && fr_reading_is (r, head - 1, FR_CLASS_ROLE) && !fr_reading_flag (r, head - 1, FR_TOKEN_POSSESSIVE))
    head--;
  /* "Secretary of Defence James Mattis" */
  if (head < phrase.end - 1 && fr_reading_is (r, head, FR_CLASS_TITLE) && fr_reading_flag (r, head, FR_TOKEN_CAPITAL))
    head = phrase.end - 1;
  return head;
}

FrRange
fr_name_beside (const FrReading *r, FrRange phrase, guint32 to)
{
  FrRange name;

  if (fr_range_is_empty (phrase) || phrase.end >= to || r->gaps[phrase.end] != FR_GAP_COMMA
      || fr_phrase_is_named (r, phrase) || fr_phrase_is_pronoun (r, phrase))
    return phrase;
  name = fr_phrase_at (r, phrase.end, to);
  if (!fr_phrase_is_person (r, name) || (name.end < to && !r->gaps[name.end]))
    return phrase;
  return name;
}

/* May the phrase, by its look, be one that speaks? */
static gboolean
is_speaker (const FrReading *r, FrRange phrase)
{
  return !fr_range_is_empty (phrase)
         && (fr_phrase_is_named (r, phrase) || fr_phrase_is_pronoun (r, phrase)
             || fr_reading_is (r, head_of (r, phrase), nouns));
}

/* "who", "which"; not "that" or "as". */
static gboolean
is_relative (const FrReading *r, guint32 token)
{
  return fr_reading_is (r, token, FR_CLASS_RELATIVE)
         && !fr_reading_is (r, token, FR_CLASS_QUESTION | FR_CLASS_SUBORDINATOR);
}

/* What stands after the last preposition of a phrase; empty without one. */
static FrRange
tail_of (const FrReading *r, FrRange phrase)
{
  for (guint32 t = phrase.end - 1; t > phrase.first; t--)
    if (fr_reading_is (r, t - 1, FR_CLASS_PREPOSITION) && !fr_reading_is_name (r, t - 1))
      return (FrRange){ t, phrase.end };
  return (FrRange){ phrase.end, phrase.end };
}

/* Of a phrase that is about no speaker ("a letter from Ada Fox") the name at its end, if there is one. */
static FrRange
speaker_within (const FrReading *r, FrRange phrase)
{
  FrRange tail;

  if (fr_range_is_empty (phrase) || fr_phrase_is_named (r, phrase)
      || fr_reading_is (r, head_of (r, phrase), FR_CLASS_ROLE | FR_CLASS_TITLE | FR_CLASS_ORGANISATION))
    return phrase;
  tail = tail_of (r, phrase);
  return fr_phrase_is_named (r, tail) ? tail : phrase;
}

FrRange
fr_antecedent (const FrReading *r, guint32 from, guint32 end)
{
  FrRange phrase = speaker_within (r, fr_phrase_before (r, from, end));
  FrRange before;

  /* "the Salt Brigade, a group that" */
  if (fr_range_is_empty (phrase) || phrase.first <= from || r->gaps[phrase.first] != FR_GAP_COMMA
      || fr_phrase_is_named (r, phrase) || !fr_reading_is (r, phrase.first, FR_CLASS_DETERMINER))
    return phrase;
  before = speaker_within (r, fr_phrase_before (r, from, phrase.first));
  return fr_phrase_is_named (r, before) ? before : phrase;
}

guint32
fr_after_dateline (const FrReading *r, FrRange sentence)
{
  guint32 to = MIN (sentence.end, sentence.first + MAX_DATELINE);

  if (!fr_reading_flag (r, sentence.first, FR_TOKEN_UPPER))
    return sentence.first;
  for (guint32 t = sentence.first + 1; t < to; t++)
    {
      if (r->gaps[t] & FR_GAP_DASH && !fr_reading_flag (r, t, FR_TOKEN_JOINED))
        return t;
      if (!fr_reading_flag (r, t, FR_TOKEN_CAPITAL | FR_TOKEN_NUMBER))
        break;
    }
  return sentence.first;
}

/* The verb follows a comma: back over additions to the phrase they add to. */
static FrRange
subject_before_additions (const FrReading *r, guint32 from, guint32 verb)
{
  guint32 low = verb - from > MAX_APPOSITION ? verb - MAX_APPOSITION : from;
  guint32 end = stretch_before (r, low, verb);

  while (end > low)
    {
      guint32 first = stretch_before (r, low, end);
      FrRange phrase;

      while (end > first + 1 && fr_reading_is (r, end - 1, FR_CLASS_ADVERB))
        end--;
      phrase = fr_phrase_before (r, first, end);
      if (is_speaker (r, phrase) && !(first > low && is_addition (r, first)))
        return phrase;
      end = first;
    }
  return (FrRange){ verb, verb };
}

/* The phrase right before the verb, or what its relative clause hangs on: "an official who is not allowed to speak
 * said". */
static FrRange
subject_beside (const FrReading *r, guint32 from, guint32 verb)
{
  FrRange phrase = fr_phrase_before (r, from, verb);
  guint32 low = verb - from > MAX_PHRASE ? verb - MAX_PHRASE : from;

  if (phrase.first > from && !r->gaps[phrase.first]
      && (fr_reading_is (r, phrase.first - 1, FR_CLASS_TO | FR_CLASS_AUXILIARY | FR_CLASS_BE | FR_CLASS_NEGATION)
          || (is_relative (r, phrase.first - 1) && !is_speaker (r, phrase))))
    {
      for (guint32 t = phrase.first - 1; t > low && !r->gaps[t]; t--)
        if (is_relative (r, t) || fr_reading_is_that (r, t))
          return fr_antecedent (r, low, t);
      return (FrRange){ verb, verb };
    }
  return phrase;
}

FrRange
fr_subject_before (const FrReading *r, guint32 from, guint32 verb, FrRange *speaker)
{
  FrRange subject = { verb, verb };

  *speaker = subject;
  if (verb <= from)
    return subject;
  if (r->gaps[verb] & (FR_GAP_COMMA | FR_GAP_DASH | FR_GAP_BRACKET))
    subject = subject_before_additions (r, from, verb);
  else if (!r->gaps[verb])
    subject = subject_beside (r, from, verb);
  *speaker = fr_name_beside (r, subject, verb);
  return subject;
}

FrRange
fr_first_subject (const FrReading *r, FrRange sentence)
{
  guint32 at = sentence.first;
  guint32 to = MIN (sentence.end, sentence.first + MAX_APPOSITION);

  while (at < to && fr_reading_is (r, at, FR_CLASS_CONJUNCTION | FR_CLASS_ADVERB) && !fr_reading_is_name (r, at))
    at++;
  if (at < to
      && fr_reading_is (r, at, FR_CLASS_PREPOSITION | FR_CLASS_SUBORDINATOR | FR_CLASS_SAYING_ING | FR_CLASS_CALENDAR))
    do
      at++;
    while (at < to && !(r->gaps[at] & FR_GAP_COMMA));
  return fr_phrase_at (r, at, to);
}

gboolean
fr_phrase_is_pronoun (const FrReading *r, FrRange phrase)
{
  return phrase.end == phrase.first + 1 && fr_reading_is (r, phrase.first, FR_CLASS_PRONOUN);
}

static gboolean
is_sentence_start (const FrReading *r, guint32 token)
{
  return r->text->sentences[fr_text_sentence_of (r->text, token)].first == token;
}

gboolean
fr_phrase_is_named (const FrReading *r, FrRange phrase)
{
  guint32 head;

  if (fr_range_is_empty (phrase) || fr_phrase_is_pronoun (r, phrase))
    return FALSE;
  head = head_of (r, phrase);
  if (fr_reading_is_name (r, head))
    return head > phrase.first || !fr_reading_is (r, head, FR_CLASS_ROLE | FR_CLASS_CUE_NOUN | FR_CLASS_ORGANISATION)
           || !is_sentence_start (r, head);
  if (!fr_reading_is (r, head, FR_CLASS_ORGANISATION))
    return FALSE;
  for (guint32 t = phrase.first; t < head; t++)
    if (fr_reading_is_name (r, t) && !is_sentence_start (r, t))
      return TRUE;
  return FALSE;
}

static gboolean
has_classes (const FrReading *r, guint32 token, guint32 classes)
{
  return (r->classes[token] & classes) == classes;
}

static char
last_letter (const FrReading *r, guint32 token, guint32 from_end)
{
  FrSpan span = r->text->tokens[token].span;
  return fr_span_length (span) > from_end ? r->text->article->text[span.end - 1 - from_end] : '\0';
}

/* As far as the ending tells: "ministers", not "boss". */
static gboolean
is_plural (const FrReading *r, guint32 noun)
{
  return last_letter (r, noun, 0) == 's' && last_letter (r, noun, 1) != 's';
}

gboolean
fr_phrase_is_withheld (const FrReading *r, FrRange phrase)
{
  guint32 head;

  if (fr_range_is_empty (phrase) || fr_phrase_is_pronoun (r, phrase) || fr_phrase_is_named (r, phrase))
    return FALSE;
  head = head_of (r, phrase);
  if (has_classes (r, head, FR_CLASS_ROLE | FR_CLASS_ANONYMOUS))
    return TRUE;
  return fr_reading_is (r, head, FR_CLASS_ROLE | FR_CLASS_TITLE) && !is_plural (r, head)
         && has_classes (r, phrase.first, FR_CLASS_DETERMINER | FR_CLASS_ANONYMOUS);
}

gboolean
fr_phrase_is_single (const FrReading *r, FrRange phrase)
{
  return fr_reading_is (r, phrase.first, FR_CLASS_DEFINITE)
             ? !is_plural (r, head_of (r, phrase))
             : has_classes (r, phrase.first, FR_CLASS_DETERMINER | FR_CLASS_ANONYMOUS);
}

gboolean
fr_phrase_is_body (const FrReading *r, FrRange phrase)
{
  guint32 head;

  if (fr_range_is_empty (phrase) || fr_phrase_is_pronoun (r, phrase) || fr_phrase_is_person (r, phrase))
    return FALSE;
  head = head_of (r, phrase);
  if (fr_reading_is (r, head, FR_CLASS_ROLE | FR_CLASS_TITLE))
    return FALSE;
  return fr_reading_is (r, head, FR_CLASS_ORGANISATION) || fr_reading_flag (r, head, FR_TOKEN_UPPER)
         || fr_phrase_is_named (r, phrase);
}

gboolean
fr_phrase_is_several (const FrReading *r, FrRange phrase)
{
  guint32 head;

  if (fr_range_is_empty (phrase) || fr_phrase_is_pronoun (r, phrase))
    return FALSE;
  head = head_of (r, phrase);
  if (!fr_reading_is (r, head, FR_CLASS_ROLE | FR_CLASS_TITLE))
    return FALSE;
  return is_plural (r, head) || !fr_reading_is (r, phrase.first, FR_CLASS_DETERMINER);
}

gboolean
fr_phrase_refers_to_body (const FrReading *r, FrRange phrase)
{
  return phrase.end == phrase.first + 2 && fr_reading_is (r, phrase.first, FR_CLASS_DEFINITE)
         && has_classes (r, phrase.first + 1, (guint32)FR_CLASS_ORGANISATION | FR_CLASS_DEFINITE);
}

gboolean
fr_phrase_is_person (const FrReading *r, FrRange phrase)
{
  guint32 names = 0;

  if (fr_range_is_empty (phrase) || !fr_reading_is_name (r, phrase.end - 1)
      || fr_reading_is (r, phrase.end - 1, FR_CLASS_ORGANISATION | FR_CLASS_ROLE | FR_CLASS_CUE_NOUN))
    return FALSE;
  for (guint32 t = phrase.first; t + 1 < phrase.end; t++)
    {
      if (fr_reading_is (r, t, FR_CLASS_TITLE | FR_CLASS_ROLE))
        return TRUE;
      names += fr_reading_is_name (r, t) && !fr_reading_flag (r, t, FR_TOKEN_POSSESSIVE);
    }
  return names > 0 && !fr_reading_is (r, phrase.first, FR_CLASS_DETERMINER);
}
