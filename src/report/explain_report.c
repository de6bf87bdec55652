#include "report/explain_report.h"

#include "base/fold.h"

#include <string.h>

static const char *
stem_of (FrForms *forms, const char *word)
{
  return fr_forms_get (forms, fr_forms_intern (forms, word, strlen (word)))->stem;
}

static void
add_word (FrDocument *document, const FrTermWord *word, FrForms *forms)
{
  switch (word->kind)
    {
    case FR_MATCH_CASE:
      fr_document_item (document, 0, "\"%s\": this form only, in exactly this case", word->text);
      break;
    case FR_MATCH_FORM:
      fr_document_item (document, 0, "\"%s\": this form only, in any case", word->text);
      break;
    case FR_MATCH_STEM:
      fr_document_item (document, 0, "%s: every form with the stem \"%s\"", word->text, stem_of (forms, word->text));
      break;
    case FR_MATCH_PREFIX:
      fr_document_item (document, 0, "%s*: every form that begins so", word->text);
      break;
    }
}

/* ---- in the lexicons ---- */

static guint
add_places (FrDocument *document, const FrTerm *term, const FrLexicon *lexicon)
{
  guint n = 0;

  for (guint s = 0; s < lexicon->sections->len; s++)
    {
      const FrSection *section = g_ptr_array_index (lexicon->sections, s);
      for (guint i = 0; i < section->terms->len; i++)
        {
          const FrTerm *known = g_ptr_array_index (section->terms, i);
          if (!fr_term_is_same (term, known))
            continue;
          n++;
          fr_document_item (document, 0, "%s:%u: %s / %s. %s", lexicon->file, known->line, section->frame,
                            section->wording, section->why ? section->why : "");
        }
    }
  return n;
}

static void
add_lexicons (FrDocument *document, const FrExplanation *e, const FrTerm *term)
{
  guint known = 0;

  fr_document_heading (document, 2, "In the lexicons");
  for (guint i = 0; i < e->lexicons->len; i++)
    known += add_places (document, term, g_ptr_array_index (e->lexicons, i));
  if (!known)
    fr_document_paragraph (document, "None of the loaded lexicons has this term.");
}

/* ---- in the word list ---- */

static GPtrArray *
met_by (const FrStrictData *vocabulary, const FrTermWord *word, FrForms *forms)
{
  g_autofree char *folded = fr_fold (word->text, -1);
  const FrListedWord *listed;
  GPtrArray *met;

  if (word->kind == FR_MATCH_STEM)
    return fr_word_list_of_stem (vocabulary->words, stem_of (forms, word->text));
  if (word->kind == FR_MATCH_PREFIX)
    return fr_word_list_of_prefix (vocabulary->words, word->text);
  met = g_ptr_array_new ();
  /* The list has no case: it cannot tell IS from is. */
  listed = word->kind == FR_MATCH_FORM ? fr_word_list_find (vocabulary->words, folded) : NULL;
  if (listed)
    g_ptr_array_add (met, (gpointer)listed);
  return met;
}

/* The forms [*first, …) of one tier, parted by commas; owned by the caller. */
static char *
tier_forms (const GPtrArray *words, guint *first)
{
  GString *forms = g_string_new (NULL);
  guint tier = ((const FrListedWord *)g_ptr_array_index (words, *first))->tier;

  for (; *first < words->len; ++*first)
    {
      const FrListedWord *word = g_ptr_array_index (words, *first);
      if (word->tier != tier)
        break;
      g_string_append_printf (forms, "%s%s", forms->len ? ", " : "", word->form);
    }
  return g_string_free (forms, FALSE);
}

static void
add_collisions (FrDocument *document, const FrExplanation *e, const FrTermWord *word, const GPtrArray *met)
{
  g_autoptr (GPtrArray) strange = NULL;

  if (word->kind != FR_MATCH_STEM)
    return;
  strange = fr_strict_collisions (e->vocabulary, e->forms, word->text, met);
  if (strange->len == 0)
    return;
  for (guint first = 0; first < strange->len;)
    {
      g_autofree char *forms = tier_forms (strange, &first);
      fr_document_paragraph (document, "Not forms of %s, but common words all the same: %s.", word->text, forms);
    }
}

