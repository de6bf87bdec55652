$framing lexicon check dam.lex
