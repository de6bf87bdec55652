#include "report/articles_report.h"

#include "base/place.h"
#include "report/csv.h"
#include "report/dropped.h"
#include "report/json.h"
#include "report/prose.h"

#include <string.h>

enum
{
  GLIMPSE = 60, /* [code points] of the body's first and last paragraph */
};

/* The order of the columns of an articles.csv, after `file`. */
static const FrFieldId FIELDS[FR_N_FIELDS] = { FR_FIELD_OUTLET, FR_FIELD_EVENT, FR_FIELD_DATE,  FR_FIELD_TITLE,
                                               FR_FIELD_AUTHOR, FR_FIELD_URL,   FR_FIELD_GENRE, FR_FIELD_LANGUAGE };

static const FrArticle *
article_at (const FrCorpus *corpus, guint i)
{
  return g_ptr_array_index (corpus->articles, i);
}

static void
add_fields (FrDocument *document, const FrArticle *article)
{
  for (gsize i = 0; i < G_N_ELEMENTS (FIELDS); i++)
    {
      const FrField *field = &article->fields[FIELDS[i]];
      if (field->value)
        fr_document_item (document, 0, "%s: %s (from %s)", fr_field_name (FIELDS[i]), field->value,
                          fr_origin_name (field->origin));
    }
  for (guint i = 0; i < article->n_columns; i++)
    fr_document_item (document, 0, "%s: %s (from %s)", article->columns[i].name, article->columns[i].value,
                      fr_origin_name (FR_ORIGIN_MANIFEST));
}

static const FrParagraph *
body_paragraph (const FrArticle *article, gboolean last)
{
  const FrParagraph *found = NULL;

  for (guint i = 0; i < article->n_paragraphs; i++)
    {
      if (article->paragraphs[i].headline)
        continue;
      found = &article->paragraphs[i];
      if (!last)
        break;
    }
  return found;
}

static guint
n_body_paragraphs (const FrArticle *article)
{
  guint n = 0;

  for (guint i = 0; i < article->n_paragraphs; i++)
    n += !article->paragraphs[i].headline;
  return n;
}

/* The first or the last few words of a span. */
static char *
glimpse (const FrArticle *article, FrSpan span, gboolean end)
{
  const char *first = article->text + span.start, *last = article->text + span.end, *at = end ? last : first;

  for (guint n = 0; n < GLIMPSE && (end ? at > first : at < last); n++)
    at = end ? g_utf8_prev_char (at) : g_utf8_next_char (at);
  return end ? g_strndup (at, (gsize)(last - at)) : g_strndup (first, (gsize)(at - first));
}

static void
add_body (FrDocument *document, const FrArticle *article)
{
  const FrParagraph *first = body_paragraph (article, FALSE), *last = body_paragraph (article, TRUE);
  g_autofree char *begins = first ? glimpse (article, first->span, FALSE) : NULL;
  g_autofree char *ends = last ? glimpse (article, last->span, TRUE) : NULL;
  g_autofree char *sentence = fr_prose_body (n_body_paragraphs (article), begins, ends);

  fr_document_item (document, 0, "%s", sentence);
}

static void
add_dropped (FrDocument *document, const FrArticle *article)
{
  g_autoptr (GArray) runs = fr_dropped_runs (article);

  for (guint i = 0; i < runs->len; i++)
    {
      const FrDroppedRun *run = &g_array_index (runs, FrDroppedRun, i);
      g_autofree char *sentence = fr_prose_dropped (run->first, run->last, run->n_lines, run->reason);
      fr_document_item (document, 1, "dropped %s", sentence);
    }
}

FrDocument *
fr_articles_document (const FrCorpus *corpus)
{
  FrDocument *document = fr_document_new ();
  g_autofree char *read = fr_prose_read (corpus->articles->len, corpus->n_refused, corpus->n_unreadable);

  fr_document_heading (document, 1, "Articles");
  fr_document_paragraph (document, "%s", read);
  for (guint i = 0; i < corpus->articles->len; i++)
    {
      const FrArticle *article = article_at (corpus, i);
      fr_document_heading (document, 3, "%s", article->file);
      add_fields (document, article);
      add_body (document, article);
      add_dropped (document, article);
    }
  return document;
}

/* The names of all further columns, each once, by their first appearance; not owned. */
static GPtrArray *
collect_columns (const FrCorpus *corpus)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; i < corpus->articles->len; i++)
    for (guint j = 0; j < article_at (corpus, i)->n_columns; j++)
      if (g_hash_table_add (seen, article_at (corpus, i)->columns[j].name))
        g_ptr_array_add (names, article_at (corpus, i)->columns[j].name);
  return names;
}

/* The value of a further column; NULL: the article has none of that name. */
static const char *
column_of (const FrArticle *article, const char *name)
{
  for (guint i = 0; i < article->n_columns; i++)
    if (strcmp (article->columns[i].name, name) == 0)
      return article->columns[i].value;
  return NULL;
}

/* [bytes] of the folder that all files lie in, with its slash: a manifest stands there and names files from there on.
 */
