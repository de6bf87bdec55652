#include "cli/verbs.h"

#include "base/error.h"
#include "base/escape.h"
#include "cli/console.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static const FrVerb verbs[] = {
  { "compare", "lay the articles of an event side by side", fr_verb_compare },
  { "score", "list every hit, article by article", fr_verb_score },
  { "show", "print one article with its hits, voices and dropped lines marked", fr_verb_show },
  { "articles", "list what was read: fields, words, dropped lines", fr_verb_articles },
  { "lexicon", "list, check and explain lexicons", fr_verb_lexicon },
};

static void
print_help (void)
{
  fr_console_print ("Usage: framing VERB [OPTION…] PATH…\n\n"
                    "Shows, side by side, how outlets word the same event: counts the terms of framing\n"
                    "lexicons in each article and lists the sentence behind every figure.\n\nVerbs:\n");
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    fr_console_print ("  %-10s%s\n", verbs[i].name, verbs[i].summary);
  fr_console_print ("\nTo begin:\n"
                    "  framing compare FOLDER        the articles of one event, saved as text files\n"
                    "  framing show ARTICLE.txt      what was found in one article, and where\n"
                    "  framing VERB --help           the options of a verb\n\n"
                    "Manuals: framing(1), framing-article(5), framing-lexicon(5), framing-report(5).\n");
}

static const FrVerb *
find_verb (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (strcmp (verbs[i].name, name) == 0)
      return &verbs[i];
  return NULL;
}

/* A descriptor that was closed on start would be given to the next file that is opened, and the report written into it.
 */
static void
keep_standard_descriptors (void)
{
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    if (fcntl (fd, F_GETFD) < 0 && open ("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
      _exit (FR_EXIT_IO);
}

static FrExit
exit_code (const GError *error)
{
  if (error->domain != FR_ERROR)
    return FR_EXIT_USAGE; /* GOption's */
  switch ((FrErrorCode)error->code)
    {
    case FR_ERROR_READ:
      return FR_EXIT_UNREADABLE;
    case FR_ERROR_IO:
      return FR_EXIT_IO;
    case FR_ERROR_LEXICON:
    case FR_ERROR_USAGE:
    case FR_ERROR_HELP:
      break;
    }
  return FR_EXIT_USAGE;
}

static FrExit
usage_error (const char *verb)
{
  g_autofree char *name = verb ? fr_escape_text_dup (verb, -1) : NULL;

  if (name)
    fr_console_complain ("there is no verb \"%s\"; \"framing --help\" lists them", name);
  else
    fr_console_complain ("no verb given; \"framing --help\" lists them");
  return FR_EXIT_USAGE;
}

static gboolean
is_help (const char *argument)
{
  return strcmp (argument, "--help") == 0 || strcmp (argument, "-h") == 0 || strcmp (argument, "help") == 0;
}

/* "framing help compare" is "framing compare --help". */
static void
turn_help_around (int argc, char **argv)
{
  static char option[] = "--help";

  if (argc != 3 || strcmp (argv[1], "help") != 0)
    return;
  argv[1] = argv[2];
  argv[2] = option;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  const FrVerb *verb;
  FrExit code;

  keep_standard_descriptors ();
  turn_help_around (argc, argv);
  if (argc > 1 && is_help (argv[1]))
    print_help ();
  else if (argc > 1 && strcmp (argv[1], "--version") == 0)
    fr_console_print ("framing " FR_VERSION "\n");
  else if (argc < 2 || !(verb = find_verb (argv[1])))
    return usage_error (argc < 2 ? NULL : argv[1]);
  else
    {
      code = verb->run (argc - 1, argv + 1, &error);
      if (!error)
        return code;
      if (!g_error_matches (error, FR_ERROR, FR_ERROR_HELP))
        {
          fr_console_complain ("%s%s", error->message,
                               error->domain == G_OPTION_ERROR ? "; --help lists the options of each verb" : "");
          return exit_code (error);
        }
      fr_console_print ("%s", error->message);
    }
  return fr_console_finish () ? FR_EXIT_FINE : FR_EXIT_IO;
}
