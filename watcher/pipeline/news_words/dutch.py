"""Things of the news in Dutch. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: *restaurant*, *eethuis*, eethuisje*, eetcafé*, eettent*, café, cafés, kantine*, noedel*,
  afhaalchines*, horeca*, wokrestaurant*
shop: *winkel, *winkels, winkeltje*, winkelpand*, *supermarkt*, toko, toko's, buurtwinkel*, kruidenier*,
  avondwinkel*
warehouse: magazijn*, pakhuis*, pakhuizen*, loods, loodsen, opslagruimte*, opslagloods*, depot, depots,
  bedrijfshal*
flat: *appartement*, flat, flats, flatje, flatgebouw*, *woning, *woningen, woonhuis*, woonhuizen*,
  portiekwoning*, rijtjeshuis*, etagewoning*
villa: villa, villa's, *villa, vrijstaand*, landhuis*, landhuizen*, herenhuis*
hotel: hotel*, *hotel, *hotels, pension, pensions, hostel*, gastenverblijf*
travel-agency: reisbureau*, reisagent*, reisorganisatie*, ticketbureau*
law-firm: *advocatenkantoor*, *advocatenkantoren, *notaris*, notariskantoor*, notariaat*, rechtspraktijk*
salon: massage*, *salon, *salons, kapper*, kapsalon*, nagelstudio*, nagelsalon*, wellness*, schoonheidssalon*,
  barbier*
market: markt, markten, *markthal*, bazaar*, groothandel*, marktplein*
mall: winkelcentr*, winkelpassage*, winkelgalerij*, winkelcomplex*, shoppingcent*
school: *school, *scholen, schooltje*, academie*, taalschool*, kleuterschool*, basisschool*
university: *universiteit*, *hogeschool*, *hogescholen, campus, campussen, faculteit*, confucius-instituut*,
  confuciusinstituut*
association: *vereniging, *verenigingen, *federatie*, *stichting, *stichtingen, belangenvereniging*,
  streekvereniging*, vzw, vzw's, overzeese chine*, *bond van
chamber: kamer van koophandel, kamers van koophandel, ondernemersvereniging*, handelskamer*,
  werkgeversorganisatie*, kvk
temple: tempel*, kerk, kerken, moskee*, pagode*, kapel, dominee*
embassy: *ambassade, *ambassades, ambassade*
consulate: *consulaat*, *consulaten, *consul, *consuls, consul-generaal, consulaire
town-hall: stadhuis*, gemeentehuis*, raadhuis*, stadhuizen, stadskantoor*
prison: gevangenis*, *celstraf*, cel, achter de tralies, huis van bewaring, penitentiair*, voorarrest*, jaar cel
airport: *luchthaven*, vliegveld*, schiphol, zaventem
harbour: havenstad*, havengebied*, havenbedrijf*, kade, haven, havens, zeehaven*, dok, dokken
upper-floor: verdieping*, *bovenverdieping*, etage, etages, kelder*, begane grond, achterkamer*, souterrain*,
  eerste verdieping, tweede verdieping, gelijkvloers
casino: casino*, *gokken, gokhuis*, gokhal*, goksector*, *kansspel*, gokker*, weddenschap*
factory: fabriek*, *fabriek, *fabrieken, werkplaats*, atelier*, productiehal*
hospital: ziekenhuis*, ziekenhuizen, *kliniek*, medisch centrum
real-estate: *vastgoed*, makelaar*, onroerend goed, projectontwikkelaar*, immokantoor*
mayor: *burgemeester*
interior-minister: minister van binnenlandse zaken, ministerie van binnenlandse zaken, binnenlandse zaken,
  minister van justitie en veiligheid, minister van binnenlandse
foreign-minister: minister van buitenlandse zaken, ministerie van buitenlandse zaken, buitenlandse zaken, buza
justice-minister: minister van justitie*, ministerie van justitie*, justitieminist*, procureur-generaal
prime-minister: premier, premiers, minister-president*, eerste minister, regeringsleider*, bondskanselier*,
  kanselier*
president: president, presidenten, presidents, presidentieel, presidentiële, staatshoofd*
governor: gouverneur*, prefect, prefecten, prefectuur, commissaris van de koning
ambassador: *ambassadeur*, zaakgelastigde*, gezant*
diplomat: diplomaat*, diplomate*, *diplomatiek*, *attaché*, onschendbaarheid*, persona non grata, uitgewezen
prosecutor: openbaar ministerie, *officier van justitie, *officieren van justitie, *aanklager*, *parket,
  procureur*, aanklacht*, federaal parket
judge: rechter, rechters, *rechter-commissaris, onderzoeksrechter*, politierechter*, magistraat*, raadkamer*
jury: jury, jury's, juryled*, gezworenen, assisenjury
lawyer: advocaat, advocaten, advocate, raadsman, raadsvrouw, raadslieden, strafpleiter*, strafadvocaat*
lawmaker: kamerlid*, kamerleden*, tweede kamer*, parlementslid*, parlementariër*, parlementsleden*,
  volksvertegenwoordiger*, congreslid*, congresleden, europarlementariër*, afgevaardigde*
senator: senator*, senaat*, eerste kamer*
councillor: *gemeenteraad*, raadslid*, raadsleden*, wethouder*, schepen, schepenen, stadsraad*, raadsvragen
committee: commissie, commissies, *kamercommissie*, onderzoekscommissie*, parlementaire commissie*,
  *vaste commissie*, *enquêtecommissie*
ombudsman: ombudsman*, rekenkamer*, rekenhof*, toezichthouder*, waakhond*, comité i, inspectie
data-protection: *gegevensbescherming*, autoriteit persoonsgegevens, privacy*, avg, persoonsgegevens
tax: belasting, belastingen, *belastingdienst*, *belastingontduik*, belastingfraude*, fiscus, fiscale*, fiod,
  belastingbetal*
customs: douane*, *douaniers
immigration: immigratie*, ind, *vreemdelingen*, grenswacht*, marechaussee*, dienst vreemdelingenzaken, migratie*
secret-service: *inlichtingendienst*, *geheime dienst*, aivd, mivd, *veiligheidsdienst*, staatsveiligheid,
  *contraspionage*, inlichtingen-
organised-crime: georganiseerde misdaad*, georganiseerde criminaliteit, maffia*, *maffia, triade*, *bendes,
  bendeleider*, onderwereld*, criminele organisatie*, bende, jeugdbende*
army: *leger, legers, *soldaat, *soldaten, militair, militairen, militaire, marine, krijgsmacht*,
  volksbevrijdingsleger*, strijdkrachten
interpreter: *tolk, *tolken, *vertaler*, vertaalbureau*, vertaling*
businessman: zakenman*, zakenvrouw*, zakenlui, zakenlieden, *ondernemer, *ondernemers, koopman, kooplieden,
  handelaar*, handelaren, zakenmensen
owner: *eigenaar*, *eigenaren, *eigenaresse*, uitbater*, verhuurder*, huisbaas, huisbazen, pandeigenaar*
chairman: voorzitter*, *verenigingsvoorzitter*, erevoorzitter*, bestuursvoorzitter*, vicevoorzitter*,
  bestuurslid*
treasurer: penningmeester*, boekhoud*, accountant*
secretary: secretaris, secretarissen, secretaresse*, secretaris-generaal, receptionist*, griffier*
student: *student, *studenten, studente, studentes, *leerling*, scholier*, promovend*
scholar: *hoogleraar*, *hoogleraren, professor*, *onderzoeker, *onderzoekers, wetenschapper*, academic*,
  sinoloog*, sinologen, chinadeskundige*, chinakenner*, china-deskundige*, docent*
journalist: *journalist*, *verslaggever*, *redacteur*, redactie*, *correspondent*
dissident: *dissident*, *activist*, *criticus, critici, *mensenrechtenactivist*, tegenstander van het regime,
  tegenstanders van het regime, andersdenkend*, *opposant*
refugee: vluchteling*, *asiel*, *balling, *ballingen, ballingschap*, asielzoeker*
banker: bankier, bankiers, voortvluchtig*, ex-ambtenaar, ex-ambtenaren, voormalige ambtenaar,
  voormalig ambtenaar, vossenjacht*, ex-functionaris*
worker: *arbeider, *arbeiders, *werknemer, *werknemers, *medewerker*, personeelslid, kok, koks, ober, obers,
  serveerster*, personeelsleden
driver: chauffeur*, taxi*, auto, auto's, bestuurder van, *voertuig*, bestelbus*, bestelwagen*
volunteer: vrijwilliger*
retired-officer: gepensioneerd*, oud-agent*, ex-agent*, ex-politieman*, oud-politie*, voormalig politieagent*,
  voormalig agent, oud-militair*, bejaard*, senioren, ouderen
neighbour: buur, buren, buurman*, buurvrouw*, omwonende*, buurtbewoner*, bewoner*, inwoner*
witness: getuige, getuigen, getuigde*, getuigenis*, kroongetuige*, *ooggetuige*
victim: *slachtoffer*, eiser, eisers, eiseres, gedupeerd*, benadeelde*
couple: echtpaar*, echtparen, koppel, koppels, stel uit, *man en vrouw
wife: echtgeno*, zijn vrouw, haar man, partner van, zijn echtgenote
parents: moeder, moeders, vader, vaders, ouder, ouders, schoonouders
siblings: broer, broers, broertje*, zus, zussen, zusje*, zuster, zusters
children: zoon, zonen, zoons, zoontje*, dochter, dochters, dochtertje*, kind, kinderen, kindje*
widow: weduw*, nabestaande*, begrafenis*, uitvaart*
tourist: *toerist*, toerisme*, bezoeker*, vakantieganger*
uyghur: oeigoer*, *tibet*, xinjiang, *minderheid, *minderheden
hong-kong-people: hongkong*, hong kong*, hong-kong*
taiwan: taiwan*, taipei
falun-gong: falun gong*, falun-gong*, falungong*, falun dafa
driving-licence: *rijbewijs*, *rijbewijzen
passport: *paspoort*, identiteitskaart*, identiteitsbewijs*, identiteitsbewijzen, id-kaart*, reisdocument*,
  identiteitspapieren
permit: verblijfsvergunning*, visum, visa, visums, werkvergunning*, verblijfstitel*, visumaanvra*,
  verblijfskaart*, verblijfsrecht*
citizenship: *staatsburgerschap*, *nationaliteit*, genaturaliseer*, *paspoort afgenomen, naturalisatie*
phone: telefoon*, *telefoon, *telefoons, *telefoontje*, gsm, gsm's, smartphone*, mobieltje*, simkaart*,
  sim-kaart*, gebeld, opgebeld, belde
computer: computer*, laptop*, server, servers
data-carrier: harde schij*, *usb-stick*, geheugenkaart*, *database*, *gegevensdrager*, *databank*, databestand*
paper: document, documenten, ordners, paperassen, dossiers, papieren, mappen, papierwerk, stukken
cash: contant*, cash, cashgeld*, bankbiljet*, biljetten
bank-account: bankrekening*, *overschrijving*, overgemaakt*, rekeningnummer*, bankoverschrijving*, bank, banken
donation: donatie*, gedoneerd*, doneer*, *subsidie*, *schenking*, gesubsidieer*, gift, giften, fonds, donateur*
weapon: *wapen, *wapens, vuurwapen*, pistool*, pistolen, mes, messen, geweer*, munitie*, wapenbezit*
camera: *camera, *camera's, *bewakingscamera*, cameratoezicht*, camerabeelden, hikvision
sign: naambord*, naamplaat*, uithangbord*, bordje, bordjes, spandoek*, *plaquette*, gevelbord*, deurbel*,
  op de gevel, reclamebord*
flag: vlag, vlaggen, embleem*, emblemen, *uniform*, insigne*, politiepet*, badge, badges, wapenschild*
website: *website*, *webpagina*, internet, internetpagina*, webstek*, internetsite*
app: app, apps, appgroep*, wechat*, chatgroep*, sociale media, sociale netwerk*, whatsapp*, telegram, weibo
letter: brief, brieven, *brief, *brieven, mail, mails, e-mail*, mailtje*, kamerbrief*
photo: foto, foto's, *foto, *foto's, fotograaf*, fotografen, afbeelding*
video: video, video's, *video, *filmpje*, videobeelden, geluidsopname*, *opname, *opnames, opnamen,
  *beelden van, filmbeelden
list: *namenlijst*, lijst, lijsten, lijstje*, *dossier over, zwarte lijst
leak: gelekt*, uitgelekt*, lek, lekken, geheime documenten, geheim document, vertrouwelijke documenten,
  datalek*, vertrouwelijke stukken
drone: drone*, gps, *afluister*, peilbaken*, tracker*, zendertje*, gps-baken*
furniture: leeg, lege, leegstaand*, leegstand*, leeggehaald*, ontruimd*, verlaten, leegstaat, vertrokken,
  meubel*, leegstond, leeg te staan
masks: mondkap*, mondmasker*, masker, maskers, *pandemie*, corona*, covid*, lockdown*, quarantaine*
espionage: *spionage*, spion, spione*, *bespioneer*, spionne*, gespioneerd
foreign-agent: buitenlandse agent*, buitenlandse inmenging, *inmenging*, buitenlandse beïnvloeding,
  *beïnvloeding*, buitenlandse mogendheid, *ongewenste beïnvloeding
extortion: *afpers*, *afgeperst*, *chant*, losgeld*, gechanteerd
kidnapping: *ontvoer*, *vrijheidsberoving*, gijzel*, *wederrechtelijk*, gekidnapt, opgesloten, vastgehouden
assault: mishandel*, *slagen en verwondingen, aangevallen, geslagen, in elkaar geslagen, gewond, gewonden,
  verwondingen, *toegetakeld, letsel, afgetuigd*
threat: *bedreig*, *dreigement*, gedreigd, dreigde*, doodsbedreiging*, dreigtelefoontje*
harassment: *intimid*, lastiggevallen, lastig vallen, lastigvallen, *pesterij*, onder druk, druk gezet, *dwang,
  gedwongen, geïntimideerd*, treiter*
stalking: stalk*, gestalkt*, achtervolg*, *geschaduwd*, schaduwen, gevolgd door een, belaging*, privédetective*,
  *geobserveerd
fraud: *fraude*, oplicht*, opgelicht*, *bedrog*, zwendel*, telefoonfraude*, scam*
money-laundering: witwas*, witgewassen*, ondergronds bank*, zwart geld
corruption: corrupt*, *omkop*, omgekocht*, smeergeld*, verduister*, steekpenning*
drugs: drugs, *drugs*, cocaïne*, heroïne*, fentanyl, verdovende middelen, hennep*, wiet*, crystal meth, ketamine
forgery: *vervals*, valsheid in geschrifte, valse documenten, valse papieren, namaak*, vals paspoort,
  valse paspoorten
usurpation: zich uitgaven voor, nepagent*, uitgegeven voor politie*, zich voordoen als, zich voordeden als,
  *ambtsaanmatiging*, voordeed als
obstruction: *belemmering van de rechtsgang, obstructie*, bewijs vernietigd, vernietigen van bewijs, gewist*,
  verwijderde berichten, belemmer*, verduistering van bewijs, tegenwerk*
breach-of-secrecy: ambtsgeheim*, *beroepsgeheim*, staatsgeheim*, geheimhouding*, schending van het ambts*,
  onbevoegd*, ongeoorloofde toegang, gegevens doorgespeeld, *doorgespeeld*, computervredebreuk*,
  lekken van informatie
murder: moord, moorden, *moord, vermoord*, gedood*, doodslag*, *moordenaar*, doodgestoken, dood van,
  lichaam gevonden, *liquidatie*
suicide: zelfmoord*, zelfdoding*, *suïcide*, van het leven beroofd
fire: brandsticht*, *explosie*, brandweer*, brand in, *ontploffing*, brandbom*, uitgebrand*, in brand
hacking: hack, hacks, hacker*, gehackt*, *cyberaanval*, phishing*, *hackers*, malware, cyberspionage*
trafficking: smokkel*, *smokkel, gesmokkeld*, mensenhandel*, mensensmokkel*
violation: verdrag van wenen, verdragen van wenen, weens verdrag*, weense verdrag*, *conventie van wenen,
  schending van de soevereiniteit, schending van het internationaal recht, internationaal recht
bail: borg, borgsom*, borgtocht*, enkelband*, onder voorwaarden vrij*, meldplicht*, meldingsplicht*,
  voorwaardelijk vrij*, op vrije voeten
house-arrest: huisarrest*, reisverbod*, uitreisverbod*, paspoort inleveren, paspoort ingeleverd,
  paspoort ingenomen
fine: *boete, *boetes, geldboete*, dwangsom*, beboet*
compensation: schadevergoeding*, *schadeclaim*, smartengeld*, schadeloosstel*, *laster, smaad*
suspended: *voorwaardelijke straf*, voorwaardelijke cel*, voorwaardelijke gevangenis*, voorwaardelijk,
  *taakstraf*, werkstraf*, proeftijd*, reclassering*, met uitstel
extradition: *uitlever*, uitgeleverd*, interpol*, red notice*
forced-return: *repatri*, gedwongen terugkeer*, terugkeer*, terug te keren, terugkeren, teruggekeerd*,
  uitgezet*, uitzetting*, teruggehaald
plea-deal: *schuldbekentenis*, bekend schuld*, schuld bekend, bekende schuld, schuldig verklaard,
  pleit schuldig, pleitte schuldig, bekentenis*, *bekent, *bekentenissen, werkt mee met, deal met justitie,
  schikking met
adjourned: uitgesteld*, *uitstel van, verdaagd*, aangehouden tot, opgeschort*, verschoven, nieuwe datum,
  vertraging*
supreme-court: hooggerechtshof*, *hoge raad*, grondwettelijk hof, hof van cassatie, *hof van beroep,
  gerechtshof*, raad van state, constitutioneel hof, in hoger beroep, hof van assisen
evidence: bewijs, bewijzen, *bewijsmateriaal*, *bewijsstuk*, bewijslast*, aanwijzingen
wanted: *arrestatiebevel*, *aanhoudingsbevel*, opsporing, gezocht*, *beloning*, premie op, opsporingslijst*,
  tipgeld*
reopened: heropen*, hervat*, opnieuw onderzo*, nieuw onderzoek
vote: *gestemd, stemde*, stemming*, stemt, *unaniem*, meerderheid van stemmen, stemmen tegen, kamermeerderheid*
motion: motie*, *resolutie*, *wetsvoorstel*, *wetsontwerp*, ingediend
debate: *debat, *debatten, debatteer*, vragenuur*, *kamervragen*, *schriftelijke vragen, *parlementaire vraag,
  parlementaire vragen, spoeddebat*
hearing: *hoorzitting*, rondetafelgesprek*, *gehoord door, gehoord in
petition: petitie*, *handtekening*, ondertekend*, ondertekenaar*
protest: protest*, *demonstr*, *betoging*, betogers, betoog*, wake, manifestatie*, geprotesteerd
election: verkiezing*, *verkiezingen, *verkiezingscampagne*, kandidaat*, kandidaten, *stembus*
coalition: coalitie*, *oppositiepartij*, oppositie, regeringspartij*, regeringscoalitie*, oppositieleider*
sovereignty: soeverein*, nationale wet*, *grondgebied*, rechtsmacht*
treaty: verdrag, verdragen, *overeenkomst*, *akkoord, *akkoorden, memorandum*, samenwerkingsverdrag*,
  convenant*, samenwerking
joint-patrol: gezamenlijke patrouille*, gemengde patrouille*, *patrouille*, politiesamenwerking*,
  politiële samenwerking
twin-city: zusterstad*, zustersteden, stedenband*, partnerstad*, partnersteden, jumelage*
deadline: deadline*, ultimatum*, *termijn, uiterlijk, binnen twee weken, per direct, onmiddellijk,
  binnen enkele dagen
licence-revoked: ontbonden*, ontbinding*, vergunning ingetrokken, uitgeschreven, ingetrokken, intrekking*,
  uitgeschreven uit, opgeheven, geschrapt uit
lease: huur, gehuurd*, huurt, huurde*, *huurcontract*, *verhuur, *verhuurd*, huurovereenkomst*, onderhuur*,
  uithuiszetting*
resignation: ontslag neem*, ontslag genomen, *aftred*, *afgetreden, opgestapt*, stapt op, stapte op, treedt af,
  neemt ontslag, nam ontslag, opstappen
dismissal: ontslagen, ontslag, *geschorst*, *schorsing*, op non-actief, op straat gezet, uit zijn functie
hotline: *meldpunt*, *hotline*, tiplijn*, *meldlijn*, meldformulier*, klachtenformulier*, *kliklijn*, hulplijn*,
  tip, tips, loket
task-force: taskforce*, task force*, *werkgroep*, *speciale eenheid, *onderzoeksteam*, speciale eenheden
guideline: *richtlijn*, *handboek*, *leidraad*, handleiding*, training*, opleiding*, cursus*, *handreiking*
registry: transparantieregister*, *lobbyregister*, *register voor buitenlandse, registratieplicht*,
  register van buitenlandse, register buitenlandse
budget: *begroting*, *budget*, *miljoen euro extra, extra geld, miljoen extra, financiering*
reciprocity: vergelding*, *tegenmaatregel*, represaille*, wederkerig*, wederzijds*, oog om oog
press-conference: persconferentie*, *persbriefing*, persmoment*, briefing*
interview: *interview*, vraaggesprek*, geïnterviewd*
film: *documentaire*, film, films, podcast*, *uitzending*, filmmaker*, aflevering*, regisseur*, tv-serie*
book: boek, boeken, *roman, romans, memoires*, auteur*, schrijver*, schrijfster*, autobiografie*
study: studie, studies, *enquête*, *peiling*, statistiek*, *ondervraagden, steekproef*
annual-report: jaarverslag*, *jaarrapport*, *jaarboek*, dreigingsbeeld*
theatre: *theater*, *tentoonstelling*, *expositie*, concert, concerten, kunst, kunstenaar*, museum*, musea,
  galerie, toneel*
opinion: opinie*, *column, columns, columnist*, *commentaar*, hoofdredactioneel*
prize: prijs gewonnen, prijswinnaar*, onderscheiding*, *prijsuitreiking*, bekroond*, nobelprijs*, genomineerd*,
  persprijs*
conference: *conferentie, *conferenties, lezing, lezingen, seminar*, *symposium*, congres over, panelgesprek*,
  workshop*, studiedag*
anniversary: *verjaardag van, *jubileum*, *herdenk*, herdacht*, tiananmen*, gedenk*
apology: excuses, *verontschuldig*, *excuus, spijt
correction: *rectific*, gecorrigeer*, *correctie*, rechtzetting*, vergissing*, fout, fouten, *abusievelijk,
  ten onrechte
undercover: undercover*, *verborgen camera*, *onderzoeksjournalist*, onderzoeksjournalistiek*, *incognito,
  infiltr*, heimelijk*
whistleblower: *klokkenluider*, *informant*, *tipgever*, insider*, overloper*, overgelopen, ex-spion*
radio: radio*, televisie*, tv, tv-zender*, *omroep*, *zender, *zenders
festival: festival*, nieuwjaar*, *lentefeest*, banket*, *feest, *feesten, gala, *viering
charity: *liefdadig*, goede doel*, goed doel, hulporganisatie*, hulpverlen*, maatschappelijk werk, *hulpgoederen
rumour: *gerucht*, desinformatie*, *nepnieuws*, *fake news*, factcheck*, *misinformatie*, ontkracht*, hoax*,
  complottheor*
disappearance: verdwenen, *verdwijn*, vermist*, *vermissing*, verdween, spoorloos
flight: gevlucht*, vlucht, vluchtte*, *ontsnap*, ontvlucht*, vluchten, land verlaten
illness: *ziekte*, *opgenomen in het ziekenhuis, kanker*, hartaanval*, *beroerte*, ziek
ship: schip, schepen, *schip, *schepen, *veerboot*, *vissersboot*, vissersboten, vrachtschip*, boot, boten
border: grens, grenzen, *grens, *grensovergang*, *grenscontrole*, grensbewak*
company: *bedrijf, *bedrijven, firma, firma's, *onderneming, *ondernemingen, holding*, vennootschap*, concern,
  bv
investment: *investeer*, *investering*, *handel met, handelsbetrekking*, *export*, *import*, zijderoute*,
  economische betrekkingen, handelsrelatie*, handelspartner*
technology: *software*, *technologie*, *technologisch*, gezichtsherkenning*, kunstmatige intelligentie,
  algoritme*
telecom: *telecom*, huawei*, zte, kpn, provider*, netbeheerder*, 5g
sports: voetbal*, *sport, *sporten, sporter*, *vechtsport*, krijgskunst*, olympisch*, kungfu, tafeltennis*
night: nacht, nachten, *nachtelijk*, middernacht*, 's nachts, dageraad*, ochtendgloren*, vroege ochtend
simultaneous: gelijktijdig*, tegelijk*, *gecoördineer*, meerdere plaatsen, verschillende plaatsen
second-time: tweede, nog een, derde, nieuwe bureaus
former-site: voorheen, voormalig adres, *verhuisd*, vorig adres, vroeger, voormalige locatie, eerder gevestigd
denounced: aangifte*, aangeklaagd*, aangegeven bij, klacht ingediend, klacht neergelegd, *klacht bij,
  gemeld bij de politie, strafklacht*
"""
