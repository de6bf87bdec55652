#!/bin/sh
# Copies into the folder $2 what fuzzing the target $1 begins with, beside its corpus: examples of the specification, shipped files, the
# texts of other tests.
target=$1
out=$2
mkdir -p "$out"
case $target in
  lexicon)
    LC_ALL=C awk -v out="$out" -f tests/fuzz/spec_seeds.awk tests/spec/lexicon.md
    for file in lexicons/english/*.lex tests/golden/data/*.lex; do
      head -c 4000 "$file" > "$out/$(basename "$file")"
    done
    ;;
  article)
    for file in tests/golden/data/*/*.txt tests/golden/data/*/*.csv reports/event/*.txt reports/event/*.csv; do
      cp "$file" "$out/$(echo "$file" | tr / _)"
    done
    ;;
  score)
    for file in tests/golden/data/*/*.txt reports/event/*.txt; do
      { cat tests/golden/data/dam.lex; echo "===="; cat "$file"; } > "$out/$(basename "$file")"
    done
    ;;
  import)
    for file in tests/data/import/*; do
      case $file in
        *.dic) format='\000' ;;
        *.ykd) format='\001' ;;
        *.lcd) format='\002' ;;
        *.lc3) format='\003' ;;
        *.cat) format='\004' ;;
        *.yml) format='\005' ;;
        *.csv) format='\006' ;;
      esac
      { printf "$format"; cat "$file"; } > "$out/$(basename "$file")"
    done
    ;;
esac
