#include "report/part.h"

#include "report/dropped.h"
#include "report/prose.h"

#include <string.h>

enum
{
  SHORT_ARTICLE = 200, /* [words] an article with fewer is warned of */
  UNEVEN = 3,          /* times as many own words: outlets are warned to be of different length */
};

static guint64
dropped_words (const FrOutlet *outlet)
{
  guint64 n = 0;

  for (guint i = 0; i < outlet->scores->len; i++)
    n += fr_dropped_words (((const FrScore *)g_ptr_array_index (outlet->scores, i))->article);
  return n;
}

static void
add_words_table (const FrPart *part)
{
  static const char *const headings[]
      = { "outlet", "articles", "own words", "headline", "narrator", "paraphrased", "quoted", "dropped" };
  FrTable *table = fr_table_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    fr_table_add_column (table, headings[i], i == 0 ? FR_ALIGN_LEFT : FR_ALIGN_RIGHT);
  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      const FrOutlet *outlet = fr_part_outlet (part, i);
      fr_table_add_row (table, FALSE);
      fr_table_add_text (table, outlet->name);
      fr_table_add_printf (table, "%u", outlet->scores->len);
      fr_table_add_printf (table, "%" G_GUINT64_FORMAT, outlet->own_words);
      for (guint voice = 0; voice < FR_N_VOICES; voice++)
        fr_table_add_printf (table, "%" G_GUINT64_FORMAT, outlet->words[voice]);
      fr_table_add_printf (table, "%" G_GUINT64_FORMAT, dropped_words (outlet));
    }
  fr_document_add_table (part->document, table);
}

/* "articles.csv: title, outlet; the file's name: event" */
static char *
origins (const FrArticle *article)
{
  GString *all = g_string_new (NULL);

  for (guint origin = FR_ORIGIN_NONE + 1; origin <= FR_ORIGIN_TOGETHER; origin++)
    {
      g_autoptr (GString) names = g_string_new (NULL);
      for (guint field = 0; field < FR_N_FIELDS; field++)
        if (article->fields[field].value && article->fields[field].origin == origin)
          fr_part_list (names, fr_field_name (field));
      if (names->len > 0)
        g_string_append_printf (all, "%s%s: %s", all->len > 0 ? "; " : "", fr_origin_name (origin), names->str);
    }
  return g_string_free (all, FALSE);
}

static void
add_article (const FrPart *part, const FrOutlet *outlet, const FrScore *score)
{
  const char *title = fr_article_get (score->article, FR_FIELD_TITLE);
  const char *date = fr_article_get (score->article, FR_FIELD_DATE);
  g_autofree char *from = origins (score->article);
  FrInline *item = fr_inline_new ();

  fr_inline_add (item, outlet->name, -1, FR_MARK_STRONG);
  fr_inline_printf (item, 0, "%s%s: %s", date ? ", " : "", date ? date : "", title ? title : "(no title)");
  fr_document_add_item (part->document, 0, item);
  if (strcmp (score->article->file, fr_part_file (part, score->article)) == 0)
    fr_document_item (part->document, 1, "%s", score->article->file);
  else
    fr_document_item (part->document, 1, "%s, below: %s", score->article->file, fr_part_file (part, score->article));
  if (*from)
    fr_document_item (part->document, 1, "taken from %s", from);
}

static guint64
article_words (const FrScore *score)
{
  guint64 n = 0;

  for (guint voice = 0; voice < FR_N_VOICES; voice++)
    n += score->text->words[voice];
  return n;
}

