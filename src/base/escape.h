/* One escaping function a context: text of articles and names of files may hold anything. */
#pragma once

#include <glib.h>

/* For a terminal or a plain-text report: control characters (C0, DEL, C1), bidirectional overrides and isolates, and
 * line and paragraph separators come out as \u{..}; a line break or a tab inside becomes a blank. Invalid UTF-8 becomes
 * U+FFFD. `len` < 0: up to the NUL. */
void fr_escape_text (GString *out, const char *text, gssize len);
char *fr_escape_text_dup (const char *text, gssize len);
/* A JSON string with its quotation marks (RFC 8259); never a raw control character. */
void fr_escape_json (GString *out, const char *text, gssize len);
/* A CSV field (RFC 4180), quoted where it has to be. A field that a spreadsheet would run as a formula (it begins with
 * = + - @, a tab or a CR) gets a ' in front. */
void fr_escape_csv (GString *out, const char *text, gssize len);
