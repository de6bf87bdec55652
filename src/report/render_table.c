#include "report/page.h"

enum
{
  GAP = 2,           /* [columns] between two columns of a table */
  LEAST_COLUMN = 12, /* [columns] a table's cell is not made narrower for the sake of the others */
  LONGEST_WORD = 24, /* [columns] a longer word may be cut in a table */
};

/* A table with its cells flattened and its columns measured. */
typedef struct
{
  const FrTable *table;
  guint n_columns, n_rows;
  GPtrArray *cells; /* FrFlat*, by row; the headings are row 0 */
  /* [columns of a terminal] of each column: as wide as its text; without breaking a cell, only its heading; as narrow
   * as it may get */
  guint *width, *unbroken, *least;
} Layout;

static FrFlat *
layout_cell (const Layout *layout, guint row, guint column)
{
  return g_ptr_array_index (layout->cells, row * layout->n_columns + column);
}

static void
layout_add (Layout *layout, FrPage *page, const FrInline *text, guint column)
{
  gboolean heading = layout->cells->len < layout->n_columns;
  FrFlat *flat = fr_flat_new (text, page->colour);
  guint width = fr_flat_width (flat);

  g_ptr_array_add (layout->cells, flat);
  layout->width[column] = MAX (layout->width[column], width);
  layout->unbroken[column] = MAX (layout->unbroken[column], heading ? fr_flat_longest_word (flat) : width);
  width = MIN (width, MAX (MIN (fr_flat_longest_word (flat), LONGEST_WORD), heading ? 0 : LEAST_COLUMN));
  layout->least[column] = MAX (layout->least[column], width);
}

static void
layout_init (Layout *layout, FrPage *page, const FrTable *table)
{
  layout->table = table;
  layout->n_columns = fr_table_n_columns (table);
  layout->n_rows = fr_table_n_rows (table) + 1;
  layout->cells = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_flat_free);
  layout->width = g_new0 (guint, layout->n_columns);
  layout->unbroken = g_new0 (guint, layout->n_columns);
  layout->least = g_new0 (guint, layout->n_columns);
  for (guint column = 0; column < layout->n_columns; column++)
    {
      g_autoptr (FrInline) heading = fr_inline_new ();
      fr_inline_add (heading, fr_table_heading (table, column), -1, FR_MARK_STRONG);
      layout_add (layout, page, heading, column);
    }
  for (guint row = 0; row + 1 < layout->n_rows; row++)
    for (guint column = 0; column < layout->n_columns; column++)
      layout_add (layout, page, fr_table_cell (table, row, column), column);
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
append_cell_line (FrPage *page, const Layout *layout, guint row, guint column, gsize *from)
{
  const FrFlat *flat = layout_cell (layout, row, column);
  guint width = layout->width[column], used = 0;
  gboolean right = fr_table_align (layout->table, column) == FR_ALIGN_RIGHT;
  FrSpan part = FR_SPAN_NONE;

  if (fr_flat_next_line (flat, from, MAX (width, 2), &part))
    used = fr_flat_part_width (flat, part);
  if (right)
    fr_page_blanks (page, width - MIN (used, width));
  fr_flat_append_part (flat, part, page->line);
  if (!right)
    fr_page_blanks (page, width - MIN (used, width));
}

static gboolean
has_more (const Layout *layout, guint row, const gsize *from)
{
  for (guint column = 0; column < layout->n_columns; column++)
    if (fr_flat_has_more (layout_cell (layout, row, column), from[column]))
      return TRUE;
  return FALSE;
}

static void
write_row (FrPage *page, const Layout *layout, guint row)
{
  g_autofree gsize *from = g_new0 (gsize, layout->n_columns);

  do
    {
      for (guint column = 0; column < layout->n_columns; column++)
        {
          fr_page_blanks (page, column > 0 ? GAP : 0);
          append_cell_line (page, layout, row, column, &from[column]);
        }
      fr_page_end_line (page);
    }
  while (has_more (layout, row, from));
}

static void
write_rule (FrPage *page, const Layout *layout)
{
  for (guint column = 0; column < layout->n_columns; column++)
    {
      fr_page_blanks (page, column > 0 ? GAP : 0);
      for (guint i = 0; i < layout->width[column]; i++)
        g_string_append_c (page->line, '-');
    }
  fr_page_end_line (page);
}

/* A row of a table that is too wide: its first cell, and below it a line for each of the others. */
static void
write_folded_row (FrPage *page, const Layout *layout, guint row, guint labelled_by)
{
  fr_page_write (page, layout_cell (layout, labelled_by, 0), 0, 2);
  for (guint column = 1; column < layout->n_columns; column++)
    {
      const FrFlat *cell = layout_cell (layout, row, column);
      g_autoptr (FrInline) label = fr_inline_new_printf ("%s: ", fr_table_heading (layout->table, column));
      g_autoptr (FrFlat) line = fr_flat_new (label, page->colour);
      if (cell->text->len == 0)
        continue;
      fr_flat_append (line, cell);
      fr_page_blanks (page, 2);
      fr_page_write (page, line, 2, 4);
    }
}

static void
write_folded (FrPage *page, const Layout *layout)
{
  guint labelled_by = 0;

  for (guint row = 1; row < layout->n_rows; row++)
    {
      if (layout_cell (layout, row, 0)->text->len > 0)
        labelled_by = row;
      write_folded_row (page, layout, row, labelled_by);
    }
}

void
fr_page_write_table (FrPage *page, const FrTable *table)
{
  Layout layout;

  layout_init (&layout, page, table);
  if (!layout_fit (&layout, page->width))
    write_folded (page, &layout);
  else
    {
      write_row (page, &layout, 0);
      write_rule (page, &layout);
      for (guint row = 1; row < layout.n_rows; row++)
        {
          if (row > 1 && fr_table_begins_group (layout.table, row - 1))
            fr_page_end_line (page);
          write_row (page, &layout, row);
        }
    }
  layout_clear (&layout);
}
