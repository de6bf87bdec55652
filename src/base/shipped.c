#include "base/shipped.h"

#include <string.h>

/* Made by glib-compile-resources. */
GResource *fr_shipped_get_resource (void);

GBytes *
fr_shipped_get (const char *name)
{
  g_autofree char *path = g_strconcat ("/framing/", name, NULL);
  return g_resource_lookup_data (fr_shipped_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
}

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *)a, *(char *const *)b);
}

char **
fr_shipped_list (const char *folder, const char *suffix)
{
  g_autofree char *path = g_strdup_printf ("/framing/%s/", folder);
  g_auto (GStrv) children
      = g_resource_enumerate_children (fr_shipped_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  GPtrArray *names = g_ptr_array_new ();

  for (char **child = children; child && *child; child++)
    if (g_str_has_suffix (*child, suffix))
      g_ptr_array_add (names, g_strdup_printf ("%s/%s", folder, *child));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (char **)g_ptr_array_free (names, FALSE);
}
