#include "text/language.h"

#include <string.h>

typedef struct
{
  char **words;
  guint n_words;
  guint32 classes;
} Cue;

struct FrLanguage
{
  gint refs;
  GHashTable *classes;     /* folded form → GUINT_TO_POINTER (FrWordClass) */
  GHashTable *cues;        /* first word → GPtrArray of Cue* */
  GHashTable *verbs;       /* plain form → its entry in the words; only while reading */
  GPtrArray *endings;      /* char*: of adverbs */
  GHashTable *not_adverbs; /* set of folded forms */
  GHashTable *elisions;    /* set of folded forms */
  GHashTable *genders;     /* folded form → FrGender */
  FrSpelling *spelling;
};

/* What is being read, for messages. */
typedef struct
{
  FrLanguage *language;
  const char *name;
  FrDiags *diags;
} Loader;

static void
cue_free (gpointer data)
{
  Cue *cue = data;
  g_strfreev (cue->words);
  g_free (cue);
}

static void
complain (const Loader *loader, const FrEntry *entry, const char *what)
{
  fr_diags_add (loader->diags, FR_LEVEL_ERROR, loader->name, entry->line, 0, "left out", "%s: %s", entry->text, what);
}

static void
add_word (FrLanguage *language, const char *word, guint32 classes)
{
  guint32 old = GPOINTER_TO_UINT (g_hash_table_lookup (language->classes, word));
  g_hash_table_replace (language->classes, g_strdup (word), GUINT_TO_POINTER (old | classes));
}

static Cue *
find_cue (const GPtrArray *cues, const char *const *words, guint n)
{
  for (guint i = 0; i < cues->len; i++)
    {
      Cue *cue = g_ptr_array_index (cues, i);
      guint k = 0;
      while (cue->n_words == n && k < n && strcmp (cue->words[k], words[k]) == 0)
        k++;
      if (k == n)
        return cue;
    }
  return NULL;
}

static void
add_cue (const Loader *loader, const FrEntry *entry, char **words, guint32 classes)
{
  FrLanguage *language = loader->language;
  guint n = g_strv_length (words);
  GPtrArray *cues = g_hash_table_lookup (language->cues, words[0]);
  Cue *cue;

  if (n > FR_CUE_MAX_WORDS)
    {
      complain (loader, entry, "too many words");
      return;
    }
  if (!cues)
    {
      cues = g_ptr_array_new_with_free_func (cue_free);
      g_hash_table_insert (language->cues, g_strdup (words[0]), cues);
    }
  cue = find_cue (cues, (const char *const *)words, n);
  if (!cue)
    {
      cue = g_new0 (Cue, 1);
      cue->words = g_strdupv (words);
      cue->n_words = n;
      g_ptr_array_add (cues, cue);
    }
  cue->classes |= classes;
  add_word (language, words[0], FR_CLASS_CUE_START);
}

static void
add_form (const Loader *loader, const FrEntry *entry, const char *form, guint32 classes)
{
  g_auto (GStrv) words = g_strsplit (form, " ", -1);

  if (!words[0] || !words[0][0])
    complain (loader, entry, "an empty form");
  else if (words[1])
    add_cue (loader, entry, words, classes);
  else
    add_word (loader->language, form, classes);
}

/* A verb's forms get `classes`, and those of their place in the entry if `shape`. */
static void
add_verb (const Loader *loader, const FrEntry *entry, guint32 classes, gboolean shape)
{
  g_auto (GStrv) forms = g_strsplit (entry->value, ",", -1);
  guint n = g_strv_length (forms);

  add_form (loader, entry, entry->text, classes | (shape ? FR_CLASS_SAYING_PLAIN : 0));
  for (guint i = 0; i < n; i++)
    add_form (loader, entry, g_strstrip (forms[i]),
              classes
                  | (!shape       ? 0
                     : i + 1 == n ? FR_CLASS_SAYING_ING
                                  : FR_CLASS_SAYING));
}

static void
load_verb (const Loader *loader, const FrEntry *entry, guint32 classes)
{
  if (!entry->value)
    {
      complain (loader, entry, "a verb without its other forms");
      return;
    }
  add_verb (loader, entry, classes, TRUE);
  g_hash_table_insert (loader->language->verbs, entry->text, (gpointer)entry);
}

