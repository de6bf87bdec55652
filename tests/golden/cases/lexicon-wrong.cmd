$framing lexicon check wrong.lex
