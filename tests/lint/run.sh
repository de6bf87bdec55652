#!/bin/sh
# House rules that a compiler does not know, and two compilers' opinions. $1: the build, whose file "flags" has the
# compiler's flags.
build=$1
flags=@$build/flags
failed=0

part() {
  printf '%s\n' "lint: $1"
}
fail() {
  failed=1
  printf '%s\n' "$1"
}

part "includes go to the own layer or a lower one"
awk -f tests/lint/layers.awk src/LAYERS src/*/*.c src/*/*.h || failed=1

part "headers stand alone"
for header in src/*/*.h; do
  for cc in gcc clang; do
    echo "#include \"${header#src/}\"" | $cc "$flags" -Werror -x c -fsyntax-only - || fail "$header: not self-contained for $cc"
  done
done

part "every source includes its own header first"
for source in src/*/*.c; do
  header=${source%.c}.h
  [ -e "$header" ] || continue
  [ "$(grep -m 1 '^#include' "$source")" = "#include \"${header#src/}\"" ] || fail "$source: its own header does not come first"
done

part "no function is longer than 60 lines"
awk -f tests/lint/long.awk src/*/*.c tests/*/*.c || failed=1

part "nothing asks the locale, and only the command line prints"
grep -nE '\b(setlocale|g_utf8_strdown|g_utf8_collate|strtod|atof|g_file_set_contents)\b *\(' src/*/*.c && fail "see above"
grep -nE '\b(printf|fprintf|puts|fputs|g_print|g_printerr|exit|getenv|g_getenv) *\(' \
  $(ls src/*/*.c | grep -v '^src/cli/') && fail "see above"

part "no warnings from gcc and clang"
for source in src/*/*.c tests/unit/*.c tests/fuzz/*.c; do
  for cc in gcc clang; do
    $cc "$flags" -Werror -c -o "$build/lint.o" "$source" || fail "$source: warnings from $cc"
  done
done
rm -f "$build/lint.o"

part "format"
clang-format --dry-run --Werror src/*/*.c src/*/*.h tests/*/*.c || failed=1

part "manuals"
mandoc -T lint -W warning src/man/*.[15] || failed=1

part "shipped lexicons"
"$build/framing" lexicon check --strict lexicons/english || failed=1

[ $failed = 0 ] && echo "lint: all fine"
exit $failed
