#include "input/date.h"

#include "base/fold.h"

#include <string.h>

enum
{
  NAME_DAY = 100, /* values of the names; below it: the number of a month */
  NAME_OTHER,
  MAX_LENGTH = 120 /* [bytes] no date is longer */
};

struct FrCalendar
{
  GHashTable *names; /* folded word -> month number, NAME_DAY or NAME_OTHER */
};

FrCalendar *
fr_calendar_new (const FrWords *words)
{
  FrCalendar *calendar = g_new0 (FrCalendar, 1);

  calendar->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < words->len; i++)
    {
      const FrEntry *entry = fr_words_get (words, i);
      guint value = 0;
      if (strcmp (entry->section, "month") == 0 && entry->value)
        value = (guint)g_ascii_strtoull (entry->value, NULL, 10);
      else if (strcmp (entry->section, "weekday") == 0)
        value = NAME_DAY;
      else if (strcmp (entry->section, "date word") == 0)
        value = NAME_OTHER;
      if (value > 0)
        g_hash_table_insert (calendar->names, fr_fold (entry->text, -1), GUINT_TO_POINTER (value));
    }
  return calendar;
}

void
fr_calendar_free (FrCalendar *calendar)
{
  if (!calendar)
    return;
  g_hash_table_unref (calendar->names);
  g_free (calendar);
}

gboolean
fr_calendar_knows (const FrCalendar *calendar, const char *folded)
{
  return g_hash_table_contains (calendar->names, folded);
}

typedef struct
{
  const FrCalendar *calendar;
  const char *at, *end;
  FrDate date;
  gboolean weekday, time, numeric; /* what was seen */
} Scan;

/* How many digits stand at `at`. */
static gsize
digits (const Scan *scan, const char *at)
{
  gsize n = 0;
  while (at + n < scan->end && g_ascii_isdigit (at[n]))
    n++;
  return n;
}

static guint
number (const char *at, gsize n)
{
  guint value = 0;
  for (gsize i = 0; i < n && i < 8; i++)
    value = value * 10 + (guint)(at[i] - '0');
  return value;
}

/* The digits of up to `max` numbers parted by the same mark, one of `marks`; how many there are. */
static guint
numbers (const Scan *scan, const char *marks, guint max, const char **starts, gsize *lengths)
{
  const char *at = scan->at;
  char mark = '\0';
  guint n = 0;

  while (n < max)
    {
      starts[n] = at;
      lengths[n] = digits (scan, at);
      if (lengths[n] == 0)
        break;
      at += lengths[n++];
      if (at >= scan->end || !strchr (marks, *at) || (mark && *at != mark))
        break;
      mark = *at++;
    }
  return n;
}

static gboolean
is_complete (const FrDate *date)
{
  return date->year && date->month && date->day;
}

static gboolean
set_date (Scan *scan, guint year, guint month, guint day)
{
  if (!g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year))
    return FALSE;
  if (!is_complete (&scan->date)) /* of two dates in a line ("updated …") the first is the article's */
    scan->date = (FrDate){ year, month, day };
  return TRUE;
}

/* 19/01/2016 is certain, 03/04/2016 is not: then only the year is. */
static gboolean
set_numeric (Scan *scan, guint a, guint b, guint year)
{
  if (a > 31 || b > 31 || a == 0 || b == 0 || (a > 12 && b > 12))
    return FALSE;
  scan->numeric = TRUE;
  if (a > 12 || a == b)
    return set_date (scan, year, b, a);
  if (b > 12)
    return set_date (scan, year, a, b);
  if (!scan->date.year)
    scan->date.year = year;
  return TRUE;
}

