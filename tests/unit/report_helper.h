/* For the tests of the report layer: output caught in memory, and events made of a few lines. */
#pragma once

#include "fixture.h"

#include "base/output.h"
#include "compare/result.h"
#include "report/render_text.h"

typedef struct
{
  char *path;
  FrOutput *out;
} Caught;

Caught catch_begin (void);
/* What was written, owned by the caller. */
char *catch_end (Caught *caught);

/* As plain or coloured text, owned by the caller. */
char *render (const FrDocument *document, guint width, gboolean colour);
/* [columns of a terminal] of the widest line of a plain text. */
guint widest_line (const char *text);

/* An article of an event: made by fixture_article() from `text`, whose first line is the headline. */
typedef struct
{
  const char *file, *outlet, *event, *text;
} Source;

/* Articles scored with one lexicon and compared. */
typedef struct
{
  FrLanguage *language;
  GPtrArray *lexicons; /* FrLexicon* */
  FrMatcher *matcher;
  FrScorer *scorer;
  GPtrArray *articles; /* FrArticle* */
  GPtrArray *scores;   /* FrScore* */
  FrResult *result;
} Compared;

Compared *compared_new (const char *lexicon, const Source *sources, guint n);
void compared_free (Compared *compared);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Compared, compared_free)
