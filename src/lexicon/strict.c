#include "lexicon/strict.h"

#include "base/fold.h"
#include "lexicon/check.h"
#include "lexicon/term.h"

#include <string.h>

enum
{
  PREFIX_STEMS = 12, /* so many common words may begin as a prefix does */
  SHOWN_WORDS = 6    /* so many words a message lists */
};

typedef struct
{
  const FrStrictData *data;
  FrSymbols *symbols; /* of a matcher of all lexicons */
  FrForms *forms;
  FrDiags *diags;
  const FrLexicon *lexicon; /* that is being checked */
  GHashTable *named;        /* "frame\nform" of its one-word terms, folded */
  GHashTable *shown;        /* "frame\nform" of the words of its + examples, folded */
  GHashTable *words_shown;  /* those words in any frame */
  GHashTable *has[2];       /* frames that have a - example, a + example */
} Strict;

static void warn (const Strict *s, guint line, guint column, const char *message, ...) G_GNUC_PRINTF (4, 5);

static void
warn (const Strict *s, guint line, guint column, const char *message, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, message);
  text = g_strdup_vprintf (message, args);
  va_end (args);
  fr_diags_add (s->diags, FR_LEVEL_WARNING, s->lexicon->file, line, column, NULL, "%s", text);
}

static gboolean
is_charged (const FrSection *section)
{
  return section->measured || strcmp (section->wording, FR_WORDING_LOADED) == 0;
}

static const FrForm *
form_of (FrForms *forms, const char *word)
{
  return fr_forms_get (forms, fr_forms_intern (forms, word, strlen (word)));
}

/* "extreme, extremely and 3 more"; owned by the caller. */
static char *
list_words (const GPtrArray *words)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < MIN (words->len, SHOWN_WORDS); i++)
    g_string_append_printf (out, "%s%s", i ? ", " : "", ((const FrListedWord *)g_ptr_array_index (words, i))->form);
  if (words->len > SHOWN_WORDS)
    g_string_append_printf (out, " and %u more", words->len - SHOWN_WORDS);
  return g_string_free (out, FALSE);
}

/* ---- what the writer has seen ---- */

static char *
key_of (const FrSection *section, const char *form)
{
  return g_strconcat (section->frame, "\n", form, NULL);
}

static void
learn_example (const Strict *s, const FrSection *section, const FrExample *example)
{
  g_autoptr (FrArticle) article = NULL;
  g_autoptr (FrText) text = NULL;

  g_hash_table_add (s->has[example->must_hit], section->frame);
  if (!example->must_hit)
    return;
  article = fr_article_of_paragraph (example->text);
  text = fr_text_new (article, s->forms);
  for (guint32 i = 0; i < text->n_tokens; i++)
    if (text->tokens[i].form != G_MAXUINT32)
      {
        const char *folded = fr_forms_get (s->forms, text->tokens[i].form)->folded;
        g_hash_table_add (s->shown, key_of (section, folded));
        g_hash_table_add (s->words_shown, g_strdup (folded));
      }
}

static void
learn_term (const Strict *s, const FrTerm *term)
{
  g_autofree char *folded = NULL;

  if (term->n_words != 1 || term->words[0].kind == FR_MATCH_PREFIX)
    return;
  folded = fr_fold (term->words[0].text, -1);
  g_hash_table_add (s->named, key_of (term->section, folded));
}

static void
learn (const Strict *s)
{
  for (guint i = 0; i < s->lexicon->sections->len; i++)
    {
      const FrSection *section = g_ptr_array_index (s->lexicon->sections, i);
      for (guint e = 0; e < section->examples->len; e++)
        learn_example (s, section, g_ptr_array_index (section->examples, e));
      for (guint t = 0; t < section->terms->len; t++)
        learn_term (s, g_ptr_array_index (section->terms, t));
    }
}

/* ---- terms ---- */

GPtrArray *
fr_strict_collisions (const FrStrictData *data, FrForms *forms, const char *word, const GPtrArray *caught)
{
  const char *spelling = form_of (forms, word)->spelling;
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < caught->len; i++)
    {
      FrListedWord *listed = g_ptr_array_index (caught, i);
      if (listed->tier <= FR_TIER_COMMON && !listed->is_name
          && !fr_inflections_related (data->inflections, data->words, spelling, listed->spelling))
        g_ptr_array_add (found, listed);
    }
  return found;
}

