#include "cli/session.h"

#include "base/error.h"
#include "base/shipped.h"
#include "cli/console.h"
#include "input/source.h"

#include <string.h>

#define LANGUAGE FR_LANGUAGE_DEFAULT

FrWords *
fr_session_words (const char *name, FrDiags *diags)
{
  g_autoptr (GBytes) bytes = fr_shipped_get (name);
  gsize len = 0;
  const char *data = bytes ? g_bytes_get_data (bytes, &len) : "";
  return fr_words_parse (name, data, len, diags);
}

FrSession *
fr_session_new (void)
{
  FrSession *session = g_new0 (FrSession, 1);
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) language = fr_session_words (LANGUAGE "/language.words", diags);
  g_autoptr (GPtrArray) boilerplate = fr_session_words (LANGUAGE "/boilerplate.words", diags);

  session->language = fr_language_new (language, LANGUAGE "/language.words", diags);
  session->rules = fr_boilerplate_new (boilerplate, LANGUAGE "/boilerplate.words", diags);
  session->lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  session->lexicon_diags = fr_diags_new ();
  fr_console_diags (diags, FR_LEVEL_WARNING);
  return session;
}

void
fr_session_free (FrSession *session)
{
  if (!session)
    return;
  g_clear_pointer (&session->scores, g_ptr_array_unref);
  fr_corpus_free (session->corpus);
  fr_scorer_free (session->scorer);
  fr_matcher_free (session->matcher);
  g_ptr_array_unref (session->lexicons);
  g_ptr_array_unref (session->lexicon_diags);
  fr_boilerplate_free (session->rules);
  fr_language_unref (session->language);
  g_free (session);
}

static void
add_lexicon (FrSession *session, const char *file, const char *data, gsize len)
{
  g_ptr_array_add (session->lexicons, fr_lexicon_parse (file, data, len, session->lexicon_diags));
}

static void
load_shipped (FrSession *session)
{
  g_auto (GStrv) names = fr_shipped_list (LANGUAGE, ".lex");

  for (char **name = names; *name; name++)
    {
      g_autoptr (GBytes) bytes = fr_shipped_get (*name);
      gsize len;
      const char *data = g_bytes_get_data (bytes, &len);
      add_lexicon (session, *name, data, len);
    }
}

static gboolean
load_file (FrSession *session, const char *path, GError **error)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *data = NULL;
  gsize len;

  data = fr_source_read (path, FR_SOURCE_LIMIT, &len, error);
  if (!data)
    {
      g_prefix_error (error, "cannot read the lexicon %s: ", shown);
      return FALSE;
    }
  add_lexicon (session, shown, data, len);
  return TRUE;
}

static gboolean
load_folder (FrSession *session, const char *path, GError **error)
{
  g_autoptr (GPtrArray) names = fr_source_list (path, error);
  g_autofree char *shown = g_filename_display_name (path);
  guint n = 0;

  if (!names)
    {
      g_prefix_error (error, "cannot read the folder of lexicons %s: ", shown);
      return FALSE;
    }
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *file = g_build_filename (path, g_ptr_array_index (names, i), NULL);
      if (!g_str_has_suffix (file, ".lex"))
        continue;
      n++;
      if (!load_file (session, file, error))
        return FALSE;
    }
  if (n == 0)
    g_set_error (error, FR_ERROR, FR_ERROR_READ, "there is no .lex file in %s", shown);
  return n > 0;
}

static gboolean
load_path (FrSession *session, const char *path, GError **error)
{
  FrFileId id;

  if (strcmp (path, "default") == 0)
    {
      load_shipped (session);
      return TRUE;
    }
  if (fr_source_kind (path, &id, NULL) == FR_KIND_FOLDER)
    return load_folder (session, path, error);
  return load_file (session, path, error);
}

static gboolean
check_frames (const FrSession *session, char **frames, GError **error)
{
  for (; frames && *frames; frames++)
    {
      gboolean found = FALSE;
      for (guint i = 0; i < fr_matcher_n_frames (session->matcher) && !found; i++)
        found = strcmp (fr_matcher_frame (session->matcher, i)->name, *frames) == 0;
      if (found)
        continue;
      g_set_error (error, FR_ERROR, FR_ERROR_USAGE,
                   "no lexicon has a frame \"%s\"; \"framing lexicon list\" names them all", *frames);
      return FALSE;
    }
  return TRUE;
}

