# Layers are listed lowest first in src/LAYERS; an include may only go to the own or a lower one.
FILENAME == "src/LAYERS" { rank[$1] = FNR; next }
/^#include "/ {
  split (FILENAME, path, "/"); own = path[2]
  split ($2, quoted, "\""); split (quoted[2], target, "/")
  if (!(own in rank)) { print FILENAME ": " own " is not in src/LAYERS"; bad = 1 }
  else if (!(target[1] in rank)) { print FILENAME ":" FNR ": " quoted[2] " names no layer"; bad = 1 }
  else if (rank[target[1]] > rank[own]) { print FILENAME ":" FNR ": " own " must not include " quoted[2]; bad = 1 }
}
END { exit bad }
