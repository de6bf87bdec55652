#include "cli/verbs.h"

#include "base/error.h"
#include "cli/session.h"
#include "report/compare_json.h"
#include "report/compare_report.h"
#include "report/render_text.h"

#include <string.h>

static const FrOptionSpec spec = {
  .usage = "PATH…",
  .summary = "Lays the articles of an event side by side: how often each outlet uses the\n"
             "wordings of the lexicons, in whose voice, which differences the text bears\n"
             "out, and every hit in its sentence.",
  .description = "A PATH is a text file, a folder that is searched for .txt files, or - for\n"
                 "standard input. Each folder is an event unless its articles.csv says\n"
                 "otherwise; files named one by one are one event. Articles are compared only\n"
                 "within an event.\n"
                 "\n"
                 "Examples:\n"
                 "  framing compare event/                     the articles in a folder\n"
                 "  framing compare a.txt b.txt c.txt          of three files\n"
                 "  framing compare --frame doubt event/       about one frame only\n"
                 "  framing compare --format json -o r.json .  for a program to read\n",
  .formats = "text|json",
  .set = FR_OPTION_EVENT | FR_OPTION_LEXICON | FR_OPTION_FRAME | FR_OPTION_VOICE | FR_OPTION_FORMAT | FR_OPTION_LAYOUT,
};

static void
write_text (const FrResult *result, const FrSession *session, const FrOptions *options, FrOutput *out)
{
  FrReportInfo info = { .lexicons = session->lexicons, .corpus = session->corpus };
  FrTextStyle style = { .width = (guint)options->width, .colour = options->colour };
  g_autoptr (FrDocument) document = fr_compare_document (result, &info);

  fr_document_render_text (document, &style, out);
}

/* Quoted words stand beside the outlet's own in every table; they are never compared as the outlet's. */
static gboolean
check_voices (guint voices, GError **error)
{
  if (!(voices & ~FR_VOICES_OWN))
    return TRUE;
  g_set_error (
      error, FR_ERROR, FR_ERROR_USAGE,
      "outlets are compared by their own words, and quoted words are somebody else's: they are shown beside the "
      "own ones in every table, and listed by \"framing score --voice quoted\"");
  return FALSE;
}

FrExit
fr_verb_compare (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrSession) session = NULL;
  g_autoptr (FrResult) result = NULL;
  FrOutput *out;

  if (!fr_options_parse (&options, &spec, argc, argv, error))
    return FR_EXIT_USAGE;
  if (!check_voices (options.voices, error))
    return FR_EXIT_USAGE;
  session = fr_session_new ();
  if (!fr_session_load (session, &options, error) || !fr_session_read (session, &options, error))
    return FR_EXIT_USAGE;
  if (session->corpus->articles->len == 0 && fr_session_exit (session) != FR_EXIT_FINE)
    return fr_session_exit (session);
  fr_session_score (session);
  for (guint i = 0; options.voices && i < session->scores->len; i++)
    fr_score_restrict (g_ptr_array_index (session->scores, i), session->matcher, NULL,
                       options.voices | (1u << FR_VOICE_QUOTED));
  result = fr_compare (session->scores, session->matcher, (const char *const *)options.frames, options.voices);
  out = fr_output_open (options.output, error);
  if (!out)
    return FR_EXIT_IO;
  if (strcmp (options.format, "json") == 0)
    fr_compare_write_json (result, out);
  else
    write_text (result, session, &options, out);
  return fr_output_close (out, error) ? fr_session_exit (session) : FR_EXIT_IO;
}
