title:    Idioms and stock metaphors
language: english
about:    Ready-made pictures that bring their own judgement: war on, under fire, witch hunt, tip of the iceberg, flood of migrants, double down.
source:   written for this project; metaphor as a frame: Lakoff and Johnson (1980, Metaphors We Live By), Charteris-Black (2004, Corpus Approaches to Critical Metaphor Analysis), Santa Ana (2002, Brown Tide Rising: water and war in news on migration); plain wording instead: Orwell (1946, Politics and the English Language), Plain English Campaign
license:  CC0-1.0
version:  2

# A picture tells who is the enemy, the sick man or the player, and nobody had to say it. The core of each idiom is listed
# (under the bus), as its verb and object change. Pictures that everybody has worn out (campaign, target, race, run for office) are left out.

[idiom / loaded]
why: The phrase is a picture from war, games, sickness or the stage, and the picture carries a judgement that was not argued.
source: source domains of political metaphor (war, sport, disease, water, fire, building, journey, theatre): Charteris-Black (2004)
measured: yes
# war and weapons
"war on" => policy against
"war on drugs" => drug policy
"war of words" => argument
"culture war" => dispute about values
"culture wars" => disputes about values
"culture warrior" => campaigner
"culture warriors" => campaigners
"class warfare" => dispute about wealth
"civil war within" => dispute within
"all-out war" => dispute
"turf war" => dispute
"trench warfare" => long dispute
"scorched earth" => without limits
"nuclear option" => last means
"go nuclear" => use the last means
"went nuclear" => used the last means
"going nuclear" => using the last means
"under assault" => criticised
"full frontal" => direct
"frontal assault" => strong criticism
"line of fire" => place of danger
"firing line" => place of danger
"line of attack" => argument
"in the crosshairs" => criticised
"in the cross hairs" => criticised
"crosshairs" => -
"opening salvo" => first step
"shot across the bow" => warning
"parting shot" => last remark
"cheap shot" => unfair remark
"cheap shots" => unfair remarks
"battle lines" => positions
"battle cry" => slogan
"battle royale" => dispute
"pitched battle" => dispute
"uphill battle" => hard task
"losing battle" => effort without a chance
"battle for the soul" => dispute about the values
"soul of the nation" => values of the country
"fight to the death" => dispute
"fight tooth and nail" => oppose strongly
"tooth and nail" => strongly
"up in arms" => angry
"rallying cry" => slogan
"call to arms" => appeal
"circular firing squad" => quarrel among allies
"foot soldier" => helper
"foot soldiers" => helpers
"shock troops" => supporters
"war chest" => campaign money
"on the warpath" => angry
"political minefield" => difficult matter
"powder keg" => tense situation
"ticking time bomb" => risk
"time bomb" => risk
"drop a bombshell" => surprise
"dropped a bomb" => surprised
"loose cannon" => unpredictable person
"cannon fodder" => victims
"silver bullet" => simple solution
"magic bullet" => simple solution
"smoking gun" => proof
"bite the bullet" => accept it
"bit the bullet" => accepted it
"dodge a bullet" => be lucky
"dodged a bullet" => was lucky
"dodging bullets" => avoiding harm
"trojan horse" => trick
"achilles heel" => weak point
"double edged sword" => mixed blessing
"fall on his sword" => resign
"fell on his sword" => resigned
"stab in the back" => breach of trust
"stabbed in the back" => let down
"knives are out" => many are against X
"long knives" => rivals
"twist the knife" => add to the harm
"gloves are off" => nobody holds back
"gloves came off" => nobody held back
"took the gloves off" => stopped holding back
"no holds barred" => without limits
"take no prisoners" => without mercy
"pull no punches" => speak plainly
"pulled no punches" => spoke plainly
"pulling punches" => holding back
"rearguard action" => late defence
"siege mentality" => fear of enemies
"bunker mentality" => fear of enemies
"hunkered down" => waited
"hunker down" => wait
"hunkering down" => waiting
"circle the wagons" => defend each other
"circled the wagons" => defended each other
"circling the wagons" => defending each other
"dug in their heels" => refused to change
"dug in his heels" => refused to change
"digging in their heels" => refusing to change
"dig in their heels" => refuse to change
"dug in her heels" => refused to change
"out for blood" => wanting revenge
"blood on his hands" => guilt
"blood on their hands" => guilt
"blood on her hands" => guilt
"blood on its hands" => guilt
"blood and treasure" => lives and money
"blood bath" => heavy loss
"blood feud" => long quarrel
"bad blood" => ill feeling
"body blow" => setback
"death blow" => end
"death knell" => end
"coup de grace" => end
"final nail in the coffin" => end
"nail in the coffin" => end
"last nail in" => end of
"dead on arrival" => without a chance
"dead in the water" => without a chance
"last stand" => last defence
"hill to die on" => point to insist on
"do or die" => decisive
"kill shot" => end
"kill the bill" => stop the bill
"hit job" => critical report
"hit jobs" => critical reports
"hit piece" => critical report
"hit pieces" => critical reports
"hatchet job" => critical report
"character assassination" => personal criticism
"attack dog" => fierce critic
"attack dogs" => fierce critics
"hired gun" => paid helper
"hired guns" => paid helpers
"hatchet man" => helper
"take the fight to" => oppose
"sound the alarm" => warn
"sounded the alarm" => warned
"sounding the alarm" => warning
"sounds the alarm" => warns
"alarm bells" => worries
"clarion call" => appeal
"war on our" => policy against our
"wage war on" => act against
"waging war on" => acting against
"waged war on" => acted against
"declared war on" => acted against
"declare war on" => act against
"declaring war on" => acting against
"assault on democracy" => breach of the rules of democracy
"assault on freedom" => limit to freedom
"assault on free speech" => limit to free speech
"assault on the rights" => limit to the rights
"assault on our" => act against our
"assault on women" => act against women
"assault on truth" => wrong statement
"assault on the constitution" => breach of the constitution
"attack on democracy" => breach of the rules of democracy
"attack on freedom" => limit to freedom
"attack on free speech" => limit to free speech
"attack on our values" => act against our values
"attack on our democracy" => breach of the rules of democracy
"attack on the constitution" => breach of the constitution
"attacks on democracy" => breaches of the rules of democracy
# fire, heat and explosion
"fire storm" => strong criticism
"add fuel to the fire" => make it worse
"added fuel to the fire" => made it worse
"adding fuel to the fire" => making it worse
"fuel to the fire" => more anger
"pour gasoline" => make it worse
"poured gasoline" => made it worse
"pouring gasoline" => making it worse
"pouring fuel" => making it worse
"poured fuel" => made it worse
"playing with fire" => taking risks
"play with fire" => take risks
"set off a firestorm" => caused anger
"touch off" => cause
"touched off" => caused
"touching off" => causing
"lightning rod" => person who is criticised
"flash point" => place of trouble
"flashpoint" => place of trouble
"flashpoints" => places of trouble
"spread like wildfire" => spread fast
"like wildfire" => fast
"dumpster fire" => failure
"train wreck" => failure
"slow-motion train wreck" => failure
"in hot water" => in trouble
"heat is on" => pressure grows
"turn up the heat" => raise the pressure
"turned up the heat" => raised the pressure
"turning up the heat" => raising the pressure
"hot potato" => difficult matter
"hot button" => disputed
"boiling point" => limit
"let off steam" => show anger
"pour cold water" => doubt
"poured cold water" => doubted
"throw cold water" => doubt
"threw cold water" => doubted
"burn it all down" => destroy everything
"burn it down" => destroy it
# water, weather and swarms
"flood of" => many
"floods of" => many
"flood the country" => come to the country
"floodgates" => way
"open the floodgates" => allow many
"opened the floodgates" => allowed many
"wave of" => many
"waves of" => many
"wave after wave" => many
"tidal wave" => large number
"tsunami of" => many
"blue wave" => Democratic win
"red wave" => Republican win
"avalanche of" => many
"deluge of" => many
"torrent of" => many
"torrents of" => many
"stream of lies" => wrong statements
"steady stream of" => many
"steady drumbeat" => repeated statements
"drumbeat of" => repeated
"drip drip" => slow
"influx of" => arrival of
"surge of" => rise in
"outpouring of" => much
"storm clouds" => trouble
"perfect storm" => bad luck
"gathering storm" => coming trouble
"eye of the storm" => centre
"political storm" => dispute
"media storm" => much coverage
"twitter storm" => many tweets
"took by storm" => pleased many
"weather the storm" => come through
"weathered the storm" => came through
"storm in a teacup" => small matter
"tempest in a teapot" => small matter
"troubled waters" => difficulties
"muddy the waters" => confuse
"muddied the waters" => confused
"muddying the waters" => confusing
"uncharted waters" => a new situation
"uncharted territory" => a new situation
"rocked the boat" => caused trouble
"rock the boat" => cause trouble
"sinking ship" => failing cause
"abandon ship" => leave
"jump ship" => leave
"jumped ship" => left
"jumping ship" => leaving
"all hands on deck" => everybody at work
"deck chairs" => small things
"tip of the iceberg" => small part
"drop in the ocean" => very little
"drop in the bucket" => very little
"in deep water" => in trouble
"drowning in" => with much
"drowned out" => louder than
"drowning out" => louder than
"swarm of" => many
"swarms of" => many
"horde of" => many
"hordes of" => many
"legions of" => many
"armies of" => many
"invasion of migrants" => arrival of migrants
"barrage of" => many
"hail of criticism" => much criticism
"onslaught of" => many
"groundswell" => growing support
"ground swell" => growing support
"sea change" => large change
"seismic shift" => large change
"political earthquake" => large change
"shock wave" => surprise
"shock waves" => surprise
"shockwave" => surprise
"sent shivers" => frightened
"ripple effect" => result
"snowball effect" => growth
"domino effect" => chain of results
"downward spiral" => decline
"death spiral" => decline
"race to the bottom" => competition
"storm of protest" => much protest
"storm of criticism" => much criticism
"storm of controversy" => much dispute
"storm of outrage" => much anger
"an army of" => many
"a sea of" => many
"political circus" => show
# games, sport and gambling
"double down" => repeat
"doubles down" => repeats
"doubled down" => repeated
"doubling down" => repeating
"playing politics" => seeking advantage
"play politics" => seek advantage
"political football" => disputed matter
"political pawn" => means
"political pawns" => means
"pawn in" => means in
"political theater" => show
"political stunt" => show
"blame game" => mutual accusations
"playing games" => not being serious
"play games with" => not be serious with
"rigged game" => unfair process
"race card" => mention of race
"gender card" => mention of sex
"victim card" => mention of harm
"trump card" => strongest means
"moved the goalposts" => changed the conditions
"move the goalposts" => change the conditions
"moving the goalposts" => changing the conditions
"moving the goal posts" => changing the conditions
"slam dunk" => certain thing
"knocked it out of the park" => did very well
"knock out punch" => end
"knockout blow" => end
"knock-out blow" => end
"knockout punch" => end
"on the ropes" => in trouble
"down for the count" => beaten
"throw in the towel" => give up
"threw in the towel" => gave up
"throwing in the towel" => giving up
"below the belt" => unfair
"low blow" => unfair remark
"sucker punch" => surprise attack
"punching bag" => target
"punching down" => criticising the weak
"punch back" => answer
"punched back" => answered
"counterpunch" => answer
"come out swinging" => begin strongly
"came out swinging" => began strongly
"running interference" => protecting
"run interference" => protect
"end run" => way round
"hail mary" => last attempt
"punted on" => put off
"punt on" => put off
"drop the ball" => make a mistake
"dropped the ball" => made a mistake
"dropping the ball" => making a mistake
"fumble the ball" => make a mistake
"out of left field" => unexpected
"whole new ball game" => new situation
"roll the dice" => take a risk
"rolled the dice" => took a risk
"rolling the dice" => taking a risk
"loaded dice" => unfair means
"house of cards" => unstable thing
"stack the deck" => arrange unfairly
"stacked the deck" => arranged unfairly
"stacking the deck" => arranging unfairly
"deck is stacked" => process is unfair
"up the ante" => raise the demands
"upped the ante" => raised the demands
"upping the ante" => raising the demands
"upping the stakes" => raising the demands
"all bets are off" => nothing is sure
"call the bluff" => test
"called his bluff" => tested him
"shell game" => trick
"russian roulette" => great risk
"end game" => last stage
"four-dimensional chess" => clever plan
"chess piece" => means
"checkmate" => end
"cat and mouse" => -
"run the gauntlet" => suffer criticism
"threw down the gauntlet" => challenged
"throw down the gauntlet" => challenge
"throwing down the gauntlet" => challenging
"gauntlet" => challenge
"victory lap" => celebration
"victory laps" => celebrations
"spike the football" => celebrate
"spiking the football" => celebrating
"a gamble" => a risk
"play hardball" => use tough methods
"played hardball" => used tough methods
"playing hardball" => using tough methods
# sickness, body and death
"cancer on" => harm to
"a cancer" => a harm
"cancerous" => harmful
"plague of" => many
"a plague on" => a harm to
"epidemic of" => many
"sick man of" => weakest in
"metastasized" => spread
"metastasize" => spread
"metastasizing" => spreading
"festering wound" => old problem
"open wound" => old problem
"old wounds" => old quarrels
"reopen wounds" => renew quarrels
"salt in the wound" => more harm
"salt in the wounds" => more harm
"rub salt" => make it worse
"bitter pill" => hard thing to accept
"poison pill" => clause meant to defeat it
"poison the well" => cast doubt beforehand
"poisoned the well" => cast doubt beforehand
"poisoning the well" => casting doubt beforehand
"taste of their own medicine" => same treatment
"shot in the arm" => help
"band-aid" => quick repair
"on its last legs" => near its end
"on its deathbed" => near its end
"bleeding heart" => soft
"bleeding hearts" => soft people
"slap in the face" => unfair act
"slap on the wrist" => mild punishment
"kick in the teeth" => unfair act
"punch in the gut" => shock
"gut punch" => shock
"breaking point" => limit
"thorn in the side" => nuisance
"pain in the neck" => nuisance
"at each other throats" => quarrelling
"jumped down his throat" => criticised him
"down our throats" => on us
"down the throats" => on
"down their throats" => on them
"down your throat" => on you
"boots on the necks" => force against
"boot on the neck" => force against
"strangle hold" => control
"chokehold on" => control of
"iron fist" => harsh rule
"iron grip" => strong control
"death grip" => strong control
"vice grip" => strong control
"vise grip" => strong control
"heavy hand of" => force of
"cold feet" => doubts
"cold shoulder" => rejection
"deaf ear" => no attention
"fell on deaf ears" => were not heard
"fallen on deaf ears" => not been heard
"tin ear" => lack of feeling
"lip service" => empty words
"cut off his nose" => harm himself
"thumbed its nose" => disregarded
"thumbing its nose" => disregarding
"thumb its nose" => disregard
"look the other way" => do nothing
"looked the other way" => did nothing
"looking the other way" => doing nothing
"with a straight face" => seriously
"save face" => keep respect
"saving face" => keeping respect
"egg on his face" => a mistake seen by all
"egg on their face" => a mistake seen by all
"egg on their faces" => a mistake seen by all
"skin in the game" => a risk of X's own
"in their back pocket" => under their control
"in the pocket of" => paid by
"in the pockets of" => paid by
"in bed with" => close to
"crawled into bed with" => joined
"strange bedfellows" => unlikely partners
"joined at the hip" => close
"on steroids" => stronger
"in the dna" => usual
"dead weight" => burden
"skeletons in the closet" => secrets
"skeleton in the closet" => secret
"turning in his grave" => displeased
"spinning in his grave" => displeased
"rolling in his grave" => displeased
# animals and hunting
"witch hunt" => investigation
"witch hunts" => investigations
"fishing expedition" => wide search
"wild goose chase" => search without result
"feeding frenzy" => much coverage
"media frenzy" => much coverage
"feeding trough" => public money
"red meat" => pleasing words
"throw red meat" => please
"to the wolves" => to X's enemies
"lone wolf" => single attacker
"lone wolves" => single attackers
"wolf in sheep clothing" => enemy in disguise
"cry wolf" => warn without cause
"crying wolf" => warning without cause
"cried wolf" => warned without cause
"lion den" => enemy's place
"lions den" => enemy's place
"hornets nest" => trouble
"can of worms" => trouble
"sacred cow" => protected thing
"sacred cows" => protected things
"cash cow" => source of money
"sacrificial lamb" => victim
"lamb to the slaughter" => victim
"lambs to the slaughter" => victims
"canary in the coal mine" => early warning
"canary in a coal mine" => early warning
"elephant in the room" => thing nobody mentions
"white elephant" => costly thing
"800-pound gorilla" => strongest
"bull in a china shop" => person who breaks things
"beat a dead horse" => repeat
"beating a dead horse" => repeating
"lipstick on a pig" => a false look
"barking up the wrong tree" => mistaken
"in the doghouse" => out of favour
"dog whistling" => coded messages
"dog and pony show" => show
"dog eat dog" => harsh
"tail wagging the dog" => small part in control
"wag the dog" => distract
"lap dog" => obedient person
"running dog" => helper
"sitting duck" => easy target
"sitting ducks" => easy targets
"paper tiger" => weak power
"snake in the grass" => enemy
"snake oil" => false cure
"viper nest" => bad place
"nest of vipers" => bad place
"rats leaving" => people leaving
"circling vultures" => people after gain
"circle like vultures" => wait for gain
"chicken hawk" => one who wants others to fight
"chickens coming home" => results
"chickens have come home" => results have come
"come home to roost" => have results
"coming home to roost" => having results
"fox guarding" => enemy guarding
"fox in the henhouse" => enemy inside
"guarding the henhouse" => guarding what he wants
"crocodile tears" => false sorrow
"heads in the sand" => eyes shut
"head in the sand" => eyes shut
"kicked the hornets" => caused trouble
"poke the bear" => annoy
"poking the bear" => annoying
"eat their own" => attack their own side
"eating their own" => attacking their own side
"pack of wolves" => enemies
"pack of lies" => wrong statements
"herd mentality" => following others
"sheeple" => followers
"blood in the water" => weakness
"smell blood" => see weakness
"smelled blood" => saw weakness
"smelling blood" => seeing weakness
"sharks circling" => enemies waiting
"jumped the shark" => went too far
"jump the shark" => go too far
"in the hot seat" => being questioned
"fair game" => open to criticism
"open season" => free attack
"in their sights" => as their aim
"in his sights" => as his aim
"has set its sights" => aims
"set their sights" => aimed
"set his sights" => aimed
"a bridge too far" => too much
"political hay" => advantage
"make hay" => use
"straw man" => false argument
"straw men" => false arguments
"last straw" => limit
"final straw" => limit
"clutching at straws" => hoping without reason
"grasping at straws" => hoping without reason
"bad apple" => one member
"bad apples" => some members
"few bad apples" => few members
"rotten apple" => one member
"low hanging fruit" => easy gains
"circus atmosphere" => confusion
# stage, show and trick
"media circus" => much coverage
"three-ring circus" => confusion
"side show" => minor matter
"clown show" => confusion
"clown car" => group
"freak show" => strange sight
"freakshow" => strange sight
"shit show" => confusion
"shitshow" => confusion
"kabuki theater" => show
"smoke and mirrors" => trick
"smoke screen" => distraction
"fig leaf" => excuse
"window dressing" => show
"photo op" => picture for the press
"photo ops" => pictures for the press
"publicity stunt" => act to be noticed
"song and dance" => fuss
"sleight of hand" => trick
"bait and switch" => trick
"con job" => trick
"con game" => trick
"con artist" => trickster
"con man" => trickster
"pull the wool" => trick
"pulling the wool" => tricking
"pulled the wool" => tricked
"ponzi scheme" => fraud
"pulling the strings" => in control
"pull the strings" => control
"pulls the strings" => controls
"puppet master" => one in control
"puppet masters" => those in control
"back room deal" => private agreement
"backroom deal" => private agreement
"backroom deals" => private agreements
"smoke-filled room" => private meeting
"smoke-filled rooms" => private meetings
"behind closed doors" => privately
"under the radar" => unnoticed
"under the table" => secretly
"dead of night" => night
"cover of darkness" => night
"under cover of" => hidden by
"echo chamber" => group of one opinion
"echo chambers" => groups of one opinion
"bully pulpit" => office
"soap box" => speech
"soapbox" => speech
"high horse" => pride
"ivory tower" => learned world
"ivory towers" => learned world
"chattering classes" => commentators
"talking heads" => commentators
"mental gymnastics" => strained argument
"cognitive dissonance" => contradiction
"moral high ground" => better conduct
"moral equivalence" => comparison
"false equivalence" => wrong comparison
"clutch their pearls" => show shock
"clutching their pearls" => showing shock
"clutched their pearls" => showed shock
"crying foul" => protesting
"cry foul" => protest
"cried foul" => protested
"cries foul" => protests
"hue and cry" => protest
"much ado" => fuss
"sour grapes" => ill feeling
"political stunts" => shows
"cheap stunt" => show
"media stunt" => show
# road, machine, house and table
"slippery slope" => risk of going further
"point of no return" => -
"crossed a line" => went too far
"red lines" => limits
"beyond the pale" => not acceptable
"off the rails" => wrong
"off the deep end" => too far
"over the top" => too much
"over the edge" => too far
"on the brink" => near
"to the brink" => near to
"brink of" => edge of
"teetering on" => close to
"edge of the abyss" => great danger
"into the abyss" => into great danger
"rock bottom" => lowest point
"hit rock bottom" => reached the lowest point
"back burner" => later
"kick the can" => put off
"kicked the can" => put off
"kicking the can" => putting off
"road to nowhere" => no result
"bridge to nowhere" => costly project
"collision course" => course to a dispute
"under the bus" => aside
"threw under the bus" => gave up
"asleep at the wheel" => not watching
"asleep at the switch" => not watching
"in the driver seat" => in control
"drive a wedge" => divide
"drove a wedge" => divided
"driving a wedge" => dividing
"wedge issue" => dividing matter
"wedge issues" => dividing matters
"third rail" => matter nobody touches
"gravy train" => easy money
"bandwagon" => popular side
"jumped on the bandwagon" => joined
"jump on the bandwagon" => join
"steam roller" => strong force
"wheels came off" => it failed
"wheels are coming off" => it is failing
"revolving door" => change between offices
"rubber stamp" => approval without checks
"rubber stamped" => approved without checks
"well-oiled machine" => good organisation
"monkey wrench" => hindrance
"train has left the station" => it is too late
"house in order" => affairs in order
"house divided" => divided group
"wake up call" => warning
"pandora box" => source of trouble
"writing on the wall" => signs
"writing is on the wall" => signs are clear
"back to the wall" => in trouble
"backs to the wall" => in trouble
"behind the eight ball" => in trouble
"hand over fist" => fast
"wringing their hands" => making uneasy
"wring their hands" => worry
"sabre rattling" => threats
"chest thumping" => showing off
"finger pointing" => blame
"finger wagging" => blame
"hair on fire" => alarm
"torches and pitchforks" => anger
"kangaroo court" => unfair court
"kangaroo courts" => unfair courts
"show trial" => unfair trial
"show trials" => unfair trials
"mob mentality" => behaviour of a crowd
"left-wing mob" => crowd of the left
"leftist mob" => crowd of the left
"drink the kool-aid" => believe all
"drank the kool-aid" => believed all
"drinking the kool-aid" => believing all
"kool-aid" => -
"cake and eat it" => both
"table scraps" => small share
"spill the beans" => tell
"spilled the beans" => told
"spilled milk" => past matter
"food fight" => quarrel
"recipe for disaster" => risk
"cherry on top" => last point
"sugar coat" => make pleasant
"sugarcoat" => make pleasant
"sugarcoating" => making pleasant
"sugar-coated" => made pleasant
"word salad" => confused talk
"nothing burger" => nothing
"nothingburger" => nothing
"piece of the pie" => share
"pork barrel" => local spending
"laundry list" => long list
"dirty laundry" => secrets
"dirty tricks" => unfair methods
"dirty work" => unpleasant task
"mud slinging" => personal criticism
"through the mud" => into disrepute
"in the gutter" => low
"race baiting" => playing on race
"scare tactic" => warning
"scare tactics" => warnings
"war mongering" => calls for war
"hate mongering" => setting people against each other
"scandal mongering" => spreading scandal
"mountain of evidence" => much evidence
"treasure trove" => much
"golden goose" => source of money
"cottage industry" => business
"pay to play" => favours for money
"sweetheart deal" => favourable deal
"cash grab" => way to get money
"money grab" => way to get money
"power grab" => taking of power
"land grab" => taking of land
"money pit" => costly thing
"blank check" => full permission
"blank cheque" => full permission
"free pass" => no questions
"free rein" => full freedom
"carte blanche" => full freedom
"get out of jail free" => no punishment
"off the hook" => free
"off scot-free" => without punishment
"scot free" => without punishment
# myth and religion
"deal with the devil" => bad bargain
"pact with the devil" => bad bargain
"hell on earth" => great suffering
"living hell" => great suffering
"all hell broke loose" => trouble began
"all hell" => trouble
"hell bent" => determined
"hellbent" => determined
"hell hole" => bad place
"come hell or high water" => in any case
"unholy alliance" => alliance
"holy war" => dispute
"holy grail" => aim
"cult of personality" => worship of a leader
"personality cult" => worship of a leader
"preaching to the choir" => speaking to friends
"preach to the choir" => speak to friends
"gospel truth" => truth
"cardinal sin" => mistake
"original sin" => first mistake
"baptism of fire" => hard beginning
"road to damascus" => change of mind
"day of reckoning" => time to pay
"false prophet" => false leader
"false prophets" => false leaders
"false idol" => false hero
"pound of flesh" => revenge
"thirty pieces of silver" => payment for giving somebody up
"david and goliath" => weak against strong
"david vs goliath" => weak against strong
"thought police" => censors
"third world country" => poor country
"wild west" => place without rules
"law of the jungle" => rule of the strong
"through the looking glass" => unreal
"fairy tale" => invention
"fairy tales" => inventions
"house of horrors" => place of suffering
"nightmare scenario" => worst case
"worst nightmare" => greatest fear
"the sky is falling" => all is lost
"sky is falling" => all is lost
"parade of horribles" => list of fears
"chicken little" => one who is always afraid
"emperor has no clothes" => nobody dares say it
"emperor new clothes" => empty show
"fiddled while" => did nothing while
"fiddles while" => does nothing while
"fiddling while" => doing nothing while
"while rome burns" => in a crisis
"rubicon" => limit
"crossed the rubicon" => took the last step
"wrong side of history" => mistaken
"right side of history" => right
"dustbin of history" => past
"ash heap of history" => past
"trash heap" => past
"dark ages" => past
"turn back the clock" => go back
"turned back the clock" => went back
"turning back the clock" => going back
"cloak and dagger" => secret
"deep state" => officials
"drain the swamp" => clean up politics
"draining the swamp" => cleaning up politics
"swamp creature" => politician
"swamp creatures" => politicians
"rabbit hole" => long search
"tinfoil hat" => belief in plots
"tin foil hat" => belief in plots
"under fire for"
"under fire over"
"under fire after"
"under fire from critics"
"under fire from lawmakers"
"under fire from republicans"
"under fire from democrats"
"under fire from the left"
"under fire from the right"
"democracy under attack"
"democracy is under attack"
"rights under attack"
"rights are under attack"
"freedom under attack"
"faith under attack"
"under attack by liberals"
"under attack by republicans"
"under attack by democrats"
"under attack from the left"
"under attack from the right"
"under attack from critics"
"political siege"
"crossed a red line"
"crossed the line into"
"legal minefield"
"ethical minefield"
+ The governor came under fire for the delay.
+ She called it a witch hunt.
+ It is the tip of the iceberg.
+ They threw him under the bus.
+ A wave of protest followed the minister's U-turn.
+ The senator doubled down on Tuesday.
+ It was a slippery slope, said the professor.
+ the tip of the iceberg
+ sheeple, freakshow, shitshow, drink the kool-aid, drank the kool-aid, drinking the kool-aid, kool-aid, nothingburger
- The house caught fire.
- The bus stopped at the hospital.
- Ice floated on the lake.
- The war ended in 1945.
- Troops were trapped under the bus.
- The patrol came under fire near the bridge.
- The patrol came under attack near a minefield.
- She crossed the line first.

