$framing compare --lexicon dam.lex --frame doubt many/beta
