#include "text/speech.h"

#include "text/cue.h"

enum
{
  MAX_FRAGMENT = 3,     /* words of a partial quotation or scare quote */
  MAX_PEOPLE = 32,      /* named before, of whom a last name alone reminds */
  MAX_INTERRUPTION = 24 /* between two parts of a quotation [words] */
};

static const guint32 no_one = G_MAXUINT32;

typedef struct
{
  FrSpan span;
  gboolean withheld; /* has no name in the text */
} Person;

typedef struct
{
  FrReading r;
  GArray *speech;  /* FrSpeech: the quotations first, in their order */
  guint32 *owners; /* of each token: the paraphrase in `speech` it belongs to; no_one */
  GArray *cues;    /* FrCue of the current sentence */
  Person she, he;  /* the last persons spoken of who may be meant so; empty: nobody yet */
  FrSpan body;     /* the last body that was named or spoke, for "it" and "the group" */
  FrSpan several;  /* the last body or group, for "they" */
  gboolean several_are_withheld;
  guint32 people[MAX_PEOPLE];   /* last names: forms */
  FrGender genders[MAX_PEOPLE]; /* theirs */
  guint n_people;
  FrSpeech last; /* the last cue's speaker, name and verb */
} Attribution;

/* Where a last name stands among the people; -1: nobody has been called so. */
static gint
place_of (const Attribution *a, guint32 form)
{
  for (guint i = 0; i < MIN (a->n_people, MAX_PEOPLE); i++)
    if (a->people[i] == form)
      return (gint)i;
  return -1;
}

static gboolean
is_known (const Attribution *a, guint32 form)
{
  return place_of (a, form) >= 0;
}

/* What the words of a phrase say of the person: Mrs, Angela. Nothing, where they say both. */
static FrGender
gender_of (const FrReading *r, FrRange phrase)
{
  FrGender gender = FR_GENDER_UNKNOWN;

  for (guint32 t = phrase.first; t < phrase.end; t++)
    {
      guint32 form = r->text->tokens[t].form;
      FrGender one = form == G_MAXUINT32 ? FR_GENDER_UNKNOWN : fr_forms_get (r->forms, form)->gender;
      if (one && gender && one != gender)
        return FR_GENDER_UNKNOWN;
      gender = one ? one : gender;
    }
  return gender;
}

static void
remember (Attribution *a, FrRange phrase, FrGender gender, gboolean withheld)
{
  Person person = { fr_reading_span (&a->r, phrase), withheld };

  if (gender != FR_GENDER_MAN)
    a->she = person;
  if (gender != FR_GENDER_WOMAN)
    a->he = person;
}

/* Remembers who is named, for the pronouns that follow. */
static void
note_person (Attribution *a, FrRange phrase)
{
  FrGender gender;
  guint32 last;
  gint place;

  if (fr_range_is_empty (phrase))
    return;
  last = a->r.text->tokens[phrase.end - 1].form;
  place = place_of (a, last);
  gender = gender_of (&a->r, phrase);
  if (place < 0 && fr_phrase_is_person (&a->r, phrase))
    {
      place = (gint)(a->n_people++ % MAX_PEOPLE);
      a->people[place] = last;
      a->genders[place] = gender;
    }
  else if (place < 0 || !fr_reading_is_name (&a->r, phrase.end - 1))
    return;
  if (gender)
    a->genders[place] = gender;
  remember (a, phrase, a->genders[place], FALSE);
}

