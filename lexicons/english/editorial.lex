title:    Editorial asides
language: english
about:    Comments that the writer puts beside the news: unfortunately, ironically, make no mistake, of course.
source:   written for this project; classes after Biber and others (1999, Longman Grammar: attitude stance adverbials), Hyland (2005: attitude markers, engagement markers) and Wikipedia's Words to watch (editorializing)
license:  CC0-1.0
version:  2

# The 's of it's, there's and let's is no part of a word to the program: "it no secret" is it's no secret.

[editorial / loaded]
why: The writer steps beside the facts to say how to take them: sadly, tellingly, make no mistake.
source: attitude adverbials: Biber and others (1999); editorializing: Wikipedia's Words to watch
measured: yes
# good or bad luck
"unfortunately" => -
"sadly" => -
"regrettably" => -
"thankfully" => -
"luckily for" => -
"more is the pity" => -
"a crying shame" => -
"it is a shame" => -
"it a shame" => -
"good for them" => -
"good for him" => -
"good for her" => -
"woe to" => -
"woe betide" => -
"lamentably" => -
"alas" => -
"mercifully" => -
"heaven forbid" => -
"god forbid" => -
"good riddance" => -
"shame on" => -
# expected or odd
"funnily enough" => -
"intriguingly" => -
"telling that" => -
"it is telling" => -
"it telling" => -
"revealingly" => -
"unsurprisingly" => -
"not surprisingly" => -
"hardly surprising" => -
"amusingly" => -
"fittingly" => -
"appropriately enough" => -
"ominously enough" => -
"incredulously" => -
"unaccountably" => -
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
"for whatever reason" => -
"of all things" => -
"of all places" => -
"imagine that" => -
"interestingly" => -
"oddly" => -
"strangely" => -
"surprisingly" => -
"paradoxically" => -
irony => -
"to put it mildly" => -
"to say the least" => -
"ironically" => -
"curiously" => -
"tellingly" => -
"predictably" => -
"surprise surprise" => -
"inexplicably" => -
"suspiciously" => -
"conveniently" => -
"hilariously" => -
"little wonder" => -
"small wonder" => -
"no wonder" => -
"of all people" => -
"lo and behold" => -
"believe it or not" => -
"go figure" => -
"you guessed it" => -
"wait for it" => -
"who knew" => -
"mysteriously" => -
# right or wrong
"rightly" => -
"rightfully" => -
"justifiably" => -
"undeservedly" => -
"deservedly" => -
"shockingly enough" => -
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
"let us be honest" => -
"let us face it" => -
"let be real" => -
"let us not forget" => -
"don't forget" => > -
"don't be fooled" => > -
"do not be fooled" => -
"let not pretend" => -
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
"we are supposed to believe" => -
"we're supposed to believe" => > -
"we are expected to believe" => -
"what on earth" => -
"why on earth" => -
"how on earth" => -
"what the hell" => -
"spare me" => -
"please spare" => -
"wake up america" => -
"spoiler alert" => -
"newsflash" => -
"news flash" => -
"buckle up" => -
"oh the irony" => -
"make no mistake" => -
"let be clear" => -
"let us be clear" => -
"let be honest" => -
"let face it" => -
"let not forget" => -
"lest we forget" => -
"let that sink in" => -
"give me a break" => -
"spare us" => -
"oh wait" => -
"yeah right" => -
"would have you believe" => -
"would have us believe" => -
"want you to believe" => -
"wants you to believe" => -
# emphatics
"needless to say" => -
"it goes without saying" => -
"suffice it to say" => -
"suffice to say" => -
"to be blunt" => -
"to put it bluntly" => -
"to put it kindly" => -
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
"worse than that" => -
"making matters worse" => -
"adding insult to injury" => -
"to add insult to injury" => -
"never mind the fact" => -
"nevermind" => -
"much less the" => -
"par for the course" => -
"make of that what you will" => -
"for crying out loud" => -
"for god sake"
"for heaven sake"
"for goodness sake" => -
"long past time" => -
"begs the question" => -
"worse still" => -
"worse yet" => -
"to make matters worse" => -
"worst of all" => -
"never mind that" => -
"so much for" => -
"same old" => -
"the usual suspects" => -
# ought
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
"yet another" => -
"yet again" => -
+ Tellingly, they knew.
+ Unfortunately, the bridge was closed.
+ Make no mistake: they knew.
+ It's no secret that he wants the job.
- The shop is conveniently located.
[emphatics / emphatic]
why: A word or phrase of argument and of talk to the reader: in fact, indeed, we must. Opinion pieces are full of them, and news quotations too.
source: engagement and attitude markers: Hyland (2005); the marks of a genre, not of a charged word, hence not measured
"in fact" => -
"of course" => -
"after all" => -
"if only" => -
"not to mention" => -
"let alone" => -
"has no place" => -
"have no place" => -
"raises the question" => -
"raising questions about" => -
"best of all" => -
"better yet" => -
"even worse" => -
"quite simply" => -
"put simply" => -
"simply put" => -
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
"once again" => -
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
"we must" => -
"we should" => -
"we cannot" => -
"we can not" => -
"we ought" => -
"no right to" => -
"think about it" => -
"stay tuned" => -
"who cares" => -
"so what" => -
"remember when" => -
"imagine if" => -
"mind you" => -
"if anything" => -
"coincidentally" => -
"the reality is" => -
"understandably" => -
"we can't" => -
"frankly" => -
"quite frankly" => -
"frankly speaking" => -
"as usual" => -
"beware of" => -
"ouch" => -
"ugh" => -
"sigh" => -
"yikes" => -
"duh" => -
"how dare" => -
"thank god" => -
"thank heavens" => -
"thank goodness" => -
"god help" => -
"god knows" => -
"lord knows" => -
"heaven knows" => -
"goodness knows" => -
"God bless" => -
"hats off" => -
"kudos" => -
"bravo" => -
"incorrectly" => -
"must stop" => -
"must never" => -
"enough is enough" => -
"hallelujah" => -
"hooray" => -
"the truth is" => -
"truth is" => -
"truth be told" => -
"high time" => -
"oh and" => -
"well well" => -
"guess who" => -
"guess what" => -
"just imagine" => -
"think about that" => -
"what a shame" => -
"sad to say" => -
"sorry to say" => -
"for some reason" => -
+ In fact, they knew.
+ We must not forget.
+ Frankly, they knew.
- The naturally occurring gas was burnt.

[emphatics / ignore]
why: The same words describe, number, or name a thing.
"golf course"
"after all of"
"after all the"
"after all those"
"after all three"
"after all four"
"after all its"
"after all their"
"naturally occurring"
"come naturally"
"comes naturally"
"came naturally"
"occur naturally"
"occurs naturally"
"behave strangely"
"behaving strangely"
"acting strangely"
"smile sadly"
"smiled sadly"
"disappeared mysteriously"
"died mysteriously"
"acting suspiciously"
"about time travel"
"Alas"
"conveniently located"
+ naturally occurring gas
+ They left after all the votes were counted.

[editorial / ignore]
why: The same words describe how somebody acted, or where a thing stands.
"acting strangely"
"behave strangely"
"behaving strangely"
"disappeared mysteriously"
"died mysteriously"
"acting suspiciously"
"conveniently located"
"smile sadly"
"smiled sadly"
"Alas"
"behaving oddly"
+ The shop is conveniently located.
