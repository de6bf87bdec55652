$framing compare --lexicon dam.lex --frame doubt dam/valley.txt many/alpha/one.txt odd/bom.txt