/* Remembers who speaks without a name, and the bodies and groups. A body that only acts must be one by its noun. */
static void
note_others (Attribution *a, FrRange phrase, gboolean speaks)
{
  const FrReading *r = &a->r;

  if (fr_range_is_empty (phrase) || fr_phrase_refers_to_body (r, phrase))
    return;
  if (fr_phrase_is_several (r, phrase) && speaks)
    {
      a->several = fr_reading_span (r, phrase);
      a->several_are_withheld = fr_phrase_is_withheld (r, phrase);
    }
  else if (fr_phrase_is_withheld (r, phrase) && speaks && fr_phrase_is_single (r, phrase))
    {
      remember (a, phrase, gender_of (r, phrase), TRUE);
    }
  else if (fr_phrase_is_body (r, phrase) && !is_known (a, r->text->tokens[phrase.end - 1].form)
           && (speaks || fr_reading_is (r, phrase.end - 1, FR_CLASS_ORGANISATION)))
    {
      a->body = fr_reading_span (r, phrase);
      if (phrase.end > phrase.first + 1 || fr_reading_is (r, phrase.first, FR_CLASS_ORGANISATION)
          || fr_reading_flag (r, phrase.first, FR_TOKEN_UPPER))
        {
          a->several = a->body;
          a->several_are_withheld = FALSE;
        }
    }
}

/* Whom a pronoun or "the group" stands for; empty if that is not clear. */
static FrSpan
find_named (const Attribution *a, FrRange speaker, gboolean *withheld)
{
  const FrReading *r = &a->r;

  *withheld = FALSE;
  if (fr_phrase_refers_to_body (r, speaker))
    return a->body;
  if (!fr_phrase_is_pronoun (r, speaker))
    return FR_SPAN_NONE;
  if (!fr_reading_is (r, speaker.first, FR_CLASS_ORGANISATION))
    {
      const Person *person = gender_of (r, speaker) == FR_GENDER_WOMAN ? &a->she : &a->he;
      *withheld = person->withheld;
      return person->span;
    }
  if (!fr_reading_is (r, speaker.first, FR_CLASS_ROLE))
    return a->body;
  *withheld = a->several_are_withheld;
  return a->several;
}

/* Fills in who speaks by `cue`, and with which words. */
static void
set_source (Attribution *a, const FrCue *cue, FrRange sentence, FrSpeech *speech)
{
  const FrReading *r = &a->r;
  FrRange speaker = cue->speaker;
  FrSpan named;
  gboolean withheld;

  speech->verb = fr_reading_span (r, cue->verb);
  if (cue->inherits && !fr_span_is_empty (a->last.verb)
      && a->last.verb.start >= r->text->tokens[sentence.first].span.start)
    {
      speech->speaker = a->last.speaker;
      speech->named = a->last.named;
      speech->anonymous = a->last.anonymous;
      return;
    }
  if (cue->inherits)
    speaker = fr_first_subject (r, sentence);
  if (fr_range_is_empty (speaker))
    return;
  speech->speaker = speech->named = fr_reading_span (r, speaker);
  speech->anonymous = fr_phrase_is_withheld (r, speaker) || (cue->anonymous && !fr_phrase_is_named (r, speaker));
  named = find_named (a, speaker, &withheld);
  if (!cue->anonymous && !fr_span_is_empty (named))
    {
      speech->named = named;
      speech->anonymous = withheld;
    }
  note_person (a, speaker);
  note_others (a, speaker, TRUE);
}

/* The quotation of `token` gets its source, unless it has one. */
static void
attribute_quotation (Attribution *a, guint32 token, const FrSpeech *source)
{
  FrSpeech *speech = &g_array_index (a->speech, FrSpeech, a->r.quotes[token] - 1);

  if (!fr_span_is_empty (speech->verb))
    return;
  speech->speaker = source->speaker;
  speech->named = source->named;
  speech->anonymous = source->anonymous;
  speech->verb = source->verb;
}

/* Gives the tokens of `range` outside quotations to the paraphrase `owner`, but for those that have one. */
static void
give (Attribution *a, FrRange range, guint32 owner)
{
  const FrReading *r = &a->r;

  for (guint32 t = range.first; t < range.end; t++)
    {
      if (r->quotes[t])
        t = r->ranges[r->quotes[t] - 1].end - 1;
      else if (a->owners[t] == no_one)
        {
          r->text->tokens[t].voice = FR_VOICE_PARAPHRASED;
          a->owners[t] = owner;
        }
    }
}

