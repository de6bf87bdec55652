title:    Names for a government
language: english
about:    The people who rule a country can be its government, its administration, a regime, a junta or a dictatorship. Which name did each outlet choose?
source:   written for this project; regime and junta after the dictionary senses that call them disparaging, and the Reuters Handbook of Journalism, which asks for words that do not judge
license:  CC0-1.0
version:  2

# Two questions. The first is a choice: one government, several names. The second counts words that blame the state as such.
# Government, administration and state are choices too, but they are no charge.

[government-name / government]
why: Government is the ordinary word and says nothing about how the rulers came to power.
source: dictionary sense, the group of people who govern a state
compounds: yes
"government"
"governments"
"interim government"
"caretaker government"
"elected government"
"coalition government"
"transitional government"
+ The government met on Monday.
+ the pro-government party
- The governor met the mayor.
- The regime met on Monday.

[government-name / administration]
why: Administration is the American word for a president and those he has appointed; elsewhere it can make a government sound like an office.
source: dictionary sense, the executive under one president
"administration"
"administrations"
+ The administration sent a letter.
- The Food and Drug Administration approved it.
- He studied business administration.

[government-name / authorities]
why: Authorities names those in charge without saying whose they are or how they got there.
source: BBC guidance on territories whose government is not recognised
"authorities"
"de facto authorities"
"de facto government"
"de facto rulers"
+ The authorities closed the road.
- She is an authority on birds.

[government-name / rulers]
why: Rulers says that people hold power over others, and leaves out that they may have been elected.
source: dictionary sense, one who rules
"rulers"
"ruling elite"
"ruling elites"
"ruling family"
"military rulers"
"military government"
"ruling generals"
"the generals"
+ The rulers met the ambassador.
- She drew a line with a ruler.

# Not measured: news from war zones says regime for one side as a matter of course; readers asked to mark loaded words passed over it (0 of 10 hits).
[government-name / regime]
why: Regime is used for governments that the speaker thinks have no right to rule; nobody calls his own government one.
source: regime, noun: Oxford and Merriam-Webster mark the sense of an authoritarian government; Herman and Chomsky (1988, Manufacturing Consent) on naming friends and foes
compounds: yes
"regime" => government
"regimes" => governments
"regime forces" => government forces
"regime officials" => government officials
"brutal regime" => government
"rogue regime" => government
"ruthless regime" => government
"murderous regime" => government
"oppressive regime" => government
"repressive regime" => government
"authoritarian regime" => government
"authoritarian regimes" => governments
"dictatorial regime" => government
"clerical regime" => government
"mullah regime" => government
"terrorist regime" => government
"the mullahs" => the government
"puppet regime" => government
"puppet government" => government
+ The regime met on Monday.
+ anti-regime protests
- He began a new exercise regime.
- The new tax regime starts in May.

[government-name / junta]
why: Junta says that officers took power by force.
source: junta, noun: dictionary sense, a group that rules after a coup
measured: yes
compounds: yes
"junta" => government
"juntas" => governments
"military junta" => military government
"coup leaders" => officers
"coup plotters" => officers
"putschist" => officer
"putschists" => officers
+ The junta closed the newspaper.
+ the junta-run television
- The government closed the newspaper.

[government-name / dictatorship]
why: Dictatorship and its kin say outright that power is held without right or limit.
source: contentious labels in Wikipedia's Words to watch; dictionary senses of dictator, despot, tyrant, autocrat
measured: yes
"dictator" => leader
"dictators" => leaders
"dictatorship" => government
"dictatorships" => governments
"military dictatorship" => military government
"dictatorial" => -
"wannabe dictator" => leader
"would-be dictator" => leader
"tin-pot" => -
"tinpot" => -
"despot" => leader
"despots" => leaders
"despotic" => -
"despotism" => -
"tyrant" => leader
"tyrants" => leaders
"tyranny" => government
"autocrat" => leader
"autocrats" => leaders
"autocracy" => government
"autocracies" => governments
"autocratic" => -
"would-be autocrat" => leader
"authoritarian" => -
"authoritarians" => leaders
"authoritarianism" => -
"totalitarian" => -
"totalitarianism" => -
"strongman" => leader
"strongmen" => leaders
"strongman rule" => government
"oppressor" => ruler
"kleptocracy" => government
"kleptocrat" => leader
"kleptocrats" => leaders
"kleptocratic" => -
"oligarchy" => government
"theocracy" => government
"banana republic" => country
"banana republics" => countries
"rogue state" => state
"rogue states" => states
"rogue nation" => nation
"rogue nations" => nations
"pariah state" => state
"failed state" => state
"failed states" => states
"police state" => state
"terror state" => state
"terrorist state" => state
"fiefdom" => country
"fiefdoms" => countries
+ The dictator sent a letter.
+ a totalitarian police state
+ an autocratic and despotic ruler
- The leader sent a letter.
- He took dictation.
- Tyrannosaurus bones

