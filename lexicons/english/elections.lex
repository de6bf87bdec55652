title:    Words for elections and inquiries
language: english
about:    A rule for voting can be security or suppression, a defeat can be a result or a steal, an inquiry can be a probe or a hoax.
source:   written for this project; Hasen (2012, The Voting Wars); Safire's Political Dictionary (2008) on rigging, stuffing and machines
license:  CC0-1.0
version:  2

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
"rigged the election"
"rigged the vote"
"rigged vote"
"rigged ballot"
"election was rigged"
"elections were rigged"
"vote was rigged"
"it was rigged"
"was totally rigged"
+ The election was rigged.
+ election denialism
- The vote was on Monday.
- Boats were rigged with explosives.

[voting-rule / ignore]
why: A chapter of British history.
"poll tax riots"
+ the poll tax riots

[inquiry / inquiry]
why: Names an effort to find out.
source: dictionary senses
"impeachment inquiry"
"impeachment investigation"
"impeachment probe"
"impeachment hearing"
"impeachment hearings"
"impeachment trial"
"russia investigation"
"russia inquiry"
"russia probe"
"mueller investigation"
"mueller inquiry"
"mueller probe"
"special counsel investigation"
"special counsel inquiry"
"special counsel probe"
"congressional investigation"
"congressional inquiry"
"congressional probe"
"congressional hearing"
"congressional hearings"
"house inquiry"
"house investigation"
"senate inquiry"
"senate investigation"
"senate hearing"
"senate hearings"
"ethics investigation"
"ethics inquiry"
"election audit"
"ballot audit"
+ The impeachment inquiry begins on Monday.
- The hoax begins on Monday.
- Detectives began an investigation.

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
"political hit job" => -
"partisan witch hunt" => inquiry
"smoking guns" => proof
+ The hoax begins on Monday.
+ russiagate, spygate
- The impeachment inquiry begins on Monday.

[inquiry / ignore]
why: A trick call to the police or a joke, and not an inquiry.
"bomb hoax"
"hoax call"
"hoax calls"
"hoax caller"
"hoax callers"
"hoax bomb"
"hoax device"
"hoax email"
"hoax emails"
"hoax threat"
"hoax threats"
+ a hoax call to the fire service

