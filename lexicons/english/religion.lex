title:    Words for religion
language: english
about:    A believer can be Muslim, Islamist or a radical, devout or a fanatic; hatred of a faith has names that are themselves in dispute.
source:   written for this project; Baker, Gabrielatos and McEnery (2013, Discourse Analysis and Media Attitudes: The Representation of Islam in the British Press); Associated Press Stylebook on Islamist and antisemitism
license:  CC0-1.0
version:  2

[islam / Muslim]
why: Names the faith or those who hold it.
source: dictionary sense
"muslim"
"muslims"
"islamic"
"islam"
+ Muslims met on Friday.
- Islamists met on Friday.

[islam / Islamist]
why: Names a political aim, a state after Islamic law; in loose use it makes politics of a faith.
source: Associated Press Stylebook, Islamist
"islamist"
"islamists"
"islamism"
"political islam"
+ Islamists met on Friday.
- Muslims met on Friday.

[islam / threat]
why: Ties the faith itself to terror, conquest or backwardness.
source: Baker, Gabrielatos and McEnery (2013)
measured: yes
"radical islam" => Islamism
"radical islamic terrorism" => terrorism
"radical islamic terrorist" => attacker
"radical islamic terror" => terrorism
"radical islamist" => Islamist
"radical islamists" => Islamists
"radical muslim" => Muslim
"radical muslims" => Muslims
"radicalized muslims" => Muslims
"islamic terrorism" => terrorism
"islamic terror" => terrorism
"islamic terrorist" => attacker
"muslim terrorist" => attacker
"muslim terrorists" => attackers
"islamist terror" => terrorism
"islamic extremism" => Islamism
"muslim extremism" => Islamism
"islamofascism" => Islamism
"islamofascist" => Islamist
"islamofascists" => Islamists
"islamo-fascism" => Islamism
"islamo-leftism" => -
"islamization" => -
"muslim invasion" => -
"creeping sharia" => -
"sharia law" => Islamic law
"shariah law" => Islamic law
"jihad" => -
"no-go zone" => quarter
"no-go zones" => quarters
"mohammedan" => Muslim
"mohammedans" => Muslims
"moslem" => Muslim
"moslems" => Muslims
"infidel" => -
"infidels" => -
"clash of civilizations" => -
"medieval" => -
"hate preacher" => preacher
"hate preachers" => preachers
"firebrand cleric" => cleric
"radical cleric" => cleric
"radical imam" => imam
"radical mosque" => mosque
+ He spoke of radical Islam.
+ islamofascism, islamofascist, islamofascists, islamo-fascism, islamo-leftism
- He spoke of Islam.

# Not measured: the name of a feeling; naming it is often the news itself.
[islam / hostility]
why: Names a feeling against Muslims; Islamophobia also says that it is a fear without reason.
source: Runnymede Trust (1997, Islamophobia: A Challenge for Us All); Associated Press Stylebook, which advises against -phobia for feelings
"islamophobia" => hostility to Muslims
"islamophobic" => hostile to Muslims
"islamophobe" => opponent of Islam
"islamophobes" => opponents of Islam
"anti-muslim" => hostile to Muslims
"anti-islam" => hostile to Islam
"anti-islamic" => hostile to Islam
"muslim-hating" => hostile to Muslims
"muslim bashing" => -
+ They spoke of Islamophobia.
+ islamophobe, islamophobes
- They spoke of Islam.

[islam / ignore]
why: States, groups and laws by their names; the Middle Ages.
"islamic state"
"islamic republic"
"islamic jihad"
"palestinian islamic jihad"
"islamic revolutionary guard corps"
"islamic calendar"
"nation of islam"
"medieval history"
"medieval art"
"medieval castle"
"medieval church"
"medieval cathedral"
"medieval city"
"medieval town"
"medieval village"
"medieval literature"
"medieval studies"
"medieval times"
"medieval period"
"medieval europe"
"medieval england"
"medieval manuscript"
"medieval manuscripts"
"late medieval"
"early medieval"
"medieval knights"
+ the Islamic Republic
+ a medieval castle

