"""Things of the news in Icelandic. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: veitingast*, veitingah*, matsölust*, kaffihús*, mötuneyt*, skyndibitast*
shop: verslun, verslanir*, verslunum, verslunin*, verslana, búð, búðin*, búðir, búðum, matvöruversl*,
  stórmarkað*, kjörbúð*
warehouse: vöruhús*, vörugeymsl*, lagerhúsn*, birgðageymsl*, skemm*
flat: íbúð, íbúðin*, íbúðar, íbúðir, íbúðum, íbúða, íbúðarhús*, híbýl*
villa: einbýlish*, villa, villan*, raðhús*, glæsihýs*, óðalsset*
hotel: hótel*, gistiheimil*, gistihús*, farfuglah*
travel-agency: ferðaskrifst*, ferðaþjónustufyr*, miðasöl*
law-firm: lögmannsstof*, lögfræðistof*, lögfræðiskrif*, lögbókand*
salon: nuddstof*, hárgreiðslust*, snyrtist*, naglast*, rakarast*, heilsulind*
market: markaðstorg*, basar*, heildsölumark*, matarmarkað*, útimarkað*
mall: verslunarmið*, verslunarkjarn*, kringlan, kringlunni, smáralind*
school: skóli, skólinn*, skóla, skólan*, skólum, skólar*, *skóli, *skólinn, *skólanum, tungumálask*, leikskól*,
  grunnskól*, akademí*
university: háskól*, deildarforset*
association: félag, félagið*, félagsins, félaginu, félög*, *félag, *félagið, *félagsins, samtök*, samtaka*,
  bandalag*, vináttufélag*
chamber: viðskiptaráð*, verslunarráð*, samtök atvinnulíf*
temple: hof, hofið*, musteri*, kirkja*, kirkju*, moska, mosku*, moskan*, pagóð*
embassy: sendiráð*
consulate: ræðisskrifst*, aðalræð*, ræðism*
town-hall: ráðhús*, bæjarskrifst*
prison: fangels*, fangavist*, gæsluvarðhald*
airport: flugvöll*, flugvell*, flugvall*, *flugvelli, *flugvöllur, flugstöð*
harbour: höfn, höfnin*, hafnar, hafnarinn*, hafnir*, *höfn, bryggj*, hafnarsvæð*
upper-floor: hæð, hæðin*, jarðhæð*, kjallar*, bakherberg*, efri hæð*, annarri hæð*
casino: spilavít*, fjárhættuspil*, veðmál*
factory: verksmiðj*, verkstæð*
hospital: sjúkrahús*, spítal*, *spítala, *spítali, heilsugæsl*, læknastof*
real-estate: fasteign*
mayor: borgarstjór*, bæjarstjór*
interior-minister: innanríkisráðh*, innanríkisráðun*
foreign-minister: utanríkisráðh*, utanríkisráðun*
justice-minister: dómsmálaráðh*, dómsmálaráðun*, ríkissaksókn*
prime-minister: forsætisráðh*, kanslari*, kanslara*
president: forseti, forseta, forsetinn, forsetan*, forsetar, forsetaembætt*, þjóðarleiðtog*, þjóðhöfðing*
governor: ríkisstjór, ríkisstjóri, ríkisstjóra, ríkisstjórinn*, ríkisstjóran*, fylkisstjór*, héraðsstjór*
ambassador: sendiherr*, sendifulltrú*
diplomat: diplómat*, stjórnarerindrek*, friðhelgi*, sendierindrek*, sendiráðsstarfs*, sendifulltrú*
prosecutor: saksókn*, ákær*, héraðssaksókn*
judge: dómari, dómara*, dómarinn*, dómurum, héraðsdóm*
jury: kviðdóm*
lawyer: lögmað*, lögmann*, lögmenn*, lögmönn*, lögfræðing*, verjand*, verjend*
lawmaker: þingmað*, þingmann*, þingmenn*, þingmönn*, þingkon*, alþingism*
senator: öldungadeild*, öldungaráð*
councillor: borgarfulltrú*, bæjarfulltrú*, borgarráð*, borgarstjórn, borgarstjórnar, bæjarstjórn, bæjarstjórnar,
  sveitarstjórn*
committee: nefnd, nefndin*, nefndar*, nefndir, *nefnd, *nefndin, *nefndar, *nefndarinnar, *nefndinni
ombudsman: umboðsmað*, umboðsmann*, ríkisendurskoð*, eftirlitsstofn*, endurskoð*
data-protection: persónuvernd*, gagnavernd*, persónuuppl*, friðhelgi einkalíf*
tax: skatt, skattur*, skatta*, skattsv*, skattrann*, skattyfirv*, skattinn, skattinum, ríkisskattstj*, skattstj*
customs: tollur*, tollinn, tollinum, tollgæsl*, tollverð*, tollstjór*, tollayfirv*, tollyfirv*, tollvörð*
immigration: útlendingastofn*, innflytjenda*, útlendingaeft*, landamæravörð*, landamæraverð*, landamæraeftirl*
secret-service: leyniþjónust*, njósnastofn*, öryggislögregl*, gagnnjósn*, öryggisþjónust*
organised-crime: skipulögð glæp*, skipulagðri glæp*, skipulagðrar glæp*, skipulögð brot*, skipulagðri brot*,
  skipulagðrar brot*, mafí*, glæpasamt*, glæpagengi*, glæpahóp*
army: her, herinn*, hernum, hers, hersins, hermað*, hermann*, hermenn*, hermönn*, herafl*, sjóher*
interpreter: túlk, túlkur*, túlkar*, túlks, túlkinn, túlkinum, þýðand*, þýðend*
businessman: kaupsýslum*, viðskiptamað*, viðskiptamann*, viðskiptamenn*, athafnamað*, athafnamann*, athafnakon*,
  athafnamenn*, kaupmað*, kaupmann*, frumkvöð*
owner: eigand*, eigend*, leigusal*, húseigand*
chairman: formað*, formann*, formenn*, stjórnarform*
treasurer: gjaldker*, bókar*, bókhald*
secretary: ritari, ritara*, ritarinn, móttökurit*, skrifstofum*
student: nemand*, nemend*, námsmað*, námsmann*, námsmenn*, námsmönn*, stúdent*, háskólanem*
scholar: prófessor*, fræðimað*, fræðimann*, fræðimenn*, rannsakand*, rannsakend*, lektor*, dósent*
journalist: blaðamað*, blaðamann*, blaðamenn*, blaðamönn*, fréttamað*, fréttamann*, fréttamenn*, ritstjór*,
  fréttakon*, blaðakon*
dissident: andófsm*, andófsf*, aðgerðasinn*, aðgerðarsinn*, stjórnarandst*, gagnrýnand*, gagnrýnend*, baráttum*
refugee: flóttam*, flóttafólk*, hælisleit*, hæli, hælis, pólitískt hæli, útlegð*, útlag*
banker: bankamað*, bankamann*, bankastjór*, bankamenn*, fyrrverandi embættism*, á flótta, strokum*
worker: starfsm*, starfsfólk*, verkam*, verkafólk*, kokkur*, kokkinn, matreiðslum*, þjónn, þjóninn, þjónar*
driver: bílstjór*, ökumað*, ökumann*, ökumenn*, leigubíl*, bíll, bílinn*, bílnum, bíla, bifreið*
volunteer: sjálfboðalið*
retired-officer: á eftirlaun*, eftirlauna*, ellilífeyr*, lífeyrisþeg*, fyrrverandi lögreglu*, aldrað*
neighbour: nágrann*, íbúar*, íbúum, íbúi
witness: vitni, vitnið*, vitna, vitnum, vitnisburð*, bar vitni
victim: fórnarl*, brotaþol*, kærand*, þoland*, þolend*, stefnand*
couple: hjón, hjónin*, hjóna, hjónan*, hjónum, parið, par frá
wife: eiginkon*, eiginm*, maka, maki, makinn
parents: foreldr*, móðir*, móður*, mamma, mömmu, faðir*, föður*, pabba, pabbi
siblings: bróðir*, bróður*, bræð*, systir*, systur*, systkin*, systra
children: barn, barnið*, börn, börnin*, börnum, barna, sonur*, sonar*, syni, synir*, dóttir*, dóttur*, dætur*
widow: ekkj*, ekkill*, syrgj*, aðstandend*
tourist: ferðam*, túrist*, ferðafólk*, gest, gestir, gestum, gesta
uyghur: úígúr*, úígur*, uyghur*, úigúr*, tíbet*, xinjiang*, minnihlut*
hong-kong-people: hong kong*, hongkong*
taiwan: taívan*, taívön*, tævan*, tævön*, taiwan*, taípei, taipei
falun-gong: falun gong*, falungong*, falun dafa
driving-licence: ökuskírt*, ökuréttind*, ökupróf*
passport: vegabréf*, persónuskilr*, nafnskírt*, skilríki*
permit: dvalarleyf*, atvinnuleyf*, vegabréfsárit*, landvistarl*, áritun*
citizenship: ríkisborg*, ríkisfang*, þjóðern*
phone: sími, síma, síminn, símann, símanum, símar, símum, farsím*, snjallsím*, símtal*, símtöl*, símanúm*,
  símkort*, hringdi, hringt
computer: tölva, tölvu, tölvan*, tölvur*, tölvun*, tölvum, fartölv*, netþjón*
data-carrier: harðadisk*, harðdisk*, harðir diskar, usb*, minniskort*, minnislyk*, gagnagrunn*, gagnasafn*
paper: skjöl*, skjal*, pappír*, möpp*, gögn, gögnin*, gögnum
cash: reiðufé*, seðl*, peningaseðl*
bank-account: bankareikn*, reikning, reikningur*, reikninga*, reikningi*, millifær*, banki, banka, bankinn*,
  bankan*, bankar
donation: framlag*, framlög*, styrk, styrkur*, styrki*, styrkja, gjöf, gjafir*, fjárframl*, fjárveit*, greiðsl*
weapon: vopn*, skammbyss*, byssa, byssu*, byssan*, hníf*, skotvopn*
camera: eftirlitsmyndav*, öryggismyndav*, myndavél*
sign: skilti*, *skilti, nafnspjald*, borði, borðar
flag: fána, fáni, fáninn*, fánan*, fánar, merki, merkið, einkennisbún*, lögreglumerk*
website: vefsíð*, vefsvæð*, heimasíð*, internet*, netinu, netið
app: smáforrit*, appið*, appi, app, öpp, wechat*, weixin, spjallhóp*, samfélagsmið*, samskiptamið*, facebook*
letter: bréf, bréfi*, bréfum, tölvupóst*, tölvubréf*
photo: ljósmynd*, mynd, myndin*, myndir*, myndum
video: myndband*, myndbönd*, myndskeið*, upptak*, upptök*, hljóðrit*
list: listi, lista, listinn, listan*, nafnalist*, skrá yfir
leak: leki, leka, lekið*, lekinn, lekann, lekanum, gagnalek*, láku, leyniskj*, leynileg skjöl, trúnaðarskj*
drone: dróni, dróna*, dróninn*, flygild*, gps*, hlerun*, hlera*, staðsetningarb*, staðsetningartæk*
furniture: tómt, tómur, tóm, tómar, mannlaus*, yfirgefin*, yfirgefið, rýmt*, tæmt*, tæmd*, flutt út
masks: gríma, grímu*, andlitsgrím*, heimsfaraldu*, faraldur*, covid*, kóróna*
espionage: njósn*, iðnaðarnjósn*
foreign-agent: erlendur erindrek*, erlends erindrek*, erindrekar*, erindreki, erindreka, útsendar*,
  erlend afskipt*, erlendra afskipt*, erlend áhrif, erlendra áhrifa, íhlutun*
extortion: fjárkúg*, kúgað fé, lausnargjald*, kúga fé
kidnapping: mannrán*, rænt, rændu, numinn á brott, brottnám*, frelsissvip*, nauðung*
assault: líkamsár*, árás, árásin*, árásir, árásum, ráðist á, réðust á, barinn, barið, særð*, slasað*, slösuð*,
  líkamsmeið*
threat: hótun*, hótan*, hótað*, hótuð*, hóta, hótar, morðhótan*, líflát*
harassment: áreit*, þvingun*, þvinga*, þrýsting*, ógnan*, ógnað*, ógnun*, neyða, neydd*
stalking: umsáturs*, eltihrel*, elta, elti, eltir, eltu, elt, fylgst með, veitt eftirför*, eftirför
fraud: svik, svindl*, fjársvik*, netsvik*, símasvik*, svikahrap*, blekking*
money-laundering: peningaþv*
corruption: spilling*, spillt*, mútu*, mútað*, múta, fjárdrátt*
drugs: fíkniefn*, eiturlyf*, kókaín*, fentanýl*, dóp
forgery: falsað*, fals, fölsuð*, fölsun*, falsan*, skjalafals*, falsa
usurpation: þóttist vera*, þykjast vera*, þóttust vera*, villt á sér*, sigla undir fölsku*, valdbeit*,
  opinbert vald, opinberu valdi
obstruction: hindra framgang*, hindrun réttvís*, hindra réttvís*, torveld*, eytt gögn*, eyddi*, eyða gögn*,
  sönnunargögnum eytt, eyddu gögn*
breach-of-secrecy: þagnarskyld*, trúnaðarbrot*, trúnaðarupp*, brot á trún*, óheimill aðgang*, óheimilan aðgang*,
  trúnaðargögn*
murder: morð, morði*, morðum, myrt*, myrða*, drepin*, drepnir, drepið, manndráp*, dauðsf*, banað
suicide: sjálfsvíg*, sjálfsmorð*
fire: eldur*, eldsvoð*, bruni, bruna, bruninn, íkveikj*, spreng*, kveikt í
hacking: tölvuárás*, netárás*, hakka*, tölvuþrjót*, innbrot í tölv*, vefveið*
trafficking: smygl*, mansal*
violation: vínarsamning*, vínarsáttm*, brot á fullveldi*, alþjóðalög*, þjóðarétt*
bail: trygging*, gegn trygging*, lausnargj*, ökklaband*, tilkynningarskyld*, sleppt*, lausum, reynslulausn*,
  rafrænt eftirlit*
house-arrest: stofufang*, farbann*, ferðabann*
fine: sekt, sektin*, sektir, sektar, sektað*, sektuð*, sektum, dagsekt*, stjórnvaldssekt*
compensation: bætur, bóta, bótum, skaðabæt*, skaðabót*, miskabæt*, miskabót*
suspended: skilorð*, samfélagsþj*
extradition: framsal*, framseld*, framselja*, framselt*, interpol*
forced-return: endursend*, heimsend*, þvinga heim, snúa heim, snúa aftur, sneri aftur, snúið aftur,
  snúa til kína, brottvís*, vísað úr landi, senda heim
plea-deal: játa, játað*, játn*, viðurkenn*, samstarf við saksókn*, lýsti sig sek*
adjourned: frestað*, frest, frestun*, fresta, frestur
supreme-court: hæstirétt*, hæstarétt*, landsrétt*, stjórnlagadóm*, stjórnskipunard*, áfrýj*
evidence: sönnun*, sannanir*, sannana
wanted: eftirlýst*, eftirlýsing*, handtökuskip*, verðlaunafé*, fundarlaun*, lýst eftir
reopened: enduropn*, opnað á ný, opnuð á ný, tekið upp að nýju, tekin upp að nýju, hafin á ný, endurupptek*
vote: atkvæð*, kosið um, samþykkt með, greiddu atkvæði, greiða atkvæði
motion: ályktun*, þingsályktun*, tillaga, tillögu*, tillagan*, frumvarp*, frumvörp*
debate: umræð*, fyrirspurn*, rökræð*
hearing: þingyfirheyr*, vitnaleiðsl*, áheyrn*, opinn fund*, nefndarfund*
petition: undirskrift*, áskorun*
protest: mótmæl*, kröfugang*, samstöðufund*
election: kosning*, kjör, alþingiskosn*
coalition: ríkisstjórnarsamst*, samsteypustj*, stjórnarflokk*, stjórnarandstöð*, meirihlutasamst*
sovereignty: fullveldi*, sjálfstæð*
treaty: samning, samningur*, samningi*, samninga*, samkomulag*, sáttmál*, viljayfirl*, milliríkjas*, samstarfss*
joint-patrol: sameiginlegt eftirlit, eftirlitsferð*, lögreglusamst*, lögreglusamvinn*, samstarf lögregl*
twin-city: vinabæ*, vinaborg*, systurborg*
deadline: frestur*, lokafrest*, úrslitakost*, tímafrest*
licence-revoked: afskrá*, slitið*, svipt*, leyfi afturkall*, afturkall*, leyst upp
lease: leigusamn*, leiga, leigu, leigð*, leigir, leigjand*, leigjend*, leigusal*, húsaleig*, útburð*
resignation: segir af sér, sagði af sér, sagt af sér, afsögn*, lætur af embætti, lét af embætti, víkja, vék
dismissal: rekinn, rekin, uppsögn*, sagt upp, vikið úr, vikið frá, brottrekst*, leystur frá störf*
hotline: neyðarlín*, ábending*, símalín*, upplýsingalín*, hjálparlín*
task-force: starfshóp*, sérsveit*, vinnuhóp*, aðgerðahóp*, sérstakur hóp*
guideline: handbók*, handbæk*, leiðbein*, viðmiðunarr*, þjálfun*, námskeið*, fræðsl*
registry: skráning, skráningu, skráningar*, hagsmunaskrá*, fyrirtækjask*
budget: fjárlög*, fjárlag*, fjárheim*, fjármögn*, fjárveiting*
reciprocity: gagnaðgerð*, hefnd*, mótaðgerð*, gagnráðstaf*
press-conference: blaðamannaf*, fréttamannaf*
interview: viðtal*, viðtöl*
film: heimildarm*, heimildam*, kvikmynd*, hlaðvarp*, hlaðvörp*, þáttur*, þættin*, þáttar*
book: bók, bókin*, bókar*, bækur*, bókum, skáldsag*, skáldsög*, endurminn*, ævisag*, höfund*, rithöfund*
study: rannsóknarskýrsl*, könnun*, kannan*, skoðanakönn*, tölfræð*, skoðanakann*
annual-report: ársskýrsl*, árbók*, ársreikn*, árlegri skýrslu, árleg skýrsl*
theatre: leikhús*, sýning, sýningin*, sýningu*, leiksýn*, listasýn*, list, listam*, tónleik*, leikrit*
opinion: leiðari, leiðara, leiðarinn, ritstjórnarg*, pistil*, pistl*, aðsend grein, skoðun, skoðanagr*, álit
prize: verðlaun*, friðarverðl*, viðurkenningu, heiðurs*
conference: ráðstefn*, fyrirlest*, málþing*, málstof*, pallborð*
anniversary: afmæl*, minningarath*, minningard*, minnisvarð*
apology: afsök*, afsakað*, biðst afsökunar, baðst afsökunar, fyrirgefning*
correction: leiðrétt*, villa í, mistök*, mistaka, rangt, rangfærsl*
undercover: falin myndav*, földum myndav*, falinni myndav*, dulargerv*, í dulargervi, uppljóstr*, afhjúp*,
  rannsóknarblaðam*
whistleblower: uppljóstrar*, uppljóstrun*, heimildarm*, liðhlaup*, innanbúðarm*
radio: útvarp*, sjónvarp*, rúv
festival: hátíð*, nýársfagn*, nýárshát*, veisl*, vorhát*, fagnað, fagnaðar
charity: góðgerð*, hjálparsamt*, hjálparst*, söfnun*, þróunaraðst*
rumour: orðróm*, falsfrétt*, upplýsingaór*, sögusagn*, neitar því, vísar á bug*, neita því
disappearance: hvarf, hvarfið*, hvarfi, horfið, horfinn, horfin, hurfu, saknað, týnd*
flight: flúði*, flúið*, flýja*, flúin*, flótta, flótti, flóttinn, strauk, strokið, yfirgaf landið,
  yfirgefið landið
illness: veikind*, veik, veikur, veikt*, sjúkdóm*, krabbamein*, lagður inn
ship: skip, skipið*, skipi, skipin*, skipum, skipa, ferja, ferju*, ferjan*, bát, bátur*, báta*, togar*,
  fiskiskip*
border: landamær*
company: fyrirtæk*, *fyrirtæki, *fyrirtækið, *fyrirtækis*, hlutafélag*, samsteyp*, eignarhaldsf*
investment: fjárfest*, viðskipt*, útflutn*, fríverslun*
technology: tækni*, hugbúnað*, andlitsgrein*, andlitsken*, gervigreind*
telecom: fjarskipt*, símafyrirt*, símafélag*, símkort*, huawei*
sports: fótbolt*, knattspyrn*, íþrótt*, bardagalist*, bardagaíþ*, kung fu, taekwondo*
night: nótt*, nætur*, miðnætt*, dögun*
simultaneous: samtímis*, samræm*, á sama tíma, á mörgum stöðum, víðs vegar
second-time: annarri lögreglust*, aðra lögreglust*, önnur lögreglust*, enn einni*, enn ein, til viðbótar,
  önnur stöð
former-site: áður til húsa, fyrra heimilisf*, fyrra húsnæð*, fyrrverandi húsn*, flutti í, flutt í
denounced: kært*, kærð*, kæra, kæru, kæran, tilkynnt til lög*, tilkynnti til lög*
"""
