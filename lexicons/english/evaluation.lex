title:    Evaluative words
language: english
about:    Words that say whether people, acts and claims are good or bad, sane or foolish, true or bogus, safe or alarming, without saying who thinks so.
source:   written for this project; classes after Martin and White (2005, The Language of Evaluation: judgement, appreciation, affect), Hunston and Thompson (2000, Evaluation in Text) and Bednarek (2006, Evaluation in Media Discourse)
license:  CC0-1.0
version:  3

# In a quotation the evaluation is the speaker's: see the voices.
# A bare term is a stem: callous is also callously and callousness. Forms stand in quotes where the stem would be too wide:
# critical is one with critic, cynical with cynic, general with generous.
# The names of prejudice (racist, sexist, homophobic) and of political camps have files of their own.
# Left out: good, bad, great, major, key, new, important. News uses them so often that they no longer tell one text
# from another.

[evaluation / evaluative]
why: The word gives an opinion of weight or worth instead of a fact that can be checked.
source: appreciation (valuation: crucial, valuable; composition: broad), Martin and White (2005); not measured, as all news uses these words
"broad" => -
"significant" => -
"significantly" => -
"substantial" => -
"substantially" => -
"considerable" => -
"considerably" => -
crucial => -
"essential" => -
"vital" => -
"pivotal" => -
"critical" => -
"critically" => -
urgent => -
"decisive" => -
"decisively" => -
"landmark" => -
"historic" => -
"far-reaching" => -
"profound" => -
"dramatic" => -
"dramatically" => -
"severe" => -
"severely" => -
"grave" => -
"robust" => -
"solid" => -
"prominent" => -
"respected" => -
"impressive" => -
"remarkable" => -
"remarkably" => -
"excellent" => -
"exceptional" => -
"productive" => -
"valuable" => -
"fruitful" => -
"constructive" => -
"positive" => -
"favourable" => -
"promising" => -
"strong" => -
"very little" => little
"so little" => little
"precious little" => little
"far too little" => little
"too little too late" => -
"fully committed" => committed
"firmly committed" => committed
"deeply committed" => committed
"wholly committed" => committed
"deadly" => -
"deliberate" => -
"deliberately" => -
"unnecessary" => -
"unnecessarily" => -
"unacceptable" => -
"acceptable" => -
"adequate" => -
"inadequate" => -
"insufficient" => -
"sufficient" => -
"welcome step" => step
"tough" => -
"clear-cut" => -
"key role" => role
meaningful => -
"worthwhile" => -
"noteworthy" => -
"notable" => -
"aggressive" => -
"aggressively" => -
"hostile" => -
"harsh" => -
"unfair" => -
"unfairly" => -
"devastating" => -
"beautiful" => -
"beautifully" => -
"wonderful" => -
"amazing" => -
"fantastic" => -
"proud" => -
"incredible" => -
"extraordinary" => -
"wise" => -
"humble" => -
"elegant" => -
"charming" => -
"bold" => -
"daring" => -
"outstanding" => -
"acclaimed" => -
"renowned" => -
"prestigious" => -
"gifted" => -
"witty" => -
"graceful" => -
"formidable" => -
"awesome" => -
"excessive" => -
"destructive" => -
"resilient" => -
"hard-working" => -
"hardworking" => -
"eminent" => -
"cutting-edge" => -
"state-of-the-art" => -
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
"positive results"
"hiv positive"
"false positive"
"exceptional circumstances"
"deadly sin"
"deadly sins"
"deadly force"
"deadly weapon"
"deliberate on"
"to deliberate"
"jurors deliberate"
"jury deliberate"
"dramatic arts"
"respected by"
"constructive dismissal"
"hostile takeover"
"hostile work environment"
"hostile environment policy"
"hostile fire"
"hostile forces"
"hostile territory"
"aggressive cancer"
"aggressive form of cancer"
"aggressive breeds"
"unfair dismissal"
"unfair competition"
"unfair labor practice"
"unfair labor practices"
"harsh winter"
"harsh weather"
"harsh conditions"
"excessive force"
"excessive speed"
"excessive drinking"
"excessive heat"
"excessive bleeding"
"outstanding warrant"
"outstanding warrants"
"outstanding debt"
"outstanding debts"
"outstanding loans"
"outstanding shares"
"shares outstanding"
"remain outstanding"
"still outstanding"
"extraordinary rendition"
"extraordinary session"
"extraordinary general meeting"
"extraordinary circumstances"
"gifted and talented"
"gifted children"
"gifted students"
"gifted to"
"bold type"
"Bold"
"wise men"
"Wise"
"humble beginnings"
"humble home"
"beautiful game"
"solid waste"
"solid state"
"solid fuel"
"solid food"
"solid ground"
"welcome to"
"prominent nose"
+ in broad daylight
+ essential oils and essential workers
+ her significant other
+ the seven deadly sins
+ He tested positive on Monday.

