title:    Words for parties and camps
language: english
about:    A party can be called by its name or by a nickname; its people can be progressives, liberals or leftists, conservatives or the right; the press can be mainstream, liberal or fake.
source:   written for this project; Safire's Political Dictionary (2008) for the age and the sting of each label; Lee and Lee (1939, The Fine Art of Propaganda) on name-calling and glittering generalities
license:  CC0-1.0
version:  2

# Epithets of camp (far-left, right-wing, hard-line) are in alignment.lex.

[democrats / Democratic]
why: The party's own name.
source: name of the party
"Democratic Party"
"Democratic"
"Democrat"
"Democrats"
+ The Democratic Party met on Monday.
- a democratic vote

[democrats / Dems]
why: Short and familiar; headlines use it to save room.
source: dictionary mark, informal
"Dems"
"Dem"
+ Dems met on Monday.
- Democrats met on Monday.

# Not measured: it tells whose side a speaker is on, but readers asked to mark loaded words pass over it.
[democrats / Democrat as adjective]
why: Democrat Party, said in place of Democratic Party, has been an opponents' way of saying it since the 1940s.
source: Safire's Political Dictionary (2008), Democrat Party; Associated Press Stylebook
"Democrat Party" => Democratic Party
"Democrat party" => Democratic Party
"Democrat Senator" => Democratic senator
"Democrat senator" => Democratic senator
"Democrat senators" => Democratic senators
"Democrat Senators" => Democratic senators
"Democrat Congressman" => Democratic congressman
"Democrat congressman" => Democratic congressman
"Democrat Governor" => Democratic governor
"Democrat governor" => Democratic governor
"Democrat governors" => Democratic governors
"Democrat Mayor" => Democratic mayor
"Democrat mayor" => Democratic mayor
"Democrat mayors" => Democratic mayors
"Democrat lawmaker" => Democratic lawmaker
"Democrat lawmakers" => Democratic lawmakers
"Democrat candidate" => Democratic candidate
"Democrat candidates" => Democratic candidates
"Democrat nominee" => Democratic nominee
"Democrat presidential" => Democratic presidential
"Democrat leader" => Democratic leader
"Democrat leaders" => Democratic leaders
"Democrat leadership" => Democratic leadership
"Democrat politician" => Democratic politician
"Democrat politicians" => Democratic politicians
"Democrat primary" => Democratic primary
"Democrat voters" => Democratic voters
"Democrat voter" => Democratic voter
"Democrat base" => Democratic voters
"Democrat donor" => Democratic donor
"Democrat donors" => Democratic donors
"Democrat operative" => Democratic staff member
"Democrat operatives" => Democratic staff
"Democrat machine" => Democratic Party
"Democrat establishment" => Democratic leaders
"Democrat media" => press
"Democrat administration" => Democratic administration
"Democrat majority" => Democratic majority
"Democrat House" => Democratic House
"Democrat cities" => cities
"Democrat states" => states
"Democrat bill" => Democratic bill
"Democrat-run" => -
"Democrat-controlled" => Democratic-controlled
"Democrat-led" => Democratic-led
"Democrat-dominated" => -
"demonrat" => Democrat
"demonrats" => Democrats
"dimocrats" => Democrats
"dumbocrats" => Democrats
+ The Democrat Party met on Monday.
+ demonrat, demonrats, dimocrats, dumbocrats
- The Democratic Party met on Monday.
- A Democrat spoke.

[democrats / ignore]
why: Parties of other countries, and a state.
"Social Democrat"
"Social Democrats"
"Social Democratic"
"Social Democratic Party"
"Christian Democrat"
"Christian Democrats"
"Christian Democratic"
"Liberal Democrat"
"Liberal Democrats"
"Liberal Democratic"
"New Democrat"
"New Democrats"
"New Democratic Party"
"Sweden Democrats"
"Free Democrats"
"Democratic Unionist"
"Democratic Unionists"
"Democratic Unionist Party"
"Democratic Republic of Congo"
"Democratic Republic of the Congo"
"German Democratic Republic"
"Lao People Democratic Republic"
"Syrian Democratic Forces"
"Democratic Party of Japan"
"Democratic Alliance"
"Kurdistan Democratic Party"
"Democratic Progressive Party"
"Democratic Left"
+ The Social Democrats won in Berlin.

[republicans / Republican]
why: The party's own name.
source: name of the party
"Republican Party"
"Republican"
"Republicans"
"GOP"
"Grand Old Party"
+ The Republican Party met on Monday.
- a republican form of rule

