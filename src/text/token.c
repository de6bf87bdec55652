#include "text/token.h"

#include "base/fold.h"

#include <string.h>

typedef struct
{
  const char *text;
  guint32 at, end; /* what is left to read [bytes] */
  FrForms *forms;
  GArray *tokens;
  GString *scratch; /* a form that is not the text's own bytes: without full stops or soft hyphens */
  gboolean apart;   /* something that parts words stands before the next token */
} Reader;

static gunichar
char_at (const Reader *r, guint32 at)
{
  if (at >= r->end)
    return 0;
  return (guchar)r->text[at] < 0x80 ? (gunichar)(guchar)r->text[at] : g_utf8_get_char (r->text + at);
}

static guint32
after (const Reader *r, guint32 at)
{
  return at + (guint32)g_utf8_skip[(guchar)r->text[at]];
}

static gboolean
is_word_char (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalnum ((char)c) || c == '_';
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* A word begins with a letter or a digit: an accent or a low line alone is none. */
static gboolean
is_word_start (gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum ((char)c) : g_unichar_isalnum (c);
}

/* Takes no room and parts nothing: soft hyphen, zero-width space and joiners, byte order mark. */
static gboolean
is_ignorable (gunichar c)
{
  return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

static gboolean
is_blank (gunichar c)
{
  if (c < 0x80)
    return c == ' ' || (c >= '\t' && c <= '\r');
  return g_unichar_isspace (c) || is_ignorable (c);
}

static gboolean
is_digit_at (const Reader *r, guint32 at)
{
  return at < r->end && g_ascii_isdigit (r->text[at]);
}

/* The end of an address that begins at `at`; `at` itself if none does. */
static guint32
address_end (const Reader *r, guint32 at)
{
  static const char *const schemes[] = { "http://", "https://", "www.", "ftp://" };
  gboolean found = FALSE;
  guint32 end = at;

  if (!strchr ("hHwWfF", r->text[at]))
    return at; /* nearly every word */
  for (guint i = 0; i < G_N_ELEMENTS (schemes) && !found; i++)
    found
        = r->end - at > strlen (schemes[i]) && g_ascii_strncasecmp (r->text + at, schemes[i], strlen (schemes[i])) == 0;
  if (!found)
    return at;
  while (end < r->end && (guchar)r->text[end] > ' ' && !strchr ("<>\"", r->text[end]) && (guchar)r->text[end] < 0x80)
    end++;
  while (end > at && strchr (".,;:!?)]'", r->text[end - 1]))
    end--;
  return end;
}

/* One past an abbreviation of single letters, each with a full stop (U.S., a.m.); `at` if there is none. A longer row
 * of them is no abbreviation, and is not read to its end from each of its letters. */
static guint32
initials_end (const Reader *r, guint32 at)
{
  enum
  {
    MOST = 12
  };
  guint32 end = at;
  guint n = 0;

  while (n <= MOST && end + 1 < r->end && g_ascii_isalpha (r->text[end]) && r->text[end + 1] == '.')
    {
      end += 2;
      n++;
    }
  return n >= 2 && n <= MOST && !is_word_char (char_at (r, end)) ? end : at;
}

/* May the character at `at` stand inside a word, between what is before and behind it? */
static gboolean
is_inner (const Reader *r, guint32 at, gunichar c)
{
  guint32 next;

  if (is_ignorable (c))
    return is_word_char (char_at (r, after (r, at)));
  if (c == '.' || c == ',' || c == ':')
    return is_digit_at (r, at - 1) && is_digit_at (r, at + 1);
  if (!fr_is_apostrophe (c))
    return FALSE;
  next = after (r, at);
  return is_word_char (char_at (r, next));
}

static guint32
word_end (const Reader *r, guint32 at)
{
  guint32 end = at;

  while (end < r->end)
    {
      gunichar c = char_at (r, end);
      if (!is_word_char (c) && !is_inner (r, end, c))
        break;
      end = after (r, end);
    }
  while (r->text[end - 1] == '_') /* emphasis: _really_ */
    end--;
  return end;
}

/* The length [bytes] of a possessive ending of the word [start, end): ' and s. */
static guint32
possessive_length (const Reader *r, guint32 start, guint32 end)
{
  if (end - start >= 3 && (r->text[end - 1] | 0x20) == 's')
    {
      if (r->text[end - 2] == '\'')
        return 2;
      if (end - start >= 5 && memcmp (r->text + end - 4, "\xE2\x80\x99", 3) == 0)
        return 4;
    }
  return 0;
}

/* The form is the text's own bytes, except for the full stops of initials and for what takes no room. */
static guint32
intern (Reader *r, guint32 start, guint32 end, gboolean initials)
{
  gboolean plain = !initials;

  if (!r->forms)
    return 0; /* words are only counted */
  for (guint32 at = start; plain && at < end; at++)
    plain = (guchar)r->text[at] < 0x80;
  if (plain)
    return fr_forms_intern (r->forms, r->text + start, end - start);
  g_string_truncate (r->scratch, 0);
  for (guint32 at = start; at < end; at = after (r, at))
    {
      gunichar c = char_at (r, at);
      if (!is_ignorable (c) && !(initials && c == '.'))
        g_string_append_len (r->scratch, r->text + at, g_utf8_skip[(guchar)r->text[at]]);
    }
  return fr_forms_intern (r->forms, r->scratch->str, r->scratch->len);
}

static guint8
word_flags (const Reader *r, guint32 start, guint32 end)
{
  gunichar first = char_at (r, start);
  gboolean capital = first < 0x80 ? g_ascii_isupper ((char)first) : g_unichar_isupper (first);
  guint8 flags = capital ? FR_TOKEN_CAPITAL : 0;
  gboolean digit = FALSE;
  guint letters = 0, upper = 0;

  for (guint32 at = start; at < end; at = after (r, at))
    {
      gunichar c = char_at (r, at);
      letters += c < 0x80 ? g_ascii_isalpha ((char)c) : g_unichar_isalpha (c);
      upper += c < 0x80 ? g_ascii_isupper ((char)c) : g_unichar_isupper (c);
      digit = digit || g_unichar_isdigit (c);
    }
  flags |= letters > 1 && upper == letters ? FR_TOKEN_UPPER : 0;
  return flags | (digit && !letters ? FR_TOKEN_NUMBER : 0);
}

static void
add (Reader *r, guint32 start, guint32 end, guint32 form, guint8 flags)
{
  FrToken token = { .span = { start, end }, .form = form, .flags = flags, .voice = FR_VOICE_NARRATOR };

  if (r->apart)
    token.flags |= FR_TOKEN_APART;
  r->apart = FALSE;
  g_array_append_val (r->tokens, token);
}

/* One past a possessive ending that is no part of the word: 's after U.S., and s’ before a blank, which parts the words
 * no more than 's does; `end` if there is none. */
static guint32
skip_possessive (const Reader *r, guint32 end, gboolean initials)
{
  guint32 next;

  if (initials)
    {
      next = fr_is_apostrophe (char_at (r, end)) ? after (r, end) : end;
      return next > end && (char_at (r, next) | 0x20) == 's' && !is_word_char (char_at (r, next + 1)) ? next + 1 : end;
    }
  if ((r->text[end - 1] | 0x20) != 's' || !fr_is_apostrophe (char_at (r, end)))
    return end;
  next = after (r, end);
  return is_blank (char_at (r, next)) ? next : end;
}

/* Reads the word at r->at, and says whether a hyphen joins it to another. */
static gboolean
read_word (Reader *r, gboolean joined)
{
  guint32 start = r->at;
  guint32 end = initials_end (r, start);
  gboolean initials = end > start;
  guint32 possessive, behind;
  guint8 flags;
  gunichar next;

  if (!initials)
    end = word_end (r, start);
  possessive = initials ? 0 : possessive_length (r, start, end);
  behind = skip_possessive (r, end, initials);
  flags = word_flags (r, start, end);
  flags |= joined ? FR_TOKEN_JOINED : 0;
  flags |= possessive || behind > end ? FR_TOKEN_POSSESSIVE : 0;
  flags |= char_at (r, behind) == '.' ? FR_TOKEN_STOPPED : 0;
  add (r, start, end - possessive, intern (r, start, end - possessive, initials), flags);
  r->at = behind;
  next = char_at (r, behind);
  if (!next || !fr_is_hyphen (next) || !is_word_start (char_at (r, after (r, behind))))
    return FALSE;
  r->at = after (r, behind);
  return TRUE;
}

void
fr_tokenize (const char *text, FrSpan span, FrForms *forms, GArray *tokens)
{
  Reader r = { text, span.start, span.end, forms, tokens, g_string_new (NULL), TRUE };
  gboolean joined = FALSE;

  while (r.at < r.end)
    {
      gunichar c = char_at (&r, r.at);
      guint32 address;

      if (!is_word_start (c))
        {
          r.apart = r.apart || !is_blank (c);
          r.at = after (&r, r.at);
          continue;
        }
      address = joined ? r.at : address_end (&r, r.at);
      if (address > r.at)
        {
          add (&r, r.at, address, G_MAXUINT32, FR_TOKEN_URL);
          r.at = address;
          r.apart = TRUE;
          continue;
        }
      joined = read_word (&r, joined);
    }
  g_string_free (r.scratch, TRUE);
}

guint32
fr_count_words (const char *text, FrSpan span)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (FrToken));
  guint32 n = 0;

  fr_tokenize (text, span, NULL, tokens);
  for (guint i = 0; i < tokens->len; i++)
    n += !(g_array_index (tokens, FrToken, i).flags & (FR_TOKEN_JOINED | FR_TOKEN_URL));
  return n;
}
