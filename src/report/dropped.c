#include "report/dropped.h"

#include "text/token.h"

GArray *
fr_dropped_runs (const FrArticle *article)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (FrDroppedRun));
  FrDroppedRun *run = NULL;

  for (guint i = 0; i < article->n_lines; i++)
    {
      const FrLine *line = &article->lines[i];
      FrDroppedRun begun = { i + 1, i + 1, 1, line->reason };
      if (line->kind == FR_LINE_BLANK)
        continue;
      if (line->kind != FR_LINE_DROPPED)
        {
          run = NULL;
          continue;
        }
      if (run && g_strcmp0 (run->reason, line->reason) == 0)
        {
          run->last = i + 1;
          run->n_lines++;
          continue;
        }
      g_array_append_val (runs, begun);
      run = &g_array_index (runs, FrDroppedRun, runs->len - 1);
    }
  return runs;
}

guint64
fr_dropped_words (const FrArticle *article)
{
  guint64 n = 0;

  for (guint i = 0; i < article->n_lines; i++)
    if (article->lines[i].kind == FR_LINE_DROPPED)
      n += fr_count_words (article->text, article->lines[i].span);
  return n;
}

guint
fr_dropped_lines (const FrArticle *article)
{
  guint n = 0;

  for (guint i = 0; i < article->n_lines; i++)
    n += article->lines[i].kind == FR_LINE_DROPPED;
  return n;
}
