#include "fixture.h"

#include "base/place.h"
#include "text/text.h"

#include <string.h>

typedef struct
{
  FrLanguage *language;
  FrForms *forms;
  FrArticle *article;
  FrText *text;
} Cut;

static Cut
cut_article (FrArticle *article)
{
  Cut cut = { .language = fixture_language (), .article = article };
  cut.forms = fr_forms_new ("english", cut.language, NULL, NULL);
  cut.text = fr_text_new (article, cut.forms);
  return cut;
}

static void
cut_clear (Cut *cut)
{
  fr_text_free (cut->text);
  fr_article_free (cut->article);
  fr_forms_free (cut->forms);
  fr_language_unref (cut->language);
}

static void
append_speech (GString *out, const char *text, const FrSpeech *speech)
{
  g_autofree char *said = fr_span_dup (speech->span, text);
  g_autofree char *speaker = fr_span_dup (speech->speaker, text);
  g_autofree char *named = fr_span_dup (speech->named, text);
  g_autofree char *verb = fr_span_dup (speech->verb, text);

  g_string_append_printf (out, "%s%c[%s] %s", out->len ? "\n" : "", speech->voice == FR_VOICE_QUOTED ? 'Q' : 'P', said,
                          fr_span_is_empty (speech->speaker) ? "-" : speaker);
  if (strcmp (speaker, named) != 0)
    g_string_append_printf (out, "=%s", named);
  g_string_append_printf (out, "/%s%s%s", verb, speech->anonymous ? " anonymous" : "",
                          speech->fragment ? " fragment" : "");
}

/* One line a stretch of speech: Q or P, [its text], speaker=name/verb. */
static char *
show (const char *text, gboolean headline)
{
  Cut cut = cut_article (fixture_article (text, headline));
  GString *out = g_string_new (NULL);

  for (guint32 i = 0; i < cut.text->n_speech; i++)
    append_speech (out, text, &cut.text->speech[i]);
  cut_clear (&cut);
  return g_string_free (out, FALSE);
}

typedef struct
{
  const char *text, *speech;
} Example;

