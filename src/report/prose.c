#include "report/prose.h"

#include "report/figures.h"

#include <string.h>

enum
{
  LITTLE_TEXT = 2000, /* [own words or mentions] a side with less is "so little text" */
  MANY_OUTLETS = 4,   /* more are told in groups */
};

static const char *const SENTENCES[FR_N_PROSE] = {
  [FR_PROSE_COUNTS] = "A rate counts the hits in 1,000 own words, so that long and short articles can be compared. "
                      "Its interval says which rates the count still allows: the less text, the wider. Hits in "
                      "quoted words are shown beside it and counted for no outlet.",
  [FR_PROSE_HEADLINES] = "Brackets or colours mark what the lexicons found and which words are quoted.",
  [FR_PROSE_WITHOUT_ZEROS] = "The same by voice and in 1,000 own words; outlets without a hit are left out.",
  [FR_PROSE_CHOICES]
  = "Where one thing can be named in several ways, the question is which name an outlet chooses each time it speaks "
    "of it in its own words. Quoted mentions stand beside, after a plus sign: those words are somebody else's.",
  [FR_PROSE_SOURCES]
  = "Who is given words, as the text names them. A source is anonymous if it has no name in the text.",
  [FR_PROSE_EVIDENCE]
  = "Every figure above is the number of places listed here: file, line and column, the voice, and the sentence.",
  [FR_PROSE_NOT_COUNTED]
  = "Found, but in no figure: a longer or earlier match took their words (suppressed), or the lexicon names them as a "
    "use that must not count (ignored).",
  [FR_PROSE_DROPPED]
  = "These lines were taken for parts of the page that are not the article. Their words are in no figure.",
  [FR_PROSE_NOTHING_HIT] = "Nothing that was looked for occurs in these articles.",
  [FR_PROSE_NO_SOURCES] = "Nobody is quoted or paraphrased.",
  [FR_PROSE_NO_CHOICES] = "None of the things that have several names in the lexicons is mentioned.",
  [FR_PROSE_NOTHING_DROPPED] = "No line was dropped.",
  [FR_PROSE_MARKS] = "Quotation marks that do not pair; whose words are whose is uncertain near them:",
  [FR_PROSE_ONE_OUTLET]
  = "Only one outlet writes about this event: there is nothing to compare. This is what was found.",
  [FR_PROSE_HOW_TO_JOIN]
  = "No event has articles of two outlets, so nothing could be compared. Articles are compared only within one "
    "event. If these articles are about the same one, say so: with --event NAME, or by the same name in the event "
    "column of an articles.csv in their folder (\"framing articles --format csv\" writes one to start from).",
  [FR_PROSE_NO_EVENTS] = "No article was read.",
  [FR_PROSE_NOTHING_STANDS_OUT] = "No wording stands out: what was found is listed below.",
  [FR_PROSE_SHOW] = "Below a line stand the column, frame, wording and voice of its hits.",
  [FR_PROSE_TITLE_ONLY_KNOWN] = "known title; it does not stand in the text and is not counted",
};

const char *
fr_prose (FrProse sentence)
{
  return SENTENCES[sentence];
}

char *
fr_prose_own_words (guint voices)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if (voices == FR_VOICES_OWN)
    return g_strdup (
        "Own words are all words outside quotation marks: the headline's, the narrator's, and the paraphrased "
        "ones, where the outlet tells in its own words what somebody said.");
  for (guint voice = 0; voice < FR_N_VOICES; voice++)
    if (voices & (1u << voice))
      g_string_append_printf (names, "%s%s", names->len > 0 ? " and " : "", fr_voice_name (voice));
  return g_strdup_printf (
      "This report was asked to compare some voices only: wherever it speaks of own words, it means "
      "the words, outside quotation marks, of these: %s.",
      names->str);
}

