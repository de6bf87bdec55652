#!/bin/sh
# Bad input and failing disks: what the program of the build $1 says about them, and what it does all the same.
build=$1
. "$(dirname "$0")/../lib.sh"
cd "$work" || exit 1

good() {
  mkdir -p "$(dirname "$1")"
  printf '%s\n\n%s\n\n%s\n' "Quarrel over the river dam" \
    "The alleged plan of the so-called council was, critics say, a disaster for the whole valley and for its farmers." \
    'The mayor said the council would decide. "We will not wait for another year," she said on Monday.' > "$1"
}

good a.txt
good b.txt

# ---- files that are no articles; the others are still reported ----

# $1 the name, $2 the file, $3 what is said about it
refused() {
  begin "fault/$1"
  run "$program" score --format jsonl a.txt "$2" b.txt
  want_code 3
  want_err "$3"
  want_json 'map(.file) == ["a.txt", "b.txt"]'
  end
}

: > empty.txt
refused "empty file" empty.txt "empty.txt: error: the file is empty"
printf ' \n\t\n\n' > blank.txt
refused "file of blanks" blank.txt "blank.txt: error: "
printf 'An article\nwith a \000 in it.\n' > nul.txt
refused "NUL byte" nul.txt "nul.txt:2:8: error: "
printf 'An article\nwith \303\251 \377 in it.\n' > invalid.txt
refused "invalid UTF-8" invalid.txt "invalid.txt:2:8: error: not UTF-8: the byte 0xFF"
printf 'Cut off \342\202' > cut.txt
refused "UTF-8 that is cut off" cut.txt "cut.txt:1:9: error: "
printf '\377\376A\000n\000' > utf16.txt
refused "UTF-16" utf16.txt "utf16.txt: error: this is UTF-16"
head -c 100000 "$program" > binary.txt
refused "binary file" binary.txt "binary.txt:1:8: error: looks like a binary file"
refused "missing file" nowhere.txt "nowhere.txt: error: No such file"
mkdir none
refused "folder without articles" none "none: error: a folder without articles"
mkdir other && echo x > other/x.pdf
refused "folder with other files only" other "other: error: a folder without articles"
ln -s gone.txt dangling.txt
refused "dangling link" dangling.txt "dangling.txt: error: No such file"
ln -s self.txt self.txt
refused "link to itself" self.txt "self.txt: error: "

begin "fault/symlink loop"
mkdir -p loop/in
good loop/in/c.txt
ln -s .. loop/in/up
ln -s . loop/here
run "$program" score --format jsonl loop
want_code 0
want_json 'map(.file) == ["loop/in/c.txt"]'
want_err "loop/here: warning: "
end

begin "fault/one file by two names counts once"
ln a.txt again.txt
run "$program" score --format jsonl a.txt again.txt
want_code 0
want_err "again.txt: warning: "
want_json 'length == 1'
end

begin "fault/unreadable file"
good locked/open.txt
good locked/shut.txt
chmod 0 locked/shut.txt
if [ "$(id -u)" = 0 ]; then
  chmod 755 locked
  # The way to the build may be closed to nobody: take the program along.
  dir=$(mktemp -d) && chmod 755 "$dir" && cp "$program" "$dir/" && cp -Rp locked "$dir/"
  run setpriv --reuid 65534 --regid 65534 --clear-groups sh -c 'cd "$1" && ./framing score --format jsonl locked' sh "$dir"
  rm -rf "$dir"
else
  run "$program" score --format jsonl locked
fi
want_code 3
want_err "locked/shut.txt: error: Permission denied"
want_json 'map(.file) == ["locked/open.txt"]'
end

begin "fault/a headline without a text is refused and counted, and nothing failed"
printf 'Title: Only a headline\n\n' > head.txt
run "$program" compare a.txt head.txt b.txt
want_code 0
want_err "head.txt: error: "
end

begin "fault/rows of articles.csv that are wrong"
good rows/a.txt
printf 'file,outlet,event,date\na.txt,Alpha,one,2020-01-02\nmissing.txt,Beta,one,2020-01-02\na.txt,Again,,\nx,y\n' > rows/articles.csv
run "$program" score --format jsonl rows
want_code 0
want_err "rows/articles.csv:3:1: error: "
want_err "rows/articles.csv:4:1: error: "
want_err "rows/articles.csv:5:"
want_json 'length == 1 and .[0].outlet == "Alpha" and .[0].date == "2020-01-02"'
end

