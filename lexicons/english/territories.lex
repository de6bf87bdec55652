title:    Places whose name is a position
language: english
about:    Some places have two names, and to use one is to take a side: the West Bank or Judea and Samaria, the Falklands or the Malvinas, Kyiv or Kiev.
source:   written for this project; BBC Academy's key terms for Israel and the Palestinians; IPI (2013, Use with Care); Associated Press and Guardian style guides; United Nations terminology
license:  CC0-1.0
version:  2

# Choices, all of them: each name says whose the place is, or which language counts. Only names that deny the other side everything are measured as loaded.
# Where one name is the everyday one (New Zealand, Northern Ireland, Turkey, Ukraine, Taiwan, northern Iraq), only the others are counted:
# the everyday name stands in every list of countries and tells nothing there.

[west-bank / West Bank]
why: The name in most languages, after the bank of the river Jordan.
source: BBC Academy, Israel and the Palestinians: key terms
compounds: yes
"West Bank"
+ They live in the West Bank.
- They live in Judea and Samaria.

[west-bank / occupied]
why: Occupied is the word of the United Nations and of most states; Israel rejects it.
source: United Nations Security Council resolution 2334 (2016)
compounds: yes
"occupied West Bank"
"Israeli-occupied West Bank"
"occupied territories"
"occupied Palestinian territories"
"occupied Palestinian territory"
"Palestinian territories"
"Palestinian territory"
"occupied Palestine"
+ They live in the occupied West Bank.
- They live in the West Bank.

[west-bank / disputed]
why: Disputed says that both sides have a claim; Israeli governments use it.
source: Israel Ministry of Foreign Affairs
compounds: yes
"disputed territories"
"disputed territory"
"disputed West Bank"
+ They live in the disputed territories.
- They live in the West Bank.

[west-bank / Judea and Samaria]
why: The names of the Bible, used by Israeli governments; they claim the land for one side.
source: BBC Academy, Israel and the Palestinians: key terms
measured: yes
compounds: yes
"Judea and Samaria" => West Bank
"Judaea and Samaria" => West Bank
"biblical heartland" => West Bank
"Promised Land" => -
"Greater Israel" => -
+ They live in Judea and Samaria.
- They live in the West Bank.
- Herod ruled Judea.

[west-bank / ignore]
why: Names of teams, books, dishes and times in which the word takes no side.
"kingdom of Judea"
"Roman Judea"
"province of Judea"
"desert of Judea"
"promised land of opportunity"
+ the Roman province of Judea

[jerusalem / occupied]
why: Occupied is the word of the United Nations for the part taken in 1967.
source: United Nations Security Council resolution 478 (1980)
compounds: yes
"occupied East Jerusalem"
"occupied Jerusalem"
+ They live in occupied East Jerusalem.
- They live in East Jerusalem.

[jerusalem / East Jerusalem]
why: Names the part of the city without saying whose it is.
source: BBC Academy, Israel and the Palestinians: key terms
compounds: yes
"East Jerusalem"
"eastern Jerusalem"
+ They live in East Jerusalem.
- They live in occupied East Jerusalem.

[jerusalem / one capital]
why: Says that the whole city is the capital of one side.
source: usage of Israeli and Palestinian governments
measured: yes
compounds: yes
"undivided Jerusalem" => Jerusalem
"united Jerusalem" => Jerusalem
"undivided capital" => capital
"eternal capital" => capital
"al-Quds" => Jerusalem
+ It is the undivided capital.
- It is the capital.

[holy-site / Temple Mount]
why: The Jewish name of the hill.
source: BBC Academy, Israel and the Palestinians: key terms
compounds: yes
"Temple Mount"
+ They met on the Temple Mount.
- They met at al-Aqsa.

