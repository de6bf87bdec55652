#include "text/cue.h"

#include "text/verb.h"

enum
{
  MAX_STRETCH = 24, /* between a cue and what it refers to: a comma, a quotation, the paragraph's end [words] */
  MAX_TOPIC = 60,   /* that a relative clause is looked for in [words] */
  MIN_TRAILED = 3   /* what is said before "…, officials said" [words] */
};

typedef struct
{
  const FrReading *r;
  FrRange sentence;
  GArray *cues;
  guint32 first_cue; /* of this sentence, in `cues` */
} Search;

static gboolean
is_own (const FrReading *r, FrRange phrase)
{
  return !fr_range_is_empty (phrase) && fr_reading_is (r, phrase.end - 1, FR_CLASS_SELF);
}

static gboolean
can_follow_inverted (const FrReading *r, guint32 at, guint32 end)
{
  return at >= end || r->gaps[at] || fr_reading_is_quoted (r, at)
         || fr_reading_is (r, at,
                           FR_CLASS_PREPOSITION | FR_CLASS_SUBORDINATOR | FR_CLASS_CALENDAR | FR_CLASS_RELATIVE
                               | FR_CLASS_ADVERB | FR_CLASS_CONJUNCTION | FR_CLASS_SAYING_ING);
}

/* "Smith, an engineer, said": the sentence begins with the verb's subject and something about it. */
static gboolean
has_apposition (const Search *s, guint32 verb)
{
  FrRange speaker;
  FrRange subject = fr_subject_before (s->r, s->sentence.first, verb, &speaker);
  return !fr_range_is_empty (subject) && subject.first == s->sentence.first && subject.end < verb;
}

/* "…, said Smith": the speaker after the verb; empty if the verb is not turned round. */
static FrRange
inverted_subject (const Search *s, const FrVerb *verb)
{
  const FrReading *r = s->r;
  guint32 at = verb->verb.first;
  gboolean closes = (r->gaps[at] & FR_GAP_CLOSE) != 0;
  FrRange none = { at, at };
  FrRange phrase;

  if (!(verb->classes & (FR_CLASS_SAYING | FR_CLASS_SAYING_PLAIN)) || verb->group < at
      || verb->verb.end >= s->sentence.end || r->gaps[verb->verb.end])
    return none;
  if (!closes
      && (!(r->gaps[at] & FR_GAP_COMMA) || !(verb->classes & FR_CLASS_WITH_CLAUSE)
          || (verb->classes & FR_CLASS_WITH_PERSON)))
    return none;
  if (!closes && has_apposition (s, at))
    return none;
  phrase = fr_phrase_at (r, verb->verb.end, s->sentence.end);
  if (fr_range_is_empty (phrase) || !can_follow_inverted (r, phrase.end, s->sentence.end))
    return none;
  if (!fr_phrase_is_named (r, phrase) && !fr_phrase_is_pronoun (r, phrase)
      && !fr_reading_is (r, phrase.end - 1, FR_CLASS_ROLE | FR_CLASS_ORGANISATION | FR_CLASS_TITLE)
      && !fr_reading_is (r, phrase.first, FR_CLASS_DETERMINER))
    return none;
  return phrase;
}

/* The first quotation or colon after `from`, before a semicolon: the second half of «"…," he said on Monday, "…"». */
static guint32
next_quotation (const FrReading *r, guint32 from, guint32 end)
{
  for (guint32 t = from; t < MIN (end, from + MAX_STRETCH); t++)
    {
      if (r->gaps[t] & (FR_GAP_OPEN | FR_GAP_COLON))
        return t;
      if (r->gaps[t] & FR_GAP_SEMICOLON || fr_reading_is (r, t, FR_CLASS_ANY_SAYING))
        break;
    }
  return end;
}

