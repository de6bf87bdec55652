title:    Words for sex, gender and marriage
language: english
about:    The same treatment can be care or mutilation, the same marriage gay, same-sex or equal, the same law a bathroom bill or a safety bill.
source:   written for this project; GLAAD Media Reference Guide and the NLGJA Stylebook; Associated Press Stylebook on gender, sex and sexual orientation
license:  CC0-1.0
version:  2

[marriage / same-sex marriage]
why: Says who marries.
source: Associated Press Stylebook
"same-sex marriage"
"same-sex marriages"
"gay marriage"
"gay marriages"
"same-sex couple"
"same-sex couples"
+ Same-sex marriage was discussed.
- Marriage equality was discussed.

[marriage / equality]
why: Says that it is a matter of equal rights.
source: usage of supporters
measured: yes
"marriage equality" => same-sex marriage
"freedom to marry" => same-sex marriage
"right to love" => same-sex marriage
"love is love" => -
"marriage rights" => same-sex marriage
+ Marriage equality was discussed.
- Same-sex marriage was discussed.

[marriage / tradition]
why: Says that only one kind of marriage is right.
source: usage of opponents
measured: yes
"traditional marriage" => marriage of a man and a woman
"traditional values" => -
"family values" => -
"traditional family" => -
"sanctity of marriage" => -
"biblical marriage" => marriage of a man and a woman
"natural marriage" => marriage of a man and a woman
"redefine marriage" => allow same-sex marriage
"redefining marriage" => allowing same-sex marriage
"redefinition of marriage" => same-sex marriage
"homosexual marriage" => same-sex marriage
"so-called gay marriage" => same-sex marriage
"so-called same-sex marriage" => same-sex marriage
+ Traditional marriage was discussed.
- Same-sex marriage was discussed.

[orientation / gay]
why: The words that most people use of themselves.
source: GLAAD Media Reference Guide
"gay"
"gays"
"lesbian"
"lesbians"
"lgbt"
"lgbtq"
"bisexual"
"sexual orientation"
"gay rights"
"queer"
+ The gay couple met the mayor.
+ lgbtq
- The homosexual couple met the mayor.

[orientation / homosexual]
why: Homosexual sounds like an illness, lifestyle and preference like a whim.
source: GLAAD Media Reference Guide, terms to avoid
measured: yes
"homosexual" => gay
"homosexuals" => gay people
"homosexuality" => being gay
"practicing homosexual" => gay
"avowed homosexual" => gay
"admitted homosexual" => gay
"openly homosexual" => gay
"gay lifestyle" => -
"homosexual lifestyle" => -
"alternative lifestyle" => -
"sexual preference" => sexual orientation
"homosexual agenda" => gay rights
"gay agenda" => gay rights
"lgbt agenda" => gay rights
"lgbtq agenda" => gay rights
"radical lgbt" => -
"gay mafia" => gay-rights groups
"gay lobby" => gay-rights groups
"lgbt lobby" => gay-rights groups
"sodomite" => -
"sodomites" => -
"sodomy" => -
"sexual deviancy" => -
"sexual perversion" => -
"promote homosexuality" => -
"promoting homosexuality" => -
"groomer" => -
"groomers" => -
"grooming children" => -
"grooming kids" => -
+ The homosexual couple met the mayor.
+ lgbtq agenda
- The gay couple met the mayor.
- The dog groomer met the mayor.

[orientation / hostility]
why: Says that somebody acts from fear or hate of people.
source: Associated Press Stylebook, -phobia; usage
measured: yes
"homophobe" => opponent of gay rights
"homophobes" => opponents of gay rights
"homophobic" => hostile to gay people
"homophobia" => hostility to gay people
"anti-gay" => hostile to gay people
"antigay" => hostile to gay people
"anti-lgbt" => hostile to gay people
"anti-lgbtq" => hostile to gay people
"anti-homosexual" => hostile to gay people
"gay bashing" => attacks on gay people
"don't say gay" => -
"license to discriminate" => exception for believers
"right to discriminate" => exception for believers
"transphobe" => opponent of trans rights
"transphobes" => opponents of trans rights
"transphobic" => hostile to trans people
"transphobia" => hostility to trans people
"anti-trans" => hostile to trans people
"anti-transgender" => hostile to trans people
"TERF" => -
"TERFs" => -
"hate law" => law
"hate bill" => bill
+ They called it homophobic.
+ anti-lgbtq, transphobe, transphobes
- They called it a law.

