title:    Who did it?
language: english
about:    Sentences in which something happens and nobody does it (mistakes were made, an officer-involved shooting), against those that name the doer (police shot).
source:   written for this project; agent deletion and nominalisation: Fowler, Hodge, Kress and Trew (1979, Language and Control), van Leeuwen (2008, Discourse and Practice: suppression and backgrounding of actors); officer-involved: Associated Press Stylebook, entry on police
license:  CC0-1.0
version:  2

# The wording can be right: early on, often nobody knows who fired. It tells something when one outlet names the doer and
# another does not. Nothing here is measured as loaded language: readers mark strong words, and these are weak ones on purpose.
# "by" behind a passive names the doer after all (was shot by police): those forms are under neutral, and as the longer term they win.

[hidden-agency / loaded]
why: It happens, and nobody did it: the wording leaves out who acted.
source: suppression of actors, nominalisation: van Leeuwen (2008)
# police and custody
"officer involved" => police
"officer involved shooting" => shooting by police
"officer involved shootings" => shootings by police
"officer involved incident" => use of force by police
"police involved shooting" => shooting by police
"police involved shootings" => shootings by police
"deputy involved shooting" => shooting by a deputy
"agent involved shooting" => shooting by an agent
"trooper involved shooting" => shooting by a trooper
"officer weapon discharged" => officer fired
"weapon discharged" => X fired
"weapon was discharged" => X fired
"firearm discharged" => X fired
"firearm was discharged" => X fired
"gun discharged" => X fired
"gun went off" => X fired
"shots were fired" => X fired
"shots rang out" => X fired
"shot was fired" => X fired
"shooting occurred" => X fired
"shooting took place" => X fired
"gunfire erupted" => X fired
"gunfire broke out" => X fired
"died in custody" => died while X held them
"died in police custody" => died while police held them
"death in custody" => death while X held them
"deaths in custody" => deaths while X held them
"in-custody death" => death while X held them
"in-custody deaths" => deaths while X held them
"died in an encounter" => was killed by X
"died during an encounter" => was killed by X
"died after an encounter" => was killed by X
"encounter with police" => stop by police
"encounter with officers" => stop by police
"police encounter" => stop by police
"altercation with police" => fight with police
"altercation ensued" => they fought
"struggle ensued" => they fought
"scuffle ensued" => they fought
"scuffles broke out" => they fought
"fatally injured" => killed by X
"was fatally shot" => X shot
"were fatally shot" => X shot
"was shot dead" => X shot
"were shot dead" => X shot
"was shot and killed" => X shot and killed
"were shot and killed" => X shot and killed
"was struck by a bullet" => X shot
"was struck by gunfire" => X shot
"were struck by gunfire" => X shot
"struck by a stray bullet" => X shot
"hit by a stray bullet" => X shot
"hit by a rubber bullet" => X shot
"hit by a bullet" => X shot
"tear gas was fired" => X fired tear gas
"tear gas was used" => X used tear gas
"tear gas was deployed" => X fired tear gas
"force was used" => X used force
# conflict
"clashes erupted" => X attacked
"clashes broke out" => X attacked
"clashes occurred" => X attacked
"clashes took place" => X attacked
"clashes between" => X attacked
"clashes continued" => X went on attacking
"violent clashes" => X attacked
"deadly clashes" => X killed
"fighting erupted" => X attacked
"fighting broke out" => X attacked
"violence erupted" => X attacked
"violence broke out" => X attacked
"violence flared" => X attacked
"unrest erupted" => X protested
"unrest broke out" => X protested
"tensions flared" => they quarrelled
"tensions erupted" => they quarrelled
"tensions boiled over" => they fought
"tempers flared" => they quarrelled
"war broke out" => X attacked
"war erupted" => X attacked
"conflict erupted" => X attacked
"conflict broke out" => X attacked
"hostilities resumed" => X attacked again
"hostilities broke out" => X attacked
"caught in the crossfire" => killed by X
"caught in crossfire" => killed by X
"killed in the crossfire" => killed by X
"killed in crossfire" => killed by X
"caught up in the violence" => attacked by X
"lives were lost" => X killed people
"lives lost" => X killed people
"loss of life" => killing of people
"lost their lives" => were killed by X
"lost his life" => was killed by X
"lost her life" => was killed by X
"were displaced" => were driven out by X
"been displaced" => been driven out by X
"died in an airstrike" => were killed by X
"died in a strike" => were killed by X
"died in the bombing" => were killed by X
"killed in an airstrike" => killed by X
"killed in airstrikes" => killed by X
"killed in the bombing" => killed by X
"killed in a strike" => killed by X
"killed in strikes" => killed by X
"bombs fell" => X bombed
"rockets fell" => X fired rockets
"missiles landed" => X fired missiles
"a blast killed" => X killed
"an explosion killed" => X killed
"an explosion ripped through" => X bombed
"explosion rocked" => X bombed
"explosions rocked" => X bombed
"came under attack" => X attacked
"came under fire" => X fired at
# politics, business, church
"mistakes were made" => X made mistakes
"mistakes have been made" => X made mistakes
"errors were made" => X made errors
"a mistake was made" => X made a mistake
"an error was made" => X made an error
"errors occurred" => X made errors
"decision was made" => X decided
"decision was taken" => X decided
"decisions were made" => X decided
"decisions were taken" => X decided
"it was decided" => X decided
"it has been decided" => X decided
"a choice was made" => X chose
"was deemed" => X thought
"were deemed" => X thought
"questions were raised" => X asked
"questions have been raised" => X asked
"raises questions" => X asks
"raised questions" => X asked
"raising questions" => X asks
"questions remain" => X asks
"questions swirl" => X asks
"questions swirled" => X asked
"concerns were raised" => X was concerned
"concerns have been raised" => X is concerned
"raised concerns" => X is concerned
"raising concerns" => X is concerned
"raises concerns" => X is concerned
"eyebrows were raised" => X was surprised
"raised eyebrows" => X was surprised
"sparked controversy" => X objected
"sparked outrage" => X was angry
"sparked debate" => X argued
"prompted criticism" => X criticised
"drew criticism" => X criticised
"drawn criticism" => X criticised
"drew ire" => X was angry
"drew fire" => X criticised
"faced criticism" => X criticised
"faces criticism" => X criticises
"facing criticism" => X criticises
"met with criticism" => X criticised
"has been criticised" => X criticised
"was criticised" => X criticised
"been accused of" => X accuses of
"was accused of" => X accused of
"is seen as" => X sees as
"are seen as" => X sees as
"was seen as" => X saw as
"were seen as" => X saw as
"widely seen as" => X sees as
"widely regarded as" => X regards as
"widely viewed as" => X sees as
"widely believed to" => X believes
"is considered" => X considers
"are considered" => X considers
"is perceived as" => X sees as
"controversy surrounding" => dispute between X and X about
"controversy erupted" => X objected
"debate erupted" => X argued
"outrage erupted" => X was angry
"jobs were lost" => X cut jobs
"jobs will be lost" => X will dismiss workers
"positions were eliminated" => X cut jobs
"data was breached" => X stole data
"funds were misused" => X misused money
"money was misspent" => X misspent money
"laws were broken" => X broke laws
"rules were broken" => X broke rules
"promises were broken" => X broke promises
"abuse occurred" => X abused
"abuse took place" => X abused
"harm was done" => X did harm
"misconduct occurred" => X did wrong
+ Mistakes were made, the bishop said.
+ The officer-involved shooting is under review.
+ Clashes erupted outside parliament.
+ He died in police custody.
+ The decision raised eyebrows.
+ Three lost their lives.
- Police shot the driver.
- The driver was shot by police.
- The bishop made mistakes.

