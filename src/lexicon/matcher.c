#include "lexicon/matcher.h"

#include "base/fold.h"

#include <string.h>

/* All terms stand in one trie whose edges are (pattern, what parts the words). A pattern is one way of meeting a word:
 * a case, a form, a stem, a prefix. A form's patterns are found when the form is first seen; its symbol is the number
 * of that set, and 0, the empty set, is what nearly every token has. The trie is walked from every token whose symbol
 * can begin a term. Failure links would save nothing: they need one symbol a token, where a form may meet several
 * patterns at once, and with terms of at most FR_TERM_MAX_WORDS words the walk from a token is bounded without them. */

typedef struct
{
  guint32 pattern;
  guint32 node;
  FrGap gap; /* before the word */
} Edge;

typedef struct
{
  GArray *edges;    /* Edge, by pattern; NULL: none */
  GPtrArray *terms; /* Entry* of the terms that end here; NULL: none */
} Node;

/* A term and where its hits are counted. */
typedef struct
{
  const FrTerm *term;
  guint32 frame;
  gint32 wording; /* -1: ignore */
  guint32 rank;   /* the sum of its words' FrMatchKind: the lower, the more exact */
  guint32 order;  /* in the lexicons */
} Entry;

struct FrMatcher
{
  GPtrArray *frames;                      /* FrFrame* */
  GHashTable *frame_numbers;              /* "lexicon/frame" → number + 1 */
  GArray *nodes;                          /* Node; the first one is the root */
  GArray *root;                           /* guint32: the root's child for each pattern; 0: none */
  GPtrArray *entries;                     /* Entry* */
  GHashTable *patterns[FR_N_MATCH_KINDS]; /* text → pattern number, from 1 */
  GArray *prefix_lengths;                 /* gsize, each once [bytes] */
  GArray *pattern_kinds;                  /* guint8: FrMatchKind of each pattern */
  guint32 n_patterns;
};

typedef struct
{
  guint32 first, n; /* in FrSymbols.members */
} Set;

struct FrSymbols
{
  const FrMatcher *matcher;
  GArray *sets;        /* Set; number 0 is empty */
  GArray *members;     /* guint32: patterns */
  GArray *begins;      /* guint8: can a member begin a term? */
  GHashTable *numbers; /* GBytes of the members → set number */
};

/* ---- frames ---- */

static void
frame_free (gpointer data)
{
  FrFrame *frame = data;
  g_ptr_array_unref (frame->wordings);
  g_free (frame);
}

static FrFrame *
add_frame (FrMatcher *matcher, const char *lexicon, const char *name)
{
  FrFrame *frame = g_new0 (FrFrame, 1);
  frame->lexicon = lexicon;
  frame->name = name;
  frame->wordings = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (matcher->frames, frame);
  return frame;
}

static void
add_wording (FrFrame *frame, const char *name, const char *why, gboolean measured)
{
  FrWording *wording = g_new0 (FrWording, 1);
  *wording = (FrWording){ name, why, measured };
  g_ptr_array_add (frame->wordings, wording);
}

static guint32
frame_of (FrMatcher *matcher, const FrLexicon *lexicon, const FrSection *section)
{
  char *key = g_strdup_printf ("%s/%s", lexicon->name, section->frame); /* no frame's name has a / */
  gpointer known = g_hash_table_lookup (matcher->frame_numbers, key);

  if (known)
    {
      g_free (key);
      return GPOINTER_TO_UINT (known) - 1;
    }
  add_frame (matcher, lexicon->name, section->frame);
  g_hash_table_insert (matcher->frame_numbers, key, GUINT_TO_POINTER (matcher->frames->len));
  return matcher->frames->len - 1;
}

/* The wordings of a balance are called loaded and neutral; any other name makes a choice, if there is something to
 * choose. */
static void
decide_choice (FrFrame *frame)
{
  gboolean named = FALSE;

  for (guint i = 0; i < frame->wordings->len; i++)
    {
      const FrWording *wording = g_ptr_array_index (frame->wordings, i);
      named = named
              || (strcmp (wording->name, FR_WORDING_LOADED) != 0 && strcmp (wording->name, FR_WORDING_NEUTRAL) != 0);
    }
  frame->is_choice = named && frame->wordings->len > 1;
}

