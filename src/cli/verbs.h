/* The verbs of the program, one file each. A verb takes its own arguments (argv[0] is the verb), does its work and
 * gives the exit code; or it sets `error` and the one place that prints errors chooses the code. */
#pragma once

#include <glib.h>

typedef enum
{
  FR_EXIT_FINE = 0,
  FR_EXIT_FINDINGS = 1, /* "lexicon check" alone */
  FR_EXIT_USAGE = 2,
  FR_EXIT_UNREADABLE = 3, /* a named or found file could not be read at all; "lexicon import": not in full */
  FR_EXIT_IO = 4,
} FrExit;

typedef FrExit (*FrVerbFunc) (int argc, char **argv, GError **error);

typedef struct
{
  const char *name;
  const char *summary; /* one line */
  FrVerbFunc run;
} FrVerb;

FrExit fr_verb_compare (int argc, char **argv, GError **error);
FrExit fr_verb_score (int argc, char **argv, GError **error);
FrExit fr_verb_show (int argc, char **argv, GError **error);
FrExit fr_verb_lexicon (int argc, char **argv, GError **error);
FrExit fr_verb_articles (int argc, char **argv, GError **error);