[judgement / loaded]
why: The word passes a moral judgement on somebody or on what they did: cruel, greedy, dishonest.
source: judgement of propriety and veracity: Martin and White (2005)
measured: yes
# cruelty
"cruel" => -
"cruelly" => -
"cruelest" => -
"cruelty"
callous => -
heartless => -
merciless => -
pitiless => -
ruthless => -
remorseless => -
unfeeling => -
uncaring => -
cold hearted => -
coldhearted => -
hard hearted => -
subhuman => -
"sadist"
"sadists"
"savage" => -
vicious => -
malicious => -
"malice"
malevolent => -
"spiteful" => -
"spitefully" => -
"mean-spirited" => -
"merciless" => -
"murderous" => -
"brutal" => -
"brutish" => -
"brute"
"heavy-handedly" => -
"cold-blooded" => -
"malign" => -
vindictive => -
vengeful => -
"brutality"
"heavy handed" => -
inhumane => -
sadistic => -
"sadism"
"savagely" => -
"savagery"
barbaric => -
"barbarity"
"barbarism"
bloodthirsty => -
"inhumanity"
"brutally" => -
"iron-fisted" => -
# wickedness
"evil" => -
"evils"
"wickedly" => -
"vile" => -
"vilest" => -
despicable => -
"disgusting" => -
"revolting" => -
"repulsive" => -
repugnant => -
nauseating => -
loathsome => -
abhorrent => -
detestable => -
odious => -
"contemptible" => -
"deplorable" => -
"deplorably" => -
reprehensible => -
egregious => -
atrocious => -
"monstrosity"
pernicious => -
"degeneracy"
"debauched" => -
"decadent" => -
"decadence"
"perverse" => -
"perversely" => -
"obscenity"
"grotesque" => -
"grotesquely" => -
"sleaziest" => -
"slimy" => -
"dirty money"
unethical => -
unscrupulous => -
unprincipled => -
inexcusable => -
"unforgivable" => -
unpardonable => -
indefensible => -
unconscionable => -
unjustifiable => -
"unjustified" => -
unjust => -
"outrageous" => -
"scandalous" => -
"scandalously" => -
"disgraceful" => -
"disgracefully" => -
"shameful" => -
"shamefully" => -
ignominious => -
"dishonorable" => -
"dishonorably" => -
"ignoble" => -
"sickening" => -
"sickeningly" => -
"crooked" => -
"corrupt" => -
"corruptly" => -
venal => -
"indecent" => -
"indecency"
"tasteless" => -
"crass" => -
"crassly" => -
"vulgar" => -
"vulgarity"
"uncouth" => -
"boorish" => -
"loutish" => -
"wicked" => -
"wickedness"
"disgustingly" => -
abominable => -
"abomination"
monstrous => -
diabolical => -
"demonic" => -
"satanic" => -
nefarious => -
sinister => -
insidious => -
"obscene" => -
"sordid" => -
"sleazy" => -
"sleaze"
"seedy" => -
"lurid" => -
salacious => -
tawdry => -
unsavory => -
"shady" => -
"godless" => -
"ungodly" => -
"unholy" => -
"sinful" => -
immoral => -
"immorality"
"amoral" => -
"outrageously" => -
"predatory" => -
"exploitative" => -
"parasitic" => -
"parasites"
"disgraced" => former
"unseemly" => -
"lewd" => -
"evildoers"
heinous => -
fiendish => -
"villainous" => -
depraved => -
"depravity"
"degenerate" => -
"degenerates"
"perverted" => -
"scandal-tarred" => -
"scandal-scarred" => -
# greed, vanity and scorn
selfish => -
"egotistical" => -
"self-absorbed" => -
"self-aggrandizing" => -
"self-aggrandizement"
"self-congratulatory" => -
"self-indulgent" => -
"arrogant" => -
"arrogantly" => -
"arrogance"
"haughty" => -
smug => -
pompous => -
"pomposity"
condescending => -
"condescension"
"patronising" => -
"imperious" => -
"imperiously" => -
"domineering" => -
overbearing => -
"hubris"
"hubristic" => -
"cosseted" => -
"ungrateful" => -
"disrespectful" => -
"disrespectfully" => -
"insolent" => -
contemptuous => -
"disdainful" => -
"disdainfully" => -
"churlish" => -
petty => -
rude => -
"impertinent" => -
"greedy" => -
"greedily" => -
"greed"
"avarice"
"rapacious" => -
self-serving => -
sanctimonious => -
self-righteous => -
narcissistic => -
"narcissist"
"narcissism"
egomaniac => -
"egomaniacal" => -
"megalomaniac"
"sanctimony"
"holier-than-thou" => -
high-handed => -
"pampered" => -
"coddled" => -
# falseness of character
"hypocrisies"
devious => -
"perfidious" => -
"perfidy"
"disloyal" => -
"manipulative" => -
Machiavellian => -
dishonest => -
"dishonesty"
"slippery" => -
"weaselly" => -
"weasel"
"cynical" => -
"cynically" => -
hypocritical => -
hypocrisy
"two-faced" => -
duplicitous => -
"duplicity"
deceitful => -
"deceit"
underhanded => -
"underhand" => -
"hypocrite"
"hypocrites"
treacherous => -
"treachery"
traitorous => -
"treasonous" => -
"traitor"
"traitors"
"scheming" => -
"opportunistic" => -
"opportunistically" => -
# cowardice
craven => -
"servile" => -
slavish => -
cowardly => -
"cowardice"
spineless => -
gutless => -
"weak-kneed" => -
feckless => -
"fecklessness"
"subservient" => -
# recklessness and shamelessness
brazen => -
unabashed => -
unapologetic => -
"unrepentant" => -
"bare-faced" => -
reckless => -
irresponsible => -
"irresponsibly" => -
"irresponsibility"
cavalier => -
flippant => -
"glib" => -
"glibly" => -
gratuitous => -
"complicit" => -
"unlawfully"
"rogue" => -
"out of control" => -
"money-grubbing" => -
shameless => -
"bald-faced" => -
"barefaced" => -
blatant => -
flagrant => -
lawless => -
"wanton" => -
"wantonly" => -
"power-hungry" => -
"power-mad" => -
"bully"
"bullies"
# stubbornness and temper
intransigent => -
"intransigence"
obstinate => -
pig-headed => -
obdurate => -
recalcitrant => -
"stubborn" => -
"stubbornly" => -
"dogmatic" => -
"dogmatically" => -
thin-skinned => -
petulant => -
peevish => -
childish => -
infantile => -
puerile => -
"sophomoric" => -
immature => -
bratty => -
"brat"
"whiny" => -
"hot-headed" => -
"hotheaded" => -
pugnacious => -
truculent => -
"quarrelsome" => -
"cantankerous" => -
belligerent => -
"belligerence"
bellicose => -
"degrading to women"
"degrading comments"
"degrading remarks"
"degrading language"
"degrading and humiliating"
"humiliating and degrading"
"viciously" => -
"callously" => -
"ruthlessly" => -
"barbarian" => -
"barbarians" => -
"inhumanely" => -
"fiend" => -
"sedition" => -
"seditious" => -
"treason" => -
"anti-american" => -
"subversion" => -
"subversive" => -
"subversives" => -
"hellbent on" => -
"hell bent on" => -
"out to get" => -
"vindictively" => -
"vindictiveness" => -
"vengeance" => -
"cahoots" => -
"in cahoots" => working together
"nefariously" => -
"insidiously" => -
"schemer" => -
"schemers" => -
"shamelessly" => -
+ It was a callous and cruel decision.
+ The deceit of the party is plain.
+ She called the act shameful.
+ a shameless senator
+ a mean-spirited remark
+ He called it treason.
+ They were in cahoots.
+ ruthlessness, malevolence, inhuman, inhumanities, barbarous, repugnance, abhorrence, detest
+ detested, detesting, detests, immoralities, depravities, selfishness, smugly, pettiness
+ rudely, rudeness, deceits, recklessness, immaturity
- a crude oil tanker
- He was dishonorably discharged.
- He was charged with malicious prosecution.
- reckless driving
- The aim is degrading the army.
- The barbershop was shut.
- The humane society took the dog.
- He was charged with treason.

[judgement / ignore]
why: The same words are terms of law or of a trade, titles and names.
"dishonorable discharge"
"dishonorably discharged"
"cruel and unusual punishment"
"cruel and unusual"
"animal cruelty"
"cruelty to animals"
"actual malice"
"malicious prosecution"
"malicious software"
"malicious code"
"reckless driving"
"reckless endangerment"
"recklessly endangering"
"recklessly endangered"
"reckless homicide"
"reckless manslaughter"
"reckless conduct"
"public indecency"
"indecent assault"
"indecent exposure"
"lewd conduct"
"lewd act"
"lewd acts"
"lewd and lascivious"
"slippery slope"
"slippery road"
"slippery roads"
"slippery conditions"
"Wicked"
"wicked witch"
"evil eye"
"predatory animals"
"predatory birds"
"predatory fish"
"predatory lending"
"parasitic infection"
"parasitic worms"
"parasitic disease"
"brute force attack"
"rogue wave"
"rogue one"
"Rogue One"
"petty cash"
"petty officer"
"petty theft"
"petty crime"
"petty crimes"
"Tom Petty"
"Richard Petty"
"savage love"
"Michael Savage"
"Rick Savage"
"Savage"
"rude awakening"
"king cavalier"
"Cavalier"
"Cavaliers"
"degenerate disc"
"stubborn stain"
"stubborn stains"
"obscene material"
"obscenity charge"
"obscenity charges"
"degrading treatment"
"barbarian invasions"
"conan the barbarian"
"barbarian tribes"
"treason trial"
"high treason"
"charged with treason"
"treason charge"
"treason charges"
"charged with sedition"
"seditious conspiracy"
"sedition law"
"alien and sedition"
"connive"
"school bully"
"schoolyard bully"
"class bully"
"malicious communications"
"malicious damage"
"malicious wounding"
"reckless tackle"
"selfish gene"
"selfish genes"
"corrupt practices"
+ He was dishonorably discharged.
+ cruel and unusual punishment
+ a charge of reckless endangerment
+ He was fined for reckless driving.

