title:    Verbs of saying
language: english
about:    How an outlet reports that somebody said something: with a plain verb, or with one that already judges the speaker.
source:   written for this project; classes follow the section on synonyms for said in Wikipedia's Words to watch, the Reuters Handbook of Journalism on attribution, and the reporting verbs of Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013: factive, assertive)
license:  CC0-1.0
version:  2

# Most terms are quoted forms, not stems: the past tense reports speech, the plain form often does not
# (they discussed it: speech; they want to discuss it: none), and a promise or a claim is a noun.

[saying / neutral]
why: The verb reports that something was said and does not judge the speaker.
source: said, stated, according to: Wikipedia's Words to watch; explained and noted are warned of there because they take the words for true, but daily news has worn them plain
# said and its nearest kin
"said"
"says"
"say"
"saying"
"told"
"tells"
"stated"
"it states that"
"which states that"
"statement states"
"report states"
"added"
"adding that"
"adding it"
"adding he"
"adding she"
"adding they"
"adding there"
"adds that"
"adds"
"wrote"
"writes"
"tweeted"
"posted"
"exclaimed"
"exclaims"
"shouted"
"hinted"
"hints that"
"reminded"
"clarified"
"clarifies"
"affirmed"
"affirms"
"indicated that"
"indicates that"
"implied that"
"implies that"
"concluded that"
"concludes that"
"went on to say"
"as saying"
"notified"
"instructed"
"appealed to"
"cautioned that"
"signalled that"
"recounted"
"countered that"
"responds"
"interjected"
"remarks that"
"mused"
"murmured"
"whispered"
"commented"
"remarked"
"replied"
"responded"
"answered"
"recalled"
"noted"
"notes that"
"noting that"
"noting"
"observed that"
"explained"
"explains"
"explaining that"
"reported"
"reports that"
"reporting that"
"testified"
"testifies"
"read a statement"
"quoted as saying"
"court was told"
"jury was told"
"inquiry was told"
according to
"in the words of"
# telling the public
"announced"
"announces"
"announcing"
"declared that"
"declares that"
"disclosed"
"discloses"
"confirmed"
"confirms"
"confirming that"
"informed"
"released a statement"
"released a joint statement"
"released the following statement"
"released the following joint statement"
"released the following"
"released statements"
"issued a statement"
"issued a joint statement"
"issued the following statement"
"issued statements"
"put out a statement"
"made a statement"
"gave a statement"
"gave a speech"
"spoke of"
"speaks of"
"speaking of"
"spoke about"
"talked about"
"spoke out"
"referred to"
"mentioned"
"cited"
# laying before others
"laid out"
"lays out"
"set out plans"
"set out a plan"
"set out the"
"set out his"
"set out her"
"set out their"
"set out its"
"outlined"
"outlines"
"presented"
"detailed"
"described"
"describes"
"summarised"
"discussed"
"suggested"
"suggests that"
"proposed"
"argued"
"argues"
"arguing that"
"reasoned that"
"predicted"
"predicts"
"estimated that"
"joked"
# asking and promising
"asked"
"asks"
"urged"
"urges"
"urging"
"called on"
"calls on"
"calling on"
"called upon"
"called for"
"calls for"
"calling for"
"appealed for"
"requested"
"demanded"
"demands that"
"recommended"
"advised"
"encouraged"
"invited"
"ordered"
"promised"
"pledged"
"pledging"
"vowed"
"vowing"
"offered to"
"agreed that"
"agreed with"
"reassured"
"assured"
"thanked"
"welcomed"
"praised"
"apologised"
"expressed"
"expresses"
"voiced"
# repeating and stressing
"reiterated"
"reiterates"
"reiterating"
"repeated that"
"reaffirmed"
"reaffirms"
"stressed"
"stresses"
"stressing"
"emphasised"
"emphasises"
"underlined"
"underscored"
"highlighted"
# disagreeing in plain words
"warned"
"warns"
"warning that"
"cautioned"
"criticised"
"criticises"
"condemned"
"condemns"
"condemning"
"denied"
"denies"
"denying"
"rejected"
"rejects"
"disagreed"
"accused"
"accuses"
"accusing"
"blamed"
"blames"
"objected"
"opposed"
"questioned"
"threatened to"
+ Carter said there was broad agreement.
+ The mayor laid out her budget.
+ According to the mayor, the bridge is safe.
+ The engineer outlined three ways to mend it.
+ He said it was possible, adding that it would take time.
+ The union urged its members to wait.
+ The ministers released the following statement.
+ The bank reiterated that the money was safe.
+ The ministry confirmed the date.
+ The ministers emphasised their unity, and the president emphasized it again.
- They will meet to discuss the harbour.
- The police showed what are said to be the plans.
- He did not say when.
- All went according to plan.
- He kept his promise.
- the so-called coalition
- Asked about the letter, the minister smiled.

