title:    Presupposition
language: english
about:    Words that slip in a claim as if it were settled: finally, even, failed to, refused to, exposed, continues to, once again.
source:   written for this project; factive verbs: Kiparsky and Kiparsky (1970); implicative verbs: Karttunen (1971); iteratives, change of state and temporal triggers: Levinson (1983, Pragmatics); entailing verbs as framing: Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013)
license:  CC0-1.0
version:  2

# "X has finally answered" says that X answered, and lets slip that it was late. "X failed to answer" says that X did not
# answer, and that X ought to have. The second claim stays when the sentence is denied: that is the test of presupposition.
# Only "insinuating" is measured as loaded language. The others are quiet: sentences that hold them are judged biased somewhat more
# often, but readers hardly ever mark these words themselves. Left out, as every article has them: already, in fact, not only.
# More asides (no wonder, conveniently) are in editorial.lex.

[presupposition / failing]
why: The verb says that something was not done and slips in that it should have been done.
source: implicatives: Karttunen (1971)
# failing
"failed to" => did not
"failing to" => not
"fails to" => does not
"failure to" => not
"neglected to" => did not
"neglects to" => does not
"neglecting to" => not
"refused to" => did not
"refuses to" => does not
"refusing to" => not
"refusal to" => decision not to
"couldn't even" => could not
"can't even" => cannot
"cannot even" => cannot
"did not even" => did not
"didn't even" => did not
"does not even" => does not
"doesn't even" => does not
"don't even" => do not
"do not even" => do not
"not even" => not
"isn't even" => is not
"wasn't even" => was not
"won't even" => will not
"wouldn't even" => would not
"forgot to mention" => did not mention
"forgets to mention" => does not mention
"neglected to mention" => did not mention
"fails to mention" => does not mention
"failed to mention" => did not mention
"stopped short of" => did not
"stops short of" => does not
"stopping short of" => not
"fell short of" => did not reach
"falls short of" => does not reach
"falling short of" => not reaching
"has yet to" => has not
"have yet to" => have not
"had yet to" => had not
"still has not" => has not
"still hasn't" => has not
"still have not" => have not
"still haven't" => have not
"still refuses" => does not
"still refuse" => do not
"still won't" => will not
"ignores the fact" => does not mention
"ignored the fact" => did not mention
"ignoring the fact" => not mentioning
"ignored warnings" => did not act on warnings
"ignored the warnings" => did not act on the warnings
+ The minister failed to answer.
+ She refused to sign and neglected to say why.
+ They couldn't even agree on the date.
- He answered the letter.
- It was an even number.

[presupposition / managing]
why: The verb says that something was done and slips in that it was hard, unlikely or undeserved.
source: implicatives: Karttunen (1971)
# managing
"managed to" => did
"manages to" => does
"managing to" => doing
"dared to" => did
"dares to" => does
"daring to" => doing
"dare to" => do
"saw fit to" => did
"sees fit to" => does
"see fit to" => do
"resorted to" => used
"resorts to" => uses
"resorting to" => using
"resort to" => use
"forced to admit" => said
"forced to concede" => said
"forced to acknowledge" => said
"forced to apologise" => apologised
"forced to retract" => retracted
"forced to resign" => resigned
"forced to backtrack" => changed
"forced to defend" => defended
"had no choice but" => -
"has no choice but" => -
"have no choice but" => -
"could not help but" => did
"couldn't help but" => did
"can't help but" => do
"happens to be" => is
"happened to be" => was
"just so happens" => -
"turned out to be" => was
"turns out to be" => is
"it turns out" => -
"as it turns out" => -
"as it turned out" => -
+ The team managed to score.
+ They resorted to threats.
+ He was forced to admit the error.
- The manager was hurt.

[presupposition / revealing]
why: The verb says that what follows is true and was hidden before.
source: factives: Kiparsky and Kiparsky (1970)
# revealing
"exposed as" => called
"exposes the" => reports the
"exposed the" => reported the
"exposing the" => reporting the
"expose the" => report the
"exposed how" => reported how
"exposes how" => reports how
"exposé" => report
"revealed" => said
"reveals" => says
"revealing" => saying
"uncovered" => found
"uncovers" => finds
"proved that" => said that
"proves that" => says that
"proving that" => showing that
"the fact that" => that
"despite the fact" => although
"the truth is" => -
"the reality is" => -
"in reality" => -
"in truth" => -
"the fact is" => -
"the fact of the matter" => -
"the fact remains" => -
"make it clear" => say
"no secret that" => -
"it is no secret" => -
"it no secret" => -
"no surprise that" => -
"not surprisingly" => -
"it is clear that" => -
"it clear that" => -
"there is no doubt" => -
"there no doubt" => -
"there can be no doubt" => -
"the real reason" => the reason
"the real story" => the story
"the real problem" => the problem
"the real question" => the question
"unmasked" => named
"unmask" => name
"unmasks" => names
"unmasking" => naming
"debunks" => disputes
"debunking" => disputing
"debunk" => dispute
"laid bare" => showed
"lays bare" => shows
"laying bare" => showing
"lay bare" => show
"without evidence" => and gave no proof
"with no evidence" => and gave no proof
"without any evidence" => and gave no proof
"without offering evidence" => and gave no proof
"without providing evidence" => and gave no proof
"offered no evidence" => gave no proof
"provided no evidence" => gave no proof
"under the guise of" => as
"under the guise" => as
"in the guise of" => as
"under the pretext" => as
"under the pretense" => as
"on the pretext" => saying
"false pretenses" => wrong statements
"as a pretext" => as a reason
"pretext" => reason
"nothing but" => only
"nothing more than" => only
"little more than" => only
+ The letter revealed her plans.
+ It was cut under the guise of reform.
+ The fact that he left says much.
+ exposé
- The children were exposed to lead.

