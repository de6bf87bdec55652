#include "report/diff_report.h"

/* ---- terms ---- */

static char *
describe_section (const FrSection *section)
{
  return g_strdup_printf ("compounds: %s, measured: %s", section->compounds ? "yes" : "no",
                          section->measured ? "yes" : "no");
}

static char *
describe_alternatives (const FrTerm *term)
{
  return term->alternatives ? g_strjoinv (", ", term->alternatives) : g_strdup ("none");
}

/* From what to what; owned by the caller. */
static char *
describe_change (const FrChange *change)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  switch (change->kind)
    {
    case FR_CHANGE_ADDED:
    case FR_CHANGE_REMOVED:
      return g_strdup ("");
    case FR_CHANGE_MOVED:
      return g_strdup_printf ("now %s", change->section_after->wording);
    case FR_CHANGE_ALTERED:
      before = describe_alternatives (change->before);
      after = describe_alternatives (change->after);
      break;
    case FR_CHANGE_SECTION:
      before = describe_section (change->section_before);
      after = describe_section (change->section_after);
      break;
    }
  return g_strdup_printf ("%s; now %s", before, after);
}

static void
add_term_row (FrTable *table, const FrChange *change, gboolean group)
{
  const FrSection *section = change->section_before ? change->section_before : change->section_after;
  const FrTerm *term = change->before ? change->before : change->after;
  g_autofree char *what = describe_change (change);

  fr_table_add_row (table, group);
  fr_table_add_text (table, group ? fr_change_name (change->kind) : "");
  fr_table_add_text (table, section->frame);
  fr_table_add_text (table, section->wording);
  fr_table_add_text (table, term ? term->text : "");
  fr_table_add_text (table, what);
}

static void
add_terms (FrDocument *document, const GPtrArray *changes)
{
  FrTable *table;

  fr_document_heading (document, 2, "Terms");
  if (changes->len == 0)
    {
      fr_document_paragraph (document, "Both have the same terms.");
      return;
    }
  table = fr_table_new ();
  fr_table_add_column (table, "change", FR_ALIGN_LEFT);
  fr_table_add_column (table, "frame", FR_ALIGN_LEFT);
  fr_table_add_column (table, "wording", FR_ALIGN_LEFT);
  fr_table_add_column (table, "term", FR_ALIGN_LEFT);
  fr_table_add_column (table, "what", FR_ALIGN_LEFT);
  for (guint i = 0; i < changes->len; i++)
    {
      const FrChange *change = g_ptr_array_index (changes, i);
      const FrChange *last = i > 0 ? g_ptr_array_index (changes, i - 1) : NULL;
      add_term_row (table, change, !last || last->kind != change->kind);
    }
  fr_document_add_table (document, table);
}

/* ---- counts ---- */

static gboolean
is_changed (const FrCountChange *change)
{
  return change->lost->len > 0 || change->gained->len > 0;
}

static void
add_count_row (FrTable *table, const FrCountChange *change)
{
  fr_table_add_row (table, FALSE);
  fr_table_add_text (table, change->frame);
  fr_table_add_text (table, change->wording);
  fr_table_add_printf (table, "%" G_GUINT64_FORMAT, change->before);
  fr_table_add_printf (table, "%u", change->lost->len);
  fr_table_add_printf (table, "%u", change->gained->len);
  fr_table_add_printf (table, "%" G_GUINT64_FORMAT, change->after);
}

static guint
add_counts (FrDocument *document, const GPtrArray *counts)
{
  FrTable *table = fr_table_new ();
  guint changed = 0;

  fr_table_add_column (table, "frame", FR_ALIGN_LEFT);
  fr_table_add_column (table, "wording", FR_ALIGN_LEFT);
  fr_table_add_column (table, "before", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "lost", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "gained", FR_ALIGN_RIGHT);
  fr_table_add_column (table, "after", FR_ALIGN_RIGHT);
  for (guint i = 0; i < counts->len; i++)
    if (is_changed (g_ptr_array_index (counts, i)))
      {
        add_count_row (table, g_ptr_array_index (counts, i));
        changed++;
      }
  if (changed)
    fr_document_add_table (document, table);
  else
    fr_table_free (table);
  return changed;
}

static void
add_place_row (FrTable *table, const FrChangedPlace *changed, const char *what)
{
  g_autofree char *text = fr_span_dup (changed->span, changed->article->text);

  fr_table_add_row (table, FALSE);
  fr_table_add_text (table, what);
  fr_table_add_printf (table, "%s:%u:%u", changed->article->file, changed->place.line, changed->place.column);
  fr_table_add_text (table, text);
  fr_table_add_text (table, changed->term ? changed->term->text : "");
}

static void
add_places (FrDocument *document, const FrCountChange *change)
{
  FrTable *table = fr_table_new ();

  fr_document_heading (document, 3, "%s / %s", change->frame, change->wording);
  fr_table_add_column (table, "change", FR_ALIGN_LEFT);
  fr_table_add_column (table, "place", FR_ALIGN_LEFT);
  fr_table_add_column (table, "words", FR_ALIGN_LEFT);
  fr_table_add_column (table, "term", FR_ALIGN_LEFT);
  for (guint i = 0; i < change->lost->len; i++)
    add_place_row (table, &g_array_index (change->lost, FrChangedPlace, i), "lost");
  for (guint i = 0; i < change->gained->len; i++)
    add_place_row (table, &g_array_index (change->gained, FrChangedPlace, i), "gained");
  fr_document_add_table (document, table);
}

FrDocument *
fr_diff_document (const GPtrArray *changes, const GPtrArray *counts)
{
  FrDocument *document = fr_document_new ();

  fr_document_heading (document, 1, "What has changed");
  add_terms (document, changes);
  if (!counts)
    return document;
  fr_document_heading (document, 2, "Counts");
  if (!add_counts (document, counts))
    fr_document_paragraph (document, "In these articles no count has changed.");
  for (guint i = 0; i < counts->len; i++)
    if (is_changed (g_ptr_array_index (counts, i)))
      add_places (document, g_ptr_array_index (counts, i));
  return document;
}
