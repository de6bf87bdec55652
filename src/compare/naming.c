#include "compare/naming.h"

#include "base/fold.h"

#include <string.h>

#define BEFORE_NAMES (FR_CLASS_TITLE | FR_CLASS_ROLE)
#define AFTER_NOUNS (FR_CLASS_PREPOSITION | FR_CLASS_RELATIVE | FR_CLASS_TO)
/* Words that are no part of a name though a sentence may begin with them, and days and months. */
#define NOT_IN_NAMES                                                                                                   \
  (FR_CLASS_STOP | FR_CLASS_DETERMINER | FR_CLASS_CONJUNCTION | FR_CLASS_PREPOSITION | FR_CLASS_SUBORDINATOR           \
   | FR_CLASS_QUESTION | FR_CLASS_RELATIVE | FR_CLASS_ADVERB | FR_CLASS_CALENDAR | FR_CLASS_ANY_SAYING)

enum
{
  WORDS_AFTER_OF = 3, /* fewer after "Minister of" name the office, not the person: "National Defence", "Iran" */
  MAX_TITLE = 6,      /* words before the last one of a title */
  MAX_REST = 16       /* it bounds the work that a senseless speaker can cause */
};

typedef struct
{
  FrSpan span;
  char *folded;
  guint32 classes;
  gboolean capital;
  gboolean cut; /* a comma, a dash, a bracket or a quotation mark stands before it */
} Word;

/* Where things stand among the words of a speaker; the number of words where there is none. */
typedef struct
{
  guint first;       /* after "the", "a", "his" … */
  guint preposition; /* "of", "for", "who": what follows hangs on the word before */
  guint title;       /* the last title or role that another word follows */
} Places;

/* ---- words ---- */

static void
word_clear (gpointer data)
{
  Word *word = data;
  g_free (word->folded);
}

/* An initial has none, though "a" has: "A. Smith". */
static guint32
classes_of (const FrText *text, const FrToken *token, const char *folded)
{
  if ((token->flags & FR_TOKEN_STOPPED) && fr_span_length (token->span) == 1)
    return 0;
  return text->language ? fr_language_classes (text->language, folded) : 0;
}

static char *
folded_token (const FrText *text, const FrToken *token)
{
  return fr_fold (text->article->text + token->span.start, fr_span_length (token->span));
}

/* Does something that ends a name stand between the two bytes? A full stop does not ("Mr. Carter"), nor a hyphen
 * between letters; one beside a blank is a dash. */
static gboolean
is_cut (const char *text, guint32 from, guint32 to)
{
  for (const char *c = text + from; c < text + to; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);
      if (g_utf8_strchr (",;:()[]\"\342\200\223\342\200\224\342\200\234\342\200\235", -1, character))
        return TRUE;
      if (fr_is_hyphen (character) && (c > text + from || g_utf8_next_char (c) < text + to))
        return TRUE;
    }
  return FALSE;
}

static guint32
first_token_from (const FrText *text, guint32 byte)
{
  guint32 low = 0, high = text->n_tokens;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      if (text->tokens[middle].span.start < byte)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static GArray *
words_of (const FrText *text, FrSpan span)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));
  guint32 before = span.start;

  g_array_set_clear_func (words, word_clear);
  for (guint32 i = first_token_from (text, span.start); i < text->n_tokens; i++)
    {
      const FrToken *token = &text->tokens[i];
      Word word = { .span = token->span, .capital = (token->flags & FR_TOKEN_CAPITAL) != 0 };
      if (token->span.end > span.end)
        break;
      if (token->flags & FR_TOKEN_URL)
        continue;
      word.folded = folded_token (text, token);
      word.classes = classes_of (text, token, word.folded);
      word.cut = is_cut (text->article->text, before, token->span.start);
      before = token->span.end;
      g_array_append_val (words, word);
    }
  return words;
}

/* ---- the part that names ---- */

static gboolean
is_full_name (const Word *words, guint n)
{
  for (guint i = 0; i < n; i++)
    if (!words[i].capital && !(words[i].classes & FR_CLASS_PARTICLE))
      return FALSE;
  return n >= 2;
}

static guint
part_end (const GArray *words, guint from)
{
  guint i = from + 1;
  while (i < words->len && !g_array_index (words, Word, i).cut)
    i++;
  return i;
}

/* Sets the words that name: those before the first comma, or in "the secretary, Ash Carter," the name after it. */
static const Word *
naming_part (const GArray *words, guint *n)
{
  const Word *all = (const Word *)(gpointer)words->data;
  guint end = part_end (words, 0), next;

  *n = end;
  if (end == words->len || all[end - 1].capital)
    return all;
  next = part_end (words, end);
  if (!is_full_name (all + end, next - end))
    return all;
  *n = next - end;
  return all + end;
}

static Places
find_places (const Word *words, guint n)
{
  Places places = { 0, n, n };

  while (places.first < n && (words[places.first].classes & FR_CLASS_DETERMINER))
    places.first++;
  for (guint i = places.first; i < n; i++)
    {
      if (i > places.first && places.preposition == n && !words[i].capital && (words[i].classes & AFTER_NOUNS))
        places.preposition = i;
      if (i + 1 < n && (words[i].classes & BEFORE_NAMES))
        places.title = i;
    }
  return places;
}