begin "fault/articles.csv that is no text"
good bad/a.txt
printf 'file,outlet\na.txt,\377\n' > bad/articles.csv
run "$program" score --format jsonl bad
want_code 3
want_err "bad/articles.csv:2:7: error: "
want_json 'length == 1'
end

begin "fault/a line of 200 MB"
if is_asan; then
  skip "$name" "too slow with sanitizers"
else
  { printf 'Headline\n\n'; head -c 200000000 /dev/zero | tr '\000' 'a'; } > long.txt
  for verb in score articles; do
    # 3 GB of address space is a generous limit for 200 MB of text.
    run timeout 60 sh -c 'ulimit -v 3000000; exec "$0" "$1" --format jsonl a.txt long.txt' "$program" "$verb"
    want_code 0
    want_json 'map(.file) == ["a.txt", "long.txt"]'
  done
  rm -f long.txt
  end
fi

begin "fault/a line of 20 MB of words"
if is_asan; then
  skip "$name" "too slow with sanitizers"
else
  { printf 'Headline\n\n'; yes 'the so-called "peace" said that' | head -c 20000000 | tr '\n' ' '; } > long.txt
  run timeout 60 sh -c 'ulimit -v 3000000; exec "$0" score --frame doubt --format csv long.txt' "$program"
  want_code 0
  want_out "long.txt"
  rm -f long.txt
  end
fi

begin "fault/a deep folder"
deep=deep
for i in 1 2 3 4 5 6 7 8 9 10; do deep=$deep/x$i/y$i/z$i; done
good $deep/a.txt
run "$program" score --format jsonl deep
want_code 0
want_json 'length == 1'
end

begin "fault/standard input"
run sh -c '"$0" score --format jsonl - < a.txt' "$program"
want_code 0
want_json 'length == 1 and (.[0].hits | length) > 2'
end

begin "fault/a pipe"
mkfifo pipe
cat a.txt > pipe &
run "$program" score --format jsonl pipe
want_code 0
want_json 'length == 1'
end

# ---- output that cannot be written ----

begin "fault/full disk"
for format in "compare --format text" "compare --format json" "score --format text" "score --format jsonl" \
              "score --format csv" "articles --format text" "articles --format csv" "articles --format jsonl" \
              "show" "lexicon list" "lexicon check" "lexicon explain alleged"; do
  files="a.txt b.txt"
  case $format in lexicon*) files= ;; esac
  run sh -c "\"\$0\" $format $files > /dev/full" "$program"
  [ $code = 4 ] || problem "$format > /dev/full: exit code $code"
  want_err "No space left on device"
  run sh -c "\"\$0\" $format $files >&-" "$program"
  [ $code = 4 ] || problem "$format >&-: exit code $code"
done
end

begin "fault/full disk by name"
run "$program" compare -o /dev/full a.txt b.txt
want_code 4
want_err "/dev/full"
end

begin "fault/full disk for help and version"
for option in --help --version "compare --help" "lexicon --help"; do
  run sh -c "\"\$0\" $option > /dev/full" "$program"
  [ $code = 4 ] || problem "$option: exit code $code"
done
end

begin "fault/output into a folder that is not there"
run "$program" compare -o nowhere/out.txt a.txt b.txt
want_code 4
want_err "nowhere/out.txt"
end

begin "fault/output onto a folder"
run "$program" compare -o none a.txt b.txt
want_code 4
end

begin "fault/closed standard input and error"
run sh -c '"$0" score --format jsonl a.txt <&- 2>&-' "$program"
want_code 0
want_json 'length == 1'
end

begin "fault/a reader that goes away"
run sh -c '{ "$0" score --format jsonl a.txt b.txt a.txt; echo $? >&2; } | true' "$program"
end

# ---- usage ----

# $1 the exit code, $2 what is said, then the arguments
usage() {
  wanted=$1
  said=$2
  shift 2
  begin "fault/framing $*"
  run "$program" "$@"
  want_code "$wanted"
  want_err "$said"
  [ ! -s "$work/out" ] || problem "something on standard output"
  end
}