[republicans / nickname]
why: A name for the party or its people that they do not use of themselves, or that tells good members from bad.
source: RINO: Safire's Political Dictionary (2008); usage in the debate
measured: yes
"repubs" => Republicans
"republicants" => Republicans
"rethuglicans" => Republicans
"rethugs" => Republicans
"repugs" => Republicans
"RINO" => Republican
"RINOs" => Republicans
"republican in name only" => Republican
"republicans in name only" => Republicans
"party of trump" => Republican Party
"cult of trump" => Trump's supporters
"trump cult" => Trump's supporters
"trumpist" => supporter of Trump
"trumpists" => supporters of Trump
"trumpism" => Trump's politics
"trumpian" => -
"trumpworld" => Trump's staff
"trump world" => Trump's staff
"trumpland" => -
"trumpster" => supporter of Trump
"trumpsters" => supporters of Trump
"trumpkin" => supporter of Trump
"trumpkins" => supporters of Trump
"trumpers" => supporters of Trump
"trumper" => supporter of Trump
"trumpy" => -
"never trumper" => Republican opposed to Trump
"never trumpers" => Republicans opposed to Trump
"never trump" => opposed to Trump
"anti-trumper" => opponent of Trump
"anti-trumpers" => opponents of Trump
"MAGA" => Trump's
"magaland" => -
"deplorables" => supporters of Trump
"basket of deplorables" => supporters of Trump
"trump derangement syndrome" => opposition to Trump
"derangement syndrome" => opposition
"trump sycophants" => supporters of Trump
"trump loyalist" => supporter of Trump
"trump loyalists" => supporters of Trump
"trump acolyte" => supporter of Trump
"trump acolytes" => supporters of Trump
"trump apologist" => supporter of Trump
"trump apologists" => supporters of Trump
"trump-loving" => -
"trump haters" => opponents of Trump
"trump hater" => opponent of Trump
"tea party extremists" => Tea Party members
"tea partier" => Tea Party member
"tea partiers" => Tea Party members
"tea party zealots" => Tea Party members
"teabagger" => Tea Party member
"teabaggers" => Tea Party members
"tea bagger" => Tea Party member
"tea baggers" => Tea Party members
"birther" => -
"birthers" => -
"birtherism" => -
"wingnut" => conservative
"wingnuts" => conservatives
"cuckservative" => conservative
"cuckservatives" => conservatives
"gun-clinging" => -
"obstructionist" => opposed
"obstructionists" => opponents
"obstructionism" => opposition
"party of no" => opposition
+ RINOs met on Monday.
+ the trumpist senator
+ repubs, republicants, rethuglicans, rethugs, repugs, trumpists, trumpism, trumpian
+ trumpworld, trumpland, trumpster, trumpsters, trumpkin, trumpkins, trumpers, trumpy
+ never trumpers, anti-trumpers, magaland, deplorables, basket of deplorables, teabagger, teabaggers, birtherism
+ cuckservative, cuckservatives
- Republicans met on Monday.

[republicans / ignore]
why: Armies and guards, and republicans who are for a republic.
"Republican Guard"
"Irish Republican Army"
"Irish Republican"
"Irish Republicans"
"Republican Sinn Fein"
"Spanish Republican"
"Republican Palace"
"Republican People Party"
+ The Republican Guard held the bridge.

[left-labels / liberals]
why: The common labels for people left of the middle.
source: Safire's Political Dictionary (2008)
"liberal"
"liberals"
"progressive"
"progressives"
"democratic socialist"
"democratic socialists"
"the Left"
"the political left"
"the american left"
"those on the left"
"many on the left"
"some on the left"
"people on the left"
"critics on the left"
+ The liberals met on Monday.
- The leftists met on Monday.
- The Liberal government has a new budget.
- Turn off the left lane.

