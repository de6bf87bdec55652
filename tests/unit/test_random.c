/* Seeded random numbers: the published ones, and no number more likely than another. */
#include "base/random.h"

#include "fixture.h"

/* What S. Vigna's reference code gives for the seed 1234567. */
START_TEST (test_known_numbers)
{
  static const guint64 expected[]
      = { G_GUINT64_CONSTANT (6457827717110365317), G_GUINT64_CONSTANT (3203168211198807973),
          G_GUINT64_CONSTANT (9817491932198370423), G_GUINT64_CONSTANT (4593380528125082431),
          G_GUINT64_CONSTANT (16408922859458223821) };
  FrRandom random = fr_random_new (1234567);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    ck_assert (fr_random_next (&random) == expected[i]);
}
END_TEST

START_TEST (test_below)
{
  FrRandom random = fr_random_new (1);
  guint counts[7] = { 0 };

  for (guint i = 0; i < 70000; i++)
    counts[fr_random_below (&random, 7)]++;
  for (guint i = 0; i < 7; i++)
    ck_assert_msg (counts[i] > 9500 && counts[i] < 10500, "%u came %u times", i, counts[i]);
  ck_assert (fr_random_below (&random, 1) == 0);
  ck_assert (fr_random_below (&random, G_MAXUINT64) < G_MAXUINT64);
}
END_TEST

/* Of three things there are six orders, each as likely. */
START_TEST (test_shuffle)
{
  FrRandom random = fr_random_new (2);
  guint counts[6] = { 0 };

  for (guint i = 0; i < 6000; i++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new ();
      gsize a, b;
      for (gsize n = 0; n < 3; n++)
        g_ptr_array_add (items, GSIZE_TO_POINTER (n));
      fr_random_shuffle (&random, items);
      a = GPOINTER_TO_SIZE (items->pdata[0]);
      b = GPOINTER_TO_SIZE (items->pdata[1]);
      ck_assert_uint_ne (a, b);
      counts[a * 2 + (b > a ? b - 1 : b)]++;
    }
  for (guint i = 0; i < 6; i++)
    ck_assert_msg (counts[i] > 850 && counts[i] < 1150, "order %u came %u times", i, counts[i]);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("random");
  TCase *tcase = tcase_create ("numbers");

  tcase_add_test (tcase, test_known_numbers);
  tcase_add_test (tcase, test_below);
  tcase_add_test (tcase, test_shuffle);
  suite_add_tcase (suite, tcase);
  return fixture_run (suite);
}
