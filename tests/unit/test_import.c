/* Dictionaries of other programs as lexicons: what is written must be read back as what the dictionary says, and what
 * is lost must be accounted for. */
#include "lexicon/import.h"
#include "lexicon/lexicon.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

/* A word as it is met: prefix*, stem~, CASE^, form. */
static void
append_term (GString *out, const FrTerm *term)
{
  static const char *const gaps[] = { "", " ", "-" };
  static const char *const kinds[] = { "^", "", "~", "*" };

  g_string_append (out, term->any_before ? "*-" : "");
  for (guint i = 0; i < term->n_words; i++)
    g_string_append_printf (out, "%s%s%s", gaps[term->words[i].gap], term->words[i].text, kinds[term->words[i].kind]);
  g_string_append (out, term->any_after ? "-*" : "");
}

/* "[frame / wording] term, term\n" for each section of the lexicon, which must be read without a complaint, but for
 * one: a dictionary may have short prefixes. */
static char *
read_back (const char *lexicon)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrLexicon) parsed = fr_lexicon_parse ("t.lex", lexicon, strlen (lexicon), diags);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < diags->len; i++)
    if (fr_diags_get (diags, i)->level >= FR_LEVEL_WARNING
        && !g_str_has_prefix (fr_diags_get (diags, i)->message, "a prefix of two letters"))
      ck_abort_msg ("%u: %s", fr_diags_get (diags, i)->line, fr_diags_get (diags, i)->message);
  for (guint s = 0; s < parsed->sections->len; s++)
    {
      const FrSection *section = g_ptr_array_index (parsed->sections, s);
      g_string_append_printf (out, "[%s / %s]", section->frame, section->wording);
      for (guint i = 0; i < section->terms->len; i++)
        {
          g_string_append (out, i ? ", " : " ");
          append_term (out, g_ptr_array_index (section->terms, i));
        }
      g_string_append_c (out, '\n');
    }
  return g_string_free (out, FALSE);
}

static FrImport *
import (const char *file, const char *text)
{
  return fr_lexicon_import (file, text, strlen (text));
}

/* The errors and warnings, "line:column message" a line. */
static char *
complaints (const FrImport *imported)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < imported->diags->len; i++)
    {
      const FrDiag *diag = fr_diags_get (imported->diags, i);
      if (diag->level >= FR_LEVEL_WARNING)
        g_string_append_printf (out, "%u:%u %s\n", diag->line, diag->column, diag->message);
    }
  return g_string_free (out, FALSE);
}

#define LIWC_HEAD "%\n1\tgood\n2\tbad\n%\n"
#define XML_HEAD "<?xml version=\"1.0\"?>\n<dictionary>"
#define LCD_HEAD "<dictionary style=\"Lexicoder\">"

