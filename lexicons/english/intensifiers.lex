title:    Intensifiers
language: english
about:    Words that turn a statement up without adding to it: utterly, gargantuan, never-ending, a litany of.
source:   written for this project; classes after Quirk and others (1985, Comprehensive Grammar: amplifiers, maximisers and boosters) and Labov (1984, Intensity)
license:  CC0-1.0
version:  3

# Forms, not stems: the stem of utterly is that of utter, the stem of massively that of massive. Left out: most and more
# which measure, and so and too, which mostly do other work. Adverbs of certainty (clearly, undoubtedly) are in boosters.lex.
# The everyday intensifiers (very, really, highly) stand in every text and quotation; they have a frame that is not measured.

[intensity / intensifier]
why: The word makes a statement stronger and can be left out without changing what is stated.
source: amplifiers: Quirk and others (1985); intensity as an overlay of emotion: Labov (1984)
measured: yes
# a high degree
"enormously" => -
"immensely" => -
"massively" => -
"tremendously" => -
"unbelievably" => -
"astoundingly" => -
"extraordinarily" => -
"exceedingly" => -
"staggeringly" => -
"wildly" => -
"fiercely" => -
"ferociously" => -
"gravely" => -
"insanely" => -
"crazily" => -
"wickedly funny" => -
"painfully" => -
"glaringly" => -
"grossly" => -
"overly" => too
"overtly" => -
"nakedly" => -
"openly hostile" => -
"singularly" => -
"supremely" => -
"inordinately" => -
"irredeemably" => -
"irreparably" => -
"mightily" => -
"exponentially" => -
"astronomically" => -
"infinitely" => -
"perpetually" => -
"eternally" => -
"nonstop" => -
"non-stop" => -
"unrelenting" => -
"unrelentingly" => -
"interminable" => -
"interminably" => -
"so much so" => -
"ever so" => -
"oh so" => -
"beyond belief" => -
"beyond words" => -
"beyond repair" => -
"off the charts" => -
"through the roof" => -
"to the core" => -
"to the hilt" => -
"through and through" => -
"in droves" => -
"at every turn" => -
"at all costs" => -
"at any cost" => -
"by any means necessary" => -
"like never before" => -
"as never before" => -
"again and again" => repeatedly
"time and again" => repeatedly
"time and time again" => repeatedly
"over and over" => repeatedly
"over and over again" => repeatedly
"day in and day out" => -
"each and every" => every
"never ever" => never
"once and for all" => -
"ever-growing" => growing
"ever-increasing" => increasing
"ever-expanding" => growing
"incredibly" => -
"astonishingly" => -
"obscenely" => -
"virulently" => -
"virulent" => -
relentless => -
"incessantly" => -
"incessant" => -
ceaseless => -
"ad nauseam" => -
# the highest degree
"utterly" => -
"downright" => -
"flat out" => -
"sheer" => -
"utter" => -
"complete and utter" => -
"outright" => -
"patently" => -
"hands down" => -
"whatsoever" => -
"wholeheartedly" => -
"whole-heartedly" => -
"roundly" => -
"flatly" => -
"rank hypocrisy"
"rank partisanship"
"unadulterated" => -
"unmitigated" => -
"unalloyed" => -
"out-and-out" => -
"full-blown" => -
"full-throated" => -
"full-on" => -
"all-out" => -
"wall-to-wall" => -
"wholesale destruction"
"the height of" => -
"the epitome of" => -
"the very definition of" => -
"the very idea" => -
"the very notion" => -
"the mother of all" => -
"worst-ever" => -
"biggest-ever" => -
"singlehandedly" => -
"to end all" => -
"second to none" => -
"bar none" => -
"nothing short of" => -
"nothing less than" => -
# size without a measure
"gigantic" => large
"gigantically" => -
"colossal" => large
"mammoth" => large
"gargantuan" => large
"humongous" => large
"ginormous" => large
"mind-boggling" => -
"mindboggling" => -
"mind-blowing" => -
"mind-numbing" => -
"sky-high" => high
"stratospheric" => high
"extortionate" => high
"hulking" => large
"bottomless" => -
"boundless" => -
"limitless" => -
"inexhaustible" => -
"overpowering" => -
"insurmountable" => -
"immeasurable" => -
"immeasurably" => -
"incalculable" => -
"unimaginable" => -
"unimaginably" => -
"unfathomable" => -
"inconceivable" => -
unspeakable => -
"unthinkable" => -
"unbelievable" => -
"astonishing" => -
"astounding" => -
"epic" => -
"epically" => -
"monumental" => -
"monumentally" => -
"titanic" => -
"countless" => many
endless => long
"never-ending" => long
"unending" => long
"seemingly endless" => long
"untold" => many
"myriad" => many
"innumerable" => many
"umpteen" => many
"umpteenth" => -
"umpteenth time" => -
"record-shattering" => -
"unheard of" => -
"once-in-a-generation" => -
"once-in-a-lifetime" => -
"hundreds upon hundreds" => -
"thousands upon thousands" => -
"millions upon millions" => -
"whopping" => -
"staggering" => -
"eye-watering" => high
"astronomical" => high
# quantities painted as floods, armies and lists
"a raft of" => several
"a slew of" => several
"slew of" => several
"a litany of" => several
"litany of" => several
"a mountain of" => much
"mountains of" => much
"a sea change" => -
"a flurry of" => many
"flurry of" => many
"a spate of" => several
"spate of" => several
"a rash of" => several
"a parade of" => many
"parade of" => many
"a legion of" => many
"throngs of" => many
"a bevy of" => several
"a plethora of" => many
"plethora of" => many
"a cascade of" => many
"a cacophony of" => -
"a chorus of" => many
"a smorgasbord of" => -
"a bonanza of" => -
"an orgy of" => -
"a boatload of" => much
"boatloads of" => much
"a truckload of" => much
"truckloads of" => much
"heaps of" => much
"loads of" => much
"tons of" => many
"a ton of" => many
"oodles of" => much
"reams of" => many
"mounds of" => much
"wave of criticism"
"hordes" => many
# change as rise and fall
"skyrocketed" => rose
"exploding" => growing
"nosedived" => fell
"freefall" => fall
"free-fall" => fall
"hemorrhaging" => losing
"meteoric rise" => rise
"meteoric" => -
"breakneck" => fast
"lightning speed" => fast
"at warp speed" => fast
"overnight sensation"
"skyrocket" => rise
"sky-rocketing" => rising
"ballooning" => growing
"ballooned" => grew
"mushrooming" => growing
"nosedive" => fall
"nose-dive" => fall
"cratered" => fell
"cratering" => falling
"tanking" => falling
"spiraling" => rising
+ It was utterly wrong.
+ a gargantuan crowd
+ a never-ending story
+ It happened again and again.
+ mindboggling, a smorgasbord of, freefall
- the very man they wanted
- The total was ten.
- He did not utter a word.
- Tons of carbon were moved; million tons of coal.

