# For the scripts that test the built program; source it with $build set. A test is
#
#     begin NAME
#     run COMMAND…           keeps its output in $work/out and $work/err and its exit code in $code
#     want_code 0, want_out TEXT, want_err TEXT, problem MESSAGE
#     end
#
# and prints "ok NAME" or "not ok NAME" with what was wrong.

mkdir -p "$build/tests"
root=$(pwd)
build=$(cd "$build" && pwd)
program=$build/framing
: "${LOCPATH:=$build/locales}" # as tests/run.sh sets it
export LOCPATH
work=$build/tests/work-$(basename "$(dirname "$0")")-$(basename "$0" .sh)
rm -rf "$work"
mkdir -p "$work"
export LC_ALL=C.UTF-8

is_asan() {
  case $build in *asan*) return 0 ;; *) return 1 ;; esac
}

begin() {
  name=$1
  code=0
  : > "$work/problems"
  : > "$work/out"
  : > "$work/err"
}

problem() {
  printf '%s\n' "$*" >> "$work/problems"
}

run() {
  "$@" > "$work/out" 2> "$work/err" < /dev/null
  code=$?
  [ $code -le 4 ] || problem "died with $code: $*"
}

want_code() {
  [ "$code" = "$1" ] || problem "exit code $code, not $1"
}

want_out() {
  grep -qF -e "$1" "$work/out" || problem "standard output lacks: $1"
}

want_no_out() {
  if grep -qF -e "$1" "$work/out"; then problem "standard output has: $1"; fi
}

want_err() {
  grep -qF -e "$1" "$work/err" || problem "standard error lacks: $1"
}

want_quiet() {
  [ ! -s "$work/err" ] || problem "standard error is not empty"
}

# $1: a filter that must give true for the JSON (or each of its lines) of the file $2, or of standard output.
want_json() {
  [ "$(jq -s "$1" < "${2:-$work/out}" 2>&1)" = true ] || problem "not true: $1"
}

end() {
  if [ -s "$work/problems" ]; then
    echo "not ok $name"
    { cat "$work/problems"; head -n 5 "$work/err"; } | cut -c 1-300 | tr -d '\033' | sed 's/^/    /'
  else
    echo "ok $name"
  fi
}

skip() {
  echo "skip $1: $2"
}
