#!/bin/sh
# "make install" into a stage; then the staged program must work from another directory, without the sources.
build=$1
. "$(dirname "$0")/../lib.sh"
stage=$work/stage

begin "install/stage"
run make -s install BUILD="$1" DESTDIR="$stage" PREFIX=/usr
want_code 0
for file in bin/framing share/man/man1/framing.1 share/man/man5/framing-lexicon.5 share/man/man5/framing-article.5 \
            share/man/man5/framing-report.5 share/framing/lexicons/english/doubt.lex; do
  [ -r "$stage/usr/$file" ] || problem "not installed: $file"
done
[ -x "$stage/usr/bin/framing" ] || problem "the program cannot be run"
end

begin "install/the staged program works elsewhere"
cp -R reports/event "$work/event"
cd "$work" || exit 1
run env -i "$stage/usr/bin/framing" compare event
want_code 0
want_quiet
cp out elsewhere
run "$program" compare event
cmp out elsewhere > cmp 2>&1 || problem "$(cat cmp)"
run "$stage/usr/bin/framing" lexicon check "$stage/usr/share/framing/lexicons/english"
want_code 0
end
cd "$root" && rm -rf "$work"
