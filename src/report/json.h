/* A small streaming JSON writer: commas and escapes are its business, nesting is the caller's. Values go out as they
 * come; nothing is kept but the depth. */
#pragma once

#include "base/output.h"

typedef struct
{
  FrOutput *out;   /* not owned */
  GString *buffer; /* one value at a time */
  gboolean needs_comma;
} FrJson;

void fr_json_init (FrJson *json, FrOutput *out);
void fr_json_clear (FrJson *json);

void fr_json_begin_object (FrJson *json);
void fr_json_end_object (FrJson *json);
void fr_json_begin_array (FrJson *json);
void fr_json_end_array (FrJson *json);
/* The name of the next value in an object. */
void fr_json_key (FrJson *json, const char *key);

/* `len` < 0: up to the NUL; NULL becomes null. */
void fr_json_string (FrJson *json, const char *text, gssize len);
void fr_json_int (FrJson *json, gint64 value);
/* The shortest figures that read back as the same value; null for infinities and NaN, which JSON does not have. */
void fr_json_double (FrJson *json, double value);
void fr_json_bool (FrJson *json, gboolean value);

/* A key and its value. */
void fr_json_member_string (FrJson *json, const char *key, const char *text);
void fr_json_member_int (FrJson *json, const char *key, gint64 value);
void fr_json_member_double (FrJson *json, const char *key, double value);
void fr_json_member_bool (FrJson *json, const char *key, gboolean value);
