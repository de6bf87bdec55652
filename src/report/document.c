#include "report/document.h"

#include <string.h>

struct FrInline
{
  GPtrArray *runs; /* FrRun* */
};

typedef struct
{
  char *heading;
  FrAlign align;
} Column;

typedef struct
{
  gboolean group;
  GPtrArray *cells; /* FrInline* */
} Row;

struct FrTable
{
  GPtrArray *columns; /* Column* */
  GPtrArray *rows;    /* Row* */
};

struct FrDocument
{
  GPtrArray *blocks; /* FrBlock* */
};

static void
run_free (gpointer data)
{
  FrRun *run = data;

  g_free (run->text);
  g_free (run);
}

FrInline *
fr_inline_new (void)
{
  FrInline *text = g_new (FrInline, 1);

  text->runs = g_ptr_array_new_with_free_func (run_free);
  return text;
}

FrInline *
fr_inline_new_text (const char *text)
{
  FrInline *made = fr_inline_new ();

  fr_inline_add (made, text, -1, 0);
  return made;
}

static FrInline *inline_new_vprintf (const char *format, va_list args) G_GNUC_PRINTF (1, 0);

static FrInline *
inline_new_vprintf (const char *format, va_list args)
{
  g_autofree char *text = g_strdup_vprintf (format, args);

  return fr_inline_new_text (text);
}

FrInline *
fr_inline_new_printf (const char *format, ...)
{
  FrInline *made;
  va_list args;

  va_start (args, format);
  made = inline_new_vprintf (format, args);
  va_end (args);
  return made;
}

void
fr_inline_free (FrInline *text)
{
  if (!text)
    return;
  g_ptr_array_unref (text->runs);
  g_free (text);
}

void
fr_inline_add (FrInline *text, const char *bytes, gssize len, guint marks)
{
  gsize n = len < 0 ? strlen (bytes) : (gsize)len;
  FrRun *run;

  if (n == 0)
    return;
  run = g_new (FrRun, 1);
  run->text = g_strndup (bytes, n);
  run->marks = marks;
  g_ptr_array_add (text->runs, run);
}

void
fr_inline_printf (FrInline *text, guint marks, const char *format, ...)
{
  g_autofree char *added = NULL;
  va_list args;

  va_start (args, format);
  added = g_strdup_vprintf (format, args);
  va_end (args);
  fr_inline_add (text, added, -1, marks);
}

guint
fr_inline_n_runs (const FrInline *text)
{
  return text->runs->len;
}

const FrRun *
fr_inline_run (const FrInline *text, guint i)
{
  return g_ptr_array_index (text->runs, i);
}

static void
column_free (gpointer data)
{
  Column *column = data;

  g_free (column->heading);
  g_free (column);
}

static void
row_free (gpointer data)
{
  Row *row = data;

  g_ptr_array_unref (row->cells);
  g_free (row);
}

FrTable *
fr_table_new (void)
{
  FrTable *table = g_new (FrTable, 1);

  table->columns = g_ptr_array_new_with_free_func (column_free);
  table->rows = g_ptr_array_new_with_free_func (row_free);
  return table;
}

void
fr_table_free (FrTable *table)
{
  if (!table)
    return;
  g_ptr_array_unref (table->columns);
  g_ptr_array_unref (table->rows);
  g_free (table);
}

void
fr_table_add_column (FrTable *table, const char *heading, FrAlign align)
{
  Column *column = g_new (Column, 1);

  column->heading = g_strdup (heading);
  column->align = align;
  g_ptr_array_add (table->columns, column);
}

void
fr_table_add_row (FrTable *table, gboolean group)
{
  Row *row = g_new (Row, 1);

  row->group = group;
  row->cells = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_inline_free);
  g_ptr_array_add (table->rows, row);
}

void
fr_table_add_cell (FrTable *table, FrInline *cell)
{
  Row *row = g_ptr_array_index (table->rows, table->rows->len - 1);

  g_ptr_array_add (row->cells, cell);
}

void
fr_table_add_text (FrTable *table, const char *text)
{
  fr_table_add_cell (table, fr_inline_new_text (text));
}

void
fr_table_add_printf (FrTable *table, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  fr_table_add_cell (table, inline_new_vprintf (format, args));
  va_end (args);
}

guint
fr_table_n_columns (const FrTable *table)
{
  return table->columns->len;
}

guint
fr_table_n_rows (const FrTable *table)
{
  return table->rows->len;
}

const char *
fr_table_heading (const FrTable *table, guint column)
{
  return ((const Column *)g_ptr_array_index (table->columns, column))->heading;
}

FrAlign
fr_table_align (const FrTable *table, guint column)
{
  return ((const Column *)g_ptr_array_index (table->columns, column))->align;
}

gboolean
fr_table_begins_group (const FrTable *table, guint row)
{
  return ((const Row *)g_ptr_array_index (table->rows, row))->group;
}

const FrInline *
fr_table_cell (const FrTable *table, guint row, guint column)
{
  const Row *cells = g_ptr_array_index (table->rows, row);

  return column < cells->cells->len ? g_ptr_array_index (cells->cells, column) : NULL;
}

static void
block_free (gpointer data)
{
  FrBlock *block = data;

  g_free (block->label);
  fr_inline_free (block->text);
  fr_inline_free (block->place);
  fr_table_free (block->table);
  g_free (block);
}

FrDocument *
fr_document_new (void)
{
  FrDocument *document = g_new (FrDocument, 1);

  document->blocks = g_ptr_array_new_with_free_func (block_free);
  return document;
}

void
fr_document_free (FrDocument *document)
{
  if (!document)
    return;
  g_ptr_array_unref (document->blocks);
  g_free (document);
}

guint
fr_document_n_blocks (const FrDocument *document)
{
  return document->blocks->len;
}

const FrBlock *
fr_document_block (const FrDocument *document, guint i)
{
  return g_ptr_array_index (document->blocks, i);
}

static FrBlock *
add_block (FrDocument *document, FrBlockKind kind, guint level, FrInline *text)
{
  FrBlock *block = g_new0 (FrBlock, 1);

  block->kind = kind;
  block->level = level;
  block->text = text;
  g_ptr_array_add (document->blocks, block);
  return block;
}

void
fr_document_add_heading (FrDocument *document, guint level, FrInline *text)
{
  add_block (document, FR_BLOCK_HEADING, level, text);
}

void
fr_document_heading (FrDocument *document, guint level, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  fr_document_add_heading (document, level, inline_new_vprintf (format, args));
  va_end (args);
}

void
fr_document_add_paragraph (FrDocument *document, FrInline *text)
{
  add_block (document, FR_BLOCK_PARAGRAPH, 0, text);
}

void
fr_document_paragraph (FrDocument *document, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  fr_document_add_paragraph (document, inline_new_vprintf (format, args));
  va_end (args);
}

void
fr_document_add_item (FrDocument *document, guint level, FrInline *text)
{
  add_block (document, FR_BLOCK_ITEM, level, text);
}

void
fr_document_item (FrDocument *document, guint level, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  fr_document_add_item (document, level, inline_new_vprintf (format, args));
  va_end (args);
}

void
fr_document_add_quotation (FrDocument *document, FrInline *place, FrInline *text)
{
  add_block (document, FR_BLOCK_QUOTATION, 0, text)->place = place;
}

void
fr_document_add_line (FrDocument *document, const char *label, FrInline *text)
{
  add_block (document, FR_BLOCK_LINE, 0, text)->label = g_strdup (label);
}

void
fr_document_add_table (FrDocument *document, FrTable *table)
{
  add_block (document, FR_BLOCK_TABLE, 0, NULL)->table = table;
}
