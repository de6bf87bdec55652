#include "text/verb.h"

enum
{
  MAX_GROUP = 8 /* auxiliaries and adverbs before a verb [words] */
};

gboolean
fr_verb_match (const FrReading *r, FrRange sentence, guint32 at, FrVerb *verb)
{
  guint32 classes = r->classes[at];

  if ((at > sentence.first && fr_reading_flag (r, at, FR_TOKEN_CAPITAL)) || fr_reading_is_compound (r, at))
    return FALSE;
  *verb = (FrVerb){ .verb = { at, at + 1 }, .classes = classes, .group = at };
  if (classes & FR_CLASS_CUE_START)
    {
      const char *words[FR_CUE_MAX_WORDS];
      guint32 several = 0;
      guint n = 0;

      while (n < FR_CUE_MAX_WORDS && at + n < sentence.end && r->text->tokens[at + n].form != G_MAXUINT32
             && (n == 0 || !r->gaps[at + n]))
        {
          words[n] = fr_forms_get (r->forms, r->text->tokens[at + n].form)->folded;
          n++;
        }
      n = fr_language_cue (r->language, words, n, &several);
      if (n > 0)
        {
          verb->verb.end = at + n;
          verb->classes = several;
          return TRUE;
        }
    }
  return (classes & FR_CLASS_ANY_SAYING) != 0;
}

static gboolean
is_day (const FrReading *r, guint32 token)
{
  return fr_reading_is (r, token, FR_CLASS_CALENDAR) && fr_reading_flag (r, token, FR_TOKEN_CAPITAL);
}

void
fr_verb_read_group (const FrReading *r, FrRange sentence, FrVerb *verb)
{
  guint32 t = verb->verb.first;
  guint n = 0;

  for (; t > sentence.first && n < MAX_GROUP; t--, n++)
    {
      guint32 c = r->classes[t - 1];
      if (r->gaps[t] || fr_reading_is_quoted (r, t - 1) || (c & FR_CLASS_PRONOUN))
        break;
      if (is_day (r, t - 1) || (t < verb->verb.first && is_day (r, t) && c & FR_CLASS_PREPOSITION))
        continue; /* "and on Monday announced" */
      if (c & FR_CLASS_NEGATION)
        verb->negated = TRUE;
      else if (c & FR_CLASS_BE)
        verb->passive = TRUE;
      else if (c & FR_CLASS_AUXILIARY)
        verb->auxiliary = TRUE;
      else if (c & FR_CLASS_TO)
        verb->infinitive = TRUE;
      else if (!(c & FR_CLASS_ADVERB) || fr_reading_is_name (r, t - 1))
        break;
      if (verb->infinitive)
        break;
    }
  verb->group = t;
  if (verb->classes & FR_CLASS_SAYING_ING)
    {
      verb->continuous = verb->passive;
      verb->passive = FALSE;
    }
}

gboolean
fr_verb_is_noun (const FrReading *r, FrRange sentence, const FrVerb *verb)
{
  guint32 t = verb->verb.first;

  if (t == sentence.first || r->gaps[t] || verb->group < t)
    return FALSE;
  t--;
  return fr_reading_flag (r, t, FR_TOKEN_POSSESSIVE)
         || (fr_reading_is (r, t, FR_CLASS_DETERMINER | FR_CLASS_PREPOSITION)
             && !fr_reading_is (r, t, FR_CLASS_RELATIVE) && !fr_reading_is_name (r, t));
}

/* A plain form is finite after a plural: "officials", "critics of the plan", "nine out of ten", "police", "they". */
static gboolean
may_be_plural (const FrReading *r, FrRange subject)
{
  const FrToken *tokens = r->text->tokens;

  for (guint32 t = subject.first; t < subject.end; t++)
    if (g_ascii_tolower (r->text->article->text[tokens[t].span.end - 1]) == 's'
        && !fr_reading_is (r, t, FR_CLASS_DETERMINER | FR_CLASS_PREPOSITION))
      return TRUE;
  return fr_reading_flag (r, subject.end - 1, FR_TOKEN_NUMBER)
         || fr_reading_is (r, subject.end - 1,
                           FR_CLASS_ROLE | FR_CLASS_ORGANISATION | FR_CLASS_PRONOUN | FR_CLASS_RELATIVE);
}

gboolean
fr_verb_is_finite (const FrReading *r, const FrVerb *verb, FrRange subject, FrComplementKind complement)
{

  if (verb->auxiliary || verb->continuous)
    return TRUE;
  if (verb->classes & FR_CLASS_SAYING_PLAIN && !(verb->classes & FR_CLASS_SAYING))
    return may_be_plural (r, subject);
  if (r->classes[verb->verb.first] & FR_CLASS_CUE_NOUN && complement <= FR_COMPLEMENT_CLAUSE)
    return fr_phrase_is_named (r, subject) || fr_phrase_is_pronoun (r, subject);
  return TRUE;
}
