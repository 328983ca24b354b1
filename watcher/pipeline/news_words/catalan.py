"""Things of the news in Catalan. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restaurant*, cafeteria*, cafè, cafès, cantina*, menjador*
shop: botiga*, botiguer*, supermercat*, colmado*, queviures, basar, basars, comerç de proximitat
warehouse: magatzem*, nau industrial, naus industrials, dipòsit de mercaderies
flat: pis, pisos, apartament*, habitatge*
villa: xalet*, vil·la, vil·les, mansió, mansions, casa unifamiliar
hotel: hotel, hotels, hostal*, alberg*, pensió turística
travel-agency: agènci* de viatge*
law-firm: bufet, bufets, despatx d'advocats, despatxos d'advocats, notari, notària, notaria, notaries, notaris
salon: massatge*, perruqueri*, barberi*, saló de bellesa, salons de bellesa, manicura*, centre d'estètica, spa
market: mercat municipal, mercat major*, mercats, mercabarna, basar, basars, majorista*, a l'engròs
mall: centre* comercial*, galeri* comercial*
school: escola, escoles, acadèmia*, acadèmies, parvulari*, llar d'infants, escolar*
university: universitat*, universitàri*, facultat*, campus, institut confuci
association: associaci*, federaci*, club, clubs, entitat cultural
chamber: cambra de comerç, cambres de comerç, patronal, patronals, associació d'empresaris,
  associació empresarial
temple: temple, temples, església, esglésies, mesquit*, pagod*
embassy: ambaixada, ambaixades
consulate: consolat*, cònsol*, consular*
town-hall: ajuntament*, casa de la vila, consistori*
prison: presó, presons, centre penitenciari, penitenciàri*, empresona*
airport: aeroport*
harbour: port de, ports, portuari*, portuàri*, moll, molls, zona portuària
upper-floor: primer pis, segon pis, tercer pis, primera planta, segona planta, tercera planta, planta baixa,
  soterrani*, celler*, entresòl, rebotiga
casino: casino*, apostes, jocs d'atzar, joc il·legal, ludopati*
factory: fàbrica, fàbriques, fabril*, taller, tallers
hospital: hospital, hospitals, hospitalari*, clínica, clíniques
real-estate: immobiliàri*, immobiliari*, immoble*
mayor: alcalde*, batlle, batllessa
interior-minister: ministr* de l'interior, ministeri de l'interior, ministr* d'interior, ministeri d'interior,
  conseller* d'interior, departament d'interior
foreign-minister: ministr* d'exteriors, ministr* d'afers exteriors, ministeri d'afers exteriors,
  ministeri d'exteriors, afers estrangers, cap de la diplomàcia, afers exteriors
justice-minister: ministr* de justícia, ministeri de justícia, departament de justícia, fiscal general,
  conseller* de justícia
prime-minister: primer ministre, primera ministra, canceller*, cap de govern, cap del govern,
  president del govern
president: president de la república, cap d'estat, president xi, president dels estats units, presidència,
  presidencial*
governor: governador*, prefect*, delegat del govern, delegada del govern, president regional
ambassador: ambaixador*, encarregat de negocis, encarregada de negocis
diplomat: diplomàtic*, diplomàci*, agregat cultural, agregat militar, immunitat diplomàtica
prosecutor: fiscal, fiscals, fiscalia, fiscalies, ministeri fiscal
judge: jutge, jutges, jutgessa, jutgesses, magistrat*, jutjat*
jury: jurat popular, jurats populars, tribunal del jurat, jurat, jurats
lawyer: advocat, advocats, advocada, advocades, lletrat*, defensa lletrada
lawmaker: diputat*, diputada*, diputades, parlamentari*, parlamentàri*, eurodiputat*, congressista*, legislador*
senator: senador*, senat
councillor: regidor*, ple municipal, consell municipal, conseller municipal
committee: comissió parlamentària, comissió d'investigació, comitè*, comissions parlamentàries, comissió d'afers
ombudsman: síndic*, defensor del poble, defensora del poble, auditor*, tribunal de comptes, sindicatura
data-protection: protecció de dades, privacitat, rgpd, privadesa
tax: impost, impostos, hisenda, agència tributària, evasió fiscal, frau fiscal, tributàri*, tributari*
customs: duana*, duane*
immigration: immigració, oficina d'estrangeria, estrangeria, policia de fronteres, guàrdia de fronteres,
  serveis d'immigració
secret-service: servei* secret*, servei* d'intel·ligència, agènci* d'intel·ligència, contraespionatge,
  contraintel·ligència, cni, servei* de seguretat
organised-crime: crim organitzat, delinqüència organitzada, organització criminal, màfia, màfies, mafios*,
  tríade*, banda criminal, bandes criminals
army: exèrcit*, militar, militars, soldat*, marina de guerra, armada, forces armades
interpreter: intèrpret*, traductor*
businessman: empresari, empresaris, empresària, empresàries, comerciant*, emprenedor*, home de negocis,
  negociant*
owner: propietari*, propietàri*, amo, mestressa, arrendador*
chairman: president de l'associació, presidenta de l'associació, president de la federació, president honorari,
  vicepresident de l'associació, dirigent*
treasurer: tresorer*, comptable*
secretary: secretari general, secretària general, secretari de l'associació, recepcionista*, administratiu,
  administrativa
student: estudiant*, alumn*, universitaris
scholar: professor*, acadèmic*, investigador* de la universitat, sinòleg*, sinòlog*, catedràtic*, expert en xina
journalist: periodista*, periodistes, periodístic*, reporter*, redactor*
dissident: dissiden*, activist*, opositor*, crític* amb el règim, crítics amb pequín
refugee: refugiat*, refugiad*, sol·licitant* d'asil, asil, exili*
banker: banquer*, exfuncionari*, exfuncionàri*, fugitiu*, fugitiv*, pròfug*
worker: treballador*, emplea*, cuiner*, cambrer*, obrer*
driver: conductor*, taxi*, xofer*, cotxe*, automòbil*
volunteer: voluntari*, voluntàri*
retired-officer: jubila*, pensionista*, pensionistes, expolici*, exagent*, gent gran, ancian*
neighbour: veí, veïn*, resident*
witness: testimoni*
victim: víctim*, denunciants, demandant*, perjudicat*, perjudicad*, querellant*
couple: matrimoni*, parella, parelles, marit i muller
wife: esposa, esposes, muller*, marit*, cònjuge*, espòs
parents: mare, mares, pare, pares
siblings: germà, germans, germana, germanes
children: fill, fills, filla, filles, nen, nens, nena, nenes, criatur*
widow: vidu, vídua, vídues, vidus
tourist: turist*, turístic*, visitant*
uyghur: uigur*, tibet*, xinjiang, minoria ètnica, minories
hong-kong-people: hong kong, hongkong*
taiwan: taiwan*, taipei
falun-gong: falun gong, falun dafa
driving-licence: carnet* de conduir, permís de conduir, permisos de conduir, llicènci* de conduir
passport: passaport*, carnet* d'identitat, document* d'identitat, dni
permit: permís de residència, permisos de residència, visat*, permís de treball, permisos de treball,
  targeta de residència
citizenship: ciutadania, nacionalita*, naturalitz*
phone: telèfon*, telefòni*, telefonad*, mòbil*, trucad*, targeta sim
computer: ordinador*, portàtil*, servidor informàtic
data-carrier: disc* dur*, usb, llapis de memòria, target* de memòria, bas* de dades, fitxer*, arxius
paper: document, documents, documentació, carpet*, paperassa, expedients
cash: en efectiu, diners en efectiu, bitllets d'euro, bitllets, metàl·lic
bank-account: compte* bancari*, compte corrent, transferènci* bancàri*, bancari*, bancàri*
donation: donatiu*, donacions, donació, donant*, subvenci*, finançament*, patrocin*
weapon: arma, armes, armat, pistol*, revòlver*, ganivet*, escopet*
camera: càmer* de vigilància, càmer* de seguretat, càmera, càmeres, videovigilància
sign: rètol*, plac*, pancart*, cartell*, lletrer*
flag: bander*, emblema*, uniforme*, uniformat*, insígni*, placa policial
website: web, webs, pàgin* web, lloc web, internet
app: aplicació mòbil, app, apps, wechat, xarx* socials, tiktok, weibo, whatsapp
letter: carta, cartes, correu electrònic, correus electrònics, missiva, correspondència
photo: foto, fotos, fotograf*, fotògraf*, fotogràfi*
video: vídeo*, gravaci*, enregistrament*, àudio*, imatges enregistrades
list: llista de noms, llistat*, llista negra, dossier*, llistes
leak: filtra*, document* secret*, document* confidencial*, document* classificat*
drone: dron, drons, gps, localitzador*, micròfons ocults, escoltes, rastrejador*
furniture: buit, buida, buits, desert*, desallotja*, abandonat*, abandonad*, mobles, mobiliari, buidat*
masks: mascaret*, pandèmi*, covid*, coronavirus
espionage: espionatge, espia, espies, espiar, espionar, espiava, espiat
foreign-agent: agent* estranger*, ingerènci*, interferènci* estranger*, influènci* estranger*, injerènci*
extortion: extorsi*, xantatge*, rescat*
kidnapping: segrest*, rapte*, raptat*, detenció il·legal, detencions il·legals, privació de llibertat
assault: agressi*, agredi*, pallissa*, pallisses, ferit*, ferid*, apallissa*, lesions, atacat
threat: amenaç*, amenac*
harassment: assetja*, intimid*, coacci*, coerci*, pression*, fustig*
stalking: persegueix*, persegui*, persecuci*, stalking, seguiments, vigilats, vigilat, vigilar
fraud: frau*, estafa*, estafes, engany*
money-laundering: blanqueig*, blanqueja*, rentat de diners
corruption: corrupci*, corrupte*, suborn*, malversa*, comissions il·legals
drugs: droga, drogues, narcòtic*, narcotràfic*, estupefaent*, marihuana, cocaïna, narcotraficant*
forgery: falsific*, document* fals*, falsedat documental
usurpation: usurpaci*, fer-se passar, feien passar, fent-se passar, feia passar, fals policia, falsos policies
obstruction: obstrucci*, obstrui*, destrucció de proves, destruir proves, missatges esborrats, esborra*
breach-of-secrecy: revelació de secret*, secrets d'estat, secret d'estat, secret professional, accés il·legal,
  accés indegut
murder: assassin*, homicid*, mort, morts, matat, morta
suicide: suïcid*
fire: incendi*, explosi*, bombers, calar foc
hacking: hacker*, ciberatac*, pirat* informàtic*, pirateig, phishing, furoner*
trafficking: contraban*, tràfic de persones, tracta de persones, tràfic d'éssers humans, traficants de persones,
  tràfic humà
violation: convenció de viena, conveni de viena, dret internacional, violació de la sobirania,
  vulnera la sobirania
bail: fiança*, fiances, llibertat provisional, llibertat sota fiança, polsera electrònica,
  llibertat condicional, polsera telemàtica, mesures cautelars
house-arrest: arrest domiciliari, detenció domiciliària, prohibició de sortir, prohibició de viatjar,
  retirada del passaport
fine: multa, multes, multat*, multad*, sanció econòmica, sancions econòmiques
compensation: indemnitza*, compensaci*, rescabala*
suspended: pena suspesa, suspensió de la pena, treballs en benefici de la comunitat, treballs comunitaris,
  pena condicional
extradition: extradi*, interpol, notificació vermella, ordre vermella, alerta vermella
forced-return: repatri*, retorn forçat, retorns forçats, retorns forçosos, tornar a la xina, retornar a la xina,
  persuadi*, persuasi*, caça de la guineu, fox hunt, deporta*
plea-deal: es va declarar culpable, declarar-se culpable, declara culpable, declarat culpable, confess*,
  acord amb la fiscalia, col·labora amb la justícia
adjourned: ajorna*, posposa*, aplaça*
supreme-court: tribunal suprem, tribunal constitucional, tribunal d'apel·lació, suprem, cort suprema,
  tribunal superior
evidence: prova, proves, indici, indicis, evidènci*
wanted: ordre* de detenció, ordre* de cerca, ordre* de recerca, recompens*, més buscats, ordre* d'arrest
reopened: reobr*, reobert*, reprèn*, reprend*, represa
vote: votaci*, vota, votar, votat, vot, vots
motion: moció, mocions, proposició de llei, projecte de llei, projectes de llei, resoluci*,
  proposta de resolució
debate: debat, debats, debatre, interpel·la*, pregunta parlamentària, preguntes parlamentàries,
  sessió de control
hearing: compareix*, audiència, audiències
petition: recollida de signatures, signatures, peticionari*, petició popular
protest: protest*, manifestaci*, manifestant*, vigíli*, concentració
election: elecci*, electoral*, comicis
coalition: coalici*, oposició, partits de l'oposició
sovereignty: sobirani*, sobirà, integritat territorial
treaty: tractat, tractats, acord bilateral, acords bilaterals, memoràndum*, conveni, convenis, cooperaci*
joint-patrol: patrull* conjunt*, patrull* mixt*, cooperació policial
twin-city: ciutat* agermana*, agermana*
deadline: termini*, ultimàtum*, data límit
licence-revoked: dissol*, revoca*, retirada de la llicència, llicència retirada, donat de baixa,
  baixa del registre
lease: lloguer*, lloga*, arrendament*, desnonament*, inquilin*
resignation: dimiti*, dimissi*, dimiteix, plega
dismissal: acomiada*, destitu*, cessat, cessament, suspès de funcions, cessada
hotline: línia directa, telèfon d'atenció, línia telefònica, bústia de denúnci*, bústia ètica, línia d'atenció
task-force: grup de treball, unitat especial, grup especial, equip especial, task force, unitat especialitzada
guideline: manual, manuals, directriu*, guia pràctica, formació, curs de formació
registry: registre d'agents estrangers, registre d'agents, registre de transparència, transparència
budget: pressupost*, partida pressupostària
reciprocity: represàli*, contramesur*, reciprocitat
press-conference: conferènci* de premsa, roda de premsa, rodes de premsa, compareixença davant la premsa
interview: entrevist*
film: documental*, pel·lícul*, pòdcast*, podcast*, programa de televisió
book: llibre*, novel·l*, memòries, escriptor*
study: estudi, estudis, enquest*, sondeig*, estadísti*
annual-report: informe anual, informes anuals, memòria anual, anuari*
theatre: teatr*, exposició, exposicions, concert, concerts, artist*, museu*
opinion: opinió, columnist*, comentari*, editorial, article d'opinió, tertulià*
prize: premi, premis, premiat*, premiad*, guardó, guardon*
conference: conferènci*, seminari*, xerrad*, taula rodona, simposi*, ponènci*
anniversary: aniversari*, commemora*, memorial*
apology: disculp*, demana perdó, demanar perdó
correction: correcció, correccions, corregi*, error, errors, rectifica*, fe d'errades
undercover: càmera oculta, càmeres ocultes, infiltra*, d'incògnit, periodisme d'investigació, encobert*,
  investigació periodística
whistleblower: alertador*, confident, confidents, informador*, desertor*, delator*, filtrador*
radio: ràdio*, televisi*, emissor*
festival: festival*, any nou xinès, any nou lunar, banquet*, festa, festes
charity: caritat*, benèfi*, beneficènci*, solidari*, filantrop*, ajuda humanitària
rumour: rumor, rumors, bulo, bulos, desinformaci*, notíci* fals*, fake news, desment*, difama*
disappearance: desapareg*, desaparici*, desaparèix*
flight: fugi*, fuig*, escapar, escapat, escapa, va marxar del país
illness: malalt*, hospitalitz*, ingressat a l'hospital
ship: vaixell*, ferri, ferris, ferry, pesquer*, embarcaci*
border: fronter*
company: empresa, empreses, companyi*, holding*, societat mercantil
investment: inversi*, inversor*, exportaci*, comerç exterior, relacions comercials, relacions econòmiques,
  invertir
technology: software, programari*, tecnolog*, tecnològi*, reconeixement facial, intel·ligència artificial
telecom: telecomunicaci*, operador*, huawei, targetes sim, telecom, 5g
sports: futbol*, esport*, arts marcials, kung-fu
night: nit, nits, mitjanit, matinada, nocturn*
simultaneous: simultàni*, simultani*, coordina*, al mateix temps, alhora
second-time: segona comissaria, segona comissari*, una altra comissaria, altra comissaria, segon centre,
  segona estació
former-site: antiga seu, antiga adreça, antic local, antiga ubicació, s'ha traslladat, trasllad*,
  adreça anterior, anteriorment
denounced: denúnci*, denuncia, denunciar, denunciat, denuncien, querell*
"""
