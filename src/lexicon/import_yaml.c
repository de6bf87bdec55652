#include "lexicon/import_formats.h"

#include <string.h>
#include <yaml.h>

#define REST_LEFT "the rest of the file is not read"

enum
{
  MAX_NESTING = 2 * FR_DRAFT_MAX_DEPTH /* mappings and lists open at once */
};

/* A mapping or a list that is open. */
typedef struct
{
  gboolean mapping;
  gboolean wants_key;
  guint category; /* what the list is of, or whose parts the mapping's keys are */
  guint value;    /* the category of the value that comes next in a mapping */
} Level;

typedef struct
{
  FrDraft *draft;
  GArray *levels;
  guint documents;
  gboolean failed;
} Reader;

static void
fail (Reader *r, yaml_mark_t mark, const char *message)
{
  fr_draft_lose (r->draft, (guint)mark.line + 1, (guint)mark.column + 1, REST_LEFT, "%s", message);
  r->failed = TRUE;
}

static Level *
innermost (const Reader *r)
{
  return r->levels->len ? &g_array_index (r->levels, Level, r->levels->len - 1) : NULL;
}

/* The category that a value belongs to which comes now; in a mapping the next thing is a key again. */
static guint
take_place (Reader *r)
{
  Level *level = innermost (r);

  if (!level)
    return FR_DRAFT_ROOT;
  if (!level->mapping)
    return level->category;
  level->wants_key = TRUE;
  return level->value;
}

static gboolean
is_key (const Reader *r)
{
  const Level *level = innermost (r);

  return level && level->mapping && level->wants_key;
}

/* quanteda writes the terms of a category that has sub categories, too, under the key "__". */
static void
read_key (Reader *r, const char *name, gsize len, yaml_mark_t mark)
{
  Level *level = innermost (r);

  level->wants_key = FALSE;
  if (len == 2 && memcmp (name, "__", 2) == 0 && level->category != FR_DRAFT_ROOT)
    level->value = level->category;
  else
    level->value = fr_draft_category (r->draft, level->category, name, (gssize)len, (guint)mark.line + 1,
                                      (guint)mark.column + 1);
}

/* Nothing at all, or ~: a category without terms. "null" and "no" are words here, whatever YAML takes them for. */
static gboolean
is_nothing (const yaml_event_t *event)
{
  const char *value = (const char *)event->data.scalar.value;

  return event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE && (*value == '\0' || strcmp (value, "~") == 0);
}

static void
read_scalar (Reader *r, const yaml_event_t *event)
{
  const char *value = (const char *)event->data.scalar.value;
  gsize len = event->data.scalar.length;
  yaml_mark_t mark = event->start_mark;
  guint category, term;

  if (memchr (value, '\0', len))
    {
      fail (r, mark, "a NUL character");
      return;
    }
  if (is_key (r))
    {
      read_key (r, value, len, mark);
      return;
    }
  category = take_place (r);
  if (is_nothing (event))
    return;
  if (category == FR_DRAFT_ROOT)
    {
      fail (r, mark, "no mapping of categories");
      return;
    }
  term = fr_draft_term (r->draft, value, len, (guint)mark.line + 1, (guint)mark.column + 1);
  fr_draft_enter (r->draft, term, category);
}

static void
open_level (Reader *r, const yaml_event_t *event)
{
  Level level = { .mapping = event->type == YAML_MAPPING_START_EVENT };
  yaml_mark_t mark = event->start_mark;

  if (is_key (r))
    fail (r, mark, "a mapping or a list as the name of a category");
  else if (r->levels->len == MAX_NESTING)
    fail (r, mark, "mappings and lists are nested too deeply");
  else if (!level.mapping && r->levels->len == 0)
    fail (r, mark, "no mapping of categories");
  if (r->failed)
    return;
  level.category = take_place (r);
  level.wants_key = TRUE;
  g_array_append_val (r->levels, level);
}

static void
refuse_alias (Reader *r, const yaml_event_t *event)
{
  yaml_mark_t mark = event->start_mark;

  if (is_key (r))
    {
      fail (r, mark, "an alias as the name of a category");
      return;
    }
  take_place (r);
  r->draft->lost++;
  fr_draft_lose (r->draft, (guint)mark.line + 1, (guint)mark.column + 1, "what it stands for is left out",
                 "an alias: *%.40s", (const char *)event->data.alias.anchor);
}

static void
read_event (Reader *r, const yaml_event_t *event)
{
  switch (event->type)
    {
    case YAML_DOCUMENT_START_EVENT:
      if (r->documents++ > 0)
        fail (r, event->start_mark, "a second document");
      break;
    case YAML_SCALAR_EVENT:
      read_scalar (r, event);
      break;
    case YAML_MAPPING_START_EVENT:
    case YAML_SEQUENCE_START_EVENT:
      open_level (r, event);
      break;
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
      g_array_set_size (r->levels, r->levels->len - 1);
      break;
    case YAML_ALIAS_EVENT:
      refuse_alias (r, event);
      break;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_END_EVENT:
      break;
    }
}

void
fr_import_yaml (FrDraft *draft)
{
  Reader r = { .draft = draft };
  yaml_parser_t parser;
  gboolean ended = FALSE;

  if (!yaml_parser_initialize (&parser))
    {
      fr_draft_lose (draft, 1, 1, "nothing is read", "no memory for it");
      return;
    }
  yaml_parser_set_input_string (&parser, (const unsigned char *)draft->text, draft->len);
  yaml_parser_set_encoding (&parser, YAML_UTF8_ENCODING);
  r.levels = g_array_new (FALSE, FALSE, sizeof (Level));
  while (!ended && !r.failed)
    {
      yaml_event_t event;
      if (!yaml_parser_parse (&parser, &event))
        {
          fail (&r, parser.problem_mark, parser.problem ? parser.problem : "no YAML");
          break;
        }
      read_event (&r, &event);
      ended = event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete (&event);
    }
  yaml_parser_delete (&parser);
  g_array_unref (r.levels);
}
