title:    Words for migration
language: english
about:    The same people can be migrants, refugees, asylum seekers, undocumented immigrants or illegal aliens, and their coming a flow, a flood or an invasion.
source:   written for this project; classes after Baker and others (2008) and Gabrielatos and Baker (2008) on refugees in the British press, Charteris-Black (2006) and Santa Ana (2002, Brown Tide Rising) on metaphors of water and war
license:  CC0-1.0
version:  2

# The choice asks what people are called. Each label can be right in law: a refugee has been found to need shelter, an asylum seeker has asked for it.
# The second frame holds the pictures (flood, swarm, invasion); the third the words about rules and camps.

[migrants / migrants]
why: Migrant says only that somebody has moved or is moving to another place.
source: UNHCR and IOM usage; BBC guidance on migrant and refugee
compounds: yes
"migrant"
"migrants"
"migrant worker"
"migrant workers"
"migrant children"
"migrant families"
+ The migrants waited at the gate.
- The birds migrate in May.
- economic migrants

[migrants / immigrants]
why: Immigrant says that somebody has come to stay.
source: dictionary sense, one who comes to a country to live in it
compounds: yes
"immigrant"
"immigrants"
"legal immigrant"
"legal immigrants"
"newcomers"
"new arrivals"
"foreign-born"
+ The immigrants opened a shop.
- illegal immigrants opened a shop

[migrants / refugees]
why: Refugee says that somebody fled and has a right to shelter.
source: Refugee Convention of 1951
compounds: yes
"refugee"
"refugees"
"war refugees"
"displaced people"
"displaced persons"
+ The refugees waited at the gate.
- He took refuge in a barn.

[migrants / asylum seekers]
why: Asylum seeker says that somebody has asked for shelter and waits for the answer.
source: UNHCR usage
"asylum seeker"
"asylum seekers"
"asylum claimant"
"asylum claimants"
"asylum applicant"
"asylum applicants"
"seeking asylum"
+ Asylum seekers waited at the gate.
+ asylum-seekers
- The old asylum burnt down.

[migrants / without papers]
why: Undocumented and unauthorized say that papers are missing, and do not call the person a crime.
source: Associated Press Stylebook, which since 2013 calls actions illegal, not people
"undocumented"
"undocumented immigrant"
"undocumented immigrants"
"undocumented migrant"
"undocumented migrants"
"undocumented worker"
"undocumented workers"
"unauthorized immigrant"
"unauthorized immigrants"
"unauthorized migrants"
"irregular migrants"
"irregular migrant"
"without legal status"
"in the country illegally"
"illegal immigration"
"illegal migration"
+ Undocumented workers picked the fruit.
+ Many are in the country illegally.
- The documents are lost.

[migrants / dreamers]
why: Dreamer turns the name of a failed bill into praise for those whom it would have helped.
source: name taken from the DREAM Act, first brought in in 2001
"Dreamer"
"Dreamers"
"DREAMers"
"daca recipients"
"daca recipient"
"childhood arrivals"
+ The Dreamers waited for the court.
+ daca recipients, daca recipient
- He was a dreamer.

[migrants / illegal]
why: Illegal and alien make the person, not the deed, unlawful or strange.
source: illegal immigrant: dropped by the Associated Press Stylebook in 2013; aliens: dropped by United States agencies' style in 2021 and used again in 2025
measured: yes
"illegal immigrant" => immigrant without papers
"illegal immigrants" => immigrants without papers
"illegal migrant" => migrant without papers
"illegal migrants" => migrants without papers
"illegal alien" => immigrant without papers
"illegal aliens" => immigrants without papers
"criminal alien" => immigrant with a conviction
"criminal aliens" => immigrants with convictions
"criminal illegal alien" => immigrant with a conviction
"criminal illegal aliens" => immigrants with convictions
"criminal illegal immigrants" => immigrants with convictions
"removable aliens" => immigrants without papers
"alien" => foreigner
"aliens" => foreigners
"alien minors" => children
"illegals" => immigrants without papers
"illegal entrants" => immigrants without papers
"illegal workers" => workers without papers
"illegal foreign workers" => workers without papers
"illegal border crossers" => people who crossed the border
"border crossers" => people who crossed the border
"border jumper" => migrant
"border jumpers" => migrants
"border hoppers" => migrants
"line jumpers" => migrants
"queue jumper" => migrant
"queue jumpers" => migrants
"wetback" => migrant
"wetbacks" => migrants
"illegally in the country" => in the country without papers
+ Illegal aliens picked the fruit.
+ He called them illegals.
- Illegal fishing goes on.
- aliens from outer space