[orientation / ignore]
why: Dogs and snow; old law.
"dog groomer"
"dog groomers"
"pet groomer"
"pet groomers"
"snow groomer"
"sodomy law"
"sodomy laws"
"charged with sodomy"
"enola gay"
+ The dog groomer met the mayor.

[trans / transgender]
why: The words that most people use of themselves.
source: GLAAD Media Reference Guide
"transgender"
"trans woman"
"trans women"
"trans man"
"trans men"
"trans people"
"transgender person"
"transgender people"
"transgender woman"
"transgender women"
"transgender girl"
"transgender girls"
"transgender athlete"
"transgender athletes"
"nonbinary"
"non-binary"
+ The transgender woman won.
- The biological man won.

# Not measured: sentences with it were called loaded no more often than others (lift 1.0): biological male is also a term of law and sport.
[trans / biological]
why: Says that what somebody was born counts, and not what they say they are.
source: GLAAD Media Reference Guide, terms to avoid
"biological male" => transgender woman
"biological males" => transgender women
"biological man" => transgender woman
"biological men" => transgender women
"biological boy" => transgender girl
"biological boys" => transgender girls
"biological female" => transgender man
"biological females" => transgender men
"biological woman" => woman
"biological women" => women
"biological girl" => girl
"biological girls" => girls
"biologically male" => transgender
"biologically female" => transgender
"genetic male" => transgender woman
"genetic males" => transgender women
"born a man" => transgender
"born a male" => transgender
"man who identifies as" => transgender
"man who claims to be a" => transgender
"men who identify as women" => transgender women
"men who claim to be women" => transgender women
"males who identify as" => transgender
"male who identifies as" => transgender
"boys who identify as girls" => transgender girls
"man pretending to be a woman" => transgender woman
"men pretending to be women" => transgender women
"men dressed as women" => -
"man in a dress" => transgender woman
"men in dresses" => transgender women
"men in women sports" => transgender women in sport
"men in women bathrooms" => -
"boys in girls sports" => transgender girls in sport
"transgendered" => transgender
"transgenders" => transgender people
"transsexual" => transgender
"transsexuals" => transgender people
"transvestite" => -
"transvestites" => -
"tranny" => transgender person
"trannies" => transgender people
"she-male" => transgender woman
"cross-dresser" => -
"cross-dressers" => -
"cross-dressing" => -
"gender-confused" => transgender
"gender confusion" => gender dysphoria
"sexually confused" => -
"gender bender" => -
"gender-bending" => -
"gender ideology" => -
"gender ideologues" => -
"gender insanity" => -
"gender madness" => -
"transgender ideology" => -
"transgender agenda" => trans rights
"trans agenda" => trans rights
"transgenderism" => -
"trans activist" => supporter of trans rights
"trans activists" => supporters of trans rights
"trans lobby" => trans-rights groups
"trans cult" => -
"social contagion" => -
"preferred pronouns" => pronouns
"pronoun police" => -
+ The biological man won.
+ They spoke of transgenderism.
- The transgender woman won.
- her biological mother

[trans-care / care]
why: Care and affirming say that it is good for the patient.
source: terms of medical societies; Associated Press Stylebook
"gender-affirming care"
"gender-affirming treatment"
"gender-affirming surgery"
"gender-affirming"
"gender transition"
"puberty blockers"
"hormone therapy"
"transition-related care"
"gender reassignment"
"gender reassignment surgery"
+ The gender-affirming care law starts in May.
- The sex change law starts in May.