const char *const *
fr_prose_method (void)
{
  static const char *const paragraphs[] = {
    "What is counted: the terms of the lexicons below, most of them in all forms with the same word stem. A word "
    "counts once in a frame; of several terms that fit, the one that begins first wins, then the longest.",
    "Rate: hits in 1,000 own words.",
    "Interval: all true rates that could well have given this count (the exact 95 % Poisson interval after Garwood). "
    "It takes hits for independent of each other, which words in one text are not quite.",
    "p: how often chance alone would split the hits at least this unevenly if the outlets wrote alike (exact tests: "
    "conditional binomial for rates, Fisher's for choices).",
    "q: p made stricter because many tests were made at once; among the differences with q below .05, about 5 % are "
    "expected to be chance (Benjamini and Hochberg).",
    "Verdicts: \"differs in these texts\" if q is below .05; \"too few to compare\" if even the most uneven split of "
    "these hits could not have reached p below .05; otherwise \"no clear difference\", which does not mean that the "
    "outlets write alike.",
    "Wording is not bias. A word can be the right one, a quotation can be chosen with care or with malice, and a "
    "lexicon cannot tell. The report says what differs, not why, and judges no outlet.",
    "What an outlet chose not to tell is invisible to a lexicon: compare by reading which facts and which people each "
    "article leaves out.",
    "Quoted words are found by their quotation marks. Paraphrased words and their sources are found by rules, which "
    "make errors: check them in the evidence before relying on them.",
    NULL,
  };

  return paragraphs;
}

char *
fr_prose_tests (guint n_tests)
{
  if (n_tests == 0)
    return g_strdup ("No tests were made: there was nothing to compare.");
  if (n_tests == 1)
    return g_strdup ("One test was made for this report, so q is p.");
  return g_strdup_printf (
      "%u tests were made for this report. With so many, some small p are to be expected by chance; "
      "that is why the verdicts rest on q.",
      n_tests);
}

char *
fr_prose_kind (const char *frame, const char *wording)
{
  if (strcmp (wording, FR_WORDING_LOADED) == 0 || strcmp (wording, FR_WORDING_NEUTRAL) == 0)
    return g_strdup_printf ("%s wording of \"%s\"", wording, frame);
  return g_strdup_printf ("wordings of \"%s / %s\"", frame, wording);
}

static const char *
outlet_name (const FrEvent *event, guint outlet)
{
  return ((const FrOutlet *)g_ptr_array_index (event->outlets, outlet))->name;
}

static const char *
wording_name (const FrFrame *frame, guint wording)
{
  return ((const FrWording *)g_ptr_array_index (frame->wordings, wording))->name;
}

const char *
fr_prose_against (const FrEvent *event, const FrTest *test)
{
  if (test->against >= 0)
    return outlet_name (event, (guint)test->against);
  if (event->outlets->len == 2)
    return outlet_name (event, 1 - test->outlet);
  return "the other outlets together";
}

char *
fr_prose_verdict (const FrTest *test)
{
  g_autofree char *p = fr_figure_probability ("p", test->p);
  g_autofree char *q = fr_figure_probability ("q", test->q);

  switch (test->verdict)
    {
    case FR_VERDICT_DIFFERS:
      return g_strdup_printf ("this differs in these texts (%s, %s)", p, q);
    case FR_VERDICT_TOO_FEW:
      return g_strdup ("these are too few to compare");
    case FR_VERDICT_UNCLEAR:
    default:
      return g_strdup_printf ("%sthat is no clear difference (%s, %s)",
                              MIN (test->n1, test->n2) < LITTLE_TEXT ? "in so little text " : "", p, q);
    }
}

/* "3" for rates, "3 of 10" for choices. */
static char *
counted (const FrTest *test, guint64 n, guint64 total)
{
  if (test->kind == FR_TEST_CHOICE)
    return g_strdup_printf ("%" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT, n, total);
  return g_strdup_printf ("%" G_GUINT64_FORMAT, n);
}

/* "; the rate is 3.1 times as high (1.2 to 8.0)"; empty where the ratio has no value. */
static char *
ratio_clause (const FrTest *test)
{
  const char *name = test->kind == FR_TEST_CHOICE ? "ratio of shares" : "ratio of rates";
  g_autofree char *ratio = fr_figure (test->ratio);
  g_autofree char *interval = fr_figure_interval (test->interval);

  if (test->kind == FR_TEST_CHOICE)
    return g_strdup_printf ("%s %s", name, ratio);
  return g_strdup_printf ("%s %s, 95\302\240%% interval %s", name, ratio, interval);
}

