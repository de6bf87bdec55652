title:    Words for abortion
language: english
about:    Each side has its own names: for itself, for the other, for what grows in the womb, and for the laws.
source:   written for this project; Associated Press Stylebook on abortion (anti-abortion and abortion-rights instead of pro-life and pro-choice); Condit (1990, Decoding Abortion Rhetoric); Luker (1984, Abortion and the Politics of Motherhood)
license:  CC0-1.0
version:  2

[abortion-side / anti-abortion]
why: Says what the people oppose.
source: Associated Press Stylebook
"anti-abortion"
"antiabortion"
"abortion opponent"
"abortion opponents"
"abortion foe"
"abortion foes"
"opponents of abortion"
"opposes abortion"
"opposed to abortion"
+ anti-abortion groups
+ Abortion opponents met on Monday.
- pro-life groups

[abortion-side / abortion rights]
why: Says what the people want kept.
source: Associated Press Stylebook
"abortion rights"
"abortion access"
"access to abortion"
"supporters of abortion rights"
"reproductive rights"
"reproductive health care"
"reproductive healthcare"
+ abortion-rights groups
- pro-choice groups

# Not measured: the movement's own name, which its foes use too; it tells a side, and hardly any reader marks it as loaded.
[abortion-side / pro-life]
why: The movement's own name; it makes the other side one against life.
source: Condit (1990); Luker (1984)
"pro-life" => anti-abortion
"prolife" => anti-abortion
"pro-lifer" => opponent of abortion
"pro-lifers" => opponents of abortion
"right-to-life" => anti-abortion
"right to lifers" => opponents of abortion
"right to life movement" => anti-abortion movement
"pro-family" => conservative
"pro-birth" => anti-abortion
"sanctity of life" => -
"sanctity of human life" => -
"culture of life" => -
"march for life" => anti-abortion march
"pregnancy resource center" => centre that advises against abortion
"pregnancy resource centers" => centres that advise against abortion
"abortion survivor" => -
"abortion survivors" => -
+ pro-life groups
+ She is a pro-lifer.
+ prolife
- She is a professional life coach.

# Not measured: the movement's own name, which its foes use too; it tells a side, and hardly any reader marks it as loaded.
[abortion-side / pro-choice]
why: The movement's own name; it makes the other side one against freedom.
source: Condit (1990); Luker (1984)
"pro-choice" => for abortion rights
"prochoice" => for abortion rights
"pro-choicer" => supporter of abortion rights
"pro-choicers" => supporters of abortion rights
"right to choose" => right to an abortion
"woman right to choose" => right to an abortion
"women right to choose" => right to an abortion
"reproductive freedom" => abortion rights
"reproductive freedoms" => abortion rights
"reproductive justice" => abortion rights
"reproductive choice" => abortion
"bodily autonomy" => -
"back-alley abortion" => unlawful abortion
"back-alley abortions" => unlawful abortions
"coat hanger" => unlawful abortion
+ pro-choice groups
+ a woman's right to choose
+ prochoice, pro-choicers
- They had no choice.

[abortion-side / hostile to opponents]
why: Named by the other side: against choice, against women.
source: anti-choice and war on women: Safire's Political Dictionary; usage of abortion-rights campaigns
measured: yes
"anti-choice" => anti-abortion
"antichoice" => anti-abortion
"anti-woman" => -
"anti-women" => -
"forced birth" => abortion ban
"forced birther" => opponent of abortion
"forced birthers" => opponents of abortion
"forced pregnancy" => abortion ban
"war on women" => -
"war against women" => -
"handmaid tale" => -
"fake clinic" => centre that advises against abortion
"fake clinics" => centres that advise against abortion
"fake women health centers" => centres that advise against abortion
"anti-abortion zealots" => opponents of abortion
"anti-abortion extremists" => opponents of abortion
"anti-abortion crusade" => campaign against abortion
"anti-abortion crusader" => opponent of abortion
"control women bodies" => ban abortion
"controlling women bodies" => banning abortion
"policing women bodies" => banning abortion
+ They called it a war on women.
+ anti-choice groups
+ antichoice
- The women fought in the war.

