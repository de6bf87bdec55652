#include "lexicon/import_term.h"

#include "base/fold.h"
#include "lexicon/line.h"
#include "lexicon/term.h"

#include <string.h>

static FrConversion lose (const char *format, ...) G_GNUC_PRINTF (1, 2);
static void add_reason (GString *reasons, const char *format, ...) G_GNUC_PRINTF (2, 3);

static FrConversion
lose (const char *format, ...)
{
  FrConversion lost = { .fate = FR_FATE_LOST };
  va_list args;

  va_start (args, format);
  lost.reason = g_strdup_vprintf (format, args);
  va_end (args);
  return lost;
}

void
fr_conversion_clear (FrConversion *conversion)
{
  g_free (conversion->written);
  g_free (conversion->key);
  g_free (conversion->reason);
}

/* Marks that end sentences and clauses are taken off a pattern's ends. All others mean something in somebody's
 * patterns: a wildcard, a rule, a regular expression, an emoticon. */
static gboolean
is_plain (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || g_unichar_isspace (c) || fr_is_hyphen (c)
         || fr_is_apostrophe (c) || (c < 0x80 && strchr ("_*.,;:!", (int)c)) || c == 0xAD || c == 0x2026;
}

/* The first mark that is not plain, for a message; NULL: there is none. Owned by the caller. */
static char *
find_mark (const char *pattern)
{
  for (const char *at = pattern; *at; at = g_utf8_next_char (at))
    if (!is_plain (g_utf8_get_char (at)))
      return g_strndup (at, (gsize)(g_utf8_next_char (at) - at));
  return NULL;
}

/* The first diagnostic of exactly `level`; NULL: there is none. */
static const FrDiag *
find_diag (const FrDiags *diags, FrLevel level)
{
  for (guint i = 0; i < diags->len; i++)
    if (fr_diags_get (diags, i)->level == level)
      return fr_diags_get (diags, i);
  return NULL;
}

/* The term's words again as the line of a lexicon, without what was taken off them. */
static char *
write_words (const FrTerm *term, gboolean quoted)
{
  static const char *const gaps[] = { "", " ", "-" };
  GString *out = g_string_new (quoted ? "\"" : NULL);

  g_string_append (out, term->any_before ? "*-" : "");
  for (guint i = 0; i < term->n_words; i++)
    g_string_append_printf (out, "%s%s%s", gaps[term->words[i].gap], term->words[i].text,
                            term->words[i].kind == FR_MATCH_PREFIX ? "*" : "");
  g_string_append (out, term->any_after ? "-*" : "");
  g_string_append (out, quoted ? "\"" : "");
  return g_string_free (out, FALSE);
}

static void
add_reason (GString *reasons, const char *format, ...)
{
  va_list args;

  if (reasons->len > 0)
    g_string_append (reasons, "; ");
  va_start (args, format);
  g_string_append_vprintf (reasons, format, args);
  va_end (args);
}

/* Words without a * are met by stem in a bare term: there is no other way to write them beside a *. */
static void
add_stems (GString *reasons, const FrTerm *term)
{
  const char *before = "the words without * are met by stem: ";

  if (reasons->len > 0)
    before = "; the words without * are met by stem: ";
  for (guint i = 0; i < term->n_words; i++)
    if (term->words[i].kind == FR_MATCH_STEM)
      {
        g_string_append_printf (reasons, "%s\"%s\"", before, term->words[i].text);
        before = ", ";
      }
}

static gboolean
ends_in_possessive (const char *word)
{
  return g_str_has_suffix (word, "'s") || g_str_has_suffix (word, "'S");
}

/* Does a word of the term still have the ending of a possessive? In texts no word has. */
static gboolean
is_never_met (const FrTerm *term)
{
  for (guint i = 0; i < term->n_words; i++)
    if (ends_in_possessive (term->words[i].text))
      return TRUE;
  return FALSE;
}

/* What the term `parsed` is that was read from `line`, as the complaints about it say. */
static FrConversion
judge (const FrTerm *term, const char *line, const FrDiags *diags)
{
  g_autoptr (GString) reasons = g_string_new (NULL);
  gboolean quoted = *line == '"', rewritten = FALSE, possessive = FALSE;
  FrConversion made = { 0 };

  for (guint i = 0; i < diags->len; i++)
    {
      const FrDiag *diag = fr_diags_get (diags, i);
      gboolean taken = diag->level == FR_LEVEL_WARNING && strcmp (diag->action, FR_TERM_TAKEN_OFF) == 0;
      rewritten = rewritten || taken;
      possessive = possessive || (taken && strcmp (diag->message, FR_TERM_POSSESSIVE) == 0);
      if (taken)
        add_reason (reasons, "%s; it is taken off", diag->message);
      else if (diag->level == FR_LEVEL_NOTE)
        add_reason (reasons, "%s", diag->message);
    }
  add_stems (reasons, term);
  if (is_never_met (term))
    return lose (FR_TERM_POSSESSIVE ", so nothing is ever met by it");
  made.written = rewritten ? write_words (term, quoted) : g_strdup (line);
  made.key = fr_term_key (term);
  made.fate = possessive ? FR_FATE_BASE : reasons->len ? FR_FATE_CHANGED : FR_FATE_CARRIED;
  made.reason = reasons->len ? g_strdup (reasons->str) : NULL;
  return made;
}

static FrConversion
convert_line (const char *line)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrTerm) term = fr_term_parse (line, diags);

  if (!term)
    return lose ("%s", find_diag (diags, FR_LEVEL_ERROR)->message);
  return judge (term, line, diags);
}

/* A pattern with a *: bare, and so nothing in it may look like another kind of line. */
static FrConversion
convert_wildcard (const char *pattern)
{
  g_autofree char *folded = fr_fold (pattern, -1);

  if (strchr (pattern, ':'))
    return lose ("\":\" inside a term with *");
  if (*pattern == '-')
    return lose ("a hyphen must stand between two words, without blanks");
  return convert_line (folded);
}

/* U.S. in lower case is the word "us". In capitals it is itself, but only in capitals. */
static gboolean
convert_initials (const char *pattern, FrConversion *made)
{
  g_autofree char *line = g_strdup_printf ("\"%s\"", pattern);
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrTerm) term = fr_term_parse (line, diags);
  g_autofree char *met = NULL;

  if (!term || term->words[0].kind != FR_MATCH_CASE || diags->len > 0)
    return FALSE;
  met = g_steal_pointer (&made->reason);
  fr_conversion_clear (made);
  *made = judge (term, line, diags);
  made->fate = FR_FATE_CHANGED;
  made->reason = g_strdup_printf ("it is met in this case only; in any case %s", met);
  return TRUE;
}

FrConversion
fr_import_convert (const char *pattern)
{
  g_autofree char *mark = find_mark (pattern);
  g_autofree char *folded = NULL;
  g_autofree char *line = NULL;
  FrConversion made;

  if (mark)
    return lose ("\"%s\" in a term; no term of a lexicon can say it", mark);
  if (strchr (pattern, '*'))
    return convert_wildcard (pattern);
  folded = fr_fold (pattern, -1);
  line = g_strdup_printf ("\"%s\"", folded);
  made = convert_line (line);
  if (made.fate == FR_FATE_CHANGED)
    convert_initials (pattern, &made);
  return made;
}
