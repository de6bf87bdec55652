#include "text/marks.h"

#include "base/fold.h"

#include <string.h>

typedef struct
{
  const char *text;
  FrSpan span;
  const FrLanguage *language;
  GArray *marks;
  guint32 first; /* index of the paragraph's first mark */
} Finder;

/* What stands around a mark. */
typedef struct
{
  gunichar before, after;
  gboolean can_open;  /* a blank, a bracket, a dash, an opening mark or nothing before it */
  gboolean can_close; /* a blank, punctuation, a closing mark or nothing after it */
} Context;

static gunichar
char_at (const Finder *f, guint32 at)
{
  return at < f->span.end ? g_utf8_get_char (f->text + at) : 0;
}

static gunichar
char_before (const Finder *f, guint32 at)
{
  return at > f->span.start ? g_utf8_get_char (g_utf8_prev_char (f->text + at)) : 0;
}

static gboolean
is_dash (gunichar c)
{
  return c == '-' || (c >= 0x2010 && c <= 0x2015);
}

static gboolean
is_mark_char (gunichar c)
{
  return c == '"' || c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039
         || c == 0x203A || c == 0xFF02;
}

static gboolean
parts_before (gunichar c)
{
  return c == 0 || g_unichar_isspace (c) || is_dash (c) || c == '(' || c == '[' || c == '{' || c == '/' || c == '>'
         || c == 0xBF || c == 0xA1 || c == 0x2022;
}

static gboolean
parts_after (gunichar c)
{
  return c == 0 || g_unichar_isspace (c) || is_dash (c) || c == 0x2026 || (c < 0x80 && strchr (".,;:!?)]}/<", (int)c));
}

/* The first character from `at` on that is no mark; marks in a row share what stands after them. */
static gunichar
char_after_marks (const Finder *f, guint32 at)
{
  gunichar c = char_at (f, at);
  for (guint n = 0; n < 4 && is_mark_char (c); n++)
    {
      at += (guint32)g_utf8_skip[(guchar)f->text[at]];
      c = char_at (f, at);
    }
  return c;
}

static Context
context_of (const Finder *f, guint32 at, guint32 length)
{
  Context c = { char_before (f, at), char_at (f, at + length), FALSE, FALSE };

  c.can_open = parts_before (c.before);
  c.can_close = parts_after (char_after_marks (f, at + length));
  if (f->marks->len > f->first)
    {
      const FrMark *last = &g_array_index (f->marks, FrMark, f->marks->len - 1);
      if (last->at + last->length == at)
        c.can_open = last->role == FR_MARK_OPEN;
    }
  return c;
}

/* Does an elision such as 'em begin with the apostrophe of `length` bytes at `at`? */
static gboolean
is_elision (const Finder *f, guint32 at, guint32 length)
{
  char word[16] = "'";
  gsize n = 1;

  for (guint32 i = at + length; i < f->span.end && g_ascii_isalpha (f->text[i]) && n < sizeof word - 1; i++)
    word[n++] = g_ascii_tolower (f->text[i]);
  word[n] = '\0';
  return n > 1 && fr_language_is_elision (f->language, word);
}

static FrMarkRole
role_of_double (Context c)
{
  if (g_unichar_isdigit (c.before))
    return FR_MARK_CLOSE_OR_NOTHING;
  if (c.can_open == c.can_close)
    return FR_MARK_EITHER;
  return c.can_open ? FR_MARK_OPEN : FR_MARK_CLOSE;
}

static FrMarkRole
role_of_opener (Context c)
{
  return !c.can_open && c.can_close ? FR_MARK_CLOSE : FR_MARK_OPEN;
}

static FrMarkRole
role_of_closer (Context c)
{
  return c.can_open && !c.can_close ? FR_MARK_EITHER : FR_MARK_CLOSE;
}

/* A single closing mark; after a letter it is as likely an apostrophe. */
static FrMarkRole
role_of_single_closer (const Finder *f, guint32 at, Context c)
{
  gunichar before;

  if (!c.can_close)
    return FR_MARK_NONE;
  if (!g_unichar_isalnum (c.before))
    return c.can_open ? FR_MARK_NONE : FR_MARK_CLOSE;
  before = g_unichar_tolower (c.before);
  if (before == 's' || before == 'z')
    return FR_MARK_CLOSE_OR_POSSESSIVE;
  if (before == 'n' && at >= f->span.start + 2 && g_ascii_tolower (f->text[at - 2]) == 'i')
    return FR_MARK_CLOSE_OR_POSSESSIVE;
  return FR_MARK_CLOSE_OR_NOTHING;
}