/* Where what is said before a cue begins: after another cue and a ";" or ", but". */
static guint32
start_before (const Search *s, guint32 left)
{
  const FrReading *r = s->r;
  guint32 floor = s->sentence.first;

  if (s->cues->len > s->first_cue)
    floor = g_array_index (s->cues, FrCue, s->cues->len - 1).verb.end;
  for (guint32 t = left; t > floor; t--)
    {
      if (r->gaps[t - 1] & FR_GAP_SEMICOLON)
        return t - 1;
      if (floor > s->sentence.first && fr_reading_is (r, t - 1, FR_CLASS_CONJUNCTION) && r->gaps[t - 1] & FR_GAP_COMMA)
        return t;
    }
  return s->sentence.first;
}

/* The quotation that ended with the sentence before: «"Stop!" Smith said.» */
static guint32
quotation_before (const FrReading *r, guint32 left)
{
  return left > 0 && fr_reading_is_quoted (r, left - 1) ? r->ranges[r->quotes[left - 1] - 1].first : left;
}

/* Between commas, or after one at the end of the sentence: "…, officials said". */
static gboolean
can_trail (const Search *s, const FrCue *cue, const FrVerb *verb, FrComplement complement)
{
  const FrReading *r = s->r;
  guint32 right = cue->left.end;

  if (!(r->gaps[cue->left.first] & FR_GAP_COMMA) || complement.kind != FR_COMPLEMENT_NONE
      || verb->classes & FR_CLASS_ISSUING)
    return FALSE;
  return right >= s->sentence.end || r->gaps[right] || verb->classes & FR_CLASS_WITH_CLAUSE;
}

/* Does what is said go on after the cue and a comma, rather than something be added about the speaker? */
static gboolean
goes_on (const Search *s, const FrCue *cue, const FrVerb *verb)
{
  const FrReading *r = s->r;
  guint32 right = cue->left.end;

  if (right >= s->sentence.end || !(r->gaps[right] & FR_GAP_COMMA))
    return FALSE;
  if (cue->speaker.first >= verb->verb.end) /* ", said Hart, an engineer" */
    return fr_reading_is (r, right, FR_CLASS_AUXILIARY | FR_CLASS_BE | FR_CLASS_NEGATION)
           || r->gaps[right] & FR_GAP_OPEN;
  return !fr_reading_is (r, right, FR_CLASS_SAYING_ING | FR_CLASS_RELATIVE);
}

/* The cue stands after what is said, or amid it. */
static gboolean
set_trailing (const Search *s, FrCue *cue, const FrVerb *verb, FrComplement complement)
{
  const FrReading *r = s->r;
  guint32 left = cue->left.first;
  guint32 right = cue->left.end;
  gboolean closes = (r->gaps[left] & FR_GAP_CLOSE) != 0;

  if (cue->inherits)
    return FALSE;
  if (closes && left == s->sentence.first)
    {
      if (complement.kind != FR_COMPLEMENT_NONE && complement.kind != FR_COMPLEMENT_QUOTATION)
        return FALSE;
      cue->before = (FrRange){ quotation_before (r, left), left };
    }
  else if (left == s->sentence.first)
    return FALSE;
  else if (closes)
    cue->before = (FrRange){ start_before (s, left), left };
  else if (can_trail (s, cue, verb, complement))
    {
      cue->before = (FrRange){ start_before (s, left), left };
      if (goes_on (s, cue, verb))
        {
          cue->after = (FrRange){ right, s->sentence.end };
          return TRUE;
        }
      if (cue->before.end - cue->before.first < MIN_TRAILED)
        return FALSE;
    }
  else
    return FALSE;
  cue->after = (FrRange){ next_quotation (r, right, s->sentence.end), s->sentence.end };
  return TRUE;
}

/* "as" alone is both. */
static gboolean
is_as (const FrReading *r, guint32 token)
{
  return fr_reading_is (r, token, FR_CLASS_RELATIVE) && fr_reading_is (r, token, FR_CLASS_SUBORDINATOR);
}

