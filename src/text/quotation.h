/* Quotation marks paired by their kind: «» „“ “” ‘’ "" ''. Works on the paragraphs of a whole article, because a
 * quotation may run over several. */
#pragma once

#include "text/text.h"

typedef struct
{
  FrSpan span;       /* between the marks, over paragraphs if need be */
  guint32 opening;   /* [bytes] where the opening mark stands */
  guint32 closing;   /* [bytes] one past the closing mark; = span.end where it never closes */
  gboolean unclosed; /* it ends at its paragraph's end because no mark closes it */
  gboolean nested;   /* stands inside another quotation */
  guint32 first_paragraph, last_paragraph;
} FrQuotation;

/* The article's quotations by start, outer before inner (FrQuotation, owned by the caller). Marks that never close or
 * never open are noted in `diags`. `language` tells elisions ('em, '90s) from opening marks. */
GArray *fr_find_quotations (const FrArticle *article, const FrLanguage *language, FrDiags *diags);
