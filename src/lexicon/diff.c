#include "lexicon/diff.h"

#include "lexicon/term.h"

#include <string.h>

/* A version of the lexicons, to be looked up in. */
typedef struct
{
  GHashTable *terms;    /* "frame\nkey" → FrTerm* */
  GHashTable *sections; /* "frame\nwording" → FrSection* */
} Index;

static char *
section_key (const FrSection *section)
{
  return g_strconcat (section->frame, "\n", section->wording, NULL);
}

static char *
term_key (const FrTerm *term)
{
  g_autofree char *words = fr_term_key (term);
  return g_strconcat (term->section->frame, "\n", words, NULL);
}

typedef void (*SectionFunc) (const FrSection *section, gpointer data);

static void
each_section (const GPtrArray *lexicons, SectionFunc func, gpointer data)
{
  for (guint i = 0; i < lexicons->len; i++)
    {
      const FrLexicon *lexicon = g_ptr_array_index (lexicons, i);
      for (guint s = 0; s < lexicon->sections->len; s++)
        func (g_ptr_array_index (lexicon->sections, s), data);
    }
}

/* What stands twice is known by its first place, as the matcher has it. */
static void
put (GHashTable *table, char *key, gconstpointer value)
{
  if (g_hash_table_contains (table, key))
    g_free (key);
  else
    g_hash_table_insert (table, key, (gpointer)value);
}

static void
index_section (const FrSection *section, gpointer data)
{
  Index *index = data;

  put (index->sections, section_key (section), section);
  for (guint i = 0; i < section->terms->len; i++)
    {
      const FrTerm *term = g_ptr_array_index (section->terms, i);
      put (index->terms, term_key (term), term);
    }
}

static void
index_init (Index *index, const GPtrArray *lexicons)
{
  index->terms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  index->sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  each_section (lexicons, index_section, index);
}

static void
index_clear (Index *index)
{
  g_hash_table_unref (index->terms);
  g_hash_table_unref (index->sections);
}

typedef struct
{
  Index before, after;
  GPtrArray *changes;
} Diff;

static void
add_change (const Diff *diff, FrChangeKind kind, const FrTerm *before, const FrTerm *after)
{
  FrChange *change = g_new (FrChange, 1);

  *change = (FrChange){ kind, before, after, before ? before->section : NULL, after ? after->section : NULL };
  g_ptr_array_add (diff->changes, change);
}

static void
compare_section (const FrSection *section, gpointer data)
{
  const Diff *diff = data;
  g_autofree char *key = section_key (section);
  const FrSection *after = g_hash_table_lookup (diff->after.sections, key);
  FrChange *change;

  if (g_hash_table_lookup (diff->before.sections, key) != section || !after
      || (after->compounds == section->compounds && after->measured == section->measured))
    return;
  change = g_new (FrChange, 1);
  *change = (FrChange){ FR_CHANGE_SECTION, NULL, NULL, section, after };
  g_ptr_array_add (diff->changes, change);
}

static gboolean
same_alternatives (const FrTerm *a, const FrTerm *b)
{
  if (!a->alternatives || !b->alternatives)
    return a->alternatives == b->alternatives;
  return g_strv_equal ((const char *const *)a->alternatives, (const char *const *)b->alternatives);
}

static void
find_lost (const FrSection *section, gpointer data)
{
  const Diff *diff = data;

  for (guint i = 0; i < section->terms->len; i++)
    {
      const FrTerm *term = g_ptr_array_index (section->terms, i);
      g_autofree char *key = term_key (term);
      const FrTerm *after = g_hash_table_lookup (diff->after.terms, key);
      if (g_hash_table_lookup (diff->before.terms, key) != term)
        continue;
      if (!after)
        add_change (diff, FR_CHANGE_REMOVED, term, NULL);
      else if (strcmp (after->section->wording, section->wording) != 0)
        add_change (diff, FR_CHANGE_MOVED, term, after);
      else if (!same_alternatives (term, after))
        add_change (diff, FR_CHANGE_ALTERED, term, after);
    }
}

static void
find_added (const FrSection *section, gpointer data)
{
  const Diff *diff = data;

  for (guint i = 0; i < section->terms->len; i++)
    {
      const FrTerm *term = g_ptr_array_index (section->terms, i);
      g_autofree char *key = term_key (term);
      if (g_hash_table_lookup (diff->after.terms, key) == term && !g_hash_table_contains (diff->before.terms, key))
        add_change (diff, FR_CHANGE_ADDED, NULL, term);
    }
}

GPtrArray *
fr_lexicon_diff (const GPtrArray *before, const GPtrArray *after)
{
  Diff diff = { .changes = g_ptr_array_new_with_free_func (g_free) };

  index_init (&diff.before, before);
  index_init (&diff.after, after);
  each_section (before, compare_section, &diff);
  each_section (before, find_lost, &diff);
  each_section (after, find_added, &diff);
  index_clear (&diff.before);
  index_clear (&diff.after);
  return diff.changes;
}

const char *
fr_change_name (FrChangeKind kind)
{
  static const char *const names[] = { "added", "removed", "moved", "altered", "section" };
  return names[kind];
}
