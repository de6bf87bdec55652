/* From a draft to a lexicon: which entries can stand, in which frames and wordings, under which names. Internal to the
 * import. */
#pragma once

#include "lexicon/import.h"
#include "lexicon/import_draft.h"

/* Fills in the account and the lexicon of `import`, whose format is known, from `draft`. */
void fr_import_lay_out (FrImport *import, const FrDraft *draft);
