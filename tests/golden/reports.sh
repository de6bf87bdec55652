#!/bin/sh
# What stands in reports/ must be what the program of the build $1 prints; "make reports" writes it anew.
build=$1
. "$(dirname "$0")/../lib.sh"

for report in compare.txt compare.json score.jsonl counts.csv show.txt articles.txt; do
  begin "reports/$report"
  run tests/golden/report.sh "$program" $report
  want_code 0
  want_quiet
  diff "reports/$report" "$work/out" > "$work/diff" 2>&1 || problem "$(head -n 20 "$work/diff")"
  end
done

begin "reports/what README.md shows of them"
awk -f tests/golden/readme.awk reports/compare.txt README.md | diff README.md - > "$work/diff" || problem "$(head -n 20 "$work/diff")"
end

begin "reports/nothing else"
for file in reports/*.*; do
  case ${file#reports/} in
    compare.txt | compare.json | score.jsonl | counts.csv | show.txt | articles.txt | README.md) ;;
    *) problem "$file is not checked" ;;
  esac
done
end

# The built-in event shows every part of a report.
begin "reports/every part is there"
for part in "In short" "What was read" "Headlines" "Wording" "Choices" "Sources" "Evidence" "What was dropped" \
            "Method and limits" "no clear difference" "too few to compare" "suppressed" "ignored" "(anonymous)"; do
  grep -q "$part" reports/compare.txt || problem "reports/compare.txt lacks: $part"
done
want_json '.[0].events | length == 1 and (.[0].outlets | length) >= 4' reports/compare.json
end

# The contract of framing-report(5).
begin "reports/keys of compare.json"
want_json '.[0].events | all(has("event") and has("outlets") and has("frames") and has("sources"))' reports/compare.json
want_json '[.[0].events[].frames[]] | all(has("lexicon") and has("frame") and has("wordings") and has("tests"))' reports/compare.json
want_json '[.[0].events[].frames[].wordings[].cells[]] | all([has("outlet", "headline", "narrator", "paraphrased", "quoted",
  "own", "words", "rate", "low", "high")] | all)' reports/compare.json
want_json '[.[0].events[].frames[].tests[]] | all([has("kind", "wording", "outlet", "against", "a", "b", "n1", "n2", "p", "q",
  "ratio", "low", "high", "verdict")] | all)' reports/compare.json
want_json '[.[0].events[].frames[].tests[].verdict] | unique - ["too few to compare", "no clear difference",
  "differs in these texts"] == []' reports/compare.json
want_json '[.[0].events[].frames[].tests[].kind] | unique - ["rate", "choice"] == []' reports/compare.json
want_json '.[0].events | all((.outlets | length) as $n | [.frames[].wordings[].cells | length] | all(. == $n))' reports/compare.json
end

begin "reports/keys of score.jsonl"
want_json 'all([has("file", "outlet", "event", "date", "title", "words", "hits", "speech", "dropped")] | all)' reports/score.jsonl
want_json 'all(.words | [has("headline", "narrator", "paraphrased", "quoted", "dropped")] | all)' reports/score.jsonl
want_json '[.[].hits[]] | all([has("lexicon", "frame", "wording", "term", "text", "voice", "start", "end", "line", "column",
  "status")] | all)' reports/score.jsonl
want_json '[.[].speech[]] | all([has("voice", "speaker", "anonymous", "verb", "words", "start", "end")] | all)' reports/score.jsonl
want_json '[.[].dropped[]] | all([has("line", "reason")] | all)' reports/score.jsonl
end
rm -rf "$work"
