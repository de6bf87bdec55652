title:    Alignment epithets
language: english
about:    Words that name a group, a government or a person by who stands behind them or where they stand: US-led, Iran-backed, pro-Russian, far-right.
source:   written for this project; naming by ally as a framing device after Pan and Kosicki (1993) and Entman (2004, Projections of Power)
license:  CC0-1.0
version:  3

# Which allies are named, and whose are not? One outlet's coalition is the other's US-led coalition.
# The epithet can be quite true: it counts as a choice of what to mention, not as loaded language.
# A hyphen in a term must stand in the text. *-backed matches by the stem of backed, so full-back and buy-back are
# listed under ignore.
# The section ignore stands first: where both have the same words (anti-* and anti-aircraft), the first section wins.

[alignment / ignore]
why: These compounds look the same and name no ally: the name of a coalition, an illness, a weapon, a way of paying, a place on the pitch.
# the purpose of the coalition or the fight, not a camp; the group's name in it counts in the frame islamic-state
"anti-IS"
"anti-isis"
"anti-isil"
"anti-daesh"
"anti-islamic state"
# anti-: weapons, medicine, technology, law, general good causes
"anti-aircraft"
"anti-tank"
"anti-missile"
"anti-ship"
"anti-submarine"
"anti-ballistic"
"anti-satellite"
"anti-personnel"
"anti-armor"
"anti-drone"
"anti-virus"
"anti-viral"
"anti-bacterial"
"anti-biotic"
"anti-body"
"anti-inflammatory"
"anti-malarial"
"anti-depressant"
"anti-anxiety"
"anti-psychotic"
"anti-cancer"
"anti-retroviral"
"anti-aging"
"anti-freeze"
"anti-lock"
"anti-theft"
"anti-glare"
"anti-clockwise"
"anti-climax"
"anti-hero"
"anti-matter"
"anti-trust"
"anti-dumping"
"anti-doping"
"anti-fraud"
"anti-corruption"
"anti-bribery"
"anti-graft"
"anti-money laundering"
"anti-gang"
"anti-crime"
"anti-drug"
"anti-drugs"
"anti-narcotics"
"anti-smuggling"
"anti-trafficking"
"anti-piracy"
"anti-poaching"
"anti-bullying"
"anti-harassment"
"anti-discrimination"
"anti-poverty"
"anti-pollution"
"anti-smoking"
"anti-tobacco"
"anti-terror"
"anti-terrorism"
"anti-terrorist"
"anti-riot"
"anti-social"
"anti-semitic"
"anti-semitism"
"anti-semite"
"anti-semites"
"anti-racism"
"anti-racist"
# pro-: no camp
"pro-active"
"pro-actively"
"pro-rata"
"pro-rated"
"pro-forma"
"pro-bono"
"pro-am"
"pro-tem"
"pro-football"
"pro-style"
"pro-level"
"pro-quality"
# backed, led, linked, funded and the rest: money, machines, bodies, grammar of degree
"asset-backed"
"mortgage-backed"
"gold-backed"
"silver-backed"
"dollar-backed"
"bond-backed"
"cash-backed"
"equity-backed"
"venture-backed"
"high-backed"
"straight-backed"
"well-backed"
"full-back"
"full-backs"
"left-back"
"left-backs"
"right-back"
"right-backs"
"half-back"
"wing-back"
"wing-backs"
"centre-back"
"centre-backs"
"running-back"
"quarter-back"
"piggy-back"
"laid-back"
"buy-back"
"buy-backs"
"pay-back"
"play-back"
"feed-back"
"roll-back"
"rolled-back"
"cut-back"
"cut-backs"
"cutting-back"
"claw-back"
"come-back"
"throw-back"
"flash-back"
"call-back"
"pull-back"
"push-back"
"fight-back"
"kick-back"
"kick-backs"
"set-back"
"set-backs"
"paper-back"
"hard-back"
"horse-back"
"hunch-back"
"tie-back"
"scaled-back"
"scaling-back"
"pared-back"
"stripped-back"
"slicked-back"
"pulled-back"
"way-back"
"knock-back"
"export-led"
"demand-led"
"investment-led"
"consumer-led"
"market-led"
"data-led"
"student-led"
"teacher-led"
"index-linked"
"inflation-linked"
"cross-linked"
"closely-linked"
"cross-link"
"sex-linked"
"well-aligned"
"non-aligned"
"re-aligned"
"mis-aligned"
"life-support"
"child-support"
"self-support"
"self-supported"
"self-supporting"
"tech-support"
"price-support"
"well-supported"
"co-sponsor"
"co-sponsors"
"co-sponsored"
"co-sponsoring"
"well-funded"
"under-funded"
"over-funded"
"fully-funded"
"self-funded"
"self-funding"
"crowd-funded"
"crowd-funding"
"re-fund"
"de-fund"
"de-funded"
"de-funding"
"hedge-fund"
"hedge-funds"
"slush-fund"
"trust-fund"
"pension-fund"
"mutual-fund"
"super-fund"
"campaign-funding"
"under-funding"
"self-financed"
"self-financing"
"campaign-finance"
"seller-financed"
"debt-financed"
"re-finance"
"well-trained"
"highly-trained"
"classically-trained"
"potty-trained"
"house-trained"
"self-trained"
"freight-train"
"freight-trains"
"re-train"
"re-trained"
"cross-train"
"cross-training"
"strength-training"
"on-the-job-training"
"male-dominated"
"female-dominated"
"self-imposed"
"super-imposed"
"newly-installed"
"pre-installed"
"re-installed"
"self-install"
"owner-occupied"
"un-occupied"
"otherwise-occupied"
"pre-occupied"
# far right and right wing: places on a screen, a road, a pitch
"far right of"
"far left of"
"far right corner"
"far left corner"
"far right lane"
"far left lane"
"far right side"
"far left side"
"on far right"
"on far left"
"from far right"
"from far left"
"right wing of the plane"
"left wing of the plane"
# other
"by proxies"
"proxies for"
"brand loyalist"
"brand loyalists"
+ the anti-IS coalition
+ Norway leaves the anti-Daesh alliance
+ a full-back and a laid-back mayor
+ an anti-aircraft gun
+ mortgage-backed securities
+ the man on the far right of the picture
+ anti-isil

