#include "report/part.h"

#include "base/fold.h"
#include "compare/naming.h"
#include "report/prose.h"

#include <string.h>

/* ---- files ---- */

/* The ending of `file` with `depth` parts; all of it if it has no more. */
static const char *
ending_of (const char *file, guint depth)
{
  const char *at = file + strlen (file);

  while (at > file)
    {
      if (at[-1] == '/' && --depth == 0)
        return at;
      at--;
    }
  return file;
}

/* Names the articles whose ending no other article has, and gives the others. */
static GPtrArray *
name_files (GHashTable *files, const GPtrArray *articles, guint depth)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *shared = g_ptr_array_new ();

  for (guint i = 0; i < articles->len; i++)
    {
      const char *ending = ending_of (((const FrArticle *)g_ptr_array_index (articles, i))->file, depth);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (seen, ending));
      g_hash_table_insert (seen, (gpointer)ending, GUINT_TO_POINTER (n + 1));
    }
  for (guint i = 0; i < articles->len; i++)
    {
      FrArticle *article = g_ptr_array_index (articles, i);
      const char *ending = ending_of (article->file, depth);
      if (ending == article->file || g_hash_table_lookup (seen, ending) == GUINT_TO_POINTER (1))
        g_hash_table_insert (files, article, (gpointer)ending);
      else
        g_ptr_array_add (shared, article);
    }
  return shared;
}

GHashTable *
fr_part_files_new (const FrResult *result)
{
  GHashTable *files = g_hash_table_new (NULL, NULL);
  GPtrArray *left = g_ptr_array_new ();

  for (guint i = 0; i < result->events->len; i++)
    {
      const GPtrArray *scores = ((const FrEvent *)g_ptr_array_index (result->events, i))->scores;
      for (guint j = 0; j < scores->len; j++)
        g_ptr_array_add (left, (gpointer)((const FrScore *)g_ptr_array_index (scores, j))->article);
    }
  for (guint depth = 1; left->len > 0; depth++)
    {
      GPtrArray *shared = name_files (files, left, depth);
      g_ptr_array_unref (left);
      left = shared;
    }
  g_ptr_array_unref (left);
  return files;
}

const char *
fr_part_file (const FrPart *part, const FrArticle *article)
{
  return g_hash_table_lookup (part->files, article);
}

/* ---- frames and wordings ---- */

const FrFrame *
fr_part_frame (const FrPart *part, const FrFrameResult *counts)
{
  return fr_matcher_frame (part->result->matcher, counts->frame);
}

char *
fr_part_frame_title (const FrPart *part, guint32 frame)
{
  const FrMatcher *matcher = part->result->matcher;
  const FrFrame *facts = fr_matcher_frame (matcher, frame);

  for (guint i = 0; i < fr_matcher_n_frames (matcher); i++)
    if (i != frame && strcmp (fr_matcher_frame (matcher, i)->name, facts->name) == 0)
      return g_strdup_printf ("%s (%s)", facts->name, facts->lexicon);
  return g_strdup (facts->name);
}

char *
fr_part_full_name (const FrPart *part, guint32 frame, guint wording)
{
  g_autofree char *title = fr_part_frame_title (part, frame);

  return g_strdup_printf ("%s / %s", title,
                          fr_part_wording_name (fr_matcher_frame (part->result->matcher, frame), wording));
}

const FrLexicon *
fr_part_lexicon (const FrPart *part, guint32 frame)
{
  const char *name = fr_matcher_frame (part->result->matcher, frame)->lexicon;

  if (!part->info || !part->info->lexicons)
    return NULL;
  for (guint i = 0; i < part->info->lexicons->len; i++)
    {
      const FrLexicon *lexicon = g_ptr_array_index (part->info->lexicons, i);
      if (strcmp (lexicon->name, name) == 0)
        return lexicon;
    }
  return NULL;
}

char *
fr_part_label (const FrPart *part, guint32 frame, gint wording)
{
  return fr_prose_label (fr_matcher_frame (part->result->matcher, frame), fr_part_lexicon (part, frame), wording);
}

const FrWording *
fr_part_wording_at (const FrFrame *frame, guint wording)
{
  return g_ptr_array_index (frame->wordings, wording);
}

const char *
fr_part_wording_name (const FrFrame *frame, guint wording)
{
  return fr_part_wording_at (frame, wording)->name;
}

const FrOutlet *
fr_part_outlet (const FrPart *part, guint outlet)
{
  return g_ptr_array_index (part->event->outlets, outlet);
}

guint64
fr_part_wording_hits (const FrPart *part, const FrFrameResult *counts, guint wording)
{
  guint64 n = 0;

  for (guint i = 0; i < part->event->outlets->len; i++)
    for (guint voice = 0; voice < FR_N_VOICES; voice++)
      n += counts->cells[wording][i].count.by_voice[voice];
  return n;
}

