#include "compare/validation.h"

#include "base/fold.h"

#include <math.h>
#include <string.h>

#define LEVEL 0.95
#define LEVEL_OF_TWO 0.975 /* of each of two intervals that hold together with LEVEL */

/* ---- do the sheets fit? ---- */

static void
check_ids (const FrSheet *sheet, GHashTable *ids, const char *where, FrDiags *diags)
{
  for (guint i = 0; i < sheet->rows->len; i++)
    {
      const FrSheetRow *row = g_ptr_array_index (sheet->rows, i);
      if (!g_hash_table_contains (ids, row->id))
        fr_diags_add (diags, FR_LEVEL_ERROR, sheet->name, row->line, 1, "left out", "%s has no sentence with the id %s",
                      where, row->id);
    }
}

static void
check_sheets (const GPtrArray *sheets, const FrKey *key, FrDiags *diags)
{
  FrSheet *first = g_ptr_array_index (sheets, 0);

  for (guint i = 1; i < sheets->len; i++)
    {
      FrSheet *sheet = g_ptr_array_index (sheets, i);
      check_ids (sheet, first->ids, first->name, diags);
      check_ids (first, sheet->ids, sheet->name, diags);
    }
  if (key)
    check_ids (first, key->ids, "the key", diags);
}

/* ---- agreement ---- */

static gint
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* The labels that were used, sorted; and their numbers, from 1, in `numbers`. */
static GPtrArray *
collect_labels (const GPtrArray *sheets, GHashTable *numbers)
{
  GPtrArray *labels = g_ptr_array_new_with_free_func (g_free);

  for (guint c = 0; c < sheets->len; c++)
    {
      const FrSheet *sheet = g_ptr_array_index (sheets, c);
      for (guint i = 0; i < sheet->rows->len; i++)
        {
          const FrSheetRow *row = g_ptr_array_index (sheet->rows, i);
          if (row->label && g_hash_table_add (numbers, row->label))
            g_ptr_array_add (labels, g_strdup (row->label));
        }
    }
  g_ptr_array_sort (labels, compare_strings);
  g_hash_table_remove_all (numbers);
  for (guint i = 0; i < labels->len; i++)
    g_hash_table_insert (numbers, g_ptr_array_index (labels, i), GUINT_TO_POINTER (i + 1));
  return labels;
}

static void
judge_agreement (FrValidation *v, const GPtrArray *sheets)
{
  const FrSheet *first = g_ptr_array_index (sheets, 0);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree gint *labels = g_new (gint, (gsize)sheets->len * first->rows->len + 1);

  v->labels = collect_labels (sheets, numbers);
  v->label_counts = g_new0 (guint, (gsize)sheets->len * v->labels->len + 1);
  for (guint c = 0; c < sheets->len; c++)
    {
      const FrSheet *sheet = g_ptr_array_index (sheets, c);
      for (guint u = 0; u < first->rows->len; u++)
        {
          const FrSheetRow *unit = g_ptr_array_index (first->rows, u);
          const FrSheetRow *row = g_hash_table_lookup (sheet->ids, unit->id);
          gint label = FR_LABEL_NONE;
          if (row && row->label)
            label = GPOINTER_TO_INT (g_hash_table_lookup (numbers, row->label)) - 1;
          labels[(gsize)c * first->rows->len + u] = label;
          if (label != FR_LABEL_NONE)
            v->label_counts[c * v->labels->len + (guint)label]++;
        }
    }
  v->agreement = fr_krippendorff_alpha (labels, sheets->len, first->rows->len, v->labels->len);
}

/* ---- precision ---- */

static void
precision_free (gpointer data)
{
  FrPrecision *precision = data;
  g_free (precision->frame);
  g_free (precision->wording);
  g_free (precision->term);
  g_free (precision->right);
  g_free (precision);
}

static FrPrecision *
precision_of (GHashTable *index, GPtrArray *list, const FrKeyHit *hit, const char *term, guint n_coders)
{
  char *key = g_strjoin ("\n", hit->frame, hit->wording, term, NULL);
  FrPrecision *precision = g_hash_table_lookup (index, key);

  if (precision)
    {
      g_free (key);
      return precision;
    }
  precision = g_new (FrPrecision, 1);
  *precision
      = (FrPrecision){ g_strdup (hit->frame), g_strdup (hit->wording), g_strdup (term), g_new0 (FrShare, n_coders) };
  g_hash_table_insert (index, key, precision);
  g_ptr_array_add (list, precision);
  return precision;
}

static gint
compare_precisions (gconstpointer a, gconstpointer b)
{
  const FrPrecision *x = *(FrPrecision *const *)a, *y = *(FrPrecision *const *)b;
  gint order = strcmp (x->frame, y->frame);

  order = order ? order : strcmp (x->wording, y->wording);
  return order ? order : g_strcmp0 (x->term, y->term);
}

static void
finish_share (FrShare *share)
{
  share->interval = fr_share_interval (share->k, share->n, LEVEL);
}

