#include "report/compare_json.h"

#include "report/json.h"

static const char *
outlet_name (const FrEvent *event, guint outlet)
{
  return ((const FrOutlet *)g_ptr_array_index (event->outlets, outlet))->name;
}

static const char *
wording_name (const FrFrame *frame, guint wording)
{
  return ((const FrWording *)g_ptr_array_index (frame->wordings, wording))->name;
}

static void
write_cell (FrJson *json, const char *outlet, const FrCell *cell)
{
  fr_json_begin_object (json);
  fr_json_member_string (json, "outlet", outlet);
  for (guint voice = 0; voice < FR_N_VOICES; voice++)
    fr_json_member_int (json, fr_voice_name (voice), cell->count.by_voice[voice]);
  fr_json_member_int (json, "own", (gint64)cell->own);
  fr_json_member_int (json, "words", (gint64)cell->words);
  fr_json_member_double (json, "rate", cell->rate);
  fr_json_member_double (json, "low", cell->interval.low);
  fr_json_member_double (json, "high", cell->interval.high);
  fr_json_end_object (json);
}

static void
write_wording (FrJson *json, const FrEvent *event, const FrFrame *frame, guint wording, const FrCell *cells)
{
  const FrWording *facts = g_ptr_array_index (frame->wordings, wording);

  fr_json_begin_object (json);
  fr_json_member_string (json, "wording", facts->name);
  fr_json_member_bool (json, "measured", facts->measured);
  fr_json_key (json, "cells");
  fr_json_begin_array (json);
  for (guint i = 0; i < event->outlets->len; i++)
    write_cell (json, outlet_name (event, i), &cells[i]);
  fr_json_end_array (json);
  fr_json_end_object (json);
}

static void
write_test (FrJson *json, const FrEvent *event, const FrFrame *frame, const FrTest *test)
{
  fr_json_begin_object (json);
  fr_json_member_string (json, "kind", test->kind == FR_TEST_CHOICE ? "choice" : "rate");
  fr_json_member_string (json, "wording", wording_name (frame, test->wording));
  fr_json_member_string (json, "outlet", outlet_name (event, test->outlet));
  fr_json_member_string (json, "against", test->against < 0 ? "rest" : outlet_name (event, (guint)test->against));
  fr_json_member_int (json, "a", (gint64)test->a);
  fr_json_member_int (json, "b", (gint64)test->b);
  fr_json_member_int (json, "n1", (gint64)test->n1);
  fr_json_member_int (json, "n2", (gint64)test->n2);
  fr_json_member_double (json, "p", test->p);
  fr_json_member_double (json, "q", test->q);
  fr_json_member_double (json, "ratio", test->ratio);
  fr_json_member_double (json, "low", test->interval.low);
  fr_json_member_double (json, "high", test->interval.high);
  fr_json_member_string (json, "verdict", fr_verdict_name (test->verdict));
  fr_json_end_object (json);
}

static void
write_frame (FrJson *json, const FrResult *result, const FrEvent *event, const FrFrameResult *counts)
{
  const FrFrame *frame = fr_matcher_frame (result->matcher, counts->frame);

  fr_json_begin_object (json);
  fr_json_member_string (json, "lexicon", frame->lexicon);
  fr_json_member_string (json, "frame", frame->name);
  fr_json_member_bool (json, "choice", frame->is_choice);
  fr_json_key (json, "wordings");
  fr_json_begin_array (json);
  for (guint i = 0; i < frame->wordings->len; i++)
    write_wording (json, event, frame, i, counts->cells[i]);
  fr_json_end_array (json);
  fr_json_key (json, "tests");
  fr_json_begin_array (json);
  for (guint i = 0; i < counts->tests->len; i++)
    write_test (json, event, frame, &g_array_index (counts->tests, FrTest, i));
  fr_json_end_array (json);
  fr_json_end_object (json);
}