[left-labels / leftists]
why: Leftist, lib and lefty are said by opponents; socialist, communist and Marxist are often said of people who are neither.
source: Safire's Political Dictionary (2008); dictionary marks
measured: yes
"leftist" => progressive
"leftists" => progressives
"leftism" => progressive politics
"lefty" => progressive
"lefties" => progressives
"libs" => liberals
"lib" => liberal
"libtard" => liberal
"libtards" => liberals
"moonbat" => liberal
"moonbats" => liberals
"limousine liberal" => liberal
"limousine liberals" => liberals
"champagne socialist" => liberal
"champagne socialists" => liberals
"latte liberal" => liberal
"latte-sipping" => -
"bleeding-heart liberal" => liberal
"bleeding-heart liberals" => liberals
"tax-and-spend liberal" => liberal
"do-gooder" => -
"do-gooders" => -
"bernie bro" => supporter of Sanders
"bernie bros" => supporters of Sanders
"loony left" => left
"loony liberal" => liberal
"radical liberal" => liberal
"radical liberals" => liberals
"radical democrat" => Democrat
"radical democrats" => Democrats
"radical progressive" => progressive
"radical progressives" => progressives
"radical leftist" => progressive
"radical leftists" => progressives
"radical socialist" => progressive
"extreme liberal" => liberal
"ultraliberal" => liberal
"militant leftist" => progressive
"militant left" => left
"socialist" => progressive
"socialists" => progressives
"socialistic" => -
"avowed socialist" => progressive
"socialism" => -
"creeping socialism" => -
"socialist agenda" => agenda
"socialist utopia" => -
"marxist" => progressive
"marxists" => progressives
"marxism" => -
"neo-marxist" => progressive
"neo-marxists" => progressives
"cultural marxism" => -
"cultural marxist" => progressive
"cultural marxists" => progressives
"marxist-leninist" => progressive
"maoist" => progressive
"stalinist" => -
"stalinists" => -
"trotskyite" => progressive
"bolshevik" => progressive
"bolsheviks" => progressives
"pinko" => progressive
"commie" => communist
"commies" => communists
"collectivist" => -
"collectivism" => -
"crypto-communist" => progressive
"communistic" => -
"fellow traveler" => supporter
"fellow travelers" => supporters
"resistance warriors" => opponents
"the squad" => -
"liberal agenda" => agenda
"leftist agenda" => agenda
"radical agenda" => agenda
"liberal mob" => liberals
"liberal hypocrisy" => -
"liberal lunacy" => -
"liberal tears" => -
"liberal darling" => -
"liberal icon" => -
"liberal lion" => -
"liberal activist" => activist
"liberal activists" => activists
"liberal dark money" => -
+ The leftists met on Monday.
+ a Marxist mayor
+ bleeding-heart liberals
+ libtard, libtards, moonbat, moonbats
- The liberals met on Monday.
- the Socialist Party of Ruritania

[left-labels / ignore]
why: Names of parties and countries, academic words, films, and freedom of style.
"socialist party"
"socialist workers party"
"socialist republic"
"soviet socialist"
"national socialist"
"national socialists"
"national socialism"
"socialist realism"
"united socialist party"
"party of european socialists"
"socialist international"
"french socialist"
"french socialists"
"spanish socialist"
"spanish socialists"
"portuguese socialists"
"democratic socialists of america"
"democratic socialism"
"market socialism"
"marxist theory"
"marxist rebels"
"marxist guerrillas"
"maoist rebels"
"maoist insurgents"
"bolshevik revolution"
"fellow travelers on the"
"lib dem"
"lib dems"
"liberal arts"
"liberal democracy"
"liberal democracies"
"liberal democrat"
"liberal democrats"
"liberal party"
"progressive rock"
"progressive disease"
"progressive lenses"
"progressive tax"
"progressive insurance"
"the squad car"
"the squad room"
"the squad for"
"in the squad"
"from the squad"
"to the squad"
"joined the squad"
"of the squad"
"Liberal"                      # with a capital it is the name of a party, or begins a sentence
"Liberals"
"Progressive Conservative"
"Progressive Conservatives"
"Progressive Party"
"progressive lens"
"progressive jazz"
"progressive illness"
"progressive supranuclear palsy"
"liberal use of"
"liberal dose of"
"classical liberal"
"Socialists"
+ the Socialist Party of Ruritania
+ He was picked to be in the squad.
+ The Liberals won the election in Ottawa.

[right-labels / conservatives]
why: The common labels for people right of the middle.
source: Safire's Political Dictionary (2008)
"conservative"
"conservatives"
"libertarian"
"libertarians"
"tea party"
"the Right"
"the political right"
"the american right"
"those on the right"
"many on the right"
"some on the right"
"people on the right"
"critics on the right"
+ The conservatives met on Monday.
- The reactionaries met on Monday.
- The Conservative government has a new budget.
- It is the right thing to do.

