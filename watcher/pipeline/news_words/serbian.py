"""Things of the news in Serbian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: kafan*, kafe, kafea, menz*, lokal, lokala, lokalu, restoran*, ugostitelj*, kafić*, kavan*,
  zalogajnic*, kantin*
shop: prodavnic*, radnja, radnje, radnji, radnju, samouslug*, marketa, marketi, trgovina, trgovine, trgovini,
  trgovinu, dućan*, supermarket*, prodavaonic*, samoposlug*, trgovinic*
warehouse: magacin*, skladišt*, hangar*, depo, stovarišt*
flat: stan, stana, stanu, stanom, stanovi*, stanova, apartman*, stambene zgrade, stambenoj zgradi,
  stambenu zgradu
villa: porodičn* kuć*, vila, vile, vili, vilu, vilom, vilama, kuća, kuću, obiteljsk* kuć*, rezidencij*
hotel: hotel*, hostel*, prenoćišt*, gostionic*
travel-agency: turističk* organizacij*, putničk* agencij*, turističk* agencij*
law-firm: advokatsk* kancelarij*, javn* beležnik*, javn* bilježnik*, beležnič*, notar*, javn* bilježni*,
  bilježnič*, pravn* ured*
salon: berbern*, kozmetičk*, salon*, frizer*, masaž*, manikur*, brijačnic*
market: pijac*, buvlj* pijac*, kinesk* tržn*, tržnic*, bazar*, veletržnic*, buvljak*, veleprodaj*
mall: tržn* cent*, tržnih centara, trgovačk* cent*, šoping cent*, shopping cent*
school: obdaništ*, škola, škole, školi, školu, školom, školama, školsk*, vrtić*, akademij*
university: univerzitet*, sveučiliš*, fakultet*, kampus*, rektor*, veleučiliš*
association: asocijacij*, zavičajn*, savez kineza, udrug*, udruz*, udruženj*, federacij*, iseljenik*,
  iseljenič*, dijaspor*
chamber: privredn* komor*, gospodarsk* komor*, trgovinsk* komor*, trgovačk* komor*
temple: manastir*, hram, hrama, hramu, hramovi, crkva, crkve, crkvi, crkvu, džamij*, pagod*, samostan*
embassy: veleposlanstv*, ambasada, ambasade, ambasadi, ambasadu, ambasadom, ambasadama,
  diplomatsk* predstavništv*
consulate: konzul*
town-hall: gradsk* kuć*, opštinsk* zgrad*, opštin* zgrad*, gradsk* vijećnic*, gradsk* većnic*, gradsk* uprav*,
  gradsk* poglavarstv*, vijećnic*, većnic*
prison: robij*, zatvor, zatvora, zatvoru, zatvorom, zatvori, zatvorsk*, zatvorenik*, iza rešetaka, kaznionic*
airport: zračn* luk*, zračn* luc*, aerodrom*
harbour: pristanišn*, luka, luke, luci, lučk*, pristaništ*, dokov*
upper-floor: sprat, sprata, spratu, spratov*, kat, katu, kata, katova, podrum*, prizemlj*, potkrovlj*, suteren*
casino: kazin*, kocka, kocke, kasin*, casino, kockarnic*, kockanj*, kladionic*, klađenj*
factory: fabrik*, fabric*, tvornic*, pogon, pogona, pogonu, radionica, radionice, radionici
hospital: bolnic*, bolničk*, klinik*, klinic*, dom* zdravlja
real-estate: nekretnin*
mayor: gradonačelni*
interior-minister: ministar* unutrašnjih poslova, ministr* unutrašnjih poslova, ministark* unutrašnjih poslova,
  ministarstv* unutrašnjih poslova, minist* unutarnjih poslova, minist* unutrašnjih poslova,
  ministarstv* unutarnjih, ministric* unutarnjih, mup, mup-a, ministar policije
foreign-minister: minist* spoljnih poslova, ministarstv* spoljnih poslova, ministr* inostranih poslova, msp,
  minist* vanjskih poslova, ministarstv* vanjskih, šef* diplomacije, mvp, mvep, minist* inozemnih poslova
justice-minister: ministarstv* pravde, državn* tužil*, vrhovn* tužil*, minist* pravosuđa, minist* pravde,
  ministarstv* pravosuđa, glavn* državn* odvjetni*
prime-minister: predsednik* vlade, predsednic* vlade, predsednik vlade, premijer*, predsjednik vlade,
  predsjednika vlade, predsednika vlade, predsjednic* vlade, kancelar*
president: predsjednik, predsednik, predsjednika, predsednika, predsjedniku, predsedniku, predsjednikom,
  predsednikom, predsjednica, predsednica, predsjednice, predsednice, predsjednici, predsednici, predsjednicu,
  predsednicu, predsjedničk*, predsedničk*
governor: guverner*, župan*, prefekt*
ambassador: veleposlanik*, veleposlanic*, ambasador*, otpravnik* poslova
diplomat: diplomat*, diplomac*, ataše*, imunitet*
prosecutor: tužilac, tužioc*, tužilaš*, tužilštv*, tužitelj*, državn* odvjetni*, dorh, uskok
judge: sudija, sudije, sudiji, sudiju, sudijom, sudijsk*, sudijama, sudac, suca, suci, sucu, sucem, sutkinj*,
  sudsk* vijeć*, sudaca
jury: porot*
lawyer: advokat, advokata, advokatu, advokati, advokatic*, branioc*, branilac, branitelj*, pravnik*, pravnic*
lawmaker: poslanik*, poslanic*, poslanič*, narodn* poslan*, zastupnik*, zastupnic*, zakonodavac, zakonodavc*,
  kongresnik*, europarlament*, parlamentarac, parlamentarc*
senator: senator*, senat, senata, senatu
councillor: odbornik*, odbornic*, gradsk* skupštin*, skupštin* grada, gradsk* vijećni*, gradsk* većni*,
  vijećnik*, većnik*, gradsk* vijeć*, općinsk* vijeć*, općinsk* već*
committee: odbor, odbora, odboru, odbori, povjerenstv*, poverenstv*, komisij*
ombudsman: zaštitnik građana, zaštitnik* građana, državn* revizor*, pučk* pravobranitelj*, pravobranitelj*,
  ombudsman*, revizor*, revizij*
data-protection: zaštit* podataka o ličnosti, ličn* podata*, ličnih podataka, poverenik*, poverenic*,
  zaštit* podataka, osobn* podata*, osobnih podataka, privatnost*, azop, zaštit* osobnih
tax: poresk*, porez, poreza, porezu, porezi, porezn*, utaj*
customs: carin*
immigration: doseljen*, migracion*, graničn* polic*, imigra*, useljeni*, graničn* polici*, graničn* služb*,
  migracij*
secret-service: bezbednosn* služb*, bezbjednosn* služb*, bezbednosno-informativn*, bia, kontraobaveštajn*,
  obaveštajn*, obavještajn*, državn* bezbednost*, službe bezbednosti, protuobavještajn*, tajn* služb*,
  sigurnosn* služb*, sigurnosno-obavještajn*, soa, kontraobavještajn*
organised-crime: organizovan* kriminal*, trijad*, kriminaln* grup*, organiziran* kriminal*, mafij*,
  kriminaln* skupin*, banda, bande, bandi
army: armij*, vojska, vojske, vojsci, vojsku, vojn*, mornaric*
interpreter: prevodilac, prevodioc*, prevodilačk*, prevoditelj*, tumač, tumača, tumači
businessman: preduzetn*, privrednik*, poduzetni*, biznismen*, poslovni čovjek, poslovn* ljud*, trgovac, trgovc*,
  poslovn* žen*
owner: vlasnik*, vlasnic*, vlasnič*, najmodav*, stanodav*
chairman: predsjedavajuć*, predsedavajuć*, predsjednik* udruge, predsednik* udruge, predsjednic* udruge,
  predsednic* udruge, predsjednik* udruženja, predsednik* udruženja, predsjednic* udruženja,
  predsednic* udruženja, čelnik udruge
treasurer: računovođ*, blagajnik*, blagajnic*, knjigovođ*
secretary: tajnik*, tajnic*, sekretar*, recepcionar*
student: student*, učenik*, učenic*, đak*
scholar: naučnik*, naučnic*, istraživačk*, profesor*, akademik*, znanstveni*, istraživač, istraživača,
  istraživači, istraživačic*, sinolog*
journalist: izveštač*, izvještač*, novinar*, izvjestitelj*, izvestitelj*, reporter*, urednik*, urednic*,
  dopisni*
dissident: opozicij*, opozicion*, disident*, aktivist*, oporb*, kritičar*
refugee: tražilac azila, tražioc*, izbjeglic*, izbeglic*, azil*, tražitelj*, prognan*, egzil*, izgnan*
banker: bivš* funkcioner*, bivš* zvaničnik*, bankar*, bivš* dužnosnik*, bjegunc*, begunc*, bjegunac*, begunac*
worker: službenik*, službenic*, kuvar*, radnik*, radnic*, zaposlen*, djelatnik*, delatnik*, kuhar*, konobar*
driver: vozač, vozača, vozači, vozačem, taksi*, automobil*, auto, auta, autom
volunteer: volont*, dobrovolj*
retired-officer: penzioner*, penzij*, penzionisan*, umirovlj*, starije osobe, starijih osoba, u mirovini
neighbour: komšij*, komšinic*, komšilu*, susjed, sused, susjeda, suseda, susjedi, susedi, susjede, susede,
  susjedima, susedima, stanar*, stanovni*, mještan*, meštan*
witness: svjedok*, svedok*, svjedoc*, svedoc*, svjedoč*, svedoč*, iskaz*
victim: žrtv*, žrtav*, oštećen*, tužitelj
couple: bračn* par*, supružnic*, supružnik*
wife: suprug*, žena, žene, ženu, supruzi, supruzom, muž, muža, mužem
parents: majka, majke, majku, majci, majkom, otac, oca, ocu, ocem, roditelj*
siblings: brat, brata, bratu, bratom, braća, braće, braću, sestra, sestre, sestru, sestri, sestrom
children: ćerk*, detet*, dete, deca, dece, deci, decu, sin, sina, sinu, sinom, sinovi, sinova, kći, kćer*,
  dijete, djetet*, djeca, djece, djeci, djecu, djecom, decom
widow: udovic*, udovac, ožalošćen*
tourist: posetilac*, posetioc*, posjetioc*, turist*, posjetitelj*
uyghur: sinđang*, ujgur*, tibet*, manjin*, xinjiang*, sinkiang*
hong-kong-people: hongko*, hong kong*
taiwan: tajvan*, taiwan*, tajpej*
falun-gong: falun*
driving-licence: vozačk* dozvol*, saobraćajn* dozvol*, vozačkih dozvola
passport: pasoš*, ličn* kart*, putovnic*, osobn* iskaznic*
permit: dozvol* za boravak, radn* dozvol*, dozvol* boravka, boravišn*, viza, vize, vizu, vizama
citizenship: državljanstv*, naturaliz*, nacionalnost*
phone: mobiln*, telefon*, mobitel*, sim kartic*, pametn* telefon*, nazval*
computer: računar*, kompjuter*, računal*, laptop*, prijenosni računal*, poslužitelj*, server, servera, serveri,
  serverima
data-carrier: hard disk*, memorijsk* kart*, fajl*, tvrd* disk*, disk, diska, usb*, memorijsk* kartic*,
  baz* podataka, datotek*
paper: dokument, dokumenta, dokumenti, dokumente, dokumenata, dokumentima, dokumentacij*, mape, spis, spisa,
  spise, spisi, fascikl*
cash: gotovin*, keš, keša, novčanic*, novac, novca, novcem
bank-account: bankovn* račun*, bankarsk* račun*, banka, banke, banci, banku, bankom, bankama, transakcij*,
  prijenos novca
donation: dotacij*, fond, fonda, zadužbin*, donacij*, donira*, subvencij*, zaklad*, sredstava iz, fondov*
weapon: oružj*, pištolj*, nož, noža, nožem, noževi, vatren*, puška, puške
camera: kamer*, nadzorn* kamer*, videonadzor*
sign: tabl*, natpis*, ploča, ploče, ploču, ploči, transparent*, plakat*
flag: zastav*, uniform*, odor*, značk*, grb, grba, grbom, amblem*
website: sajt*, veb*, internet*, web stranic*, mrežn* stranic*, web-stranic*
app: društven* mrež*, društvenih mreža, vičet*, vi čet*, dopisn* grup*, aplikacij*, wechat*, chat*, čavrlj*
letter: imejl*, mejl*, elektronsk* pošt*, pismo, pisma, pismu, pismom, dopis*, e-mail*, email*, e-pošt*, mail,
  maila, mailu
photo: fotograf*, fotk*, slika, slike, slikama
video: snimak*, video*, snimk*, snimci, snimljen*, snimio
list: spisak*, spisk*, popis, popisa, popisu, registar, registra, registru, dosje*, evidencij*
leak: curenj*, poverljiv*, povjerljiv*, procuri*, procurjel*, tajn* dokument*, klasificiran*
drone: dron, drona, bespilotn*, dronov*, gps, prisluškiv*, uređaj* za praćenje
furniture: prazn*, napušten*, ispražnjen*, iselil*, iseljen*
masks: kovid*, koronavirus*, maska, maske, masku, maskama, pandemij*, covid*, epidemij*
espionage: špijun*, uhod*
foreign-agent: stran* uticaj*, mešanj*, stran* agent*, stranih agenata, agent* strane, stran* utjecaj*,
  inozemn* utjecaj*, inozemn* uticaj*, miješanj*, uplitanj*, agent* utjecaja, agent* uticaja, stran* sil*,
  kao agent*
extortion: iznud*, iznuđiv*, ucjen*, ucen*, otkupnin*, reketar*
kidnapping: otmic*, kidnap*, otet*, protivpravno liš*, lišavanj* slobode, nezakonito liš*, otmičar*, otimanj*,
  protupravno oduzimanje slobode, protupravn* oduzim*, oduzimanj* slobode, protupravno zatočen*
assault: povređ*, prebi*, tuč*, tukl*, napad, napada, napadu, napadi, napadnut*, napao, napali, pretuč*,
  premlaći*, ozlijeđ*, ozljed*, povred*, tjelesn* ozljed*, telesn* povred*, pretukl*
threat: prijetnj*, pretnj*, prijetio, pretio, prijetila, pretila, prijetili, pretili, prijeteć*, preteć*,
  prijeti, preti, prijete, prete, zaprijeti*, zapreti*
harassment: uznemirav*, maltretir*, zastraš*, zlostavlj*, pritisak, pritisk*, pritisc*, prisil*
stalking: uhođenj*, uhodi*, praćenj*, pratili, pratio, proganja*, nadzir*
fraud: obman*, prijevar*, prevar*
money-laundering: pranj* novca, prali novac, pranja novca
corruption: mito, korupc*, podmić*, mita, mitom, korumpir*, pronevjer*, pronever*
drugs: drog*, narkot*, opojn*, heroin*, kokain*, fentanil*
forgery: krivotvor*, falsific*, lažn* dokument*, lažn* putovnic*, falsifik*
usurpation: lažno se predstavlja*, predstavlja* kao polic*, lažn* predstavlj*, lažno predstavlj*,
  lažno se predstav*, izdavali se za, izdavao se za, prisvaj*, uzurp*
obstruction: ometanj*, opstrukcij*, uništavanj* dokaza, uništenj* dokaza, uništi*, izbrisa*, brisanj*, obrisa*
breach-of-secrecy: službene tajne, zloupotreb*, službenu tajnu, državne tajne, državn* tajn*, odavanj*,
  neovlašten* pristup*, dostavljanj* podataka, pristup* baz*, zlouporab*
murder: ubistv*, ubic*, ubojstv*, ubijen*, ubio, ubili, ubila, ubojic*, smrt, smrti, smrću, umorstv*
suicide: samoubistv*, samoubojstv*
fire: požar*, palež*, eksploz*, zapalj*, zapali*, izgorj*, izgore*
hacking: sajber*, fišing*, haker*, cyber*, kiber*, phishing*
trafficking: krijumčar*, trgovin* ljudima, trgovanj* ljudima, šverc*
violation: bečk* konvencij*, kršenj* suverenit*, povred* suverenit*, kršenj* međunarodnog prava
bail: kaucij*, jemstv*, nanogic*, elektronsk* nadzor*, jamčevin*, uz jamčevinu, pušten*, na slobodu,
  elektroničk* narukvic*, javljanj*
house-arrest: kućn* pritvor*, zabran* napuštanja, oduzet* pasoš*, oduzimanj* pasoša, istražn* zatvor* u domu,
  zabran* putovanja, oduzet* putovnic*, oduzimanj* putovnice
fine: novčan* kazn*, novčano kažn*, globa, globe, globu, kažnjen*
compensation: nadoknad*, naknad* štete, odštet*, naknad* za, obeštećenj*
suspended: uslovn*, društveno koristan rad, rad u javnom interesu, uvjetn*, društveno korisn* rad*, probacij*,
  rad za opće dobro
extradition: ekstradicij*, poternic*, potjernic*, crven* poternic*, izruč*, interpol*, tjeralic*,
  crven* tjeralic*
forced-return: prinudn* povrat*, povratak u kinu, repatrijacij*, povratka u kinu, povratku u kinu,
  vratiti u kinu, vrate u kinu, vratili u kinu, vrati u kinu, vratiti se u kinu, prisiln* povrat*,
  prisilno vra*, deport*, natjer* na povratak, povratak u domovinu, povratak kući
plea-deal: sarađuje s istrag*, sporazum* o priznanju krivice, krivic*, priznanj*, priznao, priznala, priznali,
  nagodb*, surađuje s istraž*, sporazum* o priznanju
adjourned: odlagan*, odlož*, odgođ*, odgod*, odgađ*, prolongira*
supreme-court: vrhovn* sud*, ustavn* sud*, apelacion* sud*, prizivn* sud*, žalbeni sud*, žalbenog suda,
  žalben* vijeć*, žalben* već*
evidence: dokazn*, dokaz, dokaza, dokazi, dokaze, dokazima
wanted: poternic*, potjernic*, nalog* za hapšenje, tjeralic*, nalog za uhićenje, nalog* za uhićenje, traženih,
  traženi, tražen, nagrada za, nagradu za, nagrade za
reopened: ponovo otvor*, ponovo pokren*, ponovo istraž*, ponovno otvor*, obnov*, ponovn* istrag*,
  ponovno pokren*
vote: glasan*, glasova*, glasuj*, izglasa*, glasal*
motion: predlog zakona, predlog* rezolucij*, rezolucij*, prijedlog* zakona, predlog* zakona, zaključak*,
  zaključk*, prijedlog rezol*, predlog rezol*
debate: poslaničk* pitanj*, debat*, rasprav*, zastupničk* pitanj*, aktualn* prijepodne*, aktualno prijepodne
hearing: saslušanj*, saslušal*, pred odborom, sjednic* odbora, sednic* odbora, javn* saslušanj*
petition: peticij*, potpis*
protest: protest*, miting*, prosvjed*, demonstr*, skup, skupa, bdijenj*, bdenj*
election: izborn*, izbori, izbora, izbore, izborima, birač*, predizborn*
coalition: koalicij*, oporb*
sovereignty: suveren*
treaty: saradnj*, sporazum*, ugovor*, memorandum*, suradnj*, dogovor*
joint-patrol: zajedničk* patrol*, policijsk* saradnj*, zajedničk* ophodnj*, patrol*, ophodnj*,
  policijsk* suradnj*, mješovit* patrol*, mešovit* patrol*
twin-city: bratsk* grad*, bratimljenj*, grad prijatelj, gradovi prijatelji, pobratim*, prijateljsk* grad*,
  gradova prijatelja, partnersk* grad*
deadline: ultimatum*, rok, roka, roku
licence-revoked: brisan iz registra, brisanj* iz registra, raspuštan*, raspušten*, oduzet* dozvol*,
  oduzimanj* dozvole, oduzet* licenc*, ukinut*
lease: kirij*, iselj*, najam, najma, najmu, najamnin*, stanarin*, zakup*, iznajml*, unajm*, delož*, podstanar*
resignation: ostavk*, ostavc*, odstupi*
dismissal: otpušten*, smijen*, smen*, razriješen*, razrešen*, suspen*, otkaz*, razrješenj*
hotline: sos telefon*, dežurn* telefon*, telefonsk* lini*, vruć* linij*, besplatn* telefon*, obrazac za prijavu,
  anonimn* prijav*
task-force: radn* grup*, specijaln* tim*, radn* skupin*, posebn* tim*, posebn* jedinic*, specijaln* jedinic*,
  istražn* tim*, stručn* skupin*
guideline: kurs, kursa, kursev*, uputstv*, trening*, priručnik*, smjernic*, smernic*, obuk*, tečaj*, obuc*,
  edukacij*, naput*
registry: registrova*, registrac*, registrir*, registar stranih*, transparentnost*
budget: budžet*, milion* evra, milion* dolara, proračun*, milijun* eura, milijun* dolara, financira*,
  milijuna kuna
reciprocity: kontramer*, kontramjer*, odmazd*, protumjer*, protivmer*, recipro*, uzvrat*
press-conference: konferencij* za štampu, konferencij* za novinare, konferencij* za medije,
  konferencij* za tisak, tiskovn* konferencij*, pressic*, press konferencij*, brifing*
interview: intervju*, razgovor za, razgovoru za
film: film*, dokumentar*, podcast*, podkast*, emisij*
book: pisac, pisca, knjizi, knjiga, knjige, knjigu, knjigom, roman, romana, romanu, memoar*, književni*,
  autor knjige
study: studij*, istraživanj*, anket*, statist*
annual-report: godišnj* izveštaj*, godišnj* izvještaj*, godišnj* izvješć*, godišnj* izvešć*, godišnjak*
theatre: pozorišt*, umetn*, kazališ*, izložb*, koncert*, muzej*, umjetn*
opinion: mišljenj*, komentar*, kolumn*, uvodnik*
prize: pulicer*, nagrađen*, odlikov*, priznanje za, laureat*, nobelov*, pulitzer*
conference: konferencija o, konferencije o, konferencij* u, predavanj*, seminar*, okrugl* stol*, simpozij*,
  panel, panelu
anniversary: obljetnic*, godišnjic*, spomenik*, komemorac*
apology: izvinj*, izvini*, isprik*, isprič*
correction: isprav*, pogreš*, grešk*
undercover: tajn* agent*, na tajnom zadatku, istraživačk* novinarstv*, prikriven*, pod krinkom, skriven* kamer*,
  istraživačk* novinar*, tajn* istrag*
whistleblower: uzbunjivač*, uzbunjivac*, zviždač*, doušnik*, prebjeg*, informator*, insajder*
radio: radio, radija, radiju, radijsk*, televizij*
festival: prolećn*, kinesk* nov* godin*, festival*, proljetn* festival*, proletnj* festival*, lunarn*, proslav*,
  banket*, svečan* večer*
charity: fondacij*, dobrotvorn*, humanitar*, zaklad*, fundacij*
rumour: glasin*, lažn* vest*, lažn* vijest*, demantov*, dezinform*, demanti*, opovrg*, poricanj*, negir*,
  klevet*, porekao
disappearance: nestan*, nestal*, nestao, nestaj*
flight: pobjeg*, pobeg*, bijeg, bijega, bega, bježa*, beža*, napustio zemlju
illness: bolest*, bolesn*, hospitaliz*, obol*
ship: brod, broda, brodu, brodom, brodovi, brodova, trajekt*, plovil*, ribarsk*
border: granica, granice, granici, granicu, granicama, graničn*, pogranič*
company: preduzeć*, kompanij*, tvrtk*, poduzeć*, firma, firme, firmi, firmu, holding*, korporacij*, koncern*
investment: privredn* odnos*, ekonomsk* odnos*, ulaganj*, investicij*, investitor*, ulagač*, izvoz*,
  gospodarsk* odnos*, trgovinsk*, razmjen*, razmen*
technology: tehnolog*, softver*, prepoznavanj* lica, umjetn* inteligencij*
telecom: telekom*, sim kartic*, operater*, huawei
sports: fudbal*, borilačk*, nogomet*, sport*, utakmic*, šport*
night: noć, noći, noćn*, noću, ponoć*, zora, zoru, zori
simultaneous: istovremen*, istodobn*, koordinir*, usklađen*, na više mjesta, na više mesta
second-time: drug* stanic*, još jedn* stanic*, drug* kinesk* stanic*, drug* postaj*, još jedn* postaj*,
  nov* postaj*, drug* kinesk* postaj*, drug* policijsk* postaj*
former-site: ranij* adres*, prethodn* adres*, prijašnj* adres*, bivš* adres*, bivš* sjedišt*, bivš* sedišt*,
  preselil*, preselio, preseljen*, nekadašnj*
denounced: krivičn* prijav*, kaznen* prijav*, prijavi* policiji, prijav* policiji, prijavlj*, pritužb*,
  prijavil*, dojav*
"""
