/* Case folding that does not know the locale. */
#pragma once

#include <glib.h>

/* Appends `text` (valid UTF-8, `len` bytes) in lower case, with every apostrophe as '. g_utf8_strdown() is not used: in
 * a Turkish locale it turns IMMIGRATION into another word. */
void fr_fold_append (GString *out, const char *text, gsize len);
/* The same as a new string, owned by the caller. */
char *fr_fold (const char *text, gssize len);

/* ' and its typographic variants: U+2019, U+02BC, U+FF07. */
gboolean fr_is_apostrophe (gunichar c);
/* The characters that join the parts of a compound: - U+2010 U+2011 U+FE63 U+FF0D; no dash is one of them. */
gboolean fr_is_hyphen (gunichar c);
