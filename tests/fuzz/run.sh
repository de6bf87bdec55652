#!/bin/sh
# Fuzzes with the program $1 (made with libFuzzer) the target $2 for $3 seconds. A finding is kept as build/fuzz/crash-…: mend it, and
# move it into tests/fuzz/corpus/$2/, where "make check" replays it.
program=$1
target=$2
seconds=$3
work=build/fuzz/corpus-$target
mkdir -p "$work"
tests/fuzz/seeds.sh "$target" "build/fuzz/seeds-$target" || exit 1
if G_DEBUG=fatal-criticals "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 \
  -artifact_prefix=build/fuzz/ -print_final_stats=1 -verbosity=0 \
  "$work" "tests/fuzz/corpus/$target" "build/fuzz/seeds-$target" 2> "build/fuzz/$target.log"; then
  echo "ok fuzz/$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$target.log") inputs in $seconds seconds"
else
  echo "not ok fuzz/$target"
  tail -n 40 "build/fuzz/$target.log" | sed 's/^/    /'
  exit 1
fi
