title:    Words for race and identity
language: english
about:    Some labels name racism, some name the fight against it, and some scorn that fight: white supremacist, racial justice, woke.
source:   written for this project; Associated Press Stylebook on race (2019, against racially charged as a euphemism; 2016, on alt-right); Mendelberg (2001, The Race Card) and Haney López (2014, Dog Whistle Politics)
license:  CC0-1.0
version:  1

[race-hate / racist]
why: The word says outright what is in somebody's mind; the outlet vouches for it.
source: Associated Press Stylebook (2019), which says to call racist what is racist, and to show why
measured: yes
"racist" => -
"racists" => -
"openly racist" => -
"overtly racist" => -
"blatantly racist" => -
"blatant racism" => -
"virulent racist" => -
"virulently racist" => -
"vile racist" => -
"racism" => -
"anti-black" => -
"anti-white" => -
"anti-latino" => -
"anti-hispanic" => -
"anti-asian" => -
"anti-arab" => -
"bigot" => -
"bigots" => -
"bigoted" => -
"bigotry" => -
"hate-filled" => -
"hatemonger" => -
"hatemongers" => -
"hate-mongering" => -
"hatemongering" => -
"hateful" => -
"hatefully" => -
"hate group" => group
"hate groups" => groups
"haters" => opponents
"hater" => opponent
"vitriol" => -
"vitriolic" => -
"venomous" => -
"venom" => -
"virulent" => -
"virulently" => -
"intolerant" => -
"intolerance" => -
"prejudiced" => -
"racial animus" => -
"racial hatred" => -
"racial resentment" => -
"white grievance" => -
"white resentment" => -
"white rage" => -
"jim crow" => -
"jim crow 2.0" => -
"apartheid" => -
+ He called it racist.
+ a bigoted speech
- The race was on Monday.

[race-hate / racially charged]
why: Says less than racist: it leaves open who is meant and whether it is so.
source: Associated Press Stylebook (2019), which advises against it as a euphemism
measured: yes
"racially charged"
"racially tinged"
"racially loaded"
"racially insensitive"
"racially motivated"
"racially inflammatory"
"racially divisive"
"race-based"
"racial overtones"
"racial undertones"
"dog whistle" => hint
"dog whistles" => hints
"dog whistling" => hinting
"inner city" => poor parts of the city
"inner cities" => poor parts of the cities
"ghetto" => poor quarter
"ghettos" => poor quarters
"thug culture" => -
"welfare mothers" => -
"urban youth" => -
+ a racially charged speech
+ a dog whistle
- a racist speech

[race-hate / supremacist]
why: Names an ideology of rule by whites; said of a person, it is as strong as a label can be.
source: Associated Press Stylebook, white nationalism and alt-right
measured: yes
"white supremacist" => -
"white supremacists" => -
"white supremacy" => -
"white nationalist" => -
"white nationalists" => -
"white nationalism" => -
"white power" => -
"white pride" => -
"white identity politics" => -
"white separatist" => -
"white separatists" => -
"supremacist" => -
"supremacists" => -
"supremacism" => -
"black supremacist" => -
"ethno-nationalist" => -
"ethnonationalist" => -
"ethno-nationalism" => -
"ethnonationalism" => -
"ethnostate" => -
"ethno-state" => -
"race realist" => racist
"race realists" => racists
"klansman" => -
"klansmen" => -
"skinhead" => -
"skinheads" => -
"blood and soil" => -
"christian nationalist" => -
"christian nationalists" => -
"christian nationalism" => -
"jingoistic" => -
"jingoism" => -
"jingoist" => -
"chauvinist" => -
"chauvinistic" => -
"chauvinism" => -
+ a white supremacist
- a white house

[race-hate / ignore]
why: History, biology, and the law's names.
"apartheid era"
"anti-apartheid"
"south african apartheid"
"apartheid south africa"
"jim crow era"
"jim crow laws"
"jim crow south"
"warsaw ghetto"
"jewish ghetto"
"venomous snake"
"venomous snakes"
"venomous spider"
"venomous spiders"
"snake venom"
"spider venom"
"bee venom"
"scorpion venom"
"venom film"
"virulent strain"
"virulent strains"
"virulent virus"
"lactose intolerant"
"lactose intolerance"
"gluten intolerance"
"food intolerance"
"glucose intolerance"
"with prejudice"
"new jim crow"
+ the anti-apartheid movement
+ a venomous snake

[equality / justice]
why: Names the aim of equal treatment in the movement's own words.
source: usage of the movements
"racial justice"
"social justice"
"racial equality"
"racial equity"
"civil rights"
"black lives matter"
"affirmative action"
"people of color"
"people of colour"
"diversity"
"inclusion"
"critical race theory"
"racial reckoning"
"anti-racism"
"anti-racist"
+ They marched for racial justice.
- They marched for peace.

