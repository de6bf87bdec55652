#include "compare/agreement.h"

#include <math.h>

/* How often each label was given to unit `u`; the number of its judgements. */
static guint
count_labels (const gint *labels, guint n_coders, guint n_units, guint u, guint *counts, guint n_kinds)
{
  guint n = 0;

  for (guint k = 0; k < n_kinds; k++)
    counts[k] = 0;
  for (guint c = 0; c < n_coders; c++)
    {
      gint label = labels[(gsize)c * n_units + u];
      if (label == FR_LABEL_NONE)
        continue;
      counts[label]++;
      n++;
    }
  return n;
}

/* Of the coincidence matrix only the margins n_k and the diagonal are needed: nominal differences are all alike. A unit
 * with m judgements adds pairs of equal labels / (m - 1) to the diagonal. */
FrAlpha
fr_krippendorff_alpha (const gint *labels, guint n_coders, guint n_units, guint n_kinds)
{
  g_autofree guint *counts = g_new0 (guint, n_kinds + 1);
  g_autofree double *margins = g_new0 (double, n_kinds + 1);
  FrAlpha result = { NAN, 0, 0 };
  double equal = 0, expected = 0, n;

  for (guint u = 0; u < n_units; u++)
    {
      guint m = count_labels (labels, n_coders, n_units, u, counts, n_kinds);
      if (m < 2)
        continue;
      result.n_units++;
      result.n_labels += m;
      for (guint k = 0; k < n_kinds; k++)
        {
          margins[k] += counts[k];
          equal += (double)counts[k] * ((double)counts[k] - 1) / (m - 1);
        }
    }
  n = result.n_labels;
  for (guint k = 0; k < n_kinds; k++)
    expected += margins[k] * (margins[k] - 1);
  if (n * (n - 1) > expected) /* two different labels at least */
    result.alpha = 1 - (n - 1) * (n - equal) / (n * (n - 1) - expected);
  return result;
}
