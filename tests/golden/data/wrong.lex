title: wrong
lost
[frame]
[f / loaded]
colour: red
"open
a "middle" b
fine
fine
+ a bad example
[f / neutral]
** *
