#include "cli/verbs.h"

#include "cli/session.h"
#include "report/render_text.h"
#include "report/show.h"

static const FrOptionSpec spec = {
  .usage = "FILE…",
  .summary = "Prints an article line by line, with every hit, every voice and every dropped\n"
             "line marked.",
  .description = "Example:\n"
                 "  framing show --frame doubt article.txt\n",
  .set = FR_OPTION_ALL | FR_OPTION_LEXICON | FR_OPTION_FRAME | FR_OPTION_VOICE | FR_OPTION_LAYOUT,
};

FrExit
fr_verb_show (int argc, char **argv, GError **error)
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
  for (guint i = 0; i < session->corpus->articles->len; i++)
    {
      FrTextStyle style = { .width = (guint)options.width, .colour = options.colour };
      g_autoptr (FrScore) score = fr_session_score_one (session, i, &options);
      g_autoptr (FrDocument) document = fr_show_document (score, session->matcher, options.all);
      if (i > 0)
        fr_output_puts (out, "\n");
      fr_document_render_text (document, &style, out);
    }
  return fr_output_close (out, error) ? fr_session_exit (session) : FR_EXIT_IO;
}
