#include "lexicon/lexicon.h"

#include "base/fold.h"
#include "lexicon/line.h"
#include "lexicon/term.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"
#define LINE_LEFT_OUT "the line is left out"

typedef enum
{
  IN_HEADER,
  IN_SECTION,
  IN_NOTHING, /* behind a section line that could not be read */
} State;

/* Which keys a section has been given. */
enum
{
  KEY_WHY = 1 << 0,
  KEY_SOURCE = 1 << 1,
  KEY_COMPOUNDS = 1 << 2,
  KEY_MEASURED = 1 << 3,
};

typedef struct
{
  FrSection section; /* first: a lexicon's sections are of this type, and freed as such */
  guint keys;
} OpenSection;

typedef struct
{
  FrLexicon *lexicon;
  FrDiags *diags;
  State state;
  OpenSection *open;
  GHashTable *sections; /* "frame/wording" → OpenSection, not owned */
  GHashTable *terms;    /* "frame" and fr_term_key() → FrTerm, not owned */
} Parser;

static void
example_free (gpointer data)
{
  FrExample *example = data;
  g_free (example->text);
  g_free (example);
}

static void
term_free (gpointer data)
{
  fr_term_free (data);
}

static void
section_free (gpointer data)
{
  FrSection *section = data;
  g_free (section->frame);
  g_free (section->wording);
  g_free (section->why);
  g_free (section->source);
  g_ptr_array_unref (section->terms);
  g_ptr_array_unref (section->examples);
  g_free (data);
}

void
fr_lexicon_free (FrLexicon *lexicon)
{
  if (!lexicon)
    return;
  g_free (lexicon->name);
  g_free (lexicon->file);
  g_free (lexicon->title);
  g_free (lexicon->language);
  g_free (lexicon->about);
  g_free (lexicon->source);
  g_free (lexicon->license);
  g_free (lexicon->version);
  g_free (lexicon->validated);
  g_ptr_array_unref (lexicon->sections);
  g_free (lexicon);
}

gboolean
fr_section_is_ignore (const FrSection *section)
{
  return g_str_equal (section->wording, FR_WORDING_IGNORE);
}

static FrLexicon *
lexicon_new (const char *file)
{
  FrLexicon *lexicon = g_new0 (FrLexicon, 1);

  lexicon->file = g_strdup (file);
  lexicon->name = g_path_get_basename (file);
  if (g_str_has_suffix (lexicon->name, ".lex"))
    lexicon->name[strlen (lexicon->name) - 4] = '\0';
  lexicon->sections = g_ptr_array_new_with_free_func (section_free);
  return lexicon;
}

FrLexicon *
fr_lexicon_of_term (FrTerm *term)
{
  FrLexicon *lexicon = lexicon_new ("term.lex");
  FrSection *section = g_new0 (FrSection, 1);

  section->frame = g_strdup ("term");
  section->wording = g_strdup ("term");
  section->compounds = TRUE;
  section->terms = g_ptr_array_new_with_free_func (term_free);
  section->examples = g_ptr_array_new_with_free_func (example_free);
  g_ptr_array_add (section->terms, term);
  g_ptr_array_add (lexicon->sections, section);
  term->section = section;
  return lexicon;
}

/* Where the colon of a key stands in [from, to): behind one word of letters, digits, - and _. NULL: no key. */
static const char *
key_colon (const char *from, const char *to)
{
  const char *at = from;

  while (at < to && (g_unichar_isalnum (g_utf8_get_char (at)) || *at == '-' || *at == '_'))
    at = g_utf8_next_char (at);
  if (at == from)
    return NULL;
  at = fr_skip_blanks (at, to);
  return at < to && *at == ':' ? at : NULL;
}

/* The key before `colon`, folded. */
static char *
key_name (const char *from, const char *colon)
{
  return fr_fold (from, fr_trim_blanks (from, colon) - from);
}

/* The value behind `colon`; NULL, and a warning, if it is empty. */
static char *
key_value (const FrLexiconLine *line, const char *key, const char *colon, const char *to)
{
  char *value = fr_squeeze_blanks (colon + 1, to);

  if (*value)
    return value;
  fr_lexicon_line_report (line, FR_LEVEL_WARNING, colon, LINE_LEFT_OUT, "\"%s\" has no value", key);
  g_free (value);
  return NULL;
}

/* The field of `lexicon` that the header key `name` fills; NULL if there is none. */
static char **
header_field (FrLexicon *lexicon, const char *name)
{
  const struct
  {
    const char *name;
    char **field;
  } fields[] = {
    { "title", &lexicon->title },         { "language", &lexicon->language }, { "about", &lexicon->about },
    { "source", &lexicon->source },       { "license", &lexicon->license },   { "version", &lexicon->version },
    { "validated", &lexicon->validated },
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].name, name))
      return fields[i].field;
  return NULL;
}

