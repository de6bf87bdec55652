#include "lexicon/wordlist.h"

#include "base/error.h"
#include "base/fold.h"
#include "input/source.h"

#include <string.h>

/* The least tier of a spelling that SCOWL calls a variant. */
#define TIER_VARIANT 80

enum
{
  SIZE_LIMIT = 64 << 20 /* [bytes] of one file */
};

struct FrWordList
{
  FrForms *forms;    /* not owned */
  GHashTable *known; /* form → FrListedWord*, owned */
  GPtrArray *sorted; /* FrListedWord* by form; NULL until it is asked for */
  GHashTable *stems; /* stem → GPtrArray of FrListedWord*; NULL until it is asked for */
};

FrWordList *
fr_word_list_new (FrForms *forms)
{
  FrWordList *list = g_new0 (FrWordList, 1);

  list->forms = forms;
  list->known = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  return list;
}

void
fr_word_list_free (FrWordList *list)
{
  if (!list)
    return;
  g_clear_pointer (&list->sorted, g_ptr_array_unref);
  g_clear_pointer (&list->stems, g_hash_table_unref);
  g_hash_table_unref (list->known);
  g_free (list);
}

static void
add_word (FrWordList *list, const char *word, gsize len, guint tier, gboolean is_name)
{
  const FrForm *form = fr_forms_get (list->forms, fr_forms_intern (list->forms, word, len));
  FrListedWord *listed = g_hash_table_lookup (list->known, form->folded);

  if (!listed)
    {
      listed = g_new (FrListedWord, 1);
      *listed = (FrListedWord){ form->folded, form->spelling, form->stem, tier, is_name };
      g_hash_table_insert (list->known, (gpointer)form->folded, listed);
    }
  else if (listed->is_name == is_name)
    listed->tier = MIN (listed->tier, tier);
  else if (listed->is_name) /* "polish" is a word, whatever "Polish" is */
    *listed = (FrListedWord){ form->folded, form->spelling, form->stem, tier, FALSE };
}

static gboolean
is_possessive (const char *word, gsize len)
{
  return len > 2 && memcmp (word + len - 2, "'s", 2) == 0;
}

void
fr_word_list_add (FrWordList *list, const char *data, gsize len, guint tier, gboolean names)
{
  g_autofree char *converted = NULL;
  const char *end;

  if (!g_utf8_validate_len (data, len, NULL))
    {
      data = converted = g_convert (data, (gssize)len, "UTF-8", "ISO-8859-1", NULL, &len, NULL);
      len = converted ? len : 0;
    }
  for (const char *at = data, *stop = data + len; at < stop; at = end + 1)
    {
      gsize n;
      end = memchr (at, '\n', (gsize)(stop - at));
      end = end ? end : stop;
      n = (gsize)(end - at) - (end > at && end[-1] == '\r');
      if (n > 0 && !memchr (at, '\0', n) && !is_possessive (at, n))
        add_word (list, at, n, tier, names);
    }
}

/* "british_variant_1-words.35": which words are these? FALSE: none that are wanted. */
static gboolean
read_name (const char *name, guint *tier, gboolean *names)
{
  const char *dash = strchr (name, '-');
  const char *dot = strrchr (name, '.');
  guint64 size;

  if (!dash || !dot || dot < dash || g_str_has_prefix (name, "special-")
      || !g_ascii_string_to_unsigned (dot + 1, 10, 1, FR_TIER_RARE, &size, NULL))
    return FALSE;
  *names = !g_str_has_prefix (dash, "-words.") && !g_str_has_prefix (dash, "-contractions.");
  *tier = (guint)size;
  if (g_strstr_len (name, dash - name, "variant"))
    *tier = MAX (*tier, TIER_VARIANT);
  return TRUE;
}

