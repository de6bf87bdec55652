$framing compare --lexicon dam.lex --voice narrator dam
