title:    Names for a war
language: english
about:    The same fighting can be a war, a conflict, an invasion, a special operation, an intervention, a liberation or a genocide.
source:   written for this project; Chilton (2004, Analysing Political Discourse); Hodges (2011, The War on Terror Narrative); BBC and Reuters guidance on naming wars
license:  CC0-1.0
version:  2

# The names of single deeds (strike, raid, offensive) are in military-action.lex.

[war-name / war]
why: War says that there are two armed sides, whatever the rulers call it.
source: dictionary sense; international law speaks of armed conflict
"war"
"wars"
"civil war"
"warfare"
"full-scale war"
+ The war began in May.
- The conflict began in May.

[war-name / conflict]
why: Conflict and crisis leave open who attacked.
source: terms of international law
"conflict"
"conflicts"
"armed conflict"
"hostilities"
"the fighting"
+ The conflict began in May.
- The war began in May.
- a conflict of interest
- He is fighting the flu.

[war-name / operation]
why: Operation, mission and intervention sound like a doctor's work, planned and short.
source: Lutz (1989, Doublespeak); the Russian government's term since February 2022
"special military operation"
"military operation"
"military intervention"
"humanitarian intervention"
"peacekeeping operation"
"police action"
"kinetic military action"
"limited incursion"
"incursion"
"armed intervention"
"foreign intervention"
"russian intervention"
"american intervention"
"western intervention"
+ The special military operation began in May.
- The war began in May.

[war-name / invasion]
why: Says that one country's army went into another against its will; the outlet says who is to blame.
source: dictionary sense; United Nations definition of aggression (1974)
measured: yes
"unprovoked invasion" => invasion
"unprovoked war" => war
"unprovoked attack" => attack
"unprovoked aggression" => invasion
"war of aggression" => war
"naked aggression" => invasion
"russian aggression" => invasion
"american aggression" => war
"israeli aggression" => war
"us aggression" => war
"western aggression" => war
"aggressor" => attacker
"aggressors" => attackers
"brutal invasion" => invasion
"illegal invasion" => invasion
"illegal occupation" => occupation
"brutal occupation" => occupation
"war crime" => -
"warmongering" => -
"warmonger" => supporter of war
"warmongers" => supporters of war
"war criminal" => -
"war criminals" => -
"imperialist" => -
"imperialists" => -
"imperialism" => -
"imperialistic" => -
"colonialist" => -
"colonialists" => -
"neocolonial" => -
"neo-colonial" => -
"neocolonialism" => -
"settler-colonial" => -
"american empire" => -
"evil empire" => -
"axis of evil" => -
"illegal war" => war
"war of choice" => war
"endless war" => war
"endless wars" => wars
"forever war" => war
"forever wars" => wars
"never-ending war" => war
"never-ending wars" => wars
"disastrous war" => war
"blood for oil" => -
"war machine" => army
"military industrial complex" => arms makers
+ an unprovoked invasion
+ the warmongers
- The war began in May.

[war-name / liberation]
why: Says that the people are freed, and that they wished it.
source: dictionary sense; usage of the attacking side
measured: yes
"liberation" => capture
"liberators" => soldiers
"greeted as liberators" => -
"denazification" => -
"denazify" => -
"war on terror" => -
"war on terrorism" => -
"global war on terror" => -
"spread democracy" => -
"spreading democracy" => -
"regime change" => -
"nation building" => -
"surgical strike" => strike
"surgical strikes" => strikes
"just war" => war
"heroic resistance" => resistance
"freedom isn't free" => -
+ They speak of liberation.
- The war began in May.
- The town was liberated after three weeks.

[war-name / genocide]
why: Genocide is the gravest of crimes; outlets differ on whether to use the word before a court does.
source: Genocide Convention (1948)
measured: yes
"genocide" => killing
"genocidal" => -
"ethnic cleansing" => expulsion
"ethnically cleansed" => expelled
"extermination" => killing
"exterminate" => kill
"exterminated" => killed
"exterminating" => killing
"wiped off the map" => destroyed
"wipe off the map" => destroy
+ They speak of genocide.
- The war began in May.

[war-name / ignore]
why: Films, history, women and gays, cooking, medicine and ordinary quarrels.
"star wars"
"world war"
"world wars"
"cold war"
"war of words"
"price war"
"price wars"
"bidding war"
"trade war"
"trade wars"
"culture war"
"culture wars"
"drug war"
"war on drugs"
"war on women"
"war on christmas"
"war on cops"
"war on coal"
"war on poverty"
"war room"
"tug of war"
"conflict of interest"
"conflicts of interest"
"scheduling conflict"
"women liberation"
"gay liberation"
"liberation theology"
"palestine liberation organization"
"liberation movement"
"liberation army"
"liberation front"
"people liberation army"
"animal liberation front"
"liberation day"
"rwandan genocide"
"armenian genocide"
"genocide convention"
"genocide museum"
"medical intervention"
"early intervention"
"divine intervention"
"crisis intervention"
"court intervention"
"government intervention"
"war crimes tribunal"
"war crimes court"
"pest extermination"
"exterminate rats"
"animal liberation"
"charged with genocide"
"charges of genocide"
"genocide charges"
"genocide trial"
"genocide case"
"convicted of genocide"
"genocide memorial"
+ The Rwandan genocide was in 1994.
+ a conflict of interest
+ He was charged with genocide in The Hague.

[war-camp / loaded]
why: The word makes those who are for or against a war birds, cowards or madmen.
source: hawk, dove, appeasement, saber-rattling: Safire's Political Dictionary (2008)
measured: yes
"war hawk" => supporter of war
"war hawks" => supporters of war
"warhawk" => supporter of war
"warhawks" => supporters of war
"uber-hawk" => supporter of war
"hyper-hawkish" => -
"neocon" => -
"neocons" => -
"neoconservative" => -
"neoconservatives" => -
"drumbeat of war" => -
"drumbeat for war" => -
"drums of war" => -
"war fever" => -
"war drums" => -
"beating the drums" => -
"itching for war" => -
"itching for a fight" => -
"spoiling for a fight" => -
"chest-beating" => -
"trigger-finger" => -
"gunboat diplomacy" => -
"cowboy diplomacy" => -
"megaphone diplomacy" => -
"brinkmanship" => -
"brinksmanship" => -
"madman theory" => -
"fire and fury" => -
"surrender monkey" => -
"surrender monkeys" => -
"cut and run" => leave
"cutting and running" => leaving
"appeaser" => -
"appeasers" => -
"munich moment" => -
"isolationist" => -
"isolationists" => -
"isolationism" => -
"apology tour" => -
"lead from behind" => -
"leading from behind" => -
"wimp" => -
"wimps" => -
"wimpy" => -
"back-stabbing" => -
+ The war hawks met on Monday.
+ They cut and run, he wrote.
+ warhawk, warhawks, uber-hawk
- The war began in May.