[folly / loaded]
why: The word calls somebody or something foolish, incompetent or worthless: absurd, inept, pathetic.
source: judgement of capacity and appreciation of quality: Martin and White (2005)
measured: yes
# absurdity
"absurd" => -
"absurdity"
"absurdities"
"ridiculous" => -
ludicrous => -
laughable => -
risible => -
"comical" => -
"comically" => -
cartoonish => -
"asinine" => -
"inane" => -
"inanity"
vapid => -
vacuous => -
"silly" => -
"silliness"
preposterous => -
"nonsensical" => -
bizarre => unusual
outlandish => -
weird => -
weirdo
"freakish" => -
"freaks"
"oddball" => -
"zany" => -
"surreal" => -
"cringeworthy" => -
"cringe-worthy" => -
"cringe-inducing" => -
"embarrassing" => -
"embarrassingly" => -
"humiliatingly" => -
"laughing-stock"
"absurdly" => -
"ridiculously" => -
"dystopian" => -
"humiliating" => -
farcical => -
clownish => -
buffoonish => -
"kafkaesque" => -
"orwellian" => -
"laughingstock"
"laughing stock"
# stupidity
foolish => -
foolhardy => -
"folly"
"fools"
"idiotic" => -
"idiocy"
"idiot"
"idiots"
"imbecile"
"imbecilic" => -
moron
"dumb" => -
"dumbest" => -
"stupid" => -
"stupidly" => -
"stupidity"
"dim-witted" => -
"dimwit"
"witless" => -
"brainless" => -
clueless => -
"ignorant" => -
"ignorantly" => -
"ignorance"
"ignoramus"
"uninformed" => -
"ill-informed" => -
mindless => -
thoughtless => -
"empty-headed" => -
"airhead"
"dunce"
"dullard"
"half-witted" => -
"simpleton"
senseless => -
# madness
unhinged => -
"derangement"
"insane" => -
"insanity"
"crazy" => -
"crazier" => -
"craziest" => -
"craziness"
"lunacy"
"nutty" => -
"nuts" => -
"wacky" => -
"whacky" => -
"bonkers" => -
"madness"
"delusional" => -
"delusion"
"delusions"
"deluded" => -
"paranoid" => -
"paranoia"
"hysterical" => -
"raving" => -
"ravings"
"obsessive" => -
"obsessively" => -
"monomaniacal" => -
"schizophrenic policy"
"bipolar policy"
"unstable genius"
"mentally unstable"
"mentally unfit"
"swivel-eyed" => -
"bug-eyed" => -
"foaming at the mouth"
"frothing at the mouth"
"hysterically" => -
"deranged" => -
"crazed" => -
"lunatic" => -
"lunatics"
"loony" => -
"loonies"
"nutcase"
"nutjob"
"kooky" => -
kook
wacko => -
"whacko" => -
"batty" => -
"madman"
"madmen"
maniac
"psycho"
psychopath
"sociopath"
"sociopathic" => -
rabid => -
# misjudgement
"misguided" => -
"misguidedly" => -
"ill-advised" => -
"ill-advisedly" => -
"ill-conceived" => -
"ill-fated" => -
"ill-considered" => -
"ill-judged" => -
"ill-timed" => -
"ill-prepared" => -
"ill-equipped" => -
"wrongheaded" => -
"wrong-headed" => -
"boneheaded" => -
"bone-headed" => -
"harebrained" => -
"hare-brained" => -
"half-baked" => -
"half-cocked" => -
"crank"
"cranks"
"cockamamie" => -
"pie in the sky" => -
"unworkable" => -
"utopian" => -
"quixotic" => -
"fanciful" => -
naive => -
"naïve" => -
"naïvely" => -
"naivete"
"naivety"
"naïveté"
gullible => -
"credulous" => -
"credulously" => -
simplistic => -
"simple-minded" => -
"muddled" => -
"muddle-headed" => -
"incoherent" => -
"incoherently" => -
"incoherence"
"illogical" => -
"irrational" => -
"irrationally" => -
"irrationality"
"unreasonable" => -
"unreasonably" => -
"short-sighted" => -
"shortsighted" => -
"short-sightedness"
"shortsightedness"
"myopic" => -
"myopia"
"blinkered" => -
"narrow-minded" => -
"small-minded" => -
"close-minded" => -
"closed-minded" => -
"out-of-touch" => -
"clumsy" => -
"clumsily" => -
"knee jerk" => -
"counterproductive" => -
"counter-productive" => -
"self-defeating" => -
"self-inflicted" => -
pointless => -
futile => -
"fruitless" => -
needless => -
"useless" => -
"worthless" => -
"meaningless" => -
"rambling" => -
"tone-deaf" => -
"one-size-fits-all" => -
crackpot => -
"out of touch" => -
# failure
"incompetent" => -
"incompetently" => -
"incompetence"
inept => -
"ineptitude"
hapless => -
"bumbling" => -
"doomed" => -
sloppy => -
"sloppily" => -
"slapdash" => -
"slipshod" => -
"shoddily" => -
"shambolic" => -
"amateurish" => -
"amateur hour"
"half-hearted" => -
"halfhearted" => -
"half-heartedly" => -
"second-rate" => -
"third-rate" => -
"lackluster" => -
"lousy" => -
"rotten" => -
pathetic => -
"pitiful" => -
"pitifully" => -
"woeful" => -
"woefully" => -
dismal => -
"abysmal" => -
"abysmally" => -
"miserable" => -
"miserably" => -
"wretched" => -
"wretchedly" => -
"feeble" => -
"feebly" => -
"toothless" => -
"impotent" => -
"ineffectual" => -
"rudderless" => -
"dysfunctional" => -
"dysfunction"
disastrous => -
"calamitous" => -
"ruinous" => -
"catastrophic" => -
"catastrophically" => -
"failed policies" => -
"failed policy" => -
"failed experiment" => -
"failed presidency" => -
"failed leadership" => -
hopeless => -
"bankrupt ideology"
"morally bankrupt" => -
"intellectually bankrupt" => -
"hollow promises"
"empty promises"
"empty rhetoric"
"tired arguments"
"tired old"
"so-so" => -
mediocre => -
"has-been"
"washed-up" => -
"wasteful" => -
"wastefully" => -
"extravagant" => -
"extravagantly" => -
"frivolous" => -
"frivolously" => -
"overpriced" => -
"overrated" => -
"antiquated" => -
"outmoded" => -
"archaic" => -
"antediluvian" => -
"byzantine" => -
"backward-looking" => -
"stale" => -
"petrified" => -
"clunky" => -
"bureaucratic" => -
"sclerotic" => -
"paltry" => small
"meagre" => small
"measly" => small
"puny" => small
"piddling" => small
"minuscule" => small
"miniscule" => small
"trifling" => small
"mere" => -
"trivial" => small
"shoddy" => -
"profligate" => -
"bloated" => -
"lavish" => -
"lavishly" => -
"gimmicky" => -
"blundering" => -
"bungling" => -
"bungled" => failed
"botched" => failed
"flailing" => -
"floundering" => -
"sputtering" => -
"overhyped" => -
+ The plan is absurd.
+ a hapless and incompetent minister
+ Their naivety is dangerous.
+ weirdness, foolishness, moronic, nutjob, maniacal, naïve, naïvely, naivete
+ naïveté, futility, mediocrities, mediocrity
- The critic is a comic.
- He pleaded not guilty by reason of insanity.