[migrants / doubted need]
why: Economic, bogus or failed says that the people do not really need shelter.
source: Gabrielatos and Baker (2008) on bogus asylum seekers in the British press
measured: yes
"economic migrant" => migrant
"economic migrants" => migrants
"economic refugee" => migrant
"economic refugees" => migrants
"bogus asylum seeker" => asylum seeker
"bogus asylum seekers" => asylum seekers
"bogus refugees" => refugees
"so-called refugees" => refugees
"so-called asylum seekers" => asylum seekers
"fake refugees" => refugees
"fake asylum seekers" => asylum seekers
"bogus asylum claims" => asylum claims
"fraudulent asylum claims" => asylum claims
"meritless asylum claims" => asylum claims
"failed asylum seekers" => people refused asylum
"failed asylum seeker" => person refused asylum
"asylum shopping" => asking for asylum in several countries
"asylum cheats" => asylum seekers
"asylum fraud" => -
"benefit tourist" => migrant
"benefit tourists" => migrants
"benefits tourism" => migration
"benefit tourism" => migration
"welfare tourism" => migration
"welfare tourists" => migrants
"health tourists" => foreign patients
"health tourism" => foreign patients
"birth tourism" => births to visitors
"anchor baby" => child of immigrants
"anchor babies" => children of immigrants
"military-age men" => men
"military-age males" => men
"fighting-age men" => men
"fighting-age males" => men
"unvetted" => -
"unvetted migrants" => migrants
"unvetted refugees" => refugees
"unassimilated" => -
"bad hombres" => men
+ They called them bogus asylum seekers.
+ Economic migrants waited at the gate.
- The economy grew.

[migrants / ignore]
why: The words stand here for outer space, a law's name, birds, or plants.
"alien film"
"aliens from outer space"
"aliens from space"
"alien life"
"alien planet"
"alien planets"
"alien world"
"alien worlds"
"alien species"
"alien plants"
"alien spacecraft"
"alien spaceship"
"alien invasion"
"alien abduction"
"alien technology"
"alien contact"
"alien to"
"space alien"
"space aliens"
"ancient aliens"
"alien and sedition"
"alien enemies act"
"alien tort"
"alien registration"
"resident alien"
"migrant birds"
"migrant bird"
"bird migrants"
"migrant species"
"migrant hawker"
"ufos and aliens"
"alien plant"
+ aliens from outer space
+ The alien species spread along the river.