[hidden-agency / neutral]
why: The wording names who acted.
source: activation of actors: van Leeuwen (2008)
"police shot"
"police shoot"
"police kill"
"police killed"
"police fired"
"police opened fire"
"police used"
"police beat"
"police arrested"
"police attacked"
"police struck"
"police officer shot"
"police officers shot"
"police officer killed"
"police officers killed"
"officer shot"
"officers shot"
"officer killed"
"officers killed"
"officer fired"
"officers fired"
"officer opened fire"
"officers opened fire"
"officers beat"
"officers used"
"deputy shot"
"deputies shot"
"agent shot"
"agents shot"
"soldiers shot"
"soldiers killed"
"soldiers fired"
"soldiers opened fire"
"troops shot"
"troops killed"
"troops fired"
"troops opened fire"
"troops attacked"
"gunman shot"
"gunman killed"
"gunman opened fire"
"gunmen shot"
"gunmen killed"
"gunmen opened fire"
"gunmen attacked"
"militants attacked"
"militants killed"
"rebels attacked"
"rebels killed"
"forces killed"
"forces attacked"
"forces shot"
"forces bombed"
"forces fired"
"army killed"
"army shot"
"army bombed"
"army attacked"
"killed by police"
"shot by police"
"shot dead by"
"shot and killed by"
"was shot and killed by"
"were shot and killed by"
"was shot dead by"
"were shot dead by"
"was fatally shot by"
"were fatally shot by"
"fatally shot by"
"shot by a"
"shot by an"
"killed by a"
"killed by an"
"killed by the"
"killed by forces"
"killed by soldiers"
"killed by troops"
"killed by gunmen"
"killed by militants"
"killed by rebels"
"displaced by"
"were displaced by"
"been displaced by"
"was criticised by"
"has been criticised by"
"was accused by"
"made a mistake"
"made mistakes"
"made the mistake"
"made the decision"
"took the decision"
+ Police shot the driver.
+ The driver was shot dead by police.
+ The bishop made mistakes.
- Mistakes were made.

[hidden-agency / ignore]
why: Nobody is hidden: the doer stands there, or nobody did it.
"killed by a train"
"killed by a falling"
"killed by a heart attack"
"killed by an avalanche"
"killed by the storm"
"killed by the hurricane"
"killed by the virus"
"killed by the coronavirus"
"killed by the earthquake"
"displaced by the storm"
"displaced by the flood"
"displaced by flooding"
"displaced by the hurricane"
"displaced by the earthquake"
"officer shot dead"
"officers shot dead"
"officer killed in"
"officers killed in"
"soldiers killed in"
"troops killed in"
"officer shot in the line of duty"
"drew criticism from"
"drew condemnation from"
"drew praise from"
"drew fire from"
"drew anger from"
"drew protests from"
"sparked criticism from"
"sparked anger among"
"prompted criticism from"
"faced criticism from"
"came under criticism from"
"lost his life in a"
"lost her life in a"
+ He was killed by the storm.
+ The plan drew criticism from consumer groups.
