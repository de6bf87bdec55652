#include "report/part.h"

#include "report/prose.h"

#include <string.h>

enum
{
  SENTENCES = 5,    /* at most, in all */
  CHOICES = 2,      /* choices, those that differ first */
  EXAMPLES = 4,     /* words shown behind a count */
  SIDE_BY_SIDE = 2, /* outlets that are told one by one */
};

/* A rate test that is not at least this uneven is not worth one of five sentences. */
static const double NOTABLE_P = 0.1;

typedef struct
{
  const FrFrameResult *counts;
  const FrTest *test; /* NULL: no test was made */
} Fact;

static gint
compare_facts (gconstpointer a, gconstpointer b)
{
  const FrTest *one = ((const Fact *)a)->test, *other = ((const Fact *)b)->test;
  double p = one ? one->p : 1, p_other = other ? other->p : 1;

  if (one && other && one->verdict != other->verdict)
    return one->verdict > other->verdict ? -1 : 1; /* FR_VERDICT_DIFFERS is the greatest */
  return (p > p_other) - (p < p_other);
}

/* Plain attribution, and part of what a source said, set no outlet apart. */
static gboolean
is_neutral (const FrFrame *frame, guint wording)
{
  const char *name = fr_part_wording_name (frame, wording);

  if (strcmp (frame->lexicon, FR_LEXICON_BUILT_IN) == 0 && strcmp (frame->name, FR_FRAME_SCARE_QUOTES) == 0)
    return strcmp (name, FR_WORDING_PARTIAL) == 0;
  return !frame->is_choice && strcmp (name, FR_WORDING_NEUTRAL) == 0;
}

/* The test of a frame that comes closest to a difference, neutral wordings apart; NULL if there is none of `kind`. */
static const FrTest *
strongest_test (const FrFrame *frame, const FrFrameResult *counts, FrTestKind kind)
{
  const FrTest *found = NULL;

  for (guint i = 0; i < counts->tests->len; i++)
    {
      const FrTest *test = &g_array_index (counts->tests, FrTest, i);
      Fact fact = { counts, test }, before = { counts, found };
      if (test->kind == kind && !is_neutral (frame, test->wording) && (!found || compare_facts (&fact, &before) < 0))
        found = test;
    }
  return found;
}

/* One fact a frame, the clearest first: (Fact), owned by the caller. */
static GArray *
collect_facts (const FrPart *part, gboolean choices)
{
  GArray *facts = g_array_new (FALSE, FALSE, sizeof (Fact));

  for (guint i = 0; i < part->event->frames->len; i++)
    {
      const FrFrameResult *counts = g_ptr_array_index (part->event->frames, i);
      const FrFrame *frame = fr_part_frame (part, counts);
      Fact fact = { counts, strongest_test (frame, counts, choices ? FR_TEST_CHOICE : FR_TEST_RATE) };
      if (frame->is_choice == choices && (choices || fact.test))
        g_array_append_val (facts, fact);
    }
  g_array_sort (facts, compare_facts);
  return facts;
}

static void
add_sentence (const FrPart *part, guint *left, char *sentence)
{
  if (sentence && *left > 0)
    {
      fr_document_item (part->document, 0, "%s", sentence);
      (*left)--;
    }
  g_free (sentence);
}

/* The most frequent texts of an outlet's own hits, "so-called, allegedly, ..."; NULL if there are none. */
static char *
examples_of (const FrPart *part, guint32 frame, guint wording, guint outlet)
{
  g_autoptr (GPtrArray) forms = fr_part_forms (part, frame, wording, outlet);

  return fr_part_list_forms (forms, EXAMPLES, FALSE);
}

static char *
rate_sentence (const FrPart *part, const Fact *fact)
{
  const FrTest *test = fact->test;
  gboolean rest = test->against < 0 && part->event->outlets->len > 2;
  guint other = test->against >= 0 ? (guint)test->against : 1 - MIN (test->outlet, 1);
  guint32 frame = fact->counts->frame;
  g_autofree char *label = fr_part_label (part, frame, (gint)test->wording);
  g_autofree char *a = examples_of (part, frame, test->wording, test->outlet);
  g_autofree char *b = rest ? NULL : examples_of (part, frame, test->wording, other);

  return fr_prose_rate (part->event, label, test, a, b);
}

/* ""strike", "raid"": the wordings that an outlet uses `n` times. */
static char *
tied_wordings (const FrFrame *frame, const FrFrameResult *counts, guint outlet, guint64 n)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < frame->wordings->len; i++)
    {
      g_autofree char *quoted = g_strdup_printf ("\"%s\"", fr_part_wording_name (frame, i));
      if (counts->cells[i][outlet].own == n)
        fr_part_list (list, quoted);
    }
  return g_string_free (list, FALSE);
}

