$framing lexicon explain --lexicon dam.lex '"said"' dam
