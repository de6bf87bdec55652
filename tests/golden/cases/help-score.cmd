$framing score --help