[government-name / ignore]
why: The words stand here for an office, a plan of eating or training, a set of rules, or a history book.
"food and drug administration"
"business administration"
"public administration"
"social security administration"
"transportation security administration"
"federal aviation administration"
"small business administration"
"drug enforcement administration"
"environmental protection administration"
"national highway traffic safety administration"
"oceanic and atmospheric administration"
"general services administration"
"general administration of"
"administration of justice"
"administration building"
"administration of the vaccine"
"administration of vaccines"
"administration of the drug"
"went into administration"
"goes into administration"
"go into administration"
"in administration"
"into administration"
"school administration"
"university administration"
"hospital administration"
"church leadership"
"leadership skills"
"leadership course"
"leadership role"
"leadership race"
"leadership contest"
"leadership election"
"under her leadership"
"under his leadership"
"port authorities"
"tax authorities"
"health authorities"
"local authorities"
"exercise regime"
"fitness regime"
"training regime"
"diet regime"
"dietary regime"
"skincare regime"
"skin care regime"
"beauty regime"
"drug regime"
"treatment regime"
"tax regime"
"regulatory regime"
"legal regime"
"trade regime"
"sanctions regime"
"sanction regime"
"inspection regime"
"inspections regime"
"testing regime"
"licensing regime"
"monitoring regime"
"verification regime"
"non-proliferation regime"
"nonproliferation regime"
"visa regime"
"immigration regime"
"planning regime"
"climate regime"
"global regime"
"international regime"
"patent regime"
"exchange rate regime"
"regulation regime"
"ancien regime"
"old regime"
"khmer rouge regime"
"nazi regime"
"apartheid regime"
"regime of rules"
"regime of inspections"
"great dictator"
"benevolent dictator"
"authoritarian parenting"
"authoritarian parents"
"tyranny of distance"
"tyranny of numbers"
"regime of sanctions"
"regime of taxes"
"local authority"
+ the Food and Drug Administration
+ an exercise regime
+ the sanctions regime
+ The firm went into administration.

[state-power / loaded]
why: The words say that the state itself is too big, too secret or against the people.
source: big government, deep state, nanny state, power grab: Safire's Political Dictionary (2008); Lakoff (2004) on the state as a strict or nurturing parent
measured: yes
"shadow government" => civil service
"surveillance state" => state
"administrative state" => civil service
"government overreach" => government action
"federal overreach" => federal action
"executive overreach" => executive action
"overreach" => -
"unelected bureaucrat" => official
"unelected bureaucrats" => officials
"faceless bureaucrats" => officials
"washington bureaucrats" => officials
"government bureaucrat" => official
"government bureaucrats" => officials
"federal bureaucrats" => officials
"brussels bureaucrats" => officials
"eurocrat" => official
"eurocrats" => officials
"bureaucrat" => official
"bureaucrats" => officials
"bloated bureaucracy" => civil service
"commissar" => official
"commissars" => officials
"politburo" => leadership
"jack-booted" => -
"stasi-like" => -
"weaponization" => use
"beltway insiders" => politicians
"washington insiders" => politicians
"washington elite" => politicians
"soft coup" => -
"silent coup" => -
"coup against" => -
"trample on" => break
"trampling on" => breaking
"trampled on" => broke
+ They warn of faceless bureaucrats and federal overreach.
+ The weaponization of the agency went on.
+ stasi-like
- The government met on Monday.
- Her big brother came home.
- The herons live in the swamp.
