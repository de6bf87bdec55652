#include "cli/verbs.h"

#include "cli/session.h"
#include "report/render_text.h"
#include "report/score_output.h"

#include <string.h>

static const FrOptionSpec spec = {
  .usage = "PATH…",
  .summary = "Scores each article by itself: its words by voice and every hit of the\n"
             "lexicons.",
  .description = "Examples:\n"
                 "  framing score article.txt                counts, for people\n"
                 "  framing score --format jsonl corpus/     every hit with its place\n"
                 "  framing score --format csv corpus/       a line an article, frame and wording\n",
  .formats = "text|jsonl|csv",
  .set = FR_OPTION_EVENT | FR_OPTION_LEXICON | FR_OPTION_FRAME | FR_OPTION_VOICE | FR_OPTION_FORMAT | FR_OPTION_LAYOUT,
};

static void
write_score (const FrScore *score, const FrMatcher *matcher, const FrOptions *options, FrOutput *out)
{
  FrTextStyle style = { .width = (guint)options->width, .colour = options->colour };
  g_autoptr (FrDocument) document = NULL;

  if (strcmp (options->format, "jsonl") == 0)
    fr_score_write_jsonl (score, matcher, out);
  else if (strcmp (options->format, "csv") == 0)
    fr_score_write_csv (score, matcher, (const char *const *)options->frames, out);
  else
    {
      document = fr_score_document (score, matcher);
      fr_document_render_text (document, &style, out);
    }
}

FrExit
fr_verb_score (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrSession) session = NULL;
  FrOutput *out;

  if (!fr_options_parse (&options, &spec, argc, argv, error))
    return FR_EXIT_USAGE;
  session = fr_session_new ();
  if (!fr_session_load (session, &options, error) || !fr_session_read (session, &options, error))
    return FR_EXIT_USAGE;
  if (session->corpus->articles->len == 0 && fr_session_exit (session) != FR_EXIT_FINE)
    return fr_session_exit (session); /* an older output stays */
  out = fr_output_open (options.output, error);
  if (!out)
    return FR_EXIT_IO;
  if (strcmp (options.format, "csv") == 0)
    fr_score_write_csv_header (out);
  for (guint i = 0; i < session->corpus->articles->len; i++)
    {
      g_autoptr (FrScore) score = fr_session_score_one (session, i, &options);
      if (i > 0 && strcmp (options.format, "text") == 0)
        fr_output_puts (out, "\n");
      write_score (score, session->matcher, &options, out);
    }
  return fr_output_close (out, error) ? fr_session_exit (session) : FR_EXIT_IO;
}
