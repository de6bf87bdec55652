$framing lexicon check --strict --words words dam.lex reports.lex
