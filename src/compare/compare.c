#include "compare/result.h"

#include "compare/family.h"
#include "compare/sources.h"

#include <math.h>
#include <string.h>

#define PER_WORDS 1000.0 /* rates are per so many words */

/* ---- freeing ---- */

static void
outlet_free (gpointer data)
{
  FrOutlet *outlet = data;
  g_free (outlet->name);
  g_ptr_array_unref (outlet->scores);
  g_free (outlet);
}

/* The cells of all wordings are one block, which the first row begins. */
static void
frame_result_free (gpointer data)
{
  FrFrameResult *counts = data;
  g_free (counts->cells[0]);
  g_free (counts->cells);
  g_array_unref (counts->tests);
  g_free (counts);
}

static void
event_free (gpointer data)
{
  FrEvent *event = data;
  g_free (event->name);
  g_ptr_array_unref (event->outlets);
  g_ptr_array_unref (event->scores);
  g_ptr_array_unref (event->frames);
  g_ptr_array_unref (event->sources);
  g_free (event);
}

void
fr_result_free (FrResult *result)
{
  if (!result)
    return;
  g_ptr_array_unref (result->events);
  g_free (result);
}

/* ---- events and outlets ---- */

typedef struct
{
  FrScore *score;
  const char *event, *outlet; /* "" where the article has none */
  guint index;                /* as read */
} Entry;

static const char *
field_of (const FrScore *score, FrFieldId field)
{
  const char *value = score->article->fields[field].value;
  return value ? value : "";
}

static gint
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *x = a, *y = b;
  gint order = strcmp (x->event, y->event);

  if (order == 0)
    order = strcmp (x->outlet, y->outlet);
  if (order == 0)
    order = x->index < y->index ? -1 : x->index > y->index;
  return order;
}

static GArray *
sorted_entries (const GPtrArray *scores)
{
  GArray *entries = g_array_sized_new (FALSE, FALSE, sizeof (Entry), scores->len);

  for (guint i = 0; i < scores->len; i++)
    {
      FrScore *score = g_ptr_array_index (scores, i);
      Entry entry = { score, field_of (score, FR_FIELD_EVENT), field_of (score, FR_FIELD_OUTLET), i };
      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare_entries);
  return entries;
}

static FrEvent *
event_new (const char *name)
{
  FrEvent *event = g_new0 (FrEvent, 1);
  event->name = g_strdup (name);
  event->outlets = g_ptr_array_new_with_free_func (outlet_free);
  event->scores = g_ptr_array_new ();
  event->frames = g_ptr_array_new_with_free_func (frame_result_free);
  event->sources = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_source_free);
  return event;
}

static FrOutlet *
outlet_new (const char *name)
{
  FrOutlet *outlet = g_new0 (FrOutlet, 1);
  outlet->name = g_strdup (name);
  outlet->scores = g_ptr_array_new ();
  return outlet;
}

static void
add_score (FrEvent *event, const Entry *entry, guint voices)
{
  guint n = event->outlets->len;
  FrOutlet *outlet = n ? g_ptr_array_index (event->outlets, n - 1) : NULL;

  if (!outlet || strcmp (outlet->name, entry->outlet) != 0)
    {
      outlet = outlet_new (entry->outlet);
      g_ptr_array_add (event->outlets, outlet);
    }
  g_ptr_array_add (outlet->scores, entry->score);
  g_ptr_array_add (event->scores, entry->score);
  for (guint voice = 0; voice < FR_N_VOICES; voice++)
    {
      outlet->words[voice] += entry->score->text->words[voice];
      outlet->all_words += entry->score->text->words[voice];
      outlet->own_words += voices & (1u << voice) ? entry->score->text->words[voice] : 0;
    }
}

static void
find_events (const GPtrArray *scores, guint voices, GPtrArray *events)
{
  g_autoptr (GArray) entries = sorted_entries (scores);
  FrEvent *event = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      if (!event || strcmp (event->name, entry->event) != 0)
        {
          event = event_new (entry->event);
          g_ptr_array_add (events, event);
        }
      add_score (event, entry, voices);
    }
}

/* ---- cells ---- */

