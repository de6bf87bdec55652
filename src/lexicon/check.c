#include "lexicon/check.h"

#include "lexicon/line.h"
#include "lexicon/term.h"

#include <string.h>

typedef struct
{
  const FrLexicon *lexicon;
  FrMatcher *matcher;
  FrSymbols *symbols;
  FrForms *forms;
  FrDiags *diags;
} Checker;

/* ---- examples ---- */

static gboolean
hits_section (const FrHit *hit, const FrSection *section)
{
  FrHitStatus wanted = fr_section_is_ignore (section) ? FR_HIT_IGNORED : FR_HIT_COUNTED;
  return hit->term && hit->term->section == section && hit->status == wanted;
}

static char *
hit_text (const FrHit *hit, const FrExample *example)
{
  return fr_lexicon_excerpt (example->text + hit->span.start, example->text + hit->span.end);
}

/* What became of an example that should have hit `section`: the nearest thing to a hit. Owned by the caller. */
static char *
explain_miss (const FrSection *section, const FrExample *example, const GArray *hits)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const FrHit *hit = &g_array_index (hits, FrHit, i);
      g_autofree char *text = hit_text (hit, example);
      if (!hit->term || !g_str_equal (hit->term->section->frame, section->frame))
        continue;
      if (hit->status == FR_HIT_SUPPRESSED && hit->term->section == section)
        return g_strdup_printf ("\"%s\" is taken by the term %s of \"%s\", line %u", text, hit->winner->text,
                                hit->winner->section->wording, hit->winner->line);
      if (hit->status != FR_HIT_SUPPRESSED)
        return g_strdup_printf ("\"%s\" is a hit of %s of \"%s\", line %u", text, hit->term->text,
                                hit->term->section->wording, hit->term->line);
    }
  return g_strdup ("no term matches");
}

static void
judge_example (const Checker *c, const FrSection *section, const FrExample *example, const GArray *hits)
{
  const FrHit *found = NULL;
  g_autofree char *reason = NULL;

  for (guint i = 0; i < hits->len && !found; i++)
    if (hits_section (&g_array_index (hits, FrHit, i), section))
      found = &g_array_index (hits, FrHit, i);
  if ((found != NULL) == example->must_hit)
    return;
  if (found)
    {
      g_autofree char *text = hit_text (found, example);
      reason = g_strdup_printf ("\"%s\" is a hit of %s, line %u", text, found->term->text, found->term->line);
    }
  else
    reason = explain_miss (section, example, hits);
  fr_diags_add (c->diags, FR_LEVEL_ERROR, c->lexicon->file, example->line, 1, NULL, "the example %s [%s / %s]: %s",
                found ? "hits" : "does not hit", section->frame, section->wording, reason);
}

static void
run_example (const Checker *c, const FrSection *section, const FrExample *example)
{
  g_autoptr (FrArticle) article = fr_article_of_paragraph (example->text);
  g_autoptr (FrText) text = fr_text_new (article, c->forms);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (FrHit));

  fr_matcher_find (c->symbols, text, c->forms, hits);
  judge_example (c, section, example, hits);
}

/* ---- terms that never count ---- */

/* `term` as the matcher sees it: stemmed, in its frame. With `open`, every hyphen is a gap that may be a blank, too:
 * what such a term meets, the term itself meets no oftener. With `prefix`, the last word, a prefix, is cut to so many
 * bytes. */
static char *
match_key (const Checker *c, const FrTerm *term, gboolean open, gsize prefix)
{
  GString *key = g_string_new (term->section->frame);

  g_string_append_printf (key, "\n%d%d", term->any_before, term->any_after);
  for (guint i = 0; i < term->n_words; i++)
    {
      const FrTermWord *word = &term->words[i];
      const char *text = word->text;
      gsize length = strlen (text);
      if (word->kind == FR_MATCH_STEM)
        text = fr_forms_get (c->forms, fr_forms_intern (c->forms, text, length))->stem;
      if (word->kind == FR_MATCH_FORM)
        text = fr_forms_get (c->forms, fr_forms_intern (c->forms, text, length))->spelling;
      g_string_append_printf (key, "\n%d%d", word->kind, open && word->gap == FR_GAP_HYPHEN ? FR_GAP_OPEN : word->gap);
      g_string_append_len (key, text, prefix && i + 1 == term->n_words ? prefix : strlen (text));
    }
  return g_string_free (key, FALSE);
}

