#include "report_helper.h"

#include <glib/gstdio.h>
#include <unistd.h>

Caught
catch_begin (void)
{
  Caught caught = { NULL, NULL };
  int fd = g_file_open_tmp ("framing-report-XXXXXX", &caught.path, NULL);

  ck_assert_int_ge (fd, 0);
  close (fd);
  caught.out = fr_output_open (caught.path, NULL);
  ck_assert_ptr_nonnull (caught.out);
  return caught;
}

char *
catch_end (Caught *caught)
{
  char *text = NULL;

  ck_assert (fr_output_close (caught->out, NULL));
  ck_assert (g_file_get_contents (caught->path, &text, NULL, NULL));
  g_unlink (caught->path);
  g_free (caught->path);
  return text;
}

char *
render (const FrDocument *document, guint width, gboolean colour)
{
  FrTextStyle style = { width, colour };
  Caught caught = catch_begin ();

  fr_document_render_text (document, &style, caught.out);
  return catch_end (&caught);
}

guint
widest_line (const char *text)
{
  guint widest = 0, width = 0;

  for (const char *at = text; *at; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (c == '\n')
        width = 0;
      else
        width += g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
      widest = MAX (widest, width);
    }
  return widest;
}

static void
add_source (Compared *compared, const Source *source)
{
  FrArticle *article = fixture_article (source->text, TRUE);

  g_free (article->file);
  article->file = g_strdup (source->file);
  fr_article_set (article, FR_FIELD_OUTLET, source->outlet, FR_ORIGIN_MANIFEST);
  fr_article_set (article, FR_FIELD_EVENT, source->event, FR_ORIGIN_FOLDER);
  g_ptr_array_add (compared->articles, article);
  g_ptr_array_add (compared->scores, fr_score_new (compared->scorer, article));
}

Compared *
compared_new (const char *lexicon, const Source *sources, guint n)
{
  Compared *compared = g_new0 (Compared, 1);

  compared->language = fixture_language ();
  compared->lexicons = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_lexicon_free);
  g_ptr_array_add (compared->lexicons, fixture_lexicon (lexicon));
  compared->matcher = fr_matcher_new (compared->lexicons, "english", compared->language);
  compared->scorer = fr_scorer_new (compared->matcher, "english", compared->language);
  compared->articles = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_article_free);
  compared->scores = g_ptr_array_new_with_free_func ((GDestroyNotify)fr_score_free);
  for (guint i = 0; i < n; i++)
    add_source (compared, &sources[i]);
  compared->result = fr_compare (compared->scores, compared->matcher, NULL, 0);
  return compared;
}

void
compared_free (Compared *compared)
{
  fr_result_free (compared->result);
  g_ptr_array_unref (compared->scores);
  g_ptr_array_unref (compared->articles);
  fr_scorer_free (compared->scorer);
  fr_matcher_free (compared->matcher);
  g_ptr_array_unref (compared->lexicons);
  fr_language_unref (compared->language);
  g_free (compared);
}