[abortion-side / hostile to supporters]
why: Named by the other side: for abortion itself, for killing, for profit.
source: pro-abortion: Associated Press Stylebook advises against it; usage of anti-abortion campaigns
measured: yes
"pro-abortion" => for abortion rights
"pro-abort" => for abortion rights
"pro-aborts" => supporters of abortion rights
"pro-abortionists" => supporters of abortion rights
"abortionist" => abortion provider
"abortionists" => abortion providers
"abortion industry" => abortion providers
"abortion giant" => abortion provider
"abortion business" => abortion provider
"abortion conglomerate" => abortion provider
"abortion chain" => abortion provider
"abortion corporation" => abortion provider
"abortion mill" => abortion clinic
"abortion mills" => abortion clinics
"abortion lobby" => abortion-rights groups
"abortion advocate" => supporter of abortion rights
"abortion advocates" => supporters of abortion rights
"abortion activist" => supporter of abortion rights
"abortion activists" => supporters of abortion rights
"abortion supporters" => supporters of abortion rights
"abortion zealots" => supporters of abortion rights
"abortion extremism" => -
"abortion extremist" => supporter of abortion rights
"abortion extremists" => supporters of abortion rights
"abortion agenda" => -
"abortion on demand" => abortion
"abortion up to birth" => abortion
"abortion until birth" => abortion
"abortion up until birth" => abortion
"abortions up to birth" => abortions
"up to the moment of birth" => late in pregnancy
"until the moment of birth" => late in pregnancy
"pro-death" => for abortion rights
"culture of death" => -
"death cult" => -
"baby killer" => abortion provider
"baby killers" => abortion providers
"baby killing" => abortion
"baby murder" => abortion
"kill babies" => have abortions
"killing babies" => abortion
"murder of babies" => abortion
"murdering babies" => abortion
"kill their babies" => have abortions
"killing of babies" => abortion
"killing unborn" => abortion
"kills unborn" => -
"killing of unborn" => abortion
"slaughter of the unborn" => abortion
"slaughter of unborn" => abortion
"slaughter of innocent" => -
"abortion holocaust" => abortion
"chemical abortion" => abortion by pill
"chemical abortions" => abortions by pill
"do-it-yourself abortion" => abortion by pill
"harvesting baby parts" => giving tissue to research
"aborted baby parts" => fetal tissue
"aborted baby body parts" => fetal tissue
"baby body parts" => fetal tissue
"baby parts" => fetal tissue
"aborted babies" => -
"aborted baby" => -
"aborted children" => -
"dismember" => -
"dismembered" => -
"dismembering" => -
"dismemberment" => -
"dismemberment abortion" => abortion by dilation and evacuation
+ The abortion industry wants more.
+ pro-abortion groups
+ abortion on demand
- an abortion clinic

[unborn / fetus]
why: The word of medicine.
source: dictionary and medical sense; Associated Press Stylebook accepts fetus and unborn baby, each in its context
"fetus"
"fetuses"
"fetal"
"embryo"
"embryos"
"pregnancy"
"pregnancies"
+ The fetus was healthy.
- The baby slept.

# Not measured: also the words of many laws and of parents; the choice tells more than the word.
[unborn / baby]
why: Says that it is a child already.
source: Condit (1990) on the image of the fetus as a baby
"unborn" => fetus
"unborn baby" => fetus
"unborn babies" => fetuses
"unborn child" => fetus
"unborn children" => fetuses
"unborn human" => fetus
"unborn humans" => fetuses
"unborn life" => fetus
"unborn lives" => fetuses
"preborn" => fetus
"pre-born" => fetus
"preborn child" => fetus
"preborn babies" => fetuses
"baby in the womb" => fetus
"babies in the womb" => fetuses
"child in the womb" => fetus
"children in the womb" => fetuses
"in the womb" => -
"in utero baby" => fetus
"innocent babies" => -
"innocent unborn" => fetus
"viable babies" => fetuses
"healthy babies" => -
"helpless babies" => -
"defenseless babies" => -
"innocent human life" => -
"innocent human lives" => -
+ She wrote of the unborn.
+ unborn babies
- The baby was born in May.

# Not measured: as its counterpart above.
[unborn / clump]
why: Says that it is no child yet.
source: usage in the debate
"clump of cells" => embryo
"clumps of cells" => embryos
"mass of cells" => embryo
"bundle of cells" => embryo
"blob of tissue" => embryo
"fertilized egg" => embryo
"products of conception" => fetus
+ It is a clump of cells, she wrote.
- Cells were seen under the microscope.

[abortion-law / time]
why: Says from which week a law holds.
source: Associated Press Stylebook
"six-week ban"
"six-week abortion ban"
"15-week ban"
"20-week ban"
"abortion ban"
"abortion bans"
"ban on abortion"
"ban on abortions"
"abortion restriction"
"abortion restrictions"
"abortion law"
"abortion laws"
"second-trimester abortion"
"third-trimester abortion"
"third-trimester abortions"
"abortion later in pregnancy"
"abortions later in pregnancy"
+ The six-week ban starts in May.
- The heartbeat bill starts in May.

# Not measured: often the law's own name.
[abortion-law / heartbeat]
why: Names a law after a picture that moves, the beating of a heart.
source: Associated Press Stylebook, heartbeat bill
"heartbeat bill" => six-week ban
"heartbeat bills" => six-week bans
"heartbeat law" => six-week ban
"heartbeat laws" => six-week bans
"heartbeat abortion" => six-week
"heartbeat act" => six-week ban
"fetal heartbeat" => -
"fetal heartbeat bill" => six-week ban
"fetal heartbeat law" => six-week ban
"fetal pain" => -
"trigger law" => -
+ The heartbeat bill starts in May.
- The six-week ban starts in May.

[abortion-law / picture]
why: Names a law or a procedure after a picture that moves: a birth, a killing.
source: late-term and partial-birth are not terms of medicine: American College of Obstetricians and Gynecologists
measured: yes
"late term abortion" => abortion late in pregnancy
"late term abortions" => abortions late in pregnancy
"late-term" => late in pregnancy
"partial-birth abortion" => dilation and extraction
"partial-birth abortions" => dilation and extraction
"partial birth" => -
"post-birth abortion" => -
"after-birth abortion" => -
"fourth-trimester abortion" => -
"born alive" => -
"infanticide" => -
"extreme abortion" => abortion
"draconian abortion" => abortion
"restrictive abortion" => abortion
"bounty hunter" => private plaintiff
"bounty hunters" => private plaintiffs
+ late-term abortions
- a late flight

[abortion-law / ignore]
why: Law books, medicine, and other births.
"late-term pregnancy"
"late-term baby"
"born alive and well"
+ a late-term pregnancy