static void
add_warnings (const FrPart *part)
{
  const FrOutlet *longest = fr_part_outlet (part, 0), *shortest = longest;

  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      const FrOutlet *outlet = fr_part_outlet (part, i);
      longest = outlet->own_words > longest->own_words ? outlet : longest;
      shortest = outlet->own_words < shortest->own_words ? outlet : shortest;
      for (guint j = 0; j < outlet->scores->len; j++)
        {
          const FrScore *score = g_ptr_array_index (outlet->scores, j);
          guint64 words = article_words (score);
          g_autofree char *warning = fr_prose_short_article (fr_part_file (part, score->article), words);
          if (words < SHORT_ARTICLE)
            fr_document_item (part->document, 0, "%s", warning);
        }
    }
  if (longest->own_words > UNEVEN * shortest->own_words)
    {
      g_autofree char *warning
          = fr_prose_uneven (longest->name, longest->own_words, shortest->name, shortest->own_words);
      fr_document_item (part->document, 0, "%s", warning);
    }
}

void
fr_part_head (const FrPart *part)
{
  fr_document_heading (part->document, 2, "What was read");
  g_autofree char *own = fr_prose_own_words (part->result->voices);
  fr_document_paragraph (part->document, "%s", own);
  add_words_table (part);
  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      const FrOutlet *outlet = fr_part_outlet (part, i);
      for (guint j = 0; j < outlet->scores->len; j++)
        add_article (part, outlet, g_ptr_array_index (outlet->scores, j));
    }
  add_warnings (part);
}

static FrInline *
headline_cell (const FrPart *part, const FrScore *score)
{
  FrInline *headline = fr_headline (score, part->event);

  if (!headline)
    return fr_inline_new_text ("(no headline)");
  if (!fr_headline_is_counted (score))
    fr_inline_printf (headline, FR_MARK_QUIET, " (%s)", fr_prose (FR_PROSE_TITLE_ONLY_KNOWN));
  return headline;
}

/* One column an outlet, one row an article. */
static void
add_headlines_beside (const FrPart *part)
{
  FrTable *table = fr_table_new ();
  guint most = 0;

  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      fr_table_add_column (table, fr_part_outlet (part, i)->name, FR_ALIGN_LEFT);
      most = MAX (most, fr_part_outlet (part, i)->scores->len);
    }
  for (guint row = 0; row < most; row++)
    {
      fr_table_add_row (table, TRUE);
      for (guint i = 0; i < part->event->outlets->len; i++)
        {
          const GPtrArray *scores = fr_part_outlet (part, i)->scores;
          fr_table_add_cell (table, row < scores->len ? headline_cell (part, g_ptr_array_index (scores, row))
                                                      : fr_inline_new ());
        }
    }
  fr_document_add_table (part->document, table);
}

static void
add_headlines_below (const FrPart *part)
{
  FrTable *table = fr_table_new ();

  fr_table_add_column (table, "outlet", FR_ALIGN_LEFT);
  fr_table_add_column (table, "headline", FR_ALIGN_LEFT);
  for (guint i = 0; i < part->event->outlets->len; i++)
    {
      const FrOutlet *outlet = fr_part_outlet (part, i);
      for (guint j = 0; j < outlet->scores->len; j++)
        {
          fr_table_add_row (table, j == 0);
          fr_table_add_text (table, j == 0 ? outlet->name : "");
          fr_table_add_cell (table, headline_cell (part, g_ptr_array_index (outlet->scores, j)));
        }
    }
  fr_document_add_table (part->document, table);
}

void
fr_part_headlines (const FrPart *part)
{
  FrInline *legend = fr_inline_new_text (fr_prose (FR_PROSE_HEADLINES));

  fr_inline_add (legend, " Marks: ", -1, 0);
  fr_inline_add (legend, "a hit", -1, FR_MARK_HIT);
  fr_inline_add (legend, ", ", -1, 0);
  fr_inline_add (legend, "quoted words", -1, FR_MARK_QUOTED);
  fr_inline_add (legend, ".", -1, 0);
  fr_document_heading (part->document, 2, "Headlines");
  fr_document_add_paragraph (part->document, legend);
  if (part->event->outlets->len <= FR_PART_SIDE_BY_SIDE)
    add_headlines_beside (part);
  else
    add_headlines_below (part);
}
