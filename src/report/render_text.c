#include "report/render_text.h"

#include "base/escape.h"
#include "base/span.h"

#include <string.h>

enum
{
  GAP = 2,           /* [columns] between two columns of a table */
  LEAST_COLUMN = 12, /* [columns] a table's cell is not made narrower for the sake of the others */
  LONGEST_WORD = 24, /* [columns] a longer word may be cut in a table */
  NO_BREAK_SPACE = 0xA0,
};

/* Marked text made ready for wrapping: escaped, blanks made single, marks written out where there is no colour. */
typedef struct
{
  GString *text;
  GByteArray *marks; /* FrMark of each byte; only with colour */
} Flat;

typedef struct
{
  FrOutput *out;
  GString *line;
  guint width;
  gboolean colour;
  guint label_width; /* of all lines of the document */
} Renderer;

static void
flat_free (gpointer data)
{
  Flat *flat = data;

  g_string_free (flat->text, TRUE);
  g_byte_array_unref (flat->marks);
  g_free (flat);
}

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
  for (; *text; text++)
    if (*text != ' ' || (to->len > 0 && to->str[to->len - 1] != ' '))
      g_string_append_c (to, *text);
}

static Flat *
flatten (const Renderer *renderer, const FrInline *text)
{
  Flat *flat = g_new (Flat, 1);
  guint before = 0;

  flat->text = g_string_new (NULL);
  flat->marks = g_byte_array_new ();
  for (guint i = 0; text && i < fr_inline_n_runs (text); i++)
    {
      const FrRun *run = fr_inline_run (text, i);
      g_autofree char *escaped = fr_escape_text_dup (run->text, -1);
      gsize from = flat->text->len;
      if (!renderer->colour)
        {
          close_brackets (flat->text, before & ~run->marks);
          open_brackets (flat->text, run->marks & ~before);
        }
      append_squeezed (flat->text, escaped);
      before = run->marks;
      if (!renderer->colour)
        continue;
      g_byte_array_set_size (flat->marks, (guint)flat->text->len);
      memset (flat->marks->data + from, (int)run->marks, flat->text->len - from);
    }
  if (!renderer->colour)
    close_brackets (flat->text, before);
  return flat;
}

/* [columns of a terminal] */
static guint
char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

static guint
text_width (const char *text, gsize len)
{
  guint width = 0;

  for (const char *at = text; at < text + len; at = g_utf8_next_char (at))
    width += char_width (g_utf8_get_char (at));
  return width;
}

static guint
flat_width (const Flat *flat)
{
  return text_width (flat->text->str, flat->text->len);
}

/* The widest stretch without a blank. */
static guint
longest_word (const Flat *flat)
{
  guint longest = 0, width = 0;

  for (const char *at = flat->text->str; *at; at = g_utf8_next_char (at))
    {
      width = *at == ' ' ? 0 : width + char_width (g_utf8_get_char (at));
      longest = MAX (longest, width);
    }
  return longest;
}

/* Cuts the next line of at most `width` columns off `flat` at `*from`; FALSE at its end. A line ends at a blank, or between
 * wide characters, or, in a word longer than a line, anywhere. */
