title:    Labels for armed groups
language: english
about:    One man's terrorist is another man's rebel. Of all mentions of armed people and their groups, which label did each outlet choose?
source:   written for this project; classes follow the BBC's guidance on language when reporting terrorism, the Reuters Handbook of Journalism on terrorism, and the section on contentious labels in Wikipedia's Words to watch
license:  CC0-1.0
version:  2

# A choice. The neutral words are choices too: none is free of meaning. Use it where the articles of an event speak of an armed group: in other news the word group means clubs and
# firms, and although the section ignore knows many of them, it cannot know all.
# Forms, not stems: the stem of extremists is not that of extremism, but the stem of insurgent is that of insurgency.
# A phrase is listed where two labels stand together (Islamist militants); its last word decides, except that
# terrorist and terror make any phrase a terrorist label.

[armed-groups / militants]
why: Militant says that a group fights with force for a cause; it avoids the judgement in terrorist, and says little about what they do.
source: BBC guidance on language when reporting terrorism, which names militant among the words that describe and do not judge
"militant"
"militants"
"islamist militant"
"islamist militants"
"jihadist militants"
"jihadi militants"
"separatist militants"
"extremist militants"
"rebel militants"
"takfiri militants"
"militant group"
"militant groups"
"militant organisation"
"militant network"
"islamist militant group"
"islamist militant groups"
"jihadist militant group"
+ Islamic State militants held the town.
+ Troops surrounded the militant group.
+ jihadi militants
- A militant vegan opened a café.
- The military left.
- Syrian rebels left.

[armed-groups / fighters]
why: Fighter names what somebody does and leaves the judgement to the reader.
source: dictionary sense, one who fights
"fighter"
"fighters"
"foreign fighter"
"foreign fighters"
"islamist fighter"
"islamist fighters"
"jihadist fighter"
"jihadist fighters"
"jihadi fighters"
"rebel fighter"
"rebel fighters"
"militia fighters"
"guerrilla fighters"
"separatist fighters"
"insurgent fighters"
"takfiri fighters"
"combatant"
"combatants"
"enemy combatant"
"enemy combatants"
+ Kurdish fighters took the hill.
+ Dozens of foreign fighters crossed the border.
+ jihadi fighters
- Two fighter jets flew over the stadium.
- foreign terrorist fighters
- Firefighters and fire fighters came.

[armed-groups / terrorists]
why: Terrorist condemns: it names the terror and takes away any cause; many agencies use it only for deeds, or only when quoting.
source: BBC guidance on language when reporting terrorism; Reuters Handbook of Journalism, terrorism; foreign terrorist fighters is a term of UN Security Council resolution 2178 (2014)
measured: yes
"terrorist" => attacker, fighter
"terrorists" => attackers, fighters
"terror group" => armed group
"terror groups" => armed groups
"terror organisation" => armed group
"terror organisations" => armed groups
"terror network" => network
"terror networks" => networks
"terror cell" => cell
"terror cells" => cells
"terror outfit" => armed group
"terror leader" => leader
"terror mastermind" => leader
"terror suspect" => suspect
"terror suspects" => suspects
"terrorist group" => armed group
"terrorist groups" => armed groups
"terrorist organisation" => armed group
"terrorist organisations" => armed groups
"terrorist network" => network
"terrorist networks" => networks
"terrorist cell" => cell
"terrorist cells" => cells
"terrorist fighters" => fighters
"terrorist militants" => fighters
"terrorist leader" => leader
"terrorist mastermind" => leader
"terrorist suspect" => suspect
"terrorist suspects" => suspects
"foreign terrorist fighter" => foreign fighter
"foreign terrorist fighters" => foreign fighters
"foreign terrorists" => foreign fighters
"islamist terrorist" => attacker, fighter
"islamist terrorists" => attackers, fighters
"jihadist terrorists" => attackers, fighters
"jihadi terrorists" => attackers, fighters
"takfiri terrorist" => attacker, fighter
"takfiri terrorists" => attackers, fighters
"islamic terrorists" => attackers, fighters
"radical islamic terrorists" => attackers, fighters
+ Terrorists seized the dam.
+ They hastened the terrorist group's defeat.
+ State television spoke of a Takfiri terror group.
+ Foreign terrorist fighters crossed the border.
+ jihadi terrorists
- The city remembered the terrorist attack.
- the terror of war
- It was an act of terror.
- a law against terrorism

