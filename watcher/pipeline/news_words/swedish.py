"""Things of the news in Swedish. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: *restaurang*, krog, krogen, krogar*, kafé*, nudelbar*, matställe*
shop: butik*, *butik, *butiken, *butiker*, affärslokal*, snabbköp*, mataffär*, livsmedelsaffär*, stormarknad*
warehouse: lagerlokal*, lagerhus*, lagerbyggnad*, magasinsbyggnad*, depå*
flat: lägenhet*, *lägenhet, *lägenheten, bostad, bostaden, bostäder*
villa: villa, villan, villor, villorna, enfamiljshus*, radhus*, herrgård*
hotel: *hotell*, vandrarhem*, pensionat*, gästhus*
travel-agency: resebyrå*, researrangör*, biljettkontor*
law-firm: advokatbyrå*, advokatfirma*, juristbyrå*, juristfirma*, notarie*, notarius*
salon: massagesalong*, nagelsalong*, skönhetssalong*, *salong, *salongen, frisör*, spa
market: marknadsplats*, basar*, grossistmarknad*, matmarknad*, saluhall*
mall: köpcent*, shoppingcent*, galleria*, varuhus*
school: skola, skolan, skolor*, *skolan, *skolor, språkskol*, förskol*, akademi*
university: universitet*, högskol*, campus*, fakultet*
association: förening*, *förening, *föreningen, *föreningar*, hembygdsförening*, *förbund, *förbundet,
  sällskapet, vänskapsförening*
chamber: handelskammar*, *handelskammare*, näringslivsorganisation*, företagarförening*
temple: tempel*, templet, kyrka, kyrkan, kyrkor*, moské*, pagod*
embassy: *ambassad, *ambassaden*, *ambassader*, ambassads*, ambassadbyggnad*
consulate: *konsulat*, konsul, konsuln*, konsuler*, generalkonsul*
town-hall: stadshus*, rådhus*, kommunhus*
prison: fängelse*, *fängelse, *fängelset, fängsla*, häkte, häktet, kriminalvård*
airport: *flygplats*
harbour: hamn, hamnen*, hamnar*, *hamnen, hamnområd*, kajen
upper-floor: våning, våningen, våningar*, våningsplan*, källare*, övervåning*, bottenvåning*, trappor upp
casino: kasino*, casino*, hasardspel*, spelbolag*, vadslagning*, nätspel*
factory: fabrik*, *fabrik, *fabriken, verkstad*, verkstäder*
hospital: *sjukhus*, klinik*, vårdcentral*, lasarett*
real-estate: fastighet*, mäklare*, mäklarfirma*
mayor: borgmästar*, kommunstyrelsens ordförande, finansborgarråd*
interior-minister: inrikesminist*, inrikesdepartement*
foreign-minister: utrikesminist*, utrikesdepartement*, ud
justice-minister: justitieminist*, justitiedepartement*, justitiekansler*
prime-minister: statsminist*, premiärminist*, förbundskansler*, regeringschef*
president: president, presidenten*, presidenter*, presidents, statschef*
governor: guvernör*, prefekt*, landshövding*, delstatspremiär*
ambassador: ambassadör*, chargé d'affaires, sändebud*
diplomat: diplomat*, attaché*, immunitet*
prosecutor: *åklagare*, åklagarmyndighet*, åtala*, åtal, åtalet, åtalspunkt*
judge: domare, domaren*, domarna*, rådman*, tingsrätt*
jury: jury, juryn*, jurymedlem*, nämndem*
lawyer: advokat, advokaten*, advokater*, försvarsadvokat*, försvarare*, jurist, juristen, jurister*
lawmaker: riksdagsledam*, parlamentsledam*, parlamentariker*, kongressledam*, riksdagsm*, underhusledam*
senator: senator*, senat, senaten*
councillor: kommunalråd*, kommunfullmäktig*, stadsfullmäktig*, stadsråd*, kommunpolitik*, borgarråd*
committee: utskott*, *utskott, *utskottet*, kommitté*, kommission, kommissionen*
ombudsman: ombudsman*, jo, tillsynsmyndighet*, riksrevision*, revisor*, granskningsnämnd*
data-protection: dataskydd*, integritetsskydd*, gdpr, personuppgift*, imy
tax: skatt, skatten, skatter*, skatteverk*, skattemyndighet*, skattebrott*, skattefusk*, skatteflykt*
customs: tullen*, tullverk*, tullmyndighet*, tulltjänstem*
immigration: migrationsverk*, migrationsmyndighet*, immigration*, gränspolis*, gränskontroll*
secret-service: *underrättelsetjänst*, säkerhetstjänst*, säkerhetspolis*, säpo*, kontraspionage*,
  kontraunderrättelse*, must
organised-crime: organiserad brottslighet, organiserade brottslighet*, maffia*, triad*, kriminella gäng,
  kriminella nätverk*, ligan, gängkriminalit*
army: armé*, militär*, soldat*, försvarsmakt*, flottan
interpreter: tolk, tolken*, tolkar*, tolkning*, översättar*
businessman: affärsman*, affärsmän*, affärskvinn*, företagare*, entreprenör*, köpman*, köpmän*, handlare
owner: ägare*, *ägare, *ägaren, innehavar*, hyresvärd*
chairman: ordförande*, *ordförande, *ordföranden
treasurer: kassör*, bokförare*, ekonomiansvarig*, redovisningskonsult*
secretary: sekreterar*, receptionist*, kontorist*
student: student, studenten*, studenter*, studentförening*, elev, eleven, elever*
scholar: professor*, forskare*, akademiker*, docent*, sinolog*
journalist: journalist*, reporter*, reportrar*, redaktör*, chefredaktör*
dissident: dissident*, aktivist*, regimkritik*, oliktänkande*, oppositionell*, människorättsaktivist*
refugee: flykting*, asylsök*, asyl, asylen, exil, exilkines*, landsflykt*
banker: bankman*, bankir*, bankchef*, ex-tjänstem*, före detta tjänstem*, tidigare tjänstem*, förrymd*
worker: arbetare*, anställd*, medarbetar*, kock, kocken, kockar*, servitör*, servitris*
driver: chaufför*, förare, föraren*, taxi*, bil, bilen*, bilar*
volunteer: volontär*, frivillig*, ideell*
retired-officer: pensionera*, pensionär*, ex-polis*, expolis*, före detta polis*, tidigare polisman*, äldre man
neighbour: granne*, grannar*, boende i, invånare*, närboende*
witness: vittne*, vittnar*, vittnade*, vittnat
victim: offer, offret*, offren*, brottsoffer*, målsägande*, kärande*
couple: paret, par som, gifta par*, makarna
wife: fru, frun, hustru*, make, maken, makan, äkta man
parents: föräldr*, förälder*, mamma*, pappa*, mor, far, modern, fadern
siblings: bror, brodern*, bröder*, syster, systern*, systrar*, syskon*
children: barn, barnen*, son, sonen*, söner*, dotter*, döttrar*
widow: änka*, änkor*, änkling*, efterlevande*, sörjande*
tourist: turist*, besökare, besökaren, besökarna
uyghur: uigur*, tibetan*, tibet, tibets, xinjiang*, minoritet*
hong-kong-people: hongkong*, hong kong*
taiwan: taiwan*, taipei*
falun-gong: falun gong*, falungong*, falun dafa
driving-licence: körkort*
passport: pass, passet, passen, pass-*, passkontor*, id-kort*, identitetshandling*, legitimation*
permit: uppehållstillstånd*, arbetstillstånd*, visum*, viseringar*, visering
citizenship: medborgarskap*, nationalitet*, naturaliser*, svensk medborgare
phone: telefon*, *telefon, *telefonen, *telefoner*, mobilen, mobiler*, sim-kort*, simkort*, ringde, samtalet
computer: dator*, server, servern, servrar*
data-carrier: hårddisk*, usb*, minneskort*, databas*, datafil*
paper: dokument, dokumenten*, handlingar, handlingarna, pärmar*, papper, papperen, mappar*
cash: kontant*, sedlar*, sedelbunt*
bank-account: bankkont*, konto, kontot, konton*, banköverföring*, bank, banken*, banker
donation: donation*, donera*, bidrag, bidraget, bidragen, gåvor, subvention*, betalning*, anslag
weapon: vapen*, pistol*, gevär*, kniv*, skjutvapen*
camera: kamera*, kameror*, övervakningskamer*
sign: skylt*, *skylt, *skylten, banderoll*, plakat*, plakett*, namnskylt*
flag: flagga, flaggan*, flaggor*, emblem*, uniform*, märken, polisbricka*
website: webbplats*, webbsid*, webbsajt*, sajt*, hemsid*, internet*, nätet
app: app, appen*, appar*, wechat*, weixin, chattgrupp*, sociala medier*, facebook*
letter: brev, brevet*, breven*, mejl*, e-post*, epost*, mail, mailet, skrivelse*
photo: foto, fotot, foton*, fotografi*, bild, bilden*, bilder*
video: video*, filmklipp*, inspelning*, ljudinspelning*, ljudfil*
list: lista, listan*, listor*, namnlist*, akten, dossier*
leak: läcka, läckan, läckt*, läckor*, läckage*, hemligstämpla*, hemliga dokument*
drone: drönar*, gps*, spårsändar*, avlyssning*, avlyssna*
furniture: tom lokal, tomt, tomma, övergiv*, utrym*, tömd, tömts, tömda, igenbomma*, flyttat ut
masks: munskydd*, pandemi*, covid*, corona*
espionage: spionage*, *spionage*, spion, spionen*, spioner*, olovlig underrättelse*
foreign-agent: utländsk agent*, utländska agenter*, utländsk påverkan*, utländsk inblandning*, främmande makt*,
  påverkansoperation*, otillåten påverkan*
extortion: utpressning*, utpressa*, lösensumm*, lösenpeng*
kidnapping: kidnapp*, bortför*, olaga frihetsberöv*, frihetsberöv*, människorov*, rövats bort
assault: misshand*, överfall*, attackera*, slagen, slogs ner, skadad*, kroppsskad*, grov misshandel
threat: hot, hotet, hoten, hota, hotar, hotade*, hotat*, hotelse*, olaga hot*, dödshot*, mordhot*
harassment: trakasser*, *trakasser*, påtryckning*, skrämsel*, olaga tvång*, tvinga*, pressa
stalking: förfölj*, skugga*, stalk*, skuggning*, spana på, kartlägg*
fraud: bedräg*, *bedräg*, bluff*, svindl*, lurendrej*, telefonbedräg*
money-laundering: penningtvätt*, pengatvätt*, tvätta pengar
corruption: korrupt*, mutor*, muta, mutbrott*, förskingr*, bestick*
drugs: narkotika*, knark*, droger*, kokain*, fentanyl*
forgery: förfalsk*, urkundsförfalsk*, falska handling*, falska pass
usurpation: föregivande av allmän ställning, utgav sig för*, utger sig för*, utgett sig för*, falska polis*,
  falsk polis*, myndighetsutövning*
obstruction: hindrande av rättvisa*, hindra rättvisan*, förstört bevis*, förstöra bevis*, radera*, undanröj*
breach-of-secrecy: tystnadsplikt*, sekretessbrott*, dataintrång*, brott mot sekretess*, obehörig åtkomst,
  lämnat ut uppgifter*, sekretessbelag*
murder: mord, mordet*, morden, mörda*, dödad*, dödsfall*, dråp*
suicide: självmord*, suicid*, tog sitt liv
fire: brand, branden*, bränder*, mordbrand*, brandattack*, explosion*, sprängning*, explodera*
hacking: hacka*, hacking*, hackning*, cyberattack*, cyberangrepp*, nätfiske*, it-attack*, phishing*
trafficking: smugg*, människosmugg*, människohand*, trafficking*
violation: wienkonvention*, kränkning*, folkrätt*, brott mot suverän*, kränker*
bail: borgen, mot borgen, borgenssumm*, fotboja*, fotbojor*, elektronisk boja, anmälningsplikt*,
  villkorlig frigiv*, försatt på fri fot, släpptes
house-arrest: husarrest*, reseförbud*, utreseförbud*, fråntagits passet
fine: böter*, bötfäll*, dagsböter*, bötesbelopp*, vite, vitet, sanktionsavgift*
compensation: skadestånd*, ersättning*, kompensation*
suspended: villkorlig dom*, skyddstillsyn*, villkorligt fängelse*, samhällstjänst*
extradition: utlämn*, interpol*, rött meddelande, röd notis
forced-return: repatrier*, tvångsåter*, återvänd*, återsänd*, tvingas tillbaka*, tvinga hem*, tvingas åka hem*,
  utvisa*, utvisning*
plea-deal: erkänn*, erkände*, erkänt*, bekänn*, uppgörelse med åklagar*, förklarade sig skyldig*,
  samarbetar med utred*
adjourned: skjuts upp, sköts upp, uppskjut*, skjutits upp, senarelagt*, senarelagd*, senarelägg*, ajourner*
supreme-court: högsta domstol*, författningsdomstol*, hovrätt*, appellationsdomstol*, överklag*, hd
evidence: bevis, bevisen*, beviset, bevisning*, bevismaterial*
wanted: efterlys*, arresteringsorder*, häktningsorder*, belöning*, anhållen i sin frånvaro, prispeng*
reopened: återupp*, utreds på nytt, öppnats igen, öppnat igen, öppnas på nytt, nystart*
vote: rösta, röstade*, röstat, röster, röstar, omröstning*, voter*
motion: motion, motionen*, motioner*, resolution*, lagförslag*, proposition*
debate: debatt*, frågestund*, interpellation*, skriftlig fråga
hearing: utfrågning*, hearing*, utskottsförhör*
petition: namninsamling*, petition*, namnunderskrift*, underskrift*, upprop*
protest: protest*, demonstr*, manifestation*, ljusvaka*
election: val, valet, valen, valkampanj*, valrörelse*, *valet, valresultat*
coalition: koalition*, regeringspart*, oppositionspart*, oppositionen
sovereignty: suverän*, självständighet*
treaty: avtal, avtalet*, avtalen, fördrag*, överenskommelse*, samförståndsavtal*, memorandum*, samarbetsavtal*
joint-patrol: gemensamma patruller*, gemensam patruller*, patruller*, polissamarbet*, polisiärt samarbet*
twin-city: vänort*, partnerstad*, systerstad*, vänskapsort*
deadline: tidsfrist*, frist, fristen, ultimatum*, deadline*, inom dagar
licence-revoked: avregistrer*, upplöst*, upplöses, återkalla*, indraget tillstånd, indragen licens, dragits in,
  tillståndet drogs*
lease: hyreskontrakt*, hyresavtal*, hyra, hyran, hyrde, hyresgäst*, hyr ut, hyrt, vräk*
resignation: avgår, avgick, avgått, avgång*, avsade sig
dismissal: avsked*, sparka*, avstäng*, entledig*, uppsagd, fick sparken
hotline: tipstelefon*, telefonlinje*, anmälningsformulär*, tips, tipsen, tipsa*, hjälplinje*
task-force: insatsstyrk*, arbetsgrupp*, specialstyrk*, särskild grupp, specialenhet*
guideline: handbok*, handböck*, riktlinj*, utbildning, utbildningen, utbildningar*, kurs, kursen, kurser
registry: registret, registrering*, agentregist*, öppenhetsregist*, lobbyregist*
budget: budget*, finansiering*, miljoner i stöd
reciprocity: vedergäll*, motåtgärd*, repressali*, svarsåtgärd*, hämnd*
press-conference: presskonferens*, pressträff*, pressbriefing*
interview: intervju*
film: dokumentär*, film, filmen*, filmer, podd*, podcast*, sändning*
book: bok, boken*, böcker*, roman, romanen, memoar*, författar*
study: studie*, undersökning*, enkät*, opinionsmätning*, statistik*
annual-report: årsrapport*, årsbok*, årsredovisning*, lägesbild*, årsberättelse*
theatre: teater*, utställning*, konst, konsten, konstnär*, konsert*, pjäs*
opinion: ledare, ledaren, krönika*, krönikor*, debattartik*, kommentar, kommentarer*, kolumn*, insändar*
prize: pris, priset, pristagar*, prisad*, utmärkelse*, fredspris*
conference: konferens*, *konferens, föreläs*, seminari*, panelsamtal*, paneldebatt*
anniversary: årsdag*, jubileum*, jubileer*, minnesdag*, minnesstund*, minnesmärk*
apology: ursäkt*, bad om ursäkt, be om ursäkt, ber om ursäkt, förlåtelse*
correction: rättelse*, korrigera*, korrigering*, felaktig*, misstag*, dementi
undercover: undercover*, dold kamera, dolda kamer*, wallraff*, grävande*, infiltrer*
whistleblower: visselblås*, informatör*, avhopp*, källa inifrån, uppgiftslämnar*
radio: radio*, tv, television*, tv-kanal*, tv-program*, svt*
festival: festival*, nyårsfir*, nyårsfest*, bankett*, festmiddag*, fest, festen, vårfest*
charity: välgören*, hjälporganisation*, bistånd*, hjälpverksam*, insamling*
rumour: rykte, ryktet, rykten*, desinformation*, falska nyhet*, dementera*, dementi*, förnekar
disappearance: försvinn*, försvann*, försvunn*, saknad, saknas, saknade
flight: fly, flyr, flydde*, flytt från, flykt*, rymde*, rymt*, lämnat landet, lämnade landet
illness: sjukdom*, sjuk, sjuka, insjukn*, cancer*, inlagd på sjukhus
ship: fartyg*, färja*, färjor*, skepp*, fiskebåt*, båt, båten*, båtar*
border: gräns, gränsen*, gränser, gränsöver*
company: företag, företaget*, företagen*, bolag*, *bolag, *bolaget, *företaget, *bolagen, firma, firman,
  koncern*
investment: invester*, handel, handeln, export*, handelsavtal*, handelsrelation*
technology: teknik, tekniken, teknologi*, mjukvar*, programvar*, ansiktsigenkänn*, artificiell intelligens
telecom: telekom*, teleoperatör*, mobiloperatör*, sim-kort*, simkort*, huawei*, teleföretag*
sports: fotboll*, idrott*, sport, sporten, kampsport*, kung fu, taekwondo*, bordtennis*
night: natt, natten*, nätter*, midnatt*, gryning*, nattlig*
simultaneous: samtidigt, samordna*, koordinera*, flera platser, flera orter, flera adresser
second-time: andra polisstation*, ännu en, ytterligare en, ytterligare två, ytterligare polis*, en till,
  andra stationen
former-site: tidigare adress*, tidigare lokal*, gamla adress*, flyttade till, flyttat till, låg tidigare
denounced: polisanmäl*, anmälde*, anmält*, anmälan*, angav*
"""
