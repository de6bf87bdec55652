#include "lexicon/import_formats.h"

#include "base/fold.h"
#include "input/csv.h"
#include "lexicon/line.h"

#include <string.h>

#define NOT_CASE "its capitals: it is met in any case"

/* What a column of the first line is. */
typedef struct
{
  gint term, category; /* columns; -1: there is none */
  gboolean table;      /* LIWC-22: behind the terms each column is a category */
  GArray *categories;  /* of a table: guint, one a column */
} Columns;

static gboolean
is_named (const FrCsvField *field, const char *const *names)
{
  g_autofree char *squeezed = fr_squeeze_blanks (field->value, field->value + strlen (field->value));
  g_autofree char *folded = fr_fold (squeezed, -1);

  return g_strv_contains (names, folded);
}

static void
find_columns (FrDraft *draft, const FrCsvRecord *first, Columns *columns)
{
  static const char *const terms[] = { "term", "word", NULL };
  static const char *const categories[] = { "category", "sentiment", NULL };
  static const char *const dicx[] = { "dicterm", NULL };

  columns->table = is_named (&first->fields[0], dicx);
  if (columns->table)
    columns->term = 0;
  for (guint i = columns->table; i < first->n_fields; i++)
    {
      const FrCsvField *field = &first->fields[i];
      guint category = FR_DRAFT_NONE;
      if (columns->table)
        category = fr_draft_category (draft, FR_DRAFT_ROOT, field->value, -1, field->line, field->column);
      else if (columns->term < 0 && is_named (field, terms))
        columns->term = (gint)i;
      else if (columns->category < 0 && is_named (field, categories))
        columns->category = (gint)i;
      else if (*field->value == '\0') /* as R writes the numbers of rows */
        fr_diags_add (draft->diags, FR_LEVEL_WARNING, draft->file, field->line, field->column, "left out",
                      "a column without a name");
      else
        {
          g_autofree char *excerpt = fr_lexicon_excerpt (field->value, field->value + strlen (field->value));
          fr_draft_lose (draft, field->line, field->column, "left out", "a column \"%s\"", excerpt);
        }
      if (columns->table)
        g_array_append_val (columns->categories, category);
    }
}

/* The programs of the other formats do not look at case; of a table nobody knows. */
static guint
add_term (FrDraft *draft, const FrCsvField *field)
{
  guint term = fr_draft_term (draft, field->value, strlen (field->value), field->line, field->column);

  for (const char *at = field->value; *at; at = g_utf8_next_char (at))
    if (g_unichar_isupper (g_utf8_get_char (at)))
      {
        fr_draft_get_term (draft, term)->change = NOT_CASE;
        break;
      }
  return term;
}

/* A row of a LIWC-22 table: X stands under the categories that the term belongs to. */
static void
read_row (FrDraft *draft, const FrCsvRecord *row, const Columns *columns)
{
  const FrCsvField *first = &row->fields[0];
  guint term = fr_draft_term (draft, first->value, strlen (first->value), first->line, first->column);

  for (guint i = 1; i < row->n_fields; i++)
    {
      const FrCsvField *field = &row->fields[i];
      g_autofree char *value = fr_squeeze_blanks (field->value, field->value + strlen (field->value));
      if (*value == '\0' || strcmp (value, "0") == 0)
        continue;
      if (i > columns->categories->len)
        {
          draft->lost++;
          fr_draft_lose (draft, field->line, field->column, "left out", "a field without a category above it");
          continue;
        }
      if (g_ascii_strcasecmp (value, "x") != 0 && strcmp (value, "1") != 0)
        fr_draft_get_term (draft, term)->loss = "a weight other than 1: every hit counts 1";
      fr_draft_enter (draft, term, g_array_index (columns->categories, guint, i - 1));
    }
}

static void
read_pair (FrDraft *draft, const FrCsvRecord *row, const Columns *columns)
{
  guint most = (guint)MAX (columns->term, columns->category);
  const FrCsvField *category = most < row->n_fields ? &row->fields[columns->category] : NULL;
  guint number;

  if (!category || *category->value == '\0')
    {
      draft->lost++;
      fr_draft_lose (draft, row->fields[0].line, row->fields[0].column, "the line is left out",
                     "a line without a category");
      return;
    }
  number = fr_draft_category (draft, FR_DRAFT_ROOT, category->value, -1, category->line, category->column);
  fr_draft_enter (draft, add_term (draft, &row->fields[columns->term]), number);
}

void
fr_import_csv (FrDraft *draft)
{
  g_autoptr (GPtrArray) rows = fr_csv_parse (draft->file, draft->text, draft->len, draft->diags);
  g_autoptr (GArray) categories = g_array_new (FALSE, FALSE, sizeof (guint));
  Columns columns = { .term = -1, .category = -1, .categories = categories };

  if (rows->len > 0)
    find_columns (draft, fr_csv_get (rows, 0), &columns);
  if (columns.term < 0 || (columns.category < 0 && !columns.table))
    {
      fr_draft_lose (draft, 1, 1, "nothing is read", "the first line names no columns \"term\" and \"category\"");
      return;
    }
  for (guint i = 1; i < rows->len; i++)
    {
      const FrCsvRecord *row = fr_csv_get (rows, i);
      if (columns.table)
        read_row (draft, row, &columns);
      else
        read_pair (draft, row, &columns);
    }
}
