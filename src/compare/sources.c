#include "compare/sources.h"

#include "base/fold.h"
#include "compare/naming.h"

#include <string.h>

enum
{
  /* Sources with the same last word that are looked at, the latest first: more than any text that people write has. */
  MAX_NAMESAKES = 32,
  /* Offices of an article whose holders are looked for: it bounds the passes over its text. */
  MAX_OFFICES = 32
};

/* A source as far as it is known. */
typedef struct
{
  FrSource *source; /* not owned */
  FrNaming *naming; /* the fullest form so far; NULL: nobody */
  guint article;    /* the one it was last mentioned in */
} Known;

typedef struct
{
  guint outlet;
  GPtrArray *sources;  /* FrSource*, not owned */
  GPtrArray *known;    /* Known*, in the order of their appearance */
  GHashTable *by_key;  /* char* (not owned) to Known* */
  GHashTable *by_head; /* char* (owned) to GPtrArray of Known*, the last mentioned at the end */
  GHashTable *holders; /* char* (owned), an office, to FrSpan* (owned): who holds it; empty: not said */
  guint holders_of;    /* the article they are of */
  Known *nobody;       /* the source of speech without a speaker */
} Gatherer;

static void
known_free (gpointer data)
{
  Known *known = data;
  fr_naming_free (known->naming);
  g_free (known);
}

void
fr_source_free (FrSource *source)
{
  if (!source)
    return;
  g_free (source->name);
  g_ptr_array_unref (source->verbs);
  g_array_unref (source->verb_counts);
  g_array_unref (source->stretches);
  g_free (source);
}

/* ---- which source ---- */

static GPtrArray *
namesakes_of (Gatherer *gatherer, const char *head)
{
  GPtrArray *namesakes = g_hash_table_lookup (gatherer->by_head, head);

  if (!namesakes)
    {
      namesakes = g_ptr_array_new ();
      g_hash_table_insert (gatherer->by_head, g_strdup (head), namesakes);
    }
  return namesakes;
}

/* The order of the namesakes is that of their last mention. */
static void
mention (Gatherer *gatherer, Known *known, guint article)
{
  known->article = article;
  if (known->naming && known->naming->head)
    {
      GPtrArray *namesakes = namesakes_of (gatherer, known->naming->head);
      for (guint i = namesakes->len; i > 0 && namesakes->len - i < MAX_NAMESAKES; i--)
        if (g_ptr_array_index (namesakes, i - 1) == known)
          {
            g_ptr_array_remove_index (namesakes, i - 1);
            break;
          }
      g_ptr_array_add (namesakes, known);
    }
}

static gboolean
is_the_same (const Known *known, const FrNaming *naming, guint article)
{
  if (known->naming->kind != naming->kind)
    return FALSE;
  if (naming->kind == FR_NAMING_PERSON)
    return fr_naming_is_compatible (known->naming, naming);
  return naming->definite && known->article == article && fr_naming_refers_to (naming, known->naming);
}

static Known *
find_known (Gatherer *gatherer, const FrNaming *naming, guint article)
{
  GPtrArray *namesakes = naming->head ? g_hash_table_lookup (gatherer->by_head, naming->head) : NULL;

  for (guint i = namesakes ? namesakes->len : 0; i > 0 && namesakes->len - i < MAX_NAMESAKES; i--)
    {
      Known *known = g_ptr_array_index (namesakes, i - 1);
      if (is_the_same (known, naming, article))
        return known;
    }
  return g_hash_table_lookup (gatherer->by_key, naming->key);
}

static Known *
add_known (Gatherer *gatherer, FrNaming *naming, gboolean anonymous)
{
  Known *known = g_new0 (Known, 1);
  FrSource *source = g_new0 (FrSource, 1);

  source->outlet = gatherer->outlet;
  source->anonymous = anonymous;
  source->verbs = g_ptr_array_new_with_free_func (g_free);
  source->verb_counts = g_array_new (FALSE, FALSE, sizeof (guint));
  source->stretches = g_array_new (FALSE, FALSE, sizeof (FrStretch));
  g_ptr_array_add (gatherer->sources, source);
  known->source = source;
  known->naming = naming;
  g_ptr_array_add (gatherer->known, known);
  return known;
}

