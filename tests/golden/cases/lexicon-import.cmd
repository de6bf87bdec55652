$framing lexicon import ../../data/import/style.ykd