static gboolean
is_shown (const Strict *s, const FrSection *section, const char *form)
{
  g_autofree char *key = key_of (section, form);
  return g_hash_table_contains (s->shown, key);
}

static gboolean
is_named (const Strict *s, const FrSection *section, const char *form)
{
  g_autofree char *key = key_of (section, form);
  return g_hash_table_contains (s->named, key);
}

static void
check_stem (const Strict *s, const FrTerm *term)
{
  const char *word = term->words[0].text;
  const char *stem = form_of (s->forms, word)->stem;
  g_autoptr (GPtrArray) caught = fr_word_list_of_stem (s->data->words, stem);
  g_autoptr (GPtrArray) strange = fr_strict_collisions (s->data, s->forms, word, caught);
  g_autofree char *listed = NULL;

  for (guint i = strange->len; i-- > 0;)
    {
      const char *form = ((const FrListedWord *)g_ptr_array_index (strange, i))->form;
      if (is_named (s, term->section, form) || is_shown (s, term->section, form))
        g_ptr_array_remove_index (strange, i);
    }
  if (strange->len == 0)
    return;
  listed = list_words (strange);
  warn (s, term->line, term->column,
        "%s catches %s by its stem \"%s\"; quote the forms that are meant, or show these in + examples", term->text,
        listed, stem);
}

static void
check_prefix (const Strict *s, const FrTerm *term, const FrTermWord *word)
{
  g_autoptr (GPtrArray) caught = fr_word_list_of_prefix (s->data->words, word->text);
  g_autoptr (GHashTable) stems = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  g_autofree char *listed = NULL;

  for (guint i = 0; i < caught->len; i++)
    {
      FrListedWord *found = g_ptr_array_index (caught, i);
      if (found->tier <= FR_TIER_COMMON && !found->is_name && g_hash_table_add (stems, (gpointer)found->stem))
        g_ptr_array_add (shown, found);
    }
  if (shown->len <= PREFIX_STEMS)
    return;
  listed = list_words (shown);
  warn (s, term->line, term->column, "the prefix %s* is short: %u common words begin so, such as %s", word->text,
        shown->len, listed);
}

static gboolean
is_met (const Strict *s, const FrTermWord *word)
{
  g_autoptr (GPtrArray) caught = NULL;

  switch (word->kind)
    {
    case FR_MATCH_CASE:
      return TRUE; /* a name; no list has them all */
    case FR_MATCH_FORM:
      return fr_word_list_find (s->data->words, word->text)
             || fr_word_list_find (s->data->words, form_of (s->forms, word->text)->spelling);
    case FR_MATCH_STEM:
      caught = fr_word_list_of_stem (s->data->words, form_of (s->forms, word->text)->stem);
      break;
    case FR_MATCH_PREFIX:
      caught = fr_word_list_of_prefix (s->data->words, word->text);
      break;
    }
  return caught->len > 0;
}

static gboolean
has_digit (const char *text)
{
  return strpbrk (text, "0123456789") != NULL;
}

static void
check_word (const Strict *s, const FrTerm *term, const FrTermWord *word)
{
  if (has_digit (word->text))
    return;
  if (!is_met (s, word) && !g_hash_table_contains (s->words_shown, word->text))
    warn (s, term->line, term->column,
          "%s: no word of the list is met by \"%s\"; if it is right, show it in a + example", term->text, word->text);
  if (word->kind == FR_MATCH_PREFIX)
    check_prefix (s, term, word);
}

static const FrHit *
find_charged (const GArray *hits)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const FrHit *hit = &g_array_index (hits, FrHit, i);
      if (hit->term && hit->status == FR_HIT_COUNTED && is_charged (hit->term->section))
        return hit;
    }
  return NULL;
}

