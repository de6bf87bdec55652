#include "score/change.h"

#include <string.h>

struct FrCountChanges
{
  const FrMatcher *before, *after; /* not owned */
  GHashTable *index;               /* "frame\nwording" → FrCountChange* */
  GPtrArray *list;                 /* FrCountChange* */
};

/* A counted hit under its names. */
typedef struct
{
  const char *frame, *wording;
  const FrHit *hit;
} Counted;

static void
change_free (gpointer data)
{
  FrCountChange *change = data;
  g_free (change->frame);
  g_free (change->wording);
  g_array_unref (change->lost);
  g_array_unref (change->gained);
  g_free (change);
}

FrCountChanges *
fr_count_changes_new (const FrMatcher *before, const FrMatcher *after)
{
  FrCountChanges *changes = g_new0 (FrCountChanges, 1);

  changes->before = before;
  changes->after = after;
  changes->index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  changes->list = g_ptr_array_new_with_free_func (change_free);
  return changes;
}

void
fr_count_changes_free (FrCountChanges *changes)
{
  if (!changes)
    return;
  g_hash_table_unref (changes->index);
  g_ptr_array_unref (changes->list);
  g_free (changes);
}

/* By place first, so that places are asked for in ascending order. */
static gint
compare_counted (gconstpointer a, gconstpointer b)
{
  const Counted *x = a, *y = b;
  gint order;

  if (x->hit->span.start != y->hit->span.start)
    return x->hit->span.start < y->hit->span.start ? -1 : 1;
  if (x->hit->span.end != y->hit->span.end)
    return x->hit->span.end < y->hit->span.end ? -1 : 1;
  order = strcmp (x->frame, y->frame);
  return order ? order : strcmp (x->wording, y->wording);
}

static GArray *
counted_hits (const FrScore *score, const FrMatcher *matcher)
{
  GArray *counted = g_array_new (FALSE, FALSE, sizeof (Counted));

  for (guint i = 0; i < score->hits->len; i++)
    {
      const FrHit *hit = &g_array_index (score->hits, FrHit, i);
      const FrFrame *frame = fr_matcher_frame (matcher, hit->frame);
      if (hit->status == FR_HIT_COUNTED)
        {
          const FrWording *wording = g_ptr_array_index (frame->wordings, hit->wording);
          Counted one = { frame->name, wording->name, hit };
          g_array_append_val (counted, one);
        }
    }
  g_array_sort (counted, compare_counted);
  return counted;
}

static FrCountChange *
change_of (FrCountChanges *changes, const Counted *counted)
{
  g_autofree char *key = g_strconcat (counted->frame, "\n", counted->wording, NULL);
  FrCountChange *change = g_hash_table_lookup (changes->index, key);

  if (change)
    return change;
  change = g_new0 (FrCountChange, 1);
  change->frame = g_strdup (counted->frame);
  change->wording = g_strdup (counted->wording);
  change->lost = g_array_new (FALSE, FALSE, sizeof (FrChangedPlace));
  change->gained = g_array_new (FALSE, FALSE, sizeof (FrChangedPlace));
  g_hash_table_insert (changes->index, g_steal_pointer (&key), change);
  g_ptr_array_add (changes->list, change);
  return change;
}

static void
add_place (GArray *places, const FrArticle *article, const FrHit *hit, FrPlacer *placer)
{
  FrChangedPlace place = { article, hit->term, hit->span, fr_placer_at (placer, hit->span.start) };
  g_array_append_val (places, place);
}

void
fr_count_changes_add (FrCountChanges *changes, const FrScore *before, const FrScore *after)
{
  g_autoptr (GArray) old = counted_hits (before, changes->before);
  g_autoptr (GArray) new = counted_hits (after, changes->after);
  FrPlacer placer;

  fr_placer_init (&placer, before->article->text);
  for (guint i = 0, j = 0; i < old->len || j < new->len;)
    {
      const Counted *x = i < old->len ? &g_array_index (old, Counted, i) : NULL;
      const Counted *y = j < new->len ? &g_array_index (new, Counted, j) : NULL;
      gint order = !x ? 1 : !y ? -1 : compare_counted (x, y);
      FrCountChange *change = change_of (changes, order <= 0 ? x : y);
      change->before += order <= 0;
      change->after += order >= 0;
      if (order < 0)
        add_place (change->lost, before->article, x->hit, &placer);
      if (order > 0)
        add_place (change->gained, after->article, y->hit, &placer);
      i += order <= 0;
      j += order >= 0;
    }
}

static gint
compare_changes (gconstpointer a, gconstpointer b)
{
  const FrCountChange *x = *(FrCountChange *const *)a, *y = *(FrCountChange *const *)b;
  gint order = strcmp (x->frame, y->frame);
  return order ? order : strcmp (x->wording, y->wording);
}

GPtrArray *
fr_count_changes_list (FrCountChanges *changes)
{
  g_ptr_array_sort (changes->list, compare_changes);
  return changes->list;
}
