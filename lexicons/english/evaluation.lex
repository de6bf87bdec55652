title:    Evaluative words
language: english
about:    Words that say whether people, acts and claims are good or bad, sane or foolish, true or bogus, safe or alarming, without saying who thinks so.
source:   written for this project; classes after Martin and White (2005, The Language of Evaluation: judgement, appreciation, affect), Hunston and Thompson (2000, Evaluation in Text) and Bednarek (2006, Evaluation in Media Discourse)
license:  CC0-1.0
version:  2

# In a quotation the evaluation is the speaker's: see the voices.
# A bare term is a stem: callous is also callously and callousness. Forms stand in quotes where the stem would be too wide:
# critical is one with critic, cynical with cynic, general with generous.
# Left out: good, bad, great, major, key, new, important, positive. News uses them so often that they no longer tell one text
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
"crucial" => -
"crucially" => -
"essential" => -
"vital" => -
"pivotal" => -
"critical" => -
"critically" => -
"urgent" => -
"urgently" => -
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
"favorable" => -
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
"meaningful" => -
"meaningfully" => -
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
"broad daylight" => -
"broad jump" => -
"broad shoulders" => -
"broad beans" => -
"broad street" => -
"significant other" => -
"significant others" => -
"significant figures" => -
"statistically significant" => -
"significant digits" => -
"essential oil" => -
"essential oils" => -
"essential worker" => -
"essential workers" => -
"essential service" => -
"essential services" => -
"essential business" => -
"essential businesses" => -
"essential personnel" => -
"essential employees" => -
"non-essential" => -
"non-essential travel" => -
"vital signs" => -
"vital statistics" => -
"vital organs" => -
"critical care" => -
"critical condition" => -
"critical theory" => -
"critical race theory" => -
"critical of" => -
"critical mass" => -
"critical thinking" => -
"critically ill" => -
"critically injured" => -
"critically wounded" => -
"critically acclaimed" => -
"critically endangered" => -
"urgent care" => -
"landmark building" => -
"historic landmark" => -
"historic preservation" => -
"historic district" => -
"historic site" => -
"historic sites" => -
"historic low" => -
"national historic" => -
"grave site" => -
"grave sites" => -
"grave of" => -
"mass grave" => -
"his grave" => -
"her grave" => -
"their grave" => -
"a grave in" => -
"the grave" => -
"severe weather" => -
"severe thunderstorm" => -
"severe acute respiratory syndrome" => -
"tested positive" => -
"test positive" => -
"testing positive" => -
"tests positive" => -
"positive test" => -
"positive tests" => -
"positive case" => -
"positive cases" => -
"positive result" => -
"positive results" => -
"hiv positive" => -
"false positive" => -
"exceptional circumstances" => -
"deadly sin" => -
"deadly sins" => -
"deadly force" => -
"deadly weapon" => -
"deliberate on" => -
"to deliberate" => -
"jurors deliberate" => -
"jury deliberate" => -
"dramatic arts" => -
"respected by" => -
"constructive dismissal" => -
"hostile takeover" => -
"hostile work environment" => -
"hostile environment policy" => -
"hostile fire" => -
"hostile forces" => -
"hostile territory" => -
"aggressive cancer" => -
"aggressive form of cancer" => -
"aggressive breeds" => -
"unfair dismissal" => -
"unfair competition" => -
"unfair labor practice" => -
"unfair labor practices" => -
"harsh winter" => -
"harsh weather" => -
"harsh conditions" => -
"excessive force" => -
"excessive speed" => -
"excessive drinking" => -
"excessive heat" => -
"excessive bleeding" => -
"outstanding warrant" => -
"outstanding warrants" => -
"outstanding debt" => -
"outstanding debts" => -
"outstanding loans" => -
"outstanding shares" => -
"shares outstanding" => -
"remain outstanding" => -
"still outstanding" => -
"extraordinary rendition" => -
"extraordinary session" => -
"extraordinary general meeting" => -
"extraordinary circumstances" => -
"gifted and talented" => -
"gifted children" => -
"gifted students" => -
"gifted to" => -
"bold type" => -
"Bold" => -
"wise men" => -
"Wise" => -
"humble beginnings" => -
"humble home" => -
"beautiful game" => -
"solid waste" => -
"solid state" => -
"solid fuel" => -
"solid food" => -
"solid ground" => -
"welcome to" => -
"prominent nose" => -
+ in broad daylight
+ essential oils and essential workers
+ her significant other
+ the seven deadly sins
+ He tested positive on Monday.

