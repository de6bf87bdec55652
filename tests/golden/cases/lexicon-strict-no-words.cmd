$framing lexicon check --strict --words dam dam.lex
