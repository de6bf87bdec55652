title:    Words for a protest
language: english
about:    The same crowd can hold a demonstration, be in unrest, riot or rise up, and be made of protesters, activists or thugs.
source:   written for this project; the protest paradigm after Chan and Lee (1984) and McLeod and Hertog (1999); Associated Press Stylebook (2020) on riot, unrest, protest, uprising and revolt
license:  CC0-1.0
version:  2

[protest-event / protest]
why: Says that people made their will known in public.
source: Associated Press Stylebook (2020)
"protest"
"protests"
"demonstration"
"demonstrations"
"sit-in"
"sit-ins"
"vigil"
"vigils"
"walkout"
"walkouts"
"picket"
"pickets"
"peaceful protest"
"peaceful protests"
"peaceful demonstration"
"peaceful demonstrations"
"protest rally"
"protest rallies"
"protest march"
"protest marches"
"mass rally"
"mass rallies"
"march against"
"marches against"
"march on parliament"
"march on washington"
"rally against"
"rallies against"
"rally outside"
"rallied outside"
"rallied against"
"marched against"
"marched through"
"marched to parliament"
+ The protest began at noon.
- The riot began at noon.
- The shares rallied.
- Shares had a rally in May.
- The march wind is cold.

[protest-event / unrest]
why: Unrest is vague and mild: it names no deed and nobody who did it.
source: Associated Press Stylebook (2020), which calls unrest a vaguer, milder term
"unrest"
"civil unrest"
"civil disobedience"
"public disorder"
"civil disorder"
"violent disorder"
"public disturbance"
"public disturbances"
"disturbances in"
"political turmoil"
+ The unrest lasted a week.
- The protest lasted a week.

[protest-event / uprising]
why: Uprising says that people rise with right against those who rule them.
source: Associated Press Stylebook (2020)
"uprising"
"uprisings"
"popular uprising"
"revolt"
"revolts"
"rebellion"
"intifada"
"people power"
+ The uprising lasted a week.
- The riot lasted a week.

# Not measured: the sentences round it are charged, but readers asked to mark loaded words passed over it (1 of 13 hits): a riot is also a crime in law.
[protest-event / riot]
why: Riot and its kin see the violence and not the cause.
source: Associated Press Stylebook (2020), which warns that focusing on rioting has been used to stigmatise people who protest; McLeod and Hertog (1999)
compounds: yes
"riot" => protest
"riots" => protests
"rioting" => violence
"rioted" => -
"race riot" => protest
"race riots" => protests
"mob violence" => violence
"mob rule" => -
"mobocracy" => -
"looting" => theft
"looted" => stole
"looting and rioting" => violence
"rioting and looting" => violence
"anarchy" => disorder
"orgy of violence" => violence
"orgy of destruction" => violence
"violent unrest" => unrest
"violent protest" => protest
"violent protests" => protests
"violent demonstrations" => demonstrations
"violent chaos" => violence
"smash and grab" => theft
"insurrection" => attack
"armed insurrection" => attack
"violent insurrection" => attack
"deadly insurrection" => attack
"insurrectionary" => -
+ The riot lasted a week.
+ Looting and rioting went on.
+ They called it an insurrection.
- The protest lasted a week.
- Riot police stood by.

[protest-event / mostly peaceful]
why: Adds that it was calm, where the reader may think otherwise, or where others report fires.
source: usage in 2020 and since
measured: yes
"mostly peaceful" => -
"largely peaceful" => -
"overwhelmingly peaceful" => -
"mostly peaceful protest" => protest
"mostly peaceful protests" => protests
"largely peaceful protests" => protests
"mostly peaceful demonstrations" => demonstrations
"overwhelmingly peaceful protests" => protests
"fiery but mostly peaceful" => -
+ The mostly peaceful protests lasted a week.
- The lake was peaceful.

[protest-event / ignore]
why: Gear, places of trade and art, months, words of law, colours, and other movements than those in the street.
"riot police"
"riot gear"
"riot shield"
"riot shields"
"riot squad"
"riot control"
"riot act"
"riot games"
"anti-riot police"
"pussy riot"
"quiet riot"
"riot of colour"
"laugh riot"
"ran riot"
"run riot"
"running riot"
"looted art"
"nazi-looted"
"nazi-looted art"
"looted antiquities"
"picket fence"
"demonstration of"
"demonstration project"
"demonstration projects"
"demonstration match"
"cooking demonstration"
"hunger revolt"
"taxpayer revolt"
+ Riot police stood by.
+ the Nazi-looted art

[protest-people / protesters]
why: Says what the people do.
source: dictionary sense
compounds: yes
"protester"
"protesters"
"protestor"
"protestors"
"demonstrator"
"demonstrators"
"marcher"
"marchers"
"peaceful protester"
"peaceful protesters"
"peaceful demonstrators"
+ The protesters went home.
- The rioters went home.

