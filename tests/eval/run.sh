#!/bin/sh
# How good are the lexicons and the voices, measured against human annotation? $1: the build; $2: a folder with adapt.py,
# scoreboard.py, fwscore.py and dev/. Scores dev/ with the shipped lexicons, writes the prediction lines into the build and
# prints the scoreboard and the table by frame. Only hits that count and claim to mark loaded language are measured.
build=$(cd "$1" && pwd) || exit 1
eval=$2

command -v python3 > /dev/null || { echo "skip eval: there is no python3"; exit 0; }
for need in adapt.py scoreboard.py fwscore.py dev; do
  if [ ! -e "$eval/$need" ]; then
    echo "skip eval: there is no $eval/$need"
    exit 0
  fi
done
out=$build/eval
mkdir -p "$out"
cd "$eval" || exit 1

# $1: the task, $2: its folder of articles.
predict() {
  "$build/framing" score --format jsonl "dev/$2" > "$out/$1.scores" || return 1
  jq -c '.hits |= map(select(.status == "counted" and .measured))' "$out/$1.scores" > "$out/$1.measured" || return 1
  python3 adapt.py --task "$1" --part dev --in "$out/$1.measured" --hits 'hits.*' --regions 'speech.*' --offsets chars \
    --cat frame > "$out/$1.jsonl"
}

predict babe babe/txt && predict basil basil_events && predict polnear polnear/txt || exit 1
python3 scoreboard.py --part dev --dir "$out" || exit 1
echo
python3 fwscore.py babe --part dev --pred "$out/babe.jsonl" --by-cat
