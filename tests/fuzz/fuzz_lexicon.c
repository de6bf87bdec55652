/* Any bytes as a lexicon: it must be read, checked and matched, and what came of it must be as the headers promise. */
#include "base/fold.h"
#include "lexicon/check.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* Not g_assert(): what is promised must be checked in every build, and a fuzzer wants a SIGABRT. */
static void
must (gboolean kept, const char *promise)
{
  if (kept)
    return;
  fprintf (stderr, "broken promise: %s\n", promise);
  abort ();
}

enum
{
  MAX_MATCHED = 50 /* terms that are matched against their own words */
};

static void
check_word (const FrTerm *term, guint i)
{
  const FrTermWord *word = &term->words[i];
  g_autofree char *folded = fr_fold (word->text, -1);

  must (word->text[0] != '\0' && g_utf8_validate (word->text, -1, NULL), "a word is text");
  must (word->kind == FR_MATCH_CASE || g_str_equal (folded, word->text), "what is met in any case is folded");
  must ((word->gap == FR_GAP_NONE) == (i == 0), "only the first word has no gap before it");
}

/* The term as a line of its own is the same term. */
static void
check_alone (const FrTerm *term)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrTerm) again = fr_term_parse (term->text, diags);

  must (again != NULL && again->n_words == term->n_words, "a term alone is a term of as many words");
  must (again->any_before == term->any_before && again->any_after == term->any_after,
        "a term alone takes in what the term does");
  for (guint i = 0; i < term->n_words; i++)
    must (again->words[i].kind == term->words[i].kind && again->words[i].gap == term->words[i].gap
              && g_str_equal (again->words[i].text, term->words[i].text),
          "a term alone has the same words");
}

static void
check_term (const FrTerm *term, const FrSection *section)
{
  must (term->section == section, "a term knows its section");
  must (term->n_words >= 1 && term->n_words <= FR_TERM_MAX_WORDS, "a term has 1 to 16 words");
  must (term->line >= 1 && term->column >= 1, "a term has a place");
  must (!term->alternatives || term->alternatives[0], "alternatives are not empty");
  for (guint i = 0; i < term->n_words; i++)
    check_word (term, i);
  check_alone (term);
}

/* The term's words with what parts them. NULL if they are no text: a possessive ending would be cut off once more. */
static char *
own_text (const FrTerm *term)
{
  GString *out = g_string_new (term->any_before ? "x x-" : "x ");

  for (guint i = 0; i < term->n_words; i++)
    {
      static const char *const gaps[] = { "", " ", "-" };
      if (g_str_has_suffix (term->words[i].text, "'s") || g_str_has_suffix (term->words[i].text, "'S"))
        return g_string_free (out, TRUE);
      g_string_append_printf (out, "%s%s", gaps[term->words[i].gap], term->words[i].text);
    }
  g_string_append (out, term->any_after ? "-x x" : " x");
  return g_string_free (out, FALSE);
}

/* Something in the term's frame must be met by its own words, from their first one on: itself, or what is more exact.
 */
static void
check_matches (const FrTerm *term, const FrSymbols *symbols, FrForms *forms)
{
  g_autofree char *bytes = own_text (term);
  g_autoptr (FrArticle) article = bytes ? fr_article_of_paragraph (bytes) : NULL;
  g_autoptr (FrText) text = article ? fr_text_new (article, forms) : NULL;
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (FrHit));
  gboolean found = FALSE;

  if (!bytes)
    return;
  fr_matcher_find (symbols, text, forms, hits);
  for (guint i = 0; i < hits->len && !found; i++)
    {
      const FrHit *hit = &g_array_index (hits, FrHit, i);
      found = hit->term && g_str_equal (hit->term->section->frame, term->section->frame) && hit->span.start <= 2
              && hit->span.end + 2 >= article->length;
    }
  must (found, term->text);
}

static void
match (const FrLexicon *lexicon, FrLanguage *language)
{
  g_autoptr (GPtrArray) lexicons = g_ptr_array_new ();
  guint n = 0;

  g_ptr_array_add (lexicons, (gpointer)lexicon);
  g_autoptr (FrMatcher) matcher = fr_matcher_new (lexicons, "english", language);
  g_autoptr (FrSymbols) symbols = fr_symbols_new (matcher);
  g_autoptr (FrForms) forms = fr_forms_new ("english", language, fr_symbols_resolve, symbols);
  for (guint s = 0; s < lexicon->sections->len; s++)
    {
      const FrSection *section = g_ptr_array_index (lexicon->sections, s);
      for (guint i = 0; i < section->terms->len && n < MAX_MATCHED; i++, n++)
        check_matches (g_ptr_array_index (section->terms, i), symbols, forms);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) words = fr_words_parse ("fuzz", "", 0, diags);
  g_autoptr (FrLanguage) language = fr_language_new (words, "fuzz", diags);
  g_autoptr (FrLexicon) lexicon = NULL;

  g_ptr_array_set_size (diags, 0);
  lexicon = fr_lexicon_parse ("fuzz.lex", (const char *)data, size, diags);
  must (lexicon->sections->len > 0 || fr_diags_count (diags, FR_LEVEL_ERROR) > 0,
        "a lexicon without sections is an error");
  for (guint s = 0; s < lexicon->sections->len; s++)
    {
      const FrSection *section = g_ptr_array_index (lexicon->sections, s);
      for (guint i = 0; i < section->terms->len; i++)
        check_term (g_ptr_array_index (section->terms, i), section);
    }
  match (lexicon, language);
  fr_lexicon_check (lexicon, "english", language, diags);
  for (guint i = 0; i < diags->len; i++)
    must (fr_diags_get (diags, i)->line >= 1 && fr_diags_get (diags, i)->column >= 1, "a finding has a place");
  return 0;
}
