/* The plain-text renderer's page: where its lines go. Used by render_text.c and render_table.c alone. */
#pragma once

#include "base/output.h"
#include "report/wrap.h"

typedef struct
{
  FrOutput *out; /* not owned */
  GString *line; /* the line being made */
  guint width;   /* [columns] no line is wider */
  gboolean colour;
} FrPage;

void fr_page_blanks (FrPage *page, guint n);
/* Writes the line out, without the blanks at its end. */
void fr_page_end_line (FrPage *page);
/* Writes `flat` with `indent` blanks before every line but the first, which goes on where the line stands, at `column`.
 * Gives the width of the widest line. */
guint fr_page_write (FrPage *page, const FrFlat *flat, guint column, guint indent);

/* A table, folded into lists where it is too wide. */
void fr_page_write_table (FrPage *page, const FrTable *table);