static void
add_built_in (FrMatcher *matcher)
{
  FrFrame *frame = add_frame (matcher, FR_LEXICON_BUILT_IN, FR_FRAME_SCARE_QUOTES);

  add_wording (
      frame, FR_WORDING_BARE,
      "One to three words in quotation marks, and no verb of saying beside them: the marks may quote a source, or "
      "they may keep the writer away from the word.",
      FALSE);
  add_wording (
      frame, FR_WORDING_PARTIAL,
      "One to three words in quotation marks with a verb of saying in the same sentence: part of what a source said, "
      "picked out by the writer.",
      FALSE);
}

/* ---- patterns and the trie ---- */

static guint32
pattern_of (FrMatcher *matcher, FrMatchKind kind, const char *text)
{
  guint32 number = GPOINTER_TO_UINT (g_hash_table_lookup (matcher->patterns[kind], text));
  guint8 stored = (guint8)kind;
  gsize length = strlen (text);
  guint i;

  if (number)
    return number;
  number = ++matcher->n_patterns;
  g_array_append_val (matcher->pattern_kinds, stored);
  g_hash_table_insert (matcher->patterns[kind], g_strdup (text), GUINT_TO_POINTER (number));
  if (kind != FR_MATCH_PREFIX)
    return number;
  for (i = 0; i < matcher->prefix_lengths->len; i++)
    if (g_array_index (matcher->prefix_lengths, gsize, i) == length)
      return number;
  g_array_append_val (matcher->prefix_lengths, length);
  return number;
}

static guint32
new_node (FrMatcher *matcher)
{
  Node node = { 0 };
  g_array_append_val (matcher->nodes, node);
  return matcher->nodes->len - 1;
}

