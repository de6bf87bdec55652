/* Sentences drawn for people to judge, without their knowing what was found in them: half of them with hits, half
 * without. */
#pragma once

#include "base/place.h"
#include "base/random.h"
#include "score/score.h"

/* A hit, by its names. */
typedef struct
{
  char *frame, *wording;
  char *term; /* as written in the lexicon */
} FrNamedHit;

typedef struct
{
  char *text; /* the sentence, each run of white space as one blank */
  char *file;
  FrPlace place;
  GPtrArray *hits; /* FrNamedHit*: those of lexicons that count; empty: none */
  guint64 draw;    /* the random number that it was kept or left out by */
} FrSampled;

typedef struct FrSampler FrSampler;

/* Draws up to `n` sentences, (n + 1) / 2 of them with hits. */
FrSampler *fr_sampler_new (guint n, guint64 seed);
void fr_sampler_free (FrSampler *sampler);
/* Every sentence of `score` takes part, each with the same chance in its part. Memory grows with n alone. */
void fr_sampler_add (FrSampler *sampler, const FrScore *score, const FrMatcher *matcher);

typedef struct
{
  GPtrArray *sentences;  /* FrSampled*, in random order */
  guint64 with, without; /* so many sentences there were with hits, and without */
} FrSample;

/* To be called once, at the end. */
FrSample *fr_sampler_finish (FrSampler *sampler);
void fr_sample_free (FrSample *sample);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrSampler, fr_sampler_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FrSample, fr_sample_free)
