#include "fixture.h"

#include "text/token.h"

#include <string.h>

typedef struct
{
  FrForms *forms;
  GArray *tokens;
} Tokens;

static Tokens
tokenize (const char *text)
{
  g_autoptr (FrLanguage) language = fixture_language ();
  Tokens tokens = { fr_forms_new ("english", language, NULL, NULL), g_array_new (FALSE, FALSE, sizeof (FrToken)) };

  fr_tokenize (text, (FrSpan){ 0, (guint32)strlen (text) }, tokens.forms, tokens.tokens);
  return tokens;
}

static void
tokens_clear (Tokens *tokens)
{
  fr_forms_free (tokens->forms);
  g_array_unref (tokens->tokens);
}

static const FrToken *
token_at (const Tokens *tokens, guint i)
{
  return &g_array_index (tokens->tokens, FrToken, i);
}

/* Tokens parted by blanks: the form, before it ~ where a hyphen joins it and | where something parts it from the one
 * before, after it 's for a possessive, . for a full stop and # for a number; an address is <...>. */
static char *
show (const char *text)
{
  Tokens tokens = tokenize (text);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < tokens.tokens->len; i++)
    {
      const FrToken *token = token_at (&tokens, i);
      g_autofree char *own = fr_span_dup (token->span, text);
      gboolean address = (token->flags & FR_TOKEN_URL) != 0;
      g_string_append (out, i ? " " : "");
      g_string_append (out, token->flags & FR_TOKEN_JOINED ? "~" : "");
      g_string_append (out, i && (token->flags & FR_TOKEN_APART) ? "|" : "");
      if (address)
        g_string_append_printf (out, "<%s>", own);
      else
        g_string_append (out, fr_forms_get (tokens.forms, token->form)->surface);
      g_string_append (out, token->flags & FR_TOKEN_POSSESSIVE ? "'s" : "");
      g_string_append (out, token->flags & FR_TOKEN_STOPPED ? "." : "");
      g_string_append (out, token->flags & FR_TOKEN_NUMBER ? "#" : "");
      ck_assert (address == (token->form == G_MAXUINT32));
    }
  tokens_clear (&tokens);
  return g_string_free (out, FALSE);
}

