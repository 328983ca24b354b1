"""Things of the news in Estonian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restoran*, kohvik*, söökla*, söögikoh*, *restoran
shop: pood, poe, poes, poed, poode, kauplus*, supermarket*, toidupood*
warehouse: ladu, laos, laohoon*, laod, laopin*
flat: korter*, *korter, eluruum*
villa: villa, villas, villat, eramaj*, mõis, häärber*
hotel: hotell*, hostel*, külalistemaj*, võõrastemaj*
travel-agency: reisibüroo*, reisifirma*, piletikassa*
law-firm: advokaadibüroo*, õigusbüroo*, notar*
salon: massaaži*, juuksur*, ilusalong*, salong*, spaa*
market: turg, turul, turu, turgu, basaar*
mall: kaubanduskesku*, ostukesku*
school: kool, kooli, koolis, koolid, keelekool*, lasteaed*, lasteaia*, akadeemia*
university: ülikool*, kolledž*, teaduskon*, kõrgkool*
association: ühing*, *ühing*, selts, seltsi*, liit, liidu, klubi*, kogukonnaühing*
chamber: kaubanduskoda, kaubanduskoja*, kaubandus- ja tööstuskoda, ettevõtjate liit
temple: tempel, templi*, kirik*, mošee*, pagood*
embassy: saatkon*, *saatkon*
consulate: konsulaat*, konsulaadi*, *konsulaa*, konsul, konsuli*, peakonsul*
town-hall: raekoda, raekoja*, linnavalitsuse hoone*, linnamaj*, vallamaj*
prison: vangla*, vangi, trellide
airport: lennujaam*, lennuväli, lennuvälja*
harbour: sadam, sadama*, *sadam, dokk
upper-floor: korrus*, kelder, keldri*, ülakorrus*, tagatu*
casino: kasiino*, hasartmäng*, kihlve*
factory: tehas, tehase*, vabrik*, töökod*, töökoja*
hospital: haigla*, kliinik*
real-estate: kinnisvara*
mayor: linnapea*, vallavanem*
interior-minister: siseminist*
foreign-minister: välisminist*
justice-minister: justiitsminist*, õiguskantsler*, peaprokur*
prime-minister: peaminist*, liidukantsler*, kantsler*
president: president*
governor: kuberner*, prefekt*, maavanem*
ambassador: suursaadik*, asjur*
diplomat: diplomaat*, diplomaadi*, atašee*
prosecutor: prokurör*, prokuratuur*
judge: kohtunik*
jury: vandekoh*, žürii*, vandemeh*, vandemees*
lawyer: advokaat*, advokaadi*, jurist*, kaitsja*
lawmaker: parlamendiliig*, parlamendisaadik*, rahvasaadik*, saadik, saadiku*, riigikogu liig*, kongresmen*,
  seadusandja*
senator: senaator*, senati*, senat
councillor: linnavolikog*, volikog*, linnavoliniku*, volinik*
committee: komisjon*, komitee*, parlamendikomisjon*
ombudsman: ombudsman*, audiitor*, riigikontroll*, järelevalveasutus*
data-protection: andmekaits*, isikuandme*, privaatsus*
tax: maks, maksu, maksud, maksuamet*, maksupettus*, maksudest
customs: toll, tolli, tolliamet*
immigration: immigratsiooni*, sisserände*, piirivalv*, migratsiooni*
secret-service: luure*, salateenistus*, vastuluure*, julgeolekuteenistus*, kaitsepolitsei*, kapo
organised-crime: organiseeritud kuriteg*, maffia*, triaad*, jõuk, jõugu*, kuritegeli* ühendus*
army: armee*, sõdur*, sõjaväe*, sõjavägi, merevägi, mereväe*, kaitsevägi, kaitseväe*
interpreter: tõlk, tõlgi, tõlgina, tõlgid, tõlkija*
businessman: ärimees*, ärimehe*, ärinaine*, ettevõtja*, kaupmees*, kaupmehe*
owner: omanik*, üürileand*
chairman: esimees*, esimehe*, juhatuse liig*, eesistuja*
treasurer: laekur*, raamatupida*
secretary: sekretär*, registraator*
student: üliõpila*, tudeng*, õpila*
scholar: professor*, teadla*, akadeemik*, uurija, uurijad, uurijate
journalist: ajakirjanik*, reporter*, korrespondent*, toimetaja*
dissident: dissident*, teisitimõtleja*, aktivist*, režiimikriitik*, inimõiguslas*
refugee: põgenik*, pagula*, varjupaig*, asüüli*, eksiil*
banker: pankur*, endine ametnik, endis* ametnik*
worker: töötaja*, tööli*, kelner*, kokk, koka, kokana
driver: autojuh*, takso*, auto, autos, autod
volunteer: vabatahtlik*
retired-officer: pensionil, pensionär*, erru, erus, eaka*
neighbour: naaber, naabri*, elanik*
witness: tunnistaja*, pealtnägija*, ütlus*
victim: ohver, ohvri*, kannatanu*, hageja*
couple: abielupaar*, mees ja naine
wife: abikaasa*, naine, naise, abielus
parents: vanemad, vanemate*, vanemaid, ema, emale, isa, isale
siblings: vend, venna*, õde, õe, õed
children: poeg, poja, pojad, tütar, tütre*, laps, lapse, lapsed, laste, lapsi
widow: lesk, lese
tourist: turist*, külastaja*
uyghur: uiguur*, tiibet*, vähemus*, xinjiang*
hong-kong-people: hongkong*, hong kong*
taiwan: taiwan*
falun-gong: falun gong*, falungong*, falun dafa
driving-licence: juhiloa*, juhilu*
passport: pass, passi, passid, passe, id kaart*, isikut tõendav*, isikutunnistu*
permit: elamislub*, elamisloa*, viisa*, tööluba*, tööloa*
citizenship: kodakondsus*
phone: telefon*, mobiil*, nutitelefon*, kõne, kõned
computer: arvuti*, sülearvut*, server, serveri*
data-carrier: kõvaketas*, kõvakett*, mälupulk*, mälupulga*, andmebaas*, andmekandja*
paper: dokument*, dokumendi*, paber, paberid, pabereid, kaustad, kaust
cash: sularaha*, pangatäht*, rahatäht*
bank-account: pangakonto*, pangaülekan*, pank, panga, pangad
donation: annetu*, toetus, toetuse*, toetusraha*, stipendium*, fond, fondi
weapon: relv*, püstol*, nuga, noa, noaga, tulirelv*
camera: turvakaamera*, kaamera*, valvekaamera*
sign: silt, sildi, sildid, silte, tahvel, plakat*, loosung*
flag: lipp, lipu, lipud, vapp, vormirõiv*, vormiriie*, munder, embleem*
website: veebileh*, kodulehe*, koduleht, veebisai*, internet*
app: rakendus*, äpp, äpi, wechat*, sotsiaalmeedia*, vestlusgrupp*
letter: kiri, kirja, kirjas, kirjad, kirjade, e kiri, meil, meili*
photo: foto*, pilt, pildi, pildid, pilte
video: video*, salvestis*, salvestus*, helisalvest*
list: nimekiri, nimekirja*, register, registri*, toimik*
leak: leke, lekke*, lekki*, lekita*, salajane dokument, salajas* dokument*
drone: droon*, gps, jälgimissead*, pealtkuul*
furniture: tühi, tühja*, tühjend*, mahajäet*, välja kolin*
masks: mask, maski, maskid, maske, pandeemia*, koroona*, covid*
espionage: spionaaž*, spioon*, spioneeri*, luuraja*, nuhk*
foreign-agent: välisagent*, välisriigi agent*, välismõju*, mõjutustegev*, välissekkum*, hiina agent*,
  välismaine mõju*
extortion: väljapress*, šantaaž*, lunaraha*
kidnapping: inimrööv*, röövi*, vabaduse võtmi*, ebaseaduslik* kinnipida*
assault: rünna*, peksa*, peksti, peksmi*, kehavigastus*, vigasta*
threat: ähvard*, oht, ohtu
harassment: ahista*, hirmuta*, surve, survesta*, survet, kiusami*, sundi*
stalking: jälita*, jälgimi*, jälgiti, jälgis*
fraud: pettus*, petu*, petis, petturi*, kelmus*
money-laundering: rahapesu*
corruption: korruptsioon*, altkäemaks*, omasta*, pistis*
drugs: narko*, uimasti*
forgery: võltsi*
usurpation: esines politseinikuna, esinesid politseinikena, võimu omavoli*, esinemine ametnikuna
obstruction: õigusemõistmise takista*, takistami*, tõendite hävita*, hävita* tõend*, kustuta*
breach-of-secrecy: riigisaladus*, ametisaladus*, andmete edasta*, ebaseaduslik* juurdepääs*
murder: mõrv*, tapmi*, tapeti, tappis, hukku*, surm, surma*
suicide: enesetap*, suitsiid*
fire: tulekahju*, süüta*, plahvatu*, põleng*
hacking: häkker*, häkki*, küber*, õngitsus*
trafficking: salakaub*, smugel*, inimkauband*
violation: viini konventsioon*, suveräänsuse rikku*, rahvusvaheli* õigus*
bail: kautsjon*, elektrooni* valve*, tagatisraha*, vabastati kautsjoni*
house-arrest: koduarest*, reisikeel*, riigist lahkumise keel*
fine: trahv*, rahatrahv*, sunniraha*, rahali* karistu*
compensation: hüvit*, kahjutasu*, kompensatsioon*
suspended: tingimisi*, katseaeg*, katseaja*, üldkasuliku*
extradition: väljaandmi*, välja anda, välja andma, interpol*
forced-return: repatrieeri*, sunniviisili* tagasi*, naasma hiinasse, tagasi hiinasse, hiinasse tagasi, naasmi*,
  tagasipöördumi*, naasma kodumaale, väljasaatmi*, küüditami*
plea-deal: tunnistas end süüdi, tunnista* süüd, süü tunnista*, kokkulep* prokuratuuriga, ülestunnist*, end süüdi
adjourned: lükati edasi, edasi lüka*, edasilük*, lükkas edasi
supreme-court: riigikoh*, ülemkohus, ülemkohtu*, põhiseaduskoh*, konstitutsioonikoh*, ringkonnakoh*,
  apellatsioon*
evidence: tõend, tõendid, tõendeid, tõendite*, asitõend*
wanted: tagaotsit*, vahistamismäärus*, vahistamiskäs*, vaevatasu*, pearaha*
reopened: taasava*, taasalusta*, uuesti avati
vote: hääleta*, hääletus*, hääl, hääled, häält
motion: resolutsioon*, eelnõu*, seaduseelnõu*
debate: debatt*, debati*, arupärimi*, infotun*
hearing: kuulami*, ärakuulami*, istungil
petition: petitsioon*, allkirj*, pöördumi*
protest: protest*, meeleavaldu*, demonstratsioon*, pikett*, piketi*
election: valimi*
coalition: koalitsioon*, opositsioon*
sovereignty: suverään*
treaty: leping*, kokkulepe*, kokkuleppe*, memorandum*, koostöö*
joint-patrol: ühispatrul*, ühis* patrull*, patrull*, politseikoostöö*
twin-city: sõpruslinn*, partnerlinn*
deadline: tähtaeg*, tähtaja*, ultimaatum*
licence-revoked: tegevusloa*, litsents*, tühista*, kustutati registrist, likvideeri*, laialisaatmi*
lease: üür, üüri*, rent, rendi*, rentnik*, väljatõst*
resignation: tagasi astu*, astus tagasi, tagasiastu*, ametist lahku*
dismissal: vallanda*, tagandat*, tagandami*, töölt kõrvalda*, ametist vabasta*
hotline: infotelefon*, vihjeliin*, vihjetelefon*, vihjeid
task-force: töörühm*, erirühm*, eriüksus*, rakkerühm*
guideline: käsiraamat*, juhend*, koolitus*, suunis*, kursus*
registry: välisagentide regist*, registreeri*, läbipaistvus*
budget: eelarve*, rahastus*, rahastami*
reciprocity: vastumeed*, vastumeet*, vastusamm*, kättemaks*
press-conference: pressikonverents*, briifing*
interview: intervjuu*, usutlu*
film: film, filmi, filmid, filmis, dokumentaal*, taskuhääling*, podcast*
book: raamat, raamatu*, romaan*, memuaar*, kirjanik*
study: uuring*, uurimus*, küsitlu*, statistika*
annual-report: aastaraamat*, aastaaruan*, aastaülevaa*
theatre: teater, teatri*, näitus*, kunst, kunsti*, kontser*
opinion: kolumn*, juhtkir*, kommentaar*, arvamuslu*
prize: auhin*, preemia*
conference: konverents, konverentsi*, loeng*, seminar*, foorum*
anniversary: aastapäev*, juubel*, mälestus*
apology: vabanda*
correction: parandus*, viga, vea, vead, eksi, eksis, eksimus*, ekslik*
undercover: varjatud kaamera*, peidetud kaamera*, salaagen*, uuriv* ajakirjand*
whistleblower: vilepuhuja*, informaator*, ülejooksik*, siseallik*
radio: raadio*, televisioon*, telekanal*
festival: festival*, pidu, pidustu*, bankett*, uusaasta*, kevadpüha*
charity: heategev*, humanitaar*, abiorganisatsioon*
rumour: kuuldus*, kuulujut*, desinformatsioon*, väärinfo*, libauudi*
disappearance: kadun*, kadus, kadumi*, kadusid
flight: põgene*, lahkus riigist
illness: haigus*, haigestu*, hospitaliseeri*
ship: laev, laeva, laevad, laevade, praam*, parvlaev*, kalalaev*, kalapaat*
border: piir, piiri, piiril, piirile, piirid, piirivalv*, riigipiir*
company: firma*, ettevõte, ettevõtte*, ettevõtet, äriühing*, kontsern*
investment: investeeri*, eksport*, ekspordi*, majandussuh*, kaubandussuh*
technology: tehnoloog*, tarkvara*, näotuvast*
telecom: telekom*, sim kaart*, mobiilioperaator*, operaator*, huawei*
sports: jalgpall*, sport, spordi*, võitluskunst*
night: öö, öösel, ööl, ööd, kesköö*, koidik*
simultaneous: samaaegse*, üheaegse*, korraga, koordineeri*, samal ajal
second-time: teine politseijaoskond, teise politseijaoskonna, veel üks, veel kaks, järjekordne
former-site: endine aadress, endise* aadress*, varasem* aadress*, varem asus, kolis
denounced: avaldus politseile, kuriteoteade, kuriteoteat*, kaebus*, politseisse avaldus*
"""