static const Example examples[] = {
  { "", "" },
  { "The bridge fell on Tuesday.", "" },
  /* quotations: the speaker before, after, amid and around them */
  { "\"The bridge is safe,\" Anna Kovar said.", "Q[The bridge is safe,] Anna Kovar/said" },
  { "\"The bridge is safe,\" said Mayor Anna Kovar of Halven.", "Q[The bridge is safe,] Mayor Anna Kovar/said" },
  { "Mayor Anna Kovar said: \"The bridge is safe.\"", "Q[The bridge is safe.] Mayor Anna Kovar/said" },
  { "Kovar told reporters, \"The bridge is safe.\"", "Q[The bridge is safe.] Kovar/told" },
  { "\"The bridge,\" Kovar said, \"is entirely safe.\"", "Q[The bridge,] Kovar/said\nQ[is entirely safe.] Kovar/said" },
  { "\"Is the bridge safe?\" Kovar asked.", "Q[Is the bridge safe?] Kovar/asked" },
  { "\"Close the bridge now!\" Mayor Kovar shouted.", "Q[Close the bridge now!] Mayor Kovar/shouted" },
  { "\"We closed it at once,\" Kovar said. \"Nobody was hurt there.\"",
    "Q[We closed it at once,] Kovar/said\nQ[Nobody was hurt there.] Kovar/" },
  { "Kovar wrote on Monday:\n\"We closed it at once, and for good.\"",
    "Q[We closed it at once, and for good.] Kovar/wrote" },
  { "Kovar: \"We closed it at once.\"", "Q[We closed it at once.] Kovar/" },
  { "\"It is safe, so far,\" said Kovar, who built it, adding that tests went on.",
    "Q[It is safe, so far,] Kovar/said\nP[that tests went on] Kovar/adding" },
  { "Governor Emil Hart released the following statement, \"The bridge will stay closed.\"",
    "Q[The bridge will stay closed.] Governor Emil Hart/released" },
  { "The harbour \"will never be the same,\" said Emil Hart, a pilot.",
    "P[The harbour] Emil Hart/said\nQ[will never be the same,] Emil Hart/said" },
  /* a fragment without anybody who says it */
  { "The \"experts\" had left.", "Q[experts] -/ fragment" },
  /* indirect speech */
  { "Kovar said that the bridge was safe.", "P[that the bridge was safe] Kovar/said" },
  { "Kovar said the bridge was safe.", "P[the bridge was safe] Kovar/said" },
  { "Kovar said on Monday at a meeting in Halven that the bridge was safe.", "P[that the bridge was safe] Kovar/said" },
  { "The bridge was safe, Kovar said.", "P[The bridge was safe] Kovar/said" },
  { "The bridge was safe, said Emil Hart, an engineer.", "P[The bridge was safe] Emil Hart/said" },
  { "The bridge, Kovar said, had been safe for years.",
    "P[The bridge] Kovar/said\nP[had been safe for years] Kovar/said" },
  { "According to a senior police official, the bridge was safe.",
    "P[the bridge was safe] a senior police official/According to anonymous" },
  { "The bridge was safe, according to the Harbour Office.", "P[The bridge was safe] the Harbour Office/according to" },
  { "Kovar told reporters the bridge was safe.", "P[the bridge was safe] Kovar/told" },
  { "Hart urged the council to close the bridge.", "P[to close the bridge] Hart/urged" },
  { "Hart promised to close the bridge but said a ferry would run.",
    "P[to close the bridge] Hart/promised\nP[a ferry would run] Hart/said" },
  { "Hart announced plans for a second bridge.", "P[plans for a second bridge] Hart/announced" },
  { "Hart laid out the plans to the council.", "P[the plans to the council] Hart/laid out" },
  { "Hart pointed out that the bridge was old.", "P[that the bridge was old] Hart/pointed out" },
  { "Hart made clear that the bridge was old.", "P[that the bridge was old] Hart/made clear" },
  { "Residents say the bridge shakes.", "P[the bridge shakes] Residents/say anonymous" },
  { "Traders waited, but the harbour official said boats would come.",
    "P[boats would come] the harbour official/said anonymous" },
  { "Emil Hart, 24, whose boat was hit in May, said he could swim.", "P[he could swim] Emil Hart/said" },
  { "Gen. Ada Fox, deputy commander at Harbour Command, said boats would come.",
    "P[boats would come] Gen. Ada Fox/said" },
  { "An official who was not authorized to speak said boats would come.",
    "P[boats would come] An official/said anonymous" },
  { "The official said that Adm. Ada Fox outlined the plans to the council.",
    "P[that Adm. Ada Fox outlined] The official/said anonymous\n"
    "P[the plans to the council] Adm. Ada Fox/outlined" },
  { "The opposition Harbour party has said in reply that Hart \"is deliberately hiding the costs of it.\"",
    "P[that Hart] The opposition Harbour party/said\n"
    "Q[is deliberately hiding the costs of it.] The opposition Harbour party/said" },
  { "Minister of Defence Harjo. P. Lund and the Kestrian Secretary of State Ada N. Fox said the bridge was safe.",
    "P[the bridge was safe] Minister of Defence Harjo. P. Lund and the Kestrian Secretary of State Ada N. Fox/said" },
  { "As Hart explained on Monday, the bridge was safe.", "P[the bridge was safe] Hart/explained" },
  { "The bridge was safe, as Hart explained.", "P[The bridge was safe] Hart/explained" },
  { "The man who lived in Halven said it was cold.", "P[it was cold] The man/said anonymous" },
  { "Hart, during a meeting in Ellery, Ormavia, said boats would come.", "P[boats would come] Hart/said" },
  { "\"We will stay,\" a pilot of the port, Emil Hart, said.", "Q[We will stay,] Emil Hart/said" },
  { "\"We will stay,\" Hart of the Centre for Harbour Studies wrote in May.",
    "Q[We will stay,] Hart of the Centre for Harbour Studies/wrote" },
  { "With Hart noting that it fell, they left.", "P[that it fell] Hart/noting" },
  { "Hart called the plan \"a complete and utter failure.\"", "Q[a complete and utter failure.] Hart/called" },
  { "When Hart said it was safe, they crossed.", "P[it was safe] Hart/said" },
  /* pronouns */
  { "Anna Kovar came late. She said the bridge was safe.", "P[the bridge was safe] She=Anna Kovar/said" },
  { "Mayor Anna Kovar did not mention Hart when she announced plans for a bridge.",
    "P[plans for a bridge] she=Mayor Anna Kovar/announced" },
  { "She said the bridge was safe.", "P[the bridge was safe] She/said" },
  { "Mr. Vale came late. She said the bridge was safe.", "P[the bridge was safe] She/said" },
  { "Anna Kovar came with Peter Vale. He said the bridge was safe.", "P[the bridge was safe] He=Peter Vale/said" },
  { "Anna Kovar came. Peter Vale left. She said the bridge was safe. Vale was gone, he said.",
    "P[the bridge was safe] She=Anna Kovar/said\nP[Vale was gone] he=Vale/said" },
  { "Ellery Hart met Anna Kovar. He said the bridge was safe.", "P[the bridge was safe] He=Ellery Hart/said" },
  { "Anna Kovar left. They said the bridge was safe.", "P[the bridge was safe] They/said" },
  { "Anna Kovar left. He said, speaking on condition of anonymity, that the bridge was safe.",
    "P[that the bridge was safe] He/said anonymous" },
  /* "it", "they" and "the group" */
  { "Harbour leaders say the bridge is safe, and they hope boats will come.",
    "P[the bridge is safe] Harbour leaders/say\nP[boats will come] they=Harbour leaders/hope" },
  { "The hospital said nine were hurt. It said two had left.",
    "P[nine were hurt] The hospital/said\nP[two had left] It=The hospital/said" },
  { "Salt Rights Watch said boats burned. The group said it had proof.",
    "P[boats burned] Salt Rights Watch/said\nP[it had proof] The group=Salt Rights Watch/said" },
  { "Witnesses said boats burned. They said nobody came.",
    "P[boats burned] Witnesses/said anonymous\nP[nobody came] They=Witnesses/said anonymous" },
  { "Anna Kovar came. A senior official said it was late. He said nothing was clear.",
    "P[it was late] A senior official/said anonymous\nP[nothing was clear] He=A senior official/said anonymous" },
  { "Anna Kovar spoke. It said boats burned.", "P[boats burned] It/said" },
  /* whose name is held back, and whose is not */
  { "The hospital said boats burned.", "P[boats burned] The hospital/said" },
  { "Harbour ministers from Kestria and five other nations said boats burned.",
    "P[boats burned] Harbour ministers from Kestria and five other nations/said" },
  { "A minister said boats burned.", "P[boats burned] A minister/said anonymous" },
  { "The mayor said boats burned.", "P[boats burned] The mayor/said" },
  { "Police said boats burned.", "P[boats burned] Police/said" },
  { "People familiar with the plan said boats burned.",
    "P[boats burned] People familiar with the plan/said anonymous" },
  { "A spokesman for the ministry said boats burned.", "P[boats burned] A spokesman for the ministry/said anonymous" },
  { "Harbour officials told reporters that boats burned.", "P[that boats burned] Harbour officials/told anonymous" },
  /* who it is among several nouns */
  { "The talks follow a letter from Mayor Ada Fox, who asked for more boats.",
    "P[more boats] Mayor Ada Fox/asked for" },
  { "The raid drew criticism from Brightwater, which said nine boats burned.",
    "P[nine boats burned] Brightwater/said" },
  { "The mill is held by the Salt Brigade, an armed group that has pledged to leave.",
    "P[to leave] the Salt Brigade/pledged" },
  { "HALVEN, March 3 -- The bridge was safe, the council said.", "P[The bridge was safe] the council/said" },
  { "HALVEN — The council said the bridge was safe.", "P[the bridge was safe] The council/said" },
  { "The school is, in the words of Headteacher Joan O'Hara, \"proud of them all today\".",
    "P[The school is] Headteacher Joan O'Hara/in the words of\nQ[proud of them all today] Headteacher Joan "
    "O'Hara/in the words of" },
  /* where it ends */
  { "The army said it hit the mill, and, according to the hospital, nine men were hurt.",
    "P[it hit the mill] The army/said\nP[nine men were hurt] the hospital/according to" },
  { "The army claimed that nine had died, and mentioned not one of them.", "P[that nine had died] The army/claimed" },
  { "Hart demanded an inquiry and the council denied any fault.",
    "P[an inquiry] Hart/demanded\nP[any fault] the council/denied" },
  { "Hart announced plans for talks with towns that allegedly trade boats.",
    "P[plans for talks with towns] Hart/announced" },
  { "Hart discussed plans to mend two bridges that serve as roads.", "P[plans to mend two bridges] Hart/discussed" },
  { "Hart rejected claims that the bridge was old.", "P[claims] Hart/rejected\nP[that the bridge was old] -/claims" },
  /* short quotations that are no fragments, and some that are */
  { "They came. \"They refused.\" They left.", "Q[They refused.] -/" },
  { "\"Never,\" Hart said.", "Q[Never,] Hart/said" },
  { "\"nobody threw anything!\" Hart said.", "Q[nobody threw anything!] Hart/said" },
  { "\"Where,\" asked Hart, \"are our tents?\"", "Q[Where,] Hart/asked\nQ[are our tents?] Hart/asked" },
  { "They left the \"Free Town.\"", "Q[Free Town.] -/ fragment" },
  { "It was \"slow,\" Hart said, and \"sad.\"",
    "P[It was] Hart/said\nQ[slow,] Hart/said fragment\nQ[sad.] Hart/said fragment" },
  { "Their \"precise\" raid hit a market, residents said.",
    "P[Their \"precise\" raid hit a market] residents/said anonymous\nQ[precise] residents/said anonymous fragment" },
  { "Their \"precise\" raid hit a market. Residents said boats burned.",
    "Q[precise] -/ fragment\nP[boats burned] Residents/said anonymous" },
  /* no speech */
  { "Kovar did not say that the bridge was safe.", "" },
  { "Kovar declined to comment and refused to leave.", "" },
  { "As promised, the council met.", "" },
  { "Kovar did not mention the bridge.", "" },
  { "They are said to be safe.", "" },
  { "The council met to discuss the bridge.", "" },
  { "The attack claimed by the group hit Halven.", "" },
  { "The so-called experts and the self-proclaimed king left.", "" },
  { "I think the bridge is safe.", "" },
  { "The United States sent two boats.", "" },
  { "Kovar found the bridge and felt the cold.", "" },
  { "The peace plan and the news report were long.", "" },
  /* the narrator's words around it */
  { "After the raid, and before noon, Kovar said the bridge was safe.", "P[the bridge was safe] Kovar/said" },
};

