/* Files, folders, pipes and standard input as a user names them; and what is said of those that cannot be read. */
#include "base/shipped.h"
#include "input/corpus.h"
#include "input/source.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define BODY "A headline of some words\n\nThe first paragraph is a sentence of many words.\n"

/* A folder of its own for each test, and the rules. */
typedef struct
{
  char *root;
  FrBoilerplate *rules;
  FrCorpus *corpus;
} Bench;

static Bench
bench_new (void)
{
  g_autoptr (GBytes) bytes = fr_shipped_get ("english/boilerplate.words");
  g_autoptr (GPtrArray) diags = fr_diags_new ();
  g_autoptr (GPtrArray) words = fr_words_parse ("b", g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), diags);
  Bench bench = { .root = g_dir_make_tmp ("framing-corpus-XXXXXX", NULL) };

  ck_assert_ptr_nonnull (bench.root);
  bench.rules = fr_boilerplate_new (words, "b", diags);
  return bench;
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);
      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_tree (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

static void
bench_end (Bench *bench)
{
  fr_corpus_free (bench->corpus);
  fr_boilerplate_free (bench->rules);
  remove_tree (bench->root);
  g_free (bench->root);
}

static char *
path_of (const Bench *bench, const char *name)
{
  return name[0] ? g_build_filename (bench->root, name, NULL) : g_strdup (bench->root);
}

static void
write_bytes (const Bench *bench, const char *name, const char *data, gssize len)
{
  g_autofree char *path = path_of (bench, name);
  g_autofree char *folder = g_path_get_dirname (path);
  ck_assert_int_eq (g_mkdir_with_parents (folder, 0755), 0);
  ck_assert (g_file_set_contents (path, data, len, NULL));
}

/* Reads what is named, below the bench's folder; up to three names. */
static FrCorpus *
read_named (Bench *bench, const char *event, const char *a, const char *b, const char *c)
{
  const char *names[] = { a, b, c };
  char *paths[3];
  guint n = 0;

  fr_corpus_free (bench->corpus);
  for (; n < 3 && names[n]; n++)
    paths[n] = path_of (bench, names[n]);
  bench->corpus = fr_corpus_read ((const char *const *)paths, n, event, bench->rules, NULL, NULL);
  while (n > 0)
    g_free (paths[--n]);
  ck_assert_uint_eq (bench->corpus->n_read, bench->corpus->articles->len + bench->corpus->n_refused);
  return bench->corpus;
}

static const FrArticle *
article_at (const FrCorpus *corpus, guint i)
{
  ck_assert_uint_lt (i, corpus->articles->len);
  return g_ptr_array_index (corpus->articles, i);
}

/* The diagnostic that holds `part`; fails where there is none. */
static const FrDiag *
diag_with (const FrCorpus *corpus, const char *part)
{
  for (guint i = 0; i < corpus->diags->len; i++)
    {
      const FrDiag *diag = fr_diags_get (corpus->diags, i);
      if (strstr (diag->message, part))
        {
          ck_assert (g_utf8_validate (diag->file, -1, NULL));
          return diag;
        }
    }
  ck_abort_msg ("no diagnostic says \"%s\"", part);
  return NULL;
}

START_TEST (folders)
{
  Bench bench = bench_new ();

  write_bytes (&bench, "ev/b.txt", BODY, -1);
  write_bytes (&bench, "ev/a.TXT", "Outlet: The Gull\n\n" BODY, -1);
  write_bytes (&bench, "ev/Z.text", BODY, -1);
  write_bytes (&bench, "ev/deep/c.txt", "Event: storm\nDate: 2 May 2019\n\n" BODY, -1);
  write_bytes (&bench, "ev/.hidden.txt", BODY, -1);
  write_bytes (&bench, "ev/.git/x.txt", BODY, -1);
  write_bytes (&bench, "ev/notes.pdf", "x", -1);
  const FrCorpus *corpus = read_named (&bench, NULL, "ev", NULL, NULL);

  ck_assert_uint_eq (corpus->articles->len, 4);
  ck_assert_uint_eq (corpus->n_unreadable, 0);
  ck_assert (g_str_has_suffix (article_at (corpus, 0)->file, "/ev/Z.text"));
  ck_assert_str_eq (fr_article_get (article_at (corpus, 0), FR_FIELD_OUTLET), "Z");
  ck_assert_int_eq (article_at (corpus, 0)->fields[FR_FIELD_OUTLET].origin, FR_ORIGIN_FILE);
  ck_assert_str_eq (fr_article_get (article_at (corpus, 0), FR_FIELD_EVENT), "ev");
  ck_assert_int_eq (article_at (corpus, 0)->fields[FR_FIELD_EVENT].origin, FR_ORIGIN_FOLDER);
  ck_assert_str_eq (fr_article_get (article_at (corpus, 1), FR_FIELD_OUTLET), "The Gull");
  ck_assert_str_eq (fr_article_get (article_at (corpus, 2), FR_FIELD_OUTLET), "b");
  ck_assert_str_eq (fr_article_get (article_at (corpus, 3), FR_FIELD_EVENT), "storm");
  ck_assert_str_eq (fr_article_get (article_at (corpus, 3), FR_FIELD_DATE), "2019-05-02");
  ck_assert_int_eq (diag_with (corpus, "neither a .txt")->level, FR_LEVEL_NOTE);
  bench_end (&bench);
}
END_TEST

START_TEST (files_named_together)
{
  Bench bench = bench_new ();

  write_bytes (&bench, "x/a.txt", BODY, -1);
  write_bytes (&bench, "y/b.md", BODY, -1);
  const FrCorpus *corpus = read_named (&bench, NULL, "x/a.txt", "y/b.md", "x/a.txt");
  ck_assert_uint_eq (corpus->articles->len, 2);
  diag_with (corpus, "the same file as");
  ck_assert_str_eq (fr_article_get (article_at (corpus, 0), FR_FIELD_EVENT), "the articles named together");
  ck_assert_int_eq (article_at (corpus, 1)->fields[FR_FIELD_EVENT].origin, FR_ORIGIN_TOGETHER);

  corpus = read_named (&bench, "storm", "x/a.txt", NULL, NULL);
  ck_assert_str_eq (fr_article_get (article_at (corpus, 0), FR_FIELD_EVENT), "storm");
  ck_assert_int_eq (article_at (corpus, 0)->fields[FR_FIELD_EVENT].origin, FR_ORIGIN_OPTION);

  corpus = read_named (&bench, NULL, "x/a.txt", "y", NULL); /* a folder too: every file has its own folder's event */
  ck_assert_str_eq (fr_article_get (article_at (corpus, 0), FR_FIELD_EVENT), "x");
  bench_end (&bench);
}
END_TEST

START_TEST (manifests)
{
  Bench bench = bench_new ();

  write_bytes (
      &bench, "articles.csv",
      "file,outlet,event,country\na.txt,The Gull,storm,X\nsub/b.txt,The Tern,storm,Y\nc.md,Coast,,\ngone.txt,,,\n", -1);
  write_bytes (&bench, "a.txt", "Outlet: Header\n\n" BODY, -1);
  write_bytes (&bench, "sub/b.txt", BODY, -1);
  write_bytes (&bench, "c.md", BODY, -1);
  const FrCorpus *corpus = read_named (&bench, NULL, "", NULL, NULL);
  ck_assert_uint_eq (corpus->articles->len, 3);
  ck_assert_str_eq (fr_article_get (article_at (corpus, 0), FR_FIELD_OUTLET), "The Gull");
  ck_assert_str_eq (article_at (corpus, 0)->columns[0].value, "X");
  ck_assert_str_eq (fr_article_get (article_at (corpus, 1), FR_FIELD_OUTLET), "Coast");
  ck_assert_str_eq (fr_article_get (article_at (corpus, 2), FR_FIELD_OUTLET), "The Tern");
  const FrDiag *gone = diag_with (corpus, "no such file: \"gone.txt\"");
  ck_assert_uint_eq (gone->line, 5);
  ck_assert_uint_eq (gone->column, 1);

  corpus = read_named (&bench, NULL, "a.txt", "articles.csv", NULL); /* it is looked for beside a named file, too */
  ck_assert_uint_eq (corpus->articles->len, 1);
  ck_assert_str_eq (fr_article_get (article_at (corpus, 0), FR_FIELD_EVENT), "storm");
  ck_assert_int_eq (diag_with (corpus, "no article")->level, FR_LEVEL_NOTE);
  bench_end (&bench);
}
END_TEST

static const struct
{
  const char *data;
  gssize len;
  const char *message;
  guint line, column;
} REFUSED[] = {
  { "", 0, "is empty", 0, 0 },
  { " \r\n\xC2\xA0\n\xEF\xBB\xBF", -1, "nothing but blanks", 0, 0 },
  { "ab\nc\xC3\xA4"
    "d\0e",
    8, "NUL at byte 8", 2, 4 },
  { "ab\n\xC3\xA4\xFFx", -1, "0xFF at byte 6", 2, 2 },
  { "cut off \xC3", -1, "0xC3 at byte 9", 1, 9 },
  { "\xFF\xFE"
    "a\0",
    4, "UTF-16", 0, 0 },
  { "Advertisement\n\nShare this article\n", -1, "no text is left", 0, 0 },
  { "Title: A title\n\n", -1, "no text is left", 0, 0 },
};

START_TEST (refusals)
{
  Bench bench = bench_new ();

  write_bytes (&bench, "a.txt", REFUSED[_i].data, REFUSED[_i].len);
  write_bytes (&bench, "b.txt", BODY, -1);
  const FrCorpus *corpus = read_named (&bench, NULL, "", NULL, NULL);
  const FrDiag *diag = diag_with (corpus, REFUSED[_i].message);
  ck_assert_uint_eq (corpus->articles->len, 1);
  ck_assert_uint_eq (corpus->n_refused, 1);
  ck_assert_uint_eq (corpus->n_unreadable, strstr (REFUSED[_i].message, "left") ? 0 : 1);
  ck_assert_int_eq (diag->level, FR_LEVEL_ERROR);
  ck_assert (g_str_has_suffix (diag->file, "/a.txt"));
  ck_assert_uint_eq (diag->line, REFUSED[_i].line);
  ck_assert_uint_eq (diag->column, REFUSED[_i].column);
  ck_assert_str_eq (diag->action, "left out");
  bench_end (&bench);
}
END_TEST

START_TEST (missing_and_without_articles)
{
  Bench bench = bench_new ();

  write_bytes (&bench, "empty/x.pdf", "x", -1);
  write_bytes (&bench, "b.txt", BODY, -1);
  const FrCorpus *corpus = read_named (&bench, NULL, "nowhere.txt", "empty", "b.txt");
  ck_assert_uint_eq (corpus->articles->len, 1);
  ck_assert_uint_eq (corpus->n_unreadable, 2);
  ck_assert_uint_eq (corpus->n_read, 1);
  diag_with (corpus, g_strerror (ENOENT));
  diag_with (corpus, "without articles");
  bench_end (&bench);
}
END_TEST

START_TEST (links)
{
  Bench bench = bench_new ();
  g_autofree char *loop = path_of (&bench, "d/loop"), *broken = path_of (&bench, "d/broken.txt"),
                  *again = path_of (&bench, "d/e/again.txt");

  write_bytes (&bench, "d/a.txt", BODY, -1);
  write_bytes (&bench, "d/e/z.txt", "Another headline\n\n" BODY, -1);
  ck_assert_int_eq (symlink ("..", loop), 0);
  ck_assert_int_eq (symlink ("nowhere", broken), 0);
  ck_assert_int_eq (symlink ("../a.txt", again), 0);
  const FrCorpus *corpus = read_named (&bench, NULL, "", NULL, NULL);
  ck_assert_uint_eq (corpus->articles->len, 2);
  ck_assert_uint_eq (corpus->n_unreadable, 1);
  ck_assert_int_eq (diag_with (corpus, "a link back to a folder")->level, FR_LEVEL_WARNING);
  diag_with (corpus, "the same file as");
  diag_with (corpus, g_strerror (ENOENT));
  bench_end (&bench);
}
END_TEST

START_TEST (pipes)
{
  Bench bench = bench_new ();
  g_autofree char *path = path_of (&bench, "fifo.txt");

  ck_assert_int_eq (mkfifo (path, 0600), 0);
  const FrCorpus *corpus = read_named (&bench, NULL, "", NULL, NULL); /* in a folder it might wait for ever */
  ck_assert_uint_eq (corpus->articles->len, 0);
  diag_with (corpus, "a pipe or a device");

  pid_t child = fork ();
  if (child == 0)
    {
      int fd = open (path, O_WRONLY);
      for (guint i = 0; i < 3000; i++)
        if (write (fd, BODY, strlen (BODY)) < 0)
          _exit (1);
      _exit (0);
    }
  corpus = read_named (&bench, NULL, "fifo.txt", NULL, NULL);
  ck_assert_int_eq (waitpid (child, NULL, 0), child);
  ck_assert_uint_eq (corpus->articles->len, 1);
  ck_assert_uint_eq (article_at (corpus, 0)->length, 3000 * strlen (BODY));
  bench_end (&bench);
}
END_TEST

START_TEST (standard_input)
{
  Bench bench = bench_new ();
  g_autofree char *path = path_of (&bench, "in");
  const char *const dash[] = { "-" };

  write_bytes (&bench, "in", BODY, -1);
  int fd = open (path, O_RDONLY);
  ck_assert_int_eq (dup2 (fd, STDIN_FILENO), STDIN_FILENO);
  bench.corpus = fr_corpus_read (dash, 1, NULL, bench.rules, NULL, NULL);
  ck_assert_uint_eq (bench.corpus->articles->len, 1);
  ck_assert_str_eq (fr_article_get (article_at (bench.corpus, 0), FR_FIELD_OUTLET), "stdin");
  ck_assert_str_eq (fr_article_get (article_at (bench.corpus, 0), FR_FIELD_EVENT), "the articles named together");
  close (fd);
  bench_end (&bench);
}
END_TEST

/* Root may read everything, so the test becomes nobody first. */
START_TEST (unreadable)
{
  Bench bench = bench_new ();
  g_autofree char *file = path_of (&bench, "a.txt"), *folder = path_of (&bench, "shut");

  write_bytes (&bench, "a.txt", BODY, -1);
  write_bytes (&bench, "b.txt", "Another headline\n\n" BODY, -1);
  write_bytes (&bench, "shut/c.txt", BODY, -1);
  ck_assert_int_eq (chmod (file, 0), 0);
  ck_assert_int_eq (chmod (folder, 0), 0);
  ck_assert_int_eq (chmod (bench.root, 0755), 0);
  if (geteuid () == 0)
    ck_assert_int_eq (seteuid (65534), 0);
  const FrCorpus *corpus = read_named (&bench, NULL, "", NULL, NULL);
  ck_assert_uint_eq (corpus->articles->len, 1);
  ck_assert_uint_eq (corpus->n_unreadable, 2);
  ck_assert_uint_eq (corpus->n_read, 1);
  diag_with (corpus, g_strerror (EACCES));
  if (getuid () == 0)
    ck_assert_int_eq (seteuid (0), 0);
  chmod (folder, 0700);
  bench_end (&bench);
}
END_TEST

START_TEST (names_that_are_no_text)
{
  Bench bench = bench_new ();

  write_bytes (&bench, "a\xFF.txt", BODY, -1);
  write_bytes (&bench, "b\xFF.txt", "", -1);
  const FrCorpus *corpus = read_named (&bench, NULL, "", NULL, NULL);
  ck_assert (g_utf8_validate (article_at (corpus, 0)->file, -1, NULL));
  ck_assert (g_utf8_validate (fr_article_get (article_at (corpus, 0), FR_FIELD_OUTLET), -1, NULL));
  diag_with (corpus, "is empty");
  bench_end (&bench);
}
END_TEST

START_TEST (too_large)
{
  Bench bench = bench_new ();
  g_autofree char *path = path_of (&bench, "a.txt"), *huge = path_of (&bench, "huge.txt");
  g_autoptr (GError) error = NULL;
  gsize length;

  write_bytes (&bench, "a.txt", "12345", -1);
  write_bytes (&bench, "huge.txt", "", -1);
  g_autofree char *whole = fr_source_read (path, 5, &length, &error);
  ck_assert_str_eq (whole, "12345");
  ck_assert_ptr_null (fr_source_read (path, 4, &length, &error));
  ck_assert_ptr_nonnull (error);
  ck_assert_int_eq (truncate (huge, ((off_t)1 << 30) + 1), 0); /* a hole: takes no room */
  const FrCorpus *corpus = read_named (&bench, NULL, "huge.txt", NULL, NULL);
  ck_assert_uint_eq (corpus->n_unreadable, 1);
  diag_with (corpus, "more than 1.0\xC2\xA0GiB");
  bench_end (&bench);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("corpus");
  TCase *tests = tcase_create ("corpus");
  SRunner *runner;
  int failed;

  tcase_add_test (tests, folders);
  tcase_add_test (tests, files_named_together);
  tcase_add_test (tests, manifests);
  tcase_add_loop_test (tests, refusals, 0, G_N_ELEMENTS (REFUSED));
  tcase_add_test (tests, missing_and_without_articles);
  tcase_add_test (tests, links);
  tcase_add_test (tests, pipes);
  tcase_add_test (tests, standard_input);
  tcase_add_test (tests, unreadable);
  tcase_add_test (tests, names_that_are_no_text);
  tcase_add_test (tests, too_large);
  suite_add_tcase (suite, tests);
  runner = srunner_create (suite);
  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
