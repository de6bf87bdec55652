$framing compare --help
