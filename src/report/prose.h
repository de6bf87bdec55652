/* Every sentence of the reports, in one place: whatever renders a report, it says the same. Plain words; what is
 * counted is said with its number, and a difference never without its verdict. Strings are owned by the caller. */
#pragma once

#include "compare/result.h"

/* Sentences without figures. */
typedef enum
{
  FR_PROSE_COUNTS,        /* how a table of counts is read */
  FR_PROSE_SELDOM,        /* how the table of the wordings with few hits is read */
  FR_PROSE_SELDOM_CHOICE, /* the same of choices */
  FR_PROSE_WHY,           /* what follows such a table */
  FR_PROSE_CHOICE_TESTS,  /* what follows the reasons of a choice */
  FR_PROSE_HEADLINES,     /* how the marks in headlines are read */
  FR_PROSE_CHOICES,       /* what a choice is */
  FR_PROSE_WITHOUT_ZEROS, /* how the second table of a choice is read */
  FR_PROSE_SOURCES,       /* what is listed under sources */
  FR_PROSE_EVIDENCE,      /* what is listed under evidence */
  FR_PROSE_INDEX,         /* the same places by wording */
  FR_PROSE_STRETCHES,     /* what is listed of the sources */
  FR_PROSE_NOT_COUNTED,   /* what suppressed and ignored hits are */
  FR_PROSE_DROPPED,       /* why lines are dropped */
  FR_PROSE_NOTHING_HIT,   /* no frame has a hit */
  FR_PROSE_NO_SOURCES,
  FR_PROSE_NO_CHOICES,
  FR_PROSE_NOTHING_DROPPED,
  FR_PROSE_MARKS,       /* quotation marks that do not pair */
  FR_PROSE_ONE_OUTLET,  /* there is nothing to compare */
  FR_PROSE_HOW_TO_JOIN, /* when every event ends with one outlet */
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

/* "Alignment epithets", "Charged verbs of action (rise and fall)": what a frame is about, after the title of its
 * lexicon (NULL: it has none), with the frame's name where the lexicon has several frames, and with the wording's (-1:
 * none) where that is not the loaded one of a balance. */
char *fr_prose_label (const FrFrame *frame, const FrLexicon *lexicon, gint wording);
/* "with so little text, chance alone can explain this: no clear difference (p = …, q = …)". */
char *fr_prose_verdict (const FrTest *test);
/* A test of the wording `name` with its counts, ratio and verdict, for the list below a table. The higher side stands
 * first. */
char *fr_prose_test (const FrEvent *event, const char *name, const FrTest *test);
/* A rate test as one of the opening sentences; `label` from fr_prose_label(); `a_words`, `b_words`: what was found,
 * "so-called, allegedly", or NULL. */
char *fr_prose_rate (const FrEvent *event, const char *label, const FrTest *test, const char *a_words,
                     const char *b_words);

/* What one outlet chooses among the wordings of a frame. */
typedef struct
{
  const char *outlet;
  const char *wording; /* its most frequent one */
  char *forms;         /* what it wrote for that, "terror group 2, terrorists 1"; NULL: the wording's name itself */
  guint64 n, total;    /* own mentions with that wording, and all own mentions */
  gboolean tie;        /* another wording is as frequent */
} FrChoice;

/* `choices` are of outlets with own mentions; `test` (NULL: none was made) is the one that hedges the sentence. */
char *fr_prose_choice (const FrEvent *event, const char *label, const FrFrame *frame, const FrChoice *choices, guint n,
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

/* What so small a count as that of the wording `name` in an outlet can and cannot show. */
char *fr_prose_little (const char *name, const char *outlet, const FrCell *cell);

/* Lists of names below the tables. */
char *fr_prose_no_hit (const char *wordings);
char *fr_prose_no_frame (const char *frames);
char *fr_prose_too_few (const char *wordings, guint n_tests);
/* `further`: others are told before. */
char *fr_prose_unclear (guint n_tests, gboolean further);
/* What a wording tells, with what the outlets wrote for it (`forms`, NULL: nothing but its name). */
char *fr_prose_why (const FrWording *wording, const char *forms);
/* The same where frames stand together in a table: of the wording `name` of a lexicon with that title
 * (NULL: it has none). */
char *fr_prose_why_of (const char *name, const char *title, const FrWording *wording);
/* The frames that the report was asked for, and how many tests q counts. */
char *fr_prose_asked (const char *frames, guint n_tests);

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
/* Words that nobody is named for. */
char *fr_prose_nobody (guint64 quoted, guint64 paraphrased);
/* "quoted, 13 words, "said"": one stretch of somebody's words; `verb` may be empty. */
char *fr_prose_stretch (FrVoice voice, guint words, const char *verb);
/* "residents (anonymous), words quoted: 8, paraphrased: 92; " */
char *fr_prose_given (const FrSource *source);

/* How many of the lexicons found something, and whether any of these was validated. */
char *fr_prose_lexicons (guint n_found, guint n_all, guint n_validated);
/* The facts of a lexicon. */
char *fr_prose_lexicon (const FrLexicon *lexicon, guint n_terms);

/* "lines 45 to 86 (40 lines): list of other stories" */
char *fr_prose_dropped (guint first, guint last, guint n_lines, const char *reason);

/* Warnings of the head. */
char *fr_prose_short_article (const char *file, guint64 words);
char *fr_prose_uneven (const char *longest, guint64 most, const char *shortest, guint64 least);
