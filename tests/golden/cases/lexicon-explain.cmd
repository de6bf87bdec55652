$framing lexicon explain --lexicon dam.lex purport dam
