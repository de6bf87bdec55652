title:    Words for guns
language: english
about:    A rule for guns can be control, safety or a grab; a rifle can be an assault weapon, a sporting rifle or a weapon of war.
source:   written for this project; Associated Press Stylebook on weapons; Luntz (2007) on control against safety; Melzer (2009, Gun Crusaders)
license:  CC0-1.0
version:  2

[gun-policy / control]
why: The older name; control is said more by those who are against it.
source: name in political science and in polls
"gun control"
"gun law"
"gun laws"
"gun legislation"
"gun restrictions"
"gun regulation"
"gun regulations"
"firearm laws"
"gun bill"
"gun bills"
"background checks"
"red flag law"
"red flag laws"
+ The gun control bill passed.
- The gun safety bill passed.

[gun-policy / rights]
why: Says that owning a gun is a right.
source: second amendment of the United States constitution
"gun rights"
"second amendment rights"
"2nd amendment rights"
"right to bear arms"
"right to keep and bear arms"
"gun owners"
"gun owner"
+ The gun rights group wrote a letter.
- The gun control group wrote a letter.

# Not measured: readers asked to mark loaded words passed over it, as over the whole frame (1 of 13 hits).
[gun-policy / safety]
why: Safety, reform and common sense say that nobody reasonable can be against it.
source: usage of campaigns for stricter laws since 2013
"gun safety" => gun control
"gun sense" => gun control
"gun reform" => gun control
"gun reforms" => gun laws
"gun violence prevention" => gun control
"common-sense" => -
"commonsense" => -
"common sense gun" => gun
"common-sense gun laws" => gun laws
"sensible gun laws" => gun laws
"sensible gun" => gun
"gun epidemic" => shootings
"epidemic of gun violence" => shootings
"gun violence epidemic" => shootings
"gun violence crisis" => shootings
"scourge of gun violence" => shootings
+ The gun safety bill passed.
+ common-sense gun laws
- The gun control bill passed.

# Not measured: readers asked to mark loaded words passed over it, as over the whole frame (1 of 13 hits).
[gun-policy / gun lobby]
why: Makes those who want guns a lobby, mad, or guilty of deaths.
source: usage of campaigns for stricter laws; Melzer (2009, Gun Crusaders)
"gun nut" => gun owner
"gun nuts" => gun owners
"gun zealots" => gun-rights groups
"gun extremists" => gun-rights groups
"gun fanatic" => gun owner
"gun fanatics" => gun owners
"gun fetish" => -
"gun-loving" => -
"gun-crazy" => -
"gun-happy" => -
"gun-humping" => -
"gun toting" => armed
"gun-wielding" => armed
"pistol-packing" => armed
"gun culture" => -
"gun lobby" => gun-rights groups
"blood money" => money
"merchants of death" => gun makers
"gun show loophole" => exception for private sales
"charleston loophole" => -
"boyfriend loophole" => -
"thoughts and prayers" => -
"easy access to guns" => access to guns
+ the gun lobby
+ gun-toting neighbours
- The gun owner wrote a letter.

# Not measured: short for a view on a law, and used of themselves by many.
[gun-policy / for and against]
why: Says that somebody is for or against guns as such, where a law is the question.
source: dictionary senses
"anti-gun" => for gun control
"pro-gun" => for gun rights
"anti-second amendment" => for gun control
"pro-second amendment" => for gun rights
"gun ban" => gun law
"gun bans" => gun laws
"gun control activists" => supporters of gun control
+ anti-gun mayors
+ a pro-gun group
- a gun control group

# Not measured: readers asked to mark loaded words passed over it, as over the whole frame (1 of 13 hits).
[gun-policy / grab]
why: Says that the state wants to take guns away from people who have done nothing.
source: usage of gun-rights groups; law-abiding: Melzer (2009)
"gun grab" => gun control
"gun grabs" => gun laws
"gun grabber" => supporter of gun control
"gun grabbers" => supporters of gun control
"gun grabbing" => -
"grab guns" => take guns
"grab our guns" => take guns
"grab your guns" => take guns
"grabbing guns" => taking guns
"coming for your guns" => -
"come for your guns" => -
"take your guns" => -
"take our guns" => -
"take away your guns" => -
"gun confiscation" => buyback
"confiscate guns" => buy back guns
"confiscate firearms" => buy back guns
"gun banner" => supporter of gun control
"gun banners" => supporters of gun control
"gun control zealots" => supporters of gun control
"gun control lobby" => gun-control groups
"anti-gunner" => supporter of gun control
"anti-gunners" => supporters of gun control
"law-abiding citizen" => citizen
"law-abiding citizens" => citizens
"law-abiding americans" => Americans
"law-abiding gun owner" => gun owner
"law-abiding gun owners" => gun owners
"disarm law-abiding" => -
"disarm citizens" => -
"disarm americans" => -
"disarming law-abiding" => -
"disarming citizens" => -
"god-given right" => right
"god-given rights" => rights
"shall not be infringed" => -
"gun-free zones" => places without guns
"gun free zone" => place without guns
"good guy with a gun" => -
"good guys with guns" => -
"bad guy with a gun" => -
"bad guys with guns" => -
"bad guys" => offenders
"good guys" => -
"killing zones" => -
"draconian gun" => gun
+ They want to grab our guns.
+ law-abiding gun owners
- The gun owner wrote a letter.

