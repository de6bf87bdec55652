#!/bin/sh
# Whole commands: cases/NAME.cmd is run in data/, with the program of the build $1 as $framing, and must give what stands in
# cases/NAME.expected: exit code, standard output, standard error. --update rewrites those files; look at the difference.
build=$1
. "$(dirname "$0")/../lib.sh"
cases=$root/tests/golden/cases
cd "$root/tests/golden/data" || exit 1

# What a case gives, in one file.
show_result() {
  echo "exit code $code"
  echo "---- standard output"
  cat "$work/out"
  echo "---- standard error"
  cat "$work/err"
}

for case in "$cases"/*.cmd; do
  expected=${case%.cmd}.expected
  begin "golden/$(basename "$case" .cmd)"
  run env framing="$program" sh "$case"
  show_result > "$work/result"
  if [ "$2" = --update ]; then
    cmp -s "$work/result" "$expected" || { cp "$work/result" "$expected" && echo "wrote $expected"; }
  else
    diff "$expected" "$work/result" > "$work/diff" 2>&1 || problem "$(head -n 20 "$work/diff")"
    end
  fi
done
rm -rf "$work"
