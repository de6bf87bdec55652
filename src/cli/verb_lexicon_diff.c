#include "cli/lexicon_verbs.h"

#include "base/error.h"
#include "cli/console.h"
#include "report/diff_report.h"

#include <string.h>

static const FrOptionSpec spec = {
  .usage = "OLD NEW [PATH…]",
  .summary = "Shows which terms differ between two versions of a lexicon (files, folders of\n"
             ".lex files, or \"default\" for the shipped ones), and what that changes in the\n"
             "counts of the articles given, with every place gained and lost.",
  .description = "Example:\n"
                 "  framing lexicon diff default mine.lex event/\n",
  .set = FR_OPTION_LAYOUT,
};

static FrSession *
load_version (const char *path, GError **error)
{
  g_autoptr (FrSession) session = fr_session_new ();
  g_auto (FrOptions) options = { 0 };
  const char *paths[] = { path, NULL };

  options.lexicons = g_strdupv ((char **)paths);
  return fr_session_load (session, &options, error) ? g_steal_pointer (&session) : NULL;
}

/* The first two paths; the others stay. */
static gboolean
take_versions (FrOptions *options, FrSession **before, FrSession **after, GError **error)
{
  if (options->n_paths < 2)
    {
      g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "two lexicons are needed: the old one and the new one");
      return FALSE;
    }
  *before = load_version (options->paths[0], error);
  *after = *before ? load_version (options->paths[1], error) : NULL;
  if (!*after)
    return FALSE;
  g_free (options->paths[0]);
  g_free (options->paths[1]);
  options->n_paths -= 2;
  memmove (options->paths, options->paths + 2, (options->n_paths + 1) * sizeof (char *));
  return TRUE;
}

static FrCountChanges *
count_changes (FrSession *before, FrSession *after, const FrOptions *options, GError **error)
{
  FrCountChanges *changes;

  if (!fr_session_read (before, options, error))
    return NULL;
  changes = fr_count_changes_new (before->matcher, after->matcher);
  for (guint i = 0; i < before->corpus->articles->len; i++)
    {
      const FrArticle *article = g_ptr_array_index (before->corpus->articles, i);
      g_autoptr (FrScore) old = fr_score_new (before->scorer, article);
      g_autoptr (FrScore) new = fr_score_new (after->scorer, article);
      fr_count_changes_add (changes, old, new);
    }
  return changes;
}

FrExit
fr_verb_lexicon_diff (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrSession) before = NULL;
  g_autoptr (FrSession) after = NULL;
  g_autoptr (GPtrArray) terms = NULL;
  g_autoptr (FrCountChanges) counts = NULL;
  g_autoptr (FrDocument) document = NULL;

  if (!fr_options_parse (&options, &spec, argc, argv, error) || !take_versions (&options, &before, &after, error))
    return FR_EXIT_USAGE;
  if (options.n_paths > 0 && !(counts = count_changes (before, after, &options, error)))
    return FR_EXIT_USAGE;
  terms = fr_lexicon_diff (before->lexicons, after->lexicons);
  document = fr_diff_document (terms, counts ? fr_count_changes_list (counts) : NULL);
  return fr_lexicon_write (document, &options, fr_session_exit (before), error);
}
