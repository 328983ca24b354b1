"""Things of the news in Croatian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restoran*, ugostitelj*, kafić*, kavan*, zalogajnic*, kantin*, lokal, lokala, lokalu
shop: trgovina, trgovine, trgovini, trgovinu, dućan*, supermarket*, prodavaonic*, samoposlug*, trgovinic*
warehouse: skladišt*, hangar*, depo, stovarišt*
flat: stan, stana, stanu, stanom, stanovi*, stanova, apartman*, stambene zgrade, stambenoj zgradi,
  stambenu zgradu
villa: vila, vile, vili, vilu, vilom, vilama, kuća, kuću, obiteljsk* kuć*, rezidencij*
hotel: hotel*, hostel*, prenoćišt*, gostionic*
travel-agency: putničk* agencij*, turističk* agencij*
law-firm: odvjetničk* ured*, odvjetničk* društv*, javn* bilježni*, bilježnič*, pravn* ured*
salon: salon*, frizer*, masaž*, manikur*, brijačnic*
market: tržnic*, bazar*, veletržnic*, buvljak*, veleprodaj*
mall: trgovačk* cent*, šoping cent*, shopping cent*
school: škola, škole, školi, školu, školom, školama, školsk*, vrtić*, akademij*
university: sveučiliš*, fakultet*, kampus*, rektor*, veleučiliš*
association: udrug*, udruz*, udruženj*, federacij*, zavičajn*, savez kineza, iseljenik*, iseljenič*, dijaspor*
chamber: gospodarsk* komor*, trgovinsk* komor*, trgovačk* komor*
temple: hram, hrama, hramu, hramovi, crkva, crkve, crkvi, crkvu, džamij*, pagod*, samostan*
embassy: veleposlanstv*, ambasada, ambasade, ambasadi, ambasadu, ambasadom, ambasadama,
  diplomatsk* predstavništv*
consulate: konzul*
town-hall: gradsk* vijećnic*, gradsk* uprav*, gradsk* poglavarstv*, vijećnic*
prison: zatvor, zatvora, zatvoru, zatvorom, zatvori, zatvorsk*, zatvorenik*, iza rešetaka, kaznionic*
airport: zračn* luk*, zračn* luc*, aerodrom*
harbour: luka, luke, luci, lučk*, pristaništ*, dokov*
upper-floor: kat, katu, kata, katova, podrum*, prizemlj*, potkrovlj*, suteren*
casino: kasin*, casino, kockarnic*, kockanj*, kladionic*, klađenj*
factory: tvornic*, pogon, pogona, pogonu, radionica, radionice, radionici
hospital: bolnic*, bolničk*, klinik*, klinic*, dom* zdravlja
real-estate: nekretnin*
mayor: gradonačelni*
interior-minister: minist* unutarnjih poslova, minist* unutrašnjih poslova, ministarstv* unutarnjih,
  ministric* unutarnjih, mup, mup-a, ministar policije
foreign-minister: minist* vanjskih poslova, ministarstv* vanjskih, šef* diplomacije, mvp, mvep,
  minist* inozemnih poslova
justice-minister: minist* pravosuđa, minist* pravde, ministarstv* pravosuđa, glavn* državn* odvjetni*
prime-minister: premijer*, predsjednik vlade, predsjednika vlade, predsjednic* vlade, kancelar*
president: predsjednik, predsjednika, predsjedniku, predsjednikom, predsjednica, predsjednice, predsjednici,
  predsjednicu, predsjedničk*
governor: guverner*, župan*, prefekt*
ambassador: veleposlanik*, veleposlanic*, ambasador*, otpravnik* poslova
diplomat: diplomat*, diplomac*, ataše*, imunitet*
prosecutor: tužitelj*, državn* odvjetni*, dorh, uskok
judge: sudac, suca, suci, sucu, sucem, sutkinj*, sudsk* vijeć*, sudaca
jury: porot*
lawyer: odvjetnik*, odvjetnic*, odvjetnič*, branitelj*, pravnik*, pravnic*
lawmaker: zastupnik*, zastupnic*, zakonodavac, zakonodavc*, kongresnik*, europarlament*, parlamentarac,
  parlamentarc*
senator: senator*, senat, senata, senatu
councillor: gradsk* vijećni*, vijećnik*, gradsk* vijeć*, gradsk* skupštin*, općinsk* vijeć*
committee: odbor, odbora, odboru, odbori, povjerenstv*, komisij*
ombudsman: pučk* pravobranitelj*, pravobranitelj*, ombudsman*, revizor*, revizij*
data-protection: zaštit* podataka, osobn* podata*, osobnih podataka, privatnost*, azop, zaštit* osobnih
tax: porez, poreza, porezu, porezi, porezn*, utaj*
customs: carin*
immigration: imigra*, useljeni*, graničn* polici*, graničn* služb*, migracij*, doseljenik*
secret-service: obavještajn*, protuobavještajn*, tajn* služb*, sigurnosn* služb*, sigurnosno-obavještajn*, soa,
  kontraobavještajn*
organised-crime: organiziran* kriminal*, mafij*, trijad*, kriminaln* skupin*, banda, bande, bandi
army: vojska, vojske, vojsci, vojsku, vojn*, mornaric*
interpreter: prevoditelj*, prevodilac, prevodioc*, tumač, tumača, tumači
businessman: poduzetni*, biznismen*, poslovni čovjek, poslovn* ljud*, trgovac, trgovc*, poslovn* žen*
owner: vlasnik*, vlasnic*, vlasnič*, najmodav*, stanodav*
chairman: predsjedavajuć*, predsjednik* udruge, predsjednic* udruge, predsjednik* udruženja,
  predsjednic* udruženja, čelnik udruge
treasurer: blagajnik*, blagajnic*, računovođ*, knjigovođ*
secretary: tajnik*, tajnic*, sekretar*, recepcionar*
student: student*, učenik*, učenic*, đak*
scholar: profesor*, akademik*, znanstveni*, istraživač, istraživača, istraživači, istraživačic*, sinolog*
journalist: novinar*, izvjestitelj*, reporter*, urednik*, urednic*, dopisni*
dissident: disident*, aktivist*, oporb*, kritičar*, opozicij*
refugee: izbjeglic*, azil*, tražitelj*, prognan*, egzil*, izgnan*
banker: bankar*, bivš* dužnosnik*, bjegunc*, bjegunac*
worker: radnik*, radnic*, zaposlen*, djelatnik*, kuhar*, konobar*
driver: vozač, vozača, vozači, vozačem, taksi*, automobil*, auto, auta, autom
volunteer: volont*, dobrovolj*
retired-officer: umirovlj*, starije osobe, starijih osoba, u mirovini
neighbour: susjed, susjeda, susjedi, susjede, susjedima, stanar*, stanovni*, mještan*
witness: svjedok*, svjedoc*, svjedoč*, iskaz*
victim: žrtv*, žrtav*, oštećen*, tužitelj
couple: bračn* par*, supružnic*, supružnik*
wife: supruga, supruge, suprugu, supruzi, supruzom, suprugom, žena, žene, ženu, muž, muža, mužem, suprug
parents: majka, majke, majku, majci, majkom, otac, oca, ocu, ocem, roditelj*
siblings: brat, brata, bratu, bratom, braća, braće, braću, sestra, sestre, sestru, sestri, sestrom
children: sin, sina, sinu, sinom, sinovi, sinova, kći, kćer*, dijete, djetet*, djeca, djece, djeci, djecu,
  djecom
widow: udovic*, udovac, ožalošćen*
tourist: turist*, posjetitelj*
uyghur: ujgur*, tibet*, manjin*, xinjiang*, sinkiang*
hong-kong-people: hongko*, hong kong*
taiwan: tajvan*, taiwan*, tajpej*
falun-gong: falun*
driving-licence: vozačk* dozvol*, vozačkih dozvola
passport: putovnic*, osobn* iskaznic*, pasoš*
permit: dozvol* boravka, dozvol* za boravak, boravišn*, viza, vize, vizu, vizama, radn* dozvol*
citizenship: državljanstv*, naturaliz*, nacionalnost*
phone: telefon*, mobitel*, sim kartic*, pametn* telefon*, nazval*
computer: računal*, laptop*, prijenosni računal*, kompjuter*, poslužitelj*, server, servera, serveri, serverima
data-carrier: tvrd* disk*, disk, diska, usb*, memorijsk* kartic*, baz* podataka, datotek*
paper: dokument, dokumenta, dokumenti, dokumente, dokumenata, dokumentima, dokumentacij*, mape, spis, spisa,
  spise, spisi, fascikl*
cash: gotovin*, novčanic*, novac, novca, novcem
bank-account: bankovn* račun*, banka, banke, banci, banku, bankom, bankama, transakcij*, prijenos novca
donation: donacij*, donira*, subvencij*, zaklad*, sredstava iz, fondov*
weapon: oružj*, pištolj*, nož, noža, nožem, noževi, vatren*, puška, puške
camera: kamer*, nadzorn* kamer*, videonadzor*
sign: natpis*, ploča, ploče, ploču, ploči, transparent*, plakat*
flag: zastav*, uniform*, odor*, značk*, grb, grba, grbom, amblem*
website: web stranic*, mrežn* stranic*, internet*, web-stranic*
app: aplikacij*, wechat*, društven* mrež*, društvenih mreža, chat*, čavrlj*
letter: pismo, pisma, pismu, pismom, dopis*, e-mail*, email*, e-pošt*, mail, maila, mailu
photo: fotograf*, fotk*, slika, slike, slikama
video: video*, snimk*, snimak*, snimci, snimljen*, snimio
list: popis, popisa, popisu, registar, registra, registru, dosje*, evidencij*
leak: curenj*, procuri*, procurjel*, povjerljiv* dokument*, tajn* dokument*, klasificiran*
drone: dron, drona, dronov*, gps, prisluškiv*, bespilotn*, uređaj* za praćenje
furniture: prazn*, napušten*, ispražnjen*, iselil*, iseljen*
masks: maska, maske, masku, maskama, pandemij*, covid*, koronavirus*, epidemij*
espionage: špijun*, uhod*
foreign-agent: stran* agent*, stranih agenata, agent* strane, stran* utjecaj*, inozemn* utjecaj*, miješanj*,
  uplitanj*, agent* utjecaja, stran* sil*, kao agent*
extortion: iznud*, iznuđiv*, ucjen*, otkupnin*, reketar*
kidnapping: otmic*, oteti, otet, oteta, otetih, otmičar*, otimanj*, protupravno oduzimanje slobode,
  protupravn* oduzim*, oduzimanj* slobode, protupravno zatočen*
assault: napad, napada, napadu, napadi, napadnut*, napao, napali, pretuč*, premlaći*, ozlijeđ*, ozljed*,
  tjelesn* ozljed*, pretukl*
threat: prijetnj*, prijetio, prijetila, prijetili, prijeteć*, prijeti, prijete, zaprijeti*
harassment: uznemirav*, zastraš*, zlostavlj*, pritisak, pritisk*, pritisc*, prisil*, maltretir*
stalking: uhođenj*, uhodi*, praćenj*, pratili, pratio, proganja*, nadzir*
fraud: prijevar*, prevar*
money-laundering: pranj* novca, prali novac, pranja novca
corruption: korupc*, podmić*, mito, mita, mitom, korumpir*, pronevjer*
drugs: drog*, narkot*, opojn*, heroin*, kokain*, fentanil*
forgery: krivotvor*, falsific*, lažn* dokument*, lažn* putovnic*, falsifik*
usurpation: lažn* predstavlj*, lažno predstavlj*, lažno se predstav*, izdavali se za, izdavao se za, prisvaj*,
  uzurp*
obstruction: ometanj*, opstrukcij*, uništavanj* dokaza, uništenj* dokaza, uništi*, izbrisa*, brisanj*, obrisa*
breach-of-secrecy: službene tajne, službenu tajnu, državne tajne, državn* tajn*, odavanj*, neovlašten* pristup*,
  dostavljanj* podataka, pristup* baz*, zlouporab*
murder: ubojstv*, ubijen*, ubio, ubili, ubila, ubojic*, smrt, smrti, smrću, umorstv*
suicide: samoubojstv*
fire: požar*, palež*, eksploz*, zapalj*, zapali*, izgorj*
hacking: haker*, cyber*, kiber*, phishing*
trafficking: krijumčar*, trgovin* ljudima, trgovanj* ljudima, šverc*
violation: bečk* konvencij*, kršenj* suverenit*, povred* suverenit*, kršenj* međunarodnog prava
bail: jamčevin*, uz jamčevinu, pušten*, na slobodu, elektroničk* narukvic*, elektronsk* nadzor*, javljanj*
house-arrest: kućn* pritvor*, istražn* zatvor* u domu, zabran* putovanja, zabran* napuštanja, oduzet* putovnic*,
  oduzimanj* putovnice
fine: novčan* kazn*, novčano kažn*, globa, globe, globu, kažnjen*
compensation: odštet*, naknad* štete, naknad* za, obeštećenj*
suspended: uvjetn*, društveno korisn* rad*, probacij*, rad za opće dobro
extradition: izruč*, ekstradicij*, interpol*, tjeralic*, crven* tjeralic*
forced-return: repatrijacij*, povratak u kinu, povratka u kinu, povratku u kinu, vratiti u kinu, vrate u kinu,
  vratili u kinu, vrati u kinu, vratiti se u kinu, prisiln* povrat*, prisilno vra*, deport*,
  natjer* na povratak, povratak u domovinu, povratak kući
plea-deal: priznanj*, priznao, priznala, priznali, nagodb*, surađuje s istraž*, sporazum* o priznanju
adjourned: odgođ*, odgod*, odgađ*, prolongira*
supreme-court: vrhovn* sud*, ustavn* sud*, prizivn* sud*, žalbeni sud*, žalbenog suda, žalben* vijeć*
evidence: dokaz, dokaza, dokazi, dokaze, dokazima, dokazn*
wanted: tjeralic*, potjernic*, nalog za uhićenje, nalog* za uhićenje, traženih, traženi, tražen, nagrada za,
  nagradu za, nagrade za
reopened: ponovno otvor*, obnov*, ponovn* istrag*, ponovno pokren*
vote: glasova*, glasuj*, izglasa*, glasanj*, glasal*
motion: rezolucij*, prijedlog* zakona, zaključak*, zaključk*, prijedlog rezol*
debate: debat*, rasprav*, zastupničk* pitanj*, aktualn* prijepodne*, aktualno prijepodne
hearing: saslušanj*, saslušal*, pred odborom, sjednic* odbora, javn* saslušanj*
petition: peticij*, potpis*
protest: prosvjed*, demonstr*, protest*, skup, skupa, bdijenj*
election: izbori, izbora, izbore, izborima, izborn*, birač*, predizborn*
coalition: koalicij*, oporb*
sovereignty: suveren*
treaty: sporazum*, ugovor*, memorandum*, suradnj*, dogovor*
joint-patrol: zajedničk* ophodnj*, zajedničk* patrol*, patrol*, ophodnj*, policijsk* suradnj*, mješovit* patrol*
twin-city: grad prijatelj, gradovi prijatelji, pobratim*, prijateljsk* grad*, gradova prijatelja,
  partnersk* grad*
deadline: ultimatum*, rok, roka, roku
licence-revoked: brisan iz registra, brisanj* iz registra, raspuštan*, raspušten*, oduzet* dozvol*,
  oduzimanj* dozvole, oduzet* licenc*, ukinut*
lease: najam, najma, najmu, najamnin*, stanarin*, zakup*, iznajml*, unajm*, delož*, podstanar*
resignation: ostavk*, ostavc*, odstupi*
dismissal: otpušten*, smijen*, razriješen*, suspen*, otkaz*, razrješenj*
hotline: dežurn* telefon*, telefonsk* lini*, vruć* linij*, besplatn* telefon*, obrazac za prijavu,
  anonimn* prijav*
task-force: radn* skupin*, posebn* tim*, posebn* jedinic*, specijaln* jedinic*, istražn* tim*, stručn* skupin*
guideline: priručnik*, smjernic*, obuk*, tečaj*, obuc*, edukacij*, naput*
registry: registracij*, registrir*, registar stranih*, transparentnost*
budget: proračun*, milijun* eura, milijun* dolara, financira*, milijuna kuna
reciprocity: odmazd*, protumjer*, recipro*, uzvrat*
press-conference: konferencij* za medije, konferencij* za novinare, konferencij* za tisak,
  tiskovn* konferencij*, pressic*, press konferencij*, brifing*
interview: intervju*, razgovor za, razgovoru za
film: film*, dokumentar*, podcast*, podkast*, emisij*
book: knjiga, knjige, knjizi, knjigu, knjigom, roman, romana, romanu, memoar*, pisac, književni*, autor knjige
study: studij*, istraživanj*, anket*, statist*
annual-report: godišnj* izvješć*, godišnj* izvještaj*, godišnjak*
theatre: kazališ*, izložb*, koncert*, muzej*, umjetn*
opinion: mišljenj*, komentar*, kolumn*, uvodnik*
prize: nagrađen*, odlikov*, priznanje za, laureat*, nobelov*, pulitzer*
conference: konferencija o, konferencije o, konferencij* u, predavanj*, seminar*, okrugl* stol*, simpozij*,
  panel, panelu
anniversary: obljetnic*, godišnjic*, spomenik*, komemorac*
apology: isprik*, isprič*
correction: isprav*, pogreš*, grešk*
undercover: prikriven*, pod krinkom, skriven* kamer*, istraživačk* novinar*, tajn* istrag*
whistleblower: zviždač*, doušnik*, prebjeg*, informator*, insajder*
radio: radio, radija, radiju, radijsk*, televizij*
festival: festival*, proljetn* festival*, kinesk* nov* godin*, lunarn*, proslav*, banket*, svečan* večer*
charity: dobrotvorn*, humanitar*, zaklad*, fundacij*
rumour: glasin*, dezinform*, lažn* vijest*, demanti*, opovrg*, poricanj*, negir*, klevet*
disappearance: nestan*, nestal*, nestao, nestaj*
flight: pobjeg*, bijeg, bijega, bježa*, napustio zemlju
illness: bolest*, bolesn*, hospitaliz*, obolj*
ship: brod, broda, brodu, brodom, brodovi, brodova, trajekt*, plovil*, ribarsk*
border: granica, granice, granici, granicu, granicama, graničn*, pogranič*
company: tvrtk*, poduzeć*, kompanij*, firma, firme, firmi, firmu, holding*, korporacij*, koncern*
investment: ulaganj*, investicij*, investitor*, ulagač*, izvoz*, gospodarsk* odnos*, trgovinsk*, razmjen*
technology: tehnolog*, softver*, prepoznavanj* lica, umjetn* inteligencij*
telecom: telekom*, sim kartic*, operater*, huawei
sports: nogomet*, sport*, borilačk*, utakmic*, šport*
night: noć, noći, noćn*, noću, ponoć*, zora, zoru, zori
simultaneous: istodobn*, istovremen*, koordinir*, usklađen*, na više mjesta
second-time: drug* postaj*, još jedn* postaj*, nov* postaj*, drug* kinesk* postaj*, drug* policijsk* postaj*
former-site: prijašnj* adres*, bivš* adres*, bivš* sjedišt*, preselil*, preselio, preseljen*, nekadašnj*
denounced: kaznen* prijav*, prijavi* policiji, prijav* policiji, prijavlj*, pritužb*, prijavil*, dojav*
"""
