/* The one error domain of the program. */
#pragma once

#include <glib.h>

/* Codes follow what a caller can do about it; the command line turns them into its exit codes. */
typedef enum
{
  FR_ERROR_USAGE,   /* the request itself is wrong: exit 2 */
  FR_ERROR_READ,    /* a file could not be read at all: exit 3 */
  FR_ERROR_IO,      /* writing failed: exit 4 */
  FR_ERROR_LEXICON, /* a lexicon has errors: exit 2, or 1 from "lexicon check" */
  FR_ERROR_HELP,    /* none: the message is the help that was asked for; exit 0 */
} FrErrorCode;

#define FR_ERROR (fr_error_quark ())
GQuark fr_error_quark (void);
