#include "report/part.h"

#include "report/prose.h"

static void
add_lexicon (FrDocument *document, const FrLexicon *lexicon)
{
  g_autofree char *facts = NULL;
  guint n_terms = 0;

  for (guint i = 0; i < lexicon->sections->len; i++)
    n_terms += ((const FrSection *)g_ptr_array_index (lexicon->sections, i))->terms->len;
  facts = fr_prose_lexicon (lexicon, n_terms);
  fr_document_item (document, 0, "%s", facts);
}

void
fr_part_method (const FrPart *part, const FrReportInfo *info)
{
  const char *const *paragraphs = fr_prose_method ();
  g_autofree char *tests = fr_prose_tests (part->result->n_tests);

  fr_document_heading (part->document, 1, "Method and limits");
  for (; *paragraphs; paragraphs++)
    fr_document_item (part->document, 0, "%s", *paragraphs);
  fr_document_item (part->document, 0, "%s", tests);
  if (!info || !info->lexicons || info->lexicons->len == 0)
    return;
  fr_document_heading (part->document, 2, "Lexicons");
  for (guint i = 0; i < info->lexicons->len; i++)
    add_lexicon (part->document, g_ptr_array_index (info->lexicons, i));
}