START_TEST (speech_of)
{
  g_autofree char *shown = show (examples[_i].text, FALSE);
  ck_assert_str_eq (shown, examples[_i].speech);
}
END_TEST

/* Each word's voice as a letter. */
static char *
voices (const char *text, gboolean headline)
{
  Cut cut = cut_article (fixture_article (text, headline));
  GString *out = g_string_new (NULL);

  for (guint32 i = 0; i < cut.text->n_tokens; i++)
    g_string_append_c (out, "HNPQ"[cut.text->tokens[i].voice]);
  cut_clear (&cut);
  return g_string_free (out, FALSE);
}

static const Example voiced[] = {
  { "\"We won,\" he said on Monday.", "QQNNNN" },
  { "Kovar said that “it” was safe.", "NNPQPP" },
  { "According to Kovar, it was safe.", "NNNPPP" },
  { "It was safe, Kovar said.", "PPPNN" },
  { "It, Kovar said, was safe.", "PNNPP" },
  { "Kovar said boats would come, Hart said.", "PPPPPNN" },
  { "Kovar said boats came, but Hart said they left.", "NNPPNNNPP" },
  { "\"We won,\" said Kovar, adding that it was late.", "QQNNNPPPP" },
  { "Kovar said that the US-led 'anti-IS' raid failed.", "NNPPPPQQPP" },
};