/* Finds the speaker of a finite verb; FALSE if nobody speaks. */
static gboolean
set_speaker (const Search *s, FrCue *cue, const FrVerb *verb)
{
  const FrReading *r = s->r;
  guint32 first = s->sentence.first;
  guint32 group = verb->group;

  cue->left = (FrRange){ group, verb->verb.end };
  cue->speaker = inverted_subject (s, verb);
  if (!fr_range_is_empty (cue->speaker))
    {
      cue->speaker = fr_name_beside (r, cue->speaker, s->sentence.end);
      cue->left.end = cue->speaker.end;
      return TRUE;
    }
  if (group == first || fr_reading_is_quoted (r, group - 1))
    return FALSE;
  if (fr_reading_is (r, group - 1, FR_CLASS_CONJUNCTION) && !r->gaps[group])
    {
      cue->inherits = TRUE;
      cue->left.first = group - 1;
      return TRUE;
    }
  if (fr_reading_is (r, group - 1, FR_CLASS_RELATIVE) && !is_as (r, group - 1) && !r->gaps[group])
    {
      cue->speaker = fr_antecedent (r, first, group - 1);
      return !fr_range_is_empty (cue->speaker);
    }
  cue->left.first = fr_subject_before (r, first, group, &cue->speaker).first;
  if (cue->left.first > first + 1 && !r->gaps[cue->left.first] && is_as (r, cue->left.first - 1))
    cue->left.first--; /* "…, as Hart explained" */
  return !fr_range_is_empty (cue->speaker) && !is_own (r, cue->speaker);
}

/* Where what follows a cue ends: with the sentence, or with the clause that the sentence begins with ("When Hart said
 * it was safe, they crossed"). */
static guint32
clause_end (const Search *s, guint32 left, guint32 from)
{
  const FrReading *r = s->r;
  guint32 first = s->sentence.first;
  guint32 t = first + 1;
  gboolean fronted
      = fr_reading_is (r, first, FR_CLASS_SUBORDINATOR | FR_CLASS_PREPOSITION) && !fr_reading_is_name (r, first);

  guint32 to = MIN (s->sentence.end, first + 2 * MAX_STRETCH);

  if (!fronted || (left != first + 1 && !fr_reading_is (r, first, FR_CLASS_PREPOSITION)))
    return s->sentence.end;
  while (t < to && !(r->gaps[t] & FR_GAP_COMMA))
    t++;
  return t < to && t > from && t > left ? t : s->sentence.end;
}

/* "She wrote:" at the end of a paragraph, and the next one is a quotation. */
static gboolean
introduces_paragraph (const Search *s, guint32 at)
{
  const FrReading *r = s->r;
  guint32 end = s->sentence.end;

  if (end >= r->text->n_tokens || end - at > MAX_STRETCH || !(r->gaps[end] & FR_GAP_OPEN)
      || !(r->gaps[end] & (FR_GAP_COLON | FR_GAP_COMMA)))
    return FALSE;
  for (; at < end; at++)
    if (r->gaps[at] || fr_reading_is (r, at, FR_CLASS_ANY_SAYING))
      return FALSE;
  return TRUE;
}

static guint32
next_comma (const FrReading *r, guint32 from, guint32 end)
{
  guint32 to = MIN (end, from + MAX_STRETCH);

  while (from < to && !(r->gaps[from] & (FR_GAP_COMMA | FR_GAP_SEMICOLON | FR_GAP_DASH)))
    from++;
  return from < to ? from : end;
}

/* "As Hart explained on Monday, the bridge is safe." */
static gboolean
set_fronted (const Search *s, FrCue *cue)
{
  guint32 end = s->sentence.end;
  guint32 comma = next_comma (s->r, cue->left.end, end);

  if (cue->left.first != s->sentence.first + 1 || cue->inherits || !is_as (s->r, s->sentence.first) || comma >= end)
    return FALSE;
  cue->after = (FrRange){ comma, end };
  return TRUE;
}

/* Where a bare topic ends: "announced plans for talks with countries | that lead the coalition". What a relative clause
 * adds is the narrator's, unless it tells what was said: "rejected claims that …". */
