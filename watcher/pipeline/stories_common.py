"""How common names, places, acts and numbers are in this affair's news. Part of ``stories``.

Written by ``python -m bench.stories --common``: in how many events of the labelled streams and the demo each feature of
``Traits`` is told, when in two or more. With few hits in the database everything in them looks rare.
"""

from __future__ import annotations

EVENTS = 124

COUNTED = """
68 w:kinese
52 a:act-probe
51 k:2
44 a:act-denial
40 w:kina
36 m:safeguard-defenders
35 a:act-hearing
33 w:defende
32 a:act-charge a:act-closure
30 k:3 w:safegua
29 a:act-arrest
28 w:polisei
24 a:act-report
22 a:act-search
19 w:tuesdai
16 a:act-payment
14 k:4 p:place-netherlands
13 w:fusou
12 a:act-letter w:kin w:ministe
11 a:act-conviction p:place-madrid
10 a:act-protest a:act-sentence a:act-trial k:11 k:6 k:9 p:place-ireland w:madrid w:pekin
9 a:act-expulsion k:10 k:12 n:53 p:place-spain w:bein w:botskaf w:kine w:kintian
8 k:14 k:7 n:102 p:place-czechia p:place-japan p:place-new-york p:place-norway p:place-prague p:place-valencia
  w:fridai w:kinas w:valenki w:vednesd w:vensou
7 a:act-release k:18 p:place-amsterdam p:place-dublin p:place-germany p:place-rotterdam p:state-liberia w:amsterd
  w:fuhrers w:ken w:kitaia w:roterda w:station
6 a:act-dropped a:act-law a:act-summons k:5 p:place-italy p:place-sweden p:place-united-states w:anaben w:ausland
  w:dublin w:fuian w:kines w:mensken w:nev w:parlame w:polikia w:sekurit w:servike
5 a:act-lawsuit k:20 n:31 p:place-antwerp p:place-budapest p:place-canada p:place-france p:place-united-kingdom
  p:place-vienna p:town-brooklyn p:town-fukuoka w:ausenmi w:behorde w:broklin w:diensta w:iork w:ireland w:kina's
  w:kuok w:manhata w:nederla w:no w:norge w:on w:polike w:rukehr w:septemb w:stret w:trun w:tursdai w:van
4 a:act-appeal k:8 m:wang-jingyu n:44 n:48 n:54 p:place-portugal p:place-seoul p:place-south-korea p:place-tokyo
  p:town-de-duisburg p:town-dusseldorf p:town-et-dessie p:town-istanbul p:town-nagoya p:town-porto-city
  p:town-the-hague w:afairs w:agenten w:antverp w:buro w:buros w:duisbur w:duseldo w:east w:foreign w:fukin
  w:geheimd w:gobiern w:iniu w:kanada w:kapel w:knr w:ksek w:lianban w:lin w:ministr w:mondai w:neterla w:porto
  w:prague w:publik w:raume w:sverige
3 a:act-acquittal k:13 k:17 k:19 m:body-european-parliament m:fbi m:laura-harth n:110 n:147 n:41 n:45 n:47 n:58 n:61
  n:94 p:place-austria p:place-belgium p:place-berlin p:place-bratislava p:place-croatia p:place-finland
  p:place-glasgow p:place-lisbon p:place-london p:place-milan p:place-montreal p:place-nigeria p:place-oslo
  p:place-porto p:place-stockholm p:place-toronto p:town-brossard p:town-cologne p:town-croydon p:town-eindhoven
  p:town-no-stavanger p:town-osaka p:town-ottawa p:town-tr-zeytinburnu p:town-us-queens w:abgeord w:amerika w:bas
  w:berikt w:broadva w:brosard w:budapes w:buitenl w:den w:departm w:deutskl w:durksuk w:dutk w:eindove w:espana
  w:europe w:europea w:fan w:fbi w:februar w:fu w:gastron w:genehmi w:glasgov w:grk w:haft w:hag w:haie w:hart
  w:iahre w:iahrige w:irland w:iudikia w:kentral w:kinatov w:kinesen w:kitaiu w:konsula w:kroidon w:kuens w:landsle
  w:laura w:lisui w:milano w:mitvok w:montrea w:nakiona w:niederl w:oberlan w:organis w:oslo w:pekina w:prase
  w:regieru w:republi w:restaur w:saken w:sao w:seian w:sikerhe w:stadt w:states w:stavane w:stelen w:stokolm w:te
  w:tionkok w:uiguren w:united w:veimin w:verein w:viena w:virt w:voke
2 a:act-plea k:16 m:body-un m:dongbang-myeongju m:rcmp m:wang-haijun n:100 n:120 n:20 n:22 n:24 n:27 n:28 n:283 n:30
  n:38 n:39 n:40 n:400 n:51 n:52 n:59 n:60 n:63 n:84000 p:place-athens p:place-belgrade p:place-hungary
  p:place-indonesia p:place-lagos p:place-new-zealand p:place-paris p:place-prato p:place-rome p:place-serbia
  p:place-turkey p:place-vancouver p:place-zagreb p:state-benin p:state-mali p:state-taiwan p:town-ankara
  p:town-benin-city p:town-brno p:town-busan p:town-hr-rijeka p:town-in-dhule p:town-jp-akihabara p:town-jp-chuo
  p:town-jp-hino p:town-jp-kani p:town-liege p:town-lyon p:town-markham p:town-marseille p:town-new-jersey
  p:town-ng-benin p:town-strasbourg p:town-us-chinatown p:town-us-jersey p:town-zaragoza w:adresen w:anfrage w:atina
  w:audienk w:baios w:ban w:bein's w:belgrad w:benin w:besirk w:biaosi w:bis w:bratisl w:britain w:brno w:bundesa
  w:bundest w:dekembe w:deli w:diploma w:disiden w:druk w:einrikt w:el w:ermitlu w:esteri w:esterio w:etat w:europai
  w:fal w:federal w:fiskali w:fos w:fotos w:franke w:fuksou w:general w:gerikt w:guodan w:guoron w:hague w:haiun
  w:handler w:haoran w:hauptst w:herbst w:hilfe w:hinters w:hinveis w:hoekstr w:home w:house w:hrvatsk w:hunt
  w:iahren w:ian w:iapanes w:iard w:iden w:iersei w:indones w:inenmin w:inka w:iouson w:istanbu w:italia w:iuli
  w:kamera w:kansuo w:kede w:keki w:keramei w:kesi w:kin'in w:kinan w:kitai w:kiti w:kolner w:komisio w:konde
  w:konvent w:la w:lagos w:landern w:lifei w:lion w:lipavsk w:lisboa w:liste w:lokal w:london w:luik w:mandant
  w:maner w:markam w:marseil w:meiou w:minsu w:mitglie w:momentu w:monate w:mps w:mup w:namen w:nationa w:nigeria
  w:nueva w:openbar w:oporto w:otava w:paese w:paesi w:pais w:paolo w:paris w:parleme w:pekino w:portuga w:prag
  w:prage w:praha w:prato w:proses w:pst w:publika w:publiko w:regimek w:regiona w:rikmond w:road w:roma w:rusafa
  w:rusinov w:sagrebu w:santiag w:saragos w:saturda w:se w:sealand w:segurid w:sisou w:sita w:skotlan w:soui w:souka
  w:spanis w:spreker w:stele w:student w:studie w:sundai w:suskaue w:telefon w:tokio w:tompos w:uberse w:uigurla
  w:uigurs w:under w:untersu w:valenke w:vei w:veidon w:vein w:vekat w:verbind w:verdakt w:vereins w:verfasu
  w:verhand w:verteid w:vien w:vila w:viminal w:vire w:voken w:vopke
"""
