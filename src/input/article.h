/* An article as it was brought: its bytes, what is known about it, and which of its lines are what. Immutable once
 * made. */
#pragma once

#include "base/span.h"

/* Where a field's value was taken from; reports say it. */
typedef enum
{
  FR_ORIGIN_NONE,     /* the field has no value */
  FR_ORIGIN_OPTION,   /* the command line */
  FR_ORIGIN_MANIFEST, /* articles.csv */
  FR_ORIGIN_HEADER,   /* a header line of the file */
  FR_ORIGIN_TEXT,     /* a line of the text itself, such as a date line */
  FR_ORIGIN_FILE,     /* the file's name */
  FR_ORIGIN_FOLDER,   /* the folder's name */
  FR_ORIGIN_TOGETHER, /* events: the files were named together */
} FrOrigin;

typedef enum
{
  FR_FIELD_TITLE,
  FR_FIELD_OUTLET,
  FR_FIELD_EVENT,
  FR_FIELD_DATE, /* YYYY-MM-DD, or as it was written where no rule reads it */
  FR_FIELD_AUTHOR,
  FR_FIELD_URL,
  FR_FIELD_GENRE,
  FR_FIELD_LANGUAGE,
  FR_N_FIELDS
} FrFieldId;

typedef struct
{
  char *value; /* valid UTF-8, not empty; NULL: not known */
  FrOrigin origin;
} FrField;

/* A further column of articles.csv. */
typedef struct
{
  char *name;
  char *value;
} FrColumn;

typedef enum
{
  FR_LINE_BLANK,
  FR_LINE_HEADER,   /* "Title: …" */
  FR_LINE_HEADLINE, /* counted as headline; also the value of a "Title:" header line */
  FR_LINE_BODY,
  FR_LINE_DROPPED, /* boilerplate: in no total */
} FrLineKind;

typedef struct
{
  FrSpan span; /* without the line's end (LF, CR LF) and without the blanks at both sides */
  FrLineKind kind;
  const char *reason; /* FR_LINE_DROPPED: why, in plain words; static or owned by the boilerplate rules' intern table */
} FrLine;

/* What is analysed: one headline or one paragraph of the body. */
typedef struct
{
  FrSpan span; /* may run over several lines of a hard-wrapped file; never blank */
  gboolean headline;
} FrParagraph;

typedef struct
{
  char *file; /* as it was named, or found below a folder that was named; valid UTF-8 */
  FrField fields[FR_N_FIELDS];
  FrColumn *columns; /* further columns of the manifest, in its order */
  guint n_columns;
  char *text;   /* valid UTF-8 without NUL, NUL-terminated; the file's own bytes, so offsets are offsets in the file */
  gsize length; /* [bytes] below 2^31 */
  FrLine *lines;
  guint n_lines;
  FrParagraph *paragraphs; /* in the order of the text */
  guint n_paragraphs;
} FrArticle;

/* An empty article that owns `text`. */
FrArticle *fr_article_new (const char *file, char *text, gsize length);
/* An article whose body is `text` (valid UTF-8), one paragraph; owned by the caller. */
FrArticle *fr_article_of_paragraph (const char *text);
void fr_article_free (FrArticle *article);
/* Copies `value`, trimmed; an empty one is none. A field that has a value of a lower FrOrigin (a stronger one) keeps
 * it. */
void fr_article_set (FrArticle *article, FrFieldId field, const char *value, FrOrigin origin);
/* The value, or NULL. */
const char *fr_article_get (const FrArticle *article, FrFieldId field);
/* "title", "outlet", …: the names used in headers, manifests and JSON. */
const char *fr_field_name (FrFieldId field);
/* The field of that name, any case; FR_N_FIELDS if there is none. */
FrFieldId fr_field_from_name (const char *name, gsize len);
/* "articles.csv", "the file's name", …, for reports. */
const char *fr_origin_name (FrOrigin origin);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrArticle, fr_article_free)