static guint32
topic_end (const FrReading *r, guint32 from, guint32 end)
{
  for (guint32 t = from + 1; t < MIN (end, from + MAX_TOPIC); t++)
    {
      if (fr_reading_is_quoted (r, t))
        t = MIN (r->ranges[r->quotes[t] - 1].end, end) - 1;
      else if (fr_reading_is (r, t, FR_CLASS_RELATIVE) && !is_as (r, t)
               && !(fr_reading_is_that (r, t) && fr_reading_is (r, t - 1, FR_CLASS_CUE_NOUN)))
        return fr_reading_is (r, t - 1, FR_CLASS_PREPOSITION) && t - 1 > from ? t - 1 : t;
    }
  return end;
}

/* What is said stands after the verb. */
static void
set_after (const Search *s, FrCue *cue, const FrVerb *verb, FrComplement complement)
{
  guint32 end = clause_end (s, cue->left.first, complement.at);

  cue->closed = complement.kind == FR_COMPLEMENT_TOPIC || complement.kind == FR_COMPLEMENT_TO;
  if (complement.kind == FR_COMPLEMENT_TOPIC && fr_verb_has_bare_topic (verb))
    end = topic_end (s->r, complement.at, end);
  cue->after = (FrRange){ complement.at, end };
}

static gboolean
try_finite (const Search *s, FrCue *cue, const FrVerb *verb)
{
  const FrReading *r = s->r;
  FrComplement complement;

  if (verb->negated || verb->infinitive || verb->passive || fr_verb_is_noun (r, s->sentence, verb)
      || !set_speaker (s, cue, verb))
    return FALSE;
  complement = cue->speaker.first >= verb->verb.end ? FR_NO_COMPLEMENT : fr_complement_of (r, verb, s->sentence.end);
  if (complement.kind == FR_COMPLEMENT_NONE && introduces_paragraph (s, verb->verb.end))
    {
      cue->after = (FrRange){ s->sentence.end, s->sentence.end + 1 };
      return TRUE;
    }
  if (!cue->inherits && cue->speaker.first < verb->verb.first
      && !fr_verb_is_finite (r, verb, cue->speaker, complement.kind))
    return FALSE;
  if (complement.kind == FR_COMPLEMENT_NONE && set_fronted (s, cue))
    return TRUE;
  if (set_trailing (s, cue, verb, complement))
    return TRUE;
  if (complement.kind == FR_COMPLEMENT_NONE || cue->speaker.first >= verb->verb.end)
    return FALSE;
  set_after (s, cue, verb, complement);
  return TRUE;
}

/* ", adding that …", "a letter saying …", "after warning of …" */
static gboolean
try_hanging (const Search *s, FrCue *cue, const FrVerb *verb)
{
  const FrReading *r = s->r;
  guint32 at = verb->group;
  FrComplement complement = fr_complement_of (r, verb, s->sentence.end);
  gboolean comma = (r->gaps[at] & FR_GAP_COMMA) != 0;

  if (verb->negated || at == s->sentence.first || complement.kind == FR_COMPLEMENT_NONE
      || fr_reading_is_quoted (r, at - 1))
    return FALSE;
  if (fr_reading_is (r, at - 1, FR_CLASS_NEGATION | FR_CLASS_DETERMINER)
      || fr_reading_flag (r, at - 1, FR_TOKEN_POSSESSIVE))
    return FALSE;
  if (complement.kind <= FR_COMPLEMENT_CLAUSE && !comma
      && !fr_reading_is (r, at - 1,
                         FR_CLASS_PREPOSITION | FR_CLASS_SUBORDINATOR | FR_CLASS_CONJUNCTION | FR_CLASS_CUE_NOUN))
    return FALSE;
  cue->left = (FrRange){ verb->group, verb->verb.end };
  if (!r->gaps[at] && fr_reading_is_name (r, at - 1)) /* "with Hart saying" */
    cue->speaker = fr_phrase_before (r, s->sentence.first, at);
  else
    cue->inherits = TRUE;
  set_after (s, cue, verb, complement);
  return TRUE;
}

/* Does a clause begin with the token, so that nothing that stands before it can be what the cue gives: ", and,
 * according to the ministry, nine were hurt"? */
