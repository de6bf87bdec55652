#include "input/plain.h"

#include "base/fold.h"

#include <string.h>

enum
{
  WRAP_LEAST = 60, /* [code points] the shortest and the longest line of a hard-wrapped paragraph */
  WRAP_MOST = 90,
  TITLE_LINES = 3 /* over how many lines of a wrapped file a title may run */
};

static gboolean
is_blank (gunichar c)
{
  return g_unichar_isspace (c) || c == 0xFEFF || c == 0x200B;
}

/* Without the blanks at both sides. */
static FrSpan
trimmed (const char *text, FrSpan span)
{
  while (span.start < span.end && is_blank (g_utf8_get_char (text + span.start)))
    span.start = (guint32)(g_utf8_next_char (text + span.start) - text);
  while (span.start < span.end)
    {
      const char *last = g_utf8_prev_char (text + span.end);
      if (!is_blank (g_utf8_get_char (last)))
        break;
      span.end = (guint32)(last - text);
    }
  return span;
}

static void
cut_lines (FrArticle *article)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (FrLine));
  const char *text = article->text;

  for (gsize at = 0; at < article->length;)
    {
      const char *newline = memchr (text + at, '\n', article->length - at);
      gsize end = newline ? (gsize)(newline - text) : article->length;
      FrLine line = { .span = trimmed (text, (FrSpan){ (guint32)at, (guint32)end }), .kind = FR_LINE_BODY };
      if (fr_span_is_empty (line.span))
        line.kind = FR_LINE_BLANK;
      g_array_append_val (lines, line);
      at = end + 1;
    }
  article->n_lines = lines->len;
  article->lines = (FrLine *)(gpointer)g_array_steal (lines, NULL);
}

/* The field a header line is for, and the span of its value; FR_N_FIELDS if it is no header line. */
static FrFieldId
header_field (const FrArticle *article, const FrLine *line, FrSpan *value)
{
  const char *start = article->text + line->span.start;
  const char *colon = memchr (start, ':', MIN (fr_span_length (line->span), 16));

  if (!colon)
    return FR_N_FIELDS;
  gsize len = (gsize)(colon - start);
  while (len > 0 && (start[len - 1] == ' ' || start[len - 1] == '\t'))
    len--;
  *value = trimmed (article->text, (FrSpan){ (guint32)(colon + 1 - article->text), line->span.end });
  return fr_field_from_name (start, len);
}

/* How many lines at the very top are header lines; 0 unless all of the block are and a blank line (or nothing) follows.
 */
static guint
count_headers (const FrArticle *article)
{
  guint n = 0;
  FrSpan value;

  while (n < article->n_lines && article->lines[n].kind != FR_LINE_BLANK)
    {
      if (header_field (article, &article->lines[n], &value) == FR_N_FIELDS)
        return 0;
      n++;
    }
  return n;
}

static void
take_headers (FrArticle *article)
{
  guint n = count_headers (article);

  for (guint i = 0; i < n; i++)
    {
      FrLine *line = &article->lines[i];
      FrSpan value;
      FrFieldId field = header_field (article, line, &value);
      line->kind = FR_LINE_HEADER;
      if (fr_span_is_empty (value) || fr_article_get (article, field))
        continue; /* of two headers of one name the first is used */
      g_autofree char *copy = fr_span_dup (value, article->text);
      fr_article_set (article, field, copy, FR_ORIGIN_HEADER);
      if (field != FR_FIELD_TITLE)
        continue;
      line->kind = FR_LINE_HEADLINE;
      line->span = value;
    }
}

FrArticle *
fr_plain_parse (const char *file, char *text, gsize length)
{
  FrArticle *article = fr_article_new (file, text, length);

  cut_lines (article);
  take_headers (article);
  return article;
}

static gunichar
normal_char (gunichar c)
{
  if (fr_is_hyphen (c) || (c >= 0x2012 && c <= 0x2015) || c == 0x2212)
    return '-';
  if (c == '"' || c == '`' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0x203A)
    return '\'';
  return c;
}

char *
fr_plain_normal (const char *text, gsize len)
{
  g_autofree char *folded = fr_fold (text, (gssize)len);
  GString *normal = g_string_sized_new (len);
  gboolean blank = FALSE;

  for (const char *at = folded; *at; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (is_blank (c))
        {
          blank = normal->len > 0;
          continue;
        }
      if (blank)
        g_string_append_c (normal, ' ');
      blank = FALSE;
      if (c == 0x2026)
        g_string_append (normal, "...");
      else
        g_string_append_unichar (normal, normal_char (c));
    }
  return g_string_free (normal, FALSE);
}

/* How many lines from `first` on say `title`; 0 if they do not. More than one only in a wrapped file. */
static guint
lines_that_say (const FrArticle *article, guint first, guint most, const char *title, gsize len)
{
  const FrLine *lines = article->lines;

  for (guint n = 1; n <= most && first + n <= article->n_lines && lines[first + n - 1].kind == FR_LINE_BODY; n++)
    {
      FrSpan span = { lines[first].span.start, lines[first + n - 1].span.end };
      if (fr_span_length (span) > 4 * len + 64) /* quotation marks and blanks take a few bytes more, not so many */
        break;
      g_autofree char *normal = fr_plain_normal (article->text + span.start, fr_span_length (span));
      if (strcmp (normal, title) == 0)
        return n;
    }
  return 0;
}