char *
fr_prose_test (const FrEvent *event, const FrFrame *frame, const FrTest *test)
{
  g_autofree char *a = counted (test, test->a, test->n1);
  g_autofree char *b = counted (test, test->b, test->n2);
  g_autofree char *ratio = ratio_clause (test);
  g_autofree char *p = fr_figure_probability ("p", test->p);
  g_autofree char *q = fr_figure_probability ("q", test->q);

  return g_strdup_printf ("%s: %s %s, %s %s (%s); %s, %s: %s.", wording_name (frame, test->wording),
                          outlet_name (event, test->outlet), a, fr_prose_against (event, test), b, ratio, p, q,
                          fr_verdict_name (test->verdict));
}

/* "four times in its 325 own words (so-called, allegedly)" */
static char *
times_clause (guint64 n, guint64 words, const char *examples, gboolean first)
{
  g_autofree char *times = fr_figure_times (n);
  g_autofree char *shown = examples ? g_strdup_printf (" (%s)", examples) : g_strdup ("");

  return g_strdup_printf ("%s in %s%" G_GUINT64_FORMAT "%s%s", times, first ? "its " : "", words,
                          first ? " own words" : "", shown);
}

char *
fr_prose_rate (const FrEvent *event, const FrFrame *frame, const FrTest *test, const char *a_words, const char *b_words)
{
  const char *against = fr_prose_against (event, test);
  gboolean pair = test->against >= 0 || event->outlets->len == 2;
  gboolean swap = pair && (double)test->b * (double)test->n1 > (double)test->a * (double)test->n2;
  g_autofree char *kind = fr_prose_kind (frame->name, wording_name (frame, test->wording));
  g_autofree char *a = times_clause (test->a, test->n1, a_words, !swap);
  g_autofree char *b = times_clause (test->b, test->n2, b_words, swap);
  g_autofree char *verdict = fr_prose_verdict (test);

  return g_strdup_printf ("%s uses %s %s, %s %s; %s.", swap ? against : outlet_name (event, test->outlet), kind,
                          swap ? b : a, swap ? outlet_name (event, test->outlet) : against, swap ? a : b, verdict);
}

/* "mostly writes IS (6 of 10 own mentions)" */
static void
append_choice (GString *out, const FrChoice *choice, gboolean first)
{
  const char *how = choice->n == choice->total      ? "only"
                    : choice->tie                   ? "among others"
                    : choice->n * 2 > choice->total ? "mostly"
                                                    : "most often";

  g_string_append_printf (out, "%s%s %s%s %s (%" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT "%s)", first ? "" : ", ",
                          choice->outlet, first ? "writes " : "", how, choice->wording, choice->n, choice->total,
                          first ? " of its own mentions" : "");
}

/* Outlets whose choice is told in the same words. */
static gboolean
is_same_choice (const FrChoice *one, const FrChoice *other)
{
  return one->tie ? other->tie : !other->tie && strcmp (one->wording, other->wording) == 0;
}

/* "IS (A, B, C)" for every wording that is some outlet's first choice, in the order of their appearance. */
static void
append_choice_groups (GString *out, const FrChoice *choices, guint n)
{
  g_autofree gboolean *told = g_new0 (gboolean, n);

  for (guint i = 0; i < n; i++)
    {
      guint members = 0;
      if (told[i])
        continue;
      g_string_append_printf (out, "%s%s (", i > 0 ? ", " : "", choices[i].tie ? "no single one" : choices[i].wording);
      for (guint j = i; j < n; j++)
        {
          if (!is_same_choice (&choices[i], &choices[j]))
            continue;
          told[j] = TRUE;
          members++;
          if (members <= MANY_OUTLETS)
            g_string_append_printf (out, "%s%s", members > 1 ? ", " : "", choices[j].outlet);
        }
      if (members > MANY_OUTLETS)
        g_string_append_printf (out, " and %u more", members - MANY_OUTLETS);
      g_string_append_c (out, ')');
    }
}

