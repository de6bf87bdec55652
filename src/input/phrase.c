#include "input/phrase.h"

#include "base/fold.h"

#include <string.h>

enum
{
  MAX_STARS = 3,       /* so that matching stays cheap on any line */
  MAX_STAR_WORDS = 40, /* a * stands for no more than these */
  MAX_NAME_WORDS = 5,
  WORD_BYTES = 64, /* so long on the average; what is longer is no running text */
};

typedef enum
{
  TOKEN_WORD,
  TOKEN_ANY,
  TOKEN_NUMBER,
  TOKEN_NAME,
} TokenKind;

typedef struct
{
  TokenKind kind;
  char *text; /* TOKEN_WORD */
} Token;

struct FrPhrases
{
  GHashTable *by_first; /* char* first word -> GPtrArray of FrPhrase* */
  GPtrArray *open;      /* FrPhrase* that begin with something else */
};

/* --- lines
 * ------------------------------------------------------------------------------------------------------------ */

static gboolean
is_mark (gunichar c)
{
  return c == ':' || c == '|' || c == '/' || c == '>' || c == 0xBB || c == 0x203A || c == 0x2022 || c == 0xB7;
}

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || c == '@' || c == '&' || c == '#' || c == 0xA9;
}

/* Stands between two characters of one word: globalsecurity.org, don't, co-ordinated. */
static gboolean
is_inner (gunichar c)
{
  return c == '.' || c == '_' || fr_is_apostrophe (c) || fr_is_hyphen (c);
}

static const char *
word_end (const char *at, const char *end)
{
  while (at < end)
    {
      gunichar c = g_utf8_get_char (at);
      const char *next = g_utf8_next_char (at);
      if (!is_word_char (c) && !(is_inner (c) && next < end && is_word_char (g_utf8_get_char (next))))
        break;
      at = next;
    }
  return at;
}

static guint8
word_flags (gunichar first)
{
  return (guint8)((g_unichar_isupper (first) || g_unichar_istitle (first) ? FR_WORD_CAPITAL : 0)
                  | (g_unichar_isdigit (first) ? FR_WORD_NUMBER : 0) | (is_mark (first) ? FR_WORD_MARK : 0));
}

FrLineWords *
fr_line_words_new (const char *text, gsize len, guint most)
{
  FrLineWords *line = g_new0 (FrLineWords, 1);
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (FrLineWord));
  g_autoptr (GArray) offsets = g_array_new (FALSE, FALSE, sizeof (gsize));
  GString *block = g_string_new (NULL);
  const char *end = text + MIN (len, (gsize)most * WORD_BYTES);

  line->cut = end < text + len;
  while (end < text + len && ((guchar)*end & 0xC0) == 0x80)
    end++;
  for (const char *at = text; at < end;)
    {
      gunichar c = g_utf8_get_char (at);
      const char *stop = is_mark (c) ? g_utf8_next_char (at) : is_word_char (c) ? word_end (at, end) : NULL;
      if (stop && words->len == most)
        {
          line->cut = TRUE;
          break;
        }
      if (stop)
        {
          FrLineWord word = { NULL, word_flags (c) };
          g_array_append_val (words, word);
          g_array_append_val (offsets, block->len);
          fr_fold_append (block, at, (gsize)(stop - at));
          g_string_append_c (block, '\0');
        }
      at = stop ? stop : g_utf8_next_char (at);
    }
  line->n = words->len;
  line->block = g_string_free (block, FALSE);
  line->words = (FrLineWord *)(gpointer)g_array_steal (words, NULL);
  for (guint i = 0; i < line->n; i++)
    line->words[i].text = line->block + g_array_index (offsets, gsize, i);
  return line;
}

void
fr_line_words_free (FrLineWords *line)
{
  if (!line)
    return;
  g_free (line->words);
  g_free (line->block);
  g_free (line);
}

/* --- phrases
 * ---------------------------------------------------------------------------------------------------------- */

static void
token_clear (gpointer data)
{
  g_free (((Token *)data)->text);
}

static void
phrase_free (gpointer data)
{
  FrPhrase *phrase = data;
  g_array_unref (phrase->tokens);
  g_free (phrase->reason);
  g_free (phrase);
}

FrPhrases *
fr_phrases_new (void)
{
  FrPhrases *phrases = g_new0 (FrPhrases, 1);

  phrases->by_first = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  phrases->open = g_ptr_array_new_with_free_func (phrase_free);
  return phrases;
}

void
fr_phrases_free (FrPhrases *phrases)
{
  if (!phrases)
    return;
  g_hash_table_unref (phrases->by_first);
  g_ptr_array_unref (phrases->open);
  g_free (phrases);
}

static void
add_words (GArray *tokens, const char *text, gboolean *marked)
{
  g_autoptr (FrLineWords) line = fr_line_words_new (text, strlen (text), 64);

  for (guint i = 0; i < line->n; i++)
    {
      Token token = { TOKEN_WORD, g_strdup (line->words[i].text) };
      g_array_append_val (tokens, token);
      *marked = (line->words[i].flags & FR_WORD_MARK) != 0;
    }
}

static GArray *
parse_tokens (const char *text, guint *n_stars, gboolean *marked)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (Token));
  g_auto (GStrv) parts = g_strsplit_set (text, " \t", -1);

  g_array_set_clear_func (tokens, token_clear);
  *n_stars = 0;
  for (char **part = parts; *part; part++)
    {
      Token token = { TOKEN_WORD, NULL };
      if (strcmp (*part, "*") == 0)
        token.kind = TOKEN_ANY;
      else if (strcmp (*part, "<number>") == 0)
        token.kind = TOKEN_NUMBER;
      else if (strcmp (*part, "<name>") == 0)
        token.kind = TOKEN_NAME;
      *n_stars += token.kind == TOKEN_ANY;
      if (token.kind == TOKEN_WORD)
        add_words (tokens, *part, marked);
      else
        g_array_append_val (tokens, token);
    }
  return tokens;
}