[folly / ignore]
why: The same words are terms of law or medicine, names, games and fruit.
"insanity defense"
"insanity plea"
"reason of insanity"
"criminally insane"
"temporary insanity"
"paranoid schizophrenia"
"paranoid schizophrenic"
"March Madness"
"march madness"
"crazy golf"
"crazy horse"
"Crazy Horse"
"crazy rich"
"rabid dog"
"rabid dogs"
"rabid animal"
"rabid bat"
"rabid raccoon"
"rambling rose"
"nuts and bolts"
"nuts and"
"and nuts"
"pine nuts"
"miserable weather"
"mere mortals"
"mere mortal"
"hysterical blindness"
"petrified forest"
"Petrified Forest"
"stale air"
"stale bread"
"dumb waiter"
"deaf and dumb"
"no mere"
"frivolous lawsuit"
"frivolous lawsuits"
"Dumb and Dumber"
"lunatic asylum"
"insane asylum"
"silly season"
"silly putty"
"rotten tomatoes"
"Rotten Tomatoes"
"rotten apples"
+ He pleaded not guilty by reason of insanity.
+ March Madness is here.

[falsehood / loaded]
why: The word says that something is untrue or a fraud: bogus, far-fetched, debunked. That may be right; the writer, and not a source, rules on it.
source: judgement of veracity: Martin and White (2005); disclaim: White (2003)
measured: yes
"fact-free"
"long-debunked"
"far-fetched" => unlikely
"farfetched" => unlikely
specious => -
spurious => -
"fallacious"
dubious => -
"fishy"
"phonies"
"fake" => false
"fakes"
"fakery"
"faux"
"cooked-up"
"made-up" => invented
"manufactured outrage"
"manufactured crisis"
"manufactured controversy"
"contrived"
"deceptive" => -
"deceptively" => -
"disingenuousness"
insincere
"falsely" => -
"false claim"
"false claims"
"false narratives"
"false equivalency"
"false premise"
"false premises"
"patently false"
"demonstrably false"
"flatly false"
"blatantly false"
"simply false"
"completely false"
"totally false"
"utterly false"
"flat-out false"
"provably false"
"erroneously" => -
"mistakenly" => -
"wrongly" => -
"inaccurately"
"wildly inaccurate"
"grossly inaccurate"
"implausible"
"implausibly"
"ahistorical"
"unscientific"
"lied repeatedly"
"repeatedly lied"
"flat-out lie"
"flat-out lies"
"litany of lies"
untruth => false statement
canard
"fairytale"
"tall tale"
"tall tales"
"urban legend"
"smokescreen"
"gimmickry"
"publicity stunts"
"pr stunt"
"scam"
"scams"
"scammer"
"hogwash"
"baloney"
"malarkey"
"bunkum"
"hokum"
"poppycock"
"balderdash"
"gibberish"
"nonsense" => untrue
"bullshit"
"bunk"
"twaddle"
"tripe"
"mumbo jumbo"
"gobbledygook"
"hooey"
"bilge"
"one-sided"
"lopsided"
"slanted"
"biased"
"distortions"
"distortion"
"revisionism"
"revisionist history"
"agitprop"
"psyop"
"hasbara"
"alternative facts"
"overblown" => overstated
"hyperbolic"
"hyperbole"
"bogus"
baseless
"unfounded"
"groundless"
"unsubstantiated"
"evidence-free"
"discredited"
"disproven"
"phony"
"phoney"
"misleading"
"disingenuous"
"disingenuously"
"mendacious"
"mendacity"
"pseudoscience"
"pseudo-science"
"pseudoscientific"
"junk science"
conspiracy theory
"bald-faced lie"
"bald-faced lies"
"outright lie"
"outright lies"
"blatant lie"
"blatant lies"
"web of lies"
falsehood
"half-truth"
"half-truths"
"fabrication"
"fabrications"
"misinformation"
"disinformation"
"ruse"
ploy
gimmick
"scaremongering"
fearmonger
"exaggerated"
"debunked"
"sham"
"shams"
"fabricated"
"trumped-up"
"misleadingly"
"false narrative"
"quackery"
"conspiratorial"
conspiracy theorist
conspiracist
"conspiracy-minded"
liar
"lies about"
"lied about"
"lying about"
"lied to"
"lying to"
"propagandistic"
hoaxer
charade
"stunt"
"con men"
"con artists"
"conman"
fraudster
"swindle"
"swindler"
grift
grifter
"huckster"
"hucksters"
"charlatan"
"charlatans"
"quack"
"quacks"
"claptrap"
"drivel"
"hype"
"hyped"
"propaganda" => -
"propagandist" => -
"propagandists" => -
"propaganda machine" => -
"propaganda arm" => -
"astroturf" => -
"astroturfed" => -
"astroturfing" => -
"kabuki" => -
"sketchy" => -
"flimsy" => -
"innuendo" => -
"innuendos" => -
"innuendoes" => -
"scurrilous" => -
"slanderous" => -
"slander" => -
"libelous" => -
"vilification" => criticism
+ a bogus and baseless claim
+ He spread falsehoods.
+ It was a far-fetched claim.
+ a propaganda machine
+ a scurrilous speech
+ insincerity, hasbara, fearmonger, astroturfed, astroturfing
- She lies on the beach.
- Counterfeit notes and faux fur were sold.
- The kabuki actor bowed.

[falsehood / ignore]
why: The same words name goods, crimes and dishes.
"faux fur"
"faux leather"
"faux pas"
"fake nails"
"fake tan"
"fake ID"
"fake IDs"
"fake eyelashes"
"falsely imprisoned"
"bunk bed"
"bunk beds"
"wrongly convicted"
"wrongly imprisoned"
"mistakenly believed"
"lopsided win"
"lopsided victory"
"lopsided loss"
"stunt double"
"stunt man"
"stunt driver"
"stunt performer"
"stunt performers"
"stunt coordinator"
"pump fake"
"fake punt"
"fake field goal"
"exaggerated by"
"phone scam"
"phone scams"
"email scam"
"email scams"
"sound distortion"
"nazi propaganda"
"soviet propaganda"
"wartime propaganda"
"propaganda minister"
"propaganda ministry"
"propaganda posters"
"propaganda poster"
"propaganda film"
"propaganda films"
"propaganda video"
"propaganda videos"
"astroturf pitch"
"kabuki actor"
"kabuki actors"
"slander lawsuit"
"slander suit"
"slander and libel"
"libel and slander"
"sued for slander"
"fake diploma"
"fake diplomas"
"fake passport"
"fake passports"
"fake id"
"fake ids"
"fake documents"
"fake goods"
"fake banknotes"
"fake money"
"fake account"
"fake accounts"
"fake fur"
"fake blood"
"fake gun"
"fake guns"
"misleading customers"
"misleading investors"
"misleading consumers"
"misleading the court"
"misleading parliament"
"biased sample"
"biased samples"
"biased data"
"biased estimate"
"biased estimates"
"lied to police"
"lied to the police"
"lied to investigators"
"lied to the court"
"lied to the fbi"
"lied to congress"
"lying to police"
"lying to the police"
"lying to investigators"
"lying to the court"
"lying to the fbi"
"lying to congress"
+ faux fur
+ a Soviet propaganda poster
+ He lied to police about the car.