START_TEST (voices_of)
{
  g_autofree char *shown = voices (voiced[_i].text, FALSE);
  ck_assert_str_eq (shown, voiced[_i].speech);
}
END_TEST

START_TEST (headlines_are_quoted_or_headline)
{
  g_autofree char *shown = voices ("Kovar said ‘go home’ today\nKovar said boats came.", TRUE);
  ck_assert_str_eq (shown, "HHQQHNNPP");
}
END_TEST

static const Example headlines[] = {
  { "Harbour raid ‘necessary’, says minister", "Q[necessary] minister/says fragment" },
  { "Hart says raid was ‘a great success’", "Q[a great success] Hart/says fragment" },
  { "Hart: ‘Nobody will be left behind here’", "Q[Nobody will be left behind here] Hart/" },
  { "Hart says boats came", "" },
  { "Raid on ‘rebel’ town", "Q[rebel] -/ fragment" },
};

START_TEST (quotations_in_headlines_have_sources)
{
  g_autofree char *shown = show (headlines[_i].text, TRUE);
  ck_assert_str_eq (shown, headlines[_i].speech);
}
END_TEST

START_TEST (a_quotation_over_eight_paragraphs_is_one)
{
  static const char text[] = "Ada Lund and Emil Hart released the following statement, “With nine members, we are "
                             "strong.\n\n Our boats came.\n"
                             "“Today, we met.\n\n As it grows, we will grow.\n\n“We will stay.\n\nTo do this, we "
                             "came.\n\n“Our work goes on.\n\n"
                             " We are sure. We stand with you.”\n\nShow More\n";
  Cut cut = cut_article (fixture_article (text, FALSE));

  ck_assert_uint_eq (cut.text->n_speech, 1);
  ck_assert_uint_eq (cut.text->speech[0].words, cut.text->words[FR_VOICE_QUOTED]);
  ck_assert_uint_eq (cut.text->words[FR_VOICE_QUOTED], 37);
  ck_assert_uint_eq (cut.text->words[FR_VOICE_NARRATOR], 11);
  ck_assert_uint_eq (cut.text->diags->len, 0);
  cut_clear (&cut);
}
END_TEST

