#include "cli/lexicon_verbs.h"

#include "base/error.h"
#include "cli/console.h"
#include "report/explain_report.h"

#include <string.h>

static const FrOptionSpec spec = {
  .usage = "TERM [PATH…]",
  .summary = "Explains a term, written as in a lexicon: how its words are met, which\n"
             "lexicons have it, which words of the language it would catch, and which forms\n"
             "it catches in the articles given.",
  .description = "Examples:\n"
                 "  framing lexicon explain reportedly event/        a stem: it catches reporter as well\n"
                 "  framing lexicon explain '\"reportedly\"' event/    this form only\n",
  .set = FR_OPTION_LEXICON | FR_OPTION_LAYOUT | FR_OPTION_WORDS,
};

static FrLexicon *
explained_lexicon (const char *term, GError **error)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autofree char *shown = g_filename_display_name (term);
  FrLexicon *lexicon = fr_explain_lexicon (shown, diags);

  fr_console_diags (diags, FR_LEVEL_WARNING);
  if (!lexicon)
    g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "\"%s\" is no term of a lexicon", shown);
  return lexicon;
}

static char *
take_term (FrOptions *options, GError **error)
{
  char *term;

  if (options->n_paths == 0)
    {
      g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "no term given");
      return NULL;
    }
  term = options->paths[0];
  memmove (options->paths, options->paths + 1, options->n_paths * sizeof (char *));
  options->n_paths--;
  return term;
}

/* The lexicons with `explained` as the last of them, so that what the term catches is found by the one matcher there
 * is. Borrows them all. */
static GPtrArray *
with_explained (const FrSession *session, FrLexicon *explained)
{
  GPtrArray *lexicons = g_ptr_array_new ();

  for (guint i = 0; i < session->lexicons->len; i++)
    g_ptr_array_add (lexicons, g_ptr_array_index (session->lexicons, i));
  g_ptr_array_add (lexicons, explained);
  return lexicons;
}

static gboolean
read_articles (FrSession *session, const FrOptions *options, GError **error)
{
  if (options->n_paths == 0)
    return TRUE;
  if (!fr_session_read (session, options, error))
    return FALSE;
  fr_session_score (session);
  return TRUE;
}

static FrExit
write_explanation (FrSession *session, const FrOptions *options, const FrVocabulary *vocabulary,
                   const FrLexicon *explained, GError **error)
{
  const FrSection *section = g_ptr_array_index (explained->sections, 0);
  guint32 frame = fr_matcher_n_frames (session->matcher) - 2; /* the last one is built in */
  g_autoptr (GPtrArray) caught = session->scores ? fr_explain_forms (session->scores, frame) : NULL;
  g_autoptr (GPtrArray) suppressors
      = session->scores ? fr_explain_suppressors (session->scores, g_ptr_array_index (section->terms, 0)) : NULL;
  FrExplanation explanation = { .explained = explained,
                                .lexicons = session->lexicons,
                                .forms = session->scorer->forms,
                                .vocabulary = vocabulary ? &vocabulary->data : NULL,
                                .caught = caught,
                                .suppressors = suppressors };
  g_autoptr (FrDocument) document = fr_explain_document (&explanation);

  return fr_lexicon_write (document, options, fr_session_exit (session), error);
}

FrExit
fr_verb_lexicon_explain (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autofree char *term = NULL;
  g_autoptr (FrSession) session = NULL;
  g_autoptr (FrLexicon) explained = NULL;
  g_autoptr (GPtrArray) lexicons = NULL;
  g_autoptr (FrVocabulary) vocabulary = NULL;

  if (!fr_options_parse (&options, &spec, argc, argv, error) || !(term = take_term (&options, error))
      || !(explained = explained_lexicon (term, error)))
    return FR_EXIT_USAGE;
  session = fr_session_new ();
  if (!fr_session_parse (session, &options, error))
    return FR_EXIT_USAGE;
  lexicons = with_explained (session, explained);
  fr_session_prepare (session, lexicons);
  /* Without --words the list is welcome, not needed. */
  vocabulary = fr_vocabulary_load (session, &options, options.words ? error : NULL);
  if ((options.words && !vocabulary) || !read_articles (session, &options, error))
    return FR_EXIT_USAGE;
  return write_explanation (session, &options, vocabulary, explained, error);
}