gboolean
fr_phrases_add (FrPhrases *phrases, const char *text, const char *reason)
{
  gboolean marked = FALSE;
  guint n_stars;
  GArray *tokens = parse_tokens (text, &n_stars, &marked);

  if (tokens->len == n_stars || n_stars > MAX_STARS)
    {
      g_array_unref (tokens);
      return FALSE;
    }
  FrPhrase *phrase = g_new0 (FrPhrase, 1);
  const Token *first = &g_array_index (tokens, Token, 0);
  *phrase = (FrPhrase){ g_strdup (reason), marked, n_stars > 0, tokens };
  GPtrArray *list = phrases->open;
  if (first->kind == TOKEN_WORD)
    {
      list = g_hash_table_lookup (phrases->by_first, first->text);
      if (!list)
        {
          list = g_ptr_array_new_with_free_func (phrase_free);
          g_hash_table_insert (phrases->by_first, g_strdup (first->text), list);
        }
    }
  g_ptr_array_add (list, phrase);
  return TRUE;
}

/* --- matching
 * --------------------------------------------------------------------------------------------------------- */

typedef struct
{
  const GArray *tokens;
  const FrLineWords *line;
  guint end;      /* of the words that may be used */
  gboolean whole; /* the match has to end there */
  guint stop;     /* where it did end */
} Match;

static gboolean match_from (Match *match, guint token, guint word);

/* A token that stands for `least` to `most` words: the fewest that let the rest match. */
static gboolean
match_several (Match *match, guint token, guint word, guint most, gboolean names)
{
  for (guint n = 1; n <= most && word + n <= match->end; n++)
    {
      if (names && !(match->line->words[word + n - 1].flags & FR_WORD_CAPITAL))
        return FALSE;
      if (match_from (match, token + 1, word + n))
        return TRUE;
    }
  return FALSE;
}

static gboolean
match_from (Match *match, guint token, guint word)
{
  for (; token < match->tokens->len; token++, word++)
    {
      const Token *want = &g_array_index (match->tokens, Token, token);
      if (word >= match->end)
        return FALSE;
      if (want->kind == TOKEN_ANY)
        return match_several (match, token, word, MAX_STAR_WORDS, FALSE);
      if (want->kind == TOKEN_NAME)
        return match_several (match, token, word, MAX_NAME_WORDS, TRUE);
      const FrLineWord *have = &match->line->words[word];
      if (want->kind == TOKEN_NUMBER ? !(have->flags & FR_WORD_NUMBER) : strcmp (want->text, have->text) != 0)
        return FALSE;
    }
  match->stop = word;
  return !match->whole || word == match->end;
}

static const FrPhrase *
best_in (const GPtrArray *list, const FrLineWords *line, guint from, guint end, gboolean whole, guint *stop)
{
  const FrPhrase *best = NULL;

  for (guint i = 0; list && i < list->len; i++)
    {
      const FrPhrase *phrase = g_ptr_array_index (list, i);
      Match match = { .tokens = phrase->tokens, .line = line, .end = end, .whole = whole };
      if (match_from (&match, 0, from) && match.stop > *stop)
        {
          best = phrase;
          *stop = match.stop;
        }
    }
  return best;
}

static const FrPhrase *
find (const FrPhrases *phrases, const FrLineWords *line, guint from, guint end, gboolean whole, guint *stop)
{
  guint until = from;

  if (from >= end)
    return NULL;
  const GPtrArray *list = g_hash_table_lookup (phrases->by_first, line->words[from].text);
  const FrPhrase *best = best_in (list, line, from, end, whole, &until);
  const FrPhrase *open = best_in (phrases->open, line, from, end, whole, &until);
  if (stop)
    *stop = until;
  return open ? open : best;
}

const FrPhrase *
fr_phrases_whole (const FrPhrases *phrases, const FrLineWords *line, guint from, guint end)
{
  return line->cut ? NULL : find (phrases, line, from, end, TRUE, NULL);
}

const FrPhrase *
fr_phrases_at (const FrPhrases *phrases, const FrLineWords *line, guint from, guint *stop)
{
  return find (phrases, line, from, line->n, FALSE, stop);
}

const FrPhrase *
fr_phrases_within (const FrPhrases *phrases, const FrLineWords *line)
{
  for (guint i = 0; i < line->n; i++)
    {
      const FrPhrase *phrase = find (phrases, line, i, line->n, FALSE, NULL);
      if (phrase)
        return phrase;
    }
  return NULL;
}

const FrPhrase *
fr_phrases_ending (const FrPhrases *phrases, const FrLineWords *line)
{
  for (guint i = 0; i < line->n && !line->cut; i++)
    {
      const FrPhrase *phrase = find (phrases, line, i, line->n, TRUE, NULL);
      if (phrase)
        return phrase;
    }
  return NULL;
}

guint
fr_phrases_count (const FrPhrases *phrases, const FrLineWords *line)
{
  guint n = 0;

  for (guint i = 0, stop; i < line->n; i = stop)
    {
      if (find (phrases, line, i, line->n, FALSE, &stop))
        n++;
      else
        stop = i + 1;
    }
  return n;
}