static gboolean
next_line (const Flat *flat, gsize *from, guint width, FrSpan *line)
{
  const char *text = flat->text->str;
  const char *start, *at, *cut = NULL;
  guint used = 0;

  while (text[*from] == ' ')
    (*from)++;
  if (!text[*from])
    return FALSE;
  start = text + *from;
  for (at = start; *at; at = g_utf8_next_char (at))
    {
      guint n = char_width (g_utf8_get_char (at));
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

/* Appends a part of `flat`, a no-break space as a blank. */
static void
append_part (Renderer *renderer, const Flat *flat, FrSpan part)
{
  guint marks = 0;

  for (guint32 at = part.start; at < part.end;)
    {
      const char *here = flat->text->str + at;
      gunichar c = g_utf8_get_char (here);
      if (renderer->colour && flat->marks->data[at] != marks)
        append_colour (renderer->line, marks = flat->marks->data[at]);
      if (c == NO_BREAK_SPACE)
        g_string_append_c (renderer->line, ' ');
      else
        g_string_append_unichar (renderer->line, c);
      at += (guint32)g_unichar_to_utf8 (c, NULL);
    }
  if (marks)
    append_colour (renderer->line, 0);
}

static void
append_blanks (Renderer *renderer, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (renderer->line, ' ');
}

static void
end_line (Renderer *renderer)
{
  GString *line = renderer->line;

  while (line->len > 0 && line->str[line->len - 1] == ' ')
    g_string_truncate (line, line->len - 1);
  g_string_append_c (line, '\n');
  fr_output_write (renderer->out, line->str, line->len);
  g_string_truncate (line, 0);
}

/* Writes `flat` with `indent` blanks before every line but the first, which begins where the line stands now, at `column`.
 * Gives the width of the widest line. */
static guint
write_wrapped (Renderer *renderer, const Flat *flat, guint column, guint indent)
{
  guint widest = 0;
  gsize from = 0;
  FrSpan part;

  while (next_line (flat, &from, renderer->width - column, &part))
    {
      append_part (renderer, flat, part);
      widest = MAX (widest, column + text_width (flat->text->str + part.start, fr_span_length (part)));
      end_line (renderer);
      append_blanks (renderer, indent);
      column = indent;
    }
  if (widest == 0)
    end_line (renderer);
  g_string_truncate (renderer->line, 0);
  return widest;
}

static guint
write_inline (Renderer *renderer, const FrInline *text, guint column, guint indent)
{
  Flat *flat = flatten (renderer, text);
  guint widest = write_wrapped (renderer, flat, column, indent);

  flat_free (flat);
  return widest;
}

static void
write_repeated (Renderer *renderer, char c, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (renderer->line, c);
  end_line (renderer);
}

static void
write_heading (Renderer *renderer, const FrBlock *block)
{
  FrInline *strong = fr_inline_new ();
  guint widest;

  for (guint i = 0; i < fr_inline_n_runs (block->text); i++)
    {
      const FrRun *run = fr_inline_run (block->text, i);
      fr_inline_add (strong, run->text, -1, run->marks | FR_MARK_STRONG);
    }
  widest = write_inline (renderer, strong, 0, 0);
  fr_inline_free (strong);
  if (block->level <= 2)
    write_repeated (renderer, block->level == 1 ? '=' : '-', widest);
}

static void
write_item (Renderer *renderer, const FrBlock *block)
{
  guint indent = MIN (2 * block->level, renderer->width / 4);

  append_blanks (renderer, indent);
  g_string_append (renderer->line, "- ");
  write_inline (renderer, block->text, indent + 2, indent + 2);
}

static void
write_quotation (Renderer *renderer, const FrBlock *block)
{
  append_blanks (renderer, 2);
  write_inline (renderer, block->place, 2, 4);
  append_blanks (renderer, 4);
  write_inline (renderer, block->text, 4, 4);
}

static void
write_line (Renderer *renderer, const FrBlock *block)
{
  guint indent = renderer->label_width + 2;

  append_blanks (renderer, renderer->label_width - (block->label ? (guint)strlen (block->label) : 0));
  g_string_append (renderer->line, block->label ? block->label : "");
  append_blanks (renderer, 2);
  write_inline (renderer, block->text, indent, indent);
}

/* A table with its cells flattened and its columns measured. */
typedef struct
{
  const FrTable *table;
  guint n_columns, n_rows;
  GPtrArray *cells;    /* Flat*, by row; the headings are row 0 */
  /* [columns of a terminal] of each column: as wide as its text; without breaking a cell, only its heading; as narrow as it
   * may get */
  guint *width, *unbroken, *least;
} Layout;

static Flat *
layout_cell (const Layout *layout, guint row, guint column)
{
  return g_ptr_array_index (layout->cells, row * layout->n_columns + column);
}

static void
layout_add (Layout *layout, Renderer *renderer, const FrInline *text, guint column)
{
  gboolean heading = layout->cells->len < layout->n_columns;
  Flat *flat = flatten (renderer, text);
  guint width = flat_width (flat);

  g_ptr_array_add (layout->cells, flat);
  layout->width[column] = MAX (layout->width[column], width);
  layout->unbroken[column] = MAX (layout->unbroken[column], heading ? longest_word (flat) : width);
  width = MIN (width, MAX (MIN (longest_word (flat), LONGEST_WORD), heading ? 0 : LEAST_COLUMN));
  layout->least[column] = MAX (layout->least[column], width);
}

static void
layout_init (Layout *layout, Renderer *renderer, const FrTable *table)
{
  layout->table = table;
  layout->n_columns = fr_table_n_columns (table);
  layout->n_rows = fr_table_n_rows (table) + 1;
  layout->cells = g_ptr_array_new_with_free_func (flat_free);
  layout->width = g_new0 (guint, layout->n_columns);
  layout->unbroken = g_new0 (guint, layout->n_columns);
  layout->least = g_new0 (guint, layout->n_columns);
  for (guint column = 0; column < layout->n_columns; column++)
    {
      g_autoptr (FrInline) heading = fr_inline_new ();
      fr_inline_add (heading, fr_table_heading (table, column), -1, FR_MARK_STRONG);
      layout_add (layout, renderer, heading, column);
    }
  for (guint row = 0; row + 1 < layout->n_rows; row++)
    for (guint column = 0; column < layout->n_columns; column++)
      layout_add (layout, renderer, fr_table_cell (table, row, column), column);
}

static void
layout_clear (Layout *layout)
{
  g_ptr_array_unref (layout->cells);
  g_free (layout->width);
  g_free (layout->unbroken);
  g_free (layout->least);
}

static guint
total_width (const guint *width, guint n)
{
  guint64 total = n > 0 ? (guint64)(n - 1) * GAP : 0;

  for (guint i = 0; i < n; i++)
    total += width[i];
  return (guint)MIN (total, G_MAXUINT);
}

/* The widest column that is wider than its `floor`; n_columns if there is none. */
static guint
widest_column (const Layout *layout, const guint *floor)
{
  guint widest = layout->n_columns;

  for (guint i = 0; i < layout->n_columns; i++)
    if (layout->width[i] > floor[i] && (widest == layout->n_columns || layout->width[i] > layout->width[widest]))
      widest = i;
  return widest;
}

/* Narrows the widest columns, none below its `floor`, until the table fits; FALSE if it does not. */
static gboolean
narrow (Layout *layout, const guint *floor, guint width)
{
  while (total_width (layout->width, layout->n_columns) > width)
    {
      guint widest = widest_column (layout, floor);
      if (widest == layout->n_columns)
        return FALSE;
      layout->width[widest]--;
    }
  return TRUE;
}

/* Headings are broken before cells are. FALSE: the table cannot be made to fit. */
static gboolean
layout_fit (Layout *layout, guint width)
{
  for (guint i = 0; i < layout->n_columns; i++)
    {
      layout->width[i] = MIN (layout->width[i], MAX (width, layout->least[i]));
      layout->unbroken[i] = MAX (MIN (layout->unbroken[i], layout->width[i]), layout->least[i]);
    }
  return narrow (layout, layout->unbroken, width) || narrow (layout, layout->least, width);
}

/* One line of one cell, filled up to its column's width. */
static void
append_cell_line (Renderer *renderer, const Layout *layout, guint row, guint column, gsize *from)
{
  const Flat *flat = layout_cell (layout, row, column);
  guint width = layout->width[column], used = 0;
  gboolean right = fr_table_align (layout->table, column) == FR_ALIGN_RIGHT;
  FrSpan part = FR_SPAN_NONE;

  if (next_line (flat, from, MAX (width, 2), &part))
    used = text_width (flat->text->str + part.start, fr_span_length (part));
  if (right)
    append_blanks (renderer, width - MIN (used, width));
  append_part (renderer, flat, part);
  if (!right)
    append_blanks (renderer, width - MIN (used, width));
}

static gboolean
has_more (const Layout *layout, guint row, const gsize *from)
{
  for (guint column = 0; column < layout->n_columns; column++)
    {
      const char *rest = layout_cell (layout, row, column)->text->str + from[column];
      if (rest[strspn (rest, " ")])
        return TRUE;
    }
  return FALSE;
}

static void
write_row (Renderer *renderer, const Layout *layout, guint row)
{
  g_autofree gsize *from = g_new0 (gsize, layout->n_columns);

  do
    {
      for (guint column = 0; column < layout->n_columns; column++)
        {
          append_blanks (renderer, column > 0 ? GAP : 0);
          append_cell_line (renderer, layout, row, column, &from[column]);
        }
      end_line (renderer);
    }
  while (has_more (layout, row, from));
}

static void
write_rule (Renderer *renderer, const Layout *layout)
{
  for (guint column = 0; column < layout->n_columns; column++)
    {
      append_blanks (renderer, column > 0 ? GAP : 0);
      for (guint i = 0; i < layout->width[column]; i++)
        g_string_append_c (renderer->line, '-');
    }
  end_line (renderer);
}

/* A row of a table that is too wide: its first cell, and below it a line for each of the others. */
static void
write_folded_row (Renderer *renderer, const Layout *layout, guint row, guint labelled_by)
{
  write_wrapped (renderer, layout_cell (layout, labelled_by, 0), 0, 2);
  for (guint column = 1; column < layout->n_columns; column++)
    {
      const Flat *heading = layout_cell (layout, 0, column);
      const Flat *cell = layout_cell (layout, row, column);
      Flat *both;
      if (cell->text->len == 0)
        continue;
      both = g_new (Flat, 1);
      both->text = g_string_new (heading->text->str);
      g_string_append_printf (both->text, ": %s", cell->text->str);
      both->marks = g_byte_array_new ();
      g_byte_array_set_size (both->marks, (guint)both->text->len);
      memset (both->marks->data, 0, both->text->len);
      if (renderer->colour && cell->text->len)
        memcpy (both->marks->data + heading->text->len + 2, cell->marks->data, cell->text->len);
      append_blanks (renderer, 2);
      write_wrapped (renderer, both, 2, 4);
      flat_free (both);
    }
}

static void
write_folded (Renderer *renderer, const Layout *layout)
{
  guint labelled_by = 0;

  for (guint row = 1; row < layout->n_rows; row++)
    {
      if (layout_cell (layout, row, 0)->text->len > 0)
        labelled_by = row;
      write_folded_row (renderer, layout, row, labelled_by);
    }
}

static void
write_table (Renderer *renderer, const FrBlock *block)
{
  Layout layout;

  layout_init (&layout, renderer, block->table);
  if (!layout_fit (&layout, renderer->width))
    write_folded (renderer, &layout);
  else
    {
      write_row (renderer, &layout, 0);
      write_rule (renderer, &layout);
      for (guint row = 1; row < layout.n_rows; row++)
        {
          if (row > 1 && fr_table_begins_group (layout.table, row - 1))
            end_line (renderer);
          write_row (renderer, &layout, row);
        }
    }
  layout_clear (&layout);
}

static void
write_block (Renderer *renderer, const FrBlock *block)
{
  switch (block->kind)
    {
    case FR_BLOCK_HEADING:
      write_heading (renderer, block);
      break;
    case FR_BLOCK_PARAGRAPH:
      write_inline (renderer, block->text, 0, 0);
      break;
    case FR_BLOCK_ITEM:
      write_item (renderer, block);
      break;
    case FR_BLOCK_QUOTATION:
      write_quotation (renderer, block);
      break;
    case FR_BLOCK_LINE:
      write_line (renderer, block);
      break;
    case FR_BLOCK_TABLE:
      write_table (renderer, block);
      break;
    }
}

/* Entries of a list stand close together, and so do a small heading and what it is above. */
static gboolean
is_close (const FrBlock *before, const FrBlock *block)
{
  if (block->kind == FR_BLOCK_HEADING || block->kind == FR_BLOCK_TABLE)
    return FALSE;
  if (before->kind == FR_BLOCK_HEADING)
    return before->level > 2;
  return before->kind == block->kind && block->kind != FR_BLOCK_PARAGRAPH;
}

static guint
widest_label (const FrDocument *document)
{
  guint widest = 0;

  for (guint i = 0; i < fr_document_n_blocks (document); i++)
    {
      const FrBlock *block = fr_document_block (document, i);
      if (block->label)
        widest = MAX (widest, (guint)strlen (block->label));
    }
  return widest;
}

void
fr_document_render_text (const FrDocument *document, const FrTextStyle *style, FrOutput *out)
{
  guint width = style->width ? style->width : FR_TEXT_WIDTH;
  Renderer renderer = {
    .out = out,
    .line = g_string_new (NULL),
    .width = MAX (width, FR_TEXT_WIDTH_LEAST),
    .colour = style->colour,
    .label_width = widest_label (document),
  };

  for (guint i = 0; i < fr_document_n_blocks (document); i++)
    {
      const FrBlock *block = fr_document_block (document, i);
      if (i > 0 && !is_close (fr_document_block (document, i - 1), block))
        end_line (&renderer);
      write_block (&renderer, block);
    }
  g_string_free (renderer.line, TRUE);
}
