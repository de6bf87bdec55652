title:    Words for health care and illness
language: english
about:    A plan can be public or socialised, a law the Affordable Care Act or Obamacare, an illness can bear the name of a country.
source:   written for this project; Luntz (2009, The Language of Healthcare) on government takeover; World Health Organization (2015) on naming diseases without places or peoples
license:  CC0-1.0
version:  2

[health-law / Affordable Care Act]
why: The law's own name praises it: care that one can pay for.
source: name of the law (2010)
"Affordable Care Act"
"Patient Protection and Affordable Care Act"
"ACA"
"health care law"
"healthcare law"
"health law"
+ The Affordable Care Act was discussed.
- Obamacare was discussed.

[health-law / Obamacare]
why: A name made by opponents, which its friends later took up; it ties the law to one man.
source: Safire's Political Dictionary's entry on -care names; Associated Press Stylebook accepts it
"Obamacare"
"Trumpcare"
"Romneycare"
"Hillarycare"
"Bidencare"
+ Obamacare was discussed.
- The Affordable Care Act was discussed.

[public-care / public]
why: Says who pays or who is insured.
source: dictionary senses
"single payer"
"medicare for all"
"public option"
"universal health care"
"universal healthcare"
"universal coverage"
"public health insurance"
"national health insurance"
+ The single-payer plan was discussed.
- Socialised medicine was discussed.

[public-care / takeover]
why: Government-run, takeover and socialised say that the state takes what was free; death panel says that it kills.
source: Luntz (2009); socialized medicine: Safire's Political Dictionary (2008)
measured: yes
"socialized medicine" => public health care
"socialized health care" => public health care
"socialized healthcare" => public health care
"socialist health care" => public health care
"socialist healthcare" => public health care
"government takeover" => public plan
"federal takeover" => federal plan
"government run" => public
"government-controlled" => public
"washington takeover" => public plan
"bureaucrat-run" => public
"death panel" => board
"death panels" => boards
"rationed care" => care
"rationing care" => limiting care
"rationing of care" => limits to care
"government rationing" => limits to care
"pull the plug on grandma" => -
"between you and your doctor" => -
"obamacare disaster" => -
"obamacare death spiral" => -
"obamacare debacle" => -
"skyrocketing premiums" => rising premiums
"soaring premiums" => rising premiums
"medicare for none" => Medicare for All
"mediscare" => -
+ Socialised medicine was discussed.
+ government-run care
+ mediscare
- The single-payer plan was discussed.

[public-care / greed]
why: Says that those who sell care or insurance are heartless.
source: usage of supporters of public plans
measured: yes
"big pharma" => drug companies
"big insurance" => insurance companies
"for-profit insurance" => insurance
"greedy insurance" => insurance
"insurance industry greed" => -
"pharma bro" => -
"health care profiteers" => insurers
"strip health care from" => end cover for
"strip millions of" => end cover for millions
"stripping millions of" => ending cover for millions
"rip away health care" => end health cover
"ripping away health care" => ending health cover
"kick millions off" => end cover for millions
"kicking millions off" => ending cover for millions
"kick people off" => end cover for people
"throw people off" => end cover for people
"throw millions off" => end cover for millions
"throwing millions off" => ending cover for millions
"die in the streets" => -
"junk insurance" => short-term insurance
"junk plans" => short-term plans
"sabotage of obamacare" => -
"health care sabotage" => -
+ Big Pharma wrote a letter.
- Drug companies wrote a letter.

[virus-name / name]
why: The names of medicine.
source: World Health Organization (2020)
"coronavirus"
"novel coronavirus"
"covid"
"covid-19"
"sars-cov-2"
+ The coronavirus spread in May.
+ sars-cov-2
- The Chinese virus spread in May.

[virus-name / place]
why: Makes an illness the fault of a country.
source: World Health Organization (2015), which asks for names without places
measured: yes
"chinese virus" => coronavirus
"china virus" => coronavirus
"chinese coronavirus" => coronavirus
"chinese covid" => coronavirus
"wuhan virus" => coronavirus
"wuhan coronavirus" => coronavirus
"wuhan flu" => coronavirus
"wuhan plague" => coronavirus
"ccp virus" => coronavirus
"communist virus" => coronavirus
"china flu" => coronavirus
"kung flu" => coronavirus
"china plague" => coronavirus
"chinese plague" => coronavirus
"foreign virus" => coronavirus
"invisible enemy" => coronavirus
"plandemic" => pandemic
"scamdemic" => pandemic
"scamdemics" => pandemics
"so-called pandemic" => pandemic
"so-called virus" => virus
"fauci flu" => coronavirus
+ The Chinese virus spread in May.
+ plandemic, scamdemic, scamdemics, fauci flu
- The coronavirus spread in May.