/* A paraphrase holds nothing but its own words and quoted ones, and begins and ends with its own. */
static void
check_stretch (const FrText *text, const FrSpeech *speech)
{
  guint32 own = 0;

  for (guint32 t = speech->first; t < speech->end; t++)
    {
      const FrToken *token = &text->tokens[t];
      if (token->flags & FR_TOKEN_JOINED) /* it has the voice of its compound's first part */
        continue;
      ck_assert (token->voice == FR_VOICE_PARAPHRASED || token->voice == FR_VOICE_QUOTED);
      own += token->voice == FR_VOICE_PARAPHRASED && !(token->flags & FR_TOKEN_URL);
    }
  ck_assert_uint_eq (own, speech->words);
  ck_assert_uint_eq (speech->span.start, text->tokens[speech->first].span.start);
  ck_assert_uint_eq (speech->span.end, text->tokens[speech->end - 1].span.end);
}

/* The words of all speech are the words of its voices; its spans lie in the text. */
static void
check_sums (const FrText *text)
{
  guint32 words[FR_N_VOICES] = { 0 };
  guint32 last = 0, all = fr_text_words (text, 0, text->n_tokens), sum = 0;

  for (guint32 i = 0; i < text->n_speech; i++)
    {
      const FrSpeech *speech = &text->speech[i];
      words[speech->voice] += speech->words;
      ck_assert_uint_ge (speech->span.start, last);
      ck_assert_uint_lt (speech->first, speech->end);
      ck_assert_uint_le (speech->end, text->n_tokens);
      ck_assert_uint_le (speech->span.end, text->article->length);
      if (speech->voice == FR_VOICE_PARAPHRASED)
        check_stretch (text, speech);
      last = speech->span.start;
    }
  ck_assert_uint_eq (words[FR_VOICE_QUOTED], text->words[FR_VOICE_QUOTED]);
  ck_assert_uint_eq (words[FR_VOICE_PARAPHRASED], text->words[FR_VOICE_PARAPHRASED]);
  for (int voice = 0; voice < FR_N_VOICES; voice++)
    sum += text->words[voice];
  ck_assert_uint_eq (sum, all);
}

