/* One pattern of a foreign dictionary as a term of a lexicon. Internal to the import. */
#pragma once

#include <glib.h>

typedef enum
{
  FR_FATE_CARRIED,
  FR_FATE_CHANGED,
  FR_FATE_BASE, /* only without its possessive ending: right where the category has that word anyway */
  FR_FATE_LOST,
} FrFate;

typedef struct
{
  FrFate fate;
  char *written; /* as on a line of a lexicon; NULL if lost */
  char *key;     /* as fr_term_key(); NULL if lost */
  char *reason;  /* NULL if carried */
} FrConversion;

/* `pattern` without blanks at its ends; a * is a wildcard. A pattern without one becomes a quoted form, met in any
 * case; one with * a bare term. What is written is read back by fr_lexicon_parse() without an error, and with no
 * warning but that a prefix is short. */
FrConversion fr_import_convert (const char *pattern);
void fr_conversion_clear (FrConversion *conversion);
