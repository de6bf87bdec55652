$framing score --lexicon dam.lex --format csv dam/valley.txt dam/nothing.txt odd/bom.txt
