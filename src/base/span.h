/* A stretch of bytes in somebody else's text. */
#pragma once

#include <glib.h>

typedef struct
{
  guint32 start; /* [bytes] from the text's first byte */
  guint32 end;   /* [bytes] exclusive */
} FrSpan;

#define FR_SPAN_NONE ((FrSpan){ 0, 0 })

static inline guint32
fr_span_length (FrSpan span)
{
  return span.end - span.start;
}

static inline gboolean
fr_span_is_empty (FrSpan span)
{
  return span.end <= span.start;
}

/* A copy of the bytes of `span` in `text`, NUL-terminated, owned by the caller. */
static inline char *
fr_span_dup (FrSpan span, const char *text)
{
  return g_strndup (text + span.start, fr_span_length (span));
}
