#include "report/csv.h"
#include "report/score_output.h"

static const FrFieldId FIELDS[] = { FR_FIELD_OUTLET, FR_FIELD_EVENT, FR_FIELD_DATE, FR_FIELD_TITLE };

void
fr_score_write_csv_header (FrOutput *out)
{
  static const char *const rest[] = { "lexicon",     "frame",  "wording", "headline",  "narrator",
                                      "paraphrased", "quoted", "own",     "own_words", "quoted_words" };
  FrCsvLine csv;

  fr_csv_line_init (&csv, out);
  fr_csv_line_add (&csv, "file");
  for (gsize i = 0; i < G_N_ELEMENTS (FIELDS); i++)
    fr_csv_line_add (&csv, fr_field_name (FIELDS[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (rest); i++)
    fr_csv_line_add (&csv, rest[i]);
  fr_csv_line_end (&csv);
  fr_csv_line_clear (&csv);
}

static void
write_wording (FrCsvLine *csv, const FrScore *score, const FrFrame *frame, guint wording, const FrCount *count)
{
  const FrWording *facts = g_ptr_array_index (frame->wordings, wording);

  fr_csv_line_add (csv, score->article->file);
  for (gsize i = 0; i < G_N_ELEMENTS (FIELDS); i++)
    fr_csv_line_add (csv, fr_article_get (score->article, FIELDS[i]));
  fr_csv_line_add (csv, frame->lexicon);
  fr_csv_line_add (csv, frame->name);
  fr_csv_line_add (csv, facts->name);
  for (guint voice = 0; voice < FR_N_VOICES; voice++)
    fr_csv_line_add_int (csv, count->by_voice[voice]);
  fr_csv_line_add_int (csv, fr_count_own (count));
  fr_csv_line_add_int (csv, fr_text_own_words (score->text));
  fr_csv_line_add_int (csv, score->text->words[FR_VOICE_QUOTED]);
  fr_csv_line_end (csv);
}

void
fr_score_write_csv (const FrScore *score, const FrMatcher *matcher, const char *const *frames, FrOutput *out)
{
  FrCsvLine csv;

  fr_csv_line_init (&csv, out);
  for (guint i = 0; i < fr_matcher_n_frames (matcher); i++)
    {
      const FrFrame *frame = fr_matcher_frame (matcher, i);
      g_autofree FrCount *counts = g_new0 (FrCount, frame->wordings->len);
      if (frames && !g_strv_contains (frames, frame->name))
        continue;
      fr_score_count (score, i, counts);
      for (guint wording = 0; wording < frame->wordings->len; wording++)
        write_wording (&csv, score, frame, wording, &counts[wording]);
    }
  fr_csv_line_clear (&csv);
}
