#include "input/structure.h"

#include "input/plain.h"

#include <string.h>

enum
{
  BEFORE_WORDS = 25,  /* longer lines before the headline may be body */
  SITE_WORDS = 4,     /* a repeated line of so few words is the site's or a section's */
  SECTION_WORDS = 2,  /* a line of so few words above a longer one is a section or a site */
  HEADLINE_WORDS = 5, /* of two short lines at the top, one of so many is the headline */
  TOP_PROSE = 3,      /* by so much running text the top of the page is over */
  BYLINE_WORDS = 14,
  HEADING_WORDS = 10,
  TEASER_WORDS = 20,  /* a title in a list of other articles */
  SUMMARY_WORDS = 90, /* and its summary */
  LIST_STEP = 4,      /* how many units an item of such a list may have */
  LIST_UNITS = 400,   /* longer is no such list */
  BIO_UNITS = 2,      /* how many of the last paragraphs may be about the author */
  CLOSING_UNITS = 2,  /* so many dropped lines behind the last text close the article */
  COMMENT_SIGHT = 10, /* how far below a heading of comments signs of comments are looked for */
};

typedef struct
{
  const FrBoilerplate *rules;
  FrArticle *article;
  FrUnit *units;
  guint n;
  gint headline;       /* the unit that is or will be it; -1: it stands before all units */
  GHashTable *repeats; /* squashed text of a label -> how often it stands */
  char *outlet;        /* squashed; NULL: not known */
} State;

static char *
squashed (const State *state, const FrUnit *unit)
{
  return fr_unit_squash (state->article->text + unit->span.start, fr_span_length (unit->span));
}

static char *
text_of (const State *state, const FrUnit *unit)
{
  return fr_span_dup (unit->span, state->article->text);
}

static gboolean
is_open (const FrUnit *unit)
{
  return !unit->reason && !unit->headline;
}

static const FrPhrase *
whole_phrase (const State *state, const FrUnit *unit, FrRuleKind kind)
{
  g_autoptr (FrLineWords) words = fr_unit_words (state->article, unit);
  guint from = 0, end = words->n;

  while (from < end && words->words[from].flags & FR_WORD_MARK)
    from++;
  while (end > from && words->words[end - 1].flags & FR_WORD_MARK)
    end--;
  return fr_phrases_whole (state->rules->phrases[kind], words, from, end);
}

/* A phrase that is the whole of a heading. */
static const FrPhrase *
heading (const State *state, const FrUnit *unit, FrRuleKind kind)
{
  gboolean short_line = unit->n_words <= HEADING_WORDS && (!unit->sentence || unit->question || unit->n_words <= 3);
  return is_open (unit) && short_line ? whole_phrase (state, unit, kind) : NULL;
}

/* --- lines that say where, when and by whom
 * --------------------------------------------------------------------------- */

static void
count_repeats (State *state)
{
  state->repeats = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < state->n; i++)
    {
      if (!fr_unit_is_label (&state->units[i]))
        continue;
      char *text = squashed (state, &state->units[i]);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (state->repeats, text));
      g_hash_table_replace (state->repeats, text, GUINT_TO_POINTER (n + 1));
    }
}

static gboolean
is_repeated (const State *state, const FrUnit *unit)
{
  if (!fr_unit_is_label (unit) || unit->n_words > SITE_WORDS)
    return FALSE;
  g_autofree char *text = squashed (state, unit);
  return GPOINTER_TO_UINT (g_hash_table_lookup (state->repeats, text)) > 1;
}

static guint
count_words (const char *text)
{
  guint n = 0;
  for (const char *at = text; at[0] && at[1]; at++)
    n += at[0] == ' ';
  return n;
}

/* The outlet's name, or (where `loose`) a short line that holds it: "Iran Press TV" for Press TV. */
static gboolean
names_outlet (const State *state, const FrUnit *unit, gboolean loose)
{
  if (!state->outlet || !fr_unit_is_label (unit))
    return FALSE;
  g_autofree char *text = squashed (state, unit);
  if (strcmp (text, state->outlet) == 0)
    return TRUE;
  return loose && unit->n_words <= count_words (state->outlet) + 2 && strstr (text, state->outlet);
}

static void
take_date (State *state, const char *text)
{
  FrDate date;

  if (fr_article_get (state->article, FR_FIELD_DATE)
      || !fr_date_read (state->rules->calendar, text, strlen (text), &date) || date.year == 0)
    return;
  g_autofree char *normal = fr_date_normalise (state->rules->calendar, text);
  fr_article_set (state->article, FR_FIELD_DATE, normal, FR_ORIGIN_TEXT);
}