static void
finish_precisions (GPtrArray *precisions, guint n_coders)
{
  g_ptr_array_sort (precisions, compare_precisions);
  for (guint i = 0; i < precisions->len; i++)
    for (guint c = 0; c < n_coders; c++)
      finish_share (&((FrPrecision *)g_ptr_array_index (precisions, i))->right[c]);
}

static gboolean
is_right (const char *label, const FrKeyHit *hit)
{
  g_autofree char *wording = fr_fold (hit->wording, -1);
  return strcmp (label, FR_LABEL_YES) == 0 || strcmp (label, wording) == 0;
}

static void
judge_hit (FrValidation *v, GHashTable *index, const GPtrArray *sheets, const char *id, const FrKeyHit *hit)
{
  FrPrecision *wording = precision_of (index, v->wordings, hit, NULL, v->n_coders);
  FrPrecision *term = precision_of (index, v->terms, hit, hit->term, v->n_coders);

  for (guint c = 0; c < v->n_coders; c++)
    {
      const FrSheet *sheet = g_ptr_array_index (sheets, c);
      const FrSheetRow *row = g_hash_table_lookup (sheet->ids, id);
      if (!row || !row->label)
        continue;
      wording->right[c].n++;
      term->right[c].n++;
      wording->right[c].k += is_right (row->label, hit);
      term->right[c].k += is_right (row->label, hit);
    }
}

static void
judge_precision (FrValidation *v, const GPtrArray *sheets, const FrKey *key)
{
  g_autoptr (GHashTable) index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < key->rows->len; i++)
    {
      const FrKeyRow *row = g_ptr_array_index (key->rows, i);
      for (guint h = 0; h < row->hits->len; h++)
        judge_hit (v, index, sheets, row->id, g_ptr_array_index (row->hits, h));
    }
  finish_precisions (v->wordings, v->n_coders);
  finish_precisions (v->terms, v->n_coders);
}

/* ---- recall ---- */

/* Of wanted sentences those with hits: `with` sentences have some, of which the share p is wanted, `without` have none,
 * of which q is. NaN where nothing is wanted. */
static double
recall_at (double with, double p, double without, double q)
{
  return with * p / (with * p + without * q);
}

static FrRecall
judge_recall (const FrSheet *sheet, const FrKey *key)
{
  FrRecall recall = { .recall = NAN, .interval = { 0, 1 } };
  guint64 drawn_from[2] = { 0, 0 };
  FrInterval found, missed;

  for (guint i = 0; i < key->rows->len; i++)
    {
      const FrKeyRow *unit = g_ptr_array_index (key->rows, i);
      const FrSheetRow *row = g_hash_table_lookup (sheet->ids, unit->id);
      FrShare *share = unit->with_hits ? &recall.found : &recall.missed;
      drawn_from[unit->with_hits] = unit->of;
      if (!row || !row->label)
        continue;
      share->n++;
      share->k += strcmp (row->label, FR_LABEL_NO) != 0;
    }
  finish_share (&recall.found);
  finish_share (&recall.missed);
  if (recall.found.n == 0 || recall.missed.n == 0 || recall.found.k + recall.missed.k == 0)
    return recall;
  found = fr_share_interval (recall.found.k, recall.found.n, LEVEL_OF_TWO);
  missed = fr_share_interval (recall.missed.k, recall.missed.n, LEVEL_OF_TWO);
  recall.recall = recall_at ((double)drawn_from[1], (double)recall.found.k / (double)recall.found.n,
                             (double)drawn_from[0], (double)recall.missed.k / (double)recall.missed.n);
  recall.interval.low = recall_at ((double)drawn_from[1], found.low, (double)drawn_from[0], missed.high);
  recall.interval.high = recall_at ((double)drawn_from[1], found.high, (double)drawn_from[0], missed.low);
  return recall;
}

FrValidation *
fr_validation_new (const GPtrArray *sheets, const FrKey *key, FrDiags *diags)
{
  FrValidation *v = g_new0 (FrValidation, 1);

  v->n_coders = sheets->len;
  v->wordings = g_ptr_array_new_with_free_func (precision_free);
  v->terms = g_ptr_array_new_with_free_func (precision_free);
  check_sheets (sheets, key, diags);
  judge_agreement (v, sheets);
  if (!key)
    return v;
  judge_precision (v, sheets, key);
  v->recalls = g_new (FrRecall, v->n_coders);
  for (guint c = 0; c < v->n_coders; c++)
    v->recalls[c] = judge_recall (g_ptr_array_index (sheets, c), key);
  return v;
}

void
fr_validation_free (FrValidation *validation)
{
  if (!validation)
    return;
  g_ptr_array_unref (validation->labels);
  g_free (validation->label_counts);
  g_ptr_array_unref (validation->wordings);
  g_ptr_array_unref (validation->terms);
  g_free (validation->recalls);
  g_free (validation);
}
