#include "input/article.h"

#include <string.h>

static const char *const FIELD_NAMES[FR_N_FIELDS]
    = { "title", "outlet", "event", "date", "author", "url", "genre", "language" };

FrArticle *
fr_article_new (const char *file, char *text, gsize length)
{
  FrArticle *article = g_new0 (FrArticle, 1);

  article->file = g_utf8_make_valid (file, -1);
  article->text = text;
  article->length = length;
  return article;
}

void
fr_article_free (FrArticle *article)
{
  if (!article)
    return;
  for (guint i = 0; i < FR_N_FIELDS; i++)
    g_free (article->fields[i].value);
  for (guint i = 0; i < article->n_columns; i++)
    {
      g_free (article->columns[i].name);
      g_free (article->columns[i].value);
    }
  g_free (article->columns);
  g_free (article->file);
  g_free (article->text);
  g_free (article->lines);
  g_free (article->paragraphs);
  g_free (article);
}

void
fr_article_set (FrArticle *article, FrFieldId field, const char *value, FrOrigin origin)
{
  FrField *at = &article->fields[field];
  g_autofree char *trimmed = g_strstrip (g_strdup (value ? value : ""));

  if (trimmed[0] == '\0' || (at->value && at->origin < origin))
    return;
  g_free (at->value);
  at->value = g_steal_pointer (&trimmed);
  at->origin = origin;
}

const char *
fr_article_get (const FrArticle *article, FrFieldId field)
{
  return article->fields[field].value;
}

const char *
fr_field_name (FrFieldId field)
{
  return FIELD_NAMES[field];
}

FrFieldId
fr_field_from_name (const char *name, gsize len)
{
  for (guint i = 0; i < FR_N_FIELDS; i++)
    if (strlen (FIELD_NAMES[i]) == len && g_ascii_strncasecmp (FIELD_NAMES[i], name, len) == 0)
      return (FrFieldId)i;
  return FR_N_FIELDS;
}

const char *
fr_origin_name (FrOrigin origin)
{
  static const char *const NAMES[]
      = { "not known",          "the command line", "articles.csv",      "a header line",
          "a line of the text", "the file's name",  "the folder's name", "the files named together" };
  return NAMES[origin];
}

FrArticle *
fr_article_of_paragraph (const char *text)
{
  gsize length = strlen (text);
  FrArticle *article = fr_article_new ("", g_strndup (text, length), length);
  FrSpan span = { 0, (guint32)length };

  if (length == 0)
    return article;
  article->lines = g_new0 (FrLine, 1);
  article->lines[0] = (FrLine){ .span = span, .kind = FR_LINE_BODY };
  article->n_lines = 1;
  article->paragraphs = g_new0 (FrParagraph, 1);
  article->paragraphs[0].span = span;
  article->n_paragraphs = 1;
  return article;
}