[holy-site / al-Aqsa]
why: The Muslim names of the hill and of the mosque on it.
source: BBC Academy, Israel and the Palestinians: key terms
compounds: yes
"Haram al-Sharif"
"al-Haram al-Sharif"
"Noble Sanctuary"
"al-Aqsa"
"al-Aqsa compound"
"al-Aqsa mosque"
"al-Aqsa mosque compound"
+ They met at al-Aqsa.
- They met on the Temple Mount.

[settlements / settlements]
why: The usual name of Israeli towns in occupied land.
source: BBC Academy, Israel and the Palestinians: key terms
compounds: yes
"Jewish settlement"
"Jewish settlements"
"Israeli settlement"
"Israeli settlements"
"West Bank settlement"
"West Bank settlements"
+ Israeli settlements grew.
- Jewish neighbourhoods grew.

[settlements / neighbourhoods]
why: Says that they are ordinary parts of a town.
source: IPI (2013, Use with Care)
"Jewish neighbourhood"
"Jewish neighbourhoods"
"Jewish neighborhood"
"Jewish neighborhoods"
"Jewish community in the West Bank"
"Jewish communities in the West Bank"
"Jewish towns"
+ Jewish neighbourhoods grew.
- Israeli settlements grew.

[settlements / colonies]
why: Says that they are a foreign power's, or against the law.
source: IPI (2013, Use with Care)
measured: yes
"illegal settlement" => settlement
"illegal settlements" => settlements
"illegal Israeli settlements" => settlements
"illegal Jewish settlements" => settlements
"Jewish colonies" => settlements
"Israeli colonies" => settlements
"Jewish-only settlements" => settlements
"settler violence" => violence
"settler thugs" => settlers
"land theft" => -
"stolen land" => land
+ Illegal settlements grew.
- Israeli settlements grew.

[barrier / barrier]
why: Says what it does, and not whether it is right.
source: BBC Academy, Israel and the Palestinians: key terms
compounds: yes
"separation barrier"
"West Bank barrier"
"separation wall"
"separation fence"
+ They built the separation barrier.
- They built the apartheid wall.

[barrier / security fence]
why: Says that it is there for safety.
source: BBC Academy, Israel and the Palestinians: key terms
compounds: yes
"security fence"
"anti-terrorist fence"
"anti-terror fence"
+ They built the security fence.
- They built the separation barrier.

[barrier / apartheid wall]
why: Compares it with South Africa before 1994.
source: BBC Academy, Israel and the Palestinians: key terms
measured: yes
compounds: yes
"apartheid wall" => barrier
"annexation wall" => barrier
"racial segregation wall" => barrier
+ They built the apartheid wall.
- They built the separation barrier.

[israel-name / Israel]
why: The name of the state.
source: name of the state
compounds: yes
"State of Israel"
"Jewish state"
+ The State of Israel was founded in 1948.
- The Zionist entity was founded in 1948.

[israel-name / denied]
why: Says that the state has no right to be.
source: usage of Iranian and Syrian state media
measured: yes
compounds: yes
"Zionist entity" => Israel
"Zionist regime" => Israel
"Zionist state" => Israel
"Zionist occupation" => Israel
"Little Satan" => Israel
+ The Zionist entity was founded in 1948.
- The State of Israel was founded in 1948.

[falklands / Falklands]
why: The British name.
source: BBC News style guide
compounds: yes
"Falkland Islands"
"Falklands"
"Falkland"
+ The Falklands lie in the Atlantic.
- The Malvinas lie in the Atlantic.

[falklands / Malvinas]
why: The Argentine name.
source: United Nations terminology, which gives both names
compounds: yes
"Malvinas"
"Islas Malvinas"
"Malvinas Islands"
"Las Malvinas"
+ The Malvinas lie in the Atlantic.
- The Falklands lie in the Atlantic.

[kyiv / Kyiv]
why: The Ukrainian form of the name.
source: Associated Press Stylebook (2019)
compounds: yes
"Kyiv"
+ He came from Kyiv.
- He came from Kiev.

