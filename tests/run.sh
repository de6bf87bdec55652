#!/bin/sh
# Runs every test against the build in $1, as many parts at a time as there are processors, and closes with a count. Each part prints one
# line a test: "ok NAME", "not ok NAME" with what was wrong, or "skip NAME: why".
build=$1
here=$(dirname "$0")
rm -rf "$build/tests/results"
mkdir -p "$build/tests/results"

export G_DEBUG=fatal-criticals
export CK_FORK=yes CK_DEFAULT_TIMEOUT=120
export FR_BUILD="$build"

"$here/locales.sh" "$build/locales" || exit 1
LOCPATH=$(cd "$build/locales" && pwd)
export LOCPATH

# The slow ones first.
for script in fault/run golden/properties golden/same golden/run golden/reports golden/seeds golden/install fuzz/replay; do
  echo "$here/$script.sh"
done > "$build/tests/parts"
for test in "$here"/unit/test_*.c; do
  echo "$build/tests/unit/$(basename "$test" .c)"
done >> "$build/tests/parts"
xargs -P "$(nproc)" -n 1 "$here/one.sh" "$build" < "$build/tests/parts"

cat "$build"/tests/results/* > "$build/tests/results.txt"
passed=$(grep -c '^ok ' "$build/tests/results.txt")
failed=$(grep -c '^not ok ' "$build/tests/results.txt")
skipped=$(grep -c '^skip ' "$build/tests/results.txt")
if [ "$failed" != 0 ]; then
  echo "These failed:"
  grep '^not ok ' "$build/tests/results.txt"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