usage 2 "no verb given"
usage 2 'there is no verb "comparre"' comparre a.txt
usage 2 "--fromat" compare --fromat json a.txt
usage 2 'there is no format "jsonl"' compare --format jsonl a.txt
usage 2 'there is no format "json"' score --format json a.txt
usage 2 '"narrater" is not a voice' score --voice narrater a.txt
usage 2 'no lexicon has a frame "dubt"' score --frame dubt a.txt
usage 2 "--width" compare --width 1 a.txt
usage 2 "--width" compare --width x a.txt
usage 2 "no articles given" compare
usage 2 "no articles given" show
usage 2 "\"framing lexicon\" wants" lexicon chek
usage 2 "is no term" lexicon explain '=> x'
usage 2 "no term given" lexicon explain
usage 2 "not valid UTF-8" compare --event "$(printf '\377')" a.txt
usage 3 "cannot read the lexicon nowhere.lex" score --lexicon nowhere.lex a.txt
usage 3 "no .lex file" score --lexicon none a.txt

begin "fault/an old output stays where nothing can be read"
for command in "compare --format text" "compare --format json" "score --format text" "score --format csv" show; do
  echo old > old.txt
  run "$program" $command -o old.txt nowhere.txt
  want_code 3
  [ "$(cat old.txt)" = old ] || problem "$command: the old output is gone"
done
end

begin "fault/what can be read is written, and the exit code tells of the rest"
run "$program" compare --format json -o old.txt a.txt nowhere.txt b.txt
want_code 3
want_json '.[0].events[0].articles | length == 2' old.txt
end

# ---- lexicons ----

