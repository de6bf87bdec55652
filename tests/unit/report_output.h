/* For the tests of the report layer: output caught in memory. */
#pragma once

#include "base/output.h"
#include "report/document.h"
#include "report/render_text.h"

#include <check.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  char *path;
  FrOutput *out;
} Caught;

static inline Caught
catch_begin (void)
{
  Caught caught = { NULL, NULL };
  int fd = g_file_open_tmp ("framing-report-XXXXXX", &caught.path, NULL);

  ck_assert_int_ge (fd, 0);
  close (fd);
  caught.out = fr_output_open (caught.path, NULL);
  ck_assert_ptr_nonnull (caught.out);
  return caught;
}

/* What was written, owned by the caller. */
static inline char *
catch_end (Caught *caught)
{
  char *text = NULL;

  ck_assert (fr_output_close (caught->out, NULL));
  ck_assert (g_file_get_contents (caught->path, &text, NULL, NULL));
  g_unlink (caught->path);
  g_free (caught->path);
  return text;
}

static inline char *
render (const FrDocument *document, guint width, gboolean colour)
{
  FrTextStyle style = { width, colour };
  Caught caught = catch_begin ();

  fr_document_render_text (document, &style, caught.out);
  return catch_end (&caught);
}

/* [columns of a terminal] of the widest line of a plain text. */
static inline guint
widest_line (const char *text)
{
  guint widest = 0, width = 0;

  for (const char *at = text; *at; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (c == '\n')
        width = 0;
      else
        width += g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
      widest = MAX (widest, width);
    }
  return widest;
}

static inline int
run_suite (Suite *suite)
{
  SRunner *runner = srunner_create (suite);
  int failed;

  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed > 0;
}
