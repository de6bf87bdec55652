#include "report/prose.h"

#include "report/figures.h"

#include <math.h>
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
  [FR_PROSE_SELDOM]
  = "Frames with fewer than five hits in own words, all outlets together; in brackets the hits in quoted words. Rates of "
    "so few hits say little; \"--format json\" has them.",
  [FR_PROSE_SELDOM_CHOICE] = "Choices with fewer than five own mentions, all outlets together.",
  [FR_PROSE_WHY] = "What these wordings tell:",
  [FR_PROSE_CHOICE_TESTS] = "Shares of the own mentions, tested:",
  [FR_PROSE_HEADLINES] = "Brackets or colours mark what the lexicons found and which words are quoted.",
  [FR_PROSE_WITHOUT_ZEROS] = "The same by voice and in 1,000 own words; outlets without a hit are left out.",
  [FR_PROSE_CHOICES]
  = "Where one thing can be worded in several ways, the question is which wording an outlet chooses each time it speaks "
    "of it in its own words. A wording stands for several words: where these are not its own name, they are given. "
    "Quoted mentions stand beside, after a plus sign: those words are somebody else's.",
  [FR_PROSE_SOURCES]
  = "Who is given words, as the text names them. A source is anonymous if it is a person, or several, whose name is held back.",
  [FR_PROSE_EVIDENCE]
  = "Every sentence with a hit, by outlet; above it file, line and column of each hit, its frame, wording and voice, and "
    "the lexicon's term where that is not the word itself.",
  [FR_PROSE_INDEX] = "The same by wording, as line and column: every figure above is the number of places listed here.",
  [FR_PROSE_STRETCHES] = "The places of the quoted and the paraphrased words, by source.",
  [FR_PROSE_NOT_COUNTED]
  = "Found, but in no figure: a longer or earlier match took their words (suppressed), or the lexicon names them as a "
    "use that must not count (ignored).",
  [FR_PROSE_DROPPED]
  = "These lines were taken for parts of the page that are not the article. Their words are in no figure.",
  [FR_PROSE_NOTHING_HIT] = "Nothing that was looked for occurs in these articles.",
  [FR_PROSE_NO_SOURCES] = "Nobody is quoted or paraphrased.",
  [FR_PROSE_NO_CHOICES] = "None of the things that the lexicons know several wordings for is mentioned.",
  [FR_PROSE_NOTHING_DROPPED] = "No line was dropped.",
  [FR_PROSE_MARKS] = "Quotation marks that do not pair; whose words are whose is uncertain near them:",
  [FR_PROSE_ONE_OUTLET]
  = "Only one of the outlets read has articles about this event: there is nothing to compare. This is what was found.",
  [FR_PROSE_HOW_TO_JOIN]
  = "No event has articles of two outlets, so nothing could be compared. Articles are compared only within one "
    "event. If these articles are about the same one, say so: with --event NAME, or by the same name in the event "
    "column of an articles.csv in their folder (\"framing articles --format csv\" writes one to start from).",
  [FR_PROSE_NOTHING_STANDS_OUT] = "No wording stands out: what was found is listed below.",
  [FR_PROSE_SHOW] = "Below a line stand its hits, each with column, frame, wording and voice, and who is "
                    "given quoted or paraphrased words there.",
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
    "It takes hits for independent of each other, which words in one text are not quite. The interval of a ratio can "
    "reach 1 although p is below .05: test and interval are two exact methods (R's are the same), and at the edge they "
    "can disagree.",
    "p: how often chance alone would split the hits at least this unevenly if the outlets wrote alike (exact tests: "
    "conditional binomial for rates, Fisher's for choices).",
    "q: p made stricter because many tests were made at once; among the differences with q below .05, about 5 % are "
    "expected to be chance (Benjamini and Hochberg).",
    "Verdicts: \"differs in these texts\" if q is below .05 and, for rates, the interval of their ratio leaves out 1; "
    "\"too few to compare\" if even the most uneven split of these hits could not have reached p below .05; otherwise "
    "\"no clear difference\", which does not mean that the outlets write alike.",
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

static const char *
against_name (const FrEvent *event, const FrTest *test)
{
  if (test->against >= 0)
    return outlet_name (event, (guint)test->against);
  if (event->outlets->len == 2)
    return outlet_name (event, 1 - test->outlet);
  return "the other outlets together";
}

