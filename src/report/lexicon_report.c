#include "report/lexicon_report.h"

#include <string.h>

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
