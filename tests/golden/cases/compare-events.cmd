$framing compare --lexicon dam.lex many