static void
add_listed_word (FrDocument *document, const FrExplanation *e, const FrTermWord *word)
{
  g_autoptr (GPtrArray) met = met_by (e->vocabulary, word, e->forms);
  FrTable *table;

  if (met->len == 0)
    {
      fr_document_paragraph (document, "No word of the list is met by \"%s\".", word->text);
      return;
    }
  table = fr_table_new ();
  fr_table_add_column (table, "tier", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "forms", FR_ALIGN_LEFT);
  for (guint first = 0; first < met->len;)
    {
      guint tier = ((const FrListedWord *)g_ptr_array_index (met, first))->tier;
      g_autofree char *forms = tier_forms (met, &first);
      fr_table_add_row (table, FALSE);
      fr_table_add_printf (table, "%u", tier);
      fr_table_add_text (table, forms);
    }
  fr_document_add_table (document, table);
  add_collisions (document, e, word, met);
}

static void
add_word_list (FrDocument *document, const FrExplanation *e, const FrTerm *term)
{
  fr_document_heading (document, 2, "What it would catch");
  if (!e->vocabulary)
    {
      fr_document_paragraph (document, "There is no word list here to look it up in; see --words.");
      return;
    }
  fr_document_paragraph (document,
                         "The forms of the word list, from the most common words (tier 10) to rare ones (95).");
  for (guint i = 0; i < term->n_words; i++)
    add_listed_word (document, e, &term->words[i]);
}

/* ---- in articles ---- */

static void
add_place_cell (FrTable *table, const FrScore *score, const FrPlace *place)
{
  fr_table_add_printf (table, "%s:%u:%u", score->article->file, place->line, place->column);
}

static void
add_caught (FrDocument *document, const GPtrArray *caught)
{
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "form", FR_ALIGN_LEFT);
  fr_table_add_column (table, "hits", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "first at", FR_ALIGN_LEFT);
  for (guint i = 0; i < caught->len; i++)
    {
      const FrCaught *form = g_ptr_array_index (caught, i);
      fr_table_add_row (table, FALSE);
      fr_table_add_text (table, form->form);
      fr_table_add_printf (table, "%u", form->count);
      add_place_cell (table, form->score, &form->first);
    }
  fr_document_add_table (document, table);
}

static void
add_suppressors (FrDocument *document, const GPtrArray *suppressors)
{
  FrTable *table = fr_table_new ();

  fr_document_paragraph (document, "In the loaded lexicons other terms of its frame took these words from it:");
  fr_table_add_column (table, "term", FR_ALIGN_LEFT);
  fr_table_add_column (table, "of", FR_ALIGN_LEFT);
  fr_table_add_column (table, "times", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "first at", FR_ALIGN_LEFT);
  for (guint i = 0; i < suppressors->len; i++)
    {
      const FrSuppressor *s = g_ptr_array_index (suppressors, i);
      fr_table_add_row (table, FALSE);
      fr_table_add_text (table, s->winner->text);
      fr_table_add_printf (table, "%s / %s", s->winner->section->frame, s->winner->section->wording);
      fr_table_add_printf (table, "%u", s->count);
      add_place_cell (table, s->score, &s->first);
    }
  fr_document_add_table (document, table);
}

static void
add_articles (FrDocument *document, const FrExplanation *e)
{
  fr_document_heading (document, 2, "What it catches");
  if (!e->caught)
    fr_document_paragraph (document, "Name articles after the term to see the forms it catches in them.");
  else if (e->caught->len == 0)
    fr_document_paragraph (document, "Nothing in these articles.");
  else
    add_caught (document, e->caught);
  if (e->suppressors && e->suppressors->len > 0)
    add_suppressors (document, e->suppressors);
}

FrDocument *
fr_explain_document (const FrExplanation *explanation)
{
  const FrSection *section = g_ptr_array_index (explanation->explained->sections, 0);
  const FrTerm *term = g_ptr_array_index (section->terms, 0);
  FrDocument *document = fr_document_new ();

  fr_document_heading (document, 1, "The term %s", term->text);
  for (guint i = 0; i < term->n_words; i++)
    add_word (document, &term->words[i], explanation->forms);
  add_lexicons (document, explanation, term);
  add_word_list (document, explanation, term);
  add_articles (document, explanation);
  return document;
}
