#include "lexicon/import_names.h"

#include "base/fold.h"
#include "lexicon/lexicon.h"
#include "lexicon/line.h"

#include <string.h>

enum
{
  MAX_NAME = 100 /* [code points] */
};

static gunichar
clean_char (gunichar c)
{
  if (c == '/')
    return '-';
  if (c == '[')
    return '(';
  if (c == ']')
    return ')';
  /* What a line cannot hold, and what takes no room in it. */
  if (g_unichar_iscntrl (c) || g_unichar_type (c) == G_UNICODE_FORMAT || c == 0x2028 || c == 0x2029)
    return ' ';
  return c;
}

char *
fr_import_clean_name (const char *name)
{
  g_autoptr (GString) out = g_string_new (NULL);
  glong n = 0;

  for (; *name && n < MAX_NAME; name = g_utf8_next_char (name), n++)
    g_string_append_unichar (out, clean_char (g_utf8_get_char (name)));
  if (*name)
    g_string_append (out, "…");
  char *clean = fr_squeeze_blanks (out->str, out->str + out->len);
  if (*clean)
    return clean;
  g_free (clean);
  return g_strdup ("unnamed");
}

char *
fr_import_file_name (const char *file)
{
  g_autofree char *base = g_path_get_basename (file);
  g_autofree char *shown = g_filename_display_name (base);
  char *dot = strrchr (shown, '.');

  if (dot && dot > shown)
    *dot = '\0';
  return fr_import_clean_name (shown);
}

gboolean
fr_import_is_scale (const char *wording)
{
  return strcmp (wording, FR_WORDING_LOADED) == 0 || strcmp (wording, FR_WORDING_NEUTRAL) == 0;
}

char *
fr_import_wording_name (char *name, gboolean scale)
{
  static const char *const own[] = { FR_WORDING_IGNORE, FR_WORDING_LOADED, FR_WORDING_NEUTRAL, NULL };
  g_autofree char *folded = fr_fold (name, -1);
  char *longer;

  if (!g_strv_contains (own, folded) || (scale && fr_import_is_scale (name)))
    return name;
  longer = g_strconcat (name, " words", NULL);
  g_free (name);
  return longer;
}

char *
fr_import_unique_name (GHashTable *used, const char *before, char *name)
{
  char *plain = name;
  g_autofree char *first = g_strdup_printf ("%s/%s", before, plain);
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (used, first));

  for (g_autofree char *key = g_strdup (first); g_hash_table_contains (used, key);)
    {
      if (name != plain)
        g_free (name);
      name = g_strdup_printf ("%s %u", plain, ++n);
      g_free (key);
      key = g_strdup_printf ("%s/%s", before, name);
    }
  if (name != plain)
    g_hash_table_insert (used, g_strdup_printf ("%s/%s", before, name), GUINT_TO_POINTER (1));
  g_hash_table_insert (used, g_steal_pointer (&first), GUINT_TO_POINTER (MAX (n, 1)));
  if (name != plain)
    g_free (plain);
  return name;
}
