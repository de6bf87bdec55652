/* What a verb works with: language data, lexicons, and the articles it was given, read and scored. */
#pragma once

#include "cli/options.h"
#include "cli/verbs.h"
#include "input/corpus.h"
#include "score/score.h"

/* The language there is data for: a folder of lexicons/, and the stemmer's name. */
#define FR_LANGUAGE_DEFAULT "english"

typedef struct
{
  FrLanguage *language;
  FrBoilerplate *rules;
  GPtrArray *lexicons; /* FrLexicon* */
  FrDiags *lexicon_diags;
  FrMatcher *matcher;
  FrScorer *scorer;
  FrCorpus *corpus;  /* NULL before fr_session_read() */
  GPtrArray *scores; /* FrScore*, as read; NULL before fr_session_score() */
} FrSession;

/* A shipped file of words, such as "english/language.words"; empty if there is none of that name. Owned by the caller.
 */
FrWords *fr_session_words (const char *name, FrDiags *diags);
/* Loads the language data. Never NULL. */
FrSession *fr_session_new (void);
void fr_session_free (FrSession *session);
/* Parses the lexicons of `options`. FALSE and `error` if one cannot be read. */
gboolean fr_session_parse (FrSession *session, const FrOptions *options, GError **error);
/* Makes `lexicons` (FrLexicon*, not owned) ready for matching. */
void fr_session_prepare (FrSession *session, const GPtrArray *lexicons);
/* Both: parses the lexicons of `options`, makes them ready, and says what is wrong in them on standard error. FALSE and
 * `error` if one cannot be read, or if a frame that was asked for is in none of them. */
gboolean fr_session_load (FrSession *session, const FrOptions *options, GError **error);
/* Reads the articles; what could not be read is said on standard error. FALSE and `error` if no path was given. */
gboolean fr_session_read (FrSession *session, const FrOptions *options, GError **error);
/* Scores them all. */
void fr_session_score (FrSession *session);
/* Scores article number `i` by itself, and leaves out the hits that `options` do not ask for. Owned by the caller. */
FrScore *fr_session_score_one (FrSession *session, guint i, const FrOptions *options);
/* FR_EXIT_UNREADABLE if something could not be read at all. */
FrExit fr_session_exit (const FrSession *session);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrSession, fr_session_free)