[migration-picture / loaded]
why: The coming of people is drawn as water, insects or an army, so that it seems to be without number and without end.
source: Charteris-Black (2006, Britain as a container); Santa Ana (2002, Brown Tide Rising); Baker and others (2008)
measured: yes
flood of migrant => arrival of migrants
flood of immigrant => arrival of immigrants
flood of refugee => arrival of refugees
flood of people => arrival of people
flood of illegal => arrival of people
flood of asylum => arrival of asylum seekers
wave of migrant => arrival of migrants
wave of immigrant => arrival of immigrants
wave of refugee => arrival of refugees
wave of illegal => arrival of people
wave of migration => migration
wave of asylum => arrival of asylum seekers
tide of migrant => arrival of migrants
tide of immigrant => arrival of immigrants
tide of refugee => arrival of refugees
tide of illegal => arrival of people
tide of migration => migration
tide of humanity => people
surge of migrant => rise in the number of migrants
surge of immigrant => rise in the number of immigrants
surge of refugee => rise in the number of refugees
surge of illegal => rise in the number of people
migrant surge => rise in the number of migrants
border surge => rise in the number of migrants
influx of migrant => arrival of migrants
influx of immigrant => arrival of immigrants
influx of refugee => arrival of refugees
influx of illegal => arrival of people
influx of asylum => arrival of asylum seekers
influx of foreign => arrival of foreigners
migrant influx => arrival of migrants
deluge of migrant => arrival of migrants
torrent of migrant => arrival of migrants
tsunami of migrant => arrival of migrants
avalanche of migrant => arrival of migrants
stream of migrant => arrival of migrants
stream of refugee => arrival of refugees
swarm of migrant => migrants
swarm of people => people
swarm of immigrant => immigrants
army of migrant => migrants
"migrant hordes" => migrants
"migrant caravan" => group of migrants
"migrant caravans" => groups of migrants
"caravan of migrants" => group of migrants
"caravans of migrants" => groups of migrants
"caravaners" => migrants
"caravan members" => migrants
"invasion of our country" => migration
"invasion of illegal" => arrival of people
"migrant invasion" => arrival of migrants
"immigrant invasion" => arrival of immigrants
"invading our country" => coming to the country
"invaders" => -
pour across the border => cross the border
pour over the border => cross the border
pour through the border => cross the border
pour into the country => come into the country
pour into our country => come into the country
pour into the united states => come to the United States
pour into europe => come to Europe
stream across the border => cross the border
stream over the border => cross the border
stream into the country => come into the country
stream into europe => come to Europe
flood across the border => cross the border
flood over the border => cross the border
flood the border => cross the border
flood into the country => come into the country
flood our country => come into the country
flood into europe => come to Europe
swarm across the border => cross the border
swarm the border => cross the border
surge across the border => cross the border
rush the border => cross the border
storm the border => cross the border
sneak across the border => cross the border
"snuck across the border" => crossed the border
sneak into the country => enter the country without papers
jump the border => cross the border
"swamped by migrants" => short of room for migrants
"swamped by immigrants" => short of room for immigrants
"swamped with migrants" => short of room for migrants
"overrun by migrants" => short of room for migrants
"overrun by immigrants" => short of room for immigrants
"overrun by illegal" => short of room for
"overrun our" => -
"overwhelmed border" => border
"besieged border" => border
"border crisis" => rise in border crossings
"crisis at the border" => rise in border crossings
"crisis on the border" => rise in border crossings
"border emergency" => rise in border crossings
"border chaos" => rise in border crossings
"border surge" => rise in border crossings
"migrant crisis" => rise in migration
"migration crisis" => rise in migration
"immigration crisis" => rise in immigration
"refugee crisis" => rise in the number of refugees
"fortress europe" => Europe's border rules
"great replacement" => -
"replacement theory" => -
"demographic replacement" => -
"mass immigration" => immigration
"mass migration" => migration
"uncontrolled immigration" => immigration
"uncontrolled migration" => migration
"unchecked immigration" => immigration
"unchecked migration" => migration
"unfettered immigration" => immigration
"rampant illegal immigration" => unauthorized immigration
"third world immigrants" => immigrants
"third world migrants" => migrants
"third world" => poor countries
"stampede across the border" => rush across the border
"stampede of migrants" => arrival of many migrants
"overrun with migrants" => full of migrants
"overrun with immigrants" => full of immigrants
+ A flood of migrants came in May.
+ Waves of refugees reached the coast.
+ They are pouring across the border.
- The flood came in May.
- The wave broke on the beach.
- The stampede at the stadium killed two.

[migration-picture / ignore]
why: Real water, real armies, animals, a desert road.
"space invaders"
"viking invaders"
"foreign invaders"
"nazi invaders"
+ a game of space invaders

