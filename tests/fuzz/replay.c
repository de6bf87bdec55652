/* Feeds each file that is named to a fuzz target, without a fuzzer: old findings must stay found. */
#include <glib.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      g_autofree char *bytes = NULL;
      g_autoptr (GError) error = NULL;
      gsize size;

      if (!g_file_get_contents (argv[i], &bytes, &size, &error))
        g_error ("%s", error->message);
      g_log (G_LOG_DOMAIN, G_LOG_LEVEL_DEBUG, "%s", argv[i]); /* shown by G_MESSAGES_DEBUG=framing */
      /* A copy of exactly this size, so that a read beyond the end is seen. */
      g_autofree guint8 *copy = g_malloc (MAX (size, 1));
      memcpy (copy, bytes, size);
      LLVMFuzzerTestOneInput (copy, size);
    }
  return 0;
}
