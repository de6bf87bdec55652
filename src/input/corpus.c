#include "input/corpus.h"

#include "base/error.h"
#include "input/manifest.h"
#include "input/plain.h"
#include "input/source.h"

#include <string.h>

static const char TOGETHER[] = "the articles named together";

/* A folder on the way down to where the reader is. */
typedef struct Folder
{
  const struct Folder *above; /* NULL: this one was named */
  const char *path;
  const char *event; /* the folder's own name */
  FrFileId id;
  FrManifest *manifest; /* NULL: there is none */
} Folder;

typedef struct
{
  FrCorpus *corpus;
  const char *event; /* the command line's */
  const FrBoilerplate *rules;
  FrProgressFunc progress;
  gpointer data;
  guint n_files;
  gboolean together;  /* only files are named */
  GHashTable *seen;   /* FrFileId -> the path it was read by */
  GHashTable *beside; /* folder -> the manifest (or NULL) beside files that are named one by one */
} Reading;

static guint
id_hash (gconstpointer key)
{
  const FrFileId *id = key;
  return g_int64_hash (&id->device) * 31 + g_int64_hash (&id->inode);
}

static gboolean
id_equal (gconstpointer a, gconstpointer b)
{
  const FrFileId *x = a, *y = b;
  return x->device == y->device && x->inode == y->inode;
}

static void
say (Reading *reading, FrLevel level, const char *path, guint line, guint column, const char *action,
     const char *message)
{
  g_autofree char *shown = g_utf8_make_valid (path, -1);
  fr_diags_add (reading->corpus->diags, level, shown, line, column, action, "%s", message);
}

static void
not_readable (Reading *reading, const char *path, const char *message)
{
  reading->corpus->n_unreadable++;
  say (reading, FR_LEVEL_ERROR, path, 0, 0, "left out", message);
}

/* --- bytes
 * ------------------------------------------------------------------------------------------------------------ */

/* Line and column of a byte of a text that need not be UTF-8. */
static void
place_of (const char *data, gsize at, guint *line, guint *column)
{
  *line = *column = 1;
  for (gsize i = 0; i < at; i++)
    {
      if (data[i] == '\n')
        {
          ++*line;
          *column = 1;
        }
      else
        *column += ((guchar)data[i] & 0xC0) != 0x80;
    }
}

static gboolean
has_utf16_mark (const char *data, gsize length)
{
  return length >= 2 && (memcmp (data, "\xFF\xFE", 2) == 0 || memcmp (data, "\xFE\xFF", 2) == 0);
}

static guint
count_lines (const char *data, gsize length)
{
  guint n = 0;
  const char *end = data + length;

  for (const char *at = data; at < end && (at = memchr (at, '\n', (gsize)(end - at))); at++)
    n++;
  return n;
}

/* Why the bytes are no text, and where; NULL: they are one. */
static char *
text_error (const char *data, gsize length, guint *line, guint *column)
{
  const char *nul = memchr (data, '\0', length);
  const char *bad;

  *line = *column = 0;
  if (has_utf16_mark (data, length))
    return g_strdup ("this is UTF-16, not UTF-8: save it as UTF-8");
  if (nul)
    {
      place_of (data, (gsize)(nul - data), line, column);
      return g_strdup_printf ("looks like a binary file: NUL at byte %" G_GSIZE_FORMAT, (gsize)(nul - data) + 1);
    }
  if (!g_utf8_validate_len (data, length, &bad))
    {
      place_of (data, (gsize)(bad - data), line, column);
      return g_strdup_printf ("not UTF-8: the byte 0x%02X at byte %" G_GSIZE_FORMAT, (guchar)*bad,
                              (gsize)(bad - data) + 1);
    }
  if (count_lines (data, length) >= FR_PLAIN_MAX_LINES)
    return g_strdup_printf ("more than %u lines: this is no article", FR_PLAIN_MAX_LINES);
  return NULL;
}

static gboolean
is_blank (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      if (!g_unichar_isspace (c) && c != 0xFEFF && c != 0x200B)
        return FALSE;
    }
  return TRUE;
}

/* --- one article
 * ------------------------------------------------------------------------------------------------------ */

