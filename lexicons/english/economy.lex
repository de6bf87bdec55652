title:    Words for the economy
language: english
about:    Less spending can be savings, cuts or austerity; help for the poor can be benefits or handouts; those with much money can be job creators or fat cats.
source:   written for this project; Golding and Middleton (1982, Images of Welfare); Gilens (1999, Why Americans Hate Welfare); Luntz (2007, Words That Work); Lakoff (2004)
license:  CC0-1.0
version:  2

[less-spending / cuts]
why: Says what happens to the figure.
source: dictionary sense
"spending cuts"
"spending cut"
"budget cuts"
"budget cut"
"cut spending"
"cutting spending"
"spending reductions"
"reduce spending"
+ The spending cuts start in May.
- The austerity starts in May.

[less-spending / reform]
why: Reform, saving and efficiency say that it gets better, and not who loses.
source: reform, noun: dictionary sense, improvement
"entitlement reform"
"welfare reform"
"structural reforms"
"fiscal consolidation"
"efficiency savings"
"modernization"
"streamlining"
"savings"
+ The welfare reform starts in May.
- The spending cuts start in May.

[less-spending / austerity]
why: Austerity and belt-tightening speak of hardship; the axe and the knife of wounds.
source: austerity, noun: dictionary sense, hardship; metaphors after Charteris-Black (2005, Politicians and Rhetoric)
measured: yes
"austerity" => spending cuts
"belt tightening" => spending cuts
"tighten their belts" => spend less
"tightening their belts" => spending less
"penny-pinching" => saving
"cost-cutting" => saving
"slash and burn" => spending cuts
"draconian cuts" => spending cuts
"drastic cuts" => spending cuts
"savage cuts" => spending cuts
"deep cuts" => spending cuts
"swingeing" => -
"cruel cuts" => spending cuts
"painful cuts" => spending cuts
"shredding the safety net" => cutting benefits
"shred the safety net" => cut benefits
"starve the beast" => -
"chopping block" => -
"on the chopping block" => to be cut
"starved of" => short of
+ The austerity starts in May.
- The spending cuts start in May.

[less-spending / ignore]
why: Forests, and purses.
"slash and burn agriculture"
"slash and burn farming"
"savings account"
"savings accounts"
"savings bank"
"savings and loan"
"life savings"
"daylight savings"
+ slash-and-burn agriculture

[benefits / benefits]
why: Names a payment that people have a right to.
source: terms of social law
"unemployment benefits"
"unemployment insurance"
"disability benefits"
"social security"
"government assistance"
"public assistance"
"housing benefit"
"universal credit"
"safety net"
"social safety net"
+ The unemployment benefits start in May.
- The handouts start in May.

[benefits / welfare]
why: In Britain an ordinary word; in the United States it has come to stand for the undeserving poor.
source: Gilens (1999)
"welfare"
"entitlements"
"entitlement"
"food stamps"
"welfare benefits"
"welfare recipients"
+ Welfare was discussed.
- The benefits were discussed.

[benefits / handouts]
why: Handout, free stuff and dole make a right a gift to people who do nothing.
source: Golding and Middleton (1982); Gilens (1999)
measured: yes
"handout" => benefit
"handouts" => benefits
"government handout" => benefit
"government handouts" => benefits
"giveaway" => payment
"giveaways" => payments
"free stuff" => benefits
"free money" => benefits
"freebie" => benefit
"freebies" => benefits
"free ride" => -
"free-riders" => -
"on the dole" => on benefits
"dole queue" => unemployed people
"dole queues" => unemployed people
"benefit scrounger" => claimant
"benefit scroungers" => claimants
"scrounger" => claimant
"scroungers" => claimants
"scrounging" => -
"shirker" => unemployed person
"shirkers" => unemployed people
"work-shy" => unemployed
"workshy" => unemployed
"skivers" => unemployed people
"freeloader" => claimant
"freeloaders" => claimants
"freeloading" => -
"moocher" => claimant
"moochers" => claimants
"mooching" => -
"takers" => claimants
"makers and takers" => -
"couch potato" => -
"couch potatoes" => -
"layabout" => unemployed person
"layabouts" => unemployed people
"welfare queen" => claimant
"welfare queens" => claimants
"welfare cheat" => claimant
"welfare cheats" => claimants
"benefit cheat" => claimant
"benefit cheats" => claimants
"benefits cheat" => claimant
"benefits cheats" => claimants
"welfare dependency" => need for benefits
"dependency culture" => -
"culture of dependency" => -
"government dependency" => -
"cradle to grave" => -
"laziness" => -
"indolent" => -
"entitled brats" => -
"coddled millennials" => -
"poverty pimp" => -
"poverty pimps" => -
"undeserving poor" => poor people
"underclass" => poor people
"parasites on society" => -
"no free lunch" => -
+ The handouts start in May.
+ They were called scroungers.
+ coddled millennials
- The benefits start in May.
- He handed out leaflets.

