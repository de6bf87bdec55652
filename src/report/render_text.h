/* A document as plain text: wrapped at a width, no line over it, tables aligned and folded where they do not fit. */
#pragma once

#include "base/output.h"
#include "report/document.h"

enum
{
  FR_TEXT_WIDTH = 80,       /* [columns] where nobody says otherwise */
  FR_TEXT_WIDTH_LEAST = 20, /* [columns] a smaller width is taken as this one */
};

typedef struct
{
  guint width;     /* [columns of a terminal]; 0: FR_TEXT_WIDTH */
  gboolean colour; /* marks as colours (ANSI) instead of brackets */
} FrTextStyle;

/* Marked text without colour: [a hit], {quoted}, <paraphrased>. All text passes fr_escape_text() here. */
void fr_document_render_text (const FrDocument *document, const FrTextStyle *style, FrOutput *out);
