"""How common names, places, acts and numbers are in this affair's news. Part of ``stories``.

Written by ``python -m bench.stories --common``: in how many events of the labelled streams and the demo each feature of
``Traits`` is told, when in two or more. With few hits in the database everything in them looks rare.
"""

from __future__ import annotations

EVENTS = 335

COUNTED = """
166 w:kines
156 k:2
138 a:act-probe
110 w:kina
109 k:3
104 a:act-denial
92 a:act-hearing
91 a:act-closure
87 m:safeguard-defenders
85 a:act-charge
81 a:act-arrest
80 w:defend
76 w:safeg
68 w:polis
65 k:4
60 a:act-report
59 a:act-search
56 a:act-letter
51 k:5
50 a:act-payment
44 k:6
41 k:9
39 k:11
38 k:7
36 a:act-protest w:polik
35 w:fusou
34 w:minist
33 a:act-trial
32 w:fuian
31 w:pekin
30 c:place-netherlands
29 a:act-release a:act-sentence w:kin w:kine
28 p:place-madrid w:vens
27 a:act-expulsion k:10
26 k:14
25 a:act-law k:12 w:kintian
24 a:act-conviction w:bein
23 w:publik
22 c:place-spain w:madrid
21 n:53 w:europ w:sekurit
20 c:place-czechia c:place-italy k:8 w:servik
19 a:act-dropped k:18 w:fukin
18 k:15 n:30 p:place-prague w:on
17 a:act-appeal a:act-lawsuit c:place-canada k:20 n:22
16 c:place-germany c:place-ireland c:place-japan n:102 p:place-rotterdam w:anaben w:buro w:ken w:roterd
15 c:place-united-states n:31 w:kinas w:nederl w:stret
14 k:19 n:41 p:town-istanbul w:botskaf w:lin w:ministr
13 a:act-summons c:place-sweden w:fiskal w:foreign w:kitaia w:port w:stadt w:te
12 c:place-hungary c:place-norway k:13 n:20 n:23 n:27 n:38 n:44 n:61 p:place-amsterdam p:place-budapest w:amsterd
  w:federal w:inter w:ital w:kuok w:nev w:ruker w:trun w:uigur
11 a:act-plea k:17 n:40 p:place-new-york p:place-valencia w:druk w:furersk w:general w:iare w:nanton w:no w:seian
  w:valenk
10 a:act-acquittal c:place-france c:place-greece c:place-portugal c:place-turkey c:place-united-kingdom n:47 n:48
  p:place-dublin w:afairs w:kanad w:kinesen w:kourt w:nakion w:nation w:sao w:stat w:station w:statsan w:sverig
9 c:place-brazil c:place-finland c:place-poland c:place-romania c:place-slovakia k:16 n:24 n:39 n:60 p:place-prato
  p:place-vienna p:town-brasilia w:afrik w:ausland w:bekord w:brasil w:buros w:deli w:departm w:dublin w:ermitl
  w:espan w:fbi w:kaft w:kinatov w:komis w:kon w:landsl w:lisui w:mensken w:norg w:pras w:prat w:raum w:vereins
8 c:place-australia c:place-serbia c:state-taiwan m:fbi n:21 n:26 n:50 p:place-bratislava p:place-london
  p:place-tokyo p:place-toronto w:agenten w:ausenm w:berikt w:ester w:etat w:grk w:invest w:istanb w:kentral
  w:kinters w:knr w:kome w:kuan w:parlam w:paul w:prag w:regier w:republ w:restaur w:turk w:ubers w:united w:van
7 c:place-indonesia c:place-new-zealand c:place-nigeria c:place-south-korea c:state-malaysia n:100 n:25 n:45 n:46
  n:49 n:51 n:52 n:58 p:place-antwerp p:place-glasgow p:place-helsinki p:place-lisbon p:place-milan p:place-paris
  p:place-porto p:place-sao-paulo p:place-stockholm p:place-vancouver p:town-fukuoka p:town-tr-zeytinburnu w:amerik
  w:bratisl w:budapes w:bundes w:fal w:glasgov w:guans w:ian w:ians w:imigrat w:inenmin w:inspekt w:iustik w:kamer
  w:kesk w:kinan w:kini w:kitai w:mandar w:milan w:neterl w:organis w:portug w:road w:roman w:souk w:su w:univers
  w:veik w:verein w:vien
6 c:place-belgium c:place-ecuador m:body-european-parliament m:rcmp n:28 n:29 n:34 n:54 n:63 p:place-athens
  p:place-barcelona p:place-bucharest p:place-rome p:place-seoul p:town-brno p:town-florence p:town-nagoya
  p:town-the-hague w:asia w:audienk w:barkel w:beiao w:bureau w:den w:deutskl w:faiuan w:frank w:gekeimd w:georg
  w:gerikt w:ie w:inka w:ireland w:irland w:kankil w:kede w:kentr w:kitaiu w:kiti w:krimin w:ksek w:kuai w:la w:lisb
  w:lokal w:malais w:mankat w:mps w:namen w:neger w:parliam w:polisis w:proses w:rio w:sealand w:sen w:sikerk
  w:stokolm w:uigurl w:unters w:vei w:voke
5 c:place-argentina c:place-austria c:place-chile c:place-croatia c:place-denmark c:place-ukraine c:state-cambodia
  c:state-kazakhstan c:state-kenya m:body-un n:120 p:place-berlin p:place-montreal p:place-rio-de-janeiro
  p:place-zagreb p:town-ankara p:town-brooklyn p:town-houston p:town-hu-kobanya p:town-markham p:town-porto-city
  p:town-strasbourg p:town-warsaw w:anvers w:bas w:biaos w:broklin w:buiukel w:bukures w:disiden w:distrik w:dutk
  w:east w:el w:estad w:falen w:fan w:firens w:fu w:gastron w:gobiern w:iank w:iarig w:indones w:infan w:intern
  w:iork w:kag w:kai w:kans w:kapel w:kein w:kelsin w:kenia w:kien w:kile w:kinveis w:kous w:krovn w:markam w:mr
  w:nakrikt w:nantun w:niger w:oberlan w:paes w:reiseb w:rikmond w:saken w:santiag w:seitinb w:sikian w:sikon w:sisi
  w:sita w:sklies w:states w:suomes w:toront w:varsav w:veimin w:vekat w:verfar w:viminal w:virt w:vorvurf
4 c:place-iran c:place-slovenia c:state-benin c:state-georgia c:state-india c:state-zambia m:wang-jingyu n:150 n:180
  n:214 n:35 n:36 n:400 n:55 n:57 n:62 n:74 p:place-belgrade p:place-copenhagen p:place-oslo p:town-almaty
  p:town-auckland p:town-bangkok p:town-cologne p:town-croydon p:town-de-duisburg p:town-dusseldorf p:town-jakarta
  p:town-jp-akihabara p:town-jp-hino p:town-liege p:town-odesa p:town-osaka p:town-ottawa p:town-quito
  p:town-santiago-chile p:town-sydney p:town-taipei p:town-tbilisi p:town-thessaloniki w:afaires w:akt w:almat
  w:anklag w:antverp w:anvalt w:argent w:asembl w:atin w:austral w:bakanlı w:belugim w:besar w:besirk w:britain
  w:buitenl w:buk w:dais w:dalam w:dgsi w:direkt w:dokumen w:duisbur w:durksuk w:duseld w:einrikt w:ekuador w:elen
  w:erkentn w:fale w:falun w:feb w:florenk w:fos w:freivil w:gastvir w:gendarm w:german w:geskaft w:gon w:gonan
  w:guo w:iakart w:iaren w:iedao w:inian w:iniu w:insi w:iudg w:kalifor w:kamar w:kand w:kandler w:kantor w:kapitel
  w:kart w:ke w:kebu w:kelen w:kepan w:kil w:konsul w:kosovsk w:kouston w:kroidon w:krvatsk w:ksu w:kuit w:kunt
  w:landern w:latin w:lei w:lian w:lianban w:link w:liu w:madeir w:man w:maner w:mitarb w:monat w:montr w:notigun
  w:odes w:ofik w:openbar w:oslo w:paris w:penan w:pet w:polit w:pst w:puk w:region w:repres w:rikter w:rkmp
  w:sagreb w:san w:senat w:senf w:si w:sidn w:sinian w:sloven w:sou w:sout w:stelen w:student w:tan w:tei w:telefon
  w:tionkok w:tonsian w:tovn w:tribun w:uigurs w:un w:veidon w:verdakt w:verfas w:verkand w:verteid w:volk w:vu
3 a:act-sanction c:place-bulgaria c:place-iceland c:state-angola c:state-moldova c:state-mozambique c:state-paraguay
  c:state-philippines c:state-tanzania m:body-interpol m:laura-harth n:110 n:147 n:18000 n:200 n:200000 n:212 n:283
  n:300 n:33 n:42 n:50000 n:59 n:900 n:94 p:place-frankfurt p:place-lagos p:place-los-angeles p:town-aarhus
  p:town-ar-belgrano p:town-at-favoriten p:town-benin-city p:town-brossard p:town-dar-es-salaam p:town-dubai
  p:town-eindhoven p:town-geneva p:town-ghent p:town-hamburg p:town-id-batam p:town-kabul p:town-ljubljana
  p:town-lusaka p:town-lyon p:town-manila p:town-maputo p:town-marseille p:town-melbourne p:town-my-george-town
  p:town-my-johor-bahru p:town-nairobi p:town-new-jersey p:town-ng-benin p:town-no-stavanger p:town-ostrava
  p:town-phnom-penh p:town-richmond-bc p:town-turin p:town-us-chinatown p:town-us-jersey p:town-us-queens
  p:town-wellington w:abgeord w:adresen w:agenk w:alkamis w:an w:anekor w:ankar w:anlaufs w:anol w:arkus w:astinom
  w:atlant w:auftrag w:aug w:aukland w:aven w:bai w:baios w:baos w:baru w:beamt w:belair w:belgik w:belgran w:benin
  w:beograd w:betreib w:bi w:bilin w:boulev w:britan w:brna w:brne w:brno w:broadv w:brosard w:bundest w:danmark
  w:dar w:dek w:dekai w:delv w:denf w:denis w:det w:dragon w:dubai w:dısisl w:efteret w:eindov w:ende w:ersan
  w:evrop w:favorit w:fereir w:finans w:finland w:frankf w:fuvu w:gao w:genemig w:gensin w:govern w:gu w:guan
  w:guard w:gulf w:guodon w:guolian w:iana w:ianeir w:ianfen w:ianmin w:ik w:il w:inform w:interp w:invu w:iokor
  w:isi w:iudik w:kague w:kaie w:kait w:kamburg w:kampuk w:kanl w:kasgar w:katsvod w:kauptst w:keimat w:keki
  w:kerbst w:kerkunf w:kesi w:ki w:kiliman w:koa w:kok w:kolegen w:kolomb w:kolon w:komerk w:komit w:komons
  w:komunes w:komunis w:kond w:konkon w:kua w:kuens w:kurstv w:lagos w:land w:landes w:laur w:li w:liberd w:lima
  w:list w:london w:luns w:lusak w:made w:magiar w:mandant w:manil w:maput w:marseil w:medien w:mei w:meilin
  w:melbour w:metaxur w:metrop w:mid w:min w:mokamb w:moldov w:morav w:ms w:nairob w:nations w:niederl w:nort
  w:nouvel w:nov w:novom w:okregov w:operak w:opfer w:ostrav w:otav w:overs w:pais w:paol w:part w:person w:pf
  w:pinan w:polsk w:prak w:pulau w:raimond w:registr w:rm w:roma w:saik w:saku w:salam w:salen w:sanf w:sans
  w:seiten w:senan w:siku w:sink w:sisai w:siuin w:skotlan w:slovens w:song w:soui w:sous w:spain w:spanis w:srbi
  w:stambul w:statsb w:statsk w:stavan w:strasb w:stud w:sun w:suomen w:susen w:tage w:tansan w:tesalon w:tiananm
  w:tibet w:tins w:tokio w:tomas w:tu w:uiguren w:ukrain w:urteil w:urumk w:vankouv w:vasint w:velint w:ven
  w:verbind w:vi w:video w:videosk w:viet w:vila w:voken w:volunt w:vorsits
2 c:place-israel c:place-vietnam c:state-colombia c:state-kyrgyzstan c:state-lesotho c:state-luxembourg c:state-mali
  c:state-mexico c:state-peru c:state-switzerland c:state-togo c:state-uzbekistan m:body-european-commission
  m:body-nato m:dongbang-myeongju m:wang-haijun n:1000000 n:112 n:140 n:212000 n:250000 n:2562 n:288 n:30000 n:312
  n:38000 n:4000 n:412 n:43 n:56 n:64 n:71 n:72 n:8000 n:84 n:84000 p:place-brussels p:place-buenos-aires
  p:place-sofia p:town-abuja p:town-ao-samba p:town-aubervilliers p:town-br-curitiba p:town-busan p:town-ca-quebec
  p:town-chisinau p:town-cl-iquique p:town-cluj p:town-colombo p:town-dakar p:town-es-elche p:town-es-fuenlabrada
  p:town-es-latina p:town-es-santa-coloma-de-gramenet p:town-fr-caen p:town-fr-paris-menilmontant p:town-fr-vannes
  p:town-gb-walthamstow p:town-genoa p:town-gothenburg p:town-guayaquil p:town-hendon p:town-hr-rijeka
  p:town-id-medan p:town-id-surabaya p:town-il-haifa p:town-it-como p:town-jp-sado p:town-kr-wanju
  p:town-kuala-lumpur p:town-kz-petropavl p:town-leeds p:town-linz p:town-manchester p:town-maseru
  p:town-mexico-city p:town-moscow p:town-naples p:town-nl-breda p:town-pe-lima p:town-ph-cebu p:town-piraeus
  p:town-plovdiv p:town-recife p:town-tallinn p:town-tehran p:town-tel-aviv p:town-tr-izmir p:town-tr-mersin
  p:town-turku p:town-us-cary p:town-utrecht p:town-vn-tan-an p:town-washington p:town-zaragoza w:adel w:afrikan
  w:aires w:almatı w:als w:amt w:amtsanm w:aneklag w:aneles w:anestel w:anfrag w:anruf w:ansikt w:anton w:aoiuan
  w:arm w:art w:asfal w:asian w:asokiat w:aten w:atenes w:atinas w:ausenp w:austaus w:austr w:avenid w:ba w:balk
  w:bamban w:ban w:baog w:bario w:basavkı w:baskons w:batam w:beak w:bedrok w:begrund w:beiue w:belg w:belgrad
  w:beratun w:berlin w:berufun w:betrieb w:beveis w:bian w:binond w:birgit w:bis w:bisan w:blgar w:bo w:bos
  w:brabran w:bred w:britis w:brnie w:brun w:buenos w:bukares w:bune w:danis w:dans w:daog w:darstel w:datuk w:de
  w:defens w:dekui w:denmark w:deson w:detekt w:dians w:die w:digos w:dikot w:diplom w:don w:dpr w:drokun w:duok
  w:einvand w:embas w:en w:esilant w:estat w:estran w:eu w:euro w:europes w:famil w:farid w:filipin w:finlian w:five
  w:florens w:flugaf w:flugtik w:fotos w:fouren w:frankr w:frau w:freispr w:friends w:fuenlab w:fuianes w:ganiuan
  w:gard w:genev w:gent w:gents w:gerikts w:gian w:glen w:gmin w:godun w:golden w:gotebor w:governm w:grosmar
  w:guaiak w:gulnar w:guodan w:guokian w:guoron w:guov w:guvenl w:iaiuan w:ianken w:iankuan w:iaok w:iaos w:iapan
  w:iapanes w:iapon w:iard w:iasmin w:iden w:iear w:iers w:ifa w:ikiao w:ikuik w:ikuo w:imigres w:imin w:inakuit
  w:ines w:inkiao w:intelig w:ionas w:iornal w:iospat w:iouson w:isai w:isbie w:italian w:itamar w:iukan w:iuman
  w:iun w:iustis w:iustisd w:iustit w:ivan w:ivei w:kaifen w:kais w:kaiun w:kamber w:kambod w:kambr w:kandels
  w:kaniu w:kanton w:kantor-polisi-kina w:kaoran w:kariak w:karl w:karold w:karolin w:karteik w:kasakst w:katarin
  w:kedutan w:kekuo w:kelsink w:kement w:kemi w:kend w:kendon w:kendr w:kenian w:kenrik w:keram w:keren w:kesen
  w:kesin w:kevai w:kian w:kikin w:kilf w:kinei w:kinesus w:kink w:kinksik w:kinl w:kinlil w:kino w:kinois w:kinos
  w:kirgist w:kisin w:kitaisk w:kiudad w:kivil w:klui w:knb w:koban w:kobenk w:koekstr w:kold w:kolin w:kolirod
  w:kolner w:kolom w:komisar w:komput w:komunit w:konar w:koners w:konstan w:konvent w:kopenk w:korean w:korgos
  w:kork w:kort w:kounkil w:kounter w:kour w:kreises w:kroas w:kroat w:ksint w:kuans w:kuebek w:kui w:kuisan
  w:kulturv w:kumkur w:kunar w:kunian w:kuritib w:kvan w:lais w:lalel w:lam w:lantern w:las w:lebu w:leds w:leik
  w:leiter w:leut w:lifei w:lindkv w:lins w:lion w:lipavsk w:liubl w:lokals w:los w:lotus w:luar w:luik w:lumpur
  w:lunar w:lusemb w:ma w:magistr w:maia w:makam w:mamb w:marek w:maser w:me w:meigs w:meilan w:meiou w:meis
  w:meiuan w:meklis w:menter w:mersin w:meset w:met w:minian w:mins w:mite w:mitgl w:mobilt w:moment w:monaten
  w:monter w:morgenb w:moskv w:mosos w:mup w:nagelst w:nakbarn w:nam w:naom w:naples w:ndan w:nefe w:nevmark w:nila
  w:norden w:nordisk w:novem w:nuev w:nuov w:nvsi w:oeigoer w:ok w:okt w:om w:omospon w:onu w:oport w:oposit
  w:oresund w:orsai w:ouiuan w:pakifik w:pan w:pant w:park w:parlem w:parlim w:pdi w:peak w:pen w:penk w:peopl
  w:perkump w:pilipin w:plovdiv w:pnom w:post w:pria w:prosek w:provink w:rant w:ratn w:red w:regimek w:regist
  w:regun w:rekerk w:rekif w:rekt w:relak w:report w:revis w:riuan w:rosu w:rouman w:rua w:rui w:rusaf w:rusinov
  w:sadem w:saib w:said w:samb w:sanai w:sand w:sant w:sanui w:saragos w:se w:segurid w:seitun w:sek w:sekret
  w:seland w:senb w:senin w:seniu w:seoul w:sept w:serb w:seug w:sgt w:sianon w:siansen w:sies w:sigon w:siki w:sin
  w:sina w:sinan w:sis w:sisen w:sisou w:siun w:skalter w:skotis w:skrs w:skul w:sofia w:sokiet w:somer w:sons
  w:souv w:spanien w:spreker w:st w:star w:stel w:stok w:strafm w:straft w:streif w:studier w:stunden w:subsekr
  w:sud w:sues w:sui w:suid w:super w:suprem w:surab w:suret w:susamen w:susk w:suton w:tai w:taip w:talin w:taman
  w:tau w:tbilis w:tias w:tibetan w:tiga w:tigon w:tompos w:toni w:tonr w:torin w:toskan w:toti w:tourist w:tuka
  w:turin w:turkis w:tved w:uk w:ukam w:unarn w:under w:union w:utar w:utrekt w:vaig w:vakin w:vales w:valtams
  w:vein w:venl w:vensoun w:verlag w:vertret w:vervand w:vest w:viaia w:viener w:viertel w:viktor w:vire w:vopk
  w:vorort w:vukian w:vuli
"""