/* Takes `naming` over: it is kept if it says more than what is known. */
static void
absorb (Known *known, FrNaming *naming)
{
  FrNaming *old = known->naming;

  if (naming->kind != FR_NAMING_PERSON || old->kind != FR_NAMING_PERSON)
    {
      fr_naming_free (naming);
      return;
    }
  if (naming->rest->len > old->rest->len)
    {
      GPtrArray *rest = old->rest;
      old->rest = naming->rest;
      naming->rest = rest;
    }
  if (naming->n_words > old->n_words)
    {
      char *text = old->text;
      old->text = naming->text;
      naming->text = text;
      old->n_words = naming->n_words;
    }
  fr_naming_free (naming);
}

/* The naming of the office's one holder, where the article names one; else `naming` itself. Each office is looked for
 * once an article. */
static FrNaming *
holder_of (Gatherer *gatherer, const FrText *text, FrNaming *naming, guint article)
{
  const FrSpan *holder;
  FrNaming *person;

  if (gatherer->holders_of != article)
    g_hash_table_remove_all (gatherer->holders);
  gatherer->holders_of = article;
  holder = g_hash_table_lookup (gatherer->holders, naming->key);
  if (!holder)
    {
      FrSpan *found = g_new (FrSpan, 1);
      *found = g_hash_table_size (gatherer->holders) < MAX_OFFICES ? fr_naming_of_office (text, naming) : FR_SPAN_NONE;
      g_hash_table_insert (gatherer->holders, g_strdup (naming->key), found);
      holder = found;
    }
  person = fr_span_is_empty (*holder) ? NULL : fr_naming_new (text, *holder);
  if (!person || person->kind != FR_NAMING_PERSON)
    {
      fr_naming_free (person);
      return naming;
    }
  fr_naming_free (naming);
  return person;
}

static Known *
known_speaker (Gatherer *gatherer, const FrText *text, const FrSpeech *speech, guint article)
{
  FrSpan span = fr_span_is_empty (speech->named) ? speech->speaker : speech->named;
  FrNaming *naming = fr_naming_new (text, span);
  Known *known;

  if (!naming)
    {
      if (!gatherer->nobody)
        gatherer->nobody = add_known (gatherer, NULL, FALSE);
      return gatherer->nobody;
    }
  if (naming->office)
    naming = holder_of (gatherer, text, naming, article);
  known = find_known (gatherer, naming, article);
  if (known)
    {
      if (naming->kind == FR_NAMING_PERSON)
        known->source->anonymous &= speech->anonymous;
      absorb (known, naming);
    }
  else
    {
      known = add_known (gatherer, naming, speech->anonymous);
      g_hash_table_insert (gatherer->by_key, naming->key, known);
    }
  mention (gatherer, known, article);
  return known;
}

/* ---- what it is given ---- */

enum
{
  VERB_REACH = 8 /* so many stretches of speech apart, two have different verbs */
};

/* One verb may give the source of several stretches: "said IS was under pressure and that the goal was to "win"". */
static gboolean
is_told (const FrText *text, guint32 speech)
{
  FrSpan verb = text->speech[speech].verb;

  for (guint32 i = speech > VERB_REACH ? speech - VERB_REACH : 0; i < speech; i++)
    if (text->speech[i].verb.start == verb.start && text->speech[i].verb.end == verb.end)
      return TRUE;
  return FALSE;
}

static void
add_verb (FrSource *source, const FrText *text, guint32 speech)
{
  FrSpan span = text->speech[speech].verb;
  g_autofree char *written = NULL, *verb = NULL;
  guint one = 1;

  if (fr_span_is_empty (span) || is_told (text, speech))
    return;
  written = fr_single_blanks (text->article->text, span);
  verb = fr_fold (written, -1);
  for (guint i = 0; i < source->verbs->len; i++)
    if (strcmp (g_ptr_array_index (source->verbs, i), verb) == 0)
      {
        g_array_index (source->verb_counts, guint, i)++;
        return;
      }
  g_ptr_array_add (source->verbs, g_steal_pointer (&verb));
  g_array_append_val (source->verb_counts, one);
}

