#include "report/agreement_report.h"

#include "report/figures.h"

#include <math.h>

#define NB "\302\240" /* no-break space */

/* ---- agreement ---- */

/* Two decimals, whatever the locale; owned by the caller. */
static char *
two_decimals (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.2f", value));
}

static void
add_alpha (FrDocument *document, const FrAlpha *agreement)
{
  g_autofree char *alpha = two_decimals (agreement->alpha);

  if (isnan (agreement->alpha))
    fr_document_paragraph (document,
                           "Krippendorff's alpha is undefined: it needs sentences that two coders have judged, and two "
                           "different labels.");
  else
    fr_document_paragraph (
        document,
        "Krippendorff's alpha (nominal) is %s, from %u judgements of %u sentences. 1 is full agreement, "
        "0 what chance would give; below 0.67 Krippendorff advises not to draw any conclusion.",
        alpha, agreement->n_labels, agreement->n_units);
}

static void
add_labels (FrDocument *document, const FrValidation *v, const char *const *names)
{
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "label", FR_ALIGN_LEFT);
  for (guint c = 0; c < v->n_coders; c++)
    fr_table_add_column (table, names[c], FR_ALIGN_RIGHT);
  for (guint i = 0; i < v->labels->len; i++)
    {
      fr_table_add_row (table, FALSE);
      fr_table_add_text (table, g_ptr_array_index (v->labels, i));
      for (guint c = 0; c < v->n_coders; c++)
        fr_table_add_printf (table, "%u", v->label_counts[c * v->labels->len + i]);
    }
  fr_document_add_table (document, table);
}

/* ---- precision ---- */

/* "12 of 15: 80 % (52 % to 96 %)"; owned by the caller. */
static char *
share_text (const FrShare *share)
{
  g_autofree char *percent = fr_figure_percent (share->k, share->n);

  if (share->n == 0)
    return g_strdup ("-");
  return g_strdup_printf ("%" G_GUINT64_FORMAT NB "of" NB "%" G_GUINT64_FORMAT ": %s (%.0f" NB "%%" NB "to" NB "%.0f" NB
                          "%%)",
                          share->k, share->n, percent, 100 * share->interval.low, 100 * share->interval.high);
}

static void
add_precision_row (FrTable *table, const FrPrecision *precision, guint n_coders)
{
  fr_table_add_row (table, FALSE);
  fr_table_add_text (table, precision->frame);
  fr_table_add_text (table, precision->wording);
  if (precision->term)
    fr_table_add_text (table, precision->term);
  for (guint c = 0; c < n_coders; c++)
    {
      g_autofree char *share = share_text (&precision->right[c]);
      fr_table_add_text (table, share);
    }
}

static void
add_precisions (FrDocument *document, const GPtrArray *precisions, gboolean by_term, const FrValidation *v,
                const char *const *names)
{
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "frame", FR_ALIGN_LEFT);
  fr_table_add_column (table, "wording", FR_ALIGN_LEFT);
  if (by_term)
    fr_table_add_column (table, "term", FR_ALIGN_LEFT);
  for (guint c = 0; c < v->n_coders; c++)
    fr_table_add_column (table, names[c], FR_ALIGN_LEFT);
  for (guint i = 0; i < precisions->len; i++)
    add_precision_row (table, g_ptr_array_index (precisions, i), v->n_coders);
  fr_document_add_table (document, table);
}

/* ---- recall ---- */

static void
add_recall (FrDocument *document, const FrRecall *recall, const char *name)
{
  g_autofree char *found = share_text (&recall->found);
  g_autofree char *missed = share_text (&recall->missed);

  if (isnan (recall->recall))
    fr_document_item (document, 0, "%s: wanted with hits %s, without hits %s; too little for a recall.", name, found,
                      missed);
  else
    fr_document_item (document, 0,
                      "%s: wanted with hits %s, without hits %s; recall %.0f" NB "%% (%.0f" NB "%% to %.0f" NB "%%).",
                      name, found, missed, 100 * recall->recall, 100 * recall->interval.low,
                      100 * recall->interval.high);
}

static FrShare
all_hits (const FrValidation *v, guint coder)
{
  FrShare all = { 0 };

  for (guint i = 0; i < v->wordings->len; i++)
    {
      const FrPrecision *precision = g_ptr_array_index (v->wordings, i);
      all.k += precision->right[coder].k;
      all.n += precision->right[coder].n;
    }
  all.interval = fr_share_interval (all.k, all.n, 0.95);
  return all;
}

static void
add_header_line (FrDocument *document, const FrValidation *v)
{
  g_autofree char *alpha = two_decimals (v->agreement.alpha);
  GString *line = g_string_new (NULL);

  g_string_append_printf (line, "validated: %u sentences, %u coders, Krippendorff's alpha %s", v->agreement.n_units,
                          v->n_coders, isnan (v->agreement.alpha) ? "undefined" : alpha);
  for (guint c = 0; v->recalls && c < v->n_coders; c++)
    {
      FrShare all = all_hits (v, c);
      g_autofree char *share = share_text (&all);
      g_string_append_printf (line, "%s %s", c ? "," : "; hits that are right:", share);
    }
  fr_document_heading (document, 2, "For the lexicon's header");
  fr_document_paragraph (document, "%s", line->str);
  g_string_free (line, TRUE);
}

FrDocument *
fr_agreement_document (const FrValidation *v, const char *const *names)
{
  FrDocument *document = fr_document_new ();

  fr_document_heading (document, 1, "The coders' judgement");
  add_alpha (document, &v->agreement);
  if (v->labels->len > 0)
    add_labels (document, v, names);
  if (v->recalls)
    {
      fr_document_heading (document, 2, "Hits that are right");
      fr_document_paragraph (
          document, "A hit is right where the coder's label of its sentence is \"yes\" or the name of its wording; "
                    "in brackets the exact 95 %% interval (Clopper and Pearson).");
      add_precisions (document, v->wordings, FALSE, v, names);
      add_precisions (document, v->terms, TRUE, v, names);
      fr_document_heading (document, 2, "What is missed");
      fr_document_paragraph (
          document, "A sentence is wanted where its label is not \"no\". Recall is the share of wanted sentences "
                    "that have a hit, with each part weighed by the sentences it was drawn from.");
      for (guint c = 0; c < v->n_coders; c++)
        add_recall (document, &v->recalls[c], names[c]);
    }
  add_header_line (document, v);
  return document;
}
