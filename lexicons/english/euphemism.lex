title:    Euphemism and plain speech
language: english
about:    Soft words for hard things (collateral damage, enhanced interrogation, let go), against the plain word for the same thing.
source:   written for this project; euphemism and dysphemism: Allan and Burridge (1991, Euphemism and Dysphemism; 2006, Forbidden Words); political euphemism: Orwell (1946, Politics and the English Language), Lutz (1989, Doublespeak); plain counterparts after the Associated Press Stylebook and the Guardian style guide
license:  CC0-1.0
version:  2

# The soft word is often somebody's official term. Whether the plain word is fair is a question, too: torture is also a
# term of law. Words for which two camps have a name each (migrants, abortion, taxes) have lexicons of their own.
# Not measured as loaded language: readers mark strong words, and these are made not to be noticed.

[euphemism / loaded]
why: A soft or official word covers something that people would mind if it were named.
source: Allan and Burridge (1991); Lutz (1989)
# war and killing
"collateral damage" => dead civilians
"collateral deaths" => dead civilians
"civilian casualties" => killed and wounded civilians
"incontinent ordnance" => stray bombs
"neutralise" => kill
"neutralised" => killed
"neutralises" => kills
"neutralising" => killing
"liquidated" => killed
"terminate with extreme prejudice" => kill
"took out the leader" => killed the leader
"taken off the battlefield" => killed
"took him off the battlefield" => killed him
"take off the battlefield" => kill
"remove from the battlefield" => kill
"removed from the battlefield" => killed
"degrade and destroy" => bomb
"degraded the capabilities" => bombed
"degrade the capabilities" => bomb
"degrade its capabilities" => bomb
"targeted killing" => killing
"targeted killings" => killings
"surgical strike" => air strike
"surgical strikes" => air strikes
"precision strike" => air strike
"precision strikes" => air strikes
"pinpoint strikes" => air strikes
"kinetic action" => attack
"kinetic military action" => attack
"kinetic operation" => attack
"kinetic operations" => attacks
"kinetic strike" => attack
"kinetic strikes" => attacks
"lethal aid" => weapons
"lethal assistance" => weapons
"defensive weapons" => weapons
"security assistance" => weapons and training
"boots on the ground" => soldiers
"military advisers" => soldiers
"military advisors" => soldiers
"private security contractors" => mercenaries
"military contractors" => mercenaries
"security contractors" => mercenaries
"pacification" => suppression
"pacify" => suppress
"pacified" => suppressed
"pacifying" => suppressing
"mopping up operation" => last attacks
"mopping up operations" => last attacks
"mopping-up" => last attacks
"mowing the grass" => regular bombing
"mowing the lawn" => regular bombing
"soften up" => bomb
"softened up" => bombed
"softening up" => bombing
"servicing the target" => bombing
"preemptive strike" => first strike
"pre-emptive strike" => first strike
"preventive strike" => first strike
"pre-emptive self-defence" => first strike
"preemptive self-defense" => first strike
"regime change" => overthrow of the government
"humanitarian intervention" => attack
"humanitarian bombing" => bombing
"police action" => war
"special military operation" => invasion
"special operation in ukraine" => invasion of Ukraine
"limited incursion" => invasion
"minor incursion" => invasion
"incursion into" => invasion of
"military incursion" => invasion
"peace enforcement" => use of soldiers
"counterterrorism operation" => attack
"counter-terrorism operation" => attack
"anti-terrorist operation" => attack
"anti-terror operation" => attack
"security operation" => raid
"security operations" => raids
"cordon and search" => raid
"troop surge" => more soldiers
"strategic withdrawal" => retreat
"tactical withdrawal" => retreat
"tactical retreat" => retreat
"planned withdrawal" => retreat
"gesture of goodwill" => retreat
"ethnic cleansing" => driving out and killing a people
"ethnically cleansed" => driven out
"ethnically cleanse" => drive out
"population transfer" => expulsion
"population transfers" => expulsions
"voluntary emigration" => expulsion
"voluntary migration plan" => expulsion
"final solution" => murder of a people
"comfort women" => women forced into sex slavery
"fog of war" => confusion
"theatre of operations" => battlefield
"fallen soldiers" => dead soldiers
"fallen heroes" => dead soldiers
"paid the ultimate price" => died
"pay the ultimate price" => die
"ultimate sacrifice" => death
"made the ultimate sacrifice" => died
"gave their lives" => died
"gave his life" => died
"gave her life" => died
"laid down his life" => died
"laid down their lives" => died
# prison, police and torture
"enhanced interrogation" => torture
"enhanced interrogation technique" => torture
"enhanced interrogation techniques" => torture
"enhanced techniques" => torture
"harsh interrogation" => torture
"harsh interrogation techniques" => torture
"coercive interrogation" => torture
"rough interrogation" => torture
"aggressive interrogation" => torture
"alternative interrogation" => torture
"stress position" => torture
"stress positions" => torture
"abuse of detainees" => torture
"prisoner abuse" => torture
"extraordinary rendition" => kidnapping by a state
"extraordinary renditions" => kidnappings by a state
"black site" => secret prison
"black sites" => secret prisons
"detention facility" => prison
"detention facilities" => prisons
"detention center" => prison
"detention centers" => prisons
"internment camp" => prison camp
"internment camps" => prison camps
"relocation center" => prison camp
"relocation centers" => prison camps
"re-education camp" => prison camp
"re-education camps" => prison camps
"reeducation camp" => prison camp
"reeducation camps" => prison camps
"vocational training centers" => prison camps
"vocational education centers" => prison camps
"tender age shelter" => prison for small children
"tender age shelters" => prisons for small children
"correctional facility" => prison
"correctional facilities" => prisons
"correctional institution" => prison
"correctional officer" => prison guard
"correctional officers" => prison guards
"correctional center" => prison
"administrative detention" => prison without trial
"preventive detention" => prison without trial
"preventative detention" => prison without trial
"protective custody" => prison
"administrative segregation" => solitary confinement
"restrictive housing" => solitary confinement
"special housing unit" => solitary confinement
"enemy combatant" => prisoner
"enemy combatants" => prisoners
"persons of interest" => suspects
"person of interest" => suspect
"less-lethal munitions" => rubber bullets
"less lethal weapons" => rubber bullets
"nonlethal weapons" => rubber bullets
"non-lethal weapons" => rubber bullets
"crowd control measures" => tear gas
"crowd dispersal" => driving people off
"dispersed protesters" => drove protesters off
"dispersed the crowd" => drove the crowd off
"dispersed demonstrators" => drove demonstrators off
"kettling" => surrounding
"compliance technique" => force
"compliance techniques" => force
"pain compliance" => force
"capital punishment" => execution
"put to death" => executed
"ultimate penalty" => death penalty
"lethal injection" => execution
# work and money
"downsizing" => job cuts
"downsize" => cut jobs
"downsized" => cut jobs
"rightsizing" => job cuts
"right-sizing" => job cuts
"rightsize" => cut jobs
"right-size" => cut jobs
"workforce reduction" => job cuts
"workforce reductions" => job cuts
"reduction in force" => job cuts
"reductions in force" => job cuts
"headcount reduction" => job cuts
"headcount reductions" => job cuts
"reduce headcount" => cut jobs
"reducing headcount" => cutting jobs
"reduced headcount" => cut jobs
"staff reductions" => job cuts
"workforce optimization" => job cuts
"streamline" => cut
"streamlined" => cut
"streamlining" => cutting
"rationalisation" => cuts
"restructuring" => job cuts
"reorganisation" => job cuts
"efficiency savings" => cuts
"efficiency gains" => cuts
"cost-cutting" => cuts
"cost containment" => cuts
"belt tightening" => cuts
"tighten our belts" => spend less
"tighten their belts" => spend less
"tightening their belts" => spending less
"fiscal consolidation" => cuts
"budget consolidation" => cuts
"austerity measures" => cuts
"structural adjustment" => cuts
"structural adjustments" => cuts
"labour market flexibility" => easier dismissal
"labour market reform" => easier dismissal
"flexible workforce" => workers without fixed contracts
"revenue enhancement" => tax rise
"revenue enhancements" => tax rises
"revenue raiser" => tax rise
"revenue raisers" => tax rises
"revenue measures" => tax rises
"user fee" => charge
"user fees" => charges
"price adjustment" => price rise
"price adjustments" => price rises
"rate adjustment" => price rise
"rate adjustments" => price rises
"negative growth" => shrinking
"market correction" => fall in prices
"a correction in" => a fall in
"soft landing" => slowdown
"underperforming" => failing
"non-performing loans" => unpaid loans
"nonperforming loans" => unpaid loans
"haircut for" => loss for
"economically disadvantaged" => poor
"underprivileged" => poor
"less fortunate" => poor
"food insecurity" => hunger
"food insecure" => hungry
"housing insecurity" => homelessness
"unhoused" => homeless
"rough sleepers" => homeless people
"was let go" => was fired
"were let go" => were fired
"been let go" => been fired
"being let go" => being fired
"let go from his job" => fired
"let go from her job" => fired
"letting workers go" => firing workers
"laid off" => fired
"made redundant" => fired
"making redundant" => firing
"redundancies" => dismissals
"furloughed" => sent home without pay
"furlough" => leave without pay
"between jobs" => unemployed
"pursue other opportunities" => leave
"pursue other interests" => leave
"spend more time with his family" => leave
"spend more time with her family" => leave
"spend more time with family" => leave
"parted ways" => fired
"part ways" => fire
"parting ways" => firing
"relieved of his duties" => fired
"relieved of her duties" => fired
"relieved of duty" => fired
"transitioned out" => fired
"gardening leave" => suspension
"administrative leave" => suspension
"golden handshake" => large payment
"golden parachute" => large payment
"creative accounting" => false accounts
"financial irregularities" => fraud
"accounting irregularities" => fraud
"irregularities" => breaches of the rules
"facilitation payment" => bribe
"facilitation payments" => bribes
"sweetener" => bribe
"sweeteners" => bribes
"kickback" => bribe
"kickbacks" => bribes
"tax planning" => avoiding tax
"tax efficient" => avoiding tax
"tax optimisation" => avoiding tax
"pre-owned" => used
"pre-loved" => used
"previously owned" => used
"urban renewal" => pulling down and building
"slum clearance" => pulling down of poor quarters
# death, body and age
"passed away" => died
"pass away" => die
"passes away" => dies
"passing away" => dying
"passed on peacefully" => died
"passed peacefully" => died
"untimely death" => early death
"untimely passing" => early death
"his passing" => his death
"her passing" => her death
"their passing" => their death
"no longer with us" => dead
"departed this life" => died
"breathed his last" => died
"breathed her last" => died
"met his maker" => died
"gone to a better place" => died
"in a better place" => dead
"laid to rest" => buried
"lay to rest" => bury
"final resting place" => grave
"succumbed to" => died of
"succumbed" => died
"succumbs to" => dies of
"lost a battle with cancer" => died of cancer
"lost his battle" => died
"lost her battle" => died
"took his own life" => killed himself
"took her own life" => killed herself
"take his own life" => kill himself
"take her own life" => kill herself
"ended his life" => killed himself
"ended her life" => killed herself
"put to sleep" => killed
"put down humanely" => killed
"humanely euthanized" => killed
"euthanized" => killed
"culled" => killed
"culling" => killing
"cull of" => killing of
"depopulation of" => killing of
"assisted dying" => assisted suicide
"medical aid in dying" => assisted suicide
"death with dignity" => assisted suicide
"senior citizen" => old person
"senior citizens" => old people
"golden years" => old age
"of a certain age" => old
"nursing facility" => nursing home
"memory care" => care for dementia
"special needs" => disability
"differently abled" => disabled
"mentally challenged" => with a learning disability
"intellectually challenged" => with a learning disability
"visually impaired" => blind
"hearing impaired" => deaf
"hard of hearing" => deaf
"substance abuse" => addiction
"substance misuse" => addiction
"substance use disorder" => addiction
"under the influence" => drunk
"over-served" => drunk
"tired and emotional" => drunk
"worse for wear" => drunk
"the worse for drink" => drunk
"full-figured" => fat
"plus-size" => large
"plus-sized" => large
"big-boned" => fat
"in the family way" => pregnant
# sex and violence
"sexual misconduct" => sexual abuse
"inappropriate behavior" => misconduct
"inappropriate conduct" => misconduct
"inappropriate touching" => groping
"inappropriately touched" => groped
"inappropriate relationship" => sexual relationship
"improper relationship" => sexual relationship
"inappropriate contact" => sexual contact
"unwanted advances" => sexual harassment
"unwanted sexual advances" => sexual harassment
"unwelcome advances" => sexual harassment
"non-consensual sex" => rape
"nonconsensual sex" => rape
"had sex with a minor" => raped a child
"sex with a minor" => child rape
"sex with an underage" => rape of a child
"underage women" => girls
"underage woman" => girl
"child prostitute" => abused child
"child prostitutes" => abused children
"forced himself on" => raped
"forced himself upon" => raped
"took advantage of her" => abused her
"domestic dispute" => violence at home
"domestic disputes" => violence at home
"domestic incident" => violence at home
"domestic disturbance" => violence at home
"crime of passion" => murder
"honor killing" => murder of a relative
"honor killings" => murders of relatives
"marital relations" => sex
"extramarital affair" => adultery
"indiscretion" => affair
"indiscretions" => affairs
"escort service" => brothel
"gentlemen club" => strip club
"adult entertainment" => pornography
"adult film" => pornographic film
"adult films" => pornographic films
"adult film star" => pornographic actress
"adult film actress" => pornographic actress
# lying, state and environment
"misspoke" => said something untrue
"misspeaking" => saying something untrue
"misspeak" => say something untrue
"economical with the truth" => not telling the truth
"alternative facts" => wrong statements
"alternative fact" => wrong statement
"misstatement" => wrong statement
"misstatements" => wrong statements
"misstated" => said something untrue
"inaccuracy" => error
"inaccuracies" => errors
"terminological inexactitude" => wrong statement
"factually incorrect" => untrue
"stretched the truth" => said something untrue
"stretching the truth" => saying something untrue
"stretches the truth" => says something untrue
"bent the truth" => said something untrue
"shaded the truth" => said something untrue
"embellished" => made up
"embellishing" => making up
"embellishment" => invention
"truth-challenged" => not telling the truth
"less than truthful" => not telling the truth
"less than candid" => not telling the truth
"less than forthcoming" => silent
"played fast and loose" => said something untrue
"lapse of judgment" => mistake
"lapse in judgment" => mistake
"lapses in judgment" => mistakes
"error of judgment" => mistake
"error in judgment" => mistake
"poor judgment" => mistake
"frank discussion" => quarrel
"frank discussions" => quarrels
"frank exchange" => quarrel
"full and frank" => quarrelling
"candid conversation" => quarrel
"candid talks" => quarrel
"difference of opinion" => quarrel
"robust discussion" => quarrel
"racially charged" => about race
"racially tinged" => about race
"racially insensitive" => about race
"racially motivated" => about race
"racially loaded" => about race
"racial insensitivity" => prejudice
"racial resentment" => prejudice
"racial animus" => prejudice
"culturally insensitive" => about race
"colorful language" => swearing
"salty language" => swearing
"locker room talk" => talk about sex
"strongman" => ruler
"strongmen" => rulers
"managed democracy" => rule without free elections
"wastewater release" => dumping of waste water
"clean coal" => coal
"timber harvest" => logging
"timber harvesting" => logging
"vegetation management" => cutting trees
"nuclear incident" => nuclear accident
"release of radiation" => escape of radiation
"crop protection products" => pesticides
"crop protection" => pesticides
+ Two dozen people became collateral damage.
+ The prisoners were put through enhanced interrogation.
+ The firm announced a workforce reduction and ninety people were let go.
+ She passed away on Sunday.
+ The senator misspoke.
+ Remarks that many found racially charged.
+ kettling
- The prisoners were tortured.
- She died on Sunday.
- The team let go of the rope.
- a pass in the mountains

