# Prints README.md with the report's "In short" between its marks: awk -f readme.awk reports/compare.txt README.md
FNR == NR {
  if ($0 == "In short") { inside = 1 }
  else if (inside && /^What was read/) { inside = 0 }
  if (inside && !/^-+$/ && $0 != "In short") { lines[++n] = $0 }
  next
}
/^<!-- begin: reports\/compare.txt/ {
  print; print ""
  while (n > 0 && lines[n] == "") { n-- }
  for (i = 1; i <= n; i++) { if (i > 1 || lines[i] != "") { print (lines[i] == "" ? "" : "    " lines[i]) } }
  print ""; skip = 1
}
/^<!-- end -->/ { skip = 0 }
!skip { if (!/^<!-- begin: reports\/compare.txt/) { print } }
