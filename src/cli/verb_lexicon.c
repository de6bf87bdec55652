#include "cli/verbs.h"

#include "base/error.h"
#include "cli/console.h"
#include "cli/lexicon_verbs.h"

#include <string.h>

static const FrVerb verbs[] = {
  { "list", "what is loaded", fr_verb_lexicon_list },
  { "check", "errors, terms that never count, examples that fail", fr_verb_lexicon_check },
  { "explain", "what a term catches", fr_verb_lexicon_explain },
  { "diff", "what differs between two versions", fr_verb_lexicon_diff },
  { "sample", "sentences for people to judge", fr_verb_lexicon_sample },
  { "agree", "how far the judges agree, and how right a lexicon is", fr_verb_lexicon_agree },
  { "import", "somebody else's dictionary as a lexicon", fr_verb_lexicon_import },
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
  g_set_error (error, FR_ERROR, FR_ERROR_USAGE,
               "\"framing lexicon\" wants a verb; \"framing lexicon --help\" lists them");
  return FR_EXIT_USAGE;
}
