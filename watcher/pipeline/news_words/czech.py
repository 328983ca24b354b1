"""Things of the news in Czech. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restaurac*, restaurat*, bistro, bistra, bistru, kavárn*, jídeln*, hospod*, občerstven*
shop: obchod, obchodu, obchodě, obchodech, obchůdek, obchůdk*, prodejn*, supermarket*, večerk*, potravin*,
  samoobsluh*
warehouse: sklad, skladu, skladě, sklady, skladem, skladech, skladišt*, skladov*, depo
flat: byt, bytu, bytě, bytem, byty, bytů, bytech, bytov*, apartmán*, činžovn*
villa: vila, vily, vile, vilu, vilou, vilách, rodinn* dům, rodinn* dom*, sídlo rodiny, usedlost*
hotel: hotel*, hostel*, penzion*, ubytovn*
travel-agency: cestovn* kancelář*, cestovn* agentur*, cestovk*
law-firm: advokátn* kancelář*, právn* kancelář*, notář*
salon: salon*, salón*, kadeřn*, masáž*, masér*, manikúr*, nehtov*, holič*
market: tržnic*, tržišt*, bazar*, sapa, sapě, velkoobchod*, trhovec*, trhovc*
mall: obchodn* cent*, nákupn* cent*, obchodn* dům, obchodn* dom*, pasáž*
school: škola, školy, škole, školu, školou, škol, školách, školní*, školk*, akademi*, jazykovk*
university: univerzit*, fakult*, kampus*, vysok* škol*, rektor*
association: spolek, spolk*, sdružen*, asociac*, federac*, krajan*, svaz, svazu
chamber: obchodn* komor*, hospodářsk* komor*
temple: chrám*, kostel*, mešit*, pagod*, klášter*
embassy: velvyslanectv*, ambasád*, zastupitelsk* úřad*
consulate: konzul*
town-hall: radnic*, magistrát*, městsk* úřad*, obecn* úřad*
prison: vězení, vězením, vězeňsk*, věznic*, vězně, vězni, vězen, vězň*, za mříž*, odnět* svobody, žalář*
airport: letišt*
harbour: přístav*, dok, doky, docích, molo, mole
upper-floor: patro, patra, patře, patrem, podlaž*, suterén*, sklep*, přízem*, podkrov*, poschod*
casino: kasin*, hazard*, sázk*, sázen*, herna, herny, hernu, herně
factory: továrn*, fabrik*, závod na výrobu, výrobn* závod*, dílna, dílny, dílně, dílen, textilk*
hospital: nemocnic*, nemocničn*, klinik*, klinic*, poliklinik*
real-estate: nemovitost*, realit*, developer*
mayor: starost*, primátor*
interior-minister: ministr* vnitra, ministryn* vnitra, ministerstv* vnitra, šéf* vnitra, resort* vnitra
foreign-minister: ministr* zahranič*, ministryn* zahranič*, ministerstv* zahranič*, šéf* diplomacie, mzv,
  resort* zahranič*
justice-minister: ministr* spravedlnosti, ministryn* spravedlnosti, ministerstv* spravedlnosti,
  generáln* prokurátor*
prime-minister: premiér*, předsed* vlády, kancléř*, ministersk* předsed*
president: prezident*
governor: guvernér*, hejtman*, prefekt*
ambassador: velvyslanec, velvyslance, velvyslanci, velvyslancem, velvyslanců, velvyslankyn*, chargé d'affaires
diplomat: diplomat*, diplomac*, ataš*, imunit*
prosecutor: prokurát*, prokuratur*, státn* zástup*, žalobc*, žalobkyn*, státn* zastupitelstv*, obžalob*
judge: soudc*, soudkyn*, senátu soudu
jury: porot*
lawyer: advokát*, obhájc*, obhájkyn*, právník*, právnič*, právníc*
lawmaker: poslanec, poslanc*, poslankyn*, zákonodárc*, kongresman*, europoslan*, sněmovn*
senator: senátor*, senát, senátu, senátem, senátní*
councillor: zastupitel, zastupitele, zastupitelé, zastupitelů, zastupitelstv*, radní, radních, radním,
  městsk* rad*
committee: výbor*, komis*, podvýbor*
ombudsman: ombudsman*, veřejn* ochrán*, kontroln* úřad*, auditor*, inspektorát*
data-protection: ochran* osobních údajů, ochran* dat, ochran* údajů, osobn* údaj*, soukrom*, gdpr
tax: daň, daně, daní, daňov*, finančn* úřad*, berní*, berňák*
customs: celní*, celnic*, clo, cla, cel
immigration: imigrač*, imigrant*, cizineck* polic*, pohranič*, migrač*, přistěhoval*
secret-service: rozvědk*, kontrarozvědk*, tajn* služb*, zpravodajsk* služb*, bis,
  bezpečnostn* informačn* služb*, výzvědn*, tajných služeb, zpravodajských služeb
organised-crime: organizovan* zločin*, mafi*, triád*, triad*, gang*
army: armád*, voják*, vojens*, vojsk*, námořnictv*
interpreter: tlumoč*, překladatel*
businessman: podnikatel*, byznysmen*, obchodník*, obchodníc*, obchodnic*
owner: majitel*, vlastník*, vlastníc*, pronajímatel*, provozovatel*
chairman: předseda, předsedy, předsedu, předsedou, předsedov*, předsedkyn*, šéf spolku, šéf* spolku,
  prezident sdružení
treasurer: pokladník*, pokladníc*, účetní*
secretary: sekretář*, tajemník*, tajemnic*, recepčn*
student: student*, žák, žáci, žáků, žáky, žákyn*, studuj*
scholar: profesor*, akademik*, akademic*, výzkumník*, vědec, vědc*, vědky*, badatel*, sinolog*
journalist: novinář*, reportér*, redaktor*, žurnalist*, zpravodaj, zpravodaje, zpravodajk*
dissident: disident*, aktivist*, odpůrc*, kritik* režimu, kritik* čínského, opozič*, opozic*
refugee: uprchlík*, uprchlic*, azyl*, exil*, žadatel* o azyl
banker: bankéř*, bývalý úředník, bývalého úředníka, uprchl*, na útěku
worker: zaměstnan*, dělník*, dělnic*, pracovník*, pracovnic*, kuchař*, číšn*, servírk*
driver: řidič, řidiče, řidiči, řidičem, řidičů, taxi*, taxík*, auto, auta, autě, autem, aut, automobil*
volunteer: dobrovoln*
retired-officer: důchod*, penzist*, ve výslužbě, vysloužil*, senior*
neighbour: soused*, obyvatel*
witness: svědek, svědk*, svědec*, svědč*, vypovíd*, vypověd*
victim: oběť, oběti, obětí, obětem, obětmi, poškozen*, žalobce
couple: manžel*, dvojic*
wife: manžel*, choť*, žena zatčeného
parents: matka, matky, matku, matce, matkou, otec, otce, otci, otcem, rodič*
siblings: bratr*, bratř*, sestra, sestry, sestru, sestře, sestrou, sourozen*
children: syn, syna, synovi, synem, synové, synů, dcera, dcery, dceru, dceři, dcerou, dítě, dítět*, děti, dětem,
  dětí, dětmi
widow: vdov*, pozůstal*
tourist: turist*, návštěvník*, návštěvnic*
uyghur: ujgur*, tibe*, menšin*, sin-ťiang*
hong-kong-people: hongkong*, hong kong*
taiwan: tchaj-wan*, tchajwan*, taiwan*, tchaj-pej*, tchaj wan*
falun-gong: falun*, fa-lun-kung*
driving-licence: řidičsk* průkaz*, řidičák*, řidičsk* oprávněn*
passport: pas, pasu, pasy, pasů, pasem, cestovn* doklad*, cestovn* pas*, občansk* průkaz*, občank*
permit: povolen* k pobytu, pobytov*, vízum, víza, vízu, víz, vízov*, pracovn* povolen*, trval* pobyt*
citizenship: občanstv*, národnost*, naturaliz*, státn* příslušnost*
phone: telefon*, mobil, mobilu, mobily, mobiln*, sim kart*, simk*, smartphon*, zavolal*, chytr* telefon*
computer: počítač*, notebook*, laptop*, server, serveru, servery, serverů
data-carrier: pevn* disk*, disk, disky, flash*, usb, paměťov* kart*, databáz*, soubory, souborů
paper: dokument, dokumenty, dokumentů, dokumentech, složk*, spis, spisy, spisu, spisů, listiny, listin, šanon*
cash: hotovost*, bankovk*, peníze, peněz*
bank-account: bankovn* účet*, bankovn* účt*, banka, banky, bance, banku, bank, bankou, převod* peněz
donation: dar, daru, dary, darů, darova*, dotac*, příspěvek, příspěvk*, grant*, subvenc*, sponzor*,
  nadačn* fond*
weapon: zbraň, zbraně, zbraní, zbraněmi, pistol*, nůž, nože, nožem, střeln*
camera: kamer*, kameř*
sign: cedul*, tabulka, tabulk* na, vývěsn*, transparent*, nápis*, štít, poutač*
flag: vlajk*, vlajc*, uniform*, odznak*, znak, znaku, emblém*
website: web, webu, webem, internet*, webov*
app: aplikac*, wechat*, sociáln* sít*, chat*, sociálních sít*, skupin* na
letter: dopis*, e-mail*, email*, mail, mailu, maily, korespondenc*
photo: fotk*, fotograf*, snímek, snímk*, foto
video: video*, záběr*, nahráv*, natoč*, záznam*
list: seznam*, rejstřík*, evidenc*, spis* na, dossier
leak: únik dat, únik* informac*, únik* dokument*, unikl*, utajovan*, tajn* dokument*, přísně tajn*
drone: dron*, sledovac* zařízení, gps, odposlech*, štěnic*, lokátor*
furniture: prázdn*, opuštěn*, vystěhov*, odstěhov*, vykliz*
masks: roušk*, roušek, respirátor*, pandemi*, covid*, koronavir*
espionage: špion*, špión*, vyzvěd*, zvěd, zvědy, špeh*
foreign-agent: zahraničn* agent*, cizí* agent*, agent* cizí*, zahraničn* vliv*, cizí* vliv*, vlivov*, vměšov*,
  pro cizí moc, cizí moci, agent čín*, ciz* moc*
extortion: vydírá*, vyděr*, výkupné*, vydírat*, výpaln*
kidnapping: únos, únosu, únosy, únosů, únosc*, unesen*, unesl*, unáš*, omezován* osobní svobody,
  zbaven* osobní svobody, zadržován*
assault: napad*, zbit*, zbil*, útok, útoku, útočn*, zraněn*, zranil*, ublížen* na zdraví, výtržn*
threat: hrozb*, hrozil*, vyhrož*, výhrůž*, výhružk*, vyhrůž*
harassment: obtěž*, zastraš*, nátlak*, tlak na, šikan*, nutit*, nutil*, donutit*, perzeku*
stalking: stalking*, pronásled*, sledován*, sledoval*, nebezpečn* pronásled*, špehov*
fraud: podvod*, podved*, podvádě*
money-laundering: praní peněz, praní špinavých peněz, praním peněz, praním špinavých peněz, legalizac* výnosů,
  pral* peníze
corruption: korupc*, korupčn*, úplatk*, úplatek, podplác*, podplat*, zpronevěr*, zkorumpov*
drugs: drog*, narkot*, heroin*, kokain*, pervitin*, fentanyl*
forgery: padělá*, padělk*, falšov*, falešn* doklad*, falešn* pas*, zfalšov*
usurpation: vydával* se za, vydáv* za polic*, vydávají* se za, přisvoj*, zneuž* pravomoc*, uzurp*
obstruction: mařil*, maří, zničen* důkaz*, ničen* důkaz*, smazal*, smazan*, vymazal*, mařen*
breach-of-secrecy: služebn* tajemstv*, státn* tajemstv*, vyzrazen*, vyzradil*, vynáš* informac*, vynášen*,
  neoprávněn* přístup*, přístup* do databáz*, zneužit* pravomoc*, ohrožen* utajovan*
murder: vražd*, zavražd*, zabit*, zabil*, smrt, smrti, mrtv*
suicide: sebevra*
fire: požár*, žhář*, výbuch*, exploz*, hořel*, zapálil*
hacking: hacker*, kyber*, phishing*, nabour*
trafficking: pašov*, pašerá*, obchod* s lidmi, obchodován* s lidmi, převadě*
violation: vídeňsk* úmluv*, porušen* suverenity, porušen* mezinárodn*, porušov* suveren*
bail: kauc*, na kauci, propuštěn*, elektronick* náram*, na svobodě
house-arrest: domác* vězen*, zákaz vycestov*, zákaz* cestov*, zabaven* pas*, odebr* pas*, vycestov*
fine: pokut*, peněžit* trest*, peněžn* trest*
compensation: odškodn*, náhrad* škod*, kompenzac*, odškodňov*
suspended: podmínk*, podmíněn*, s podmíněn* odklad*, probač*, veřejně prospěšn*, obecně prospěšn* prac*
extradition: vydán* do, extradic*, interpol*, vydat do, vydání do číny, vydán* k trestn*, zatykač* interpol*
forced-return: repatria*, návrat* do číny, vrátit do číny, vrátil* do číny, vrátili do číny, návrat* do vlasti,
  návrat* domů, nucen* návrat*, donuc* k návratu, vrátit do vlasti, deport*
plea-deal: dohod* o vině, přiznal*, přiznán*, doznal*, doznán*, spolupracuj* s vyšetř*
adjourned: odročen*, odročil*, odložen*, odložil*, odklad jednání, přesunut*, zpožděn*
supreme-court: nejvyšší* soud*, ústavní* soud*, odvolací* soud*, vrchní* soud*, odvolání
evidence: důkaz*
wanted: hledan*, zatykač*, zatýkac*, odměn*, pátrán*, pátraj*, stíhan*
reopened: obnoven*, obnovil*, znovu vyšetř*, znovu otevř*, znovu zahá*
vote: hlasov*, odhlasov*, hlasů
motion: rezoluc*, usnesen*, návrh zákona, návrh* zákon*, novel* zákona, předlož* návrh
debate: debat*, interpelac*, rozprav*, diskus*
hearing: slyšen*, veřejn* slyšen*, před výborem, zasedání výboru, jednání výboru
petition: petic*, petičn*, podpis* pod
protest: protest*, demonstr*, shromážd*, pietn*
election: volby, voleb, volbám, volbách, volbami, volebn*, volič*, předvolebn*
coalition: koalic*, koaličn*, opozičn*, opozic*
sovereignty: suverenit*, svrchovan*
treaty: smlouv*, smluv, dohod*, memorand*, spoluprác*, spoluprac*
joint-patrol: společn* hlíd*, hlídk*, patrol*, policejn* spoluprác*
twin-city: partnersk* měst*, sestersk* měst*, družebn* měst*, partnerstv* měst
deadline: ultimát*, lhůt*, do konce měsíce, termín do
licence-revoked: rozpušt*, výmaz*, zrušen* spolk*, odebr* licenc*, odebran* licenc*, odňat*, zrušen* registrac*,
  zrušen* povolen*
lease: pronájem*, pronájm*, pronaj*, nájem*, nájm*, výpověď z, vystěhován*, podnáj*
resignation: rezign*, odstoup*, odstupuj*, demis*
dismissal: odvolan* z funkce, odvolal* z, vyhazov, vyhozen*, propuštěn* z práce, propuštěn* z,
  postaven* mimo službu, suspend*, odvolán z funkce
hotline: horká linka, horké linky, linka pro, telefonn* lin*, infolink*, linku pro, formulář*, anonymn* oznám*
task-force: pracovn* skupin*, vyšetřovac* tým*, zvláštn* tým*, speciáln* tým*, speciáln* jednot*,
  speciáln* útvar*, zvláštn* jednot*
guideline: příručk*, směrnic*, školen*, kurz, kurzu, kurzy, kurzů, metodik*, pokyny
registry: registr*, rejstřík* agent*, zaregistrov*, transparent*
budget: rozpočt*, rozpočet*, milion* dolar*, milion* korun, milion* eur, financován*
reciprocity: odvet*, protiopatřen*, reciproc*, odplat*
press-conference: tiskov* konferenc*, tiskovk*, brífink*, briefing*
interview: rozhovor*, interview
film: film*, dokumentární*, podcast*, dokumentarist*, pořad, pořadu, reportáž*
book: kniha, knihy, knize, knihu, knihou, knih, knížk*, román*, paměti, spisovatel*, autor knihy
study: studie, studii, studií, studiemi, průzkum*, výzkum*, anket*, statistik*, statistic*
annual-report: výročn* zpráv*, ročenk*, výročních zpráv*
theatre: divad*, výstav*, koncert*, muze*, uměn*, umělec, umělc*, umělky*
opinion: komentář*, komentát*, názor*, úvodník*, sloupek, sloupk*, glos*
prize: ceny za, cenu za, oceněn*, ocenil*, laureát*, pulitzer*
conference: konferenc*, přednášk*, přednáše*, seminář*, panelov*, sympoz*
anniversary: výroč*, památník*, pomník*, připomínk*
apology: omluv*, omlouv*
correction: opravil*, omyl*, oprava, opravu, opravy, opraven*, chyba, chyby, chybu, chybou, chybn*
undercover: v utajení, skryt* kamer*, investigativ*, pod krytím, krycí*
whistleblower: whistleblower*, oznamovatel*, informátor*, přeběhlík*, udavač*, zběh*
radio: rozhlas*, rádi*, televiz*
festival: festival*, svátk* jara, svátek jara, lunárn* nov*, čínsk* nov* rok*, oslav*, banket*, hostin*
charity: charit*, dobročin*, nadac*, humanitárn*
rumour: fám*, drb, drby, dezinform*, hoax*, lživ*, popřel*, popír*, pomluv*, dementov*
disappearance: zmizel*, zmizen*, pohřešov*, nezvěstn*, zmizí, beze stop*
flight: uprchl*, utekl*, útěk*, utéc*, prchl*, opustil* zemi
illness: nemoc, nemoci, nemocí, nemocn*, onemocn*, hospitaliz*
ship: loď, lodi, lodě, lodí, trajekt*, plavidl*, lodn*
border: hranic*, hraničn*, pohranič*
company: společnost*, firma, firmy, firmě, firmu, firmou, firem, firmách, holding*, podnik, podniku, podniky,
  podniků, koncern*
investment: investic*, investov*, investor*, obchodn* vztah*, export*, vývoz*, ekonomick* vztah*
technology: software*, technolog*, rozpoznáv* obličej*, rozpoznáván* tvář*, uměl* inteligenc*
telecom: telekom*, sim kart*, operátor*, huawei
sports: fotbal*, sport*, bojov* umění, kung-fu, zápas*
night: noc, noci, nočn*, půlnoc*, úsvit*, svítán*, rozbřesk*
simultaneous: současně, souběžn*, koordinov*, na několika míst*
second-time: druh* stanic*, další* stanic*, druh* služebn*, další* služebn*, dalších stanic, druh* centr*,
  druh* čínsk*
former-site: dřív* adres*, původn* adres*, bývalé* sídl*, předchozí* adres*, přestěhov*, někdejš*, dřívějš*,
  přesídl*
denounced: trestn* oznámen*, oznámil* polici, podal* stížnost, stížnost*, udán*, nahlásil*, podnět*
"""