guint64
fr_part_frame_hits (const FrPart *part, const FrFrameResult *counts)
{
  guint64 n = 0;

  for (guint i = 0; i < fr_part_frame (part, counts)->wordings->len; i++)
    n += fr_part_wording_hits (part, counts, i);
  return n;
}

guint64
fr_part_own_mentions (const FrFrameResult *counts, const FrFrame *frame, guint outlet)
{
  guint64 n = 0;

  for (guint i = 0; i < frame->wordings->len; i++)
    n += counts->cells[i][outlet].own;
  return n;
}

gboolean
fr_part_is_seldom (const FrPart *part, const FrFrameResult *counts)
{
  guint64 n = 0;

  for (guint i = 0; i < part->event->outlets->len; i++)
    n += fr_part_own_mentions (counts, fr_part_frame (part, counts), i);
  return n < FR_PART_FEW_HITS;
}

void
fr_part_list (GString *list, const char *item)
{
  if (list->len > 0)
    g_string_append (list, ", ");
  g_string_append (list, item);
}

/* ---- what was written for a wording ---- */

static void
written_free (gpointer data)
{
  FrWritten *written = data;

  g_free (written->text);
  g_free (written->key);
  g_free (written);
}

static gint
compare_to (const FrHit *hit, guint outlet, guint32 frame, guint wording, guint wanted_outlet)
{
  if (hit->status != FR_HIT_COUNTED)
    return 1;
  if (hit->frame != frame)
    return hit->frame < frame ? -1 : 1;
  if (hit->wording != (gint32)wording)
    return hit->wording < (gint32)wording ? -1 : 1;
  return (outlet > wanted_outlet) - (outlet < wanted_outlet);
}

/* The first counted hit of the outlet's wording in the evidence, which is sorted. */
static guint
first_evidence (const FrPart *part, guint32 frame, guint wording, guint outlet)
{
  guint low = 0, high = part->evidence->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const FrEvidence *evidence = &g_array_index (part->evidence, FrEvidence, middle);
      if (compare_to (evidence->hit, evidence->outlet, frame, wording, outlet) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Stable: g_ptr_array_sort() is, so texts that are as frequent stay in their order. */
static gint
compare_written (gconstpointer a, gconstpointer b)
{
  const FrWritten *one = *(FrWritten *const *)a, *other = *(FrWritten *const *)b;

  return (one->n < other->n) - (one->n > other->n);
}

static void
add_written (GPtrArray *forms, GHashTable *by_key, const FrEvidence *evidence)
{
  g_autofree char *text = fr_single_blanks (evidence->score->article->text, evidence->hit->span);
  g_autofree char *key = fr_fold (text, -1);
  FrWritten *written = g_hash_table_lookup (by_key, key);

  if (!written)
    {
      written = g_new0 (FrWritten, 1);
      written->text = g_steal_pointer (&text);
      written->key = g_steal_pointer (&key);
      g_ptr_array_add (forms, written);
      g_hash_table_insert (by_key, written->key, written);
    }
  written->n++;
}

GPtrArray *
fr_part_forms (const FrPart *part, guint32 frame, guint wording, guint outlet)
{
  GPtrArray *forms = g_ptr_array_new_with_free_func (written_free);
  g_autoptr (GHashTable) by_key = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = first_evidence (part, frame, wording, outlet); i < part->evidence->len; i++)
    {
      const FrEvidence *evidence = &g_array_index (part->evidence, FrEvidence, i);
      if (compare_to (evidence->hit, evidence->outlet, frame, wording, outlet) != 0)
        break;
      if (part->result->voices & (1u << evidence->hit->voice))
        add_written (forms, by_key, evidence);
    }
  g_ptr_array_sort (forms, compare_written);
  return forms;
}

char *
fr_part_list_forms (const GPtrArray *forms, guint most, gboolean numbered)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < forms->len && i < most; i++)
    {
      const FrWritten *written = g_ptr_array_index (forms, i);
      fr_part_list (list, written->text);
      if (numbered)
        g_string_append_printf (list, "\302\240%u", written->n);
    }
  if (forms->len > most)
    fr_part_list (list, "...");
  return g_string_free (list, forms->len == 0);
}

gboolean
fr_part_forms_differ (const GPtrArray *forms, const char *name)
{
  g_autofree char *key = fr_fold (name, -1);

  for (guint i = 0; i < forms->len; i++)
    if (strcmp (((const FrWritten *)g_ptr_array_index (forms, i))->key, key) != 0)
      return TRUE;
  return FALSE;
}
