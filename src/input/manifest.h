/* articles.csv: what a folder says about its articles. */
#pragma once

#include "base/diag.h"
#include "input/article.h"

#define FR_MANIFEST_NAME "articles.csv"

typedef struct FrManifest FrManifest;

/* Pure on bytes: valid UTF-8 without NUL. A row that names no file, names one again, or has more or fewer fields than
 * the first row is an error and left out; without a column `file` all are. `name` is for the diagnostics. Never NULL.
 */
FrManifest *fr_manifest_parse (const char *name, const char *data, gsize len, FrDiags *diags);
void fr_manifest_free (FrManifest *manifest);
/* Whether a row is about `file`, a path from the manifest's folder. */
gboolean fr_manifest_has (const FrManifest *manifest, const char *file);
/* Sets the fields that the row of `file` gives (FR_ORIGIN_MANIFEST) and its further columns; without a row nothing. */
void fr_manifest_apply (const FrManifest *manifest, const char *file, FrArticle *article);

/* The rows, in the manifest's order: the file each is about, and where it says so. */
guint fr_manifest_length (const FrManifest *manifest);
const char *fr_manifest_file (const FrManifest *manifest, guint row, guint *line, guint *column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrManifest, fr_manifest_free)