static void
load_complement (const Loader *loader, const FrEntry *entry, guint32 classes)
{
  const FrEntry *verb = g_hash_table_lookup (loader->language->verbs, entry->text);

  if (!verb)
    complain (loader, entry, "not among the verbs above");
  else
    add_verb (loader, verb, classes, FALSE);
}

static void
load_word (const Loader *loader, const FrEntry *entry, guint32 classes)
{
  if (entry->value)
    complain (loader, entry, "this section holds no pairs");
  else
    add_form (loader, entry, entry->text, classes);
}

static void
load_ending (const Loader *loader, const FrEntry *entry, G_GNUC_UNUSED guint32 classes)
{
  g_ptr_array_add (loader->language->endings, g_strdup (entry->text));
}

static void
load_not_adverb (const Loader *loader, const FrEntry *entry, G_GNUC_UNUSED guint32 classes)
{
  g_hash_table_add (loader->language->not_adverbs, g_strdup (entry->text));
}

static void
load_elision (const Loader *loader, const FrEntry *entry, G_GNUC_UNUSED guint32 classes)
{
  g_hash_table_add (loader->language->elisions, g_strdup (entry->text));
}

static void
load_gender (const Loader *loader, const FrEntry *entry, guint32 gender)
{
  g_hash_table_insert (loader->language->genders, g_strdup (entry->text), GUINT_TO_POINTER (gender));
}

typedef void (*LoadFunc) (const Loader *loader, const FrEntry *entry, guint32 classes);

typedef struct
{
  const char *name;
  LoadFunc load;
  guint32 classes;
} Section;

/* `rule` is an FrSpellingRule. */
static void
load_spelling (const Loader *loader, const FrEntry *entry, guint32 rule)
{
  if (!entry->value)
    complain (loader, entry, "no \" = \" and how it is spelled");
  else if (!fr_spelling_add (loader->language->spelling, rule, entry->text, entry->value))
    complain (loader, entry, "too short or too long");
}

static void
load_kept (const Loader *loader, const FrEntry *entry, G_GNUC_UNUSED guint32 classes)
{
  if (!fr_spelling_keep (loader->language->spelling, entry->text))
    complain (loader, entry, "too short or too long");
}

static const Section sections[] = {
  { "stop words", load_word, FR_CLASS_STOP },
  { "abbreviations", load_word, FR_CLASS_ABBREVIATION },
  { "elisions", load_elision, 0 },
  { "women", load_gender, FR_GENDER_WOMAN },
  { "men", load_gender, FR_GENDER_MAN },
  { "nouns of saying", load_word, FR_CLASS_CUE_NOUN },
  { "pronouns", load_word, FR_CLASS_PRONOUN },
  { "own pronouns", load_word, FR_CLASS_SELF },
  { "titles", load_word, FR_CLASS_TITLE },
  { "roles", load_word, FR_CLASS_ROLE },
  { "unnamed persons", load_word, FR_CLASS_ROLE | FR_CLASS_ANONYMOUS },
  { "organisations", load_word, (guint32)FR_CLASS_ORGANISATION },
  { "bodies in general", load_word, (guint32)FR_CLASS_ORGANISATION | FR_CLASS_DEFINITE },
  { "anonymity", load_word, FR_CLASS_ANONYMOUS },
  { "negations", load_word, FR_CLASS_NEGATION },
  { "auxiliaries", load_word, FR_CLASS_AUXILIARY },
  { "forms of be", load_word, FR_CLASS_BE },
  { "name particles", load_word, FR_CLASS_PARTICLE },
  { "calendar", load_word, FR_CLASS_CALENDAR },
  { "question words", load_word, FR_CLASS_QUESTION },
  { "subordinators", load_word, FR_CLASS_SUBORDINATOR },
  { "conjunctions", load_word, FR_CLASS_CONJUNCTION },
  { "relative pronouns", load_word, FR_CLASS_RELATIVE },
  { "prepositions", load_word, FR_CLASS_PREPOSITION },
  { "determiners", load_word, FR_CLASS_DETERMINER },
  { "definite determiners", load_word, FR_CLASS_DEFINITE },
  { "indefinite determiners", load_word, FR_CLASS_DETERMINER | FR_CLASS_ANONYMOUS },
  { "to", load_word, FR_CLASS_TO },
  { "adverbs", load_word, FR_CLASS_ADVERB },
  { "adverb endings", load_ending, 0 },
  { "no adverbs", load_not_adverb, 0 },
  { "cues before the source", load_word, FR_CLASS_PREPOSITION },
  { "verbs of saying", load_verb, 0 },
  { "verbs of issuing", load_verb, FR_CLASS_ISSUING },
  { "verbs before a clause", load_complement, FR_CLASS_WITH_CLAUSE },
  { "verbs before a person", load_complement, FR_CLASS_WITH_PERSON },
  { "verbs before to", load_complement, FR_CLASS_WITH_TO },
  { "verbs before a topic", load_complement, FR_CLASS_WITH_TOPIC },
  { "verbs before a bare topic", load_complement, FR_CLASS_WITH_TOPIC | FR_CLASS_DEFINITE },
  { "spelling words", load_spelling, FR_SPELLING_WORD },
  { "spelling beginnings", load_spelling, FR_SPELLING_BEGINNING },
  { "spelling endings", load_spelling, FR_SPELLING_ENDING },
  { "spelling kept", load_kept, 0 },
};