char *
fr_prose_choice (const FrEvent *event, const FrFrame *frame, const FrChoice *choices, guint n, const FrTest *test)
{
  GString *out = g_string_new (NULL);
  g_autofree char *verdict = test ? fr_prose_verdict (test) : NULL;

  g_string_append_printf (out, "Of the names in \"%s\", ", frame->name);
  if (n > MANY_OUTLETS)
    {
      g_string_append (out, "the one used most in own words is ");
      append_choice_groups (out, choices, n);
    }
  else
    for (guint i = 0; i < n; i++)
      append_choice (out, &choices[i], i == 0);
  if (test && event->outlets->len > 2)
    g_string_append_printf (out, "; furthest from the others is %s with %s, and", outlet_name (event, test->outlet),
                            wording_name (frame, test->wording));
  else if (test)
    g_string_append_c (out, ';');
  if (verdict)
    g_string_append_printf (out, " %s", verdict);
  g_string_append_c (out, '.');
  return g_string_free (out, FALSE);
}

static void
append_share (GString *out, const FrQuotedShare *share)
{
  g_autofree char *percent = fr_figure_percent (share->quoted, share->words);

  g_string_append_printf (out, "%s %" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT " (%s", share->outlet, share->quoted,
                          share->words, percent);
  if (share->source)
    g_string_append_printf (out, "; %" G_GUINT64_FORMAT " by %s", share->source_words, share->source);
  g_string_append_c (out, ')');
}

char *
fr_prose_quoted (const FrQuotedShare *shares, guint n, gboolean extremes)
{
  GString *out = g_string_new ("Words inside quotation marks, and who is quoted most (counted, not tested");

  g_string_append (out, extremes ? "; the highest and the lowest share): " : "): ");
  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append (out, ", ");
      append_share (out, &shares[i]);
    }
  g_string_append_c (out, '.');
  return g_string_free (out, FALSE);
}

char *
fr_prose_little (guint64 count, guint64 words, FrInterval interval)
{
  g_autofree char *range = fr_figure_interval (interval);

  return g_strdup_printf ("What can such a number show? %" G_GUINT64_FORMAT " %s in %" G_GUINT64_FORMAT
                          " own words would be nothing unusual for any true rate from %s in 1,000. It shows that the "
                          "wording occurs, and where; it cannot show how often this outlet uses it in general.",
                          count, fr_plural (count, "hit", "hits"), words, range);
}

char *
fr_prose_short_article (const char *file, guint64 words)
{
  return g_strdup_printf ("Very short: %s has %" G_GUINT64_FORMAT " words; its rates say little.", file, words);
}

char *
fr_prose_uneven (const char *longest, guint64 most, const char *shortest, guint64 least)
{
  return g_strdup_printf ("Very different lengths: %s has %" G_GUINT64_FORMAT " own words, %s %" G_GUINT64_FORMAT
                          ". Compare rates, not counts.",
                          longest, most, shortest, least);
}

char *
fr_prose_no_hit (const char *wordings)
{
  return g_strdup_printf ("No hit in any outlet: %s.", wordings);
}

char *
fr_prose_no_frame (const char *frames)
{
  return g_strdup_printf ("Without any hit in these articles: %s.", frames);
}

char *
fr_prose_too_few (const char *wordings, guint n_tests)
{
  return g_strdup_printf ("%s: %s (%u %s).", fr_verdict_name (FR_VERDICT_TOO_FEW), wordings, n_tests,
                          fr_plural (n_tests, "test", "tests"));
}

char *
fr_prose_unclear_rest (guint n_tests)
{
  return g_strdup_printf ("%s in %u further %s of one outlet against the others together, each with p of .05 or more.",
                          fr_verdict_name (FR_VERDICT_UNCLEAR), n_tests, fr_plural (n_tests, "test", "tests"));
}

char *
fr_prose_unclear_pairs (guint n_tests)
{
  return g_strdup_printf ("%s in %u %s of one outlet against another.", fr_verdict_name (FR_VERDICT_UNCLEAR), n_tests,
                          fr_plural (n_tests, "test", "tests"));
}