static const struct
{
  const char *text, *tokens;
} examples[] = {
  { "", "" },
  { "   \n\t ", "" },
  { "... -- !?", "" },
  { "The cat sat.", "The cat sat." },
  { "one, two; three: four", "one |two |three |four" },
  { "(one) [two] \"three\"", "one |two |three" },
  /* compounds */
  { "the US-led coalition", "the US ~led coalition" },
  { "state-of-the-art", "state ~of ~the ~art" },
  { "a\xE2\x80\x90"
    "b c\xE2\x80\x91"
    "d e\xEF\xBC\x8D"
    "f g\xEF\xB9\xA3"
    "h",
    "a ~b c ~d e ~f g ~h" },
  { "first- and second-", "first |and second" },
  { "-led", "led" },
  { "well--known", "well |known" },
  { "U.S.-led strikes", "US ~led strikes" },
  { "anti-IS", "anti ~IS" },
  { "F-16s", "F ~16s" },
  { "co-\noperate", "co |operate" },
  { "a-_ b", "a |b" },
  /* dashes part */
  { "trust\xE2\x80\x94"
    "but verify",
    "trust |but verify" },
  { "2010\xE2\x80\x93"
    "2012",
    "2010# |2012#" },
  { "one -- two \xE2\x80\x93 three", "one |two |three" },
  { "yes--no", "yes |no" },
  { "minus \xE2\x88\x92"
    "5",
    "minus |5#" },
  /* possessives */
  { "Syria's army", "Syria's army" },
  { "Syria\xE2\x80\x99s army", "Syria's army" },
  { "SYRIA'S ARMY", "SYRIA's ARMY" },
  { "the workers\xE2\x80\x99 union", "the workers's union" },
  { "the workers' union", "the workers's union" },
  { "the U.S.'s allies", "the US's allies" },
  { "the U.S.\xE2\x80\x99s allies", "the US's allies" },
  { "the coalition's-led", "the coalition's ~led" },
  { "ISIS's own", "ISIS's own" },
  { "it's", "it's" },
  /* apostrophes inside */
  { "don't", "don't" },
  { "don\xE2\x80\x99t", "don\xE2\x80\x99t" },
  { "O'Neill and D\xE2\x80\x99"
    "Arcy",
    "O'Neill and D\xE2\x80\x99"
    "Arcy" },
  { "'quoted' words", "quoted |words" },
  { "rock 'n' roll", "rock |n |roll" },
  { "'90s and the 90s", "90s and the 90s" },
  { "they'll've", "they'll've" },
  /* initials */
  { "the U.S. said", "the US said" },
  { "at 5 p.m. on", "at 5# pm on" },
  { "U.N. and U.S.S.R.", "UN and USSR" },
  { "J. R. Smith", "J. |R. |Smith" },
  { "J.R. Smith", "JR Smith" },
  { "Mr. Smith", "Mr. |Smith" },
  { "e.g., this", "eg |this" },
  { "A.Bc", "A. |Bc" },
  /* numbers */
  { "1,000 and 12.4", "1,000# and 12.4#" },
  { "7:6PM", "7:6PM" },
  { "1,234,567.89", "1,234,567.89#" },
  { "in 2016.", "in 2016.#" },
  { "3, 4", "3# |4#" },
  { "$10 and 50%", "10# and 50#" },
  { "16th 4x4 G7", "16th 4x4 G7" },
  { "\xD9\xA1\xD9\xA2", "\xD9\xA1\xD9\xA2#" },
  /* addresses */
  { "see https://a.example/b?c=d-e. Then", "see <https://a.example/b?c=d-e> |Then" },
  { "(www.example.org)", "<www.example.org>" },
  { "HTTP://A.EXAMPLE, ok", "<HTTP://A.EXAMPLE> |ok" },
  { "\"http://a.example\"", "<http://a.example>" },
  { "http:// www.", "<http://> |www." },
  { "wwwhat", "wwwhat" },
  /* things that take no room */
  { "immi\xC2\xADgration", "immigration" },
  { "zero\xE2\x80\x8Bwidth", "zerowidth" },
  { "\xEF\xBB\xBFword", "word" },
  { "a \xC2\xAD b", "a b" },
  { "no\xC2\xA0"
    "break",
    "no break" },
  /* other scripts and signs */
  { "caf\xC3\xA9 cafe\xCC\x81", "caf\xC3\xA9 cafe\xCC\x81" },
  { "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 \xE6\x97\xA5\xE6\x9C\xAC",
    "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 \xE6\x97\xA5\xE6\x9C\xAC" },
  { "I \xF0\x9F\x98\x80 you", "I |you" },
  { "I \xE2\x9D\xA4\xEF\xB8\x8F you", "I |you" },
  { "a \xCC\x81 b", "a |b" },
  { "@handle #tag a_b", "handle |tag a_b" },
  { "_really_ new", "really |new" },
  { "AT&T", "AT |T" },
  { "and/or", "and |or" },
};

START_TEST (tokens_of)
{
  g_autofree char *tokens = show (examples[_i].text);
  ck_assert_str_eq (tokens, examples[_i].tokens);
}
END_TEST

START_TEST (spans_leave_the_possessive_and_keep_the_full_stops)
{
  const char *text = "Syria\xE2\x80\x99s U.S. workers' O'Neill\xE2\x80\x99s";
  const char *expected[] = { "Syria", "U.S.", "workers", "O'Neill" };
  Tokens tokens = tokenize (text);

  ck_assert_uint_eq (tokens.tokens->len, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *own = fr_span_dup (token_at (&tokens, i)->span, text);
      ck_assert_str_eq (own, expected[i]);
    }
  tokens_clear (&tokens);
}
END_TEST