[presupposition / time]
why: The word says when or how often, and slips in that it was late, long or tiresome.
source: iteratives and aspectual triggers: Levinson (1983)
# late
"finally" => -
"at long last" => -
"only now" => now
"only then" => then
"only after" => after
"only when" => when
"belated" => late
"belatedly" => late
"long overdue" => -
"long-awaited" => -
"better late than never" => -
# again
"once again" => again
"yet again" => again
"yet another" => another
"time and again" => several times
"time and time again" => several times
"over and over" => several times
"again and again" => several times
"all over again" => again
"repeatedly" => several times
"constantly" => often
"day in and day out" => -
# still
"continues to" => -
"continue to" => -
"continued to" => -
"continuing to" => -
"keeps on" => -
"kept on" => -
"no longer" => not
"to this day" => -
"persists in" => -
"persisted in" => -
"never before" => not
"long since" => -
"decades-long" => -
"years-long" => -
"suddenly" => -
"all of a sudden" => -
"far too long" => -
"for far too long" => -
+ The council finally voted.
+ Once again the bridge was shut.
+ The bank continues to lose money.
+ It is no longer safe.
- The letter came on Monday.
- The final vote was on Monday.

[presupposition / even]
why: Even and its kin say that the thing was least to be expected, or worse than one would think.
source: scalar particles: Levinson (1983), Quirk and others (1985)
# even
"even though" => although
"even as" => as
"even after" => after
"even before" => before
"even when" => when
"even while" => while
"even if" => if
"or even" => or
"might even" => might
"may even" => may
"would even" => would
"let alone" => nor
"much less" => nor
"none other than" => -
"to say nothing of" => and
"not to mention" => and
"even worse" => also
"went so far as" => -
"goes so far as" => -
"going so far as" => -
"gone so far as" => -
"never mind the" => apart from the
+ The bill passed even though nobody liked it.
+ She did not reply, let alone apologise.
- They broke even.
- an even number

[presupposition / insinuating]
why: An aside or a verb tells the reader what to think of it: had the gall to, stooped to, true colours, here we go again.
source: stance adverbials and comment clauses: Biber and others (1999, Longman Grammar), Quirk and others (1985, comment clauses)
measured: yes
# nerve
"the gall to" => -
"the temerity to" => -
"had the nerve" => did
"has the nerve" => does
"have the nerve" => do
"had the gall" => did
"has the gall" => does
"had the guts" => did
"the guts to" => -
"deigned to" => did
"deign to" => do
"condescended to" => did
"stooped to" => did
"stoops to" => does
"stoop to" => do
"stooping to" => doing
"stooped so low" => -
"couldn't be bothered" => did not
"never bothered to" => did not
"got away with" => was not punished for
"gets away with" => is not punished for
"getting away with" => not being punished for
"utterly failed" => did not
"miserably failed" => did not
"failed miserably" => did not
"fails miserably" => does not
"failed spectacularly" => did not
"magically" => -
# aims seen through
"ignores reality" => disagrees
"ignoring reality" => disagreeing
"denying reality" => disagreeing
"detached from reality" => mistaken
"divorced from reality" => mistaken
"hidden agendas" => aims
"real agenda" => aim
"secret agenda" => aim
"true colors" => views
"true intentions" => aims
"so-called experts" => experts
# winks
"no coincidence" => -
"as everybody knows" => -
"here we go again" => -
"at it again" => again
"back at it" => again
"for the umpteenth time" => again
"the umpteenth" => another
"if you can believe it" => -
"good luck with that" => -
"what could possibly go wrong" => -
"what could go wrong" => -
"the irony" => -
"ironic" => -
"to no one surprise" => -
"to nobody surprise" => -
"the so-called mainstream" => the mainstream
"to hell with" => against
"heaven help" => -
+ They had the gall to ask.
+ They showed their true colours.
- The shop is convenient.
- He bared his arm.