/* 2016-01-19, 2016/1/19, 19.01.2016, 20160119: sets the date and moves behind it. FALSE if there is none. */
static gboolean
read_numeric (Scan *scan)
{
  const char *start[3];
  gsize len[3];
  guint n = numbers (scan, "-/.", 3, start, len);
  gboolean ok = FALSE;

  if (n == 3 && len[0] == 4 && len[1] <= 2 && len[2] <= 2)
    ok = set_date (scan, number (start[0], 4), number (start[1], len[1]), number (start[2], len[2]));
  else if (n == 3 && len[0] <= 2 && len[1] <= 2 && len[2] == 4)
    ok = set_numeric (scan, number (start[0], len[0]), number (start[1], len[1]), number (start[2], 4));
  else if (len[0] == 8)
    {
      guint all = number (start[0], 8);
      ok = set_date (scan, all / 10000, all / 100 % 100, all % 100);
      n = 1;
    }
  if (ok)
    scan->at = start[n - 1] + len[n - 1];
  return ok;
}

/* 7:6, 19:06:30.25 */
static gboolean
read_time (Scan *scan)
{
  const char *start[3];
  gsize len[3];
  guint n = numbers (scan, ":", 3, start, len);

  if (n < 2 || len[0] > 2 || len[1] > 2)
    return FALSE;
  scan->at = start[n - 1] + len[n - 1];
  scan->time = TRUE;
  if (scan->at < scan->end && *scan->at == '.' && digits (scan, scan->at + 1) > 0)
    scan->at += 1 + digits (scan, scan->at + 1);
  return TRUE;
}

/* A day, a year, or an hour. */
static gboolean
read_number (Scan *scan)
{
  if (read_numeric (scan) || read_time (scan))
    return TRUE;
  gsize n = digits (scan, scan->at);
  guint value = number (scan->at, n);

  scan->at += n;
  if (is_complete (&scan->date) || (scan->time && n == 4 && scan->date.year))
    return n <= 4; /* 7 PM, 1906 GMT, +0100 */
  if (n <= 2 && value >= 1 && value <= 31 && !scan->date.day)
    scan->date.day = value;
  else if (n == 4 && value >= 1000 && !scan->date.year)
    scan->date.year = value;
  else if (n <= 2 && value <= 24)
    scan->time = TRUE;
  else
    return FALSE;
  return TRUE;
}

static gboolean
read_name (Scan *scan)
{
  const char *start = scan->at;

  while (scan->at < scan->end && g_unichar_isalpha (g_utf8_get_char (scan->at)))
    scan->at = g_utf8_next_char (scan->at);
  g_autofree char *name = fr_fold (start, scan->at - start);
  guint value = GPOINTER_TO_UINT (g_hash_table_lookup (scan->calendar->names, name));

  if (value == 0)
    return name[1] == '\0' && strchr ("tz", name[0]) && (scan->date.year || scan->time); /* ISO: 2016-01-19T19:06Z */
  if (value == NAME_DAY)
    scan->weekday = TRUE;
  else if (value < NAME_DAY && !scan->date.month)
    scan->date.month = value;
  return TRUE;
}

static gboolean
scan_all (Scan *scan)
{
  while (scan->at < scan->end)
    {
      gunichar c = g_utf8_get_char (scan->at);
      if (g_unichar_isdigit (c) && c < 0x80)
        {
          if (!read_number (scan))
            return FALSE;
        }
      else if (g_unichar_isalpha (c))
        {
          if (!read_name (scan))
            return FALSE;
        }
      else if (g_unichar_isspace (c) || g_unichar_ispunct (c) || c == '|' || c == '+')
        scan->at = g_utf8_next_char (scan->at);
      else
        return FALSE;
    }
  return TRUE;
}

gboolean
fr_date_read (const FrCalendar *calendar, const char *text, gsize len, FrDate *date)
{
  Scan scan = { .calendar = calendar, .at = text, .end = text + len };

  *date = (FrDate){ 0, 0, 0 };
  if (len > MAX_LENGTH || !scan_all (&scan))
    return FALSE;
  *date = scan.date;
  if (is_complete (date))
    return g_date_valid_dmy ((GDateDay)date->day, (GDateMonth)date->month, (GDateYear)date->year);
  return (date->month && date->day) || scan.numeric;
}

char *
fr_date_normalise (const FrCalendar *calendar, const char *text)
{
  FrDate date;

  if (fr_date_read (calendar, text, strlen (text), &date) && is_complete (&date))
    return g_strdup_printf ("%04u-%02u-%02u", date.year, date.month, date.day);
  return g_strdup (text);
}