[right-labels / reactionaries]
why: The word puts conservatives in the past, in a sect, or beside dictators of the last century.
source: Wikipedia's Words to watch, contentious labels; Safire's Political Dictionary (2008)
measured: yes
"reactionary" => conservative
"reactionaries" => conservatives
"arch-conservative" => conservative
"archconservative" => conservative
"arch-conservatives" => conservatives
"archconservatives" => conservatives
"staunch conservative" => conservative
"staunch conservatives" => conservatives
"die-hard conservative" => conservative
"movement conservative" => conservative
"conservative firebrand" => conservative
"conservative hardliner" => conservative
"hardcore conservative" => conservative
"rabid conservative" => conservative
"extreme conservative" => conservative
"radical conservative" => conservative
"radical conservatives" => conservatives
"radical republican" => Republican
"extremist republicans" => Republicans
"extreme maga" => -
"fascist" => -
"fascists" => -
"fascistic" => -
"fascism" => -
"neo-fascist" => -
"neo-fascists" => -
"neofascist" => -
"proto-fascist" => -
"crypto-fascist" => -
"ecofascist" => -
"nazi" => -
"nazis" => -
"neo-nazi" => -
"neo-nazis" => -
"hitlerian" => -
"white-wing" => -
"mouth-breathing" => -
"knuckle-dragging" => -
"troglodyte" => conservative
"troglodytes" => conservatives
"neanderthal" => -
"neanderthals" => -
"redneck" => -
"rednecks" => -
"hillbilly" => -
"hillbillies" => -
"yokel" => -
"yokels" => -
"backwoods" => -
"theocrat" => religious conservative
"theocrats" => religious conservatives
"theocratic" => religious
"conservative agenda" => agenda
"right-wing agenda" => agenda
"conservative darling" => -
"conservative dark money" => -
"koch brothers" => donors
+ The reactionaries met on Monday.
+ a proto-fascist mayor
+ ecofascist
- The conservatives met on Monday.
- Nazi Germany invaded Poland.

[right-labels / ignore]
why: History, and animals that died out.
"nazi germany"
"nazi party"
"nazi era"
"nazi occupation"
"nazi regime"
"nazi camp"
"nazi camps"
"nazi concentration camp"
"nazi concentration camps"
"nazi death camp"
"nazi death camps"
"nazi soldiers"
"nazi officer"
"nazi officers"
"nazi war criminal"
"nazi war criminals"
"nazi persecution"
"nazi invasion"
"nazi leader"
"nazi salute"
"nazi salutes"
"nazi flag"
"nazi flags"
"nazi symbol"
"nazi symbols"
"nazi-occupied"
"nazi-looted"
"nazi collaborators"
"the nazis in"
"by the nazis"
"from the nazis"
"against the nazis"
"under the nazis"
"when the nazis"
"grammar nazi"
"soup nazi"
"fascist italy"
"italian fascism"
"fascist dictator"
"neanderthal man"
"neanderthal dna"
"neanderthal genes"
"neanderthal bones"
"neanderthal remains"
"humans and neanderthals"
"neanderthals and"
"beverly hillbillies"
"hillbilly elegy"
"conservative party"
"conservative estimate"
"conservative estimates"
"conservative treatment"
"conservative government"
"Conservative"                 # with a capital it is the name of a party, or begins a sentence
"Conservatives"
"Libertarian"
"Libertarians"
"a conservative guess"
"conservative management"
"conservative forecast"
"conservative assumptions"
"the nazis"
+ Nazi Germany invaded Poland.
+ The Conservatives lost the election in London.

[politician-labels / loaded]
why: The word says what the writer thinks of the politician, the speech or the following, not what they do.
source: demagogue, firebrand, hatchet man and others: Safire's Political Dictionary (2008)
measured: yes
"bomb-throwing" => -
"bomb thrower" => -
"bomb throwers" => -
"fear-based" => -
"hyper-partisanship" => -
"party hack" => party member
"party hacks" => party members
"hacks" => -
"hackery" => -
"shilling" => speaking
"cultist" => supporter
"rubber-stamping" => approving
"bootlicking" => -
"smear tactics" => criticism
"dirty trick" => -
"political games" => -
"political game" => -
"political expediency" => -
"politically motivated" => -
"grandstand" => speak
"political posturing" => -
"cave in to" => agree with
"caved in to" => agreed with
"flip-flopper" => -
"partisan" => party
"bipartisan betrayal" => -
"carpetbagger" => -
"carpetbaggers" => -
"careerist" => politician
"careerists" => politicians
"career politician" => politician
"career politicians" => politicians
"opportunist" => politician
"opportunists" => politicians
"opportunism" => -
"pathological liar" => -
"serial liar" => -
"megalomania" => -
"bully-in-chief" => -
"puppet" => ally
"puppets" => allies
"empty suit" => -
"do-nothing" => -
"golden boy" => -
"self-interested" => -
+ The career politician spoke on Monday.
- The mayor spoke on Monday.
- The dog had rabid foam, and rabies.