[name-calling / loaded]
why: The name or label is one that nobody takes for himself: it puts people among those the reader is meant to dislike or laugh at.
source: labelling and name-calling: the Institute for Propaganda Analysis (1937) on name-calling; Recasens and others (2013) on one-sided terms
measured: yes
# prejudice
chauvinist
"jingoistic"
"jingoism"
islamophobe
"hate-monger"
"ableist"
"demeaning"
sexist
misogynist
"misogynistic"
"demonization"
xenophobe
"nativist"
"nativists"
"scapegoating"
# rule by force
"illiberal"
"regressive"
"retrograde"
"un-american"
"unamerican"
"unpatriotic"
# extremes
"radical" => -
"radically" => -
"extreme" => -
"extremist agenda"
"extremist views"
"extremist ideology"
"extremist policies"
"extremist rhetoric"
"socialist takeover"
"radical socialists"
"red menace"
"militant secularist"
"militantly"
"uncompromising"
ultra-*
"doctrinaire"
"dogma" => belief
"cult" => group
"militant feminist"
"militant feminists"
"hyperpartisan"
"hyper-partisan"
"fanatical"
"fanatically"
"fanaticism"
"zealotry"
ideologue
"ideologically driven"
demagogue
"demagoguery"
"demagogic"
"demagogy"
firebrand
"cultish"
"cult-like"
"cultlike"
"cultists"
# culture war
"treehuggers"
"bitter clingers"
"white trash"
"trailer trash"
"mainstream press"
"mainstream outlets"
"left-wing agenda"
"globalist agenda"
"political agenda"
"anti-american agenda"
"partisan hackery"
elitist
feminazi
"legacy media"
"gaslit"
"hidden agenda"
"ulterior motive"
"ulterior motives"
"big government"
"the swamp"
"ruling class"
"political class"
"elitism"
"liberal elite"
"coastal elite"
globalist
"flyover country"
# persons
minion
"lickspittle"
"shilling for"
scoundrel
"quisling"
"fifth column"
"fifth columnists"
blowhard
windbag
"loudmouth"
"loudmouths"
jackass
"jerk"
"jerks"
loser
"sleazeball"
"douchebag"
asshole
"son of a bitch"
"obamabots"
busybody
"sleazebag"
"hag"
chickenhawk
peacenik
crony
lackey
stooge
"henchman"
"henchmen"
acolyte
"flunky"
"flunkies"
"toady"
"toadies"
sycophant
"sycophantic"
"yes-men"
"yes men"
"bootlicker"
"bootlickers"
lapdog
apologist
mouthpiece
"shill"
"shills"
"partisan hack"
"partisan hacks"
"political hack"
"political hacks"
"scum"
scumbag
"vermin"
turncoat
buffoon
"buffoonery"
"clowns"
"clown"
"creep"
"creeps"
"dirtbag"
"bigwigs"
apparatchik
# any word before the hyphen: Trump-hating, union-bashing, crime-ridden
*-hating
*-bashing
*-baiting
*-mongering
*-obsessed
*-worship
*-loathing
*-shaming
*-peddling
*-grabbing
*-toting
*-coddling
*-addled
*-crazed
*-deranged
*-ridden
*-infested
*-plagued
*-riddled
*-tainted
"pajama boy" => -
"basement dwellers" => -
"keyboard warriors" => -
"lowlife" => person
"lowlifes" => people
"low-life" => person
"low-lifes" => people
"dirtbags" => people
"miscreant" => offender
"miscreants" => offenders
"villain" => -
"villains" => -
"evildoer" => offender
"evil-doers" => offenders
"wrongdoer" => offender
"wrongdoers" => offenders
"delinquent" => -
"delinquents" => -
"sociopaths" => -
"unhinged gunman" => gunman
"crazed gunman" => gunman
"monster" => -
"monsters" => -
"sexual predator" => offender
"sexual predators" => offenders
"serial predator" => offender
"pervert" => offender
"perverts" => offenders
"pedo" => offender
"pedos" => offenders
"rapey" => -
"conmen" => -
"swindlers" => -
"hucksterism" => -
"snake-oil salesman" => -
"racketeer" => -
"mafioso" => -
"kingpin" => leader
"kingpins" => leaders
"child predator" => offender
"child predators" => offenders
"online predator" => offender
"online predators" => offenders
+ a sexist and chauvinistic slogan
+ elitist professors
+ a jingoistic song
+ the Trump-hating press
+ a crime-ridden district
+ They are lowlifes and perverts, he wrote.
+ unamerican, hyperpartisan, treehuggers, feminazi, douchebag, obamabots, chickenhawk, low-lifes
+ pedo, pedos, rapey, conmen
- the cooling towers of Marx Street
- a free radical
- The monster truck went home.
- A predator drone flew over the hill.
- The quake triggered a wave.

[name-calling / ignore]
why: The same words are names, terms of chemistry, sport, weather and the stage, or neutral terms of scholarship.
"woke up"
"woke to"
"woke from"
"woke in"
"woke at"
"woke early"
"woke him"
"woke her"
"woke me"
"woke them"
"he woke"
"she woke"
"i woke"
"they woke"
"we woke"
"who woke"
"freaks out"
"freaks of nature"
"the fringe of"
"on the fringes"
"cult movie"
"cult status"
"cult favourites"
"sore loser law"
"clown costume"
"clown costumes"
"clown mask"
"class clown"
"circus clown"
"circus clowns"
"rodeo clown"
"quack quack"
"jerk reaction"
"vermin control"
"free radical"
"free radicals"
"radical surgery"
"radical prostatectomy"
"extreme weather"
"extreme heat"
"extreme cold"
"extreme sports"
"extreme poverty"
"extreme temperatures"
"extreme drought"
"extreme right of"
"extreme events"
"extreme conditions"
"extreme rainfall"
"fringe benefit"
"fringe benefits"
"edinburgh fringe"
"fringe festival"
"fringe theatre"
"fringe event"
"cult classic"
"cult following"
"cult hit"
"cult film"
"cult favorite"
"jerk chicken"
"clown fish"
"losers and winners"
"winners and losers"
"loser pays"
"creep up"
"creep in"
"creeps up"
"creep into"
"mission creep"
"safe spaces for children"
"bed-ridden"
"ultra-violet"
"ultra-sound"
"ultra-marathon"
"ultra-light"
"ultra-high"
"ultra-low"
"ultra-thin"
"ultra-fast"
"ultra-wide"
"ultra-orthodox"
"ultra-short"
"ultra-fine"
"ultra-modern"
"political class in"
"attention-grabbing"
"headline-grabbing"
"card-carrying"
"monster truck"
"monster trucks"
"monster energy"
"monster movie"
"monster movies"
"loch ness monster"
"sea monster"
"sea monsters"
"cookie monster"
"gila monster"
"monsters inc"
"monster storm"
"monster hurricane"
"marvel villain"
"bond villain"
"film villain"
"movie villain"
"delinquent taxes"
"delinquent loans"
"delinquent accounts"
"delinquent payments"
"delinquent borrowers"
"juvenile delinquent"
"extreme caution"
"extreme pain"
"extreme case"
"extreme cases"
"extreme care"
"extreme levels"
"extreme flooding"
"extreme fire"
"extreme wind"
"extreme winds"
"extreme rain"
"extreme temperature"
"radical reform"
"radical reforms"
"radical change"
"radical changes"
"radical overhaul"
"radical new"
"radical treatment"
"radical restructuring"
"radical transformation"
"loser of the"
"losers of the"
"loser will"
+ a free radical
+ extreme weather
+ The monster truck went home.
+ a radical reform of the schools

