$framing lexicon explain --words words --lexicon dam.lex reportedly
