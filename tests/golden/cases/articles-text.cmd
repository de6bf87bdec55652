$framing articles dam odd