gboolean
fr_session_parse (FrSession *session, const FrOptions *options, GError **error)
{
  if (!options->lexicons)
    load_shipped (session);
  for (char **path = options->lexicons; path && *path; path++)
    if (!load_path (session, *path, error))
      return FALSE;
  return TRUE;
}

void
fr_session_prepare (FrSession *session, const GPtrArray *lexicons)
{
  session->matcher = fr_matcher_new (lexicons, LANGUAGE, session->language);
  session->scorer = fr_scorer_new (session->matcher, LANGUAGE, session->language);
}

/* A file that is no lexicon would give a report in which nothing was looked for. */
static gboolean
has_terms (const FrLexicon *lexicon, GError **error)
{
  for (guint i = 0; i < lexicon->sections->len; i++)
    if (((const FrSection *)g_ptr_array_index (lexicon->sections, i))->terms->len > 0)
      return TRUE;
  g_set_error (error, FR_ERROR, FR_ERROR_LEXICON, "there is no term in the lexicon %s: nothing can be counted with it",
               lexicon->file);
  return FALSE;
}

/* A frame is known by the names of its lexicon and its own: of two lexicons of one name nobody could tell whose count
 * is whose. */
static gboolean
is_only_one (const FrSession *session, guint number, GError **error)
{
  const FrLexicon *lexicon = g_ptr_array_index (session->lexicons, number);

  for (guint i = 0; i < number; i++)
    {
      const FrLexicon *other = g_ptr_array_index (session->lexicons, i);
      if (strcmp (other->name, lexicon->name) != 0)
        continue;
      g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "two lexicons are called \"%s\", %s and %s: rename one of them",
                   lexicon->name, other->file, lexicon->file);
      return FALSE;
    }
  return TRUE;
}

gboolean
fr_session_load (FrSession *session, const FrOptions *options, GError **error)
{
  if (!fr_session_parse (session, options, error))
    return FALSE;
  fr_console_diags (session->lexicon_diags, FR_LEVEL_WARNING);
  for (guint i = 0; i < session->lexicons->len; i++)
    if (!has_terms (g_ptr_array_index (session->lexicons, i), error) || !is_only_one (session, i, error))
      return FALSE;
  fr_session_prepare (session, session->lexicons);
  return check_frames (session, options->frames, error);
}

gboolean
fr_session_read (FrSession *session, const FrOptions *options, GError **error)
{
  FrProgress progress = { .what = "reading" };

  if (options->n_paths == 0)
    {
      g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "no articles given: name files, folders, or - for standard input");
      return FALSE;
    }
  session->corpus = fr_corpus_read ((const char *const *)options->paths, options->n_paths, options->event,
                                    session->rules, fr_console_progress, &progress);
  fr_console_progress_end (&progress);
  fr_console_diags (session->corpus->diags, FR_LEVEL_WARNING);
  return TRUE;
}

void
fr_session_score (FrSession *session)
{
  FrProgress progress = { .what = "scoring" };

  session->scores = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_score_free);
  for (guint i = 0; i < session->corpus->articles->len; i++)
    {
      fr_console_progress (i, &progress);
      g_ptr_array_add (session->scores,
                       fr_score_new (session->scorer, g_ptr_array_index (session->corpus->articles, i)));
    }
  fr_console_progress_end (&progress);
}

FrScore *
fr_session_score_one (FrSession *session, guint i, const FrOptions *options)
{
  FrScore *score = fr_score_new (session->scorer, g_ptr_array_index (session->corpus->articles, i));

  fr_score_restrict (score, session->matcher, (const char *const *)options->frames, options->voices);
  return score;
}

FrExit
fr_session_exit (const FrSession *session)
{
  return session->corpus && session->corpus->n_unreadable > 0 ? FR_EXIT_UNREADABLE : FR_EXIT_FINE;
}