[judgement / loaded]
why: The word passes a moral judgement on somebody or on what they did: cruel, greedy, hypocritical.
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
"cold-blooded" => -
inhumane => -
inhuman => -
subhuman => -
sadistic => -
"sadism"
"sadist"
"sadists"
"savage" => -
"savagely" => -
"savagery"
barbaric => -
barbarous => -
"barbarity"
"barbarism"
bloodthirsty => -
vicious => -
malicious => -
"malice"
malevolent => -
"malign" => -
"spiteful" => -
"spitefully" => -
vindictive => -
vengeful => -
"mean-spirited" => -
"merciless" => -
"inhumanity"
"murderous" => -
"tyrannical" => -
"brutal" => -
"brutally" => -
"brutality"
"brutish" => -
"brute"
"heavy-handed" => -
"heavy-handedly" => -
"strong-arm" => -
"iron-fisted" => -
"thuggish" => -
"thuggery"
# wickedness
"evil" => -
"evils"
"evildoers"
"wicked" => -
"wickedly" => -
"wickedness"
"vile" => -
"vilest" => -
despicable => -
"disgusting" => -
"disgustingly" => -
"revolting" => -
"repulsive" => -
repugnant => -
nauseating => -
loathsome => -
abhorrent => -
abominable => -
"abomination"
detestable => -
odious => -
"contemptible" => -
"deplorable" => -
"deplorably" => -
"deplorables"
reprehensible => -
heinous => -
egregious => -
atrocious => -
monstrous => -
"monstrosity"
diabolical => -
"demonic" => -
"satanic" => -
fiendish => -
nefarious => -
"villainous" => -
sinister => -
insidious => -
pernicious => -
depraved => -
"depravity"
"degenerate" => -
"degenerates"
"degeneracy"
"debauched" => -
"decadent" => -
"decadence"
"perverse" => -
"perversely" => -
"perverted" => -
"obscene" => -
"obscenity"
"grotesque" => -
"grotesquely" => -
"sordid" => -
"sleazy" => -
"sleaziest" => -
"sleaze"
"seedy" => -
"slimy" => -
"lurid" => -
salacious => -
tawdry => -
unsavory => -
unsavoury => -
"shady" => -
"dirty tricks"
"dirty money"
"godless" => -
"ungodly" => -
"unholy" => -
"sinful" => -
immoral => -
"immorality"
"amoral" => -
unethical => -
unscrupulous => -
unprincipled => -
"inexcusable" => -
"inexcusably" => -
"unforgivable" => -
unpardonable => -
indefensible => -
unconscionable => -
unjustifiable => -
"unjustified" => -
"unjust" => -
"unjustly" => -
"outrageous" => -
"outrageously" => -
"scandalous" => -
"scandalously" => -
"disgraceful" => -
"disgracefully" => -
"shameful" => -
"shamefully" => -
ignominious => -
"dishonorable" => -
"dishonorably" => -
"dishonourable" => -
"dishonourably" => -
"ignoble" => -
"sickening" => -
"sickeningly" => -
"predatory" => -
"exploitative" => -
"parasitic" => -
"parasites"
"disgraced" => former
"crooked" => -
"corrupt" => -
"corruptly" => -
"venal" => -
"venality"
"rigged" => -
"scandal-plagued" => -
"scandal-ridden" => -
"scandal-tarred" => -
"scandal-scarred" => -
"unseemly" => -
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
"lewd" => -
# greed, vanity and scorn
"greedy" => -
"greedily" => -
"greed"
"avarice"
"rapacious" => -
self-serving => -
"selfish" => -
"selfishly" => -
"selfishness"
narcissistic => -
"narcissist"
"narcissism"
egomaniac => -
"egomaniacal" => -
"megalomaniac"
"egotistical" => -
"self-absorbed" => -
"self-obsessed" => -
"self-aggrandizing" => -
"self-aggrandising" => -
"self-aggrandizement"
"self-congratulatory" => -
"self-indulgent" => -
"arrogant" => -
"arrogantly" => -
"arrogance"
"haughty" => -
"smug" => -
"smugly" => -
"smugness"
sanctimonious => -
"sanctimony"
self-righteous => -
"holier-than-thou" => -
pompous => -
"pomposity"
condescending => -
"condescension"
"patronising" => -
"patronizing" => -
high-handed => -
"imperious" => -
"imperiously" => -
"domineering" => -
overbearing => -
"hubris"
"hubristic" => -
"pampered" => -
"coddled" => -
"cosseted" => -
"ungrateful" => -
"disrespectful" => -
"disrespectfully" => -
"insolent" => -
"contemptuous" => -
"contemptuously" => -
"disdainful" => -
"disdainfully" => -
"churlish" => -
"petty" => -
"pettiness"
"rude" => -
"rudely" => -
"impertinent" => -
# falseness of character
hypocritical => -
hypocrisy
"hypocrisies"
"hypocrite"
"hypocrites"
"two-faced" => -
duplicitous => -
"duplicity"
deceitful => -
"deceit"
devious => -
treacherous => -
"treachery"
traitorous => -
"treasonous" => -
"traitor"
"traitors"
"perfidious" => -
"perfidy"
"disloyal" => -
backstabbing => -
conniving => -
"scheming" => -
"manipulative" => -
Machiavellian => -
underhanded => -
"underhand" => -
dishonest => -
"dishonesty"
"slippery" => -
"weaselly" => -
"weasel"
"opportunistic" => -
"opportunistically" => -
"cynical" => -
"cynically" => -
"calculating" => -
# cowardice
cowardly => -
"cowardice"
"coward"
"cowards"
spineless => -
gutless => -
craven => -
"weak-kneed" => -
feckless => -
"fecklessness"
"servile" => -
"subservient" => -
"slavish" => -
"slavishly" => -
# recklessness and shamelessness
shameless => -
brazen => -
unabashed => -
unapologetic => -
"unrepentant" => -
"bald-faced" => -
"barefaced" => -
"bare-faced" => -
"blatant" => -
"blatantly" => -
"flagrant" => -
"flagrantly" => -
"reckless" => -
"recklessly" => -
"recklessness"
irresponsible => -
"irresponsibly" => -
"irresponsibility"
cavalier => -
"flippant" => -
"flippantly" => -
"glib" => -
"glibly" => -
"wanton" => -
"wantonly" => -
"gratuitous" => -
"gratuitously" => -
"complicit" => -
"lawless" => -
"lawlessness"
"unlawfully"
"rogue" => -
"out-of-control" => -
"power-hungry" => -
"power-mad" => -
"money-grubbing" => -
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
belligerent => -
"belligerence"
pugnacious => -
bellicose => -
truculent => -
"quarrelsome" => -
"cantankerous" => -
+ It was a callous and cruel decision.
+ The hypocrisy of the party is plain.
+ She called the act shameful.
+ the disgraced senator
+ a mean-spirited remark
- a crude oil tanker
- He was dishonorably discharged.
- He was charged with malicious prosecution.
- reckless driving

[judgement / ignore]
why: The same words are terms of law or of a trade, titles and names.
"dishonorable discharge" => -
"dishonorably discharged" => -
"cruel and unusual punishment" => -
"cruel and unusual" => -
"animal cruelty" => -
"cruelty to animals" => -
"actual malice" => -
"malicious prosecution" => -
"malicious software" => -
"malicious code" => -
"reckless driving" => -
"reckless endangerment" => -
"recklessly endangering" => -
"recklessly endangered" => -
"reckless homicide" => -
"reckless manslaughter" => -
"reckless conduct" => -
"public indecency" => -
"indecent assault" => -
"indecent exposure" => -
"lewd conduct" => -
"lewd act" => -
"lewd acts" => -
"lewd and lascivious" => -
"slippery slope" => -
"slippery road" => -
"slippery roads" => -
"slippery conditions" => -
"Wicked" => -
"wicked witch" => -
"evil eye" => -
"predatory animals" => -
"predatory birds" => -
"predatory fish" => -
"predatory lending" => -
"parasitic infection" => -
"parasitic worms" => -
"parasitic disease" => -
"brute force attack" => -
"rogue wave" => -
"rogue one" => -
"Rogue One" => -
"petty cash" => -
"petty officer" => -
"petty theft" => -
"petty crime" => -
"petty crimes" => -
"Tom Petty" => -
"Richard Petty" => -
"savage love" => -
"Michael Savage" => -
"Rick Savage" => -
"Savage" => -
"rude awakening" => -
"king cavalier" => -
"Cavalier" => -
"Cavaliers" => -
"degenerate disc" => -
"stubborn stain" => -
"stubborn stains" => -
"obscene material" => -
"obscenity charge" => -
"obscenity charges" => -
+ He was dishonorably discharged.
+ cruel and unusual punishment
+ a charge of reckless endangerment