/* "charged action" of "charged-action". */
static char *
plain_name (const char *name)
{
  char *plain = g_strdup (name);

  return g_strdelimit (plain, "-_", ' ');
}

static gboolean
is_only_frame (const FrLexicon *lexicon, const char *frame)
{
  for (guint i = 0; i < lexicon->sections->len; i++)
    if (strcmp (((const FrSection *)g_ptr_array_index (lexicon->sections, i))->frame, frame) != 0)
      return FALSE;
  return TRUE;
}

/* Does the lexicon's title leave open which of its frames is meant? */
static gboolean
needs_frame (const FrFrame *frame, const FrLexicon *lexicon, const char *plain)
{
  g_autofree char *title = g_ascii_strdown (lexicon->title, -1);

  return !is_only_frame (lexicon, frame->name) && strstr (title, plain) == NULL;
}

static gboolean
needs_naming (const FrFrame *frame, gint wording)
{
  return wording >= 0 && frame->wordings->len > 1
         && strcmp (wording_name (frame, (guint)wording), FR_WORDING_LOADED) != 0;
}

char *
fr_prose_label (const FrFrame *frame, const FrLexicon *lexicon, gint wording)
{
  g_autofree char *plain = plain_name (frame->name);
  gboolean titled = lexicon && lexicon->title;
  gboolean show_frame = titled && needs_frame (frame, lexicon, plain), show_wording = needs_naming (frame, wording);
  GString *label = g_string_new (titled ? lexicon->title : plain);

  if (!titled && label->len > 0)
    label->str[0] = g_ascii_toupper (label->str[0]);
  if (show_frame || show_wording)
    g_string_append_printf (label, " (%s%s%s)", show_frame ? plain : "", show_frame && show_wording ? ", " : "",
                            show_wording ? wording_name (frame, (guint)wording) : "");
  return g_string_free (label, FALSE);
}