[benefits / ignore]
why: Prizes, diseases, lazy days.
"prize giveaway"
"ticket giveaway"
"t-shirt giveaway"
"giveaway contest"
"census takers"
"risk takers"
"test takers"
"hostage takers"
"no takers"
"takers for"
"note takers"
"animal welfare"
"child welfare"
"welfare of"
"welfare check"
"sense of entitlement"
"turnover giveaway"
+ animal welfare

[rich / wealthy]
why: Says how much money somebody has.
source: dictionary senses
"wealthy"
"the rich"
"high earners"
"high-income"
"millionaire"
"millionaires"
"billionaire"
"billionaires"
"top earners"
+ The wealthy pay more.
- The job creators pay more.

[rich / job creators]
why: Praises people with money for what they do for others.
source: Luntz (2011), who advised saying job creators
measured: yes
"job creator" => employer
"job creators" => employers
"wealth creator" => employer
"wealth creators" => employers
"risk-taker" => investor
"risk-takers" => investors
"captains of industry" => employers
"captain of industry" => employer
"self-made" => -
"rags to riches" => -
"titan of industry" => employer
"mom-and-pop" => small
"main street" => -
"small-business owners" => -
"engine of growth" => -
"free enterprise" => -
"economic freedom" => -
+ The job creators pay more.
- The wealthy pay more.

[rich / fat cats]
why: Says that their money is too much, or taken from others.
source: fat cat, robber baron, malefactors of great wealth: Safire's Political Dictionary (2008)
measured: yes
"fat cat" => rich donor
"fat cats" => rich donors
"robber baron" => owner
"robber barons" => owners
"plutocrat" => rich person
"plutocrats" => rich people
"plutocracy" => -
"plutocratic" => -
"oligarch" => rich businessman
"oligarchs" => rich businessmen
"oligarchic" => -
"moneybags" => rich person
"filthy rich" => rich
"obscenely rich" => rich
"uber-rich" => rich
"super-rich" => rich
"superrich" => rich
"mega-rich" => rich
"ultrarich" => rich
"idle rich" => rich
"billionaire class" => billionaires
"billionaire buddies" => billionaires
"billionaire donors" => donors
"one percent" => rich
"one percenters" => rich people
"1 percenters" => rich people
"the 99 percent" => -
"corporate greed" => profits
"wall street greed" => profits
"avaricious" => -
"money-hungry" => -
"profit-hungry" => -
"profiteer" => seller
"profiteers" => sellers
"profiteering" => selling
"war profiteers" => arms makers
"price gouging" => raising prices
"fleece" => -
"loan shark" => lender
"loan sharks" => lenders
"slumlord" => landlord
"slumlords" => landlords
"vulture fund" => fund
"vulture funds" => funds
"vulture capitalist" => investor
"vulture capitalists" => investors
"vulture capitalism" => -
"corporate raider" => investor
"corporate raiders" => investors
"banksters" => bankers
"bankster" => banker
"casino capitalism" => -
"crony capitalism" => -
"crony capitalist" => -
"crony capitalists" => -
"cronyism" => -
"nepotism" => -
"corporate welfare" => subsidies
"corporate interests" => companies
"corporate overlords" => companies
"corporate masters" => companies
"corporatist" => -
"corporatists" => -
"corporatism" => -
"corporate power" => companies
"corporate tool" => -
"corporate lackeys" => -
"special interests" => lobbies
"moneyed interests" => lobbies
"monied interests" => lobbies
"vested interests" => -
"dark money" => undisclosed money
"influence peddling" => lobbying
"bought and paid for" => -
"legalized bribery" => donations
"buy elections" => -
"buying elections" => -
"buy the election" => -
"golden parachute" => payment
"golden parachutes" => payments
"obscene profits" => profits
"sweatshop" => factory
"sweatshops" => factories
+ The fat cats pay more.
+ greedy robber barons
+ uber-rich, one percenters, 1 percenters, banksters, bankster
- The wealthy pay more.
- The robber ran.

