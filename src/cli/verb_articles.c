#include "cli/verbs.h"

#include "cli/session.h"
#include "report/articles_report.h"
#include "report/render_text.h"

#include <string.h>

static const FrOptionSpec spec = {
  .usage = "PATH…",
  .summary = "Lists what was read: each article's outlet, event, date and title and where\n"
             "they were taken from, its words, and every line that was dropped with the\n"
             "reason.",
  .description = "Examples:\n"
                 "  framing articles folder/                                what was read, for people\n"
                 "  framing articles --format csv folder/ -o folder/articles.csv\n"
                 "                                              a manifest to correct by hand\n",
  .formats = "text|csv|jsonl",
  .set = FR_OPTION_EVENT | FR_OPTION_FORMAT | FR_OPTION_LAYOUT,
};

static void
write_text (const FrCorpus *corpus, const FrOptions *options, FrOutput *out)
{
  FrTextStyle style = { .width = (guint)options->width, .colour = options->colour };
  g_autoptr (FrDocument) document = fr_articles_document (corpus);

  fr_document_render_text (document, &style, out);
}

FrExit
fr_verb_articles (int argc, char **argv, GError **error)
{
  g_auto (FrOptions) options = { 0 };
  g_autoptr (FrSession) session = NULL;
  FrOutput *out;

  if (!fr_options_parse (&options, &spec, argc, argv, error))
    return FR_EXIT_USAGE;
  session = fr_session_new ();
  if (!fr_session_read (session, &options, error))
    return FR_EXIT_USAGE;
  out = fr_output_open (options.output, error);
  if (!out)
    return FR_EXIT_IO;
  if (strcmp (options.format, "csv") == 0)
    fr_articles_write_csv (session->corpus, out);
  else if (strcmp (options.format, "jsonl") == 0)
    fr_articles_write_jsonl (session->corpus, out);
  else
    write_text (session->corpus, &options, out);
  return fr_output_close (out, error) ? fr_session_exit (session) : FR_EXIT_IO;
}
