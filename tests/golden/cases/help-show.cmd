$framing show --help
