/* Preloaded into the program: makes one call of the C library fail, as a disk or a network would.
 *
 *     FR_FAULT_CALL   open, read, write, close or rename
 *     FR_FAULT_AT     which of these calls fails, from 1
 *     FR_FAULT_ERRNO  EIO, ENOSPC, EINTR, or "short": of a write only the first byte arrives, and then the disk is full
 *     FR_FAULT_MARK   a file that is made when it has happened */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *
variable (const char *name)
{
  const char *value = getenv (name);
  return value ? value : "";
}

static int
wanted_errno (void)
{
  const char *name = variable ("FR_FAULT_ERRNO");

  if (strcmp (name, "EINTR") == 0)
    return EINTR;
  return strcmp (name, "EIO") == 0 ? EIO : ENOSPC;
}

/* Is this call the one? The count is this library's own state: the program is single-threaded where it uses files. */
static int
strikes (const char *call)
{
  static int seen;

  if (strcmp (variable ("FR_FAULT_CALL"), call) != 0 || ++seen != atoi (variable ("FR_FAULT_AT")))
    return 0;
  long mark = syscall (SYS_openat, AT_FDCWD, variable ("FR_FAULT_MARK"), O_CREAT | O_WRONLY, 0600);
  if (mark >= 0)
    syscall (SYS_close, mark);
  errno = wanted_errno ();
  return 1;
}

static int
open_at (const char *path, int flags, va_list args)
{
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg (args, mode_t) : 0;

  if (strikes ("open"))
    return -1;
  return (int)syscall (SYS_openat, AT_FDCWD, path, flags, mode);
}

int
open (const char *path, int flags, ...)
{
  va_list args;

  va_start (args, flags);
  int fd = open_at (path, flags, args);
  va_end (args);
  return fd;
}

int
open64 (const char *path, int flags, ...)
{
  va_list args;

  va_start (args, flags);
  int fd = open_at (path, flags, args);
  va_end (args);
  return fd;
}

ssize_t
read (int fd, void *bytes, size_t n)
{
  return strikes ("read") ? -1 : syscall (SYS_read, fd, bytes, n);
}

ssize_t
write (int fd, const void *bytes, size_t n)
{
  static int full;

  if (full && fd != STDERR_FILENO)
    {
      errno = ENOSPC;
      return -1;
    }
  if (fd == STDERR_FILENO || !strikes ("write"))
    return syscall (SYS_write, fd, bytes, n);
  if (strcmp (variable ("FR_FAULT_ERRNO"), "short") != 0)
    return -1;
  full = 1;
  return syscall (SYS_write, fd, bytes, n > 0 ? 1 : 0);
}

int
close (int fd)
{
  long result = syscall (SYS_close, fd);

  if (!strikes ("close"))
    return (int)result;
  return -1;
}

int
rename (const char *from, const char *to)
{
  return strikes ("rename") ? -1 : (int)syscall (SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}
