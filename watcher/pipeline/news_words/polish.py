"""Things of the news in Polish. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restaurac*, restaurator*, jadłodajni*, stołówk*, kawiarni*, knajp*, lokal gastronomiczn*,
  lokalu gastronomiczn*
shop: sklep*, supermarket*, spożywcz*, delikates*, butik*
warehouse: magazyn, magazynu, magazynie, magazynem, magazynow*, hurtowni, hurtownia, hurtownię, hurtownie,
  składowisk*
flat: mieszkanie, mieszkania, mieszkaniu, mieszkaniem, mieszkaniach, mieszkaniow*, mieszkań, apartament*,
  kamienic*
villa: willa, willi, willę, wille, willą, willach, dom jednorodzinn*, domu jednorodzinn*, rezydencj*, posiadłoś*
hotel: hotel*, hostel*, pensjonat*, zajazd*
travel-agency: biuro podróży, biura podróży, biurze podróży, biurem podróży, biurach podróży,
  agencj* turystyczn*, agencj* podróży, biur* turystyczn*
law-firm: kancelari* prawn*, kancelari* adwokack*, kancelari* notarialn*, notariusz*, notarialn*
salon: salon*, fryzjer*, masaż*, manicure, kosmetyczn*, spa
market: bazar*, targowisk*, targowic*, hal* targow*, centrum hurtow*
mall: centrum handlow*, centra handlow*, centrów handlow*, centrach handlow*, galeri* handlow*, pasaż*
school: szkoł*, szkół*, szkole, szkoln*, przedszkol*, akademi*
university: uniwersyt*, uczelni*, politechnik*, kampus*, wydział prawa, rektor*
association: stowarzyszen*, federacj*, związek, związku chińczyków, zrzeszen*, diaspor*, poloni*
chamber: izb* gospodarcz*, izb* handlow*, izb* przemysłow*
temple: świątyni*, świątyń, kościoł*, kościół, kościele, meczet*, pagod*, klasztor*
embassy: ambasada, ambasady, ambasadzie, ambasadę, ambasadą, ambasad, ambasadach, placówk* dyplomatyczn*
consulate: konsul*
town-hall: ratusz*, urząd miasta, urzędu miasta, urzędzie miasta, magistrat*, urząd miejsk*, urzędu miejsk*,
  urzędzie miejsk*
prison: więzieni*, więzień, więzienn*, uwięzi*, za kratk*, za kraty, pozbawienia wolności, zakład* karn*
airport: lotnisk*, lotnisc*, port* lotnicz*
harbour: port, portu, porcie, portem, portow*, nabrzeż*, doki, doków, przystań, przystani
upper-floor: piętro, piętra, piętrze, piętrow*, piwnic*, parter*, suteren*, zaplecz*, kondygnacj*, poddasz*
casino: kasyn*, hazard*, bukmacher*, zakład* wzajemn*
factory: fabryk*, fabryc*, zakład* produkcyjn*, zakład* przemysłow*, warsztat, warsztatu, warsztacie, szwalni*
hospital: szpital*, klinik*, klinice, przychodni*
real-estate: nieruchomoś*, deweloper*
mayor: burmistrz*, prezydent* miasta, mer, mera, merem, merow*, wójt*
interior-minister: minister spraw wewnętrznych, ministra spraw wewnętrznych, ministr* spraw wewnętrznych,
  minister* spraw wewnętrznych, szef* mswia, mswia, msw, resort* spraw wewnętrznych
foreign-minister: ministr* spraw zagranicznych, minister* spraw zagranicznych, msz, msz-u, szef* dyplomacji,
  resort* spraw zagranicznych, szef* msz
justice-minister: minister* sprawiedliwości, ministr* sprawiedliwości, prokurator* generaln*,
  resort* sprawiedliwości
prime-minister: premier, premiera, premierem, premierowi, premierze, premierk*, kanclerz*, szef* rządu
president: prezydent, prezydenta, prezydentowi, prezydentem, prezydencie, prezydentk*, prezydenck*
governor: gubernator*, wojewod*, prefekt*, marszał* województwa
ambassador: ambasador*, chargé d'affaires
diplomat: dyplomat*, dyplomac*, attaché, attache, immunitet*
prosecutor: prokurat*, oskarżyciel*
judge: sędzi*, magistrat*
jury: przysięgł*, ława przysięgłych, ławnik*, ławnic*
lawyer: adwokat*, prawnik*, prawnic*, obrońc*, obroń* prawn*, mecenas*
lawmaker: poseł, posła, posłow*, posłem, posłan*, parlamentarzyst*, deputowan*, kongresmen*, europoseł,
  europosł*, posłów
senator: senator*, senat, senatu, senacie, senack*
councillor: radny, radna, radnego, radnej, radni, radnych, radnym, radną, rad* miasta, rad* miejsk*, rad* gmin*
committee: komisj*, podkomisj*, komitet*
ombudsman: rzecznik* praw, ombudsman*, nik, izb* kontroli, trybunał* obrachunkow*, audytor*
data-protection: ochron* danych, dan* osobow*, prywatnoś*, rodo
tax: podatek, podatk*, skarbow*, fiskus*
customs: celn*, cło, cła, ceł, oclen*
immigration: imigra*, straż* graniczn*, strażnik* graniczn*, urząd* do spraw cudzoziemców, cudzoziemc*,
  migracyjn*
secret-service: wywiad* wojskow*, kontrwywiad*, służb* specjaln*, służb* wywiadow*, agencj* wywiadu,
  tajn* służb*, służb* bezpieczeństwa, abw, wywiadowcz*, agencj* bezpieczeństwa wewnętrznego
organised-crime: przestępczoś* zorganizowan*, zorganizowan* przestępczoś*, zorganizowan* grup*, mafi*, triad*,
  gang*
army: armia, armii, armię, armią, wojsk*, żołnierz*, marynark* wojenn*
interpreter: tłumacz, tłumacza, tłumaczem, tłumaczy przysięgł*, tłumaczk*
businessman: biznesmen*, biznesow*, bizneswoman*, przedsiębiorc*, kupiec, kupca, kupców, kupcy, handlowiec,
  handlowc*, handlarz*
owner: właściciel*, najemc*, gospodarz lokalu
chairman: przewodnicząc*, prezes, prezesa, prezesem, prezesow*, prezeska, szef* stowarzyszenia, prezesi
treasurer: skarbnik*, skarbnicz*, księgow*
secretary: sekretark*, sekretarz, sekretarza, sekretarzem, recepcjonist*
student: student*, uczeń, uczni*, uczennic*
scholar: profesor*, naukow*, badacz*, akademic*, sinolog*
journalist: dziennikar*, reporter*, redaktor*, korespondent*
dissident: dysyden*, aktywist*, działacz*, opozycj*, krytyk* reżimu, krytyk* władz, krytyków,
  obrońc* praw człowieka
refugee: uchodźc*, azyl*, uchodźstw*, emigrant*, na wygnaniu, wygnan*
banker: bankier*, był* urzędni*, zbieg, zbiega, zbiegów, zbiegowie, zbiegom, zbiegami
worker: pracownik*, pracownic*, robotnik*, zatrudnion*, kucharz*, kelner*
driver: kierowc*, taksówk*, samoch*, auto, auta, autem, aucie
volunteer: wolontar*, ochotni*
retired-officer: emeryt*, starsz* osob*, senior, seniora, seniorów
neighbour: sąsiad*, sąsiedz*, sąsiedni*, mieszkaniec, mieszkańc*, mieszkank*
witness: świadek, świadk*, zezna*
victim: ofiar*, ofierze, poszkodowan*, pokrzywdzon*
couple: małżeństw*, małżonk*, para małżeńsk*, małżeńsk*
wife: żona, żony, żonie, żonę, żoną, mąż, męża, mężem, mężowi, małżonk*
parents: matka, matki, matkę, matce, matką, ojciec, ojca, ojcu, ojcem, rodzic*
siblings: brat, brata, bratu, bratem, bracia, braci, siostra, siostry, siostrę, siostrze, siostrą, rodzeństw*
children: syn, syna, synowi, synem, synowie, synów, córka, córki, córkę, córce, córką, córek, dzieck*, dzieci,
  dzieciom, dziećmi
widow: wdow*, osierocon*, żałob*
tourist: turyst*, zwiedzając*, odwiedzając*
uyghur: ujgur*, tybet*, mniejszoś*, sinciang*, xinjiang*
hong-kong-people: hongkon*, hong kong*, hongkończy*
taiwan: tajwa*, taiwan*, tajpej
falun-gong: falun*
driving-licence: prawo jazdy, prawa jazdy, praw jazdy, prawem jazdy
passport: paszport*, dowód osobist*, dowod* osobist*, dowód tożsamości, dowod* tożsamości
permit: zezwoleni* na pobyt, pozwoleni* na pobyt, kart* pobytu, wiza, wizy, wizę, wiz, wizow*, wizą,
  pozwoleni* na pracę, zezwoleni* na pracę
citizenship: obywatelstw*, narodowoś*, naturaliz*
phone: telefon*, komórk*, kart* sim, smartfon*, zadzwoni*
computer: komputer*, laptop*, serwer*
data-carrier: dysk*, pendrive*, kart* pamięci, plik, pliki, plików, plikach, baz* danych, nośnik*
paper: dokument, dokumenty, dokumentów, dokumentami, dokumentac*, teczk*, segregator*, papiery, papierów, akta,
  akt sprawy
cash: gotówk*, gotówc*, banknot*, pieniądz*, pieniędz*
bank-account: kont* bankow*, rachunek bankow*, rachunk* bankow*, bank, banku, bankow*, banki, banków, przelew*
donation: darowizn*, dotacj*, datek, datki, datków, subwencj*, dofinansowan*, grant, grantu, granty, grantów,
  fundusz*
weapon: broń, bronią, broni paln*, pistolet*, karabin*, nóż, noże, noża, nożem, nożow*
camera: kamer*, monitoring*
sign: szyld*, tabliczk*, tablica, tablicy, tablicę, baner*, transparent*, plakat*
flag: flaga, flagi, flagę, flagą, flag, mundur*, odznak*, godło, godła, emblemat*, godłem
website: stron* internetow*, witryn*, internet*, internecie, portal internetow*, stron* www
app: aplikacj*, wechat*, komunikator*, czat*, media społecznościow*, mediach społecznościow*,
  mediów społecznościow*
letter: list otwart*, w liście do, listy do, pismo, pisma, piśmie, pismem, e-mail*, email*, mail, maila, maile,
  maili, koresponden*
photo: zdjęci*, zdjęć, fotograf*, fotk*
video: wideo, video, nagran*, nagrań, nagrywa*, nagrał*
list: listę nazwisk, lista nazwisk, listy nazwisk, rejestr, rejestru, rejestrze, rejestry, dossier, spis, spisu,
  kartotek*, wykaz, wykazu
leak: wyciek*, wycie* danych, ujawnion* dokument*, tajn* dokument*, przeciek*, niejawn*
drone: dron*, lokalizator*, gps, podsłuch*, nadajnik*
furniture: pust*, opuszczon*, opustosza*, wyprowadz*, opróżni*
masks: masecz*, maska, maski, maskę, pandemi*, covid*, koronawirus*
espionage: szpieg*, szpież*
foreign-agent: obc* agent*, zagraniczn* agent*, agent* obcego, obc* wpływ*, zagraniczn* wpływ*, ingerencj*,
  obcego państwa, obcego mocarstwa, agenci wpływu, agent* wpływu
extortion: wymusz*, szantaż*, okup, okupu, haracz*
kidnapping: porwan*, porwał*, porywa*, uprowadz*, bezprawne* pozbawien*, bezprawn* przetrzym*, przetrzymyw*
assault: napad*, napaś*, napast*, pobic*, pobił*, pobit*, zaatakowa*, ranny, ranni, rannych, obrażen*,
  uszkodzeni* ciała
threat: groźb*, grozi*, zagroz*, pogróż*, grożen*, grożąc*
harassment: nęka*, zastrasz*, nacisk*, presj*, prześladow*, zmusza*, przymus*
stalking: stalking*, stalker*, śledzen*, śledził*, śledzon*, inwigil*, obserwowan*, śledząc*
fraud: oszust*, oszuk*, wyłudz*
money-laundering: prani* pieniędzy, pranie brudnych pieniędzy, prania brudnych pieniędzy,
  praniem brudnych pieniędzy, praniu brudnych pieniędzy, prał* pieniądze
corruption: korupc*, skorumpow*, łapówk*, łapówek, przekup*, sprzeniewierz*, defraud*
drugs: narkoty*, heroin*, kokain*, fentanyl*, metamfetamin*
forgery: fałszerst*, sfałszowan*, fałszow*, podrob*, podrabia*, fałszyw* dokument*, fałszyw* paszport*
usurpation: podszy*, podawali się za, podawał* się za, podając* się za, przywłaszcz*, uzurp*
obstruction: utrudnia*, niszczen* dowodów, zniszczen* dowodów, zniszczył*, skasowa*, usunął wiadomości, usunę*,
  usunięt*, matactw*
breach-of-secrecy: tajemnic* służbow*, tajemnic* państwow*, ujawnieni* tajemnic*, nieuprawnion* dostęp*,
  przekazywan* informacji, przekazyw* danych, dostęp* do baz*, przekroczen* uprawnień
murder: morderst*, zabójst*, zamordow*, zabit*, zabił*, śmierć, śmierci, śmiertel*
suicide: samobój*
fire: pożar*, podpal*, eksploz*, wybuch*, spłon*
hacking: haker*, hacker*, cyberatak*, phishing*, zhakow*, włama* do, cyberprzestęp*, cyberbezpiecz*
trafficking: przemyt*, przemyc*, handel ludźmi, handlu ludźmi, handlem ludźmi, szmugl*
violation: konwencj* wiedeńsk*, narusz* suweren*, naruszen* prawa międzynarodowego, pogwałc*
bail: kaucj*, poręczen*, zwolnion* za, dozór polic*, dozor* polic*, dozór elektroniczn*, opask* elektroniczn*,
  na woln* stop*
house-arrest: areszt* domow*, zakaz* opuszczania, zakaz* podróż*, zakaz* wyjazd*, odebran* paszport*,
  zatrzyman* paszport*
fine: grzywn*, ukaran* grzywną, mandat karn*, kar* pieniężn*, kar* finansow*
compensation: odszkodowa*, zadośćuczyn*, rekompens*
suspended: w zawieszeniu, wyrok* w zawieszeniu, nadzór kurator*, nadzor* kurator*, kurator*, prac* społeczn*
extradition: ekstrad*, interpol*, czerwon* not*
forced-return: repatriac*, przymusow* powr*, powrot* do chin, powrót do chin, nakłania* do powrotu,
  zmusza* do powrotu, wrócić do chin, wróc* do kraju, powrót do kraju, powrotu do kraju, sprowadz* do chin,
  deport*
plea-deal: przyznał* się, przyznan* się, przyznaj* się, przyzna* się do winy, ugod*, współpracuj* z prokuratur*,
  dobrowoln* poddan*
adjourned: odrocz*, przełoż*, przesunięt*, opóźni*, nowy termin*
supreme-court: sąd* najwyższ*, trybunał* konstytucyjn*, sąd* apelacyjn*, apelacj*
evidence: dowody, dowodów, dowodach, dowodami, materiał* dowodow*, dowodow*
wanted: poszukiwan*, list* gończ*, nakaz* aresztowania, nagrod* za, ściga*, nakaz* zatrzymania
reopened: wznow*, ponown* śledztw*, ponownie wszcz*, znów śledztw*
vote: głosow*, zagłosow*, przegłosow*, głosami
motion: rezolucj*, uchwał*, projekt* ustaw*, wniosek o, wniosk* o, projekt* uchwał*
debate: debat*, interpelac*, pytani* poselsk*, zapytani* poselsk*, tur* pytań
hearing: wysłuchan*, przesłuchan* przed, posiedzen* komisji, przed komisj*, przesłuchanie w kongresie
petition: petycj*, podpis* pod, zbiórk* podpisów
protest: protest*, manifest*, demonstr*, pikiet*, wiec, wiecu, czuwan*
election: wybory, wyborów, wyborach, wyborami, wyborc*, kampani* wyborcz*
coalition: koalic*, opozycyjn*, opozycj*
sovereignty: suweren*
treaty: umow*, umów, traktat*, porozumien*, memorandum*, współprac*
joint-patrol: wspóln* patrol*, patrol*, współprac* policyjn*
twin-city: miast* partnersk*, partnersk* miast*, miast* bliźniacz*, miast* siostrzan*
deadline: ultimatum, termin do, w terminie
licence-revoked: rozwiąza* stowarzyszen*, wykreśl*, cofnię* licencj*, cofnięci* zezwolen*, odebran* licencj*,
  cofnął, cofnęł*, wyrejestr*
lease: najem, najmu, wynajm*, wynaję*, czynsz*, dzierżaw*, eksmis*, lokator*, umow* najmu
resignation: rezygnac*, zrezygnow*, dymisj*, ustąpi*, ustępuj*, podał się do dymisji
dismissal: zwolnien* z pracy, zwolnion* z pracy, zwolnion* ze stanowiska, odwołan* ze stanowiska, zdymisjonow*,
  zawieszon* w obowiązkach, zawieszon* w czynnościach, wyrzucon*
hotline: infolini*, gorąc* lini*, numer* telefonu zaufania, formularz*, anonimow* zgłosz*
task-force: grup* zadaniow*, zespół śledcz*, zespoł* śledcz*, grup* robocz*, zespół specjaln*, specjaln* zespół,
  specjaln* zespoł*, sił* zadaniow*, jednostk* specjaln*
guideline: wytyczn*, podręcznik*, szkolen*, poradnik*, kurs, kursu, kursy, instrukcj*
registry: rejestr* agent*, rejestr* zagranicznych, obowiąz* rejestr*, rejestrac*, zarejestr*, przejrzystoś*
budget: budżet*, mln dol*, finansowan*, milion* dol*, milion* euro
reciprocity: odwet*, retors*, kontrśrod*, środk* odwetow*, wzajemnoś*, odpowiedzi na sankcje
press-conference: konferencj* prasow*, briefing*, brifing*
interview: wywiadzie dla, wywiad z, wywiad dla, wywiadu udzielił*, rozmow* z dziennik*, w rozmowie z, wywiadzie
film: film*, dokumentaln*, podcast*, audycj*, reportaż*
book: książk*, książek, książce, powieś*, wspomnienia, autor książk*, pisarz*, pisark*
study: badani*, badań, sondaż*, ankiet*, statysty*, opracowani*
annual-report: raport roczn*, raport* roczn*, roczn* raport*, roczn* sprawozdan*, sprawozdan* roczn*, rocznik*
theatre: teatr*, wystaw*, sztuka, sztuki, koncert*, muze*, artyst*
opinion: opini*, komentarz*, felieton*, publicyst*, artykuł* redakcyjn*
prize: nagrod* dziennikar*, nagrod* nobla, wyróżnien*, laureat*, nagrodzon*, pulitzer*
conference: konferencj*, wykład*, seminari*, panel, panelu, sympoz*, prelekcj*
anniversary: rocznic*, pomnik*, upamiętn*
apology: przeprosi*, przeprasz*
correction: sprostow*, korekt*, błąd, błędu, błędn*, błędy, pomyłk*, poprawk*
undercover: pod przykrywką, ukryt* kamer*, dziennikarsk* śledztw*, śledztw* dziennikarsk*,
  prowokacj* dziennikarsk*, tajniak*
whistleblower: sygnalist*, informator*, uciekinier*, demaskator*
radio: radio, radia, radiu, radiow*, telewizj*, telewizyjn*, tv
festival: festiwal*, święto wiosny, święta wiosny, now* rok* księżycow*, chińsk* now* rok*, bankiet*
charity: charytatyw*, dobroczyn*, fundacj*, pomoc* humanitarn*
rumour: plotk*, pogłosk*, dezinform*, fake news*, fałszyw* informacj*, zaprzecz*, dementi, zdementow*,
  oszczerst*
disappearance: zaginą*, zaginię*, zaginion*, zniknię*, zniknął, zniknę*
flight: uciek*, uciec*, zbiegł*, opuścił* kraj, wyjecha*
illness: chorob*, chory, chora, choruje, zachorow*, hospitaliz*
ship: statek, statk*, prom, promu, promem, kuter*, kutr*, okręt*, łód*
border: granica, granicy, granic, graniczn*, przygraniczn*
company: spółk*, spółek, firm*, holding*, przedsiębiorstw*, koncern*
investment: inwestyc*, inwestor*, inwestow*, handel, handlu, handlow*, eksport*, stosunk* gospodarcz*
technology: technolog*, oprogramow*, rozpoznawan* twarzy, sztuczn* inteligenc*
telecom: telekom*, kart* sim, operator* sieci, operator* komórkow*, huawei
sports: piłk*, sport*, sztuk* walki, kung fu, mecz, meczu, mecze, meczach
night: noc, nocy, nocą, nocn*, świt, świcie, świtem, o północy
simultaneous: jednocześnie, równocześnie, skoordynow*, w kilku miejscach, równoleg*
second-time: drug* posterun*, drug* komisariat*, drug* placówk*, kolejn* posterun*, kolejn* komisariat*,
  kolejn* placówk*, drugi tak*, drugi nieofic*
former-site: poprzedni* adres*, dawn* siedzib*, wcześniejsz* adres*, przenies*, przeprowadzi*, dawn* adres*,
  był* siedzib*
denounced: zawiadomien*, zawiadomił*, donos*, doniósł, doniesien* o przestęp*, złożył* skarg*, skarg* do,
  zgłosił* na policj*, zgłoszen* na policj*
"""