[kyiv / Kiev]
why: The Russian form of the name, usual in English until about 2019.
source: Associated Press Stylebook (2019)
compounds: yes
"Kiev"
+ He came from Kiev.
- He came from Kyiv.

[kyiv / ignore]
why: Names of teams, books, dishes and times in which the word takes no side.
"chicken Kiev"
"chicken Kyiv"
+ We ate chicken Kiev.

[ukraine-name / the Ukraine]
why: With the article it sounds like a region of another country.
source: Associated Press Stylebook
compounds: yes
"the Ukraine"
+ He lives in the Ukraine.
- He lives in Ukraine.

[ukraine-name / ignore]
why: Names of teams, books, dishes and times in which the word takes no side.
"the Ukraine war"
"the Ukraine conflict"
"the Ukraine crisis"
"the Ukraine border"
"the Ukraine government"
"the Ukraine call"
"the Ukraine scandal"
"the Ukraine affair"
"the Ukraine whistleblower"
"the Ukraine aid"
"the Ukraine investigation"
+ the Ukraine war

[crimea / annexation]
why: Says that the land was taken against the law.
source: United Nations General Assembly resolution 68/262 (2014)
compounds: yes
"annexation of Crimea"
"annexed Crimea"
"occupied Crimea"
"Russian-occupied Crimea"
"Russia-annexed Crimea"
"annex Crimea"
"annexing Crimea"
+ They condemned the annexation of Crimea.
- They praised the reunification of Crimea.

[crimea / reunification]
why: Says that the land came home, by its own will.
source: usage of the Russian government
measured: yes
"reunification with Crimea" => annexation of Crimea
"reunification of Crimea" => annexation of Crimea
"Crimea reunification" => annexation of Crimea
"accession of Crimea" => annexation of Crimea
"return of Crimea" => annexation of Crimea
+ They praised the reunification of Crimea.
- They condemned the annexation of Crimea.

[donbas / separatist]
why: Says that part of Ukraine wants to leave it, with Russian help.
source: Reuters and AP usage
compounds: yes
"separatist regions"
"separatist-held Donbas"
"breakaway regions"
"occupied Donbas"
"Russian-occupied Donbas"
+ He lives in the breakaway regions.
- He lives in Novorossiya.

[donbas / republics]
why: Grants the regions statehood, or calls them Russian.
source: usage of the Russian government
measured: yes
compounds: yes
"Donetsk People Republic" => breakaway region
"Luhansk People Republic" => breakaway region
"Lugansk People Republic" => breakaway region
"People Republics" => breakaway regions
"Novorossiya" => -
"New Russia" => -
+ He lives in Novorossiya.
- He lives in the breakaway regions.

[myanmar / Myanmar]
why: The name since 1989, given by the generals and now used by most.
source: Associated Press Stylebook; Guardian style guide
compounds: yes
"Myanmar"
+ She left Myanmar.
- She left Burma.

[myanmar / Burma]
why: The older name, kept by some opponents of the generals.
source: Guardian style guide
compounds: yes
"Burma"
+ She left Burma.
- She left Myanmar.

[myanmar / ignore]
why: Names of teams, books, dishes and times in which the word takes no side.
"Burma Road"
"Burma Railway"
"British Burma"
"Burma campaign"
+ the Burma Railway

[rohingya / Rohingya]
why: The name that the people use.
source: BBC and AP style
compounds: yes
"Rohingya"
"Rohingyas"
+ The Rohingya fled.
- The Bengalis fled.

[rohingya / Bengali]
why: Says that they are foreigners in Myanmar.
source: usage of the government of Myanmar
measured: yes
"Bengali Muslims" => Rohingya
"Bengali immigrants" => Rohingya
"illegal Bengalis" => Rohingya
"Bengali terrorists" => Rohingya fighters
+ The Bengali immigrants fled.
- The Rohingya fled.

[gulf / Persian Gulf]
why: The older name, used by Iran and by the United Nations.
source: United Nations Group of Experts on Geographical Names
compounds: yes
"Persian Gulf"
+ The ship crossed the Persian Gulf.
- The ship crossed the Arabian Gulf.