static gboolean
has_conjunction (const Word *words, guint n)
{
  for (guint i = 0; i < n; i++)
    if (!words[i].capital && (words[i].classes & FR_CLASS_CONJUNCTION))
      return TRUE;
  return FALSE;
}

static FrNamingKind
kind_of (const Word *words, guint n, const Places *places)
{
  const Word *last = &words[n - 1];

  if (places->first == n || has_conjunction (words, n) || (last->classes & FR_CLASS_PRONOUN))
    return FR_NAMING_WHOLE;
  if (places->preposition < n && !words[places->preposition - 1].capital)
    return FR_NAMING_PHRASE;
  if (!last->capital || (last->classes & BEFORE_NAMES))
    return FR_NAMING_PHRASE;
  if (places->title == n)
    return places->preposition < n || places->first > 0 ? FR_NAMING_WHOLE : FR_NAMING_PERSON;
  if (places->preposition < n && places->preposition > places->title && n - places->preposition <= WORDS_AFTER_OF)
    return FR_NAMING_WHOLE;
  return FR_NAMING_PERSON;
}

/* ---- speakers ---- */

char *
fr_single_blanks (const char *text, FrSpan span)
{
  GString *out = g_string_sized_new (fr_span_length (span));
  gboolean blank = FALSE;

  for (const char *c = text + span.start; c < text + span.end; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);
      if (g_unichar_isspace (character))
        {
          blank = out->len > 0;
          continue;
        }
      if (blank)
        g_string_append_c (out, ' ');
      blank = FALSE;
      g_string_append_unichar (out, character);
    }
  return g_string_free (out, FALSE);
}

static char *
key_of (const Word *words, guint first, guint n)
{
  GString *key = g_string_new (NULL);

  for (guint i = first < n ? first : 0; i < n; i++)
    g_string_append_printf (key, "%s%s", key->len ? " " : "", words[i].folded);
  return g_string_free (key, FALSE);
}

static void
add_rest_of_person (FrNaming *naming, const Word *words, guint n, const Places *places)
{
  for (guint i = places->title < n ? places->title + 1 : places->first; i + 1 < n && naming->rest->len < MAX_REST; i++)
    {
      gboolean is_initial = words[i].folded[0] != '\0' && *g_utf8_next_char (words[i].folded) == '\0';
      if (!words[i].capital || (words[i].classes & (FR_CLASS_PARTICLE | FR_CLASS_CALENDAR)))
        continue;
      if (!is_initial || naming->rest->len == 0)
        g_ptr_array_add (naming->rest, g_strdup (words[i].folded));
    }
}

static void
add_rest_of_phrase (FrNaming *naming, const Word *words, guint n, guint first, guint head)
{
  for (guint i = first; i < n && naming->rest->len < MAX_REST; i++)
    if (i != head && !(words[i].classes & (FR_CLASS_DETERMINER | AFTER_NOUNS)))
      g_ptr_array_add (naming->rest, g_strdup (words[i].folded));
}

/* "the mayor", "Mayor", "the water minister"; not "a mayor", and nobody whose name is held back. */
static gboolean
is_office (const FrNaming *naming, const Word *words, guint n)
{
  const guint32 classes = words[n - 1].classes;

  return naming->kind == FR_NAMING_PHRASE && (classes & FR_CLASS_TITLE) && !(classes & FR_CLASS_ANONYMOUS)
         && (naming->definite || words[0].capital);
}

FrNaming *
fr_naming_new (const FrText *text, FrSpan span)
{
  g_autoptr (GArray) all = words_of (text, span);
  FrNaming *naming;
  const Word *words;
  Places places;
  guint n, head, skip;

  if (all->len == 0)
    return NULL;
  words = naming_part (all, &n);
  places = find_places (words, n);
  head = places.preposition < n ? places.preposition - 1 : n - 1;
  naming = g_new0 (FrNaming, 1);
  naming->kind = kind_of (words, n, &places);
  naming->definite = places.first > 0 && (words[0].classes & (guint32)FR_CLASS_DEFINITE) != 0;
  skip = naming->definite && n > 1 ? 1 : 0;
  naming->office = places.preposition == n && is_office (naming, words, n);
  naming->text = fr_single_blanks (text->article->text, (FrSpan){ words[skip].span.start, words[n - 1].span.end });
  naming->key = key_of (words, places.first, n);
  naming->rest = g_ptr_array_new_with_free_func (g_free);
  naming->n_words = n - skip;
  if (naming->kind == FR_NAMING_PERSON)
    {
      naming->head = g_strdup (words[n - 1].folded);
      add_rest_of_person (naming, words, n, &places);
    }
  if (naming->kind == FR_NAMING_PHRASE)
    {
      naming->head = g_strdup (words[head].folded);
      add_rest_of_phrase (naming, words, n, places.first, head);
    }
  return naming;
}

