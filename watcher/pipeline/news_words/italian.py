"""Things of the news in Italian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: ristorant*, ristoratore, ristoratori, trattoria, trattorie, caffetteria*, tavola calda, mensa,
  bar cinese, ristorazione, caffè
shop: negozio, negozi, supermercat*, alimentari, bottega, botteghe, minimarket*, emporio, negoziante, negozianti
warehouse: magazzin*, deposito, depositi, capannon*
flat: appartament*, abitazion*, alloggio, alloggi, condomini*, monolocale
villa: villa, ville, villetta, villette, palazzina, villino
hotel: hotel, albergo, alberghi, alberghier*, pensione familiare, ostello, ostelli, b&b
travel-agency: agenzia di viaggi*, agenzie di viaggi*, biglietteria, tour operator, agenzia viaggi
law-firm: studio legale, studi legali, notai*, notaril*, studio notarile
salon: massagg*, centro massaggi, parrucchier*, centro estetico, centri estetici, salone di bellezza, barbier*,
  spa, estetista, manicure
market: mercato, mercati, bazar, ingrosso, grossist*
mall: centro commerciale, centri commerciali, galleria commerciale, grandi magazzini
school: scuol*, asilo nido, asilo infantile, liceo, licei, accademia, accademie, scolastic*
university: universit*, ateneo, atenei, campus, facoltà, istituto confucio, istituti confucio
association: associazion*, federazion*, onlus, circolo, circoli, comunità cinese, connazionali,
  centro culturale, diaspora, associativ*
chamber: camera di commercio, camere di commercio, associazione imprenditori, associazione di imprenditori,
  confindustria, confcommercio, associazione di commercianti
temple: tempio, templi, chiesa, chiese, moschea, moschee, pagoda, pagode, cappella
embassy: ambasciata, ambasciate
consulate: consolat*, console, consoli, consolar*
town-hall: municipio, municipi, palazzo comunale, palazzo di città, palazzo vecchio
prison: carcere, carceri, carcerazion*, incarcerat*, prigion*, detenut*, dietro le sbarre, reclusione,
  penitenziari*, carcerari*
airport: aeroport*, fiumicino, malpensa, scalo aereo
harbour: porto di, porto, porti, portual*, banchina, darsena
upper-floor: primo piano, secondo piano, terzo piano, piano terra, pianterreno, pianoterra, ultimo piano,
  seminterrat*, cantina, cantine, retrobottega, scantinat*, quarto piano, piano superiore
casino: casinò, gioco d'azzardo, azzardo, scommess*, bisca, bische, sala giochi
factory: fabbric*, stabilimento, stabilimenti, opificio, laboratorio tessile, officina, officine
hospital: ospedal*, clinica, cliniche, policlinico
real-estate: immobiliar*, agente immobiliare
mayor: sindac*, borgomastr*, primo cittadino
interior-minister: ministro dell'interno, ministero dell'interno, ministra dell'interno, viminale,
  ministro degli interni, ministero degli interni, ministra degli interni
foreign-minister: ministro degli esteri, ministero degli esteri, ministra degli esteri, farnesina,
  affari esteri, segretario di stato, dipartimento di stato, capo della diplomazia
justice-minister: ministro della giustizia, ministero della giustizia, ministra della giustizia, guardasigilli,
  procuratore generale, dipartimento di giustizia
prime-minister: primo ministro, prima ministra, premier, presidente del consiglio, cancelliere, palazzo chigi,
  capo del governo
president: presidente della repubblica, capo dello stato, capo di stato, presidente cinese,
  presidente americano, presidenzial*, quirinale, casa bianca, presidente xi, presidente degli stati uniti
governor: governator*, prefett*, presidente della regione
ambassador: ambasciator*, ambasciatric*, incaricato d'affari
diplomat: diplomatic*, diplomazi*, addetto militare, immunità, persona non grata, persone non gradite
prosecutor: procuratore, procuratori, procuratrice, procura, procure, pubblico ministero, pm, pubblica accusa,
  incriminat*, atto d'accusa, rinvio a giudizio
judge: giudice, giudici, magistrat*, gip, gup
jury: giuria, giurie, giurato, giurati, giudici popolari
lawyer: avvocat*, legale della difesa, difensore, difensori, collegio difensivo, penalista
lawmaker: deputat*, parlamentar*, europarlamentar*, eurodeputat*, onorevole, onorevoli, legislatore,
  legislatori, membro del congresso
senator: senator*, senatric*, senato
councillor: consiglier* comunal*, consiglio comunale, consigliere comunale, consiglieri comunali,
  consigliera comunale, assessor*, giunta comunale
committee: commissione parlamentare, commissione d'inchiesta, copasir, comitato, comitati, commissione speciale,
  commissione antimafia, sottocommissione
ombudsman: difensore civico, ombudsman, corte dei conti, garante, mediatore europeo, revisore dei conti,
  organo di controllo
data-protection: protezione dei dati, privacy, garante della privacy, gdpr, dati personali
tax: tassa, tasse, fisco, fiscale, fiscali, evasione fiscale, agenzia delle entrate, imposte, tributari*,
  evasor*
customs: dogan*, agenzia delle dogane
immigration: immigrazion*, guardia di frontiera, guardie di frontiera, polizia di frontiera, ufficio stranieri,
  immigrat*
secret-service: servizi segreti, servizio segreto, intelligence, controspionaggio, aisi, aise,
  servizi di sicurezza, 007, servizi di informazione
organised-crime: criminalità organizzata, crimine organizzato, mafi*, triade, triadi, gang, banda, bande,
  camorra, 'ndrangheta, ndrangheta, malavita, clan
army: esercito, eserciti, soldat*, militare, militari, marina militare, forze armate
interpreter: interprete, interpreti, traduttor*, traduttric*, traduzion*
businessman: imprenditor*, imprenditric*, uomo d'affari, uomini d'affari, donna d'affari, commerciant*,
  mercante, mercanti
owner: proprietari*, titolare del, titolare, titolari, padrone di casa, locatore, gestore, gestori
chairman: presidente dell'associazione, presidente onorario, vicepresident*, presidente della federazione,
  capo della comunità, presidente della comunità, presidente di un'associazione
treasurer: tesorier*, contabile, contabili, contabilità, ragionier*
secretary: segretaria, segretario generale, segretario dell'associazione, cancellier* del tribunale,
  receptionist, impiegata, segreteria
student: student*, alunn*, allievo, allievi, scolari, dottorand*
scholar: professor*, docente, docenti, accademico, accademici, ricercator*, ricercatric*, studioso, studiosi,
  sinolog*, esperto di cina
journalist: giornalist*, reporter, cronist*, redattor*, redazion*, corrispondente, corrispondenti, inviato
dissident: dissident*, dissenso, dissenzient*, attivist*, oppositor*, critici del regime, critico del regime,
  difensori dei diritti
refugee: rifugiat*, richiedente asilo, richiedenti asilo, asilo politico, esule, esuli, esilio, esiliat*,
  profugh*
banker: banchier*, latitant*, ex funzionar*, fuggitiv*, caccia alla volpe, fox hunt, ricercati, ex dirigente
worker: operai*, dipendente, dipendenti, lavorator*, lavoratric*, impiegato, impiegati, cuoco, cuochi, cuoca,
  camerier*
driver: autista, autisti, tassist*, taxi, auto, automobil*, conducente, conducenti, furgon*, veicol*, macchina
volunteer: volontar*
retired-officer: in pensione, pensionat*, ex poliziott*, ex agente, ex agenti, ex ufficiale, anzian*,
  ex militare, in congedo
neighbour: vicino di casa, vicini di casa, vicini, residente, residenti, condòmin*, abitante, abitanti
witness: testimon*, teste
victim: vittim*, denunciante, querelante, parte civile, parti civili, parte lesa, ricorrente
couple: coppia, coppie, coniug*, marito e moglie
wife: moglie, mogli, marito, mariti, consorte, coniuge
parents: madre, madri, padre, padri, genitor*, mamma, papà, suoceri
siblings: fratello, fratelli, sorella, sorelle
children: figlio, figli, figlia, figlie, bambin*, minorenn*
widow: vedov*, funeral*, familiari della vittima
tourist: turist*, turismo, visitator*, vacanzier*
uyghur: uigur*, uyghur*, tibet*, xinjiang, minoranz*
hong-kong-people: hong kong, hongkong*, hong-kong*
taiwan: taiwan*, taipei
falun-gong: falun gong, falungong, falun dafa
driving-licence: patente di guida, patenti di guida, patente, patenti
passport: passaport*, carta d'identità, carte d'identità, documento d'identità, documenti d'identità,
  documenti di identità
permit: permesso di soggiorno, permessi di soggiorno, visto d'ingresso, visti d'ingresso, visti,
  permesso di lavoro, visto di
citizenship: cittadinanz*, naturalizzat*, doppia cittadinanza, nazionalità
phone: telefon*, cellular*, smartphone, scheda sim, schede sim
computer: computer, portatile, portatili, pc, server, notebook
data-carrier: hard disk, disco rigido, chiavetta usb, chiavette usb, pen drive, scheda di memoria, database,
  banca dati, banche dati, supporti informatici
paper: documento, documenti, documentazione, faldon*, fascicol*, carte, scatoloni, cartelle,
  pratiche amministrative, pratiche burocratiche
cash: contanti, denaro contante, banconot*, mazzette di
bank-account: conto corrente, conti correnti, conto bancario, conti bancari, bonific*, banca, banche, bancari*
donation: donazion*, donat*, sovvenzion*, finanziament*, contributo economico, sussidi*, fondi pubblici
weapon: arma, armi, pistol*, coltell*, fucil*, munizion*
camera: telecamera, telecamere, videosorveglianza, hikvision, fotocamera
sign: insegna, insegne, targa, targhe, cartell*, striscion*, citofon*, campanell*, targhetta
flag: bandier*, stemma, stemmi, emblem*, uniform*, divisa, divise, distintiv*, berrett*
website: sito web, siti web, sito internet, siti internet, internet, pagina web, sito ufficiale
app: app, wechat*, chat, gruppo chat, social network, social media, whatsapp*, telegram, weibo, applicazione
letter: lettera, lettere, e-mail, email, mail, missiv*, posta elettronica
photo: foto, fotograf*, immagini, scatti
video: video, filmat*, registrazion*, audio, ripres* video, riprese
list: elenco, elenchi, lista, liste, dossier, lista nera
leak: fuga di notizie, trapelat*, documenti segreti, documento segreto, documenti riservati,
  documenti classificati, fuga di dati, leak
drone: drone, droni, gps, microspi*, cimici, localizzator*, intercettazion*, tracciator*
furniture: vuoto, vuota, vuoti, desert*, abbandonat*, sgomberat*, svuotat*, traslocat*, mobili, arredi,
  disabitat*
masks: mascherin*, pandemi*, covid*, coronavirus, lockdown, quarantena
espionage: spionaggi*, spia, spie, spiare, spiat*, spiav*, cyberspionaggio, spiando
foreign-agent: agente straniero, agenti stranieri, ingerenz*, influenza straniera, interferenz*,
  agente del governo cinese, agenti del governo cinese, agenti di un governo straniero,
  agente di un governo straniero, agenti cinesi, agenti di pechino
extortion: estorsion*, estorcer*, estort*, ricatt*, riscatto
kidnapping: rapiment*, rapit*, sequestro di persona, sequestri di persona, rapire, ostagg*, sequestrato e,
  privazione della libertà, detenzione illegale
assault: aggression*, aggredit*, pestagg*, picchiat*, percoss*, ferit*, lesion*, malmenat*
threat: minacci*, minacce
harassment: molest*, intimid*, coercizion*, coercitiv*, pressioni, pressione, vessazion*, persecuzion*,
  costrett*, coartaz*
stalking: stalking, stalker, pedinat*, pedinament*, pedinare, sorvegliat*, seguito da, seguiti da,
  investigatore privato, investigatori privati
fraud: frod*, truff*, raggir*, fraudolent*
money-laundering: riciclaggio, riciclat*, riciclare, denaro sporco, banca clandestina
corruption: corruzion*, corrott*, tangent*, mazzett*, peculato, appropriazione indebita, concussion*
drugs: droga, droghe, stupefacent*, narcotraffic*, cocaina, eroina, fentanyl, narcotic*, shaboo
forgery: falsificazion*, falsificat*, documenti falsi, documento falso, contraffa*, passaporti falsi,
  passaporto falso, falsari*, falso ideologico
usurpation: usurpazion*, usurpat*, falso poliziotto, falsi poliziotti, finti poliziotti, si spacciavano per,
  spacciandosi per, sostituzione di persona, finti agenti, spacciarsi per, fingendosi
obstruction: intralcio alla giustizia, ostruzione della giustizia, ostacolo alla giustizia, ostruzione,
  distruzione di prove, distrutto le prove, inquinamento delle prove, messaggi cancellati, cancellat*,
  ostacolat*, depistagg*, favoreggiament*
breach-of-secrecy: segreto d'ufficio, segreti d'ufficio, segreto di stato, segreti di stato,
  rivelazione di segret*, accesso abusivo, accessi abusivi, accesso non autorizzato, violazione del segreto,
  segreto istruttorio
murder: omicid*, assassin*, uccis*, uccider*, cadaver*, accoltellat*, morte di, delitto
suicide: suicid*, tolto la vita, tolta la vita
fire: incendi*, esplosion*, vigili del fuoco, rogo, molotov, fiamme
hacking: hacker, hackeraggio, hackerat*, attacco informatico, attacchi informatici, cyberattacc*, cyberattack,
  phishing, pirati informatici, pirateria informatica
trafficking: contrabband*, tratta di esseri umani, traffico di esseri umani, trafficant*, traffico di,
  tratta di persone, scafist*
violation: convenzione di vienna, convenzioni di vienna, diritto internazionale, violazione della sovranità,
  viola la sovranità
bail: cauzione, braccialetto elettronico, cavigliera, libertà vigilata, obbligo di firma, libertà condizionata,
  libertà provvisoria, libertà su cauzione
house-arrest: arresti domiciliari, ai domiciliari, divieto di espatrio, ritiro del passaporto,
  divieto di viaggio, consegnare il passaporto, detenzione domiciliare
fine: multa, multe, multat*, sanzione pecuniaria, ammenda, ammende, sanzione amministrativa
compensation: risarciment*, risarcit*, risarcire, indennizz*, danni morali, diffamazion*
suspended: sospensione condizionale, pena sospesa, condizionale, lavori socialmente utili, servizi sociali,
  lavori di pubblica utilità, messa alla prova
extradition: estradizion*, estradat*, estradare, interpol, avviso rosso, red notice
forced-return: rimpatri*, rientro forzato, ritorno forzato, ritorni forzati, rientro in patria, tornare in cina,
  ritorno in cina, rientrare in cina, rientro in cina, espuls*, tornare in patria
plea-deal: patteggiament*, patteggiat*, dichiarato colpevole, dichiarati colpevoli, dichiarata colpevole,
  dichiararsi colpevole, si dichiara colpevole, confess*, ammissione di colpa, collabora con gli inquirenti,
  ammesso la
adjourned: rinviat*, rinvio, aggiornat* al, posticipat*, rimandat*, slittat*, nuova data
supreme-court: corte suprema, cassazione, corte costituzionale, corte d'appello, consulta, consiglio di stato,
  alta corte
evidence: prova, prove, elementi di prova, indizi
wanted: mandato di arresto, mandato d'arresto, mandati di arresto, mandato di cattura, mandati di cattura,
  ricercat*, taglia, taglie, ricompens*, ordine di cattura
reopened: riapert*, riaprire, ripres* le indagini, nuova indagine, nuova inchiesta
vote: voto, voti, votazion*, votat*, votare, scrutini*, unanimità
motion: mozion*, risoluzion*, disegno di legge, disegni di legge, proposta di legge, ordine del giorno, ddl,
  proposte di legge
debate: dibattit*, question time, interrogazion*, interpellanz*
hearing: audizion*, audit* in commissione, udienza parlamentare, sentito in commissione
petition: petizion*, firme, firmatari*, raccolta firme
protest: protest*, manifestazion*, manifestant*, sit-in, corteo, cortei, fiaccolat*, veglia, presidio
election: elezion*, elettoral*, candidat*, urne, comizi*
coalition: coalizion*, partito di opposizione, partiti di opposizione, maggioranza di governo, opposizion*,
  centrodestra, centrosinistra
sovereignty: sovran*, legge nazionale, territorio nazionale, leggi nazionali
treaty: trattat*, accord*, memorandum, intesa, convenzione bilaterale, cooperazion*
joint-patrol: pattugli*, cooperazione di polizia, poliziotti cinesi in italia
twin-city: gemellagg*, gemellat*, città gemella, città gemelle
deadline: scadenz*, ultimatum, termine ultimo, entro il termine, entro pochi giorni
licence-revoked: sciolt*, scioglimento, revocat*, revoca, cancellata dal registro, licenza revocata,
  ritiro della licenza
lease: affitt*, inquilin*, locazion*, contratto di affitto, sfratt*, locatari*, canone
resignation: dimission*, dimess*, dimette, si dimette, dimettersi
dismissal: licenziat*, licenziament*, destituit*, rimoss*, sospeso dal servizio, sospesa dal servizio,
  rimozione, sollevato dall'incarico
hotline: numero verde, linea diretta, hotline, linea telefonica, segnalazion*, modulo di denuncia, soffiat*,
  sportello
task-force: task force, gruppo di lavoro, gruppi di lavoro, unità speciale, squadra speciale, nucleo speciale
guideline: linee guida, manual*, vademecum, formazione, addestrament*, corso di, direttiv*
registry: registro degli agenti stranieri, registro degli agenti, registro per la trasparenza,
  registro della trasparenza, obbligo di registrazione, registro delle influenze, fara
budget: bilancio, budget, stanziat*, stanziament*, milioni di fondi
reciprocity: ritorsion*, contromisur*, rappresagli*, reciprocità, occhio per occhio
press-conference: conferenza stampa, conferenze stampa, punto stampa, briefing
interview: intervist*, colloquio con
film: documentar*, film, podcast, trasmission*, puntata, cineast*, le iene, serie tv, regista, registi
book: libro, libri, romanz*, memorie, autric*, scrittor*, scrittric*, saggio, autore, autori
study: studio, studi, sondagg*, statistic*, intervistati, ricerca condotta
annual-report: relazione annuale, rapporto annuale, annuari*, relazioni annuali
theatre: teatr*, mostra, mostre, concert*, artist*, muse*, opera teatrale, galleria d'arte
opinion: opinion*, editorial*, commento, commenti, rubrica, commentator*, fondo di
prize: premio, premi, premiat*, riconosciment*, onorificenz*, medagli*
conference: convegn*, seminari*, conferenza su, simposi*, tavola rotonda, relator*, lezione, dibattito pubblico,
  forum
anniversary: anniversar*, commemora*, tiananmen, memoriale
apology: scuse, scusat*, chiede scusa, chiesto scusa, perdono
correction: rettific*, correzion*, corrett*, errata corrige, errore, errori, ritrattat*, ritrattazion*,
  smentit*, sbagliat*
undercover: sotto copertura, telecamera nascosta, telecamere nascoste, infiltrat*, inchiesta giornalistica,
  giornalismo investigativo, giornalismo d'inchiesta, incognito, inchiesta del
whistleblower: whistleblower, informator*, informatric*, talpa, disertor*, gola profonda, ex spia, confident*,
  pentit*, insider
radio: radio, television*, tv, televisiv*, emittent*
festival: festival, capodanno cinese, capodanno, festa di primavera, banchett*, festa, feste, gala, sfilat*,
  festegg*
charity: beneficenza, carità, caritatevol*, solidarietà, aiuti umanitari, filantrop*, caritas, umanitari*
rumour: dicerie, voci di, bufal*, disinformazion*, fake news, notizia falsa, notizie false, fact-checking,
  complottist*
disappearance: scompars*, sparit*, sparizion*, dispers*, scomparire
flight: fuggit*, fuga, fuggire, scappat*, scappare, lasciato il paese, fuggiasc*, fuggono, evaso, evasi
illness: malat*, ricoverat*, ricovero, tumore, infarto, ictus
ship: nave, navi, traghett*, peschereccio, pescherecci, barca, barche, mercantile, imbarcazion*
border: confine, confini, frontier*, transfrontalier*, valico
company: aziend*, società, impresa, imprese, ditta, ditte, holding, compagnia
investment: investiment*, investire, investit*, esportazion*, importazion*, export, rapporti commerciali,
  relazioni economiche, via della seta, scambi commerciali, interscambio
technology: software, tecnologi*, riconoscimento facciale, intelligenza artificiale, algoritm*
telecom: telecomunicazion*, huawei, zte, operatore telefonico, operatori telefonici, 5g, telefonia
sports: calcio, sport, sportiv*, arti marziali, olimpi*, kung fu, calciator*
night: notte, notti, nottetempo, notturn*, mezzanotte, alba
simultaneous: simultane*, contemporane*, coordinat*, contestualment*, più luoghi, diverse città
second-time: ulterior*, un'altra, terza, terzo, nuove, seconda, secondo ufficio, secondo centro, seconda sede
former-site: ex sede, vecchia sede, precedente sede, precedente indirizzo, precedentemente, trasferit*,
  in precedenza, vecchio indirizzo
denounced: denuncia, denunce, denunciat*, sporto denuncia, esposto, esposti, querel*, segnalato alla polizia
"""