/* What parts a label from its sentence: a title may be a question. */
static const char *
after_label (const char *label)
{
  return g_str_has_suffix (label, "?") ? "" : ":";
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
      if (MIN (test->n1, test->n2) >= LITTLE_TEXT)
        return g_strdup_printf ("that is no clear difference (%s, %s)", p, q);
      return g_strdup_printf ("with so little text%s, chance alone can explain this: no clear difference (%s, %s)",
                              test->p < test->q && test->p < 0.05 ? " and so many tests" : "", p, q);
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

/* Is the other side's rate or share the higher one? */
static gboolean
is_lower (const FrTest *test)
{
  return (double)test->b * (double)test->n1 > (double)test->a * (double)test->n2;
}

/* "the rate of A is 3.1 times that of B, 95 % interval 1.2 to 8.0"; A is the higher side. */
static char *
ratio_clause (const FrTest *test, const char *high, const char *low)
{
  const char *what = test->kind == FR_TEST_CHOICE ? "share" : "rate";
  gboolean swap = is_lower (test);
  FrInterval bounds = test->interval;
  double value = swap ? 1 / test->ratio : test->ratio;
  g_autofree char *ratio = fr_figure (value);
  g_autofree char *interval = NULL;
  g_autofree char *shown = NULL;

  if (swap)
    bounds = (FrInterval){ 1 / test->interval.high, 1 / test->interval.low };
  interval = fr_figure_interval (bounds);
  shown = test->kind == FR_TEST_CHOICE ? g_strdup ("") : g_strdup_printf (", 95\302\240%% interval %s", interval);
  if (isinf (value))
    return g_strdup_printf ("no ratio of %ss, as one side has none%s", what, shown);
  return g_strdup_printf ("the %s of %s is %s times that of %s%s", what, high, ratio, low, shown);
}

char *
fr_prose_test (const FrEvent *event, const char *name, const FrTest *test)
{
  gboolean swap = is_lower (test);
  const char *outlet = outlet_name (event, test->outlet), *against = against_name (event, test);
  const char *high = swap ? against : outlet, *low = swap ? outlet : against;
  g_autofree char *a = counted (test, test->a, test->n1);
  g_autofree char *b = counted (test, test->b, test->n2);
  g_autofree char *ratio = ratio_clause (test, high, low);
  g_autofree char *p = fr_figure_probability ("p", test->p);
  g_autofree char *q = fr_figure_probability ("q", test->q);

  return g_strdup_printf ("%s: %s %s, %s %s (%s); %s, %s: %s.", name, high, swap ? b : a, low, swap ? a : b, ratio, p,
                          q, fr_verdict_name (test->verdict));
}

/* "CTV News uses such wording four times in its 325 own words (so-called, allegedly)" */
static char *
first_times (const char *outlet, guint64 n, guint64 words, const char *examples)
{
  g_autofree char *times = fr_figure_times (n);

  if (n == 0)
    return g_strdup_printf ("%s never uses such wording in its %" G_GUINT64_FORMAT " own words", outlet, words);
  return g_strdup_printf ("%s uses such wording %s in its %" G_GUINT64_FORMAT " own words%s%s%s", outlet, times, words,
                          examples ? " (" : "", examples ? examples : "", examples ? ")" : "");
}

/* "Press TV once in 598 (self-proclaimed)" */
static char *
other_times (const char *outlet, guint64 n, guint64 words, const char *examples)
{
  g_autofree char *times = fr_figure_times (n);

  return g_strdup_printf ("%s %s in %" G_GUINT64_FORMAT "%s%s%s", outlet, times, words, examples ? " (" : "",
                          examples ? examples : "", examples ? ")" : "");
}

char *
fr_prose_rate (const FrEvent *event, const char *label, const FrTest *test, const char *a_words, const char *b_words)
{
  const char *outlet = outlet_name (event, test->outlet), *against = against_name (event, test);
  gboolean swap = (test->against >= 0 || event->outlets->len == 2) && is_lower (test);
  g_autofree char *first
      = swap ? first_times (against, test->b, test->n2, b_words) : first_times (outlet, test->a, test->n1, a_words);
  g_autofree char *other
      = swap ? other_times (outlet, test->a, test->n1, a_words) : other_times (against, test->b, test->n2, b_words);
  g_autofree char *verdict = fr_prose_verdict (test);

  return g_strdup_printf ("%s%s %s, %s; %s.", label, after_label (label), first, other, verdict);
}

/* "mostly "IS" (6 of 10 own mentions)", "mostly "terrorists" (terror group 2, terrorists 1; 3 of 4)" */
static void
append_choice (GString *out, const FrChoice *choice, gboolean first)
{
  const char *how = choice->n == choice->total ? "only" : choice->n * 2 > choice->total ? "mostly" : "most often";

  g_string_append_printf (out, "%s%s %s", first ? " " : ", ", choice->outlet, first ? "chooses " : "");
  if (choice->tie)
    g_string_append_printf (out, "none most often (%s", choice->forms ? choice->forms : "");
  else
    g_string_append_printf (out, "%s \"%s\" (%s", how, choice->wording, choice->forms ? choice->forms : "");
  g_string_append_printf (out, "%s%" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT "%s%s)", choice->forms ? "; " : "",
                          choice->n, choice->total, choice->tie ? " each" : "", first ? " own mentions" : "");
}

/* Outlets whose choice is told in the same words. */
static gboolean
is_same_choice (const FrChoice *one, const FrChoice *other)
{
  return one->tie ? other->tie : !other->tie && strcmp (one->wording, other->wording) == 0;
}

/* ""IS" (A; B: terror group 2)" for every wording that is some outlet's first choice, in the order of their
 * appearance. */
static void
append_choice_groups (GString *out, const FrChoice *choices, guint n)
{
  g_autofree gboolean *told = g_new0 (gboolean, n);

  for (guint i = 0; i < n; i++)
    {
      guint members = 0;
      if (told[i])
        continue;
      g_string_append_printf (out, choices[i].tie ? "%snone (" : "%s\"%s\" (", i > 0 ? ", " : " ", choices[i].wording);
      for (guint j = i; j < n; j++)
        {
          gboolean forms = choices[j].forms && !choices[j].tie;
          if (told[j] || !is_same_choice (&choices[i], &choices[j]))
            continue;
          told[j] = TRUE;
          members++;
          if (members <= MANY_OUTLETS)
            g_string_append_printf (out, "%s%s%s%s", members > 1 ? "; " : "", choices[j].outlet, forms ? ": " : "",
                                    forms ? choices[j].forms : "");
        }
      if (members > MANY_OUTLETS)
        g_string_append_printf (out, " and %u more", members - MANY_OUTLETS);
      g_string_append_c (out, ')');
    }
}

/* "; furthest from the others is A, which never chooses "loss" (0 of 1; the others 3 of 4)" */
static void
append_furthest (GString *out, const FrEvent *event, const FrFrame *frame, const FrTest *test)
{
  const char *wording = wording_name (frame, test->wording);

  g_string_append_printf (out, "; furthest from the others is %s, which ", outlet_name (event, test->outlet));
  if (test->a == 0)
    g_string_append_printf (out, "never chooses \"%s\"", wording);
  else
    g_string_append_printf (out, "chooses \"%s\" %s often", wording, is_lower (test) ? "less" : "more");
  g_string_append_printf (out,
                          " (%" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT "; the others %" G_GUINT64_FORMAT
                          " of %" G_GUINT64_FORMAT ")",
                          test->a, test->n1, test->b, test->n2);
}

char *
fr_prose_choice (const FrEvent *event, const char *label, const FrFrame *frame, const FrChoice *choices, guint n,
                 const FrTest *test)
{
  GString *out = g_string_new (label);
  g_autofree char *verdict = test ? fr_prose_verdict (test) : NULL;

  g_string_append (out, after_label (label));
  if (n > MANY_OUTLETS)
    {
      g_string_append (out, " the wording chosen most often is");
      append_choice_groups (out, choices, n);
    }
  else
    for (guint i = 0; i < n; i++)
      append_choice (out, &choices[i], i == 0);
  if (test && event->outlets->len > 2 && test->verdict != FR_VERDICT_TOO_FEW)
    append_furthest (out, event, frame, test);
  if (verdict)
    g_string_append_printf (out, "; %s", verdict);
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
fr_prose_little (const char *name, const char *outlet, const FrCell *cell)
{
  g_autofree char *low = fr_figure (cell->interval.low);
  g_autofree char *high = fr_figure (cell->interval.high);

  return g_strdup_printf ("What can such a number show? The %" G_GUINT64_FORMAT " %s of %s in %" G_GUINT64_FORMAT
                          " own words of %s could come from any true rate between %s and %s in 1,000. It shows that "
                          "the wording occurs, and where; it cannot show how often this outlet uses it in general.",
                          cell->own, fr_plural (cell->own, "hit", "hits"), name, cell->words, outlet, low, high);
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
  return g_strdup_printf ("%s: %s%s%u %s%s.", fr_verdict_name (FR_VERDICT_TOO_FEW), wordings, *wordings ? " (" : "",
                          n_tests, fr_plural (n_tests, "test", "tests"), *wordings ? ")" : "");
}

char *
fr_prose_unclear (guint n_tests, gboolean further)
{
  return g_strdup_printf ("%s in %u %s%s, %swith p of .05 or more.", fr_verdict_name (FR_VERDICT_UNCLEAR), n_tests,
                          further ? "further " : "", fr_plural (n_tests, "test", "tests"), n_tests > 1 ? "each " : "");
}

char *
fr_prose_why (const FrWording *wording, const char *forms)
{
  const char *why = wording->why ? wording->why : "No reason is given in the lexicon.";

  return g_strdup_printf (": %s%s%s%s", why, forms ? " In own words: " : "", forms ? forms : "", forms ? "." : "");
}

char *
fr_prose_why_of (const char *name, const char *title, const FrWording *wording)
{
  return g_strdup_printf ("%s%s%s%s: %s", name, title ? " (" : "", title ? title : "", title ? ")" : "",
                          wording->why ? wording->why : "No reason is given in the lexicon.");
}

char *
fr_prose_asked (const char *frames, guint n_tests)
{
  return g_strdup_printf ("This report was asked for these frames only: %s; q counts %u %s.", frames, n_tests,
                          fr_plural (n_tests, "test", "tests"));
}

/* "1 has articles of two or more outlets and is compared below" */
static void
append_events (GString *out, const char *who, guint n, const char *what, const char *done)
{
  g_autofree char *number = g_strdup_printf ("%u", n);

  g_string_append_printf (out, "%s %s articles of %s and %s %s", who ? who : number, fr_plural (n, "has", "have"), what,
                          fr_plural (n, "is", "are"), done);
}

char *
fr_prose_overview (guint n_articles, guint n_refused, guint n_events, guint n_compared)
{
  GString *out = g_string_new (NULL);

  if (n_articles == 0)
    g_string_append (out, "No article was read");
  else
    g_string_append_printf (out, "%u %s about %u %s %s read", n_articles, fr_plural (n_articles, "article", "articles"),
                            n_events, fr_plural (n_events, "event", "events"), fr_plural (n_articles, "was", "were"));
  if (n_refused > 0)
    g_string_append_printf (out, "%s %u %s refused", n_articles == 0 ? ";" : ",", n_refused,
                            fr_plural (n_refused, "was", "were"));
  if (n_events > 0)
    g_string_append (out, "; ");
  if (n_events > 0 && n_compared == n_events)
    g_string_append_printf (out, "%s compared below", fr_plural (n_events, "it is", "they are"));
  else if (n_events > 0 && n_compared == 0)
    append_events (out, fr_plural (n_events, "it", "they"), n_events,
                   fr_plural (n_events, "one outlet", "one outlet each"), "described in short");
  else if (n_events > 0)
    {
      append_events (out, NULL, n_compared, "two or more outlets", "compared below, ");
      append_events (out, NULL, n_events - n_compared, "one outlet", "described in short");
    }
  g_string_append_c (out, '.');
  return g_string_free (out, FALSE);
}

/* ", 4 of them anonymous" */
static char *
anonymous_clause (guint n, guint n_anonymous)
{
  if (n == 0)
    return g_strdup ("");
  if (n == 1)
    return g_strdup (n_anonymous ? ", anonymous" : ", not anonymous");
  return n_anonymous > 0 ? g_strdup_printf (", %u of them anonymous", n_anonymous)
                         : g_strdup (", none of them anonymous");
}

char *
fr_prose_sources_of (const char *outlet, guint n, guint n_anonymous, guint64 quoted, guint64 paraphrased, guint64 words)
{
  g_autofree char *anonymous = anonymous_clause (n, n_anonymous);
  g_autofree char *quoted_share = fr_figure_percent (quoted, words);
  g_autofree char *paraphrased_share = fr_figure_percent (paraphrased, words);

  return g_strdup_printf ("%s: %u %s%s; of %" G_GUINT64_FORMAT " words %" G_GUINT64_FORMAT
                          "%s quoted (%s) and %" G_GUINT64_FORMAT " paraphrased (%s).",
                          outlet, n, fr_plural (n, "source", "sources"), anonymous, words, quoted,
                          fr_plural (quoted, "is", "are"), quoted_share, paraphrased, paraphrased_share);
}

char *
fr_prose_nobody (guint64 quoted, guint64 paraphrased)
{
  return g_strdup_printf ("Words that nobody is named for: %" G_GUINT64_FORMAT " quoted, %" G_GUINT64_FORMAT
                          " paraphrased.",
                          quoted, paraphrased);
}

char *
fr_prose_stretch (FrVoice voice, guint words, const char *verb)
{
  return g_strdup_printf ("%s, %u %s%s%s%s", fr_voice_name (voice), words, fr_plural (words, "word", "words"),
                          *verb ? ", \"" : "", verb, *verb ? "\"" : "");
}

char *
fr_prose_given (const FrSource *source)
{
  return g_strdup_printf ("%s%s, words quoted: %" G_GUINT64_FORMAT ", paraphrased: %" G_GUINT64_FORMAT "; ",
                          source->name ? source->name : "nobody is named",
                          source->name && source->anonymous ? " (anonymous)" : "", source->quoted_words,
                          source->paraphrased_words);
}

char *
fr_prose_lexicons (guint n_found, guint n_all, guint n_validated)
{
  return g_strdup_printf ("%u of %u %s found something in these articles.%s", n_found, n_all,
                          fr_plural (n_all, "lexicon", "lexicons"),
                          n_found == 0 || n_validated > 0 ? ""
                          : n_found == 1                  ? " It was not validated against human coders."
                                                          : " None of them was validated against human coders.");
}

char *
fr_prose_lexicon (const FrLexicon *lexicon, guint n_terms)
{
  return g_strdup_printf ("%s%s%s%s%s%s, %u %s%s%s", lexicon->name, lexicon->title ? " (" : "",
                          lexicon->title ? lexicon->title : "", lexicon->title ? ")" : "",
                          lexicon->version ? ", version " : "", lexicon->version ? lexicon->version : "", n_terms,
                          fr_plural (n_terms, "term", "terms"), lexicon->validated ? "; validated: " : "",
                          lexicon->validated ? lexicon->validated : "");
}

char *
fr_prose_dropped (guint first, guint last, guint n_lines, const char *reason)
{
  if (first == last)
    return g_strdup_printf ("line %u: %s", first, reason ? reason : "no reason given");
  return g_strdup_printf ("lines %u to %u (%u with text): %s", first, last, n_lines,
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
