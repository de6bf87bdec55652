/* What was read: for people, as a ready articles.csv to correct by hand, or as lines of JSON. */
#pragma once

#include "base/output.h"
#include "input/corpus.h"
#include "report/document.h"

/* Metadata, the size of the body, and every dropped line with its reason. Owned by the caller. */
FrDocument *fr_articles_document (const FrCorpus *corpus);
/* file,outlet,event,date,title,author,url,genre,language and the further columns of all manifests, in the order in
 * which they were first seen. Reads back as a manifest. */
void fr_articles_write_csv (const FrCorpus *corpus, FrOutput *out);
/* One object an article: the same fields, where each was taken from, its further columns, its paragraphs, and every
 * dropped line with its reason and text. */
void fr_articles_write_jsonl (const FrCorpus *corpus, FrOutput *out);