[gulf / Arabian Gulf]
why: The name used by Arab states on its shore.
source: usage of Arab Gulf states since the 1960s
compounds: yes
"Arabian Gulf"
+ The ship crossed the Arabian Gulf.
- The ship crossed the Persian Gulf.

[gulf-of-mexico / Gulf of Mexico]
why: The name in use since the 16th century.
source: International Hydrographic Organization
compounds: yes
"Gulf of Mexico"
+ The ship crossed the Gulf of Mexico.
- The ship crossed the Gulf of America.

[gulf-of-mexico / Gulf of America]
why: The name ordered by the United States government in 2025.
source: United States executive order 14172 (2025)
compounds: yes
"Gulf of America"
+ The ship crossed the Gulf of America.
- The ship crossed the Gulf of Mexico.

[sea-of-japan / Sea of Japan]
why: The name in most atlases.
source: International Hydrographic Organization (1953)
compounds: yes
"Sea of Japan"
"Japan Sea"
+ The rocket fell into the Sea of Japan.
- The rocket fell into the East Sea.

[sea-of-japan / East Sea]
why: The Korean name.
source: usage of South Korea
compounds: yes
"East Sea"
"Korean East Sea"
+ The rocket fell into the East Sea.
- The rocket fell into the Sea of Japan.

[islets / Dokdo]
why: The Korean name of islets that both countries claim.
source: usage of South Korea
compounds: yes
"Dokdo"
+ He visited Dokdo.
- He visited Takeshima.

[islets / Takeshima]
why: The Japanese name of islets that both countries claim.
source: usage of Japan
compounds: yes
"Takeshima"
+ He visited Takeshima.
- He visited Dokdo.

[islets / Liancourt Rocks]
why: The name that takes no side, after a French ship.
source: United States Board on Geographic Names
compounds: yes
"Liancourt Rocks"
+ He visited the Liancourt Rocks.
- He visited Dokdo.

[islands-east-china / Senkaku]
why: The Japanese name of islands that three governments claim.
source: usage of Japan
compounds: yes
"Senkaku"
"Senkakus"
+ They sailed to the Senkaku islands.
- They sailed to the Diaoyu islands.

[islands-east-china / Diaoyu]
why: The Chinese name of islands that three governments claim.
source: usage of China and Taiwan
compounds: yes
"Diaoyu"
"Diaoyus"
"Diaoyutai"
+ They sailed to the Diaoyu islands.
- They sailed to the Senkaku islands.

[south-china-sea / South China Sea]
why: The usual name in English.
source: International Hydrographic Organization
compounds: yes
"South China Sea"
+ They sailed in the South China Sea.
- They sailed in the West Philippine Sea.

[south-china-sea / West Philippine Sea]
why: The Philippine name for the part it claims.
source: Philippine administrative order 29 (2012)
compounds: yes
"West Philippine Sea"
"North Natuna Sea"
+ They sailed in the West Philippine Sea.
- They sailed in the South China Sea.

[taiwan / self-ruled island]
why: Says that the island rules itself, and leaves open whose it is.
source: Associated Press Stylebook
compounds: yes
"self-ruled island"
"self-governing island"
"island democracy"
+ He flew to the self-ruled island.
- He flew to the renegade province.

[taiwan / Chinese]
why: Says that the island is a part of China.
source: usage of the government in Beijing
measured: yes
"renegade province" => Taiwan
"breakaway province" => Taiwan
"rebel province" => Taiwan
"Taiwan Province" => Taiwan
"China Taiwan" => Taiwan
"Taiwan region" => Taiwan
"Taiwan authorities" => government in Taipei
"Taiwan separatists" => government in Taipei
"reunification with Taiwan" => taking of Taiwan
"reunify with Taiwan" => take Taiwan
+ He flew to the renegade province.
- He flew to Taiwan.

