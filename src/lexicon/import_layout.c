#include "lexicon/import_layout.h"

#include "lexicon/import_names.h"
#include "lexicon/import_term.h"
#include "lexicon/line.h"

#include <stdlib.h>
#include <string.h>

#define LEFT_OUT "the term is left out"

/* An entry, among those of the same term in the same frame. */
typedef struct
{
  guint frame, key, entry;
} Place;

typedef struct
{
  FrImport *import;
  const FrDraft *draft;
  gboolean flat;        /* no category is inside another: they are wordings of one frame */
  FrConversion *terms;  /* one a term of the draft */
  guint *keys;          /* one a term: equal where the terms are */
  gboolean *told;       /* one a term: has its change or loss been said? */
  gboolean *kept;       /* one an entry */
  guint *frame;         /* one a category: the number of its top category; 0 if `flat` */
  gboolean *split;      /* one a frame: each of its categories is a frame of its own */
  gboolean *scale;      /* one a frame: its wordings are "loaded" and "neutral", and no others */
  guint *held;          /* one a category: how many terms are written for it */
  char **names;         /* one a category: clean */
  char **paths;         /* one a category: with the categories it is in, but for the top one unless `split` */
  GHashTable *frames;   /* names that are used */
  GHashTable *wordings; /* "frame/wording" that are used */
  char **frame_names;   /* one a frame; NULL before its first section */
  GString *out;
} Layout;

static void tell (const Layout *l, FrLevel level, guint line, guint column, const char *action, const char *format, ...)
    G_GNUC_PRINTF (6, 7);

static void
tell (const Layout *l, FrLevel level, guint line, guint column, const char *action, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  fr_diags_add (l->import->diags, level, l->draft->file, line, column, action, "%s", text);
}

/* The start of a term for a message; owned by the caller. */
static char *
excerpt (const char *text)
{
  return fr_lexicon_excerpt (text, text + strlen (text));
}

static const FrDraftEntry *
entry_at (const Layout *l, guint i)
{
  return &g_array_index (l->draft->entries, FrDraftEntry, i);
}

/* ---- terms ---- */

static void
convert_terms (Layout *l)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < l->draft->terms->len; i++)
    {
      FrConversion *made = &l->terms[i];
      *made = fr_import_convert (fr_draft_get_term (l->draft, i)->text);
      if (!made->key)
        continue;
      l->keys[i] = GPOINTER_TO_UINT (g_hash_table_lookup (known, made->key));
      if (l->keys[i] == 0)
        {
          l->keys[i] = i + 1;
          g_hash_table_insert (known, made->key, GUINT_TO_POINTER (i + 1));
        }
    }
}

/* What became of a term is said once, in however many categories it is. */
static void
tell_term (Layout *l, guint number, FrLevel level, const char *action, const char *reason)
{
  const FrDraftTerm *term = fr_draft_get_term (l->draft, number);
  g_autofree char *text = excerpt (term->text);

  if (!l->told[number])
    tell (l, level, term->line, term->column, action, "\"%s\": %s", text, reason);
  l->told[number] = TRUE;
}

/* ---- entries ---- */

static void
count_kept (Layout *l, guint number)
{
  const FrDraftTerm *term = fr_draft_get_term (l->draft, number);
  const FrConversion *made = &l->terms[number];
  const char *between = term->change && made->reason ? "; " : "";
  g_autofree char *changes
      = g_strconcat (term->change ? term->change : "", between, made->reason ? made->reason : "", NULL);
  g_autofree char *action = g_strdup_printf ("written as %s", made->written);

  if (term->loss)
    {
      l->import->lost++;
      tell_term (l, number, FR_LEVEL_ERROR, "used without it", term->loss);
    }
  else if (*changes)
    {
      l->import->changed++;
      tell_term (l, number, FR_LEVEL_WARNING, action, changes);
    }
  else
    l->import->carried++;
}

/* The same term in the same category, as one number. */
static gint64 *
entry_key (const Layout *l, const FrDraftEntry *entry)
{
  gint64 *key = g_new (gint64, 1);

  *key = (gint64)entry->category << 32 | l->keys[entry->term];
  return key;
}

/* GLib's own looks at the lower half alone, where one term may be in a million categories. */
static guint
entry_hash (gconstpointer key)
{
  guint64 bits = *(const guint64 *)key;

  return (guint)bits ^ (guint)(bits >> 32) * 2654435761u;
}

