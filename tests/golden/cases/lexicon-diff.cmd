$framing lexicon diff dam.lex dam2.lex dam