[taiwan / Chinese Taipei]
why: The name under which the island takes part in sports.
source: International Olympic Committee (1981)
compounds: yes
"Chinese Taipei"
+ The team of Chinese Taipei won.
- Taiwan won.

[taiwan / Republic of China]
why: The state's own name.
source: name of the state
compounds: yes
"Republic of China"
+ The Republic of China was founded in 1912.
- Taiwan won.

[taiwan / ignore]
why: Names of teams, books, dishes and times in which the word takes no side.
"People Republic of China"
+ the People's Republic of China

[tibet / Tibet]
why: The name in common use.
source: Guardian style guide
compounds: yes
"Tibet"
+ He went to Tibet.
- He went to Xizang.

[tibet / Xizang]
why: The name that the Chinese government wants used in English since 2023.
source: usage of Chinese state media
compounds: yes
"Xizang"
+ He went to Xizang.
- He went to Tibet.

[xinjiang / Xinjiang]
why: The Chinese name of the region.
source: Guardian style guide
compounds: yes
"Xinjiang"
+ He went to Xinjiang.
- He went to East Turkestan.

[xinjiang / East Turkestan]
why: The name used by those who want independence.
source: usage of exiles
compounds: yes
"East Turkestan"
"Eastern Turkistan"
"East Turkistan"
+ He went to East Turkestan.
- He went to Xinjiang.

[uyghur-camps / centres]
why: The government's own name.
source: usage of the Chinese government
compounds: yes
"vocational training centres"
"vocational education and training centres"
"vocational skills centres"
+ They were held in vocational training centres.
- They were held in camps.

[uyghur-camps / camps]
why: Says that people are locked up for who they are.
source: usage of human-rights groups
compounds: yes
"Uyghur camps"
"Uighur camps"
"internment camps in Xinjiang"
"detention camps in Xinjiang"
"camps in Xinjiang"
+ They were held in camps in Xinjiang.
- They were held in vocational training centres.

[kashmir / administered]
why: Says who rules which part, and not whose it is.
source: BBC News style guide
compounds: yes
"Indian-administered Kashmir"
"Pakistan-administered Kashmir"
"Pakistani-administered Kashmir"
"India-administered Kashmir"
"Indian-controlled Kashmir"
"Pakistan-controlled Kashmir"
+ He lives in Indian-administered Kashmir.
- He lives in Indian-occupied Kashmir.

[kashmir / occupied]
why: Says that the other side holds it without right.
source: usage of Pakistan and of India
measured: yes
compounds: yes
"Indian-occupied Kashmir" => Indian-administered Kashmir
"India-occupied Kashmir" => Indian-administered Kashmir
"Indian Occupied Jammu and Kashmir" => Indian-administered Kashmir
"Pakistan occupied Kashmir" => Pakistan-administered Kashmir
"Pak-occupied Kashmir" => Pakistan-administered Kashmir
"PoK" => Pakistan-administered Kashmir
"IIOJK" => Indian-administered Kashmir
"Azad Kashmir" => Pakistan-administered Kashmir
"Held Kashmir" => Indian-administered Kashmir
+ He lives in Indian-occupied Kashmir.
- He lives in Indian-administered Kashmir.

[karabakh / Nagorno-Karabakh]
why: The name in most languages, from Russian.
source: BBC News style guide
compounds: yes
"Nagorno Karabakh"
+ He left Nagorno-Karabakh.
- He left Artsakh.

[karabakh / Artsakh]
why: The Armenian name.
source: usage of Armenians
compounds: yes
"Artsakh"
"Republic of Artsakh"
+ He left Artsakh.
- He left Nagorno-Karabakh.

[karabakh / Karabakh region]
why: The Azerbaijani names.
source: usage of Azerbaijan
compounds: yes
"Karabakh economic region"
"Khankendi"
"Daglig Garabagh"
+ He left Khankendi.
- He left Nagorno-Karabakh.

