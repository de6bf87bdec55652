$framing compare --lexicon dam.lex --frame doubt --event "All of it" --format json many