START_TEST (speech_adds_up)
{
  static const char *const pieces[] = { "Kovar ",
                                        "he ",
                                        "said ",
                                        "that ",
                                        ", ",
                                        "\"",
                                        "“",
                                        "”",
                                        ". ",
                                        "The official ",
                                        "according to ",
                                        "adding ",
                                        "and ",
                                        "but ",
                                        "told ",
                                        "the ",
                                        "claim ",
                                        "Fox's ",
                                        "boats came",
                                        "\n",
                                        "who ",
                                        "to ",
                                        "pointed out ",
                                        "anti-",
                                        "not ",
                                        "was ",
                                        ": ",
                                        "reporters ",
                                        "Monday ",
                                        "'" };
  FixtureRandom random = fixture_random ((guint64)_i + 1);
  GString *text = g_string_new (NULL);
  Cut cut;

  for (guint n = 1 + fixture_below (&random, 80); n > 0; n--)
    g_string_append (text, pieces[fixture_below (&random, G_N_ELEMENTS (pieces))]);
  cut = cut_article (fixture_article (text->str, _i % 3 == 0));
  check_sums (cut.text);
  cut_clear (&cut);
  g_string_free (text, TRUE);
}
END_TEST

static const char *const endless[] = { "he said ",
                                       "he said, ",
                                       ", he said",
                                       "\"a,\" he said, ",
                                       "according to Fox ",
                                       "according to Fox, ",
                                       "the claim that ",
                                       "pointed out that ",
                                       ", adding ",
                                       "and said ",
                                       "who said ",
                                       "Fox ",
                                       "Fox, ",
                                       "of the ",
                                       "and Fox ",
                                       "“a” ",
                                       "a, Fox pointed out, ",
                                       "to told on at ",
                                       ", and, according to Fox, ",
                                       "announced a ",
                                       ", and said ",
                                       "demanded a and Fox ",
                                       "“a,” he said, “b” " };

START_TEST (a_sentence_without_end_takes_linear_time)
{
  g_autofree char *text = fixture_repeat (endless[_i], 200000);
  Cut cut = cut_article (fixture_article (text, FALSE));

  check_sums (cut.text);
  fixture_assert_quick (4);
  cut_clear (&cut);
}
END_TEST

#define SEEDS "../shared/seeds"
#define GOLD "../shared/gold"

/* The rows of a file of tab-separated fields, without the first one; NULL where the file is not there. */
static GPtrArray *
read_rows (const char *name)
{
  GPtrArray *rows;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (name, &text, NULL, NULL))
    {
      g_print ("skip: no %s\n", name);
      return NULL;
    }
  rows = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 1; lines[0] && lines[i]; i++)
    if (lines[i][0])
      g_ptr_array_add (rows, g_strsplit (lines[i], "\t", -1));
  return rows;
}

/* The article whose file's name begins with `number`. */
static Cut
cut_seed (const char *number)
{
  g_autoptr (GDir) folder = g_dir_open (SEEDS, 0, NULL);
  const char *name;
  g_autofree char *text = NULL;
  g_autofree char *path = NULL;

  ck_assert_ptr_nonnull (folder);
  do
    name = g_dir_read_name (folder);
  while (name && !g_str_has_prefix (name, number));
  path = g_build_filename (SEEDS, name, NULL);
  ck_assert (g_file_get_contents (path, &text, NULL, NULL));
  return cut_article (fixture_article (text, FALSE));
}