[migration-rule / loaded]
why: The rule is named after what its friends or foes feel about it, not after what it does.
source: chain migration, amnesty, open borders and their counterparts: Lakoff and Ferguson (2006, The Framing of Immigration); amnesty: Safire's Political Dictionary
measured: yes
"chain migration" => family-based immigration
"open borders" => fewer border controls
"open border" => fewer border controls
"mass amnesty" => legal status
"amnesty bill" => immigration bill
"amnesty plan" => immigration plan
"blanket amnesty" => legal status
"catch and release" => release until the hearing
"porous border" => border
"porous borders" => borders
"wide open border" => border
"unsecured border" => border
"lawless border" => border
"muslim ban" => travel ban
"muslim bans" => travel bans
"anti-muslim ban" => travel ban
"deportation force" => immigration officers
"deportation machine" => immigration officers
"deportation agenda" => immigration policy
"mass deportation" => deportation
"mass deportations" => deportations
"round up immigrants" => arrest immigrants
"kids in cages" => children in detention
"children in cages" => children in detention
"babies in cages" => children in detention
"kids locked in cages" => children in detention
"caged children" => children in detention
"caging children" => detaining children
"caging kids" => detaining children
"internment camps" => places of detention
"detention camp" => places of detention
"detention camps" => places of detention
"baby jails" => places of detention
"ripped from their" => taken from their
"ripping children from" => taking children from
"rip children from" => take children from
"ripped children from" => took children from
"tore children from" => took children from
"torn from their" => taken from their
"tear families apart" => separate families
"tearing families apart" => separating families
"tearing apart families" => separating families
"tore families apart" => separated families
"rip families apart" => separate families
"ripping families apart" => separating families
"ripping apart families" => separating families
"sanctuary state policies" => local policies
"sanctuary policies" => local policies
"illegal sanctuary" => -
"border vanity wall" => border wall
"vanity wall" => border wall
"border wall boondoggle" => border wall
"medieval wall" => border wall
"giant wall" => border wall
"xenophobia" => dislike of foreigners
"nativism" => opposition to immigration
"anti-immigrant" => for less immigration
"anti-immigration" => for less immigration
"anti-refugee" => for fewer refugees
"anti-foreigner" => for less immigration
"pro-amnesty" => for legal status
"pro-illegal" => -
"pro-migration" => for more immigration
"pro-immigration" => for more immigration
"immigration hawk" => supporter of less immigration
"immigration hawks" => supporters of less immigration
"immigration hardliner" => supporter of less immigration
"immigration hard-liner" => supporter of less immigration
"immigration hardliners" => supporters of less immigration
"immigration hard-liners" => supporters of less immigration
"immigration crackdown" => stricter enforcement
"border hawks" => supporters of border controls
"anti-borders" => -
"our sovereignty" => -
"cheap labor" => low-paid work
"cheap foreign labor" => foreign workers
"cheap foreign workers" => foreign workers
"amnesty for illegal"
"amnesty for illegals"
"amnesty for immigrants"
"amnesty for undocumented"
"amnesty for millions"
"amnesty to illegal"
"amnesty to immigrants"
"amnesty to millions"
"grant amnesty to illegal"
"granting amnesty to illegal"
"de facto amnesty"
"backdoor amnesty"
"back-door amnesty"
"executive amnesty"
"obama amnesty"
"biden amnesty"
"daca amnesty"
"dreamer amnesty"
"amnesty agenda"
"amnesty deal"
"amnesty program"
"amnesty push"
"amnesty supporters"
"amnesty advocates"
"immigration amnesty"
"path to amnesty"
"border concentration camps"
"concentration camps at the border"
"concentration camps on the border"
"migrant concentration camps"
+ They want open borders, he wrote.
+ the Muslim ban
+ They call it amnesty for illegal immigrants.
+ daca amnesty
- A chain lay on the ground.
- Amnesty International wrote a report.
- The president offered the rebels an amnesty.
- Hens in cages lay fewer eggs.

[migration-rule / ignore]
why: An organisation's name, a police office for guns or taxes, history.
"japanese internment camps"
"fish catch and release"
"catch and release fishing"
+ the Japanese internment camps