static void
attribute_quotations (Attribution *a, FrRange range, const FrSpeech *source)
{
  for (guint32 t = range.first; t < range.end; t++)
    if (a->r.quotes[t])
      {
        attribute_quotation (a, t, source);
        t = a->r.ranges[a->r.quotes[t] - 1].end - 1;
      }
}

/* A quotation beside a cue is that cue's; any other one the first's whose clause it stands in. */
static void
give_quotations (Attribution *a, guint32 first)
{
  const FrReading *r = &a->r;
  guint32 swept = 0;

  for (guint32 i = 0; i < a->cues->len; i++)
    {
      const FrCue *cue = &g_array_index (a->cues, FrCue, i);
      const FrSpeech *source = &g_array_index (a->speech, FrSpeech, first + i);

      if (!fr_range_is_empty (cue->before) && r->quotes[cue->before.end - 1])
        attribute_quotation (a, cue->before.end - 1, source);
      if (!fr_range_is_empty (cue->after) && r->quotes[cue->after.first])
        attribute_quotation (a, cue->after.first, source);
    }
  for (guint32 i = 0; i < a->cues->len; i++)
    {
      const FrCue *cue = &g_array_index (a->cues, FrCue, i);
      const FrSpeech *source = &g_array_index (a->speech, FrSpeech, first + i);

      attribute_quotations (a, (FrRange){ MAX (swept, cue->before.first), cue->before.end }, source);
      attribute_quotations (a, (FrRange){ MAX (swept, cue->after.first), cue->after.end }, source);
      swept = MAX (swept, fr_range_is_empty (cue->after) ? cue->before.end : cue->after.end);
    }
}

/* Makes a paraphrase of each cue of a sentence, empty as yet, with its source. */
static guint32
add_sources (Attribution *a, FrRange sentence)
{
  guint32 first = a->speech->len;

  for (guint32 i = 0; i < a->cues->len; i++)
    {
      const FrCue *cue = &g_array_index (a->cues, FrCue, i);
      FrSpeech source = { .voice = FR_VOICE_PARAPHRASED };

      set_source (a, cue, sentence, &source);
      if (!fr_range_is_empty (cue->speaker) || cue->inherits)
        a->last = source;
      g_array_append_val (a->speech, source);
    }
  return first;
}

/* What stands after the cues: the innermost clause takes its words, so from the last cue to the first, each up to where
 * the one after it begins. */
static void
give_after (Attribution *a, guint32 first)
{
  guint32 taken = G_MAXUINT32;

  for (guint32 i = a->cues->len; i > 0; i--)
    {
      const FrCue *cue = &g_array_index (a->cues, FrCue, i - 1);

      if (fr_range_is_empty (cue->after))
        continue;
      give (a, (FrRange){ cue->after.first, MIN (cue->after.end, taken) }, first + i - 1);
      taken = MIN (taken, cue->after.first);
    }
}

/* What stands before the cues: from the first cue to the last, each from where the one before it ends. */
static void
give_before (Attribution *a, guint32 first)
{
  guint32 swept = 0;

  for (guint32 i = 0; i < a->cues->len; i++)
    {
      const FrCue *cue = &g_array_index (a->cues, FrCue, i);
      if (fr_range_is_empty (cue->before))
        continue;
      give (a, (FrRange){ MAX (cue->before.first, swept), cue->before.end }, first + i);
      swept = cue->before.end;
    }
}

/* A cue after what is said, or amid it, is the narrator's even where an earlier cue's clause runs over it. */
static void
take_back (Attribution *a, const FrCue *cue, guint32 end)
{
  const FrReading *r = &a->r;
  guint32 t = cue->left.first;

  if (fr_range_is_empty (cue->before))
    return;
  for (; t < end && (t < cue->left.end || (!r->gaps[t] && t != cue->after.first)) && !r->quotes[t]; t++)
    {
      r->text->tokens[t].voice = FR_VOICE_NARRATOR;
      a->owners[t] = no_one;
    }
}

