"""Things of the news in Romanian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restaurant*, cafenea*, cafenel*, cantin*, birt, fast-food*
shop: magazin, magazinul*, magazine*, prăvăli*, supermarket*, băcăni*, alimentar*
warehouse: depozit, depozite*, depozitul*, antrepozit*, hală, hale, hala
flat: apartament*, garsonier*, locuinț*, locuinţ*
villa: vilă, vila, vile, vilei, vilele, vilelor, conac*, reședință de lux
hotel: hotel, hotelul*, hoteluri*, hotelier*, pensiune*, pensiuni*, hostel*
travel-agency: agenți* de turism, agenţi* de turism, agenți* de voiaj, agenți* de bilete
law-firm: cas* de avocat*, cabinet* de avocat*, firm* de avocat*, societat* de avocat*, notar, notarul*, notari*
salon: salon* de masaj, masaj*, salon* de înfrumusețare, coafor*, frizeri*, manichiur*, spa
market: piața agroalimentară, bazar*, piață de gros, dragonul roșu, dragonul roşu, angro, en gros,
  complexul comercial
mall: mall*, centr* comercial*, galeri* comercial*
school: școal*, şcoal*, școli*, şcoli*, școlar*, şcolar*, academi*, grădiniț*, grădiniţ*, liceu*, licee*
university: universit*, facult*, campus*, institutul confucius
association: asociați*, asociaţi*, asociat* obșt*, federați*, federaţi*, clubul*, cluburi*
chamber: camer* de comerț, camer* de comerţ, patronat*, asociați* de afaceri, asociați* oamenilor de afaceri
temple: templu*, temple*, biseric*, mosche*, pagod*
embassy: ambasada, ambasadă, ambasade*
consulate: consulat*, consul, consulul*, consuli*, consular*
town-hall: primări*, municipalit*
prison: închisoar*, închisori*, penitenciar*, pușcări*, puşcări*, întemniț*, încarcer*
airport: aeroport*
harbour: portul, portului, porturi*, portuar*, cheiul*, docuri*, doc
upper-floor: etaj*, subsol*, pivniț*, pivniţ*, mansard*, beci*, demisol*
casino: cazino*, jocuri* de noroc, pariuri*, parieri*
factory: fabric*, uzin*, atelier*
hospital: spital*, clinic*
real-estate: imobiliar*, imobil, imobilul*, imobile*
mayor: primar, primarul*, primari, primarii*, primariț*, primarei, edil*
interior-minister: ministr* de interne, ministrul* de interne, ministerul* de interne,
  ministerul* afacerilor interne, ministr* afacerilor interne, ministr* administrației și internelor
foreign-minister: ministr* de externe, ministerul* de externe, ministerul* afacerilor externe,
  ministr* afacerilor externe, mae, șef* diplomației, şef* diplomaţiei, ministr* al afacerilor externe
justice-minister: ministr* justiției, ministr* justiţiei, ministerul* justiției, ministerul* justiţiei,
  ministr* de justiție, departament* de justiție, departament* justiției, procuror* general al statelor unite
prime-minister: premier, premierul*, prim-ministr*, prim ministr*, primul-ministru, primul ministru,
  șef* guvernului, cancelar*
president: președinte al republicii, șef* statului, şef* statului, președintele xi, preşedintele xi,
  președintele sua, președintele american, președintele statelor unite, klaus iohannis, președinția,
  prezidențial*, administrați* prezidențial*
governor: guvernator*, prefect, prefectul*, prefecți*, prefectur*
ambassador: ambasador*, ambasadoar*, însărcinat* cu afaceri
diplomat: diplomat*, diplomați*, diplomaţi*, atașat*, ataşat*, imunitat* diplomatic*
prosecutor: procuror*, procuroar*, parchet, parchetul*, parchete*, diicot, dna
judge: judecător*, judecătoar*, magistrat*, magistraț*
jury: juriu, juriul*, jurat, jurați, juraților, jurații, juraţi*
lawyer: avocat*, avocaț*, avocaţ*, apărător*
lawmaker: deputat*, deputaț*, deputaţ*, parlamentar*, eurodeputa*, europarlamentar*, legiuitor*, congresmen*
senator: senator*, senatoar*, senat, senatul*
councillor: consilier* local*, consiliul* local*, consiliul* municipal*, consilier* municipal*,
  consiliul* orășenesc
committee: comisi* parlamentar*, comisi* de anchetă, comisi* specială, comitet*, comisi* pentru
ombudsman: avocatul poporului, ombudsman*, curte* de conturi, curții de conturi, auditor*
data-protection: protecți* datelor, protecţi* datelor, date* cu caracter personal, datelor cu caracter personal,
  viața privată, confidențialitat*, gdpr
tax: impozit*, fisc, fiscul*, anaf, evaziun* fiscal*, taxe, taxelor, antifraud*
customs: vamă, vama, vămi*, vamal*, vameș*, vameş*
immigration: imigrări, imigraţi*, imigrați*, poliți* de frontieră, poliţi* de frontieră,
  polițiști* de frontieră, inspectoratul general pentru imigrări
secret-service: servici* secret*, servici* de informații, servici* de informaţii, servici* de intelligence, sri,
  sie, contraspiona*, contrainformați*, agenți* de informații
organised-crime: crim* organizat*, criminalit* organizat*, mafi*, triad*, grup* infracțional*,
  grup* infracţional*, bandă, bande, bandei, interlop*
army: armată, armata, armate*, militar, militari*, militarul*, militare*, soldat*, soldaț*, marin* militar*
interpreter: interpret, interpretul*, interpreți*, traducător*, translator*
businessman: omul* de afaceri, oameni* de afaceri, afacerist*, antreprenor*, întreprinzător*, comerciant*,
  comercianț*, negustor*
owner: proprietar*, patron, patronul*, patroni, patronii
chairman: președintele asociației, preşedintele asociaţiei, președinte* federației, vicepreședinte*,
  vicepreşedinte*, lider* comunității, conducător*
treasurer: trezorier*, contabil*
secretary: secretar* general*, secretara, secretarul, recepționer*, recepţioner*, funcționar*, funcţionar*
student: student*, studenț*, studenţ*, elev, elevi, elevii*, elevul*, elevilor
scholar: profesor*, profesoar*, universitari*, cercetător*, cercetătoar*, academician*, sinolog*, savant*
journalist: jurnalist*, jurnalișt*, jurnalişt*, ziarist*, ziarișt*, reporter*, redactor*
dissident: disident*, dizident*, disidenț*, dizidenț*, activist*, activișt*, activişt*, opozant*, opozanț*,
  critici* regimului
refugee: refugiat*, refugiaț*, refugiaţ*, azil, azilul*, solicitan* de azil, exil*
banker: bancher*, fugar*, foști oficiali, fost oficial, fostul oficial
worker: muncitor*, muncitoar*, angajat, angajatul*, angajați*, angajaţi*, bucătar*, chelner*, ospătar*,
  lucrător*
driver: șofer*, şofer*, taxi*, mașin*, maşin*, autoturism*
volunteer: voluntar*
retired-officer: pensionar*, pensionat*, în retragere, rezervist*, fost polițist, fost ofițer, vârstnic*,
  bătrân*
neighbour: vecin, vecini*, vecinul*, vecină, vecine, riveran*, locatar*, rezident*, locuitor*
witness: martor*, depoziți*, depoziţi*, mărturi*
victim: victim*, reclamant*, reclamanț*, parte vătămată, persoan* vătămat*, părți vătămate
couple: cuplu, cuplul*, soț și soție, soții
wife: soție, soția, soției, soţi*, soț, soțul*, soților, nevast*, consoart*
parents: mamă, mama, mamei, tată, tatăl*, părinț*, părinţ*
siblings: frate, fratele*, fratelui, frați, frații*, fraților, fraţi*, soră, sora, surori*
children: fiu, fiul, fiului, fiică, fiica, fiice*, copil, copilul*, copii, copiii*, copiilor
widow: văduv*, îndoliat*
tourist: turist*, turișt*, turişt*, vizitator*
uyghur: uigur*, tibet*, xinjiang, minorit*
hong-kong-people: hong kong*, hongkong*
taiwan: taiwan*, taipei
falun-gong: falun gong, falun dafa
driving-licence: permis* de conducere, permis* auto, carnet* de conducere, carnet* de șofer
passport: pașaport*, paşaport*, cart* de identitate, cărți* de identitate, buletin* de identitate,
  acte* de identitate
permit: permis* de ședere, permis* de şedere, viză, viza, vize, vizei, vizelor, permis* de muncă,
  permis* de rezidență, drept* de ședere
citizenship: cetățeni*, cetăţeni*, naționalit*, naţionalit*, naturaliz*
phone: telefon*, mobil, mobilul*, cartel*, apel telefonic, apeluri* telefonic*, smartphone*
computer: calculator*, computer*, laptop*, server*
data-carrier: hard disk*, hard-disk*, stick*, card* de memorie, baz* de date, fișier*, fişier*
paper: document, documente*, documentul*, înscrisuri*, dosare, hârti*, acte, bibliorafturi, cutii cu document*
cash: numerar, bani* lichizi, bancnot*, cash, bani gheață
bank-account: cont* bancar*, conturi* bancar*, transfer* bancar*, virament*, bancar*, bancă, banca, băncii,
  bănci
donation: donați*, donaţi*, donator*, donat, subvenți*, subvenţi*, finanțar*, finanţar*, finanțăr*, sponsoriz*
weapon: armă, arma, armei, arme, armelor, pistol*, cuțit*, cuţit*, înarmat*, înarmaț*
camera: camer* de supraveghere, camer* video, camer* de luat vederi, cctv
sign: firmă luminoasă, plăcuț*, plăcuţ*, pancart*, panou, panoul*, panouri*, inscripți*, afiș*, banner*
flag: steag*, drapel*, emblem*, uniform*, insign*, ecuson*, chipiu*
website: site, site-ul*, site-uri*, website*, pagin* web, internet, internetul*, pagin* de internet
app: aplicați*, aplicaţi*, wechat, rețel* de socializare, reţel* de socializare, rețele* sociale,
  rețelel* social*, tiktok, weibo, whatsapp
letter: scrisoar*, scrisori*, e-mail*, email*, misiv*, corespondenț*, poștă
photo: fotograf*, foto, poză, poze, poza, pozele
video: video, videoclip*, filmar*, filmăr*, înregistrar*, înregistrăr*, înregistrat* audio, imagini video
list: listă de nume, lista numelor, listă cu, liste, listele, lista neagră
leak: scurger*, dezvălui*, document* secret*, document* clasificat*, documente* confidențial*,
  documentele scurse
drone: dronă, drona, drone, dronel*, dronei, gps, dispozitiv* de urmărire, microfoane, dispozitiv* de ascultare,
  interceptăr*
furniture: pustiu, pustii, golit*, abandonat*, evacuat*, părăsit*, mobilier*, mobilă
masks: mască, măști*, măşti*, masca de protecție, pandemi*, covid*, coronavirus*
espionage: spionaj*, spion, spioni*, spionul*, spiona, spionat*, spionează, spionând
foreign-agent: agent* străin*, agenți* străini*, agenţi* străini*, ingerinț*, ingerinţ*, interferenț* străin*,
  influenț* străin*, imixtiun*, amestec* străin*, interferenț* extern*
extortion: șantaj*, şantaj*, extorc*, estorc*, răscumpărar*
kidnapping: răpir*, răpit, răpiți*, răpită, sechestr*, lipsir* de libertate, privar* de libertate,
  detenți* ilegal*
assault: agresiun*, agresa*, agresează, bătut*, bătăi*, bătai*, rănit*, răniți*, răniţi*, vătămar* corporal*,
  lovir*, lovit
threat: ameninț*, ameninţ*
harassment: hărțui*, hărţui*, intimid*, constrâng*, coerciți*, presiun*
stalking: urmărit*, urmărir*, urmăreau, filaj*, filat*, supraveghea*, stalking
fraud: fraud*, înșel*, înşel*, escroc*, țeapă, țepe
money-laundering: spălar* de bani, spălar* banilor, spălării banilor, spăla bani, spălat* bani*
corruption: corupți*, corupţi*, corupt*, mită, mita, mitei, mituir*, șpag*, şpag*, delapid*,
  deturnar* de fonduri
drugs: drog, droguri*, narcotic*, stupefiant*, cocain*, trafic* de droguri
forgery: fals în înscrisuri, falsific*, acte* fals*, contrafac*, contrafăcut*, documente* fals*,
  fals și uz de fals
usurpation: uzurpar*, uzurpă*, se dădeau drept, s-a dat drept, dat drept polițist, falși polițiști,
  fals polițist
obstruction: obstrucţion*, împiedicar* justiției, distruger* probelor, distrugerea de probe, a șters,
  șters mesaj*, mesaje* șters*, obstrucți*
breach-of-secrecy: secret* de stat, secretul* profesional, divulgar*, acces ilegal, acces neautorizat,
  transmiter* de date
murder: crimă, uciși*, ucis*, ucid*, omor*, asasin*, deces*, moarte, moartea, morți
suicide: sinucid*, sinucis*, suicid*
fire: incendi*, explozi*, pompier*, dat foc
hacking: hacker*, atac* cibernetic*, atacuri* cibernetic*, phishing, piraterie informatică, pirat* informatic*,
  pirați* informatici
trafficking: contraband*, trafic* de persoane, trafic* de migranți, trafic* de ființe umane,
  trafic* cu ființe umane, traficant*
violation: convenți* de la viena, convenţi* de la viena, drept* internațional, dreptul* internaţional,
  încălcar* suveranit*, violar* suveranit*
bail: cauțiun*, cauţiun*, control judiciar, controlul judiciar, brățar* electronic*, brăţar* electronic*,
  libertat* condiționată, eliberat* condiționat
house-arrest: arest* la domiciliu, arest* domiciliu, interdicți* de a părăsi, interdicți* de călătorie,
  interzis* să părăsească
fine: amend*, amenzi*
compensation: despăgub*, daune, daunelor, compensați*, compensaţi*
suspended: cu suspendare, suspendarea executării, amânarea executării, muncă în folosul comunității,
  munc* neremunerat*, probațiun*, probaţiun*
extradition: extrăd*, interpol, notificar* roși*, alertă roșie
forced-return: repatrier*, repatria*, întoarcer* forțat*, întoarcă în china, revină în china, întoarce în china,
  returnar* forțat*, convin* să se întoarcă, vânătoarea de vulpi, fox hunt, deport*, expulz*
plea-deal: pledat vinovat, pledeze vinovat, pledoari*, recunoașter* vinovăției, acord* de recunoaștere,
  mărturisi*, recunoscut vinovăția, cooper* cu anchetatorii
adjourned: amânat*, amâna, amânar*, amână, reprogram*
supreme-court: curte* supremă, curtea supremă, curții supreme, înalt* curte, înaltei curți, iccj, ccr,
  curte* constituțională, curții constituționale, curtea constituţională, curte* de apel, curții de apel
evidence: probă, probe, probele, probelor, dovad*, dovezi*
wanted: mandat* de arestare, mandat* de aducere, recompens*, dat* în urmărire, urmărit* general,
  mandate* de arestare
reopened: redeschi*, reluat*, reluar*, reia
vote: vot, votul*, voturi*, votat*, votar*, votează, scrutin*
motion: moțiun*, moţiun*, rezoluți*, rezoluţi*, proiect* de lege, proiectul* de lege, propuner* legislativ*
debate: dezbater*, dezbătut*, interpelar*, interpelăr*, întrebar* parlamentar*, întrebări parlamentare
hearing: audier*, audiat*, audiaț*
petition: petiți*, petiţi*, semnătur*
protest: protest*, manifestați*, manifestaţi*, manifestanț*, demonstrați*, demonstranț*, miting*, priveghi
election: aleger*, electoral*, campanie electorală
coalition: coaliți*, coaliţi*, opoziți*, opoziţi*
sovereignty: suveran*, integrit* teritorial*
treaty: tratat, tratatul*, tratate*, acord* bilateral*, memorandum*, cooperar*, cooperăr*
joint-patrol: patrul* comun*, patrul* mixt*, patrulăr* comun*, cooperar* polițienească, cooperar* poliţienească
twin-city: oraș* înfrățit*, oraşe* înfrăţit*, orașe* înfrățite, înfrăți*, înfrăţi*
deadline: termen limită, termen-limită, termenul limită, termenul-limită, ultimatum*
licence-revoked: dizolv*, radiat*, radier*, revocat*, revocar*, retras* licența, retragerea autorizației,
  retragerea licenței, licenț* retras*
lease: închiri*, chirie, chiria, chiriaș*, chiriaş*, contract* de închiriere
resignation: demisi*
dismissal: demis, demiși, demisă, demiter*, concedi*, destitui*, suspendat* din funcție, eliberat* din funcție
hotline: linie telefonică, linie fierbinte, linia telefonică, telverde, tel verde, formular* de sesizare,
  telefonul cetățeanului, numărul de telefon dedicat
task-force: grup* de lucru, task force, unitat* special*, echip* special*, grup* operativ*
guideline: manual, manualul*, manuale*, ghid, ghidul*, instrucțiuni, instruir*, îndrumar*, curs de formare
registry: registru* agenților străini, registrul* agenților, registru* de transparență, registrul transparenței,
  transparenț*, transparenţ*
budget: buget*, milioane de euro finanțare
reciprocity: represali*, contramăsur*, retorsiun*, reciprocit*, măsuri de retorsiune
press-conference: conferinț* de presă, conferinţ* de presă, briefing*, conferințe* de presă
interview: interviu*, intervieva*
film: documentar, documentarul*, documentare, film, filmul*, filme*, podcast*
book: carte, cartea, cărți, cărții, cărțile, cărţi*, roman, romanul*, memorii, memoriile, scriitor*,
  autor al cărții
study: studiu, studiul*, studii, sondaj*, statistic*
annual-report: raport* anual*, rapoarte anuale, anuar*
theatre: teatr*, expoziți*, expoziţi*, concert*, artist*, artișt*, muze*
opinion: opini*, editorial, editorialul*, comentari*, comentator*, analist*, editorialist*
prize: premiul*, premiu, premii*, premiat*, distincți*, laureat*
conference: conferinț*, conferinţ*, seminar*, simpozion*, prelegere*, prelegeri*
anniversary: aniversar*, comemor*, memorial*
apology: scuze, scuzele, scuzat*, și-a cerut scuze
correction: corectat*, corectur*, erat*, eroare*, erori*, greșeal*, greşeal*, rectific*, dezminți*
undercover: sub acoperire, cameră ascunsă, camera ascunsă, camere ascunse, anchet* jurnalistic*,
  investigați* jurnalistic*, jurnalism* de investigație, infiltrat*
whistleblower: avertizor*, denunțător*, informator*, dezertor*, turnător*, transfug*
radio: radio*, televiziun*, post* tv, televizat*
festival: festival*, anul* nou chinezesc, anul* nou lunar, banchet*, petrecer*, sărbătoar*, sărbători*
charity: caritabil*, caritat*, filantrop*, binefacer*, ajutor* umanitar*, ajutoare*
rumour: zvon*, dezinform*, știri* false, ştiri* false, fake news, calomni*, defăim*, dezmin*
disappearance: dispariți*, dispariţi*, dispar, dispăr*
flight: fugit*, fugă, fuga, evada*, scăpat*, părăsit țara, fugar, fuge
illness: boală, boala, boli, bolii, bolnav*, spitaliz*, îmbolnăv*, internat la spital
ship: navă, nava, nave, navei, navel*, vapor*, feribot*, vas* de pescuit, ambarcați*
border: graniț*, graniţ*, frontier*
company: compani*, firmă, firma, firme, firmei, firmel*, societat* comercial*, holding*, întreprinder*
investment: investiț*, investiţ*, investitor*, export, exporturi*, exportul*, relații comerciale,
  schimburi comerciale, relații economice
technology: software*, tehnolog*, recunoaștere* facial*, recunoaşter* facial*, inteligenț* artificial*
telecom: telecom*, operator* de telefonie, huawei, 5g, cartele sim
sports: fotbal*, sport, sportul*, sportiv*, sporturi*, arte* marțiale, arte marţiale, kung fu
night: noapte, noaptea, nopți*, nopţi*, miezul nopții, zori, nocturn*
simultaneous: simultan*, concomitent*, coordonat*, în același timp
second-time: a doua secție, al doilea post, încă o secție, o altă secție, alt post, a doua stație,
  al doilea centru, altă secție, al doilea sediu
former-site: fost* sediu, fostul* sediu, fost* adresă, fosta adresă, s-a mutat, mutat sediul, vechiul sediu,
  vechea adresă
denounced: plânger*, denunț*, denunţ*, sesizar*, sesizăr*, sesizat, reclamați*
"""
