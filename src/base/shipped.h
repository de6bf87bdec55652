/* The lexicons and language data that are compiled into the program. */
#pragma once

#include <gio/gio.h>

/* The bytes of a shipped file, such as "english/doubt.lex"; NULL if there is none of that name. Owned by the caller. */
GBytes *fr_shipped_get (const char *name);
/* The names of the shipped files of a language's folder that end in `suffix`, sorted; NULL-terminated, owned by the
 * caller. */
char **fr_shipped_list (const char *folder, const char *suffix);
