/* A framing lexicon: frames, their wordings, and the terms that count for them; framing-lexicon(5). Immutable, shared.
 */
#pragma once

#include "base/diag.h"

/* How one word of a term is met. Ordered: at the same place, the more exact way wins. */
typedef enum
{
  FR_MATCH_CASE,   /* this form in exactly this case: "IS" */
  FR_MATCH_FORM,   /* this form in any case: "alleged" */
  FR_MATCH_STEM,   /* any form with the same stem: purport */
  FR_MATCH_PREFIX, /* any form that begins so: terroris* */
} FrMatchKind;

#define FR_N_MATCH_KINDS (FR_MATCH_PREFIX + 1)

typedef enum
{
  FR_GAP_NONE,   /* the first word */
  FR_GAP_OPEN,   /* white space or a hyphen */
  FR_GAP_HYPHEN, /* a hyphen */
} FrGap;

typedef struct
{
  FrMatchKind kind;
  FrGap gap;  /* what stands before the word */
  char *text; /* CASE: as written; FORM and PREFIX: folded; STEM: the word folded, stemmed once when matching is
                 prepared */
} FrTermWord;

typedef struct FrSection FrSection;

typedef struct
{
  const FrSection *section; /* not owned */
  char *text;               /* as written, quotes included */
  FrTermWord *words;
  guint n_words;
  gboolean any_before; /* "*-led": takes in the parts of the compound before it */
  gboolean any_after;  /* "pro-*": takes in the parts of the compound after it */
  char **alternatives; /* after =>; NULL: none given; "-" stands for leaving the word out */
  guint line, column;
} FrTerm;

typedef struct
{
  char *text;
  gboolean must_hit; /* "+": must hit this wording; "-": must not */
  guint line;
} FrExample;

struct FrSection
{
  char *frame;
  char *wording; /* "ignore": its terms win tokens and are not counted */
  char *why;     /* NULL: none given */
  char *source;  /* NULL: none given */
  gboolean compounds;
  gboolean measured;
  GPtrArray *terms;    /* FrTerm* */
  GPtrArray *examples; /* FrExample* */
  guint line;
};

typedef struct
{
  char *name;                                                              /* the file's name without .lex */
  char *file;                                                              /* for messages */
  char *title, *language, *about, *source, *license, *version, *validated; /* NULL: not given */
  GPtrArray *sections; /* FrSection*: one a frame and wording, in the order they were first opened */
} FrLexicon;

#define FR_WORDING_IGNORE "ignore"
#define FR_WORDING_LOADED "loaded"
#define FR_WORDING_NEUTRAL "neutral"

/* Longest phrase a term may be; it bounds the work a token can cause. */
enum
{
  FR_TERM_MAX_WORDS = 16
};

/* Pure on bytes (`data` need not be valid UTF-8 nor end in NUL). What is wrong goes to `diags` with line and column and
 * what was done about it; the rest is used. Never NULL; owned by the caller. */
FrLexicon *fr_lexicon_parse (const char *file, const char *data, gsize len, FrDiags *diags);
void fr_lexicon_free (FrLexicon *lexicon);
gboolean fr_section_is_ignore (const FrSection *section);

/* A term alone, written as on a line of a lexicon (quotation marks, *, => and all). NULL, with an error in `diags`, if
 * `text` is none. It belongs to no section; owned by the caller. */
FrTerm *fr_term_parse (const char *text, FrDiags *diags);
void fr_term_free (FrTerm *term);
/* A lexicon whose one frame, "term", has one wording, "term", with `term` alone, which may stand inside compounds.
 * Takes `term` over; owned by the caller. */
FrLexicon *fr_lexicon_of_term (FrTerm *term);
/* Are the two met by the same words in the same way? */
gboolean fr_term_is_same (const FrTerm *a, const FrTerm *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrLexicon, fr_lexicon_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrTerm, fr_term_free)
