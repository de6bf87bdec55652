/* What a reader of a foreign format fills in: a tree of categories with entries, and what it could not make sense of.
 * Internal to the import. */
#pragma once

#include "base/diag.h"
#include "base/place.h"

enum
{
  FR_DRAFT_MAX_DEPTH = 32, /* of categories */
};

/* Instead of a category's number. */
#define FR_DRAFT_ROOT G_MAXUINT       /* the parent of categories that have none */
#define FR_DRAFT_NONE (G_MAXUINT - 1) /* a category that could not be used: what is put into it is lost with it */

typedef struct
{
  char *name;
  char *why;    /* what the dictionary says of it; NULL: nothing */
  guint parent; /* a lower number, or FR_DRAFT_ROOT */
  guint depth;  /* from 0 */
  guint line, column;
} FrDraftCategory;

typedef struct
{
  char *text;
  guint line, column;
  const char *change; /* what the reader did to it that is a change; NULL: nothing */
  const char *loss;   /* what is lost of it though it is used; NULL: nothing */
} FrDraftTerm;

typedef struct
{
  guint term, category; /* numbers in the draft */
} FrDraftEntry;

typedef struct
{
  const char *file; /* for messages, and to know a format's variant by */
  const char *text; /* valid UTF-8 without NUL, ended by NUL */
  gsize len;
  gsize at; /* where the next line begins */
  FrPlacer placer;
  FrDiags *diags;
  char *title;           /* what the dictionary calls itself; NULL: nothing */
  GPtrArray *categories; /* FrDraftCategory* */
  GPtrArray *terms;      /* FrDraftTerm* */
  GArray *entries;       /* FrDraftEntry */
  guint lost;            /* [entries] that could not even be entered */
  GHashTable *by_name;   /* parent and name → number + 1 */
} FrDraft;

/* `file`, `text` and `diags` must outlive the draft. */
FrDraft *fr_draft_new (const char *file, const char *text, gsize len, FrDiags *diags);
void fr_draft_free (FrDraft *draft);

/* The category of this name (`len` < 0: up to the NUL) under `parent`, new or known. FR_DRAFT_NONE, and a message, if
 * it is too deep. */
guint fr_draft_category (FrDraft *draft, guint parent, const char *name, gssize len, guint line, guint column);
/* A new term; it may then be entered in several categories. */
guint fr_draft_term (FrDraft *draft, const char *text, gsize len, guint line, guint column);
FrDraftTerm *fr_draft_get_term (const FrDraft *draft, guint term);
FrDraftCategory *fr_draft_get_category (const FrDraft *draft, guint category);
void fr_draft_enter (FrDraft *draft, guint term, guint category);
/* Something could not be carried over, or not in full. */
void fr_draft_lose (FrDraft *draft, guint line, guint column, const char *action, const char *message, ...)
    G_GNUC_PRINTF (5, 6);
/* The place of a byte of the draft's text; ask in ascending order. */
FrPlace fr_draft_place (FrDraft *draft, const char *at);

typedef struct
{
  const char *start, *end; /* without the blanks at both ends; never empty */
  guint indent;            /* how far it is indented: a tab is more than any blanks without one */
} FrDraftLine;

/* The next line that holds more than blanks. FALSE at the end. */
gboolean fr_draft_next_line (FrDraft *draft, FrDraftLine *line);

/* Which category a line belongs to, for formats that nest by indentation. */
typedef struct
{
  guint indent, category;
} FrDraftLevel;

/* Takes off `levels` (FrDraftLevel) what is indented as far as `indent` or further; gives what the line is under. */
guint fr_draft_parent (GArray *levels, guint indent);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrDraft, fr_draft_free)
