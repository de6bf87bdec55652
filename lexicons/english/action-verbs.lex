title:    Charged verbs of action
language: english
about:    Verbs that turn an ordinary step into an attack, a flood, a trick or a rescue: slam, gut, ram through, skyrocket, spew, unleash.
source:   written for this project; verbs as carriers of a writer's attitude: Greene and Resnik (2009, More than Words), Rashkin, Singh and Choi (2016, Connotation Frames); manner and force of processes: Martin and White (2005, graduation)
license:  CC0-1.0
version:  2

# A bare term stands for all its forms. Quoted forms are listed where the stem or the noun is innocent: decimal has the stem
# of decimate, gut and storm are nouns. What is true in war is often a picture elsewhere (bombard, torpedo): a hit is a
# place to look at. Verbs of saying (blasted, slammed: criticised) are in saying.lex.
# charged-action has no wording "neutral": cut, ended and began are in every article. The plain verb stands behind each term.
# rise-and-fall is a frame of its own, with its plain verbs, and is not measured as loaded language: readers mark skyrocketed and
# plunged hardly more often than other words, as a figure mostly stands beside them.

[charged-action / loaded]
why: A plainer verb says what was done; this one adds force, speed, malice, fear or glory to it.
source: intensified processes (surge, slash, smash): Martin and White (2005, graduation); verbs that show one side as doer of harm: Rashkin, Singh and Choi (2016)
measured: yes
# breaking: a change is told as destruction
"gutted" => weakened
"gutting" => weakening
"gut the" => weaken
"guts the" => weakens
eviscerate => weaken
"decimate" => reduce
"decimates" => reduces
"decimated" => reduced
"decimating" => reducing
obliterate => destroy
annihilate => destroy
"pulverize" => destroy
"pulverizes" => destroy
"pulverized" => destroy
"pulverizing" => destroy
dismantle => end
"torpedoed" => stopped
"torpedoing" => stopping
sabotage => hinder
undermine => weaken
cripple => weaken
hobble => hinder
"hamstrung" => hindered
"hamstringing" => hindering
kneecap => weaken
"crushed" => defeated
"crushes" => defeats
"smashed" => broke
"smashing" => breaking
"smashes" => breaks
shatter => break
"wrecked" => damaged
"wrecking" => damaging
"ruined" => damaged
"ruining" => damaging
ravage => damage
"devastate" => damage
"devastates" => damage
"devastated" => damage
"devastating" => damage
trample => disregard
tear apart => divide
"tore apart" => divided
"torn apart" => divided
rip apart => divide
"rip to shreds" => criticise
"tear up" => end
"tears up" => ends
"tore up" => ended
"tearing up" => ending
"tear down" => remove
"tore down" => removed
"tearing down" => removing
"torn down" => removed
"shredded" => rejected
"shredding" => rejecting
"bulldozed" => pushed
"bulldozing" => pushing
"steamroll" => overrule
"steamrolls" => overrule
"steamrolled" => overrule
"steamrolling" => overrule
"mauled" => defeated
"mauling" => defeating
"mangled" => changed
"mangling" => changing
"butchered" => killed
"slaughtered" => killed
"slaughtering" => killing
"massacred" => killed
"massacring" => killing
"nuked" => ended
"nuking" => ending
"blitzed" => won against
"blitzing" => winning against
pummel => hit
"hammered" => criticised
"hammering" => criticising
"hammers" => criticises
"battered" => damaged
"battering" => damaging
clobber => defeat
"thrashed" => defeated
"thrashing" => defeating
trounce => defeat
wallop => defeat
"whacked" => hit
"whacking" => hitting
"slapped down" => rejected
"slapping down" => rejecting
"slap down" => reject
"slash" => cut
"slashes" => cuts
"slashed" => cut
"slashing" => cutting
"axed" => cut
"axing" => cutting
"hack away at" => reduce
"hacking away at" => reducing
chip away at => reduce
whittle away => reduce
eat away at => reduce
"erode" => weaken
"erodes" => weakens
"eroded" => weakened
"eroding" => weakening
"bleed dry" => take money from
"bled dry" => lost much
strangle => limit
"choke off" => stop
"chokes off" => stops
"choked off" => stopped
"choking off" => stopping
stifle => limit
smother => limit
"suffocate" => limit
"suffocates" => limit
"suffocated" => limit
"suffocating" => limit
throttle => limit
squelch => stop
quash => reject
derail => stop
scupper => stop
"scuttled" => stopped
"scuttling" => stopping
"scuttle" => stop
upend => change
roil => unsettle
"jolted" => surprised
"jolting" => surprising
"rattling" => making uneasy
"shook to the core" => shocked
"convulse" => disturb
"convulses" => disturbs
"convulsed" => disturbed
"convulsing" => upsetting
"plagued" => troubled
"plaguing" => hindering
"plagues" => troubles
bedevil => trouble
"haunted" => troubled
"haunts" => troubles
"dogging" => hindering
"beset by" => with
"beset with" => with
"riven by" => divided by
"wracked by" => with
"racked by" => with
"mired in" => in
"bogged down" => slowed
"steeped in" => full of
"riddled with" => full of
"rife with" => full of
"awash in" => full of
"awash with" => full of
"teeming with" => full of
"fraught with" => full of
"ridden with" => full of
"lay waste to" => destroy
"laid waste to" => destroyed
"wreak havoc" => do damage
"wreaks havoc" => does damage
"wreaked havoc" => did damage
"wreaking havoc" => doing damage
"wrought havoc" => did damage
"hollowed out" => weakened
"hollowing out" => weakening
"hollow out" => weaken
"tainted" => affected
"tainting" => affecting
"tarnish" => harm
"tarnished" => harmed
"tarnishing" => harming
besmirch => harm
"sullied" => harmed
"sullying" => harming
desecrate => damage
defile => damage
deface => damage
"poisoned the" => harmed the
"poisoning the" => harming the
"poisons the" => harms the
"besetting" => hindering
# force, haste and grip: power is used
ram through => pass
"ram through" => pass
"rams through" => passes
"rammed through" => passed
"ramming through" => passing
"rammed it through" => passed it
"jam through" => pass
"jammed through" => passed
"jamming through" => passing
"rushed through" => passed quickly
"rushing through" => passing quickly
"rush through" => pass quickly
"force through" => pass
"forced through" => passed
"forcing through" => passing
"push through" => pass
"pushed through" => passed
"pushing through" => passing
"muscle through" => pass
"muscled through" => passed
"railroaded" => hurried
"railroading" => hurrying
strong-arm => press
browbeat => press
"browbeaten" => pressed
"bullied" => pressed
"bullying" => pressing
"bully into" => press
coerce => press
"intimidate" => frighten
"intimidates" => frighten
"intimidated" => frighten
"intimidating" => frighten
"cowed" => frightened
"cowed into" => frightened into
"cowing" => scaring
"arm-twisting" => pressing
"twist arms" => press people
"twisted arms" => pressed people
"twisting arms" => pressing people
"foist" => give
"foisted" => gave
"foisting" => giving
"thrust upon" => given to
"shoved" => pushed
"shoving" => pushing
"shoved aside" => ignored
"cast aside" => dropped
"pushed around" => pressed
"shoehorn" => fit
"shoehorned" => fitted
"shoehorning" => fitting
"hijacked" => used
"hijacking" => using
"hijack" => use
"hijacks" => uses
"commandeer" => take
"commandeers" => takes
"commandeered" => took
"commandeering" => taking
usurp => take
"wrested" => took
"wresting" => taking
"snatched" => took
"snatching" => taking
"snatches" => takes
"seize on" => use
"seizes on" => uses
"seized on" => used
"seizing on" => using
"seize upon" => use
"seizes upon" => uses
"seized upon" => used
"seizing upon" => using
pounce => react
"clung to" => kept
"clings to" => keeps
"cling to" => keep
"clinging to" => keeping
"clutch at" => reach for
"clutching at" => reaching for
"grabbed power" => took power
"grabbing power" => taking power
"scramble to" => hurry to
"scrambles to" => hurries to
"scrambled to" => hurried to
"scrambling to" => hurrying to
"scrambling for" => hurrying for
"scrambled for" => hurried for
"raced to" => hurried to
"racing to" => hurrying to
"scurried" => hurried
"scurrying" => hurrying
"scurry" => hurry
"flocked" => went
"flocking" => going
"flock to" => go to
"swarmed" => went
"swarming" => going
"swarm" => crowd
"stampeded" => ran
"stampeding" => running
"stormed" => entered
"storming" => entering
"stormed out" => left
"storming out" => leaving
"storms out" => leaves
"barged" => went
"barging" => going
"descended on" => came to
"descended upon" => came to
"descending on" => coming to
"descends on" => comes to
"crack down" => act against
"cracks down" => acts against
"cracked down" => acted against
"cracking down" => acting against
"clamp down" => act against
"clamps down" => acts against
"clamped down" => acted against
"clamping down" => acting against
unleash => start
"unleashed on" => used on
subjugate => rule
"enslaved" => bound
"enslaving" => binding
"enslave" => bind
"enslaves" => binds
oppress => rule by force
"tyrannize" => rule by force
"tyrannizes" => rule by force
"tyrannized" => rule by force
"tyrannizing" => rule by force
"terrorise" => frighten
"terrorises" => frightens
"terrorised" => frightened
"terrorising" => scaring
"brutalise" => hurt
"brutalises" => hurts
"brutalised" => hurt
"brutalising" => hurting
"traumatise" => hurt
"traumatises" => hurts
"traumatised" => hurt
"ransacked" => searched
"ransacking" => searching
"rampaged" => ran
"rampaging" => running
"rampages" => runs
pillage => take
plunder => take
"marauding" => armed
"run roughshod over" => disregard
"ran roughshod over" => disregarded
"running roughshod over" => disregarding
"ride roughshod over" => disregard
"riding roughshod over" => disregarding
"rode roughshod over" => disregarded
"run amok" => act freely
"running amok" => acting freely
"ran amok" => acted freely
"run rampant" => spread
"running rampant" => spreading
"ran rampant" => spread
"run wild" => act freely
"running wild" => acting freely
# silencing and throwing out
"muzzled" => stopped
"muzzling" => stopping
"muzzle" => silence
"gagged" => kept from speaking
"gagging" => keeping from speaking
"silenced" => stopped
"silencing" => stopping
"silence critics" => stop critics
"censored" => removed
"censoring" => removing
deplatform => ban
de-platform => ban
"blacklisted" => excluded
"blacklisting" => excluding
"blacklist" => exclude
"ostracize" => exclude
"ostracizes" => exclude
"ostracized" => exclude
"ostracizing" => exclude
"banished" => sent away
"banishing" => sending away
"banish" => send away
"purged" => removed
"purging" => removing
"booted from" => removed from
"booted out" => removed
"kicked out" => removed
"kicking out" => removing
"kick out" => remove
"jettisoned" => dropped
"jettisoning" => dropping
"jettison" => drop
"ditch" => drop
"ditched" => dropped
"ditching" => dropping
"ditches" => drops
"scrap the" => end the
"spurned" => rejected
"spurning" => rejecting
"thumb his nose at" => disregard
"thumbed his nose at" => disregarded
"thumbed their nose at" => disregarded
"thumbing his nose at" => disregarding
"thumbing their noses at" => disregarding
"flout" => disregard
"flouts" => disregards
"flouted" => disregarded
"flouting" => disregarding
"stonewalled" => did not answer
"stonewalling" => not answering
"stonewall" => not answer
obfuscate => hide
whitewash => hide
"gloss over" => leave out
"glosses over" => leaves out
"glossing over" => leaving out
"sweep under the rug" => hide
"swept under the rug" => hidden
"sweeping under the rug" => hiding
"swept under the carpet" => hidden
"sweep under the carpet" => hide
"cover up" => hide
"covers up" => hides
"covered up" => hid
"covering up" => hiding
"squashed" => stopped
"squashing" => stopping
"nixed" => rejected
"nixing" => rejecting
"nix" => reject
"killed off" => ended
"killing off" => ending
"kill off" => end
# falling to pieces
"spiral out of control" => grow
"spirals out of control" => grows
"spiral into" => become
"spirals into" => becomes
"exploded in anger" => got angry
"exploded in rage" => got angry
"exploding in anger" => getting angry
"exploded in" => grew in
"spiraled" => rose
"crumbled" => weakened
"crumble" => weaken
"crumbles" => weakens
implode => fail
"languished" => stayed
"languishing" => staying
"languish" => stay
"languishes" => stays
"festered" => stayed
"fester" => stay
"festers" => stays
# stirring: feelings are made hot
stoke => raise
"fueled" => increased
"fueling" => increasing
"fan the flames" => increase the anger
"fanned the flames" => increased the anger
"fanning the flames" => increasing the anger
"whip up" => raise
"whips up" => raises
"whipped up" => raised
"whipping up" => raising
"whipped into" => brought into
"stir up" => raise
"stirs up" => raises
"stirred up" => raised
"stirring up" => raising
"drum up" => find
"drums up" => finds
"drummed up" => found
"drumming up" => finding
"gin up" => make
"gins up" => makes
"ginned up" => made
"ginning up" => making
"churn out" => make
"churned out" => made
"churning out" => making
"riled up" => made angry
"rile up" => make angry
"riling up" => making angry
"riled" => annoyed
"fired up" => excited
"fire up" => excite
"firing up" => exciting
"galvanize" => move
"galvanizes" => move
"galvanized" => move
"galvanizing" => move
"embolden" => encourage
"emboldens" => encourages
"emboldened" => encouraged
"emboldening" => encouraging
"exploited" => used
"exploiting" => using
"exploits the" => uses the
"capitalise on" => use
"capitalised on" => used
"capitalising on" => using
"weaponize" => use
"weaponizes" => uses
"weaponized" => used
"weaponizing" => using
politicise => make political
"scapegoated" => blamed
"radicalise" => lead
"radicalises" => leads
"radicalised" => led
"radicalising" => leading
pander => try to please
"baited" => annoyed
"baiting" => annoying
"goaded" => annoyed
"goading" => annoying
"goad" => annoy
"prodded" => pressed
"prodding" => pressing
"needled" => annoyed
"needling" => annoying
"egged on" => encouraged
"egging on" => encouraging
"egg on" => encourage
"trolled" => annoyed
"trolling" => annoying
"trolls" => annoys
# starting: something breaks out
"foment" => cause
"fomented" => caused
"fomenting" => causing
"foments" => causes
"incite" => cause
"incites" => causes
"incited" => caused
"inciting" => causing
"inflame" => raise
"inflames" => raises
"inflamed" => raised
"inflaming" => raising
"ignited" => started
"igniting" => starting
"ignite" => start
"ignites" => starts
"sparked" => caused
"sparking" => causing
"sparks" => causes
"provoke" => cause
"provokes" => causes
"provoked" => caused
"provoking" => causing
"agitated" => called
"agitating" => calling
"agitates" => calls
"erupt" => break out
"erupts" => breaks out
"erupted" => broke out
"erupting" => breaking out
"boiled over" => broke out
"boil over" => break out
"boiling over" => breaking out
"boils over" => breaks out
"flare up" => break out
"flared up" => broke out
"flaring up" => breaking out
"flared" => broke out
"engulf" => spread over
"engulfs" => spreads over
"engulfed" => spread over
"engulfing" => spreading over
"swept across" => spread over
"sweeping across" => spreading over
"gripped by" => in
"gripped the" => held the
"gripping the" => holding the
# giving way
"caved to" => agreed to
"caving to" => agreeing to
"caved" => gave way
"caved in" => gave way
"caving" => giving way
"cave to" => agree to
"caves to" => agrees to
capitulate => give way
kowtow => give way
"bow to" => agree to
"bows to" => agrees to
"bowed to" => agreed to
"bowing to" => agreeing to
"bow down to" => obey
"cowered" => hid
"cower" => hide
"groveled" => asked
"grovel" => ask
"bend over backwards" => try hard
"bent over backwards" => tried hard
"bending over backwards" => trying hard
"bend the knee" => obey
"bent the knee" => obeyed
"bending the knee" => obeying
"kissed the ring" => paid respect
"kiss the ring" => pay respect
"cosy up to" => seek the favour of
"cosied up to" => sought the favour of
"cosying up to" => seeking the favour of
"cozied up to" => sought the favor of
"cozying up to" => seeking the favor of
"suck up to" => seek the favour of
"sucking up to" => seeking the favour of
"sucked up to" => sought the favour of
"curry favor" => seek support
"curried favor" => sought support
"currying favor" => seeking support
"fawn over" => praise
"fawned over" => praised
"catered" => served
"catering" => serving
"cater to" => serve
"caters to" => serves
"knuckle under" => give way
"knuckled under" => gave way
"buckle under" => give way to
"buckled under" => gave way to
"buckling under" => giving way to
"balked" => refused
"balking" => refusing
"balks" => refuses
"baulked" => refused
"baulking" => refusing
"dithered" => waited
"dithering" => waiting
"dithers" => waits
"waffled" => avoided an answer
"waffling" => avoiding an answer
"waffles" => avoids an answer
flip-flop => change X's view
"backslide" => go back
"backsliding" => going back
renege => break a promise
"wriggled" => got
"wriggling" => getting
"wriggle out of" => avoid
"weasel out of" => avoid
"weaseled out of" => avoided
"worm his way" => get
"slink away" => leave
"slinked away" => left
"slunk away" => left
"skulked" => waited
"skulking" => waiting
"ducked" => avoided
"ducking" => avoiding
"turned a blind eye" => did nothing
"turn a blind eye" => do nothing
"turns a blind eye" => does nothing
"turning a blind eye" => doing nothing
"stood idly by" => did nothing
"stand idly by" => do nothing
"standing idly by" => doing nothing
# spreading, twisting and tricking
spew => say, send out
spout => say
"peddle" => spread
"peddles" => spreads
"parrots" => repeats
regurgitate => repeat
"hypes" => praises
"hyping" => praising
"hyped up" => praised
sensationalise => overstate
"spin it as" => present it as
"spinning it as" => presenting it as
"exaggerating" => overstating
"exaggerate" => overstate
"exaggerates" => overstates
"distort" => change
"distorts" => changes
"distorted" => changed
"distorting" => changing
"twisted" => changed
"twisting" => changing
"twists the" => changes the
cherry-pick => choose
cherrypick => choose
misrepresent => report with errors
"mislead" => give a wrong idea to
"misleads" => gives a wrong idea to
"misled" => gave a wrong idea to
"deceived" => led to a wrong belief
"deceiving" => leading to a wrong belief
"deceive" => lead to a wrong belief
"deceives" => leads to a wrong belief
"duped" => led to a wrong belief
"duping" => leading to a wrong belief
"dupe" => lead to a wrong belief
hoodwink => lead to a wrong belief
"fooled" => led to a wrong belief
"fooling" => leading to a wrong belief
"fool the" => lead to a wrong belief
bamboozle => confuse
gaslight => lead to doubt
brainwash => teach
indoctrinate => teach
propagandise => speak for a cause
"manipulate" => influence
"manipulates" => influences
"manipulated" => influenced
"manipulating" => influencing
"rig the" => arrange the
gerrymander => draw
"threw money at" => spent money on
"raking in" => earning
# money
"conned" => tricked
"conning" => tricking
"scammed" => cheated
"scamming" => cheating
"swindled" => cheated
"swindling" => cheating
"fleeced" => took money from
bilk => take money from
"gamed the system" => used the rules
"gaming the system" => using the rules
"game the system" => use the rules
"cook the books" => falsify accounts
"cooked the books" => falsified accounts
"cooking the books" => falsifying accounts
"siphoned" => moved
"siphoning" => moving
"siphon" => move
"siphons" => moves
"syphoned" => moved
"syphoning" => moving
"funneled" => sent
"funneling" => sending
squander => spend
"frittered" => spent
"frittering" => spending
splurge => spend
"lavished" => gave
"lavishing" => giving
"lavishes" => gives
"throw money at" => spend money on
"throwing money at" => spending money on
bankroll => pay for
"raked in" => earned
"rake in" => earn
"rakes in" => earns
"lining their pockets" => earning
"line their pockets" => earn
"lined their pockets" => earned
"lining his pockets" => earning
"line his pockets" => earn
"lined his pockets" => earned
"line the pockets" => pay
"lining the pockets" => paying
"lined the pockets" => paid
"pocketed" => took
"pocketing" => taking
"gouged" => overcharged
"gouging" => overcharging
"gouge" => overcharge
"gouges" => overcharges
"milked" => used
"milking" => using
"robbed of" => took
"robbing of" => taking
"raided the" => took from the
"raiding the" => taking from the
# plots and lurking
"fabricating" => making up
"fabricate" => make up
"fabricates" => makes up
"concoct" => make up
"concocts" => make up
"concocted" => make up
"concocting" => make up
"engineered" => arranged
"engineering" => arranging
"orchestrate" => arrange
"orchestrates" => arranges
"orchestrated" => arranged
"orchestrating" => arranging
"masterminded" => planned
"masterminding" => planning
"masterminds" => plans
"plotted" => planned
"plotting" => planning
"schemed" => planned
"conspired" => planned
"conspiring" => planning
"conspire" => plan
"conspires" => plans
"colluded" => worked together
"colluding" => working together
"collude" => work together
"colludes" => works together
connive => plan
masquerade => appear
"lurked" => was
"lurking" => being
"lurks" => is
"lurk" => are
"prowled" => walked
"prowling" => walking
"preyed on" => harmed
"preying on" => harming
"prey on" => harm
"preys on" => harms
"preyed upon" => harmed
"preying upon" => harming
"infiltrate" => enter
"infiltrates" => enter
"infiltrated" => enter
"infiltrating" => enter
"meddle" => take part
"meddles" => takes part
"meddled" => took part
"meddling" => taking part
"insinuated" => suggested
"insinuating" => suggesting
"insinuate" => suggest
"insinuates" => suggests
"feigned" => showed
"feigning" => showing
"feign" => show
"feigns" => shows
"faked" => made up
"faking" => making up
"botching" => failing at
"botch" => fail at
# blackening and shaming somebody
"demonise" => condemn
"demonises" => condemns
"demonising" => condemning
vilify => condemn
"maligned" => spoke badly of
"maligning" => speaking badly of
"malign the" => speak badly of the
"slandered" => spoke badly of
"slandering" => speaking badly of
"defamed" => spoke badly of
"defaming" => speaking badly of
"discrediting" => casting doubt on
"discredit" => cast doubt on
"discredits" => casts doubt on
denigrate => speak badly of
disparage => speak badly of
belittle => speak badly of
dehumanise => treat badly
delegitimise => deny the right of
"assailed" => criticised
"assailing" => criticising
"hounded" => followed
"hounding" => following
"hounds" => follows
"persecute" => treat badly
"persecutes" => treats badly
"persecuted" => treated badly
"persecuting" => treating badly
"crucified" => criticised
"crucifying" => criticising
pillory => criticise
"shamed" => criticised
"shaming" => criticising
"shames" => criticises
"humiliate" => embarrass
"humiliates" => embarrasses
"degraded" => treated badly
"skewering" => criticising
"zinged" => criticised
"dunked on" => criticised
"dunking on" => criticising
"lampooned" => joked about
"lampooning" => joking about
"lampoons" => jokes about
"own the libs" => annoy the liberals
"owning the libs" => annoying the liberals
"debased" => lowered
"debasing" => lowering
"debase" => lower
"debases" => lowers
cheapen => lower
"perverting" => changing
"corrupted" => changed
"corrupting" => changing
"corrupts" => changes
"grilled by" => questioned by
"grilled over" => questioned about
"grilled about" => questioned about
"grilled him" => questioned him
"grilled her" => questioned her
"grilling him" => questioning him
"grilling her" => questioning her
"sell out to" => give way to
"selling out to" => giving way to
"sold out the" => gave up the
"selling out the" => giving up the
"backstabbed" => acted against
"backstabbing" => acting against
betray => leave
"sold out to" => gave way to
"turned its back on" => left
"turned his back on" => left
"turned their backs on" => left
"turn our backs on" => leave
"turn their backs on" => leave
"turning its back on" => leaving
"turning their backs on" => leaving
# crossing and filling: people as water or insects
"inundate" => fill
"inundates" => fill
"inundated" => fill
"inundating" => fill
"poured into" => came to
"pouring into" => coming to
"pour into" => come to
"streamed into" => came to
"streaming into" => coming to
"streaming across" => crossing
"pouring across" => crossing
"overwhelm" => strain
"overwhelms" => strains
"overwhelmed" => strained
"overwhelming" => straining
# shock and anger: what it does to people
"stunned" => surprised
"outraging" => annoying
"angered" => annoyed
"angering" => annoying
"irking" => annoying
"irks" => annoys
"antagonize" => annoy
"antagonizes" => annoy
"antagonized" => annoy
"antagonizing" => annoy
"alienate" => lose
"alienates" => loses
"alienated" => lost
"alienating" => losing
"dismaying" => disappointing
"appalling" => surprising
"freak out" => worry
"freaked out" => worried
"freaking out" => making uneasy
"freaks out" => worries
"melt down" => lose control
"melted down" => lost control
"melting down" => losing control
"panics" => worries
"lose their minds" => get angry
"losing their minds" => getting angry
"lost their minds" => got angry
"lost his mind" => got angry
"lost her mind" => got angry
"went nuts" => got angry
"go nuts" => get angry
"going nuts" => getting angry
"gone mad" => changed
"went berserk" => got angry
"go berserk" => get angry
"gone berserk" => got angry
"reeled" => suffered
"reels" => suffers
"salivated" => hoped
"salivate" => hope
"drooled" => hoped
"cringed" => felt uneasy
"cringing" => feeling uneasy
"squirmed" => felt uneasy
"squirming" => feeling uneasy
"squirm" => feel uneasy
"grandstanded" => showed off
"grandstands" => shows off
"postured" => showed off
"strutted" => walked
"strutting" => walking
"preened" => showed off
"flaunted" => showed
"flaunting" => showing
"flaunt" => show
"flaunts" => shows
"relished" => enjoyed
"relishing" => enjoying
"relishes" => enjoys
"reveled" => enjoyed
"reveling" => enjoying
# praise and rescue: the verb takes sides for somebody
"championed" => supported
"championing" => supporting
"champions the" => supports the
"hailed" => praised
"hailing" => praising
"hailing from" => coming from
"lauded" => praised
"lauds" => praises
"lauding" => praising
"laud" => praise
lionise => praise
glorify => praise
"idolise" => admire
"idolises" => admires
"idolised" => admired
"idolising" => admiring
"venerate" => admire
"venerates" => admires
"venerated" => admired
"venerating" => admiring
extol => praise
"extolled" => praised
"extolling" => praising
"exalt" => praise
"exalts" => praise
"exalted" => praise
"exalting" => praise
vindicate => support
"triumphed" => won
"triumphs over" => wins against
"wowed" => pleased
"wowing" => pleasing
"dazzled" => pleased
"dazzles" => pleases
"crusaded" => campaigned
"breathe life into" => renew
"breathed life into" => renewed
"breathing life into" => renewing
"stood up to" => opposed
"stands up to" => opposes
"standing up to" => opposing
"stand up to" => oppose
unshackle => free
"outsmarted" => did better than
"outsmarting" => doing better than
"outfoxed" => did better than
"outfoxing" => doing better than
"soldiered on" => went on
"soldiering on" => going on
"revering" => admiring
# threat and theft
"endangers" => puts at risk
"endangering" => putting at risk
"fuels the" => increases the
"fuels fears" => raises fears
"destroy the" => damage the
"destroys" => damages
"jeopardize" => put at risk
"jeopardizes" => put at risk
"jeopardized" => put at risk
"jeopardizing" => put at risk
imperil => put at risk
"steal the election" => win the election by breaking the law
"steals the election" => wins the election by breaking the law
"stole the election" => won the election by breaking the law
"stolen the election" => won the election by breaking the law
"stealing the election" => winning the election by breaking the law
"steal an election" => win an election by breaking the law
"stealing elections" => winning elections by breaking the law
"victimise" => harm
"victimises" => harms
"victimised" => harmed
"victimising" => harming
"extort" => take
"extorts" => take
"extorted" => take
"extorting" => take
"blackmailed" => pressed
"blackmailing" => pressing
"held hostage" => held up
"hold hostage" => hold up
"holding hostage" => holding up
"ripped off" => overcharged
"rip off" => overcharge
"ripping off" => overcharging
"shake down" => take money from
"shaking down" => taking money from
"shook down" => took money from
"stripped of" => without
"strip away" => take away
"stripping away" => taking away
"stripped away" => took away
"robs" => takes from
"infringe on" => limit
"infringes on" => limits
"infringing on" => limiting
"infringed on" => limited
encroach => come closer
"intruded" => entered
"intruding" => entering
"snooped" => looked
"snooping" => looking
"snoop" => look
"pried into" => looked into
"prying into" => looking into
"spying on" => watching
"spied on" => watched
"menaced" => threatened
"haranguing" => speaking to
# throwing, dragging and hitting in words
"hurl" => throw
"hurls" => throws
"hurled" => threw
"hurling" => throwing
"lobbed" => threw
"lobbing" => throwing
"lobs" => throws
"flinging" => throwing
"flung" => threw
"slinging" => throwing
"heap scorn" => criticise
"heaped scorn" => criticised
"heaping scorn" => criticising
"heaped praise" => praised
"heap praise" => praise
"heaping praise" => praising
"pour scorn" => criticise
"poured scorn" => criticised
"dragged into" => brought into
"drag into" => bring into
"dragging into" => bringing into
"dragged through" => brought through
"hauled before" => called before
"hauled off" => taken away
"haul before" => call before
"yanked" => pulled
"yanking" => pulling
"yank" => pull
"yanks" => pulls
"ripped" => criticised
"ripping" => criticising
"slapped with" => given
"slap with" => give
"took potshots" => criticised
"taking potshots" => criticising
"pile on" => join in criticising
"piled on" => joined in criticising
"piling on" => joining in criticising
"gang up on" => join against
"ganged up on" => joined against
"ganging up on" => joining against
"sneer at" => think little of
"sneering at" => thinking little of
"scoff at" => reject
"look down on" => think little of
"looking down on" => thinking little of
"looked down on" => thought little of
# failing and falling apart
"floundered" => had trouble
"flounders" => has trouble
"flailed" => had trouble
"flail" => have trouble
"stumbled" => made mistakes
"stumbling" => making mistakes
"faltered" => weakened
"faltering" => weakening
"falter" => weaken
"falters" => weakens
"sputtered" => slowed down
"unraveled" => failed
"unraveling" => failing
"unravel" => fail
"unravels" => fails
self-destruct => fail
backfire => fail
"boomeranged" => returned
"boomeranging" => returning
"blew up in his face" => failed
"blow up in his face" => fail
"blew up in their faces" => failed
"blundered" => made a mistake
"fumbled" => handled badly
"fumbling" => handling badly
"flubbed" => made a mistake in
"flubbing" => making a mistake in
"flubs" => makes a mistake in
"crash and burn" => fail
"crashed and burned" => failed
"fell apart" => failed
"falling apart" => failing
"fall apart" => fail
"falls apart" => fails
"fell flat" => failed
"falls flat" => fails
"on its knees" => in trouble
"limped" => went slowly
"limping" => going slowly
"teetering" => unsteady
"teeters" => is unsteady
"descend into" => become
"descended into" => became
"descends into" => becomes
"descending into" => becoming
"devolve into" => become
"devolved into" => became
"devolves into" => becomes
"devolving into" => becoming
"degenerate into" => become
"degenerated into" => became
"degenerating into" => becoming
"plunged into chaos" => disturbed
"hurtling" => going
"careening" => going
"lurched" => moved
"lurching" => moving
"lurches" => moves
"veered" => moved
"veering" => moving
"veers" => moves
"collapsed under" => gave way under
"collapsing under" => giving way under
"toppled" => brought down
"toppling" => bringing down
# sowing, breeding, smelling
"sow chaos" => cause disorder
"sowing chaos" => causing disorder
"sowed chaos" => caused disorder
"sow division" => divide people
"sowing division" => dividing people
"sowed division" => divided people
"sow discord" => divide people
"sowing discord" => dividing people
"sowed discord" => divided people
"sowing doubt" => causing doubt
"sow doubt" => cause doubt
"sowed doubt" => caused doubt
"sowing fear" => causing fear
"sow fear" => cause fear
"sowing hatred" => setting people against each other
"sow hatred" => set people against each other
"breeds contempt" => lowers respect
"breeding hatred" => setting people against each other
"spawned" => caused
"spawning" => causing
"reeks of" => looks like
"reek of" => look like
"reeking of" => looking like
"reeked of" => looked like
"stinks of" => looks like
"smacks of" => looks like
"smack of" => look like
"smacked of" => looked like
"smacking of" => looking like
"dripping with" => full of
"drips with" => is full of
"oozes" => shows
"oozing" => showing
"oozed" => showed
"wallow in" => stay in
"wallowing in" => staying in
"wallowed in" => stayed in
# mobs and riots
"torched" => burned
"torching" => burning
"mobbed" => surrounded
"mobbing" => surrounding
"running riot" => acting freely
"ran riot" => acted freely
"run riot" => act freely
# coddling and enabling
"coddling" => treating gently
"coddle" => treat gently
"coddles" => treats gently
"pampering" => treating gently
mollycoddle => treat gently
"appeased" => gave way to
"appeasing" => giving way to
"appease" => give way to
"appeases" => gives way to
"condoned" => allowed
"condoning" => allowing
"condone" => allow
"condones" => allows
"abetted" => helped
"abetting" => helping
"abet" => help
"aiding and abetting" => helping
"cheerleading" => supporting
"cheering on" => supporting
"cheer on" => support
"cheered on" => supported
"fawned" => praised
# ruling and imposing
"dictates to" => orders
"dictating to" => ordering
"dictate to" => order
"lord it over" => rule
"lording it over" => ruling
"lord over" => rule
"lording over" => ruling
"micromanage" => control
"micromanaging" => controlling
"micromanages" => controls
"tighten its grip" => control more
"tightened its grip" => controlled more
"tightening its grip" => controlling more
"tighten his grip" => control more
"tightened his grip" => controlled more
"tightening his grip" => controlling more
"entrench" => make lasting
"entrenching" => making lasting
"entrenched" => lasting
"brandished" => held
"brandishing" => holding
"brandishes" => holds
"flexed his muscles" => showed power
"flexing his muscles" => showing power
"flexing its muscles" => showing power
"impose on" => put on
"imposes on" => puts on
"imposed on" => put on
"imposing on" => putting on
"foisted on" => given to
"forced on" => put on
"forced upon" => put on
"forcing on" => putting on
"forcing upon" => putting on
"imposing its will" => having its way
"impose its will" => have its way
"imposing their will" => having their way
"impose their will" => have their way
"imposing his will" => having his way
"impose his will" => have his way
"stymied" => stopped
"stymying" => stopping
"stymie" => stop
"dodged" => avoided
"dodging" => avoiding
"dodges" => avoids
"shirked" => avoided
"shirking" => avoiding
"shirk" => avoid
"hide behind" => use as an excuse
"hiding behind" => using as an excuse
"hid behind" => used as an excuse
"hides behind" => uses as an excuse
"obsess over" => care about
"obsessing over" => caring about
"obsessed over" => cared about
"obsessed with" => interested in
"fixated on" => interested in
"fixate on" => look at
"bristled" => reacted
"bristling" => reacting
"bristles" => reacts
"cackled" => laughed
"cackling" => laughing
"gloat" => be pleased
"gloats" => is pleased
"virtue signal" => show off
"rigging the system"
"rigging the vote"
"rigging the game"
"destroying america"
"destroying our country"
"destroying our nation"
"destroying the country"
"destroying our"
"destroying lives"
"destroying jobs"
"destroying families"
"destroying democracy"
"destroying the economy"
"destroying careers"
"manhandled" => held
"roughed up" => hurt
"beat up" => hurt
"pummeled" => hit
"pummelled" => hit
"pummeling" => hitting
"bludgeoned" => hit
"bludgeon" => hit
"bludgeoning" => hitting
"trounced" => beat
"walloped" => beat
"clobbered" => beat
"obliterated" => beat
"make a mockery" => -
"made a mockery" => -
"making a mockery" => -
"subvert" => -
"subverted" => -
"subverting" => -
"stonewalls" => refuses to answer
"defame" => -
"besmirched" => -
"besmirching" => -
"vilifies" => criticises
"vilifying" => criticising
"bamboozled" => -
"hoodwinked" => -
"dupes" => -
+ The bill guts the health law, critics fear.
+ Ministers rammed through the change at midnight.
+ The law was dismantled; the plan would dismantle it.
+ He spewed slogans and bamboozled the voters.
+ They dehumanised the strikers, and were dehumanized in turn.
+ The party caved in.
+ It was spun off, and they tried to spin it as a victory.
+ Her speech stoked fears and fuelled anger.
+ They were manhandled and pummelled.
+ obliteration, annihilation, desecration, oppression, oppressive, deplatform, obfuscation, indoctrination
+ betrayal, betrayals
- Prices rose and shares fell.
- a decimal point and a demon
- The volcano erupted at noon.
- The train was derailed near the station.
- The cat has fleas and a gut problem.
- a fleece jacket and a hamstring injury
- Rain fell on the spiral staircase.
- a bulldozer on the building site
- They hailed from Leeds.
- Militants were rigging boats with explosives.

