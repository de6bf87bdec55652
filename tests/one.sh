#!/bin/sh
# Runs one part of the tests, the unit test or script $2, against the build $1, and prints what it says when it has ended.
build=$1
part=$2
name=$(basename "$(dirname "$part")")/$(basename "$part" .sh)
result=$build/tests/results/$(echo "$name" | tr / -).txt
log=$result.log

case $part in
  *.sh) "$part" "$build" > "$log" 2>&1 ;;
  *) "$part" > "$log" 2>&1 ;;
esac
code=$?
case $part in
  *.sh)
    cp "$log" "$result"
    # A script that stops half-way has not said what failed.
    [ $code = 0 ] && grep -q '^\(ok\|not ok\|skip\) ' "$log" || echo "not ok $name: ended with $code" >> "$result"
    ;;
  *)
    if [ $code = 0 ]; then
      echo "ok $name: $(grep '^100%' "$log" | tail -n 1)"
      grep '^skip ' "$log"
    else
      echo "not ok $name"
      tail -n 40 "$log" | sed 's/^/    /'
    fi > "$result"
    ;;
esac
rm -f "$log"
cat "$result"