static gboolean
load_file (FrWordList *list, const char *folder, const char *name, GError **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *data = NULL;
  gboolean names;
  guint tier;
  gsize len;

  if (!read_name (name, &tier, &names))
    return TRUE;
  data = fr_source_read (path, SIZE_LIMIT, &len, error);
  if (!data)
    return FALSE;
  fr_word_list_add (list, data, len, tier, names);
  return TRUE;
}

FrWordList *
fr_word_list_load (const char *folder, FrForms *forms, GError **error)
{
  g_autoptr (FrWordList) list = fr_word_list_new (forms);
  g_autoptr (GPtrArray) names = fr_source_list (folder, error);

  if (!names)
    return NULL;
  for (guint i = 0; i < names->len; i++)
    if (!load_file (list, folder, g_ptr_array_index (names, i), error))
      return NULL;
  if (fr_word_list_size (list) > 0)
    return g_steal_pointer (&list);
  g_set_error (error, FR_ERROR, FR_ERROR_READ, "it has no file such as english-words.10");
  return NULL;
}

guint
fr_word_list_size (const FrWordList *list)
{
  return g_hash_table_size (list->known);
}

const FrListedWord *
fr_word_list_find (const FrWordList *list, const char *folded)
{
  return g_hash_table_lookup (list->known, folded);
}

/* ---- asking ---- */

static gint
compare_forms (gconstpointer a, gconstpointer b)
{
  const FrListedWord *x = *(FrListedWord *const *)a, *y = *(FrListedWord *const *)b;
  return strcmp (x->form, y->form);
}

static gint
compare_tiers (gconstpointer a, gconstpointer b)
{
  const FrListedWord *x = *(FrListedWord *const *)a, *y = *(FrListedWord *const *)b;

  if (x->tier != y->tier)
    return x->tier < y->tier ? -1 : 1;
  return strcmp (x->form, y->form);
}

static const GPtrArray *
sorted_words (FrWordList *list)
{
  GHashTableIter iter;
  gpointer word;

  if (list->sorted)
    return list->sorted;
  list->sorted = g_ptr_array_sized_new (fr_word_list_size (list));
  g_hash_table_iter_init (&iter, list->known);
  while (g_hash_table_iter_next (&iter, NULL, &word))
    g_ptr_array_add (list->sorted, word);
  g_ptr_array_sort (list->sorted, compare_forms); /* the table's order is gone */
  return list->sorted;
}

static void
index_stems (FrWordList *list)
{
  const GPtrArray *words = sorted_words (list);

  list->stems = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  for (guint i = 0; i < words->len; i++)
    {
      FrListedWord *word = g_ptr_array_index (words, i);
      GPtrArray *same = g_hash_table_lookup (list->stems, word->stem);
      if (!same)
        {
          same = g_ptr_array_new ();
          g_hash_table_insert (list->stems, (gpointer)word->stem, same);
        }
      g_ptr_array_add (same, word);
    }
}

GPtrArray *
fr_word_list_of_stem (FrWordList *list, const char *stem)
{
  GPtrArray *found = g_ptr_array_new ();
  const GPtrArray *same;

  if (!list->stems)
    index_stems (list);
  same = g_hash_table_lookup (list->stems, stem);
  for (guint i = 0; same && i < same->len; i++)
    g_ptr_array_add (found, g_ptr_array_index (same, i));
  g_ptr_array_sort (found, compare_tiers);
  return found;
}

/* The first of the sorted words that is not before `prefix`. */
static guint
first_not_before (const GPtrArray *words, const char *prefix)
{
  guint low = 0, high = words->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const FrListedWord *word = g_ptr_array_index (words, middle);
      if (strcmp (word->form, prefix) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

GPtrArray *
fr_word_list_of_prefix (FrWordList *list, const char *prefix)
{
  const GPtrArray *words = sorted_words (list);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = first_not_before (words, prefix); i < words->len; i++)
    {
      FrListedWord *word = g_ptr_array_index (words, i);
      if (!g_str_has_prefix (word->form, prefix))
        break;
      g_ptr_array_add (found, word);
    }
  g_ptr_array_sort (found, compare_tiers);
  return found;
}