[rich / ignore]
why: Moons, clothes, and laws about films.
"moon titan"
"attack on titan"
"fleece jacket"
"fleece jackets"
"fleece blanket"
"fleece vest"
"fleece-lined"
"golden fleece"
"ripping off the"
"ripped off the"
"one percent of"
"one percent in"
"one percent to"
"one percent from"
"one percent increase"
"one percent lower"
"one percent higher"
"by one percent"
"greed is good"
+ a fleece jacket

[bank-rescue / loan]
why: Says what is paid.
source: dictionary senses
"rescue loan"
"rescue package"
"aid package"
"relief package"
"stimulus package"
"stimulus bill"
"recovery package"
"recovery plan"
+ The rescue package was passed.
- The bailout was passed.

[bank-rescue / bailout]
why: Bailout says that somebody is saved from the harm they did themselves, at others' cost.
source: Safire's Political Dictionary (2008), bailout
measured: yes
"bailout" => rescue loan
"bailouts" => rescue loans
"bail-out" => rescue loan
"bail-outs" => rescue loans
"bailed out" => lent money to
"bailing out" => lending money to
"taxpayer bailout" => rescue loan
"wall street bailout" => rescue loan
"bank bailout" => rescue loan
"blue state bailout" => aid to states
"student loan bailout" => cancelling of student loans
"too big to fail" => -
"moral hazard" => -
"lifeline" => loan
"on life support" => -
"socialism for the rich" => -
+ The bailout was passed.
- The rescue package was passed.

[bank-rescue / ignore]
why: A law court and a boat.
"bailed out of the plane"
"bailed out of the aircraft"
"bailed out of jail"
"bailed out on"
"suicide prevention lifeline"
+ The pilot bailed out of the plane.

[rules / regulation]
why: Names what the state lays down.
source: dictionary senses
"regulation"
"regulations"
"rules"
"safeguards"
"protections"
"consumer protections"
+ The regulations start in May.
- The red tape starts in May.

[rules / red tape]
why: Says that the rules help nobody and hold up everybody.
source: Safire's Political Dictionary (2008), red tape; Luntz (2007)
measured: yes
"red tape" => rules
"bureaucratic red tape" => rules
"burdensome regulations" => regulations
"overburdensome" => -
"job-killing" => -
"job killer" => -
"job killers" => -
"job-destroying" => -
"job-crushing" => -
"business-killing" => -
"over-regulation" => regulation
"overregulation" => regulation
"overregulated" => regulated
"over-regulated" => regulated
"regulatory burden" => rules
"regulatory burdens" => rules
"regulatory overreach" => rules
"government meddling" => rules
"government interference" => rules
"government intrusion" => rules
"government mandate" => rule
"government mandates" => rules
"heavy hand of government" => rules
"straitjacket" => -
"straightjacket" => -
"shackle" => -
"shackled" => -
"shackles" => -
"hamstring" => -
"meddlesome" => -
"meddler" => -
"meddlers" => -
"interloper" => -
"interlopers" => -
"cumbersome" => -
"gutting of protections" => change of rules
"unfettered capitalism" => -
"unbridled capitalism" => -
"unregulated" => -
"rampant corruption" => -
"late-stage capitalism" => -
"late capitalism" => -
"neoliberal" => -
"neoliberals" => -
"neoliberalism" => -
"neo-liberal" => -
"neo-liberalism" => -
"trickle-down" => -
"trickle down economics" => -
"voodoo economics" => -
"reaganomics" => -
"free-market fundamentalism" => -
"free-market fundamentalist" => -
"free market fundamentalists" => -
"market fundamentalism" => -
"ayn rand-loving" => -
"nickel-and-dime" => -
+ The red tape starts in May.
+ job-killing rules
+ trickle-down economics
- The regulations start in May.
- He strangely smiled.