[alignment / epithet]
why: The name is given together with an ally, a patron or a political camp, so that the reader sees the one through the other.
source: class: modifier of a political actor, made of a party or a country and a participle, or of a camp
# made from an ally or a patron
*-led
*-backed
*-linked
*-aligned
*-allied
*-supported
*-sponsored
*-funded
*-financed
*-affiliated
*-dominated
*-leaning
*-trained
*-installed
*-imposed
*-occupied
*-brokered
*-bankrolled
"rebel-held"
"government-held"
"opposition-held"
"militant-held"
"insurgent-held"
"separatist-held"
"terrorist-held"
"IS-held"
"isis-held"
"isil-held"
"daesh-held"
"taliban-held"
"rebel-controlled"
"government-controlled"
"opposition-controlled"
"republican-controlled"
"democratic-controlled"
"democrat-controlled"
"gop-controlled"
"party-controlled"
"kremlin-controlled"
"taliban-controlled"
"state-run"
"government-run"
"military-run"
"army-run"
"state-owned"
"isis-inspired"
"islamist-inspired"
"al-qaeda-inspired"
"iranian-armed"
"us-armed"
"kremlin-friendly"
"government-friendly"
"industry-friendly"
"business-friendly"
# for and against
pro-*
anti-*
# camps
far right
far left
"hard right"
"hard left"
"alt-right"
"right wing"
"left wing"
right-winger
left-winger
"centre-right"
"centre-left"
"leftist"
"leftists"
"rightist"
"rightists"
"hard-line"
"hardline"
"hardliner"
"hardliners"
hard-liner
"ultra-conservative"
"ultraconservative"
"ultra-nationalist"
"ultranationalist"
"ultranationalists"
"ultra-orthodox"
"ultra-right"
"ultra-left"
"neo-nazi"
"neo-nazis"
"neo-fascist"
"neo-fascists"
"neo-conservative"
"neoconservative"
"neoconservatives"
"loyalist"
"loyalists"
"hawkish"
"dovish"
# somebody else's tool
"puppet government"
"puppet regime"
"puppet state"
"proxy force"
"proxy forces"
"proxy militia"
"proxy militias"
"proxies"
"client state"
"client states"
"vassal state"
"stooge"
"stooges"
"lackey"
"lackeys"
"mouthpiece"
"iranian proxy"
"russian proxy"
"western proxy"
"american proxy"
+ the so-called US-led coalition
+ Saudi Arabia has a fight with Iran-backed rebels.
+ the al-Qaeda-linked fighters
+ pro-Russian separatists
+ the far right
+ a far-right party
+ the right-wing press
+ hardline clerics and hard-line generals
+ isil-held
- the anti-IS coalition
- Norway leaves the anti-Daesh alliance
- a left-back and a full-back
- a laid-back mayor
- an anti-aircraft gun
- She was proactive and pro-active.
- led by the mayor

