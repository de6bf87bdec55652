$framing lexicon sample --lexicon dam.lex -n 8 --seed 3 --key /dev/stderr dam