static gboolean
begins_clause (const Search *s, guint32 token)
{
  const FrReading *r = s->r;
  const guint8 parts = FR_GAP_COMMA | FR_GAP_SEMICOLON | FR_GAP_DASH | FR_GAP_CLOSE;

  if (token == s->sentence.first || r->gaps[token] & FR_GAP_SEMICOLON)
    return TRUE;
  return fr_reading_is (r, token - 1, FR_CLASS_CONJUNCTION)
         && (token - 1 == s->sentence.first || r->gaps[token - 1] & parts);
}

/* "according to X": what is said stands before it, after it, or around it. */
static gboolean
try_source (const Search *s, FrCue *cue, const FrVerb *verb)
{
  const FrReading *r = s->r;
  guint32 left = verb->verb.first;
  guint32 end = s->sentence.end;
  guint32 comma;

  if (verb->verb.end >= end || r->gaps[verb->verb.end])
    return FALSE;
  cue->speaker = fr_phrase_at (r, verb->verb.end, end);
  if (fr_range_is_empty (cue->speaker) || is_own (r, cue->speaker))
    return FALSE;
  cue->speaker = fr_name_beside (r, cue->speaker, end);
  cue->left = (FrRange){ left, cue->speaker.end };
  comma = next_comma (r, cue->speaker.end, end);
  if (begins_clause (s, left))
    {
      cue->after = (FrRange){ comma, end };
      return comma < end;
    }
  cue->before = (FrRange){ start_before (s, left), left };
  if (r->gaps[left] & FR_GAP_COMMA && comma < end
      && (fr_reading_is (r, comma, FR_CLASS_AUXILIARY | FR_CLASS_BE | FR_CLASS_NEGATION | FR_CLASS_CONJUNCTION)))
    cue->after = (FrRange){ comma, end };
  else if (comma < end && r->gaps[comma] & FR_GAP_OPEN) /* 'is, in the words of Hart, "old"' */
    cue->after = (FrRange){ comma, end };
  return TRUE;
}

/* Is the token already part of what the cue before it gives as said? */
static gboolean
is_given (const Search *s, guint32 token)
{
  const FrCue *last;

  if (s->cues->len == s->first_cue)
    return FALSE;
  last = &g_array_index (s->cues, FrCue, s->cues->len - 1);
  return token >= last->after.first && token < last->after.end;
}

/* "Smith's claim that …" */
static gboolean
try_noun (const Search *s, FrCue *cue, guint32 at)
{
  const FrReading *r = s->r;
  guint32 that = at + 1;

  if (that + 1 >= s->sentence.end || r->gaps[that] || !fr_reading_is_that (r, that))
    return FALSE;
  if (fr_reading_is_quoted (r, that)
      || fr_reading_is (r, that + 1,
                        FR_CLASS_AUXILIARY | FR_CLASS_BE | FR_CLASS_NEGATION | FR_CLASS_SAYING | FR_CLASS_ADVERB))
    return FALSE;
  cue->verb = cue->left = (FrRange){ at, that };
  if (at > s->sentence.first && fr_reading_flag (r, at - 1, FR_TOKEN_POSSESSIVE) && !r->gaps[at])
    {
      cue->speaker = fr_phrase_before (r, s->sentence.first, at);
      cue->left.first = cue->speaker.first;
    }
  else if (at > s->sentence.first && fr_reading_is (r, at - 1, FR_CLASS_DETERMINER) && is_given (s, at))
    return FALSE;
  cue->after = (FrRange){ that, s->sentence.end };
  return TRUE;
}

static gboolean
try_cue (const Search *s, guint32 at, FrCue *cue)
{
  FrVerb verb;

  *cue = (FrCue){ .speaker = { at, at } };
  if (fr_verb_match (s->r, s->sentence, at, &verb))
    {
      cue->verb = verb.verb;
      if (verb.classes & FR_CLASS_PREPOSITION && verb.verb.end - verb.verb.first > 1)
        return try_source (s, cue, &verb);
      fr_verb_read_group (s->r, s->sentence, &verb);
      if (verb.classes & FR_CLASS_SAYING_ING && !verb.continuous)
        return try_hanging (s, cue, &verb);
      if (try_finite (s, cue, &verb))
        return TRUE;
    }
  *cue = (FrCue){ .speaker = { at, at } };
  return fr_reading_is (s->r, at, FR_CLASS_CUE_NOUN) && !fr_reading_is_compound (s->r, at) && try_noun (s, cue, at);
}

