$framing compare --lexicon dam.lex --format json dam
