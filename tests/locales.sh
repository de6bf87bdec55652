#!/bin/sh
# Makes the locales that the tests want into the folder $1, so that nothing has to be installed by hand.
set -e
mkdir -p "$1"
for locale in de_DE tr_TR; do
  [ -d "$1/$locale.UTF-8" ] || localedef -i $locale -f UTF-8 "$1/$locale.UTF-8"
done
