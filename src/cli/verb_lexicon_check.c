#include "cli/lexicon_verbs.h"

#include "cli/console.h"
#include "lexicon/check.h"

static const FrOptionSpec spec = {
  .usage = "[PATH…]",
  .summary = "Checks lexicons: errors in the files, terms that can never count, and the +\n"
             "and - examples, which are run as tests. Without a PATH the shipped ones. With\n"
             "--strict also what the writer may not have meant: stems and prefixes that\n"
             "catch other common words, words that no list knows, alternatives that are\n"
             "charged themselves, sections without a reason or a source, frames without\n"
             "examples, terms that two lexicons have.",
  .description = "Exits with 1 if there is anything to mend.\n"
                 "\n"
                 "Example:\n"
                 "  framing lexicon check --strict mine.lex\n",
  .set = FR_OPTION_STRICT | FR_OPTION_WORDS,
};

static gboolean
check_strict (FrSession *session, const FrOptions *options, GError **error)
{
  g_autoptr (FrVocabulary) vocabulary = fr_vocabulary_load (session, options, error);

  if (vocabulary)
    fr_lexicon_check_strict (session->lexicons, &vocabulary->data, session->lexicon_diags);
  return vocabulary != NULL;
}

FrExit
fr_verb_lexicon_check (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrSession) session = NULL;
  guint findings;

  if (!fr_options_parse (&options, &spec, argc, argv, error))
    return FR_EXIT_USAGE;
  session = fr_session_new ();
  if (options.n_paths > 0)
    options.lexicons = g_strdupv (options.paths);
  if (!fr_session_parse (session, &options, error))
    return FR_EXIT_USAGE;
  for (guint i = 0; i < session->lexicons->len; i++)
    fr_lexicon_check (g_ptr_array_index (session->lexicons, i), FR_LANGUAGE_DEFAULT, session->language,
                      session->lexicon_diags);
  if (options.strict && !check_strict (session, &options, error))
    return FR_EXIT_USAGE;
  /* What the parser notes by the way, the strict checks warn of or have no use for. */
  fr_console_diags (session->lexicon_diags, options.strict ? FR_LEVEL_WARNING : FR_LEVEL_NOTE);
  findings = fr_diags_count (session->lexicon_diags, FR_LEVEL_WARNING);
  fr_console_print ("%u lexicons, %u to mend\n", session->lexicons->len, findings);
  if (!fr_console_finish ())
    return FR_EXIT_IO;
  return findings ? FR_EXIT_FINDINGS : FR_EXIT_FINE;
}
