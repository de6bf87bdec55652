#!/bin/sh
# Prints the report $2 on the built-in event with the program $1, as it stands in reports/.
case $2 in
  compare.txt) exec "$1" compare reports/event ;;
  compare.json) exec "$1" compare --format json reports/event ;;
  score.jsonl) exec "$1" score --format jsonl reports/event ;;
  counts.csv) exec "$1" score --format csv reports/event ;;
  show.txt) set -- "$1" reports/event/*.txt && exec "$1" show "$2" ;;
  articles.txt) exec "$1" articles reports/event ;;
esac
echo "report.sh: there is no report $2" >&2
exit 2