static void
fill_cell (FrCell *cell, const FrOutlet *outlet, const FrCount *count, guint voices)
{
  FrInterval hits;

  cell->count = *count;
  cell->own = fr_count_in (count, voices);
  cell->words = outlet->own_words;
  cell->interval = (FrInterval){ 0, INFINITY };
  if (cell->words == 0)
    return;
  hits = fr_poisson_interval (cell->own);
  cell->rate = PER_WORDS * (double)cell->own / (double)cell->words;
  cell->interval.low = PER_WORDS * hits.low / (double)cell->words;
  cell->interval.high = PER_WORDS * hits.high / (double)cell->words;
}

static void
fill_cells (const FrEvent *event, const FrFrame *frame, guint voices, FrFrameResult *counts)
{
  g_autofree FrCount *sums = g_new (FrCount, frame->wordings->len);

  for (guint i = 0; i < event->outlets->len; i++)
    {
      const FrOutlet *outlet = g_ptr_array_index (event->outlets, i);
      memset (sums, 0, sizeof *sums * frame->wordings->len);
      for (guint j = 0; j < outlet->scores->len; j++)
        fr_score_count (g_ptr_array_index (outlet->scores, j), counts->frame, sums);
      for (guint wording = 0; wording < frame->wordings->len; wording++)
        fill_cell (&counts->cells[wording][i], outlet, &sums[wording], voices);
    }
}

static FrFrameResult *
frame_result_new (const FrEvent *event, const FrFrame *frame, guint32 number, guint voices)
{
  FrFrameResult *counts = g_new0 (FrFrameResult, 1);
  FrCell *block = g_new0 (FrCell, (gsize)frame->wordings->len * event->outlets->len);

  counts->frame = number;
  counts->cells = g_new0 (FrCell *, frame->wordings->len);
  counts->tests = g_array_new (FALSE, FALSE, sizeof (FrTest));
  for (guint wording = 0; wording < frame->wordings->len; wording++)
    counts->cells[wording] = block + (gsize)wording * event->outlets->len;
  fill_cells (event, frame, voices, counts);
  fr_add_tests (event, frame, counts);
  return counts;
}

/* ---- sources ---- */

static gint
compare_sources (gconstpointer a, gconstpointer b)
{
  const FrSource *x = *(FrSource *const *)a, *y = *(FrSource *const *)b;
  guint64 words_x = x->quoted_words + x->paraphrased_words, words_y = y->quoted_words + y->paraphrased_words;

  if (x->outlet != y->outlet)
    return x->outlet < y->outlet ? -1 : 1;
  if (words_x != words_y)
    return words_x > words_y ? -1 : 1;
  return g_strcmp0 (x->name, y->name);
}

static void
find_sources (FrEvent *event)
{
  for (guint i = 0; i < event->outlets->len; i++)
    fr_gather_sources (((const FrOutlet *)g_ptr_array_index (event->outlets, i))->scores, i, event->sources);
  g_ptr_array_sort (event->sources, compare_sources);
}

/* ---- all of it ---- */

FrResult *
fr_compare (const GPtrArray *scores, const FrMatcher *matcher, const char *const *frames, guint voices)
{
  FrResult *result = g_new0 (FrResult, 1);

  result->matcher = matcher;
  result->voices = voices ? voices & FR_VOICES_OWN : FR_VOICES_OWN;
  result->events = g_ptr_array_new_with_free_func (event_free);
  find_events (scores, result->voices, result->events);
  for (guint i = 0; i < result->events->len; i++)
    {
      FrEvent *event = g_ptr_array_index (result->events, i);
      for (guint32 number = 0; number < fr_matcher_n_frames (matcher); number++)
        {
          const FrFrame *frame = fr_matcher_frame (matcher, number);
          /* A frame of nothing but "ignore" has nothing to count. */
          if (frame->wordings->len > 0 && (!frames || g_strv_contains (frames, frame->name)))
            g_ptr_array_add (event->frames, frame_result_new (event, frame, number, result->voices));
        }
      find_sources (event);
    }
  fr_settle_tests (result);
  return result;
}

const char *
fr_verdict_name (FrVerdict verdict)
{
  static const char *const names[] = { "too few to compare", "no clear difference", "differs in these texts" };
  return names[verdict];
}