static gboolean
stands_at (const Cut *cut, guint32 byte, const char *place)
{
  FrPlacer placer;
  FrPlace found;
  g_autofree char *shown = NULL;

  fr_placer_init (&placer, cut->article->text);
  found = fr_placer_at (&placer, byte);
  shown = g_strdup_printf ("%u:%u", found.line, found.column);
  return strcmp (shown, place) == 0;
}

START_TEST (annotated_speakers_and_verbs)
{
  g_autoptr (GPtrArray) rows = read_rows (GOLD "/says.tsv");

  for (guint i = 0; rows && i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      Cut cut = cut_seed (row[0]);
      gboolean found = FALSE;
      for (guint32 k = 0; k < cut.text->n_speech; k++)
        {
          const FrSpeech *speech = &cut.text->speech[k];
          g_autofree char *speaker = fr_span_dup (speech->speaker, cut.article->text);
          g_autofree char *verb = fr_span_dup (speech->verb, cut.article->text);
          /* "(…)" describes, and " ... " cuts short, what is written */
          g_auto (GStrv) parts = g_strsplit (row[5][0] == '(' ? "" : row[5], " ... ", -1);
          gboolean named = TRUE;
          for (guint n = 0; parts[n]; n++)
            named = named && strstr (speaker, parts[n]);
          found = found
                  || (named && stands_at (&cut, speech->verb.start, row[2]) && g_ascii_strcasecmp (verb, row[3]) == 0);
        }
      ck_assert_msg (found, "%s %s %s %s", row[0], row[2], row[3], row[5]);
      cut_clear (&cut);
    }
}
END_TEST

/* Words between blanks, as the annotation counts them. */
static guint
count_blank_words (const char *text, FrSpan span)
{
  g_autofree char *inside = fr_span_dup (span, text);
  g_auto (GStrv) words = g_strsplit_set (inside, " \t\n", -1);
  guint n = 0;

  for (guint i = 0; words[i]; i++)
    n += words[i][0] != '\0' && strpbrk (words[i], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
  return n;
}

START_TEST (annotated_quotations)
{
  g_autoptr (GPtrArray) rows = read_rows (GOLD "/quotes.tsv");

  for (guint i = 0; rows && i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      Cut cut = cut_seed (row[0]);
      gboolean found = FALSE;
      for (guint32 k = 0; k < cut.text->n_speech; k++)
        {
          const FrSpeech *speech = &cut.text->speech[k];
          const char *mark = g_utf8_prev_char (cut.article->text + speech->span.start);
          gint64 missing = g_ascii_strtoll (row[6], NULL, 10) - count_blank_words (cut.article->text, speech->span);
          /* a dash between blanks is counted there, and no word here */
          found = found
                  || (speech->voice == FR_VOICE_QUOTED && missing >= 0 && missing <= 1
                      && stands_at (&cut, (guint32)(mark - cut.article->text), row[4]));
        }
      ck_assert_msg (found, "%s %s", row[0], row[4]);
      cut_clear (&cut);
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("speech");
  TCase *tests = tcase_create ("speech");

  tcase_add_loop_test (tests, speech_of, 0, G_N_ELEMENTS (examples));
  tcase_add_loop_test (tests, voices_of, 0, G_N_ELEMENTS (voiced));
  tcase_add_test (tests, headlines_are_quoted_or_headline);
  tcase_add_loop_test (tests, quotations_in_headlines_have_sources, 0, G_N_ELEMENTS (headlines));
  tcase_add_test (tests, a_quotation_over_eight_paragraphs_is_one);
  tcase_add_loop_test (tests, speech_adds_up, 0, 2000);
  tcase_add_test (tests, annotated_speakers_and_verbs);
  tcase_add_test (tests, annotated_quotations);
  tcase_add_loop_test (tests, a_sentence_without_end_takes_linear_time, 0, G_N_ELEMENTS (endless));
  suite_add_tcase (suite, tests);
  return fixture_run (suite);
}
