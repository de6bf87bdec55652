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
"gerrymanders" => district lines
"power-sharing gerrymander" => -
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
+ They were disenfranchised.
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
"vote rigging" => -
"rig the election" => -
"rigging the election" => -
"rigged" => -
"rigged election" => election
"rigged elections" => elections
"stolen election" => election
"steal elections" => -
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
+ The election was rigged.
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
"russiagate" => Russia inquiry
"spygate" => -
"inquisitor" => investigator
"inquisitorial" => -
"perjury trap" => interview
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
"smoking guns" => proof
+ The hoax begins on Monday.
- The inquiry begins on Monday.

[inquiry / ignore]
why: Trees, history, and cells in a body.
"space probe"
"space probes"
"hearing aid"
"hearing aids"
"hearing loss"
"hearing from"
"hearing about"
"hearing the"
+ a hearing aid

[contest / loaded]
why: The word makes a result a beating or a crowning.
source: the horse-race frame: Patterson (1993, Out of Order); Lakoff and Johnson (1980) on contest as war
measured: yes
"coronation" => nomination
"anointed" => chosen
"hand-picked" => chosen
"handpicked" => chosen
"shoo-in" => -
"blowout" => -
"trounced" => beat
"walloped" => beat
"clobbered" => beat
"obliterated" => beat
"humiliating defeat" => defeat
"stunning defeat" => defeat
"stunning upset" => -
"crushing defeat" => defeat
"crushing blow" => -
"devastating blow" => -
"bitter defeat" => defeat
+ She was trounced on Monday.
+ a crushing defeat
- She lost on Monday.
- Coronation Street

[contest / ignore]
why: Kings, oil wells, tyres and kitchens.
"coronation of king"
"coronation of queen"
"king coronation"
"queen coronation"
"coronation street"
"coronation ceremony"
"coronation chicken"
"tyre blowout"
"tire blowout"
"well blowout"
"oil well blowout"
"blowout preventer"
"anointed with oil"
+ Coronation Street
+ a tyre blowout

[deceit / loaded]
why: The word says that somebody means to deceive, or that a claim has nothing in it, and so vouches for a motive that no reader can check.
source: judgement of veracity: Martin and White (2005, The Language of Evaluation)
measured: yes
"concocted" => -
"concocting" => -
"make a mockery" => -
"made a mockery" => -
"making a mockery" => -
"kabuki" => -
"sketchy" => -
"flimsy" => -
"innuendo" => -
"innuendos" => -
"innuendoes" => -
"subvert" => -
"subverted" => -
"subverting" => -
"subversion" => -
"subversive" => -
"subversives" => -
"hellbent on" => -
"hell bent on" => -
"out to get" => -
"vindictively" => -
"vindictiveness" => -
"vengeance" => -
"stonewalls" => refuses to answer
"cahoots" => -
"in cahoots" => working together
"nefariously" => -
"insidiously" => -
"schemer" => -
"schemers" => -
"shamelessly" => -
"scurrilous" => -
"slanderous" => -
"slander" => -
"libelous" => -
"defame" => -
"besmirched" => -
"besmirching" => -
"vilifies" => criticises
"vilifying" => criticising
"vilification" => criticism
"bamboozled" => -
"hoodwinked" => -
"dupes" => -
+ They were in cahoots.
+ a scurrilous speech
- The kabuki actor bowed.
- He said so.

[deceit / ignore]
why: The stage, courts and workshops.
"kabuki actor"
"kabuki actors"
"slander lawsuit"
"slander suit"
"slander and libel"
"libel and slander"
"sued for slander"
+ The kabuki actor bowed.
