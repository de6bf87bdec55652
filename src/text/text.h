/* An article taken apart: words, sentences, and who speaks where. Spans into the article's bytes, never copies. */
#pragma once

#include "base/diag.h"
#include "input/article.h"
#include "text/forms.h"

typedef enum
{
  FR_VOICE_HEADLINE,
  FR_VOICE_NARRATOR,
  FR_VOICE_PARAPHRASED, /* indirect speech that a source is given for */
  FR_VOICE_QUOTED,      /* inside quotation marks, in the headline too */
  FR_N_VOICES
} FrVoice;

/* Own words: all that stands outside quotation marks; a bit for each voice. */
#define FR_VOICES_OWN ((1u << FR_VOICE_HEADLINE) | (1u << FR_VOICE_NARRATOR) | (1u << FR_VOICE_PARAPHRASED))

typedef enum
{
  FR_TOKEN_JOINED = 1 << 0, /* a hyphen, and nothing else, stands between this part and the one before it */
  FR_TOKEN_APART
  = 1 << 1, /* something other than white space (and such a hyphen) stands before it: no phrase runs over it */
  FR_TOKEN_STOPPED = 1 << 2,    /* a full stop follows at once */
  FR_TOKEN_URL = 1 << 3,        /* an address: no word, matches nothing */
  FR_TOKEN_NUMBER = 1 << 4,     /* has a digit and no letter */
  FR_TOKEN_CAPITAL = 1 << 5,    /* begins with an upper-case letter */
  FR_TOKEN_POSSESSIVE = 1 << 6, /* 's, ’s or s’ follows, which is no part of the span */
  FR_TOKEN_UPPER = 1 << 7,      /* two or more letters, all of them upper-case: US, NATO */
} FrTokenFlags;

/* A word, or one part of a hyphen compound: "US-led" is two tokens, the second one FR_TOKEN_JOINED. A compound counts
 * as one word: the words of a stretch are its tokens that are neither FR_TOKEN_JOINED nor FR_TOKEN_URL. */
typedef struct
{
  FrSpan span;  /* without a possessive ending; the full stops of U.S. belong to it */
  guint32 form; /* in the FrForms the text was made with; G_MAXUINT32 for an address */
  guint8 flags; /* FrTokenFlags */
  guint8 voice; /* FrVoice; all parts of a compound have the voice of its first */
} FrToken;

typedef struct
{
  FrSpan span;
  guint32 first, end; /* tokens [first, end); never empty */
  guint32 paragraph;  /* index in the article's paragraphs */
} FrSentence;

/* One stretch of quoted or paraphrased words and who is given as its source. */
typedef struct
{
  FrVoice voice; /* FR_VOICE_QUOTED or FR_VOICE_PARAPHRASED */
  /* Quoted: between the marks, over paragraphs if need be. Paraphrased: from its first word to its last, so that of
   * "The bridge, Hart said, is safe" there are two. */
  FrSpan span;
  guint32 first, end; /* its tokens; a paraphrase may enclose quoted ones, which are not its own */
  guint32 words;      /* of its own voice */
  FrSpan speaker;     /* as the text names the speaker; empty: nobody is named */
  FrSpan named;       /* where `speaker` is a pronoun or "the group" and the text allows: whom it stands for; else as
                       * `speaker` */
  FrSpan verb;        /* the verb or the words of saying ("said", "according to"); empty: none */
  /* The speaker is presented as a person, or several, whose name is held back ("an official", "witnesses"), or the
   * sentence says that he is not to be named. Not so: names, bodies ("the hospital"), groups of known membership
   * ("defence ministers"), the one holder of an office ("the mayor"), pronouns that stand for nobody known. */
  gboolean anonymous;
  /* One to three quoted words that are no utterance of their own, as these are: "They refused.", "Never!", and the
   * parts of one that the verb of saying interrupts. Its speaker and verb are those of the clause it stands in, if that
   * is given as said: 'The "precise" raid hit a market, residents said'. */
  gboolean fragment;
} FrSpeech;

typedef struct
{
  const FrArticle *article; /* not owned */
  FrToken *tokens;
  guint32 n_tokens;
  FrSentence *sentences;
  guint32 n_sentences;
  FrSpeech *speech; /* by start */
  guint32 n_speech;
  guint32 words[FR_N_VOICES]; /* they partition the article's words */
  FrDiags *diags;             /* quotation marks that never close or never open, with their place */
  const FrLanguage *language; /* not owned: that of the forms; NULL in texts made by hand */
} FrText;

/* Takes `article`, which must outlive the text, apart. `forms` grows by the forms that are new. Never NULL. */
FrText *fr_text_new (const FrArticle *article, FrForms *forms);
void fr_text_free (FrText *text);

/* The words of tokens [first, end): compounds once, addresses never. */
guint32 fr_text_words (const FrText *text, guint32 first, guint32 end);
/* Own words: all that stands outside quotation marks. */
guint32 fr_text_own_words (const FrText *text);
/* The sentence that token belongs to. */
guint32 fr_text_sentence_of (const FrText *text, guint32 token);
/* "headline", "narrator", "paraphrased", "quoted". */
const char *fr_voice_name (FrVoice voice);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrText, fr_text_free)
