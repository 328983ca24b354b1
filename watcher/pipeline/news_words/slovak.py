"""Things of the news in Slovak. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: reštaur*, bistro, bistra, bistre, kaviar*, jedáleň, jedáln*, krčm*, občerstven*
shop: obchod, obchodu, obchode, obchodoch, obchodík*, predajn*, predajň*, supermarket*, potravin*, večierk*
warehouse: sklad, skladu, sklade, sklady, skladom, skladoch, skladišt*, skladov*, depo
flat: byt, bytu, byte, bytom, byty, bytoch, bytov*, apartmán*
villa: vila, vily, vile, vilu, vilou, vilách, rodinn* dom*, usadlos*
hotel: hotel*, hostel*, penzión*, ubytovň*, ubytovn*
travel-agency: cestovn* kancelár*, cestovn* agentúr*, cestovk*
law-firm: advokátsk* kancelár*, právn* kancelár*, notár*
salon: salón*, kadern*, masáž*, masér*, manikúr*, nechtov*, holič*
market: tržnic*, bazár*, trhovis*, veľkoobchod*
mall: obchodn* centr*, obchodných centier, nákupn* centr*, nákupných centier, obchodn* dom*, pasáž*
school: škola, školy, škole, školu, školou, škôl, školách, školsk*, škôlk*, akadémi*, jazykovk*
university: univerzit*, fakult*, kampus*, vysok* škol*, rektor*
association: spolok, spolk*, združen*, asociáci*, federáci*, krajan*, zväz, zväzu
chamber: obchodn* komor*, hospodársk* komor*
temple: chrám*, kostol*, mešit*, pagod*, kláštor*
embassy: veľvyslanectv*, ambasád*, zastupiteľsk* úrad*
consulate: konzul*
town-hall: radnic*, magistrát*, mestsk* úrad*, obecn* úrad*
prison: väzen*, väzni*, väzň*, za mrež*, odňat* slobody
airport: letisk*, letísk*
harbour: prístav*, dok, doky, dokoch, mólo, móle
upper-floor: poschod*, podlaž*, suterén*, pivnic*, prízem*, podkrov*
casino: kasín*, hazard*, stávk*, stávok, herňa, herne, herni, herňu
factory: továr*, fabrik*, výrobn* závod*, dielňa, dielne, dielni, dielní, dielňu
hospital: nemocnic*, nemocníc*, nemocničn*, klinik*, poliklinik*
real-estate: nehnuteľnos*, realit*, developer*
mayor: starost*, primátor*, richtár*
interior-minister: minist* vnútra, ministerstv* vnútra, ministerk* vnútra, šéf* vnútra, rezort* vnútra
foreign-minister: minist* zahranič*, ministerstv* zahranič*, ministerk* zahranič*, šéf* diplomacie,
  rezort* diplomacie, mzv, mzvez
justice-minister: minist* spravodlivosti, ministerstv* spravodlivosti, ministerk* spravodlivosti,
  generáln* prokurát*
prime-minister: premiér*, predsed* vlády, kancelár nemeck*, nemeck* kancelár*, kancelárk*, ministersk* predsed*
president: prezident*
governor: guvernér*, župan*, prefekt*, hejtman*
ambassador: veľvyslanec, veľvyslanc*, veľvyslankyň*, veľvyslankyn*, chargé d'affaires
diplomat: diplomat*, diplomac*, ataš*, imunit*
prosecutor: prokurát*, prokuratúr*, žalobc*, žalobkyň*, obžalob*
judge: sudkyň*, sudkyn*, sudc*
jury: porot*
lawyer: advokát*, obhajc*, obhajkyň*, obhajkyn*, právnik*, právnič*
lawmaker: poslanec, poslanc*, poslankyň*, poslankyn*, zákonodarc*, kongresman*, europoslan*
senator: senátor*, senát, senátu, senáte, senátny*
councillor: mestsk* zastupiteľ*, zastupiteľ*, mestsk* poslan*, mestsk* rad*, radný, radní, radných
committee: výbor*, komisi*, podvýbor*
ombudsman: ombudsman*, verejn* ochran*, kontroln* úrad*, audítor*
data-protection: ochran* osobných údajov, ochran* údajov, ochran* dát, osobn* údaj*, súkromi*, gdpr
tax: daň, dane, daní, daňov*, finančn* správ*
customs: coln*, clo, cla, ciel
immigration: imigrač*, imigrant*, cudzineck* polic*, pohranič*, migrač*, prisťahoval*
secret-service: rozviedk*, kontrarozviedk*, tajn* služb*, tajných služieb, spravodajsk* služb*,
  spravodajských služieb, sis, výzvedn*, informačn* služb*
organised-crime: organizovan* zločin*, mafi*, triád*, gang*
army: armád*, vojak*, vojac*, vojens*, vojsk*, námorníctv*
interpreter: tlmoč*, prekladateľ*
businessman: podnikateľ*, biznismen*, obchodník*, obchodníč*, obchodníc*
owner: majiteľ*, vlastník*, vlastníč*, prenajímateľ*, prevádzkovateľ*
chairman: predseda, predsedu, predsedom, predsedov*, predsedníč*, predsedníc*, šéf* združenia
treasurer: pokladník*, pokladníč*, účtovník*, účtovníč*
secretary: sekretár*, tajomník*, tajomníč*, recepčn*
student: študent*, študuj*, žiak, žiaci, žiakov, žiačk*
scholar: profesor*, akademik*, akademic*, výskumník*, vedec, vedc*, vedky*, bádateľ*, sinológ*
journalist: novinár*, reportér*, redaktor*, žurnalist*, spravodajca, spravodajk*
dissident: disident*, aktivist*, odporc*, kritik* režim*, opozič*, opozíci*
refugee: utečen*, azyl*, exil*, žiadateľ* o azyl
banker: bankár*, bývalý úradník, bývalého úradníka, na úteku, utečenec pred
worker: zamestnan*, robotník*, robotníč*, pracovník*, pracovníč*, kuchár*, čašník*, čašníč*
driver: vodič, vodiča, vodiči, vodičov, vodičom, taxi*, taxík*, auto, auta, aute, autom, áut, autá, automobil*
volunteer: dobrovoľn*
retired-officer: dôchod*, penzist*, vo výslužbe, vyslúžil*, senior*
neighbour: sused*, obyvateľ*
witness: svedok, svedk*, svedec*, svedč*, vypoved*, výpoveď, výpovede
victim: obeť, obete, obetí, obetiam, obeťou, obeťami, poškoden*
couple: manžel*, dvojic*
wife: manžel*, choť*
parents: matka, matky, matku, matke, matkou, otec, otca, otcovi, otcom, rodič*
siblings: brat, brata, bratovi, bratom, bratia, bratov, sestra, sestry, sestru, sestre, sestrou, súroden*
children: syn, syna, synovi, synom, synovia, synov, dcér*, dieťa, dieťať*, deti, detí, deťom, deťmi
widow: vdov*, pozostal*
tourist: turist*, návštevník*, návštevníč*
uyghur: ujgur*, tibe*, menšin*, sin-ťiang*
hong-kong-people: hongkong*, hong kong*
taiwan: taiwan*, tchaj-wan*, tajwan*, tchaj-pej*
falun-gong: falun*, fa-lun-kung*
driving-licence: vodičsk* preukaz*, vodičák*, vodičsk* oprávnen*
passport: pas, pasu, pasy, pasov, pasom, cestovn* doklad*, cestovn* pas*, občiansk* preukaz*, občiansk* preukaz
permit: povolen* na pobyt, pobytov*, vízum, víza, vízu, víz, vízov*, pracovn* povolen*, trval* pobyt*
citizenship: občianstv*, národnos*, naturaliz*, štátn* príslušnos*
phone: telefón*, telefon*, mobil, mobilu, mobily, mobiln*, sim kart*, smartfón*, zavolal*
computer: počítač*, notebook*, laptop*, server, servera, servery, serverov
data-carrier: pevn* disk*, disk, disky, usb, pamäťov* kart*, databáz*, súbory, súborov
paper: dokument, dokumenty, dokumentov, dokumentoch, dokumentmi, zložk*, zložiek, spis, spisy, spisu, spisov,
  listiny, listín, šanón*
cash: hotovos*, bankovk*, bankoviek, peniaze, peňaz*, peniazm*
bank-account: bankov* účet, bankov* účt*, banka, banky, banke, banku, bánk, bankou, prevod* peňazí
donation: dar, daru, dary, darov, darova*, dotáci*, príspevok, príspevk*, grant*, subvenci*, sponzor*
weapon: zbraň, zbrane, zbraní, zbraňami, zbraňou, pištoľ*, pištol*, nôž, noža, nožom, nože, streln*
camera: kamer*, kamier
sign: tabuľ*, tabul*, ceduľ*, transparent*, nápis*, vývesn*
flag: vlajk*, vlajok, zástav*, uniform*, odznak*, emblém*
website: web, webu, webe, internet*, webov*, webstrán*
app: aplikáci*, wechat*, sociáln* siet*, sociálnych siet*, chat*, četov*
letter: list prezid*, otvoren* list*, list, listu, liste, listom, e-mail*, email*, mail, mailu, korešpondenci*
photo: fotk*, fotiek, fotograf*, snímk*, snímok, foto
video: video*, videá, záber*, nahráv*, záznam*
list: zoznam*, register*, registr*, evidenci*, dossier
leak: únik* dát, únik* informáci*, únik* dokument*, uniknut*, unikl*, utajovan*, tajn* dokument*, prísne tajn*
drone: dron*, gps, odpočúv*, ploštic*, sledovac* zariaden*, lokátor*
furniture: prázdn*, opusten*, vypratan*, vysťahov*, odsťahov*
masks: rúšk*, rúšok, respirátor*, pandémi*, covid*, koronavír*
espionage: špion*, špión*, vyzved*, špeh*
foreign-agent: zahraničn* agent*, cudz* agent*, agent* cudz*, zahraničn* vplyv*, cudz* vplyv*, cudz* moc*,
  zasahovan* cudz*, vplyvov*, vmiešav*, zahraničn* zasahov*
extortion: vydier*, výkupn*, výpaln*
kidnapping: únos, únosu, únosy, únosov, únosc*, unesen*, uniesl*, unášan*, obmedzovan* osobnej slobody,
  pozbaven* osobnej slobody, zadržiavan*
assault: napad*, zbit*, zbil*, útok, útoku, útočn*, zranen*, zranil*, ublížen* na zdraví
threat: hrozb*, hrozieb, hrozil*, vyhráž*, zastrašov*
harassment: obťaž*, zastraš*, nátlak*, tlak na, šikan*, nútiť, nútil*, donútiť, donútil*, perzek*
stalking: stalking*, prenasled*, sledovan*, sledoval*, nebezpečn* prenasled*, špehov*
fraud: podvod*, podvied*, podvádz*
money-laundering: pran* špinav*, pranie peňazí, prania peňazí, praním peňazí, praní peňazí, legalizáci* príjmu,
  legalizáci* výnos*
corruption: korupci*, korupč*, úplatk*, úplatok, podplác*, podplat*, sprenever*, skorumpov*
drugs: drog*, narkot*, heroín*, kokaín*, pervitín*, fentanyl*
forgery: falšov*, sfalšov*, falzifik*, falošn* doklad*, falošn* pas*, falošn* dokument*, pozmeňovan*
usurpation: vydával* sa za, vydávaj* za polic*, vydávan* sa za, zneuž* právomoc*, prisvoj*, uzurp*
obstruction: maren*, maril*, ničen* dôkaz*, zničen* dôkaz*, vymazal*, zmazal*, marí
breach-of-secrecy: služobn* tajomstv*, štátn* tajomstv*, vyzrad*, vynáš* informáci*, neoprávnen* prístup*,
  prístup* do databáz*, ohrozen* utajovan*, zneužit* právomoc*
murder: vražd*, zavražd*, zabit*, zabil*, smrť, smrti, smrťou, mŕtv*
suicide: samovra*
fire: požiar*, podpaľ*, podpál*, výbuch*, explózi*, horel*, zhorel*
hacking: hacker*, kyber*, phishing*, nabúr*
trafficking: pašov*, pašerá*, obchod* s ľuďmi, obchodovan* s ľuďmi, prevádzač*
violation: viedensk* dohovor*, porušen* suverenity, porušen* zvrchovanosti, porušen* medzinárodn*
bail: kauci*, prepusten*, elektronick* náram*, na slobode
house-arrest: domác* väzen*, zákaz vycestov*, zákaz* cestov*, odobrat* pas*, odobral* pas*, vycestov*
fine: pokut*, pokút, peňažn* trest*
compensation: odškodn*, náhrad* škod*, kompenzáci*
suspended: podmienk*, podmienečn*, s podmienečn* odklad*, probačn*, verejnoprospešn*
extradition: extradič*, extradíci*, vydan* do, vydanie do číny, interpol*, vydať do číny
forced-return: repatri*, návrat* do číny, vrátiť do číny, vrátil* do číny, návrat* do vlasti, návrat* domov,
  nútený návrat, núten* návrat*, deport*
plea-deal: dohod* o vine, priznal*, priznan*, spolupracuj* s vyšetr*
adjourned: odročen*, odročil*, odložen*, odložil*, presunut*, oneskoren*
supreme-court: najvyšš* súd*, ústavn* súd*, odvolac* súd*
evidence: dôkaz*
wanted: hľadan*, zatykač*, zatýkac*, odmen*, pátran*, pátra, pátraj*, stíhan*
reopened: obnoven*, obnovil*, znovu vyšetr*, opätovne vyšetr*, znovu otvor*
vote: hlasov*, odhlasov*, hlasmi
motion: rezolúci*, uznesen*, návrh* zákon*, novel* zákona
debate: debat*, interpeláci*, rozprav*, hodin* otázok, diskusi*
hearing: vypočut*, vypočúv*, verejn* vypoč*, pred výborom, zasadnut* výboru, rokovan* výboru
petition: petíci*, petičn*, podpis* pod
protest: protest*, demonštr*, zhromažd*, pietn*
election: voľby, volieb, voľbám, voľbách, voľbami, volebn*, volič*, predvolebn*
coalition: koalíci*, koaličn*, opozičn*, opozíci*
sovereignty: suverenit*, zvrchovan*
treaty: zmluv*, zmlúv, dohod*, memorand*, spoluprác*, spolupracov*
joint-patrol: spoločn* hliad*, hliadk*, hliadok, patrol*, policajn* spoluprác*
twin-city: partnersk* mest*, partnersk* miest*, sestersk* mest*, družobn* mest*
deadline: ultimát*, lehot*, lehôt, termín do
licence-revoked: rozpust*, výmaz*, zrušen* registráci*, odobrat* licenci*, odňat* licenci*, odobral* licenci*,
  zrušen* povolen*, zrušen* združen*
lease: prenáj*, prenajm*, prenajat*, nájom*, nájm*, podnáj*, vysťahovan*
resignation: rezign*, odstúp*, odstupuj*, demisi*
dismissal: odvolan* z funkcie, odvolal* z funkcie, vyhoden*, prepusten* z práce, prepusten* zo,
  postaven* mimo služb*, suspend*
hotline: horúc* lin*, linka pre, linku pre, telefónn* lin*, infolin*, formulár*, anonymn* oznám*
task-force: pracovn* skupin*, vyšetrovac* tím*, špeciáln* tím*, osobitn* tím*, špeciáln* jednotk*,
  špeciáln* útvar*
guideline: príručk*, smernic*, smerníc, školen*, kurz, kurzu, kurzy, kurzov, metodik*, usmernen*
registry: registr*, register*, zaregistrov*, transparent*
budget: rozpočt*, rozpočet, milión* dolár*, milión* eur, financovan*
reciprocity: odvet*, protiopatren*, reciproc*, odplat*
press-conference: tlačov* konferenci*, tlačovk*, tlačov* besed*, brífing*, briefing*
interview: rozhovor*, interview
film: film*, dokumentárn*, podcast*, dokumentarist*, relácia, relácii, reláciu, reportáž*
book: kniha, knihy, knihe, knihu, knihou, kníh, knižk*, román*, pamäti, spisovateľ*
study: štúdia, štúdie, štúdii, štúdiu, štúdií, štúdiou, prieskum*, výskum*, anket*, štatisti*
annual-report: výročn* správ*, ročenk*
theatre: divad*, výstav*, koncert*, múze*, umen*, umelec, umelc*, umelky*
opinion: komentár*, komentát*, názor*, úvodník*, stĺpček*, glos*
prize: cena za, ceny za, cenu za, ocenen*, ocenil*, laureát*, pulitzer*
conference: konferenci*, prednášk*, prednášok, prednáša*, seminár*, panelov*, sympózi*
anniversary: výroč*, pamätník*, pomník*, pripomienk*
apology: ospravedln*
correction: oprav*, chyb*, chýb, omyl*
undercover: v utajení, skryt* kamer*, investigatív*, pod krytím, utajen*
whistleblower: whistleblower*, oznamovateľ*, informátor*, prebehlík*, udavač*
radio: rozhlas*, rádi*, televíz*
festival: festival*, sviatk* jari, sviatok jari, lunárn* nov*, čínsk* nov* rok*, oslav*, osláv, banket*, hostin*
charity: charit*, dobročin*, nadáci*, humanitárn*
rumour: fám*, klebet*, dezinform*, hoax*, lživ*, poprel*, popier*, ohovár*, dementov*
disappearance: zmizol*, zmizl*, zmiznut*, nezvestn*, pohrešov*
flight: utiekol, utiekl*, útek*, ušiel, ušli, ujsť, utiecť, uteká*, opustil* krajinu
illness: chorob*, chorôb, ochore*, hospitaliz*
ship: loď, lode, lodi, lodí, loďou, trajekt*, plavidl*, lodn*
border: hranic*, hraníc, hraničn*, pohranič*
company: spoločnosť, spoločnosti, spoločnosťou, spoločností, spoločnostiam, firma, firmy, firme, firmu, firmou,
  firiem, firmách, holding*, podnik, podniku, podniky, podnikov, koncern*
investment: investíci*, investov*, investor*, obchodn* vzťah*, export*, vývoz*, hospodárske vzťahy,
  ekonomick* vzťah*
technology: softvér*, software*, technológ*, technolog*, rozpoznáv* tvár*, umel* inteligenci*
telecom: telekom*, sim kart*, operátor*, huawei
sports: futbal*, šport*, bojov* umen*, kung-fu, zápas*
night: noc, noci, nočn*, polnoc*, úsvit*, svitan*
simultaneous: súčasne, súbežn*, koordinov*, na viacerých miestach
second-time: druh* stanic*, ďalš* stanic*, ďalších staníc, druh* centr*, druh* čínsk*, ďalš* centr*
former-site: predchádzajúc* adres*, pôvodn* adres*, bývalé* sídl*, bývalom sídle, presťahov*, niekdajš*,
  predošl*, presídl*
denounced: trestn* oznámen*, oznámil* polícii, podal* sťažnosť, sťažnos*, udan*, nahlásil*, podnet*
"""