/* Where `pattern` would stand among edges that are sorted by pattern. */
static guint
first_edge (const GArray *edges, guint32 pattern)
{
  guint low = 0, high = edges->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (g_array_index (edges, Edge, middle).pattern < pattern)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static guint32
root_child (FrMatcher *matcher, guint32 pattern)
{
  guint32 *child;

  if (matcher->root->len <= pattern)
    g_array_set_size (matcher->root, pattern + 1);
  child = &g_array_index (matcher->root, guint32, pattern);
  if (!*child)
    *child = new_node (matcher);
  return *child;
}

static guint32
child_of (FrMatcher *matcher, guint32 parent, guint32 pattern, FrGap gap)
{
  Node *node = &g_array_index (matcher->nodes, Node, parent);
  Edge edge = { pattern, 0, gap };
  guint at;

  if (!node->edges)
    node->edges = g_array_new (FALSE, FALSE, sizeof (Edge));
  at = first_edge (node->edges, pattern);
  for (guint i = at; i < node->edges->len && g_array_index (node->edges, Edge, i).pattern == pattern; i++)
    if (g_array_index (node->edges, Edge, i).gap == gap)
      return g_array_index (node->edges, Edge, i).node;
  edge.node = new_node (matcher);
  node = &g_array_index (matcher->nodes, Node, parent); /* new_node() may have moved it */
  g_array_insert_val (node->edges, at, edge);
  return edge.node;
}

/* What a word of a term is looked up by. A prefix is no word, and has no other spelling. */
static const char *
pattern_text (FrForms *forms, const FrTermWord *word)
{
  const FrForm *form;

  if (word->kind != FR_MATCH_STEM && word->kind != FR_MATCH_FORM)
    return word->text;
  form = fr_forms_get (forms, fr_forms_intern (forms, word->text, strlen (word->text)));
  return word->kind == FR_MATCH_STEM ? form->stem : form->spelling;
}

static void
add_term (FrMatcher *matcher, const FrTerm *term, guint32 frame, gint32 wording, FrForms *stems)
{
  Entry *entry = g_new0 (Entry, 1);
  guint32 node = 0;

  *entry = (Entry){ .term = term, .frame = frame, .wording = wording, .order = matcher->entries->len };
  entry->rank = (guint32)(term->any_before + term->any_after) * FR_N_MATCH_KINDS; /* "any word" is the least exact */
  for (guint i = 0; i < term->n_words; i++)
    {
      const FrTermWord *word = &term->words[i];
      guint32 pattern = pattern_of (matcher, word->kind, pattern_text (stems, word));
      entry->rank += word->kind;
      node = i == 0 ? root_child (matcher, pattern) : child_of (matcher, node, pattern, word->gap);
    }
  g_ptr_array_add (matcher->entries, entry);
  Node *last = &g_array_index (matcher->nodes, Node, node);
  if (!last->terms)
    last->terms = g_ptr_array_new ();
  g_ptr_array_add (last->terms, entry);
}

static void
add_section (FrMatcher *matcher, const FrLexicon *lexicon, const FrSection *section, FrForms *stems)
{
  guint32 number = frame_of (matcher, lexicon, section);
  FrFrame *frame = g_ptr_array_index (matcher->frames, number);
  gint32 wording = -1;

  if (!fr_section_is_ignore (section))
    {
      wording = (gint32)frame->wordings->len;
      add_wording (frame, section->wording, section->why, section->measured);
    }
  for (guint i = 0; i < section->terms->len; i++)
    add_term (matcher, g_ptr_array_index (section->terms, i), number, wording, stems);
}

static void
node_clear (gpointer data)
{
  Node *node = data;
  g_clear_pointer (&node->edges, g_array_unref);
  g_clear_pointer (&node->terms, g_ptr_array_unref);
}

static FrMatcher *
matcher_alloc (void)
{
  FrMatcher *matcher = g_new0 (FrMatcher, 1);

  matcher->frames = g_ptr_array_new_with_free_func (frame_free);
  matcher->frame_numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  matcher->nodes = g_array_new (FALSE, FALSE, sizeof (Node));
  g_array_set_clear_func (matcher->nodes, node_clear);
  matcher->root = g_array_new (FALSE, TRUE, sizeof (guint32));
  matcher->entries = g_ptr_array_new_with_free_func (g_free);
  for (guint kind = 0; kind < G_N_ELEMENTS (matcher->patterns); kind++)
    matcher->patterns[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  matcher->prefix_lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  matcher->pattern_kinds = g_array_new (FALSE, TRUE, sizeof (guint8));
  g_array_set_size (matcher->pattern_kinds, 1); /* patterns are numbered from 1 */
  new_node (matcher);
  return matcher;
}

FrMatcher *
fr_matcher_new (const GPtrArray *lexicons, const char *stemmer, FrLanguage *language)
{
  g_autoptr (FrForms) stems = fr_forms_new (stemmer, language, NULL, NULL);
  FrMatcher *matcher = matcher_alloc ();

  for (guint i = 0; i < lexicons->len; i++)
    {
      const FrLexicon *lexicon = g_ptr_array_index (lexicons, i);
      for (guint s = 0; s < lexicon->sections->len; s++)
        add_section (matcher, lexicon, g_ptr_array_index (lexicon->sections, s), stems);
    }
  for (guint i = 0; i < matcher->frames->len; i++)
    decide_choice (g_ptr_array_index (matcher->frames, i));
  add_built_in (matcher);
  g_array_set_size (matcher->root, matcher->n_patterns + 1);
  return matcher;
}

void
fr_matcher_free (FrMatcher *matcher)
{
  if (!matcher)
    return;
  g_ptr_array_unref (matcher->frames);
  g_hash_table_unref (matcher->frame_numbers);
  g_array_unref (matcher->nodes);
  g_array_unref (matcher->root);
  g_ptr_array_unref (matcher->entries);
  for (guint kind = 0; kind < G_N_ELEMENTS (matcher->patterns); kind++)
    g_hash_table_unref (matcher->patterns[kind]);
  g_array_unref (matcher->prefix_lengths);
  g_array_unref (matcher->pattern_kinds);
  g_free (matcher);
}

guint
fr_matcher_n_frames (const FrMatcher *matcher)
{
  return matcher->frames->len;
}

const FrFrame *
fr_matcher_frame (const FrMatcher *matcher, guint frame)
{
  return g_ptr_array_index (matcher->frames, frame);
}

/* ---- symbols ---- */

FrSymbols *
fr_symbols_new (const FrMatcher *matcher)
{
  FrSymbols *symbols = g_new0 (FrSymbols, 1);

  symbols->matcher = matcher;
  symbols->sets = g_array_new (FALSE, TRUE, sizeof (Set));
  symbols->members = g_array_new (FALSE, FALSE, sizeof (guint32));
  symbols->begins = g_array_new (FALSE, TRUE, sizeof (guint8));
  symbols->numbers = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify)g_bytes_unref, NULL);
  g_array_set_size (symbols->sets, 1);
  g_array_set_size (symbols->begins, 1);
  return symbols;
}

