$framing articles --format csv dam odd
