#!/bin/sh
# Checks against articles and human annotation that lie beside this repository; where they do not, there is nothing to check.
build=$1
. "$(dirname "$0")/../lib.sh"
seeds=../shared/seeds
gold=../shared/gold

if [ ! -d "$seeds" ] || [ ! -d "$gold" ]; then
  skip seeds "there is no $seeds and $gold"
  exit 0
fi

"$program" score --format jsonl "$seeds" > "$work/score.jsonl" 2> "$work/err"
"$program" compare --format json "$seeds" > "$work/compare.json" 2> "$work/err"
"$program" compare "$seeds" > "$work/compare.txt" 2> "$work/err"

# Counted hits: document line:column lexicon frame wording text own|quoted voice
jq -r '(.file | split("/") | last | .[:3]) as $doc | .hits[] | select(.status == "counted")
       | [$doc, "\(.line):\(.column)", .lexicon, .frame, .wording, .text, (if .voice == "quoted" then "quoted" else "own" end), .voice]
       | @tsv' "$work/score.jsonl" > "$work/hits"

# The annotation, a line a position: document line:column category surface own|quoted remark
awk -F '\t' -v OFS='\t' 'NR > 1 && $7 != "" {
  n = split($7, places, ";")
  for (i = 1; i <= n; i++) {
    remark = places[i]
    gsub(/[0-9:-]/, "", remark)
    gsub(/[a-z]/, "", places[i])
    print $1, places[i], $2, $3, $4, remark
  }
}' "$gold/expected.tsv" > "$work/expected"

# $1: an awk condition on the fields of hits
hits() {
  awk -F '\t' -v OFS='\t' "$1"' { print $1, $2, $5, $7 }' "$work/hits" | sort
}

# $1: an awk condition on the fields of expected, $2: what to print as the wording
annotated() {
  awk -F '\t' -v OFS='\t' "$1"' { print $1, $2, '"$2"', $5 }' "$work/expected" | sort
}

same() {
  diff "$1" "$2" > "$work/diff" || problem "$(head -n 20 "$work/diff")"
}

begin "seeds/four events, one of them compared"
want_json '.[0].events | length == 4 and [.[] | select(.outlets | length > 1) | .event] == ["paris-2016-01-20"]' "$work/compare.json"
want_json '[.[0].events[] | select(.outlets | length == 1) | .frames[].tests[]] == []' "$work/compare.json"
want_json '[.[0].events[] | select(.event == "paris-2016-01-20") | .outlets[]] == ["CTV News", "Press TV"]' "$work/compare.json"
cp "$work/compare.txt" "$work/out"
want_out "paris-2016-01-20"
want_out "no clear difference"
end

begin "seeds/doubt and distance"
hits '$4 == "doubt" && $5 == "loaded" && $1 <= "001"' > "$work/found"
annotated '$3 == "distancing" && $1 <= "001" && $4 !~ /play down/' '"loaded"' > "$work/wanted"
same "$work/wanted" "$work/found"
[ "$(wc -l < "$work/found")" -eq 5 ] || problem "not five"
awk -F '\t' '$1 == "001" && $2 == "19:53" && $3 == "saying" && $5 == "loaded" && $6 == "tried to play down"' "$work/hits" |
  grep -q . || problem "tried to play down is no charged verb of saying"
end

begin "seeds/names of the group"
hits '$4 == "islamic-state" && $1 <= "002" && !($1 == "001" && $2 == "25:222")' > "$work/found"
annotated '$3 == "name" && $6 != "g"' '$4' > "$work/wanted"
same "$work/wanted" "$work/found"
end

