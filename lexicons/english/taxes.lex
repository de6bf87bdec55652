title:    Words for taxes and public money
language: english
about:    A tax can be raised, hiked or be a burden; cut, relieved or given away; and the same sum is public spending, investment or waste.
source:   written for this project; Lakoff (2004, Don't Think of an Elephant!) on tax relief; Luntz (2007, Words That Work) on the death tax; Gentzkow and Shapiro (2010) on words that two parties use for one thing
license:  CC0-1.0
version:  2

[inheritance-tax / estate tax]
why: Names what is taxed, in the words of the law.
source: name in United States and British law
estate tax
inheritance tax
"estate duty"
+ The estate tax was cut.
- The death tax was cut.

[inheritance-tax / death tax]
why: Makes it sound as if dying were taxed.
source: Luntz (2007, Words That Work); Graetz and Shapiro (2005, Death by a Thousand Cuts)
measured: yes
death tax => estate tax
"tax on death" => estate tax
"tax on dying" => estate tax
"grave robbing" => estate tax
"double taxation" => -
"double tax" => -
+ The death tax was cut.
- The estate tax was cut.

[tax-change / cut]
why: Says what happens to the figure.
source: dictionary sense
tax cut
cut in tax
lower tax
tax reduction
"cut taxes"
"cutting taxes"
+ The tax cuts came in May.
- The tax relief came in May.

[tax-change / increase]
why: Says what happens to the figure.
source: dictionary sense
tax increase
tax rise
raise tax
increase in tax
higher tax
+ The tax increase came in May.
- The tax grab came in May.

[tax-change / reform]
why: Reform says that it gets better, and not whether anyone pays more.
source: reform, noun: dictionary sense, improvement
tax reform
tax overhaul
"tax bill"
"tax plan"
+ The tax reform came in May.
- The tax cuts came in May.

[tax-change / relief]
why: Relief says that a tax is a pain and that whoever lowers it is a helper.
source: Lakoff (2004, Don't Think of an Elephant!)
measured: yes
tax relief => tax cut
relief from tax => lower taxes
relief for taxpayers => lower taxes
"relief to taxpayers" => lower taxes
tax burden => taxes
"burden of taxation" => taxes
"crushing taxes" => taxes
"crippling taxes" => taxes
"punishing taxes" => taxes
"punitive taxes" => taxes
"sky-high taxes" => taxes
"oppressive taxes" => taxes
"burdensome taxes" => taxes
"confiscatory" => high
"overtaxed" => taxed
"over-taxed" => taxed
"taxed to death" => taxed
"taxed to the hilt" => taxed
"tax hell" => -
"tax and spend" => -
"tax-and-spenders" => -
"tax hike" => tax increase
"tax hikes" => tax increases
"hike taxes" => raise taxes
"hiking taxes" => raising taxes
"hiked taxes" => raised taxes
"jack up taxes" => raise taxes
"jacking up taxes" => raising taxes
"tax grab" => tax increase
"tax grabs" => tax increases
"tax raid" => tax increase
"tax raids" => tax increases
"tax bombshell" => tax increase
"tax onslaught" => tax increase
"stealth tax" => tax
"stealth taxes" => taxes
"jobs tax" => payroll tax
"granny tax" => -
"dementia tax" => -
"raid on pensions" => -
"pension raid" => -
"soak the rich" => raise taxes for people with high incomes
"punish success" => raise taxes for people with high incomes
"punishing success" => raising taxes for people with high incomes
"taxman" => tax office
"growth-killing" => -
+ The tax relief came in May.
+ tax-and-spend mayors
+ A tax hike is planned.
- The tax cuts came in May.
- She felt relief when the tax was paid.

[tax-change / giveaway]
why: Giveaway says that somebody gets what is not theirs.
source: giveaway, noun: dictionary sense; usage of opponents of tax cuts
measured: yes
tax giveaway => tax cut
"tax handout" => tax cut
"tax handouts" => tax cuts
"tax gift" => tax cut
"tax gifts" => tax cuts
"tax windfall" => tax cut
"tax bonanza" => tax cut
"tax scam" => tax law
"tax heist" => tax law
"giveaway to the rich" => tax cut for people with high incomes
"giveaway to the wealthy" => tax cut for people with high incomes
"giveaways to the rich" => tax cuts for people with high incomes
"giveaways to the wealthy" => tax cuts for people with high incomes
"giveaway to corporations" => tax cut for companies
"giveaways to corporations" => tax cuts for companies
"giveaway to big" => tax cut for
"corporate giveaway" => tax cut for companies
"corporate giveaways" => tax cuts for companies
"tax breaks for the rich" => tax cuts for people with high incomes
"tax breaks for the wealthy" => tax cuts for people with high incomes
"tax breaks for billionaires" => tax cuts for people with high incomes
"tax breaks for millionaires" => tax cuts for people with high incomes
"tax cuts for the rich" => tax cuts for people with high incomes
"tax cuts for the wealthy" => tax cuts for people with high incomes
"tax cuts for billionaires" => tax cuts for people with high incomes
"tax cuts for millionaires" => tax cuts for people with high incomes
"tax cut for the rich" => tax cut for people with high incomes
"tax cut for the wealthy" => tax cut for people with high incomes
tax dodge => avoidance of taxes
"tax dodger" => person who pays too little tax
"tax dodgers" => people who pay too little tax
"tax cheat" => person who pays too little tax
"tax cheats" => people who pay too little tax
"dodge taxes" => avoid taxes
"dodging taxes" => avoiding taxes
"dodged taxes" => avoided taxes
"tax-dodging" => -
"loophole" => exception
"loopholes" => exceptions
"fair share" => share
+ It was a giveaway to the rich.
+ The tax scam came in May.
+ They pay their fair share.
- The tax cuts came in May.

[tax-change / ignore]
why: A map, an office, a law's name, and a right of those who pay.
"tax relief map"
"tax relief act"
"tax cuts and jobs act"
"pension relief"
+ the tax relief map on the wall

[inheritance-tax / ignore]
why: Treaties against paying twice.
"double taxation agreement"
"double taxation agreements"
"double taxation treaty"
"double taxation treaties"
+ a double taxation treaty

[public-money / spending]
why: Says that money is paid, and not whether that is good.
source: dictionary sense
"government spending"
"public spending"
"federal spending"
"public money"
"public funds"
"government funding"
"federal funding"
+ Public spending rose.
- Public investment rose.

[public-money / investment]
why: Investment says that the money comes back some day.
source: investment in the sense of spending: Luntz (2007)
"public investment"
"public investments"
"government investment"
"investment in schools"
"investing in schools"
"investments in education"
"investment in education"
"investment in infrastructure"
"investments in infrastructure"
+ Public investment rose.
- Public spending rose.

# Not measured: it reminds the reader who pays, but is ordinary in news of budgets.
[public-money / taxpayers' money]
why: Reminds readers that it is taken from them.
source: Luntz (2007)
"taxpayer money" => public money
"taxpayers money" => public money
"taxpayer dollars" => public money
"taxpayer-funded" => publicly paid
"taxpayer-subsidized" => publicly paid
"taxpayer-backed" => publicly backed
"taxpayer-financed" => publicly paid
"at taxpayer expense" => with public money
"at taxpayers expense" => with public money
"on the taxpayers dime" => with public money
"on the taxpayer dime" => with public money
"foot the bill" => pay
"footing the bill" => paying
"on the hook for" => responsible for
"pick up the tab" => pay
"picking up the tab" => paying
"hard-earned" => -
"hard-working taxpayers" => taxpayers
"hardworking taxpayers" => taxpayers
"hardworking americans" => Americans
"hard-working americans" => Americans
"hardworking families" => families
"hard-working families" => families
"working families" => families
"other people money" => public money
+ They spent taxpayer money on it.
+ Taxpayers foot the bill.
- Taxpayers filed their papers in May.

[public-money / waste]
why: Says that the money is thrown away or misused.
source: pork barrel, boondoggle: Safire's Political Dictionary (2008)
measured: yes
"wasteful spending" => spending
"wasteful government" => government
"government waste" => spending
"runaway spending" => spending
"reckless spending" => spending
"out-of-control spending" => spending
"uncontrolled spending" => spending
"unchecked spending" => spending
"profligacy" => spending
"spendthrift" => -
"spending spree" => spending
"spending sprees" => spending
"spending binge" => spending
"spending orgy" => spending
"orgy of spending" => spending
"bloat" => size
"fritter away" => spend
"frittered away" => spent
"porkulus" => stimulus
"pork-laden" => -
"pork-filled" => -
"pork projects" => projects
"boondoggle" => project
"boondoggles" => projects
"throwing good money after bad" => spending more
"raid the treasury" => spend public money
"feeding at the trough" => taking public money
"at the public trough" => from public money
"public trough" => public money
"drunken sailor" => -
"drunken sailors" => -
"kick the can down the road" => wait
"kicking the can down the road" => waiting
+ They spoke of a boondoggle.
+ reckless spending
+ porkulus
- The pork was well cooked.