[intensity / ignore]
why: The same words count, name a thing or a game, or mean something else.
"outright majority"
"outright winner"
"bought outright"
"utter a word"
"utter the word"
"utter the words"
"to utter"
"did not utter"
"sheer curtains"
"sheer fabric"
"sheer dress"
"flood of water"
"tons of carbon"
"million tons of"
"billion tons of"
"thousand tons of"
"hundred tons of"
"000 tons of"
"metric tons of"
"mammoth tusk"
"mammoth tusks"
"woolly mammoth"
"woolly mammoths"
"Mammoth Lakes"
"Titanic"
"epic poem"
"epic poems"
"Epic Games"
"epic film"
"the parade of"
"parade of homes"
"swarm of bees"
"swarms of bees"
"swarm of locusts"
"swarms of locusts"
"swarms of mosquitoes"
"nonstop flight"
"nonstop flights"
"non-stop flight"
"non-stop flights"
"nonstop service"
"avalanche of snow"
"exploding device"
"exploding bomb"
"exploding shell"
"exploding shells"
"exploding bombs"
"barrage of rockets"
"barrage of missiles"
"barrage of shells"
"flurry of snow"
"Operation Warp Speed"
"operation warp speed"
"a sea of plastic"
"astronomical observatory"
"astronomical society"
"astronomical union"
"astronomical telescope"
"astronomical telescopes"
"astronomical object"
"astronomical objects"
"astronomical observations"
"astronomical unit"
"astronomical units"
"astronomical clock"
"stratospheric ozone"
"stratospheric winds"
"stratospheric aerosol"
"stratospheric aerosols"
"stratospheric temperatures"
"mammoth bones"
"sheer cliff"
"sheer cliffs"
"sheer drop"
"sheer rock"
"sheer face"
"parade of floats"
"parade of ships"
"parade of athletes"
"parade of nations"
+ He did not utter a word.
+ million tons of coal
+ an astronomical observatory
+ the wreck of the Titanic

