/* Bytes from where a user keeps them: files, pipes, standard input, folders. The only place of this layer that asks the
 * system for anything; parsers take the bytes. */
#pragma once

#include <glib.h>

/* More than this is not one article. */
#define FR_SOURCE_LIMIT ((gsize)1 << 30) /* [bytes] */

/* Which file it really is, whatever path leads there. */
typedef struct
{
  guint64 device;
  guint64 inode;
} FrFileId;

typedef enum
{
  FR_KIND_MISSING, /* or out of reach: `error` says why */
  FR_KIND_FILE,    /* a regular file */
  FR_KIND_FOLDER,
  FR_KIND_OTHER, /* a pipe, a device, a socket: can be read, but may never end */
} FrFileKind;

/* Follows symbolic links. `id` is set unless the answer is FR_KIND_MISSING, `error` (FR_ERROR_READ) if it is. */
FrFileKind fr_source_kind (const char *path, FrFileId *id, GError **error);
/* All bytes of `path` ("-": standard input), read by chunks, with a NUL after them; owned by the caller. NULL and
 * `error` (FR_ERROR_READ) where it cannot be opened or read, or holds more than `limit` bytes. */
char *fr_source_read (const char *path, gsize limit, gsize *length, GError **error);
/* The names in a folder without hidden ones, sorted by bytes, not always UTF-8; owned by the caller. NULL and `error`.
 */
GPtrArray *fr_source_list (const char *path, GError **error);