[alarm / loaded]
why: The word tells the reader to be shocked or afraid, or that something is disputed, instead of showing it: alarming, chilling, divisive.
source: affect provoked in the reader (appreciation: reaction): Martin and White (2005); controversial: Wikipedia's Words to watch
measured: yes
# danger and fear
"dangerous" => -
"dangerously" => -
"perilous" => -
"perilously" => -
"menacingly" => -
"alarming" => -
"disturbing" => -
"troubling" => -
"troublingly" => -
"worrying" => -
"worrisome" => -
"unsettling" => -
"unnerving" => -
"disquieting" => -
"disconcerting" => -
"shocking" => -
"jaw-dropping" => -
"eye-popping" => -
"hair-raising" => -
"spine-chilling" => -
"bone-chilling" => -
"blood-curdling" => -
"bloodcurdling" => -
"chilling" => -
"chillingly" => -
"terrifying" => -
"terrifyingly" => -
"frightening" => -
"scary" => -
"scariest" => -
"horrifying" => -
"horrifyingly" => -
"horrific" => -
"horrifically" => -
horrendous => -
horrible => -
"horrid" => -
terrible => -
"awful" => -
"awfully" => -
"appallingly" => -
"dreadful" => -
"dreadfully" => -
"gruesomely" => -
"macabre" => -
"ghoulish" => -
"harrowing" => -
"nightmarish" => -
"hellish" => -
"apocalyptic" => -
"cataclysmic" => -
"grim" => -
"bleak" => -
"dire" => -
"direst" => -
ominous => -
"foreboding" => -
"eerie" => -
"eerily" => -
"creepiest" => -
"spooky" => -
stark => -
"tragic" => -
ugly => -
"ugliest" => -
nasty => -
"nastiest" => -
"nastier" => -
notorious => -
infamous => -
"alarmingly" => -
"disturbingly" => -
"worryingly" => -
"shockingly" => -
"frighteningly" => -
"tragically" => -
"menacing" => -
"ghastly" => -
"gruesome" => -
"grisly" => -
"creepy" => -
"haunting" => -
# strife
"controversial" => -
"controversially" => -
contentious => disputed
"divisive" => -
"divisively" => -
"divisiveness"
"polarizing" => -
"inflammatory" => -
"incendiary" => -
"provocative" => -
"provocatively" => -
"explosive" => -
"explosively" => -
"toxic" => -
"toxicity"
"poisonous" => -
"caustic" => -
"corrosive" => -
"rancorous" => -
acrimony
"damning" => -
"searing" => -
"stinging" => -
"biting" => -
"fiery" => -
"heated rhetoric"
"overheated" => -
"combustible" => -
"tumultuous" => -
"turbulent" => -
"chaotic" => -
"raucous" => -
"rowdy" => -
"unruly" => -
"feverish" => -
"frenzied" => -
"frenetic" => -
"tense standoff"
"venomous" => -
"vitriolic" => -
"scathing" => -
"scathingly" => -
"blistering" => -
"withering" => -
"bruising" => -
"riotous" => -
# harshness and burden
"repressive" => -
"punishing" => -
"punitive" => -
"budget-busting" => -
"soul-crushing" => -
"sweeping" => -
drastic => -
"harshly" => -
"harshest" => -
"harsher" => -
"unchecked" => -
"runaway" => -
"spiraling out of control" => -
"unprovoked" => -
"indiscriminate" => -
"indiscriminately" => -
"excessively" => -
"intrusive" => -
"intolerable" => -
"intolerably" => -
unbearable => -
insufferable => -
"untenable" => -
"unsustainable" => -
"illegitimate" => -
"decaying" => -
"war-torn" => -
"cash-strapped" => -
"poverty-stricken" => -
"blighted" => -
"god-forsaken" => -
"godforsaken" => -
"filthy" => -
"filth"
"desperate" => -
"desperately" => -
"fateful" => -
"looming" => -
"gaping" => -
"yawning gap" => -
"grave threat"
"clear and present danger"
"tinderbox"
"draconian" => strict
"crushing" => -
"onerous" => -
"burdensome" => -
"back-breaking" => -
"backbreaking" => -
rampant => -
"unbridled" => -
"unfettered" => -
"exorbitant" => -
"embattled" => -
"beleaguered" => -
"besieged" => -
"crumbling" => -
"squalid" => -
"existential threat"
"overreaching" => -
"festering" => -
+ an alarming and divisive speech
+ a draconian law
+ the infamous mayor
+ ugliness, nastiness, acrimonious
- improvised explosive devices
- toxic waste

[alarm / ignore]
why: The same words are terms of medicine, law, weather, weapons and chemistry.
"toxic waste"
"toxic assets"
"toxic chemicals"
"toxic chemical"
"toxic gas"
"toxic gases"
"toxic fumes"
"toxic substances"
"toxic substance"
"toxic algae"
"toxic shock"
"toxic metals"
"dangerous driving"
"dangerous goods"
"dangerous weapon"
"dangerous weapons"
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
"explosive charge"
"explosive charges"
"explosive-laden"
"incendiary device"
"incendiary devices"
"incendiary bomb"
"incendiary bombs"
"incendiary weapons"
"inflammatory bowel disease"
"inflammatory response"
"anti-inflammatory"
"runaway train"
"runaway truck"
"runaway slave"
"runaway slaves"
"runaway bride"
"punitive damages"
"biting cold"
"biting insects"
"biting wind"
"stinging insects"
"stinging nettles"
"ugly duckling"
"ugly sweater"
"ugly christmas sweater"
"poisonous mushrooms"
"poisonous snake"
"poisonous snakes"
"poisonous plants"
"scary movie"
"grim reaper"
"brothers grimm"
"crushing injuries"
"stark naked"
"turbulent air"
"turbulent flow"
"sweeping the"
"sweeping up"
"sweeping through"
"sweeping across"
"gaping hole"
"desperate housewives"
"desperate for water"
"dangerous conditions"
"dangerous weather"
"dangerous winds"
"dangerous offender"
"dangerous substances"
"dangerous dogs"
"dangerous dog"
"dangerous wildlife"
"dangerous heat"
"dangerous roads"
"poisonous frog"
"poisonous frogs"
"poisonous plant"
"poisonous gas"
"poisonous gases"
"poisonous mushroom"
"poisonous spider"
"poisonous spiders"
"poisonous fumes"
"explosive eruption"
"explosive eruptions"
"explosive pace"
"explosive start"
"corrosive acid"
"corrosive liquid"
"corrosive substance"
"corrosive chemicals"
"biting winds"
"biting flies"
"toxic smoke"
"toxic drug"
"crushing defeat"
"crushing blow"
"sweeping views"
"haunting melody"
"haunting music"
"haunting song"
"stinging nettle"
"chaotic orbit"
"dire wolf"
"dire wolves"
+ improvised explosive devices
+ toxic waste
+ Biting winds are forecast.

