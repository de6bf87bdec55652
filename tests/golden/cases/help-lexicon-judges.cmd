for verb in diff sample agree; do $framing lexicon $verb --help; done
