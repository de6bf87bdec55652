#include "cli/options.h"

#include "base/error.h"

#include <string.h>
#include <unistd.h>

enum
{
  MIN_WIDTH = 40,
  MAX_WIDTH = 400,
  DEFAULT_WIDTH = 80,
  DEFAULT_SAMPLE = 100,
  MAX_SAMPLE = 1000000
};

/* What GOption fills in; file names, so that UTF-8 arrives whatever the locale. */
typedef struct
{
  char **voices;
  gboolean no_color;
  gboolean help;
} Raw;

static void
add_entries (GOptionContext *context, const FrOptionSpec *spec, FrOptions *options, Raw *raw)
{
  const struct
  {
    FrOptionSet set;
    GOptionEntry entry;
  } entries[] = {
    { FR_OPTION_EVENT,
      { "event", 0, 0, G_OPTION_ARG_FILENAME, &options->event, "All articles belong to the event NAME", "NAME" } },
    { FR_OPTION_LEXICON,
      { "lexicon", 'l', 0, G_OPTION_ARG_FILENAME_ARRAY, &options->lexicons,
        "Use the lexicon PATH (a file, or a folder of .lex files) instead of the shipped ones; \"default\" names those; may be repeated",
        "PATH" } },
    { FR_OPTION_FRAME,
      { "frame", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->frames, "Only the frame NAME; may be repeated",
        "NAME" } },
    { FR_OPTION_VOICE,
      { "voice", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &raw->voices,
        "Only hits in this voice: headline, narrator, paraphrased or quoted; \"own\" stands for the first three; may be repeated",
        "VOICE" } },
    { FR_OPTION_FORMAT,
      { "format", 'f', 0, G_OPTION_ARG_FILENAME, &options->format, "Write as FORMAT (see below)", "FORMAT" } },
    { FR_OPTION_STRICT,
      { "strict", 0, 0, G_OPTION_ARG_NONE, &options->strict,
        "Check with the help of a list of the language's words, too", NULL } },
    { FR_OPTION_WORDS,
      { "words", 0, 0, G_OPTION_ARG_FILENAME, &options->words,
        "Take the word list from FOLDER instead of " FR_WORDS_DEFAULT, "FOLDER" } },
    { FR_OPTION_SAMPLE, { "n", 'n', 0, G_OPTION_ARG_INT, &options->n, "Draw N sentences (default 100)", "N" } },
    { FR_OPTION_SAMPLE,
      { "seed", 0, 0, G_OPTION_ARG_INT64, &options->seed, "Draw others: the same seed draws the same (default 1)",
        "S" } },
    { FR_OPTION_KEY,
      { "key", 0, 0, G_OPTION_ARG_FILENAME, &options->key, "The file that knows what was found", "FILE" } },
    { 0,
      { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output, "Write to FILE instead of standard output",
        "FILE" } },
    { FR_OPTION_LAYOUT,
      { "width", 'w', 0, G_OPTION_ARG_INT, &options->width, "Lines of at most N columns (40 to 400, default 80)",
        "N" } },
    { FR_OPTION_LAYOUT,
      { "no-color", 0, 0, G_OPTION_ARG_NONE, &raw->no_color, "Never colour, also not on a terminal", NULL } },
    { FR_OPTION_LOSSY,
      { "lossy", 0, 0, G_OPTION_ARG_NONE, &options->lossy, "Write what can be carried over, even if something cannot",
        NULL } },
    { FR_OPTION_ALL,
      { "all", 'a', 0, G_OPTION_ARG_NONE, &options->all, "Show also what was found and not counted", NULL } },
    { 0, { "help", 'h', 0, G_OPTION_ARG_NONE, &raw->help, "Show this help", NULL } },
    { 0, { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->paths, NULL, NULL } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GOptionEntry one[] = { entries[i].entry, G_OPTION_ENTRY_NULL };
      if (!entries[i].set || (entries[i].set & spec->set))
        g_option_context_add_main_entries (context, one, NULL);
    }
}

static gboolean G_GNUC_PRINTF (2, 3) usage_error (GError **error, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error_literal (error, FR_ERROR, FR_ERROR_USAGE, message);
  return FALSE;
}

static gboolean
parse_voices (char **names, guint *voices, GError **error)
{
  for (; names && *names; names++)
    {
      guint before = *voices;
      for (int v = 0; v < FR_N_VOICES; v++)
        if (strcmp (*names, fr_voice_name (v)) == 0 || (v != FR_VOICE_QUOTED && strcmp (*names, "own") == 0))
          *voices |= 1u << v;
      if (*voices == before && strcmp (*names, "own") != 0)
        return usage_error (error, "\"%s\" is not a voice: headline, narrator, paraphrased, quoted or own", *names);
    }
  return TRUE;
}

static gboolean
check_format (FrOptions *options, const char *formats, GError **error)
{
  g_auto (GStrv) known = g_strsplit (formats ? formats : "text", "|", -1);

  if (!options->format)
    options->format = g_strdup (known[0]);
  if (g_strv_contains ((const char *const *)known, options->format))
    return TRUE;
  return usage_error (error, "there is no format \"%s\" here: one of %s", options->format, formats);
}

static gboolean
check (FrOptions *options, const FrOptionSpec *spec, const Raw *raw, GError **error)
{
  if (options->width < MIN_WIDTH || options->width > MAX_WIDTH)
    return usage_error (error, "--width %d is not between %d and %d", options->width, MIN_WIDTH, MAX_WIDTH);
  if (options->n < 1 || options->n > MAX_SAMPLE)
    return usage_error (error, "-n %d is not between 1 and %d", options->n, MAX_SAMPLE);
  if (options->event && !g_utf8_validate (options->event, -1, NULL))
    return usage_error (error, "the name given with --event is not valid UTF-8");
  if (!options->paths)
    options->paths = g_new0 (char *, 1);
  options->n_paths = g_strv_length (options->paths);
  options->colour = !raw->no_color && !options->output && isatty (STDOUT_FILENO) && !g_getenv ("NO_COLOR");
  return parse_voices (raw->voices, &options->voices, error) && check_format (options, spec->formats, error);
}

/* The column of an option's description: behind the first two blanks after its name; 0: the line is no option's. */
static gsize
description_column (const char *line, gsize len)
{
  gsize at = 2;

  if (len < 4 || strncmp (line, "  -", 3) != 0)
    return 0;
  while (at + 1 < len && !(line[at] == ' ' && line[at + 1] == ' '))
    at++;
  while (at < len && line[at] == ' ')
    at++;
  return at;
}

static void
append_wrapped (GString *out, const char *line, gsize len)
{
  gsize indent = description_column (line, len);
  gsize least = indent; /* the first line has its option before the description */
  gsize room = DEFAULT_WIDTH;

  while (len > room)
    {
      gsize at = room;
      while (at > least && line[at] != ' ')
        at--;
      if (at == least)
        break;
      g_string_append_len (out, line, (gssize)at);
      g_string_append_printf (out, "\n%*s", (int)indent, "");
      line += at + 1;
      len -= at + 1;
      least = 0;
      room = DEFAULT_WIDTH - indent;
    }
  g_string_append_len (out, line, (gssize)len);
}

/* GOption does not wrap its help, and its own --help does not notice a full disk: main() prints it. */
static gboolean
give_help (GOptionContext *context, GError **error)
{
  g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);
  g_autoptr (GString) wrapped = g_string_new (NULL);
  const char *end;

  for (const char *line = help; *line; line = *end ? end + 1 : end)
    {
      end = line + strcspn (line, "\n");
      append_wrapped (wrapped, line, (gsize)(end - line));
      g_string_append_c (wrapped, '\n');
    }
  g_set_error_literal (error, FR_ERROR, FR_ERROR_HELP, wrapped->str);
  return FALSE;
}