[cyprus-north / TRNC]
why: The state that only Turkey recognises.
source: usage of Turkey
compounds: yes
"Turkish Republic of Northern Cyprus"
"TRNC"
+ He flew to the Turkish Republic of Northern Cyprus.
- He flew to northern Cyprus.

[cyprus-north / occupied]
why: Says that Turkey holds the north without right.
source: usage of the Republic of Cyprus; United Nations Security Council resolution 541 (1983) calls the state invalid
compounds: yes
"occupied northern Cyprus"
"Turkish-occupied Cyprus"
"Turkish-occupied north"
"occupied north of Cyprus"
"Turkish-occupied areas"
"pseudo-state"
+ He flew to the Turkish-occupied north.
- He flew to northern Cyprus.

[cyprus-north / northern Cyprus]
why: Names the place and no state.
source: BBC News style guide
compounds: yes
"northern Cyprus"
"north Cyprus"
"northern part of Cyprus"
"Turkish Cypriot north"
+ He flew to northern Cyprus.
- He flew to the Turkish-occupied north.

[western-sahara / Western Sahara]
why: The name used by the United Nations.
source: United Nations terminology
compounds: yes
"Western Sahara"
+ The road leads to Western Sahara.
- The road leads to the Moroccan Sahara.

[western-sahara / Moroccan]
why: Says that it belongs to Morocco.
source: usage of Morocco
compounds: yes
"Moroccan Sahara"
"Southern Provinces of Morocco"
"Morocco Southern Provinces"
+ The road leads to the Moroccan Sahara.
- The road leads to Western Sahara.

[western-sahara / occupied]
why: Says that Morocco holds it without right.
source: usage of the Polisario Front
compounds: yes
"occupied Western Sahara"
"Sahrawi Republic"
"Sahrawi Arab Democratic Republic"
+ The road leads to occupied Western Sahara.
- The road leads to Western Sahara.

[northern-ireland / unionist names]
why: Names used mostly by those who want to stay with Britain.
source: CAIN (Ulster University), glossary of terms
compounds: yes
"Ulster"
+ She lives in Ulster.
- She lives in Northern Ireland.

[northern-ireland / nationalist names]
why: Names used mostly by those who want a united Ireland.
source: CAIN (Ulster University), glossary of terms
compounds: yes
"the Six Counties"
"six counties of the north"
"the North of Ireland"
"occupied six counties"
"British-occupied Ireland"
+ She lives in the Six Counties.
- She lives in Northern Ireland.

[northern-ireland / ignore]
why: Names of teams, books, dishes and times in which the word takes no side.
"Ulster University"
"University of Ulster"
"Ulster Unionist Party"
"Ulster Unionist"
"Ulster Unionists"
"Ulster Rugby"
"Ulster Volunteer Force"
"Ulster County"
"Ulster Bank"
+ the Ulster Unionist Party

[derry / Derry]
why: The older name, used by nationalists and by most people in the town.
source: Guardian style guide
compounds: yes
"Derry"
"Derry City"
+ She was born in Derry.
- She was born in Londonderry.

[derry / Londonderry]
why: The name in law, used by unionists.
source: BBC News style guide
compounds: yes
"Londonderry"
+ She was born in Londonderry.
- She was born in Derry.

[derry / ignore]
why: Names of teams, books, dishes and times in which the word takes no side.
"Derry Girls"
"Londonderry Air"
"Derry Township"
"Londonderry New Hampshire"
+ She watched Derry Girls.

[macedonia / North Macedonia]
why: The name since 2019.
source: Prespa agreement (2018)
compounds: yes
"North Macedonia"
"Republic of North Macedonia"
+ He left North Macedonia.
- He left Skopje's republic.

[macedonia / FYROM]
why: The name under which the state joined the United Nations in 1993.
source: United Nations General Assembly resolution 47/225 (1993)
compounds: yes
"FYROM"
"Former Yugoslav Republic of Macedonia"
+ He left the Former Yugoslav Republic of Macedonia.
- He left North Macedonia.