[gun-policy / ignore]
why: A course in handling a gun.
"gun safety course"
"gun safety class"
"gun safety classes"
"gun safety training"
"gun safety instructor"
+ a gun safety course

[weapon-name / rifle]
why: Says what it is.
source: Associated Press Stylebook, weapons
"rifle"
"rifles"
"semi-automatic"
"semiautomatic"
"semi-automatic rifle"
"semi-automatic rifles"
"semiautomatic rifle"
"semiautomatic rifles"
"handgun"
"handguns"
+ He bought a rifle.
- He bought an assault weapon.

[weapon-name / assault weapon]
why: Assault says what the weapon is made for; in law it is a list of models, in speech it is a charge.
source: Associated Press Stylebook, which since 2022 advises against assault weapon and assault rifle
measured: yes
"assault weapon" => semi-automatic rifle
"assault weapons" => semi-automatic rifles
"assault-style" => semi-automatic
"assault-style weapon" => semi-automatic rifle
"assault-style weapons" => semi-automatic rifles
"assault-style rifle" => semi-automatic rifle
"assault-style rifles" => semi-automatic rifles
"military-style" => -
"military-style weapons" => semi-automatic rifles
"military-style assault" => semi-automatic
"military-grade" => -
"weapon of war" => rifle
"weapons of war" => rifles
"weapons of mass murder" => rifles
"killing machine" => rifle
"killing machines" => rifles
"ghost guns" => guns without a number
"cop-killer bullets" => bullets
"high-powered rifle" => rifle
"high-powered rifles" => rifles
"armed to the teeth" => armed
+ He bought an assault weapon.
+ weapons of war
- He bought a rifle.

[weapon-name / sporting rifle]
why: The trade's own name; it speaks of sport.
source: usage of the trade since 2009
measured: yes
"modern sporting rifle" => semi-automatic rifle
"modern sporting rifles" => semi-automatic rifles
"america rifle" => semi-automatic rifle
"standard-capacity magazine" => magazine
"standard capacity magazines" => magazines
+ He bought a modern sporting rifle.
- He bought a rifle.

[weapon-name / ignore]
why: A law by its name.
"assault weapons ban of 1994"
"federal assault weapons ban"
+ the Federal Assault Weapons Ban

[shooting-name / shooting]
why: Says what happened.
source: Associated Press Stylebook
"mass shooting"
"mass shootings"
"school shooting"
"school shootings"
"shooter"
"shooters"
"gun violence"
"gun deaths"
+ The mass shooting was in May.
- The massacre was in May.

[shooting-name / massacre]
why: Adds horror: many victims, no defence, no mercy.
source: dictionary senses
measured: yes
"massacre" => mass shooting
"massacres" => mass shootings
"slaughter" => killing
"butchering" => killing
"butchery" => killing
"butcher of" => -
"shooting spree" => shooting
"shooting rampage" => shooting
"senseless violence" => violence
"horrific shooting" => shooting
"riddled with bullets" => shot
"in a hail of bullets" => -
"hail of bullets" => shots
"hail of gunfire" => shots
"mass slaughter" => killing
"mass murder" => killing
"mass murderer" => gunman
"mass murderers" => gunmen
+ The massacre was in May.
+ senseless violence
- The mass shooting was in May.
- The butcher sold sausages.

[shooting-name / ignore]
why: Meat, matches and history.
"slaughter house"
"slaughtered animals"
"slaughtered cattle"
"slaughtered pigs"
"slaughtered sheep"
"slaughtered chickens"
"cattle slaughter"
"animal slaughter"
"slaughter of cattle"
"slaughter of animals"
"slaughter of pigs"
"halal slaughter"
"kosher slaughter"
"cow slaughter"
"slaughter rule"
"basketball shooter"
"sharp shooter"
"butchering chickens"
"tulsa race massacre"
"tulsa massacre"
"boston massacre"
"saturday night massacre"
"texas chain saw massacre"
"texas chainsaw massacre"
"my lai massacre"
"katyn massacre"
"srebrenica massacre"
"tiananmen square massacre"
"st valentine day massacre"
"amritsar massacre"
"nanjing massacre"
"wounded knee massacre"
+ the Boston Massacre
+ They inspected slaughtered pigs.
+ katyn massacre, srebrenica massacre
