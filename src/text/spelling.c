#include "text/spelling.h"

#include <string.h>

enum
{
  SHORTEST = 2, /* [bytes] of a beginning or an ending */
  LONGEST = 24,
  MIN_REST = 3, /* [bytes] before an ending */
  N_PAIRS = 1 << 10
};

/* Beginnings or endings. Most words have none, and two of their letters tell: `lengths` has, for a number made of the
 * first two bytes of a beginning or the last two of an ending, a bit for each length that occurs. */
typedef struct
{
  GHashTable *entries; /* what is looked up → its value */
  guint32 lengths[N_PAIRS];
} Table;

struct FrSpelling
{
  GHashTable *words; /* from → to */
  Table beginnings, endings, kept;
};

static void
table_init (Table *table)
{
  table->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

FrSpelling *
fr_spelling_new (void)
{
  FrSpelling *spelling = g_new0 (FrSpelling, 1);

  spelling->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  table_init (&spelling->beginnings);
  table_init (&spelling->endings);
  table_init (&spelling->kept);
  return spelling;
}

void
fr_spelling_free (FrSpelling *spelling)
{
  if (!spelling)
    return;
  g_hash_table_unref (spelling->words);
  g_hash_table_unref (spelling->beginnings.entries);
  g_hash_table_unref (spelling->endings.entries);
  g_hash_table_unref (spelling->kept.entries);
  g_free (spelling);
}

/* Of two bytes. */
static guint
pair_number (const char *bytes)
{
  return (((guint)(guchar)bytes[0] << 5) ^ (guchar)bytes[1]) % N_PAIRS;
}

static gboolean
table_add (Table *table, const char *text, const char *value, gboolean ending)
{
  gsize length = strlen (text);

  if (length < SHORTEST || length > LONGEST)
    return FALSE;
  table->lengths[pair_number (ending ? text + length - SHORTEST : text)] |= 1u << length;
  g_hash_table_insert (table->entries, g_strdup (text), g_strdup (value));
  return TRUE;
}

gboolean
fr_spelling_add (FrSpelling *spelling, FrSpellingRule rule, const char *from, const char *to)
{
  switch (rule)
    {
    case FR_SPELLING_BEGINNING:
      return table_add (&spelling->beginnings, from, to, FALSE);
    case FR_SPELLING_ENDING:
      return table_add (&spelling->endings, from, to, TRUE);
    case FR_SPELLING_WORD:
      break;
    }
  g_hash_table_insert (spelling->words, g_strdup (from), g_strdup (to));
  return TRUE;
}

gboolean
fr_spelling_keep (FrSpelling *spelling, const char *beginning)
{
  return table_add (&spelling->kept, beginning, beginning, FALSE);
}

/* The value of the longest beginning (or ending) of `word` in the table, and its length; NULL if it has none. */
static const char *
find_longest (const Table *table, const char *word, gsize length, gboolean ending, gsize *found)
{
  guint32 lengths = table->lengths[pair_number (ending ? word + length - SHORTEST : word)];
  char part[LONGEST + 1];

  for (gsize n = MIN (length, LONGEST); n >= SHORTEST && lengths >> SHORTEST; n--)
    {
      const char *value;
      if (!(lengths & (1u << n)))
        continue;
      memcpy (part, ending ? word + length - n : word, n);
      part[n] = '\0';
      value = g_hash_table_lookup (table->entries, part);
      if (!value)
        continue;
      *found = n;
      return value;
    }
  return NULL;
}

gboolean
fr_spelling_apply (const FrSpelling *spelling, const char *folded, GString *out)
{
  gsize length = strlen (folded), begun = 0, ended = 0, kept;
  const char *beginning, *ending;
  const char *word = g_hash_table_lookup (spelling->words, folded);

  if (word)
    g_string_assign (out, word);
  if (word || length < SHORTEST)
    return word != NULL;
  beginning = find_longest (&spelling->beginnings, folded, length, FALSE, &begun);
  ending = find_longest (&spelling->endings, folded, length, TRUE, &ended);
  if (ending
      && (length - ended < MAX (begun, MIN_REST) || find_longest (&spelling->kept, folded, length, FALSE, &kept)))
    {
      ending = NULL;
      ended = 0;
    }
  if (!beginning && (!ending || strcmp (ending, folded + length - ended) == 0))
    return FALSE;
  g_string_assign (out, beginning ? beginning : "");
  g_string_append_len (out, folded + begun, (gssize)(length - begun - ended));
  g_string_append (out, ending ? ending : "");
  return TRUE;
}
