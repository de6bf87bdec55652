title:    Evaluative words
language: english
about:    Words that say whether something is good or bad, important or trivial, right or wrong, without saying who thinks so.
source:   written for this project; classes after Martin and White (2005, The Language of Evaluation: judgement, appreciation, affect) and Hunston and Thompson (2000, Evaluation in Text)
license:  CC0-1.0
version:  1

# Forms, not stems, where a stem would be too wide: critical is one with critic, valuable is not one with value but productive
# is one with product, deliberately is one with deliberate. In a quotation the evaluation is the speaker's: see the voices.
# Left out: major, key, new, important, good, great. News uses them so often that they no longer tell one text from another.

[evaluation / evaluative]
why: The word gives an opinion of worth, importance or intention instead of a fact that can be checked.
source: appreciation (valuable, crucial), judgement (deliberately, shameful), affect (alarming): Martin and White (2005)
measured: yes
# weight and scope
"broad" => -
"significant" => -
"significantly" => -
"substantial" => -
"substantially" => -
"considerable" => -
"crucial" => -
"essential" => -
"vital" => -
"pivotal" => -
"critical" => -
"critically" => -
"urgent" => -
"urgently" => -
"decisive" => -
"landmark" => -
"historic" => -
"groundbreaking" => new
"ground-breaking" => new
"game-changing" => -
"sweeping" => -
"far-reaching" => -
"profound" => -
"dramatic" => -
"dramatically" => -
"drastic" => -
"drastically" => -
"stark" => -
"severe" => -
"severely" => -
"grave" => -
"dire" => -
"very little" => little
"far too little" => little
"too little too late" => -
"woefully" => -
"sorely" => -
"mere" => -
"merely" => only
"paltry" => small
"meagre" => small
"meager" => small
"measly" => small
"trivial" => small
"so little" => little
"precious little" => little
# worth
"productive" => -
"valuable" => -
"fruitful" => -
"constructive" => -
"positive" => -
"impressive" => -
"remarkable" => -
"outstanding" => -
"excellent" => -
"superb" => -
"brilliant" => -
"stellar" => -
"extraordinary" => -
"exceptional" => -
"robust" => -
"vibrant" => -
"thriving" => growing
"stunning" => -
"spectacular" => -
"triumphant" => -
"triumph" => win
"flourishing" => growing
"much-needed" => -
"long-overdue" => -
"hard-won" => -
"welcome step" => step
"fully committed" => committed
"firmly committed" => committed
"deeply committed" => committed
"unwavering" => -
"steadfast" => -
"staunch" => -
"stalwart" => -
"tireless" => -
"tirelessly" => -
"proud" => -
"proudly" => -
# bravery and goodness
"brave" => -
"bravely" => -
"courageous" => -
"courageously" => -
"heroic" => -
"heroically" => -
"noble" => -
"principled" => -
"visionary" => -
"beloved" => -
"revered" => -
"iconic" => well known
"legendary" => well known
"respected" => -
"prestigious" => -
"prominent" => -
# badness
"bad" => -
"terrible" => -
"awful" => -
"horrible" => -
"horrific" => -
"horrifying" => -
"horrendous" => -
"appalling" => -
"dreadful" => -
"disastrous" => -
"catastrophic" => -
"devastating" => -
"tragic" => -
"tragically" => -
"deadly" => -
"gruesome" => -
"grisly" => -
"ghastly" => -
"brutal" => -
"brutally" => -
"savage" => -
"savagely" => -
"barbaric" => -
"vicious" => -
"viciously" => -
"ruthless" => -
"ruthlessly" => -
"merciless" => -
"bloodthirsty" => -
"cruel" => -
"callous" => -
"heartless" => -
"inhumane" => -
"heinous" => -
"evil" => -
"wicked" => -
"vile" => -
"despicable" => -
"disgusting" => -
"disgraceful" => -
"shameful" => -
"shamefully" => -
"shameless" => -
"shamelessly" => -
"outrageous" => -
"scandalous" => -
"deplorable" => -
"abhorrent" => -
"reprehensible" => -
"unconscionable" => -
"egregious" => -
"nefarious" => -
"sinister" => -
"insidious" => -
"notorious" => -
"notoriously" => -
"infamous" => -
"disgraced" => former
"embattled" => -
"beleaguered" => -
"scandal-plagued" => -
"scandal-ridden" => -
"corrupt" => -
"crooked" => -
"dishonest" => -
"hypocritical" => -
"hypocrisy" => -
# folly
"absurd" => -
"ridiculous" => -
"ludicrous" => -
"laughable" => -
"preposterous" => -
"foolish" => -
"foolishly" => -
"stupid" => -
"idiotic" => -
"insane" => -
"crazy" => -
"delusional" => -
"misguided" => -
"ill-advised" => -
"ill-conceived" => -
"ill-fated" => -
"short-sighted" => -
"shortsighted" => -
"reckless" => -
"recklessly" => -
"irresponsible" => -
"incompetent" => -
"inept" => -
"botched" => failed
"bungled" => failed
"feckless" => -
"hapless" => -
"pathetic" => -
"pitiful" => -
"pointless" => -
"senseless" => -
"mindless" => -
"futile" => -
"farcical" => -
"bizarre" => unusual
# controversy and danger
"controversial" => -
"controversially" => -
"contentious" => disputed
"divisive" => -
"polarising" => -
"polarizing" => -
"inflammatory" => -
"incendiary" => -
"provocative" => -
"toxic" => -
"dangerous" => -
"dangerously" => -
"alarming" => -
"alarmingly" => -
"disturbing" => -
"troubling" => -
"worrying" => -
"shocking" => -
"ominous" => -
"chilling" => -
"terrifying" => -
"explosive" => -
"damning" => -
"extreme" => -
"radical" => -
"draconian" => strict
"oppressive" => -
"repressive" => -
"tyrannical" => -
"authoritarian" => -
"aggressive" => -
"aggressively" => -
"belligerent" => -
"hostile" => -
"harsh" => -
"harshly" => -
"unfair" => -
"unfairly" => -
"unjust" => -
"unjustly" => -
"illegitimate" => -
"unacceptable" => -
"unjustified" => -
"unnecessary" => -
# intention and luck, read into the deed
"deliberate" => -
"deliberately" => -
"cynical" => -
"cynically" => -
"calculated" => -
"conveniently" => -
"predictably" => -
"unsurprisingly" => -
"surprisingly" => -
"ironically" => -
"sadly" => -
"unfortunately" => -
"regrettably" => -
"fortunately" => -
"thankfully" => -
"hopefully" => -
"rightly" => -
"wrongly" => -
"rightfully" => -
"disgracefully" => -
"inexplicably" => -
"brazen" => -
"brazenly" => -
"defiant" => -
"defiantly" => -
"stubborn" => -
"stubbornly" => -
"desperate" => -
"hysterical" => -
"unhinged" => -
+ The reform has broad support.
+ We have very little rain here.
+ Wages rose by a significant amount.
+ the deadly attack
+ He deliberately left the gate open.
+ a productive meeting and a valuable opportunity
+ Water is crucial, and patience is essential.
+ Canada remains fully committed.
- in broad daylight
- The critic wrote about a new product.
- essential oils and essential workers
- her significant other
- the seven deadly sins
- They value the dead.

