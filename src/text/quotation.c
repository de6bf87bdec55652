#include "text/quotation.h"

#include "base/place.h"
#include "text/marks.h"

enum
{
  MAX_REPORTS = 100 /* notes on one article's marks; the rest is summed up */
};

/* An opening mark that waits for its closing one. */
typedef struct
{
  guint32 quotation; /* in the quotations */
  guint32 at;        /* where the mark, or the last one that opened it again, stands [bytes] */
  FrMarkKind kind;
} Open;

typedef struct
{
  guint32 at; /* [bytes] */
  gboolean opening;
  gboolean ignored; /* taken for an apostrophe */
} Report;

typedef struct
{
  const FrArticle *article;
  GArray *quotations; /* FrQuotation; NULL while a paragraph is only looked at */
  GArray *stack;      /* Open, the outermost first */
  guint32 n_open[FR_N_MARK_KINDS];
  GArray *reports; /* Report */
  guint32 paragraph;
  guint8 strays; /* a bit a kind: a mark closed nothing, and none had opened before it in this paragraph */
  guint8 opened; /* a bit a kind */
} Walk;

/* What a paragraph is to a quotation that runs into it, a bit a kind each. */
typedef struct
{
  guint8 opens;   /* begins by opening it again */
  guint8 closes;  /* holds a closing mark and no opening one before it */
  guint8 silent;  /* has no mark of the kind, or opens it again and leaves it open */
  guint8 reaches; /* it, or a paragraph after it, closes; all between are silent */
} Facts;

static gboolean
is_blank (const char *text, guint32 from, guint32 to)
{
  while (from < to && g_unichar_isspace (g_utf8_get_char (text + from)))
    from += (guint32)g_utf8_skip[(guchar)text[from]];
  return from >= to;
}

static void
report (Walk *w, guint32 at, gboolean opening, gboolean ignored)
{
  Report r = { at, opening, ignored };
  if (w->quotations)
    g_array_append_val (w->reports, r);
}

static void
push (Walk *w, const FrMark *mark)
{
  Open open = { w->quotations ? w->quotations->len : 0, mark->at, mark->kind };
  FrQuotation quotation = { .span = { mark->at + mark->length, 0 },
                            .opening = mark->at,
                            .nested = w->stack->len > 0,
                            .first_paragraph = w->paragraph };

  g_array_append_val (w->stack, open);
  w->n_open[mark->kind]++;
  w->opened |= (guint8)(1 << mark->kind);
  if (w->quotations)
    g_array_append_val (w->quotations, quotation);
}

/* Takes the innermost quotation off the stack; it ends at `end`, its mark at `closing`. */
static void
pop (Walk *w, guint32 end, guint32 closing, gboolean unclosed)
{
  Open open = g_array_index (w->stack, Open, w->stack->len - 1);
  gboolean apostrophe = unclosed && (open.kind == FR_MARK_SINGLE);
  FrQuotation *q;

  g_array_set_size (w->stack, w->stack->len - 1);
  w->n_open[open.kind]--;
  if (!w->quotations)
    return;
  q = &g_array_index (w->quotations, FrQuotation, open.quotation);
  q->last_paragraph = w->paragraph;
  q->unclosed = unclosed;
  q->closing = closing;
  /* An empty one is taken out at the end of its paragraph. */
  q->span.end = apostrophe || is_blank (w->article->text, q->span.start, end) ? q->span.start : end;
  if (unclosed)
    report (w, open.at, TRUE, apostrophe);
}

static gboolean
close_kind (Walk *w, const FrMark *mark, FrMarkKind kind)
{
  if (!w->n_open[kind])
    return FALSE;
  while (g_array_index (w->stack, Open, w->stack->len - 1).kind != kind)
    pop (w, mark->at, mark->at, TRUE);
  pop (w, mark->at, mark->at + mark->length, FALSE);
  return TRUE;
}

