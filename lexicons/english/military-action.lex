title:    Names for military action
language: english
about:    The same bombs can be a strike, a raid, a campaign or a war. Of all mentions of the use of force, which name did each outlet choose?
source:   written for this project; metaphor and naming of war after Lakoff (1991, Metaphor and War) and Steuter and Wills (2008)
license:  CC0-1.0
version:  2

# A choice. Use it where the event is a use of force: in other news people fight fires, strike for wages, campaign for votes
# and found missions. The section ignore knows the common ones of these, but it cannot know all.
# Forms, not stems, where a verb or a noun of the same stem means something else: targets (places) against targeted (a deed).

[military-action / strike]
why: A strike is short and aimed: the word shows one blow and hides how long it goes on and whom it hits.
source: NATO and US Department of Defense usage (air strike)
"strike"
"strikes"
"struck targets"
"struck positions"
"struck a convoy"
"struck a position"
"striking a"
"striking an"
"striking the"
"striking targets"
"striking positions"
"striking at"
"airstrike"
"airstrikes"
"air strike"
"air strikes"
"aerial strike"
"aerial strikes"
"drone strike"
"drone strikes"
"missile strike"
"missile strikes"
"rocket strike"
"rocket strikes"
"military strike"
"military strikes"
"naval strike"
"artillery strike"
"artillery strikes"
"precision strike"
"precision strikes"
"surgical strike"
"surgical strikes"
"coalition strike"
"coalition strikes"
"retaliatory strike"
"retaliatory strikes"
"pre-emptive strike"
"preemptive strike"
"nuclear strike"
+ The US-led strikes left many dead.
+ The air strikes began at dawn.
+ two CF-18s successfully striking an IS position
- Teachers went on strike.
- They struck a deal.
- a striking view
- the coalition's airstrike campaign

[military-action / raid]
why: A raid is a sudden attack that comes and goes; for aircraft the word is older than strike and sounds less exact.
source: dictionary sense, sudden attack by armed people
"raid"
"raids"
"raided"
"raiding"
"air raid"
"air raids"
"aerial raid"
"aerial raids"
"bombing raid"
"bombing raids"
"commando raid"
"commando raids"
"night raid"
"night raids"
"drone raid"
"military raid"
+ The air raids went on for weeks.
- Police raided the flat.
- a panty raid

[military-action / assault]
why: An assault is violent and close; the word is also the name of a crime.
source: dictionary sense, violent attack; also a crime in common law
"assault"
"assaults"
"air assault"
"air assaults"
"aerial assault"
"aerial assaults"
"ground assault"
"ground assaults"
"military assault"
"military assaults"
"armed assault"
"amphibious assault"
"all-out assault"
+ The air assaults stopped at noon.
- He was charged with sexual assault.
- a ban on assault rifles

[military-action / attack]
why: An attack has an attacker: the word makes the one who strikes the aggressor.
source: dictionary sense, violent act against a person or a place
"attack"
"attacks"
"attacked"
"attacking"
"air attack"
"air attacks"
"aerial attack"
"aerial attacks"
"drone attack"
"drone attacks"
"missile attack"
"missile attacks"
"rocket attack"
"rocket attacks"
"mortar attack"
"mortar attacks"
"artillery attack"
"ground attack"
"military attack"
"military attacks"
+ Warships joined the attacks on the harbour.
+ Warplanes attacked the convoy.
- France mourned after the attacks in Nice.
- the deadly terrorist attack
- He died of a heart attack.

[military-action / operation]
why: An operation is orderly and professional; the word comes from the staff's plans and from medicine, and shows no victims.
source: military euphemism, Lutz (1989, Doublespeak); a code name (Operation Impact) counts too, for it is the name that the forces chose
"operation"
"operations"
"military operation"
"military operations"
"special military operation"
"combat operation"
"combat operations"
"air operation"
"air operations"
"ground operation"
"ground operations"
"bombing operation"
"bombing operations"
"offensive operation"
"offensive operations"
"multinational operation"
"multinational operations"
"coalition operation"
"coalition operations"
"joint operation"
"joint operations"
"security operation"
"security operations"
"counter-terrorism operation"
"counter-terrorism operations"
"counterterrorism operation"
"counterterrorism operations"
"anti-terror operation"
"anti-terrorist operation"
"clearing operation"
"clearing operations"
"mopping-up operation"
+ The military operations have begun.
+ It contributed to multinational operations.
+ Under Operation IMPACT, forces provide training.
- The surgeon performed an operation on his knee.
- special operations forces

