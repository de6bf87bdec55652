#include "report/render_text.h"

#include "report/page.h"

#include <string.h>

void
fr_page_blanks (FrPage *page, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (page->line, ' ');
}

void
fr_page_end_line (FrPage *page)
{
  GString *line = page->line;

  while (line->len > 0 && line->str[line->len - 1] == ' ')
    g_string_truncate (line, line->len - 1);
  g_string_append_c (line, '\n');
  fr_output_write (page->out, line->str, line->len);
  g_string_truncate (line, 0);
}

guint
fr_page_write (FrPage *page, const FrFlat *flat, guint column, guint indent)
{
  guint widest = 0;
  gsize from = 0;
  FrSpan part;

  while (fr_flat_next_line (flat, &from, page->width - column, &part))
    {
      fr_flat_append_part (flat, part, page->line);
      widest = MAX (widest, column + fr_flat_part_width (flat, part));
      fr_page_end_line (page);
      fr_page_blanks (page, indent);
      column = indent;
    }
  if (widest == 0)
    fr_page_end_line (page);
  g_string_truncate (page->line, 0);
  return widest;
}

static guint
write_inline (FrPage *page, const FrInline *text, guint column, guint indent)
{
  g_autoptr (FrFlat) flat = fr_flat_new (text, page->colour);

  return fr_page_write (page, flat, column, indent);
}

static void
write_repeated (FrPage *page, char c, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (page->line, c);
  fr_page_end_line (page);
}

static void
write_heading (FrPage *page, const FrBlock *block)
{
  FrInline *strong = fr_inline_new ();
  guint widest;

  for (guint i = 0; i < fr_inline_n_runs (block->text); i++)
    {
      const FrRun *run = fr_inline_run (block->text, i);
      fr_inline_add (strong, run->text, -1, run->marks | FR_MARK_STRONG);
    }
  widest = write_inline (page, strong, 0, 0);
  fr_inline_free (strong);
  if (block->level <= 2)
    write_repeated (page, block->level == 1 ? '=' : '-', widest);
}

static void
write_item (FrPage *page, const FrBlock *block)
{
  guint indent = MIN (2 * block->level, page->width / 4);

  fr_page_blanks (page, indent);
  g_string_append (page->line, "- ");
  write_inline (page, block->text, indent + 2, indent + 2);
}

static void
write_quotation (FrPage *page, const FrBlock *block)
{
  fr_page_blanks (page, 2);
  write_inline (page, block->place, 2, 4);
  fr_page_blanks (page, 4);
  write_inline (page, block->text, 4, 4);
}

static void
write_line (FrPage *page, const FrBlock *block, guint label_width)
{
  guint indent = label_width + 2;

  fr_page_blanks (page, label_width - (block->label ? (guint)strlen (block->label) : 0));
  g_string_append (page->line, block->label ? block->label : "");
  fr_page_blanks (page, 2);
  write_inline (page, block->text, indent, indent);
}

static void
write_block (FrPage *page, const FrBlock *block, guint label_width)
{
  switch (block->kind)
    {
    case FR_BLOCK_HEADING:
      write_heading (page, block);
      break;
    case FR_BLOCK_PARAGRAPH:
      write_inline (page, block->text, 0, 0);
      break;
    case FR_BLOCK_ITEM:
      write_item (page, block);
      break;
    case FR_BLOCK_QUOTATION:
      write_quotation (page, block);
      break;
    case FR_BLOCK_LINE:
      write_line (page, block, label_width);
      break;
    case FR_BLOCK_TABLE:
      fr_page_write_table (page, block->table);
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
  guint width = style->width ? style->width : FR_TEXT_WIDTH, label_width = widest_label (document);
  FrPage page = { out, g_string_new (NULL), MAX (width, FR_TEXT_WIDTH_LEAST), style->colour };

  for (guint i = 0; i < fr_document_n_blocks (document); i++)
    {
      const FrBlock *block = fr_document_block (document, i);
      if (i > 0 && !is_close (fr_document_block (document, i - 1), block))
        fr_page_end_line (&page);
      write_block (&page, block, label_width);
    }
  g_string_free (page.line, TRUE);
}
