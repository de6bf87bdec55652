#!/bin/sh
# Runs every test against the build in $1 and closes with a count. Each part prints one line a test: "ok NAME", "not ok NAME" or
# "skip NAME: why".
build=$1
here=$(dirname "$0")
results=$build/tests/results.txt
mkdir -p "$build/tests"
: > "$results"

export G_DEBUG=fatal-criticals
export CK_FORK=yes CK_DEFAULT_TIMEOUT=60
export FR_BUILD="$build"

"$here/locales.sh" "$build/locales" || exit 1
LOCPATH=$(cd "$build/locales" && pwd)
export LOCPATH

for test in "$build"/tests/unit/test_*; do
  [ -x "$test" ] || continue
  name=unit/${test##*/}
  if "$test" > "$build/tests/${test##*/}.log" 2>&1; then
    echo "ok $name: $(grep -h '^100%' "$build/tests/${test##*/}.log" | tail -n 1)"
    grep -h '^skip ' "$build/tests/${test##*/}.log"
  else
    echo "not ok $name"
    tail -n 40 "$build/tests/${test##*/}.log" | sed 's/^/    /'
  fi
done | tee -a "$results"

for script in golden/run.sh golden/reports.sh golden/same.sh golden/properties.sh golden/seeds.sh golden/install.sh fault/run.sh fuzz/replay.sh; do
  [ -x "$here/$script" ] || continue
  "$here/$script" "$build" 2>&1 | tee -a "$results"
done

passed=$(grep -c '^ok ' "$results")
failed=$(grep -c '^not ok ' "$results")
skipped=$(grep -c '^skip ' "$results")
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
