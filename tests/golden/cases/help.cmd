$framing --help
