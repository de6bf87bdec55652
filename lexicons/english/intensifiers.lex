title:    Intensifiers
language: english
about:    Words that turn a statement up without adding to it: very, utterly, massive, never ever.
source:   written for this project; classes after Quirk and others (1985, Comprehensive Grammar: amplifiers, maximisers and boosters) and Hyland's boosters (2005)
license:  CC0-1.0
version:  1

# Forms, not stems: the stem of utterly is that of utter, the stem of surely that of sure, the stem of massively that of
# massive. Left out: most and more, which measure, and so and too, which mostly do other work.

[intensity / intensifier]
why: The word makes a statement stronger and can be left out without changing what is stated.
source: amplifiers: Quirk and others (1985); boosters: Hyland (2005)
measured: yes
# boosters: a high degree
"very" => -
"extremely" => -
"highly" => -
"deeply" => -
"hugely" => -
"vastly" => -
"enormously" => -
"immensely" => -
"massively" => -
"tremendously" => -
"incredibly" => -
"unbelievably" => -
"amazingly" => -
"astonishingly" => -
"extraordinarily" => -
"exceptionally" => -
"exceedingly" => -
"remarkably" => -
"staggeringly" => -
"stunningly" => -
"shockingly" => -
"strikingly" => -
"terribly" => -
"awfully" => -
"dreadfully" => -
"horribly" => -
"wildly" => -
"fiercely" => -
"intensely" => -
"profoundly" => -
"gravely" => -
"bitterly" => -
"desperately" => -
"acutely" => -
"overly" => too
"excessively" => too much
"insanely" => -
"ridiculously" => -
"ludicrously" => -
"absurdly" => -
"outrageously" => -
"obscenely" => -
"crazily" => -
"super" => -
"mega" => -
"really" => -
"so very" => -
"so much so" => -
"far too" => too
"way too" => too
"all too" => -
"much too" => too
"ever so" => -
# maximisers: the highest degree
"absolutely" => -
"completely" => -
"totally" => -
"utterly" => -
"entirely" => -
"thoroughly" => -
"wholly" => -
"perfectly" => -
"fully" => -
"outright" => -
"downright" => -
"flat out" => -
"sheer" => -
"utter" => -
"complete and utter" => -
"absolute" => -
"total" => -
"blatant" => -
"blatantly" => -
"flagrant" => -
"flagrantly" => -
"patently" => -
"plainly" => -
"nothing short of" => -
"nothing less than" => -
"beyond belief" => -
"beyond doubt" => -
"without a doubt" => -
"no doubt" => -
"undoubtedly" => -
"undeniably" => -
"unquestionably" => -
"indisputably" => -
"inarguably" => -
"surely" => -
"certainly" => -
"clearly" => -
"obviously" => -
"of course" => -
"indeed" => -
"literally" => -
"simply" => -
"truly" => -
"definitely" => -
"positively" => -
"categorically" => -
"by far" => -
"hands down" => -
"whatsoever" => -
"at all costs" => -
"once and for all" => -
"never ever" => never
# size without a measure
"huge" => large
"massive" => large
"enormous" => large
"gigantic" => large
"colossal" => large
"monumental" => large
"mammoth" => large
"gargantuan" => large
"tremendous" => large
"immense" => large
"vast" => large
"whopping" => -
"staggering" => -
"mind-boggling" => -
"eye-watering" => high
"sky-high" => high
"skyrocketing" => rising
"skyrocketed" => rose
"soaring" => rising
"plummeting" => falling
"plummeted" => fell
"countless" => many
"endless" => long
"never-ending" => long
"unending" => long
"untold" => many
"myriad" => many
"a raft of" => several
"a slew of" => several
"a litany of" => several
"a barrage of" => many
"a torrent of" => many
"a flood of" => many
"tons of" => many
"record-breaking" => -
"unprecedented" => -
"all-out" => -
"full-blown" => -
"full-scale" => -
"full-throated" => -
"wall-to-wall" => -
+ It was a very long day.
+ It was utterly wrong.
+ a massive crowd
+ a never-ending story
- the very man they wanted
- The total was ten.
- He was the chief of the Super Bowl committee.
- fully 40 per cent

[intensity / ignore]
why: The same words count, add up, name a place or a game, or point at one thing.
"the very"                     # the very man: the man himself
"this very"
"that very"
"his very"
"her very"
"their very"
"its very"
"our very"
"at the very least"
"the total"
"a total of"
"in total"
"total number"
"total cost"
"total costs"
"total amount"
"total population"
"total value"
"total revenue"
"total sales"
"total spending"
"total assets"
"total debt"
"total deaths"
"total cases"
"total of"
"total votes"
"total vote"
"total eclipse"
"sum total"
"combined total"
"absolute majority"
"absolute zero"
"absolute number"
"absolute numbers"
"absolute terms"
"highly enriched"
"highly skilled"
"highly trained"
"highly educated"
"highly paid"
"speak highly"
"spoke highly"
"speaks highly"
"think highly"
"simply put"
"fully vaccinated"
"fully funded"
"fully recovered"
"fully 10"
"fully 20"
"fully 30"
"fully 40"
"fully 50"
"fully 60"
"fully 70"
"fully 80"
"fully 90"
"not fully"
"not entirely"
"not completely"
"not very"
"not really"
"not clearly"
"not at all"
"outright majority"
"outright winner"
"bought outright"
"super PAC"
"super PACs"
"Super PAC"
"Super PACs"
"Super Bowl"
"Super Tuesday"
"super delegate"
"super delegates"
"super majority"
"Super League"
"Super Cup"
"Super Rugby"
"Super Mario"
"no doubt about"
"have no doubt"
"has no doubt"
"had no doubt"
"utter a word"
"utter the word"
"utter the words"
"to utter"
"did not utter"
"sheer curtains"
"literally means"
"vast majority"
"flood of water"
"tons of carbon"
"million tons of"
"billion tons of"
"thousand tons of"
"hundred tons of"
"000 tons of"
"mammoth tusk"
"mammoth tusks"
"woolly mammoth"
"woolly mammoths"
"Mammoth Lakes"
"full-scale model"
+ the very man they wanted
+ The total was ten.
+ the Super Bowl
+ The vast majority agreed.