cat > wrong.lex <<'END'
title: Everything wrong
title: twice
lost term
[no slash]
[ / empty]
[f / loaded
[f / loaded]
unknown: key
"unclosed
a "quoted" middle
*
**
x*
=> only
word => 
[f / ignore]
+ an example that nothing hits
+no blank
END
printf 'inva\377lid\nnul\000nul\n' >> wrong.lex
awk 'BEGIN { for (i = 0; i < 17; i++) printf "w%d ", i; print "" }' >> wrong.lex

begin "fault/a lexicon with every kind of error"
run "$program" lexicon check wrong.lex
want_code 1
for line in 2 3 4 5 6 8 9 10 11 12 13 14 17 19 20 21; do
  grep -q "wrong.lex:$line:[0-9]*: \(error\|warning\): " err || problem "nothing is said about line $line"
done
end

begin "fault/what is right in a lexicon is used"
run "$program" score --format jsonl --lexicon wrong.lex a.txt
want_code 0
want_err "wrong.lex:3:"
want_json '.[0].hits | length == 0 or all(.lexicon == "built-in" or .lexicon == "wrong")'
end

begin "fault/lexicon check of fine lexicons"
run "$program" lexicon check
want_code 0
end

begin "fault/lexicon check of a missing file"
run "$program" lexicon check nowhere.lex
want_code 3
end

begin "fault/a lexicon of nothing but ignore"
printf '[f / ignore]\nalleged\n' > ignore.lex
run "$program" compare --lexicon ignore.lex --format json a.txt b.txt
want_code 0
want_err "ignore.lex"
want_json '[.[0].events[].frames[].frame] == ["scare-quotes"]'
end

begin "fault/two lexicons of one name"
mkdir -p twin
printf '[f / loaded]\nalleged\n' > twin.lex
cp twin.lex twin/twin.lex
run "$program" compare --lexicon twin.lex --lexicon twin/twin.lex a.txt b.txt
want_code 2
want_err "twin/twin.lex"
end

for kind in empty binary; do
  begin "fault/lexicon that is $kind"
  cp $kind.txt $kind.lex
  run "$program" score --format jsonl --lexicon $kind.lex a.txt
  want_code 2
  want_err "$kind.lex"
  end
done

# ---- what an article may hold ----

esc=$(printf '\033')
evil=$(printf 'evil\033[31m.txt')
printf 'Title: \033]0;owned\007 \342\200\256 headline\nOutlet: =cmd|x!A1\nEvent: @event\n\n%s\n\n%s\n' \
  "$(printf 'The \033[2Jalleged \302\233 plan of the so-called council \342\200\256 was discussed for a whole day.')" \
  "$(printf '"A \033[5m plan\033[0m for all of us," said the \007 mayor.\r')" > "$evil"
cp "$evil" "second$evil"

begin "fault/no terminal escapes reach the output"
for command in "compare --format text" "compare --format json" "score --format text" "score --format jsonl" \
               "score --format csv" "articles --format text" "articles --format csv" "articles --format jsonl" show; do
  run sh -c "\"\$0\" $command \"\$1\" \"second\$1\" \"gone\$1\"" "$program" "$evil"
  [ $code = 3 ] || problem "$command: exit code $code"
  if LC_ALL=C grep -q "[$esc$(printf '\007\177')]" "$work/out" "$work/err"; then problem "$command: control characters"; fi
  if LC_ALL=C grep -q "$(printf '\302\233\|\342\200\256')" "$work/out" "$work/err"; then problem "$command: C1 or bidi"; fi
  iconv -f UTF-8 -t UTF-8 "$work/out" > "$work/valid" 2>&1 || problem "$command: not UTF-8"
done
end

begin "fault/no escapes in messages"
run "$program" "$evil"
want_code 2
run2=$(cat "$work/err")
run "$program" score --lexicon "$evil.lex" a.txt
want_code 3
run "$program" score --format "$evil" a.txt
want_code 2
run "$program" score "--$evil" a.txt
want_code 2
case "$run2$(cat "$work/err")" in *"$esc"*) problem "an escape character" ;; esac
end

begin "fault/CSV runs no formula"
for verb in score articles; do
  run "$program" $verb --format csv "$evil"
  if grep -q '\(^\|,\)"*[=+@-]' "$work/out"; then problem "$verb: a field begins as a formula"; fi
  want_out "'=cmd|x!A1"
done
end

# ---- a failing library ----

faults=$build/tests/fault/inject.so
"$program" compare --format json a.txt b.txt > good.json 2> "$work/err"
"$program" score --format jsonl a.txt b.txt > good.jsonl 2> "$work/err"
printf 'title: x\n[f / loaded]\nalleged\n' > small.lex

# One failing call: either the run says so and leaves the old file alone, or the file is complete.
# $1: what fails, $2: which one of its calls, $3: how, $4: the good output, then the command
inject_once() {
  call=$1 at=$2 errno=$3 right=$4
  shift 4
  rm -f hit
  echo old > result
  run env LD_PRELOAD="$faults" FR_FAULT_CALL="$call" FR_FAULT_AT="$at" FR_FAULT_ERRNO="$errno" FR_FAULT_MARK=hit \
    "$program" "$@" -o result
  if [ $code = 0 ]; then
    cmp -s result "$right" || problem "$call $at $errno: success, and the output is not complete"
  elif [ "$call" = read ] || [ "$call" = open ]; then
    [ $code = 3 ] || [ $code = 4 ] || problem "$call $at $errno: exit code $code"
    want_err "framing: "
  else
    [ $code = 4 ] || problem "$call $at $errno: exit code $code"
    [ "$(cat result)" = old ] || problem "$call $at $errno: the old file is gone"
    want_err "cannot write result: "
  fi
  [ -z "$(ls | grep '^result\.')" ] || problem "$call $at $errno: a temporary file stays"
}

# $1: what fails, $2: how, then the good output and the command
inject_all() {
  call=$1 errno=$2
  shift 2
  at=0
  while :; do
    at=$((at + 1))
    inject_once "$call" $at "$errno" "$@"
    [ -e hit ] || break
    [ $at -lt 60 ] || break
  done
  [ $at -gt 1 ] || problem "$call $errno: nothing could be made to fail"
}

for fault in "write ENOSPC" "write EIO" "write EINTR" "write short" "close EIO" "close ENOSPC" "rename EIO" "open EIO" "read EIO" "read EINTR"; do
  begin "fault/injected $fault"
  if is_asan; then
    skip "$name" "the sanitizers' libraries are preloaded already"
  else
    inject_all $fault good.json compare --format json a.txt b.txt
    inject_all $fault good.jsonl score --format jsonl a.txt b.txt
    end
  fi
done

begin "fault/injected read of a lexicon"
if is_asan; then
  skip "$name" "the sanitizers' libraries are preloaded already"
else
  "$program" score --format jsonl --lexicon small.lex a.txt > good.small
  inject_all read EIO good.small score --format jsonl --lexicon small.lex a.txt
  end
fi

cd "$root" && chmod -R u+rwX "$work" && rm -rf "$work"