[saying / loaded]
why: The verb judges: it doubts the speaker, makes the words sound like a confession or a boast, or turns speech into an attack.
source: claim, insist, admit, confess, reveal, point out: Wikipedia's Words to watch; counterfactives and factives: Kiparsky and Kiparsky (1970), Hooper (1975)
measured: yes
# doubting: it need not be true
"retorted" => replied
"retorts" => replies
"refuted" => denied
"refutes" => denies
"rebuffed" => turned down
"claimed" => said
"claiming" => saying
"claims that" => says that
"claims he" => says he
"claims she" => says she
"claims it" => says it
"claims they" => says they
"claims to" => says X does
"he claims" => he says
"she claims" => she says
"it claims" => it says
"they claim" => they say
"who claim that" => who say that
"critics claim" => critics say
"officials claim" => officials say
"some claim" => some say
"many claim" => many say
"supporters claim" => supporters say
"opponents claim" => opponents say
"they claim to" => they say they do
"who claim to" => who say they
"alleges" => says
"alleging" => saying
"alleged that" => said that
"has alleged" => has said
"have alleged" => have said
"he alleged" => he said
"she alleged" => she said
"they alleged" => they said
"insisted" => said
"insists" => says
"insisting" => saying
"asserted" => said
"asserts" => says
"asserting that" => saying that
"contended" => said
"contends" => says
"contending that" => saying that
"maintained that" => said that
"maintains that" => says that
"maintaining that" => saying that
"professed to" => said X did
"opined" => said
"opines" => says
"pontificated" => said
"pontificating" => speaking
"speculated" => said it was possible
"spun it as" => called it
"tried to spin" => explained
"sought to portray" => described
"tried to portray" => described
"attempted to portray" => described
"sought to justify" => explained
"tried to justify" => explained
"tried to explain away" => explained
"tried to play down" => said X mattered less
"tries to play down" => says X matters less
"trying to play down" => saying that X matters less
"sought to play down" => said X mattered less
"seeking to play down" => saying that X matters less
"attempted to play down" => said X mattered less
"tried to downplay" => said X mattered less
"sought to downplay" => said X mattered less
"attempted to downplay" => said X mattered less
"played down" => said X mattered less
"plays down" => says X matters less
"playing down" => saying that X matters less
"downplayed" => said X mattered less
"downplays" => says X matters less
"downplaying" => saying that X matters less
"brushed off" => answered
"brushed aside" => answered
"brushes off" => answers
"shrugged off" => answered
"waved away" => answered
"pooh-poohed" => rejected
"dismissed" => rejected
"dismisses" => rejects
"dismissing" => rejecting
"glossed over" => did not mention
"sidestepped the question" => did not answer
"sidestepped questions" => did not answer
"dodged the question" => did not answer
"dodged questions" => did not answer
"ducked the question" => did not answer
"ducked questions" => did not answer
# owning up: it is true, and it is shameful
"admitted" => said
"admits" => says
"admitting that" => saying that
"conceded" => said
"concedes" => says
"conceding that" => saying that
"confessed" => said
"confesses" => says
"acknowledged that" => said that
"acknowledges that" => says that
"let slip" => said
"blurted" => said
"backtracked" => changed X's words
"backpedaled" => changed X's words
"backpedalled" => changed X's words
"walked back" => changed
"changed his tune" => changed his view
"changed her tune" => changed her view
"changed their tune" => changed their view
# endorsing: it is true, and the speaker has found it
"pointed out" => said
"points out" => says
"pointing out" => saying
"revealed that" => said that
"reveals that" => says that
"made clear that" => said that
"rightly said" => said
"rightly noted" => said
"wrongly said" => said
"falsely said" => said
"falsely claimed" => said
"falsely claims" => says
"falsely claiming" => saying
"wrongly claimed" => said
# boasting
"boasted" => said
"boasts that" => says that
"boasting" => saying
"bragged" => said
"brags" => says
"bragging" => saying
"crowed" => said
"gloated" => said
"gloating" => saying
"trumpeted" => announced
"touted" => praised
"touts" => praises
"touting" => praising
"gushed" => said
"gushing over" => praising
"raved about" => praised
"swaggered" => said
# complaining
"complained" => said
"complains" => says
"complaining" => saying
"whined" => said
"whines" => says
"whining" => saying
"moaned" => said
"griped" => said
"groused" => said
"grumbled" => said
"carped" => said
"lamented" => said
"laments" => says
"bemoaned" => said
"bemoans" => says
"bemoaning" => saying
"pleaded with" => asked
"begged" => asked
"protested that" => said that
# attacking
"blasted" => criticised
"blasts" => criticises
"slammed" => criticised
"slams" => criticises
"slamming" => criticising
"bashed" => criticised
"bashes" => criticises
"bashing" => criticising
"lambasted" => criticised
"lambasts" => criticises
"lambasting" => criticising
"lambastes" => criticises
"lashed out" => criticised
"lashes out" => criticises
"lashing out" => criticising
"hit out" => criticised
"hits out" => criticises
"hitting out" => criticising
"hit back" => answered
"hits back" => answers
"fired back" => answered
"fires back" => answers
"shot back" => answered
"shoots back" => answers
"clapped back" => answered
"claps back" => answers
"snapped back" => answered
"struck back at" => answered
"tore into" => criticised
"tears into" => criticises
"tearing into" => criticising
"ripped into" => criticised
"rips into" => criticises
"laid into" => criticised
"took aim at" => criticised
"takes aim at" => criticises
"taking aim at" => criticising
"took a swipe at" => criticised
"took a shot at" => criticised
"took a jab at" => criticised
"took to task" => criticised
"called out" => criticised
"calls out" => criticises
"calling out" => criticising
"trashed" => criticised
"trashing" => criticising
"savaged" => criticised
"skewered" => criticised
"skewers" => criticises
"excoriated" => criticised
"excoriates" => criticises
"castigated" => criticised
"berated" => criticised
"scolded" => criticised
"chided" => criticised
"chides" => criticises
"rebuked" => criticised
"upbraided" => criticised
"admonished" => criticised
"denounced" => criticised
"denounces" => criticises
"denouncing" => criticising
"decried" => criticised
"decries" => criticises
"decrying" => criticising
"derided" => criticised
"derides" => criticises
"deriding" => criticising
"demonised" => criticised
"smeared" => criticised
"smearing" => criticising
"attacked the press" => criticised the press
"attacked the media" => criticised the media
"railed" => spoke
"rails against" => speaks against
"railing against" => speaking against
"inveighed" => spoke
"ranted" => spoke
"rants" => speaks
"ranting" => speaking
"raved that" => said that
"fulminated" => spoke
"thundered" => said
"bellowed" => said
"blustered" => said
"fumed" => said
"fumes" => says
"fuming" => angry
"raged" => said
"seethed" => said
"hissed" => said
"snarled" => said
"sniped" => said
"snapped at" => answered
"screeched" => said
"shrieked" => said
"spat back" => answered
"parroted" => repeated
"parroting" => repeating
"peddled" => spread
"peddling" => spreading
# mocking
"scoffed" => said
"scoffs" => says
"scoffing" => saying
"sneered" => said
"sneers" => says
"sneering" => saying
"mocked" => criticised
"mocks" => criticises
"mocking" => criticising
"ridiculed" => criticised
"ridicules" => criticises
"ridiculing" => criticising
"taunted" => said to
"taunts" => says to
"taunting" => speaking to
"jeered" => said
"quipped" => said
"quips" => says
"cracked that" => said that
# preaching
"lectured" => told
"preached" => said
"sermonised" => said
"harangued" => told
"hectored" => told
# more doubt and confession
"lied" => said what was untrue
"is lying" => says what is untrue
"are lying" => say what is untrue
"been lying" => been saying what is untrue
"fibbed" => said what was untrue
"falsely suggested" => said
"falsely suggests" => says
"falsely stated" => said
"falsely asserted" => said
"falsely asserts" => says
"falsely accused" => accused
"falsely accuses" => accuses
"falsely accusing" => accusing
"falsely described" => described
"falsely declared" => said
"falsely alleged" => said
"falsely insisted" => said
"falsely blamed" => blamed
"falsely labeled" => called
"wrongly claims" => says
"wrongly suggested" => said
"wrongly stated" => said
"incorrectly claimed" => said
"incorrectly claims" => says
"baselessly claimed" => said
"baselessly claims" => says
"baselessly accused" => accused
"want us to believe" => say
"wants us to believe" => says
"tried to convince" => told
"trying to convince" => telling
"tried to claim" => said
"tries to claim" => says
"trying to claim" => saying
"goes on to claim" => says
"went on to claim" => said
"even claimed" => said
"even claims" => says
"hedged" => said
"equivocated" => did not answer plainly
"equivocating" => not answering plainly
"equivocates" => does not answer plainly
"prevaricated" => did not answer plainly
"prevaricating" => not answering plainly
"dissembled" => did not answer plainly
"dissembling" => not answering plainly
"fudged" => did not answer plainly
"fudging" => not answering plainly
"fudges" => does not answer plainly
"fessed up" => said
"owned up" => said
"came clean" => said
"come clean" => say
"coming clean" => saying
"intimated" => suggested
"intimating" => suggesting
"hinted darkly" => suggested
"warned darkly" => warned
"warned ominously" => warned
"mischaracterized" => described
"mischaracterizes" => describes
"mischaracterizing" => describing
"caricatured" => described
"caricaturing" => describing
"painted as" => called
"painting them as" => calling them
"tarred as" => called
"tarring" => calling
"branded a" => called a
"branded as" => called
"branded him" => called him
"branded her" => called her
"branded them" => called them
"branding him" => calling him
"branding them" => calling them
"derisively" => -
"dismissively" => -
"mockingly" => -
"sarcastically" => -
"sneeringly" => -
"breathlessly" => -
"angrily" => -
# more boasting and gushing
"boasts" => says
"trumpets the" => announces the
"trumpeting" => announcing
"gushes" => says
"raving about" => praising
"raves about" => praises
"effused" => said
"enthused" => said
"enthuses" => says
"cooed" => said
"sang the praises" => praised
"singing the praises" => praising
"sing the praises" => praise
"sings the praises" => praises
"singing his praises" => praising him
"waxed poetic" => spoke
"waxing poetic" => speaking
"waxed lyrical" => spoke
"waxing lyrical" => speaking
"rhapsodized" => spoke
"intoned" => said
"decreed" => ordered
"pronounced himself" => called himself
"tout" => praise
# more complaining
"whine" => say
"whine about" => speak of
"whines about" => speaks of
"whining about" => speaking of
"whinged" => said
"whingeing" => saying
"whinging" => saying
"moans" => says
"moaning about" => speaking of
"gripes" => says
"griping" => saying
"grouses" => says
"grousing" => saying
"grumbles" => says
"grumbling" => saying
"carping" => saying
"lamenting" => saying
"bemoan" => regret
"bellyached" => said
"bellyaching" => saying
"bleated" => said
"bleating" => saying
"brayed" => said
"braying" => saying
"wailing about" => speaking of
"howled" => said
"howling about" => speaking of
"whimpered" => said
"sulked" => was annoyed
"pouted" => was annoyed
"pouting" => being annoyed
"kvetched" => said
"kvetching" => saying
"bitched" => said
"bitching" => saying
"bitching about" => speaking of
"nagged" => asked
"badgered" => asked
"badgering" => asking
"pestered" => asked
"pestering" => asking
"clamored for" => asked for
"clamoring for" => asking for
"clamor for" => ask for
"pleads with" => asks
# more attacking
"blasting" => criticising
"slam the" => criticise the
"to slam" => to criticise
"to blast" => to criticise
"to bash" => to criticise
"bash the" => criticise the
"lambast" => criticise
"lambaste" => criticise
"panned" => criticised
"lash out" => criticise
"clap back" => answer
"hitting back" => answering
"bit back at" => answered
"swiped at" => criticised
"swipes at" => criticises
"swiping at" => criticising
"swipe at" => remark against
"swipe against" => remark against
"take a swipe at" => criticise
"took swipes at" => criticised
"jab at" => remark against
"jabs at" => remarks against
"jabbed at" => criticised
"broadside against" => criticism of
"broadsides against" => criticism of
"rant against" => speech against
"harangues" => speeches
"jibe" => remark
"jibes" => remarks
"gibe" => remark
"gibes" => remarks
"insulted" => offended
"insulting" => offending
"hurled insults" => used harsh words
"hurling insults" => using harsh words
"blusters" => says
"blustering" => saying
"blather" => talk
"blathered" => spoke
"blathering" => speaking
"prattled" => spoke
"prattling" => speaking
"prattle" => talk
"babbled" => spoke
"babbling" => speaking
"blabbered" => spoke
"blabbering" => speaking
"blabbed" => told
"yammered" => spoke
"yammering" => speaking
"rambled" => spoke
"droned on" => spoke
"droning on" => speaking
"drones on" => speaks
"vented" => said
"venting" => saying
"vented his" => showed his
"vented their" => showed their
"sounded off" => spoke
"sounding off" => speaking
"sounds off" => speaks
"went off on" => criticised
"goes off on" => criticises
"going off on" => criticising
"unloaded on" => criticised
"unloading on" => criticising
"unloads on" => criticises
"rip into" => criticise
"tear into" => criticise
"lay into" => criticise
"laying into" => criticising
"lays into" => criticises
"dressed down" => criticised
"chewed out" => criticised
"chewing out" => criticising
"read the riot act" => warned
"picked apart" => criticised
"picks apart" => criticises
"dunks on" => criticises
"badmouthed" => criticised
"badmouthing" => criticising
"bad-mouthed" => criticised
"bad-mouthing" => criticising
"badmouth" => criticise
"trash-talked" => criticised
"trash talking" => harsh talk
"trash talk" => harsh talk
"talked trash" => spoke badly of
"talking trash" => speaking badly of
"talking smack" => speaking badly of
"dissed" => criticised
"dissing" => criticising
"disses" => criticises
"heckled" => interrupted
"heckling" => interrupting
"savaging" => criticising
"excoriate" => criticise
"excoriating" => criticising
"castigate" => criticise
"castigates" => criticises
"castigating" => criticising
"berates" => criticises
"berating" => criticising
"berate" => criticise
"scolds" => criticises
"scolding" => criticising
"chiding" => criticising
"rebukes" => criticises
"rebuking" => criticising
"rebuke" => criticism
"stinging rebuke" => criticism
"upbraids" => criticises
"admonishes" => criticises
"admonishing" => criticising
"denounce" => criticise
"decry" => criticise
"deride" => criticise
"flayed" => criticised
"flays" => criticises
"lacerated" => criticised
"reviled" => hated
"reviles" => hates
"scorned" => rejected
"scorns" => rejects
"pilloried by" => criticised by
"impugned" => questioned
"impugning" => questioning
"impugns" => questions
"rail against" => speak against
"railed against" => spoke against
"inveighs" => speaks
"inveighing" => speaking
"inveigh" => speak
"fulminates" => speaks
"fulminating" => speaking
"raging against" => speaking against
"rages against" => speaks against
"rage against" => speak against
"seethes" => says
"snipes" => says
"sniping" => criticising
"snaps at" => answers
"snapping at" => answering
"snarls" => says
"snorted" => said
"sniffed" => said
"harrumphed" => said
"huffed" => said
"spluttered" => said
"shrieks" => says
"hollered" => shouted
"hissing" => saying
"squawked" => said
"squawking" => saying
"squealed" => said
"squealing" => saying
# more mocking and preaching
"scoff" => reject
"mock" => laugh at
"made fun of" => joked about
"make fun of" => joke about
"making fun of" => joking about
"makes fun of" => jokes about
"poked fun at" => joked about
"pokes fun at" => jokes about
"poking fun at" => joking about
"ridicule" => laugh at
"jeers" => shouts
"jeering" => shouting
"snickered" => laughed
"snickering" => laughing
"sniggered" => laughed
"chortled" => laughed
"laughed off" => rejected
"laughs off" => rejects
"laughing off" => rejecting
"cracked wise" => joked
"deadpanned" => said
"snarked" => said
"snark" => remarks
"tsk-tsked" => criticised
"tut-tutted" => criticised
"tut-tutting" => criticising
"clucked" => said
"lecturing" => telling
"lectures us" => tells us
"lecture us" => tell us
"lectured us" => told us
"pontificates" => says
"moralising" => judging
"sermonising" => telling
"hectoring" => telling
"hyperventilated" => warned
"hyperventilating" => warning
"fretted" => worried
"frets" => worries
"fretting" => making uneasy
"nitpicked" => criticised
"nitpicking" => criticising
"quibbled" => objected
"quibbling" => objecting
"spewed hate" => spoke against
"spewing hate" => speaking against
"repeated the lie" => repeated it
"repeating the lie" => repeating it
"repeated the false" => repeated the
"repeated his false" => repeated his
"repeated false" => repeated
"touted as" => praised as
+ The mayor tried to play down the delay.
+ He claimed that the war was won.
+ She insisted she had known nothing.
+ The company admitted the error.
+ The president lashed out at the judges.
+ Tory MP slams plan
+ The opposition scoffed at the offer.
+ The chancellor dismissed the idea.
+ Doctors pointed out that the drug was old.
+ The senator lied, then railed against reporters and badmouthed the judge.
+ She scolds her party and berates the press.
+ snarked
- The group claimed responsibility for the attack.
- A bomb claimed by Daesh killed two.
- He was admitted to hospital.
- The door slammed shut.
- The judge dismissed the case.
- The team conceded a goal.
- They said it would rain.

