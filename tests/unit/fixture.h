/* What several tests need: an article from a string, a lexicon from a string, and the hits as a line of text to
 * compare. */
#pragma once

#include "score/score.h"

#include <check.h>

typedef struct
{
  FrLanguage *language;
  GPtrArray *lexicons; /* FrLexicon* */
  FrMatcher *matcher;
  FrScorer *scorer;
  FrArticle *article;
  FrScore *score;
} Fixture;

/* Runs `suite` and gives what main() returns. */
int fixture_run (Suite *suite);

/* The shipped language data. */
FrLanguage *fixture_language (void);
/* Every line that is not blank is a paragraph; with `headline` the first one is the headline. Copies `text`. */
FrArticle *fixture_article (const char *text, gboolean headline);
/* Parses `text` as the lexicon "test.lex"; aborts the test if anything is wrong in it. */
FrLexicon *fixture_lexicon (const char *text);

/* Scores `text` with the lexicon `lexicon`. */
Fixture *fixture_new (const char *lexicon, const char *text, gboolean headline);
void fixture_free (Fixture *fixture);

/* The hits of frames that a lexicon has, each as "wording:text" or, where it is not counted, "wording:text (ignored)",
 * "wording:text (suppressed by TERM)", parted by ", ". Owned by the caller. */
char *fixture_hits (const Fixture *fixture);
/* The same for `text` without a headline, in one step. */
char *fixture_find (const char *lexicon, const char *text);

/* `text` n times. */
char *fixture_repeat (const char *text, gsize n);
/* Fails the running test if it has taken more than `seconds` of processor time, which a busy machine does not change.
 * ASan builds are given more. */
void fixture_assert_quick (double seconds);

/* A small seeded generator (xorshift64*), so that a property test shows the same rounds everywhere. */
typedef struct
{
  guint64 state;
} FixtureRandom;

FixtureRandom fixture_random (guint64 seed);
/* From 0 to n - 1. */
guint fixture_below (FixtureRandom *random, guint n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)