[folly / loaded]
why: The word calls somebody or something foolish, incompetent or worthless: absurd, inept, pathetic.
source: judgement of capacity and appreciation of quality: Martin and White (2005)
measured: yes
# absurdity
"absurd" => -
"absurdly" => -
"absurdity"
"absurdities"
"ridiculous" => -
"ridiculously" => -
ludicrous => -
laughable => -
risible => -
farcical => -
"comical" => -
"comically" => -
clownish => -
cartoonish => -
buffoonish => -
"asinine" => -
"inane" => -
"inanity"
vapid => -
vacuous => -
"silly" => -
"silliness"
"preposterous" => -
"preposterously" => -
"nonsensical" => -
"bizarre" => unusual
"bizarrely" => -
"outlandish" => -
"outlandishly" => -
"weird" => -
"weirdly" => -
"weirdo"
"weirdos"
"freakish" => -
"freaks"
"oddball" => -
"zany" => -
"surreal" => -
"kafkaesque" => -
"orwellian" => -
"dystopian" => -
"cringeworthy" => -
"cringe-worthy" => -
"cringe-inducing" => -
"embarrassing" => -
"embarrassingly" => -
"humiliating" => -
"humiliatingly" => -
"laughingstock"
"laughing stock"
"laughing-stock"
# stupidity
"foolish" => -
"foolishly" => -
"foolishness"
foolhardy => -
"folly"
"fools"
"idiotic" => -
"idiocy"
"idiot"
"idiots"
"imbecile"
"imbecilic" => -
"moron"
"morons"
"moronic" => -
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
"mindless" => -
"mindlessly" => -
"senseless" => -
"senselessly" => -
"thoughtless" => -
"thoughtlessly" => -
"empty-headed" => -
"airhead"
"dunce"
"dullard"
"half-witted" => -
"simpleton"
# madness
unhinged => -
"deranged" => -
"derangement"
"insane" => -
"insanity"
"crazy" => -
"crazier" => -
"craziest" => -
"crazed" => -
"craziness"
"lunatic" => -
"lunatics"
"lunacy"
"loony" => -
"loonies"
"nutty" => -
"nuts" => -
"nutcase"
"nutjob"
"kooky" => -
"kook"
"kooks"
"wacky" => -
"whacky" => -
"wacko" => -
"whacko" => -
"wackos"
"bonkers" => -
"batty" => -
"madness"
"madman"
"madmen"
"maniac"
"maniacs"
"maniacal" => -
"maniacally" => -
"psycho"
"psychopath"
"psychopaths"
"psychopathic" => -
"sociopath"
"sociopathic" => -
"delusional" => -
"delusion"
"delusions"
"deluded" => -
"paranoid" => -
"paranoia"
"hysterical" => -
"hysterically" => -
"rabid" => -
"rabidly" => -
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
"crackpot" => -
"crackpots"
"crank"
"cranks"
"cockamamie" => -
"pie-in-the-sky" => -
"unworkable" => -
"utopian" => -
"quixotic" => -
"fanciful" => -
"naive" => -
"naively" => -
"naïve" => -
"naïvely" => -
"naivete"
"naivety"
"naïveté"
"gullible" => -
"gullibility"
"credulous" => -
"credulously" => -
"simplistic" => -
"simplistically" => -
"simple-minded" => -
"muddled" => -
"muddle-headed" => -
"incoherent" => -
"incoherently" => -
"incoherence"
"rambling" => -
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
"tone-deaf" => -
"out-of-touch" => -
"out of touch" => -
"clumsy" => -
"clumsily" => -
"one-size-fits-all" => -
"knee-jerk" => -
"counterproductive" => -
"counter-productive" => -
"self-defeating" => -
"self-destructive" => -
"self-inflicted" => -
"pointless" => -
"pointlessly" => -
"futile" => -
"futility"
"fruitless" => -
"needless" => -
"needlessly" => -
"useless" => -
"worthless" => -
"meaningless" => -
# failure
"incompetent" => -
"incompetently" => -
"incompetence"
"inept" => -
"ineptly" => -
"ineptitude"
"hapless" => -
"haplessly" => -
"bumbling" => -
"blundering" => -
"bungling" => -
"bungled" => failed
"botched" => failed
"flailing" => -
"floundering" => -
"sputtering" => -
"doomed" => -
"sloppy" => -
"sloppily" => -
"sloppiness"
"slapdash" => -
"slipshod" => -
"shoddy" => -
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
"lacklustre" => -
"lousy" => -
"rotten" => -
"pathetic" => -
"pathetically" => -
"pitiful" => -
"pitifully" => -
"woeful" => -
"woefully" => -
"dismal" => -
"dismally" => -
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
"disastrous" => -
"disastrously" => -
"calamitous" => -
"ruinous" => -
"catastrophic" => -
"catastrophically" => -
"failed policies" => -
"failed policy" => -
"failed experiment" => -
"failed presidency" => -
"failed leadership" => -
"hopeless" => -
"hopelessly" => -
"bankrupt ideology"
"morally bankrupt" => -
"intellectually bankrupt" => -
"hollow promises"
"empty promises"
"empty rhetoric"
"tired arguments"
"tired old"
"so-so" => -
"mediocre" => -
"mediocrity"
"has-been"
"washed-up" => -
"wasteful" => -
"wastefully" => -
"profligate" => -
"bloated" => -
"extravagant" => -
"extravagantly" => -
"lavish" => -
"lavishly" => -
"frivolous" => -
"frivolously" => -
"overpriced" => -
"overrated" => -
"overhyped" => -
"gimmicky" => -
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
"meager" => small
"measly" => small
"puny" => small
"piddling" => small
"minuscule" => small
"miniscule" => small
"trifling" => small
"mere" => -
"trivial" => small
+ The plan is absurd.
+ a hapless and incompetent minister
+ Their naivety is dangerous.
- The critic is a comic.
- He pleaded not guilty by reason of insanity.

[folly / ignore]
why: The same words are terms of law or medicine, names, games and fruit.
"insanity defense" => -
"insanity defence" => -
"insanity plea" => -
"reason of insanity" => -
"criminally insane" => -
"temporary insanity" => -
"paranoid schizophrenia" => -
"paranoid schizophrenic" => -
"March Madness" => -
"march madness" => -
"crazy golf" => -
"crazy horse" => -
"Crazy Horse" => -
"crazy rich" => -
"rabid dog" => -
"rabid dogs" => -
"rabid animal" => -
"rabid bat" => -
"rabid raccoon" => -
"rambling rose" => -
"nuts and bolts" => -
"nuts and" => -
"and nuts" => -
"pine nuts" => -
"miserable weather" => -
"mere mortals" => -
"mere mortal" => -
"hysterical blindness" => -
"petrified forest" => -
"Petrified Forest" => -
"stale air" => -
"stale bread" => -
"dumb waiter" => -
"deaf and dumb" => -
"no mere" => -
"frivolous lawsuit" => -
"frivolous lawsuits" => -
"Dumb and Dumber" => -
"lunatic asylum" => -
"insane asylum" => -
"silly season" => -
"silly putty" => -
"rotten tomatoes" => -
"Rotten Tomatoes" => -
"rotten apples" => -
+ He pleaded not guilty by reason of insanity.
+ March Madness is here.

