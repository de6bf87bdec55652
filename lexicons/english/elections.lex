title:    Words for elections and inquiries
language: english
about:    A rule for voting can be security or suppression, a defeat can be a result or a steal, an inquiry can be a probe or a hoax.
source:   written for this project; Hasen (2012, The Voting Wars); Safire's Political Dictionary (2008) on rigging, stuffing and machines
license:  CC0-1.0
version:  1

[voting-rule / law]
why: Names what the law does.
source: dictionary senses
"voter id"
"voter identification"
"voting law"
"voting laws"
"election law"
"election laws"
"voting restrictions"
"voting rights"
"ballot access"
+ The voter ID law starts in May.
- The voter suppression law starts in May.

[voting-rule / integrity]
why: Integrity and security say that something was wrong before.
source: usage of supporters of such laws
"election integrity"
"ballot integrity"
"ballot security"
"election security"
"secure elections"
+ The election integrity law starts in May.
- The voter ID law starts in May.

[voting-rule / suppression]
why: Suppression and purge say that people are to be kept from voting.
source: Hasen (2012); usage of opponents of such laws
measured: yes
"voter suppression" => voting restrictions
"suppress the vote" => restrict voting
"suppress votes" => restrict voting
"suppressing the vote" => restricting voting
"suppressing votes" => restricting voting
"disenfranchise" => keep from voting
"disenfranchised" => kept from voting
"disenfranchises" => keeps from voting
"disenfranchising" => keeping from voting
"disenfranchisement" => loss of the vote
"voter purge" => removal from the rolls
"voter purges" => removals from the rolls
"purged voters" => removed voters
"poll tax" => fee
"voter intimidation" => -
"racist voting" => voting
"gerrymandered" => drawn
"gerrymandering" => drawing of districts
"gerrymander" => draw districts
"gerrymanders" => district lines
"power-sharing gerrymander" => -
"attack on democracy" => -
"attacks on democracy" => -
"assault on democracy" => -
"assault on our democracy" => -
"assault on voting rights" => -
"threat to democracy" => -
"threats to democracy" => -
"undermine democracy" => -
"undermining democracy" => -
"subvert democracy" => -
"subverting democracy" => -
"anti-democratic" => -
"antidemocratic" => -
"undemocratic" => -
"undemocratically" => -
"minority rule" => -
"tyranny of the majority" => -
+ The voter suppression law starts in May.
+ They spoke of an assault on democracy.
- The voter ID law starts in May.

[voting-rule / fraud]
why: Says that votes are cast or counted by cheats.
source: Minnite (2010, The Myth of Voter Fraud)
measured: yes
"rampant voter fraud" => -
"massive voter fraud" => -
"widespread voter fraud" => -
"massive fraud" => -
"ballot harvesting" => collecting of ballots
"ballot harvesters" => people who collect ballots
"ballot stuffing" => -
"stuff the ballot box" => -
"dead voters" => -
"illegal votes" => -
"illegal voters" => -
"vote-rigging" => -
"vote rigging" => -
"rig the election" => -
"rigging the election" => -
"rigged" => -
"rigged election" => election
"rigged elections" => elections
"rigging" => -
"steal the election" => -
"stealing the election" => -
"stole the election" => -
"stolen election" => election
"steal an election" => -
"steal elections" => -
"stealing elections" => -
"stop the steal" => -
"big lie" => false statement
"the big lie" => the false statement
"election denier" => person who disputes the result
"election deniers" => people who dispute the result
"election denialism" => dispute over the result
"election denial" => dispute over the result
"sore loser" => -
"sore losers" => -
"sham election" => election
"sham elections" => elections
+ They want to steal the election.
- The vote was on Monday.

[voting-rule / ignore]
why: Kings, rocks, sails, tyres, stage plays, rugs, bonds and history.
"oil rigging"
"ship rigging"
"rigging and sails"
"rigging of the ship"
"sails and rigging"
"poll tax riots"
+ the oil rigging

[inquiry / inquiry]
why: Names an effort to find out.
source: dictionary senses
"investigation"
"investigations"
"inquiry"
"inquiries"
"enquiry"
"probe"
"probes"
"hearing"
"hearings"
"audit"
+ The inquiry begins on Monday.
- The hoax begins on Monday.

