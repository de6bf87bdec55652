title:    Words for the climate
language: english
about:    Is the climate changing, in crisis or in an emergency, and are those who doubt it sceptics or deniers, those who warn of it scientists or alarmists?
source:   written for this project; Luntz (2002) on climate change against global warming; the Guardian's style note of 2019 on emergency and crisis; Associated Press Stylebook (2015) on doubters instead of skeptics and deniers
license:  CC0-1.0
version:  2

[climate-name / climate change]
why: The name in science and in law since the 1990s; it does not say in which direction, nor how bad it is.
source: name of the United Nations framework convention (1992)
"climate change"
"changing climate"
+ Climate change was discussed.
- The climate crisis was discussed.

[climate-name / global warming]
why: The older name; it says in which direction.
source: usage in science since 1975
"global warming"
"global heating"
"warming planet"
"warming climate"
"rising temperatures"
+ Global warming was discussed.
- Climate change was discussed.

# Not measured: sentences with it were called loaded no more often than others (lift 1.05): climate crisis has become an ordinary name.
[climate-name / crisis]
why: Crisis, emergency and breakdown say that it is urgent and bad.
source: the Guardian's style note of May 2019
"climate crisis" => climate change
"climate emergency" => climate change
"climate breakdown" => climate change
"climate chaos" => climate change
"climate catastrophe" => climate change
"climate disaster" => climate change
"climate collapse" => climate change
"climate apocalypse" => climate change
"climate armageddon" => climate change
"climate doom" => climate change
"climate nightmare" => climate change
"climate destruction" => climate change
"climate-wrecking" => -
"climate-killing" => -
"planet-wrecking" => -
"planet-destroying" => -
"planet-killing" => -
"planet-heating" => -
"catastrophic climate change" => climate change
"catastrophic global warming" => global warming
"catastrophic warming" => warming
"runaway climate change" => climate change
"runaway global warming" => global warming
"existential crisis" => crisis
"existential threats" => threats
"ecocide" => -
"burning planet" => -
"planet on fire" => -
"boiling planet" => -
"dying planet" => -
"doomsday clock" => -
"code red for humanity" => -
"save the planet" => -
"saving the planet" => -
"dirty energy" => fossil fuels
"dirty coal" => coal
"dirty fuel" => fossil fuel
"dirty fuels" => fossil fuels
"dirty power" => power from coal
"big oil" => oil companies
"big coal" => coal companies
"polluter" => company
"polluters" => companies
"big polluters" => companies
"corporate polluters" => companies
"fossil fuel giants" => fossil fuel companies
"fossil-fuel barons" => fossil fuel companies
"greenwash" => advertise as green
"greenwashing" => advertising as green
"war on science" => -
"anti-science" => -
"antiscience" => -
"science-denying" => -
"environmental racism" => -
+ The climate crisis was discussed.
+ Polluters must pay.
- Climate change was discussed.

[climate-name / hoax]
why: Says that it is not real, or a faith, or a fashion.
source: usage in the debate; hoax, scam: dictionary senses of deceit
measured: yes
"climate hoax" => climate change
"climate change hoax" => climate change
"global warming hoax" => global warming
"climate scam" => climate change
"climate change scam" => climate change
"climate hysteria" => concern about the climate
"climate change hysteria" => concern about the climate
"global warming hysteria" => concern about the climate
"climate alarmism" => concern about the climate
"climate panic" => concern about the climate
"climate religion" => climate policy
"climate cult" => climate movement
"climate crusade" => climate campaign
"climate propaganda" => -
"climate agenda" => climate policy
"green agenda" => climate policy
"so-called climate change" => climate change
"so-called global warming" => global warming
"climategate" => -
"war on coal" => rules for coal
"war on energy" => rules for energy
"war on fossil fuels" => rules for fossil fuels
"energy independence" => -
"energy dominance" => -
"clean coal" => coal
"beautiful clean coal" => coal
"green new scam" => Green New Deal
"green new steal" => Green New Deal
"unreliables" => renewable energy
"carbon footprint police" => -
+ The climate hoax was discussed.
+ the war on coal
+ climategate, unreliables
- They make clean energy from coal dust.

[climate-people / doubters]
why: Doubter and sceptic say what the people think, and leave open whether they have grounds.
source: Associated Press Stylebook (2015)
"climate skeptic"
"climate skeptics"
"climate change skeptic"
"climate change skeptics"
"global warming skeptics"
"climate doubters"
"climate change doubters"
"climate contrarian"
"climate contrarians"
+ Climate sceptics wrote a letter.
- Climate deniers wrote a letter.

