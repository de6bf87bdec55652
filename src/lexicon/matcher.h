/* Lexicons made ready for matching: frames numbered, and all terms in one automaton over symbols. Immutable once made
 * but for the symbols of forms, which belong to a form table. */
#pragma once

#include "lexicon/lexicon.h"
#include "text/text.h"

#define FR_LEXICON_BUILT_IN "built-in"
#define FR_FRAME_SCARE_QUOTES "scare-quotes"
#define FR_WORDING_BARE "bare"
#define FR_WORDING_PARTIAL "partial" /* part of what a source said */

/* A way of differing in wording. Built from a lexicon's sections, or built into the program (scare quotes). */
typedef struct
{
  const char *lexicon; /* the lexicon's name; "built-in" */
  const char *name;
  GPtrArray *wordings; /* FrWording*, without "ignore"; none if the lexicon has nothing else */
  gboolean is_choice;  /* two or more wordings with names of their own: shares of mentions instead of rates */
} FrFrame;

typedef struct
{
  const char *name;
  const char *why; /* NULL: none given */
  gboolean measured;
} FrWording;

typedef struct FrMatcher FrMatcher;

/* Which terms a form can be part of, as a number: the sets of terms that forms have turned out to belong to. Grows with
 * the form table it belongs to, so there is one a thread. */
typedef struct FrSymbols FrSymbols;

typedef enum
{
  FR_HIT_COUNTED,
  FR_HIT_SUPPRESSED, /* overlaps one that begins earlier, or at the same word and is longer, in the same frame */
  FR_HIT_IGNORED,    /* a term of "ignore": won its words and is counted nowhere */
} FrHitStatus;

typedef struct
{
  const FrTerm *term; /* NULL: found by a rule of the program (scare quotes) */
  guint32 frame;      /* in fr_matcher_frame() */
  gint32 wording;     /* in the frame's wordings; -1: "ignore" */
  FrHitStatus status;
  FrSpan span;
  guint32 first, end; /* tokens */
  guint32 sentence;
  FrVoice voice;        /* of its first token; a scare quote's is the headline's or the narrator's */
  const FrTerm *winner; /* FR_HIT_SUPPRESSED: the term that won its words; else NULL */
} FrHit;

/* `lexicons` (FrLexicon*) must outlive the matcher. `stemmer` as in fr_forms_new(); `language` is needed to make forms.
 * The last frame is always the built-in one for scare quotes, which no term belongs to. */
FrMatcher *fr_matcher_new (const GPtrArray *lexicons, const char *stemmer, FrLanguage *language);
void fr_matcher_free (FrMatcher *matcher);
guint fr_matcher_n_frames (const FrMatcher *matcher);
const FrFrame *fr_matcher_frame (const FrMatcher *matcher, guint frame);

FrSymbols *fr_symbols_new (const FrMatcher *matcher);
void fr_symbols_free (FrSymbols *symbols);
/* The FrSymbolFunc for fr_forms_new(), with an FrSymbols as its data. */
guint32 fr_symbols_resolve (const FrForm *form, gpointer symbols);

/* Appends to `hits` (FrHit) all hits in `text`, whatever their status, by sentence, then by frame and place. `forms` is
 * the table the text was made with, and `symbols` the one the table was made with. */
void fr_matcher_find (const FrSymbols *symbols, const FrText *text, const FrForms *forms, GArray *hits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrMatcher, fr_matcher_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrSymbols, fr_symbols_free)
