"""How common names, places, acts and numbers are in this affair's news. Part of ``stories``.

Written by ``python -m bench.stories --common``: in how many events of the labelled streams and the demo each feature of
``Traits`` is told, when in two or more. With few hits in the database everything in them looks rare.
"""

from __future__ import annotations

EVENTS = 513

COUNTED = """
250 k:2
249 w:kines
197 a:act-probe
186 t:association
177 t:embassy
170 k:3
163 a:act-denial
162 w:kina
150 a:act-closure
141 t:owner
140 t:prosecutor
137 a:act-arrest
136 t:harassment
128 a:act-hearing t:lawyer
127 t:phone
126 a:act-charge
121 t:paper
120 t:driving-licence
118 t:businessman
114 t:forced-return
113 t:volunteer
111 k:4
104 m:safeguard-defenders t:sign w:polis
102 t:secret-service
98 a:act-search
97 w:defend
95 t:interior-minister
93 t:denounced t:parents t:upper-floor w:safeg
92 t:dissident
90 t:list t:neighbour
88 t:foreign-minister t:restaurant t:second-time
85 k:5
84 a:act-letter a:act-payment
83 a:act-report
80 t:shop
79 t:lease
77 t:lawmaker
76 t:judge
73 t:refugee t:threat
71 t:worker
70 t:video
68 k:11 k:6 k:9
67 t:foreign-agent
66 t:prison
65 t:student t:witness
64 t:book t:night t:photo
62 k:7 t:passport
58 t:company t:consulate
56 t:victim
54 a:act-trial
53 w:polik
51 t:bail t:flag t:market t:uyghur
50 t:immigration w:fuian
49 t:chairman t:espionage w:fusou
47 a:act-protest t:committee t:computer w:kin w:minist
46 t:treaty
45 a:act-release t:wanted w:pekin w:vens
44 k:14 t:evidence t:interview t:protest
43 a:act-sentence k:10
42 a:act-expulsion a:act-law t:flight t:hotline w:kine
41 t:children t:flat t:study w:kintian
40 t:border t:journalist t:motion t:retired-officer t:siblings
39 p:place-madrid t:ambassador t:scholar
38 k:12 t:app t:opinion
37 a:act-conviction t:stalking w:servik
36 c:place-netherlands k:8 t:justice-minister
34 c:place-spain t:driver t:furniture t:hearing w:europ
33 t:interpreter t:investment
32 t:debate t:permit t:travel-agency w:madrid
31 t:diplomat t:rumour t:school t:supreme-court t:university
30 a:act-appeal t:coalition t:deadline w:bein w:publik
29 c:place-italy t:camera t:masks t:tourist w:fukin w:sekurit
28 a:act-lawsuit c:place-czechia k:20 t:sovereignty w:on w:seian
27 a:act-dropped k:15 n:22 t:citizenship t:letter t:licence-revoked t:treasurer t:undercover
26 t:chamber t:donation t:usurpation w:anaben
25 c:place-germany n:30 t:warehouse
24 p:place-prague t:correction w:inter w:ministr w:stadt
23 k:17 k:18 t:harbour
22 c:place-sweden n:31 n:41 t:fine t:senator w:botskaf w:ken w:kinas
21 c:place-ireland c:place-japan n:53 t:councillor t:simultaneous w:nanton w:ruker w:stret w:te
20 c:place-canada n:38 n:61 p:place-rotterdam t:banker t:dismissal t:plea-deal w:foreign
19 a:act-summons k:19 t:charity t:film t:mall t:mayor t:obstruction t:violation w:bekord w:buro w:ital w:kitaia
  w:kourt w:lin w:nation w:roterd
18 n:20 n:23 n:44 t:apology t:governor t:house-arrest t:secretary t:tax t:theatre w:iare w:knr w:nederl w:stat
  w:uigur w:vereins
17 c:place-poland c:place-united-states n:102 n:26 p:place-budapest p:town-istanbul t:joint-patrol t:kidnapping
  t:radio t:reopened t:website w:ermitl w:kinatov w:nakion
16 c:place-hungary c:place-united-kingdom k:13 k:16 n:24 n:40 p:place-amsterdam t:cash t:disappearance t:festival
  t:fraud t:hong-kong-people w:ausland w:federal w:furersk w:kaft w:kinesen w:komis w:landsl w:statsan
15 a:act-plea c:place-greece c:place-norway n:27 p:place-valencia t:annual-report t:breach-of-secrecy t:extortion
  t:former-site t:hotel t:registry t:taiwan t:vote t:wife w:afairs w:amsterd w:kuok w:mensken w:port w:raum w:road
  w:trun w:valenk
14 a:act-acquittal c:place-finland c:place-south-korea c:place-turkey n:39 n:47 n:60 t:airport t:bank-account t:jury
  t:town-hall w:afrik w:berikt w:general w:kiti w:lisui w:nev w:sao
13 c:place-romania n:25 n:48 n:58 p:place-london p:place-vienna t:compensation t:corruption w:druk w:espan w:fal
  w:fiskal w:ians w:ie w:invest w:kanad w:kinan w:kome w:no w:pras w:restaur w:sen w:ubers
12 c:place-brazil c:place-france c:place-indonesia c:place-portugal c:place-serbia c:place-slovakia n:21 n:52
  p:place-lisbon p:place-prato t:ship t:villa w:amerik w:ausenm w:brasil w:bundes w:buros w:deli w:departm w:krimin
  w:paul w:prat w:republ w:sverig w:turk w:verein
11 c:place-austria c:place-ukraine c:state-taiwan n:46 n:49 n:50 p:place-dublin p:place-new-york p:town-brasilia
  t:adjourned t:extradition t:guideline t:leak t:ombudsman t:salon w:asia w:ester w:kinters w:lokal w:roman
  w:station w:univers
10 c:place-australia c:place-croatia c:place-denmark c:place-new-zealand c:state-cambodia n:45 n:51
  p:place-sao-paulo p:place-stockholm p:place-tokyo p:place-toronto p:town-bangkok t:assault t:data-protection
  t:factory t:president t:press-conference t:reciprocity w:akt w:beiao w:budapes w:dublin w:el w:etat w:falen w:fbi
  w:guans w:imigrat w:istanb w:iustik w:kamer w:kandler w:kentral w:kesk w:kitai w:kitaiu w:kon w:kuan w:lisb
  w:mandar w:nakrikt w:organis w:parlam w:proses w:sikerk w:su w:tribun w:united w:unters w:van w:verdakt w:vien
9 c:place-belgium c:state-india m:fbi n:29 n:34 p:place-bratislava p:place-glasgow p:place-helsinki p:place-porto
  p:place-seoul p:town-tr-zeytinburnu t:prime-minister t:real-estate t:trafficking t:whistleblower w:agenten
  w:anekor w:anklag w:anvalt w:buiukel w:distrik w:east w:gekeimd w:gerikt w:glasgov w:grk w:iarig w:inenmin w:infan
  w:inka w:intern w:ireland w:kentr w:kini w:kuai w:la w:land w:namen w:norg w:ofik w:person w:polisis w:portug
  w:stokolm w:vei w:veik w:vekat w:verfar w:vorvurf
8 c:place-argentina c:place-nigeria c:state-kazakhstan c:state-kenya m:rcmp n:100 n:200 n:300 n:54 n:63
  p:place-barcelona p:place-berlin p:place-bucharest p:place-copenhagen p:place-milan p:place-paris
  p:place-vancouver p:town-cologne p:town-dubai p:town-jp-hino p:town-nagoya p:town-the-hague t:casino
  t:data-carrier t:hospital t:organised-crime t:petition t:temple t:weapon w:adresen w:auftrag w:barkel w:bratisl
  w:britain w:bureau w:den w:deutskl w:direkt w:estad w:evrop w:faiuan w:frank w:georg w:geskaft w:ian w:indones
  w:inform w:inspekt w:iudg w:kankil w:kinveis w:latin w:milan w:neger w:neterl w:prag w:regier w:si w:sikon
  w:sklies w:souk w:student w:suomes w:uigurl w:viminal w:virt
7 c:place-bulgaria c:state-malaysia n:212 n:28 p:place-antwerp p:place-athens p:place-brussels p:place-rome
  p:place-zagreb p:town-ankara p:town-brno p:town-florence p:town-fukuoka p:town-houston p:town-hu-kobanya
  p:town-jakarta p:town-odesa p:town-porto-city p:town-thessaloniki p:town-warsaw t:conference t:couple t:law-firm
  w:argent w:audienk w:ausvand w:bakanlı w:bukures w:erkentn w:eu w:euro w:fu w:gao w:gastvir w:gobiern w:guo
  w:iakart w:iaren w:irland w:kag w:kai w:kans w:kede w:kein w:kelen w:kenia w:ksek w:me w:monat w:mps w:mr w:paes
  w:parliam w:polsk w:reiseb w:renie w:rikter w:rio w:san w:sanai w:sealand w:seitinb w:senat w:sikian w:sou w:sout
  w:tionkok w:tomas w:varsav w:ven w:verteid w:voke w:vorsits
6 c:place-chile c:place-ecuador c:place-iceland c:place-slovenia c:state-angola c:state-benin c:state-georgia
  m:body-european-parliament m:body-un n:18000 n:36 n:72 p:place-montreal p:place-rio-de-janeiro p:town-almaty
  p:town-auckland p:town-busan p:town-markham p:town-osaka p:town-phnom-penh p:town-tbilisi t:anniversary t:army
  t:falun-gong t:prize t:suspended w:adminis w:agenk w:an w:anol w:austral w:bankok w:beamt w:besar w:boulev
  w:britis w:dais w:de w:durksuk w:dutk w:fale w:fan w:firens w:freivil w:gastron w:govern w:guard w:gulf w:in
  w:kamar w:kanton w:kantor w:kapel w:ke w:kelsin w:kepan w:kien w:kile w:komit w:kosovsk w:kouston w:krovn
  w:landern w:li w:lian w:lianban w:list w:liu w:madeir w:magistr w:malais w:man w:mankat w:markam w:mei w:ms
  w:nantun w:niger w:nort w:notigun w:oberlan w:odes w:pan w:region w:rkmp w:sagreb w:saik w:saken w:sekret w:sink
  w:sisi w:sita w:sloven w:spreker w:stelen w:stud w:sud w:tage w:tan w:tei w:tesalon w:ukrain w:urteil w:veimin
  w:verfas w:vi w:volk w:vu
5 c:place-israel c:state-philippines c:state-switzerland c:state-tanzania n:120 n:33 n:35 n:400 n:55 n:64 n:70
  n:8000 n:900 p:place-belgrade p:place-frankfurt p:place-oslo p:town-brooklyn p:town-cluj p:town-croydon
  p:town-dakar p:town-id-batam p:town-il-haifa p:town-malmo p:town-maputo p:town-nairobi p:town-ottawa
  p:town-strasbourg p:town-taipei t:customs t:forgery w:almat w:anvers w:atin w:aven w:bas w:beamten w:belugim
  w:berlin w:berufun w:besirk w:betreib w:betrof w:biaos w:broklin w:buitenl w:buk w:dalam w:danmark w:dekai
  w:disiden w:dragon w:dubai w:elen w:falun w:finans w:finland w:fos w:frankf w:gendarm w:gerikts w:german w:gon
  w:gonan w:guvenl w:iank w:iarigen w:inian w:insi w:interp w:iork w:kalifor w:kambod w:kand w:kandels w:kanl
  w:kapitel w:kasgar w:kauptst w:keimat w:keimatv w:ki w:kian w:kiliman w:kinei w:klui w:kobenk w:kok w:kounter
  w:kous w:kroat w:kroidon w:krvatsk w:liberd w:link w:london w:maput w:metrop w:nairob w:nov w:oster w:overs w:park
  w:penk w:pet w:pnom w:polit w:pos w:prosek w:puk w:rikmond w:sanf w:sans w:santiag w:sianon w:siku w:sinian
  w:siuin w:song w:spanis w:states w:stel w:tansan w:telefon w:tokio w:tonsian w:toront w:uigurs w:un w:verkand
  w:vervand w:vest w:viet w:voken
4 c:place-iran c:place-vietnam c:state-kuwait c:state-lithuania c:state-mexico c:state-moldova c:state-mozambique
  c:state-peru c:state-thailand c:state-united-arab-emirates c:state-uzbekistan c:state-zambia m:body-interpol
  m:wang-jingyu n:110 n:112 n:140 n:150 n:180 n:200000 n:214 n:250000 n:43 n:57 n:60000 n:62 n:74 p:town-aarhus
  p:town-ar-belgrano p:town-at-favoriten p:town-de-duisburg p:town-dusseldorf p:town-ghent p:town-id-surabaya
  p:town-jp-akihabara p:town-kabul p:town-leeds p:town-liege p:town-lusaka p:town-manchester p:town-manila
  p:town-mexico-city p:town-no-stavanger p:town-piraeus p:town-quito p:town-santiago-chile p:town-sydney
  p:town-tallinn p:town-tampere p:town-tr-mersin p:town-turin p:town-turku p:town-wellington t:budget t:fire
  t:hacking t:illness w:abgeord w:afaires w:alkamis w:amtsanm w:anestel w:ankar w:anlaufs w:antverp w:arkus w:art
  w:asembl w:asi w:aug w:aukland w:austr w:avenid w:bai w:basavkı w:batam w:belair w:belgran w:benin w:beograd
  w:beratun w:beskuld w:bi w:bo w:brne w:brusels w:dakar w:dek w:denf w:det w:dgsi w:die w:diplom w:dokumen
  w:duisbur w:duseld w:dısisl w:einrikt w:ekuador w:favorit w:feb w:florenk w:frau w:friends w:gesets w:golden
  w:governm w:gu w:guan w:ianeir w:ianmin w:iaok w:iedao w:ik w:ines w:iniu w:intelig w:iris w:iudik w:ivan w:kague
  w:kaifen w:kait w:kamis w:kampuk w:kao w:kaoran w:kart w:kasakst w:kebu w:kenian w:kil w:kilf w:kinl w:kivil
  w:koban w:kolomb w:kolon w:kond w:konstan w:konsul w:korean w:kreises w:ksu w:kuit w:kumkur w:kun w:kunar w:kunt
  w:kuvait w:landes w:leds w:lei w:lima w:lituan w:luar w:lusak w:ma w:malm w:mandant w:maner w:manil w:meifan
  w:metaxur w:mid w:min w:miriam w:mitarb w:mite w:moldov w:montr w:mosos w:nia w:niederl w:novom w:okregov
  w:openbar w:opfer w:oposit w:oslo w:otav w:paris w:penan w:peter w:pilipin w:post w:prak w:prokur w:pst w:raumen
  w:rekner w:relak w:repres w:roma w:salen w:sand w:sant w:segurid w:seiten w:senf w:sens w:serb w:siansen w:sidn
  w:sisou w:skul w:skveis w:slovens w:sofia w:soui w:spain w:srbi w:statsk w:stavan w:stempel w:stunden w:sun
  w:surab w:susen w:tai w:talin w:tbilis w:tovn w:tvo w:uiguren w:union w:urumk w:user w:vasint w:veidon w:veig
  w:velint w:video w:videog w:videosk w:vila
3 a:act-attack a:act-sanction c:state-colombia c:state-egypt c:state-estonia c:state-ethiopia c:state-kyrgyzstan
  c:state-oman c:state-paraguay c:state-russia c:state-senegal m:laura-harth n:147 n:20000 n:283 n:288 n:30000 n:312
  n:37 n:42 n:500 n:50000 n:59 n:640 n:71 n:80 n:84 n:84000 n:86 n:90 n:94 p:place-buenos-aires p:place-lagos
  p:place-los-angeles p:place-sofia p:town-aubervilliers p:town-benin-city p:town-bergen p:town-brossard
  p:town-cairo p:town-chisinau p:town-dar-es-salaam p:town-de-mannheim p:town-eindhoven p:town-es-elche
  p:town-es-fuenlabrada p:town-fr-caen p:town-geneva p:town-gothenburg p:town-hamburg p:town-hr-rijeka
  p:town-johannesburg p:town-jp-sado p:town-ke-mombasa p:town-kolkata p:town-kr-chinju p:town-krakow
  p:town-kuala-lumpur p:town-kz-petropavl p:town-ljubljana p:town-luanda p:town-lyon p:town-marseille
  p:town-melbourne p:town-moscow p:town-my-george-town p:town-my-johor-bahru p:town-new-jersey p:town-ng-benin
  p:town-ostrava p:town-pe-lima p:town-perth p:town-plovdiv p:town-recife p:town-richmond-bc p:town-ro-constanta
  p:town-tel-aviv p:town-us-cary p:town-us-chinatown p:town-us-jersey p:town-us-queens p:town-vn-tan-an t:drone
  t:telecom w:afrikan w:aires w:akten w:al w:almatı w:amt w:anseig w:anton w:asfal w:asian w:asokiat w:astinom
  w:aten w:atlant w:autorin w:ba w:baios w:balkan w:bamban w:ban w:baoan w:baog w:baos w:bario w:baru w:baskons
  w:belg w:belgik w:belgrad w:bergen w:betrieb w:beveis w:bide w:bil w:bilin w:binond w:blgar w:bridg w:britan
  w:brna w:brno w:broadv w:brosard w:brusel w:buenos w:bundesg w:bundesr w:bundest w:busan w:dail w:danis w:dans
  w:daog w:dar w:darstel w:daten w:delv w:denis w:depart w:detekt w:didug w:dikot w:divis w:dpr w:du w:efteret
  w:egipt w:eindov w:einsats w:elad w:embas w:en w:ende w:ersan w:eston w:fakebok w:famil w:fereir w:festnam
  w:filipin w:flugaf w:fluktl w:fuenlab w:fuvu w:gard w:genemig w:gensin w:gent w:geral w:gotebor w:grek w:guodon
  w:guokian w:guolian w:guopin w:ialan w:iana w:ianfen w:ianpin w:iapan w:iapanes w:iapon w:iasmin w:iear w:iers
  w:ifa w:il w:imigras w:imin w:inkaber w:invu w:iokanes w:iokor w:isi w:itamar w:iuetan w:iulan w:iuman w:iun
  w:iustis w:kaie w:kalin w:kamburg w:karl w:karolin w:katsvod w:kau w:kaufman w:kaus w:kedutan w:keki w:kelsink
  w:kenan w:kepul w:kerbst w:kerkunf w:kesen w:kesi w:kevai w:kinksik w:kino w:kinois w:kirgist w:kiudad w:knb w:ko
  w:koa w:kolegen w:kolin w:komerk w:komisar w:komons w:komput w:komunes w:komunis w:konkon w:kopenk w:kota
  w:kounkil w:kour w:krakov w:kreis w:ksint w:ku w:kua w:kuens w:kui w:kuisan w:kurstv w:kusi w:kvan w:laden w:lagos
  w:landsm w:lantern w:laur w:le w:lebensm w:leut w:liank w:liao w:lindkv w:lins w:lotus w:luand w:lumpur w:luns
  w:luo w:made w:magiar w:mani w:mankeim w:marek w:marseil w:martim w:medien w:meilin w:meis w:meklis w:melbour
  w:menter w:mersin w:mesik w:migrak w:migrat w:mili w:mitgl w:mokamb w:mombas w:monis w:morav w:mup w:nam w:nan
  w:nations w:ninb w:norden w:nordik w:nordisk w:nouvel w:novem w:nvsi w:onu w:operak w:ostrav w:pais w:pakifik
  w:paol w:papier w:parlem w:part w:peir w:pekuim w:pen w:perkump w:pert w:peru w:pf w:pinan w:plovdiv w:poland
  w:pold w:polikin w:provins w:pulau w:rabu w:raimond w:registr w:rekif w:report w:riau w:riuan w:rm w:rosu w:rui
  w:rusaf w:sadem w:sagabr w:saib w:sais w:saku w:sal w:salam w:sanui w:seit w:seitun w:seland w:seli w:senan
  w:senegal w:senin w:senk w:servis w:siamen w:sie w:sies w:siki w:silk w:sim w:sin w:sina w:sisai w:skalter
  w:skotlan w:sous w:spanien w:stambul w:star w:statsb w:stok w:strafv w:stras w:strasb w:streif w:studier w:suis
  w:suomen w:superin w:suret w:susamen w:tag w:tamper w:tao w:tatigk w:tesas w:tiananm w:tibet w:tibetan w:tins
  w:torin w:toti w:tourist w:tu w:turkis w:uk w:uni w:usbekis w:vaig w:vake w:vankouv w:vein w:venken w:verbind
  w:vertret w:vervalt w:viener w:volunt w:von
2 c:place-south-africa c:state-bahrain c:state-cote-d-ivoire c:state-latvia c:state-lesotho c:state-luxembourg
  c:state-mali c:state-singapore c:state-uganda m:body-european-commission m:body-nato m:dongbang-myeongju
  m:wang-haijun n:1000000 n:11000 n:118 n:150000 n:190 n:212000 n:240 n:2562 n:310 n:3600 n:38000 n:4000 n:412 n:480
  n:500000 n:56 n:6000 n:64000 n:82 n:9000 p:place-reykjavik p:town-abuja p:town-adelaide p:town-alicante
  p:town-ao-samba p:town-au-geelong p:town-be-charleroi p:town-belfast p:town-bishkek p:town-bogota p:town-bologna
  p:town-br-curitiba p:town-ca-quebec p:town-cardiff p:town-cd-kinshasa p:town-ch-bern p:town-cl-iquique
  p:town-colombo p:town-de-dresden p:town-dk-aalborg p:town-eg-qina p:town-es-latina p:town-es-paterna
  p:town-es-santa-coloma-de-gramenet p:town-fr-paris-menilmontant p:town-fr-vannes p:town-gb-city-of-westminster
  p:town-gb-walthamstow p:town-gdansk p:town-ge-batumi p:town-genoa p:town-guayaquil p:town-hanoi p:town-hendon
  p:town-hr-split p:town-hu-budapest-viii-kerulet p:town-id-medan p:town-id-pare p:town-in-delhi p:town-it-como
  p:town-it-trieste p:town-karachi p:town-kosice p:town-kr-gangneung p:town-kr-gongju p:town-kr-wanju
  p:town-kw-hawalli p:town-kz-astana p:town-kz-shymkent p:town-lille p:town-linz p:town-lt-kaunas p:town-maseru
  p:town-mz-beira p:town-naples p:town-nl-breda p:town-ph-cebu p:town-pl-gdynia p:town-pl-szczecin
  p:town-pl-wrzeszcz p:town-tashkent p:town-tehran p:town-th-chiang-mai p:town-tr-aksaray p:town-tr-izmir
  p:town-tr-van p:town-us-daly p:town-utrecht p:town-uz-angren p:town-vilnius p:town-washington p:town-za-pretoria
  p:town-zaragoza t:election t:murder t:resignation t:task-force t:technology t:widow w:abdul w:abdulk w:abdurek
  w:abil w:abkomen w:abv w:adel w:aino w:airport w:aiuntam w:aivd w:aksar w:albert w:alborg w:als w:aman w:aneklag
  w:aneles w:anfan w:anfrag w:ankaner w:anruf w:ansikt w:antrag w:aoiuan w:arab w:argvins w:arm w:artikel w:asae
  w:asistan w:astan w:atenes w:atens w:atinas w:auberv w:aurel w:ausag w:ausenp w:ausenst w:auskunf w:austaus
  w:ausvart w:ausveis w:autor w:autorit w:aviv w:avrup w:balk w:baltik w:baosen w:basar w:basler w:bauarb w:beak
  w:bedrok w:begrund w:beip w:beir w:beis w:beiue w:belgisk w:belgium w:ben w:bent w:bespiek w:bet w:bevarun w:bian
  w:bikou w:birgit w:bis w:bisan w:bisi w:biskek w:blok w:bogot w:bolgar w:bologn w:bos w:brabran w:brandt w:bras
  w:bred w:brnie w:bruder w:brun w:bukares w:buker w:bulgar w:bundesp w:bune w:dame w:dansig w:dantin w:daomin
  w:datuk w:dedian w:defens w:dekui w:delegak w:demin w:denik w:denmark w:desi w:deson w:devlet w:di w:dia w:dians
  w:diaspor w:didepor w:diensts w:diep w:digos w:dili w:din w:diputad w:ditank w:dki w:dolmets w:domin w:don w:dord
  w:dresden w:drokun w:dubrovn w:dugan w:duitsl w:duok w:einmisk w:einvand w:einvern w:emirat w:emniet w:enlis
  w:entsk w:entulun w:erka w:erkin w:erlan w:erofnun w:erpres w:esilant w:espagn w:espank w:espres w:estados w:estak
  w:estat w:estran w:etiop w:europan w:europes w:fake w:farid w:feier w:fen w:ferand w:finlian w:firmen w:five
  w:florens w:flugtik w:folket w:formul w:fort w:fotos w:fouren w:frankr w:freispr w:fuianes w:ganiuan w:gdansk
  w:gdin w:gefalig w:gefanis w:gelasv w:genev w:gents w:gerebek w:gevars w:geverb w:gian w:glen w:global w:gmin
  w:godun w:grand w:graniks w:grosmar w:grunden w:grus w:guaiak w:guandon w:guents w:gulia w:gulnar w:guodan w:guok
  w:guoron w:guov w:iadi w:iaiuan w:ianken w:iankuan w:ianui w:ianuo w:iaos w:iar w:iard w:iaresb w:iava w:iden
  w:iean w:iepun w:ierland w:ikai w:ikebuk w:ikeland w:ikiao w:ikisler w:ikuik w:ikuo w:iliank w:ilink w:imigres
  w:inakuit w:inguan w:inin w:inkai w:inkiao w:inlands w:inrid w:insan w:instruk w:integr w:interf w:ionas w:iorksir
  w:iornal w:iospat w:iouguan w:iouson w:ipiao w:isai w:isan w:isbie w:island w:islands w:israel w:istibar w:italian
  w:italien w:iukan w:iulius w:iuma w:iusgad w:iustisd w:iustit w:ivei w:ivoir w:kaftbef w:kaibin w:kaif w:kaimin
  w:kais w:kaiun w:kakuo w:kalim w:kamber w:kambods w:kambr w:kamerl w:kana w:kandlun w:kaniu w:kansl
  w:kantor-polisi-kina w:kariak w:karler w:karol w:karold w:karp w:karteik w:kasak w:kastel w:katarin w:kati
  w:kaunas w:kaval w:kekuo w:kelfer w:kemban w:kement w:kemi w:kend w:kendon w:kendr w:kened w:keni w:keniou w:kenr
  w:kenrik w:kens w:kensian w:kepolis w:kepr w:keram w:keren w:kesin w:keson w:ket w:kiel w:kig w:kikin w:kimkent
  w:kinak w:kinanov w:kinesis w:kineson w:kinesus w:kinios w:kink w:kinlil w:kinos w:kinou w:kintien w:kisin
  w:kisinev w:kitaisk w:klar w:klaud w:koast w:kobal w:kodek w:koekstr w:kold w:kolirod w:kolner w:kolom w:komites
  w:komunit w:konar w:koners w:konm w:kons w:kontakt w:konten w:konvens w:konvent w:kopien w:kore w:korgos w:kork
  w:kort w:kosik w:kote w:kount w:kourts w:kratik w:kristm w:krl w:kroas w:kuans w:kuart w:kuas w:kude w:kuebek
  w:kulturv w:kund w:kunian w:kuritib w:kusin w:lage w:laia w:laianan w:lais w:lalel w:lam w:lao w:laos w:laptop
  w:las w:lav w:lebu w:ledger w:leik w:leiter w:lemen w:lena w:leon w:leopold w:lifei w:likun w:lilo w:lion
  w:lipavsk w:lisbon w:liubl w:lka w:lokals w:londr w:londres w:lorn w:los w:luik w:lukia w:lunar w:lusemb w:maia
  w:main w:makam w:makar w:mamb w:manam w:mank w:mankest w:manvak w:marian w:maser w:meifen w:meigs w:meilan w:meiou
  w:meiuan w:meldeb w:merid w:meset w:met w:mete w:mi w:minian w:mins w:misvers w:mkglon w:mkin w:mo w:mobilt
  w:moment w:monaten w:monats w:monter w:morgenb w:mosamb w:moskv w:mp w:munikip w:muster w:muter w:nagelst w:nagoia
  w:nakbarn w:naom w:naples w:ndan w:nefe w:nevkast w:nevmark w:ni w:nierer w:niku w:nila w:nimekin w:nino w:nkat
  w:nuev w:nuov w:oberst w:oeigoer w:ok w:okafor w:oksan w:okt w:olmed w:om w:oman w:omospon w:oport w:oresund
  w:orsai w:ost w:ouiuan w:pant w:parlim w:patern w:pdi w:peak w:pekins w:peopl w:pi w:piedad w:pienk w:pilu w:point
  w:polen w:prager w:premier w:pria w:privat w:prostas w:protok w:provink w:pruit w:psni w:putian w:radio w:radk
  w:rant w:ratn w:red w:regiao w:regimek w:regist w:regun w:reikiav w:rekerk w:reknern w:rekt w:relativ w:rens
  w:revis w:riek w:riga w:rige w:rkin w:roger w:rom w:roni w:rosi w:rouman w:rua w:ruan w:ruian w:ruke w:rusinov w:s
  w:said w:saint w:samb w:sank w:saoian w:saos w:sapo w:saragos w:satibal w:sbu w:se w:sea w:sek w:sekond w:sektion
  w:selin w:senb w:seniu w:seoul w:sept w:serbian w:seug w:sgt w:sia w:siaolan w:sigan w:sigon w:simin w:sinan
  w:sinapor w:sion w:siou w:sipin w:sis w:sisen w:sisin w:siulan w:siun w:skarbor w:sklus w:skotis w:skrs w:sksekin
  w:skulden w:skuldn w:slovak w:slusb w:sofias w:sokial w:sokiet w:solvan w:somer w:son w:sons w:souv w:split
  w:spraksk w:spur w:srbia w:sre w:sri w:st w:staten w:steuerb w:strafg w:strafl w:strafm w:straft w:streit
  w:subsekr w:sue w:suek w:sues w:sugar w:sui w:suid w:sunan w:suos w:supan w:super w:suprem w:susk w:suson w:suton
  w:sutrisn w:suva w:tailand w:taip w:tait w:taman w:tau w:tavares w:td w:tel w:tema w:tersank w:teskil w:tias
  w:tiflis w:tiga w:tigon w:timur w:tion w:tokter w:tompos w:toni w:tonr w:toskan w:transp w:travel w:trf w:triest
  w:ts w:tuka w:turin w:turkist w:turkler w:tusi w:tved w:ukam w:ultram w:unarn w:under w:uniform w:unterl w:unterst
  w:urban w:utar w:utrekt w:vakin w:vales w:valtams w:vanin w:vara w:varsiel w:varsk w:vater w:veit w:vena w:venl
  w:vensoun w:verlag w:vestern w:vestmin w:vevnetr w:viadukt w:viaia w:videoan w:videot w:vidn w:vieder w:viertel
  w:vietnam w:viktor w:vile w:vilnius w:vina w:vire w:vna w:vopk w:vorlad w:vorlag w:vorort w:vrsesks w:vuiu
  w:vukian w:vuli
"""