[turkey-name / Türkiye]
why: The name that the state asks for since 2022.
source: United Nations terminology (2022)
compounds: yes
"Türkiye"
"Turkiye"
+ He lives in Türkiye.
- He lives in Turkey.

[kurdistan / Kurdistan]
why: Names a land of the Kurds, where four states see only their own.
source: usage of Kurds
compounds: yes
"Rojava"
"Northern Kurdistan"
"Western Kurdistan"
"Southern Kurdistan"
"Bakur"
"Rojhelat"
+ He lives in Rojava.
- He lives in northern Syria.

[kurdistan / state names]
why: Names the same land as a part of a state.
source: BBC News style guide
compounds: yes
"northeast Syria"
"northeastern Syria"
"north-eastern Syria"
"Kurdistan Region"
"Kurdish region of Iraq"
"Kurdish region of northern Iraq"
"Kurdish-run northern Iraq"
"Kurdish northern Iraq"
"Kurdish-held northern Iraq"
"mainly Kurdish southeast"
"mainly Kurdish south-east"
"Kurdish southeast"
+ He lives in northeast Syria.
- He lives in Rojava.
- Troops crossed into northern Iraq.

[golan / Golan Heights]
why: The usual name.
source: BBC Academy, Israel and the Palestinians: key terms
compounds: yes
"Golan Heights"
"Golan"
"the Golan"
+ He lives on the Golan Heights.
- He lives in the occupied Golan.

[golan / occupied]
why: Says that Israel holds it without right.
source: United Nations Security Council resolution 497 (1981)
compounds: yes
"occupied Golan Heights"
"occupied Golan"
"occupied Syrian Golan"
"Israeli-occupied Golan Heights"
"Israeli-annexed Golan Heights"
"Israeli-occupied Golan"
+ He lives in the occupied Golan.
- He lives on the Golan Heights.

[mumbai / Mumbai]
why: The name since 1995.
source: Guardian style guide
compounds: yes
"Mumbai"
"Kolkata"
"Chennai"
"Bengaluru"
"Prayagraj"
+ He lives in Mumbai.
- He lives in Bombay.

[mumbai / Bombay]
why: The name from colonial times, still used by many there.
source: Guardian style guide
compounds: yes
"Bombay"
"Calcutta"
"Madras"
"Bangalore"
"Allahabad"
+ He lives in Bombay.
- He lives in Mumbai.

[mumbai / ignore]
why: Names of teams, books, dishes and times in which the word takes no side.
"Bombay High Court"
"Bombay Stock Exchange"
"IIT Bombay"
"Bombay duck"
"Bombay mix"
"Bombay Sapphire"
"Madras High Court"
"IIT Madras"
"Calcutta High Court"
"Allahabad High Court"
"Black Hole of Calcutta"
+ the Bombay High Court

[mountain / native name]
why: The name in the language of those who lived there first.
source: usage of governments since 1985
compounds: yes
"Denali"
"Uluru"
"Aoraki"
"Uluru-Kata Tjuta"
+ They climbed Denali.
- They climbed Mount McKinley.

[mountain / colonial name]
why: The name given by those who came later.
source: usage of governments before
compounds: yes
"Mount McKinley"
"Ayers Rock"
"Mount Cook"
+ They climbed Mount McKinley.
- They climbed Denali.

[new-zealand / Aotearoa]
why: The Māori name.
source: usage in New Zealand
compounds: yes
"Aotearoa"
"Aotearoa New Zealand"
+ She lives in Aotearoa.
- She lives in New Zealand.

[australia-day / Australia Day]
why: The name of the holiday.
source: name in law
"Australia Day"
+ They met on Australia Day.
- They met on Invasion Day.

[australia-day / Invasion Day]
why: Says that the day is one of mourning for those who lived there first.
source: usage of Aboriginal groups since 1938
"Invasion Day"
"Survival Day"
+ They met on Invasion Day.
- They met on Australia Day.
