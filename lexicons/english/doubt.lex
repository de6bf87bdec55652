title:    Doubt and distance
language: english
about:    Wording that keeps the outlet away from a claim or casts doubt on a name, against wording that simply says who said it.
source:   written for this project; classes follow the section on expressions of doubt in Wikipedia's Words to watch, the distancing option of engagement in Martin and White's appraisal theory (2005), and Aikhenvald's work on reported evidentials (2004)
license:  CC0-1.0
version:  2

# Doubt is not bias: so-called can be fair, and alleged is often the law's own word. The report shows both numbers
# and every sentence. For that reason no section of this file is measured as loaded language.
# Forms stand in quotes where the stem would be too wide: libstemmer takes allegedly and allegation, reportedly and
# reporter, reputedly and reputation, professed and profession for one word.
# Left out on purpose: would-be (says what somebody intended, not whether it is true), known as, self-described
# (the bearer's own word, no doubt cast), apparently and seemingly (hedges, in hedges.lex).

[doubt / loaded]
why: The outlet shows that it does not vouch for the claim or the name.
source: supposed, apparent, purported, alleged, so-called: Wikipedia's Words to watch; are said to be: reported evidentials without a source
# names held at arm's length
"so called" => -               # a blank stands for a blank or a hyphen: so-called, so called
"self-proclaimed" => -
"self-styled" => -
"self-declared" => -
"self-appointed" => -
"self-anointed" => -
"soi-disant" => -
"quote unquote" => -
"supposed" => -
"supposedly" => according to X
"purported" => -
"purportedly" => according to X
"purporting" => that says it is
"purports to" => says it does
"purport to" => say they do
"ostensible" => stated
"ostensibly" => according to X
"putative" => -
"putatively" => according to X
"professed" => stated
"professedly" => by X's own account
"reputed" => -
"reputedly" => according to X
"nominally" => officially
"in name only" => -
# what X calls Y
"what it calls" => what X says is
"what they call" => what X says is
"what he calls" => what X says is
"what she calls" => what X says is
"what it called" => what X said was
"what they called" => what X said was
"what he called" => what X said was
"what she called" => what X said was
"what it terms" => what X says is
"what they term" => what X says is
"what it termed" => what X said was
"what they termed" => what X said was
"what it describes as" => what X says is
"what they describe as" => what X says is
"what he describes as" => what X says is
"what she describes as" => what X says is
"what it described as" => what X said was
"what they described as" => what X said was
"what he described as" => what X said was
"what she described as" => what X said was
"what it claims is" => what X says is
"what it claims are" => what X says are
"what it claims was" => what X says was
"what it claims were" => what X says were
"what they claim is" => what X says is
"what they claim are" => what X says are
"what he claims is" => what X says is
"what she claims is" => what X says is
"what it says is" => -
"what it says are" => -
"what they say is" => -
"what they say are" => -
"what passes for" => -
# a claim that is passed on, and nobody is named who made it
"what is said to be" => what X says is
"what are said to be" => what X says are
"what was said to be" => what X said was
"what were said to be" => what X said were
"what is described as" => what X says is
"what are described as" => what X says are
"what was described as" => what X said was
"what were described as" => what X said were
"what is claimed to be" => what X says is
"what are claimed to be" => what X says are
"what was claimed to be" => what X said was
"what were claimed to be" => what X said were
"what is alleged to be" => what X says is
"what are alleged to be" => what X says are
"what is purported to be" => what X says is
"what are purported to be" => what X says are
"is said to" => according to X
"are said to" => according to X
"was said to" => according to X
"were said to" => according to X
"said to be" => according to X
"said to have" => according to X
"reported to be" => according to X
"reported to have" => according to X
"rumoured to" => according to X
"rumour has it" => according to X
"reportedly" => according to X
"allegedly" => according to X
"alleged" => -
"claimed to be" => according to X
# claims named as claims
"the claim that" => the statement that
"its claim that" => its statement that
"their claim that" => their statement that
"his claim that" => his statement that
"her claim that" => her statement that
"its claims that" => its statements that
"their claims that" => their statements that
"his claims that" => his statements that
"her claims that" => her statements that
"its claims of" => what it says about
"their claims of" => what they say about
"his claims of" => what he says about
"her claims of" => what she says about
"unverified" => -
"unconfirmed" => -
"unsubstantiated" => -
"uncorroborated" => -
"unproven" => -
"unfounded" => -
"ungrounded" => -
"baseless" => -
"baselessly" => -
"groundless" => -
"without evidence" => -
"without providing evidence" => -
"without offering evidence" => -
"without citing evidence" => -
"offered no evidence" => -
"provided no evidence" => -
"gave no evidence" => -
"cited no evidence" => -
"dubious" => -
"dubiously" => -
"discredited" => -
"debunked" => -
"spurious" => -
"touted as" => described as
"billed as" => described as
"passed off as" => described as
# reasons held at arm's length
"on the pretext of" => saying that
"under the pretext of" => saying that
"under the guise of" => saying that
"on the pretence of" => saying that
"under the pretence of" => saying that
+ the so-called experts
+ a so called reform
+ The group's self-proclaimed capital fell.
+ The coalition is allegedly targeting the town.
+ The police showed what are said to be the plans.
+ a campaign against purported positions in Iraq
+ The bridge has reportedly been sold.
+ the country's supposed allies
+ He repeated his claim that the vote was stolen.
+ soi-disant
- a club so called after its founder
- You are supposed to wait here.
- A reporter asked about the allegation.
- The army chief has a good reputation.
- No group has claimed responsibility.
- A bomb claimed by Daesh killed two.
- Prosecutors alleged that he took the money.

