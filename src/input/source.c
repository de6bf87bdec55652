#include "input/source.h"

#include "base/error.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum
{
  CHUNK = 1 << 16 /* [bytes] the least that is asked for at once */
};

static void
set_error (GError **error, int code)
{
  g_set_error_literal (error, FR_ERROR, FR_ERROR_READ, g_strerror (code));
}

FrFileKind
fr_source_kind (const char *path, FrFileId *id, GError **error)
{
  struct stat info;

  if (stat (path, &info) != 0)
    {
      set_error (error, errno);
      return FR_KIND_MISSING;
    }
  *id = (FrFileId){ (guint64)info.st_dev, (guint64)info.st_ino };
  if (S_ISDIR (info.st_mode))
    return FR_KIND_FOLDER;
  return S_ISREG (info.st_mode) ? FR_KIND_FILE : FR_KIND_OTHER;
}

static gboolean
too_large (GError **error, gsize limit)
{
  g_autofree char *size = g_format_size_full (limit, G_FORMAT_SIZE_IEC_UNITS);
  g_set_error (error, FR_ERROR, FR_ERROR_READ, "more than %s: too large for one article", size);
  return FALSE;
}

/* The size to begin with: what a regular file says it has, so that it is read without growing; a chunk for all else. */
static gsize
first_size (int fd)
{
  struct stat info;
  if (fstat (fd, &info) != 0 || !S_ISREG (info.st_mode) || info.st_size < 0)
    return CHUNK;
  return (gsize)info.st_size + 1; /* one more, so that the end is seen without growing */
}

static gboolean
read_all (int fd, gsize limit, char **data, gsize *length, GError **error)
{
  gsize size = first_size (fd);

  *data = NULL;
  *length = 0;
  if (size > limit + 1)
    return too_large (error, limit);
  *data = g_malloc (size + 1);
  for (;;)
    {
      if (*length == size)
        *data = g_realloc (*data, (size = size * 2) + 1);
      ssize_t n = read (fd, *data + *length, size - *length);
      if (n == 0)
        break;
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          set_error (error, errno);
          return FALSE;
        }
      *length += (gsize)n;
      if (*length > limit)
        return too_large (error, limit);
    }
  (*data)[*length] = '\0';
  return TRUE;
}

char *
fr_source_read (const char *path, gsize limit, gsize *length, GError **error)
{
  gboolean named = strcmp (path, "-") != 0;
  int fd = named ? open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY) : STDIN_FILENO;
  char *data = NULL;

  if (fd < 0)
    {
      set_error (error, errno);
      return NULL;
    }
  gboolean whole = read_all (fd, limit, &data, length, error);
  if (named)
    close (fd);
  if (!whole)
    g_clear_pointer (&data, g_free);
  return data;
}

static int
compare_names (const void *a, const void *b)
{
  return strcmp (*(char *const *)a, *(char *const *)b);
}

GPtrArray *
fr_source_list (const char *path, GError **error)
{
  DIR *folder = opendir (path);
  const struct dirent *entry;

  if (!folder)
    {
      set_error (error, errno);
      return NULL;
    }
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  while ((entry = readdir (folder)))
    if (entry->d_name[0] != '.')
      g_ptr_array_add (names, g_strdup (entry->d_name));
  closedir (folder);
  if (names->len > 0)
    qsort (names->pdata, names->len, sizeof (char *), compare_names);
  return names;
}
