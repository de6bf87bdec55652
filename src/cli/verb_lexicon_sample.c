#include "cli/lexicon_verbs.h"

#include "base/error.h"
#include "cli/console.h"
#include "report/sample_csv.h"

#include <string.h>

static const FrOptionSpec spec = {
  .usage = "PATH…",
  .summary = "Draws sentences for people to judge, half of them with hits, half without, in random order:\n"
             "a sheet (CSV: id, sentence, label) that names no outlet and no hit, for each\n"
             "coder to fill in the label, and a key that tells what was found, for \"framing\n"
             "lexicon agree\".",
  .description = "A label is yes or no (does the sentence hold such wording?), or the name of a\n"
                 "wording.\n"
                 "\n"
                 "Example:\n"
                 "  framing lexicon sample --frame doubt -n 200 --seed 7 --key key.csv -o sheet.csv corpus/\n",
  .set = FR_OPTION_LEXICON | FR_OPTION_FRAME | FR_OPTION_VOICE | FR_OPTION_SAMPLE | FR_OPTION_KEY,
};

static FrSample *
draw (FrSession *session, const FrOptions *options)
{
  g_autoptr (FrSampler) sampler = fr_sampler_new ((guint)options->n, (guint64)options->seed);

  for (guint i = 0; i < session->corpus->articles->len; i++)
    {
      g_autoptr (FrScore) score = fr_session_score_one (session, i, options);
      fr_sampler_add (sampler, score, session->matcher);
    }
  return fr_sampler_finish (sampler);
}

static gboolean
write_csv (const FrSample *sample, const char *path, void (*write) (const FrSample *, FrOutput *), GError **error)
{
  FrOutput *out = fr_output_open (path, error);

  if (!out)
    return FALSE;
  write (sample, out);
  return fr_output_close (out, error);
}

static gboolean
check (const FrOptions *options, GError **error)
{
  if (!options->key)
    g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "--key FILE is needed: without it nobody can tell what was found");
  else if (options->output && strcmp (options->output, options->key) == 0)
    g_set_error (error, FR_ERROR, FR_ERROR_USAGE, "the sheet and its key cannot be the same file");
  else
    return TRUE;
  return FALSE;
}

FrExit
fr_verb_lexicon_sample (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrSession) session = NULL;
  g_autoptr (FrSample) sample = NULL;

  if (!fr_options_parse (&options, &spec, argc, argv, error) || !check (&options, error))
    return FR_EXIT_USAGE;
  session = fr_session_new ();
  if (!fr_session_load (session, &options, error) || !fr_session_read (session, &options, error))
    return FR_EXIT_USAGE;
  sample = draw (session, &options);
  if (sample->sentences->len < (guint)options.n)
    fr_console_complain ("%u sentences drawn, not %d: there are %" G_GUINT64_FORMAT " with hits and %" G_GUINT64_FORMAT
                         " without",
                         sample->sentences->len, options.n, sample->with, sample->without);
  if (!write_csv (sample, options.key, fr_sample_write_key, error)
      || !write_csv (sample, options.output, fr_sample_write_sheet, error))
    return FR_EXIT_IO;
  return fr_session_exit (session);
}