static void
settle_entry (Layout *l, guint i, GHashTable *seen)
{
  const FrDraftEntry *entry = entry_at (l, i);
  const FrConversion *made = &l->terms[entry->term];
  const FrDraftTerm *term = fr_draft_get_term (l->draft, entry->term);
  g_autofree char *text = NULL;

  if (made->fate == FR_FATE_BASE)
    return;
  if (made->fate == FR_FATE_LOST)
    {
      l->import->lost++;
      tell_term (l, entry->term, FR_LEVEL_ERROR, LEFT_OUT, made->reason);
      return;
    }
  l->kept[i] = g_hash_table_add (seen, entry_key (l, entry));
  if (l->kept[i])
    {
      count_kept (l, entry->term);
      return;
    }
  l->import->changed++;
  text = excerpt (term->text);
  tell (l, FR_LEVEL_WARNING, term->line, term->column, "written once", "\"%s\": the category has the same term already",
        text);
}

/* "it's" is met as "it" is: fine where the category has "it", and wrong anywhere else. */
static void
settle_base (Layout *l, guint i, GHashTable *seen)
{
  const FrDraftEntry *entry = entry_at (l, i);
  const FrConversion *made = &l->terms[entry->term];
  g_autofree gint64 *key = NULL;
  g_autofree char *action = NULL;

  if (made->fate != FR_FATE_BASE)
    return;
  key = entry_key (l, entry);
  if (g_hash_table_contains (seen, key))
    {
      l->import->changed++;
      action = g_strdup_printf ("met by %s, which is in the category, too", made->written);
      tell_term (l, entry->term, FR_LEVEL_WARNING, action, made->reason);
      return;
    }
  l->import->lost++;
  action = g_strdup_printf (LEFT_OUT ": %s would be met everywhere", made->written);
  tell_term (l, entry->term, FR_LEVEL_ERROR, action, made->reason);
}

static void
settle_entries (Layout *l)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (entry_hash, g_int64_equal, g_free, NULL);

  l->import->lost += l->draft->lost;
  for (guint i = 0; i < l->draft->entries->len; i++)
    settle_entry (l, i, seen);
  for (guint i = 0; i < l->draft->entries->len; i++)
    settle_base (l, i, seen);
}

/* ---- frames ---- */

static void
find_frames (Layout *l)
{
  const GPtrArray *categories = l->draft->categories;

  l->flat = TRUE;
  for (guint c = 0; c < categories->len; c++)
    l->flat = l->flat && fr_draft_get_category (l->draft, c)->parent == FR_DRAFT_ROOT;
  for (guint c = 0; c < categories->len && !l->flat; c++)
    {
      guint parent = fr_draft_get_category (l->draft, c)->parent;
      l->frame[c] = parent == FR_DRAFT_ROOT ? c : l->frame[parent];
    }
}

static int
compare_places (const void *a, const void *b)
{
  const Place *x = a, *y = b;

  if (x->frame != y->frame)
    return x->frame < y->frame ? -1 : 1;
  if (x->key != y->key)
    return x->key < y->key ? -1 : 1;
  return x->entry < y->entry ? -1 : x->entry > y->entry;
}

/* All entries that are kept, the same terms of a frame side by side. */
static GArray *
sort_entries (const Layout *l)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (Place));

  for (guint i = 0; i < l->draft->entries->len; i++)
    {
      const FrDraftEntry *entry = entry_at (l, i);
      Place place = { l->frame[entry->category], l->keys[entry->term], i };
      if (l->kept[i])
        g_array_append_val (places, place);
    }
  if (places->len > 0)
    qsort (places->data, places->len, sizeof (Place), compare_places);
  return places;
}

static void
tell_split (Layout *l, guint frame, guint first, guint second)
{
  const FrDraftTerm *term = fr_draft_get_term (l->draft, entry_at (l, second)->term);
  const char *one = fr_draft_get_category (l->draft, entry_at (l, first)->category)->name;
  const char *other = fr_draft_get_category (l->draft, entry_at (l, second)->category)->name;
  g_autofree char *text = excerpt (term->text);
  g_autofree char *in = excerpt (one);
  g_autofree char *too = excerpt (other);

  if (!l->split[frame])
    tell (l, FR_LEVEL_WARNING, term->line, term->column, "each of these categories is written as a frame of its own",
          "\"%s\" is in the categories \"%s\" and \"%s\", and would count only once in a frame", text, in, too);
  l->split[frame] = TRUE;
}

/* The same term in several categories of a frame, `n` of them. Where one category is inside another, the inner one
 * stands for both; where neither is, the frame cannot hold them. `inside` is one a category, in which no number is used
 * twice. */
