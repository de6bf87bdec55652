/* Cues of speech in a sentence: verbs of saying and "according to", with their source and what they give as said.
 * Internal to the finding of speech. */
#pragma once

#include "text/speaker.h"

typedef struct
{
  FrRange verb;       /* or the words of another cue: "according to" */
  FrRange speaker;    /* empty: nobody is named beside it */
  gboolean inherits;  /* the speaker is whoever spoke, or acted, before in the sentence: ", adding that" */
  gboolean anonymous; /* the sentence says that the speaker is not to be named */
  gboolean closed;    /* what is said is a noun phrase or an infinitive, not a clause: "demanded an inquiry" */
  FrRange left;       /* speaker and verb together, as far as they stand together */
  FrRange before;     /* what is said before the cue; may be empty */
  FrRange after;      /* and after it */
} FrCue;

/* Appends the cues of `sentence` (tokens) to `cues` (FrCue), by place. */
void fr_find_cues (const FrReading *reading, FrRange sentence, GArray *cues);
