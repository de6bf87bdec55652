$framing lexicon agree --key coders/key.csv coders/anna.csv coders/wrong.csv