/* The name of a file without its folder and its ending. */
static char *
stem_of (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);
  char *stem = g_utf8_make_valid (base, -1);
  char *dot = strrchr (stem, '.');

  if (dot && dot != stem)
    *dot = '\0';
  return stem;
}

/* Looks the file up in the manifest of its own folder, else in those above, by its path from there. */
static void
apply_manifests (const Folder *folder, const char *name, FrArticle *article)
{
  g_autofree char *path = g_strdup (name);

  for (; folder; folder = folder->above)
    {
      if (folder->manifest && fr_manifest_has (folder->manifest, path))
        {
          fr_manifest_apply (folder->manifest, path, article);
          return;
        }
      g_autofree char *base = g_path_get_basename (folder->path);
      char *longer = g_strconcat (base, "/", path, NULL);
      g_free (path);
      path = longer;
    }
}

static void
set_fields (const Reading *reading, const Folder *folder, const char *name, FrArticle *article)
{
  g_autofree char *stem = strcmp (article->file, "-") == 0 ? g_strdup ("stdin") : stem_of (name);

  fr_article_set (article, FR_FIELD_EVENT, reading->event, FR_ORIGIN_OPTION);
  apply_manifests (folder, name, article);
  fr_article_set (article, FR_FIELD_OUTLET, stem, FR_ORIGIN_FILE);
  if (reading->together || !folder)
    fr_article_set (article, FR_FIELD_EVENT, TOGETHER, FR_ORIGIN_TOGETHER);
  else
    fr_article_set (article, FR_FIELD_EVENT, folder->event, FR_ORIGIN_FOLDER);
  const FrField *date = &article->fields[FR_FIELD_DATE];
  if (!date->value)
    return;
  g_autofree char *normal = fr_date_normalise (fr_boilerplate_calendar (reading->rules), date->value);
  fr_article_set (article, FR_FIELD_DATE, normal, date->origin);
}

/* A header that gives a title is no text; a headline in the text itself is, even alone. */
static gboolean
has_text (const FrArticle *article)
{
  gboolean header = article->fields[FR_FIELD_TITLE].origin == FR_ORIGIN_HEADER;
  return article->n_paragraphs > (header ? 1 : 0);
}

/* Takes `article`, whose lines are cut, through the steps that follow, and into the corpus. */
static void
add_article (Reading *reading, const Folder *folder, const char *name, FrArticle *article)
{
  reading->corpus->n_read++;
  set_fields (reading, folder, name, article);
  fr_plain_find_headline (article);
  fr_boilerplate_apply (reading->rules, article);
  fr_plain_finish (article);
  if (has_text (article))
    {
      g_ptr_array_add (reading->corpus->articles, article);
      return;
    }
  reading->corpus->n_refused++;
  fr_diags_add (reading->corpus->diags, FR_LEVEL_ERROR, article->file, 0, 0, "left out",
                "no text is left besides headline and boilerplate");
  fr_article_free (article);
}

/* Takes the bytes of one file. Plain text is the only format so far, and one record; a reader of another format is a
 * file of its own and is chosen here, by the file's ending and first bytes. */
static void
add_bytes (Reading *reading, const Folder *folder, const char *path, const char *name, char *data, gsize length)
{
  guint line, column;
  g_autofree char *error = text_error (data, length, &line, &column);

  if (!error && is_blank (data))
    error = g_strdup (length == 0 ? "the file is empty" : "the file holds nothing but blanks");
  if (!error)
    {
      add_article (reading, folder, name, fr_plain_parse (path, data, length));
      return;
    }
  reading->corpus->n_read++;
  reading->corpus->n_refused++;
  reading->corpus->n_unreadable++;
  say (reading, FR_LEVEL_ERROR, path, line, column, "left out", error);
  g_free (data);
}

static void
read_file (Reading *reading, const Folder *folder, const char *path, const char *name)
{
  g_autoptr (GError) error = NULL;
  gsize length;

  if (reading->progress)
    reading->progress (reading->n_files, reading->data);
  reading->n_files++;
  char *data = fr_source_read (path, FR_SOURCE_LIMIT, &length, &error);
  if (data)
    add_bytes (reading, folder, path, name, data, length);
  else
    not_readable (reading, path, error->message);
}

