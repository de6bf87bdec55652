#include "base/output.h"

#include "base/error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum
{
  BUFFER_BYTES = 64 * 1024
};

struct FrOutput
{
  int fd;
  char *path;      /* NULL: standard output */
  char *temporary; /* where the bytes go until they are complete; NULL: straight to the target */
  GString *buffer;
  int failure; /* errno of the first write that failed */
};

static void
set_io_error (GError **error, const char *path, int code)
{
  g_set_error (error, FR_ERROR, FR_ERROR_IO, "cannot write %s: %s", path ? path : "standard output", g_strerror (code));
}

/* Replacing by rename is right for regular files only: it would put a file in the place of a pipe or a device. */
static gboolean
is_replaceable (const char *path)
{
  struct stat info;
  return lstat (path, &info) != 0 || S_ISREG (info.st_mode);
}

/* The file that takes another's place keeps its permissions: a private one stays private. */
static int
open_beside (FrOutput *out)
{
  struct stat info;
  gboolean exists = lstat (out->path, &info) == 0;
  int fd;

  out->temporary = g_strdup_printf ("%s.XXXXXX", out->path);
  fd = g_mkstemp_full (out->temporary, O_WRONLY | O_CLOEXEC, 0666);
  if (fd >= 0 && exists && fchmod (fd, info.st_mode & 07777) != 0)
    out->failure = errno;
  return fd;
}

static int
open_target (FrOutput *out)
{
  if (!out->path)
    return STDOUT_FILENO;
  if (!is_replaceable (out->path))
    return g_open (out->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  return open_beside (out);
}

FrOutput *
fr_output_open (const char *path, GError **error)
{
  FrOutput *out = g_new0 (FrOutput, 1);

  out->path = path && strcmp (path, "-") != 0 ? g_strdup (path) : NULL;
  out->buffer = g_string_sized_new (BUFFER_BYTES);
  out->fd = open_target (out);
  if (out->fd >= 0)
    return out;
  set_io_error (error, out->path, errno);
  g_clear_pointer (&out->temporary, g_free);
  fr_output_discard (out);
  return NULL;
}

static void
flush (FrOutput *out)
{
  const char *at = out->buffer->str;
  gsize left = out->failure ? 0 : out->buffer->len;

  while (left > 0)
    {
      gssize n = write (out->fd, at, left);
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          out->failure = errno;
          break;
        }
      at += n;
      left -= (gsize)n;
    }
  g_string_truncate (out->buffer, 0);
}

void
fr_output_write (FrOutput *out, const char *bytes, gsize len)
{
  g_string_append_len (out->buffer, bytes, (gssize)len);
  if (out->buffer->len >= BUFFER_BYTES)
    flush (out);
}

void
fr_output_puts (FrOutput *out, const char *text)
{
  fr_output_write (out, text, strlen (text));
}

void
fr_output_printf (FrOutput *out, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_string_append_vprintf (out->buffer, format, args);
  va_end (args);
  if (out->buffer->len >= BUFFER_BYTES)
    flush (out);
}

gboolean
fr_output_close (FrOutput *out, GError **error)
{
  g_autofree char *path = g_strdup (out->path);
  int failure;

  flush (out);
  if (close (out->fd) != 0 && !out->failure)
    out->failure = errno;
  out->fd = -1;
  if (out->temporary && !out->failure && g_rename (out->temporary, out->path) != 0)
    out->failure = errno;
  failure = out->failure;
  if (!failure)
    g_clear_pointer (&out->temporary, g_free);
  fr_output_discard (out);
  if (failure)
    set_io_error (error, path, failure);
  return failure == 0;
}

void
fr_output_discard (FrOutput *out)
{
  if (out->fd > STDERR_FILENO)
    close (out->fd);
  if (out->temporary)
    g_unlink (out->temporary);
  g_string_free (out->buffer, TRUE);
  g_free (out->temporary);
  g_free (out->path);
  g_free (out);
}
