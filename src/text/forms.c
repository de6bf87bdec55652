#include "text/forms.h"

#include "base/fold.h"

#include <libstemmer.h>
#include <string.h>

enum
{
  FIRST_SLOTS = 1 << 12 /* a power of two */
};

typedef struct
{
  guint32 hash;
  guint32 id;     /* of the form, from 1; 0: free */
  guint32 length; /* of its surface [bytes] */
} Slot;

struct FrForms
{
  struct sb_stemmer *stemmer;
  FrLanguage *language;
  FrSymbolFunc symbol;
  gpointer symbol_data;
  GArray *forms; /* FrForm */
  Slot *slots;   /* open addressing, at most half full */
  guint32 n_slots;
  GHashTable *stems; /* spelling → stem, both in `strings` */
  GStringChunk *strings;
  GString *scratch;
  guint64 n_stemmed;
};

FrForms *
fr_forms_new (const char *stemmer, FrLanguage *language, FrSymbolFunc symbol, gpointer data)
{
  struct sb_stemmer *algorithm = sb_stemmer_new (stemmer, NULL);
  FrForms *forms;

  if (!algorithm)
    return NULL;
  forms = g_new0 (FrForms, 1);
  forms->stemmer = algorithm;
  forms->language = fr_language_ref (language);
  forms->symbol = symbol;
  forms->symbol_data = data;
  forms->forms = g_array_new (FALSE, FALSE, sizeof (FrForm));
  forms->n_slots = FIRST_SLOTS;
  forms->slots = g_new0 (Slot, forms->n_slots);
  forms->stems = g_hash_table_new (g_str_hash, g_str_equal);
  forms->strings = g_string_chunk_new (1 << 16);
  forms->scratch = g_string_new (NULL);
  return forms;
}

void
fr_forms_free (FrForms *forms)
{
  if (!forms)
    return;
  sb_stemmer_delete (forms->stemmer);
  fr_language_unref (forms->language);
  g_array_unref (forms->forms);
  g_free (forms->slots);
  g_hash_table_unref (forms->stems);
  g_string_chunk_free (forms->strings);
  g_string_free (forms->scratch, TRUE);
  g_free (forms);
}

/* Words are short: eight bytes at a time, mixed by a multiplication (the constant is 2^64 / phi). */
static guint32
hash_bytes (const char *bytes, gsize len)
{
  guint64 hash = len;

  for (; len >= 8; bytes += 8, len -= 8)
    {
      guint64 word;
      memcpy (&word, bytes, 8);
      hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
      hash ^= hash >> 29;
    }
  if (len > 0)
    {
      guint64 word = 0;
      memcpy (&word, bytes, len);
      hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
    }
  return (guint32)(hash >> 32);
}

static void
grow (FrForms *forms)
{
  Slot *old = forms->slots;
  guint32 n_old = forms->n_slots;

  forms->n_slots *= 2;
  forms->slots = g_new0 (Slot, forms->n_slots);
  for (guint32 i = 0; i < n_old; i++)
    {
      guint32 at = old[i].hash & (forms->n_slots - 1);
      if (!old[i].id)
        continue;
      while (forms->slots[at].id)
        at = (at + 1) & (forms->n_slots - 1);
      forms->slots[at] = old[i];
    }
  g_free (old);
}

static const char *
stem_of (FrForms *forms, const char *spelling)
{
  const char *stem = g_hash_table_lookup (forms->stems, spelling);
  const sb_symbol *stemmed;

  if (stem)
    return stem;
  forms->n_stemmed++;
  stemmed = sb_stemmer_stem (forms->stemmer, (const sb_symbol *)spelling, (int)strlen (spelling));
  /* NULL means out of memory: the form then is its own stem. */
  stem = stemmed ? g_string_chunk_insert_const (forms->strings, (const char *)stemmed) : spelling;
  g_hash_table_insert (forms->stems, (gpointer)spelling, (gpointer)stem);
  return stem;
}

static const char *
spelling_of (FrForms *forms, const char *folded)
{
  if (!fr_spelling_apply (fr_language_spelling (forms->language), folded, forms->scratch))
    return folded;
  return g_string_chunk_insert_const (forms->strings, forms->scratch->str);
}

static guint32
add_form (FrForms *forms, const char *surface, gsize len)
{
  guint32 id = forms->forms->len;
  FrForm form = { 0 };

  form.surface = g_string_chunk_insert_len (forms->strings, surface, (gssize)len);
  g_string_truncate (forms->scratch, 0);
  fr_fold_append (forms->scratch, surface, len);
  form.folded = g_string_chunk_insert_const (forms->strings, forms->scratch->str);
  form.spelling = spelling_of (forms, form.folded);
  form.stem = stem_of (forms, form.spelling);
  form.classes = fr_language_classes (forms->language, form.folded);
  if (form.spelling != form.folded)
    form.classes |= fr_language_classes (forms->language, form.spelling);
  form.gender = fr_language_gender (forms->language, form.folded);
  if (forms->symbol)
    form.symbol = forms->symbol (&form, forms->symbol_data);
  g_array_append_val (forms->forms, form);
  return id;
}

guint32
fr_forms_intern (FrForms *forms, const char *surface, gsize len)
{
  guint32 hash = hash_bytes (surface, len);
  guint32 at = hash & (forms->n_slots - 1);
  guint32 id;

  for (; forms->slots[at].id; at = (at + 1) & (forms->n_slots - 1))
    {
      id = forms->slots[at].id - 1;
      if (forms->slots[at].hash == hash && forms->slots[at].length == len
          && memcmp (g_array_index (forms->forms, FrForm, id).surface, surface, len) == 0)
        return id;
    }
  id = add_form (forms, surface, len);
  forms->slots[at] = (Slot){ hash, id + 1, (guint32)len };
  if (forms->forms->len * 2 > forms->n_slots)
    grow (forms);
  return id;
}

const FrForm *
fr_forms_get (const FrForms *forms, guint32 id)
{
  return &g_array_index (forms->forms, FrForm, id);
}

guint32
fr_forms_size (const FrForms *forms)
{
  return forms->forms->len;
}

const FrLanguage *
fr_forms_language (const FrForms *forms)
{
  return forms->language;
}

guint64
fr_forms_n_stemmed (const FrForms *forms)
{
  return forms->n_stemmed;
}
