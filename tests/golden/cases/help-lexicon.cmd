$framing lexicon --help; $framing lexicon list --help; $framing lexicon check --help; $framing lexicon explain --help