[military-action / campaign]
why: A campaign is a long plan with a goal; the word gathers many attacks into one undertaking.
source: dictionary sense, connected military operations with one aim
"campaign against"
"campaigns against"
"campaign of air strikes"
"campaign of airstrikes"
"campaign of bombing"
"air campaign"
"air campaigns"
"aerial campaign"
"aerial campaigns"
"airstrike campaign"
"airstrikes campaign"
"air strike campaign"
"strike campaign"
"bombing campaign"
"bombing campaigns"
"aerial bombing campaign"
"drone campaign"
"missile campaign"
"military campaign"
"military campaigns"
"ground campaign"
"war campaign"
"coalition campaign"
"counter-insurgency campaign"
"counterinsurgency campaign"
+ Jordan joined the campaign against the militants.
+ the coalition's airstrike campaign
+ the US-led aerial campaign
- The senator opened her election campaign.
- Daesh's continuing campaign of violence
- During his campaign, he promised to bring them home.

[military-action / bombing]
why: Bombing names the weapon and what it does; it is the plainest word and the hardest.
source: Orwell (1946, Politics and the English Language): plain words against euphemism
"bombing"
"bombings"
"bombed"
"aerial bombing"
"bombing mission"
"bombing missions"
"bombing run"
"bombing runs"
"bombing sortie"
"bombing sorties"
"carpet bombing"
"bombardment"
"bombardments"
"aerial bombardment"
"bombarded"
"bombarding"
"shelling"
"shelled"
"barrage"
+ Denmark Ends Bombing Mission
+ The town was bombed.
- a suicide bombing
- They were bombarded with questions.

[military-action / offensive]
why: An offensive is a large attack by an army; the word belongs to wars between armies.
source: dictionary sense, planned large attack
"offensives"
"offensive against"
"offensive on"
"offensive in"
"offensive to retake"
"offensive to recapture"
"offensive to take"
"launched an offensive"
"launch an offensive"
"launching an offensive"
"began an offensive"
"new offensive"
"major offensive"
"ground offensive"
"ground offensives"
"air offensive"
"aerial offensive"
"military offensive"
"military offensives"
"army offensive"
"government offensive"
"rebel offensive"
"coalition offensive"
"counter-offensive"
"counteroffensive"
"counterattack"
"incursion"
"incursions"
+ The army began a ground offensive.
- That was an offensive remark.
- a charm offensive

[military-action / mission]
why: A mission is a duty that one is sent on; the word comes from religion and diplomacy and makes force sound like service.
source: dictionary sense, task that somebody is sent out to do
"mission"
"missions"
"military mission"
"military missions"
"combat mission"
"combat missions"
"air mission"
"air missions"
"coalition mission"
"training mission"
"training missions"
"peacekeeping mission"
"peacekeeping missions"
+ Canada will withdraw its jets from the mission.
+ Parliament extended the mission by a year.
- NASA's mission to Mars
- the company's mission statement

[military-action / fight]
why: A fight has two sides and a cause to believe in; the word asks the reader to take sides more than operation does.
source: Lakoff (1991) on the fairy tale of the just war
"fight"
"fights"
"fighting"
"fought"
"combat"
"combating"
"combatting"
"clash"
"clashes"
"clashed"
+ Five states joined the fight against the militants.
+ Iraqi security forces fight terrorism.
- The actor had a fight with his neighbour.
- They fight for equal pay.
- a legal fight

