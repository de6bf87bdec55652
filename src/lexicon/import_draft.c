#include "lexicon/import_draft.h"

#include "lexicon/line.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

static void
category_free (gpointer data)
{
  FrDraftCategory *category = data;
  g_free (category->name);
  g_free (category->why);
  g_free (category);
}

static void
term_free (gpointer data)
{
  g_free (((FrDraftTerm *)data)->text);
  g_free (data);
}

FrDraft *
fr_draft_new (const char *file, const char *text, gsize len, FrDiags *diags)
{
  FrDraft *draft = g_new0 (FrDraft, 1);

  draft->file = file;
  draft->text = text;
  draft->len = len;
  draft->at = g_str_has_prefix (text, BYTE_ORDER_MARK) ? strlen (BYTE_ORDER_MARK) : 0;
  draft->diags = diags;
  fr_placer_init (&draft->placer, text);
  draft->categories = g_ptr_array_new_with_free_func (category_free);
  draft->terms = g_ptr_array_new_with_free_func (term_free);
  draft->entries = g_array_new (FALSE, FALSE, sizeof (FrDraftEntry));
  draft->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return draft;
}

void
fr_draft_free (FrDraft *draft)
{
  g_free (draft->title);
  g_ptr_array_unref (draft->categories);
  g_ptr_array_unref (draft->terms);
  g_array_unref (draft->entries);
  g_hash_table_unref (draft->by_name);
  g_free (draft);
}

FrDraftCategory *
fr_draft_get_category (const FrDraft *draft, guint category)
{
  return g_ptr_array_index (draft->categories, category);
}

FrDraftTerm *
fr_draft_get_term (const FrDraft *draft, guint term)
{
  return g_ptr_array_index (draft->terms, term);
}

guint
fr_draft_category (FrDraft *draft, guint parent, const char *name, gssize len, guint line, guint column)
{
  const char *end = name + (len < 0 ? strlen (name) : (gsize)len);
  g_autofree char *squeezed = NULL;
  g_autofree char *key = NULL;
  FrDraftCategory *category;
  guint known, depth;

  if (parent == FR_DRAFT_NONE)
    return FR_DRAFT_NONE;
  depth = parent == FR_DRAFT_ROOT ? 0 : fr_draft_get_category (draft, parent)->depth + 1;
  if (depth >= FR_DRAFT_MAX_DEPTH)
    {
      fr_draft_lose (draft, line, column, "left out, with all that is in it", "a category %u levels deep", depth + 1);
      return FR_DRAFT_NONE;
    }
  squeezed = fr_squeeze_blanks (name, end);
  key = g_strdup_printf ("%u/%s", parent, squeezed);
  known = GPOINTER_TO_UINT (g_hash_table_lookup (draft->by_name, key));
  if (known)
    return known - 1;
  category = g_new0 (FrDraftCategory, 1);
  *category = (FrDraftCategory){ g_steal_pointer (&squeezed), NULL, parent, depth, line, column };
  g_ptr_array_add (draft->categories, category);
  g_hash_table_insert (draft->by_name, g_steal_pointer (&key), GUINT_TO_POINTER (draft->categories->len));
  return draft->categories->len - 1;
}

guint
fr_draft_term (FrDraft *draft, const char *text, gsize len, guint line, guint column)
{
  FrDraftTerm *term = g_new0 (FrDraftTerm, 1);

  term->text = fr_squeeze_blanks (text, text + len);
  term->line = line;
  term->column = column;
  g_ptr_array_add (draft->terms, term);
  return draft->terms->len - 1;
}

void
fr_draft_enter (FrDraft *draft, guint term, guint category)
{
  FrDraftEntry entry = { term, category };

  if (category == FR_DRAFT_NONE)
    draft->lost++;
  else
    g_array_append_val (draft->entries, entry);
}

void
fr_draft_lose (FrDraft *draft, guint line, guint column, const char *action, const char *message, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, message);
  text = g_strdup_vprintf (message, args);
  va_end (args);
  fr_diags_add (draft->diags, FR_LEVEL_ERROR, draft->file, line, column, action, "%s", text);
}

FrPlace
fr_draft_place (FrDraft *draft, const char *at)
{
  return fr_placer_at (&draft->placer, (guint32)(at - draft->text));
}

/* Tabs are counted where there are any: editors put stray blanks before them. */
static guint
count_indent (const char *from, const char *to)
{
  guint tabs = 0, blanks = 0;

  for (; from < to; from++)
    {
      tabs += *from == '\t';
      blanks += *from == ' ';
    }
  return tabs ? (1u << 16) + MIN (tabs, 1u << 16) : MIN (blanks, 1u << 16);
}

gboolean
fr_draft_next_line (FrDraft *draft, FrDraftLine *line)
{
  while (draft->at < draft->len)
    {
      const char *start = draft->text + draft->at;
      const char *newline = memchr (start, '\n', draft->len - draft->at);
      const char *end = newline ? newline : draft->text + draft->len;

      draft->at = (gsize)(end - draft->text) + (newline != NULL);
      line->start = fr_skip_blanks (start, end);
      line->end = fr_trim_blanks (line->start, end);
      line->indent = count_indent (start, line->start);
      if (line->start < line->end)
        return TRUE;
    }
  return FALSE;
}

guint
fr_draft_parent (GArray *levels, guint indent)
{
  while (levels->len > 0)
    {
      const FrDraftLevel *last = &g_array_index (levels, FrDraftLevel, levels->len - 1);
      if (last->indent < indent)
        return last->category;
      g_array_set_size (levels, levels->len - 1);
    }
  return FR_DRAFT_ROOT;
}