void
fr_naming_free (FrNaming *naming)
{
  if (!naming)
    return;
  g_free (naming->text);
  g_free (naming->key);
  g_free (naming->head);
  g_ptr_array_unref (naming->rest);
  g_free (naming);
}

/* ---- one and the same? ---- */

/* "Ash" and "Ashton", "J" and "John". */
static gboolean
is_start_of_other (const char *a, const char *b)
{
  return g_str_has_prefix (a, b) || g_str_has_prefix (b, a);
}

gboolean
fr_naming_is_compatible (const FrNaming *a, const FrNaming *b)
{
  const GPtrArray *few = a->rest->len <= b->rest->len ? a->rest : b->rest;
  const GPtrArray *many = few == a->rest ? b->rest : a->rest;
  guint found = 0;

  for (guint i = 0; i < many->len && found < few->len; i++)
    found += is_start_of_other (g_ptr_array_index (few, found), g_ptr_array_index (many, i));
  return found == few->len;
}

static gboolean
holds (const GPtrArray *words, const char *word)
{
  for (guint i = 0; i < words->len; i++)
    if (strcmp (g_ptr_array_index (words, i), word) == 0)
      return TRUE;
  return FALSE;
}

gboolean
fr_naming_refers_to (const FrNaming *later, const FrNaming *earlier)
{
  if (later->rest->len > earlier->rest->len)
    return FALSE;
  for (guint i = 0; i < later->rest->len; i++)
    if (!holds (earlier->rest, g_ptr_array_index (later->rest, i)))
      return FALSE;
  return TRUE;
}

static gboolean
goes_before (const FrText *text, const FrToken *before, const FrToken *token)
{
  g_autofree char *folded = NULL;
  guint32 classes;

  if ((before->flags & (FR_TOKEN_POSSESSIVE | FR_TOKEN_URL))
      || is_cut (text->article->text, before->span.end, token->span.start))
    return FALSE;
  folded = folded_token (text, before);
  classes = classes_of (text, before, folded);
  if (classes & FR_CLASS_PARTICLE)
    return TRUE;
  return (before->flags & FR_TOKEN_CAPITAL) && !(classes & NOT_IN_NAMES);
}

FrSpan
fr_naming_full_name (const FrText *text, guint32 sentence, guint32 token)
{
  guint32 from = token;

  while (from > text->sentences[sentence].first && goes_before (text, &text->tokens[from - 1], &text->tokens[from]))
    from--;
  return (FrSpan){ text->tokens[from].span.start, text->tokens[token].span.end };
}

/* Does the folded form of the words that end with `token` (not included) end with `title`, words and all? */
static gboolean
ends_with_title (const FrText *text, guint32 from, guint32 token, const char *title)
{
  g_autofree char *written = fr_single_blanks (text->article->text, (FrSpan){ text->tokens[from].span.start,
                                                                              text->tokens[token - 1].span.end });
  g_autofree char *folded = fr_fold (written, -1);
  gsize length = strlen (folded), wanted = strlen (title);

  return length >= wanted && strcmp (folded + length - wanted, title) == 0
         && (length == wanted || folded[length - wanted - 1] == ' ');
}

/* The end of the name that begins with `token`; `token` itself if none does. */
static guint32
name_end (const FrText *text, const FrSentence *sentence, guint32 token)
{
  guint32 end = token;

  while (end < sentence->end && end - token < MAX_REST && (text->tokens[end].flags & FR_TOKEN_CAPITAL)
         && !is_cut (text->article->text, text->tokens[end - 1].span.end, text->tokens[end].span.start)
         && !(text->tokens[end - 1].flags & FR_TOKEN_POSSESSIVE))
    end++;
  return end;
}

static gboolean
is_same_form (const FrText *text, guint32 token, const char *folded)
{
  g_autofree char *form = folded_token (text, &text->tokens[token]);
  return strcmp (form, folded) == 0;
}

FrSpan
fr_naming_of_office (const FrText *text, const FrNaming *office)
{
  FrSpan found = FR_SPAN_NONE;
  guint32 last = G_MAXUINT32;

  for (guint32 s = 0; s < text->n_sentences; s++)
    for (guint32 t = text->sentences[s].first + 1; t < text->sentences[s].end; t++)
      {
        guint32 from = t - 1 > text->sentences[s].first + MAX_TITLE ? t - 1 - MAX_TITLE : text->sentences[s].first;
        guint32 end;
        if (!(text->tokens[t].flags & FR_TOKEN_CAPITAL) || !is_same_form (text, t - 1, office->head)
            || !ends_with_title (text, from, t, office->key))
          continue;
        end = name_end (text, &text->sentences[s], t);
        if (end == t)
          continue;
        if (last != G_MAXUINT32 && text->tokens[last].form != text->tokens[end - 1].form)
          return FR_SPAN_NONE;
        if (last == G_MAXUINT32 || end - t > 1)
          found = fr_naming_full_name (text, s, end - 1);
        last = end - 1;
      }
  return found;
}
