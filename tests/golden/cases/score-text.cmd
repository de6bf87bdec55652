$framing score --lexicon dam.lex dam
