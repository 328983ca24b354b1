"""Things of the news in Swahili. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: mgahawa*, migahawa*, mkahawa*, mikahawa*, hoteli ya chakula, mama ntilie
shop: duka, maduka, dukani, madukani, supamaketi*, supermarket*, duka kuu, maduka makubwa
warehouse: ghala, maghala, ghalani, bohari*, stoo
flat: nyumba ya kupanga, apatimenti, fleti, ghorofa ya makazi, apartment*, makazi
villa: jumba la kifahari, nyumba ya kifahari, majumba ya kifahari, kasri, villa
hotel: hoteli*, nyumba ya wageni, nyumba za wageni, gesti, hosteli*, nyumba ya kulala wageni
travel-agency: wakala wa usafiri, kampuni ya usafiri, wakala wa utalii, kampuni ya utalii, mawakala wa usafiri,
  wakala wa tiketi
law-firm: kampuni ya mawakili, kampuni ya uwakili, kampuni ya sheria, mthibitishaji, kampuni ya wanasheria
salon: saluni*, kinyozi, vinyozi, spa, masaji, chumba cha masaji, kukandwa, nyumba ya masaji
market: soko la, sokoni, masoko, soko kuu, soko
mall: duka kubwa la ununuzi, kituo cha biashara, jengo la biashara, maduka makubwa, jumba la kibiashara, mall
school: shule*, skuli*, chekechea, akademia
university: chuo kikuu, vyuo vikuu, chuo, vyuo, kampasi*, kitivo, vitivo
association: chama cha wazalendo, shirikisho*, jumuiya ya wachina, jumuiya, vilabu, klabu, umoja wa wachina,
  chama cha wachina, vyama vya wachina
chamber: chemba ya biashara, chama cha wafanyabiashara, jumuiya ya wafanyabiashara, chemba
temple: hekalu*, mahekalu, kanisa*, makanisa*, msikiti*, misikiti*, pagoda
embassy: ubalozi*, balozi za, ofisi za ubalozi, ofisi za kibalozi
consulate: ubalozi mdogo, balozi mdogo, konseli*, konsuli*, kikonseli, konsulati
town-hall: ukumbi wa jiji, jengo la manispaa, ukumbi wa mji, makao ya manispaa, city hall, ofisi za manispaa
prison: jela, gereza*, magereza*, kifungo, vifungo, amefungwa, alifungwa, kufungwa jela, mfungwa, wafungwa
airport: uwanja wa ndege, viwanja vya ndege, uwanja wa ndege wa kimataifa
harbour: bandari*, gati
upper-floor: orofa*, ghorofa*, chumba cha chini, chumba cha nyuma
casino: kasino*, kamari, bahati nasibu, michezo ya bahati, casino*
factory: kiwanda*, viwanda*, karakana
hospital: hospitali*, zahanati*, kliniki*
real-estate: mali isiyohamishika, mali zisizohamishika, majengo na ardhi, kampuni ya mali isiyohamishika,
  uuzaji wa nyumba
mayor: meya*, mameya
interior-minister: waziri wa mambo ya ndani, wizara ya mambo ya ndani, waziri wa usalama wa ndani,
  wizara ya usalama wa ndani
foreign-minister: waziri wa mambo ya nje, wizara ya mambo ya nje, waziri wa mashauri ya kigeni,
  wizara ya mashauri ya kigeni, waziri wa mambo ya kigeni, wizara ya mambo ya kigeni
justice-minister: waziri wa sheria, wizara ya sheria, mwanasheria mkuu, idara ya sheria, wizara ya haki,
  waziri wa haki
prime-minister: waziri mkuu, mawaziri wakuu, kansela*
president: rais, marais, urais
governor: gavana*, magavana, mkuu wa mkoa, wakuu wa mikoa
ambassador: balozi, mabalozi, balozi wa china, kaimu balozi
diplomat: mwanadiplomasia, wanadiplomasia, mwambata, wambata, kinga ya kidiplomasia, diplomasia, kidiplomasia
prosecutor: mwendesha mashtaka, waendesha mashtaka, mwendesha mashitaka, waendesha mashitaka,
  waendesha-mashtaka, kiongozi wa mashtaka, upande wa mashtaka
judge: jaji, majaji, hakimu, mahakimu, jaji mkuu
jury: baraza la wazee wa mahakama, jopo la majaji, baraza la mahakama, jopo la mahakama, wazee wa baraza
lawyer: wakili*, mawakili*, mwanasheria*, wanasheria*, uwakili
lawmaker: mbunge*, wabunge*, wawakilishi wa bunge, mjumbe wa bunge
senator: seneta*, maseneta*, seneti, baraza la seneti
councillor: diwani*, madiwani*, baraza la jiji, halmashauri*, baraza la mji
committee: kamati*, tume ya bunge, tume teule
ombudsman: mkaguzi mkuu, wakaguzi, mkaguzi, mchunguzi maalum, ombudsman, shirika la uangalizi
data-protection: ulinzi wa data, faragha, taarifa binafsi, ulinzi wa taarifa, data binafsi
tax: kodi, ushuru wa mapato, ukwepaji kodi, ukwepaji wa kodi, mamlaka ya mapato, kukwepa kodi
customs: forodha*, idara ya forodha, ushuru wa forodha
immigration: uhamiaji*, idara ya uhamiaji, walinzi wa mpaka, maafisa wa uhamiaji
secret-service: idara ya ujasusi, shirika la ujasusi, huduma ya siri, usalama wa taifa, ujasusi,
  idara ya usalama, mashirika ya ujasusi, intelijensia
organised-crime: uhalifu wa kupangwa, uhalifu uliopangwa, mafia*, genge*, magenge*, mtandao wa uhalifu
army: jeshi la china, jeshi la ukombozi, jeshi la wananchi, jeshini, majeshi, wanajeshi, mwanajeshi,
  askari jeshi, kijeshi
interpreter: mkalimani*, wakalimani*, mtafsiri*, watafsiri*, mfasiri, wafasiri, ukalimani
businessman: mfanyabiashara*, wafanyabiashara*, mjasiriamali*, wajasiriamali*, mwekezaji, wawekezaji
owner: mmiliki*, wamiliki*, mwenye nyumba, wenye nyumba, anayemiliki, inayomilikiwa
chairman: mwenyekiti*, wenyeviti*, mkuu wa chama, kiongozi wa chama, uenyekiti
treasurer: mweka hazina, mhazini, wahazini, mhasibu*, wahasibu*
secretary: katibu, makatibu, karani, makarani, katibu mkuu, mpokeaji wageni
student: mwanafunzi*, wanafunzi*
scholar: profesa*, maprofesa*, msomi*, wasomi*, mtafiti*, watafiti*, mwanazuoni, wanazuoni, mhadhiri*,
  wahadhiri*
journalist: mwandishi wa habari, waandishi wa habari, mwanahabari*, wanahabari*, mhariri*, wahariri*, ripota,
  maripota
dissident: mwanaharakati*, wanaharakati*, mkosoaji*, wakosoaji*, mpinzani*, wapinzani*
refugee: mkimbizi*, wakimbizi*, hifadhi ya kisiasa, uhamishoni, hifadhi ya ukimbizi, waomba hifadhi,
  mwomba hifadhi, anaishi uhamishoni
banker: mtoro*, watoro*, afisa wa zamani, maafisa wa zamani, mkimbizi wa haki, mwenye benki,
  wafanyakazi wa benki, mtu aliyetoroka
worker: mfanyakazi*, wafanyakazi*, mpishi*, wapishi*, mhudumu*, wahudumu*, muajiriwa, waajiriwa
driver: dereva*, madereva*, teksi*, gari, magari
volunteer: mtu wa kujitolea, wa kujitolea, waliojitolea, wafanyakazi wa kujitolea, kujitolea
retired-officer: mstaafu*, wastaafu*, aliyestaafu, waliostaafu, amestaafu, afisa mstaafu, wazee
neighbour: jirani*, majirani*, mkazi*, wakazi*
witness: shahidi*, mashahidi*, ushuhuda, alitoa ushahidi, kutoa ushahidi
victim: mwathirika*, waathirika*, mwathiriwa*, waathiriwa*, mlalamikaji*, walalamikaji*, mhanga, wahanga
couple: wanandoa, mume na mke, mke na mume, wapenzi
wife: mke wake, mkewe, mke, mume, mumewe, mume wake, wake zao, mwenzi wake
parents: mama yake, baba yake, wazazi*, mzazi*, mamake, babake, mamaye
siblings: kaka yake, dada yake, kaka, dada, ndugu yake, ndugu zake, kakake, dadake, nduguye, dadaye
children: mtoto*, watoto*, mwanawe, binti yake, mwana wa kiume, mwanaye, mabinti, binti
widow: mjane*, wajane*, wafiwa, mfiwa, familia ya marehemu
tourist: mtalii*, watalii*, utalii
uyghur: uighur*, uyghur*, wauighur*, waiguri*, wauyghur*, watibet*, tibet*, xinjiang, walio wachache,
  jamii ya wachache
hong-kong-people: hong kong, hongkong, wahongkong
taiwan: taiwan*, wataiwan*, mtaiwan*
falun-gong: falun gong, falun dafa, falungong
driving-licence: leseni ya udereva, leseni za udereva, leseni ya kuendesha, leseni za kuendesha
passport: pasipoti*, pasi ya kusafiria, hati ya kusafiria, hati za kusafiria, kitambulisho*, vitambulisho*,
  paspoti*
permit: kibali cha kuishi, kibali cha makazi, visa, viza, kibali cha kufanya kazi, vibali vya kazi,
  kibali cha kazi, vibali vya kuishi
citizenship: uraia*, utaifa
phone: simu, kadi ya simu, laini ya simu, simu za mkononi, simu ya mkononi, kumpigia simu, alipiga simu,
  laini za simu
computer: kompyuta*, tarakilishi*, kipakatalishi, vipakatalishi, laptop*, seva
data-carrier: diski*, flash disk, hifadhidata*, hifadhi ya data, kanzidata*, kadi ya kumbukumbu, hard disk
paper: nyaraka*, waraka, hati za, makaratasi, karatasi*, mafaili, faili*, stakabadhi*
cash: pesa taslimu, fedha taslimu, noti, taslimu
bank-account: akaunti ya benki, akaunti za benki, benki*, uhamisho wa fedha, akaunti ya
donation: mchango*, michango*, ruzuku*, msaada wa fedha, ufadhili*, msaada wa kifedha, kufadhili, mfadhili,
  wafadhili
weapon: silaha*, bunduki*, bastola*, kisu, visu, wenye silaha
camera: kamera*, cctv
sign: bango*, mabango*, kibao cha, vibao, ubao wa
flag: bendera*, sare za, sare, nembo*, beji*, kofia ya polisi, kofia za polisi
website: tovuti*, wavuti*, intaneti*, mtandaoni, mtandao wa intaneti
app: programu ya simu, wechat, mitandao ya kijamii, mtandao wa kijamii, kikundi cha mazungumzo, whatsapp,
  telegram, programu tumishi
letter: barua, barua pepe, baruapepe, barua ya wazi
photo: picha, picha za, mapicha, alipiga picha
video: video*, kanda ya video, rekodi*, alirekodi, kurekodi, ilirekodiwa, kanda ya sauti
list: orodha*, daftari la
leak: kuvuja, zilizovuja, iliyovuja, zilivuja, kuvujisha, alivujisha, uvujaji*, nyaraka za siri, hati za siri,
  kuvujishwa, zilizovujishwa
drone: droni*, ndege isiyo na rubani, ndege zisizo na rubani, gps, kifaa cha kusikiliza, kifaa cha kufuatilia,
  vifaa vya kusikiliza
furniture: tupu, samani*, fanicha*, limeachwa, limehamwa, walihama, lilikuwa tupu
masks: barakoa*, janga la corona, covid*, corona, virusi vya corona, janga la korona, uviko*
espionage: ujasusi, kijasusi, jasusi*, majasusi*, upelelezi wa siri, mpelelezi, wapelelezi, kupeleleza,
  kuwapeleleza
foreign-agent: wakala wa kigeni, mawakala wa kigeni, ushawishi wa kigeni, uingiliaji wa kigeni,
  kuingilia mambo ya ndani, mawakala wa serikali ya china, ajenti wa kigeni, maajenti wa kigeni, uingiliaji,
  kuingilia
extortion: ulaghai wa vitisho, unyang'anyi, kupora, kudai fidia, fidia ya utekaji, kulazimisha kutoa pesa,
  fidia ya mateka
kidnapping: utekaji*, kuteka nyara, kutekwa, kutekwa nyara, alitekwa, walitekwa, walimteka, waliwateka,
  kuzuiliwa kinyume, kuteka, kuzuiliwa kiholela
assault: shambulio, mashambulizi, kushambulia, kushambuliwa, alishambuliwa, walimshambulia, kupigwa, alipigwa,
  walipigwa, kujeruhi*, alijeruhiwa, majeruhi, walijeruhiwa
threat: tishio*, vitisho*, kutishia*, kutishiwa, alitishiwa, walitishiwa, alitishia, walitishia, kutisha,
  kuwatishia, kumtishia, walimtishia
harassment: unyanyasaji*, kunyanyasa*, kunyanyaswa*, kuwanyanyasa, kumnyanyasa, bughudha, kubughudhi,
  kuwabughudhi, shinikizo*, kushinikiza*, kulazimisha, kulazimishwa, kuwashinikiza, kusumbua
stalking: kufuatilia, kufuatiliwa, kuwafuatilia, kumfuatilia, ufuatiliaji*, kunyemelea, kumnyemelea,
  kuwanyemelea, uangalizi, kuchunguzwa kwa siri, kuwafuata
fraud: ulaghai*, utapeli*, walaghai, matapeli*, tapeli, kulaghai, kutapeli, udanganyifu*, laghai, kutapeliwa,
  kulaghaiwa
money-laundering: utakatishaji*, kutakatisha, utakasaji*, kutakatisha fedha, kutakatishwa
corruption: rushwa, ufisadi, hongo, mafisadi, fisadi, ubadhirifu*, kuhonga, kifisadi
drugs: dawa za kulevya, madawa ya kulevya, mihadarati, heroini, kokeini, bangi
forgery: kughushi*, bandia, ghushi, za kughushi, ughushi*, alighushi, walighushi
usurpation: kujifanya, alijifanya, walijifanya, waliojifanya, aliyejifanya, kujifanya polisi, polisi bandia,
  wakijifanya, akijifanya
obstruction: kuzuia haki, kuzuia uchunguzi, kuvuruga uchunguzi, kuharibu ushahidi, kufuta ujumbe,
  kufuta mawasiliano, kuingilia uchunguzi, alifuta, walifuta, kukwamisha uchunguzi, kuzuia upelelezi
breach-of-secrecy: siri za serikali, siri za taifa, siri ya serikali, kutoa siri, kuvujisha siri,
  kuvujisha taarifa, kuvujisha habari, kupata taarifa bila idhini
murder: mauaji*, kuua, kuuawa, aliuawa, waliuawa, muuaji, wauaji, kifo*, vifo*, alifariki, amefariki, alikufa,
  walikufa, aliua
suicide: kujiua, alijiua, kujinyonga, alijinyonga, amejiua
fire: moto, kuchoma, kuteketeza, kuteketea, uchomaji*, mlipuko*, milipuko*, kuchomwa moto, iliteketea, kulipuka,
  ulilipuka
hacking: udukuzi*, wadukuzi*, mdukuzi*, kudukua*, kudukuliwa, shambulio la mtandao, mashambulizi ya mtandao,
  mashambulizi ya mtandaoni, ulaghai wa mtandaoni
trafficking: magendo, usafirishaji haramu, biashara haramu ya binadamu, biashara ya binadamu, ulanguzi*,
  kulangua, walanguzi, usafirishaji wa binadamu
violation: mkataba wa vienna, ukiukaji wa mamlaka, kukiuka mamlaka, kukiuka uhuru, ukiukaji wa uhuru,
  sheria za kimataifa, sheria ya kimataifa
bail: dhamana, kwa dhamana, bangili ya kielektroniki, kuachiliwa kwa dhamana, dhamani
house-arrest: kifungo cha nyumbani, kizuizi cha nyumbani, marufuku ya kusafiri, kuzuiliwa nyumbani,
  kupigwa marufuku kusafiri, katazo la kusafiri
fine: faini*, kutozwa faini, alitozwa
compensation: fidia*, kufidia, kulipwa fidia
suspended: kifungo cha nje, kifungo kilichosimamishwa, huduma ya jamii, huduma za jamii, chini ya uangalizi,
  kifungo kilichoahirishwa
extradition: kurejeshwa kushtakiwa, kuhamishwa mtuhumiwa, uhamishaji wa watuhumiwa, interpol, ilani nyekundu,
  kubadilishana wahalifu, kubadilishana wafungwa
forced-return: kurudishwa*, kurejeshwa*, kurudi china, kurejea china, warudi china, arudi china, warejee china,
  kurudi nyumbani, kuwarudisha, kuwarejesha, kuwashawishi, kushawishi, kumshawishi, kurejea nyumbani,
  kumrudisha, kumrejesha
plea-deal: kukiri*, alikiri*, amekiri*, walikiri*, makubaliano ya kukiri, anashirikiana na wachunguzi, akikiri
adjourned: kuahirishwa*, iliahirishwa, imeahirishwa, kuahirisha*, ahirishwa, aliahirisha, kusogezwa mbele
supreme-court: mahakama kuu, mahakama ya juu, mahakama ya katiba, mahakama ya rufaa, mahakama ya upeo, rufaa
evidence: ushahidi, uthibitisho, vithibitisho, kielelezo, vielelezo
wanted: anayetafutwa, wanaotafutwa, anatafutwa, hati ya kukamatwa, waranti*, kibali cha kukamatwa,
  zawadi ya fedha, zawadi nono, donge nono, hati za kukamatwa
reopened: kufunguliwa tena, imefunguliwa tena, ilifunguliwa tena, kufungua tena, kuchunguzwa tena, kuanza tena,
  imeanza tena, kurejelewa
vote: kura, kupiga kura, walipiga kura, kupigiwa kura, wapiga kura, upigaji kura
motion: hoja, azimio*, maazimio, muswada*, miswada*, mswada
debate: mjadala*, mijadala*, kujadili*, walijadili, mdahalo*, midahalo*, maswali bungeni, swali bungeni
hearing: kikao cha kamati, kikao cha kusikiliza, vikao vya kamati, mbele ya kamati, kusikilizwa mbele,
  kikao cha bunge
petition: ombi la umma, saini*, sahihi za, waraka wa maombi, kutia saini, maombi ya wananchi
protest: maandamano*, kuandamana*, waandamanaji*, mwandamanaji, waliandamana, mkusanyiko, mkesha
election: uchaguzi*, kampeni*, chaguzi
coalition: muungano wa serikali, serikali ya muungano, serikali ya mseto, chama cha upinzani,
  vyama vya upinzani, upinzani, muungano tawala
sovereignty: uhuru wa nchi, mamlaka ya nchi, uhuru wa kitaifa, kujitawala, mamlaka ya kitaifa, uhuru wa taifa,
  mamlaka ya kujitawala
treaty: mkataba*, mikataba*, makubaliano*, maelewano, ushirikiano, hati ya makubaliano
joint-patrol: doria*, ushirikiano wa polisi, ushirikiano wa kipolisi
twin-city: jiji dada, miji dada, mji dada, miji rafiki, miji pacha, mji pacha
deadline: makataa*, muda wa mwisho, tarehe ya mwisho, ndani ya siku, siku za mwisho
licence-revoked: kufutiwa leseni, leseni yake kufutwa, kufutwa leseni, kunyang'anywa leseni, kufutiwa usajili,
  kufutwa usajili, kuvunjwa, kufutiwa kibali, kubatilishwa
lease: kodi ya nyumba, kukodi*, mpangaji*, wapangaji*, kupanga nyumba, upangaji, lilikodishwa, imekodishwa,
  kufurushwa
resignation: kujiuzulu*, alijiuzulu*, amejiuzulu*, ajiuzulu, wajiuzulu, anajiuzulu, walijiuzulu
dismissal: kufutwa kazi, kufukuzwa kazi, alifutwa kazi, amefutwa kazi, kufukuzwa, alifukuzwa, kusimamishwa kazi,
  alisimamishwa, amesimamishwa, kutimuliwa
hotline: nambari ya simu ya dharura, simu ya dharura, laini ya simu ya, nambari ya dharura, simu ya bure,
  namba ya simu, kuripoti kwa simu, nambari ya simu
task-force: kikosi kazi, kikosi maalum, kikosi maalumu, kikosi cha, vikosi kazi, jopo kazi
guideline: mwongozo*, miongozo*, mafunzo*, kitabu cha mwongozo, kozi ya
registry: daftari la mawakala, rejista*, sajili, uwazi, kusajiliwa, kujisajili, usajili*
budget: bajeti*, mgao wa fedha, milioni za
reciprocity: kulipiza*, kisasi, hatua za kulipiza, hatua za kujibu
press-conference: mkutano na waandishi, mkutano wa waandishi, mkutano na wanahabari, mkutano wa wanahabari,
  kikao na waandishi, kikao na wanahabari, wakati wa kikao cha habari
interview: mahojiano*, kuhojiwa*, alihojiwa, waliohojiwa, akihojiwa, kuhoji
film: filamu*, makala ya video, podikasti*, documentary, sinema*, matangazo
book: kitabu*, vitabu*, riwaya*, mwandishi wa kitabu, kumbukumbu za maisha
study: utafiti*, tafiti*, kura ya maoni, takwimu*, uchunguzi wa maoni
annual-report: ripoti ya mwaka, ripoti ya kila mwaka, taarifa ya mwaka, ripoti za mwaka
theatre: ukumbi wa maonyesho, maonyesho*, maonesho*, sanaa*, tamasha la muziki, onyesho, msanii, wasanii,
  tamthilia
opinion: maoni ya mwandishi, makala ya maoni, tahariri*, safu ya, maoni, mtazamo
prize: tuzo*, nishani*, zawadi ya nobel, tunzo, nobeli
conference: kongamano*, makongamano*, warsha*, semina*, mhadhara*, mihadhara*, jopo la wataalamu
anniversary: maadhimisho*, kuadhimisha*, ukumbusho*, kumbukumbu ya, miaka tangu, kumbukizi
apology: kuomba radhi, kuomba msamaha, aliomba radhi, aliomba msamaha, ameomba radhi, ameomba msamaha, msamaha,
  iliomba radhi, waliomba radhi, radhi
correction: marekebisho*, kusahihisha*, masahihisho*, kurekebisha*, hitilafu
undercover: kamera ya siri, kamera iliyofichwa, uchunguzi wa siri, kamera za siri, uandishi wa uchunguzi
whistleblower: mfichuzi*, wafichuzi*, mtoa taarifa, watoa taarifa, mfichua siri, mpasha habari, mdokezi*,
  mtoboa siri, muasi, mvujishaji
radio: redio*, runinga*, televisheni*, kituo cha redio, luninga
festival: tamasha*, matamasha*, sherehe*, sikukuu*, karamu*, mwaka mpya, hafla*
charity: hisani*, shirika la misaada, mashirika ya misaada, msaada wa kibinadamu, msaada, misaada,
  mfuko wa hisani
rumour: uvumi*, tetesi*, habari za uongo, taarifa za uongo, habari potofu, upotoshaji*, taarifa potofu
disappearance: kutoweka*, alitoweka*, ametoweka*, walitoweka*, waliotoweka, aliyetoweka, kupotea*, alipotea*,
  haijulikani alipo, kutojulikana alipo
flight: kutoroka*, alitoroka*, ametoroka*, walitoroka*, waliotoroka, aliyetoroka, kukimbia*, alikimbia*,
  walikimbia*, waliokimbia, aliyekimbia, kuondoka nchini
illness: ugonjwa*, magonjwa*, kuugua*, anaugua*, aliugua*, mgonjwa*, wagonjwa*, kulazwa, alilazwa, amelazwa,
  saratani
ship: meli*, feri*, kivuko*, boti*, mashua*, chombo cha uvuvi, jahazi
border: mpaka wa, mpakani, mipaka*, mpaka kati
company: kampuni*, makampuni*, shirika la biashara, mashirika ya biashara
investment: uwekezaji*, vitega uchumi, biashara, kuuza nje, mauzo ya nje, kuwekeza, wawekezaji*, mwekezaji*,
  uhusiano wa kiuchumi
technology: teknolojia*, utambuzi wa uso, utambuzi wa sura, akili bandia, akili mnemba, programu za kompyuta,
  kiteknolojia
telecom: mawasiliano ya simu, kampuni ya simu, kampuni za simu, kadi za simu, laini za simu, mtandao wa simu
sports: soka, mpira wa miguu, kandanda, michezo, mwanamichezo, wanamichezo, kung fu, karate, olimpiki, mpira
night: usiku*, alfajiri*, mapambazuko
simultaneous: kwa wakati mmoja, wakati huo huo, wakati mmoja, kwa pamoja, sehemu kadhaa, maeneo kadhaa,
  ulioratibiwa, uratibu*, zilizoratibiwa
second-time: kwa mara ya pili, cha pili, kituo cha pili, kituo kingine, vituo vingine, vingine viwili
former-site: hapo awali ilikuwa, anwani ya zamani, anuani ya zamani, kilihamia, ilihamia, ilihamishwa, kuhamia,
  kimehamishwa, makao ya zamani
denounced: kuripoti polisi, aliripoti polisi, kuripoti kwa polisi, aliripoti kwa polisi, malalamiko, kulalamika,
  alilalamika, waliripoti kwa polisi, kushtaki polisi, walalamika
"""
