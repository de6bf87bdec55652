/* Figures as people read them. Never depends on the locale; owned by the caller. Parts that belong together are joined
 * by no-break spaces. */
#pragma once

#include "compare/stats.h"

/* A rate or a ratio: two figures that say something, "0.003", "0.04", "1.6", "12.3", "240"; "unbounded" and "-" where
 * it has no value. */
char *fr_figure (double value);
/* "0.0 to 9.1"; an infinite end is "0.40 or more". */
char *fr_figure_interval (FrInterval interval);
/* "p = .048", "q < .001", "p = 1". Never rounds a value below .05 up to it. */
char *fr_figure_probability (const char *name, double value);
/* `part` of `whole` in percent: "11 %", "0.4 %"; "-" of nothing. */
char *fr_figure_percent (guint64 part, guint64 whole);
/* "no", "one" … "twelve", then figures. */
char *fr_figure_number (guint64 n);
/* "never", "once", "twice", "three times", … */
char *fr_figure_times (guint64 n);
/* "hit" for one, "hits" otherwise. */
const char *fr_plural (guint64 n, const char *one, const char *many);