[climate-people / deniers]
why: Denier says that the people refuse to see a proven fact; it recalls those who deny the Holocaust.
source: Associated Press Stylebook (2015), which advises against it for that echo
measured: yes
"denier" => doubter
"deniers" => doubters
"climate denier" => climate doubter
"climate deniers" => climate doubters
"climate change denier" => climate doubter
"climate change deniers" => climate doubters
"climate science denier" => climate doubter
"climate science deniers" => climate doubters
"global warming deniers" => climate doubters
"science denier" => doubter of science
"science deniers" => doubters of science
"climate denial" => doubt about climate change
"climate change denial" => doubt about climate change
"climate-denying" => -
"climate-change-denying" => -
"science denial" => doubt about science
"denialism" => doubt
"climate denialism" => doubt about climate change
"denialist" => doubter
"denialists" => doubters
"flat-earther" => doubter
"flat earthers" => doubters
"anti-environment" => -
"anti-environmental" => -
"planet wreckers" => -
"climate criminals" => -
+ Climate deniers wrote a letter.
+ denialism, climate denialism, denialist, denialists, flat-earther, flat earthers
- Climate sceptics wrote a letter.
- He denied it.

[climate-people / campaigners]
why: Says what the people do.
source: dictionary sense
"climate activist"
"climate activists"
"climate campaigner"
"climate campaigners"
"climate scientist"
"climate scientists"
"environmentalist"
"environmentalists"
"conservationist"
"conservationists"
"climate protesters"
"climate demonstrators"
+ Climate campaigners wrote a letter.
- Climate alarmists wrote a letter.

[climate-people / alarmists]
why: Alarmist says that the people shout for nothing; zealot and its kin that they are driven by faith.
source: alarmist, noun: dictionary sense, one who raises needless alarm
measured: yes
"alarmist" => campaigner
"alarmists" => campaigners
"alarmism" => warning
"climate alarmist" => climate campaigner
"climate alarmists" => climate campaigners
"global warming alarmist" => climate campaigner
"global warming alarmists" => climate campaigners
"climate change alarmists" => climate campaigners
"warmist" => climate campaigner
"warmists" => climate campaigners
"eco-warrior" => climate campaigner
"eco warriors" => climate campaigners
"eco-zealot" => climate campaigner
"eco zealots" => climate campaigners
"eco-fascist" => climate campaigner
"eco-fascists" => climate campaigners
"eco-terrorist" => climate campaigner
"eco-terrorists" => climate campaigners
"eco-terrorism" => damage to property
"eco-extremist" => climate campaigner
"eco-extremists" => climate campaigners
"eco-mob" => climate campaigners
"eco-loons" => climate campaigners
"climate zealot" => climate campaigner
"climate zealots" => climate campaigners
"climate fanatics" => climate campaigners
"climate extremist" => climate campaigner
"climate extremists" => climate campaigners
"climate radicals" => climate campaigners
"climate warrior" => climate campaigner
"climate warriors" => climate campaigners
"climate doomsters" => climate campaigners
"green zealots" => climate campaigners
"green lobby" => environmental groups
"green extremists" => climate campaigners
"environmental extremist" => environmentalist
"environmental extremists" => environmentalists
"environmental wackos" => environmentalists
"environmental radicals" => environmentalists
"radical environmentalist" => environmentalist
"radical environmentalists" => environmentalists
"radical environmentalism" => environmentalism
"tree hugger" => environmentalist
"tree huggers" => environmentalists
"tree-hugging" => -
"doomsayer" => critic
"doomsayers" => critics
"doomsaying" => warning
"gloom and doom" => warning
"prophets of doom" => critics
"prophet of doom" => critic
"merchants of doom" => critics
"scaremonger" => campaigner
"scaremongers" => campaigners
"scare story" => report
"scare stories" => reports
+ Climate alarmists wrote a letter.
+ The doomsayers wrote a letter.
+ warmist, warmists
- The alarm rang.

[climate-people / ignore]
why: Silk stockings are measured in deniers; some denial is a crime with a name of its own.
"denier tights"
"denier stockings"
"holocaust denier"
"holocaust deniers"
"election denier"
"election deniers"
"covid denier"
"covid deniers"
"vaccine deniers"
+ a Holocaust denier
+ 40 denier tights
