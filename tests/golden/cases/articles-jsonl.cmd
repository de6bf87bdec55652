$framing articles --format jsonl dam odd