[armed-groups / extremists]
why: Extremist judges the ideas of a group, not its deeds, and says where the speaker thinks the middle is.
source: Wikipedia's Words to watch, contentious labels (extremist)
measured: yes
"extremist" => fighter, supporter
"extremists" => fighters, supporters
"islamist extremist" => Islamist
"islamist extremists" => Islamists
"islamic extremist" => Islamist
"islamic extremists" => Islamists
"muslim extremists" => Islamists
"jihadist extremists" => jihadists
"violent extremist" => fighter
"violent extremists" => fighters
"extremist fighters" => fighters
"extremist group" => armed group
"extremist groups" => armed groups
"violent extremist group" => armed group
"violent extremist groups" => armed groups
"extremist organisation" => organisation
"extremist organisations" => organisations
"extremist network" => network
"radicals" => supporters
"islamist radicals" => Islamists
"islamic radicals" => Islamists
"muslim radicals" => Islamists
"fanatic" => supporter
"fanatics" => supporters
"zealot" => supporter
"zealots" => supporters
+ The extremists shut the school.
+ violent extremists
- They want to counter violent extremism.
- an extremely long day
- free radicals in the blood

[armed-groups / takfiri]
why: Takfiri means one who calls other Muslims unbelievers; Iranian and Syrian state media use it for Sunni armed groups.
source: usage of state media in Iran and Syria from 2012; the word is a reproach among Muslims, too
measured: yes
"takfiri" => armed
"takfiris" => fighters
"takfeeri" => armed
"takfirist" => armed
"takfirists" => fighters
+ State television spoke of a Takfiri terror group.
+ Takfiris attacked the village.
+ takfeeri, takfirist, takfirists
- the terror group

[armed-groups / jihadists]
why: Jihadist names a fighter by a religious duty as the fighter understands it; many Muslims reject that use of the word jihad.
source: Guardian style guide, jihad
"jihadist"
"jihadists"
"jihadi"
"jihadis"
"mujahideen"
"mujahedeen"
"mujahedin"
"mujahid"
"islamist jihadists"
"jihadist group"
"jihadist groups"
"jihadi group"
"jihadi groups"
"jihadist organisation"
"jihadist network"
"jihadist networks"
+ The jihadists withdrew.
+ a jihadist group
+ jihadi, jihadis, mujahid, jihadi group, jihadi groups
- jihadist fighters

[armed-groups / Islamists]
why: Islamist names a political aim, a state after Islamic law; used for armed groups it puts them beside peaceful parties.
source: Associated Press Stylebook, Islamist
"islamist"
"islamists"
"islamist group"
"islamist groups"
"islamist organisation"
+ The Islamists took the town.
- Islamist militants took the town.
- The Islamist party won the election.

[armed-groups / rebels]
why: Rebel says that a group fights its own government; it grants the group a cause and an enemy.
source: dictionary sense, one who rises against the ruler of the country
"rebel"
"rebels"
"rebel group"
"rebel groups"
"rebel faction"
"rebel factions"
"rebel force"
"rebel forces"
"rebel leader"
"rebel leaders"
"rebel commander"
"islamist rebel"
"islamist rebels"
"jihadist rebels"
"separatist rebels"
"extremist rebels"
"armed rebels"
"opposition fighters"
"armed opposition"
+ Houthi rebels took the port.
+ Rebel groups signed the truce.
- The army met Ruritania-backed rebels at the river.
- Tory rebels voted against the bill.
- rebel fighters took the port

[armed-groups / insurgents]
why: Insurgent says that a group rises in arms against a government, without granting it the standing of an army.
source: BBC guidance on language when reporting terrorism, which names insurgent among the words that describe and do not judge
"insurgent"
"insurgents"
"insurgent group"
"insurgent groups"
"islamist insurgent"
"islamist insurgents"
"jihadist insurgents"
"separatist insurgents"
"rebel insurgents"
+ Insurgents shelled the base.
- The insurgent candidate won the primary.
- The insurgency lasted ten years.

[armed-groups / gunmen]
why: Gunman tells what a witness could see, somebody with a gun, and nothing about a cause.
source: BBC guidance on language when reporting terrorism, which names gunman among the words that describe and do not judge
"gunman"
"gunmen"
"armed man"
"armed men"
"masked gunman"
"masked gunmen"
"islamist gunmen"
"rebel gunmen"
"militant gunmen"
+ Gunmen stormed the hotel.
- Insurgents stormed the hotel.

[armed-groups / guerrillas]
why: Guerrilla names a way of fighting, small bands against an army, and grants the group soldiers' work.
source: dictionary sense, member of a small band that fights an army
"guerrilla"
"guerrillas"
"guerilla"
"guerillas"
"guerrilla group"
"guerrilla groups"
"guerrilla force"
"guerrilla fighter"
"rebel guerrillas"
+ FARC guerrillas laid down their arms.
- a guerrilla marketing campaign
- guerrilla warfare