[inquiry / persecution]
why: Says that there is nothing to find and that somebody only wants to do harm.
source: usage of those under inquiry; Safire's Political Dictionary (2008), witch hunt
measured: yes
"fishing expedition" => inquiry
"fishing expeditions" => inquiries
"russia hoax" => Russia inquiry
"russian hoax" => Russia inquiry
"russia collusion hoax" => Russia inquiry
"collusion hoax" => Russia inquiry
"impeachment hoax" => impeachment
"impeachment sham" => impeachment
"impeachment charade" => impeachment
"hoax" => -
"hoaxes" => -
"hoaxer" => -
"hoaxers" => -
"russiagate" => Russia inquiry
"spygate" => -
"inquisition" => inquiry
"inquisitor" => investigator
"inquisitors" => investigators
"inquisitorial" => -
"railroaded" => -
"railroading" => -
"perjury trap" => interview
"trumped-up" => -
"trumped up" => -
"smear dossier" => dossier
"discredited dossier" => dossier
"phony dossier" => dossier
"gotcha" => -
"gotcha question" => question
"gotcha questions" => questions
"gotcha journalism" => questions
"impeachment-obsessed" => -
"impeachment-crazed" => -
"political hit job" => -
"partisan witch hunt" => inquiry
"smoking gun" => proof
"smoking guns" => proof
+ The hoax begins on Monday.
- The inquiry begins on Monday.

[inquiry / ignore]
why: Trees, history, and cells in a body.
"spanish inquisition"
"space probe"
"space probes"
"hearing aid"
"hearing aids"
"hearing loss"
"hearing from"
"hearing about"
"hearing the"
+ a hearing aid

[pretence / loaded]
why: The word says that a vote, a trial or a debate is a show and not the real thing.
source: sham, farce, charade: dictionary senses; Edelman (1988, Constructing the Political Spectacle)
measured: yes
"sham" => -
"shams" => -
"farce" => -
"farcical" => -
"charade" => -
"charades" => -
"travesty" => -
"mockery" => -
"make a mockery" => -
"made a mockery" => -
"kabuki theater" => -
"kabuki" => -
"dog and pony show" => -
+ The vote was a sham and a farce.
- The vote was on Monday.

[pretence / ignore]
why: Pillows, parties and the stage.
"pillow shams"
"game of charades"
"play charades"
"french farce"
"bedroom farce"
"kabuki actor"
"kabuki actors"
+ a bedroom farce

[contest / loaded]
why: The word makes a result a beating or a crowning.
source: the horse-race frame: Patterson (1993, Out of Order); Lakoff and Johnson (1980) on contest as war
measured: yes
"coronation" => nomination
"anointed" => chosen
"hand-picked" => chosen
"handpicked" => chosen
"shoo-in" => -
"landslide" => -
"blowout" => -
"bloodletting" => -
"drubbing" => defeat
"shellacking" => defeat
"trounced" => beat
"trounce" => beat
"trouncing" => defeat
"thrashing" => defeat
"walloped" => beat
"clobbered" => beat
"crushed" => beat
"obliterated" => beat
"humiliating defeat" => defeat
"stunning defeat" => defeat
"stunning upset" => -
"crushing defeat" => defeat
"crushing blow" => -
"devastating blow" => -
"bruising" => -
"bitter defeat" => defeat
+ She was trounced on Monday.
+ a crushing defeat
- She lost on Monday.
- crushed garlic

[contest / ignore]
why: Kings, rocks, tyres and kitchens.
"coronation of king"
"coronation of queen"
"king coronation"
"queen coronation"
"coronation street"
"coronation ceremony"
"coronation chicken"
"landslide killed"
"landslide buried"
"landslide blocked"
"landslide triggered"
"a landslide in"
"tyre blowout"
"tire blowout"
"well blowout"
"oil well blowout"
"blowout preventer"
"crushed by a"
"crushed by the"
"crushed to death"
"crushed garlic"
"crushed tomatoes"
"crushed ice"
"crushed red pepper"
"crushed stone"
"landslide victory"
"bruising and swelling"
"bruising on"
"bruising to"
"bruising around"
"anointed with oil"
+ crushed garlic
+ a tyre blowout

