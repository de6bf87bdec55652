/* Random numbers from a seed: the same seed gives the same numbers on every machine. */
#pragma once

#include <glib.h>

/* SplitMix64 (G. L. Steele, D. Lea & C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014;
 * constants as in S. Vigna's reference code, which is in the public domain). */
typedef struct
{
  guint64 state;
} FrRandom;

FrRandom fr_random_new (guint64 seed);
guint64 fr_random_next (FrRandom *random);
/* From 0 to n - 1, each as likely as the others; n > 0. */
guint64 fr_random_below (FrRandom *random, guint64 n);
/* Puts the pointers into a random order (Fisher & Yates), every one of them as likely. */
void fr_random_shuffle (FrRandom *random, GPtrArray *items);