gboolean
fr_options_parse (FrOptions *options, const FrOptionSpec *spec, int argc, char **argv, GError **error)
{
  g_autofree char *program = g_strconcat ("framing ", argv[0], NULL);
  g_autofree char *description = NULL;
  g_autoptr (GOptionContext) context = g_option_context_new (spec->usage);
  g_auto (GStrv) arguments = g_strdupv (argv);
  Raw raw = { 0 };
  gboolean fine;

  *options = (FrOptions){ .width = DEFAULT_WIDTH, .n = DEFAULT_SAMPLE, .seed = 1 };
  g_free (arguments[0]);
  arguments[0] = g_strdup (program);
  g_set_prgname (program); /* GOption has no other way to say "framing compare" in its help */
  description = spec->formats ? g_strdup_printf ("Formats: %s\n\n%s", spec->formats, spec->description)
                              : g_strdup (spec->description);
  g_option_context_set_summary (context, spec->summary);
  g_option_context_set_description (context, description);
  g_option_context_set_help_enabled (context, FALSE);
  add_entries (context, spec, options, &raw);
  fine = g_option_context_parse_strv (context, &arguments, error);
  if (fine && raw.help)
    fine = give_help (context, error);
  else
    fine = fine && check (options, spec, &raw, error);
  (void)argc;
  g_strfreev (raw.voices);
  return fine;
}

void
fr_options_clear (FrOptions *options)
{
  g_free (options->event);
  g_strfreev (options->lexicons);
  g_strfreev (options->frames);
  g_free (options->format);
  g_free (options->output);
  g_free (options->words);
  g_free (options->key);
  g_strfreev (options->paths);
}