[military-action / battle]
why: A battle is one clash in a war, between fighters of both sides; the word has honour in it.
source: dictionary sense, fight between armed forces
"battle"
"battles"
"battled"
"battling"
"armed battle"
"ground battle"
"gun battle"
"gun battles"
+ They promised to battle the invaders.
+ The battle for the bridge lasted a week.
- She lost her battle with cancer.
- a legal battle

[military-action / war]
why: War is the largest word for it, with consequences in law and memory; governments often avoid it.
source: Lakoff (1991); the Geneva Conventions speak of armed conflict whether or not anybody says war
"war"
"wars"
"warfare"
"air war"
"ground war"
"proxy war"
"proxy wars"
"war effort"
"war on terror"
"war on terrorism"
"war against terror"
"armed conflict"
"armed conflicts"
"invasion"
"invasions"
"invaded"
"invading"
"military aggression"
+ Congress never declared war.
+ the invasion of Iraq
- the Second World War
- a trade war
- He stands accused of war crimes.

[military-action / targeting]
why: Targeting says that the blow is aimed; whoever else is hit becomes an accident.
source: precision vocabulary of the air forces since the Gulf war of 1991
"targeting"
"targeted"
"neutralise"
"neutralised"
+ The navy is targeting the port.
+ The strikes targeted infrastructure.
- The pilots had no targets.
- targeted advertising
- inflation targeting

[military-action / action]
why: Action and intervention are the widest words: something is done, and the sentence need not say what.
source: military euphemism, Lutz (1989, Doublespeak)
"military action"
"military actions"
"armed action"
"kinetic action"
"military intervention"
"military interventions"
"armed intervention"
"use of force"
"military force"
"airpower"
"air power"
+ Parliament voted for military action.
- He took legal action.

