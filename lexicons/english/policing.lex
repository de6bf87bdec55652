title:    Words for police and crime
language: english
about:    Force by the police can be force, brutality or murder; the accused can be a suspect, a criminal or a thug; policy can be tough, or law and order.
source:   written for this project; Associated Press Stylebook on suspect, accused and race; the Marshall Project's guide to language about people in prison (2021); Entman and Rojecki (2000, The Black Image in the White Mind)
license:  CC0-1.0
version:  2

[police-force / use of force]
why: Says that force was used, and not whether it was right.
source: terms of police law
"use of force"
"used force"
"excessive force"
"police shooting"
"police shootings"
"shot by police"
"killed by police"
"fatal shooting"
"police custody"
"police conduct"
"police misconduct"
+ The report is on the use of force.
- The report is on police brutality.

# Not measured: the name of a subject in the debate.
[police-force / brutality]
why: Brutality says that the force was cruel, unarmed that there was no need for it.
source: police brutality: Lawrence (2000, The Politics of Force)
"police brutality" => use of force
"police violence" => use of force
"state violence" => use of force
"militarization of police" => -
"unarmed black" => -
"unarmed black man" => man
"unarmed black men" => men
"unarmed black teenager" => teenager
"unarmed black people" => people
"unarmed civilians" => civilians
"brutality" => force
+ The report is on police brutality.
- The report is on the use of force.

[police-force / murder]
why: Brutality, murder and lynching condemn the deed and those who did it.
source: dictionary senses of murder, lynch and gun down
measured: yes
"police murder" => police killing
"police murders" => police killings
"police terror" => use of force
"state-sanctioned violence" => use of force
"gunned down" => shot
"gunning down" => shooting
"gun down" => shoot
"guns down" => shoots
"mowed down" => shot
"mow down" => shoot
"mowing down" => shooting
"in cold blood" => -
"lynching" => killing
"lynched" => killed
"modern-day lynching" => killing
"execution-style" => -
"extrajudicial" => -
"extra-judicial" => -
"heavy-handedness" => -
"killer cop" => officer
"killer cops" => officers
"racist cop" => officer
"racist cops" => officers
"racist police" => police
"dirty cop" => officer
"dirty cops" => officers
"rogue cop" => officer
"rogue cops" => officers
"militarized police" => police
+ He was gunned down in cold blood.
- The report is on police brutality.

[police-force / police under attack]
why: Makes the police the victims, of a war or of hate.
source: usage in the debate on policing since 2014
measured: yes
"anti-police" => critical of police
"anti-cop" => critical of police
"cop haters" => critics of police
"hatred of police" => criticism of police
"war on cops" => -
"war on police" => -
"ferguson effect" => -
"thin blue line" => police
"boys in blue" => police
"men and women in blue" => police
"our men and women in blue" => police
"cop killer" => person who killed an officer
"cop killers" => people who killed officers
"demonize police" => criticise police
"demonizing police" => criticising police
"split-second decision" => decision
"hero cop" => officer
"hero cops" => officers
"hero officer" => officer
+ the war on cops
+ anti-police mayors
- The police waited.

[police-force / ignore]
why: Chess, cars, kitchens, fairy tales and law books use the same words.
"guns down the"
"mow down the grass"
"police brutality complaint"

[accused / suspect]
why: Says that somebody is suspected or charged and has not been found guilty.
source: Associated Press Stylebook, suspect and accused
"suspect"
"suspects"
"defendant"
"defendants"
"the accused"
"accused man"
"accused woman"
"person of interest"
"detainee"
"detainees"
"arrestee"
"arrestees"
+ The suspect went home.

[accused / prisoner]
why: Says where somebody is, or what a court has found.
source: the Marshall Project (2021)
"prisoner"
"prisoners"
"inmate"
"inmates"
"incarcerated people"
"formerly incarcerated"
"returning citizen"
"returning citizens"
"convicted"
"convict"
"convicts"
"ex-prisoner"
"ex-prisoners"
"offender"
"offenders"
"felon"
"felons"
+ The prisoner went home.
- The prison was old.

[accused / criminal]
why: Makes the person one with the crime, or less than a person.
source: the Marshall Project (2021); Entman and Rojecki (2000); superpredator: DiIulio (1995) and its critics
measured: yes
"ex-con" => former prisoner
"ex-cons" => former prisoners
"convicted felon" => person with a conviction
"convicted felons" => people with convictions
"convicted criminal" => person with a conviction
"convicted criminals" => people with convictions
"career criminal" => person with convictions
"career criminals" => people with convictions
"hardened criminal" => prisoner
"hardened criminals" => prisoners
"habitual criminal" => person with convictions
"dangerous criminal" => prisoner
"dangerous criminals" => prisoners
"violent criminal" => prisoner
"violent criminals" => prisoners
"violent felon" => prisoner
"violent felons" => prisoners
"violent offenders" => prisoners
"violent thug" => suspect
"violent thugs" => suspects
"common criminal" => offender
"common criminals" => offenders
"criminal element" => offenders
"criminal elements" => offenders
"criminal class" => offenders
"criminality" => crime
"superpredator" => young offender
"superpredators" => young offenders
"super-predator" => young offender
"super-predators" => young offenders
"gangbanger" => gang member
"gangbangers" => gang members
"gang banger" => gang member
"gang bangers" => gang members
"gangster" => offender
"gangsters" => offenders
"mobster" => offender
"mobsters" => offenders
"crook" => offender
"crooks" => offenders
"no angel" => -
"checkered past" => past
"chequered past" => past
"rap sheet" => record
"lengthy rap sheet" => record
"long rap sheet" => record
"on the loose" => free
"roam the streets" => be free
"roaming the streets" => free
+ The gangbanger went home.
+ hardened criminals
+ superpredator, superpredators
- The suspect went home.
- criminal law

