#include "input/boilerplate.h"

#include "input/rules.h"
#include "input/structure.h"
#include "input/unit.h"

#include <string.h>

enum
{
  BEGINS_WORDS = 30, /* the longest lines that the rules of each kind drop */
  SENTENCE_WORDS = 7,
  MARKED_WORDS = 25,
  TEXT_WORDS = 15,
  CAPTION_WORDS = 60,
  PROMPT_WORDS = 45,
  HOLDS_WORDS = 90,
  MENU_ITEM_WORDS = 4,
};

/* The names of the sections of boilerplate.words, and what is said of a dropped line where the section does not say it.
 */
static const struct
{
  const char *name;
  const char *reason;
} KINDS[FR_N_RULES] = {
  [FR_RULE_LINE] = { "line", "not part of the article" },
  [FR_RULE_END] = { "end", "behind the article's end" },
  [FR_RULE_BEGINS] = { "begins", "not part of the article" },
  [FR_RULE_CAPTION] = { "caption", "a photo credit or a caption" },
  [FR_RULE_PROMPT] = { "prompt", "a prompt to the reader" },
  [FR_RULE_NOTICE] = { "notice", "a notice" },
  [FR_RULE_ENDS] = { "ends", "not part of the article" },
  [FR_RULE_HOLDS] = { "holds", "a notice" },
  [FR_RULE_TEASERS] = { "teasers", "a list of other articles" },
  [FR_RULE_COMMENTS] = { "comments", "comments of readers" },
  [FR_RULE_SECTION] = { "section", "the name of a section" },
  [FR_RULE_BYLINE] = { "byline", "the author's name" },
  [FR_RULE_AUTHOR] = { "author", "the author's name" },
  [FR_RULE_BIO] = { "bio", "about the author" },
  [FR_RULE_REPLY] = { "reply", "comments of readers" },
  [FR_RULE_REPORTING] = { "reporting", "" },
};

/* --- the rules
 * -------------------------------------------------------------------------------------------------------- */

/* "line: an advertisement" -> its kind, and the reason that follows the colon. */
static FrRuleKind
section_kind (const char *section, const char **reason)
{
  gsize len = strcspn (section, ":");
  const char *own = section[len] == ':' ? section + len + 1 : "";

  own += strspn (own, " ");
  for (guint i = 0; i < FR_N_RULES; i++)
    if (strlen (KINDS[i].name) == len && strncmp (section, KINDS[i].name, len) == 0)
      {
        *reason = own[0] ? own : KINDS[i].reason;
        return (FrRuleKind)i;
      }
  return FR_N_RULES;
}

static gboolean
is_calendar (const char *section)
{
  return strcmp (section, "month") == 0 || strcmp (section, "weekday") == 0 || strcmp (section, "date word") == 0;
}

FrBoilerplate *
fr_boilerplate_new (const FrWords *words, const char *name, FrDiags *diags)
{
  FrBoilerplate *rules = g_new0 (FrBoilerplate, 1);

  for (guint i = 0; i < FR_N_RULES; i++)
    rules->phrases[i] = fr_phrases_new ();
  rules->calendar = fr_calendar_new (words);
  for (guint i = 0; i < words->len; i++)
    {
      const FrEntry *entry = fr_words_get (words, i);
      const char *reason;
      FrRuleKind kind = section_kind (entry->section, &reason);
      if (kind == FR_N_RULES && !is_calendar (entry->section))
        fr_diags_add (diags, FR_LEVEL_ERROR, name, entry->line, 1, "left out", "no section is named \"%s\"",
                      entry->section);
      else if (kind < FR_N_RULES && !fr_phrases_add (rules->phrases[kind], entry->text, reason))
        fr_diags_add (diags, FR_LEVEL_ERROR, name, entry->line, 1, "left out", "\"%s\" is no phrase", entry->text);
    }
  return rules;
}

void
fr_boilerplate_free (FrBoilerplate *rules)
{
  if (!rules)
    return;
  for (guint i = 0; i < FR_N_RULES; i++)
    fr_phrases_free (rules->phrases[i]);
  fr_calendar_free (rules->calendar);
  g_free (rules);
}

const FrCalendar *
fr_boilerplate_calendar (const FrBoilerplate *rules)
{
  return rules->calendar;
}

/* --- one line
 * --------------------------------------------------------------------------------------------------------- */

/* The words of a line without the marks at both ends. */
static void
core (const FrLineWords *words, guint *from, guint *end)
{
  *from = 0;
  *end = words->n;
  while (*from < *end && words->words[*from].flags & FR_WORD_MARK)
    ++*from;
  while (*end > *from && words->words[*end - 1].flags & FR_WORD_MARK)
    --*end;
}

/* One address and nothing else. */
static gboolean
is_address (const char *text, FrSpan span)
{
  const char *start = text + span.start;
  gsize len = fr_span_length (span);

  if (len > 2000 || strcspn (start, " \t\n") < len)
    return FALSE;
  const char *at = memchr (start, '@', len);
  return g_ascii_strncasecmp (start, "http://", 7) == 0 || g_ascii_strncasecmp (start, "https://", 8) == 0
         || g_ascii_strncasecmp (start, "www.", 4) == 0 || at == start
         || (at && memchr (at, '.', len - (gsize)(at - start)));
}