static void
close_mark (Walk *w, const FrMark *mark)
{
  FrMarkKind kind = mark->kind;

  if (close_kind (w, mark, kind) || mark->role == FR_MARK_CLOSE_OR_NOTHING || mark->role == FR_MARK_CLOSE_OR_POSSESSIVE)
    return;
  /* Editors curl one mark of a pair and not the other. */
  if (kind == FR_MARK_CURLY && close_kind (w, mark, FR_MARK_STRAIGHT))
    return;
  if (kind == FR_MARK_STRAIGHT && close_kind (w, mark, FR_MARK_CURLY))
    return;
  if (!(w->opened >> kind & 1))
    w->strays |= (guint8)(1 << kind);
  report (w, mark->at, FALSE, FALSE);
}

/* A straight mark in opening position while one is open: a quotation within the quotation if enough marks are left to
 * close both, else a closing mark on the wrong side of a blank. */
static gboolean
is_misplaced_closer (const Walk *w, const FrMark *mark)
{
  return mark->kind == FR_MARK_STRAIGHT && w->n_open[mark->kind] && !mark->odd
         && (mark->next == FR_MARK_OPEN || mark->next == FR_MARK_NONE);
}

static void
take_mark (Walk *w, const FrMark *mark)
{
  gboolean is_open = w->n_open[mark->kind] > 0;

  if (mark->role == FR_MARK_OPEN && !is_misplaced_closer (w, mark))
    push (w, mark);
  else if (mark->role == FR_MARK_EITHER && !is_open)
    push (w, mark);
  else if (mark->role == FR_MARK_CLOSE_OR_POSSESSIVE && is_open
           && (mark->next == FR_MARK_CLOSE || mark->next == FR_MARK_CLOSE_OR_NOTHING))
    return;
  else
    close_mark (w, mark);
}

static void
take_marks (Walk *w, const FrMark *marks, guint32 n)
{
  w->strays = w->opened = 0;
  for (guint32 i = 0; i < n; i++)
    take_mark (w, &marks[i]);
}

/* Looks at a paragraph alone: what is it to a quotation that runs into it? */
static Facts
facts_of (Walk *w, const FrMark *marks, guint32 n)
{
  Facts facts = { 0 };
  guint8 present = 0;

  take_marks (w, marks, n);
  for (guint32 i = 0; i < n; i++)
    present |= (guint8)(1 << marks[i].kind);
  if (n > 0 && marks[0].first && marks[0].role != FR_MARK_CLOSE)
    facts.opens = (guint8)(1 << marks[0].kind);
  facts.closes = w->strays;
  facts.silent = (guint8)~present;
  if (w->stack->len > 0 && g_array_index (w->stack, Open, 0).at == marks[0].at)
    facts.silent |= facts.opens;
  while (w->stack->len > 0)
    pop (w, 0, 0, TRUE);
  return facts;
}

/* Ends what is open at the end of its paragraph; the outermost runs on if `facts` of the next paragraph let it. */
static void
end_paragraph (Walk *w, const Facts *next)
{
  guint32 end = w->article->paragraphs[w->paragraph].span.end;
  gboolean runs_on = FALSE;

  if (w->stack->len > 0 && next)
    runs_on = (next->opens | next->reaches) >> g_array_index (w->stack, Open, 0).kind & 1;
  while (w->stack->len > (runs_on ? 1 : 0))
    pop (w, end, end, TRUE);
}

/* Takes out empty quotations from index `from` on, and sees anew which of them are nested. */
static void
clean (Walk *w, guint32 from)
{
  FrQuotation *all = (FrQuotation *)(gpointer)w->quotations->data;
  guint32 kept = from;
  guint32 outer_end = 0;

  if (w->stack->len > 0)
    return;
  for (guint32 i = from; i < w->quotations->len; i++)
    {
      if (fr_span_is_empty (all[i].span))
        continue;
      all[kept] = all[i];
      all[kept].nested = all[kept].opening < outer_end;
      outer_end = MAX (outer_end, all[kept].closing);
      kept++;
    }
  g_array_set_size (w->quotations, kept);
}

static void
walk_paragraph (Walk *w, const FrMark *marks, guint32 n, const Facts *facts)
{
  if (w->stack->len > 0 && n > 0 && facts->opens >> g_array_index (w->stack, Open, 0).kind & 1)
    {
      g_array_index (w->stack, Open, 0).at = marks[0].at;
      marks++;
      n--;
    }
  take_marks (w, marks, n);
}

