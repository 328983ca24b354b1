"""Things of the news in Finnish. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: *ravintola*, *ravintolo*, kahvila*, kahvilo*, ruokala*, nuudeli*
shop: kaupassa, kaupat, *myymälä*, *supermarket*, ruokakaup*, lähikaup*, kioski*, kauppa
warehouse: *varasto, varaston, varastossa, varastoon, varastot*, varastorakennu*
flat: *asunto, *asunnon, *asunnossa, *asuntoon, *asunnot, *asuntoja, huoneisto*, kerrostalo*
villa: huvila*, omakotitalo*, kartano*
hotel: hotelli*, majatalo*, hostelli*
travel-agency: matkatoimisto*
law-firm: asianajotoimisto*, lakitoimisto*, notaari*
salon: hieroma*, *hierontapaik*, kampaamo*, kauneushoitol*, parturi*, kylpylä*
market: tori, torilla, basaari*, tukkutori*, kauppatori*
mall: kauppakesku*, ostoskesku*
school: *koulu, *koulun, *koulussa, *koulut, kielikoulu*, päiväkoti*, päiväkod*, akatemia*
university: yliopisto*, korkeakoulu*, kampuks*, tiedekun*
association: *yhdistys, *yhdistyks*, *järjestö*, seura, seuran, liitto, liiton, kotiseutuyhdisty*, kerho*
chamber: kauppakamari*, elinkeinojärjestö*
temple: temppel*, kirkko, kirkon, kirkossa, moskeij*, pagodi*
embassy: *lähetystö*
consulate: *konsulaat*, *konsuli*
town-hall: kaupungintalo*, raatihuone*, kunnantalo*
prison: vankila*, vankilo*, vankeus*, vankeud*
airport: lentokent*, lentoasem*
harbour: satama*, satamis*, laituri*
upper-floor: *kerros, *kerrokses*, *kerroksen, yläkerta*, yläkerra*, kellari*, takahuone*
casino: kasino*, uhkapel*, vedonlyön*
factory: tehdas, tehtaan, tehtaas*, tehtaat, tehtai*, verstas
hospital: *sairaala*, *sairaalo*, klinik*
real-estate: kiinteistö*
mayor: pormestari*, kaupunginjohtaj*
interior-minister: sisäministeri*, sisäasiainminister*
foreign-minister: ulkoministeri*, ulkoasiainminister*
justice-minister: oikeusministeri*, oikeuskansler*
prime-minister: pääministeri*, liittokansleri*
president: presidentti*, presidenti*
governor: kuvernööri*, maaherra*, prefekti*
ambassador: suurlähettilä*, lähettiläs, lähettilää*, asiainhoitaj*
diplomat: diplomaat*, diplomat*, attase*
prosecutor: *syyttäj*
judge: tuomari, tuomarin, tuomarit, tuomaria, tuomarei*
jury: valamie*, lautamie*
lawyer: asianajaj*, juristi*, lakimie*, puolustusasianaj*
lawmaker: kansanedustaj*, parlamentaarik*, edustajainhuone*, lainsäätäj*, meppi, mepit
senator: senaattori*, senaatti*, senaatin, senaatis*
councillor: valtuutet*, kaupunginvaltuusto*, kunnanvaltuusto*, kaupunginhallitu*
committee: valiokun*, komitea*, komissio*
ombudsman: oikeusasiamie*, tilintarkast*, valvontaviranomai*, yhdenvertaisuusvaltuutet*
data-protection: tietosuoja*, yksityisyy*, henkilötieto*, henkilötiedo*
tax: *vero, verot, veron, veroja, verotta*, verotu*, veronkier*, verovirasto*
customs: tulli, tullin, tullit, tulliviranomai*
immigration: maahanmuutto*, rajavartio*
secret-service: tiedustelu*, suojelupoliisi*, supo, supon, *vakoojajärjestö*, turvallisuuspalvelu*,
  vastavakoilu*, salaisen palvelun
organised-crime: järjestäyty* rikollisuu*, mafia*, triadi*, rikollisjengi*, jengi*, rikollisryhm*, rikollisliig*
army: armeija*, sotila*, laivasto*, puolustusvoim*
interpreter: tulkki, tulkin, tulkkina, tulkit, kääntäj*
businessman: liikemie*, liikenai*, yrittäj*, kauppia*
owner: omistaj*, vuokranantaj*
chairman: puheenjohtaj*, johtohahmo*
treasurer: rahastonhoitaj*, kirjanpitäj*, taloudenhoitaj*
secretary: sihteeri*, vastaanottovirkailij*
student: opiskelij*, oppila*, koululai*
scholar: professori*, tutkija, tutkijan, tutkijat, tutkijoi*, tutkijaa, akateemik*, tiedemie*
journalist: toimittaj*, journalist*, reportteri*, kirjeenvaihtaj*, päätoimittaj*
dissident: toisinajattelij*, aktivist*, *arvostelij*, hallinnon vastust*, ihmisoikeusaktiv*
refugee: pakolai*, turvapaik*, maanpaossa, maanpako*, maanpaon
banker: pankkiiri*, entinen virkamies, entis* virkamie*, karkuri*
worker: työntekij*, tarjoilij*, kokki, kokin, kokkina
driver: *kuljettaj*, taksi*, autoilija*
volunteer: vapaaehtoi*
retired-officer: eläkkeell*, eläkeläi*, entinen poliisi, ex poliisi, iäkäs, iäkkää*
neighbour: naapuri, naapurit, naapurin, naapurust*, asukas, asukkaa*, asukkai*
witness: todistaja, todistajan, todistajat, todistajia, silminnäkij*, todistajanlausun*
victim: uhri, uhrit, uhrin, uhrien, uhria, uhrej*, asianomista*, kantaja
couple: pariskun*, aviopari*
wife: vaimo*, aviomie*, puoliso*
parents: vanhemmat, vanhempi*, vanhemmil*, äiti, äidin, äitiä, isä, isän, isää
siblings: veli, veljen, veljeä, veljet, sisko*, sisar, sisaren, sisaru*
children: poika, pojan, poikaa, tytär, tyttär*, lapsi, lapsen, lapset, lapsia, lasten
widow: leski, lesken, leskeä
tourist: turist*, matkailij*, vierailij*, kävijä*
uyghur: uiguuri*, tiibet*, vähemmistö*, xinjiang*
hong-kong-people: hongkong*, hong kong*
taiwan: taiwan*
falun-gong: falun gong*, falungong*, falun dafa
driving-licence: ajokort*
passport: passi, passin, passit, passeja, passia, henkilökort*, henkilöllisyystodistu*
permit: oleskelulup*, oleskeluluv*, viisum*, työlup*, työluv*
citizenship: kansalaisuu*, kansalaistet*, kansalaistami*
phone: puhelin, puhelime*, *puhelimia, matkapuhelin*, kännyk*, puhelu*, soitto, soittoja
computer: tietokone*, läppäri*, kannettav*, palvelin, palvelime*
data-carrier: kovalev*, muistitik*, muistikort*, tietokan*, tiedosto*
paper: asiakirj*, dokument*, paperi, paperit, papereita, kansio*
cash: käteis*, seteli*, seteleitä
bank-account: pankkitil*, tilisiir*, pankki, pankin, pankit
donation: lahjoitu*, lahjoitt*, avustu*, tukiai*, apuraha*
weapon: ase, aseen, aseet, aseita, *aseella, pistooli*, veitsi, veitsen, veitsel*, ampuma*
camera: valvontakamer*, kamera*, kameroi*
sign: kyltti*, kyltin, kyltit, kylttej*, nimikil*, banderol*, kilpi
flag: lippu, lipun, lippuja, liput, *tunnus*, univorm*, virkapuku*, virkamerk*, vaakun*
website: verkkosivu*, nettisivu*, kotisivu*, internet*, netissä
app: sovellu*, wechat*, keskusteluryhm*, sosiaali* media*, somessa, some
letter: kirje, kirjeen, kirjeet, kirjeessä, kirjettä, kirjeitä, sähköposti*
photo: valokuv*, kuva, kuvat, kuvia, kuvassa
video: video*, tallen*, äänite, ääninauh*, äänitte*
list: lista, listan, listalla, luettelo*, nimilist*, rekister*
leak: vuoto, vuodon, vuotane*, vuodettu*, tietovuo*, salainen asiakirja, salais* asiakirj*
drone: drooni*, lennok*, gps*, paikannin*, paikantim*, salakuuntel*
furniture: tyhjä, tyhjil*, autio*, tyhjenn*, muuttanut pois
masks: maski*, kasvomask*, pandemi*, korona*, covid*
espionage: vakoil*, vakooj*, *vakoilu*
foreign-agent: vieraan valtion agent*, ulkomai* agent*, ulkomai* vaikuttami*, kiinan agent*, agenttina,
  vaikuttamisyrity*
extortion: kirist*, lunna*
kidnapping: sieppa*, kaapat*, kaappau*, vapaudenriist*, kidnapp*
assault: pahoinpit*, hyökättiin, hyökkäsi*, hakat*, loukkaant*, ruumiinvamm*, *pahoinpidel*
threat: uhkai*, uhkau*, uhka, uhan
harassment: häirin*, ahdist*, painost*, pelottel*, pakottami*, pakottaa, pakottan*
stalking: varjost*, seurannut, vaino*, seuraamin*
fraud: petos, petoks*, huijau*, huijar*, huijat*
money-laundering: rahanpesu*
corruption: korruptio*, lahju*, kavallu*
drugs: huume*, narkoot*
forgery: väärenn*
usurpation: virkavallan anastam*, poliisina esiintymi*, esiinty* poliisina, esiintyi poliisi*
obstruction: oikeudenkäytön estämi*, todisteiden hävittämi*, hävit* todist*, poistanut viest*, poisti viest*,
  esteen tuottam*
breach-of-secrecy: virkasalaisuu*, salassapito*, valtiosalaisuu*, tietomurto*, luovutta* tieto*
murder: murha*, surma*, tapettu*, tappoi, tappo, kuolema*, kuoll*
suicide: itsemurh*
fire: tulipalo*, tuhopolt*, räjähd*, räjähty*
hacking: hakker*, kyber*, verkkohyökkäy*, tietojenkalast*
trafficking: salakuljet*, ihmiskaup*
violation: wienin sopimu*, wienin yleissopimu*, suvereniteetin loukkau*, kansainvälis* oikeu*,
  kansainvälis* lain*
bail: takuita vastaan, takuu, takuut, takuusumma*, valvontapant*, ilmoittautumisvelvollis*
house-arrest: kotiaresti*, matkustuskiel*
fine: sakko*, sakon, sakot, uhkasak*
compensation: korvau*, vahingonkorv*, hyvity*
suspended: ehdollis* vankeu*, ehdollis* tuomio*, ehdonalai*, yhdyskuntapalvelu*
extradition: luovutu*, luovutettav*, luovuttamissopimu*, interpol*
forced-return: kotiutt*, palauttami*, palautettu kiinaan, palaamaan kiinaan, palata kiinaan, pakkopalaut*,
  paluu kiinaan, palaamaan kotimaahan*, karkotet*
plea-deal: tunnusti*, myönsi syyllisyy*, syyllisyytensä, syytesopimu*, tunnustu*, tunnustanut*
adjourned: lykät*, lykkä*, siirret* myöhemm*
supreme-court: korkein oikeus, korkeim* oikeu*, perustuslakituomioistui*, hovioikeu*, valitustuomioistui*
evidence: todiste*, näyttö, näyttöä, todistusaineist*
wanted: etsintäkuul*, pidätysmääräy*, palkkio*, vangitsemismääräy*
reopened: uudelleen avat*, avattu uudelleen, jatkuu taas, avataan uudelleen
vote: äänest*, ääni, äänet, ääntä
motion: päätöslauselm*, lakiesity*, lakialoit*, aloite, aloitteen
debate: väittely*, kyselytun*, täysistun*, kirjalli* kysymy*, keskustelualoit*
hearing: kuulemistilaisuu*, kuuleminen, kuulemise*, kuultav*
petition: vetoomu*, allekirjoitu*, kansalaisaloit*, adressi*
protest: mielenosoi*, protest*, mielenilma*
election: vaalit, vaalien, vaaleis*, *vaaleissa, vaali, vaaleja, vaalikampanj*
coalition: koalitio*, hallituspuolue*, oppositio*
sovereignty: suvereni*, itsemääräämisoik*, täysivaltai*
treaty: sopimus, sopimuks*, sopimusta, yhteistyö*, aiesopimu*, muistio*
joint-patrol: yhteispartio*, yhteiset partiot, partioi*, partio, partiot, poliisiyhteistyö*
twin-city: ystävyyskaupun*, kummikaupun*
deadline: määräai*, takaraja*, uhkavaatimu*
licence-revoked: lakkautet*, lupa peruut*, toimilup*, peruutettu, purettu, poistettu rekisterist*
lease: vuokra, vuokran, vuokrattu*, vuokrasopimu*, vuokrala*, häät*, vuokrann*
resignation: erosi, eroaa, erota, eronpyyn*, eronnut, eroami*, erosta
dismissal: erotet*, irtisano*, potkut, pidätetty virasta, hyllyt*
hotline: vihjelinj*, vihjepuhelin*, neuvontapuhelin*, vihjeit*
task-force: erikoisryhm*, työryhm*, erikoisyksik*
guideline: käsikirj*, ohjeist*, opas, oppaan, koulutu*, kurssi*
registry: agenttirekister*, rekisteröinti*, rekisteröity*, läpinäkyvyy*, avoimuusrekister*
budget: budjet*, talousarvio*, rahoitu*, määräraha*
reciprocity: vastatoim*, vastavuoro*, kostotoim*
press-conference: lehdistötilaisu*, tiedotustilaisu*
interview: haastatt*, haastatelt*
film: elokuv*, dokumenttielokuv*, dokumenttifilm*, podcast*, filmi, filmin
book: kirja, kirjan, kirjassa, kirjat, kirjaa, romaani*, muistelma*, kirjailij*
study: tutkimus, tutkimuks*, selvitys, selvitykse*, kysely, kyselyn, tilasto*, kyselytutkim*
annual-report: vuosikertom*, vuosiraport*, vuosikatsau*
theatre: teatter*, näyttely*, taide, taiteen, taiteilij*, konsert*
opinion: kolumni*, pääkirjoitu*, kommentti*, mielipidekirjoit*
prize: palkinto*, palkinno*, palkittu*
conference: konferenss*, seminaari*, luento*, luennol*, paneeli*
anniversary: vuosipäiv*, juhlavuo*, muistojuhl*, muistomerk*
apology: anteeksi*, pahoittel*
correction: oikaisu*, korjau*, virhe, virheen, virheelli*, erehdy*
undercover: piilokamer*, peitetehtäv*, peiteoperaat*, tutkiva journalis*, salainen kamera
whistleblower: ilmiantaj*, tietovuotaj*, loikkari*, informantti*, sisäpiiril*, väärinkäytösten paljast*
radio: radio*, televisi*, tv kanav*
festival: festivaali*, kevätjuhl*, juhla, juhlat, juhlassa, juhlaillal*, uudenvuod*
charity: hyväntekeväi*, avustusjärjest*, avustustyö*
rumour: huhu, huhut, huhuj*, disinformaatio*, valeuut*
disappearance: kadonn*, katosi*, katoami*, katoavat
flight: pakeni*, paenn*, karkasi*, pako, paon, poistui maasta
illness: sairau*, sairastu*, sairaalahoi*
ship: laiva, laivan, laivat, alus, aluksen, alukset, lautta, lautan, kalastusal*
border: raja, rajan, rajalla, rajat, rajavalvon*, rajojen
company: yhtiö*, yritys, yrityks*, firma*, *konserni*
investment: investoin*, sijoitu*, vienti, viennin, taloussuhte*, kauppasuhte*
technology: teknolog*, ohjelmisto*, kasvojentunnist*
telecom: teleoperaat*, operaattori*, telealan, televiestin*, sim kort*, sim-kort*, huawei*
sports: jalkapallo*, urheilu*, taistelulaj*, kamppailulaj*
night: yö, yöllä, yön, yönä, keskiyö*, aamuyö*, aamunkoit*
simultaneous: samanaikais*, samaan aikaan, yhtä aikaa, koordinoi*
second-time: toinen poliisiasema, toisen poliisiaseman, toinen asema, vielä yksi, uusi asema, kaksi muuta
former-site: entinen osoite, entis* osoit*, aiempi osoite, aiemm* osoit*, muutti
denounced: rikosilmoitu*, tutkintapyyn*, ilmiant*, kantel*
"""