[everyday-intensity / intensifier]
why: An everyday word of degree. Nearly every text has some; many of them show a spoken tone.
source: boosters: Quirk and others (1985); too common in any news to mark loaded language, hence not measured
"very" => -
"extremely" => -
"highly" => -
"deeply" => -
"amazingly" => -
"exceptionally" => -
"remarkably" => -
"strikingly" => -
"intensely" => -
"acutely" => -
"super" => -
"mega" => -
"really" => -
"so very" => -
"much too" => too
"too much" => -
"absolutely" => -
"completely" => -
"entirely" => -
"perfectly" => -
"fully" => -
"absolute" => -
"total" => -
"simply" => -
"truly" => -
"literally" => -
"by far" => -
huge => large
"vast" => large
"greatly" => -
"heavily" => -
"sharply" => -
"strongly" => -
"widely" => -
"badly" => -
"seriously" => -
"a lot of" => -
"lots of" => -
"quite" => -
"rather" => -
"pretty much" => -
"even more" => -
"especially" => -
"particularly" => -
"extra" => -
"ever" => -
"always" => -
"never" => -
"all the time" => -
"every time" => -
"forever" => -
"altogether" => -
"such a" => -
"massive" => -
"enormous" => -
"unprecedented" => -
"record-breaking" => -
"tremendous" => -
"immense" => -
"overwhelming" => -
"overwhelmingly" => -
"soaring" => -
"plummeting" => -
"plummeted" => -
"thoroughly" => -
"wholly" => -
"totally" => -
"constantly" => -
"perpetual" => -
"no less than" => -
"nothing but" => -
"of all time" => -
"vastly" => -
"profoundly" => -
"all too" => -
"far too" => -
"way too" => -
"every single" => -
"full-scale" => -
"full-fledged" => -
"day after day" => -
"year after year" => -
"skyrocketing" => -
"out of hand" => -
"free fall" => -
"single-handedly" => -
"so many" => -
"so much" => -
"exactly" => -
"precisely" => -
"purely" => -
"greatest" => -
"biggest" => -
"worst" => -
+ It was a very long day.
+ hugely
- the very man they wanted
- The total was ten.
- fully 40 per cent
- He was the chief of the Super Bowl committee.

[everyday-intensity / ignore]
why: The same words count, add up, name a place or a game, or point at one thing.
# the very man: the man himself
"the very"
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
"overwhelming majority"
"full-scale model"
"soaring arches"
"soaring ceilings"
"perpetual motion"
"perpetual calendar"
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
"not at all"
"not quite"
"rather than"
"would rather"
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
"literally means"
"vast majority"
"extra time"
"such as"
"heavily armed"
"never mind"
"Never Trump"
"ever since"
"for ever"
"quite a"
+ the very man they wanted
+ The total was ten.
+ the Super Bowl
+ The vast majority agreed.