static gboolean
has_headline (const FrArticle *article)
{
  for (guint i = 0; i < article->n_lines && article->lines[i].kind != FR_LINE_BLANK; i++)
    if (article->lines[i].kind == FR_LINE_HEADLINE)
      return TRUE;
  return FALSE;
}

void
fr_plain_find_headline (FrArticle *article)
{
  const char *title = fr_article_get (article, FR_FIELD_TITLE);
  gboolean found = has_headline (article);
  guint most = fr_plain_is_wrapped (article) ? TITLE_LINES : 1;

  if (!title)
    return;
  g_autofree char *normal = fr_plain_normal (title, strlen (title));
  gsize len = strlen (normal);
  for (guint i = 0; i < article->n_lines; i++)
    {
      guint n = lines_that_say (article, i, most, normal, len);
      for (guint k = 0; k < n; k++)
        {
          article->lines[i + k].kind = found ? FR_LINE_DROPPED : FR_LINE_HEADLINE;
          article->lines[i + k].reason = found ? "the headline once more" : NULL;
        }
      found = found || n > 0;
    }
}

static gboolean
ends_sentence (const char *text, FrSpan span)
{
  const char *at = text + span.end;

  while (at > text + span.start)
    {
      at = g_utf8_prev_char (at);
      gunichar c = g_utf8_get_char (at);
      if (c == '.' || c == '!' || c == '?' || c == 0x2026 || c == ':')
        return TRUE;
      if (normal_char (c) != '\'' && c != ')' && c != ']')
        return FALSE;
    }
  return FALSE;
}

gboolean
fr_plain_is_wrapped (const FrArticle *article)
{
  guint all = 0, inner = 0, wrapped = 0, longer = 0;

  for (guint i = 0; i < article->n_lines; i++)
    {
      const FrLine *line = &article->lines[i];
      if (line->kind == FR_LINE_BLANK || line->kind == FR_LINE_HEADER)
        continue;
      /* Enough bytes to see that a line is too long: one of 200 MB is not counted to its end. */
      guint32 bytes = MIN (fr_span_length (line->span), 8 * WRAP_MOST);
      glong columns = g_utf8_strlen (article->text + line->span.start, bytes);
      gboolean last = i + 1 == article->n_lines || article->lines[i + 1].kind == FR_LINE_BLANK;
      all++;
      longer += columns > WRAP_MOST + 10;
      if (last)
        continue;
      inner++;
      wrapped += columns >= WRAP_LEAST && columns <= WRAP_MOST && !ends_sentence (article->text, line->span);
    }
  /* The last line of a paragraph is short, so that of two-line paragraphs only half the lines can show it. */
  return wrapped >= 2 && wrapped * 2 > inner && wrapped * 3 > all && longer * 8 <= all;
}

/* With one blank for each line end and the blanks around it. */
static char *
one_line (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (char **line = lines; *line; line++)
    g_strstrip (*line);
  return g_strjoinv (" ", lines);
}

/* The first body line, when no title is known, becomes the headline and the title; in a wrapped file a short first
 * paragraph is one as a whole. */
static void
take_first_line (FrArticle *article)
{
  FrLine *lines = article->lines;
  guint first = 0, end;

  while (first < article->n_lines && lines[first].kind != FR_LINE_BODY)
    if (lines[first++].kind == FR_LINE_HEADLINE)
      return;
  if (first == article->n_lines)
    return;
  for (end = first; end < article->n_lines && lines[end].kind == FR_LINE_BODY; end++)
    ;
  if (!fr_plain_is_wrapped (article) || end - first > TITLE_LINES)
    end = first + 1;
  g_autofree char *raw = fr_span_dup ((FrSpan){ lines[first].span.start, lines[end - 1].span.end }, article->text);
  g_autofree char *title = one_line (raw);
  for (guint i = first; i < end; i++)
    lines[i].kind = FR_LINE_HEADLINE;
  fr_article_set (article, FR_FIELD_TITLE, title, FR_ORIGIN_TEXT);
}

static void
make_paragraphs (FrArticle *article)
{
  g_autoptr (GArray) paragraphs = g_array_new (FALSE, FALSE, sizeof (FrParagraph));
  gboolean wrapped = fr_plain_is_wrapped (article);

  for (guint i = 0; i < article->n_lines; i++)
    {
      const FrLine *line = &article->lines[i];
      FrParagraph paragraph = { line->span, line->kind == FR_LINE_HEADLINE };
      if (line->kind != FR_LINE_BODY && line->kind != FR_LINE_HEADLINE)
        continue;
      if (wrapped && i > 0 && article->lines[i - 1].kind == line->kind)
        g_array_index (paragraphs, FrParagraph, paragraphs->len - 1).span.end = line->span.end;
      else
        g_array_append_val (paragraphs, paragraph);
    }
  article->n_paragraphs = paragraphs->len;
  article->paragraphs = (FrParagraph *)(gpointer)g_array_steal (paragraphs, NULL);
}

void
fr_plain_finish (FrArticle *article)
{
  if (!fr_article_get (article, FR_FIELD_TITLE))
    take_first_line (article);
  make_paragraphs (article);
}
