#include "report/figures.h"

#include <math.h>

#define NB "\302\240" /* no-break space */

enum
{
  FIGURE_BYTES = 64,
  LAST_WORD = 12, /* numbers up to here are written as words */
};

static const char *const NUMBERS[LAST_WORD + 1]
    = { "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" };

char *
fr_figure (double value)
{
  char buffer[FIGURE_BYTES];
  double size = fabs (value);
  const char *format = "%.1e";

  if (isnan (value))
    return g_strdup ("-");
  if (isinf (value))
    return g_strdup ("unbounded");
  if (size >= 100 && size < 1e15)
    format = "%.0f";
  else if (size >= 1 || size == 0)
    format = "%.1f";
  else if (size >= 0.01)
    format = "%.2f";
  else if (size >= 0.001)
    format = "%.3f";
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, format, value));
}

char *
fr_figure_interval (FrInterval interval)
{
  g_autofree char *low = fr_figure (interval.low);
  g_autofree char *high = fr_figure (interval.high);

  if (isinf (interval.high))
    return g_strdup_printf ("%s" NB "or" NB "more", low);
  return g_strdup_printf ("%s" NB "to" NB "%s", low, high);
}

char *
fr_figure_probability (const char *name, double value)
{
  char buffer[FIGURE_BYTES];

  if (isnan (value))
    return g_strdup_printf ("%s" NB "unknown", name);
  if (value < 0.001)
    return g_strdup_printf ("%s" NB "<" NB ".001", name);
  if (value >= 0.9995)
    return g_strdup_printf ("%s" NB "=" NB "1", name);
  g_ascii_formatd (buffer, sizeof buffer, "%.3f", value);
  if (value < 0.05 && g_ascii_strtod (buffer, NULL) >= 0.05)
    return g_strdup_printf ("%s" NB "<" NB ".05", name);
  return g_strdup_printf ("%s" NB "=" NB "%s", name, buffer + 1);
}

char *
fr_figure_percent (guint64 part, guint64 whole)
{
  char buffer[FIGURE_BYTES];
  double percent = whole ? 100.0 * (double)part / (double)whole : 0;

  if (whole == 0)
    return g_strdup ("-");
  g_ascii_formatd (buffer, sizeof buffer, percent > 0 && percent < 1 ? "%.1f" : "%.0f", percent);
  return g_strdup_printf ("%s" NB "%%", buffer);
}

char *
fr_figure_number (guint64 n)
{
  return n <= LAST_WORD ? g_strdup (NUMBERS[n]) : g_strdup_printf ("%" G_GUINT64_FORMAT, n);
}

char *
fr_figure_times (guint64 n)
{
  g_autofree char *number = fr_figure_number (n);

  if (n <= 2)
    return g_strdup (n == 0 ? "never" : n == 1 ? "once" : "twice");
  return g_strdup_printf ("%s times", number);
}

const char *
fr_plural (guint64 n, const char *one, const char *many)
{
  return n == 1 ? one : many;
}
