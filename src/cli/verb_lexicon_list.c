#include "cli/lexicon_verbs.h"

#include "base/error.h"
#include "report/lexicon_report.h"

static const FrOptionSpec spec = {
  .usage = "",
  .summary = "Lists the lexicons that are loaded: frames, wordings, number of terms, and why\n"
             "each is counted.",
  .description = "Example:\n"
                 "  framing lexicon list --lexicon default --lexicon mine.lex\n",
  .set = FR_OPTION_LEXICON | FR_OPTION_LAYOUT,
};

FrExit
fr_verb_lexicon_list (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrSession) session = NULL;
  g_autoptr (FrDocument) document = NULL;

  if (!fr_options_parse (&options, &spec, argc, argv, error))
    return FR_EXIT_USAGE;
  if (options.n_paths > 0)
    {
      g_set_error (error, FR_ERROR, FR_ERROR_USAGE,
                   "\"lexicon list\" takes no \"%s\"; lexicons are named with --lexicon", options.paths[0]);
      return FR_EXIT_USAGE;
    }
  session = fr_session_new ();
  if (!fr_session_load (session, &options, error))
    return FR_EXIT_USAGE;
  document = fr_lexicon_list_document (session->lexicons, session->matcher);
  return fr_lexicon_write (document, &options, FR_EXIT_FINE, error);
}