# $1 document, $2 wording, $3 voice, $4 how many
name_count() {
  n=$(awk -F '\t' -v doc="$1" -v wording="$2" -v voice="$3" '$1 == doc && $4 == "islamic-state" && $5 == wording &&
      (voice == "text" ? $8 == "narrator" || $8 == "paraphrased" : $8 == voice)' "$work/hits" | wc -l)
  [ "$n" -eq "$4" ] || problem "document $1, $2, $3: $n, not $4"
}

begin "seeds/names counted"
name_count 000 ISIS headline 1
name_count 000 IS text 6
name_count 000 "Islamic State" text 3
name_count 000 Daesh quoted 2
name_count 001 Daesh headline 1
name_count 001 ISIS quoted 1
name_count 002 ISIS quoted 9
daesh=$(awk -F '\t' '$1 == "001" && $5 == "Daesh" && $7 == "own" && $2 != "25:222" && $8 != "headline"' "$work/hits" | wc -l)
[ "$daesh" -eq 6 ] || problem "Daesh in the text of 001: $daesh, not 6"
end

begin "seeds/is is no name, us is no country"
if grep -q '	\(is\|Is\|us\|Us\)	' "$work/hits"; then problem "$(grep '	\(is\|Is\|us\|Us\)	' "$work/hits")"; fi
printf '[a / US]\ncompounds: yes\n"US"\n[c / Canada]\ncompounds: yes\n"Canada"\n' > "$work/names.lex"
"$program" score --lexicon "$work/names.lex" --format jsonl "$seeds" > "$work/names.jsonl" 2> "$work/err"
want_json '[.[].hits[] | select(.wording == "US") | .text] | unique == ["U.S.", "US"]' "$work/names.jsonl"
end

begin "seeds/Canada is not in the body of 000"
want_json '[.[] | select(.file | test("/000_")) | .hits[] | select(.wording == "Canada")] == []' "$work/names.jsonl"
want_json '[.[] | select(.file | test("/001_")) | .hits[] | select(.wording == "Canada")] | length == 4' "$work/names.jsonl"
end

begin "seeds/verbs of saying, labels, actions"
awk -F '\t' '
  function lexicon(category) {
    return category == "say_verb" ? "saying" : category == "group_label" ? "armed-groups" : "military-action"
  }
  FILENAME == ARGV[1] { found[$1, $2, $3, $7] = 1; next }
  $3 ~ /^(say_verb|group_label|action)$/ && !(($1, $2, lexicon($3), $5) in found) {
    print $1 ":" $2 ": " $4 " (" $5 ") is not found in " lexicon($3)
  }' "$work/hits" "$work/expected" > "$work/missing"
[ ! -s "$work/missing" ] || problem "$(cat "$work/missing")"
end

begin "seeds/nothing on a trap"
awk -F '\t' 'FILENAME == ARGV[1] { found[$1, $2] = found[$1, $2] " " $4 "/" $5; line[$1, substr($2, 1, index($2, ":") - 1)] = 1; next }
  FNR > 1 && ($1, $3) in found { print $1 ":" $3 ": " $4 " is a hit of" found[$1, $3] }
  FNR > 1 && $2 != "body" && ($1, substr($3, 1, index($3, ":") - 1)) in line { print $1 ":" $3 ": a hit on a line of " $2 }
  ' "$work/hits" "$gold/traps.tsv" > "$work/trapped"
[ ! -s "$work/trapped" ] || problem "$(cat "$work/trapped")"
end

begin "seeds/quoted words"
want_json 'map(.words.quoted)[:3] == [84, 22, 233]' "$work/score.jsonl"
# Each quotation begins where it should and has its words: the annotation names the place of the opening mark.
for file in "$seeds"/00[012]_*.txt; do
  jq -Rs --arg file "$file" '{($file): .}' < "$file"
done | jq -s add > "$work/texts.json"
jq -r --slurpfile texts "$work/texts.json" '
  .file as $file | select($texts[0] | has($file)) | ($file | split("/") | last | .[:3]) as $doc | .speech[] | select(.voice == "quoted")
  | ($texts[0][$file][:.start] | split("\n")) as $before
  | "\($doc)\t\($before | length):\($before[-1] | length)\t\(.words)"' "$work/score.jsonl" | sort > "$work/found"
awk -F '\t' -v OFS='\t' 'NR > 1 { print $1, $5, $7 + 0 }' "$gold/quotes.tsv" | sort > "$work/wanted"
diff "$work/wanted" "$work/found" > "$work/diff" || problem "$(cat "$work/diff")"
end

begin "seeds/who is quoted"
awk -F '\t' 'NR > 1 && $2 == "quoted_words" && $1 <= "001" { print $1 "\t" $3 "\t" $5 }' "$gold/expected.tsv" > "$work/wanted"
while IFS='	' read -r doc speaker words; do
  outlet="CTV News"
  [ "$doc" = 000 ] || outlet="Press TV"
  want_json "[.[0].events[] | select(.event == \"paris-2016-01-20\") | .sources[] | select(.outlet == \"$outlet\")
             | select((.source // \"\") | test(\"$(echo "$speaker" | sed 's/.* \(Le \)/\1/; s/^Conservative/Conservative/; s/^[A-Z][a-z]* \([A-Z]\)/\1/')\"))
             | .quoted_words] | add == $words" "$work/compare.json"
done < "$work/wanted"
end

begin "seeds/bodies kept, other lines dropped"
for meta in "$gold"/*.meta.json; do
  file=$(jq -r .file "$meta")
  id=$(jq -r .id "$meta")
  jq -r --arg file "$file" 'select(.file | endswith($file)) | .dropped[].line' "$work/score.jsonl" > "$work/dropped"
  jq -r '.zones | to_entries[] | select(.value == "title") | .key' "$meta" > "$work/titles"
  # What is left of the file without dropped lines, title and blank lines is the body.
  awk 'FILENAME == ARGV[1] || FILENAME == ARGV[2] { gone[$1] = 1; next }
       { sub(/\r$/, ""); gsub(/^[ \t]+|[ \t]+$/, "") } $0 != "" && !(FNR in gone)' "$work/dropped" "$work/titles" "$seeds/$file" > "$work/kept"
  awk '{ sub(/\r$/, ""); gsub(/^[ \t]+|[ \t]+$/, "") } $0 != ""' "$gold/$id.body.txt" > "$work/body"
  same "$work/body" "$work/kept"
done
want_json 'map(select(.file | test("/003_")) | .dropped) == [[]]' "$work/score.jsonl"
want_json 'map(select(.file | test("/00[34]_")) | .hits | length > 0) | all' "$work/score.jsonl"
end

begin "seeds/lines that are kept are counted"
want_json 'all(.words | .headline + .narrator + .paraphrased + .quoted > 0)' "$work/score.jsonl"
want_json 'map(.words | .headline + .narrator + .paraphrased + .quoted)[:3] | all(. > 300)' "$work/score.jsonl"
end

begin "seeds/doubt, 4 against 1, is no clear difference"
want_json '[.[0].events[].frames[] | select(.frame == "doubt") | .tests[] | select(.kind == "rate" and .wording == "loaded")]
  | length == 1 and (.[0] | ([.a, .b] | sort) == [1, 4] and .p > 0.0475 and .p < 0.0485 and .q > .p and
                            .verdict == "no clear difference")' "$work/compare.json"
cp "$work/compare.txt" "$work/out"
want_out "p = .048"
for word in "[so-called]" "[allegedly]" "[what are said to be]" "[purported]" "[self-proclaimed]"; do
  want_out "$word"
done
end

begin "seeds/two outlets make one test of a kind and wording"
want_json '[.[0].events[].frames[].tests | group_by([.kind, .wording])[] | length] | all(. == 1)' "$work/compare.json"
end

begin "seeds/shipped lexicons are fine"
run "$program" lexicon check
want_code 0
end
rm -rf "$work"