[rules / ignore]
why: Murder trials, muscles, old films.
"strangled to death"
"was strangled"
"been strangled"
"strangled her"
"strangled him"
"strangled his"
"he strangled"
"hamstring injury"
"hamstring injuries"
"hamstring strain"
"hamstring problem"
"left hamstring"
"right hamstring"
"tight hamstring"
"his hamstring"
"her hamstring"
"pulled hamstring"
"strained hamstring"
"ankle shackles"
"leg shackles"
"handcuffs and shackles"
"in shackles"
"rules of the game"
"house rules"
"election rules"
"football rules"
+ a hamstring injury

[unions / unions]
why: Names the organisation or its officers.
source: dictionary senses
"labor union"
"labor unions"
"trade union"
"trade unions"
"union leader"
"union leaders"
"union officials"
"organized labor"
+ The union leaders met on Monday.
- The union bosses met on Monday.

[unions / bosses]
why: Boss, baron and thug make those who were elected by workers rulers over them.
source: Puette (1992, Through Jaundiced Eyes: How the Media View Organized Labor)
measured: yes
"union boss" => union leader
"union bosses" => union leaders
"labor boss" => union leader
"labor bosses" => union leaders
"union baron" => union leader
"union barons" => union leaders
"union thug" => picket
"union thugs" => pickets
"union goons" => pickets
"union fat cats" => union leaders
"big labor" => unions
"forced unionism" => union membership
"forced union dues" => union dues
"compulsory union dues" => union dues
"union busting" => action against unions
"union-buster" => opponent of unions
"anti-union" => against unions
"anti-worker" => -
"anti-labor" => -
"anti-business" => -
"pro-business" => -
"pro-worker" => -
"scab" => replacement worker
"scabs" => replacement workers
"strikebreaker" => replacement worker
"strikebreakers" => replacement workers
"holding the country to ransom" => on strike
"held hostage by" => -
"held the country hostage" => -
"starvation wages" => low wages
"poverty wages" => low wages
"slave wages" => low wages
"slave labor" => low-paid work
"wage slaves" => workers
"wage slavery" => low-paid work
"wage theft" => unpaid wages
"living wage" => higher minimum wage
"hard-working men and women" => workers
+ The union bosses met on Monday.
- The union leaders met on Monday.

[unions / ignore]
why: Wounds, camps in history.
"scab on his"
"scab on her"
"nazi slave labour"
"held hostage by the gunman"
"held hostage by gunmen"
"held hostage by hamas"
"held hostage by isis"
"held hostage by militants"
+ the scab on his knee

[sharing / loaded]
why: The phrase makes a question of money one of war, theft or envy.
source: class warfare, share the wealth: Safire's Political Dictionary (2008)
measured: yes
"class war" => -
"class warriors" => -
"redistributionist" => -
"redistributionists" => -
"redistribution of wealth" => taxes and benefits
"wealth redistribution" => taxes and benefits
"redistribute wealth" => tax the rich
"redistributing wealth" => taxing the rich
"spread the wealth" => tax the rich
"politics of envy" => -
"eat the rich" => -
"rob peter to pay paul" => -
"confiscate wealth" => tax wealth
"legalized theft" => taxes
"theft of wages" => -
"highway robbery" => -
"daylight robbery" => -
"rigged economy" => economy
"rigged system" => system
"rigged against" => -
"stacked against" => -
"stacked deck" => -
"haves and have-nots" => rich and poor
"haves and the have-nots" => rich and poor
"backs of the poor" => -
"backs of the middle class" => -
"on the backs of" => -
"war on the poor" => -
"war on workers" => -
"war on the middle class" => -
"squeezed middle" => middle class
"disappearing middle class" => middle class
"devastated communities" => communities
"left behind communities" => communities
"job-stealing" => -
"steal our jobs" => -
"stealing our jobs" => -
"steal american jobs" => -
"stealing american jobs" => -
"shipping jobs overseas" => moving jobs abroad
"ship jobs overseas" => move jobs abroad
"ships jobs overseas" => moves jobs abroad
"shipped jobs overseas" => moved jobs abroad
"globalization losers" => -
"unfair trade" => trade
"trade cheat" => -
"trade cheats" => -
"currency manipulator" => -
"protectionist" => for tariffs
"protectionists" => supporters of tariffs
"protectionism" => tariffs
+ They want to spread the wealth, he wrote.
- The class met on Monday.