[falsehood / loaded]
why: The word says that something is untrue or a fraud: bogus, baseless, hoax. That may be right; the writer, and not a source, rules on it.
source: judgement of veracity: Martin and White (2005); disclaim: White (2003)
measured: yes
"bogus"
"baseless"
"baselessly"
"unfounded"
"groundless"
"unsubstantiated"
"evidence-free"
"fact-free"
"debunked"
"long-debunked"
"discredited"
"disproven"
"far-fetched"
"farfetched"
"specious"
"speciously"
"spurious"
"spuriously"
"fallacious"
"dubious"
"dubiously"
"fishy"
"sham"
"shams"
"phony"
"phoney"
"phonies"
"fake"
"fakes"
"fakery"
"faux"
"fabricated"
"trumped-up"
"cooked-up"
"made-up"
"manufactured outrage"
"manufactured crisis"
"manufactured controversy"
"contrived"
"misleading"
"misleadingly"
"deceptive"
"deceptively"
"disingenuous"
"disingenuously"
"disingenuousness"
"insincere"
"insincerely"
"untruthful"
"untruthfully"
"mendacious"
"mendacity"
"falsely"
"false claim"
"false claims"
"false narrative"
"false narratives"
"false equivalence"
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
"erroneously"
"mistakenly"
"wrongly"
"inaccurately"
"wildly inaccurate"
"grossly inaccurate"
"implausible"
"implausibly"
"ahistorical"
"unscientific"
"pseudoscience"
"pseudo-science"
"pseudoscientific"
"junk science"
"quackery"
"conspiratorial"
conspiracy theory
conspiracy theorist
"conspiracist"
"conspiracists"
"conspiracy-minded"
"conspiracy-mongering"
"conspiracy-theory"
"liar"
"liars"
"lies about"
"lied about"
"lying about"
"lied to"
"lying to"
"lied repeatedly"
"repeatedly lied"
"pack of lies"
"bald-faced lie"
"bald-faced lies"
"outright lie"
"outright lies"
"blatant lie"
"blatant lies"
"big lie"
"flat-out lie"
"flat-out lies"
"litany of lies"
"web of lies"
"falsehood"
"falsehoods"
"untruth"
"untruths"
"half-truth"
"half-truths"
"fabrication"
"fabrications"
"misinformation"
"disinformation"
"propaganda"
"propagandist"
"propagandists"
"propagandistic"
"propagandize"
"hoax"
"hoaxes"
"hoaxer"
"hoaxers"
"canard"
"canards"
"fairy tale"
"fairy tales"
"fairytale"
"tall tale"
"tall tales"
"urban legend"
"smokescreen"
"smoke screen"
"smoke and mirrors"
"charade"
"charades"
"ruse"
"ploy"
"ploys"
"gimmick"
"gimmicks"
"gimmickry"
"publicity stunt"
"publicity stunts"
"political stunt"
"political stunts"
"pr stunt"
"cheap stunt"
"stunt"
"scam"
"scams"
"scammer"
"con job"
"con man"
"con men"
"con artist"
"con artists"
"conman"
"fraudster"
"fraudsters"
"swindle"
"swindler"
"grift"
"grifter"
"grifters"
"grifting"
"huckster"
"hucksters"
"charlatan"
"charlatans"
"snake oil"
"quack"
"quacks"
"hogwash"
"baloney"
"malarkey"
"bunkum"
"hokum"
"claptrap"
"drivel"
"poppycock"
"balderdash"
"gibberish"
"nonsense"
"bullshit"
"bunk"
"twaddle"
"tripe"
"mumbo jumbo"
"mumbo-jumbo"
"gobbledygook"
"hooey"
"bilge"
"one-sided"
"lopsided"
"slanted"
"biased"
"unbiased reporting"
"cherry-picked"
"cherry-picking"
"distortions"
"distortion"
"whitewash"
"whitewashing"
"revisionism"
"revisionist history"
"agitprop"
"psyop"
"hasbara"
"fake news"
"alternative facts"
"fearmongering"
"fear-mongering"
"fear mongering"
"scaremongering"
"scare-mongering"
"scare tactics"
"scare tactic"
"fear-monger"
"fearmonger"
"fearmongers"
"alarmism"
"alarmist"
"alarmists"
"hype"
"hyped"
"overblown"
"exaggerated"
"hyperbolic"
"hyperbole"
+ a bogus and baseless claim
+ He spread conspiracy theories.
+ It was a hoax.
- She lies on the beach.
- Counterfeit notes and faux fur were sold.

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
+ faux fur

