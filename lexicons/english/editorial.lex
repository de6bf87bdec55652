title:    Editorial asides
language: english
about:    Comments that the writer puts beside the news: unfortunately, ironically, make no mistake, of course.
source:   written for this project; classes after Biber and others (1999, Longman Grammar: attitude stance adverbials), Hyland (2005: attitude markers, engagement markers) and Wikipedia's Words to watch (editorializing)
license:  CC0-1.0
version:  1

# The 's of it's, there's and let's is no part of a word to the program: "it no secret" is it's no secret.

[editorial / loaded]
why: The writer steps beside the facts to say how to take them: sadly, tellingly, make no mistake.
source: attitude adverbials: Biber and others (1999); editorializing: Wikipedia's Words to watch
measured: yes
# good or bad luck
"unfortunately" => -
"sadly" => -
"regrettably" => -
"lamentably" => -
"alas" => -
"thankfully" => -
"mercifully" => -
"luckily for" => -
"sad to say" => -
"sorry to say" => -
"heaven forbid" => -
"god forbid" => -
"god help" => -
"god knows" => -
"lord knows" => -
"heaven knows" => -
"goodness knows" => -
"thank god" => -
"thank goodness" => -
"thank heavens" => -
"good riddance" => -
"more is the pity" => -
"what a shame" => -
"a crying shame" => -
"it is a shame" => -
"it a shame" => -
"shame on" => -
"kudos" => -
"bravo" => -
"hats off" => -
"good for them" => -
"good for him" => -
"good for her" => -
"hallelujah" => -
"hooray" => -
"woe to" => -
"woe betide" => -
"God bless" => -
# expected or odd
"ironically" => -
"ironies"
"curiously" => -
"funnily enough" => -
"intriguingly" => -
"tellingly" => -
"telling that" => -
"it is telling" => -
"it telling" => -
"revealingly" => -
"predictably" => -
"unsurprisingly" => -
"not surprisingly" => -
"hardly surprising" => -
"surprise surprise" => -
"inexplicably" => -
"suspiciously" => -
"conveniently" => -
"amusingly" => -
"hilariously" => -
"perversely" => -
"fittingly" => -
"appropriately enough" => -
"ominously enough" => -
"incredulously" => -
"unaccountably" => -
"little wonder" => -
"small wonder" => -
"no wonder" => -
"is it any wonder" => -
"no surprise that" => -
"it is no surprise" => -
"it no surprise" => -
"comes as no surprise" => -
"come as no surprise" => -
"came as no surprise" => -
"should surprise no one" => -
"should come as no surprise" => -
"it is no secret" => -
"it no secret" => -
"it is no accident" => -
"it no accident" => -
"no accident that" => -
"it is no coincidence" => -
"it no coincidence" => -
"no coincidence that" => -
"not coincidentally" => -
"for some reason" => -
"for whatever reason" => -
"of all people" => -
"of all things" => -
"of all places" => -
"lo and behold" => -
"believe it or not" => -
"go figure" => -
"you guessed it" => -
"wait for it" => -
"imagine that" => -
"who knew" => -
# right or wrong
"rightly" => -
"rightfully" => -
"justifiably" => -
"unjustifiably" => -
"undeservedly" => -
"deservedly" => -
"shockingly enough" => -
"incorrectly" => -
"laughably" => -
"arguably the worst" => -
"arguably the best" => -
"rightly or wrongly" => -
"to his credit" => -
"to her credit" => -
"to their credit" => -
"to its credit" => -
"to his shame" => -
"to her shame" => -
"to their shame" => -
"to its shame" => -
"to his discredit" => -
"to their discredit" => -
# appeals to the reader
"make no mistake" => -
"let be clear" => -
"let us be clear" => -
"let be honest" => -
"let us be honest" => -
"let face it" => -
"let us face it" => -
"let be real" => -
"let not forget" => -
"let us not forget" => -
"lest we forget" => -
"don't forget" => > -
"don't be fooled" => > -
"do not be fooled" => -
"let not pretend" => -
"think about that" => -
"let that sink in" => -
"just imagine" => -
"ask yourself" => -
"ask yourselves" => -
"you would think" => -
"you'd think" => > -
"one would think" => -
"one might think" => -
"you might think" => -
"one wonders" => -
"one has to wonder" => -
"you have to wonder" => -
"we are told" => -
"we're told" => > -
"we are supposed to believe" => -
"we're supposed to believe" => > -
"we are expected to believe" => -
"would have you believe" => -
"would have us believe" => -
"want you to believe" => -
"wants you to believe" => -
"guess what" => -
"guess who" => -
"how dare" => -
"what on earth" => -
"why on earth" => -
"how on earth" => -
"what the hell" => -
"give me a break" => -
"spare us" => -
"spare me" => -
"please spare" => -
"wake up america" => -
"wake-up call" => -
"enough is enough" => -
"spoiler alert" => -
"newsflash" => -
"news flash" => -
"beware of" => -
"buckle up" => -
"oh wait" => -
"oh and" => -
"oh the irony" => -
"yeah right" => -
"well well" => -
"duh" => -
"sigh" => -
"yikes" => -
"ouch" => -
"ugh" => -
# emphatics
"needless to say" => -
"it goes without saying" => -
"suffice it to say" => -
"suffice to say" => -
"to be blunt" => -
"to put it bluntly" => -
"to put it kindly" => -
"quite frankly" => -
"frankly speaking" => -
"truth be told" => -
"truth is" => -
"the fact remains" => -
"the fact of the matter" => -
"the sad truth" => -
"sad truth" => -
"the sad fact" => -
"the sad reality" => -
"the ugly truth" => -
"the harsh reality" => -
"the grim reality" => -
"the simple truth is" => -
"worse still" => -
"worse yet" => -
"worse than that" => -
"to make matters worse" => -
"making matters worse" => -
"adding insult to injury" => -
"to add insult to injury" => -
"worst of all" => -
"never mind that" => -
"never mind the fact" => -
"nevermind" => -
"much less the" => -
"so much for" => -
"same old" => -
"par for the course" => -
"the usual suspects" => -
"make of that what you will" => -
"for crying out loud" => -
"for god sake"
"for heaven sake"
"for goodness sake" => -
"high time" => -
"long past time" => -
"begs the question" => -
# ought
"must never" => -
"must stop" => -
"should be ashamed" => -
"ought to be ashamed" => -
"has no business" => -
"have no business" => -
"deserve better" => -
"deserves better" => -
"has no right to" => -
"have no right to" => -
"must be stopped" => -
"must be held accountable" => -
"should know better" => -
"how much longer" => -
"when will they" => -
"what will it take" => -
+ Unfortunately, the bridge was closed.
+ Make no mistake: they knew.
+ It's no secret that he wants the job.
- The shop is conveniently located.

