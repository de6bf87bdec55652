$framing show --lexicon dam.lex dam/morning.txt odd/wrapped.txt