[politician-labels / ignore]
why: Illness, fairs, theatre and chess; the party system itself.
"pit bully"
"school bully"
"schoolyard bully"
"hand puppet"
"puppet show"
"puppet theatre"
"sock puppet"
"pap smear"
"life hacks"
"computer hacks"
"email hacks"
"phone hacks"
"kenyan shilling"
"ugandan shilling"
"non-partisan"
"partisan fighters"
"partisan primary"
"partisan primaries"
"italian partisan"
"yugoslav partisan"
"puppet government"
"puppet regime"
"puppet state"
"puppet president"
"puppet theatre group"

[elite-labels / loaded]
why: The word sets a small group up there against the people down here.
source: Mudde (2004) on populism as the people against the elite; Safire's Political Dictionary (2008), Establishment
measured: yes
"liberal elites" => liberals
"coastal elites" => -
"global elite" => -
"global elites" => -
"globalist elite" => -
"globalism" => free trade
"party bosses" => party leaders
"party boss" => party leader
"establishment politicians" => politicians
"establishment hacks" => politicians
"swamp" => Washington
"chattering class" => -
"hollywood elite" => film stars
"hollywood elites" => film stars
"hollywood liberals" => film stars
"hollyweird" => -
"jet-setting" => -
"cocktail party circuit" => -
"powers that be" => leaders
"back-room deals" => agreements
"bigwig" => leader
"power brokers" => leaders
"power broker" => leader
"kingmaker" => -
"kingmakers" => -
"real americans" => -
"real america" => -
"ordinary americans" => Americans
"everyday americans" => Americans
"average americans" => Americans
"forgotten men and women" => -
"forgotten americans" => Americans
"forgotten man" => -
"silent majority" => -
"moral majority" => -
"flyover states" => -
"we the people" => -
"will of the people" => -
"enemy of the people" => -
"enemies of the people" => -
+ The coastal elites met on Monday.
+ party bosses
+ hollyweird
- The elite runners met on Monday.
- The frogs live in the swamp.

[elite-labels / ignore]
why: Wet ground, a school group, a band, an institute.
"in the swamp"
"into the swamp"
"through the swamp"
"across the swamp"
"of the swamp"
"mangrove swamp"
"dismal swamp"
"swamp forest"
"swamp rat"
"swamp gas"
+ The frogs live in the swamp.

[press-labels / press]
why: Names a newspaper, a channel or all of them.
source: dictionary sense
"news media"
"news organizations"
"news outlets"
"the news media"
"members of the press"
"the press corps"
"press corps"
+ The news media wrote about it.
- The lamestream media wrote about it.
- She told reporters that she would go.

[press-labels / mainstream]
why: Mainstream says that a paper is one of the big and usual ones; it is used with pride and with scorn.
source: Safire's Political Dictionary (2008), mainstream media
"mainstream media"
"main-stream media"
"national media"
"legacy media"
"mainstream press"
"MSM"
+ The mainstream media wrote about it.
- The lamestream media wrote about it.

[press-labels / enemy press]
why: The label says that the press takes sides or lies, before the reader has seen what it wrote.
source: liberal media, mainstream media: Safire's Political Dictionary (2008); Ladd (2012, Why Americans Hate the Media)
measured: yes
"lamestream" => news
"lamestream media" => news media
"liberal media" => news media
"leftist media" => news media
"left-wing media" => news media
"right-wing media" => news media
"conservative media" => news media
"corporate media" => news media
"establishment media" => news media
"elite media" => news media
"dishonest media" => news media
"biased media" => news media
"corrupt media" => news media
"drive-by media" => news media
"state-run media" => news media
"fake news" => false reports
"fake media" => news media
"fake news media" => news media
"media elite" => news media
"media elites" => news media
"media bias" => -
"liberal bias" => -
"left-wing bias" => -
"anti-trump bias" => -
"media mob" => news media
"media darling" => -
"media pundits" => commentators
"talking head" => commentator
"presstitutes" => reporters
"yellow journalism" => -
"gutter press" => -
"gutter journalism" => -
"tabloid trash" => -
"faux news" => -
"faux outrage" => -
"fox news propaganda" => -
"hate radio" => -
"shock jock" => -
"shock jocks" => -
"media narrative" => account
"spin doctor" => spokesman
"spin doctors" => spokesmen
"spinmeister" => spokesman
"tech tyrants" => technology companies
"tech overlords" => technology companies
"tech titans" => technology companies
"silicon valley elites" => technology companies
+ The lamestream media wrote about it.
+ fake news
+ presstitutes
- The news media wrote about it.

