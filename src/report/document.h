/* A report as a value: headings, paragraphs, lists and tables of marked text, for any renderer. It says what a piece of
 * text is, never how that looks. Owned by whoever builds it; once it is handed to a renderer nobody changes it.
 *
 * Text is UTF-8 as it was found and is not escaped here: the renderer escapes all of it, once. A no-break space
 * (U+00A0) keeps a figure and its unit on one line. */
#pragma once

#include <glib.h>

/* What a stretch of text is; a bit each, a stretch may be several things. */
typedef enum
{
  FR_MARK_STRONG = 1 << 0,
  FR_MARK_HIT = 1 << 1,         /* matched by a term of a lexicon */
  FR_MARK_QUOTED = 1 << 2,      /* inside quotation marks */
  FR_MARK_PARAPHRASED = 1 << 3, /* indirect speech */
  FR_MARK_DROPPED = 1 << 4,     /* not part of the article */
  FR_MARK_QUIET = 1 << 5,       /* a place, a note: less important than what stands beside it */
} FrMark;

/* A line's worth of marked text, in the order of reading. */
typedef struct FrInline FrInline;

typedef struct
{
  char *text;
  guint marks; /* FrMark */
} FrRun;

FrInline *fr_inline_new (void);
/* The same with one unmarked run. */
FrInline *fr_inline_new_text (const char *text);
FrInline *fr_inline_new_printf (const char *format, ...) G_GNUC_PRINTF (1, 2);
void fr_inline_free (FrInline *text);
/* `len` < 0: up to the NUL. */
void fr_inline_add (FrInline *text, const char *bytes, gssize len, guint marks);
void fr_inline_printf (FrInline *text, guint marks, const char *format, ...) G_GNUC_PRINTF (3, 4);
guint fr_inline_n_runs (const FrInline *text);
const FrRun *fr_inline_run (const FrInline *text, guint i);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrInline, fr_inline_free)

typedef enum
{
  FR_ALIGN_LEFT,
  FR_ALIGN_RIGHT,
} FrAlign;

/* A table: columns with headings, rows of cells. A cell that repeats the one above it is left empty by whoever fills
 * it. */
typedef struct FrTable FrTable;

FrTable *fr_table_new (void);
void fr_table_free (FrTable *table);
void fr_table_add_column (FrTable *table, const char *heading, FrAlign align);
/* Begins a row; `group` parts it from the rows before it. Cells that are never set stay empty. */
void fr_table_add_row (FrTable *table, gboolean group);
/* Fills the next cell of the last row; takes `cell` over. More cells than columns are an error of the caller. */
void fr_table_add_cell (FrTable *table, FrInline *cell);
void fr_table_add_text (FrTable *table, const char *text);
void fr_table_add_printf (FrTable *table, const char *format, ...) G_GNUC_PRINTF (2, 3);

guint fr_table_n_columns (const FrTable *table);
guint fr_table_n_rows (const FrTable *table);
const char *fr_table_heading (const FrTable *table, guint column);
FrAlign fr_table_align (const FrTable *table, guint column);
gboolean fr_table_begins_group (const FrTable *table, guint row);
/* NULL: empty. */
const FrInline *fr_table_cell (const FrTable *table, guint row, guint column);

typedef enum
{
  FR_BLOCK_HEADING,
  FR_BLOCK_PARAGRAPH,
  FR_BLOCK_ITEM,      /* an entry of a list; items that follow each other are one list */
  FR_BLOCK_QUOTATION, /* somebody's own words, below their place */
  FR_BLOCK_LINE,      /* a line of a text, with its number as label */
  FR_BLOCK_TABLE,
} FrBlockKind;

typedef struct
{
  FrBlockKind kind;
  guint level;     /* HEADING: 1 is the document's title; ITEM: 0 outermost */
  char *label;     /* LINE: its number; else NULL */
  FrInline *text;  /* all but TABLE */
  FrInline *place; /* QUOTATION: where it stands, shown above it; else NULL */
  FrTable *table;  /* TABLE */
} FrBlock;

typedef struct FrDocument FrDocument;

FrDocument *fr_document_new (void);
void fr_document_free (FrDocument *document);
guint fr_document_n_blocks (const FrDocument *document);
const FrBlock *fr_document_block (const FrDocument *document, guint i);

/* All of these take the FrInline or FrTable over; printf-style ones make an unmarked text. */
void fr_document_add_heading (FrDocument *document, guint level, FrInline *text);
void fr_document_heading (FrDocument *document, guint level, const char *format, ...) G_GNUC_PRINTF (3, 4);
void fr_document_add_paragraph (FrDocument *document, FrInline *text);
void fr_document_paragraph (FrDocument *document, const char *format, ...) G_GNUC_PRINTF (2, 3);
void fr_document_add_item (FrDocument *document, guint level, FrInline *text);
void fr_document_item (FrDocument *document, guint level, const char *format, ...) G_GNUC_PRINTF (3, 4);
void fr_document_add_quotation (FrDocument *document, FrInline *place, FrInline *text);
void fr_document_add_line (FrDocument *document, const char *label, FrInline *text);
void fr_document_add_table (FrDocument *document, FrTable *table);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrTable, fr_table_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrDocument, fr_document_free)