[accused / ignore]
why: To suspect is also a verb; convicted of belongs to the court.
"suspect that"
"gangster film"
"gangster movie"
"gangster rap"
"i suspect"
"we suspect"
"they suspect"
"suspect the"
"suspect it"
"suspect he"
"suspect she"
"suspect they"
"prisoner of war"
"prisoners of war"
"offender registry"
"convicted of"
"was convicted"
"were convicted"
"been convicted"
"be convicted"
"ex-convict"
"jury convicts"
"jury convicted"
"court convicted"
"court convicts"
"judge convicted"
+ I suspect that he went home.

[accuser / accuser]
why: Accuser points at the person who speaks, alleged victim and complainant at what is not yet proved, survivor and victim say that it is true.
source: Associated Press Stylebook and the Dart Center's advice on reporting sexual violence
"accuser"
"accusers"
+ The accuser spoke on Monday.
- The accused spoke on Monday.

[accuser / alleged victim]
why: Says that it is not proved.
source: usage of courts
"alleged victim"
"alleged victims"
"complainant"
"complainants"
+ The complainant spoke on Monday.
- The rape victim spoke on Monday.

[accuser / victim]
why: Says that it happened.
source: dictionary sense
"rape victim"
"rape victims"
"abuse victim"
"abuse victims"
"assault victim"
"assault victims"
"harassment victim"
"harassment victims"
"trafficking victim"
"trafficking victims"
"victim of rape"
"victims of rape"
"victim of abuse"
"victims of abuse"
"victim of sexual"
"victims of sexual"
"victims of harassment"
+ The rape victim spoke on Monday.
- The alleged victim spoke on Monday.
- The victim of the crash was 81.

[accuser / survivor]
why: Says that it happened, and that the person has come through.
source: usage of support groups; Dart Center
"sexual assault survivor"
"sexual assault survivors"
"rape survivor"
"rape survivors"
"abuse survivor"
"abuse survivors"
"assault survivor"
"assault survivors"
"survivor of rape"
"survivors of rape"
"survivor of abuse"
"survivors of abuse"
"survivor of sexual"
"survivors of sexual"
"survivors of harassment"
+ The rape survivor spoke on Monday.
- She survived the crash.
- The survivors of the crash were flown home.

[crime-policy / loaded]
why: The phrase praises one's own firmness, scorns the other side as weak, or paints a city as lost.
source: law and order, soft on crime: Safire's Political Dictionary (2008); Beckett (1997, Making Crime Pay); mass incarceration: Alexander (2010, The New Jim Crow)
measured: yes
"law and order" => -
"tough on crime" => -
"soft on crime" => -
"weak on crime" => -
"pro-crime" => -
"pro-criminal" => -
"coddle criminals" => -
"coddling criminals" => -
"crime wave" => rise in crime
"crime waves" => rises in crime
"crime infested" => -
"infested" => -
"infestation" => -
"war zone" => -
"war zones" => -
"shitholes" => places
"slum" => quarter
"slums" => quarters
"squalor" => -
"american carnage" => -
"bloodshed" => deaths
"mass incarceration" => imprisonment
"prison industrial complex" => prisons
"school-to-prison pipeline" => -
"carceral" => -
"carceral state" => prisons
"new jim crow" => -
"black on black crime" => crime
"stop and frisk" => street searches
"defund the police" => cut police budgets
"defunding the police" => cutting police budgets
"defund police" => cut police budgets
"jailbreak" => release from jail
"jailbreak bill" => -
"scofflaw" => offender
"scofflaws" => offenders
"lawbreaker" => offender
"lawbreakers" => offenders
"law-breakers" => offenders
"activist judge" => judge
"activist judges" => judges
"judicial activism" => -
"judicial activist" => judge
"liberal judges" => judges
"obama judge" => judge
"obama judges" => judges
"trump judge" => judge
"trump judges" => judges
"rogue judge" => judge
"rogue judges" => judges
"rogue prosecutor" => prosecutor
"rogue prosecutors" => prosecutors
"legislate from the bench" => -
"legislating from the bench" => -
"legislates from the bench" => -
"legislated from the bench" => -
"unaccountable judges" => judges
+ law-and-order mayors
+ The city is a war zone.
+ activist judges
- The law was read in order.
- The judge spoke.

[crime-policy / ignore]
why: Television, insects, and dogs.
"law and order svu"
"law and order special victims unit"
"law and order spinoff"
"insect infestation"
"bedbug infestation"
"bed bug infestation"
"termite infestation"
"beetle infestation"
"shark-infested"
"mosquito-infested"
"slum clearance"
+ a beetle infestation
+ law and order svu

