# Writes the lexicons of tests/spec/lexicon.md into the folder named by `out`, a file each: seeds for fuzz_lexicon.
# LC_ALL=C awk -v out=DIR -f tests/fuzz/spec_seeds.awk tests/spec/lexicon.md

function hex(digit) { return index("0123456789ABCDEF", digit) - 1 }

# Prints `line` with \xHH as the byte it stands for.
function put(line,    at) {
  while ((at = match(line, /\\x[0-9A-F][0-9A-F]/)) > 0) {
    printf "%s", substr(line, 1, at - 1) > file
    printf "%c", hex(substr(line, at + 2, 1)) * 16 + hex(substr(line, at + 3, 1)) > file
    line = substr(line, at + 4)
  }
  print line > file
}

/^```lex$/ { file = sprintf("%s/spec-%03d.lex", out, ++n); printf "" > file; inside = 1; next }
/^```$/ || /^=== / { if (inside) close(file); inside = 0 }
inside { put($0) }
