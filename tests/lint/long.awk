# A function is what stands between "{" and "}" alone at the start of a line.
FNR == 1 { inside = 0 }
/^\{/ { begin = FNR; inside = 1 }
/^\}/ && inside {
  if (FNR - begin - 1 > 60) { print FILENAME ":" begin ": a function of " FNR - begin - 1 " lines"; bad = 1 }
  inside = 0
}
END { exit bad }
