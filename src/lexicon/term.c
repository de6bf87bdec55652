#include "lexicon/term.h"

#include "base/fold.h"

#include <string.h>

/* The words of a term while they are being read. */
typedef struct
{
  const FrLexiconLine *line;
  const char *from, *to; /* the term without its quotation marks */
  gboolean quoted;
  gboolean has_capital;
  gboolean any_before, any_after;
  GArray *words; /* FrTermWord; text as written, without stops, possessive ending and what takes no room */
} Reader;

static gboolean
is_quote (gunichar c)
{
  return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0xFF02;
}

static gboolean
is_single_quote (gunichar c)
{
  return fr_is_apostrophe (c) || (c >= 0x2018 && c <= 0x201B);
}

/* What a word is made of is settled by the tokenizer (text/token.c): a term is cut as its match in a text would be. */
static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || c == '_';
}

static gboolean
is_word_start (gunichar c)
{
  return g_unichar_isalnum (c);
}

static gboolean
is_ignorable (gunichar c)
{
  return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

static gboolean
is_blank (gunichar c)
{
  return g_unichar_isspace (c) || is_ignorable (c);
}

static gunichar
char_at (const char *at, const char *to)
{
  return at < to ? g_utf8_get_char (at) : 0;
}

static void
word_clear (gpointer data)
{
  g_free (((FrTermWord *)data)->text);
}

void
fr_term_free (FrTerm *term)
{
  if (!term)
    return;
  for (guint i = 0; i < term->n_words; i++)
    g_free (term->words[i].text);
  g_free (term->words);
  g_free (term->text);
  g_strfreev (term->alternatives);
  g_free (term);
}

char *
fr_term_key (const FrTerm *term)
{
  GString *key = g_string_new (NULL);

  g_string_append_printf (key, "%d%d", term->any_before, term->any_after);
  for (guint i = 0; i < term->n_words; i++)
    g_string_append_printf (key, "\n%d%d%s", term->words[i].kind, term->words[i].gap, term->words[i].text);
  return g_string_free (key, FALSE);
}

gboolean
fr_term_is_same (const FrTerm *a, const FrTerm *b)
{
  g_autofree char *x = fr_term_key (a);
  g_autofree char *y = fr_term_key (b);
  return strcmp (x, y) == 0;
}

/* One past an abbreviation of single letters (U.S., a.m); `at` if none stands there. */
static const char *
initials_end (const char *at, const char *to)
{
  enum
  {
    MOST = 12
  };
  const char *end = at;
  guint n = 0;

  while (end < to && g_ascii_isalpha (*end) && !is_word_char (char_at (end + 1, to)))
    {
      n++;
      end++;
      if (end == to || *end != '.')
        break;
      end++;
    }
  return n >= 2 && n <= MOST && !is_word_char (char_at (end, to)) ? end : at;
}

/* May `c` at `at` stand inside a word that has begun before it? */
static gboolean
is_inner (const char *at, const char *to, gunichar c)
{
  const char *next = g_utf8_next_char (at);

  if (c == '.' || c == ',' || c == ':')
    return g_ascii_isdigit (at[-1]) && next < to && g_ascii_isdigit (*next);
  return (is_ignorable (c) || fr_is_apostrophe (c)) && is_word_char (char_at (next, to));
}

static const char *
word_end (const char *at, const char *to)
{
  const char *last;

  while (at < to)
    {
      gunichar c = g_utf8_get_char (at);
      if (!is_word_char (c) && !is_inner (at, to, c))
        break;
      at = g_utf8_next_char (at);
    }
  /* Marks of emphasis are no part of it, nor are apostrophes that stood before them. */
  while (*(last = g_utf8_prev_char (at)) == '_' || fr_is_apostrophe (g_utf8_get_char (last)))
    at = last;
  return at;
}

/* The text of the word [from, to): apostrophes as ', nothing in it that takes no room, no stops if it is `initials`. */
static char *
word_text (const char *from, const char *to, gboolean initials)
{
  GString *out = g_string_new (NULL);

  for (; from < to; from = g_utf8_next_char (from))
    {
      gunichar c = g_utf8_get_char (from);
      if (fr_is_apostrophe (c))
        g_string_append_c (out, '\'');
      else if (!is_ignorable (c) && !(initials && c == '.'))
        g_string_append_unichar (out, c);
    }
  return g_string_free (out, FALSE);
}

static void
strip_possessive (const Reader *r, const char *at, char *text)
{
  gsize len = strlen (text);

  if (len < 3 || text[len - 2] != '\'' || (text[len - 1] | 0x20) != 's')
    return;
  text[len - 2] = '\0';
  fr_lexicon_line_report (r->line, FR_LEVEL_WARNING, at, FR_TERM_TAKEN_OFF, FR_TERM_POSSESSIVE);
}

/* One past the 's behind the initials that end at `end`. */
static const char *
skip_initials_possessive (const Reader *r, const char *end)
{
  const char *next = end < r->to && fr_is_apostrophe (g_utf8_get_char (end)) ? g_utf8_next_char (end) : end;

  if (next == end || (char_at (next, r->to) | 0x20) != 's' || is_word_char (char_at (next + 1, r->to)))
    return end;
  fr_lexicon_line_report (r->line, FR_LEVEL_WARNING, end, FR_TERM_TAKEN_OFF, FR_TERM_POSSESSIVE);
  return next + 1;
}

static gboolean
has_capital (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    if (g_unichar_isupper (g_utf8_get_char (text)) || g_unichar_istitle (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

/* IS and U.S. without quotation marks are the words "is" and "us", a.m. is always the word "am": hardly what was meant.
 */
static void
note_common_form (const Reader *r, const char *at, const char *text, gboolean initials)
{
  g_autofree char *folded = fr_fold (text, -1);
  gboolean all = g_utf8_strlen (text, -1) >= 2;

  for (const char *c = text; all && *c; c = g_utf8_next_char (c))
    all = g_unichar_isupper (g_utf8_get_char (c));
  if (r->quoted ? all || !initials : !all && !initials)
    return;
  fr_lexicon_line_report (r->line, FR_LEVEL_NOTE, at, NULL, "the word \"%s\" is a match of this, too", folded);
}

/* `*` at `at`, right behind the word [word, at): the word is a prefix. FALSE and an error if it cannot be one. */
static gboolean
read_star (Reader *r, const char *word, const char *at)
{
  glong letters = g_utf8_strlen (word, at - word);

  if (is_word_char (char_at (at + 1, r->to)) || char_at (at + 1, r->to) == '*')
    {
      fr_lexicon_line_report (r->line, FR_LEVEL_ERROR, at, FR_TERM_LEFT_OUT, "a * inside a word; it can only end one");
      return FALSE;
    }
  if (letters < 2)
    {
      fr_lexicon_line_report (r->line, FR_LEVEL_ERROR, word, FR_TERM_LEFT_OUT,
                              "a prefix needs two letters or more before its *");
      return FALSE;
    }
  if (letters == 2)
    fr_lexicon_line_report (r->line, FR_LEVEL_WARNING, word, "used", "a prefix of two letters meets very many words");
  return TRUE;
}

/* Reads the word at `at`; where it ends, or NULL after an error. */
static const char *
read_word (Reader *r, const char *at, FrGap gap)
{
  const char *end = initials_end (at, r->to);
  gboolean initials = end > at;
  FrTermWord word = { .kind = r->quoted ? FR_MATCH_FORM : FR_MATCH_STEM, .gap = gap };

  if (!initials)
    end = word_end (at, r->to);
  if (end < r->to && *end == '*' && !r->quoted)
    {
      if (!read_star (r, at, end))
        return NULL;
      word.kind = FR_MATCH_PREFIX;
    }
  word.text = word_text (at, end, initials);
  if (word.kind != FR_MATCH_PREFIX)
    {
      strip_possessive (r, at, word.text);
      note_common_form (r, at, word.text, initials);
    }
  r->has_capital = r->has_capital || has_capital (word.text);
  g_array_append_val (r->words, word);
  if (word.kind == FR_MATCH_PREFIX)
    return end + 1;
  return initials ? skip_initials_possessive (r, end) : end;
}

/* Where the next word begins, or the end. Behind hyphens a * is no word: it stands in the gap. */
static const char *
gap_end (const char *at, const char *to)
{
  while (at < to && !is_word_start (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

typedef struct
{
  guint blanks, hyphens, stars, others;
  const char *other; /* the first character that is none of the former */
} GapCount;

static GapCount
count_gap (const char *from, const char *to)
{
  GapCount n = { 0 };

  for (; from < to; from = g_utf8_next_char (from))
    {
      gunichar c = g_utf8_get_char (from);
      if (is_blank (c))
        n.blanks++;
      else if (fr_is_hyphen (c))
        n.hyphens++;
      else if (c == '*')
        n.stars++;
      else if (n.others++ == 0)
        n.other = from;
    }
  return n;
}

static gboolean
refuse (const Reader *r, const char *at, const char *message)
{
  fr_lexicon_line_report (r->line, FR_LEVEL_ERROR, at, FR_TERM_LEFT_OUT, "%s", message);
  return FALSE;
}

/* Takes s’ before a blank or the term's end from the gap; what is left of it begins at the result. */
static const char *
skip_plural_possessive (const Reader *r, const char *from, const char *to)
{
  const char *next;

  if (from == r->from || from == to || (from[-1] | 0x20) != 's' || !fr_is_apostrophe (g_utf8_get_char (from)))
    return from;
  next = g_utf8_next_char (from);
  if (next < to ? !is_blank (g_utf8_get_char (next)) : to < r->to)
    return from;
  fr_lexicon_line_report (r->line, FR_LEVEL_WARNING, from, FR_TERM_TAKEN_OFF, FR_TERM_POSSESSIVE);
  return next;
}

/* Between two words stand blanks or one hyphen, and nothing else. FALSE after an error. */
static gboolean
read_inner_gap (const Reader *r, const char *from, const char *to, FrGap *gap)
{
  GapCount n = count_gap (from, to);

  if (n.others > 0)
    {
      g_autofree char *mark = fr_lexicon_excerpt (n.other, g_utf8_next_char (n.other));
      fr_lexicon_line_report (r->line, FR_LEVEL_ERROR, n.other, FR_TERM_LEFT_OUT,
                              "\"%s\" inside a term; no match runs over punctuation", mark);
      return FALSE;
    }
  if (n.stars > 0)
    return refuse (r, from, "a * for any word can only begin a term, before a hyphen, or end it, after one");
  if (n.hyphens > 1 || (n.hyphens == 1 && n.blanks > 0))
    return refuse (r, from, "a hyphen must stand between two words, without blanks");
  *gap = n.hyphens ? FR_GAP_HYPHEN : FR_GAP_OPEN;
  return TRUE;
}

/* What stands before the first word or behind the last: nothing, or "*-" (behind: "-*"), or punctuation, which is taken
 * off. FALSE after an error. */
static gboolean
read_outer_gap (const Reader *r, const char *from, const char *to, gboolean before, gboolean *any)
{
  GapCount n = count_gap (from, to);

  if (n.hyphens == 1 && n.stars == 1 && n.others + n.blanks == 0 && !r->quoted && (*from == '*') == before)
    {
      *any = TRUE;
      return TRUE;
    }
  if (n.stars > 0 && r->quoted)
    return refuse (r, from, "a * inside quotation marks");
  if (n.stars > 0)
    return refuse (r, from, "a * for any word can only begin a term, before a hyphen, or end it, after one");
  if (n.hyphens > 0)
    return refuse (r, from, "a hyphen must stand between two words, without blanks; *- or -* is for any word");
  if (n.others > 0)
    {
      g_autofree char *mark = fr_lexicon_excerpt (n.other, g_utf8_next_char (n.other));
      fr_lexicon_line_report (r->line, FR_LEVEL_WARNING, n.other, FR_TERM_TAKEN_OFF, "\"%s\" is no part of a word",
                              mark);
    }
  return TRUE;
}

static gboolean
read_words (Reader *r)
{
  const char *at = gap_end (r->from, r->to);

  if (at == r->to)
    return refuse (r, r->from, "no word in the term");
  if (!read_outer_gap (r, r->from, at, TRUE, &r->any_before))
    return FALSE;
  for (FrGap gap = FR_GAP_NONE;;)
    {
      const char *end = read_word (r, at, gap);
      if (!end)
        return FALSE;
      if (r->words->len > FR_TERM_MAX_WORDS)
        {
          fr_lexicon_line_report (r->line, FR_LEVEL_ERROR, at, FR_TERM_LEFT_OUT, "a term of more than %d words",
                                  FR_TERM_MAX_WORDS);
          return FALSE;
        }
      at = gap_end (end, r->to);
      end = skip_plural_possessive (r, end, at);
      if (at == r->to)
        return read_outer_gap (r, end, at, FALSE, &r->any_after);
      if (!read_inner_gap (r, end, at, &gap))
        return FALSE;
    }
}

/* One capital makes every word of a quoted term meet its own case only. */
static void
settle_words (Reader *r)
{
  for (guint i = 0; i < r->words->len; i++)
    {
      FrTermWord *word = &g_array_index (r->words, FrTermWord, i);
      char *written = word->text;
      if (word->kind == FR_MATCH_FORM && r->has_capital)
        {
          word->kind = FR_MATCH_CASE;
          continue;
        }
      word->text = fr_fold (written, -1);
      g_free (written);
    }
}

/* A term in double quotes: where it closes, or NULL after an error. Behind it only => or a comment may stand. */
static const char *
closing_quote (const FrLexiconLine *line, const char *from, const char *to)
{
  const char *close = g_utf8_next_char (from);
  const char *behind, *rest;

  while (close < to && !is_quote (g_utf8_get_char (close)))
    close = g_utf8_next_char (close);
  if (close == to)
    {
      fr_lexicon_line_report (line, FR_LEVEL_ERROR, from, FR_TERM_LEFT_OUT, "a quotation mark that is not closed");
      return NULL;
    }
  behind = g_utf8_next_char (close);
  rest = fr_skip_blanks (behind, to);
  if (rest == to || (*rest == '#' && rest > behind) || (to - rest >= 2 && memcmp (rest, "=>", 2) == 0))
    return close;
  fr_lexicon_line_report (line, FR_LEVEL_ERROR, rest, FR_TERM_LEFT_OUT,
                          "text behind the closing quotation mark; the marks must stand round the whole term");
  return NULL;
}

/* A term without quotation marks, [from, to), holds nothing that makes it look like another kind of line. */
static gboolean
check_bare (const FrLexiconLine *line, const char *from, const char *to)
{
  if (strchr ("+-[#", *from))
    {
      fr_lexicon_line_report (
          line, FR_LEVEL_ERROR, from, "the line is left out",
          "a term that begins with %c must be in quotation marks; an example has a blank behind its sign", *from);
      return FALSE;
    }
  for (const char *at = from; at < to; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (c == ':')
        {
          fr_lexicon_line_report (line, FR_LEVEL_ERROR, at, "the line is left out",
                                  "a colon, but no key of a section (why, source, compounds, measured); a term that "
                                  "holds one must be in quotation marks");
          return FALSE;
        }
      if (is_quote (c))
        {
          fr_lexicon_line_report (line, FR_LEVEL_ERROR, at, FR_TERM_LEFT_OUT,
                                  "a quotation mark inside a term; the marks must stand round the whole term");
          return FALSE;
        }
    }
  if (is_single_quote (g_utf8_get_char (from)) && is_single_quote (g_utf8_get_char (g_utf8_prev_char (to))))
    {
      fr_lexicon_line_report (line, FR_LEVEL_ERROR, from, FR_TERM_LEFT_OUT,
                              "single quotation marks; a form stands in double ones");
      return FALSE;
    }
  return TRUE;
}

/* One alternative, [from, to) between commas. Quotation marks round it would be printed in exercises. */
static char *
read_alternative (const FrLexiconLine *line, const char *from, const char *to)
{
  from = fr_skip_blanks (from, to);
  to = fr_trim_blanks (from, to);
  if (from < to && is_quote (g_utf8_get_char (from)) && g_utf8_prev_char (to) > from
      && is_quote (g_utf8_get_char (g_utf8_prev_char (to))))
    {
      fr_lexicon_line_report (line, FR_LEVEL_WARNING, from, "taken off", "quotation marks round an alternative");
      return fr_squeeze_blanks (g_utf8_next_char (from), g_utf8_prev_char (to));
    }
  return fr_squeeze_blanks (from, to);
}

/* What stands behind =>, separated by commas. NULL if there is nothing. */
static char **
read_alternatives (const FrLexiconLine *line, const char *from, const char *to)
{
  GPtrArray *list;
  guint n_empty = 0;
  const char *arrow = g_strstr_len (from, to - from, "=>");

  if (arrow)
    {
      fr_lexicon_line_report (line, FR_LEVEL_ERROR, arrow, "the alternatives are left out", "a second =>");
      return NULL;
    }
  list = g_ptr_array_new ();
  for (const char *at = from, *comma; at <= to; at = comma + 1)
    {
      char *text;
      comma = memchr (at, ',', (gsize)(to - at));
      comma = comma ? comma : to;
      text = read_alternative (line, at, comma);
      if (*text)
        g_ptr_array_add (list, text);
      else
        {
          n_empty++;
          g_free (text);
        }
    }
  if (n_empty)
    fr_lexicon_line_report (line, FR_LEVEL_WARNING, from, "passed over", "an empty alternative");
  if (list->len > 0)
    g_ptr_array_add (list, NULL);
  return (char **)g_ptr_array_free (list, list->len == 0);
}

static FrTerm *
term_new (Reader *r, const char *from, const char *to)
{
  FrTerm *term = g_new0 (FrTerm, 1);

  settle_words (r);
  g_array_set_clear_func (r->words, NULL);
  term->n_words = r->words->len;
  term->words = (FrTermWord *)g_array_free (g_steal_pointer (&r->words), FALSE);
  term->any_before = r->any_before;
  term->any_after = r->any_after;
  term->text = fr_squeeze_blanks (from, to);
  term->line = r->line->number;
  term->column = fr_lexicon_line_column (r->line, from);
  return term;
}

/* Where the term [from, …) ends and its tail (=> or a comment or nothing) begins; NULL after an error. */
static const char *
term_end (const FrLexiconLine *line, const char *from, const char *to)
{
  const char *close, *end, *arrow;

  if (is_quote (g_utf8_get_char (from)))
    {
      close = closing_quote (line, from, to);
      return close ? g_utf8_next_char (close) : NULL;
    }
  end = fr_find_comment (from, to);
  arrow = g_strstr_len (from, end - from, "=>");
  end = fr_trim_blanks (from, arrow ? arrow : end);
  if (end == from)
    {
      fr_lexicon_line_report (line, FR_LEVEL_ERROR, from, "the line is left out", "no term before =>");
      return NULL;
    }
  return check_bare (line, from, end) ? end : NULL;
}

FrTerm *
fr_term_parse_line (const FrLexiconLine *line, const char *from, const char *to)
{
  const char *end = term_end (line, from, to);
  Reader r = { .line = line, .from = from, .to = end };
  FrTerm *term = NULL;
  const char *tail;

  if (!end)
    return NULL;
  r.quoted = is_quote (g_utf8_get_char (from));
  if (r.quoted)
    {
      r.from = fr_skip_blanks (g_utf8_next_char (from), g_utf8_prev_char (end));
      r.to = fr_trim_blanks (r.from, g_utf8_prev_char (end));
    }
  r.words = g_array_new (FALSE, FALSE, sizeof (FrTermWord));
  g_array_set_clear_func (r.words, word_clear);
  if (read_words (&r))
    term = term_new (&r, from, end);
  g_clear_pointer (&r.words, g_array_unref);
  tail = fr_skip_blanks (end, to);
  if (term && tail < to && *tail == '=')
    term->alternatives = read_alternatives (line, tail + 2, fr_find_comment (tail, to));
  return term;
}

FrTerm *
fr_term_parse (const char *text, FrDiags *diags)
{
  const char *end;
  FrLexiconLine line = { .number = 1, .start = text, .diags = diags };

  if (!g_utf8_validate (text, -1, &end))
    {
      fr_diags_add (diags, FR_LEVEL_ERROR, NULL, 1, (guint)g_utf8_strlen (text, end - text) + 1, FR_TERM_LEFT_OUT,
                    "not valid UTF-8");
      return NULL;
    }
  if (strpbrk (text, "\r\n"))
    {
      fr_diags_add (diags, FR_LEVEL_ERROR, NULL, 1, 0, FR_TERM_LEFT_OUT, "a line break inside the term");
      return NULL;
    }
  line.end = text + strlen (text);
  text = fr_skip_blanks (text, line.end);
  end = fr_trim_blanks (text, line.end);
  if (text == end || *text == '#')
    {
      fr_lexicon_line_report (&line, FR_LEVEL_ERROR, text, FR_TERM_LEFT_OUT, "no word in the term");
      return NULL;
    }
  return fr_term_parse_line (&line, text, end);
}