[political-labels / loaded]
why: The label sorts people into a camp that the reader is meant to dislike: racist, fascist, elitist, woke.
source: labelling and name-calling: the Institute for Propaganda Analysis (1937) on name-calling; Recasens and others (2013) on one-sided terms
measured: yes
# prejudice
"racist"
"racists"
"race-baiting"
"race-baiter"
"race-baiters"
"race card"
"sexist"
"sexists"
misogynist
"misogynistic"
"chauvinist"
"chauvinists"
"chauvinistic"
"xenophobic"
"xenophobe"
"xenophobes"
"homophobic"
"homophobe"
"homophobes"
"transphobic"
"transphobe"
"islamophobic"
"islamophobe"
"islamophobes"
"bigot"
"bigots"
"bigoted"
"bigotry"
"prejudiced"
"intolerant"
"intolerance"
"hateful"
"hate-filled"
"hate-monger"
"hatemonger"
"hatemongers"
"hatemongering"
"nativist"
"nativists"
"jingoistic"
"jingoism"
"ableist"
"dehumanizing"
"dehumanising"
"demeaning"
"degrading"
"demonization"
"demonisation"
"scapegoating"
# rule by force
"fascist"
"fascists"
"fascistic"
"neo-fascist"
"neo-fascists"
"proto-fascist"
"crypto-fascist"
"authoritarian"
"authoritarians"
"totalitarian"
"autocratic"
"autocrat"
"autocrats"
"dictatorial"
"despotic"
"despot"
"despots"
"despotism"
"tyranny"
"tyrant"
"tyrants"
"strongman"
"strongmen"
"undemocratic"
"antidemocratic"
"anti-democratic"
"un-american"
"unamerican"
"unpatriotic"
"illiberal"
"kleptocrat"
"kleptocrats"
"kleptocracy"
"kleptocratic"
"plutocrat"
"plutocrats"
"plutocracy"
"plutocratic"
"theocratic"
"warmonger"
"warmongers"
"warmongering"
"war-mongering"
"imperialist"
"imperialists"
"regressive"
"reactionary"
"reactionaries"
"retrograde"
# extremes
"radical"
"radicals"
"radically"
"radicalism"
"extreme"
"extremism"
"extremist agenda"
"extremist views"
"extremist ideology"
"extremist policies"
"extremist rhetoric"
"hard-line"
"hardline"
"hard-liner"
"hard-liners"
"hardliner"
"hardliners"
"leftist"
"leftists"
"leftism"
"lefty"
"lefties"
"rightist"
"rightists"
"right-winger"
"right-wingers"
"left-winger"
"left-wingers"
"libs"
"Marxist"
"Marxists"
"cultural marxism"
"neo-marxist"
"socialist agenda"
"socialist takeover"
"radical socialist"
"radical socialists"
"creeping socialism"
"commie"
"commies"
"pinko"
"red menace"
"fringe"
"militant atheist"
"militant secularist"
"militant feminist"
"militant feminists"
"militantly"
"uncompromising"
"hyperpartisan"
"hyper-partisan"
ultra-*
"fanatic"
"fanatics"
"fanatical"
"fanatically"
"fanaticism"
"zealot"
"zealots"
"zealotry"
"ideologue"
"ideologues"
"ideologically driven"
"doctrinaire"
"dogma"
"true believers"
"demagogue"
"demagogues"
"demagoguery"
"demagogic"
"demagogy"
"rabble-rouser"
"rabble-rousers"
"rabble-rousing"
"firebrand"
"firebrands"
"provocateur"
"provocateurs"
"agitator"
"agitators"
"outside agitators"
"cult"
"cultish"
"cult-like"
"cultlike"
"cultists"
"personality cult"
"cult of personality"
"indoctrination"
"indoctrinated"
"indoctrinate"
"indoctrinating"
"brainwash"
"brainwashed"
"brainwashing"
# culture war
"woke"
"wokeness"
"wokeism"
"wokery"
"wokester"
"politically correct"
"political correctness"
"politically-correct"
"pc police"
"pc culture"
"thought police"
"cancel culture"
"virtue signaling"
"virtue signalling"
"virtue-signaling"
"virtue-signalling"
"virtue-signal"
"social justice warrior"
"social justice warriors"
"sjw"
"sjws"
"snowflake"
"snowflakes"
"identity politics"
"grievance politics"
"grievance industry"
"victimhood"
"triggered"
"nanny state"
"nanny-state"
"big government"
"deep state"
"the swamp"
"drain the swamp"
"ruling class"
"political class"
"chattering classes"
"elitist"
"elitists"
"elitism"
"elites"
"liberal elite"
"coastal elite"
"globalist"
"globalists"
"ivory tower"
"limousine liberal"
"limousine liberals"
"champagne socialist"
"champagne socialists"
"bleeding-heart"
"bleeding heart"
"tree-hugger"
"tree-huggers"
"treehuggers"
"do-gooder"
"do-gooders"
"feminazi"
"feminazis"
"loony left"
"religious right"
"bible-thumping"
"bible-thumper"
"bible-thumpers"
"holy roller"
"theocrat"
"theocrats"
"bitter clingers"
"basket of deplorables"
"rednecks"
"redneck"
"hillbilly"
"hillbillies"
"white trash"
"trailer trash"
"flyover country"
"lamestream"
"mainstream media"
"mainstream press"
"liberal media"
"left-wing media"
"right-wing media"
"corporate media"
"establishment media"
"legacy media"
"elite media"
"media elite"
"media elites"
"mainstream outlets"
"presstitutes"
"gaslighting"
"gaslight"
"gaslit"
"radical agenda"
"liberal agenda"
"leftist agenda"
"left-wing agenda"
"conservative agenda"
"right-wing agenda"
"globalist agenda"
"gay agenda"
"homosexual agenda"
"hidden agenda"
"ulterior motive"
"ulterior motives"
"political agenda"
"anti-american agenda"
"partisan hackery"
# persons
"cronies"
"crony"
"cronyism"
"lackey"
"lackeys"
"stooge"
"stooges"
"minion"
"minions"
"henchman"
"henchmen"
"acolyte"
"acolytes"
"flunky"
"flunkies"
"toady"
"toadies"
"sycophant"
"sycophants"
"sycophantic"
"sycophancy"
"yes-men"
"yes men"
"bootlicker"
"bootlickers"
"lickspittle"
"lapdog"
"lapdogs"
"apologist"
"apologists"
"mouthpiece"
"mouthpieces"
"shill"
"shills"
"shilling for"
"partisan hack"
"partisan hacks"
"political hack"
"political hacks"
"crook"
"crooks"
"thug"
"thugs"
"goon"
"goons"
"hooligan"
"hooligans"
"rabble"
"riffraff"
"scum"
"scumbag"
"scumbags"
"vermin"
"lowlife"
"lowlifes"
"scoundrel"
"scoundrels"
"turncoat"
"turncoats"
"quisling"
"fifth column"
"fifth columnists"
"blowhard"
"blowhards"
"windbag"
"windbags"
"loudmouth"
"loudmouths"
"buffoon"
"buffoons"
"buffoonery"
"clowns"
"clown"
"jackass"
"jackasses"
"jerk"
"jerks"
"creep"
"creeps"
"loser"
"losers"
"dirtbag"
"sleazebag"
"sleazeball"
"douchebag"
"asshole"
"assholes"
"son of a bitch"
"hag"
"wingnut"
"wingnuts"
"moonbat"
"moonbats"
"libtard"
"libtards"
"rino"
"rinos"
"never trumper"
"never trumpers"
"never-trumper"
"never-trumpers"
"trumpist"
"trumpists"
"trumpsters"
"trumpkins"
"trumpian"
"trumpism"
"trump cult"
"trump derangement syndrome"
"obamabots"
"bernie bros"
"chickenhawk"
"chickenhawks"
"peacenik"
"peaceniks"
"fat cat"
"fat cats"
"fat-cat"
"robber baron"
"robber barons"
"vulture capitalist"
"vulture capitalists"
"moochers"
"freeloader"
"freeloaders"
"freeloading"
"welfare queen"
"welfare queens"
"special interests"
"warlord"
"bigwigs"
"apparatchik"
"apparatchiks"
"busybodies"
"busybody"
"race hustler"
"race hustlers"
"poverty pimps"
"mob rule"
"angry mob"
"lynch mob"
"twitter mob"
"online mob"
# any word before the hyphen: Trump-hating, America-bashing, crime-ridden
*-hating
*-bashing
*-baiting
*-mongering
*-monger
*-obsessed
*-worshipping
*-worshiping
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
+ a racist and xenophobic slogan
+ woke elites
+ the Trump-hating press
+ a crime-ridden district
- the cooling towers of Marx Street
- a free radical

[political-labels / ignore]
why: The same words are names, terms of chemistry, sport, weather and the stage, or neutral terms of scholarship.
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
"fringe theater"
"fringe event"
"cult classic"
"cult following"
"cult hit"
"cult film"
"cult favorite"
"cult favourite"
"knee jerk"
"jerk chicken"
"clown fish"
"rabid fanatic"
"losers and winners"
"winners and losers"
"loser pays"
"creep up"
"creep in"
"creeps up"
"creep into"
"mission creep"
"safe spaces for children"
"triggered by"
"was triggered"
"were triggered"
"triggered a"
"triggered an"
"triggered the"
"has triggered"
"had triggered"
"have triggered"
"triggered when"
"triggered in"
"is triggered"
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
"snowflake design"
"iron dictator"
"apologist for nobody"
"political class in"
"attention-grabbing"
"headline-grabbing"
"card-carrying"
+ a free radical
+ extreme weather

[prejudice-named / named]
why: The word names prejudice as a subject: racism, white supremacist. It may be the plain name of the thing, so it is counted and not measured.
source: the subject names of what political-labels throws at people
"racism"
"racially charged"
"racially tinged"
"racially divisive"
"sexism"
"misogyny"
"xenophobia"
"homophobia"
"transphobia"
"islamophobia"
"anti-semitic"
"antisemitic"
"white supremacist"
"white supremacists"
"white supremacy"
"supremacist"
"supremacists"
"white nationalist"
"white nationalists"
"white nationalism"
"neo-nazi"
"neo-nazis"
"neo-nazism"
"ethno-nationalist"
"ethno-nationalism"
"ethnonationalist"
"patriarchy"
"patriarchal"
"toxic masculinity"
"chauvinism"
"nativism"
"anti-semite"
"anti-semites"
"anti-semitism"
"antisemitism"
"prejudice"
"prejudices"
"discrimination"
"discriminatory"
"hate speech"
"hate group"
"hate groups"
"hate crime"
"hate crimes"
"inequality"
"systemic racism"
"institutional racism"
"structural racism"
+ a study of racism
- the human race