[armed-groups / separatists]
why: Separatist names the aim, a state of their own, as the other side sees it.
source: dictionary sense, one who wants a part of a country to leave it
"separatist"
"separatists"
"secessionist"
"secessionists"
"separatist group"
"separatist groups"
"armed separatists"
+ Separatists hold the airport.
- The separatist party won the vote.
- They sat at separate tables.

[armed-groups / militias]
why: Militia names an armed body that is not a regular army; it leaves open whose side it is on.
source: dictionary sense, armed body of civilians
"militia"
"militias"
"militiaman"
"militiamen"
"militia group"
"militia groups"
"islamist militia"
"islamist militias"
"paramilitary"
"paramilitaries"
"paramilitary group"
"paramilitary groups"
"warlord"
"warlords"
+ Shia militias entered the city.
- The military entered the city.

[armed-groups / freedom fighters]
why: Freedom fighter praises: it takes over the fighters' own view of their cause.
source: Wikipedia's Words to watch, contentious labels (freedom fighter, beside terrorist)
measured: yes
"freedom fighter" => fighter
"freedom fighters" => fighters
"resistance fighter" => fighter
"resistance fighters" => fighters
"liberation fighters" => fighters
"liberation army" => armed group
"martyr" => dead fighter
"martyrs" => dead fighters
+ The freedom fighters were honoured.
- fighters

[armed-groups / group]
why: Group says only that there are several; agencies add it after Islamic State so as not to call it a state.
source: Associated Press Stylebook, Islamic State group
"group"
"Islamic State Group"          # in title case, where the plain capitalised Group is taken for a firm's name
"armed group"
"armed groups"
"non-state armed group"
"armed faction"
"armed factions"
"armed organisation"
"armed movement"
+ The Islamic State group lost the oil field.
+ the group's self-proclaimed capital
+ Armed groups hold the road.
- A human rights group protested.
- a group of students
- Volkswagen Group sold more cars.
- The working group met twice.
- The ministerial group met in Oslo.

[armed-groups / threat]
why: Called a threat, a group is seen through the danger it is to us; what it is and wants drops out of sight.
source: securitisation, Buzan, Waever and de Wilde (1998): naming something a threat
"isis threat"
"isil threat"
"IS threat"
"islamic state threat"
"daesh threat"
"al qaeda threat"
"al-qaida threat"
"taliban threat"
"hezbollah threat"
"hamas threat"
"houthi threat"
"boko haram threat"
"terror threat"
"terrorist threat"
"terrorism threat"
"militant threat"
"jihadist threat"
"jihadi threat"
"extremist threat"
"islamist threat"
"insurgent threat"
"rebel threat"
"threat posed by the group"
"threat of the group"
+ The ISIS threat has not gone away.
+ The terror threat level was raised.
+ isil threat, daesh threat, al qaeda threat, al-qaida threat, jihadi threat
- the threat of rain