static void
load_entry (const Loader *loader, const FrEntry *entry)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (strcmp (sections[i].name, entry->section) == 0)
      {
        sections[i].load (loader, entry, sections[i].classes);
        return;
      }
  fr_diags_add (loader->diags, FR_LEVEL_ERROR, loader->name, entry->line, 0, "left out", "%s: there is no section [%s]",
                entry->text, entry->section);
}

FrLanguage *
fr_language_new (const FrWords *words, const char *name, FrDiags *diags)
{
  FrLanguage *language = g_new0 (FrLanguage, 1);
  Loader loader = { language, name, diags };

  language->refs = 1;
  language->classes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  language->cues = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  language->endings = g_ptr_array_new_with_free_func (g_free);
  language->not_adverbs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  language->elisions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  language->genders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  language->spelling = fr_spelling_new ();
  language->verbs = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < words->len; i++)
    load_entry (&loader, fr_words_get (words, i));
  g_clear_pointer (&language->verbs, g_hash_table_unref);
  return language;
}

FrLanguage *
fr_language_ref (FrLanguage *language)
{
  g_atomic_int_inc (&language->refs);
  return language;
}

void
fr_language_unref (FrLanguage *language)
{
  if (!language || !g_atomic_int_dec_and_test (&language->refs))
    return;
  g_hash_table_unref (language->classes);
  g_hash_table_unref (language->cues);
  g_hash_table_unref (language->not_adverbs);
  g_hash_table_unref (language->elisions);
  g_hash_table_unref (language->genders);
  g_ptr_array_unref (language->endings);
  fr_spelling_free (language->spelling);
  g_free (language);
}

guint32
fr_language_classes (const FrLanguage *language, const char *folded)
{
  guint32 classes = GPOINTER_TO_UINT (g_hash_table_lookup (language->classes, folded));

  if (classes & ~(guint32)(FR_CLASS_STOP | FR_CLASS_CUE_START) || g_hash_table_contains (language->not_adverbs, folded))
    return classes;
  for (guint i = 0; i < language->endings->len; i++)
    {
      const char *ending = g_ptr_array_index (language->endings, i);
      if (g_str_has_suffix (folded, ending) && strlen (folded) > strlen (ending) + 1)
        return classes | FR_CLASS_ADVERB;
    }
  return classes;
}

const FrSpelling *
fr_language_spelling (const FrLanguage *language)
{
  return language->spelling;
}

FrGender
fr_language_gender (const FrLanguage *language, const char *folded)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (language->genders, folded));
}

gboolean
fr_language_is_elision (const FrLanguage *language, const char *folded)
{
  return g_hash_table_contains (language->elisions, folded);
}

guint
fr_language_cue (const FrLanguage *language, const char *const *folded, guint n, guint32 *classes)
{
  const GPtrArray *cues = n > 0 ? g_hash_table_lookup (language->cues, folded[0]) : NULL;

  for (guint length = MIN (n, FR_CUE_MAX_WORDS); cues && length > 1; length--)
    {
      const Cue *cue = find_cue (cues, folded, length);
      if (!cue)
        continue;
      *classes = cue->classes;
      return cue->n_words;
    }
  return 0;
}
