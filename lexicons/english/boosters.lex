title:    Boosters
language: english
about:    Words that present a claim as certain or plain to see: clearly, undoubtedly, there is no question.
source:   written for this project; class after Hyland (1998, Boosting, hedging and the negotiation of academic knowledge; 2005, Metadiscourse) and the pronouncements of Martin and White (2005)
license:  CC0-1.0
version:  1

# The 's of it's, there's and let's is no part of a word to the program: "it no secret" is it's no secret.

# Held apart from intensifiers: utterly turns up how much, undoubtedly turns up how sure. Not measured: the everyday words
# stand in any text, in quotations most of all, and readers do not mark even the strong ones as loaded. They show how sure a
# text sounds; hedges.lex shows the other side.

[certainty / booster]
why: The words close a question by saying that it is beyond doubt, in the place where a reason could stand.
source: boosters: Hyland (2005); pronounce and concur: Martin and White (2005)
"undoubtedly" => -
"undeniably" => -
"undeniable" => -
unquestionable => -
indisputable => -
"incontrovertibly" => -
"incontrovertible" => -
"irrefutably" => -
"irrefutable" => -
inarguable => -
"incontestable" => -
"incontestably" => -
"unmistakably" => -
"unmistakable" => -
"unarguably" => -
"without a doubt" => -
"beyond doubt" => -
"beyond any doubt" => -
"beyond question" => -
"beyond dispute" => -
"there is no question" => -
"there no question" => -
"there is no doubt" => -
"there no doubt" => -
"there can be no doubt" => -
"there can be no question" => -
"there is no denying" => -
"there no denying" => -
"no one can deny" => -
"nobody can deny" => -
"it is obvious that" => -
"it obvious that" => -
"it is undeniable" => -
"it is beyond" => -
"it is abundantly clear" => -
"abundantly clear" => -
"crystal clear" => -
"painfully clear" => -
"painfully obvious" => -
"glaringly obvious" => -
"blindingly obvious" => -
"patently obvious" => -
"perfectly clear" => -
"all too clear" => -
"all too obvious" => -
"blatantly obvious" => -
"manifestly" => -
"self-evident" => -
"self-evidently" => -
"transparently" => -
"demonstrably" => -
"provably" => -
"unambiguously" => -
"inexorably" => -
"inexorable" => -
inescapable => -
"proven fact" => -
"simple fact" => -
"plain fact" => -
"stubborn fact" => -
"cold hard facts" => -
"hard truth" => -
"hard truths" => -
"simple truth" => -
"foregone conclusion" => -
"open-and-shut" => -
"cut-and-dried" => -
"cut and dried" => -
"slam-dunk" => -
"nobody believes" => -
"no one believes" => -
"every reasonable person" => -
"any reasonable person" => -
"no reasonable person" => -
"any sane person" => -
"no sane person" => -
"no serious person" => -
"no self-respecting" => -
"no right-minded" => -
"mark my words" => -
"bound to fail"
"destined to fail"
"doomed to fail"
"there is simply no" => -
"there simply no" => -
"there is absolutely no" => -
"there absolutely no" => -
"one thing is certain" => -
"one thing is for certain" => -
"one thing is for sure" => -
"plain and simple" => -
"pure and simple" => -
"end of story" => -
"speaks for itself" => -
"speak for themselves" => -
"everybody knows" => -
"everyone knows" => -
"we all know" => -
"as we all know" => -
"as everyone knows" => -
"rest assured" => -
# everyday words
"inevitably" => -
"surely" => -
"certainly" => -
"definitely" => -
"clearly" => -
"positively" => -
"obviously" => -
"plainly" => -
"invariably" => -
doubtless => -
"categorically" => -
"for certain" => -
"for sure" => -
"full stop" => -
"guaranteed to" => -
"without question" => -
"without doubt" => -
"glaring" => -
"it is clear that" => -
"one thing is clear" => -
"assuredly" => -
"it clear that" => -
+ It was clearly a success.
- The train came to a full stop.
- The signs are clearly marked.
+ It was undoubtedly a success.
+ Everyone knows who did it.
+ There's no question about it.
- He made it clear where he stood.

[certainty / ignore]
why: The same words report, deny, or name a thing.
"make clear"
"not clearly"
"can't clearly"
"speak clearly"
"see clearly"
"think clearly"
"clearly visible"
"clearly marked"
"clearly defined"
"almost certainly"
"not certainly"
"not necessarily"
"speaking clearly"
"to a full stop"
"not for sure"
"know for sure"
"known for certain"
"say for sure"
"say for certain"
"glaring sun"
"tested positively"
"plainly visible"
+ The train came to a full stop.
+ The signs are clearly marked.
"slam dunk contest"
"slam dunks"
"simple fact sheet"
"simple fact sheets"
+ He won the slam dunk contest.
