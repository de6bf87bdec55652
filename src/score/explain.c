#include "score/explain.h"

#include "base/fold.h"

#include <string.h>

FrLexicon *
fr_explain_lexicon (const char *term, FrDiags *diags)
{
  FrTerm *parsed = fr_term_parse (term, diags);

  return parsed ? fr_lexicon_of_term (parsed) : NULL;
}

static void
caught_free (gpointer data)
{
  FrCaught *caught = data;
  g_free (caught->form);
  g_free (caught);
}

/* In lower case, unless it is the case that the term is met by: "IS". */
static char *
form_of (const FrScore *score, const FrHit *hit)
{
  if (hit->term->words[0].kind == FR_MATCH_CASE)
    return fr_span_dup (hit->span, score->article->text);
  return fr_fold (score->article->text + hit->span.start, fr_span_length (hit->span));
}

static void
catch_hit (GHashTable *index, GPtrArray *forms, const FrScore *score, const FrHit *hit, FrPlacer *placer)
{
  g_autofree char *form = form_of (score, hit);
  FrCaught *caught = g_hash_table_lookup (index, form);

  if (!caught)
    {
      caught = g_new0 (FrCaught, 1);
      *caught = (FrCaught){ g_steal_pointer (&form), 0, score, fr_placer_at (placer, hit->span.start) };
      g_hash_table_insert (index, caught->form, caught);
      g_ptr_array_add (forms, caught);
    }
  caught->count++;
}

static gint
compare_caught (gconstpointer a, gconstpointer b)
{
  const FrCaught *x = *(FrCaught *const *)a, *y = *(FrCaught *const *)b;

  if (x->count != y->count)
    return x->count > y->count ? -1 : 1;
  return strcmp (x->form, y->form);
}

GPtrArray *
fr_explain_forms (const GPtrArray *scores, guint32 frame)
{
  GPtrArray *forms = g_ptr_array_new_with_free_func (caught_free);
  g_autoptr (GHashTable) index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < scores->len; i++)
    {
      const FrScore *score = g_ptr_array_index (scores, i);
      FrPlacer placer;
      fr_placer_init (&placer, score->article->text);
      for (guint h = 0; h < score->hits->len; h++)
        {
          const FrHit *hit = &g_array_index (score->hits, FrHit, h);
          if (hit->frame == frame && hit->status == FR_HIT_COUNTED)
            catch_hit (index, forms, score, hit, &placer);
        }
    }
  g_ptr_array_sort (forms, compare_caught);
  return forms;
}

static gint
compare_suppressors (gconstpointer a, gconstpointer b)
{
  const FrSuppressor *x = *(FrSuppressor *const *)a, *y = *(FrSuppressor *const *)b;

  if (x->count != y->count)
    return x->count > y->count ? -1 : 1;
  if (x->winner->line != y->winner->line)
    return x->winner->line < y->winner->line ? -1 : 1;
  return strcmp (x->winner->text, y->winner->text);
}

static void
add_suppressor (GHashTable *index, GPtrArray *suppressors, const FrScore *score, const FrHit *hit, FrPlacer *placer)
{
  FrSuppressor *known = g_hash_table_lookup (index, hit->winner);

  if (!known)
    {
      known = g_new (FrSuppressor, 1);
      *known = (FrSuppressor){ hit->winner, 0, score, fr_placer_at (placer, hit->span.start) };
      g_hash_table_insert (index, (gpointer)hit->winner, known);
      g_ptr_array_add (suppressors, known);
    }
  known->count++;
}

GPtrArray *
fr_explain_suppressors (const GPtrArray *scores, const FrTerm *term)
{
  GPtrArray *suppressors = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) index = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < scores->len; i++)
    {
      const FrScore *score = g_ptr_array_index (scores, i);
      FrPlacer placer;
      fr_placer_init (&placer, score->article->text);
      for (guint h = 0; h < score->hits->len; h++)
        {
          const FrHit *hit = &g_array_index (score->hits, FrHit, h);
          if (hit->status == FR_HIT_SUPPRESSED && fr_term_is_same (hit->term, term))
            add_suppressor (index, suppressors, score, hit, &placer);
        }
    }
  g_ptr_array_sort (suppressors, compare_suppressors);
  return suppressors;
}