static FrRange
range_of (const FrReading *r, const FrSentence *sentence)
{
  FrRange range = { sentence->first, sentence->end };

  range.first = fr_after_dateline (r, range);
  return range;
}

/* Nothing in a headline is paraphrased: it has a voice of its own. But its quotations have sources. */
static void
attribute_headline (Attribution *a, const FrSentence *sentence)
{
  FrRange range = range_of (&a->r, sentence);

  g_array_set_size (a->cues, 0);
  fr_find_cues (&a->r, range, a->cues);
  give_quotations (a, add_sources (a, range));
}

/* Who is named in a sentence without being its subject or a speaker is meant by "she" or "he" only if nobody else there
 * can be: "Cameron met Angela Merkel." */
static void
note_bystanders (Attribution *a, FrRange sentence, guint32 start)
{
  const FrReading *r = &a->r;

  for (guint32 t = sentence.first; t + 1 < sentence.end; t++)
    {
      FrRange phrase = { t, t + 2 };
      FrGender gender = fr_reading_is_name (r, t) ? gender_of (r, (FrRange){ t, t + 1 }) : FR_GENDER_UNKNOWN;
      const Person *known = gender == FR_GENDER_WOMAN ? &a->she : &a->he;

      if (!gender || r->quotes[t] || r->gaps[t + 1] || !fr_reading_is_name (r, t + 1))
        continue;
      while (phrase.end < sentence.end && !r->gaps[phrase.end] && fr_reading_is_name (r, phrase.end))
        phrase.end++;
      if ((fr_span_is_empty (known->span) || known->span.start < start) && gender_of (r, phrase) == gender)
        remember (a, phrase, gender, FALSE);
      t = phrase.end - 1; /* each name is read once, however long it is */
    }
}

static void
attribute_sentence (Attribution *a, const FrSentence *sentence)
{
  FrRange range = range_of (&a->r, sentence);
  guint32 first;

  g_array_set_size (a->cues, 0);
  fr_find_cues (&a->r, range, a->cues);
  if (!a->r.quotes[range.first])
    {
      FrRange subject = fr_first_subject (&a->r, range);
      note_person (a, subject);
      note_others (a, subject, FALSE);
    }
  first = add_sources (a, range);
  give_quotations (a, first);
  give_after (a, first);
  give_before (a, first);
  for (guint32 i = 0; i < a->cues->len; i++)
    take_back (a, &g_array_index (a->cues, FrCue, i),
               i + 1 < a->cues->len ? g_array_index (a->cues, FrCue, i + 1).verb.first : range.end);
  note_bystanders (a, range, sentence->span.start);
}

/* «Smith: "We won."» */
static void
read_label (const Attribution *a, FrSpeech *speech)
{
  const FrReading *r = &a->r;
  const FrSentence *sentence = &r->text->sentences[fr_text_sentence_of (r->text, speech->first)];
  FrRange phrase;

  if (!fr_span_is_empty (speech->verb) || !(r->gaps[speech->first] & FR_GAP_COLON) || speech->first == sentence->first)
    return;
  phrase = fr_phrase_before (r, sentence->first, speech->first);
  if (phrase.first != sentence->first || !fr_phrase_is_named (r, phrase))
    return;
  speech->speaker = speech->named = fr_reading_span (r, phrase);
}

static gboolean
is_whole_paragraph (const FrReading *r, const FrSpeech *speech, guint32 paragraph)
{
  const FrSpan span = r->text->article->paragraphs[paragraph].span;

  return (speech->first == 0 || r->text->tokens[speech->first - 1].span.end <= span.start)
         && (speech->end == r->text->n_tokens || r->text->tokens[speech->end].span.start >= span.end);
}

/* Quotations that no cue gives a source: those that go on in the paragraph of one that has it, or are a whole
 * paragraph. */