[charged-action / ignore]
why: The same verbs are used of things that really erupt, shatter, flood or burn, and in set phrases that judge nothing.
# nature, fire and accidents
"volcano erupt"
"volcano erupted"
"volcano erupts"
"volcano erupting"
"volcanoes erupted"
"volcanic eruption"
"volcanic eruptions"
"erupted in flames"
"erupted into flames"
"erupt in flames"
"erupting volcano"
"erupted in applause"
"erupted into applause"
"erupted in cheers"
"erupted in laughter"
"engulfed in flames"
"engulfed by flames"
"engulfed in smoke"
"flames engulfed"
"fire engulfed"
"flood engulfed"
"ravaged by fire"
"ravaged by floods"
"ravaged by war"
"devastated by the earthquake"
"devastated by the hurricane"
"devastated by the storm"
"devastating earthquake"
"devastating hurricane"
"devastating flood"
"devastating floods"
"ignited a fire"
"ignited the fire"
"ignite a fire"
"igniting a fire"
"sparked a fire"
"sparked the fire"
"sparked a blaze"
"sparked the blaze"
"temperatures plummeted"
"temperatures plummet"
"plummeting temperatures"
"train derailed"
"trains derailed"
"train was derailed"
"derailed train"
"derailed near"
"derailment"
"derailments"
"crushed to death"
"crushed by a"
"crushed stone"
"crushed ice"
"crushed garlic"
"shattered glass"
"shattered window"
"shattered windows"
"shattered the window"
"shattered the windows"
"windows shattered"
"shattered bone"
"strangled to death"
"was strangled"
"strangled her"
"strangled him"
"strangled his"
"suffocated to death"
"mauled by a"
"mauled to death"
"battered wife"
"battered wives"
"battered women"
"battered by the storm"
"battered by waves"
"battering ram"
"battering rams"
"pummeled by the storm"
"pummelled by the storm"
"smashed window"
"smashed windows"
"smashed a window"
"smashed the window"
"smashed the windows"
"smashed into"
"smashing windows"
"wrecked car"
"ruined by fire"
# kitchen, sport, games, money, law, body
"shredded cheese"
"shredded chicken"
"shredded documents"
"shredding documents"
"smothered in sauce"
"slashed tires"
"slashed tyres"
"slashed the tires"
"slashed the tyres"
"slashing attack"
"slash and burn"
"twisted ankle"
"twisted his ankle"
"twisted her ankle"
"twisted metal"
"haunted house"
"haunted houses"
"haunted mansion"
"cost overrun"
"cost overruns"
"obstructed justice"
"obstructing justice"
"obstructing an officer"
"obstructing police"
"obstructing a"
"evading arrest"
"evading police"
"evaded capture"
"evading capture"
"normalised relations"
"normalising relations"
"normalising ties"
"hailed from"
"hails from"
"hailing a taxi"
"hailing a cab"
"hailed a taxi"
"hailed a cab"
"ride hailing"
"spawned salmon"
"foiled plot"
"foiled again"
"quash the conviction"
"quashed the conviction"
"quashed his conviction"
"quashed her conviction"
"quashed their convictions"
"convictions quashed"
"conviction quashed"
"conviction was quashed"
"motion to quash"
"quash the subpoena"
"quash a subpoena"
"quash subpoenas"
"twisting road"
"twisting roads"
"bait and switch"
"baited hook"
"endangering the welfare of a child"
"endangering the welfare of a minor"
"child endangering"
"flared jeans"
"flared trousers"
"flared nostrils"
"from the muzzle"
"gagged and bound"
"bound and gagged"
"ditch digger"
"in a ditch"
"into a ditch"
"the ditch"
"last ditch"
"orchestrated by the composer"
"hot air ballooning"
"parrots and"
"parrots in"
"parrots are"
"the parrots"
"ripped jeans"
"ripped muscles"
"ripped open"
"fired up the engine"
"fired up the stove"
"fire up the grill"
"masquerade ball"
"masquerade party"
"full throttle"
"the throttle"
"trample the grass"
"racing to the finish"
"purged of"
"infested with lice"
"infested with rats"
"infestation of"
"pest infestation"
"rat infestation"
"sports car beat up"
"beat up car"
"beat up truck"
"volcano has erupted"
"etna erupted"
"stromboli erupted"
"stormed the building"
"stormed the compound"
"stormed the base"
"stormed the house"
"stormed the hotel"
"stormed the prison"
"stormed the camp"
"stormed the ship"
"storming the building"
"storming the compound"
"spewed ash"
"spewing ash"
"spews ash"
"spewed lava"
"spewing lava"
"spewed smoke"
"spewing smoke"
"swarm of bees"
"swarms of bees"
"swarm of insects"
"swarm of locusts"
"swarms of locusts"
"swarm of drones"
"swarm of jellyfish"
"hijacks cells"
"hijack cells"
"hijacked plane"
"hijacked a plane"
"hijacked the plane"
"hijacked planes"
"hijacked airliner"
"hijacked flight"
"hijacked bus"
"hijacked a bus"
"hijacked ship"
"hijacked a ship"
"hijacked vehicle"
"smashed the record"
"smashed the world record"
"smashed a record"
"smashed the sea"
"crippling arthritis"
"crippling disease"
"crippling pain"
"crippling disability"
"bullying at school"
"bullying in schools"
"bullying at work"
"school bullying"
"workplace bullying"
"cyber bullying"
"bullying is"
"bullying claims"
"bullying allegations"
"bullying complaints"
"bullying complaint"
"overwhelming evidence"
"pouring across the border"
"pour across the border"
"poured across the border"
"pours across the border"
"devastating blow"
+ The volcano erupted at noon.
+ The train was derailed near the station.
+ They hailed from Leeds.
+ He was found bound and gagged in a ditch.
+ The judge quashed the conviction.
+ a beat-up truck
+ The volcano erupted at night.
+ cyber bullying