[equality / system]
why: Says that the wrong is in the system or in being white, not only in single deeds.
source: Bonilla-Silva (2003, Racism without Racists); DiAngelo (2018, White Fragility)
measured: yes
"systemic racism" => -
"structural racism" => -
"institutional racism" => -
"institutionalized racism" => -
"institutionalised racism" => -
"systemic inequality" => inequality
"systemic oppression" => -
"oppression" => -
"oppressive" => -
"oppressed" => -
"oppressors" => -
"white privilege" => -
"male privilege" => -
"white guilt" => -
"white fragility" => -
"whiteness" => -
"white silence" => -
"privileged white" => -
"old white men" => -
"old white man" => -
"angry white men" => -
"rich white men" => -
"white colonialism" => -
"colonizer" => -
"colonizers" => -
"coloniser" => -
"colonisers" => -
"marginalized" => -
"marginalised" => -
"historically marginalized" => -
"underserved" => -
"microaggression" => remark
"microaggressions" => remarks
"implicit bias" => -
"unconscious bias" => -
"cultural appropriation" => -
"intersectional" => -
"intersectionality" => -
"lived experience" => experience
"allyship" => -
"racialized" => -
"racialised" => -
"othering" => -
+ They spoke of white privilege.
- They spoke of a white lie.

[equality / woke]
why: Woke and its kin scorn the wish for equal treatment as a fashion, a faith or a tyranny.
source: political correctness: Safire's Political Dictionary (2008); woke in its later, hostile sense: Oxford English Dictionary and Merriam-Webster
measured: yes
compounds: yes
"woke" => progressive
"wokeness" => progressive views
"wokeism" => progressive views
"wokery" => progressive views
"woke mob" => critics
"woke ideology" => progressive views
"woke agenda" => progressive views
"woke left" => left
"woke police" => critics
"woke scolds" => critics
"woke warriors" => critics
"wokester" => progressive
"wokesters" => progressives
"cancel culture" => public criticism
"cancel mob" => critics
"cancelled for" => criticised for
"getting canceled" => criticised
"political correctness" => -
"politically correct" => -
"politically incorrect" => -
"political correctness gone mad" => -
"pc police" => critics
"pc culture" => -
"pc brigade" => critics
"pc mob" => critics
"pc crowd" => critics
"speech police" => critics
"language police" => critics
"word police" => critics
"identity politics" => -
"grievance politics" => -
"grievance industry" => -
"grievance culture" => -
"grievance-mongering" => -
"victimhood" => -
"victim mentality" => -
"victim culture" => -
"culture of victimhood" => -
"perpetually offended" => -
"perpetually aggrieved" => -
"permanently offended" => -
"professionally offended" => -
"easily offended" => -
"outrage culture" => -
"outrage machine" => -
"outrage industry" => -
"snowflake" => student
"snowflakes" => students
"social justice warrior" => activist
"social justice warriors" => activists
"sjw" => activist
"sjws" => activists
"virtue signal" => -
"virtue signaling" => -
"virtue signalling" => -
"virtue signals" => -
"safe space" => -
"safe spaces" => -
"trigger warning" => note
"trigger warnings" => notes
"triggered liberals" => -
"triggered by" => -
"cry-bully" => -
"race-baiting" => talk of racism
"race baiting" => talk of racism
"race-baiter" => -
"race-baiters" => -
"race baiter" => -
"race baiters" => -
"race hustler" => -
"race hustlers" => -
"race card" => -
"reverse racism" => -
"reverse discrimination" => -
"racial quotas" => -
"racial preferences" => affirmative action
"racial spoils" => -
"tokenism" => -
"multiculturalism" => -
"diversity hire" => -
"diversity hires" => -
"diversity police" => -
"diversity industry" => -
"indoctrinate" => teach
"indoctrinated" => taught
"indoctrinates" => teaches
"indoctrinating" => teaching
"indoctrination" => teaching
"brainwash" => teach
"brainwashed" => taught
"brainwashing" => teaching
"re-education" => -
"re-education camp" => -
"re-education camps" => -
"struggle session" => -
"struggle sessions" => -
"erase history" => -
"erasing history" => -
"rewriting history" => -
"rewrite history" => -
"culture war" => -
"culture wars" => -
"culture warrior" => -
"culture warriors" => -
"witch-hunt" => inquiry
"witch hunt" => inquiry
"witch hunts" => inquiries
"mccarthyism" => -
"mccarthyite" => -
"mccarthyist" => -
"groupthink" => -
"hivemind" => -
"sheeple" => -
"lemmings" => -
"kool-aid" => -
"thoughtcrime" => -
"newspeak" => -
"doublespeak" => -
"double-speak" => -
"doublethink" => -
+ The woke mob met on Monday.
+ It is political correctness, he wrote.
+ virtue signalling
- She woke up at noon.
- He woke the baby.

[equality / ignore]
why: To wake is a verb; snow falls in flakes; China has camps of that name; loyal animals and drinks.
"woke up"
"woke to"
"woke from"
"woke at"
"woke in"
"woke on"
"woke with"
"woke early"
"woke late"
"woke him"
"woke her"
"woke me"
"woke us"
"woke them"
"woke the"
"woke his"
"woke my"
"woke their"
"woke one morning"
"i woke"
"he woke"
"she woke"
"we woke"
"they woke"
"who woke"
"and woke"
"triggered by the earthquake"
"triggered by a"
"triggered by the"
"triggered by an"
"landslide triggered"
"chinese re-education camps"
"salem witch hunt"
"salem witch hunts"
"drinking kool-aid packets"
"norway lemmings"
"compressed snowflake"
"snow flakes and snowflakes"
"snowflakes fell"
"diversity of"
"diversity visa"
"diversity lottery"
"biological diversity"
"species diversity"
"oppressive heat"
"oppressive humidity"
+ She woke up at noon.
+ He woke the baby.
+ the oppressive heat
