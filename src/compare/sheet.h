/* The files of "lexicon sample", read again: sheets that coders have filled in, and the key. */
#pragma once

#include "base/diag.h"

#define FR_LABEL_YES "yes"
#define FR_LABEL_NO "no"

typedef struct
{
  char *id;
  char *label; /* folded; "y" and "1" as "yes", "n" and "0" as "no"; NULL: not judged */
  guint line;
} FrSheetRow;

typedef struct
{
  char *name;      /* the file's */
  GPtrArray *rows; /* FrSheetRow*, in the file's order; each id once */
  GHashTable *ids; /* id → FrSheetRow* */
} FrSheet;

typedef struct
{
  char *frame, *wording, *term;
} FrKeyHit;

typedef struct
{
  char *id;
  gboolean with_hits; /* drawn from the sentences with hits, not from those without */
  guint64 of;         /* so many of them there were */
  GPtrArray *hits;    /* FrKeyHit* */
} FrKeyRow;

typedef struct
{
  GPtrArray *rows; /* FrKeyRow* */
  GHashTable *ids; /* id → FrKeyRow* */
} FrKey;

/* Both take valid UTF-8 without NUL. What is wrong is an error in `diags`, with its place, and left out. Columns are
 * known by their names, in any order; others are passed over. Never NULL. */
FrSheet *fr_sheet_parse (const char *name, const char *data, gsize len, FrDiags *diags);
void fr_sheet_free (FrSheet *sheet);
FrKey *fr_key_parse (const char *name, const char *data, gsize len, FrDiags *diags);
void fr_key_free (FrKey *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrSheet, fr_sheet_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrKey, fr_key_free)
