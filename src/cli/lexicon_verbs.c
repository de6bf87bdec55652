#include "cli/lexicon_verbs.h"

#include "base/error.h"
#include "cli/console.h"
#include "report/render_text.h"

FrExit
fr_lexicon_write (const FrDocument *document, const FrOptions *options, FrExit code, GError **error)
{
  FrTextStyle style = { .width = (guint)options->width, .colour = options->colour };
  FrOutput *out = fr_output_open (options->output, error);

  if (!out)
    return FR_EXIT_IO;
  fr_document_render_text (document, &style, out);
  return fr_output_close (out, error) ? code : FR_EXIT_IO;
}

FrVocabulary *
fr_vocabulary_load (const FrSession *session, const FrOptions *options, GError **error)
{
  g_autoptr (FrVocabulary) vocabulary = g_new0 (FrVocabulary, 1);
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) endings = fr_session_words (FR_LANGUAGE_DEFAULT "/inflection.words", diags);
  g_autoptr (GError) cause = NULL;
  const char *folder = options->words ? options->words : FR_WORDS_DEFAULT;
  g_autofree char *shown = g_filename_display_name (folder);

  vocabulary->inflections = fr_inflections_new (endings, FR_LANGUAGE_DEFAULT "/inflection.words", diags);
  fr_console_diags (diags, FR_LEVEL_WARNING);
  vocabulary->forms = fr_forms_new (FR_LANGUAGE_DEFAULT, session->language, NULL, NULL);
  vocabulary->words = fr_word_list_load (folder, vocabulary->forms, &cause);
  vocabulary->data
      = (FrStrictData){ FR_LANGUAGE_DEFAULT, session->language, vocabulary->words, vocabulary->inflections };
  if (vocabulary->words)
    return g_steal_pointer (&vocabulary);
  g_set_error (error, FR_ERROR, FR_ERROR_USAGE,
               "no word list in %s: %s; Debian's package \"scowl\" has one, or name a folder with --words", shown,
               cause->message);
  return NULL;
}

void
fr_vocabulary_free (FrVocabulary *vocabulary)
{
  if (!vocabulary)
    return;
  fr_word_list_free (vocabulary->words);
  fr_inflections_free (vocabulary->inflections);
  fr_forms_free (vocabulary->forms);
  g_free (vocabulary);
}