[praise / loaded]
why: The word praises somebody or something, and does not say who thinks so: brave, iconic, groundbreaking.
source: positive judgement and appreciation: Martin and White (2005); peacock terms: Wikipedia's Words to watch
measured: yes
# character
"brave" => -
"bravely" => -
"bravest" => -
"bravery"
"courageous" => -
"courageously" => -
"heroic" => -
"heroically" => -
"heroism"
"heroics"
valiant => -
"gallant" => -
"gallantly" => -
intrepid => -
fearless => -
"boldly" => -
"boldest" => -
"principled" => -
"honorable" => -
"honorably" => -
"noble" => -
"nobly" => -
virtuous => -
righteous => -
"upright" => -
compassionate => -
selfless => -
"altruistic" => -
"magnanimous" => -
"magnanimously" => -
gracious => -
"humbly" => -
"wisely" => -
prudent => -
"sensible" => -
"sensibly" => -
"judicious" => -
"judiciously" => -
"level-headed" => -
"levelheaded" => -
"astute" => -
"astutely" => -
"savvy" => -
shrewd => -
"brilliant" => -
"brilliantly" => -
"brilliance"
"genius"
ingenious => -
"masterful" => -
"masterfully" => -
"masterly" => -
deft => -
"esteemed" => -
"illustrious" => -
"world-renowned" => -
"beloved" => -
"venerable" => -
icon
"legendary" => well known
"storied" => -
"vaunted" => -
"much-vaunted" => -
"fabled" => -
"charismatic" => -
"eloquent" => -
"eloquently" => -
"articulate" => -
"gracefully" => -
"dignified" => -
"classy" => -
"elegantly" => -
"likable" => -
"likeable" => -
"straight-talking" => -
"plain-spoken" => -
"plainspoken" => -
"no-nonsense" => -
"salt-of-the-earth" => -
"peace-loving" => -
"patriotic" => -
"patriotically" => -
steadfast => -
unwavering => -
unflinching => -
"unflagging" => -
"unyielding" => -
"resolute" => -
"resolutely" => -
stalwart => -
"staunch" => -
"staunchest" => -
"staunchly" => -
tireless => -
"indefatigable" => -
"doggedly" => -
"undaunted" => -
"indomitable" => -
"unstoppable" => -
"invincible" => -
"plucky" => -
"feisty" => -
"scrappy" => -
"gutsy" => -
"pioneering" => -
luminary
"wunderkind"
"savior"
"hero of"
"proudly" => -
"proudest" => -
"law-abiding" => -
"god-fearing" => -
visionary => -
trailblazer
"maverick" => -
"revered" => -
"freedom-loving" => -
"dogged" => -
"rising star"
"darling of"
# quality
"inspiring" => -
"inspirational" => -
"uplifting" => -
"heartwarming" => -
"heart-warming" => -
poignant => -
"stirring" => -
"rousing" => -
"riveting" => -
"gripping" => -
"mesmerizing" => -
"dazzlingly" => -
"stunningly" => -
"spectacular" => -
"spectacularly" => -
"magnificent" => -
"magnificently" => -
"marvelous" => -
"marvelously" => -
"wonderfully" => -
"fantastically" => -
fabulous => -
"terrific" => -
"amazingly" => -
"phenomenal" => -
"phenomenally" => -
"sensational" => -
"sensationally" => -
"splendid" => -
"splendidly" => -
"superb" => -
"superbly" => -
"sublime" => -
exquisite => -
"gorgeous" => -
glorious => -
triumphant => -
"triumph" => win
"triumphs" => wins
"resounding" => -
"resoundingly" => -
"stellar" => -
"sterling" => -
"exemplary" => -
"impeccable" => -
"impeccably" => -
"immaculate" => -
flawless => -
"unblemished" => -
"unparalleled" => -
"unrivaled" => -
"unmatched" => -
"peerless" => -
"incomparable" => -
"world-class" => -
"top-notch" => -
"first-rate" => -
"groundbreaking" => new
"ground-breaking" => new
"game changing" => -
"game changer"
"transformative" => -
"transformational" => -
"momentous" => -
"seismic" => -
"watershed moment"
"much-needed" => -
"long-overdue" => -
"long overdue" => -
"hard-won" => -
"hard-fought" => -
"well-deserved" => -
"well-earned" => -
"richly deserved" => -
"richly deserves" => -
"laudable" => -
"admirable" => -
"admirably" => -
"commendable" => -
"praiseworthy" => -
"enviable" => -
"refreshing" => -
"refreshingly" => -
"vibrant" => -
"thriving" => growing
"flourishing" => growing
"booming" => -
"bustling" => -
"picture-perfect" => -
miraculous => -
breathtaking => -
"enlightened" => -
"forward-thinking" => -
"forward-looking" => -
"captivating" => -
"stunning" => -
"dazzling" => -
"titan of the"
"titans of the"
+ The brave doctors are beloved.
+ a groundbreaking study
+ righteousness, graciousness, shrewdness, deftly
- the Honorable Anne Gray
- noble gases

[praise / ignore]
why: The same words are titles, names, terms of art and money.
"the honorable"
"the Honourable"
"right honourable"
"noble gas"
"noble gases"
"brave new world"
"Nobel"
"pound sterling"
"sterling silver"
"sterling fell"
"sterling rose"
"Sterling"
"proud boys"
"Proud Boys"
"upright position"
"upright piano"
"barnes and noble"
"Noble"
"Savvy"
"seismic activity"
"seismic waves"
"seismic survey"
"seismic testing"
"seismic data"
"Tennessee Titans"
"Titans"
"Titan"
"Dallas Mavericks"
"Mavericks"
"triumph over evil"
"arc de triomphe"
"articulate the"
"articulate a"
"to articulate"
"immaculate conception"
"genius bar"
"stirring the"
"stirring up"
"gripping the"
"app icon"
"icon on"
"click the icon"
"icon on the"
"icon of the virgin"
"religious icon"
"icons of the church"
+ the Honorable Anne Gray
+ arc de triomphe

[emotion / loaded]
why: The word reads a strong feeling into people, or stirs one in the reader: furious, giddy, gut-wrenching.
source: affect: Martin and White (2005); emotional appeals in news: Pantti (2010)
measured: yes
furious => angry
"enraged" => angry
"livid" => angry
"irate" => angry
"apoplectic" => angry
"infuriated"
"infuriating" => -
"infuriatingly" => -
"incandescent"
"indignant"
"indignantly" => -
"indignation"
"exasperated"
"exasperating" => -
"exasperation"
"aggrieved"
"embittered"
"resentful"
"resentment"
"resentments"
"rancor"
"bitter"
"bitterly" => -
"bitterness"
"miffed"
"peeved"
"galling" => -
"enraging" => -
"maddening" => -
"maddeningly" => -
"hotly" => -
"horrified"
"aghast"
"mortified"
"repulsed"
"disgusted"
"disgust"
"revulsion"
"dumbfounded"
"flabbergasted"
"gobsmacked"
"bewildered"
"bewildering" => -
"bewilderment"
"befuddled"
"baffling" => -
"bafflingly" => -
"mystifying" => -
"perplexing" => -
"confounding" => -
"dismay"
"distraught"
"heartbroken"
"heartbreaking" => -
"heartbreakingly" => -
"heart-breaking" => -
"heart-wrenching" => -
"heartwrenching" => -
"gut-wrenching" => -
"heart-rending" => -
"heartrending" => -
"wrenching" => -
"tear-jerking" => -
"agonizing" => -
"agonizingly" => -
"excruciating" => -
"excruciatingly" => -
"anguished"
"anguish"
"tormented"
"shell-shocked"
"terrified"
"panicky"
"panic-stricken"
frantic
"frenzy"
"fearful"
"fearfully" => -
"quaking" => -
"trembling" => -
"despair"
"despairing" => -
"despairingly" => -
"despondent"
"crestfallen"
"dejected"
"downcast"
"glum"
"sullen"
"sulky"
"gloomy"
"gloom"
woe
"giddy"
"gleeful"
"glee"
"ecstatic"
"elated"
"jubilant"
"jubilantly" => -
"jubilation"
"exultant"
"euphoric"
"euphoria"
"overjoyed"
"smitten"
"enamored"
"besotted"
"infatuated"
"infatuation"
"obsessed"
"obsession"
"obsessions"
"swooning" => -
"adoring" => -
"adulation"
"worshipful"
"starstruck"
"star-struck"
"smirk"
"scowling" => -
"grimacing" => -
"wailing" => -
"howling" => -
"blubbering" => -
"spooked"
"skittish"
"jittery"
"jitters"
"hand wringing" => -
"pearl clutching" => -
"tearful"
"tearfully" => -
"loathing"
hatred
"contempt"
"scorn"
"scornfully" => -
"disdain"
"animus"
"animosity"
"antipathy"
"spite"
"malaise"
"envy"
"envious"
"rage"
"rages"
"raging" => -
"wrath"
"fury"
"ire"
"shame"
"ashamed"
"humiliation"
"embarrassed"
"desperation"
"self-pity"
"fear-driven"
"hate-fueled"
"doom and gloom"
"gleefully"
"snarky"
"scornful"
"vitriol"
"venom"
"outraged" => angry
"incensed" => angry
"seething"
"irked"
"appalled"
"dismayed"
"shaken to the core"
"traumatizing"
panicked
"cowering"
"sulking"
"fawning"
"gushing"
"drooling"
"salivating"
"smirking"
"smirked"
"sneer"
"snarling"
"shrieking"
"screeching"
"bellowing"
"rattled"
"reeling"
crybaby
"humiliated"
"horrify"
"horrifies"
"terrify"
"terrifies"
"infuriate" => anger
"infuriates" => angers
"enrage" => anger
"enrages" => angers
"exasperate" => anger
"exasperates" => angers
+ Furious farmers blocked the road.
+ a gut-wrenching story
+ heartwrenching
- The judge held him in contempt of court.