/* What comes over, whatever else is said. `carried`, `changed` and `lost` count entries. */
static const struct
{
  const char *file, *text, *sections;
  guint carried, changed, lost;
} trips[] = {
  /* LIWC */
  { "a.dic", LIWC_HEAD "fine\t1\nfoul*\t2\nkind of\t2\n", "[a / good] fine\n[a / bad] foul*, kind of\n", 3, 0, 0 },
  { "a.dic", "%\r\n1 good\r\n2 bad\r\n%\r\nfine 1\r\nat odds 2\r\n", "[a / good] fine\n[a / bad] at odds\n", 2, 0, 0 },
  { "a.dic", LIWC_HEAD "in 2 minds 2\n", "[a / bad] in 2 minds\n", 1, 0, 0 },
  { "a.dic", LIWC_HEAD "plain\t1\nplain\t1\n", "[a / good] plain\n", 1, 1, 0 },
  { "a.dic", LIWC_HEAD "mixed\t1\t2\nfine\t1\n", "[good / good] mixed, fine\n[bad / bad] mixed\n", 3, 0, 0 },
  { "a.dic", "%\n1\tfeel (Feelings)\n\t2\tjoy\n\t3\tfear\n%\nglad\t1\t2\nafraid\t1\t3\nmoved\t1\n",
    "[feel (Feelings) / feel (Feelings)] moved\n[feel (Feelings) / joy] glad\n[feel (Feelings) / fear] afraid\n", 5, 0,
    0 },
  { "a.dic", "%\n1\tA\n\t2\tB\n\t\t3\tC\n4\tD\n%\nx\t1\t2\t3\nyes\t4\n", "[A / B > C] x\n[D / D] yes\n", 4, 0, 0 },
  { "a.dic", "%\n1\tA\n\t2\tB\n\t3\tC\n%\nboth\t1\t2\t3\n", "[A / A] both\n[A > B / B] both\n[A > C / C] both\n", 3, 0,
    0 },
  { "a.dic", LIWC_HEAD "like\t(02 134)1/2 1\nwell\t(02 134)1/2\t2\n", "[a / good] like\n[a / bad] well\n", 2, 0, 2 },
  { "a.dic", LIWC_HEAD "kind\t<of>1/2\t2\n", "[a / bad] kind\n", 1, 0, 1 },
  { "a.dic", LIWC_HEAD "lone\nfine\t9 1\n", "[a / good] fine\n", 1, 0, 2 },
  { "a.dic", LIWC_HEAD "it\t1\nit's\t1 2\nlet's\t2\nno\t2\n", "[a / good] it\n[a / bad] no\n", 2, 1, 2 },
  { "a.dic", "%\n1\tcaf\xe9\n%\nth\xe9\t1\n", "[a / caf\xc3\xa9] th\xc3\xa9\n", 1, 0, 0 },
  /* terms */
  { "a.lc3", "+c\nDon't\nwell-being\n", "[a / c] don't, well-being\n", 2, 0, 0 },
  { "a.lc3", "+c\nshed* a tear\nshed* tear*\n", "[a / c] shed* a~ tear~, shed* tear*\n", 1, 1, 0 },
  { "a.lc3", "+c\nU.S.\na.m.\nhurray!\n", "[a / c] US^, am, hurray\n", 0, 3, 0 },
  { "a.lc3", "+c\n*ing\nun*ed\nx*\n:-)\nand/or\n#tag\nwhat?\n*\n9/11\nok\n", "[a / c] ok\n", 1, 0, 9 },
  { "a.lc3", "+c\nwhy*\nsource*: x\nx => y\nfun* # not\nok\n", "[a / c] why*, ok\n", 2, 0, 3 },
  { "a.lc3", "+c\n*-led\npro-*\n", "[a / c] *-led~, pro~-*\n", 0, 2, 0 },
  { "a.lc3", "+c\none two three four five six seven eight nine ten 11 12 13 14 15 16 17\nok\n", "[a / c] ok\n", 1, 0,
    1 },
  /* names */
  { "x/two words.lc3", "+a/b\none\n+a-b\ntwo\n+ \nthree\n+[x]\nfour\n",
    "[two words / a-b] one\n[two words / a-b 2] two\n[two words / unnamed] three\n[two words / (x)] four\n", 4, 0, 0 },
  { "a.lc3", "+ignore\none\n+Neutral\ntwo\n+neutral\nthree\n",
    "[a / ignore words] one\n[a / Neutral words] two\n[a / neutral words] three\n", 3, 0, 0 },
  { "a.lc3", "+loaded\none\n+neutral\ntwo\n", "[a / loaded] one\n[a / neutral] two\n", 2, 0, 0 },
  { "a.lc3", "+c\nlamb*\n+d\n+c\nmary\n", "[a / c] lamb*, mary\n", 2, 0, 0 },
  /* Yoshikoder, Lexicoder 2 */
  { "a.ykd", XML_HEAD "<cnode name='A'><pnode name='More'/><pnode name='lamb*'/></cnode></dictionary>",
    "[a / A] more, lamb*\n", 2, 0, 0 },
  { "a.ykd", XML_HEAD "<cnode name='A'><cnode name='B &amp; C'><pnode name='x y'/></cnode></cnode></dictionary>",
    "[A / B & C] x y\n", 1, 0, 0 },
  { "a.ykd", XML_HEAD "<cnode name='A'><pnode name='x' score='2'/><pnode name='y' score='1.0'/></cnode></dictionary>",
    "[a / A] x, y\n", 1, 0, 1 },
  { "a.ykd", XML_HEAD "<cnode name='A'><pnode name='colou?r'/><pnode name='y'/></cnode></dictionary>", "[a / A] y\n", 1,
    0, 1 },
  { "a.txt",
    LCD_HEAD "<cnode name='A'><pnode name=' nbb '></pnode><pnode name=' war'/><pnode name='war'/></cnode>"
             "</dictionary>",
    "[a / A] nbb, war*, war\n", 2, 1, 0 },
  /* WordStat */
  { "a.cat", "A\n\tB\n\t\tGOOD_NEWS (1)\n\t\tBEAR* (1)\n\tC\n\t\tS AFRICAN (1)\nD\n\tE (1)\n",
    "[A / B] good news, bear*\n[A / C] s african\n[D / D] e\n", 4, 0, 0 },
  { "a.cat", "A\n   \tX (1)\n   \tY (0.5)\n   \tZ\n", "[a / A] x, y, z\n", 1, 1, 1 },
  { "a.cat", "A\n X (1)\n Y? (1)\n @RULE [X NEAR Y] (1)\n", "[a / A] x\n", 1, 0, 2 },
  /* quanteda */
  { "a.yml", "A: [more, \"lamb*\"]\nB: {C: had, D: [mary had, 'no']}\n",
    "[A / A] more, lamb*\n[B / C] had\n[B / D] mary had, no\n", 5, 0, 0 },
  { "a.yaml", "A:\n  - more\n  - B: [x]\n  - C:\n    - y\n", "[A / A] more\n[A / B] x\n[A / C] y\n", 3, 0, 0 },
  { "a.yml", "A:\n  B: [x]\n  __: y\nC:\nD: ~\n", "[A / A] y\n[A / B] x\n", 2, 0, 0 },
  { "a.yml", "A: &a [x]\nB: *a\nC: [y, z??]\n", "[a / A] x\n[a / C] y\n", 2, 0, 2 },
  /* CSV */
  { "a.csv", "term,category\nfine,good\nat odds,bad\n", "[a / good] fine\n[a / bad] at odds\n", 2, 0, 0 },
  { "a.csv", "Category,Term\r\ngood,\"fine\"\r\nbad,foul*\r\n", "[a / good] fine\n[a / bad] foul*\n", 2, 0, 0 },
  { "a.csv", "\"\",\"word\",\"sentiment\"\n\"1\",\"Fine\",\"good\"\n", "[a / good] fine\n", 0, 1, 0 },
  { "a.csv", "\xEF\xBB\xBFterm,category\nfine,good\nlone\n,good\n", "[a / good] fine\n", 1, 0, 2 },
  { "a.dicx", "DicTerm,good\nfine,0.5\nkind,0\nwell,1\n", "[a / good] fine, well\n", 1, 0, 1 },
  { "a.dicx", "DicTerm,good,bad\nfine,X,\nfoul*,,x\n", "[a / good] fine\n[a / bad] foul*\n", 2, 0, 0 },
};

