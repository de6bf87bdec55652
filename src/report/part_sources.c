#include "report/part.h"

#include "report/prose.h"

static void
add_source (FrTable *table, const FrSource *source)
{
  g_autoptr (GString) verbs = g_string_new (NULL);

  fr_table_add_printf (table, "%s%s", source->name, source->anonymous ? " (anonymous)" : "");
  fr_table_add_printf (table, "%" G_GUINT64_FORMAT, source->quoted_words);
  fr_table_add_printf (table, "%" G_GUINT64_FORMAT, source->paraphrased_words);
  for (guint i = 0; i < source->verbs->len; i++)
    {
      guint n = g_array_index (source->verb_counts, guint, i);
      fr_part_list (verbs, g_ptr_array_index (source->verbs, i));
      if (n > 1)
        g_string_append_printf (verbs, "\302\240(%u\302\240times)", n);
    }
  fr_table_add_text (table, verbs->str);
}

static void
add_outlet (const FrPart *part, guint outlet)
{
  const FrOutlet *facts = fr_part_outlet (part, outlet);
  FrTable *table = fr_table_new ();
  g_autofree char *sentence = NULL, *nobody = NULL;
  guint n = 0, n_anonymous = 0;

  fr_table_add_column (table, "source", FR_ALIGN_LEFT);
  fr_table_add_column (table, "quoted words", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "paraphrased words", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "verbs", FR_ALIGN_LEFT);
  for (guint i = 0; i < part->event->sources->len; i++)
    {
      const FrSource *source = g_ptr_array_index (part->event->sources, i);
      if (source->outlet != outlet)
        continue;
      if (!source->name)
        {
          nobody = fr_prose_nobody (source->quoted_words, source->paraphrased_words);
          continue;
        }
      fr_table_add_row (table, FALSE);
      add_source (table, source);
      n++;
      n_anonymous += source->anonymous;
    }
  sentence = fr_prose_sources_of (facts->name, n, n_anonymous, facts->words[FR_VOICE_QUOTED],
                                  facts->words[FR_VOICE_PARAPHRASED], facts->all_words);
  fr_document_paragraph (part->document, "%s", sentence);
  if (fr_table_n_rows (table) > 0)
    fr_document_add_table (part->document, table);
  else
    fr_table_free (table);
  if (nobody)
    fr_document_paragraph (part->document, "%s", nobody);
}

void
fr_part_sources (const FrPart *part)
{
  fr_document_heading (part->document, 2, "Sources");
  if (part->event->sources->len == 0)
    {
      fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_NO_SOURCES));
      return;
    }
  fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_SOURCES));
  for (guint i = 0; i < part->event->outlets->len; i++)
    add_outlet (part, i);
}