# Not measured: the name of a feeling; naming it is often the news itself.
[jews / hostility]
why: Names hatred of Jews; whether criticism of Israel is meant, too, is in dispute.
source: Associated Press Stylebook (2021), antisemitism; definitions of the IHRA (2016) and the Jerusalem Declaration (2021) differ
"anti-semitic" => hostile to Jews
"antisemitic" => hostile to Jews
"anti-semite" => person hostile to Jews
"anti-semites" => people hostile to Jews
"antisemite" => person hostile to Jews
"antisemites" => people hostile to Jews
"anti-semitism" => hostility to Jews
"antisemitism" => hostility to Jews
"jew-hating" => hostile to Jews
"jew hatred" => hostility to Jews
"jew-hater" => person hostile to Jews
"jew-haters" => people hostile to Jews
"anti-jewish" => hostile to Jews
"anti-israel" => critical of Israel
"israel-hating" => critical of Israel
"israel-bashing" => criticism of Israel
"anti-zionist" => critical of Israel
"anti-zionists" => critics of Israel
"anti-zionism" => criticism of Israel
"pro-israel" => -
"pro-palestinian" => -
"pro-hamas" => -
"pro-terrorist" => -
"terror sympathizer" => -
"terror sympathizers" => -
"terrorist sympathizer" => -
"terrorist sympathizers" => -
"hamas sympathizers" => -
"holocaust denier" => -
"holocaust deniers" => -
"blood libel" => -
+ They spoke of antisemitism.
+ antisemites
- They spoke of Israel.

[jews / Zionist]
why: Zionist names a movement; as a word for Israel or for Jews at large it is an attack.
source: IPI (2013, Use with Care: A Reporter's Glossary of Loaded Language in the Israeli-Palestinian Conflict)
measured: yes
"zionist" => Israeli
"zionists" => Israelis
"zionist enemy" => Israel
"zionist lobby" => pro-Israel groups
"jewish lobby" => pro-Israel groups
"israel lobby" => pro-Israel groups
"jewish money" => -
"dual loyalty" => -
"apartheid state" => state
"israel firster" => -
"israel-firsters" => -
+ They spoke of the Zionist entity.
+ israel-firsters
- They spoke of Israel.

[jews / ignore]
why: Names of parties and congresses.
"zionist congress"
"world zionist organization"
"zionist organization of america"
"zionist union"
"religious zionist party"
"religious zionists of america"
"labor zionist"
+ the World Zionist Organization

[christians / Christian]
why: Names the faith or those who hold it.
source: dictionary sense
"christian"
"christians"
"evangelical"
"evangelicals"
"catholic"
"catholics"
"churchgoers"
"people of faith"
"religious conservatives"
"christian conservatives"
+ Christians met on Sunday.
- Bible-thumpers met on Sunday.

[christians / fundamentalist]
why: Fundamentalist, right and thumper make believers a camp, or mad.
source: Associated Press Stylebook, which advises against fundamentalist unless a group uses it of itself
measured: yes
"fundamentalist" => strict
"fundamentalists" => believers
"fundamentalism" => belief
"christian right" => Christian conservatives
"religious right" => Christian conservatives
"evangelical right" => Christian conservatives
"bible thumper" => Christian
"bible thumpers" => Christians
"bible thumping" => Christian
"bible-banging" => Christian
"holy roller" => Christian
"holy rollers" => Christians
"jesus freak" => Christian
"jesus freaks" => Christians
"religious zealot" => believer
"religious zealots" => believers
"religious fanatic" => believer
"religious fanatics" => believers
"religious extremist" => believer
"religious extremists" => believers
"religious nuts" => believers
"holy warriors" => -
"christian taliban" => -
"american taliban" => -
"papist" => Catholic
"papists" => Catholics
"puritanical" => -
"prudish" => -
"pious" => -
"piously" => -
"preachy" => -
"pontificate" => -
+ Fundamentalists met on Sunday.
- Christians met on Sunday.

[christians / persecuted]
why: Says that faith itself is under attack.
source: usage of Christian conservatives
measured: yes
"anti-christian" => -
"anti-catholic" => -
"anti-religious" => -
"anti-religion" => -
"anti-god" => -
"godless left" => left
"secularist" => -
"secularists" => -
"militant secularism" => -
"militant secularists" => -
"militant atheist" => atheist
"militant atheists" => atheists
"militant atheism" => atheism
"war on christmas" => -
"war on christianity" => -
"war on christians" => -
"war on religion" => -
"war on faith" => -
"attack on religious liberty" => -
"assault on religious freedom" => -
"assault on religious liberty" => -
"religious bigotry" => -
"anti-catholic bigotry" => -
"judeo-christian" => -
"demon" => -
"demons" => -
"devilish" => -
"satanist" => -
"satanists" => -
"blasphemous" => -
"sacrilege" => -
"sacrilegious" => -
"heresy" => -
"heretic" => -
"heretics" => -
"heretical" => -
+ They spoke of a war on Christmas.
+ militant atheists
+ judeo-christian
- They spoke of Christmas.

[christians / ignore]
why: Films, books, laws, sports, cakes.
"demon slayer"
"blue demons"
"speed demon"
"speed demons"
"inner demons"
"his demons"
"her demons"
"personal demons"
"pontificate of"
"his pontificate"
"christian science monitor"