START_TEST (test_round_trip)
{
  g_autoptr (FrImport) imported = import (trips[_i].file, trips[_i].text);
  g_autofree char *said = complaints (imported);
  g_autofree char *sections = NULL;

  ck_assert_msg (imported->lexicon != NULL, "%s", said);
  sections = read_back (imported->lexicon);
  ck_assert_str_eq (sections, trips[_i].sections);
  ck_assert_msg (imported->carried == trips[_i].carried && imported->changed == trips[_i].changed
                     && imported->lost == trips[_i].lost,
                 "%u %u %u\n%s", imported->carried, imported->changed, imported->lost, said);
  ck_assert_msg (imported->lost == 0 || fr_diags_count (imported->diags, FR_LEVEL_ERROR) > 0, "lost in silence");
}
END_TEST

/* What is said, in full: errors and warnings with their places. */
static const struct
{
  const char *file, *text, *said;
} accounts[] = {
  { "a.dic", LIWC_HEAD "fine\t1\n", "" },
  { "a.dic", LIWC_HEAD "fine\t1\nso\t7\n\xc3\xa9t\xc3\xa9\t1 (1 2)1/2\n",
    "6:4 there is no category \"7\"\n"
    "7:7 \"(1 2)1/2\" depends on the words around it, as no term of a lexicon can\n" },
  { "a.dic", "%\n1\tA\n1\tB\nx\n%\nfine\t1\n",
    "3:1 a second category number 1\n4:1 between the two lines of % stand categories: a number, and a name\n" },
  { "a.ykd", XML_HEAD "\n <cnode name='A'>\n  <pnode name='a/b'/>\n  <pnode name='fine'/></cnode><other/></dictionary>",
    "4:3 \"a/b\": \"/\" in a term; no term of a lexicon can say it\n5:31 an element <other>\n" },
  { "a.ykd", XML_HEAD "<cnode name='A'><pnode name='fine'/></cnode>text</dictionary>", "2:57 text outside of tags\n" },
  { "a.cat", "A\n\tX (2)\n", "2:2 \"X\": a weight other than 1: every hit counts 1\n" },
  { "a.yml", "A: [fine]\nB: *x\n", "2:4 an alias: *x\n" },
  { "a.yml", "A: [fine]\n---\nB: [x]\n", "2:1 a second document\n" },
  { "a.csv", "term,category,note\nfine,good,x\n", "1:15 a column \"note\"\n" },
  { "a.csv", "term,category\nFine,good\n", "2:1 \"Fine\": its capitals: it is met in any case\n" },
  { "a.lc3", "early\n+a/b\nfine\n",
    "1:1 a term before the first +category\n2:1 the category \"a/b\" is named \"a-b\" here\n" },
};