[protest-people / activists]
why: Activist and campaigner say that the people work for a cause.
source: dictionary sense
"activist"
"activists"
"campaigner"
"campaigners"
+ The activists went home.
- The action was active.

[protest-people / heroes]
why: Freedom, justice and hero say that the people are right.
source: dictionary senses
measured: yes
"pro-democracy" => -
"truth teller" => -
"truth tellers" => -
"patriot" => supporter
"patriots" => supporters
"freedom lover" => supporter
"freedom lovers" => supporters
"righteous anger" => anger
"martyred" => killed
"martyrdom" => -
+ The pro-democracy crowd went home.
+ They are patriots, he wrote.
- The fighters went home.

[protest-people / rioters]
why: Rioter, looter and thug make a crime of the whole crowd.
source: McLeod and Hertog (1999); thug, mob: dictionary senses of contempt
measured: yes
"rioter" => protester
"rioters" => protesters
"looter" => thief
"looters" => thieves
"arsonist" => -
"arsonists" => -
"vandal" => protester
"vandals" => protesters
"mob" => crowd
"mobs" => crowds
"angry mob" => crowd
"angry mobs" => crowds
"violent mob" => crowd
"violent mobs" => crowds
"unruly mob" => crowd
"lynch mob" => crowd
"right-wing mob" => crowd
"trump mob" => crowd
"pro-trump mob" => crowd
"maga mob" => crowd
"outrage mob" => critics
"twitter mob" => critics
"online mob" => critics
"internet mob" => critics
"social media mob" => critics
"thug" => attacker
"thugs" => attackers
"thuggery" => violence
"thuggish" => violent
"antifa thugs" => protesters
"masked thugs" => protesters
"black-clad thugs" => protesters
"hooligan" => protester
"hooligans" => protesters
"hooliganism" => violence
"hoodlum" => protester
"hoodlums" => protesters
"goon" => -
"goons" => -
"goon squad" => -
"ruffian" => -
"ruffians" => -
"rabble" => crowd
"rabble-rouser" => speaker
"rabble-rousers" => speakers
"rabble-rousing" => -
"riffraff" => people
"troublemaker" => protester
"troublemakers" => protesters
"trouble-makers" => protesters
"agitator" => protester
"agitators" => protesters
"outside agitator" => protester from elsewhere
"outside agitators" => protesters from elsewhere
"provocateur" => speaker
"provocateurs" => speakers
"agent provocateur" => -
"instigator" => organiser
"instigators" => organisers
"ringleader" => leader
"ringleaders" => leaders
"malcontent" => critic
"malcontents" => critics
"anarchist" => protester
"anarchists" => protesters
"violent anarchists" => protesters
"antifa rioters" => protesters
"antifa militants" => protesters
"antifa mob" => crowd
"antifa terrorists" => protesters
"antifa radicals" => protesters
"insurrectionist" => protester
"insurrectionists" => protesters
"seditionist" => protester
"seditionists" => protesters
"domestic terrorist" => attacker
"domestic terrorists" => attackers
"domestic terrorism" => violence
"paid protester" => protester
"paid protesters" => protesters
"paid agitators" => protesters
"professional protesters" => protesters
"professional agitators" => protesters
"rent-a-mob" => crowd
"rent-a-crowd" => crowd
"crisis actor" => -
"crisis actors" => -
"useful idiot" => supporter
"useful idiots" => supporters
"brownshirts" => -
"brown shirts" => -
"blackshirts" => -
"storm troopers" => police
"stormtroopers" => police
"street gangs" => -
"marauders" => -
"far-left agitators" => protesters
"unhinged protesters" => protesters
"screaming protesters" => protesters
"angry protesters" => protesters
+ The mob went home.
+ Antifa thugs went home.
+ Outside agitators came by bus.
- The protesters went home.
- The mob boss went to prison.
- The Patriots won the game.

[protest-people / ignore]
why: The mafia, sports clubs, singing groups, missiles, laws, animals, and a trick called a flash mob.
"mob boss"
"mob bosses"
"mob family"
"mob hit"
"mob ties"
"mob movie"
"flash mob"
"flash mobs"
"smart mob"
"new england patriots"
"patriots quarterback"
"patriots coach"
"patriots fans"
"patriots owner"
"the patriots won"
"the patriots lost"
"patriot act"
"patriot missile"
"patriot missiles"
"patriot air defense"
"patriot battery"
"patriot batteries"
"patriot system"
"patriot systems"
"patriot day"
"patriot league"
"patriots day"
"thug life"
"football hooligans"
"soccer hooligans"
"football hooligan"
"al-aqsa martyrs brigades"
"martyrs brigade"
"martyr day"
"christian martyr"
"christian martyrs"
"saint and martyr"
"early martyrs"
"goon show"
"washing machine agitator"
"serial arsonist"
"convicted arsonist"
"the Patriots"
+ The mob boss went to prison.
+ the Patriots quarterback
+ a flash mob
+ al-aqsa martyrs brigades

