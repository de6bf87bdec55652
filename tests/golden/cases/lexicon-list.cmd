$framing lexicon list --lexicon dam.lex