START_TEST (test_account)
{
  g_autoptr (FrImport) imported = import (accounts[_i].file, accounts[_i].text);
  g_autofree char *said = complaints (imported);

  ck_assert_str_eq (said, accounts[_i].said);
}
END_TEST

/* Of these nothing at all can be read. */
static const struct
{
  const char *file, *text;
  gsize len;
} useless[] = {
  { "a.dic", "", 0 },
  { "a.txt", "a list of words\n", 16 },
  { "a.dic", "fine\t1\n", 7 },
  { "a.dic", "%\n1\tgood\n%\nfine\0\t1\n", 20 },
  { "a.csv", "fine,good\n", 10 },
  { "a.yml", "- a\n- b\n", 8 },
  { "a.yml", "A: [\0]", 6 },
  { "a.ykd", "\x81\x8d\x00\x90\xff\xfe", 6 },
  { "a.ykd", "not XML", 7 },
  { "a.ykd", "<dictionary><cnode name='A'><pnode name='*'/></cnode></dictionary>", 66 },
};

START_TEST (test_nothing_to_read)
{
  g_autoptr (FrImport) imported = fr_lexicon_import (useless[_i].file, useless[_i].text, useless[_i].len);

  ck_assert_ptr_null (imported->lexicon);
  ck_assert_uint_gt (fr_diags_count (imported->diags, FR_LEVEL_ERROR), 0);
}
END_TEST

START_TEST (test_header)
{
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (FrImport) imported = import ("dir/My list.ykd", XML_HEAD "<cnode name='A' desc='For x:\ny'>"
                                                                      "<pnode name='fine'/></cnode></dictionary>");
  g_autoptr (FrLexicon) lexicon = fr_lexicon_parse ("a.lex", imported->lexicon, strlen (imported->lexicon), diags);
  const FrSection *section = g_ptr_array_index (lexicon->sections, 0);

  ck_assert_str_eq (lexicon->title, "My list");
  ck_assert_str_eq (lexicon->license, "unknown");
  ck_assert_str_eq (lexicon->source, "unknown");
  ck_assert_str_eq (lexicon->language, "unknown");
  ck_assert_str_eq (section->why, "For x: y");
}
END_TEST