# Political camps, once more: above they are epithets, true or not; here are those that a reader takes as a charge. A word counts once in
# each of the two frames. left-wing and right-wing are the milder words, far-left and far-right the stronger ones.

[political-label / camp]
why: The label says where somebody stands before it says what they think; nobody uses it for his own middle.
source: Safire's Political Dictionary (2008), left wing and right wing; Wikipedia's Words to watch, contentious labels
"left-of-center"
"right-of-center"
"left-leaning"
"right-leaning"
"centre-right"
"centre-left"
"centrist"
"centrists"
"moderate"
"moderates"
+ a centre-right party
+ The centrists met on Monday.
- a far-right party

[political-label / wing]
why: Wing puts a person, a paper or a party on one side, and so at some distance from the reader.
source: Safire's Political Dictionary (2008), left wing and right wing
measured: yes
"left-wing" => -
"leftwing" => -
"right-wing" => -
"rightwing" => -
"left-winger" => -
"left-wingers" => -
"right-winger" => -
"right-wingers" => -
"rightist" => -
"rightists" => -
+ a right-wing party
+ left-wingers
+ rightwing
- the right wing of the plane

# Not measured: the sentences round it are charged, but the label itself is what daily news calls such parties; fewer than one hit in ten was marked.
[political-label / extreme]
why: Far, hard, ultra and extreme put somebody at the very edge, where no reader would stand.
source: Wikipedia's Words to watch, contentious labels (extremist); Associated Press Stylebook, which asks to describe views and not to label them
"far right" => -
"far left" => -
"hard right" => -
"hard left" => -
"alt right" => -
"alt left" => -
"alt-lite" => -
"radical left" => -
"radical right" => -
"extreme left" => -
"extreme right" => -
"extreme left-wing" => -
"extreme right-wing" => -
"far-left extremist" => -
"far-left extremists" => -
"far-right extremist" => -
"far-right extremists" => -
"far-right extremism" => -
"right-wing extremist" => -
"right-wing extremists" => -
"right-wing extremism" => -
"left-wing extremist" => -
"left-wing extremists" => -
"left-wing extremism" => -
"left-wing radical" => -
"left-wing radicals" => -
"right-wing radicals" => -
"left-wing activist" => activist
"left-wing activists" => activists
"right-wing activist" => activist
"right-wing activists" => activists
"far-left activist" => activist
"far-left activists" => activists
"far-right activist" => activist
"far-right activists" => activists
"left fringe" => -
"right fringe" => -
"left-wing fringe" => -
"right-wing fringe" => -
"far-right fringe" => -
"far-left fringe" => -
"lunatic fringe" => -
"fringe left" => -
"fringe right" => -
"fringe group" => group
"fringe groups" => groups
"fringe candidate" => candidate
"fringe elements" => -
"fringe theories" => -
"fringe theory" => -
"fringe" => -
"nut job" => -
"loon" => -
"looney" => -
"ultraconservative" => conservative
"ultraconservatives" => conservatives
"ultranationalist" => nationalist
"ultranationalists" => nationalists
"hypernationalist" => nationalist
"hyper-nationalist" => nationalist
"hard-line" => strict
"hardline" => strict
"hard-liner" => -
"hard-liners" => -
"hardliner" => -
"hardliners" => -
"hard-line conservative" => conservative
"hard-core" => -
"hardcore" => -
"die-hards" => -
"true believer" => supporter
"true believers" => supporters
"militant" => -
"extremism" => -
"right-wing terrorist" => attacker
"right-wing terrorists" => attackers
"left-wing terrorist" => attacker
"left-wing terrorists" => attackers
"right-wing terrorism" => violence
"left-wing terrorism" => violence
"right-wing terror" => violence
"radicalism" => -
"radicalization" => -
"black bloc" => -
"proud boy" => -
+ the far-right press
+ The radical left met on Monday.
+ hardline clerics
+ hypernationalist
- the man on the far right of the picture
- the right-wing press
- a fringe of hair

