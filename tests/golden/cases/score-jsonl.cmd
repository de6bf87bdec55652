$framing score --lexicon dam.lex --format jsonl dam odd
