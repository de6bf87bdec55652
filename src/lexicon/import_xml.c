#include "lexicon/import_formats.h"

#include "lexicon/line.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#define XML(text) ((const xmlChar *)(text))

typedef struct
{
  FrDraft *draft;
  xmlParserCtxt *parser;
  const char *from;   /* where the parser began, in the draft's text */
  gboolean lexicoder; /* blanks at the ends of a pattern mean the ends of a word */
  GArray *open;       /* guint: the category inside each open element */
  gboolean failed;
} Reader;

/* Where the parser stands. The text is UTF-8 and goes to the parser as it is, so bytes are bytes. */
static const char *
parser_at (const Reader *r)
{
  const xmlParserInput *input = r->parser->input;

  return r->from + input->consumed + (input->cur - input->base);
}

/* Where the tag that was just read begins. */
static FrPlace
tag_place (const Reader *r)
{
  const char *at = parser_at (r);

  while (at > r->from && *at != '<')
    at--;
  return fr_draft_place (r->draft, at);
}

/* The value of the attribute `name`; NULL without. Owned by the caller. */
static char *
dup_attribute (const xmlChar **attributes, int n, const char *name)
{
  for (int i = 0; i < n; i++, attributes += 5)
    if (strcmp ((const char *)attributes[0], name) == 0)
      return g_strndup ((const char *)attributes[3], (gsize)(attributes[4] - attributes[3]));
  return NULL;
}

static void
open_dictionary (Reader *r, const xmlChar **attributes, int n)
{
  g_autofree char *style = dup_attribute (attributes, n, "style");

  r->lexicoder = r->lexicoder || (style && g_ascii_strcasecmp (style, "lexicoder") == 0);
  if (!r->draft->title)
    r->draft->title = dup_attribute (attributes, n, "name");
}

/* A score is a weight. */
static gboolean
has_score (const xmlChar **attributes, int n)
{
  g_autofree char *score = dup_attribute (attributes, n, "score");

  return score && *score && strcmp (score, "1") != 0 && strcmp (score, "1.0") != 0;
}

static guint
open_category (Reader *r, guint parent, FrPlace place, const xmlChar **attributes, int n)
{
  g_autofree char *name = dup_attribute (attributes, n, "name");
  g_autofree char *why = dup_attribute (attributes, n, "desc");
  guint category = fr_draft_category (r->draft, parent, name ? name : "", -1, place.line, place.column);
  FrDraftCategory *made;

  if (has_score (attributes, n))
    fr_draft_lose (r->draft, place.line, place.column, "used without it", "a score other than 1: every hit counts 1");
  if (category == FR_DRAFT_NONE)
    return category;
  made = fr_draft_get_category (r->draft, category);
  if (why && *why && !made->why && g_strcmp0 (why, name) != 0)
    made->why = fr_squeeze_blanks (why, why + strlen (why));
  return category;
}

/* Lexicoder looks for its patterns in the text as they are, blanks included: " NBB " is a word, " war" the beginning of
 * one, and "war" is met anywhere. Yoshikoder looks for words. */
static void
settle_ends (const Reader *r, FrDraftTerm *term, const char *pattern)
{
  gboolean first = g_ascii_isspace (*pattern);
  gboolean last = *pattern && g_ascii_isspace (pattern[strlen (pattern) - 1]);
  char *prefix;

  if (!r->lexicoder || strchr (term->text, '*') || (first && last))
    return;
  if (!first)
    {
      term->change = "Lexicoder meets it inside words, too; here it is a word of its own";
      return;
    }
  prefix = g_strconcat (term->text, "*", NULL);
  g_free (term->text);
  term->text = prefix;
}

static void
read_pattern (Reader *r, guint category, FrPlace place, const xmlChar **attributes, int n)
{
  g_autofree char *name = dup_attribute (attributes, n, "name");
  const char *pattern = name ? name : "";
  guint term = fr_draft_term (r->draft, pattern, strlen (pattern), place.line, place.column);
  FrDraftTerm *made = fr_draft_get_term (r->draft, term);

  settle_ends (r, made, pattern);
  if (has_score (attributes, n))
    made->loss = "a score other than 1: every hit counts 1";
  if (category != FR_DRAFT_ROOT)
    {
      fr_draft_enter (r->draft, term, category);
      return;
    }
  r->draft->lost++;
  fr_draft_lose (r->draft, place.line, place.column, "the term is left out", "a pnode outside of any cnode");
}