static FrChoice
choice_of (const FrPart *part, const FrFrameResult *counts, guint outlet)
{
  const FrFrame *frame = fr_part_frame (part, counts);
  FrChoice choice = { .outlet = fr_part_outlet (part, outlet)->name };
  g_autoptr (GPtrArray) forms = NULL;
  guint chosen = 0;

  choice.total = fr_part_own_mentions (counts, frame, outlet);
  for (guint i = 0; i < frame->wordings->len; i++)
    {
      guint64 n = counts->cells[i][outlet].own;
      if (n > 0 && n == choice.n)
        choice.tie = TRUE;
      if (n <= choice.n)
        continue;
      choice.tie = FALSE;
      choice.n = n;
      chosen = i;
    }
  choice.wording = fr_part_wording_name (frame, chosen);
  forms = fr_part_forms (part, counts->frame, chosen, outlet);
  if (choice.tie)
    choice.forms = tied_wordings (frame, counts, outlet, choice.n);
  else if (fr_part_forms_differ (forms, choice.wording))
    choice.forms = fr_part_list_forms (forms, EXAMPLES, TRUE);
  return choice;
}

static void
choice_clear (gpointer data)
{
  g_free (((FrChoice *)data)->forms);
}

/* NULL where fewer than two outlets choose, or all choose the same and no test tells them apart. */
static char *
choice_sentence (const FrPart *part, const Fact *fact)
{
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (FrChoice));
  g_autofree char *label = fr_part_label (part, fact->counts->frame, -1);
  const FrFrame *frame = fr_part_frame (part, fact->counts);
  gboolean differ = fact->test && fact->test->verdict == FR_VERDICT_DIFFERS;

  g_array_set_clear_func (choices, choice_clear);
  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      FrChoice choice;
      if (fr_part_own_mentions (fact->counts, frame, i) == 0)
        continue;
      choice = choice_of (part, fact->counts, i);
      g_array_append_val (choices, choice);
      differ |= strcmp (choice.wording, g_array_index (choices, FrChoice, 0).wording) != 0;
    }
  if (choices->len < 2 || !differ)
    return NULL;
  return fr_prose_choice (part->event, label, frame, (const FrChoice *)(void *)choices->data, choices->len, fact->test);
}

/* The share of quoted words of an outlet, and who is quoted most. */
static FrQuotedShare
share_of (const FrPart *part, guint outlet)
{
  const FrOutlet *facts = fr_part_outlet (part, outlet);
  FrQuotedShare share = { facts->name, facts->words[FR_VOICE_QUOTED], 0, NULL, 0 };

  share.words = facts->all_words;
  for (guint i = 0; i < part->event->sources->len; i++)
    {
      const FrSource *source = g_ptr_array_index (part->event->sources, i);
      if (source->outlet != outlet || !source->name || source->quoted_words <= share.source_words)
        continue;
      share.source = source->name;
      share.source_words = source->quoted_words;
    }
  return share;
}

static gint
compare_shares (gconstpointer a, gconstpointer b)
{
  const FrQuotedShare *one = a, *other = b;
  double left = (double)one->quoted * (double)other->words, right = (double)other->quoted * (double)one->words;

  return (left < right) - (left > right);
}

/* Of many outlets the one that quotes most and the one that quotes least. */
static char *
quoted_sentence (const FrPart *part)
{
  g_autoptr (GArray) shares = g_array_new (FALSE, FALSE, sizeof (FrQuotedShare));
  FrQuotedShare *first;

  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      FrQuotedShare share = share_of (part, i);
      g_array_append_val (shares, share);
    }
  g_array_sort (shares, compare_shares);
  first = &g_array_index (shares, FrQuotedShare, 0);
  if (first->quoted == 0)
    return NULL;
  if (shares->len > SIDE_BY_SIDE)
    first[1] = first[shares->len - 1];
  return fr_prose_quoted (first, MIN (shares->len, SIDE_BY_SIDE), part->event->outlets->len > SIDE_BY_SIDE);
}

static void
add_rates (const FrPart *part, const GArray *facts, gboolean differing, guint *left)
{
  for (guint i = 0; i<facts->len && * left> 0; i++)
    {
      const Fact *fact = &g_array_index (facts, Fact, i);
      gboolean unclear = fact->test->verdict == FR_VERDICT_UNCLEAR && fact->test->p < NOTABLE_P;
      if (differing ? fact->test->verdict == FR_VERDICT_DIFFERS : unclear)
        add_sentence (part, left, rate_sentence (part, fact));
    }
}

static void
add_choices (const FrPart *part, const GArray *facts, guint most, guint *left)
{
  for (guint i = 0; i < facts->len && most > 0 && *left > 0; i++)
    {
      char *sentence = choice_sentence (part, &g_array_index (facts, Fact, i));
      most -= sentence != NULL;
      add_sentence (part, left, sentence);
    }
}

void
fr_part_summary (const FrPart *part)
{
  g_autoptr (GArray) rates = collect_facts (part, FALSE);
  g_autoptr (GArray) choices = collect_facts (part, TRUE);
  guint left = SENTENCES - 1;

  fr_document_heading (part->document, 2, "In short");
  add_rates (part, rates, TRUE, &left);
  add_choices (part, choices, CHOICES, &left);
  add_rates (part, rates, FALSE, &left);
  left++; /* the last one is kept for who is quoted */
  add_sentence (part, &left, quoted_sentence (part));
  if (left == SENTENCES)
    fr_document_paragraph (part->document, "%s", fr_prose (FR_PROSE_NOTHING_STANDS_OUT));
}