START_TEST (test_encodings)
{
  static const char utf16[] = "\xff\xfe+\0c\0\n\0\xe9\0\n";
  g_autoptr (FrImport) wide = fr_lexicon_import ("a.lc3", utf16, sizeof (utf16));
  g_autoptr (FrImport) declared
      = import ("a.ykd", "<?xml version='1.0' encoding='ISO-8859-2'?><dictionary><cnode name='A'><pnode name='\xb1x'/>"
                         "</cnode></dictionary>");
  g_autofree char *wide_sections = read_back (wide->lexicon);
  g_autofree char *declared_sections = read_back (declared->lexicon);

  ck_assert_str_eq (wide_sections, "[a / c] \xc3\xa9\n");
  ck_assert_str_eq (declared_sections, "[a / A] \xc4\x85x\n");
}
END_TEST

/* ---- hostile files ---- */

static void
check_sums (const FrImport *imported)
{
  g_autofree char *sections = NULL;

  ck_assert (imported->lexicon || fr_diags_count (imported->diags, FR_LEVEL_ERROR) > 0);
  if (imported->lexicon)
    sections = read_back (imported->lexicon);
}

START_TEST (test_cut_off_anywhere)
{
  const char *text = trips[_i].text;

  for (gsize len = strlen (text); len-- > 0;)
    {
      g_autofree char *copy = g_memdup2 (text, len); /* so that a read beyond the end is seen */
      g_autoptr (FrImport) imported = fr_lexicon_import (trips[_i].file, copy ? copy : "", len);
      check_sums (imported);
    }
}
END_TEST

/* `n` times `before`, then `middle`, then `n` times `after`. */
static char *
nest (guint n, const char *before, const char *middle, const char *after)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (out, before);
  g_string_append (out, middle);
  for (guint i = 0; i < n; i++)
    g_string_append (out, after);
  return g_string_free (out, FALSE);
}

START_TEST (test_deep_nesting)
{
  g_autofree char *xml = nest (200000, "<cnode name='a'>", "<pnode name='fine'/>", "</cnode>");
  g_autofree char *flow = nest (200000, "[", "x", "]");
  g_autofree char *maps = nest (200000, "{a: ", "x", "}");
  g_autofree char *keys = nest (200000, "? ", "x", "");
  const char *files[] = { "a.ykd", "a.yml", "a.yml", "a.yml" };
  const char *texts[] = { xml, flow, maps, keys };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (FrImport) imported = import (files[i], texts[i]);
      ck_assert_ptr_null (imported->lexicon);
    }
}
END_TEST

START_TEST (test_deep_indentation)
{
  g_autoptr (GString) text = g_string_new ("%\n");

  for (guint i = 0; i < 2000; i++)
    {
      for (guint n = 0; n < i; n++)
        g_string_append_c (text, '\t');
      g_string_append_printf (text, "%u\tc%u\n", i, i);
    }
  g_string_append (text, "%\nfine\t0\nlost\t1999\n");
  g_autoptr (FrImport) imported = import ("a.dic", text->str);
  ck_assert_uint_eq (imported->carried, 1);
  ck_assert_uint_eq (imported->lost, 1);
}
END_TEST

