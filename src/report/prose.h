/* Every sentence of the reports, in one place: whatever renders a report, it says the same. Plain words; what is
 * counted is said with its number, and a difference never without its verdict. Strings are owned by the caller. */
#pragma once

#include "compare/result.h"

/* Sentences without figures. */
typedef enum
{
  FR_PROSE_COUNTS,        /* how a table of counts is read */
  FR_PROSE_HEADLINES,     /* how the marks in headlines are read */
  FR_PROSE_CHOICES,       /* what a choice is */
  FR_PROSE_WITHOUT_ZEROS, /* how the second table of a choice is read */
  FR_PROSE_SOURCES,       /* what is listed under sources */
  FR_PROSE_EVIDENCE,      /* what is listed under evidence */
  FR_PROSE_NOT_COUNTED,   /* what suppressed and ignored hits are */
  FR_PROSE_DROPPED,       /* why lines are dropped */
  FR_PROSE_NOTHING_HIT,   /* no frame has a hit */
  FR_PROSE_NO_SOURCES,
  FR_PROSE_NO_CHOICES,
  FR_PROSE_NOTHING_DROPPED,
  FR_PROSE_MARKS,       /* quotation marks that do not pair */
  FR_PROSE_ONE_OUTLET,  /* there is nothing to compare */
  FR_PROSE_HOW_TO_JOIN, /* when every event ends with one outlet */
  FR_PROSE_NO_EVENTS,
  FR_PROSE_NOTHING_STANDS_OUT,
  FR_PROSE_TITLE_ONLY_KNOWN, /* a title that does not stand in the text */
  FR_PROSE_SHOW,             /* how the lines of an article are shown */
  FR_N_PROSE
} FrProse;

const char *fr_prose (FrProse sentence);
/* What own words are in this report; `voices` as in FrResult. */
char *fr_prose_own_words (guint voices);

/* The paragraphs of "Method and limits", NULL-terminated, not owned; figures are told apart, by fr_prose_tests(). */
const char *const *fr_prose_method (void);
/* How many tests were made, and what follows from it. */
char *fr_prose_tests (guint n_tests);

/* `loaded wording of "doubt"`, `wordings of "alignment / epithet"`. */
char *fr_prose_kind (const char *frame, const char *wording);
/* "CTV News" or "the other outlets together". */
const char *fr_prose_against (const FrEvent *event, const FrTest *test);
/* "no clear difference in so little text (p = …, q = …)". */
char *fr_prose_verdict (const FrTest *test);
/* A test with its counts, ratio and verdict, for the list below a table. */
char *fr_prose_test (const FrEvent *event, const FrFrame *frame, const FrTest *test);
/* A rate test as one of the opening sentences; `a_words`, `b_words`: what was found, "so-called, allegedly", or NULL.
 */
char *fr_prose_rate (const FrEvent *event, const FrFrame *frame, const FrTest *test, const char *a_words,
                     const char *b_words);

/* What one outlet chooses among the wordings of a frame. */
typedef struct
{
  const char *outlet;
  const char *wording; /* its most frequent one */
  guint64 n, total;    /* own mentions with that wording, and all own mentions */
  gboolean tie;        /* another wording is as frequent */
} FrChoice;

/* `choices` are of outlets with own mentions; `test` (NULL: none was made) is the one that hedges the sentence. */
char *fr_prose_choice (const FrEvent *event, const FrFrame *frame, const FrChoice *choices, guint n,
                       const FrTest *test);
/* How much of its words an outlet gives to quotations, and to whom most. */
typedef struct
{
  const char *outlet;
  guint64 quoted, words;
  const char *source; /* named, quoted most; NULL: none */
  guint64 source_words;
} FrQuotedShare;
/* `extremes`: these are the one with the highest and the one with the lowest share of many. */
char *fr_prose_quoted (const FrQuotedShare *shares, guint n, gboolean extremes);

/* What so small a count can and cannot show. */
char *fr_prose_little (guint64 count, guint64 words, FrInterval interval);

/* Lists of names below the tables. */
char *fr_prose_no_hit (const char *wordings);
char *fr_prose_no_frame (const char *frames);
char *fr_prose_too_few (const char *wordings, guint n_tests);
char *fr_prose_unclear_rest (guint n_tests);
char *fr_prose_unclear_pairs (guint n_tests);

/* How many events there are, and how many of them can be compared. */
char *fr_prose_overview (guint n_articles, guint n_refused, guint n_events, guint n_compared);

/* The words of one article by voice, and what was dropped of it. */
char *fr_prose_words (const guint32 words[FR_N_VOICES], guint64 dropped_words, guint dropped_lines);
/* Hits that were found and are in no figure. */
char *fr_prose_uncounted (guint n);
/* What was read and what was not. */
char *fr_prose_read (guint n_articles, guint n_refused, guint n_unreadable);
/* How long a body is, with its first and last words (NULL: it has none). */
char *fr_prose_body (guint n_paragraphs, const char *begins, const char *ends);

/* How an outlet's sources are, in figures. */
char *fr_prose_sources_of (const char *outlet, guint n, guint n_anonymous, guint64 quoted, guint64 paraphrased,
                           guint64 words);

/* The facts of a lexicon. */
char *fr_prose_lexicon (const FrLexicon *lexicon, guint n_terms);

/* "lines 45 to 86 (40 lines): list of other stories" */
char *fr_prose_dropped (guint first, guint last, guint n_lines, const char *reason);

/* Warnings of the head. */
char *fr_prose_short_article (const char *file, guint64 words);
char *fr_prose_uneven (const char *longest, guint64 most, const char *shortest, guint64 least);