[alarm / loaded]
why: The word tells the reader to be shocked or afraid, or that something is disputed, instead of showing it: alarming, chilling, divisive.
source: affect provoked in the reader (appreciation: reaction): Martin and White (2005); controversial: Wikipedia's Words to watch
measured: yes
# danger and fear
"dangerous" => -
"dangerously" => -
"perilous" => -
"perilously" => -
"menacing" => -
"menacingly" => -
"alarming" => -
"alarmingly" => -
"disturbing" => -
"disturbingly" => -
"troubling" => -
"troublingly" => -
"worrying" => -
"worryingly" => -
"worrisome" => -
"unsettling" => -
"unnerving" => -
"disquieting" => -
"disconcerting" => -
"shocking" => -
"shockingly" => -
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
"frighteningly" => -
"scary" => -
"scariest" => -
"horrifying" => -
"horrifyingly" => -
"horrific" => -
"horrifically" => -
"horrendous" => -
"horrendously" => -
"horrible" => -
"horribly" => -
"horrid" => -
"terrible" => -
"terribly" => -
"awful" => -
"awfully" => -
"appalling" => -
"appallingly" => -
"dreadful" => -
"dreadfully" => -
"ghastly" => -
"gruesome" => -
"gruesomely" => -
"grisly" => -
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
"ominous" => -
"ominously" => -
"foreboding" => -
"eerie" => -
"eerily" => -
"creepy" => -
"creepiest" => -
"spooky" => -
"haunting" => -
"stark" => -
"starkly" => -
"tragic" => -
"tragically" => -
"senseless killing"
"ugly" => -
"ugliest" => -
"ugliness"
"nasty" => -
"nastiest" => -
"nastier" => -
"nastiness"
"notorious" => -
"notoriously" => -
"infamous" => -
"infamously" => -
# strife
"controversial" => -
"controversially" => -
"contentious" => disputed
"contentiously" => -
"divisive" => -
"divisively" => -
"divisiveness"
"polarizing" => -
"polarising" => -
"inflammatory" => -
"incendiary" => -
"provocative" => -
"provocatively" => -
"explosive" => -
"explosively" => -
"toxic" => -
"toxicity"
"poisonous" => -
"venomous" => -
"vitriolic" => -
"caustic" => -
"corrosive" => -
"rancorous" => -
"acrimonious" => -
"acrimony"
"damning" => -
"scathing" => -
"scathingly" => -
"blistering" => -
"withering" => -
"searing" => -
"stinging" => -
"biting" => -
"bruising" => -
"fiery" => -
"heated rhetoric"
"overheated" => -
"combustible" => -
"volatile mix"
"tumultuous" => -
"turbulent" => -
"chaotic" => -
"raucous" => -
"rowdy" => -
"unruly" => -
"riotous" => -
"feverish" => -
"frenzied" => -
"frenetic" => -
"tense standoff"
# harshness and burden
"draconian" => strict
"oppressive" => -
"repressive" => -
"stifling" => -
"suffocating" => -
"crushing" => -
"crippling" => -
"punishing" => -
"punitive" => -
"onerous" => -
"burdensome" => -
"job-killing" => -
"budget-busting" => -
"soul-crushing" => -
"back-breaking" => -
"backbreaking" => -
"devastatingly" => -
"ravaging" => -
"ravaged" => -
"sweeping" => -
"drastic" => -
"drastically" => -
"harshly" => -
"harshest" => -
"harsher" => -
"rampant" => -
"rampantly" => -
"unchecked" => -
"unbridled" => -
"unfettered" => -
"runaway" => -
"out of control" => -
"spiraling out of control" => -
"spiralling out of control" => -
"unprovoked" => -
"indiscriminate" => -
"indiscriminately" => -
"excessively" => -
"exorbitant" => -
"intrusive" => -
"overreaching" => -
"intolerable" => -
"intolerably" => -
"unbearable" => -
"unbearably" => -
"insufferable" => -
"insufferably" => -
"untenable" => -
"unsustainable" => -
"illegitimate" => -
"rapacious lenders"
"life-threatening policies"
"embattled" => -
"beleaguered" => -
"besieged" => -
"crumbling" => -
"decaying" => -
"war-torn" => -
"cash-strapped" => -
"gang-infested" => -
"poverty-stricken" => -
"blighted" => -
"god-forsaken" => -
"godforsaken" => -
"squalid" => -
"filthy" => -
"filth"
"desperate" => -
"desperately" => -
"fateful" => -
"looming" => -
"festering" => -
"gaping" => -
"yawning gap" => -
"existential threat"
"grave threat"
"clear and present danger"
"ticking time bomb"
"powder keg"
"tinderbox"
+ an alarming and divisive speech
+ a draconian law
+ the embattled mayor
- improvised explosive devices
- toxic waste