static void
start_element (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_namespaces,
               const xmlChar **namespaces, int n, int n_defaulted, const xmlChar **attributes)
{
  Reader *r = data;
  guint category = r->open->len ? g_array_index (r->open, guint, r->open->len - 1) : FR_DRAFT_ROOT;
  FrPlace place = tag_place (r);

  (void)prefix, (void)uri, (void)n_namespaces, (void)namespaces, (void)n_defaulted;
  if (xmlStrEqual (name, XML ("dictionary")) && r->open->len == 0)
    open_dictionary (r, attributes, n);
  else if (xmlStrEqual (name, XML ("cnode")))
    category = open_category (r, category, place, attributes, n);
  else if (xmlStrEqual (name, XML ("pnode")))
    read_pattern (r, category, place, attributes, n);
  else
    {
      g_autofree char *excerpt = fr_lexicon_excerpt ((const char *)name, (const char *)name + xmlStrlen (name));
      fr_draft_lose (r->draft, place.line, place.column, "left out, with all that is in it", "an element <%s>",
                     excerpt);
      category = FR_DRAFT_NONE;
    }
  g_array_append_val (r->open, category);
}

static void
end_element (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  Reader *r = data;

  (void)name, (void)prefix, (void)uri;
  if (r->open->len > 0)
    g_array_set_size (r->open, r->open->len - 1);
}

/* Stops at the parser's place. What was read so far is used. */
static void
fail (Reader *r, const char *message)
{
  FrPlace place = fr_draft_place (r->draft, parser_at (r));

  if (!r->failed)
    fr_draft_lose (r->draft, place.line, place.column, "the rest of the file is not read", "%s", message);
  r->failed = TRUE;
  xmlStopParser (r->parser);
}

/* Dictionaries have no document type; what declares one wants entities expanded or files fetched. */
static void
refuse_doctype (void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
  (void)name, (void)external, (void)system;
  fail (data, "a document type: entities are not expanded");
}

static void
read_text (void *data, const xmlChar *text, int len)
{
  Reader *r = data;
  const char *from = (const char *)text;
  const char *first = fr_skip_blanks (from, from + len);
  FrPlace place;

  if (first == from + len)
    return;
  place = fr_draft_place (r->draft, parser_at (r));
  fr_draft_lose (r->draft, place.line, place.column, "left out", "text outside of tags");
}

static void
take_error (void *data, xmlErrorPtr error)
{
  Reader *r = data;
  g_autofree char *message = NULL;

  if (error->level < XML_ERR_FATAL || r->failed)
    return;
  message = g_strdup (error->message ? error->message : "no XML");
  fail (r, g_strchomp (message));
}

static xmlEntityPtr
predefined_entity (void *data, const xmlChar *name)
{
  (void)data;
  return xmlGetPredefinedEntity (name);
}

/* The encoding is settled: what the declaration says of it does not hold any more. */
static const char *
skip_declaration (const FrDraft *draft)
{
  const char *from = draft->text + draft->at;
  const char *end;

  while (g_ascii_isspace (*from))
    from++;
  end = g_str_has_prefix (from, "<?xml") && g_ascii_isspace (from[5]) ? strstr (from, "?>") : NULL;
  return end ? end + 2 : from;
}

void
fr_import_xml (FrDraft *draft)
{
  Reader r = { .draft = draft, .from = skip_declaration (draft) };
  gsize len = draft->len - (gsize)(r.from - draft->text);

  if (len > G_MAXINT || !(r.parser = xmlNewParserCtxt ()))
    {
      fr_draft_lose (draft, 1, 1, "nothing is read", "too large a file");
      return;
    }
  r.lexicoder = g_str_has_suffix (draft->file, ".lcd") || g_str_has_suffix (draft->file, ".lc3");
  r.open = g_array_new (FALSE, FALSE, sizeof (guint));
  memset (r.parser->sax, 0, sizeof (*r.parser->sax));
  r.parser->sax->initialized = XML_SAX2_MAGIC;
  r.parser->sax->startElementNs = start_element;
  r.parser->sax->endElementNs = end_element;
  r.parser->sax->internalSubset = refuse_doctype;
  r.parser->sax->getEntity = predefined_entity;
  r.parser->sax->characters = read_text;
  r.parser->sax->cdataBlock = read_text;
  r.parser->sax->serror = take_error;
  r.parser->userData = &r;
  /* NOENT is what makes &amp; in a name an ampersand; predefined_entity() knows no other entities. */
  xmlCtxtReadMemory (r.parser, r.from, (int)len, NULL, "UTF-8", XML_PARSE_NONET | XML_PARSE_NOENT);
  xmlFreeParserCtxt (r.parser);
  g_array_unref (r.open);
}