/* TRUE if the file was read before, by whatever name: an article counts once. */
static gboolean
was_read (Reading *reading, const char *path, const FrFileId *id)
{
  const char *before = g_hash_table_lookup (reading->seen, id);

  if (!before)
    {
      g_hash_table_insert (reading->seen, g_memdup2 (id, sizeof *id), g_strdup (path));
      return FALSE;
    }
  g_autofree char *shown = g_utf8_make_valid (before, -1);
  g_autofree char *message = g_strdup_printf ("the same file as %s, which is read already", shown);
  say (reading, FR_LEVEL_WARNING, path, 0, 0, "read once", message);
  return TRUE;
}

/* --- manifests
 * -------------------------------------------------------------------------------------------------------- */

static FrManifest *
read_manifest (Reading *reading, const char *folder)
{
  g_autofree char *path = g_build_filename (folder, FR_MANIFEST_NAME, NULL);
  g_autofree char *shown = g_utf8_make_valid (path, -1);
  g_autoptr (GError) error = NULL;
  guint line, column;
  gsize length;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return NULL;
  g_autofree char *data = fr_source_read (path, FR_SOURCE_LIMIT, &length, &error);
  if (!data)
    {
      not_readable (reading, path, error->message);
      return NULL;
    }
  g_autofree char *wrong = text_error (data, length, &line, &column);
  if (!wrong)
    return fr_manifest_parse (shown, data, length, reading->corpus->diags);
  reading->corpus->n_unreadable++;
  say (reading, FR_LEVEL_ERROR, path, line, column, "all of it is left out", wrong);
  return NULL;
}

/* Rows about files that are not there. */
static void
check_rows (Reading *reading, const Folder *folder)
{
  g_autofree char *manifest = g_build_filename (folder->path, FR_MANIFEST_NAME, NULL);

  for (guint i = 0; folder->manifest && i < fr_manifest_length (folder->manifest); i++)
    {
      guint line, column;
      const char *file = fr_manifest_file (folder->manifest, i, &line, &column);
      g_autofree char *path = g_build_filename (folder->path, file, NULL);
      g_autofree char *message = g_strdup_printf ("no such file: \"%s\"", file);
      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        say (reading, FR_LEVEL_ERROR, manifest, line, column, "the row is left out", message);
    }
}

/* --- folders
 * ---------------------------------------------------------------------------------------------------------- */

static gboolean
is_text_name (const char *name)
{
  const char *dot = strrchr (name, '.');
  return dot && (g_ascii_strcasecmp (dot, ".txt") == 0 || g_ascii_strcasecmp (dot, ".text") == 0);
}

static void read_folder (Reading *reading, const Folder *above, const char *path, FrFileId id);

static gboolean
is_loop (const Folder *folder, const FrFileId *id)
{
  for (; folder; folder = folder->above)
    if (id_equal (&folder->id, id))
      return TRUE;
  return FALSE;
}

static void
read_entry (Reading *reading, const Folder *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder->path, name, NULL);
  g_autoptr (GError) error = NULL;
  FrFileId id;

  if (strcmp (name, FR_MANIFEST_NAME) == 0)
    return;
  switch (fr_source_kind (path, &id, &error))
    {
    case FR_KIND_MISSING:
      not_readable (reading, path, error->message);
      break;
    case FR_KIND_FOLDER:
      if (is_loop (folder, &id))
        say (reading, FR_LEVEL_WARNING, path, 0, 0, "not followed", "a link back to a folder it lies in");
      else
        read_folder (reading, folder, path, id);
      break;
    case FR_KIND_OTHER:
      say (reading, FR_LEVEL_NOTE, path, 0, 0, "passed over", "a pipe or a device in a folder");
      break;
    case FR_KIND_FILE:
      if (!is_text_name (name) && !(folder->manifest && fr_manifest_has (folder->manifest, name)))
        say (reading, FR_LEVEL_NOTE, path, 0, 0, "passed over", "neither a .txt file nor named in " FR_MANIFEST_NAME);
      else if (!was_read (reading, path, &id))
        read_file (reading, folder, path, name);
      break;
    }
}

