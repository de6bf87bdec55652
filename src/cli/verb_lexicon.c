#include "cli/verbs.h"

#include "base/error.h"
#include "cli/console.h"
#include "cli/session.h"
#include "lexicon/check.h"
#include "report/lexicon_report.h"
#include "report/render_text.h"

#include <string.h>

static FrExit
write_document (const FrDocument *document, const FrOptions *options, FrExit code, GError **error)
{
  FrTextStyle style = { .width = (guint)options->width, .colour = options->colour };
  FrOutput *out = fr_output_open (options->output, error);

  if (!out)
    return FR_EXIT_IO;
  fr_document_render_text (document, &style, out);
  return fr_output_close (out, error) ? code : FR_EXIT_IO;
}

/* ---- list ---- */

static const FrOptionSpec list_spec = {
  .usage = "",
  .summary = "Lists the lexicons that are loaded: frames, wordings, number of terms, and why each is counted.",
  .description = "Example:\n  framing lexicon list --lexicon default --lexicon mine.lex\n",
  .set = FR_OPTION_LEXICON | FR_OPTION_LAYOUT,
};

static FrExit
list (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrSession) session = NULL;
  g_autoptr (FrDocument) document = NULL;

  if (!fr_options_parse (&options, &list_spec, argc, argv, error))
    return FR_EXIT_USAGE;
  session = fr_session_new ();
  if (!fr_session_load (session, &options, error))
    return FR_EXIT_USAGE;
  document = fr_lexicon_list_document (session->lexicons, session->matcher);
  return write_document (document, &options, FR_EXIT_FINE, error);
}

/* ---- check ---- */

static const FrOptionSpec check_spec = {
  .usage = "[PATH…]",
  .summary = "Checks lexicons: errors in the files, terms that can never count, and the + and - examples,\n"
             "which are run as tests. Without a PATH the shipped ones.",
  .description = "Exits with 1 if there is anything to mend.\n\nExample:\n  framing lexicon check mine.lex\n",
  .set = 0,
};

static FrExit
check (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrSession) session = NULL;
  guint findings;

  if (!fr_options_parse (&options, &check_spec, argc, argv, error))
    return FR_EXIT_USAGE;
  session = fr_session_new ();
  if (options.n_paths > 0)
    options.lexicons = g_strdupv (options.paths);
  if (!fr_session_parse (session, &options, error))
    return FR_EXIT_USAGE;
  for (guint i = 0; i < session->lexicons->len; i++)
    fr_lexicon_check (g_ptr_array_index (session->lexicons, i), FR_LANGUAGE_DEFAULT, session->language,
                      session->lexicon_diags);
  fr_console_diags (session->lexicon_diags, FR_LEVEL_NOTE);
  findings = fr_diags_count (session->lexicon_diags, FR_LEVEL_WARNING);
  fr_console_print ("%u lexicons, %u to mend\n", session->lexicons->len, findings);
  if (!fr_console_finish ())
    return FR_EXIT_IO;
  return findings ? FR_EXIT_FINDINGS : FR_EXIT_FINE;
}

/* ---- explain ---- */

static const FrOptionSpec explain_spec = {
  .usage = "TERM [PATH…]",
  .summary = "Explains a term, written as in a lexicon: how its words are met, which lexicons have it, and\n"
             "which surface forms it catches in the articles given.",
  .description = "Examples:\n"
                 "  framing lexicon explain reportedly event/        a stem: it catches reporter as well\n"
                 "  framing lexicon explain '\"reportedly\"' event/    this form only\n",
  .set = FR_OPTION_LEXICON | FR_OPTION_LAYOUT,
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

/* Scores the articles with the term's own lexicon, so that what it catches is found by the one matcher there is. */
static GPtrArray *
catch_forms (FrSession *session, const FrOptions *options, GError **error)
{
  if (!fr_session_read (session, options, error))
    return NULL;
  fr_session_score (session);
  return fr_explain_forms (session->scores, 0);
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

static FrExit
explain (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autofree char *term = NULL;
  g_autoptr (FrSession) session = NULL;
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_autoptr (GPtrArray) caught = NULL;
  g_autoptr (FrDocument) document = NULL;
  FrLexicon *explained;

  if (!fr_options_parse (&options, &explain_spec, argc, argv, error) || !(term = take_term (&options, error))
      || !(explained = explained_lexicon (term, error)))
    return FR_EXIT_USAGE;
  g_ptr_array_add (lexicons, explained);
  session = fr_session_new ();
  if (!fr_session_parse (session, &options, error))
    return FR_EXIT_USAGE;
  fr_session_prepare (session, lexicons);
  if (options.n_paths > 0 && !(caught = catch_forms (session, &options, error)))
    return FR_EXIT_USAGE;
  document = fr_lexicon_explain_document (explained, session->lexicons, caught, session->scorer->forms);
  return write_document (document, &options, fr_session_exit (session), error);
}

/* ---- the verb ---- */

static const FrVerb verbs[] = {
  { "list", "what is loaded", list },
  { "check", "errors, terms that never count, examples that fail", check },
  { "explain", "what a term catches", explain },
};

static void
print_help (void)
{
  fr_console_print ("Usage: framing lexicon VERB [OPTION…] …\n\nVerbs:\n");
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    fr_console_print ("  %-10s%s\n", verbs[i].name, verbs[i].summary);
  fr_console_print ("\n\"framing lexicon VERB --help\" shows the options of each.\n");
}

FrExit
fr_verb_lexicon (int argc, char **argv, GError **error)
{
  const char *name = argc > 1 ? argv[1] : "";

  if (strcmp (name, "--help") == 0 || strcmp (name, "-h") == 0)
    {
      print_help ();
      return fr_console_finish () ? FR_EXIT_FINE : FR_EXIT_IO;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      g_autofree char *full = g_strconcat ("lexicon ", verbs[i].name, NULL);
      if (strcmp (verbs[i].name, name) != 0)
        continue;
      argv[1] = full; /* the name that --help shows */
      return verbs[i].run (argc - 1, argv + 1, error);
    }
  g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "\"framing lexicon\" wants one of list, check and explain");
  return FR_EXIT_USAGE;
}
