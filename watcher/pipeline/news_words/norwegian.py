"""Things of the news in Norwegian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: *restaurant*, kafé*, kafe*, spisested*, serveringssted*, kantine*, nudelsjappe*
shop: butikk*, *butikk, *butikken, *butikker*, forretningslokale*, supermarked*, dagligvare*, matbutikk*, kiosk*
warehouse: lagerbygg*, lagerlokale*, lagerhall*, varelager*, pakkhus*, depot*
flat: leilighet*, *leilighet, *leiligheten, bolig, boligen*, boliger*, hybel*
villa: villa, villaen*, villaer*, enebolig*, rekkehus*, herskapshus*
hotel: *hotell*, vandrerhjem*, pensjonat*, gjestehus*, hostell*
travel-agency: reisebyrå*, reiseselskap*, billettkontor*
law-firm: advokatfirma*, advokatkontor*, notar, notarius*
salon: massasjesalong*, massasjestudio*, neglesalong*, *salong, *salongen, frisør*, spa
market: markedsplass*, basar*, engrosmarked*, matmarked*, torget
mall: kjøpesent*, handlesent*, storsent*, varehus*, butikksent*
school: skole, skolen*, skoler*, *skolen, *skoler, språkskole*, barnehage*, akademi*
university: universitet*, høyskole*, høgskole*, campus*, fakultet*
association: forening*, *forening, *foreningen, *foreninger*, vennskapsforening*, *forbund, *forbundet,
  hjemstedsforening*, vennskapsforbund*
chamber: handelskamm*, næringsforening*, næringslivsforening*
temple: tempel*, templet, kirke, kirken*, kirker*, moské*, moske*, pagode*
embassy: *ambassade, *ambassaden*, *ambassader*, ambassade*
consulate: *konsulat*, konsul, konsulen*, konsuler*, generalkonsul*
town-hall: rådhus*, kommunehus*
prison: fengsel*, fengsl*, varetekt*, kriminalomsorg*, bak murene
airport: flyplass*, *flyplass, lufthavn*, *lufthavn
harbour: havn, havnen*, havna, havner*, *havnen, containerhavn*, kaien
upper-floor: etasje*, *etasje, *etasjen, kjeller, kjelleren*, kjellerlokale*, bakrom*, overetasje*
casino: kasino*, casino*, gambling*, pengespill*, hasardspill*, spillselskap*, veddemål*
factory: fabrikk*, *fabrikk, *fabrikken, verksted*
hospital: *sykehus*, klinikk*, legesenter*, hospital*
real-estate: eiendom, eiendommen*, eiendommer*, eiendomsselskap*, eiendomsmegl*, eiendomsfirma*, eiendomsutvikl*
mayor: ordfører*, borgermester*, byrådsleder*
interior-minister: innenriksminist*, innenriksdepartement*
foreign-minister: utenriksminist*, utenriksdepartement*, ud
justice-minister: justisminist*, justisdepartement*, riksadvokat*
prime-minister: statsminist*, premierminist*, forbundskansler*, regjeringssjef*
president: president, presidenten*, presidenter*, presidents, statsoverhode*
governor: guvernør*, prefekt*, statsforvalter*, fylkesmann*, delstatspremier*
ambassador: ambassadør*, chargé d'affaires, sendemann*
diplomat: diplomat*, attaché*, attache*, immunitet*
prosecutor: aktor, aktoratet*, statsadvokat*, påtale*, tiltale*, tiltalt*, siktelse*, siktet*
judge: dommer, dommeren*, dommere, dommerne*, tingrett*
jury: jury, juryen*, jurymedlem*, lagrette*, meddommer*
lawyer: advokat, advokaten*, advokater*, forsvarer*, jurist, juristen, jurister*
lawmaker: stortingsrep*, parlamentsmedlem*, parlamentarik*, kongressmedlem*, stortingspolitik*, folkevalgt*,
  kongressrep*
senator: senator*, senat, senatet*
councillor: byråd*, bystyre*, kommunestyre*, lokalpolitik*, kommunepolitik*
committee: komité*, komite*, *komité, *komiteen, utvalg, utvalget*, kommisjon, kommisjonen*
ombudsman: ombudsmann*, sivilombud*, ombud, ombudet, tilsynsmyndighet*, riksrevisjon*, revisor*
data-protection: personvern*, datatilsyn*, gdpr, personopplysning*
tax: skatt, skatten, skatter, skatteetat*, skattemyndighet*, skatteunndrag*, skattesvik*, skattesnyt*
customs: tollvesen*, tolletat*, tollmyndighet*, toller, tollere*, tollerne, tollbetjent*
immigration: utlendingsdirektorat*, udi, immigrasjon*, innvandringsmyndighet*, utlendingsmyndighet*,
  grensepoliti*, grensekontroll*, grensevakt*
secret-service: *etterretningstjeneste*, e-tjenesten*, sikkerhetstjeneste*, pst, psts, kontraetterretning*,
  kontraspionasje*, hemmelige tjeneste*
organised-crime: organisert kriminalitet*, organiserte kriminalitet*, mafia*, triade*, bande, banden, bander*,
  kriminelle nettverk*, gjengkriminal*
army: hær, hæren*, militær*, soldat*, forsvaret, marinen
interpreter: tolk, tolken*, tolker*, tolking*, oversetter*
businessman: forretningsm*, forretningskvinne*, næringslivsleder*, næringsdrivende*, gründer*, entreprenør*,
  kjøpmann*
owner: eier, eieren*, eiere, eierne*, *eieren, innehaver*, utleier*, huseier*
chairman: styreleder*, formann*, forperson*, foreningsleder*, lederen for foreningen
treasurer: kasserer*, bokholder*, regnskapsfør*
secretary: sekretær, sekretæren*, sekretærer, resepsjonist*, kontormedarb*
student: student, studenten*, studenter*, studentforening*, elev, eleven*, elever*
scholar: professor*, forsker, forskere*, akademiker*, førsteamanuensis*, seniorforsker*
journalist: journalist*, reporter*, redaktør*, sjefredaktør*
dissident: dissident*, aktivist*, regimekritik*, opposisjonell*, menneskerettsforkjemp*, systemkritik*
refugee: flyktning*, asylsøk*, asyl, asylet, eksil, eksilkines*
banker: bankmann*, banksjef*, bankdirektør*, bankier*, tidligere tjenestem*, rømling*, på flukt
worker: arbeider, arbeidere*, ansatte, ansatt, medarbeider*, kokk, kokken*, kokker*, servitør*
driver: sjåfør*, bilfører*, drosje*, taxi*, bil, bilen*, biler*
volunteer: frivillig*, dugnad*
retired-officer: pensjonert*, pensjonist*, tidligere politi*, eks-politi*, ekspoliti*, eldre mann
neighbour: nabo, naboen*, naboer*, beboer*, innbygger*
witness: vitne, vitnet, vitner*, vitneforklaring*, vitnemål*, vitneutsagn*
victim: offer, offeret*, ofre, ofrene*, fornærmede*, fornærmet, saksøker*
couple: ektepar*, paret, ektefolk*
wife: kone, kona, konen*, hustru*, ektefelle*, ektemann*, ektemenn*
parents: foreldr*, mor, moren*, moras, far, faren*, mødre*, fedre*
siblings: bror, broren*, brødre*, søster*, søstre*, søsken*
children: barn, barnet*, barna*, sønn, sønnen*, sønner*, datter*, døtre*
widow: enke, enken*, enka, enker*, enkemann*, etterlatte*, pårørende*
tourist: turist*, besøkende*
uyghur: uigur*, tibetan*, tibet, tibets, xinjiang*, minoritet*
hong-kong-people: hongkong*, hong kong*
taiwan: taiwan*, taipei*
falun-gong: falun gong*, falungong*, falun dafa
driving-licence: førerkort*, sertifikat, lappen
passport: pass, passet, passene, passkontor*, id-kort*, identitetskort*, legitimasjon*
permit: oppholdstillat*, arbeidstillat*, visum*
citizenship: statsborger*, nasjonalitet*, norsk borger
phone: telefon*, *telefon, *telefonen, *telefoner*, mobilen, mobiler, sim-kort*, simkort*, ringte, oppringning*
computer: datamaskin*, pc, pc-er*, laptop*, server, servere*
data-carrier: harddisk*, minnepinne*, usb*, minnekort*, database*, datafil*
paper: dokument, dokumentet, dokumenter, dokumentene*, papirer*, papirene*, mapper*, permer*
cash: kontant*, pengesedler*, sedler*
bank-account: bankkont*, konto, kontoen*, konti, kontoer, bankoverfør*, bank, banken*, banker
donation: donasjon*, donere*, donert*, tilskudd*, bidrag, bidraget, støttebeløp*, betaling*, pengestøtte*, gave,
  gaver
weapon: våpen*, pistol*, gevær*, kniv, kniven*, kniver*, skytevåpen*
camera: kamera*, overvåkingskamera*, overvåkningskamera*
sign: skilt, skiltet*, skiltene*, *skilt, navneskilt*, plakett*, banner*, plakat*
flag: flagg*, emblem*, uniform*, politimerke*, politilue*
website: nettside*, nettsted*, hjemmeside*, webside*, internett*
app: app, appen*, apper*, wechat*, weixin, chattegruppe*, sosiale medier*, facebook*
letter: brev, brevet*, brevene*, e-post*, epost*, mail, skriv, skrivet
photo: foto, fotoet, fotografi*, bilde, bildet*, bilder*, bildene*
video: video*, opptak*, lydopptak*, filmklipp*, lydfil*
list: liste, listen*, lista, lister*, navneliste*, dossier*, saksmappe*
leak: lekkasje*, lekk, lekket*, lekkede*, lekke, hemmelige dokument*, gradert*
drone: drone, dronen*, droner*, gps*, avlytt*, sporingsenhet*, sporingsutstyr*
furniture: tom, tomt, tomme, forlatt*, ryddet*, tømt*, fraflyttet*, flyttet ut
masks: munnbind*, pandemi*, covid*, korona*
espionage: *spionasje*, spion, spionen*, spioner*, spionsak*, ulovlig etterretning*
foreign-agent: utenlandsk agent*, utenlandske agent*, fremmed makt*, fremmede makt*, utenlandsk innblanding*,
  utenlandsk påvirkning*, påvirkningsoperasjon*, fremmed stat*, påvirkningsagent*
extortion: utpress*, pengeutpress*, løsepeng*, løsesum*
kidnapping: kidnapp*, bortfør*, frihetsberøv*, ulovlig pågrepet
assault: overfall*, vold, volden, voldelig*, mishandl*, banket opp, slått ned, skadet*, kroppsskade*,
  kroppskrenk*, angrepet
threat: trussel*, trusler*, true, truer, truet*, truende, drapstrus*
harassment: trakasser*, sjikane*, press, presset, presse, presser, skremme*, skremsel*, tvang, tvinge*, tvunget
stalking: forfølg*, forfulgt*, skygget*, skygge, skygging*, stalk*, personforfølg*, utspioner*
fraud: svindel*, svindl*, bedrageri*, bedrag, telefonsvindel*, *svindel
money-laundering: hvitvask*, pengevask*
corruption: korrupsjon*, korrupt*, bestikk*, underslag*, smøring
drugs: narko*, kokain*, fentanyl*, dop
forgery: forfalsk*, dokumentfalsk*, falske papirer*, falske pass, falske dokument*
usurpation: utga seg for*, utgi seg for*, utgitt seg for*, utgir seg for*, falsk politi*, falske politi*,
  myndighetsutøv*, offentlig myndighet
obstruction: hindre rettferd*, motarbeid*, ødelagt bevis*, ødelegge bevis*, slettet*, sletting*, bevisforspill*
breach-of-secrecy: taushetsplikt*, brudd på taushetsplikt*, datainnbrudd*, uberettiget tilgang*,
  uautorisert tilgang*, utlevert opplysning*, sensitive opplysning*
murder: drap, drapet*, drept*, drepe, mord, mordet, myrde*, dødsfall*
suicide: selvmord*
fire: brann, brannen*, branner, ildspåsett*, brannstift*, eksplosjon*, eksploder*
hacking: hack, hacke*, hacking*, cyberangrep*, dataangrep*, phishing*, nettfisk*
trafficking: smugl*, menneskesmugl*, menneskehandel*, trafficking*
violation: wienkonvensjon*, wien-konvensjon*, krenkelse*, krenker, krenking*, folkerett*
bail: kausjon*, løslatt*, løslates, fotlenke*, meldeplikt*, prøveløslat*
house-arrest: husarrest*, reiseforbud*, utreiseforbud*, inndratt pass*
fine: bot, boten, bøter*, bøtelagt*, bøtelegg*, forelegg*, tvangsmulkt*, overtredelsesgebyr*, gebyr
compensation: erstatning*, kompensasjon*, oppreisning*
suspended: betinget fengsel*, betinget dom*, samfunnsstraff*, samfunnstjeneste*, prøvetid*
extradition: utlever*, interpol*, rød notis
forced-return: repatrier*, hjemsend*, tvinge hjem*, tvunget hjem*, reise hjem, vende tilbake til kina,
  returnere*, tvangsretur*, utvis*, retur til kina
plea-deal: tilstå*, erkjen*, erklærte seg skyldig*, avtale med påtale*, straffeskyld*
adjourned: utsatt, utsettelse*, utsettes, utsette, utsatte*
supreme-court: høyesterett*, grunnlovsdomstol*, forfatningsdomstol*, lagmannsrett*, ankedomstol*
evidence: bevis, beviset, bevisene*, bevismateriale*, bevisføring*
wanted: etterlys*, arrestordre*, dusør*, belønning*, ettersøkt*
reopened: gjenåpn*, gjenoppta*, gjenopptok*, etterforskes på nytt, åpnet på nytt
vote: stemte*, avstemning*, avstemming*, votering*, stemme for, stemmer for, vedtok, vedtatt*
motion: forslag, forslaget*, representantforslag*, lovforslag*, resolusjon*
debate: debatt*, spørretime*, interpellasjon*, skriftlig spørsmål*
hearing: høring, høringen*, høringer*, komitéhøring*, komitehøring*
petition: underskrift*, opprop*
protest: protest*, demonstr*, markering*, fakkeltog*
election: valg, valget*, valgkamp*, valgene, stortingsvalg*, presidentvalg*
coalition: koalisjon*, regjeringsparti*, opposisjonsparti*, opposisjonen*
sovereignty: suveren*, selvstendighet*
treaty: avtale, avtalen*, avtaler*, traktat*, overenskomst*, intensjonsavtale*, memorandum*, samarbeidsavtale*
joint-patrol: felles patrulje*, patrulj*, politisamarbeid*, politimessig samarbeid*
twin-city: vennskapsby*, partnerby*, søsterby*
deadline: frist, fristen*, tidsfrist*, ultimatum*, deadline*
licence-revoked: tilbakekall*, avregistrer*, oppløst*, slettet fra registeret, inndratt tillat*, mistet tillat*,
  fratatt tillat*, inndratt lisens*
lease: leiekontrakt*, leieavtale*, leieforhold*, leietaker*, leieboer*, husleie*, utleie*, leide, leid, leier,
  utkastelse*
resignation: går av, gikk av, gått av, trekker seg, trakk seg, trukket seg, fratre*, avgang*
dismissal: avskjed*, sparket, sparken, oppsagt*, suspender*, permitter*
hotline: tipstelefon*, varslingstelefon*, varslingskanal*, meldeskjema*, tips, tipse*, telefonlinje*
task-force: innsatsstyrke*, arbeidsgruppe*, spesialenhet*, spesialgruppe*, innsatsgruppe*
guideline: håndbok*, håndbøker*, retningslinj*, veileder*, opplæring*, kurs, kurset*, kursene
registry: registeret, registre, registrering*, agentregister*, lobbyregister*
budget: budsjett*, finansiering*, bevilgning*, bevilge*
reciprocity: gjengjeld*, mottiltak*, represali*, hevn
press-conference: pressekonferanse*, pressebrief*, pressemøte*
interview: intervju*
film: dokumentar*, film, filmen*, podkast*, podcast*, sending, sendingen*
book: bok, boken*, boka, bøker*, roman, romanen*, memoar*, forfatter*
study: studie*, spørreundersøk*, meningsmåling*, statistikk*
annual-report: årsrapport*, årsmelding*, årbok*, trusselvurdering*, årsregnskap*
theatre: teater*, teatret, utstilling*, kunst, kunsten, kunstner*, konsert*, skuespill*
opinion: lederartik*, kommentar, kommentaren*, kronikk*, spalte, spalten, leserbrev*, debattinnlegg*, leder i
prize: pris, prisen, prisvinn*, utmerkelse*, fredspris*, hedersp*
conference: konferanse*, foredrag*, seminar*, paneldebatt*, panelsamtale*
anniversary: årsdag*, jubile*, minnedag*, minnemarkering*, minnesmerk*, minnestund*
apology: unnskyld*, beklage, beklaget*, beklager
correction: rettelse*, korriger*, feilaktig*, feil, feilen, rettet, dementi
undercover: undercover*, skjult kamera, skjulte kamera*, skjult opptak*, avsløring*, gravejournal*, avslørte
whistleblower: varsler, varslere*, informant*, avhopper*, avhoppet*, kilde
radio: radio*, tv, fjernsyn*, tv-kanal*, tv-stasjon*, nrk*, tv 2
festival: festival*, nyttårsfeir*, nyttårsfest*, festmiddag*, bankett*, fest, festen, vårfest*
charity: veldedig*, hjelpeorganisasjon*, nødhjelp*, bistand*, innsaml*
rumour: rykte*, desinformasjon*, feilinformasjon*, falske nyhet*, avviser påstand*, benekter*, dementer*
disappearance: forsvinn*, forsvant*, forsvunn*, savnet*
flight: flykte, flykter, flyktet*, flukt, flukten*, rømme*, rømt*, forlot landet, forlatt landet
illness: sykdom*, syk, syke, innlagt*, kreft*
ship: skip, skipet*, skipene*, ferge*, ferje*, fiskebåt*, fiskefartøy*, fartøy*, båt, båten*, båter*
border: grense, grensen*, grensa, grenser*, grenseover*
company: selskap, selskapet*, selskaper*, selskapene*, *selskap, *selskapet, firma, firmaet*, bedrift*,
  konsern*, foretak*
investment: invester*, handel, handelen*, eksport*, handelsavtale*, frihandel*
technology: teknologi*, programvare*, ansiktsgjenkjenn*, kunstig intelligens
telecom: telekom*, teleselskap*, teleoperatør*, mobiloperatør*, sim-kort*, simkort*, huawei*, telenor*
sports: fotball*, idrett*, sport, sporten, kampsport*, kung fu, taekwondo*, bordtennis*
night: natt, natten*, natta, netter*, midnatt*, daggry*, nattestid*
simultaneous: samtidig*, koordiner*, samordne*, flere steder, flere adresser
second-time: enda en, ytterligere en, ytterligere to, en annen politistasjon, andre stasjoner,
  ny politistasjon*, flere stasjoner
former-site: tidligere adress*, gamle adress*, tidligere lokale*, flyttet til, holdt tidligere til, lå tidligere
denounced: politianmeld*, anmeldt*, anmelde, anmeldelse*, angiver*
"""