START_TEST (test_entities_are_not_expanded)
{
  g_autoptr (FrImport) bomb = import (
      "a.ykd", "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
               "<dictionary><cnode name='A'><pnode name='&c;'/><pnode name='x'/></cnode></dictionary>");
  g_autoptr (FrImport) file = import ("a.ykd", "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                                               "<dictionary><cnode name='&a;'><pnode name='x'/></cnode></dictionary>");
  g_autoptr (FrImport) unknown
      = import ("a.ykd", XML_HEAD "<cnode name='A'><pnode name='x'/><pnode name='&y;'/></cnode></dictionary>");

  ck_assert_ptr_null (bomb->lexicon);
  ck_assert_ptr_null (file->lexicon);
  ck_assert_uint_eq (unknown->carried, 1);
  ck_assert_uint_gt (fr_diags_count (unknown->diags, FR_LEVEL_ERROR), 0);
}
END_TEST

enum
{
  MANY = 200000, /* a quadratic way would take minutes */
  MOST_SECONDS = 20
};

/* MANY of `line`, in which %u is a number. */
static const struct
{
  const char *file, *head, *line, *tail;
} many[] = {
  { "a.dic", LIWC_HEAD, "w%u\t1\n", "" },
  { "a.dic", LIWC_HEAD, "w\t%u\n", "" },
  { "a.dic", LIWC_HEAD "w ", "(%u ", "" },
  { "a.dic", "%\n", "%u\tc\n", "%\nw\t7\n" },
  { "a.ykd", "<dictionary><cnode name='A'>", "<pnode name='w%u'/>", "</cnode></dictionary>" },
  { "a.lc3", "", "+c/[%u\nx\n", "" },
  { "a.lc3", "+c\n", "it's %u\n", "" },
  { "a.cat", "A\n", "\tW%u (1)\n", "" },
  { "a.cat", "", "A\n%.0u\n\n\n", "" },
  { "a.yml", "A: [x", ", w%u", "]\n" },
  { "a.yml", "", "K%u: [x]\n", "" },
  { "a.csv", "term,category\n", "w%u,c\n", "" },
  { "a.csv", "term,category", ",c%u", "\nx,y\n" },
};

START_TEST (test_many)
{
  g_autoptr (GString) text = g_string_new (many[_i].head);
  gint64 begun;

  for (guint i = 0; i < MANY; i++)
    {
      const char *at = strstr (many[_i].line, "%");
      g_string_append_len (text, many[_i].line, at - many[_i].line);
      if (at[1] == 'u')
        g_string_append_printf (text, "%u", i);
      g_string_append (text, strchr (at, 'u') + 1);
    }
  g_string_append (text, many[_i].tail);
  begun = g_get_monotonic_time ();
  g_autoptr (FrImport) imported = fr_lexicon_import (many[_i].file, text->str, text->len);
  ck_assert_int_lt (g_get_monotonic_time () - begun, MOST_SECONDS * G_USEC_PER_SEC);
  ck_assert (imported->lexicon || fr_diags_count (imported->diags, FR_LEVEL_ERROR) > 0);
}
END_TEST

static Suite *
suite (void)
{
  Suite *made = suite_create ("import");
  TCase *cases = tcase_create ("round trips");
  TCase *hostile = tcase_create ("hostile files");

  tcase_add_loop_test (cases, test_round_trip, 0, G_N_ELEMENTS (trips));
  tcase_add_loop_test (cases, test_account, 0, G_N_ELEMENTS (accounts));
  tcase_add_loop_test (cases, test_nothing_to_read, 0, G_N_ELEMENTS (useless));
  tcase_add_test (cases, test_header);
  tcase_add_test (cases, test_encodings);
  suite_add_tcase (made, cases);
  tcase_set_timeout (hostile, 120);
  tcase_add_loop_test (hostile, test_cut_off_anywhere, 0, G_N_ELEMENTS (trips));
  tcase_add_test (hostile, test_deep_nesting);
  tcase_add_test (hostile, test_deep_indentation);
  tcase_add_test (hostile, test_entities_are_not_expanded);
  tcase_add_loop_test (hostile, test_many, 0, G_N_ELEMENTS (many));
  suite_add_tcase (made, hostile);
  return made;
}

int
main (void)
{
  SRunner *runner = srunner_create (suite ());

  srunner_run_all (runner, CK_ENV);
  int failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