void
fr_symbols_free (FrSymbols *symbols)
{
  if (!symbols)
    return;
  g_array_unref (symbols->sets);
  g_array_unref (symbols->members);
  g_array_unref (symbols->begins);
  g_hash_table_unref (symbols->numbers);
  g_free (symbols);
}

static void
meet (const FrMatcher *matcher, FrMatchKind kind, const char *text, GArray *met)
{
  guint32 pattern = GPOINTER_TO_UINT (g_hash_table_lookup (matcher->patterns[kind], text));
  if (pattern)
    g_array_append_val (met, pattern);
}

/* The prefixes of `word` but those that `other` has, too. */
static void
meet_prefixes (const FrMatcher *matcher, const char *word, const char *other, GArray *met)
{
  gsize length = strlen (word);

  for (guint i = 0; i < matcher->prefix_lengths->len; i++)
    {
      gsize n = g_array_index (matcher->prefix_lengths, gsize, i);
      g_autofree char *prefix = n <= length ? g_strndup (word, n) : NULL;
      if (prefix && !(other && g_str_has_prefix (other, prefix)))
        meet (matcher, FR_MATCH_PREFIX, prefix, met);
    }
}

static guint32
add_set (FrSymbols *symbols, GBytes *key, const GArray *met)
{
  Set set = { symbols->members->len, met->len };
  guint32 number = symbols->sets->len;
  guint8 begins = FALSE;

  for (guint i = 0; i < met->len; i++)
    begins |= g_array_index (symbols->matcher->root, guint32, g_array_index (met, guint32, i)) != 0;
  g_array_append_vals (symbols->members, met->data, met->len);
  g_array_append_val (symbols->sets, set);
  g_array_append_val (symbols->begins, begins);
  g_hash_table_insert (symbols->numbers, g_bytes_ref (key), GUINT_TO_POINTER (number));
  return number;
}

/* The apostrophes of a term are all ', those of a text may be curly. */
static char *
straighten (const char *surface)
{
  GString *out = g_string_new (NULL);

  for (; *surface; surface = g_utf8_next_char (surface))
    {
      gunichar c = g_utf8_get_char (surface);
      g_string_append_unichar (out, fr_is_apostrophe (c) ? '\'' : c);
    }
  return g_string_free (out, FALSE);
}

guint32
fr_symbols_resolve (const FrForm *form, gpointer data)
{
  FrSymbols *symbols = data;
  g_autofree char *surface = straighten (form->surface);
  g_autoptr (GArray) met = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GBytes) key = NULL;
  guint32 number;

  meet (symbols->matcher, FR_MATCH_CASE, surface, met);
  meet (symbols->matcher, FR_MATCH_FORM, form->spelling, met);
  meet (symbols->matcher, FR_MATCH_STEM, form->stem, met);
  meet_prefixes (symbols->matcher, form->folded, NULL, met);
  if (form->spelling != form->folded)
    meet_prefixes (symbols->matcher, form->spelling, form->folded, met);
  if (met->len == 0)
    return 0;
  key = g_bytes_new (met->data, met->len * sizeof (guint32));
  number = GPOINTER_TO_UINT (g_hash_table_lookup (symbols->numbers, key));
  return number ? number : add_set (symbols, key, met);
}

