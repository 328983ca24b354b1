"""Things of the news in Lithuanian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restoran*, kavin*, valgykl*, užkandin*, maitinimo įstaig*
shop: parduotuv*, krautuv*, prekybos vieta, prekybos viet*, kiosk*
warehouse: sandėl*, saugykl*
flat: butas, bute, buto, butą, butai, butų, butuose, būstas, būste, būsto, būstą, apartament*
villa: vila, vilos, viloje, vilą, individualus nam*, individualiame nam*, dvaras, dvare, prabangus nam*
hotel: viešbut*, viešbuč*, nakvynės nam*, svečių nam*
travel-agency: kelionių agentūr*, kelionių organizator*, turizmo agentūr*, bilietų kas*
law-firm: advokatų kontor*, advokatų firm*, teisės firm*, notar*, advokatų biur*
salon: masažo salon*, kirpykl*, grožio salon*, nagų salon*, salonas, salone, salono, spa
market: turgus, turgaus, turguje, turgų, turgav*, didmeninės prekybos, prekyviet*, bazar*
mall: prekybos centr*, pasažas, universalin* parduotuv*
school: mokykla*, mokyklos*, mokykloje*, mokyklą, mokyklų, akademij*, darželi*, kalbų kurs*
university: universitet*, kolegij*, fakultet*, aukštoji mokykl*, aukštosios mokykl*, studentų miestel*
association: asociacij*, draugij*, bendruomenė, bendruomenės, bendruomenių, federacij*, kraštiečių*,
  susivienijim*, klubas, klubo, klube
chamber: prekybos rūm*, verslo asociacij*, verslo konfederacij*, pramonininkų*
temple: šventykl*, bažnyči*, mečet*, pagod*
embassy: ambasad*
consulate: konsulat*, konsulas, konsulo, konsulą, konsulai, konsulin*
town-hall: rotuš*, savivaldybės pastat*
prison: kalėjim*, įkalin*, kalin*, laisvės atėmim*, už grotų
airport: oro uost*, oro uoste
harbour: uostas, uoste, uosto, uostą, uostai, uostų, uostuose, prieplauk*, krantin*
upper-floor: aukštas, aukšte, antrajame aukšt*, rūsys, rūsyje, rūsio, pusrūs*, galiniame kambar*
casino: kazino, lošim*, lažyb*, azartin*
factory: gamykl*, fabrik*, dirbtuv*, cechas, ceche
hospital: ligonin*, klinik*, poliklinik*
real-estate: nekilnojam*, nt bendrov*
mayor: meras, mero, merą, merui, merė, merės, merai, vicemer*, burmistr*
interior-minister: vidaus reikalų minist*, vrm, vidaus saugumo minist*
foreign-minister: užsienio reikalų minist*, urm, užsienio minist*
justice-minister: teisingumo minist*, teisingumo sekretor*, generalinis prokuror*, generalinė prokuror*
prime-minister: ministras pirmininkas, ministro pirminink*, ministrė pirminink*, ministrės pirminink*,
  ministrą pirminink*, premjer*, kancleri*
president: prezident*
governor: gubernator*, prefekt*, apskrities viršinink*
ambassador: ambasadori*, ambasadorė*, pasiuntin*, laikinasis reikalų patikėtin*
diplomat: diplomat*, atašė, neliečiamyb*, imunitet*
prosecutor: prokuror*, prokuratūr*, kaltinim*, apkaltin*
judge: teisėj*, magistrat*
jury: prisiekus*, žiuri
lawyer: advokatas, advokato, advokatą, advokatė*, advokatai, advokatų, gynėj*, teisinink*
lawmaker: parlamentar*, seimo nar*, deputat*, įstatymų leidėj*, kongresmen*, parlamento nar*
senator: senator*, senatas, senato, senate, senatą
councillor: tarybos nar*, miesto taryb*, savivaldybės taryb*, vietos taryb*
committee: komitet*, komisija*, komisijos*, komisijoje, komisiją
ombudsman: ombudsmen*, seimo kontrolier*, priežiūros tarnyb*, audito rūm*, valstybės kontrol*, auditor*
data-protection: duomenų apsaug*, asmens duomen*, bdar, privatum*
tax: mokestis, mokesčių, mokesčio, mokesčius, mokesčiai, mokestin*, vmi
customs: muitin*, muitas, muitai, muitų
immigration: imigracij*, migracij*, pasieniet*, pasienieč*, sienos apsaug*
secret-service: žvalgyb*, kontržvalgyb*, saugumo tarnyb*, slaptosios tarnyb*, slaptųjų tarnyb*,
  valstybės saugumo, vsd
organised-crime: organizuot* nusikalst*, organizuotas nusikalst*, mafij*, triad*, gauj*, nusikalstam* grup*,
  nusikalstamas susivien*
army: kariuomen*, kareiv*, karys, kariai, karių, kariškis*, kariškių, kariškiai, karinės, karinis, karinio,
  kariniai, laivynas
interpreter: vertėj*
businessman: verslinin*, prekybinink*, prekeiv*, pirklys, antreprener*
owner: savinink*, šeiminink*, nuomotoj*
chairman: pirmininkas asociac*, asociacijos pirminink*, draugijos pirminink*, asociacijos vadov*,
  asociacijos prezident*, pirmininkas, pirmininko, pirmininkė
treasurer: iždinink*, buhalter*, finansinink*
secretary: sekretorė*, sekretori*, administrator*, tarnautoja
student: student*, moksleiv*, mokin*
scholar: profesor*, mokslinink*, tyrėjas, tyrėja, tyrėjai, tyrėjų, akademik*, docent*, sinolog*
journalist: žurnalist*, reporter*, redaktor*
dissident: disident*, aktyvist*, režimo kritik*, opozicionier*, žmogaus teisių gynėj*, kitaminč*
refugee: pabėgėl*, prieglobst*, prieglobsč*, tremtin*, emigrant*, egzil*
banker: bankinink*, buvęs pareigūn*, buvusi pareigūn*, buvusį pareigūn*, bėgl*
worker: darbuotoj*, darbinink*, virėj*, padavėj*, samdin*
driver: vairuotoj*, taksi*, automobil*, mašina, mašinoje, mašiną, mašinos
volunteer: savanor*
retired-officer: pensinink*, į pensiją, pensijoje, atsargos, buvęs policinink*, buvusį policinink*,
  buvęs polic*, buvusio polic*, senyv*
neighbour: kaimynas, kaimyno, kaimynai, kaimynų, kaimynė*, kaimynams, gyventoj*
witness: liudij*, liudyt*, liudinink*, parodym*
victim: auka, aukos, aukų, aukas, auką, aukoms, nukentėj*, ieškov*, pareiškėj*
couple: pora, poros, porą, porai, sutuoktiniai, sutuoktinių
wife: žmona, žmonos, žmoną, žmonai, vyras ir žmona, sutuoktin*
parents: tėvai, tėvų, tėvus, tėvams, tėvas, tėvo, tėvą, motina, motinos, motiną, motinai, mama, mamos
siblings: brolis, brolio, brolį, broliai, brolių, broliui, sesuo, sesers, seserį, seserys, seserų
children: vaikas, vaiko, vaikai, vaikų, vaikus, vaikams, sūnus, sūnaus, sūnų, sūnui, dukra, dukros, dukrą,
  dukter*, duktė
widow: našl*, velionio, artimiesiems, artimieji
tourist: turistas, turisto, turistai, turistų, turistams, turistus, turistė, lankytoj*
uyghur: uigūr*, uigur*, tibet*, xinjiang*, sindzian*, mažum*
hong-kong-people: honkong*, hong kong*, hongkong*
taiwan: taivan*, taipėj*, taipe*
falun-gong: falun gong*, falungong*, falun dafa*
driving-licence: vairuotojo pažymėjim*, vairavimo pažymėjim*, vairuotojų pažymėjim*, vairuotojo teis*,
  vairavimo licenc*
passport: pasas, paso, pasą, pasai, pasų, pasus, tapatybės kort*, asmens dokument*
permit: leidimas gyventi, leidimo gyventi, leidimą gyventi, leidimus gyventi, leidimų gyventi, viza, vizos,
  vizą, vizų, vizas, leidimas dirbti, leidimą dirbti
citizenship: pilietyb*, natūraliz*, tautyb*
phone: telefon*, sim kort*, skambut*, skambuč*, paskambin*
computer: kompiuter*, serveri*
data-carrier: kietasis disk*, kietuosius disk*, kietųjų disk*, usb, atmintin*, atminties kort*, duomenų baz*,
  laikmen*
paper: dokumentas, dokumentai, dokumentų, dokumentus, dokumentuose, popier*, aplank*, segtuv*
cash: gryn*, banknot*
bank-account: banko sąskait*, sąskait*, bankin* pavedim*, pavedim*, bankas, banko, banke, banką, bankai, bankų,
  bankuose
donation: aukojim*, paaukojo, paaukot*, parama, paramos, paramą, subsidij*, dotacij*, mokėjim*, stipendij*
weapon: ginklas, ginklo, ginklą, ginklai, ginklų, ginklus, ginklu, pistolet*, šautuv*, peilis, peilio, peiliu,
  peilį, šaunam*
camera: kamera, kameros, kamerų, kameras, kameromis, stebėjimo kamer*, vaizdo kamer*, vaizdo stebėj*
sign: iškab*, ženklas, lentel*, plakat*, užraš*, reklamjuost*
flag: vėliav*, emblem*, uniform*, herbas, antsiuv*
website: svetain*, tinklalap*, internet*, puslap*
app: programėl*, wechat*, weixin, socialin* tinkl*, pokalbių grup*, facebook*, feisbuk*
letter: laiškas, laiško, laišką, laiškai, laiškų, laiškus, laiške, elektronin* pašt*, el. pašt*, raštas, raštą
photo: nuotrauk*, fotograf*, atvaizd*
video: video, vaizdo įraš*, garso įraš*, filmuot*, vaizdo medžiag*, vaizdo siužet*
list: sąraš*, dosj*, registras asmen*
leak: nutek*, slapt* dokument*, slapti dokument*, įslaptint*, paviešint*
drone: dronas, drono, droną, dronai, dronų, dronus, bepilot*, gps, sekimo įreng*, sekimo įtais*, pasiklausym*
furniture: tuščias, tuščia, tuščios, tuščios patalp*, tuščiose, ištuštint*, apleist*, išsikraust*, išsikėl*
masks: kaukė*, kaukių, kaukes, pandemij*, covid*, koronavirus*
espionage: šnipinė*, šnipas, šnipo, šnipai, šnipų, šnipą, šnipus, šnipu, šnipė*
foreign-agent: užsienio agent*, svetimos valstyb*, užsienio įtak*, užsienio kišim*, kišim*, kišas*, kišos*,
  įtakos operacij*
extortion: prievart* turt*, turto prievartav*, prievartav*, reket*, šantaž*, išpirk*, lupik*
kidnapping: pagrob*, grobim*, neteisėtas laisvės*, neteisėtu laisvės*, neteisėt* sulaik*
assault: užpuol*, užpul*, sumuš*, muš*, sužal*, sužeis*, smurt*, kūno sužaloj*
threat: grasin*, pagrasin*, grūmoj*
harassment: priekabiav*, persekioj*, bauginim*, bauginti, baugina, baugino, įbaug*, spaudimas, spaudimą,
  spaudimo, spaudė, prievarta, prievartos, prievartą
stalking: sekė, seka, sekti, sekiojo, sekiojim*, sekimas, sekimą, sekimo, persekiojim*, stebėjo, šešėliav*
fraud: sukč*, apgaul*, apgavyst*, aferist*, telefonin* sukč*
money-laundering: pinigų plov*, plauti pinig*, plovė pinig*, pinigų plovyk*
corruption: korupc*, korump*, kyšin*, kyšis, kyšį, kyšio, kyšių, kyšius, papirk*, iššvaist*, pasisavin*
drugs: narkot*, kokain*, fentanil*, kvaišal*
forgery: klastoj*, suklastot*, padirb*, klastot*, suklastoj*, falsifik*
usurpation: apsimet*, prisistat* pareig*, dėjosi, dedasi, apsimesti pareigūn*, viešosios valdž*
obstruction: trukdym*, trukdyti teising*, teisingumo vykdym*, sunaikin* įrodym*, sunaikino, įrodymų naikin*,
  ištrint*, ištryn*
breach-of-secrecy: tarnybos paslapt*, tarnybin* paslapt*, paslapties atskleid*, paslapč* atskleid*,
  neteisėtas prisijung*, neteisėtai prisijung*, atskleidė duomen*, konfidenc*
murder: žmogžud*, nužud*, mirt*, mirč*, žuvo, žuvus*, nukaut*
suicide: savižud*, nusižud*
fire: gaisras, gaisro, gaisrą, gaisrai, gaisre, padeg*, sprogim*, sprogo, susprogdin*
hacking: įsilauž*, programiš*, kibernetin*, hakeri*, kiberatak*, duomenų viliojim*
trafficking: kontraband*, prekyba žmon*, prekybos žmon*, prekyba žmonėmis, neteisėtas gaben*
violation: vienos konvenc*, konvencijos pažeid*, tarptautinės teis*, suvereniteto pažeid*
bail: užstat*, apykoj*, elektronin* apykoj*, paleis* už užstat*, paleistas, paleista, kardomoji priemon*,
  registruotis polic*
house-arrest: namų arešt*, draudim* išvyk*, išvykti iš šalies draud*, draudimas išvykti, pasas atim*, paso atėm*
fine: bauda, baudos, baudą, baudų, baudas, baudomis, nubaud*, pinigin* baud*
compensation: kompensac*, žalos atlygin*, atlyginti žalą, žalai atlygint*, neturtin* žal*
suspended: lygtin*, bausmės vykdym* atid*, atidedant*, bausmės atidėj*, viešieji darb*, probac*
extradition: ekstradic*, ekstraduo*, išduoti kinijai, išdavim*, išdavė kinijai, interpol*
forced-return: repatri*, priverstin* grąž*, priverst* grįž*, grįžti į kiniją, grąžin*, sugrąž*, sugrįžti,
  grįžo į kiniją, deportav*, deportac*, išsiun*
plea-deal: prisipaž*, pripažino kalt*, pripažinti kalt*, kaltės pripaž*, susitarim* su prokuror*,
  bendradarbiauja su tyr*
adjourned: atidė*, nukel*, perkel* posėd*
supreme-court: aukščiausias* teism*, aukščiausiojo teism*, aukščiausiasis teism*, aukščiausiajame teism*,
  konstitucin* teism*, apeliac*, kasac*
evidence: įrodym*, įkalč*, įkalt*
wanted: ieškom*, paieška, paieškos, paiešką, arešto order*, orderį, orderi*, atlygis už inf*, atlygį už
reopened: atnaujin*, vėl tiria*, iš naujo pradėt*, pratęst*
vote: balsav*, balsuo*, balsais, balsų, nubalsav*
motion: rezoliucij*, įstatymo projekt*, pasiūlym*, projekt* registr*, pataisa, pataisos, pataisas
debate: debat*, diskusij*, parlamentin* klausim*, vyriausybės valand*, paklausim*
hearing: klausymas, klausymai, klausymų, klausymuose, klausyme, svarstym*, posėdis, posėdyje, posėdžio
petition: peticij*, paraš*
protest: protest*, demonstrac*, mitingas, mitinge, mitingo, mitingą, piket*, budėjim*
election: rinkimai, rinkimų, rinkimus, rinkimuose, rinkimams, rinkimin*
coalition: koalicij*, opozicijos, opozicija, opoziciją, opozicin*, valdančioji, valdančiosios, valdantieji
sovereignty: suveren*
treaty: sutartis, sutarties, sutartį, sutartys, sutarčių, susitarim*, memorandum*, bendradarbiavim*
joint-patrol: bendri patrul*, bendrų patrul*, patrul*, policijos bendradarb*
twin-city: miestas partner*, miestų partner*, miestai partner*, partnerių miest*, susigiminiav*, miestai broliai
deadline: terminas, terminą, termino, terminai, ultimatum*, per dienas, galutin* termin*
licence-revoked: išregistr*, panaikin* licenc*, licencij*, panaikint*, likvid*, atėmė leidim*,
  leidimo panaikin*, paleista asoc*
lease: nuoma, nuomos, nuomą, nuomoja, nuomojo, nuomojas*, nuomavo*, išnuomo*, išnuomav*, nuominink*, iškeld*
resignation: atsistatyd*, pasitrauk*, traukiasi iš pareig*
dismissal: atleid*, atleis*, nušalin*, suspend*, pašalin*
hotline: karštoji linij*, karštąją linij*, karštosios linij*, pasitikėjimo linij*, pranešimų linij*,
  pranešimo form*
task-force: darbo grup*, specialioji grup*, specialiosios grup*, specialią grup*, operatyvin* grup*,
  tyrimo grup*
guideline: vadovas pareig*, vadovėl*, gairės, gairių, gaires, gairėse, mokymai, mokymų, mokymus, mokymuose,
  kursai, kursų, kursuose, atmintinė
registry: agentų registr*, registras, registro, registrą, registre, užsiregistr*, registruotis,
  skaidrumo registr*
budget: biudžet*, finansavim*, asignavim*
reciprocity: atsakomos*, atsakomųjų, atsakomąs*, atsakas, kontrpriemon*, keršt*, atsakomieji
press-conference: spaudos konferenc*, brifing*
interview: interviu, pokalb* su žurnal*
film: dokumentin*, filmas, filmo, filme, filmą, filmai, filmų, tinklalaid*, podkast*, laida, laidoje, laidos,
  laidą
book: knyga, knygos, knygą, knygoje, knygų, romanas, romano, romaną, memuar*, autorius, autoriaus, autorė,
  rašytoj*
study: studija, studijos, studijoje, apklaus*, statistik*, tyrimo duomen*
annual-report: metinė ataskait*, metin* ataskait*, metinėje ataskait*, metinės ataskait*, metrašt*,
  grėsmių vertinim*
theatre: teatr*, parod*, koncert*, spektakl*, menas, meno, meną, meninink*
opinion: nuomonė, nuomonės, nuomonių, nuomonę, komentar*, vedamas*, skiltis, skiltyje, apžvalginink*
prize: prizas, prizą, premija, premijos, premiją, apdovan*, nobelio
conference: konferencija, konferencijoje, konferencijos, konferenciją, paskait*, seminar*, forumas, forume,
  diskusijoje
anniversary: metinės, metinių, metines, metinėms, sukakt*, jubiliej*, memorial*, paminėj*, minėjim*
apology: atsipraš*, apgailest*
correction: pataisym*, ištais*, klaida, klaidos, klaidą, klaidų, klaiding*, paneig*, patikslin*
undercover: slapta kamera, slaptą kamer*, slapta kamer*, paslėpt* kamer*, slaptai film*, žurnalistin* tyrim*,
  inkognito, infiltr*
whistleblower: pranešėj*, informator*, perbėg*, vidinis šaltin*
radio: radij*, televizij*, lrt, tv
festival: festival*, naujųjų metų šven*, naujieji met*, naujųjų metų, pavasario švent*, švent*, pobūv*, banket*,
  vakarėl*
charity: labdar*, paramos fond*, humanitarin*, pagalbos organiz*
rumour: gandas, gandai, gandų, gandus, gandą, dezinformac*, melagien*, neigia, paneigė
disappearance: dingo, dingęs, dingus*, dingim*, dingę, prading*, dingti, be žinios
flight: pabėg*, bėgti iš, spruko, paspruk*, pasislėp*, išvyko iš šalies, paliko šalį
illness: liga, ligos, ligą, susirg*, serga, sirgo, hospitaliz*, paguldyt*, vėžiu, vėžys
ship: laivas, laivo, laivą, laivai, laivų, laive, laivus, keltas, kelto, keltu, žvejybos laiv*, valtis, valtyje
border: siena su, sienos, sieną, pasien*, sienų, sienos kirt*
company: bendrov*, įmon*, kompanij*, firma, firmos, firmą, firmų, holding*
investment: investic*, investuo*, prekyba su, prekybos, eksport*, ekonomin* ryš*
technology: technolog*, programin*, veidų atpaž*, veido atpaž*, dirbtin* intelekt*
telecom: telekomunik*, ryšio operator*, sim kort*, mobiliojo ryš*, operatorius, huawei*
sports: futbol*, sportas, sporto, sportą, sportinink*, kovos men*, kung fu, krepšin*
night: naktis, naktį, nakties, naktin*, vidurnakt*, vidurnakč*, aušra, auštant, paryč*
simultaneous: vienu metu, tuo pačiu metu, koordinuot*, keliose vietose, sinchron*
second-time: antra stot*, antroji, antrosios, antrąją, dar vien*, dar viena, dar dvi, dar du, kita stot*
former-site: ankstesn* adres*, buvus* adres*, senuoju adres*, ankstesnėse patalp*, buvusiose patalp*, persikėl*,
  persikraust*
denounced: skundas, skundą, skundus, skundų, pareiškim* polic*, kreipėsi į polic*, pranešė policijai,
  pateikė skund*, įskund*
"""