/* The folder's own name, also of "." and "..". */
static char *
folder_name (const char *path)
{
  g_autofree char *real = g_canonicalize_filename (path, NULL);
  g_autofree char *base = g_path_get_basename (real);
  return g_utf8_make_valid (base, -1);
}

static void
read_folder (Reading *reading, const Folder *above, const char *path, FrFileId id)
{
  g_autofree char *name = folder_name (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = fr_source_list (path, &error);

  if (!entries)
    {
      not_readable (reading, path, error->message);
      return;
    }
  g_autoptr (FrManifest) manifest = read_manifest (reading, path);
  Folder folder = { above, path, name, id, manifest };
  check_rows (reading, &folder);
  for (guint i = 0; i < entries->len; i++)
    read_entry (reading, &folder, g_ptr_array_index (entries, i));
}

/* --- what is named
 * ---------------------------------------------------------------------------------------------------- */

static void
read_named_folder (Reading *reading, const char *path, FrFileId id)
{
  guint files = reading->n_files, unreadable = reading->corpus->n_unreadable;

  read_folder (reading, NULL, path, id);
  if (reading->n_files == files && reading->corpus->n_unreadable == unreadable)
    not_readable (reading, path, "a folder without articles (.txt files)");
}

/* The manifest beside a file that is named; read once, however many of its files are. */
static FrManifest *
manifest_beside (Reading *reading, const char *folder)
{
  gpointer manifest;

  if (!g_hash_table_lookup_extended (reading->beside, folder, NULL, &manifest))
    {
      manifest = read_manifest (reading, folder);
      g_hash_table_insert (reading->beside, g_strdup (folder), manifest);
    }
  return manifest;
}

static void
read_named_file (Reading *reading, const char *path)
{
  g_autofree char *parent = g_path_get_dirname (path);
  g_autofree char *event = folder_name (parent);
  g_autofree char *name = g_path_get_basename (path);
  Folder folder = { .path = parent, .event = event };

  if (strcmp (name, FR_MANIFEST_NAME) == 0)
    {
      say (reading, FR_LEVEL_NOTE, path, 0, 0, "used for the articles beside it", "this is no article");
      return;
    }
  folder.manifest = manifest_beside (reading, parent);
  read_file (reading, &folder, path, name);
}

static void
read_named (Reading *reading, const char *path)
{
  g_autoptr (GError) error = NULL;
  FrFileId id;

  if (strcmp (path, "-") == 0)
    {
      read_file (reading, NULL, path, path);
      return;
    }
  switch (fr_source_kind (path, &id, &error))
    {
    case FR_KIND_MISSING:
      not_readable (reading, path, error->message);
      break;
    case FR_KIND_FOLDER:
      read_named_folder (reading, path, id);
      break;
    case FR_KIND_FILE:
      if (!was_read (reading, path, &id))
        read_named_file (reading, path);
      break;
    case FR_KIND_OTHER:
      read_named_file (reading, path);
      break;
    }
}

static gboolean
only_files (const char *const *paths, guint n_paths)
{
  for (guint i = 0; i < n_paths; i++)
    if (g_file_test (paths[i], G_FILE_TEST_IS_DIR))
      return FALSE;
  return TRUE;
}

FrCorpus *
fr_corpus_read (const char *const *paths, guint n_paths, const char *event, const FrBoilerplate *rules,
                FrProgressFunc progress, gpointer data)
{
  FrCorpus *corpus = g_new0 (FrCorpus, 1);
  Reading reading = { .corpus = corpus, .event = event, .rules = rules, .progress = progress, .data = data };

  corpus->articles = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_article_free);
  corpus->diags = fr_diags_new ();
  reading.together = only_files (paths, n_paths);
  reading.seen = g_hash_table_new_full (id_hash, id_equal, g_free, g_free);
  reading.beside = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)fr_manifest_free);
  for (guint i = 0; i < n_paths; i++)
    read_named (&reading, paths[i]);
  g_hash_table_unref (reading.seen);
  g_hash_table_unref (reading.beside);
  return corpus;
}

void
fr_corpus_free (FrCorpus *corpus)
{
  if (!corpus)
    return;
  g_ptr_array_unref (corpus->articles);
  g_ptr_array_unref (corpus->diags);
  g_free (corpus);
}
