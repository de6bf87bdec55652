# Writes random articles and lexicons below the folder DIR, from SEED, the same ones everywhere: EVENTS folders of articles, and a
# lexicon DIR/SEED.lex. What they hold is made to meet: words of terms, quotation marks, hyphens, marks of other scripts.

function random(n) {
  state = (state * 16807) % 2147483647
  return int(state / 7) % n
}

function pick(from, n) {
  return from[1 + random(n)]
}

function text(n,   out, i) {
  out = pick(words, n_words)
  for (i = 1; i < n; i++)
    out = out pick(gaps, n_gaps) pick(words, n_words)
  return out
}

function term(   out, i, shape) {
  out = pick(plain, n_plain)
  for (i = random(3); i > 0; i--)
    out = out (random(4) ? " " : "-") pick(plain, n_plain)
  shape = random(6)
  return shape < 2 ? out : shape < 4 ? "\"" out "\"" : shape == 4 ? "*-" out : out "-*"
}

function write_lexicon(file,   n_sections, s, t) {
  n_sections = split("f / loaded|f / neutral|f / ignore|g / A|g / B|g / C|h / x", sections, "|")
  for (s = 1; s <= n_sections; s++) {
    print "[" sections[s] "]" > file
    if (random(2))
      print "compounds: yes" > file
    for (t = 2 + random(6); t > 0; t--)
      print term() > file
  }
  close(file)
}

function write_article(file, outlet,   p, eol) {
  eol = random(4) ? "\n" : "\r\n"
  printf "%sTitle: %s%sOutlet: %s%s%s", random(3) ? "" : "\357\273\277", text(6), eol, outlet, eol, eol > file
  for (p = 1 + random(4); p > 0; p--)
    printf "%s%s%s%s", text(5 + random(40)), random(2) ? "." : "", eol, eol > file
  close(file)
}

BEGIN {
  state = SEED * 7919 + 1
  n_plain = split("strike strikes Strike air group groups terror terrorist IS is us US led the ISIS Islamic State said plan", plain, " ")
  n_words = split("strike strikes Strike STRIKE air group groups terror terrorist IS is us US U.S. led the ISIS Islamic State said " \
                  "plan he that according to Mr. Smith official caf\303\251 don\342\200\231t 7 1,000.5 \346\227\245 i\314\207 \304\260 " \
                  "https://a.example/strike \360\237\230\200 \360\237\221\215\360\237\217\275 _x_ they say The", words, " ")
  n_gaps = split(" | | | | | | | |-|\342\200\221|, |. |? | \"|\" |,\" | \342\200\234|\342\200\235 | '|' |'s |\342\200\231s |s\342\200\231 | " \
                 "\302\253|\302\273 | \342\200\224 |\302\255|\302\240|... |(|) ", gaps, "|")
  write_lexicon(DIR "/" SEED ".lex")
  for (e = 1; e <= EVENTS; e++) {
    system("mkdir -p " DIR "/" SEED "-" e)
    for (a = 1; a <= 4; a++)
      write_article(DIR "/" SEED "-" e "/" a ".txt", a % 3 ? "Outlet " (a % 3) : "Third")
  }
}
