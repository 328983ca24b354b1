"""How common names, places, acts and numbers are in this affair's news. Part of ``stories``.

Written by ``python -m bench.stories --common``: in how many events of the labelled streams and the demo each feature of
``Traits`` is told, when in two or more. With few hits in the database everything in them looks rare.
"""

from __future__ import annotations

EVENTS = 216

COUNTED = """
109 w:kines
95 k:2
88 a:act-probe
77 w:kina
71 m:safeguard-defenders
69 a:act-denial
65 w:defend
61 k:3 w:safeg
59 a:act-hearing
55 a:act-arrest
54 a:act-charge
53 a:act-closure
45 w:polis
38 a:act-report
37 a:act-search
35 k:4
32 a:act-letter
29 a:act-payment
26 k:5 k:9 w:pekin
25 k:6 w:polik
24 a:act-protest k:11
21 k:7 w:bein
20 c:place-netherlands w:fusou w:kin w:minist
19 a:act-sentence a:act-trial p:place-madrid w:kine
18 a:act-law n:53
17 a:act-conviction c:place-spain
16 k:10 k:12 n:102 w:fuian
15 a:act-expulsion c:place-united-states k:14 w:madrid w:servik
14 a:act-release k:18 w:kinas w:kintian w:vens
13 c:place-canada c:place-czechia c:place-japan w:on w:publik w:sekurit
12 p:place-prague p:place-rotterdam w:europ w:roterd
11 a:act-dropped c:place-ireland c:place-italy k:20 w:botskaf
10 c:place-germany c:place-norway c:place-sweden c:place-united-kingdom k:15 n:30 p:place-new-york w:anaben w:ken
  w:nev w:ruker
9 a:act-lawsuit a:act-summons k:19 k:8 p:place-amsterdam p:place-valencia p:town-istanbul w:amsterd w:fiskal w:fukin
  w:kanad w:nederl w:station w:valenk
8 a:act-appeal c:place-greece c:place-hungary n:27 n:31 n:40 n:41 n:60 p:place-budapest p:place-dublin
  p:place-london w:ausenm w:dublin w:furersk w:kuok w:lin w:lisui w:mensken w:nakion w:no w:stret w:sverig w:trun
  w:uigur
7 c:place-france c:place-portugal c:place-south-korea n:20 n:38 n:44 n:61 p:place-prato p:place-toronto w:amerik
  w:ausland w:berikt w:buro w:fbi w:foreign w:general w:grk w:ital w:kitaia w:kon w:ministr w:norg w:port w:prag
  w:prat w:raum w:regier w:stadt w:van w:verein
6 a:act-plea c:place-australia c:place-turkey k:13 m:fbi n:100 n:22 n:48 n:51 n:54 p:place-antwerp p:place-athens
  p:place-bratislava p:place-glasgow p:place-seoul p:place-vancouver p:place-vienna p:town-fukuoka p:town-nagoya
  w:afairs w:afrik w:bekord w:espan w:etat w:glasgov w:guans w:ian w:inenmin w:kinatov w:kinesen w:kitai w:mankat
  w:nation w:organis w:parlam w:republ w:road w:sao w:seian w:sikerk w:te w:ubers w:united
5 a:act-acquittal c:place-belgium c:place-new-zealand c:place-nigeria c:place-romania c:state-taiwan k:17 m:body-un
  m:rcmp n:21 n:24 n:26 n:28 n:39 n:46 n:47 n:58 p:place-lisbon p:place-montreal p:place-paris p:place-tokyo
  p:town-brooklyn p:town-porto-city p:town-strasbourg p:town-tr-zeytinburnu w:agenten w:audienk w:bratisl w:broklin
  w:budapes w:buros w:deli w:departm w:druk w:federal w:gekeimd w:iank w:iare w:iork w:ireland w:istanb w:kamer
  w:kans w:kentral w:kinters w:knr w:kourt w:la w:landsl w:pras w:restaur w:rikmond w:sealand w:sita w:sklies
  w:uigurl w:unters w:vei w:veimin w:vereins w:vien
4 c:place-austria c:place-brazil c:place-denmark c:place-finland c:place-slovakia c:state-kenya c:state-zambia
  m:body-european-parliament m:wang-jingyu n:23 n:25 n:34 n:45 n:49 n:50 p:place-bucharest p:place-milan
  p:place-sao-paulo p:place-stockholm p:town-croydon p:town-de-duisburg p:town-dusseldorf p:town-houston
  p:town-markham p:town-taipei p:town-the-hague w:akt w:antverp w:anvers w:atin w:bas w:brasil w:britain w:bukures
  w:bundes w:den w:deutskl w:disiden w:duisbur w:duseld w:dutk w:east w:el w:ermitl w:estad w:ester w:falun w:feb
  w:fos w:frank w:fu w:gastron w:gobiern w:gon w:ians w:imigrat w:iniu w:inspekt w:inter w:intern w:invest w:irland
  w:iustik w:kaft w:kapel w:kart w:kenia w:kinveis w:konsul w:kous w:kroidon w:ksek w:ksu w:kunt w:landern w:latin
  w:lianban w:lisb w:mandar w:markam w:milan w:montr w:mps w:neterl w:paes w:parliam w:paul w:polisis w:portug w:rio
  w:saken w:san w:senat w:souk w:stat w:states w:statsan w:stokolm w:tionkok w:toront w:un w:vekat
3 c:place-argentina c:place-bulgaria c:place-chile c:place-croatia c:place-ecuador c:place-indonesia c:place-poland
  c:place-serbia c:place-slovenia c:place-ukraine c:state-benin c:state-cambodia c:state-malaysia c:state-peru k:16
  m:laura-harth n:110 n:147 n:200 n:283 n:29 n:300 n:36 n:52 n:59 n:63 n:94 p:place-berlin p:place-copenhagen
  p:place-los-angeles p:place-oslo p:place-porto p:place-rome p:town-ankara p:town-bangkok p:town-benin-city
  p:town-brno p:town-brossard p:town-cologne p:town-eindhoven p:town-florence p:town-hu-kobanya p:town-jp-hino
  p:town-lusaka p:town-lyon p:town-marseille p:town-melbourne p:town-my-johor-bahru p:town-new-jersey
  p:town-ng-benin p:town-no-stavanger p:town-osaka p:town-ottawa p:town-richmond-bc p:town-us-queens w:abgeord
  w:adresen w:asia w:astinom w:atlant w:baru w:belugim w:benin w:besirk w:biaos w:britan w:broadv w:brosard
  w:buitenl w:dais w:dalam w:dgsi w:distrik w:dokumen w:durksuk w:eindov w:einrikt w:erkentn w:faiuan w:fal w:fan
  w:freivil w:gastvir w:gendarm w:genemig w:georg w:gerikt w:iedao w:inka w:invu w:iokor w:iudik w:kag w:kaie
  w:kalifor w:kand w:kankil w:kantor w:kein w:kentr w:kepan w:kerkunf w:kesk w:kien w:kil w:kile w:kinan w:kini
  w:kitaiu w:kiti w:kome w:komis w:konkon w:kouston w:krovn w:kua w:kuai w:kuens w:laur w:lima w:list w:liu w:lokal
  w:london w:lusak w:madeir w:magiar w:malais w:man w:maner w:marseil w:melbour w:metrop w:namen w:nanton w:nations
  w:neger w:niederl w:niger w:oberlan w:opfer w:oslo w:pais w:paris w:pinan w:prak w:pst w:pulau w:region w:repres
  w:rkmp w:roma w:roman w:santiag w:seitinb w:senf w:sikon w:sisi w:skotlan w:sloven w:song w:spanis w:stavan
  w:stelen w:strasb w:tan w:telefon w:tesalon w:tiananm w:tribun w:turk w:uiguren w:viminal w:virt w:voke
2 a:act-sanction c:place-iran c:place-vietnam c:state-angola c:state-colombia c:state-georgia c:state-kazakhstan
  c:state-lesotho c:state-luxembourg c:state-mali c:state-mozambique c:state-tanzania m:body-interpol
  m:dongbang-myeongju m:wang-haijun n:1000000 n:120 n:180 n:200000 n:212 n:214 n:250000 n:288 n:30000 n:33 n:35
  n:400 n:4000 n:43 n:62 n:74 n:84000 p:place-barcelona p:place-belgrade p:place-frankfurt p:place-helsinki
  p:place-lagos p:place-rio-de-janeiro p:place-sofia p:place-zagreb p:town-ao-samba p:town-ar-belgrano
  p:town-at-favoriten p:town-aubervilliers p:town-auckland p:town-busan p:town-ca-quebec p:town-cl-iquique
  p:town-cluj p:town-dar-es-salaam p:town-dubai p:town-es-cadiz p:town-es-fuenlabrada p:town-es-latina
  p:town-fr-arrondissement-de-menilmontant p:town-fr-caen p:town-fr-vannes p:town-gb-walthamstow p:town-geneva
  p:town-ghent p:town-hendon p:town-hr-rijeka p:town-id-batam p:town-jakarta p:town-jp-akihabara p:town-kabul
  p:town-kr-wanju p:town-kuala-lumpur p:town-liege p:town-manchester p:town-maputo p:town-moscow p:town-nairobi
  p:town-naples p:town-nl-breda p:town-odesa p:town-pe-lima p:town-phnom-penh p:town-piraeus p:town-quito
  p:town-sydney p:town-tbilisi p:town-thessaloniki p:town-us-chinatown p:town-us-jersey p:town-zaragoza w:adel
  w:afaires w:agenk w:amtsanm w:an w:aneles w:anfrag w:anklag w:anlaufs w:anol w:argent w:arm w:asembl w:aten
  w:atenes w:atinas w:auftrag w:ausenp w:austral w:baios w:bakanlı w:ban w:baos w:barkel w:bedrok w:beiao w:beiue
  w:belair w:belg w:belgik w:belgrad w:belgran w:besar w:betreib w:betrieb w:bi w:bian w:bis w:bisan w:blgar w:bos
  w:boulev w:bred w:britis w:brna w:brno w:buiukel w:buk w:bundest w:danmark w:daog w:dar w:denf w:denis w:denmark
  w:det w:dikot w:diplom w:don w:dubai w:efteret w:ekuador w:elen w:esilant w:estran w:europes w:fale w:falen
  w:famil w:favorit w:finans w:firens w:five w:florenk w:fotos w:frankf w:friends w:fuenlab w:fuianes w:ganiuan
  w:gao w:genev w:gerikts w:gmin w:govern w:guan w:guard w:gulf w:guo w:guodan w:guodon w:guolian w:guoron w:guov
  w:iakart w:iana w:ianeir w:iapanes w:iard w:iaren w:iarig w:iden w:iear w:iers w:ik w:ikuik w:ikuo w:imigres
  w:imin w:indones w:infan w:inform w:inkiao w:insi w:intelig w:interp w:iouson w:isbie w:iustis w:iustisd w:kague
  w:kai w:kaiun w:kampuk w:kandels w:kandler w:kaniu w:kanton w:kantor-polisi-kina w:kaoran w:kapitel w:kauptst w:ke
  w:kebu w:kede w:keimat w:keki w:kelsin w:kendon w:kenian w:keram w:kerbst w:kesi w:kian w:kikin w:kilf w:kiliman
  w:kinlil w:klui w:kobenk w:koekstr w:kolegen w:kolner w:kolomb w:kolon w:komons w:komunes w:komunis w:komunit
  w:kond w:koners w:konvent w:kopenk w:korean w:kour w:krimin w:krvatsk w:kuan w:kuans w:kuebek w:kuisan w:kuit
  w:kulturv w:kunar w:kunian w:kurstv w:kvan w:lagos w:lais w:landes w:li w:lian w:lifei w:lion w:lipavsk w:los
  w:luik w:lumpur w:lunar w:lusemb w:magistr w:makam w:mandant w:maput w:medien w:meiou w:meis w:meiuan w:meset
  w:met w:metaxur w:minian w:mins w:mitarb w:mitgl w:mobilt w:mokamb w:moment w:monat w:monter w:morgenb w:moskv
  w:mup w:nairob w:nakrikt w:nam w:naples w:norden w:notigun w:nuev w:odes w:ofik w:omospon w:onu w:openbar w:oport
  w:oposit w:oresund w:otav w:ouiuan w:paol w:park w:parlem w:parlim w:part w:penan w:person w:pet w:polit w:proses
  w:puk w:raimond w:rant w:red w:regimek w:registr w:rekerk w:rm w:rua w:rusaf w:rusinov w:sagreb w:salam w:salen
  w:samb w:sand w:sans w:saragos w:se w:segurid w:seiten w:sen w:senb w:seoul w:sidn w:siki w:sikian w:siku w:sina
  w:sinan w:sinian w:sisou w:siun w:skrs w:slovens w:sofia w:sons w:sou w:soui w:sous w:sout w:spanien w:spreker
  w:statsk w:stel w:stok w:streif w:stud w:student w:stunden w:su w:sui w:suid w:suomes w:susk w:tage w:taip w:taman
  w:tansan w:tibet w:tins w:tokio w:tompos w:toskan w:toti w:tu w:tved w:uigurs w:uk w:ukam w:ukrain w:under w:union
  w:urteil w:urumk w:vakin w:valtams w:vankouv w:veidon w:veik w:vein w:velint w:verbind w:verdakt w:verfar w:verfas
  w:verkand w:verlag w:verteid w:videosk w:viener w:viet w:viktor w:vila w:vire w:voken w:volunt w:vopk
"""
