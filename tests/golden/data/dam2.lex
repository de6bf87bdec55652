title:    Words about a dam
language: english
about:    A small lexicon for the tests of whole commands.
source:   written for this project
license:  CC0-1.0
version:  2

[doubt / loaded]
why: The outlet does not vouch for what is said.
so-called => -
"allegedly" => X says that
"purportedly"
+ the so-called experts
- a club called after its founder

[doubt / neutral]
why: The source is named and the claim stands.
"said"
according to

[doubt / ignore]
purported owner

[builders / protesters]
compounds: yes
protester
vandal
[builders / vandals]
compounds: yes
wrecker
[builders / defenders]
compounds: yes
"river defenders"

[alignment / epithet]
*-backed
pro-*