[vaccine-doubt / doubters]
why: Says what people think of vaccines, without scorn.
source: World Health Organization's working group on vaccine hesitancy (2014)
"vaccine hesitancy"
"vaccine hesitant"
"vaccine skeptic"
"vaccine skeptics"
"unvaccinated"
"vaccine opponents"
"anti-vaccine"
"anti-vaccination"
"anti-mask"
"anti-lockdown"
+ Vaccine sceptics met on Monday.
- Anti-vaxxers met on Monday.

[vaccine-doubt / anti-vaxxers]
why: Makes a camp of those who doubt, and of some who only ask.
source: Merriam-Webster, anti-vaxxer
measured: yes
"anti-vaxxer" => opponent of vaccines
"anti-vaxxers" => opponents of vaccines
"antivaxxer" => opponent of vaccines
"antivaxxers" => opponents of vaccines
"anti-vaxer" => opponent of vaccines
"anti-vaxers" => opponents of vaccines
"anti-vax" => opposed to vaccines
"antivax" => opposed to vaccines
"anti-masker" => opponent of masks
"anti-maskers" => opponents of masks
"covidiot" => -
"covidiots" => -
"vaccine denier" => opponent of vaccines
"vaccine deniers" => opponents of vaccines
"covid denier" => doubter
"covid deniers" => doubters
"vaccine refusenik" => opponent of vaccines
"vaccine refuseniks" => opponents of vaccines
"plague rat" => -
"plague rats" => -
"super-spreader" => -
"superspreader" => -
"bunk science" => -
"quack cure" => -
"quack cures" => -
"horse dewormer" => ivermectin
"horse paste" => ivermectin
+ Anti-vaxxers met on Monday.
+ anti-vaxxer, antivaxxer, antivaxxers, anti-vaxer, anti-vaxers, antivax, covidiot, covidiots
- Vaccine sceptics met on Monday.

[vaccine-doubt / tyranny]
why: Says that a health rule takes freedom away.
source: usage of opponents of such rules
measured: yes
"medical tyranny" => health rules
"health tyranny" => health rules
"covid tyranny" => health rules
"medical apartheid" => health rules
"forced vaccination" => vaccine mandate
"forced vaccinations" => vaccine mandates
"forced vaccine" => vaccine mandate
"forced masking" => mask mandate
"forcibly vaccinate" => vaccinate
"medical freedom" => -
"health freedom" => -
"vaccine injured" => -
"experimental vaccine" => vaccine
"experimental vaccines" => vaccines
"experimental jab" => vaccine
"the jab" => the vaccine
"clot shot" => vaccine
"unvaxxed" => unvaccinated
"mask nazis" => -
"mask police" => -
"lockdown fanatics" => -
"lockdown zealots" => -
"corona-panic" => -
"coronavirus hysteria" => -
"coronavirus panic" => -
"covid hysteria" => -
"covid panic" => -
"panic porn" => -
"fear porn" => -
"draconian lockdown" => lockdown
"draconian lockdowns" => lockdowns
"house arrest" => lockdown
+ They spoke of medical tyranny.
+ unvaxxed
- They spoke of health rules.

[vaccine-doubt / ignore]
why: Boxing, courts, and rooms.
"under house arrest"
"jab and hook"
"the jab and"
"experimental vaccine trial"
"experimental vaccine trials"
+ He lived under house arrest.

[assisted-death / law]
why: Says what the law allows.
source: terms of law
"assisted suicide"
"physician-assisted suicide"
"assisted dying"
"medical aid in dying"
"euthanasia"
+ Assisted dying was discussed.
- Death with dignity was discussed.

[assisted-death / dignity]
why: Says that it is good.
source: usage of supporters
measured: yes
"death with dignity" => help to die
"die with dignity" => help to die
"mercy killing" => euthanasia
"mercy killings" => euthanasia
"right to die" => help to die
+ Death with dignity was discussed.
- Assisted dying was discussed.

[assisted-death / killing]
why: Says that it is a crime.
source: usage of opponents
measured: yes
"state-sanctioned killing" => help to die
"state-sanctioned suicide" => help to die
"killing the elderly" => help to die
"suicide tourism" => going abroad for help to die
"license to kill" => -
+ They called it state-sanctioned killing.
- They called it assisted dying.