# Plain verbs of saying (said, told, announced) are not listed here: they are the neutral side of the frame saying, in saying.lex,
# and every report would show the same words twice. What stands here answers doubt about a claim: whose claim it is.
[doubt / neutral]
why: The outlet names whose claim it is, or notes plainly that nobody could check it, and leaves it to the reader to believe it.
source: according to as neutral attribution: Wikipedia's Words to watch, Reuters Handbook of Journalism
according to
"reported that"
"as reported by"
"was quoted as saying"
"were quoted as saying"
"is quoted as saying"
"in the words of"
"in his words"
"in her words"
"in their words"
"by his own account"
"by her own account"
"by its own account"
"by their own account"
"could not be independently verified"   # a plain note on what is not known
"could not be verified"
"could not independently verify"
+ According to a senior official, there were no offers.
+ The figures could not be independently verified.
+ The bridge was, in the words of the engineer, beyond repair.
- All went according to plan.
- The police showed what are said to be the plans.
- Carter said there was broad agreement.

[doubt / ignore]
why: In crime reports the law demands alleged until a court has judged; other phrases use the same words for something else.
# the presumption of innocence: alleged is the lawyer's word here, not the outlet's
alleged offence
alleged offender
alleged crime
alleged victim
alleged perpetrator
alleged assailant
alleged attacker
alleged assault
alleged sexual assault
alleged murder
alleged killer
alleged killing
alleged rape
alleged rapist
alleged shooter
alleged shooting
alleged robbery
alleged robber
alleged burglary
alleged theft
alleged thief
alleged fraud
alleged breach
alleged violation
alleged infringement
alleged abuse
alleged accomplice
alleged co-conspirator
alleged conspirator
alleged misconduct
alleged kidnapper
alleged kidnapping
alleged drunk driver
allegedly stole
allegedly stabbed
allegedly shot
# alleged as a verb: counted among the verbs of saying
"alleged that"
"has alleged"
"have alleged"
"had alleged"
"he alleged"
"she alleged"
"they alleged"
"prosecutors alleged"
"lawsuit alleged"
"complaint alleged"
"indictment alleged"
# supposed to: duty or plan, not doubt
"supposed to"
"so called after"
"so called because"
"so called for"
"so called as"
# owning up, winning, or asking for money or a right: no doubt is cast
"claimed responsibility"
"claims responsibility"
"claim of responsibility"
"claims of responsibility"
insurance claim
asylum claim
benefit claim
compensation claim
"his claim to"
"her claim to"
"its claim to"
"their claim to"
# according to a plan, and not to a speaker
"according to plan"
"according to plans"
"according to schedule"
"according to law"
"according to the law"
"according to need"
+ He was charged with an alleged offence in May.
+ The alleged victim spoke in court.
+ Trains are supposed to run every hour.
+ an insurance claim
+ The group claimed responsibility for the attack.
+ All went according to plan.