[trans-care / mutilation]
why: Sex change is an old name; mutilation and castration say that it is done to harm.
source: GLAAD Media Reference Guide, terms to avoid; usage of opponents
measured: yes
"sex change" => gender transition
"sex changes" => gender transitions
"sex-change operation" => surgery
"sex-change surgery" => surgery
"sex reassignment" => surgery
"mutilate" => -
"mutilated" => -
"mutilates" => -
"mutilating" => -
"mutilation" => surgery
"child mutilation" => surgery
"chemical castration" => puberty blockers
"castrate" => -
"castrated" => -
"castration" => surgery
"chop off" => -
"irreversible damage" => -
"child abuse" => -
"experiment on children" => treat children
"experimenting on children" => treating children
"transing" => -
"transing kids" => -
+ They called it mutilation.
+ transing, transing kids
- They called it gender-affirming care.

[trans-care / ignore]
why: Crimes and customs with names of their own; farming.
"female genital mutilation"
"genital mutilation"
"self-mutilation"
"mutilated body"
"mutilated bodies"
"mutilated corpse"
"mutilated corpses"
"child abuse case"
"child abuse cases"
"child abuse charges"
"child abuse and neglect"
"convicted of child abuse"
"charged with child abuse"
"clerical child abuse"
"child abuse scandal"
"child abuse inquiry"
"victims of child abuse"
"castrated bull"
"castrated bulls"
"reports of child abuse"
"sexual child abuse"
+ female genital mutilation

[bathroom-law / bill]
why: Names the law after the room, or after what its friends hope from it.
source: Associated Press Stylebook; usage since 2015
measured: yes
"bathroom bill" => law on toilets
"bathroom bills" => laws on toilets
"bathroom law" => law on toilets
"bathroom laws" => laws on toilets
"bathroom ban" => law on toilets
"bathroom police" => -
"bathroom predators" => -
"privacy bill" => law on toilets
"discriminatory bathroom" => -
"save women sports" => -
"protect women sports" => -
"fairness in women sports" => -
+ The bathroom bill was discussed.
- The bathroom was cleaned.

[bathroom-law / policy]
why: Says what the rule is about.
source: dictionary senses
"restroom access"
"bathroom access"
"bathroom policy"
"restroom policy"
"toilet access"
+ The restroom access rule was discussed.
- The bathroom bill was discussed.

[women / loaded]
why: The word makes a woman or a man a type: shrill, hysterical, a feminazi, a misogynist.
source: Mills (2008, Language and Sexism); terms of abuse in dictionaries
measured: yes
"radical feminist" => feminist
"radical feminists" => feminists
"radical feminism" => feminism
"man-hater" => -
"man-haters" => -
"misandry" => -
"misogyny" => -
"misogynoir" => -
"anti-feminist" => -
"anti-feminists" => -
"male chauvinist" => -
"toxic masculinity" => -
"toxic male" => -
"hypermasculine" => -
"patriarchy" => -
"patriarchal" => -
"mansplain" => explain
"mansplained" => explained
"mansplaining" => explaining
"manspreading" => -
"rape culture" => -
"incel" => -
"incels" => -
"slut" => -
"sluts" => -
"whore" => -
"whores" => -
"bimbo" => -
"bimbos" => -
"bimbo eruptions" => -
"shrew" => -
"shrewish" => -
"harpy" => -
"harpies" => -
"nasty woman" => -
"bitchy" => -
"catty" => -
"emasculate" => -
"emasculated" => -
"emasculating" => -
"effeminate" => -
"womanizer" => -
"womanizing" => -
"philandering" => -
"philanderer" => -
"lecherous" => -
"raunchy" => -
"sexually predatory" => -
"gold digger" => -
"jezebel" => -
"home wrecker" => -
"homewrecker" => -
"crone" => -
+ They called him a womanizer.
+ toxic masculinity
+ misogynoir, mansplain, mansplained, mansplaining, manspreading, incel, incels
- The woman spoke.
- The elephant shrew ran.

[women / ignore]
why: Animals, and the words of the law.
"elephant shrew"
"shrew species"
"taming of the shrew"
"harpy eagle"
"harpy eagles"
+ The elephant shrew ran.
