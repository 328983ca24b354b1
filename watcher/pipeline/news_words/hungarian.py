"""Things of the news in Hungarian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: étter*, étkezd*, kávéz*, vendéglő*, büfé*, kifőzd*, menza*, bisztró*
shop: bolt, boltj*, boltok*, boltban*, boltot, boltos*, üzletek*, üzletben, üzlethelyiség*, *áruház*,
  szupermarket*, élelmiszerbolt*, vegyesbolt*
warehouse: raktár, raktárak*, raktárban*, raktárépület*, raktárát, raktárház*
flat: lakás, lakása*, lakásban*, lakások*, lakást, lakásá*, társasház*, apartman*
villa: villa, villában*, villát, villája*, villák*, családi ház*
hotel: hotel*, szálloda*, szállodá*, szálló, vendégház*, panzió*
travel-agency: utazási iroda, utazási irodá*, utazási ügynökség*, jegyiroda*, jegyirodá*
law-firm: ügyvédi iroda*, ügyvédi irodá*, közjegyző*
salon: masszázs*, szépségszalon*, fodrász*, körömszalon*, borbély*, kozmetika*, wellness*
market: piac, piacon*, piacot, bazár*, nagybani*, nagykereskedelmi, józsefvárosi piac
mall: bevásárlóközpont*, pláza, plázá*, üzletközpont*, asia center*
school: iskola*, iskolá*, *iskolá*, óvoda*, óvodá*, akadémi*, gimnázium*
university: egyetem*, *egyetemi, főiskol*, kampusz*, campus*, fudan, konfuciusz*
association: egyesület*, szövetség*, egylet*, klub, klubja*, klubot, klubban
chamber: kereskedelmi kamar*, iparkamar*, kamara, kamará*
temple: templom*, mecset*, pagod*, buddhista szentély*
embassy: nagykövetség*, követség*
consulate: konzulátus*, konzul, konzuli, konzulja*, konzulok*, főkonzul*
town-hall: városház*, polgármesteri hivatal*, önkormányzat*
prison: börtön*, fegyház*, bebörtönöz*, bebörtönz*, fogház*, büntetés-végrehajt*
airport: repülőtér*, repülőter*, reptér*, repter*
harbour: kikötő*, rakpart*, dokk, dokkok*
upper-floor: emelet*, alagsor*, pince, pincé*, földszint*, tetőtér*, félemelet*
casino: kaszinó*, szerencsejáték*, fogadási*, fogadóirod*
factory: gyár, gyárak*, gyárban*, gyárat, gyára, gyári, gyáregység*, üzem, üzemek*, műhely*, *gyárat
hospital: kórház*, klinik*, *klinika, rendelőintézet*
real-estate: ingatlan*
mayor: polgármester*, főpolgármester*
interior-minister: belügyminiszter*, belügyminisztéri*, belügyi tárca*, belügyi tárcá*, bm
foreign-minister: külügyminiszter*, külügyminisztéri*, külügyi tárca*, külügyi tárcá*, külügyi szóvivő*,
  külgazdasági és külügyminiszter*, kkm
justice-minister: igazságügyi miniszter*, igazságügy-miniszter*, igazságügyminiszter*, igazságügyi minisztéri*,
  főügyész*, igazságügyi tárca*
prime-minister: miniszterelnök*, kormányfő*, kancellár*
president: államfő*, köztársasági elnök*, államelnök*, kínai elnök*, amerikai elnök*, elnöki
governor: kormányzó*, prefektus*, kormánymegbízott*, tartományi vezető*
ambassador: nagykövet, nagykövete*, nagykövettel, ügyvivő*
diplomat: diplomata*, diplomatá*, diplomáci*, attasé*, mentelmi*
prosecutor: ügyész, ügyészek*, ügyészség*, ügyészi*, vádhatóság*
judge: bíró, bírója, bírák*, bírónő*, bíróval, bírót
jury: esküdtszék*, esküdt, esküdtek*
lawyer: ügyvéd, ügyvéde*, ügyvédj*, ügyvédnő*, védőügyvéd*, jogász*
lawmaker: képviselő*, parlamenti képviselő*, törvényhozó*
senator: szenátor*, szenátus*
councillor: önkormányzati képviselő*, városi tanács*, képviselő-testület*, közgyűlés*, tanácsnok*, helyi tanács*
committee: bizottság, bizottsága*, bizottsági*, bizottságo*, bizottságb*, nemzetbiztonsági bizottság*,
  vizsgálóbizottság*
ombudsman: ombudsman*, alapvető jogok biztosa*, számvevőszék*, könyvvizsgáló*
data-protection: adatvéde*, naih, magánszfér*, személyes adat*, gdpr
tax: adó, adót, adóhatóság*, adóhivatal*, nav, adócsal*, adóelkerül*, adózás*
customs: vám, vámhivatal*, vámhatóság*, vámos*, vámvizsgál*
immigration: bevándorlás*, idegenrendész*, határőr*, határrendész*
secret-service: titkosszolgálat*, hírszerz*, kémelhárít*, elhárítás*, alkotmányvédelmi hivatal*,
  nemzetbiztonsági szolgálat*, biztonsági szolgálat*
organised-crime: szervezett bűnöz*, maffia*, maffiá*, triád*, bűnszervezet*, bűnbanda*, bűnbandá*,
  bűnözői csoport*
army: hadsereg*, katona*, katoná*, haditengerészet*, honvédség*
interpreter: tolmács*, fordító*
businessman: üzletember*, vállalkozó*, üzletasszony*, kereskedő, kereskedők*, kereskedőt
owner: tulajdonos*, háziúr*, bérbeadó*, tulajdonában
chairman: elnöke, elnökének, elnökét, egyesület elnök*, szövetség elnök*, alelnök*, elnökségi*,
  tiszteletbeli elnök*
treasurer: pénztáros*, kincstárnok*, könyvelő*
secretary: főtitkár*, titkárnő*, titkára, recepciós*, ügyintéző*
student: diák*, hallgató, hallgatók*, hallgatója*, egyetemist*, tanuló, tanulók*
scholar: professzor*, kutató, kutatója*, kutatók*, tudós*, akadémikus*, egyetemi tanár*, sinológus*
journalist: újságíró*, riporter*, szerkesztő*, tudósító*
dissident: disszidens*, aktivist*, ellenzéki*, rendszerkritikus*, rezsimkritikus*, másként gondolkodó*
refugee: menekült*, menedékkér*, menedékjog*, száműz*, emigráns*
banker: bankár*, szökevény*, szökésben lévő*, volt tisztviselő*, egykori tisztviselő*
worker: munkás*, alkalmazott*, dolgozó, dolgozók*, szakács*, pincér*, munkavállaló*
driver: sofőr*, taxi*, gépkocsi*, autó, autók*, autós*, autót, autóval
volunteer: önkéntes*
retired-officer: nyugdíjas*, nyugalmazott*, nyugdíjba*, idős, idősek*, volt rendőr*, egykori rendőr*
neighbour: szomszédo*, szomszédja*, szomszéd, környékbeli*, helyi lakos*, lakók*, lakó, lakosok*
witness: tanú, tanúk*, tanúja, tanúvallom*, tanúskod*, szemtanú*
victim: áldozat, áldozata*, áldozatok*, áldozatá*, sértett*, felperes*, panaszos*
couple: házaspár*, házastársak*, férj és feleség
wife: feleség*, férj, férje*, férjé*, házastárs*
parents: anyja*, édesany*, anyjá*, apja*, apjá*, édesap*, szülei*, szülő, szülők*
siblings: bátyj*, öccse*, öccsé*, nővér*, húga*, húgá*, fivér*, testvére*, testvéré*, testvért, testvér,
  testvérpár*
children: fia, fiát, fiának, lánya*, lányá*, gyermek*, gyerek*
widow: özvegy*, gyászol*, hozzátartozó*
tourist: turist*, turizmus*, látogató, látogatók*
uyghur: ujgur*, tibet*, hszincsiang*, kisebbség*
hong-kong-people: hongkong*, hong kong*, hong-kong*
taiwan: tajvan*, taiwan*, tajpej*
falun-gong: falun gong*, fálun gong*, falungong*
driving-licence: jogosítvány*, vezetői engedély*
passport: útlevel*, útlevél*, személyi igazolvány*, személyazonosító*, személyi okmány*
permit: tartózkodási engedély*, vízum*, munkavállalási engedély*, letelepedés*
citizenship: állampolgárság*, honosít*
phone: telefon*, mobil, mobilj*, mobilt*, okostelefon*, sim-kártya*, sim-kártyá*
computer: számítógép*, laptop*, szerver*
data-carrier: merevlemez*, pendrive*, memóriakárty*, adatbázis*, fájl*, adathordozó*
paper: dokumentum*, iratok*, irat, aktá*, papírok*, dosszié*
cash: készpénz*, bankjegy*
bank-account: bankszámla*, bankszámlá*, banki átutal*, átutal*, számlaszám*
donation: adomány*, támogatás*, szponzor*, adakoz*, pályázati*, alapítványi*
weapon: fegyver, fegyvert, fegyverek*, fegyveres*, fegyverrel, pisztoly*, kés, késsel, lőfegyver*
camera: térfigyelő*, megfigyelő kamer*, biztonsági kamer*, kamera, kamerá*
sign: cégtábla*, cégtáblá*, táblát, tábla, táblája, névtábla*, névtáblá*, felirat*, molinó*, transzparens*
flag: zászló*, lobogó*, embléma*, emblémá*, egyenruh*, jelvény*, címer*
website: honlap*, weboldal*, weblap*, internet*, világháló*
app: alkalmazáson, mobilalkalmazás*, applikáci*, wechat*, vecset, közösségi média*, közösségi médiá*,
  közösségi oldal*, tiktok*, weibo*
letter: levél, levele*, levélben*, nyílt levél*, e-mail*, email*
photo: fotó*, fénykép*
video: videó*, videofelvétel*, felvétel, felvételek*, felvételt, hangfelvétel*
list: névsor*, névjegyzék*, listát, listája, lista, nyilvántartás*, feketelist*
leak: kiszivárog*, kiszivárg*, titkos dokumentum*, titkos irat*, bizalmas dokumentum*
drone: drón*, gps*, nyomkövető*, lehallgat*, poloska, poloská*
furniture: üres, üresen, kiürít*, kiürül*, elhagyatott*, elhagyott, kiköltöz*, bútor*, kihalt
masks: maszk*, pandémi*, világjárvány*, járvány*, covid*, koronavírus*
espionage: kém, kémek*, kémked*, kémje*, kémet, kémtevékenység*, kémügy*
foreign-agent: külföldi ügynök*, külföldi befolyás*, külföldi beavatkoz*, befolyásszerz*, befolyásol*,
  idegen hatalom*
extortion: zsarol*, váltságdíj*, megzsarol*
kidnapping: emberrabl*, elrabol*, elrabl*, személyi szabadság megsért*, jogellenes fogva tart*
assault: bántalm*, megver*, testi sért*, megtámad*, sérül*, tettleg*
threat: fenyeget*, megfenyeget*
harassment: zaklat*, megfélemlít*, kényszerít*, nyomásgyakorl*, nyomást gyakorol*
stalking: követték, követte, megfigyel*, nyomon követ*, figyelték
fraud: csalás*, csaló*, szélhámos*, átver*, megtéveszt*, becsap*
money-laundering: pénzmos*
corruption: korrupc*, korrupt*, veszteget*, megveszteget*, sikkaszt*, kenőpénz*, hűtlen kezelés*
drugs: drog, drogok*, drogkeresk*, drogot, kábítószer*, narkotikum*
forgery: hamis*, okirat-hamisít*, közokirat*
usurpation: hivatalos személynek, rendőrnek adt*, rendőrnek kiadva, magukat rendőr*, magát rendőr*, álrendőr*,
  jogosulatlan*, hatósági jogkör*
obstruction: akadályoz*, bizonyítékok megsemmisít*, megsemmisít*, törölt*, üzenetek törl*,
  igazságszolgáltatás akadályoz*
breach-of-secrecy: államtitok*, titoksért*, hivatali titok*, minősített adat*, szolgálati titok*,
  jogosulatlan hozzáfér*
murder: gyilkos*, meggyilkol*, emberöl*, megöl*, halál, halála*, halált
suicide: öngyilkos*
fire: tűz, tűzeset*, gyújtogat*, robban*, tűzoltó*, kigyullad*
hacking: hekker*, hacker*, kibertámad*, adathalász*, feltör*, kiberbűnöz*
trafficking: csempész*, embercsempész*, emberkeresk*
violation: bécsi egyezmény*, nemzetközi jog*, szuverenitás megsért*, szuverenitását sért*
bail: óvadék*, szabadlábra*, szabadlábon*, nyomkövető karkötő*, lábbilincs*, jelentkezési kötelezettség*,
  bűnügyi felügyelet*
house-arrest: házi őrizet*, kiutazási tilal*, utazási tilal*, házi őrizetb*, nem hagyhatja el
fine: pénzbírság*, bírság*, pénzbüntetés*, megbírságol*, megbüntet*
compensation: kártérít*, kárpótl*, kártalanít*
suspended: felfüggesztett*, próbára bocsát*, közérdekű munk*, próbaidő*
extradition: kiadat*, interpol*, vörös körözés*, kiadását
forced-return: hazatelepít*, hazatoloncol*, hazakényszerít*, visszatérés*, kitoloncol*, rábeszél*,
  rókavadászat*, hazatér*
plea-deal: vádalku*, bűnösnek vallott*, bűnösnek vallja*, beismer*, bevallott*, bevallja*,
  együttműköd* a nyomozó*, bűnösségét
adjourned: elhalaszt*, halaszt*, elnapol*
supreme-court: legfelsőbb bíróság*, legfelső bíróság*, alkotmánybíróság*, kúria, kúriá*, fellebbviteli*,
  ítélőtábla*, ítélőtáblá*
evidence: bizonyít*
wanted: körözött*, körözés*, elfogatóparancs*, elfogatási*, vérdíj*, jutalm*
reopened: újranyit*, újraind*, ismét megnyi*, felújított*, folytatód*
vote: szavaz*, megszavaz*, voksol*, leszavaz*
motion: indítvány*, határozati javaslat*, törvényjavaslat*, határozattervezet*, beadvány*, állásfoglalás*
debate: vita, vitá*, vitanap*, interpellác*, interpellál*, írásbeli kérdés*, azonnali kérdés*
hearing: meghallgat*, bizottsági ülés*, bizottsági meghallgat*
petition: petíci*, aláírás*
protest: tiltakoz*, tüntet*, demonstrác*, virraszt*, megmozdulás*
election: választás*, kampány*
coalition: koalíci*, ellenzék*, kormánykoalíci*
sovereignty: szuverenitás*, szuverén*, területi integritás*
treaty: szerződés*, egyezmény*, megállapodás*, memorandum*, együttműköd*
joint-patrol: közös járőr*, járőröz*, rendőri együttműköd*, rendészeti együttműköd*, kínai rendőrök járőr*
twin-city: testvérváros*, partnerváros*
deadline: határidő*, ultimátum*
licence-revoked: feloszlat*, bevontá*, visszavont*, engedélyét visszavon*, törölték a nyilvántartás*
lease: bérel*, bérlet, bérleti*, bérlő*, albérl*, bérbe*, kilakoltat*
resignation: lemond, lemondott, lemondás*, lemondat*
dismissal: elbocsát*, felment*, felfüggesztett*, kirúg*, meneszt*, leváltott*, leváltás*
hotline: forródrót*, telefonvonal*, bejelentővonal*, bejelentő vonal*, zöld szám*, telefonszámon
task-force: munkacsoport*, különleges egység*, akciócsoport*, különítmény*, nyomozócsoport*
guideline: kézikönyv*, irányelv*, útmutató*, képzés*, továbbképz*, tanfolyam*
registry: külföldi ügynökök nyilvántart*, ügynöktörvény*, átláthatóság*, regisztrációs kötelezettség*,
  regisztrálatlan*
budget: költségvetés*, büdzsé*
reciprocity: megtorl*, ellenlép*, válaszlép*, viszonoss*, ellenintézked*
press-conference: sajtótájékoztató*, sajtóértekezlet*, kormányinfó*
interview: interjú*
film: dokumentumfilm*, film, filmj*, filmek*, filmet, podcast*, műsorban
book: könyv, könyve*, könyvében, regény*, memoár*, emlékirat*, író, szerző, szerzője*
study: tanulmány*, felmérés*, közvélemény-kutat*, statisztik*
annual-report: éves jelentés*, évkönyv*, éves beszámoló*
theatre: színház*, kiállítás*, koncert*, művész*, múzeum*
opinion: véleménycikk*, vélemény, vélemények*, publiciszt*, kommentár*, vezércikk*, jegyzet*
prize: díjat, díja, kitüntet*, díjazott*, díjátad*, díjas
conference: konferenci*, előadás*, szeminárium*, kerekasztal*
anniversary: évforduló*, megemlékez*, emlékmű*, emléknap*
apology: bocsánatkér*, bocsánatot*, elnézést*
correction: helyreigazít*, javított*, korrigál*, helyesbít*, hiba, hibá*, téved*
undercover: rejtett kamer*, fedett*, beépül*, álruh*, oknyomozó*, tényfeltáró*
whistleblower: bejelentő, bejelentők*, informátor*, besúgó*, kiszivárogtató*, dezertőr*, átállt*
radio: rádió*, televízió*, tévé*
festival: fesztivál*, kínai újév*, holdújév*, bankett*, ünnepség*, lakoma, ünnep
charity: jótékony*, adományoz*, segély*, karitatív*
rumour: pletyk*, álhír*, dezinform*, rágal*, híreszt*, szóbeszéd*, cáfol*, megcáfol*
disappearance: eltűn*, nyoma veszett
flight: elmenekül*, megszök*, szökés*, elszök*, elhagyta az ország*, kimenekül*, menekül, menekülés*
illness: beteg, betegség*, megbeteg*, betegek*, kórházba kerül*, rosszullét*
ship: hajó*, komp, kompon, kompj*, halászhajó*
border: határon, határát, határok*, határátkel*, országhatár*, határt, határellenőrz*
company: cég, cége*, cégé*, cégnek, cégcsoport*, vállalat*, holding*
investment: befektet*, beruház*, export*, kereskedelmi kapcsolat*, gazdasági kapcsolat*, külkeresked*
technology: szoftver*, technológi*, arcfelismer*, mesterséges intelligenci*
telecom: távközl*, telekom*, mobilszolgáltat*, huawei*
sports: futball*, labdarúg*, sport, sportol*, sportegyesület*, foci*, harcművész*, kungfu*
night: éjszaka*, éjszaká*, éjjel*, éjfél*, hajnal*
simultaneous: egyidejű*, egyszerre, összehangolt*, egy időben, koordinált*
second-time: második állomás*, második rendőr*, újabb rendőr*, újabb állomás*, másik rendőr*, második kínai
former-site: korábbi cím*, korábbi székhely*, egykori székhely*, átköltöz*, elköltöz*, korábbi épület*,
  régi cím*
denounced: feljelent*, bejelentés*, följelent*, panaszt tett*
"""