[evaluation / ignore]
why: The same words are terms of art, names and nouns that judge nothing.
"broad daylight"
"broad jump"
"broad shoulders"
"broad beans"
"broad street"
"significant other"
"significant others"
"significant figures"
"statistically significant"
"significant digits"
"essential oil"
"essential oils"
"essential worker"
"essential workers"
"essential service"
"essential services"
"essential business"
"essential businesses"
"essential personnel"
"essential employees"
"non-essential"
"non-essential travel"
"vital signs"
"vital statistics"
"vital organs"
"critical care"
"critical condition"
"critical theory"
"critical race theory"
"critical of"
"critical mass"
"critical thinking"
"critically ill"
"critically injured"
"critically wounded"
"critically acclaimed"
"critically endangered"
"urgent care"
"landmark building"
"historic landmark"
"historic preservation"
"historic district"
"historic site"
"historic sites"
"historic low"
"national historic"
"grave site"
"grave sites"
"grave of"
"mass grave"
"his grave"
"her grave"
"their grave"
"a grave in"
"the grave"
"stark naked"
"severe weather"
"severe thunderstorm"
"severe acute respiratory syndrome"
"tested positive"
"test positive"
"testing positive"
"tests positive"
"positive test"
"positive tests"
"positive case"
"positive cases"
"positive result"
"hiv positive"
"false positive"
"outstanding warrant"
"outstanding warrants"
"outstanding debt"
"outstanding debts"
"outstanding loans"
"outstanding shares"
"shares outstanding"
"extraordinary rendition"
"extraordinary session"
"extraordinary general meeting"
"exceptional circumstances"
"noble gas"
"brave new world"
"deadly sin"
"deadly sins"
"deadly force"
"deadly weapon"
"bad debt"
"bad debts"
"bad bank"
"bad faith"
"bad weather"
"corrupt files"
"toxic waste"
"toxic assets"
"toxic chemicals"
"toxic gas"
"dangerous driving"
"dangerous goods"
"explosive device"
"explosive devices"
"explosive material"
"explosive materials"
"explosive vest"
"explosive vests"
"explosive belt"
"explosive ordnance"
"improvised explosive device"
"improvised explosive devices"
"high explosive"
"plastic explosive"
"radical surgery"
"free radical"
"free radicals"
"extreme weather"
"extreme heat"
"extreme cold"
"extreme sports"
"extreme poverty"
"hostile takeover"
"hostile work environment"
"inflammatory bowel disease"
"aggressive cancer"
"aggressive form of cancer"
"wrongly convicted"
"calculated by"
"calculated that"
"calculated the"
"calculated from"
"calculated at"
"calculated on"
"calculated using"
"was calculated"
"is calculated"
"are calculated"
"were calculated"
"unfair dismissal"
"unfair competition"
"dramatic arts"
"proud boys"
"respected by"
"constructive dismissal"
"deliberate on"
"to deliberate"
"jurors deliberate"
"jury deliberate"
"evil eye"
"crazy golf"
"crazy horse"
+ in broad daylight
+ essential oils and essential workers
+ her significant other
+ the seven deadly sins
+ improvised explosive devices
+ He tested positive on Monday.