static void
judge_group (Layout *l, const Place *group, guint n, guint *inside, guint stamp, gboolean *implied)
{
  guint first = G_MAXUINT;

  for (guint i = 0; i < n; i++)
    for (guint c = fr_draft_get_category (l->draft, entry_at (l, group[i].entry)->category)->parent; c != FR_DRAFT_ROOT;
         c = fr_draft_get_category (l->draft, c)->parent)
      inside[c] = stamp;
  for (guint i = 0; i < n; i++)
    {
      guint entry = group[i].entry;
      implied[entry] = inside[entry_at (l, entry)->category] == stamp;
      if (implied[entry])
        continue;
      if (first != G_MAXUINT)
        tell_split (l, group[i].frame, first, entry);
      first = entry;
    }
}

static void
drop_implied (Layout *l, const gboolean *implied)
{
  for (guint i = 0; i < l->draft->entries->len; i++)
    {
      const FrDraftEntry *entry = entry_at (l, i);
      const FrDraftTerm *term = fr_draft_get_term (l->draft, entry->term);
      const FrDraftCategory *category = fr_draft_get_category (l->draft, entry->category);
      g_autofree char *text = NULL;
      g_autofree char *name = NULL;
      if (!implied[i] || l->split[l->frame[entry->category]])
        continue;
      l->kept[i] = FALSE;
      text = excerpt (term->text);
      name = excerpt (category->name);
      tell (l, FR_LEVEL_NOTE, term->line, term->column, "written in the inner one only",
            "\"%s\" is in \"%s\" and in a category inside it", text, name);
    }
}

static void
settle_frames (Layout *l)
{
  g_autoptr (GArray) places = sort_entries (l);
  g_autofree guint *inside = g_new0 (guint, l->draft->categories->len);
  g_autofree gboolean *implied = g_new0 (gboolean, l->draft->entries->len);
  const Place *all = (const Place *)(gpointer)places->data;

  for (guint i = 0, n; i < places->len; i += n)
    {
      for (n = 1; i + n < places->len && all[i + n].frame == all[i].frame && all[i + n].key == all[i].key;)
        n++;
      if (n > 1)
        judge_group (l, all + i, n, inside, i + 1, implied);
    }
  drop_implied (l, implied);
}

/* ---- names ---- */

static char *
category_path (const Layout *l, guint c)
{
  guint parent = fr_draft_get_category (l->draft, c)->parent;
  gboolean split = l->split[l->frame[c]];

  /* The top category is the frame. */
  if (parent == FR_DRAFT_ROOT || (!split && fr_draft_get_category (l->draft, parent)->parent == FR_DRAFT_ROOT))
    return g_strdup (l->names[c]);
  return g_strconcat (l->paths[parent], FR_IMPORT_INSIDE, l->names[c], NULL);
}

static void
find_names (Layout *l)
{
  for (guint c = 0; c < l->draft->categories->len; c++)
    {
      l->names[c] = fr_import_clean_name (fr_draft_get_category (l->draft, c)->name);
      l->paths[c] = category_path (l, c);
      l->scale[c] = TRUE;
    }
  for (guint i = 0; i < l->draft->entries->len; i++)
    if (l->kept[i])
      l->held[entry_at (l, i)->category]++;
  for (guint c = 0; c < l->draft->categories->len; c++)
    if (l->held[c] > 0 && !l->split[l->frame[c]])
      l->scale[l->frame[c]] = l->scale[l->frame[c]] && fr_import_is_scale (l->paths[c]);
}

/* The names of the section for category `c`; `wording` is owned by the caller, the result is not. */
static const char *
section_names (Layout *l, guint c, char **wording)
{
  guint frame = l->frame[c];
  gboolean split = l->split[frame];
  char **name = &l->frame_names[split ? c : frame];

  if (!*name)
    *name = fr_import_unique_name (l->frames, "",
                                   split     ? g_strdup (l->paths[c])
                                   : l->flat ? fr_import_file_name (l->draft->file)
                                             : g_strdup (l->names[frame]));
  *wording = fr_import_wording_name (g_strdup (split ? l->names[c] : l->paths[c]),
                                     split ? fr_import_is_scale (l->names[c]) : l->scale[frame]);
  *wording = fr_import_unique_name (l->wordings, *name, *wording);
  return *name;
}

/* ---- writing ---- */

static void
write_section (Layout *l, guint c)
{
  const FrDraftCategory *category = fr_draft_get_category (l->draft, c);
  g_autofree char *wording = NULL;
  const char *frame = section_names (l, c, &wording);
  gsize plain = strlen (l->split[l->frame[c]] ? l->names[c] : l->paths[c]);

  if (strcmp (category->name, l->names[c]) != 0 || strlen (wording) != plain)
    {
      g_autofree char *name = excerpt (category->name);
      tell (l, FR_LEVEL_WARNING, category->line, category->column, NULL, "the category \"%s\" is named \"%s\" here",
            name, wording);
    }
  tell (l, FR_LEVEL_NOTE, category->line, category->column, NULL, "[%s / %s]: %u %s", frame, wording, l->held[c],
        l->held[c] == 1 ? "term" : "terms");
  g_string_append_printf (l->out, "\n[%s / %s]\n", frame, wording);
  if (category->why)
    g_string_append_printf (l->out, "why: %s\n", category->why);
}

