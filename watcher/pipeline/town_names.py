"""Towns of the world with their names in many scripts: where an event happened. Data, no judgement.

Written by ``python -m bench.towns`` from GeoNames (geonames.org, CC BY 4.0): towns of 100,000 inhabitants and more, in
Europe, Canada, Japan, Korea and Oceania of 50,000. Towns of China are left out, since nearly every article of the
affair names some. Of several spellings that fold to one the first is kept. A line holds the state, the thousands of
inhabitants, the id after "=" where the lexicon of the shipped topic has the town, and the names, the usual one first;
a line after "+" goes on with the names of the one before.
"""

from __future__ import annotations

TOWNS = """
AE 3790 =town-dubai Dubai|דובאי|דוביי|দুবাই|დუბაი|دبئی|دۇبائى|दुबई|ดูไบ|دبى|ドバイ|두바이|杜拜|迪拜|Dabei|Dibai|Dúbæ
+Doubayi|Dubajus|Ntoumpai|Ντουμπάι|Dubai City|Fort Dabei|Dubai emiraat
AE 1807 Abu Dhabi|אבו דאבי|अबु धाबी|अबू धाबी|อาบูดาบี|აბუ-დაბი|ابو ظبى|ابوظہبی|আবুধাবি|アブダビ|阿布扎比|아부다비
+AEbu Saby|Abou Dabi|Abu Dabis|Abu Daibi|Abu Zabye|Abu-Dzabi|Ebu Dhabi
AE 1800 Sharjah|الشارقة|शारजाह|শারজাহ|ชาร์จาห์|シャールジャ|שארגה|شارجه|شارجہ|शारजा|შარჯა|夏尔迦|샤르자|Charjah
+Sardzsa|Sarika|Sharga|Sarza|Шарџа|Шарҗә
AE 846 Al Ain|אל-עין|العين|एल एन|ალ-აინი|알아인|艾因|مدينة العين|El Ain|Ainas|Al Ɛayn|Al Ain City
AE 490 Ajman|اجمان|عجمان|عيمان|अजमान|আজমান|עג'מאן|アジュマーン|Acman|Ujman|Adzman|Ajma|Adschman|Al Ajman|Ajman City
AE 400 Dayrah|ديرة|Deira|Dirah
AE 351 Ras Al Khaimah|রাস আল খাইমাহ|ראס אל-ח'ימה|रास अल खैमाह|رأس الخیمه|راس الخیمہ|Ras el Khaimah|Ras el-Kheima
+Resue'l-Hayme|Ras Əl-Xayma|Resü'l-Hayme|Рас-әл-Хайма|RAK City
AE 243 Musaffah|مصفح|Musaffah City
AE 210 Jebel Ali|جبل علي
AE 191 Business Bay
AE 160 Dubai Investments Park
AE 120 Dubai Marina|დუბაი მარინა|دبی مارینا|مرسى دبي|ドバイマリーナ|Marina de Dubai|Dubaja Jakthaveno
AE 120 International|International City|Dubai International City
AE 118 Fujairah|פוג'יירה|الفجيرة|फुजैराह|ফুজাইরা|فجیرہ|フジャイラ|مدينة الفجيرة|富吉拉|Fudzajra|Fudzejra|Fueceyre
+Fuzhajra|Füceyre|Fudschaira|Al Fujayrah
AE 116 Al Majaz
AE 108 Warīsān|ورسان|Warsan
AF 4434 =town-kabul Kabul|קאבול|كابۇل|کابول|काबुल|কাবুল|คาบูล|كابل|ქაბული|カブール|カーブル|喀布尔|카불|Kabil|Kabol
+Kobul|Kubha|Caboul|Cabura|Caubul|Kaboel|Kabulas|Kampoul|Καμπούλ
AF 574 Herāt|हेरात|হেরাত|هراة|هرات|ہرات|ヘラート|赫拉特|Gerat|Gerot|Shahr-e Herat
AF 523 Kandahār|কান্দাহার|קנדהאר|قندهار|قندہار|كندهار|カンダハール|कंधार|坎大哈|Kandagar|Kandehar|Qandahor|Қандағар
+Қандаҳор|Kandhar
AF 523 Mazār-e Sharīf|मज़ार-ए शरीफ|মাজার-ই শরীফ|مزار شريف|マザーリシャリーフ|마자르이샤리프|Mazar-e Charif
+Mazar-i Sharif|Masar-e Scharif|Mazari Sharif|Mazori Sharif|Mezirek-i Serif|Mazare Srif
AF 271 Jalālābād|جلال آباد|জালালাবাদ|जलालाबाद|ジャララバード|Celalabad|Jalal-Kut|Jalalkoat|Jalolobod|Jelalabad
+Ҷalolobod|Djelalabad
AF 161 Kunduz|クンドゥーズ|قندوز|کندوز|कुंदुज़|কুন্দুজ|ყუნდუზი|قندز|昆都士|쿤두즈|Kondoz|Konduz|Қундуз|Құндұз
+Kunduzas|Кундуз хот|Shahr-e Qondoz
AF 141 Ghazni|ग़ज़नी|غزنین|ঘাজনি|غزنة|غزنی|ガズニー|Qazni|Ғазни|Shahr-e Ghazni
AF 114 Balkh|बल्ख|בלך|بلخ|バルフ|巴尔赫|발흐|Bamik|Μπαλχ|Bactra|Balj|Balx|Belh|Belx
AF 108 Baghlān|باغلان|صناعتی|बाघलान|বাঘলান|بغلان|バグラン|Baghlin|Baglon|Бағлан|Бағлон|Bagolaggo|Baghlan-e Jadid
+Baghlan - bghlan
AF 103 Gardez|گرديز|गर्देज़|গার্দেজ|ガルデーズ|Gardiz|Gardeyz
AL 418 =town-tirane Tirana|טיראנא|تىرانا|तिराना|তিরানা|ติรานา|ტირანა|טירנה|ティラナ|地拉那|티라나|Terana|Trnava
+Тиранæ|Tiorana|Tiran-a|Theranda|Тиран хот
AL 195 Durrës|დურესი|ډیریس|ड्यूरेस|ডুরেস|ดูร์เรส|דורס|دراج|دراس|ドゥラス|都拉斯|두러스|Duraso|Durrsi|Drach|Duresis
+Durts|Durus|Δυρράχιο
AL 115 Vlorë|ולורה|فلوره|ولوره|ولورہ|व्लोरे|ভ্লোরে|วโลเรอ|ヴロラ|发罗拉|블로러|Avlon|Vlona|Влёра|Au'lon|Valona
+Vliore|Avlonas
AL 100 Elbasan|الباسان|एलबासान|এলবাসান|البصان|エルバサン|Konukh
AL 95 Shkodër|سكوتاري|شکودرا|শকোডার|שקודר|شکودر|शकोडर|シュコドラ|Iskodra|Scutari|Shkodra|Skadar
AL 63 Lushnjë|लुशन्या|لوشنيه|لوشنیا|لوشنیہ|লুশনজা|ルシュニャ|卢什涅|루슈녀|Ljusnje|Lousnia
AL 62 Berat|بيرات|बेरात|বেরাত|בראט|برات|ბერატი|ベラト|培拉特|베라트|Berta|Verati|Μπεράτ|Belgrad|Beratis|Beligrad
+Beration
AL 60 Fier-Çifçi
AL 58 Korçë|קורצה|کورچه|کورچہ|کورچې|কর্চে|कोर्चे|コルチャ|科尔察|코르처|Coriza|Gorica|Korcza|Korica|Coritsa|Goerice
+Goritsa
AL 56 Fier|فيير|फियर|フィエル|فیر|非夏爾|피에르|अ फाइर|ফিয়ার|Fieris|Fearica
AL 51 Krujë|كروجا|کروه|کروے|क्रुया|ক্রুয়া|クルヤ|Croia|Cruja|Krna|Krue|Krueja|Akcehisar
AM 1144 =town-yerevan Yerevan|يېرېۋان|येरेवान|เยเรวาน|ერევანი|יערעוואן|ירוואן|ایروان|يريفان|येरेव्हान|ইয়েরেভান
+エレバン|葉里溫|예레반|येरवान प्रान्त|Ayrivan|Erebuni|Erehvan|Yiriwan|Djerevan|Eireavan|Ereban|Erevanum|Erivan
+Gierevan|Iravan|Jerjewan|Ereun|Jerevanas|Revan
AM 150 Malatia-Sebastia|Bangladesh|Malat'ia-Sebastia varch'akan shrjan
AM 140 Shengavit|Shengavit' varch'akan shrjan
AM 137 Nor Nork
AM 133 Kentron|肯特隆区|ناحیه کنترون|مقاطعة كينترون|კენტრონის რაიონი|Kedron|Kentron District
+Kentron varch'akan shrjan
AM 129 Erebuni|Erebouni|Erebuni varch'akan shrjan
AM 122 Ajapnyak|Ajapnyak varch'akan shrjan
AM 119 Arabkir
AM 114 Gyumri|غيومري|گیومری|গিউমরি|გიუმრი|ग्युमरी|ギュムリ|久姆里|규므리|Giwmri|Gumbri|Kyumri|Gimri|Gjoemri|Guemrue
+Gumri
AO 2776 =town-luanda Luanda|לואנדה|לואנדע|لوآندا|लुआंडा|ლუანდა|لونڈا|लुआण्डा|ลูอันดา|ルアンダ|লুয়ান্ডা|盧安達
+罗安达|루안다|Loanda|Lwanda|Луандæ|Louanda|Louanta|Λουάντα
AO 882 Mulenvos
AO 865 Viana
AO 728 Kikolo|Quicolo
AO 727 Maianga|マイアンガ
AO 667 Camama
AO 655 Golfe
AO 652 Calumbo|Catumbo|Columbo
AO 642 Hoji ya Henda
AO 600 Lubango|لوبانغو|لوبانګو|لوبانگو|लुबांगो|লুবাঙ্গো|ルバンゴ|盧班戈|루방구|Lubangas|Sa da Bandeira
AO 595 Huambo|הואמבו|هوامبو|ہوامبو|हुआम्बो|วัมบู|ウアンボ|হুয়াম্বো|우암부|万博|Huamdo|Huambas|Uambo|Nova Lisboa
+Вилояти Ҳвамбо
AO 555 Benguela|बेंगुएला|بنګویلا|بنگوئلا|بنگویلا|বেঙ্গুয়েলা|ベンゲラ|本吉拉|Bengela
AO 550 Cabinda|كابيندا|کابندا|کابندہ|कबिंडा|কাবিন্ডা|カビンダ|Kabenda
AO 500 Talatona
AO 464 Nova Vida
AO 455 Malanje|مالانجه|مالانجي|مالانجې|मालांजे|মালাঞ্জে|マランジェ|Маланже|Malandje
AO 428 Kima Kieza|Quima Quieza
AO 394 Cazenga|カゼンガ
AO 393 Lobito|לוביטו|لوبیتو|लोबिटो|लोबितो|โลบิโต|ლობიტუ|وبيتو|লবিতো|ロビト|洛比托|로비투|Labitu|Llobin|Lubitu
+Lobitas|Lompito
AO 393 Saurimo|سأوريمو|सौरिमो|সৌরিমো|سورمو|サウリモ|Henrique de Carvalho
AO 364 Samba|サンバ
AO 355 Cuíto|كويتو|کویٹو|کویټو|कुइटो|কুইটো|クイト|Bihe|Bie|Silva Porto|Vila Salva Porto
AO 323 Ramiros
AO 322 Uíge|उइगे|উইগে|ウイジェ|ويغ|ویګ|ویگ|Uije|Уиже|Carmona|Vila Marchel Carmona
AO 273 Luena|לואנה|لوينا|लुएना|লুয়েনা|ルエナ|盧埃納|루에나|Luso|Vila Luso
AO 256 Vila Flor
AO 255 Mossamedes|मोसामेदेस|মোসামেদেস|موسامديس|موسامیدس|نامیبے|ナミベ|納米貝|나미브|Mocamedes|Namibe
AO 251 Menongue|মেনোঙ্গু|مينونجي|مینونگو|मेनोंगु|מנונגה|مینونګ|メノングエ|梅農蓋|메농그|Menongve|Serpa Pinto
+Vila Serpa Pinto
AO 246 Chitato|Chilalo
AO 240 Navegantes
AO 237 Kilamba|Kilamba Kiaxi
AO 221 Soyo|Sazaire|San Antonio|Sao Antonio|Santo Antoni
AO 205 Sumbe|سومبي|سومبې|سومبے|सुम्बे|সুম্বে|スンベ|孫貝|Ngunza|Nova Redonda|Novo Redondo|Angungescapolo
AO 198 Zango
AO 191 Benfica|Bemfica|Cabolombo|Gomes e Irmao
AO 190 Rangel|ランゲル
AO 177 Sambizanga|サンビザンガ|Sambizanha
AO 177 Dundo|دوندو|डुंडो|ڈنڈو|ডুন্ডো|ドゥンド
AO 164 Bocoio|Sousa Lara|Sousa de Lara|Vila Sousa Lara
AO 161 N'dalatando|एन'दलातांदो|ایندالاتاندو|ندالاتاندو|এনদালাতান্দো|ンダラタンド|Vila Salazar|Dalatando|Salazar
AO 158 Panguíla
AO 148 Mbanza Kongo|مبانزا كونغو|مبانزا کانگو|مبانزا کونګو|म्बांजा कांगो|এমবানজা কঙ্গো|ムバンザコンゴ|San Salvador
+Sao Salvador
AO 146 Cacuaco|Bengo
AO 144 Ingombota|インゴンボタ
AO 130 Caála|Cahala|Robert Williams|Roberto Williams|Vila Robert Williams
AO 121 Ondjiva|اندجیوا|ओंडजीवा|أوندجيفا|ওন্ডজিভা|オンジバ|翁吉瓦|Ondziva|N'Giva|Ongiva|Pereira d'Eca|Pereira de Eca
+Vila Pereira d'Eca
AO 120 Catchiungo|Bela Vista|Cachiungo|Vila-Nova
AO 116 Gabela|Amboim|Cabela
AO 110 Lucapa
AO 108 Balombo|Norton de Matos
AO 107 Baía Farta|Bahia Farta|Farta
AR 2891 =place-buenos-aires Buenos Aires|בואנוס איירס|بوينوس ايريس|बुएनोस आइरेस|בוענאס איירעס|بوئنوس آیرس
+بۆینس ئایرس|ब्युएनॉस एरीस|บัวโนสไอเรส|ბუენოს-აირესი|বুয়েনোস আইরেস|ブエノスアイレス|부에노스아이레스|布宜諾斯艾利斯
+Bonaeropolis|Buenosairesa|Буэнас-Айрэс|Bouenos Aires|Buenos Ares|Μπουένος Άιρες|Bos Aires|Bouonezar|Буэнос-Айрес ош
+Bonaero|Bwenoze|Baires
AR 2106 =town-cordoba-ar Córdoba|קארדאבע|קורדובה|كوردوبا|کاردوبا|কর্ডোবা|კორდოვა|कोर्डोबा|कोर्दोबा|กอร์โดบา|コルドバ
+科尔多瓦|코르도바|Cordova|Corduba|Kordava|Кордовæ|Kuorduoba|Кордова хот|Vila de Cordoba|Ciudad de Cordoba
+Cordoba i Argentina
AR 948 Rosario|רוסאריו|روساريو|রোসারিও|როსარიო|रोझारियो|रोसारियो|โรซารีโอ|ロサリオ|罗萨里奥|羅沙里奧|로사리오
+Rasarya|Rosarijas|Urbs Rosariensis
AR 593 Mar del Plata|مار ڈیل پلاٹا|მარ-დელ-პლატა|מאר דל פלאטה|مار دل پلاتا|مار ډل پلاتا|मार डेल प्लाटा
+মার ডেল প্লাটা|มาร์เดลปลาตา|마르델플라타|马德普拉塔|Mar de Plata|Mar ntel Plata|Мар-дель-Платæ
AR 548 San Miguel de Tucumán|سانتیاگو دوتوکومان|ซานมีเกลเดตูกูมัน|圣米格尔-德图库曼|טוקומאן|산미겔데투쿠만
+San-Migel'-de-Tukuman|Sanctus Michael Tucumanensis|Tukumanas|Tucuman
AR 520 Salta|سالتا|সালটা|სალტა|סלטה|साल्टा|サルタ|萨尔塔|살타|Saltaurbo|Salta llaqta|Ciudad de Salta
AR 391 Santa Fe|سانتا فې|سانتا فے|سانتا فيه|सांता फ़े|সান্তা ফে|サンタフェ
AR 367 Avellaneda|აველიანედა|اويلانيدا|ایولانیڈا|এভেলানেডা|أفيانيدا|एवेलनेडा|אבזאנדה|アベジャネーダ|阿韦亚内达
+아베야네다|Aveljaneda
AR 346 Corrientes|კორიენტესი|कोरियेन्टेस|קוריינטס|کوریئنتس|কোরিয়েন্টেস|كورينتس|コリエンテス|코리엔테스|科连特斯
+Karyentehs|Korjentesas|Taragui|Ciudad de Corrientes
AR 305 Posadas|פוסאדאס|پوساداس|पोसादास|پوسادس|পসাদাস|პოსადასი|ポサーダス|波萨达斯|포사다스|Posadasas
AR 299 Bahía Blanca|باهيا بلانكا|باہیا بلانکا|باییا بلانکا|ბაია-ბლანკა|באיה בלנקה|बाहिया ब्लांका|বাহিয়া ব্লাঙ্কা
+バイアブランカ|바이아블랑카|布兰卡港|Baija Blanka|Баия-Бланкæ
AR 290 Resistencia|ريسيستينسيا|რესისტენსია|เรซิสเตนเซีย|רסיסטנסיה|رزیستنسیا|ریزسټنسیا|रेजिस्टेंसिया|রেজিস্টেনসিয়া
+レシステンシア|雷西斯滕西亚|레시스텐시아|Resistancia|Resistensia|Resistentia|Ciudad de Resistencia
AR 268 Merlo|میرلو|मर्लो|মেরলো|مرلو|メルロ|메를로|梅洛
AR 262 Quilmes|کویلمیس|क़िलमेस|কুইলমেস|კილმესი|كويلمس|קילמס|کیلمس|キルメス|基尔梅斯|킬메스|Kil'mes|Kilmesas
AR 257 San Salvador de Jujuy|圣萨尔瓦多-德胡胡伊|산살바도르데후후이|Сан-Сальвадор-де-Жужуй|Sanctus Salvator Soteriae
+Khukhuj|Jujuy
AR 252 Santiago del Estero|سانتياغو ديل استيرو|سانتیاگو ديل استيرو|ซานเตียโกเดลเอสเตโร|სანტიაგო-დელ-ესტერო
+سانتیاگو دل استرو|סנטיאגו דל אסטרו|सैन्टियागो डेल एस्त्रो|সান্টিয়াগো ডেল এস্টেরো|圣地亚哥-德尔埃斯特罗
+산티아고델에스테로|Сантяга-дэль-Эстэра|Santjago del Esteras
AR 247 Paraná|پارانا|পারানা|პარანა|पराना|פרנה|パラナ|巴拉那|파라나|Çittæ de Paraná|Cittae de Parana
AR 231 Neuquén|نيوكوين|نیوکوئن|ნეუკენი|נאוקן|نئوکن|न्यूक्वीन|নিউকুয়েন|ネウケン|内乌肯|네우켄|Nequen|Neuken|Neukenas
+Neyken|Vila de Neuquen|Ciuda de Neuquen|Ciudad de Neuquen
AR 230 José C. Paz|جوسې سی پاز|جوسے سی پاز|خوسه سی پاز|জোসে সি. পাজ|जोसे सी. पाज़|Хосе К. Пас
AR 222 Formosa|פורמוסה|فارموسا|فورموزا|ფორმოსა|फॉर्मोसा|ফরমোসা|フォルモーサ|포르모사|福莫萨|Ciudad de Formosa
AR 212 Lanús|لانوس|लानुस|লানুস|ლანუსი|ラヌース|拉努斯|라누스|Lanusas
AR 195 La Plata|לא פלאטא|לה פלאטה|لا پلاتا|ლა-პლატა|لابلاتا|ला प्लाटा|ला प्लाता|লা প্লাতা|ลาปลาตา|ラプラタ|拉普拉塔
+라플라타|Ла-Платæ|Eva Peron|Laplata|Urbs Platensis|Ла-Плата шаары
AR 180 Berazategui|بیرازاتیجوی|بيرازاتيغي|बाराझतेगुई|बेराजातेगी|বার্মোজাতেগুই|เบรัสเตกี|براساتئی|ベラサテギ
+貝拉薩特吉|베라사테기|Berasategis|Berasategs|Berazatekoui|Μπεραζατεκούι
AR 178 La Rioja|לה ריוחה|لا ريوخا|لا ریؤجا|লা রিওজা|ლა-რიოხა|ला रियोजा|拉里奧哈|라리오하|La Rioxa|Ла Риоха|Ла-Рыёха
+A Rioxa|Larjoha|Riokha|Rioja
AR 169 San Luis|סן לואיס|سان لويس|सैन लुइस|সান লুইস|سان لوئیس|სან-ლუისი|聖路易斯|산루이스|San Luisas
+Sanctus Ludovicus
AR 168 San Miguel|سان میگوئل|聖米格爾|San Migel
AR 168 Ituzaingó|اٹوزائنگو|اټوزاینګو|इटुज़ैंगो|ইটুজাইংগো|إيتوزاينغو|イトゥザイング
AR 159 Catamarca|کاتامارکا|कटामार्का|קטמרקה|ক্যাটামার্কা|卡塔马卡|산페르난도델바예데카타마르카
+სან-ფერნანდო-დელ-ვალიე-დე-კატამარკა|San-Fernando-del'-Vaje-de-Katamarka|San-Fernando-del'-Val'e-de-Katamarka
+Сан-Фернандо-дель-Валле-де-Катамаркæ
AR 157 Río Cuarto|ריו קוארטו|ریو کوارتو|ریو کوارٹو|რიო-კუარტო|रियो क्वार्टो|রিও কোয়ার্টো|리오쿠아르토|里奥夸尔托
+Rio Kvarto|Rio Kuartas
AR 152 Balvanera
AR 148 Moreno|مورينو|მორენო|مورنو|莫雷諾
AR 145 Concordia|קונקורדיה|کونکوردیا|کنکوردیا|کنکورڈیا|কনকর্ডিয়া|कॉनकॉर्डिया|コンコルディア|콩코르디아|康科迪亚
AR 140 Comodoro Rivadavia|كومودورو ريفادافيا|کومودورو ریواداویا|کوموڈورو ریواڈاویا|कोमोडोरो रिवाडाविया
+קומודורו ריבדביה|কোমোডোরো রিভাডাভিয়া|里瓦达维亚海军准将城|코모도로리바다비아|Komorodo Rivadavia|Comodoro
AR 138 Belgrano|ベルグラーノ|벨그라노 동|Belgranas|Barrio Belgrano
AR 134 San Nicolás de los Arroyos|ซานนีโกลาสเดโลสอาร์โรโยส|サンニコラスデロスアロヨス|圣尼古拉斯
+San-Nikolas-de-los-Arrojos|San Nicolas
AR 131 Isidro Casanova|ইসিদ্র কাসানোভা|ისიდრო-კასანოვა|איסידרו קסנובה|إيسيدرو كاسانوفا|اسیڈرہ کیسونوا
+ایسیدرو کاسانووا|इसीड्रो कासानोवा|อิสิโดร กาซาโนวา|इसिड्रो कॅसनोव्हा|이시드로 카사노바|伊西德羅卡薩諾瓦
+Isıdro Casanova|Isidrokasanova
AR 130 Rawson
AR 118 San Rafael|سان رافائل|سان رافايل|سان رافیل|सैन रैफेल|სან-რაფაელი|সান রাফায়েল|סן רפאל|サンラファエル|聖拉斐爾
+San Rafaelis
AR 115 Tandil|تانديل|तांडिल|טנדיל|تندیل|তান্ডিল|ტანდილი|タンディル|坦迪爾|탄딜|Tandilis
AR 115 Ezeiza|إيزيزا|এজেইজা|اسیسا|एज़ेइज़ा|エセイサ|埃塞薩|Jose Maria Ezeiza|Ministro Pistarini
AR 114 Mendoza|میندوزا|เมนโดซา|მენდოსა|מנדוסה|مندوزا|মেন্ডোজা|मेन्दोज़ा|メンドーサ|门多萨|멘도사|Mentosa|Мендосæ
+Capital megye|Vila de Mendoza|Ciuda de Mendoza|Ciudad de Mendoza
AR 114 Villa Lugano|Vilja Luganas
AR 111 Lomas de Zamora|لوماس دي زامورا|लोमास डे ज़मोरा|লোমাস ডে জামোরা|لوماس دی زاموراا|لوماس ڈے زمورا
+ロマスデサモーラ|L. de Zamora
AR 109 San Juan|سان جوآن|سان خوان|सैन जुआन|סן חואן|სან-ხუანი|সান জুয়ান|サンフアン|圣胡安|산후안|San Xuan|Сан Хуан
+San Chuanas
AR 107 Castelar|كاستيلار|แคสเตล่า|کاستلار|कास्टेलार|კასტელარი|קסטלאר|ক্যাস্টেলা|カステラール|卡斯特拉爾|카스테라
+Kastelaras
AR 105 San Justo|سان خوستو|سان جسٹو|سان جسټو|सैन जुस्तो|সান জুস্তো|サンフスト|Сан-Хусто
AR 102 Santa Rosa|سانتا روزا|سانتا روسا|सांता रोजा|სანტა-როსა|סנטה רוסה|সান্তা রোজা|サンタローサ|산타로사|聖羅莎
+Sancta Rosa
AT 1691 =place-vienna Vienna|فيينا|वियना|เวียนนา|וינה|ვენა|ウィーン|وین|維也納|비엔나|Bienne|Viden'|Vieden|Viyana
+Dunaj|Fiena|Wenen|Wjedzyn|Bech|Becs|Veen|Viin|Wean|Vinarborg|Vindobona
AT 303 =town-graz Graz|גראץ|گراز|กราซ|グラーツ|غراتس|گراتس|গ্রাজ|გრაცი|格拉茨|그라츠|ग्राज़|ग्रात्स|Grac|Qras|Gratz
+Gracas|Gradac|Gradec|Nkrats|Γκρατς|Graecia|Styrsky Hradec
AT 204 =town-linz Linz|לינץ|لينز|লিনজ|لنز|لينتز|लिंज़|ลินซ์|ლინცი|リンツ|लिंत्स|林茨|린츠|Linc|Linec|Lints|Lentia
+Lincas
AT 201 Favoriten
AT 187 Donaustadt
AT 162 Floridsdorf
AT 157 =town-salzburg Salzburg|זאלצבורג|سالزبورغ|سالزبورګ|সলজবুর্গ|זלצבורג|زالتسبورگ|ზალცბურგი|ซาลซ์บูร์ก
+ザルツブルク|साल्ज़बोर्ग|柴尔兹孛格|잘츠부르크|जाल्त्सबुर्ग|萨尔斯堡|萨尔茨堡|Saizburg|Salcburg|Salcburk|Salzborg
+Saltzburg|Salzbourg|Zaltsburq|Salisburgh|Salzbursko|Zalcburgas|Salisburgum|Salisburgium|Saltsmpournk|Σάλτσμπουργκ
+Иёлати Залтсбург
AT 132 Innsbruck|इन्सब्रुक|ইন্সব্রুক|อินส์บรุค|אינסברוק|اینسبروک|ინსბრუკი|إنسبروك|インスブルック|انزبرک|因斯孛鲁克
+因斯布鲁克|인스브루크|Insbrukas|Insmprouk|Pons Aeni|Ίνσμπρουκ|Innschbruck
AT 104 Ottakring
AT 101 Simmering
AT 100 Klagenfurt am Wörthersee|क्लाजेनफर्ट एम वर्थर्सी|ক্লাগেনফুর্ট আম ওয়ার্থার্সি|کلاگنفرٹ ام ورتھرسی|קלגנפורט
+クラーゲンフルト|克拉根福|Klagenfurt-am-Vjorterzee|Klagenfurt am Woerthersee|Клагенфурт-ам-Вёртерзее|Clagenfurtum
+Klagenfurte|Celovac|Celovec
AT 98 Landstraße
AT 98 Penzing|Hutteldorf
AT 97 Meidling
AT 86 Brigittenau
AT 76 Fünfhaus
AT 75 Döbling|Sievering
AT 58 Villach|ฟิลลาค|ფილახი|פילאך|فيلاخ|ویلاخ|विलाच|ভিলাচ|フィラッハ|菲拉赫|필라흐|Fillach|Beljak|Filachas|Santicum
AT 57 Hernals
AT 54 Margareten
AT 54 Eisenzicken
AT 54 Hietzing
AT 51 Währing
AT 50 Aspern
AU 5638 =town-sydney Sydney|सिड्नी|सिद्नी|სიდნეი|סידני|سيدنى|सिडनी|সিডনি|ซิดนีย์|سڈنی|سډني|シドニー|시드니|悉尼|雪梨
+Sek-na|Sidnef|Sit-ni|Sidnejus|Sydneium|Sedniejos|Syd|Sydney City|Sanctus Dionysius
AU 5435 =town-melbourne Melbourne|เมลเบิร์น|मेलबोर्न|মেলবোর্ন|مېلبۇرن|מלבורן|ملبورن|میلبرن|メルボルン|墨尔本|新金山
+멜버른|멜번|Melburnas|Melvourni|Μελβούρνη|Mel'burn|Melborns|Melbournum|Melpurn|Мелбърн|Melben|Melbourne City
+Greater Melbourne
AU 2780 =town-brisbane Brisbane|בריזביין|ब्रिसबेन|ব্রিসবেন|ბრიზბენი|برىسبان|بریزبین|بریزبێن|ब्रिस्बेन|บริสเบน|בריזבן
+ブリスベン|布里司班|布里斯本|布里斯班|브리즈번|Bresbens|Brisbehn|Brizbejn|Brisbenas|Brisbin|Brismpein|Μπρίσμπεϊν
+Pu-li-su-pan|Brisbane City
AU 2384 =town-perth Perth|পার্থ|პერთი|פרת'|بيرث|پرتھ|पर्थ|เพิร์ท|پرت|パース|珀斯|퍼스|Pirth|Пертһ|Peairt|Pertas|Perþ
+Purt|Пърт|Pet|Perth City
AU 1469 =town-adelaide Adelaide|ადელაიდა|ئادېلايدې|ایڈیلیڈ|অ্যাডিলেড|แอดิเลด|אדלייד|آدلاید|एडिलेड|アデレード
+애들레이드|阿德来得|阿德莱德|Аделаидæ|Adelaidis|Adelejd|Edelaid|Tarndanya|Adalet|Tarndarnya
AU 640 Gold Coast|ゴールドコースト|黃金海岸|Gold Koust|Costa Dorada|Gold
AU 508 Newcastle|নিউক্যাসল|نیو کاسل|न्यूकॅसल|न्यूकैसल|ნიუკასლი|ניוקאסל|نیوکاسڵ|ニューカッスル|纽卡斯尔|뉴캐슬
+Niukaslas|N'jukasl|Niukasel|Njukasul|Novkastelo|Њукасл|Австралын Ньюкасл
AU 398 Sunshine Coast|সানশাইন কোস্ট|سن شائن کوسٹ|سن شاین ساحل|सनशाइन कोस्ट|ساحل آفتابی|サンシャインコースト
+Cote du Soleil|Kүndүn Chokusu|Kүnniң zhagasy|Sokhili Oftob|Күннің жағасы|Costa de Sunshine|Costa do Sunshine
AU 367 =town-canberra Canberra|क्यानबरा|קאנבערא|کانبێرا|कॅनबेरा|ক্যানবেরা|კანბერა|كانبرا|کینبرا|कैनबरा|แคนเบอร์รา
+קנברה|キャンベラ|坎培拉|堪培拉|캔버라|Camberra|Kanapera|Канберрæ|Kampera|Kambra|Kham-phi-la
AU 346 Central Coast|Costa Central
AU 345 Logan|ლოგანი|洛根市|لوگن سٹی|لوغان سيتي|Logan City|Citta di Logan
AU 282 Geelong|गीलोङ्ग|ჯილონგი|גילונג|جیلانق|جیلانگ|جیڵانگ|गीलोंग|ジーロング|吉朗|절롱|Dzilong|Jelongo|Джелонг
+Zhelon|Џилонг|Dzilongas
AU 280 Wollongong|ვულონგონგი|וולונגונג|وولونقونق|وولونگونگ|وۆڵۆنگانگ|वूलाँगाँग|वोलॉन्गॉन्ग|উলংগং|ウロンゴン|卧龙岗市
+울런공|Vullongong|Uulongong|Vollonggong|Vulangang|Vulongongas
AU 254 Hobart|הובארט|هوبارت|ہوبارٹ|ہابرٹ|होबार्ट|হোবার্ট|โฮบาร์ต|ჰობარტი|ホバート|荷巴特|霍巴特|호바트|Gobart|Hobat
+Χόμπαρτ|Хоубарт|Hobartas|Hobart Town
AU 201 Townsville|טאונסוויל|ٹاؤنزویلی|टाउन्सविल|टाउन्सव्हिल|ტაუნზვილი|تاونزویل|تاونزڤیل|タウンズビル|汤斯维尔
+湯士威路|타운즈빌|Taunsvilis|Taunsvil'
AU 153 Cairns|קיירנס|კერნსი|كيرنز|کارنز|केर्न्स|कैर्न्स|แคนส์|کێنز|ケアンズ|কেয়ার্নস|凯恩斯|케언스|케언즈|Kehrns
+Cuirn|Kernsas|Kens
AU 142 Toowoomba|तूवूम्बा|تووومبا|ٹووومبا|ტუვუმბა|توومبا|トゥーンバ|图文巴|터움바|Tuuomba|Tuvumba
AU 139 =town-darwin Darwin|דרווין|داروين|ډاروین|ডারউইন|דארווין|ڈارون|डार्विन|ดาร์วิน|დარვინი|ダーウィン|达尔文港
+达尔文|다윈|Darvinas|Ntargouin|Ντάργουιν|Palmerston|Port Darwin
AU 112 City of Port Phillip
AU 111 Ballarat|बेल्लारत|บาลเลแรท|ბალარატი|بالارات|بالاراٹ|बल्लारत|ব্যালারেট|בלאראט|بالارت|バララット|巴拉瑞特
+巴拉腊特|巴罅辣|밸러랫|Μπαλαράτ|Balaratas|Бәлерәт
AU 107 Mandurah|ماندوراه|مێندیۆرا|ماندورہ|मांडुरा|მონდურაჰი|मंदूरह|ম্যান্ডুরাহ|マンジュラ|曼杜拉|만두라|Манджера
+Мандъюра|Mandujura
AU 103 Bendigo|بينديغو|بینڈیگو|بێندیگۆ|बेंडिगो|ბენდიგო|בנדיגו|बेन्डिगो|বেন্ডিগো|ベンディゴ|本迪戈|班地戈|벤디고
+Bentinko|Μπέντιγκο
AU 96 Caloundra|کیلاؤنڈرا|კალაუნდრა|کالوندرا|کلاؤنڈرا|Kalaundra|Kalundra
AU 90 Launceston|لاونسيستون|लॉन्सेस्टन|ლონსესტონი|لاونسستون|লঞ্চেস্টন|لاونسسٹن|लॉनसेसटन|לונסטון|ローンセストン
+朗塞斯顿|론서스턴|Launseston|Patersonia|Launcestown|Lonseston
AU 89 Maitland|مايتلاند|মেটলেন্ড|میٹلینڈ|मेटलैंड|მეიტლენდი|میتلند|メイトランド|梅特兰|Mejtland|Mejtlend
+West Maitland
AU 89 Tuggeranong|Taggeranong|Tuggeranong kerület|Tuggeranong keruelet
AU 84 Mackay|ম্যাকে|מאקאי|ماكاي|मैकाय|მაკაი|مکای|میکے|マッカイ|मके|매카이|麥凱
AU 81 Rockhampton|როკჰემპტონი|רוקהאמפטון|راکہیمپٹون|روكهامبتون|रॉकहॅम्पटन|रॉकहैम्पटन|रोकहाम्पटन|ร็อกแฮมตัน|راکهمپتون
+রোকাম্পটন|ロックハンプトン|洛坎普頓|록햄프턴|Rokhemptona|Rakgemptan|Rokgempton|Rokhemptonas|Rockhampton City
AU 78 Coffs Harbour|कॉफ़्स हार्बर|कॉफ्स हार्बर|კოფს-ჰარბური|קופס הארבור|كوفس هاربور|คอฟฟ์ ฮาร์เบอร์|کافس هاربر
+کافس ہاربر|কফস হারবার|코프스하버|科夫斯港|Kofs Charmpor|Kofs Harboras|Kofs Kharbor|Kofs-Kharbar|Kofs-Garbor
+Kofsharbora
AU 78 Blue Mountains
AU 76 Bunbury|بانباري|বানবারি|ბანბერი|بانبری|בנברי|بنبري|बनबरी|バンバリー|班伯利|번버리|Banberi|Bunberi|Banberis
AU 73 Bundaberg|باندابێرگ|بوندابيرج|बण्डाबर्ग|بوندابرگ|ბანდაბერგი|班德堡|Bandaberg|Bundaburg|Бъндабърг
AU 72 Adelaide Hills
AU 66 Point Cook
AU 65 Craigieburn
AU 63 Pittwater
AU 60 Melbourne City Centre|Melbourne CBD
AU 56 Tarneit
AU 54 Pakenham
AU 52 Hervey Bay|خليج هيرفي|ھێرڤێی بێی|हार्वी बे|ჰერვი-ბეი|هاروی بی|赫維灣|Kharvi Bej
AU 51 Port Macquarie|पोर्ट मक्वारी|פורט מקווארי|بورت ماكواري|پورت ماكوارى|پورٹ مکوائری|პორტ-მაკუარი|ポートマッコリー
+麥覺理港|Port Macqarie|Port Makkuori|Port Makvori
AU 51 Reservoir
AU 50 Berwick
AU 50 Werribee|威勒比
AZ 2351 Baku|באקו|باكو|बाकु|बाकू|বাকু|บากู|ბაქო|باکوو|バクー|巴库|바쿠|Bagu|Bakı|Boku|Баҡы|Mpakou
AZ 427 Sumgayit|سومغاییت|סומגאיט|سمقاییت|سومغايت|सुमगाईट|সুমগাইট|スムガイト|Sumgayıt|Sumgojit|Sumqayit|Sumqayıt
+Sumqoyit|Сумғайыт|Сумғойит
AZ 330 Ganja|गांजा|განჯა|ギャンジャ|גנגה|جنجا|كنجه|ګنجه|গাঞ্জা|占贾|간자|Ganca|Ganҷa|Gence|Gändž|Gǝncǝ|Ганжа|Гянжа
AZ 196 Khirdalan|ख़िरदालान|خيردالان|খিরদালান|キルダラン|Khurdalan|Hırdalan|Xirdalan
AZ 127 Yevlakh|येवलाख़|ইয়েভলাখ|يفلاخ|یولاخ|イェヴラフ|Avlakh|Evlakh|Evlokh|Yevlax
AZ 106 Mingachevir|मिंगाचेविर|মিংগাচেভির|مينجاچویر|مينغاشوير|منجاچویر|ミンガチェヴィル|明盖恰乌尔|Mingaecevir
+Mingelchaur|Mengechaur|Mingechaur|Mingeczaur|Mingǝçevir|Miңchaevir
BA 696 =town-sarajevo Sarajevo|ساراجیوو|ساراييفو|سارايېۋو|ซาราเยโว|סאראיעווא|সারায়েভো|სარაევო|סרייבו|सारायेव्हो
+サラエヴォ|塞拉耶佛|薩拉熱窩|사라예보|Saireavo|Saragebo|Sarajevs|Saraxevo|Serayevo|Σαράγεβο|Saarayego|Saraeva
+Saragiebo|Saragievo|Sarajevas|Seraium|Vrh Bosna|Сараѥво|Saraybosna
BA 221 Banja Luka|באניה לוקה|بانجا لوکا|بانيا لوكا|ბანია-ლუკა|बंजा लुका|बान्या लुका|বান্যা লুকা|บันยาลูกา|巴尼亚卢卡
+바냐루카|BanjaLucka|Bagnaluka|Bana Luka|Bania Louka|Баня-Лукæ|Μπάνια Λούκα
BA 164 Zenica|زنیتسا|زینیکا|জেনিকা|ზენიცა|זניצה|زنیکا|ज़ेनिका|เซนีตซา|ゼニツァ|泽尼察|제니차
BA 142 Tuzla|توزلا|তুজলা|ტუზლა|تزلا|تزلہ|トゥズラ|तुज़्ला|图兹拉|투즐라|Tүzla|Soli|Donja Tuzla
BA 104 Mostar|موستار|موسطار|מוסטר|मोस्तार|মোস্তার|モスタル|莫斯塔爾|모스타르|Mostaras|Mandetrium
BA 75 Bihać|ביחאץ|بیخاچ|بیهاچ|بیہاج|बिहाक|বিহাক|บีฮาช|ビハチ|比哈奇|비하치|Bihacs|Bihoch|Bichacas|Bihacium
BA 71 Ilidža|イリジャ|伊利扎|Ilidja|Илиџа
BD 10356 =town-dhaka Dhaka|ڈھاکہ|דאקא|דאקה|داكا|ढाका|ঢাকা|ธากา|დაკა|دكا|ダッカ|达卡|다카|Dgaka|Ntaka|Даккæ|Deka
+Mujib City
BD 3920 Chattogram|טשיטאגאנג|चट्टग्राम|চট্টগ্রাম|ჩიტაგონგი|شيتاجونج|شيتاغونغ|چیتاگونگ|चिटागोंग|จิตตะกอง|ציטגונג
+चटगाँव|チッタゴン|吉大港市|치타공|Chittagong|Chottogram|Citagongas|Csittagong|Cattagram|Cittaqonq|Islamabad
BD 2674 Gazipur|غازيبور|गाजीपुर|গাজীপুর|غازي پور|ガジプール|Jaydebpur|Joydebpur|Joydeypur
BD 1500 Khulna|خولنا|خولنه|کھلنا|खुलना|খুলনা|库尔纳市|クルナ|쿨나|Кхелна|Xulna|Құлна
BD 1031 Rangpur|رانجبور|رنګپور|رنگپور|रंगपुर|রংপুর|ランプル|朗布尔市|랑푸르|Kotwali|Rongpur|Rangpuras|Rangpur City
+Mosque Rangpur
BD 763 Rajshahi|راجشاهي|راجشاہی|राजशाही|রাজশাহী|ラージシャヒ|Раджшахи|Rampur Baolia|Rampur Boalia|Rampur Bauleah
BD 634 Comilla|คูมิลลา|کومیلا|कोमिल्ला|কুমিল্লা|クミッラ|Kumilla
BD 597 Pallabi
BD 546 Mirpur Model Thana
BD 527 Mohammadpur|Mahammadpur|Muhammadpur
BD 498 Hāthazāri
BD 495 Bāndarban|Bardarban
BD 378 Shibganj|Шибгандж
BD 369 Natore
BD 339 Kafrul
BD 337 Tungi|টঙ্গী|Tangi|Tongi
BD 324 Bhatara
BD 286 Savar|সাভার উপজিলা|সাভার উপজেলা|Sabhar|Savar Upazila
BD 281 Narsingdi|Satirpara
BD 273 Nagar Naluākot|নগর নলুয়াকোট|সুটরিয়া|Nogor Noluakot|Sutoria|Sutria
BD 266 Bagerhat|باغر هات|باغر ہاٹ|বাগেরহাট|बागरहाट|バゲルハット|Bagergat|Bagerhat Town
BD 264 Brāhmanbāria
BD 253 Cox’s Bāzār|Koks-Bazar
BD 243 Jessore|Jashore
BD 238 Nāgarpur|Nagurpoor
BD 237 Sylhet|سيلهت|सिलहट|সিলেট|錫爾赫特市|سلهټ|سلہٹ|シレット|실렛|Silet|Silot|Rajnagar|Silhatas|Silhatta|Srihotto
+Jalalabad
BD 225 Mymensingh|میمن سنگھ|म्यमनसिंह|ময়মনসিংহ|ميمنسينغ|ميمنسينګ|ミメンシング|Nasirabad|Майменсингх
BD 223 Narayanganj
BD 210 Ashuganj|Ashuganj City  Bangladesh
BD 210 Bogra|بوگرا|বগুড়া|ボグラ|Bogora
BD 206 Dinajpur|দিনাজপুর
BD 203 Karnaphuli
BD 203 Chāndpur|Chadpur
BD 202 Motijheel
BD 202 Barishal|باريشال|بریشال|बरिसाल|বরিশাল|バリサル|Barisal Sadar
BD 199 Saidpur|সৈয়দপুর|Syedpur
BD 192 Pār Naogaon|Naogaon
BD 186 Pābna
BD 184 Paltan|Paltan  Dhaka  Bangladesh
BD 180 Tangail
BD 167 Jamālpur|জামালপুর|جمالبور|جمالپور|जमालपुर|ジャマルプル|Jamaipur|Жамалпур|Singhjani|Джамалпур
BD 159 Puthia|Путхия
BD 143 Ramna Maidan|Dacca Ramna|Ramna
BD 142 Nawābganj
BD 135 Kushtia
BD 132 Maijdi|Makjdi|Maijdi Court|Maijdee Court
BD 130 Sonārgaon
BD 128 Sātkhira
BD 127 Sirajganj|সিরাজগঞ্জ|Siranganj|Сираджгандж|Serajganj Municipality
BD 114 Tungipara|Tongipara
BD 112 Farīdpur
BD 107 Sherpur
BD 106 Rangamati
BD 105 Bhairab Bāzār|ভৈরব বাজার|Bhairab Town|Bhairab
BD 102 Shāhzādpur
BE 1019 =place-brussels Brussels|بريۇسسېل|ब्रसेल्स|ব্রাসেলস|ბრიუსელი|บรัสเซลส์|بروكسل|ブリュッセル|בריסל|布魯塞爾
+比律悉|브뤼셀|Breissel|Brjuksel|Brjusel'|Brueksel|Bruessel|Bruiseal|Bruksela|Brusehl'|Bruselas|Bruseles|Brasels
+Brisele|Briuselis|Bryxelles|Βρυξέλλες
BE 529 =place-antwerp Antwerp|أنتويرب|انٹیورپ|अँटवर्प|אנטוורפן|آنتورپ|アントウェルペン|アントワープ|אנטווערפן
+안트베르펜|ანტვერპენი|安特卫普|安特衞普|แอนต์เวิร์ป|Amberes|Amberis|Amversa|Anberes|Antwarp|Anversa|Antuairp
+Antwerpn|Antuerpen|Antuerpia|Antverpen|Antverpens|Antwerpium|Antwyrpijo|Antverpenas
BE 265 =town-ghent Gent|غینٹ|खेंट|गेंट|גנט|جنت|خنت|জেন্ট|เกนต์|გენტი|ヘント|根特|헨트|Gand|Gant|Gend|Gint|Gænt|Gaent
+Gentas|Gandawa|Gandavum
BE 200 Charleroi|چارلیروئی|شارلوروا|ชาร์เลอรัว|შარლერუა|שרלרואה|شارلروآ|シャルルロワ|沙勒罗瓦|샤를루아|Sarleroua
+Tchalerwe|Sharlroa|Caroloregium
BE 195 =town-liege Liège|ליעזש|ลีแยฌ|ლიეჟი|リエージュ|לייז|لييج|لیج|لیژ|लीज|리에주|列日|L'ezh|Lidje|Lieja|Liezh|Leck
+Leodic|Lige|Ljezas|Luik|Lutych|Luuk|Suguru|Leodium|Leodicum|Luettich
BE 160 Anderlecht|آندرلخت|آندرلشت|อันเดอร์เลคต์|アンデルレヒト|安德莱赫特|안더레흐트|Anderlacum|Anderlihto|Anderlech
+Anderleht
BE 132 Schaerbeek|สการ์เบก|スカールベーク|شئربئک|شاربیک|스하르베이크|斯哈尔贝克|Schaarbeek|Sarbeko
+Schaerbeek-Schaarbeek
BE 118 =town-bruges Brugge|ბრიუგე|بروخه|برویز|ब्रूज|布鲁日历史中心|ברוז|بروج|บรูช|ブルッヘ|布吕赫|브뤼허|Briuge
+Brudje|Bruges|Bruhhe|Brujas|Bruxas|Brygge|Brögge|Brizh|Broegge|Bruegge|Bruza|Brycg|Μπρυζ
BE 110 Namur|נאמור|نامور|नामूर|নামুর|ナミュール|นามูร์|那慕爾|나뮈르|Namen|Namir|Намюр|Name|Nameur|Namuer|Namouer
BE 101 Leuven|ルーヴェン|レーヴェン|鲁汶|L'oven|Ljoven|Loewen|Leouben|Leuve|Louvain|Lovaina
BE 97 Molenbeek-Saint-Jean|Sint-Jans-Molenbeek|Molenbeek-Saint-Jean - Sint-Jans-Molenbeek
BE 95 Mons|מונס|مونس|माँस|มงส์|مون|モンス|蒙斯|몽스|Mont|Berge|Bergn|Mon|Bergen|Monsas|Montes
BE 86 Ixelles|إيكسل|イクセル|伊克塞尔|익셀|Elsene|Iksel'|Ixelles-Elsene
BE 82 Uccle|อุกล์|اوکل|イクル|于克勒|위클|Jukel|Ukkel|Uccle-Ukkel
BE 78 Deurne
BE 77 Hasselt|ฮัสเซลท์|ハッセルト|اسلت|哈瑟尔特|하셀트|Gasselt|Asselt|Haseltas
BE 77 Aalst|Alost|Oalst|Aals|Alstas|Aosite|Alostum|Halosta
BE 77 Mechelen|เมเคอเลิน|مشلان|מכלן|メヘレン|梅赫伦|메헬렌|Malinas|Malines|Mechele|Mecheln|Mechlinia|Mehleno
+Mechelenas
BE 76 La Louvière|لا لوویر|拉卢维耶尔|라루비에르|La Luvjeras|El Lovire|La Luvjer|La-Luv'er|Louvierre|Luparia|Luvier
BE 73 Kortrijk|קורטרייק|کورتریک|คอร์ทไรค์|コルトレイク|코르트레이크|科特赖克|Courtrai|Kortrajk|Kortrejk|Contrai
+Kortreikas|Cortoriacum
BE 69 Tournai|تورناي|ตูร์แน|טורנה|تورنه|トゥルネー|图尔奈|투르네|Doornik|Τουρναί|Tornai|Turnacum
BE 69 Ostend|オーステンデ|אוסטנדה|اوستنده|奥斯滕德|오스텐더|Oostenn
BE 69 Sint-Niklaas|Saint-Nicolas
BE 63 Genk
BE 60 Seraing|เซอแร็ง|سرن|セラン|瑟兰|세랭|Serenas|Seren|Serranius|Sere
BE 56 Woluwe-Saint-Lambert|وولوو-سن-لامبر|沃吕韦-圣兰伯|월뤼브생랑베르|Sint-Lambrechts-Woluwe|Voljuve-Sen-Lamber
+Volive Sen Lamber|Woluwe-Saint-Lambert - Sint-Lambrechts-Woluwe
BE 56 Forest|フォレスト|فوره|福雷|포레|Vorst|Fore|Forest-Vorst
BE 56 Roeselare|روسلاره|ルーセラーレ|鲁瑟拉勒|루셀라레|Roeselave|Rouselare|Roeseloare|Roselare|Ruselare|Russelaers
+Roulers
BE 52 Verviers|ვერვიე|ヴェルヴィエ|ورویه|韦尔维耶|베르비에|Verv'e
BE 52 Jette|جيتي|ジェット|ژت|热特|제트|Zhet
BE 52 Mouscron|موزکرون|ムスクロン|무스크롱|Mukronas|Muskrono|Moeskroen|Moucron|Musera
BE 50 Saint-Gilles|سن-ژیل|圣吉尔|생질|Sint-Gillis|Sen-Zhil'|Sint-Gillis-Obbrussel|Sint-Djile-dile-Brussele
+Saint-Gilles - Sint-Gillis
BF 2415 =town-ouagadougou Ouagadougou|واگادووگوو|וואגאדוגו|آواگادوگو|ואגאדוגו|اوگاڈوگو|वागाडुगू|วากาดูกู|უაგადუგუ
+ワガドゥグー|瓦加杜古|와가두구|Ougadougou|Uagadougou|Huagadugu|Owagadugu|Uagaduguo|Ouankantounkou|Uaqaduqu|Vagadugu
+Ουαγκαντουγκού|Ουαγκαντούγκου|Waaduu
BF 904 Bobo-Dioulasso|বোবো-ডিয়োলাসো|بوبو دیولاسو|بوبو-ديولاسو|بوبو-دیؤلاسو|बोबो-डिउलासो|博博迪乌拉索|보보디울라소
+Bobo Diulasas|Bobo-Diulasso|Bobodjulaso|Бобо-Диулаco шаары
BF 160 Koudougou|كودوغو|کؤدؤگؤ|کودوګو|कुडूगु|কুডুগু|คูดูกู|クドゥグ|库杜古|쿠두구|Kondougou|Kuduguo
BF 136 Saaba
BF 124 Ouahigouya|ওয়াহিগোয়া|واهيغويا|واهيګويا|واهیگویا|ओअहिगोया|ואיגויה|ワヒグヤ|瓦希古亞|와이구야|Uakhiguja
+Vakhiguja|Waiguya
BF 121 Kaya|كايا|काया|কায়া|カヤ|卡亞
BF 117 Banfora|באנפורה|بانفورا|बानफोरा|বানফোরা|バンフォラ|邦福拉|방포라
BG 1152 =place-sofia Sofia|סאפיע|סופיה|سۆفیا|صوفيا|صوفیه|სოფია|सोफिया|সফিয়া|โซเฟีย|ソフィア|索菲亞|소피아|Сафія
+Soifia|Sophia|Serdica|Sredets|Suofeje|София ош|Ulpia Serdica
BG 329 =town-plovdiv Plovdiv|פלובדיב|بلوفديف|پلوودیف|پلوودیو|พลอฟดิฟ|প্লোভদিভ|პლოვდივი|プロヴディフ|פלאוודיוו
+प्लोव्दिव|普罗夫迪夫|플로브디프|प्लॉव्हडिव्ह|Pinople|Ploudin|Plovdin|Sinople|Filiba|Flavia|Plodin|Eumolpias
+Filipopol|Filipopul|Julia|Plovdivas|Ulpia|Trimontium|Philippopel
BG 318 =town-varna Varna|וארנה|فارنا|وارنا|वर्ना|ვარნა|ভার্না|วาร์นา|ヴァルナ|व्हर्ना|瓦爾納|바르나|Barna|Варнæ
+Stalin|Odessos|Odessus|Варна хот
BG 210 Burgas|بورغاس|بورگاس|בורגס|برګاس|बुर्गास|বার্গাস|ბურგასი|ブルガス|布爾加斯|부르가스|Burqas|Boergas|Bourgas
+Пѷргъ|Bournkas|Burgasas|Mpournkas
BG 121 Stara Zagora|סטארה זאגורה|ستارا زاغورا|ستارا زاگورا|سٹارا زاغورا|სტარა-ზაგორა|স্তারা জাগোরা|स्तारा ज़ागोरा
+스타라자고라|舊扎戈拉|Стара-Загорæ|Eski Zagra
BG 121 Ruse|רוסה|روسه|روسې|ڕوسێ|रूसे|রুসে|รูเซ|რუსე|ルセ|鲁塞|루세|Roese|Rouse|Ρούσε|Ruscuk|Rusciuk|Rushtuk|Rustcuk
BG 90 Pleven|پلیوین|پلوین|प्लेवेन|প্লেভেন|პლევენი|プレヴェン|פלבן|بلفن|普列文|플레벤|Plevna|Plyeven|Plevenas
BG 83 Sliven|اسلمیه|اسلیون|سلیوین|סליבן|स्लिवेन|স্লিভেন|სლივენი|スリヴェン|斯利文|슬리벤|Slivno|Islimje|Slivenas
BG 82 Pernik|پێرنیک|पर्निक|פרניק|برنيك|پرنیک|পের্নিক|เปร์นิก|ペルニク|佩尔尼克|페르니크|Pernikas|Dimitrovo
BG 72 Shumen|शुमेन|শুমেন|شومن|シュメン|Shumla|Sjumen|Choumen|Schumen|Shoumen|Sumnu|Kolarovgrad
BG 69 Dobrich|دوبريتش|डोब्रिच|ডোব্রিচ|דובריץ|دوبریچ|دوبرچ|ドブリチ|多布里奇|도브리치|Dobricz|Dobritj|Dobrits
+Bazargic|Dobritch|Tolbuhin|Dobricius
BG 67 Blagoevgrad|بلاغويفغراد|بلاگویفگراد|بلاگوئیوگراد|ბლაგოევგრადი|בלגואבגרד|ब्लागोएवग्राड|ブラゴエヴグラト
+블라고에브그라드|ব্ল্যাগোএভগ্রাড|布拉戈耶夫格勒|Blagoeugrad|Yukari Cuma|Yukarı Cuma|Blagojevgrad|Blaqoyevqrad
+Горна Джумая|Gorna Djumaya
BG 64 Haskovo|חאסקובו|خاسکۆڤۆ|هاسكوفو|هاسکووو|हास्कोवो|হাস্কোভো|ハスコヴォ|哈斯科沃|하스코보|Chaskoi|Хаскава
+Chaskovas
BG 63 Yambol|يامبول|यामबोल|ইয়াম্বল|ヤンボル|Yampolis
BG 59 Veliko Tŭrnovo|فيليكو تيرنوفو|वेलिको टर्नोवो|ভেলিকো টার্নোভো|ویلیکو ترنوو|ولیکو ترنوو|Veliko Tarnovo
+Veliko Tirnovo|Veliko Tırnovo|Veliko Tүrnovo|Велико Търново|Wielkie Tyrnowo|Tarnovo
BG 55 Pazardzhik|פאזארדזיק|ปาซาร์จีก|بازارجيك|پازارجیک|পাজারঝিক|پازارجک|पजरझीक|パザルジク|帕扎爾吉克|파자르지크
+Pasardschik|Pazardjik|Pazardzikas|Pazartzik|Πάζαρτζικ|Pazarcik|Pazarcık
BG 54 Asenovgrad|Stanimaka
BH 176 Al Muharraq|محرق|Muharraq Town|Muharrak|Muhurraq|Moharek
BH 147 Manama|মানামা|มานามา|მანამა|מנאמה|المنامة|منامہ|मनामा|マナーマ|麥納瑪|麦纳麦|마나마|Menama|Манамæ|Maenamae
+Al Manama
BH 133 Madīnat Ḩamad|مدينة حمد|مدینہ حمد|হামাদ শহর|하마드타운|哈馬德鎮|חמד|Madinat Hamadas|Μαντίνατ Χαμάντ
+Hamad Town|Hamad by|Khamad
BH 115 Ar Rifā‘|ริไฟนา|רפאע|रिफा|रीफा|রিফা|リファー|里法|리파|Ar Rifa|Ər-Rifa|Al-Riffa|Er Rifaa|РиффаӀ|Riffa
BI 769 =town-bujumbura Bujumbura|בוגומבורה|بوجومبورا|बुजुंबुरा|บูจุมบูรา|ბუჟუმბურა|בוזשומבורע|باجمبورا|بوجمبورا
+बुजुम्बुरा|বুজুম্বুরা|ブジュンブラ|布松布拉|布琼布拉|부줌부라|Buzumbura|Буџумбура|Буҷумбура|Budzumbura|Usumbura
+Boujoumboura|Mpouzoumpoura|Μπουζουμπούρα
BJ 679 Cotonou|קוטונו|كوتونو|कोतोनू|კოტონუ|コトヌー|吉大奴|科托努|코토누|Catonou|Katanu|Kutonu|Appi
BJ 385 Abomey-Calavi|Abome Calavi|Abomei Kalavis|Kalavi
BJ 264 =town-porto-novo Porto-Novo|פורטו נובו|بورتو نوفو|پورتو نووو|پورٹو نووو|პორტო-ნოვო|פארטא-נאווא|ปอร์โต-โนโว
+पोर्तो-नोव्हो|ポルトノボ|포르토노보|波圖奴埠|波多诺伏|新港|Borto-Novo|Porta-Nova|Porto Nobo|Porto Neuvo|Porto Novas
+Portonovo|Poto-Novo|Portus Novus
BJ 255 Parakou|פאראקו|باراكو|پاراکو|पाराकू|পারাকু|パラクー|帕拉庫|파라쿠
BJ 253 Godomè
BJ 117 Abomey|أبوميي|ابومی|ابومے|अबोमय|আবোমে|アボメイ
BO 2004 =town-la-paz La Paz|לא פאז|לה פאס|لا پاز|ला पाझ|ला पास|লা পাজ|لاباز|ลาปาซ|ლა-პასი|ラパス|拉巴斯|라파스
+Lapasa|A Paz|La Pasas|Chukiyawu|Chuqiyapu|Pax|Chuqi Yapu|Ла-Пас шаары|Ciudad La Paz
BO 1831 Santa Cruz de la Sierra|Santa-Krus-de-la-S'erra|Santa-Krus-de-la-Sierra|Ciudad Santa Cruz|Santa-Kruzo
BO 841 Cochabamba|كوتشابامبا|কোচাবাম্বা|کوچابامبا|कोचाबम्बा|โกชาบัมบา|კოჩაბამბა|קוצבמבה|コチャバンバ|科恰班巴
+코차밤바|Kuchawampa|Quchapampa|Ciudad Cochabamba
BO 224 Sucre|סוקרה|سوكري|سوکره|سۇكرې|ซูเกร|სუკრე|सुक्रे|スクレ|苏克雷|수크레|Soukre|Σούκρε|Sik|Chuqichaka
+Ciudad Sucre|Иёлоти Сукре|Ijoloti Sukre
BO 208 Oruro|ओरुरो|ওরুরো|ორურო|أورورو|オルロ|奥鲁罗|오루로|Gruro|Ururu|Oruras|Uru Uru|Ciudad Oruro
BO 180 Sacaba|ساكابا|সাকাবা|საკაბა|ساکبہ|सकाबा|सिकबा|ซาคาบ้า|サカバ|萨卡瓦|사카바|Sakawa|Sakampa
BO 172 Quillacollo|क्विलैकोलो|কিউল্লাকলো|คิวลาโคลโล|კილიაკოლიო|قویلاکولو|क्विलॅको|كياكويو|キヤコヨ|基亞科約|끼야꼬요
+Kil'jakol'o|Kiljakoljas|Kviljakoljo|Killaqullu|Kouilakolo|Kijakolo|Ciudad Quillacollo
BO 159 Tarija|تاريخا|تاریجا|तारिजा|তারিজা|ტარიხა|タリハ|塔里哈|타리하|Tarixa|Тариха|Ciudad Tarija
BO 141 Potosí|פוטוסי|بوتوسي|پوتوسي|पोतोसी|โปโตซี|პოტოსი|পটোসি|ポトシ|波托西|포토시|Putusi|Ciudad Potosi
BR 12400 =place-sao-paulo São Paulo|סאו פאולא|סאו פאולו|ساو باولو|ساو پاولو|साओ पाउलो|সাও পাউলো|სან-პაულუ|ساؤ پالو
+সাঁউ পাউলু|เซาเปาลู|サンパウロ|상파올로|상파올루|상파울로|圣保罗|San Paolo|San Paulo|San Pawlo|San Poulo|Sao Paolo
+Sawo Palo|San Paulas|San Pauluw|Sanpaulu|Saun Paulu|Sampa|Urbs Paulistana|Sao Paulo capital
BR 6747 =place-rio-de-janeiro Rio de Janeiro|ריא דע זשאנערא|रियो डि जेनेरो|रियो दि जानेरो|রিও দি জেনেরিও
+რიო-დე-ჟანეირო|ריו דה זניירו|ريو دى جانيرو|ریو دو ژانیرو|ریو دے جینیرو|রিও ডি জেনিরো|รัฐรีโอเดจาเนโร
+रियो दी जेनेरियो|รีโอเดจาเนโร|リオデジャネイロ|리우데자네이루|里約熱內盧|Rio de Zaneyro|Riu de Janeiro
+Рыа-дэ-Жанэйра|Rio d Janeiro|Rio de Janero|Rio de Zaneiras|Rio de Zaneiros|Rio nte Tzaneiro|Riodezaneiro
+Urbs Fluminensis|Ρίο ντε Τζανέιρο|Riviethe de Janvyi|Rio
BR 2721 Belo Horizonte|بيلو هوريزونتي|بیلو ہوریزونتے|बेलो होरिजोंटे|বেলো হোরাইজন্ট|בלו הוריזונטה|بلو هوریزونته
+बेलो होरिझोन्ते|বেলো হোরিজোন্টে|เบโลโอรีซอนชี|ბელუ-ორიზონტი|ベロオリゾンチ|ベロオリゾンテ|貝洛奥里藏特|벨루오리존치
+Μπέλο Οριζόντε|Bel-Horizonto|Belo Orizonte|Belu Orizonti|Belu-Aryzonty|Cidade de Minas|Belo Hte
BR 2711 Salvador|سالفادور|سالوادور|সালভাদোর|سلوادور|साल्वेडोर|ซัลวาดอร์|სალვადორი|サルヴァドール|סלבדור|サルバドール
+사우바도르|萨尔瓦多|साल्व्हादोर दा बाईया|Salvadoras|Bahia|Soteropolis|Baia|Sao Salvador|Salvador da Bahia
+Salvador de Bahia
BR 2400 =town-fortaleza Fortaleza|فورتاليزا|ফর্তালিজা|ფორტალეზა|فورتالزا|फोर्टालेजा|फोर्तालेझा|ফোর্টালেজা|ฟอร์ตาเลซา
+פורטלזה|フォルタレザ|포르탈레자|福塔雷萨|Fartaleza|Форталезæ|Fortalaetia|Ceara
BR 2219 =town-manaus Manaus|ماناوس|মানাউস|מנאוס|مناؤس|مناوس|मनाउस|マナウス|马瑙斯|Manaos|Manos
BR 2207 =town-brasilia Brasília|בראזיליא|برازيليا|برازیلیہ|براسیلیا|ბრაზილია|ברזיליה|ब्रसिलिया|บราซีเลีย|ब्राझिलिया
+ब्रासीलिया|ব্রাসিলিয়া|ブラジリア|브라질리아|巴西利亚|Breselya|Mprazilia|Bahsihleihya|Brasiliopolis|Braziliavaros
+Бразилия шаары|Ҳавзаи федералии Бразилиа
BR 1948 Curitiba|קוריטיבא|קוריטיבה|كوريتيبا|कुरितिबा|কুরিটিবা|কুরিতিবা|กูรีตีบา|კურიტიბა|クリチバ|古里提巴|庫里奇巴
+쿠리치바|Corityba|Kuritiwa|Kuryciba|Куритибæ|Kouritiba|Kouritimpa|Κουριτίμπα
BR 1653 =town-recife Recife|ريسيفي|रेसिफे|রেসিফে|হেসিফি|เรซีฟี|რესიფი|רסיפה|ریسیف|रिसीफ़ी|レシフェ|李斯腓|累西腓
+헤시피|Resife|Arrecife|Mauricea|Pernambuco|Fernambucum
BR 1536 Goiânia|جويانيا|غويانيا|گویانیا|გოიანია|גואיאניה|गोयानिया|โกยาเนีย|গয়ানিয়া|ゴイアニア|고이아니아|戈亚尼亚
+গোইয়ানিয়া|Gojas|Ciutat de Goiania
BR 1499 Belém|بيليم|बेलेम|বেলেঁ|বেলেম|เบเลง|ბელენი|בלם|بلم|ベレン|贝伦|벨렝|Belen|Para|Vele|Μπελέμ|Belenas|Bethlehem
+Belem do Para
BR 1488 Porto Alegre|بورتو أليغري|پورتو الیگري|پورتو الیگرے|პორტუ-ალეგრი|פורטו אלגרה|পর্টো আলেগ্রে|पोर्टो अलेग्रे
+पोर्तू अलेग्री|পোর্তো আলেগ্রে|포르투알레그리|阿雷格里港|Portu-Alegre|Porto Alenkre|Portualegri|Portus Alacer
+Puerto Alegre|Πόρτο Αλέγκρε
BR 1169 Guarulhos|Гуарульюс
BR 1031 Maceió|מסייאו|ماسئیو|ماسايو|मासेइओ|মাসেইও|มาเซโอ|მასეიო|ماسيو|ম্যাসিও|マセイオ|마세이오|马塞约|Macelo|Masejo
+Masejas
BR 1031 Campinas|كامبيناس|কামপিনাস|קמפינאס|کمپیناس|კამპინასი|カンピーナス|坎皮纳斯|캄피나스|Kampino|Kampinasas
+Campinas e Regiao|Regiao de Campinas|Conceicao de Campinas
BR 917 São Luís|ساو لويز|ساو لويس|साओ लुइस|साओ लुईस|সাও লুইস|סאו לואיס|ساؤ لوئیس|სან-ლუისი|圣路易斯|상루이스
+Maranham|Maranhao|San Luis|Sao Louis|Saun Luis|San Luisas
BR 906 Campo Grande|كامبو غراندي|کیمپو گراندے|კამპუ-გრანდი|קמפו גראנדה|کامپوگرانده|कैंपो ग्रांडे|กังปูกรังจี
+কাম্পো গ্রান্ডে|ক্যাম্পো গ্রান্ডে|캄푸그란지|格蘭德營|Kampu-Grande|Campus Magnus
BR 896 Natal|נאטאל|ناتال|नेटाल|নাটাল|ナタル
BR 871 Teresina|تيريسينا|तेरेसीना|টেরেসিনা|เตเรซีนา|ტერეზინა|تریسینا|ٹریسینا|תרזינה|テレジーナ|特雷西納|테레지나
+Poti
BR 843 Nova Iguaçu|ნოვა-იგუასუ|नोव्हा इग्वासु|노바이구아수|新伊瓜蘇|Nova Iguasu
BR 818 Duque de Caxias|დუკი-დი-კაშიასი|دوق دي كاكسياس|ดูกีจีกาเชียส|ডুকুয়ে ডে কাক্সইয়াস|卡希亞斯公爵城
+두키지카시아스|Duki di Kashias|Дуке де Кашијас|Duke de Kasijasas|Caxias
BR 817 João Pessoa|זואאו פסואה|ז'ואאו פזואה|جوآو پیسوآ|جواو بيسوا|जोआओ पेसोआ|होआव पेसोआ|โจเอาเปสโซอา|ჟუან-პესოა
+جواو پسوا|জোয়াও পেসোয়া|জোয়াও পেসসোয়া|ジョアンペソア|若昂佩索阿|주앙페소아|Zhoao Pesoa|Zhuan-Pesoa|Fredericia
+Joan-Pesoo|Zoan Pesoa|Cidade Felipea|Parahiba
BR 762 Sorocaba|সোরোকাবা|ソロカーバ|索羅卡巴|소로카바
BR 743 São Bernardo do Campo|Sao Bernardo|SBCampo
BR 728 Osasco
BR 727 São José dos Campos|상조제두스캄푸스|Сан-Жозе-дус-Кампус|Vale do Paraiba|Vale Paraiba|SJCampos
BR 698 Ribeirão Preto|রিবেইরাও প্রেটো|히베이랑프레투|里貝朗普雷圖|Ribejran-Pretu|Ribeiran Pretas|Entre Rios|Ribeirao
BR 664 Aracaju|آراکاجو|अराकाजु|আরাকাজু|არაკაჟუ|אראקזו|อารากาจู|アラカジュ|অ্যারাকাজু|阿拉卡茹|아라카주|Arakazu
+Арасажу
BR 662 Santo André|Santu-Andre
BR 644 Jaboatão dos Guararapes|자보아탕두스구아라라페스|熱博阿陶|Жабоатан-дус-Гуарарапис|Жабоатао дос Гварарапес
+Жабоатао дос Гуарарапис|Жабуатан-дус-Гуарарапіс
BR 627 Contagem|কোন্টাগেম|コンタジェン|孔塔任|콘타젱|Контажен
BR 619 Feira de Santana|ფეირა-დი-სანტანა|ফেইরা ডে সান্টানা|페이라지산타나|費拉迪聖安娜|Fejra di Santana|Feira
BR 618 Cuiabá|קויאבה|كويابا|कुइआबा|कुयाबा|กุยาบา|კუიაბა|کوئیابا|কুয়াবা|কুইয়াবা|クイアバ|쿠이아바|库亚巴|Culaba
+Kouiampa|Κουιαμπά
BR 581 Londrina|لوندرينا|লোন্ড্রিনা|ロンドリーナ|隆德里納|론드리나
BR 563 Uberlândia|อูเบร์ลังเดีย|ウベルランジア|উবের্লান্ডিয়া|우베를란지아|烏貝蘭迪亞
BR 548 Porto Velho|פורטו ולאהו|بورتو فاليو|بورتو فيليو|پورتو ویلہو|পর্টো ভেলহো|โปร์ตูเวลยู|პორტუ-ველიუ|פורטו וליו
+पोर्टो वेल्हो|পোর্তো ভেল্হো|포르투벨류|韋柳港|Porto Vel'o|Portu-Velju|Porto Veljas|Velho
BR 540 Juiz de Fora|জুইজ ডে ফোরা|ชวีซ์ดีฟอรา|茹伊斯迪福拉|주이스지포라|Zuis de Fora|Жуиз ди Фора
BR 520 Serra
BR 512 Macapá|ماكابا|ماکاپا|মাকাপা|มากาปา|მაკაპა|מקאפה|मकापा|ম্যাকাপা|マカパ|馬卡帕|마카파
BR 510 Aparecida de Goiânia|আপারেসিডা ডে গোইয়ানিয়া|阿帕雷西達迪戈亞尼亞|Aparesida de Gojanija
+Aparesida di Gojanija
BR 508 Florianópolis|פלוריאנופוליס|فلوريانوبوليس|فلوريانوپوليس|فلوریانوپلیس|फ्लोरिआनोपोलिस|โฟลเรียนอโปลิส
+ფლორიანოპოლისი|ফ্লোরিয়ানোপোলিস|フロリアノーポリス|弗洛里亚诺波利斯|플로리아노폴리스|Santa Catherina|Desterro
+Floripa
BR 483 Campos dos Goytacazes|কাম্পোস ডোস গোয়টাকাজাস|坎普斯戈伊塔卡濟斯|Kampus-dus-Gojtakazis|Kampos
BR 480 São José do Rio Preto|Сан-Жозе-ду-Риу-Прету|Rio Preto
BR 466 São João de Meriti|Сан-Жуан-ди-Мерити|Meriti
BR 466 Belford Roxo|বেলফোর্ড রোক্সো|貝爾福羅舒
BR 461 Joinville|זוינווילי|জোইনভিললে|ジョインヴィレ|若茵维莱|조인빌리|Zhoinvile|Zoinvilis
BR 456 Niterói|ニテロイ|Nictheroi
BR 443 Jundiaí|جوندياي|จันดี้ไอ|জুন্ডিয়াই|容迪亞伊|Жундиаи|Jurundiay|Zundiajus
BR 433 Ananindeua|אננינדאואה|アナニンデウア|아나닌데우아|阿納寧德瓦
BR 419 Boa Vista|بوا فيستا|بوا ویستا|בואה ויסטה|بوا وسٹا|बोआ विस्ता|বোয়া ভিস্তা|ボアビスタ|Boavishta
BR 419 Rio Branco|ريو برانكو|รีอูบรังกู|რიუ-ბრანკუ|ריו ברנקו|रियो ब्रांको|রিও ব্রাঙ্কো|রিও ব্র্যাংকো|リオブランコ
+里約布蘭科|히우브랑쿠|Riu Branco|Penapolis|Rio Brankas|Riubranku|Ρίο Μπράνκο
BR 418 Santos|سانتوس|ซังตูส|סנטוס|সান্টোস|サントス|桑托斯|산투스|Santus|Santosas|Сантус хот|Urbs Sanctorum
+Baixada Santista
BR 418 Mauá|毛阿
BR 414 Montes Claros|মোনটেস কলারোস|蒙蒂斯克拉鲁斯|Montis Klaros|Montis-Klarus
BR 409 Maringá|মারিনগা|マリンガ|馬林加|마링가
BR 407 Piracicaba|পিরাসিকাবা|皮拉西卡巴|Pirasikaba|Pirasykava
BR 402 Caruaru
BR 394 Vila Velha|ভিলা ভেলহা|וילה וליה|韦利亚镇|빌라벨랴|Vila Velja
BR 393 Diadema
BR 386 Carapicuíba
BR 386 Petrolina|পেট্রোলিনা|彼得羅利納
BR 384 Grajaú
BR 384 Betim|বেটিম|ベチン|貝廷|Betin
BR 381 Caxias do Sul|কাক্সইয়াস ডো সুল|카시아스두술|南卡希亞斯|Caxius do Sul|Кашиас-ду-Сул|Kasijas do Sulas|Caxias
BR 379 Bauru|באורו|বাউরু|バウル|巴烏魯|Yvauru
BR 369 Itaquaquecetuba|Itaquaquicetuba
BR 366 Olinda|ოლინდა|אולינדה|ওলিন্ডা|โอลิงดา|オリンダ|奧林達|올린다
BR 361 Blumenau|بلوميناو|বলুমেনাউ|ブルメナウ|블루메나우|布盧梅瑙
BR 358 Franca|فرانكا|ফ্রাঙ্কা|フランカ|弗朗卡
BR 355 Caucaia|Soure
BR 353 Cariacica
BR 349 Praia Grande|প্রাইয়া গ্রান্ডে|大普拉亚
BR 348 Campina Grande|কামপিনা গ্রান্ডে|カンピナグランデ|캄피나그란지|大坎皮納|Kampinagrando
BR 342 Paulista
BR 337 Uberaba|উবেরাবা|烏貝拉巴
BR 329 São Vicente|סאו ויסנטה|聖維森特市|상비센치|San Visente|Sao Visente
BR 329 Ribeirão das Neves|Neves
BR 329 São José dos Pinhais|Сан-Жозе-дус-Пиньяйс
BR 328 Canoas|কানোয়াস|カノアス|卡諾阿斯|Kanoasas
BR 325 Mogi das Cruzes|Moji das Cruzes
BR 322 Guarujá|グアルジャ|瓜魯雅|Гваружа|Гуаружа|Guyrajara
BR 322 Taubaté|টাউবাটে|เตาบาเต|タウバテ|陶巴特|Tava yvate
BR 320 Pelotas|পেলোটাস|佩洛塔斯|펠로타스|Pelotasas
BR 319 Anápolis|আনাপোলিস|アナポリス|阿纳波利斯
BR 316 Barueri|বারুয়েরি|バルエリ|巴魯埃里|Tambore
BR 314 Várzea Grande
BR 312 Vitória|ויטוריה|فيتوريا|ویتوریا|ویٹوریا|विटोरिया|ভিটোরিয়া|ビトリア|Victoria
BR 311 Jardim Angela
BR 307 Suzano|সুজানো|スザノ|蘇扎諾
BR 306 Palmas|بالماس|پالماس|पालमास|পালমাস|פלמס|パルマス
BR 297 Foz do Iguaçu|פוז דו איגואסו|فوز دو إيغواسو|فوز دو لوآچو|פאס דו איגוואסו|포스두이구아수|伊瓜苏|Fos do Iguasu
+Fos-du-Iguasu|Foz de Iguazu|Iguassu
BR 292 Ponta Grossa|پونتا گروسا|โปนตากรอสซา|পোন্টা গ্রোসসা|蓬塔格羅薩
BR 291 Limeira|ลีเมย์รา|লিময়েইরা|利梅拉
BR 287 Ceilândia
BR 285 Viamão|ভিআমাও|维亚芒|Viaman
BR 279 Volta Redonda|ভোলটা রেডোন্ডা|沃尔塔雷东达|V Redonda
BR 279 Sumaré|সুমারে|蘇馬雷|Reboucas
BR 273 Taboão da Serra|Tabuao da Serra
BR 272 Petrópolis|פטרופוליס|পেট্রোপোলিস|ペトロポリス|彼得罗波利斯|페트로폴리스
BR 271 Santa Maria|سانتا ماریا|ซานตามาเรีย|סנטה מריה|산타마리아|聖瑪麗亞
BR 271 Parnamirim|পার্নামিরিম|Parnamirin|Eduardo Gomes
BR 270 Capao Redondo
BR 270 São José|সাও জোসে|圣若泽|Сан-Жозе
BR 267 Parauapebas|Paravapebas
BR 266 Sapopemba
BR 265 Gravataí|গ্রাভাটাই|格拉瓦塔伊|Karavatay
BR 264 Mossoró|মোসসোরো|モソロー|莫索罗|Mocoro
BR 261 Sacomã
BR 259 Jardim Sao Luis
BR 259 Rondonópolis|Rodonopolis
BR 257 Cascavel|مار زنگی|কাসকাভেল|עכסנים|卡斯卡韋爾|งูหางกระดิ่ง|방울뱀|الأفعى ذات الجرس|Krotalias|Kaskavelas
+Ular derik|Naer-ourouler|Tłʼiish áníní|Serpentes tintinnabulati
BR 256 Indaiatuba|ইন্ডাইয়াটুবা|因达亚图巴
BR 253 Novo Hamburgo|โนวูอัมบูร์กู|নোভো হামবুর্গো|노부암부르구|新漢堡|Novo Amburgo|Novu-Amburgu|Potiguara
BR 253 Cotia|Cutia
BR 253 Vitória da Conquista|ვიტორია-და-კონკისტა|ভিটোরিয়া ডা কোনকুইস্টা|维多利亚-达孔基斯塔|Vitorija da Konkista
+Conquista
BR 250 Governador Valadares|โกเวร์นาโดร์วาลาดาริส|গোভের্নাডোর্ ভালাডারেস|고베르나도르발라다레스|瓦拉達里斯州長市
+Governador Valadaris|Governador Valadaresas|Gov. Valadares|Valadares|Figueira
BR 250 Embu das Artes|Embu Arte|Ehmba|M'Boy|Imbu
BR 249 Cidade Ademar
BR 246 Americana|亚美利加纳|Vila Americana
BR 244 São José de Ribamar|Ribamar
BR 244 Magé|মাগে|马热|Маже
BR 243 Arapiraca
BR 243 Brasilandia
BR 240 Itapevi
BR 240 Marília|মারিলিয়া|馬里利亞
BR 240 Itaboraí|ইটাবোরাই|伊塔博拉伊
BR 238 Cabo Frio|কাবো ফ্রিও|卡波弗里奧|Kabu-Friu|Caput Frigidum
BR 237 Juazeiro|Joazeiro
BR 236 Campo Limpo
BR 234 Maracanaú
BR 234 Hortolândia|হোর্টোলান্ডিয়া|奥托兰迪亚|Ortolandija
BR 232 Colombo|কোলোমবো|コロンボ|哥伦布|콜롬부
BR 231 Divinópolis|ডিভিনোপোলিস|迪维诺波利斯
BR 228 Ipatinga|ইপাটিঙ্গা|イパチンガ|伊帕廷加
BR 227 Sete Lagoas|সেটে লাগোয়াস|Seti-Lagoas
BR 225 Rio Verde|რიუ-ვერდი|রিও ভের্ডে|里奥韦尔迪|Riu Verdi
BR 225 Águas Lindas de Goiás
BR 225 Presidente Prudente|เปรซีเดงชีปรูเดงชี|প্রেসিডেন্টে প্রুডেন্টে|普鲁登特总统城|Prezidenti-Prudenti
BR 225 Juazeiro do Norte|ჟუაზეირუ-დუ-ნორტი|北茹阿澤魯|Zuazeiro do Norte|Жвазејро до Норте|Жуазейру-ду-Норти|Jaozeiro
+Joazeiro|Juazeiro
BR 219 Santa Luzia|聖盧西亞|Santa Lucia
BR 218 Samambaia
BR 218 Imperatriz|ইমপেরাট্রিজ|იმპერატრისი|因佩拉特里斯|Imperatrisas
BR 216 Cabo de Santo Agostinho
BR 216 Sinop
BR 214 Jabaquara
BR 213 Jacareí|জাকারেই|雅卡雷伊|Жакареи
BR 211 Maricá
BR 211 Jaraguá|Jaraaua
BR 210 Itaquera
BR 209 São Leopoldo|সাও লেওপোলডো|圣利奥波尔杜|상레오폴두|San-Leopoldu
BR 209 Luziânia|Luzilandia|Santa-Luzia
BR 205 Itabuna|ইটাবুনা|იტაბუნა|イタブーナ|伊塔布纳
BR 205 Itaim Paulista
BR 205 São Carlos|ساو كارلوس|সাও কার্লোস|상카를루스|聖卡洛斯|San-Karlos|San-Karlus|San Karlosas|Urbs Carlopolitana
BR 203 Lauro de Freitas
BR 203 Sobral|Sobrat|Januaria de Acaracu
BR 201 Rio Claro
BR 200 São José
BR 198 Valparaíso de Goiás
BR 198 Plano Piloto
BR 193 Taguatinga
BR 192 Nossa Senhora do Socorro|Cotinguiba|Soccorro
BR 192 Castanhal|কাস্টানহাল|卡斯塔尼亞爾|Кастаньял
BR 192 Cidade Tiradentes
BR 191 Nova Friburgo|নোভা ফ্রিবুর্গো|新弗里堡|Nueva Friburgo
BR 189 Planaltina|高園
BR 189 Santarém|ซังตาเรย์|סנטרם|サンタレン|聖塔倫|산타렝|Santaren|Santarenas|Santarem i Brasil
BR 188 Camaçari|কামাকারি|კამასარი|カマサリ|卡馬薩里|Kamasari
BR 188 Santa Bárbara d'Oeste
BR 187 Rio Grande
BR 187 Alvorada|Passo do Feijo
BR 187 Cachoeiro de Itapemirim|ايتابيميريم دي كاتشويرو|קשואיירו דה איטפמירין|কাকহোয়েইরো ডে ইটাপেমিরিম
+Cachoeiro do Itapemirim|Kashuehjru-di-Itapemirin|Kasoeiro de Itapemirinas|Cacheiro
BR 182 Jaraguá do Sul|জারাগুআ ডো সুল|南雅拉瓜|Жарагуа-ду-Сул|Jaragua
BR 182 Cidade Dutra
BR 182 Guarapuava|瓜拉普阿瓦|Gvarapuava
BR 179 Pirituba
BR 179 Passo Fundo|পাসসো ফুনডো|ปาสซูฟูนดู|帕苏丰杜|Pasu-Fundu
BR 179 Ferraz de Vasconcelos
BR 179 Angra dos Reis|আনগ্রা ডোস রেইস|安格拉杜斯雷斯|Angra-dus-Rejs|Angra
BR 176 Bragança Paulista|บรากังซาเปาลิสตา|ব্রাগআনকা পাউলিস্টা|布拉干薩-保利斯塔|Bragansa-Paulista|Baraganca|Braganca
BR 176 Teresópolis|টেরেসোপোলিস|特雷索波利斯
BR 175 Palhoça|পালহোকা|帕略萨|Pal'osa
BR 174 Timon|Flores
BR 170 Ibirité
BR 170 Araçatuba|阿拉萨图巴|Arasatuba
BR 168 Vila Andrade
BR 168 Poços de Caldas|পোকোস ডে কালডাস|Posus-di-Kaldas|Poco Caldas
BR 168 Araraquara|アララクアラ|阿拉拉夸拉|Ararakvara
BR 168 Porto Seguro|بورتو سيجورو|পর্টো সেগুরো|პორტუ-სეგურუ|塞古鲁港|Portu-Seguru
BR 168 Rio das Ostras
BR 166 Linhares|লিনহারেস|Линьярис
BR 165 São Caetano do Sul
BR 165 Pindamonhangaba|পিন্ডামোনহানগাবা|平达莫尼扬加巴|Пиндамоньянгаба
BR 165 Francisco Morato
BR 164 Lages|লাগেস|拉热斯|Lajes|Лажис|Lazesas
BR 164 Lajeado
BR 164 Barra Mansa|বার্রা মান্সা|巴拉曼萨市
BR 163 Pedreira
BR 162 Dourados|ডোউরাডোস|دورادوس|多拉杜斯|Dovrados|Doradus
BR 161 Criciúma|করিসিউমা|克里西烏馬|Creciuna|Krisiuma|Cresciuma
BR 160 Chapecó|চাপেকো|沙佩科|Shapeko
BR 159 Barreiras
BR 159 Patos de Minas|পাটোস ডে মিনাস|帕图斯迪米纳斯|Patus-di-Minas|Patos
BR 158 Itapecerica da Serra|Itapeserika-da-Serra|Itapecerica
BR 158 Abaetetuba|Abaete
BR 157 Itapetininga|ইটাপেটিনিঙ্গা|イタペティニンガ|伊塔佩蒂宁加|Itapetinga
BR 156 Caxias|კაშიასი|卡希亚斯|Kasijasas
BR 155 Camaragibe
BR 155 Itajaí|ইটাজাই|伊達賈伊|Итажаи|Itajahi
BR 155 São Mateus
BR 155 Ilhéus|ইলহেউস|ილეუსი|イリェウス|伊列乌斯|Il'eus|Ilheos|Iljeusas
BR 154 Santana de Parnaíba|Sant'Ana-de-Paranaiba|Parnahyba
BR 153 Parelheiros
BR 153 Mogi Guaçu|莫吉瓜苏|Moji-Guacu|Можи-Гуасу|Mogy Guassu
BR 152 Pouso Alegre|পাউসো আলেগ্রে|โปซูอาเลกรี|波苏阿莱格里|Pozu-Alegri|Puzu Alegri
BR 151 Araucária
BR 151 Garanhuns|Гараньюнс
BR 149 Santa Rita
BR 149 Iguatemi
BR 149 Queimados
BR 148 Fazenda Rio Grande
BR 148 Sao Rafael
BR 148 Botucatu|বোটুকাটু|博图卡图
BR 147 Nilópolis|নিলোপোলিস|尼洛波利斯
BR 145 Marabá|مارابا|মারাবা|马拉巴|마라바
BR 145 Paço do Lumiar
BR 145 Teixeira de Freitas
BR 144 Franco da Rocha|Francisco da Rocha
BR 144 Atibaia|আটিবাইয়া|阿蒂巴亚
BR 143 Cachoeirinha
BR 143 Macaé|মাকায়ে|马卡埃|Macahe
BR 142 Trindade|ტრინდადი|ট্রিন্ডাডে|特林达迪
BR 141 Brusque|ব্রুসকুয়ে|布吕斯克
BR 141 Cangaiba
BR 141 Paranaguá|পারানাগুআ|パラナグア|巴拉那瓜|Paranankoua|Παραναγκουά
BR 140 Vila Curuca
BR 139 Gama
BR 139 Balneário Camboriú|বালনেআরিও কামবোরিউ|בלנאריו קמבוריו|巴内阿里约坎博里乌|Balneariu-Kamboriu|Balneario
+Camboriu
BR 138 Sao Lucas
BR 138 Parnaíba|পার্নাইবা|巴纳伊巴|Feitoria|Parnahiba|Parnaimpa|Porto das Barcas
BR 137 Araruama|阿拉鲁阿马
BR 137 Itu|ইটু|イトゥー|伊图|이투|Ytua
BR 137 Freguesia do Ó
BR 136 Cidade Lider
BR 136 Varginha|ভার্গিনহা|瓦尔任阿|Варжинья
BR 136 Campo Largo|কাম্পো লার্গো|坎普拉古|Kampu-Largu
BR 136 Cachoeirinha
BR 135 Araras|阿拉拉斯
BR 134 Vila Jacui
BR 134 Cametá
BR 134 Vitória de Santo Antão|Victoria|Vitoria
BR 133 Jaú|জাউ|雅乌|Жау|Jahu
BR 133 Santa Cruz do Sul|Santa-Krus-du-Sul|Santa Cruz
BR 132 Sapucaia do Sul|Acapucai|Guianuba|Sapucaia
BR 131 Rio Pequeno
BR 131 Itapipoca|Imperatriz
BR 131 Crato|კრატუ|克拉图
BR 130 Apucarana
BR 129 Jardim Helena
BR 129 Sabará|সাবারা|萨巴拉
BR 129 Vespasiano
BR 129 Tatuí|টাটুই|塔图伊
BR 128 Copacabana|Kobokabana
BR 128 Águas Claras
BR 128 Bosque Saúde
BR 128 Jose Bonifacio
BR 127 Votorantim|Voturantim
BR 127 Jequié|ჟეკიე|ジェキエー|জেকুইয়ে|热基耶|Jiquie|Zhekie|Jiquy
BR 127 Vila Mariana
BR 126 Sertãozinho
BR 126 Barcarena
BR 126 Valinhos|ভালইনহোস|瓦利尼乌斯|Валиньюс
BR 126 Altamira|আল্টামিরা|阿爾塔米拉|Altamira vald
BR 125 Barbacena
BR 124 Guarapari|גוארפארי
BR 124 Ji Paraná
BR 123 Itaguaí|伊塔瓜伊|Itaquahy
BR 123 São Mateus|San-Mateus
BR 123 Butanta
BR 123 Uruguaiana|乌鲁瓜亚纳|Urugvajana
BR 123 Caraguatatuba|Caragua
BR 123 Itaituba
BR 123 Bento Gonçalves
BR 123 Bragança
BR 122 Alagoinhas|আলাগোইনহাস|ალაგონიასი|阿拉戈伊尼亚斯|Алагоиньяс|Alagoinjasas
BR 122 Itatiba
BR 122 Barretos|بارريتوس|বার্রেটোস|巴雷图斯|Barretus|Baretosas
BR 122 Igarassu|ইগারাসসু|伊加拉苏|Iguaracu|Igaracu|Iguarassu
BR 120 Sorriso
BR 120 Guará
BR 119 Almirante Tamandaré|آلمیرانته تامانداره|আলমিরান্টে টামান্ডারে|阿尔米兰特塔曼达雷|Almiranti-Tamandare
+Tamandare|Timaneira|Timoneira
BR 119 Salto|萨尔图|Salto do Itu
BR 119 Toledo
BR 119 Arapongas|阿拉蓬加斯|Araponga
BR 118 Piraquara|Piraguara
BR 118 Sarandi
BR 118 Senador Canedo
BR 118 Jandira
BR 118 Guaratinguetá|Guaratingeta
BR 117 Araguari|阿拉瓜里|Aragvaris
BR 117 Raposo Tavares
BR 117 Bairro da Penha
BR 117 Umuarama
BR 117 Pinhais
BR 116 Santa Maria
BR 116 Ipiranga|Iparanga
BR 115 Campo Grande
BR 115 Formosa|포르모자|福莫薩
BR 115 São Gonçalo do Amarante|Filipe Camarao|Sao Goncalo
BR 115 Catanduva|কাটানডুভা
BR 115 Várzea Paulista|Secundino Veiga
BR 115 Santana
BR 115 Ribeirão Pires
BR 115 Recanto das Emas
BR 114 Vila Medeiros
BR 114 Simões Filho
BR 114 Catalão
BR 114 Codó|Urubu
BR 113 Eunápolis
BR 113 Itabira|ইটাবিরা|伊塔比拉|Presidente Vargas
BR 112 Paulo Afonso|পাউলো আফোন্সো|პაულუ-ალფონსუ|Paulu-Afonsu|Barra|Brejo
BR 112 Tangará da Serra
BR 112 Itacoatiara|Serpa
BR 112 Cubatão|쿠바타오|库巴唐|Ciwbao|Koumpatao|Κουμπατάο|Kuba
BR 112 Ermelino Matarazzo
BR 111 Passos|পাসসোস|帕苏斯|Pasus
BR 111 Marituba
BR 111 Nova Lima
BR 111 Araxá|阿拉沙|Ouro Minas Araxa
BR 111 Conselheiro Lafaiete|কোন্সেলহেইরো লাফাইয়েটে|拉法耶蒂顾问城|Konseljeiro Lafajete|Konsel'ejru-Lafaeti|Lafaiete
BR 111 Resende|ریسندی|雷森迪|헤젠지
BR 111 São Lourenço da Mata|Sao Lourenco
BR 110 Manacapuru
BR 110 São Pedro da Aldeia|San-Pedru-da-Aldeja|Sao Pedro d'Aldeia
BR 110 Paulínia|פאוליניה|بباوليستا|پائولینیا|পাউলইনিয়া|パウリニア|保利尼亚|Urbs Paulinia
BR 110 Tubarão|টুবারাও|图巴朗|Tubaran
BR 109 Guaianases|Guaianeses
BR 108 Vila Maria
BR 107 Luis Eduardo Magalhães
BR 107 Santana|Porto|Porto de Santana
BR 107 Itaperuna|ইটাপেরুনা|อีตาปิรูนา|伊塔佩鲁纳
BR 107 Cambé|Nova Dantzig
BR 106 Breves
BR 106 Açailândia|Asajlandija
BR 105 Jataí
BR 105 Ipojuca|Ипожука|Pojuca
BR 105 Vila Prudente
BR 105 Nova Serrana|Cercado
BR 105 Paragominas
BR 105 Riacho Fundo II
BR 105 Maranguape
BR 105 Assis|Assis  SP|Assis Sao Paulo
BR 105 Planaltina|Alta Mir|Altamira
BR 105 Araguaína|阿拉瓜伊纳|Lontra
BR 104 Artur Alvim
BR 104 Lavras|لفراس|লাভ্রাস|拉夫拉斯
BR 104 Coronel Fabriciano|কোরোনেল ফাব্রিসিয়ানো|法布里西亚诺上校城|Koronel-Fabrisianu|Koronelfabrisjanu
BR 104 Muriaé|มูเรียแอ|穆里亚埃|মুরিয়ায়ে|Murihe|Muriahe
BR 103 Ourinhos|ঔরিনহোস|欧里尼奥斯|Orin'jus|Urbs Parvauratana
BR 103 Abreu e Lima|আব্রেউ এ লিমা|阿布雷乌埃利马|Abreu-i-Lima|Maricota
BR 103 Novo Gama
BR 103 Poá
BR 103 Bacabal
BR 103 Mandaqui
BR 103 Vila Matilde
BR 103 Itabaiana
BR 103 Ubá|উবা|乌巴
BR 103 Cursino
BR 103 Itanhaém|ইটানহায়েম|伊塔尼亚恩|Itanhaen|Итаньяэн
BR 103 Santo Antônio de Jesus
BR 102 Caieiras
BR 102 Perdizes
BR 102 Birigui|বিরিগুই|比里吉
BR 102 Ituiutaba|ইটুইউটাবা|伊图尤塔巴|Itijutaba
BR 102 Japeri
BR 101 Parintins
BR 101 Mairiporã|Majriporan
BR 101 Pôr do Sol
BR 101 Balsas
BR 101 Lagarto
BR 101 Itaim Bibi
BR 101 Colatina|কোলাটিনা|קולטינה
BR 101 Teófilo Otoni|টেওফিলো ওটোনি|تيوفيلو أوتوني|เตออฟีลูโอโตนี|特奥菲卢奥托尼|Teofilu-Otoni|Theophilo Ottoni
BS 227 =town-nassau Nassau|ناسائو|ناساو|नासाउ|নাসাউ|แนสซอ|ნასაუ|נסאו|نساؤ|ナッソー|나사우|拿騷|나소|Nassau City
+City of Nassau|Nassau pa Bahamas
BT 98 =town-thimphu Thimphu|טהימפהו|تیمفوو|ٹھمپھو|थिम्पु|थिम्पू|थिम्फू|থিম্ফু|تىمپۇ|ทิมพู|თიმფუ|ティンプー|廷布|팀부
+Thimfou|Тхимпху|Thimbu|Thimpago|Tempu
BW 246 =town-gaborone Gaborone|गॅबारोनी|गोबोर्नी|กาโบโรเน|გაბორონე|גאבאראן|גאבורון|جابورون|گابورون|گابۆرۆن
+ハボローネ|嘉柏隆里|嘉波隆里|가보로네|Gaberono|Qaborone|Габаронэ|Gaberones|Gaboronas|IGaborone|Nkamporone
+Γκαμπορόνε|Gaberones Village
BW 103 Francistown|فرانسس ٹاؤن|فرانسيستاون|פרנסיסטאון|فرانسستاون|फ्रांसिसटाउन|แฟรนซิสทาวน์|ফ্রান্সিসটাউন
+フランシスタウン|프랜시스타운|弗朗西斯敦|Francistaun|Fransistaun|Frensistaun|Fransistaoun|Frensistaunas
BY 1742 =town-minsk Minsk|מינסק|مينسك|منسک|มินสก์|მინსკი|ミンスク|明斯克市|مىنىسكى|민스크|Myensk|Minscum|Minskas
+Мѣньскъ|Myenyesk|Минск ош
BY 501 Homyel'|غوميل|گوميل|गोमेल|গোমেল|กอเมล|הומל|ګومل|ホメリ|戈梅利|호멜|Gomelis|Gomel'|Homel'
BY 363 Hrodna|הורדנה|غرودنو|گرودنا|گرودنو|กรอดโน|ग्रोडनो|গ্রোডনো|フロドナ|格罗德诺|흐로드나|Grodna|Гародня|Gardinas
+Goradnia
BY 358 Vitebsk|فيتيبسك|וויטעבסק|ויטבסק|وتیبسک|ویتبسک|विटेबस्क|ভিটেবস্ক|ვიტებსკი|ヴィーツェプスク|วีเต็บสค์
+维捷布斯克|비쳅스크|Vicebsk|Vitepsk|Wizebsk|Viciebsk|Vitsebsk|Vit'b'sku|Vitebscum
BY 352 Mahilyow|موغيليف|موگیلیف|मोगिलेव|মোগিলেভ|מאהליב|מוגילב|מוהילב|موگیلف|モギリョフ|Magiljou|Maguilov|Mahiliou
+Mogil'ov|Mogileva|Mogiljov|Moguilev
BY 347 Brest|בריסק|بریسټ|ברסט|برست|เบรสต์|ბრესტი|ブレスト|布列斯特|브레스트|ब्रेस्ट|ब्रेस्त|ব্রেস্ট|Brzesc|Brestas
+Берестя|Beras'ce|Bressicia|Byeras'tsye|Brest Litovsk
BY 205 Bobruysk|בוברויסק|Babruisk|Babroejsk|Bobruiskas
BY 170 Baranovichi|Baranavichy|Baranovitsi|Baranowicze|Baranavitsjy|Baranovitchi|Baranawitschy|Baranowitschi
BY 133 Barysaw|Barysau|Borisov|Horad Barysaw
BY 123 Pinsk|פינסק|ピンスク|平斯克|핀스크|Pinscum|Pinskas
BY 104 Mazyr|מאזיר|მოზირი|マズィル|莫济里|마지르|Mozir|Mozyrz|Mozyrius
BY 103 Lida|לידא|ليدا|ლიდა|リダ|利达|리다|Lieda
BY 101 Orsha|ヴォルシャ|奥尔沙|보르샤|Orscha|Vorsja
CA 2794 =place-toronto Toronto|טאראנטא|טורונטו|تورونتو|ٹورانٹو|टोरण्टो|टोरन्टो|टोराँटो|টরোন্টো|โทรอนโต|ტორონტო
+تورنتو|トロント|多伦多|토론토|Taronta|Torontas|Torontum
CA 1762 =place-montreal Montréal|مونتريال|მონრეალი|מונטריאול|مونترآل|مونترېئال|モントリオール|蒙特利尔|몬트리올
+Monreal'|Monreyal|Манрэаль|Manrehal'|Monrealis|Mont-real|Mons Regius|Montreal City|Lungsod ng Montreal
+Montreal - Montreal
CA 1306 =town-calgary Calgary|كالغاري|แคลกะรี|კალგარი|کالگری|کیلگری|कॅल्गारी|कैलगरी|קלגרי|カルガリー|卡尔加里|卡加利
+캘거리|Kalqari|Kelgery|Kalgaris|Kalnkari|Κάλγκαρι
CA 1017 =town-ottawa Ottawa|אוטווה|אטאווא|أوتاوا|ئۆتاوا|اوٹاوا|অটোয়া|ओटावा|ออตตาวา|ოტავა|オタワ|渥太華|오타와
+Ottaba|Оттавæ|Atava|Ottahua
CA 1010 =town-edmonton Edmonton|אדמונטון|إدمونتون|एडमॉन्टन|ادمونتن|ایڈمنٹن|এডমন্টন|เอดมันตัน|ედმონტონი|एडमंटन
+エドモントン|埃德蒙顿|에드먼턴|Edmuntun|Едмънтън|Эдмантан|Entmonton|Edmontonas|Edmundopolis
CA 749 =town-winnipeg Winnipeg|วินนิเพก|უინიპეგი|ونی پيګ|ونی پیگ|وينيبيغ|विनिपेग|উইনিপেগ|ויניפג|ウィニペグ|温尼伯
+위니펙|Uinnipeg|Vinnipeq|Vinipegas|Gouinipenk|Γουίνιπεγκ|Winnipeg City
CA 717 Mississauga|מיסיסוגה|مسس ساگا|ميسيساغا|ميسيسوجا|मिसिसागा|ミシサガ|密西沙加|미시소거|Mississoga|Misisaga
CA 662 =place-vancouver Vancouver|ვანკუვერი|व्हँकूव्हर|ভ্যানকুভার|แวนคูเวอร์|فانكوفر|وینکوور|वैंकूवर|ונקובר|ونکوور
+バンクーバー|溫哥華|밴쿠버|Vankuvera|Βανκούβερ|Ban'kouber|Fankuver|Vancover|Vankuveris|Vankuvur|Venkuver|Ванкувър
+Vancuverium|Vanguve
CA 656 Brampton|برامبتون|ब्राम्टन|ब्रैंपटन|بریمپٹن|ブランプトン|布兰普顿|브램턴|Bramptun|Брамптън|Bramptonas
CA 569 Hamilton|هاميلتون|हॅमिल्टन|המילטון|ჰამილტონი|ہاملٹن|ハミルトン|哈密尔顿|해밀턴|Gamilton|Хамилтън|Gamil'tan
+Khamiltun|Hamiltonas|Hamilton i Ontario
CA 568 Surrey|סארי|سوری|サレー|素里|서리|Sari|Съри
CA 531 Québec|কিউবেক|ควิเบก|კვებეკი|کيبک|魁北克市|کبک|کیوبک شہر|퀘벡|קוויבק סיטי|क्यूबेक नगर|क्वेबेक सिटी|Kebeko
+Kempek|Kvebek|Tchubec|Kvebekas|Kebekurbo|Quebec-su
CA 471 =town-halifax Halifax|ハリファックス|هاليفاكس|ہیلیفیکس|हैलिफैक्स|হ্যালিফ্যাক্স|Galifaks|Halifaks
CA 438 Laval|لافال|לאוואל|لاول|ラヴァル|拉瓦勒|Lavalis
CA 422 London|לונדון|ლონდონი|لندن|ロンドン|伦敦|런던|Landona|Londonas
CA 365 Etobicoke
CA 323 Vaughan|فاوجان|واگھن|ヴォーン|وان|旺市|Vauno|Von
CA 300 Gatineau|گیٹینیو|غاتينو|گاتینو|გატინო|ガティノー|加蒂诺市|가티노
CA 289 Victoria|ויקטוריה|ويکتوريا|ვიქტორია|فكتوريا|وکٹوریا|วิกตอเรีย|विक्टोरिया|ヴィクトリア|ভিক্টোরিয়া|ビクトリア
+व्हिक्टोरिया|維多利亞|빅토리아|Viktoria Vretanikis Kolomvias
CA 266 Saskatoon|सास्काटून|სასკატუნი|ساسكاتون|ساسکاٹون|サスカトゥーン|ססקטון|萨斯卡通|새스커툰|Saskatoun|Saskatuna
+Σασκατούν|Saskatunas
CA 256 Kitchener|კიტჩენერი|คิตเชเนอร์|كيتشنر|קיצנר|کیچنر|キッチナー|کچنر|基秦拿|키치너|Kiceneris|Kicenero|Ebytown
+Town of Berlin
CA 249 Burnaby|برنابی|برنابے|برنیبی|バーナビー|本拿比|本那比|버너비|Bernabi|Бърнаби|Бөрнаби|Barnabis|Bjornabi
CA 229 Windsor|וינדזור|উইন্ডসর|უინძორი|وندسور|ونڈسور|ウィンザー|ウインザー|温莎|윈저|Uindzur|Уиндзър|Uinsor
+Vindzoras
CA 229 Longueuil|لونغوي|لونگؤل|لونگوی|ロンゲール|朗基爾|롱괴이|Longejlo|Langjoj|Long'oj
CA 226 Regina|רגיינה|رجاینا|ريجينا|रेजिना|রেজিনা|ريجاينا|რეჯაინა|レジャイナ|리자이나|里賈納|Rejina|Rejayna|Rengina
+Реџајна|Redzaina|Ridzaina|Реджайнæ
CA 213 Oakville|أوكفيل|オークビル|奥克维尔|오크빌|Okvill
CA 202 Richmond Hill|ريتشموند هيل|リッチモンドヒル|리치먼드힐|列治文山|烈治文山|Richmond-Gill
CA 186 Burlington|بيرلينجتون|برلنگٹن|バーリントン|伯灵顿|벌링턴|Berlington
CA 180 Nepean|Nepin
CA 175 Oshawa|أوشاوا|ოშავა|オシャワ|奧沙華|오샤와
CA 166 Greater Sudbury|غريتر سودبوري|גרייטר סדברי|سادبری بزرگ|گریٹر سڈبری|サドバリー|大薩德伯里|서드베리
+Большой Садбери|Granda Sudbury|Veliki Sadberi|Grand Sudbury|Gran Sudbury|Sadberis|Sadberi
CA 159 Newton|Surrey Newton
CA 150 Gloucester|Gloster
CA 148 Saguenay|ساغينيه|סאגנה|サグネ|薩格奈|사그네|Sagenej|Sagne
CA 148 Coquitlam|كوكويتلام|کوکوئٹلم|کوکوٹلام|コキットラム|코퀴틀럼|高貴林|Kokvitlam
CA 147 Barrie|باري|バリー|巴里|배리|Baris|Berri
CA 146 Rosemont–La Petite-Patrie
CA 144 Villeray–Saint-Michel–Parc-Extension
CA 144 Kelowna|کیلوونا|كيلونا|קלונה|کلونا|ケロウナ|基隆拿|켈로나|Kelouna
CA 144 Trois-Rivières|ترو-ریویائر|تروا ريفيير|تروا ریویر|トロワリヴィエール|トロワリビエール|트루아리비에르|三河市
+Trua Rivjeras|Troa Rivier|Trua-Riv'er|Trua-Ryuer|Urbs Trifluvianensis
CA 143 Guelph|غويلف|گویلف|گیولف|ゲルフ|貴湖|궬프|Guehlf|Guelfas|Gvelf|The Royal City
CA 143 Lévis|ليفيس|لیوس|レヴィ|利维|Levi
CA 142 Mercier–Hochelaga-Maisonneuve
CA 141 Abbotsford|ایباٹسفورڈ|أبوتسفورد|アボッツフォード|애버츠퍼드|亞博斯福|Abotsfordas|Abbotsford British Columbia
CA 138 Whitby|ウィットビー|ويتبي|惠特比|휘트비|Uitbi|Vitbi
CA 136 St. Catharines|سینٹ کیتھرائنز|სენტ-კატარინსი|เซนต์แคเทอรีนส์|سانت كاثرينز|セントキャサリンズ|세인트캐서린스
+圣凯瑟琳斯|Sankta Katarino|Sent Katerinsas|Sent-Katarins|Sent-Keterins|Sainte-Catharine|Sent Ketrins
CA 135 Ahuntsic-Cartierville|Cartierville|Ahuntsic
CA 135 Le Vieux-Longueuil
CA 132 Milton|ميلتون|ミルトン|米尔顿|Miltan
CA 132 Langley|لینگلی|ラングリー|蘭里市|랭글리|Langley City|Ciudad de Langley
CA 132 Kingston|كينغستون|کنگسٹن|キングストン|京士頓|金斯顿|킹스턴|Kingstan|Kingstun|Кингстън|Cataraqui|Kingstonas
CA 129 Cambridge|كامبريدج|کیمبرج|ケンブリッジ|케임브리지|剑桥|Kembridzh|Кеймбридж|Kembrigo|Кембриџ
CA 129 Sherbrooke|შერბრუკი|شيربروك|シェルブルック|شربروک|셰르브루크|舍布魯克|舍布碌|Serbrukas|Shehrbruk
CA 125 Orléans
CA 125 Ottawa South
CA 119 Saint-Louis-de-Terrebonne
CA 119 Ajax|에이잭스|أجاكس|亞積士|エイジャックス|Аджакс|Ејџакс|Ejdzaks
CA 117 Saanich|سانيتش|沙尼治|Sanytsh|Sha ni zhi
CA 113 Rivière-des-Prairies–Pointe-aux-Trembles
CA 111 Terrebonne|تيربون|Terbon
CA 111 Sainte-Foy|Sainte-Foy-Sillery-Cap-Rouge
CA 110 St. John's|सेंट जॉन्स|সেন্ট জন্স|სენტ-ჯონზი|סנט ג'ונס|سانت جونز|سنت جانز|سینٹ جان|セントジョンズ|세인트존스
+聖約翰斯|Saint John|Saint-Jean|Sent DZons|Sent-Cons|Sent-Jons|Сейнт Джонс|Baile Sheain
CA 108 Thunder Bay|תאנדר ביי|ثاندر باي|تھنڈر بے|ثاندر بی|サンダーベイ|선더베이|桑德贝|Tander Bej|Tander Bejus
+Tundurbej|Тъндърбей
CA 108 La Cité-Limoilou|Limoilou
CA 105 Sydney|სიდნეი|סידני|سيدنى|सिडनी|সিডনি|ซิดนีย์|سڈنی|シドニー|시드니|悉尼|Sidnef|Sidnejus|Baile Shidni
CA 105 Le Plateau-Mont-Royal
CA 104 Waterloo|ウォータールー|واترلو|滑鐵盧|워털루|Uoterlu|Voterlu
CA 104 Ville-Marie
CA 104 Brantford|برانتفورد|برانٹفورڈ|برینٹفورڈ|ブラントフォード|布兰特福德|브랜트퍼드|Brantfordas
CA 104 Kamloops|קאמלופס|كاملوبس|کاملوپس|カムループス|坎卢普斯|Kamlups
CA 103 Lethbridge|ليثبريدج|لیتھ برج|لیتھبریج|לתברידג|レスブリッジ|萊斯布里奇|레스브리지|Letbridzas|Letbridzh|Letbric
CA 102 Whalley
CA 101 Delta|ديلتا|דלתה|デルタ|三角洲|델타
CA 101 Chilliwack
CA 101 Dartmouth|डार्टमाउथ|ডার্টমাউথ|ڈارٹ ماؤتھ|ดาร์ตมัธ|דארטמות|دارتموث|ダートマス|达特茅斯|다트머스|Dartmutas
+Ντάρτμουθ|Darmouth|Dartmuta|Ntartmouth
CA 100 Red Deer|रेड डिअर|रेड डियर|ریڈ ڈئر|เรดเดียร์|רד דיר|رد دير|রেড ডিয়ার|レッドディア|레드디어|紅鹿市|Red Diur
+Ред Диър|Red Dyras|Reddira|Rent Ntir
CA 99 Niagara Falls|نياجارا فولز|نیاگرا فالز|ナイアガラフォールズ|尼亚加拉瀑布城|나이아가라폴스|Najagara Fols
+Niagara-Folls|Chutes Niagara|Niagara Folsas|Rhaeadr Niagara|Niagara Akvofalo|Cataratas del Niagara
CA 98 Saint-Laurent|St Laurent|Ville St Laurent|Sen Loran|Ville Saint-Laurent
CA 98 Saint-Jean-sur-Richelieu|سینٹ-ژاں -سر-ریچلیو|سن-ژان-سور-ریشولیو|Sen-Zhan-sjur-Rishel'jo
CA 94 Chomedey
CA 91 Pickering|بيكرينغ|پکرنگ|ピカリング|皮克靈|피커링
CA 91 Newmarket|نيوماركت|ニューマーケット|纽马克特|뉴마켓|Njumarket|Њумаркет
CA 90 Nanaimo|نانائمو|نانایمو|ننائیمو|ナナイモ|나나이모|纳奈莫
CA 90 Airdrie|إيردراي|ائرڈرائ|ایردری|艾尔德里|에어드리|Erdri
CA 90 Kanata|坎納塔
CA 88 La Haute-Saint-Charles
CA 88 North Vancouver|نارتھ وینکوور|ونکوور شمالی|ノースバンクーバー|北溫哥華市|노스밴쿠버|Vancouver Utara
+Nort Vankuver
CA 86 Montréal-Nord
CA 86 Le Sud-Ouest
CA 86 Moncton|מונקטון|مونكتون|مونکٹون|مانکٹن|มองก์ตัน|モンクトン|蒙克顿|멍크턴|Monktonas
CA 85 Peterborough|بيتيربوروغ|پیٹربروہ|ピーターボロ|피터버러|彼得堡|Piterboro
CA 84 Repentigny|ريبنتينيي|Repantin'i
CA 82 Charlesbourg|شارل سبورغ|Sharl'bur
CA 82 Saint-Hubert|聖宇拜
CA 82 Maple Ridge|مابل ريدج|メイプルリッジ|메이플리지|楓樹嶺|Mehpl-Ridzh
CA 81 Beauport|Bopor|Montmorency
CA 80 East Hastings
CA 79 Saint-Léonard
CA 79 Willowdale
CA 78 Prince George|พรินซ์จอร์จ|פרינס גורג|برينس جورج|乔治王子城|프린스조지|Prins DZordz|Принс Џорџ
CA 78 New Westminster|نيو ويستمينيستر|نیو ویسٹ منسٹر|ניו וסטמינסטר|نیو وسٹمنسٹر|ニューウエストミンスター
+뉴웨스트민스터|新威斯敏斯特|新西敏|Nju Vestminster|Нью-Уэстминстер|New Westminister|Њу Вестминстер
CA 77 South Surrey
CA 77 Les Rivières
CA 76 Caledon|كاليدون|کیلڈون|カレドン
CA 76 Stoney Creek
CA 73 Cloverdale
CA 73 Pierrefonds-Roxboro
CA 72 Nutana Sector
CA 72 Sarnia|سارنيا|سارنیہ|サーニア|薩尼亞市|사니아
CA 72 Sault Ste. Marie|سالٹ سٹی ماری|سو ساينت ماري|სუ-სენტ-მარი|ซูเซนต์มารี|スーセントマリー|수세인트마리|蘇聖瑪麗
+Sault Sainte Marie|Su Sent Mari
CA 71 Saint John|เซนต์จอห์น|სენტ-ჯონი|سینٹ جان|सेंट जॉन|סנט גון|سنت جان|セントジョン|세인트존|圣约翰|Saint-Jean
+Sent-Dzhon|Сейнт Джон|Сент Џон
CA 70 Sherwood Park|เชอร์วุดพาร์ก|शेरवुड पार्क|شيروود بارك|شیروود پارک|শেরউড পার্ক|シャーウッドパーク|시어우드 파크
+舍伍德公园|Sergount Park|Sherwoos Park|Σέργουντ Παρκ|Servudo Parkas|Shervud Park|Servudparka
CA 70 Grande Prairie|გრანდე-პრერია|گرانڈ پرائری|غراند براري|گرینڈ پریری|그랜디프레리|大草原城|Grand-Prehry
+Qrand-Preri|Gran Preri
CA 70 Confederation
CA 69 Verdun|Verden
CA 69 Chicoutimi|Shikutimi|Sikutimis
CA 68 Notre-Dame-de-Grâce
CA 66 Fort McMurray|فورت ماكموراي|フォートマクマレー|麦克默里堡|포트맥머리|Fort Makmari|Fort-MakMerrej
CA 66 Granby|غرانبي|گریمبی|格兰比
CA 65 Waterfront Communities-The Island
CA 65 Fleetwood
CA 65 Fort Garry South
CA 64 Guildford
CA 63 Hull
CA 63 Medicine Hat|मेडिसिन हॅट|मेडिसिन हैट|মেডিসিন হাট|เมดิซีน แฮต|میڈیسن ہیٹ|מדיסין הט|مدسين هات|مدیسین هت
+梅迪辛哈特|美迪辛哈|메디신햇|Medisin Khat|Μέντισιν Χατ|Medikan Hat|Medisin Hetas|Medisin-Get|Medisinheta
+Медисин-Һат
CA 63 Fredericton|फ्रेडरिक्टन|فريدريكتون|फ्रेडेरिक्टन|ফ্রেডেরিক্টন|ფრედერიკტონი|פרדריקטון|فردریکتون|فريدريكتن
+フレデリクトン|弗雷德里克頓|프레더릭턴|Frederiktun|Φρέντρικτον|Фредериктън|Фрэдэрыктан|Phrentrikton|Frederiktonas
+Fredericopolis
CA 62 Halton Hills
CA 62 Brighouse-City Centre|Richmond-Brighouse|Brighouse
CA 62 Downtown Vancouver
CA 60 Norfolk County
CA 60 North Delta|北三角洲|Nord Delta
CA 59 Drummondville|دروموندویل|درومونفيل|ڈرمونڈویل|ドラモンビル|德拉蒙市|Drammondvill|Drammonvil'
CA 59 Pierrefonds
CA 58 Port Coquitlam|بورت كوكويتلام|پورٹ کوکوٹلام|ポートコキットラム|포트코퀴틀럼|高貴林港|Port Kokvitlam
CA 57 St. Albert|سانت ألبرت|سینٹ البرٹ|سنت آلبرت|სენტ-ალბერტი|세인트앨버트|圣艾伯特|Sen Alberas|Sent Albert
+Saint Albert
CA 56 Aylmer|Эйлмер
CA 56 Saint-Michel
CA 55 Aurora|أورورا|オーロラ|奧羅拉|오로라|Arora|Orora
CA 54 Saint-Jérôme|سان جيروم|Sen Zherom
CA 54 Jonquière|Zhonk'er
CA 53 Woburn
CA 52 Metrotown
CA 52 Welland|ويلاند|ویلینڈ|ウェランド|웰랜드|威蘭
CA 51 University Heights
CA 51 Lower Sackville
CA 51 Renfrew-Collingwood
CA 51 Lakewood
CA 50 Belleville|بیلی ولے|بيلفي|ベルビル|贝尔维尔|벨빌|Bilivailas|Bel'vil'
CA 50 Willowdale East
CA 50 North Bay|نارتھ بے|نورث باي|نورث بی|ノースベイ|北灣|Nort Bej
CA 50 Saint-Hyacinthe|Sankt-Giacint|Sent Ijasent|St Hyacinthe|Sen-Iasent
CD 16000 Kinshasa|किन्शासा|קינשאזע|קינשאסה|كينشاسا|কিনশাসা|กินชาซา|კინშასა|کنشاسا|کنشاسہ|キンシャサ|金夏沙|金沙薩
+雷堡城|킨샤사|Kinchasa|Kinsjasa|Quinxassa|Leopoldstad|Leopoldville
CD 2221 Lubumbashi|लुबुम्बाशी|লুবুম্বাশি|לובומבאשי|لوبومباشي|لوبمباشی|루붐바시 시|ルブンバシ|盧本巴希|루붐바시
+Lubumbasis|Lumumbashi|E'ville|Elizabethstad|Elisabethville|Лубумбаши шаары
CD 2101 Mbuji-Mayi|مبوجی مایی|מבוג'י-מאיי|مبوجي ماي|مبوجی میی|म्बुजी-मायी|এমবুজি-মায়ি|ムブジマイ|姆布吉马伊
+Mbuzhi-Mai|Мбуџи Маји|Boutzi-Magi|Mbudzi Maji|Bakwanga|Μπούτζι-Μάγι
CD 1247 Kananga|كانانغا|קנאנגה|كنانجا|کنانگا|कनांगा|কানাঙ্গা|カナンガ|卡南加|카낭가|Kanaga|Lulua|Luluaburg
+Luluabourg
CD 1181 Kisangani|كيسانجاني|کیسانگانی|किसंगानी|কিসাঙ্গানি|کسنگانی|キサンガニ|基桑加尼|키상가니|Singitini|Kisanganis
+Kisan'nkani|Stanleystad|Stanleyville
CD 816 Bukavu|بوكافو|بوکاوو|बुकावु|বুকাভু|ブカヴ|Costermansstad|Costermansville
CD 790 Kolwezi
CD 635 Likasi|ליקאסי|ليكاسى|लिकासी|লিকাসি|ลิคาชิ|ლიკასი|リカシ|利卡西|리카시|Likasis|Jadotstad|Jadotville
+Jadotsville
CD 634 Tshikapa|تشيكابا|ツィカパ|奇卡帕|Chikapa
CD 509 Kikwit|קיקביט|كيكويت|किकविट|คิควิท|কিক্বিট|კიკვიტი|キクウィト|基奎特|키퀴트|Kitwit|Kikgouit|Kikvitas|Κικγουίτ
CD 485 Masina
CD 455 Mbandaka|مبانداکا|مباندكا|म्बांडाका|এমবান্ডাকা|ムバンダカ|姆班达卡|음반다카|Bandaka|Wangata|Coquilhatstad
+Coquilhalville|Coquilhatville
CD 432 Goma|غوما|گوما|गोमा|গোমা|ゴマ|戈马|고마|Ngoma|Nkoma|Γκόμα
CD 425 Matadi|ماتادي|মাতাদি|מאטדי|मटाडी|マタディ|马塔迪|마타디|Matidi|Matadis
CD 407 Uvira|Uvinza
CD 399 Bunia|بونيا|बुनिया|বুনিয়া|ブニア|布尼亞
CD 297 Boma|בומה|بوما|बोमा|বোমা|โบมา|ბომა|ボーマ|博馬|보마|Mboma|Μπόμα
CD 295 Mwene
CD 286 Butembo
CD 255 Isiro|ازيرو|इसिरो|ইসিরো|إيزيرو|イシロ|Paulis
CD 234 Kindu|كيندو|किंडु|کندو|কিন্ডু|キンドゥ|金杜|킨두|Port-Empain|Port de Kindu|Kindu-Port-Empain
CD 219 Kabinda|كابيندا|კაბინდა|カビンダ|卡宾达
CD 208 Gandajika
CD 202 Bandundu Province|বান্দুন্দু প্রদেশ|बान्दुन्दु प्रान्त|والیت بندونديو|استان باندونو|باندوندو صوبہ|באנדונדו
+반둔두 주|班顿杜省|Bandundu Boelgesi|Bandundu viloyati|Provinco Bandundu|Provinsi Bandundu|Vilojati Bandundu
+Bandundu Bölgesi|Bandundu tartomany
CD 200 Kamina|كامينا|कामिना|কামিনা|カミナ
CD 197 Gemena|جيمينا|गेमेना|গেমেনা|جمینا|جمنا|ゲメナ
CD 189 Mwene-Ditu
CD 169 Kipushi|كيبوشي|კიპუში|キプシ|基普希|Kipusis
CD 160 Kalemie|カレミ|卡萊米|칼레미|Albertstad|Albertville
CD 154 Bumba|بامبا|بومبا|ბუმბა|बुम्बा|বুম্বা|ブンバ|บัมแบร์ก|奔巴|붐바|Boumpa|Μπούμπα
CD 142 Mbanza-Ngungu|Thysville|Thystad
CD 140 Beni|New Beni|Nouveau Beni
CD 128 Moanda|Muanda
CD 117 Lisala
CD 117 Ilebo|Franqui|Port-Francqui
CD 116 Tshilenge
CD 115 Inkisi
CD 105 Bukama
CD 100 Bakwa|Babwa
CF 812 =town-bangui Bangui|בנגואי|بانگوئی|バンギ|班基|방기|Bangis|Μπανγκουί|Mpan'nkoui
CF 348 Bimbo|بيمبو|بمبو|बिम्बो|বিম্বো|ビンボ|Bimo
CF 264 Bégoua
CF 129 Carnot|कार्नो|কার্নট|كارنو|カルノー|Karno
CF 103 Berbérati|बर्बेराटी|বারবারাতি|برباراتی|بربيراتي|بربراتي|ベルベラティ
CG 1982 Brazzaville|برازافيل|برازاویل|ברזוויל|ブラザヴィル|布拉柴维尔|브라자빌|Brazavilis|Maya-Maya|Mprazabil
+Μπραζαβίλ|N'Tamo|Braza
CG 1032 Pointe-Noire|بوانت نوار|پوانت نوار|پوانٹ نوار|पॉइंट-नोयर|পোয়েন্ট-নোয়ার|ポワントノワール|푸앵트누아르
+Puent Nuaras|Puehnt-Nuar
CG 121 Dolisie|دوليسي|डोलिसी|ডোলিসি|ドリシー|多利西|돌리지|Dolosie|Loubomo|Lubomo
CG 103 Nkayi
CH 415 =town-zurich Zürich|سيۇرىخ|チューリッヒ|ציריך|زوريخ|زيورخ|झ्युरिक|জুরিখ|ซูริก|ციურიხი|ज़्यूरिख़|苏黎世|취리히
+Cirihe|Cuerih|Curych|Suerix|Syurix|Tsürix|Turitg|Zirich|Zuerih|Zurigh|Cjurikh|Cürih|Sürix|Tsuerix|Turicum
CH 201 =town-geneva Geneva|जिनेवा|জেনেভা|ჟენევა|جنیوا|ジュネーヴ|זנבה|جنيف|ژنو|日内瓦|제네바|Genava|Genebe|Geneue
+Janeva|Jenewa|Zeneva|Cenevre|Genebra|Genevra|Ginebra|Ginevra|Jenwe|Xenebra|Genf|Znev
CH 177 =town-basel Basel|באזעל|বাজেল|بازل|بیزل|बासल|बेसल|บาเซิล|ბაზელი|バーゼル|בזל|巴塞尔|白才尔|바젤|Basle|Robur
+Bala|Baza|Basilea|Bazelis|Vasileia|Базель хот
CH 139 Lausanne|לוזאן|لوزان|लॉसेन|โลซาน|ローザンヌ|লজান|洛桑|Lausonium|Losanna|Losena
CH 121 Bern|בערן|بيرن|بێرن|بېرن|बर्न|ברן|বের্ন|ბერნი|ベルン|伯尔尼|办合纳|เบิร์น|伯恩|베른|अथर्ववेद|Bann|Beirn|Ben
+Βέρνη|Bernas|Берн ош|Bundesstadt
CH 111 Winterthur|ვინტერთური|ヴィンタートゥール|فينترتور|ونترتور|ونٹرتھر|温特图尔|빈터투어|Vintertour|Eulachstadt
+Vinterturas|Vitudurum
CH 81 Luzern|לוצערן|לוצרן|لوسرن|লুসার্ন|ლუცერნი|ルツェルン|लुत्सर्न|ल्यूसर्न|卢塞恩|루체른|Lucern|Люцерн|Lyutsen
+Loukerne|Luezerna|Lyutsern|Canton Lucerne
CH 75 Sankt Gallen|সেন্ট গ্যালেন|سانت غالن|سینٹ گیلن|سینټ ګالن|सेंट गैलन|Saint Gallen|Sanctogallum|Sankt Qallen
+Saint-Gall|Sankt-Galo|St. Gallen|San Gallo
CH 63 Lugano|לוגאנא|לוגאנו|لوغانو|لوگانو|लुगानो|ლუგანო|لوگنو|ルガーノ|盧加諾|루가노|Luegan|Luganas|Luganum|Lounkano
+Λουγκάνο
CH 55 Biel/Bienne|ბილი|比爾|Biel-Bienne|Bienna|Belna|Bielo|Bylis|Bil'
CH 54 Zürich (Kreis 11)
CI 6321 =town-abidjan Abidjan|אבידגאן|أبيدجان|अबिदजान|อาบีจาน|აბიჯანი|אבידזשאן|آبدجان|آبیجان|आबिजान|আবিজান
+アビジャン|阿必仁|阿比让|아비장|Abidzan|Abigano|Abican|Abidzans|Abijan|Ampitzan|Αμπιτζάν|Abidzanas|Абижан хот
+Абиджан шаары
CI 1340 Abobo|Abobo-Gare
CI 832 Bouaké|بوآکے|بواكي|بواکه|बुआके|বুয়াকে|บัวเก|ბუაკე|ブアケ|布瓦凯|부아케|Buake|Bvake
CI 440 Korhogo|कोरहोगो|কোরহোগো|كوروغو|کوروګو|کوروگو|コロゴ|科霍戈|코로고|Korhogas|Korogo
CI 421 Daloa|دالوا|דאלואה|दलोआ|দালোয়া|ダロア|達洛亞|달로아
CI 412 Koumassi
CI 390 San-Pédro|سان بيدرو|سان پیدرو|سان پیڈرو|सैन-पेड्रो|সান-পেড্রো|聖佩德羅|상페드로|San Pedras
CI 277 Gagnoa|غانيوا|ګانیوا|گانیوا|गैगनोआ|გაგნოა|গাগনোয়া|ガニョア|加尼奧阿|Gan'oa|Gragnoa
CI 275 Yamoussoukro|یامووسووکرۆ|يامۇسسۇكرو|یاموسسوکرو|यामूसूक्रो|ยามุสซุโกร|יאמוסאקרא|יאמוסוקרו|იამუსუკრო|ヤムスクロ
+亚穆苏克罗|雅穆蘇克雷|야무수크로|Ямусукро хот|Giamoussoukro|Yamoussokro|Γιαμουσσούκρο|Jamusukras|Yamussukro
+Yamosukro
CI 245 Sinfra
CI 241 Man|مان|मान|マン|ম্যান
CI 214 Marcory
CI 141 Bondoukou|بونودوكو|बोंडोउकु|בונדוקו|بوندوکو|বন্ডৌকু|ボンドゥク|邦杜庫|Boudoukou|Gontoukou|Bonduku
CI 138 Dabou
CI 136 Divo|迪沃|Divas|Boudougou
CI 133 Anyama|Anyama Sossokoua
CI 131 Soubré
CI 130 Abengourou|अबेंगुरु|আবেনগুরু|أبنقورو|ابنګورو|ابنگورو|アベンゴル|阿本古鲁|아방구루|Abenguru
CI 119 Bonon
CI 117 Duekoué
CI 104 Bouaflé|Buafle
CI 103 Séguéla|سيجويلا|سیګویلا|सेगुएला|سگوئلا|সেগুয়েলা|セゲラ|Segela|Segu
CI 101 Daoukro|Daukro
CL 4837 =town-santiago-chile Santiago|سانتياغو|سانتیاگو|سانتىياگو|ซันติอาโก|সান্টিয়াগো|サンティアゴ|圣地亚哥
+산티아고|סנטיאגו דה צ'ילה|სანტიაგო დე ჩილე|Santianko|Σαντιάγκο|Sanctiacobi|Stgo.|CiudadSantiago|Ciles Santjagas
+Сантяго де Чиле|Santiago de Xile|Santiago del Cile|Santiago do Chile|Santiago du Chili
CL 568 Puente Alto|პუენტე-ალტო|上普恩特
CL 503 Maipú
CL 401 Antofagasta|אנטאפאגאסטא|آنتوفاگاستا|أنتوفاغاستا|انتوفاجاستا|অন্তফাগস্টা|ანტოფაგასტა|अंतोफागास्ता|एंटोफ़गास्टा
+อันโตฟากัสตา|אנטופגסטה|আন্তোফাগাস্তা|アントファガスタ|安托法加斯塔|안토파가스타|Antafagasta|Antofaqasta
+Antuofagasta
CL 334 =town-vina-del-mar Viña del Mar|ויניה דל מאר|وینیا دل مار|فينيا ديل مار|比尼亚德尔马|비냐델마르|Виня дел Мар
+Vinea Maris|Vinja del Maras
CL 255 Ñuñoa|紐尼奧阿|뉴뇨아|Njunoa
CL 249 San Bernardo|聖貝爾納多
CL 245 Puerto Montt|პუერტო-მონტი|פוארטו מונט|بويرتو مونت|پویرتو مونت|پویرٹو مونٹ|प्यूर्टो मोंट|পুয়েরতো মন্ট
+プエルトモント|푸에르토몬트|蒙特港|Pouerto Mont|Puertu Montt|Puerta Muonts|Puerto Montas|Puertomonta|Port Montt
+Portus Monttii
CL 241 Arica|אריקא|אריקה|آریکا|एरिका|আরিকা|არიკა|アリカ|阿列卡|阿里卡|아리카|Areka
CL 241 Peñalolén|პენიალოლენი|佩尼亞洛倫|페냘롤렌|Пеньялолен
CL 238 Temuco|טעמוקא|تيموكو|तेमुको|তেমুকো|เตมูโก|ტემუკო|تموکو|ٹیمیوکو|テムコ|特木科|테무코|Temuks|Temouko|Temukas
+Τεμούκο|Ciudad Temuco
CL 223 Concepción|קאנסעפסיאן|کونسیپسیون|کونسیپشیون|কনসেপসিয়ন|קונספסיון|กอนเซปซีออน|კონსეფსიონი|कन्सेप्सियान
+कॉन्सेप्सिओन|コンセプシオン|कान्सेप्सियान्|康塞普西翁|康賽普西翁|콘셉시온|Koncepsion|Konsepcion|Konseps'on
+Konsepsion|Кансепсьён|Concepcioun|Conceptio
CL 212 Rancagua|رانكاجوا|رانکاگوآ|रानकागुआ|รังกากวา|რანკაგუა|ראנקאגווע|রানকাগুয়া|ランカグア|兰卡瓜|랑카과|Rancaqua
+Rankagva|Rankawa
CL 210 Quilicura|基利库拉|킬리쿠라|Kilikura
CL 201 La Pintana|لا پینٹانا|拉平塔納|라핀타나
CL 199 Iquique|איקיקה|إيكيكي|اکوئیکیو|ایکیکه|इकिके|ইকিকে|იკიკე|イキケ|伊基克|이키케|Ikike
CL 197 Talca|تالكا|तालका|তালকা|ტალკა|タルカ|塔爾卡|탈카
CL 166 Calama|كالاما|กาลามา|カラマ|卡拉馬|칼라마
CL 161 Coquimbo|كوكويمبو|โกกิมโบ|コキンボ|科金博|코킴보|Kokimbas|Kokimbo|Kukimpu|Mkoa wa Coquimbo|Ciudad de Coquimbo
CL 154 La Serena|لا سيرينا|ला सेरेना|লা সেরেনা|ლა-სერენა|לה סרנה|لاسرنا|拉塞雷纳|라세레나|Laserena|Serena
CL 150 Talcahuano|טאלקאוואנא|تالكاهوانو|ตัลกาอัวโน|タルカワノ|塔爾卡瓦諾|탈카우아노|Tal'kauana|Talkahuanas|Talkavano
CL 150 Chillán|تشيلان|چیلان|चिलान|চিলান|チリャン|Chil'jan
CL 147 Renca
CL 146 Colina|קולינה|كولينا|コリーナ|科利纳|콜리나
CL 142 Alto Hospicio|ألتو هوسبيكيو|التو هاسپیکیو|알토오스피시오|上霍斯皮西奧|Al'to-Ospisio
CL 135 Osorno
CL 133 Valdivia|ואלדיביה|بالدیبیا|فالديفيا|والدیویا|ვალდივია|บัลดีเบีย|וואלדיוויא|वाल्डिविया|ভালডিভিয়া|バルディビア
+瓦尔迪维亚|발디비아|Valdeveje|Ciudad de Valdivia
CL 131 Villa Mercedes
CL 130 Quilpué|キルプエ|基爾普埃|Кильпуэ
CL 129 Copiapó|كوبيابو|کوپیاپو|कोपिआपो|კოპიაპო|কোপিয়াপো|コピアポ|科皮亞波|코피아포|Kuopejapa|Qhupiyapu
CL 125 Los Ángeles|โลสอังเฮเลส|לאס אנדזשעלעס|לוס אנחלס|لوس آنخلس|로스앙헬레스|洛桑赫萊斯|Angelopolis|Los Anceles
+Los Anjeles|Лос-Анджелес|Angeles
CL 121 San Pedro de la Paz|聖佩德羅德拉帕斯|산페드로데라파스|San-Pedro-de-la-Pas
CL 117 =town-punta-arenas Punta Arenas|پونتا اریناس|पुंता अरेनास|ปุนตาอาเรนัส|بونتا أرينس|پونتا آرناس|পুন্তা আরেনাস
+პუნტა-არენასი|פונטה ארנס|蓬塔阿雷纳斯|푼타아레나스|Puntaarenasa|Pounta Arenas|Πούντα Αρένας|Magallanes
+Ponta Arenasos|Punta Arenasas|Promontorium Arenosum
CL 107 Coronel|קאראנעל|كورونل|コロネル|科羅內爾
CL 104 Lo Prado|洛普拉多|로프라도
CL 102 Curicó|كوريكو|กูรีโก|クリコ|庫里科|쿠리코
CL 102 Lampa
CM 1338 =town-douala Douala|ดูอาลา|דואלה|دوالا|डुआला|दौआला|ডুয়ালা|ドゥアラ|杜阿拉|두알라|Dualao|Doula|Ntouala
+Ντουάλα
CM 1299 Yaoundé|یائونده|یائوندێ|ยาอุนเด|יאונדה|יאונדע|ياوندي|याउंदे|იაუნდე|ヤウンデ|耶溫得|雅温得|야운데|Jaundeh
+Yawunde|Giaounte|Γιαουντέ|Jande
CM 420 Bamenda|بامیندا|बामेंडा|بامندا|بامنډا|বামেন্ডা|バメンダ|巴门达|바멘다
CM 373 Bafoussam|بافؤسام|بافوسام|बाफूसाम|বাফৌসাম|バフーサム|巴富薩姆|바푸삼|Bafusamas|Bafussama|Befoussam|Μπαφουσάμ
CM 314 Maroua|مارووا|مارؤا|ماروا|मारुआ|মারোয়া|マルア|马鲁阿|마루아|Marva
CM 238 Ngaoundéré|নগাউন্ডেরে|نگاؤندیرے|नगाउंडेरे|نقاوندري|نګاونډره|ヌガウンデレ|응가운데레|恩冈代雷|Ngaundere
CM 225 Kumba
CM 162 Nkongsamba|Nkongsomba
CM 140 Buea|بويا|بوئیا|बुआ|বুয়া|ブエア|布埃亞|부에아|Bueha|Bueja
CM 139 Kousséri|فور فورو|كوسيري|قصور|Kusseri|Fort Fureau|Fort-Foureau
CM 137 Bertoua|بيرتوا|बर्तुआ|برتوا|بیتؤا|বার্তুয়া|ベルトゥア|贝尔图阿|베르투아|Bertva|Gamane|Μπερτουά
CM 131 Limbe|リンベ|林贝|림베|Victoria
CM 130 Foumban|豐班|Foumbam|Fumban
CM 125 Kumbo
CM 103 Edéa|إديا|エデア|埃代阿|Edeja
CM 101 Ébolowa|إبولووا|एबोलोवा|ابولوا|এবোলোয়া|エボロワ
CO 7674 =town-bogota Bogotá|באגאטא|בוגוטה|بوجوتا|بوغوتا|بوگوتا|बोगोटा|बोगोता|বোগোতা|โบโกตา|ბოგოტა|ボゴタ|波哥大
+보고타|Bagata|Boqota|Wukuta|Buoguota|Mponkota|Μπογκοτά|Santafe de Bogota|Santa-Fe-de-Bogota
CO 2392 Cali|كالي|काली|কালি|กาลี|卡利|칼리|סנטיאגו דה קאלי|Kalis|Calium|Santiago de Cali
CO 1999 Medellín|ميديللين|মেদেয়িন|მედელინი|ميديلين|मेडेल्लिन|मेदेयीन|เมเดยิน|میڈیلن|מדיין|メデジン|麦德林|메데인
+Medegin|Medelim|Medeljinas
CO 1206 Barranquilla|บาร์รังกียา|بارانكويلا|ब्यारेन्क्विला|বারানকুইলা|ბარანკილია|بارانکولا|باراکویلا|बेरानकिला
+ברנקייה|バランキージャ|巴兰基亚|巴冷基也|바랑키야|Barran'kigia|Barrankil'ja|Barranquilha|Μπαρρανκίγια|La Arenosa
+Quilla|Killa
CO 979 Kennedy
CO 914 Cartagena|کارتاجینا|کارتاگینا|کارٹاجینا|კარტახენა|कार्टाजेना|কার্তাহেনা|קרטחנה|カルタヘナ|카르타헤나|卡塔赫纳
+Картахена|Cartagena de Indias|Cartaxena de Indias|Caratagena de Indias|Cartagena das Indias|Carthagene des Indes
+Картахена де Индијас
CO 777 Cúcuta|سوسوتا|كوكوتا|कुकुटा|কুকুটা|กูกูตา|კუკუტა|ククタ|库库塔|쿠쿠타
CO 655 Soacha
CO 581 Bucaramanga|بوکارامانگا|बुकारामांगा|ბუკარამანგა|بوكاراميانجا|بوکارامنګا|বুকারামাঙ্গা|ブカラマンガ|布卡拉曼加
+부카라망가
CO 529 Ibagué|اباگوۓ|أباجي|ابیگے|इबाग्वे|ইবাগু|იბაგე|イバゲ|伊瓦格|이바게
CO 499 Santa Marta|سانتا مارتا|सांता मार्ता|סנטה מרתה|সান্তা মার্তা|サンタマルタ
CO 490 Montería|مونتيريا|مونٹیریا|مونتریا|मोंटेरिया|মন্টেরিয়া|モンテリア
CO 490 Valledupar|ویلے ڈوپار|वल्लेदुपार|ویلیدوپار|ভ্যালেদুপার|ვალიედუპარი|والدوپار|バジェドゥパル|巴耶杜帕尔
+예두파르|Valjeduparas
CO 467 Pereira|পেরেইরা|بيريرا|پیریرا|पेरीरा|پریرا|ペレイラ|Cartago Viejo|Antigua Cartago|Villa de Robledo
CO 434 Manizales|مانيزاليس|মানিজালেস|مانزیلیس|مانیسالس|मानिज़ेल्स|მანისალესი|マニサレス|馬尼薩萊斯|마니살레스
+Manisalesas
CO 432 Buenaventura
CO 392 Bello|ბელიო|بییو|貝約|Begio|Bejo|Beljas|Μπέγιο
CO 392 Pasto|باستو|پاستو|پاسٹو|पास्तो|পাস্তো|パスト|Pastas
CO 357 Neiva|नेइवा|নেইভা|نيفا|نیوا|ネイバ
CO 342 Soledad
CO 321 Villavicencio|فيللافيسينسيو|ვილიავისენსიო|ویلاویسینسیو|ভিল্লাভিসেনসিও|ویلاویسنسیو|विल्लाविसेन्सियो
+ビリャビセンシオ|比亚维森西奥|비야비센시오|Viljavisensio|Vijavisensio|Viljavisensijas|Cantarrana
+Caserio Villavicencio
CO 318 Popayán|بوبايان|پوپايان|पोपायान|পপায়ান|ポパヤン|波帕扬|포파얀|Popajanas
CO 312 Palmira
CO 304 Armenia|آرمینیا|ارمنستان|आर्मेनिया|アルメニア|আর্মেনিয়া|Arminia|Armenien|Ermenistan
CO 281 Itagüí|اتاگوی|ایتاگویی|伊塔圭
CO 277 Sincelejo|سينسيليخو|सिनसेलेजो|সিনসেলেজো|სინსელეხო|سنسیلیجو|سنسیلخو|シンセレホ|辛塞萊霍|신셀레호|Cincelejo
+Синселехо|Sinselechas
CO 267 Floridablanca|Florida
CO 240 Buenaventura|ბუენავენტურა|بوئناونتورا|布埃納文圖拉
CO 221 Tuluá|تولوآ|ტულუა|图卢阿
CO 206 Dosquebradas|Dos Quebradas
CO 191 Barrancabermeja|ბარანკაბერმეხა|バランカベルメハ|巴蘭卡韋梅哈|Barankabermecha|Barracana Bermeja
CO 188 Riohacha|ريوهاتشا|ریوهاچا|ریوهاچه|रिओहाचा|রিওহাচা|リオハッチャ|Rioacha
CO 172 Tunja|تونجا|تونخا|तुंजा|তুনজা|تنجا|トゥンハ|通哈|툰하|Тунха|Τούνχα|Toun'cha
CO 168 Yopal|يوبال|یوپال|योपाल|ইউপাল|ヨパール|約帕爾|요팔|Jopalis|El Yopal|Juopales|Marroquin
CO 168 Florencia|فلورانسیا|فلورنسيا|فلورنشیا|फ्लोरेंसिया|ফ্লোরেনশিয়া|フロレンシア|Флоренсия
CO 166 Maicao
CO 163 Piedecuesta
CO 163 Envigado|انویگادو|ایمبیگادو|恩維加多|Envigadas
CO 141 Facatativá|فاکاتاتیوا|ფაკატატივა|فیکاٹیٹوا|法卡塔蒂瓦
CO 135 Pitalito|პიტალიტო|皮塔利托|Pitalitas
CO 135 Madrid|Serrezuela
CO 134 Cartago
CO 130 Zipaquirá|سیپاگیرا|სიპაკირა|錫帕基拉|시파키라|Sipakira
CO 129 Quibdó|کویبدو|কুইবদো|קיבדו|قیبدو|كيبدو|กิบโด|क्विब्दो|キブド|基布多|키브도|Kimpdo|Kibdo
CO 129 Malambo
CO 128 Rionegro|რიონეგრო|ریونگرو|里奧內格羅|리오네그로
CO 128 Mosquera
CO 124 Chía
CO 123 Magangué|მაგანგე|馬甘格|Manague|Mangue
CO 116 Funza
CO 114 Guadalajara de Buga|بوگا|ბუგა|布加|Buga
CO 111 Sogamoso|索加莫索|Sogamosas
CO 108 Girón|Хирон
CO 107 Girardot|Zhirardo
CO 102 Sabanalarga
CO 101 Ocaña|ოკანია|奧卡尼亞|اوکانیا
CR 335 San José|סאן חוסה|سان خوزه|سان خوسې|सान होजे|სან-ხოსე|סן חוסה|سان جوز|सान होज़े|ซันโฮเซ|স্যান হোসে|サンホセ
+聖荷西|산호세|San Hose|San Xose|Сан-Хасэ|San Jusiy|Sanhose
CU 2163 =town-havana Havana|הוואנה|هافانا|هاوانا|হাভানা|ฮาวานา|ჰავანა|האוואנע|ہوانا|हवाना|ハバナ|哈瓦那|夏灣拿
+아바나|Gavana|Habana|Hafana|LAvana|Ħavana|Гаванæ|Ҳавана|Һavana|Abana|LAvan-a|LHabana|LHavana|La Avan|Αβάνα|A Habana
CU 555 Santiago de Cuba|سانتياغو دي كوبا|სანტიაგო-დე-კუბა|סנטיאגו דה קובה|سانتیاګو ډی کیوبا|سانتیاگو د کوبا
+सैंटिएगो डे क्यूबा|সান্টিয়াগো ডে কিউবা|圣地亚哥-德古巴|산티아고데쿠바|Santiago di Cuba|Santyaqo de Kuba
+Сантьяго-де-Кубæ|Kubos Santjagas|Santjaga-deh-Kuba|Santiago nte Kouva|Σαντιάγο ντε Κούβα
CU 347 Camagüey|קמאגואיי|كاماغويه|کاماگوئه|کاماگویے|कामागुएय|ক্যামাগুয়ে|カマグエイ|Puerto Principe
CU 319 Holguín|هولغوين|هولگوین|ہولگوین|होलगुइन|אולגין|হলগুইন|ოლგინი|オルギン|奧爾金|Holquin|Holginas|Holgun|Ol'gin
CU 272 Guantánamo|غوانتانامو|گوانتانامو|گوانتاناموں|ग्वांटानामो|גואנטנמו|গুয়ান্তানামো|グアンタナモ|Guatanamo
CU 250 Santa Clara|سانتا كلارا|სანტა-კლარა|सांता क्लारा|סנטה קלרה|সান্তা ক্লারা|산타클라라|圣克拉拉
CU 240 Almendares
CU 227 Diez de Octubre
CU 210 Arroyo Naranjo|Ponce
CU 206 Mantilla|Toledo|Repartimiento Mantilla
CU 203 Las Tunas|لاس توناس|लास टुनास|লাস তুনাস|لاس تونس|ლას-ტუნასი|维多利亚-德拉斯图纳斯|라스투나스|Victoria
+Las Tunasas|Tunas
CU 192 Bayamo|بايامو|بیامو|बयामो|বায়ামো|バヤモ
CU 188 Boyeros
CU 186 Pinar del Río|بينار ديل ريو|পিনার ডেল রিও|پنار ڈیل ریو|پنار ډیل ریو|पिनार डेल रियो
CU 186 Cienfuegos|סיינפואגוס|سین فویگوس|सिएनफिएगोस|سينفويغوس|سینفوئگوس|เซียนฟวยโกส|სიენფუეგოსი|シエンフエーゴス
+সিয়েনফুয়েগোস|西恩富戈斯|S'enfuegos|Sienfuegos|Сьенфуэгас|Sjenfuegosas
CU 178 Fontanar|Reparto Fontanar
CU 178 Ciudad Camilo Cienfuegos|Habana del Este
CU 159 San Miguel del Padrón
CU 158 Centro Habana
CU 147 Balcón de la Lisa
CU 146 Matanzas|ماتانزاس|मातांजास|متانزاس|მატანსასი|ম্যাটানজাস|マタンサス|馬坦薩斯|Matansasas
CU 142 Ciego de Ávila|سييغو دي أفيلا|سیگو ڈے ایویلا|سیگو ډی ایویلا|सिएगो डे एविला|সিয়েগো ডে এভিলা|S'ego-de-Avila
+Siebo de Avila|Siego de Avila
CU 139 Plaza de la Revolución
CU 134 Marianao
CU 132 Cerro
CU 128 Manzanillo|მანსანილიო|מנסניו|曼薩尼約|만사니요|Mansaniljas
CU 127 Sancti Spíritus|سانكتي سبيريتوس|سانکتی سپیریتوس|سانکتی اسپیریتوس|सैंक्टी स्पिरिटस|সাংক্টি স্পিরিটাস
CU 112 Guanabacoa
CU 108 Vedado
CU 102 Palma Soriano
CU 100 Alamar|Reparto Alamar|Nueva Villa Real
CV 137 Praia|פראיה|برايا|پرائا|پرايا|ไปรอา|პრაია|プライア|프라이아|प्राईया|培亞|Braia|Praje|Prajo|Pragia
+Cidade da Praia|Municipio da Praia
CW 125 Willemstad|विलेमश्टाड|วิลเลมสตัด|ვილემსტადი|וילמסטאד|ويلمستاد|ویلمسٹیڈ|ウィレムスタット|威廉斯塔德|빌렘스타트
+Willemsted|Vilemstadas|Villemstant
CY 200 =town-nicosia Nicosia|ניקאסיע|ניקוסיה|نيقوسيا|نيكوسيا|نیکوزیا|ნიქოზია|निकोज्या|निकोसिया|นิโคเซีย|নিকোসিয়া
+ニコシア|尼科西亚|니코시아|Lefkosa|Nicusia|Нікасія|Leucosia|Nekoseje|Λευκωσία|Lefkosian|Λευκωσίαν|Никосия ош
+An Leafcois
CY 154 Limassol|ლიმასოლი|ليماسول|लिमासोल|ลีมาซอล|לימסול|লিমাসল|リマソール|利马索尔|리마솔|Lemessus|Leymosun|Lemesos
+Limasolis|Limisso|Лимасол шаары
CY 72 Larnaca|لارناکا|ლარნაკა|لارنكا|لرناکا|लार्नाका|লার্নাকা|ลาร์นากา|לרנקה|ラルナカ|라르나카|拉纳卡|Chittim
+Salines|Citium|Kition|Lapithou|Salina|Kozan
CY 67 Stróvolos|Istrovulo|Istrovolos|Strovilo|Strovolo
CY 42 =town-famagusta Famagusta|فاماغوستا|فاماگوستا|ფამაგუსტა|फामागुस्टा|ফামাগুস্তা|פמגוסטה|ファマグスタ|法马古斯塔
+파마구스타|Famagosta|Амохостос|Famagouste|Gazimagusa|Ammochostus|Gazi Magosa|Fama Augusta|Magosa|Magusa
CZ 1165 =place-prague Prague|پراگا|প্রাগ|პრაღა|פראג|براغ|پراگ|ปราก|プラハ|布拉格|프라하|Praha|Прагæ
CZ 379 =town-brno Brno|ברין|ברנו|برنو|ბრნო|ब्रनो|ব্রনো|ブルノ|布爾諾|브르노|เบอร์โน|Berno|Bruna|Burno|Mprno|Bruenn
+Брно ош
CZ 279 =town-ostrava Ostrava|אוסטרבה|استرافا|اسٹراوا|أوسترافا|オストラヴァ|ओस्त्रावा|ওস্ট্রাভা|俄斯特拉發|奥斯特拉瓦
+오스트라바|Ostraba|Mährisch-Ostrau|Maehrisch-Ostrau
CZ 168 Pilsen|פילזען|पिल्सन|পিলসেন|პლზენი|פילזן|पेलजाईन|เปิลเซน|بلزن|پلزن|پلسن|プルゼニ|比尔森|플젠|P'lzen|Pilsna
+Pilzenas
CZ 102 Liberec|লিবারেক|ليبيريتس|لیبرتس|लिबरेक|ლიბერეცი|ליברץ|لبریک|リベレツ|利贝雷茨|리베레츠|Liberac|Liberets
+Liberecas|Limperets|Reichenberg
CZ 99 Olomouc|اولوموڅ|اولوموک|ওলোমোউক|أولوموتس|ओलोमौक|ოლომოუცი|אולומואוץ|ออลอโมตซ์|オロモウツ|올로모우츠|奧洛穆克
+Olamauc|Olmuetz|Wolomuc|Aebura|Eburum|Olmütz|Olomouts
CZ 93 České Budějovice|چسکه بودیجوویتسه|সেস্কে বুডেজোভিস|سیسکے بودیجوویس|सेस्के बुदेजोविसे|تشيسكيه بوديوفيتسه
+Bohemo Budvicium|Böhmisch Budweis|Boehmisch Budweis|Cheski-Budejovice|Ческе-Будеёвице|Чески-Будеёвице
+Чешке Будјејовице
CZ 90 Hradec Králové|هرادتس كرالوفه|هرادتس کرالووه|ჰრადეც-კრალოვე|הראדץ קראלובה|ہریڈیک کراولو|हराडेक क्राओलवे
+ฮราเดตส์กราลอเว|হ্রাডেক ক্রালোভে|赫拉德茨-克拉洛韦|흐라데츠크랄로베|Gradac Kralove|Gradec Kralove|Һрадец-Кралове
+Gradets Kralove|Gradzec-Kralave|Reginogradecium|Koeniggraetz
CZ 90 Ústí nad Labem|اسٹی ناڈ لابیم|اسټی ناد لابیم|اوستی ناد لابم|उस्ती नाड लाबेम|উস্তী নাদ লাবেম|Усти над Лабом
+Ustibi-nad-Labem|Ustina Labe|Aussig|Usti
CZ 88 Pardubice|পার্ডুবিস|პარდუბიცე|פרדוביצה|باردوبيتسه|پاردوبیتسه|پاردوبیتسے|पर्दुबिस|ปาร์ดูบีตเซ|パルドゥビツェ
+帕尔杜比采|파르두비체|Pardubitz|Pardubices|Parntoumpitse|Παρντούμπιτσε
CZ 86 Brno střed
CZ 82 Havířov|هاویرژو|ہاوہروف|هافروف|ハヴィジョフ|ฮาเวียชอฟ|ჰავირჟოვი|하비르조프|哈维若夫|Gavirsov|Гавіржаў|Хавиржов
+Hawierzow|Havirzovas
CZ 72 Zlín|زلين|জ্লিন|ズリン|ज़्लिन|Gottwald|Gottvoldov|Gottwaldov
CZ 69 Kladno|كلادنو|کلاندو|กลาดโน|კლადნო|クラドノ|克拉德诺|클라드노|Kladnas|Klantno
CZ 63 Most|Brüx|Bruex
CZ 60 Stodůlky
CZ 60 Opava|ოპავა|أوبافا|اوپاوا|オパヴァ|奥帕瓦|오파바|Uopawa|Troppau
CZ 58 Žižkov|ژیژکوف|Жыжкаў
CZ 53 Frýdek-Místek|ฟรีเดก-มีสเตก|ფრიდეკ-მისტეკი|فريدك-ميستك|弗里代克-米斯泰克|프리데크미스테크|Fridekmisteka
+Frydak-Mistak|Frydek Mystekas|Friedeck|Frydek
CZ 50 Teplice|تبليتسه|تپلیتسه|ტეპლიცე|טפליצה|テプリツェ|特普利采|테플리체|Teplitz|Cieplice|Teplice-Sanov
+Teplitz-Schönau|Teplitz-Schoenau
CZ 50 Jihlava|جيهلافا|جیهلاوا|जिहलावा|জিহলাভা|جہلاوا|ジフラヴァ|Jiglava|Йихлава|Iglau
CZ 50 Chodov
DE 3426 =place-berlin Berlin|בערלין|بېرلىن|बर्लिन|ברלין|برلين|বার্লিন|ბერლინი|เบอร์ลิน|ベルリン|베를린|柏林|Berlim
+Perlin|Beirlin|Belin|Berleno|Berlien|Birlinu|Berlynas|Berolino|Βερολίνο|Berolinum|Estat de Berlin
DE 1973 =town-hamburg Hamburg|هامبورغ|هامبورګ|هامبورگ|המבורג|हैम्बर्ग|ฮัมบูร์ก|ჰამბურგი|हॅम्बुर्ग|ハンブルク
+함부르크|হ্যাম্বার্গ|汉堡市|Amburgo|Gamburg|Hamborg|Hamburk|Hambörj|Hampuri|Ħamburg|Amborg|Ambourgo|Hamboerg
+Hamboerj|Hambourg|Hamepuka|Hanburgo|Αμβούργο
DE 1505 =town-munich Munich|ميونيخ|মিউনিখ|มิวนิก|מינכן|مونیخ|ميونخ|म्यूनिख|ミュンヘン|მიუნხენი|म्युन्शेन|慕尼黑|뮌헨
+Minche|Minhen|Miwnix|Monacu|Muenih|Munhen|Mynihu|Münegh|Мюнхен|Мүнхен|Minga|Mnichov|Monacum|Muenegh|Muenhen
DE 1024 =town-cologne Köln|קעלן|كولن|کلون|קלן|کلن|โคโลญ|კელნი|ケルン|古龍|科隆|쾰른|क्योल्न|Keln|Көлн|Cwlen|Koeln
+Kolon|Kyoln|Kölle|Kelnas|Keulen|Kiolns|Koelle|Koloin|Cologna|Colonha|Culonia
DE 650 Frankfurt am Main|ფრანკფურტ-ამ-მაინი|ফ্র্যাংকফার্ট|แฟรงค์เฟิร์ต|فرانكفورت|פרנקפורט|프랑크푸르트|法兰克福
+Frankford-on-Main|Frankfurt na Majn|Francfort d'o Meno|Francfort del Meno|Francfort sul Main|Frankfurt del Main
+Frankfort an'n Main
DE 618 =town-dusseldorf Düsseldorf|डसेलडॉर्फ़|ดึสเซลดอร์ฟ|დიუსელდორფი|דיסלדורף|دوسلدورف|دوسلدۆرف|ड्युसेलडॉर्फ
+ডুসেলডরফ|デュッセルドルフ|ڈسلڈورف|杜塞尔多夫|調素多爾夫|뒤셀도르프|Diseldorfa|Djuseldorf|Duessldorf|Dusseldörp
+Дүсселдорф|Duesseldorf|Dusseldoerp|Düssldorf|Ντίσελντορφ|Дзюсельдорф|Diuseldorfas|Duesseldoerp|Ntiselntorph
+Dusseldorpium
DE 612 =town-stuttgart Stuttgart|اشتوتگارت|შტუტგარტი|シュトゥットガルト|שטוטגארט|سټوتګارت|شتوتغارت|श्टुटगार्ट
+স্টুটগার্ট|שטוטגרט|ชตุทท์การ์ท|슈투트가르트|斯图加特|Estugarda|Shhutgart|Stoccarda|Stucarda|Stuggart|Stutgardia
+Stutgartas|Stutqart|Stoutnkarde|Στουτγκάρδη|Щутгарт
DE 593 Essen|ایسین|ესენი|إيسن|एसेन|এসেন|エッセン|אסן|أسن|เอสเซิน|埃森|에센|Esenas|Esse|Asnithi|Assindia
DE 588 Dortmund|דורטמונד|دورتموند|دۆرتمۆند|ڈارٹمنڈ|डॉर्टमुंड|დორტმუნდი|ดอร์ทมุนด์|ドルトムント|도르트문트|多特蒙德
+Dueoerpm|Tremonia|Dortmundas|Düörpm|Ntortmount|Throtmenni|Ντόρτμουντ
DE 564 Dresden|ड्रेसडन|דרעזדן|دريسدن|درێسدن|ڈریسڈن|ড্রেসডেন|เดรสเดิน|დრეზდენი|דרזדן|ड्रेस्डेन|ドレスデン|德累斯顿
+드레스덴|Drazdany|Drazgany|Dresda|Dresdn|Drezno|Dresdenas|Drjezdzany
DE 546 Bremen|ब्रेमन|بريمن|ब्रेमेन|ব্রেমেন|เบรเมิน|ბრემენი|ブレーメン|ברמן|برمن|不来梅|브레멘|مدينة بريمن|Brema
+Βρέμη|Bremenas|Byen Bremen|Bremen hiria
DE 515 Nuremberg|نۆریمبێرگ|נירנבערג|نورنبيرغ|نیورمبرگ|ნიურნბერგი|נירנברג|न्युर्नबर्ग|นูเรมเบิร์ก|ニュルンベルク
+เนือร์นแบร์ก|뉘른베르크|纽伦堡|Nirnberga|Njurnberg|Norimberg|Norimberk|Nuernbarg|Nuernberg|Nuernberq
DE 515 Hannover|האנאווער|ჰანოვერი|হানোফার|هانوفر|ہینوور|हानोफर|हैनोवर|ฮันโนเวอร์|ハノーファー|הנובר|ہنوور|汉诺威
+하노버|Annobero|Gannover|Hannober|Hanobhar|Honovere|Αννόβερο|Hannauver
DE 504 =town-leipzig Leipzig|לייפציג|لايبزيغ|لایپزیگ|लाइपझिश|ไลป์ซิก|ไลพ์ซิก|لائپزش|लिपजिग|ლაიფციგი|ライプツィヒ
+라이프치히|莱比锡|Lajpcig|Lajpcik|Leipsia|Lejpcig|Leypsiq|Laeipcig|Lipcse|Lipekika|Lipsca|Lipsia|Λειψία|Leipcigas
DE 504 Duisburg|دويسبورغ|دویسبورگ|ดืสบูร์ก|דיסבורג|ڈوئسبرگ|डुइसबुर्ग|დუისბურგი|デュースブルク|뒤스부르크|杜伊斯堡
+Disburga|Duisborg|Duisbörj|Duusbörg|Duisboerj|Duisbourg|Duisburch
DE 411 Wandsbek|Hamburg-Wandsbek
DE 385 Bochum|ბოხუმი|בוכום|بوخوم|बोखुम|โบคุม|بوخم|ボーフム|波鸿|보훔|Baukem|Bokhem|Bochoum|Μπόχουμ|Bochumas
DE 360 Wuppertal|ვუპერტალი|वुपर्टाल|فوبرتال|ووپاٹال|ووپرتال|วุพเพอร์ทัล|ヴッパータール|וופרטל|伍珀塔尔|부퍼탈
+Boupertal|Βούπερταλ|Vupertalis|Wupperdaal
DE 331 Bielefeld|बीलेफेल्ड|ბილეფილდი|بيليفيلد|بیلفیلڈ|ビーレフェルト|比勒费尔德|빌레펠트|Bilefel'd|Bilivelda
+Builefeld|Bilifeld|Bylefeldas|Μπίλεφελντ|Mpilephelnt
DE 330 Bonn|ბონი|באן|בון|بون|बॉन|บอนน์|بن|ボン|波恩|Vonni
DE 315 Hamburg-Nord|汉堡北区|Hamborg-Noord|Hamburgo-Norte|Bezirk Hamburg-Nord|Hamburgum Septentrionale
+Distretto di Hamburg-Nord|Arrondissement de Hambourg-Nord
DE 308 Münster|מינסטר|مونستر|ミュンスター|მიუნსტერი|明斯特|뮌스터|Minster|Mönster|Мюнстер|Moenster|Muenster|Munistri
+Miunsteris
DE 307 Mannheim|მანჰაიმი|مانهايم|मानहाइम|มันไฮม์|מנהיים|マンハイム|曼海姆|만하임|Man'geym|Manhajmi|Manheimas
+Manhemium|Monnem
DE 301 Hamburg-Mitte|汉堡中区|Hamborg-Mitt|Hamburg-Centru|Hamburgo-Centro|Bezirk Hamburg-Mitte|Hamburgum Media Urbs
+Distretto di Hamburg-Mitte|Arrondissement de Hambourg-Mitte
DE 301 Augsburg|آوغسبورغ|آوگسبورگ|אאוגסבורג|აუგსბურგი|アウクスブルク|アウグスブルク|아우크스부르크|اگزبرگ|आउग्सबुर्ग
+औग्स्बुर्ग|เอาก์สบูร์ก|奥格斯堡|Augsberg|Augsborg|Augsbörj|Auqsburq|Agsborg|Augsboerj|Augsbourg
DE 288 Wiesbaden|วีสบาเดิน|ვისბადენი|וויסבאדן|وائزبادن|वीसबाडेन|ভিসবাডেন|ヴィースバーデン|ויסבאדן|فيسبادن|ویسبادن
+विसबैडन|威斯巴登|비스바덴|Visbadehn|Uisibada|Vizmpanten|Vysbadenas|Wisibada|Wissbade|Wiasban
DE 287 Marienthal|Hamburg-Marienthal
DE 283 Karlsruhe|کارلسروهه|קרלסרוהה|كارلسروه|कार्ल्सरूह|კარლსრუე|カールスルーエ|کارلزروہے محل|卡尔斯鲁厄|카를스루에
+Karlsroue|Carolsruha|Kallsruh
DE 270 Gelsenkirchen|გელზენკირხენი|गेल्सनकर्शन|غيلسنكيرشن|เกลเซนเคียร์เคิน|גלזנקירכן|گلزنکیرشن|ゲルゼンキルヒェン
+گلسنکرچن|盖尔森基兴|겔젠키르헨|Gelsenkiärken|Γκελζενκίρχεν|Gelsenkiaerken|Helzenkirxen|Gelzenkirchenas
+Nkelzen'kirchen
DE 269 Eimsbüttel|艾姆斯比特尔区|Eimbueddel|Ajmsbitel|Eimbüddel|Eimsbuettel|Аймсбюттель|Bezirk Eimsbüttel
+Bezirk Eimsbuettel
DE 265 Aachen|อาเคิน|აახენი|אאכן|アーヘン|آخن|آچن|आखन|亚琛|阿臣|아헨|Oochen|Aaxen|Achenas|Cachy|Akisgran|Aoke
+Aquisgra
DE 261 Mönchengladbach|म्योन्शनग्लाडबाख|เมินเชนกลัดบัค|მენხენგლადბახი|مونشنغلادباخ|メンヒェングラートバッハ
+מנשנגלדבך|门兴格拉德巴赫|묀헨글라트바흐|Menkhengladbakh|Mjonkhengladbakh|Moenchengladbach|Μενχενγκλάντμπαχ
+Menchengladbachas|Muenchen-Gladbach|Men'chen'nklantmpach
DE 252 Kiel|किएल|კილი|קיל|كيل|कील|কিল|คีล|キール|基尔|Kil'|Kylis|Kilonia
DE 250 Altona|אלטונה|阿尔托纳区|Altno|Bezirk Altona|Hamburg-Altona|Hamburgo-Altona|Districte dAltona
+Distretto di Altona|Arrondissement dAltona
DE 247 Chemnitz|เคมนิทซ์|კემნიცი|קעמניץ|كيمنتس|چیمنتز|کمنیتز|קמניץ|ケムニッツ|开姆尼茨|켐니츠|Kamenica|Chemnicas
+Hemnica|Kamjenica|Chemnicium|Saska Kamenice|Karl-Marx-Stadt
DE 244 Braunschweig|ब्राउनश्वाइग|בראונשווייג|ბრაუნშვაიგი|براونشفايغ|براونشوایگ|ブラウンシュヴァイク|برانشویگ
+ब्रंजविक|브라운슈바이크|不伦瑞克|Braounsvaich|Braunsveigas|Μπράουνσβαϊχ|Braunshvajg|Braunshvejg|Brunsvicum
+Bronswiek
DE 244 Magdeburg|ماغديبورغ|ماگدبورگ|میګدیبرګ|मागदेबुर्ग|มักเดบูร์ก|მაგდებურგი|מגדבורג|माक्देबुर्ग|ম্যাগডেবার্গ
+マクデブルク|마그데부르크|马格德堡|Madeborch|Magdeborg|Magdebuag|Magdeburk|Magdebörj|Maqdeburq|Meideborg
DE 237 Krefeld|کریفیلڈ|クレーフェルト|كريفلد|เครเฟลด์|კრეფელდი|クレフェルト|קרפלד|کرفلد|克雷费尔德|크레펠트|Krievel
+Krefelnt|Krefeldas|Krefeld-Uerdingen
DE 237 Halle (Saale)|ჰალე|ハレ|Halle sul Saale|Halle-on-the-Saale|Galle|Halle
DE 237 Freiburg|فرايبورغ|فرایبورگ|フライブルク|弗莱堡|Frajburg|Φράιμπουργκ|Phraimpournk|Fribourg-en-Brisgau
+Frajburg-im-Brajsgau|Freiburg im Breisgau|Friburg de Brisgovia
DE 226 Neue Neustadt|Hieronymusstadt|Nojshtadt|Magdeburg-Neustadt
DE 222 Mainz|מיינץ|مائنز|मैंज़|ไมนซ์|ماينتس|مینز|მაინცი|マインツ|माइंत्स|মাইন্টজ|美因茨|마인츠|Mainc|Meenz|Ments
+Mohuc|Määnz|Maints|Maeaenz
DE 219 Oberhausen|אוברהאוזן|أوبرهاوزن|ობერჰაუზენი|オーバーハウゼン|오버하우젠|奥伯豪森|Obergauzen|Oberhauzenas
+Ομπερχάουζεν|Omperchaouzen|Overhus
DE 218 Erfurt|ארפורט|ערפורט|إرفورت|ایرفرت|ایرفرٹ|एरफर्ट|एरफुर्ट|এরফার্ট|ერფურტი|エアフルト|에르푸르트|埃尔福特
+แอร์ฟูร์ท|Erfordia|Erfurtas|Jarobrod|Ερφούρτη|Erphourte|Erpisfurt
DE 212 Lübeck|ลือเบค|リューベック|لوبيك|ल्युबेक|ლიუბეკი|ליבק|لوبك|吕贝克|뤼베크|Libeka|Limpek|Ljubek|Luebeca
+Liubekas|Lyypekki|Lubeck Hansestadt
DE 198 Hagen|حاجین|حاگن|هاجن|ჰაგენი|ハーゲン
DE 198 Rostock|როსტოკი|רוסטוק|روستوك|روسٹاک|รอสทอค|ロストック|罗斯托克|로스토크|Roshhok|Rostak|Rostokas|Рощок
+Rostochium
DE 197 Kassel|კასელი|คัสเซิล|קאסל|كاسل|کیسل|カッセル|卡塞爾市|카셀|Cassala|Kaselis|Castellum
DE 184 Potsdam|פוטסדאם|بوتسدام|پوتسدام|پوٹسڈام|פוטסדם|पॉट्सडैम|পটসডাম|ポツダム|波茨坦|포츠담|Poczdam|Postupim
+Podstupim
DE 182 Saarbrücken|जारब्र्युकन|सारब्रुकेन|সারব্রুকেন|ซาร์บรึคเคิน|ზაარბრიუკენი|ザールブリュッケン|זארבריקן|زاربروکن
+سار برکن|ساربروكن|萨尔布吕肯|자르브뤼켄|沙卜勤|Saarbrecken|Saarbrjuken|Saarmpryken|Saarbrigge|Saarbruecken
+Saravipons|Sarbriukenas
DE 178 Hamm|ჰამი|هام|ہام|ハム|哈姆|Gamm|Hamas|Hammona
DE 173 Mülheim|מילהיים על הרוהר|Μιλχάιμ|Muelheim|Moelm|Moeln|Mölm|Möln|Mulheim-on-Ruhr
DE 172 Herne|هيرنه|ჰერნე|هرنه|ہرنے|ヘルネ|黑尔讷|헤르네|Gerne
DE 169 Harburg|汉堡区|Horborg|Bezirk Harburg|Bezirk Horborg|Hamburg-Harburg|Harburg an Elbe|Hambourg-Harburg
+Hamburgo-Harburgo
DE 167 Darmstadt|دارمشتات|डार्मश्टाट|დარმშტადტი|ダルムシュタット|דרמשטדט|ڈریمسٹڈ|达姆施塔特|다름슈타트|Darmshhat
+Darmshtat|Ntarmstat|Darmshtadi|Darmstatas|Darmstadium|Дармщат
DE 166 Osnabrück|اوسنابروک|אוסנבריק|أسنابروك|ოსნაბრიუკი|オスナブリュック|奥斯纳布吕克|오스나브뤼크|Osnabrika
+Osnabrjuk|Osnabruga|Asnabruk|Osnabrueck|Osnabriukas|Ossenbrügge
DE 164 Neukölln|Neukoelln|Berlin-Neukölln|Berlin-Neukoelln
DE 164 Solingen|זולינגן|زولينغن|زولینگن|โซลิงเงิน|ზოლინგენი|سولنگن|ゾーリンゲン|索林根|졸링겐|Solich|Zolin'nken
+Zolingenas
DE 163 Ludwigshafen am Rhein|რაინის ლუდვიგსჰაფენი|लुडविक्सहाफेन|ルートヴィッヒスハーフェン|לודוויגסהאפן
+ルートヴィヒスハーフェン|لودفيغسهافن|لودویگسهافن|لڈوگشافن|루트비히스하펜|路德维希港|Ludwigshafen sul Reno
+Лудвигсхафен на Рајни|Людвигсхафен-на-Рейне|Людвіґсгафен-на-Рейні|Ludovici Portus Rhenanus
+Liudvigshafenas prie Reino|Lountvichschafen
DE 162 Leverkusen|ლევერკუზენი|ليفركوزن|لیورکوسن|לברקוזן|لورکوزن|เลเฟอร์คูเซิน|レバークーゼン|勒沃库森|레버쿠젠
+Leberkouzen|Lävverkuuse|Λεβερκούζεν|Laevverkuuse|Leverkuzenas
DE 159 Oldenburg|אולדנבורג|أولدنبورغ|اولدنبورگ|اولڈنبرگ|ოლდენბურგი|オルデンブルク|올덴부르크|奥尔登堡|Aldinborg
+Oldenbörj|Oldemburgh|Oldenboerj|Oldenbourg|Ollnborg|Өльдэнбург
DE 153 Kreuzberg|קרויצברג|克罗伊茨贝格|ক্রয়েৎসবের্গ|Kreizberg|Krojcberg|Mons Crucis|Berlin-Kreuzberg
DE 152 Neuss|ნოისი|نويس|نیوس|ノイス|诺伊斯|노이스|Nuess|Noisas|Nojs|Nuus|Nueuess|Novaesium
DE 151 Regensburg|ريغنسبورغ|რეგენსბურგი|רגנסבורג|رگنسبورگ|ریگنزبرگ|レーゲンスブルク|레겐스부르크|雷根斯堡|Ratisbonne
+Regensbörj|Regensboerj|Rengschburg|Regensburgas|Renkensmpournk|Ρέγκενσμπουργκ
DE 148 Prenzlauer Berg|פרנצלאואר ברג|普伦茨劳贝格|Prenclauer-Berg
DE 143 Heidelberg|हायडेलबर्ग|היידלבערג|ہائیڈلبرگ|ჰაიდელბერგი|היידלברג|هايدلبرغ|هایدلبرگ|ハイデルベルク|하이델베르크
+海德堡|Hajdelberg|Heidelbarg|Heidelburg|Heydelberq|Edelberga|Gajdel'berg|Gejdel'berg
DE 142 Paderborn|بادربورن|پادربورن|پیڈربورن|პადერბორნი|パーダーボルン|ปาเดอร์บอร์น|帕德博恩|파더보른|Paderbornas
+Paderbronna|Patterbuorn
DE 133 Würzburg|וירצבורג|فورتسبورغ|وورتسبورگ|ヴュルツブルク|ورزبرگ|ვიურცბურგი|뷔르츠부르크|เวือร์ซบูร์ก|维尔茨堡
+Vircburg|Wiazburg|Würzbörj|Вюрцбург|Wirciburc|Wuerzburg|Herbipolis
DE 132 Fürth|פיורדא|فرتھ|فورت|فورث|ფიურტი|フュルト|菲尔特|퓌르트|Fjurt|Firt|Fuerth|Fiurtas
DE 129 Charlottenburg|شارلٹنبرگ-ولمرزڈورف|夏洛滕堡|Sharlottenburg|Berlin-Charlottenburg
DE 123 Wolfsburg|וולפסבורג|فولفسبورغ|وولفزبورگ|وولفسبورگ|ვოლფსბურგი|ヴォルフスブルク|볼프스부르크|沃尔夫斯堡
+Wolfsbörj|Wulfsborg|Wolfsboerj|Wolfsbourg|Volfsburgas|Volfsmpournk|Wolfsbuurich
DE 122 Schöneberg|Schoeneberg
DE 122 Recklinghausen|რეკლინგჰაუზენი|رکلینگهاوزن|ریکلنگہاؤسن|レックリングハウゼン|레클링하우젠|雷克林豪森
+Recklinghusium|Reklingkhauzen|Reklinghauzenas|Riaekelhusen|Riäkelhusen
DE 122 Göttingen|ग्यॉटिंगन|გეტინგენი|غوتينغن|گوتینگن|เกิททิงเงิน|ゲッティンゲン|גטינגן|گوٹنگن|哥廷根|괴팅겐
+Getingene|Gjotyngen|Chöttingen|Getingenas|Goettingen|Gottinga|Γκέτινγκεν
DE 120 Heilbronn|ჰაილბრონი|היילברון|هايلبرون|ہیلبرون|ハイルブロン|海尔布隆|하일브론|Hajlbrono|Χαϊλμπρόν|Gajl'bronn
+Hailprunna|Heilbronas|Heilbronn Neckar
DE 120 Ingolstadt|インゴルシュタット|Ingolshhat|Ingolshtat|Инголщат
DE 120 Ulm|ウルム|乌尔姆|אולם|أولم|उल्म|ულმი|울름|อุล์ม|Oulm|Owlm|Ulmas
DE 119 Bottrop|ბოტროპი|بتتروپ|بوٹروپ|ボトロップ|博特罗普|보트로프|Botropas
DE 119 Bergedorf|برگدورف|贝格多夫区|Bardoerp|Bardörp|Bezirk Bergedorf|Hamburg-Bergedorf|Hambourg-Bergedorf
+Distretto di Bergedorf
DE 119 Pforzheim|فورتسهایم|بفورتسهايم|فورزہائم|პფორცჰაიმი|プフォルツハイム|普福尔茨海姆|포르츠하임|Пфорцхайм
+Πφόρτσχαϊμ|Pforcheimas|Phorca|Porta Hercyneae
DE 119 Offenbach|Offenbach am Main|Frankfurt-Offenbach
DE 118 Bremerhaven|ბრემერჰავენი|ブレーマーハーフェン|بریمرہیون|برمرهافن|不来梅哈芬|브레머하펜|Bremergafen
+Bremerhoben|Wesermuende|Бремерхафен|Bremerhoawen|Bremerhuuwen|Wesermunde
DE 117 Friedrichshain|פרידריכסהיין|فریڈرشہائین-کریوزبرگ|腓特烈斯海因|Fridrikhskhajn|Berlin-Friedrichshain
+Verwaltungsbezirk Friedrichshain
DE 117 Remscheid|რემშაიდი|רמשייד|رمشايد|ریمشیڈ|レムシャイト|雷姆沙伊德|렘샤이트|Remseidas|Remsaint|Remshajd
DE 113 Nippes
DE 113 Porz am Rhein|Koeln-Porz|Köln-Porz|Porz
DE 112 Reutlingen|רויטלינגן|رويتلينغن|روٹلنگن|ロイトリンゲン|罗伊特林根|로이틀링겐|Rejtlingen|Roitlinken|Rojtlingen
+Ρόιτλιγκεν|Roitlingenas
DE 111 Marzahn|מרצאן|مارزاہن-ہیلرزڈورف|Berlin-Marzahn
DE 110 Rodenkirchen
DE 107 Koblenz|کوبلنتس|קובלנץ|كوبلنس|کوبلنز|コブレンツ|科布倫茨|코블렌츠|Koblenc|Coblentz|Koblencas|Komplents
+Confluentes
DE 107 Siegen|ジーゲン|Zigen
DE 106 Bergisch Gladbach|Bergish Gladbakh|Jlaebbisch|Jläbbisch
DE 104 Salzgitter|زالتسغيتر|زالتسگیتر|سالزگٹر|ザルツギッター|薩爾茨吉特|잘츠기터|Зальцгітэр|Zalcgiteris
DE 104 Jena|יינה|جینا|يينا|जेना|জেনা|იენა|イェーナ|ینا|耶拿|예나|Ena
DE 104 Gera|گیرا|گرا|ゲーラ|格拉|게라|Gerapolis
DE 103 Moers|مويرس|مئرس|مورز|เมิร์ส|默爾斯|뫼르스|M'ors|Meurs|Mjors|Mers|Mersas
DE 103 Hildesheim|הילדסהיים|هيلدسهايم|ہیلڈشیم|ヒルデスハイム|希尔德斯海姆|힐데스하임|Хилдесхайм|Gil'desgajm
+Hilmessen|Χίλντεσχαϊμ|Hildesheimas|Hildesia
DE 102 Erlangen|ارلانگن|ارلینجن|ארלנגן|ارلنجن|エアランゲン|埃尔朗根|埃爾蘭根|에를랑겐|Erlanken|Έρλαγκεν|Erlanga
+Erlangenas
DE 102 Mitte|Berlin-Mitte
DE 101 Wilmersdorf|וילמרסדורף|ویلمرسدرف
DE 100 Trier|ტრირი|טריר|ترير|ٹریر|トリーア|เทรียร์|特里尔|트리어|Trire|Treier|Trev|Treves|Trevir|Tryras|Trevere
DE 98 Zwickau|צוויקאו|تسفيكاو|تسویکاو|اتسوكو|ツヴィッカウ|츠비카우|茨维考|Cvikava|Cvikkau|Swikawa|Cygnea
+Stadt Zwickau
DE 98 Kaiserslautern|کائزرسلائوٹرن|קייזרסלאוטרן|ไกเซอร์สเลาเทิร์น|カイザースラウテルン|카이저슬라우테른|凯撒斯劳滕
+Kaiserslantern|Kaiserlautern|Kaizerslauternas|K-Town|Lutra
DE 96 Schwerin|श्वेरिन|শ্বেরিন|シュヴェリーン|שוורין|شفيرين|شویرین|ชเวริน|شورین|什未林|슈베린|Shverini|Suerinum
+Sverinas
DE 96 Gütersloh|كوترسلوه|گوترزلوه|กือเทอร์สโล|居特斯洛|귀터슬로|Giuterslo|Гитерслох|Giuterslas|Guetersloh
DE 93 Gesundbrunnen|Berlin-Gesundbrunnen
DE 93 Düren|迪伦|뒤렌|Diren|Дюрен|Dueren
DE 92 Rahlstedt|Ralshtet|Hamburg-Rahlstedt
DE 92 Esslingen|Eslinga|Эслинген-ам-Неккар
DE 92 Tübingen|טובינגן|טיבינגן|توبينغن|توبینگن|テュービンゲン|ٹوبنگن|ट्युबिन्गन|ทือบิงเงิน|图宾根|蒂宾根|튀빙겐
+Tibingen|Tuebinga|Тюбинген|Түбинген|Цюбінген|ITübingen|Tubinga
DE 91 Iserlohn|イーザーローン|إزرلون|ایزلون|伊瑟隆|이절론|Iserlaun|Izerlonas
DE 91 Witten|ヴィッテン|فيتن|ویتن|ویٹن|维滕|비텐|Vitenas
DE 91 Ratingen|راتلینگن|拉廷根|라팅엔
DE 91 Marl|马尔|Alt-Marl
DE 91 Lünen|リューネン|لونن|吕嫩|뤼넨|Linen|Люнен|Luenen|Hliunon
DE 89 Gießen|גיסן|غيسن|گیسن|გისენი|ギーセン|กีสเซิน|吉森|기센|Gisen|Giessa|Nkisen|Γκίσεν|Gysenas
DE 88 Hanau am Main|هانو|ハーナウ|Chanaou
DE 87 Velbert|فلبرت|費爾貝特|Felbert|Velbed
DE 87 Ludwigsburg|لودفيغسبورغ|لودویگزوبورگ|ルートヴィヒスブルク|ลุดวิจส์บูร์ก|路德维希堡|Lüdviqsburq|Людвигсбург
+Ludwigsbourg|Luedviqsburq|Luisburgo|Liudvigsburgas|Ludoviciburgum
DE 85 Lichterfelde|Groß Lichterfelde
DE 85 Flensburg|פלנסבורג|فلنسبورغ|فلنسبورگ|فلنزبرگ|フレンスブルク|ফ্লেন্সবুর্গ|플렌스부르크|弗伦斯堡|Flensborg
+Flensborag|Flensbourg|Flensboarch|Flensburgas|Flensbuurich|Flensmpournk
DE 85 Wedding|ודינג|威丁|Berlin-Wedding
DE 84 Cottbus|კოტბუსი|קוטבוס|كوتبوس|คอทท์บุส|کتبوس|کوٹبس|コトブス|科特布斯|콧부스|Chocebuz|Chosebuz|Chotebuz
+Kotbusas|Chociebuz|Cotbusium
DE 84 Wilhelmshaven|ヴィルヘルムスハーフェン|וילהלמסהאפן|فيلهلمسهافن|ویلهمسهافن|빌헬름스하펜|威廉港|Βιλχελμσχάφεν
+Willelmeshæfen|Willemshaven|Wuelmshoawen|Vil'gel'msgafen|Vilhelmshafenas|Willelmeshaefen
DE 84 Hellersdorf|הלרסדורף|Berlin-Hellersdorf
DE 83 Reinickendorf|רייניקנדורף|رائینکنڈورف|Berlin-Reinickendorf
DE 82 Minden|میندن|มินเดิน|مندن|ミンデン|明登|Minn
DE 82 Norderstedt|نوردرشتيت|נורדרשטט|نردراشتت|諾德施泰特|Nordershtet|Norderstedt Stadt
DE 81 Villingen-Schwenningen|فیلینگن-اشونینگن|فيلينغن-شفنينغن|菲林根-施文宁根|Filingenas-Sveningenas
+Fillingen-Shvenningen|Villingen-Shvenningen
DE 81 Konstanz|كونستانس|کنستانتس|کونسٹانس|קונסטנץ|კონსტანცი|कॉन्स्टेंस|コンスタンツ|康斯坦茨|콘스탄츠|Costansa
+Costnitz|Kanstanc|Konstanc|Kostnica|Constanta|Konstancas
DE 81 Worms|וורמס|فورمس|ヴォルムス|ווארמז|沃尔姆斯|보름스|Woms|Vormsas|Vormatia|Wormacja|Borbetomagus
DE 81 Moabit|Maabit|Berlin-Moabit
DE 80 Neumünster|نیومنستر|ノイミュンスター|노이뮌스터|新明斯特|Naimünster|Niemünster|Nojminster|Ноймюнстер
+Naimuenster|Neumuenster|Niemuenster
DE 79 Dorsten|دورستن|多斯滕|Doessen|Dössen
DE 79 Lüdenscheid|لودنشايد|吕登沙伊德|Ljudenshajd|Leudenscheid|Lidenshajd|Luedenscheid|Liudolvescetha|Luensche
+Lünsche
DE 78 Marburg an der Lahn|Marmpournk|Μάρμπουργκ|Marbourg|Marburgo
DE 78 Rheinhausen
DE 77 Castrop-Rauxel|كاستروب راوكسل|کاستروپ-راوکسل|คัสทรอพ-เราเซิล|卡斯特罗普-劳克塞尔|Kastrop-Rauksel
+Stadt Castrop-Rauxel
DE 77 Bogenhausen
DE 76 Rheine|راينه|라이네|赖内|Rajne|Rene
DE 76 Viersen|فيرزن|菲爾森|Firzen|Veeese
DE 75 Delmenhorst|دلمنهورست|デルメンホルスト|代尔门霍斯特|Demost
DE 75 Gladbeck|غلادبيك|گلادبک|格拉德貝克|글라트베크
DE 74 Arnsberg|آرنسبرغ|آرنسبرگ|阿恩斯貝格|Arensperg|Arnsbergas
DE 74 Troisdorf|ترويسدورف|ترویزدورف|特羅斯多夫
DE 73 Wattenscheid|ვატენშაიდი|ヴァッテンシャイト|ווטנשייד|瓦滕沙伊德|華登舒特|Vatenseidas|Vattenshajd|Vattenstadt
+Wattsche|Bochum-Wattenscheid
DE 73 Bocholt|博霍爾特|Bokelt
DE 73 Detmold|دتمولد|เดทมอลด์|デトモルト|代特莫尔德|데트몰트|Detmoldas
DE 72 Bayreuth|ביירוית|بايرويت|ضلع بیرتھ|バイロイト|바이로이트|拜罗伊特|Baruthum|Bayreith|Μπαϊρόιτ|Bairoit
DE 72 Steglitz|Shteglic|Berlin-Steglitz
DE 71 Landshut|لاندسهوت|ลันด์สฮูท|ლანდსჰუტი|ランツフート|兰茨胡特|란츠후트|Landsgut|Ландсхут|Landshuad|Λάντσχουτ
+Landishuta|Landshutas|Lantschout
DE 71 Lüneburg|לינבורג|لونبورغ|لونبورگ|リューネブルク|뤼네부르크|吕内堡|吕讷堡|Lineburg|Luemborg|Luneberg|Luneburk
+Люнебург|Lueneburg|Lunebourg
DE 71 Billstedt|Bilshtet|Hamburg-Billstedt
DE 71 Celle|سيلي|เซลเลอ|سله|ツェレ|策勒|첼레|Celle i Tyskland
DE 70 Bamberg|بامبرغ|بامبرگ|บัมแบร์ก|ბამბერგი|במברג|バンベルク|巴姆贝格|밤베르크|班堡|Bambarg|Bamberk|Bampernk
+Bambergas|Μπάμπεργκ
DE 68 Aschaffenburg|アシャッフェンブルク|آشافنبورگ|أشافنبورغ|اسشیفنبرگ|아샤펜부르크|阿沙芬堡|Asafenmpournk
+Ασάφενμπουργκ|Aschaffenbourg|Ashaffenburg|Auscheffenburg|Aschaffenburgum|A-Burg
DE 68 Neubrandenburg|نویبرندنبورگ|ノイブランデンブルク|노이브란덴부르크|新勃兰登堡|Nojbrandenburg|Neibrandenburga
+Neubrandenbourg|Noibrandenburgas|Nuevo Brandeburgo
DE 67 Dessau|دسائو|ديساو|დესაუ|דסאו|デッサウ|데사우|德绍|Desava|Ntesaou|Dessau-Roßlau
DE 67 Lippstadt|ليبشتات|利普施塔特|Lip'stant|Lipshhat|Lipshtat|Липщат
DE 67 Köpenick|Kjopenik|Copenicum|Кёпеник|Berlin-Köpenick|Berlin-Koepenick|Verwaltungsbezirk Kopenick
DE 67 Aalen|آلین|აალენი|アーレン|阿倫|알렌|Alenas|Ala
DE 66 Dinslaken|دينسلاكن|دینزلاکن|丁斯拉肯|Ntinslaken
DE 66 Neuwied|נויוויד|نويفيد|نویوید|ノイヴィート|新維德|Neuweid|Nojvido|Langendorf
DE 66 Unna|اونا|翁納
DE 66 Plauen|פלאואן|بلاوين|پلاوئن|プラウエン|เพลาเอิน|플라우엔|普劳恩|Plavno|Plauenas|Plavia Variscorum
DE 65 Pankow|پانکو|פנקו
DE 65 Herten|هيرتن|هرتن|黑尔滕|Gerten|Hiätten|Heritono|Hiaetten
DE 64 Herford|هرفورد|ヘルフォルト|黑爾福德|Hiarwede
DE 64 Grevenbroich|グレーヴェンブローホ|غرفنبرويش|گرفنبرویش|格雷文布羅伊希|Grefenbrojkh|Grevenbrokh|Grevenbroichas
DE 64 Weimar|ויימאר|وایمار|वाईमार|ไวมาร์|فايمر|وائمر|ვაიმარი|ヴァイマル|바이마르|魏玛|Vajmar|Vimaria|Veimaras
+Wehimala
DE 64 Kerpen|كيربن|كربن|克尔彭|Kerpe
DE 63 Fulda|פולדה|فولدا|フルダ|富尔达|풀다|Foulnta|Φούλντα
DE 63 Dormagen|دورماغن|دورماگن|多爾馬根|Dormaje
DE 63 Bergheim|Bergem
DE 63 Garbsen|گاربزن|加布森|Olengarbsen
DE 61 Tempelhof|טמפלהוף|ٹیمپلہوف-شونبرگ|Templinum|Tempel'gof|Berlin-Tempelhof
DE 61 Wesel|وزل|韋塞爾
DE 61 Kempten (Allgäu)
DE 61 Sindelfingen|ზინდელფინგენი|زيندلفينغن|زیندلفینگن|ジンデルフィンゲン|辛德尔芬根|Zintelfinken|Ζίντελφιγκεν
DE 61 Schwäbisch Gmünd|შვებიშ-გმიუნდი|شفايبيش غموند|ชเวบิชกมึนด์|شوبیش گموند|施瓦本格明德|Shvebish Gmjund
+Svabijos Gmiundas|Schwaebisch Gmuend|Shvebish Gmind|Gamundia|Gmund
DE 60 Rosenheim|رزنهایم|ローゼンハイム|罗森海姆|로젠하임|Pons Aeni|Rozengajm|Розенхайм|Rousnam
DE 59 Brandenburg an der Havel|브란덴부르크안데어하펠|ברנדנבורג|哈弗尔河畔勃兰登堡|Brandebourg-sur-la-Havel
+Brandeburgo sulla Havel|Brandenburg na Khafelu|Brandenburgas|Brandenburgum|Brandeburgas|Brandenburg
DE 59 Rüsselsheim am Main|רוסלסהיים|روسلزهایم|روسلسهايم|リュッセルスハイム|吕塞尔斯海姆|Ruesselsheim am Main
+Рюссельсгайм-ам-Майн|Rjussel'skhajm|Rouselschaim|Ruesselsheim|Riselsheima|Riselskhajm
DE 59 Berlin Köpenick|Koepenick|Köpenick
DE 59 Offenburg|אופנבורג|أوفنبورغ|اوفنبورگ|オッフェンブルク|奥芬堡|Offenbourg|Offenburgum
DE 59 Langenfeld|لانگنفلد|朗根费尔德|Langefaeael|Langefääl
DE 58 Stralsund|シュトラールズント|שטרלזונד|اشترالزوند|შტრალზუნდი|施特拉爾松德|施特拉尔松|슈트랄준트|Strzalowo
+Shhralzund|Щралзунд
DE 58 Hameln|המלין|هاملن|ハーメルン|哈默爾恩|하멜른|Hamala|Gamel'n|Hamelen|Hamelin
DE 58 Friedrichshafen|फ्रीडरिक्सहाफेन|ფრიდრიხსჰაფენი|פרידריכסהאפן|فريدريشسهافن|フリードリヒスハーフェン
+프리드리히스하펜|腓特烈港|Fridrikhskhafen|Fridrikhsgafen|Fridrixshafen
DE 58 Göppingen|غوبينغن|گوپینگن|ゲッピンゲン|格平根|Geppingen|Gjoppingen|Goeppingen
DE 57 Görlitz|جورليتس|غورليتس|გერლიცი|غرليتز|גרליץ|ゲルリッツ|格尔利茨|괴를리츠|G'orlic|Gerlica|Gjorlic|Goerlitz
+Nkerlits|Zgorjelc|Zhorelec
DE 57 Stolberg|اشتولبرگ|شتولبرغ|シュトルベルク|施托尔贝格|Sjtolberg|Stolbersch|Stolberg  Rheinland
DE 57 Frankfurt (Oder)|ოდერის ფრანკფურტი|フランクフルト|Frankurt na Odri|Frankfurt na Oder|Frankfurt na Odri
+Frankfurt pe Oder|Francfort del Oder|Francfort del Odra|Frankfurt len Oder|Frankfurt nad Odra
DE 56 Neu-Hohenschönhausen|Berlin-Neu-Hohenschönhausen|Berlin-Neu-Hohenschoenhausen
DE 56 Baden-Baden|באדן-באדן|بادن بادن|بادن-بادن|巴登-巴登|바덴바덴|Badenbadene|Banten-Banten|Aquae Aureliae
+Badenas-Badenas|Μπάντεν-Μπάντεν|Baden
DE 56 Hattingen|هاتینگن|ہیٹنگن|哈廷根|Chatin'nken
DE 56 Hilden|هيلدن|希爾登|Gil'den|Hilde
DE 56 Winterhude|Hamborg-Winterhuud|Hamburg-Winterhude
DE 56 Sankt Augustin|زانكت آوغستين|زانکت آگستین|圣奥古斯丁|Sankt-Avgustin|St. Augustin
DE 55 Eschweiler|ეშვაილერი|אשוויילר|إيشفايلر|エシュヴァイラー|اشوایلر|에슈바일러|埃施韦勒|Aischwiele|Ehshvajler
+Esveileris|Ascvilare|Esveilere|Esveilers
DE 55 Friedrichsfelde|Berlin-Friedrichsfelde
DE 55 Ahlen|اهلن|اہلن|アーレン|阿伦|알렌|Alnon|Aulen|Alenas|Alna
DE 54 Bad Salzuflen|باد زالتسوفلن|巴特萨尔茨乌夫伦|Bad Zalcuflen
DE 54 Euskirchen|ائوسکیرش|奧伊斯基興|Ojskirkhen|OEskerche|Öskerche
DE 54 Meerbusch|ميربوش|梅尔布施|Merbush
DE 54 Wolfenbüttel|فولفنبوتل|ولفنبوتل|沃爾芬比特爾|Volfenbjutel|Wulfenbüttel|Guelpherbytum|Volfembutel|Volfenbitel
+Wolfenbuettel|Wulfenbuettel
DE 54 Hürth|هورت|许尔特|Gjurt|Khirt|Huerth|Khjurt|Hiurtas
DE 54 Zehlendorf|צלנדורף|Celendorf
DE 54 Schweinfurt|شفاينفورت|شواینفورت|施韦因富特|Suevofortum|Shvajnfurt
DE 53 Neustadt an der Weinstraße|Нойштадт-ан-дер-Вайнштрасе|Neustadt
DE 53 Pulheim|بولهايم|پولهایم|普爾海姆|Пулхајм|Pul'gajm|Pullem
DE 53 Gummersbach|غومرسباخ|گومرزباخ|古梅尔斯巴赫
DE 53 Wilhelmsburg|Willemsborg|Hamburg-Wilhelmsburg
DE 52 Waiblingen|فايبلينغن|وایبلینگن|魏布林根|Waiblinga
DE 52 Nordhorn|نوردهورن|諾德霍恩|Nothoorn|Нордхорн
DE 52 Mariendorf|Berlin-Mariendorf
DE 52 Universitäts- und Hansestadt Greifswald|გრაიფსვალდი|غرايفسفالت|گرایفسوالد|گریفزوالڈ|グライフスヴァルト
+格赖夫斯瓦尔德|그라이프스발트|Greifsvaldas|Grajfsval'd|Greifsvalde|Griepswohld|Gripiew Las|Griefswald
DE 52 Cuxhaven|كوكسهافن|کوکسهاون|ککسہیون|クックスハーフェン|库克斯港|쿡스하펜|Cuxhoben|Cuxhuuwen|Kuksgafen|Куксхавен
+Куксхафен|Cux
DE 52 Wetzlar|ვეცლარი|فتسلار|وتسلار|เวทซลาร์|ヴェッツラー|וצלר|韦茨拉尔|베츨라어|Betslar|Veclara|Vetclar|Veclaras
+Weslar
DE 52 Menden|مندن|门登|Mennen
DE 52 Bergkamen|برغكامن|برگکامن|贝格卡门|Berkamen|Biärgkoamen|Biaergkoamen
DE 52 Frechen|فريشن|فرشن|弗雷兴|Frechem
DE 52 Lichtenrade|Berlin-Lichtenrade
DE 51 Bad Homburg vor der Höhe|바트홈부르크포어데어회에|באד הומבורג|巴特洪堡|Bant Chompournk|Μπαντ Χόμπουργκ
+Bad Khomburg|Bad-Gomburg
DE 51 Willich|فيليش|ویلیش|維利希|Villix
DE 51 Emden|אמדן|إمدن|エムデン|埃姆登|엠덴|Oamde|Emda
DE 51 Neu-Ulm|נוי-אולם|نوي-أولم|ノイウルム|新乌尔姆|노이울름|Nei-Ulm|Noj-Ulm|Noy Owlm|Nöa Ulma|Noea Ulma|Nova Ulma
+Nuevo Ulm
DE 51 Lingen|لينغن|لینگن|リンゲン|林根
DE 51 Erftstadt|إرفتشتات|埃尔夫特施塔特|Erftshtat
DE 51 Neubrück
DE 50 Lahr|لار|拉尔
DE 50 Ibbenbueren|ایننبورنن|إيبنبورن|伊本比伦|Ibbenbjuren|Ibbenbüren|Ibenbiren
DE 50 Passau|พาสเซา|پاساو|پساؤ|パッサウ|파사우|帕绍|Pasawa|Bassa|Pasov|Batavia Bavariae
DE 50 Gronau|غروناو|格羅瑙
DE 50 Langenhagen|لانغنهاغن|لانگنهاگن|朗根哈根|Langenhogen
DE 50 Schwerte|شفيرته|شورته|施韦特|Shverte|Schweierte
DE 50 Speyer|シュパイアー|שפייר|اشپیر|ชไปเออร์|슈파이어|施派尔|Espira|Shpaer|Spaier|Spires|Schbaya|Spira|Noviomagus
DE 50 Alt-Hohenschönhausen|الت-شوهینزن|Berlin-Alt-Hohenschönhausen|Berlin-Alt-Hohenschoenhausen|Wilhelmsberg
DE 50 Heidenheim an der Brenz|海登海姆|Хайденхайм-ан-дер-Бренц|Khajdenkhajm na Brencu|Heidenheim in Wurttemberg
+Gajdengajm-na-Brenci|Haidenhaim Brencal|Chainten'chaim|Heidenheim|Hoana
DE 50 Treptow
DJ 626 Djibouti|דזשיבוטי|جیبووتی|גיבוטי|جيبوتي|जिबूती|জিবুতি|จิบูตี|ჯიბუტი|جبوتی|吉布地市|吉布提城|지부티|Diobuiti
+Djiboeti|Dzhibuti|Dzhybuci|Dzibutis|Djibuti|Dschibuti
DJ 554 Balbala|بالبالا|بلبالا|バルバラ
DK 1153 =place-copenhagen Copenhagen|كوپېنھاگېن|কোপেনহাগেন|কোপেনহেগেন|โคเปนเฮเกน|კოპენჰაგენი|קופנהאגן|كوبنهاغن
+कोपनहागन|קופנהגן|コペンハーゲン|哥本哈根|코펜하겐|Cobanhavan|Copenaghen|Copenaguen|Copenhague|Kjobenhavn|Kjopenhamn
+Kobenhaven|Koebenhavn|Koepenhamn|Капэнгаген|Copenhaguen|Kobenhamman|Kobenhavn|Köpenhamn|Κοπεγχάγη
DK 285 =town-aarhus Århus|אורהוס|オーフス|奥胡斯|Орхус|Arosar|Archous|Aarhusium
DK 180 =town-odense Odense|אודנזה|أودنسه|اودنسے|اوڈینس|ოდენსე|ओडिन्से|โอเดนเซ|オーデンセ|欧登塞|오덴세|Odinsve
+Ontense|Othania|Óðinsvé|Ottensee
DK 142 Aalborg|אולבורג|अलबोर्ग|ออลบอร์|ოლბორგი|آلبورغ|آلبورگ|البورګ|আলবর্গ|オールボー|奥尔堡|올보르|Alaborg|Ol'barg
+Ol'borg|Almpornk|Olborgas|Άλμποργκ|Olbor
DK 95 Frederiksberg|ფრედერიკსბერგი|فريدريكسبرغ|فریڈرکسبرگ|프레데릭스베르|腓特烈斯贝|Frenteriksmpernk
+Φρέντερικσμπεργκ|Frederiksberg Kommune|Frederiksbergin kunta
DK 71 Esbjerg|אסביירג|إيسبيرغ|ესბიერი|اسبجرگ|اسبیرگ|เอสบีเยร์|エスビャウ|에스비에르|埃斯比约|Esbjærg|Esbyerq|Эсбьерг
+Esbjaerg|Esber|Esbjergas
DK 62 Randers|ราเนอส์|რანერსი|راندرس|رانڈرز|ラナース|라네르스|蘭訥斯|Ranners|Ranters|Randersas
DK 61 Kolding|کولدینگ|კოლინგი|كولدنغ|کولڈنگ|คอเลง|コリング|科靈|콜링|Kolling|Koldingas
DK 61 Horsens|هورسينس|هورزنس|ہارسنز|ჰორსენსი|ฮอร์เซนส์|ホーセンス|霍尔森斯|호르센스|Horsensas
DK 60 Vejle|وایله|ویجله|ویجلے|वेजले|ভেজলে|ვაილე|ไวเล|ヴァイレ|瓦埃勒|바일레|Vaile
DK 53 Hvidovre
DK 53 Avedøre
DK 53 Klinteby Frihed|Friheden|Frihed
DK 51 Roskilde|รอสกิลด์|راسکیله|راسکیلے|როსკილე|ロスキレ|罗斯基勒|로스킬레|Roskille|Hroarskelda
DK 50 Herning|ჰერნინგი|ヘアニング|海宁|Gerning|Herningas|Munisipaliti Herning|Munisipalitas Herning
DO 2201 =town-santo-domingo Santo Domingo|סנטו דומינגו|산토도밍고|聖多明哥|Santa-Daminga|Santo-Dominqo
+Saint Domingue|Ciudad Trujillo|Σάντο Ντομίνγκο|Santo Ntomin'nko|Santo Domingo City
DO 1200 Santiago de los Caballeros|산티아고데로스카바예로스|聖地牙哥|Сантьяго-де-лос-Кабальерос
+Сантьяго-де-лос-Трейнта-Кабальерос|Santiago
DO 701 Santo Domingo Oeste
DO 700 Santo Domingo Este|سانتو دومینګو استه|سانتو دومینگو استه|سانتو ڈومنگو ایسٹے|सांतो डोमिंगो एस्ते
+সান্তো ডোমিঙ্গো এস্তে|サントドミンゴエステ
DO 217 San Pedro de Macorís|San-Pedro-de-Makoris|San Pedro Macoris
DO 208 La Romana|لا رومانا|ला रोमाना|লা রোমানা|לה רומנה|라로마나|羅馬納|Romana
DO 175 Bella Vista
DO 154 San Cristóbal|سان كريستوبال|سان کرسٹوبال|सैन क्रिस्टोबल|সান ক্রিস্টোবাল
DO 146 Puerto Plata|بويرتو بلاتا|پوئرتو پلاتا|پیورتو پلاتا|פוארטו פלטה|प्यूर्टो प्लाटा|পুয়ের্তো প্লাতা
+푸에르토플라타|聖斐利-銀港|Port Plata|Вилояти Пуэрто Плата|San-Felipe-de-Puerto-Plata
DO 124 San Francisco de Macorís|San-Fransisko-de-Makoris
DO 123 Salvaleón de Higüey|سالفاليون دي هيغويي|سالوالیون دی ہیگویې|سالوالیون ڈی ہیگویے|सालवालियॉन डे हिगुएय
+সালভালিওন ডে হিগুয়ে|Сальвалеон-де-Игуэй|Higueey
DO 102 La Vega|لا ویغا|لا ویګا|ला वेगा|লা ভেগা|لافيغا|拉維加|라베가|Konsepsion-de-la-Vega
DO 100 Punta Cana
DZ 2364 =town-algiers Algiers|אלזשירס|الجزائر|الجزيره|ئالجىر|ალჟირი|אלגיר|अल्जीएर्स|अल्जीयर्स|แอลเจียร์|আলজিয়ার্স
+アルジェ|阿爾及爾|알제|Alzyras|Caesair|Cezayir|Icosium|Alcher|Algeri|Algier|Alzhir|Alzirs|Argier|Cäsair|Jazoir
+Zzayer|Алҷазоир|Al Jazair
DZ 803 Oran|ओरान|ওরান|אוראן|وهران|وہران|ออราน|ორანი|オラン|瓦赫蘭|오랑|ولاية وهران|Aran|Ora|Oranas|Wahran|Wehran
+Ouahran|Waradinne
DZ 448 Constantine|কনস্টান্টিন|कांस्टैंटाइन|קונסטנטין|コンスタンティーヌ|قسطنطینہ|قسنطينة|君士坦丁|Cirta
DZ 342 Annaba|عنابة|عنابہ|अन्नाबा|আন্নাবা|アンナバ|安纳巴|안나바|Hippo|Aanavaen|Bona|Hippo Regius|Аннаба қаласы
+Annaba - syaht
DZ 331 Blida|بلیدہ|บลีดา|ब्लिडा|ব্লিডা|البليدة|ブリダ|卜利达|블리다|Bilda|Dilida|Buleyde|Al-Bulajda|El Bouleida
DZ 289 Batna|باتنة|باتنہ|বাতনা|बतना|バトナ|巴特纳|바트나|ولاية باتنة|Batina|Tbatent|Batna City|Батна қаласы
+Wilaya de Batna
DZ 275 Bab Ezzouar|باب الزوار
DZ 265 Djelfa|الجلفة|जेलफा|জেলফা|ジェルファ|جلفہ|ولاية الجلفة|Dzilfa|Джелфа|Jelfa
DZ 252 Sétif|सेतिफ|সেতিফ|סטיף|ستیف|سطيف|セティフ|سطف|塞提夫|세티프|Satif|Stif|Setifas|Sitifis|Сетиф қаласы
DZ 210 Sidi Bel Abbes|सिदी बेल अब्बास|সিদী বেল আব্বেস|סידי בל-עבאס|سيدي بلعباس|ولاية سيدي بلعباس|西迪贝勒阿巴斯
+시디벨아베스|Sidi Bel Abbas|Sidi-Bal-Abbes|Sid Bel Abbes|Sidi Belabbas|Sidi Bilabbas|Sidi Bu-l-Abbas
+Sidi bel Abesas
DZ 204 Biskra|بسكرة|بسکرہ|বিসক্রা|बिस्क्रा|ビスクラ|比斯克拉|비스크라|ولاية بسكرة|Biskira|Briskra|Tibeskert
DZ 194 Tébessa|تیبازہ|तेबेस्सा|তেবেস্সা|تبسة|テベッサ|泰贝萨|Tibissa|Theveste|Тебесса қаласы
DZ 186 El Oued|अल वादी|אל-ואד|الوادي|وادي سوف|এল ওয়েড|瓦德|Al-Wadi|El Qued|Эль-Уэд|Oued Souf|Uedas|Эль-Уэд қаласы
DZ 182 Skikda|سكيكدة|سکیکدہ|स्किकदा|স্কিকদা|فيليبفيل|スキクダ|斯基克达|스킥다|Sukaikida|Philippeville|Phillippville
+Скикда қаласы
DZ 178 Tiaret|تيارت|तियारेट|ティアレト|টিয়ারেট|提亚雷特|Tijarat|Tiaretas
DZ 178 Chlef|الشلف|हलेफ|ছলেফ|シュレフ|الأصنام|谢利夫|أورليانفيل|Shlef|Szalif|Selifas|El Asnam|Ech Chlef|Ech Cheliff
+Orleansville
DZ 176 Béjaïa|बेजाया|بجاية|بجایہ|ベジャイア|বেজাইয়া|Bejayd|Bigaya|Bijaya|Bougie|Беджая|Беџаја|Bugia
DZ 173 Tlemcen|ตเลมเซน|תלמסאן|تلمسان|त्लेमसेन|ত্লেমসেন|トレムセン|特莱姆森|틀렘센|Pomaria|Tlemsen|Termicen|Tilimsan
+Tilimsen|Tremecen|Tlemsenas
DZ 169 Ouargla|वारग्ला|วาร์กลา|ورقلة|ورقلہ|ওয়ার্গলা|우아르글라|ワルグラ|瓦尔格拉|Quargla|Warkala|Uargla|Varcla
+Уаргла қаласы
DZ 165 Béchar|بیشار|বেচার|ベシャール|بشار|बेचर|贝沙尔|베샤르|Basyar|Beshar|Besaras|Baszszar|Colomb-Bechar
+Wilaya de Beshar
DZ 162 Mostaganem|मोस्तागनेम|মোস্তাগনেম|მოსთაღანემი|مستاغانم|مستغانم|モスタガネム|穆斯塔加奈姆|Mastaganeam
+Mustaghanam|Mustaghanim|Mostaganemas
DZ 158 Bordj Bou Arreridj|बोर्ज बू अर्रेरिज|বোর্জ বু আরেরিজ|برج بوعريريج|Bordzh-Bu-Arreridzh|Burdz Bu Urajridz
+BordjBouArreridj|Borj Bu Arrerij
DZ 158 El Achir|اليشير
DZ 153 Souk Ahras|سوق أهراس|سوق اہراس|सौक अहरास|সৌক আহরাস|苏格艾赫拉斯|수크아라스|Suk Aharas|Suk-Akhras|Suk Ahras
+Suk Ahrasas|Soukaras|Tagaste
DZ 145 Médéa|المدية|مدیہ|मेडिया|メディア|মেডিয়া|麦迪亚|메데아|Lambdia|Lemdiyyet|Al-Madijja
DZ 145 El Eulma|Saint-Arnaud
DZ 143 Touggourt|तौग्गौर्ट|তৌগ্গৌর্ট|توقرت|トゥーグラ|تقرت|图古尔特|투구르트|Tugurtas|Tuggurt|Tukkurt|Туггурт қаласы
DZ 142 Ghardaïa|ঘর্দায়া|غرداية|غردایہ|घरदाया|ガルダイア|가르다이아|ولاية غرداية|盖尔达耶|Rhardaia|Qardaya|Tagerdayt
+Гардая қаласы|Jimbo ya Ghardaia
DZ 142 Saïda|سعيدة|साइदा|সাইদা|サイダ|塞伊达|사이다
DZ 134 Laghouat|লাগোয়াত|לאגוואט|الأغواط|लाघोआत|ラゴアット|艾格瓦特|Laguatas|Larhouat|Al-Aghwat|Lagoat|Laguat|Lagvat
DZ 132 M'Sila|المسيلة|एम'सिला|এম'সিলা|ムシラ
DZ 131 Jijel|जिजेल|জিজেল|جيجل|ジジェル|吉杰勒|Cical|Giger|Dzidzili|Igilgili|Джиджель|Djedjelli|Djidjelli
DZ 123 Relizane|रेलिजेन|রেলিজেন|غليزان|ولاية غليزان|レリザン|Ighil Izane|Prowincja Relizane
DZ 123 Bordj el Kiffan|برج الكيفان|Fort de l'Eau
DZ 120 Guelma|قالمة|قالمہ|ڤالمة|गुएल्मा|গুয়েলমা|グエルマ|盖勒马|Calama|Gel'ma|Kalima|Galma
DZ 117 Rouiba|الرويبة
DZ 116 Aïn Beïda|Aine Beida
DZ 114 Khenchela|খেঞ্চেলা|खेंचेला|خنشلة|ケンチェラ|Krenchela|Jenchela|Xencela
DZ 111 Bou Saâda|بو سعادة|بلد السعادة|بوابة الصحراء|Bu Sada
DZ 108 Mascara|मस्कारा|মাস্কারা|مسکره|معسكر|穆阿斯凯尔|マスカラ|마스카라|Muaskar
DZ 105 Baraki|براقي
DZ 104 Tizi Ouzou|তিজি ওউজু|تيزي وزو|तिजी उजु|提济乌祖|티지우주|Tizi Uzou|Tizi Wuzu|Tizi Uzu
EC 2781 =town-quito Quito|کوئتو|קיטא|קיטו|كىتو|کیٹو|क्वितो|क्वीटो|กีโต|კიტო|キト|基多|키토|Kitas|Kita|Quitum
EC 2723 =town-guayaquil Guayaquil|گوآیاکوئل|گوایاکیول|ग्वायाकिल|გუაიაკილი|גואיאקיל|غواياكيل|กวายากิล|グアヤキル
+瓜亞基爾|과야킬|Guajakil'|Gvajakila|Gouagiakil|Gvajakilis|Γουαγιακίλ|Guaiaquilum|Wayakil|Santiago de Guayaquil
EC 636 Cuenca|קואנקה|کوئنکا|کوانکا|เกวงกา|კუენკა|クエンカ|쿠엥카|昆卡|Kvenka|Куэнкæ|Tumipampa|Куэнка шаары
EC 458 Santo Domingo de los Colorados|Santo-Domingo-de-los-Kolorados|Santo Domingo
EC 387 Ambato|أمباتو|ამბატო|アンバート|安巴托|암바토|Ambatas|Ampatu llaqta
EC 321 Portoviejo|بورتوفييخو|პორტოვიეხო|پورتو ویئجو|پورتوبیخو|पोर्टोविएजो|পোর্তোভিয়েজো|ポルトビエホ|포르토비에호
+波托維耶霍|Partauekha|Портовьехо|Portovjechas
EC 315 Eloy Alfaro|Alfaro|Duran
EC 289 Machala|ماتشالا|ماچالا|مچھالا|মাচালা|მაჩალა|מצאלה|मचला|マチャラ|馬查拉|마찰라
EC 274 Loja|لوجا|لوخا|लोजा|লোজা|ლოხა|ロハ|洛哈|로하|Loha
EC 264 Manta|მანტა|曼塔|만타|Manta Ecuador|Puerto de Manta
EC 264 Riobamba|ريوبامبا|ریؤبامبا|रिओबांबा|რიობამბა|ריובמבה|রিওবাম্বা|รีโอบัมบา|リオバンバ|里奧班巴|리오밤바
+Rispampa
EC 221 Ibarra|إيبارا|ابارا|इबारा|ইবারা|イバラ
EC 218 Esmeraldas|Volcan Chimborazo
EC 213 Quevedo|კევედო|克韋多|Kevedas|Kevedo
EC 205 Latacunga|لاتاكونغا|لاتاکونګا|لاتاکونگا|लातकुंगा|লাতাকুঙ্গা|ラタクンガ|拉塔昆加|라타쿵가|Latakunka
EC 173 Daule|道莱
EC 133 Milagro|ميلاغرو|میلاجرو|میلاگرو|मिलग्रो|มิลาโกร|მილაგრო|मिलाग्रो|মিলাগ্রো|ミラグロ|米拉格罗|밀라그로|Milagras
+Milankro|Μιλάγκρο
EE 394 =town-tallinn Tallinn|ताल्लिन|তাল্লিন|تاللىن|ทาลลินน์|ტალინი|טאלין|تالين|تاڵین|तालिन|タリン|塔林|탈린|Kallinn
+Kolyvan|Rääveli|Talinas|Tallidn|Lindanäs|Revel'|Taillinn|Talins|Lindanaes|Raeaeveli|Reval|Таллин ош|Tallinna linn
+Castrum Danorum
EE 115 Lasnamäe|لاسنامای|ラスナマエ|Arrondissement de Lasnamäe
EE 91 Tartu|ტარტუ|טרטו|タルトゥ|타르투|Derpt|Yurev|Dorpat|Terbata|Yur'yev|Tarbatum|Tartu linn
EE 67 Mustamäe|Mustamäe linnaosa|Arrondissement de Mustamäe
EE 67 Kesklinn|Kesklinna linnaosa|Arrondissement de Kesklinn
EE 63 Põhja-Tallinn|Пыхья-Таллинн|Pohja|Arrondissement de Tallin-Nord
EE 54 Narva|نارفا|ناروا|ნარვა|נרבה|นาร์วา|ナルヴァ|纳尔瓦|나르바|Нарвæ|Нарва ош
EE 51 Haabersti|ہابرستی|Gaabersti|Haabersti linnaosa|Arrondissement de Haabersti
EG 9606 =town-cairo Cairo|قاهره|قاہرہ|কায়রো|ქაირო|קהיר|ไคโร|カイロ|카이로|开罗|Cairus|Gahire|Kahira|Kairas|Masr|Misr
+Kaherah|O Cairo|El Caire|Il Cairo|Le Caire|El Kahira|Lo Cayiro|Al Qahirah|Lungsod ng Cairo
EG 5263 Alexandria|الإسكندرية|सिकन्दरिया|אלכסנדריה|אלעקסאנדריע|ალექსანდრია|اسکندریہ|アレクサンドリア|अलेक्झांड्रिया
+อะเล็กซานเดรีย|알렉산드리아|আলেকজান্দ্রিয়া|亚历山大港|আলেক্সান্ড্রিয়া|亞歷山卓|Alejandria|Taskendrit|Искәндәриә
+Alegsandiri|Alehandriya|Aleixandria|Aleksandria
EG 4367 Giza|جیزه|ギーザ|Guiza|El-Giza|Al Jizah
EG 1240 Shubrā al Khaymah|شبرا الخيمة|Shubra el-Kheima
EG 780 Port Said|פורט סעיד|بور سعيد|塞德港|Bor Sayit|PORTSAINT|Porto Said|Bursaid|Port Saidas|Puerto Said
+Madinet Port Said
EG 699 Suez|סואץ|سوئز|سويس|सुएझ|سوئیز|სუეცი|スエズ|苏伊士|수에즈|Suec|Souez|Suais|Clysma|Suecas|Suvajs|Süveyş
EG 668 Madīnat an Naşr|Madinet el-Nasr|El Nasr City|Nasser City|Nasr City
EG 621 Al Mansurah|المنصورة|El Mansura|El-Masura|Mansourah|Mansurah|Manoura
EG 592 Al Maḩallah al Kubrá|Al-Mahallah al-Kubra'|El-Mahalla el-Kubra|Mahalla el Kubra|Mehalla el Kobra|El Mahalla
EG 576 Tanta|טנטא|טנטה|طنطا|Tanda
EG 528 Assiut|أسيوط|Assuit|Asyout|Siut|Licopolis|Likupulis
EG 519 Al Fayyum|استان فیوم|الفيوم|محافظة الفيوم|El Faiyum|Arsinoe|Fayyoum|Faijum|Fayoom|Shedit|Fayun
EG 488 Al Khuşūş|El-Khusus
EG 462 Esna|אסנא|إسنا|איסנא|Asna|Isna|Latopolia|Latopolis|Latonpolis
EG 430 Zagazig|الزقازيق|宰加济格|자가지그|Zaqaziq|As Zaqaziq|Az Zagazig|Es Zaqiziq|Ez Zaqaziq
EG 429 Ismailia|ისმაილია|איסמעיליה|اسماعيليه|اسماعیلیہ|इस्माइलिया|イスマイリア|이스마일리아|อิสเมอิลีอา|伊斯梅利亚
+مدينة الإسماعيلية|Ismalia|Ismoiliya|El Ismalia|Al-Isma'iliyah
EG 422 Luxor|लक्सर|ルクソール|לוקסור|اقصر|لکسر|लुक्सोर|ลักซอร์|ლუქსორი|룩소르|樂蜀|Loxor|Louxor|Lucsar|Luksor|Λούξορ
+Louksor|Al Uqsur
EG 409 Kom Ombo|Kum Ombu|Kawm Ombo|Kawm Umbu|Omboi|Ombos
EG 379 Aswān|אסואן|أسوان|आस्वान|ასუანი|アスワン|阿斯旺|아스완|Asuan|Eswan|Syena|Syeue|Assuao|Assouan|Asuanas
EG 368 6th of October
EG 339 Ḩadā’iq al Qubbah|حدائق القبة|Qubba Garden City|Qubbah Gardens|Garden City
EG 318 Damanhur|دمنهور|Damanhour|Bandar Damanhur|Hermopolis Parva|Hermupolis Parva
EG 313 Al Qāhirah al Jadīdah|New Cairo
EG 313 New Cairo|القاهرة الجديدة
EG 305 Damietta|ดาเมียตตา|დუმიატი|ディムヤート|דמיאט|دمياط|杜姆亚特|다미에타|Dumjatas|Damiata|Dimyath|Doemjat
+Dumjata|Dumujat|Tamiathis
EG 301 Rosetta|რაშიდი|רשיד|رشيد|ロゼッタ|罗塞塔|로제타|Ar-Rasid|Rashid|Bolbitine|Er-Rashid|Resid
EG 283 Minya|المنيا|Al Minya|El Minia
EG 273 Banī Suwayf|بني سويف|Beni Suweif|Beni Souef|Beni Suef|Beni Sue
EG 267 Shibīn al Kawm|شبين الكوم|Shabin al-Kum|Shebin al-Kom|Shibin el-Kom
EG 266 Sohag|سوهاج|სუჰაგი|索哈傑|소하그|Sogag|Suhag|Suhaj|Sawhaj|Sevhac|Souhag|Suwhaj
EG 252 Qina|قنا|استان قنا|Kena|Qana|Caene
EG 246 Al ‘Āshir min Ramaḑān|עשרה ברמדאן|เนปยีดอ|斋月十日城|斋月市第十|Ель-Ашир-мін-Рамадан|Cidade do Ramadao
+Ramadan City|El Asher
EG 230 Ḩalwān|حلوان|Helwan|Hilwan|Hulwan|Хелуан|Helouan|Helwan Les Bains|Helouan-les-Bains
EG 212 Mallawī|ملوي|Mallauri
EG 207 Hurghada|الغردقة|ელ-გურდაკა|ערדקה|غردقہ|フルガダ|후르가다|洪加達|Gurdaka|Urgada|Χουργκάντα|Al-Ghardaqa
+Chournkanta|El-Ghardaqa|Al-Ghurdaqah
EG 199 Arīsh|アリーシュ|العريش|אל עריש|על אריש|阿里什|아리시|ელ-არიში|Arisas|Al-Arix|Alarixe|El Aris|El-Arich
+Al-Arisch|Rhinocolura
EG 194 Kafr ash Shaykh|كفر الشيخ|Kafr al-Sheikh|Kafr el-Sheikh|Kafr-Sheikh
EG 185 Bilbeis|בילביס|بلبيس|ビルベース|比勒拜斯|빌베이스|Belbeis|Bilbajs|Bimpais|Bilbes|Μπιμπάις
EG 182 Banhā|بنها|Benha|Benna|Athribis|Bandar Banha
EG 177 Idkū|إدكو|Edkou
EG 176 Marsá Maţrūḩ|مرسى مطروح|Mersa Matruh|Марса-Матрух|Paraetonium|Mhadara|Madara|Matruh
EG 162 Al Maţarīyah|المطرية|El-Matariya|Matarieh
EG 156 Qalyub|قليوب
EG 155 Al Ḩawāmidīyah|El Hawamdeya|Hawamidyah
EG 154 Abū Kabīr|أبو كبير|Abu Kebir|Abu Kibir|Kafr Abu Kabir|Kafr Abu Kebir
EG 153 Mīt Ghamr|ميت غمر
EG 151 Akhmīm|أخميم|Akhmun|Ekhmin|Khemmis|Panopolis|Paloupolis|Panospolis
EG 151 Girga|جرجا|Jirja
EG 149 Disūq|دسوق|Dasuq|Dessouk
EG 142 Samālūţ|سمالوط
EG 138 Al-'Ubūr|العبور|Al Ubour|El Ubour
EG 137 Kirdāsah|كرداسة|Kerdasah
EG 137 Bilqās|بلقاس|Balqas|Bilqas Qism Auwal|Bilqas Qism Awwal
EG 136 Būsh|ناصر-بوش سابقا|Nasir Bush
EG 134 Ţahţā|طهطا|Тахта
EG 133 Sinnūris
EG 128 Kafr ad Dawwār|كفر الدوار|Kafr ed-Dauwar|Kafr el Dawdar|Kafr el-Dauwar|Kafr al-Dawar
EG 127 Al Manzalah|المنزلة|Al Manzilah|El-Manzala
EG 125 Munūf|منوف|MINUF|Manuf|Menuf|Menouf|Μενούφ|Menoufis
EG 124 Ashmūn|أشمون
EG 124 As Sinbillāwayn|السنبلاوين|As Sunbullawayn|El-Simbillawein|Es Simbillawein
EG 118 Maghāghah|مغاغة
EG 117 Manfalūţ|منفلوط|Monfalut
EG 116 Fāqūs|فاقوس|Fakous
EG 115 Banī Mazār|بني مزار|Beni Mazar
EG 112 Al Fashn|الفشن|El Fashn|Al-Fashan|Fashn
EG 112 Ţalkhā|طلخا
EG 111 Abnūb|أبنوب
EG 111 Zefta|زفتى|Zifta
EG 105 Abū Tīj|أبو تيج|Abu Tig|Abu Tik|Apotheke
EG 102 Dayrūţ|ديروط|Deirut|Deirout|Dairut el Mahatta|Dayrut al Mahattah
EG 101 Ţimā|طما
EG 101 Dikirnis|دكرنس|Dekernes|Dikinis|Dikirni|Markaz Dikirnis|Дикирнис қаласы
EH 196 Laayoune|العيون|アイウン|엘아이운|阿尤恩|Al Ayoun|Al-Aaiun|Al-Ajoen|El Aaiun|Al-Ujun|El Aium|O Aaiun
EH 106 Dakhla|الداخلة|Dajla|Ad Dakhla|Villa Cisneras|Villa Cisneros|Factoria Villa Cisneros
ER 563 =town-asmara Asmara|اسمارا|ასმერა|אסמרה|أسمرة|अस्मारा|แอสมารา|アスマラ|阿斯馬拉|아스마라|Asmera
ES 3255 =place-madrid Madrid|מאדריד|مادرىد|मद्रिद|माद्री|มาดริด|מדריד|مدريد|میدرد|मद्रिद्|মাদ্রিদ|მადრიდი|マドリード
+마드리드|馬德里|Madril|Madrit|Mairil|Matrit|Madrids|Magerit|Maidrid|Madridas|Makelika|Matritum|Ma-tet-li|Мадрид ош
+Ma-daik-li|Los Madriles|Lungsod ng Madrid
ES 1686 =place-barcelona Barcelona|בארצעלאנע|بارسیلونا|بارسێلۆنا|ბარსელონა|بارسلونا|बार्सिलोना|बार्सेलोना|বার্সেলোনা
+บาร์เซโลนา|ברצלונה|バルセロナ|바르셀로나|巴塞罗那|巴塞隆納|巴薩隆拿|Barceluna|Barselona|Barseluna|Barslon-a
+Parselona|Βαρκελώνη|Барселонæ|Barcillona|Barseloana|Barseluona|Bartzelona|Baselona|Barcino|Barcellonn-a
+Lungsod ng Barcelona
ES 824 =place-valencia Valencia|ڤالينسيا|ڤالێنسیا|ვალენსია|וואלענציע|والنسیا|บาเลนเซีย|ולנסיה|वालेन्सिया|バレンシア
+巴倫西亞|瓦伦西亚|華倫西亞|발렌시아|Balenzia|Valantsa|Valensia|Valentia|Valentzia|Pa-lun-si-a|Valencia - Valencia
ES 686 =town-zaragoza Zaragoza|סאראגאסא|ساراجوسا|ساراگوسا|सारागोसा|ซาราโกซา|სარაგოსა|סרגוסה|سرقسطة|サラゴサ|萨拉戈萨
+사라고사|Caragoca|Saragoca|Sarakosa|Сарагосæ|Salduba|Salduie|Zargoza|Caesaraugusta|Caesarea Augusta
ES 686 =town-seville Sevilla|סעווילא|إشبيلية|اشبیلیہ|سێڤیلیا|სევილია|סביליה|सेबिया|เซบียา|セビリア|セビリャ|塞维利亚
+塞維亞|세비야|Sebilla|Sevilha|Sibilia|Sivilja|Севиджэ|Hispalis|Seviya|Seweliye|Siviglia|Lungsod ng Sevilla
ES 592 =town-malaga Málaga|مالاجا|مالاغا|مالاگا|มาลากา|მალაგა|מאלגה|מלאגה|मलागा|マラガ|馬拉加|말라가|Malaca|Малагæ
ES 471 Murcia|מורסיה|مورسیا|مرسية|ムルシア|穆尔西亚|Mursia|Ciutat de Murcia
ES 438 Palma|ميورقة|帕爾馬|팔마데마요르카|פלמה דה מיורקה|Madina Mayurqa|Palma de Maiorca|Palma di Maiorca
+Palma Mallorcakoa|Palma de Malhorca|Palma de Mallorca|Ciutat de Mallorca
ES 383 Las Palmas de Gran Canaria|Лас-Пальмас-де-Гран-Канария|Las Palmas|Laspalmasa|Palmas
ES 348 =town-alicante Alicante|آلیکانته|الیکانتے|आलिकांते|ალიკანტე|אליקנטה|الیکانت|आलिकान्ते|อาลีกันเต|アリカンテ
+阿利坎特|알리칸테|Alacante|Lucentum|Akra Leuke|A-li-kham-thit
ES 347 =town-bilbao Bilbao|בילבאו|بیلباو|ბილბაო|بلباو|بیلبائو|बिल्बाओ|บิลบาโอ|ビルバオ|毕尔巴鄂|빌바오|Bilbaw
+Bilbaum|Bilmpao|El Bocho|Μπιλμπάο
ES 325 Córdoba|קארדאבע|קורדובה|كوردوبا|کۆردۆبا|კორდობა|कोर्दोबा|กอร์โดบา|قرطبة|コルドバ|科爾多瓦|코르도바|哥多華
+Cardoue|Cordoue|Cordova|Corduba|Kordava|Cordoba i Spania
ES 300 Valladolid|بلد الوليد|ואיאדוליד|فايادوليذ|وایادولید|वायादोलिद|บายาโดลิด|ვალიადოლიდი|バリャドリッド
+巴利亚多利德|바야돌리드|Vagiadolid|Valdoletum|Valhadolid|Valjadolid|Valladolis|Valladolit|Вальядалід
ES 293 Vigo|ויגו|بیگو|فيغو|ویگو|वीगो|บีโก|ვიგო|ビーゴ|維戈|비고|Bigo|Vigas|Виго шаары
ES 271 Gijón|חיחון|خيخون|خیخۆن|گیجون|คีคอน|ხიხონი|ヒホン|希洪|히혼|Gigia|Kixoi|Xixon|Хихон|Chichonas
ES 266 Eixample|אישמפלה|アシャンプラ|扩展区|Ashjampla|Ehshample|L'Eixample|Distrikt Ensanche|Distrito Eixample
+Eixample distritu|Distrito del Ensanche
ES 257 Gasteiz / Vitoria|ビトリア|Vitorija-Gastejs|Victoriacum|Bittorixa|Vitorija|Gasteiz
ES 257 L'Hospitalet de Llobregat|Hospitalet de Llobregat|Ospitalet-de-L'obregat
ES 256 Latina|لاتینا|ラティーナ|Distrito Latina|Latina distritu
ES 253 Carabanchel|كارابانتشيل|カラバンチェル|Carabanchel distritu|Distrito Carabanchel
ES 250 A Coruña|اے کرونا|لاکرونیا|อาโกรูญา|א קורוניה|لا كورونيا|ლა-კორუნია|拉科魯尼亞|라코루냐|Caronium|Corunako
+A Cruna|Akoruna|Corunha|Corunya|In Coruna
ES 244 Puente de Vallecas|Ponto de Valjeko
ES 238 Fuencarral
ES 235 Sant Martí|Distrikt Sant Marti|Sant Marti distritu
ES 234 Elche|เอลเช|الچه|ელჩე|エルチェ|אלש|埃爾切|엘체|Elig|Illici|Elx
ES 233 Granada|جرانادا|جرينادا|ګرېنادا|กรานาดา|გრანადა|ग्रानादा|গ্রানাডা|גרנדה|グラナダ|グレナダ|格拉纳达|格林纳达
+그라나다|Girnata|Granata|Grenada|Grenayd|Gırnata|Qranada|Grana
ES 228 Ciudad Lineal|سويداد لينيال|休达利内亚尔区|시우다드리네알|Syudad Lineal|Linia Urbo|Barrio Ciudad Lineal
+Ciudad Lineal distritu
ES 220 Fuencarral-El Pardo
ES 220 Oviedo|اوویدو|ოვიედო|אוביידו|أوفييدو|ابیدو|โอเบียโด|オビエド|奥维耶多|오비에도|ओव्हियेदो|Ov'edo|Ovetum|Aueda
+Ovieu|Ovjedas|Uvieu
ES 218 Terrassa|テッラーサ|테라사
ES 217 Badalona|بادالونا|बाडालोना|บาดาโลนา|ბადალონა|バダロナ|巴达洛纳|바달로나|Μπαδαλόνα
ES 213 Cartagena|كارتاخينا|کارتیگانا|კარტახენა|کارتاگنا|कार्टाजेना|कार्ताजिना|קרטחנה|カルタヘナ|카르타헤나|卡塔赫纳
+Cartaxena|Kartagina|Kartahena|Kartagjena|Carthago Nova|Cartagena i Spania
ES 212 Jerez de la Frontera|헤레스데라프론테라|شريش|Херес-де-ла-Фронтера|Херэс-дэ-ла-Франтэра|Xeresium|Herezo|Jerez
+Xeres
ES 211 Sabadell
ES 211 Santa Cruz de Tenerife|ซานตากรุซเดเตเนรีเฟ|سانتا کروز ٹینرائف|سانتا کروس|圣克鲁斯-德特内里费
+산타크루스데테네리페|Santa Cruz Tenerifekoa|Santa-Krus-de-Tenerife|Santakrusa de Tenerife|Tenerifes Santa Krusas
+Sancta Crux Nivariae|Santa Cruz|Teneriffa
ES 208 Pamplona|پامپلونا|ปัมโปลนา|პამპლონა|פמפלונה|بنبلونة|पाम्पलोना|パンプローナ|潘普洛納|팜플로나|Pompaelo
+Памплонæ|Iruinea|Pampalona|Pampeluna|Irunea|Lungsod ng Irunea
ES 207 Móstoles|موستوليس|מוסטולס|موستولس|მოსტოლესი|モストレス|莫斯托莱斯|모스톨레스|Mostales|Monsteles|Mostolo
+Mostolesas
ES 196 Almería|المیریا|אלמריה|آلمریا|ألمرية|अल्मेरिया|आल्मेरिया|アルメリア|阿尔梅里亚|알메리아|Unci
ES 193 Alcalá de Henares|ألكالا دي إيناريس|ალკალა-დე-ენარესი|อัลกาลาเดเอนาเรส|אלקלה דה אנארס|알칼라데에나레스
+埃纳雷斯堡|Al'kala-de-Enares|Alkala nte Enares|Alkala de Henaresas|Complutum|Compluto
ES 190 Fuenlabrada|فوينلابرادا|פואנלברדה|フエンラブラダ|丰拉夫拉达|Fons Laborata
ES 188 Leganés|ليجانيس|レガネス|萊加內斯|레가네스|Legamar|Leganesas
ES 187 Getafe|خيتافي|เคตาเฟ|ヘタフェ|赫塔费|헤타페|Xetafe|Χετάφε|Tituacia
ES 185 Donostia / San Sebastián|סן סבסטיאן|圣塞瓦斯提安|Donostia-San Sebastian|Donostia San Sebasian|Saint-Sebastien
+San-Sebast'jan|La Bella Easo|Sant Sebastia|Sao Sebastiao|Donostia
ES 183 Sants-Montjuïc|圣徒-蒙特惠奇|Distrikt Sants-Montjuic|Distrito Sants-Montjuic|Sants-Montjuic distritu
+District de Sants-Montjuic|Distrito de Sants-Montjuic
ES 176 Burgos|בורגוס|بورگوس|برگوس|बुर्गोस|บูร์โกส|برغش|ブルゴス|布尔戈斯|부르고스|Burgas|Burgus|Burqos|Bourgos|Burgi
+Burgosas|Μπούργος
ES 173 Santander|سانتاندير|सांतांदेर|سانتاندر|سانٹانڈر|サンタンデール|סנטנדר|산탄데르|桑坦德|Sanandere|Santandel
+Santanderas|Portus Victoriae Iuliobrigensium
ES 173 Albacete|الباسيتي|الباچیتے|آلباسته|אלבסטה|アルバセテ|阿尔瓦塞特|알바세테|Albasete
ES 172 Alcorcón|ألكوركون|アルコルコン|阿尔科尔孔|알코르콘|Al'karkon|Alcorconum|Alkorkonas
ES 171 Castelló de la Plana|Kastel'on-de-la-Plana|Castellon|Castello
ES 168 Horta-Guinardó|Distrikt Horta-Guinardo|Distrito Horta-Guinardo|Horta-Guinardo distritu
+Distrito de Horta-Guinardo
ES 166 Nou Barris|Distrikt Nou Barris|Distrito Nou Barris|Nou Barris distritu
ES 161 Hortaleza|オルタレサ|Hortaleza distritu
ES 157 San Blas-Canillejas|Distrito San Blas|Distrito San Blas-Canillejas
ES 156 Marbella|ماربيلا|ماربلا|ماربيا|मार्बेल्ला|マルベーリャ|마르베야|马贝拉|Marvegia
ES 155 Tetuán de las Victorias
ES 151 Logroño|لوگرونو|โลโกรโญ|לוגרוניו|لوغرونيو|لگرنیو|ログローニョ|लोग्रोंयो|洛格罗尼奥|लोग्रोन्यो|로그로뇨
+Logronh|Лагронья|Logronjas|Lucronium
ES 150 La Laguna
ES 150 Badajoz|باداخوز|باداخوس|بطليوس|バダホス|Бадахос|Ara Pacis Augustalis
ES 149 Madrid Centro|Madrid City Center
ES 148 Arganzuela|アルガンスエラ|阿尔甘苏埃拉|Arganzuela distritu|Distrito Arganzuela
ES 147 Sarrià-Sant Gervasi|Distrito Sarria-Sant Gervasi|Sarria
ES 147 Salamanca|サラマンカ|Distrito Salamanca
ES 145 Chamberí|チャンベリ|Chamberi distritu|Distrito Chamberi
ES 144 Salamanca|سلمنقة|サラマンカ|Helmantica|Salmantica
ES 144 Huelva|ウェルバ|ウエルバ|Уэльва|Onuba
ES 142 Sant Andreu|Distrito Sant Andreu
ES 141 Tarragona|تاراگونا|טרגונה|タラゴナ|Tarraco|Tarrago
ES 140 Lleida|ליידה|リェイダ|レリダ|Ilerda|Lerida|Lheida|Ljejda
ES 140 Chamartín|چامارتین|チャマルティン|查馬丁區|차마르틴|Tsamartin|Chamartin distritu|Distrito Chamartin
ES 126 Mataró|मातारो|マタロー|马塔罗|마타로|Iluro
ES 126 Villaverde
ES 126 Retiro|レティーロ|Distrito Retiro|Retiro distritu|Districte de Retiro
ES 124 León|ليون|レオン|Lleo|Ciuda de Llion
ES 123 Telde|تيلدي|特尔德
ES 122 Dos Hermanas|Dos Ermanas
ES 121 Gràcia|恩典区|Vila de Gracia|Distrikt Gracia|Gracia distritu|Distrito de Gracia|Districte de Gracia
ES 121 Algeciras|الخيثيراس|الغیکراس|アルヘシラス|阿尔赫西拉斯|알헤시라스|الجزيرة الخضراء|Al Jezita|Alchezira
+Algecires|Algesiras|Algesires|Alxeciras|Αλχεθίρας
ES 118 Santa Coloma de Gramenet|Santa Coloma
ES 118 Torrejón de Ardoz|托雷洪德亚尔多斯|Torekhon de Ardos|Torechon de Ardosas|Turricula Ardozensis
ES 116 Cadiz|كاديذ|کادیس|กาดิซ|קדיס|قادس|კადისი|カディス|加的斯|카디스|Gades|Gadir|Gaðes|Cadice|Kadyks|Κάντιθ|Cai
ES 116 Moncloa-Aravaca|Monkloo-Aravako|Moncloa|Moncloa-Aravaca distritu
ES 116 Alcobendas|ألكوبينداس|アルコベンダス|阿尔科文达斯|알코벤다스|Alcovendae|Alkobendasas
ES 115 Parla|بارلا|帕尔拉
ES 113 Jaén|جيان|ハエン|Xaén|Хаэн|Aurgi|Xaen - Jaen
ES 110 Delicias
ES 105 Ourense|オウレンセ|Ovrense|Orance|Orense
ES 104 Moratalaz|モラタラス|Barrio Moratalaz|Moratalaz distritu
ES 103 Reus
ES 102 Ciutat Vella|旧城区|Staryj gorod|Distrikt Ciutat Vella|Distrito Ciutat Vella
ES 101 Orihuela|أوريويلا|اریهوئلا|اوریہیولا|オリウエラ|奥里韦拉|Auraiola|Oriouela|Oriuehla|Aurariola|Orivela|Oriola
ES 100 Barakaldo|San Bizente|Done Bikendi|Sanbi|San Bizenti-Barakaldo
ES 100 Girona|ジローナ|Gerona|Жерона|Жирона|Херона
ES 99 =place-santiago-de-compostela Santiago de Compostela|סאנטיאגא דע קאמפאסטעלא|سانتياجو دى كومبوستيلا
+سانتياغو دي كومبوستيلا|سانتیاگو دے کومپوستیلا|სანტიაგო-დე-კომპოსტელა|ซานเตียโกเดกอมโปสเตลา|סנטיאגו דה קומפוסטלה
+सांतिआगो दे कोम्पोस्तेला|सांतियागो दे कोंपोस्तेला|聖地亞哥-德孔波斯特拉|孔波斯特拉的聖地牙哥|산티아고데콤포스텔라
+聖地亞哥金波斯特拉|Compostelako Donejakue|Santiago di Compostela|Santiagu de Compostela|Santiaqo de Kompostela
+Сантьяго-де-Компостелæ|Santiago nte Kompostela|Сантяга-дэ-Кампастэла|Sint-Djake-el-Galice
+Saint-Jacques-de-Compostelle|Compostella|Santiago
ES 98 Lugo|لوغو|ルーゴ
ES 96 Cáceres|كاثيريس|کاسیریس|کاکیریس|काकेरेस|กาเซเรส|კასერესი|קסרס|カセレス|卡塞雷斯|卡沙利斯|카세레스|Kaseres
+Κάθερες|Cacris|Kaseresas|Norba Caesarina|Caceres i Spania
ES 95 Las Rozas de Madrid|Las-Rosas-de-Madrid|Rozae Matritenses|Rozas de Madrid|Las Rozas
ES 95 San Fernando|圣费尔南多|San Fernanando
ES 94 Roquetas de Mar|روكويتاس دي مار|رکتاس د مار|罗克塔斯德马尔|Roketas de Mar|Roquetas
ES 93 Guadalajara|グアダラハラ|Gvadalaharo
ES 93 Lorca|לורקה|ロルカ
ES 88 Talavera de la Reina|塔拉韦拉德拉雷纳|طلبيرة|Talavera-de-la-Rejna|Talavera del Tajo|Caesarobriga|Aebura|Elbora
+Ebora|Ebura
ES 88 Centro|Stadtzentrum
ES 88 El Puerto de Santa María|엘푸에르토데산타마리아|圣玛丽亚港|Ель-Пуерто-де-Санта-Марія|Portus Sanctae Mariae
+El Puerto|Puerto
ES 87 Cornellà de Llobregat
ES 86 Toledo|טאלעדא|توليدو|طليطلة|طلیطلہ|तोलेदो|โตเลโด|ტოლედო|טולדו|トレド|托利多|托萊多|톨레도|Taleda|Toledas
+Toletum|Toleu|Toledo i Spania
ES 85 Melilla|მელილია|مليلية|เมลียา|מלייה|メリリャ|梅利利亚|멜리야|Millela|Rusadir|M'lila|Meliya|Ciudad de Melilla
+Lungsod ng Melilla
ES 84 El Ejido|ال اخیدو|إلإيجايدو|埃莱希多|Ел Еџидо|El Edzido|Ekhido|Ejido|Barriada El Ejido
ES 83 Chiclana de la Frontera|Chiclana
ES 83 =town-ceuta Ceuta|Seuta
ES 82 Pontevedra|ポンテベドラ
ES 82 Algorta
ES 82 Torrevieja|تورريفييخا|توريفايجا|טורבייחה|تربیخا|トレビエハ|托雷维耶哈|Malnovturo|Toreviekha|Torrevekha
+Torrevella|Toreviexa
ES 82 Pozuelo de Alarcón|بوزويلو دي الاركون|波苏埃洛德亚拉尔孔|포수엘로데알라르콘|Pozolum|Pozuelo
ES 82 Sant Boi de Llobregat
ES 82 Les Corts|Distrito Les Corts
ES 81 Coslada|كوسلادا|コスラーダ|科斯拉达|Coslata
ES 80 Getxo
ES 80 Mijas|ميخاس|ミハス|米哈斯|Михас
ES 79 Sant Cugat del Vallès
ES 78 Avilés|أفيليس|آبیلس|اویلس|アビレス|阿维莱斯|아빌레스|Avilesas
ES 78 Palencia|بالنثيا|پالنسیا|パレンシア|帕伦西亚|팔렌시아|Паленсия|Palentzia|Pallantia
ES 78 Arona|阿罗纳|Arona pa Tenerife
ES 78 Torrent
ES 76 Manresa
ES 75 San Sebastián de los Reyes|San-Sebast'jan-de-los-Rees|San-Sebastian-de-los-Rejes|Sanctus Sebastianus Regum
+Sanse
ES 74 Valdemoro|فلاديمورو|巴尔德莫罗|Vallis Mauri
ES 74 Ciudad Real|סיודאד ריאל|ثيوداد ريال|سیوداد رئال|시우다드레알|雷阿爾城|Cidade Real|Sjudad Real|Ciuda Real
+Villa-Real|S'judad-Rehal'
ES 74 Vélez-Málaga|فيليث-مالقة|贝莱斯-马拉加|Beleth-Malaga|Μπέλεθ-Μάλαγα
ES 73 Gandia
ES 72 Rubí
ES 71 Santa Lucía|圣卢西亚
ES 71 Fuengirola|فوينخيرولا|福恩吉罗拉|سهيل|丰希罗拉|Фуенхирола
ES 70 Benidorm|بنيدورم|ベニドルム|贝尼多尔姆|베니도름
ES 70 Alcalá de Guadaira|Al'kala-de-Gvadaira
ES 69 Valdefuentes
ES 68 Ponferrada|بونفيرادا|ポンフェラーダ|蓬费拉达|폰페라다|Pomeriada
ES 68 Rivas-Vaciamadrid|Vaciamadrid|Vasiamadrid
ES 68 Majadahonda|ماجاداهوندا|马哈达翁达|Makhadaonda|Maxadahonda
ES 68 Sanlúcar de Barrameda|ซานลูการ์เดบาร์ราเมดา|სანლუკარ-დე-ბარამედა|桑卢卡尔德瓦拉梅达|산루카르데바라메다|شلوقة
+Sunlucar de Barrameda|Sanlucar
ES 67 Campiña|Caserio Campina
ES 67 Estepona|إستيبونا|エステポナ|埃斯特波纳
ES 66 Ferrol|El Ferrol
ES 66 Aluche
ES 66 Vicálvaro|ビカルバロ|Vicalvaro distritu
ES 66 Castelldefels
ES 66 Viladecans|فيلاديكانس|比拉德坎斯|Biladakans
ES 66 Sagunto|סגונטום|Sagonte|Morvedre|Saguntum
ES 65 Vilanova i la Geltrú
ES 65 Torremolinos|توريمولينوس|托雷莫利诺斯|Toremolinos-Malaga
ES 65 Villa de Vallecas|Valjeko
ES 64 Valverde
ES 64 La Línea de la Concepción|La-Linea-de-la-Konseps'on|Ла-Лінеа-дэ-ла-Кансепсьён|La-Linea-de-la-Konseps'jon
+La-Linea-deh-la-Kanseps'jon|Linea de Konsepsion|La Linea
ES 64 Molina de Segura|مولينا دي سيغورا|莫利纳德塞古拉|Molina
ES 64 Paterna|パテルナ|帕特尔纳
ES 63 El Prat de Llobregat|Al-Prat-da-Ljubragat|Эль-Прат-де-Льобрегат|Prat del Llobregat|Prat de LJobregat
+Prat de Llobregat|Ehl' Prat
ES 63 Collado-Villalba|Кольядо-Вильяльба
ES 62 Pueblo Nuevo
ES 62 Grao de Murviedro
ES 61 Irun|伊倫|Irun-Uranzu
ES 61 Zamora|زامورا|থামোরা|サモラ
ES 61 Alcoy|آلکوی|アルコイ|阿尔科伊|Alkojus|Alcodium
ES 61 Arrecife|Aresife
ES 60 Granollers
ES 60 Motril|موتريل|モトリル|莫特里尔
ES 60 Gamonal|Gamonal de Riopico
ES 60 Santutxu|Santuchu
ES 59 Mérida|میریدا|מרידה|ماردة|مريدا|メリダ|Emerita Augusta
ES 58 Benalmádena|بينالمادينا|بنالمادنا|贝纳尔马德纳|베날마데나
ES 58 Cerdanyola del Vallès|Cerdanyola
ES 57 la Nova Esquerra de l'Eixample
ES 57 Ávila|アビラ|Abela|Abila|Abula|Avela|Obila|Aebura|Albicella
ES 57 Linares
ES 56 Barri de Sant Andreu
ES 56 San Vicent del Raspeig|Sanvi
ES 55 Torrelavega|توريلافيجا|ٹوریلاویگا|トレラベーガ|托雷拉韦加
ES 55 Elda|إلدا|เอลดา|埃尔达
ES 54 Cuenca|קואנקה|کوئنکا|कुऐनका|เกวงกา|კუენკა|قونكة|クエンカ|쿠엥카|昆卡|Kvenka|Conca|Kouen'ka|Cuenca i Spania
ES 54 Aranjuez|ארנחואס|آرنخويث|アランフエス|阿兰胡埃斯|아란후에스|Аранхуез|Aranguesia|Aranchuesas
ES 53 Huesca|אואסקה|هوئسکا|وشقة|ウエスカ|우에스카|韦斯卡|Güesca|Oueska|Uehska|Osca
ES 53 San Bartolomé de Tirajana
ES 53 Vallecas
ES 52 Boadilla del Monte|بواديلا ديل مونتي|בואדייה דל מונטה|博阿迪利亚德尔蒙特|Боадилья-дель-Монте
ES 52 Utrera
ES 52 Mollet del Vallès
ES 52 Pinar del Rey
ES 51 Puertollano|بورتولانو|プエルトリャノ|普埃尔托利亚诺|Puertolyano|Puertojano
ES 51 Calvià|كالفيا|کالبیا|กัลบีอา|カルビア|卡尔维亚
ES 51 Segovia|سيجوڤيا|सेगोविआ|სეგოვია|סגוביה|سگوبیا|شقوبية|เซโกเบีย|セゴビア|塞哥维亚|세고비아|Senkovia|Σεγκόβια
ES 51 Sagrada Família
ES 51 Arganda|Arganda del Rey
ES 51 Las Águilas
ES 50 la Vila de Gràcia
ES 50 Vila-real|Вильярреаль
ES 50 Ventas
ET 3860 =town-addis-ababa Addis Ababa|آدیس آبابا|अदिस अबाबा|আদ্দিস আবাবা|ადის-აბება|אדיס אבבה|アディスアベバ
+阿迪斯阿貝巴|아디스아바바|Addis Abeba|Аддис-Абебæ|Addis Abaeba|Atis Apapa|Neanthopolis|Addisaaba|Adisabeba
+Antis Ampempa|Finfinne|Tungga
ET 483 Jijiga|גיגיגה|جیجیگا|吉吉加|지지가|Gigiga|Jigjiga|Djidjiga|Dzidziga|Djigdjiga|Dschidschiga
ET 466 Gonder|גונדר|ゴンダール|貢德爾|곤다르|Gondar|Gwender|Gwonder|Gonderas|Nkontair|Γκόνταιρ
ET 457 Mek'ele|میکیلے|เมเคเล|מקלה|默克萊|Macalle
ET 456 Nazrēt|Hadama|Adama|Nazareth
ET 450 Warder|Uorder|Wadere|Werder|Uardere|Wardair
ET 422 Awasa|אווסה|Hawaasa
ET 350 Bahir Dar|ბაჰრ-დარი|بحر دار|בהר דר|바히르다르|巴赫達爾|Bahar Dar|Baher Dar|Bahyr Dar|Bakhr-Dar|Bachr-Ntar
+Bahr Dar|Μπαχρ-Νταρ
ET 343 Dire Dawa|ديرة داوا|דירה דאווה|디레 다와|Dire Daba|Dire Daua|Dire Dewa|Daredawa|Dire-Daoua|Direaoua|Diredavy
ET 270 Dessie|देस्सी|دیسیی|เดซี่|დესიე|ديسى|डेसी|দেশি|דסה|デセ|德西|데시|Ntesie|Dase
ET 250 Jimma|ג'ימה|جیمما|जिममा|جيما|जिमा|জিম্মা|ジンマ|吉馬|짐마|กิมเมลวาลด์|Dzima|Gimma|Tzima|Τζίμα|Djimma
ET 208 Shashamane|Shashemene|Sciasciamanna
ET 207 Bishoftu|Biscioftu|Debra Zeit|Debre Zeit
ET 204 Sodo|Wolaita Sodo
ET 201 Arba Minch|Arba Mench|Arba Mintch|Gantar|Minghi
ET 188 Hosa’ina|Hosaena|Hosanna|Hosseina
ET 158 Dīla
ET 157 Harar|ہرار|हरार|ჰარარი|ハラール|הרר|هرر|哈勒尔|하라르|Harer|Hararas|Harar Jugol
ET 156 Nek’emtē|Lakemti|Lekemte|Nakamti|Naqamet|Nekempt|Lechenti|Lehempti
ET 148 Ārabī
ET 146 Debre Birhan|ديبرى بيرهان|دیبری بیرحان|ডেব্রি বেরহা|डेब्रे बेरहान|देब्रे बेरहान|เดบริ บาฮาน|دبره برهان
+데브레 베르한|德伯勒伯爾漢|德保贝尔韩|Dabra Berham|Dabra-Berhan|Debra Berham|Debra Berhan|Debra Birhan|Debra Brehan
+Debre Berhan
ET 140 Debre Mark’os|Debra Marcos|Dabra Marko's|Moncorer
ET 139 Āsela|Asala
ET 132 Kombolcha|כומבולצ'ה|كومبولشا|کومبولچا|कॉमबॉलचा|कॉमबोलचा|কম্বলখা|คมบอลซา|コムボルチャ|孔博勒查|콤볼차
+Cambolcia|Kembolcha|Kembolcza|Kompoltsa
ET 125 Debre Tabor|ديبرى تابور|دبره تابور|דברה תבור|德佈雷塔博爾|德卜勒塔博爾|Dabra-Tabor|Debra Tabor|Debre Taboras
+Samara
ET 121 Ādīgrat
ET 104 Weldiya|ولديا|沃尔迪亚|Waldeya|Уольдыя|Ualdia|Woldia|Wubete
ET 102 Sebeta
ET 101 Burayu
ET 100 Inda Silasē|Enda Selase|Enda Salassie|Inda Selassie|Shire Inda Silase
FI 658 =place-helsinki Helsinki|העלסינקי|هيلسينكى|ھێلسینکی|हेलसिंकी|เฮลซิงกิ|ჰელსინკი|הלסינקי|هلسینکی|হেলসিঙ্কি
+हेल्सिन्की|ヘルシンキ|赫尔辛基|헬싱키|Elsin'ki|Helsingi|Xelsinki|Ħelsinki|Ҳелсинкӣ|Gel'sinki|Heilsinci|Helsenkis
+Helsinkis|Helsset|Һel'sinki|Helsinkium|Helsingfors|Stadi|Хельсинки ош
FI 323 Espoo|ესპოო|エスポー|埃斯波|Esbo
FI 260 =town-tampere Tampere|تامبيري|تامپیرے|तांपेरे|ตัมเปเร|ტამპერე|تامپره|আমবেরে|טמפרה|タンペレ|坦佩雷|탐페레
+Tammerfors
FI 252 Vantaa|व्हंटा|ვანტაა|فانتا|وانتا|ヴァンター|ונטה|万塔|반타|Vanda|Vantania
FI 216 Oulu|أولو|اوؤلو|โอวลุ|オウル|오울루|אואולו|奥卢|Ovlu|Uloa|Uleaborg|Uleoborg|Oulu linn
FI 206 =town-turku Turku|טורקו|توركو|ตุรกุ|ტურკუ|ترکو|तुर्कू|টুর্কু|トゥルク|图尔库|투르쿠|Aboa|Turu|Abo|Tourkou
+Τούρκου
FI 170 East Helsinki|Itae-Helsinki|Itä-Helsinki|Östra Helsingfors|OEstra Helsingfors
FI 148 Jyväskylä|جیواسکیلا|يوفاسكولا|ییواسکیلا|ยูแวสกูแล|ייבסקילה|ユヴァスキュラ|이위베스퀼레|于韦斯屈莱|Gyvaskyla
+Jiveskile|Juvaskula|Йювяскюля|Granivicus|Juveskiule|Jyvaeskylae
FI 125 Kuopio|كووبيو|کؤوپیو|کووپیو|კუოპიო|קופיו|โกเปียว|クオピオ|庫奧皮奧|쿠오피오|Kouopio|Kuopijas|Kuopio linn
FI 121 Lahti|לאהטי|لاختی|لاهتي|لاہتی|ลาห์ตี|ラハティ|拉赫蒂|라티|Laxti|Λάχτι|Lahtis
FI 83 Pori|פורי|بوري|پوری|ポリ|波里|포리|Poris|Berneborg|Arctopolis|Björneborg|Bjoerneborg
FI 78 Joensuu|יואנסואו|جوئنسو|يوينسو|یوئنسو|ヨエンスー|约恩苏|요엔수|Jogensu|Jovensuu|Ёэнсу|Йоэнсу ош|Joensuu linn
+Ostia Carelorum
FI 78 Kouvola|کوؤوولا|كوفولا|کوولا|コウヴォラ|코우볼라|科沃拉|Kovvola|Kouvola linn
FI 72 Lappeenranta|ლაპეენრანტა|لاپینرانتا|לאפנראנטה|لابينرنتا|لپین رنتا|ラッペーンランタ|拉彭兰塔|拉普兰大|라펜란타
+VIllmanstrand|Lapenrand|Lappeenranta linn
FI 69 Vaasa|ואסה|فآسا|وآسا|วาซา|ヴァーサ|瓦萨|바사|Nikolaistad|Nikolainkaupunki
FI 68 Hämeenlinna|هامينلينا|ہمین لننا|ہیمینلنا|המנלינה|ハメーンリンナ|海门林纳|헤멘린나|Гямеенлінна|Хямеэнлинна
+Haemeenlinna|Haemenlidn|Khemenlina|Tavastehus|Hämenlidn
FI 66 Seinäjoki|سیئنایوکی|סייניוקי|سينايوكي|سیناجوکی|セイナヨキ|塞伊奈约基|세이네요키|Sejnejoki|Östermyra|Сейняйоки
+OEstermyra|Seinaejoki|Seinejokis|Seinjogi
FI 65 Rovaniemi|روفانييمي|רובניימי|رووانیمی|ロヴァニエミ|로바니에미|罗瓦涅米|Robaniemi|Ronianemi|Rovanieni
+Rovaniemis|Rovanem|Roavvenjarga|Rovaniemi linn
FI 51 Porvoo|بورفو|پوروو|ポルヴォー|波爾沃|포르보|Borgoa|Porvas
FI 51 Mikkeli|ミッケリ|米凱利|St. Michel|Sankt Michel
FI 50 Salo|سالو|サロ|萨洛|살로|Salo linn|Salo Kapell
FI 50 Kotka|קוטקה|كوتكا|コトカ|科特卡|콧카|Kotka linn|Svensksund|Ruotsinsalmi
FR 2138 =place-paris Paris|פאריז|باريس|پارىژ|پاريس|पॅरिस|पेरिस|पैरिस|ปารีส|פריז|პარიზი|প্যারিস|パリ|巴黎|파리|Baris
+Pa-ri|Paras|Parij|Bahliz|Lutece|Palika|Paname|Paries|Parigi|Paräis|Lutetia|Paraeis|Paryzius|Париж ош
FR 877 =town-marseille Marseille|مارسيليا|มาร์แซย์|مارسیلز|مرسيليا|मार्सेल|मार्सैय|მარსელი|מארסיי|มาร์เซ|מרסיי
+マルセイユ|마르세유|马赛|Marseggia|Marseglia|Marsiella|Marsiglia|Marsilija|Marseilles|Marselha|Marselis|Marsella
+Marsigghia|Marsilha|Massalia|Massilia|Marseja|Marsiho
FR 520 =town-lyon Lyon|ליאן|ליון|ليون|لیۆن|ลียง|ल्यों|ლიონი|リヨン|里昂|리옹|Liun|Ліён|Lio|Lyons|Lionas|Lugdunum
+Leon do Roine
FR 511 =town-toulouse Toulouse|तुलूज़|ტულუზა|トゥールーズ|טולוז|تولوز|तुलूझ|ตูลูซ|圖盧茲|圖魯茲|툴루즈|Τουλούζη
+Tuluzae|Tolosa|Тулузæ|Tolosa Okzitania|Tolosa de Francia|Tolosa de Llenguadoc|Lapangan Terbang Blagnac
FR 342 Nice|ნიცა|ניס|نيس|नीस|নিস|นิส|ニース|尼斯|니스|Nisa|Nitza|Ниццæ|Nissa Maritima
FR 325 Nantes|נאנט|نانت|नांत|ナント|南特|Naoned|Nante|Portus Namnetus
FR 318 Marne La Vallée
FR 274 =town-strasbourg Strasbourg|استراسبورگ|שטראסבורג|ستراسبورغ|ستراسبورگ|स्ट्रासबर्ग|สทราซบูร์|სტრასბური|שטרסבורג
+स्त्रासबुर्ग|ストラスブール|스트라스부르|斯特拉斯堡|Estrasborg|Estrasburg|Shtrazburg|Strasborgh|Strasburas
+Stroosburi|Strossburg|Estrasbou|Sjtraasburg|Straasburch|Straatsburg|Strasbura|Strasbwrg|Stroatsburg|Strǣtburg
FR 265 =town-bordeaux Bordeaux|बोर्दू|बोर्दो|บอร์โด|בארדא|בורדו|بوردو|بورڈو|ბორდო|ボルドー|波尔多|보르도|Bordele
+Bordeos|Bordeus|Bordozo|Bourdel|Burdeos|Burdeus|Burdigala|Μπορντό|Bordeu|Bornto|Bardo
FR 248 Montpellier|مونٹپلائیر|माँतपेलिए|มงเปอลีเย|מונפלייה|مونبلييه|مونپیلیے|მონპელიე|モンペリエ|夢比利耶|蒙庇利埃
+蒙彼利埃|몽펠리에|Montpelhier|Montpeller|Monpeljeo|Manpel'e|Monspessulanus
FR 238 =town-lille Lille|ლილი|ליל|للی|ليل|लील|ลีล|リール|里尔|Lilis|Risel|Insula
FR 229 Paris 15 Vaugirard|Vaugirard|XVe
FR 227 Rennes|ऱ्हेन|رینے|რენი|رين|แรน|レンヌ|רן|رن|雷恩|Renas|Renna|Roazhon|Renn Shehiri|Condate Redonum
FR 196 Reims|ריימס|رائیم|رانس|रेंस|แร็งส์|რეიმსი|رمس|ランス|兰斯|랭스|Remes|Rems|Rens|Rheims|Reimsas|Durocortorum
FR 185 Le Havre|لو هافر|لی ہاور|ला आव्र|เลออาฟวร์|לה הבר|لو آور|ჰავრი|勒阿弗尔|르아브르|夏華|El Havre|La Havro
+O Havre|Chabre|Havras|Khavur|Havra
FR 185 Paris 20 Ménilmontant|Menilmontant|XXe
FR 183 Cergy-Pontoise
FR 183 Paris 18 Buttes-Montmartre|モンマルトル|蒙馬特|Butte-Montmartre|Montmartre|Monmartre|XVIIIe
FR 181 Paris 13 Gobelins|Arrondissement des Gobelins|XIIIe
FR 178 Paris 19 Buttes-Chaumont|Arrondissement des Buttes-Chaumont|XIXe
FR 177 Paris 13e Arrondissement
FR 176 Saint-Étienne|سینٹ-ایٹیینے|सेंत-एत्येन|แซ็งเตเตียน|სენტ-ეტიენი|سانت إتيان|סנט אטיין|ساں اتین|圣艾蒂安
+생테티엔|Sankta-Etjeno|Canton-d'Armes|Sankta-Stefano|Sent Etjenas|Armes-Ville|Commune-d'Armes|Libre-Ville
FR 168 Toulon|ტულონი|טולון|تولون|طولون|तुलाँ|तुलों|トゥーロン|ตูลง|土伦|툴롱|Tolone|Tulona|Tuluni|Tulonas|Tolo
+Telo Martius|Toulon-sur-Mer
FR 168 Angers|اینگرز|อ็องเฌ|أنجيه|אנזה|آنژه|अँजी|ანჟე|アンジェ|昂热|앙제|Angero|Anzheh|Anzier|Angieus|Anje|Andecavis
+Bonne-Terre
FR 159 Dijon|דיזון|ديجون|دیژون|ڈیجون|दिजाँ|दीजों|ディジョン|ดีฌง|დიჟონი|第戎|디종|Divio|Dizon|Digion|Digono|Ntizon
+Dizonas|Diviodunum
FR 159 Paris 16 Passy|Passy|XVIe
FR 159 Paris 17 Batignolles-Monceau|Arrondissement des Batignolles-Monceau|Batignolles|XVIIe
FR 158 Grenoble|גרענאבלע|ग्रेनोबल|გრენობლი|غرونوبل|گرونوبل|گرینوبل|ग्रेनोब्ल|গ্রনোবল|גרנובל|グルノーブル|格勒诺布尔
+그르노블|Grelibre|Grenobel|Grenobul|Qroenobl|Grenoblis|Nkrenompl|Qrönobl
FR 148 Nîmes|نائیم|ნიმი|נים|نيم|นีม|ニーム|尼姆|Nimas|Nima|Nismes|Nemausus
FR 147 Clermont-Ferrand|क्लेरमाँ फ़ेराँ|क्लेरमाँ-फेराँ|แกลร์มง-แฟร็อง|კლერმონ-ფერანი|كليرمون فيران|کلیمون-فیراند
+קלרמון-פראן|کلرمون فران|클레르몽페랑|克莱蒙费朗|Clarmont-Ferrand|Klermonas-Feranas|Augustonemetum
+Clarmont dAlvernia|Klermon-Ferran|Klermonferana|Clarmont
FR 146 Aix-en-Provence|آكس أون بروفانس|ექს-ან-პროვანსი|אקס-אן-פרובאנס|ایکس این پرونس|اکس-آن-پروانس
+普罗旺斯地区艾克斯|엑상프로방스|亞桑蒲坊|Ais de Provenca|Ehks-an-Provans|Æx-in-Profentse|AEx-in-Profentse
+Aikso Provenca|Aix-an-Provans|Provanso Eksas
FR 146 Saint-Quentin-en-Yvelines
FR 144 Brest|ブレスト|布雷斯特|ब्रैस्त
FR 144 Le Mans|لی مانس|ল্য মঁস|ლე-მანი|לה מאן|لو مان|ले मां|勒芒|르망|Ar Mans|L'o Man|Lo Mans|Le Man|Le Manas|Lemana
+Cenomanum
FR 144 Paris 11e Arrondissement
FR 143 Amiens|आमियां|ამიენი|אמיין|آمیاں|أميان|อาเมียง|アミアン|아미앵|亞眠|Amians|Amijen|Anmyin|Am'en|Amian|Amjenas
+Samarobriva
FR 141 Tours|ٹورز|ტური|トゥール|טור|تور|टुर|तुर|图尔|투르|Turas|Teurgn|Tors|Tour|Tura|Turones|Augusta-Turonum
FR 141 Limoges|لیموگے|ლიმოჟი|לימוז|ليموج|لیموژ|लिमोज|リモージュ|利摩日|리모주|里蒙|Lemojez|Limages|Limozas|Lemotges
+Limogo|Limotges|Limoza
FR 140 Paris 12e Arrondissement
FR 138 Paris 11 Popincourt|Popincourt|XIe
FR 138 Paris 12 Reuilly|Reuilly|XIIe
FR 136 Paris 14 Observatoire|Arrondissement de l'Observatoire|XIVe
FR 131 Villeurbanne|ვილერბანი|فيلوربان|ولےاربین|ヴィルールバンヌ|וילרבאן|ویوربن|维嘞合朋纳|빌뢰르반|维勒班
+Vilerbanas|Villerbann|Vijjorban|Viljurban|Вийёрбан
FR 128 Besançon|בעזאנסאן|بیزانسون|بیسانکاں|बेझाँसों|בזאנסון|بزانسون|เบอซ็องซง|ბეზანსონი|ブザンソン|贝桑松|브장송
+Besancao|Besanson|Besontio|Vesancao|Vesontio|Vesuntio|Becoinson
FR 123 Metz|میتز|میٹز|แม็ส|მეცი|מעץ|متز|मेस|מץ|メス|梅斯|메스|Meca|Meds|Mety|Mecas|Mettis|Divodurum|Mediomatricum
FR 116 Orléans|אורליאן|أورليان|اورلئان|اورلینز|ორლეანი|ओर्लेयों|オルレアン|ออร์เลอ็อง|오를레앙|奥尔良|Orleaes
+Orleana|Orliens|Arlean|Orleanas|Aurelianum
FR 116 Rouen|რუანი|רואן|روان|रुआं|रोआँ|รูอ็อง|ルーアン|رؤن|盧昂|鲁昂|루앙|Rodem|Rouan|Rovan|Roðem|Ruana|Rueno|Erruan
FR 111 Mulhouse|म्युलुझ|მიულუზი|ملہاؤز|مولوز|ميلوز|ミュルーズ|米卢斯|뮐루즈|Miuluzas|Mulhusia|Müihausn|Mueihausn
+Mulhousen|Mylhuzy|Mylouzi
FR 111 Montreuil|Montrej|Montreuil-sous-Bois
FR 110 Perpignan|פערפיניאן|पेर्पिञां|פרפיניאן|بيربينيا|پرپینیان|پرپگناں|ペルピニャン|佩皮尼昂|班合比让|페르피냥
+Perpinana|Perpinhan|Perpinian|Perpinha|Perpinia|Perpinianum|Perpinjanas
FR 110 Caen|كاين|ก็อง|კანი|کان|کین|कां|カーン|קן|卡昂|Caam|Caem|Canz|Caon|Kana|Cadum|Cahem
FR 108 Boulogne-Billancourt|بولونی بیانکور|بولونی-بیانکور|ბულონ-ბიანკური|بولون-بلانکور|布洛涅-比扬古|불로뉴비양쿠르
+Bononia ad Sequanam|Boulogne e Billancourt|Boulogne-sur-Seine|Bulone-Bijankuras|Bulona-Bijankura|Bulon'-Bijankur
+Billancourt
FR 105 Nancy|נאנסי|نانسي|नांसी|ナンシー|南希|Nansi|Nanzeg|Nanceium
FR 102 Lyon 03
FR 101 Argenteuil|アルジャントゥイユ|Arzhantej|Arzhentoj
FR 99 Roubaix|روبيه|רובה|روبه|روبے|รูแบ|ルーベ|鲁贝|루베|Robaais|Rosbacum|Roubes|Rube
FR 99 Tourcoing|توركوينغ|تورکوآن|ٹورکونگ|ตูร์กวง|トゥールコワン|투르쿠앵|图尔宽|Toerkonje|Terkoeje|Turcundium
+Turkuehn|Turkoan|Tourco
FR 96 Saint-Denis|सेंट डेनिस|सेंत-देनिस|แซ็ง-เดอนี|سینٹ-ڈینس|سان دوني|ساں ڈینس|聖但尼|생드니|Sain-Nteni|Sen Deni
+Sendeni|Камуна Сен-Дэні|Sanctus Dionysius
FR 89 Avignon|אביניון|آوینیون|أفينيون|ایوگناں|आव्हियों|อาวีญง|ავინიონი|アヴィニョン|亞維農|아비뇽|Abinion|Avennio
+Avin'on|Avinhao|Avinhon|Avinyon|Авіньён
FR 89 Marseille 13
FR 86 Asnières-sur-Seine|أنيار سور سين|ازنیر سور سن|انییر-سور-سن|塞纳河畔阿涅勒|아니에르쉬르센|An'er-sjur-Sen
+Anier sjur Sen|Anijer na Seni|Asinariae|Asnieres
FR 86 Nanterre|نانتیرے|نانتير|نانتر|ナンテール|楠泰尔|낭테르|Nanteras|Nemetodurum
FR 86 Dunkirk|דונקערק|دونكيرك|दैंकर्क|دونکرک|डंकर्क|דנקרק|دنکرک|დიუნკერკი|ダンケルク|敦刻尔克|顿库厄克|됭케르크
+Denkerk|Dunkeke|Dunkerk|Дюнкерк|Dukark|Дзюнкерк|Duinkerke
FR 86 Lyon 08
FR 85 Poitiers|پوئیٹیرز|פואטייה|بواتييه|ปัวตีเย|پواتیه|პუატიე|पॉइती|ポワチエ|푸아티에|普瓦捷|Peitieus|Pictavium
+Pouatie|Pouetiers|Πουατιέ|Piteus|Poatie
FR 85 Versailles|ヴェルサイユ|ורסאי|베르사유|Bersallies|Βερσαλλίες|Versalhes|Versaliae|Versalles|Versajlo|Versalis
FR 85 Courbevoie|კურბევუა|كوربفوا|کوربیوۓ|クールブヴォア|کوربوآ|쿠르브부아|库尔布瓦|Kurb'ovoa|Curbavia|Kurbevua
+Kurbvoa
FR 84 Créteil|كريتاي|کریٹیل|קרטיי|クレテイユ|کرتی|克雷泰伊|크레테유|Kretej|Kretejus
FR 83 Paris 10 Entrepôt|Xe|Arrondissement de l'Enclos-Saint-Laurent
FR 83 Paris 10e Arrondissement
FR 82 Pau|ポー|Paue
FR 82 Lyon 07
FR 82 Colombes|קולומב|کلومب|コロンブ|白鸽城|콜롱브|Columbae|Kolombas|Kolomb
FR 81 Vitry-sur-Seine|فيتري سور سين|ویتری سور سن|ویتری-سور-سن|塞纳河畔维提|비트리쉬르센|Vitri sjur Sen|Port-de-Marat
+Vitri na Seni|Vitry
FR 80 Aulnay-sous-Bois|أولنيه سو بوا|اولنه سو بوآ|올네수부아|奧奈叢林|Ol'ne-su-Bua|Olne su Boa|One-su-Bua|Aulnay
FR 78 Marseille 08
FR 77 Marseille 15
FR 76 Marseille 09
FR 76 La Rochelle|লা রোচ্যাল|ლა-როშელი|لا روشيل|לה רושל|لا روشل|ลารอแชล|لروشل|拉罗歇尔|라로셸|La-Rashehl'|Ar Rochell
+La Roselis|La-Roshel'|Proclamation|Arroxela|Larosela
FR 76 Champigny-sur-Marne|شامبيني سور مارن|شامپاین سور مرن|شامپینی-سور-مرن|马恩河畔尚皮尼|샹피니쉬르마른
+Shampin'i-sjur-Marn|Campinio-ce-Marno|Shampini na Marni|Champigny
FR 76 Rueil-Malmaison|روي-مالميزون|روی ملمزون|吕埃马尔梅松|뤼에유말메종|Rjuej-Mal'mezon|Rijej Malmezon|Rodolium
+Rueil
FR 76 Antibes|アンティーブ|אנטיב|آنتیب|अँतिब|昂蒂布|앙티브|Antibas|Antibol|Antiba|Αντίμπ|Antipolis
FR 75 Gare
FR 75 Saint-Maur-des-Fossés|سینٹ-موڑ-دس-فوسسس|سن مور دفوسه|سن-مر-د-فوسه|생모르데포세|圣莫代福塞
+Saint-Maur-les-Fosses|Sen-Mor-de-Fosse|Vivant-sur-Marne|Saint-Maur
FR 74 Cannes|კანი|קאן|كان|कान|कैन|กาน|カンヌ|کن|康城|戛纳|Kannad|Kannas|Каннтæ|Canua|Chalier|Kanntae
FR 74 Calais|كاليه|קאלה|کاله|کالے|กาแล|カレー|加来|加莱|칼레|Cales|Kalai|Calesium|Кале шаары
FR 74 Béziers|بيزييه|בזייה|بزیه|ベジエ|贝济耶|베지에|Besers|Bezije|Μπεζιέ|Baeterrae
FR 69 Mérignac|Merignae|Meirinhac
FR 67 Bourges|بورجيز|ブールジュ|בורז|بورژ|布尔日|부르주|Borges|Burzas|Μπουρζ|Bourz|Burza|Avaricum Biturigum
FR 67 Saint-Nazaire|แซ็ง-นาแซร์|سینٹ-نظارے|سن نزر|سن-نزر|圣纳泽尔|생나제르|Sain-Nazair|Sen Nazeras|Sant-Nazer
+Sen Nazer
FR 65 Colmar|كولمار|קולמר|کلمار|کولمر|กอลมาร์|コルマール|科尔马|콜마르|Koimar|Kal'mar
FR 64 Maison Blanche
FR 63 Valence|वलांस|ヴァランス
FR 63 Quimper|კემპერი|كامبار|کویمپر|カンペール|کمپر|坎佩尔|캥페르|Kempera|Tchimper|Coriosopitum|Montagne-sur-Odet
FR 62 Drancy|דראנסי|درانسي|ดร็องซี|ドランシー|德朗西|드랑시|Dransi
FR 62 Noisy-le-Grand|نوآزی-لو-گراند|نوازي لو غران|大诺瓦西|Шумная-ле-Гран|Noazi le Gran|Nuazi-le-Gran|Noisy
FR 62 Villeneuve-d'Ascq|فيلينوف داسك|וילנב-ד'אסק|وینو دسک|阿斯克新城|Villenyev d'Ask|Vil'njov-d'Ask|Vilnev d'Askas
+Vilneva d'Aska|Vil'nev-d'Ask|Viln'ov d'Ask|Neuvile-Ask
FR 62 La Seyne-sur-Mer|لا سینی-سور-میر|لسن سور مر|라센쉬르메르|濱海拉塞訥|La-Sejn-sjur-Mer|La-Sen-sjur-Mer|La Sanha
+La Seyne
FR 62 Levallois-Perret|لوفالوا-بيري|لوالوآ-پره|لوولوآ-پره|勒瓦卢瓦-佩雷|르발루아페레|Levallua-Perre|Levaloa Pere
+Levallois
FR 61 Marseille 14
FR 61 Picpus
FR 61 Chambéry|شامبيري|שאמברי|شامبری|シャンベリ|尚贝里|샹베리|Shamberi|Camberiacum|Chambery-le-Vieux
FR 61 Issy-les-Moulineaux|ایسی-له-مولینو|ایسی-لمولینو|伊西萊穆利諾|이시레몰리노|Issy-les-Moulineau|Issi-le-Mulino
+L'Union|Issy
FR 61 Neuilly-sur-Seine|نويي-سور-سين|ניי-סיר-סן|نوی-سور-سن|塞纳河畔纳伊|塞纳河畔讷伊|뇌이쉬르센|Камуна Нёі-сюр-Сен
+Neiji pie Senas|Kamuna Njoi-sjur-Sen|Njoji-sjur-Sen|Noeyi-suer-Sen|N'oj sjur Sen|Neigi-syr-Sen
FR 60 Troyes|טרואה|تروئے|تروا|ทรัว|トロワ|特鲁瓦|트루아|Trecae|Troias|Troua|Τρουά|Troa
FR 60 Juan-les-Pins|ז'ואן-לה-פן|جوان لي بان|瑞昂莱潘|Joan dei Pins|Zhjuan-le-Pen|Juean-le-Pen|Jüan-le-Pen
+Antibes Juan-les-Pins|Juan
FR 59 Antony|Ontoni
FR 59 La Roche-sur-Yon|لا روشے-سور-یون|לה רוש-סור-יון|لا روش-سور-یون|لاروش سور يون|永河畔拉罗什|라로슈쉬르용
+La-Rosh-sjur-Ion|La-Ros-sur-Jono|Rupes ad Yonem|Roche-sur-Yon|Les Fromages|Les Mineraux
FR 58 Marseille 12
FR 58 Lorient|لوریان|ロリアン|洛里昂|로리앙|Lor'jan|Larjan|Lorjanas|Lorjen|Oriens|An Oriant
FR 57 Sarcelles|سارسيل|سارسل|סרסל|سرسل|サルセル|薩爾塞勒|사르셀|Sarsel'|Sarcelles-Lochere
FR 57 Pessac|پوسک|ペサック|佩萨克|페사크|Pecac|Pecac de Bordeu|Pessac-lez-Bordeaux
FR 57 Ivry-sur-Seine|إيفري سور سين|איברי-סיר-סן|ایوری سور سن|ایوری-سور-سن|塞纳河畔伊夫里|이브리쉬르센|Ivri sjur Sen
+Ivry sobre Sena|Ivri na Seni|Ivry
FR 57 Évreux|เอเวรอ|אוורה|إفرو|اورو|エヴルー|埃夫勒|에브뢰|Aebura|Ehvrjo|Evreaux|Evrieis|Ebroicum|Eburovici
+Evreux-le-Coudray
FR 57 Vénissieux|ونیسیو|ヴェニシュー|維尼西厄|베니시외|Venissioex|Vènissiœx|Venis'jo
FR 57 Cergy|سيرجي|سرژی|セルジー|เซอร์จี|塞尔吉|세르지|Сержи|Cergeium
FR 57 Clichy|Klishi|Clichy-sur-Seine|Clichy-la-Garenne
FR 57 Paris 09 Opéra|Arrondissement de l'Opera|IXe
FR 56 Marseille 11
FR 55 Saint-Quentin|Linon-sur-Somme|Somme-Libre|Egalite-sur-Somme
FR 55 Paris 05 Panthéon|Pantheon|Ve
FR 54 Niort|ניור|نيور|ニオール|尼奥尔|니오르|N'or|Nior|Njoras|Niortium
FR 54 Belfort|แบลฟอร์|ベルフォール|بلفور|贝尔福|벨포르|Beffert|Bel'for|Μπελφόρ|Belfortium
FR 54 Ajaccio|אזאקסיו|آژاکسیو|أجاكسيو|اجاکیو|アジャクシオ|अझाक्सियो|აიაჩო|阿雅克肖|아작시오|Azaksjo|Adiacium|Ajacas
+Azaxio|Αζαξιό
FR 54 Vannes|באניס|ვანი|ヴァンヌ|ואן|فان|ونس|瓦讷|Gwened|Vanas|Vann|Venetens|Dariorigum
FR 53 Sartrouville|سارتروفيل|سارتروویل|سرتروویل|サルトルーヴィル|薩特魯維爾|사르트루빌|Sartruvil'
FR 53 Maisons-Alfort|ميزون ألفور|مزون الفور|مزون-آلفور|邁松阿爾福|메종알포르|Mezonz-Al'for|Mezon-Al'for
FR 53 Meaux|مو|モー|莫城|Meldis|Mo
FR 53 Blois|بلوآ|บลัว|ブロワ|布卢瓦|블루아|Bleaz|Bloua|Bles|Bloa|Blua|Μπλουά
FR 53 Brive-la-Gaillarde|بریو-لا-گیارد|بریو لگیرد|布里夫拉盖亚尔德|브리브라가야르드|Briv-la-Gajard|Briv la Gajar
+Briva
FR 53 Arles|არლი|ארל|آرل|アルル|阿爾勒|아를|Arlet|Arlis|Arl'|Arelate|Arles-sur-Rhone|Arles-Trinquetaille
FR 53 Beauvais|בווה|بووه|ボーヴェ|博韦|보베|Bieuvais|Bellovacum|Bovoa|Duthil-la-Montagne|La Chaussee-de-la-Montagne
FR 53 Châteauroux|שאטורו|شاتورو|シャトールー|شتورو|沙托鲁|샤토루|Indrelibre|Indreville|Shataru|Shatoru
+Castrum Radulphi
FR 53 Cholet|شوله|ショレ|紹萊|숄레|Shole|Cauletum
FR 53 Fréjus|フレジュス|فرژو|弗雷瑞斯|프레쥐스|Фрежис|Фрежус|Фрежюс|Forum Iulii
FR 52 Pantin|بانتان|پانتن|パンタン|庞坦|팡탱|Panten
FR 52 Lyon 06
FR 52 Saint-Brieuc|سانت بريوك|سینٹ-بریک|سن بریوک|სენ-ბრიე|סן-בריו|圣布里厄|생브리외|Port-Brieuc|Saint-Brieu
+Σαιν-Μπριέκ|Sain-Briek|Sant-Brieg|Sen Brijek|Sen-Brijo
FR 52 Montauban|مونتوبان|มงโตบ็อง|モントーバン|蒙托邦|몽토방|Montalban|Montompan|Montoban|Montobanas|Mons Albanus
+Rive-Civique
FR 52 Charleville-Mézières|शार्लव्हिल-मेझिएया|שרלוויל-מזייר|شارلویل-مزیر|شرلویل-مزیه|沙勒维尔-梅济耶尔
+샤를르빌메지에르|Sarlevilis-Mezjeras|Sharlevil'-Mez'er|Sharlevil Mezjer|Sarlvill-Mezyer|Caroli Villa|Charleville
+Libreville
FR 52 Albi|אלבי|ألبي|ალბი|อาลบี|アルビ|阿尔比|알비|Almpi
FR 52 Tarbes|تارب|タルブ|타르브|塔布|Tarbas|Tarba|Ταρμπ
FR 52 Fontenay-sous-Bois|فونتوني سو بوا|فونتنه-سو-بوآ|فونتنی سو بوآ|퐁트네수부아|林畔丰特奈|Fontene su Bua
+Fontne su Boa|Fontenay
FR 51 Lyon 09
FR 51 Évry|エヴリー|Evry-Petit-Bourg
FR 51 Clamart|كلامار|クラマール|کلمر|클라마르|克拉马|Klamar|Clemartium|Le Vignoble
FR 51 Marseille 10|Massilia
FR 51 Châlons-en-Champagne|شیلونز این شیمپائن|ชาลง-อ็อง-ช็องปาญ|شالون-آن-شامپانی|შალონ-ან-შამპანი|شلونزان شامپاین
+שאלון-אן-שמפאן|शालो-आं-शाँपेन|샬롱앙샹파뉴|香槟沙隆|Shalon-an-Shampan'|Chalons-sur-Marne|Salon an Sampayn
+Sampanes Salonas|Durocatalaunum|Chalons
FR 50 Narbonne|أربونة|נרבון|نربون|ナルボンヌ|纳博讷|나르본|Narbonas|Narpona|Narbo
FR 50 Saint-Malo|แซ็ง-มาโล|سان مالو|سینٹ-ملو|სენ-მალო|סן-מלו|سن ملو|圣马洛|생말로|Mont-Mamet|Sant-Malou|Maclovium
+Port-Malo|Sain-Malo|Sen Malo|Senmalo
FR 50 Laval
FR 50 Hyères|هييريس|ایئر|イエール|伊埃雷|예르|Ieras|Ier|Er|Hyeres les Palmiers
GA 846 =town-libreville Libreville|ליברעוויל|लिबरेविले|लिब्रेव्हिल|ลีเบรอวิล|ლიბრევილი|ליברוויל|لیبرێڤیل|لبریویل
+ليبرفيل|リーブルヴィル|利伯維爾|리브르빌|Librefille|Librevilis|Liberopolis|Limprebil|Liuravila|Λιμπρεβίλ|Libarwil
+Limprvil|Librvil|Libvil
GA 164 Port-Gentil|פורט-גנטיל|بورت جنتيل|ポールジャンティ|让蒂尔港|포르장티|Port-Jantil|Порт Жантил|Port Zantilis
+Mandji
GA 132 Franceville|فرانسفيل|فرانسویل|フランスヴィル|弗朗斯维尔|프랑스빌|Fransvilis|Fransvil'|Masuku
GB 8961 =place-london London|לאנדאן|לונדון|لأندأن|لوندون|लन्डन्|ลอนดอน|लण्डन|लन्दन|লন্ডন|ლონდონი|لندن|ロンドン|伦敦
+런던|Lakana|Landan|Landen|Lodoni|Londan|Londar|Londen|Londin|Londra|Londye|Lonton|Lontoo|Lontra|Lunden|Lundra
GB 1157 =town-birmingham Birmingham|בירמינגהאם|बर्मिंगहॅम|बर्मिङ्घम्|ბირმინგემი|ברמינגהאם|برمينغهام|เบอร์มิงแฮม
+بیرمنگام|बर्मिंघम|برمنگم|バーミンガム|伯明翰市|버밍엄|Birmingema|Μπέρμιγχαμ|Birmin'gxam|Birmingamas|Mpermincham
+Brum
GB 626 =place-glasgow Glasgow|گلاسگوۋ|ग्लासगो|গ্লাসগো|גלאזגא|גלאזגו|جلاسجو|غلاسكو|ग्लास्गो|กลาสโกว์|გლაზგო
+グラスゴー|格拉斯哥|글래스고|Glascho|Glasgua|Glazgas|Glazgos|Glaskobe|Glesga|Qlazqo|Γλασκώβη|Kak-la-su-ko
GB 568 =town-manchester Manchester|מאנטשעסטער|मैन्चेस्टर|მანჩესტერი|แมนเชสเตอร์|منچئستئر|मँचेस्टर|ম্যানচেস্টার
+מנצ'סטר|مانشستر|مانچسٹر|マンチェスター|曼彻斯特|맨체스터|Manceinion|Manchestur|Mantsester|Mameceaster|Mancesteris
+Mancestra|Manchetre|Mancunium|Manchain|Manchuin
GB 556 Sheffield|शेफ़ील्ड|เชฟฟีลด์|शेफील्ड|შეფილდი|シェフィールド|שעפילד|شيفيلد|شیفیلڈ|شێفیڵد|שפילד|谢菲尔德|셰필드
+Sefildas|Sheffild|Sefilnt
GB 536 =town-leeds Leeds|लीड्स|ลีดส์|ლიდზი|לידז|לידס|ليدز|لیڈز|リーズ|列斯|利兹|리즈|Lidsa|Lints|Ritis|Lidsas|Loidis
+Ledesia
GB 514 =town-edinburgh Edinburgh|เอดินบะระ|ედინბურგი|אדינבורו|עדינבורג|ادینبرو|ایڈنبرا|एडिनबरा|एदिनबरा|এডিনবরা
+إدنبرة|エディンバラ|에든버러|爱丁堡|Doon Edin|Edimborgh|Edimbourg|Edimburgh|Caeredin|Edimburgum|Edinboarch|Edinborg
+Edinburc|Edinburgas|Edinburrie|Etinpurk|Idinburg|Εδιμβούργο|Dinedin
GB 496 =town-liverpool Liverpool|ליווערפול|लिव्हरपूल|ლივერპული|لیور پول|ลิเวอร์พูล|ליברפול|ليفربول|लिवरपूल
+リヴァプール|利物浦|리버풀|Learpholl|Lerphoyll|Liberpoul|Liverpuil|Liverpul'|Ливерпүүл|Liverpulis|Livurpul|Ливърпул
+Liverpolium|Lerpwl|Poll a' Ghruthain
GB 479 Bristol|בריסטאל|בריסטול|بريستول|บริสตอล|ब्रिस्टल|ბრისტოლი|برسٹل نگر|ブリストル|布里斯托尔|브리스틀|Briosto
+Briston|Bristul|Бристъл|Bristo|Brystal'|Μπρίστολ
GB 372 =town-cardiff Cardiff|कार्डिफ|কার্ডিফ|კარდიფი|קארדיף|كارديف|कार्डिफ़|کارڈف|คาร์ดิฟฟ์|カーディフ|加的夫|카디프
+Kardydh|Karntif|Caerdydd|Cairdiff|Kardifas|Kardip|Kerdiz|Kadif|Cayr Deeth
GB 368 Leicester|เลสเตอร์|לעסטער|لايستر|لیسسٹر|לסטר|لستر|レスター|莱斯特|레스터|Leysester|Lecestro|Leicestria
+Leiscester|Lesteris|Caerlyr|Lestehr
GB 366 Bradford|בראדפארד|برادفورد|بریڈفورڈ|ブラッドフォード|ברדפורד|ბრედფორდი|布拉德福德|브래드퍼드|巴拉福特
+Bredford|Брэдфард|Bradanford|Bradfordas|Brantfornt|Μπράντφορντ
GB 348 =town-belfast Belfast|בעלפאסט|بیلفاسٹ|בלפאסט|بلفاست|बेलफास्ट|বেলফাস্ট|เบลฟัสต์|ბელფასტი|ベルファスト
+貝爾法斯特|밸파스트|벨파스트|Belpas|Μπέλφαστ|Belfastas|Belfastum|Mpelphast|Beal Feirste|Belfast City|Beul-Feirste
GB 345 Coventry|คอเวนทรี|კოვენტრი|קובנטרי|كوفنتري|کاونتری|コヴェントリー|کونٹری|कॉव्हेंट्री|코번트리|考文垂|Kovuntri
+Ковънтри|Koventris
GB 329 Brent|Brent kerület|Brent keruelet|Лондонска општина Брент
GB 325 Birkenhead|เบอร์เคนเฮด|バーケンヘッド|버컨헤드|Berkenkhed|Birkenkhed|Kione Beih|Berkenged|Berkenhedas|Penbedw
GB 323 Nottingham|נוטינגהאם|نوتنغهام|ノッティンガム|諾定咸|诺丁汉|Ноттингҳам|Nottigham|Nottingem
GB 319 Islington|איזלינגטון|ایزلینتن|იზლინგტონი|イズリントン|伊斯靈頓|이즐링턴|Islinqton|Izlingtan
+District londonien d'Islington
GB 318 Reading|Redingo
GB 314 Kingston upon Hull|赫爾河畔京士頓|האל|Кингстон-апон-Халл|Hull
GB 313 Preston|פרסטון|برستون|پرستون|प्रेस्टन|プレストン|普雷斯顿|프레스턴|Prestun|Престън|Прэстан|Prestonas
GB 300 Swansea|סוונסי|سوانزي|سوانسی|स्वॉन्झी|สวอนซี|स्वान्ज़ी|スウォンジ|斯旺西|스완지|Souonsi|Svonsio|Svonsis
+Σουόνσι|Abertawe
GB 300 Newcastle upon Tyne|นิวคาสเซิลอะพอนไทน์|न्यूकॅसल अपॉन टाईन|নিউক্যাসল আপন ট্যাইন|ნიუკასლ-აპონ-ტაინი
+نيوكاسل أبون تاين|ניוקאסטל|泰恩河畔纽卡斯尔|ניוקאסל|نیوکاسل|نیوکاسڵ|뉴캐슬어폰타인|N'jukasl-apan-Tajn
+N'jukasl-apon-Tajn|Niukaslas prie Taino|Njukasul upon Tajn|Nukasla pie Tainas|An Caisteal Nuadh|Newcastle-on-Tyne
GB 295 Southend-on-Sea|Sautend-on-Si|Southend
GB 283 Brighton|ბრაიტონი|ברייטון|برايتون|ब्रायटन|ব্রাইটন|برائٹن|ไบรตัน|ブライトン|브라이턴|布赖顿|白禮頓|Braitona
+Μπράιτον|Braitonas|Brajtan|Brajtun|Брайтън
GB 270 Derby|דארבי|ديربي|डर्बी|דרבי|ڈربی|ডার্বি|ดาร์บี|ダービー|德比|더비|Darbi|Derbis|Deoraby|Ntermpi
+Derby i Derbyshire
GB 269 Southampton|סאות'המפטון|ساوثهامبتون|เซาแทมป์ตัน|ساؤتھمپٹن|サウサンプトン|사우샘프턴|南安普敦|Sautamptono
+Sautgemptan|Sautgempton|Sauthempton|Саутхамптън|Саутхемптон|Saouthampton
GB 263 Wolverhampton|وولفرهامبتون|ვულვერჰემპტონი|וואלווערהאמפטאן|וולברהמפטון|وولورہیمپٹن|ウォルヴァーハンプトン
+ولورهمپتون|วุลเวอร์แฮมป์ตัน|伍爾弗漢普頓|울버햄프턴|Ulvurkhamptun|Vulvergempton|Vulverhempton|Γουλβερχάμπτον
+Улвърхамптън|Goulverchampton|Vulverhamptonas
GB 260 Plymouth|פלימות'|پلائیموتھ|بليموث|پلیموت|प्लिमथ|พลิมัท|プリマス|普利茅斯|플리머스|Plimmuta|Plimutas|Aberplymm
+Pliemue|Plimowt|Плимът|Sūþtun on Defnum
GB 258 Stoke-on-Trent|ستوك-أون-ترينت|سٹاک اون ٹرینٹ|استوک-آن-ترنت|特倫特河畔斯托克|스토크온트렌트|Stok-on-Trehnt
+Stouk na Trent|Stouk on Trent|The Potteries|Stoke-upon-Trent|Stoka pie Trentas|Stokas prie Trento
GB 256 Milton Keynes|มิลตัน คีย์นส์|ميلتون كينز|米尔顿凯恩斯|밀턴케인스|Milton Keinsas|Milton Kins|MK
GB 247 City of Westminster|Westminster
GB 245 Northampton|نورثهامبتون|نارتھیمپٹن|نورثامبتون|ノーザンプトン|北安普顿|노샘프턴|Nortgempton|Нортхамптън
+Нортхемптон|Norsempton|Nortamptonas|Nortkhamptun
GB 237 Oldham|โอลดัม|אולדהאם|أولدهام|オールダム|奧爾德姆|올덤|Oldema|Olntam|Oldamas|Oldum|Олдъм
GB 228 Bexley|بکسلی|Bexley kerület|Bexley keruelet|Лондонска општина Бексли
GB 225 Luton|لوتون|لوتن|ルートン|卢顿|루턴|Lutun|Лутън|Lutonas
GB 218 Barking|بارکینگ|बार्किंग|バーキング|Barking Town|Barking i England
GB 215 Archway
GB 208 Portsmouth|פורטסמות'|पोर्टस्मथ|พอร์ตสมัท|بورتسموث|پورتسموث|پۆرتسموت|ポーツマス|朴次茅斯|포츠머스|Portsmutas
+Porchemue|Portsmuta|Портсмът|Portus Ostium
GB 201 Swindon|سويندون|สวินดัน|سوئیندون|スウィンドン|斯温顿|스윈던|Suindon|Suindun|Суиндън|Svindonas
GB 199 Dudley|ดัดลีย์|ダドリー|達德利|Dadlis|Dadli|Дъдли|Ntantlei
GB 198 Aberdeen|აბერდინი|אבערדין|অ্যাবরদিন|אברדין|أبردين|ابرڈین|एबरडीन|แอเบอร์ดีน|アバディーン|阿伯丁|鴨巴甸|애버딘
+Aberdina|Aberdins|Aberdzin|Aburdijn|Абърдийн|A-pak-ten|Aberdon
GB 187 Sutton|Satton|Sutton kerület|Sutton keruelet
GB 183 St Helens|Сент-Хеленс|Saint Helens
GB 178 Ipswich|อิปสวิช|იფსუიჩი|イプスウィッチ|איפסוויץ|إبسوتش|ایپسوییچ|伊普斯威奇|입스위치|Ipsuich|Ipsvicas
+Gippevicum
GB 175 Wigan|ویگان|ウィガン|威根|维甘|위건|Uigan|Uigun|Уигън|Viganas
GB 172 Warrington|وارینگتون|沃灵顿|워링턴|Uorrington|Vorington
GB 172 Walsall|والسال|ウォルソール|沃爾索爾|월솔|Owolsol|Uolsoll|Volslas|Volsol|Walhshalh
GB 171 Mansfield|マンスフィールド|מנספילד|منزفیلد|曼斯菲爾德|맨스필드|Mansfijld|Mehnsfild|Mansfildas
GB 170 Sunderland|ساندرلند|سندرلاند|סנדרלנד|संडरलँड|サンダーランド|선덜랜드|桑德兰|Sanderland|Sanderlend|Santerlant
+Sundurland|Съндърланд|Sanderlandas
GB 168 Ilford|イルフォード|ایلفورد|इलफ़र्ड|伊爾福德|일퍼드
GB 164 Slough|Slau
GB 163 Bournemouth|โบร์นมัท|ბორნმუთი|بورنموث|ボーンマス|伯恩茅斯|본머스|Bornmutas|Bornmuto|Борнмът
GB 163 Peterborough|پیتربورو|پیٹربرا|ピーターバラ|彼得伯勒|피터버러|Peterbrough|Petersborough|Petroburgum|Piterboras
+Piterboro
GB 162 Oxford|אקספארד|آکسفورد|آکسفورڈ|אוקספורד|اوكسفورد|ऑक्सफर्ड|ოქსფორდი|オックスフォード|옥스퍼드|ऑक्सफोर्ड
+অক্সফোর্ড|อ๊อกซฟอร์ด|牛津|Oxonia|Uxavad|Uxavað|Oksfard|Oksford|Oxonium|Οξφόρδη
GB 161 Newport|ניופורט|نيوبورت|نیوپورت|نیوپورٹ|นิวพอร์ต|ニューポート|न्यूपोर्ट|纽波特|뉴포트|Njuport|Nuporta|Ньюпарт
+Niouport|Νιούπορτ|Casnewydd|Niuportas
GB 156 Enfield Town|Enfield
GB 156 York|יורק|يورك|یارک|یۆرک|यॉर्क|ยอร์ก|იორკი|ヨーク|約克|요크|Efrog|Evrek|Giork|Ёрк|Aebura|Jorkas|Jorvik
GB 155 Telford|تلفورد|テルフォード|特爾福德|Тэлфард|Telfordas
GB 151 Poole|プール|普爾|Pulas|Puul
GB 149 Burnley|ברנלי|برنلی|バーンリー|伯恩利|般尼|번리|Bernlei|Bernlis|Μπέρνλεϊ|Бърнли
GB 149 Harrow|ハーロウ|哈羅|Harrow i London
GB 149 Huddersfield|ჰადერზფილდი|هادرزفیلد|ハダースフィールド|هدرسفيلد|哈德斯菲爾德|허더즈필드|Hadersfildas
+Khaddersfild|Khudursfijld|Χάντερσφιλντ|Gaddersfild|Хъдърсфийлд
GB 148 Dundee|داندی|ดันดี|დანდი|ダンディー|דנדי|دندي|ڈنڈی شہر|डंडी|登地|邓迪|던디|Dun De|Ntanti|Dandi|Дънди|Taodunum
+Dun Deagh
GB 146 Blackburn|แบล็กเบิร์น|ブラックバーン|בלקברן|布莱克本|布力般|블랙번|Blakboern|Blehkbern|Blakbernas|Blakbörn
+Blekburn|Блекбърн
GB 145 Cambridge|เคมบริดจ์|קיימברידג'|كامبريدج|केंब्रिज|ক্যামব্রিজ|კემბრიჯი|کمبریج|کیمبرج|ケンブリッジ|케임브리지
+劍橋|Kembridza|Кеймбридж|Caergrawnt|Kembridzas|Kembrigo|Kempritz|Kiam-khiau
GB 145 Blackpool|ব্ল্যাকপুল|แบล็กพูล|ბლეკპული|بلاكبول|ブラックプール|블랙풀|黑潭|Blakpulas|Blehkpul|Blakpul
GB 144 Basildon|بزیلدون|バジルドン|巴西爾登|배질던|Bazildan|Bazildun|Базилдън|Bazildonas
GB 143 Norwich|نورويتش|نورویچ|ناروچ|นอริช|ノリッチ|諾里奇|노리치|Noridzh|Norich|Noridzas|Norgouits|Νόργουιτς
+Nordovicum
GB 142 Middlesbrough|มิดเดิลส์เบรอ|मिडल्सब्रो|میدلزبورو|מידלזברא|מידלסברו|ميدلزبرة|მიდლზბრო|ミドルズブラ
+米德爾斯伯勒|미들즈브러|Middlebrough|Middlesborough|Mintlesmpro|Midulzbro|Мидълзбро
GB 141 Bolton|بولتون|โบลตัน|بولتن|ბოლტონი|ボルトン|博尔顿|保頓|볼턴|Boltun|Болтън|Boltonas|Boltonium
GB 139 Stockport|ستوكبورت|สต็อกพอร์ต|ストックポート|斯托克波特|스톡포트|Stokpart|Stokportas
GB 133 High Wycombe|היי וייקומב|های وایکام|ہائی ویکام|ჰაი-უიკომი|های ویکام|ไฮวิคัมบ์|海威科姆|海韋甘比|하이위컴
+Chai Ouikam|Khaj Uikumb|Magna Wycombe|Khaj Vikam|Khaj Vikom|Khaj-Uikam|Khaj-Uikom
GB 132 Gloucester|กลอสเตอร์|גלאסטער|گلوسسٹر|גלוסטר|جلوستر|غلوستر|グロスター|告羅士打|格洛斯特|글로스터|Glutsester
+Glosteris|Caerloyw|Glostehr|Glostur|Глостър|Glevum
GB 130 Exeter|ایکسٹر|אקסטר|עקסעטער|إكزتر|اکستر|エクセター|埃克塞特|雅息特|엑서터|เอกเซเตอร์|เอ็กซิเตอร์|Exonia
+Karesk|Ekseter|Eksetur|Ексетър|Caerwysg|Ekseteris
GB 130 Colchester|কোলচেস্টার|კოლჩესტერი|كولتشيستر|कोलचेस्टर|โคลเชสเตอร์|קולצ'סטר|كولشيستر|کولچستر|コルチェスター
+科尔切斯特|科赤斯特|高車士打|콜체스터|Koltsester|Kulchester|Camulodunum|Kolcesteris|Kolchestr|Colneceaster
GB 130 Tottenham|טוטנהאם|تاتنهام|توتنهام|تۆتنھام|トッテナム|托特納姆|토트넘|Totenamas|Tottenhem|Tottenem
GB 129 Salford|سالفورد|サルフォード|索爾福德|솔퍼드|Solfard|Solford|Salfordas
GB 127 Newcastle under Lyme
GB 126 Solihull|سولیهال|سوليهل|ソリフル|索利赫爾|솔리헐|Solikhal|Solihalas
GB 125 Watford|ווטפורד|واتفورد|וטפורד|ワトフォード|沃特福德|왓퍼드|Uotford|Votford|Votfordas
GB 125 Saint Peters|Saint Peter Extra|Thanet
GB 124 Crawley|克劳利|Krolis|Krouli
GB 122 Burton upon Trent|بارتون آپون ترنت|버턴어폰트렌트|特倫河畔伯頓|Berton-apon-Trent|Burtun upon Trent
+Бъртън ъпон Трент|Burton-on-Trent|Bertonas prie Trento
GB 118 Cheltenham|چیلٹین ہیم|চেলটেনহ্যাম|צ'לטנהאם|เชลต์นัม|ჩელტნემი|شلتنهام|چلتنهام|チェルトナム|切尔滕纳姆|卓特咸
+車頓咸|첼트넘|Chehltnehm|Celtnamas|Cheltenam|Tseltenam|Celtnamo|Cheltnum|Челтнъм
GB 117 Rotherham|راترهام|ロザラム|羅瑟勒姆|로더럼|Roderamas|Rotherdam|Rotergem|Rodurum|Roteram|Roterem|Родъръм
GB 113 Worthing|وورتینگ|ワージング
GB 113 Doncaster|دونكاستر|ดองคัสเตอร์|ドンカスター|唐卡士打|唐卡斯特|동커스터|Donkastur|Данкастэр|Донкастър
+Denocestria|Donkasteris
GB 113 Chesterfield|ჩესტერფილდი|チェスターフィールド|چیسٹرفیلڈ|چسترفیلد|車士打菲特|체스터필드|Cesterfildas
+Chesturfijld|Chesterfild|Честърфийлд
GB 111 Chelmsford|تشيلمسفورد|チェルムスフォード|צלמספורד|چلمزفورد|چلمسفورڈ|切爾姆斯福德|첼름스퍼드|Celmsfordas
+Celmsfuords
GB 110 Mendip
GB 109 Sutton Coldfield|সাটন কোল্ডফিল্ড|סאטון קולדפילד|ساتن کولدفیلد|سٹن کولڈ فیلڈ|萨顿科尔德菲尔德|서턴콜드필드
+Saton Koldfildas|Satton-Koldfield|Satton-Koldfild|Sutton Magna|Royal Sutton Coldfield
GB 109 Wakefield|ウェイクフィールド|ويكفيلد|韦克菲尔德|웨이크필드|Uehjkfild|Veikfildas|Vejkfild
GB 109 Walthamstow|والتامستو|沃爾瑟姆斯托|Uoltemstou|Uoltumstou|Уолтъмстоу
GB 108 Dagenham|داجنهام|داگنهام|डेगनहम|ダゲナム|達根林|대거넘
GB 107 Basingstoke|בייסינגסטוק|بیزینقاستوک|باسينجستوك|باسینگستوک|বাসিংস্টোক|ベイジングストーク|베이싱스토크
+貝辛斯托克|Bejsingstok|Бейзиңстоук|Bejzingstouk|Beizingstokas|Beizin'nkstoouk|Μπέιζινγκστοουκ
GB 107 Maidstone|میدنستون|میڈسٹون|メードストン|메이드스톤|梅德斯通|Mejdstoun|Mejdston|Meintstooun
GB 106 Bedford|בעדפארד|بيدفورد|베드퍼드
GB 103 Woking|وودکینگ|ووکنگ|ウォキング|沃金|Uoking|Vokingas
GB 103 Lincoln|לינקולן|লিঙ্কোন|لنكولن|ลิงคอล์น|ლინკოლნი|リンカン|林肯|링컨|Linkuln|Линкълн|Lindum|Linkal'n|Linkolnas
+Lincoln i England
GB 103 West Bromwich|უესტ-ბრომვიჩი|ويست بروميتش|เวสต์บรอมมิช|וסט ברומיץ'|وست برومویچ|وست بروميتش|ওয়েস্ট ব্রোমিচ
+웨스트브로미치|西布罗米奇|西布朗|Vest Bromicas|Bromwich Thiar|Gouest Bromits|Owest Bromij|Uehst-Bromidzh
+Uest Bromich|Vestbromvica
GB 101 Eastbourne|إيست بورن|イーストボーン|伊斯特本|Istbornas|Istborn
GB 101 Worcester|วุร์สเตอร์|وورسسٹر|ورکستر|ووستر|ウスター|伍斯特|窩士打|우스터|Vigornia|Vusteris|Caerwrangon|Vustehr
+Ustur|Устър|Wiogoraceastre
GB 101 Bath|باتھ|ბათი|באת|باث|บาธ|バース|巴斯|바스|Μπαθ|Batas|Ba|Caerfaddon|Aquae Sulis|Badanceaster|Baðanceaster
GB 101 Gillingham|גילינגהאם|ジリンガム|Джиллингем|Dzilingam|Dzilingamas|Џилингам
GB 100 Becontree|बेकनट्री
GB 97 Rochdale|راچڈیل|روچدیل|ロッチデール|羅奇代爾|로치데일|Recedham|Rochdejl|Rocdeilis
GB 95 Hemel Hempstead|هيميل هيمبستيد|ہیمل ہیمپسٹڈ|המל המפסטיד|همل همپستد|赫默尔亨普斯特德|헤멀헴프스터드
+Χίμελ Χέμπστεντ|Gemel-Gempsted|Khemel Khempsted|Һемел-Һемпстед|Hemel
GB 95 Romford|رامفورد|羅姆福德|롬퍼드
GB 93 Hayes
GB 93 Harlow|הרלאו|هارلو|ہارلو|হারলো|ハーロウ|哈勞|哈洛|할로|Garlov|Harlou|Һарлоу|Herlaua
GB 92 Hastings|هیستینگز|ヘイスティングス|هيستنغس|헤이스팅스|海斯廷斯|Gastings|Хейстингс|Heistingsas
GB 92 High Peak|Dark Peak|High Peak Hundred|High Peak District
GB 92 Darlington|دارلينغتون|دارلینگتون|ダーリントン|达灵顿|달링턴|Darlingtonas|Ντάρλινγκτον|Ntarlin'nkton
GB 91 Stevenage|ستيفينيدج|ستيڤينيدچ|স্টিভেনেজ|اسٹیوینڈیج|สตีเวนิจ|スティーブニッジ|סטיבנג'|史提芬尼治|斯蒂夫尼奇
+스테버니지|Stiden Ac|Stivenedz|Stivenidz|Stīðen Āc|Стивънидж|Stiveneitz|Stivunidzh
GB 91 Southport|サウスポート|사우스포트|紹斯波特|Sautport
GB 90 Chester|เชสเตอร์|تشستر|چیسٹر|チェスター|צסטר|چستر|切斯特|車士打|체스터|Cestria|Chestur|Tsester|Cesteris
+Yn Chaayr|Caer|Deva
GB 90 Wembley|वेम्बली|ویمبلے|ウェンブリー|ومبلی|温布利|웸블리|Uembli
GB 89 Grays|그레이스|格雷斯|Grejz|Grays Thurrock
GB 89 Harrogate|ჰეროგეიტი|هاروغيت|هروگیت|ハロゲイト|哈罗盖特|Харрогейт
GB 88 Hartlepool|ฮาร์ตลีพูล|ハートルプール|哈特爾浦|Harlepolis|Hartlepulas|Khartlpul
GB 88 Nuneaton|نانیتون|ヌニートン|納尼頓|Naniton|Nonne Etone
GB 87 Redditch|レディッチ|ردیچ|雷迪奇|레디치|Radditch|Reddich|Redicas
GB 87 Fulham|פולהאם|फ़ुलहम|فولام|フラム|富勒姆|富林|풀럼|Fulhem|Fulam|Fulem
GB 87 Londonderry County Borough
GB 86 Grimsby|گریمسبای|グリムズビー|格里姆斯比|그림즈비|Grimsbis|Great Grimsby
GB 86 Cannock|کانوک|캐넉|Kanokas|Kanuk|Канък
GB 84 St Albans|سنت آلبنز|سٹ البانس|סנט אולבנס|سانت ألبانز|सेंट अल्बंस|เซนต์อัลบัน|세인트올번스|सेंट अल्बान्स
+সেন্ট আলব্ন্স|圣奥尔本斯|Sentalbana|Sant Albans|Sent Olbans|Сент-Элбанс|Saint Albans|Santa Albans|Sejnt Olbans
GB 83 South Shields|ساوت شیلدز|사우스실즈|南希尔兹|Shields Theas|Saut Shijlds|Shields
GB 83 Derry|伦敦德里城|ديري|ڈیری|דרי|دری|ロンドンデリー|德里|데리|Doire|Derry City|Ker Dherow|Londenderry
+Londonderis|Londonderry|Lunnonderry
GB 82 Weston-super-Mare|وستون-سوپر-مار|웨스턴슈퍼메어|Уестън сюпър Меър|Уэстон-сьюпер-Мэр|Uestun-Sjupur-Meur
+Veston na Meru
GB 82 Halifax|האליפאקס|هلیفکس|ハリファクス|哈利法克斯|핼리팩스|Galifaks|Халифакс|Halifax i England
GB 82 Edmonton|एडमंटन
GB 81 Tamworth|塔姆沃思|Tamvertas|Tomtun
GB 81 Gosport|گاسپورت|戈斯波特
GB 81 Scunthorpe|スカンソープ|斯肯索普|스컨소프|Skantorpas|Skantorpe
GB 80 Chatham|チャタム|채텀|Catamas|Chatem|Chatham i Kent
GB 79 Stockton-on-Tees|استاکتون-آن-تیز|蒂斯河畔斯托克頓|Stokton na Tizu|Stoktun on Tijs|Стоктън он Тийс
+Stokton-on-Tis|Stockton
GB 78 Carlisle|คาร์ไลล์|კარლაილი|كارلايل|カーライル|卡萊爾|칼라일|Carliolum|Karlail|Karlailas|Caerliwelydd|Luel
+Cathair Luail
GB 78 Southall|ساؤتھ ہال|ساوتهال|साउथॉल|紹索爾
GB 78 Rugby|راجبي|รักบี้|ラグビー|拉格比|럭비|Ragbi|Rugby i Warwickshire
GB 77 Gateshead|გეიტსჰედი|גייטסהעד|גייטסהד|جيتشيد|ゲーツヘッド|게이츠헤드|蓋茨黑德|Gejtskhed|Geitshedas
+Gateshead-on-Tyne
GB 77 Lisburn|لیسبورن|لسبرن|リスバーン|利斯本|리즈번|Lisbern|Лисбърн|Lisbernas|Districtul Lisburn
+Lios na gCearrbhach
GB 77 Paisley|פייזלי|پیزلی|پیزلے|ペイズリー|페이즐리|佩斯利|Paislig|Peislis|Pejsli
GB 77 Putney|פאטני|باتنى|پاتنی|パットニー|پٹنی|पटनी|帕特尼|普特尼|Patnei
GB 76 Shrewsbury|Shrjusburi|Shrusberi|Amwythig|Шрюсбъри
GB 76 Fylde|Fylde Coast|Fylde Borough|Borough of Fylde
GB 76 Crewe|クルー|克魯|크루|Krju|Kruo|Kru
GB 76 Bracknell|براکنل|布拉克內爾
GB 75 Battersea|बैटरसी|巴特锡|배터시
GB 75 East Kilbride|ایست کیلبراید|ایسٹ کلبرائیڈ|이스트킬브라이드|東基爾布萊德|East Kilbridge|Ist Kilbraidas
+Ist Kilbrajd|Keeill Vreeshey Hiar
GB 75 Hove|ホヴ|Хоув|Hove i England
GB 74 Aylesbury|آیلزبری|アリスバーリー|艾爾斯伯里|에일즈베리|Ehjlsberi|Eilsberis|Aelesburia|Ægelesburg|AEgelesburg
GB 73 Canary Wharf|كناري وارف|קנרי וורף|카나리 워프|金丝雀码头|Kanehri-Uorf|Kanari-Uorf
GB 72 Purley
GB 71 Guildford|گیلدفورد|گیلڈفورڈ|غلدفورد|ギルフォード|吉爾福德|길퍼드|Gilfordia|Gildfordas|Guilford
GB 71 Peckham|פקהאם|پیکہم|پکام|पेखम|ペッカム|佩卡姆|畢克漢
GB 71 Barnsley|بارنزلي|バーンズリー|巴恩斯利|班士利|반즐리|Barnslis|Beornesleah
GB 71 Lowestoft|لوئستافت|洛斯托夫特|로스토프트|Loustoft
GB 70 Chingford|چینگفورد
GB 70 Maidenhead|メイデンヘッド|میدنهد|梅登黑德|Mejdenkhed
GB 70 Stafford|スタッフォード|斯塔福德|스태퍼드|Stæfford|Staefford
GB 70 Uxbridge|अक्सब्रिज|烏克斯橋|Ъксбридж
GB 69 Rhondda|رونتا|Ronda|Ronta|Y Rhondda
GB 68 Royal Tunbridge Wells|رویال تانبریج ولز|皇家唐橋井|Rojal Tanbridz Vels|Ројал Танбриџ Велс|Turnbridge Wells
+Tunbridge Wells
GB 68 Wimbledon|ווימבלדאן|უიმბლდონი|温布尔登网球锦标赛|וימבלדון|ويمبلدون|विंबल्डन|विंबलडन|ウィンブルドン|温布尔登
+溫布頓|윔블던|เทนนิสวิมเบิลดัน|การแข่งขันเทนนิสวิมเบิลดัน|Owimbldon|Uimbuldun|Уимбълдън|Uimbldan|Uimbldon|Vimbldon
+Vimbldonas
GB 68 Corby|קורבי|کوربی|コービー|科爾比|코비|Korbis|Corby shahri
GB 68 Stamford Hill|סטאמפארד היל|סטמפורד היל|سٹیمفورڈ ہل|史丹佛山|Stamfurd Khil|Стамфърд Хил
GB 67 Paignton|پینتون|ペイントン|佩恩頓|Pehjnton|Pejntun|Пейнтън
GB 67 Rossendale|Rossendale District|Borough of Rossendale
GB 67 Washington|واشینگتن|華盛頓|Washington New Town
GB 66 Folkestone|فولكستون|فوکستون|福克斯通|Folkston|Fokston
GB 66 Brixton|בריקסטון|برکسٹن|بریکستون|ブリクストン|布里克斯頓|ब्रिक्स्टन|브릭스턴|Brikston
GB 66 Hounslow|हाउंस्लो|هونسلو|ہانزلو|ハウンズロー|豪恩斯洛|Hounslow kerület|Hounslow keruelet
GB 65 Finchley|फ़िंचली|פינצלי|فینچلی
GB 65 Wrexham|רקסהאם|ورکسام|雷克斯漢姆|レクサム|렉섬|Wrecsam|Reksamas|Reksem|Reksum|Рексъм|Rexam|Ρέξαμ
GB 65 Ellesmere Port Town|الزمر پورت|埃爾斯米爾港|Ellesmere Port|Elsmir Port
GB 65 Torquay|טורקי|تورکی|トーキー|托基|토키|Torkvej|Torcaium
GB 65 Cricklewood|क्रिकलवुड
GB 64 Loughborough|لافبورو|ลัฟบะระ|ラフバラー|러프버러|拉夫堡|Lufburou|Лъфбъроу|Lafboro
GB 64 Taunton|تاونتون|トーントン|湯頓|톤턴|Tountun|Тоунтън|Tantonia|Tonton
GB 64 Waterlooville|واترلوویل|Uoterluvil'|Voterluvil|Waterloo
GB 63 Bognor Regis|باگنور رجیس|博格諾里吉斯|Богнор Риџис|Bognor Ridzis|Bognor Ridzisas|Bognor
GB 63 Newtownabbey|紐敦阿比|N'jutaunabbi|N'jutonehbbej|Njutonabi|Њутонаби|Baile na Mainistreach
GB 63 Buckley|Bwcle|Бъкли
GB 63 Great Yarmouth|گریت یارموث|그레이트야머스|Grehjt-Jarmut|Yarmouth
GB 63 Mitcham
GB 63 Feltham|फ़ेल्ठम
GB 63 Margate|مارگیت|マーゲイト|马盖特|Margejt|Margit
GB 62 Ashford|阿什福德|애슈퍼드|Eshford|Asfordas|Ashford i Kent
GB 62 Sale|塞爾|세일|Sejl|Sale i Stor-Manchester
GB 62 Tonypandy|تونیپاندی|টনিপান্ডি|ٹنیپاندی|トニイパンディ|汤尼潘帝|토니팬디|Tonupandi|Тонъпанди|Tonipandis
GB 62 Acton|ऐक्टन|アクトン|厄頓|Aktun|Актън|Acton i London
GB 61 Scarborough|سكاربورو|סקרבורו|スカーブラ|斯卡布羅|스카버러|Skarburou|Скарбъроу|Skarboro
GB 61 Widnes|ویدنز|威德尼斯
GB 61 Runcorn|رانکورن|朗科恩|Rankorn
GB 61 Bury|بری|ベリー|伯里|貝利|베리|Beri|Beris
GB 61 Dewsbury|دوزبری|迪斯伯里|Djusburi|Djuzberi|Diusberis|Дюсбъри
GB 61 Bangor|バンガー|班戈|Bangoras|Beannchar|Bangor i Nord-Irland
GB 60 Beckenham|बेकेनहम|بکنهام|ベックナム
GB 60 Farnborough|פארנבורו|فارنبرة|法恩伯勒|Farnboro|Farnborough i Hampshire
GB 60 Tynemouth|تایموث|泰恩茅斯
GB 60 Hereford|ہیریفورڈ|เฮริฟอร์ด|הרפורד|هرفورد|ヘレフォード|赫里福德|헤리퍼드|禧福|Gereford|Henffordd|Hererford
+Herefordas
GB 60 Stroud|스트라우드|Straud
GB 60 Halesowen|هیلزاوون|Хейлсовен|Heilsovenas
GB 60 Chelsea|تشيلسى|चेल्सी|צ'לסי|ჩელსი|チェルシー|چلسی|切尔西|車路士|첼시|Tselsi
GB 59 Craigavon|קרייגבון|کریگایون|克雷加文|Krejgavon|Krejgejvun|Крейгейвън|Creag Abhann|Districtul Craigavon
GB 58 Wallasey|والاسی|沃勒西|월러시|Uollasi|Volasi
GB 58 Littlehampton|利特爾漢普頓|리틀햄프턴|Litlkhempton
GB 58 Streatham|سٹریٹہم|斯特里漢姆
GB 57 Bootle|布特爾|Butlis|Butl
GB 57 Bebington|ببینگتون|貝賓頓|Bebington and Bromborough
GB 57 Kidderminster|کیدرمینستر|基德明斯特|Kiderminsteris
GB 57 Morley
GB 56 Stourbridge|استاوربریج|สเตาร์บริดจ์|Stauerbridz|Staurbridzh|Stourbridzh|Стауербриџ|Stauerbridzas
GB 56 Livingston|لونگسٹن|利文斯通|Livinqston|Leivinstoun|Livingstonas|Baile Leibhinn|Baile Dhunleibhe
+Baile Dhun Leibhe|Livingston i Skottland
GB 56 Castlereagh|An Caislean Riabhach
GB 56 Kettering|کترینگ|ケタリング|凱特靈|케터링|Keturing|Кетъринг
GB 56 Wellingborough|韋靈伯勒|Uehllingboro|Uelingburou|Vellingboro|Уелингбъроу
GB 55 Barrow in Furness|Barrow
GB 55 South Croydon
GB 55 Canterbury|كانتربيري|קנטרברי|کنتربری|カンタベリー|坎特伯雷|根德伯里|캔터베리|Cantorbery|Durovernum|Kanterberi
+Kenterberi|Kenturburi|Кентърбъри|Caergaint
GB 54 Dunfermline|ดันเฟิร์มลิน|ڈنفرملائن|ダンファームリン|دمفرلين|鄧弗姆林|Danfermlin|Danfermlinas|Dun Pharlain
+Dunfaurlin|Dunfurmlin|Дънфърмлин|Danfrmlin
GB 54 Huyton|Хейтон|Huyton with Roby
GB 54 Leytonstone|לייטונסטון|لیٹن اسٹون|ليتونستون|لیتنستون|レイトンストーン|레이턴스톤|萊頓斯通|雷頓斯通|Lejtanstoun
+Lejtonstoun
GB 54 Barry|בארי|巴里|Baris|Beri|Y Barri|Barry i Wales
GB 54 Hamilton|همیلتون|ہملٹن|ハミルトン|漢密爾頓|Hamaltan|Хамилтън|Gamil'ton|Hamiltoun|Khamiltun|Hamiltonas
+Baile Hamaltan
GB 54 Meikle Earnock|Baile Hamaltan
GB 54 Sittingbourne|سیتینگبورو
GB 54 Macclesfield|메이클즈필드|Maklesfildo|Maklsfildas|Makulsfijld|Макълсфийлд
GB 54 Gravesend|گریوزند|그레이브젠드|格雷夫森德|Grejvsend
GB 54 Eastleigh|伊斯特利|Istli
GB 53 Smethwick|Smedikas
GB 53 Braintree|Brejntrij|Braintree i Essex
GB 53 Weymouth|وايمث|ウェイマス|웨이머스|韦茅斯|Vimutium|Uehjmut|Vejmut|Уеймът|Weymouth i Dorset
GB 52 Brentwood|布倫特伍德|브렌트우드|Brentvud|Brentud|Brentwood i Essex
GB 52 Esher
GB 51 Dunstable|دانستیبل|دونستابل|ダンスタブル|鄧斯特布爾|Danstabl|Ntansteimpl
GB 51 Morecambe|مورکم|莫克姆|Morkamas|Morkam|Morkem
GB 51 Redhill
GB 51 Welwyn Garden|ولوین گاردن سیتی|웰린가든시티|韋林花園市|Garden City|Уэлин-Гарден-Сити|Welvyn Garden City
GB 51 Horsham|هورشم|Khorshum|Хоршъм|Хоршэм|West Horsham
GB 51 Dartford|دارتفورد|達特福德|다트퍼드|Dartfordas
GB 51 Staines|استاینز|斯坦斯|Stejns|Staines-upon-Thames
GB 50 Royal Leamington Spa|رویال لیمینگتون اسپا|皇家利明頓溫泉|Rojal Lemington Spa|Leamington Spa|Lemington Spa
+Leamington|Lemington
GB 50 Hinckley|هینکلی|힝클리
GB 50 Clacton-on-Sea|کلکتون-آن-سی|Clacton al Mar|Klakton na Moru|Klakton-on-Si|Pajurio Klaktonas|Clacton
GB 50 Cumbernauld|کامبرنولد|คัมเบอร์นอลด์|کمبرنالڈ|カンバーノールド|坎伯諾爾德|Cummernaud|Kambernold|Kambernoldas
+Kumburnold|Къмбърнолд|Comar nan Allt
GB 50 Kirkcaldy|کرکالڈی|کرکودی|柯科迪|커콜디|Kerkoldis|Kirkalnty|Kirkcaudy|Kerkoldi|Kurkoldi|Кърколди|Cair Chaladain
GB 50 Bletchley|بلچلی|布莱奇利|Blechli
GB 50 Yeovil|یئوویل|約維爾|요빌|Giuela|Jouvil|Jouvilis
GB 50 Keighley|کیگلے|کیلی|基斯利|Kejli|Kitli
GE 1049 =town-tbilisi Tbilisi|טביליסי|تبىلىسى|ทบิลิซิ|თბილისი|تبليسي|त्बिलिसी|थ्बिलीसी|تبلیس|ქართი|トビリシ|第比利斯
+트빌리시|Tiblisi|Tpilisi|Ttuplis|Τιφλίδα|Tbilisis|Tbilsi|Tblisi|Tibilisi|Tiflis|Tiphlida|Tıflis|Triphelis
+Тбилиси ош|Қарҭ
GE 186 Batumi|باتومی|باطومي|बातुमी|ბათუმი|בטומי|בתומי|バトゥミ|바투미|巴统|Batoum|Batoemi|Batomis|Batumis|Баҭым
+Μπατούμι
GE 135 Kutaisi|כותאיסי|קוטאיסי|ქუთაისი|クタイシ|쿠타이시|Kutaisk|Kutayıs|Koetaisi|Koutaissi
GE 128 Rustavi|רוסתווי|რუსთავი|Roustavi|Rustavis
GH 2544 Kumasi|كوماسي|クマシ|库马西|쿠마시|Kumasis|Coomassie|Кумаси шаары
GH 1963 =town-accra Accra|अक्रा|आक्रा|আক্রা|אקרא|אקרה|آکرا|عکرہ|อักกรา|აკრა|アクラ|阿克拉|아크라|Akara|Nkran|Аккрæ
GH 464 Tamale
GH 389 Takoradi|Takoradze
GH 285 Sekondi
GH 212 Cape Coast|کیپ کوست|کیپ کوسٹ|케이프코스트|海岸角|Cabo Corso|Igua Ogwa|Keip Kostas|Kejp-Kost|Ogwa
+Cape Coast Castle
GH 202 Atsiaman|Achiaman|Ashaiman
GH 190 Ashaiman|آشيامان|अश्यमेन|เซียแมน|अशिमान|アシャマン|অ্যাশিয়ামান|아시아만|奥巴西|Ashiaman|Ασχαϊμάν|Asaimanas
GH 179 Obuase|Oboase|Obuasis
GH 155 Tema|تيما|टेमा|तेमा|টেমা|เทมะ|טמה|تما|テマ|特馬|테마|Toma
GH 151 Koforidua|کوفوریدوا|کوفوریدوئا|科福里杜亞|코포리두아
GH 144 Teshi Old Town|Teshhi|Teshie|Tassi
GH 138 Sekondi-Takoradi|سيكوندي تاكورادي|سیکونڈی-ٹاکوراڈی|เซกันดี-ตาโกราดี|سکوندی-تاکورادی|סקונדי-טקורדי
+세콘디타코라디|Sekandy-Takarady|Sekondis-Takoradis|Sekondi
GH 130 Ho|No|Hohoe
GH 119 Amanfrom|Amanfro
GH 101 Medina Estates|Madina
GH 100 Twifu Praso
GM 340 Serekunda|سيريكوندا|セレクンダ|Sere Kunda|Jeswang
GM 37 =town-banjul Banjul|بانجول|บันจูล|バンジュール|באנזשול|בנגול|बंजुल|बाञ्जुल|ბანჯული|班珠尔|班竹|반줄|Банжул
+Банџул|Банҷул|Bandzul|Banjoul|Bathurst|Mpanzoul|Μπανζούλ|Bandzulis|Bathurstopolis
GN 1928 Conakry|קונאקרי|コナクリ|科納克里|코나크리|Konakris
GN 1871 Camayenne
GN 226 Nzérékoré|نزیریکورے|ンゼレコレ|은제레코레
GN 221 Kankan|کانکان|カンカン|캉칸|Kankanas
GN 194 Manéah
GN 182 Dubréka|Debreeka
GN 161 Kindia|Kindla
GN 148 Siguiri|Sigiri
GN 137 Dixinn
GN 116 Kissidougou|Kissidugu
GN 113 Kamsar|Kakande|Bagataye|Dougofissa|Dougoufissa|Port-Kamsar|Dougouifissa|Port-Kakande
GN 107 Labé
GQ 173 Bata|באטה|باتا|ბატა|バタ|巴塔|바타|Kokapipa
GQ 155 Malabo|مالابو|مالابۆ|มาลาโบ|მალაბო|מלאבו|ملابو|मलाबो|マラボ|馬拉博|말라보|Malabas|Malampo|Rev Malebo
+Santa Isabel|Port Clarence|Ciudad de Malabo
GR 664 =place-athens Athens|ئافېنا|अथेन्स|אתונה|أثينا|เอเธนส์|ათენი|아테네 시|آتن|アテネ|아테네|雅典|Ateena|Atenas
+Atenes|Athina|Afina|Aþena|Аѳины|An Aithin|Kota Athena|Lungsod ng Athina
GR 317 =town-thessaloniki Thessaloníki|סלוניקה|סלוניקי|سالونيك|テッサロニキ|塞萨洛尼基|Þessalóníka|Ѳessalonika
+Ftohomana|Salonicco|Saluniccu|Selanik|Saruna|Solun
GR 168 Pátra|פטרס|パトラ|帕特雷|Patras|Patres
GR 163 =town-piraeus Piraeus|بيرايوس|ไพรีอัส|פיראוס|比雷埃夫斯|پیره|ピレウス|피레아스|O Pireo|Peiraia|Pireefs
+Pirejas|Pireusz|El Pireo|Il Pireo|Le Piree|Lo Pireu|Peiraeus|Peiraias|Piraievs|Piraus|Pireas|Pirehj
GR 146 Lárisa|Yenisehir
GR 139 Peristéri|Peristerion|Peristeri Attikes|Περιστέρι Αττικής
GR 137 Irákleion|הרקליון|イラクリオン|伊拉克利翁|Erakleion|Heracleum|Heracliao|Heraclion|Herakleion|Iraclion
+Irakleio
GR 100 Kallithéa|كاليثيا|Kallifeja
GR 99 Acharnés|Acharnae|Menidion|Menidhi|Menioi
GR 91 Kalamariá
GR 89 Níkaia|Neokokinis|Nea Kokkinia
GR 87 Glyfáda|Aixone
GR 86 Volos|וולוס|Bolus|Iolcus|Volo
GR 84 Ílion|Nea Liosia|Kato Liosia
GR 78 Ilioúpoli|Ηλιούπολη
GR 77 Keratsíni|Keratsinion|Tseratsinion|Ayios Yeoryios|Agios Georgios Keratsiniou|Ayios Yeoryios Keratsiniou
+Hagios Georgios Keratsiniou
GR 74 Évosmos|Evosmon|Εύοσμος|Evosmo|Harmanköj|Nea Coclutsa|Taousan Lofos|Neos Koukloutzas
GR 74 Khalándrion|Chalandri|Phlya|Flya
GR 73 Néa Smýrni
GR 72 Maroúsi|Μαρούσι|Amarousio|Amarousion|Αμαρούσιον
GR 71 Agios Dimitrios|Ayios Dhimitrios|Brakhami
GR 71 Zográfos|Zografou
GR 69 Aigáleo|Aegaleo|Egaleo
GR 67 Néa Ionía|Podharadhes
GR 65 Ioánnina|约阿尼纳|Giannena|Giannina|Yannina|Yanya|Ioaa
GR 64 Palaió Fáliro|Alt Phaleron|Paleo Faliro|Palio Faliro|Old Faliron|Palaion Faliron
GR 63 Korydallós
GR 61 Tríkala|ترحاله|Tirhala|Tırhala|Trikalon|Trikkaion
GR 61 Výronas|Viron
GR 59 Agía Paraskeví|Agia Paraskeue|Ayia Paraskevi
GR 59 Galátsi|Galatsion
GR 59 Chalkída|כלקיס|Chalcis|Euripos
GR 58 Petroúpolis|Kipoupolis|Petroupoli|Πετρούπολη
GR 58 Sérres|セレス|세레스|塞雷|Serrae|Sjar|Sѣru
GR 56 Ródos|Rodas|Rodes|Rhodes|Rhodos|Rodi|Rodos Town|Rhodes Town
GR 54 Kalamata|كالاماتا|Kalamae|Kalamatas|Kalmata
GR 54 Kavála|قولة|カヴァラ|卡瓦拉|Kaballa|Neapolis
GR 53 Chaniá|Candia|Χανίων|Cydonia|Kreta|La Canea
GR 53 Kateríni|Aikaterini
GR 52 Alexandroupoli|أليكساندروبولي|Alejandropolis|Alessandropoli|Alexandropolis|Αλεξανδρούπολη|Aleksandrupolis
+Alexandroupolis|Αλεξανδρούπολις
GR 52 Lamía|لمياء|Izdin
GT 994 Guatemala|グアテマラシティ|גואטמלה סיטי|شهر گواتمالا|과테말라 시|과테말라시티|גוואטמלה סיטי|กัวเตมาลาซิตี
+瓜地馬拉市|مدينة غواتيمالا|Gvatemala|Guatemala by|Gvatemalurbo|Guate|New Guatemala|Guatemala City|Guatemala-Urbo
GT 618 Villa Nueva|比亞努埃瓦|Vilja Nueva|Viljanueva
GT 465 Mixco
GT 212 Cobán|קובאן|科萬|코반|Kobanas
GT 180 Quetzaltenango|ケツァルテナンゴ|克薩爾特南戈|케트살테낭고|Quetzaltenanco|Κετσαλτενάνγκο|Kecaltenangas
+Kesal'tenango|Ketsaltenan'nko|Quexaltenango|Kecaltenango
GT 159 Jalapa|Халапа
GT 156 Escuintla|エスクィントラ
GT 155 Villa Canales|Villa Anales
GT 145 Jutiapa|Juliapa|Хутиапа
GT 141 Chichicastenango|Santo Tomas Chichicastenango
GT 136 San Juan Sacatepéquez
GT 135 Petapa|San Miguel Petapa
GT 112 Santa Lucía Cotzumalguapa|Santa Lucia
GT 111 Chiquimula|Chikimula|Ciudad Procer
GT 105 Coatepeque|科阿特佩克
GT 104 Chinautla|Chignautla
GT 103 Totonicapán
GT 100 Puerto Barrios|פוארטו באריוס|巴里奧斯港|Puerto Barijosas
GW 439 Bissau|بیسائو|บิสเซา|ביסאו|بيساو|बिसाउ|বিসাউ|বিস্সাউ|ბისაუ|بساؤ|ビサウ|비사우|比紹|Bisava|Wisaw|Mpissaou
+Bisau - Bissau
GY 235 Georgetown|จอร์จทาวน์|جورج تاون|جورج توغن|जॉर्जटाउन|ჯორჯტაუნი|גורגטאון|ジョージタウン|조지타운|乔治敦|佐治城
+Dzordztaun|Zhorzhtaun|Dzordztauns|Georgurbo|Gorgtauno|Tzortztaoun|Demerara
HK 7396 Hong Kong|האנג קאנג|הונג קונג|هانگ کانگ|هونج كونج|هونغ كونغ|हाँग काँग|हांगकांग|ჰონგ-კონგი|हॉन्ग कॉन्ग|ฮ่องกง
+হংকং|香港|홍콩|Khongkong|Xianggang|Gon Kong|Heung Gong|Hiong-geng|Victoria|Gankong
HK 3984 New Territories|新界|Xinjie
HK 2232 Kowloon|九龍|주룽|Czjulun|Kaulunas|Koulun|Цзюлун|Chiu-lung
HK 1195 Hong Kong Island|香港岛|Xianggangdao|Hong Kong
HK 956 Victoria|Victoria City
HK 507 Tuen Mun|屯門|Tuenmen
HK 495 Sha Tin|沙田|Shatin
HK 431 Sham Shui Po|深水埗區|Shan Shin Po|Shamshuipo
HK 425 Wong Tai Sin|黃大仙
HK 418 Kowloon|九龍城|Jiulongcheng|Kowloon City|Kau Lung Sheng|Chiu-lung-ku-ch'eng
HK 412 Tseung Kwan O|Cheung Kwan O|Cheung Kwan|Chan ji
HK 331 Kwai Chung|葵涌|Kuichong|Chung Kwai Chung
HK 318 Tsuen Wan|荃灣|Ch'uan-wan|Tsun Wan|Tsun Wan Wai
HK 286 Tin Shui Wai|تین شوی وای|天水囲|天水围|Tianshui Wei
HK 274 Tai Po|大埔墟|大埔|다푸|Taipo NT|Tai-po-hui|Tai-wo-shi|Tai Po Town|Tai Po Market
HK 263 Fanling|Fan Leng|Fen-ling
HK 215 Ma On Shan|馬鞍山村|Ma'an Shan|Ma'an Shan Cun
HK 200 Yuen Long|元朗墟|元朗|Yuanlang|Un Long|Un long hui|Yuanlang Xu|Yuan-lang-hsu
HK 200 Yuen Long San Hui|元朗|Yuan-lang-hsin-hsu|Yuen Long Market|Yuanlang Xinxu|Yuen Long Town|Yuen Long|Yuanlang
HK 194 Kowloon City Centre
HK 182 Tsing Yi Town|青衣|Tsing Yi
HK 169 Yuen Long Kau Hui|元朗墟|Yuanlang Jiuxu
HK 166 Wan Chai|灣仔|Wanchai
HK 157 Aberdeen|أبردين|香港仔|애버딘|Aburdijn|Абърдийн|Aberdin|Shekpaiwan|Heung Kong Tsai|Aberdeen Harbour
HK 116 San Tung Chung Hang|Xindongchongkeng|Tung Chung Hang|Tung Chung
HK 114 Tung Chung|东涌
HN 850 =town-tegucigalpa Tegucigalpa|טעגוסיגאלפע|تيغوسيغالبا|तेगुसिगल्पा|তেগুসিগালপা|เตกูซิกัลปา|ტეგუსიგალპა
+تگوسیگالپا|ٹیگوسیگلپا|טגוסיגלפה|テグシガルパ|特古西加爾巴|德古斯加巴|테구시갈파|Tegusigalpa|Tequsiqalpa
+Tegousigalpa|Tegousigoualpa|Tenkousinkalpa|Teuctzincalpan|Τεγκουσιγκάλπα|Tegucigucigalpa
HN 801 San Pedro Sula|سان بيدرو سولا|سان پیڈرو سولا|ซานเปโดรซูลา|圣佩德罗苏拉|산페드로술라|San-Pedra-Sula
+San Pedro Zollan|San Pedro
HN 233 Danlí
HN 222 La Ceiba|拉塞瓦|La Seiba|Ceiba
HN 215 La Ceiba|拉塞瓦|La Seiba
HN 142 Puerto Cortez|Puerto Caballo|Port Cortez|Puerto de Caballos
HN 140 Catacamas
HN 139 Choloma
HN 127 Siguatepeque
HN 124 Olanchito
HN 111 Tocoa
HN 100 El Progreso|Progreso
HR 663 =place-zagreb Zagreb|זאגרעב|زاجريب|زاگرێب|जग्रिब|জাগরেব|זאגרב|زاغرب|झाग्रेब|ซาเกร็บ|ზაგრები|ザグレブ|萨格勒布
+자그레브|Sagrab|Sakreb|Zabrag|Zabreg|Zagrep|Zagrev|Zahreb|Agram|Zagrebs|Zagrzeb|Zagabria|Zagavria|Zagrebas|Zankremp
+Ζάγκρεμπ
HR 149 Split|ספליט|سبليت|اسپلیت|სპლიტი|スプリト|斯普利特|스플리트|स्प्लिट|Spljet|Spalato|Splitas|Spalatro|Spalatum
HR 107 Rijeka|リエカ|Flumen|Fiume|Reka|Vitipolis
HR 75 Osijek|โอซีเยค|オシエク|Essegg|Mursia|Essek|Osigiek|Osek|Osijekas|Osik
HR 67 Zadar|זאדאר|زادار|زدار|ზადარი|ザダル|扎達爾|자다르|Iader|Chadra|Zantar|Zara|Zadaras
HR 55 Sesvete
HR 52 Pula|פולא|פולה|بولا|پولا|პულა|プーラ|普拉|풀라|Pluj|Pola|Poula|Puola|Πούλα|Pietas Iulia
HT 1234 =town-port-au-prince Port-au-Prince|पोर्ट-ऑ-प्रिंस|פורט או פרינס|بورت أو برانس|पोर्ट-औ-प्रिन्स
+পোর্ট-অ-প্রিন্স|პორტ-ო-პრენსი|פורט-או-פרנס|پورٹ او پرنس|ปอร์โตแปรงซ์|پورتو پرنس|ポルトープランス|포르토프랭스
+太子港|Port o Prensas|Porto Principe|Port-o-Prehns|Puerto Principe|Port-o-Prins|Portus Principis|Portoprensa
+Portoprinco|Potoprens|Ville de Port-au-Prince
HT 511 Carrefour|Kafou
HT 395 Delmas|Delma
HT 376 Pétionville|Petyon-Vil|Ville de Petion-Ville
HT 306 Port-de-Paix|پورت دے پئے|ポールドペ|포르드페이|포르드페|和平港|Porto-da-Paz|Por-de-Pe|Port Paix|Podepe|Podpe
HT 266 Saint-Marc|Sen-Mark
HT 229 Croix-des-Bouquets|Kwadebouke
HT 181 Dessalines|Marchand|Desalin
HT 137 Jacmel|זאקמל|ジャクメル|جکمل|雅克梅勒|자크멜|Yaquimo|Жакмеле
HT 134 Cap-Haïtien|کاپ-هائیتین|カパイシャン|카프아이시앵|海地角|Haitia Kabo|Kap Ayisyen|Kap-Ait'ene|Cap-Francais
+Cape Haitien|Kap-Aitien|Cabo Haitiano
HT 134 Léogâne|レオガン|萊奧甘|Leyogan|Yaguana|Ville de Leogane
HT 130 Arcahaie|Archaie|L'Arcahaie|Lakaye|Akaye|Ville de l'Arcahaie
HT 125 Les Cayes|لے سائیس|レカイ|르카예|萊凱|Aux Cayes|Los Cayos|Le Kajus|Cayes|Le-Ke|Okay|Ville des Cayes
HT 117 Tigwav|Petit Goave
HU 1741 =place-budapest Budapest|בודאפעשט|بودابيست|بوداپێست|بودابست|बुडापेस्ट|बुदापेस्त|বুদাপেস্ট|บูดาเปสต์
+ბუდაპეშტი|בודפשט|ブダペスト|부다페스트|布达佩斯|Boedapes|Boudapes|Будапеща|Boedapest|Ofen-Pest|Boudapeste
+Budaipeist|Budapescht|Budapeshha|Budapestas|Budimpesta|Βουδαπέστη|Будапешт ош|Budapestinum
HU 1001 Pest|ペシュト|بشت|페슈트|佩斯|Пеща|Peshha|Pestinum|Pest i Ungarn
HU 510 Buda|بودا|บูดอ|ブダ|布达|부더|Ofen|Boeda|Budim|Budin|Altofen|Akouinkon
HU 202 =town-debrecen Debrecen|دیبریسین|დებრეცენი|دبرتسن|デブレツェン|דברצן|دبرسن|德布勒森|데브레첸|Debrecin
+Debretin|Debreczen|Debreczin|Debrecenas|Debrecinum|Jozsa|Ntempretsen|Hadhazytelep|Hajduszentgyorgy
HU 160 =town-szeged Szeged|سکدین|Segedin|Tape|Kiskundorozsma
HU 154 Miskolc|מישקולץ|مسکولس|ميشكولتس|მიშკოლცი|ミシュコルツ|米什科尔茨|미슈콜츠|Miskole|Miskolcz|Miskovec|Miskolcas
+Bukkszentlaszlo
HU 145 Pécs|פעטש|بيتش|პეჩი|پیچ|पेच|ペーチ|פץ|پچ|佩奇|페치|Hird|Peca|Pets|Malom|Pecas|Vasas|Печух
HU 139 Budapest XI. kerület|Budapest XI. keruelet|Ujbuda
HU 130 Zugló|布达佩斯第十四区|Quan XIV|Lerchenfeld|Будимпешта XIV округ|Budapest XIV. kerület|Budapest XIV. keruelet
HU 129 Győr|גיור|دیؤر|گیور|ジェール|เจอร์|დიორი|杰尔|죄르|D'er|D'or|Djor|GJer|Gera|Gjur|Jura
HU 123 Budapest III. kerület|Obuda-Bekasmegyer
HU 117 Nyíregyháza|نیرادہازا|ნირედჰაზა|נירגהאזה|נירעדהאז|نيرغهازا|نیرگهزا|ニーレジハーザ|尼賴吉哈佐|니레지하저
+N'ired'gaza|Nired'khaza|Njiregkhaza|Nyirszollos|Njireghaza|Ньірэдзьхаза|Njiredhaz
HU 113 Budapest XIII. kerület
HU 109 Kecskemét|เคชเคเมต|קצ'קמט|کچکمیت|کچکیمت|ケチケメート|凯奇凯梅特|케치케메트|Aegopolis|Kechkemet|Keckemetas
+Heteny|Hetenyegyhaza
HU 101 Székesfehérvár|სეკეშფეჰერვარი|セーケシュフェヘールヴァール|شیکیسفیہیروار|เซเคซเฟเฮร์วาร์|سيكشفهيرفار
+סקשפהרוואר|سیکشفهروار|세케슈페헤르바르|塞克什白堡|Sekeshfegervar|Stolni Beograd|Stolni Biograd|Sekesfehervaras
+Stuhlweißenburg|Alba Regalis|Stolicny Belehrad
HU 100 Újpest|Neu-Pest
HU 98 Budapest IV. kerület|Ujpest
HU 93 Budapest XVIII. kerület|Sankt Lorenz-Sankt Emmerich
HU 88 Budapest II. kerület
HU 82 Budapest VIII. kerület|Jozsefvaros
HU 80 Budapest XV. kerület
HU 78 Kőbánya|布达佩斯第十区|Quan X|Budapesti X rajoon|Будимпешта X округ|Budapest X. kerülete|Budapest X. keruelete
HU 78 Budapest XVII. kerület|Rakosmente
HU 78 Szombathely|شامباتہیلی|სომბატჰეი|โซมบอตเฮ|סומבטהי|سمباتهی|ソンバトヘイ|松博特海伊|솜버트헤이|Sombathejus
+Sombatkhej|Sombatkhel|Steinamanger|Sombatgej|Sambotel|Sombotel
HU 76 Józsefváros
HU 76 Budapest XXI. kerület|Csepel
HU 71 Szolnok|სოლნოკი|סולנוק|شولنوک|سلنوک|ソルノク|索尔诺克|솔노크|Sol'nak|Solnokas
HU 68 Budapest XVI. kerület
HU 65 Tatabánya|تاتابانیا|ტატაბანია|טאטאבניה|タタバーニャ|陶陶巴尼奧|터터바녀
HU 64 Kaposvár|کاپوسوار|カポシュヴァール|קאפושוואר|کاپشوار|კაპოშვარი|커포슈바르|考波什堡|Torocske|Toponar|Kaposfured
+Kaposvaras|Kaposszentjakab
HU 63 Budapest XX. kerület|Pesterzsebet
HU 62 Érd|ארד|埃爾德|에르드|ایرد|ერდი|エールド|Andzabeg|Hamzsabeg
HU 62 Sopron|שאפראן|שופרון|سوپرون|شوبرون|सोपरोन|შოპრონი|ショプロン|شپرن|肖普朗|쇼프론|Sopronas|Ödenburg|OEdenburg
+Sopronium|Scarbantia|Scarabantia
HU 62 Angyalföld|אנגיאלפלד|Engelsfeld|Anđalfeld
HU 62 Erzsébetváros|伊丽莎白城|Elisabethstadt|Quan VII|Будимпешта VII округ|Budapest VII. kerület
+Budapest VII. keruelet|VII. Budapester Bezirk
HU 61 Zalaegerszeg|ზალაეგერსეგი|زالائگیرشیگ|زالائگرسگ|זאלאגרסג|ザラエゲルセグ|절러에게르세그|佐洛埃格塞格
+Zalaederseg|Zalaegersegas|Zalaegerszegium|Jegersek|Egersee|Egerseg
HU 61 Budapest XIX. kerület
HU 61 Kispest|Klein-Pest|Budapest XIX. kerület|Budapest XIX. keruelet
HU 59 Békéscsaba|بیکیسچابا|بیکیشچابا|ბეკეშჩაბა|ベーケーシュチャバ|בקשצאבה|貝凱什喬包|베케슈처버|Bekeskcabo
+Mezomegyer|Bichisciaba|Nagymajor|Bekesska Caba|Tschabe|Chaba
HU 59 Ferencváros|弗朗茨城|Quan IX|Будимпешта IX округ|Budapest IX. kerület|Budapest IX. keruelet
HU 58 Pestlőrinc|Pestszentlorinc
HU 56 Veszprém|ვესპრემი|ヴェスプレーム|وسپریم|وشپریم|維斯普雷姆州|וספרם|維斯普雷姆|베스프렘|Vesprimo|Kadarta
+Vespremas|Gyulafiratot|Veszprem megye|Comitatul Veszprem
HU 56 Budapest XII. kerület|Hegyvidek
HU 53 Eger|אגר|ערלוי|اگر|ایگیر|ეგერი|エゲル|埃格爾|에게르|Egra|Agria|Erlau|Jager|Jegra|Egeris
HU 53 Kelenföld
HU 50 Budapest XXII. kerület|Budafok-Teteny
HU 50 Dunaújváros|دوناؤئواروس|دونائیوروش|დუნაუივაროში|ドゥナウーイヴァーロシュ|두너우이바로시|多瑙新城|Dunapentele
+Stalinvaros|Duna Pentele|Dunauivarosas|Pantelija|Pentela
ID 8540 =town-jakarta Jakarta|جاكارتا|जकार्ता|ჯაკარტა|ג'קרטה|جکارتا|جکارتہ|জাকার্তা|จาการ์ตา|דזשאקארטא|ジャカルタ
+バタヴィア|巴达威亚|자카르타|勿礁維|耶加達|Batavia|Cakarta|Gakarto|Xacarta|D'akarta|Djakarta|Dzakarta|Giacarta
+Jogkarta|Sakata|Tzakarta|Xhakarta|Джакартæ|Djogkarta|Jayakarta
ID 3018 Surabaya|سورابايا|สุราบายา|სურაბაია|סורביה|スラバヤ|수라바야|泗水|Soerabaja|Sourabaya|Sourampagia
+Σουραμπάγια|Kota Surabaya|Kutha Surabaya
ID 2648 Bekasi|بيكاسي|ბეკასი|בקאסי|بکاسی|ブカシ|勿加泗|브카시|Bekasis|Μπεκάσι|Kota Bekasi|Kutha Bekasi
ID 2528 Bandung|באנדונג|باندونج|باندونگ|بندونگ|บันดุง|ბანდუნგი|バンドン|万隆|반둥|Bandunq|Bandoeng|Бандуң|Bandungas
+Bantoun'nk|Μπαντούνγκ|Kota Bandung
ID 2486 Medan|ميدان|เมดาน|مدان|メダン|棉蘭|메단|Mentan|Medanas|Kota Medan|Kuta Medan
ID 2163 Depok|דפוק|デポック|德博市|Дэпак|Depokas|Kota Depok|Depok kutha
ID 1927 Tangerang|טאנגראנג|تانگرانگ|ტანგერანგი|タンゲラン|坦格朗|當格朗|탕에랑|Tangarang|Tanqeranq|Tangerangas
+Dang ge lang|Kota Tangerang|Kutha Tangerang
ID 1801 Palembang|باليمبانج|پالیمبانگ|पालेंबांग|ปาเล็มบัง|پالمبانگ|פלמבאנג|パレンバン|팔렘방|巨港|旧港|Palembanq
+Pelembang|Palimbao|Παλεμπάνγκ|Palembangas|Palempan'nk|Kota Palembang
ID 1694 Semarang|سيمارانج|سیمارانگ|سمارانگ|เซมารัง|სემარანგი|סמראנג|スマラン|三孖冷|三宝垄|三寶瓏|스마랑|Samarang
+Semaranq|Semarangas|Kota Semarang|Kutha Semarang
ID 1474 =town-makassar Makassar|ماکاسار|マカッサル|마카사르|Makasser|Makasaras|Djumpandang|Ujungpandang
+Kota Makassar|Udjung Pandang
ID 1429 South Tangerang|Tangerang Selatan|South Tangerang City
ID 1296 Batam|باتام|บาตัม|باتم|बाटम|바탐 섬|巴淡島|Kota Batam|Kutha Batam
ID 1257 Jepara|جيبارا|Japara|Djapara|Djepara
ID 1167 Pekanbaru|پیکانبارو|پکانبارو|プカンバル|北干巴魯|페칸바루|Pakanbaru|Kota Pekanbaru|Kutha Pekanbaru
ID 1166 Bandar Lampung|بندر لامپونگ|バンダールランプン|반다르람풍|班達楠榜|Bandarlampung|Tanjungkarang|Telukbetung
+Kota Bandar Lampung|Tanjungkarang-Telukbetung
ID 1078 Bogor|بوكور|بوگور|ბოგორი|ボゴール|보고르|茂物|Buitenzorg|Kota Bogor|Kutha Bogor
ID 942 Padang|بادانغ|پادانگ|پاڈانگ|पादांग|ปาดัง|パダン|巴東|파당|Padangas|Kota Padang|Kuta Padang
ID 889 Malang|مالانغ|مالنگ|მალანგი|マラン|瑪琅|말랑|Maland|Kota Malang|Kutha Malang|Kabupaten Malang
ID 865 Samarinda|ساماريندا|سامارینڈا|ซามารินดา|サマリンダ|沙馬林達|사마린다|Kota Samarinda|Kuta Samarinda
+Batoeng Panggol
ID 770 Tasikmalaya|Kota Tasikmalaya|Tasikmalaya kutha
ID 735 Serang|Kabupaten Serang
ID 695 Balikpapan|บาลิก์ปาปัน|ბალიკპაპანი|バリクパパン|巴厘巴板|발릭파판|Balikpapanas|Kota Balikpapan
+Kutha Balikpapan
ID 686 =town-pontianak Pontianak|بونتياناك|پونتیاناک|پونٹیاناک|ปนตีอานัก|פונטיאנק|ポンティアナック|폰티아낙|坤甸
+Pontianakas|Kota Pontianak|Kuta Pontianak
ID 685 Situbondo|Situbando|Sitoebanda|Sitoebondo
ID 670 Denpasar|دنپاسار|ڈنپاسار|देनपसार|დენპასარი|דנפסאר|ڈنپسار|デンパサール|덴파사르|丹帕沙|Dempasar|Ntenpasar
+Denpasaras|Denpasar Bali|Kota Denpasar|Kutha Denpasar
ID 657 Banjarmasin|Banjermasin|Bandgermasin|Bandjarmasin|Bandjermasin|Банджармасин
ID 635 Jambi|جامبي|Djambi|Джамби|Jambi City|Telanaipura|Sriindrapura
ID 581 Cimahi|Tjimahi|Kota Cimahi|Cimahi kutha
ID 526 Surakarta|سوراكارتا|სურაკარტა|सुरकर्ता|スラカルタ|수라카르타|梭罗市|索罗|Soerakarta|Sourakarta|Kota Surakarta
+Solo|Kutha Surakarta
ID 474 Kupang|کوپانگ|クパン|古邦|쿠팡|Kupanq|Koepang|Kupangas|Kota Kupang|Kutha Kupang
ID 470 Cilegon|Tjilegon|Tlilegon
ID 458 Manado|مانادو|มานาโด|مناڈو|मानदो|マナド|万鸦老|마나도|Menado|Manadas|Kota Manado|Kutha Manado
ID 441 Mataram|ماتارام|ماٹارام|მატარამი|マタラム|馬塔蘭|마타람|Mataramas|Kota Mataram|Kutha Mataram|Mataram-Lombok
ID 410 =town-jayapura Jayapura|جاپاپورا|จายาปุระ|ジャヤプラ|查雅普拉|자야푸라|Kotabaru|Џајапура|Джаяпура|Djajapura
+Hollandia|Jaya Pura|Noordwijk|Djajapoera|Port Numbay|Sukarnapura|Sukarnopura|Kota Jayapura
ID 397 Bengkulu|بنجكولو|بنگکولو|明古魯市|븡쿨루|Benkulen|Benkoelen|Bangkahulu|Bengkoeloe|Kota Bengkulu
+Kutha Bengkulu
ID 389 Palu|Kota Palu|Kabupaten Poso
ID 375 Yogyakarta|یوگیاکارتا|योग्यकर्ता|ჯოკიაკარტა|يوجياكرتا|योग्यकार्ता|ยอกยาการ์ตา|욕야카르타|日惹|Jokjakarta
+Џогџакарта|Джокякарта|Djogjakarta|Djokjakarta|Dzogjakarta|Джоджакарта
ID 365 Sukabumi|سوکابومی|სუკაბუმი|蘇加武眉|Soekaboemi|Kota Sukabumi|Kutha Sukabumi
ID 363 Cibinong|Chibinung|Sibinonge|Tjibinong
ID 351 Kendari|کنداری|เก็นดารี|ケンダリ|肯達里|큰다리|Kendaris|Kota Kendari|Kutha Kendhari
ID 349 Dumai|Doemai|Kota Dumai
ID 347 Ambon|آمبون|آمبن|アンボン|安汶|암본|Ambun|Amboina|Ambonas|Ambon City|Kota Ambon|Kutha Ambon
ID 344 Cirebon|سيريبون|ჩირებონი|チルボン|井裡汶|치르본|Cheribon|Tjerebon|Tjeribon|Tjirebon|Kota Cirebon
+Cirebon kutha|Kutha Cirebon
ID 324 Pekalongan|Kota Pekalongan
ID 318 Palangkaraya|帕朗卡拉亚|Palangka Raya|Plangkaraja|Pahandoet|Pahandut|Kota Palangka Raya
ID 311 Percut|Pertjut|Pertjoet
ID 307 Karawang|Krawang
ID 301 Kediri|კედირი|كديري|諫義里|Kota Kediri|Kutha Kedhiri
ID 298 Jember|Djember
ID 297 Tegal|تيغال|تگال|ტეგალი|直葛|Kota Tegal|Kutha Tegal
ID 293 Banjarbaru|Bandjarbaru
ID 289 Cileungsir|Cileungsi|Tjileungsir
ID 279 Binjai|民禮|Bindjai|Kota Binjai
ID 279 Pematangsiantar|Pematangsieantar
ID 267 Banda Aceh|باندا آتشيه|باندا آسه|بندا آچے|บันดาร์อาเจะห์|班達亞齊|반다아체|Koetaradja|Банда Ачех|Baiturahman
+Banda Achem|Banda Atjeh|Kuta Raja|Kutaradja
ID 263 Pasarkemis
ID 256 Cilacap|Tjilatjap
ID 255 Tarakan|تاراكان|塔拉卡恩|Kota Tarakan|Kutha Tarakan
ID 253 Singkawang|Sekawang
ID 243 Padangsidempuan|Padangsidimpuan|Padangsidimpoean
ID 243 Probolinggo|Prabalingga|Probalingga|Kota Probolinggo
ID 242 Toli-Toli|Tolitoli|Kampungbaru|Kampoengbaroe|Baru
ID 234 Lubuklinggau|Loeboeklinggau|Kota Lubuklinggau
ID 230 Purwokerto|Purwakerta|Poerwakerta|Poerwokerto|Kota Purwokerto
ID 227 Tanjung Pinang|تانجونگ پینانگ|تانجونغ|丹戎檳榔|탄중피낭|廖都|Tandjungpinang|Танджунгпинанг|Tandjoengpinang
+Tanjungpinang|Kota Tanjungpinang|Kota Tanjung Pinang|Kutha Tanjungpinang
ID 226 Pangkalpinang|Pankal Pinang|Merawang
ID 225 Batu|Sisir|Kota Batu
ID 225 Bitung|بيتونغ|بیتونگ|ビツン|比通|비퉁|Bitsun|Bitoeng|Kota Bitung
ID 223 Klungkung|Kloengkoeng
ID 219 Sorong|Kota Sorong
ID 214 Citeureup|Citeurep|Tjiteureup
ID 213 Pasuruan|Pasoeroean|Kota Pasuruan
ID 212 Loa Janan|Loa Djanan
ID 210 Ternate|테르나테 섬|Kota Ternate
ID 209 Banjar|Bandjar
ID 207 Ciputat|Tjiputat|Tjipoetat
ID 207 Ciampea|Tjampea|Campea
ID 205 Gorontalo
ID 202 Madiun|Madioen|Kota Madiun
ID 201 Rengasdengklok
ID 200 Lhokseumawe|Lho'seumawe|Lhoksumawe|Lokseumave|Kota Lhokseumawe
ID 200 Sumedang|Soemadang|Soemedang
ID 198 Salatiga
ID 197 Sawangan
ID 194 Bontang|Kota Bontang
ID 193 Padalarang
ID 191 Curug|Tjurug|Tjoeroeg
ID 190 Tanjungbalai|Tandjungbalai|Tandjoengbalai
ID 188 Labuan Bajo|Labuhanbajo|Лабуанбаджо|Laboean Bajo|Labuanbajo|Labuhanbadjo|Laboehanbadjo|Badjo
ID 184 Palopo|Wara
ID 184 Pemalang
ID 184 Langsa|Langsar
ID 183 Lembang
ID 182 Singosari|Singasari
ID 182 Metro|Kota Metro
ID 179 Purwakarta|Poerwakarta|Kota Purwakarta
ID 175 Teluknaga
ID 174 Cianjur|ჩიანჯური|展玉|Чианджур|Tjandjoer|Tjiandjur|Kabupaten Cianjur|Kabupaten de Cianjur
ID 174 Pamulang
ID 174 Cikupa
ID 171 Ungaran|Oengaran|Unggaran
ID 167 Plumbon|Pelumbon|Ploembon
ID 166 Sampit|Tanah Hevea
ID 165 Bima
ID 164 Banjaran|Bandjaran
ID 161 Baubau|Boeton|Butung|Bau-Bau|Buton|Baoebaoe|Boetoeng
ID 161 Blitar|Belitar|Kota Blitar
ID 160 Parepare|Pare-Pare
ID 157 Sunggal|Sungal
ID 157 Perbaungan|Baoengan|Baoengar|Baungan
ID 149 Watampone|Bone
ID 148 Astanajapura|Astanadjapura
ID 142 Timika|Timuka|Timoeka
ID 141 Kisaran|Kisaran Baru
ID 141 Mojokerto|Madjakerta|Modjokerto|Kota Mojokerto
ID 139 Payakumbuh|Paja Kombo|Rayakumbuh|Pajakoemboeh|Kota Payakumbuh
ID 139 Batang
ID 139 Purwodadi|Purwadadi|Poerwadadi|Poerwodadi|Purwodadi Grobogan
ID 139 Sidoarjo|Sidaardja|Sidoardio|Sidohardjo
ID 139 Weru
ID 137 Subang|Soebang
ID 137 Rangkasbitung|Rangkas Betung|Rangkasbitoeng|Rangkasibitoeng
ID 136 Gunungsitoli|Gunongsitoli|Goenoensitoli|Omositoli
ID 134 Baturaja|Baturadja|Batoeradja|Batu Radia
ID 134 Adiwerna
ID 133 Singaraja|シガラジャ|Boeleleng|Singaradja|Сингараджа
ID 132 Manokwari|مانوكواري|მანოკვარი|マノクワリ|曼諾瓦里|마노콰리|Manokvaris|Menoekwari|Kutha Manokwari
+Kabupaten Manokwari
ID 131 Garut|Garoet
ID 131 Martapura|Martapoera
ID 128 Parung|Paroeng
ID 128 Magelang|ماگلانگ|მაგელანგი|馬格朗|Kota Magelang|Kutha Magelang
ID 127 Cikampek|Tjikampek
ID 126 Klaten|Kabupaten Klaten
ID 126 Jombang|Djombang|Kabupaten Jombang
ID 126 Paseh
ID 125 Sukawati
ID 123 Lumajang|Lumadjang|Loemadjang|Kabupaten Lumajang
ID 123 Indramayu
ID 121 Kotamobagu|Kotamobogoe
ID 121 Bukittinggi|ブキティンギ|武吉丁宜|Bukittingi|Fort de Kock|Fort de Rock|Kota Bukittinggi|Kutha Bukittinggi
ID 118 Sepatan|Sepaitan
ID 117 Banyuwangi|Banjoewangi
ID 117 Tebingtinggi
ID 117 Kedungwuni|Kedoengwoeni
ID 116 Merauke|میراوکے|ميروكي|馬老奇
ID 116 Soreang|Sereang
ID 114 Pamanukan|Pamanoekan
ID 112 Lawang
ID 111 Kuningan|Koeningan
ID 111 Cileunyi|Tjileunji
ID 110 Kresek|Keresek
ID 109 Ciamis|Tjiamis
ID 109 Pelabuhanratu|Palabuhanratu|Palabuanratu|Pelabuanratu|Plabuhanratu|Palaboehanratoe|Palakoehanratoe|Palaboehan
ID 108 Pangkalanbuun|Pangkalan Bun|Pangkalanboeoen|Soekaboemi|Sukabumi
ID 107 Pati
ID 106 Cikarang|Tjikarang
ID 106 Pare
ID 105 Arjawinangun|Ardjawinangun|Ardjawinangoen|Ardjawinangoen-Koelan
ID 105 Subulussalam
ID 104 Depok
ID 103 Prabumulih|Perabumulih|Praboemoelih|Peraboemoelih
ID 103 Tanjung Pandan|Tandjungpandan|Tanjong Pandan|Tandjoengpandan|Tandjong-pandan|Tanjungpandan|Pandan
ID 103 Rantauprapat
ID 102 Belawan
ID 102 Sungai Penuh|Soengaipenoeh|Sungeipenu
ID 100 Sungailiat|Soengailiat|Soengei Liat
ID 100 Grogol
ID 100 Negara
ID 100 Sumedang Utara
IE 1024 =place-dublin Dublin|דובלין|دوبلين|دۇبلىن|डब्लिन|दब्लिन|ডাবলিন|ดับลิน|דבלין|დუბლინი|دبلن|ダブリン|都柏林
+더블린|Dablin|Diblin|Divlyn|Dulenn|Eblana|Дъблин|Difelin|Dueblin|Dulyn|Dyflinn|Doublino|Dublinas|Δουβλίνο
+Dublin city|Ciuda de Dublin
IE 301 South Dublin|جنوبی ڈبلن|사우스더블린 주|南都柏林郡|სამხრეთ დუბლინის საგრაფო|Divlyn Yiass|Dublin South
+Jizni Dublin|Juzni Dublin|Јужни Даблин|Dublin Sud|Pietu Dublinas
IE 224 =town-cork Cork|קורק|كورك|कॉर्क|คอร์ก|კორკი|コーク|科克|코크|Korkas|Korkig|Corcagia|Corcaigh|Cork city
+Cork - Corcaigh
IE 102 Limerick|לימריק|リムリック|Limereick|Limerikas|Luimneach|Limerick city
IE 85 =town-galway Galway|ゴールウェイ|戈尔韦|Goluej|Golveja|Gaillimh|Golvejus|Galway city|Galway - Gaillimh
IE 81 Tallaght|تلا|塔拉|탈라|Talagtas|Tallakht|Tamhlacht|Talat|Talla
IE 60 Waterford|ウォーターフォード|واترفورد|უოტერფორდი|واٹرفرڈ|沃特福德|워터퍼드|Uoterford|Uoturford|Voterford
+Уотърфорд|Port Lairge|Purt Largey|Voterfordas
IL 971 =town-jerusalem Jerusalem|اورسلیمان|জেরুসালেম|เยรูซาเลม|بيت المقدس|जेरुसलेम|जेरुसेलम|იერუსალიმი|ירושלים
+أورسالم|जेरूसलम|ירושלם|מוריה|エルサレム|耶路撒冷|예루살렘|Gerusalem|Herusalem|Ierusalim|Jarusalen|Jerusalen
+Xerusalen|Al-Qudis|Al-Qudıs|Djeruzalem|Erusagem|Erusalim|Geruesalem|Herusale|Hierusalem|Hiruharama
IL 432 =town-tel-aviv Tel Aviv|तेल अभिव|तेल अविव|तेल अवीव|তেল আভিভ|เทลอาวีฟ|תל אביב|تل آویو|تل آڤیڤ|تل أبيب|তেলআবিব
+თელ-ავივი|תל אביב-יפו|テルアビブ|特拉維夫|텔아비브|Tel Eviv|Tel-Əviv|Telaviva|Tel Avevs|Telavivum|Tell Abib
+Tell Afif|Тэль-Авіў|Tel Avivas|Tel Aviv Yafo
IL 400 West Jerusalem|מערב ירושלים|Jerusalem West|Vestjerusalem|Västra Jerusalem|Vaestra Jerusalem
+Zapadnyj Ierusalim
IL 285 Haifa|جحفية|हाइफा|हैफ़ा|ხაიფა|חיפה|حيفا|हैफा|ไฮฟา|ハイファ|חפה|하이파|海法|Heifa|Hepha|Хайфæ|Aifa|Hefa
+Lungsod ng Hefa
IL 258 Rishon LeTsiyyon|ראשון לציון|Riszon le-Cijjon|Rishon LeZiyyon|Rishon le Siyon|Richon le Sion|Rischon LeZion
+Risjon Letsion|Rishon Lsiyon
IL 253 Petaẖ Tiqva|เปตะห์ติกวา|ფეთახ თიკვა|פתח תיקווה|پێتا تیکڤا|पेटह टिकवा|পেটা ঠিকভা|פתח תיקוה|פתח תקווה|بتاح تكفا
+پتخ تیکوا|पेताह तिक्वाह|佩塔提克瓦|페타티크바|Petaj Tikva|Πετάχ Τίκβα|PetahTiqva|Mulebbis|Tigrah
IL 228 Netanya|ნათანია|نتانيا|नेटानिया|नेतान्या|นาตาเนีย|נתניה|নেতানিয়া|ネタニヤ|內坦亞|네타냐|Natanya|Ntanya
IL 226 Ashdod|აშდოდი|アシュドッド|אשדוד|أشدود|阿什杜德|아슈도드|Asjdod|Azotus|Ukreir|Aschdod|Asdodas|Asntont|Asot
IL 214 Bnei Brak|بنئی برق|بنى براك|ბნეი-ბრაკი|בני ברק|بنی برق|브네이브라크|貝內貝拉克|Bne Beraq|Bein Berak
+Bene Berak|Bnei Berak|Benai Beraq|Benei Beraq|Μπνέι Μπρακ
IL 196 H̱olon|حولون|Holon|Jolon
IL 186 Beersheba|بئر السبع|بئير شيبع|بئير شيفع|ბეერ-შევა|เบียร์ชีบา|באר שבע|ベエルシェバ|贝尔谢巴|베르셰바|Beer Seba
+Beer Seva|Μπερ Σεβά|Beer Sjeva|Beerseva|Bersabee|Bersyeba
IL 170 Ramat Gan|رمات غان|რამათ-განი|رمت غان|רמת גן|رمت گن|라마트간|拉馬干|Ramat-Qan|Ramat Nkan|Ραμάτ Γκαν
+Ramat Ganas|Gan
IL 149 Reẖovot|רחובות|Rehobot|Rejovot|Rhovot|Ruhaybah|Khirbet Deiran
IL 144 Ashkelon|אשקלון|Al Majdal|Ashquelon|El Majdal|El Medjdel|Majdal|Migdal Gad|Migdal Ascalon
IL 129 Bat Yam|بات يام|बैट याम|بت یام|ბათ-იამი|בת ים|巴特亚姆|바트얌|Bat Giam|Bat Jamas|Μπατ Γιαμ
IL 124 Bet Shemesh|بيت شيمش|בית שמש|Μπέιτ Σεμές|Beit Semes|Bet Schemesch|Betxemeix|Maabarat Hartuv
IL 110 Kfar Saba|كفار سابا|כפר סבא|کفر سبا|卡法薩巴|Kafr Saba|Kfar Sava|Kefar Saba|Kefar Sava
IL 100 Jaffa|يافا|יפו|Jophe|Giaffa|Yapo|Zafo
IN 12691 Mumbai|מומבאי|מומביי|بومباي|مومباى|मुम्बई|মুম্বই|მუმბაი|بمبئی|बम्बई|मुंबई|মুম্বাই|มุมไบ|ムンバイ|뭄바이
+孟买|পুল্লাপ মুম্বাই|Bombai|Bumbaj|Numbai|Vomvai|Bombaim|Bombejus|Moembaai
IN 11034 Delhi|דעלהי|ديلهى|دێھلی|देहली|דלהי|دلهي|दिल्ली|দিল্লি|দিল্লী|เดลี|დელი|デリー|德里|델리|नई दिल्ली|Dehli
+Delis|Dilhi|Dilli|Dähli|Деҳли|Daehli
IN 8495 Bengaluru|बेङ्गलूरु|बेङ्गळूरु|বাঙ্গালোর|บังคาลอร์|ბენგალურუ|बेङ्गलोर|বেঙ্গালুরু|بنغالور|بینگلور|בנגלור
+بنگلور|バンガロール|班加罗尔|방갈로르|벵갈루루|뱅걸로|Bangalore|Bangaluri|Bengalour|Ban'nkalor|Bengaluras
+Bengalurus|Μπανγκαλόρ
IN 6993 Hyderabad|حیدر آباد|हैदराबाद|হায়দ্রাবাদ|ハイデラバード|حیدر آباد دکن|海得拉巴|হায়দরাবাদ এম. কর্পোরেশন
+Bhaganagar|Haiderabad|Hajdarabad|Haidarabadas|Hyderabad AP
IN 6357 Ahmedabad|אכמעדאבאד|أحمد آباد|अहमदाबाद्|আহমেদাবাদ|אחמדאבאד|अहमदाबाद|อัห์มดาบาด|აჰმადაბადი|アフマダーバード
+अमदाबाद|艾哈迈达巴德|亞美達巴德|艾哈迈德堡|아마다바드|احمدآباد - هیندیستان|Ahmadabad|Ahmadobod|Amedabato|Exmetabad
+Ахмадабад|Ахмедабад|Аҳмадобод
IN 4681 Chennai|চেন্নাই|تشيناي|چینائی|चेन्नई|चेन्नै|چنائی|เจนไน|ჩენაი|チェンナイ|צנאי|첸나이|清奈|金奈|Cenajus
+Csennai|Tsennai|Madras|Tamizhagam|Tamulinadu|Maderaspatanum
IN 4631 =town-kolkata Kolkata|קאלקאטא|كولكاتا|کولکاتہ|कलकत्ता|कोलकाता|โกลกาตา|კოლკატა|כלכותה|קולקטה|কলকাতা|كلكتا
+コルカタ|加尔各答|架利吉打|콜카타|Calcuta|Kalkata|Kalkota|Sealdah|Kalikata|Kalkouta|Kalkueta|Καλκούτα|Калькуттæ
+Kaelkuettae|Caligardamana
IN 4591 Surat|সুরাত|सुरत|सूरत|スーラト|苏拉特|Suratas
IN 3124 Pune|פונה|بونه|پونا|پونه|पुणे|পুণে|পুনে|ปุเณ|პუნა|プネー|浦納|浦那|푸네|पुणे शहर|Пунæ|Poona|Poune|Πούνε
IN 3046 Jaipur|גאיפור|جايبور|جایپور|جے پور|জয়পুর|जयपुर|जयपुरम्|जयपूर|ชัยปุระ|ჯაიპური|ジャイプル|자이푸르|齋浦爾
+齋葡亞|Caypur|Жайпур|Dzaipur|Gajpuro|Jayapur|Jeypore|Jainagar
IN 2823 Kanpur|קאנפור|कानपुर|कानपूर|কানপুর|カーンプル|Kanpwr|Kanpour|Κανπούρ|Cawnpore|Kanpuras|Cawnporne
IN 2600 Navi Mumbai|ناوي مومبای|נבי מומבאי|नवि मुम्बई|نوی ممبئی|नवी मुंबई|بمبئی نو|নাওয়ি মুম্বাই|ナビムンバイ
+나비뭄바이|新孟買|Nova Bombaim|Novmumbajo|Navi Moembaai|Marathi  Maharashtra
IN 2472 Lucknow|লক্ষ্ণৌ|לאקנאו|ลัคเนา|ლაქნაუ|لكهنؤ|لكهنو|لکناو|ラクナウー|लखनऊ|लखनौ|লখনৌ|ラクナウ|러크나우|勒克瑙
+Lakhnau|Laknava|Lucknow City|Лакхнау шаары
IN 2405 Nagpur|נאגפור|ناغبور|ناگپور|नागपुर|नागपूर|নাগপুর|ნაგპური|ナーグプル|नागपुरम्|那格浦尔|나그푸르|Nagpore|Ajni
+Nagpuras|Nankpour|Ναγκπούρ
IN 2136 Coimbatore|কোইমবাতোরে|コーヤンブットゥール|كويمباتور|کوئمباتور|कोयम्बत्तूर|კოიამპუტური|کويمبتور|कोइंबतूर
+कोयंबतूर|코임바토르|哥印拜陀|Koyamuttur|Koimbatur|Kojambuttur|Koyambattur|Kovai
IN 1994 Indore|ایندور|इन्दोर|इन्दौर|ইন্দোর|ინდორი|إندور|इंदूर|インドール|印多尔|인도르|Indaur|Indhur|Induras
+Indore Madhya Pradesh
IN 1841 Thāne|تھانے|تہانہ|טאנה|تانه|ठाणे|塔那|Тхана
IN 1822 Vadodara|ואדודארה|فادودارا|وادودارا|ვადოდარა|वड़ोदरा|বড়োদরা|ヴァドーダラー|ودودره|वडोदरा|वदोदरा|วโฑทรา
+ヴァドダラ|瓦多达拉|바도다라|巴罗达|Vadadara|Вадодарæ|Baroda|Vantontara|Vapadedara
IN 1798 Bhopal|بھوپال|بہوپال|בופאל|بوبال|भोपाल|भोपाळ|ভোপাল|ბჰოპალი|ボーパール|ボパール|博帕尔|보팔|Μποπάλ|Бхапал
+Бхопал|Bhojpal|Bhopalas
IN 1728 Rasapūdipalem|Raspari Palao|Visakhapatnam
IN 1727 Pimpri-Chinchwad|პიმპრი-ცინცვადი|پيمپري-چينچواد|पिंपरी चिंचवड|पिंपरी-चिंचवड|পিম্পরি চিঞ্চওয়াড়|پمپری چنچواڈ
+پمپری-چنچواڑ|賓布里金傑沃德|핌프리친치와드|Pimpri-Csincsvad|Pimpris-Cincvadas
IN 1684 Patna|باتنا|पाटणा|পাটনা|ปัฏนา|პატნა|פטנה|پتنه|پٹنہ|पटना|पाट्ना|パトナー|パトナ|巴特那|파트나|New Patna
+Patna New City
IN 1682 Kallakurichi
IN 1618 Ludhiana|לודהיאנה|लुधियाना|ルディヤーナー|ルディアーナ|卢迪亚纳|Лудхияна
IN 1486 Nashik|ნაშიკი|ناسیک|नाशिक|नाशीक|नासिक|নাশিক|ناسک|ناشک|ナーシク|纳西克|나시크|Nasikas
IN 1465 Madurai|مادورائ|مادوراي|مدورائی|მადურაი|मदुराई|মদুরাই|मदुरई|मदुरै|มทุไร|マドゥライ|마두라이|马杜赖|Mathurai
+Madurajus
IN 1435 Tirunelveli|تيرونيلويلي|तिरूनेलवेली|তিরুনেলবেলি|تیرونلویلی|तिरुनलवेली|तिरुनॆल्वेलि|ترونلویلی
+ティルネルヴェーリ|蒂魯內爾維利|티루넬벨리|Tinnevelli|Nellai|Tinnevelly Junction
IN 1430 Agra|אגרה|آگرہ|आगरा|アーグラ|आग्रा|আগ্রা|アーグラー|阿格拉|아그라|Aqra|Agra - agara|Lungsod ng Agra
IN 1414 Faridabad|ファリーダーバード|פרידאבאד|فریدآباد|फरीदाबाद|ファリダバード|Faridabadas
IN 1390 Rājkot|ラージコット|Radzkot|Radzkotas
IN 1365 Najafgarh|نجف گڑھ|नजफगढ़|নজফগড়|ナジャフガル|納嘉夫嘎爾|Najafgarli|Najfargharh
IN 1339 Jamshedpur|ชัมเศทปุระ|ჯამშედპური|ג'אמשדפור|جمشيد پور|जम्शेदपुर|জামশেদপুর|ジャムシェードプル|جمشيدبور
+जमशेदपुर|जमशेदपूर|জমশেদপুর|ジャムシェドプル|جمشدپور|賈姆謝德布爾|잠셰드푸르|哲雪舖|Dzamsedpur|Jamshidpur|Cemsidpur
+Gamsedpur|Jarnshedpur|Tatanagar|Џамшедпур
IN 1324 Gorakhpur
IN 1284 Pimpri|पिंपरी|پمپري
IN 1262 Kalyān
IN 1247 Dombivali|دومبیولی|डोंबिवली|東比夫里|Dombivli|Kalyan-Dombivli
IN 1223 Meerut|מיראט|ميروت|ميروټ|میرٹھ|মীরুট|मीरत|मेरठ|メーラト|密拉特|메루트|Merath|Мератх|Mirat|Miratas|Mirut
+Meerut City
IN 1222 Virār|Vasai-Virar City
IN 1220 Nowrangapur|Nabarangpur|Nabarangapur|Nowrangpur
IN 1206 Srinagar|سريناغار|סרינגאר|سري نغر|سري نگر|श्रीनगर|श्रीनगरम्|सिरीनगर|শ্রীনগর|სრინაგარი|シュリーナガル|ศรีนคร
+스리나가르|斯利那加|Srinigar|Caspira|Srinankar|Σριναγκάρ|Srinagaras|Suryanagar
IN 1199 Ghāziābād|गाजियाबाद|गाझियाबाद|ღაზიაბადი|ガーズィヤーバード|גאזיאבאד|गाझियाबाद्|গাজিয়াবাদ|ঘাজিয়াবাদ
+加濟阿巴德|가지아바드|غازی|Ghazibad
IN 1196 Dhanbad|ধানাবাদ|دان اباد|دانباد|دھنباد|धनबाद|ダンバード|Дханбад|Dhanabad|Dhanbaid
IN 1175 Aurangabad|أورنك آباد|اورنگ آباد|আউরঙ্গাবাদ|আওরঙ্গাবাদ|アウランガーバード|औरंगाबाद|औरंगाबाद शहर|Aurangabadas
+Aurangabad - aurangabada|Chhatrapati Sambhaji Nagar
IN 1164 Varanasi|فاراناسي|واراناسی|وارانسي|वाराणसी|বারানসি|พาราณสี|ワーラーナシー|काशी|瓦臘納西|바라나시|Banaras
+Banares|Benares|Varanasis|Kashi
IN 1159 Amritsar|أمريتسار|אמריטסר|ئامریتسار|अमृतसरः|อมฤตสระ|ამრიტსარი|امبرسر|अमृतसर|অমৃতসর|アムリトサル|阿姆利则
+암리차르|Amricar|Amritsaras
IN 1143 Vijayawada|ויגיאוואדה|فيجاياوادا|ویجایاواڈا|ვიჯაიავადა|فجاياوادا|विजयवाड़ा|विजयवाडा|বিজযবাডা
+ヴィジャヤワーダ|维杰亚瓦达|비자야와다|Vijajauada|Виджаявада|Виџајавада|Bejawada|Bezawada|Bezwada
IN 1120 Ranchi|ראנצי|رانشي|رانچي|राँची|रांची|রাঁচি|რანჩი|ラーンチー|রাচি|蘭契|란치|रांची जिल्ला|Rancis|Rancsi
IN 1081 Jabalpur|जबलपुरम्|جبل پور|ჯაბალპური|جبلبور|जबलपुर|জবলপুর|ジャバルプル|贾巴尔普尔|자발푸르|Џабалпур|Dzabalpur
+Gabalpuro|Jubbulpore|Dzabalpuras
IN 1073 Prayagraj|الہ آباد|इलाहाबाद|এলাহাবাদ|イラーハーバード|アラハバード|安拉阿巴德|Allahabad|Alahabadas|Ilahabad
+Prayag|Alla Abba Habab|Allahabad - ilahabada
IN 1063 Visakhapatnam|วิศาขาปัตตนัม|ვიშაქაპატნამი|فيساخاباتنام|فيشاخاباتنام|و شاکھا پٹنم|विशाखपट्टणम्|विशाखापट्टणम
+विशाखापत्तनम|ვიშაქჰაპატნამი|বিশাখাপত্তম|ヴィシャーカパトナム|维沙卡帕特南|비샤카파트남|Vizagapatnam|Visakhapatnamas
+Vishakhapatanam|Vizagapatam|Vaisakhapattanam|Vizag City|Visakha
IN 1056 Jodhpur|جوداپور|جودھپور|ჯოდპური|גודפור|جودبور|जोधपुर|जोधपुरम्|जोधपूर|যোদপুর|যোধপুর|ジョードプル|ジョドプル
+焦特布尔|조드푸르|Dzodpur|Godhpur|Codpur|Джодхпур|Dzodhpuras|Τζοντχπούρ|Tzontchpour
IN 1054 Gwalior
IN 1034 Teni|Тхени
IN 1027 Howrah|হাওড়া|ハーウラー|ハウラー|Hawrah|Haora|Haura
IN 1027 Raipur|رايبور|راۓپور|रायपुर|रायपूर|রাইপুর|رای پور|রায়পুর|რაიპური|ラーイプル|라이푸르|賴布爾|Raipuras
+Rayapura
IN 1022 Tiruchirappalli|ट्रिचिमलैदुर्गम्|तिरुचिरापल्ली|तिरुचिरापळ्ळि|তিরুচিরাপল্লী|تیروچیراپالی|ٹیروچیراپالی
+تيروچيراپلي|ティルッチラーッパッリ|ティルチラーパッリ|蒂魯吉拉帕利|티루치라팔리|Tiruccsirapalli|Tiruchchinappalli
+Trichinapalli|Trinchinopoly|Trichinopoli|Tiruchi|Trichy
IN 1001 Kota|קוטה|کوتا|کوٹا|कोटा|コーター|科塔|코타|Kotah City
IN 1000 Shivaji Nagar
IN 997 Sholapur|सोलापूर|ソーラープル
IN 970 Chandigarh|ჩანდიგარჰი|צ'אנדיגאר|চন্ডিগড়|চন্ডীগড়|チャンディーガル|चंडीगढ़|昌迪加尔|Czandigarh|Chandigar
+Candigarchas
IN 963 Tiruppur|تيروپور|तिरुपुर|तिरुपूर|तिरूपुर|তিরুপ্পুর|蒂魯普
IN 962 Guwahati|گوواہاتی|गुवाहाटी|グワーハーティー|جواهاتي|गुवहाटी|গুয়াহাটি|گواهتي|グワハティ|古瓦哈提|구와하티
+Gaukhati|Guvahatis
IN 943 Hubballi|Hubli City|Hubli|Хубли-Дхарвад
IN 920 Mysuru|مايسور|मैसूरु|মহীশূর|মাইসোর|میسور|मैसूर|म्हैसूर|マイソール|마이소르|迈索尔|Maisur|Majsor|Mysore
+Mahisur
IN 917 Salem|সালেম|سالم|सेलम|セーラム|塞勒姆|살렘|Selam
IN 886 Gurugram|गुड़गाँव|गुड़गांव|คุรุคราม|גורגאון|جورجاون|गुडगांव|গুরগাঁও|গুরুগ্রাম|قورقان|گورگان|グルグラム
+구르가온|古尔冈|Gurgaono|Guragaona|Gurgaonas|Nkournkaon|Γκούργκαον
IN 885 Bhubaneswar|בובנשוואר|भुवनेश्वर|ভুবনেশ্বর|ブバネーシュワル|Бхубанешвар|Ekamra-Kshetra|BBSR
IN 874 Bhiwandi|بھیواندی|ভিওয়াদি|بيوانډي|بھیونڈی|भिवन्दी|भिवंडी|ビワンディー|皮文迪|비완디|Бхиванди|Bhiwndi
IN 868 Jalandhar|ג'לאנדהאר|جالاندهار|ჯალანდჰარი|جالندھر|जालन्धर|ชลันธระ|جالنڌر|जलन्धर|जालंदर|জলন্ধর|ジャランダル
+賈朗達爾|잘란다르|Calandhar|Dzalandar|Jullundur|Tzalantar|Τζαλαντάρ|Җаландһар|Ҷоландҳар
IN 860 Rohini
IN 851 Kanayannur
IN 809 Bhayandar|بهایاندر|بياندار|بھیئندر|ভাঈন্দর|भाईंदर|Bhayander|Bhayundar|Bhayndar|Bkhajandar|Mira-Bhayandar
IN 800 Narela|نیرلا
IN 788 Thiruvananthapuram|تھیروواننتھاپورم|ثيروفانانثابورام|तिरुअनन्तपुरम्|तिरुवनन्तपुरम्|तिरुवनन्तपुरम
+তিরুবনন্তপুরম|ত্রিবানদ্রাম|ティルヴァナンタプラム|טריוונדרום|تریواندروم|티루바난타푸람|特里凡得琅
+Tiruvananantapuram|Tiruvanantapuramas|Тхіруванантхапурам|Trivandrum
IN 753 Alīgarh|علی گڑھ|अलीगढ़|আলিগড়|Koil
IN 745 Bareilly|বেরেলি|بريلي|बरेली|बरैली|バレーリー|바레일리|巴雷利|Bareli
IN 721 Morādābād|Muradabad
IN 704 Warangal|وارانگل|वारंगल|वारंगळ|ورنجل|वरंगल|ワランガル|瓦朗加尔|와랑갈|Orugallu|Varangalas|Ekasila Nagaram
IN 700 Dhārāvi|Bombay Dharavi
IN 674 Gorakhpur|गोरखपुरम्|গোরক্ষপুর|โคราฆปุระ|גוראקפור|جوراخبور|غوراخبور|گورکھپور|गोरखपुर|गोरखपूर|গোরখপুর
+ゴーラクプル|戈勒克布尔|고라크푸르|Goruckpur|Korakhpur|Nkorakpour|Γκορακπούρ|Gorakhpuras
IN 670 Guntur|جونتور|گونتور|गुंटुर|गुंटूर|グントゥール|غنتور|গুণ্টুর|গুন্তুর|คุนตูร์|貢土爾|군투르|गुण्टूरुमण्डलम्
+Gunturas|Nkountour|Γκουντούρ
IN 657 Puducherry|पॉण्डिचेरी|পন্ডিচেরী|პონდიშერი|ポンディシェリ|本地治里市|Pondicheri|Pondisheri|Ponducherry
+Poudhucherry|Puduvai|Pondy|Territoire de Pondichery
IN 652 Jājmau|जाजमऊ|Jajesmow
IN 647 Amravati|अमरावती
IN 644 Bikaner|बीकानेर
IN 633 Kochi|קוצי|कोच्चि|কোচি|コーチ|柯枝|Кочин|Cochim|Koczin|Ernakulam|Fort Cochin|Kuchi Bandar|British Cochin
IN 627 Bhilai|بھلائی|بھیلائ|بالای|भिलाई|ビラーイー|भिलै नगर|ভিলাই নগর|빌라이|比萊|Бхилаи|Bhilajus|Bhilai Nagar
IN 610 Cuttack|কুত্তক|کوٹاک|कटकम्|کاتک|کټاک|カタック|कटक|কটক|克塔克|쿠타크|Kattake
IN 609 Borivli|बोरिवली|বোরিবালি|بوری والی|包里瓦利|Borivali
IN 605 Bhavnagar|بھاونگر|باونگر|भावनगर|バーヴナガル|巴夫那加尔|바브나가르|Bharnagar|Bhaunagar|Bhunagar|Бхавнагаром
IN 601 Sāngli|Turmeric city
IN 600 Jamnagar|जामनगरम्|ג'מנגאר|جام نجر|جام نگر|ڄام نگر|ჯამნაგარი|ジャームナガル|जामनगर|জামনগর|ชัมนคร|賈姆訥格爾
+잠나가르|Camnaqar|Gamnagar|Jamnogar|Navangar|Џамнагар|Dzamnagar|Navanagar
IN 576 Jammu|जम्मू|জম্মু|ジャンムー|جموں|贾姆穆|잠무|Dzamu|Gamu|Џаму|Jammu City
IN 564 Bokāro|Bokaro Steel City
IN 550 Nanded|ناندید|ناندیڑ|नांदेड|นันเดด|นันเทฑ|ナーンデード|ناندد|नांदेड़|नान्देड|楠代德|난데드|Nander|Nandair
IN 550 Kozhikode|कोलिक्कोट|कोष़िक्कोड|কজহিকোদে|কোঝিকোড়|קוזיקוד|كاليكوت|کوزیکوڈ|कोळिकोड|โคชิโคด|کالیکٹ|কঝিকড
+カリカット|科泽科德|코지코드|Kal'kutta|Kozhikkot|Calecute|Calicutium|Kalikuto|Kojikode|Kolikod
IN 549 Kolhāpur
IN 547 Nellore|नेल्लोर|नेल्लौर|নেল্লরে|نيلوری|نيلور|نلور|ネルール|內洛爾|नेल्लूरु-नगरम्|Nelluru|Simhapuri
IN 543 Kalaburagi|गुल्बर्गा|गुलबर्गा|গুলবার্গ|გულბარგა|गुलबर्ग|كلبركة|گلبرگه|گلبرگہ|グルバルガ|古尔伯加|굴바르가
+Gul'barga|Kalaburgi|Gulburga|Kalburgi|Kulbarga
IN 542 Ajmer|أجمير|اجمېر|अजमेर|অজমের|আজমির|აჯმერი|アジュメール|阿杰梅尔|아지메르|Acmer|Agmer|Adzmer|Adzsmir|Adzmeras
+Ajmer City
IN 522 Dehradun|ڈیرہ دون|देहरादुन|देहरादून|デヘラードゥーン|دهرادون|ডেরাদুন|দেরাদুন|德拉敦|데라둔|Degradun|Дехрадун
+Dehra Dun|Deharaduna|Dehradunas|Dehra
IN 521 Erode|এরোডে|اروڑ|इरोड|ईरोड|एरोड|イーロードゥ|埃罗德|에로드|Irodu|Brod|Periyar
IN 518 Durgapur|دورگاپور|درگاپور|दुर्गापुर|दुर्गापूर|দুর্গাপুর|ドゥルガプル|杜爾加布爾|두르가푸르
IN 516 Ulhasnagar|أولهاسنغر|الہاس نگر|اولاسناقر|उल्हासनगर|উল্লাসনগর|อุลหัสสนาคา|ულჰასნაგარი|ウールハースナガル
+乌尔哈斯讷格尔|울하스나가르|Ulasnagara|Oulasnankar|Ulasnagaras|Ουλασναγκάρ
IN 516 Loni
IN 515 Siliguri|सिलीगुड़ी|শিলিগুড়ি|西里古里|Silguri|Siligun
IN 515 Ujjain|أوجاين|उज्जैन|উজ্জৈন|อุชเชน|უჯაინი|ウッジャイン|אוג'יין|اوجائین|اوجین|उज्जयिनी|鄔闍衍那|উজ্জয়িনী
+乌贾因|우자인|Outzen|Ουτζέν|Уџајин|Udzaina|Udzainas|Udzdzain
IN 510 Bilimora|Mora
IN 505 Karol Bāgh
IN 504 Āsansol|আসানসোল|आसनसोल|アサンソル|Asanol
IN 499 Mangaluru|মাঙ্গালোর|มังคาลอร์|मङ्गलूरु|मङ्गळूरु|مانغلور|مانگلور|मैंगलूर|ম্যাঙ্গালোর|منگلور|マンガロール
+门格洛尔|망갈로르|Mangalore|Tulu Nadu|Maikala|Manglapuram|Kodial|Kudla
IN 490 Belagavi|بلگایوم|بیلگاؤم|बेलगाँव|बेलगांव|बेळगांव|বেলগাউম|بيلگوم|ベルガウム|贝尔高姆|벨가움|Belgaavi|Belagoavi
+Belgaan|Belgaon|Belgaum|Belgaumas
IN 484 Sahāranpur
IN 484 Vellore|भेल्लोर|वेल्लूर|वेल्लोर|বেল্লোরে|ヴェールール|ویلور|韦洛尔|벨로르|Velluru
IN 483 Bhātpāra
IN 481 Malegaon
IN 474 Gaya
IN 466 Ambattur
IN 460 Jalgaon|جالگاون|জালগাঁও|جالگاو|جلگاؤن|जलगाँव|जलगाव|जळगाव|加爾岡|Galgaon|Џалгаон|Dzalgaon
IN 460 Kurnool|کورنوول|कर्नूलु|कुर्नुल|कुर्नूल|কর্নুল|কুর্নল|كرنول|カルヌール|쿠르누엘|卡努尔|Karnulu|Karnulis
+Kurmul|Kurnul|Kandenavolu
IN 452 Rāmgundam|Ramagundam
IN 451 Udaipur|ادے پور|উদয়পুর|اودہےپور|اودی پور|उदयपुर|उदयपुरम्|उदयपूर|ウダイプル|우다이푸르|烏代浦|Oodeypore
IN 448 Maheshtala
IN 446 Patiāla
IN 441 Shyamnagar|Shamnagore|Shamnagar
IN 435 Davangere|Devangere|Davanagiri
IN 428 Akola|اکولا|اکولہ|अकोला|অকোলা|আকোলা|阿科拉|아콜라|Akula
IN 424 Rajpur Sonarpur|Sonarpur Rajpur|Sonarpur|Rajpur
IN 419 Korba|कोरबा जिला
IN 412 Jhānsi
IN 410 Thoothukudi|থোথুক্কুড়ি|तूत्तुक्कुटि|トゥーットゥックディ|তুতিকোরিন|توتوکودی|तूतुकुडि|तूतुकुडी|杜蒂戈林
+투투쿠디|Tuticorin|Tutukudi
IN 410 Ballari|बळ्ळारी|بللاری|بیلاری|बेल्लारी|বেল্লারী|بلاری|贝拉里|Belaris|Bellari
IN 400 Bhāgalpur
IN 400 Agartala|اگارتالا|აგარტალა|अगरताला|अगर्तला|اگرتلا|अगरतला|আগরতলা|アガルタラ|阿加尔塔拉|아가르탈라|Agratala
+Aqartala|Ajarthala|Ankartala|Αγκαρτάλα
IN 384 Kākināda|Cocanada|Coconada|Godavari|East Godavari
IN 382 Latur|لاتور|लातूर|লাতুর|لاتر|ラートゥール|拉杜爾
IN 378 Pānihāti
IN 376 Rajamahendravaram|Radzhamandri|Rajamahendri|Rajahmondry|Rajahmundri|Rajamandri
IN 375 Dhule|دوله|دھول|धुले|धुळे|ধুলে|圖萊|Дхуле
IN 374 Rohtak|روهتاك|روہتک|रोहतक|রোহতক|روتک|罗赫塔克|Рохтак
IN 367 Ahilyanagar|अहिल्यानगर|أحمدناجار|أحمد نجر|أحمد نغر|আহমেদনগর|Ahmednagar
IN 367 Kollam|कोल्लम|কোল্লম|کولام|कोल्लम्|কোল্লাম|کولم|コッラム|奎隆|콜람|Coilum|Coulao|Kvilon|Quilon|Kullamalai
+Desinganadu
IN 365 Bilāspur
IN 359 Bhilwara
IN 356 Brahmapur|ब्रह्मपुर|ব্রহ্মপুর|برهماپور|ব্রহ্মাপুর|برہمپور|布拉赫马普尔|Berhampur|Berhampore|Brahmapuras
+Brahmapuramu|Ganjam
IN 354 Muzaffarpur|মুফাজ্জরপুর|मुजफ्फरपुर|मुझफ्फरपुर|मुझफ्फरपूर|มูซาฟฟาเพอ|مظفر پور|মজঃফরপুর|ムザッファルプル
+مظفربور|穆扎夫法尔普尔|무자파르푸르|Mouzafarpour|Muzafarpuras|Μουζαφαρπούρ|Tirhoot
IN 350 Punāsa
IN 349 Muzaffarnagar|मुजफ्फरनगरम्|मुज़फ़्फ़र नगर|मुझफ्फरनगर|ムザッファルナガル|مظفر نگر|穆扎法尔纳加尔
IN 345 Avadi
IN 344 Kadapa|Kurpah|Cuddapah
IN 341 Kukatpally|کوکاڑ پالی|कुकातपल्ले|کوکاتپاله|কুকটপল্লি|কুকাতপাল্লে|库卡特帕尔莱
IN 332 Kāmārhāti
IN 330 Mathura|ماتورا|متھرا|मथुरा|মথুরা|マトゥラー|马图拉|마투라|Madhura|Mandura|Матхура|Muttra
IN 328 Chānda|چندرپور|チャンドラプル|錢德拉布爾|چندراپور|चंद्रपुर|चंद्रपूर|찬다푸르|شاندرابور|चन्द्रपुर|চন্দ্রপুর
+จันทราปุระ|ჩანდრაპური|Candrapur|Candrapuras|Tsantrapour|Τσαντραπούρ
IN 327 Vijayapura|बिजापुरम्|بیجاپور|बीजापुर|विजापूर|ビジャープル|比贾布尔|비자푸르|Bidzapuras|Bidzhapur|Vijapura
+Visiapur|Bijapur|Биџапур|Districte de Bijapur
IN 322 Shivamogga|شیواموگا|شیموگا|शिमोगा|শিমোগা|希莫加|Shimogga
IN 322 Alwar|الوار|अल्वर|الور|अलवर|ალვარი|アルワル|阿尔瓦尔|আলোয়ার|แอลวอร์|알와|Aluaro|Alvaras|Alwar City
IN 320 Shāhjānpur|Shahjahanpur
IN 319 Jūnāgadh|Junagarh|Junaghur
IN 317 New Delhi|नई दिल्ली|ניו דלהי|ნიუ-დელი|نيودلهي|নয়া দিল্লী|นิวเดลี|دلهي الجديدة|ニューデリー|新德里|뉴델리
+N'ju-Deli|Neu-Delhi|New Dilli|Niw Telhi|Nova Deli|Nyja Deli|Νέο Δελχί
IN 315 Thrissur|Trichura
IN 311 Nizāmābād
IN 307 Tumkūr|Tumakuru|Tumakooru
IN 307 Parbhani|পারভানি|پربانی|پربھنی|परभणी|帕尔巴尼|Parbaini|Парбхани
IN 307 Hisar|ہیسار|हिसार|حصار|ہسار|希萨尔
IN 306 Fīrozābād
IN 305 Kulti
IN 302 Karnāl
IN 301 Barddhamān|বর্ধমান|Bordhoman|Burdwan
IN 300 Gundupālaiyam|Uzhavarkarai|Ozhukarai
IN 298 Bārāsat
IN 297 Mulugu
IN 297 Bihār Sharīf|Behar|Bihar
IN 296 Bāli
IN 296 Rāmpur
IN 296 Darbhanga|দারভাঙ্গা|দ্বারভাঙা|დარბჰანგა|دربھنگا|دربھنگہ|दरभङ्गा|ทรภังคา|دربنقا|दरभंगा|ダルバンガー|达尔邦格阿
+다랍항가|Дарбханга|Νταρμπχάνγκα|Ntarmpchan'nka
IN 295 Panipat
IN 295 Tirupati|تیروپاتی|तिरुपतिः|তিরুমালা|تیروپتی|तिरुपति|तिरुपती|تروپتی|蒂鲁帕蒂|Tirumalai|Tirumala - Tirupati
IN 293 Greater Noida|বৃহত্তর নয়ডা|نويدا الكبرى|گریٹر نوئیڈا|ग्रेटर नोएडा|نویدا بزرگ|그레이터 노이다|大諾伊達
+Большая Нойда|Didzioji Noida|Granda Noida|Velika Nojda
IN 293 Noida|نوئدا|نويډا|نویدا|नोइडा|नोएडा|नोयडा|নোইদা|诺伊达|Naveen
IN 293 Aizawl|آئیزول|ایزوال|आइज़ोल|აიჯალი|آئزال|आइजोल|ऐजव्ल|アイザウル|আইজল|아이자울|艾藻尔|Ai jal|Aizwal|Аиджал
+Aijal|Aizal|Aizol|Aizavlis
IN 292 Gandhinagar|गान्धीनगरम्|গান্ধিনগর|গান্ধীনগর|ガンディーナガル|ガンジナガル
IN 292 Dindigul|دیندیگول|ティンドゥッカル|दिंडुक्कल|दिन्दिगुल|দিন্দিগুল|दिण्डुक्कल|丁迪古爾|딘디굴|Dhundgal|Dundigal
+Dindukkal
IN 291 Thanjavur|তাঞ্জাবুর|ธานจาวูร์|ტანჯავური|תנג'אבור|تانجاوور|تھانجاور|থানজাবুর|タンジャーヴール|तंजावुर|तंजावूर
+تنجاور|坦賈武爾|탄자부르|Tandzavur|Tancavur|Tangavur|Tantzavour|Τάντζαβουρ|Тханджавур|Tandzavuras
IN 289 Karīmnagar
IN 289 Dewas|دیواس|देवास|デーワース|دواس|देवस|দেওয়াস|德瓦斯
IN 289 Sonīpat|Sonepat|Sonepat Punjab
IN 287 Ichalkaranji|ایچالکارانجی|ایچل کرنجی|ایچلکیرنجی|ईचल्करंजी|ইচালকরনজি|इचलकरंजी|伊切尔格伦吉|Icalkarandzi
+Ицалкаранџи
IN 285 Bathinda|বাথিন্দা|ভাটিণ্ডা|باتیندا|बठिण्डा|बठिंडा|巴廷達|Бхатинда
IN 285 Jālna|جالنا|جالنہ|جلنا
IN 283 Kirāri Sulemānnagar
IN 282 Satna
IN 282 Purnia|פורניה|بورنيا|پورنیا|پورنیہ|プールニヤー|ปุรนา|पुर्णिया|पूर्णिया|পুরনিয়া|普尔尼亚|পূর্ণিয়া|푸리나
+Pournia|Πούρνια
IN 277 Imphal|इम्फाल|इंफाल|ইম্ফল|インパール|Импхал
IN 274 Saugor|सागर|Sagar
IN 274 Kushinagar
IN 273 Rourkela|राउरकेला|রাউরকেলা|รอร์เกละ|रुरकेला|رورکلا|魯吉拉|Rourella|Rourkera|Raurkella|Roukela|Rurkela
IN 268 Durg|دورج|دورق|دورگ|ドゥルグ|दुर्ग|দুর্গ|ดูร์ค|杜尔格|더그르|Drug|Durgas|Ntarnk|Ντάργκ
IN 267 Anantapur|آنانتاپور|اننت پور|अनन्तपुर|अनन्तपुरम्|অনন্তপুর|अनंतपूर|阿纳恩塔普尔|Anantapour|Anantapuramu
IN 264 Ratlām|Hatlam
IN 264 Rānipet
IN 261 Lal Bahadur Nagar|Lalbahadur Nagar|L.B.Nagar
IN 261 Arrah|আররাহ|آراہ|آرا|आरा|阿拉|Аррах|Shahabad
IN 260 Baranagar|بارانگر|बारानगर|বড়ানগর|বরাহনগর|বরানগর|巴拉纳加尔|Baranagore|Baranagaras|Barahanagore
IN 258 Gajuwaka|گاجوواکا|गाजुवाका|गजुवका|加久瓦卡
IN 257 Etāwah
IN 253 Ambarnath|Amarnatkh|Amarnath
IN 253 Naihāti
IN 252 Bharatpur|بهاراتبور|บารัตปุระ|بھارتپور|भरतपुरम्|ბჰარატპური|בהרטפור|भरतपुर|भरतपूर|ভরতপুর|バーラトプル
+바하라투푸르|婆罗多布尔|Бхаратпур|Baratpuras|Batarpur|Bcharatpour|Μπχαρατπούρ
IN 252 Begusarai|بیگوسرائے|বেগুসারাই|ბეგუსარაი|बेगुसराई|बेगुसराय|बेगूसराय|เบกูซาไร|بجساراى|ベグサライ|베구사라이
+貝古薩萊|贝古萨赖|Bekousarai|Begusarajus|Μπεκουσαράι
IN 249 Tiruvottiyūr|Tiruvattiyur
IN 247 Gāndhīdhām|Gandi Dham
IN 246 Mau|مئو|ماؤ|ماو|मवु|मऊ|मौ|মৌ|毛纳特班詹|Mau Nathbhanjan|Maunath Bhanjan|Mau Nath Bhanjan
IN 244 Sīkar
IN 242 Ramagundam|راماگوندام|রামগুন্দম|راماگندم|راماگڈم|रामगुंडं मण्डल|拉马古恩达姆
IN 242 Hāpur
IN 241 Farrukhābād
IN 240 Alappuzha|Aulapolai|Alapalli|Alapolai|Alappula|Alleppey
IN 240 Katihar|Hafiz Saifganj
IN 237 Sri Ganganagar|Sriganga Najar|Sriganganagar|Ganganagar
IN 235 Rewa|ریوا|रीवा|リーワー|雷瓦|रेवा शहर
IN 235 Uluberiya|Ulubaria
IN 234 Sivakasi|चिवकाचि|शिवकाशी|শিবকাশী|西瓦卡西|시바카시
IN 234 Karur|کارور|करूरु|কারুর|كرور|करुर|करूर|カルール|卡魯爾|카루르
IN 234 Rāichūr
IN 233 Pallāvaram
IN 233 Ooty|उदगमंदलम|ウダカマンダラム|উধগমন্ডলম|Udhagai|Utakamand|Ootacamund|Udagamandalam|Udakamandalam
IN 230 Pāli|Pali-Marwar
IN 229 Hosūr|Oossoor
IN 228 Vizianagaram|বিজিয়ানগরম|فيزينجارم|وجایانگرم|विजयनगरम्|ヴィジャヤナガラム|विजयनगरम|维济亚讷格勒姆
+비지아나가람|Viguyanagram|Vizianagarm|Vizianagram|Vizianagram City
IN 226 Shrīrāmpur|Serampore|Serampur
IN 225 Quthbullapur|قطب اللہ پور|কুতবউল্লাপুর|库特布尔拉普尔|कुत्बुल्लापुर मण्डल|Qutubullapur
IN 225 Nadiād|Hadiad|Naidad
IN 224 Nāgercoil|Nagarkoil|Nagarkovil
IN 224 Karāwalnagar|Dehroti
IN 223 Mango
IN 221 Murwāra|Katni
IN 221 Kanchipuram|كانتشيبورام|კანჩიპურამი|קנצ'יפוראם|کانچی پورم|کانچیپورام|कांचीपुरम्|কাঞ্চিপুরম|কাঞ্চীপুরম
+กันจิปุรัม|कांचिपुरम|कांचीपुरम|カーンチプラム|甘吉布勒姆|建志補羅|칸치푸람|黃支|Conjeeveram|Kancsipuram|Kanjippuram
+Conjevaram|Kancheepuram|Kancipuramas|Kanchi
IN 220 Singrauli|سینگراولی|سنگراؤلی|सिंगरौली|সিংরাউলি|辛格劳利
IN 220 Mirzāpur|Mirzarpur|Mirzapur-cum-Vindhyachal
IN 219 Kharagpur|খড়্গপুর|خراگپور|खरगपुर|खरगपूर|克勒格布爾|Khargpur
IN 218 Eluru|אלורו|एलुरु|एलूरू|এলুরু|エールール|إيلورو|埃卢鲁|일루루|ออลเลอรุม|Ellore|Eluras|Elourou|Ελούρου
+West Godavari
IN 217 Rāniganj|Secunderabad
IN 217 Yamuna Nagar|Abdullahpur|Jamna Nagar|Yamunanagar
IN 216 Raurkela Industrial Township
IN 216 Bidar|بیدر|बीदर|বিডর|ビーダル|比德爾
IN 213 Munger|Manger|Monghyr
IN 211 Nandyāl
IN 211 Panchkula|بانتشكولا|पञ्चकुला|पंचकुला|পঞ্চকুলা উপ শহর|Panchkula Urban Estate|Pusat Bandar Panchkula
IN 210 Burhānpur
IN 210 Morvi|Morbi
IN 209 Anand|أناند|आणन्द|আনন্দ|آنند|आणंद|आनंद|ანანდი|アナンド|阿嫩德|아난드|Anaud|Aimand
IN 208 Ongole|اونگول|ओङ्गोल|অনগোলে|ওঙ্গোল|اونگل|ओंगोल|ओङ्गोल्|オンゴーレ|奥恩戈莱|옹골
IN 206 Hosapete|होसपेटे|होस्पेट|হোসপেত|هوسپت|ہوسپٹ|霍斯佩特|Hoszpet
IN 205 Nāngloi Jāt|Nangloi
IN 204 Secunderabad|সেকুন্দারাবাদ|سکندر آباد|सिकंदराबाद|シカンダラーバード|塞康德拉巴德|세쿤데라바드
IN 203 Deoghar|دوغار|देवघर|দেওঘর|德奥加尔|Deogarh
IN 202 Chāpra|چاپرا|चप्रा|छप्रा|চাপরা|छपरा|恰普拉|Chupra
IN 200 Khandwa|खन्द्वा|खण्डवा|खांडवा|খান্দোওয়া|坎德瓦
IN 200 Puri|פורי|পুরি|プーリ|Jagannath|Jagannathpur|Puri District
IN 200 Morena|مورینا|मुरैना|मोरेना|মোরেনা|モレナ|莫雷納|모레나|Pech Morena
IN 200 Gyānpur
IN 198 Bulandshahr|พุลันทศาห์ร|বুলান্দশহর|बुलन्दशहर|बुलन्दसहर|بلند شہر|بولندشهر|बुलंदशहर|ブランドシャール|بلندشهر
+布蘭德斯哈赫爾|布兰德舍赫尔|불란드샤르|Buelendsehr|Bulandsaras|Буландшахре|Boulantsachr|Bülendşehr|Μπουλαντσάχρ
IN 197 Bhind|بھینڈ|भिण्ड|भिन्द|ভিণ্ড|ভিন্দ|भिंड|宾德
IN 197 Bhālswa Jahangirpur
IN 196 Khammam|খাম্মাম|खम्माम|خامام|खम्मम|کھمم|卡姆马姆|Khammamett
IN 196 Sambhal|সাম্ভাল|سامبال|سنبھل|संभल
IN 196 Bhiwāni
IN 195 Panvel|پانول|پنویل|पनवेल|পানওয়েল|潘韦尔
IN 195 Ambāla|Ambata
IN 195 Kumarapalayam|Komarapalayam
IN 192 Machilīpatnam|Masulipatnam|Masulipatam|Masulipatao|Krishna|Bandar|Kistna
IN 190 Mahesāna|Mehsana|Meusana
IN 190 Mahbūbnagar|Mahboobnagar
IN 189 Sambalpur|সাম্বালপুর|سمبلپور|संबलपुर|संबलपूर|サンバルプル|萨姆巴尔普尔|삼발푸르|Sambalpore
IN 187 Bhusawal
IN 186 Raebareli|رائه برلی|راى بريلى|رائے بریلی|रायबरेली|রায়বেরেলি|ไรบาเรลี|ラエバレリ|拉埃巴雷利|라에바렐리
+Rajbareli|Rampereli|Rae Bareli|Raj-Bareli
IN 186 Haridwar|हरिद्वार|ہریدوار|हरिद्वारम्|ハリドワール|赫尔德瓦尔|Khardvar
IN 185 Phusro
IN 184 Adoni
IN 183 Sūjāngarh
IN 182 Sirsa|سیرسا|सिरसा|西尔萨|ضلع سرسہ
IN 182 Dinapur Nizamat
IN 182 Bahraigh|Bahraich|Baharaich
IN 181 Kāraikkudi
IN 181 Sultan Pur Majra
IN 180 Guna|गुणा|गुना|গুনা|گنا|ガナ|古納|구나
IN 180 Chandannagar|ჩანდანაგარი|چندن نگر|चन्दननगर|চন্দননগর|จันทนนคร|シャンデルナゴル|चंदननगर|چندنگر|चंदनगर
+金德訥格爾|찬다나가르|Chandernagor|Candarnagar|Chandan Nagar
IN 180 Baharampur|বাহারামপুর|بہرام پور|बहरामपुर|बहरामपूर|बहरमपुर|বহরমপুর|巴哈拉姆普尔|Berhampore|Bahrampur
IN 180 Shahuwadi
IN 180 Madanapalle|মদনাপাল্লে|मदनपल्ली|मदनपल्ले मण्डल|مدنپلی|马达纳帕尔莱|馬達納帕利
IN 179 Shivpuri|शिवपुरी|শিবপুরি|斯希沃普里
IN 179 Surendranagar|Civil Station|Wadhwan Camp|Wadhwan City|Wadhwan|Surendranagar Dudhrej|Wadhwan Civil Station
IN 179 Neyveli|نیوالی|নেয়বেলি|内伊韦利
IN 178 Silchar|सिलचर|শিলচর|西尔恰尔|शिलचर-नगरम्
IN 177 Proddatūr
IN 177 Hugli|Hooghly|Hooghly-Chinsura
IN 176 Hashtsāl
IN 176 Amroha
IN 175 Chhindwāra|Sindwara
IN 174 Tambaram|তাম্বারাম|तांबरम|塔姆巴拉姆
IN 174 Bhetia|Adityapur
IN 174 Pathānkot|پٹھان کوٹ|باثانكوت|پاتانکوت|পাঠানকোট|পাথানকোট|पठाणकोट|पठानकोट|パサンコトゥ|伯坦果德|帕坦科特
+파판코트|Rathankot|Патханкот
IN 174 Badlapur|বাদলাপুর|بدلاپور|बदलापूर|बादलपुर|巴德拉普尔
IN 173 Cuddalore|कड्डालोर|কুদ্দালোরে|कडलूरु|कडलूर|カダルール|古达罗尔|쿠달로르|Gondelour|Gudalur|Kudalur
IN 173 Shimla|שימלה|شيملا|शिमला|শিমলা|შიმლა|شملہ|シムラー|シムラ|西姆拉|심라
IN 172 Gadag-Betageri
IN 172 Gadag
IN 171 Verāval
IN 171 Navsari|Nausari|Navasari|Nosari
IN 170 Bahadurgarh|বাহাদুরগড়|बहादुरगढ़|بہادرگڑھ|बहादुरगढ|バハドゥガー|巴哈杜尔加尔|바하두르가르
IN 170 Haldia
IN 170 Rāiganj
IN 170 Malda|মালদা|इंग्लिश बाजार|English Bazar
IN 169 Jaunpur|جون پور|جونفور|जौनपुर|जौनपुरम्|ジャウンプル|জৌয়ানপুর|乔恩普尔|Caunpur|Jawnpur|Джаунпур
IN 169 Deoli
IN 169 Bharūch|Baroach|Bharoch|Broach
IN 168 Hoshiārpur|Hushiarpur|Hoshiarpur Railroad Station
IN 167 Jīnd
IN 167 Kumbakonam|कुम्बकोनाम|কুম্ভকোনম|कुंभकोणम|库姆巴科纳姆|Kudanthai
IN 166 Mohali|S.A.S. Nagar
IN 166 Fatehpur|Фатехпур|Fatehpur City
IN 165 Tonk|טונק|تونك|ٹونک|टोंक|টঙ্ক|トーンク|टोङ्क|ტონკი|栋格|通克|통크|Tonk City
IN 165 Udupi|اڈوپی|उडुपी|उड्पी|উদুপি|أودوبي|اودوپی|উড়ুপি|อุฑุปิ|ウドゥピ|乌杜皮|우두피|उडुपीमण्डलम्|Udipi|Udupis
+Ountoupi|Ουντούπι
IN 164 Thenali|Andhra Paris
IN 164 Sītāpur
IN 164 Alandur|Alandoor
IN 163 Bhadrāvati
IN 163 Vapi|واپی|वापि|वापी|বাপি|وپی
IN 163 Moga|موگا|मोगा
IN 163 Rāj-Nāndgaon|Raj Nandga
IN 162 Robertsonpet|রবার্টসন পেত|रॉबर्टसनपेट|রবার্টসনপেট|罗贝尔特索恩佩特|Roberconpet|Robertson Pet
IN 161 Unnāo
IN 161 Budaun|بدایوں|बदांयू|बदायूँ|बुडौन|বুদৌন|布道恩|Badaun|Бадаюн
IN 161 Madhyamgram|مدھیامگرام|मध्यमग्राम|মধ্যমগ্রাম|মধ্যগ্রাম|马迪亚姆格拉姆|Maddham Gram
IN 160 Chittoor|चित्तूर|চিত্তর|شيتور|चितूर|奇特托奥尔|چتور|Chitturu
IN 160 Jāmuria|Jaykaynagar|Jaykayanagar
IN 158 Jaigaon
IN 158 Batāla|Butala
IN 158 Orai
IN 156 Saharsa|ساهارسا|سهارسا|सहर्सा|সহর্সা|سہرسہ|सहरसा|সহর্ষ|サハルサー|萨哈尔萨|사하르사
IN 155 Vidisha|ヴィディシャー|וידישה|فيديشا|विदिशा|বিদিশা|ودیشا|維迪斯哈|毗底沙|비디샤|Vintisa|Bhilsa
IN 155 Hanumāngarh|Sadulgarh
IN 155 Thānesar
IN 155 Hassan|हासनम्|هاسان|हस्सन|হাসান|হাস্সান|ہاسن|हासन|ハッサン|هسن|哈桑|하산|Gasan
IN 154 Kishangarh|კიშანგარჰი|কিষানগড়|किशनगढ़|किशानगढ
IN 154 Dalūpura|Dallo Pura
IN 154 Rudrapur|رودارپور|रुद्रपुर|রুদ্রপুর|रुद्रपुरम्|鲁德拉普尔
IN 154 Nalgonda|نالجوندا|नालगोंडा|नलगोंडा|नल्गोन्डा|নলগনদা|纳尔戈恩达
IN 153 Hazāribāgh|हजारीबाग|Hazarybaugh
IN 153 Medinīpur|Midnapore|Midnapur
IN 153 Bālurghāt
IN 153 Fyzābād|Faizabad
IN 152 Dinapore|Danapur
IN 152 Porbandar|पोरबन्दर|পোরবন্দর|بوربندر|पोरबंदर|博尔本德尔|포르반다르|Purbandar|Poorbunder|Porbandarom
+Port Porbandar
IN 152 Bānda
IN 151 Hindupur
IN 151 Beāwar
IN 150 Anantnag|أنانتناج|انانتناگ|اننت ناگ|अनन्तनाग|অনন্তনাগ|อนันตนาค|अनंतनाग|ანანტნაგი|アナントナッグ|阿嫩德納格
+아난트라그|Islamabad|Anantnagas
IN 150 Serilingampalle
IN 150 Raigarh|رايجاره|রায়গড়|رائے گڑھ|रायगढ़|रायगढ|ライガル|라이가르|賴格爾
IN 150 Malkajgiri|মালকাজগিরি|ماکاجگیری|ملکاجگیری|मलकाजगिरि|मल्कजगञ्ज|马尔卡杰吉里
IN 149 Shāntipur
IN 148 Bhuj|بهوى|بھوج|بوج|भुज|भूज|ভূজ|ভোজ|ภุช|ბჰუჯი|ブジュ|普傑市|부지|Bhug|Bhooj|Бхудж
IN 148 Bārākpur|Chanak|Barrackpore|North Barrackpore
IN 147 Hājīpur|Хаджипур
IN 147 Sasarām
IN 146 Bhimavaram|Bheemavaram
IN 146 Beed|بیڑ|बीड|Bhir|Bidh|Bid Rural|Mahbubganj|Mahboobganj
IN 146 Burāri
IN 145 Krishnanagar|कृष्णानगर|कृष्णनगर|কৃষ্ণনগর|克里斯赫纳纳加尔|Krishnagiri|Krishnagar|Krishnigar|Krishnagar City
IN 145 Chitradurga|चित्रदुर्ग|चित्रदुर्गम्|চিত্রদুর্গ|Chitaldroog|Chitteldrug|Chitaldrug|Chitaldurg|Chitrakaldurga
IN 145 Dibrugarh|ديبروجاره|डिब्रूगढ़|ডিব্রুগড়|दिब्रुगढ|ڈبروگڑھ|迪布鲁加尔|डिब्रुगर-नगरम्|Lakhinpur
IN 145 Abohar|آبوهار|আবোহার|ابوہر|अबोहर|阿博赫尔
IN 145 Tiruvannamalai|ティルヴァンナーマライ
IN 144 Kaithal|كيتهال|কাইথাল|کیتھل|कैथल|কৈথল|カイサル|凯塔尔|카이탈|Кайтхал
IN 144 Balasore|बालेश्वर|বালেশ্বর|バーレーシュワル|بالاسور|巴拉索尔|Baleswar
IN 143 Godhra|گودھرا|গোধ্রা|გოდჰრა|گادهارا|गोधरा|গোধরা|ゴッドラ|戈德拉|戈特拉|고드라|Годхра
IN 143 Shillong|शिलाङ्ग|შილონგი|شيلونغ|شیلانگ|शिलाँग|शिलांग|শিলং|シロン|西隆|실롱|Silongas
IN 143 Rewāri
IN 143 Basirhat
IN 142 Chhatarpur|چهاتارپور|چھاتارپور|छतरपुरम्|ছত্তরপুর|छत्रपूर|छतरपुर|チャタルプル|切德尔布尔|차타르푸르|Chantarpur
IN 141 Mandsaur|মান্দসৌর|मन्दसौर|مندسور|मंदसौर|マンドサウル|曼德绍尔|Mandasor
IN 141 Chas|चास|চাস|चस|恰斯
IN 141 Pālanpur
IN 140 Lakhīmpur
IN 139 Valsād|Bulsar
IN 139 Damoh|दामोह|দামোহ|दमोह|达莫
IN 139 Haldwani|هالدوانى|ہلدوانی|हल्द्वानी|হা্লদ্বানি|ハルドワニ|할드와니|哈尔德瓦尼-丘姆-卡特戈达姆
+हल्द्वानी-काठगोदाम|हल्द्वानी-व-काठगोदाम|Haldvanis|Χαλντβάνι|Haldwani-Kathgodam|Haldwani-cum-Kathgodam
IN 139 Hābra
IN 138 Kolār
IN 137 Srikakulam|श्रीकाकुलम|শ্রীকাকুলম|سریکاکولم|سيركاكولم|श्रीकाकुलम्|শ্রীকাকুলাম|ศรีขคุลาม|スリカクラム
+斯里加古兰|스리카쿨람|Chicacole|Srikakoulam|Srikakulamas
IN 137 Mandya|ماندیا|مانڈیا|मंड्या|मांड्या|মাণ্ড্য|マンディヤ|মান্দায়া|曼迪亚|門迪亞|만디아
IN 137 Madhurampur Dehri|Dehri
IN 136 Kānchrāpāra|Kanchrapura|Kachrapara|Kancharapara
IN 135 Dimāpur|Dampur
IN 135 Māler Kotla
IN 135 Siwān|Savan
IN 134 Kalol
IN 133 Bānkura
IN 133 Pātan
IN 133 Gondā|Gonda City|Gonda Oudh
IN 133 Dhaulpur|Dholpur
IN 132 Gondiā|गोंदिया|गोण्डिया|গোনদিয়া|贡迪耶|गोंदिया जिला
IN 132 Palakkad|پالاککاد|पालक्काड|পালক্কাদ|პალაკადი|پالگھاٹ|पालक्काड़|पलक्कड|পালঘাট|بلكاد|パラカッド|帕拉卡德
+팔라카드|Palakkat|Palghat
IN 132 Bettiah|বেতিয়া|بیتیاہ|बेतिया|बेत्तिया|ベッティアー|বেত্তিয়া|貝特蒂亞|베티아|Betiakh
IN 131 Palwal|بالوال|پلول|पलवल|পালওয়াল|パルワル|帕尔瓦尔|팔월
IN 131 Rānīganj|Ранигандже
IN 131 Etah|ایٹا|एटा|এতহ|एटा जिल्ला|Этах
IN 131 Pīlibhīt|Пилибхит
IN 130 Rajapalayam
IN 130 Botad
IN 129 Deoria|دیوریا|देवरिया|দেউরিয়া|德奥里亚
IN 128 Nimach|Neemuch
IN 128 Khardah|Khardaha
IN 128 Yavatmāl|Yeotmal
IN 128 Hālīsahar
IN 128 Khanna|খান্না|खन्ना|کھنا|カンナ|卡納|칸나
IN 127 Titāgarh
IN 127 Mustafābād
IN 126 Hāthras
IN 126 Jorhat|Джорхат|Sibsagar
IN 126 Lalitpur|ललितपुर|ललितपुरम्|ललितपूर|ললিতপুর|ラリットプール|勒利德布尔|랄릿푸르
IN 126 Guntakal|গুন্তকাল|गुंटकल|गंतलक|贡塔卡尔|Guntakai|Guntakul|Guntakal Junction
IN 126 Pithampur
IN 126 Mothīhāri|मोतिहारी|Motihan
IN 125 Kanhangad|Kannangad
IN 125 Jagdalpur|जगदल्पुर|جگدلپور|जगदलपुर|जगदलपूर|জগদলপুর|贾格达尔普尔|Джагдалпур
IN 124 Jagādhri
IN 123 Dārjiling|دار جیلنگ|দার্জিলিং|דרגילינג|다르질링|大吉嶺|Dargiling|Darjeeling|Дарджилинг|Dardzilingas
+Rdorje gling
IN 123 Kurichchi
IN 122 Dam Dam|Dum Dum
IN 122 Hardoī
IN 122 Puruliya
IN 121 Dharmavaram
IN 121 Gokalpur|Gokal Pur
IN 121 Bhadreswar
IN 121 Nagaon|Nowgong
IN 121 Vejalpur
IN 121 Chikmagalūr|Chikmanglur|Chikmugalur|Chikkamagaluru
IN 121 Bhadrak|بهادراک|ভাদ্রক|バッドラック|بھدرک|भद्रक|ভদ্রক|巴德拉克|바드락|Бхадрак
IN 121 Sawai Madhopur|سوائی مادھوپور|सवाई माधोपुरम्|সওয়াই মাধোপুর|სავაი-მადჰოპური|סוואי מדופור|सवाई माधोपुर
+सवाई माधोपूर|사와이 마드호푸르|瑟瓦伊馬托布爾|Савай-Мадхопур
IN 121 Ambikāpur|Surguja|Surquja
IN 120 Mandoli
IN 120 Satara
IN 120 Chūru
IN 120 Gangāpur
IN 119 Madhavaram|مدھاوارام|माधवराम|माधवारम|মাধবরাম|मदावरम|মাধবরম|マダバラム|马达瓦拉姆|Мадхаварам
IN 118 Dohad|Dahod
IN 118 Barshi|बार्शी|বার্শি|بارسى|بارشی|बर्शि|巴尔斯希|バーシ|바르시
IN 118 Ādilābād|Edlabad
IN 118 Jhunjhunūn|Jhunjhunu
IN 118 Jetpur|杰普尔|Jetpur Navagadh
IN 118 Uppal Kalan|Pedda Uppal|Oopal|Uppal
IN 118 Gudivāda
IN 117 Bārān
IN 117 Narmadapuram|ہوشانجاباد|नर्मदापुरम|होशङ्गाबाद|নর্মদাপুরম|হোশঙ্গাবাদ|フーシャンガーバード|हुशंगाबाद
+霍斯杭格阿巴德|호샨가바드|Khoshangabad|Husengabad
IN 117 Amreli|امریلی|अमरेली|অমরেলী|امرلی|安雷利|Amrelis
IN 117 Pudukkottai|পুড়ুক্কোত্তাই|プドゥコーッタイ|普杜科泰|Poodoocottah|Pudukattai|Pudukkottai-Trichinopoly
IN 117 Narasaraopet|نراساراو پیٹ|নারাসারাওপেত|नरसरावुपेट|纳拉萨拉奥佩特
IN 117 Rishra
IN 116 Baripāda|Mayurbhanj
IN 116 Muktsar
IN 116 Azamgarh|اعظم گڑھ|आज़मगढ़|আজমগড়|アーザムガル|आजमगढ|आजमगढ-नगरम्|阿扎姆加尔
IN 116 Barnāla|Anahadgarh
IN 116 Yelahanka|یلہانکا|য়েলাহান্কা|यलहंक|耶拉汉卡
IN 116 Chittorgarh|चित्तौड़गढ़|จิตเตารครห์|চিত্তৌরগড়|ჩიტორგარჰი|شيتورجاره|شيتورغاره|चित्तोडगढ|चित्तौडगढ|צ'יטורגר
+چتور گڑھ|চিতোরগড়|チットールガル|吉多尔格尔|Τσιτόργκαρθ|Chittaurgarh|Csitorgarh|Tsitornkarth|Citorgar|Chittor
IN 116 Tinsukia
IN 116 Khargone
IN 115 Baidyabāti
IN 115 Bastī
IN 114 Gangavati
IN 114 Ambur|آمبور|अम्बुर|আম্বুর|阿姆布尔
IN 114 Giridih|गिरीडीह|گریڈیہ|গিরিডি|गिरीडीह जिला
IN 113 Wardha|وردھا|वर्धा|ওয়ারধা|ワルダー|沃尔塔|Вардха|Βαρντχά
IN 112 Tadepalligudem|Tadepallegudem
IN 112 Chanduasi|Chandausi
IN 112 Bagaha
IN 112 Achalpur|اکالپور|أشلبور|اچلپور|अचलपुर|अचलपूर|अलचपुर|অচলপুর|আচলপুর|アチャルプル|阿恰尔普尔|아찰푸르|Ellichpur
IN 112 Gondal
IN 112 Dharashiv|ওসমানাবাদ|ウスマーナーバード|عثمان آباد|उस्मानाबाद|奥斯马纳巴德|Osmanabad|Usmanabad
IN 112 Port Blair|פורט בלייר|پورٹ بلیئر|พอร์ตแบลร์|პორტ-ბლერი|पोर्ट ब्लेर|पोर्टब्लेयर|پورت بلر|পোর্ট ব্লেয়ার
+ポートブレア|포트블레어|布萊爾港|Port-Blehr|Port Bleras|Sri Vijaya Puram|Portus Blairensis
IN 111 Bagalkot|باجالاكوت|باغالاكوت|باگلکوٹ|बागलकोट|বাগলকোট|พาคลโกฏ|バガルコート|巴加尔科特|巴嘎科特|바가콧
+बागलकोटेमण्डलम्|Bankalkot|Bagalakote|Bagalkotas|Μπάγκαλκοτ
IN 111 Suriāpet
IN 111 Bangaon|बानगावं|বনগাঁও|বনগাঁ|邦格阿奥恩|Bongaon
IN 111 Ashoknagar Kalyangarh
IN 111 Deesa|Disa
IN 111 Navadwīp|Nabadwip|Nabadurip|Nadia
IN 111 Nandurbar|ناندوربار|नन्दुरबार|নন্দুরবার|نندوربار|नंदुरबार|नंदूरबार|ナンドゥァバール|南杜尔巴尔|난두르바르
IN 110 Sultānpur
IN 110 Delhi Cantonment|New Cantonment
IN 110 Firozpur|Feruzpur|Ferozepur|Ferozepore
IN 109 Pandit Deen Dayal Upadhyaya Nagar|Moghulserdai|Mughal Sarai|DDU Nagar
IN 109 Sehore|সেহোরে|سیہور|सीहोर|سهور|セホーレ|塞霍雷|세호
IN 108 Kanpur Cantonment|Kanpur Cantt
IN 108 Bānsbāria|Bansberia
IN 108 Tadpatri
IN 107 Jalpāiguri|Paiguri
IN 107 Mangalagiri|মঙ্গলাগিরি|मंगलगिरी|芒格阿拉吉里
IN 106 Ranebennur|Ranibennur|Renibennur
IN 105 Khurja|खुर्जा|খুর্জা|خورجہ|库尔贾|Khurga
IN 105 Kishanganj|Kishanganj Bazar
IN 105 Ponnāni
IN 105 Hindaun|हिण्डौन|हिंडोन|হিন্দাউন|欣道恩|हिण्डौन सिटी|Hindaun City
IN 105 Jamālpur
IN 105 Nāgaur|Nagaur Marwar
IN 104 Ambala Sadar
IN 104 Bhiwadi|بهيوادي|भिवाड़ी|بیوادی|भिवाडी|भिवादी|比瓦迪
IN 104 Būndi|Bundi City
IN 104 Miryalaguda|Miriyalguda
IN 104 Soyībug
IN 103 Jagtiāl
IN 103 Roorkee|रुड़की|রূড়কী|รูร์คี|רורקי|روركى|روڑکی|रुडकी|रूरकी|রোরকি|ルールキー|罗奥尔凯埃|룩키|Rourki|Ρούρκι
+Rurke
IN 103 Udgīr
IN 103 Nagda|Nagda-Dhar
IN 103 Betūl|Badnur
IN 103 Jahānābād|Jehanabad
IN 103 Kashipur|کاشیپور|काशीपुर|काशीपूर|কাশিপুর|カシプール|加希布尔|카시푸르
IN 103 Ghazīpur
IN 103 Amaravati
IN 102 Nagapattinam|ナーガッパッティナム|ナーガパッティナム|Negapattinam|Negapatam|Negapainttam City
IN 102 Buxar
IN 102 Mormugao|Marmagao|Marmugao|Mermugao|Porio|Goa
IN 102 Seoni
IN 102 Aurangābād
IN 101 Hinganghāt
IN 101 Dhamtari
IN 101 Chilakalūrupet
IN 101 Malappuram|মালাপ্পুরম|มาเลปปูรัม|مالابورام|मलप्पुरम|ملاپورم|マッラプラム|馬拉普普拉姆|馬拉浦南|马拉普兰
+말라푸람|Malapouram|Malapuramas
IN 101 Bānswāra
IN 100 Chirmiri
IN 100 Itārsi
IN 100 Vasco da Gama|Vasco
IN 100 Gangtok|گینگٹاک|गान्तोक|গ্যাংটক|گنگتوک|गंगटोक|गङ्गटोक्|განგტოკი|ガントク|甘托克|강토크|Gangtokas
IN 100 Datia
IN 100 Phagwāra
IN 100 Airoli
IQ 7216 =town-baghdad Baghdad|বাগদাদ|בגדאד|بغداد|बगदाद|バグダード|바그다드|巴格达|Bagdate|Beghdad|Βαγδάτη|Bagdadas
+Bagdatum|Bagdod|Бағдод|Bagda|Bexda|Lungsod ng Baghdad
IQ 2065 Al Mawşil al Jadīdah
IQ 2015 Al Başrah al Qadīmah
IQ 1683 Mosul|מאסול|מוסול|موصول|مووسڵ|मोसुल|โมซูล|الموصل|მოსული|モースル|摩苏尔|모술|Masul|Mosel|Mousl|Musil|Musul
+Musıl|Mosoel
IQ 1612 Erbil|ארביל|أربيل|埃爾比勒省|Arbil|Irbil|Ərbil|Әрбил|Arbeel|Arvila|Ermpil
IQ 1326 Basrah|البصرة|בצרה|বসরা|バスラ|巴士拉|巴斯拉|Bacora|Basora|Busrah|Vasora|Besre|Bussora|Al-Basra
IQ 1218 Karbala|كةربالا|কারবালা|ქარბალა|كربلاء|כרבלא|کربلا|करबला|カルバラー|卡爾巴拉|카르발라|Karbila|Kerbala
+Kerbela|Nainawa|Karmpala|Meshed Hussain|Meshed Hussein
IQ 1211 Sadr|مدينة الصدر
IQ 1031 Kirkuk|כירכוכ|كركوك|คีร์คูก|კირკუკი|キルクーク|基爾庫克|키르쿠크|Karkuk|Kerkuk|Кәркүк|Kerkouk|Kerkuek
+Kirkoek|Kirkouk
IQ 900 Abū Ghurayb|אבו גרייב|أبو غريب|Abou Ghraib|Abu Ghraib|Abu-Grejb|Abu Ghraib Farms
IQ 878 Sulaymaniyah|السليمانية|סולימניה|سلێمانی|Souleimaniye|Sueleymaniye|Suleimaniyah|As-Sulajmanijja|Solimania
+Silemani|Slemani
IQ 558 Nasiriyah|الناصرية|ナーシリーヤ|Muntafik|Muntifik|Al-Nasiriya|An Nasiriya|Nasriye
IQ 482 Najaf|النجف|नजफ़|ნაჯაფი|ナジャフ|נגף|納杰夫|나자프|النجف الاشرف|Necef|Наџаф|Nadjaf|Nadzaf|Nagafo|Natzaf
+Nedjef
IQ 455 Al Hillah|אל הילה|الحلة|ヒッラ|希拉|힐라|El-Hille|Chilla
IQ 357 Abū al-Kahṣīb
IQ 350 Al Maḩmūdīyah|المحمودية|Mahmudiyeh
IQ 340 Dihok|דוהוך|דהוק|دهوك|دهۆك|دووهۆک|達霍克|Dahuk|Dihuk|Dohuk|Duhok|Duhuk|Ντοχούκ|Ntochouk
IQ 323 Al ‘Amārah|El'-Amara|Amarah
IQ 318 Al Diwaniyah|אל דיוואניה|الديوانية|Ad Diwaniyah|Ehd-Divanija|Diwaniyya|Hiska
IQ 315 Al-Kut|אל-כות|الكوت|کووت|Əl-Küt|Al Koet|El'-Kut|Əl-Kuet|Kut|Kut al Amara|Kut al Imara
IQ 255 Al Madīnah|المدينة|Medineh
IQ 250 Kelar|كلار|Kalar|Klar
IQ 223 Ramadi|رامادی|რამადი|ラマーディー|רמאדי|الرمادى|拉馬迪|라마디|Remadi|Ramanti|Rumadiya|Al-Ramadi|Al-Rumadi
+Ar Ramadi|Er-Ramadi
IQ 190 Al Fallūjah|الفلوجة|פלוג'ה|ファルージャ|费卢杰|Al-Falludza|Эль-Фалуджа|Falludscha|Falloujah|Falludzha|Felluce
+Feludja
IQ 182 Ash Shaţrah|الشطرة|Shatreh|Shatrat al Muntafiq|Shatret el Muntefiq|Shattrah el Muntifik
IQ 175 Khānaqīn|خانقين|Khaneqin|Khanikin|Khanaqeen|Khaneqeyn|Xaneqin
IQ 173 Bayjī|بيجي|Байджи
IQ 160 Ash Sharqāt|الشرقاط|Sharqat
IQ 158 Sāmarrā’|سامراء|Saimarreh
IQ 155 Al Miqdādīyah|المقدادية|Muqdadiyah|Shahraban|Shahroban
IQ 152 As Samawah|א-סמאווה|السماوه|Es-Samava|Samawah|Semave
IQ 152 Baqubah|בעקובה|بعقوبة|巴古拜|Bakouba
IQ 152 Simele
IQ 152 Sumayl|سومێل|سيميل|سێمێل|Simayl|Summel|Samil|Saymayl|Semel|Simel
IQ 146 Khasnahzān|مركز كسنزان|كسنزان|كسنزان اسماعيل|Kasnazan Tahsin|Kesnezan Tehsin|Markaz Kasnazan|Kasnazan Asmaail
IQ 140 Qeładizê|قلادزي|قلعة دزة|Qaladiz|Qaladza|Dizah|Qala Diza
IQ 139 Al Hindīyah|الهندية|Tuwairij|Hindiya|Qada' al Hindiyah
IQ 134 Al Qurnah|القرنة|Qurnah
IQ 130 Baḥarkah|مركز بحركة|بحركة|بهركة|Bahirkah|Behirke|Barkah|Markaz Bahirkah
IQ 128 Sīnah|سينة
IQ 122 Az Zubayr|الزبير|Az Zuhair|El Zubair|Zobier|Zubair
IQ 120 Ţūz Khūrmātū|توز خورماتو|طوز خورماتو|طوز|Tuz Kermatli|Touz Hourmato|Tozkhurmato|Tuz Khurmatli|Tuz Xurmatu
+Tuzkhurmatu|Khurmati
IQ 114 Rānyah|رانية
IQ 110 An Nu‘mānīyah|Al Bughaylah|Baghailah|Bogheileh|Bughaylah|Bghailah|Na'amiya|Baghela
IQ 110 Kufa|כופה|كوفه|کوفہ|কুফা|კუფა|クーファ|कूफ़ा|库费|쿠파|Koefa|Koufa|Κούφα|Al Kufa|Эль-Куфа|Qada' al Kufah
IQ 110 Qal‘at Sukkar|Qalat Sukkar
IQ 107 Umm Qaşr|ام قصر|Omolgasr
IQ 105 'Ākra|Biyuk|Byok
IQ 104 Al Fāw|الفاو|Al'-Fau|Fava|Fao|Fao Terminal
IQ 101 Al-Musayab|المسيب|Al Musaiyib|Musaiyib|Mosayab|Museyib|Аль-Эль-Мусайибе
IQ 100 Nāḩiyat al Iskandarīyah|ناحية الإسكندرية|الإسكندرية|Khan Iskandariya|Al Iskandariyah|Iskanderiyeh
+Sikandariyeh|Iskandariya|Iskenderie
IR 7153 =town-tehran Tehran|तेहरान|তেহরান|טהראן|تهران|تهرون|تہران|เตหะราน|თეირანი|טהרן|テヘラン|德黑兰|테헤란|Tahran
+Teerao|Тæхран|Теҳрон|Tegeran|Teheran|Taekhran|Teheranas
IR 2307 Mashhad|მეშჰედი|سناباد|মাশহাদ|มัชฮัด|マシュハド|משהד|مشهد|مشہد|मशहद|馬什哈德|마슈하드|Mashado|Masyhad
+Mesheda|МешхӀед|Masant|Meixad|Meshedas
IR 1547 Isfahan|ئسفأھان|इस्फहान|ისპაანი|エスファハーン|אספהאן|أصفهان|اصفہان|इस्फ़हान|এসফাহন|อิสฟาฮาน|伊斯法罕
+이스파한|Esfahan|Esfehan|Isfahon|Isfehan|Ispahan|Yspyhan|Исфаҳон
IR 1448 Karaj|כאראג|कैरैज|คาราจ|ქარაჯი|キャラジ|كرج|卡拉季|카라지|Kerec|Караџ|Караҷ|Кереж|Heredi|Karadj|Karadz
IR 1424 Tabriz|טאבריז|तबरेज़|ตาบริซ|תבריז|تبريز|თავრიზი|タブリーズ|大不里士|타브리즈|Tabrez|Tauris|Tebriz|Tewrez
+Töwriz|Тәбриз|Taebris
IR 1249 Shiraz|შირაზი|שיראז|شيراز|ชีราซ|シーラーズ|設拉子|시라즈|Chimaz|Chiraz|Sheroz|Schiras|Sirazas
IR 900 Qom|קום|قوم|कोम|قم|ゴム|库姆|Kum|Қум|Ghom|Kumas|Кум шаары|Dakbayan sa Qom
IR 841 Ahvaz|اهواز|اہواز|আহবাজ|אהוואז|अहवाज़|აჰვაზი|アフヴァーズ|阿瓦士|아바즈|Ahvoz|Axvaz|Ehvaz|Əhvaz|Ахваз|Аҳвоз
+Naseri
IR 621 Kermanshah|كرمانشاه|ケルマーンシャー|استان کرمانشاه|克尔曼沙赫|Kermansaho|Bakhtaran|Kermanschah|Kirmansah
+Кирмоншоҳ|Bahtaran|Kermanshahan
IR 594 Rasht|แรชต์|რეშთი|ראשת|रश्त|ラシュト|رشت|拉什特|라슈트|Raixt|Rasjt|Reshh|Resht|Rascht|Restas|Рәшт
IR 577 Kerman|कर्मान|כרמאן|كرمان|ქერმანი|ケルマーン|克尔曼|케르만|Kermon|Kirman|Kirmon|Carmana|Kermanas
+Dakbayan sa Kerman
IR 577 Orūmīyeh|אורמיה|أرومية|شهرستان ارومیه|Rezaeyeh|Rizaiyeh|Urumiyeh|Ourmia|Urmija
IR 551 Zahedan|زاهدان|زاہدان|ज़ाहेदान|ზაჰედანი|ザーヘダーン|জহেদন|扎黑丹|자헤단|Dowzdab|Zahidan|Зоҳидон|Duzdab
+Duzdap|Zaidan|Zahedanas
IR 528 Hamadān|همدان|Hamedan|Ecbatana
IR 503 Arāk|اراک|ساوه|Arok|Эрак|Soltanabad|Sultanabad|Arak - sawh
IR 477 Yazd|יזד|يزد|यज़्द|იეზდი|ヤズド|亚兹德|야즈드|Jezd|Kath|Giaznt|Isatis|Jezdas|Dakbayan sa Yazd
IR 450 Eslamshahr|اسلامشهر|Eslamchahr|Eslamsaher|Eslamschahr|Islamshekhr|Shadshahr
IR 410 Ardabīl|اردبيل|Ardabel|Ardebil|Artawil|Erdebil|Ertepil
IR 357 Zanjan|زنجان|Zenjan|Zandzan|Зенджан|Zandschan
IR 352 Bandar Abbas|বন্দর আব্বাস|ბენდერ-აბასი|बंदर-ए-अब्बास|บันดาร์อับบาส|בנדר עבאס|بندر عباس|반다르아바스|阿巴斯港
+Bandar-Abbos|Bander Abbas|Bantar Ampas|Bendehr-Abas|Bender Ebbas|Port Comorao|Μπαντάρ Αμπάς
IR 349 Sanandaj|सनंदाज|سنندج|सनंदज|萨南达季|사난다지|Senendec|Sinandij|Санандаџ|Санандаҷ|Сәнәндәҗ|Sanandadz
+Sanandago
IR 333 Qazvin|กอซวีน|ガズヴィーン|قزوين|कज़्वीन|ყაზვინი|加兹温|카즈빈|Gazvin|Qazwen|Қазвин|Kuazvin|Kazvinas
+Dakbayan sa Qazvin
IR 330 Khorramshahr|بندر خرمشهر|खुर्रमशहर|الخرمشهر|ホッラムシャフル|خرمشھر|霍拉姆沙赫尔|Choremsehras|Khunin Shahr
+Khurramshahr|Al-Muhammarah|Chorramschahr|Huerremsehr|Khorramchahre
IR 329 Khorramabad|خرم آباد|Khurramobod|Khur Ramabad
IR 309 Shahrīār|شهريار|Shahreyar|Шахрияр
IR 309 Qods|قدس|شهر قدس|شهرك قدس|Karaj|Qal'eh Hasan|Shahr-e Qods|Shahrak-e Qods|Qal'eh-ye Hasan Khan
IR 304 Kashan|كاشان
IR 304 Kāshān|كاشان|Kachan
IR 277 Khomeynī Shahr|خمینی شهر|مهربین|سده|Homayoon Shahr|Khomeynishahr|Three Castles|Homayunshahr|Mehrbin|Sedeh
IR 264 Dezful|ديزفول|เดซฟูล|دزفول|देज़फूल|迪茲富勒|Dizful|Dezfoul
IR 262 Marāgheh|مراغه|Maraghen
IR 262 Marāgheh|مراغه|Maragheb
IR 255 Sari|سارى|सारी|სარი|サーリー|薩里市|사리|Sori|Saris|Sari i Iran|Shahr-i-Tajan|Shari-i-Tajan
IR 251 Borūjerd|بوروجيرد|بروجرد|Burujird|Боруджерд
IR 251 Qarchak|قرچك
IR 244 Gorgān|گورگان|گرگان|Gurgan|Gurgon|Hirkanio|Asterabad
IR 243 Sabzevar|सब्ज़ेवार|ซับซีวาร์|سبزوار|薩卜澤瓦爾|Sabzawar|Sabzivor|Sebzevar
IR 240 Golestān|گلستان|شهرك گلستان|Shahrak-e Golestan
IR 237 Āmol|آمل|Amul
IR 236 Pākdasht|مامازان|پاکدشت|Mamazan
IR 235 Najafābād|نجف آباد|Nejafabad|Наджафабад
IR 231 Abadan|אבאדאן|آبادان|عبادان|अबादान|აბადანი|アバダーン|アーバーダーン|阿巴丹|아바단|Obodon|Abadanas|Ampantan
IR 225 Varāmīn|ورامين|Veramin|Esfandabad
IR 220 Neyshābūr|نيسابور|نیشابور|نیشاپور|ニシャプー|Nischapur|Nichapur|Nishabur|Nishapur|Nishopur
IR 220 Sāveh|ساوه
IR 213 Naz̧arābād|Nazarabad|Nazarabad-e Bozorg
IR 204 Qā’em Shahr|قائم شهر|Shahabad|Shahi
IR 202 Bābol|بابل|Babul|Balfrush|Barfrush|Barfarush|Barfurush
IR 200 Nasimshahr
IR 200 Nasīm Shahr|اکبر آباد|نسيم شهر|Akbarabad
IR 199 Sirjan|سيرجان|सीरजान|錫爾詹|Sircan|Серҷон|Sirdzan|Sa'idabad|Sirdschan
IR 198 Khūy|خوی|Khoi|Khowy|Khvoy
IR 196 Bīrjand|بيرجند|Бӣрҷанд|Birdjand|Бирдженд|Birdschand
IR 193 Būkān|بوکان|Bokan|Bowkan
IR 192 Bojnūrd|بجنورد|Bojnord|Bujnurd|Bojnourd|Боджнурд
IR 181 Fardīs|فردیس
IR 173 Shāhīn Shahr|شاهین شهر
IR 170 Malāyer|ملایر|Daulatabad|Dowlatabad
IR 168 Mahābād|مهاباد|Mehabad|Saujbulagh
IR 168 Piranshahr|ピーラーンシャフル|بیرانشهر|پیرانشار|پیرانشهر|皮兰沙赫尔|Piransaher|Piransjahr|Piran Shahr
+Piranschahr|Piransehr|Piranshekhr|Piransherkh
IR 165 Bushehr|بوشهر|بندر بوشهر|Buschir|Bushire|Bouchehr|Buschehr|Бӯшеҳр|Бӯшиҳр|Abu Shahr
IR 165 Saqqez|सक्केज|سقز|薩蓋茲|Saggiz|Saggız|Saghez|Sakkiz|Saqqız|Sekkez|Саққиз
IR 165 Shahrud|شاهرود|شارود|Emamshahr
IR 162 Bandar-e Māhshahr|بندر ماهشهر|Bandar Mah Sharh|Bandar Mah-Shahr|Bandar-Mashour|Bandar-mashoor|Bandar Mashur
+Bar Andaz|Mah Shahr
IR 151 Gonbad-e Kāvūs|گنبد قابوس|گنبد کاووس|Gonbad-e Qabus|Gunbad-i-Kawas|Gunbad-i-Kawus|Gunbad-i-Qabus
+Dashte Gorgan|Gonbad Qavoos|Gonbad Qabus
IR 148 Marvdasht|مرودشت|Mervdesht
IR 147 Rafsanjān|رفسنجان|Rafsinjan|Bahramabad|Рафсанджане
IR 141 Kamālshahr|کمال آباد|کمال شهر|Kamal Shahr|Kamalabad|Qarantineh-ye Kamalabad
IR 141 Jahrom|جهرم|دو|Jahrum|Do
IR 140 Īlām|يلام|ایلام|Elam
IR 136 Marīvān|مریوان|Dezh Shahpur|Dezh Shapoor
IR 135 Andīmeshk|اندیمشک|Andimeshg|Andimishk|Salehabad|Andremeshl
IR 134 Shahreẕā|شهرضا|قمشه|Qomisheh|Qowmsheh|Qumisheh|Shahriza|Qomsheh
IR 134 Mīāndoāb|میاندوآب|قوشاچای|Mianduab|Meyandoab|Miandowab|Qosacay|Miandow Ab
IR 131 Kāshmar|کاشمر|Torshiz|Turshiz|Soultanabad
IR 131 Iranshahr|ايرانشهر|Fahrej|Fehruj
IR 130 Jīroft|جیرفت|Sabzvaran|Sabzawaran|Sabzevaran|Sabzevaran-e Jiroft
IR 129 Shahr-e Kord|شهر كرد|Shakhre-Kord|Shahr Kord|Shahr Kurd|Shahrekord
IR 125 Torbat-e Ḩeydarīyeh|تربت حیدریه|Turbat-i-Haidari|Turbet-i-Haidari
IR 124 Semnan|سمنان
IR 124 Marand|مرند|Morand
IR 122 Behbahān|بهبهان|Behbehan
IR 122 Shahr-e Ṣadrā|شهر جدید صدرا|صدرا شیراز|شهر صدرا|Shahre sadra|Shahre Jadide Sadra|Sadra
IR 121 Zābol|زابل
IR 121 Dorūd|دورود|Durud|Dow Rud|Dorood Garan
IR 119 Moḩammad Shahr|محمد شهر|Mohammadabad
IR 119 Īz̄eh|Izeh|Malamir
IR 118 Bandar-e Anzalī|بندر انزلی|Bandar Pahlavi|Bandar Pahlevi|Bandar-e Pahlavi|Bandar Anzali|Pahlavi|Pahlevi
+Pehlevi
IR 116 Andīsheh|اندیشه|کشت اجباری|اندیشه شمالی|Kesht Ejbari|Andisheh-ye Shomali
IR 116 Shahre Jadide Andisheh|شهر جدید اندیشه|Shahrak-e Andisheh
IR 114 Pardīs|پرديس|جديد پرديس|شهر جدید پردیس|Jadid Pardis|Shahr-e Jadid-e Pardis
IR 112 Kāzerūn|كازرون|Kazarun|Kasrun|Kazeroun
IR 111 Qūchān|قوچان|Gochan
IR 110 Borāzjān|برازجان|Borazjun|Borazdjan
IR 110 Bāneh|بانه
IR 107 Chālūs|چالوس
IR 106 Bahārestān|بهارستان|Bahristan
IR 106 Mīāneh|میانه|Meyaneh
IR 105 Robāţ Karīm|رباط كريم|Shahriar
IR 102 Pārsābād|فارس آباد|پارس آباد|Farsabad
IR 101 Shūshtar|شوشتر|Shooshtar|Shushtehr
IR 101 Lāhījān|لاهیجان
IR 100 Ahar|اہار|अहार|أهر|اہر|阿哈尔|아하르|Aher|Eher|Аҳар
IR 100 Masjed Soleymān|مسجد سلیمان|Masjed-e Soleyman|Masjid-i-Sulaiman
IR 100 Shahrak-e Pardīsān|شهرک پردیسان|شهرک الهیه|Shahrak-e Elahiyeh
IS 118 =place-reykjavik Reykjavík|רעקיאוויק|رېيكياۋىك|रेक्जाविक|रेक्याविक|רייקיאוויק|ريكيافيك|ریکیاویک|เรคยาวิก
+რეიკიავიკი|レイキャヴィーク|রেইকিয়াভিক|ქართული|雷克亞維克|雷克雅未克|雷克雅維克|레이캬비크|Refkiavik|Reykyabik
+Reicivic|Reikjaveks|Reiquiavik|Rekyavik|Reikjavikas|Reykjavikur|Recwic
IT 2318 =place-rome Rome|רומא|روما|रोमा|რომი|روم|رىم|रोम|রোম|โรม|ローマ|罗马市|로마|Hrom|Roum|Rzym|Urbs|Римъ|Ramma
+Roeme|Erroma|Rhufain|An Roimh|Mji wa Roma|Lungsod ng Roma
IT 1371 =place-milan Milan|مىلان|মিলান|มิลาน|מילאנו|ميلانو|მილანი|ミラノ|밀라노|米蘭|Milao|Mailand|Milanas|Mediolan
+Mediolanum|Lungsod ng Milano
IT 909 =town-naples Naples|נאפאלי|נאפולי|نابولي|ناپولی|नापोलि|नापोली|नेपल्स|نیپلز|নেপলস|ნეაპოლი|เนเปิลส์|那不勒斯
+ナポリ|나폴리|Napels|Napoli|Napols|Napule|Neapel|Neapol|Napoles|Neapal'|Noapels|Neapolis|Parthenope
IT 847 =town-turin Turin|טורין|تورین|তুরিন|ตูริน|טורינו|تورينو|टोरीनो|तोरिनो|ტურინი|トリノ|토리노|都灵|투린|Torin
+Tueri|Turen|Turim|Tori|Türì|Turinas|Lungsod ng Turino|Augusta Taurinorum|Julia Augusta Taurinorum
IT 648 =town-palermo Palermo|باليرمو|پاليرمو|पलेर्मो|بالرمو|פלרמו|パレルモ|巴勒莫市|팔레르모|Palermas|Panormus
IT 580 =town-genoa Genoa|גנואה|जेनोआ|გენუა|ジェノヴァ|جنوا|جنوة|热那亚|제노바|Genes|Janov|Cenova|Genova|Jenova
+Xénova|Zena|Ђенова|Dzenova|Xenova - Genova
IT 394 =town-bologna Bologna|בולוניה|بولونيا|ボローニャ|博洛尼亚|볼로냐|Bolonha|Bolonia|Bononia|Bulogna|Балёнья
+Bulaggna|Baljon'ja
IT 367 =town-florence Florence|ฟลอเรนซ์|פירענצע|فلورانس|فلورنسا|फ्लोरेन्स|ফ্লোরেন্স|ფლორენცია|פירנצה|فلورنس
+फ़्लोरेन्स|フィレンツェ|佛罗伦萨|플로렌스|翡冷翠|피렌체|Fflorens|Floransa|Florenta|Firenca|Firense|Sciorenza
+Фларэнцыя|Florentzia|Lungsod ng Florencia
IT 316 Bari|בארי|باري|बारी|বারি|ბარი|बरि|バーリ|巴里|바리|Baris|Mpari|Barium
IT 311 Catania|كاتانيا|კატანია|קטניה|カターニア|Catina
IT 258 Verona|فيرونا|वेरोना|ורונה|ورونا|ヴェローナ|维罗纳|베로나
IT 219 Messina|ميسينا|מסינה|メッシーナ|墨西拿|메시나|Messana|Missina
IT 204 Trieste|טריאסטה|ترييستي|ტრიესტი|تریسته|تریستے|ट्रिएस्ट|ตรีเอสเต|त्रिएस्ते|トリエステ|的里雅斯特|第里雅斯特
+트리에스테|ত্রিয়েস্তে|Triests|Tergeste|Triestas|Terst|Trst|Tit-li-nga-su-thit
IT 203 Padua|პადუა|פאדובה|بادوفا|パドヴァ|帕多瓦|파도바|Padwa|Padova|Patavium
IT 200 Brescia|بريشيا|ブレシア|布雷西亚|Breshia|Brixia
IT 198 Taranto|تارانتو|ტარანტო|ターラント|Tarente|Tarentum|Tarde|Tarento - Taranto
IT 198 Parma|פארמה|بارما|پارما|パルマ|Perma
IT 195 =place-prato Prato|براتو|プラート|普拉托|Pre
IT 184 Modena|مودينا|モデナ|Mutina|Modna
IT 182 Reggio Calabria|רג'ו די קלבריה|ريدجو كالابريا|雷焦卡拉布里亚|Riggiu Calabbria|Reggio de Calabre
+Реджо-ди-Калабрия|Reggio di Calabria|Rhegium|Regio
IT 182 Quarto Oggiaro|Oggiaro
IT 171 Reggio nell'Emilia|Redzho-Ehmilija|Reggio d'Emilie|Reggio Emilia|Reggio
IT 157 Livorno|ליבורנו|ليفورنو|リヴォルノ|Leghorn|Liborno|Levuorno|Liorna|Livornas|Livourne|Labro
IT 149 Cagliari|کاگلیاری|كالياري|कगलिआरी|กาลยารี|კალიარი|קליארי|काग्लियारी|カリャリ|卡利亚里|칼리아리|Casteddu
+Kal'jari|Kaljaris|Caralis|Cajari|Caller|Castel
IT 148 Rimini|ريميني|リミニ|Remin|Ariminum
IT 147 Mestre|מסטרה|メストレ|梅斯特雷|Mestracum|Mestre bei Venedig
IT 141 Circoiscrizione II|Torino II
IT 137 Foggia|بيرودجا|فودجا|フォッジャ|فوجا|Fodzha|Fovea
IT 134 Circoiscrizione VIII|Torino VIII
IT 132 Ferrara|斐拉拉
IT 130 Circoiscrizione III|Torino III
IT 129 Acilia-Castel Fusano-Ostia Antica
IT 126 Circoiscrizione V|Torino V
IT 125 Salerno|ساليرنو|サレルノ|Salernas|Salernon|Salernum|Salernus|Salierno|Irna
IT 124 Monza|מונצה|منزا|モンツァ|蒙扎|Monca|Modicia|Munscia
IT 121 =town-syracuse Siracusa|سائراکوز|ซีรากูซา|სირაკუზა|סירקוזה|سیراکوز|سرقوسة|シラクサ|锡拉库扎|시라쿠사|Sioracus
+Сиракузæ|Sarausa|Siracuesa|Sirakuzas|Syrakouses|Συρακούσες|Lungsod ng Siracusa
IT 121 Bergamo|بيرغامو|बेर्गमो|ベルガモ|贝尔加莫|Berghem|Bergomum
IT 120 Trento|ترينتو|ტრენტო|טרנטו|ترنتو|ٹرنٹو|トレント|特伦托|트렌토|Treant|Trient|Trentas|Trident|Trionta|Tridentum
IT 120 Perugia|بيرودجا|פרוג'ה|ペルージャ|佩鲁贾|Perouse|Perusia|Перуджа|Perosa|Перуђа
IT 119 Pescara|بيسكارا|ペスカーラ
IT 116 Forlì|フォルリ|Forum Livii
IT 111 Vicenza|ヴィチェンツァ|Vicence|Vicetia
IT 111 Terni|テルニ|Interamna
IT 109 Pisa|פיזה|بيزا|पीसा|ピサ|比萨
IT 107 =town-bolzano Bolzano|בולצנו|ボルツァーノ|波尔查诺|Bocenas|Bolcano|Bulsaun|Buzzanu|Bal'cana|Bauzanum|Boceno
+Bozen|Mpoltzano|Μπολτζάνο|Bozn|Bozen-Bolzano
IT 107 Circoiscrizione VI|Torino VI
IT 103 Piacenza|پیاچنزا|ピアチェンツァ|皮亚琴察|Piasensa|П'ячэнца|Piaseinsa|Placencia|Placentia|Plaisance|Plasencia
IT 101 Novara|ノヴァーラ|Nuvara|Nuara
IT 100 Arezzo|Arecco
IT 100 Udine
IT 99 Andria|アンドリア
IT 98 Circoiscrizione IV|Torino IV
IT 97 Cesena|チェゼーナ|Zisena|Caesena
IT 93 La Spezia|La Specija|Specija|Spedia|Spezia
IT 93 Barletta|バルレッタ
IT 92 Alessandria|アレッサンドリア|Lissandria
IT 91 Sassari|ساساري|サッサリ|Tathari|Sasser
IT 89 Ancona|アンコーナ|安科纳|Anconn-a
IT 89 Circoiscrizione VII|Torino VII
IT 89 Guidonia Montecelio|Guidonia
IT 88 Campo di Marte
IT 87 Brindisi|ब्रिंडिसि|ブリンディジ|Brinnese|Brundisium
IT 85 Treviso|טרוויזו|トレヴィーゾ|Tarvisium
IT 85 Torre del Greco|Torre d''o Grieco
IT 85 Lido di Ostia|Lido di Roma|Ostia Lido|Ostia
IT 84 Como|コモ|科莫|Novum Comum
IT 83 Busto Arsizio|布斯托-阿西齊奧|Bustum Arsitium|Ansizio
IT 81 Sesto San Giovanni|Sesto
IT 81 Lucca|ルッカ|卢卡|Locca|Lucques
IT 81 Pozzuoli|ポッツオーリ|ポッツオリ|Puzzuolo|Pocuoli|Pouzzoles|Puteoli
IT 80 Ravenna|रवेन्ना|רוונה|ラヴェンナ|拉文納
IT 80 Lecce|ليتشي|لیچہ|لیچی|लेत्चे|ლეჩე|レッチェ|לצה|壢車|萊切|레체|Letse|Lupiae|Lungsod ng Lecce
IT 80 Varese|ヴァレーゼ|瓦雷澤|Vareis|Baretium
IT 80 Giugliano in Campania|Giugliano
IT 78 Catanzaro|カタンツァーロ|카탄차로|Katancaro|Katandzaro
IT 78 Circoiscrizione I|Torino I
IT 77 Marsala|マルサーラ
IT 77 Pesaro|ペーザロ|Pisaurum
IT 76 Fuorigrotta|Forerotta
IT 76 Latina|ラティーナ|Littoria
IT 75 Cinisello Balsamo|Cinisello
IT 75 Gela|ジェーラ|杰拉|格拉|Джела
IT 74 Aprilia|אפריליה|آپریلیا|أبريليا|アプリーリア|अप्रिलिया|阿普里利亞|아프릴리아|Aprilia i Lazio
IT 74 Asti|アスティ|Hasta Pompeia
IT 74 Ragusa|רגוזה|ラグーザ|Rausa
IT 73 Casoria|カゾーリア
IT 73 Pistoia|ピストイア|Pistoria
IT 72 Caserta|カゼルタ
IT 71 Cremona|クレモナ|克雷莫納|크레모나|Cremon-a
IT 71 Carpi|カルピ|Cherp
IT 70 Altamura|アルタムーラ
IT 70 Lamezia Terme|Lamezia
IT 69 Imola|イーモラ|Iommla|Forum Cornelii
IT 69 San Carlo All'Arena
IT 67 Arenella
IT 67 Trapani|טרפאני|トラーパニ|Trapena|Drepanum
IT 66 Quartu Sant'Elena|Quarto Sant'Elena|Cuartu Santa Aleni
IT 66 Castellammare di Stabia|Castellammare|Estabia|Stabiae
IT 65 Pavia|パヴィア|帕維亞|Papia|Ticinum
IT 64 Massa|マッサ
IT 64 Crotone|קרוטונה|كروتوني|โกรโตเน|کروتون|クロトーネ|克羅托內|크로토네|Cotrone|Cutroni|Krotonas|Croto
IT 64 Afragola|アフラゴーラ|Afravola
IT 63 Cosenza|كوزنسا|كوسنزا|كشنتة|コゼンツァ|Cusenza|Kozenca
IT 62 Caltanissetta|קלטניסטה|カルタニッセッタ|Nissa
IT 62 Viareggio|ヴィアレッジョ|Виареджио
IT 61 Savona|サヴォーナ|Sann-a|Saona|Savon-a|Savo|Savo Oppidum Alpinum
IT 60 Fano|Fanum Fortunae
IT 60 Grosseto
IT 60 Matera|マテーラ
IT 60 Olbia|Tarranoa|Terranoa
IT 59 Acerra|アチェッラ
IT 59 Molfetta
IT 58 Carrara|カッラーラ|Apuania
IT 58 Benevento|ბენევენტო|ベネヴェント|Beneventum|Beneviento
IT 57 Vigevano|ヴィジェーヴァノ|Vigebanum|Виджевано
IT 57 Pianura|ピアヌーラ|Chianura
IT 57 Legnano|レニャーノ|Леньяно
IT 56 Manfredonia|マンフレドーニア
IT 56 Foligno|フォリーニョ|Folin'o
IT 56 Potenza|ポテンツァ|Putenza|Potentia|Oppido Lucano
IT 56 Moncalieri|モンカリエーリ|Moncale
IT 55 Cuneo|Coni
IT 55 Bisceglie|ビシェーリエ|Bishell'e
IT 54 Pozzo Strada
IT 54 Modica|モーディカ|Muorica
IT 54 Teramo|テーラモ|Interamnium
IT 54 Cerignola|Corignola
IT 53 Trani|トラーニ|Turenum
IT 53 Siena|סיינה|सियेना|シエーナ|Sena|Sien-a|Saena Iulia
IT 53 Portici|بورتيش|ポルティチ|Puortece
IT 53 Ercolano|Gerkulanum|Resina
IT 53 Montesilvano|モンテジルヴァーノ|Montesilvano Marina
IT 53 Bagheria
IT 53 Cava Dè Tirreni|Cava de'Tirreni|Cava dei Tirreni|Cava
IT 52 Aversa|アヴェルサ
IT 52 Velletri|ヴェッレトリ|Velitrae
IT 52 Ponticelli|ポンティチェッリ|蓬蒂切利|Punticielle
IT 51 San Severo
IT 51 Secondigliano|סקונדיליאנו|セコンディリャーノ|塞科迪利亞諾|Sekondilijano|Sicundigliano
IT 51 Bitonto|ビトント
IT 51 Mazara del Vallo|Mazzara
IT 51 =town-venice Venice|ヴェネツィア|ונציה|ვენეცია|البندقية|ونیز|ヴェニス|베네치아|ベニス|威尼斯|베니스|V'nise
+Veneza|Venies|Venise|Benatky|Benetia|Benetke|Benezia|Mleci|Velence|Venecia|Venedeg|Venedig|Venedik|Venetia
IT 50 Vittoria|ヴィットーリア|Vittoira
IT 50 Gallarate
IT 50 Barriera di Milano
IT 50 Rovigo|ロヴィーゴ|Rodigium
IT 50 Barriera di Lanzo|Bariera 'd Lans
JM 937 Kingston|کینگستون|キングストン|京斯敦|킹스턴|Kin'nkston
JM 583 New Kingston
JM 145 Spanish Town|سبانيش تاون|سپینش ٹاؤن|스패니시타운|西班牙鎮|Spanis Taoun|Spanish-Taun|Spanis Taunas|Hispanurbo
JM 102 Portmore
JO 1275 Amman|ამანი|אמאן|עמאן|ئاممان|امان|عمان|अम्मान|আম্মান|อัมมาน|アンマン|安曼|암만|Amans|Ammon|Amanas|Rabbah|Ama
+Philadelphia|Rabbath Ammon
JO 792 Zarqa|زرقاء|ザルカ|扎尔卡|자르카|Zerka|Эз-Зарка|Az Zarqa'|Kalaat el Zerka|Qal'at az Zarqa'
JO 569 Irbid|אירביד|إربد|イルビド|伊爾比德|이르비드|Arbela|Irbidas|Ирбид қаласы
JO 268 Russeifa|רוסייפה|الرصيفة|روسیفا|رصیفہ|ルセイファ|Rouseifa|Russiefa|Rwseiffa|Rusaifa|Ar-Rusajfa|Er-Russajfa
+Ар-Русайфа қаласы
JO 251 Ḩayy Khildā|حي خلدا|خلدا|Khilda
JO 186 Khuraybat as Sūq|خريبة السوق|Khureibat es Suq|Kherbet Al-Souk|Khirbat al-Suq|Khirbat el-Suq|Khirbat es Suq
JO 181 Wādī as Sīr|وادي السير|Wadi Esseir|Wadi es Sir|Wadi Al Seer|Wadi as Sayr|Wadi Sir
JO 155 Ar Ramthā|الرمثا|Al ramtha|El Remteh|Er Remtha|Alramtha|Ramtha
JO 151 Ṣuwayliḥ|صويلح|Sweileh
JO 125 ‘Ajlūn|Adjlun|Ajloun|Аджлун
JO 107 As Salţ|السلط|Al-Salt|Es Salt|Saltos|Salt
JP 9733 =place-tokyo Tokyo|טוקיו|توكيو|طوكيو|টোকিও|ტოკიო|टोक्यो|โตเกียว|東京都|东京|도쿄|동경|Edo|Tokijas
JP 3777 Yokohama|يوكوهاما|იოკოჰამა|יוקוהמה|โยะโกะฮะมะ|요코하마 시|よこはまし|ヨコハマシ|よこはま|横浜市|横滨市
+Iokogama|Jakagama|Yokohamashi|Yokohama-shi
JP 2753 =town-osaka Osaka|אוסקה|ওসাকা|ოსაკა|おおさかし|오사카 시|أوساكا|ئوساكا|اوزاکا|โอซะกะ|大阪市|Osaka-shi
JP 2332 =town-nagoya Nagoya|ناغويا|נגויה|นะโงะยะ|나고야 시|なごやし|名古屋市|Naqoya|Nagoya-shi|Nagoya City
JP 1973 Sapporo|सप्पोरो|סאפורו|سابورو|ساپورو|سیپورو|საპორო|ซัปโปะโระ|さっぽろし|サッポロシ|삿포로 시|さっぽろ|札幌市
+Saporas|Sapara|Sapporum|Sapporoshi|Sapporo-shi|Sapporo-chhi
JP 1612 =town-fukuoka Fukuoka|פוקואוקה|فوكوكا|후쿠오카 시|ふくおかし|フクオカシ|ふくおか|福岡市|Hukuoka|Fukuokashi
+Fukuoka-shi
JP 1538 Kawasaki|كاواساكي|कावासाकी|คะวะซะกิ|קווסאקי|가와사키 시|川崎市|Kauasaki|Kavasakis|Kawasaki Si|Kawasaki City
+Kawasaki-chhi|Cita de Kawasaki
JP 1525 =town-kobe Kobe|קובה|كوبه|کوبے|कोबे|কৌবে|კობე|こうべし|고베 시|โคเบะ|神户市|神戸市|Kompe|Kobe-shi|Kobe-chhi
+Lungsod ng Kobe
JP 1463 Kyoto|קיאטא|קיוטו|كيوتو|کیوٹو|კიოტო|きょうとし|क्योटो|क्योतो|キョウト|교토 시|কিয়োটো|京都市|เคียวโตะ|Кіёта
+Kiotas|Kyotum|Quioto|Кёто|Kejuots|Kyoto-shi
JP 1324 Saitama|سايتاما|さいたま
JP 1200 Hiroshima|הירושימה|هيروشيما|हिरोशिमा|ฮิโรชิมา|ჰიროსიმა|ჰიროშიმა|히로시마 시|ひろしまし|ヒロシマシ|ひろしま
+広島市|廣島市|จังหวัดฮิโระชิมะ|Hiroshimashi|Hiroshima-shi
JP 1096 Sendai|せんだいし|センダイシ|せんだい|仙台市|Sendaishi|Sendai-shi
JP 979 Chiba|تشيبا|지바 시|ちばし|チバシ|千葉市|ちば|Tiba|Chibashi|Chiba-shi
JP 940 Kitakyushu|كيتاكيوشو|คิตะกีวชู|기타큐슈 시|北九州市|Kitakyuesue|Кіта-Кюшю|Pak-kiu-chiu-chhi
JP 940 Setagaya|世田谷区|Setagaya City
JP 826 Sakai|사카이 시|堺市|Sacaium
JP 797 Niigata|にいがたし|ニイガタシ|니가타 시|にいがた|新潟市|Nigita|Niahi-niigata
JP 791 Hamamatsu|هاماماتسو|ہاماماتسو|ฮะมะมะสึ|하마마쓰 시|浜松市|滨松市|Khamamacu|Ҳамаматсу|Hamamatu|Хамамацү
+Hamamatsu-shi|Hamamatu-chhi|Hamamatsu City
JP 748 Ōta|大田区|Ota-ku|Ota City
JP 738 Kumamoto|구마모토 시|くまもとし|熊本市|Kumamoto-shi
JP 725 Aihara|相原|Sagamihara
JP 724 Okayama|오카야마 시|おかやまし|オカヤマシ|おかやま|岡山市|Okayamashi|Okayama-shi
JP 720 Sagamihara|ساغاميهارا|相模原
JP 697 Edogawe|江戸川区|Edogawa City
JP 695 Adachi|足立区|Adachi City
JP 693 Shizuoka|שיזואוקה|شیزوئوکا|शिझुओका|ชิซุโอะกะ|شيزوكا|시즈오카 시|しずおかし|シズオカシ|しずおか|静岡市
+Sidzuoka|Siduoka|Shizuokashi|Shizuoka-shi|Sizuoka-chhi|Lungsod ng Shizuoka
JP 644 Honchō|후나바시 시|فوناباشي|ฟุนะบะชิ|船橋市|本町|Funabasi|Hunabasi|Furabeshi|Hunabasi-chhi
JP 607 Kawaguchi|كاواغوتشي|คะวะงุชิ|კავაგუტი|가와구치 시|かわぐち|カワグチ|川口市|Kauaguchi|Kavagucis|Kawagutsi
+Kavaguti|Kavaquci|Kawaguti-chhi
JP 595 Kagoshima|كاغوشيما|가고시마 시|かごしまし|カゴシマシ|かごしま|鹿儿岛市|鹿児島市|Kagoshimashi|Kagoshima-shi
JP 588 Suginami|杉並|Suginami City
JP 584 Itabashi|いたばし|イタバシ|板橋|Itabashicho|Itabashimachi
JP 579 Hachiōji|ฮะชิโอจิ|هاتشيؤوجي|하치오지 시|八王子市|Хатиодзи|Хачиоджи|Haciodzis|Haciogi|Hatiozi|Хачиоџи|Ҳачиоҷи
JP 543 Kotō|ことう|コトウ|江東区|湖東|Koto City
JP 530 Himeji|هيميجي|הימגי|ฮิเมะจิ|히메지 시|姫路市|姬路市|Himeci|Himedi|Himegi|Himezi|Ҳимеҷи|Химеджи|Himezi-chhi
JP 518 Utsunomiya|우쓰노미야 시|うつのみやし|ウツノミヤシ|うつのみや|宇都宮市|Ucunomija|Utsunomiyashi|Utsunomiya-shi
JP 511 Matsuyama|ماتسوياما|มะสึยะมะ|מצויאמה|마쓰야마 시|まつやまし|松山市|Macujama|Matuyama|Matsuyama-shi
+Matuyama-chhi
JP 498 Matsudo|ماتسودو|มะสึโดะ|마쓰도 시|松戶市|松戸市|Macudo|Matudo-chhi
JP 496 Ichikawa|ايشيكاوا|市川
JP 493 Higashiosaka|히가시오사카 시|東大阪市|Higashi-osaka|Osaca Orientalis
JP 485 Nishinomiya|西宮市|西宮浜|Nishinomiya-hama
JP 483 Kurashiki|คุระชิกิ|구라시키 시|倉敷市|Kurasiki-chhi
JP 477 Ōita|おおいた|オオイタ|おおいたし|大分市|오이타 시|Oitashi|Oita-shi
JP 468 Fukuyama|فوکویاما|ฟุกุยะมะ|후쿠야마 시|福山市|Hukuyama|Hukuyama-chhi
JP 466 Kanazawa|가나자와 시|かなざわし|カナザワシ|かなざわ|金沢市|金澤市|Kanazaua|Kanadzava|Kanazawa-si|Kanazawashi
JP 459 Amagasaki|尼崎市
JP 453 Katsushika|葛飾区|Katsushika-ku|Katsushika City
JP 439 Fujisawa|فوجيساوا|ฟุจิซะวะ|후지사와 시|藤沢市|藤澤市|Фуџисава|Фуҷисава|Fudzisava|Pudyisawa|Huzisawa-chhi
JP 433 Kashiwa|كاشيوا|คะชิวะ|가시와 시|柏市|Kasiwa-chhi
JP 431 Machida|ماتشيدا|มะชิดะ|마치다 시|町田市|Matida|Matida-chhi
JP 426 Toyota|تويوتا|ٹویوٹہ|도요타 시|โทะโยะตะ|丰田市|豊田市|Koromo|Toyoda|Тоёта|Тоёота хот|Toyota-chhi|Tojoota khot
+Toyota i Aichi
JP 422 Shinagawa|品川区|Shinagawa City
JP 418 Takamatsu|تاكاماتسو|टाकामास्तु|ทะกะมะสึ|ტაკამაცუ|다카마쓰 시|たかまつし|タカマツシ|たかまつ|高松市|Takamacu
+Takamatu|Takamatsushi|Takamatsu-shi|Takamatu-chhi
JP 415 Toyama|とやまし|トヤマシ|とやま|富山市|Toyamashi|Toyama-shi
JP 409 Yokosuka|יוקוסוקה|يوكوسوكا|იოკოსუკა|โยะโกะซุกะ|요코스카 시|横須賀市|Iakosuka|Ёкосука|Yokosuka-chhi
JP 409 Nagasaki|ناجازاكي|ناغاساكي|ناگازاکی|नागासाकी|ნაგასაკი|נגסאקי|나가사키 시|ながさきし|ナガサキシ|ながさき
+長崎市|Nagasakis|Nagasacium|Nangasaque|Nagasaki-shi
JP 406 Hirakata|히라카타 시|枚方市
JP 402 Gifu|기후 시|ぎふし|岐阜市|Gihu|Gifu-shi|Gifu City
JP 401 Toyonaka|豊中
JP 401 Miyazaki|みやざきし|ミヤザキシ|みやざき|宮崎市|Миядзаки|Miyazakishi|Miyazaki-shi
JP 385 Suita|스이타 시|ซุอิตะ|吹田市|Suika|Suita-chhi
JP 384 Okazaki|أوكازاكي|오카자키 시|โอะกะซะกิ|岡崎市|Okadzaki|Aichi|Okazaki-chhi
JP 380 Ichinomiya|إيتشينوميا|อิชิโนะมิยะ|იტინომია|이치노미야 시|一宮市|Itinomija|Itinomiya-chhi|Owari-ichinomiya
JP 377 Toyohashi|โทะโยะฮะชิ|도요하시 시|豊橋市|豐橋市|Toekhasi|Тоёҳаши|Toyohashi-shi|Toyohasi-chhi
JP 375 Minato|Shinkomachi|Shimminatocho
JP 372 Takasaki|تاكاساكي|ทะกะซะกิ|ტაკასაკი|다카사키 시|高崎市|Takasaki-chhi
JP 372 Nagano|ながのし|ナガノシ|ながの|長野市|Naganoshi|Nagano-shi
JP 367 Nara-shi|نارا|나라 시|ならし|奈良市|Nara
JP 357 Iwaki|لواكي|이와키 시|อิวะกิ|いわき|磐城市|Iuaki|Iwaki-chhi|Banjsingz Si
JP 356 Wakayama|わかやまし|ワカヤマシ|わかやま|和歌山市|Wakayamashi|Wakayama-shi
JP 354 Kawagoe|კავაგოე|كاواغويه|가와고에 시|คะวะโงะเอะ|川越市|Kawagoe-chhi
JP 354 Takatsuki|高槻市|Takacuki|Takatuki
JP 349 Shinjuku|新宿区|Shinjuku City
JP 345 Koshigaya|โคะชิงะยะ|كوشيغايا|고시가야 시|越谷市|Kosigaya-chhi
JP 345 Ōtsu|โอสึ|おおつし|オオツシ|오쓰 시|أوتسو|おおつ|大津市|Ocu|Otu|Оцү|Otsushi|Otsu-shi|Otu-chhi
JP 344 Nakano|ناكانو|ნაკანო|นะกะโนะ|나카노 구|なかの|ナカノ|中野区|Nakanas|Nakano-khu|Nakano City|Rajon Nakano
+Kvartalo Nakano
JP 344 Tokorozawa|توكوروزاوا|โทะโกะโระซะวะ|도코로자와 시|所沢市|所澤市|Tokorozaua|Tokorodzava|Tokorozawa-chhi
JP 333 Asahikawa|אסהיקאווה|أساهيكاوا|อะซะฮิกะวะ|아사히카와 시|旭川市|Асаҳикауа|Asahikawa-chhi
JP 332 Maebashi|마에바시 시|まえばしし|マエバシシ|まえばし|前橋市|Maebashishi|Maebashi-shi
JP 332 Kita|北区|Kita-ku|Kita City
JP 332 Kochi|こうちし|コウチシ|こうち|高知市|Кочин|Koti|Kochishi|Kochi-shi
JP 327 Kōriyama|โคริยะมะ|كورياما|고리야마 시|郡山市|Ginqsan Si|Koriyama-chhi
JP 317 Naha|나하 시|נהה|なはし|ナハシ|那覇市|那霸市|なは|Nafa|Nawa|Nahashi|Naha-shi
JP 308 Kasugai|كاسوغاي|کاسوگای|คะซุไง|가스가이 시|春日井市|Касүгаи|Kasugai-chhi
JP 307 Akita|آکیتا|अकिता|아키타 시|秋田市|Akita-shi
JP 305 Yokkaichi|يوكايتشي|ยกไกชิ|욧카이치 시|四日市市|四日|Yokkaitsi|Jokkaiti|Ёккаичи|Yokkaiti-chhi
JP 303 Akashi|อะกะชิ|آکاشی|아카시 시|明石市|Akasis|Akasi-chhi
JP 303 Kurume|كورومي|คุรุเมะ|구루메 시|久留米市|Kurume-chhi
JP 301 Toshima|としま|トシマ|豊島|Toshima City
JP 298 Aomori|آوموري|아오모리 시|あおもりし|アオモリシ|あおもり|青森市|Aomorishi|Aomori-shi
JP 294 Fukushima|ふくしまし|フクシマシ|ふくしま|福島市|Furukawa|Hukusima|Fukushimashi|Fukushima-shi
JP 290 Morioka|موريوكا|מוריאוקה|모리오카 시|もりおかし|モリオカシ|โมะริโอะกะ|もりおか|盛岡市|Moriokashi|Morioka-shi
+Morioka-chhi
JP 288 Meguro|目黒区|Meguro City
JP 287 Sumida|墨田|Sumidacho|Sumida City|Sumidamachi
JP 287 Ibaraki|إباراكي|იბარაკი|อิบะระกิ|이바라키 시|茨城市|茨木市|Ibaragi|Ibaraki-chhi
JP 283 Ichihara|อิชิฮะระ|إيتشيهارا|იტიჰარა|이치하라 시|市原市|Itikhara|Ичиҳара|Itihara-chhi
JP 275 Hakodate|هاكوداته|ჰაკოდატე|הקודאטה|ฮะโกะดะเตะ|하코다테 시|函館市|Hokodate|Ҳакодате|Hakodate-chhi
JP 274 Tsu|쓰 시|つし|ツシ|津市|Cu|Tu|Tsushi|Tsu-shi
JP 273 Yao|八尾市|Yaocho
JP 271 Kakogawachō-honmachi|加古川町本町|가코가와 시|加古川市|Kakogawa
JP 270 Mito|みとし|ミトシ|水戸市|みと|Mitoshi|Mito-shi
JP 267 Tokushima|도쿠시마 시|とくしまし|トクシマシ|とくしま|徳島市|Tokushimashi|Tokushima-shi
JP 266 Nagaoka|ناغاوكا|ნაგაოკა|나가오카 시|นะงะโอะกะ|長岡市|Nagaoka-chhi
JP 265 Shimonoseki|شيمونوسكي|ชิโมะโนะเซะกิ|시모노세키 시|下关市|下関市|Simanaseki|Simonoseki-chhi
JP 262 Fuchū|府中
JP 262 Fukui-shi|ふくいし|福井市|Fukui
JP 260 Minato|港区
JP 258 Hiratsuka|هيراتسوكا|ฮิระสึกะ|ჰირაცუკა|히라쓰카 시|平塚市|Khiracuka|Ҳиратсука|Hiratuka|Hiratuka-chhi
JP 249 Sōka|草加
JP 248 Yamagata|やまがたし|ヤマガタシ|やまがた|山形市|Yamagatashi|Yamagata-shi
JP 245 Fuji|فوجي|ফুজি|ฟุจิ|후지 시|富士市|Фуџи|Фуҷи|Фүжи|Fudzi|Foutzi|Fudzis|Φούτζι
JP 243 Sasebo|ساسيبو|사세보 시|ססבו|ซะเซะโบะ|佐世保市|Saseho|Sasebum|Sasebo-chhi
JP 242 Chigasaki|تشيغاساكي|ชิงะซะกิ|지가사키 시|茅崎市|Chigaraki|Cigasakis|Tigasaki|Tigasaki-chhi
JP 242 Chōfu|Chofugaoka
JP 242 Yamato|大和
JP 241 Tsukuba|تسوكوبا|สึกุบะ|쓰쿠바 시|つくば|筑波市|Cukuba|Tukuba-chhi|Tsukuba-kenkyugakuen-toshi
JP 241 Matsumoto|ماتسوموتو|มะสึโมะโตะ|마쓰모토 시|松本市|Macumoto|Matumoto|Fukashi|Shonai|Matumoto-chhi
JP 240 Bunkyo|文京|Bunkyo-ku|Bunkyo City
JP 239 Hachinohe|八戸
JP 238 Neyagawa|寝屋川市|Neyagawa-shi
JP 233 Saga|ساغا|ساگا|ซะงะ|사가 시|さがし|サガシ|佐賀市|さが|Sagashi|Saga-shi|Сага Япония
JP 230 Shibuya|渋谷区|Shibuya City
JP 229 Kasukabe|كاسوكابي|คะซุกะเบะ|가스카베 시|かすかべ|カスカベ|春日部市|粕壁|Kasukabe-chhi
JP 226 Ageo|あげおしも|アゲオシモ|上尾下|上尾市|Ageomura|Ageoshimo
JP 226 Takarazuka|تاكارازوكا|ทะกะระซุกะ|다카라즈카 시|宝塚市|Takaradzuka|Takarazuka-chhi
JP 224 Ōta|太田市|أوتا|โอตะ|오타 시|Ota-chhi
JP 224 Minamirinkan|南林間|Minami-rinkan|Minami Rinkan Yamato
JP 223 Atsugi|أتسوغي|อะสึงิ|아쓰기 시|厚木市|Atsuki|Acugi|Atugi|Atsugicho|Atugi-chhi
JP 216 Arakawa|荒川区|Arakawa City
JP 214 Kure|קורה|구레 시|كورشي|คุเระ|吳市|呉市|Kure-chhi
JP 211 Isesaki|إسيساكي|이세사키 시|อิเซะซะกิ|伊勢崎市|Iseaki|Isesaki-chhi
JP 211 Taito|台東区|Taito City
JP 207 Nishi-Tokyo-shi|西東京市|保谷市|田無市|Nishitokyo-shi|Tanashi-machi|Nishitokyo|Hoya-shi|Tanashi|Hoya
JP 205 Kishiwada|기시와다 시|岸和田市
JP 203 Matsue|ماتسوا|ماتسوئه|มะสึเอะ|마쓰에 시|まつえし|マツエシ|まつえ|松江市|Macueh|Matue|Matsue-su|Matsueshi
+Matsue-shi|Matue-chhi
JP 200 Nagareyama|ناغاره ياما|นะงะเระยะมะ|나가레야마 시|流山市|Nagareyama-chhi
JP 199 Yachiyo|ยะชิโยะ|ياتشيو|야치요 시|八千代市|Jatijo|Yatiyo-chhi
JP 198 Kodaira|小平
JP 198 Itami|إتامي|이타미 시|อิตะมิ|伊丹市|Itan|Itami-chhi
JP 196 Higashihiroshima|東広島
JP 195 Suzuka|سوزوكا|스즈카 시|鈴鹿市|Kambe|Sudzuka|Suzuka-chhi
JP 195 Kamirenjaku|かみれんじゃく|カミレンジャク|上連雀|Mitaka-mura|Kami-renjaku|Mitaka-machi|Mitaka
JP 195 Kumagaya|كوماغايا|คุมะงะยะ|구마가야 시|熊谷市|Kumagaya-chhi
JP 193 Yamaguchi|ياماغوتشي|야마구치 시|やまぐちし|ヤマグチシ|やまぐち|山口市|Jamaguti|Yamaguchishi|Yamaguchi-shi
JP 192 Uji|উজি|宇治市|يوجي|อุจิ|우지 시|Ugi|Uđi|Уҷи|Үжи|Udzi|Udzis|Uji-cho
JP 190 Hino|هينو|히노 시|ฮิโนะ|日野市|Ҳино|Hinas|Hino-chhi
JP 189 Kofu|קופו|كوفو|โคฟุ|こうふし|コウフシ|고후 시|こうふ|甲府市|Kohu|Kofushi|Kofu-shi|Kohu-chhi
JP 189 Numazu|نامازو|นุมะซุ|누마즈 시|沼津市|Numadu|Нүмазү|Numadzu|Numazu-chhi
JP 189 Jōetsu|جويتسو|โจเอะสึ|조에쓰 시|上越市|Дзёэцу|Ҷоетсу|Dz'oecu|Joecu|Đoecu|Dzjoehcu|Joetsu-shi
JP 188 Odawara|오다와라 시|โอะดะวะระ|小田原市|Odauara|Ontagouara|Ονταγουάρα|Odawara-chhi
JP 188 Anjō|أنجو|안조 시|اینجو|อันโจ|安城市|Анџо|Анҷо|Andyo|Andzo|Anziyan|Andzijas|Anzyo-chhi
JP 188 Tottori-shi|ทตโตะริ|توتوري|돗토리 시|鳥取市|Tottori-chhi|Tottori-su|Totoris|Tottori|Toturi|Lungsod ng Tottori
JP 184 Toyokawa|ٹویوکاوہ|โทะโยะกะวะ|도요카와 시|豊川市|豐川市|Тоёкава|Toyokawa-chhi
JP 184 Izumi|和泉
JP 183 Tachikawa|立川
JP 176 Narashino|習志野
JP 174 Tomakomai|توماكوماي|โทะมะโกะไม|도마코마이 시|苫小牧市|Tomakomai-chhi
JP 174 Hitachi|هيتاتشي|ฮิตะชิ|ჰიტატი|히타치 시|日立市|Hidachi|Khitati|Ҳитачи|Hitati-chhi
JP 173 Sakura|ساكورا|ซะกุระ|사쿠라 시|佐倉市|Sakura-chhi
JP 173 Ube|宇部市|يوبي|우베 시|อุเบะ|Ubi|Ube-chhi
JP 172 Kamakura|كاماكورا|คะมะกุระ|가마쿠라 시|鎌倉市|Komakura|Kamakura-chhi
JP 172 Izumo|إزومو|이즈모 시|ایزومو|อิซุโมะ|出雲市|Idzumo|Itsumo|Izumo-chhi
JP 171 Urayasu|يورايسو|อุระยะซุ|우라야스 시|浦安市|Urayasu-chhi
JP 170 Imabari|今治|Imabari-shi|Imabaru-shi
JP 170 Takaoka|تاكاوكا|다카오카 시|高岡市|Takaoka-chhi
JP 169 Nishio|نيشيو|니시오 시|نیشو|西尾市|Nisio-chhi
JP 169 Chūō|中央区|Chuo City
JP 168 Hirosaki|هيروساكي|ჰიროსაკი|ฮิโระซะกิ|히로사키 시|弘前市|Ҳиросаки|Hirosaki-chhi|Хиросаки қаласы
JP 167 Kushiro|คุชิโระ|קושירו|كوشيرو|구시로 시|釧路市|Kusiras|Kushiro-shi|Kusiro-chhi|Kushiro  Hokkaido
JP 167 Oyama|오야마 시|أوياما|小山市|Oyama-chhi
JP 166 Iwata|إواتا|이와타 시|อิวะตะ|磐田市|Iwata-chhi
JP 166 Obihiro|أوبيهيرو|오비히로 시|โอะบิฮิโระ|帯広市|帶廣市|Obibiro|Обиҳиро|Obihiro-chhi
JP 166 Niiza|نيزا|니자 시|にいざ|ニイザ|新座市|Niidza|Niiza-chhi
JP 163 Hadano|هادانو|ฮะดะโนะ|하다노 시|秦野市|Hatano|Ҳадано|Hadano-chhi|Hatano-machi
JP 161 Ōgaki|오가키 시|أوغاكي|大垣市|Oaki|Ogaki-chhi
JP 161 Miyakonojō|مياكونوجو|มิยะโกะโนะโจ|미야코노조 시|都城市|Mijakonođo|Мияконодзё|Miyakonozyo|Мияконоҷо
+Miyakonozyo-chhi
JP 160 Sayama|ساياما|사야마 시|狭山市|Irumagawa|Sayama-chhi
JP 159 Matsusaka|松坂市|松阪
JP 159 Tochigi|توتشيغي|توچیگی|도치기 시|栃木市|Totigi|Totigi-chhi|Lungsod ng Tochigi
JP 157 Ueda|يويدا|上田市|우에다 시|Oweda|Ueda-chhi
JP 156 Hitachi-Naka|ひたちなか|Khitachinaka|Khitatinaka
JP 155 Katsuta
JP 155 Kawanishi|كاوانيشي|가와니시 시|川西市|Kauanishi|Kawanisi-chhi
JP 154 Noda|نودا|노다 시|โนะดะ|野田市|Noda-Shi|Noda-chhi
JP 153 Kariya|كارييا|کاریہ|가리야 시|刈谷市|Kariya-cho|Kariya-chhi
JP 151 Higashimurayama|東村山市|Higashi-Murayama|Higashi-Murayama-shi
JP 150 Kukichūō|くきちゅうおう|クキチュウオウ|久喜中央|久喜|Kuki
JP 150 Musashino|มุซะชิโนะ|מוסאשינו|موساشينو|무사시노 시|武蔵野市|武藏野市|Musasinas|Musasino-chhi
JP 149 Shūnan|周南
JP 148 Komaki|کوماکی|โคะมะกิ|고마키 시|小牧市|Komaki-chhi
JP 148 Yonago|يوناغو|იონაგო|요나고 시|米子市|Jonagas|Ёнаго|Yonago-chhi
JP 148 Tama|تاما|ทะมะ|다마 시|多摩市|Tama-chhi
JP 147 Iruma|إروما|이루마 시|入間市|Iruma-chhi
JP 145 Fujieda|藤枝市|Фудзиэда
JP 144 Ashikaga|أشيكاغا|아시카가 시|足利市|Asikaga-chhi
JP 144 Kakamigahara|كاكاميغهارا|가카미가하라 시|各务原市|Kagamigahara|Какамигаҳара|Kagamihara|Kakamigahara-chhi
JP 144 Tsuchiura|土浦
JP 143 Kusatsu|草津|Susatsu|Kusacu|Kusatu|Kusatsu-cho
JP 143 Moriguchi|โมะริงุจิ|모리구치 시|守口市|Morigutsi|Moriguti|Moriguti-chhi
JP 142 Okinawa|اوکیناوا|오키나와 시|โอะกินะวะ|沖縄市|沖繩市|مدينة أوكيناوا|Okinawa-chhi|Lungsod ng Okinawa
JP 142 Misato, Saitama|미사토 시|三郷市|三鄉市|Misato  Saitama|Misato-chhi|Misato
JP 141 Fukayachō|深谷町|Fukaya
JP 141 Asaka|أساكي|아사카 시|อะซะกะ|朝霞市|Asaka-chhi
JP 140 Shimotoda|しもとだ|シモトダ|下戸田|Toda
JP 140 Ishinomaki|إيشينوماكي|อิชิโนะมะกิ|이시노마키 시|石卷市|石巻市|Isinomaki-chhi
JP 140 Kuwana|桑名市
JP 139 Yaizu|يايزو|야이즈 시|焼津市|燒津市|Yaidu|Яидзу|Yaizu Mati|Yaizu-chhi
JP 139 Koga|كوغا|고가 시|古河市|Koga-chhi
JP 136 Minoh|箕面市|Mino-shi|Minoh City
JP 136 Ebina|إبينا|에비나 시|海老名市|เอะบินะ|Ebina-chhi
JP 136 Kisarazu|كيسارازو|คิซะระซุ|기사라즈 시|きさらづ|キサラヅ|木更津市|Kisaradu|Kisaradzu|Kisarazu-chhi
JP 135 Isahaya|إيساهايا|이사하야 시|諌早市|諫早市|Isahara|Исаҳая|Isahaya-chhi
JP 134 Inazawa|إنازاوا|انازاوہ|이나자와 시|稲沢市|稻澤市|Inadzava|Inasawacho|Inazawa-chhi
JP 133 Ebetsu|إبيتسو|에베쓰 시|江別市|Ehbecu|Ebetu-chhi
JP 133 Ōme|青梅市|أومه|오메 시|โอเมะ|Oume|Ome-chhi
JP 132 Narita|ناريتا|นะริตะ|나리타 시|成田市|Narita-chhi
JP 132 Tondabayashichō|富田林市|Tondabayashi
JP 132 Sandachō|さんだちょう|サンダチョウ|三田町|Sanda
JP 132 Fujinomiya|فوجينوميا|ฟุจิโนะมิยะ|후지노미야 시|富士宮市|Фудзиномия|Фуџиномија|Pudyinomiya|Фуҷиномия|Fujimiya
+Huzinomiya-chhi|Omiya
JP 132 Zama|زاما|ซะมะ|자마 시|座間市|Dzama|Zama-chhi
JP 131 Ōmuta|오무타 시|أوموتا|大牟田市|Omuda|Omuta-chhi
JP 131 Abiko|აბიკო|我孫子市
JP 131 Kadoma|คะโดะมะ|가도마 시|門真市|Kadoma-chhi
JP 131 Onomichi|أونومیتشي|오노미치 시|尾道市|Onomiti|Onomiti-chhi
JP 130 Matsubara|松原
JP 129 Kokubunji|كوكوبونجي|โคะกุบุนจิ|고쿠분지 시|国分寺市|Кокубунџи|Кокубунҷи|Kokubundzi|Kokubundzis|Kokubunzi-chhi
JP 129 Iwakuni|إواكوني|ივაკუნი|이와쿠니 시|איוואקוני|岩国市|Iwakuni-chhi|Ngam-koet-su
JP 127 Seto|سيتو|سیٹو|세토 시|瀨戶市|瀬戸市|Seto-chhi
JP 126 Iizuka|ليزوكا|이즈카 시|飯塚市|Iidzuka|Iizuka-chhi
JP 126 Koganei|小金井
JP 125 Tsuruoka|تسوروكا|쓰루오카 시|鶴岡市|Curuoka|Turuoka|Turuoka-chhi
JP 125 Uruma|우루마 시|อุรุมะ|宇流麻市|うるま|Uruma-chhi
JP 124 Kashihara-shi|橿原市|Kashihara
JP 123 Ise|ისე|伊勢市|إيسه|이세 시|Uji|Yamada|Ise-chhi|Udiyamada|Uziyamada|Uji-Yamada
JP 123 Kirishima|霧島
JP 123 Honmachi|იაცუსირო|ياتسوشيرو|야쓰시로 시|ほんまち|ホンマチ|八代市|本町|Jacusiro|Yatusiro|Ятсуширо
+Yatusiro-chhi
JP 123 Niihama|نيهاما|니이하마 시|にいはま|新居浜市|新居濱市|Нииҳама|Niihama-chhi
JP 122 Beppu|بيبو|ბეპუ|벳푸 시|別府市|Beppu-chhi
JP 120 Kashiwara|Kashihara|Kashiwabara
JP 120 Ikoma|إكوما|이코마 시|อิโกะมะ|生駒市|Ikuma|Ikoma-chhi
JP 119 Nobeoka|نوبيوكا|노베오카 시|延岡市|Nobeoka-chhi
JP 119 Daitō|だいとうし|大東
JP 119 Kitami|كيتامي|คิตะมิ|기타미 시|北見市|Kitamis|Kity|Nokkeusi|Kitami-chhi|Notsukeushi|Nupukeushi-mura
JP 118 Aizu-Wakamatsu|会津若松|Aizuwakamatsu
JP 117 Kakegawa|كاكيغاوا|가케가와 시|掛川市|Kakegaua|Kakegawa-chhi
JP 117 Handa|هاندا|ہینڈا|한다 시|半田市|Manda|Handa-chhi|Ханда қаласы
JP 117 Sano|سانو|사노 시|佐野市|Sano-chhi
JP 117 Karatsu|كاراتسو|가라쓰 시|唐津市|Karacu|Karatu|Karatu Si|Karatu-chhi
JP 117 Higashikurume|東久留米
JP 116 Hōfu|防府|Bofu|Bohu
JP 116 Kōnosu|こうのす|コウノス|鴻巣
JP 115 Nasushiobara|ناسوشيوبارا|나스시오바라 시|那須塩原市|那須鹽原市|Nasu-Siobara|Nasusiobara-chhi
JP 115 Urasoe|浦添
JP 115 Otaru|오타루 시|أوتارو|โอะตะรุ|小樽市|Отарү|Otaru-chhi
JP 114 Ichinoseki|إتشينوسيكي|이치노세키 시|一关市|一関市|Icinosekis|Itinoseki|Itschinoseki|Itinoseki-chhi
JP 114 Hatsukaichi|هاتسوکایجي|ฮะสึไกชิ|하쓰카이치 시|廿日市市|廿日|Khacukaichi|Khacukaiti|Ҳатсукаичи|Hatukaiti
+Hatukaiti-chhi
JP 113 Akishima|อะกิชิมะ|أكيشيما|아키시마 시|昭島市|Akisima-chhi
JP 113 Hikone|彦根市
JP 113 Nagahama|長浜市
JP 113 Fujimino|Fujimi
JP 112 Ōshū|أوشو|오슈 시|奥州市|Osiu|Osyu-chhi
JP 112 Youkaichi|八日市市|Yokkaichi|Higashiomi|Yokaichicho|Yokaichi-shi
JP 112 Kazo|كازو|가조 시|加須市|Kadzo|Kazo-chhi
JP 111 Kasuga|كاسوغا|가스가 시|春日市|Kasuga-chhi
JP 110 Matsutō|Hakusan|Matto
JP 109 Kamagaya
JP 109 Marugame|ماروغامه|마루가메 시|丸亀市|丸龜市|Marukame|Marugame-chhi
JP 109 Habikino|هابيكينو|ฮะบิกิโนะ|하비키노 시|はびきの|羽曳野市|Ҳабикино|Habikino-chhi
JP 108 Kiryū|كيرو|기류 시|桐生市|Kiryu-chhi
JP 108 Iwatsuki|いわつき|イワツキ|岩槻
JP 108 Komatsu|كوماتسو|고마쓰 시|小松市|Komacu|Komatu-chhi
JP 107 Mishima|ميشيما|มิชิมะ|미시마 시|三島市|Misima-chhi
JP 107 Tajimi|다지미 시|多治見市|تاجيمي غيفو|Tadimi|Tajumi|Tazimi|Таҷими|Tadzimi|Tazimi-chhi
JP 105 Inzai|إنزاي|อินไซ|인자이 시|印西市|Indzaj|Inzai-chhi
JP 104 Ikeda|池田市
JP 104 Saijō|ساجيو|사이조 시|西条市|Саиџо|Саиҷо|Saidyo|Saidzo|Saizyo|Saizyo-chhi
JP 104 Toride|توريده|도리데 시|โทะริเดะ|取手市|Torite|Toride-chhi
JP 103 Isehara|伊勢原
JP 103 Chikushino-shi|筑紫野市
JP 102 Yono|中央区
JP 102 Tsuyama|تسوياما|쓰야마 시|津山市|Cujama|Tuyama|Tuyama-chhi
JP 102 Kani|가니 시|可児市|可兒市|كاني غيفو|Kani-chhi
JP 102 Ōnojō|أونجو|오노조 시|大野城市|Оноҷо|Onodyo|Onodzo|Onozyo-chhi
JP 101 Kawachi-Nagano|河内長野|Kawachinagano
JP 101 Iida|อีดะ|이다 시|إييدا|飯田市|Iida-chhi
JP 101 Tokuyama|Kakuyama
JP 101 Kanoya|كانويا|가노야 시|鹿屋市|Kanoya-chhi
JP 100 Chikusei|تشيكوسه|지쿠세이 시|筑西市|Tikusej|Tikusei-chhi
JP 100 Sakado|ساكودو|사카도 시|坂戶市|坂戸市|Sakado-chhi
JP 100 Sakata|ساكاتا|사카타 시|酒田市|Sakata-chhi
JP 100 Izumisano|Idzumisano|Izumi-Sano|Izumisano-shi|Sano
JP 100 Ginowan|기노완 시|ぎのわん|宜野湾市|Chinon|Jinon
JP 99 Saku|ساكو|ซะกุ|사쿠 시|佐久市|Saku-chhi
JP 98 Itoshima|糸島
JP 98 Kōnan|江南
JP 97 Chitose|تشيتوزي|ชิโตะเซะ|지토세 시|千歲市|千歳市|Titose|Titose-chhi
JP 97 Kameoka|كاميوكا|가메오카 시|คะเมะโอะกะ|亀岡市|龜岡市|Kameoka-chhi
JP 97 Munakata|宗像
JP 96 Shibata|شيباتا|시바타 시|新発田市|新發田市|Sibata-chhi
JP 96 Muroran|موروان|มุโระรัง|무로란 시|室蘭市|Muroran-chhi
JP 95 Shimada|شيمادا|시마다 시|島田市|Simada-chhi
JP 95 Kamisu|كاميسو|가미스 시|神栖市|Kamisu-chhi
JP 95 Ōmura|오무라 시|أومورا|โอมุระ|大村市|Omura-chhi
JP 95 Yotsukaidō|四街道市
JP 94 Kanuma|كانوما|가누마 시|鹿沼市|Kamima|Kanuma-chhi
JP 94 Hanamaki|هاناماكي|ฮะนะมะกิ|하나마키 시|花卷市|花巻市|Ҳанамаки|Hanamakis|Hanamaki-chhi
JP 94 Sanjō|سانجو|산조 시|三条市|Sanđo|Санҷо|Sandze|Sanzyo|Sandscho|Sanzyo-chhi
JP 94 Yonezawa|يونيزاوا|იონეძავა|โยะเนะซะวะ|요네자와 시|米沢市|米澤市|Ёнэдзава|Jonedzava|Ёнезава|Yonezawa-chhi
JP 94 Azumino|安曇野
JP 93 Ashiya|아시야 시|آشيا|芦屋市|Asiya-chhi
JP 93 Yashio|八潮
JP 93 Inagi|稲城
JP 93 Ōbu|大府市|أوبو|โอบุ|오부 시|Ofu|Obu-chhi
JP 93 Kitakami|كيتاكامي|기타카미 시|北上市|Kitakamis|Kitakami-chhi
JP 92 Kaizuka|貝塚市|Kaitsuka
JP 92 Maizuru|مايزورو|ไมซุรุ|마이즈루 시|舞鶴市|Maiduru|Maidsuru|Maizuru-chhi
JP 92 Sendai|薩摩川內市|사쓰마센다이 시|川内市|ساتسوماسينداي|Sendajus|Sacumasendaj|Sacuma-Sendaj|Satsumasendai
+Satumasendai-chhi
JP 92 Sakai|坂井
JP 91 Nisshin|نيشين|닛신 시|日进市|Nissin-chhi
JP 91 Higashi-Matsuyama|東松山|Higashimatsuyama
JP 91 Daisen|دايسين|다이센 시|大仙市|Daisen-chhi|Дайсен Япония|Дайсен қаласы
JP 90 Imizu|いみずちょう|射水町|Imizucho
JP 90 Mihara|میهارا|미하라 시|三原市|Mihama|Миҳара|Mihara-chhi
JP 89 Kōka|كوكا|고카 시|甲賀市|Koka-chhi
JP 88 Iga|伊賀市
JP 88 Takayama|تاكاياما|ทะกะยะมะ|다카야마 시|たかやま|高山市|Takayama-chhi
JP 88 Fukuroi|फुक्रोई|فوكوري|후쿠로이 시|ฟุกุโระอิ|袋井市|Pukuroi|Hukuroi-chhi
JP 88 Mobara|โมะบะระ|모바라 시|もばら|モバラ|茂原市|Mohara|Mobara-chhi|Mobaramachi
JP 87 Takasago|高砂
JP 87 Settsu|摂津|攝津|Settsu-no-kuni
JP 86 Gotemba|御殿場|Gotenba|Kyu-gotemba
JP 86 Hamakita|浜北市
JP 86 Kitanagoya|北名古屋
JP 86 Gyōda|غيودا|교다 시|行田市|G'oda|Гёда|Gyoda-chhi
JP 86 Kashiwazaki|كاشيوازاكي|가시와자키 시|柏崎市|Kasivadzaki|Kasiwazaki-chhi
JP 86 Ama|あま
JP 85 Ryūgasaki|ريوغاساكي|류가사키 시|龍崎市|Ryugasaki-chhi
JP 85 Yokote|横手町|Yokotemachi
JP 85 Moriyama|守山
JP 85 Sekimachi|Seki
JP 85 Iwamizawa|إيواميزاوا|이와미자와 시|いわみざわ|イワミザワ|岩見沢市|岩見澤市|Iuamizaua|Iuamizava|Twamizawa
+Ivamidzava|Iwamizawa-chhi
JP 84 Komae|狛江
JP 84 Nakatsu|나카쓰 시|中津市|Nakacu|Nakatu|Nakatu-chhi
JP 84 Ushiku|أوشيكو|우시쿠 시|牛久市|Usiku-chhi
JP 84 Chita|تشيتا|지타 시|ちたし|知多市|Tita|Tita-chhi
JP 83 Wako|和光
JP 83 Ayase|綾瀬
JP 83 Higashiyamato|هيغاشي ياماتو|ฮิงะชิยะมะโตะ|히가시야마토 시|東大和市|東村山|Higasijamatas|Higashi-yamato
+Hikasiyamato|Ҳигашиямато|Higasiyamato-chhi
JP 83 Yamatokōriyama|大和郡山
JP 83 Owariasahi|尾張旭
JP 83 Amakusa|あまくさしやくしょ|天草市役所|天草
JP 83 Echizen|越前
JP 83 Kimitsu|كيميتسو|คิมิสึ|기미쓰 시|きみつ|キミツ|君津市|Kimicu|Kimitu-chhi
JP 83 Kamigyō-ku
JP 82 Shikokuchūō|四国中央
JP 82 Ōmihachiman|أوميهاتشيمان|오미하치만 시|近江八幡市|Omikhatiman|Омі-Хачіман|Оумиҳачиман|Omihachiman-shi
+Omihatiman-chhi
JP 82 Tanashichō|たなしちょう|タナシチョウ|田無町|Tanashi
JP 81 Akiruno
JP 81 Tatebayashi|تاتيباياشي|다테바야시 시|館林市|Tatebayasi-chhi
JP 80 Kōtari|神足|Nagaokakyo
JP 80 Hannō|هانو|한노 시|飯能市|Ҳанноу|Hanno-chhi
JP 80 Gamagōri|غاماغوري|گاماگوری|가마고리 시|蒲郡市|Gamagori-chhi
JP 79 Kashihara|柏原|Kashiwara|Kashiwabara|Kashiharacho
JP 78 Nakatsugawa|นะกะสึงะวะ|나카쓰가와 시|ناكاتسوغاوا غيفو|中津川市|Nakacugava|Nakatsu|Nakatugawa-chhi
JP 78 Mooka|موكا|모카 시|真岡市|Moka-chhi
JP 78 Natori-shi|名取|Natori
JP 78 Honjō|هونجو|혼조 시|本庄市|Ҳонҷо|Hondyo|Хондзё|Honzyo-chhi
JP 78 Toyooka|טויואוקה|تويوكا|도요오카 시|豊岡市|豐岡市|Тоёока|Toyooka-chhi
JP 78 Kashiba|كاشيبا|คะชิบะ|가시바 시|香芝市|Kasiba-chhi
JP 77 Kizugawa|木津川
JP 77 Tome|登米
JP 77 Nikkō|นิกโก|ניקו|نيكو|닛코 시|日光市|Nikko-chhi
JP 77 Tsubame|تسوبامي|쓰바메 시|燕市|Cubameh|Tsubame-chhi|Tsubamemachi
JP 77 Fukuchiyama|فوكوتشياما|ฟุกุชิยะมะ|פוקושיאמה|후쿠치야마 시|福知山市|Fukutijama|Hukutiyama
JP 77 Akihabara|秋葉原
JP 77 Kunitachi|国立
JP 77 Nabari|名張市
JP 76 Tsurusaki|鶴崎
JP 76 Shiki|志木市
JP 76 Aira|姶良
JP 76 Furukawa|古川市|Hurukawa
JP 76 Kiyose|清瀬
JP 76 Shibukawa|شيبوكاوا|시부카와 시|渋川市|澀川市|Sibukawa-chhi
JP 76 Yurihonjō|يوريهونجو|유리혼조 시|由利本荘市|由利本莊市|Јурихонђо|Юрихондзё|Юриҳонҷо|Юрі-Хондзьо|Yurihonzyo-chhi
+Юрихондхзе қаласы
JP 75 Takefu|武生市|Takebo|Takehu
JP 75 Warabi
JP 75 Miki|ميكي|มิกิ|미키 시|三木市|Miki-chhi
JP 75 Kai|甲斐
JP 75 Okegawa|桶川市|Okugawamachi
JP 75 Katano|交野
JP 74 Sukagawa|須賀川市
JP 74 Yotsuya|よつや|ヨツヤ|四谷
JP 74 Jōyō|城陽
JP 74 Katori-shi|佐原市|香取市|Sawara-shi|Katori|Sawara
JP 74 Izumiōtsu|泉大津|Idzumotsu|Ebisucho|Otsu
JP 74 Tatsuno|たつの
JP 74 Tosu|توسو|도스 시|鳥栖市|Tosu-chhi
JP 73 Inuyama|انویامہ|อินุยะมะ|이누야마 시|犬山市|Inuyama-cho|Inuyama-chhi
JP 73 Kyōtanabe|京田辺
JP 73 Kasama|كاساما|가사마 시|笠間市|Kasama-chhi
JP 73 Yoshikawa|吉川|Esikava
JP 73 Dazaifu|دازايفو|다자이후 시|だざいふしやくしょ|太宰府市|太宰府|Dasaipu|Dadzajfu|Dazaifu-chhi
+Dazaifu-shiyakusho
JP 73 Ishioka|إيشيوكا|이시오카 시|石岡市|Isioka-chhi
JP 72 Hekinan|هيكينان|ہیکینان|헤키난 시|碧南市|Ҳекинан|Hekinan-chhi|Хекинан қаласы
JP 72 Chiryū|تشيريو|지류 시|知立市|Csirju|Tsiryu|Tirju|Chiryu-cho|Tiryu-chhi
JP 72 Ōtawara|أوتاوارا|오타와라 시|大田原市|Otahara|Otawara-chhi
JP 71 Yawata|ياواتا|იავატა|야와타 시|八幡市|Jauata|Yahata|Yahatasho|Yahatanosho|Yawata-chhi
JP 71 Minami-Alps
JP 71 Yukuhashi|يوكوهاشي|유쿠하시 시|行橋市|Yukihashi|Юкуҳаши|Yukuhasi-chhi
JP 71 Tenri|تيرني|덴리 시|天理市|Tenri-chhi
JP 70 Tanabe|تانابا|다나베 시|田辺市|田邊市|Tanabe-chhi
JP 70 Musashimurayama|موساشيموراياما|มุซะชิมุระยะมะ|무사시무라야마 시|武蔵村山市|武藏村山市|Musasi-Murajama
+Musasimurayama-chhi
JP 70 Uwajima|يواجيما|우와지마 시|宇和島市|Uvađima|Uwazima|Уваҷима|Uvadzima|Uwazima-chhi
JP 70 Maebaru-chūō|前原中央|Maebaru|Maeharu
JP 70 Eniwa|恵庭
JP 70 Rittō|栗東
JP 70 Anan|أنان|아난 시|阿南市|Anan-chhi
JP 70 Tsurugashima
JP 69 Yokota|横田
JP 69 Fuefuki|笛吹
JP 69 Minamiarupusu
JP 69 Toyoake|豊明市
JP 69 Ōdate|오다테 시|أوداته|おおだて|オオダテ|โอดะเตะ|大館市|Otate|Odate-chhi|Одатэ қаласы
JP 69 Sōja|総社|Sozya
JP 68 Moriya|موريا|모리야 시|守谷市|Moriya-chhi
JP 68 Itō|إتو|伊東市|อิโต|이토 시|Itas|Ito-chhi
JP 68 Yachimata|ياتشيماتا|ยะชิมะตะ|야치마타 시|八街市|Jatimata|Yatimata-chhi
JP 68 Gion|祇園|Gion-machi
JP 68 Tsuruga|تسوروغا|쓰루가 시|敦賀市|Curuga|Turuga|Turuga-chhi
JP 68 Sabae|鯖江市
JP 68 Ina|إنا|伊那市|อินะ|이나 시|Ina-chhi
JP 67 Hashima|هاشيما|하시마 시|羽島市|Ҳашима|Hasima-chhi
JP 67 Kaga|加賀
JP 67 Tamano|تامانو|다마노 시|玉野市|Tamano-chhi
JP 67 Tsushima|津島|Cusima|Tsushima cho
JP 67 Kiyosu|كيوسو|คิโยะซุ|기요스 시|清須市|Kiesu|Kiyosu-chhi
JP 67 Shiojiri|شيوجيري|시오지리 시|塩尻市|鹽尻市|Siodziri|Sioziri|Шиоҷири|Sioziri-chhi
JP 67 Fukutsu|福津
JP 66 Kashima-shi|鹿島市|鹿嶋市|Kashima
JP 66 Saiki|사이키 시|佐伯市|Saeki|Saiki-chhi
JP 66 Chiyoda|千代田区|Chiyoda City
JP 66 Kurihara|栗原
JP 66 Tōgane|توغانه|โทงะเนะ|도가네 시|東金市|Togane-chhi|Toganemachi
JP 66 Kitamoto|きたもと|キタモト|北本
JP 65 Niitsu-honchō|新津本町|新津市|Niitsu|Niitu|Niizu
JP 65 Tanabe|田辺
JP 65 Mitoyo|三豊
JP 65 Tendō|天童
JP 65 Gushikawa|具志川市|Gushichaa|Geshicha
JP 64 Sodegaura
JP 64 Hita|히타 시|日田市|Hida|Ҳита|Hita-chhi
JP 64 Asahi|آساهي|아사히 시|อะซะฮิ|旭市|Асаҳи|Asahi-chhi
JP 64 Tomigusuku|豊見城|Temigusuku|Timigusuku|Gusuku
JP 64 Fujioka|فوجيوكا|후지오카 시|藤岡市|Фуҷиока|Fudzioka|Huzioka-chhi
JP 64 Yanagawa|ياناغاوا|야나가와 시|柳川市|Yanagawa-chhi
JP 64 Imaichi|今市市|Imaichi-shi
JP 64 Tamana|تامانا|다마나 시|たまな|タマナ|玉名市|Tamana-chhi
JP 64 Narutochō-mitsuishi|鳴門|Naruto|Muya
JP 63 Fujiidera|藤井寺
JP 63 Shimodate|下館市
JP 63 Ōjima|大島
JP 62 Tagajō-shi|多賀城|Tagajo-mura|Tagajo-machi|Tagajo
JP 62 Shiroi|شيروي|ชิโระอิ|시로이 시|白井市|Siroi-chhi
JP 62 Tanba|丹波
JP 62 Asakusa|آساکوسا|อะซะกุซะ|あさくさ|아사쿠사|浅草区|Asakusa-ku
JP 61 Miyoshi|みよし
JP 61 Kōshi|合志
JP 61 Yamato-Takada|大和高田|Takadacho|Takada
JP 61 Ueno-ebisumachi|上野恵美須町|Ueno
JP 61 Hasuda|はすだ|ハスダ|蓮田市
JP 61 Tamba|丹波市
JP 61 Mizusawa|水沢市|Midzusava
JP 61 Kuroiso|黒磯市|Kuroiso-shi
JP 61 Chichibu|تشيتشيبو|ชิชิบุ|지치부 시|秩父市|Tsitsibu|Titibu|Titibu-chhi|Titubunomiya
JP 61 Kesennuma|เคะเซนนุมะ|게센누마 시|気仙沼|氣仙沼|Kesen-Numa|Kissennuma|Kesennuma-chhi
JP 61 Hashimoto|هاشيموتو|하시모토 시|橋本市|Ҳашимото|Hasimoto-chhi
JP 61 Itoman|いとまん|糸満|Shunja|Ichuman|Shionja|Sunza
JP 60 Jōsō|常総市
JP 60 Aisai|آيساي|აისაი|あいさいし|ไอไซ|아이사이 시|愛西市|Aisajus|Aisai-chhi
JP 60 Towada|تووادا|ტოვადა|โทะวะดะ|도와다 시|十和田市|Touada|Towada-chhi|Товада қаласы
JP 60 Yame|八女
JP 60 Kinokawa|كينوكاوا|기노카와 시|紀之川市|Kinokawa-chhi|Кинокава қаласы
JP 60 Takaishi|高石|Takashi-kita|Takaishi-kita
JP 60 Sanyōonoda|山陽小野田|San'yo-Onoda
JP 60 Shimotsuke|شيموتسوكا|시모쓰케 시|下野市|Simocuke|Simotuke-chhi
JP 60 Tahara|تاهارا|다하라 시|田原市|Tawara|Таҳара|Tahara-chhi
JP 60 Nagakute|長久手
JP 60 Sennan|泉南
JP 60 Zushi|ずし|ズシ|逗子
JP 60 Hyūga|日向
JP 59 Uki|宇城
JP 59 Kosai|湖西
JP 59 Date|伊達|Nagaoka
JP 59 Shirakawa|白河
JP 59 Chikuma|تشيكوما|ชิกุมะ|지쿠마 시|千曲市|Tikuma|Tikuma-chhi
JP 59 Ogōri|小郡
JP 59 Minami-Sōma|南相馬
JP 58 Kitahiroshima|คิตะฮิโระชิมะ|كيتاهيروشيما|기타히로시마 시|北広島市|北廣島市|Китаҳирошима|Hiroshima
+Kitahirosima-chhi|Nakaosawa
JP 58 Koga|古賀
JP 58 Ishikari|إشيكاري|이시카리 시|石狩市|Isikari-chhi
JP 58 Tokoname|توكونامه|گماگوری|도코나메 시|โทะโกะนะเมะ|常滑市|Tokoname-cho|Tokoname-chhi
JP 58 Hanyū|هانيا|هانیو|하뉴 시|羽生市|Ҳаню|Hanyu-chhi
JP 58 Sayama|大阪狭山|狭山|Osakasayama
JP 58 Choshi|조시 시|銚子市|Tyosi
JP 58 Sakurai|ساكوراي|사쿠라이 시|桜井市|櫻井市|Sakurai-chhi
JP 58 Murakami|موراكامي|무라카미 시|村上市|Murakami-chhi|Murakamimachi
JP 57 Imarichō-kō|伊万里町甲|Imarimachi|Imari
JP 57 Kokubu-matsuki|国分松木|国分|Kokubun|Kokubo
JP 57 Kan’onjichō|観音寺町|Kanonji-cho|Kan'onji|Kannonzi
JP 57 Nonoichi
JP 57 Hamada|هامادا|하마다 시|浜田市|濱田市|Ҳамада|Hamada-chhi
JP 57 Bandō|坂東
JP 57 Sakaidechō|坂出町|Sakaide-cho|Sakaide|Sakate
JP 57 Annaka|أناكا|안나카 시|安中市|Annaka-chhi
JP 56 Minokamo|미노카모 시|美濃加茂市|مينوكامو غيفو|Mino-Kamo|Minokamo-chhi
JP 56 Mukō|向日
JP 56 Nōgata|直方|Naogata|Naokata
JP 56 Fussa|ฟุสซะ|فوسا|훗사 시|福生市|Hussa-chhi
JP 56 Chino|تشينو|ชิโนะ|지노 시|茅野市|Tino|Tino-chhi
JP 56 Mizuho|瑞穂
JP 56 Mutsu|موتسو|มุสึ|მუცუ|무쓰 시|陸奧市|むつ|Mucu|Tanabe|Mutu-chhi|Муцу қаласы
JP 55 Kudamatsu|下松
JP 55 Takizawa|滝沢
JP 55 Minamiuonuma|南魚沼
JP 55 Hidaka|هيداكا|히다카 시|日高市|Ҳидака|Hidaka-chhi
JP 55 Satte|さって|サッテ|幸手
JP 55 Shijōnawate|四条畷
JP 54 Miyakojima|מיאקוגימה|มิยะโกะจิมะ|미야코지마 시|宮古島市|Миякодзима|Miyakozima-chhi
JP 54 Hamura|羽村
JP 54 Konan|湖南
JP 54 Himimachi|比美町
JP 54 Okaya|岡谷|Hirano
JP 54 Suzaka|須坂市
JP 53 Iwade|岩出
JP 53 Kurihama|くりはま|クリハマ|久里浜|Yawata|Yawata-Kurihama
JP 53 Arao|あらお|アラオ|荒尾
JP 53 Miyoshi|میوشي|미요시 시|三次市|Миёси
JP 53 Goshogawara|გოსიოგავარა|غوشوغاوارا|โกะโชะงะวะระ|고쇼가와라 시|五所川原市|Gosjogavara|Gosogauara|Госёгавара
+Gosyogawara-chhi|Госегавара қаласы
JP 53 Nihommatsu|二本松|Nihonmatsu
JP 53 Inada|Inata|Naka
JP 53 Tōkamachi|十日町市|十日町|Tokamati|Toka
JP 53 Ōami
JP 53 Naka|那珂市|Naka-shi|Nakamuracho
JP 53 Hatogaya-honchō|はとがやほんちょう|ハトガヤホンチョウ|Hatogayamachi|Hatagayacho|Hatogaya
JP 52 Yokkaichi|四日市|Usa
JP 52 Shiogama|塩竃|塩竈|Schiogama
JP 52 Tomiya|富谷市
JP 52 Hannan|阪南
JP 52 Kamifukuoka|かみふくおか|カミフクオカ|上福岡市
JP 52 Noshiro|نوشيرو|노시로 시|能代市|Noshiro-shi|Noshiromachi|Noshirominato
JP 52 Shiraoka|しらおか|シラオカ|白岡
JP 52 Kariya|仮屋|Akaho|Ako
JP 51 Izumi|出水
JP 51 Futtsu|ฟุตสึ|훗쓰 시|ふっつ|フッツ|富津市|Fuccu|Huttu-chhi
JP 51 Tagawa|تاغاوا|다가와 시|田川市|Takawa|Tagawa-chhi
JP 51 Sado|佐渡|Япония
JP 51 Miura|ميورا|미우라 시|มิอุระ|三浦市|Miura-chhi
JP 51 Nichinan|نيتشينان|니치난 시|日南市|Nitinan|Nitinan-chhi
JP 51 Susono|سوسونو|스소노 시|すそのし|裾野市|Susono-chhi
JP 51 Fuchū
JP 51 Miyako|مايكو|미야코 시|宮古市|Mijakas|Miyako-chhi
JP 51 Hikari|هيكاري|히카리 시|光市|Ҳикари|Hikari-chhi
JP 50 Kyōtango|京丹後
JP 50 Fuchūchō|府中町|Fuchu
JP 50 Yasu|野洲
JP 50 Yūki|يوكي|ยูกิ|유키 시|結城市|Yuki-chhi
JP 50 Ōi|大井|おおい|オオイ|Oi-machi
JP 50 Nanao|ناناو|나나오 시|七尾市|Nanao-chhi
JP 50 Asakura|朝倉
JP 50 Midori|ميدوري|มิโดะริ|미도리 시|みどり|綠市|Midori-chhi
JP 50 Kasaoka|笠岡
JP 50 Katanawa|片縄|Nakagawa
JP 50 Tateyama|تاته ياما|ทะเตะยะมะ|다테야마 시|館山市|Hojo|Tateyamahojo|Tateyama-chhi|Tateyamahozyo
JP 50 Arashiyama|嵐山
KE 4397 =town-nairobi Nairobi|נייראבי|ניירובי|نايروبى|نایرۆبی|নাইরোবি|ნაირობი|نيروبي|नैरोबी|ไนโรบี|ナイロビ|나이로비
+內羅比|内罗毕|奈洛比|Nairovi|Nayropi|Nayrubi|Nairobis|Nairompi|Tó Sikʼaz|Nai-lok-pi|Найроби ош
KE 1867 Kakamega|კაკამეგა|卡卡梅加
KE 1208 Mombasa|مومباسا|মোমবাকা|მომბასა|מומבסה|ممباسا|मोम्बासा|モンバサ|蒙巴萨|몸바사|Mambasa|Mombaca|Mompasa|Mvita
KE 570 Nakuru|ناکورو|ნაკურუ|ナクル|纳库鲁|나쿠루
KE 490 Ruiru|رویرو|რუირუ|רואירו|ルイル|魯依魯
KE 475 Eldoret|الدورت|เอลโดเรต|ელდორეტი|エルドレット|埃爾多雷特|엘도레트|Olderet|Olteret|Eldoretas
KE 397 Kisumu|كيزيمو|კისუმუ|キスム|基蘇木|키수무|Winam|Port Florence|Lady Whitehouse
KE 323 Kikuyu|キクユ|Gikuyu
KE 251 Thika|Dhika
KE 198 Naivasha|نايفاشا|نایواشا|ნაივაშა|ナイバシャ|奈瓦沙
KE 194 Karuri
KE 194 Karuri
KE 194 Matuga
KE 181 Mwala
KE 172 Lang'ata
KE 172 Ongata Rongai|Langata Rongai
KE 163 Jomvu|Jumvu
KE 163 Garissa|גאריסה|غاريسا|گاریسا|გარისა|ガリッサ|加里萨|가리사
KE 162 Kitale|کیتالے|კიტალე|キタレ|基塔萊
KE 159 Limuru|لیمورو|ლიმურუ|リムル|利穆魯
KE 156 Juja
KE 154 Kitengela
KE 147 Kiambu
KE 136 Mlolongo
KE 119 Malindi|ماليندى|मालिंदी|মালিনডি|มาลินดี|მალინდი|मलिंदी|マリンディ|馬林迪|말린디|Malinti|Melinde|Malindis
KE 114 Mandera|Madera
KE 113 Khwisero
KE 112 Kisii|კისიი|基西|Kisii town
KE 102 Ngong
KG 900 =town-bishkek Bishkek|बिश्केक|ბიშკეკი|בישקעק|بيشكيك|بیشکێک|বিশকেক|บิชเคก|בישקק|بشکیک|ビシュケク|比什凯克
+비슈케크|Bichkek|Bisjkek|Mpiskek|Pishkek|Pishpek|Biscecum|Biskekas|Frunze|Bisqueque|Бишкек ош
KG 322 Osh|אוש|أوش|ออช|ოში|ओश|ওশ|オシ|奧什|오시|Och|Oix|Osa|Osj|Өsh|Osas|Osch
KG 123 Manas|賈拉拉巴德|잘랄아바트|ジャララバード|जलालाबाद|جلال آباد|جلال-آباد|জালাল-আবাদ|Jalalabat|Jalolobod
+Zalalabad|Zalalabat|Celal-Abad|Djalalabad|Dzalalabad
KH 1573 =town-phnom-penh Phnom Penh|بنوم بنه|فنوم پېن|پنۆم پێن|नामपेन्ह|पनॉम पेन|პნომპენი|פנום פן|พนมเปญ|พนมเปณ
+プノンペン|프놈펜|金边|Phnum Penh|Phnum Peny|Pnom Pehn'|Phnompenh|Phon Phen|Pnompenis|Nam-Vang|Phnompen|Pnampen'
+Nom Pen|Krong Chaktomuk
KH 843 Takeo|تاكيو|تاکئو|তাকেও|तकेओ|タケオ|Takev|Prasat
KH 139 Siem Reap|سیئم ریئپ|سيام ريب|سیئم ریپ|সিয়েম রিপ|เสียมราฐ|सीम रीप|シェムリアップ|시엠레아프|暹粒市|暹粒省
+시엠립|씨엠립|Siem Reab|Sziemreap|Xiem Riep|Siemreab|Siemreabas|Siemrap|Khett Siem Reab
KH 119 Battambang|باتامبانج|باٹامبانگ|بتام بانگ|बत्तमबांग|ব্যাটামবং|พระตะบอง|バタンバン|马德望|바탐방|Batdambang
+Phratabong|Bat Dambang|Batambangas|Battampan'nk|Μπατταμπάνγκ|Khett Batdambang
KP 3222 =town-pyongyang Pyongyang|פיאנגיאנג|פיונגיאנג|بيونغيانغ|پيونګيانګ|پیۆنگیانگ|प्याँगयांग|प्योंगयांग|เปียงยาง
+ფხენიანი|পিয়ং ইয়াং|평양직할시|平壤市|평양시|平壌|평양|Heizyo Hu|Pkhen'jan|Heijo-fu|Pchenjanas|Phenjana|Pienyang
+Pingyang|Pjoengjang|Pyeongyang|Binh Nhuong|Hpyeng-yang|Pchjongjang|Phyeng-yang|Phyong-yang|Pxenyan
KP 559 Hamhŭng|هامهونغ|همهونگ|ہمهونگ|हमहुंग|হামহুং|咸興市|함흥시|함흥|Hamheung|Hienhing|Khamkhyn|Hamhungas|Kanko
KP 455 Namp’o|نامبو|नांपो|নামপো|نام پو|南浦|남포|Nambo|Нампхо|Tinnanpo|Channampo|Chinnanpo|Chinnamp'o|Treaty Port
KP 437 Sunch’ŏn|Junsen|Sunch'on-up|Sunch'on-dong
KP 346 Hŭngnam|흥람|Hungyam|Konan|Hungnam-ni|Hungbong-ni|Hungdong-ni|Hungdok-tong|Hungnam-dong
KP 338 Kaesŏng|كايسونغ|کایسونگ|कायसोंग|কায়সং|开城特级市|개성특급시|開城市|개성시|개성|Kaisong|Gaeseong|Kai-seng
+Kaizyo|Kehson|Kesongas|Songdo
KP 329 Wŏnsan|वोनसान|ونسان|ওনসান|元山市|원산시|원산|Gensan|Wensen|Onsan|Yuensan|Vonsanas|Yuenchan|Genzan Hu
KP 327 Chongjin|تشونغجين|चोंग्जिन|چونگجین|ช็องจิน|چونگجن|চংজিন|清津市|청진시|Чхонджин|Чхънджин|Cheongjin|Chonzhin'
+Condzinas|Seishin|Chkhundzhin
KP 321 Man’gyŏngdae-ri|만경대리|Mangyeongdaeri|Man'gyongdae|Mankeidai
KP 319 Kaech’ŏn|개천|Kaisen|Kaech'on-up
KP 310 Sariwŏn-si|सारिवॉन|ساريون|সারিওন|沙里院市|사리원시|사리원|開城|Sariwon-up|Sa-ri-uen|Sarivone|Shariin|Syariin
+Sarvon|Hozan
KP 288 Sinŭiju|سينويجو|新義州市|신의주시|신의주|Sineidzu|Sinidzsu|Wi-dschu|Shingishu|Sinyichju|Wi-ju|Sin-gi-shu
KP 237 Tŏkch’ŏn|덕천|Tokusen|Sudokch'on|Tokch'on-up
KP 222 Haeju|هاجو|هیجو|ہیجو|हेजू|হাজু|海州|해주|Хэджу|Hai-ju|Kaishu|Haijuube|Hai-dschu|Hai-tjyou|Haitcheou
KP 209 Kanggye|कांग्ये|كانجيه|کانگیه|کانگیے|কাঙ্গে|江界市|강계시|강계|Kang-ge|Kakai|Kange|Kokai|Kanggye-si
KP 207 Changam-ch’on|장암촌|Songjin
KP 192 Hyesan|هایسان|هيسان|ہائیسان|ह्येसान|হিসান|恵山市|惠山市|혜산시|혜산|Keizan|Khjosan|Хёсан|Hesanjin|Hyesan-si
+Hyesanjin|Keizantin
KP 159 Paech’ŏn-ŭp|배천읍|Paekch'on|Pakch'on|Hakusen|Peachon
KP 152 Sinp’o|신포|Shimpo|Shinho
KP 152 Songnim-ni|송림리|Songnimni|Kyomip'o|Kenjiho|Kenziho|Songnim|Shorin
KP 142 Ch’ŏngdan-ŭp|청단읍|Cheongda-eup|Ch'ongdan|Changdan|Seitan
KP 141 Sinch’ŏn-ŭp|신천읍|Sinch'on-ni|Sincheoneup|Sinch'on|Shinsen
KP 125 Paek'ak|백학|Baekak|Paekhang-ni
KP 125 Chaeryŏng-ni|재령리|Jaeryeongni
KP 116 Manp’o|만포|Mampochin|Manhochin|Manp'o-up|Manp'ojin|Manpochin|Nanpaojin
KP 107 Ŭllyul|은률읍|은률|Unnyul|Inritsu|Ullyul-up|Eullyul-eup
KP 106 Kangnyŏng|강령|Korei-ri|Kangyong-ni|Kangnyong-up
KP 102 Kangsŏn|Ch'ollima|Kangson-ni|Kangson-nodongjagu
KP 100 P’yŏngsŏng|بيونغسونغ|پیونگ سونگ|प्योंगसोंग|পিয়ংসং|平壌|Pkhen'son|Sainjang|Shajimjo|Shajinjo|Shaninjo|Sain-ni
+Sanchon
KR 10349 =place-seoul Seoul|סיאול|سێئول|سېئول|सियोल|სეული|首尔特别市|서울특별시|סאול|סעאל|سئول|সিউল|सोल|โซล|ソウル
+서울시|首尔|경성|Seoel|Seuel|Seula|Soeul|Szöul|Wo-jo|Σεούλ|Seol|Seulas|Seulum|Siul|Sye-ul|Сөүл|Hanyang|Sol
KR 3285 =town-busan Busan|פוסאן|بوسان|बुसान|বুসান|ปูซาน|釜山广域市|釜山広域市|부산광역시|釜山市|부산시|부산|Fusan
+Pusan|Bousan|Fousan|Phu San|Μπούσαν|Busan-si|Tsau-liang-hai
KR 3015 =town-incheon Incheon|אינצ'ון|اینچئون|इंचियॉन|इंचेवॉन|อินช็อน|إنتشون|انچیون|ইনচিওন|仁川广域市|仁川広域市
+인천광역시|인천시|인천|Incchon|Inconas|Incshon|Chemulpo|Inchkhun|Intson|Инчхън|Incheon-si|Nhan Xuyen
KR 2365 Daegu|دائجو|दाएगु|大邱广域市|大邱広域市|대구광역시|ديغو|ڈیگو|दैगू|ডেগু|แทกู|טגו|대구시|대구|Taegu|Taiku
+Teguo|Daikyu|Tägu|Тэгү|Ntenkou
KR 1441 Daejeon|دائجئون|دايجيون|ڈیجیون|दाएजोन|ডেজিওন|大田广域市|大田広域市|대전광역시|대전시|대전|Daigono|Daejon
+Daiden|Taejon|Taiden|Tehdzhon|Tetyan
KR 1401 Gwangju|غوانغجو|گوانگجو|קוואנגגו|گوانجو|ग्वांगजु|ग्वांगजू|গোয়াংজু|ควังจู|光州广域市|光州広域市|광주광역시
+光州市|광주시|광주|Kuangju|Kvandzu|Kvanzhe|Kwangju|Quansua|Квангџу|Кваңджу
KR 1234 Suwon|سووون|सुवॉन|सुवोन|سوون|সুওয়ন|ซูว็อน|水原市|수원시|수원|Suigen|Sououon|Σούουον|Suwon-si
KR 1098 Ulsan|ألسان|الزان|उलसान|উলসান|蔚山広域市|울산광역시|اولسان|울산시|蔚山|울산|Urusan|Ulsan-si
KR 1061 Goyang-si|고양시|고양|Goyang city|Kojango|Goyang
KR 1025 Changwon|تشانغوون|چانگ وون|चांग्वॉन|চাংওয়ন|צנגוון|چانگون|昌原市|창원시|Changuon|Cangvonas|Cshangvon|Sangwon
+Shogen
KR 914 Seongnam-si|성남시|성남|Seongnam
KR 852 Cheongju-si|چئونگجو-سی|چیونگجو-سی|चियॉनग्जु-सी|চিওংজু-সি|تشيونغجو|清州市|청주시|청주|Chkhundzhu|Cheongju
KR 850 Bucheon-si|부천시|부천|Bucheon
KR 658 Cheonan|تشونان|چئونان|چیونان|天安市|천안시|천안|Cchonan|Thyen-an|Tenan|Thien-on-su
KR 640 Hwaseong-si|华城市|화성시|화성|Hwaseong|Khvason
KR 638 Jeonju|جئونجو|جیونجو|जेओनजु|जॉन्जू|জিওনজু|جونجو|全州市|전주시|전주|Chenju|Chonju|Chunju|Condzu|Jenchu|Чончжу
+Чоньжү
KR 623 Ansan-si|安山市|안산시|안산|Ansan
KR 595 Anyang-si|안양시|안양|Anyang
KR 531 Kimhae|김해시|Gimhae|Kinkai|Kumhae|Gimhae-si
KR 492 Pohang|포항|Hoko-do|Geijitsu|Hoko|P'ohang-dong
KR 488 =town-jeju Jeju|جيجو|چجو|済州市|濟州市|제주시|제주|جیجو سٹی|जेजु शहर|জেজু শহর|Cheju|Чеджу|Czedzu|Saishu
+Tzetzou|Τζέτζου|Chu-sung|Tse-tsiu|Jeju City|Jeju Gida|Kota Jeju|Saisyu Yu|Tsitcheou|Chyei Chyu|Jeju Sehri
KR 479 Uijeongbu-si|의정부시|의정부|Uijeongbu
KR 434 Masan|마산|Masan-ni
KR 404 Gumi|亀尾市|龜尾市|구미시|구미|Kibi|Kumi|Kwimi|Gumi-si
KR 394 Sejong|سئجونگ|سيجونغ|سیجونگ|सेजोंग|সেজং|世宗|세종|Sezhon|Yeongi|Sedzong
KR 364 Pyeongtaek|평택시|평택|Heitaku-ri|Pyeongtaeg|P'yongt'aek|Phyeng-thaik|Pyongtak|Heitaku|Pyeongtaek-si
KR 358 Yangsan|یانگسان|梁山市|양산시|양산|Ryosan
KR 357 Gwangmyeong|光明市|광명시|광명|Kwangmyong
KR 332 Wŏnju|原州市|원주시|Genshu|Вонджу|Wonju-si
KR 307 Chinju|晋州市|진주시|Sinsyu|Чинджу|Jinju|Tschin-dschu
KR 307 Iksan|اکسان|ایکسان|იქსანი|益山市|익산시|Riri|Iri
KR 286 Gunpo|군포|Kunp'o|Tang-ni|Gunpo-si
KR 284 Chuncheon|चुंचियॉन|تشنتشون|چانچئون|چونچیون|চুনচিওন|春川市|춘천시|춘천|Cchuncchon|Chүn'chon'|Cunconas
+Chhun-chhen|Shunsen|Syunsen|Shusen
KR 276 Suncheon|순천|Sunch'on|Sunchun|Junten
KR 268 Yeosu|یئوسو|یوسو|იოსუ|麗水市|여수시|여수|Josu|Yoch'on|Ёсү
KR 268 Mokpo|목포|Mogpo|Moppo|Mokuho|Могпхо|Mok-pho
KR 266 Gyeongsan-si|慶山市|경산시|경산|Kyongsan-si|Gyeongsan
KR 264 Gunsan|群山市|군산시|Kunsan|Kunsanpo
KR 254 Hanam|하남시|하남|Hanam-si
KR 245 Gyeongju|慶州市|경주시|Kjondzhu|Kyeng-ju|Kyeng-chu|Kyongju|Keishu|Kyong-choo|Кёнджу
KR 238 Osan|اوسان|โอซัน|烏山市|오산시|오산|Usan'|Osan-ni|Usan-ri|Vu-san-su
KR 232 Geoje|거제
KR 209 Chungju|تشنغجو|چونگجو|忠州市|충주시|충주|Cungdzu|Chushu|Cungcu|Tyusyu|Tsch-hung|Чүнжү|Chung-chu-su
KR 208 Gangneung|江陵市|강릉시|강릉|Gangreung|Kang-neung|Kangnung|Kaguun|Kannyn|Koryo
KR 203 Gimpo-si|김포시|김포|Kimpcho|Gimpo
KR 196 Icheon-si|이천시|이천|Icheon
KR 195 Guri-si|구리시|구리|Kuri-si|Guri|Kuri
KR 179 Yangju|یانگجو|楊州市|양주시|양주|Jandzhu|Yangju-si|Yangju-gun
KR 178 Seogwipo|Согвипхо
KR 176 Gijang|기장|Kijang|Kichang|Kicho
KR 154 Gwangyang|광양|Kwangyang|Tonggwangyang
KR 153 Andong|آندونگ|أندونغ|انڈونگ|अंडोंग|ანდონი|อันดง|অ্যান্ডং|安东市|안동시|안동|An'dun|Andang|Andongas|Anto
KR 150 Gimcheon|گیمچئون|گمچیون|김 천시|金泉市|김천|Kimcchon|Gimcheon-si|Kimch'on-si|Kumch'on-si
KR 139 Jeongeup|井邑市|정읍시|Jeongeup-si
KR 128 Siheungdong|시흥동|Sihung-ni
KR 111 Yeoju|驪州市|여주시|여주|Rishu|Reishu|Yoju|Yoju-si|Yeoju-si
KR 106 Hwado
KR 101 Sangju|상주|Shoshu|Syosyu|Санджу|Ch'angju|Sang-dschu
KR 101 Donghae|Tonghae|Donghae City
KR 97 Asan|آسان|อาซัน|牙山市|아산시|아산|Onyo|Onyang|Asan-si|Nga-san-su
KR 96 Wabu|와부
KR 94 Boryeong|保宁市|보령시|보령|Taech'on|Hannae-ri|Poryong|Taisen-ri|Daisen|Taisen|Taech'on-ni
KR 92 Muan|موآن|मुआन|মুয়ান|務安|Muap|Muan-gun
KR 90 Namyangju|نامیانگجو|南楊州市|남양주시|남양주|Намъянджу|Namujandzhu|Namyangju-si|Намъянжү хот|Nam-yong-chu-su
+Namujanzhү khot
KR 89 Kwangyang|Gwang-yang|Kuwagyan|Koyo
KR 89 Hongseong|هونغسيونغ|هونگسیونگ|ہانگسیونگ|होंगसेओंग|হংসেওং|洪城|홍성|Hongsong|Hongsung|Kojo|CaminodeFloresta
KR 84 Yeongju|영주시|영주|Yongju|Eisen|Eishu
KR 84 Wanju|완주군|완주
KR 83 Yangp'yŏng|양평군|양평|Yangpyeong|Tohei|Yangp'yongumnae
KR 83 Ungsang
KR 82 Sinhyeon|Sinhyon
KR 81 Gwangju|ควังจู|კვანჯუ|広州市|廣州市|광주시|광주|Kwangju|Кванджу|Gwangju-si|Kong-chu-su
KR 81 Nangen|Mangen|Namvon|Namwun|Namweon
KR 81 Sokcho|속초|Sogcho|Sokch'o-ri
KR 80 Naesŏ
KR 77 Mungyeong|مونگیوانگ|聞慶市|문경시|문경|Bunke-gun|Mun'gyong|Bunkei-gun|Мунгён|Mun'gyong-gun|Mungyeong gun
+Munkyong-Mining Region
KR 75 Hongch’ŏn|홍천군|홍천|Kosen
KR 74 Changnyeong|창녕군|창녕읍|창녕|Ch'angnyong
KR 74 Seosan|瑞山市|서산시|서산|Suisan|Sosan|Seosan City
KR 72 Koch'ang|고창군|고창|Kosho
KR 72 Gongju|公州市|공주시|공주|Kongju|Конджу|Kochu|Koshu|Kong Tjou|Kong-dschu
KR 72 Kyosai|Koje
KR 70 Tongyeong|충무|T'ongyong|Ch'ungmu|Toguyogu|Toei
KR 69 Anseong|安城市|안성시|안성|Ansong|Anjo
KR 64 Hwawŏn
KR 63 Uiwang|의왕
KR 63 Pubal
KR 62 Kosong|고성군|고성
KR 60 Chinch'ŏn|진천군|진천|Jincheon|Chinsen
KR 59 Hwasun|화순|Hwason|Hwansun|Wajun
KR 59 Buyeo|부여|Fuyo|Pujo
KR 56 Okcheon|옥천군|옥천|Kumgu-ri
KR 56 Eisen|Yongch'on
KR 55 Gapyeong|加平郡|가평군|가평|Kapkhjon|Kahei-gun|Капхён|Gapyeong-gun|Kap'yong-gun|Gapyeong County
+District de Gapyeong
KR 54 Tallang-dong|Wollang-dong|Nohyeong-dong
KR 54 Yecheon|예천|Yech'on|Reisen|Hosen
KR 53 Sinan|신안군|신안
KR 53 Miryang|میریانگ|مریانگ|密陽市|밀양시|Milbeol|Milyang|Mitsuyo
KR 51 Yeonggwang|영광|Yonggwang|Reiko
KR 51 Yeongam|영암
KW 637 Al Aḩmadī|আল আহমাদি|अल अहमदी|الأحمدي|アルアハマディ|Al Aħmadi|El Ahmedi|Əl-Ahmadi|Әл-Ахмади|Əl-Akhmadi
+Эль-Ахмади|Ahmadi
KW 164 Ḩawallī|हवल्ली|হাওয়ালি|ہاولی|حولي|ハワリ|Ҳavalli|Hawali-nogra
KW 147 As Sālimīyah|السالمية|Al Salmiya|Ad Dumnah|Salimiyah|Salmiyyeh|Dimnah
KW 139 Şabāḩ as Sālim|Sabah Al Salem
KZ 1977 =town-almaty Almaty|آلماتی|अलमाती|আলমাটি|ალმათი|אלמאטיע|אלמטי|آلماآتی|ئالمۇتا|अल्माटी|อัลมาตี|アルマトイ
+阿拉木圖|알마티|Almatı|Vernyj|Virnij|Alma-Ata
KZ 1544 Astana|آستانا|آستانه|آستانہ|ასტანა|אסטנה|আস্তানা|アスタナ|阿斯塔纳|아스타나|Akmola|Ostona|Ak-Mola|Bozok
+Akmolinsk|Qaraotkel|Cilinograd
KZ 1200 Shymkent|শিমকেন্ট|შიმქენთი|शिमकेंट|शिमकेंत|שימקנט|شمکینت|شمکێنت|شيمكنت|シムケント|奇姆肯特|쉼켄트|Chimkent
+Shımkent|Schymkent|Somkent|Symkentas|Tsjimkent
KZ 500 =town-aqtobe Aktobe|אקטובה|أكتوبي|اکتوبې|اکتوبے|აქტობე|अक्टोबे|আক্টোবে|アクトベ|阿克托比|악퇴베|Aktөbe|Aktөbө
+Актөбә|Ақтөбе|Aktiube|Aktoebe|Aktioube|Aktubinsk|Актюбинск|Ukhtiubinskii
KZ 497 Karagandy|کاراګندی|کاراگنڈی|कारागंडी|কারাগান্ডি|قراغندا|カラガンダ|Qarağandı|Қарағанди|Karganda
KZ 358 Taraz|טאראז|تاراز|तराज़|তারাজ|تراز|طراز|ტარაზი|タラズ|塔拉兹|타라즈|Talas|Toraz|Jambul|Tarazas|Zhambyl
+Dzhambul|Aulie-Ata
KZ 354 =town-qyzylorda Kyzylorda|قزل اوردا|قیزیلوردا|كيزيلوردا|ყიზილორდა|কিজিলোর্দা|क़ीज़ीलॉर्दा|คืยซิลออร์ดา
+克孜勒奧爾達|クズロルダ|키질로르다|Ak-Mechet|Kozolorda|Kuzulorda|Kyzylarda|Kzyl-Orda|Kızılorda|Къзълорда|Қизилўрда
+Қызылорда|Kizilornta|Қызыл Орда|Perovsk|Fort Perovsky
KZ 330 Oral|ওরাল|אוראל|أورال|ओरल|オラル|烏拉爾|오랄|Җаек|Oural|Oralas|Uralsk
KZ 329 Pavlodar|بافلودار|پاؤلودار|پاولودار|पावलोदार|পাভলোদার|ปัฟโลดาร์|პავლოდარი|פבלודר|パヴロダル|巴甫洛達爾
+파블로다르|Pauladar|Pavlontar|Kereku|Pavlodaras
KZ 319 Ust-Kamenogorsk|اسٹ کامینوگورسک|اوست-کامنوگورسک|أوست-كامينوغورسك|उस्त-कामेनोगोर्स्क|উস্ট-কামেনোগোর্স্ক
+외스케멘|Ost-Kamenogorsk|Ust-Kamienogorsk|OEskemen|Oskemen|Өskemen
KZ 292 Semey|سيماي|سێمێی|סמיי|سیمی|सेमे|সেমে|セメイ|塞米伊|세메이|Semejus|Alash-kala|Semipalatinsk
KZ 290 =town-atyrau Atyrau|אטיראו|آتیراؤ|أتيراو|ئاتراو|আতিরাউ|ატირაუ|अत्यराउ|アティラウ|아티라우|阿特勞|Aterau
+Atirav|Atorau|Aturau|Atırau|Atırav|Guriev|Атърау|Gurev|Chapayev
KZ 227 Turkistan|تركستان|तुर्केस्तान|তুর্কেস্তান|トルケスタン|Turkestan|Turkiston|Түркістан|Tuerkistan|Turquistao
+Tүrkstan|Tөrkstan
KZ 210 =town-kostanay Kostanay|قوستانای|قۆستانای|कोस्तनाय|კოსტანაი|قسطنائی|กุสตาไน|কোস্তানায়|コスタナイ|코스타나이
+庫斯塔奈|Kustanai|Қостанай|Kostanajus|Kustanaisk|Nikolayevsk
KZ 200 Petropavl|پیتروپاول|پێترۆپاڤل|بتروبافل|पेट्रोपावल|পেট্রোপাভল|ペトロパブル|彼得罗巴甫尔|페트로파블|Qizilzhar
+Kizilyar|Kızılyar|Petropavel|Petropavlas|Kazakh|Petropavlovsk
KZ 170 Temirtau|تێمیرتاو|تميرتاو|تمیرتاؤ|테미르타우|鐵米爾套|Samarand|Temirtaw|Samarka|Samarkand|Samarkandskoye
KZ 150 Kokshetau|کوێکشێتاو|कोक्शेताउ|کوکشیتاؤ|কোকশেটাউ|ქოქშეთაუ|كوكشيتو|コクシェタウ|科克舍套|콕셰타우|Koeksetaw
+Kokchetar|Kokchetau|Kokchetav|Kokczetaw|Koksjetau|Көкчө-Тоо
KZ 147 =town-aqtau Aktau|آقتاؤ|أكتاو|अक़तऊ|აქთაუ|ئاقتاو|আক্টাউ|アクタウ|阿克套|악타우|Aktav|Ақтау|Шевченко|Aktauskiy
KZ 124 Rudnyy
KZ 121 Ekibastuz|اکیباستوز|ئێکیباستوز|เอคีบาสตุซ|エキバストス|埃基巴斯圖茲|에키바스투즈|Екібастұз|Ekibastouz
+Energograd|Jekibastuz|Ekibastuzas|Ekibastuzugol'
KZ 116 Taldykorgan|تالديكورغان|تالدیقورغان|তালদিকোরগান|تالدقۆرغان|तल्दीकोर्गान|თალდიყორღანი|タルディコルガン
+塔爾迪庫爾干|탈디코르간|Taldokorgan|Taldukorgan|Taldykargan|Taldıqorğan|Талдиқўрғон|Талдъкорган|Талдықорған
KZ 104 Zhezqazghan|झेज़काज़गान|جیز قازغان|জেজকাজগান|ジェズカズガン|Dzhezkazgan|Jez-Kazgan|Jezqazg'on|Schesqasghan
+Jezgazgan|Jezkazgan|Жезқазған
KZ 103 Zhanaozen|Zhaңaөzen|Novyj Uzen'|Schangaösen|Zhangaoezen|Schangaoesen
LA 840 =town-vientiane Vientiane|ვიენტიანი|ויינטיאן|فيينتيان|ڤیێنتیان|وینتیان|व्हिआंतियान|เวียงจันทน์|ヴィエンチャン
+ভিয়েনতিয়েন|비엔티안|万象|永珍|V'ent'jan|Viangchan|Vienciana|Vieng Quy|Vieng-Cæn|Viengchan|Wei-t'ien|Bientian
+Fanhyiengh|Venc'jan|Viang chan|Vien Can|Vieng-Caen|Vientane|Vientianas
LA 125 Savannakhet|سافان ناخيت|সাভান্নাখেট|ساوان ناخت|सवन्नाखेत|แขวงสะหวันนะเขต|Suvannakhet|Svannakhet
+Muang Savannaket|Kaysone Phomvihane|Khwaeng Savannakhet|Muang Kaysone Phomvihane
LB 1916 =town-beirut Beirut|ביירוט|ביירות|بېيرۇت|बेयरूत|بيروت|बेय्रुत|बैरूत|বৈরুত|เบรุต|ბეირუთი|ベイルート|베이루트
+貝魯特|Bairut|Beirot|Bewout|Бәйрут|Baeyrut|Beiriut|Beiroet|Beirots|Beirout|Berut|Berytos|Berytus|Birut|Βηρυτός
+Beirutas
LB 1251 Ra’s Bayrūt
LB 229 Tripoli|טריפאלי|טריפולי|ตริโปลี|ტრიპოლი|ترابلس|طرابلس|त्रिपोली|ত্রিপোলি|トリポリ|的黎波里|트리폴리
+طرابلس الشام|Tripuli|Trypali|Trablous|Tripolis|Tarabulus|Trablussam|Tripoli i Libanon
LB 163 Sidon|צידון|सिडोन|ไซดอน|صيدا|সিডন|სიდონი|サイダ|赛达|시돈|Saida|Sidun|Cidono|Sido|Sidѡnu|Sidonas
LB 135 Tyre|ティルス|צור|الصور|צר|泰爾|Sour|Тѵръ|Sor|Sur|Tyras|Tyros|Tyrus
LB 130 Aley|עאליי|عالية|Alia|Alayh|Aliye
LB 120 Nabatîyé et Tahta|নাবাতিয়ে এট তাহতা|النبطية والطهطا|नबतिये एट तहता|نبطیہ والطہطا|نبطیه و طهطا
+Nabatija i Takhta|Nabatiye va Tahta|Nabatiye ve Tahta|Набатия һәм Тахта|Nabatija va Takhta|Набатия жана Тахта
+Набатия және Тахта
LI 5 =town-vaduz Vaduz|פאדוץ|ვადუცი|ファドゥーツ|瓦都茲|파두츠|Vaduc|Bantouz|Vaducas|Βαντούζ
LK 648 =town-colombo Colombo|קולומבו|كولومبو|कोलम्बो|โคลัมโบ|კოლომბო|كولمبو|कोलंबो|কলম্বো|کلمبو|コロンボ|可倫坡
+哥林堡|콜롬보|Columbo|Kalomba|Kolompo|Kolonbo|Columbum|Kolombas
LK 219 Dehiwala-Mount Lavinia|دیہیوالا-ماؤنٹ لاوینیا|देहीवाला-माउंट लवीनिया|დეჰივალა-მაუნტ-ლავინია
+دهیوالا-ماونت لاوینیا|দেহিওয়ালা-মাউন্ট লাভিনিয়া|მაუნტ-ლავინია|代希瓦勒-芒特拉维尼|Dehivala-Maunt Lavinia
+Tehivalai-Kalkicai|Dehivala-Galkissa|Mount Laviniya|Mount Lavania
LK 195 Maharagama|ماهاراگاما|マハラガマ|馬哈拉賈馬
LK 169 Jaffna|جافنا|जाफना|জাফনা|ჯაფნა|جفنا|ジャフナ|賈夫納|자프나|Dzafna|Jaffna Town
LK 168 Moratuwa|موراتووا|モラトゥワ|莫拉圖瓦
LK 137 Negombo|نیگومبو|เนกอมโบ|נגומבו|نجومبو|نغومبو|নেগোম্বো|ニゴンボ|內貢博|네곰보|Negumbo|Neqombo|Negombas
+Nirkolumpu
LK 118 Pita Kotte
LK 115 Sri Jayewardenepura Kotte|スリジャヤワルダナプラコッテ|스리자야와르다나푸라|Sri Jayawardenepura Kotte
+Sri Jayewardanapura Kotte|Sri Jayewardanepura Kotte|Шри-Джаяварденепура-Котте|New Capital Territory
+Sri Dzajavardenepura|Sri Jayavardhanapura
LK 111 Kandy|קאנדי|كاندي|کینڈی|कैंडी|กัณฏิ|კანდი|キャンディ|کندي|कॅन्डी|क्यान्डी|ক্যান্ডি|康提|캔디|Kandis
+Mahanurora|Mahanuvara
LK 108 Trincomalee|ত্রিংকোমালি|ترينكومالي|त्रिंकोमली|ტრინკომალი|ترنکومالی|トリンコマリー|트링코말리|亭可馬里
+Trinkomalis|Trinquemalay|Trynkamali|Trikomali|Trikunamalaja
LK 100 Kalmunai
LR 1542 =town-monrovia Monrovia|מונרוביה|مانروویا|مونروفيا|مونروویا|მონროვია|מאנראוויע|মনরোভিয়া|มันโรเวีย
+モンロビア|मोन्रोव्हिया|蒙罗维亚|몬로비아|Monrobia|Monrofia|Манровія
LS 359 =town-maseru Maseru|מאסערו|ماسيرو|ماسێرو|मासेरू|มาเซรู|მასერუ|ماسرو|מסרו|マセル|馬些盧|马塞卢|마세루
LT 542 =town-vilnius Vilnius|فيلنيوس|ویلنیوس|ڤیلنیوس|ভিলনিউস|ווילנע|วิลนีอุส|ვილნიუსი|ヴィリニュス|וילנה|व्हिल्नियस
+维尔纽斯|빌뉴스|Vilnias|Vilnues|Vil'no|Vilnious|Vilnis|Vilnus|IVilnyusi|Vilniaus miestas
LT 289 Kaunas|קאוונע|كاوناس|کاؤناس|কাউনাস|เคานัส|קובנה|کاونس|कॉनास|कौनास|კაუნასი|カウナス|카우나스|考那斯|Kawnas
+Couna|Kaounas|Kauen|Kauna|Kauns|Kovno
LT 172 Klaipėda|كلايبيدا|کلائپیدا|کلائپیڈا|क्लैपेडा|קלייפדה|ক্লাইপেডা|ไคลเพดา|קליפדה|クライペダ|클라이페다|克莱佩达
+Klaipada|Klaipenta|Memela|Lungsod ng Klaipeda
LT 99 Šiauliai|شياولياي|شیولیائی|შიაულიაი|شیاؤلیائی|सियौलियाई|שאולאי|শিয়ৌলিয়াই|เชาเล|シャウレイ|希奥利艾|샤울랴이
+Schaulen|Shauljaj|Shawllay|Siaouliai|Sokniai
LT 85 Panevėžys|بانيفيزيس|پینیویژیس|पानेवेज्स|პანევეჟისი|پانوژیس|প্যানেভেজিস|ปาเนียเวจีส|パネヴェジース|פוניבז
+帕內韋日斯|파네베지스|Panevezhi|Ponewesch|Poniewiez|Паневяжыс|Панявежис|Ponewiesch|Poniewesch
LT 70 Dainava (Kaunas)
LV 742 Riga|ריגה|ריגע|رىگا|ريجا|ريغا|रिगा|रीगा|রিগা|รีกา|რიგა|リガ|里加|리가|Riia|Riqa|Ригæ|Reiga|Rigg-a
LV 78 Daugavpils|داوغافبيلس|দাউগাভপিলস|דאוגבפילס|דענענבורג|डॉगवपिल्स|दौगौपिल्स|დაუგავპილსი|داګاوپلس|داگاوپلس
+ダウガフピルス|陶格夫匹尔斯|다우가프필스|Daugaupils|Duneburgum|Vaeinalinn|Daugaupil|Daugpelis|Daugpilis|Duenaburg
LV 67 Liepāja|לייפאיה|ლიეპაია|ليبايا|لیپایا|लीपाजा|लीपाया|লিয়েপাজা|リエパーヤ|利耶帕亚|리예파야|Leepaja|Lietaja
+Libava|Liepagia|Lipawa|Libau
LV 54 Jelgava|जेलगावा|জেলগাভা|جلګاوا|جلگاوا|يلجافا|イェルガヴァ|Elgava|Mitava|Mitau
LV 52 Jūrmala|جورمالا|जुरमाला|জুরমালা|جرمالا|ユルマラ|Yuomala|Riga Beach|Rigastrand|Riga-Strand|Rigas Iurmala
+Rizhskoye Vzmor'ye|Rigas Jormalas Pilseta
LY 1302 =town-tripoli Tripoli|טריפאלי|טריפולי|ترىپولى|ตริโปลี|ტრიპოლი|ترابلس|طرابلس|ताराबूलस|त्रिपोली|ত্রিপোলি
+トリポリ|的黎波里|트리폴리|Trables|Trablus|Triboli|Tripili|Tripuli|Trypali|Tarables|Tripolis|Tarabulus|Aea|Oea|Ea
+Tarabulus al Gharb|Tarabulus el Gharb
LY 757 Benghazi|बेनगाझी|เบนกาซี|ბენღაზი|בנגאזי|بنغازى|ベンガジ|班加西|벵가지|Baengasi|Banghazi|Bengazis|Berenice
+Binghazi|Benqazi|Βεγγάζη
LY 355 Misratah|মিসরাতাহ|מיסורטה|मिसराता|مصراتة|مصراتہ|ミスラタ|Misurata|Al Misratah|Madinat Misratah
LY 203 Zliten|زليتن|ზლიტენი|ズリテン|兹利坦|즐리텐|Zlitan|Isliten|Subgoli|Zalitan|Ziliten|Zlitenas
LY 201 Al Khums|अल खुम्स|ელ-ხუმსი|אל-חומס|আল খুমস|المرقب|الخمس|フムス|胡姆斯|훔스|El Choms|Əl-Khums|Эль-Хумс|Al Jums
+El Xums|Әл-Хумс|Humsas
LY 200 Az Zāwīyah|अज़ ज़वियाह|আজ জাউইয়াহ|الزاوية|الزاویہ|Ehz-Zavija|Əz-Zavija|Ez Zauia|Әз-Завия|Zawiyah|Zauia
LY 186 Zawiya|الزاوية|El-Hara|Al Harah|Haraf Az Zawiyah|Harat az Zawiyah
LY 154 Janzūr|جنزور|Zanzur
LY 149 Sabha|সাবহা|سبها|سبهة|سبھا|साभा|サブハ|塞卜哈|Sebha|Сабха|Saebha|Säbhiän|El-Gedid|Saebhiaen|Fort Leclerc
LY 141 Tobruk|טוברוק|टोब्रुक|টোব্রুক|ტობრუკი|طبرق|トブルク|图卜鲁格|투브루크|Tabruk|Tubruk|Tobroek|Tobrouk|Tomprouk
+Tubrukas|Τομπρούκ
LY 131 Ajdabiya|アジュダービヤー|אגדאביא|أجدابيا|अजदबिया|আজদাবিয়া|აჯდაბია|艾季达比耶|아지다비야|شعبية إجدابيا
+Adjdabia|Agdabija|Agedabia|Ecdebiye|Äcdabiya|Адждабия|AEcdabiya
LY 130 Al Ajaylat|العجيلات|النقاط الخمس|El Agelat|El Ajelat|Agelat
LY 129 Al Bayḑā’|البيضاء|अल बयदा|আল বায়দা|قرية البيضاء|Balagrae|El Beida|Əl-Bajda|Әл-Байда|Эль-Байда|Baida|Balis
LY 126 Al Jadīd|الجديد|El-Gedid|Аль-Джадид
LY 106 Sirte|सिर्त|সিরটে|სურთი|סירת|سرت|スルト|苏尔特|시르테|蘇特|شعبية سرت|Szurt|Sert|Surtas|Surtän|Surtaen|Surtiän
+Surtiaen
LY 102 Darnah|दर्नाह|ডারনাহ|דרנה|درنة|درنہ|ダルナ|Darnis|Daernae|Derna
LY 102 Al Jumayl|الجميل|Al Jamil|El-Gemil
LY 100 Qaşr Bin Ghashīr
LY 100 Tājūrā’|Tagiura
MA 3665 =town-casablanca Casablanca|كازابلانكا|کاسابلانکا|კასაბლანკა|دار البیضاء|कसाबलांका|कासाब्लांका|কাসাব্লাংকা
+กาซาบล็องกา|קזבלנקה|カサブランカ|卡萨布兰卡|카사블랑카|Casabranca|Касабланкæ|Casa Branca|White House|Καζαμπλάνκα
+Dar-el-Beida|Darul Baidha|Dâr-ül-Beydâ|Dar-uel-Beyda|Anafi|Anfa|Tigemmi Tamellalt
MA 1655 Rabat|ראבאט|رابات|রাবাত|ราบัต|רבאט|الرباط|ربات|रबाट|रबात|რაბატი|ラバト|拉巴特|라바트|剌八|Rabot|Raba|Rampat
+Rbat|Rabatas|Rabatum
MA 1191 Fes|فاس|फेस|ফেস|フェズ
MA 1035 Tangier|तांजिए|ٹنجیر|تنجه|طنجة|তাঞ্জিয়ার|タンジェ|坦幾亞|Tangeri|Tanzher|Tangiers|Tanzha|Tingis|Tanca
MA 995 Marrakesh|মারাকেশ|मराकेश|مراكش|マラケシュ|马拉喀什|Marrakech|Marrokesh|Marrakesch|Marraqueix|Marraquexe
+Merrakex|Maraksh
MA 972 Salé|سلا|Sla
MA 698 Agadir|אגאדיר|أغادير|أكادير|أگادیر|अगादिर|अगादीर|আগাদির|アガディール|阿加迪尔|아가디르|Agadair|Irhir|Agadiras
+Ankantir|Αγκαντίρ|Santa Cruz|Agadir Ighir
MA 568 Meknes|مكناس|מקנס|メクネス|梅克内斯|Mekinez
MA 539 Oujda|וגדה|وجدة|وجدہ|उजडा|উজদা|ウジダ|乌季达|우지다|وجدة-أنجاد|Oudja|Udzda|Uzhda|Wejda|Oudjda|Ouja|Ucda
MA 470 Kenitra|კენიტრა|القنيطرة|کنيترا|کنیترہ|केनित्रा|কেনিত্রা|אל-קניטרה|ケニトラ|蓋尼特拉|케니트라|Lyautey
+Khenifra|Port Laoti|Al-Kunajtira|Port-Lyautey|Кенитра қаласы|Mina Hassan Tani
MA 415 Tétouan|თეტუანი|तेतोउन|תטואן|تطوان|テトゥアン|得土安|테투안|Tehtuan|Tetuanas|Tetuao|Тетуан қаласы
MA 395 Al Hoceïma|الحسيمة|Al Huceima|Al-Husajma|Al Husaymat|Alhacemas|Alhucemas|Villa Sanjurjo|Villa Alhucemas
MA 342 Temara|Kasba Temara
MA 336 Safi|סאפי|آسفي|საფი|サフィ|薩非|사피|Asfi|Asafi|Safim
MA 227 Mohammedia|الهراويين|المحمدية|محمدیہ|穆罕默迪耶|모하메디아|Mohammadia|Muhammediye|Fadalah|Fedalah|Sedala
+Al Muhammadiyah|Fdala
MA 214 Khouribga|خريبكة|Khouribja|Kourigha
MA 212 El Jadida|แอลฌาดีดา|ელ-ჯადიდა|אל-גדידה|एल जदिदा|الجديدة|الجدیدہ|엘자디다|杰迪代|Al Jadida|Al-Djadida
+Al-Dzadida|Mazaghan|Mazargan|Dzadida|Mazagao
MA 210 Beni Mellal|बेनी मेलाल|বেনি মেলাল|بني ملال|בני מלל|貝尼邁拉勒|베니멜랄|Bani Mallal|Ayt Mellal|Beni Melalis
+Beni-Millal'|Beni-Mellal-Centre
MA 200 Salé Al Jadida
MA 187 Ait Melloul
MA 176 Nador|ناظور|นาดอร์|納祖爾|나도르|Nnadur|Nadoras|Villa Nador
MA 165 Dar Bouazza
MA 162 Taza|תאזה|تازة|تازہ|塔扎|Таза қаласы
MA 156 Fès al Bali|Fes le Vieux|Fes-l'Ancien|Old Fes|Medina
MA 155 Settat|სეტატი|سلطات|سطات|塞塔特|세타트|Sattat|Azettad|Setatas
MA 149 Berrechid|Barrechid|Bev-rechid
MA 143 Khemisset|Kimisset|Al Khmissat
MA 142 Inezgane|Imezgane|Insgane
MA 138 Ksar El Kebir|Alcazarquebir|Alcazarquivir|Alcazquivir
MA 136 Larache|العرائش|לראצה|عرایش|ลารัช|アライシュ|拉臘什|라라슈|Larasas|Larasha|Larraix|Lavache|Al-Araisz
+El Araish|El Aaraich
MA 129 Guelmim|गुएलमिम|گولمیم|გულიმიმი|كلميم|ڭلميم|গুয়েলমিম|ゲルミン|蓋勒敏|겔밈|Gel'mim|Gulimin|Gelmimas|Kulmim
+Goulimine|Гулимин қаласы
MA 128 Khenifra|خنيفرة|خنیفرہ|海尼夫拉|Jenifra|Chunajfira|Xnifra
MA 119 Berkane|بركان|拜爾坎|Berkawe|Birkani
MA 112 Taourirt
MA 112 Bouskoura
MA 111 Al Fqih Ben Çalah|Fkih Ben Salah
MA 109 Dchira El Jihadia|Dcheira El Jihadia
MA 104 Oued Zem|وادي زم|واد زم|Wadi Zam
MA 103 El Kelaa des Srarhna|Kelaa
MA 101 Sidi Slimane|Sidi Slamain
MA 100 Errachidia|א-רשידיה|الرشيدية|الرشیدیہ|拉希迪耶|Эр-Рашидия|Er Rachidia|Ksar es-Souk|Rachidia|Rasidija
+Al-Rashidiyya|Ar-Raszidijja
MD 635 =town-chisinau Chisinau|קעשענעוו|קישינאו|קישיניאוו|كيشيناو|चिशिनाउ|კიშინიოვი|चिशिनौ|キシナウ|基希讷乌
+키시너우|Kiscinev|Kishinef|Kishinev|Kishiniv|Kisinjev|Kisinyov|Kishinehu|Kisinov|Kisiniovas
MD 157 Tiraspol|تيراسبول|تيراسپول|ตีรัสปอล|טירספול|तिरास्पोल|তিরাসপল|ტირასპოლი|ティラスポリ|蒂拉斯波尔|티라스폴
+Ciraspal'|Tiraspolis
MD 125 Bălţi|بالتي|בלצי|बाल्टी|বাল্টি|バルティ|Belci|Бәлць|Baltsy|Beltsi|Bielce|Municipalite de Balti
MD 110 Bender|טיגינה|بيندر|बेंडर|বেন্ডার|ბენდერი|بندر|ベンデル|賓傑里|벤데르|Tigina|Bendary
MD 55 Rîbniţa|ריבניצה|ریبنیتا|რიბნიცა|ריבניץ|ルィブニツァ|勒布尼察|르브니차|Rabnita|Ribnica|Rubnica|Rybniza|Rıbniţa
+Ръбница|Рыбницæ
ME 236 =town-podgorica Podgorica|פודגוריצה|پوڈگوریکا|पॉडगोरिका|პოდგორიცა|بودغوريتسا|پودگوریتسا|พอดกอรีตซา
+ポドゴリツァ|波德戈里察|포드고리차|Padgoryca|Подгорицæ|Podgoritsa|Podqoritsa|Podugorica|Titograd|Birziminium
+Podgairitse|Pontnkoritsa|Ποντγκόριτσα
ME 58 Nikšić|نیکشیچ|นิคซิค|ニクシッチ|尼克希奇|닉시치|Niksicius
MG 1349 Antananarivo|آنتاناناریوو|أنتاناناريفو|انٹاناناریوو|আনতানানারিভো|ანტანანარივუ|אנטאנאנאריווא|अन्टाननरीवो
+আন্তানানারিভো|อันตานานาริโว|अंतानानारिव्हो|אנטננריבו|アンタナナリボ|安塔那那利佛|안타나나리보|塔那那利佛
+Antananarifo|Antenenerivo|Antananaryvas|Tananaribe|Tananarive|Tana
MG 345 Toamasina|تواماسینا|तोअमासिना|তোআমাসিনা|ტუამასინა|טומאסינה|توآمسینا|توماسينا|トゥアマシナ|图阿马西纳
+토아마시나|Tuamasina|Tamatave
MG 260 Antsirabe|אנטסיראבה|أنتسيرابي|انتسیرابه|انتسیرابے|अंतसिराबे|অন্তসিরাবে|アンツィラベ|安齐拉贝|안치라베
+Antisrabe|Ancirabe|Sirabe
MG 260 Mahajanga|מאהאזאנגה|ماهاجانگا|ماهاجنګا|ماہاجنگا|মাহাজাঙ্গা|महाजंगा|マハジャンガ|马哈赞加|마하장가|Mahadzanga
+Majunga|Μαχατζάνγκα|Machatzan'nka
MG 203 Fianarantsoa|فيانارانتسوا|فياناراتسوا|फिअनारांत्सोआ|ფიანარანცუა|פיאנארנצוה|フィアナランツォア
+ফিয়ানারান্সোয়া|菲亞納蘭楚阿|피아나란초아|Fianarancua
MG 178 Toliara|טוליארה|توليارا|ტულიარა|तोलियारा|โตลีอารา|তোলিয়ারা|トゥリアラ|圖利亞拉|톨리아라|Tuliara|Tullear
MG 136 Antsiranana|انتسيرانانا|অন্তসিরানানা|अंतसिरनना|アンツィラナナ|Antseranana|Anceranana|Diego Soarez
+Diego-Suarez|Antsirana
MK 474 =town-skopje Skopje|סקאפיע|סקופיה|سكوبيه|სკოპიე|إسكوبية|اسکوپیه|สโกเปีย|स्कोप्ये|スコピエ|斯科普里|스코페
+Shkupi|Skople|Escopia|UEskuep|Uskub|Üsküp|Съкопиѥ
MK 75 Kumanovo|קומאנובו|كومانوفو|کومانووو|कुमानोवो|কুমানোভো|კუმანოვო|クマノヴォ|库马诺沃|쿠마노보|Kumakovo|Kumanava
+Koumanovo|Kumanovas
MK 73 Prilep|بريليب|پریلپ|प्रिलेप|প্রিলেপ|プリレプ|Perlepe|Perlepes|Prilepas
MK 69 Bitola|ביטולה|بيتولا|बिटोला|বিটোলা|بٹولا|ビトラ|比托拉|비톨라|Obitѣl'|Μπίτολα|Manastir|Manastır|Monastir
+Monasteron|Monasterium
MK 64 Čair
MK 63 Tetovo|تيتوفو|ٹیٹووو|टेटोवो|টেটোভো|ტეტოვო|טטובו|تتوفو|テトヴォ|泰托沃|테토보|Cetava|Tetobo|Tetovas|Хътѣтово
+Kalkandelen|Qalqan Delen
MK 58 Kisela Voda
MK 57 Veles|فيليس|वेलेस|ভেলেস|ویلس|ველესი|ヴェレス|ולס|ولس|韋萊斯|벨레스|Koprulu|Velesas|Titov Veles
MK 50 Gostivar|غوستيفار|گوستیوار|גוסטיבר|گشتیفار|गोस्तिवार|গোস্টিভার|გოსტივარი|ゴスティヴァル|戈斯蒂瓦尔|고스티바르
+Kostovon|Nkostivar|Γκόστιβαρ|Gostivaras
ML 4227 =town-bamako Bamako|باماكو|במקו|バマコ|巴馬科|바마코|Bamakas|Mpamako|Bamaco - Bamako
ML 349 Sikasso|سيكاسو|सिकासो|সিকাসো|シカソ|錫卡索|시카소|Sikasas
ML 218 Koutiala|庫佳拉|Kutiala|Kucala
ML 205 Ségou|سيجو|سيغو|سیگو|सेगू|সেগু|セグー|塞古|세구|Senkou|Σεγκού|Segoukoro
ML 194 Kayes|कायेस|კაესი|كايس|কায়েস|کاي|کیز|カイ|卡伊|케스|Kaes|Kagies|Kayi|Kajesas
ML 186 Mopti|موبتي|موپتی|موپٹی|মপ্টি|मोप्टी|モプティ|莫普提|몹티|Moptis|Moti
ML 148 Kalaban Koro|Kalabancoro|Kalaba
ML 133 Gao|גאו|جاو|غاو|گاو|गाओ|গাও|กาโอ|ガオ|加奥|가오|Gawo|Nkao|Γκάο
ML 130 Kati|كاتي|卡蒂|Katis|Kati Ville
ML 103 San
MM 4477 =town-yangon Yangon|יאנגון|يانجون|يانغون|یانگون|यांगून|रङ्गुन|रङ्गून|იანგონი|ইয়াংগুন|ย่างกุ้ง|ヤンゴン|仰光
+양곤|Jangun|Rangon|Rangum|Rangun|Yanqon|Dagon|Rangoun|Yankoun|Rangunas|Γιανγκόν|Gian'nkon|Янгон хот|Ngiong-kong
+Yangjgvangh
MM 1208 Mandalay|ماندالاي|মান্দালে|ماندالی|ماندالے|माण्डले|มัณฑะเลย์|मांडले|マンダレー|만달레이|曼德勒|Mandalajus
+Mandalay piirkond
MM 925 Nay Pyi Taw|내피도|네피도|Ne Pyi Daw|Naypyidaw|Naypyitaw|Kyatpyay|Kyetpyay|Naipidau|Nejp'ido
MM 687 Hlaingthaya|Hlaing Tharyar|Hlaing Thar Yar
MM 438 Mawlamyine|ماولامیاین|เมาะลำเลิง|ماولامیئن|মল্লমাইন|モーラミャイン|مولمين|मॉलमीन|모울메인|毛淡棉|Maulamiain
+Molam'jajn|Mawlamyaing|Molamjainas|Moulamjin|Molam'in|Moulmein
MM 348 Kalemyo|Kalaymyo|Kalay
MM 247 Insein
MM 244 Bago|باغو|बागो|বাগো|พะโค|バゴー|勃固|바고|Begu|Pegu|Bagas
MM 237 Amarapura|امراپورا|아마라푸라|Amajapuja|Amayabuya|Amarapura Hmandan
MM 237 Pathein|باثيين|پاتھین|পাথাইন|پاتین|पाथीन|パテイン|파테인|勃生|Bassein|Pantejn|Puthein|Patheinas
MM 188 Yawnghwe|Nyaungshwe
MM 182 Monywa|مونيوا|โมนยวา|मोन्यवा|মনিওয়া|モンユワ|蒙育瓦|모니와|Munywa|Munya|Моунъюа
MM 180 Kyaukpyu|كياوكبيو|เจาะพยู|チャウッピュー|皎漂|Kyaukpyn
MM 177 Sittwe|سيتوي|سیتوه|ویتوی|सितवे|シットウェ|সিত্তওয়ে|시트웨|实兑|Ak'jab|Situeh
MM 177 Meiktila|میئکتیلا|เมะทีลา|メイッティーラ|메이크틸라|Мейтхила|Miktila
MM 173 Myeik|ماييك|میییک|मायएक|มะริด|ミェイク|मएक|메르귀|মাইংয়েক|丹老|M'joj|Mgeik|M'ej|Mergui|Mjeikas
MM 171 Kēng Tung
MM 165 Mu-se
MM 160 Taunggyi|ताउंग्यी|تاونگئی|تاونجي|তাউংজি|ตองยี|タウンジー|타웅지|東枝|Taundzhi|Taundzis|Taunji|Таунџи
+Taunggi Mong
MM 141 Myingyan|ماينجيان|ماينغيان|میینجیان|यिनज्ञान|মাইংয়ান|มยี่นชาน|मायजीन|ミンヂャン|민지안|敏建|М'їнджан|Myingan
+Myringyan|Mjindzanas|Μγινγκγιάν|Mgin'nkgian
MM 136 Dawei|داوئی|दावेई|داوي|ทวาย|ダウェイ|দাওয়াই|다웨이|土瓦|Tavoj|Davejus
MM 136 Mingaladon
MM 135 Pyay|פיאי|پیاے|প্রোম|แปร|卑謬市|卑謬鎮|ピイ|프롬|Pyei|Pyit|P'i|Prome|Pyain|Pye|Pjajus
MM 134 Hinthada|حینتھادا|হিন্থাদা|हिंथाडा|ฮีนตาดะ|هنثادا|ヘンザダ|興實達|軒化達|힌타다|Χινθάντα|Хинтхада|Henzada
+Hithada
MM 132 Kyauktan
MM 132 Mingala Tangnyunt
MM 131 Lashio|لاشیئو|लाशियो|لاشيو|लाशिओ|লাশিও|ラーショー|ล่าเสี้ยว|라시오|腊戍|Lasijas
MM 126 Pakokku|Pagukku
MM 123 Thaton|Thadon|Tha-tun
MM 119 Ann|Ann Town
MM 117 Pyin Oo Lwin|Maymyo|Meimyu|Memyo
MM 117 Möng Yang
MM 111 Kyimyindine
MM 111 Set Ka Lay|Setgale
MM 110 Yenangyaung|Yenangyoung|Yaynangyoung
MM 106 Taungoo|ตองอู|타웅우|Toungoo|Taung-ngu
MN 844 =town-ulaanbaatar Ulan Bator|אולן בטור|أولان باتور|อูลานบาตอร์|उलानबातर|ウランバートル|울란바타르|울란바토르
+乌兰巴托|库伦|Da Hueryee|Ulan Batur|Uranbatoru|Da Hüryee|Oulan-Bator|Ula Bator|Ulaanbaatar|Ulaanbaator|Ulaanbaatur
+Ұlanbatyr|Oulan Mpator|Ulaan Baatar|Ulan Batoras|Ουλάν Μπατόρ|K'u-lun
MO 649 Macau|ماكاو|মাকাউ|მაკაო|מקאו|ئاۋمېن|ماکائو|मकाउ|मकाओ|マカオ|마카오|澳門|เขตบริหารพิเศษมาเก๊า|Aomen|Aumyn
+Makaw|Aomin'|Au-mun|Aumwnz|Ma Cao
MO 112 Taipa|氹仔|Dangzai|Vila da Taipa|Lin-chia-ts'un
MR 1184 =town-nouakchott Nouakchott|নুওয়াকশুত|นูแอกชอต|ნუაქშოტი|נואקשוט|نواكشوط|نواکشوت|نواکشۆت|नवाकसुत
+ヌアクショット|努瓦克肖特|누악쇼트|或索|Naevakjut|Nawakshot|Nawakszut|Nouakchat|Nuaksjott|Nuaksotas|Nouaksot
+Nuakchot|Nuakshot|Nävakjut|Nouaxot|Nwaqcut|Νουαξότ
MR 146 Nouadhibou|নুয়াধিবু|نوادھیبو|נואדיבו|نوادیبو|نواذيبو|नुआधिबु|ヌアディブ|Nawazibu|Port Etienne|Nuadibu
MU 155 Port Louis|पोर्ट लुईस|পোর্ট লুইস|پورٹ لوئس|پورٹ لوئی|پۆرت لویس|पोर्ट लुई|พอร์ตหลุยส์|פור לואי|პორტ-ლუი
+ポートルイス|포트루이스|路易港|Port-Luiso|Bort Lois|Port Lois|Port Luisas|Por Loui|Port Lui|Puerto Louis
MU 115 Vacoas|Phoenix|Vacoa|Vacoas-Phoenix
MU 111 Beau Bassin-Rose Hill|बॉ बेसिन-रोज़ हिल|বো বেসিন-রোজ হিল|بو باسین-رز هیل|بو باسن-روز ہل
+ボーバッサン-ローズヒル|Bo Bassin-Roze Kholmi|Bo Bassen-Roz Khill|Villes sœurs|Beau Bassin
MV 103 Male|מאלה|माले|মালে|มาเล|มาเล่|マレ|瑪律|馬累|말레
MW 1115 Lilongwe|ليلونغوي|لیلونگوه|لیلونگوے|ლილონგვე|לילאנגווע|לילונגווה|लिलाँग्वे|ลิลองเว|リロングウェ|利隆圭
+里朗威|릴롱궤|Lilongüe|Lilonhue|Lilonqve
MW 902 =town-blantyre Blantyre|بلانتاير|بلانتیئر|ब्लँटायर|בלנטייר|ब्लांटायर|ブランタイヤ|블랜타이어|布兰太尔
+ব্ল্যান্টায়ার|Blantair|Blantajer|Blantajur|Μπλαντάιρ|Blantairas|Kapeni|Blantyre-Limbe
MW 249 Mzuzu|مزوزو|মজুজু|म्जुजु|ムズズ|姆祖祖|음주주|Mzouzou|Μζούζου|Kaningina
MW 118 Zomba|ზომბა|ゾンバ|松巴|좀바
MX 12294 =town-mexico-city Mexico|مکزیکو|მეხიკო|メキシコシティ|멕시코 시|멕시코시티|মেক্সিকো|墨西哥城|مکزیکوسیتی
+מקסיקו סיטי|مدينة مكسيكو|เม็กซิโกซิตี|मेक्सिको सिटी|Mehiko|Meksyk|Nkoyo|Cdmx|Meksikas|Mexico DF|Mexico by
+Meksikurbo|Mexikoborg|Grad Mexico|Mexico City|Mexico-stad|Mexicopolis|Meksiko Siti|Mexiko Hiria
MX 1922 =town-tijuana Tijuana|טיחואנה|تيخوانا|तिहुआना|ตีฮัวนา|ტიხუანა|ティフアナ|티후아나|蒂華納|Tihuana|Tixuana
+Тихуанæ|Zaragoza|Tia Juana|Tichouana
MX 1835 Iztapalapa|伊斯塔帕拉帕|Iztaoalaoa|Iztapalapan|Delegacion Iztapalapa|Delegazione Iztapalapa
MX 1692 Puebla|פואבלה|بويبلا|پویبلا|पुएबला|პუებლა|पुएब्ला|পুয়েবলা|プエブラ|普埃布拉|푸에블라|Pouempla|Πουέμπλα
+Angelopolis|Byen Puebla|Puebla City|Yucha Nchu'u|Cuetlaxcoapan
MX 1645 Ecatepec de Morelos|Ecatepec Morelos|San Cristobal Ecatepec|San Cristobal|Ekatepeko|Morelos
MX 1594 Santiago de Querétaro|سانتياغو دي كويريتارو|सान्तियागो दे केरेतारो|სანტიაგო-დე-კერეტარო
+सैंटियागो डे क्वेरेटारो|সান্তিয়াগো দে কেরেটারো|เกเรตาโร|קרטרו|ケレタロ|克雷塔罗|케레타로|Sant'jago-de-Keretaro
+Santiago nte Keretaro|Santiagu di Queretaro|Santjago de Keretaras|Ciudad Queretaro|Santiago Tlachco|Queretaro City
MX 1579 León de los Aldama|Leon Guanajuato|Ciudad de Leon|Leon
MX 1512 Ciudad Juárez|سيوداد خواريز|सिउदाद हुआरेझ|סיודאד חוארס|სიუდად-ხუარესი|시우다드후아레스|華雷斯城
+Syudat Xuares|Сиудад Хуарес|Сјудад Хварез|Lungsod Juarez|Paso del Norte|Altepetl Juarez|Sioudad Chouares
MX 1476 Zapopan|საპოპანი|サポパン|萨波潘|Sapapan|Tzapopan|Sapopanas
MX 1385 Guadalajara|غوادالاخارا|ग्वाडलाहारा|กวาดาลาฮารา|გვადალახარა|ग्वादालाहारा|گواڈلہارا|গুয়াডালাহারা|גוודלחרה
+グアダラハラ|瓜达拉哈拉|과달라하라|Guadalaxara|Gvadalahara|Qvadalaxara|Гвадалахарæ|Гуадалахара|Gouadalachara
+Atemaxac
MX 1201 Mérida|میریدا|میریڈا|मेरिडा|মেরিডা|მერიდა|ماردة|メリダ|梅里达|메리다|Emerita|Ciudad de Merida
+Merida i Yucatan
MX 1185 Gustavo Adolfo Madero|Villa de Guadalupe|Guadalupe Hidalgo|Gustavo A. Madero|Villa Madero|Guadalupe
MX 1135 =town-monterrey Monterrey|مونتےرئی|มอนเตรเรย์|მონტერეი|מונטריי|مونتيري|माँतेरे|मोंटेरी|মন্টেরে|مونتری
+モンテレイ|몬테레이|蒙特雷|Mantehrehj|Mons Regis|Monterejus|Tlahtoantepec|Monterrey City
MX 1077 Ciudad Nezahualcoyotl|Ciudad Netzahualcoyotl|Cd. Nezahualcoyotl|Rancheria Netzahualcoyotl|Nesahualkojotlis
+Nesaual'kojotl'|Netzahualcoyotl|Nezahualkojotlo
MX 1032 Mexicali|مكسيكالي|เมคีกาลี|მეხიკალი|מקסיקלי|مخیکالی|میکسیکالی|मेक्सिकली|মেক্সিকালি|メヒカリ|墨西卡利
+멕시칼리|Μεξικάλι|Мехикали|Meksikali|Meksikalis
MX 925 Chihuahua|ציוואווה|चिहुआहुआ|تشيواوا|چہواہوا|চিহুয়াহুয়া|ჩიუაუა|奇瓦瓦市|芝華華市|チワワ|치와와|Tsiouaoua
+Τσιουάουα|Chiuauae|Chiuaua|Chivava|Chihuahua by|Чиуауæ
MX 888 =town-cancun Cancún|كانكون|กังกุน|קנקון|कान्कुन|კანკუნი|カンクン|坎昆|港觀|칸쿤|캉쿤|Κανκούν|Kan'koun
+Kankunas|Ciudad Cancun
MX 834 Naucalpan de Juárez|ناوكالبان دي خواريز|ნაუკალპანი|کاوکالپان|ナウカルパン|瑙卡尔潘|나우칼판
+Наукалпан де Хуарез|Nauhcalpan Juarez|San Bartolo Naucalpan|Naoukalpan|Naukal'pan
MX 812 Hermosillo|เอร์โมซีโย|هيرموسيلو|हर्मोसिलो|হারমোসিলো|ერმოსილიო|ארמוסיו|ارموسیو|エルモシージョ|ارموسييو سونورا
+에르모시요|埃莫西约|Ehrmosil'o|Germosil'o|Hermosiljas|Ermosijo|Pitic
MX 808 Culiacán|کولیاکان|كوليتاكان|کولیاکن|कुलियाकान|กูเลียกัน|კულიაკანი|কুলিয়াকান|クリアカン|库利亚坎|Cuilacan
+Kuljakanas|Culiacan Rosales|Colhuahcan Rosales
MX 743 Morelia|موريليا|მორელია|מורליה|मोरेलिया|มอเรเลีย|মোরেলিয়া|モレリア|莫雷利亚|모렐리아
MX 735 Torreón|ტორეონი|トレオン|托雷翁|Toreonas
MX 726 Álvaro Obregón|Obergen Villa|Obrogen Villa|Villa Obregon|San Angel
MX 722 San Luis Potosí|סן לואיס פוטוסי|سان لويس بوتوسي|سان لويس پوتوسي|सैन लुइस पोटोसी|სან-ლუის-პოტოსი
+সান লুইস পটোসি|圣路易斯波托西市|산루이스포토시|San-Luis-Patasi|San Louis Potosi|San Luis
MX 722 Aguascalientes|آگوئاسکالینتس|أغواسكاليينتس|अगुआस्कैलिएंतेस|აგუასკალიენტესი|אגואסקליינטס|อากวัสกาเลียนเตส
+آگوسکالینٹس|アグアスカリエンテス|아과스칼리엔테스|আগুয়াসক্যালিয়েন্তেস|阿瓜斯卡连特斯|Aguaskal'entes|Aguaskalienti
+Agvaskalijentes|Aguaskaljentesas|Aguascalientes by|Aguascalientes City|Byen Aguascalientes
MX 709 Saltillo|سالتيللو|साल्टिलो|სალტილიო|সালটিলো|سالتيو|サルティーヨ|סלטיו|萨尔蒂约|살티요
MX 673 Guadalupe|Gvadalupe|Villa Guadalupe|Ciudad Guadalupe|Villa de Guadalupe
MX 658 Acapulco de Juárez|อากาปุลโก|أكابولكو|აკაპულკო|אקפולקו|アカプルコ|阿卡普尔科|아카풀코|Acapolco Juarez
+Acapulcum|Akapoulko|Akapul'ka|Akapulkas|Ακαπούλκο
MX 653 Tlalnepantla|ตลัลนีแพนตลา|トラルネパントラ|特拉尔内潘特拉|Tlanepantla de baz|Tlalnepantla de baz
+Tlalnepantla de Galeana|Tlalnepantla de Comonfort
MX 650 Tlaquepaque|تلاکوپاکو|ტლაკეპაკე|トラケパケ|特拉克帕克|Tlakepake|San Pedro Tlaquepaque
MX 614 Coyoacán|コヨアカン
MX 604 Tuxtla|توکستلا|टक्सटला|টাক্সটলা|图斯特拉古铁雷斯|툭스틀라구티에레스|טוסטלה גוטיירס|توستلا گیوتیرس
+توكستلا غوتيريز|ტუსტლა-გუტიერესი|ตุซตลากูตีเอร์เรซ|Gutierrez|Tuxtla Gtz|Tustla Gutieres|Tustla-Gut'erres
+Tukstla Gutijerez|Tustla Gutjeresas|Tochtlan Gutierrez
MX 589 Reynosa|ריינוסה|ریئنوسا|რეინოსა|レイノサ|레이노사|雷諾薩|رینوسا تامائولیپاس
MX 574 Tlalpan|Tlalpam|Delegacion Tlalpan
MX 555 Cuautitlán Izcalli|San Francisco Tepoiaco|Tepujaco|Izcalli
MX 531 Cuauhtémoc
MX 518 Victoria de Durango|دورانگو سٹی|დურანგო|דורנגו|ドゥランゴ|杜兰戈|두랑고|Ciudad de Durango|Byen Durango
+Durango City|Durangas|Durango
MX 510 Heroica Matamoros|Matamoros
MX 489 Toluca|تولوكا|ٹولوکا|टोलुका|तोलुका|টোলুকা|โตลูกา|ტოლუკა|トルーカ|托卢卡|톨루카|Tolouka|Τολούκα|Tollohcan
+Toluca de Lerdo|Toluca Lerdoensis
MX 489 Ciudad López Mateos|Adolfo Lopez Mateos|Сьюдад-Лопес-Матеус|Atizapan de Zaragoza|Lopez Mateos|Atizapan
MX 467 Ciudad Apodaca|آپوداکا|აპოდაკა|阿波達卡|Opstina Apodaca|Sijudad Apodaka|Apodaca
MX 454 Ciudad General Escobedo|General Escobedo|Gral. Escobedo
MX 443 Ensenada|إنسينادا|ენსენადა|เอนเซนาดา|אנסנדה|エンセナーダ|恩森那达|엔세나다|Enseada
MX 442 Xochimilco|Delegacion Xochimilco
MX 430 Venustiano Carranza
MX 428 Veracruz|เวรากรุซ|وراکروس|बेराक्रुथ|ვერაკრუსი|ベラクルス|韦拉克鲁斯|베라크루스|Verakrusas|Veracruz Llave
+Chalchiuhcuehcan|Heroica Veracruz|Veracruz i Veracruz
MX 424 Xalapa de Enríquez|خالابا دي انريكيز|خالاپا دي انریکیز|خالاپا ڈے انریکیز|जलापा डे एनरिकेज़|জালাপা দে এনরিকেজ
+Khalapa-de-Ehnrikes|Jalapa Enriques|Xalapa-Enriquez|Jalapa|Xalapa
MX 416 Nuevo Laredo|نوئوو لاریدو|ნუევო-ლარედო|נואבו לארדו|نوئوو لاردو|누에보라레도|新拉雷多|Novo Laredo
+Novum Laredum|Nuevo Laredas|Opstina Nuevo Laredo
MX 414 Azcapotzalco|Atzapotzalco|Atzcapotzalco
MX 412 San Nicolás de los Garza|聖尼古拉斯市
MX 408 Tonalá|ტონალა|托納拉|Tonallan|Opstina Tonala
MX 386 Ojo de Agua
MX 385 Benito Juárez
MX 384 Xico|San Miguel Xico
MX 384 Iztacalco|Delegacion de Ixtacalco
MX 381 Mazatlán|ماساتلان|მასატლანი|מסטלאן|マサトラン|馬薩特蘭|마사틀란|Macatlan|Masatlanas|Ciudad Mazatlan
MX 380 Irapuato|ირაპუატო|ايرابواتو|ایراپواتو|伊拉普阿托|Irapuatas|Iraputa
MX 372 Miguel Hidalgo|Delegacion Miguel Hidalgo
MX 355 Benito Juarez
MX 353 Tapachula|تاپاچولا|塔帕丘拉
MX 353 Villahermosa|ভিলাহার্মোসা|فيلاهيرموسا|विलाहर्मोसा|ვილიაერმოსა|ویلاهرموسا|וייארמוסה|بیائرموسا|ビヤエルモサ
+比亚埃尔莫萨|비야에르모사|Viljahermosa|Vil'jaehrmosa|Villa Hermosa|Vilaermosa|Cualnezcaltepec
MX 340 Celaya|سيلايا|เซลายา|სელაია|سلایا|سیلائیا|セラヤ|塞拉亞|Selaja
MX 338 Cuernavaca|كويرنافاكا|کویرناواکا|कुएरनावाका|კუერნავაკა|کویرناوکا|কুয়ের্নাভাকা|クエルナバカ|쿠에르나바카
+庫埃納瓦卡|Cuauhnahuac
MX 332 Tepic|تيبيك|ټيپيک|तेपिक|টেপিক|טפיק|تپیک|ტეპიკი|テピク|特皮克|테픽|Nayarit|Tepikas
MX 332 Ciudad Victoria|سيوداد فيكتوريا|سيوداد ويکتوريا|ซิวดัดวิกโตเรีย|სიუდად-ვიქტორია|סיודד ויקטוריה|سیوداد وکٹوریہ
+सिउदाद विक्टोरिया|সিউদাদ ভিক্তোরিয়া|シウダービクトリア|시우다드빅토리아|維多利亞城|Victoria llaqta|Сиудад Виктория
+Altepetl Victoria|Cd. Victoria|Lungsod ng Victoria|Victoria
MX 332 Soledad de Graciano Sánchez|Soledad Diez Gutierrez|Diaz Gutierrez|Diez Gutierrez
MX 329 Ciudad Obregón|סיודד אוברגון|سیوداد اوبرگن|سیوداد اوبریگون|სიუდად-ობრეგონი|시우다드오브레곤|奧夫雷貢城
+Siudad Obregon|Altepetl Obregon|Siudad Obregonas|Cd. Obregon|Lungsod ng Obregon|Obregon|Cajeme
MX 322 Ixtapaluca
MX 310 Coatzacoalcos|کواتزاکوالکوس|კოაცაკოალკოსი|コアツァコアルコス|코아트사코알코스|夸察夸爾科斯|Koacakoal'kos
+Puerto Mexico|Koacakoalkosas|Port of Mexico
MX 309 Tampico|تامبيكو|تامپیکو|टॅम्पिको|タンピコ|坦皮科|탐피코|Tampikas
MX 308 Ciudad Benito Juárez|Villa Juarez|Juarez
MX 305 Tláhuac|Delegacion Tlahuac
MX 304 Santa Catarina|Ciudad Santa Catarina
MX 299 Uruapan|اورواپان|烏魯阿潘|우루아판|Ourouapan|Opstina Uruapan|Uruapan del Progreso
MX 292 Cholula|چولولا|乔卢拉|촐룰라|Cholollan|Сан-Педро-Чолула|San Andres Cholula|Cholula de Rivadavia
MX 281 Nicolás Romero|尼古拉斯羅梅羅|Villa Nicolas Romero|Ciudad Nicolas Romero|Siudad Nikolas Romero
MX 280 Zumpango|Zumpango de Ocampo
MX 277 Coacalco|San Francisco Coacalco|Coacalco de Berriozabal|Coacalco de Berriozaval
MX 264 Nogales|諾加萊斯|Los Nogales|Heroica Nogales
MX 257 Gómez Palacio
MX 256 Los Mochis|ლოს-მოჩისი|לוס מוציס|لوس موچیس|ロスモチス|洛斯莫奇斯|로스모치스|Mochis
MX 256 Pachuca de Soto|باتشوكا دي سوتو|پاچوکا دي سوتو|پاچوکا ڈے سوتو|पाचुका दे सोतो|পাচুকা দে সোতো|პაჩუკა|パチューカ
+帕丘卡|파추카|Pachyohcan Soto|Pasuca Sotoensis|Pachuca
MX 255 Oaxaca|أوخاكا|واهاکا|วาฮากา|אואחאקה|オアハカ|瓦哈卡市|오악사카|ওয়াক্সাকা|اوکساکا سٹی|वाशाका दे हुआरेझ
+वाहाका डे जुएरेज़|ოახაკა-დე-ხუარესი|Oahaka|Guaxaca|Ndua|Oaxaca by|Byen Oaxaca|Oaxaca City|Santa Maria
MX 250 La Paz|لا باز|لا پاز|লা পাজ|ला पाज़|ラパス|Paz
MX 250 Colonia del Valle|Col. del Valle
MX 248 Tehuacán|تیہواکان|ტეუაკანი|تهواکان|提瓦坎|Teuakan|Tevakan
MX 238 Magdalena Contreras
MX 224 Puerto Vallarta|प्वेर्टो वलर्टा|ปอร์ตู บาร์ยาตา|פוארטו ואיארטה|بويرتو فالارتا|پورتو ویئیارتا|पुरतो वालार्टा
+পুয়ের্তো বাইয়ার্তা|푸에르토바야르타|ڤالارتا|巴亚尔塔港|Pouerto Valarta|Puerto Valjarta|Пверто-Вальярта
+Puertovalarta|Pto Vallarta|Las Penas
MX 220 Campeche|كامبيتشي|कम्पेचे|کامپچه|کمپیچه|ক্যাম্পেচে|カンペチェ
MX 216 Buenavista
MX 216 Ciudad Acuña|אקוניה|阿庫尼亞|Сиудад Акуня|Villa Acuna|Las Vacas|Lungsod ng Acuna|Acuna
MX 215 San Cristóbal de las Casas|San Cristobal
MX 215 Jiutepec|Xiutepec
MX 215 Monclova|مونکلووا|蒙克洛瓦
MX 204 Córdoba|科爾多瓦|Kordova|Huilonco
MX 202 Cabo San Lucas|كابو سان لوكاس|کابۆ سان لوکاس|काबो सान लुकास|কাবু সান লুকাস|קאבו סן לוקאס|کابو سن لوکاس
+कबो सैन लुकस|กาโบซันลูกัส|卡布聖盧卡斯|卡波圣卢卡斯|카보산루카스|Kabo Sanlukasa|Kavo San Loukas|Κάβο Σαν Λούκας
+Mys svätého Lukáša|Mys svaeteho Lukasa|San Lucas
MX 197 Ciudad Madero|سیوداد مادرو|馬德羅城|Siudad Madero|Siudad Maderas|Cd. Madero|Villa de Cecilia
MX 196 Ciudad Lázaro Cárdenas|Lasaro-Kardenas|Melchor Ocampo
MX 191 Ciudad del Carmen|سیوداد دل کارمن|卡門城|Сьюдад-дель-Кармен|Altepetl Carmen|Cd. del Carmen|Cd. Carmen|Carmen
MX 187 Chilpancingo|تشيلبانسينجو|চিলপানসিঙ্গো|چيلپانسينگو|चिलपांसिंगो|چلپانسنگو|チルパンシンゴ|Chilpansingo
+Ciudad Bravos
MX 186 Zamora de Hidalgo|Samora-de-Idal'go|Zamora
MX 185 Poza Rica de Hidalgo|پوسا ریکا|پۆزا ڕیکا|波萨里卡|Posa-Rika-de-Idal'go|Posa Rika
MX 178 Cuautitlán
MX 176 San Luis Río Colorado|San-Luis-Rio-Kolorado|San Luis
MX 174 San Miguel de Allende|圣米格尔-德阿连德|聖米格爾德阿連德|산미겔데아옌데|San-Migel'-de-Al'ende
+San Miguel Allende
MX 172 Chicoloapan|Chicoloapan de Juarez|San Vicente Chicoloapan|San Vicente Chiloloapan
MX 170 Guadalupe|Gvadalupe
MX 169 Chetumal|تشيتومال|ჩეტუმალი|চেতুমাল|เชตูมัล|چتومال|چیتومل|चेतुमल|チェトゥマル|צטומל|切图马尔|체투말|Cetumalis
+Payo Obispo|Ciudad Chetumal
MX 168 Chalco
MX 168 Cuauhtémoc|Cuahtemoc|Ciudad Cuauhtemoc
MX 166 Comitán|Komitan-de-Dominges|Comitan de Dominguez
MX 160 Salamanca|سلامنكا|薩拉曼卡|Ciudad Salamanca
MX 160 Delegación Cuajimalpa de Morelos|Cuajimalpa|Guajimalpa
MX 159 Manzanillo|مانزانیلو|מנסניו|曼萨尼约|만사니요|Cozcatlan
MX 159 Tuxtepec|圣胡安包蒂斯塔图斯特佩克|Tustepekas|San Juan Bautista|Сан-Хван-Баутиста-Тустепек
+Сан-Хуан-Баутиста-Тустепек
MX 157 Cuautla|Cuautla Morelos
MX 156 San Pablo de las Salinas|San-Pablo-de-los-Salinas|San Pablo|Salinas
MX 155 San Martin Texmelucan de Labastida|San Martin|Texmelucan
MX 150 Piedras Negras|Piedrasnegras
MX 149 Playa del Carmen|پلایا دێل کارمێن|بلايا ديل كارمن|پلائیا دیل کارمین|प्लाया डेल कारमेन|ปลายาเดลการ์เมน
+प्लाइया देल कारमेन|פלאיה דל כרמן|প্যালায়া ডেল কামেন|普拉亞德爾卡曼|플라야델카르멘|Plagia ntel Karmen
MX 148 Ciudad Delicias|डेलिशियास|ডেলিসিয়া|เดลิเชียส|ديليسياس|דליסיאס|دلیسیاس|डेलिसिस|デリシアス|德利西亚斯|델리카스
+Las Delicias|Delisijasas|Delisijasa|Akitakata|Ntelisias|Delicias
MX 146 Colima|كوليما|कोलिमा|কোলিমা|コリマ
MX 143 Fresnillo|فرسنیلو|فریسنیو|弗雷斯尼約|Fresniljas
MX 138 San Juan del Río
MX 136 San José del Cabo
MX 132 San Pedro Garza García|San Pedro
MX 129 Zacatecas|زاکاتیکاس|زاکاٹیکاس|ساكاتيكاس|জাকাটেকাস|ज़ाकातेकास|საკატეკასი|סקטקס|サカテカス|萨卡特卡斯
+사카테카스|Zacatecas City|Altepetl Zacatecah
MX 124 Huixquilucan
MX 124 Ciudad Valles|Ciudad de Valles|Valles
MX 123 Orizaba|奧里薩巴
MX 118 Miramar
MX 118 Iguala de la Independencia|伊瓜拉自治市|Игуала-де-ла-Индепенденсия|Iguala
MX 117 Ciudad de Villa de Álvarez|Villa de Alvarez
MX 117 Heroica Guaymas|گوایماس|瓜伊馬斯|Guajmas
MX 113 Navojoa|ناووخوا|ناوویوا|納沃華|Навохоа
MX 112 Minatitlán|میناتیتلان|米納蒂特蘭
MX 111 Ciudad Guzmán|ثيوداد جوثمان|سیوداد گوزمان|古斯曼城|Сьюдад-Гусман|Altepetl Guzman|Cd. Guzman
MX 105 Yautepec|Yautepec de Zaragoza
MX 105 Texcoco de Mora|テスココ|Texcoco
MX 104 Hidalgo del Parral|帕拉爾|Parral'
MX 103 Teziutlan
MX 102 Tepexpan|Tepexnan
MX 102 Tulancingo|Tulancingo de Bravo
MX 102 Apatzingán|اپاتزینگان|阿帕欽甘|Apantzincan
MX 100 Rosarito|Rosario|Playas de Rosarito|Rosarito Beach Baja
MX 100 Colonia Lindavista|Col. Lindavista|Lindavista
MY 1453 =town-kuala-lumpur Kuala Lumpur|קואלה לומפור|كوالا لامبور|كۇئالالۇمپۇر|कुआ लालम्पुर|کوالا لمپور|क्वालालंपूर
+কুয়ালালামপুর|กัวลาลัมเปอร์|კუალა-ლუმპური|クアラルンプール|쿠알라룸푸르|吉隆坡|Kuala Lumpor|Kualalumpura
+Куалæ-Лумпур|Gizlungzpoh|Kualae-Lumpur|Kouala Loumpou|Kvala Lumpuras|Kouala Loumpour|Κουάλα Λουμπούρ|KL
MY 858 Johor Bahru|גוהור באהרו|جوهور بهرو|जोहोर बहरु|जोहोर बारू|জোহর বাহরু|ยะโฮร์บาห์รู|جوهر بهرو|جوھر بھرو
+ジョホールバル|조호르바루|新山|Dzohor Baru|Johore Baru|Џохор Бахру|Jahore Bahru|Johor Baharu|Sin-san-su
+Джохор Бахру
MY 833 Kampung Baru Subang|Subang
MY 807 Petaling Jaya|بيتالينغ جايا|پیتالنیگ جایا|پتالینگ جایا|八打灵再也|프탈링자야|Петалинг Джая|PJ
MY 759 Ipoh|ایپو|इपोह|ইপোহ|איפוה|إيبوه|ایپوه|イポー|อีโปห์|怡保|이포|Іпох|Ipohas|Yi-po-su
MY 740 Shah Alam|ชะฮ์อาลัม|შაჰ-ალამი|شاه عالم|شاہ عالم|शाह आलम|শাহ আলম|שה אלם|沙亞南|莎阿南|샤알람|Sahalama
+Shakh Alam|Sach Alamas
MY 708 Subang Jaya|سوبانغ جايا|سوبانگ جایا|梳邦再也|수방자야|梳邦|Субанг Джая
MY 607 Bukit Rahman Putra
MY 583 Pelentong|Pelentung|Plentong|Plintong|Kangkar Plintong
MY 579 Malacca|मलक्का|ملاکا|ملقا|ম্যালাক্কা|マラッカ|马六甲|Melaka|Malacca Town|Bandaraya Melaka
MY 575 Iskandar Puteri|依斯干达公主城|Yisiganda|Nusajaya
MY 568 Kota Bharu|كوتا بهارو|کوٹا بھارو|कोटा भारु|কোটা ভারু|โกตาบารู|コタバル|哥打巴鲁|코타바루|Kota Baharu|Bharu
+Ko-ta-hap-lu-su
MY 548 Kuantan|كوانتان|कुआंतान|क्वांतान|กวนตัน|クアンタン|কুয়ান্তান|쿠안탄|关丹|Koan-tan-su|Kuala Kuatan
+Kuala Kuantan
MY 544 Kota Kuala Muda
MY 544 Sungai Petani|Sungai Patani|Sungei Patani
MY 542 Selayang Baru Utara|Selayang
MY 534 Pasir Gudang|پاسیر گودانگ|巴西古当|Baxi Gudang
MY 505 Mukim Pulai|蒲來|Pulai
MY 500 Kota Kinabalu|كوتا كينابالو|कोटा किनाबालु|কোটা কিনাবালু|کوٹا کنابالو|コタキナバル|코타키나바루|코타키나발루
+亞庇|Jesselton|Kinabalu
MY 500 Kampung Larkin Lama|Larkin
MY 500 Kota Damansara
MY 439 Sandakan|سانداكان|ซันดากัน|سنداکان|サンダカン|山打根|산다칸|Samdakan|Elopura|San-ta-kin|Sandakan Town
MY 426 Kuala Terengganu|कुआला तेरेंगगानु|کوالا ترينجانو|کوالا تیرنگانو|কুয়ালা তেরেঙ্গানু|كوالا ترنغانو
+กัวลาตรังกานู|クアラトレンガヌ|쿠알라트렝가누|瓜拉登嘉楼|Kuala Terenganu|Kuala Trengganu|Kvala Terenganu
+Kuala-Trenganu|Bandar Kuala Terengganu|Trengganu|Tringganu
MY 423 Taman Petaling
MY 417 Alor Setar|الور سیتار|अलोर सेतार|আলোর সেতার|อลอร์สตาร์|ألور ستار|アロースター|알로르스타르|亚罗士打
+Alur Setar|Kota Setar|Alor Star|Yaluo Shida|Alor Setaras|Alostar|Loqstaq
MY 412 Kampung Kangkar Teberau|Kangkar Teberau|Kangkai Tebrau|Teberau|Tebrau|Tbrau
MY 402 =town-kuching Kuching|كوتشينغ|کوتشينج|קוצינג|کوچینگ|कुचिंग|কুচিং|กูชิง|クチン|古晉|쿠칭|Kucingas
MY 375 Puchong|Puchong New Village
MY 372 Seremban|सेरेम्बन|सरेंबान|সেরেম্বান|สเรมบัน|سرمبان|スレンバン|双溪乌绒|芙蓉市|스름반|花城|Cirampan|Soghomban
+Fu-yung-su|Sungai Ujong
MY 372 Tawau|تاواو|タワウ|타와우|斗湖
MY 353 Setapak
MY 323 Kluang|Keluang
MY 314 Muar|麻坡|Muar town|Bandar Maharani
MY 300 Miri|ميري|მირი|ミリ|美里|미리|Marabu|Bandar Miri
MY 269 Kapar|加埔区
MY 254 Batu Caves
MY 240 Klang|کلانگ|ক্লাং|קלנג|كلاج|كلاغ|कलंग|クラン|巴生市|클랑|Klanq|Kelang|Klangas|Port Kelang
MY 236 Kajang|加影|Jiaying|Bandar kajang
MY 232 Teluk Intan|テロックインタン|틀룩인탄|安顺市|Telok Anson|Teluk Anson
MY 232 Kampong Baharu Cheras Batu Sebelas
MY 230 Pasir Mas
MY 226 Paya Terubong|垄尾|Paya terupon|Long wei|Long-bue
MY 222 Sungai Buloh
MY 220 Bandar Seri Alam|Seri Alam City|Seri Alam
MY 217 Taiping|タイピン|타이핑|太平|Taipeng|Bandar Taiping
MY 215 Wangsa Maju|Hawthornden|Wangsa
MY 212 Bukit Mertajam|بوكيت ميرتاجام|বুকিট মারতাজাম|بوکیت میرتاجم|बुकिट मेरताजम|बुकिट मृताजम|บูกิต เมอร์ตาจาม
+부킷 메르타잠|大山脚|Букит-Мертаджам|Boukit Mertatzam|Bukit Mertarajam|Bukit Mertadzamas|Bukita Mertadzama
+Μπουκίτ Μερτατζάμ
MY 212 Sepang|雪邦|Xue bang
MY 200 Bandar Sunway|Sunway City|Sunway
MY 200 Bandar Utama
MY 200 Bukit Jalil
MY 199 Rawang|万挠|Wan Nao
MY 198 Sibu|سيبو|シブ|詩巫|시부|Fort Brooke
MY 194 Kuala Kubu Baharu|新古毛|Kuala Kubu Bahru|Kuala Kubu
MY 170 Kulim
MY 159 Skudai|Sekudai|Kampong Skudai|Kangkar Skudai
MY 158 George Town|जॉर्ज टाउन|จอร์จทาวน์|גורג טאון|جورج تاون|जर्ज टाउन|জর্জ টাউন|ჯორჯტაუნი|جرج تاون پنانگ|جورج تون
+ジョージタウン|조지타운|乔治市|Dzordz Taun|Dzordztauna|Dzordztaunas|Georgetown|Gorgtauno|Khiau-chhu-su|Џорџ Таун
MY 156 Batu Pahat|Bandar Penggaram|BP
MY 156 Sitiawan|Simpang Ampat
MY 151 Bintulu|بينتولو|民都魯|빈툴루
MY 150 Bandar Tasik Puteri|بندر تاسيق ڤوتري|Puteri Lake City|Tasik Puteri
MY 150 Bercham|Taman Bercham Aman
MY 150 Setia Alam
MY 146 Bandar Bukit Raja|Bukit Raja
MY 145 Kampung Pasir Gudang Baru
MY 145 Kampung Sungai Glugur|Kampong Sungai Gelugor|Kampong Glugor|Glugor
MY 141 Masai|Kangkar Masai
MY 140 Kampung Sungai Ara|Kampong Sungai Ara|Sungei Ara
MY 137 Pasir Puteh
MY 135 Cheras|蕉賴|Ziu Laai|Chiau-nai|Tsiau-lai
MY 135 Tasek Glugor|打昔牛汝莪|Tasek Gelugor|Tasek Gelugur|Gelugor|Gelugor  Seberang Perai
MY 130 Bayan Lepas
MY 130 Seri Kembangan|Serdang
MY 126 Ampang|암팡자야|安邦|Empangan|Ampang Jaya|Ampang Hilir
MY 122 Titiwangsa
MY 120 Bukit Bintang|Star Hill|Starhill
MY 119 Port Dickson|Arang-Arang|Arang Arang Anchorage
MY 111 Maran|Kampong Maran
MY 107 Butterworth|باتروورت|บัตเตอร์เวิร์ท|バターワース|北海槟城|버터워스|北海|Batervortas|Battervort
MY 105 Lahad Datu|ラハダトゥ|拿笃|Lahad Datu Town
MY 105 Kuala Krai|Kuala Kerai|Kuala Krail|Kuala Lebir
MY 101 Perling
MY 100 Ijok|Kampong Ijok|Kampung Ijok
MY 100 Bandar Mahkota Cheras
MY 100 Sentul
MY 100 Seri Manjung|斯里曼絨
MZ 1254 =town-maputo Maputo|مابوتو|ماپوتو|ماپوتۆ|मापुतो|มาปูโต|მაპუტუ|מפוטו|マプト|马普托|마푸토|마푸투|Mabuto
+Kapfumo|Mapouto|Μαπούτο|Can Pfumo|Lourenco Marques
MZ 1198 Matola|ماتولا|मातोला|মাতোলা|マトラ|Vila Salazar|Cidade da Matola
MZ 770 Nampula|نامبولا|نامپولا|नामपुला|নামপুলা|ნამპულა|ナンプラ|楠普拉|남풀라|Nampoula|Ναμπούλα
MZ 687 Beira|बेइरा|বেইরা|ბეირა|بيرا|ベイラ|베이라|贝拉|Μπέιρα
MZ 422 Chimoio|چيموايو|تشيموايو|شیمویو|चिमोइओ|চিমোইও|შიმოიო|シモイオ|시모이우|希莫尤|Shimojo|Simojas|Vila Pery
MZ 357 Tete|تيتي|تیته|टेटे|তেতে|ტეტე|تته|テテ|太特|테트|Vila-de-Santiago-Maior
MZ 349 Quelimane|كويليمان|کیلیمانی|কুয়েলিমেন|კელიმანე|केलिमेन|کلیمان|ケリマネ|克利馬內|켈리마느|Kelimaneh
MZ 281 Lichinga|ليتشينجا|লিচিঙ্গা|لیچینگا|लिचिंगा|ლიშინგა|لیچنګا|リシンガ|利欣加|리싱가|Lishinga|Vila Cabral
MZ 239 Nacala|Maiaia|Maaia|Nacala-Porto|Fernao Veloso|Gorod-de-Nakala|Cidade de Nacala
MZ 232 Pemba|بيمبا|პემბა|پمبا|पेम्बा|পেম্বা|ペンバ|彭巴|펨바|Pempa|Porto Amelia
MZ 196 Mocuba|მოკუბა|モクバ|莫庫巴|Mukuba|Vila de Mocuba
MZ 168 Gurúè|გურუე|グルエ|古魯埃|Gerju|Vila Junqueiro
MZ 154 Xai-Xai|خاي-خاي|خای خای|شای-شای|साई-साई|জাই-জাই|შაი-შაი|シャイシャイ|샤이샤이|賽賽|Хай-Хай|Хой-Хой|Joa Belo
+Joao Belo|Sai Sajus|Vila-Joao-Belo
MZ 126 Maxixe|მაშიშე|มาซีเซ่|マシーシェ|ماكسيكسى|मैक्सिक्स|馬希謝|마시스|मॅक्सिएक्स|ম্যাসিসে-মোজাম্বিক|Μαξίξε
MZ 118 Mandimba
MZ 110 Ressano Garcia
MZ 104 Angoche|أنغوتشي|انجوتشى|ანგოშე|アンゴシェ|安戈謝|Ανγκότσε|An'nkotse|Antonio Enes|Antonio Engs
NA 386 =town-windhoek Windhoek|ווינטהוק|วินด์ฮุก|ვინდჰუკი|וינדהוק|ويندهوك|ویندھوک|وینٹہوک|विंडहोक|ウィントフック
+温得和克|빈트후크|溫荷克|Vindhuka|Vindkhuk|Wynhoeke|Βίντχουκ|Vindguk|Vindhukas|Vindxuk|Vintchouk|Γουίντχουκ
+Gouintchouk
NC 93 =town-noumea Nouméa|นูเมอา|נומאה|نومئا|نوميا|नूमेआ|ნუმეა|ヌメア|努美阿|누메아|Numeja|Nomea|Port de France
NE 1323 Niamey|ניאמיי|नियामे|นีอาเม|ნიამეი|نيامي|নিয়ামে|ニアメ|尼亞美|니아메|Niamejus
NE 361 Maradi|মারাদি|مرادي|मरादी|マラディ|마라디|Maradis
NE 318 Zinder|ज़िंदर|زيندر|জিন্দার|ザンデール|زندر|ซินเดอร์|津德尔|잔데르|Zinderis
NE 159 Tahoua|تاهوا|تاہؤا|ताहौआ|তাহোয়া|タウア|타우아|塔瓦
NE 149 Agadez|أغاديس|اگاديز|अगादेज|আগাডেজ|آگادز|अगादेज़|აგადესი|אגדז|アガデス|阿加德茲|아가데즈|Agadesas|Ankantez
+Αγκαντέζ
NE 106 Arlit|أرليت|アーリット|阿爾利特|아를리트|Arhli|Arli|Arlitas
NG 15388 =place-lagos Lagos|לאגאס|לאגוס|لاجوس|لاغوس|لاگوس|लागोस|লেগোস|เลกอส|ლაგოსი|ラゴス|拉哥斯|라고스|라구스|Lagas
+Laqos|Logos|Eko|Lagosas|Laguosos|Lacupolis|Лагос шаары
NG 4910 Kano|كانو|कानो|কানো|קנו|カノ|卡諾|카노|Kanas|Byen Kano
NG 3649 Ibadan|איבדאן|إبادان|इबादान|ইবাদান|إيبادان|イバダン|伊巴丹|이바단|Ibadanas|Impantan|Ибадан шаары
NG 2690 =town-abuja Abuja|אבוגה|آبوجا|अबुजा|আবুজা|აბუჯა|อาบูจา|アブジャ|אבודזשא|阿布賈|아부자|Abuca|Abudz|Abugo
+Абужа|Абуҷа|Abodza|Abouja|Ampouza|Αμπούζα
NG 2120 Port Harcourt|بورت هاركورت|پورت هاركورت|پورٹ ہارکورٹ|पोर्ट हारकोर्ट|পোর্ট হারকোর্ট|פורט הרקורט
+ポートハーコート|포트하커트|哈科特港|Port Kharkurt|Port Xarcourt|Port-Kharkort|Port Harkortas|Ugwu Ocha
NG 1850 Kaduna|كادونا|कादुना|কাডুনা|קדונה|カドゥナ|卡杜納|카두나
NG 1782 Benin|بنين|ベニンシティ|베닌시티|بنن ښار|贝宁城|بینن شہر|בנין סיטי|เบนินซิตี|बेनिन सिटी|বেনিন সিটি|Benim
+Beninas|Benin by|Beninborg|Beninurbo|Ilu Benin|Benin City
NG 1553 Onitsha|オニチャ|奧尼查|오니차|Onicha
NG 1160 Aba|אבה|آبا|აბა|アバ|阿巴|아바|Aba i Nigeria
NG 1110 Maiduguri|مائیدوگری|مايدوجوري|مايدوغوري|মাইডুগুরি|מידוגורי|मैदुगुरी|マイドゥグリ|마이두구리|邁杜古里
+Maidiguri|Maidugari|Maiduguris
NG 1080 Ilorin|الورین|इलोरिन|ইলোরিন|אילורין|إيلورين|الورن|イロリン|伊洛林|일로린|Ilorinas
NG 1040 Jos|جاس|جوس|जोस|ジョス|জস|乔斯|조스|Cos|Dzos
NG 1040 Sokoto|سوكوتو|سوکوٹو|सोकोटो|সোকোটো|სოკოტო|ソコト|索科托|소코토|Sokotas|Sokoto stad
NG 980 Zaria|زاريا|ザリア|扎里亚|자리아
NG 950 Enugu|إنوغو|انوگو|एनुगु|এনুগু|اینوګو|エヌグ|埃努古|에누구|Enugwu
NG 910 Warri|واري|ワリ|瓦里|와리|Bappi
NG 736 Oyo
NG 735 Abeokuta|אבאוקוטה|أبيوكوتا|अबेओकुटा|আবেওকুটা|ابوکاتا|アベオクタ|阿贝奥库塔|아베오쿠타
NG 730 Akure|أكوري|اکوره|اکورے|अकुरे|আকুরে|アクレ|阿庫雷|아쿠레|Akuce
NG 693 Bauchi|باوتشي|باؤچی|باوچی|बाउची|বাউচি|バウチ|包奇|Baucis|Bauczi|Baushi|Yakoba|Yakubu
NG 683 Agege
NG 670 Katsina|كاتسينا|कत्सीना|কাতসিনা|کتسينا|カツィーナ|卡齐纳|카치나|Kacina
NG 645 Osogbo|اسوګبو|اسوگبو|ওসোগবো|أوسوجبو|ओसोग्बो|オソグボ|Eshogbo
NG 560 Gombe|جومبي|ګومبی|گومبه|गोम्बे|গোম্বে|ゴンベ
NG 560 Ile-Ife|Ife
NG 550 Ajegunle
NG 545 Owerri|اوویری|ওয়েরি|أويري|ओवेरी|اوری|オウェリ|奧韋里|오웨리
NG 540 Calabar|كالابار|কালাবার|कलाबार|カラバル|卡拉巴尔|칼라바르|Kalabaras
NG 535 Ebute Ikorodu|Awja-Ikoradu|Ebute-Egga|Ikorodu
NG 479 Okene
NG 465 Ikare|Ikare-Akoko
NG 460 Yola|يولا|योला|ইয়োলা|ヨラ|約拉|욜라
NG 436 Uyo|ایو|یوو|उयो|أويو|উয়ো|ウヨ
NG 435 Ado-Ekiti|أدو إكيتي|ادو-ایکتی|अडो-एकिती|আডো-একিতি|Ado
NG 433 Ogbomoso|Ogbomocho
NG 425 Minna|مينا|मिन्ना|মিন্না|منا|ミンナ|明納|민나
NG 401 Lekki|Lekki Peninsula
NG 400 Bida
NG 390 Makurdi|ماكوردي|मकुर्दी|মাকুর্দি|マクルディ|马库尔迪|마쿠르디
NG 375 Ondo
NG 370 Umuahia|اموآهیا|أوموأهيا|اموهيا|उमुआहिया|উমুআহিয়া|ウムアヒア|乌穆阿希亚|우무아히아|Umuahia-Ibeku
NG 365 Iseyin
NG 365 Gboko
NG 365 Yenagoa|येनागोआ|یناګوا|یناگوا|イェナゴア|ইয়েনাগোয়া|Yenaqoa|Yenegoa
NG 360 Ijebu Ode
NG 342 Obalende
NG 325 Ilesa
NG 313 Ikeja|اکیجا|इकेजा|ইকেজা|إيكيجا|اکجا|イケジャ|Икеджа
NG 308 Akowonjo
NG 308 Alimosho
NG 305 Sapele
NG 279 Efon-Alaaye|Efon Alaaye-Ekiti|Efon
NG 276 Owo
NG 254 Ikot Ekpene
NG 251 Ota|Sango Ota
NG 250 Iwo
NG 248 Jimeta
NG 230 Atani
NG 228 Aliayabiagba|Alaiyabiagba
NG 226 Gusau|جوساو|ګوساو|गुसाऊ|গুসাউ|گوسائو|グサウ
NG 225 Mubi
NG 222 Ikire
NG 214 Shagamu
NG 200 Ugep
NG 200 Chakwama
NG 199 Mushin|Mushin Halt
NG 193 Nnewi|Ннюви
NG 191 Surulere|Sufu-Lere|Suru-Lere
NG 190 Ise-Ekiti|Ise
NG 179 Ila Orangun|Ila
NG 178 Saki
NG 170 Oshodi
NG 167 Awka|أوكا|अवका|আওকা|アウカ|아우카|奧卡|Akwa|Oka
NG 167 Ijero-Ekiti|Ijero
NG 164 Inisa
NG 162 Suleja|Абуджа|Abuja
NG 159 Ede
NG 155 Kisi
NG 154 Shomolu
NG 139 Irewe
NG 139 Gbongan
NG 138 Ejigbo
NG 136 Funtua|Puntua
NG 136 Igboho
NG 135 Buguma|Bugama
NG 134 Ikirun
NG 134 Abakaliki|আবাকালিকি|أبكاليكي|अबाकलिकी|ابکالکی|アバカリキ|阿巴卡利基
NG 133 Okrika
NG 127 Amaigbo|امایقبو|امایگبو|アマイグボ
NG 127 Lafia|لافيا|लाफिया|ラフィア|লাফিয়া|Lafia Beriberi
NG 125 Gashua
NG 119 Modakeke
NG 118 Bama
NG 118 Ilobu
NG 117 Jalingo|جالينجو|جالینگو|जालिंगो|جالنګو|জালিঙ্গো|ジャリンゴ|Джалинго
NG 115 Okigwe
NG 113 Offa
NG 112 Esuk Oron
NG 111 Nsukka
NG 111 Nguru|N'gourou
NG 110 Hadejia
NG 109 Ijebu-Igbo
NG 108 Uromi|乌罗米
NG 108 Birnin Kebbi|بيرنين كيبي|बिरनिन केब्बी|বিরনিন কেব্বি|بیرنین کبی|برنن کبی
NG 106 Pindiga
NG 105 Azare
NG 103 Nkpor|Mkpor
NG 103 Ikere-Ekiti|Ikerre|Ikare
NG 102 Lafiagi
NG 100 Alasia
NI 973 =town-managua Managua|ماناغوا|ماناگوآ|มานากัว|მანაგუა|מנגואה|ماناگۇئا|मानाग्वा|マナグア|馬拿瓜|馬納瓜|마나과
+Managva|Manaqua|Манагуæ|Manahuac|Manawa|Manankoua|Μανάγκουα
NI 144 León|לאון|لئون|ليون|লিওন|लियॉन|ლეონი|レオン|莱昂|레온|Leonas
NI 130 Masaya|ماسايا|มาซายา|მასაია|मसाया|মাসায়া|マサヤ|馬薩亞
NI 126 Chinandega|تشينانديجا|चिनान्देगा|চিনান্দেগা|چنانڈیگا|چنانډیګا|チナンデガ
NI 109 Matagalpa|ماتاجالبا|ماتاګالپا|ماتاگالپا|मातागल्पा|ম্যাটাগালপা|マタガルパ
NL 868 =place-rotterdam Rotterdam|როტერდამი|ראטערדאם|راٹرڈیم|روتردام|रॉटरडॅम|รอตเทอร์ดาม|רוטרדם|رتردام|ロッテルダム
+로테르담|鹿特丹|Ratehrdam|Roterntam|Roterdamas|Roterdan|Roterdao|Roterodamum
NL 741 =place-amsterdam Amsterdam|אמסטערדאם|ایمسٹرڈیم|آمستردام|ئامستېردام|आम्स्टर्डम|আমস্টারডাম|ამსტერდამი|אמסטרדם
+ऐम्स्टर्डैम|アムステルダム|एम्स्तरद्याम|อัมสเตอร์ดัม|阿姆斯特丹|암스테르담|Amesterda|Amstardam|Amsterdan|Aemsterdam
+Amesterdam|Amistardam|Amstadem|Amstedam|Amsterda|Amsterdams|Amsterntam|Amsterodam|Amstyerdam|Amusitedan|Amsterdamas
NL 474 =town-the-hague The Hague|لاهاي|ჰააგა|لاهه|האג|헤이그|海牙|D'n Haog|De Haach|Den Haag|An Haig|La Haia|La Haye
+A Haia|Chage|Gaaga|L'Aia|Lahey
NL 376 =town-utrecht Utrecht|یوتریخت|উট্রেখট|უტრეხტი|אוטרכט|أوترخت|یوترخت|उट्रेख्त|ยูเทรกต์|यूट्रेख्ट|ユトレヒト
+위트레흐트|乌得勒支|烏德勒支|Owtrext|Utrehta|Utreque|Utrext|Outrechte|Utert|Utrechtas|Utrei|Утрехт хот
+Gemeente Utrecht|Magaalada Utrecht|Traiectum ad Rhenum
NL 244 =town-groningen Groningen|ग्रोनिंगन|חרונינגן|خرونینگن|غرونينغن|گرونينګن|গ্রোনিংগেন|გრონინგენი|フローニンゲン
+格罗宁根|흐로닝언|Groningue|Qroningen|Greunienge|Grunneng|Groningenas|Chronin'nken|Grins|Вилояти Гронинген
NL 235 =town-eindhoven Eindhoven|איינדהובן|アイントホーフェン|آيندهوفن|آیندهوون|اینتہوون|आइंडहोवन|ไอนด์โฮเวน
+ეინდჰოვენი|에인트호번|埃因霍温|燕豪芬|Ejndgoven|Αϊντχόφεν|Айндховен|Эйндховен|Ajntoven|Eindhove|Eindhovenas
+Эйндховен хот
NL 221 Tilburg|تیلبورخ|ทิลบืร์ก|ტილბურგი|ティルブルフ|ٹلبرگ|틸뷔르흐|蒂尔堡|Cilburg|Tilburch|Tilburgas|Tilia
NL 184 Breda|بريدا|بریڈا|เบรดา|ბრედა|ברדה|بردا|ब्रेडा|ব্রেডা|ブレダ|布雷达|브레다|Brenta|Μπρέντα|Бреда хот
NL 177 Nijmegen|نايميخن|نجمیگان|เนเมเกน|ნეიმეგენი|ניימכן|نیمیخن|ナイメーヘン|네이메헌|奈梅亨|Najmegen|Nejmegen
+Nijmeyen|Nimwegen|Ναϊμέχεν|Neymeyxen|Nimegue
NL 176 Almere Stad|آلمره استاد|Almere
NL 162 Haarlem|হার্লেম|हार्लम|ჰაარლემი|הארלם|هارلم|ہارلم|ハールレム|哈勒姆|하를럼|Haarlim|Garlem|Harlemas|Harlemum
NL 162 Arnhem|آرنهیم|آرنہیم|არნემი|ארנהם|آرنهم|आर्नहेम|আর্নহেম|アーネム|阿纳姆|아른험|Arnema|Arnhim|Arnheim|Arecanum
+Arnhemas|Gemeen Arnem
NL 160 's-Hertogenbosch|هرتوجن بوش|ہرٹوجن بوش|هرتوخنبوش|हरटोजनबोश|ヘルトーヘンボス|Hertogenbosch|Herzogenbusch
+Khertogenbos|Bois-le-Duc|Boscoducale|Sertogenbos|Silva Ducis|Den Bosch
NL 153 Enschede|เอนสเกเด|إنسخيده|ენსხედე|אנסחדה|انسخده|انشیدے|エンスヘーデ|恩斯赫德|엔스헤더|Ensjedee|Ensxeyde
+Ynskedee|Eanske
NL 140 Zaanstad
NL 139 Amersfoort
NL 136 Apeldoorn|एपेलडॉर्न|აპელდორნი|อาเพลโดร์น|آبلدورن|آپلدورن|ایپلڈوم|アペルドールン|阿珀尔多伦|아펠도른|Apeldoarn
+Apeldornas
NL 132 Hoofddorp
NL 129 Zwolle|झ्वोला|زفوله|زووله|ซโวลเลอ|ზვოლე|زولې|ज्वोल्ले|জভোল|ズヴォレ|兹沃勒|즈볼러|Zolle|Gemeen Zwolle
NL 124 Leeuwarden|เลวาร์เดิน|लीयुवार्डेन|ليوواردن|लीवार्डन|লিউওয়ার্ডেন|レーワルデン|레이우아르던|吕伐登|Lieuwarden
+Leewarden|Leuvardenas|Leyvarden|Liwwadden|Liewarde|Ljouwert
NL 122 Maastricht|মাস্ট্রিখট|მაასტრიხტი|मास्ट्रिख्ट|มาสทริชท์|מאסטריכט|ماستریخت|माएस्ट्रिख्ट|ماسترخت|ماسترشت
+マーストリヒト|马斯特里赫特|마스트리흐트|Maestricht|Maastrixt|Mastrichtas|Mastrihta|Mastrique|Mestreech
+Traiectum Mosae
NL 119 Leiden|لايدين|লাইডেন|ไลเดิน|ליידן|لائڈن|لايدن|ლეიდენი|ライデン|레이던|莱顿|Lajden|Leida|Leien|Leinten
+Leidenas|Leie|Lugdunum
NL 119 Dordrecht|ドルトレヒト|Dordracum|Dordrehta|Dordreque|Ντόρντρεχτ|Dordrechtas|Doardt|Dordt
NL 115 Zoetermeer|זוטרמייר|Zeutermaer
NL 101 Venlo|وینلو|フェンロー|فنلو|芬洛|Fenlo|Venlas|Venlonum
NL 97 Deventer|デーフェンテル|เดเวนเตอร์|دفنتر|代芬特尔|데벤터르|Daventria|Deyventer|Deventeris|Dimter
+Gemeen Deventer
NL 95 Delft|דלפט|代尔夫特|Ντελφτ|Ntelpht
NL 94 Alkmaar|אלקמאר|آلکمار|アルクマール|阿尔克马尔|알크마르|Alkmaer|Alkmaras
NL 93 Heerlen|Coriovalo|Heele
NL 84 Amsterdam-Zuidoost
NL 83 Hilversum|هيلفرسوم|希爾弗瑟姆|Хилверсюм|Hilfertsom|Hilvertsheim
NL 82 Hengelo|Hemgelo
NL 80 Purmerend|بورميراند|پورمرند|プルメレント|ปืร์เมอแร็นด์|皮爾默倫德|퓌르메런트|Purmerein|Пюрмеренд
NL 79 Lelystad|ليليستاد|لیلی سٹاڈ|لیلی سټاد|लेलिस्टैड|লেলিস্টাড|レリスタット|莱利斯塔德
NL 79 Amstelveen|אמסטלפיין|アムステルフェーン|阿姆斯特尔芬|암스텔베인|Amstelveyn|Amstelvin|Nieuwer Amstel
NL 77 Roosendaal|روسيندال|โรเซนดาล|ローゼンダール|罗森达尔|로센달|Rosendael
NL 76 Oss|オス|奥斯|Oss i Nederland
NL 75 Schiedam|اسخیدام|สกีดาม|斯希丹|Schidamas|Skhidam|Sxidam
NL 74 Spijkenisse
NL 74 Helmond|هيلموند|هلموند|เฮลมอนด์|ヘルモント|海爾蒙德|헬몬트|Gelmond|Hellemed|Helmondas
NL 73 Vlaardingen|Vlaardinge
NL 72 Almelo
NL 71 Gouda|خاودا|เกาดา|გაუდა|غودا|غودة|गउडा|ゴーダ|하우다|豪达|Gauda|Guda|Quda|Χάουντα|Chaounta|Gaudanum
NL 71 Zaandam|زان دم|ザーンダム|赞丹|잔담|Zandamas
NL 70 Alphen aan den Rijn|Alfen
NL 68 Hoorn|โฮร์น|هورن|ホールン|荷恩|호른|Hoarn|Gorn|Hoorn NH
NL 68 Assen|ایسن|ऐसेन|আসেন|アッセン|آسن|อาสเซิน|阿森|아선|Asenas|Asse|Asningseli
NL 67 Velsen-Zuid|Velsen
NL 67 Ede|エーデ
NL 66 Bergen op Zoom|بيرخن أوب زووم|ברגן אופ זום|برخن اپ زوم|貝亨奧普佐姆|베르헌옵좀|Bargen op Zoom|Berchen op Som
+Μπέρχεν οπ Σομ|Bergae ad Zomam|Bergn ip Zoom|Berrehe op Zoom|Berxen op Zom
NL 65 Capelle aan den IJssel|艾瑟尔河畔卡佩勒|카펠러안덴에이설|Kapelle-an-den-Ehjssel|Capelle
NL 61 Nieuwegein|Nieuwegen
NL 61 Veenendaal
NL 60 Zeist|צייסט|زايست|ザイスト|제이스트|宰斯特|Zajst
NL 59 Den Helder|دن هلدر|登海尔德|Der Helder|De Helder|Le Helder|Ντεν Χέλντερ|Helder
NL 57 Hardenberg|هاردنبيرخ|הארדנברך|ハルデンベルク|하르덴베르흐|哈登貝赫|Gardenberg|Hardenbarg|Hardenbergas
+Stad-Hardenberg
NL 57 Emmen|إيمين|एमेन|אמן|إمن|エメン|埃門|에먼|Emenas|Emme|Emmeni vald
NL 53 Oosterhout|奧斯特豪特
NO 1082 =place-oslo Oslo|اسلو|অজলো|ওসলো|ოსლო|אוסלו|أوسلو|ئوسلو|ओस्लो|ออสโล|オスロ|奥斯陆|오슬로|Asloa|Ohoro|Oslas
+Осло ош|Kristiania
NO 294 =town-bergen Bergen|बार्गन|বারগেন|बर्गन|বার্গেন|แบร์เกน|ბერგენი|ברגן|برغن|برگن|ベルゲン|卑爾根|베르겐|Bargen
+Birgon|Berga|Bergn|Bernken|Bergenas|Björgvin|Μπέργκεν|Bjoergvin
NO 216 =town-trondheim Trondheim|טרונדהיים|تروندهايم|ٹرونڈہائم|ทรอนด์เฮม|ტრონჰეიმი|ট্রোনডেহিম|トロンハイム
+トロンヘイム|特隆赫姆|트론헤임|Drontheim|Kaupangen|Trondhjem|Tronheima|Τροντχαιμ|Трондхайм|Трондхејм|Nidrosia
+Troandin|Trongejm|Nidaros|Trondheimas|Truondheims|Þrándheimur|THrandheimur
NO 151 Stavanger|स्टावेंजर|استاونجر|ستافانجر|سٹاونجر|স্টাভাঞ্জার|スタヴァンゲル|Stafangur|Stavenger
NO 117 Kristiansand|كريستيانساند|کریستیانسینڈ|כריסטיאנסנד|کریستیانسند|क्रिस्टियनसांड|クリスティアンサンド
+ক্রিস্টিয়ানসান্ড|克里斯蒂安桑|Krisjansanna|Kristiansann|Kryscijansan|Kristiansand S|Kristiansand Sor
NO 106 Drammen|ड्रामेन|ড্রামেন|ดรัมเมน|דראמן|درامن|ڈرامن|ドランメン|德拉门|드람멘|Dramens|Ntramen|Dramenas
+Kommun Drammen
NO 89 Lillestrøm|利勒斯特罗姆|Lilestrem|Lillestrjom|Lilestriomas
NO 85 Sandnes|Sandnes kommun
NO 83 Fredrikstad|フレドリクスタ|Frederikstad
NO 64 Sandefjord|সানডেফজর্ড|桑德尔福德|산네피오르|Sannef'ord|Sannefiord|Sandefjordas|Sanef'or|Sandefjordi vald
+Kommun Sandefjord|Sandefjord kommuna
NO 61 Asker|আসকের|アスケー|阿斯克尔|아스케르|Askeris|Askeri vald|Asker község|Kommun Asker|Asker koezseg
+Asker kommuna|Askers kommun
NO 59 Sarpsborg|سارپس برگ|سارپسبورگ|سارپسبرج|सार्पसबर्ग|সার্পসবার্গ|সার্পসবোর্গ|サルプスボルグ|사릅스보르그
+萨尔普斯堡|Sarpsborgas|Sarpsbuorgs|Kommun Sarpsborg|Sarpsborgs kommun
NO 55 Tønsberg|تونسبرگ|ٹانسبرگ|ٹونسبرگ|トンスベルグ|टोन्सबर्ग|টানসবার্গ|টোনসবার্গ|퇸스베르그|滕斯贝格|Tensberg
+Цёнсберг|Cjonsberg|Tjonsberg|Toensberg|Tionsbergas|Kommun Tonsberg
NO 52 Ålesund|অলেসুন্ড|オーレスン|奥勒松|올레순|Alasund|Olesund|Olesunn|Olesiundas|Kommun Alesund|Estrecio Anguilla
NO 50 Skien|اسکین|سكيان|سکائن|स्किएन|シーエン|স্কিয়েন|希恩|시엔|Seins|Shien|Sienas|Skieni vald|Kommun Skien
NP 1442 =town-kathmandu Kathmandu|کاتماندوو|काठमाण्डू|কাঠমাণ্ডু|কাঠমান্ডু|קאטמאנדו|كاتماندو|كاتماندۇ|काठमांडू
+काठमाडौं|กาฐมาณฑุ|კატმანდუ|קטמנדו|カトマンズ|加德滿都|카트만두|Catmandum|Kantipura|Katemandu|Katmantou
NP 600 Pokhara|פוקארה|بوخارا|پوخارا|پوکھرا|पोखरा|পোখরা|โปขรา|पोखरा गाविस|ポカラ|博克拉|포카라|पोखरा उपमहानगरपालिका
+Pakhra|Pokhra
NP 369 Bharatpur|บารัตปุระ|בהרטפור|भरतपुर|भरतपूर|भरतपुर  नेपाल|ভরতপুর মহানগর|バラトプル|婆罗多布尔|바랏푸르
+Бхаратпур|Baratpuras|Bcharatpour|Μπχαρατπούρ
NP 299 Pātan|Yala|Manigal|Lalitpur|Lalitapura
NP 268 Birgañj|بيرغونج|برغنج|برگنج|Birgunj
NP 244 Biratnagar|بيراتناغار|بیرات نگر|بيراتنغر|बिराटनगर|विराटनगर|ビラートナガル|比拉德訥格爾|비랏나가르
+बिराटनगर उपमहानगरपालिका|Biratnagur
NP 204 Dhangaḍhi̇̄|Dhangarhi|Дхангадхи|Dhantardhi
NP 195 Hetauda|हेटौंडा|ہیٹوڈا|हेटौडा|ヘトウラ|黑道達|हेटौंडा उपमहानगरपालिका|Hetaura|Hetaunda|Hithaura|Hitura
+Hetauda Bazar
NP 195 Janakpur|جانكبور|جناکپور|جنکپور|जनकपुर|জনকপুর|ジャナクプル|賈納克布爾|자낙푸르|जनकपुर नगरपालिका
+जनकपुर उपमहानगरपालिका|Жанакпур|Джанакпур|Dzanakpuras|Janakpur Dham
NP 195 Butwāl|بوتوال|بٹوال|बुटवल|বুটওয়াল|ブトワル|Butaul|Butwai
NP 173 Dharān|Dharan Bazar
NP 166 Nepalgunj|Nepalganj
NP 154 Birendranagar|वीरेन्द्रनगर|বিরেন্দ্রনগর|بیریندرانگر|بيرندرانجر|بیرندرانگر|ビレンドラナガル|比蘭德拉納加爾
+वीरेन्द्रनगर नगरपालिका|Birendranagan|Birendra Nagar
NP 119 Madhyapur Thimi|مدھیہپور تھمی|मध्यपुर थिमि|मध्यपुर ठिमी नगरपालिका|थिमि|Thimi
NP 102 Lahān
NZ 1547 =town-auckland Auckland|ئاۋكلاند|ऑक्लैण्ड|โอคแลนด์|أوكلاند|অকল্যান্ড|ოკლენდი|אוקלנד|آوکلند|オークランド
+奧克蘭都會區|ऑकलंड|오클랜드|Awklanda|Oklandas|Aucopolis|Oklenda|Okland|Oklant|Oklan|Tamaki-makau-rau
NZ 419 Christchurch|क्राइस्टचर्च|ไครสต์เชิร์ช|ক্রাইস্টচার্চ|კრაისტჩერჩი|کرائسٹ چرچ|کرایسټ چرچ|קרייסטצרץ|كرايستشرش
+クライストチャーチ|크라이스트처치|克赖斯特彻奇|基督城|Christopolis|Kraistcercas|Kraisttserts|Krajstcherch
+Krajstchurch|Cristcirice|Krajstchjorch
NZ 381 =town-wellington Wellington|ۋېللىنگتون|ველინგთონი|უელინგტონი|ويلينجتون|ويلينغتون|वेलिंग्टन|वेलिङ्गटन
+ওয়েলিংটন|เวลลิงตัน|ולינגטון|वेलिंगटन|ウェリントン|威靈頓|惠灵顿|웰링턴|Ueligitone|Vellinqton|Weolingtun
+Ouellinkton|Uelingtun|Velingtan|Velingtonas|Ουέλλιγκτον|Уелингтън|Ουέλλινγκτον|Hie-ling-dong|Whanga-nui-a-Tara
+Te Whanga-nui-a-Tara
NZ 362 Manukau
NZ 258 North Shore|北岸市|Boreia Akte|Βόρεια Ακτή
NZ 192 Hamilton|هاميلتون|हॅमिल्टन|हैमिल्टन|হ্যামিলটন|ჰამილტონი|هاملتن|ハミルトン|哈密尔顿|해밀턴|Hameldun|Khamiltn
+Gamil'tan|Gamil'ton|Hamiltonas|Kirikiriroa|Hamilton City
NZ 161 Tauranga|ტაურანგა|טאורנגה|تائورانگا|ٹورانگا|टाइरंगा|タウランガ|타우랑가|陶朗加|Tauranga-moana
NZ 132 Dunedin|دانیدین|ডানেডিন|دنيدين|डनेडिन|ڈنیڈن|ダニーデン|但尼丁|Danidin|Dunidin|Otepoti|Дънидин|Danidn|Taieri
NZ 114 Lower Hutt|লোয়ার হাট|โลเวอร์ฮัท|ლოუერ-ჰატი|لوور حوتت|لور هوت|लोअर हट|ローワーハット|下哈特|로어헛|Dolen Khat
+Hutt Bawah|Lover-Gatt|Λόουερ Χατ|Ловер-Һатт|Awakairangi|Louer Hatas
NZ 90 Palmerston North|პალმერსტონ-ნორთი|पामर्स्टन नॉर्थ|بالمرستون نورث|پالمرستون نورث|পামার্সটন নর্থ|پالمرسټن نورث
+パーマストンノース|파머스턴노스|北帕莫斯顿|Palmerston Utara|Palmerston Nortas|Te Papa-i-oea|Palmerston North City
+Palmy
NZ 90 New Plymouth|নিউ প্লিমাউথ|نیو پلیموتھ|न्यू प्लिमथ|ნიუ-პლიმუთი|نيو بليموث|نيو پليموت|ニュープリマス|新普利茅斯
+뉴플리머스|N'ju Plimut|Nieu-Plymouth|Nueva Plymouth|Њу Плимут|Aberplymm Nowydh|Naujasis Plimutas|New Plymouth City
NZ 88 Hastings|هاستينجس|ヘイスティングズ|ჰეისტინგსი|ضلع ہیسٹنگز|헤이스팅스|Хейстингс|Heretaunga|Daerah Hastings
NZ 66 Napier|نابيير|नेपियर|نيپير|ნეიპირი|নেপিয়ার|ネーピア|네이피어|內皮爾|Nejpir|Ahuriri|Nap'e|Neipiras|Nejpijer
+Napier City
NZ 65 Rotorua|روتوروا|როტორუა|רוטורואה|ロトルア|罗托路亚|로토루아|ضلع روٹوروا|Rotorua-nui-a-Kahu
+Distretto di Rotorua
NZ 61 Porirua|پوریروا|पोरीरुआ|पोरुरूआ|პორირუა|פורירואה|بوريريوا|পরিরুয়া|โปริรูอา|波里魯阿|포리루아|Pari-a-Rua
NZ 58 Invercargill|इन्वरकार्गिल|ইনভারকার্গিল|ინვერკარგილი|اینورکارگیل|אינברקרגיל|إنفركارجل|انورکارګل
+インバーカーギル|อินเวอร์คาร์กิลล์|因弗卡吉尔|인버카길|Invergargill|Inverkargilas|Inbhir Chargaill|Waihopai
+Ostium Cargillense
NZ 56 Papatoetoe
NZ 54 Nelson|نيلسون|नेल्सन|נלסון|نيلسن|নেলসন|ნელსონი|ネルソン|尼爾遜|넬슨|Nelsun|Нелсън|Nel'san|Whakatu|Nelsonas
+Nelson City|Nelson eskualdea
NZ 50 Whangarei|وهانجاراي|უანგარეი|فانارئی|وانگاری|वांगरेई|হোয়াঙ্গারেই|ファンガレイ|황아레이|旺阿雷|Fangarei
+Vangarei|Vangarejus|Distretto di Whangarei|Whangarei-terenga-paraoa
OM 797 =town-muscat Muscat|مۇسكات|मस्क़त|มัสกัต|मस्कत|মাস্কাট|მასკატი|マスカット|מסקט|مسقط|馬斯喀特|무스카트|Mascat
+Масқат|Maeskat|Masquat|Mouskat|Maskatas
OM 470 Seeb|السيب|锡卜|시브|السيب الجديدة|Szib|Sybas|Al-Sib|As Sib|Эс-Сиб
OM 383 Bawshar|بوشر|Baushar
OM 163 ‘Ibrī|Ibri
OM 163 Şalālah|সালালাহ|سلالة|سلالہ|صلالة|सलालह|サラーラ|Salola|Al Kathir|As Salala
OM 140 Şaḩam|Salam|Sahb|Sahm|As Saham|Saham Town
OM 120 Rustaq|الرستاق|Rostak|Ar Rustaq
OM 108 Sohar|सोहार|সোহার|صحار|ソハール|苏哈尔|소하르|ولاية صحار|Sahar|Suhar|Soharas|Al Sohar|As Suhar
OM 107 As Suwayq|السويق|Suwaik
PA 408 Panama|パナマシティ|파나마 시|파나마시티|巴拿馬城|פנמה סיטי|شهر پاناما|पनामा सिटी|ปานามาซิตี|Panama by
+Panamurbo|Panama City|Panama-Urbo|Panama-stad|Panama Hiria|Panama-Stadt
PA 321 San Miguelito|San Miguel
PA 100 Juan Díaz
PE 7737 Lima|לימא|לימה|لىما|लिमा|लीमा|লিমা|ลิมา|ლიმა|リマ|利馬|리마|Лимæ|Limaq|Lioma|Lungsod ng Lima
PE 1226 Callao|کایائو|कल्लाओ|კალიაო|كاياو|کالاو|ক্যালাও|カヤオ|卡亞俄|카야오|Kallaw|Kajao|El Callao|Regio de Callao
PE 1195 Arequipa|อาเรกีปา|أريكيبا|اريکيپا|अरेकिपा|अरेक्विपा|আরেকিপা|არეკიპა|ארקיפה|ارکیپا|アレキパ|阿雷基帕|아레키파
+Arehkipa|Arikipa
PE 1067 Trujillo|ত্রুজিলো|ტრუხილიო|ٹروجیلو|ټروجيلو|טרוחיו|تروخیو|त्रुजिल्लो|トルヒーリョ|特鲁希略|트루히요|Troxillo
+Truhillu|Trukhijo|Turgalium|Truchiljas
PE 630 Piura|פיורה|بيورا|پیورا|पिउरा|পিউরা|ปิวรา|პიურა|ピウラ|皮乌拉|피우라|Piwra
PE 609 Chiclayo|تشيكلايو|चिक्लायो|ציקלאיו|چیکلایو|চিক্লায়ো|ჩიკლაიო|چکلايو|チクラーヨ|奇克拉约|치클라요|Ciklajus
+Chiclaium
PE 456 Huancayo|اوانکایو|هوانکایو|हुआंकायो|وانكاشو|อวงไกย์โอ|უანკაიო|হুয়ান্কায়ো|ワンカヨ|우앙카요|万卡约|Guankajo
+Vancaium|Huankajus|Uankajo|Wankayu
PE 428 Cusco|קוסקו|قوسقو|کوزکو|กุสโก|კუსკო|کسکو|कुस्को|কোস্কো|कुज़्को|クスコ|庫斯科|쿠스코|Cosco|Kousko|Kuskas
+Κούσκο|Cuschum|Ciudad del Cuzco
PE 377 Iquitos|איקיטוס|ایکیتوس|อีกีโตส|იკიტოსი|إكيتوس|इकिटोस|ইকিটোস|イキトス|伊基托斯|이키토스|Iquitum|Ikitas|Ikitos
+Ikitosas|Ikitus
PE 326 Pucallpa|پوکاایپا|পুকাল্পা|პუკალიპა|بوكالبا|پوکالپا|पुकल्पा|ปูไกปา|プカルバ|普兰尔帕|普卡尔帕|푸카이파
+Callaria|Pulcalla|Пукальпæ
PE 316 Chimbote|چیمبوته|ჩიმბოტე|チンボテ|钦博特|침보테|Chimputi
PE 286 Tacna|טאקנה|تاكنا|तक्ना|ตักนา|ტაკნა|ট্যাকনা|タクナ|塔克纳|타크나
PE 282 Ica|ईका|ইকা|იკა|إيكا|イカ|伊卡|이카
PE 251 Santiago de Surco|Surco
PE 245 Juliaca|خولیاکا|ხულიაკა|フリアカ|胡利亞卡|훌리아카|Hullaqa|Хульяка
PE 201 Cajamarca|کاجامارکا|کاخامارکا|काजामर्का|კახამარკა|كاخامركا|কাজামার্কা|กาฮามาร์กา|カハマルカ|카하마르카
+卡哈馬卡|Caxamarca|Кахамарка
PE 196 Huánuco|اوانوکو|هوانوكو|हुआनूको|وانوکو|უანუკო|হুয়ানুকো|우아누코|ワヌコ|瓦努科|Vanucum|Huanukas|Uanuko|Wanuku
PE 187 Miraflores
PE 184 Santa Anita - Los Ficus
PE 160 Sullana|სულიანა|سویانا|蘇亞納|Сульяна
PE 153 Chincha Alta|چینچا آلتا|ჩინჩა-ალტა|上欽查|Hanan Chincha|Chincha
PE 140 Ayacucho|أياكوتشو|ايا کوچو|আয়াকুচো|अयाकुचो|აიაკუჩო|アヤクーチョ|阿亚库乔|아야쿠초|Ajakucas|Vamanga|Wamanqa
PE 130 San Martin
PE 128 Puno|بونو|پونو|पूनो|পুনো|ปูโน|პუნო|プーノ|普诺|푸노|Pouno|Punas|Punum|Πούνο
PE 118 Huaraz|اواراز|हुराज़|უარასი|ואראס|هوراز|واراس|হুয়ারাজ|우아라스|ワラス|瓦拉斯|Guaras|Uaras|Varas|Huarasas
PE 105 San Francisco De Borja
PG 283 =town-port-moresby Port Moresby|พอร์ตมอร์สบี|פורט מורסבי|بورت مورسبي|مورېسبى پورتى|پورت مورسبی|პორტ-მორზბი
+पोर्ट मॉरेस्बी|पोर्ट मोरेस्बी|ポートモレスビー|포트모르즈비|莫尔兹比港|Port Morsbis|Port Moresmpi|Port Morsbi
+Po Moresbi|Portmorsbi|Puerto Moresby|Pot Mosbi|Portus Moresbiensis
PH 3084 Quezon|奎松市|Kezonurbo|Keson-Siti|Quezon City|Quezon-Stadt|Ciudad Quezon|Lungsod Quezon
PH 1848 Davao|دافاو|داواؤ|داواو|দাভাও|दवाओ|ダバオ|达沃市|다바오|דבאו סיטי|Davao City|Davao Stad|Ciudad ti Davao
+Davao Lakanbalen|Lungsod ng Dabaw|Syudad han Davao|Dakbayan sa Davao
PH 1712 Caloocan|קלואוקן|カローカン|加洛坎|칼로칸|Kalukan|Caloocan City|Lungsod ng Caloocan
PH 1600 =town-manila Manila|مانىلا|มะนิลา|მანილა|מנילה|مانیل|मनिला|मनीला|มนิลา|ম্যানিলা|マニラ|馬尼拉|마닐라|Menila
+Манилæ|Mainile|Manila City|City of Manila|Dakbayan sa Manila|Lungsod ng Maynila
PH 1308 Taguig|Tagig|Santa Ana|City of Taguig
PH 1273 Budta
PH 1121 Malingao
PH 1018 Zamboanga|サンボアンガ|삼보앙가|三宝颜|Zamboanga City|Burleigh School|Ciudad ti Zamboanga
+Lungsod ng Zamboanga|Syudad han Zamboanga|Zamboanga Lakanbalen|Dakbayan sa Zamboanga
PH 965 Cebu|세부|شهر سبو|سیبو شہر|سیبو ښار|सेबु शहर|সেবু শহর|Sebu|Cebu City|Kota Cebu|Cebu Sehri|Garin Cebu
+Шахри Себу|Cebu Shahri
PH 913 Antipolo|Antipolo City
PH 853 Pasig
PH 741 Cagayan de Oro|卡加延德奥罗|카가얀데오로|Kagajan de Oras
PH 725 Valenzuela
PH 722 General Santos|جنرال سانتوس|جنرل سانتوس|三投斯將軍市|제너럴산토스|Heneral Santos|Dadiangas
+General Santos City|Kota General Santos|GenSan|General Santos Lakanbalen
PH 703 Paranaque|Paranaque City
PH 615 Las Piñas
PH 575 Calamba|كالامبا|कलम्बा|কালাম্বা|カランバ|卡兰巴|칼람바|Calamba City|Kota Calamba|Urbs Calamba
+Calamba Lakanbalen
PH 552 Muntinlupa|Muntinlupa City|City of Muntinlupa
PH 510 Makati|Makati City
PH 497 Lapu-Lapu|拉普拉普市|Lapu-Lapu City|Opon|Siudad ti Lapu-Lapu|Dakbayan sa Lapu-Lapu
PH 483 Angeles|앙헬레스|Angeles City
PH 481 Imus|اموس|Imus Lakanbalen|Lungsod ng Imus
PH 473 Iloilo|Iloilo City|Iloilo Proper
PH 471 Marikina
PH 465 Mandaluyong|ماندالويونغ|ماندالویونگ|मंडल्युयॉंग|ম্যান্ডালুং|มันดาลูยอง|मंडलुयोंग|マンダルヨン|曼达卢永市
+만달루용|Mandayulong|San Felipe|Мандалуйоң|Manadalujonga|Μανταλουγιόνκ|Мандалуён|Manadalujongas
PH 454 Bacolod|Baclod City|Bacolod City|Bacoloo City|Ciudad ti Bacolod|Lungsod ng Bacolod|Syudad han Bacolod
+Dakbayan sa Bacolod
PH 454 Mansilingan
PH 441 Dasmariñas|داسمارنگاس|داسمارینیاس|ダスマリニャス|达斯马里尼亚斯|다스마리냐스|Dasmarines|Дасмариньяс
+Kota Dasmarinas|Dasmarinas Lakanbalen
PH 425 Mandaluyong
PH 416 Pasay|Pasay City
PH 401 Tarlac|Tarlac City
PH 383 Cotabato|کوتاباتو|کوٹاباتو|कोटाबातो|কোটাবাতো|كوتابايتو|コタバト|Catabate|Kota-Bato|Cotabato City
+Dakbayan sa Cotabato
PH 365 Malabon|Tanong
PH 357 San Jose del Monte|Сан-Хосе-дель-Монте
PH 356 Bacoor|باکوور|Bacoor Lakanbalen|Lungsod ng Bacoor
PH 348 San Pedro
PH 343 Cabanatuan|Cabanatuan City|Ciudad ti Cabanatuan|Siudad ti Cabanatuan|Lungsod ng Cabanatuan
+Siyudad na Cabanatuan|Lakanbalen ning Cabanatuan
PH 342 Iligan|イリガン|伊利甘|일리간|Iligan City|Iligan Lakanbalen|Lungsod ng Iligan|Dakbayan sa Iligan
PH 331 Mandaue|Lungsod ng Mandaue|Dakbayan sa Mandaue
PH 312 Iligan|Idigan|City of Iligan
PH 309 Butuan|بوتوان|बुतुआन|ブトゥアン|বুতুয়ান|武端市|부투안|Butuanas|Butuan City|Kota Butuan|City of Butuan
+Butuan Lakanbalen|Lungsod ng Butuan|Syudad nin Butuan
PH 308 Cabuyao|卡布堯|Cabuyao City|Lungsod ng Cabuyao
PH 300 San Pablo|سان بابلو|سن پابلو|सॅन पाब्लो|सैन पाब्लो|সান পাব্লু|ซานปาโบล|圣巴勃罗|상파울로|San Pablas
+San Pamplo|Sanpablo|San Pablo City
PH 300 Biñan|بنگان|Binyang|Binan City|Kota Binan|Ciudad nin Binan|Lungsod ng Binan
PH 298 Santol
PH 283 Cainta
PH 272 Baguio|बागुइओ|বাগুইও|باجيو|باګيو|باگیؤ|บาเกียว|バギオ|碧瑶市|바기오|Bagijas|Baguio City|Kota Baguio
+Ciudad ti Baguio|Baguio Lakanbalen|Lungsod ng Baguio|Siyudad na Baguio
PH 269 Malolos|말롤로스|Malalos|Malolas|Malolos City|Lungsod ng Malolos|Malolos Lakanbalen|Syudad nin Malolos
+Dakbayan sa Malolos
PH 265 Mantampay
PH 261 Bagong Silang
PH 259 Marawi|Maraur|Dansalan|Marawi City|Dansalan City|City of Dansalan
PH 259 Tacloban|טאקלאבאן|تاكلوبان|ตักโลบัน|טקלובן|タクロバン|独鲁万市|타클로반|Taclaban|Taklopan|Tocloban|Dakuban
+Taklompan|Taklobanas|Kota Tacloban
PH 251 San Fernando|सैन फर्नांडो|سان فرناندو|সান ফার্নান্দো|サンフェルナンド|圣费尔南多|산페르난도|Santo Rosario
+Kota San Fernando|San Fernando City|Urbs Sancti Ferdinandi|San Fernando Lakanbalen
PH 250 Libertad
PH 249 Navotas|Lungsod ng Navotas
PH 238 Ormoc|オルモック|اورموک|오르모크|Ormco|Oromoc|MacArthur|Kota Ormoc|Ormoc City|Ciudad ti Ormoc
+Lungsod ng Ormoc
PH 237 Batangas|Batangas City
PH 233 Magugpo Poblacion|تاجوم|تاگوم|तागुम|টাগুম|ทากัม|तागम|タグム|塔古姆|타굼|Tagum City|Magugpo|Tagumas|Tankoum
+Τάγκουμ|Taguma
PH 231 Taytay
PH 228 Lucena|卢塞纳|루세나|Lusena|Kota Lucena|Lucena City|Siudad ti Lucena|Lucena Lakanbalen|Lungsod ng Lucena
+Dakbayan sa Lucena
PH 228 Meycauayan|میئکاوایان|Meycawayan|Kota Meycauayan|Meycauayan City
PH 223 NIA Valencia|巴伦西亚城|발렌시아|Kota Valencia|Valencia City|Valensija|Valencia|Lungsod ng Valencia
+Valencia Lakanbalen|Dakbayan sa Valencia
PH 222 Puerto Princesa|پویرتو پرنسیسا|بورتوبرنسس|پورتوپرنسس|푸에르토프린세사|普林塞薩港|Puerta Princesa
+Puerto Prinsesa|Kota Puerto Princesa|Puerto Princesa City|Puerto Princesa Lakanbalen
PH 221 Olongapo|اولونگاپو|奥隆阿波|올롱가포|Kota Olongapo|Olongapo City|Bandaraya Olongapo|Ciudad ti Olongapo
+Lungsod ng Olongapo|Olongapo Lakanbalen|Siyudad na Olongapo
PH 219 Binangonan
PH 216 Santa Rosa|Kota Santa Rosa|Santa Rosa City|Santa Rosa Lakanbalen
PH 215 Commonwealth
PH 212 Lipa|Lipa City|Ciudad ti Lipa
PH 211 Panabo|بانابو|پانابو|पानाबो|পানাবো|ปานาโบ|पानबो|パナボ|巴拿波|파나보|Panabas|Panampo|Panabo City
PH 210 Kabankalan
PH 206 Toledo|Toledo City|Ciudad ti Toledo|Lungsod ng Toledo|Dakbayan sa Toledo|Dakbayan sa Talisay
PH 206 Pagadian|باجاديان|پاګادیان|پاگادیان|पागाडियान|পাগাদিয়ান|パガディアン|Pagadian City|Lungsod ng Pagad
PH 201 Koronadal|كورونادال|কোরোনাডাল|کرونادال|コロナダル|科罗纳达尔|코로나달|Marbel|Koronadal City|Kota Koronadal
+Koronadal Lakanbalen
PH 192 Bago|باجو|बागो|बेगो|বাগো|บาโก|ბაგო|バゴ|巴哥|바고|Bagas|Banko|Μπάγκο|Bago City|City of Bago
PH 189 Panalanoy
PH 188 Mabalacat
PH 187 Sorsogon
PH 185 Roxas|Рохас|Roxas City
PH 179 Legaspi|Legaspi City
PH 178 Concepcion|Conception|Konseps'on
PH 174 Naga|ナガ|나가|Kota Naga|Naga City|Maogmang Naga|Ciudad nin Naga|Lungsod ng Naga|Naga Lakanbalen
+Syudad nin Naga
PH 171 Dagupan|داگوپان|다구판|Dagupanas|Dagupan City|Kota Dagupan|Dagupan Lakanbalen|Lungsod ng Dagupan
+Siyudad na Dagupan|Dakbayan sa Dagupan
PH 167 Tuguegarao|توجيجاراو|توجیګاراو|तुगुएगराओ|تجیگاراؤ|তুগুয়েগারাও|トゥグエガラオ|Tugegarao|Tүgegarao
+Tuguegarao City|Lungsod ng Tuguegarao
PH 164 Ilagan|الاگان
PH 162 Pandi
PH 162 Capas|Bayan ng Capas
PH 156 Mariveles
PH 155 Guyong
PH 145 Urdaneta|Kota Urdaneta|Urdaneta Lakanbalen|Urdaneta de Pangasinan
PH 143 San Jose|Pandurucan
PH 142 La Trinidad|라트리니다드|Trinidad
PH 140 Norzagaray|Norzugaray|Bayan ng Norzagaray
PH 138 Gingoog|Gingoog City|Dakbayan sa Gingoog
PH 138 Naga|Kota Naga|Naga City|City of Naga|Lungsod ng Naga
PH 137 Candelaria
PH 135 Baliuag|Baliwag
PH 134 Angono
PH 134 Rodriguez|罗德里格斯|Montalban|Rodriges
PH 134 San Mateo
PH 134 San Juan|San Juan City
PH 133 Talisay|タリサイ|Talisay City|Ciudad ti Talisay
PH 132 Muricay
PH 131 Bulaon|Bulaun
PH 129 Gapan|Capan
PH 129 Bayambang|Bayembang
PH 129 Cadiz|Cadiz Viejo
PH 128 Rosario|Lagadlaun|Lagadlanin|Lagadlarin
PH 126 Pulong Santa Cruz|Pulong Santa Rosa|Santa Cruz
PH 126 Bayawan|باياوان|बायावां|บายาวัน|बेव्हन|বায়ান|ბაიავანი|バヤワン|巴湾湾|베이완|Bagiavan|Tolong|Tulong
+Bajavanas|Μπαγιαβάν|Tolong Nuevo|City of Bayawan
PH 126 Santa Cruz|聖克魯斯區
PH 124 Sultan Kudarat|Nuling
PH 124 Poblacion
PH 123 Hagonoy|Hagunoy
PH 122 Tabuk|타부크|Kota Tabuk|Tabuk City|Siudad ti Tabuk|Lungsod ng Tabuk
PH 122 Tabuk
PH 122 Calumpit
PH 121 Apalit
PH 120 Plaridel|Quingua|Quinqua|Pandi
PH 119 Silang
PH 118 Malita
PH 118 Guiguinto
PH 118 Manolo Fortich|Maluko
PH 117 Midsayap
PH 117 Himamaylan
PH 117 Los Baños
PH 116 Tacurong|Tacorong|Takrong|Kota Tacurong|Tacurong City|Tacurong Lakanbalen
PH 116 Dinaig|Ara Rancheria
PH 116 Digos|دیگوس|Digos City|Kota Digos|Digos Lakanbalen
PH 115 Cavite|カヴィテ|甲米地|카비테|Cavite City|Bandar Cavite|Ciudad ti Cavite|Cavite Lakanbalen|Lungsod ng Kabite
+Siyudad na Cavite|Syudad han Cavite
PH 115 Tayabas|City of Tayabas|Lungsod ng Tayabas
PH 115 Iriga|Iriga City
PH 114 Quezon|Keson|Kiokong
PH 113 Dumaguete|دوماغويتي|دوماگویتی|दुमागुएटे|ดูมาเกเต|დუმაგეტე|দুমাগুয়েতে|דומגטה|दुमगते|ドゥマゲテ|朗芒芽地
+두마게테|Dumagetas|Dumageute|Dumaghete|Ntoumankouete|Ντουμαγκουέτε|Dumaguete City|Urbs Dumaguete
PH 112 Carmona
PH 112 Laoag|لاواگ|ラオアグ|라오아그|佬沃|Laoang|Laog|Loag|Kota Laoag|Laoag City|Laoag Lakanbalen|Lungsod ng Laoag
PH 111 Pulilan
PH 110 Bayugan|City of Bayugan|Lungsod ng Bayugan|Dakbayan sa Bayugan
PH 109 Maramag
PH 109 Talisay|تاليساي|टाळीसे|तालिसय|টালিসে|ทาลิเซย์|タリサイ|塔里萨伊|탈리사이|塔利賽|Talisejus|Lungsod ng Talisay
+Dakbayan sa Talisay|Dakbanwa sang Talisay
PH 108 Santiago
PH 108 Santa Cruz
PH 107 Catbalogan|کاتبالوگان|Catbalogan City|Kota Catbalogan|Lungsod ng Catbalogan
PH 106 Bagong Silangan
PH 106 Paniqui
PH 105 Mati|馬蒂|Kota Mati|Mati City
PH 105 Tanza|タンザ
PH 102 Putatan
PH 101 Isulan|Kalawag
PH 101 Jolo|ホロ|홀로|Sulu|Холо|Sug|Suluk|Джоли
PH 100 Calasiao|Colasiao
PK 13004 Lahore|ลาฮอร์|ლაჰორი|לאהור|لاهور|لاھور|لاھۆر|लाहोर|लाहौर|লাহোর|ラーホール|ラホール|拉合尔|라호르|Lahaur
+Lahoras|Lohur|Lahorium
PK 11624 =town-karachi Karachi|קאראטשי|كاراتشى|كاراچى|كراتشي|การาจี|კარაჩი|קראצי|कराची|করাচী|カラーチー|カラチ
+卡拉奇|喀拉蚩|카라치|Karaaji|Karaces|Karacis|Karacsi|Karatsi|Karochi|Karanchi|Karasi|Keraci|Kurrachi|Karatschi
PK 4758 Peshawar|პეშავარი|پېشاۋار|পেশাওয়ার|เปศวาร์|פשאוור|بيشاور|پیشاور|पेशावर|ペシャーワル|페샤와르|白沙瓦
+Peshovar|Pesjawar|Pesabar|Pesavaras|Pesaver|Peschawar|Pexauar
PK 3800 Faisalabad|פייסלאבאד|فيصل آباد|ファイサラーバード|ファイサラバード|Fejsalabad|Feisalabadas|Lyallpur
+Shah Faisalabad
PK 3357 Rawalpindi|רוואלפינדי|راۋالپىندى|ราวัลปินดี|रावलपिंडी|रावळपिंडी|ラーワルピンディー|راولبندي|راولپندی
+রাওয়ালপিন্ডি|拉瓦尔品第|라왈핀디|Ralalpindi|Ravalpinti|Ravalpindis|Ravalpindzi
PK 2511 Gujranwala|گوجرانوالہ|गुजरांवाला|גוג'ראנוואלה|古杰兰瓦拉|Gajranvala|Qucranvala|Gudzranvala
PK 2169 Multan|מולטאן|मुल्तान|ムルターン|木爾坦|물탄|Moultan|Multanas
PK 1921 Hyderabad|היידראבאד|حيدر آباد|हैदराबाद्|हैदराबाद|ჰაიდარაბადი|ハイデラバード|하이데라바드|海得拉巴|Haidarabad
+Hajderabad|Haydarobod|Haidarabadas|Χαϊντεραμπάντ|Hyderabad City|Hyderabad i Pakistan
PK 1565 Quetta|क्वेटा|เควตตา|كويته|کوئٹہ|কোয়েটা|კვეტა|کوټه|क्वेट्टा|クエッタ|奎達|퀘타|Kvetta|Kwatah|Ketta|Kotah
+Shalkot|Shal
PK 1357 Bannu|बन्नू|بنوں|バンヌ|반누
PK 975 Sargodha|سرگودها|سرگودھا|सरगोढा|サルゴーダー|사르고다|萨戈达|Саргодха
PK 911 Sialkot|סיאלקוט|سيالکوټ|سیالکوٹ|シアールコート|सियालकोट|শিয়ালকোট|锡亚尔科特|시알코트|Sialkotas
PK 903 Bahawalpur
PK 854 Arifwala
PK 763 Dera Ismail Khan
PK 725 Muzaffarābād|মুজাফফারাবাদ|मुझफ्फराबाद|मुज़फ़्फ़राबाद|مظفر آباد|ムザッファラバード|Muzaffarobod
PK 700 Battagram|Batgram|Batgran|Battagram City
PK 634 Chunian|چونیان|چونیاں|چنيان
PK 606 Jhang Sadr|จาง ซาดาร์|جانغ صدر|جھنگ صدر|झांग सदर|জাং সদর|章萨德尔|장 세다|Jhang Sadar|Джанг-Садар|Джханг-Садр
+Maghiana|Ζανγκ Σαντάρ|Zan'nk Santar|Jhang-Maghiana
PK 601 Islamabad|ইসলামাবাদ|איסלאמאבאד|איסלמבאד|إسلام آباد|ئیسلاماباد|इस्लामाबाद|อิสลามาบัด|ისლამაბადი|ئىسلامئاباد
+イスラマバード|이슬라마바드|伊斯兰堡|Islamabadas|Islamampant
PK 591 Shekhupura|شيخوپوره|شیخوپورا|شیخوپورہ|謝胡布爾|Шеикхупура|Sheikhu Pura|Qila Sheikhupura
PK 574 Gujrat|गुजरात|گجرات|Гуџрат|Gudzrat|Гуджарат
PK 563 Sukkur|सख्खर|سکھر|サッカル|سکر|蘇庫爾|수쿠르|Sukuras
PK 538 Sahiwal|Sohiwal
PK 538 Sahiwal|ساهيوال|ساہیوال|साहिवाल|薩希瓦爾|Sahivalas|Montgomery
PK 533 Okara
PK 517 Rahim Yar Khan|रहीम यार ख़ान|رحيم يار خان|拉希姆亞爾汗|Bahim Yar Khan|Ragim Jar Khan|Rakhimujarkhan
+Rahimjar Khan|Rakhijar Khan|Rahimjarhan
PK 510 Kasur|Kansur
PK 500 Jalalpur Pirwala|جلالپور پیروالا|Dzalalpur Pirwala|Jalalpur
PK 494 Dera Ghazi Khan|डेरा ग़ाज़ी ख़ान|ڈیرہ غازی خان|ډېره غازي خان|เดรากาซีข่าน|德拉加齊汗|Deri-Ghazi Khan
+Dera Gazi Chanas|Dera Ghoz Khan
PK 493 Pindi Bhattian|پندی بهتیان|پنڈی بھٹیاں
PK 426 Tando Bago|ٹنڈو باگو|ٽنڊو باگو
PK 421 Tando Allahyar
PK 400 Wah Cantt|Wah Cantonment|Wah
PK 385 Chak Jhumra|Chak Jumra|Jhumra
PK 373 Bhawana|بهاونا|بهوانه|بھوانہ|বাওয়ানা|บาวานา|भवाना|भावना|バワナ|巴瓦那|바화아|Bhanawa|Bhowana|Бхавана
+Μπχαβάνα
PK 364 Larkana
PK 363 Nawabshah
PK 361 Burewala
PK 361 Mingora|מינגורה|مينجورا|مينگوره|مینګورہ|मिंगोरा|มินโกร่า|মিনঙ্গোরা|ミンゴラ|明戈拉|明绞拉|밍고라|Minqora
+Mingaora|Min'nkaora
PK 354 Sinjhoro|سنجھورو
PK 318 Hafizabad
PK 318 Chiniot|چنيوټ|چنیوٹ|吉尼奧德|Chaniot|Chinot
PK 300 Mardan|مردان|馬爾丹|Mardanas
PK 300 Malir Cantonment
PK 292 Kamoke
PK 275 Abbottabad
PK 274 Saddiqabad
PK 267 Mirpur Khas|میر پور خاص|მირპურქასი|米爾布爾哈斯
PK 260 Skardu|سکردو|स्कर्दू|斯卡杜
PK 254 Muridke|موريدكى|मुरीदके|مريدکی|مريدڪي|穆里德蓋|Muridike
PK 244 Shahkot|Shah kot
PK 241 Bahawalnagar|بہاولپور|Bahawatnagar|Bahawalpur
PK 241 Bahawalnagar
PK 237 Kunri
PK 235 Muzaffargarh|मुज़फ़्फ़रगढ़|مظفر گڑھ|穆扎法尔格尔县|Muzafargaro
PK 234 Digri
PK 219 Jacobabad|جيکب اباد|جيڪب آباد|जकोबाबाद|雅各布阿巴德|Jacobadad|Khangarh|Джейкобабад
PK 218 Khuzdar|خضدار|Khozdar
PK 216 Gilgit|גילגיט|गिलगित|গিলগিট|ギルギット|كلكت|گلگت|吉尔吉特|Nkilnkit|Γκιλγκίτ
PK 214 Gojra|جوجرا|غوجرا|گوجرا|गोजरा|กอจรา|গজরা|ゴジュラ|哥吉拉|戈杰拉|고지라|Gogra|Gorja|Godzra|Nkotzra|Γκότζρα
PK 204 Shikarpur
PK 201 Dadu
PK 200 Talhar
PK 200 Dajal
PK 200 Qadirpur Ran
PK 196 Ahmadpur East|احمد پور شرقیہ|احمدپور شرقي|شرق أحمدبور|Ahmedpur East|Akhmadpur Ist|Ahmedpur Sarki
+Timur Ahmedpur|Amidper-Ist|Orienta Ahmedpur|Ahmadpur
PK 195 Hub
PK 195 Dhirkot
PK 193 Garhi Khairo
PK 191 Khairpur Mir’s|Khajrpura|Khaipur
PK 190 Jhelum|جێھلۆم|جهلم|جہلم|झेलम शहर|傑赫勒姆|젤룸|Dzelam|Jhelam|Џелам|Dzelamas|Alessandria Bucefala
PK 174 Tando Adam
PK 168 Hasilpur|حاصل پور|هاسيلبور|하스필러 테실|ハシプル|哈斯里普|हसिलपूर तहसील|हासिलपुर तहसील|হাসিলপোর তেসিল
+ฮาสิพอร์ ทัชซิล|Hasipur|Χάσιλμπουρ|Chasilmpour
PK 166 Kamalia|कमालिया|كماليا|کمالیہ|ڪماليه
PK 157 Arif Wala
PK 155 Jampur
PK 152 Wazirabad|وزير آباد|वज़ीराबाद|ワズィーラーバード|沃济拉巴德|와지라바드|Vazirabadas|Ouazirampant|Ουαζιραμπάντ
PK 151 Kohat
PK 151 Layyah|Leiah
PK 151 Shujaabad
PK 150 Eminabad
PK 150 Jaranwala|जढ़ाँवाला|จารันวาลา|جرانوالا|جڑانوالا|جڑانوالہ|जारनवाला|জারানওয়ালা|ジャランワーラ|傑蘭瓦拉
+贾兰瓦拉|자란왈라|Garanvala|Jarnawala|Џаранвала|Dzaranvala|Τζαράνγουαλα|Tzaran'gouala
PK 150 Tordher|توردهر|توردھر|Тордхер
PK 149 Chishtian|ششتيان شريف|چشتيان|چشتیاں|Чиштиан-Манди
PK 149 Harunabad|Haru Zbad|Badruwala Mandi|Haroonabad Municipality
PK 146 Jalalpur Jattan|Jalalpur
PK 144 Umarkot|امرڪوٽ|Amarkot|Umerkot
PK 144 Lodhran
PK 142 Moro
PK 142 Khanpur
PK 141 Attock|Attock City|Campbellpur|Campbellpore
PK 140 Manjhand
PK 140 Mian Channun|Mian Channu
PK 131 Bhakkar
PK 130 Narowal
PK 130 Chaman|チャマン|چمن|चमन|차만|Camanas
PK 130 Nankana Sahib|नानकाना साहिब|নানকানা সাহিব|นานคานา ซาฮิบ|نانكانا صاحب|نانڪانا صاحب|ننکانه صاحب|ननकाना साहब
+नानकाना साहिब जिल्ला|南卡納薩希布|南卡纳沙希布|나랑카 샤빕|Nanakana Sahib|Νανκάνα Σαχίμπ|Nankana Sachibas
+Nankana Municipality
PK 129 Mandi Bahauddin|Bahauddin
PK 129 Mianwali
PK 128 Daur
PK 126 Daska Kalan|Daska
PK 126 Shakargarh|Shakargarr
PK 126 Pakpattan
PK 125 Mailsi|میلسی|تصیل میلسی
PK 125 Dokri|ڈوکری|ڏوڪري|डोकरी|دکری|Dakri
PK 124 New Mirpur|نیا میرپر شہر|ميرپور|मीरपुर|米尔布尔|Mirpur|New Mirpur City
PK 123 Toba Tek Singh
PK 122 Haveli Lakha|Haveli
PK 120 Shahdad Kot|Shahdadkot|Shahdadpur
PK 120 Charsadda
PK 119 Ghotki
PK 119 Sambrial|سمبریال|سمبڑیال|سمبڙيال|萨姆博利阿尔
PK 117 Badin
PK 115 Taunsa
PK 114 Phool Nagar|Bhai Pheru|Bhar Pheru|Mian-ki-Maur|Mianke Mor|Mianwala
PK 114 Tando Muhammad Khan|Tando Mohammad Khan
PK 113 Pattoki|پتوكى|پتوڪي|パトキ|Mandi Pattoki
PK 113 Shahdadpur|شهدادبور|شهدادپور|شہدادپور|沙赫达德布尔
PK 113 Jauharabad|Joharabad
PK 112 Vihari|Vehari
PK 112 Chichawatni
PK 106 Dera Murad Jamali|Temple Dera
PK 106 Kotri|کوٹری|Koti
PK 104 Kot Addu
PK 103 Sangla Hill
PK 103 Kharian|کھاریاں
PK 102 Khushāb|Khushah
PK 102 Pasrur|پسرور|パスルル|Pasur
PK 102 Pano Aqil
PK 102 Shabqadar|Shapqadar|Shabgadar Fort
PK 102 Kot Radha Kishan|كوت رادها كشن|کوٹ رادھا کشن|ڪوٽ راڌا ڪشن
PK 101 Chakwal
PK 100 Renala Khurd|रेनाला खुर्द|রেনালা খুর্ড|رينالا خورد|ریناله خورد|رینالہ خورد|เรนาลา เคิท์ด|雷纳拉 胡德
+르날라 쿠드|Ренала-Кхерд|Renala Kournt|Ρενάλα Κούρντ|Renala Kchurdas|Renala
PK 100 Model Town|Walton
PK 100 Raja Jang|راجا جنگ|راجه جنگ|راجہ جنگ|Baja Jang
PL 1702 =town-warsaw Warsaw|ווארשע|वॉर्सो|วอร์ซอ|وارسو|ۋارشاۋا|ვარშავა|ワルシャワ|ורשה|ورشو|바르샤바|华沙|Varsja
+Varsova|Varsuva|Warskou|Варшавæ|Barsobia|W-wa|Wawa|Wwa|Phoenix City
PL 816 =town-krakow Kraków|كراكوف|ক্রাকো|กรากุฟ|קראקע|קרקוב|کراکو|क्राकूफ|क्राकोव|კრაკოვი|クラクフ|克拉科夫|크라쿠프
+Cracau|Krakiv|Krakuw|Krokuva|Carcovia|Krakobia
PL 672 =town-wroclaw Wrocław|ורוצלב|ברעסלוי|وروسلاف|وروسلاو|ヴロツワフ|弗罗茨瓦夫|브로츠와프|فروتسواف|ভ্রোকলাভ
+วรอตสวัฟ|ვროცლავი|व्रोस्लाव|व्रोत्सवाफ|Breslu|Brasloi|Brassel|Prezlaw|Vroclau|Vrocuav|Vroslav|Wroclow|Boroszlo
+Breslava|Vrotslav|Breslavl'|Vratislav|Vroclavas|Vruoclavs
PL 639 Łódź|ووچ|วูช|ウッチ|לודז|لودز|لوډز|লজ|ლოძი|罗兹|우치|לאדזש|वूत्श|लोड़्ज़|Log|Loj|Luc|Luz|Лођ|Lotz|Ludz
PL 536 =town-poznan Poznań|بوزنان|پوزنان|پۆزنان|พอซนาน|פוזנן|פויזן|पोझ्नान|পজনান|პოზნანი|पोज़्नान|ポズナン|波茲南
+포즈난|Possen|Poznon|Po-tsu-nam|Познань ош
PL 487 =town-gdansk Gdańsk|דאנציג|غدانسك|گدانسک|گڈانسک|גדנסק|গদানস্ক|กดัญสก์|გდანსკი|グダニスク|गदान्स्क|格但斯克
+그단스크|Danzig|Gdunsk|Qdansk|Danceke|Dancigo|Dantsic|Danzica|Gdanjsk|Gedanum|Gdanskas|Gydanysg|Nkntansk|Γκντανσκ
+Gudan'sku|Gothiscandza
PL 395 Szczecin|श्तचेचिन|שצ'צ'ין|श्टेचिन|শ্চেচিন|შჩეცინი|שטעטין|شچیسین|シュチェチン|شتتين|ششیچن|什切青|슈체친
+Estetino|Scecinas|Shchekin|Stettin.|Stsetsin|Szczetno|Scetsin
PL 336 Lublin|לובלין|لوبلين|लुबलिन|লুবলিন|ลูบลิน|लुब्लिन|ლუბლინი|لبلن|ルブリン|卢布林|루블린|Люблин|Lueblin|Lioblens
+Loumplin|Lublinum|Λούμπλιν|Liublinas
PL 330 Bydgoszcz|بيدغوشتش|बिडगोश्चज़|ბიდგოშჩი|ブィドゴシュチュ|בידגושץ|بیدگوشچ|বিডগোশচ|בידגאש|비드고슈치|比得哥什
+Bidgoshch|Bromberch|Bydgashch|Bydgostia|Μπιντγκός|Bedgoszcza|Bintnkos
PL 295 Białystok|بیالسٹاک|بیالسټاک|ביאליסטאק|ביאליסטוק|بياليستوك|ბელოსტოკი|ビャウィストク|比亚韦斯托克|비아위스토크
+बियालिस्तोक|বিয়ালিস্টক|Balstoge|Belastok|Belostok|Bilostok|Беластоқ|Bialastoq|Bjolystok
PL 286 Katowice|קאטאוויץ|کاتوویتس|কাটোভিসে|คะโตวิตซ|კატოვიცე|كاتوفيتسه|کاتوویتسه|कटोविचे|क्याटोभिस|คาโตวีตเซ|קטוביץ
+कातोवित्सा|カトヴィツェ|卡托維治|卡托维兹|카토비체|Katavicy|Katovits|Katobitse|Katovicum|Stalinograd|Stalinogrod
+Катовице ош
PL 257 Gdynia|גדיניה|غدينيا|გდინია|گدنیا|グディニャ|格丁尼亚|그디니아|Qdinya|Qdınya|Gdingen|Nkntinia|Γκντίνια
+Gotenhafen|Kak-ten-ni-a
PL 248 Częstochowa|تشيستوخوفا|เชนสโตโควา|צנסטוחובה|چستوهووا|チェンストホヴァ|琴斯托霍瓦|쳉스토호바|Censtochova
+Czenstochau|Τσενστοχόβα|Censtakava|Censtoxova|Chanstakhova|Czynstochowy
PL 227 Sosnowiec|סוסנוביץ|Sosnovec'|Sosnovice|Sasnovec|Sosnovecas|Sosnowez|Sossnowitz
PL 226 Radom|ראדום|ראדעם|رادوم|ราดอม|რადომი|ラドム|拉多姆|라돔|Radam|Radum|Rantom|Radomas|La-to-me
PL 217 Mokotów|莫科托夫區|Makotau|Mokotuv|Mokotouf|Μοκότουφ
PL 198 Gliwice|גליביצה|ग्लिविस|غليفيتسه|گلیویتسه|گلیویتسہ|グリヴィツェ|格利维采|글리비체|Gleiwitz|Glivices|Glivitse
+Nklivitse|Γκλιβίτσε
PL 198 Rzeszów|ריישע|جيشوف|رزیشو|रजेशो|রজেশো|เชชูฟ|ジェシュフ|זשוב|ژشوف|热舒夫|제슈프|Resovia|Rjashiv|Rjeshov
+Rzeshoo|Rzeszuw|Zesuvas|Zheshev
PL 196 Toruń|טורון|ترونی|تورون|تۆرون|ทอรูน|ტორუნი|トルン|托伦|토룬|Thorn|Toroun|Thorunium
PL 192 Kielce|קיילצה|كيلسي|کیئلتسہ|کیلتس|კელცე|キェルツェ|קעלץ|কিয়েলসে|किएल्त्से|凯尔采|키엘체|Kel'ce|Keltse
+Kieltse|Khai-ngi-chhai
PL 192 Zabrze|זאבזה|زابجه|زابژه|زبرزے|ซาบเช|ザブジェ|扎布热|자브제|Zabzas|Zabzhe|Zobrze|Zabje|Zaborze|Hindenburg
PL 189 Bytom|ביטום|بیتوم|ビトム|比托姆|비톰|Bytam|Bytun|Bıtom|Beuthen|Bytomas
PL 179 Praga Południe
PL 176 Bielsko-Biala|ביילסקו-ביאלה|بیلسکو بیاوا|别尔斯科-比亚瓦|비엘스코비아와|Bel'sko-Bjala|Bielitz-Biala
+Bjylsko-Bjolo|Bilsko-Bela|Biala
PL 169 Olsztyn|أولشتين|اولسزٹن|اولسزټن|オルシュティン|ओलज़्टिन|ওলজটিন|Olstynas|Allenstein|Alnasteini
PL 149 Ursynów|Ursinuv
PL 146 Ruda Śląska|رودا شلوسکا|รูดาซลอนสกา|鲁达希隆斯卡|루다실롱스카|Ruda Silezka|Ruda Slonska|Ruda-Slenska
+Slunsko Ruda|Ruda O.S.|Silezijos Ruda|Ruda-Sljonskaja
PL 142 Rybnik|ريبنيك|ربنیک|リブニク|雷布尼克|리브니크|Rimpnik|Rybnikas
PL 140 Wola
PL 131 Bielany|ბელიანი|بیلانه|ビエラニー|别拉内区|Beljani
PL 130 Tychy|تیشی|ทิคี|ティヒ|蒂黑|티히|Tychos|Tıhı
PL 129 Białołeka
PL 127 Opole|اوپول|ओपोले|אופולה|اوپوله|ওপোল|ออปอเล|オポーレ|奥波莱|오폴레|أبولوسكي|Apole|Oppein|Oppeln|Uopole
PL 127 Elbląg|البلنغ|البلنگ|エルブロンク|אלבלונג|埃爾布隆格|엘블롱크|เอลบลองก์|Elbing|Elwing|Elblong|El'bleng
+Elbingas|Έλμπλονγκ|Ehl'bljong
PL 127 Płock|普沃茨克|프워츠크|פלאצק|פלוצק|بوتسك|پوتسک|プウォツク|Plotsk|Plockas
PL 127 Wałbrzych|واوب جيخ|واوب ژیخ|วาลบ์จิก|ולבזיך|ヴァウブジフ|瓦烏布日赫|바우브지흐|Valbziha|Valbzychas|Waldenburg
+Waldenburg in Schlesien
PL 124 Targówek|Targuvek
PL 123 Bemowo
PL 120 Włocławek|فوتسوافك|ヴウォツワヴェク|弗沃茨瓦韦克|브워츠와베크|ולוצלאווק|ววอตซวาเวก|Leslau|Ulaclavak
+Vloclavekas
PL 118 Zielona Góra|जिएलोना गोरा|زیلونا گورا|ژیلونا گورا|جلونا غورا|জিয়েলোনা গোরা|แชลอนากูรา|지엘로나구라|綠山城
+Zeliona Gura|Zielona Gura|Жельона Гора|Zelena Gura|Zeloena Gur|Zelona Gura|Zelona Qura
PL 117 Tarnów|تارنوف|טארנע|טרנוב|タルヌフ|塔爾努夫|타르누프|Tarnuu|Tarnuv|Tarnuvas
PL 116 Dąbrowa Górnicza|دومبرووه گورنیچا|דומברובה|栋布罗瓦古尔尼恰|동브로바구르니차|Dombrova Gurnica|Dombrowa
+Dumbrowa
PL 114 Gorzów Wielkopolski|גוזוב ויילקופולסקי|غورجوف ويلكوبولسكي|گورژوف ویلکوپولسکی|گورژوو ویئلوپولسکی
+গোরজো ভিয়েলকোপলস্কি|กอร์ซูฟเวียลคอปอลสกี|गोरजोव विएलकोपोल्स्की|고주프비엘코폴스키|大波蘭地區戈茹夫
+Gorzow Velikopolski|Gorzuw Wjelgopolski|Gozhov Vjelkopolski|Гожаў Велькапольскі|Гожув-Велькопольски
+Gozhov Velkopolski|Gozova Velkopolska
PL 113 Chorzów|خوجوف|خوژوف|ホジュフ|霍茹夫|호주프|Cherzow|Chorzuw|Khozhau|Khozhov|Khozhuv|Chozuvas|Xozuv
PL 108 Kalisz|קאליש|كاليش|カリシュ|卡利什|칼리시|Kalisas|Kalisch
PL 107 Koszalin|กอชาลิน|كشالين|コシャリン|科沙林|코샬린|Kashalin|Koeslin|Kosalinas|Koszaleno|Scurgum|Kezlin|Koslin
PL 106 Legnica|لغنيتسا|لگنیتسا|לגניצה|レグニツァ|萊格尼察|레그니차|Lehnice|Lignica|Лягніца|Liegnitz|Lignitium
PL 99 Śródmieście|შრუდმიეშციე|Seredmistja|Sredmest'e|Downtown|Warszawa-Srodmiescie
PL 99 Śródmieście
PL 98 Słupsk|スウプスク|斯武普斯克|سووبسك|سووپسک|스웁스크|Stolp|Stolpsk|Slupskas|Stolp in Pommern
PL 96 Jaworzno|يافورجنو|یاووژنو|ヤヴォジュノ|亚沃日诺|야보주노|Javozhna|Javoznas|Jaworzyna|Avojna
PL 95 Jastrzębie Zdrój|Jastsembe Zdroja
PL 95 Psie Pole
PL 93 Praga Północ|North Praga|Praga-North
PL 92 Grudziądz|กรูจอนตส์|غروجونتس|گروجونتس|グルジョンツ|그루지옹츠|格魯瓊茲|Grudzendz|Grudzundz|Graudenz|Gredzadz
+Grudz'ondz|Grudzjondz|Груђондз
PL 84 Nowy Sącz|נובי סונץ|نووی سونتس|ნოვი-სონჩი|צאנז|노비송치|新松奇|Neusandez|Ujszandec|Нови Сонч|Neu Sandez
+Neu-Sandec|Nowi Soncz|Nowy Suncz
PL 82 Ochota|اوخوتا|ოხოტა|奥霍塔区|オホタ|奧喬塔|Oxota
PL 81 Konin|קונין|كونين|科寧|코닌|Koninas
PL 80 Piotrków Trybunalski|פיוטרקוב טריבונלסקי|ปียอตร์กุฟตรือบูนัลสกี|피오트르쿠프트리부날스키
+彼得庫夫特雷布納爾斯基|פיעטרקאוו|Пётркаў-Трыбунальскі|Пётркув-Трыбунальски|P'oturkov Tribunalski
+Pjotrkau-Trybunal'ski|Pjotrkova Tribunalska|Pjotrkuv-Trybunal'ski|Пьотърков Трибуналски
PL 77 Inowrocław|イノヴロツワフ|伊诺弗罗茨瓦夫|อีนอวรอตสวัฟ|Hohensalza|Inauroclau|Inowraclaw|Irownoclaw|Inovrotslav
+Inovroclavas
PL 77 Lubin|לובין|ल्युबिन|ルビン|盧賓|루빈|Luben|Любин|Lueben|Luebin|Liubinas
PL 77 Jelenia Góra|يلينيا غورا|옐레니아구라|Jelenja Gura|Jelena Gura|Hirschberg|Hirschberg in Schlesien
+Hirschberg im Riesengebirge
PL 77 Wawer
PL 77 Siedlce|שעדליץ|שדליץ|謝德爾采|시에들체|Sedl'ce|Sedlcos|Sedl'tse|Shedulce|Sjedlice
PL 75 Piła|ピワ|皮瓦|피와|Piela|Schneidemuhl
PL 73 Ostrowiec Świętokrzyski|אוסטרובייץ שוויינטוקזיסקי|ออสตรอเวียตซ์ชเฟียนตอกชิสกี|聖十字地區奧斯特羅維茨|אסטראווצע
+Ostrovec Shventokshiski|Островјец Свјентокшиски|Ostroveca Sventoksiska|Ostrowiec nad Kamienna
+Svento Kryziaus Ostrovecas|Ostrowiec Kielecki|Ostrovets
PL 73 Siemianowice Śląskie|希隆斯克地區謝米亞諾維采|시에미아노비체실롱스키에|Semjanovice-Sljonske
+Shemjanovice Silezko|Семяновіце-Шльонські|Silezijos Semianovicai|Семяновице-Слёнске|Siemianowice|Siemianowitz
PL 72 Ostrów Wielkopolski|اوسترو ولكوبوليسكي|大波蘭地區奧斯特魯夫|Ostrova Velkopolska|Ostrau-Vel'kapol'ski
+Ostrov Velkopolski|Ostruv-Vel'kopol'ski|Wjelgopolski Uostruw|Ostruv-Velikopol's'kij|Didziosios Lenkijos Ostruvas
PL 72 Mysłowice|ムィスウォヴィツェ|梅斯沃維采|미스워비체|Myslavicy|Myslovices
PL 71 Stargard|スタルガルト|什切青旧城|스타르가르트슈체친스키|استارگارت اشچچینسکی|ستارغارد زتسيسينسكي
+สตาร์การ์ดชเชชีงสกี|Storgard|Starogrod|Stargardas|Starnkarnt|Στάργκαρντ|Старгард Шчечински|Старгард-Щецинський
PL 70 Pabianice|פביאניצה|帕比亞尼采|Pabianices|Pab'yanitsy
PL 70 Gniezno|גנייזנו|گینیزنا|กเนียซนอ|გნეზნო|グニェズノ|그니에즈노|格涅兹诺|Hnezdno|Gnesen|Gnesna|Gnieznas
PL 70 Fordon|Striesau
PL 69 Suwałki|סובאלק|スヴァウキ|苏瓦乌基|수바우키
PL 67 Tomaszów Mazowiecki|ตอมาชูฟมาซอเวียตสกี|טומשוב מזובייצקי|馬佐夫舍地區托馬舒夫|Mazovijos Tomasuvas
+Tomashuv-Mazoveckij|Tomashov Mazovecki|Tomasova Mazovecka|Thomasovia
PL 67 Przemyśl|פשעמישל|プシェムィシル|פשמישל|普热梅希尔|프셰미실|Psemisla|Premislia|Перемишль|Peremyslis|Pshemishul
PL 66 Stalowa Wola|斯塔洛瓦沃拉|Stalowo Wola|Сталёва-Воля|Staliova Volia
PL 66 Zamość|זמושץ|ซามอชช์|ზამოსცი|ザモシチ|扎莫希奇|자모시치|Zamose|Zamasc'|Zamoste|Zamosts
PL 65 Kędzierzyn-Koźle|แกนแจชึน-กอชแล|肯傑任科茲萊|Kendzezhin-Kozle|Kendzezina-Kozle|Kendzezynas-Kozle
+Kandrzin-Kozle|Кенђежин Козле|Kandrzin Pogorzelletz|Heydebreck
PL 65 Głogów|グウォグフ|גלוגוב|กวอกูฟ|格沃古夫|그워구프|Glogau|Gloguv|Hlohov|Gloguvas
PL 65 Wrzeszcz|Langfuhr
PL 63 Leszno|ליסא|לשנו|レシュノ|莱什诺|레슈노|Lesnas|Lissa
PL 63 Żory|ジョルィ|ชอรือ|若雷|조리|Zoros
PL 62 Bełchatów|בלחטוב|ベウハトゥフ|貝烏哈圖夫|베우하투프|Белхатув|Belchatuvas
PL 62 Łomża|לומזה|วอมชา|ウォムジャ|沃姆扎|웜자
PL 60 Tarnowskie Góry|타르노프스키에구리|塔爾諾夫斯凱古雷|Tarnovs'ki Guri|Tarnovske Gurai|Tarnovske Gori|Tarnowitz
PL 60 Świdnica|שווידניצה|希维德尼察|Schweinitz|Schweidnitz|Schweidnitz-Schlesian
PL 60 Chełm|חלם|ヘウム|海乌姆|헤움|Холм|Chelmas
PL 60 Tczew|Tceva|Tcevas|Derszewo|Dirschau
PL 59 Piekary Śląskie|希隆斯克地區佩卡雷|피에카리실롱스키에|Pekary-Sljonske|Piekary Wielkie|Пекари Шльонске
+Pjakary Sljonske|Pjekari Slonskje|Пекары-Слёнске|Пякары Слёнске
PL 59 Mielec|מיילץ|มีเอเลตส์|梅萊茨|Melec'|Melets|Melecas
PL 58 Racibórz|راسيبورز|ראטיבאר|रसिबोर्ज्|ราชีบุร์ช|רטיבור|ラチブシュ|拉齐布日|라치부시|Raciboza|Raciburz|Racibuzh
+Ratsibuj|Racebuzos|Racibuzas|Rasibuj
PL 58 Będzin|בענדין|แบนจิน|בנדין|本津|벵진|Бенђин|Bendzin|Bendzinas
PL 58 Zgierz|זגייז|ズギェシ|즈기에시|兹盖日|เซอเกียร์ช|Zgezas|Zgjezh|Znkies|Ζγκιες|Zgeza
PL 57 Biała Podlaska|ביאלא פודולסק|比亞瓦-波德拉斯卡|비아와포들라스카|ביאלע|Бяла Подляска|Бяла-Падляска|Alba Ducalis
+Palenkes Biala|Біла Підляська|Alba
PL 55 Ełk|אלק|エウク|埃烏克|เอลก์|Lik|Lukas
PL 55 Świętochłowice|شفينتوخوفيتسه|シフィエントフウォヴィツェ|اشفینتوخوویتسه|שוויינטוחלוביצה|시비엥토흐워비체
+希维托赫洛维采|Sventohlovice|Svintohuvitso|Svjetohlovice|Свентохловице|Σβιετοχλόβιτσε|Свјентохловице
+Sbietochlobitse
PL 55 Pruszków|プルシュクフ|普魯斯科夫|Prushkuv|Pruskuvas
PL 53 Ostrołęka|オストロウェンカ|אוסטרולנקה|奧斯特羅文卡|오스트로웽카|Ostrolenka|Астралэнка
PL 53 Starachowice|סטרחוביצה|斯塔拉霍維采|Σταραχοβίτσε|Starachovices|Starachowice-Wierzbnik
PL 53 Zawiercie|זוויירצה|扎维尔切|Zaviercis|Zaverche|Zavercis|Zavertse
PL 50 Żoliborz|ჟოლიბოჟი|ژولیبوژ|ジョリボルシェ|若利博日区|Zolimpos|Zalborz|Zholibozh
PL 50 Legionowo|萊吉奧諾沃|Leg'onovo|Legionovas|Jablonna-Legionowo
PL 50 Tarnobrzeg|דזשיקאוו|تارنوبزک|טרנובזג|タルノブジェク|塔尔诺布热格|타르노브제크|Tarnobrzyg|Tarnobzega|Tarnobzhag
+Tarnobjeg|Tarnobzegas|Nova Tarnovia
PR 418 San Juan|سان خوآن|सान हुआन|סן חואן|სან-ხუანი|ซานฮวน|サンフアン|圣胡安|산후안|샌환|San Huan|San Xoan|San Xuan
+Sanhuana|Caparra|Portorico|Saint Iuan
PR 203 Bayamón|بايامون|বায়ামন|बयामोन|バヤモン|巴阿蒙|바야몬|Bajamonas
PR 170 Carolina|كارولينا|کیرولینا|कैरोलिना|ক্যারোলিনা|カロリナ
PR 137 Ponce|بونثي|پونسه|پونسې|पॉन्स|পন্স|ポンセ|龐塞|폰세|Ponse|Ponce Senorial|La Ciudad Senorial
PS 428 East Jerusalem|القدس الشرقية|מזרח ירושלים|مشرقی یروشلم|เยรูซาเลมตะวันออก|قدس شرقی|东耶路撒冷|동예루살렘
+Aust-Jerusalem|Jerusalem East|Jerusalen Este|Oost-Jeruzalem|Đông Jerusalem|GJong Jerusalem|Gerusalemme Est
PS 410 Gaza|गाझा|עזה|غزة|غزہ|ग़ज़ा|加沙城|ガザ|加沙|加薩|가자|गाजा शहर|গাজা সিটি|Xeze|Газæ|Azzah|Gaesa|Газзә|Ғазза
+Ghuzze
PS 173 Khān Yūnis|خان يونس|Hanut Yona|Khan Yumus|Khan Yunus|Jan Yunis|Khan Younes|Khan Younis|Yunas
PS 168 Jabālyā|جباليا|Джабалия
PS 160 =town-hebron Hebron|الخليل|ฮีบรอน|חברון|हेब्रॉन|হেবরন|ヘブロン|希伯仑|헤브론|Habrun|Hebrom|Hevron|Халиль
+Хеўрон|El Halil|Hebronas|Әл-Халил|Al Khalil|El Khulil|Khalil-el-Rahman
PS 130 Nablus|نابلوس|نابلس|ナーブルス|納布盧斯|나블루스|שכם|Sichem|Siquem|Nabulus|Naplusa|Napouse|Shechem|Nablusas
PS 126 Rafaḩ|רפיח|رفح|拉法市|Rifah|Рафах|Raphia|Er Rafa
PT 517 =place-lisbon Lisbon|ליסבון|لشبونة|لیسبون|लिस्बन|ลิสบอน|لىسابون|লিসবন|ლისაბონი|リスボン|里斯本|리스본|Lisboa
+Lizpon|Lisabon|Lisimba|Olisipo|Liospoin|Lisbonum|Λισαβώνα|Felicitas Julia|Felicitas Julia Olissipo
PT 252 =place-porto Porto|פורטו|بورتو|پورتو|پورٹو|პორტუ|पोर्टो|পোর্তো|ポルト|波圖|Oporto|Portus Cale
PT 193 =town-braga Braga|براغا|براگا|ब्रागा|ব্রাগা|ブラガ|Mpranka|Μπράγκα|Bracara Augusta
PT 178 Amadora
PT 140 =town-coimbra Coimbra|كويمبرا|کوئمبرا|कोइम्ब्रा|কোইম্ব্রা|コインブラ|科英布拉|Koimpra
PT 128 Leiria|לייריה|لييريا|लेरिया|لیریا|লেইরিয়া|レイリア|Vieira de Leiria
PT 118 Setúbal|سيتوبال|সেতুবাল|ستوبال|सेतुबल|ซือตูบัล|სეტუბალი|セトゥーバル|סטובל|塞图巴尔|세투발|Setoumpal
+Setubalis|Σετούμπαλ|Caetobriga
PT 105 Funchal|ფუნშალი|فونشال|فونچال|ফানশাল|ฟุงชาล|פונשל|फुंकल|फुंचल|フンシャル|فنچل|丰沙尔|푼샬|Funsala|Funsalis
+Φουντσάλ|Phountsal
PT 103 Viseu|فيسيو|ویزئو|ویسیو|विसेउ|ভিসিউ|ヴィセウ|Vizeu Celorico
PT 103 Queluz|كويلوز|კელუში|קואלוז'|ケルシュ|克盧什|Kelouz|Kelush|Κελούζ|Kelusas|Queluz i Portugal
PT 93 Cacém
PT 80 Aveiro|अवेइरो|এভেইরো|آویرو|أفيرو|アヴェイロ|Abeiro
PT 70 Vila Nova de Gaia|Portus Cale|Gaia
PT 70 =town-faro Faro|فارو|फारो|ফারো|ファロ
PT 66 Algueirão
PT 66 Loures|Loyres
PT 58 Felgueiras|Φέλγκεϊρας|Phelnkeiras
PT 54 Rio de Mouro
PT 54 Odivelas|اودیولاس
PT 53 Évora|एवोरा|এভোরা|إيفورا|اووا|エヴォラ|ایووارا|Ebora|Aebura|Elbora|Erbora
PT 52 Amora
PT 52 Corroios
PT 51 Barreiro|巴雷鲁
PT 50 Monsanto
PY 1482 =town-asuncion Asunción|אסונסיאן|אסונסיון|آسونسیون|ასუნსიონი|ئاسۇنسىئون|आसुन्सियोन|อะซุนซิออง|アスンシオン
+اسنشن|아순시온|亞松森|Assuncao|Asuns'on|Asunsaun|Asunsion|Asunsyun|Paraguay|Асунсьён|Asounsion|Assumptio|Ασουνθιόν
+Asounthion|Asunsjonas|Gunung Berapi Asuncion
PY 301 Ciudad del Este|סיודאד דעל עסטע|سيوداد ديل إسته|سیوداد دیل استے|سیودادډیل ایسته|სიუდად-დელ-ესტე
+सिउदाद डेल एस्टे|সিউদাদ ডেল এস্টে|ซิวดัดเดลเอสเต|סיודד דל אסטה|시우다드델에스테|東方市|Bandar del Este
+Siudad del Este|Kota del Este|Presidente Stroessner|Ciudad Presidente Stroessner|Puerto Presidente Stroessner
PY 227 San Lorenzo|سان لورينزو|სან-ლორენსო|聖洛倫索|San Lorensas
PY 198 Capiatá|کاپیاتا|კაპიატა|カピアタ|卡皮亞塔|카피아타|Capista
PY 126 Lambaré|لامباره|لامباری|ლამბარე|ランバレ|蘭巴雷|람바레
PY 120 Fernando de la Mora|فرناندو دلا مورا|費爾南多德拉莫拉|Fernando-de-la-Mor
QA 344 Doha|דאכא|דוחא|דוחה|دوحه|دوحہ|دوھا|दोहा|দোহা|โดฮา|დოჰა|দোহার|ドーハ|多哈|도하|Дохæ|Доҳа|Доһа|Dauha|Dawha
+Dewhe|Doh
QA 272 Ar Rayyān|अर रैयान|আর রায়্যান|ارریان|الريان|アッラーヤン|Al Raiyan|Raiyan
QA 198 Lusail
RE 154 Saint-Denis|סנט דניס|생드니|St. Denis|Sen-Deni
RE 105 Saint-Paul
RO 1877 =place-bucharest Bucharest|ბუქარესტი|بۇخارېست|بوخارست|בוקרשט|بخارست|ブカレスト|布加勒斯特|부쿠레슈티
+Boekarest|Bucuresti|Bukureshh|Bukarestas|Buxarest|Boukouresti|Buekres|Βουκουρέστι|Букурещ|Bükreş
RO 385 Sector 3
RO 378 Iaşi|יאשי|یاشی|याशी|იასი|יאס|ایاشی|ياش|याश|ยาช|이아시|ইয়াশি|ヤシ|雅西|Copou|Ilasi|Socol|Yassı|Galata|Iassium
+Munteni
RO 367 Sector 6
RO 317 Constanţa|کونستانسا|คอนสตันซา|კონსტანცა|קונסטנצה|قسطنطینہ|كونستانتسا|কনস্টান্টা|कॉन्स्टांटा|コンスタンツァ
+कोन्स्तांत्सा|康斯坦察|콘스탄차|Constanca|Constanza|Kanstanca|Koestence|Kuestence|Констанцæ|Кюстенджа
RO 290 Sector 2
RO 287 Sector 4
RO 286 Cluj-Napoca|קלוז-נאפוקה|كلوج نابوكا|کلوج ناپوکا|کلوج-ناپوکا|คลูช-นาโปกา|კლუჟ-ნაპოკა|קלוז'-נאפוקה|קלויזנבורג
+क्लुज-नापोका|ক্লুজ-নাপোকা|克卢日-纳波卡|클루지나포카|Clausenburg|Cloizanburg|Kluz-Napoka|Castrum Clus|Claudiopolis
+Clausemburgo|Clusenburg
RO 271 Sector 5
RO 253 Braşov|براشوف|ברשוב|ब्रासोव|ব্রাসোভ|ブラショフ|브라쇼브|Brasso|Kruhnen|Kronstadt|Kronstant|Orasu Stalin
+Orasul Stalin
RO 250 Timişoara|טימישוארה|تيميشوارا|ٹیمیشوارا|तिमिशोरा|তিমিশোয়ারা|ティミショアラ|طمشوار|티미쇼아라|Temishvar
+Temisoara|Freidorf|Kendetelep|Szabadfalu|Temeschwar|Temesvar
RO 234 Craiova|קראיובה|كرايوفا|کرايووا|קריובה|کرائیؤوا|क्रायोवा|クラヨーヴァ|ক্রায়োভা|크라이오바|克拉約瓦|Croiova
+Краёва|Крайова хот
RO 225 Sector 1
RO 217 Galaţi|غالاتس|گالاتی|گلاتسی|গালাতি|גאלאץ|गलाती|גאלץ|ガラツィ|加拉茨|갈라치|Galacz|Galats|Galac|Galacis|Galaz
+Nkalatsi|Γκαλάτσι
RO 212 Târgu Mureş|تارغو موريس|تارګو موريس|تارگو موریش|तारगु मुरेस|তারগু মুরেস|טרגו מורש|Tirgu Mures|Търгу Муреш
+Targul-Mures|Turgu Muresh|Turgul Mures|Nai Muark|Vasarhely
RO 183 Oradea|ორადია|אוראדיה|أوراديا|اورادئا|ओरेडिया|اورادياه|ওরাডিয়া|オラデア|奥拉迪亚|오라데아|גרויסווארדיין
+Арадзя|Oradeas|Orantea|Varad|Varadin|Varat|Wardein
RO 180 Ploieşti|プロイエシュティ|פלוישטי|بلويشتي|پلويشتي|פלוישט|प्लोइएस्ती|প্লয়েস্তি|Ploesht'|Ploeshh|Плоещ
RO 169 Arad|ערד|O-Arad|Altarad|Murasel|Muresel|Micalaca|Mikelaka|Orodinum
RO 154 Brăila|בראילה|براءیلا|ब्राइला|ব্রাইলা|ブライラ|Berail|Breila|Ibrail|Brailov|Brehila|Drinago|Brillago
RO 141 Piteşti|پیتیشتی|بيتشتي|پيتشتي|पितेस्ती|পিতেস্তি|ピテシュティ|פיטשט|Pitesci|Питещ
RO 136 Bacău|בקאו|Bakehu
RO 134 Sibiu|סיביו|سيبيو|सिबिउ|सिबिव|সিবিউ|სიბიუ|سیبو|ซีบีอู|シビウ|錫比烏|시비우|Sibin|Szeben|Simpiou|Cibinium
+Hermanstat|Hermestatt|Nagyszeben
RO 112 Satu Mare|סאטו מארה|ساتو ماري|ساتو مارے|सातु मारे|সাতু মারে|סטו מארה|ستو ماره|סאטמאר|薩圖馬雷|사투마레
+Satmarinum|Satou Mare|Satul Mare|Szathmar|Szatmarnemeti|Szatmar-Nemeti
RO 108 Baia Mare|Nagybanya|Frauenbach|Neustadt|Rivulus Dominarum
RO 103 Buzău|בוזאו|بوزاؤ|بوزاو|बुजाऊ|বুজাউ|بوزائو|ブザウ|布澤烏|부저우|Buzehu|Bouzaou|Μπουζάου|Bodzavasar
RO 102 Piatra Neamţ|بياترا نيامتس|پياترا نيامتس|पियात्रा नेम्त|পিয়াত্রা নেয়্যামত|Pjatra-Njamc|Karacsonko
RO 93 Râmnicu Vâlcea|رامنيكو فالچيا|رمينكو فيلتشا|ریمنیکو ویلچا|रामनिकु वालसिया|რიმნიკუ-ვილჩა|রামনিকু ভালসিয়া
+רמניקו ולצה|勒姆尼庫沃爾恰|름니쿠블체아|Rimnicu Vilcea|Rumniku Vulcha|Ramnicul Valcea|Ръмнику Вълча
+Rimnikou Viltsea|Ρίμνικου Βίλτσεα
RO 90 Botoşani|بوتوشاني|बोटोशानी|বোটোশানি|בוטושאן|ボトシャニ|Баташані|Botoschan
RO 84 Suceava|سوتشافا|סוצאבה|سوچاوا|सुचावा|সুচাভা|სუჩავა|スチャヴァ|수체아바|שאץ|蘇恰瓦|Suchava|Suczawa|Сучәва
+Soutseava|Sucha|Σουτσεάβα
RO 81 Reşiţa|ريسيتا|रेसिता|রেসিতা|レシツァ|Recita|Resica|Resicza|Reschitz|Resicabanya|Resiczabanya
RO 79 Drobeta-Turnu Severin|دروبيتا تورنو سيفيرين|دروبیتا-تورنو سیویرین|โดรเบตา-ทูร์นูเซเวรีน|دروبيتا تورنو سيفرين
+დრობეტა-ტურნუ-სევერინი|ड्रोबेटा-तुर्नू सेवेरिन|ড্রোবেটা-টুর্নু সেভেরিন|דרובטה-טורנו סברין|드로베타투르누세베린
+德羅貝塔-塞維林堡|Drabeta-Turnu-Severyn|Drobeta-Turnu Severinas|Ntrompeta-Tournou Severin|Ντρομπέτα-Τούρνου Σεβερίν
+Turnul Severin|Turnu Severin|Szoerenyvar
RO 78 Bistriţa|بسترتسا|بيستريتسا|ビストリツァ|বিস্ট্রিতসা|बिस्त्रित्सा|Bistrica|Bistrisa|Bistritz|Beszterce
+Besztercze
RO 73 Târgu Jiu|تارګو جيو|تیرگو ژیو|तारगु जिउ|তারগু জিউ|ტირგუ-ჟიუ|טרגו זיו|ترجو جيو|特爾古日烏|트르구지우|Tirgu Jiu
+Tirgu Ziu|Търгу Жиу|Targul-Jiu|Turgu Zhiu|Таргу Жију|Tirnkou Ziou
RO 69 Hunedoara|חונדוארה|Vajdahunyad
RO 67 Bârlad|ברלאד|ბირლადი|برله|伯尔拉德|브를라드|Birlad|Burlad|Бърлад|Birladas
RO 67 Deva|ديفا|დევა|دوا|デヴァ|德瓦|데바|Nteva|Diemrich|Sargetia|Deva i Romania
RO 66 Târgovişte|تارغوفيشتي|تارګوويشتي|تارگوویشته|तारगोविस्ते|তারগোভিস্তে|トゥルゴヴィシュテ|Tergowisch|Tirgoviste
+Targovichte|Targovisjte|Targowica|Tergovistye|Tirgovics
RO 66 Focșani|פוקשאני|فوكساني|פוקשאן|फोक्सानी|ফোক্সানি|フォクシャニ|Факшані|Fokschan
RO 65 Tulcea|טולצאה|تولچيا|تولتشيا|تولچا|तुलसिया|トゥルチャ|তুলসিয়া|圖爾恰|툴체아|Tulcsa|Тулчә|Aegyssos|Toultsea
+Tultscha|Τούλτσεα
RO 64 Alba Iulia|אלבה יוליה|ألبا يوليا|ალბა-იულია|آلبا ایولیا|阿爾巴尤利亞|알바이울리아|Weißenburg|Fehervaru
+Karlsburg|Almpa Ioulia|Aoba Youliya|Belgrada|Άλμπα Ιούλια
RO 63 Slatina|سلاتينا|स्लातीना|স্লাতিনা|ستیئا|スラティナ|斯拉蒂納|슬라티나|Striharet|Slatina i Romania
RO 63 Vaslui|فاسلوي|واسلوي|ভাসলুই|וסלוי|واسلوئی|वास्लुई|ヴァスルイ|瓦斯盧伊|바슬루이|Vasluiul|Vaslujus
RO 54 Giurgiu|جيورجيو|گیورجیو|გიურგიუ|गिउर्जिउ|গিউর্জিউ|ジウルジウ|Yergöğü|Гюргево|Джурджу|Gyurgyevo|Yergoegue|Đurđu
+Zurz
RO 53 Mediaş|Medgyes|Mediasch|Medivisch|Aranyosmeggyes
RO 52 Zalău|زالاو|زالیو|سیلاؤ|জালাউ|ზალეუ|ज़ालाउ|ザラウ|札勒烏|잘러우|Zelau|Zilah|Zalehu
RO 50 Sfântu Gheorghe|सफांटु घेयोर्घे|سفانتو جئورجه|سفانتو جيورجي|سفانتو گیورجے|סנט דשזארדזש|স্ফান্তু ঘেয়োর্ঘে
+Sepsiszentgyörgy|Sepsiszentgyoergy|Sfehntu-Georg|Sfyntu George
RS 1273 =place-belgrade Belgrade|बॅलग्रेड|ბელგრადი|بېلگراد|بلغراد|ベオグラード|בלגרד|贝尔格莱德|베오그라드|Belehrad
+Belohrod|Beogradi|Bjalgrad|Belgradas|Belgrau|Belgrað|Beligradi|Belqrad|Βελιγράδι|Belogradum|Bѣlu Gradu|Singidunum
+Бѣлъ Градъ|Nandorfehervar
RS 250 Niš|Nich|Nisch
RS 215 =town-novi-sad Novi Sad|נובי סאד|نوفي ساد|نووی ساد|นอวีซาด|ნოვი-სადი|नोव्ही साद|노비사드|诺威萨|Novisada
+Neoplanta|Neusatz|Novi Sant|Novu Sadu|Ujvidek|Новъ Садъ|Novi Sadas|Petervarad|Нови-Сад хот|Vasaros-Varad
+O-petervaradja|Varadinum Petri
RS 155 Zemun|זמון|ゼムン|泽蒙|제문|Semlin|Zemlen|Zimony|Taurunum|Opstina Zemun
RS 147 Kragujevac|کراگوئیواچ|کراگویواتس|كراغوييفاتس|קרגוייבץ|ครากูเยวัตส์|クラグイェヴァツ|克拉古耶瓦茨|크라구예바츠
+Krabujevac|Kragiyevac|Kraguevac'|Крагоуѥвьць|Kragujevacas|Krankougievats|Κραγκούγιεβατς
RS 117 Čačak|צאצאק|چاچاک|ชาชัก|チャチャク|تشاتشاك|查查克|차차크|Gradac|Cacakas|Tsatsak
RS 100 Subotica|Sawaditz|Subotiza|Szabadka|Szent-Maria|Theresiopel|Maria-Theresiopel|Maria-Theresianopel
RS 94 Leskovac|لیسکوواچ|ليسكوفاتس|لیسکوواتس|לסקובץ|レスコヴァツ|莱斯科瓦茨|레스코바츠|Leshkuqi|Leskofca|Leskovats
+Leskovacas
RS 85 Novi Pazar|נובי פאזאר|نوفي بازار|نووی پازار|노비파자르|新帕扎爾|Yeni Pazar|Pazari i Ri|Yenipazar|Novi Pazaras
RS 82 Kraljevo|كرالييفو|کرالیئوو|קרליובו|کرالیفو|クラリェヴォ|克拉列沃|크랄레보|Kralevas|Karanovac|Kralevo
+Rankovicevo
RS 79 Zrenjanin|زرینیانین|زرێنیانین|זרניאנין|زرنجانین|ズレニャニン|兹雷尼亚宁|즈레냐닌|Bechkerek|Becskerek
+Petrovgrad|Zrenanin|Betschkerek|Zrenianinas|Nagybecskerek
RS 76 Pančevo|پانچیوو|پانچێڤۆ|پانچفو|パンチェヴォ|פנצבו|潘切沃|판체보|Pancsal|Панчава|Banstadt|Pancevas|Panciova
+Pancsova|Pantsevo
RS 75 Kruševac|کروشیواچ|كروشيفاتس|کروشواس|クルシェヴァツ|קרושבץ|克鲁舍瓦茨|크루셰바츠|Крушавац|Alacahisar|Krousevats
+Krusevacas|Κρούσεβατς
RS 63 Užice|اوژیچے|ウジツェ|ئوژیتسێ|اوژیتسه|อูซีตเซ|乌日策|우지체|Оужицє|Oujiste|Ouzitse|Ussitza|Ούζιτσε
+Titovo Uzice
RS 62 Smederevo|سمیدیریوو|სმედერევო|اسمدرفو|سمێدێرێفپڤو|סמדרבו|スメデレヴォ|斯梅代雷沃|스메데레보|Semendire
+Semendria|Smedarava|Smederevas|Smenterevo|Smedere|Szendro
RS 61 Valjevo|والیئوو|ולייבו|فاليفو|والیفو|ヴァリェヴォ|瓦列沃|발레보|Valevas|Valevo
RS 56 Vranje|וראניה|فرانيي|وارنیے|ورانیه|ヴラニェ|弗拉涅|브라네|Ivranya
RS 55 Šabac|שאבאץ|شاباس|شاباچ|شاباتس|シャバツ|沙巴茨|샤바츠|Chabats|Sampats|Szabacs|Böğürdelen|Boeguerdelen
RU 10381 =town-moscow Moscow|מוסקבה|موسكۋا|मास्को|मॉस्को|מאסקווע|ماسکو|موسكو|মস্কো|มอสโก|მოსკოვი|モスクワ|모스크바
+莫斯科|Maskav|Maskva|Moscfa|Moscha|Moscoƿ|Moskva|Muskav|Мæскуы|Москох|Мәскеу|Мәскәү|Maeskuy|Moskuas|Musko|Matxcova
RU 5351 Saint Petersburg|სანკტ-პეტერბურგი|სანქტ-პეტერბურგი|सेंट पीटर्सबर्ग|سینٹ پیٹرز برگ|সেন্ট পিটার্সবার্গ
+เซนต์ปีเตอร์สเบิร์ก|סנקט פטרבורג|سانت بطرسبرغ|سن پترزبورگ|サンクトペテルブルク|상트페테르부르크|세인트피터즈버그
+레닌그라드|圣彼得堡|Sankt Petersborg|Sankt Petersburg|Sankt-Peterburgo|Sant Petersburgo|Sant-Petersbourg
+Agia Petroupole|Cankt-Peterburg
RU 1612 =town-novosibirsk Novosibirsk|נובוסיבירסק|نوفوسيبيرسك|โนโวซีบีสค์|نووسیبیرسک|নোভোসিবিরস্ক|ნოვოსიბირსკი
+نووسیبرسک|नोवोसिबिर्स्क|ノヴォシビルスク|노보시비르스크|新西伯利亚|Novasibirsk|Nobosimpirsk|Novosimpirsk|Cen Ceper
+Novosibir|Novosibirscum|Novosibirskas|Vil' Sibirkar|Одсибирень ош|Novonikolaevsk|Novo-Nikolaevsk|Novonikolayevsk
+Novo-Nikolaievsk
RU 1495 =town-yekaterinburg Yekaterinburg|येकातेरिनबर्ग|יקטרינבורג|يكاترينبرج|یکاترینبرگ|ইয়েকাটেরিনবার্গ|یکاترنبرگ
+エカテリンブルク|예카테린부르크|葉卡捷琳堡|Ekaterimburgo|Ekaterinbourg|Ekaterinburgo|Yekaterinburq|Jekatyerinburg
+Catharinoburgum|Jekaterinburgas|Jekaterinenburg|Sverdlovsk|Sverolovsk
RU 1259 Nizhniy Novgorod|निज़नी नोवगोरोड|نيجني نوفغورود|নিঝনি নোভগোরোড|نزہنی نووگورڈ|نیژنی نووگورد|Nischni Nowgorod
+Nizjnij Novgorod|Nijnii Novgorod|Nizhni Novqorod|Gor'kij
RU 1243 Kazan|קאזאן|قازان|كازان|কাজান|คาซาน|कझान|काज़ान|ყაზანი|カザン|喀山|카잔|Kuzon|Qozon|Хусан|Қазан|Қазон|Ҡazan
+Caza
RU 1202 Chelyabinsk|טשעליאבינסק|ჩელიაბინსკი|تشيليابنسك|चेल्याबिंस्क|צליאבינסק|چلیابینسک|چیلیابنسک|चेलियाबिन्स्क
+チェリャビンスク|車里雅賓斯克|첼랴빈스크|Chaljabinsk|Tjeljabinsk|Tseljabinsk|Чєлѣбиньскъ|Celabinska|Celaebinsk
+Celeabinsk
RU 1172 Omsk|امسک|オムスク|鄂木斯克|אומסק|أومسك|ওমস্ক|ომსკი|옴스크|ओम्स्क|ออมสค์|Omby|Omva|Omium|Omskas
RU 1163 =town-samara Samara|سامارا|سامارہ|সামারা|ซามารา|სამარა|سمارا|समारा|סמרה|サマーラ|薩馬拉|사마라|Самарæ
+Samarga|Самарҕа|Һамар|Куйбышев|Самар ош|Самар хот|Kuibyschew
RU 1130 Rostov-on-Don|রোস্তভ-ন-ডোনু|დონის როსტოვი|დონიშ როსტოვი|רוסטוב על הדון|روستوف-نا-دونو|روستوو نا دانو
+روسٹوو-نا-ڈونو|रोस्तोव दॉन|रोस्तोव-नास-दोनु|顿河畔罗斯托夫|로스토프나도누|Rostov de Don|Rostov do Don|Rostov na Don
+Rostov-an-Don|Rostov-pe-Don|Rostow Am Don|Dondagy Rostov
RU 1120 Ufa|უფა|ウファ|אופה|أوفا|ऊफ़ा|烏法|우파|Upo|Үфі|Өфө|Ephu|Oefa|Oufa|Owfa
RU 1090 Krasnoyarsk|كراسنويارسك|クラスノヤルスク|크라스노야르스크|क्रास्नोयार्स्क|ক্রাসনোয়ার্স্ক|Krasnodor
+Krasnojar|Қызылтас|Krsk
RU 1047 Voronezh|ヴォロネジ|보로네시|Voronejo|Voronjez|Voronezas|Woronesch|Воронежская область
RU 1013 Volgograd|فولجوجراد|فولغوغراد|وولگوگراد|วอลโกกราด|וולגוגרד|ვოლგოგრადი|ヴォルゴグラード|वोल्गोग्राद
+伏尔加格勒|볼고그라드|Tsaritsyn|Valgagrad|Volqoqrad|Stalingrad|Vl'gogradu|Аһш балһсн|Caricin
RU 982 Perm|بيرم|پیرم|पर्म|פרם|پرم|পার্ম|პერმი|ペルミ|彼尔姆|페름|เปียร์ม|Perem|Perym|Molotov
RU 899 Krasnodar|كراسنودار|क्रास्नोदर|ক্রাসনোদার|קרסנודר|クラスノダル|克拉斯诺达尔|크라스노다르|Novorosyisk
+Ekaterinodar|Yekaterinodar
RU 844 Saratov|ساراتوف|ساراٹوف|सारातोव|סראטוב|سراتاف|সারাটভ|სარატოვი|サラトフ|薩拉托夫|사라토프|Saratau|Saratof
+Saretow|Sarytau|Һарытау|ISaratov|Saratovas
RU 768 Tyumen|تيومين|त्यूमन|টিউমেন|טיומן|تیومن|ٹیومن|त्युमेन|チュメニ|秋明|튜멘|Tuemen|Tүmen'|Цюмень|Temen|Tioumen
+Tjoemen|Tumen
RU 702 Tolyatti|تولياتي|ტოლიატი|トリヤッチ|陶里亚蒂|톨리야티|Tal'jaci|Toljatis|Stawropol|Togliatti|Tolati
+Тольятти ош|Togliattigrad
RU 648 Izhevsk|إيجيفسك|इझेवस्क|ইঝেভস্ক|იჟევსკი|איזבסק|اژیفسک|ایژوسک|イジェフスク|伊熱夫斯克|이젭스크|Izjefsk|Izjevsk
+Ustinov|Ijevsk|Ischewsk|Izevskas|Izhehusk
RU 632 Barnaul|بارناؤل|بارناول|बर्नाउल|ברנאול|بارنائول|বার্নাউল|バルナウル|巴尔瑙尔|바르나울|Barnaoel|Barnaoul
+Barnauel|Barnauyl|Barnaulas|Mparnaoul|Μπαρναούλ
RU 626 Ulyanovsk|الیانووسک|אוליאנובסק|أوليانوفسك|اولیانووسک|ウリヤノフスク|乌里扬诺夫斯克|उल्यानोव्स्क|উলিয়ানোভস্ক
+울리야놉스크|Ульянаўск|Oeljanofsk|Oeljanovsk|Oulianofsk|Oulianovsk|Owlyanovsk|Simbirsk
RU 623 Irkutsk|אירקוצק|ارکوتسک|ایرکتسک|אירקוטסק|إيركوتسك|ইরকুটস্ক|ირკუტსკი|イルクーツク|इरकुत्स्क|伊爾庫茨克
+이르쿠츠크|อีร์คุตสค์|Ircutia|Irkotsk|Irkoetsk|Irkoutsk|Irkuck|Irkutk|Ιρκούτσκ
RU 618 Khabarovsk|खबारोव्स्क|খাবারোভস্ক|خاباروفسك|خابارووسک|ख़ाबारोव्स्क|חברובסק|ہابروسک|ハバロフスク|哈巴罗夫斯克
+하바롭스크|伯力|Chabarofsk|Khabarausk|Khabarovka|Χαμπάροφσκ|Jabarovsk|Khbarovsk|Xabarovsk
RU 608 Yaroslavl|ياروسلافل|یاروسلاول|यारोस्लाव|यरोस्लाव|ยาโรสลาฟล์|იაროსლავლი|ירוסלבל|ヤロスラヴリ|雅罗斯拉夫尔
+야로슬라블|Яраслаўль|Giaroslavl|Iaroslavia|Jaroslavul|Jaroslavelj|Jaroslavlis|Ярославль ош
RU 604 =town-vladivostok Vladivostok|فلاديفوستوك|ولادیووسٹوک|ولاڈیووسٹوک|วลาดีวอสตอค|ולדיווסטוק|ভ্লাদিভোস্টক
+ვლადივოსტოკი|וולאדיוואסטאק|व्लादिवोस्तॉक|व्लादिवोस्तोक|ウラジオストク|符拉迪沃斯托克|블라디보스토크|海参崴
+Bladibostok|Hai-Shen-Wai|Uladzivastok|Vladivostokas|Vlagyivosztok|Vladivostokium|Vladik
RU 596 Makhachkala|ماخاتشكالا|ماخاچکالا|মাখাচকালা|महाचकाला|מחצקלה|マハチカラ|마하치칼라|Machaczkala|Machatjkala
+Mahhatskala|Магьачкъала|МахIачхъала|Machatsjkala|Mag'achkuala
RU 574 Tomsk|טומסק|تومسك|ٹومسک|টমস্ক|ٹمسک|トムスク|托木斯克|तोम्स्क|톰스크|Tomck|Tomium|Tomskas
RU 564 Orenburg|אורנבורג|اورنبورگ|ओरेनबर्ग|أورنبرغ|أورينبورغ|ওরেনবার্গ|ორენბურგი|โอเรนบุร์ก|オレンブルク|오렌부르크
+奥伦堡|Orenburq|Арэнбург|Arenpur|Chkalov|Oremburgo|Orenbourg|Orynbor
RU 558 Kemerovo|كيميروفو|केमेरोवो|কেমেরোভো|کیمیروو|קמרובו|کیمروو|ケメロヴォ|克麥羅沃|케메로보|Kemerava|Kemerovas
+Kemer|Shcheglovsk|Кемерово хот
RU 539 Novokuznetsk|نوفوكوزنتسك|נובוקוזנצק|نووکوزنتسک|نووکوزنٹسک|ノヴォクズネツク|노보쿠즈네츠크|新库兹涅茨克
+Novokuznec'k|Novokuznjeck|Navakuzneck|Novokoeznetsk|Novokouznetsk|Novokuzneckas|Novokuznetk
RU 538 Ryazan’|ريازان|रियाजान|রিয়াজান|リャザン|梁赞|랴잔|Resania
RU 533 Astrakhan|ასტრახანი|آستراخان|आस्त्राखान|অস্ট্রাখান|استرخان|आस्त्राख़ान|אסטרחן|アストラハン|阿斯特拉罕
+아스트라한|Actarkhan|Astiraxan|Əsterkhan|Астархаан|Ащтэрхъан|Astraxan|Astraxon
RU 523 Penza|بينزا|پینزا|পেনজা|פנזה|پنزا|पेन्ज़ा|ペンザ|奔萨|펜자|Пензæ|Пенза ош|Пенза балһсн
RU 509 Naberezhnyye Chelny|나베레주니예첼니|나베레즈니예첼니|Naberezjnye Tsjelny|Nabereznoje Tselno
+Nabereznyje Tselny|Naberejnije Celni|Nabereschnyje Tschelny|Jar Chally|Yar Çallı
RU 509 Lipetsk|ليبيتسك|لپیتسک|لیپتسک|লিপেৎস্ক|ลีเปตสค์|लिपेत्स्क|リペツク|利佩茨克|리페츠크|Lipec'k|Lipieck|Lipeckas
+Lipesk|Lipetk|Липецк шаары|Липецк балһсн
RU 507 Kirov|קירוב|كيروف|کیروو|किरोव|কিরোভ|კიროვი|キーロフ|基洛夫|키로프|Kirau|Kirof|Viatka|Khlynov|Kirovas
RU 504 Kalininskiy
RU 492 Cheboksary|تشيبوكساري|चेबोक्सारी|চেবোক্সারী|چیبوکساری|چیبوکسارے|ჩებოქსარი|צבוקסרי|チェボクサル|切博克萨雷
+체복사리|Ceboksarad|Czeboksary|Shubashkar|Shupashkar|Tjeboksary|Tseboksaro|Чебоксарҳо
RU 482 Tula|טולה|تولا|ٹولا|तुला|তুলা|ტულა|トゥーラ|圖拉|툴라|Тулæ|Toela|Toula|Τούλα|Tula i Russland
RU 475 Kaliningrad|كالينينغراد|کالینینگراد|کالیننگراڈ|कालिनिनग्राद|কালিনিনগ্রাড|კალინინგრადი|קלינינגרד
+カリーニングラード|칼리닌그라드|加里寧格勒|Kaliningrau|Kalininqrad|Koenigsbarg|Koenigsberg|Karaliaucios
+Karaliaucius|Kenigzberg
RU 448 Kursk|كورسك|クルスク|库尔斯克|쿠르스크|कुर्स्क|কুর্স্ক|Koersk|Koursk|Kurskas
RU 433 Stavropol|ستافروبول|سٹاوروپول|استاوروپول|स्तावरोपोल|স্টাভ্রোপল|スタヴロポリ|Stauropoli|Voroshilovsk
RU 427 Bryansk|بريانسك|برینسک|ブリャンスク|ब्रायांस्क|브랸스크|ব্রায়ানস্ক|Breansk
RU 420 Tver|تفير|توور|トヴェリ|טבר|تور|তিভের|ტვერი|特维尔|트베리|ตเวียร์|Cver|Tueria|Kalinin
RU 413 Magnitogorsk|ماگنیتوگورسک|มักนีโตกอสค์|מגניטוגורסק|ماگنیٹوگورس|مغنيتاغورسك|マグニトゴルスク|马格尼托哥尔斯克
+마그니토고르스크|Magnetogorsk|Magnitagorsk|Magnitogorskas|Manknitonkorsk|Μαγκνιτογκόρσκ
RU 406 Ivanovo|ایوانوو|इवानोवो|ইভানোভো|إيفانوفو|اوانوو|อีวาโนโว|イヴァノヴォ|איוואנובו|伊万诺沃|이바노보|Ivanava
+Ivanovas|Иваново шаары|Ivanovo-Voznesensk
RU 381 Nizhny Tagil|Nizjnij Tagil|Nizhne-Tagil'skiy
RU 360 Ulan-Ude|उलान-उदे|উলান-উদে|אולן-אודה|أولان أودا|اولان اوده|اولان اودہ|烏蘭烏德|울란우데|Улаан-Үдэ|Oelan-Oede
+Oulan-Oude|Oulan Ounte|Ουλάν Ουντέ|Верхнеудинск|Verkhne-Udinsk
RU 357 Vladimir|فلاديمير|ولادیمیر|ולדימיר|ვლადიმირი|ウラジーミル|弗拉基米尔|블라디미르|Ulatimer|Blantimir|Uladzimir
+Vlagyimir|Volodimir|Βλαντίμιρ|Vladimiras
RU 349 Arkhangel’sk|آرخانگلسک|آرکھنجلسک|أرخانجلسك|আর্খাঞ্জেলস্ক|आर्कहेंजेल्स्क|アルハンゲリスク|Arhangeljsk
+Arxanqelsk|Arcangelo|Arhankeli|Novo-Kholmogory|Novyye Kholmogory
RU 349 Chita|تشيتا|چیتا|चीता|চিতা|チタ|赤塔|치타|Tsita|Tchita|Tschita
RU 345 Belgorod|بيلغورود|بیلگوروڈ|बेलगोरोद|বেলগোরোড|בלגורוד|بلگورود|बेल्गोरोद|ベルゴロド|别尔哥罗德|벨고로드
+Belgarad|Belqorod|Bilgorod|Bilhorod|Bielgorod|Belgorodas|Belnkoront
RU 340 Kaluga|كالوغا|کالوگا|कालुगा|কালুগা|קלוגה|کلوگا|カルーガ|卡盧加|칼루가|Kaluqa|Kalyga|Калугæ|Kaloega|Kalouga
RU 337 Krasnogvargeisky|Krasnogvardejskij
RU 330 Smolensk|סמאלענסק|اسمولنسک|سمولينسك|סמולנסק|سمولنسک|สโมเลนสค์|სმოლენსკი|स्मोलेंस्क|スモレンスク|स्मोलेन्स्क
+স্মোলেন্স্ক|斯摩棱斯克|스몰렌스크|Smalensk|Smol'n'sku|Smolenscum|Smolenskas|Smulen
RU 327 Sochi|सोची|სოჭი|ソチ|索契|소치|Soczi|Sotji|Sotsi|Sotchi|Sotschi|Sochi - Soci
RU 323 Volzhsky|Volzh Sky|Volzjskij|Wolschski
RU 318 Saransk|سارانسك|سرانسک|सारांस्क|ซารันสค์|סרנסק|सारान्स्क|সারান্স্ক|サランスク|萨兰斯克|사란스크|Саранош
+Саран ош|Saran|Saranskas|Саранск балһсн
RU 315 Cherepovets|تشيريبوفيتس|چیریپووتس|چرپووتس|チェレポヴェツ|切列波韋茨|체레포베츠|Cerepovecas|Cerjepowjec
+Cherepovec'|Czerepowiec|Tjerepovets|Tserepovets|Charapavec
RU 312 Vologda|וולוגדה|فولوغدا|وولوگدا|โวลอกดา|ვოლოგდა|ولوگدا|ヴォログダ|沃洛格达|볼로그다|Bologda|Volagda|Вологдæ
RU 309 Kurgan|كورغان|কুরগান|کرغان|کرگان|कुर्गान|クルガン|库尔干|쿠르간|Kurgon|Kurqan|Курғон|Қорған|Koergan|Kourgan
+Kurganas
RU 306 Vladikavkaz|فلاديقوقاز|ولادیقفقاز|ვლადიკავკაზი|ולדיקווקז|ウラジカフカス|弗拉季高加索|블라디캅카스|Orjonikidze
+Vladiqafqaz|Wladykaukaz|Дзæуджыхъæу|Dzhaudzhikau|Tehrchkualeh|Uladzikaukaz
RU 303 Orël|ওরেল|اوریل|ओरल|オリョール|أوريول|오룔|Oriol|Orzel|Oriolas
RU 300 Surgut|סורגוט|سورغوت|سورگوت|سرگوت|スルグト|蘇爾古特|수르구트|Sorgyt|Surqut|Soergoet|Sourgout|Surgutas
+Surgutum
RU 297 Grozny|גרוזני|غروزني|گروزنی|გროზნო|গ্রোজনি|グロズヌイ|ग्रोज़नी|그로즈니|Dzohar|Dƶoxar|Qrozni|Qroznı|Groznas
+Groznıy|Nasongi
RU 295 Murmansk|مورمانسك|מורמנסק|მურმანსკი|مرمنسک|मूरमान्स्क|ムルマンスク|मुर्मान्स्क|摩爾曼斯克|무르만스크
+মুরম্যান্স্ক|Semenova|Moermansk|Mourmansk|Muurmanni|Romanov|Μούρμανσκ|Murmanskas
RU 293 Tambov|تامبوف|তাম্বভ|טמבוב|تمبوف|ताम्बोव|ტამბოვი|タンボフ|坦波夫|탐보프|Tambof|Tambou|Tombu|Tambovas
RU 279 Petrozavodsk|بيتروزوفودسك|پیتروزاوودسک|پیٹروزاوودسک|პეტროზავოდსკი|פטרוזבודסק|পেট্রোজাভোডস্ক
+ペトロザヴォーツク|पेत्रोज़ावोद्स्क|彼得罗扎沃茨克|페트로자보츠크|AEaenislinna|Petrazavodsk|Петроской ош
+Petrozavontsk|Pietrozawodsk|Petrozavodskas|Äänislinna
RU 279 Taganrog|تاغانروغ|تاگانروگ|ტაგანროგი|タガンログ|塔甘羅格|타간로크|Taganrig|Taqanroq|Taganrogas|Tankanronk
+Ταγκανρόγκ
RU 277 Kostroma|קוסטרומה|كوستروما|کوسٹروما|კოსტრომა|কস্ট্রোমা|कोस्त्रोमा|コストロマ|科斯特羅馬|코스트로마|Kastrama
+Kostromna
RU 275 Komsomolsk-on-Amur|콤소몰스크나아무레|阿穆尔河畔共青城|Komsomolsk am Amur|Komsomolsk del Amur
+Komsomolsk-na-Amure|Komsomoljsk-na-Amuru|Komsomolsk-sur-l'Amour|Komsomol'sk|Permskoye
RU 268 Yoshkar-Ola|יושקר-אולה|요시카르올라|Iochkar-Ola|Josjkar-Ola|Tsarevokokshaysk
RU 267 Sterlitamak|استرلیتاماک|سترليتاماك|ステルリタマク|斯捷尔利塔马克|스테를리타마크|Stärletamaq|Стәрлетамак
+Стәрлетамаҡ|Staerletamaq|Sterlitamakas|Sztyerlitamak|Cterle
RU 256 Bratsk|براتسك|ブラーツク|布拉茨克|브라츠크|Brack|Bratskas
RU 246 Orsk|オルスク|奧爾斯克|오르스크|أورسك|Orskas
RU 245 Syktyvkar|سيكتيفكار|سیکتیوکار|সিকটিভকার|סיקטיבקר|ซึคตึฟคาร์|スィクティフカル|सिक्त्यव्कर|瑟克特夫卡爾
+식팁카르|Siktifkar|Soktovkar|Syktyukar|Sıktıvkar|Syktyvkaras|Ust'-Sysol'sk|Сыктывкар балһсн
RU 244 Nizhnevartovsk|نیژنیوارتووسک|نيجنفارتوفسك|نیژنوارتوفسک|ニジネヴァルトフスク|니즈네바르톱스크|下瓦爾托夫斯克
+Nizjnevartovsk|Nizniewartowsk|Nijnevartovsk|Nischnewartowsk|Nizhnjavartausk|Niznevartovskas|Нижньовартовськ
RU 243 Angarsk|آنگارسک|أنغارسك|アンガルスク|安加尔斯克|안가르스크|Anqarsk|Angarskas
RU 243 Mar’ino
RU 241 Novorossiysk|노보로시스크|Novorossiejsk|Noborosisk
RU 239 Khimki|חימקי|خيمكي|ヒムキ|希姆基|힘키|Jimki|Ximki|Химки балһсн|Moskau-Chimki
RU 239 Nalchik|نالتشيك|نالچیک|नालचिक|নালচিক|نالچک|ナルチク|Naljcik|Nalshyk|Naltsik|Nalçık|Naltschik
RU 235 Yakutsk|ياكوتسك|याकुत्स्क|ヤクーツク|ইয়াকুটস্ক|야쿠츠크|Iakoutsk|Yerkutsk|D'okuuskaj
RU 234 Nizhnekamsk|نیژنیکامسک|نيجنكامسك|نیژنکامسک|ニジネカムスク|니즈네캄스크|下卡姆斯克|Nizjnekamsk|Nizniekamsk
+Nijnekamsk|Nischnekamsk|Nizhnjakamsk|Niznekamskas|Tuban Kama
RU 233 Dzerzhinsk|دزيرجينسك|دزرژینسک|دزیرژنسک|ดเซียร์จินสค์|ジェルジンスク|捷尔任斯克|제르진스크|Dzierzynsk
+Rastyapino|Dserschinsk|Dzerhinsh|Dzerjinsk|Dzerzinskas|Dzjarzhynsk
RU 226 Staryy Oskol|스타리오스콜
RU 225 Blagoveshchensk|ब्लागोवेशचेंस्क|ব্লাগোভেশচেনস্ক|بلاغوفيشتشينسك|บลาโกเวชเชนสค์|ბლაგოვეშჩენსკი|بلاگوویشچینسک
+بلاگوویشچنسک|בלאגובשצנסק|ブラゴヴェシチェンスク|블라고베셴스크|海兰泡|Blagaveshchansk|Blagovescenskas
+Blagovescsenszk|Blagovesjtjensk|Blagovechtchensk|Blagovesjtsjensk|Blagovestsensk
RU 222 Velikiy Novgorod|نوفغورود العظيمة|वेलिकिय नोवगोरोड|ویلیکیا نووگورڈ|ভেলিকিয় নোভগোরোড|ولیکیا نووگورد
+დიდი ნოვგოროდი|נובגורוד|벨리키노브고로드|大诺夫哥罗德|ノヴゴロド|Novogardia Magna|Nowogrod Wielki|Suuri Novgorodi
+Holmgardur|Hólmgarður|Nobnkoront|Νόβγκοροντ
RU 221 Shakhty|شاختاي|شاختی|沙赫特|샤흐티|Chakhty|Sachtos|Sjachty|Schachty|Shajty|Sahti|Saxti
RU 219 Prokop’yevsk|Prokop'evsk|Prokop'yevo|Prokoyevsk
RU 216 Rybinsk|ریبینسک|رايبانسك|ریبنسک|ルイビンスク|雷宾斯克|리빈스크|Robinsk|Rıbinsk|Andropov|Rybinskas|Shcherbakov
RU 216 Vykhino-Zhulebino|Vykhino
RU 215 Zelenograd
RU 215 Biysk|比斯克|비스크|Mpisk|Viysk|Biejsk|Biscum|Biyusk
RU 214 Centralniy
RU 210 Pskov|פסקוב|بسكوف|پسکوف|पस्कोव|পসকভ|ปัสคอฟ|ფსკოვი|プスコフ|普斯科夫|프스코프|Pskof|Pskou|Pihkva|Pihkova
+Pleskau|Pleskov|Pskovas
RU 203 Vasyl'evsky Ostrov|Vasileostrovskij|Vasilinsaari
RU 200 Severnyy
RU 199 Balakovo|بالاكوفو|بالاکوو|巴拉科沃|발라코보|Balakovas|Балаково балһсн
RU 199 Armavir|آرماویر|أرمافير|アルマヴィル|阿爾馬維爾|아르마비르|Aramir|Armaviras|Nor Armawir|Армавир балһсн
+Armavir i Russland
RU 198 Yuzhno-Sakhalinsk|युज़्नो-सखालिंस्क|युझ्नो-साखालिन्स्क|ইউজনো-সাখালিনস্ক|يوجنو-ساخالينسك|یوژنو-ساخالینسک
+یوجنو سخالینسک|יוזנו-סחלינסק|ユジノサハリンスク|유즈노사할린스크|南萨哈林斯克|丰原|豊原|Ioujno-Sakhalinsk
+Juzhna-Sakhalinsk|Juzjno-Sachalinsk|Tүndүk-Sakhalinsk|Iujno-Sakhalinsk|Joezjno-Sachalinsk|Juschno-Sachalinsk
RU 196 Engels|Engeljs|Pokrovsk|Pokrovs'ka Sloboda|Pokrovskaya Sloboda
RU 194 Severodvinsk|სევეროდვინსკი|سورودوینسک|سیورودونسک|セヴェロドヴィンスク|سفرودفنسك|세베로드빈스크|北德文斯克
+Severadzvinsk|Sewjerodwinsk|Severodvinskas|Siewierodwinsk|Molotovsk|Sudostroy
RU 191 Zlatoust|زلاتؤوست|زلاتوؤست|زلاتوست|ズラトウースト|兹拉托乌斯特|즐라토우스트|Zlatavust|Zlatoutsk|Zlato-oest
+Zlatoustas
RU 189 Syzran
RU 184 Abakan|آباکان|अबाकान|আবাকান|ابکان|アバカン|阿巴坎|아바칸|Agban|Ampakan|Ағбан|Abakanas|Abakanskoye
+Абакан шаары
RU 182 Kamensk-Ural’skiy|Kamensk-Uraljski|Kamenisk|Kamensk
RU 181 Petropavlovsk-Kamchatsky|ปิตราปัฟลัฟสค์-คัมชัตสกี|پتروپاولوفسک-کامچاتسکیی|پیتروپاولوسک کامچاتسکی
+پیتروپاولووسک کمچاتسکی|পেট্রোপাভলোভস্ক-কামচাটস্কি|पेत्रोपावलोवस्क-कामचात्स्की|פטרופבלובסק-קמצטסקי
+페트로파블로프스크 캄차스키|堪察加的彼得巴甫洛夫斯克|페트로파블롭스크캄차츠키|堪察加彼得巴甫洛夫斯克
+Petropavlofsk Kamtsatski|Petropavlovsk-Kamtsatski|Petropavlovska-Kamcatska|Pietropawlowsk Kamczacki
+Петропавловск-Камчаткăри|Petrapaulausk-Kamchacki|Petropavlovsk Kamcatkal
RU 180 Yasenevo
RU 179 Podolsk
RU 172 Lyublino|Lublino|Lyublino-Dachnoye
RU 167 Berezniki|بيريزنيكي|بریزنیکی|برزنیکی|ベレズニキ|别列兹尼基|베레즈니키|Kydzzakar|Бярэзнікі|Bjerezniki
+Bieriezniki|Usol'ye-Solikamskoye
RU 167 Volgodonsk|וולגודונסק|فولغودونسك|وولگودونسک|ولگودونسک|ヴォルゴドンスク|伏尔加顿斯克|볼고돈스크|Valgadonsk
+Volqodonsk|Volgodonskas|Волгодонск балһсн
RU 167 Miass|مياس|ミアス|米阿斯|미아스|Мейәс|Miasas
RU 166 Novocherkassk|ნოვოჩერკასკი|نوفوتشركاسك|ノヴォチェルカッスク|נובוצרקסק|نووچرکاسک|نووچرکیسک|노보체르카스크
+新切爾卡斯克|Novocerkaskas|Novotjerkassk|Novotserkassk|Novacharkask|Novocserkasszk|Novotcherkassk|Novotsjerkassk
RU 164 Nazran|نازران|ნაზრანი|나즈란|Kazran|Na'sar|Nesara|Nana-Naa'sare|Poselok Nazran'|Kosta-Khetagurovo
+Imeni Kost-Khetagurova
RU 161 Rubtsovsk|روبتسوفسك|روبتسووسک|ルプツォフスク|魯布佐夫斯克|룹촙스크|Rubcovs'k|Roebtsovsk|Roubtsovsk|Rubcousk
+Rubcovskas|Rubtovsk|Rubzowsk
RU 160 Mytishchi|มืยทิชชี|میتیشچی|مايتشي|ムィティシ|미티시치|梅季希|미티시|Mityiscsi|Mycishchy|Mytisjtji|Motistsi
+Mytichtchi|Mytisjtsji|Mytistsi
RU 159 Salavat|سالافات|سالاوات|サラヴァト|薩拉瓦特|Salauat|Salavatas|Салават балһсн|Salavat i Russland
RU 159 Bibirevo
RU 159 Khoroshëvo-Mnevniki|Khoroshjovo-Mnjovniki|Khoroshjovo|Khoroshevo
RU 158 Gol’yanovo
RU 157 Admiralteisky
RU 157 Ussuriysk|ウスリースク|乌苏里斯克|우수리스크|Voroshilov|Oessoeriejsk|Nikolaevsk-Ussuri|Lungsod ng Ussurijsk
+Nikol'sk-Ussuriyskiy
RU 154 Lyubertsy|ليوبارتسي|لیوبیرتسی|لیوبرتسی|ლიუბერცი|リュベルツィ|柳別爾齊|류베르치|Liubercai|Lyubertsı|Lioubertsy
+Liuberti|Ljoebertsy|Ljuberzy|Lubertsi
RU 154 Kovrov|كوفروف|کاوروو|کووروف|コヴロフ|科夫罗夫|코브로프|Kaurou|Kovrovas
RU 152 Strogino
RU 150 Balashikha|بالاشيكا|بالاشیخا|バラシハ|巴拉希哈|발라시하|Balachikha|Balishikha|Balaschicha|Balasixa|Балашихæ
RU 150 Zhulebino|Zhelyabino
RU 147 Kolomna|קולומנה|كولومنا|コロムナ|科洛姆纳|콜롬나|Columna|Kalomna|Коломнæ|Коломна балһсн
RU 147 Kuntsevo|Kuncjovo|Kuncevo|Kunzewo|Kuntsevo Destrict|Kuntsevo District
RU 146 Nakhodka|ناخودكا|ナホトカ|納霍德卡|烂沟崴|나홋카|Nakhotka|Langouwai|Najodka|Naxodka|Находкæ
RU 144 Elektrostal’|옐렉트로스탈
RU 144 Biryulëvo|Birjuljovo
RU 144 Orekhovo-Borisovo
RU 143 Kuz’minki
RU 143 Novyye Kuz’minki
RU 142 Pyatigorsk|פיאטיגורסק|ピャチゴルスク|퍄티고르스크|五山城|Five Mountains
RU 142 Chertanovo Yuzhnoye|Chertanovo Vtoroe|Poselok Mosgazoprovod
RU 141 Maykop|מייקופ|مايكوب|مایکوپ|मायकोप|মায়কপ|マイコープ|마이코프|Majkuop|Maikopas|Мыекъуапэ
RU 141 Zheleznodorozhnyy|Zjeleznodorozjnyj|Obiralovka
RU 140 Norilsk|נורילסק|نوريلسك|نورلسک|ノリリスク|諾里爾斯克|노릴스크|Naryl'sk|Noriljsk|Norilskas
RU 140 Al’met’yevsk|Al'met'evsk|Al'met'yevo|Aljmetjevsk|Almat|Әлмәт
RU 139 Korolev|کارولیو|קורוליוב|كوروليوف|کورولیوو|コロリョフ|科羅廖夫|코롤료프|Korolov|Каралёў|Koroliov|Koroliovas
+Kaliningrad|Kalininskiy|Королёв балһсн
RU 138 Kolpino|كولبينو|کولپینو|კოლპინო|科爾皮諾|콜피노|Koljpino|Kolpinas
RU 137 Odintsovo|اودینستوو|أودينتسوفو|โอดินต์โซโว|オジンツォボ|奧金佐沃|오딘초보|Adzincova|Odincovas|Odincova
+Odintovo|Odinzowo|Одинцово балһсн
RU 134 Nevinnomyssk|نافينوميسك|نیوینومیسک|نوینومیسک|ネヴィンノムイスク|涅溫諾梅斯克|네비노미스크|Nevinnomossk
+Nevinnomıssk|Nevinnonyssk|Nevinomyskas|Njavinnamysk|Niewinnomyssk|Newinnomyssaja
RU 133 Pervouralsk|بيرفورالسك|第一烏拉爾斯克|Pervouraljsk
RU 132 Kislovodsk|קיסלובודסק|كيسلوفودسك|کسلووودسک|キスロヴォツク|基兹洛沃茨克|키슬로보츠크|Kislavodsk|Nartsaneh
+Kislovodskas|Кисловодск балһсн|Kislovodsk - Kislovodsk
RU 132 Dimitrovgrad|ديميتروفغراد|دیمیترووگراد|ディミトロフグラード|디미트로브그라드|季米特洛夫格勒|Dimitrovqrad
+Mitreen' osh|Dzimitraugrad|Dimitrovgradas|Melekess|Мәләкәс|Dimitrovgrad i Russland
RU 130 Novomoskovsk|نوفوموسكوفيك|نووماسکووسک|ノヴォモスコフスク|노보모스콥스크|新莫斯科斯克|Novamaskousk
+Stalinogorsk|Novomoskovskas|Яңа Мәскәү|Bobriki|Stalinogorsk Pervyy|Stalinogorsk Vtoroy
RU 130 Petrogradka
RU 130 Ramenki
RU 129 Zyablikovo
RU 128 Kamyshin|كاميشين|کامیشن|カムイシン|卡梅申|카미신|Kamosin|Kamychine|Kamyschin|Kamysinas|Камышин балһсн
RU 128 Novocheboksarsk|ノヴォチェボクサルスク|노보체복사르스크|Cene Shupashkar|Novotseboksarsk|Novotsjeboksarsk
+Nowotscheboksarsk
RU 128 Serpukhov|세르푸호프|Serpoechov|Sierpuchow
RU 128 Ivanovskoye
RU 128 Orekhovo-Borisovo Severnoye|Orekhovo
RU 126 Murom|موروم|ムーロム|穆罗姆|무롬|Muram|Мөрәм|Moerom|Mourom|Muromas|Muromum|Murom am Oka
RU 126 Khasavyurt|Khasav-jurt|Xasavyurt|Khasav|Staro Khasav-Yurt
RU 126 Neftekamsk|نیفتیکامسک|نفتكامسك|涅夫捷卡姆斯克|넵테캄스크|Нефцякамск|Neftekama|Njeftekamsk|Kaseyevo
+Neftekamskas|Nieftiekamsk|Kasevo
RU 125 Tyoply Stan|Тёплый Стан|Nizhniy Teplyy Stan
RU 123 Tsaritsyno|Caricino|Tsartino|Sartino|Lenino|Imeni Chkalova V.P.|Imeni V.P. Chkalova|Tsaritsyno-Dachnoye
RU 122 Cherkessk|चेर्केस्क|চের্কেস্ক|تشركيسك|چرکیسک|チェルケスク|צרקסק|چرکسک|체르케스크|Czerkiesk|Tserkessk
+Tcherkessk|Tsjerkessk|Tscherkessk|Черкес къала|Шеркеш шахар
RU 122 Presnenskiy|Красная Пресня
RU 122 Veshnyaki
RU 121 Zyuzino
RU 120 Orekhovo-Zuyevo|أوريخوفو-زويفو|اوریخوو زوئیوو|اريخوفو-زويفو|奧列霍沃-祖耶沃|오레호보주예보|Arehkhava-Zueva
+Orechovo-Zoejevo|Orechovo-Zuevo|Orejovo-Zuyevo|Orekhovo-Zouievo|Orexovo-Zuyevo|Oriechowo-Zujewo
RU 120 Solntsevo|Solncevo
RU 118 Troparëvo|Troparjovo
RU 117 Achinsk|أتشينسك|آچینسک|アチンスク|阿钦斯克|아친스크|Aczynsk|Atjinsk|Atsinsk|Acinskas|Atchinsk|Atschinsk
RU 116 Kyzyl|קיזיל|كيزيل|کائزل|কিজিল|کیزل|किज़िल|クズル|克孜勒|키질|Kozol|Kızıl|Қизил|Krasni|Kezelli|Kyzylas
+Belotsarsk
RU 116 Taganskiy|Taganka
RU 115 Noginsk|نوجينسك|نوگینسک|نوگنسک|ノギンスク|諾金斯克|노긴스크|Naginsk|Noqinsk|Noguinsk|Noginskas|Ногинск балһсн
RU 115 Yelets|ييليتس|יילץ|یلتس|エレツ|叶列茨|옐레츠|Elecum|Elec'|Jalec|Jelec|Jelecas|Jelez|Elet
RU 115 Novo-Peredelkino|Peredelkino
RU 114 Ochakovo-Matveyevskoye|Ochakovo-Matveevskoe|Ochakovo
RU 113 Tobolsk|Toboljsk
RU 113 Shchyolkovo|Shchelkovo|Shcholkovo|Schtscholkowo|Щелково
RU 112 Nefteyugansk
RU 111 Novokuybyshevsk|نوفوكويبيشفسك|نووکویبیشفسک|新古比雪夫斯克|Novo-Kuybuyshev|Novokujbysjevsk|Navakujbyshehusk
+Novokoejbysjevsk|Novokouibychevsk|Novokuibosevsk|Novokuibysevskas
RU 110 Noyabrsk
RU 109 Bataysk|Gorodovikovsk
RU 109 Seversk|سیورسک|セヴェルスク|سورسک|謝韋爾斯克|세베르스크|Sewjersk|Severskas|Siewiersk
RU 109 Arzamas|آرزاماس|アルザマス|阿爾扎馬斯|아르자마스|Arzamasas|Arsamassium
RU 109 Sergiyev Posad|Siergijew Posad|Sergiyevskiy Posad|Sergiyev|Zagorsk
RU 109 Leninsk-Kuznetsky|لنینسک-کوزنتسکیی|لیننسک کوزنیتسکی|لنينسك-كوزنتسكي|列寧斯克-庫茲涅茨基|Leninsk Kuzniecki
+Leninsk-Kuzneckij|Leninska-Kuznecka|Kuznecko Leninskas|Leninsk-Koeznetski|Leninsk-Kouznetski|Leninsk-Kusnezki
RU 108 Oktyabrsky|Oktiabr'skil
RU 107 Obninsk|أوبنينسك|ობნინსკი|オブニンスク|奥布宁斯克|오브닌스크|Obninskas
RU 106 Elista|אליסטה|الیستا|إيليستا|الستا|एलिस्ता|এলিস্তা|エリスタ|埃利斯塔|옐리스타|Элһэтэ|Ehlst|Stepnoi
+Элст балһсн
RU 106 Cherëmushki|Cherjomushki
RU 106 Novotroitsk|نوفوترويتسك|نوووترویسک|新特羅伊茨克|Novotroic'k|Navatroick|Novotroickas|Novotroitc|Nowotroizk
+Яңа Троицк|Novo-Troitskiy
RU 105 Derbent|დერბენტი|דרבנט|دربند|デルベント|傑爾賓特|데르벤트|Darband|Darbant|Derbend|K'vevar|Дәрбәнт|Chjali
+Dzerbent
RU 104 Izmaylovo
RU 104 Kiselëvsk|Kizelovsk|Кісялёўск|Kiseljovsk|Kisjaljousk
RU 103 Akademicheskoe
RU 103 Velikiye Luki|벨리키예루키|Velikije Loeki|Wielkie Luki
RU 103 Bogorodskoye
RU 102 Pushkino|بوشكينو|پوشکینو|普希金諾|Pusjkino|Poesjkino|Pouchkino
RU 102 Artëm|Artiom
RU 102 Ukhta|أوختا|乌赫塔|우흐타|Oechta|Oukhta|Uhta|Ujta|Ukva|Chib'yu|Uht
RU 102 Brateyevo|Brateevo|Bratyevo
RU 102 Shchukino|Щукино
RU 101 Kansk|كانسك|坎斯克|칸스크|Kanskas
RU 101 Khanty-Mansiysk|खांती-मांसीयस्क|ხანტი-მანსიისკი|خانتي-مانسييسك|خانتی مانسیئسک|خانتی-مانسیسک|খান্তি-মানসিয়স্ক
+חנטי-מנסיסק|汉特-曼西斯克|한티만시스크|Chanty-Mansiejsk|Hantimansijska|Hanto-Mansiisk|Hantı-Mansiysk
+Ostyako-Vogul'sk|Xanti-Mansiysk|Chanty Mansijskas
RU 101 Mezhdurechensk|ميجدوريتشينسك|میجدوریچینسک|メジュドゥレチェンスク|梅日杜列琴斯克|메즈두레첸스크|Mezdurecenskas
+Mezjduretjensk|Mejdouretchensk|Mejdurechensk|Mejduretxensk|Mezduretsensk|Mezhdurehchansk
RU 101 Novyye Cherëmushki|Novye Cherjomushki
RU 101 Ryazanskiy|Plyushchevo
RU 100 Solikamsk|سولیکامسک|سولكامسك|索利卡姆斯克|Salikamsk|Solikamskas|Sovkar|Соль Камская|Usol'e Kamskoe
+Usol'ye Kamskoye
RU 100 Glazov|جلازوف|گلازوف|グラゾフ|格拉佐夫|글라조프|Glazau|Glazovas
RU 100 Ust’-Ilimsk
RU 100 Tekstil’shchiki|Текстильщики|Poselok Tekstil'shchiki|Sadki
RW 1132 =town-kigali Kigali|קיגאלי|كيغالي|کیگالی|किगाली|คิกาลี|კიგალი|キガリ|吉佳利|키갈리|Kiqali|Kigalis|Kinkali
+Κιγκάλι
RW 172 Gisenyi|جيسايني|ギセニ|吉塞尼|기세니|Gosenyi|Nkiseni|Γκισένι|Gisenjis
RW 153 Musanze|Ruhengeri|Ruhengeris
RW 100 Nyagatare|Nyakatale|Nyakatare
SA 4697 Jeddah|জেদ্দা|जेद्दाह|ญิดดะฮ์|ჯიდა|גדה|جدة|جدہ|ジッダ|吉达|제다|지다|Chidda|Djedda|Djidda|Dzedda|Dzhida
+Dzudda|Jaddah
SA 4205 =town-riyadh Riyadh|الرياض|রিয়াদ|رىياد|रियाद|रियाध|ริยาด|ריאד|ڕیاز|ერ-რიადი|リヤド|利雅得|利雅德|리야드
+Riadum|Al-Riad|Riant|Rihad|Rijadas|Ар-Рияд|Ер-Ріяд|Ar-Riyod|Ər-Riyad
SA 1578 Makkah|मक्का|মক্কা|มักกะฮ์|მექა|מכה|مكة|مکہ|メッカ|麥加|메카|مكة المكرمة|A Meca|Mekkah|La Meca|Maekkae|Meice
+Мәккә|Macoraba
SA 1300 Madinah|المدينة|אל-מדינה|মেডিনা|มะดีนะฮ์|მედინა|مدینھ|मदिना|मदीना|মদিনা|マディーナ|مدینہ منورہ|麥地那|메디나
+Madinat|Mediina|Medzina|Yathrib|Maedinae|Мединæ|Мәдинә
SA 1252 Dammam|الدمام|दम्माम|დამამი|दम्मम|দাম্মাম|ダンマーム|דמאם|อัดดัมมาม|达曼|담맘|Damman|Ntamam|Daemmam|Damamas
+Ad Dammam|Ad-Damman|Ed Dammam
SA 946 Sulţānah
SA 745 Buraydah|বুরাইদাহ|बुरैदह|بريده|بریدہ|ブライダ|Buraeydae
SA 688 Ta’if|טאיף|تایف|طائف|ताइफ|তাইফ|ターイフ|טאאיף|تاىيف|ताइफ़|塔伊夫|타이프|อัฏฏออิฟ|Taef|Toif|Daa'if|Taifas
+Taifum|Эт-Таиф|At Ta'if
SA 667 Tabuk|তাবুক|תבוכ|تبوك|तबूक|タブーク|塔布克|타부크|Tebuk|Gabouk|Tabouk|Taebuk|Tebuek|Tabukas
SA 605 Ha'il|حائل|হায়েল|हैल|ハイル|Hajel|Hael
SA 505 Najrān|নাজরান|نجران|नजरान|ナジュラン|Nacran|Necran|Наджран
SA 425 Al Kharj|الخرج|Al Khardj|El-Harc|Эль-Хардж
SA 387 Khamis Mushait|ח'מיס מושייט|খামিস মুশাইত|खमीस-मुशैथ|خميس مشيط|하미스무샤이트|海米斯穆謝特|Chamis Musaitas
+Chamis Muschait
SA 293 Al Hufūf|الهفوف|הופוף|Al Hofuf|Ель-Хуфуф|Huefuf|Hofuf|Hufuf
SA 290 Al Mubarraz|المبرز
SA 271 Hafar Al-Batin|Haffar El Batin|Al Hafar|Hafar
SA 248 Thuqbah|الثقبة|Al Thaqbah|Ath Thuqbah
SA 237 Al Jubayl|ג'ובייל|الجبيل|Dzhubail'|El-Cübeyl|Əl-Cübeyl|Al-Dzubajl|El-Cuebeyl|Əl-Cuebeyl|Ainain
SA 228 Şabyā|صبيا|Al-Sabya|As Sabya
SA 210 Abha|أبها|ابھا|अबहा|আবহা|アブハー|艾卜哈|아브하|Abga|Ebha|Абха|AEbha|Abh
SA 200 Yanbu|ينبع|Yambo|Yenbo|Yanbu al-Bahar|Yanbu' al Bahr
SA 183 Unaizah
SA 165 Khobar|ח'ובאר|الخبر|अल-खोबर|코바르|Hubar|Alkhobar|El Huber|Әл-Хубар|Al Khobar|Al Khubar|Ель-Хубар
SA 148 Arar|عرعر|अरार|আরার|アラル|Aruar
SA 128 Sakakah|সাকাকাহ|सकाकाह|سكاكا|سکاکه|سکاکہ|サカーカ|塞卡凱|사카카|Skaka
SA 125 Az Zulfī|Az Zilfi|Zilfi
SA 105 Jizan|جازان|جيزان|जीजान|জিজান|ジザン|Cizan|Cızan|Gazan|Gizan|Jazan|Jezan|Jizon
SA 102 Qurayyat|القريات|An Nabk|Gurayat|Al Qurayyat|Nabek
SA 100 Sabt Alalayah|سبت العلايا|Sabt Al Alaya
SD 1974 =town-khartoum Khartoum|ااالخرطوم|خارطوم|חרטום|خرطوم|ハルツーム|喀土穆|하르툼|Khartoem|Khartoun|Chartum
+Chartumas|Khartun|Χαρτούμ|Al Khartum|Al Khurtum|Jartum|Xartum
SD 1849 Omdurman|أم درمان|אומדורמאן|ომდურმანი|オムドゥルマン|ออมเดอร์มาน|옴두르만|恩图曼|Omdoerman|Omdourman
+Omdurmanas|Umm Durman|Омдурман қаласы
SD 1012 Khartoum North|الخرطوم بحري|بحري|Severni Kartum|Khartoum Nord|Sjeverni Kartum|Jartum Norte|Khartum Nord
+Північний Хартум|Barkhi
SD 565 Nyala|ניאלה|نيالا|نیاله|न्याला|নিয়ালা|ニャラ|尼亚拉|니알라
SD 489 Port Sudan|פורט סודאן|پورت سودان|پورٹ سوڈان|พอร์ตซูดาน|بور سودان|पोर्ट सूडान|পোর্ট সুডান|ポートスーダン
+포트수단|苏丹港|Burt Sudan|Port Sodan|Bur Sudan|New Sawakin|Port-Soudan|Porto Sudan|Porto Sudao
SD 401 Kassala|कस्साला|কাসালা|کسالہ|كسلا|カッサラ|كسل|卡薩拉|카살라|Statul Kassala
SD 393 El Obeid|এল ওবেইদ|एल ओबेद|الابيض|エルオベイド|الأبي|Al Ubayd|Al Obayyid|El Ubeiyad
SD 363 Al Qadarif|আল কাদারীফ|अल कदारीफ|אל-קדריף|القضارف|アルカダリフ|加达里夫|El Gedaref|El Kadarif|El-Gadarif
+Gadaref|Gadarif|Gedaref
SD 345 Kosti|ربك|Kusti
SD 332 Wad Medani|वाद मदानी|واد مدنی|ওয়াদ মাদানি|ود مدني|ワドメダニ|Vad Madani|Vad Medeni|Medani
SD 264 El Daein|এল ডেইন|الدعين|الضعين|एल दैन|エルダイン|Ad Duajn|Ed Daein|Эль-Дейн
SD 252 El Fasher|এল ফাশের|एल फाशर|エルファシャー|الفاشر|Al Fashir|Ель-Фашир|Al-Faschir|Tendelti
SD 250 Singa|سینگا|सिंगा|سنجة|سنگه|সিঙ্গা|シンガ|Senga|Синџа|Sindza|Sindscha
SD 186 Ad-Damazin|আদ-দামাজিন|अद-दमाजिन|الدمازين|アッダマジン|Ed Damazin|Damazin
SD 162 Al-Junaynah|আল-জুনাইনাহ|अल-जुनैना|الجنينة|الجنینہ|アルジュナイナ|Al-Dzunajna|El DZunajna|Al Geneina
+Al Jeneina|El Geneina|Ел Џунајна|Aj Jinena
SD 135 Rabak|রাবাক|رباک|ربك|रबक|ラバク
SD 134 El Geneina Fort|Al Junaynah Fort|Geneina Fort|El Geneina
SD 130 Sennar|سنار|Sannar|Sinnar
SD 128 Al Manāqil|El Managil|El Manaqil|Manaqil
SD 120 Gereida|قريضة
SD 112 Atbara|عطبرة|アトバラ|阿特巴拉|Madent Atbara
SD 108 An Nuhūd|এন নাহুদ|एन नहूड|النهود|النہود|एन नऊद|เอ็น นาฮัด|엔 나후드|恩纳胡德|ナフド|An Nahud|Elnihood
+En Nahud|Ennahuda|Эн-Нухуд|Al Nihood|En Nahudas
SD 103 Ad-Damir|अद-दामिर|আদ-দামির|الدامر|アッダミール|Al-Damir|Ed Damer|Ed Damir
SE 1515 =place-stockholm Stockholm|สตอกโฮล์ม|სტოკჰოლმი|סטוקהולם|שטאקהאלם|ستوكهولم|ستۆکھۆڵم|स्टॉकहोम|استکهلم|स्टकहोम
+स्तकहोम|স্টকহোম|ストックホルム|斯德哥尔摩|스톡홀름|Estocolme|Stakgol'm|Stjokolna|Stokgol'm|Stokholmas|Stuculma
+Tukholma|Стокҳолм|Стёколна|Stockholbma|Stokkholmur|Stuokhuolms|Holmia|Стокгольм ош
SE 608 =town-gothenburg Gothenburg|योहतेबोर्य|گوتھن برگ|گووتھنبرگ|गॉथेनबर्ग|গেটেবার্গ|กอเทนเบิร์ก|გეტებორგი|געטעבארג
+جوتنبرج|גטבורג|ヨーテボリ|예테보리|哥德堡|Geteborgas|Geuteborgo|Gjotehbarg|Gotemburgo|Gottenborg|G'oteborg
+Gautaborg|Geteborga|Gjoteborg|Goeteborg|Goeteborq|Gothembourg|Gothoburgum|Nketempornk|Γκέτεμποργκ
SE 362 =town-malmo Malmö|מאלמה|مالمو|माल्मो|ম্যালমো|マルメ|马尔莫|马尔默|Malmogia
SE 177 =town-uppsala Uppsala|אופסאלא|أوبسالا|اوپسالا|उप्साला|อุปซอลา|אופסלה|اپسالا|উপসালা|უფსალა|ウプサラ|乌普萨拉
+웁살라|Oupsala|Уппсалæ|Ubsala|Upfala|Uppsalir|Ουψάλα|Өпсала
SE 166 Linköping|לינשעפינג|لينشوبينغ|لینشوپینگ|लिंकोपिंग|লিঙ্কোপিং|ลินเชอปิง|ლინჩეპინგი|リンシェーピング|لنشوپنگ
+林雪平|린셰핑|Линчёпинг|Линшепинг|Линьшөпин|Lincopia|Linkoeping|Линшьопинг|Linchjoping
SE 155 Örebro|ערעברו|أوربرو|اریبرو|ერებრე|ארברו|اوریبرو|ओरेब्रो|ওরেব্রো|エレブルー|เออเรบรู|厄勒布鲁|외레브로|Erebro
+Erempro|Jorebru|OErebro|Orebrogia|Örebro  İsveç|OErebro  Isvec
SE 139 Sollentuna
SE 130 Umeå|امیہ|ऊमेओ|উমিও|უმეო|אומאו|أوميو|اومئو|ウメオ|于默奧|우메오|อูเมโอ|Ubmi|Umeo|Oumeo|Owmeo|Uma|Ούμεο|Uumaja
SE 127 Västerås|فيستيروس|واسٹیراس|ویستیروس|वेस्टरास|เวสเตโรส|וועסטעראס|ভেস্টেরাস|ვესტეროსი|ヴェステロース|וסטרוס
+韦斯特罗斯|베스테로스|Vesteros|Vaesteras|Arosia|Vesterosas
SE 127 Södermalm|Soedermalm|Soeder|Söder|Katarina-Sofia|Maria-Gamlastan|Maria gamla stan|Sofia gamla stan
SE 112 Jönköping|يونشوبينغ|یونشوپینگ|जॉनकोपिंग|جونکومنگ|เยินเชอปิง|იენჩეპინგი|জনকোপিং|延雪平|옌셰핑|Encheping
+Iunecopia|Јеншепинг|Йёнчёпинг|Йёньшөпин|Йоншьопинг|Joenkoeping
SE 104 Helsingborg|เฮลซิงบอรย์|הלסינגבורג|هلسينغبورغ|هلسینگبورگ|ჰელსინგბორგი|ہلسنگبورگ|ヘルシンボリ|赫尔辛堡
+헬싱보리|希星堡|Gel'sinborg|Hälsingborg|Хелсингбори|Haelsingborg|Хельсінгбарг|Helsingborgas|Helsingjaborg
SE 93 Norrköping|นอร์เชอปิง|ნორჩეპინგი|נארשעפינג|نورشوبينغ|نورشوپینگ|נורשפינג|نورکوپنگ|ノーショーピング|노르셰핑
+北雪平|Norsepinga|Норрчепінг|Норшьопинг|Norrkoeping|Norrshjopin|Norcopia|Norrchjoping
SE 90 Huddinge
SE 87 Lund|لوند|لونڈ|لنڈ|লুন্ড|ลุนด์|ლუნდი|ルンド|隆德|룬드|Лөнд|Lount|Λουντ|Lundas|Lundur
SE 77 Luleå|לולאו|لولئو|لوليا|لوليو|लुलिआ|লুলিও|ლულეო|ルレオ|呂勒奧|룰레오|Люлео
SE 74 Haninge
SE 74 Gävle|گاولے|یاولہ|गेवले|গাভলে|เยฟเล|יבלה|يفله|ევლე|イェヴレ|耶夫勒|예블레|Gefle|Gevle|Gäfle|Jevle|Eule|Evle
+Gaefle
SE 72 Bromma|Bromma stadsdelsomrade
SE 71 Borås|בורוס|بوراس|بوروس|บูโรส|ბუროსი|ボロース|布羅斯|보로스|Boros|Buras|Buros|Burosas|Boerosia|Celfsborg
SE 71 Växjö|ویکوہ|ویکیو|ვექშე|ベクショー|וקשה|فاكسيو|เวกเชอ|वेक्सजो|ভেক্সজো|韦克舍|벡셰|Vekse|Vexiö|Vaexjoe|Vexionia
SE 70 Södertälje|სედერტელიე|سودرتاليا|سودرتالیے|سودتلیا|เซอเดอร์เตลเย|セーデルテリエ|쇠데르텔리에|南泰利耶
+S'odertele|Sedertel'e|Siodertelje|Soedertaelje|Telga australis
SE 70 Halmstad|هالمستاد|ہالمسٹاڈ|ฮาล์มสตา|האלמסטד|هالم سټاد|হালমস্টাড|ჰალმსტადი|ハルムスタッド|हाल्मस्टाड
+哈尔姆斯塔德|할름스타드|Gal'mstad|Hamstad|Halmstadas|Halmostadium
SE 69 Kungsholmen
SE 67 Eskilstuna|إسكيلستونا|ესკილსტუნა|اسکلستونا|エシルストゥーナ|埃斯基尔斯蒂纳|에스킬스투나|Ескилстюна|Ешилструна
+Eskilstouna|Εσκιλστούνα
SE 66 Solna
SE 66 Karlskrona|كارلسكرونا|კარლსკრონა|קרלסקרונה|คาร์ลสกรูนา|کلسکرونا|カールスクルーナ|कार्लस्क्रोना|कार्ल्सक्रोना
+কার্লস্ক্রোনা|卡尔斯克鲁纳|칼스크로나|Karlskruna|Caroli Corona
SE 61 Karlstad|كارلستاد|کارلسٹاڈ|کارل سټاد|კარლსტადი|カールスタード|קרלסטד|कार्लस्टाड|কার্লস্টাড|卡尔斯塔德|칼스타드
+Karlstadas|Carolostadium
SE 59 Mölndal|Melndal|Moelndal|Miolndalas|Mjol'ndal'|Мёльндальская коммуна|Mjol'ndal'skaja kommuna
SE 58 Vasastaden|Vasastan
SE 58 Täby
SE 57 Sundsvall|סונדסוואל|სუნდსვალი|سوندسوال|سندسفال|سندسوال|スンツヴァル|松茲瓦爾|순스발|Sountsval|Σούντσβαλ
+Sundsvalis|Sundsval FA
SG 276 Bedok New Town|勿洛|Bedok Village|Bedok|Pitok
SG 276 Ulu Bedok|Ulu Bedok Village
SG 267 Sengkang New Town|盛港|Sheng Gang|Sengkang
SG 265 Tampines Estate|Tampines
SG 262 Jurong Town|裕廊|Jurong Village|Jurong New Town|Jurong|Yulang|Bandar Baharu Jurong
SG 259 Tampines New Town|淡滨尼|Tampines
SG 254 Woodlands|兀兰|WuLan|Woodlands New Town
SG 253 Jurong West|裕廊西
SG 228 Yishun New Town|义顺|Nee Soon|Yishun
SG 227 Hougang New Town|Hougang
SG 204 Punggol|پونگل|榜鹅|Ponggol|Bang'e|Punggol Village
SG 187 Choa Chu Kang New Town|Chhoa Chhu Kang|Chua Chu Kang|Cai Cuo Gang
SG 159 Ang Mo Kio New Town|Ang Mo Kio
SG 158 Bukit Batok New Town|Bu-kit Ba-tok|Bukit Batok
SG 151 Bukit Merah Estate
SG 144 Kampong Pasir Ris|巴西立|白沙|Pacir ris|Pasir Ris|Baisha|Baxili
SG 138 Bukit Panjang New Town|Bukit Panjang|Wujibanrang|Bt Panjang|BP
SG 130 Kembangan
SG 120 Toa Payoh New Town|Toa Payoh
SG 116 Serangoon|Serangoon Village
SG 116 Serangoon New Town|Shilonggang|Serangoon
SG 110 Geylang|گیلانگ|ゲイラン|芽笼|Geylang Serai|Geylang Serai Village
SG 110 Sembawang Estate|三巴旺|Sembawang Village|Sanbawang|Sembawang|Tambuwang
SG 101 Queenstown Estate|女皇镇|Queenstown New Town|Queenstown
SG 101 Kallang|加冷|Jialeng|Ka-leng|Ga-laahng
SI 272 =town-ljubljana Ljubljana|ליובליאנה|ليوبليانا|ليۇبليانا|ลูบลิยานา|ლიუბლიანა|लियुब्लियाना|লিউব্লিয়ানা
+リュブリャナ|卢布尔雅那|류블랴나|Jubaljana|Lubiann-a|Lyoubyana|Liuibleana|Lubliano|Luebiana|Lueblaen|Lueblana
+Любляна ош|Laibach|Laiboch|Lioumpliana|Lubiana|Lublana|Λιουμπλιάνα
SI 96 Maribor|ماريبور|मारिबोर|মারিবোর|マリボル|马里博尔|Marburg|Mariboras|Mestna obcina Maribor
SK 423 =place-bratislava Bratislava|براتسیلاڤا|براتىسلاۋا|براتيسلافا|บราติสลาวา|ბრატისლავა|בראטיסלאווא|ברטיסלאבה
+ब्रातिस्लाभा|ব্রাতিস্লাভা|ブラチスラヴァ|ब्रातिस्लाव्हा|布拉迪斯拉发|브라티슬라바|Bracislava|Братиславæ|Baratislawa
+Mpratislaba|Presbourg|Presporok|Pressburg|Μπρατισλάβα|Posonium|Prespurk|Pozsony|Братислава ош|An Bhrataslaiv
SK 225 =town-kosice Košice|קושיצה|کوشیسہ|کوشیسے|کوشیچه|कोशिचे|კოშიცე|কোশিৎসে|कोशित्सा|コシツェ|科希策|코시체|Kaschau
+Kassa|Koesice|Kositse|Cassovia
SK 112 Petržalka|პეტრჟალკა|佩特扎爾卡|Engerau|Pozsonyligetfalu
SK 86 Nitra|ניטרה|نيترا|ნიტრა|נייטרא|निट्रा|নিত্রা|ニトラ|尼特拉|니트라|Neutra
SK 82 Prešov|بريشوف|پریشوف|প্রেশভ|פרשוב|प्रेशोव|プレショヴ|Prasiv|Пряшев|Пряшів|Eperies|Preschau
SK 81 Žilina|זילינה|جيلينا|زیلینا|ژیلینا|জিলিনা|ჟილინა|ज़िलीना|ジリナ|日利納|질리나|Jilina|Zsolna|Жилинæ|Sillein
SK 74 Banská Bystrica|באנסקה ביסטריצה|بانسکا بیسترتسا|บันสกาบิสตรีตซา|بانسكا بيستريتسا|بانسکا بسترسا
+बांस्का बिस्त्रिका|বানস্কা বিস্ত্রিচা|班斯卡-比斯特里察|반스카비스트리차|Beszterczebanya|Banska Bistritsa
+Banska Bystrzyca|Besztercebanya|Neosolium|Neusohl
SK 62 Trnava|ترنافا|ترناوا|ٹرناوا|טרנבה|ত্রনাভা|トルナヴァ|त्र्नावा|特爾納瓦|트르나바|เตอร์นาวา|Tyrnau|Turnava
+Nagyszombat
SK 58 Trenčín|ترنچین|ترينتشين|ٹرینچن|ट्रेंचिन|ট্রেনচিন|トレンチン|Trencsen|Trenczyn|Trentsen|Trentschin
SK 51 Martin|مارتن|マルチン|마르틴|马丁|Marcin|Martinas|Turz-St. Martin|Turocszentmarton|Martin i Slovakia
+Turz-Sankt Martin|Turciansky Svaty Martin
SL 802 =town-freetown Freetown|فری ٹاؤن|फ्रीटाउन|ฟรีทาวน์|ფრიტაუნი|פריטאון|فريتاون|फ़्रीटाउन|فريتون|フリータウン
+프리타운|弗里敦|自由市|Frijtaun|Fritaunas|Fritonn|Phritaoun|Urbs Libera|Saint George
SL 255 Kenema|كينيما|केनेमा|কেনেমা|کنما|ケネマ|凯内马|케네마
SL 233 Bo|בו|بو|बो|বো|ボー|博城|Μπο
SL 128 Koidu|קואדו|كويدو|कोईदु|コイドゥ|科伊杜|코이두|考度|كواديتون سيفادو|คอยดุทาว เซฟาดู|কইদুটাউন- সেফাদু
+کوئیدو ٹاؤن-سیفادو|कोयूनुटाउन-सेफ्यूडू|Koldu|Sefadu|Kointou|Koidu Town|Koidutauna|Koidu Taunas|Koidu-Sefadu
SN 2646 =town-dakar Dakar|דאקאר|داكار|ڈاکار|ডাকার|डकार|ดาการ์|დაკარი|ダカール|דקר|達喀爾|다카르|Dakaa|Ntakar|Dakaras
+Ndakaaru
SN 1170 Pikine|ピキン|皮金
SN 1120 Touba|トゥーバ|圖巴|투바|Tuba
SN 329 Guédiawaye
SN 317 Thiès
SN 298 Kaolack|كاولاك|کاؤلاک|कायलैक|কাওলাক|カオラック
SN 295 Rufisque|روفیسقوی|รูฟิสคิว|რიუფისკი|רופיסקה|रुफिसक्यू|रुफीस्क|রোফিস্ক|リュフィスク|روفسك|吕菲斯克|뤼피스크
+Riufiska|Riufiskas|Roufisk|Tengeej|Rifisk
SN 284 Mbour|Mbur
SN 254 Saint-Louis|सेन्ट-लोइस|سانت لويس|سینٹ لويس|সেন্ট-লুই|סן-לואי|სენ-ლუი|सेन्ट लुईस द्वीप|圣路易|생루이|Sen Luji
+St-Louis|SanLuis|Senegalyn Sen-Lui|Ndar
SN 252 Thiès Nones
SN 221 Rufisque est
SN 214 Ziguinchor|ज़िगिंचोर|زیگینچور|زيغنشور|زیگنشور|জিগিনচর|ジガンショール|济金绍尔|지긴쇼르|Ziginsoras|Zigiunchor
+Zinguinhor|Zighinkor|Ziginshor
SN 157 Diourbel|दियुरबेल|دیوربیل|ډیوربیل|ডিউরবেল|דיורבל|ديوربل|ディウルベル|久爾貝勒|디우르벨|Diourbei|Diurbel'
+Diurbelis|Jurbel
SN 149 Tambacounda|ताम्बाकुंडा|تامباکؤندا|تامبهکوندا|তাম্বাকুন্ডা|تمباكوندا|タンバクンダ|坦巴昆達|탐바쿤다
+Tambakunda|Tanbakunda
SN 113 Louga|لوغا|لوگا|लौगा|লুগা|ルーガ|Luga
SN 103 Kolda|كولدا|کولڈا|کولډا|कोल्डा|কোল্ডা|コルダ
SN 102 Tivaouane|Tiwawan
SN 101 Mbaké|امباکه|ンバケ|姆巴凯
SN 100 Tiébo
SO 2587 =town-mogadishu Mogadishu|מאגאדישו|موغادیشو|موقادیشو|موګادیشو|मोगादिशू|मोगादीशू|মোগাদিশু|โมกาดิชู|მოგადიშო
+מוגדישו|モガディシュ|摩加迪休|摩加迪殊|摩加迪沙|모가디슈|Magadysha|Mogadisas|Moukdicho|Moukntiso|Mugadiccu
+Mugadishu|Muqdishow|Μουκντίσο|Magadiscio|Maqdishu|Mogadischu|Mogaidisiu|Mogandisio|Moqadiso|Muqdisho
SO 597 Borama|بوراما|ბორამა|بورمة|ボラマ|博拉马|보라마|Borime
SO 477 Hargeysa|হারগেইসা|هرجيسة|ہرجیسہ|हरगेसा|ハルゲイサ|Hargesa
SO 242 Berbera|ბერბერა|ברברה|بربرة|بربرہ|ベルベラ|베르베라|柏培拉|Бербера қаласы
SO 234 Kismayo|كسمايو|किस्मायो|কিসমায়ো|キスマヨ|Kisimayo|Kismanyo
SO 230 Marka|مرکه|مرکہ|मार्का|মার্কা|マルカ|Merca
SO 200 El Dibir
SO 148 Ruqi
SO 129 Baidoa|ბაიდოა|بيدوا|بیدوه|بیڈوہ|बैदोआ|বাইডোয়া|バイドア|바이다보|拜多亞|日本語|Baidabo|Iscia Baidoa
+Isha Baydabo
SO 120 Cabudwaaq|Abudwaaq|Abduuch|Abduwak|Cabuud Waaq
SR 223 =town-paramaribo Paramaribo|פאראמאריבא|باراماريبو|پاراماریبو|पारामारिबो|ปารามารีโบ|პარამარიბო|पारामरिबो
+פרמריבו|パラマリボ|巴拉馬利波|帕拉马里博|파라마리보|Paramaribas|Paramarimpo
SS 450 Juba|جوبا|ג'ובה|주바|Goba|Uula|Джуба|Djouba|Dschuba
SS 300 Winejok|Wanyjok
SS 260 Yei|ياي|იეი|耶伊|Ej|Jejus
SS 160 Malakal|মালাকাল|ملاکال|მალაკალი|מלקאל|ملكال|मलाकल|マラカル|馬拉卡爾|말라칼|Malakalis
SS 127 Wau|ואו|واؤ|واو|वाउ|ვაუ|ワーウ|瓦烏|와우|ওয়াউ|Uau|Vav
SV 525 San Salvador|سان سالوادور|سان سالۋادور|ซันซัลวาดอร์|סאן סאלוואדאר|سان سلفادور|सान-साल्वाडोर|სან-სალვადორი
+סן סלוודור|सान साल्व्हाडोर|サンサルバドル|聖薩爾瓦多|산살바도르|San Salbador|Sansalvadora|San Salvado
+San Salvadoras|Salvador|Urbs Sancti Salvatoris
SV 329 Soyapango|سویاپانگو|索亞潘戈|Soyopango|Zoyapanco|Sojapangas
SV 247 San Miguel|سان میگوئل|سان میگویل|सैन मिगुएल|سان ميغيل|সান মিগুয়েল|サンミゲル|San Miquel|San-Migel'
SV 176 Santa Ana|سانتا آنا|सानता-आना|סנטה אנה|সান্তা আনা|산타아나|聖安娜|Santaana|Cihuatehuahcan
SV 160 Mejicanos|Mexicanos|Мехиканос
SV 124 Santa Tecla|سانتا تيكلا|سانتا ٹیکلا|سانتا تکلا|सांता टेक्ला|সান্তা টেকলা|サンタテクラ|산타테클라|聖特克拉
+Nueva San Salvador
SV 112 Apopa
SY 2098 Aleppo|अलेप्पो|আলেপ্পো|อะเลปโป|ალეპო|חאלב|アレッポ|حلب|हलब|阿勒颇|알레포|Alepas|Beroea|Haleba|Veroia|Χαλέπι
+ХӀалаб|Halab
SY 1569 =town-damascus Damascus|ดามัสกัส|दमास्कस|দামেস্ক|დამასკი|दमिश्क|د مشق|ダマスカス|다마스쿠스|דמשק|大馬士革
+Damasiko|Damaskas|Damaskos|Damaszek|Dammeseq|Dimashku|Dimishiq|Dimishku|Esh Sham|Kamakeko|Al-Sham|Damasch|Dameski
+Damsyik|Dimaejk
SY 775 Homs|חומס|হোমস|حمص|होम्स|ฮอมส์|ჰომსი|ホムス|霍姆斯|홈스|مدينة حمص|Hims|Hums|Emesa|Huems|Humus|ХІумс|Homsas
SY 709 Latakia|लताकिया|ლათაკია|اللاذقية|لاذقیہ|לטקיה|লাটাকিয়া|ラタキア|拉塔基亚|라타키아|Ladikis|Lazkiye|Латақия
+Ladikija|Laodicea|Lazikija|Al-Laziqiyah
SY 531 Ar Raqqah|আর রাক্কাহ|अर राक़्क़ाह|א-רקה|الرقة|ラッカ|Al-Rakka|Callinicum|Kallinikos|Nikiforion|Nicephorium
+Raqqah|Раққа
SY 460 Ḩamāh|حماة|হামা|חמה|हमा|ハマ|Gama|Hamath|Epiphania
SY 458 Ţarţūs|তারতুস|טרטוס|ترطوس|طرطوس|तरतूस|タルトゥス|Tartous|Tortosa|Ταρτούς|Antaradus|Antiarados
SY 422 Al Ḩasakah|আল হাসাকাহ|אל-חסכה|अल हसका|الحسكة|ハサカ|Эль-Хасака|El Haseke|Hassetche|Hasakah|Hasijih|Hasskih
+Khaseke
SY 271 Deir ez-Zor|দেইর এজ-জোর|დეირ-ელ-ზორი|דיר א-זור|دير الزور|देइर एज़-ज़ोर|데이르에즈조르|데이르에조르|デリゾール
+代尔祖尔|Dayr al-Zor|Dayr az Zur|Dayr uz-Zur|Deir al-Zor|Deir el-Zor|Dair az-Zaur|Dajr ez Zaur
SY 184 Al Qāmishlī|القامشلو|القامشلي|قامیشلۆ|קמישלי|Qamichliyah|Qamishliyah|Эль-Камышлы|Kamechlie|Kamischli|Qameshli
+Qamışlı
SY 130 Al Bāb|الباب|El Bab|Al Balo|Bab
SY 128 Idlib|इदलिब|ইদলিব|אדלב|إدلب|イドリブ|伊德利卜|이들리브|Idleb|Idlip|Intlib|Idlibas|Ιντλίμπ
SY 111 Dūmā|דומא|دوما|Douma|Ntouma|Ντούμα
SZ 110 Manzini|مانزيني|মানজিনি|מנזיני|منزيني|मंजिनी|マンジニ|曼齐尼|만지니|Maneini|Manzinis|Bremersdorp
SZ 76 =town-mbabane Mbabane|מבאבאנע|مبابانه|مبابانێ|მბაბანე|امبابانی|अंबाबाने|מבבנה|อัมบาบาเน|ムババーネ|음바바네
+墨巴本|Embabane|Mabane|Mpampane
TD 1359 N'Djamena|إنجامينا|فور لامي|أنجمينا|נג'מנה|ンジャメナ|恩賈梅納|은자메나|Fort-Lamy|Ndzhamena|Ingamina
+Injamina|Ndjemena|Nigamina|Indschamina
TD 196 Moundou|مووندوو|ماوندو|মুন্ডু|مؤندؤ|मुंडु|มูนดู|ムンドゥ|蒙杜|문두|Mondou|Mundju
TD 139 Abéché|أبيشي|ابیشے|ابےچے|अबेशे|আবেশে|アベシェ|阿贝歇|아베셰|Abeshe|Abacher|Abecher
TD 138 Sarh|سارة|سارح|سارہ|सार|সার|サール|Sagh|Sahr|Archambault|Fort-Archambault
TG 2188 Lomé|לאמע|לומה|لومه|لومي|لومې|लोमे|โลเม|ლომე|ロメ|洛美|로메|Ламэ
TG 117 Sokodé|سوکوده|سوکودے|سوکوډې|सोकोडे|সোকোডে|ソコデ|索科德|소코데|Sokonte
TG 104 Kara|كارا|कारा|কারা|カラ|Lama|Qora|Қара|Қора|Lama-Kara
TH 5104 =town-bangkok Bangkok|באנגקאק|بانګکوک|بانگكوك|ব্যাংকক|กรุงเทพ|בנגקוק|بانكوك|बैंकॉक|กรุงเทพฯ|ბანგკოკი|बँकॉक
+बैंकक|バンコク|曼谷|방콕|กรุงเทพมหานคร|Banghok|Man-kuk|Bancac|Bancocum|Bankokas|Krungdeb|Μπανγκόκ|Баҥкок|Siayuthia
+Krung Thep|Banguecoque|Phra Nakhon|Amphoe Phra Nakhon|Bangkok Metropolis|Changwat Phra Nakhon
TH 388 Samut Prakan|সামুত প্রকান|سامت براكان|سامت پراکان|समुत प्रकान|สมุทรปราการ|سمت پراکان|サムットプラーカーン
+沙没巴干府|Самут Прақан|Ban Pak Nam|Samutprakan|Samutpraken|Samudh Prakarn|Smutprakan|Paakunamu
TH 254 Mueang Nonthaburi|مویانگ نونتھابوری|মুয়েং নোনথাবুরী|เทศบาลนครนนทบุรี|موآنگ نونتابوری|موانج نونتابوري
+मुएंग नोंथाबुरी|ムアンノンタブリー|Muehng Nontһaburi|Nondha Buri|Nontkhaburi|Nonthaburi|Nondaburi|Non Buri
TH 219 Chon Buri|شون بوري|چون بوری|चोन बुरी|চোন বুরি|ชลบุรี|チョンブリ|Chor Buri|Cholburi|Chonburi|Ban Pla Sai
+Ban Pla Soi|Jilburi|Baanburaisoi
TH 196 Phra Pradaeng|อำเภอพระประแดง|พระประแดง|Bhra Pradeng|Khoan Khan|Nakhon Khuan Khan|Nakhon Khuen Khan
+Amphoe Bhra Pradeng|Amphoe Phra Padaeng|Amphoe Phra Pradaeng
TH 193 Bang Khae|บางแค|Khet Bang Khae|Tambon Bang Khae|Khwaeng Bang Khae
TH 191 Hat Yai|האד-יאי|هات ياي|หาดใหญ่|ہات یائی|핫야이|合艾|เทศบาลนครหาดใหญ่|Had Yai|Hatjaj|Hatjajus|Ban Hat Yai
+Ban Haad Yai|Amphoe Hat Yai
TH 190 Pak Kret|ปากเกร็ด|Pak Kred|Pakkred|Pakkret|Ban Pak Kret|Amphoe Pak Kret
TH 188 Sai Mai|สายไหม
TH 178 Si Racha|ศรีราชา|Sriracha|Ban Si Racha|Ban Sriracha|Sri Maha Raja|Amphoe Si Racha
TH 173 Latkrabang
TH 171 Watthana|วัฒนา|Ваттхана|Vadhana
TH 169 Khlong Sam Wa
TH 165 Bang Khun Thian|บางขุนเทียน|Bangkhunthien
TH 163 Lat Krabang|ลาดกระบัง|Lartkrabang|Lat Kabang|Lat Kabing|Khet Lat Krabang|Amphoe Lat Kabang|Amphoe Lat Krabang
TH 160 Chatuchak|จตุจักร
TH 160 Ban Khlong Prawet|Klong Pra Wek
TH 158 Chom Thong|จอมทอง
TH 157 Nong Chok|หนองจอก|Hnongchok|Naung Chauk|Hnohng Chohk|Ban Nong Chok|Amphoe Nong Chok
TH 156 Lampang|لامپانگ|لیمپینگ|لمپانګ|लंपांग|ল্যাম্পাং|ลำปาง|ランパーン|람빵|เทศบาลนครลำปาง|Lampanq|Lakhon|Nakawn
+Lampangas|Muang Lampang|Nakon Lampang|Lakhon Lampang
TH 150 Nong Khaem|หนองแขม|Naung Khaem|Ban Nong Khaem
TH 147 Bang Kapi|บางกะปี|Amphoe Bang Kapi
TH 145 Bueng Kum|บ้านกุ่ม|บึงกุ่ม|บ้านบึงกุ่ม|Ban Cum|Ban Bueng Kum
TH 140 Kabin Buri|กบินทร์บุรี|Mong Krabin|Ban Kabin Buri|Amphoe Kabin Buri|Mueang Kabin Buri
TH 132 Surat Thani|סוראט טהאני|سورات تھانی|سورات تانی|سورت تھانی|সুরাট থানী|สุราษฎร์ธานี|सुरत थानी|スラートターニー
+素叻他尼|수랏타니|เทศบาลนครสุราษฎร์ธานี|Surattkhani|Szuratthani|Makham Tia|Surathanis|Amphoe Ban Don|Ban Dohn
+Ban Makham Tia
TH 130 Udon Thani|אודון תאני|اودون تانی|اودون تھانی|اډون ثاني|उडोन थानी|উডন থানী|อุดรธานี|乌隆他尼|우돈타니
+เทศบาลนครอุดรธานี|Mak Khaeng|Udonthanis|Udontkhani|Udorndhani|Udornthani|Удон-Тхані|Ban Ma Keng
TH 130 Din Daeng|ดินแดง
TH 127 Chiang Mai|צ'יאנג מאי|چیانگ مائی|চিয়াং মাই|צ'אנג מאי|چیانګ مای|چیانگ مای|चिएंग माई|เชียงใหม่|チエンマイ
+แม่ริม เชียงใหม่|치앙마이|清迈|Cziang Maj|Chiangmai|Chiengmai|Xieng Mai|Zimme|Muang Chieng Mai|Muang Jieng Hmai
TH 126 Nakhon Ratchasima|ناکھون راتچاسیما|ناخون راتشاسيما|نکھون راٹچاسیما|เทศบาลนครนครราชสีมา|নাখোন রাচসিমা
+नखोन राजसीमा|ナコーンラーチャシーマー|นครราชสีมา|나콘랏차시마|呵叻|Nakhaun Rachasima|Nakhon Ratczasima
+Nakkhonratchasima|Nakhon Ratchsima|Нақхон Ратчасима|Nagara Rajasima|Nagor Rajashima
TH 126 Hua Hin|هوا هين|フワヒン|อำเภอหัวหิน|후아힌|หัวหิน-ปราณบุรี|Hau Hin|Huahin|Ban Hua Hin|Amphoe Hua Hin
TH 125 Bang Sue|บางซื่อ
TH 125 Ban Samae Dam|บ้านแสมดำ|Ban Same Dam|Samae Dam
TH 122 Ubon Ratchathani|اوبون راٹچاتھانی|أوبون راتشاثاني|ابون راتچاتھانی|उबोन राचथानी|উবন রাচাথানী
+เทศบาลนครอุบลราชธานี|อุบลราชธานี|乌汶叻差他尼|우본랏차타니|Ubon Ratczathani|Ubon-Rachatkhani|Ubonratchatkhani
+Ubonratcathanis|Ubol Rachatani|Ubol Rajadhani|Ubon Rachatani
TH 122 Lat Phrao|ลาดพร้าว
TH 122 Phasi Charoen|ภาษีเจริญ|Bhasi Chareun|Paseecharoen|Amphoe Phasi Charoen
TH 119 Ban I Chang|บ้านอีจาง|Ban Ichang|I-Chang
TH 119 Thon Buri|ธนบุรี|Dhonburi|Dhonhuri|Thonhuri|Amphoe Thon Buri|Changwat Thon Buri
TH 118 Khlong Luang|คลองหลวง|Ban Bang Wai|Amphoe Bang Wai|Bang Wai|Amphoe Khlong Luang
TH 117 Nakhon Pathom|ناکھون پاتھوم|ناخون باتوم|ناخون پاتوم|เทศบาลนครนครปฐม|नखोन पाथोम|নাখোন পাথম|ナコーンパトム
+นครปฐม|나콘빠톰|佛统|Nagara Pathom|Nagorn Pathom|Нақхон Патһом|Nakawn Patom|Nakhaun Pathom|Nakhon Chai Si
+Nakkhonpatkhom
TH 117 Bangkok Noi|บางกอกน้อย|Khet Bangkok Noi|Amphoe Bangkok Noi
TH 116 Thung Khru|ทุ่งครุ
TH 116 Pattaya|พัทยา|パッタヤー|芭達亞|파타야|Ban Phatthaya|Port Phattaya
TH 115 Suan Luang|สวนหลวง
TH 114 Wang Thonglang|วังทองหลาง
TH 114 Khon Kaen|خون کائین|کھون کائن|کھون کیئن|খোন কায়েন|קון קאן|खोन कैन|ขอนแก่น|เมืองขอนแก่น|コンケン|坤敬市
+เทศบาลนครขอนแก่น|孔敬|콘깬|Khohn Ken|Khonkenas|Khonkhaen|Kkhonkehn|Kawn Ken|Khon Kan|Khonkean
TH 109 Lak Si|หลักสี่
TH 109 Khlong Toei|คลองเตย
TH 107 Dusit|ดุสิต|Amphoe Dusit
TH 106 Rayong|رايونج|رایونگ|रायोंग|রায়ং|ระยอง|ラヨン|羅勇市|라용|เทศบาลนครระยอง|Rayaung
TH 105 Taling Chan|ตลิ่งชัน|Tahng Jan|Amphoe Taling Chan
TH 105 Bang Bon|บางบอน
TH 102 Nakhon Si Thammarat|ناکھون سی تھامارات|نکھون سی تھاماراٹ|नखोन सी थाम्मारत|নখন সি থাম্মারাট
+เทศบาลนครนครศรีธรรมราช|נאקון סי טמרט|نخون سي تمارت|นครศรีธรรมราช|ナコーンシータンマラート|那空是贪玛叻|나콘시탐마랏
+Nagara Sridharmaraj|Nagorri Sridharmrat|Nakhon Si Thammarht|Nakkhonsitkhammarat|Накхон-Си-Тхаммарат
+Nagorn Sridharmrat|Nakhaun Si Thammarat
TH 100 Si Maha Phot|ศรีมหาโพธิ|Srimahabhot|Srimahapho|Tha Prachumchon
TJ 679 =town-dushanbe Dushanbe|דושנבה|دوشنبه|ドゥシャンベ|杜尚别|두샨베|Dushambe|Dusjanbe|Jushambe|Doesjanbe
+Douchanbe|Duschanbe|Dyushambe|Djuschambe|Ntousanmpe|Stalinabad|Ντουσάνμπε
TJ 274 Isfara|اسفرة|اسفرہ|イスファラ|伊斯法拉|이스파라|Исфәрә
TJ 273 Istaravshan|イスタラフシャン|استروشن|伊斯塔拉夫尚|이스트라브샨|Istaravchan|Istaravsjan|Bundzhikat
+Istaravsanas|Istaravson|Istarawschan|Истәраушан
TJ 214 Kŭlob|Kulab|Куляб
TJ 211 Konibodom|کان بادام|کانی بادام|科尼博多姆|코니보돔|Kanibadam|Konibodomas
TJ 191 Khujand|খুজন্দ|खुजंद|ホジェンド|خجند|苦盏|Hodjent|Hudzand|Khojend|Ursaten|Xo'jand|Ходжент|Hucand
TJ 110 Bokhtar|बोख्तार|বোখতার|بختار|ボフタル|Курган Тюбе|Қӯрғонтеппа|Qurghonteppa
TL 150 Dili|דילי|دىلى|डिली|दिली|দিলি|ดิลี|დილი|دلي|ڈلی|ディリ|帝力|딜리|Delhi|Dilhi|Dilis|Ntili|Dilium|Nova Dili
TM 1030 =town-ashgabat Ashgabat|ئاشخاباد|اشک آباد|عشق آباد|अश्गाबाद|อาชกาบัต|აშხაბადი|אשגאבאט|अश्क़ाबाद|আশখাবাদ
+אשגבאט|アシガバート|阿什哈巴德|아슈하바트|아시가바트|Achgabat|Aschabad|Ashgabad|Ashxabad|Ashxobod|Achkhabad
+Aschgabat|Ashabat|Asjabad|Asjchabad|Asjchabat|Askabat|Asnkampat|Ασγκαμπάτ|Ашқобод
TM 230 Türkmenabat|ترکمان آباد|تركمينابات|ترکمن آباد|तुर्कमेनाबात|তুর্কমেনাবাত|თურქმენაბადი|テュルクメナバート
+투르크메나바트|土庫曼納巴德|Nov Charjui|Turkmanobod|Turkmenabad|Tүrkmenabat|Tuerkmenabat|Tүrikmenabat|Chardzhev
TM 201 Daşoguz|داسوغوز|داشوغوز|দাসোগুজ|داسوگز|დაშოგუზი|दाशोग़ुज़|ダショグズ|达沙古兹|다쇼구즈|Tashauz|Tasjauz
+Дашагуз|Дашоғыз|Dashogyz|Dashowuz|Dashhowuz
TM 167 Mary|ماري|মেরি|มารี|მარი|مرو|मरी|マル|马雷|마리|Marı|Merv|Maras|Margiana|Мары шаары
TN 693 Tunis|תוניס|توونس|ตูนิส|تونس|ტუნისი|チュニス|突尼斯市|ट्युनिस|ट्यूनिस|튀니스|تونس شہر|Tinis|Tunes|Tunus
+Tiwnis|Tuenis|Tuinis|Tynida
TN 280 Sfax|ספקס|斯法克斯|صفاقس|스팍스|สฟักซ์|სფაქსი|スファックス|स्फाक्स|স্ফাক্স|Σφαξ|Sfaks|Sfvks|Sfaqes|Safakes
+Safakis|Sfaksas
TN 221 Sousse|סוסה|سوسة|سوسہ|সুসা|სუსი|सूस|スース|昔兰尼|苏塞|수스|Szusza|Susas|Hadrumetum
TN 159 Sukrah|سكرة|Soukra|La Soukra
TN 139 Kairouan|القيروان|კაირუანი|קירואן|কায়রোয়ান|कैरौन|ケルアン|카이르완|凯鲁万|Kajruano|Kayravan|Qayruvon
+Cairuao|Kairuanas|Kairwan|Keruan
TN 138 Bizerte|बिज़र्ट|ביזרטה|بنزرت |বিজার্তে|ビゼルト|비제르테|比塞大|Banzart|Μπιζέρτα|Hippou Aksa|Бизерта қаласы
+Hippo Diarrhytus
TN 125 Sakiet ed Daier|Sakiet ed Dair|Saqiyat ad Da'ir
TN 120 El Mourouj
TN 114 Aryanah|अरियाना|أريانة|اریانہ|আরিয়ানাহ|アリアナ|艾尔亚奈|아리아나|L'Ariana|El Ariana
TN 110 Gabès|গাবেস|قابس|ڤابس|गेबस|กาแบ็ส|ガベス|加貝斯|가베스|ولاية قابس|Gabis|Kabis|Qabes|Abes|Tacape|Gabesas
+Nkampes
TN 109 Sejoumi|Sedjoumi|As Sijumi
TN 106 Hammamet|الحمامات|ハンマメット|哈马马特|함마메트|Hamametas|Al Hammamat
TN 100 Sakiet ez Zit|Saqiyat az Zayt
TR 15701 =town-istanbul Istanbul|ביזנטיון|استانبول|ビュザンティオン|استنبول|اسطنبول|इस्तांबुल|イスタンブール
+ইস্তাম্বুল|伊斯坦布尔|伊斯坦堡|비잔티움|이스탄불|Carigrad|Estambul|Istambul|Stamboul|Stambula|Vyzantio|Byzance
+Byzantion|Byzantium|Istamboul|Istampoul|Istanbu|Stambol|Stambұl|Tsarigrad
TR 3517 =town-ankara Ankara|אנקארא|آنکارا|अंकारा|ანკარა|אנקרה|آنقره|انقرہ|আঙ্কারা|อังการา|アンカラ|安卡拉|앙카라
+Ancyra|Angara|Angora|Ankura|Enguri|Enqere|Әнкара|Anakara|Ankuara|Ankiwria|Enkiwriw|Ang-ka-la|Anguriyah|Анкара хот
TR 3101 Bursa|בורסה|بورسا|بورصة|بورصہ|बुरसा|বুরসা|ბურსა|बुर्सा|บูร์ซา|ブルサ|布尔萨|부르사|Brusa|Prusa|Бурсæ|Boursa
+Brossa|Prousa|Προύσα
TR 2938 İzmir|إزمير|ইজমির|איזמיר|इज़मिर|იზმირი|イズミル|伊兹密尔|Azmir|Smirna|Yazmir|Esmirna|Izmiras|Zmiwrnia
TR 2222 Gaziantep|غازي عنتاب|गज़ियांटेप|กาซีอันเตป|გაზიანთეფი|גזיאנטפ|غازی عینتاب|ガズィアンテプ|গাজিয়ান্তেপ|عنتاب
+加濟安泰普|가지안테프|Qazianteb|Qaziantep|Guaziantep|Nkaziantep|Γκαζιαντέπ|Ayintap|Ayıntap
TR 1833 Diyarbakır|दियारबकिर|דיארבקיר|ديار بكر|დიარბაქირი|ডিয়ারবাকির|ディヤルバクル|디야르바키르|迪亚巴克尔
+Diarbekir|Diyarbekr|Диярбакыр|Диярбақыр|Diyarbekır|Diari-Bekir|Dikranakerd
TR 1816 Adana|آدانا|আদানা|ადანა|אדנה|أضنة|ئادانا|अदना|อาดานา|アダナ|阿达纳|아다나|Atana|Edene|Seyhan|Αντιόχεια
+Antioch on Sarus
TR 1452 Kayseri|कायसेरी|კაისერი|קייסרי|قيصرية|কায়সেরি|ไกเซรี|قيصري|کیسری شہر|カイセリ|카이세리|開塞利|Casarea
+Cesarea|Caesarea|Cearee|Eusebeia|Kaisaria|Kaiseris
TR 1433 Konya|קוניה|قونية|قونیہ|კონია|कोन्या|コンヤ|科尼亞|코니아|Gonia|Iconio|Iconium|Ikoniow|Kuniyah|Kuon'ja
TR 1335 Antalya|آنتالیا|أنطاليا|انطالیہ|ანთალია|אנטליה|अंताल्या|アンタルヤ|安塔利亚|안탈리아|অ্যান্টালিয়া|Andalia
+Antayla|Attalea|Satalia|Анҭалиа|Adalia|Olbia
TR 983 Esenyurt|Eksinoz|Eskiyuz
TR 921 Eskişehir|אסקישהיר|أسكي شهر|اسکی شہر|एस्किशेहिर|এস্কিশেহির|ესქიშეჰირი|エスキシェヒル|埃斯基谢希尔
+에스키셰히르|Dorylaeum|Eskiseher|Искишәһәр|Eski Shahr|Eski shehr|Eski Shehir|Eski-chehir
TR 792 Çankaya
TR 792 Küçükçekmece|Kuchuk Chekmejeh|Cekmece
TR 767 Erzurum|ארזורום|ارض روم|এরজুরুম|ارزروم|ერზურუმი|एर्ज़ुरुम|เอร์ซูรุม|エルズルム|埃尔祖鲁姆|에르주룸|Arzirum
+Erserum|Erzirom|Erzirum|Ərzurum|Эрзорум|Carana
TR 750 Malatya|مالاطیہ|მალათია|מלטיה|ملطية|マラティヤ|馬拉蒂亞|말라티아|Meleti|Melitene
TR 740 Bağcılar|Багджылар|Ciftburgaz|Cifitburgaz|Çıfıtburgaz|Badzilaras rajons
TR 576 Bahçelievler
TR 573 Umraniye
TR 537 Mersin|Merson|Myrte|Icel|Zephyrium
TR 536 Nilüfer|Niluefer
TR 525 Van|ואן|وان|वान|ভান|วาน|ヴァン|ვანი|凡城|भ्यान|Vanas|Urartu|Thospia|Van i Tyrkia
TR 524 Üsküdar|اسکدار|Scutari|Ускюдар|UEskuedar|Chrysopolis
TR 520 Esenler|Litros
TR 489 Sancaktepe
TR 479 Karabağlar
TR 452 Batman|باتمان|बैटमैन|بطمان|ბათმანი|בטמן|ئێلح|バトマン|巴特曼|바트만|ব্যাটম্যান|Баҭман|Μπατμάν|Batmanas|Elih
+Iloh|Iluh|Batman i Tyrkia
TR 450 Muratpaşa
TR 449 Şanlıurfa|シャンルウルファ|शनलीउर्फा|শানলিউর্ফা|شانلي أورفة|شانلی اورفا|Edesija|Edesses|Sanliurfa|Αντιόχεια
+Sanli Urfa|Ourfa|Owrha
TR 443 Elazığ|الاضغ|الازیغ|ایلازغ|এলাজিগ|エラズー|एलाज़िग|ელაზიღი|埃拉泽|엘라지|Elazig|Elazii|Elaziz|Elazug|Elazıı
+Eleziz|Eljazg
TR 436 Sultangazi
TR 427 Maltepe
TR 415 Beylikdüzü
TR 399 Antakya|أنطاكية|انطاکیہ|אנטיוכיה|अंताक्या|アンティオケイア|安条克|অ্যান্টাকিয়া|Antioch|Antıoch|Teopolis
+Hatay|Antiochia di Siria|Antiochia am Orontes|Antiochia vid Orontes
TR 394 Samsun|سامسون|সামসুন|ซัมซุน|סמסון|سمسون|سیمسن|समसुन|სამსუნი|サムスン|薩姆松|삼순|Amisos|Amisus|Djanik|Janik
+Samsoun|Sams|Samsunas
TR 384 Kahramanmaraş|कहरामानमारास|কাহ্রামানমারাস|ქაჰრამანმარაში|قهرمان مراش|قهرمان مرعش|قہرمان مرعش|קהרמאנמרש
+カフラマンマラシュ|卡赫拉曼馬拉什|카라만마라슈|Kahromanmaros|Καχραμανμαράς|Қахраманмараш|Қаһраманмараш
+Къагьраманмараш|Kachramanmarasas|Kuag'ramanmarash
TR 369 Uşak|عشاق|उसाक|উশাক|ウシャク|أوشاك|უშაქი|烏沙克|우샤크|Usha|Ousak|Ouchak|Usakas|Uschak|Flaviopolis
+Temenothyrae
TR 364 Alanya|آلانیا|ალანია|אלניה|アランヤ|阿拉尼亚|알라니아|Alaiye|Alaia|Coracesium
TR 361 Ataşehir
TR 358 Sultanbeyli
TR 356 Fatih
TR 350 Tarsus|تارسوس|טרסוס|طرسوس|თარსუსი|タルスス|타르수스|ضلع ٹارسس|大數|Tarsas|Tarson|Tarsos|Tersus|Tarse|Tarsous
+Tarsus i Mersin
TR 339 Karşıyaka|Cordaleo|Cordelio|Каршыяка
TR 332 Konak
TR 327 Aksaray|آق سراي|اکسرائے|अक्सराय|აქსარაი|آکسرے|অক্সারায়|アクサライ|阿克萨赖|악사라이|Ақсарай|Akusaraj
+Aksarajus|Aqserayiye
TR 314 Şişli
TR 313 Denizli|ডেনিজলি|เดนิซลี|დენიზლი|دنيزلي|ڈینزلی|डेनिज़ली|デニズリ|代尼茲利|데니즐리|Denizlis|Ntenizli
TR 300 Batikent|Batıkent
TR 290 Adıyaman|آدیامان|अदीयमान|אדיאמן|ئادىياما|ادییامین|ადიამანი|アドゥヤマン|আদিয়ামান|阿德亚曼省|阿德亚曼
+아디야만|Adiaman|Adityman|Adujaman|Atiyaman|Carbanum|Semsur|Perre
TR 286 Adapazarı|अदापजारी|آدابازاري|آداپازاری|ادا پزاری|আদাপাজারী|ადაფაზარი|アダパザル|阿达帕扎勒|아다파자리
+Adapazar|Atabazar|Atapazar|Sakar'ja|Ada Bazar|Адаҧазары|Adapazaris
TR 281 Gebze|เกบเซ|ککبوزه|گبزه|ゲブゼ|蓋布澤|ضلع گیبزے|Guebze|Libyssa
TR 280 Zeytinburnu
TR 280 Merkezefendi
TR 269 Çorum|جوروم|چوروم|چۆروم|চোরুম|चोरम|ჩორუმი|チョルム|喬魯姆|초룸|Чарум|Corumas|Tsoroum|Τσορούμ|Euchaita
TR 264 Sivas|סיווס|سيواس|سێواس|सिवास|সিভাস|スィヴァス|სივასი|錫瓦斯|시바스|Sevas|Sivasas|Sebastea|Sevasteia
+Megalopolis
TR 251 Afyonkarahisar|أفيون قره حصار|افیون قرہ حصار|अफ्योनकारहिसार|আফ্যোনকারাহিসার|ئافيون قاراھىسار|აფიონ-ყარაჰისარი
+アフィヨンカラヒサール|阿菲永卡拉希萨尔|아피온카라히사르|Афьонкарахисар|Афьонқарахисар|Afion Garahisar
+Afion-Karahisar|Afium Karahisar|Afiun Qarahisar|Afyonkara Hisar
TR 251 İskenderun|إسكندرونة|اسكندرون|伊斯肯德倫|이스켄데룬|Iskanderun|Iskenderon|Myriandrus|Alejandreta|Alexandretta
+Iskandariyah|Iskenderunas
TR 244 Trabzon|ترابزون|ترابزۆن|طرابزون|ট্রাবজন|טרבזון|ტრაპიზონი|トラブゾン|त्रेबिज़ोन|特拉布宗|트라브존|Tirabson
+Trapezus|Trapizon|Trabzonas|Trapezund|Trapezunt|Trebizond
TR 243 Manisa|Saruhan|Magnesia|Magnēsıa|Sarouhan|Magnisiyah|Magnesia ad Sipylum|Magnesia am Sipylos
TR 238 Balıkesir|بالیکسیر|बालीकेसिर|বালিকেসির|ბალიქესირი|バルケスィル|巴勒克埃西爾|발리케시르|Achyraus|Balikesr
+Balukisu|Balikesir|Balukesir|Belikesir|Belikiser
TR 229 Ordu|اردو|オルドゥ|أوردو|ऑर्डू|অর্ডু|Orntou|Cotyora
TR 214 Çiğli|Bosnaklar|Buyukcigli
TR 202 Osmaniye|אוסמניה|אסמאניע|عثمانية|عثمانیہ|عثمانیے|ოსმანიე|オスマニエ|奧斯曼尼耶|오스마니예|Asmanie|Kinikan
+Osmanigie|Cebelibereket|Gebelibereket
TR 202 Çorlu|چورلو|تشورلو|喬爾盧|ضلع چورلو|Corum|Чарлу|Tzirallum|Tzurullum
TR 198 Arnavutköy
TR 196 İzmit|إزميت|ইজমিত|イズミット|ازمت|इज़मित|伊兹密特|Ismid|Astacus|Cocaeli|Isnimid|Koja-Ili|Kodja-Eli|Nicomedia
TR 194 Düzce|دوزجة|ڈوزجے|デュズジェ|ডুজ্জে|ड्यूज़्स|Dusje|Дюзҗе|Дүзче|Duezce|Duzdje|Dyuzje|Дюзджe
TR 193 Başakşehir
TR 186 Kırıkkale|كيركالي|کریکاله|کیرک کلے|किरिक्कले|ქირიქკალე|クルッカレ|克勒克卡萊|কিরিক্কালে|키리칼레|Kirikale
+Kurukkale|Qirixqele|Qirqqalʼa|Qırıxqele|Къръккале
TR 185 Kütahya|كوتاهية|کوتاھیا|کوتاہیا|ქუთაჰია|キュタヒヤ|屈塔希亞|퀴타히아|Kuetahj|Кутахја|Кютахия|Cotiaeum
+Kuetahiya|Kioutacheia
TR 184 Bolu|بولو|بولی|बोलु|বোলু|ბოლუ|ボル|博盧|볼루|Balu|Μπολού|Claudiopolis
TR 180 Edirne|אדירנה|ედირნე|أدرنة|ادرنہ|एदिर्ने|এডির্নে|エディルネ|เอดีร์เน|埃迪爾內|에디르네|Ederne|Edrene|Ədirne
+Әдірне|Jedrene|Odrin|Adrinople
TR 175 Karaman|קאראמאן|كارامان|कारामान|কারামান|قرامان|ქარამანი|قرمان|カラマン|卡拉曼|카라만|Darende|Garaman|Laranda
+Laranta|Qereman|Ak Yokus|Kuaraman
TR 175 Siverek|Severek|Suverek
TR 172 Isparta|اسپارتا|ისპარტა|אספרטה|إسبرطة|اسپرتا|इस्पार्ता|ইস্পার্তা|ウスパルタ|伊斯帕爾塔|이스파르타|Isbarta
+Ъспарта|Baris|Hamid|Hamitabat|Hamid-Abad
TR 165 Gölbaşı|Golbasi
TR 163 Büyükçekmece
TR 163 Aydın|آیدن|آیدین|ایودن|आयदिन|আইদিন|アイドゥン|아이딘|აიდინი|艾登|Aidin|Ajdun|Aytin|Айдън|Tralli|Aidinas
+Tralles
TR 156 Ereğli|ارغلی|埃雷利|Cybistra|Erakleia|Heraclea|Ηράκλεια|Konyaereglisi|Heraclea Minoa|Heracleia Minoa
TR 154 Viranşehir|Veeranshahr|Wiranschehir|Antoninopolis
TR 150 Erzincan|أرزينجان|एर्जिनजन|এরজিনজান|エルズィンジャン|ارزنجان|ერზინჯანი|เอร์ซินจาน|埃尔津詹|에르진잔|Arzanjan
+Ersingan|Erzincam|Erzinjan|Erzıngan|Ərzincan|Ерзинжан
TR 150 Kırşehir|قر شهر|قر شہر|کرسیہر|किरशेहिर|কীরশেহির|クルシェヒル|ქირშეჰირი|克爾謝希爾|키르셰히르|Kirsehir
+Kirshahr|Kirshehr|Mocissus|Qirseher|Qırşeher|Куршехир
TR 150 Kızıltepe|Kochisar|Kiziltepe
TR 143 Çanakkale|تاناککالے|چناق قلعه|چناق قلعے|ชานักกาเล|ჩანაქკალე|चानक्कले|চানাক্কালে|チャナッカレ|צנקלה|恰纳卡莱省
+恰納卡萊|차나칼레|Canaxqele|Чанаққала|Tsanakkale|Chanoqqalʼa|Dardanelles|Abydus|Chanak
TR 134 Cizre|Джизре|Bezabde|Beit Zabde|Jesiret ibn Omar|Jesıret ibn Omar|Jazirhe-a-ibn-a Omar
TR 133 İnegol|Inegeul|Inegoel
TR 132 Silifke|سيليفكى|سلوکیه|ضلع سلیفکے|シリフケ|錫利夫凱|Selefke|Sılıfka|Seleucia|Seleucia ad Calycadnum
TR 129 Mardin|ماردين|مێردین|ماردن|მარდინი|マルディン|馬爾丁|마르딘|Merdin|Marde|Marntin
TR 129 Tokat|توقات|توکات|तोकात|তোকাত|טוקט|თოქათი|トカット|托卡特|토카트|Takat|Tukat|Тоқат|Dazimon|Evdokia|Tokatas
+Tokhuat
TR 128 Bingöl|بينغول|बिंगोल|بنگول|বিঙ্গোল|ビンギョル|Badlis|Bingөl|Binđol|Cevlik|Bingoel|Capakcur|Џабакчур
TR 125 Giresun|गिरेसुन|গিরেসুন|غيرسون|گریسون|გირესუნი|گریسن|ギレスン|吉雷松|기레순|Cerasus|Gireson|Kerasun|Kiresun
+Kerasunt|Choerades|Giresunas
TR 125 Kastamonu|کاستامانو|کاستامونو|कस्तामोनु|კასთამონუ|কাস্তামোনু|قسطموني|カスタモヌ|卡斯塔莫努|카스타모누
+Castamena|Castamuni|Kastambul|Qestamonu|Касҭамону|Қастамону|Kastamouni
TR 125 Derince|Derinji
TR 125 Karabük|قره بوک|قرہ بوک|كارابوك|কারাবুক|कराबूक|ყარაბუქი|カラビュック|卡拉比克省|卡拉比克|카라뷔크|Karabүk
+Qerebuk|Карабюк|Қарабюк|Karabuek|Karampouk|Καραμπούκ
TR 124 Ağrı|আরি|アール|آغری|აღრი|阿勒|아리|अग्री|Agr|Aari|Aarı|Ағры|Agiri|Agury|Agıri
TR 123 Samandağ|السويدية|صمان داغي|Alevisik|Alevışık|Seleucia|Samandağı|Suwaydiyah|Zeugma|Saman Daghi
TR 122 Tekirdağ|तेकिरदाग|তেকিরদাগ|تكيرداغ|تکر داغ|تیکرداغ|เตกีร์ดาก|თექირდაღი|טקירדא|テキルダー|泰基爾達|테키르다
+Bisanthe|Rodoscuk|Tegizdag|Tekirdaa|Raedestum|Raidestos|Rodosto
TR 119 Rize|ريزه|ریزہ|ریزے|রিজে|რიზე|रिज़े|リゼ|里澤|리제|Corum|Rhizus|Rizounta|Ριζούντα|Bechirias|Provinsi Rize
+Rizenska provincie
TR 119 Nazilli|نازیلی|納濟利|Nazilis|Pazarkoy|Nasly
TR 119 Salihli
TR 114 Amasya|آماسیه|أماصيا|اماسیا|আমাস্য|ამასია|אמסיה|अमास्या|アマスィヤ|阿馬西亞|아마시아|Amasya ringkond
TR 114 Silopi|Girgimac|Girikamo|Girikoma
TR 114 Siirt|スィイルト|سعرد|سیرت|سێرت|სიირთი|시이르트|錫爾特|Sairt|Sgerd|Sert|Sirtas|Sugert
TR 111 Kilis|کيليس|किलिस|কিলিস|کیلس|ქილისი|كلس|キリス|基利斯|킬리스|Kılis|Kilita|Kilisas
TR 110 Turhal
TR 109 Arsuz|Aruz|Kabevli|Kapevli|Rhossus|Ulucinar|Uluçınar
TR 107 Bandırma|Banderma|Bandirma|Bandurma|Panderma|Panormos|Panormus
TR 103 Turgutlu|Cassaba|Gasapa|Caesarea Trocetta
TR 101 Zonguldak|زانگولداک|زونغولداق|زونگولداغ|ज़ोंगुलदाक|জংগুলদাক|ზონგულდაქი|ゾングルダク|宗古爾達克|종굴다크
+Sandaraca|Zanguldak|Zongyldak|Zonquldak|Zunguldak|Зонғылдак|Zonguldakas
TR 101 Iğdır|اغدير|اگدیر|ایغدر|ইগদির|ウードゥル|厄德尔|이디르|इग्दीर|იგდირი|Idir|Igdir|Iıdır|Ъгдър|Igdyras|Colakert
TR 101 Mustafakemalpaşa|Mustafakemelpasa|Kirmasti
TR 101 Suruç|Syuryuch
TT 49 =town-port-of-spain Port of Spain|بورت أوف سبين|پرت آو اسپاین|پورٹ آف اسپین|פורט אוף ספיין|पोर्ट ऑफ स्पेन
+পোর্ট অব স্পেন|พอร์ต-ออฟ-สเปน|პორტ-ოვ-სპეინი|ポートオブスペイン|포트 오브 스페인|西班牙港|Port of Spein
+Port ov Spejn|Port uf Spejn|Port-au-Spain|Puerto Espana|Порт ъф Спейн|Port oph Spein|Port-d'Espagne|Porto Espana
+Portofspeina|Po of Espay|Port of Speinas|Porthladd Sbaen|Portu de Spania|Portospeno
TW 7871 =town-taipei Taipei|טאיפיי|تايبيه|টাইপেই|타이베이 시|טאיפי|ताइपे|ไทเป|타이베이|타이뻬이|台北市|Tajbej
+Đài Bắc|GJai Bac|Pan Kiao|T'ai-pei|Taibejus|Taipeium|Taipejus|Tchaj-pej|Taibei Shi|Kota Taipei|T'ai-pei Shih
+T'ai-pei-hsien|Pan-ch'iao-chen|Pan-ch'iao-chieh
TW 4004 New Taipei|신베이시|新北市|Nea Taipei|Neu-Taipeh|Nova Taipe|Novi Taipei|Nowe Tajpej|Xinbei City|Yeni Taipei
TW 2850 Taichung|تاي شانغ|타이중 시|台中市|Taizhong|Taicungas|Tajchzhun|Tajzhun|Đài Trung|GJai Trung|Tchaj-cung
TW 2737 Kaohsiung|كاوهسيونغ|کاوهسيونګ|کاوہسیونگ|कावशिउंग|কাওহসিউং|가오슝 시|たかおし|高雄巿|高雄市|Қаохсионг
+Cao Hung|Gaoxiong|Kao-hsiung|Kaoshang|Gaosjun|Gaoxiongshi
TW 1856 Tainan|טאינאן|تاينان|ไถหนัน|타이난 시|台南市|Taynam|Đài Nam|Dai-nang|GJai Nam|T'ai-nan|Tainanas|Tchaj-nan
TW 551 Banqiao|板橋區|枋橋|Ban Ciao|Panchiao|San-kuang|Pan-ch'iao|Fang-ch'iao|San-kuang-li|Ban Ciao City
TW 475 Taoyuan|타오위안시|桃園區|Đào Viên|GJao Vien|Taoyuan Qu|Taoyuan City|Taoyuan District
TW 453 Hsinchu|سين شو|นครซินจู๋|신주 시|新竹市|Sinhcuz|Синьчжу|Hsin-chu|Sin-cu|Tan Truc|Шиньжү|Sin'chzhu
TW 362 Keelung|كي لنغ|지룽 시|基隆市|Chilung|Co Long|Shi-lun|Ti-lung|Chi-lung|Czilun|Gie-leng
TW 356 Fengshan|펑산 구|鳳山区|Feng-san|Fongshan|Fengsanas|Kao-hsiung|Phuong Son|Fung-san-khi|Feng-shan-chieh
TW 274 Neihu|네이후 구|內湖區|Nei-hu|Noi Ho|Lai-o-khu|Nui-fu-khi|Distrik Neihu|Neihu District|District de Neihu
TW 263 Chiayi|嘉義市|Chia-i|Jiayi Shi|Chia-i-shih|Chiayi City|Chia-i-hsien
TW 233 Yongkang|یونگکانگ ضلع|융캉 구|永康区|Vinh Khang|Yung-k'ang|Eng-khong-khu|Yun-khong-khi|Yung-k'ang-ts'un
+Yongkang District
TW 226 Chang-hua|彰化|Chang Hwa|Changhua|Jhanghua|Zhanghua|Chang-hua-shih|Chang-hua North|Chang-hua-hsien
TW 226 Changhua|彰化市|半线|Chiang-hoa|Chiong-hoa|Bamboo Town|Pasua|Tsiong-hua-tshi
TW 212 Zhubei|주베이 시|竹北市|Chupei|Cu-pej|Jhubei|Hung-mao|Truc Bac|Chzhubehj|Tsuk-pet-su
TW 209 Bade|바더 구|八徳区|八德區|Pa-te|Bát Đức|Bat GJuc|Pa-k'uai|Pa-te-shih|Pat-tek-khu|Pat-tet-khi
TW 204 Xizhi|汐止区|시즈구|Sidzi|Sijhih|Hsi-Tzu|Hsichih|Hszicse|Sichzhi|Hsi-chih
TW 189 Danshui|淡水|Tamsui|Tan-shui|Tan-shui-chen
TW 180 Shulin|수린 구|樹林区|Shu-lin|Sulinas|Thu Lam|Su-na-khi|Chhiu-na-khu|Shulin District
TW 124 Yuanlin|員林|Yuan-lin|T'ai-chung|T'ai-chung-hsien
TW 115 Sanxia|三峡区|싼샤구|سانشیا ضلع|Tam Hap|San-hsia|Sanxia Zhen|Sam-hiap-khi|Sam-kiap-khu|San-hsia-chen
+San-chiao-yung
TW 112 Neili|內壢|Nei-li
TW 107 Douliu|دولیو|더우류 시|斗六市|Tou-liu|Yun-lin|Đấu Lục|GJau Luc|Tou-liou|Teu-liuk-su|Tau-lak-chhi
TW 106 Toufen|頭份市|頭份鎮|T'ou-fen|T'ou-fen-chen|T'ou-fen-chuang|Toufen Township
TW 105 Nantou|نانتو|난터우 시|南投市|Nantow|Nam Đầu|Nam GJau|Nan-t'ou|Nan-tchou|Nantou by|Nam-theu-su
TW 103 Taitung|台東|Taidong|Pinamu|Taichung|Đài Đông|T'ai-tung|Taito|GJai GJong
TZ 5383 =town-dar-es-salaam Dar es Salaam|דאר עס סאלאאם|დარ-ეს-სალამი|দার এস সালাম|ดาร์-เอส-ซาลาม|दार अस सलाम
+दार एस सलाम|דאר א-סלאם|دار السلام|دارېسسالام|ダルエスサラーム|达累斯萨拉姆|다르에스살람|三蘭港|Dar es Salams
+Ntar es Salam|Dar as-Salom|Dar es Salamas|Daressalaam|Daruesselam|Darüsselam|Darasalam|Ntontoma|Дар-эс-Салам шаары
TZ 1104 Mwanza|موانزا|მვანზა|म्वांजा|মোয়ানজা|ムワンザ|姆万扎|므완자|Muansa|Mwamza|Muvanzo
TZ 765 Dodoma|דאדאמא|דודומה|دودوما|دۆدۆما|ڈوڈوما|डोडोमा|दोदोमा|โดโดมา|დოდომა|ドドマ|多多马|杜篤瑪|도도마|Dadoma
+Idodoma|Ntontoma
TZ 709 Zanzibar|ज़ंजीबार|ザンジバルシティ|জাঞ্জিবার|ზანზიბარი|زنجبار|زنجبار شہر|زنگبار|잔지바르시티|זנזיבר סיטי
+桑给巴尔市|Zanjibar|Zanjibor|Unguja|Zanzibaras|Zanzibar by|Ilu Zanzibar|Zanzibar City
TZ 617 Arusha|آروشا|अरुषा|আরুশা|アルーシャ|阿鲁沙|Aruscha
TZ 541 Mbeya|امبیا|مبيا|ملیا|म्बेया|ম্বেয়া|ムベヤ|姆貝亞|므베야|Mbee
TZ 471 Morogoro|موروغورو|موروګورو|موروگورو|मोरोगोरो|মোরোগোরো|モロゴロ|莫罗戈罗|모로고로|Maragora|Murogoro|Morogoras
+Moronkoro|Mrogoro|Μορογκόρο|Mkoa wa Morogoro
TZ 453 Kahama|كاهاما|カハマ|卡哈馬
TZ 393 Tanga|טאנגה|تانگا|तांगा|تنجا|তাঙ্গা|タンガ|坦噶|탕가|Longa|Tan'nka
TZ 318 Geita|गेइटा|গেইটা|جيتا|ګیتا|گیتا|ゲイタ
TZ 308 Tabora|تابورا|তাবোরা|तबोरा|タボラ|塔波拉|타보라|Tampora
TZ 303 Sumbawanga|سومباوانجا|سومباوانگا|सुम्बावांगा|سمبوانګا|সুম্বাওয়াঙ্গা|スンバワンガ|松巴萬加|숨바왕가
+Sumbauanga|Zumbayanga
TZ 286 Songea|سونجيا|سونګيا|سونگیا|सोंगिया|ソンゲア|সোঙ্গেয়া|松蓋阿|송게아
TZ 265 Kibaha|کیباها|کیباہا|किबाहा|কিবাহা|كيبها|キバハ
TZ 260 Bariadi|Bariati
TZ 238 Kasulu|كاسولو|卡蘇盧|Αστική Περιοχή Κασούλου|Astiki Periochi Kasoulou
TZ 232 Singida|سينجيدا|سینگیدا|सिंगिडा|سنګیډا|সিঙ্গিদা|シンギダ
TZ 232 Kigoma|קיגומה|كيغوما|کیگوما|किगोमा|কিগোমা|キゴマ|基戈馬|키고마|Kigoma-Ujiji
TZ 221 Moshi|מושי|موشي|मोशी|মোশি|モシ|莫希|모시|Mosis|Moschi
TZ 219 Tunduma
TZ 205 Ifakara
TZ 204 Mpanda|مپانڈا|مپانډا|مبندا|म्पांडा|এমপান্ডা|ムパンダ
TZ 202 Iringa|ایرنګا|ایرنگا|इरिंगा|إيرينغا|ইরিঙ্গা|イリンガ|伊林加|이링가|Irin'nka
TZ 182 Bunda
TZ 164 Musoma|ماسوما|موسوما|मुसोमा|মুসোমা|ムソマ|穆索馬|무소마|Mazama|Misoma
TZ 144 Bukoba|بوكوبا|बुकोबा|বুকোবা|ブコバ|布科巴|부코바
TZ 140 Mtwara|متوارا|امتوارا|म्टवारा|ムトワラ|므트와라|ম্টওয়ারা|Mikindani
TZ 139 Shinyanga|शिन्यांगा|شينيانجا|شینیانگا|شنیانګا|শিনিয়াঙ্গা|シニャンガ|시니앙가|欣延加|Schinjanga
TZ 133 Tarime
TZ 125 Nzega
TZ 116 Makumbako|Makambako
TZ 110 Sengerema
TZ 108 Handeni
TZ 108 Katumba|Kabumba
UA 2952 =place-kyiv Kyiv|קייב|كييف|کیێڤ|קיעוו|كىيېۋ|कीव|क्यीव|เคียฟ|კიევი|キーウ|키예프|কিয়েভ|基輔|Keju|Kief|Kieu
+Kiev|Kijo|Ki ep|Kiebo|Kijow|Kijuw|Küyiv|Kievom|Ko|Kueyiv|Kijevas|Киев ош
UA 1421 =town-kharkiv Kharkiv|ხარკოვი|خاركوف|חרקוב|ハリコフ|哈爾科夫|카르키프|하르키우|카리프|Charkov|Jarkov|Xarkov
+Charkovas
UA 1010 =town-odesa Odesa|אודסה|اودسا|ओदेसा|ოდესა|אדעס|אודיסא|أوديسا|オデッサ|敖德薩|오데사|Otesa|Адэса|Udessa
+Одессæ|Odessos|Odessus|Odissos|Коцюбіїв|Хаджибей|Khadjibey|Одесса ош|Odesa-mama|Столица Юмора|Южная столица
+Жемчужина у моря
UA 968 Dnipro|דניפרא|دنيبرو|დნეპრი|ドニプロ|聶伯城|ドニプロペトロウシク|드니프로페트로우시크|דניפרופטרובסק
+دنیپروپتروفسک|دنیپروپترووسک|ดนีโปรเปตรอฟสค์|द्नेप्रोपेत्रोव्स्क|Dniepr|Dnepr|Ntnipro|Січослав|Sicheslav|Dniproslav
+Novij Kodak
UA 901 Donetsk|دونيتسك|دۆنێتسک|დონეცკი|دونتسک|โดเนตสค์|דונצק|दोनेत्स्क|ドネツィク|頓涅茨克|도네츠크|Dinec'k|Dinetsk
+Donec'k|Donieck|Iuzivka|Iuzovka|Staline
UA 717 =town-lviv Lviv|לבוב|لفيف|لووف|لویو|ลวีฟ|リヴィウ|ლვოვი|利沃夫|리비브|리비우|לעמבערג|לעמבריק|लिव्हिव|Liov
+Lvov|Lwif|Lwuw|Ilbav|Ilyvo|L'vou|Lavov|Ljviv|Leopul|Lvovas|Lemberg|Lemburg|Leopoli|Liopuli
UA 710 Zaporizhzhya|زاباروجيا|扎波里日扎|扎波罗热|Alexandrovsk|Aleksandrovsk|Alessandrovia|Saporoschje|Zaparozhzha
+Zaporizjzja|Oleksandrivs'k
UA 603 Kryvyy Rih|کریفیی ریه|קריבי ריה|كريفي ريه|კრივოი-როგი|ครีวีริค|克里沃罗格|克雷維里格|크리비리흐|Krivij Rig
+Krivijriha|Krivoj Rog|Krivoy Roq|Krovoi Rig|Krzywy Rog|Krüvüy Rih
UA 547 Sevastopol|سيفاستوبول|سواستوپول|სევასტოპოლი|סבסטופול|सेव्हास्तोपोल|セヴァストポリ|塞瓦斯托波爾|세바스토폴
+Sebastopol|Sivastopol|Sevastopal'|Sebastopolis|Sevastopolis|Sevastoupoli|Σεβαστούπολη
UA 470 Mykolayiv|מיקולאייב|Mikolajow|Nicolopoli|Nikolaev|Vernoleninsk
UA 430 Vinnytsya|ヴィーンヌィツャ|וויניצע|فينيتسا|وینیتسا|ויניצה|文尼察|빈니차|Vinnicja|Winnyzja
UA 409 Saltivka|Saltovka|Saltovskiy
UA 397 Luhansk|لوهانسك|لوہانسک|לוהנסק|ლუგანსკი|ルハーンシク|卢甘斯克|루한시크|Lugansk|Луһанск|Loehansk|Louhansk
+Luhanskas|Ворошиловград|Woroschilowgrad
UA 368 Desna|Desnyanskyi|Desznai kerület|Desznai keruelet|Desnyanskyi Rayon|Desnyanskyi District
UA 357 Dniprovskyi|Dniprovskyi Rayon|Dniprovskyi District|Dnyiprovszkij kerület|Dnyiprovszkij keruelet
UA 352 Pravyi Bereh|Pravij Bereg
UA 343 Darnytsya|Darnicja|Darnytsia Raion|Darnic'kij rajon|Darnytskyi Raion|Darnickiji kerület|Darnytsia District
+Darnickiji keruelet
UA 338 Makiyivka|მაკიივკა|マキイフカ|马克耶夫卡|Makayevka|Makejevka|Makigivka|Makyeevka|Makeevka|Makiejewka
+Dmitriyevsk
UA 336 =town-simferopol Simferopol|सिंफेरोपोल|סימפרופול|سيمفروبول|سیمفروپول|სიმფეროპოლი|سمفروپول|シンフェロポリ
+辛菲罗波尔|심페로폴|Sinferopol|Simferepol'|Simferopal'|Akmescit|Aq Mecit|Simferopolis|Акмәсҗит|Sympheropolis
UA 282 Chernihiv|ჩერნიგოვი|צ'רניהיב|تشرنيهيف|چرنیهیف|چرنیہیف|チェルニーヒウ|切尔尼戈夫|체르니히우|Cernigivo
+Charnigau|Chernigov|Czernihow|Tjernihiv|Tsernigiv|Tsernihiv
UA 279 Poltava|بولتافا|پولتاوا|ปอลตาวา|პოლტავა|פאלטאווע|פולטבה|ポルタヴァ|波尔塔瓦|폴타바|Paltava|Pultava|Полтавæ
+Baltavar|Pol'tova|Ltava
UA 274 Khmelnytskyi|フメリニツキー|Chmielnicius|Khmel'nickij|Chmelnyzkyj|Chmielnicki|Proscurovia|Hmeljnicki
+Ploskuriv
UA 269 Cherkasy|چیرکاسی|ჩერკასი|チェルカースィ|צרקאסי|چرکاسی|چرکیسی|切爾卡瑟|체르카시|Cerkasad|Charkasy|Czerkasy
+Tjerkasy|Tserkasy|Tsjerkasi|Çerkası
UA 264 Chernivtsi|טשערנאוויץ|چیرنیوتسی|چرنیوتسی|ჩერნოვცი|チェルニウツィー|צרנוביץ|切爾諾夫策|체르니우치|Cernivciai
+Cernovizza|Chernovits|Chernovtsy|Csernyivci|Czerniowce|Czernowitz
UA 261 Zhytomyr|ז'יטומיר|זשיטאמיר|ჟიტომირი|جيتومير|ژیتومیر|ジトームィル|日托米尔|지토미르|Jitomir|Jıtomır|Schytomyr
+Zotomor|Zytomierz|Zytomyras
UA 256 Sumy|סומי|سومي|სუმი|スームィ|蘇梅|수미|Sumı|Soemi|Soumy|Sumad
UA 243 Rivne|רובנו|روفنو|ریونه|როვნო|ראוונא|ראוונע|ریون|リウネ|羅夫諾|리우네|Rouna|Rovno|Ruvne|Eractum
UA 240 Vyhurivshchyna-Troyeshchyna|Vygurivshchyna-Troieshchyna|Vigurivshhina-Troeshhina|Vigurovshhina-Troeshhina
+Вигуровщина-Троещина|Вигурівщина-Троєщина|Troieshchyna|Troeshhina
UA 239 Horlivka|הורליבקה|هورليفكا|გორლოვკა|戈爾洛夫卡|호를리우카|ゴロフカ|Gorlauka|Gorlivka|Gorlovka|Һорливка
UA 239 Obolon|Obolon Raion|Obolon District|Obolonskyi Raion|Obolonskyi District|Obolonszkij kerület
+Obolonszkij keruelet
UA 238 Ivano-Frankivsk|איוונו-פרנקיבסק|סטאניסלאוו|סטניסלב|Ivano-Frankovsk|Stanislaopolis|Stanislaopoli|Sztaniszlaviv
+Sztanyiszlav|Stanislavov|Sztanyiszlo
UA 230 Mariupol|מאריופאל|מריאופול|ماريوبول|ماریوپول|मरिउपोल|มารีอูปัล|ქართული|हिन्दी|مروپل|马里乌波尔|마리우폴
+日本語|Hayeren|Marioepol|Marioupol|Maryupal'|Zhdanov|Μαριούπολη
UA 226 Kamyanske|კამიანსკე|第聂伯罗捷尔任斯克|カーミヤンシケ|ドニプロゼルジーンシク|卡姆扬斯凯|დნიპროძერჟინსკი
+Kamenskoe|Kamienskie|Dneprojerzinsk|Dniprodzerzhynsk|Dnieprodzierzynsk|Ntniprontzerzinsk|Ντνιπροντζερζίνσκ
UA 225 Ternopil|טרנופול|ტერნოპილი|ترنوبل|テルノーピリ|捷尔诺波尔|Tarnopol|Ternopol|Tarnopolis
UA 224 Kremenchuk|კრემენჩუგი|แกรแมนชุก|كريمنشوك|クレメンチューク|קרמנצוג|کرمنچوک|克列緬丘格|크레멘추크|Kermenchuk
+Kremenchug|Kremenciuk|Kremencsuk|Krementjuk|Krementsuk|Kreminchuk
UA 220 Shevchenkivskyi|Shevchenko|Шевченківський район|Sevcsenkivszkij kerület|Sevcsenkivszkij keruelet
+Shevchenkivskyi District
UA 219 Kropyvnytskyi|קרופיבניצקי|კიროვოგრადი|זינובייבסק|יליסבטגרד|کیرووهراد|کیرووہراد|キロヴォフラード
+克洛佩夫尼茨基|키로보흐라드|基洛沃格勒|Elizabethgrad|Jelisawetgrad|Kropivnic'kij|Elisavetgrad|Jelizawietgrad
+Kirovohradas|Kropywnyzkyj
UA 215 Lutsk|لوتسك|ლუცკი|ルーツィク|לוצק|盧茨克|Luc'k|Loetsk|Loutsk|Luckas|Luzk|Luceoria|Lucioria
UA 207 Bila Tserkva|بيلا تسيركفا|בילה צרקווה|שווארצע טומאה|بیلا تسرکفا|ბელაია-ცერკოვი|שדה לבן|빌라체르크바
+白采尔科维|Shura Chirku|Белая Царква|Belaja Zerkow|Biala Cerkiew|Bila Cerkva|Bila Terkva|Bila Zerkwa
UA 200 Rayon KTZ
UA 185 Verhunskyi|Zhovtnevij|Verguns'kij|Жовтневий район|Verhunskyi rayon|Verguns'kij rajon
UA 179 Borshchahivka|Borshhagivka|Borshhagovka|Борщаговка|Борщагівка
UA 179 Desnyanskyi|Desnianskyi raion|Desnianskyi District
UA 179 Novozavodskyi|Novozavodskyi raion|Novozavodskyi District
UA 179 Tsentralnyi|Central'nij|Molotovskyi|Zhovtnevij|Жовтневий район|Central'nij rajon|Molotovskyi rayon
+Tsentralnyi rayon
UA 168 Rutchenkivskyi|Kirov District|Kirovskyi Rayon|Rutchenkove|Kirovs'kij|Kirovskyi District|Rutchenkivskyi rayon
+Rutchenkove District
UA 167 Fortechnyi|Fortecja|Фортечний район|Fortechnyi District
UA 160 Nyzhnodniprovsk|Nijne-Dneprovsk|Nishnedneprovsk|Nizhnednepsovsk|Amur-Nizhne Dneprovsk|Nyzhnodniprovsk-Vuzol
+Nizhnedneprovsk Volitsovka
UA 157 Avtozavodskyi|Avtozavodskyi Rayon|Avtozavodskyi District
UA 151 Sykhiv|Sichow|Sikhuv
UA 150 Zarichnyi|Зарічний район|Zarichnyi District
UA 148 Kerch|كيرتش|ქერჩი|קרץ|کرچ|ケルチ|케르치|刻赤|Kercs|Keric|Kertj|Kerts|Bospor|Kercas|Kertch
UA 148 Melitopol|メリトポリ|멜리토폴|Kyzyl-Yar|Melitopil'|Kiz-Jar|Qız Yar|Novoalexandrovka|Novooleksandrivka
UA 147 Shevchenko|Shevchenko district|Шевченківський район|Shevchenkivskyi district
UA 147 Bohuniya|Bogunija|Bohunskyi|Boguns'kij|Vrangelevka|Bohunskyi rayon|Boguns'kij rajon|Bohunskyi District
UA 147 Kramatorsk|كراماتورسك|กรามาตอสก์|קראמטורסק|კრამატორსკი|クラマトルスク|克拉馬托爾斯克|크라마토르스크|Kramator
+Kramatorskas
UA 142 Kovpakivskyi|Kovpak District|Kovpakivskyi rayon|Kovpakivskyi District
UA 139 Kyivskyi|Kyivskyi Rayon|Kyivskyi District
UA 127 Mykilska Borshchahivka|Mikil's'ka Borshhagivka|Микільська Борщагівка
UA 126 Vilkhivskyi|Artemivskyi|Artemivskyi rayon|Vilkhivskyi rayon
UA 122 Livoberezhnyi|Ordzhonikidzevskyi|Лівобережний район|Livoberezhnyi District|Ordzhonikidzevskyi rayon
+Ordzhonikidzevskyi District
UA 120 Cheremushky
UA 118 Tsentralno-Miskyi|Central'no-Mis'kij|Tsentralno-Miskyi rayon|Central'no-Mis'kij rajon
UA 116 Smolyanskyi|Kuybyshevskyi|Smolianskyi raion|Kuybyshev District|Kuybyshevskyi Rayon|Smolianskyi District
+Kuybyshevskyi District
UA 115 Uzhhorod|אונגוואר|اوژهورود|უჟგოროდი|אוז'הורוד|ウージュホロド|乌日霍罗德|우주호로드|Oujhorod|Ujhorodo|Uzhgarad
+Uzhgorod|Uzjhorod|Oezjhorod|Ujgorod
UA 114 Korolyov|Koroliovskyi|Koroliovskyi raion|Korol'ovs'kij rajon|Korolyovskyi District
UA 110 Kyivskyi|Kyivskyi rayon|Kyivskyi district
UA 109 Brovary|ברובארי|بروفاري|بروواری|ბროვარი|ブロヴァルィー|布羅瓦里|브로바리|Bravary|Brovarı
UA 107 Hirnytskyi|Girnic'kij|Girnic'kij rajon|Hirnytskyi rayon
UA 107 Yevpatoriya|יבפטוריה|イェウパトーリヤ|Evpatorija|Eupatoria|Kezlev
UA 106 Berdyansk|ベルジャーンシク|Kutur-Ogly|Osipenko|Novo-Nogaisk
UA 106 Alchevsk|アルチェフスク|Alcsevszk|Kommunarsk|Voroshilovsk|Woroschilowsk
UA 105 Nikopol|ニーコポリ|Mykopil|Nykopil|Nikopolis|Slov'iansk|Mikitin Rig|Mykytyn Rih|Mykytynska Sich
UA 105 Slovyansk|سلوفيانسك|اسلوفیانسک|სლავიანსკი|スラヴャンスク|斯拉維揚斯克|슬로비얀시크|Slaviansk|Sloveansk
+Slovjanskas|Tor
UA 104 Pozniaky
UA 103 Kalynivskyi|Kalininskyi|Kalinivka|Kalinin District|Kalininskyi Rayon|Kalynivskyi rayon|Kalynivka District
+Kalininskyi District
UA 103 Chumakivskyi|Proletarskyi|Chumakove|Chumakivskyi rayon|Chumakove District|Proletarskyi Rayon
+Chumakivskyi District|Proletarskyi District
UA 102 Skhidni Kvartaly|Vostok|Skhid
UA 101 Kindrativskyi|Kalinins'kij|Kalinin District|Kalininskyi Rayon|Kindrativskyi rayon|Kalininskyi District
+Kindrativskyi District
UA 101 Kalmiuskyi|Illichivskyi|Kalmiuskyi rayon|Illichivskyi rayon|Kalmiuskyi District|Illichivskyi District
UA 101 Pavlohrad|פאבלוהראד|پاولوهراد|პავლოგრადი|パウロフラード|파블로흐라드|巴甫洛格勒|Paulagrad|Pavlograd
+Pavlohradas
UA 100 Pechersk|Pecherskyi Rayon|Pechersk District|Pecherskyi District|Pecserszkij kerület|Pecserszkij keruelet
UA 100 Oleksiyivka|Alekseyevka|Alekseevka
UA 100 Oleksandrivskyi|Leninskyi rayon|Lenin District|Oleksandrivka|Leninskyi District|Lenins'kij
+Oleksandrivskyi rayon|Oleksandrivka District
UG 1680 =town-kampala Kampala|קאמפאלא|كامبالا|كامپالا|कम्पाला|กัมปาลา|კამპალა|كمبالا|कंपाला|קמפלה|カンパラ|坎帕拉
+캄팔라|Kanpala|IKampala|Kambaala|Kaempaala
UG 532 Nansana
UG 462 Kira
UG 413 Bunamwaya
UG 285 Kyengera
UG 221 Mbarara|مبارارا|მბარარა|म्बारारा|ম্বারারা|ムバララ|음바라라|Μπαράρα|Barara
UG 207 Kasangati|カサンガティ
UG 191 Mukono
UG 178 Njeru|Daru
UG 177 Gulu|גולו|جولو|گولو|गुलु|গুলু|გულუ|グル|古盧|굴루|Qulu|Nkoulou|Γκουλού
UG 154 Katabi
UG 135 Kajansi
UG 128 Lugazi|لوگازی|Lugazis
UG 122 Hoima|ہویما
UG 121 Mubende|موبیندے
UG 119 Lira|לירה
UG 117 Ibanda
UG 116 Masaka
UG 115 Kasese|کاسیسے|קססה|卡塞塞
UG 111 Mbale|מבאלה|مبالے|姆巴萊
UG 110 Masindi|ماسیندی|Masinai|Masindis
UG 105 Mityana
UG 102 Entebbe|ענטעבע|إنتيبي|انتیبے|ენტებე|אנטבה|انتبه|エンテベ|恩德培|엔테베
US 8804 =place-new-york New York|ניו יארק|ניו יורק|نيويورك|न्यूयॉर्क|ნიუ-იორკი|ニューヨーク|マンハッタン|نیویارک شہر
+นครนิวยอร์ก|뉴욕 시|紐約市|뉴욕|নিউ ইয়র্ক সিটি|Ga-no-no|Nju Jork|Novjorko|Big Apple|Nea Yorke|Neu Jorck|Niujorkas
+Njujork|Nov-Jorko|Nova York|Nowy Jork|Nujorka|Њу Јорк|Нью-Ёрк|Aebura
US 3820 =place-los-angeles Los Angeles|लॉस एंजेलिस|लॉस एंजेल्स|ลอสแอนเจลิส|لاس اینجلس|لوس أنجلوس|لوس ئانجېلېس
+लस एञ्जिलस|ლოს-ანჯელესი|לאס אנדזשעלעס|לוס אנגלס|লস অ্যাঞ্জেলেস|ロサンゼルス|로스앤젤레스|로스엔젤레스|洛杉矶|엘에이
+Angelopolis|Los Anjeles|Los Anzeles|Los-Anceles|Лос Анђелес|Лос Анҷелес|Lok-chham-ki|Los Andzelas|Los Andzeles
+Los Antzeles|Los Anxheles|Los Anxhelos|Losandzelosa|Luos Andzels|Os Anxeles
US 2664 =town-chicago Chicago|שיקאגא|شيكاجو|شيكاغو|شیکاگو|शिकागो|শিকাগো|ชิคาโก|ჩიკაგო|שיקגו|シカゴ|芝加哥|시카고
+Shikago|Sicagum|Tsikago|Cekaga|Cikaqo|Chi-ka-ko|E-Chicago|Windy City|The Windy City
US 2316 Queens|Kvino|Queens County|Comte de Queens|Borough of Queens|Condado de Queens
US 2314 =town-houston Houston|هیوستون|ھیووستن|হিউস্টন|ฮิวสตัน|היוסטן|יוסטון|هيوستن|ह्युस्टन|ჰიუსტონი|ヒューストン
+休斯敦|休斯頓|侯斯頓|휴스턴|Hjuston|Hustono|Khjustn|Khjustan|Χιούστον|Chiouston|Hiustonas|Hiu-su-tun|Houston City
US 1650 =town-phoenix Phoenix|फिनिक्स|फीनिक्स|ফিনিক্স|ฟีนิกซ์|ფინიქსი|פיניקס|فينيكس|फ़ीनिक्स|フェニックス|פניקס
+فينکس|凤凰城|피닉스|Fenikso|Finiksa|Hoozdoh|Finiksas|Finiksos|Foinix|Peniki|Phenix|Phoeniks|Φοίνιξ|Mill City
+Salt River|East Phoenix|Hellings Mill|Pumpkinsville
US 1573 =town-philadelphia Philadelphia|फिलाडेल्फिया|ফিলাডেলফিয়া|ฟิลาเดลเฟีย|פילאדעלפיע|ფილადელფია|فلاڈیلفیا
+فيلادلفيا|פילדלפיה|フィラデルフィア|필라델피아|費城|Filadel'fija|Coaquannock|Quequenakee|Fi-sang|Ga-na-ta-jen-go-na
+Philly
US 1526 San Antonio|סאן אנטאניא|سان آنتونیو|سان أنطونيو|سان انٹونیو|სან-ანტონიო|סן אנטוניו|सॅन अँटोनियो|แซนแอนโทนีโอ
+सैन एन्टोनियो|サンアントニオ|স্যান অ্যান্টোনিও|圣安东尼奥|샌안토니오|Sanantonio|San Antonijus|Sanctus Antonius
US 1404 San Diego|סאן דיעגא|سان دييغو|سان ڈیاگو|सैन डिएगो|แซนดีเอโก|სან-დიეგო|סן דייגו|سان ڈیگو|सॅन डियेगो
+स्यान डिएगो|সান ডিয়াগো|サンディエゴ|샌디에이고|聖地牙哥|샌디에고|San-Dieqo|Graytown|San Diegas|San Miguel|Sandjego
+Didacopolis|San Ntienko
US 1385 The Bronx|Bronkso|Bronx|Borough of Bronx
US 1326 Dallas|داللاس|แดลลัส|დალასი|דאלאס|دالاس|داڵاس|ডালাস|डॅलस|डैलस|ダラス|達拉斯|달라스|댈러스|Ntalas|Dalasas
+Dallasium|Даллас шаары
US 1009 Jacksonville|แจ็กสันวิลล์|जॅक्सनव्हिल|জ্যাক্সনভিল|ज्याकसनभिल|ჯექსონვილი|גקסונוויל|جاكسونفيل|جیکسن ویل
+जैक्सनविल|ジャクソンビル|杰克逊维尔|잭슨빌|Dzeksonvilis|Dzhehksanvil|Dzheksonvill|Zhehksonvill|Iacsoniapolis
+Wakka Pilatka|Ceksonvill
US 1008 Fort Worth|फोर्ट वर्थ|ფორტ-უერთი|פורט וורת|فورت وورث|فورٹ ورتھ|ฟอร์ตเวิร์ท|ফোর্ট ওয়ার্থ|フォートワース
+포트워스|沃思堡|Camp Worth|Fort Uehrt|Fort-Owert|Fortvortas|Fort Uurt|Fortverta|Fortvorto
US 997 San Jose|سا ن جوز|सान होसे|सॅन होजे|სან-ხოსე|סן חוזה|سان هوزيه|सैन होज़े|แซนโฮเซ|স্যান হোসে|サンノゼ|새너제이
+聖荷西|산호세|San Xose|Σαν Χοσέ|Сан-Хасэ|Sanhose|Iosephopolis|Pueblo De Alvarado
US 974 Austin|אוסטין|अस्टिन|अस्तिन|ऑस्टिन|অস্টিন|ออสติน|ოსტინი|オースティン|אסטין|أوستن|آسٹن|آسټن|奧斯汀|柯士甸
+오스틴|Ostina|Ostins|Oscin|Ostinas|Waterloo|Montopolis|Austinopolis
US 913 Columbus|קאלומבוס|קולומבוס|كولومبوس|कोलम्बस्|โคลัมบัส|कोलम्बस|কলম্বাস|კოლუმბუსი|کولمبس|कोलंबस|コロンバス
+콜럼버스|哥伦布|Franklin|Kalumbus|Kolambus|Kolumbas|Kulumbus|Кълъмбъс|Kolompous
US 911 Charlotte|ชาร์ลอตต์|تشارلوت|შარლოტი|שארלוט|शार्लट|শার্লট|シャーロット|夏洛特|샬럿|샬롯|Carolinum|Sharlott
+Sharlat|Sharlt|Charlottesburg|Charlotte i Nord-Carolina
US 887 Indianapolis|אינדיאנפוליס|إنديانابوليس|אינדיאנאפאליס|انڈیاناپولس|انډيانا پوليس|इंडियानापोलिस|ინდიანაპოლისი
+इन्डियानापोलिस|इन्दियानापोलिस|อินเดียแนโพลิส|ইন্ডিয়ানাপোলিস|インディアナポリス|印第安納波利斯|인디애나폴리스
+Indianapoles|Індыянапаліс|Indianapoli|Indpls
US 827 =town-san-francisco San Francisco|סאן פראנציסקא|سان فرانسيسكو|سان فرانسیسکۆ|სან-ფრანცისკო|سان فرانسسکو
+ซานฟรานซิสโก|סן פרנסיסקו|सैन फ्रांसिस्को|सॅन फ्रान्सिस्को|সান ফ্রান্সিস্কো|स्यान फ्रान्सिस्को|サンフランシスコ
+샌프란시스코|সান ফ্রান্সিসকো কাউন্টি|三藩市|旧金山|샌프란|San Fransisco|Sao Francisco|Franciscopolis|Khiu-kim-san
+San Fransiskas|San Frantzisko|San Phransisko|Sanfrancisko|Yerba Buena|Kapalakiko|New Albion|Frisco|SF
US 780 Seattle|সিয়াটল|სიეტლი|סיאטל|سياتل|سیئٹل|سیاٹل|सीऐटल|ซีแอตเทิล|シアトル|西雅圖|시애틀|Sietlas|Seattlum|Siatul
+Siehtl|Siyaatil|Сиатъл
US 729 =town-denver Denver|डेन्भर|देन्भर|ডেনভার|דנוור|דענווער|ڈینور|डॅनवर|დენვერი|دنفر|دنور|เดนเวอร์|デンバー|丹佛
+덴버|ডেনভার কাউন্টি|Denber|Денвър|Ntenver|Denveres|Denveris|Denverium|Denver County|Saint Charles|Mile-High City
+The Mexican Diggings|The Spanish Diggings
US 689 =town-washington Washington|华盛顿特区|Ouasinkton|Ουάσιγκτον|Vasingtonas|Federal City|Federal Town
+Washington DC|Federal Capital|Washington City|D.C.|Ranatakariahshne|Washington D. C.|District of Columbia
+Territory of Columbia
US 689 Nashville|न्याश्भिल|नाश्विल्|नॅशव्हिल|ন্যাশভিল|แนชวิลล์|נאשוויל|ნეშვილი|ناشفيل|ناشولے|ناشويل|ナッシュビル
+納殊維爾|纳什维尔|내슈빌|Nachville|Nasburgum|Nehshvill|Nashboro|Nashfile|Nasvelis|Nesvilis
US 681 Oklahoma|オクラホマシティ|오클라호마시티|俄克拉荷馬城|奧克拉荷馬市|اکلاهما سیتی|אוקלהומה סיטי|ওকলাহোমা সিটি
+โอคลาโฮมาซิตี|ოკლაჰომა-სიტი|ოქლაჰომა-სითი|أوكلاهوما سيتي|ओक्लाहोमा सिटी|Maxeponoe|Okla city|Oklahomaurbo
+Kota Oklahoma|Oklahoma City|Oklahoma Siti|Аклахома-Сіці
US 678 El Paso|אל פאסו|إل باسو|ال پاسو|एल पॅसो|เอลแพโซ|ელ-პასო|ელ-ფასო|ایل پاسو|এল প্যাসো|艾爾帕索|엘패소|El Pasas
+Elpaso|Franklin|Passus|Concordia|Magoffinsville
US 653 =town-boston Boston|באסטאן|בוסטון|بوستون|बॉस्टन|बोस्टन|บอสตัน|بوسطن|بوسٹن|बस्तन|বস্টন|ბოსტონი|ボストン|波士頓
+보스턴|Baston|Bostan|Bostun|Totant|Wastok|Бостън|Bostons|Shawmut|Tremont|Vostoni|Bostonas|Pokekona|Shawnnut
+Tramount|Po-su-tun
US 652 Portland|पोर्टलंड|פורטלנד|पोर्टलैंड|პორტლენდი|ფორთლენდი|พอร์ตแลนด์|ポートランド|포틀랜드|波特蘭|Portlant
+Portlend|Rip City|Stumptown|Bridgetown|P-town|Portlandas
US 645 =town-detroit Detroit|דעטרויט|ديترويت|ڈیٹرائٹ|דטרויט|डेट्राइट|डेट्रॉईट|ดีทรอยต์|დეტროიტი|ডেট্রয়েট|デトロイト
+디트로이트|底特律|Mo-Town|D-town|Motown|Ntitroit|Detroitas|Detroitum|The D|Motor City|Wawyachtenok|Tiughsaghrondy
US 641 Las Vegas|لاس فيغاس|लास वेगास|লাস ভেগাস|לאס וגאס|לאס וועגאס|لاس وگاس|लास व्हेगस|ลาสเวกัส|ლას-ვეგასი
+라스베이거스|ラスベガス|拉斯維加斯|라스베가스|Las-Veqas|Lasvegasa|Los Vegas|Las Venkas|Old Town|Westside|Λας Βέγκας
US 641 New South Memphis
US 633 Memphis|मेम्फिस|মেম্ফিস|მემფისი|מעמפיס|เมมฟิส|ממפיס|ممفيس|メンフィス|孟菲斯|孟非斯|멤피스|Memfisa|Menfis
+Memphis Tennesiae
US 624 Louisville|ลุยส์วิลล์|לואיוויל|लुईव्हिल|ლუიზვილი|ლუისვილი|لويفيل|লুভল|ルイビル|路易維爾|루이즈빌|루이빌
+Luisvilis|Luisvill|Λούισβιλ|Ludovicopolis|Luivila|Louisville-Jefferson County
US 585 Baltimore|बाल्टिमोर|बाल्टीमोर|বাল্টিমোর|บอลทิมอร์|ბალტიმორი|באלטימאר|בולטימור|بالتيمور|بالٹیمور|ボルチモア
+巴爾的摩|볼티모어|Jonestown|Valtimori|Baltymar|Charm City|Jonas Town|Jones Town|Old Town
US 571 South Boston|Dorchester Heights
US 564 Albuquerque|आल्बुकर्की|আলবাকার্কি|แอลบูเคอร์คี|ალბუკერკე|ألباكركي|البوکرکی|אלבקרקי|アルバカーキ|阿布奎基
+앨버커키|Almpoukerki|Αλμπουκέρκη|Албюкуэрокю|Al'bukerke|Albukwer kwe|Alburquerque|Albakerki
US 563 Milwaukee|মিলওয়াকি|מילוואקי|मिल्वौकी|מילווקי|ميلواكي|मिलवॉकी|มิลวอกี|მილუოკი|ミルウォーキー|ملواکی|密尔沃基
+밀워키|Mahnawauk|Meneawkee|Milgouoki|Milouagui|Milouakik|Milowages|Milwahkie
US 542 Tucson|ტუსონი|טוסון|توسان|توسون|टक्सन|तुसॉन|টুসান|ทูซอน|ツーソン|图森|투손|Fucson|Lucson|Takson|Teuson|Toison
+Touson|Tugson
US 542 Fresno|فريسنو|فرینسو|เฟรสโน|ფრესნო|פרזנו|فرزنو|ফ্রেসনো|फ्रेस्नो|フレズノ|弗雷斯诺|프레즈노|Fresnas|Fraxinus
+Fresno i California
US 524 Sacramento|סאקראמענטא|แซคราเมนโต|საკრამენტო|ساكرامنتو|ساکرامنٹو|साक्रामेंटो|साक्रामेन्टो|सेक्रामेन्टो
+সাক্রামেন্টো|סקרמנטו|サクラメント|새크라멘토|沙加緬度|Kakalameko|Sakraments|Sakraminto|Sacramentum|Sakramentas
+New Helvetia|Sacramento Stad
US 510 Atlanta|אטלאנטא|آتلانتا|اٹلانٹا|अटलांटा|ატლანტა|אטלנטה|अटलान्टा|আটলান্টা|แอตแลนตา|एट्लान्टा|アトランタ
+亚特兰大|아틀란타|아틀랜타|애틀랜타|Atlonta|Атлантæ|Terminus|Canebrake|Whitehall|White Hall|Marthasdale
US 487 Miami|מיאמי|ميامي|مايامى|मायामी|मियामी|ไมแอมี|მაიამი|マイアミ|마이애미|মায়ামি|迈阿密|邁亞美|Маями|Majamis
US 486 Omaha|אומהה|ओमाहा|ওমাহা|ომაჰა|أوماها|โอมาฮา|オマハ|奥马哈|오마하|اوماها نبراسكا
US 482 Raleigh|र्यालेइ|रालेय्|ראלי|رالي|رالې|राली|ราลี|როლი|ローリー|罗利|롤리|Ralei|Roles|Rolio|Rolis
+Wake Court House
US 475 Kansas|カンザスシティ|캔자스시티|堪薩斯城|קנזס סיטי|แคนซัสซิตี|كانساس سيتي|कॅन्सस सिटी|কানসাস সিটি
+კანზას-სიტი|Milton|KCMO|Westport|Winnwood|Greenwood|Ilu Kansas|Kansasurbo
US 474 Long Beach|لونغ بيتش|ლონგ-ბიჩი|לונג ביץ|लङ्ग बीच|लाँग बीच|লং বিচ|ลองบีช|ロングビーチ|롱비치|長灘|Long Bijch
+Long Bycas|Lon'nk Bits|Λονγκ Μπιτς|Litus Longum|Longbica|Lonq Bic
US 471 Mesa|ميسا|میزا|मेसा|মেসা|เมซา|მესა|מסה|メサ|梅薩|메사|Mejsa|Zenos|Hayden|Mesa City
US 468 Staten Island
US 456 Colorado Springs|كولورادو سبرينغس|কলোরাডো স্প্রিংস|קולורדו ספרינגס|کلرادو اسپرینگز|კოლორადო-სპრინგზი
+कॉलोराडो स्प्रिंग्ज|कोलोराडो स्प्रिंग्स्|コロラドスプリングス|कोलोर्र्याडो स्प्रिङ्गस्|科罗拉多斯普林斯
+콜로라도스프링스|Kalarada-Spryngs|Kolorado Sprinqs|Koloradospringsa|Kolorado Springsas|Κολοράντο Σπρινγκς
+Colorado Spgs|Fontes Coloratenses
US 454 Virginia Beach|เวอร์จิเนียบีช|व्हर्जिनिया बीच|ভার্জিনিয়া বিচ|ვირჯინია-ბიჩი|וירגיניה ביץ|فرجينيا بيتش
+ورجینیا بیچ|バージニアビーチ|維珍尼亞海灘|버지니아비치|Virdzhini-Bich|Virdzinijabica|Virginija-Bich|Virtzinia Bits
+Вирджиния Бийч|Litus Virginiae|Virciniya Bic
US 419 Oakland|أوكلاند|اوکلینڈ|ოკლენდი|אוקלנד|אקלאנד|اوکلند|オークランド|ओकलंड|ओकल्याण्ड|ओकल्यान्ड|ওকল্যান্ড
+오클랜드|奥克兰|Oklenda|Oukland|Ouklend|Okland|Oklandas|Oouklant|Quercupolis
US 414 Tampa|تامبا|แทมปา|ტამპა|טמפה|टँपा|टैम्पा|ताम्पा|タンパ|坦帕|탬파
US 413 Tulsa|タルサ|圖爾薩|Talsa|Тълса
US 410 =town-minneapolis Minneapolis|मिनियापोलिस|मिनीयापोलिस|მინეაპოლისი|מיניאפוליס|مینیاپولیس|মিনিয়াপোলিস
+มินนีแอโพลิส|مينيابولس|منیاپولس|ミネアポリス|明尼亞波利斯|明尼阿波利斯|미니애폴리스|Gakaabikaang|Mineapalis
+Minyapolis|Mineapoli|Min-ni-a-po-li-su|City of Minneapolis
US 396 Wichita|ويتشيتا|ויציטה|विचिटा|วิชิทอ|უიჩიტო|ウィチタ|威奇托|위치토|Doo-Dah|Uichita|Doodah|Ouitsita|Ουιτσίτα
+Camp Beecher|Camp Davidson
US 388 Arlington|ארלינגטון|أرلينغتون|आर्लिंग्टन|আর্লিংটন|อาร์ลิงตัน|არლინგტონი|آرلنگٹن|アーリントン|阿灵顿|알링턴
+Arlingtan|Arlinqton|Арлингтън|Arlingtonas
US 373 Bakersfield|बेकर्सफिल्ड|बेकर्सफील्ड|בייקרספילד|ბეიკერსფილდი|ベーカーズフィールド|بيكرسفيلد|بیکرزفیلڈ
+贝克斯菲尔德|베이커즈필드|Alkali City|Bejkersfild|Kern Island|Beikersfilnt|Bejkursfijld|Бейкърсфийлд|Baker's Field
US 365 Cleveland|קליוולאנד|คลีฟแลนด์|კლივლენდი|كليفلاند|क्लीव्हलंड|קליבלנד|کلیولند|クリーブランド|ক্লেভিল্যান্ড
+클리블랜드|克利夫兰|克里夫蘭|卡夫蘭|Klivelant|Klivlando|Klivlenda|Клевалэнд|Cleaveland|Kliulend|Klivlandas
US 362 New Orleans|ניו אורלינס|نيو أورلينز|নিউ অরলিন্স|ניו ארלינס|اورلینز پارش|นิวออร์ลีนส์|न्यू ऑर्लिन्स
+न्यू ओर्लियंस|ওরলেন্স পারিশ|ახალი ორლეანი|ニューオーリンズ|뉴올리언스|新奥尔良|紐奧良|Cene Orlean|N'ju-Orlean
+Nea Orleani|Neu Orleans|Nju Orleans|Nju Orliuns|Nov-Orleano
US 359 Aurora|אורורה|أورورا|ऑरोरा|औरोरा|オーロラ|奥罗拉|오로라|Avrora|Orora|Fletcher
US 350 Honolulu|האנאלולו|הונולולו|هونولولو|ہونولولو|होनालुलु|होनोलुलु|होनोलूलू|โฮโนลูลู|ჰონოლულუ|হনুলুলু|হনলুলু
+ホノルル|호놀룰루|檀香山|Ganalulu|Ganaruro|Gonolulu|Honoruru|Һонолулу|Anorourou|Gana-Rura
US 350 Anaheim|אנאהיים|آناهايم|ایناہیم|एनाहाइम|אנהיים|ანაჰაიმი|アナハイム|阿納海姆|애너하임|安那罕|Anahaym|Anaheimas
+Campo Aleman
US 338 West Raleigh
US 334 Orlando|אורלנדו|ორლანდო|أورلاندو|اورلینڈو|ओरलँडो|ออร์แลนโด|オーランド|अरल्यान्दो|奥兰多|올랜도|Orlanto
+Orlandas
US 320 Lexington|לקסינגטון|ليكسينغتون|लेक्सिंग्टन|ლექსინგტონი|レキシントン|列克星敦|렉싱턴|Leksington|Leksingtun
+Leksinqton|Лексингтън|Leksingtonas|Lexington-Fayette
US 317 Riverside|ריברסייד|رور سائڈ|ريفرسايد|रिभरसाइड|რივერსაიდი|リバーサイド|리버사이드|里弗赛德|Riversajd|Rivursajd
+Ривърсайд|Riversaint|Jurupa
US 316 Corpus Christi|קורפוס כריסטי|كوربوس كريستي|कॉर्पस क्रिस्टी|คอร์ปัสคริสตี|کورپس کریستی|کورپس کرسٹی
+コーパスクリスティ|科珀斯克里斯蒂|코퍼스크리스티|Korpous Kristi|Корпъс Кристи|Korpuskristi
US 314 Lexington-Fayette|Fayette County|Lexington
US 311 Cincinnati|ซินซินแนติ|سينسيناتي|सिनसिनाटी|ცინცინატი|סינסינטי|سنسیناٹی|シンシナティ|辛辛那提|신시내티
+Porkopolis|Queen City|Sinsinatis|Sinsinatti|Cyncynaci|Losantiville|Cincinnatopolis
US 310 Santa Ana|سانتا أنا|แซนตาแอนา|סנטה אנה|स्यान्टा एना|サンタアナ|샌타애나|圣安娜|Santanna
US 305 Stockton|استوکتون|סטוקטון|ستوكتون|سٹوکٹن|स्टकटन|ストックトン|斯托克顿|士德頓|스톡턴|Tuleburg|Стоктън
+Weberville
US 304 Pittsburgh|पिट्सबर्ग|פיטסבורג|พิตต์สเบิร์ก|بيتسبرغ|پٹس برگ|ピッツバーグ|피츠버그|匹兹堡|Fort Trent|Pitsburgas
+Pitsmpernk|Pittsbarig|Πίτσμπεργκ|Allegheny|Fort Pitt
US 303 Saint Paul|סיינט פול|سانت باول|सैन्ट् पाल्|სენტ-პოლი|سینٹ پال|सेंट पॉल|सेन्त पल|সেন্ট পল|เซนต์พอล|سنت پول
+セントポール|세인트폴|圣保罗|Sent Polas|Imnizha ska|Saint Pol|San Pablo|Sejnt Pol|Sent Pols|Sint-Paul
US 294 Lincoln|לינקולן|लिङ्कन|ลิงคอล์น|ლინკოლნი|लिंकन|লিংকন|リンカーン|لنكن|林肯|링컨|Linkuln|Линкълн|Linkal'n
+Linkolns|Linkolnas
US 289 Anchorage|অ্যাংকারিজ|ანკორიჯი|أنكوريج|एंकोरेज|אנקורג|अँकरेज|アンカレッジ|安克拉治|앵커리지|আন্চোরগে ব্যুরো
+Ancoraria|Ankoridza|Ankuridzh|Ανκορέιτζ|An'koreitz|Ankoridzas|Ankorigo
US 288 Meads|میدز|米茲
US 285 Henderson|הנדרסון|هندرسون|ヘンダーソン|亨德森|헨더슨|Genderson|Χέντερσον|Хендерсън|Хендэрсан|Khendersun
+Hendersonas|Midway City
US 285 Greensboro|กรีนส์โบโร|גרינסבורו|غرينزبورو|ग्रीन्सबोरो|グリーンズボロ|格林斯伯勒|그린즈버러|Grijnsburo
+Grinsboras|Грийнсбъро|Grinsboro|Grynsbara|Qrinsboro
US 283 Plano|פלאנו|بلانو|پلانو|پلینو|प्लेनो|プレイノ|플레이노|普莱诺|Planas|Planom|Plejno
US 281 Newark|ניוארק|نيوآرك|ニューアーク|נוארק|न्यूर्क|นวร์ก|ნიუარკი|न्यूअर्क|紐華克|뉴어크|Njuark|Nuarka|Milford
+Niouark|Νιούαρκ|Nieworke|Niuarkas
US 280 Madison|ماديسون|ميديسون|माडिसन्|מדיסון|میڈیسن|मॅडिसन|मेडिसन|ম্যাডিসন|მადისონი|マディソン|麦迪逊|매디슨
+Madisun|Madysan|Medison|Мадисън|Madisons|Mantison|Madisonas
US 279 St. Louis|סנט לואיס|سانت لويس|سنت لوئیس|سینٹ لوئس|सेंट लुईस|სენტ-ლუისი|เซนต์หลุยส์|セントルイス|세인트루이스
+圣路易斯|Sent Luis|Sentluisa|Mound City|Pain Court|San Luis|Sejnt Luis|Sint-Louis
US 265 Chula Vista|تشولا فيستا|चुला भिस्टा|צולה ויסטה|چولا وستا|チュラビスタ|丘拉維斯塔|출라비스타|Chulavista
US 265 Toledo|توليدو|टॉलिडो|טולדו|トレド|托莱多|털리도|Talida|Tolido|Vistula|Upper Toledo|Fort Industry
+Port Lawrence
US 264 Jersey|ジャージーシティ|저지시티|גרזי סיטי|جرزی سیتی|泽西市|جيرسي سيتي|जर्सी सिटी|Hudson|Arissheck|Џерзи Сити
+Dzersi Siti|Jersey City|Paulus Hook|Powles Hook
US 264 Reno|רינא|רינו|رينو|रिनो|リノ|雷諾|리노|Rino|Rynas|Reno-Stead|Lakes Crossing|Fullers Crossing
US 260 Chandler|تشاندلر|แชนเดลอร์|צ'נדלר|चांडलर|च्यान्ड्लर|চ্যান্ডলার|チャンドラー|钱德勒|챈들러|Chandlur|Tsantler
+Candleris|Чандлър|Чәндлер|Chandler Junction
US 260 Fort Wayne|פורט ויין|فورت واين|फोर्ट वेन|フォートウェイン|포트웨인|韋恩堡|Fort Miami|Fort-Uehjn|Frenchtown
+Miami Town|Post Miami|Fort Gouein|Fort Veinas
US 258 Buffalo|บัฟฟาโล|באפאלא|بوفالو|بوفیلو|बफ़ेलो|ბუფალო|バッファロー|באפלו|बफेलो|水牛城|버펄로|Bafalas|Baffalo
+Bufalum|Μπάφαλο|Bupalo|Бъфало|De-ose-lole
US 257 Durham|دورهام|เดอแรม|דרהאם|ड्युरॅम|ダーラム|德罕|더럼|Darehm|Daram|Daremas|Duram|Дърам|Durhamsville
US 257 St. Petersburg|Saint Petersburg|Saint Pete
US 256 Irvine|إرفاين|اروائن|アーバイン|אירוויין|어바인|歐文|爾灣|Ervajn|Irvajn|Ървайн|Irvinas
US 256 Laredo|لاريدو|לארדו|لریڈو|러레이도|ラレド|拉雷多|Laredum
US 249 Lubbock|لوبوك|לאבק|ラボック|لبک|लबक|拉伯克|러벅|Labbok|Lubuk|Лъбък
US 247 Gilbert|גילברט|गिल्बर्ट|ギルバート|吉尔伯特|길버트|Gilburt|Гилбърт|Gilbertas
US 244 Tri-Cities|トリシティズ|三城|Trije Steden
US 241 Winston-Salem|وینستون-سیلم|温斯顿-塞勒姆|윈스턴세일럼|Uinston-Sejlem|Uinstun-Sejlum|Vinston-Sejlem
+Уинстън-Сейлъм|Vinstonas-Seilemas|Winston
US 240 Glendale|ग्लेनडेल|גלנדייל|غلانديل|グレンデール|格蘭岱爾|글렌데일|Glendejl|Qlendeyl|Nklenteil|Γκλέντεϊλ
+Glendeilas
US 238 Norfolk|نورفولك|נורפוק|ნორფოლკი|ノーフォーク|諾福克|노퍽|Norfalk|Norfok|Norfolkas|Norfolk City
US 237 Hialeah|هياليه|ہیالیح|हायालिआः|ハイアリア|하이얼리아|海厄利亞|Хайалиа
US 236 Garland|جارلاند|غارلاند|گارلینڈ|गारलैंड|गारलँड|גרלנד|การ์แลนด์|ガーランド|গারল্যান্ড|갈랜드|加兰|Garlend
+Embree|Nkarlant|Γκάρλαντ|Гирлянда|Garlandas|Duck Creek
US 236 Scottsdale|סקוטסדייל|स्कटस्डेल|سكوتسديل|スコッツデール|斯科茨代爾|스코츠데일|Skotsdejlo
US 236 Irving|इरविंग|เอ วิง|אירווין|إيرفينغ|ايرفينج|इर्विंग|আরভিং|アービング|欧文|欧林|艾榮|어빙|Erving|Ървинг|Ирвиң
+Irvin'nk|Irvingas|Irving i Texas
US 235 Boise|בויסי|بوئسے|بويسي|बॉइझी|बॉयसी|बोइसी|বয়সে|ბოისე|بویز|ボイシ|博伊西|보이시|Buaze|Boizis|Μπόιζι
+Boise City|Boisisitija
US 235 Chesapeake|تشيسابيك|צ'ספיק|チェサピーク|切萨皮克|체서피크|Cesapikas|Chesapijk|South Norfolk|Norfolk County
US 234 North Las Vegas|نورث لاس فيغاس|ノースラスベガス|노스라스베이거스|北拉斯維加斯|Norda Lasvegaso|Bac Las Vegas
+Severen Las Vegas|Severni Las Vegas|Vegas Verdes|Vegas Verdi
US 232 Fremont|فريمونت|فریمونٹ|פרמונט|फ्रिमाँट|ফ্রিমন্ট|ฟรีมอนต์|フリーモント|फ़्रेमोंट|फ्रेमोन्ट|프리몬트|費利蒙
+Frimont|Frymant|Fremontas|Irvington|Nikes|Centerville|Centreville
US 229 Spokane|ספוקיין|اسپوکن|سبوكين|سپوکین|スポケーン|スポーケン|斯波坎|스포캔|Spokein|Spakan|Spocanum|Spoken
+Spokane Falls
US 227 Baton Rouge|ब्यातन रुज|ব্যাটন রুজ|באטון רוז|باتون روج|باتون روژ|باٹن روگ|बॅटन रूज|बेटन रूज|แบตันรูช
+バトンルージュ|巴吞鲁日|배턴루지|Baton Ruzas|Baton Ruzos|Μπατόν Ρουζ|Batan-Ruzh|Baton Rouz|Baton Ruzh|Batun Ruzh
US 226 Upper West Side|אפער וועסט סייד|ზემო ვესტ-საიდი|อัปเปอร์เวสต์ไซด์|אפר וסט סייד|어퍼웨스트사이드|上西城
+Верхний Вест-Сайд|Aukstutinis Vestsaidas
US 226 Richmond|ريتشموند|ריצמונד|ریچموند|रिचमन्ड|रिच्मन्ड्|রিচমন্ড|ریچمنډ|रिचमंड|リッチモンド|리치먼드|列治文|里士满
+Richmund|Ricmonds|Ritsmont|Rychmand|None Such|Ricmondas|Shoccoe's
US 223 Paradise|بارادايس|パラダイス|패러다이스|天堂市|Paradajs
US 222 Tacoma|تاكوما|ٹاکوما|טקומה|タコマ|塔科马|打金麻|터코마|T'kope|T'kopt|Takouma|Puyallup|Chebaulip
+Commencement City
US 216 Jamaica|גמייקה|자메이카|Jemaica|Jemecah|Jaimaica|Jamanica|Jameco|Rustdorp
US 216 San Bernardino|سانبرنارڈینو|סן ברנרדינו|サンバーナーディーノ|聖貝納迪諾|샌버너디노|San Bernandino
US 215 Salt Lake|ソルトレイクシティ|سالت ليك|솔트레이크시티|سالٹ لیک سٹی|ซอลต์เลกซิตี|سالت ليك سيتي|সল্ট লেক সিটি
+סולט לייק סיטי|साल्ट लेक सिटी|सॉल्ट लेक सिटी|სოლტ-ლეიკ-სიტი|盐湖城|साल्ट् लेक् सिटी|Sallaga Urbo|Sol Lek Siti
+Kota Salt Lake|Salt Lake City|Salt-Lejk-Siti|Solt Leik Siti|Soltleiksitija
US 215 Huntsville|האנטסוויל|हन्त्सभिल|هنتسفيل|ハンツビル|亨茨维尔|헌츠빌|Hantsvilis|Khantsvill|Twickenham|Gantsvill
+Hunts Spring|Хънтсвил
US 214 Des Moines|डेस मोइनेस|ডেস মোইনেস|ديس موينز|डे माय्ने|डेस् म्वाने|ڈس موئنس|დე-მოინი|דה מוין|دي موين|ดิมอยน์
+デモイン|德梅因|디모인|Dehs Mojns|De Moinas|De-Moinso|Deh-Mojn|Monachopolis|Nte Moin|Demoina
US 212 Fontana|فونتانا|فونٹانا|फोन्टाना|フォンタナ|方塔納|폰태나|Rosena
US 211 Modesto|موديستو|موڈیسٹو|מודסטו|मोदेस्तो|モデスト|莫德斯托|머데스토|Ralston
US 209 Rochester|रॉचेस्टर|रोचेस्टर|রচেস্টার|รอเชสเตอร์|روتشستر|רוצסטר|روچسٹر|ロチェスター|羅徹斯特|로체스터
+Gaskosago|Rochestur|Rotsester|Rocesteris|Rocestro|Ga-sko-sa-ga|Roffa
US 208 Maryvale|Maryvale Village
US 207 Arlington|アーリントン|阿靈頓縣|Arlingtonas
US 207 Oxnard|وزنارد|অক্সারড|オックスナード|奥克斯纳德|אוקסנארד|أوكسنارد|اوکسنارڈ|ओकसनार्ड|옥스나드|अक्सनार्ड
+ऑक्सनार्ड|ออกซ์นาร์ด|Oksnard|Oxnarnt|Όξναρντ|Oksnardas|Taʼagháliiłání
US 206 Columbus|קולומבוס|كولومبوس|कोलम्बस|コロンバス|콜럼버스|哥伦布|Kolambus|Kolumbas|Kulumbus|Кълъмбъс
US 206 Worcester|ورسستر|ווסטר|ウースター|伍斯特|우스터|Pakachoog|Уорсестэр|Ouorster|Vigornia|Vusteris|Ουόρστερ
+Vustehr
US 204 Moreno Valley|मोरेनो व्हॅली|मोरनो भ्याली|মরেনো ভ্যালি|โมเรโน วัลเลย์|مورينو فالى|مورینو ویلی|मोरेनो वैली
+מורנו ואלי|モレノバレー|모레노밸리|莫雷諾谷|Moreno slenis|Teeh Hodilhil|Marehna-Vali|Morenovaleja
US 202 Little Rock|लिटिल् राक्|ლიტლ-როკი|ליטל ראק|ליטל רוק|ليتل روك|لیتل راک|लिटल रॉक|लिटिल रक|لٹل راک|লিটল রক
+リトルロック|列度洛埠|小岩城|小石城|리틀록|Old Channel|Petit Roche|Litl Rokas|Littlerock|Petit Rocher|Acropolis
+Arkopolis
US 201 Fayetteville|เฟย์เอตต์วิลล์|פאייטוויל|فاييتفيل|ファイエットビル|費耶特維爾|페이엣빌|Campbellton|Cross Creek
+Fejetvill|Fajetvil|Feetvil'|Lower Campbellton|Upper Campbellton
US 201 Huntington Beach|هونتينغتون بيتش|हन्टिंगटन बीच|ฮันติงตันบีช|ہنٹنگٹن بیچ|ハンティントンビーチ|亨廷頓比奇
+헌팅턴비치|Hantington Bycas|Khantington Bich|Gantington-Bich|Khntingtn Bijch|Pacific Beach|Pacific City
US 201 Tallahassee|แทลลาแฮสซี|טאלאהאסי|تالاهاسي|टालाहासे|टॅलाहासी|तालाहासे|টালাহাসি|ტალაჰასი|ٹالیحسی|タラハシー
+塔拉赫西|達拉哈西|탤러해시|Pueblo Nueva|Tonabys Town|Villanueva|Talahasis|Old Field Town|Talajasy|Newtown
US 201 Yonkers|יאנקערס|يونكيرس|יונקרס|یانکرز|یونکرز|ヨンカーズ|揚克斯|용커스|Jonkurs|Йонкърс|Jonkersas
US 201 Glendale|ग्लेनडेल|גלנדייל|غلينديل|گلینڈیل|گلندیل|グレンデール|格倫代爾|글렌데일|Glendejl|Glendel|Riverdale
+Glendeilas|Mason
US 200 Cypress|سايبرس
US 200 Aurora|Avrora
US 198 Amarillo|أماريلو|आमारियो|אמרילו|アマリロ|阿馬里洛|애머릴로|Amarilas
US 197 Akron|אקרון|آكرون|アクロン|阿克伦|애크런|Akrun|Акрън|Экрон|Akronas|Akron City|New Portage|Summitville
US 196 Vancouver|แวนคูเวอร์|فانكوفر|ונקובר|バンクーバー|溫哥華|밴쿠버|Βανκούβερ|Alashikash|Vankuver|Vankuveris
+Vankuvur|Ванкувър|Camp Vancouver
US 196 Birmingham|बर्मिंगहॅम|ბირმინგემი|ברמינגהאם|برمنغهام|बर्मिङ्गह्याम|バーミングハム|バーミンハム|伯明翰|버밍햄
+Bermincham|Birmingema|Μπέρμιγχαμ|Birmingamas|Birminhem|Birmingham i Alabama
US 195 Montgomery|מאנטגאמערי|माँटगोमेरी|मोन्टगोमरी|मोन्तगोमरी|মন্টগোমেরি|მონტგომერი|מונטגומרי|مونتغومري|مونتګمري
+مونتگمری|มอนต์กอเมอรี|モンゴメリー|蒙哥馬利|몽고메리|Mantgomery|Montgomuri|Montqomeri|Монтгомъри|Montgomeris
+Montnkomeri|Μοντγκόμερι
US 195 Grand Rapids|גרנד ראפידס|ग्रँड रॅपिड्स|グランドラピッズ|그랜드래피즈|大急流城|Grend-Repids|Grand Rapidsas
US 190 Peoria|بيوريا|पेरीया|पेओरिया|प्योरिया|পেওরিয়া|พีโอเรีย|ピオリア|皮奥里亚|페오리아|Пиория|Periora
US 190 Providence|פראווידענס|प्रभिदेन्स|प्रोविडेंस|প্রভিডেন্স|พรอวิเดนซ์|प्रोभिडेन्स|פרובידנס|بروفيدنس|پراویدنس
+پروويدنس|プロヴィデンス|プロビデンス|普洛威頓斯|普罗维登斯|프로비던스|Providehns|Provintens|Provedensos|Providensas
+Providentia|Провидънс|Provans
US 190 Knoxville|נוקסוויל|नॉक्सव्हिल|نوكسفيل|ノックスビル|諾克斯維爾|녹스빌|Noksvill|Whites Fort|Whites Mill|Noxvil
+Νόξβιλ
US 189 Sunrise Manor|سنرايز مانور|サンライズマナー|Санрайз-Мэнер|Sanrajz Mejnor
US 187 Grand Prairie|غراند براري|گرینڈ پریری|گرینڈ پریرے|グランドプレーリー|그랜드프레리|大草原城|Grand Preris
+Grand Preri|Deckman
US 187 Shreveport|श्रीवपोर्ट|שריבפורט|شريفبورت|シュリーブポート|什里夫波特|슈리브포트|Shreve Town|Shrivport
+Shreves Landing
US 186 Brownsville|בראונסוויל|براونزفيل|براؤنزول|ブラウンズビル|布朗斯維爾|브라운즈빌|Braunsvilis|Fort Taylor
+Braunsvila|Fort Brown
US 186 Overland Park|أوفرلاند بارك|オーバーランドパーク|오벌랜드파크|歐弗蘭帕克|Overlend-Park|Ouvurlund Park
+Оувърлънд Парк
US 186 Newport News|Newport Ness|Ньюпорт-Ньюс|Newports News|Pointe Hope|Porte Newce|New Port Newce|Point Hope
US 183 Mobile|मोबाइल|მობილი|מוביל|موبيل|मोबिल|モービル|莫比尔|모빌|Mobajl|Mobilas|Moville|Mo-il-la|La Mobila
US 183 Fort Lauderdale|ฟอร์ตลอเดอร์เดล|פורט לודרדייל|فورت لاودردال|فورٹ لاؤڈرڈیل|फर्ट लाउदरदेल|फोर्ट लॉडरडेल
+フォートローダーデール|포트로더데일|劳德代尔堡|Fort Loderdeil|Fort Loderdeilas|Fort Lodurdejl|Fortloderdeila
+Ft. Lauderdale|Форт Лодърдейл
US 182 Santa Clarita|سانتا كلاريتا|سانٹا کلاریٹا|סנטה קלריטה|स्यान्टा क्लारिता|サンタクラリタ|聖塔克拉利塔
+샌타클라리타|Sanita Clarita
US 181 Chattanooga|تشاتانوغا|चॅटानूगा|צטנוגה|チャタヌーガ|查塔努加|채터누가|Atala'nuwa'|A'tla'nuwa|Chattanuga
+Lookout City|Ross Landing|Ross's Store|Ross's Wharf
US 178 East Flatbush|Rugby
US 178 Spring Valley|سبرينج فالى|سبرينغ فالي|スプリングバレー|斯普林瓦利|스프링밸리|Spring-Vehlli|Printempa Valo
US 178 Santa Rosa|سانتا روسا|سانٹا روزا|סנטה רוזה|स्यान्टा रोजा|サンタローザ|샌타로자|聖羅莎|Franklin Town
US 176 Eugene|יוגין|يوجين|ユージーン|ユージン|尤金|유진|Judzin|Јуџин|Judzinas|Eugine City
US 175 Tempe|तेम्पे|تمب|テンピ|坦佩|템피|San Pablo|Butte City|Haydens Mill|Haydens Butte|Haydens Ferry
US 175 Oceanside|اوشینسائڈ|אושנסייד|أوسيانسيدي|オーシャンサイド|ओसनसाइड|오션사이드|歐申賽德|Оушансајд|Оушенсайд
+Оушънсайд|Ocean Side|Oushunsajd
US 175 Salem|סיילם|سايلم|सालेम|เซเลม|سالم|सेलम|सेलेम्|সেলম|セイラム|塞勒姆|세일럼|Salems|Sejlem|Sejlum|Сейлъм
+Salemas|Chemeketa
US 175 Garden Grove|غاردين غروفي|गार्डेन ग्रोभ|گارڈن گروو|ガーデングローブ|加登格羅夫|가든그로브|Garden Grouv
+Gardun Grouv|Гардън Гроув|Garden Grovas|Gardengrove
US 175 Rancho Cucamonga|رانتشو كوكامونغا|رانچھو کیوکامونگا|र्र्यान्चो कुकामोंगा|ランチョクカモンガ|庫卡蒙格牧場
+랜초쿠카몽가|Rancho Kukamanga|North Cucamonga|Cucamonga
US 175 Cape Coral|קייפ קורל|كيب كورال|केप कोरल|ケープコーラル|開普科勒爾|케이프코럴|Cabo Coral|Kejp Koral|Kejp Korul
+Кейп Коръл|Keip Koralas
US 173 East New York|Starrett City|Oostwoud
US 171 Sioux Falls|سايوكس فالز|सियुक फ़ॉल्स|सू फॉल्स|סו פולס|ซูฟอลส์|スーフォールズ|수폴스|蘇瀑|Siuks Fols|Siou Fols
+Σιου Φολς|Su Fols|Sufolsa
US 171 Ontario|أونتاريو|ओन्टारियो|オンタリオ|온타리오|安大略|Онтэрио
US 170 Fort Collins|फर्ट कोलिन्स|פורט קולינס|फोर्ट कॉलिन्स|فورت كولنز|포트콜린스|科林斯堡|Camp Collins|Fort Kolinsas
+Ft. Collins
US 170 Springfield|ספרינגפילד|سبرينغفيلد|スプリングフィールド|斯普林菲尔德|스프링필드|Springfijld|North Springfield
US 167 Hollywood|האליוואד|ฮอลลีวูด|ჰოლივუდი|הוליווד|هاليووډ|هالیوود|هوليوود|हॉलिवूड|हॉलीवुड|हलिउड|হলিউড|ハリウッド
+할리우드|好莱坞|荷里活|Holivudas|Huolevods|Χόλυγουντ|Cholygount|Gollivud|Holivuda|Ruscisilva
US 166 Elk Grove|إلك غروفي|الک گروو|एल्क ग्रोभ|エルクグローブ|埃爾克格羅夫|엘크그로브|Elk Grouv|Elkgrove
US 166 Clarksville|קלארקסוויל|كلاركسفيل|क्लार्क्सव्हिल|クラークスビル|克拉克斯维尔|Klarksvilis
US 166 Pembroke Pines|بيمبروك باينز|پمبروک پائینز|पेम्ब्रोक पाइन्स|ペンブロークパインズ|彭布羅克派恩斯
+펨브로크파인즈|Pembrouk Pajns|Pembrok-Pajns|Pembruk Pajns
US 165 Deer Valley|Deer Valley Village
US 165 Murfreesboro|מרפריסבורו|マーフリーズボロ|默弗里斯伯勒|머프리즈버러|Cannonsburgh|Murfreysburo|Merfrisboro
+Murfrijzburou|Murfrisboro|Мърфрийзбъроу|Murfreesborough
US 164 Port Saint Lucie|Port St. Lucie
US 164 Corona|קורונה|كورونا|कोरोना|করোণা|โคโรน่า|コロナ|科洛納|코로나|Karona|Circle City|South Riverside
+Shádiʼááhjí Tábąąhkin
US 162 McKinney|ماككيني|マッキニー|麥金尼|매키니|Mak-Kinni|Makini
US 161 Lancaster|لینکاسٹر|لانكستر|לנקסטר|ल्यान्चेस्टर|ランカスター|蘭開斯特|Lankastur|Ланкастър
US 159 Cary|كاري|ケーリー|卡瑞|케리|Keri|Keris|Pages Siding|Pages Tavern|Pages Turnout
US 159 Alexandria|الإسكندرية|אלכסנדריה|アレクサンドリア|亚历山德里亚|알렉산드리아|অ্যালেক্সান্ড্রিয়া|Aleksandri
+Belle Haven|Bellhaven|Guicatic Run|Gincatic Creek|Alexandria City|Chincoteague Creek
US 158 Tempe Junction
US 158 Palmdale|פאלמדייל|پالم ڈیل|بالمديل|पामडेल|パームデール|棕櫚谷|Palmdejl
US 158 Hayward|הייוורד|هايوارد|हेवार्ड|ہےوارڈ|हेवर्ड|ہیورڈ|হেওয়ার্ড|ヘイワード|เฮย์เวิร์ด|헤이워드|海沃德|希活
+Gejvard|Haywood|Heyvard|Heyvord|Khejurd|Һәйворд|Haywards
US 157 Salinas|ساليناس|सालिनास|サリナス|萨利纳斯|살리나스|Salinae
US 155 Sunnyvale|סאניווייל|सन्नीभेल|سانيفال|سنیویل|सनीवेल|サニーベール|森尼韦尔|서니베일|Sannivejl|Сънивейл|Encinal
US 154 Frisco|فريسكو|フリスコ|프리스코|Firsco
US 154 Springfield|ספרינגפילד|سبرينغفيلد|スプリングフィールド|斯普林菲尔德|스프링필드|Springfijld|Springfildas
+Campifons|Nayasset|Agawome|Agawam|Springfield City
US 154 East Chattanooga
US 153 Pasadena|باسادينا|パサデナ|帕薩迪納|패서디나|Pasadina
US 153 Jackson|जाक्सन्|ज्याकसन|জ্যাকসন|جاكسون|जॅक्सन|גקסון|جیکسن|ジャクソン|جکسن|杰克逊|잭슨|Dzekson|Tzakson|Τζάκσον
+Джаксън|Джэксан|Dzeksons|Dzhaksun
US 153 Pomona|פומונה|بومونا|پومونا|पोमोना|โปโมนา|পমোনা|ポモナ|波莫納|포모나|Pamona
US 152 Kansas|堪薩斯城|Kansas City|Kanzas-Siti|Fort Cavagnolle
US 152 Washington Heights|ワシントンハイツ|워싱턴하이츠|Harlem Heights|Pen-a-bick
US 152 Lakewood|לייקווד|ليكوود|लेकवूड|レイクウッド|레이크우드|萊克伍德|Lehjkvud|Lejkud
US 151 Escondido|אסקונדידו|إسكونديدو|اسکونڈیڈو|یسکوندیدو|এস্কনডিডো|एस्कन्डिडो|एस्कोंदिदो|エスコンディード
+เอสคอนดิโด้|埃斯孔迪多|에스콘디도|Эскандыда|Eskondidas|Eskontinto|Abaʼtó|Apex
US 150 Astoria|آستوریا|애스토리아|অ্যাস্টোরিয়া|Hallett's Cove
US 149 Hollywood|הוליווד|هوليوود|ہولی وڈ|हलिवूड|ハリウッド|할리우드|好萊塢|Khollivud|Gollivud
US 149 Borough Park|בארא פארק|בורו פארק|自治市公園|Blythebourne|Boro-Park
US 148 Valencia
US 148 Rockford|רוקפורד|روكفورد|روکفورڈ|রকফোর্ড|ロックフォード|罗克福德|록퍼드|Rokfard|Rokfordas|The Forest City
US 147 East Hampton
US 147 Joliet|Juliet
US 147 Savannah|סאוואנאה|सव्हाना|סוואנה|سافانا|सभाना|サバンナ|沙瓦納|薩凡納|서배너|Sarannah|Yamacraw
US 147 Paterson|باترسون|פטרסון|แพเทอร์สัน|パターソン|帕特森|패터슨|Patersun|Патерсън|Manchester|Totowa|Great Falls
+New Manchester
US 147 Bridgeport|ब्रिजपोर्ट|ברידגפורט|بريدجبورت|ブリッジポート|布里奇波特|브리지포트|Bridzhport|Brydzhpart
+Stratfield|Bridzportas|Brigporto|Park City|Bricport
US 147 Naperville|نابرفيل|नेपरभिल|ネイパービル|內珀維爾|네이퍼빌|Fort Naper|Nejpervill|Napierville|Nepervill
+Napervillium|Napiersville|Naper Settlement
US 145 Gainesville|גיינסוויל|गाइन्सभिल|غينزفيل|ゲインズビル|蓋恩斯維爾|게인즈빌|Gainesopolis|Geinsvilis|Gejnsvill
+Hog Town
US 144 Mesquite|میسکوٹ|موسكو|メスキート|梅斯基特|메스키트|Meskvit|Meskit
US 144 Syracuse|سيراكيوز|סירקיוז|سائراکیوز|सिरॅक्युज|სირაკიუსი|シラキュース|シラキューズ|锡拉丘兹|시러큐스|Sirakjus
+Sy-kuse|Na-ta-dunk|Milan|South Salina|Ken-tue-ho-ne|Kah-ya-hoo-neh
US 143 Torrance|توررانسي|تورانسى|टोररेंस|टोरान्स|ทอรแรนซ|ٹورینس|टॉरन्स|টরেন্স|טורנס|トーランス|托倫斯|托兰斯|토런스
+Torensas|Torrensa|Torrans|Toruns|Торънс
US 143 Surprise|سوربرايز|סופרייז|सर्प्राइज|サプライズ|서프라이즈|瑟普赖斯|Serprajz|Sjurpriz|Surprajz|Сърпрайз
+Сюрпрайз|Ennis
US 142 Metairie Terrace
US 142 Columbia|קאלאמביע|קולומביה|كولومبيا|कोलंबिया|კოლუმბია|کولمبیا|कोलम्बिया|কলাম্বিয়া|コロンビア|哥伦比亚
+컬럼비아|Калумбія|Kolambija|Koloumpia|Κολούμπια|Kuolumbeje|Columbia i Sor-Carolina
US 142 Pasadena|باسادينا|پاساڈینا|पासादेना|แพซาดีนา|פסדינה|パサデナ|帕萨迪纳|패서디나|Pasadina|Pasedena|Pasantina
+Indiana Colony
US 140 Orange|أورانج|اورینج|अरेन्ज|オレンジ|오렌지|橙市|Orindz|Орандж|Оринџ|Richland
US 140 Fullerton|فوليرتون|फुलरटन|فلرٹن|フラートン|富勒顿|Fulertonas|Fulurtun|Фулъртън
US 140 Killeen|كيلين|کلین|キリーン|基林|킬린|Kilinas|Killean|Killin
US 140 McAllen|ماكالين|מקאלן|マッカレン|麦卡伦|매캘런|Makalen|Mak-Allen
US 139 Bellevue|बेलव्ह्यू|بالفيو|ベルビュー|貝爾維尤|벨뷰|Belv'ju
US 138 Metairie|メテリー|메타리|Maiterie|Metari|Metairieburgh|Metairieville
US 137 Hampton|هامبتون|ハンプトン|漢普頓|햄프턴|Gempton|Хамптън|Хемптон|Khamptun|Kichotan|Hamptonas|Kiccowtan
US 137 Miramar|ميرامار|मिरामार|ミラマー|米拉馬爾
US 136 Van Nuys|فان نويس|밴나이즈|Van-Najs
US 136 West Valley|ウェストバレーシティ|ويست فالي سيتي|西瓦利城|Granger-Hunter|Uest Vali Siti|Vest Vali Siti
+Vest-Velli-Siti|West Valley City|Wast Valley Ceety
US 135 Dayton|דייטון|دیتون|डेटन|デイトン|데이턴|代顿|Dejton|Dejtun|Venice|Дейтън|Deitonas|Cabintown
US 134 Olathe|أولاث|オレイサ|奧拉西|Olejte
US 134 Warren|وارين|वॉरेन|ওয়ারেন|วอร์เรน|ウォーレン|וורן|沃伦|워런|Oworen|Uarren|Uorehn|Vorena|Gouoren|Uorun
+Vorenas
US 133 Thornton|תורנטון|ثورنتون|थर्नटन|ソーントン|桑頓|Torntun|Торнтън|Sorton
US 133 Carrollton|كارولتون|کیرولٹن|キャロルトン|卡羅爾頓|캐럴턴|Karoltonas|Kerrolton
US 132 Charleston|تشارلستون|צארלסטון|チャールストン|查尔斯顿|찰스턴|Charlstoun|Charlstown|Tsarleston|Carlstono
+Carolopolis|Charlstun|Charles Town
US 132 Midland|מידלנד|مدلاند|ミッドランド|미들랜드|米德蘭|Midlend|Midway
US 132 Waco|واكو|ویکو|वेको|ウェーコ|וייקו|웨이코|韋科|Vejko|Уэйко
US 132 Sterling Heights|ستيرلينج هايتس|ستيرلينغ هايتس|סטרלינג הייטס|スターリングハイツ|스털링하이츠|斯特灵海茨
+Stehrling-Khajts|Sturling Khajts|Sterling-Gajts|Стърлинг Хайтс|Стерлиң-Һайтс
US 131 Denton|دينتون|ডেন্টন|ڈینٹن|डेंटन|デントン|登頓|덴턴|Dentun|Дентън|Dentonas
US 130 Cedar Rapids|سيدار رابيدز|سیڈار ریپڈز|सीडार रॅपिड्स|סידר רפידס|シーダーラピッズ|錫達拉皮茲|시더래피즈
+Sidar Rapids|Sidur Rapids|Сидър Рапидс|Сэдар Рапидс
US 130 New Haven|ניו הייבן|न्यू हेवन|न्यू हैवन|نيو هيفن|นิวเฮเวน|নিউ হ্যাভেন|ნიუ-ჰეივენი|न्यु ह्याभेन|뉴헤이번
+紐哈芬|紐希雲|紐黑文|Nuheivena|Rodenburg|Њу Хејвен|Нью Хэвен|Ню Хейвън|Ню-Ҳейвен|Nyu Heyven
US 130 Roseville|רוזוויל|روزفيل|روسولے|रोजभिल|ローズヴィル|罗斯维尔|로즈빌|Rouzvill|Griders|Rozvell|Rozvill
+Roseville Junction
US 130 Visalia|فيساليا|ویسالیا|भिसालिया|バイセイリア|維塞利亞|Visaija|Vicealia|Вайселия|Висейлия|Vajsejlija
+Buena Vista
US 129 Coral Springs|كورال سبرنغز|कोरल स्प्रिङ्गस्|コーラルスプリングス|科勒爾斯普林斯|코럴스프링스|Koral Springsas
US 129 Thousand Oaks|تھاؤسینڈ اوکس|थाउजेन्ड ओक्स|تاوزند اوکس|ثوسند أوكس|サウザンドオークス|사우전드오크스|千橡市
+Tauzand Ouks|Tauzend-Ouks|Tauzund Ouks|Таузънд Оукс
US 129 Columbia|كولومبيا|コロンビア|哥倫比亞|컬럼비아|Коламбія
US 129 Elizabeth|إليزابيث|אליזבת|エリザベス|엘리자베스|伊麗莎白|Elizabetas|Elizabethtown|Elizabeth Town
+Elizabets Towne
US 128 Stamford|ستامفورد|סטמפורד|स्टॅमफर्ड|スタンフォード|สแตมเฟิร์ด|स्ट्यामफर्ड|스탬퍼드|斯坦福|Stemford|Rippowams
+Stamfordas
US 128 Concord|קונקורד|كونكورد|کونکورڈ|कन्कर्ड|コンコード|康科德|Drunken Indian
US 128 Norman|नॉर्मन|ノーマン|諾曼|노먼
US 127 Alhambra|Alhambra Village
US 127 Athens|अथेन्स|أثينا|אתנס|アセンズ|애선스|雅典|एथेन्सक्लार्क काउन्टी|Atensas|Atina|Atuns|Атънс|Cedar Shoals
+Athens i Georgia|Athens-Clarke County
US 126 Kent|كينت|קנט|ケント|肯特|켄트|Titusville
US 126 Simi Valley|सिमि भ्याली|סימי ואלי|سيمي فالي|سمی ویلی|シミバレー|시미밸리|西米谷|Simi-Vehlli|Simiopolis|Chimii
+Simih
US 126 East Los Angeles|इस्ट लस एन्जेल्स|מזרח לוס אנג'לס|إيست لوس أنجيلس|ایست لس آنجلس|イーストロサンゼルス
+이스트로스앤젤레스|东洛杉矶|Dogu Los Angeles|Ist Los Andzeles|Ист Лос Анџелес|Orienta Losangeleso
+Arevelyan Los Anjeles
US 126 Santa Clara|سانتا كلارا|سانٹا کلارا|סנטה קלרה|स्यान्टा क्लेरा|サンタクララ|샌타클래라|圣克拉拉
US 126 Sunset Park|日落公园
US 125 Topeka|טופיקה|توپیکا|ٹوپیکا|ټوپيکا|टोपेका|টোপেকা|トピカ|托皮卡|토피카|Google|Topage|Topika|Топикæ|To-pe-ka
+To-poo-ka|Too Beega
US 125 Abilene|אבילין|أبيلين|アビリーン|阿比林|애빌린|Abilina|Abulijn|Абълийн|Abilenas
US 124 Koreatown|코리아타운
US 122 Sheepshead Bay
US 122 Amherst|アムハースト
US 122 Victorville|विक्टोरविले|ויקטורוויל|فيكتورفيلى|فيكتورفيل|भिक्टरभिल|व्हिक्टोरविले|ভিক্টোভিল|วิกเตอร์วิลล์
+وکٹورولے|ヴィクターヴィル|維克多維爾|빅터빌|Viktorvilis|Vikturvil|Виктървил|Mormon Crossing|Victor
US 121 Vallejo|فاليجو|والیجو|भालेयो|ヴァレーホ|발레이오|瓦列霍|Valekho
US 121 Lafayette|لافاييت|ラファイエット|לפאייט|拉法葉|라피엣|Vermilion|La Fayette|Lafejett|Pinhool|Little Manchac
+Vermilionville|Vermillion Bridge
US 121 Chico|تشيكو|چیکو|चिको|チコ|奇科|치코
US 121 North Stamford|نورت استامفورد|نورت ایستامفورد|北史丹佛
US 121 Hartford|هارتفورد|ہارٹفورڈ|הרטפורד|هارټ فورډ|हार्टफर्ड|हार्तफर्द|ハートフォード|हार्टफोर्ड|হার্টফোর্ড
+하트퍼드|哈特福|Gartford|Kharford|Хартфард|Ҳартфорд|Hartfords|Newtown|Suckiag
US 120 Berkeley|بيركيلي|بيريكلى|बर्केली|बर्क्ली|বার্কলে|बर्कली|เบิร์กลีย์|ბერკლი|ברקלי|برکلي|バークリー|バークレー
+伯克利|柏克萊|버클리|Behrkli|Berklis|Μπέρκλι|Burkli|Бъркли|Tsiiyog Hadahodiildladi
US 120 West Palm Beach|ويست بالم بيتش|वेस्ट पाम बीच|וסט פאלם ביץ|ウェストパームビーチ|웨스트팜비치|西棕榈滩
+Uehst-Palm-Bich|Vest Palm Bich|Okcidenta Palm Beach|Litus Palmense Occidentale
US 120 Allentown|ایلن ٹاؤن|ألينتاون|אלנטאון|アレンタウン|앨런타운|阿伦敦|Alentauno|Allentoun|Alentaunas|Aluntaun
+Алънтаун|Northampton|Allenschteddel
US 119 Evansville|אוונסוויל|إيفانسفيل|इवान्सविल|เอวันส์วิลล์|エヴァンズヴィル|एव्हान्सव्हिल|エバンズビル|埃文斯維爾
+에번즈빌|Evansvilis
US 119 Palm Bay|بالم باي|पाम बे|パームベイ|棕榈湾|Palm Bej
US 118 Fargo|פארגא|פארגו|فارغو|فارگو|ფარგო|फार्गो|ファーゴ|法戈|파고|Fago|Fargas|Centralia
US 117 Clearwater|क्लियरवाटर|كليرواتر|کلیرواٹر|クリアウォーター|克利爾沃特|클리어워터|Kliuruotur|Клиъруотър
+Kliruoter|Klirvoter|Klirvoteris|Clearwater Harbor
US 117 Independence|इंडिपेंडंन्स|इंडिपेंडेंस|อินดิเพนเดนซ์|ইন্ডিপেন্ডেন্স|אינדפנדנס|إنديبندنس|インディペンデンス
+인디펜던스|独立城|Indehpendens|Indenpendens|Independensas|Indipenduns|Intipentens|Индипендънс|Bristol
US 117 Billings|ビリングス|Belinum|Billings Metropolitan Area
US 117 Ann Arbor|अॅन आर्बर|ऍन आर्बर्|אן ארבור|ऐन आर्बर|آن آربر|アナーバー|安娜堡|앤아버|Enn Arbor|An Arboras
+An Arbur|Ann Armpor|Enarbora|Ан Арбър|Arbaro de Ana
US 116 El Monte|אל מונטה|إل مونتي|ال مونٹی|ال مونٹے|एल मोंटे|এল মন্তে|เฮลมอนด์|एल मोन्ते|艾尔蒙地|엘몬테|Elmonte
+Monte
US 116 Harlem|הארלם|هارلم|ہارلم|ჰარლემი|ハーレム|哈莱姆区|할렘|Garlem|Harlemas|New Harlem|Nieu Haarlem|Nieuw Haarlem
+Northern Manhattan
US 116 Westminster|וסטמינסטר|वेस्टमिन्स्टर|ウェストミンスター|وستمنستر|威斯敏斯特|Harris Park|Uestminstur
+Уестминстър|Уэстминстер
US 115 Round Rock|راوند روكس|ראונד רוק|راوند روك|राउंड रॉक|রাউন্ড রক|ราวน์ร็อค|ラウンドロック|朗德罗克|라운드록
+Raount Rok|Ράουντ Ροκ|Raund Rok|Raund Rokas|Raundroka|Roundrock
US 115 Wilmington|וילמינגטון|ويلمينغتون|ウィルミントン|威尔明顿|윌밍턴|Uilmington|Uilmingtun|Уилмингтън|New Carthage
+New Town|New Liverpool|Newton
US 115 East Harlem|מזרח הארלם|هارلم شرقی|هارلم الشرقية|이스트할렘|东哈莱姆|Otterspoor|Ҳарлэми Шарқӣ|Spanish Harlem
+Harlem del Este|Arevelyan Harlem|Ekialdeko Harlem|Восточный Гарлем
US 115 Arvada|ארבאדה|أرفادا|अर्भादा|アーバダ|आर्व्हाडा|阿瓦达|아배다|Arveda|Арвадæ|Арвәде|Ralston Point
+Ralston Station
US 115 Beaumont|بیومونٹ|بومونت|बोमाँट|ボーモント|博蒙特|보몬트|Bomontas|Cow Bayou|Bomont|Tevis Bluff|Jefferson City
+Neches River Settlement
US 115 Provo|פרובו|بروفو|پرووو|プロボ|普若佛|프로보|Provas|Fort Utah|Provo City
US 115 Peoria|פאוריה|بيوريا|پیوریا|पियोरिया|ピオリア|皮奥里亚|피오리아|Au Pay|Піорія|Au Pe|Le Pe|Piorias|Pimitoui
+Opq
US 114 Carlsbad|كارلسباد|کارلزبیڈ|คาร์ลสแบด|カールスバッド|कार्ल्सबाद|卡尔斯巴德|칼즈배드|Frazier's Station
US 114 Odessa|أوديسا|اودسا|オデッサ|敖德薩
US 114 Springfield|ספרינגפילד|سپرنګ فیلډ|স্প্রিংফিল্ড|สปริงฟิลด์|スプリングフィールド|سپرنگفیلڈ|स्प्रिंगफील्ड
+स्प्रिङ्गफिल्द|斯普林菲尔德|스프링필드|Springfijld|Springfilds|Springfildas|Sprinqfild|Σπρίνγκφιλντ|Campifons
+Sprin'nkfilnt
US 114 Downey|דאוניי|داونى|ڈاؤنی|डाउनी|डॉवनि|ডাউনি|ดาวนีย์|ダウニー|다우니|唐尼|Daunis|Dauni|Davni|Ntaouni|Ντάουνι
US 113 Elmhurst|אלמהארסט|إلم هرست|エルムハースト|艾姆赫斯特|Έλμχερστ|Neutuyn|Newtown|Middeburgh|Middelburg
US 113 Costa Mesa|كوستا ميسا|کوسٹا میسا|कोस्टा मेसा|コスタメサ|科斯塔梅薩|Goat Hill|Fairview|Harper|Thurin
US 113 Miami Gardens|ميامي غاردنز|میامی گارڈنز|मायामी गार्डेन्स|マイアミガーデンズ|마이애미가든스|迈阿密花园
+Маямі-Ґарденс
US 113 North Peoria
US 112 Fairfield|फेयरफिल्ड|フェアフィールド|فئرفیلڈ|فيرفيلد|費爾菲爾德|페어필드|Ferfildas|Feurfijld|Феърфийлд
+Fejrfild
US 112 Lansing|לאנסינג|लान्सिङ|लैनसिंग|لانسنغ|لانسنگ|لنسینگ|लान्सिंग|ল্যান্সিং|ランシング|兰辛|랜싱|Lensing|Lansings
+Lansin'nk|Lansingas
US 112 Bushwick|ブッシュウィック|בושוויק|בשוויק|布希維克|Boswijck|Bushuik
US 112 Gravesend
US 112 Rochester|روتشيستر|רוצסטר|ロチェスター|羅徹斯特|로체스터|Rochestur|Рочестър|City of Rochester
US 112 Elgin|אלגין|إلجين|ایلگن|এলজিন|इल्गिन|एल्गिन|เอลจิน|エルジン|埃尔金|엘긴|Elcin|Элҗин|Eldzin|Eltzin|Έλτζιν
+Eldzinas
US 111 West Jordan|ويست جوردان|וסט גורדן|ウェストジョーダン|웨스트조던|西喬丹|Вест Џордан|Vest DZordan|Уэст-Джордан
+Западен Джордан|Okcidenta Jordan
US 111 Inglewood|إنغليووود|انجليووود|इन्गेलवूड|אינגלווד|إينڭلوود|ইঙ্গেলউড|อินเกิลวูด|इंगलवुड|इंजलवुड|イングルウッド
+英格尔伍德|잉글우드|Ingelvuda|Inglvudas|Ίνγκλγουντ|In'nklgount|Inglvud|Ingulud|Inqlvud
US 111 Tuscaloosa|توسكالوسا|टस्कालूसा|טסקלוסה|タスカルーサ|塔斯卡卢萨|터스컬루사|Druid City|Shellytown|Louiseville
+Shelbyville|Shelltown|Taskalusa|Matildaville
US 110 Richardson|ريتشاردسون|リチャードソン|رچرڈسن|리처드슨|Ricardsonas
US 110 Lowell|লোয়েল|ლოუელი|لوويل|लॉवेल|โลเวลล์|ローウェル|לוול|洛厄尔|羅威爾|로웰|Loouel|Лауэлл|Louelis|Louul
US 110 East Independence|Pixleys|Pixley
US 110 Gresham|غريشام|グレシャム|גרשם|格雷捨姆|格雷斯罕|그레셤|Greshem|Грэсхам
US 110 Antioch|اینٹیوخ|अन्तीऑक|एन्टियक|アンティオック|אנטיוק|أنتيوك|แอนติออก|अन्ताकिया|অ্যান্তিও|안티오크|安条克
+Antiokas|Әнтиак|East Antioch|Marshs Landing|Smith's Landing
US 110 Cambridge|קעמברידזש|เคมบริดจ์|קיימברידג'|كامبريدج|केंब्रिज|কেমব্রিজ|კემბრიჯი|کامبریج|کمبریج|ケンブリッジ
+케임브리지|剑桥|Keimpritz|Kembridzh|New Towne|Κέιμπριτζ|Кеймбридж|Kembridzas|Kembrigo
US 110 High Point|هاي بوينت|ハイポイント|海波因特|Khaj Pojnt
US 110 Manchester|मैनचेस्टर|แมนเชสเตอร์|مانتشستر|मँचेस्टर|ম্যানচেস্টার|מנצ'סטר|مانشستر|マンチェスター|曼彻斯特
+맨체스터|Derryfield|Manchestur|Mantsester|Harrytown|Mancesteris|Mancestra|Mancunium
US 110 Temecula|تيميكولا|तेमाकुला|ٹیمکولا|テメキュラ|特曼库拉|Temekjula|Temecula Station
US 109 Murrieta|मुरिएटा|موریٹا|マリエータ|穆列塔|Mjurijeta
US 109 Centennial|سينتينيال|סנטניאל|センテニアル|森特尼尔|Sentenijal
US 109 Richmond|ריצ'מונד|ريتشموند|ริชมอนด์|রিচমন্ড|रिचमंड|リッチモンド|리치먼드|列治文|里士满|里奇蒙|Richmund
+Ritsmont|Rychmand|Ricmondas|Ричмънд
US 109 Corona|West Flushing
US 109 Pueblo|פואבלו|بويبلو|پیوبلو|पेब्लो|พิวโบล|プエブロ|普韋布洛|푸에블로|प्युएब्लो|Independence
US 108 Pearland|بيرلاند|Pehrlend|Perland
US 108 Waterbury|واتربوري|ウォーターバリー|ウォーターベリー|ווטרברי|वाटरबरी|वॉटरबरी|沃特伯里|워터베리|Uoterberi
+Voterberi|Ватербюри|Уотърбъри|Forest City|The Brass City
US 108 Greeley|ग्रीली|גרילי|غريلي|グリーリー|格里利|Grijli
US 108 West Covina|ويست كوفينا|וסט קובינה|وسٹ کووینا|वेस्ट कोभिना|ウェストコビーナ|웨스트코비나|西柯汶纳|Уэст-Ковина
+Zapadna Kovina|Западная Ковина|Okcidenta Covina
US 108 Enterprise|إنتربرايز|エンタープライズ|Enterprajz
US 108 North Charleston|نورث تشارلستون|ノースチャールストン|北查尔斯顿|Nort Charlston|N. Charleston
US 108 Everett|إيفريت|אוורט|ایورٹ|エバレット|埃弗里特|에버렛|Evuret|Евърет
US 107 College Station|कॉलेज स्टेशन|كوليج ستيشن|カレッジステーション|칼리지스테이션|大學城|Koledz Stejshon
+Колледж-Стейшен|Колеџ Стејшон
US 107 Pompano Beach|بومبانو سيتى|पाम्पानो बीच|पोम्पानो बीच|פומפנו ביץ'|পম্পানো বিচ|ปอมปาโน บีช|ポンパノビーチ
+庞帕诺比奇|폼파노비치|Pompano Bycas|Πομπάνο Μπιτς|Pompano Bich|Pompano Bits|Pompanobica|Pompano
US 107 South Fulton
US 107 Norwalk|نوروالك|নরওয়াক|נורווק|नॉरवॉक|नोरवॉक|ノーウォーク|नरवाक|นอร์วอล์ค|諾沃克|노워크|Naruolk|Noruolk
+Norvolk|Norgouok|Noruok|Norvok|Νόργουοκ
US 106 Boulder|बाउल्डर|बोल्डर|โบลเดอร์|בולדר|بولدر|ボルダー|波德|볼더|Bouldur|Боулдър|Bolder
US 106 Broken Arrow|ברוקן ארו|بروكن أرو|ブロークンアロー|브로큰애로|Broken-Errov|Брокен-Эрроу|Broken Arou
+Броукэн Арроу
US 106 Daly|戴利城|데일리시티|デイリーシティ|ڈالی سٹی|دالي سيتي|डेली सिटी|Dalyurbo|Daly City|Dejli Siti
+Thanh pho Daly|Lungsod ng Daly
US 105 Sandy Springs|ساندي سبرينغز|サンディスプリングス|स्यान्डी स्प्रिङ्गस्|桑迪斯普林斯|Sendi Springs|Burdal
US 105 Burbank|بربانك|ברבנק|بربنک|バーバンク|बर्ब्याङ्क|เบอร์แบงก์|伯班克|버뱅크|Berbank|Бърбанк|Berbankas|Bermpan'k
+Μπέρμπανκ
US 105 Green Bay|גרין ביי|غرين باي|ग्रीन बे|กรีนเบย์|გრინ-ბეი|グリーンベイ|그린베이|格林贝|Grijn Bej|Nkrin Bei
+Greenbay|Grin Bejus|Γκριν Μπέι
US 105 Santa Maria|سانتا ماريا|سانٹا ماریا|แซนตามารีอา|सांटा मारिया|סנטה מריה|সান্তা মারিয়া|स्यान्टा मारिया
+샌타마리아|圣玛丽亚|Grangeville|Central City|Central Valley
US 105 Universal|유니버설시티|يونيفرسال سيتي|環球市|Юниверсал-Сити|Юнивърсъл Сити|Junivursul Siti
US 104 Wichita Falls|ويتشيتا فولز|विचिटा फॉल्स|وچیٹا فالز|ウィチタフォールズ|威奇托福尔斯|위치토폴스|Uichito Fols
+Vichita Fols
US 104 Lakeland|เลคแลนด์|לייקלנד|ليكلاند|लेकलैंड|लेकलँड|लेकल्यान्ड|লেকল্যান্ড|レイクランド|레이클랜드|莱克兰
+Leiklant|Lejkland|Lejklend|Leiklandas
US 104 Clovis|קלוביס|كلوفيس|クローヴィス|کلووس|क्लोभिस|克洛维斯|클로비스|Niʼiijíhí Díílid
US 104 Lewisville|لويسفيل|لویزول|ルイスビル|刘易斯维尔|루이스빌|L'juisvill|Luisvil
US 103 Tyler|تايلر|ٹائلر|タイラー|泰勒|Tajler
US 103 El Cajon|ال کاجون|एल कायों|เอลคาโฮน|الكاهون|अल कझोन|এল কাজন|एल क्यायों|埃尔卡洪|엘카혼|Elkahona|Ел Кахон
+El Kagion|Elcajon|Tsetah Teeh
US 103 San Mateo|سان ماتيو|سانماٹیو|サンマテオ|샌머테이오|स्यान म्याटियो|聖馬刁|Matthaeopolis
US 103 Brandon|براندون|ब्रैंडन|แบรนดอน|ברנדון|برندون|ব্রেন্ডন|ブランドン|ब्र्यान्डन|布兰登|브랜드|Brandun|Branton
+Brendon|Брандън|Brando|Μπράντον|Brendonas
US 103 Rialto|ريالتو|ریالٹو|รีอัลโต|रियाल्तो|リアルト|里亚托|리앨토
US 102 Davenport|دافنبورت|แดเวนพอร์ต|דבנפורט|डॅव्हेनपोर्ट|ダベンポート|達文波特|대븐포트|Дэвенпорт
US 102 Edison|एडिसन|エジソン|爱迪生|에디슨|Edisun|Едисън|Menlo Park|Gmina Edison|Эдисон Тауншип
US 102 Hillsboro|هيلسبورو|ヒルズボロ|希尔斯伯勒|힐즈버러|Khilsburo|Χίλσμπορο|Gilsboro|Хилсбъро
US 101 Las Cruces|لاس كروسيس|לאס קרוסס|ラスクルーセス|拉斯克鲁塞斯|라스크루시스|Las Kruses|Las Krusis|Лас Крюсэс
US 101 South Bend|סאות בנד|ساوث بند|サウスベンド|사우스벤드|南本德|Saut Bend|Saut Bendas|Southold|The Bend
+Saint Joseph's|Flexuvium Australe
US 101 Albany|אולבני|אלבאני|ألباني|आल्बनी|ალბანი|البنی|अल्बानी|एल्बानी|ออลบานี|オールバニ|奥尔巴尼|অ্যালবানি|柯巴利
+올버니|Olbani|Aurania|Fuyck|Olbanis|Olmpani|Beverwick|Beverswyck
US 101 New Bedford|นิวเบดฟอร์ด|نيو بدفورد|ニューベッドフォード|新贝德福德|뉴베드퍼드|Nju Bedford|Њу Бедфорд
+Achushena|Acushnet Village
US 100 Vista|ויסטה|فيستا|วิสตา|وسٹا|भिस्टा|विस्टा|ভিস্তা|ビスタ|維斯塔|비스타|व्हिस्टा|Chéchʼil Dootłʼizhíiʼii
US 100 Davie|ديفي|डेभी|戴维|Dehvi|Dejvi
US 100 Chinatown
US 100 Renton|رينتون|レントン|伦顿|렌턴|Rentun|Рентън|Black River Bridge
US 100 Roanoke|רואנוק|روانوك|रोआनोक|ロアノーク|羅阿諾克|로어노크|The own|Big Lick|Old Lick|Rhoanoke|Rowrenoc
+Rawrenock|Star City
UY 1270 =town-montevideo Montevideo|מונטווידאו|مونتیبیدیو|მონტევიდეო|מאנטעווידעא|مونته ویدئو|مونتېۋىدېئو|मोन्तेविदेओ
+মোন্তেবিদেও|มอนเตวิเดโอ|मोण्टेवीडियो|モンテビデオ|蒙得维的亚|몬테비데오|蒙特維多|Montebideo|Muntivideu|Muntividew
+Мантэвідэа|Mantehvideha|Montevidejas|Montevidiejos|Urbs Montis Videi|Ciudad de Montevideo
UY 114 Salto|سالتو|সালতো|ซัลโต|სალტო|סלטו|साल्टो|साल्तो|サルト|萨尔托|살토|Saltas|Ciudad del Salto
UY 102 Maldonado|مالدونادو|مالډوناډو|मालडोनाडो|মালডোনাডো|მალდონადო|マルドナド|馬爾多納多|말도나도|Maldonadas
UZ 1978 =town-tashkent Tashkent|ทาชเคนต์|ტაშკენტი|טאשקענט|ताशकन्द|ताश्कंद|তাশখন্দ|تاشقند|تاشكند|タシュケント|טשקנט
+طشقند|타슈켄트|塔什干|Tachkent|Taixkent|Tashkend|Tasjkent|Tochkent|Toshkand|Toshkent|Daskent|Tashken|Taskentas
+Lithopolis|Ташкент ош|Toshkent shahri
UZ 747 Andijon|أندیجان|انڈیجان|انډیجان|अंदिजान|アンディジャン|আন্দিজান|安集延|안디잔|Andican|Andijan|Andizan|Əndican
+Андижон|Andisjan|Andidzhan
UZ 713 Namangan|นามางกาน|نامنگاں|नामांगन|নামাঙ্গান|نمنقان|نمنكان|ナマンガン|納曼干|나망간|Nemengan|Наманған|Namanga
+Namanganas
UZ 595 =town-samarkand Samarkand|সমরকন্দ|סמרקנד|سمرقند|समरकंद|サマルカンド|사마르칸트|撒馬爾罕|Semerkant|Semerqend
+Самарқанд|Самарқан|Samarkandas
UZ 352 Yunusobod|Yunusabad
UZ 332 Nukus|נוקוס|نؤکیس|نوكاث|नुकुस|নুকুস|นูกุส|نوکس|ヌクス|努库斯|누쿠스|Nokis|Нүкіс|Noekis|Noukous|Nukusas
UZ 299 Fergana|فیرغانا|فرغانة|فرغانہ|फर्गना|ফার্গোনা|פרגנה|フェルガナ|费尔干纳|페르가나|Fargona|Fergona|Фарғона
+Farghana|Fernkana|Skobelev|Φεργκάνα
UZ 280 Bukhara|बुख़ारा|بوخارا|बुखारा|বুখারা|ბუხარა|בוכרה|بخارا|بخارى|ブハラ|布哈拉|부하라|बुखराको एतिहासिक केन्द्र
+Bochara|Bukhoro|Bouchara|Bujara|Buxara|Buxoro|Μπουχάρα
UZ 278 Qarshi|قارشی|कर्शी|কারশী|קרשי|قرشي|نخشب|カルシ|卡爾希|카르시|Karaki|Karchi|Karsis|Qarşı|Қарсы|Bek Budi
+Харш хот
UZ 260 Chilanzar
UZ 259 Qo‘qon|코칸트|Quqon|Kokand|Qo'qon|Kokandas
UZ 253 Marg‘ilon|Margilan|Margilon|Марғилон
UZ 191 Angren|ئانگرێن|アングレン|安格連|앙그렌|Angrenas|Turk|Turn|Angrenshakhtstroy
UZ 182 Tirmiz|الترمذ|তারমিজ|तर्मेज़|טרמז|ترمز|テルメズ|泰尔梅兹|Termez|Termiz
UZ 179 Jizzax|דזיזק|جيزاخ|जिज़ाख़|জিজ্জাখ|جيزك|جیزخ|ジザフ|吉扎克|지자흐|Cizzak|Cizzax|Djizak|Dzyzak|Gizaho|Jizzak
+Zhyzak
UZ 162 Chirchiq|تشيرتشيق|چیرچیق|チルチク|奇尔奇克|치르치크|Circikas|Tjirtjik|Circig|Tchirtchik|Чирчиқ|Tschirtschik
UZ 145 Urganch|أورجينج|उर्गेंच|উর্গেঞ্চ|ارجنج|ارجنچ|ウルゲンチ|우르겐치|UErgenc|Urgench|Urgentj|Yrgench|Үrgensh
+Urgunҷ|Ourguentch
UZ 144 Navoiy|ناوائی|ナヴァーイー|نوائی|نواوي|নাভোই|नवोई|纳沃伊|나보이|Nawayı|Kermene|Kermine|Nauaj|Navojis|Nazoy
+Nevai
UZ 142 Shahrisabz|შაჰრისაბზი|שאחריסאבז|शख्रिसब्ज|श़ाहीरिसब्ज़|ชาฮ์รือซัปส์|شہر سبز|শহরিসবজ|シャフリサブス|شهرسبز
+沙赫里薩布茲|渴石|शख्रिसब्जको एतिहासिक केन्द्र|Sachrisabz|Shakhrisab|Shaҳrisabz|Шәһрисәбез|Chakhrisabz|Sahrisabzas
+Sehr-i-Sebz
UZ 133 Olmaliq|آلمالیق|אלמליק|ئالمالیق|アルマリク|阿尔马雷克|알말리크|Almalik|Almalık|Олмалиқ|Almalykas
UZ 115 Xiva|خيوة|خیوا|Hiva|Jiva|Khorezm
UZ 105 Sergeli|Chartak
UZ 100 Chust|Tschust|Chust Shahri
VE 3000 =town-caracas Caracas|קאראקאס|كاراكاس|काराकास|কারাকাস|การากัส|კარაკასი|קראקס|کراکس|カラカス|卡拉卡斯
+카라카스|Caracae|Caraques|Karakasas
VE 1752 Maracaibo|ماراكايبو|माराकाईबो|মারাকাইবো|მარაკაიბო|ماراکائیبو|मारकायबो|มาราไกโบ|מרקאיבו|マラカイボ|마라카이보
+马拉开波|Marakaaya|Marakaypu|Marakaibas|Marakaimpo
VE 1619 Valencia|ვალენსია|والنسيا|वेलेंसिया|ולנסיה|بلنسية|バレンシア|巴伦西亚|발렌시아|ভ্যালেন্সিয়া|Balenzia
+Valensia|Valentia|Valincia|Valentzia
VE 1240 Barquisimeto|बार्किसिमेटो|বার্কিসিমেটো|باركيسيميتو|ბარკისიმეტო|باركیسیمتو|ברקיסימטו|バルキシメト
+바르키시메토|巴基西梅托|Barkisimetas|Barquisimito|Barkisimeta|Barquisimetum
VE 978 Ciudad Guayana|სიუდად-გუაიანა|סיודד גואיאנה|シウダーグアヤナ|시우다드과야나|圭亞那城|Cidade Guaiana
+Ciudat Guayana|Siudad Guajana|Ciudad Guiana|Sijudad Gvajana|Guayana City|Santo Tomo
VE 815 Barcelona|ბარსელონა|बार्सिलोना|বার্সেলোনা|برشلونة|バルセロナ|바르셀로나|巴塞羅那|Barselona|Varkeloni
VE 647 Maturín|ماتورين|मेचुरीन|მატურინი|ম্যাতুরিন|マトゥリン|馬圖林|마투린|Maturinas
VE 464 Maracay|ماراكاي|মারাকাই|მარაკაი|मारकाय|マラカイ|마라카이|马拉凯|Marakajus
VE 412 Ciudad Bolívar|سيوداد بوليفار|سیوداد بولیوار|سیوڈاد بولیور|सिउदाद बोलिवर|সিউদাদ বলিভার|სიუდად-ბოლივარი
+시우다드볼리바르|玻利瓦尔城|Bolivar llaqta|Siudad Bolivar|Сьюдад-Балівар|Ziuda Bolivar|Siudad Bolivaras|Angostura
+Bolivar
VE 405 Cumaná|كومانا|कुमाना|কুমানা|กูมานา|კუმანა|クマナ|庫馬納|쿠마나
VE 397 Barinas|باريناس|بارينا|बारिना|বারিনা|ბარინასი|巴里納斯|바리나스|バリナ|Barina|Μπαρίνας|Barinasas
+Barinas llaqta|Иёлоти Баринас|Ijoloti Barinas
VE 370 Puerto La Cruz|بويرتو لا كروز|პუერტო-ლა-კრუსი|拉克魯斯港|Puerto la Krusas|Puerto Cruz
VE 364 Petare|პეტარე|ペタレ|佩塔雷|페타레
VE 351 Cabimas|كابيماس|კაბიმასი|卡維馬斯|Caramas|Kabimasas
VE 344 Turmero|ტურმერო|ترمرو|圖爾梅羅|Turmeras
VE 300 Mérida|מערידא|ميريدا|मेरिडा|মেরিডা|მერიდა|מרידה|ماردة|مریدا|梅里達市|メリダ|메리다|Меридæ|Emerita|Meria
VE 289 San Cristóbal|سان كريستوبال|सैन क्रिस्टोबल|სან-კრისტობალი|সান ক্রিস্টোবাল|聖克里斯托瓦爾|산크리스토발
+San Kristobalis
VE 284 Alto Barinas
VE 278 Santa Teresa del Tuy
VE 252 Los Teques|ლოს-ტეკესი|لوس تيكيس|लॉस टेकेस|লস টেকেস|لوس تکس|洛斯特克斯|로스테케스|Los Tekes|Los Tekesas
VE 248 Guarenas
VE 246 Coro|קורו|کورو|कोरो|কোরো|コロ|聖安娜德科羅|코로|სანტა-ანა-დე-კორო|Corum|Коро шаары|Santa-Ana-de-Koro
VE 244 Valera|ვალერა|巴莱拉
VE 244 Baruta
VE 240 Ciudad Ojeda|სიუდად-ოხედა|奧赫達城|Ciudat Ojeda|Siudad Ocheda
VE 229 San Fernando de Apure|San Fernando Apure|San Fernando
VE 227 Guatire|გუატირე|グアティレ|瓜蒂雷|과티레
VE 222 El Tigre|เอลตีเกร|ელ-ტიგრე|埃爾蒂格雷|엘티그레
VE 216 Porlamar|პორლამარი|波拉马尔|Porlamaras
VE 206 San Felipe|सैन फेलिपे|সান ফেলিপে|სან-ფელიპე|سان فلیپه|سان فيليب|聖費利佩|산펠리페
VE 198 Guacara
VE 188 Acarigua|اکاریگوا|აკარიგუა|アカリグア|阿卡里瓜|아카리과|Akarigva
VE 182 Cúa
VE 181 Araure
VE 176 Lander
VE 174 Puerto Cabello|პუერტო-კაბელიო|푸에르토카베요|卡貝略港|Puerto Kabeljas|Portus Cabellensis
VE 168 Calabozo|კალაბოსო|卡拉沃索|Kalabosas
VE 167 Carúpano|კარუპანო|卡魯帕諾|Karupanas
VE 166 Ocumare del Tuy|Ocumare
VE 162 El Vigía|Эль-Вихия
VE 160 San Juan de los Morros|Сан-Хуан-де-лос-Моррос
VE 153 Valle de La Pascua|Valle de Pascua
VE 148 El Limón|ელ-ლიმონი|埃爾利蒙|El Limonas
VE 141 Punto Fijo|პუნტო-ფიხო|蓬托菲霍
VE 139 Anaco
VE 138 Táriba
VE 132 Machiques
VE 129 Charallave
VE 128 Palo Negro
VE 126 La Victoria|ლა-ვიქტორია|拉維多利亞
VE 126 San Carlos del Zulia|Del Zulia
VE 125 Puerto Ayacucho|بويرتو أياكوتشو|पुएर्टो अयाकुचो|ปวยร์โตไออากูโช|پویرتو آیاکوچو|پویرتو اجاکوچو|პუერტო-აიაკუჩო
+পুয়ের্তো আয়াকুচো|푸에르토아야쿠초|阿亞庫喬港|Puerto Ajakucas|Pouerto Agiakoutso|Πουέρτο Αγιακούτσο
VE 121 Carora
VE 120 Ejido|Egido|Эхидо
VE 120 La Concepción
VE 120 San Carlos|سان كارلوس|सैन कार्लोस|সান কার্লোস|სან-კარლოსი|산카를로스|聖卡洛斯|San Karlosas
VE 119 Cagua
VE 116 Mariara
VE 115 Tinaquillo|蒂納基約
VE 113 Punta Cardón|Puerto Cardon|El Cardon|Cardon|Cordon
VE 113 Yaritagua
VE 112 Upata
VE 112 Guanare|گوانارا|گوانارے|गुआनारे|გუანარე|غوانار|গুয়ানারে|グアナレ|瓜納雷|과나레|Gvanare
VE 106 Catia La Mar
VE 102 Cabudare
VE 101 Los Puertos de Altagracia
VE 100 Los Rastrojos|Rastrojos|Rastrojo
VN 14002 =town-ho-chi-minh Ho Chi Minh|سايگون|ホーチミン|サイゴン|胡志明市|호찌민|호치민|Kho Shi Min|Gia GJinh
+Khashymin|Khoshimin|Gia Định|HCM City|Ho-Ci-Min-urbo|Hosiminh|Ho Chi Minhstad|Sai Gon|Ho Chi Minh-borg
+Ho Chi Minh-byen|Ho Si Minh-varos|Hociminovo Mesto|Saigon
VN 8053 =town-hanoi Hanoi|האנוי|خانوي|هانوى|ھانۆی|ฮานอย|ჰანოი|हनोई|হ্যানয়|ハノイ|河內市|하노이|Ganoj|Kecho|Anoi
+Ha Noi|Ha Nui|Ke Cho|Keicho|Kescio|Hanojus|Ho-nui-su|Thang Long
VN 2625 Haiphong|هايفونج|هايفونغ|هایفونگ|हाईफांग|হাইফং|ไฮฟอง|ハイフォン|海防市|Hajfongo|Hai Phong
VN 1507 Cần Thơ|کین تھو|كان ثو|कैन थो|ক্যান থো|کانتو|カントー|芹苴市|Кан Тхо
VN 1380 Huế|هيو|হিউ|เว้|ჰუე|順化市|הואה|هوئه|ह्यू|フエ|후에|ہوائے|Хюе|Huje|Choue|Sun-fa-su|Thanh pho Hue
VN 1276 Da Nang|دا نانج|ڈا نانگ|दा नांग|دانانگ|দা নাং|ダナン|岘港|다낭|Tourane|Danang|GJa Nang|Turan
+Thanh Thai Phien
VN 1272 Biên Hòa|بيان هوا|बिएन होआ|بین ہوا|ビエンホア|বিয়েন হোয়া|Ben Khoa|Bia Hoa|Bienhoa|Bien Hoa City
VN 850 Thanh Hóa|थान्ह होआ|تانه هوا|تھان ہوا|თანჰუაია|تان هوا|থান্থ হোয়া|타인호아|清化市|탄호아|Тхань Хоа|Tan Khoa
+Tkhan'khaa|Tan'һoa
VN 790 Vinh|فينه|وینه|وینہ|ভিনহ|וין|विन्ह|วิญ|ヴィン|荣市|Vin'|Vinis
VN 588 Thuận An
VN 579 Nha Trang|نها ترانج|نها ترانگ|نھا ٹرانگ|ন্হা ট্রাং|न्हा ट्रांग|ญาจาง|ニャチャン|芽庄市|나트랑|냐짱|INhatrang
+Niacangas|Nja Chang|Kanh-Hoa|Njachang|Ња Чанг|Nacana
VN 561 Chợ Lớn|Sholon
VN 552 Bình Thạnh
VN 524 Thủ Đức
VN 519 Qui Nhon|কুই ন্হন|كويه نهون|کوئی نهون|کوئی نہون|क्यूई न्हॉन|クイニョン|歸仁市|꾸이년|Qui Nhan|Ki N'on|Kin-hon
+Kuinjon|Kwinhon|Quinn Yan|Quinton
VN 464 Vũng Tàu|ブンタウ|頭 頓市|붕따우|St. James|Vungtau|Saint James|Xa Vung Tau|Ville du Cap|Cape Saint James
+Cap-Saint-Jacques
VN 463 Dĩ An
VN 459 Rạch Giá|راتش جيا|راچا گیا|राच जिया|راچ جیا|রাচ জিয়া|สักซ้า|ラックザー|迪石市|락자|Rach Zha|Lit-ka-su
+Rac'zja|Rach Zhia|Rat'zja|Zhac Zhja
VN 450 Bắc Giang|باک زیانگ|باک گیانگ|バクザン|北江市|박장|Bakziangas|Bakzjang|Pet-kong|Thuong|Phu Lang Thong
+Phu Lang Thuong|Phu Long Thuong
VN 448 Nam Định|نام ديه|نام دینه|নাম দিনহ|नाम दिन्ह|ナムディン|Nam Din|Namdin'|Nam GJinh
VN 434 Buôn Ma Thuột|بوون ما تھوٹ|बुओन मा थुओत|বুওন মা থুওত|بوون ما توت|بوون ما ثوت|ブオンマトゥオット|Buon Me Thuot
+Буон Ма Тхуот|Ban Me Thaut|Ban Me Thnot|Ban Me Thout|Ban Me Thuot|Ban-me-Thurt
VN 420 Thái Nguyên|تایی نگویین|थाई न्गुयेन|থাই নগুয়েন|تھائی نگوئیں|تاي نجوين|タイグエン|Tkhaj Nguen|Taj-Nguen
VN 415 Việt Trì|فيت تري|ویت تری|ویت ٹری|वियत त्रि|ভিয়েত ত্রি|ベトトリ|V'et Tri|Vietri
VN 399 Quận Mười
VN 373 Thủ Dầu Một|تو دائو موت|تھو داو مؤت|تو داو موت|थु दाउ मोत|ถูเสิ่วหมต|থু দাউ মট|トゥーザウモット|土龍木市社
+투저우못|Тху Дау Мот|Tkhuzaumot|Phu Cuong
VN 371 Đống Đa
VN 364 Bến Cát
VN 347 Long Bien
VN 340 Bắc Từ Liêm
VN 332 Quận Mười Một
VN 309 Gia Lâm
VN 308 An Nhơn|Bin Din|Bhin-Dinh|Binh Dinh
VN 303 Hai Bà Trưng|Hai BaTrung
VN 302 Nghi Sơn|Bien Son
VN 294 Phu Quoc|富國島|푸꼭|Koh Trol|Fukuok
VN 293 Thanh Xuân
VN 292 Cầu Giấy
VN 287 Bắc Ninh|باك نينه|بیک نینہ|बैक निन्ह|বাক নিন্হ|バクニン|Bak Nin'|Bacht Ninh
VN 287 Phú Mỹ
VN 286 Long Xuyên|لانگ زویین|लांग श्वेन|لونج سوين|লং জুয়েন|ロングズエン|Long Suehn|Long Swiyen|Cholong Xuyen
VN 282 Ba Vì|X. Lung
VN 278 Quảng Ngãi|كوانج نجاي|کوانگ نگای|کوانگ نگائی|क्वांग नगाई|কোয়াং এনগাই|クアンガイ|꽝응아이|廣義市|Kvang Ngaj
+Kang Ngei|Kong-ngi-su|Kuangngaj|Вилояти Куанг Нгай
VN 271 Quận Sáu
VN 270 Mỹ Tho|مای تو|माय थो|মাই থো|مئے تھو|مي ثو|ミーソー|Mitho
VN 270 Hạ Long|ها لانگ|ها لونگ|ہا لانگ|हा लॉन्ग|হা লং|下龍市|할롱|Hon Cay|Hon Gai|Hon Goi|Honggay|Khalong
VN 266 Hà Tĩnh|ها تينه|ห่าติ๋ญ|ها تین|ہا تنہ|हा तिन्ह|হা তিন্হ|ハティン|河靜市|하띤|Ha Thin|Khatin'|Thanh Sen
+Ho-tshin-su
VN 258 Ðà Lạt|دالات|ڈا لات|दा लैट|দা লাট|ダラット|Dalat|Da Lat
VN 253 Xuân Lộc|Xa Xuan Loc
VN 248 Thị Trấn Đông Triều
VN 241 Hải Dương|Hai Doong|Hai dzung|Hai-Doung|Khajzyong|Haidong
VN 235 Thành Phố Bà Rịa|Ba Ria
VN 231 Phổ Yên
VN 230 Sơn Tây|Sontai
VN 230 Ninh Hòa
VN 228 Phan Thiết|ফান থিয়েত|فان تييت|فان تھیت|फान थिएट|ファンティエット|فان تیت|潘切|Fan Tkhiet|Fan Thiet|Fantkh'et
+Fant'et|Fanthit|Fantiet|Xa Phan Thiet
VN 226 Điện Bàn|Kwang Nam|Quang Nam|Vinh Dien
VN 226 Cà Mau|كا ماو|کا ماؤ|কা মাউ|का मौ|カマウ|Cu Mau|Kamao|Quan Long|Song Kualon
VN 221 Ba Dinh|Ba GJinh
VN 221 Sóc Trăng|سوك ترانج|سوک ترانگ|سوک ٹرانگ|সোক ট্রাং|सोक ट्रांग|ソックチャン|Shokchang|Sok Chang|Khanh Hong
+Khanh Hung
VN 220 Chí Linh
VN 220 Quận Ba
VN 215 Tân An|تان آن|तान आन|তান আন|タンアン|Tan Am|Tan
VN 214 Sa Dec|Sa GJec
VN 211 Cao Lãnh|كاو لانه|کاؤ لانہ|काओ लान्ह|কাও লান্হ|カオラン|Phong Thanh
VN 207 Phan Rang-Tháp Chàm|فان رانج-ثاب تشام|فان رانگ-تھاپ چام|فان رانگ-تاپ چام|फान रांग-थाप चाम|ফান রাং-থাপ চাম
+Fan Rang-Tkhap Cham|Fanrang-Tkhaptjam|Phan Rang|Phan Ranh
VN 205 Việt Yên|ویت ین ضلع|V'etjen|Viet Yen District
VN 205 Kon Tum|Tinh Kontum
VN 201 Thanh Khê
VN 200 Lạng Sơn|لانج سون|لانگ سون|लांग सोन|ল্যাং সন|ラングソン|Langson
VN 199 Thuận Thanh
VN 199 Quận Bốn
VN 190 Cẩm Phả|كام فا|カムファ|锦普市|Kamfa
VN 187 Quận Năm
VN 183 Vĩnh Châu
VN 180 Phúc Yên
VN 179 Phú Quốc
VN 179 Thị Trấn Đại Từ
VN 175 Tân Châu
VN 171 Long Khánh
VN 170 Bảo Lộc|Ban Lao|Baolok|Cong Hinh|Blao|Ap Thanh Tam
VN 168 Tây Hồ
VN 168 Đồng Xoài|جيونج خوي|جیونگ خوی|جیونگ خوائی|ゾンホアイ|गजॉन्ग ख्वाई|জিয়ং খোয়াই|Don Luan|Dong Xoa|Dong Xoi
+Cong Xoai|Зонг Хоай|Gjong Xoai|Ap Dong Xoai
VN 165 Tam Kỳ|تام كي|তাম কি|तम की|タムキー|Tanky
VN 164 Ðông Hà|دونج ها|دونگ ها|ڈونگ ہا|डोंग हा|ডং হা|ドンハー|Dong Ha|Dong Na|GJong Ha
VN 161 Trảng Bàng
VN 161 Đưc Trọng|Dyk Trong|Lien Nghia
VN 160 La Gi|لا جى|لا گی|罗夷市社|ラジー|라지|Lagi
VN 160 Trà Vinh|タンフォトラビン|Phu Vinh|Tra Vin
VN 158 Thốt Nốt|Tho Not
VN 156 Bạc Liêu|Bac-Lien|Vinh Loi
VN 155 Tuy Hòa|توي هوا|तुय होआ|تویی هوا|টুই হোয়া|トゥイホア|綏和市|Toy Hoa|Tuikhoa|Chau Thanh
VN 155 Đức Phổ|Pho Duc
VN 153 Thị Trấn Thuận Châu|Ban Dhieng Ly|Thuan Chau
VN 152 Cần Giuộc|Can Duoc|Can Gioc
VN 150 Kỳ Anh
VN 147 Hòa Thành
VN 146 Cam Ranh|城庯柑欞|金兰市|Cam Linh|Kamran'|Cam Ranh Port|Thon Cam Ranh
VN 145 Giá Rai|Xom Gia Rai
VN 144 Huyện Lâm Hà|Lam Ha District|Lam Ha
VN 143 Tịnh Biên
VN 143 Cai Lậy|Khiem Ich
VN 137 Vĩnh Long|وینه لانگ|فين لونج|विन्ह लांग|ভিনহ লং|ビンロン|Vin' Long
VN 136 Phủ Lý|فو لي|फु ली|ফু লি|フーリー|Ha-Nam|Fu Li
VN 135 Hoàn Kiếm
VN 135 Cẩm Phả Mines|Cam Pha
VN 135 Tây Ninh|تاي نينه|तय नीन्ह|تای نینها|تاے ننہ|তায় নিনহ|タイニン|西寧市|떠이닌|Taj Nin'|Tehjnin'|Tei Nin
+Вилояти Тей Нин
VN 133 Đồng Hới|同海市|Донгхой|GJong Hoi|Kwang Binh
VN 132 Quận Đức Thịnh
VN 131 Hải Châu
VN 130 Lào Cai|لاو كاي|लाओ काई|লাও কাই|لائو کای|لاو کائی|หล่าวกาย|ラオカイ|라오까이|老街市|Laokai|Laokajus|Lo-kie-su
+Laos|Вилояти Лао Каи|Lao Cai Lalawigan
VN 129 Sầm Sơn
VN 129 Ô Môn|Phong Phu
VN 128 Thành phố Sông Công
VN 127 Buôn Hồ|Ban Ho
VN 127 Chũ
VN 124 Bến Tre|بین ٹری|بن تره|بن تري|बेन ट्रे|বেন ট্রে|ベントレ|Truc Giang
VN 121 Chơn Thành|Thanh Ghon|Ap Chon Thanh
VN 120 Bồ Đề
VN 119 Hòa Cường|Binh Thuan
VN 119 Vĩnh Yên|Vieh Yen|Yen
VN 118 Bắc Quang|Bac Kwang|Bac Quong|Ban Kwang|Ban Quong|Tan Quang|Bak Kang
VN 118 Hưng Yên|हुंग येन|هونج ين|هونگ ین|হাং ইয়েন|ہنگ ین|フンイェン|Hong-Yen|Khungjen
VN 118 Kiến An
VN 118 Nghi Xuân|Uy Vien
VN 116 Cờ Đỏ
VN 115 Mỹ Hào
VN 114 Phong Điền
VN 114 Pleiku|بليكو|پلیکو|प्लेइकु|প্লেইকু|เปล็ยกู|プレイク|波來古市|쁠래이꾸|Gia Lai|Play Cu|Plei Cu|Po-loi-ku
+Tinh Pleiku
VN 113 Bình Thủy
VN 113 Hoàng Mai|ホアンマイ
VN 110 Gò Vấp
VN 109 Thới Lai
VN 108 Móng Cái|Mon Gay|Wangchieh|Monkai
VN 107 Yên Vinh
VN 106 Ba Đồn|Quang Trach
VN 106 Sơn La|سون لا|सोन ला|সন লা|ソンラ|山羅市|Son Lu|Son La Chau
VN 105 Hòa Bình|Hao Binh|Hoa Bin
VN 104 Tuyên Quang|تويين كوانج|تویین کوانگ|तुयेन क्वांग|তুয়েন কোয়াং|トゥイエンクアン|Tuyen Kwang|Tuyen Kang
VN 101 Ngã Bảy
VN 101 Hồng Ngự
VN 100 Yên Bái|Jenbaj
VN 100 Hà Tiên|ハティエン|Khat'en
XK 550 Pristina|פרישטינה|بريشتينا|پریسٹینا|پریشتینا|พริชตีนา|პრიშტინა|プリシュティナ|प्रिस्टिना|普里什蒂納
+프리슈티나|Prestena|Приштинæ|Прышціна|Prisjtina|Прищина
XK 171 Prizren|بريزرن|پریزرن|প্রিজরেন|プリズレン|प्रिज़्रेन|普里兹伦|프리즈렌|Perzeren|Perzerin|Prizrenas
XK 107 Mitrovicë|میتروویچه|میتروویچے|ميتروفيتسا|मित्रोविचे|মিত্রোভিচে|ミトロヴィツェ|Kosovska Mitrovica
YE 1937 Sanaa|صنعاء|צנעא|サヌア|萨那|사나
YE 1079 Aden|עדן|عدن|अदन|एडन|เอเดน|アデン|亚丁|아덴|অ্যাডেন|Adan|Adem|Aidin|Anten|Cadan|Ɛaden|Adenas
YE 940 Taiz|তাইজ|تعز|ताइज़|タイズ|Taez|Taaciz
YE 771 Ibb|איב|イッブ|إب|इब्ब|ইব্ব|伊卜|이브|ای بی|Ibas|Ibbu
YE 734 Al Ḩudaydah|আল হুদায়দাহ|अल हुदेदा|الحديدة|الحدیدہ|アルフダイダ|Al'khudajda|El-Hodeidah|Эль-Худайда
+Al Xudayda|El Hudeyda|Elhudayda|Hodaidah
YE 594 Mukalla|मुकल्ला|المكلا|মুকাল্লা|ムカッラ|Mukella|Mukolla|Muqadisho|Al Mukalla|El'-Mukalla
YE 160 Dhamār|ধামার|ذمار|धमार|ダマール|Damor
ZA 9418 =town-johannesburg Johannesburg|জোহানেসবার্গ|იოჰანესბურგი|יאהאנעסבורג|जोहन्नेस्बर्ग|जोहान्सबर्ग|جۆھانسبێرگ
+ژوهانسبورگ|یوہانس برگ|โจฮันเนสเบิร์ก|יוהנסבורג|ヨハネスブルグ|요하네스버그|約翰尼斯堡|约翰内斯堡|Jogannesburg
+Xohanesburgo|Yohannesburq|Yoxannesburg|Ioannesburgum|Joanesburgo|Johanesburgas|Johannesbourg|Johannesarborg
+Ёганесбург|Γιοχάνεσμπουργκ|Giochanesmpournk|Jo'anna|Yok-hon-ni-su-pau|Joburg
ZA 4772 =town-cape-town Cape Town|კეიპტაუნი|קייפטאון|كيب تاون|کیپ ٹاؤن|کېپ ټاون|কেপ টাউন|เคปทาวน์|קאפשטאט|केपटाउन
+केपताउन|ケープタウン|케이프타운|好望角鎮|開普敦|Cape Toun|Höfðaborg|Kabe Urbe|Kapstaden|Keiptauna|Keiptauns
+Fokvaros|Hoefdaborg|Kaapstad|Kaapsted|Kab town|Kaepstad|Kapetown|Kapstadt|Keip Taoun
ZA 3338 Durban|دوربان|ديربان|डर्बन|დურბანი|דרבן|ڈربن|डरबन|เดอร์บัน|ダーバン|德班|爹濱|더반|ITheku|Дърбан|Thekong
+Durbanas|Durbanum|Ntermpan|EThekwini
ZA 2112 Pretoria|פרעטאריע|بريتوريا|پريطوريا|پریٹوریا|პრეტორია|פרטוריה|พริทอเรีย|प्रिटोरिया|प्रिटोरीया|প্রিটোরিয়া
+プレトリア|普利托利亞|普利托里亞|比勒陀利亚|프리토리아|E-Pitoli|Priturya|IPitoli|Piritoria|Praetoria|Pretourii
+Tshwane
ZA 1695 Soweto|سوویتو|सॉवेटो|โซเวโต|სოვეტო|סווטו|سووتو|سويتو|সোয়েতো|सोव्हिटो|ソウェト|索韋托|소웨토|Soueto|Sovetas
+Mpanzaville
ZA 1050 Gqeberha|포트엘리자베스|פורט אליזבת|پورٹ الزبتھ|伊莉莎白港|پورت الیزابت|بورت إليزابيث|पोर्ट एलिझाबेथ
+พอร์ตเอลิซาเบท|პორტ-ელიზაბეთი|पोर्ट एलिज़ाबेथ|IBhayi|Port Elizabet|Portelizabeta|Πορτ Ελίζαμπεθ|Port Elizabetas
+Porto Elizabeth|Puerto Elizabeth
ZA 872 Soshanguve
ZA 839 Pietermaritzburg|পিটারমেরিটজবার্গ|पीटरमारित्झबर्ग|पीटरमैरिट्सबर्ग|بيترماريتزبرغ|پیترماریتسبرگ|پیٹرماریٹزبرگ
+ปีเตอร์มาริตซ์เบิร์ก|ピーターマリッツバーグ|피터마리츠버그|彼得马里茨堡|Pitermaricburgas|Petromaritzburgum
+Pietermaricburg|Pitehrmarycburg|Piturmaricburg|Питърмарицбург|Mokokotlofo
ZA 725 Evaton|伊瓦頓
ZA 605 Benoni|באנוני|بينونى|बेनोनी|ベノーニ|伯諾尼
ZA 556 Bloemfontein|ब्लूमफ़ोनटेन|ব্লোমফন্টেইন|ბლუმფონტეინი|בלומפונטיין|بلوئمفونٹین|ब्लूमफाँटेन|بلومفونتين|بلومفونٹین
+บลูมฟอนเทน|ブルームフォンテーン|블룸폰테인|布隆方丹|Blumfantehjn|Blumfonteina|Blumfonteinas|EBloemfontein
+IBloemfontein|Μπλουμφοντέιν|Mploumphontein
ZA 511 Thembisa
ZA 478 East London|איסט לונדון|إيست لندن|ایسٹ لندن|ईस्ट लंडन|이스트런던|東倫敦|Buffalo City|Ist-Londan|Ist-London
+KuGompo City|Tung Lun-tun|Yst Londonas|Orient-Londono
ZA 474 Vereeniging|ورینیگینگ|فيرينجنغ|フェリーニヒング|فيرينخن|페레이니힝|弗里尼欣|Ferinikhing|Feriniging
+Verenigingas
ZA 445 Boksburg|Boksburgas
ZA 431 Welkom|ウェルコム|韋爾科姆|Velkomas
ZA 404 Newcastle
ZA 378 Krugersdorp|克魯格斯多普|Крюгерсдорп|Krugersdorpas
ZA 373 Rustenburg|रुस्टेनबर्ग|רסטנבורג|راستنبرگ|روستنبرغ|روسٹنبرگ|รุสเทนเบิร์ก|ルステンブルク|루스텐버그|勒斯滕堡
+Rustemburg|Рюстенбург|Restenberha|Rustenburgas
ZA 373 Emalahleni|وٹبینک|威特班克|Эмалахлени|Vitbankas|Vitbank
ZA 350 Diepsloot
ZA 337 Randburg|راندبورج|راندبورغ|रँडबुर्ग|रैंडबर्ग|ราเดบูร์ก|রেন্ডবার্গ|ランドバーグ|랜드버그|兰德堡|Rendburg
+Randburgas|Rantmpournk|Ράντμπουργκ
ZA 326 Roodepoort|रोएडपोोर्ट|โรเดอโปร์ต|रुडेपुर्ट|রুডেপোর্ট|روديبورت|رودیپورت|רודפורט|ロードポート|로데포르트
+魯德普特|Rodeportas|Rounterport|Rudehpurt|Rudeporta|Ρούντερπορτ|Rodipoto|Roodeport-Maraisburg
ZA 309 Botshabelo
ZA 305 Brakpan
ZA 291 Kariega|オイテンハーヘ|اویتنهاگ|يوتينهاغ|یوٹینہیج|ออยเทนฮาเก|尤丹赫支|尤坦黑格|Ютънхах|Uitenhage|Utienhage
+Ейтенхахе|Jutunkhakh
ZA 272 Polokwane|پولوکوانه|پولوکوانے|पोलक्वानी|פולוקוואנה|بولوكوان|पोलोक्वाने|โพโลเควน|পোলোক্ওয়ানে|ポロクワネ
+波羅克瓦尼|폴로콰네|Палакванэ|Pietrsburg|Polokouane|Πολοκουάνε|Petriburgum|Pietersburg
ZA 255 Germiston|جرمسٹن|傑米斯頓|Germinston|Джермистон
ZA 252 Richards Bay|Ricardusbaia|Richards Bej|Richardsbaai
ZA 246 Vanderbijlpark|فاندربيجلبارك|फांडरबीलपार्क|واندربجلپارک|وندربیجلپرک|范德拜爾帕克|Fanderbejlpark|Fanderbajpark
ZA 237 Athlone
ZA 236 Paarl|パール|帕阿爾
ZA 236 Centurion|सेंचुरियन|سنچریان|सेंच्युरियन|センチュリオン|杉球恩|Lyttelton|Verwoerdburg
ZA 227 Klerksdorp|克萊克斯多普
ZA 225 Somerset West|Сомерсет-Уэст|Somerset-Wes
ZA 205 Mdantsane
ZA 196 Middelburg|مدلبورخ|米德爾堡|Middelberg
ZA 188 George|ジョージ|喬治|조지|Джордж
ZA 186 Springs
ZA 184 Ivory Park
ZA 182 Carletonville
ZA 179 Alexandra
ZA 178 Potchefstroom|पॉचेफस्ट्रूम|ポチェフストルーム|波切夫斯特魯姆|포체프스트롬|Potchefstrum|Pochefstrum
ZA 164 Mthatha|متھاتھا|ウムタタ|烏姆塔塔|Umtata
ZA 161 KwaDukuza|Stanger|Stanger Station
ZA 156 Westonaria
ZA 151 Etwatwa
ZA 150 Vryheid
ZA 144 Pinetown
ZA 143 Ladysmith
ZA 142 eMbalenhle
ZA 142 Kimberley|কিম্বারলি|किम्बरली|קימברלי|كيمبرلي|کمبرلي|کمبرلے|キンバリー|金伯利|킴벌리|Kimberlis|Kimburli
+Кимбърли
ZA 140 Nigel|Найджел
ZA 140 Mpumalanga|Epumalanga|Hammarsdale
ZA 137 Bhisho|بھیشو|بيشو|بھشو|भिशो|भीशो|ভিশো|ビショ|比绍|비쇼
ZA 135 Sasolburg
ZA 133 Randfontein|蘭德方坦
ZA 127 Worcester|ウースター|伍斯特|Vustehr
ZA 125 Ntuzuma
ZA 122 Virginia|Вирджиния
ZA 122 Brits|布里茨|Britancy
ZA 121 Alberton|アルバートン|艾伯頓
ZA 118 Queenstown|昆士敦|Kuinstaun|Kvinstaun|EKomani
ZA 117 Kroonstad|کرونستاد|克龍斯塔德|Krunstad
ZA 114 Somaroboro|Tweefontein
ZA 112 Hammanskraal
ZA 110 Mabopane
ZA 110 Mbombela|נלספרייט|مبومبيلا|نلسپرویت|نيلسبرويت|म्बोमबेला|เนลสไปรต์|ネルスプロイト|म्बोम्बेला|এমবোম্বেলা
+内尔斯普雷特|넬스프루이트|Naspoti|Nelspreyt|Nelsprojt|Nelspruit|Нельспрюйт
ZA 110 Orkney|Eastleigh|Orknejskie
ZA 109 Phalaborwa|帕拉博魯瓦|Пхалаборва|Palabora
ZA 107 Thohoyandou|تھوہویانڈو|索赫燕杜|Тхохояндоу
ZA 106 Tokoza
ZA 101 Standerton|Standerston
ZA 101 Mokopane|莫科帕內|Potgitersrus|Potgietersrus|Potgietersrust
ZA 100 Ermelo|埃爾默洛
ZM 2212 =town-lusaka Lusaka|לוסאקא|لوساكا|لۇساكا|लुसाका|লুসাকা|ลูซากา|ლუსაკა|לוסקה|لووساکا|ルサカ|盧薩卡|路沙卡
+루사카|Lousaka
ZM 665 Kitwe|كيتوي|კიტვე|کتوے|キトウェ|基特韦|키트웨|Kitue|Kitve-Nkana|Nkana-Kitwe
ZM 627 Ndola|ندولا|ნდოლა|एनडोला|এনডোলা|ンドラ|恩多拉|은돌라|Ntola
ZM 327 Chipata|تشيباتا|چیپاتا|चिपाता|চিপাতা|چپاتا|チパタ|奇帕塔|치파타|Tsipata|Fort Jameson
ZM 301 Solwezi|سولويزي|सोलवेजी|سولوزی|সোলওয়েজি|ソルウェジ|索盧韋齊|솔웨지|Soluezi|Solouezi|Solvezis
ZM 288 Kabwe|كابوي|کابوه|کابوے|कबवे|カブウェ|কাবওয়ে|卡布韦|카브웨|Kabue|Broken Hill
ZM 256 Chingola|شينغولا|چنگولا|チンゴラ|欽戈拉|칭골라
ZM 193 Luanshya|لوانشیا|ルアンシャ|盧安夏|루안샤
ZM 179 Kasama|কাসামা|كاسما|कसामा|カサマ|卡薩馬|카사마|Arcidiocesi di Kasama
ZM 178 Livingstone|ליווינגסטון|利文斯顿|리빙스턴|Livingstore|Livin'nkston|Livingstonas|Livingstun|Ливингстън|Maramba
+Ливингстон шаары
ZM 170 Mansa|مانسا|मांसा|মানসা|マンサ|曼薩|만사|Mbila|Roseberry|Fort Rosebery
ZM 169 Mufulira
ZM 115 Chunga
ZM 113 Chililabombwe|Chiliabombwe|Chiliadomewe|Chilabombwe|Bancroft
ZM 111 Mongu|مونغو|مونګو|مونگو|मोंगु|মোঙ্গু|モング|Monqu|Mungu
ZM 104 Mazabuka
ZM 104 Kafue
ZM 104 Kalulushi|Kalulshi
ZW 1542 =town-harare Harare|הארארה|هارارى|ھارارې|ฮาราเร|ჰარარე|هراره|हरारे|ハラレ|哈拉雷|하라레|Arare|Salisbury
+Hararensis Urbs
ZW 665 Bulawayo|بولاوايو|बुलावायो|بولاویو|بلاویو|বুলাওয়ায়ো|ブラワヨ|布拉瓦约|불라와요|Bulavajas
ZW 371 Chitungwiza|چیتونگویزا
ZW 224 Mutare|موتاره|موتاري|मुटारे|মুটারে|ムタレ|穆塔雷|무타레|Umtali|Nyautare
ZW 206 Epworth
ZW 158 Gweru|جويرو|گویرو|グウェルゥ|ग्वेरु|গ্বেরু|Gwelo|Gvru
ZW 119 Kwekwe|كويكوى|کوئیکوئی|奎奎市|퀘퀘|Hwe Hwe|Que Que
ZW 117 Kadoma|カドマ|卡多馬|카도마|Katoma|Gatooma
"""
