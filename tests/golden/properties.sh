#!/bin/sh
# What must hold of the program's machine output for any text and any lexicon, over generated ones: every figure is listed, every hit
# stands where it says, the voices part the words.
build=$1
. "$(dirname "$0")/../lib.sh"
cd "$work" || exit 1
events=12

for seed in 1 2 3 4 5; do
  mkdir articles
  awk -v DIR=articles -v SEED=$seed -v EVENTS=$events -f "$root/tests/golden/generate.awk"
  lexicon=articles/$seed.lex
  for file in articles/*/*.txt; do
    jq -Rs --arg file "$file" '{($file): .}' < "$file"
  done | jq -s add > texts.json

  begin "properties/score of seed $seed"
  run "$program" score --lexicon "$lexicon" --format jsonl articles
  want_code 0
  cp out score.jsonl
  jq -s . score.jsonl > score.json
  want_json "length == $((events * 4)) and (map(.hits | length) | add > 100)" score.jsonl
  jq -r -s --slurpfile texts texts.json '
    def place($text): if .start == 0 then [1, 1] else $text[:.start] | split("\n") | [length, (last | length) + 1] end;
    def apart: [.[] | select(.status != "suppressed" and .lexicon != "built-in")] | group_by([.lexicon, .frame])
      | all([.[:-1], .[1:]] | transpose | all(.[0].end <= .[1].start));
    def given($voice): [.speech[] | select(.voice == $voice) | .words] | add // 0;
    .[] | $texts[0][.file] as $text | .file as $file
    | (.hits[] | select(.text != $text[.start:.end]) | "\($file): the hit \(.text) is not the text at \(.start)"),
      (.hits[] | select([.line, .column] != place($text)) | "\($file): the hit at \(.start) is not in line \(.line), column \(.column)"),
      (.speech[] | select(.start > .end or .end > ($text | length)) | "\($file): speech beyond the text"),
      (select(.hits | apart | not) | "\($file): hits of one frame overlap"),
      (select([.hits[].start] | . != sort) | "\($file): hits are out of order"),
      (select(given("quoted") != .words.quoted) | "\($file): quoted words are \(.words.quoted), listed \(given("quoted"))"),
      (select(given("paraphrased") != .words.paraphrased) | "\($file): paraphrased words")' score.jsonl > wrong 2>&1
  [ ! -s wrong ] || problem "$(head -n 10 wrong)"
  end

  begin "properties/compare of seed $seed"
  run "$program" compare --lexicon "$lexicon" --format json articles
  want_code 0
  cp out compare.json
  jq -r --slurpfile articles score.json '
    def listed($event; $outlet): $articles[0][] | select(.event == $event and .outlet == $outlet);
    .events[] | .event as $event | .outlets[] as $outlet | [listed($event; $outlet)] as $own
    | ([$own[].words | .headline + .narrator + .paraphrased] | add) as $words
    | .frames[] | . as $frame | .wordings[] | .wording as $wording | .cells[] | select(.outlet == $outlet)
    | [$own[].hits[] | select(.lexicon == $frame.lexicon and .frame == $frame.frame and .wording == $wording
        and .status == "counted") | .voice] as $voices
    | (["headline", "narrator", "paraphrased", "quoted"] | map(. as $voice | [$voices[] | select(. == $voice)] | length)) as $count
    | select([.headline, .narrator, .paraphrased, .quoted] != $count or .own != ($count[:3] | add) or .words != $words)
    | "\($event), \($outlet), \($frame.frame) / \($wording): \(.), listed \($count), \($words) words"' compare.json > wrong 2>&1
  [ ! -s wrong ] || problem "$(head -n 10 wrong)"
  want_json ".[0].events | length == $events and all(.outlets | length == 3)" compare.json
  want_json '[.[0].events[].frames[].wordings[].cells[]] | length > 100 and all(.low <= .rate and .rate <= .high)' compare.json
  want_json '[.[0].events[].frames[].tests[]] | all(.p > 0 and .p <= 1 and .q >= .p - 1e-12 and .q <= 1)' compare.json
  end

  begin "properties/order of files of seed $seed"
  "$program" compare --lexicon "$lexicon" --format json articles/$seed-1/[1-4].txt > forward 2> err
  "$program" compare --lexicon "$lexicon" --format json articles/$seed-1/4.txt articles/$seed-1/2.txt \
    articles/$seed-1/3.txt articles/$seed-1/1.txt > shuffled 2> err
  for file in forward shuffled; do
    jq -S '.events | map({event, outlets, words, frames, sources: (.sources | sort)})' $file > $file.json
  done
  cmp forward.json shuffled.json > cmp 2>&1 || problem "$(cat cmp)"
  [ -s forward.json ] || problem "nothing to compare"
  end

  begin "properties/table of seed $seed"
  "$program" score --lexicon "$lexicon" --format csv articles > counts.csv 2> err
  awk -F, 'NR > 1 { sum[$(NF-8) "," $(NF-7)] += $(NF-6) + $(NF-5) + $(NF-4) + $(NF-3) }
           END { for (key in sum) if (sum[key]) print key "," sum[key] }' counts.csv | sort > counts
  jq -r -s '[.[].hits[] | select(.status == "counted")] | group_by([.frame, .wording])[]
            | "\(.[0].frame),\(.[0].wording),\(length)"' score.jsonl | sort > listed
  cmp counts listed > cmp 2>&1 || problem "$(cat cmp)"
  end
  rm -rf articles
done
cd "$root" && rm -rf "$work"
