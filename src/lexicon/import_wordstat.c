#include "lexicon/import_formats.h"

#include "lexicon/line.h"

#include <string.h>

#define NO_WEIGHTS "a weight other than 1: every hit counts 1"

/* Where the weight of a line begins, "(1)" behind a blank; NULL: it has none. */
static const char *
find_weight (const FrDraftLine *line)
{
  const char *at = line->end - 1;

  if (*at != ')')
    return NULL;
  while (at > line->start && (g_ascii_isdigit (at[-1]) || strchr ("+-.,", at[-1])))
    at--;
  at--;
  return at > line->start && *at == '(' && at < line->end - 2 && (at[-1] == ' ' || at[-1] == '\t') ? at : NULL;
}

/* Is this line the head of lines that are indented further? */
static gboolean
has_children (const FrDraft *draft, const FrDraftLine *line)
{
  FrDraft ahead = *draft; /* a line is only looked at: nothing of the draft is changed */
  FrDraftLine next;

  return fr_draft_next_line (&ahead, &next) && next.indent > line->indent;
}

/* A low line stands for the blank of a phrase. */
static void
enter (FrDraft *draft, guint parent, const char *from, const char *to, FrPlace place, const char *weight)
{
  g_autofree char *text = g_strndup (from, (gsize)(to - from));
  FrDraftTerm *made;
  guint term;

  term = fr_draft_term (draft, g_strdelimit (text, "_", ' '), strlen (text), place.line, place.column);
  made = fr_draft_get_term (draft, term);
  if (!weight)
    made->change = "it has no weight and nothing below it: taken as a term";
  else if (!g_str_has_prefix (weight, "(1)"))
    made->loss = NO_WEIGHTS;
  if (parent != FR_DRAFT_ROOT)
    {
      fr_draft_enter (draft, term, parent);
      return;
    }
  draft->lost++;
  fr_draft_lose (draft, place.line, place.column, "the term is left out", "a term without a category");
}

void
fr_import_wordstat (FrDraft *draft)
{
  g_autoptr (GArray) levels = g_array_new (FALSE, FALSE, sizeof (FrDraftLevel));
  FrDraftLine line;

  while (fr_draft_next_line (draft, &line))
    {
      FrPlace place = fr_draft_place (draft, line.start);
      const char *weight = find_weight (&line);
      guint parent = fr_draft_parent (levels, line.indent);
      FrDraftLevel level = { .indent = line.indent };

      if (weight || (parent != FR_DRAFT_ROOT && !has_children (draft, &line)))
        {
          enter (draft, parent, line.start, weight ? weight : line.end, place, weight);
          continue;
        }
      level.category = fr_draft_category (draft, parent, line.start, line.end - line.start, place.line, place.column);
      g_array_append_val (levels, level);
    }
}
