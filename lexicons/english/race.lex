title:    Words for race and identity
language: english
about:    Some labels name racism, some name the fight against it, and some scorn that fight: white supremacist, racial justice, woke.
source:   written for this project; Associated Press Stylebook on race (2019, against racially charged as a euphemism; 2016, on alt-right); Mendelberg (2001, The Race Card) and Haney López (2014, Dog Whistle Politics)
license:  CC0-1.0
version:  2

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
"hatemongering" => -
"hateful" => -
"hatefully" => -
"haters" => opponents
"hater" => opponent
"intolerant" => -
"intolerance" => -
"prejudiced" => -
"white grievance" => -
"white resentment" => -
"white rage" => -
+ He called it racist.
+ a bigoted speech
- The race was on Monday.

# Not measured: the name of a subject, not of a person.
[race-hate / racism]
why: Names the wrong as a subject, without saying who does it.
source: dictionary sense
"racism" => -
"hate group" => group
"hate groups" => groups
"racial animus" => -
"racial hatred" => -
"racial resentment" => -
"jim crow" => -
"apartheid" => -
+ They spoke of racism.
- They spoke of a racist.

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

# Not measured: these name an ideology that some groups hold openly; whether the name fits is a question of fact. A label that readers mark stands under racist.
[race-hate / supremacist]
why: Names an ideology of rule by whites; said of a person, it is as strong as a label can be.
source: Associated Press Stylebook, white nationalism and alt-right
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
"race realist" => -
"race realists" => -
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
+ ethno-nationalist, ethnonationalist, ethno-nationalism, ethnonationalism, ethnostate, ethno-state
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
"lactose intolerant"
"lactose intolerance"
"gluten intolerance"
"food intolerance"
"glucose intolerance"
"new jim crow"
+ the anti-apartheid movement

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
"systemic inequality" => inequality
"systemic oppression" => -
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
"marginalized" => -
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
"othering" => -
+ They spoke of white privilege.
+ allyship, racialized, othering
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
"virtue signaling" => -
"virtue signals" => -
"safe space" => -
"safe spaces" => -
"trigger warning" => note
"trigger warnings" => notes
"triggered liberals" => -
"triggered by" => -
"cry-bully" => -
"race baiter" => -
"race baiters" => -
"race hustler" => -
"race hustlers" => -
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
"re-education" => -
"re-education camp" => -
"re-education camps" => -
"struggle session" => -
"struggle sessions" => -
"erase history" => -
"erasing history" => -
"rewriting history" => -
"rewrite history" => -
"mccarthyism" => -
"mccarthyite" => -
"mccarthyist" => -
"hivemind" => -
"lemmings" => -
+ The woke mob met on Monday.
+ It is political correctness, he wrote.
+ virtue signalling
+ wokeness, wokeism, wokery, wokester, wokesters, sjws
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
"norway lemmings"
"compressed snowflake"
"snow flakes and snowflakes"
"snowflakes fell"
"diversity of"
"diversity visa"
"diversity lottery"
"biological diversity"
"species diversity"
+ She woke up at noon.
+ He woke the baby.