[idiom / ignore]
why: Now and then the picture is the thing itself: a real flood, a real wave, a real bus.
"trapped under the bus"
"pinned under the bus"
"crushed under the bus"
"fell under the bus"
"wave of the hand"
"wave of his hand"
"wave of her hand"
"wave of heat"
"waves of the sea"
"waves of the ocean"
"tidal wave hit"
"flood of water"
"flood of 1953"
"flood of 1927"
"floods of water"
"avalanche of snow"
"avalanche of rock"
"avalanche of mud"
"deluge of rain"
"torrent of water"
"torrents of rain"
"torrents of water"
"influx of air"
"surge of water"
"surge of electricity"
"swarm of bees"
"swarms of bees"
"swarm of locusts"
"swarms of locusts"
"swarm of insects"
"swarms of mosquitoes"
"plague of locusts"
"epidemic of cholera"
"epidemic of measles"
"epidemic of polio"
"epidemic of ebola"
"nuclear reactor meltdown"
"reactor meltdown"
"core meltdown"
"cancerous cell"
"cancerous cells"
"cancerous tumor"
"cancerous tumors"
"a cancer patient"
"a cancer diagnosis"
"a cancer survivor"
"a cancer drug"
"a cancer treatment"
"a cancer center"
"a cancer charity"
"a cancer specialist"
"a cancer doctor"
"a cancer scare"
"a cancer test"
"a cancer vaccine"
"a cancer study"
"a cancer researcher"
"a cancer that"
"a cancer of"
"shock waves from the blast"
"shockwave from the blast"
"crossed the line first"
"crossed the line in"
"crossing the line in"
"crosses the line in"
"crossed the line ahead"
"pawn shop"
"brink of extinction"
"wave of cold"
"wave of warm"
"wave of water"
"second wave of the"
"first wave of the"
"third wave of the"
"heat wave of"
"wave of infections"
"waves of infections"
"waves of up"
"waves of five"
"waves of several"
"swarm of drones"
"swarms of drones"
"swarm of jellyfish"
"horde of ants"
"plague of mice"
"plague of rats"
"epidemic of flu"
"hearing behind closed doors"
"held behind closed doors"
"trial behind closed doors"
"played behind closed doors"
"play behind closed doors"
"flood of migrants"
"flood of immigrants"
"flood of refugees"
"floods of migrants"
"floods of refugees"
"wave of migrants"
"wave of immigrants"
"wave of refugees"
"waves of migrants"
"waves of immigrants"
"waves of refugees"
"tidal wave of migrants"
"tidal wave of immigrants"
"tsunami of migrants"
"tsunami of immigrants"
"surge of migrants"
"surge of immigrants"
"influx of migrants"
"influx of immigrants"
"influx of refugees"
"horde of migrants"
"hordes of migrants"
"hordes of immigrants"
"swarm of migrants"
"swarms of migrants"
"deluge of migrants"
"torrent of migrants"
"tsunami of 2004"
"tsunami of 2011"
+ Two men were trapped under the bus.
+ a swarm of bees
+ with a wave of her hand
+ The reactor meltdown was stopped.