static void
add_speech (FrSource *source, const FrScore *score, guint32 number)
{
  const FrSpeech *speech = &score->text->speech[number];
  FrStretch stretch = { score, number };

  if (speech->voice == FR_VOICE_QUOTED)
    {
      source->quotations++;
      source->quoted_words += speech->words;
    }
  else
    {
      source->paraphrases++;
      source->paraphrased_words += speech->words;
    }
  add_verb (source, score->text, number);
  g_array_append_val (source->stretches, stretch);
}

/* ---- surnames that the narrator gives a first name to ---- */

static gboolean
wants_first_name (const Known *known)
{
  return known->naming && known->naming->kind == FR_NAMING_PERSON && known->naming->rest->len == 0;
}

/* Does the name go on behind this token? */
static gboolean
goes_on (const FrText *text, const FrSentence *sentence, guint32 token)
{
  const FrToken *next = &text->tokens[token + 1];
  return token + 1 < sentence->end && (next->flags & FR_TOKEN_CAPITAL) && !(next->flags & FR_TOKEN_APART);
}

static void
look_at (Gatherer *gatherer, const FrText *text, guint32 sentence, guint32 token)
{
  FrSpan surname = text->tokens[token].span;
  g_autofree char *folded = fr_fold (text->article->text + surname.start, fr_span_length (surname));
  GPtrArray *namesakes = g_hash_table_lookup (gatherer->by_head, folded);
  Known *known = namesakes && namesakes->len == 1 ? g_ptr_array_index (namesakes, 0) : NULL;
  FrNaming *naming;

  if (!known || !wants_first_name (known) || goes_on (text, &text->sentences[sentence], token))
    return;
  naming = fr_naming_new (text, fr_naming_full_name (text, sentence, token));
  if (naming && naming->kind == FR_NAMING_PERSON && strcmp (naming->head, folded) == 0)
    absorb (known, naming);
  else
    fr_naming_free (naming);
}

/* One pass over the text, whatever the number of sources. */
static void
find_first_names (Gatherer *gatherer, const FrText *text)
{
  if (!text->language)
    return;
  for (guint32 s = 0; s < text->n_sentences; s++)
    for (guint32 t = text->sentences[s].first; t < text->sentences[s].end; t++)
      if (text->tokens[t].flags & FR_TOKEN_CAPITAL)
        look_at (gatherer, text, s, t);
}

/* ---- all of it ---- */

static void
gather (Gatherer *gatherer, const GPtrArray *scores)
{
  gboolean wanted = FALSE;

  for (guint i = 0; i < scores->len; i++)
    {
      const FrScore *score = g_ptr_array_index (scores, i);
      for (guint32 j = 0; j < score->text->n_speech; j++)
        add_speech (known_speaker (gatherer, score->text, &score->text->speech[j], i)->source, score, j);
    }
  for (guint i = 0; i < gatherer->known->len; i++)
    wanted |= wants_first_name (g_ptr_array_index (gatherer->known, i));
  for (guint i = 0; wanted && i < scores->len; i++)
    find_first_names (gatherer, ((const FrScore *)g_ptr_array_index (scores, i))->text);
}

void
fr_gather_sources (const GPtrArray *scores, guint outlet, GPtrArray *sources)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (known_free);
  g_autoptr (GHashTable) by_key = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) by_head
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  g_autoptr (GHashTable) holders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Gatherer gatherer = { outlet, sources, known, by_key, by_head, holders, 0, NULL };

  gather (&gatherer, scores);
  for (guint i = 0; i < known->len; i++)
    {
      const Known *one = g_ptr_array_index (known, i);
      one->source->name = one->naming ? g_strdup (one->naming->text) : NULL;
    }
}
