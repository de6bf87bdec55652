/* A sample as files: the sheet that a coder fills in, and the key that tells what was found. */
#pragma once

#include "base/output.h"
#include "score/sample.h"

/* "id,sentence,label", the labels empty. */
void fr_sample_write_sheet (const FrSample *sample, FrOutput *out);
/* "id,file,line,column,part,of,hits": part is "hits" or "random", of how many sentences it was drawn from; hits are
 * "frame / wording / term", parted by "; ". */
void fr_sample_write_key (const FrSample *sample, FrOutput *out);
