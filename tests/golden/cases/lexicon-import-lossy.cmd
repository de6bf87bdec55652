$framing lexicon import --lossy ../../data/import/2007.dic
