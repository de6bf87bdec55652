#include "report/score_output.h"

#include "report/dropped.h"
#include "report/evidence.h"
#include "report/json.h"
#include "report/places.h"

static void
write_fields (FrJson *json, const FrArticle *article)
{
  static const FrFieldId fields[] = { FR_FIELD_OUTLET, FR_FIELD_EVENT, FR_FIELD_DATE,  FR_FIELD_TITLE,
                                      FR_FIELD_AUTHOR, FR_FIELD_URL,   FR_FIELD_GENRE, FR_FIELD_LANGUAGE };

  fr_json_member_string (json, "file", article->file);
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    fr_json_member_string (json, fr_field_name (fields[i]), fr_article_get (article, fields[i]));
}

static void
write_words (FrJson *json, const FrScore *score)
{
  fr_json_key (json, "words");
  fr_json_begin_object (json);
  for (guint voice = 0; voice < FR_N_VOICES; voice++)
    fr_json_member_int (json, fr_voice_name (voice), score->text->words[voice]);
  fr_json_member_int (json, "dropped", (gint64)fr_dropped_words (score->article));
  fr_json_end_object (json);
}

/* The first place and the one past the last of each span, by turns; owned by the caller. */
static FrPlace *
places_of (const FrScore *score, const GArray *spans)
{
  return fr_places_new (score->article->text, (const guint32 *)(gpointer)spans->data, (gsize)spans->len * 2);
}

static void
write_place (FrJson *json, const FrPlace place[2])
{
  fr_json_member_int (json, "start", place[0].offset);
  fr_json_member_int (json, "end", place[1].offset);
  fr_json_member_int (json, "line", place[0].line);
  fr_json_member_int (json, "column", place[0].column);
}

static void
write_span (FrJson *json, const char *key, const FrScore *score, FrSpan span)
{
  fr_json_key (json, key);
  if (fr_span_is_empty (span))
    fr_json_string (json, NULL, 0);
  else
    fr_json_string (json, score->article->text + span.start, (gssize)fr_span_length (span));
}

static void
write_hit (FrJson *json, const FrScore *score, const FrMatcher *matcher, const FrHit *hit, const FrPlace place[2])
{
  const FrFrame *frame = fr_matcher_frame (matcher, hit->frame);

  fr_json_begin_object (json);
  fr_json_member_string (json, "lexicon", frame->lexicon);
  fr_json_member_string (json, "frame", frame->name);
  fr_json_member_string (json, "wording", fr_hit_wording (matcher, hit));
  fr_json_member_string (json, "term", fr_hit_term (hit));
  write_span (json, "text", score, hit->span);
  fr_json_member_string (json, "voice", fr_voice_name (hit->voice));
  write_place (json, place);
  fr_json_member_string (json, "status", fr_hit_status_name (hit->status));
  fr_json_member_bool (json, "measured", fr_hit_is_measured (matcher, hit));
  fr_json_end_object (json);
}

static void
write_speech (FrJson *json, const FrScore *score, const FrSpeech *speech, const FrPlace place[2])
{
  fr_json_begin_object (json);
  fr_json_member_string (json, "voice", fr_voice_name (speech->voice));
  write_span (json, "speaker", score, fr_span_is_empty (speech->named) ? speech->speaker : speech->named);
  write_span (json, "speaker_text", score, speech->speaker);
  fr_json_member_bool (json, "anonymous", speech->anonymous);
  write_span (json, "verb", score, speech->verb);
  fr_json_member_int (json, "words", speech->words);
  fr_json_member_bool (json, "fragment", speech->fragment);
  write_place (json, place);
  fr_json_end_object (json);
}

static void
write_dropped (FrJson *json, const FrArticle *article)
{
  fr_json_key (json, "dropped");
  fr_json_begin_array (json);
  for (guint i = 0; i < article->n_lines; i++)
    {
      if (article->lines[i].kind != FR_LINE_DROPPED)
        continue;
      fr_json_begin_object (json);
      fr_json_member_int (json, "line", (gint64)i + 1);
      fr_json_member_string (json, "reason", article->lines[i].reason);
      fr_json_end_object (json);
    }
  fr_json_end_array (json);
}

static void
write_hits (FrJson *json, const FrScore *score, const FrMatcher *matcher)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (FrSpan));
  g_autofree FrPlace *places = NULL;

  for (guint i = 0; i < score->hits->len; i++)
    g_array_append_val (spans, g_array_index (score->hits, FrHit, i).span);
  places = places_of (score, spans);
  fr_json_key (json, "hits");
  fr_json_begin_array (json);
  for (guint i = 0; i < score->hits->len; i++)
    write_hit (json, score, matcher, &g_array_index (score->hits, FrHit, i), &places[2 * i]);
  fr_json_end_array (json);
}

static void
write_all_speech (FrJson *json, const FrScore *score)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (FrSpan));
  g_autofree FrPlace *places = NULL;

  for (guint i = 0; i < score->text->n_speech; i++)
    g_array_append_val (spans, score->text->speech[i].span);
  places = places_of (score, spans);
  fr_json_key (json, "speech");
  fr_json_begin_array (json);
  for (guint i = 0; i < score->text->n_speech; i++)
    write_speech (json, score, &score->text->speech[i], &places[2 * i]);
  fr_json_end_array (json);
}

void
fr_score_write_jsonl (const FrScore *score, const FrMatcher *matcher, FrOutput *out)
{
  FrJson json;

  fr_json_init (&json, out);
  fr_json_begin_object (&json);
  write_fields (&json, score->article);
  write_words (&json, score);
  write_hits (&json, score, matcher);
  write_all_speech (&json, score);
  write_dropped (&json, score->article);
  fr_json_end_object (&json);
  fr_output_puts (out, "\n");
  fr_json_clear (&json);
}