static void
read_header_line (Parser *p, const FrLexiconLine *line, const char *from, const char *to)
{
  const char *colon = key_colon (from, to);
  g_autofree char *name = colon ? key_name (from, colon) : NULL;
  g_autofree char *value = NULL;
  char **field;

  if (!colon)
    {
      fr_lexicon_line_report (line, FR_LEVEL_ERROR, from, LINE_LEFT_OUT, "a term before the first [frame / wording]");
      return;
    }
  field = header_field (p->lexicon, name);
  if (!field)
    {
      g_autofree char *excerpt = fr_lexicon_excerpt (from, fr_trim_blanks (from, colon));
      fr_lexicon_line_report (line, FR_LEVEL_WARNING, from, LINE_LEFT_OUT, "the header has no key \"%s\"", excerpt);
      return;
    }
  value = key_value (line, name, colon, to);
  if (value && *field)
    fr_lexicon_line_report (line, FR_LEVEL_WARNING, from, "the first one holds", "a second \"%s\"", name);
  else if (value)
    *field = g_steal_pointer (&value);
}

/* Does the section have the key already? Then a warning, if the new value is another. */
static gboolean
is_second (const Parser *p, const FrLexiconLine *line, const char *from, guint key, gboolean same)
{
  if (!(p->open->keys & key))
    {
      p->open->keys |= key;
      return FALSE;
    }
  if (!same)
    fr_lexicon_line_report (line, FR_LEVEL_WARNING, from, "the first one holds",
                            "a second, different value for [%s / %s]", p->open->section.frame,
                            p->open->section.wording);
  return TRUE;
}

static void
set_text (Parser *p, const FrLexiconLine *line, const char *from, guint key, char **field, char *value)
{
  if (is_second (p, line, from, key, g_strcmp0 (*field, value) == 0))
    g_free (value);
  else
    *field = value;
}

static void
set_switch (Parser *p, const FrLexiconLine *line, const char *from, guint key, gboolean *field, const char *value)
{
  g_autofree char *folded = fr_fold (value, -1);
  gboolean yes = g_str_equal (folded, "yes");

  if (!yes && !g_str_equal (folded, "no"))
    {
      g_autofree char *excerpt = fr_lexicon_excerpt (value, value + strlen (value));
      fr_lexicon_line_report (line, FR_LEVEL_ERROR, from, LINE_LEFT_OUT, "\"%s\" is neither yes nor no", excerpt);
      return;
    }
  if (!is_second (p, line, from, key, *field == yes))
    *field = yes;
}

/* TRUE if the line is one of the keys of a section, well-formed or not. */
static gboolean
read_section_key (Parser *p, const FrLexiconLine *line, const char *from, const char *to)
{
  FrSection *section = &p->open->section;
  const char *colon = key_colon (from, to);
  g_autofree char *name = colon ? key_name (from, colon) : NULL;
  static const char *const names[] = { "why", "source", "compounds", "measured", NULL };
  g_autofree char *value = NULL;

  if (!name || !g_strv_contains (names, name))
    return FALSE;
  value = key_value (line, name, colon, to);
  if (!value)
    return TRUE;
  if (g_str_equal (name, "why"))
    set_text (p, line, from, KEY_WHY, &section->why, g_steal_pointer (&value));
  else if (g_str_equal (name, "source"))
    set_text (p, line, from, KEY_SOURCE, &section->source, g_steal_pointer (&value));
  else if (g_str_equal (name, "compounds"))
    set_switch (p, line, from, KEY_COMPOUNDS, &section->compounds, value);
  else
    set_switch (p, line, from, KEY_MEASURED, &section->measured, value);
  return TRUE;
}

static OpenSection *
section_new (const FrLexiconLine *line, char *frame, char *wording)
{
  OpenSection *open = g_new0 (OpenSection, 1);

  open->section.frame = frame;
  open->section.wording = wording;
  open->section.line = line->number;
  open->section.terms = g_ptr_array_new_with_free_func (term_free);
  open->section.examples = g_ptr_array_new_with_free_func (example_free);
  return open;
}

/* "Loaded" is a name of its own, which is hardly what was meant. */
static void
warn_of_capitals (const FrLexiconLine *line, const char *at, const char *wording)
{
  static const char *const known[] = { FR_WORDING_IGNORE, FR_WORDING_LOADED, FR_WORDING_NEUTRAL, NULL };
  g_autofree char *folded = fr_fold (wording, -1);

  if (!g_str_equal (folded, wording) && g_strv_contains (known, folded))
    fr_lexicon_line_report (line, FR_LEVEL_WARNING, at, "taken as a wording with a name of its own",
                            "\"%s\" is not \"%s\": the case of names matters", wording, folded);
}

