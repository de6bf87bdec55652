#include "report/places.h"

#include <stdlib.h>

typedef struct
{
  guint32 byte;
  gsize index;
} Wanted;

static int
compare_wanted (const void *a, const void *b)
{
  guint32 one = ((const Wanted *)a)->byte, other = ((const Wanted *)b)->byte;

  return (one > other) - (one < other);
}

FrPlace *
fr_places_new (const char *text, const guint32 *bytes, gsize n)
{
  g_autofree Wanted *wanted = g_new (Wanted, n);
  FrPlace *places = g_new (FrPlace, n);
  FrPlacer placer;

  for (gsize i = 0; i < n; i++)
    wanted[i] = (Wanted){ bytes[i], i };
  if (n > 0)
    qsort (wanted, n, sizeof *wanted, compare_wanted);
  fr_placer_init (&placer, text);
  for (gsize i = 0; i < n; i++)
    places[wanted[i].index] = fr_placer_at (&placer, wanted[i].byte);
  return places;
}