/* Where a clause ends because the speaker's next act of saying follows, though it gives no words: "claimed that nine
 * had died, and mentioned nobody". */
static guint32
before_next_act (const FrReading *r, FrRange clause, guint32 to)
{
  for (guint32 t = clause.first + 1; t + 1 < MIN (clause.end, to); t++)
    if (r->gaps[t] & FR_GAP_COMMA && !fr_reading_is_quoted (r, t) && fr_reading_is (r, t, FR_CLASS_CONJUNCTION)
        && fr_reading_is (r, t + 1, FR_CLASS_SAYING) && !fr_reading_is (r, t + 1, FR_CLASS_CUE_NOUN) && !r->gaps[t + 1])
      return t;
  return clause.end;
}

/* What one cue gives ends where a later one begins anew: ", but Smith said", "and added", ", adding"; after a noun
 * phrase also "and Smith said". */
static void
cut_after (const Search *s)
{
  const FrReading *r = s->r;
  guint32 cut = G_MAXUINT32;
  guint32 cut_closed = G_MAXUINT32;
  guint32 next = s->sentence.end; /* where the next cue begins */

  for (guint32 i = s->cues->len; i > s->first_cue; i--)
    {
      FrCue *cue = &g_array_index (s->cues, FrCue, i - 1);
      guint32 left = cue->left.first;
      gboolean joined = left > s->sentence.first
                        && fr_reading_is (r, left - 1, FR_CLASS_CONJUNCTION | FR_CLASS_SUBORDINATOR)
                        && r->gaps[left - 1] & (FR_GAP_COMMA | FR_GAP_CLOSE);

      if (!fr_range_is_empty (cue->after))
        {
          cue->after.end = MIN (cue->after.end, MAX (cut, cue->after.first));
          if (cue->closed)
            cue->after.end = MIN (cue->after.end, MAX (cut_closed, cue->after.first));
          cue->after.end = before_next_act (r, cue->after, next);
        }
      next = left;
      if (left > s->sentence.first && fr_reading_is (r, left - 1, FR_CLASS_CONJUNCTION))
        cut_closed = left - 1;
      if (joined)
        cut = left - 1;
      else if (cue->inherits && (r->gaps[left] & FR_GAP_COMMA || fr_reading_is (r, left, FR_CLASS_CONJUNCTION)))
        cut = left;
    }
}

static gboolean
mentions_anonymity (const FrReading *r, FrRange sentence)
{
  for (guint32 t = sentence.first; t < sentence.end; t++)
    if ((r->classes[t] & (FR_CLASS_ANONYMOUS | FR_CLASS_ROLE | FR_CLASS_DETERMINER)) == FR_CLASS_ANONYMOUS
        && !fr_reading_is_quoted (r, t))
      return TRUE;
  return FALSE;
}

void
fr_find_cues (const FrReading *r, FrRange sentence, GArray *cues)
{
  Search s = { r, sentence, cues, cues->len };
  const guint32 interesting = (guint32)FR_CLASS_ANY_SAYING | FR_CLASS_CUE_START | FR_CLASS_CUE_NOUN;

  for (guint32 t = sentence.first; t < sentence.end; t++)
    {
      FrCue cue;
      if (!fr_reading_is (r, t, interesting) || fr_reading_is_quoted (r, t) || !try_cue (&s, t, &cue))
        continue;
      g_array_append_val (cues, cue);
      t = cue.verb.end - 1;
      /* "told in an interview that": the interview is no second cue */
      if (fr_range_is_empty (cue.before) && !fr_range_is_empty (cue.after))
        t = MAX (t, MIN (cue.after.first, sentence.end) - 1);
    }
  if (cues->len == s.first_cue)
    return;
  cut_after (&s);
  if (mentions_anonymity (r, sentence))
    for (guint32 i = s.first_cue; i < cues->len; i++)
      g_array_index (cues, FrCue, i).anonymous = TRUE;
}