static void
open_section (Parser *p, const FrLexiconLine *line, const char *from, const char *slash, const char *close)
{
  char *frame = fr_squeeze_blanks (from + 1, slash);
  char *wording = fr_squeeze_blanks (slash + 1, close);
  char *key = g_strdup_printf ("%s/%s", frame, wording);

  p->open = g_hash_table_lookup (p->sections, key);
  p->state = IN_SECTION;
  if (p->open)
    {
      g_free (frame);
      g_free (wording);
      g_free (key);
      return;
    }
  warn_of_capitals (line, fr_skip_blanks (slash + 1, close), wording);
  p->open = section_new (line, frame, wording);
  g_ptr_array_add (p->lexicon->sections, p->open);
  g_hash_table_insert (p->sections, key, p->open);
}

/* What is wrong with the section line [from, to); NULL: nothing. `at` is where; `slash` and `close` where those stand.
 */
static const char *
section_error (const char *from, const char *to, const char **slash, const char **close, const char **at)
{
  const char *behind;

  *at = from;
  *close = memchr (from, ']', (gsize)(to - from));
  if (!*close)
    return "a section that is not closed by ]";
  *slash = memchr (from, '/', (gsize)(*close - from));
  if (!*slash)
    return "a section is named [frame / wording]; there is no / in this one";
  *at = memchr (*slash + 1, '/', (gsize)(*close - *slash - 1));
  if (*at)
    return "a second / in a section's name";
  *at = *slash;
  if (fr_skip_blanks (from + 1, *slash) == *slash)
    return "a section without a frame";
  if (fr_skip_blanks (*slash + 1, *close) == *close)
    return "a section without a wording";
  behind = fr_skip_blanks (*close + 1, to);
  *at = behind;
  if (behind < to && (*behind != '#' || behind == *close + 1))
    return "text behind the ] of a section";
  return NULL;
}

static void
read_section_line (Parser *p, const FrLexiconLine *line, const char *from, const char *to)
{
  const char *slash, *close, *at;
  const char *wrong = section_error (from, to, &slash, &close, &at);

  if (!wrong)
    {
      open_section (p, line, from, slash, close);
      return;
    }
  p->state = IN_NOTHING;
  fr_lexicon_line_report (line, FR_LEVEL_ERROR, at, "all lines up to the next section are left out", "%s", wrong);
}

/* "+ text" or "- text"; the blank behind the sign makes the example. */
static gboolean
is_example (const char *from, const char *to)
{
  const char *next = from + 1;

  return (*from == '+' || *from == '-') && (next == to || g_unichar_isspace (g_utf8_get_char (next)));
}

static void
read_example (Parser *p, const FrLexiconLine *line, const char *from, const char *to)
{
  const char *text = fr_skip_blanks (from + 1, to);
  FrExample *example;

  if (text == to)
    {
      fr_lexicon_line_report (line, FR_LEVEL_WARNING, from, LINE_LEFT_OUT, "an empty example");
      return;
    }
  example = g_new0 (FrExample, 1);
  example->text = g_strndup (text, (gsize)(to - text));
  example->must_hit = *from == '+';
  example->line = line->number;
  g_ptr_array_add (p->open->section.examples, example);
}

static void
read_term (Parser *p, const FrLexiconLine *line, const char *from, const char *to)
{
  g_autoptr (FrTerm) term = fr_term_parse_line (line, from, to);
  g_autofree char *words = term ? fr_term_key (term) : NULL;
  g_autofree char *key = term ? g_strdup_printf ("%s\n%s", p->open->section.frame, words) : NULL;
  const FrTerm *earlier = term ? g_hash_table_lookup (p->terms, key) : NULL;

  if (!term)
    return;
  if (earlier)
    {
      fr_lexicon_line_report (line, FR_LEVEL_WARNING, from, FR_TERM_LEFT_OUT, "the same term as in line %u, [%s / %s]",
                              earlier->line, earlier->section->frame, earlier->section->wording);
      return;
    }
  term->section = &p->open->section;
  g_hash_table_insert (p->terms, g_steal_pointer (&key), term);
  g_ptr_array_add (p->open->section.terms, g_steal_pointer (&term));
}

static void
read_line (Parser *p, const FrLexiconLine *line, const char *from, const char *to)
{
  if (from == to || *from == '#')
    return;
  if (*from == '[')
    read_section_line (p, line, from, to);
  else if (p->state == IN_HEADER)
    read_header_line (p, line, from, to);
  else if (p->state == IN_NOTHING)
    return;
  else if (is_example (from, to))
    read_example (p, line, from, to);
  else if (!read_section_key (p, line, from, to))
    read_term (p, line, from, to);
}