static FrMarkRole
role_of_single (const Finder *f, guint32 at, guint32 length, Context c, gboolean may_open)
{
  if (g_unichar_isalnum (c.before) && g_unichar_isalnum (c.after))
    return FR_MARK_NONE;
  if (!c.can_open || c.can_close)
    return role_of_single_closer (f, at, c);
  if (!may_open || g_unichar_isdigit (c.after) || is_elision (f, at, length))
    return FR_MARK_NONE;
  return FR_MARK_OPEN;
}

static FrMarkRole
role_of_single_opener (const Finder *f, guint32 at, guint32 length, Context c)
{
  if (!c.can_open && c.can_close)
    return role_of_single_closer (f, at, c);
  return role_of_single (f, at, length, c, TRUE);
}

/* The same character twice in a row stands for a double mark. */
static gboolean
is_doubled (const Finder *f, guint32 at, guint32 length)
{
  return at + 2 * length <= f->span.end && memcmp (f->text + at, f->text + at + length, length) == 0
         && (at < f->span.start + length || memcmp (f->text + at, f->text + at - length, length) != 0);
}

static void
classify (const Finder *f, gunichar c, FrMark *mark)
{
  Context context;

  if ((c == '\'' || c == '`' || c == 0x2018 || c == 0x2019) && is_doubled (f, mark->at, mark->length))
    {
      mark->length *= 2;
      c = c == '\'' ? '"' : c == '`' ? 0xFF02 : c == 0x2018 ? 0x201C : 0x201D;
    }
  context = context_of (f, mark->at, mark->length);
  mark->kind = c == '"' || c == 0xFF02      ? FR_MARK_STRAIGHT
               : c == 0xAB || c == 0xBB     ? FR_MARK_ANGLE
               : c == 0x2039 || c == 0x203A ? FR_MARK_SINGLE_ANGLE
               : c == '\'' || c == '`'      ? FR_MARK_SINGLE
               : c >= 0x2018 && c <= 0x201B ? FR_MARK_SINGLE_CURLY
                                            : FR_MARK_CURLY;
  if (mark->kind == FR_MARK_STRAIGHT)
    mark->role = (guint8)role_of_double (context);
  else if (c == '\'' || c == '`' || c == 0x2019)
    mark->role = (guint8)role_of_single (f, mark->at, mark->length, context, c != 0x2019);
  else if (c == 0x2018)
    mark->role = (guint8)role_of_single_opener (f, mark->at, mark->length, context);
  else if (c == 0x201D || c == 0xBB || c == 0x203A)
    mark->role = (guint8)role_of_closer (context);
  else
    mark->role = (guint8)role_of_opener (context);
}

/* The next byte that may begin a mark. */
static guint32
next_candidate (const char *text, guint32 at, guint32 end)
{
  for (; at < end; at++)
    {
      guchar c = (guchar)text[at];
      if (c == '"' || c == '\'' || c == '`' || c == 0xE2 || c == 0xC2 || c == 0xEF)
        break;
    }
  return at;
}

/* What a mark needs to know of those after it. */
static void
look_ahead (GArray *marks, guint32 first)
{
  guint8 next[FR_N_MARK_KINDS] = { 0 };
  guint8 odd[FR_N_MARK_KINDS] = { 0 };

  for (guint32 i = marks->len; i > first; i--)
    {
      FrMark *mark = &g_array_index (marks, FrMark, i - 1);
      mark->next = next[mark->kind];
      mark->odd = odd[mark->kind];
      next[mark->kind] = mark->role;
      odd[mark->kind] ^= 1;
    }
}

void
fr_find_marks (const char *text, FrSpan span, const FrLanguage *language, GArray *marks)
{
  Finder f = { text, span, language, marks, marks->len };
  guint32 at = next_candidate (text, span.start, span.end);
  guint32 start = span.start;

  while (start < span.end && g_unichar_isspace (g_utf8_get_char (text + start)))
    start += (guint32)g_utf8_skip[(guchar)text[start]];
  for (; at < span.end; at = next_candidate (text, at, span.end))
    {
      gunichar c = g_utf8_get_char (text + at);
      FrMark mark = { .at = at, .length = (guint8)g_utf8_skip[(guchar)text[at]] };

      if (is_mark_char (c))
        classify (&f, c, &mark);
      at += mark.length;
      mark.first = mark.at == start;
      if (mark.role != FR_MARK_NONE)
        g_array_append_val (marks, mark);
    }
  look_ahead (marks, f.first);
}
