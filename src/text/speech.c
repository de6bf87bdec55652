#include "text/speech.h"

#include "text/cue.h"

enum
{
  MAX_FRAGMENT = 3, /* words of a partial quotation or scare quote */
  MAX_PEOPLE = 32   /* named before, of whom a last name alone reminds */
};

static const guint32 no_one = G_MAXUINT32;

typedef struct
{
  FrReading r;
  GArray *speech;             /* FrSpeech: the quotations first, in their order */
  guint32 *owners;            /* of each token: the paraphrase in `speech` it belongs to; no_one */
  GArray *cues;               /* FrCue of the current sentence */
  FrSpan person;              /* the last one named; empty: nobody yet */
  guint32 people[MAX_PEOPLE]; /* last names: forms */
  guint n_people;
  FrSpeech last; /* the last cue's speaker, name and verb */
} Attribution;

static gboolean
is_known (const Attribution *a, guint32 form)
{
  for (guint i = 0; i < MIN (a->n_people, MAX_PEOPLE); i++)
    if (a->people[i] == form)
      return TRUE;
  return FALSE;
}

/* Remembers who is named, for the pronouns that follow. */
static void
note_person (Attribution *a, FrRange phrase)
{
  guint32 last;

  if (fr_range_is_empty (phrase))
    return;
  last = a->r.text->tokens[phrase.end - 1].form;
  if (fr_phrase_is_person (&a->r, phrase))
    {
      if (!is_known (a, last))
        a->people[a->n_people++ % MAX_PEOPLE] = last;
    }
  else if (!fr_reading_is_name (&a->r, phrase.end - 1) || !is_known (a, last))
    return;
  a->person = fr_reading_span (&a->r, phrase);
}

/* Fills in who speaks by `cue`, and with which words. */
static void
set_source (Attribution *a, const FrCue *cue, FrRange sentence, FrSpeech *speech)
{
  const FrReading *r = &a->r;
  FrRange speaker = cue->speaker;

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
  speech->anonymous = !fr_phrase_is_named (r, speaker);
  if (fr_phrase_is_pronoun (r, speaker) && !fr_reading_is (r, speaker.first, FR_CLASS_ORGANISATION) && !cue->anonymous
      && !fr_span_is_empty (a->person))
    {
      speech->named = a->person;
      speech->anonymous = FALSE;
    }
  note_person (a, speaker);
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

/* Gives the tokens of `range` outside quotations to the paraphrase `owner`, but for those that have one. Widens the
 * paraphrase over them. */
static void
give (Attribution *a, FrRange range, guint32 owner)
{
  const FrReading *r = &a->r;
  FrSpeech *speech = &g_array_index (a->speech, FrSpeech, owner);

  for (guint32 t = range.first; t < range.end; t++)
    {
      if (r->quotes[t])
        t = r->ranges[r->quotes[t] - 1].end - 1;
      else if (a->owners[t] == no_one)
        {
          r->text->tokens[t].voice = FR_VOICE_PARAPHRASED;
          a->owners[t] = owner;
          speech->first = speech->end ? MIN (speech->first, t) : t;
          speech->end = MAX (speech->end, t + 1);
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
  guint32 inner_end = 0;

  for (guint32 i = a->cues->len; i > 0; i--)
    {
      const FrCue *cue = &g_array_index (a->cues, FrCue, i - 1);
      FrSpeech *speech = &g_array_index (a->speech, FrSpeech, first + i - 1);

      if (fr_range_is_empty (cue->after))
        continue;
      give (a, (FrRange){ cue->after.first, MIN (cue->after.end, taken) }, first + i - 1);
      if (taken < cue->after.end && speech->end)
        speech->end = MAX (speech->end, MIN (inner_end, cue->after.end));
      taken = MIN (taken, cue->after.first);
      inner_end = MAX (inner_end, speech->end);
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

static void
attribute_sentence (Attribution *a, const FrSentence *sentence)
{
  FrRange range = { sentence->first, sentence->end };
  guint32 first;

  g_array_set_size (a->cues, 0);
  fr_find_cues (&a->r, range, a->cues);
  if (!a->r.quotes[range.first])
    note_person (a, fr_first_subject (&a->r, range));
  first = add_sources (a, range);
  give_quotations (a, first);
  give_after (a, first);
  give_before (a, first);
  for (guint32 i = 0; i < a->cues->len; i++)
    take_back (a, &g_array_index (a->cues, FrCue, i),
               i + 1 < a->cues->len ? g_array_index (a->cues, FrCue, i + 1).verb.first : range.end);
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

static void
begin_quotations (Attribution *a)
{
  for (guint32 i = 0; i < a->r.n_quotes; i++)
    {
      FrSpeech speech = {
        .voice = FR_VOICE_QUOTED, .span = a->r.spans[i], .first = a->r.ranges[i].first, .end = a->r.ranges[i].end
      };
      speech.words = fr_text_words (a->r.text, speech.first, speech.end);
      speech.fragment = speech.words >= 1 && speech.words <= MAX_FRAGMENT;
      g_array_append_val (a->speech, speech);
    }
}

/* Counts the words of the paraphrases and takes out those that were left without any. */
static void
finish_paraphrases (Attribution *a)
{
  const FrText *text = a->r.text;
  guint32 kept = a->r.n_quotes;

  for (guint32 t = 0; t < text->n_tokens; t++)
    if (a->owners[t] != no_one && !(text->tokens[t].flags & (FR_TOKEN_JOINED | FR_TOKEN_URL)))
      g_array_index (a->speech, FrSpeech, a->owners[t]).words++;
  for (guint32 i = kept; i < a->speech->len; i++)
    {
      FrSpeech *speech = &g_array_index (a->speech, FrSpeech, i);
      if (!speech->words)
        continue;
      speech->span = fr_reading_span (&a->r, (FrRange){ speech->first, speech->end });
      g_array_index (a->speech, FrSpeech, kept++) = *speech;
    }
  g_array_set_size (a->speech, kept);
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
    if (!text->article->paragraphs[text->sentences[i].paragraph].headline)
      attribute_sentence (&a, &text->sentences[i]);
  pass_on_sources (&a);
  finish_paraphrases (&a);
  g_array_sort (speech, compare_speech);
  g_free (a.owners);
  g_array_unref (a.cues);
  fr_reading_clear (&a.r);
}