char *
fr_prose_overview (guint n_articles, guint n_refused, guint n_events, guint n_compared)
{
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "%u %s read", n_articles, fr_plural (n_articles, "article was", "articles were"));
  if (n_refused > 0)
    g_string_append_printf (out, " and %u refused", n_refused);
  if (n_compared == n_events)
    g_string_append_printf (out, ", about %u %s that %s compared below.", n_events,
                            fr_plural (n_events, "event", "events"), fr_plural (n_events, "is", "are"));
  else
    g_string_append_printf (out,
                            ", about %u %s: %u with articles of two or more outlets, compared below; %u with one "
                            "outlet, described in short%s.",
                            n_events, fr_plural (n_events, "event", "events"), n_compared, n_events - n_compared,
                            n_compared > 0 ? " after that" : "");
  return g_string_free (out, FALSE);
}

char *
fr_prose_sources_of (const char *outlet, guint n, guint n_anonymous, guint64 quoted, guint64 paraphrased, guint64 words)
{
  g_autofree char *anonymous = n_anonymous > 0 ? g_strdup_printf ("%u", n_anonymous) : g_strdup ("none");
  g_autofree char *quoted_share = fr_figure_percent (quoted, words);
  g_autofree char *paraphrased_share = fr_figure_percent (paraphrased, words);

  return g_strdup_printf ("%s: %u %s, %s of them anonymous; of %" G_GUINT64_FORMAT " words %" G_GUINT64_FORMAT
                          " are quoted (%s) and %" G_GUINT64_FORMAT " paraphrased (%s).",
                          outlet, n, fr_plural (n, "source", "sources"), anonymous, words, quoted, quoted_share,
                          paraphrased, paraphrased_share);
}

char *
fr_prose_lexicon (const FrLexicon *lexicon, guint n_terms)
{
  return g_strdup_printf ("%s%s%s%s%s%s, %u %s; validated: %s", lexicon->name, lexicon->title ? " (" : "",
                          lexicon->title ? lexicon->title : "", lexicon->title ? ")" : "",
                          lexicon->version ? ", version " : "", lexicon->version ? lexicon->version : "", n_terms,
                          fr_plural (n_terms, "term", "terms"), lexicon->validated ? lexicon->validated : "no");
}

char *
fr_prose_dropped (guint first, guint last, guint n_lines, const char *reason)
{
  if (first == last)
    return g_strdup_printf ("line %u: %s", first, reason ? reason : "no reason given");
  return g_strdup_printf ("lines %u to %u (%u lines with text): %s", first, last, n_lines,
                          reason ? reason : "no reason given");
}

char *
fr_prose_words (const guint32 words[FR_N_VOICES], guint64 dropped_words, guint dropped_lines)
{
  guint64 own = (guint64)words[FR_VOICE_HEADLINE] + words[FR_VOICE_NARRATOR] + words[FR_VOICE_PARAPHRASED];

  return g_strdup_printf ("words: %" G_GUINT64_FORMAT
                          " own (%u headline, %u narrator, %u paraphrased), %u quoted; dropped: "
                          "%" G_GUINT64_FORMAT " in %u %s",
                          own, words[FR_VOICE_HEADLINE], words[FR_VOICE_NARRATOR], words[FR_VOICE_PARAPHRASED],
                          words[FR_VOICE_QUOTED], dropped_words, dropped_lines,
                          fr_plural (dropped_lines, "line", "lines"));
}

char *
fr_prose_uncounted (guint n)
{
  return g_strdup_printf ("%u further %s found and not counted (suppressed or ignored); \"framing show\" lists them.",
                          n, fr_plural (n, "match was", "matches were"));
}

char *
fr_prose_read (guint n_articles, guint n_refused, guint n_unreadable)
{
  return g_strdup_printf ("%u %s read, %u refused; %u %s could not be read at all.", n_articles,
                          fr_plural (n_articles, "article was", "articles were"), n_refused, n_unreadable,
                          fr_plural (n_unreadable, "file", "files"));
}

char *
fr_prose_body (guint n_paragraphs, const char *begins, const char *ends)
{
  if (!begins || !ends)
    return g_strdup ("body: none");
  return g_strdup_printf ("body: %u %s, from \"%s ...\" to \"... %s\"", n_paragraphs,
                          fr_plural (n_paragraphs, "paragraph", "paragraphs"), begins, ends);
}
