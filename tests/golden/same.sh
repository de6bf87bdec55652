#!/bin/sh
# The same bytes: in every locale, from every directory, a second time.
build=$1
. "$(dirname "$0")/../lib.sh"
event=$root/reports/event
cp -R "$event" "$work/event"
# Words whose lower case, or whose order, another locale would change.
printf 'Outlet: \303\226stliche I\nDate: 1 January 2031\n\nIMMIGRATION OFFICIALS SAID IS\n\nThe so-called IMMIGRATION ISSUE, ALLEGEDLY, was 1,5 times as INSISTENT.\n' > "$work/event/i.txt"
cp "$work/event/i.txt" "$work/event/Z.txt"
cp "$work/event/i.txt" "$work/event/$(printf '\303\244').txt"

each_command() {
  for command in "compare" "compare --format json" "score" "score --format jsonl" "score --format csv" "articles" \
                 "articles --format csv" "articles --format jsonl" "show" "lexicon list"; do
    echo "== $command"
    case $command in lexicon*) "$program" $command ;; *) "$program" $command "$@" ;; esac
  done 2>&1
}

cd "$work" || exit 1
each_command event > wanted
begin "same/something is printed"
[ "$(wc -l < wanted)" -gt 500 ] || problem "$(wc -l < wanted) lines"
end

begin "same/twice"
each_command event | cmp - wanted > "$work/cmp" 2>&1 || problem "$(cat "$work/cmp")"
end

for locale in C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8; do
  begin "same/LC_ALL=$locale"
  case $locale in *_*) [ -d "$LOCPATH/$locale" ] || problem "no such locale in $LOCPATH" ;; esac
  (LC_ALL=$locale LANG=$locale && export LC_ALL LANG && each_command event) | cmp - wanted > "$work/cmp" 2>&1 ||
    problem "$(cat "$work/cmp")"
  end
done

begin "same/the locales are real"
[ "$(LC_ALL=de_DE.UTF-8 locale decimal_point)" = "," ] || problem "de_DE.UTF-8 has no decimal comma"
end

begin "same/another directory"
mkdir -p elsewhere/deep
cp -R event elsewhere/deep/
(cd elsewhere/deep && each_command event) | cmp - wanted > "$work/cmp" 2>&1 || problem "$(cat "$work/cmp")"
end

begin "same/an empty environment"
(env -i "$program" compare --format json event) > bare.json
"$program" compare --format json event | cmp - bare.json > "$work/cmp" 2>&1 || problem "$(cat "$work/cmp")"
end

begin "same/no colours where there is no terminal"
if grep -q "$(printf '\033')" wanted; then problem "escape characters"; fi
end
cd "$root" && rm -rf "$work"