START_TEST (capitals_are_marked)
{
  Tokens tokens = tokenize ("The cat \xC3\x89tat \xC3\xA9tat U.S. 5th iPhone");
  const gboolean expected[] = { TRUE, FALSE, TRUE, FALSE, TRUE, FALSE, FALSE };

  ck_assert_uint_eq (tokens.tokens->len, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    ck_assert_int_eq ((token_at (&tokens, i)->flags & FR_TOKEN_CAPITAL) != 0, expected[i]);
  tokens_clear (&tokens);
}
END_TEST

START_TEST (only_the_span_is_read)
{
  const char *text = "abc def's ghi";
  g_autoptr (FrLanguage) language = fixture_language ();
  g_autoptr (FrForms) forms = fr_forms_new ("english", language, NULL, NULL);
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (FrToken));

  fr_tokenize (text, (FrSpan){ 4, 7 }, forms, tokens);
  ck_assert_uint_eq (tokens->len, 1);
  ck_assert_uint_eq (g_array_index (tokens, FrToken, 0).span.start, 4);
  ck_assert_uint_eq (g_array_index (tokens, FrToken, 0).span.end, 7);
  ck_assert_uint_eq (g_array_index (tokens, FrToken, 0).flags, FR_TOKEN_APART);
}
END_TEST

/* Pieces that meet each other in every order below. */
static const char *const pieces[] = { "a",
                                      "B.",
                                      "U.S.",
                                      "'s",
                                      "\xE2\x80\x99s",
                                      "s'",
                                      "-",
                                      "\xE2\x80\x94",
                                      " ",
                                      "7",
                                      ",",
                                      ".",
                                      ":",
                                      "_",
                                      "\xC2\xAD",
                                      "\xCC\x81",
                                      "\xC3\xA9",
                                      "\xF0\x9F\x98\x80",
                                      "https://",
                                      "www",
                                      "\n",
                                      "\"",
                                      "\xE2\x80\x8D",
                                      "\xE6\x97\xA5" };

START_TEST (spans_stand_in_order_and_on_character_boundaries)
{
  FixtureRandom random = fixture_random (20160120);

  for (guint round = 0; round < 400; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      guint32 last = 0;
      Tokens tokens;

      for (guint n = fixture_below (&random, 24); n > 0; n--)
        g_string_append (text, pieces[fixture_below (&random, G_N_ELEMENTS (pieces))]);
      tokens = tokenize (text->str);
      for (guint i = 0; i < tokens.tokens->len; i++)
        {
          const FrToken *token = token_at (&tokens, i);
          ck_assert_msg (token->span.start >= last && token->span.end > token->span.start, "in \"%s\"", text->str);
          ck_assert_msg (token->span.end <= text->len, "in \"%s\"", text->str);
          ck_assert_msg (g_utf8_validate (text->str + token->span.start, fr_span_length (token->span), NULL),
                         "in \"%s\"", text->str);
          ck_assert_msg (g_unichar_isalnum (g_utf8_get_char (text->str + token->span.start)), "in \"%s\"", text->str);
          ck_assert_msg (!(token->flags & FR_TOKEN_JOINED) || (i > 0 && !(token->flags & FR_TOKEN_APART)), "in \"%s\"",
                         text->str);
          last = token->span.end;
        }
      tokens_clear (&tokens);
    }
}
END_TEST

/* Each would take hours if any token looked at the rest of the text. */
static const char *const endless[]
    = { "a.", "a.b", "a-", "a'", "a\xC2\xAD", "1,", "www.", "http://", "s' ", "_", "-", "\xCC\x81", "a" };

START_TEST (reading_is_linear)
{
  g_autofree char *body = fixture_repeat (endless[_i], 300000);
  g_autofree char *text = g_strconcat (body, "bc", NULL);
  Tokens tokens = tokenize (text);

  fixture_assert_quick (2);
  tokens_clear (&tokens);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("token");
  TCase *tests = tcase_create ("tokens");

  tcase_add_loop_test (tests, tokens_of, 0, G_N_ELEMENTS (examples));
  tcase_add_test (tests, spans_leave_the_possessive_and_keep_the_full_stops);
  tcase_add_test (tests, capitals_are_marked);
  tcase_add_test (tests, only_the_span_is_read);
  tcase_add_test (tests, spans_stand_in_order_and_on_character_boundaries);
  tcase_add_loop_test (tests, reading_is_linear, 0, G_N_ELEMENTS (endless));
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