/* The earlier term of that key, if it takes all that `term` could have: one that stays out of compounds does not. */
static const FrTerm *
find_taker (GHashTable *earlier, const FrTerm *term, char *key)
{
  const FrTerm *taker = g_hash_table_lookup (earlier, key);

  g_free (key);
  return taker && (taker->section->compounds || !term->section->compounds) ? taker : NULL;
}

/* The earlier term whose last word is a shorter prefix than that of `term`. A prefix that is longer than any word is
 * not looked into. */
static const FrTerm *
find_shorter_prefix (const Checker *c, GHashTable *earlier, const FrTerm *term)
{
  enum
  {
    LONGEST = 64 /* [bytes] */
  };
  const FrTermWord *last = &term->words[term->n_words - 1];
  const FrTerm *taker = NULL;

  if (last->kind != FR_MATCH_PREFIX)
    return NULL;
  for (gsize n = MIN (strlen (last->text) - 1, LONGEST); n > 0 && !taker; n--)
    taker = find_taker (earlier, term, match_key (c, term, FALSE, n));
  return taker;
}

static void
check_term (const Checker *c, GHashTable *earlier, const FrTerm *term)
{
  char *key = match_key (c, term, FALSE, 0);
  const FrTerm *taker = find_taker (earlier, term, g_strdup (key));

  if (!taker)
    taker = find_taker (earlier, term, match_key (c, term, TRUE, 0));
  if (!taker)
    taker = find_shorter_prefix (c, earlier, term);
  if (taker)
    fr_diags_add (c->diags, taker->section == term->section ? FR_LEVEL_NOTE : FR_LEVEL_WARNING, c->lexicon->file,
                  term->line, term->column, NULL, "%s never counts: %s in line %u, [%s / %s], takes all its words",
                  term->text, taker->text, taker->line, taker->section->frame, taker->section->wording);
  if (g_hash_table_contains (earlier, key))
    g_free (key);
  else
    g_hash_table_insert (earlier, key, (gpointer)term);
}

/* In the matcher's order: at the same words the term of the section that was opened first wins. */
static void
check_terms (const Checker *c)
{
  g_autoptr (GHashTable) earlier = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint s = 0; s < c->lexicon->sections->len; s++)
    {
      const FrSection *section = g_ptr_array_index (c->lexicon->sections, s);
      for (guint i = 0; i < section->terms->len; i++)
        check_term (c, earlier, g_ptr_array_index (section->terms, i));
    }
}

static void
check_examples (const Checker *c)
{
  for (guint s = 0; s < c->lexicon->sections->len; s++)
    {
      const FrSection *section = g_ptr_array_index (c->lexicon->sections, s);
      for (guint i = 0; i < section->examples->len; i++)
        run_example (c, section, g_ptr_array_index (section->examples, i));
    }
}

void
fr_lexicon_check (const FrLexicon *lexicon, const char *stemmer, FrLanguage *language, FrDiags *diags)
{
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new ();
  g_autoptr (FrMatcher) matcher = NULL;
  g_autoptr (FrSymbols) symbols = NULL;
  g_autoptr (FrForms) forms = NULL;

  g_ptr_array_add (lexicons, (gpointer)lexicon);
  matcher = fr_matcher_new (lexicons, stemmer, language);
  symbols = fr_symbols_new (matcher);
  forms = fr_forms_new (stemmer, language, fr_symbols_resolve, symbols);
  Checker c = { lexicon, matcher, symbols, forms, diags };
  check_examples (&c);
  check_terms (&c);
}
