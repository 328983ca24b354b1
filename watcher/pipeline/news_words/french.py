"""Things of the news in French. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restaurant*, restaurateur*, restauratrice*, café, cafés, cantine*, brasserie*, bistrot*, bistro,
  traiteur*, gargote*, snack
shop: magasin, magasins, boutique*, supermarché*, épicerie*, supérette*, échoppe*, dépanneur*
warehouse: entrepôt*, dépôts, hangar*, local de stockage
flat: appartement, appartements, logement*, studio, immeuble d'habitation, hlm
villa: villa, villas, pavillon*, maison individuelle, maisons individuelles, demeure*, manoir*
hotel: hôtel, hôtels, hôtelier*, hôtelière*, auberge*, motel*, maison d'hôtes
travel-agency: agence de voyage*, agences de voyage*, voyagiste*, billetterie*
law-firm: cabinet d'avocats, cabinets d'avocats, cabinet d'avocat, cabinet juridique, étude notariale, notaire*,
  notarié*
salon: salon de massage*, salons de massage*, massage*, salon de coiffure, salons de coiffure, coiffeur*,
  coiffeuse*, onglerie*, spa, spas, salon de beauté, barbier*
market: marché de gros, marché couvert, marchés, bazar*, grossiste*, halles
mall: centre commercial, centres commerciaux, galerie marchande, galeries marchandes, galerie commerciale,
  grand magasin
school: école*, lycée*, collège*, maternelle*, académie*, scolaire*
university: universit*, campus, faculté*, institut confucius, instituts confucius
association: association, associations, associatif*, fédération*, amicale*, associative*, originaires de,
  cercle des, à but non lucratif, diaspora*
chamber: chambre de commerce, chambres de commerce, association d'entrepreneurs, association de commerçants,
  organisation patronale
temple: temple, temples, église*, mosquée*, pagode*, chapelle*, pasteur*
embassy: ambassade*
consulate: consulat*, consul, consuls, consulaire*, consule
town-hall: mairie*, hôtel de ville, hôtels de ville, maison communale
prison: prison*, emprisonn*, incarcér*, derrière les barreaux, détention provisoire, réclusion, pénitentiaire*,
  écrou*
airport: aéroport*, roissy, orly
harbour: port de, port du, ports, portuaire*, docks, quai, quais
upper-floor: étage, étages, sous-sol*, rez-de-chaussée, arrière-boutique*, premier étage, deuxième étage, cave,
  caves, arrière-salle*
casino: casino*, jeux d'argent, jeu d'argent, paris sportifs, paris clandestins, paris en ligne, tripot*,
  maison de jeu, jeux de hasard
factory: usine*, atelier*, fabrique, manufacture*
hospital: hôpital, hôpitaux, clinique*, hospitalier*, chu
real-estate: immobilier*, immobilière*, agent immobilier, promoteur*
mayor: maire, maires, mairesse*, bourgmestre*, maire-adjoint
interior-minister: ministre de l'intérieur, ministère de l'intérieur, place beauvau, sécurité publique,
  ministre de la sécurité publique
foreign-minister: ministre des affaires étrangères, ministère des affaires étrangères, affaires étrangères,
  quai d'orsay, chef de la diplomatie, cheffe de la diplomatie, département d'état, secrétaire d'état américain
justice-minister: ministre de la justice, ministère de la justice, garde des sceaux, procureur général,
  procureure générale, département de la justice
prime-minister: premier ministre, première ministre, premiers ministres, chancelier*, chef du gouvernement,
  cheffe du gouvernement, matignon
president: président de la république, président américain, président chinois, chef de l'état, chef d'état,
  présidentiel*, élysée, maison blanche, président joe, président xi
governor: gouverneur*, préfet*, préfète*, préfecture*, préfectoral*
ambassador: ambassadeur*, ambassadrice*, chargé d'affaires, chargée d'affaires
diplomat: diplomat*, attaché militaire, attaché de défense, immunité*, persona non grata, attaché d'ambassade
prosecutor: procureur*, parquet*, ministère public, magistrat du parquet, réquisitoire*, acte d'accusation,
  inculp*
judge: juge, juges, magistrat*, juge d'instruction, juges d'instruction, tribunal correctionnel
jury: jury, jurys, juré, jurés, jurée*
lawyer: avocat, avocats, avocate, avocates, défenseur*, conseil de la défense
lawmaker: député, députés, députée*, parlementaire*, eurodéputé*, élu du congrès, représentants américains,
  assemblée nationale
senator: sénateur*, sénatrice*, sénat, sénatorial*
councillor: conseiller municipal, conseillère municipale, conseillers municipaux, conseil municipal,
  conseil communal, échevin*, conseiller communal, conseil de ville, élus locaux
committee: commission d'enquête, commission parlementaire, commission des, comité parlementaire, comité spécial,
  comité permanent, commission sénatoriale, sous-comité*, commission rogatoire, commission sur
ombudsman: ombudsman*, médiateur*, médiatrice*, défenseur des droits, cour des comptes, vérificateur*,
  vérificatrice*, organe de contrôle
data-protection: protection des données, vie privée, cnil, rgpd, données personnelles
tax: impôt*, fisc, fiscal, fiscale, fiscales, fiscaux, fraude fiscale, contribuable*, taxe, taxes
customs: douane, douanes, douanier*, douanière*
immigration: immigration*, garde-frontière*, gardes-frontières, police aux frontières, office des étrangers,
  migratoire*, immigré*
secret-service: service de renseignement*, services de renseignement*, services secrets, service secret,
  renseignement*, contre-espionnage, dgsi, dgse, scrs, sûreté de l'état, service de sécurité, espion en chef
organised-crime: crime organisé, criminalité organisée, mafia*, mafieu*, triade*, gang, gangs, gangster*,
  bande organisée, pègre*, grand banditisme
army: armée de, armée populaire, armées, soldat*, militaire*, marine nationale, forces armées
interpreter: interprète*, traducteur*, traductrice*, traduction*
businessman: homme d'affaires, hommes d'affaires, femme d'affaires, femmes d'affaires, entrepreneur*,
  entrepreneuse*, commerçant*, négociant*, marchand*
owner: propriétaire*, gérant, gérants, gérante*, patron, patronne, bailleur*, exploitant*
chairman: président de l'association, présidente de l'association, président d'honneur, président honoraire,
  vice-président*, dirigeant de l'association, responsable de l'association, président d'une association,
  directrice générale, président de la fédération
treasurer: trésorier*, trésorière*, comptable*, comptabilité
secretary: secrétaire, secrétaires, secrétaire général*, greffier*, greffière*, réceptionniste*, secrétariat*
student: étudiant*, élève, élèves, lycéen*, doctorant*
scholar: professeur*, universitaire, universitaires, chercheur*, chercheuse*, sinologue*, politologue*,
  spécialiste de la chine
journalist: journalist*, reporter*, rédacteur*, rédactrice*, rédaction*, correspondant*
dissident: dissident*, dissidence*, militant*, activiste*, opposant*, critique du régime, critiques du régime,
  défenseurs des droits
refugee: réfugié*, asile, exil, exilé*, demandeur d'asile, demandeurs d'asile
banker: banquier*, banquière*, fugitif*, fugitive*, ancien fonctionnaire, anciens fonctionnaires,
  ex-fonctionnaire*, chasse au renard, en cavale, fox hunt
worker: ouvrier*, ouvrière*, employé, employés, employée, employées, salarié*, cuisinier*, cuisinière*, serveur,
  serveurs, serveuse*, travailleur*
driver: chauffeur*, taxi, taxis, voiture*, véhicule*, conducteur*, camionnette*, fourgonnette*, automobiliste*
volunteer: bénévol*, volontaire, volontaires
retired-officer: retraité*, à la retraite, ancien policier, anciens policiers, ex-policier*, ancien officier,
  personnes âgées, septuagénaire*, sexagénaire*, ancien sergent, ex-agent*
neighbour: voisin, voisins, voisine, voisines, riverain*, habitant, habitants, voisinage, résident, résidents
witness: témoin, témoins, témoign*
victim: victime*, plaignant*, partie civile, parties civiles
couple: couple, couples, les époux, mari et femme
wife: épouse, épouses, époux, mari, maris, sa femme, conjoint*
parents: mère, mères, père, pères, parents, beaux-parents
siblings: frère, frères, sœur, sœurs, soeur, soeurs, fratrie*
children: fils, fille, filles, enfant, enfants, fillette*
widow: veuve*, veuf*, obsèques, endeuillé*, funérailles
tourist: touriste*, touristique*, visiteur*, tourisme, vacancier*
uyghur: ouïghour*, ouighour*, ouïgour*, ouigour*, tibet*, tibétain*, xinjiang, minorité*
hong-kong-people: hong kong, hongkong*, hong-kong*
taiwan: taïwan*, taiwan*, taipei
falun-gong: falun gong, falungong, falun dafa
driving-licence: permis de conduire
passport: passeport*, carte d'identité, cartes d'identité, pièce d'identité, pièces d'identité,
  papiers d'identité
permit: titre de séjour, titres de séjour, permis de séjour, visa, visas, permis de travail, carte de séjour,
  résidence permanente
citizenship: citoyenneté*, nationalité*, naturalis*, double nationalité, binationa*
phone: téléphon*, portable, portables, smartphone*, carte sim, cartes sim, coup de fil, appels téléphoniques,
  cellulaire*
computer: ordinateur*, serveurs informatiques, informatique*, ordi
data-carrier: disque dur, disques durs, clé usb, clés usb, carte mémoire, base de données, bases de données,
  fichiers
paper: document, documents, dossiers, classeur*, paperasse*, cartons, pièces saisies, formalités administratives
cash: liquide, espèces, argent liquide, billets de banque, liasse*, numéraire
bank-account: compte bancaire, comptes bancaires, virement*, compte en banque, comptes en banque, banque,
  banques, bancaire*
donation: don, dons, donation*, donateur*, subvention*, financement, financements, mécène*, mécénat
weapon: arme, armes, pistolet*, couteau*, fusil*, munition*, arme à feu, revolver*
camera: caméra de surveillance, caméras de surveillance, vidéosurveillance, caméra, caméras, hikvision
sign: enseigne, enseignes, plaque, plaques, pancarte*, panneau, banderole*, écriteau*, sonnette, interphone,
  boîte aux lettres
flag: drapeau*, emblème*, uniforme, uniformes, insigne, insignes, écusson*, képi, casquette*, blason
website: site internet, sites internet, site web, sites web, page web, internet, site officiel
app: application mobile, applications, wechat*, groupe de discussion, réseaux sociaux, réseau social, whatsapp*,
  telegram, weibo, messagerie*, appli
letter: lettre, lettres, courrier*, courriel*, e-mail*, mail, mails, missive*
photo: photo, photos, photograph*, cliché, clichés
video: vidéo*, enregistrement, enregistrements, images filmées, bande sonore, séquence*
list: liste de, liste des, listes de, fichier de, liste noire, dossier sur, liste
leak: fuite de, fuites, fuité*, ayant fuité, documents secrets, document secret, documents confidentiels,
  document confidentiel, divulgu*, secret-défense
drone: drone*, gps, traceur*, mouchard*, balise*, mise sur écoute, écoutes téléphoniques, micros, géolocalis*
furniture: vide, vides, vidé, vidés, désert, déserté*, abandonné*, inoccupé*, déménagé*, mobilier, meubles,
  vacant*
masks: masque, masques, pandémie*, covid*, coronavirus, confinement*, quarantaine
espionage: espionn*, espion, espions
foreign-agent: agent étranger, agents étrangers, agent de l'étranger, ingérence*, influence étrangère,
  influences étrangères, agent du gouvernement chinois, agents du gouvernement chinois,
  agents d'un gouvernement étranger, agent non déclaré
extortion: extor*, chantage, racket*, rançon*
kidnapping: enlèvement*, kidnapp*, enlevé, enlevés, enlevée, séquestr*, rapt*, otage*, détention illégale,
  détention arbitraire
assault: agress*, passé à tabac, tabassé*, frappé, frappés, blessé*, blessure*, coups et blessures,
  violences volontaires, roué de coups
threat: menace, menaces, menacé*, menaçant*, menacer, menaçaient, menacent
harassment: harcel*, harcèl*, intimid*, coerciti*, pression, pressions, contrainte*
stalking: filature*, suivi par, épié*, surveillé, surveillés, surveillée, détective*, traqué, traquer, traque,
  pris en filature, traqués
fraud: fraud*, escroc*, escroquerie*, arnaqu*
money-laundering: blanchiment*, blanchi, blanchir, argent sale, blanchisseur*
corruption: corrompu*, corrupt*, pot-de-vin, pots-de-vin, détournement de fonds, détournements de fonds,
  dessous-de-table
drugs: drogue, drogues, stupéfiant*, cocaïne, héroïne, fentanyl, narcotrafi*, narcotique*, cannabis
forgery: falsifi*, faux papiers, faux documents, contrefaçon*, contrefait*, faux et usage de faux,
  faux passeport*, faussaire*
usurpation: usurp*, faux policier*, se faisant passer pour, se faire passer pour, immixtion dans une fonction,
  faux agents
obstruction: entrave*, obstruction*, destruction de preuves, détruit des preuves, effacé*, messages supprimés,
  supprimé des, supprimés, destruction d'éléments
breach-of-secrecy: secret professionnel, secret défense, violation du secret, abus de confiance, secrets d'état,
  accès non autorisé, accès frauduleux, consultation illégale, détournement de fichiers,
  transmis des informations, intelligence avec une puissance étrangère, divulgation de
murder: meurtre*, meurtri*, assassin*, tué, tués, tuée*, homicide*, poignardé*, cadavre*, tuerie*, mort de
suicide: suicid*, mis fin à ses jours
fire: incendi*, explosion*, pompier*, cocktail molotov, en feu
hacking: piratage*, pirate, pirates, piraté*, hacker*, cyberattaque*, cyber-attaque*, hameçonnage*, phishing,
  cyberespionnage, logiciel espion
trafficking: contreband*, trafic d'êtres humains, traite des êtres humains, traite d'êtres humains, trafiquant*,
  passeur, passeurs, trafic de
violation: convention de vienne, conventions de vienne, droit international, violation de la souveraineté,
  atteinte à la souveraineté
bail: caution, sous caution, bracelet électronique, contrôle judiciaire, liberté conditionnelle,
  remis en liberté, liberté provisoire, cautionnement
house-arrest: assigné à résidence, assignée à résidence, assignation à résidence, assignés à résidence,
  interdiction de quitter, interdiction de sortie, remettre son passeport, confiscation du passeport,
  interdiction de voyager
fine: amende, amendes, astreinte*, contravention*
compensation: indemnis*, dommages et intérêts, dommages-intérêts, dédommag*, indemnité*, diffamation,
  diffamatoire*, poursuite en
suspended: avec sursis, sursis, travaux d'intérêt général, travail d'intérêt général, probation,
  mise à l'épreuve, travaux communautaires
extradition: extrad*, interpol, notice rouge
forced-return: rapatri*, retour forcé, retours forcés, rentrer en chine, retourner en chine, retour en chine,
  expulsion, expulsé*, rentrer au pays, renvoyé en chine, retours
plea-deal: plaider coupable, plaidé coupable, plaide coupable, plaidoyer de culpabilité, aveu, aveux, avoué,
  accord de plaidoyer, coopère avec, reconnu les faits, plaident coupable
adjourned: ajourné*, ajournement*, reporté, reportée, report de, reporté au, renvoyé au, renvoyée au, retardé*,
  nouvelle date
supreme-court: cour suprême, cour constitutionnelle, cour d'appel, cour de cassation, conseil d'état,
  tribunal fédéral, conseil constitutionnel, haute cour
evidence: preuve, preuves, éléments de preuve, pièces à conviction
wanted: mandat d'arrêt, mandats d'arrêt, avis de recherche, recherché par, recherchés par, prime de,
  récompense*, mise à prix
reopened: rouvert*, rouvr*, réouverture*, repris l'enquête, relancé*, nouvelle enquête, reprise de
vote: vote, votes, voté*, voter, votation*, scrutin*, unanimité, suffrage*, adopté par, voix contre
motion: motion*, résolution*, projet de loi, proposition de loi, propositions de loi, projets de loi
debate: débat, débats, débattu*, débattre, questions au gouvernement, question parlementaire, question écrite,
  période des questions, interpell* du gouvernement, questions orales
hearing: audition, auditions, auditionné*, audience publique, audiences publiques, commission hogue
petition: pétition*, signatures, signataire*
protest: manifestation*, manifestant*, protest*, rassemblement*, manifesté, veillée*
election: élection*, électoral*, scrutin, candidat*, législatives, présidentielle
coalition: coalition*, parti d'opposition, partis d'opposition, majorité gouvernementale, chef de l'opposition,
  parti conservateur, opposition officielle
sovereignty: souverain*, droit national, sol français, territoire national
treaty: traité*, accord, accords, mémorandum*, protocole d'accord, convention bilatérale, coopération
joint-patrol: patrouille*, coopération policière
twin-city: ville jumelée, villes jumelées, jumelage*, jumelé*, villes sœurs, ville sœur
deadline: délai, délais, ultimatum*, date limite, échéance*, sous quinzaine
licence-revoked: dissolution*, dissous, dissoute, radié*, radiation*, révoqu*, licence retirée,
  retrait de l'agrément, retrait de la licence, statut d'organisme
lease: bail, baux, loyer, loyers, locataire*, location, loué, louée, loués, louait, contrat de location,
  expuls* du local, bail commercial
resignation: démission*, quitte ses fonctions, quitté ses fonctions
dismissal: limogé*, limogeage*, licenci*, suspendu de ses fonctions, suspendue de ses fonctions, destitu*,
  révoqué de, renvoyé de, mis à pied
hotline: ligne d'assistance, numéro vert, ligne téléphonique, signalement*, dénonciation anonyme,
  formulaire de plainte, plateforme de signalement, ligne d'information, ligne de signalement, info-secours
task-force: task force, groupe de travail, unité spéciale, équipe spéciale, cellule d'enquête, équipe intégrée,
  unité spécialisée, groupes de travail
guideline: guide pratique, lignes directrices, manuel, formation, formations, directive, directives, stage
registry: registre des agents étrangers, registre, registre d'agents étrangers, registre des agents d'influence,
  registre de transparence, répertoire des, obligation d'enregistrement, registre pour la transparence,
  loi fara, hatvp
budget: budget*, budgétaire*, millions de financement, crédits
reciprocity: représailles, contre-mesure*, mesures de rétorsion, rétorsion, réciprocité, œil pour œil, riposte*
press-conference: conférence de presse, conférences de presse, point de presse, point presse, briefing*,
  mêlée de presse
interview: interview*, entretien accordé, entretien avec, interrogé par, entrevue*
film: documentaire*, film, films, podcast*, balado*, émission, émissions, reportage*, cinéaste*, réalisateur*,
  épisode*
book: livre, livres, roman, romans, ouvrage*, auteur, autrice*, auteure*, mémoires, écrivain*, éditeur*, essai
study: étude, études, sondage*, statistique*, sondés, enquête d'opinion
annual-report: rapport annuel, rapports annuels, annuaire, bilan annuel
theatre: théâtr*, exposition, expositions, concert, concerts, artiste*, musée*, spectacle*, opéra
opinion: tribune, opinion, éditorial*, chronique*, édito, commentateur*, point de vue
prize: prix nobel, prix du, lauréat*, récompensé, primé, décoration, prix albert, prix sakharov, médaille*
conference: colloque*, séminaire*, conférence sur, symposium*, table ronde, tables rondes, conférencier*, forum
anniversary: anniversaire*, commémor*, tiananmen, mémorial*
apology: excuses, s'excuse, s'excuser, excusé, présenté ses excuses, pardon
correction: rectifi*, correction, corrections, corrigé*, erreur, erreurs, rétract*, erratum, démenti
undercover: caméra cachée, sous couverture, infiltr*, enquête de, journalisme d'investigation,
  enquête d'investigation, incognito, enquêteurs infiltrés, cash investigation
whistleblower: lanceur d'alerte, lanceurs d'alerte, lanceuse d'alerte, informateur*, informatrice*, transfuge*,
  dénonciateur*, ex-espion*, indicateur*, indic
radio: radio*, télévision*, télé, chaîne de télévision, télévisé*, chaîne publique
festival: festival*, nouvel an chinois, nouvel an, nouvel an lunaire, fête du printemps, banquet*, gala,
  défilé*, festivité*
charity: caritati*, œuvre de charité, bienfaisance, aide humanitaire, organisme communautaire, humanitaire*,
  entraide, services communautaires
rumour: rumeur*, désinformation*, canular*, infox, fake news, fausse information, fausses informations,
  mésinformation, complotis*, intox
disappearance: disparu*, disparition*, disparaît*, porté disparu
flight: fui, fuir, fuyant, fuit, fuite à, évadé*, évasion*, échapp*, quitté le pays, prendre la fuite,
  pris la fuite
illness: malade, malades, maladie*, hospitalis*, cancer, infarctus, avc
ship: navire*, bateau*, ferry*, cargo*, chalutier*, paquebot*, bâtiment de pêche
border: frontière*, frontalier*, transfrontalier*, frontalière*
company: entreprise, entreprises, société, sociétés, holding*, filiale*, compagnie*, firme*
investment: investi, investir, investisseur*, investissement*, export*, import, importations, commerce,
  échanges commerciaux, relations économiques, route de la soie, relations commerciales
technology: logiciel*, technolog*, reconnaissance faciale, intelligence artificielle, algorithm*
telecom: télécom*, huawei, zte, opérateur*, 5g
sports: football*, sport, sports, sportif*, arts martiaux, olympique*, kung-fu, kung fu, basket, hockey
night: nuit, nuits, nocturne*, minuit, aube, petit matin
simultaneous: simultan*, coordonn*, plusieurs endroits, plusieurs lieux, en même temps
second-time: deuxième, second, seconde, troisième, supplémentaire*
former-site: ancienne adresse, anciens locaux, ancien siège, déménagé, anciennement, précédente adresse,
  auparavant, relocalis*
denounced: porté plainte, porter plainte, plainte, plaintes, dépôt de plainte, dénoncé, dénoncés, dénonciation,
  dénonciations, signalé à la police
"""
