$framing show --lexicon dam.lex - < dam/valley.txt