/* The first byte of [from, to) that no line may hold, and what is wrong with it; NULL: none. */
static const char *
bad_byte (const char *from, const char *to, const char **wrong)
{
  const char *end;

  /* GLib's validation stops at a NUL, too. */
  if (!g_utf8_validate (from, to - from, &end))
    {
      *wrong = *end ? "not valid UTF-8" : "a NUL byte";
      return end;
    }
  /* A CR before the line's end is white space; elsewhere it is a line's end of a kind that is not read. */
  end = memchr (from, '\r', (gsize)(to - from));
  *wrong = "a carriage return inside the line; lines must end in LF or CR LF";
  return end && end + 1 < to ? end : NULL;
}

static void
parse_line (Parser *p, guint number, const char *start, const char *end)
{
  FrLexiconLine line = { p->lexicon->file, number, start, end, p->diags };
  gboolean marked = number == 1 && end - start >= 3 && memcmp (start, BYTE_ORDER_MARK, 3) == 0;
  const char *wrong;
  const char *bad = bad_byte (start, end, &wrong);
  const char *from;

  if (bad)
    {
      fr_lexicon_line_report (&line, FR_LEVEL_ERROR, bad, LINE_LEFT_OUT, "%s", wrong);
      return;
    }
  from = fr_skip_blanks (marked ? start + 3 : start, end);
  read_line (p, &line, from, fr_trim_blanks (from, end));
}

static void
report_section (const Parser *p, const FrSection *section)
{
  const char *file = p->lexicon->file;

  if (section->terms->len == 0)
    fr_diags_add (p->diags, FR_LEVEL_WARNING, file, section->line, 1, NULL, "[%s / %s] has no terms", section->frame,
                  section->wording);
  if (!section->why && !fr_section_is_ignore (section))
    fr_diags_add (p->diags, FR_LEVEL_NOTE, file, section->line, 1, NULL, "[%s / %s] does not say why", section->frame,
                  section->wording);
}

/* What kinds of wordings a frame has. */
enum
{
  HAS_SCALE = 1 << 0, /* loaded or neutral */
  HAS_NAMES = 1 << 1, /* names of its own */
};

static guint
wording_kind (const FrSection *section)
{
  if (fr_section_is_ignore (section))
    return 0;
  if (g_str_equal (section->wording, FR_WORDING_LOADED) || g_str_equal (section->wording, FR_WORDING_NEUTRAL))
    return HAS_SCALE;
  return HAS_NAMES;
}

/* A frame is a balance (loaded, neutral) or a choice between names; one that is neither cannot be compared well. */
static void
report_frames (const Parser *p)
{
  g_autoptr (GHashTable) frames = g_hash_table_new (g_str_hash, g_str_equal);
  const GPtrArray *sections = p->lexicon->sections;

  for (guint i = 0; i < sections->len; i++)
    {
      const FrSection *section = g_ptr_array_index (sections, i);
      guint kinds = GPOINTER_TO_UINT (g_hash_table_lookup (frames, section->frame));
      g_hash_table_insert (frames, section->frame, GUINT_TO_POINTER (kinds | wording_kind (section)));
    }
  for (guint i = 0; i < sections->len; i++)
    {
      const FrSection *section = g_ptr_array_index (sections, i);
      gpointer kinds;
      if (!g_hash_table_steal_extended (frames, section->frame, NULL, &kinds))
        continue;
      if (kinds == NULL)
        fr_diags_add (p->diags, FR_LEVEL_WARNING, p->lexicon->file, section->line, 1, NULL,
                      "the frame \"%s\" has no wording but \"ignore\", so nothing counts for it", section->frame);
      if (GPOINTER_TO_UINT (kinds) == (HAS_SCALE | HAS_NAMES))
        fr_diags_add (p->diags, FR_LEVEL_WARNING, p->lexicon->file, section->line, 1, NULL,
                      "the frame \"%s\" has \"loaded\" or \"neutral\" and names of its own, too", section->frame);
    }
}

FrLexicon *
fr_lexicon_parse (const char *file, const char *data, gsize len, FrDiags *diags)
{
  Parser p = { .lexicon = lexicon_new (file), .diags = diags };
  guint number = 0;

  p.sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  p.terms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (gsize at = 0, stop; at < len; at = stop + 1)
    {
      const char *newline = memchr (data + at, '\n', len - at);
      stop = newline ? (gsize)(newline - data) : len;
      parse_line (&p, ++number, data + at, data + stop);
    }
  for (guint i = 0; i < p.lexicon->sections->len; i++)
    report_section (&p, g_ptr_array_index (p.lexicon->sections, i));
  report_frames (&p);
  if (p.lexicon->sections->len == 0)
    fr_diags_add (diags, FR_LEVEL_ERROR, file, 1, 1, "nothing can be matched with it", "no [frame / wording] section");
  g_hash_table_unref (p.sections);
  g_hash_table_unref (p.terms);
  return p.lexicon;
}
