$framing compare --lexicon dam.lex dam
