#include "score/sample.h"

#include <string.h>

/* The `n` sentences with the smallest random numbers are a simple random sample of all that took part. Up to twice as
 * many are kept, so that sorting costs next to nothing. */
typedef struct
{
  GPtrArray *kept; /* FrSampled* */
  guint n;
  guint64 limit; /* a larger number cannot be among the n smallest any more */
  guint64 total;
} Part;

struct FrSampler
{
  FrRandom random;
  Part parts[2]; /* without hits, with hits */
};

static void
named_hit_free (gpointer data)
{
  FrNamedHit *hit = data;
  g_free (hit->frame);
  g_free (hit->wording);
  g_free (hit->term);
  g_free (hit);
}

static void
sampled_free (gpointer data)
{
  FrSampled *sampled = data;
  g_free (sampled->text);
  g_free (sampled->file);
  g_ptr_array_unref (sampled->hits);
  g_free (sampled);
}

static void
part_init (Part *part, guint n)
{
  part->kept = g_ptr_array_new_with_free_func (sampled_free);
  part->n = n;
  part->limit = G_MAXUINT64;
}

FrSampler *
fr_sampler_new (guint n, guint64 seed)
{
  FrSampler *sampler = g_new0 (FrSampler, 1);

  sampler->random = fr_random_new (seed);
  part_init (&sampler->parts[0], n / 2);
  part_init (&sampler->parts[1], n - n / 2);
  return sampler;
}

void
fr_sampler_free (FrSampler *sampler)
{
  if (!sampler)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (sampler->parts); i++)
    g_ptr_array_unref (sampler->parts[i].kept);
  g_free (sampler);
}

static gint
compare_draws (gconstpointer a, gconstpointer b)
{
  const FrSampled *x = *(FrSampled *const *)a, *y = *(FrSampled *const *)b;
  return x->draw < y->draw ? -1 : x->draw > y->draw;
}

/* Keeps the n smallest. */
static void
cut (Part *part)
{
  g_ptr_array_sort (part->kept, compare_draws);
  if (part->kept->len > part->n)
    g_ptr_array_set_size (part->kept, (gint)part->n);
  if (part->n > 0 && part->kept->len == part->n)
    part->limit = ((const FrSampled *)g_ptr_array_index (part->kept, part->n - 1))->draw;
}

static char *
squeeze (const char *text, FrSpan span)
{
  GString *out = g_string_sized_new (fr_span_length (span));
  const char *end = text + span.end;

  for (const char *at = text + span.start; at < end; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (!g_unichar_isspace (c))
        g_string_append_unichar (out, c);
      else if (out->len > 0 && out->str[out->len - 1] != ' ')
        g_string_append_c (out, ' ');
    }
  return g_strchomp (g_string_free (out, FALSE));
}

static FrNamedHit *
name_hit (const FrHit *hit, const FrMatcher *matcher)
{
  const FrFrame *frame = fr_matcher_frame (matcher, hit->frame);
  const FrWording *wording = g_ptr_array_index (frame->wordings, hit->wording);
  FrNamedHit *named = g_new (FrNamedHit, 1);

  *named = (FrNamedHit){ g_strdup (frame->name), g_strdup (wording->name), g_strdup (hit->term->text) };
  return named;
}

static gboolean
is_counted (const FrHit *hit)
{
  return hit->term && hit->status == FR_HIT_COUNTED;
}

/* The article's hits, from number *next on, that count and lie in `sentence`, or an empty list. */
static GArray *
hits_of_sentence (const FrScore *score, guint32 sentence, guint *next)
{
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (FrHit));

  for (; *next < score->hits->len; ++*next)
    {
      const FrHit *hit = &g_array_index (score->hits, FrHit, *next);
      if (hit->sentence > sentence)
        break;
      if (hit->sentence == sentence && is_counted (hit))
        g_array_append_vals (hits, hit, 1);
    }
  return hits;
}

static FrSampled *
sampled_new (const FrScore *score, const FrMatcher *matcher, FrSpan span, const GArray *hits, FrPlacer *placer)
{
  FrSampled *sampled = g_new0 (FrSampled, 1);

  sampled->text = squeeze (score->article->text, span);
  sampled->file = g_strdup (score->article->file);
  sampled->place = fr_placer_at (placer, span.start);
  sampled->hits = g_ptr_array_new_with_free_func (named_hit_free);
  for (guint i = 0; i < hits->len; i++)
    g_ptr_array_add (sampled->hits, name_hit (&g_array_index (hits, FrHit, i), matcher));
  return sampled;
}

void
fr_sampler_add (FrSampler *sampler, const FrScore *score, const FrMatcher *matcher)
{
  FrPlacer placer;
  guint next = 0;

  fr_placer_init (&placer, score->article->text);
  for (guint32 s = 0; s < score->text->n_sentences; s++)
    {
      g_autoptr (GArray) hits = hits_of_sentence (score, s, &next);
      Part *part = &sampler->parts[hits->len > 0];
      guint64 draw = fr_random_next (&sampler->random);
      FrSampled *sampled;
      part->total++;
      if (part->n == 0 || draw > part->limit)
        continue;
      sampled = sampled_new (score, matcher, score->text->sentences[s].span, hits, &placer);
      sampled->draw = draw;
      g_ptr_array_add (part->kept, sampled);
      if (part->kept->len >= 2 * part->n)
        cut (part);
    }
}

FrSample *
fr_sampler_finish (FrSampler *sampler)
{
  FrSample *sample = g_new0 (FrSample, 1);

  sample->sentences = g_ptr_array_new_with_free_func (sampled_free);
  for (guint i = 0; i < G_N_ELEMENTS (sampler->parts); i++)
    {
      cut (&sampler->parts[i]);
      g_ptr_array_extend_and_steal (sample->sentences, g_steal_pointer (&sampler->parts[i].kept));
      part_init (&sampler->parts[i], 0);
    }
  sample->without = sampler->parts[0].total;
  sample->with = sampler->parts[1].total;
  fr_random_shuffle (&sampler->random, sample->sentences);
  return sample;
}

void
fr_sample_free (FrSample *sample)
{
  if (!sample)
    return;
  g_ptr_array_unref (sample->sentences);
  g_free (sample);
}
