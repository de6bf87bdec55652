$framing compare --lexicon dam.lex --frame builders --width 50 dam
