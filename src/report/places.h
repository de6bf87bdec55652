/* The places of many bytes of a text at once, in whatever order they are asked for. */
#pragma once

#include "base/place.h"

/* The place of each of the `n` bytes, in their order; owned by the caller. One pass over the text, whatever the order.
 * Each byte is the first one of a character of `text`, or its length. */
FrPlace *fr_places_new (const char *text, const guint32 *bytes, gsize n);
