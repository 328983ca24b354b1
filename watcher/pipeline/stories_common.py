"""How common names, places, acts and numbers are in this affair's news. Part of ``stories``.

Written by ``python -m bench.stories --common``: in how many events of the labelled streams and the demo each feature of
``Traits`` is told, when in two or more. With few hits in the database everything in them looks rare.
"""

from __future__ import annotations

EVENTS = 151

COUNTED = """
81 w:kinese
65 a:act-probe
63 k:2
52 m:safeguard-defenders
49 a:act-denial
48 w:defende w:kina
45 a:act-hearing
44 w:safegua
40 a:act-charge a:act-closure
38 k:3
37 a:act-arrest
32 w:polisei
28 a:act-report
27 a:act-search
22 w:tuesdai
20 k:4
19 a:act-payment
18 a:act-letter n:53
16 c:place-netherlands k:9 n:102 w:fusou
15 a:act-sentence k:5 w:ministe
14 a:act-conviction a:act-trial k:11 k:6 p:place-madrid w:kin
13 k:12 w:bein w:pekin
11 a:act-law a:act-protest c:place-spain k:10 w:kine w:kintian w:madrid w:vednesd w:vensou
10 a:act-expulsion c:place-ireland c:place-united-states w:botskaf w:fridai
9 c:place-canada c:place-czechia c:place-germany c:place-japan c:place-united-kingdom k:14 k:18 k:7 p:place-new-york
  p:place-prague p:place-rotterdam w:fuian w:roterda w:sekurit w:servike w:station
8 a:act-dropped a:act-summons c:place-norway k:20 p:place-amsterdam p:place-dublin p:place-valencia w:amsterd
  w:kinas w:no w:polike w:polikia w:tursdai w:valenki
7 a:act-lawsuit a:act-release c:place-italy c:place-sweden n:31 w:ausland w:dublin w:foreign w:fuhrers w:kanada
  w:ken w:kines w:kitaia w:kuok w:mensken w:nev w:rukehr w:stret w:trun
6 k:19 p:place-athens p:town-fukuoka w:anaben w:ausenmi w:behorde w:bein's w:diensta w:fbi w:kina's w:manhata
  w:parlame
5 c:place-france c:place-greece c:place-portugal c:place-south-korea k:13 m:fbi n:20 n:44 n:48 p:place-antwerp
  p:place-budapest p:place-glasgow p:place-london p:place-tokyo p:place-toronto p:place-vancouver p:place-vienna
  p:town-brooklyn p:town-istanbul p:town-porto-city w:afairs w:amerika w:broklin w:buro w:buros w:fukin w:glasgov
  w:grk w:iork w:ireland w:knr w:lin w:lisui w:ministr w:mondai w:nederla w:norge w:on w:organis w:porto w:publik
  w:regieru w:seian w:septemb w:sikerhe w:sverige w:van w:vei
4 a:act-appeal a:act-plea c:place-australia c:place-nigeria c:state-taiwan k:8 m:wang-jingyu n:100 n:40 n:41 n:51
  n:54 n:60 n:61 p:place-lisbon p:place-milan p:place-montreal p:place-prato p:place-seoul p:place-stockholm
  p:town-de-duisburg p:town-dusseldorf p:town-houston p:town-nagoya p:town-the-hague p:town-tr-zeytinburnu w:agenten
  w:antverp w:atina w:berikt w:deutskl w:duisbur w:duseldo w:east w:fiskali w:fu w:geheimd w:general w:gobiern
  w:iahre w:iniu w:kapel w:kentral w:kin'in w:ksek w:landern w:landsle w:lianban w:milano w:montrea w:mps w:nakiona
  w:neterla w:prague w:prase w:prato w:publiko w:raume w:republi w:rikmond w:saken w:sao w:stadt w:stokolm w:tionkok
3 a:act-acquittal c:place-austria c:place-belgium c:place-croatia c:place-finland c:place-hungary c:place-indonesia
  c:place-new-zealand c:place-turkey k:15 k:17 m:body-european-parliament m:laura-harth m:rcmp n:110 n:147 n:21 n:22
  n:27 n:28 n:38 n:39 n:45 n:47 n:58 n:94 p:place-berlin p:place-bratislava p:place-bucharest p:place-oslo
  p:place-paris p:place-porto p:town-brossard p:town-cologne p:town-croydon p:town-eindhoven p:town-markham
  p:town-new-jersey p:town-no-stavanger p:town-osaka p:town-ottawa p:town-taipei p:town-us-queens w:abgeord w:bas
  w:britain w:britani w:broadva w:brosard w:budapes w:buitenl w:bukures w:bundesa w:dekembe w:deli w:den w:departm
  w:distrik w:druk w:durksuk w:dutk w:eindove w:el w:ermitlu w:espana w:estado w:europe w:europea w:fan w:februar
  w:federal w:gastron w:genehmi w:guansou w:haft w:hag w:haie w:hart w:hon w:house w:houston w:iahrige w:irland
  w:iudikia w:kansuo w:kinatov w:kinesen w:kitai w:kitaiu w:kon w:konsula w:kourt w:kroidon w:kuens w:laura w:lima
  w:lisboa w:london w:markam w:mitvok w:niederl w:oberlan w:oslo w:paris w:pekina w:polisi w:portuga w:restaur
  w:road w:sealand w:sita w:skotlan w:states w:stavane w:stelen w:te w:toronto w:uiguren w:uigurla w:united
  w:untersu w:veimin w:vekat w:verein w:viena w:virt w:voke
2 c:place-argentina c:place-brazil c:place-bulgaria c:place-chile c:place-ecuador c:place-romania c:place-serbia
  c:place-ukraine c:state-benin c:state-cambodia c:state-colombia c:state-kenya c:state-lesotho c:state-mali
  c:state-peru c:state-tanzania k:16 m:body-un m:dongbang-myeongju m:wang-haijun n:120 n:180 n:23 n:24 n:283 n:29
  n:30 n:34 n:400 n:46 n:49 n:50 n:52 n:59 n:63 n:84000 p:place-belgrade p:place-lagos p:place-rome
  p:place-sao-paulo p:place-zagreb p:town-ankara p:town-aubervilliers p:town-bangkok p:town-benin-city p:town-brno
  p:town-busan p:town-dar-es-salaam p:town-gb-walthamstow p:town-hr-rijeka p:town-jakarta p:town-jp-akihabara
  p:town-jp-hino p:town-liege p:town-lusaka p:town-lyon p:town-manchester p:town-marseille p:town-ng-benin
  p:town-pe-lima p:town-phnom-penh p:town-piraeus p:town-quito p:town-richmond-bc p:town-strasbourg
  p:town-us-chinatown p:town-us-jersey p:town-zaragoza w:adresen w:afrika w:akt w:anfrage w:anklage w:april w:atenes
  w:atinas w:audienk w:auftrag w:ausenpo w:baios w:ban w:beiue w:belaire w:belgrad w:benin w:besar w:besirk w:bianiu
  w:biaosi w:bis w:bouleva w:bratisl w:britis w:brno w:bundest w:daisou w:dar w:denfa w:dgsi w:diploma w:disiden
  w:don w:einrikt w:esilant w:esteri w:esterio w:etat w:europai w:faiuan w:fal w:fale w:falen w:fos w:fotos w:franke
  w:freivil w:fuksou w:ganiuan w:gendarm w:gerikt w:gmin w:guodan w:guodon w:guolian w:guoron w:hague w:haiun
  w:handels w:handler w:haoran w:hauptst w:heimat w:herbst w:herkunf w:hilfe w:hinters w:hinveis w:hoekstr w:home
  w:hrvatsk w:hua w:hunt w:iahren w:iakarta w:ian w:iapanes w:iard w:iden w:iersei w:indones w:inenmin w:informa
  w:inka w:inspekt w:iouson w:isbie w:istanbu w:italia w:iuli w:kalifor w:kamera w:kampuki w:kankile w:kede w:keki
  w:kenia w:kepan w:keramei w:kesi w:kien w:kile w:kinan w:kiti w:kolner w:kolombi w:komisio w:komons w:komunis
  w:konde w:konvent w:krovn w:kuito w:la w:lagos w:latin w:lifei w:lion w:lipavsk w:liste w:lokal w:luik w:lusaka
  w:madeira w:mai w:man w:mandant w:maner w:mark w:marseil w:meiou w:meiuan w:met w:metaxur w:metropo w:minian
  w:minsu w:mitglie w:momentu w:monate w:mup w:namen w:nationa w:nigeria w:nueva w:ofike w:oktober w:openbar
  w:oporto w:otava w:paese w:paesi w:pais w:paolo w:parleme w:parliam w:paulo w:pekino w:pekinu w:prag w:prage
  w:praha w:proses w:pst w:publika w:puk w:red w:regimek w:regiona w:rekerke w:rio w:roma w:rusafa w:rusinov
  w:sagrebu w:salam w:san w:santiag w:saragos w:saturda w:se w:segurid w:seitinb w:senat w:senate w:sinan w:sisou
  w:skliesu w:sonsi w:soui w:souka w:spanis w:spreker w:stat w:statsan w:stele w:student w:studie w:sundai w:suskaue
  w:tage w:tansani w:telefon w:tesalon w:tinsi w:tokio w:tompos w:tu w:uberse w:uigur w:uigurs w:under w:union
  w:valenke w:valtams w:vankouv w:veidon w:vein w:venksou w:verbind w:verdakt w:vereins w:verfasu w:verhand
  w:verteid w:vien w:vila w:viminal w:vire w:voken w:volunta w:vopke w:vorvurf
"""