static void
pass_on_sources (Attribution *a)
{
  const FrReading *r = &a->r;
  const FrText *text = r->text;
  const FrSpeech *last = NULL;
  guint32 last_paragraph = 0;

  for (guint32 i = 0; i < r->n_quotes; i++)
    {
      FrSpeech *speech = &g_array_index (a->speech, FrSpeech, i);
      guint32 first = fr_text_sentence_of (text, speech->first);
      guint32 paragraph = text->sentences[first].paragraph;
      gboolean begins = text->sentences[first].first == speech->first;
      gboolean follows = last
                         && (paragraph == last_paragraph
                             || (paragraph == last_paragraph + 1 && is_whole_paragraph (r, speech, paragraph)));

      read_label (a, speech);
      if (fr_span_is_empty (speech->verb) && fr_span_is_empty (speech->speaker) && follows && begins
          && !speech->fragment)
        {
          speech->speaker = last->speaker;
          speech->named = last->named;
          speech->anonymous = last->anonymous;
        }
      if (!fr_span_is_empty (speech->speaker))
        {
          last = speech;
          last_paragraph = text->sentences[fr_text_sentence_of (text, speech->end - 1)].paragraph;
        }
    }
}

/* ---- fragments ---- */

/* The last character of a quotation that is no blank; 0 if there is none. */
static char
last_of (const FrText *text, FrSpan span)
{
  while (span.end > span.start && g_ascii_isspace (text->article->text[span.end - 1]))
    span.end--;
  return span.end > span.start ? text->article->text[span.end - 1] : '\0';
}

/* Is it said as it stands, and not a part of something: "They refused.", "Never!"? A full stop may also end the
 * sentence that a fragment stands in ('they call it "Freedom."'), so that one must begin like speech, too. */
static gboolean
is_utterance (const FrReading *r, const FrSpeech *speech)
{
  const FrSentence *sentence = &r->text->sentences[fr_text_sentence_of (r->text, speech->first)];
  char last = last_of (r->text, speech->span);

  if (last == '!' || last == '?')
    return TRUE;
  if (last != '.' || !fr_reading_flag (r, speech->first, FR_TOKEN_CAPITAL))
    return FALSE;
  return speech->first == sentence->first || r->gaps[speech->first] & (FR_GAP_COMMA | FR_GAP_COLON | FR_GAP_CLOSE)
         || fr_reading_is (r, speech->first - 1, FR_CLASS_ANY_SAYING);
}

/* "Never," he said */
static gboolean
is_cut_by_comma (const FrReading *r, const FrSpeech *speech)
{
  return last_of (r->text, speech->span) == ',' && fr_reading_flag (r, speech->first, FR_TOKEN_CAPITAL)
         && speech->verb.start >= speech->span.end;
}

/* '"Where," asked Hart, "are they?"': the verb of both stands between them, and after it nothing but a comma. */
static gboolean
goes_on_in (const FrReading *r, const FrSpeech *speech, const FrSpeech *next)
{
  const FrText *text = r->text;
  char last = last_of (text, speech->span);

  if (fr_span_is_empty (speech->verb) || speech->verb.start != next->verb.start || speech->verb.start < speech->span.end
      || speech->verb.end > next->span.start || next->first - speech->end > MAX_INTERRUPTION)
    return FALSE;
  if (last != ',' && !(r->gaps[speech->end] & (FR_GAP_COMMA | FR_GAP_DASH)))
    return FALSE;
  return (r->gaps[next->first] & (FR_GAP_COMMA | FR_GAP_DASH)) != 0
         && (text->tokens[speech->end].span.start >= speech->verb.start
             || text->tokens[speech->end].span.start >= speech->speaker.start);
}