/* ---- finding ---- */

typedef struct
{
  const Entry *entry;
  guint32 first, end; /* tokens */
} Candidate;

/* The tokens [first, end) that hyphens join. */
typedef struct
{
  guint32 first, end;
} Compound;

typedef struct
{
  const FrSymbols *symbols;
  const FrMatcher *matcher;
  const FrText *text;
  const FrForms *forms;
  GArray *candidates;
  Compound begun, ended; /* that the last candidates of *-led and of pro-* stood in: a long one is walked along once */
  guint32 sentence_first, sentence_end;
  gint8 capitals; /* is the sentence all in capitals? -1: not yet known */
} Search;

static gboolean
is_joined (const Search *search, guint32 token)
{
  return token < search->sentence_end && (search->text->tokens[token].flags & FR_TOKEN_JOINED);
}

static gboolean
in_capitals (Search *search)
{
  const FrArticle *article = search->text->article;

  if (search->capitals >= 0)
    return search->capitals;
  search->capitals = TRUE;
  for (guint32 i = search->sentence_first; i < search->sentence_end && search->capitals; i++)
    {
      FrSpan span = search->text->tokens[i].span;
      for (guint32 at = span.start; at < span.end && search->capitals; at++)
        search->capitals = !g_ascii_islower (article->text[at]);
    }
  return search->capitals;
}

/* Where everything is written in capitals, the capitals of a common word say nothing: IS is not the organisation. */
static gboolean
case_is_empty (Search *search, const FrForm *form, guint32 pattern)
{
  return g_array_index (search->matcher->pattern_kinds, guint8, pattern) == FR_MATCH_CASE
         && (form->classes & FR_CLASS_STOP) && in_capitals (search);
}

static void
find_compound (const Search *search, guint32 token, Compound *compound)
{
  if (token >= compound->first && token < compound->end)
    return;
  compound->first = token;
  compound->end = token + 1;
  while (is_joined (search, compound->first))
    compound->first--;
  while (is_joined (search, compound->end))
    compound->end++;
}

/* Takes the hit in where its edges allow it: a term stands inside a compound only if it says so. */
static void
consider (Search *search, const Entry *entry, guint32 first, guint32 end)
{
  const FrTerm *term = entry->term;
  Candidate candidate = { entry, first, end };

  if (term->any_before && !is_joined (search, first))
    return;
  if (term->any_after && !is_joined (search, end))
    return;
  if (!term->any_before && !term->section->compounds && is_joined (search, first))
    return;
  if (!term->any_after && !term->section->compounds && is_joined (search, end))
    return;
  if (term->any_before)
    {
      find_compound (search, first, &search->begun);
      candidate.first = search->begun.first;
    }
  if (term->any_after)
    {
      find_compound (search, end - 1, &search->ended);
      candidate.end = search->ended.end;
    }
  g_array_append_val (search->candidates, candidate);
}

static gboolean
gap_allows (const Search *search, guint32 token, FrGap gap)
{
  guint8 flags = search->text->tokens[token].flags;
  return (flags & FR_TOKEN_JOINED) || (gap == FR_GAP_OPEN && !(flags & FR_TOKEN_APART));
}

static void walk (Search *search, guint32 node, guint32 first, guint32 next);

static void
follow (Search *search, const Node *node, guint32 pattern, guint32 first, guint32 next)
{
  for (guint i = first_edge (node->edges, pattern);
       i < node->edges->len && g_array_index (node->edges, Edge, i).pattern == pattern; i++)
    {
      const Edge *edge = &g_array_index (node->edges, Edge, i);
      if (gap_allows (search, next, edge->gap))
        walk (search, edge->node, first, next + 1);
    }
}