static void
write_source (FrJson *json, const FrEvent *event, const FrSource *source)
{
  fr_json_begin_object (json);
  fr_json_member_string (json, "outlet", outlet_name (event, source->outlet));
  fr_json_member_string (json, "source", source->name);
  fr_json_member_bool (json, "anonymous", source->anonymous);
  fr_json_member_int (json, "quotations", source->quotations);
  fr_json_member_int (json, "paraphrases", source->paraphrases);
  fr_json_member_int (json, "quoted_words", (gint64)source->quoted_words);
  fr_json_member_int (json, "paraphrased_words", (gint64)source->paraphrased_words);
  fr_json_key (json, "verbs");
  fr_json_begin_array (json);
  for (guint i = 0; i < source->verbs->len; i++)
    {
      fr_json_begin_object (json);
      fr_json_member_string (json, "verb", g_ptr_array_index (source->verbs, i));
      fr_json_member_int (json, "count", g_array_index (source->verb_counts, guint, i));
      fr_json_end_object (json);
    }
  fr_json_end_array (json);
  fr_json_end_object (json);
}

static void
write_words (FrJson *json, const FrOutlet *outlet)
{
  fr_json_begin_object (json);
  fr_json_member_string (json, "outlet", outlet->name);
  for (guint voice = 0; voice < FR_N_VOICES; voice++)
    fr_json_member_int (json, fr_voice_name (voice), (gint64)outlet->words[voice]);
  fr_json_member_int (json, "own", (gint64)outlet->own_words);
  fr_json_end_object (json);
}

static void
write_article (FrJson *json, const char *outlet, const FrScore *score)
{
  fr_json_begin_object (json);
  fr_json_member_string (json, "file", score->article->file);
  fr_json_member_string (json, "outlet", outlet);
  fr_json_member_string (json, "date", fr_article_get (score->article, FR_FIELD_DATE));
  fr_json_member_string (json, "title", fr_article_get (score->article, FR_FIELD_TITLE));
  fr_json_end_object (json);
}

static void
write_outlets (FrJson *json, const FrEvent *event)
{
  fr_json_key (json, "outlets");
  fr_json_begin_array (json);
  for (guint i = 0; i < event->outlets->len; i++)
    fr_json_string (json, outlet_name (event, i), -1);
  fr_json_end_array (json);
  fr_json_key (json, "words");
  fr_json_begin_array (json);
  for (guint i = 0; i < event->outlets->len; i++)
    write_words (json, g_ptr_array_index (event->outlets, i));
  fr_json_end_array (json);
  fr_json_key (json, "articles");
  fr_json_begin_array (json);
  for (guint i = 0; i < event->outlets->len; i++)
    {
      const FrOutlet *outlet = g_ptr_array_index (event->outlets, i);
      for (guint j = 0; j < outlet->scores->len; j++)
        write_article (json, outlet->name, g_ptr_array_index (outlet->scores, j));
    }
  fr_json_end_array (json);
}

static void
write_event (FrJson *json, const FrResult *result, const FrEvent *event)
{
  fr_json_begin_object (json);
  fr_json_member_string (json, "event", event->name);
  write_outlets (json, event);
  fr_json_key (json, "frames");
  fr_json_begin_array (json);
  for (guint i = 0; i < event->frames->len; i++)
    write_frame (json, result, event, g_ptr_array_index (event->frames, i));
  fr_json_end_array (json);
  fr_json_key (json, "sources");
  fr_json_begin_array (json);
  for (guint i = 0; i < event->sources->len; i++)
    write_source (json, event, g_ptr_array_index (event->sources, i));
  fr_json_end_array (json);
  fr_json_end_object (json);
}

/* The voices that "own" stands for. */
static void
write_voices (FrJson *json, guint voices)
{
  fr_json_key (json, "voices");
  fr_json_begin_array (json);
  for (guint voice = 0; voice < FR_N_VOICES; voice++)
    if (voices & (1u << voice))
      fr_json_string (json, fr_voice_name (voice), -1);
  fr_json_end_array (json);
}

void
fr_compare_write_json (const FrResult *result, FrOutput *out)
{
  FrJson json;

  fr_json_init (&json, out);
  fr_json_begin_object (&json);
  fr_json_member_int (&json, "n_tests", result->n_tests);
  write_voices (&json, result->voices);
  fr_json_key (&json, "events");
  fr_json_begin_array (&json);
  for (guint i = 0; i < result->events->len; i++)
    write_event (&json, result, g_ptr_array_index (result->events, i));
  fr_json_end_array (&json);
  fr_json_end_object (&json);
  fr_output_puts (out, "\n");
  fr_json_clear (&json);
}
