title:    Names of the Islamic State group
language: english
about:    The same armed group has five common names in English. Each name was chosen by somebody, and none is free of meaning.
source:   classes follow the naming notes of the news agencies' and broadcasters' style guides, 2014 to 2016
license:  CC0-1.0
version:  2

# A choice: of all mentions of the group, which name did each outlet use?
# Names count inside hyphen compounds too (anti-IS, ISIL-held, Daesh-linked, IS-K), hence compounds: yes.
# Capitals inside quotes must stand in the text: IS is the group, is is the verb.

[islamic-state / ISIS]
why: ISIS is short for Islamic State of Iraq and Syria; it is the name that most people know.
source: usage of most US outlets from 2014; Isis is the spelling of several British papers
compounds: yes
"ISIS"
"Isis"
"Islamic State of Iraq and Syria"
"Islamic State in Iraq and Syria"
"Islamic State of Iraq and al-Sham"
"Islamic State in Iraq and al-Sham"
"Islamic State of Iraq and ash-Sham"
"Islamic State of Iraq and Greater Syria"
+ ISIS loses its last bridge
+ an anti-ISIS coalition
+ The network of ISIS’s financiers was broken up.
+ Isis fighters withdrew from the town.
- The goddess Isis mourns Osiris.
- Daesh lost the town.

[islamic-state / ISIL]
why: ISIL is short for Islamic State of Iraq and the Levant; the US government used it for years, and the word Levant reaches beyond Syria.
source: usage of the US administration and the United Nations from 2014
compounds: yes
"ISIL"
"Isil"
"Islamic State of Iraq and the Levant"
"Islamic State in Iraq and the Levant"
+ ISIL leaders cannot hide.
+ MND attends Counter-ISIL Defense Ministerial
- Islamic State fighters withdrew.

[islamic-state / IS]
why: IS is short for Islamic State, the name the group gave itself in 2014; the short form hides the word state.
source: BBC and AFP usage from 2014
compounds: yes
"IS"
+ Kurdish troops drove IS from the valley.
+ the anti-IS coalition
+ IS's last stronghold
- This is a quiet town.
- This is while Canada has promised to withdraw.
- It IS true, she insisted.
- Daesh lost the town.

[islamic-state / Islamic State]
why: Islamic State is the name the group gave itself in 2014; written out, it calls the group a state, so many outlets add the word group.
source: Associated Press Stylebook (Islamic State group) and BBC usage (so-called Islamic State)
compounds: yes
"Islamic State"
"ISLAMIC STATE"                # a headline all in capitals
"Islamic state group"          # some outlets write state small; a bare lower-case Islamic state is any state, so only with a word that makes it the group
"Islamic state militants"
"Islamic state fighters"
"Islamic state terrorists"
"Islamic state jihadists"
"Islamic state extremists"
+ the Islamic State group
+ Islamic State-held territory
+ the self-styled Islamic State
+ Islamic state militants held the road.
- They want to found an Islamic state.
- He served the Islamic State of Afghanistan in the 1990s.
- the Islamic State of Iraq and the Levant

[islamic-state / Daesh]
why: Daesh comes from the Arabic short form; governments chose it because the group dislikes it and because it does not say state.
source: usage of the French government from 2014 and of the British government from 2015; spellings differ because Arabic is written out by ear
compounds: yes
"daesh"
"da'esh"
"daech"
"daish"
"da'ish"
"daiish"
"dai'ish"
"dawlah islamiyah"
+ Norway leaves the anti-Daesh alliance
+ DAESH and its backers
+ Da’esh fighters
+ daech, daish, da'ish, daiish, dai'ish, dawlah islamiyah
- ISIS lost the town.

[islamic-state / ignore]
why: The same letters can be a verb in capitals for emphasis, an Egyptian goddess, a river, a firm or another state.
# the verb to be, stressed
"it IS"
"It IS"
"he IS"
"He IS"
"she IS"
"She IS"
"there IS"
"There IS"
"IS NOT"
"IS THE"
"IS IT"
# other things called Isis
"goddess Isis"
"Isis and Osiris"
"Osiris and Isis"
"Isis and Horus"
"temple of Isis"
"Temple of Isis"
"cult of Isis"
"River Isis"
"Isis River"
"Isis prison"
"HMP Isis"
"Isis Pharmaceuticals"
"ISIS Pharmaceuticals"
"ISIS neutron source"
# other states and earlier groups
"Islamic State of Afghanistan"
"Islamic State of Pakistan"
"Islamic State of Iran"
"Islamic State of Iraq"        # the group's forerunner of 2006 to 2013; the longer full names above win where they stand
"Islamic State in Iraq"
"Movement for an Islamic State"
+ It IS true, she insisted.
+ the temple of Isis
+ the Islamic State of Afghanistan
+ the Islamic State of Iraq, founded in 2006
