#include "report/sample_csv.h"

#include "report/csv.h"

void
fr_sample_write_sheet (const FrSample *sample, FrOutput *out)
{
  FrCsvLine csv;

  fr_output_puts (out, "id,sentence,label\n");
  fr_csv_line_init (&csv, out);
  for (guint i = 0; i < sample->sentences->len; i++)
    {
      const FrSampled *sampled = g_ptr_array_index (sample->sentences, i);
      fr_csv_line_add_int (&csv, i + 1);
      fr_csv_line_add (&csv, sampled->text);
      fr_csv_line_add (&csv, NULL);
      fr_csv_line_end (&csv);
    }
  fr_csv_line_clear (&csv);
}

static char *
list_hits (const FrSampled *sampled)
{
  GString *hits = g_string_new (NULL);

  for (guint i = 0; i < sampled->hits->len; i++)
    {
      const FrNamedHit *hit = g_ptr_array_index (sampled->hits, i);
      g_string_append_printf (hits, "%s%s / %s / %s", i ? "; " : "", hit->frame, hit->wording, hit->term);
    }
  return g_string_free (hits, FALSE);
}

void
fr_sample_write_key (const FrSample *sample, FrOutput *out)
{
  FrCsvLine csv;

  fr_output_puts (out, "id,file,line,column,part,of,hits\n");
  fr_csv_line_init (&csv, out);
  for (guint i = 0; i < sample->sentences->len; i++)
    {
      const FrSampled *sampled = g_ptr_array_index (sample->sentences, i);
      g_autofree char *hits = list_hits (sampled);
      fr_csv_line_add_int (&csv, i + 1);
      fr_csv_line_add (&csv, sampled->file);
      fr_csv_line_add_int (&csv, sampled->place.line);
      fr_csv_line_add_int (&csv, sampled->place.column);
      fr_csv_line_add (&csv, sampled->hits->len ? "hits" : "random");
      fr_csv_line_add_int (&csv, sampled->hits->len ? sample->with : sample->without);
      fr_csv_line_add (&csv, hits);
      fr_csv_line_end (&csv);
    }
  fr_csv_line_clear (&csv);
}
