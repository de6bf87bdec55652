#include "report/json.h"

#include "base/escape.h"

#include <math.h>
#include <string.h>

void
fr_json_init (FrJson *json, FrOutput *out)
{
  json->out = out;
  json->buffer = g_string_new (NULL);
  json->needs_comma = FALSE;
}

void
fr_json_clear (FrJson *json)
{
  g_string_free (json->buffer, TRUE);
  json->buffer = NULL;
}

/* Every value and every key begins here; what ends in it is followed by a comma. */
static void
separate (FrJson *json)
{
  if (json->needs_comma)
    fr_output_puts (json->out, ",");
  json->needs_comma = TRUE;
}

static void
begin (FrJson *json, const char *bracket)
{
  separate (json);
  fr_output_puts (json->out, bracket);
  json->needs_comma = FALSE;
}

static void
end (FrJson *json, const char *bracket)
{
  fr_output_puts (json->out, bracket);
  json->needs_comma = TRUE;
}

void
fr_json_begin_object (FrJson *json)
{
  begin (json, "{");
}

void
fr_json_end_object (FrJson *json)
{
  end (json, "}");
}

void
fr_json_begin_array (FrJson *json)
{
  begin (json, "[");
}

void
fr_json_end_array (FrJson *json)
{
  end (json, "]");
}

void
fr_json_key (FrJson *json, const char *key)
{
  fr_json_string (json, key, -1);
  fr_output_puts (json->out, ":");
  json->needs_comma = FALSE;
}

void
fr_json_string (FrJson *json, const char *text, gssize len)
{
  separate (json);
  if (!text)
    {
      fr_output_puts (json->out, "null");
      return;
    }
  g_string_truncate (json->buffer, 0);
  fr_escape_json (json->buffer, text, len);
  fr_output_write (json->out, json->buffer->str, json->buffer->len);
}

void
fr_json_int (FrJson *json, gint64 value)
{
  separate (json);
  fr_output_printf (json->out, "%" G_GINT64_FORMAT, value);
}

/* The fewest figures, from nine on, that read back as `value`. */
static void
format_double (char buffer[G_ASCII_DTOSTR_BUF_SIZE], double value)
{
  static const char *const formats[] = { "%.9g", "%.12g", "%.15g", "%.16g", "%.17g" };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, formats[i], value);
      if (g_ascii_strtod (buffer, NULL) == value)
        return;
    }
}

void
fr_json_double (FrJson *json, double value)
{
  char figures[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (value))
    {
      fr_json_string (json, NULL, 0);
      return;
    }
  separate (json);
  format_double (figures, value);
  fr_output_puts (json->out, figures);
}

void
fr_json_bool (FrJson *json, gboolean value)
{
  separate (json);
  fr_output_puts (json->out, value ? "true" : "false");
}

void
fr_json_member_string (FrJson *json, const char *key, const char *text)
{
  fr_json_key (json, key);
  fr_json_string (json, text, -1);
}

void
fr_json_member_int (FrJson *json, const char *key, gint64 value)
{
  fr_json_key (json, key);
  fr_json_int (json, value);
}

void
fr_json_member_double (FrJson *json, const char *key, double value)
{
  fr_json_key (json, key);
  fr_json_double (json, value);
}

void
fr_json_member_bool (FrJson *json, const char *key, gboolean value)
{
  fr_json_key (json, key);
  fr_json_bool (json, value);
}