[deceit / loaded]
why: The word says that somebody means to deceive, or that a claim has nothing in it, and so vouches for a motive that no reader can check.
source: judgement of veracity: Martin and White (2005, The Language of Evaluation)
measured: yes
"concocted" => -
"concoct" => -
"concocting" => -
"fabricate" => -
"fabricated" => -
"fabricating" => -
"fabrication" => -
"fabrications" => -
"baseless" => -
"baselessly" => -
"groundless" => -
"bogus" => -
"phony" => -
"phoney" => -
"sketchy" => -
"shoddy" => -
"flimsy" => -
"salacious" => -
"lurid" => -
"innuendo" => -
"innuendos" => -
"innuendoes" => -
"subvert" => -
"subverted" => -
"subverting" => -
"subversion" => -
"subversive" => -
"subversives" => -
"hell-bent on" => -
"hellbent on" => -
"hell bent on" => -
"out to get" => -
"vendetta" => -
"vendettas" => -
"vindictive" => -
"vindictively" => -
"vindictiveness" => -
"vengeful" => -
"vengeance" => -
"stonewall" => refuse to answer
"stonewalled" => refused to answer
"stonewalling" => refusing to answer
"stonewalls" => refuses to answer
"quid pro quo" => -
"collude" => work together
"colluded" => worked together
"colluding" => working together
"cahoots" => -
"in cahoots" => working together
"shadowy" => -
"shady" => -
"sleazy" => -
"sleaze" => -
"sleazebag" => -
"sordid" => -
"seedy" => -
"tawdry" => -
"unseemly" => -
"unsavory" => -
"unsavoury" => -
"underhanded" => -
"underhand" => -
"nefarious" => -
"nefariously" => -
"sinister" => -
"insidious" => -
"insidiously" => -
"conniving" => -
"scheming" => -
"schemer" => -
"schemers" => -
"schemed" => planned
"machinations" => plans
"shenanigans" => -
"skullduggery" => -
"skulduggery" => -
"chicanery" => -
"subterfuge" => -
"ploy" => plan
"ploys" => plans
"ruse" => -
"gimmick" => -
"gimmicks" => -
"gimmicky" => -
"duplicitous" => -
"duplicity" => -
"deceitful" => -
"deceit" => -
"two-faced" => -
"disingenuous" => -
"disingenuously" => -
"mendacious" => -
"mendacity" => -
"falsehood" => -
"falsehoods" => -
"half-truth" => -
"half-truths" => -
"untruths" => -
"bald-faced lie" => -
"bald-faced lies" => -
"bald-faced" => -
"barefaced" => -
"outright lie" => -
"outright lies" => -
"pack of lies" => -
"web of lies" => -
"blatant lie" => -
"blatant lies" => -
"blatant" => -
"blatantly" => -
"flagrant" => -
"flagrantly" => -
"shameless" => -
"shamelessly" => -
"scurrilous" => -
"slanderous" => -
"slander" => -
"slandered" => -
"slandering" => -
"libelous" => -
"defame" => -
"defaming" => -
"besmirch" => -
"besmirched" => -
"besmirching" => -
"malign" => -
"maligned" => -
"maligning" => -
"vilify" => criticise
"vilified" => criticised
"vilifies" => criticises
"vilifying" => criticising
"vilification" => criticism
"demonize" => criticise
"demonized" => criticised
"demonizes" => criticises
"demonizing" => criticising
"demonization" => criticism
"demonise" => criticise
"demonised" => criticised
"demonises" => criticises
"demonising" => criticising
"demonisation" => criticism
"scapegoat" => -
"scapegoats" => -
"scapegoated" => -
"scapegoating" => -
"bamboozle" => -
"bamboozled" => -
"hoodwink" => -
"hoodwinked" => -
"dupe" => -
"duped" => -
"dupes" => -
"gaslight" => -
"gaslighting" => -
"gaslit" => -
+ a shady, sordid deal
+ They vilified him.
- The shady tree stood by the road.
- He said so.

[deceit / ignore]
why: Trees, courts and workshops.
"shady tree"
"shady trees"
"shady spot"
"shady side"
"shady grove"
"slander lawsuit"
"slander suit"
"slander and libel"
"libel and slander"
"sued for slander"
"malign influence"
"metal fabrication"
"fabricated metal"
"steel fabrication"
"fabricated parts"
"ruse de guerre"
+ The shady tree stood by the road.
+ the steel fabrication
