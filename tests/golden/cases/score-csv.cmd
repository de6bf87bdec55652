$framing score --lexicon dam.lex --format csv dam
