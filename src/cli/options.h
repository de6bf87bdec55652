/* The options that several verbs share, and their checks. */
#pragma once

#include "text/text.h"

/* Where Debian's package scowl puts its word lists. */
#define FR_WORDS_DEFAULT "/usr/share/dict/scowl"

typedef enum
{
  FR_OPTION_EVENT = 1 << 0,
  FR_OPTION_LEXICON = 1 << 1,
  FR_OPTION_FRAME = 1 << 2,
  FR_OPTION_VOICE = 1 << 3,
  FR_OPTION_FORMAT = 1 << 4,
  FR_OPTION_LAYOUT = 1 << 5, /* --width, --no-color */
  FR_OPTION_STRICT = 1 << 6,
  FR_OPTION_WORDS = 1 << 7,
  FR_OPTION_SAMPLE = 1 << 8, /* --n, --seed */
  FR_OPTION_KEY = 1 << 9,
  FR_OPTION_LOSSY = 1 << 10,
  FR_OPTION_ALL = 1 << 11,
} FrOptionSet;

typedef struct
{
  char *event;     /* NULL: not given */
  char **lexicons; /* NULL-terminated; NULL: not given */
  char **frames;   /* NULL: all */
  guint voices;    /* a bit for each FrVoice that was named; 0: none was */
  char *format;    /* one of the verb's formats; never NULL after parsing */
  char *output;    /* NULL: standard output */
  gboolean strict;
  char *words; /* folder of a word list; NULL: not given */
  int n;
  gint64 seed;
  char *key; /* NULL: not given */
  int width;
  gboolean lossy;
  gboolean all;
  gboolean colour; /* is output a terminal that may be coloured? */
  char **paths;    /* what is left of the command line, NULL-terminated, never NULL */
  guint n_paths;
} FrOptions;

typedef struct
{
  const char *usage;       /* after the verb's name: "PATH…" */
  const char *summary;     /* what --help says before the options */
  const char *description; /* and after them: examples */
  const char *formats;     /* "text|json"; the first one is the default; NULL: no --format */
  FrOptionSet set;
} FrOptionSpec;

/* Parses the arguments of a verb. FALSE and `error` (GOption's, or FR_ERROR_USAGE) if something is wrong with them.
 * FR_ERROR_HELP with the help if that is asked for. */
gboolean fr_options_parse (FrOptions *options, const FrOptionSpec *spec, int argc, char **argv, GError **error);
void fr_options_clear (FrOptions *options);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FrOptions, fr_options_clear)
