/* Samples for coders: the same seed draws the same, each sentence as likely as the next one of its part. */
#include "score/sample.h"

#include "fixture.h"

static const char lexicon[] = "[f / loaded]\nwhy: w\nalleged\n[f / ignore]\nalleged plot\n";

/* `n` sentences, each third of them with a hit. */
static char *
sentences (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "The%s  man number %u left. ", i % 3 == 0 ? " alleged" : "", i);
  return g_string_free (text, FALSE);
}

static FrSample *
draw (const Fixture *fixture, guint n, guint64 seed)
{
  g_autoptr (FrSampler) sampler = fr_sampler_new (n, seed);

  fr_sampler_add (sampler, fixture->score, fixture->matcher);
  return fr_sampler_finish (sampler);
}

static char *
join (const FrSample *sample)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < sample->sentences->len; i++)
    g_string_append_printf (out, "%s|", ((const FrSampled *)g_ptr_array_index (sample->sentences, i))->text);
  return g_string_free (out, FALSE);
}

START_TEST (test_parts)
{
  g_autofree char *text = sentences (300);
  g_autoptr (Fixture) fixture = fixture_new (lexicon, text, FALSE);
  g_autoptr (FrSample) sample = draw (fixture, 41, 1);
  guint with = 0, moves = 0;

  ck_assert (sample->with == 100 && sample->without == 200);
  ck_assert_uint_eq (sample->sentences->len, 41);
  for (guint i = 0; i < 41; i++)
    {
      const FrSampled *sampled = g_ptr_array_index (sample->sentences, i);
      const FrSampled *last = i > 0 ? g_ptr_array_index (sample->sentences, i - 1) : sampled;
      ck_assert (g_str_has_prefix (sampled->text, sampled->hits->len ? "The alleged man number " : "The man number "));
      ck_assert_str_eq (sampled->file, "test.txt");
      with += sampled->hits->len > 0;
      moves += (sampled->hits->len > 0) != (last->hits->len > 0);
    }
  ck_assert_uint_eq (with, 21);
  ck_assert_uint_gt (moves, 8); /* mixed, not one part after the other */
}
END_TEST

START_TEST (test_hit_names)
{
  g_autoptr (Fixture) fixture = fixture_new (lexicon, "Here an alleged spy left. An alleged plot failed.", FALSE);
  g_autoptr (FrSample) sample = draw (fixture, 10, 1);

  ck_assert (sample->with == 1 && sample->without == 1); /* an ignored hit is none */
  for (guint i = 0; i < sample->sentences->len; i++)
    {
      const FrSampled *sampled = g_ptr_array_index (sample->sentences, i);
      const FrNamedHit *hit = sampled->hits->len ? g_ptr_array_index (sampled->hits, 0) : NULL;
      if (!hit)
        continue;
      ck_assert_str_eq (sampled->text, "Here an alleged spy left.");
      ck_assert_str_eq (hit->frame, "f");
      ck_assert_str_eq (hit->wording, "loaded");
      ck_assert_str_eq (hit->term, "alleged");
      ck_assert (sampled->place.line == 1 && sampled->place.column == 1);
    }
}
END_TEST

START_TEST (test_seed)
{
  g_autofree char *text = sentences (300);
  g_autoptr (Fixture) fixture = fixture_new (lexicon, text, FALSE);
  g_autoptr (FrSample) a = draw (fixture, 20, 7);
  g_autoptr (FrSample) b = draw (fixture, 20, 7);
  g_autoptr (FrSample) c = draw (fixture, 20, 8);
  g_autofree char *first = join (a);
  g_autofree char *second = join (b);
  g_autofree char *third = join (c);

  ck_assert_str_eq (first, second);
  ck_assert_str_ne (first, third);
}
END_TEST

START_TEST (test_few)
{
  g_autofree char *text = sentences (4);
  g_autoptr (Fixture) fixture = fixture_new (lexicon, text, FALSE);
  g_autoptr (FrSample) all = draw (fixture, 100, 1);
  g_autoptr (FrSample) one = draw (fixture, 1, 1);

  ck_assert_uint_eq (all->sentences->len, 4);
  ck_assert_uint_eq (one->sentences->len, 1);
  ck_assert_uint_gt (((const FrSampled *)g_ptr_array_index (one->sentences, 0))->hits->len, 0);
}
END_TEST

/* Each of 20 sentences without hits is drawn into 5 of them about as often. */
START_TEST (test_fair)
{
  g_autofree char *text = sentences (30);
  g_autoptr (Fixture) fixture = fixture_new (lexicon, text, FALSE);
  guint counts[30] = { 0 };

  for (guint64 seed = 0; seed < 2000; seed++)
    {
      g_autoptr (FrSample) sample = draw (fixture, 10, seed);
      for (guint i = 0; i < sample->sentences->len; i++)
        {
          const FrSampled *sampled = g_ptr_array_index (sample->sentences, i);
          counts[g_ascii_strtoull (g_strrstr (sampled->text, "number ") + 7, NULL, 10)]++;
        }
    }
  for (guint i = 0; i < 30; i++)
    ck_assert_msg (counts[i] > (i % 3 ? 400 : 880) && counts[i] < (i % 3 ? 600 : 1120), "%u came %u times", i,
                   counts[i]);
}
END_TEST

START_TEST (test_long)
{
  g_autofree char *text = sentences (100000);
  g_autoptr (Fixture) fixture = fixture_new (lexicon, text, FALSE);
  g_autoptr (FrSample) sample = draw (fixture, 1000, 1);

  fixture_assert_quick (2);
  ck_assert_uint_eq (sample->sentences->len, 1000);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("sample");
  TCase *tcase = tcase_create ("sentences");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_parts);
  tcase_add_test (tcase, test_hit_names);
  tcase_add_test (tcase, test_seed);
  tcase_add_test (tcase, test_few);
  tcase_add_test (tcase, test_fair);
  tcase_add_test (tcase, test_long);
  suite_add_tcase (suite, tcase);
  return fixture_run (suite);
}