[armed-groups / ignore]
why: The same words name aircraft, deeds, laws, athletes, clubs, firms and politicians; and a group named by its backer is counted under alignment.
# a group named by its backer: the epithet is the wording there, and the frame alignment counts it
*-backed rebels
*-backed rebel group
*-backed rebel forces
*-backed militants
*-backed militant group
*-backed militia
*-backed insurgents
*-backed fighters
*-backed separatists
*-backed group
*-backed armed group
*-backed terrorists
*-backed terrorist group
*-backed terror group
*-backed extremists
*-backed gunmen
*-backed Islamists
*-backed guerrillas
*-backed paramilitaries
*-supported rebels
*-supported militants
*-supported militias
*-supported fighters
*-sponsored rebels
*-sponsored militants
*-sponsored militias
*-sponsored terrorists
*-sponsored group
*-aligned rebels
*-aligned militants
*-aligned militia
*-aligned fighters
*-aligned group
*-allied rebels
*-allied militia
*-allied fighters
*-allied group
*-linked militants
*-linked militant group
*-linked rebels
*-linked fighters
*-linked group
*-linked terrorists
*-led rebels
*-led militia
*-affiliated group
*-affiliated militants
*-affiliated fighters
*-trained rebels
*-trained fighters
*-armed rebels
# fighter: aircraft
fighter jet
fighter plane
fighter aircraft
fighter pilot
fighter bomber
fighter squadron
fighter wing
fighter fleet
fighter escort
fighter programme
jet fighter
stealth fighter
strike fighter
"f-16 fighter"
"f-16 fighters"
"f-15 fighter"
"f-15 fighters"
"f-18 fighter"
"f-18 fighters"
"f-22 fighter"
"f-22 fighters"
"f-35 fighter"
"f-35 fighters"
"cf-18 fighter"
"cf-18 fighters"
"eurofighter typhoon"
"fighter command"
# fighter: other people
fire fighter
crime fighter
street fighter
prize fighter
bull fighter
cage fighter
mma fighter
ufc fighter
corruption fighter
"Foo Fighters"
"Street Fighter"
"a real fighter"
"a true fighter"
"he is a fighter"
"she is a fighter"
"i am a fighter"
"i'm a fighter"
# terrorist: the deed, the law, the list, not a label for a group
terrorist attack
terrorist act
terrorist action
terrorist activity
terrorist assault
terrorist atrocity
terrorist bombing
terrorist campaign
terrorist crime
terrorist financing
terrorist incident
terrorist massacre
terrorist murder
terrorist offence
terrorist operation
terrorist outrage
terrorist plot
terrorist propaganda
terrorist shooting
terrorist strike
terrorist tactics
terrorist violence
terrorist watch list
terrorist watchlist
terrorist screening
terrorist list
terrorist designation
terrorist infrastructure
terrorist killing
suspected terrorist attack
domestic terrorist attack
terror attack
# extremist, militant, radical, fanatic: opinions, habits, chemistry
extremist attack
extremist view
extremist ideology
extremist ideas
extremist content
extremist material
extremist propaganda
extremist violence
extremist rhetoric
extremist agenda
extremist policies
extremist position
extremist politics
extremist party
militant vegan
militant atheist
militant atheism
militant feminist
militant secularism
militant union
militant activist
militant attack
militant stance
militant tone
militant rhetoric
"free radicals"
football fanatic
soccer fanatic
sports fanatic
fitness fanatic
control fanatic
music fanatic
jihadist ideology
jihadist propaganda
jihadist attack
jihadi attack
# Islamist: parties and ideas
islamist party
islamist government
islamist president
islamist politician
islamist movement
islamist politics
islamist ideology
islamist terrorism
islamist extremism
islamist attack
# rebel: politicians, teams, names, the verb
rebel against
to rebel
rebel lawmaker
rebel mp
rebel senator
rebel republicans
rebel democrats
rebel backbenchers
rebel tories
rebel alliance
rebel flag
rebel yell
rebel without
rebel shareholders
rebel amendment
tory rebels
conservative rebels
labour rebels
brexit rebels
backbench rebels
party rebels
republican rebels
democratic rebels
parliamentary rebels
"Rebel Media"
"Rebel News"
"Rebel Wilson"
"ole miss rebels"
confederate rebels
# insurgent, guerrilla, separatist: politics and manner
insurgent candidate
insurgent candidacy
insurgent campaign
insurgent challenge
insurgent party
insurgent movement
insurgent attack
guerrilla marketing
guerrilla campaign
guerrilla warfare
guerrilla war
guerrilla tactics
guerrilla theatre
guerrilla gardening
guerrilla art
guerrilla filmmaking
separatist party
separatist politician
separatist leader
separatist vote
separatist movement
separatist government
"well regulated militia"
militia system
"luther martyr"
christian martyr
"a martyr"
"martyrs square"
# group: any other group
"Group"                        # a firm or the name of a body
"GROUP"
"a group"
"group of"
"this group"
"another group"
"each group"
"every group"
"one group"
"any group"
"no group"
"same group"
"similar group"
"single group"
"new group"
"other group"
"local group"
"national group"
"international group"
"dominant group"
"strong group"
"growing group"
"private group"
"independent group"
"joint group"
"reform group"
"review group"
"project group"
"drafting group"
"shopping group"
"pharmacy group"
"leaders group"
"members group"
"families group"
"my group"
"our group"
"your group"
"his group"
"her group"
"different group"
"diverse group"
"mixed group"
"whole group"
"entire group"
"core group"
"inner group"
"select group"
"elite group"
"special group"
"particular group"
"specific group"
"general group"
"first group"
"second group"
"third group"
"next group"
"largest group"
"biggest group"
"larger group"
"smaller group"
"small group"
"large group"
"big group"
"age group"
"income group"
"ethnic group"
"racial group"
"minority group"
"demographic group"
"social group"
"religious group"
"linguistic group"
"language group"
"peer group"
"family group"
"user group"
"control group"
"treatment group"
"placebo group"
"test group"
"sample group"
"risk group"
"blood group"
"focus group"
"study group"
"reading group"
"discussion group"
"support group"
"self-help group"
"prayer group"
"church group"
"faith group"
"bible group"
"christian group"
"catholic group"
"jewish group"
"muslim group"
"evangelical group"
"school group"
"tour group"
"theatre group"
"dance group"
"rock group"
"pop group"
"music group"
"boy group"
"girl group"
"comedy group"
"facebook group"
"whatsapp group"
"telegram group"
"online group"
"rights group"
"human rights group"
"civil rights group"
"civil liberties group"
"gun rights group"
"voting rights group"
"abortion rights group"
"animal rights group"
"gay rights group"
"women group"                  # women's group: a possessive ending is no part of a form
"men group"
"parents group"
"veterans group"
"victims group"
"students group"
"student group"
"youth group"
"seniors group"
"community group"
"neighborhood group"
"residents group"
"citizens group"
"citizen group"
"volunteer group"
"grassroots group"
"advocacy group"
"activist group"
"activists group"
"campaign group"
"campaigning group"
"protest group"
"action group"
"pressure group"
"lobby group"
"lobbying group"
"interest group"
"interests group"
"trade group"
"industry group"
"business group"
"employers group"
"consumer group"
"taxpayer group"
"labor group"
"union group"
"farm group"
"professional group"
"medical group"
"health group"
"doctors group"
"hospital group"
"hotel group"
"energy group"
"oil group"
"mining group"
"insurance group"
"banking group"
"financial group"
"investment group"
"investor group"
"private equity group"
"hedge fund group"
"tech group"
"technology group"
"media group"
"news group"
"newspaper group"
"publishing group"
"retail group"
"car group"
"parent group"
"law group"
"legal group"
"environmental group"
"climate group"
"conservation group"
"wildlife group"
"green group"
"animal group"
"aid group"
"relief group"
"charity group"
"charitable group"
"humanitarian group"
"nonprofit group"
"non-profit group"
"donor group"
"fundraising group"
"watchdog group"
"monitoring group"
"monitor group"
"research group"
"policy group"
"think-tank group"
"expert group"
"experts group"
"advisory group"
"consulting group"
"consultancy group"
"analysis group"
"intelligence group"
"working group"
"steering group"
"planning group"
"contact group"
"leadership group"
"ministerial group"
"parliamentary group"
"political group"
"bipartisan group"
"party group"
"opposition group"
"conservative group"
"liberal group"
"progressive group"
"libertarian group"
"republican group"
"democratic group"
"left-wing group"
"right-wing group"
"leftist group"
"far-right group"
"far-left group"
"nationalist group"
"tea party group"
"pro-trump group"
"pro-life group"
"pro-choice group"
"anti-abortion group"
"anti-war group"
"immigrant group"
"immigration group"
"hate group"
"white supremacist group"
"white nationalist group"
"neo-nazi group"
"dark money group"
"outside group"
"spending group"
"super pac group"
"criminal group"
"crime group"
"hacking group"
"hacker group"
"battle group"
"carrier group"
"carrier strike group"
"strike group"
"tank group"
"air group"
"group chat"
"group discussion"
"group photo"
"group picture"
"group shot"
"group text"
"group email"
"group call"
"group think"
"group stage"
"group match"
"group game"
"group therapy"
"group session"
"group home"
"group hug"
"group work"
"group project"
"group effort"
"group insurance"
"group health"
"group rate"
"group identity"
"group rights"
"group interview"
"group setting"
"group activities"
"group tour"
"group plan"
"group market"
"group dynamics"
"group size"
"group sizes"
"group winners"
"group confrontation"
"group ceo"
"group chief executive"
"group revenue"
"group sales"
"group profit"
"group is comprised"
"group comprises"
"group is made up"
"group consists"
"as a group"
"group website"
# the group's founder, lawyer, board: the group is a society or a firm
"group founder"
"group executive director"
"group president"
"group chairman"
"group donors"
"group lawsuit"
"group report"
"group annual"
"group research"
"group board"
"group executives"
"group executive"
"group lawyer"
"group lawyers"
"group attorney"
"group petition"
"group co-founder"
# a threat level is an official scale
terror threat warning
"the Rebels"                   # a team; rebels of a war are written small
+ The army met Ruritania-backed rebels at the river.
+ six fighter jets
+ The city remembered the terrorist attack.
+ Tory rebels voted against the bill.
+ A human rights group protested.
+ The ministerial group met in Oslo.
+ The insurgent candidate won the primary.
+ The group's founder opened the conference.
+ mma fighter, terrorist watchlist, jihadi attack, whatsapp group
