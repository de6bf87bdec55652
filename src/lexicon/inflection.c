#include "lexicon/inflection.h"

#include <string.h>

typedef enum
{
  INFLECTION,
  COMPARISON, /* only where all its forms are words */
  DERIVATION, /* only of a plain form that is long enough */
} RuleKind;

static const char *const kind_names[] = { "inflections", "comparisons", "derivations" };

enum
{
  MIN_REST = 2,   /* letters that no rule touches */
  MIN_DERIVED = 5 /* letters of the plain form of a derivation */
};

typedef struct
{
  RuleKind kind;
  char *plain;    /* ending of the plain form; may be empty */
  char **endings; /* what stands in its place */
} Rule;

struct FrInflections
{
  GPtrArray *rules; /* Rule* */
};

static void
rule_free (gpointer data)
{
  Rule *rule = data;
  g_free (rule->plain);
  g_strfreev (rule->endings);
  g_free (rule);
}

static void
add_rule (FrInflections *inflections, const FrEntry *entry, RuleKind kind)
{
  Rule *rule = g_new0 (Rule, 1);

  rule->kind = kind;
  rule->plain = g_strdup (strcmp (entry->text, "-") == 0 ? "" : entry->text);
  rule->endings = g_strsplit (entry->value, ",", -1);
  for (char **ending = rule->endings; *ending; ending++)
    g_strstrip (*ending);
  g_ptr_array_add (inflections->rules, rule);
}

FrInflections *
fr_inflections_new (const FrWords *words, const char *name, FrDiags *diags)
{
  FrInflections *inflections = g_new0 (FrInflections, 1);

  inflections->rules = g_ptr_array_new_with_free_func (rule_free);
  for (guint i = 0; i < words->len; i++)
    {
      const FrEntry *entry = fr_words_get (words, i);
      guint kind = 0;
      while (kind < G_N_ELEMENTS (kind_names) && strcmp (kind_names[kind], entry->section) != 0)
        kind++;
      if (kind < G_N_ELEMENTS (kind_names) && entry->value)
        add_rule (inflections, entry, kind);
      else
        fr_diags_add (diags, FR_LEVEL_ERROR, name, entry->line, 0, "left out",
                      "%s: no pair of endings in a known section", entry->text);
    }
  return inflections;
}

void
fr_inflections_free (FrInflections *inflections)
{
  if (!inflections)
    return;
  g_ptr_array_unref (inflections->rules);
  g_free (inflections);
}

static gboolean
all_listed (const FrWordList *list, const char *form, gsize rest, char *const *endings)
{
  for (; *endings; endings++)
    {
      g_autofree char *word = g_strdup_printf ("%.*s%s", (int)rest, form, *endings);
      if (!fr_word_list_find (list, word))
        return FALSE;
    }
  return TRUE;
}

static gboolean
rule_holds (const FrWordList *list, const Rule *rule, const char *form, gsize rest)
{
  switch (rule->kind)
    {
    case COMPARISON:
      return all_listed (list, form, rest, rule->endings);
    case DERIVATION:
      return rest + strlen (rule->plain) >= MIN_DERIVED;
    case INFLECTION:
      break;
    }
  return TRUE;
}

/* Adds the plain forms that `form` may belong to; itself first. */
static void
add_plain_forms (const FrInflections *inflections, const FrWordList *list, const char *form, GPtrArray *plain)
{
  gsize length = strlen (form);

  g_ptr_array_add (plain, g_strdup (form));
  for (guint i = 0; i < inflections->rules->len; i++)
    {
      const Rule *rule = g_ptr_array_index (inflections->rules, i);
      for (char **ending = rule->endings; *ending; ending++)
        {
          gsize rest = length - MIN (strlen (*ending), length);
          if (rest >= MIN_REST && g_str_has_suffix (form, *ending) && rule_holds (list, rule, form, rest))
            g_ptr_array_add (plain, g_strdup_printf ("%.*s%s", (int)rest, form, rule->plain));
        }
    }
}

gboolean
fr_inflections_related (const FrInflections *inflections, const FrWordList *list, const char *a, const char *b)
{
  g_autoptr (GPtrArray) of_a = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) of_b = g_ptr_array_new_with_free_func (g_free);

  add_plain_forms (inflections, list, a, of_a);
  add_plain_forms (inflections, list, b, of_b);
  for (guint i = 0; i < of_a->len; i++)
    for (guint j = 0; j < of_b->len; j++)
      {
        const char *plain = g_ptr_array_index (of_a, i);
        if (strcmp (plain, g_ptr_array_index (of_b, j)) == 0 && (i == 0 || j == 0 || fr_word_list_find (list, plain)))
          return TRUE;
      }
  return FALSE;
}
