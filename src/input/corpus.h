/* From the paths a user names to articles, with an account of everything that was read and everything that was not. */
#pragma once

#include "base/diag.h"
#include "input/article.h"
#include "input/boilerplate.h"

typedef struct
{
  GPtrArray *articles; /* FrArticle*, in the order of the named paths, and sorted by name below a folder */
  FrDiags *diags;      /* an error for each file or record refused, a note for each file passed over */
  guint n_read;        /* records found */
  guint n_refused;     /* of those, not accepted: n_read = articles->len + n_refused */
  guint n_unreadable;  /* named or found files (or folders) from which nothing at all could be read: exit code 3 */
} FrCorpus;

/* Reads each path: a file, a folder (recursively, sorted by bytes, hidden names passed over), or "-" for standard
 * input. `event` overrules every event; NULL: the manifest's, else the header's, else the folder's name; files named
 * one by one are one event, "the articles named together". Never fails: what could not be read stands in `diags`.
 * `progress`, if not NULL, is called before each file with the number of files read so far. */
typedef void (*FrProgressFunc) (guint n_files, gpointer data);
FrCorpus *fr_corpus_read (const char *const *paths, guint n_paths, const char *event, const FrBoilerplate *rules,
                          FrProgressFunc progress, gpointer data);
void fr_corpus_free (FrCorpus *corpus);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrCorpus, fr_corpus_free)