static gsize
common_folder (const FrCorpus *corpus)
{
  const char *first = corpus->articles->len > 0 ? article_at (corpus, 0)->file : "";
  const char *slash = strrchr (first, '/');
  gsize len = slash ? (gsize)(slash - first) + 1 : 0;

  for (guint i = 1; i < corpus->articles->len; i++)
    while (len > 0 && strncmp (first, article_at (corpus, i)->file, len) != 0)
      {
        len--;
        while (len > 0 && first[len - 1] != '/')
          len--;
      }
  return len;
}

void
fr_articles_write_csv (const FrCorpus *corpus, FrOutput *out)
{
  g_autoptr (GPtrArray) columns = collect_columns (corpus);
  gsize folder = common_folder (corpus);
  FrCsvLine csv;

  fr_csv_line_init (&csv, out);
  fr_csv_line_add (&csv, "file");
  for (gsize i = 0; i < G_N_ELEMENTS (FIELDS); i++)
    fr_csv_line_add (&csv, fr_field_name (FIELDS[i]));
  for (guint i = 0; i < columns->len; i++)
    fr_csv_line_add (&csv, g_ptr_array_index (columns, i));
  fr_csv_line_end (&csv);
  for (guint i = 0; i < corpus->articles->len; i++)
    {
      const FrArticle *article = article_at (corpus, i);
      fr_csv_line_add (&csv, article->file + folder);
      for (gsize j = 0; j < G_N_ELEMENTS (FIELDS); j++)
        fr_csv_line_add (&csv, fr_article_get (article, FIELDS[j]));
      for (guint j = 0; j < columns->len; j++)
        fr_csv_line_add (&csv, column_of (article, g_ptr_array_index (columns, j)));
      fr_csv_line_end (&csv);
    }
  fr_csv_line_clear (&csv);
}

static void
write_fields (FrJson *json, const FrArticle *article)
{
  fr_json_member_string (json, "file", article->file);
  for (gsize i = 0; i < G_N_ELEMENTS (FIELDS); i++)
    fr_json_member_string (json, fr_field_name (FIELDS[i]), fr_article_get (article, FIELDS[i]));
  fr_json_key (json, "origin");
  fr_json_begin_object (json);
  for (gsize i = 0; i < G_N_ELEMENTS (FIELDS); i++)
    if (article->fields[FIELDS[i]].value)
      fr_json_member_string (json, fr_field_name (FIELDS[i]), fr_origin_name (article->fields[FIELDS[i]].origin));
  fr_json_end_object (json);
  fr_json_key (json, "columns");
  fr_json_begin_array (json);
  for (guint i = 0; i < article->n_columns; i++)
    {
      fr_json_begin_object (json);
      fr_json_member_string (json, "name", article->columns[i].name);
      fr_json_member_string (json, "value", article->columns[i].value);
      fr_json_end_object (json);
    }
  fr_json_end_array (json);
}

static void
write_paragraphs (FrJson *json, const FrArticle *article)
{
  FrPlacer placer;

  fr_placer_init (&placer, article->text);
  fr_json_key (json, "paragraphs");
  fr_json_begin_array (json);
  for (guint i = 0; i < article->n_paragraphs; i++)
    {
      FrSpan span = article->paragraphs[i].span;
      FrPlace start = fr_placer_at (&placer, span.start);
      fr_json_begin_object (json);
      fr_json_member_bool (json, "headline", article->paragraphs[i].headline);
      fr_json_member_int (json, "line", start.line);
      fr_json_member_int (json, "start", start.offset);
      fr_json_member_int (json, "end", fr_placer_at (&placer, span.end).offset);
      fr_json_key (json, "text");
      fr_json_string (json, article->text + span.start, (gssize)fr_span_length (span));
      fr_json_end_object (json);
    }
  fr_json_end_array (json);
}

static void
write_dropped (FrJson *json, const FrArticle *article)
{
  fr_json_key (json, "dropped");
  fr_json_begin_array (json);
  for (guint i = 0; i < article->n_lines; i++)
    {
      const FrLine *line = &article->lines[i];
      if (line->kind != FR_LINE_DROPPED)
        continue;
      fr_json_begin_object (json);
      fr_json_member_int (json, "line", (gint64)i + 1);
      fr_json_member_string (json, "reason", line->reason);
      fr_json_key (json, "text");
      fr_json_string (json, article->text + line->span.start, (gssize)fr_span_length (line->span));
      fr_json_end_object (json);
    }
  fr_json_end_array (json);
}

void
fr_articles_write_jsonl (const FrCorpus *corpus, FrOutput *out)
{
  for (guint i = 0; i < corpus->articles->len; i++)
    {
      FrJson json;
      fr_json_init (&json, out);
      fr_json_begin_object (&json);
      write_fields (&json, article_at (corpus, i));
      write_paragraphs (&json, article_at (corpus, i));
      write_dropped (&json, article_at (corpus, i));
      fr_json_end_object (&json);
      fr_output_puts (out, "\n");
      fr_json_clear (&json);
    }
}
