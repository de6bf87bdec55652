#include "report/counts.h"

#include "report/figures.h"

void
fr_counts_add_columns (FrTable *table)
{
  fr_table_add_column (table, "own", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "headline + narrator + paraphrased", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "quoted", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "per 1,000 own words", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "95\302\240% interval", FR_ALIGN_RIGHT);
}

void
fr_counts_add_cells (FrTable *table, const FrCount *count, guint64 own_words, double rate, FrInterval interval)
{
  const guint32 *voices = count->by_voice;
  g_autofree char *shown_rate = fr_figure (rate);
  g_autofree char *shown_interval = fr_figure_interval (interval);

  fr_table_add_printf (table, "%u", fr_count_own (count));
  fr_table_add_printf (table, "%u\302\240+\302\240%u\302\240+\302\240%u", voices[FR_VOICE_HEADLINE],
                       voices[FR_VOICE_NARRATOR], voices[FR_VOICE_PARAPHRASED]);
  fr_table_add_printf (table, "%u", voices[FR_VOICE_QUOTED]);
  fr_table_add_text (table, own_words > 0 ? shown_rate : "-");
  fr_table_add_text (table, own_words > 0 ? shown_interval : "-");
}
