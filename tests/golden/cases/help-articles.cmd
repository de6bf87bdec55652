$framing articles --help