[rise-and-fall / loaded]
why: A figure that went up or down is told as a flight, a flood or a crash, often without saying by how much.
source: upgraded force of quantity and movement: Martin and White (2005, graduation); up and down as metaphor: Lakoff and Johnson (1980)
skyrocket => rise
"sky-rocketed" => rose
"sky-rocketing" => rising
"ballooned" => grew
"ballooning" => growing
"mushroomed" => grew
"mushrooming" => growing
"plummet" => fall
"plummets" => falls
"plummeted" => fell
"plummeting" => falling
nosedive => fall
nose-dive => fall
"took a nosedive" => fell
"tanked" => fell
"tanking" => falling
"cratered" => fell
"cratering" => falling
"in free fall" => falling
"in freefall" => falling
"ramp up" => increase
"ramps up" => increases
"ramped up" => increased
"ramping up" => increasing
"amped up" => increased
"amp up" => increase
"amping up" => increasing
"revved up" => increased
"rev up" => increase
"cranked up" => increased
"crank up" => increase
"cranking up" => increasing
"jacked up" => raised
"jack up" => raise
"jacking up" => raising
"soar" => rise
"soars" => rises
"soared" => rose
"soaring" => rising
"surged" => rose
"surging" => rising
"surges" => rises
"surge in" => rise in
"rocketed" => rose
"rocketing" => rising
"plunged" => fell
"plunging" => falling
"plunges" => falls
"slumped" => fell
"slumping" => falling
"slumps" => falls
"tumbled" => fell
"tumbling" => falling
"tumbles" => falls
"spiked" => rose
"spiking" => rising
"spike in" => rise in
"spikes in" => rises in
"swelled" => grew
"snowballed" => grew
"snowballing" => growing
"dwindled" => shrank
"dwindling" => shrinking
"shriveled" => shrank
"shriveling" => shrinking
"through the roof" => up
"went through the roof" => rose
"off the charts" => very high
"rock bottom" => lowest point
"hit the roof" => rose
"all-time high" => highest figure so far
"all-time low" => lowest figure so far
"record high" => highest figure so far
"record low" => lowest figure so far
"historic high" => highest figure so far
"historic low" => lowest figure so far
"explosion of" => rise in
"explosion in" => rise in
"exploded" => rose
"collapse in" => fall in
"took off" => rose
"taking off" => rising
"shot up" => rose
"shoot up" => rise
"shooting up" => rising
"eye-popping" => high
"runaway inflation" => high inflation
"runaway spending" => high spending
"galloping inflation" => high inflation
+ Prices skyrocketed and shares plummeted.
+ There was a surge in cases.
+ Ministers ramped up spending.
+ in freefall
- Prices rose.

