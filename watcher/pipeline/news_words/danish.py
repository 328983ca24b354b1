"""Things of the news in Danish. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: *restaurant*, café*, cafe*, spisested*, nudelbar*, kantine*, værtshus*
shop: butik*, *butik, *butikken, *butikker*, forretningslokale*, supermarked*, købmand*, kiosk*, dagligvare*
warehouse: lagerbygning*, lagerlokal*, lagerhal*, pakhus*, varelager*, depot*
flat: lejlighed*, *lejlighed, *lejligheden, bolig, boligen*, boliger*
villa: villa, villaen*, villaer*, parcelhus*, rækkehus*, palæ*
hotel: *hotel, hotel*, *hoteller, vandrerhjem*, pensionat*, gæstehus*, hostel*
travel-agency: rejsebureau*, rejseselskab*, billetkontor*
law-firm: advokatfirma*, advokatkontor*, advokathus*, notar, notaren*
salon: massageklinik*, massagesalon*, neglesalon*, skønhedssalon*, *salon, *salonen, frisør*, spa
market: markedsplads*, basar*, bazar*, engrosmarked*, madmarked*, torvehal*
mall: indkøbscent*, storcent*, butikscent*, shoppingcent*, stormagasin*
school: skole, skolen*, skoler*, *skolen, *skoler, sprogskole*, børnehave*, akademi*
university: universitet*, højskole*, campus*, fakultet*
association: forening*, *forening, *foreningen, *foreninger*, hjemstavnsforening*, venskabsforening*, *forbund,
  *forbundet
chamber: handelskamm*, erhvervsforening*, erhvervsorganisation*
temple: tempel*, templet, kirke, kirken*, kirker*, moské*, moske*, pagode*
embassy: *ambassade, *ambassaden*, *ambassader*, ambassade*
consulate: *konsulat*, konsul, konsulen*, konsuler*, generalkonsul*
town-hall: rådhus*, borgerservice*
prison: fængsel*, fængsl*, arresthus*, varetægt*, kriminalforsorg*, bag tremmer
airport: lufthavn*, *lufthavn, *lufthavnen
harbour: havn, havnen*, havne, *havnen, containerhavn*, kajen
upper-floor: etage*, *etage, *etagen, kælder*, stueetage*, overetage*, sal, salen, førstesal*, baglokale*
casino: kasino*, casino*, hasardspil*, gambling*, væddemål*, spillevirksomhed*
factory: fabrik*, *fabrik, *fabrikken, værksted*
hospital: hospital*, sygehus*, klinik, klinikken*, klinikker*, lægehus*
real-estate: fast ejendom, ejendomme*, ejendomsselskab*, ejendomsmægl*, ejendomsfirma*
mayor: borgmest*, overborgmest*
interior-minister: indenrigsminist*
foreign-minister: udenrigsminist*
justice-minister: justitsminist*, rigsadvokat*
prime-minister: statsminist*, premierminist*, forbundskansler*, regeringsleder*, regeringschef*
president: præsident, præsidenten*, præsidenter*, præsidents, statsoverhoved*
governor: guvernør*, præfekt*, delstatspremier*
ambassador: ambassadør*, chargé d'affaires, udsending*
diplomat: diplomat*, attaché*, immunitet*
prosecutor: anklager*, anklagemyndighed*, statsadvokat*, tiltal*, sigtelse*, sigtet*
judge: dommer, dommeren*, dommere, dommerne*, byret*
jury: jury, juryen*, nævning*, jurymedlem*, domsmænd*
lawyer: advokat, advokaten*, advokater*, forsvarsadvokat*, forsvarer*, jurist, juristen, jurister*
lawmaker: folketingsm*, parlamentsm*, parlamentarik*, kongresm*, mf'er*, folketingspolitik*, underhusm*
senator: senator*, senat, senatet*
councillor: byråd*, rådmand*, borgerrepræsent*, kommunalbestyrelse*, kommunalpolitik*
committee: *udvalg, *udvalget*, udvalg*, komité*, komite*, kommission, kommissionen*
ombudsman: ombudsmand*, tilsynsmyndighed*, rigsrevision*, revisor*, tilsynsråd*
data-protection: databeskyt*, datatilsyn*, gdpr, persondata*, personoplysning*, privatliv*
tax: skat, skatten, skatter, skattemyndighed*, skattestyrelse*, skatteunddrag*, skattesvig*, skattesnyd*
customs: tolden, toldvæsen*, toldmyndighed*, toldstyrelse*, tolder*
immigration: udlændingestyrelse*, udlændingeservice*, immigration*, migrationsmyndighed*, grænsepoliti*,
  grænsekontrol*, grænsevagt*
secret-service: *efterretningstjeneste*, sikkerhedstjeneste*, kontraspionage*, kontraefterret*, pet, pet's, pets
organised-crime: organiseret kriminalitet*, organiserede kriminalitet*, mafia*, triade*, bande, banden, bander*,
  bandekriminal*, kriminelle netværk*
army: hær, hæren*, militær*, soldat*, forsvaret, flåden
interpreter: tolk, tolken*, tolke, tolkning*, oversætter*
businessman: forretningsm*, forretningskvind*, erhvervsm*, erhvervsdrivende*, iværksætter*, entreprenør*,
  købmænd*
owner: ejer, ejeren*, ejere, ejerne, *ejeren, indehaver*, udlejer*, restauratør*
chairman: formand, formanden*, formænd*, forperson*, *formand, *formanden, bestyrelsesform*
treasurer: kasserer*, bogholder*, regnskabsfør*
secretary: sekretær, sekretæren*, sekretærer, receptionist*, kontorassist*
student: student, studenten*, studenter*, studerende*, elev, eleven, elever*
scholar: professor*, forsker*, lektor*, akademiker*, seniorforsker*
journalist: journalist*, reporter*, redaktør*, chefredaktør*
dissident: dissident*, aktivist*, systemkritik*, regimekritik*, afviger*, oppositionel*,
  menneskerettighedsforkæmp*
refugee: flygtning*, asylansøg*, asylsøg*, asyl, asylet, eksil, eksilkines*
banker: bankmand*, bankmænd*, bankdirektør*, bankier*, tidligere embedsm*, på flugt
worker: arbejder, arbejdere*, ansatte, medarbejder*, ansat, kok, kokken*, kokke, tjener, tjenere*
driver: chauffør*, bilist*, taxa*, taxi*, bil, bilen*, biler*
volunteer: frivillig*, volontør*
retired-officer: pensionere*, pensionist*, tidligere politi*, tidligere betjent*, eks-betjent*, ældre mand
neighbour: nabo, naboen*, naboer*, beboer*, indbygger*
witness: vidne, vidnet, vidner*, vidneforklar*, vidneudsagn*, vidnede*
victim: offer, offeret*, ofre, ofrene*, forurettede*, sagsøger*
couple: ægtepar*, parret, par fra, ægtefolk*
wife: kone, konen, hustru*, ægtefælle*, ægtemand*, ægtemænd*
parents: forældr*, mor, moren, moderen*, far, faren, faderen*, mødre, fædre
siblings: bror, broren, broderen*, brødre*, søster*, søstre*, søskende*
children: barn, barnet*, børn, børnene*, søn, sønnen*, sønner*, datter*, døtre*
widow: enke, enken*, enker*, enkemand*, efterladte*, pårørende*
tourist: turist*, besøgende*, gæster
uyghur: uighur*, uigur*, tibetan*, tibet, tibets, xinjiang*, mindretal*, minoritet*
hong-kong-people: hongkong*, hong kong*
taiwan: taiwan*, taipei*
falun-gong: falun gong*, falungong*, falun dafa
driving-licence: kørekort*
passport: pas, passet, passene, pasnummer*, paskontrol*, id-kort*, identitetskort*, legitimation*
permit: opholdstillad*, arbejdstillad*, visum*, visa
citizenship: statsborger*, indfødsret*, nationalitet*
phone: telefon*, *telefon, *telefonen, *telefoner*, mobilen, mobiler, sim-kort*, simkort*, ringede, opkald*
computer: computer*, pc, server, servere*
data-carrier: harddisk*, usb*, hukommelseskort*, database*, datafil*
paper: dokument, dokumentet, dokumenter*, papirer*, mapper*, ringbind*
cash: kontant*, pengesedler*, sedler*
bank-account: bankkont*, konto, kontoen*, konti, bankoverførs*, bank, banken*, banker
donation: donation*, donere*, tilskud*, bidrag, bidraget, støttebeløb*, betaling*, fondsmid*
weapon: våben*, pistol*, gevær*, kniv, knive*, skydevåben*
camera: kamera*, overvågningskamera*, videoovervåg*
sign: skilt, skiltet*, skilte, skiltene*, *skilt, plakette*, navneskilt*, banner*
flag: flag, flaget*, flagene, emblem*, uniform*, politiskilt*
website: hjemmeside*, websted*, website*, webside*, internet*, nettet
app: app, appen*, apps, wechat*, weixin, chatgruppe*, sociale medier*, facebook*
letter: brev, brevet*, breve, brevene*, mail, mailen*, mails, e-mail*, skrivelse*
photo: foto, fotoet, fotos*, fotografi*, billede*
video: video*, optagelse*, lydoptag*, lydfil*
list: liste, listen*, lister*, navneliste*, dossier*, sagsmappe*
leak: læk, lækken, lækage*, lækket*, lækkede*, fortrolige dokument*, hemmelige dokument*, klassificere*
drone: drone, dronen*, droner*, gps*, aflyt*, sporingsenhed*, sporingsudstyr*
furniture: tom, tomt, tomme, forladt*, ryddet*, rømmet*, fraflyttet*, flyttet ud
masks: mundbind*, masker, pandemi*, covid*, corona*
espionage: *spionage*, spion, spionen*, spioner*, spionsag*
foreign-agent: udenlandsk agent*, udenlandske agent*, fremmed magt*, udenlandsk indblanding*,
  udenlandsk påvirkning*, påvirkningsoperat*, fremmed efterretning*, påvirkningskampagn*
extortion: afpres*, pengeafpres*, løsepeng*, løsesum*
kidnapping: kidnap*, bortfør*, frihedsberøv*, ulovlig tilbageholdelse
assault: overfald*, vold, volden, voldelig*, mishandl*, tæsk*, såret, sårede, kvæstet*, legemsbeskadig*,
  angrebet
threat: trussel*, trusler*, true, truer, truet*, truede*, dødstrus*
harassment: chikane*, pression*, presse, presset, presser, intimider*, skræmme*, tvang, tvinge*, tvunget
stalking: stalk*, forfølg*, forfulgt*, skygge*, skygning*, overvågning af person*, udspioner*
fraud: svindel*, svindl*, bedrag*, telefonsvindel*, *svindel
money-laundering: hvidvask*, pengevask*
corruption: korrupt*, bestik*, bestukket*, underslæb*, returkommission*
drugs: narko*, stoffer, euforiserende*, kokain*, fentanyl*
forgery: forfalsk*, dokumentfalsk*, falske papirer*, falske pas, kopivare*
usurpation: udgav sig for*, udgive sig for*, udgivet sig for*, udgiver sig for*, falsk politi*, falske politi*,
  myndighedsudøvelse*, offentlig myndighed
obstruction: hindre retfærdighed*, hindring af retfærdighed*, modarbejde retsvæsen*, ødelagt bevis*,
  ødelægge bevis*, slettede*, slettet*, sletning*
breach-of-secrecy: tavshedspligt*, brud på tavshedspligt*, fortrolige oplysning*, uberettiget adgang,
  videregive*, uautoriseret adgang, datalæk*
murder: mord, mordet*, myrde*, drab*, dræbt*, dødsfald*
suicide: selvmord*
fire: brand, branden*, brande, ildspåsæt*, brandstift*, eksplosion*, eksplodere*
hacking: hacke*, hacking*, cyberangreb*, phishing*
trafficking: smugl*, menneskesmugl*, menneskehandel*, trafficking*
violation: wienerkonvention*, wien-konvention*, krænkelse*, krænker*, folkeret*
bail: kaution*, løsladt*, fodlænke*, løslades, meldepligt*, prøveløslad*
house-arrest: husarrest*, rejseforbud*, udrejseforbud*, inddraget pas*, pas inddrag*
fine: bøde, bøden*, bøder*, bødestraf*, bødeforlæg*, dagbøder*
compensation: erstatning*, kompensation*, godtgørelse*
suspended: betinget fængsel*, betinget dom*, betingede fængsel*, samfundstjeneste*, prøvetid*
extradition: udlever*, interpol*, rød notits
forced-return: repatrier*, hjemsend*, tvinge hjem*, tvunget hjem*, vende hjem*, vende tilbage til kina,
  vendt tilbage til kina, tvangshjem*, udvis*, hjemkald*
plea-deal: tilstå*, erkend*, aftale med anklager*, erklærede sig skyldig*
adjourned: udskyd*, udskudt*, udsat, udsættelse*, udsættes, udskød*
supreme-court: højesteret*, forfatningsdomstol*, landsret*, appeldomstol*, ankeret*, appelret*
evidence: bevis, beviset, beviser*, bevismateriale*, bevisførelse*
wanted: efterlys*, arrestordre*, dusør*, belønning*, eftersøgt*
reopened: genåbn*, genoptag*, genoptog*, ny undersøgelse
vote: stemme om, stemte*, afstemning*, stemmer for, vedtaget*, vedtog*
motion: beslutningsforslag*, forslag, forslaget, lovforslag*, resolution*
debate: debat, debatten*, debatter*, spørgetime*, forespørgsel*, samråd*
hearing: høring, høringen*, høringer*, udvalgshør*
petition: underskrift*, borgerforslag*, andragend*
protest: protest*, demonstr*, mindevågn*, aktion
election: valg, valget*, valgkamp*, valgene, folketingsvalg*, kommunalvalg*
coalition: koalition*, regeringsparti*, oppositionsparti*, oppositionen*
sovereignty: suveræn*, selvstændighed*
treaty: aftale, aftalen*, aftaler*, traktat*, overenskomst*, hensigtserkl*, memorandum*, samarbejdsaftale*
joint-patrol: fælles patrulje*, patrulj*, politisamarbejd*, politimæssigt samarbejd*
twin-city: venskabsby*, partnerby*, søsterby*
deadline: frist, fristen*, tidsfrist*, ultimatum*, deadline*
licence-revoked: tilbagekald*, afregistrer*, opløst*, tvangsopløs*, slettet af registret, inddraget tillad*,
  frataget tillad*
lease: lejekontrakt*, lejeaftale*, lejemål*, lejer, lejere*, husleje*, udlejning*, udlejet*, lejede*, lejet
resignation: træder tilbage, trådte tilbage, trådt tilbage, fratræd*, fratrådt*, går af, gik af, afgang
dismissal: fyret*, fyring*, fyrede*, afskedig*, suspender*, bortvis*
hotline: hotline*, telefonlinje*, anmeldelsesformular*, tip, tips, tippe*, henvendelse*
task-force: task force*, taskforce*, indsatsstyrk*, arbejdsgruppe*, specialenhed*, særlig enhed
guideline: håndbog*, håndbøger*, retningslinj*, vejledning*, uddannelse, kursus*, kurser*, oplæring*
registry: registeret, registret, registrering*, lobbyregister*
budget: budget*, finansiering*, bevilling*, finanslov*
reciprocity: gengæld*, modtræk*, repressali*, modforanstalt*, svar på tiltale
press-conference: pressemøde*, pressebriefing*, pressekonference*
interview: interview*
film: dokumentar*, film, filmen*, podcast*, udsendelse*
book: bog, bogen*, bøger*, roman, romanen*, erindring*, forfatter*
study: studie*, undersøgelse af, spørgeskema*, rundspørge*, meningsmåling*, statistik*
annual-report: årsrapport*, årsberetning*, årbog*, trusselsvurder*, årsregnskab*
theatre: teater*, teatret, udstilling*, kunst, kunsten, kunstner*, koncert*, skuespil*
opinion: lederartik*, leder i, klumme*, kommentar, kommentaren, kronik*, debatindlæg*, læserbrev*
prize: pris, prisen, priser, prisvind*, hæder*, fredspris*
conference: konference*, foredrag*, seminar*, paneldebat*
anniversary: årsdag*, jubilæ*, mindedag*, mindehøjtid*, mindesmærk*
apology: undskyld*, beklager
correction: rettelse*, berigtig*, fejlagtig*, fejl, fejlen, rettet, korrigere*, dementi
undercover: undercover*, skjult kamera, skjulte kamera*, skjult optag*, afsløring*, afslørede
whistleblower: whistleblow*, informant*, afhopp*, kilde, meddeler*
radio: radio*, tv, fjernsyn*, tv-kanal*, tv-station*, dr
festival: festival*, nytårsfest*, nytårsfejr*, festmiddag*, banket, fest, festen, forårsfest*
charity: velgør*, hjælpeorganisation*, nødhjælp*, indsaml*, bistand
rumour: rygte*, desinformation*, misinformation*, falske nyhed*, afviser påstand*, dementere*
disappearance: forsvind*, forsvandt*, forsvund*, savnet*, savnede*
flight: flygte, flygter, flygtede*, flygtet*, flugt, flugten*, undslap*, undvig*, forlod landet
illness: sygdom*, syg, syge, indlagt*, kræft*
ship: skib, skibe*, færge*, fiskekutter*, fiskerbåd*, båd, båden*, både med
border: grænse, grænsen*, grænser*, grænseover*
company: virksomhed*, firma, firmaet*, firmaer*, selskab*, *selskab, *selskabet, koncern*
investment: invester*, handel, handlen, handelen, eksport*, handelsafta*, samhandel*
technology: teknologi*, software*, ansigtsgenkend*, kunstig intelligens
telecom: telekom*, teleselskab*, teleoperatør*, sim-kort*, simkort*, mobilselskab*, huawei*
sports: fodbold*, idræt*, sport, sporten, kampsport*, kung fu, taekwondo*, bordtennis*
night: nat, natten*, nætter*, midnat*, daggry*, nattetime*
simultaneous: samtidig*, koordiner*, samordne*, flere steder, flere adresser
second-time: endnu en, yderligere en, yderligere to, anden politistation*, andre stationer, flere stationer
former-site: tidligere adress*, gamle adress*, tidligere lokal*, flyttede til, flyttet til, lå tidligere
denounced: politianmeld*, anmeld, anmeldt*, anmeldelse*
"""
