#include "report/lexicon_report.h"

#include "base/place.h"

#include <string.h>

/* ---- what is loaded ---- */

static void
add_section_row (FrTable *table, const FrSection *section, gboolean first)
{
  fr_table_add_row (table, first);
  fr_table_add_text (table, first ? section->frame : "");
  fr_table_add_text (table, section->wording);
  fr_table_add_printf (table, "%u", section->terms->len);
  fr_table_add_text (table, section->why ? section->why : "");
}

static guint
count_terms (const FrLexicon *lexicon)
{
  guint n = 0;
  for (guint i = 0; i < lexicon->sections->len; i++)
    n += ((const FrSection *)g_ptr_array_index (lexicon->sections, i))->terms->len;
  return n;
}

static void
add_lexicon (FrDocument *document, const FrLexicon *lexicon)
{
  FrTable *table = fr_table_new ();
  const char *frame = "";

  fr_document_heading (document, 2, "%s: %s", lexicon->name, lexicon->title ? lexicon->title : "(no title)");
  if (lexicon->about)
    fr_document_paragraph (document, "%s", lexicon->about);
  fr_document_paragraph (document, "Version %s, %u terms, licence %s. %s",
                         lexicon->version ? lexicon->version : "not given", count_terms (lexicon),
                         lexicon->license ? lexicon->license : "not given",
                         lexicon->validated ? lexicon->validated : "It was never validated against human coders.");
  fr_table_add_column (table, "frame", FR_ALIGN_LEFT);
  fr_table_add_column (table, "wording", FR_ALIGN_LEFT);
  fr_table_add_column (table, "terms", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "why", FR_ALIGN_LEFT);
  for (guint i = 0; i < lexicon->sections->len; i++)
    {
      const FrSection *section = g_ptr_array_index (lexicon->sections, i);
      add_section_row (table, section, strcmp (frame, section->frame) != 0);
      frame = section->frame;
    }
  fr_document_add_table (document, table);
}

static void
add_built_in (FrDocument *document, const FrMatcher *matcher)
{
  const FrFrame *frame = fr_matcher_frame (matcher, fr_matcher_n_frames (matcher) - 1);

  fr_document_heading (document, 2, "%s: %s", frame->lexicon, frame->name);
  for (guint i = 0; i < frame->wordings->len; i++)
    {
      const FrWording *wording = g_ptr_array_index (frame->wordings, i);
      fr_document_item (document, 0, "%s: %s", wording->name, wording->why);
    }
}

FrDocument *
fr_lexicon_list_document (const GPtrArray *lexicons, const FrMatcher *matcher)
{
  FrDocument *document = fr_document_new ();

  fr_document_heading (document, 1, "Lexicons");
  for (guint i = 0; i < lexicons->len; i++)
    add_lexicon (document, g_ptr_array_index (lexicons, i));
  add_built_in (document, matcher);
  return document;
}

/* ---- what a term catches ---- */

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

static gboolean
same_words (const FrTerm *a, const FrTerm *b)
{
  gboolean same = a->n_words == b->n_words && a->any_before == b->any_before && a->any_after == b->any_after;

  for (guint i = 0; same && i < a->n_words; i++)
    same = a->words[i].kind == b->words[i].kind && strcmp (a->words[i].text, b->words[i].text) == 0;
  return same;
}

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
          if (!same_words (term, known))
            continue;
          n++;
          fr_document_item (document, 0, "%s:%u: %s / %s. %s", lexicon->file, known->line, section->frame,
                            section->wording, section->why ? section->why : "");
        }
    }
  return n;
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
      FrPlacer placer;
      FrPlace place;
      fr_placer_init (&placer, form->score->article->text);
      place = fr_placer_at (&placer, form->first.start);
      fr_table_add_row (table, FALSE);
      fr_table_add_text (table, form->form);
      fr_table_add_printf (table, "%u", form->count);
      fr_table_add_printf (table, "%s:%u:%u", form->score->article->file, place.line, place.column);
    }
  fr_document_add_table (document, table);
}

FrDocument *
fr_lexicon_explain_document (const FrLexicon *explained, const GPtrArray *lexicons, const GPtrArray *caught,
                             FrForms *forms)
{
  const FrSection *section = g_ptr_array_index (explained->sections, 0);
  const FrTerm *term = g_ptr_array_index (section->terms, 0);
  FrDocument *document = fr_document_new ();
  guint known = 0;

  fr_document_heading (document, 1, "The term %s", term->text);
  for (guint i = 0; i < term->n_words; i++)
    add_word (document, &term->words[i], forms);
  fr_document_heading (document, 2, "In the lexicons");
  for (guint i = 0; i < lexicons->len; i++)
    known += add_places (document, term, g_ptr_array_index (lexicons, i));
  if (!known)
    fr_document_paragraph (document, "None of the loaded lexicons has this term.");
  fr_document_heading (document, 2, "What it catches");
  if (!caught)
    fr_document_paragraph (document, "Name articles after the term to see the forms it catches in them.");
  else if (caught->len == 0)
    fr_document_paragraph (document, "Nothing in these articles.");
  else
    add_caught (document, caught);
  return document;
}
