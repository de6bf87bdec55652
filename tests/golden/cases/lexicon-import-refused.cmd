$framing lexicon import ../../data/import/2007.dic