[emphatics / emphatic]
why: A word or phrase of argument and of talk to the reader: of course, after all, we must. Opinion pieces are full of them, and news quotations too.
source: engagement and attitude markers: Hyland (2005); the marks of a genre, not of a charged word, hence not measured
"in fact" => -
"of course" => -
"after all" => -
"indeed" => -
"naturally" => -
"to be sure" => -
"to be fair" => -
"to be clear" => -
"to be honest" => -
"in truth" => -
"in reality" => -
"the fact is" => -
"the problem is" => -
"the point is" => -
"the bottom line" => -
"bottom line is" => -
"the good news is" => -
"the bad news is" => -
"if only" => -
"let alone" => -
"not to mention" => -
"yet again" => -
"yet another" => -
"once again" => -
"as usual" => -
"as always" => -
"as ever" => -
"nothing new" => -
"business as usual" => -
"to boot" => -
"about time" => -
"it remains to be seen" => -
"time will tell" => -
"only time will tell" => -
"the question is" => -
"raises the question" => -
"raising questions about" => -
"we must" => -
"we should" => -
"we cannot" => -
"we can not" => -
"we ought" => -
"no right to" => -
"has no place" => -
"have no place" => -
"think about it" => -
"stay tuned" => -
"who cares" => -
"so what" => -
"remember when" => -
"imagine if" => -
"mind you" => -
"frankly" => -
"simply put" => -
"put simply" => -
"quite simply" => -
"if anything" => -
"even worse" => -
"better yet" => -
"best of all" => -
"coincidentally" => -
"to put it mildly" => -
"to say the least" => -
"the truth is" => -
"the reality is" => -
"interestingly" => -
"oddly" => -
"strangely" => -
"mysteriously" => -
"surprisingly" => -
"paradoxically" => -
"understandably" => -
"irony" => -
"ironic" => -
"we can't" => -
+ Of course, they knew.
+ We must not forget.
- They left after all the votes were counted.
- The naturally occurring gas was burnt.

[emphatics / ignore]
why: The same words describe, number, or name a thing.
"naturally occurring" => -
"come naturally" => -
"comes naturally" => -
"came naturally" => -
"occur naturally" => -
"occurs naturally" => -
"behave strangely" => -
"behaving strangely" => -
"acting strangely" => -
"no in fact" => -
"smile sadly" => -
"smiled sadly" => -
"acting suspiciously" => -
"about time travel" => -
"Alas" => -
"golf course" => -
"collision of course" => -
"died mysteriously" => -
"conveniently located" => -
"disappeared mysteriously" => -
"yikes bikes" => -
"kudos to nobody" => -
"after all of" => -
"after all the" => -
"after all those" => -
"after all three" => -
"after all four" => -
"after all its" => -
"after all their" => -
"just imagine dragons" => -
+ naturally occurring gas
+ They left after all the votes were counted.

[editorial / ignore]
why: The same words describe how somebody acted, or where a thing stands.
"acting suspiciously" => -
"conveniently located" => -
"smile sadly" => -
"smiled sadly" => -
"Alas" => -
"behaving oddly" => -
+ The shop is conveniently located.