[military-action / ignore]
why: The same words name crimes, illnesses, wage disputes, elections, machines, votes and court cases, attacks that befell a place, and names from history.
# strike: work, weather, deals, sport, law
"on strike"
"strike action"
"strike vote"
"strike fund"
"strike ballot"
"strike pay"
"strike by"
hunger strike
general strike
rail strike
train strike
tube strike
bus strike
teacher strike
nurses strike
doctors strike
pilots strike
postal strike
workers strike
wildcat strike
labor strike
school strike
student strike
climate strike
rent strike
sit-down strike
"striking workers"
"strike a deal"
"strikes a deal"
"striking a deal"
"strike an agreement"
"striking an agreement"
"strike a balance"
"strikes a balance"
"striking a balance"
"striking the balance"
"striking the right"
"strike the right"
"strike a chord"
"strikes a chord"
"striking a chord"
"striking a pose"
"strike a tone"
"strikes a tone"
"striking a tone"
"strike a blow"
"strike a compromise"
"striking a compromise"
"strike a bargain"
"striking a bargain"
"strike down"
"strikes down"
"strike out"
"strikes out"
"strike fear"
"strike that"
"strike one"
"strike two"
"strike me"
"strike you"
"strikes me"
"strikes you"
"strikes many"
"strike many"
"strike gold"
"strike rate"
"strike zone"
"three strikes"
lightning strike
bird strike
"strike force"
"strike group"
"strike fighter"
"carrier strike group"
# raid: police, hackers, fridges
police raid
drug raid
fbi raid
immigration raid
ice raid
swat raid
dawn raid
vice raid
panty raid
"police raided"
"officers raided"
"agents raided"
"fbi raided"
"raid by police"
"raid by the fbi"
"corporate raid"
# assault: the crime, the rifle, words
sexual assault
indecent assault
aggravated assault
physical assault
common assault
felony assault
domestic assault
alleged assault
simple assault
violent assault
"assault and battery"
"assault charge"
"assault charges"
"assault case"
"assault cases"
"assault allegation"
"assault allegations"
"assault accusation"
"assault accusations"
"assault claim"
"assault claims"
"assault victim"
"assault victims"
"assault survivor"
"assault survivors"
"assault rifle"
"assault rifles"
"assault weapon"
"assault weapons"
"assault-style"
"charged with assault"
"convicted of assault"
"accused of assault"
"assault on democracy"
"assault on the truth"
"assault on freedom"
"assault on free speech"
"assault on the constitution"
"assault on our"
"assault on women"
"assault by"
# attack: what befell a place or a person, the body, words
"attack in"                    # the attacks in Paris: an event that befell a place, not an action of the forces in the story
"attacks in"
terrorist attack
terror attack
suicide attack
"lone wolf attack"
knife attack
gun attack
shooting attack
arson attack
acid attack
hate attack
racist attack
mob attack
cyber attack
hacking attack
ransomware attack
heart attack
panic attack
asthma attack
anxiety attack
shark attack
bear attack
dog attack
animal attack
verbal attack
personal attack
political attack
vicious attack
partisan attack
rhetorical attack
negative attack
"ad hominem attack"
"ad hominem attacks"
"attack ad"
"attack ads"
"attack dog"
"attack dogs"
"attack line"
"attack lines"
"under attack"
"on the attack"
"attack mode"
"attack on democracy"
"attack on freedom"
"attack on free speech"
"attack on press freedom"
"attack on the press"
"attack on the media"
"attack on women"
"attack on the rule of law"
"attacks on democracy"
"attacks on the press"
"attacks on the media"
"attacks on journalists"
"attacks on women"
"attacks on muslims"
"attacks on jews"
"attacked the press"
"attacked the media"
"attacked by a dog"
"attacked by a shark"
"sept 11 attacks"
"sept 11 attack"
"september 11 attack"
"sept 11 terrorist attacks"
"september 11 terrorist attacks"
"9 11 attacks"
# operation: hospitals, firms, computers, rescue and police work
"in operation"
"in operations"
"into operation"
"out of operation"
"operation on his"
"operation on her"
"operation of"
"operations of the"
"performed an operation"
"an operation to remove"
heart operation
knee operation
hip operation
rescue operation
relief operation
salvage operation
search operation
recovery operation
cleanup operation
"clean-up operation"
humanitarian operation
police operation
sting operation
undercover operation
smuggling operation
drug operation
trafficking operation
business operation
commercial operation
retail operation
mining operation
oil operation
manufacturing operation
day-to-day operation
"daily operations"
campaign operation
political operation
fundraising operation
field operation
data operation
media operation
government operation
"normal operations"
"suspend operations"
"suspended operations"
"ceased operations"
"chief of operations"
"head of operations"
"director of operations"
"vice president of operations"
"operations manager"
"operations director"
"operations centre"
"operations officer"
"chief operations officer"
"special operations"            # a kind of troops
"special operations forces"
"special operations force"
"special operations command"
"special operations troops"
"psychological operations"
"information operation"
"information operations"
"influence operation"
"influence operations"
"black operations"
"operation warp speed"
"operation fast and furious"
"Operation Rescue"
"Operation Smile"
# campaign: votes, goods, good causes, and violence by the other side
election campaign
electoral campaign
"presidential campaign against"
"primary campaign against"
"senate campaign against"
"congressional campaign against"
"gubernatorial campaign against"
"reelection campaign against"
"re-election campaign against"
"general election campaign against"
"political campaign against"
"his campaign against"
"her campaign against"
"to campaign against"
"smear campaign against"
"legal campaign against"
"online campaign against"
"media campaign against"
"public campaign against"
"lobbying campaign against"
"advertising campaign against"
"ad campaign against"
"publicity campaign against"
"whispering campaign against"
"hate campaign against"
"campaign against trump"
"campaign against clinton"
"campaign against obama"
"campaign against romney"
"campaign against biden"
"campaign against corruption"
"campaign against smoking"
"campaign against poverty"
"campaign against racism"
"campaign against hunger"
"campaign against violence"
"campaign against drugs"
"campaign against bullying"
"campaign against obesity"
"campaign of violence"
"campaign of terror"
# bombing: deeds of individuals and of underground groups, photographs, mail
suicide bombing
car bombing
truck bombing
"roadside bombing"
"roadside bombings"
letter bombing
terrorist bombing
terror bombing
church bombing
mosque bombing
subway bombing
train bombing
nightclub bombing
marathon bombing
"boston bombing"
"boston bombings"
"oklahoma city bombing"
"lockerbie bombing"
"manchester bombing"
"london bombings"
"madrid bombings"
"bombing suspect"
"bombing suspects"
"bombing victim"
"bombing victims"
"photo bombing"
"photo-bombed"
"bombarded with"
"bombarded by"
"bombarding me with"
"shelling out"
"shelled out"
"barrage of criticism"
"barrage of questions"
"barrage of tweets"
"barrage of ads"
# offensive: rude; sport; charm
charm offensive
media offensive
diplomatic offensive
"offensive line"
"offensive lineman"
"offensive coordinator"
"offensive in nature"
"offensive on its face"
# mission: space, embassies, mottoes, charities
"mission statement"
"mission statements"
"mission accomplished"
"mission creep"
"mission impossible"
"mission to mars"
"mission to the moon"
"mission control"
space mission
lunar mission
mars mission
nasa mission
apollo mission
shuttle mission
rescue mission
humanitarian mission
relief mission
"fact-finding mission"
diplomatic mission
trade mission
"us mission to"
"mission to the united nations"
"mission to the un"
"mission in geneva"
"on a mission"
"our mission"
"my mission"
"company mission"
"educational mission"
"core mission"
"mission of the"
christian mission
church mission
"mission trip"
"mission work"
# fight, fought, fighting: quarrels and causes; somebody's own war with somebody else
"fight with"
"fights with"
"fighting with"
"fought with"
"fight over"
"fights over"
"fighting over"
"fought over"
"fight about"
"fighting about"
"fight for"
"fights for"
"fighting for"
"fought for"
"fight back"
"fights back"
"fighting back"
"fought back"
"fight off"
"fighting off"
"fought off"
"fight it out"
"fight between"
"fight the good fight"
"pick a fight"
"picking a fight"
"put up a fight"
food fight
fist fight
bar fight
bull fight
cat fight
prize fight
street fight
title fight
snowball fight
legal fight
court fight
custody fight
political fight
budget fight
policy fight
partisan fight
floor fight
party fight
primary fight
confirmation fight
nomination fight
spending fight
shutdown fight
funding fight
"fight climate change"
"fighting climate change"
"fight global warming"
"fight against climate change"
"fight crime"
"fighting crime"
"fight corruption"
"fighting corruption"
"fight against corruption"
"fight cancer"
"fighting cancer"
"fight against cancer"
"fight poverty"
"fighting poverty"
"fight against poverty"
"fight hunger"
"fight racism"
"fighting racism"
"fight against racism"
"fight disease"
"fight infection"
"fight the virus"
"fighting the virus"
"fight against the virus"
"fight the coronavirus"
"fighting the coronavirus"
"fight against coronavirus"
"fight against the coronavirus"
"fight covid-19"
"fight against covid-19"
"fight ebola"
"fighting ebola"
"fight against ebola"
"fight inflation"
"fighting inflation"
"fight discrimination"
"fight fraud"
"fight fires"
"fighting fires"
"fight the fire"
"fighting the fire"
"fighting the blaze"
fire fighting
"fighting chance"
"fighting spirit"
"fighting words"
"fighting position"            # a trench or a post
"fighting positions"
"fighting age"
"fighting tooth and nail"
"political fighting"
"dog fighting"
"combat boots"
"combat gear"
"combat fatigues"
"combat veteran"
"combat veterans"
"combat support"
"combat role"
"combat pay"
"combat troops"
"combat zone"
"combat climate change"
"combating climate change"
"combat crime"
"combat corruption"
"combat poverty"
"combat fraud"
"combat the virus"
"combat the spread"
"combat the coronavirus"
"clash of civilisations"
"clash with police"
"clashed with police"
"clashes with police"
"clash over"
"clashes over"
"clashed over"
# battle: courts, votes, illness
legal battle
court battle
custody battle
political battle
budget battle
policy battle
partisan battle
ratings battle
election battle
primary battle
confirmation battle
nomination battle
title battle
relegation battle
"uphill battle"
"losing battle"
"battle over"
"battles over"
"battled over"
"battling over"
"battle with cancer"
"battle against cancer"
"battling cancer"
"battled cancer"
"battle with depression"
"battle with addiction"
"battling addiction"
"battling depression"
"battling fires"
"battling wildfires"
"battling a blaze"
"battling the blaze"
"battled the blaze"
"battling the virus"
"battling the coronavirus"
"battle against the virus"
"battle against the coronavirus"
"battle for the nomination"
"battle for the white house"
"battle for the senate"
"battle for the house"
"battle for control of the senate"
"battle for control of the house"
"battle for the presidency"
"battle of ideas"
"battle of wits"
"battle of the sexes"
"battle of wills"
"battle royale"
"battle cry"
"battle lines"
"battle plan"
"battle group"
"battle rap"
# war: history, metaphors, phrases, words made with war
"world war"
"world wars"
"cold war"
"civil war"
"civil wars"
"vietnam war"
"korean war"
"gulf war"
"falklands war"
"Great War"
"bosnian war"
"crimean war"
"spanish-american war"
"revolutionary war"
"six-day war"
"yom kippur war"
"War of Independence"
"war of 1812"
"hundred years war"
"Star Wars"
"War and Peace"
"Secretary of War"
"War Department"
"trade war"
"trade wars"
"tariff war"
"price war"
"price wars"
"currency war"
"bidding war"
"bidding wars"
"culture war"
"culture wars"
"class war"
"class warfare"
"gang war"
"gang warfare"
"turf war"
"turf wars"
"drug war"
"drug wars"
"information war"
"information warfare"
"political warfare"
"psychological warfare"
"economic warfare"
"cyber war"
"cyber warfare"
"flame war"
"twitter war"
"tug of war"
"war of words"
"war of attrition"
"war on drugs"
"war on poverty"
"war on crime"
"war on cancer"
"war on coal"
"war on christmas"
"war on women"
"war on science"
"war on cops"
"war on police"
"war on the press"
"war on the media"
"war on guns"
"war crime"
"war crimes"
"war criminal"
"war criminals"
"war hero"
"war heroes"
"war veteran"
"war veterans"
"war memorial"
"war memorials"
"war museum"
"war movie"
"war film"
"war correspondent"
"war chest"
"war chests"
"war room"
"war rooms"
"war powers"
"War College"
"prisoner of war"
"prisoners of war"
"act of war"
"invasion of privacy"
home invasion
"alien invasion"
# targeting: markets, laws, plants
"targeted ad"
"targeted ads"
"targeted advertising"
"targeted advertisement"
"targeted advertisements"
"targeted approach"
"targeted at"
"targeted sanctions"
"targeted tax"
"targeted support"
"targeted help"
"targeted aid"
"targeted measures"
"targeted relief"
"targeted for closure"
"targeted therapy"
"targeted treatment"
"targeted marketing"
"targeted harassment"
"inflation targeting"
"ad targeting"
"targeting voters"
"targeted voters"
"targeting consumers"
"targeting customers"
"targeting young people"
"attacks the lungs"
"attacks the immune"
"attacks the body"
"attack the body"
"attacks the liver"
"attacks the brain"
"attacks the heart"
"attacks the nervous"
"attacks cells"
"attacks crops"
"fights cancer"
"fights breast cancer"
"fights infection"
"fight infections"
"fights disease"
"battled hard"
"battled for swing"
"rivals battled"
"battled back"
"battled bravely"
"battled well"
"operations have been postponed"
"operations postponed"
"operations were postponed"
"operations were cancelled"
"operations have been cancelled"
"cancelled operations"
"house was raided"
"home was raided"
"pitch invasion"
"home invasion"
"home invasions"
"invaded lakes"
"invasive species have invaded"
+ The actor had a fight with his neighbour.
+ France mourned after the attacks in Nice.
+ the deadly terrorist attack
+ Teachers went on strike.
+ special operations forces
+ a legal battle
+ He stands accused of war crimes.
+ The senator opened her election campaign.
+ two jets hit an IS fighting position
+ The judge called it an invasion of privacy.
+ cyber attack, cyber war, cyber warfare
