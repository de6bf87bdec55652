/* Any bytes as a dictionary of another program; the first one chooses the format. What is written must be a lexicon
 * without errors, and every loss must be told. */
#include "lexicon/import.h"
#include "lexicon/lexicon.h"

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

/* The one warning that may be left: a dictionary may have prefixes of two letters. */
static gboolean
is_short_prefix (const FrDiag *diag)
{
  return diag->level == FR_LEVEL_WARNING && g_str_has_prefix (diag->message, "a prefix of two letters");
}

static void
check_lexicon (const FrImport *imported)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLexicon) lexicon = fr_lexicon_parse ("fuzz.lex", imported->lexicon, strlen (imported->lexicon), diags);
  guint terms = 0;

  for (guint i = 0; i < diags->len; i++)
    must (fr_diags_get (diags, i)->level == FR_LEVEL_NOTE || is_short_prefix (fr_diags_get (diags, i)),
          fr_diags_get (diags, i)->message);
  for (guint s = 0; s < lexicon->sections->len; s++)
    terms += ((const FrSection *)g_ptr_array_index (lexicon->sections, s))->terms->len;
  must (terms > 0, "a lexicon has terms");
  must (terms <= imported->carried + imported->changed + imported->lost, "no term comes from nowhere");
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static const char *const files[] = { "f.dic", "f.ykd", "f.lcd", "f.lc3", "f.cat", "f.yml", "f.csv", "f.dicx" };
  g_autoptr (FrImport) imported = NULL;

  if (size == 0)
    return 0;
  imported = fr_lexicon_import (files[data[0] % G_N_ELEMENTS (files)], (const char *)data + 1, size - 1);
  must (imported->lost == 0 || fr_diags_count (imported->diags, FR_LEVEL_ERROR) > 0, "a loss is told");
  must (imported->lexicon || fr_diags_count (imported->diags, FR_LEVEL_ERROR) > 0, "a failure is told");
  for (guint i = 0; i < imported->diags->len; i++)
    must (g_utf8_validate (fr_diags_get (imported->diags, i)->message, -1, NULL), "a message is text");
  if (imported->lexicon)
    check_lexicon (imported);
  return 0;
}
