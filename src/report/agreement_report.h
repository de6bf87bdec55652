/* How far coders agree, and how right a lexicon is in their eyes, for people. */
#pragma once

#include "compare/validation.h"
#include "report/document.h"

/* `names` are those of the sheets, one a coder. Owned by the caller. */
FrDocument *fr_agreement_document (const FrValidation *validation, const char *const *names);
