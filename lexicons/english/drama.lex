title:    Drama
language: english
about:    Nouns that make a scene of what happened: chaos, firestorm, meltdown, bombshell, outrage, fiasco.
source:   written for this project; classes after Molek-Kozakowska (2013, Towards a pragma-linguistic framework for the study of sensationalism in news headlines), Grabe and others (2001) on sensational news, and Bednarek and Caple (2017, The Discourse of News Values: negativity, superlativeness)
license:  CC0-1.0
version:  2

[drama / loaded]
why: The noun turns what happened into a spectacle, and says how to feel about it: chaos, bombshell, disgrace.
source: sensationalism by word choice: Molek-Kozakowska (2013); negativity and superlativeness: Bednarek and Caple (2017)
measured: yes
# tumult
"chaos" => disorder
"havoc" => damage
"turmoil" => disorder
"tumult" => disorder
"upheaval" => change
"upheavals" => changes
"maelstrom"
"outcry" => criticism
"backlash" => criticism
"brouhaha" => dispute
"hullabaloo"
"kerfuffle" => dispute
"hubbub"
"fracas" => dispute
"rumpus"
"commotion"
"hoopla"
"implosion" => failure
"freakout"
"hissy fits"
conniption
"apoplexy"
"mass hysteria" => fear
"mania"
"panic" => fear
"moral panic"
"furor over"
"carnival of"
"sideshow"
"horror show"
"soap opera"
melodrama
"psychodrama"
"saga"
"fever pitch"
"fever dream"
"mob scene"
"powderkeg"
"cauldron of"
"whirlwind of"
"vortex"
"roller coaster of"
"cliffhanger"
"nail-biter"
"mayhem" => disorder
firestorm => criticism
"uproar" => criticism
"furor" => criticism
"furore" => criticism
"outrage" => anger
meltdown => failure
"hysteria" => fear
"hysterics"
"spectacle"
"free-for-all"
"bedlam" => disorder
"pandemonium" => disorder
"outrages"
"ruckus"
tantrum
"hissy fit"
"temper tantrum"
# news as a blow
bombshell => report
"shocker"
"stunner"
"blockbuster report" => report
"blockbuster story" => report
"shockwaves"
onslaught => attack
"blitz" => campaign
"media blitz"
"blood-soaked"
"slugfest"
"smackdown"
showdown
"face-off"
"shouting match"
"slanging match"
"dust-up"
"dustup" => dispute
"spat" => dispute
"spats" => disputes
"feud" => dispute
"feuds" => disputes
"tiff" => dispute
"melee"
"donnybrook"
"infighting" => disagreement
"backbiting"
"name-calling"
"grudge"
"grudges"
"crusade" => campaign
"jihad against"
"witchhunt" => investigation
"lynching of"
"high-tech lynching"
"purge" => dismissals
"smear merchant"
"smear merchants"
"takedown"
"pitchforks"
"broadsides"
"fulminations"
potshot
"barb"
zinger
"putdown"
"put-downs"
"put-down"
"snub"
"snubs"
"taunt"
"epithet"
"epithets"
"bile"
"bravado"
"swagger"
"theatrics"
"histrionics"
"antics"
"tomfoolery"
"monkey business"
"funny business"
"hijinks"
"mischief"
"hocus-pocus"
"trickery"
"rampage"
"killing spree"
"catfight"
vendetta
"smear"
"smears"
"shenanigans"
"chicanery"
"skullduggery"
"skulduggery"
"subterfuge"
"machinations"
"bloodbath" => defeat
"bloodletting"
"crime spree"
"carnage"
"mudslinging"
"crusades" => campaigns
"crusading"
"inquisition" => inquiry
"inquisitors"
"star chamber"
"purges" => dismissals
"smear campaign"
"smear campaigns"
"smear job"
"mob justice"
tirade => speech
"rant" => speech
screed => text
diatribe => speech
"harangue" => speech
"broadside" => criticism
"invective"
outburst
"barbs" => criticism
"insult"
"insults"
"slur"
"slurs"
"smirks"
bloviating
"bluster"
"bombast"
"grandstander"
# ruin and failure
debacle => failure
"fiasco" => failure
"fiascos"
"trainwreck" => failure
"dumpster fires"
"clusterfuck"
"disaster for"
"disaster of"
"unmitigated disaster"
"total disaster"
"catastrophe"
"catastrophes"
calamity
"cataclysm"
nightmare
"horrors"
"horror of"
"horror stories"
"horror story"
"mockery of"
"shambles" => disorder
"morass"
"hot mess"
"wasteland"
"slaughterhouse"
"death trap"
"ticking clock"
"disgrace"
"national disgrace"
"humiliations"
"embarrassment"
"infamy"
"indignity"
"indignities"
"blunder" => mistake
"blunders" => mistakes
"gaffe" => mistake
"gaffes" => mistakes
misstep => mistake
"screw-up" => mistake
"screwup" => mistake
"snafu" => mistake
"flop"
"flops"
"about-face" => change
"flub"
whopper
"black eye"
"stain on"
"blot on"
"black mark"
"blemish"
"scourge"
"menace"
"blight"
"epidemic of violence"
"peril"
"perils"
"doom"
"doomsday"
"armageddon"
"apocalypse"
"ruination"
"decimation"
"demise"
"downfall"
"comeuppance"
"thumping" => defeat
"rout" => defeat
"juggernaut"
"behemoth"
"leviathan"
dystopia
"travesty"
"mockery"
"farce"
quagmire
cesspool
"cesspit"
hellhole
"hellscape"
"shithole"
"killing fields"
"bungle"
"menaces"
"drubbing" => defeat
"shellacking" => defeat
# betrayal, power and plunder
"sell-outs"
"rackets"
"ripoff"
"heist of"
"junkets"
"boogeyman"
"bogeyman"
"bogeymen"
"boogeymen"
"strawman"
"red herring"
"whipping boy"
"bugbear"
"gulag"
"puppet of"
"puppets of"
"pawn of"
"blood lust"
"bloodthirst"
"thirst for power"
"lust for power"
sellout
"sell-out"
"appeasement"
"slush fund" => fund
"slush funds" => funds
"rip-offs"
"sweetheart deals"
"scapegoat"
"stranglehold" => control
"groveling"
"power grabs"
"land grabs"
"racket"
"fleecing"
coverup
"cover-ups"
"cabal"
"cabals"
"clique"
"scapegoats"
"reign of terror"
jackboot
"gestapo"
"nanny state"
"thoughtcrime"
"puppeteer"
"pawns"
"bloodlust"
# talk and thought
"whataboutism"
"double-talk"
platitude
"navel-gazing"
"pandering to"
"sob story"
"sob stories"
"pity party"
"band-aid solution"
"fetish"
"fetishes"
"fixation"
"gall"
"chutzpah"
"effrontery"
"cheek to"
"nerve to"
"power trip"
"ego trip"
"love fest"
"lovefest"
"love affair with"
"bromance"
"darling of the left"
"darling of the right"
"white knight"
"panacea"
"boon"
"bonanza"
"windfall"
"godsend"
"audacity"
"temerity"
"double standard"
"double standards"
"doublespeak"
"doublethink"
"double-speak"
"newspeak"
"groupthink"
"fawning over"
"partisanship"
"vanity project"
"poster child"
"poster boy"
"stunts" => actions
"coronation" => nomination
"shoo-in" => -
"humiliating defeat" => defeat
"stunning defeat" => defeat
"crushing defeat" => defeat
"crushing blow" => -
"devastating blow" => -
"bitter defeat" => defeat
"political own goal" => mistake
"policy u-turn" => change
"government u-turn" => change
"humiliating u-turn" => change
"embarrassing u-turn" => change
"emotional rollercoaster"
"economic ruin"
"financial ruin"
"Big Brother"
+ The speech caused chaos and outrage.
+ a bombshell report
+ The debate was a fiasco.
+ a crushing defeat
+ powderkeg, shockwaves, smackdown, melee, witchhunt, trainwreck, clusterfuck, hellscape
+ thoughtcrime, whataboutism, lovefest, bromance
- a circus tent with clowns
- a roller coaster ride at the fair
- Coronation Street
- The defender scored an own goal.
- The van made a u-turn.

