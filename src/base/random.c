#include "base/random.h"

FrRandom
fr_random_new (guint64 seed)
{
  return (FrRandom){ seed };
}

guint64
fr_random_next (FrRandom *random)
{
  guint64 z = random->state += G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);

  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94D049BB133111EB);
  return z ^ (z >> 31);
}

guint64
fr_random_below (FrRandom *random, guint64 n)
{
  guint64 surplus = (G_MAXUINT64 % n + 1) % n; /* 2^64 mod n: so many numbers would favour the small ones */
  guint64 number;

  do
    number = fr_random_next (random);
  while (number > G_MAXUINT64 - surplus);
  return number % n;
}

void
fr_random_shuffle (FrRandom *random, GPtrArray *items)
{
  for (guint i = items->len; i > 1; i--)
    {
      guint j = (guint)fr_random_below (random, i);
      gpointer last = items->pdata[i - 1];
      items->pdata[i - 1] = items->pdata[j];
      items->pdata[j] = last;
    }
}
