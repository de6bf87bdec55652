#!/bin/sh
# Runs the fuzz targets of the build $1 over their corpora and seeds, a second or two altogether.
build=$1
. "$(dirname "$0")/../lib.sh"

for source in tests/fuzz/fuzz_*.c; do
  target=${source#tests/fuzz/fuzz_}
  target=${target%.c}
  begin "fuzz/replay of $target"
  tests/fuzz/seeds.sh "$target" "$work/$target" || problem "no seeds"
  run "$build/tests/fuzz/replay_$target" "$work/$target"/* tests/fuzz/corpus/"$target"/*
  want_code 0
  [ "$(ls tests/fuzz/corpus/"$target" | wc -l)" -gt 0 ] || problem "the corpus is empty"
  end
done
rm -rf "$work"
