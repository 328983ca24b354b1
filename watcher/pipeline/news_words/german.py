"""Things of the news in German. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: *restaurant*, gaststätte*, imbiss*, *café, *cafés, kantine*, nudel*, wirtshaus*, gastronom*,
  speiselokal*, chinalokal*, nachtlokal*
shop: *geschäft eröffne*, *supermarkt*, *supermärkte*, lebensmittelgeschäft*, ladenlokal*, kiosk*,
  ladengeschäft*, asialaden*, verkaufsladen*, laden, ladens, läden, *sladen, *släden, kramladen*, *geschäft
warehouse: lagerhalle*, lagerhaus*, lagerhäuser*, lagerraum*, lagerräume*, *depot, *depots
flat: *wohnung, *wohnungen, apartment*, appartement*, wohnhaus*, wohnhäuser*, wohnblock*, mietwohnung*
villa: villa, villen, *villa, *villen, einfamilienhaus*, einfamilienhäuser*, anwesen, reihenhaus*
hotel: *hotel, *hotels, hotel*, pension, gästehaus*, herberge*, hostel*
travel-agency: reisebüro*, reiseagentur*, reiseveranstalter*, ticketbüro*, reiseunternehmen*
law-firm: *kanzlei, *kanzleien, notariat*, notar, notare, notars, notarin*
salon: massage*, *salon, *salons, friseur*, frisör*, coiffeur*, nagelstudio*, wellness*, kosmetikstudio*
market: markthalle*, basar*, großhandel*, großmarkt*, markt, marktes, märkte, großmärkte*
mall: einkaufszentr*, shoppingcent*, shopping-cent*, einkaufspassage*, ladenpassage*, kaufhaus*, einkaufsmeile*
school: *schule, *schulen, schule*, sprachschule*, akademie*, kindergarten*, kindergärten*, kita, kitas
university: *universität*, hochschul*, *uni, campus, fakultät*, konfuzius-institut*, konfuziusinstitut*
association: *verein, *vereins, *vereine, *vereinen, *verband, *verbandes, *verbände*, heimatverein*,
  landsmannschaft*, dachverband*, vereinigung, vereinigungen, auslandschines*
chamber: handelskammer*, wirtschaftskammer*, unternehmerverband*, wirtschaftsverband*, außenhandelskammer*,
  unternehmensverband*
temple: tempel*, *kirche, *kirchen, moschee*, pagode*, kapelle*, pfarrer*
embassy: botschaft, botschaften, *botschaft, botschafts*
consulate: *konsulat*, *konsul, *konsulin*, *konsuln, *konsuls, konsularisch*
town-hall: rathaus*, rathäuser*, stadthaus*, stadtverwaltung*, gemeindehaus*, gemeindeamt*
prison: gefängnis*, haftanstalt*, justizvollzug*, haftstrafe*, freiheitsstrafe*, *jahre haft, *jahren haft,
  inhaftier*, untersuchungshaft, hinter gitter*
airport: *flughafen*, *flughäfen*, airport*
harbour: hafen*, seehafen*, häfen, containerhafen*, seehäfen*
upper-floor: stockwerk*, obergescho*, erdgescho*, *stock des, *stock eines, keller, kellers, kellerraum*,
  hinterzimmer*, dachgescho*, etage*, untergescho*
casino: casino*, kasino*, *spielcasino*, glücksspiel*, spielhalle*, *wetten, wettbüro*, spielhölle*
factory: *fabrik, *fabriken, fabrik*, werkstatt, werkstätten, produktionshalle*, produktionsstätte*
hospital: krankenhaus*, krankenhäuser*, *klinik, *kliniken, klinikum*, spital, spitals, spitäler*
real-estate: immobilien*, makler*, grundstücksgesellschaft*, bauträger*
mayor: *bürgermeister*, stadtpräsident*, gemeindepräsident*
interior-minister: *innenminist*, innenressort*, bundesinnenminist*, innensenator*, bmi
foreign-minister: *außenminist*, auswärtige amt, auswärtigen amt, auswärtigen amtes, auswärtigen amts,
  auswärtiges amt, außenamt*, aussenminist*, außendepartement*, außenressort*
justice-minister: *justizminist*, generalbundesanw*, justizsenator*, bundesanwaltschaft*, us-justiz*
prime-minister: premierminist*, *ministerpräsident*, *kanzler, *kanzlers, *kanzlerin, regierungschef*, premier,
  premiers, kanzleramt*
president: präsident, präsidenten, präsidentin, staatspräsident*, bundespräsident*, us-präsident*, staatschef*,
  staatsoberhaupt*
governor: gouverneur*, präfekt, präfekten, präfektur*, landeshauptm*, landeshauptfrau
ambassador: *botschafter*, geschäftsträger*, botschafterin*, gesandte*
diplomat: *diplomat*, attaché*, militärattaché*, immunität*, persona non grata, unerwünschten person,
  ausgewiesen
prosecutor: *staatsanw*, *ankläger*, anklagebehörde*, bundesanw*, angeklagt*, anklageschrift*
judge: *richter, *richters, *richtern, *richterin, *richterinnen, strafkammer*, kammer des, ermittlungsrichter*
jury: jury, geschworene*, schöffe*, schöffin*
lawyer: *rechtsanw*, anwalt, anwälte*, anwältin*, anwalts, *verteidiger, *verteidigers, *verteidigerin,
  strafverteidig*
lawmaker: *abgeordnete*, parlamentarier*, nationalr*, mdb, parlamentsmitglied*, volksvertreter*,
  kongressabgeordnete*
senator: senator, senatoren, senatorin*, senators, us-senat*, senat, senats
councillor: *stadtrat*, *stadträt*, gemeinder*, bezirksr*, stadtverordnete*, kommunalpolitik*, stadtparlament*
committee: *ausschuss*, *ausschüsse*, untersuchungskommission*, kommission, kommissionen,
  parlamentarische kontroll*, sonderausschuss*
ombudsman: ombuds*, rechnungshof*, aufsichtsbehörde*, volksanw*, wirtschaftsprüf*, bürgerbeauftragt*
data-protection: datenschutz*, dsgvo, privatsphäre*
tax: steuer, steuern, steuerhinterzieh*, finanzamt*, finanzämter*, steuerfahnd*, *steuerhinterziehung*,
  steuerbehörd*, steuerzahl*
customs: zoll, zollamt*, zollbehörd*, zollfahnd*, zöllner*, zollbeamt*
immigration: ausländerbehörd*, einwanderung*, migrationsamt*, grenzschutz*, migration, ausländeramt*,
  fremdenpolizei*
secret-service: *geheimdienst*, *nachrichtendienst*, verfassungsschutz*, *spionageabwehr*, *gegenspionage*, bnd,
  bfv, sicherheitsdienst*, staatsschutz*
organised-crime: organisierte kriminalität, organisierten kriminalität, organisierter kriminalität, mafia*,
  *mafia, triade*, bande, banden, bandenkriminal*, kriminelle netzwerke, gangster*
army: armee*, *soldat, *soldaten, *soldatin*, militär*, marine, bundeswehr*, streitkräfte*,
  volksbefreiungsarmee*, bundesheer*
interpreter: *dolmetscher*, *übersetzer*, übersetzung*
businessman: geschäftsmann*, geschäftsfrau*, geschäftsleut*, *unternehmer, *unternehmern, *unternehmers,
  unternehmerin*, *kaufmann, *kaufleute*, *händler, *händlern
owner: *besitzer, *besitzers, *besitzerin, *eigentümer*, *inhaber, *inhabers, *inhaberin, vermieter*,
  hausbesitzer*, betreiber*
chairman: *vorsitzende*, *vorsitzender, vereinsvorsitzende*, vereinspräsident*, ehrenpräsident*, vereinschef*,
  obmann, obfrau, vorstand
treasurer: schatzmeister*, kassenwart*, buchhalt*, kassier*, rechnungsführ*
secretary: sekretär, sekretärin*, sekretärs, generalsekretär*, empfangs*, sachbearbeit*, rezeptionist*
student: *student, *studenten, *studentin*, *studierende*, *schüler, *schülern, *schülerin*, stipendiat*
scholar: professor*, *forscher, *forschern, *forscherin*, *wissenschaftler*, akademiker*, sinolog*, dozent*,
  chinaexpert*, china-expert*
journalist: *journalist*, *reporter, *reportern, *reporterin*, redakteur*, redaktion*, korrespondent*
dissident: *dissident*, *aktivist*, regimekrit*, regierungskrit*, *oppositionelle*, menschenrechtler*,
  bürgerrechtler*, regimegegner*
refugee: *flüchtling*, geflüchtete*, *asyl*, exil*, asylbewerb*, asylsuch*
banker: banker, bankern, bankers, bankier*, ex-beamte*, ex-funktionär*, ehemalige* funktionär*,
  ehemaliger beamter, flüchtige*, fuchsjagd, gesuchte*
worker: arbeiter, arbeitern, arbeiterin*, *mitarbeiter, *mitarbeitern, *mitarbeiterin*, angestellte*, koch,
  köche*, köchin*, kellner*, beschäftigte*
driver: fahrer, fahrers, fahrerin, taxi*, auto, autos, *fahrzeug*, lieferwagen*, kleinbus*, autofahr*
volunteer: freiwillige*, ehrenamt*
retired-officer: pensionier*, *rentner*, im ruhestand, ruhestand, ex-polizist*, ehemaliger polizist*,
  ehemaligen polizist*, ehemalige polizist*, senioren*, ex-sergeant*
neighbour: nachbar, nachbarn, nachbarin*, nachbars, anwohner*, bewohner*, nachbarschaft*
witness: *zeuge, *zeugen, *zeugin*, zeugenaussag*, ausgesagt, zeugnis
victim: opfer, opfern, opfers, geschädigte*, kläger, klägerin*, klägern, anzeigeerstatter*
couple: ehepaar*, *paar aus, eheleute*, paares, pärchen*
wife: *ehefrau*, *ehemann*, *ehemänner*, gattin, gatte, gatten, seine frau, seiner frau, ihr mann, ehepartner*
parents: mutter, mütter, vater, väter, eltern, elternteil*, schwiegereltern*
siblings: bruder, bruders, brüder, brüdern, schwester, schwestern, geschwister*
children: sohn, sohnes, söhne, söhnen, tochter, töchter*, kind, kinder, kindern, kindes
widow: witwe*, hinterbliebene*, beerdigung*, trauerfeier*
tourist: *tourist*, tourismus*, besucher, besuchern, besucherin*, urlauber*
uyghur: uigur*, tibet*, xinjiang, exil-tibet*, minderheit*
hong-kong-people: hongkong*, hong kong*, hong-kong*
taiwan: taiwan*, taipeh
falun-gong: falun gong*, falun-gong*, falungong*, falun dafa
driving-licence: führerschein*, fahrerlaubnis*, führerausweis*, fahrausweis*
passport: *reisepass*, *reisepässe*, pass, passes, pässe, pässen, personalausweis*, ausweis, ausweise*,
  ausweispapier*, identitätskarte*, ausweisdokument*
permit: aufenthaltserlaubnis*, aufenthaltsgenehmigung*, aufenthaltstitel*, visum, visa, visums, visumantr*,
  arbeitserlaubnis*, arbeitsgenehmigung*, aufenthaltsbewilligung*
citizenship: *staatsbürgerschaft*, *staatsangehörig*, eingebürgert*, einbürgerung*, doppelstaatsbürger*,
  doppelstaatler*
phone: *telefon*, *handy*, smartphone*, mobiltelefon*, sim-karte*, anruf, anrufe*, *anrufer*, angerufen
computer: computer*, laptop*, rechner, rechnern, server, servern, notebook*
data-carrier: festplatte*, usb-stick*, speicherkarte*, *datenträger*, *datenbank*, datensatz*, speichermedi*
paper: dokument, dokumente, dokumenten, aktenordner*, *ordner, *ordnern, unterlagen, akten, schriftstück*,
  aktenberg*, kisten
cash: bargeld*, geldschein*, banknote*, geldbündel*, in bar
bank-account: *bankkonto*, *bankkonten*, *überweisung*, *überwiesen, konto, konten, kontos, banken, bank
donation: spende, spenden, spendete, gespendet*, *spende, zuschuss*, zuschüsse*, subvention*, fördergeld*,
  förderung, fördermittel*, zuwendung*
weapon: waffe, waffen, *waffe, *waffen, schusswaffe*, pistole*, messer, messern, messers, gewehr*, munition*
camera: *überwachungskamera*, kamera, kameras, *videokamera*, videoüberwachung*, hikvision
sign: schild, schilder*, schildes, *firmenschild*, klingelschild*, plakette*, türschild*, transparent, banner,
  bannern, aushang*, schriftzug*
flag: flagge*, fahne, fahnen, emblem*, uniform*, *abzeichen, wappen, dienstmütze*, hoheitszeichen
website: *webseite*, *website*, internetseite*, internet, internets, homepage*, onlinepräsenz*,
  internetauftritt*
app: app, apps, wechat*, chatgruppe*, chat-gruppe*, soziale netzwerke*, sozialen netzwerke*, soziale medien,
  sozialen medien, whatsapp*, telegram, weibo, messenger*
letter: brief, briefe, briefen, briefes, schreiben an, e-mail*, email*, mail, mails, *brief, *briefe, per post
photo: foto, fotos, fotograf*, *foto, *fotos, bild, bilder, bildern, aufnahmen von
video: video*, *video, *videos, filmaufnahme*, tonaufnahme*, *aufzeichnung*, mitschnitt*, audioaufnahme*
list: *namensliste*, liste, listen, dossier*, *liste der, *verzeichnis*, akte über
leak: leak, leaks, geleakt*, durchgesickert*, geheimdokument*, geheime dokumente, geheimen dokumente*,
  datenleck*, vertrauliche dokumente, geheimpapier*
drone: drohne*, gps, peilsender*, abhör*, *wanze, *wanzen, ortungsgerät*, gps-tracker*
furniture: leer, leere, leeren, leergeräumt*, leerstehend*, ausgeräumt*, geräumt*, verlassen, ausgezogen,
  verwaist*, möbel*, leer stehend*
masks: *maske, *masken, *pandemie*, corona*, covid*, lockdown*, quarantäne*
espionage: *spionage*, spion, spione, spionen, spionier*, *spionin*, ausspäh*, ausspionier*, bespitzel*,
  spitzel*
foreign-agent: ausländische agent*, ausländischer agent*, ausländischen agent*, agent, agenten,
  agententätigkeit*, ausländische einflussnahme, ausländischer einflussnahme, einflussnahme*, einmischung*,
  einflussoperation*
extortion: erpress*, schutzgeld*, lösegeld*, *erpressung*, nötigung
kidnapping: entführ*, verschlepp*, freiheitsberaubung*, geisel*, festgehalten
assault: körperverletzung*, verprügel*, geschlagen, angegriffen, verletzt, verletzte, verletzten, verletzung,
  verletzungen, misshand*, tätlich*, prügel*, schläge, schlägen, schläger*
threat: bedroh*, *drohung*, gedroht, drohte, drohten, morddrohung*, drohanruf*, drohbrief*
harassment: *einschüchter*, belästig*, schikan*, druck, unter druck, genötigt*, drangsal*, zwang, nötigung*
stalking: stalk*, nachgestellt*, nachstellung*, beschatt*, verfolgt, observier*, observation*, privatdetektiv*,
  privatermittler*
fraud: betrug, betrugs*, *betrug, betrüg*, schwindel*, *betrüger*, telefonbetrug*, abzock*
money-laundering: geldwäsche*, schwarzgeld*, untergrundbank*
corruption: korrupt*, *korruption*, bestech*, schmiergeld*, veruntreu*, unterschlag*, bestochen
drugs: droge, drogen, *drogen*, rauschgift*, betäubungsmittel*, kokain*, heroin, fentanyl, cannabis
forgery: *fälschung*, gefälscht*, fälscher*, urkundenfälschung*, falsche papiere, falschgeld*, plagiat*
usurpation: amtsanmaß*, falsche polizist*, falscher polizist*, falschen polizist*, als polizisten ausg*,
  als polizist ausg*, hoheitlich*
obstruction: strafvereitel*, behinderung der justiz, justizbehinderung*, behinderung der ermittl*,
  beweise vernichtet, vernichtung von beweis*, gelöscht*, nachrichten gelöscht, vereitelung*
breach-of-secrecy: geheimnisverrat*, dienstgeheimnis*, amtsgeheimnis*, staatsgeheimnis*, weitergabe von daten,
  unbefugt*, daten weitergegeben, landesverrat*, informationen weitergegeben, amtsmissbrauch*
murder: mord, mordes, morde, mordfall*, *mord, ermord*, getötet*, mörder*, totschlag*, erstochen, leiche,
  leichen, tötungs*
suicide: suizid*, selbstmord*, das leben genommen, selbsttötung*
fire: *brandstift*, *brandanschl*, explosion*, feuerwehr*, brand in, großbrand*, in brand, brandsatz*
hacking: hack, hacker*, gehackt*, *cyberangriff*, cyberattack*, phishing*, schadsoftware*, spähsoftware*
trafficking: schmugg*, *schmuggel*, menschenhandel*, schleus*, menschenhänd*, schlepper*
violation: wiener übereinkommen*, wiener konvention*, wiener vertrag*, verstoß gegen das völkerrecht,
  völkerrecht*, verletzung der souveränität, wiener abkommen*
bail: kaution*, fußfessel*, elektronische fessel*, meldeauflage*, meldepflicht bei der polizei, gegen auflagen,
  auf freiem fuß, haftverschon*
house-arrest: hausarrest*, ausreiseverbot*, reiseverbot*, ausreisesperre*, passentzug*, reisepass abgeben
fine: geldstrafe*, geldbuße*, bußgeld*, zwangsgeld*, ordnungsgeld*, strafzahlung*
compensation: schadenersatz*, schadensersatz*, entschädig*, schmerzensgeld*, verleumdung*
suspended: bewährung*, sozialstunden*, gemeinnützige arbeit*, bedingte strafe*, auf bewährung
extradition: auslieferung*, ausgeliefert*, ausliefern, interpol*, red notice, rote ausschreibung*
forced-return: rückführung*, zwangsrückführ*, zwangsweise rück*, repatriier*, rückkehr, zurückzukehren,
  zurückkehren, abschieb*, abgeschoben*, zurückgeholt
plea-deal: geständnis*, gestanden, gestand, geständig*, schuldig bekannt, bekannte sich schuldig,
  schuldbekenntnis*, deal mit der staatsanw*, verfahrensabsprache*, kooperiert mit den ermittl*,
  schuldig bekennen, schuldig bekennt
adjourned: vertagt*, verschoben, verschiebt*, aufgeschoben*, neuer termin, verzöger*, verschiebung*,
  neuen termin
supreme-court: *oberste gerichtshof*, *oberster gerichtshof*, obersten gerichtshof*, verfassungsgericht*,
  *verfassungsgericht*, berufungsgericht*, bundesgerichtshof*, bundesgericht, bundesgerichts,
  oberlandesgericht*, oberstes gericht, supreme court, kammergericht*
evidence: beweis, beweise*, beweismittel*, *beweislage*, indizien*, belege für
wanted: haftbefehl*, kopfgeld*, fahndung*, gesucht*, belohnung*, steckbrief*
reopened: wiederaufgenommen*, wiedereröffn*, wiederaufnahme*, wieder aufgenommen, neu aufgerollt,
  erneut ermittelt, wieder geöffnet
vote: *abstimmung*, abgestimmt*, gestimmt, stimmte*, votum, votier*, einstimmig*, gegenstimm*
motion: antrag, anträge*, antrags, resolution*, gesetzentwurf*, gesetzesentwurf*, entschließung*,
  dringlichkeitsantrag*, gesetzesvorlage*, motion, beschlussantrag*
debate: debatte*, *debatte, *debatten, fragestunde*, *kleine anfrage*, kleinen anfrage*,
  parlamentarische anfrage*, parlamentarischen anfrage*, debattier*, interpellation*
hearing: anhörung*, *anhörung*, angehört, befragung*
petition: petition*, unterschrift*, unterzeichner*
protest: protest*, *demonstration*, *demonstrant*, demonstrier*, *kundgebung*, mahnwache*, demo, demos
election: wahl, wahlen, *wahlkampf*, *wahlkämpf*, bundestagswahl*, kommunalwahl*, präsidentschaftswahl*,
  kandidat*, parlamentswahl*
coalition: *koalition*, oppositionspartei*, opposition, regierungspartei*, ampel, ampelkoalition*,
  oppositionsführer*
sovereignty: souverän*, *staatssouverän*, nationales recht, hoheitsrecht*, hoheitsgebiet*, staatsgebiet*
treaty: *abkommen, *abkommens, vertrag, verträge*, vertrages, vertrags, *vereinbarung*, memorandum*,
  *kooperationsvereinbarung*, staatsvertrag*, zusammenarbeit
joint-patrol: gemeinsame streife*, gemeinsamen streife*, gemeinsame patrouille*, gemeinsamen patrouille*,
  polizeikooperation*, polizeiliche zusammenarbeit, polizeizusammenarbeit*, *patrouille*
twin-city: partnerstadt*, partnerstädt*, städtepartnerschaft*, schwesterstadt*
deadline: frist, fristen, ultimatum*, *frist, binnen, stichtag*, innerhalb von tagen, zwei wochen
licence-revoked: aufgelöst*, auflösung*, lizenz entzogen, entzug der lizenz, entzogen,
  gelöscht aus dem vereinsregister, aberkenn*, gewerbeschein*, vereinsverbot*, gemeinnützigkeit*, konzession*
lease: *miete, *mieten, gemietet*, vermiet*, *mieter, *mietern, *mieterin, *mietvertrag*, *mietverträg*,
  gepachtet*, pachtvertrag*, zwangsräumung*, kündig*
resignation: rücktritt*, zurückgetreten*, zurücktreten, tritt zurück, trat zurück, legt amt nieder,
  amt niedergelegt
dismissal: entlassen, entlassung*, entließ*, gefeuert*, suspendier*, freigestellt*, vom dienst, abberuf*,
  abgesetzt
hotline: hotline*, *meldestelle*, hinweistelefon*, meldeformular*, beschwerdeformular*, anlaufstelle*,
  sorgentelefon*, meldeportal*
task-force: taskforce*, task force*, task-force*, sonderkommission*, *sondereinheit*, arbeitsgruppe*, soko,
  spezialeinheit*, ermittlungsgruppe*
guideline: *leitfaden*, leitlinie*, richtlinie*, handbuch*, schulung*, lehrgang*, handreichung*, ausbildung*,
  fortbildung*
registry: *transparenzregister*, lobbyregister*, register für ausländische*, registrierungspflicht*,
  registrierpflicht*, register ausländischer*, agentenregister*, agentengesetz*, fara
budget: haushalt, haushalts*, budget*, *etat, *millionen euro für, fördermillion*
reciprocity: vergeltung*, gegenmaßnahme*, retourkutsche*, gegenseitigkeit*, wie du mir, gegenschlag*, revanche*
press-conference: pressekonferenz*, *pressebriefing*, bundespressekonferenz*, briefing*, medienkonferenz*
interview: *interview*, im gespräch mit
film: *dokumentation*, dokumentarfilm*, doku, dokus, film, filme, films, podcast*, *sendung, *sendungen,
  regisseur*
book: buch, bücher, büchern, buches, *roman, *romane, romans, memoiren*, autor, autoren, autorin*, autors,
  autobiograf*
study: studie, studien, *umfrage*, statistik*, befragte*, erhebung*, *studie
annual-report: jahresbericht*, *verfassungsschutzbericht*, jahrbuch*, lagebericht*, jahresrückblick*
theatre: *theater*, *ausstellung*, konzert*, kunst, künstler*, museum*, museen, galerie*, oper
opinion: *kommentar, *kommentare, kommentator*, meinung, meinungsbeitrag*, kolumn*, gastbeitrag*, leitartik*
prize: *preis verliehen, auszeichnung*, ausgezeichnet*, preisträger*, preisverleihung*, nobelpreis*,
  *medienpreis*, journalistenpreis*, friedenspreis*
conference: *konferenz, *konferenzen, *tagung, *tagungen, vortrag, vorträge*, seminar, seminare*, podium*,
  symposium*, vorlesung*, kongress zu
anniversary: jahrestag*, *jubiläum*, gedenk*, tiananmen*
apology: entschuldig*, bedauern, um verzeihung
correction: korrektur*, korrigier*, richtigstell*, berichtig*, irrtum*, irrtümlich*, fehler, fehlern,
  gegendarstell*, versehentlich*
undercover: undercover*, verdeckt*, versteckte kamera, versteckter kamera, *investigativ*, *recherche*,
  inkognito
whistleblower: whistleblow*, *hinweisgeber*, *informant*, insider*, überläufer*, ex-spion*, ex-agent*
radio: *radio, *rundfunk*, *fernsehen*, fernsehsender*, tv-sender*, *sender, *fernsehsend*
festival: festival*, frühlingsfest*, neujahr*, bankett*, *feier, *feiern, mondfest*, festakt*, gala
charity: wohltätig*, hilfsorganisation*, gemeinnützig*, caritas*, hilfsgüter*, benefiz*, sozialwerk*
rumour: gerücht*, *falschmeldung*, desinformation*, fake news, faktencheck*, fake-news*, dementi*,
  verschwörung*, falschinformation*
disappearance: verschwund*, verschwand*, verschwind*, vermisst*, *spurlos*
flight: flucht, geflohen*, *geflüchtet, flieh*, flüchtete*, entkommen*, entkam*, ausgereist*, abgesetzt nach
illness: krankheit*, erkrank*, *krebs, herzinfarkt*, schlaganfall*, ins krankenhaus
ship: schiff, schiffe, schiffen, schiffes, *schiff, *schiffe, fähre*, fischerboot*, fischkutter*, frachter*,
  *boot, *boote
border: grenze, grenzen, *grenze, *grenzen, *grenzübergang*, *grenzkontroll*
company: *firma, *firmen, *unternehmen, *unternehmens, konzern*, *gesellschaft mit, gmbh, holding*,
  tochterfirma*
investment: *investition*, investor*, investier*, *export*, *import*, wirtschaftsbeziehung*, handelsbeziehung*,
  seidenstraße*, handelspartner*, außenhandel*, handel mit
technology: *software*, *technolog*, gesichtserkennung*, künstliche intelligenz, künstlicher intelligenz,
  algorithm*
telecom: *telekom*, mobilfunk*, huawei*, zte, netzbetreiber*, 5g
sports: fußball*, fussball*, sport, sportler*, sports, kampfsport*, kampfkunst*, olympi*, kung-fu, tischtennis*
night: nacht, nächte, nachts, mitternacht*, morgengrauen*, *nacht auf, in der nacht, tagesanbruch*, frühmorgens
simultaneous: gleichzeitig*, zeitgleich*, koordinier*, mehreren orten, mehrere orte, zur selben zeit, parallel
second-time: zweite, zweiten, zweites, zweiter, noch eine, dritte, dritten
former-site: ehemals, früher*, umgezogen*, *umzug, zuvor, einstige*, bisherige adresse, vormals
denounced: anzeige, *strafanzeige*, angezeigt*, anzeige erstattet, denunzier*, bei der polizei gemeldet,
  polizei alarmiert, anzeigen
"""
