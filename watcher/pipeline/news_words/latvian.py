"""Things of the news in Latvian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restorān*, kafejnīc*, ēdnīc*, ēstuv*, bistro
shop: veikal*, lielveikal*, bodīt*, pārtikas veikal*, kiosk*
warehouse: noliktav*, glabātav*
flat: dzīvokļ*, dzīvokl*, mājokl*, apartament*
villa: villa, villas, villā, villu, privātmāj*, savrupmāj*, rindu māj*
hotel: viesnīc*, viesu nam*, hosteļ*, hostelis, hostelī
travel-agency: ceļojumu aģentūr*, ceļojumu biroj*, tūrisma aģentūr*, tūrisma firm*, biļešu kas*
law-firm: advokātu biroj*, juridiskais biroj*, juridiskā firm*, notār*, zvērināt* notār*
salon: masāžas salon*, frizētav*, skaistumkopšan*, nagu salon*, salons, salonā, salona, spa
market: tirgus, tirgū, tirgu, tirgos, vairumtirdz*, bazār*
mall: tirdzniecības centr*, iepirkšanās centr*, universālveikal*
school: skola, skolas, skolā, skolu, skolās, skolām, vidusskol*, pamatskol*, valodu skol*, akadēmij*, bērnudārz*
university: universitāt*, augstskol*, koledž*, fakultāt*
association: asociācij*, biedrīb*, federācij*, kopien*, novadnieku*, klubs, klubā, kluba
chamber: tirdzniecības kamer*, rūpniecības kamer*, uzņēmēju asociāc*, uzņēmēju biedr*
temple: templis, templī, tempļ*, templi, baznīc*, moše*, pagod*
embassy: vēstniecīb*
consulate: konsulāt*, konsuls, konsula, konsulu, konsuli, ģenerālkonsul*
town-hall: rātsnam*, domes ēka, domes ēkā, pašvaldības ēka, pašvaldības ēkā
prison: cietum*, ieslodz*, brīvības atņemšan*, aiz restēm
airport: lidost*
harbour: osta, ostas, ostā, ostu, ostās, ostām, piestātn*, dokos
upper-floor: stāvs, stāvā, stāva, stāvu, otrajā stāv*, pagrab*, puspagrab*
casino: kazino, azartspē*, derīb*, totalizator*
factory: rūpnīc*, fabrik*, darbnīc*
hospital: slimnīc*, klīnik*, poliklīnik*
real-estate: nekustam*
mayor: mērs, mēra, mēru, mēram, mēre, mēres, mēri, pilsētas galv*, domes priekšsēd*, vicemēr*
interior-minister: iekšlietu minist*, iekšlietu resor*
foreign-minister: ārlietu minist*, ārlietu resor*, ārministr*
justice-minister: tieslietu minist*, tieslietu departament*, ģenerālprokuror*
prime-minister: premjer*, ministru prezident*, kanclers, kanclera, kancleru, kanclere*
president: prezidents, prezidenta, prezidentu, prezidentam, prezidente, prezidentes, prezidenti,
  valsts prezident*
governor: gubernator*, prefekt*
ambassador: vēstnieks, vēstnieka, vēstnieku, vēstniekam, vēstniece*, vēstnieki, sūtn*, pilnvarotais lietved*
diplomat: diplomāt*, atašej*, imunitāt*, neaizskaram*
prosecutor: prokuror*, prokuratūr*, apsūdz*
judge: tiesnes*, tiesneš*, maģistrāt*
jury: zvērināto tiesa*, zvērinātie, zvērināto, žūrij*
lawyer: advokāts, advokāta, advokātu, advokāte*, advokāti, advokātiem, jurist*, aizstāv*
lawmaker: deputāt*, parlamentār*, saeimas deputāt*, likumdevēj*, kongresmen*
senator: senator*, senāts, senāta, senātā, senātu
councillor: domnie*, pilsētas dom*, pašvaldības deputāt*, domes deput*, pilsētas padom*
committee: komitej*, komisij*
ombudsman: tiesībsarg*, ombud*, valsts kontrol*, uzraudzības iestād*, revident*, auditor*
data-protection: datu aizsardz*, personas dat*, vdar, privātum*, datu valsts inspekc*
tax: nodokļ*, nodokl*, vid, ieņēmumu dienest*
customs: muita, muitas, muitu, muitā, muitnie*
immigration: imigrāc*, migrāc*, robežsar*, robežkontrol*, pilsonības un migrāc*
secret-service: izlūkdienest*, izlūkoš*, pretizlūkoš*, specdienest*, drošības dienest*, slepenais dienest*,
  slepenā dienest*, vdd
organised-crime: organizēt* nozied*, organizētā nozied*, organizētās nozied*, mafij*, triād*, banda*,
  noziedzīg* grup*, noziedzīgs grupēj*, grupējum*
army: armij*, karavīr*, militār*, bruņotie spēk*, bruņoto spēk*, kareiv*, jūras spēk*
interpreter: tulks, tulka, tulku, tulki, tulkotāj*, tulkoj*
businessman: uzņēmēj*, biznesmen*, komersant*, tirgotāj*, tirgon*
owner: īpašniek*, īpašniec*, saimniek*, saimniec*, izīrētāj*, iznomātāj*
chairman: priekšsēd*, biedrības vadītāj*, asociācijas vadītāj*
treasurer: kasier*, mantzin*, grāmatved*
secretary: sekretār*, lietved*, reģistrator*
student: student*, skolēn*, skolniek*, audzēk*
scholar: profesor*, pētniek*, pētniec*, zinātniek*, akadēmiķ*, docent*, sinolog*
journalist: žurnālist*, reportier*, redaktor*
dissident: disident*, aktīvist*, režīma kritiķ*, opozicionār*, citādi domāj*, cilvēktiesību aizstāv*
refugee: bēgl*, patvērum*, trimd*, emigrant*
banker: baņķier*, bijušais amatperson*, bijusī amatperson*, bijušo amatperson*, bijušās amatperson*, bēguļo*
worker: darbiniek*, darbiniec*, strādniek*, pavār*, viesmīl*, nodarbinātie
driver: vadītājs, šofer*, autovadītāj*, taksometr*, taksist*, automašīn*, automobil*, auto
volunteer: brīvprātīg*
retired-officer: pensionēt*, pensionār*, pensijā, atvaļināt*, bijušais policist*, bijušo policist*,
  bijušā policist*, bijušie policist*, gados vec*
neighbour: kaimiņš, kaimiņa, kaimiņi, kaimiņu, kaimiņiem, kaimiņiene*, iedzīvotāj*, iemītniek*
witness: liecīb*, liecin*
victim: upuris, upura, upuri, upuru, upuriem, cietuš*, prasītāj*, cietusī*
couple: pāris, pāra, precēts pār*, vīrs un sieva, laulātie, laulāto
wife: sieva, sievas, sievu, sievai, vīrs, vīra, vīru, laulāt*, dzīvesbiedr*
parents: vecāki, vecāku, vecākus, vecākiem, tēvs, tēva, tēvu, tēvam, māte, mātes, māti, mātei
siblings: brālis, brāļa, brāli, brāļi, brāļu, brālim, māsa, māsas, māsu, māsai
children: bērns, bērna, bērni, bērnu, bērnus, bērniem, dēls, dēla, dēlu, dēlam, dēli, meita, meitas, meitu,
  meitai
widow: atraitn*, tuvinieki, piederīgie
tourist: tūrist*, apmeklētāj*
uyghur: uigur*, uigūr*, tibet*, siņdzjan*, sjiņdzjan*, xinjiang*, minoritāt*, mazākumtaut*
hong-kong-people: honkong*, hong kong*
taiwan: taivān*, taivan*, taipei*, taibei*
falun-gong: falun gong*, faluņgun*, falungong*, falun dafa*, faluņ gun*
driving-licence: autovadītāja apliec*, vadītāja apliec*, autovadītāju apliec*, autovadītāja ties*,
  vadītāju apliec*, braukšanas atļauj*
passport: pase, pases, pasi, pasu, pasēm, pasē, personas apliec*, id kart*, identitātes kart*
permit: uzturēšanās atļauj*, darba atļauj*, vīza, vīzas, vīzu, vīzām
citizenship: pilsonīb*, tautīb*, naturaliz*, pavalstniecīb*
phone: telefon*, tālrun*, tālruņ*, mobilais, mobilo, sim kart*, zvans, zvanu, zvanīj*, piezvan*
computer: dator*, klēpjdator*, serveris, serveri, servera, servero*, serveru
data-carrier: cietais disk*, cieto disk*, cietos disk*, usb, zibatmiņ*, atmiņas kart*, datubāz*, datu bāz*,
  datu nesēj*
paper: dokument*, papīr*, mapes, mapēs, mapju
cash: skaidra naud*, skaidru naud*, skaidrā naud*, skaidras naud*, banknot*
bank-account: bankas kont*, konts, kontu, kontā, konta, konti, pārskaitīj*, banka, bankas, bankā, banku, bankām
donation: ziedoj*, noziedo*, saziedo*, subsīdij*, dotācij*, grants, grantu, maksājum*, pabalst*,
  finansiāl* atbalst*
weapon: ierocis, ieroč*, ieroci, pistol*, nazis, nazi, naža, šaujamieroc*, šaujamieroč*, nazim
camera: kamera, kameras, kameru, kamerām, kamerā, novērošanas kamer*, videonovēroš*, videokamer*
sign: plāksn*, uzrakst*, plakāt*, izkārt*
flag: karogs, karoga, karogu, karogi, karogiem, emblēm*, uniform*, formastērp*, formas tērp*, ģerboņ*
website: tīmekļ*, mājaslap*, mājas lap*, vietne, vietnē, vietnes, vietni, internet*
app: lietotn*, wechat*, weixin, sociāl* tīkl*, sociālajos tīkl*, sociālo tīkl*, sociālie tīkl*,
  tērzēšanas grup*, facebook*, feisbuk*
letter: vēstule, vēstulē, vēstules, vēstuli, vēstuļu, vēstulēs, vēstulēm, e-past*, epast*
photo: fotogrāf*, foto, attēl*, fotoattēl*, bilde, bildes, bildēs
video: video*, audioierakst*, ierakst*
list: saraksts, sarakstu, sarakstā, saraksta, saraksti, sarakstus, vārdu saraks*, dosj*
leak: nopludin*, noplūd*, noplūst*, slepeni dokument*, slepen* dokument*, klasificēt* inform*
drone: drons, drona, dronu, droni, droniem, bezpilot*, gps, noklausī*, izsekošanas ierīc*
furniture: tukšs, tukša, tukšas, tukšā, tukšās, pamest*, iztukšot*, atbrīvot* telp*, izvāk*, izkravāj*
masks: maska, maskas, masku, maskām, maskās, pandēmij*, covid*, koronavīrus*
espionage: spiego*, spiegs, spiega, spiegu, spiegi, spiegiem, spiedze*
foreign-agent: ārvalstu aģent*, svešas valst*, ārvalstu ietekm*, ārvalstu iejauk*, ārvalsts aģent*, iejaukš*,
  iejauc*, ietekmes operāc*, ietekmes aģent*
extortion: izspieš*, izspied*, šantāž*, izpirk*, reket*, izspiest
kidnapping: nolaup*, nelikumīga aiztur*, nelikumīgi aiztur*, brīvības atņemš* nelik*, nelikumīgu brīvības*
assault: uzbruk*, piekāv*, piekaut*, sists, sisti, sitien*, sita, ievain*, miesas bojāj*, vardarb*, savainoj*
threat: draudi, draudus, draudu, draudiem, draudēj*, draud, piedraud*, apdraud*, nāves draud*
harassment: vajāš*, iebied*, aizskar*, uzmāk*, spiediens, spiedienu, spiediena, piespie*, spaidu
stalking: izseko*, sekoš*, novērošan*, vajāja, vajātāj*, novēroja
fraud: krāp*, apkrāp*, izkrāp*, blēdīb*, telefonkrāp*
money-laundering: naudas atmazg*, atmazgāš*, atmazgāt*, legalizācij*, noziedzīgi iegūt*
corruption: korupc*, korumpēt*, kukuļ*, kukul*, uzpirk*, piesavin*, izšķērdē*
drugs: narkotik*, narkotisk*, kokaīn*, fentanil*, apreibinoš*
forgery: viltoš*, viltot*, viltoj*, viltus dokument*, viltus pas*, safabric*
usurpation: uzdevās par, uzdodas par, uzdoties par, uzdodoties par, viltus policist*, patvaļīga varas*,
  varas pārsniegš*, publiskās varas
obstruction: traucēš*, tiesvedības kavēš*, kavēja izmeklē*, pierādījumu iznīcin*, iznīcinā*, izdzēs*, dzēsa
breach-of-secrecy: dienesta noslēpum*, noslēpuma izpauš*, izpauda, izpaust*, izpauš*, nelikumīga piekļuv*,
  nesankcionēt* piekļ*, konfidenciāl*
murder: slepkav*, nogalin*, noslepkav*, nāve, nāves, nāvi, nonāvē*, bojāgāj*
suicide: pašnāv*
fire: ugunsgrēk*, dedzināš*, aizdedzin*, nodedzin*, sprādzien*, eksplo*, uzspridzin*
hacking: haker*, kiberuzbruk*, uzlauž*, uzlauš*, uzlauza*, kibernoz*, pikšķerēš*
trafficking: kontraband*, cilvēku tirdzniec*, cilvēktirdz*
violation: vīnes konvenc*, starptautisko ties*, starptautisk* ties*, suverenitātes pārkāp*
bail: drošības naud*, pret drošības naud*, galvojum*, elektronisk* aproc*, elektroniskā aproc*, atbrīvots pret*,
  drošības līdzekl*, drošības līdzekļ*, atbrīvots, atbrīvoti
house-arrest: mājas arest*, izceļošanas aizlieg*, aizliegums izbraukt*, aizliegumu izbraukt*,
  aizliegts izbraukt*, atņemta pase
fine: sods naud*, naudas sod*, naudassod*, soda naud*, sodanaud*, sodīts ar, piespiedu naud*
compensation: kompensāc*, atlīdzīb*, zaudējum*
suspended: nosacīt*, probāc*, sabiedriskais darb*, piespiedu darb*
extradition: izdošan*, izdot ķīnai, izdota ķīnai, izdots ķīnai, ekstradīc*, interpol*
forced-return: repatri*, piespiedu atgrie*, atgriezties ķīnā, atgriezties, atgriešan*, atgriezuš*, atgriezās,
  deport*, izraidī*
plea-deal: atzinās, atzin* vain*, vainas atzī*, atzīšan*, atzinies, atzinusies, vienošan* ar prokur*,
  sadarbojas ar izmekl*
adjourned: atliek, atlika, pārcelt*, pārcēla, pārceļ*, atlikš*
supreme-court: augstākā ties*, augstākās ties*, augstāko ties*, augstākajā ties*, satversmes ties*,
  konstitucion* ties*, apelāc*, apgabalties*, kasāc*
evidence: pierādīj*, lietiskie pierād*
wanted: meklēšan*, meklēts, meklēti, meklēta, aresta order*, orderis, orderi, ordera, izsludināt*,
  atlīdzību par, apcietināšanas order*
reopened: atsāk*, atjauno*, no jauna izmekl*
vote: balso*, nobalso*
motion: rezolūc*, likumprojekt*, priekšlikum*, lēmumprojekt*
debate: debat*, diskusij*, deputātu jautāj*, parlamentār* jautāj*, deputātu piepras*
hearing: uzklausī*, komisijas sēd*, komitejas sēd*
petition: petīcij*, paraksti, parakstu, parakstus, parakstu vākš*
protest: protest*, demonstrāc*, demonstrant*, mītiņ*, piket*, piemiņas brīd*
election: vēlēšan*, priekšvēlēš*
coalition: koalīc*, opozīcij*
sovereignty: suverenitāt*, suverēn*
treaty: līgums, līguma, līgumu, līgumi, līgumā, vienošan*, memorand*, sadarbīb*, nolīgum*
joint-patrol: kopīgas patruļ*, kopīg* patruļ*, patruļ*, patrulē*, policijas sadarb*
twin-city: sadraudzības pilsēt*, partnerpilsēt*, māsu pilsēt*, sadraudzības pašvald*
deadline: termiņš, termiņu, termiņa, termiņā, ultimāt*, dienu laikā, gala termiņ*
licence-revoked: izslēgt* no reģistr*, likvidēt*, anulē*, atņemta licenc*, licence, licences, licenci, atsaukt*,
  slēgta biedr*
lease: īre, īres, īri, īrē, īrēja, nomas līgum*, īres līgum*, noma, nomas, nomu, nomāja, īrniek*, nomniek*,
  iznomā*, izīrē*, izlikš*
resignation: atkāp*, demisij*
dismissal: atlaiš*, atlaist*, atlaida, atstādin*, atbrīvot* no amat*, atbrīvots no amat*
hotline: uzticības tālrun*, karstais tālrun*, uzticības līnij*, palīdzības tālrun*, tālruņa līnij*,
  ziņošanas veidlap*
task-force: darba grup*, īpaša vienīb*, speciāl* vienīb*, speciālā vienīb*, operatīvā grup*, izmeklēšanas grup*
guideline: rokasgrāmat*, vadlīnij*, apmācīb*, mācību kurs*, kursi, kursu, kursos, kursus
registry: reģistrs, reģistra, reģistru, reģistrā, aģentu reģistr*, reģistrēties, reģistrāc*
budget: budžet*, finansējum*, finansēš*
reciprocity: atbildes pasākum*, atbildes reakc*, pretpasāk*, atrieb*, pretdarb*, atbildes rīcīb*
press-conference: preses konferenc*, preses brīfing*, brīfing*
interview: intervij*, intervēj*
film: dokumentāl*, filma, filmas, filmā, filmu, filmai, raidieraks*, podkāst*, raidījum*, pārraid*
book: grāmata, grāmatas, grāmatā, grāmatu, romāns, romāna, romānu, memuār*, autors, autora, autore*, rakstniek*
study: pētījum*, aptauj*, statistik*
annual-report: gada pārskat*, gada ziņojum*, gadagrāmat*, ikgadējā pārskat*, ikgadējā ziņojum*
theatre: teātr*, izstād*, koncert*, izrād*, māksla, mākslas, mākslu, māksliniek*
opinion: viedokl*, viedokļ*, komentār*, sleja, slejā, redakcijas rakst*, ievadrakst*
prize: balva, balvas, balvu, balvai, godalg*, apbalvo*, nobela, prēmij*
conference: konference, konferencē, konferences, konferenci, lekcij*, seminār*, paneļdiskus*, forums, forumā
anniversary: gadadien*, jubilej*, piemiņas*, memoriāl*
apology: atvain*, piedošan*
correction: labojum*, izlabo*, kļūda, kļūdas, kļūdu, kļūdain*, precizē*, atsaukum*
undercover: slēpta kamer*, slēptā kamer*, slēpto kamer*, slepeni film*, inkognito, pētnieciskā žurn*,
  pētniecisk* žurn*, infiltr*
whistleblower: trauksmes cēlēj*, informator*, pārbēdz*, ziņotāj*, pārbēg*
radio: radio*, televīzij*, tv, ltv
festival: festivāl*, jaunā gada svin*, svinīb*, pavasara svētk*, svētk*, bankets, banketā, bankete*, ballīt*
charity: labdarīb*, humānā palīdz*, humānās palīdz*, palīdzības organiz*
rumour: baumas, baumu, baumām, dezinform*, viltus ziņ*, viltusziņ*, noliedz, noliedza
disappearance: pazud*, pazuš*, bez vēsts
flight: aizbēg*, bēg, bēga, bēgt, bēgšan*, izbēg*, pameta valsti, pametis valsti, pamest valsti
illness: slimīb*, slims, slima, saslim*, slimo, hospitaliz*, vēzi, vēzis
ship: kuģ*, prāmis, prāmj*, prāmi, zvejas kuģ*, laiva, laivas, laivu
border: robeža, robežas, robežu, robežām, pierobež*, robežšķērs*
company: uzņēmum*, kompānij*, firma, firmas, firmu, firmā, holding*, sabiedrība ar ierob*
investment: invest*, ieguldī*, tirdzniecīb*, eksport*
technology: tehnoloģ*, programmatūr*, sejas atpazī*, seju atpazī*, mākslīgais intelekt*, mākslīgā intelekt*
telecom: telekomunik*, mobilo sakar*, sim kart*, sakaru operator*, mobilais operator*, huawei*
sports: futbol*, sports, sporta, sportu, sportist*, cīņas māksl*, kungfu, kung fu, hokej*
night: nakts, naktī, nakti, naktis, pusnakt*, rītausm*, ausm*
simultaneous: vienlaikus, vienlaicīg*, koordinēt*, koordinēj*, vairākās vietās, vairākas adres*
second-time: otra stacij*, otrs iecirk*, otrais iecirk*, otro iecirk*, vēl viens, vēl viena, vēl vienu,
  vēl vien*, vēl div*
former-site: iepriekšēj* adres*, iepriekšējā adres*, vecajā adres*, agrākā adres*, bijušās telp*,
  bijušajās telp*, pārcēlās uz, pārcēlies
denounced: sūdzīb*, iesnieg* policij*, iesniegum* policij*, vērsās policijā, ziņoja policijai,
  paziņoja policijai, iesniedza sūdz*
"""