[euphemism / neutral]
why: The plain word for the same thing.
source: plain counterparts after the Guardian style guide and the Associated Press Stylebook
"killed civilians" 
"dead civilians"
"civilians killed"
"civilian deaths"
"civilians were killed"
"civilians dead"
"civilians died"
"torture"
"tortured"
"torturing"
"torturers"
"waterboarding"
"waterboarded"
"mercenary"
"mercenaries"
"secret prison"
"secret prisons"
"prison camp"
"prison camps"
"concentration camp"
"concentration camps"
"solitary confinement"
"job cuts"
"job losses"
"cut jobs"
"cutting jobs"
"mass layoffs"
"fired workers"
"dismissed workers"
"were fired"
"was fired"
"spending cuts"
"budget cuts"
"tax rise"
"tax rises"
"tax increase"
"tax increases"
"tax hike"
"tax hikes"
"price rise"
"price rises"
"price increase"
"price increases"
"bribe"
"bribes"
"bribed"
"bribery"
"fraud"
"tax avoidance"
"tax evasion"
"hunger"
"homelessness"
"homeless"
"poverty"
"the poor"
"old people"
"died"
"dies"
"die of"
"died of"
"death of"
"suicide"
"killed himself"
"killed herself"
"drunk"
"blind"
"deaf"
"disabled"
"addiction"
"addict"
"rape"
"raped"
"raping"
"groped"
"groping"
"sexual abuse"
"sexually abused"
"sexual assault"
"sexually assaulted"
"domestic violence"
"domestic abuse"
"adultery"
"pornography"
"execution"
"executed"
"death penalty"
"overthrow"
"overthrew"
"invaded"
"invasion"
"retreat"
"retreated"
"expelled"
"expulsion"
"logging"
"pesticide"
"pesticides"
+ The prisoners were tortured.
+ She died on Sunday.
+ The firm announced job cuts.
- She passed away on Sunday.

[euphemism / ignore]
why: The same words in their plain sense.
"was let go of"
"debt restructuring"
"restructuring debt"
"restructuring of debt"
"succumbed to temptation"
"succumbed to pressure"
"succumb to pressure"
"die hard"
"blind spot"
"blind spots"
"blind eye"
"blind trust"
"blind date"
"blind to"
"deaf ears"
"deaf ear"
"drunk driving"
"drunk driver"
"drunk drivers"
"retreat center"
"weekend retreat"
"mountain retreat"
"executed the"
"executed a"
"executed search"
"executed an"
"execution of"
"well executed"
"poorly executed"
"neutralise the smell"
"neutralise acid"
"neutralising acid"
"neutralizing antibody"
"neutralizing antibodies"
"suicide bomber"
"suicide bombers"
"suicide bombing"
"suicide bombings"
"suicide attack"
"suicide attacks"
"suicide vest"
"suicide vests"
"suicide squad"
"suicide mission"
"pitch invasion"
"home invasion"
"expelled from school"
+ neutralizing antibodies
+ A suicide bomber was there.