[emotion / ignore]
why: The same words are terms of law, weather, food and fire.
"contempt of court"
"contempt of congress"
"in contempt"
"contempt charge"
"contempt charges"
"contempt vote"
"civil contempt"
"criminal contempt"
"raging fire"
"raging fires"
"raging wildfire"
"raging wildfires"
"raging river"
"fire raging"
"wildfires raging"
"blaze raging"
"all the rage"
"bitter cold"
"bitterly cold"
"bitter lemon"
"bitter taste"
"bitter orange"
"bitter melon"
"in spite of"
"spite of"
"howling wind"
"howling winds"
"incandescent bulb"
"incandescent bulbs"
"incandescent light"
"road rage"
"fast and furious"
"Fast and Furious"
"Nick Fury"
"Tyson Fury"
"Brad Pitt Fury"
"Fury Road"
"petrified wood"
"furious pace"
"gushing water"
"gushing oil"
"worldwide rage"
"racial hatred"
"religious hatred"
"incitement to hatred"
"inciting hatred"
"raging sea"
"raging seas"
"raging storm"
"raging storms"
"raging water"
"raging waters"
"raging torrent"
"fires raging"
"war raging"
"still raging"
"raging in"
"raging for"
"raging across"
"raging since"
"raging through"
"wailing sirens"
"wailing siren"
"sirens wailing"
"were wailing"
"bitter wind"
"bitter winds"
"bitter medicine"
"bitter chocolate"
"bitter herbs"
"trembling hands"
+ He was held in contempt of court.
+ It rained in spite of the forecast.
+ Raging seas are forecast.

[manner / loaded]
why: The word says in what spirit somebody acted, which the writer cannot know or can only judge: gleefully, defiantly, behind closed doors.
source: attitude in manner adverbs: Biber and others (1999, Longman Grammar: stance adverbs of style and attitude)
measured: yes
"hastily" => -
"hasty" => -
"stealthily" => -
"stealthy" => -
surreptitious => -
furtive => -
"secretive" => -
"secretively" => -
clandestine => -
"murky" => -
"closed-door" => -
"backroom" => -
"back-room" => -
"hush-hush" => -
"under the cover of darkness" => -
"under cover of night" => -
"in the dead of night" => -
"sneakily" => -
"sneaky" => -
"blithely" => -
"breezily" => -
brusque => -
terse => -
"curtly" => -
"pointedly" => -
defiant => -
"defiance"
"boastful" => -
"boastfully" => -
strident => -
"bombastically" => -
brash => -
"abrasive" => -
"outspoken" => -
"dutifully" => -
"obediently" => -
"blindly" => -
"unquestioningly" => -
"uncritically" => -
"unthinkingly" => -
"reflexively" => -
"reflexive" => -
"grudging" => -
belated => -
"hurriedly" => -
"arbitrarily" => -
"arbitrary" => -
capricious => -
haphazard => -
"willy-nilly" => -
"unilaterally" => -
"with impunity" => -
"lavishly praised" => praised
"evasive" => -
"evasively" => -
"cagey" => -
"coy" => -
"coyly" => -
sheepish => -
"testy" => -
"testily" => -
"prickly" => -
"combative" => -
"combatively" => -
"confrontational" => -
erratic => -
"impulsive" => -
"impulsively" => -
"mercurial" => -
"theatrical" => -
"theatrically" => -
"melodramatic" => -
"melodramatically" => -
"sensationalist" => -
"sensationalistic" => -
"sensationalism"
"dizzying" => -
"whirlwind" => -
"lukewarm" => -
"tepid" => -
grandiose => -
"lofty" => -
"high-minded" => -
"high-flown" => -
"overeager" => -
vehement => -
"vociferous" => -
"vociferously" => -
"impassioned" => -
fervent => -
"fervid" => -
ardent => -
"avid" => -
"dyed-in-the-wool" => -
"rock-ribbed" => -
"unreconstructed" => -
"self-satisfied" => -
"ham-fisted" => -
"ham-handed" => -
"hamfisted" => -
"sly" => -
"slyly" => -
"wily" => -
cunning => -
"crafty" => -
"conspicuously" => -
"conspicuous" => -
ostentatious => -
"flamboyant" => -
"flamboyantly" => -
"flashy" => -
"glitzy" => -
"swanky" => -
"posh" => -
"cushy" => -
"ritzy" => -
"opulent" => -
"decidedly" => -
"insatiable" => -
"voracious" => -
heedless => -
careless => -
"negligently" => -
"lazily" => -
"willful" => -
"willfully" => -
"showboating"
unceremonious => -
"wholesale" => -
"backhanded" => -
"back-handed" => -
"thinly veiled" => -
"not-so-subtle" => -
"not so subtle" => -
"tongue-in-cheek" => -
snide => -
"snarkily" => -
"tough-talking" => -
"gung-ho" => -
"warlike" => -
"muscular" => -
"crowd-pleasing" => -
"shadowy" => -
"shrill" => -
"shrilly" => -
"bombastic" => -
"grudgingly" => -
"begrudgingly" => -
"overzealous" => -
zealous => -
"lazy" => -
"trigger-happy" => -
"hawkish" => -
"swaggering" => -
"die-hard" => -
diehard => -
"self-appointed" => -
"grandstanding"
"posturing"
"preening" => -
+ The house blithely passed the bill behind closed doors.
+ a defiant speech
+ furtiveness, terseness, willy-nilly, hamfisted, carelessness
- a wholesale market

[manner / ignore]
why: The same words are terms of trade, law, plants and the stage.
"wholesale market"
"wholesale markets"
"wholesale price"
"wholesale prices"
"wholesale club"
"wholesale trade"
"prickly pear"
"prickly pears"
"theatrical release"
"theatrical productions"
"theatrical production"
"theatrical trailer"
"theatrical distribution"
"lazy susan"
"lazy river"
"willful misconduct"
"wilful damage"
"muscular dystrophy"
"abrasive material"
"conspicuous consumption"
"lazy eye"
"arbitrary detention"
"arbitrary detentions"
"arbitrary arrest"
"arbitrary arrests"
"arbitrary units"
"arbitrary number"
+ a wholesale market
