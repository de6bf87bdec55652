/* Dates as people and web pages write them. The words of the calendar are data ([month], [weekday] and [date word] of
 * boilerplate.words), the forms are here. */
#pragma once

#include "base/words.h"

typedef struct FrCalendar FrCalendar;

typedef struct
{
  guint year, month, day; /* 0: not given */
} FrDate;

/* Takes the entries of those sections and leaves all others alone. Never NULL. */
FrCalendar *fr_calendar_new (const FrWords *words);
void fr_calendar_free (FrCalendar *calendar);

/* Whether a folded word is one of the calendar's. */
gboolean fr_calendar_knows (const FrCalendar *calendar, const char *folded);

/* TRUE if `text` (valid UTF-8, `len` bytes) is a date and nothing else: "Tue Jan 19, 2016 7:6PM", "Published 19 January
 * 2016", "20160119", an ISO date with or without its time; also one that lacks the year or whose numbers are ambiguous
 * (03/04/2016): `date` then holds what is certain. It must name a day: 19/01/2016 is read because 19 is no month. */
gboolean fr_date_read (const FrCalendar *calendar, const char *text, gsize len, FrDate *date);
/* YYYY-MM-DD, or a copy of `text` where no rule reads it; owned by the caller. */
char *fr_date_normalise (const FrCalendar *calendar, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrCalendar, fr_calendar_free)
