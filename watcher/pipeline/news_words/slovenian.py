"""Things of the news in Slovenian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restavrac*, gostiln*, kavarn*, bistro, bistroj*, okrepčevalnic*, lokal, lokalu, lokali, menz*
shop: trgovina, trgovine, trgovini, trgovino, trgovinic*, supermarket*, prodajaln*, živil*
warehouse: skladišč*, skladisc*, hangar*, depo
flat: stanovanj*, apartma*, garsonjer*
villa: vila, vile, vili, vilo, vilah, hiša, hiše, hiši, hišo, dvorec, dvorc*
hotel: hotel*, hostel*, penzion*, prenočišč*
travel-agency: turističn* agencij*, potovaln* agencij*, turističn* poslovaln*
law-firm: odvetnišk* pisarn*, odvetnišk* družb*, pravn* pisarn*, notar*
salon: salon*, frizer*, masaž*, manikur*, brivnic*
market: tržnic*, bazar*, sejmišč*, bolšj*
mall: nakupovaln* središč*, nakupovaln* cent*, trgovsk* cent*, trgovsk* središč*
school: šola, šole, šoli, šolo, šol, šolah, šolsk*, vrtec, vrtc*, akademij*
university: univerz*, fakultet*, kampus*, visok* šol*, rektor*
association: društv*, združenj*, zveza kitajcev, zveze kitajcev, zveza društev, federacij*, izseljensk*, rojak*
chamber: gospodarsk* zbornic*, trgovinsk* zbornic*, trgovsk* zbornic*, zbornic*
temple: tempelj, templj*, cerkev, cerkv*, mošej*, pagod*, samostan*
embassy: veleposlaništv*, ambasada, ambasade, ambasadi, ambasado, ambasad, diplomatsk* predstavništv*
consulate: konzul*
town-hall: mestn* hiš*, mestn* občin*, občinsk* uprav*, občinsk* stavb*, magistrat*, rotovž*
prison: zapor, zapora, zaporu, zaporom, zapori, zaporov, zaporn*, ječ*, za zapahi, za rešetk*
airport: letališč*, letalisk*
harbour: pristanišč*, luka, luke, luki, luko, pomol, pomolu, luka koper
upper-floor: nadstrop*, klet, kleti, kletjo, kletn*, pritličj*, podstreš*, etaž*
casino: igralnic*, kazin*, igr* na srečo, stavnic*, casino, hazard*
factory: tovarn*, obrat, obratu, delavnica, delavnice, delavnici, delavnico
hospital: bolnišnic*, bolnic*, klinik*, zdravstven* dom*
real-estate: nepremičnin*
mayor: župan, župana, županu, županom, županj*, županov*, županstv*
interior-minister: minist* za notranje zadeve, notranj* minist*, ministrstv* za notranje, minister za notranje,
  ministrica za notranje, mnz
foreign-minister: minist* za zunanje, zunanj* minist*, ministrstv* za zunanje, vodj* diplomacije, mzz, mzez
justice-minister: minist* za pravosodje, pravosodn* minist*, ministrstv* za pravosodje, generaln* držav* tožil*
prime-minister: premier*, predsednik* vlade, predsednic* vlade, kancler*
president: predsednik*, predsednic*
governor: guverner*, prefekt*
ambassador: veleposlanik*, veleposlanic*, ambasador*, odpravnik* poslov
diplomat: diplomat*, diplomac*, ataše*, imunitet*
prosecutor: tožilec, tožilc*, tožilk*, tožilstv*, tožilsk*
judge: sodnik*, sodnic*, sodni senat*
jury: porot*
lawyer: odvetnik*, odvetnic*, zagovornik*, zagovornic*, pravnik*, pravnic*
lawmaker: poslanec, poslanc*, poslank*, zakonodajalc*, kongresnik*, evroposlan*
senator: senator*, senat, senata, senatu
councillor: mestni svetnik*, mestn* svet*, občinsk* svet*, svetnik*, svetnic*
committee: odbor*, parlamentarn* komisij*, preiskovaln* komisij*, komisij*
ombudsman: varuh*, ombudsman*, računsk* sodišč*, revizor*
data-protection: varstv* podatkov, varstv* osebnih podatkov, osebn* podatk*, osebnih podatkov, zasebnost*,
  varovanj* podatkov
tax: davek, davk*, davčn*, furs, utaj* davkov
customs: carin*
immigration: imigracij*, priseljen*, priseljev*, mejn* polici*, mejn* straž*, migracij*, tujc*
secret-service: obveščeval*, protiobveščeval*, tajn* služb*, varnostn* služb*, sova, sove, sovi
organised-crime: organiziran* kriminal*, mafij*, triad*, tolp*, kriminaln* združb*, hudodelsk* združb*
army: vojska, vojske, vojski, vojsko, vojašk*, vojak, vojaka, vojaki, vojakov, mornaric*, armad*
interpreter: tolmač*, prevajal*
businessman: poslovnež*, podjetnik*, podjetnic*, trgovec, trgovc*, poslovnic*
owner: lastnik*, lastnic*, najemodajal*
chairman: predsedujoč*, predsednik* društva, predsednic* društva, predsednik* združenja, predsednic* združenja,
  vodja društva, predsedoval*
treasurer: blagajnik*, blagajničark*, računovod*
secretary: tajnik*, tajnic*, sekretar*, receptor*
student: študent*, dijak*, učenec, učenc*, učenk*
scholar: profesor*, akademik*, raziskovalec, raziskovalc*, raziskovalk*, znanstvenik*, znanstvenic*, sinolog*
journalist: novinar*, poročevalec, poročevalc*, reporter*, urednik*, urednic*, dopisnik*
dissident: disident*, oporečnik*, oporečnic*, oporečnišk*, aktivist*, kritik* režima, nasprotnik* režima,
  opozicij*
refugee: begunec, begunc*, begunk*, azil*, prosilec, prosilc*, izgnan*, eksil*, v izgnanstvu
banker: bankir*, nekdanj* uradnik*, ubežnik*, pobegli, bančnik*
worker: delavec, delavc*, delavk*, uslužben*, zaposlen*, kuhar*, natakar*
driver: voznik*, voznic*, taksi*, avto, avta, avtu, avtom, avtomobil*
volunteer: prostovolj*
retired-officer: upokojen*, upokojit*, starejš*, starostnik*
neighbour: sosed, soseda, sosede, sosedje, sosedov, sosedom, sosedi, stanoval*, prebival*
witness: priča, priče, priči, pričo, pričal*, pričanj*, pričev*, pričati
victim: žrtev, žrtv*, oškodovan*, tožnik*, tožnic*
couple: zakonc*, zakonsk*, poročen* par*
wife: žena, žene, ženi, ženo, mož, moža, možu, možem, soprog*, zakonec
parents: mati, mater*, mama, mame, mami, mamo, oče, očeta, očetu, očetom, starši, staršev, staršem, starše
siblings: brat, brata, bratu, bratom, bratje, bratov, sestra, sestre, sestri, sestro
children: sin, sina, sinu, sinom, sinovi, sinov, hči, hčer*, otrok*, otroc*
widow: vdov*, svojc*
tourist: turist*, obiskovalec, obiskovalc*
uyghur: ujgur*, tibet*, manjšin*, šindžjang*, xinjiang*
hong-kong-people: hongkon*, hong kong*
taiwan: tajvan*, taiwan*, tajpej*
falun-gong: falun*
driving-licence: vozniško dovoljenje, vozniš* dovoljen*, vozniških dovoljenj, vozniških
passport: potni list*, potn* list*, potnih listov, potneg* list*, osebn* izkaznic*, osebn* dokument*
permit: dovoljenj* za prebivanje, dovoljenj* za bivanje, vizum*, viza, vize, vizo, delovn* dovoljen*,
  dovoljenj* za delo
citizenship: državljanstv*, narodnost*, naturaliz*
phone: telefon*, mobitel*, kartic* sim, sim kartic*, poklical*, mobiln*
computer: računalnik*, računalnišk*, prenosnik*, strežnik*
data-carrier: trdi disk*, trd* disk*, disk, diske, usb*, spominsk* kartic*, ključek*, datotek*,
  podatkovn* zbirk*, baz* podatkov, zbirk* podatkov
paper: dokument, dokumenti, dokumente, dokumentov, dokumentih, dokumentac*, mape, mapo, fascikl*, listin*, spis,
  spise, spisov
cash: gotovin*, bankovc*, denar, denarja, denarjem, denarju
bank-account: bančn* račun*, banka, banke, banki, banko, bank, bankah, nakazil*, transakc*
donation: donacij*, doniral*, subvencij*, nepovratn* sredstv*, prispevek*, prispevk*, darov*, sklad, sklada,
  skladov
weapon: orožj*, pištol*, nož, noža, nožem, noži, strelsk*
camera: kamer*, nadzorn* kamer*, videonadzor*
sign: napis*, tabla, tablo, table, tablic*, transparent*, izvesk*
flag: zastav*, uniform*, značk*, grb, grba, emblem*
website: spletn* stran*, internet*, spletišč*, spletnih stran*, splet, spletu, spleta
app: aplikacij*, wechat*, družben* omrežj*, družbenih omrežj*, klepet*
letter: pismo, pisma, pismu, pismom, dopis*, elektronsk* pošt*, elektronsk* sporočil*, e-pošt*, mail, maile
photo: fotograf*, fotk*, posnetek fot*, slika, slike, slik
video: video*, posnetek, posnetk*, snemal*, posnel*
list: seznam*, register, registra, registru, dosje*, evidenc*
leak: uhaj*, ušl* dokument*, pricurlj*, razkrit* dokument*, zaupn* dokument*, tajn* dokument*,
  razkril* dokument*
drone: dron*, sledilnik*, gps, prisluškov*, brezpilotn*, prisluh*
furniture: prazn*, zapuščen*, izpraznj*, izselil*, izpraznil*, odselil*
masks: mask*, pandemij*, covid*, koronavirus*, epidemij*
espionage: vohun*, špijon*
foreign-agent: tuj* agent*, agent* tuj*, tuj* vpliv*, tujih agentov, tuj* vmešav*, vmešav*, tuj* sil*,
  vplivov* agent*, agent* kitajsk*
extortion: izsilil*, izsilj*, odkupnin*
kidnapping: ugrab*, protipravn* odvzem* prostosti, odvzem* prostosti
assault: napad*, pretep*, poškodov*, ranjen*, telesn* poškodb*, ranil*, udaril*
threat: grožnj*, grožen*, grozil*, grozi, grozijo, zagrozil*
harassment: nadlegov*, nadleguj*, ustrahov*, zastraš*, pritisk*, šikan*, prisil*
stalking: zalezov*, zasledov*, sledil*, sledenj*, nadzorov*
fraud: goljuf*, prevar*, ogoljuf*
money-laundering: pranj* denarja, pranje umazanega denarja, prali denar
corruption: korupc*, korupt*, podkup*, poneverb*, poneveril*
drugs: drog*, mamil*, narkotik*, heroin*, kokain*, fentanil*
forgery: ponareja*, ponared*, ponarejen*, lažn* dokument*, lažn* potn*
usurpation: izdajal* za, izdaja* za polic*, lažn* predstavlj*, lažno predstavljanje, predstavljal* kot polic*,
  prilast*, uzurp*
obstruction: oviranj*, oviral*, uničevanj* dokaz*, uničenj* dokaz*, uničil*, izbrisal*, zbrisal*
breach-of-secrecy: uradn* skrivnost*, državn* skrivnost*, tajn* podatk*, tajnih podatkov, izdaj* tajn*,
  nepooblaščen* dostop*, dostop* do baz*, posredov* podatk*, zlorab* položaja
murder: umor*, uboj*, ubil*, ubit*, smrt, smrti, smrtjo, smrtn*
suicide: samomor*
fire: požar*, požig*, eksploz*, zagorel*, pogorel*
hacking: heker*, kibernet*, phishing*, vdor* v, kiberna*
trafficking: tihotap*, trgovin* z ljudmi, trgovanj* z ljudmi
violation: dunajsk* konvencij*, kršitev suverenosti, kršenj* suverenosti, kršitv* suverenosti,
  kršenj* mednarodnega prava, kršitev mednarodnega prava
bail: varščin*, na prostost*, izpuščen*, izpustil*, elektronsk* zapestnic*, javljanj*
house-arrest: hišn* pripor*, hišn* zapor*, prepoved* potovanj*, prepoved* zapustitve, odvzem* potnega
fine: globa, globe, globo, denarn* kazen, denarn* kazn*, kaznovan*, oglobl*
compensation: odškodnin*, odškodov*
suspended: pogojn*, družben* koristn* del*, družbeno koristn*, probacij*
extradition: izroči*, ekstradicij*, interpol*, rdeč* tiralic*, izročen*
forced-return: repatriac*, vrnitev na kitajsko, vrnitv* na kitajsko, vrnejo na kitajsko, vrnili na kitajsko,
  vrne na kitajsko, vrniti na kitajsko, vrnitev v domovino, vrnitv* v domovino, vrnitvi v domovino,
  prisiln* vrnit*, prisiln* vrač*, deport*, vračanj*
plea-deal: priznal*, priznanj*, sporazum* o priznanju, sodeluje s preiskoval*, krivdo
adjourned: prestavljen*, prestavil*, preložen*, preložil*, preložit*, odložen*, odložil*
supreme-court: vrhovn* sodišč*, ustavn* sodišč*, višje sodišče, višjega sodišča, višjem sodišču,
  prizivn* sodišč*, pritožb* na sodb*
evidence: dokaz, dokaza, dokazi, dokaze, dokazov, dokazih, dokazn*, dokazil*
wanted: iskan*, tiralic*, nalog* za prijetje, nalog* za aretacijo, razpisal* nagrad*, nagrad* za prijetje,
  prijetj*
reopened: znova odpr*, znova preisk*, ponovno odpr*, obnov*, ponovn* preiskav*
vote: glasov*, izglasov*
motion: resolucij*, predlog zakona, predlog* zakon*, sklep, sklepa, predlog* resoluc*
debate: debat*, razprav*, poslansk* vprašanj*
hearing: zaslišanj*, zaslišal* pred, sej* odbora, pred odborom, pred komisijo, javn* predstavitev*
petition: peticij*, podpis* pod
protest: protest*, demonstr*, shod, shoda, shodu, shodi, bdenj*
election: volitv*, volitev, volil*, volivc*, volivec, predvoliln*
coalition: koalicij*, opozicij*
sovereignty: suveren*
treaty: sporazum*, pogodb*, dogovor*, memorandum*, sodelovanj*
joint-patrol: skupn* patrulj*, skupn* patrul*, patrul*, policijsk* sodelovanj*, mešan* patrul*
twin-city: pobraten*, partnersk* mest*, sestrsk* mest*
deadline: ultimat*, rok za, v roku, skrajn* rok*
licence-revoked: izbris*, odvzem* dovoljenj*, odvzet* dovoljenj*, razpust*, razpuščen*, preklic*,
  odvzel* licenc*, odvzem* licenc*
lease: najem, najema, najemu, najemn*, deložac*, oddajal*, oddal* v najem, izselitev*
resignation: odstop, odstopa, odstopu, odstopil*, odstopn*, odstavk*
dismissal: odpuščen*, odpustil*, razrešen*, razrešil*, razrešit*, suspend*, odstavljen*, odstavil*
hotline: telefonsk* številk*, vroč* lini*, prijavn* lini*, telefonsk* lini*, obraz* za prijavo, anonimn* prijav*
task-force: delovn* skupin*, posebn* skupin*, posebn* enot*, specialn* enot*, preiskovaln* skupin*,
  projektn* skupin*
guideline: priročnik*, smernic*, usposabljanj*, tečaj*, navodil*
registry: regist* agentov, registrac*, registrir*, regist* tujih, transparentnost*, preglednost*
budget: proračun*, milijon* evrov, milijon* dolarjev, financir*
reciprocity: povračiln*, protiukrep*, recipro*, maščev*
press-conference: novinarsk* konferenc*, tiskovn* konferenc*, brifing*
interview: intervju*, pogovor* za
film: film*, dokumentar*, podkast*, podcast*, oddaj*
book: knjiga, knjige, knjigi, knjigo, knjig, knjigah, roman, romana, romanu, spomin* na, pisatelj*, avtor knjige
study: študij*, anket*, raziskava, raziskave, raziskavi, raziskavo, raziskav, statisti*
annual-report: letn* poročil*, letopis*, letnem poročilu
theatre: gledališč*, razstav*, koncert*, muzej*, umetnos*, umetnik*, umetnic*
opinion: mnenj*, komentar*, kolumn*, uvodnik*
prize: nagrajen*, odlikov*, priznanje za, novinarsk* nagrad*, nobelov*, pulitzer*
conference: konferenc*, predavanj*, seminar*, okrogl* miz*, simpozij*, posvet*
anniversary: obletnic*, spomenik*, spominsk* sloves*
apology: opraviči*
correction: poprav*, napak*, pomot*
undercover: pod krinko, skrit* kamer*, preiskovaln* novinar*, prikrit*
whistleblower: žvižgač*, informator*, prebežnik*, ovaduh*
radio: radio, radia, radiu, radijsk*, televizij*
festival: festival*, pomladn* praznik*, lunarn* nov*, kitajsk* nov* let*, praznik pomladi, praznovanj*, banket*,
  pojedin*
charity: dobrodel*, humanitar*, fundacij*
rumour: govoric*, dezinform*, lažn* novic*, laž, laži, zanikal*, zanika, zanikanj*, obrekov*
disappearance: izgini*, izginotj*, izginul*, pogrešan*, pogreša
flight: pobeg*, zbežal*, bežal*, beg iz, zapustil* državo
illness: bolezen, bolezn*, zbolel*, hospitaliz*, bolan, bolna
ship: ladja, ladje, ladji, ladjo, ladij, trajekt*, ribišk*, plovil*, čoln*
border: meja, meje, meji, mejo, mejah, mejn*, obmejn*
company: podjetj*, družba, družbe, družbi, družbo, holding*, firma, firme, firmo, koncern*, korporacij*
investment: naložb*, investic*, investitor*, izvoz*, gospodarsk* odnos*, trgovinsk*, vlagatelj*
technology: tehnolog*, programsk* oprem*, prepoznav* obraz*, umetn* inteligenc*
telecom: telekom*, kartic* sim, operater*, huawei
sports: nogomet*, šport*, borilnih veščin, borilne veščine, borilnih, tekma, tekme
night: noč, noči, nočjo, nočn*, ponoči, polnoč*, zora, zori, svitanj*
simultaneous: hkrati, istočasn*, sočasn*, usklajen*, koordinir*, na več mestih
second-time: drug* postaj*, nov* postaj*, drug* kitajsk* postaj*, dodatn* postaj*, drug* policijsk*,
  še ena postaja, še eno postajo, še ene postaje
former-site: prejšnj* naslov*, nekdanj* naslov*, nekdanj* sedež*, preselil*, preselit*, prejšnj* lokacij*
denounced: ovadb*, ovadil*, kazensk* ovadb*, prijavil* polici*, prijav* polici*, pritožb*, pritožil*, naznanil*
"""
