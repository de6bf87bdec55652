title: Terms that the strict checks stop at

[reports / loaded]
reportedly => allegedly
"so caled"
"purportedly" => according to X
[doubt / loaded]
why: The outlet does not vouch for what is said.
source: written for this project
"allegedly"
+ allegedly