[alarm / ignore]
why: The same words are terms of medicine, law, weather, weapons and chemistry.
"toxic waste" => -
"toxic assets" => -
"toxic chemicals" => -
"toxic chemical" => -
"toxic gas" => -
"toxic gases" => -
"toxic fumes" => -
"toxic substances" => -
"toxic substance" => -
"toxic algae" => -
"toxic shock" => -
"toxic metals" => -
"dangerous driving" => -
"dangerous goods" => -
"dangerous weapon" => -
"dangerous weapons" => -
"explosive device" => -
"explosive devices" => -
"explosive material" => -
"explosive materials" => -
"explosive vest" => -
"explosive vests" => -
"explosive belt" => -
"explosive ordnance" => -
"improvised explosive device" => -
"improvised explosive devices" => -
"high explosive" => -
"plastic explosive" => -
"explosive charge" => -
"explosive charges" => -
"explosive-laden" => -
"incendiary device" => -
"incendiary devices" => -
"incendiary bomb" => -
"incendiary bombs" => -
"incendiary weapons" => -
"inflammatory bowel disease" => -
"inflammatory response" => -
"anti-inflammatory" => -
"runaway train" => -
"runaway truck" => -
"runaway slave" => -
"runaway slaves" => -
"runaway bride" => -
"punitive damages" => -
"biting cold" => -
"biting insects" => -
"biting wind" => -
"stinging insects" => -
"stinging nettles" => -
"ugly duckling" => -
"ugly sweater" => -
"ugly christmas sweater" => -
"poisonous mushrooms" => -
"poisonous snake" => -
"poisonous snakes" => -
"poisonous plants" => -
"scary movie" => -
"frightening fact" => -
"grim reaper" => -
"brothers grimm" => -
"crushing injuries" => -
"stark naked" => -
"turbulent air" => -
"turbulent flow" => -
"sweeping the" => -
"sweeping up" => -
"sweeping through" => -
"sweeping across" => -
"gaping hole" => -
"desperate housewives" => -
"desperate for water" => -
+ improvised explosive devices
+ toxic waste

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
"fearless" => -
"fearlessly" => -
"fearlessness"
"boldly" => -
"boldest" => -
"principled" => -
"honorable" => -
"honourable" => -
"honorably" => -
"honourably" => -
"noble" => -
"nobly" => -
"virtuous" => -
"virtuously" => -
"righteous" => -
"righteously" => -
"upright" => -
"compassionate" => -
"compassionately" => -
"selfless" => -
"selflessly" => -
"selflessness"
"altruistic" => -
"magnanimous" => -
"magnanimously" => -
"gracious" => -
"graciously" => -
"humbly" => -
"wisely" => -
"prudent" => -
"prudently" => -
"sensible" => -
"sensibly" => -
"common-sense" => -
"commonsense" => -
"judicious" => -
"judiciously" => -
"level-headed" => -
"levelheaded" => -
"astute" => -
"astutely" => -
"savvy" => -
"shrewd" => -
"shrewdly" => -
"brilliant" => -
"brilliantly" => -
"brilliance"
"genius"
"ingenious" => -
"ingeniously" => -
"masterful" => -
"masterfully" => -
"masterly" => -
"deft" => -
"deftly" => -
"esteemed" => -
"illustrious" => -
"world-renowned" => -
"beloved" => -
"revered" => -
"venerable" => -
"iconic" => well known
"icon"
"icons"
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
"law-abiding" => -
"god-fearing" => -
"salt-of-the-earth" => -
"freedom-loving" => -
"peace-loving" => -
"patriotic" => -
"patriotically" => -
"steadfast" => -
"steadfastly" => -
"unwavering" => -
"unwaveringly" => -
"unflinching" => -
"unflinchingly" => -
"unflagging" => -
"unyielding" => -
"resolute" => -
"resolutely" => -
"stalwart" => -
"stalwarts"
"staunch" => -
"staunchest" => -
"staunchly" => -
"tireless" => -
"tirelessly" => -
"indefatigable" => -
"dogged" => -
"doggedly" => -
"undaunted" => -
"indomitable" => -
"unstoppable" => -
"invincible" => -
"plucky" => -
"feisty" => -
"scrappy" => -
"gutsy" => -
"visionary" => -
"visionaries"
"trailblazing" => -
"trailblazer"
"trailblazers"
"pioneering" => -
"maverick" => -
"luminary"
"luminaries"
"titan"
"titans"
"wunderkind"
"rising star"
"darling of"
"savior"
"saviour"
"hero of"
"proudly" => -
"proudest" => -
# quality
"inspiring" => -
"inspirational" => -
"uplifting" => -
"heartwarming" => -
"heart-warming" => -
"poignant" => -
"poignantly" => -
"stirring" => -
"rousing" => -
"riveting" => -
"gripping" => -
"captivating" => -
"mesmerizing" => -
"mesmerising" => -
"dazzling" => -
"dazzlingly" => -
"stunning" => -
"stunningly" => -
"spectacular" => -
"spectacularly" => -
"magnificent" => -
"magnificently" => -
"marvelous" => -
"marvellous" => -
"marvelously" => -
"wonderfully" => -
"fantastically" => -
"fabulous" => -
"fabulously" => -
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
"exquisite" => -
"exquisitely" => -
"gorgeous" => -
"glorious" => -
"gloriously" => -
"triumphant" => -
"triumphantly" => -
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
"flawless" => -
"flawlessly" => -
"unblemished" => -
"unparalleled" => -
"unrivaled" => -
"unrivalled" => -
"unmatched" => -
"peerless" => -
"incomparable" => -
"world-class" => -
"top-notch" => -
"first-rate" => -
"groundbreaking" => new
"ground-breaking" => new
"game-changing" => -
"game changer"
"game-changer"
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
"miraculous" => -
"miraculously" => -
"breathtaking" => -
"breathtakingly" => -
"enlightened" => -
"forward-thinking" => -
"forward-looking" => -
+ The brave doctors are beloved.
+ a groundbreaking study
- the Honorable Anne Gray
- noble gases

[praise / ignore]
why: The same words are titles, names, terms of art and money.
"the honorable" => -
"the Honourable" => -
"right honourable" => -
"noble gas" => -
"noble gases" => -
"brave new world" => -
"Nobel" => -
"pound sterling" => -
"sterling silver" => -
"sterling fell" => -
"sterling rose" => -
"Sterling" => -
"proud boys" => -
"Proud Boys" => -
"upright position" => -
"upright piano" => -
"barnes and noble" => -
"Noble" => -
"Savvy" => -
"seismic activity" => -
"seismic waves" => -
"seismic survey" => -
"seismic testing" => -
"seismic data" => -
"Tennessee Titans" => -
"Titans" => -
"Titan" => -
"Dallas Mavericks" => -
"Mavericks" => -
"triumph over evil" => -
"arc de triomphe" => -
"articulate the" => -
"articulate a" => -
"to articulate" => -
"immaculate conception" => -
"genius bar" => -
"stirring the" => -
"stirring up" => -
"gripping the" => -
+ the Honorable Anne Gray