static void
check_alternative (const Strict *s, const FrTerm *term, const char *alternative)
{
  g_autoptr (FrArticle) article = fr_article_of_paragraph (alternative);
  g_autoptr (FrText) text = fr_text_new (article, s->forms);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (FrHit));
  const FrHit *hit;

  fr_matcher_find (s->symbols, text, s->forms, hits);
  hit = find_charged (hits);
  if (hit)
    warn (s, term->line, term->column, "%s: its alternative \"%s\" is itself charged: %s of [%s / %s], line %u",
          term->text, alternative, hit->term->text, hit->term->section->frame, hit->term->section->wording,
          hit->term->line);
}

static void
check_term (const Strict *s, const FrTerm *term)
{
  if (term->n_words == 1 && term->words[0].kind == FR_MATCH_STEM && !term->any_before && !term->any_after)
    check_stem (s, term);
  for (guint i = 0; i < term->n_words; i++)
    check_word (s, term, &term->words[i]);
  for (char **alternative = term->alternatives; alternative && *alternative; alternative++)
    check_alternative (s, term, *alternative);
}

/* ---- sections and frames ---- */

static void
check_section (const Strict *s, const FrSection *section)
{
  if (!section->why && !fr_section_is_ignore (section))
    warn (s, section->line, 1, "[%s / %s] does not say why", section->frame, section->wording);
  if (!section->source && is_charged (section))
    warn (s, section->line, 1, "[%s / %s] is charged and names no source", section->frame, section->wording);
  for (guint i = 0; i < section->terms->len; i++)
    check_term (s, g_ptr_array_index (section->terms, i));
}

static void
check_frame (const Strict *s, const FrSection *section)
{
  static const char *const signs[] = { "-", "+" };

  for (guint must_hit = 0; must_hit < G_N_ELEMENTS (signs); must_hit++)
    if (g_hash_table_add (s->has[must_hit], section->frame)) /* once a frame */
      warn (s, section->line, 1, "the frame %s has no %s example", section->frame, signs[must_hit]);
}

/* The same term in frames of the same name: in each lexicon by itself the parser has seen to it. */
static void
check_twin (const Strict *s, GHashTable *known, const FrTerm *term)
{
  g_autofree char *words = fr_term_key (term);
  char *key = key_of (term->section, words);
  const FrLexicon *other = g_hash_table_lookup (known, key);

  if (other && other != s->lexicon)
    warn (s, term->line, term->column, "%s stands in the frame %s of %s, too", term->text, term->section->frame,
          other->file);
  g_hash_table_insert (known, key, (gpointer)s->lexicon);
}

static void
check_lexicon (const Strict *s, GHashTable *known)
{
  learn (s);
  for (guint i = 0; i < s->lexicon->sections->len; i++)
    {
      const FrSection *section = g_ptr_array_index (s->lexicon->sections, i);
      check_frame (s, section);
      check_section (s, section);
      for (guint t = 0; t < section->terms->len; t++)
        check_twin (s, known, g_ptr_array_index (section->terms, t));
    }
}

static GHashTable *
string_set (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

void
fr_lexicon_check_strict (const GPtrArray *lexicons, const FrStrictData *data, FrDiags *diags)
{
  g_autoptr (FrMatcher) matcher = fr_matcher_new (lexicons, data->stemmer, data->language);
  g_autoptr (FrSymbols) symbols = fr_symbols_new (matcher);
  g_autoptr (FrForms) forms = fr_forms_new (data->stemmer, data->language, fr_symbols_resolve, symbols);
  g_autoptr (GHashTable) known = string_set ();

  for (guint i = 0; i < lexicons->len; i++)
    {
      g_autoptr (GHashTable) named = string_set ();
      g_autoptr (GHashTable) shown = string_set ();
      g_autoptr (GHashTable) words_shown = string_set ();
      g_autoptr (GHashTable) without = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr (GHashTable) with = g_hash_table_new (g_str_hash, g_str_equal);
      Strict s = { .data = data,
                   .symbols = symbols,
                   .forms = forms,
                   .diags = diags,
                   .lexicon = g_ptr_array_index (lexicons, i),
                   .named = named,
                   .shown = shown,
                   .words_shown = words_shown,
                   .has = { without, with } };
      check_lexicon (&s, known);
    }
}