[saying / ignore]
why: The same words are used where nobody speaks, where no speaker is named, or where the text says that nothing was said.
# no speaker: the sentence hides who said it (see the frame doubt)
"is said to"
"are said to"
"was said to"
"were said to"
"be said to"
"been said to"
"said to be"
"said to have"
"is reported to"
"are reported to"
"was reported to"
"were reported to"
"reported to be"
"reported to have"
"it is said"
"being said"
"been said"
"is being said"
# nothing was said
"did not say"
"does not say"
"do not say"
"didn't say"
"doesn't say"
"don't say"
"has not said"
"have not said"
"had not said"
"hasn't said"
"haven't said"
"would not say"
"wouldn't say"
"could not say"
"couldn't say"
"cannot say"
"can't say"
"declined to say"
"refused to say"
"never said"
"not mentioned"
"never mentioned"
# set phrases
"that said"
"having said that"
"said and done"
"easier said than done"
"enough said"
"goes without saying"
"needless to say"
"to say the least"
"that is to say"
"to say nothing of"
"safe to say"
"fair to say"
"hard to say"
"difficult to say"
"suffice to say"
"suffice it to say"
"a say in"
"the say in"
"no say in"
"more say"
"have a say"
"had a say"
"final say"
"say goodbye"
"said goodbye"
"say hello"
"the saying goes"
"saying goes"
"old saying"
"all told"
"truth be told"
"according to plan"
"according to plans"
"according to schedule"
"according to law"
"according to the law"
"according to need"
# the hearer, not the speaker
"was told"
"were told"
"been told"
"being told"
"is told"
"are told"
"be told"
"when asked"
"was asked"
"were asked"
"been asked"
"being asked"
"be asked"
"are asked"
"asked about"
"asked by"
"Asked if"
"Asked whether"
"Asked why"
"Asked how"
"was informed"
"were informed"
"been informed"
"well informed"
"was advised"
"were advised"
"well advised"
"was ordered"
"were ordered"
"been ordered"
"was invited"
"were invited"
"been invited"
"is invited"
"are invited"
"be invited"
"invited to"
# an act or a state, not speech
"added to"
"added value"
"value added"
"added by"
"added up"
"added more"
"added another"
"added a"
"added an"
"was added"
"were added"
"be added"
"been added"
"being added"
"adds to"
"adds up"
"adds a"
"adds an"
"adds another"
"answered the call"
"responded to the scene"
"responded to the call"
"responded to a call"
"posted on"
"reported crimes"
"reported cases"
"reported incidents"
"reported earnings"
"reported profits"
"reported a profit"
"reported a loss"
"was reported"
"were reported"
"been reported"
"was laid out"
"were laid out"
"is laid out"
"laid out in"
"outlined in"
"outlined by"
"was outlined"
"were outlined"
"described in"
"as described"
"was discussed"
"were discussed"
"been discussed"
"being discussed"
"be discussed"
"discussed in"
"widely discussed"
"the proposed"
"a proposed"
"proposed legislation"
"proposed changes"
"was announced"
"were announced"
"is announced"
"be announced"
"been announced"
"the promised"
"was promised"
"were promised"
"been promised"
"promised land"
"the requested"
"the suggested"
"was suggested"
"were detailed"
"detailed plan"
"detailed information"
"detailed report"
"more detailed"
"a detailed"
"was presented"
"were presented"
"been presented"
"is presented"
"presented with"
"be expressed"
"so called for"
"so called on"
"uncalled for"
"heavily criticised"
"was accused"
"were accused"
"been accused"
"is accused"
"are accused"
"the accused"
"accused killer"
"accused murderer"
"as opposed to"
"opposed to"
"opposed by"
"was denied"
"were denied"
"been denied"
"be denied"
"being denied"
"denied access"
"denied entry"
"denied bail"
"was rejected"
"were rejected"
"been rejected"
"was questioned"
"were questioned"
"questioned by police"
"is encouraged"
"are encouraged"
"be encouraged"
"was highlighted"
"a recommended"
"the recommended"
"be confirmed"
"confirmed cases"
"confirmed case"
"confirmed deaths"
"laboratory confirmed"
# claimed: owning up to an attack, winning, taking, asking for money
"claimed responsibility"
"claims responsibility"
"claiming responsibility"
"claimed credit"
"claims credit"
"claiming credit"
"claimed by"
"claimed victory"
"claiming victory"
"claimed the life"
"claimed the lives"
"claimed his life"
"claimed her life"
"claimed their lives"
"claimed lives"
"claimed more than"
"claimed asylum"
"claiming asylum"
"claimed benefits"
"claiming benefits"
"claimed the title"
"claimed the throne"
"claimed the seat"
"claimed a seat"
"claimed first"
"claimed second"
"claimed third"
"claimed gold"
"claimed silver"
"claimed bronze"
# admitted and conceded: let in, or lost
"was admitted"
"were admitted"
"been admitted"
"be admitted"
"being admitted"
"admitted to hospital"
"admitted to the hospital"
"admitted to a hospital"
"admitted into"
"admitted as"
"admitted students"
"lawfully admitted"
"legally admitted"
"refugees admitted"
"patients admitted"
"newly admitted"
"conceded defeat"
"concedes defeat"
"conceded the race"
"conceded the election"
"conceded a goal"
"conceded the goal"
"conceded goals"
"conceded a penalty"
"conceded twice"
"conceded early"
"conceded to his"
"conceded to her"
# dismissed: by a court or an employer
"was dismissed from"
"were dismissed from"
"been dismissed from"
"dismissed from"
"was dismissed for"
"was dismissed by"
"unfairly dismissed"
"dismissed the case"
"dismissed the cases"
"dismissed the lawsuit"
"dismissed the suit"
"dismissed the charge"
"dismissed the charges"
"dismissed the indictment"
"dismissed the appeal"
"dismissed the complaint"
"dismissed the motion"
"dismissed a lawsuit"
"dismissed a case"
"dismissed an appeal"
"judge dismissed"
"court dismissed"
"dismissing the case"
"dismissing the lawsuit"
"dismissing the charges"
"case was dismissed"
"lawsuit was dismissed"
"charges were dismissed"
# hard hits and loud noises that are no words
"blasted off"
"blasts off"
"blasted through"
"blasted out"
"blasted into"
"the blasts"
"bomb blasts"
"two blasts"
"three blasts"
"several blasts"
"deadly blasts"
"after blasts"
"blasts at"
"blasts in"
"blasts near"
"blasts outside"
"blasts of"
"nuclear blasts"
"blasts killed"
"blasts kill"
"slammed into"
"slams into"
"slamming into"
"slammed on"
"slammed shut"
"slammed the door"
"slamming the door"
"slammed against"
"slammed the brakes"
"bashed in"
"barked at"
"storm raged"
"fire raged"
"fires raged"
"war raged"
"battle raged"
"battles raged"
"fighting raged"
"debate raged"
"fever raged"
"peddling drugs"
"influence peddling"
"drug peddling"
"peddled drugs"
"calling out for"
"shot back at"
"fired back at"
"raged on"
"raged across"
"raged through"
"raged for"
"settle claims that"
"settled claims that"
"settling claims that"
"reject claims that"
"rejected claims that"
"denied claims that"
"deny claims that"
"denies claims that"
"judges dismissed"
"tribunal dismissed"
"jury dismissed"
"magistrate dismissed"
"dismissed the claim"
"dismissed the claims"
"dismissed a claim"
"dismissed with prejudice"
"dismissed for a"
"umpire dismissed"
"referee dismissed"
"was dismissed"
"were dismissed"
"been dismissed"
"being dismissed"
"be dismissed"
"twin blasts"
"blasts that"
"blasts were"
"of blasts"
"series of blasts"
"mine blasts"
"grenade blasts"
"blasted a six"
"blasted over"
"blasted rock"
"flames raged"
"blaze raged"
"raged in the"
"raged around"
"wind howled"
"winds howled"
"hit back to"
"hit back with"
"hit back in"
"hit back from"
"hit back through"
"hit back after"
"mock exam"
"mock exams"
"mock trial"
"mock election"
"mock elections"
"mock draft"
"mock attack"
"mock battle"
"mock interview"
"claimed damages"
"claimed compensation"
"claimed the win"
"claimed many lives"
"claimed a life"
"claimed one life"
"claimed two lives"
"claimed three lives"
"claimed four lives"
"claimed five lives"
"claimed six lives"
"claimed seven lives"
"claimed eight lives"
"claimed nine lives"
"claimed ten lives"
"claimed eleven lives"
"claimed twelve lives"
"claimed dozens of lives"
"claimed hundreds of lives"
"claimed thousands of lives"
"claimed a first"
"claimed his first"
"claimed her first"
"claimed their first"
"claimed its first"
"admitted murder"
"admitted manslaughter"
"admitted theft"
"admitted fraud"
"admitted assault"
"admitted robbery"
"admitted burglary"
"admitted one count"
"admitted two counts"
"admitted three counts"
"admitted four counts"
"admitted the charge"
"admitted the charges"
"admitted charges"
"admitted possessing"
"admitted causing"
"admitted guilt"
"confessed to the killing"
"confessed to the murder"
"confessed to the crime"
"confessed to police"
+ The police showed what are said to be the plans.
+ The group claimed responsibility for the attack.
+ A bomb claimed by Daesh killed two.
+ He did not say when.
+ Asked about the letter, the minister smiled.
+ The ship slammed into the pier.
+ The judge dismissed the case.
+ Needless to say, it rained.
+ The tribunal dismissed the claim.
+ He admitted two counts of theft.
+ The blasts killed four people.
+ The team hit back to win.