/* Items of a few words parted by marks: Home | News | Sport. */
static gboolean
is_menu (const FrUnit *unit, const FrLineWords *words)
{
  guint n_marks = 0, item = 0;

  if (unit->sentence || words->cut)
    return FALSE;
  for (guint i = 0; i < words->n; i++)
    {
      gboolean mark = words->words[i].flags & FR_WORD_MARK && strcmp (words->words[i].text, ":") != 0
                      && strcmp (words->words[i].text, "/") != 0;
      n_marks += mark;
      item = mark ? 0 : item + 1;
      if (item > MENU_ITEM_WORDS)
        return FALSE;
    }
  return n_marks >= 2;
}

/* A sentence of the article: it quotes, or it says who said something. */
static gboolean
is_reporting (const FrBoilerplate *rules, const FrUnit *unit, const FrLineWords *words)
{
  return unit->quotation || fr_phrases_within (rules->phrases[FR_RULE_REPORTING], words);
}

/* A phrase of `kind` that the line begins with. One that ends in a mark ("read more:") is no part of a sentence, so
 * that the line may have `most` words; else it has to be short, and no sentence of the article. */
static const FrPhrase *
beginning_of (const FrBoilerplate *rules, FrRuleKind kind, const FrUnit *unit, const FrLineWords *words, guint from,
              guint most)
{
  const FrPhrase *phrase = fr_phrases_at (rules->phrases[kind], words, from, NULL);

  gboolean text = unit->sentence && !unit->question && unit->n_words >= TEXT_WORDS && kind == FR_RULE_BEGINS;

  if (!phrase || (phrase->marked && unit->n_words <= most && !text))
    return phrase;
  if (unit->n_words > BEGINS_WORDS || (unit->sentence && unit->n_words >= SENTENCE_WORDS))
    return NULL;
  return is_reporting (rules, unit, words) ? NULL : phrase;
}

static const FrPhrase *
beginning (const FrBoilerplate *rules, const FrUnit *unit, const FrLineWords *words, guint from)
{
  const FrPhrase *phrase = fr_phrases_at (rules->phrases[FR_RULE_NOTICE], words, from, NULL);

  if (phrase && !unit->quotation)
    return phrase;
  if ((phrase = beginning_of (rules, FR_RULE_CAPTION, unit, words, from, CAPTION_WORDS)))
    return phrase;
  if ((phrase = beginning_of (rules, FR_RULE_BEGINS, unit, words, from, MARKED_WORDS)))
    return phrase;
  phrase = fr_phrases_at (rules->phrases[FR_RULE_PROMPT], words, from, NULL);
  return phrase && unit->n_words <= PROMPT_WORDS && !is_reporting (rules, unit, words) ? phrase : NULL;
}

/* A phrase that is the whole line; one with a * may be so by accident, if the line is a sentence. */
static const FrPhrase *
whole (const FrBoilerplate *rules, FrRuleKind kind, const FrUnit *unit, const FrLineWords *words, guint from, guint end)
{
  const FrPhrase *phrase = fr_phrases_whole (rules->phrases[kind], words, from, end);

  if (phrase && phrase->open && unit->n_words >= SENTENCE_WORDS && is_reporting (rules, unit, words))
    return NULL;
  return phrase;
}

static const char *
phrase_reason (const FrBoilerplate *rules, const FrArticle *article, FrUnit *unit)
{
  g_autoptr (FrLineWords) words = fr_unit_words (article, unit);
  const FrPhrase *phrase;
  guint from, end;

  core (words, &from, &end);
  if (from == end)
    return "no words";
  if (is_address (article->text, unit->span))
    return "an address";
  if (is_menu (unit, words))
    return "a menu";
  if ((phrase = whole (rules, FR_RULE_LINE, unit, words, from, end)))
    return phrase->reason;
  if ((phrase = whole (rules, FR_RULE_END, unit, words, from, end)))
    {
      unit->closing = TRUE;
      return phrase->reason;
    }
  if ((phrase = beginning (rules, unit, words, from)))
    return phrase->reason;
  if (unit->n_words > HOLDS_WORDS)
    return NULL;
  if ((phrase = fr_phrases_ending (rules->phrases[FR_RULE_ENDS], words)))
    return phrase->reason;
  phrase = fr_phrases_within (rules->phrases[FR_RULE_HOLDS], words);
  return phrase && !is_reporting (rules, unit, words) ? phrase->reason : NULL;
}

/* --- the article
 * ------------------------------------------------------------------------------------------------------ */

static void
write_back (FrArticle *article, const GArray *units)
{
  for (guint i = 0; i < units->len; i++)
    {
      const FrUnit *unit = &g_array_index (units, FrUnit, i);
      for (guint line = unit->first; unit->reason && line < unit->end; line++)
        {
          article->lines[line].kind = FR_LINE_DROPPED;
          article->lines[line].reason = unit->reason;
        }
    }
}

void
fr_boilerplate_apply (const FrBoilerplate *rules, FrArticle *article)
{
  g_autoptr (GArray) units = fr_units_new (article);

  for (guint i = 0; i < units->len; i++)
    {
      FrUnit *unit = &g_array_index (units, FrUnit, i);
      if (!unit->headline)
        unit->reason = phrase_reason (rules, article, unit);
    }
  fr_structure_judge (rules, article, units);
  write_back (article, units);
}