/* The numbers of the entries that are kept, by category, in the dictionary's order; owned by the caller. `starts` has
 * where each category begins. */
static guint *
order_entries (const Layout *l, guint *starts)
{
  guint *order = g_new (guint, MAX (l->draft->entries->len, 1));
  guint n = 0;

  for (guint c = 0; c < l->draft->categories->len; c++)
    {
      starts[c] = n;
      n += l->held[c];
    }
  for (guint i = 0; i < l->draft->entries->len; i++)
    if (l->kept[i])
      order[starts[entry_at (l, i)->category]++] = i;
  for (guint c = 0; c < l->draft->categories->len; c++)
    starts[c] -= l->held[c];
  return order;
}

static void
write_header (Layout *l)
{
  g_autofree char *title
      = l->draft->title ? fr_import_clean_name (l->draft->title) : fr_import_file_name (l->draft->file);
  g_autofree char *base = g_path_get_basename (l->draft->file);
  g_autofree char *shown = g_filename_display_name (base);
  g_autofree char *file = fr_import_clean_name (shown);
  const FrImport *import = l->import;

  g_string_append_printf (
      l->out,
      "title:    %s\n"
      "language: unknown\n"
      "about:    imported from %s (%s); entries carried over: %u, changed: %u, not carried over, or "
      "not in full: %u\n"
      "source:   unknown\n"
      "license:  unknown\n",
      title, file, import->format, import->carried, import->changed, import->lost);
}

static void
write_lexicon (Layout *l)
{
  g_autofree guint *starts = g_new0 (guint, l->draft->categories->len);
  g_autofree guint *order = order_entries (l, starts);

  write_header (l);
  for (guint c = 0; c < l->draft->categories->len; c++)
    {
      if (l->held[c] == 0)
        continue;
      write_section (l, c);
      for (guint i = 0; i < l->held[c]; i++)
        g_string_append_printf (l->out, "%s\n", l->terms[entry_at (l, order[starts[c] + i])->term].written);
    }
}

/* ---- all of it ---- */

static void
layout_init (Layout *l)
{
  guint n_terms = l->draft->terms->len, n = l->draft->categories->len;

  l->terms = g_new0 (FrConversion, n_terms);
  l->keys = g_new0 (guint, n_terms);
  l->told = g_new0 (gboolean, n_terms);
  l->kept = g_new0 (gboolean, l->draft->entries->len);
  l->frame = g_new0 (guint, n);
  l->split = g_new0 (gboolean, n);
  l->scale = g_new0 (gboolean, n);
  l->held = g_new0 (guint, n);
  l->names = g_new0 (char *, n + 1);
  l->paths = g_new0 (char *, n + 1);
  l->frame_names = g_new0 (char *, n);
  l->frames = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  l->wordings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  l->out = g_string_new (NULL);
}

static void
layout_clear (Layout *l)
{
  for (guint i = 0; i < l->draft->terms->len; i++)
    fr_conversion_clear (&l->terms[i]);
  for (guint c = 0; c < l->draft->categories->len; c++)
    g_free (l->frame_names[c]);
  g_free (l->terms);
  g_free (l->keys);
  g_free (l->told);
  g_free (l->kept);
  g_free (l->frame);
  g_free (l->split);
  g_free (l->scale);
  g_free (l->held);
  g_strfreev (l->names);
  g_strfreev (l->paths);
  g_free (l->frame_names);
  g_hash_table_unref (l->frames);
  g_hash_table_unref (l->wordings);
  g_string_free (l->out, TRUE);
}

void
fr_import_lay_out (FrImport *import, const FrDraft *draft)
{
  Layout l = { .import = import, .draft = draft };
  gboolean any = FALSE;

  layout_init (&l);
  convert_terms (&l);
  settle_entries (&l);
  if (draft->categories->len > 0)
    {
      find_frames (&l);
      settle_frames (&l);
      find_names (&l);
      write_lexicon (&l);
    }
  for (guint c = 0; c < draft->categories->len; c++)
    any = any || l.held[c] > 0;
  if (any)
    import->lexicon = g_strdup (l.out->str);
  else
    fr_diags_add (import->diags, FR_LEVEL_ERROR, draft->file, 0, 0, "there is nothing to write",
                  "no term could be carried over");
  layout_clear (&l);
}
