$framing score --lexicon dam.lex --voice own --frame doubt --format jsonl dam/valley.txt