static void
look_at_all (Walk *w, const GArray *marks, const guint32 *firsts, Facts *facts)
{
  const FrArticle *article = w->article;
  GArray *quotations = w->quotations;
  const FrMark *all = (const FrMark *)(gpointer)marks->data;

  w->quotations = NULL;
  for (guint32 p = 0; p < article->n_paragraphs; p++)
    if (!article->paragraphs[p].headline)
      facts[p] = facts_of (w, all + firsts[p], firsts[p + 1] - firsts[p]);
  for (guint32 p = article->n_paragraphs; p > 0; p--)
    {
      guint8 after = p < article->n_paragraphs ? facts[p].reaches : 0;
      facts[p - 1].reaches = (guint8)(facts[p - 1].closes | (facts[p - 1].silent & after));
    }
  w->quotations = quotations;
}

static gint
compare_reports (gconstpointer a, gconstpointer b)
{
  const Report *x = a, *y = b;
  return x->at < y->at ? -1 : x->at > y->at;
}

static void
write_reports (const Walk *w, FrDiags *diags)
{
  FrPlacer placer;
  guint32 n = MIN (w->reports->len, MAX_REPORTS);

  g_array_sort (w->reports, compare_reports);
  fr_placer_init (&placer, w->article->text);
  for (guint32 i = 0; i < n; i++)
    {
      const Report *r = &g_array_index (w->reports, Report, i);
      FrPlace place = fr_placer_at (&placer, r->at);
      const char *action = r->ignored   ? "taken for an apostrophe"
                           : r->opening ? "its quotation ends with the paragraph"
                                        : "passed over";
      fr_diags_add (diags, r->ignored ? FR_LEVEL_NOTE : FR_LEVEL_WARNING, w->article->file, place.line, place.column,
                    action,
                    r->opening ? "a quotation mark that never closes"
                               : "a closing quotation mark without an opening one");
    }
  if (n < w->reports->len)
    fr_diags_add (diags, FR_LEVEL_WARNING, w->article->file, 0, 0, "treated likewise, not listed",
                  "%u more quotation marks without their counterparts", w->reports->len - n);
}

static void
walk_all (Walk *w, const GArray *marks, const guint32 *firsts, const Facts *facts)
{
  const FrArticle *article = w->article;
  const FrMark *all = (const FrMark *)(gpointer)marks->data;
  guint32 from = 0;

  for (guint32 p = 0; p < article->n_paragraphs; p++)
    {
      gboolean may_run_on = p + 1 < article->n_paragraphs && !article->paragraphs[p].headline;
      w->paragraph = p;
      walk_paragraph (w, all + firsts[p], firsts[p + 1] - firsts[p], &facts[p]);
      end_paragraph (w, may_run_on ? &facts[p + 1] : NULL);
      clean (w, from);
      if (w->stack->len == 0)
        from = w->quotations->len;
    }
}

GArray *
fr_find_quotations (const FrArticle *article, const FrLanguage *language, FrDiags *diags)
{
  Walk w = { .article = article, .quotations = g_array_new (FALSE, FALSE, sizeof (FrQuotation)) };
  g_autoptr (GArray) marks
      = g_array_sized_new (FALSE, FALSE, sizeof (FrMark), 1); /* never NULL, not even without a mark */
  g_autofree guint32 *firsts = g_new0 (guint32, article->n_paragraphs + 1);
  g_autofree Facts *facts = g_new0 (Facts, article->n_paragraphs);

  w.stack = g_array_new (FALSE, FALSE, sizeof (Open));
  w.reports = g_array_new (FALSE, FALSE, sizeof (Report));
  for (guint32 p = 0; p < article->n_paragraphs; p++)
    {
      fr_find_marks (article->text, article->paragraphs[p].span, language, marks);
      firsts[p + 1] = marks->len;
    }
  look_at_all (&w, marks, firsts, facts);
  walk_all (&w, marks, firsts, facts);
  write_reports (&w, diags);
  g_array_unref (w.stack);
  g_array_unref (w.reports);
  return w.quotations;
}