/* What shows only when sources are known. */
static void
finish_fragments (Attribution *a)
{
  for (guint32 i = 0; i < a->r.n_quotes; i++)
    {
      FrSpeech *speech = &g_array_index (a->speech, FrSpeech, i);
      FrSpeech *next = i + 1 < a->r.n_quotes ? speech + 1 : NULL;

      if (next && goes_on_in (&a->r, speech, next))
        speech->fragment = next->fragment = FALSE;
      else if (speech->fragment && !fr_span_is_empty (speech->verb) && is_cut_by_comma (&a->r, speech))
        speech->fragment = FALSE;
    }
}

static void
begin_quotations (Attribution *a)
{
  for (guint32 i = 0; i < a->r.n_quotes; i++)
    {
      FrSpeech speech = {
        .voice = FR_VOICE_QUOTED, .span = a->r.spans[i], .first = a->r.ranges[i].first, .end = a->r.ranges[i].end
      };
      speech.words = fr_text_words (a->r.text, speech.first, speech.end);
      speech.fragment = speech.words >= 1 && speech.words <= MAX_FRAGMENT && !is_utterance (&a->r, &speech);
      g_array_append_val (a->speech, speech);
    }
}

/* Adds the stretch `range` of paraphrase `owner` to `stretches`. */
static void
add_stretch (const Attribution *a, FrRange range, guint32 owner, GArray *stretches)
{
  FrSpeech speech = g_array_index (a->speech, FrSpeech, owner);

  speech.first = range.first;
  speech.end = range.end;
  speech.span = fr_reading_span (&a->r, range);
  for (guint32 t = range.first; t < range.end; t++)
    speech.words += a->owners[t] == owner && !(a->r.text->tokens[t].flags & (FR_TOKEN_JOINED | FR_TOKEN_URL));
  if (speech.words)
    g_array_append_val (stretches, speech);
}

/* Makes of each paraphrase its stretches: other words than quoted ones part it, as in "The bridge, Hart said, is safe".
 */
static void
finish_paraphrases (Attribution *a)
{
  const FrReading *r = &a->r;
  g_autoptr (GArray) stretches = g_array_new (FALSE, FALSE, sizeof (FrSpeech));
  guint32 owner = no_one;
  FrRange range = { 0, 0 };

  for (guint32 t = 0; t < r->text->n_tokens; t++)
    {
      if (r->quotes[t])
        continue;
      if (a->owners[t] != owner)
        {
          if (owner != no_one)
            add_stretch (a, range, owner, stretches);
          owner = a->owners[t];
          range.first = t;
        }
      range.end = t + 1;
    }
  if (owner != no_one)
    add_stretch (a, range, owner, stretches);
  g_array_set_size (a->speech, r->n_quotes);
  if (stretches->len)
    g_array_append_vals (a->speech, stretches->data, stretches->len);
}

static gint
compare_speech (gconstpointer a, gconstpointer b)
{
  const FrSpeech *x = a, *y = b;

  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  if (x->span.end != y->span.end)
    return x->span.end > y->span.end ? -1 : 1;
  return (gint)x->voice - (gint)y->voice;
}

void
fr_attribute_speech (FrText *text, const GArray *quotations, const FrForms *forms, GArray *speech)
{
  Attribution a = { .speech = speech, .cues = g_array_new (FALSE, FALSE, sizeof (FrCue)) };

  fr_reading_init (&a.r, text, quotations, forms);
  a.owners = g_new (guint32, text->n_tokens);
  for (guint32 t = 0; t < text->n_tokens; t++)
    a.owners[t] = no_one;
  begin_quotations (&a);
  for (guint32 i = 0; i < text->n_sentences; i++)
    if (text->article->paragraphs[text->sentences[i].paragraph].headline)
      attribute_headline (&a, &text->sentences[i]);
    else
      attribute_sentence (&a, &text->sentences[i]);
  pass_on_sources (&a);
  finish_fragments (&a);
  finish_paraphrases (&a);
  g_array_sort (speech, compare_speech);
  g_free (a.owners);
  g_array_unref (a.cues);
  fr_reading_clear (&a.r);
}
