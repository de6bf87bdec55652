#include "lexicon/import_formats.h"

#include "lexicon/line.h"

#include <string.h>

enum
{
  MAX_DIGITS = 9,     /* of a category's number */
  MAX_CONDITION = 200 /* [bytes] of a conditional's parentheses */
};

typedef struct
{
  FrDraft *draft;
  GHashTable *categories; /* number → category + 1 */
  GArray *levels;         /* FrDraftLevel */
} Reader;

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t';
}

static gboolean
is_percent (const FrDraftLine *line)
{
  return line->end - line->start == 1 && *line->start == '%';
}

/* One past the digits at `at`; NULL if there is no number there, or too long a one. */
static const char *
read_number (const char *at, const char *end, guint *number)
{
  const char *from = at;

  for (*number = 0; at < end && g_ascii_isdigit (*at) && at - from < MAX_DIGITS; at++)
    *number = *number * 10 + (guint)(*at - '0');
  return at > from && !(at < end && g_ascii_isdigit (*at)) ? at : NULL;
}

/* "2 <tab> pronoun <tab> what it is": its place in the tree is told by the indentation. */
static void
read_category (Reader *r, const FrDraftLine *line)
{
  FrPlace place = fr_draft_place (r->draft, line->start);
  guint parent = fr_draft_parent (r->levels, line->indent);
  guint number, known;
  const char *at = read_number (line->start, line->end, &number);
  const char *name = at ? fr_skip_blanks (at, line->end) : NULL;
  const char *stop;
  FrDraftLevel level = { .indent = line->indent };

  if (!at || name == at || name == line->end)
    {
      fr_draft_lose (r->draft, place.line, place.column, "the line is left out",
                     "between the two lines of %% stand categories: a number, and a name");
      return;
    }
  if (g_hash_table_contains (r->categories, GUINT_TO_POINTER (number)))
    {
      fr_draft_lose (r->draft, place.line, place.column, "the first one holds", "a second category number %u", number);
      return;
    }
  stop = memchr (name, '\t', (gsize)(line->end - name));
  stop = stop ? stop : line->end;
  known = r->draft->categories->len;
  level.category = fr_draft_category (r->draft, parent, name, stop - name, place.line, place.column);
  if (level.category < known)
    fr_diags_add (r->draft->diags, FR_LEVEL_WARNING, r->draft->file, place.line, place.column, "the two are one",
                  "a second category of this name");
  if (level.category != FR_DRAFT_NONE && level.category >= known && stop < line->end)
    fr_draft_get_category (r->draft, level.category)->why = fr_squeeze_blanks (stop, line->end);
  g_array_append_val (r->levels, level);
  /* The numbers of what is out of use are known, too: it was complained about once. */
  g_hash_table_insert (r->categories, GUINT_TO_POINTER (number), GUINT_TO_POINTER (level.category + 1));
}

/* One past the parentheses that open at `at`; `at` if they do not close soon. */
static const char *
condition_end (const char *at, const char *end)
{
  char close = *at == '(' ? ')' : '>';
  const char *stop;

  if (*at != '(' && *at != '<')
    return at;
  stop = memchr (at, close, (gsize)MIN (end - at, MAX_CONDITION));
  return stop ? stop + 1 : at;
}

/* One past the token at `at`: a number, or a condition with the numbers behind it. */
static const char *
token_end (const char *at, const char *end)
{
  for (at = condition_end (at, end); at < end && !is_blank (*at);)
    at++;
  return at;
}

/* Can the token be a reference to categories, known or not? */
static gboolean
is_reference (const char *at, const char *end)
{
  return g_ascii_isdigit (*at) || condition_end (at, end) > at;
}

/* Where the references to categories begin: behind the first tab, or, where blanks were typed instead, behind the last
 * token that cannot be one. */
static const char *
find_references (const FrDraftLine *line)
{
  const char *tab = memchr (line->start, '\t', (gsize)(line->end - line->start));
  const char *at = token_end (line->start, line->end);
  const char *found = NULL;

  if (tab)
    return tab;
  while (at < line->end)
    {
      const char *token = fr_skip_blanks (at, line->end);
      const char *stop = token_end (token, line->end);
      if (!is_reference (token, line->end))
        found = NULL;
      else if (!found)
        found = at;
      at = stop;
    }
  return found ? found : line->end;
}

static void
enter_reference (Reader *r, guint term, const char *at, const char *stop)
{
  guint number, category;
  const char *end = read_number (at, stop, &number);
  FrPlace place;
  g_autofree char *excerpt = NULL;

  category = end == stop ? GPOINTER_TO_UINT (g_hash_table_lookup (r->categories, GUINT_TO_POINTER (number))) : 0;
  if (category)
    {
      fr_draft_enter (r->draft, term, category - 1);
      return;
    }
  place = fr_draft_place (r->draft, at);
  excerpt = fr_lexicon_excerpt (at, stop);
  r->draft->lost++;
  if (condition_end (at, stop) > at)
    fr_draft_lose (r->draft, place.line, place.column, "the term is left out of these categories",
                   "\"%s\" depends on the words around it, as no term of a lexicon can", excerpt);
  else
    fr_draft_lose (r->draft, place.line, place.column, "the term is left out of it", "there is no category \"%s\"",
                   excerpt);
}

static void
read_entry (Reader *r, const FrDraftLine *line)
{
  const char *at = find_references (line);
  FrPlace place = fr_draft_place (r->draft, line->start);
  guint term;

  if (at == line->end)
    {
      r->draft->lost++;
      fr_draft_lose (r->draft, place.line, place.column, "the term is left out", "a term without a category");
      return;
    }
  term = fr_draft_term (r->draft, line->start, (gsize)(at - line->start), place.line, place.column);
  while ((at = fr_skip_blanks (at, line->end)) < line->end)
    {
      const char *stop = token_end (at, line->end);
      enter_reference (r, term, at, stop);
      at = stop;
    }
}

static void
read_header (Reader *r)
{
  FrDraftLine line;

  while (fr_draft_next_line (r->draft, &line))
    {
      if (is_percent (&line))
        return;
      read_category (r, &line);
    }
  fr_draft_lose (r->draft, 0, 0, NULL, "the second line of %% is missing: the file is cut off");
}

void
fr_import_liwc (FrDraft *draft)
{
  Reader r = { .draft = draft };
  FrDraftLine line;

  if (!fr_draft_next_line (draft, &line) || !is_percent (&line))
    {
      fr_draft_lose (draft, 1, 1, "nothing is read", "a LIWC dictionary begins with a line of %% and its categories");
      return;
    }
  r.categories = g_hash_table_new (NULL, NULL);
  r.levels = g_array_new (FALSE, FALSE, sizeof (FrDraftLevel));
  read_header (&r);
  while (fr_draft_next_line (draft, &line))
    read_entry (&r, &line);
  g_hash_table_unref (r.categories);
  g_array_unref (r.levels);
}