[rise-and-fall / neutral]
why: The verb says up or down and leaves the size to the figure.
"rose"
"rises by"
"rising by"
"risen"
"rise in"
"increase in"
"increased by"
"increased to"
"increased from"
"went up"
"gone up"
"going up"
"grew by"
"grew to"
"growth in"
"climbed"
"climbing"
"fell by"
"fell to"
"fell from"
"fallen by"
"fallen to"
"fallen from"
"falling by"
"fall in"
"decline in"
"declined by"
"declined to"
"declined from"
"decreased"
"decrease in"
"decreasing"
"dropped by"
"dropped to"
"dropped from"
"drop in"
"reduced by"
"reduced to"
"reduced from"
"reduction in"
"went down"
"gone down"
"going down"
"lower than"
"higher than"
+ Prices rose.
+ The number fell to ninety.
- Prices soared.

[rise-and-fall / ignore]
why: Somebody or something really rose, fell or flew.
"rose garden"
"rose gold"
"rose bush"
"rose to his feet"
"rose to her feet"
"rose to their feet"
"rose from the"
"rose up"
"the rose"
"a rose"
"fell to the ground"
"fell to the floor"
"fell to his knees"
"fell to her knees"
"fell to his death"
"fell to her death"
"fell from the"
"fell from a"
"fell from grace"
"fell to earth"
"declined to comment"
"declined to answer"
"declined to discuss"
"declined to give"
"declined to be"
"declined to provide"
"declined to name"
"declined to speak"
"declined to identify"
"declined to specify"
"declined to elaborate"
"declined to confirm"
"declined to release"
"reduced to tears"
"reduced to rubble"
"reduced to ashes"
"drop in the bucket"
"drop in the ocean"
"drop in on"
"plunged to his death"
"plunged to her death"
"plunged to their deaths"
"plunged into"
"plunging into"
"plunging neckline"
"tumbled down the stairs"
"took off from"
"plane took off"
"took off his"
"took off her"
"took off their"
"took off running"
"taking off from"
"taking off his"
"taking off her"
"bomb exploded"
"bombs exploded"
"device exploded"
"car exploded"
"exploded at"
"exploded near"
"exploded outside"
"exploded inside"
"exploded in a"
"explosion in a"
"explosion in the"
"explosion of a"
"crater in the"
"going down the"
"going up the"
"went up the"
"went down the"
"went up in"
"fall in love"
"falling in love"
"troop surge"
+ She rose to her feet.
+ The mayor declined to comment.
+ A bomb exploded near the bank.