/* Terms that end with the tokens [first, next), and those that go on. */
static void
walk (Search *search, guint32 number, guint32 first, guint32 next)
{
  const Node *node = &g_array_index (search->matcher->nodes, Node, number);
  const FrToken *token = &search->text->tokens[next];
  const FrForm *form;
  const Set *set;

  for (guint i = 0; node->terms && i < node->terms->len; i++)
    consider (search, g_ptr_array_index (node->terms, i), first, next);
  if (!node->edges || next >= search->sentence_end || token->form == G_MAXUINT32)
    return;
  form = fr_forms_get (search->forms, token->form);
  set = &g_array_index (search->symbols->sets, Set, form->symbol);
  for (guint32 i = set->first; i < set->first + set->n; i++)
    {
      guint32 pattern = g_array_index (search->symbols->members, guint32, i);
      if (!case_is_empty (search, form, pattern))
        follow (search, node, pattern, first, next);
    }
}

static void
begin (Search *search, guint32 token, const FrForm *form)
{
  const Set *set = &g_array_index (search->symbols->sets, Set, form->symbol);

  for (guint32 i = set->first; i < set->first + set->n; i++)
    {
      guint32 pattern = g_array_index (search->symbols->members, guint32, i);
      guint32 node = g_array_index (search->matcher->root, guint32, pattern);
      if (node && !case_is_empty (search, form, pattern))
        walk (search, node, token, token + 1);
    }
}

/* By frame; then leftmost, longest, most exact, first written. */
static gint
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a, *y = b;

  if (x->entry->frame != y->entry->frame)
    return x->entry->frame < y->entry->frame ? -1 : 1;
  if (x->first != y->first)
    return x->first < y->first ? -1 : 1;
  if (x->end != y->end)
    return x->end > y->end ? -1 : 1;
  if (x->entry->rank != y->entry->rank)
    return x->entry->rank < y->entry->rank ? -1 : 1;
  return x->entry->order < y->entry->order ? -1 : x->entry->order > y->entry->order;
}

static void
add_hit (const Search *search, const Candidate *candidate, const Candidate *winner, guint32 sentence, GArray *hits)
{
  const FrToken *tokens = search->text->tokens;
  FrHit hit = { .term = candidate->entry->term,
                .frame = candidate->entry->frame,
                .wording = candidate->entry->wording,
                .status = candidate->entry->wording < 0 ? FR_HIT_IGNORED : FR_HIT_COUNTED,
                .span = { tokens[candidate->first].span.start, tokens[candidate->end - 1].span.end },
                .first = candidate->first,
                .end = candidate->end,
                .sentence = sentence,
                .voice = tokens[candidate->first].voice };

  if (winner)
    {
      hit.status = FR_HIT_SUPPRESSED;
      hit.winner = winner->entry->term;
    }
  g_array_append_val (hits, hit);
}

/* Of overlapping candidates in a frame the first in order wins; the others stay listed, unless they say the same. */
static void
settle (Search *search, guint32 sentence, GArray *hits)
{
  const Candidate *winner = NULL;

  g_array_sort (search->candidates, compare_candidates);
  for (guint i = 0; i < search->candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (search->candidates, Candidate, i);
      gboolean loses = winner && winner->entry->frame == candidate->entry->frame && candidate->first < winner->end;
      if (!loses)
        winner = candidate;
      else if (candidate->first == winner->first && candidate->end == winner->end
               && candidate->entry->wording == winner->entry->wording)
        continue;
      add_hit (search, candidate, loses ? winner : NULL, sentence, hits);
    }
  g_array_set_size (search->candidates, 0);
}

void
fr_matcher_find (const FrSymbols *symbols, const FrText *text, const FrForms *forms, GArray *hits)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  Search search
      = { .symbols = symbols, .matcher = symbols->matcher, .text = text, .forms = forms, .candidates = candidates };

  for (guint32 s = 0; s < text->n_sentences; s++)
    {
      search.sentence_first = text->sentences[s].first;
      search.sentence_end = text->sentences[s].end;
      search.capitals = -1;
      for (guint32 i = search.sentence_first; i < search.sentence_end; i++)
        {
          const FrForm *form;
          if (text->tokens[i].form == G_MAXUINT32)
            continue;
          form = fr_forms_get (forms, text->tokens[i].form);
          if (form->symbol && g_array_index (symbols->begins, guint8, form->symbol))
            begin (&search, i, form);
        }
      if (candidates->len > 0)
        settle (&search, s, hits);
    }
}
