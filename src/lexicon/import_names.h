/* Names of frames and wordings out of the names of categories. Internal to the import. */
#pragma once

#include "lexicon/import_draft.h"

/* Stands between the names of categories that are one inside the other. */
#define FR_IMPORT_INSIDE " > "

/* The name as a section line can hold it: no / [ ], nothing that takes no room or breaks a line, not too long, never
 * empty. Owned by the caller. */
char *fr_import_clean_name (const char *name);
/* The file's name without its folder and its ending, clean; owned by the caller. */
char *fr_import_file_name (const char *file);
/* Is it "loaded" or "neutral", in just this spelling? */
gboolean fr_import_is_scale (const char *wording);
/* Takes `name` as a wording's name: the words that mean something of their own in a lexicon get another one, unless
 * they are of a scale and `scale` says that the whole frame is. Owned by the caller. */
char *fr_import_wording_name (char *name, gboolean scale);
/* Takes `name`, and gives it back, with a number if `used` has it already; and adds it there (name → how often). Owned
 * by the caller. */
char *fr_import_unique_name (GHashTable *used, const char *before, char *name);