[political-label / paymaster]
why: Names whoever pays, so that a group seems to be bought.
source: class: modifier made of a donor's name and a participle
measured: yes
"soros-funded" => -
"soros-backed" => -
"soros-financed" => -
"soros-linked" => -
"soros-sponsored" => -
"soros-supported" => -
"soros-bankrolled" => -
"koch-funded" => -
"koch-backed" => -
"koch-financed" => -
"koch-linked" => -
"mercer-funded" => -
"mercer-backed" => -
"adelson-funded" => -
"steyer-funded" => -
"bloomberg-funded" => -
"bloomberg-backed" => -
"zuckerberg-funded" => -
"murdoch-owned" => -
"bezos-owned" => -
"oil-funded" => -
"nra-backed" => -
"nra-funded" => -
"union-funded" => -
"union-backed" => -
"corporate-funded" => -
"corporate-backed" => -
"corporate-owned" => -
"corporate-sponsored" => -
"industry-funded" => -
"billionaire-funded" => -
"billionaire-backed" => -
"kremlin-backed" => -
"kremlin-funded" => -
"kremlin-linked" => -
"cia-backed" => -
"cia-funded" => -
"beijing-backed" => -
"trump-backed" => -
"trump-endorsed" => -
"trump-supporting" => -
"trump-friendly" => -
"trump-aligned" => -
"democrat-backed" => -
"democrat-aligned" => -
"funded by billionaire" => -
"bankrolled by" => paid by
+ a Soros-funded group
+ It was bankrolled by a donor.
+ adelson-funded, bloomberg-funded, bloomberg-backed, zuckerberg-funded, bezos-owned
- a US-led coalition

[political-label / ignore]
why: Places on a screen, a road or a pitch; hats, hair and birds; chemistry, surgery and films.
"far right of"
"far left of"
"far right corner"
"far left corner"
"far right lane"
"far left lane"
"far right side"
"far left side"
"on far right"
"on far left"
"from far right"
"from far left"
"hard left turn"
"hard right turn"
"hard left onto"
"hard right onto"
"turned hard left"
"turned hard right"
"right wing of the plane"
"left wing of the plane"
"right wing of the building"
"left wing of the building"
"plays right wing"
"plays left wing"
"left-winger for the"
"right-winger for the"
"fringe benefit"
"fringe benefits"
"fringe festival"
"edinburgh fringe"
"fringe of hair"
"fringe jacket"
"fringes of the city"
"fringe meeting"
"fringe event"
"common loon"
"loon calls"
"looney tunes"
"hardcore punk"
"hardcore band"
"hardcore music"
"die hard film"
"die hard movie"
"diehard fan"
"diehard fans"
"die-hard fan"
"die-hard fans"
"free radicals"
"moderate temperatures"
"moderate rain"
"moderate winds"
"moderate heat"
"moderate exercise"
"moderate drinking"
"moderate pain"
"moderate to severe"
"moderate quake"
"moderate symptoms"
"moderate income"
"moderate the debate"
"moderate a debate"
"moderate the panel"
"to moderate"
"will moderate"
"militant group"
"militant groups"
"militant organisation"
"militant wing"
"militant leader"
"militant attack"
"militant attacks"
"islamic militant"
"islamist militant"
"violent extremism"
"countering violent extremism"
"islamist extremism"
"islamic extremism"
"extremist group"
"extremist groups"
"islamist extremist"
"islamist extremists"
"islamic extremist"
"islamic extremists"
+ the man on the far right of the picture
+ a fringe of hair