static gboolean
is_date (State *state, const FrUnit *unit)
{
  FrDate date;

  if (!fr_date_read (state->rules->calendar, state->article->text + unit->span.start, fr_span_length (unit->span),
                     &date))
    return FALSE;
  g_autofree char *text = text_of (state, unit);
  take_date (state, text);
  return TRUE;
}

/* Takes a date off the end of "Ann Roe Oct. 17, 2016", and over into the fields. */
static void
cut_date (State *state, char *name)
{
  gsize digit = strcspn (name, "0123456789");
  char *start = name + digit;

  if (*start == '\0')
    return;
  g_autofree char *before = g_strchomp (g_strndup (name, digit));
  const char *last = strrchr (before, ' ');
  g_autoptr (FrLineWords) word = fr_line_words_new (last ? last : "", last ? strlen (last) : 0, 1);
  if (word->n > 0 && fr_calendar_knows (state->rules->calendar, word->words[0].text))
    start = name + (last - before);
  take_date (state, start);
  *start = '\0';
}

/* "By Ann Roe, Defense Correspondent" -> Ann Roe: from the first capital after the first word to the first mark. */
static void
take_author (State *state, const char *line)
{
  const char *at = line + strcspn (line, " :\t");

  if (fr_article_get (state->article, FR_FIELD_AUTHOR))
    return;
  while (*at && !g_unichar_isupper (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  g_autofree char *name = g_strdup (at);
  cut_date (state, name);
  name[strcspn (name, ",|(;/\n")] = '\0';
  fr_article_set (state->article, FR_FIELD_AUTHOR, name, FR_ORIGIN_TEXT);
}

static gboolean
is_byline (State *state, const FrUnit *unit)
{
  /* "By Ann Roe." may end in a full stop; "By Friday." is an odd sentence. */
  if (unit->n_words > BYLINE_WORDS || (unit->sentence && (unit->n_words < 3 || unit->n_words > 5)))
    return FALSE;
  g_autoptr (FrLineWords) words = fr_unit_words (state->article, unit);
  if (!fr_phrases_at (state->rules->phrases[FR_RULE_BYLINE], words, 0, NULL))
    return FALSE;
  g_autofree char *text = text_of (state, unit);
  take_author (state, text);
  return TRUE;
}

static gboolean
is_number (const State *state, const FrUnit *unit)
{
  const char *text = state->article->text + unit->span.start;
  return strspn (text, "0123456789.,") >= fr_span_length (unit->span);
}

/* Why a line at the top or at the bottom of a page is none of the article; NULL: it may be. */
static const char *
label_reason (State *state, const FrUnit *unit)
{
  if (is_date (state, unit))
    return "the date";
  if (is_number (state, unit))
    return "a number alone";
  if (names_outlet (state, unit, TRUE))
    return "the outlet's name";
  if (is_byline (state, unit))
    return "the author's name";
  if (fr_unit_is_label (unit) && whole_phrase (state, unit, FR_RULE_SECTION))
    return "the name of a section";
  return is_repeated (state, unit) ? "the name of a site or a section, repeated" : NULL;
}

/* --- the top
 * ---------------------------------------------------------------------------------------------------------- */

/* The last line above the running text that is long enough for a headline; -1: there is none. A shorter line above it
 * is not the headline. */
static gint
last_long_label (const State *state)
{
  gint last = -1;

  for (guint i = 0; i < state->n && !(is_open (&state->units[i]) && fr_unit_is_prose (&state->units[i])); i++)
    if (is_open (&state->units[i]) && state->units[i].n_words >= HEADLINE_WORDS && !state->units[i].sentence)
      last = (gint)i;
  return last;
}

/* Finds the headline where no title is known: the first line that is not said to be something else. */
static void
guess_headline (State *state)
{
  gint longer = last_long_label (state);

  for (guint i = 0; i < state->n; i++)
    {
      FrUnit *unit = &state->units[i];
      if (unit->reason)
        continue;
      if (i == 0 && is_byline (state, unit) && longer <= (gint)i)
        unit->reason = NULL; /* a headline may begin with "By" */
      else if (!fr_unit_is_prose (unit))
        unit->reason = label_reason (state, unit);
      if (!unit->reason && fr_unit_is_label (unit) && unit->n_words <= SECTION_WORDS && longer > (gint)i)
        unit->reason = "a short line above the headline";
      if (unit->reason)
        continue;
      unit->headline = TRUE;
      state->headline = (gint)i;
      return;
    }
}

static void
drop_repeated_headline (State *state)
{
  if (state->headline < 0)
    return;
  g_autofree char *headline = squashed (state, &state->units[state->headline]);
  for (guint i = (guint)state->headline + 1; i < state->n; i++)
    {
      FrUnit *unit = &state->units[i];
      if (!is_open (unit) || fr_span_length (unit->span) > 2 * strlen (headline) + 64)
        continue;
      g_autofree char *text = squashed (state, unit);
      if (strcmp (text, headline) == 0)
        unit->reason = "the headline once more";
    }
}

static void
judge_above (State *state)
{
  for (gint i = 0; i < state->headline; i++)
    if (state->units[i].n_words > BEFORE_WORDS && !state->units[i].reason)
      return; /* that is text: the headline stands at an odd place */
  for (gint i = 0; i < state->headline; i++)
    {
      FrUnit *unit = &state->units[i];
      if (is_open (unit))
        unit->reason = label_reason (state, unit);
      if (is_open (unit))
        unit->reason = "above the headline";
    }
}

/* The same short line right above and right below the headline names the outlet. */
static void
take_outlet (State *state)
{
  guint h = (guint)state->headline;

  if (state->headline < 1 || h + 1 >= state->n)
    return;
  g_autofree char *above = squashed (state, &state->units[h - 1]);
  g_autofree char *below = squashed (state, &state->units[h + 1]);
  if (strcmp (above, below) != 0 || !is_repeated (state, &state->units[h + 1])
      || whole_phrase (state, &state->units[h + 1], FR_RULE_SECTION))
    return;
  g_autofree char *name = text_of (state, &state->units[h + 1]);
  fr_article_set (state->article, FR_FIELD_OUTLET, name, FR_ORIGIN_TEXT);
}

static gboolean
is_labelled (const State *state, guint i)
{
  return i < state->n && state->units[i].reason != NULL;
}

/* Names beside the date or the byline, above the running text. */
static void
judge_names (State *state, guint first)
{
  for (guint i = first; i < state->n && !fr_unit_is_prose (&state->units[i]); i++)
    {
      FrUnit *unit = &state->units[i];
      if (!is_open (unit) || !fr_unit_is_label (unit)
          || !(is_labelled (state, i + 1) || (i > first && is_labelled (state, i - 1))))
        continue;
      if (!fr_unit_is_name (state->article, unit) && !whole_phrase (state, unit, FR_RULE_AUTHOR))
        continue;
      g_autofree char *name = text_of (state, unit);
      if (!fr_article_get (state->article, FR_FIELD_AUTHOR))
        fr_article_set (state->article, FR_FIELD_AUTHOR, name, FR_ORIGIN_TEXT);
      unit->reason = "a name beside the date or the byline";
    }
}

/* Between the headline and the text: date, author, outlet, section. Running text is never touched. */
static void
judge_below (State *state)
{
  guint first = (guint)(state->headline + 1), n_prose = 0;

  for (guint i = first; i < state->n && n_prose < TOP_PROSE; i++)
    {
      FrUnit *unit = &state->units[i];
      if (!is_open (unit))
        is_date (state, unit); /* a time stamp that a phrase gave away: for the fields */
      else if (fr_unit_is_prose (unit))
        n_prose++;
      else
        unit->reason = label_reason (state, unit);
    }
  judge_names (state, first);
}

/* --- lists of other articles
 * ------------------------------------------------------------------------------------------ */

static gboolean
is_teaser_title (const FrUnit *unit)
{
  return unit->n_words <= TEASER_WORDS && (!unit->sentence || unit->question);
}

/* How far it is from bullet `i` to the next one; 0: there is none within reach. */
static guint
next_bullet (const State *state, guint i)
{
  for (guint step = 1; step <= LIST_STEP && i + step < state->n; step++)
    if (state->units[i + step].bullet)
      return step;
  return 0;
}

/* The end of a bulleted list that begins at `i`; the last item is as long as the shortest of the others. */
static guint
bulleted_end (const State *state, guint i)
{
  guint shortest = 0, step;

  while ((step = next_bullet (state, i)) > 0)
    {
      shortest = shortest == 0 ? step : MIN (shortest, step);
      i += step;
    }
  return MIN (i + MAX (shortest, 1), state->n);
}

/* Whether all units from `i` on are titles, each followed by the same number (one or two) of short summaries. */
static gboolean
alternates (const State *state, guint i)
{
  guint step = 0, since = 0, n_items = 0;

  if (state->n - i > LIST_UNITS)
    return FALSE;
  for (; i < state->n; i++)
    {
      const FrUnit *unit = &state->units[i];
      if (unit->reason)
        continue;
      if (unit->n_words > SUMMARY_WORDS)
        return FALSE;
      if (fr_unit_is_prose (unit))
        {
          since++;
          continue;
        }
      if (n_items == 1)
        step = since;
      if (n_items > 0 && (since == 0 || since != step || step > 2))
        return FALSE;
      if (n_items == 0 && since > 0)
        return FALSE;
      n_items++;
      since = 0;
    }
  return n_items >= 2 && since <= step;
}

static guint
teasers_end (const State *state, guint i)
{
  if (alternates (state, i))
    return state->n;
  while (i < state->n && !state->units[i].headline)
    {
      if (state->units[i].bullet)
        i = bulleted_end (state, i);
      else if (state->units[i].reason || is_teaser_title (&state->units[i]))
        i++;
      else
        break;
    }
  return i;
}

static void
judge_teasers (State *state)
{
  for (guint i = (guint)(state->headline + 1); i < state->n; i++)
    {
      FrUnit *unit = &state->units[i];
      const FrPhrase *phrase = heading (state, unit, FR_RULE_TEASERS);
      if (!phrase)
        continue;
      guint end = teasers_end (state, i + 1);
      for (; i < end; i++)
        {
          if (!state->units[i].reason)
            state->units[i].reason = phrase->reason;
          state->units[i].closing = end == state->n;
        }
      i = end - 1;
    }
}

/* --- the bottom
 * ------------------------------------------------------------------------------------------------------- */

/* The last unit of running text that is not dropped; -1: none. */
static gint
last_prose (const State *state, gint before)
{
  for (gint i = before - 1; i >= 0; i--)
    if (is_open (&state->units[i]) && fr_unit_is_prose (&state->units[i]))
      return i;
  return -1;
}

static guint
count_prose (const State *state, guint first, guint end)
{
  guint n = 0;
  for (guint i = first; i < end; i++)
    n += is_open (&state->units[i]) && fr_unit_is_prose (&state->units[i]);
  return n;
}

static gboolean
signs_of_comments (const State *state, guint i)
{
  for (guint k = i + 1; k < state->n && k <= i + COMMENT_SIGHT; k++)
    if (whole_phrase (state, &state->units[k], FR_RULE_REPLY))
      return TRUE;
  return FALSE;
}

static void
judge_comments (State *state)
{
  guint first = (guint)(state->headline + 1), n_prose = 0;

  for (guint i = first; i < state->n; i++)
    {
      FrUnit *unit = &state->units[i];
      const FrPhrase *phrase = heading (state, unit, FR_RULE_COMMENTS);
      n_prose += is_open (unit) && fr_unit_is_prose (unit);
      if (!phrase)
        continue;
      unit->reason = phrase->reason;
      unit->closing = TRUE;
      if (n_prose < TOP_PROSE || !signs_of_comments (state, i))
        continue;
      for (; i < state->n; i++)
        if (is_open (&state->units[i]))
          state->units[i].reason = "comments of readers";
    }
}

/* How many words of the kind that notes about authors have stand in a unit. */
static guint
bio_words (const State *state, const FrUnit *unit)
{
  g_autoptr (FrLineWords) words = fr_unit_words (state->article, unit);
  return fr_phrases_count (state->rules->phrases[FR_RULE_BIO], words);
}

/* Whether text that is kept before unit `i` has the word at [start, start + len). */
static gboolean
occurs_before (const State *state, guint i, const char *word, gsize len)
{
  for (guint k = 0; k < i; k++)
    {
      const FrUnit *unit = &state->units[k];
      if (is_open (unit) && memmem (state->article->text + unit->span.start, fr_span_length (unit->span), word, len))
        return TRUE;
    }
  return FALSE;
}

/* The length of the name (two or more words, each with a capital) that a text begins with; 0: none. `last` becomes the
 * start of its last word. */
static gsize
leading_name (const char *text, gsize len, gsize *last)
{
  gsize at = 0, end = 0;
  guint n = 0;

  while (at < len && g_unichar_isupper (g_utf8_get_char (text + at)))
    {
      gsize stop = at;
      while (stop < len && !strchr (" ,\t\n", text[stop]))
        stop++;
      *last = at;
      end = stop;
      n++;
      if (stop >= len || text[stop] != ' ')
        break;
      at = stop + 1;
    }
  return n >= 2 ? end : 0;
}

/* A paragraph that begins with the author's name, or with that of somebody whom the article does not know. */
static gboolean
is_bio (const State *state, guint i)
{
  const FrUnit *unit = &state->units[i];
  const char *text = state->article->text + unit->span.start;
  const char *author = fr_article_get (state->article, FR_FIELD_AUTHOR);
  gsize last = 0, len = leading_name (text, fr_span_length (unit->span), &last);
  guint n_words = bio_words (state, unit);

  if (len == 0 || n_words == 0)
    return FALSE;
  if (author)
    {
      g_autofree char *known = fr_unit_squash (author, strlen (author));
      g_autofree char *name = fr_unit_squash (text, len);
      if (strstr (known, name) || strstr (name, known))
        return TRUE;
    }
  return n_words >= 3 && !occurs_before (state, i, text + last, len - last);
}

/* The unit above `i`, if it is a name alone; -1: it is not. */
static gint
name_above (const State *state, guint i)
{
  if (i == 0 || !is_open (&state->units[i - 1]) || !fr_unit_is_name (state->article, &state->units[i - 1]))
    return -1;
  return (gint)i - 1;
}

/* Whether the text speaks of the person whose name stands above it, in the way of such notes. */
static gboolean
is_bio_of (const State *state, guint i, guint name)
{
  g_autoptr (FrLineWords) words = fr_unit_words (state->article, &state->units[name]);
  g_autofree char *text = squashed (state, &state->units[i]);
  guint n = bio_words (state, &state->units[i]);

  for (guint k = 0; k < words->n; k++)
    {
      g_autofree char *word = g_strdup_printf (" %s ", words->words[k].text);
      if (strstr (text, word) && n >= 1)
        return TRUE;
    }
  return n >= 3;
}

static void
judge_bios (State *state)
{
  gint i = last_prose (state, (gint)state->n);

  for (guint n = 0; n < BIO_UNITS && i > 0 && count_prose (state, 0, (guint)i) >= 2; n++)
    {
      gint name = name_above (state, (guint)i);
      if (name >= 0 && is_bio_of (state, (guint)i, (guint)name))
        {
          g_autofree char *author = text_of (state, &state->units[name]);
          if (!fr_article_get (state->article, FR_FIELD_AUTHOR))
            fr_article_set (state->article, FR_FIELD_AUTHOR, author, FR_ORIGIN_TEXT);
          state->units[name].reason = "the author's name";
        }
      else if (!is_bio (state, (guint)i))
        return;
      state->units[i].reason = "about the author";
      state->units[i].closing = TRUE;
      i = last_prose (state, i);
    }
}

/* Short lines behind the last running text: names of all kinds, and whatever follows what only stands behind an end. */
static void
judge_end (State *state)
{
  gint last = last_prose (state, (gint)state->n);
  gboolean closed = FALSE;
  guint n_dropped = 0;

  for (guint i = (guint)(MAX (last, state->headline) + 1); i < state->n; i++)
    {
      FrUnit *unit = &state->units[i];
      n_dropped += unit->reason != NULL;
      closed = closed || unit->closing || n_dropped >= CLOSING_UNITS;
      if (!is_open (unit) || last < 0)
        continue;
      unit->reason = label_reason (state, unit);
      if (is_open (unit) && closed && fr_unit_is_label (unit))
        unit->reason = "behind the article's end";
      else if (is_open (unit) && i + 1 == state->n && fr_unit_is_name (state->article, unit))
        unit->reason = "a name alone at the end";
    }
}

static void
judge_outlet_lines (State *state)
{
  for (guint i = 0; i < state->n; i++)
    if (is_open (&state->units[i]) && names_outlet (state, &state->units[i], FALSE))
      state->units[i].reason = "the outlet's name";
}

static gint
known_headline (const State *state)
{
  for (guint i = 0; i < state->n; i++)
    if (state->units[i].headline)
      return (gint)i;
  return -1;
}

void
fr_structure_judge (const FrBoilerplate *rules, FrArticle *article, GArray *units)
{
  const char *outlet = fr_article_get (article, FR_FIELD_OUTLET);
  State state = { .rules = rules, .article = article, .units = (FrUnit *)(gpointer)units->data, .n = units->len };

  state.outlet = outlet ? fr_unit_squash (outlet, strlen (outlet)) : NULL;
  state.headline = known_headline (&state);
  count_repeats (&state);
  if (!fr_article_get (article, FR_FIELD_TITLE))
    guess_headline (&state);
  drop_repeated_headline (&state);
  judge_above (&state);
  judge_below (&state);
  take_outlet (&state);
  judge_teasers (&state);
  judge_comments (&state);
  judge_bios (&state);
  judge_end (&state);
  judge_outlet_lines (&state);
  g_hash_table_unref (state.repeats);
  g_free (state.outlet);
}