[emotion / loaded]
why: The word reads a strong feeling into people, or stirs one in the reader: furious, giddy, gut-wrenching.
source: affect: Martin and White (2005); emotional appeals in news: Pantti (2010)
measured: yes
"furious" => angry
"furiously"
"enraged" => angry
"outraged" => angry
"incensed" => angry
"livid" => angry
"irate" => angry
"seething"
"fuming"
"apoplectic" => angry
"infuriated"
"infuriating"
"infuriatingly"
"incandescent"
"indignant"
"indignantly"
"indignation"
"exasperated"
"exasperating"
"exasperation"
"aggrieved"
"embittered"
"resentful"
"resentment"
"resentments"
"rancor"
"rancour"
"bitter"
"bitterly"
"bitterness"
"irked"
"miffed"
"peeved"
"galling"
"enraging"
"maddening"
"maddeningly"
"hotly"
"horrified"
"appalled"
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
"bewildering"
"bewilderment"
"befuddled"
"baffling"
"bafflingly"
"mystifying"
"perplexing"
"confounding"
"dismayed"
"dismay"
"distraught"
"heartbroken"
"heartbreaking"
"heartbreakingly"
"heart-breaking"
"heart-wrenching"
"heartwrenching"
"gut-wrenching"
"heart-rending"
"heartrending"
"wrenching"
"tear-jerking"
"agonizing"
"agonising"
"agonizingly"
"excruciating"
"excruciatingly"
"anguished"
"anguish"
"tormented"
"shell-shocked"
"shaken to the core"
"traumatizing"
"traumatising"
"terrified"
"petrified of"
"panicked"
"panicky"
"panicking"
"panic-stricken"
"frantic"
"frantically"
"frenzy"
"fearful"
"fearfully"
"cowering"
"quaking"
"trembling"
"despair"
"despairing"
"despairingly"
"despondent"
"crestfallen"
"dejected"
"downcast"
"glum"
"sullen"
"sulking"
"sulky"
"gloomy"
"gloom"
"doom and gloom"
"woes"
"woe"
"giddy"
"gleeful"
"gleefully"
"glee"
"ecstatic"
"elated"
"jubilant"
"jubilantly"
"jubilation"
"exultant"
"euphoric"
"euphoria"
"overjoyed"
"smitten"
"enamored"
"enamoured"
"besotted"
"infatuated"
"infatuation"
"obsessed"
"obsession"
"obsessions"
"fawning"
"gushing"
"swooning"
"drooling"
"salivating"
"adoring"
"adulation"
"worshipful"
"starstruck"
"star-struck"
"gloating"
"smirking"
"smirk"
"smirked"
"sneering"
"sneer"
"sneered"
"snarling"
"snarled"
"snarky"
"scowling"
"grimacing"
"shrieking"
"screeching"
"whining"
"wailing"
"howling"
"bellowing"
"blubbering"
"rattled"
"spooked"
"reeling"
"skittish"
"jittery"
"jitters"
"hand-wringing"
"pearl-clutching"
"crybaby"
"crybabies"
"tearful"
"tearfully"
"loathing"
"hatred"
"hatreds"
"contempt"
"scorn"
"scornful"
"scornfully"
"disdain"
"animus"
"animosity"
"antipathy"
"vitriol"
"venom"
"spite"
"malaise"
"envy"
"envious"
"rage"
"rages"
"raging"
"wrath"
"fury"
"ire"
"beloved by nobody"
"shame"
"ashamed"
"humiliated"
"humiliation"
"embarrassed"
"desperation"
"self-pity"
"self-loathing"
"paranoia-fueled"
"fear-driven"
"hate-fueled"
"hate-fuelled"
+ Furious farmers blocked the road.
+ a gut-wrenching story
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
+ He was held in contempt of court.
+ It rained in spite of the forecast.

[manner / loaded]
why: The word says in what spirit somebody acted, which the writer cannot know or can only judge: gleefully, defiantly, behind closed doors.
source: attitude in manner adverbs: Biber and others (1999, Longman Grammar: stance adverbs of style and attitude)
measured: yes
"hastily" => -
"hasty" => -
"stealthily" => -
"stealthy" => -
"surreptitiously" => -
"surreptitious" => -
"furtively" => -
"furtive" => -
"secretive" => -
"secretively" => -
"clandestine" => -
"clandestinely" => -
"shadowy" => -
"murky" => -
"behind closed doors" => -
"closed-door" => -
"backroom" => -
"back-room" => -
"cloak-and-dagger" => -
"hush-hush" => -
"under the cover of darkness" => -
"under cover of night" => -
"in the dead of night" => -
"sneakily" => -
"sneaky" => -
"blithely" => -
"breezily" => -
"brusquely" => -
"brusque" => -
"tersely" => -
"terse" => -
"curtly" => -
"pointedly" => -
"defiant" => -
"defiantly" => -
"defiance"
"boastful" => -
"boastfully" => -
"stridently" => -
"strident" => -
"shrill" => -
"shrilly" => -
"bombastic" => -
"bombastically" => -
"brash" => -
"brashly" => -
"abrasive" => -
"outspoken" => -
"swaggering" => -
"dutifully" => -
"obediently" => -
"blindly" => -
"unquestioningly" => -
"uncritically" => -
"unthinkingly" => -
"reflexively" => -
"reflexive" => -
"grudgingly" => -
"begrudgingly" => -
"grudging" => -
"belatedly" => -
"belated" => -
"hurriedly" => -
"arbitrarily" => -
"arbitrary" => -
"capricious" => -
"capriciously" => -
"haphazard" => -
"haphazardly" => -
"willy-nilly" => -
"unilaterally" => -
"with impunity" => -
"lavishly praised" => praised
"evasive" => -
"evasively" => -
"cagey" => -
"coy" => -
"coyly" => -
"sheepish" => -
"sheepishly" => -
"testy" => -
"testily" => -
"prickly" => -
"combative" => -
"combatively" => -
"confrontational" => -
"bruisingly" => -
"erratic" => -
"erratically" => -
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
"sensationalized" => -
"sensationalised" => -
"dizzying" => -
"whirlwind" => -
"lukewarm" => -
"tepid" => -
"grandiose" => -
"grandiosely" => -
"lofty" => -
"high-minded" => -
"high-flown" => -
"overzealous" => -
"overeager" => -
"zealous" => -
"zealously" => -
"vehement" => -
"vehemently" => -
"vociferous" => -
"vociferously" => -
"impassioned" => -
"fervent" => -
"fervently" => -
"fervid" => -
"ardent" => -
"ardently" => -
"avid" => -
"die-hard" => -
"diehard" => -
"diehards"
"dyed-in-the-wool" => -
"rock-ribbed" => -
"unreconstructed" => -
"self-appointed" => -
"self-satisfied" => -
"ham-fisted" => -
"ham-handed" => -
"hamfisted" => -
"sly" => -
"slyly" => -
"wily" => -
"cunning" => -
"cunningly" => -
"crafty" => -
"conspicuously" => -
"conspicuous" => -
"ostentatious" => -
"ostentatiously" => -
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
"heedless" => -
"heedlessly" => -
"carelessly" => -
"careless" => -
"negligently" => -
"lazily" => -
"lazy" => -
"willful" => -
"willfully" => -
"wilful" => -
"wilfully" => -
"pandering"
"grandstanding"
"posturing"
"showboating"
"preening" => -
"sanctimoniously" => -
"menacingly" => -
"unceremoniously" => -
"unceremonious" => -
"mercilessly" => -
"wholesale" => -
"backhanded" => -
"back-handed" => -
"thinly veiled" => -
"thinly-veiled" => -
"not-so-subtle" => -
"not so subtle" => -
"tongue-in-cheek" => -
"snide" => -
"snidely" => -
"snarkily" => -
"flip" => -
"tough-talking" => -
"trash-talking" => -
"trigger-happy" => -
"gung-ho" => -
"hawkish" => -
"warlike" => -
"muscular" => -
"crowd-pleasing" => -
+ The house blithely passed the bill behind closed doors.
+ a defiant speech
- a wholesale market

[manner / ignore]
why: The same words are terms of trade, law, plants and the stage.
"wholesale market" => -
"wholesale markets" => -
"wholesale price" => -
"wholesale prices" => -
"wholesale club" => -
"wholesale trade" => -
"prickly pear" => -
"prickly pears" => -
"theatrical release" => -
"theatrical productions" => -
"theatrical production" => -
"theatrical trailer" => -
"theatrical distribution" => -
"lazy susan" => -
"lazy river" => -
"willful misconduct" => -
"wilful damage" => -
"flip side" => -
"flip a" => -
"flip the" => -
"to flip" => -
"flip flops" => -
"flip phone" => -
"back flip" => -
"muscular dystrophy" => -
"abrasive material" => -
"conspicuous consumption" => -
"stealth bomber" => -
"terse rain" => -
+ a wholesale market
