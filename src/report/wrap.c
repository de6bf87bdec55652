#include "report/wrap.h"

#include "base/escape.h"

#include <string.h>

static const char NO_BREAK_SPACE[] = "\302\240";

/* How marks look without colour, from the outside in. */
static const struct
{
  FrMark mark;
  char open, close;
} BRACKETS[] = {
  { FR_MARK_QUOTED, '{', '}' },
  { FR_MARK_PARAPHRASED, '<', '>' },
  { FR_MARK_HIT, '[', ']' },
};

static void
close_brackets (GString *text, guint closed)
{
  for (gsize i = G_N_ELEMENTS (BRACKETS); i-- > 0;)
    if (closed & BRACKETS[i].mark)
      g_string_append_c (text, BRACKETS[i].close);
}

static void
open_brackets (GString *text, guint opened)
{
  for (gsize i = 0; i < G_N_ELEMENTS (BRACKETS); i++)
    if (opened & BRACKETS[i].mark)
      g_string_append_c (text, BRACKETS[i].open);
}

/* Appends `text`, of which a blank after a blank is left out. */
static void
append_squeezed (GString *to, const char *text)
{
  while (*text)
    {
      gsize len = strcspn (text, " ");
      g_string_append_len (to, text, (gssize)len);
      text += len;
      if (*text && (to->len == 0 || to->str[to->len - 1] != ' '))
        g_string_append_c (to, ' ');
      text += strspn (text, " ");
    }
}

static void
append_run (FrFlat *flat, const FrRun *run, gboolean colour)
{
  g_autofree char *escaped = fr_escape_text_dup (run->text, -1);
  gsize from = flat->text->len;

  append_squeezed (flat->text, escaped);
  if (!colour)
    return;
  g_byte_array_set_size (flat->marks, (guint)flat->text->len);
  memset (flat->marks->data + from, (int)run->marks, flat->text->len - from);
}

FrFlat *
fr_flat_new (const FrInline *text, gboolean colour)
{
  FrFlat *flat = g_new (FrFlat, 1);
  guint before = 0;

  flat->text = g_string_new (NULL);
  flat->marks = g_byte_array_new ();
  for (guint i = 0; text && i < fr_inline_n_runs (text); i++)
    {
      const FrRun *run = fr_inline_run (text, i);
      if (!colour)
        {
          close_brackets (flat->text, before & ~run->marks);
          open_brackets (flat->text, run->marks & ~before);
        }
      append_run (flat, run, colour);
      before = run->marks;
    }
  if (!colour)
    close_brackets (flat->text, before);
  return flat;
}

void
fr_flat_free (FrFlat *flat)
{
  if (!flat)
    return;
  g_string_free (flat->text, TRUE);
  g_byte_array_unref (flat->marks);
  g_free (flat);
}

void
fr_flat_append (FrFlat *flat, const FrFlat *other)
{
  g_string_append_len (flat->text, other->text->str, (gssize)other->text->len);
  g_byte_array_append (flat->marks, other->marks->data, other->marks->len);
}

/* [columns of a terminal] */
static guint
char_width (const char *at)
{
  gunichar c;

  if ((guchar)*at < 0x80)
    return 1;
  c = g_utf8_get_char (at);
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

static guint
text_width (const char *text, gsize len)
{
  guint width = 0;

  for (const char *at = text; at < text + len; at = g_utf8_next_char (at))
    width += char_width (at);
  return width;
}

guint
fr_flat_width (const FrFlat *flat)
{
  return text_width (flat->text->str, flat->text->len);
}

guint
fr_flat_part_width (const FrFlat *flat, FrSpan part)
{
  return text_width (flat->text->str + part.start, fr_span_length (part));
}

guint
fr_flat_longest_word (const FrFlat *flat)
{
  guint longest = 0, width = 0;

  for (const char *at = flat->text->str; *at; at = g_utf8_next_char (at))
    {
      width = *at == ' ' ? 0 : width + char_width (at);
      longest = MAX (longest, width);
    }
  return longest;
}

gboolean
fr_flat_has_more (const FrFlat *flat, gsize from)
{
  const char *rest = flat->text->str + from;

  return rest[strspn (rest, " ")] != '\0';
}

gboolean
fr_flat_next_line (const FrFlat *flat, gsize *from, guint width, FrSpan *line)
{
  const char *text = flat->text->str, *start = text + *from + strspn (text + *from, " "), *cut = NULL, *at;
  guint used = 0;

  if (!*start)
    return FALSE;
  for (at = start; *at; at = g_utf8_next_char (at))
    {
      guint n = char_width (at);
      if (*at == ' ' || (n == 2 && at > start))
        cut = at;
      if (used + n > width)
        break;
      used += n;
    }
  if (!*at || !cut)
    cut = at;
  *from = (gsize)(cut - text);
  while (cut > start && cut[-1] == ' ')
    cut--;
  *line = (FrSpan){ (guint32)(start - text), (guint32)(cut - text) };
  return TRUE;
}

static void
append_colour (GString *line, guint marks)
{
  g_string_append (line, "\033[0");
  if (marks & FR_MARK_STRONG)
    g_string_append (line, ";1");
  if (marks & FR_MARK_HIT)
    g_string_append (line, ";1;4");
  if (marks & (FR_MARK_DROPPED | FR_MARK_QUIET))
    g_string_append (line, ";2");
  if (marks & FR_MARK_QUOTED)
    g_string_append (line, ";32");
  if (marks & FR_MARK_PARAPHRASED)
    g_string_append (line, ";36");
  g_string_append_c (line, 'm');
}

/* Appends text of one mark. */
static void
append_text (GString *line, const char *text, gsize len)
{
  const char *end = text + len;

  while (text < end)
    {
      const char *space = g_strstr_len (text, end - text, NO_BREAK_SPACE);
      g_string_append_len (line, text, (space ? space : end) - text);
      if (space)
        g_string_append_c (line, ' ');
      text = space ? space + strlen (NO_BREAK_SPACE) : end;
    }
}

void
fr_flat_append_part (const FrFlat *flat, FrSpan part, GString *line)
{
  const guint8 *marks = flat->marks->data;
  guint before = 0;

  if (flat->marks->len == 0)
    {
      append_text (line, flat->text->str + part.start, fr_span_length (part));
      return;
    }
  for (guint32 at = part.start, end; at < part.end; at = end)
    {
      for (end = at + 1; end < part.end && marks[end] == marks[at];)
        end++;
      if (marks[at] != before)
        append_colour (line, marks[at]);
      append_text (line, flat->text->str + at, end - at);
      before = marks[at];
    }
  if (before)
    append_colour (line, 0);
}