[drama / ignore]
why: The same words are plain there: shows, weather, medicine, games, law and names.
"doom and gloom"
"gloom and doom"
"travelling circus"
"nuclear meltdown"
"reactor meltdown"
"panic attack"
"panic attacks"
"panic room"
"panic button"
"panic disorder"
"Black Plague"
"clown car"
"tennis racket"
"tennis rackets"
"drug racket"
"chaos theory"
"Spanish Inquisition"
"the Crusades"
"First Crusade"
"Crusade"
"London Blitz"
"the Blitz"
"Blitz"
"flip-flops and"
"pair of flip-flops"
"ancient ruin"
"Melee"
"the Purge"
"The Purge"
"Saga"
"horror film"
"horror movie"
"horror stories by"
"Epithet"
"voter purge"
"voter purges"
"pork barrels"
"Apocalypse Now"
"doomsday clock"
"Doomsday Clock"
"zombie apocalypse"
"Black Eyed Peas"
"black-eyed"
"Big Brother house"
"Big Brother contestant"
"Big Brother star"
"spectacle lens"
"Vortex"
"polar vortex"
"black eye and"
"gall bladder"
"gall stones"
"insult comic"
"vaccine jab"
"vaccine jabs"
"covid jab"
"covid jabs"
"flu jab"
"flu jabs"
"booster jab"
"booster jabs"
"first jab"
"second jab"
"slur his"
"slur her"
"slur their"
"thumping music"
"spat at"
"spat on"
"spat in"
"spat out"
"he spat"
"she spat"
"were spat"
"was spat"
"coronation of king"
"coronation of queen"
"king coronation"
"queen coronation"
"coronation street"
"coronation ceremony"
"coronation chicken"
"windfall tax"
"windfall taxes"
"windfall profits"
"soap opera star"
"soap opera actor"
"soap opera actress"
+ a panic attack
+ A man spat at the officer.
+ a windfall tax on oil
