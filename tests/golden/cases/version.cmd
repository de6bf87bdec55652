$framing --version
