"""Towns of the world with their names in many scripts: where an event happened. Data, no judgement.

Written by ``python -m bench.towns`` from GeoNames (geonames.org, CC BY 4.0): towns of 100,000 inhabitants and more, in
Europe, Canada, Japan, Korea and Oceania of 50,000. Towns of China are left out, since nearly every article of the
affair names some, and those that the lexicon of the shipped topic has. Of several spellings that fold to one the
first is kept. A line holds the state, the thousands of inhabitants, and the names, the most usual first.
"""

from __future__ import annotations

TOWNS = """
AE 1807 Abu Dhabi|AEbu Saby|Abou Dabi|Abu Dabis|Abu Daibi|Abu Zabye|Abu-Dzabi|Ebu Dhabi|אבו דאבי|अबु धाबी|अबू धाबी
AE 1800 Sharjah|Charjah|Sardzsa|الشارقة|Sarika|Sharga|Shariqah|Sharja|शारजाह|শারজাহ|ชาร์จาห์|シャールジャ|Sarza
AE 846 Al Ain|Al Ain City|مدينة العين|Ehl'-Ajn|Al Ɛayn|Эль-Айн|ალ-აინი|אל-עין|Ainas|العين|एल एन|알아인|艾因
AE 490 Ajman|Acman|Ujman|اجمان|عجمان|عيمان|अजमान|আজমান|Adzman|Ajma|עג'מאן|アジュマーン|Adschman|Al Ajman|Ajman City
AE 400 Dayrah|Daira|Deira|Dirah|ديرة
AE 351 Ras Al Khaimah|Ra's al-Chaima|Ras el Khaimah|Ras-el'-Khajma|Ras el-Kheima|Ras-ehl'-Khajma|Resue'l-Hayme
AE 243 Musaffah|Musaffa|مصفح|Musaffah City
AE 210 Jebel Ali|جبل علي
AE 191 Business Bay
AE 160 Dubai Investments Park
AE 120 Dubai Marina|დუბაი მარინა|دبی مارینا|Marina de Dubai|مرسى دبي|Dubaja Jakthaveno|ドバイマリーナ
AE 120 International|International City|Dubai International City
AE 118 Fujairah|Fudzajra|Fudzejra|Fueceyre|Fuzhajra|פוג'יירה|Fujaira|Füceyre|الفجيرة|फुजैराह|ফুজাইরা|Fudschaira
AE 116 Al Majaz
AE 108 Warīsān|Warsan|ورسان
AF 574 Herāt|Gerat|Gerot|Херат|हेरात|হেরাত|هراة|هرات|ہرات|ヘラート|赫拉特|Shahr-e Herat
AF 523 Kandahār|Kandagar|Kandehar|Qandahor|Қандағар|Қандаҳор|Kandhar|কান্দাহার|קנדהאר|قندهار|قندہار|كندهار
AF 523 Mazār-e Sharīf|Mazar-e Charif|Mazar-i Sharif|Masar-e Scharif|Mazari Sharif|Mazori Sharif|Mezirek-i Serif
AF 271 Jalālābād|Celalabad|Jalal-Kut|Jalalkoat|Jalolobod|Jelalabad|Ҷalolobod|جلال آباد|জালালাবাদ|Djelalabad|जलालाबाद
AF 161 Kunduz|Kondoz|Konduz|Қундуз|Құндұз|クンドゥーズ|قندوز|کندوز|कुंदुज़|কুন্দুজ|ყუნდუზი|Kunduzas|قندز|昆都士
AF 141 Ghazni|ग़ज़नी|Qazni|Ғазни|غزنین|ঘাজনি|غزنة|غزنی|ガズニー|Shahr-e Ghazni
AF 114 Balkh|Balho|Bamik|Μπαλχ|Bactra|Balj|Balx|Belh|बल्ख|בלך|بلخ|バルフ|巴尔赫|발흐
AF 108 Baghlān|Baghlin|Baglon|Бағлан|Бағлон|باغلان|صناعتی|बाघलान|বাঘলান|Bagolaggo|بغلان|バグラン|Baghlan-e Jadid
AF 103 Gardez|Gardiz|Gardeyz|گرديز|गर्देज़|গার্দেজ|ガルデーズ
AL 195 Durrës|Duraso|Durehs|Durrsi|დურესი|Drach|Duresis|Durts|Durus|ډیریس|ड्यूरेस|ডুরেস|ดูร์เรส|דורס|دراج|دراس
AL 115 Vlorë|Avlon|Vlona|Влёра|ולורה|فلوره|ولوره|ولورہ|Au'lon|Valona|Vliore|व्लोरे|ভ্লোরে|วโลเรอ|Avlonas|ヴロラ
AL 100 Elbasan|الباسان|एलबासान|এলবাসান|Ehlbasan|Konukh|البصان|エルバサン
AL 95 Shkodër|Iskodra|Scutari|Shkodra|سكوتاري|Skadar|شکودرا|শকোডার|שקודר|شکودر|शकोडर|シュコドラ
AL 63 Lushnjë|Ljusnje|Lousnia|लुशन्या|لوشنيه|لوشنیا|لوشنیہ|লুশনজা|ルシュニャ|卢什涅|루슈녀
AL 62 Berat|Berta|بيرات|बेरात|বেরাত|Verati|Μπεράτ|בראט|برات|ბერატი|Belgrad|Beratis|ベラト|培拉特|베라트|Beligrad
AL 60 Fier-Çifçi
AL 58 Korçë|קורצה|کورچه|کورچہ|کورچې|কর্চে|Coriza|Gorica|Korcza|Korica|कोर्चे|コルチャ|Coritsa|Goerice|Goritsa|科尔察
AL 56 Fier|فيير|फियर|フィエル|فیر|非夏爾|피에르|Fieris|अ फाइर|ফিয়ার|Fearica
AL 51 Krujë|Croia|Cruja|كروجا|Krna|Krue|Krueja|کروه|کروے|क्रुया|ক্রুয়া|クルヤ|Akcehisar
AM 150 Malatia-Sebastia|Bangladesh|Malat'ia-Sebastia varch'akan shrjan
AM 140 Shengavit|Shengavit' varch'akan shrjan
AM 137 Nor Nork
AM 133 Kentron|Kedron|肯特隆区|ناحیه کنترون|مقاطعة كينترون|Kentron District|კენტრონის რაიონი
AM 129 Erebuni|Ehrebuni|Erebouni|Erebuni varch'akan shrjan
AM 122 Ajapnyak|Ajapnyak varch'akan shrjan
AM 119 Arabkir
AM 114 Gyumri|Giwmri|Gumbri|Kyumri|غيومري|گیومری|গিউমরি|გიუმრი|Gimri|Gjoemri|Guemrue|Gumri|ग्युमरी|ギュムリ|久姆里
AO 882 Mulenvos
AO 865 Viana
AO 728 Kikolo|Quicolo
AO 727 Maianga|マイアンガ
AO 667 Camama
AO 655 Golfe
AO 652 Calumbo|Catumbo|Columbo
AO 642 Hoji ya Henda
AO 600 Lubango|لوبانغو|لوبانګو|لوبانگو|लुबांगो|Lubangas|লুবাঙ্গো|ルバンゴ|盧班戈|루방구|Sa da Bandeira
AO 595 Huambo|Huamdo|Хуамбо|הואמבו|هوامبو|ہوامبو|Huambas|Uambo|हुआम्बो|วัมบู|ウアンボ|হুয়াম্বো|우암부|万博
AO 555 Benguela|बेंगुएला|Bengela|بنګویلا|بنگوئلا|بنگویلا|বেঙ্গুয়েলা|ベンゲラ|本吉拉
AO 550 Cabinda|Kabenda|كابيندا|کابندا|کابندہ|कबिंडा|কাবিন্ডা|カビンダ
AO 500 Talatona
AO 464 Nova Vida
AO 455 Malanje|Маланже|مالانجه|مالانجي|مالانجې|मालांजे|Malandje|মালাঞ্জে|マランジェ
AO 428 Kima Kieza|Quima Quieza
AO 394 Cazenga|カゼンガ
AO 393 Lobito|Labitu|Llobin|Lubitu|לוביטו|لوبیتو|लोबिटो|लोबितो|โลบิโต|ლობიტუ|Lobitas|Lompito|وبيتو|লবিতো|ロビト
AO 393 Saurimo|سأوريمو|सौरिमो|সৌরিমো|سورمو|サウリモ|Henrique de Carvalho
AO 364 Samba|サンバ
AO 355 Cuíto|كويتو|کویٹو|کویټو|कुइटो|কুইটো|Bihe|Bie|クイト|Silva Porto|Vila Salva Porto
AO 323 Ramiros
AO 322 Uíge|Uije|Уиже|उइगे|উইগে|ウイジェ|ويغ|ویګ|ویگ|Carmona|Vila Marchel Carmona
AO 273 Luena|לואנה|لوينا|लुएना|Luehna|Luso|লুয়েনা|ルエナ|盧埃納|루에나|Vila Luso
AO 256 Vila Flor
AO 255 Mossamedes|Mocamedes|मोसामेदेस|মোসামেদেস|موسامديس|موسامیدس|Namibe|نامیبے|ナミベ|納米貝|나미브
AO 251 Menongue|Menongve|মেনোঙ্গু|مينونجي|مینونگو|मेनोंगु|מנונגה|مینونګ|Serpa Pinto|メノングエ|梅農蓋|메농그
AO 246 Chitato|Chilalo
AO 240 Navegantes
AO 237 Kilamba|Kilamba Kiaxi
AO 221 Soyo|Sazaire|San Antonio|Sao Antonio|Santo Antoni
AO 205 Sumbe|سومبي|سومبې|سومبے|Ngunza|सुम्बे|সুম্বে|スンベ|孫貝|Nova Redonda|Novo Redondo|Angungescapolo
AO 198 Zango
AO 191 Benfica|Bemfica|Cabolombo|Gomes e Irmao
AO 190 Rangel|ランゲル
AO 177 Sambizanga|Sambizanha|サンビザンガ
AO 177 Dundo|دوندو|डुंडो|ڈنڈو|ডুন্ডো|ドゥンド
AO 164 Bocoio|Sousa Lara|Sousa de Lara|Vila Sousa Lara
AO 161 N'dalatando|एन'दलातांदो|Vila Salazar|ایندالاتاندو|ندالاتاندو|এনদালাতান্দো|Dalatando|Salazar|ンダラタンド
AO 158 Panguíla
AO 148 Mbanza Kongo|San Salvador|Sao Salvador|مبانزا كونغو|مبانزا کانگو|مبانزا کونګو|म्बांजा कांगो|এমবানজা কঙ্গো
AO 146 Cacuaco|Bengo
AO 144 Ingombota|インゴンボタ
AO 130 Caála|Cahala|Robert Williams|Roberto Williams|Vila Robert Williams
AO 121 Ondjiva|Ondziva|اندجیوا|ओंडजीवा|N'Giva|Ongiva|أوندجيفا|ওন্ডজিভা|オンジバ|翁吉瓦|Pereira d'Eca|Pereira de Eca
AO 120 Catchiungo|Bela Vista|Cachiungo|Vila-Nova
AO 116 Gabela|Amboim|Cabela
AO 110 Lucapa
AO 108 Balombo|Norton de Matos
AO 107 Baía Farta|Bahia Farta|Farta
AR 948 Rosario|Rasarya|רוסאריו|روساريو|রোসারিও|როსარიო|रोझारियो|रोसारियो|โรซารีโอ|Rosarijas|ロサリオ|罗萨里奥
AR 593 Mar del Plata|مار ڈیل پلاٹا|მარ-დელ-პლატა|Mar de Plata|Mar ntel Plata|Мар-дель-Платæ|מאר דל פלאטה
AR 548 San-Migel'-de-Tukuman|სან-მიგელ-დე-ტუკუმანი|San-Migel'-deh-Tukuman|سانتیاگو دوتوکومان|ซานมีเกลเดตูกูมัน
AR 520 Salta|سالتا|সালটা|სალტა|סלטה|साल्टा|サルタ|萨尔塔|살타|Saltaurbo|Salta llaqta|Ciudad de Salta
AR 391 Santa Fe|سانتا فې|سانتا فے|سانتا فيه|सांता फ़े|সান্তা ফে|サンタフェ
AR 367 Avellaneda|Aveljaneda|აველიანედა|اويلانيدا|ایولانیڈا|এভেলানেডা|أفيانيدا|एवेलनेडा|אבזאנדה|アベジャネーダ
AR 346 Corrientes|Karyentehs|კორიენტესი|Korjentesas|Карыентэс|कोरियेन्टेस|קוריינטס|کوریئنتس|কোরিয়েন্টেস|Taragui
AR 305 Posadas|פוסאדאס|پوساداس|पोसादास|پوسادس|পসাদাস|პოსადასი|Posadasas|ポサーダス|波萨达斯|포사다스
AR 299 Bahía Blanca|Baija Blanka|باهيا بلانكا|باہیا بلانکا|باییا بلانکا|Баия-Бланкæ|ბაია-ბლანკა|באיה בלנקה
AR 290 Resistencia|Resistancia|Resistensia|Resistentia|ريسيستينسيا|რესისტენსია|เรซิสเตนเซีย|רסיסטנסיה|رزیستنسیا
AR 268 Merlo|میرلو|मर्लो|মেরলো|مرلو|メルロ|메를로|梅洛
AR 262 Quilmes|Kil'mes|کویلمیس|क़िलमेस|কুইলমেস|კილმესი|Kilmesas|كويلمس|קילמס|کیلمس|キルメス|基尔梅斯|킬메스
AR 257 სან-სალვადორ-დე-ხუხუი|Сан-Сальвадор-де-Жужуй|San-Sal'vador-deh-Zhuzhuj|Sanctus Salvator Soteriae
AR 252 Santiago del Estero|Сантяга-дэль-Эстэра|سانتياغو ديل استيرو|سانتیاگو ديل استيرو|ซานเตียโกเดลเอสเตโร
AR 247 Paraná|پارانا|পারানা|პარანა|पराना|פרנה|パラナ|巴拉那|파라나|Çittæ de Paraná|Cittae de Parana
AR 231 Neuquén|نيوكوين|نیوکوئن|ნეუკენი|Nequen|Neuken|Neukenas|Neyken|נאוקן|نئوکن|न्यूक्वीन|নিউকুয়েন|ネウケン|内乌肯
AR 230 José C. Paz|Хосе К. Пас|جوسې سی پاز|جوسے سی پاز|خوسه سی پاز|জোসে সি. পাজ|जोसे सी. पाज़
AR 222 Formosa|פורמוסה|فارموسا|فورموزا|ფორმოსა|फॉर्मोसा|ফরমোসা|フォルモーサ|포르모사|福莫萨|Ciudad de Formosa
AR 212 Lanús|لانوس|लानुस|লানুস|ლანუსი|ラヌース|Lanusas|拉努斯|라누스
AR 195 La Plata|Ла-Платæ|לא פלאטא|לה פלאטה|لا پلاتا|ლა-პლატა|Eva Peron|Laplata|لابلاتا|ला प्लाटा|ला प्लाता|লা প্লাতা
AR 180 Berazategui|Berasategis|بیرازاتیجوی|Berasategs|Berazatekoui|بيرازاتيغي|बाराझतेगुई|बेराजातेगी|Μπεραζατεκούι
AR 178 La Rioja|La Rioxa|Ла Риоха|Ла-Рыёха|לה ריוחה|لا ريوخا|لا ریؤجا|লা রিওজা|ლა-რიოხა|A Rioxa|Larjoha|ला रियोजा
AR 169 San Luis|סן לואיס|سان لويس|सैन लुइस|সান লুইস|سان لوئیس|სან-ლუისი|San Luisas|聖路易斯|산루이스
AR 168 San Miguel|سان میگوئل|San Migel|聖米格爾
AR 168 Ituzaingó|اٹوزائنگو|اټوزاینګو|इटुज़ैंगो|ইটুজাইংগো|إيتوزاينغو|イトゥザイング
AR 159 Catamarca|کاتامارکا|कटामार्का|קטמרקה|ক্যাটামার্কা|卡塔马卡|산페르난도델바예데카타마르카
AR 157 Río Cuarto|Rio Kvarto|ריו קוארטו|ریو کوارتو|ریو کوارٹو|რიო-კუარტო|Rio Kuartas|रियो क्वार्टो|রিও কোয়ার্টো
AR 152 Balvanera
AR 148 Moreno|مورينو|მორენო|مورنو|莫雷諾
AR 145 Concordia|קונקורדיה|کونکوردیا|کنکوردیا|کنکورڈیا|কনকর্ডিয়া|कॉनकॉर्डिया|コンコルディア|콩코르디아|康科迪亚
AR 140 Comodoro Rivadavia|Komorodo Rivadavia|كومودورو ريفادافيا|کومودورو ریواداویا|کوموڈورو ریواڈاویا
AR 138 Belgrano|Belgranas|ベルグラーノ|벨그라노 동|Barrio Belgrano
AR 134 San-Nikolas-de-los-Arrojos|სან-ნიკოლას-დე-ლოს-აროიოსი|ซานนีโกลาสเดโลสอาร์โรโยส|サンニコラスデロスアロヨス
AR 131 Isidro Casanova|Isıdro Casanova|ইসিদ্র কাসানোভা|ისიდრო-კასანოვა|Isidrokasanova|איסידרו קסנובה
AR 130 Rawson
AR 118 San Rafael|سان رافائل|سان رافايل|سان رافیل|सैन रैफेल|სან-რაფაელი|San Rafaelis|San-Rafaehl'|সান রাফায়েল
AR 115 Tandil|تانديل|तांडिल|טנדיל|تندیل|তান্ডিল|ტანდილი|タンディル|Tandilis|坦迪爾|탄딜
AR 115 Ezeiza|إيزيزا|এজেইজা|Ehseisa|اسیسا|एज़ेइज़ा|エセイサ|埃塞薩|Jose Maria Ezeiza|Ministro Pistarini
AR 114 Mendoza|Mentosa|Мендосæ|میندوزا|เมนโดซา|მენდოსა|מנדוסה|مندوزا|মেন্ডোজা|मेन्दोज़ा|メンドーサ|门多萨|멘도사
AR 114 Villa Lugano|Vilja Luganas
AR 111 Lomas de Zamora|لوماس دي زامورا|लोमास डे ज़मोरा|লোমাস ডে জামোরা|لوماس دی زاموراا|لوماس ڈے زمورا|L. de Zamora
AR 109 San Juan|San Xuan|Сан Хуан|سان جوآن|سان خوان|सैन जुआन|סן חואן|სან-ხუანი|সান জুয়ান|San Chuanas|サンフアン
AR 107 Castelar|كاستيلار|แคสเตล่า|Kastehlar|کاستلار|कास्टेलार|კასტელარი|Kastelaras|קסטלאר|ক্যাস্টেলা|カステラール
AR 105 San Justo|Сан-Хусто|سان خوستو|سان جسٹو|سان جسټو|सैन जुस्तो|সান জুস্তো|サンフスト
AR 102 Santa Rosa|سانتا روزا|سانتا روسا|सांता रोजा|სანტა-როსა|Sancta Rosa|סנטה רוסה|সান্তা রোজা|サンタローサ
AT 201 Favoriten
AT 187 Donaustadt
AT 162 Floridsdorf
AT 132 Innsbruck|Insbrukas|Insmprouk|Pons Aeni|Ίνσμπρουκ|इन्सब्रुक|ইন্সব্রুক|อินส์บรุค|אינסברוק|اینسبروک|ინსბრუკი
AT 104 Ottakring
AT 101 Simmering
AT 100 Klagenfurt am Wörthersee|Klagenfurt-am-Vjorterzee|Klagenfurt am Woerthersee|Клагенфурт-ам-Вёртерзее
AT 98 Landstraße
AT 98 Penzing|Hutteldorf
AT 97 Meidling
AT 86 Brigittenau
AT 76 Fünfhaus
AT 75 Döbling|Sievering
AT 58 Villach|Fillach|Fillaha|Beljak|Filachas|Santicum|ฟิลลาค|ფილახი|פילאך|فيلاخ|ویلاخ|विलाच|ভিলাচ|フィラッハ|菲拉赫
AT 57 Hernals
AT 54 Margareten
AT 54 Eisenzicken
AT 54 Hietzing
AT 51 Währing
AT 50 Aspern
AU 640 Gold Coast|Gold Koust|Costa Dorada|ゴールドコースト|Gold|黃金海岸
AU 508 Newcastle|Niukaslas|নিউক্যাসল|N'jukasl|Niukasel|Njukasul|Novkastelo|نیو کاسل|न्यूकॅसल|न्यूकैसल|ნიუკასლი
AU 398 Sunshine Coast|Cote du Soleil|Kүndүn Chokusu|Kүnniң zhagasy|Sokhili Oftob|Күннің жағасы|সানশাইন কোস্ট
AU 346 Central Coast|Costa Central
AU 345 Logan|Logan City|لوغان سيتي|لوگن سٹی|Citta di Logan|ლოგანი|洛根市
AU 282 Geelong|Dzilong|Jelongo|Джелонг|गीलोङ्ग|ჯილონგი|Zhelon|Џилонг|גילונג|جیلانق|جیلانگ|جیڵانگ|गीलोंग|Dzilongas
AU 280 Wollongong|Vullongong|ვულონგონგი|Uulongong|Vollonggong|Vulangang|Vulongongas|וולונגונג|وولونقونق|وولونگونگ
AU 254 Hobart|Gobart|Хобарт|הובארט|هوبارت|ہوبارٹ|Hobat|Χόμπαρτ|Хоубарт|ہابرٹ|होबार्ट|হোবার্ট|โฮบาร์ต|ჰობარტი
AU 201 Townsville|Taunsvilis|Taunsvil'|טאונסוויל|ٹاؤنزویلی|टाउन्सविल|टाउन्सव्हिल|ტაუნზვილი|تاونزویل|تاونزڤیل
AU 153 Cairns|Kehrns|Kernsa|קיירנס|კერნსი|Cuirn|Kernsas|كيرنز|کارنز|केर्न्स|कैर्न्स|แคนส์|Kens|کێنز|ケアンズ
AU 142 Toowoomba|तूवूम्बा|Tuuomba|Tuvumba|تووومبا|ٹووومبا|ტუვუმბა|توومبا|トゥーンバ|图文巴|터움바
AU 111 Ballarat|Μπαλαράτ|बेल्लारत|บาลเลแรท|ბალარატი|Balaratas|Бәлерәт|بالارات|بالاراٹ|बल्लारत|ব্যালারেট|בלאראט
AU 107 Mandurah|Манджера|Мандъюра|ماندوراه|مێندیۆرا|Mandujura|Mandura|ماندورہ|मांडुरा|მონდურაჰი|मंदूरह|ম্যান্ডুরাহ
AU 103 Bendigo|بينديغو|بینڈیگو|بێندیگۆ|बेंडिगो|ბენდიგო|Bentinko|בנדיגו|बेन्डिगो|বেন্ডিগো|Μπέντιγκο|ベンディゴ|本迪戈
AU 96 Caloundra|Kalaundra|کیلاؤنڈرا|კალაუნდრა|Kalundra|کالوندرا|کلاؤنڈرا
AU 90 Launceston|Launseston|Patersonia|لاونسيستون|लॉन्सेस्टन|ლონსესტონი|Launcestown|Lonseston|لاونسستون|লঞ্চেস্টন
AU 89 Maitland|Mejtland|Mejtlend|مايتلاند|মেটলেন্ড|Mehjtlend|میٹلینڈ|मेटलैंड|მეიტლენდი|میتلند|メイトランド
AU 89 Tuggeranong|Taggeranong|Tuggeranong kerület|Tuggeranong keruelet
AU 84 Mackay|ম্যাকে|מאקאי|ماكاي|मैकाय|მაკაი|مکای|میکے|マッカイ|मके|매카이|麥凱
AU 81 Rockhampton|Rokhemptona|როკჰემპტონი|Rakgemptan|Rokgempton|Rokhemptonas|רוקהאמפטון|راکہیمپٹون|روكهامبتون
AU 78 Coffs Harbour|Kofs Charmpor|Kofs Harboras|कॉफ़्स हार्बर|Kofs Kharbor|Kofs-Kharbar|कॉफ्स हार्बर|კოფს-ჰარბური
AU 78 Blue Mountains
AU 76 Bunbury|Banberi|Bunberi|بانباري|বানবারি|ბანბერი|Banberis|بانبری|בנברי|بنبري|बनबरी|バンバリー|班伯利|번버리
AU 73 Bundaberg|Bandaberg|Bundaburg|Бъндабърг|باندابێرگ|بوندابيرج|बण्डाबर्ग|بوندابرگ|ბანდაბერგი|班德堡
AU 72 Adelaide Hills
AU 66 Point Cook
AU 65 Craigieburn
AU 63 Pittwater
AU 60 Melbourne City Centre|Melbourne CBD
AU 56 Tarneit
AU 54 Pakenham
AU 52 Hervey Bay|Kharvi Bej|خليج هيرفي|ھێرڤێی بێی|हार्वी बे|ჰერვი-ბეი|هاروی بی|赫維灣
AU 51 Port Macquarie|Port Macqarie|Port Makkuori|पोर्ट मक्वारी|Port Makvori|פורט מקווארי|بورت ماكواري|پورت ماكوارى
AU 51 Reservoir
AU 50 Berwick
AU 50 Werribee|威勒比
AZ 2351 Baku|Bagu|Bakı|Boku|Баҡы|באקו|باكو|बाकु|बाकू|বাকু|บากู|ბაქო|باکوو|バクー|Mpakou|巴库
AZ 427 Sumgayit|Sumgayıt|Sumgojit|Sumqayit|Sumqayıt|Sumqoyit|Сумғайыт|Сумғойит|سومغاییت|סומגאיט|سمقاییت|سومغايت
AZ 330 Ganja|Ganca|Ganҷa|Gence|Gändž|Gǝncǝ|Ганжа|Гянжа|गांजा|განჯა|ギャンジャ|גנגה|جنجا|كنجه|ګنجه|গাঞ্জা
AZ 196 Khirdalan|Khurdalan|ख़िरदालान|Hirdalan|Hırdalan|Xirdalan|خيردالان|খিরদালান|キルダラン
AZ 127 Yevlakh|येवलाख़|Avlakh|Evlakh|Evlokh|Yevlax|ইয়েভলাখ|يفلاخ|یولاخ|イェヴラフ
AZ 106 Mingachevir|Mingaecevir|Mingelchaur|Mengechaur|Mingechaur|Mingeczaur|Mingǝçevir|Miңchaevir|मिंगाचेविर
BA 221 Banja Luka|BanjaLucka|באניה לוקה|بانجا لوکا|بانيا لوكا|ბანია-ლუკა|Bagnaluka|Bana Luka|Bania Louka|Баня-Лукæ
BA 164 Zenica|زنیتسا|زینیکا|জেনিকা|ზენიცა|זניצה|زنیکا|ज़ेनिका|เซนีตซา|ゼニツァ|泽尼察|제니차
BA 142 Tuzla|Tүzla|توزلا|তুজলা|ტუზლა|Soli|تزلا|تزلہ|トゥズラ|तुज़्ला|图兹拉|투즐라|Donja Tuzla
BA 104 Mostar|موستار|موسطار|מוסטר|मोस्तार|মোস্তার|Mostaras|モスタル|莫斯塔爾|모스타르|Mandetrium
BA 75 Bihać|Бихач|ביחאץ|بیخاچ|بیهاچ|بیہاج|बिहाक|বিহাক|บีฮาช|Bihacs|Bihoch|ビハチ|比哈奇|비하치|Bichacas|Bihacium
BA 71 Ilidža|Ilidja|Илиџа|イリジャ|伊利扎
BD 3920 Chattogram|Chittagong|Chottogram|Citagongas|Csittagong|Cattagram|Cittaqonq|Islamabad|טשיטאגאנג|चट्टग्राम
BD 2674 Gazipur|غازيبور|गाजीपुर|গাজীপুর|غازي پور|Jaydebpur|Joydebpur|Joydeypur|ガジプール
BD 1500 Khulna|Кхелна|Hulna|Xulna|Құлна|خولنا|خولنه|کھلنا|खुलना|খুলনা|库尔纳市|クルナ|쿨나
BD 1031 Rangpur|Kotwali|Rongpur|رانجبور|رنګپور|رنگپور|रंगपुर|Rangpuras|রংপুর|ランプル|朗布尔市|랑푸르|Rangpur City
BD 763 Rajshahi|Раджшахи|راجشاهي|راجشاہی|राजशाही|রাজশাহী|ラージシャヒ|Rampur Baolia|Rampur Boalia|Rampur Bauleah
BD 634 Comilla|Kumilla|คูมิลลา|کومیلا|कोमिल्ला|কুমিল্লা|クミッラ
BD 597 Pallabi
BD 546 Mirpur Model Thana
BD 527 Mohammadpur|Mahammadpur|Muhammadpur
BD 498 Hāthazāri
BD 495 Bāndarban|Bardarban
BD 378 Shibganj|Шибгандж
BD 369 Natore
BD 339 Kafrul
BD 337 Tungi|Tangi|Tongi|টঙ্গী
BD 324 Bhatara
BD 286 Savar|Sabhar|সাভার উপজিলা|সাভার উপজেলা|Savar Upazila
BD 281 Narsingdi|Satirpara
BD 273 Nagar Naluākot|Nogor Noluakot|নগর নলুয়াকোট|Sutoria|সুটরিয়া|Sutria
BD 266 Bagerhat|Bagergat|Багерхат|باغر هات|باغر ہاٹ|বাগেরহাট|बागरहाट|バゲルハット|Bagerhat Town
BD 264 Brāhmanbāria
BD 253 Cox’s Bāzār|Koks-Bazar
BD 243 Jessore|Jashore
BD 238 Nāgarpur|Nagurpoor
BD 237 Sylhet|Силхет|Silet|Silot|سيلهت|सिलहट|সিলেট|錫爾赫特市|Rajnagar|Silhatas|Silhatta|Srihotto|سلهټ|سلہٹ|シレット
BD 225 Mymensingh|Nasirabad|Майменсингх|میمن سنگھ|म्यमनसिंह|ময়মনসিংহ|ميمنسينغ|ميمنسينګ|ミメンシング
BD 223 Narayanganj
BD 210 Ashuganj|Ashuganj City  Bangladesh
BD 210 Bogra|بوگرا|Bogora|বগুড়া|ボグラ
BD 206 Dinajpur|দিনাজপুর
BD 203 Karnaphuli
BD 203 Chāndpur|Chadpur
BD 202 Motijheel
BD 202 Barishal|باريشال|بریشال|बरिसाल|বরিশাল|バリサル|Barisal Sadar
BD 199 Saidpur|Syedpur|সৈয়দপুর
BD 192 Pār Naogaon|Naogaon
BD 186 Pābna
BD 184 Paltan|Paltan  Dhaka  Bangladesh
BD 180 Tangail
BD 167 Jamālpur|Jamaipur|Жамалпур|জামালপুর|Singhjani|Джамалпур|جمالبور|جمالپور|जमालपुर|ジャマルプル
BD 159 Puthia|Путхия
BD 143 Ramna Maidan|Dacca Ramna|Ramna
BD 142 Nawābganj
BD 135 Kushtia
BD 132 Maijdi|Makjdi|Maijdi Court|Maijdee Court
BD 130 Sonārgaon
BD 128 Sātkhira
BD 127 Sirajganj|Siranganj|সিরাজগঞ্জ|Сираджгандж|Serajganj Municipality
BD 114 Tungipara|Tongipara
BD 112 Farīdpur
BD 107 Sherpur
BD 106 Rangamati
BD 105 Bhairab Bāzār|Bhairab Town|ভৈরব বাজার|Bhairab
BD 102 Shāhzādpur
BE 200 Charleroi|Sarleroua|Tchalerwe|چارلیروئی|Sharlroa|شارلوروا|ชาร์เลอรัว|შარლერუა|שרלרואה|شارلروآ|Caroloregium
BE 160 Anderlecht|Anderlacum|Anderlihto|Anderlech|Anderleht|آندرلخت|آندرلشت|อันเดอร์เลคต์|アンデルレヒト|安德莱赫特
BE 132 Schaerbeek|Schaarbeek|สการ์เบก|Sarbeko|スカールベーク|شئربئک|شاربیک|스하르베이크|斯哈尔贝克
BE 110 Namur|Namen|Namir|Намюр|נאמור|نامور|नामूर|নামুর|ナミュール|Name|Nameur|Namuer|นามูร์|Namouer|那慕爾|나뮈르
BE 101 Leuven|L'oven|Ljoven|Loewen|Leouben|Leuve|Louvain|Lovaina|ルーヴェン|レーヴェン|鲁汶
BE 97 Molenbeek-Saint-Jean|Sint-Jans-Molenbeek|Molenbeek-Saint-Jean - Sint-Jans-Molenbeek
BE 95 Mons|Mont|מונס|مونس|माँस|มงส์|Berge|Bergn|Mon|مون|モンス|Bergen|Monsas|Montes|蒙斯|몽스
BE 86 Ixelles|Elsene|Iksel'|إيكسل|イクセル|伊克塞尔|익셀|Ixelles-Elsene
BE 82 Uccle|Jukel|Ukkel|อุกล์|اوکل|イクル|于克勒|위클|Uccle-Ukkel
BE 78 Deurne
BE 77 Hasselt|Gasselt|Khaselt|Asselt|Haseltas|ฮัสเซลท์|ハッセルト|اسلت|哈瑟尔特|하셀트
BE 77 Aalst|Alost|Oalst|Aals|Alstas|Aosite|Alostum|Halosta
BE 77 Mechelen|Malinas|Malines|Mechele|Mecheln|Mechlinia|Mehleno|เมเคอเลิน|Mechelenas|مشلان|מכלן|メヘレン|梅赫伦
BE 76 La Louvière|La Luvjeras|El Lovire|La Luvjer|La-Luv'er|Louvierre|لا لوویر|Luparia|Luvier|拉卢维耶尔|라루비에르
BE 73 Kortrijk|Courtrai|Kortrajk|Kortrejk|קורטרייק|Contrai|Kortrehjk|کورتریک|คอร์ทไรค์|Kortreikas|コルトレイク
BE 69 Tournai|Doornik|Τουρναί|Tornai|Turnacum|تورناي|ตูร์แน|טורנה|تورنه|トゥルネー|图尔奈|투르네
BE 69 Ostend|オーステンデ|Oostenn|אוסטנדה|اوستنده|奥斯滕德|오스텐더
BE 69 Sint-Niklaas|Saint-Nicolas
BE 63 Genk
BE 60 Seraing|Serenas|เซอแร็ง|Seren|Serranius|Sere|سرن|セラン|瑟兰|세랭
BE 56 Woluwe-Saint-Lambert|Sint-Lambrechts-Woluwe|Voljuve-Sen-Lamber|Volive Sen Lamber|وولوو-سن-لامبر|沃吕韦-圣兰伯
BE 56 Forest|Vorst|フォレスト|Fore|فوره|福雷|포레|Forest-Vorst
BE 56 Roeselare|Roeselave|Rouselare|Roeseloare|Roselare|Ruselare|Russelaers|Roulers|روسلاره|ルーセラーレ|鲁瑟拉勒
BE 52 Verviers|Verv'e|ვერვიე|ヴェルヴィエ|ورویه|韦尔维耶|베르비에
BE 52 Jette|Zhet|جيتي|ジェット|ژت|热特|제트
BE 52 Mouscron|Mukronas|Muskrono|Moeskroen|Moucron|موزکرون|Musera|ムスクロン|무스크롱
BE 50 Saint-Gilles|Sint-Gillis|Sen-Zhil'|سن-ژیل|Sint-Gillis-Obbrussel|圣吉尔|생질|Sint-Djile-dile-Brussele
BF 904 Bobo-Dioulasso|বোবো-ডিয়োলাসো|Bobo Diulasas|Bobo-Diulasso|بوبو دیولاسو|بوبو-ديولاسو|بوبو-دیؤلاسو|बोबो-डिउलासो
BF 160 Koudougou|Kondougou|Kuduguo|كودوغو|کؤدؤگؤ|کودوګو|कुडूगु|কুডুগু|คูดูกู|クドゥグ|库杜古|쿠두구
BF 136 Saaba
BF 124 Ouahigouya|Uakhiguja|Vakhiguja|ওয়াহিগোয়া|Uahiguja|واهيغويا|واهيګويا|واهیگویا|ओअहिगोया|Waiguya|ואיגויה
BF 121 Kaya|كايا|काया|কায়া|カヤ|卡亞
BF 117 Banfora|באנפורה|بانفورا|बानफोरा|বানফোরা|バンフォラ|邦福拉|방포라
BG 210 Burgas|Burqas|بورغاس|بورگاس|Boergas|Bourgas|Пѷргъ|בורגס|برګاس|बुर्गास|বার্গাস|ბურგასი|Bournkas|Burgasas
BG 121 Stara Zagora|Стара-Загорæ|סטארה זאגורה|ستارا زاغورا|ستارا زاگورا|سٹارا زاغورا|სტარა-ზაგორა|স্তারা জাগোরা
BG 121 Ruse|רוסה|روسه|روسې|ڕوسێ|रूसे|রুসে|รูเซ|რუსე|Roese|Rouse|Ρούσε|Ruscuk|ルセ|鲁塞|루세
BG 90 Pleven|Plevna|پلیوین|Plyeven|پلوین|प्लेवेन|প্লেভেন|პლევენი|プレヴェン|Plevenas|פלבן|بلفن|普列文|플레벤
BG 83 Sliven|Slivno|اسلمیه|اسلیون|سلیوین|Islimje|סליבן|स्लिवेन|স্লিভেন|სლივენი|スリヴェン|Slivenas|斯利文|슬리벤
BG 82 Pernik|پێرنیک|पर्निक|פרניק|برنيك|پرنیک|পের্নিক|เปร์นิก|Pernikas|ペルニク|佩尔尼克|페르니크|Dimitrovo
BG 72 Shumen|Shumla|Sjumen|Choumen|Schumen|Shoumen|Sumnu|शुमेन|শুমেন|شومن|シュメン|Kolarovgrad
BG 69 Dobrich|Dobricz|Dobritj|Dobrits|دوبريتش|डोब्रिच|ডোব্রিচ|Bazargic|Dobritch|Tolbuhin|דובריץ|دوبریچ|Dobricius
BG 67 Blagoevgrad|Blagoeugrad|Yukari Cuma|Yukarı Cuma|بلاغويفغراد|بلاگویفگراد|Blagojevgrad|Blaqoyevqrad|Горна Джумая
BG 64 Haskovo|Chaskoi|Haskioj|Χάσκοβο|Хаскава|חאסקובו|خاسکۆڤۆ|هاسكوفو|هاسکووو|हास्कोवो|হাস্কোভো|Chaskovas|ハスコヴォ
BG 63 Yambol|يامبول|यामबोल|Yampolis|ইয়াম্বল|ヤンボル
BG 59 Veliko Tŭrnovo|Veliko Tarnovo|Veliko Tirnovo|Veliko Tırnovo|Veliko Tүrnovo|Велико Търново|فيليكو تيرنوفو
BG 55 Pazardzhik|Pasardschik|Pazardjik|Pazardzikas|Pazartzik|פאזארדזיק|ปาซาร์จีก|Pazarcik|Pazarcık|بازارجيك|پازارجیک
BG 54 Asenovgrad|Stanimaka
BH 176 Al Muharraq|Аль-Мухаррак|Muharraq Town|Muharrak|Muhurraq|Moharek|محرق
BH 147 Manama|Menama|Манамæ|মানামা|มานามา|მანამა|Manamah|Manameh|מנאמה|المنامة|منامہ|मनामा|Maenamae|マナーマ
BH 133 Madīnat Ḩamad|Madinat Hamadas|Μαντίνατ Χαμάντ|Hamad Town|مدينة حمد|مدینہ حمد|হামাদ শহর|Hamad by|Khamad
BH 115 Ar Rifa|Ər-Rifa|Al-Riffa|Er Rifaa|РиффаӀ|الرفاع|ริไฟนา|Riffa|רפאע|रिफा|रीफा|রিফা|リファー|里法|리파
BJ 679 Cotonou|Catonou|Katanu|Kutonu|קוטונו|كوتونو|कोतोनू|კოტონუ|Appi|コトヌー|吉大奴|科托努|코토누
BJ 385 Abomey-Calavi|Abome Calavi|Abomei Kalavis|Kalavi
BJ 255 Parakou|פאראקו|باراكو|پاراکو|पाराकू|পারাকু|パラクー|帕拉庫|파라쿠
BJ 253 Godomè
BJ 117 Abomey|أبوميي|ابومی|ابومے|अबोमय|আবোমে|アボメイ
BO 1831 Santa-Krus-de-la-S'erra|Santa-Krus-de-la-Sierra|Santa-Krus-deh-la-S'era|Ciudad Santa Cruz|Santa-Kruzo
BO 841 Cochabamba|Kuchawampa|Quchapampa|كوتشابامبا|কোচাবাম্বা|کوچابامبا|कोचाबम्बा|โกชาบัมบา|კოჩაბამბა|קוצבמבה
BO 224 Sucre|סוקרה|سوكري|سوکره|سۇكرې|ซูเกร|სუკრე|Soukre|Sukreh|Σούκρε|सुक्रे|Sik|スクレ|苏克雷|수크레|Chuqichaka
BO 208 Oruro|Gruro|Ururu|ओरुरो|ওরুরো|ორურო|Oruras|أورورو|Uru Uru|オルロ|奥鲁罗|오루로|Ciudad Oruro
BO 180 Sacaba|Sakawa|ساكابا|সাকাবা|საკაბა|Sakampa|ساکبہ|सकाबा|सिकबा|ซาคาบ้า|サカバ|萨卡瓦|사카바
BO 172 Quillacollo|Kil'jakol'o|Kiljakoljas|Kviljakoljo|Killaqullu|Kouilakolo|क्विलैकोलो|কিউল্লাকলো|คิวลาโคลโล
BO 159 Tarija|Tarixa|Тариха|تاريخا|تاریجا|तारिजा|তারিজা|ტარიხა|タリハ|塔里哈|타리하|Ciudad Tarija
BO 141 Potosí|Putusi|פוטוסי|بوتوسي|پوتوسي|पोतोसी|โปโตซี|პოტოსი|পটোসি|ポトシ|波托西|포토시|Ciudad Potosi
BR 2721 Belo Horizonte|Μπέλο Οριζόντε|Бело Хоризонте|بيلو هوريزونتي|بیلو ہوریزونتے|बेलो होरिजोंटे|বেলো হোরাইজন্ট
BR 2711 Salvador|سالفادور|سالوادور|সালভাদোর|سلوادور|साल्वेडोर|ซัลวาดอร์|სალვადორი|サルヴァドール|Salvadoras|סלבדור
BR 1948 Curitiba|Corityba|Kuritiwa|Kuryciba|Куритибæ|קוריטיבא|קוריטיבה|كوريتيبا|कुरितिबा|কুরিটিবা|কুরিতিবা|กูรีตีบา
BR 1536 Goiânia|جويانيا|غويانيا|گویانیا|გოიანია|גואיאניה|गोयानिया|โกยาเนีย|Gojas|গয়ানিয়া|ゴイアニア|고이아니아
BR 1499 Belém|Belen|بيليم|बेलेम|বেলেঁ|বেলেম|เบเลง|Para|Vele|Μπελέμ|ბელენი|Belenas|בלם|بلم|ベレン|贝伦
BR 1488 Porto Alegre|Portu-Alegre|بورتو أليغري|پورتو الیگري|پورتو الیگرے|პორტუ-ალეგრი|Porto Alenkre|Portualegri
BR 1169 Guarulhos|Гуарульюс
BR 1031 Maceió|Macelo|Masejo|מסייאו|ماسئیو|ماسايو|मासेइओ|মাসেইও|มาเซโอ|მასეიო|Masejas|ماسيو|ম্যাসিও|マセイオ
BR 1031 Campinas|كامبيناس|কামপিনাস|Kampino|קמפינאס|کمپیناس|კამპინასი|Kampinasas|カンピーナス|坎皮纳斯|캄피나스
BR 917 São Luís|Maranham|Maranhao|San Luis|ساو لويز|ساو لويس|साओ लुइस|साओ लुईस|সাও লুইস|Sao Louis|Saun Luis
BR 906 Campo Grande|Kampu-Grande|كامبو غراندي|کیمپو گراندے|კამპუ-გრანდი|Campus Magnus|קמפו גראנדה|کامپوگرانده
BR 896 Natal|נאטאל|ناتال|नेटाल|নাটাল|ナタル
BR 871 Teresina|تيريسينا|तेरेसीना|টেরেসিনা|เตเรซีนา|ტერეზინა|تریسینا|ٹریسینا|Tehrehzina|תרזינה|テレジーナ|Poti
BR 843 Nova Iguaçu|Nova Iguasu|ნოვა-იგუასუ|नोव्हा इग्वासु|노바이구아수|新伊瓜蘇
BR 818 Duque de Caxias|Duki di Kashias|Дуке де Кашијас|დუკი-დი-კაშიასი|دوق دي كاكسياس|Duke de Kasijasas
BR 817 João Pessoa|Zhoao Pesoa|Zhuan-Pesoa|זואאו פסואה|Fredericia|Joan-Pesoo|Zoan Pesoa|ז'ואאו פזואה|جوآو پیسوآ
BR 762 Sorocaba|সোরোকাবা|ソロカーバ|索羅卡巴|소로카바
BR 743 San-Bernardo-du-Kampu|Sao Bernardo|SBCampo
BR 728 Osasco
BR 727 Сан-Жозе-дус-Кампус|Vale do Paraiba|Vale Paraiba|SJCampos|聖若澤多斯坎波斯|상조제두스캄푸스
BR 698 Ribeirão Preto|Ribejran-Pretu|Ribeiran Pretas|রিবেইরাও প্রেটো|Entre Rios|Ribeirao|히베이랑프레투|里貝朗普雷圖
BR 664 Aracaju|Arakazu|Арасажу|آراکاجو|अराकाजु|আরাকাজু|არაკაჟუ|אראקזו|อารากาจู|アラカジュ|অ্যারাকাজু|阿拉卡茹
BR 662 Santo André|Santu-Andre
BR 644 Jaboatão dos Guararapes|Жабоатан-дус-Гуарарапис|Жабоатао дос Гварарапес|Жабоатао дос Гуарарапис
BR 627 Contagem|Контажен|কোন্টাগেম|コンタジェン|孔塔任|콘타젱
BR 619 Feira de Santana|Fejra di Santana|ფეირა-დი-სანტანა|ফেইরা ডে সান্টানা|페이라지산타나|費拉迪聖安娜|Feira
BR 618 Cuiabá|Culaba|קויאבה|كويابا|कुइआबा|कुयाबा|กุยาบา|კუიაბა|کوئیابا|কুয়াবা|Kouiampa|Κουιαμπά|কুইয়াবা|クイアバ
BR 581 Londrina|لوندرينا|লোন্ড্রিনা|ロンドリーナ|隆德里納|론드리나
BR 563 Uberlândia|อูเบร์ลังเดีย|ウベルランジア|উবের্লান্ডিয়া|우베를란지아|烏貝蘭迪亞
BR 548 Porto Velho|Porto Vel'o|Portu-Velju|פורטו ולאהו|بورتو فاليو|بورتو فيليو|پورتو ویلہو|পর্টো ভেলহো|โปร์ตูเวลยู
BR 540 Juiz de Fora|Zuis de Fora|Жуиз ди Фора|জুইজ ডে ফোরা|ชวีซ์ดีฟอรา|茹伊斯迪福拉|주이스지포라
BR 520 Serra
BR 512 Macapá|ماكابا|ماکاپا|মাকাপা|มากาปา|მაკაპა|מקאפה|मकापा|ম্যাকাপা|マカパ|馬卡帕|마카파
BR 510 Aparecida de Goiânia|Aparesida de Gojanija|Aparesida di Gojanija|আপারেসিডা ডে গোইয়ানিয়া
BR 508 Florianópolis|פלוריאנופוליס|فلوريانوبوليس|فلوريانوپوليس|فلوریانوپلیس|फ्लोरिआनोपोलिस|โฟลเรียนอโปลิส
BR 483 Campos dos Goytacazes|Kampus-dus-Gojtakazis|কাম্পোস ডোস গোয়টাকাজাস|坎普斯戈伊塔卡濟斯|Kampos
BR 480 Сан-Жозе-ду-Риу-Прету|Rio Preto|普雷图河畔圣若泽
BR 466 Сан-Жуан-ди-Мерити|聖若昂迪梅里蒂|Meriti
BR 466 Belford Roxo|বেলফোর্ড রোক্সো|貝爾福羅舒
BR 461 Joinville|Zhoinvile|Zoinvilis|זוינווילי|জোইনভিললে|ジョインヴィレ|若茵维莱|조인빌리
BR 456 Niterói|Nictheroi|ニテロイ
BR 443 Jundiaí|Жундиаи|جوندياي|Jundiahy|จันดี้ไอ|Jurundiay|Zundiajus|জুন্ডিয়াই|容迪亞伊
BR 433 Ananindeua|אננינדאואה|アナニンデウア|아나닌데우아|阿納寧德瓦
BR 419 Boa Vista|Boavishta|بوا فيستا|بوا ویستا|בואה ויסטה|بوا وسٹا|बोआ विस्ता|বোয়া ভিস্তা|ボアビスタ
BR 419 Rio Branco|Riu Branco|ريو برانكو|รีอูบรังกู|რიუ-ბრანკუ|Penapolis|Rio Brankas|Riubranku|Ρίο Μπράνκο|ריו ברנקו
BR 418 Santos|Santus|سانتوس|ซังตูส|סנטוס|সান্টোস|Santosas|サントス|桑托斯|산투스|Сантус хот|Urbs Sanctorum
BR 418 Mauá|毛阿
BR 414 Montes Claros|Montis Klaros|Montis-Klarus|মোনটেস কলারোস|蒙蒂斯克拉鲁斯
BR 409 Maringá|মারিনগা|マリンガ|馬林加|마링가
BR 407 Piracicaba|Pirasikaba|Pirasykava|পিরাসিকাবা|皮拉西卡巴
BR 402 Caruaru
BR 394 Vila Velha|Vila Velja|ভিলা ভেলহা|וילה וליה|韦利亚镇|빌라벨랴
BR 393 Diadema
BR 386 Carapicuíba
BR 386 Petrolina|পেট্রোলিনা|彼得羅利納
BR 384 Grajaú
BR 384 Betim|Betin|বেটিম|ベチン|貝廷
BR 381 Caxias do Sul|Caxius do Sul|Кашиас-ду-Сул|Kasijas do Sulas|কাক্সইয়াস ডো সুল|Caxias|카시아스두술|南卡希亞斯
BR 379 Bauru|באורו|বাউরু|Yvauru|バウル|巴烏魯
BR 369 Itaquaquecetuba|Itaquaquicetuba
BR 366 Olinda|ოლინდა|אולינדה|ওলিন্ডা|โอลิงดา|オリンダ|奧林達|올린다
BR 361 Blumenau|بلوميناو|বলুমেনাউ|ブルメナウ|블루메나우|布盧梅瑙
BR 358 Franca|فرانكا|ফ্রাঙ্কা|フランカ|弗朗卡
BR 355 Caucaia|Soure
BR 353 Cariacica
BR 349 Praia Grande|প্রাইয়া গ্রান্ডে|大普拉亚
BR 348 Campina Grande|Kampinagrando|কামপিনা গ্রান্ডে|カンピナグランデ|캄피나그란지|大坎皮納
BR 342 Paulista
BR 337 Uberaba|উবেরাবা|烏貝拉巴
BR 329 São Vicente|San Visente|Sao Visente|סאו ויסנטה|聖維森特市|상비센치
BR 329 Ribeirão das Neves|Neves
BR 329 Сан-Жозе-дус-Пиньяйс|聖若澤杜斯皮尼艾斯
BR 328 Canoas|Kanoasas|কানোয়াস|カノアス|卡諾阿斯
BR 325 Mogi das Cruzes|Moji das Cruzes
BR 322 Guarujá|Гваружа|Гуаружа|Guyrajara|グアルジャ|瓜魯雅
BR 322 Taubaté|টাউবাটে|เตาบาเต|Tava yvate|タウバテ|陶巴特
BR 320 Pelotas|পেলোটাস|Pelotasas|佩洛塔斯|펠로타스
BR 319 Anápolis|আনাপোলিস|アナポリス|阿纳波利斯
BR 316 Barueri|Tambore|Baruehri|বারুয়েরি|バルエリ|巴魯埃里
BR 314 Várzea Grande
BR 312 Vitória|ויטוריה|فيتوريا|ویتوریا|ویٹوریا|Victoria|विटोरिया|ভিটোরিয়া|ビトリア
BR 311 Jardim Angela
BR 307 Suzano|সুজানো|スザノ|蘇扎諾
BR 306 Palmas|بالماس|پالماس|पालमास|পালমাস|פלמס|パルマス
BR 297 Foz do Iguaçu|Fos do Iguasu|Fos-du-Iguasu|Foz de Iguazu|פוז דו איגואסו|فوز دو إيغواسو|فوز دو لوآچو
BR 292 Ponta Grossa|پونتا گروسا|โปนตากรอสซา|পোন্টা গ্রোসসা|蓬塔格羅薩
BR 291 Limeira|ลีเมย์รา|লিময়েইরা|利梅拉
BR 287 Ceilândia
BR 285 Viamão|Viaman|ভিআমাও|维亚芒
BR 279 Volta Redonda|Volta-Rehdonda|ভোলটা রেডোন্ডা|V Redonda|沃尔塔雷东达
BR 279 Sumaré|সুমারে|Reboucas|蘇馬雷
BR 273 Taboão da Serra|Tabuao da Serra
BR 272 Petrópolis|פטרופוליס|পেট্রোপোলিস|ペトロポリス|彼得罗波利斯|페트로폴리스
BR 271 Santa Maria|سانتا ماریا|ซานตามาเรีย|סנטה מריה|산타마리아|聖瑪麗亞
BR 271 Parnamirim|Parnamirin|পার্নামিরিম|Eduardo Gomes
BR 270 Capao Redondo
BR 270 São José|Сан-Жозе|সাও জোসে|圣若泽
BR 267 Parauapebas|Paravapebas
BR 266 Sapopemba
BR 265 Gravataí|Gravatahy|Karavatay|গ্রাভাটাই|格拉瓦塔伊
BR 264 Mossoró|মোসসোরো|Mocoro|モソロー|莫索罗
BR 261 Sacomã
BR 259 Jardim Sao Luis
BR 259 Rondonópolis|Rodonopolis
BR 257 Cascavel|مار زنگی|কাসকাভেল|Krotalias|Kaskavelas|Ular derik|עכסנים|卡斯卡韋爾|งูหางกระดิ่ง|Naer-ourouler
BR 256 Indaiatuba|ইন্ডাইয়াটুবা|因达亚图巴
BR 253 Novo Hamburgo|โนวูอัมบูร์กู|Novo Amburgo|Novu-Amburgu|নোভো হামবুর্গো|Potiguara|노부암부르구|新漢堡
BR 253 Cotia|Cutia
BR 253 Vitória da Conquista|Vitorija da Konkista|ვიტორია-და-კონკისტა|ভিটোরিয়া ডা কোনকুইস্টা|维多利亚-达孔基斯塔
BR 250 Governador Valadares|Governador Valadaris|โกเวร์นาโดร์วาลาดาริส|Governador Valadaresas|গোভের্নাডোর্ ভালাডারেস
BR 250 Embu das Artes|Embu Arte|Ehmba|M'Boy|Imbu|Эмба
BR 249 Cidade Ademar
BR 246 Americana|亚美利加纳|Vila Americana
BR 244 Sao-Jose-do-Ribamar|Ribamar
BR 244 Magé|Маже|মাগে|马热
BR 243 Arapiraca
BR 243 Brasilandia
BR 240 Itapevi
BR 240 Marília|মারিলিয়া|馬里利亞
BR 240 Itaboraí|ইটাবোরাই|Itaborahy|伊塔博拉伊
BR 238 Cabo Frio|Kabu-Friu|কাবো ফ্রিও|卡波弗里奧|Caput Frigidum
BR 237 Juazeiro|Joazeiro
BR 236 Campo Limpo
BR 234 Maracanaú
BR 234 Hortolândia|Ortolandija|হোর্টোলান্ডিয়া|奥托兰迪亚
BR 232 Colombo|কোলোমবো|コロンボ|哥伦布|콜롬부
BR 231 Divinópolis|ডিভিনোপোলিস|迪维诺波利斯
BR 228 Ipatinga|ইপাটিঙ্গা|イパチンガ|伊帕廷加
BR 227 Sete Lagoas|Seti-Lagoas|সেটে লাগোয়াস
BR 225 Rio Verde|Riu Verdi|რიუ-ვერდი|রিও ভের্ডে|里奥韦尔迪
BR 225 Presidente Prudente|Prezidenti-Prudenti|เปรซีเดงชีปรูเดงชี|প্রেসিডেন্টে প্রুডেন্টে|普鲁登特总统城
BR 225 Juazeiro do Norte|Zuazeiro do Norte|Жвазејро до Норте|Жуазейру-ду-Норти|ჟუაზეირუ-დუ-ნორტი|Jaozeiro|Joazeiro
BR 219 Santa Luzia|Santa Lucia|聖盧西亞
BR 218 Samambaia
BR 218 Imperatriz|ইমপেরাট্রিজ|იმპერატრისი|Imperatrisas|因佩拉特里斯
BR 216 Cabo
BR 216 Sinop
BR 214 Jabaquara
BR 213 Jacareí|Жакареи|জাকারেই|Jacarehy|雅卡雷伊
BR 211 Maricá
BR 211 Jaraguá|Jaraaua
BR 210 Itaquera
BR 209 São Leopoldo|San-Leopoldu|সাও লেওপোলডো|圣利奥波尔杜|상레오폴두
BR 209 Luziânia|Luzilandia|Santa-Luzia
BR 205 Itabuna|ইটাবুনা|იტაბუნა|イタブーナ|伊塔布纳
BR 205 Itaim Paulista
BR 205 São Carlos|San-Karlos|San-Karlus|ساو كارلوس|সাও কার্লোস|San Karlosas|상카를루스|聖卡洛斯|Urbs Carlopolitana
BR 203 Lauro de Freitas
BR 203 Sobral|Sobrat|Januaria de Acaracu
BR 201 Rio Claro
BR 200 São José
BR 198 Valparaíso de Goiás
BR 198 Plano Piloto
BR 193 Taguatinga
BR 192 Contiguiba|Cotinguiba|Soccorro
BR 192 Castanhal|Кастаньял|কাস্টানহাল|卡斯塔尼亞爾
BR 192 Cidade Tiradentes
BR 191 Nova Friburgo|Nueva Friburgo|নোভা ফ্রিবুর্গো|新弗里堡
BR 189 Planaltina|高園
BR 189 Santarém|Santaren|ซังตาเรย์|Santarenas|סנטרם|サンタレン|聖塔倫|산타렝|Santarem i Brasil
BR 188 Camaçari|Kamasari|কামাকারি|კამასარი|カマサリ|卡馬薩里
BR 188 Santa Bárbara d'Oeste
BR 187 Rio Grande
BR 187 Alvorada|Passo do Feijo
BR 187 Cachoeiro de Itapemirim|Cachoeiro do Itapemirim|ايتابيميريم دي كاتشويرو|Kashuehjru-di-Itapemirin
BR 182 Jaraguá do Sul|Жарагуа-ду-Сул|জারাগুআ ডো সুল|Jaragua|南雅拉瓜
BR 182 Cidade Dutra
BR 182 Guarapuava|Gvarapuava|瓜拉普阿瓦
BR 179 Pirituba
BR 179 Passo Fundo|পাসসো ফুনডো|Pasu-Fundu|ปาสซูฟูนดู|帕苏丰杜
BR 179 Ferraz de Vasconcelos
BR 179 Angra dos Reis|Angra-dus-Rejs|আনগ্রা ডোস রেইস|安格拉杜斯雷斯|Angra
BR 176 Bragança Paulista|Bragansa-Paulista|บรากังซาเปาลิสตา|ব্রাগআনকা পাউলিস্টা|Baraganca|布拉干薩-保利斯塔|Braganca
BR 176 Teresópolis|টেরেসোপোলিস|特雷索波利斯
BR 175 Palhoça|Pal'osa|পালহোকা|帕略萨
BR 174 Timon|Flores
BR 170 Ibirité
BR 170 Araçatuba|Arasatuba|阿拉萨图巴
BR 168 Vila Andrade
BR 168 Poços de Caldas|Posus-di-Kaldas|পোকোস ডে কালডাস|Poco Caldas
BR 168 Araraquara|Ararakvara|アララクアラ|阿拉拉夸拉
BR 168 Porto Seguro|Portu-Seguru|بورتو سيجورو|পর্টো সেগুরো|პორტუ-სეგურუ|塞古鲁港
BR 168 Rio das Ostras
BR 166 Linhares|Линьярис|লিনহারেস
BR 165 Сан-Каэтано-ду-Сул|San-Kaehtano-du-Sul
BR 165 Pindamonhangaba|Пиндамоньянгаба|পিন্ডামোনহানগাবা|平达莫尼扬加巴
BR 165 Francisco Morato
BR 164 Lages|Lajes|Лажис|লাগেস|Lazesas|拉热斯
BR 164 Lajeado
BR 164 Barra Mansa|বার্রা মান্সা|巴拉曼萨市
BR 163 Pedreira
BR 162 Dourados|Dovrados|ডোউরাডোস|Doradus|دورادوس|多拉杜斯
BR 161 Criciúma|Creciuna|Krisiuma|করিসিউমা|Cresciuma|克里西烏馬
BR 160 Chapecó|Shapeko|চাপেকো|沙佩科
BR 159 Barreiras
BR 159 Patos de Minas|Patus-di-Minas|পাটোস ডে মিনাস|帕图斯迪米纳斯|Patos
BR 158 Itapecerica da Serra|Itapeserika-da-Serra|Itapecerica
BR 158 Abaetetuba|Abaete
BR 157 Itapetininga|ইটাপেটিনিঙ্গা|Itapetinga|イタペティニンガ|伊塔佩蒂宁加
BR 156 Caxias|კაშიასი|卡希亚斯|Kasijasas
BR 155 Camaragibe
BR 155 Itajaí|Итажаи|ইটাজাই|Itajahi|伊達賈伊
BR 155 São Mateus
BR 155 Ilhéus|Il'eus|Ilheos|ইলহেউস|ილეუსი|イリェウス|Iljeusas|伊列乌斯
BR 154 Santana de Parnaíba|Sant'Ana-de-Paranaiba|Parnahyba|Parnaiba
BR 153 Parelheiros
BR 153 Mogi Guaçu|Moji-Guacu|Можи-Гуасу|Mogy Guassu|莫吉瓜苏
BR 152 Pouso Alegre|Pozu-Alegri|Puzu Alegri|পাউসো আলেগ্রে|โปซูอาเลกรี|波苏阿莱格里
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
BR 143 Macaé|Macahe|Makaeh|মাকায়ে|马卡埃
BR 142 Trindade|ტრინდადი|ট্রিন্ডাডে|特林达迪
BR 141 Brusque|ব্রুসকুয়ে|布吕斯克
BR 141 Cangaiba
BR 141 Paranaguá|পারানাগুআ|Paranankoua|Παραναγκουά|パラナグア|巴拉那瓜
BR 140 Vila Curuca
BR 139 Gama
BR 139 Balneário Camboriú|Balneariu-Kamboriu|বালনেআরিও কামবোরিউ|בלנאריו קמבוריו|Balneario|巴内阿里约坎博里乌
BR 138 Sao Lucas
BR 138 Parnaíba|Feitoria|Parnahiba|Parnaimpa|পার্নাইবা|巴纳伊巴|Porto das Barcas
BR 137 Araruama|阿拉鲁阿马
BR 137 Itu|ইটু|Ytua|イトゥー|伊图|이투
BR 137 Freguesia do Ó
BR 136 Cidade Lider
BR 136 Varginha|Варжинья|ভার্গিনহা|瓦尔任阿
BR 136 Campo Largo|Kampu-Largu|কাম্পো লার্গো|坎普拉古
BR 136 Cachoeirinha
BR 135 Araras|阿拉拉斯
BR 134 Vila Jacui
BR 134 Cametá
BR 134 Витория-де-Санту-Антан|Victoria|Vitoria
BR 133 Jaú|Жау|জাউ|Jahu|雅乌
BR 133 Santa-Krus-du-Sul|Santa Cruz|南圣克鲁斯
BR 132 Sapucaia do Sul|Acapucai|Guianuba|Sapucaia
BR 131 Rio Pequeno
BR 131 Itapipoca|Imperatriz
BR 131 Crato|კრატუ|克拉图
BR 130 Apucarana
BR 129 Jardim Helena
BR 129 Sabará|সাবারা|萨巴拉
BR 129 Vespasiano
BR 129 Tatuí|টাটুই|Tatuhy|塔图伊
BR 128 Copacabana|Kobokabana
BR 128 Águas Claras
BR 128 Bosque Saúde
BR 128 Jose Bonifacio
BR 127 Votorantim|Voturantim
BR 127 Jequié|Jiquie|Zhekie|Jiquy|ჟეკიე|ジェキエー|জেকুইয়ে|热基耶
BR 127 Vila Mariana
BR 126 Sertãozinho
BR 126 Barcarena
BR 126 Valinhos|Валиньюс|ভালইনহোস|瓦利尼乌斯
BR 126 Altamira|আল্টামিরা|阿爾塔米拉|Altamira vald
BR 125 Barbacena
BR 124 Guarapari|גוארפארי
BR 124 Ji Paraná
BR 123 Itaguaí|Itaquahy|伊塔瓜伊
BR 123 São Mateus|San-Mateus
BR 123 Butanta
BR 123 Uruguaiana|Urugvajana|乌鲁瓜亚纳
BR 123 Caraguatatuba|Caragua
BR 123 Itaituba
BR 123 Bento Gonçalves
BR 123 Bragança
BR 122 Alagoinhas|Алагоиньяс|আলাগোইনহাস|ალაგონიასი|Alagoinjasas|阿拉戈伊尼亚斯
BR 122 Itatiba
BR 122 Barretos|Barretus|بارريتوس|Baretosas|বার্রেটোস|巴雷图斯
BR 122 Igarassu|Iguaracu|ইগারাসসু|Igaracu|Iguarassu|伊加拉苏
BR 120 Sorriso
BR 120 Guará
BR 119 Almirante Tamandaré|Almiranti-Tamandare|آلمیرانته تامانداره|আলমিরান্টে টামান্ডারে|Tamandare|Timaneira
BR 119 Salto|萨尔图|Salto do Itu
BR 119 Toledo
BR 119 Arapongas|Araponga|阿拉蓬加斯
BR 118 Piraquara|Piraguara
BR 118 Sarandi
BR 118 Senador Canedo
BR 118 Jandira
BR 118 Guaratinguetá|Guaratingeta
BR 117 Araguari|Aragvaris|阿拉瓜里
BR 117 Raposo Tavares
BR 117 Bairro da Penha
BR 117 Umuarama
BR 117 Pinhais
BR 116 Santa Maria
BR 116 Ipiranga|Iparanga
BR 115 Campo Grande
BR 115 Formosa|포르모자|福莫薩
BR 115 Felipe Camarao|Filipe Camarao|Sao Goncalo
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
BR 112 Paulo Afonso|Paulu-Afonsu|পাউলো আফোন্সো|პაულუ-ალფონსუ|Barra|Brejo
BR 112 Tangará da Serra
BR 112 Itacoatiara|Serpa
BR 112 Cubatão|Ciwbao|Koumpatao|Κουμπατάο|Kuba|쿠바타오|库巴唐
BR 112 Ermelino Matarazzo
BR 111 Passos|পাসসোস|Pasus|帕苏斯
BR 111 Marituba
BR 111 Nova Lima
BR 111 Araxá|阿拉沙|Ouro Minas Araxa
BR 111 Conselheiro Lafaiete|Konseljeiro Lafajete|Konsel'ejru-Lafaeti|কোন্সেলহেইরো লাফাইয়েটে|Lafaiete|拉法耶蒂顾问城
BR 111 Resende|ریسندی|雷森迪|헤젠지
BR 111 San-Lorensu-da-Mata|Sao Lourenco
BR 110 Manacapuru
BR 110 San-Pedru-da-Aldeja|Sao Pedro d'Aldeia|圣佩德罗-达阿尔德亚
BR 110 Paulínia|פאוליניה|بباوليستا|پائولینیا|পাউলইনিয়া|パウリニア|保利尼亚|Urbs Paulinia
BR 110 Tubarão|Tubaran|টুবারাও|图巴朗
BR 109 Guaianases|Guaianeses
BR 108 Vila Maria
BR 107 Luis Eduardo Magalhães
BR 107 Santana|Porto|Porto de Santana
BR 107 Itaperuna|ইটাপেরুনা|อีตาปิรูนา|伊塔佩鲁纳
BR 107 Cambé|Nova Dantzig
BR 106 Breves
BR 106 Açailândia|Asajlandija
BR 105 Jataí|Jatahy
BR 105 Ipojuca|Ипожука|Pojuca
BR 105 Vila Prudente
BR 105 Nova Serrana|Cercado
BR 105 Paragominas
BR 105 Riacho Fundo II
BR 105 Maranguape
BR 105 Assis|Assis  SP|Assis Sao Paulo
BR 105 Planaltina|Alta Mir|Altamira
BR 105 Araguaína|Lontra|阿拉瓜伊纳
BR 104 Artur Alvim
BR 104 Lavras|لفراس|লাভ্রাস|拉夫拉斯
BR 104 Coronel Fabriciano|Koronel-Fabrisianu|Koronelfabrisjanu|কোরোনেল ফাব্রিসিয়ানো|法布里西亚诺上校城
BR 104 Muriaé|Murihe|Muriaeh|Muriahe|มูเรียแอ|穆里亚埃|মুরিয়ায়ে
BR 103 Ourinhos|Orin'jus|ঔরিনহোস|欧里尼奥斯|Urbs Parvauratana
BR 103 Abreu e Lima|Abreu-i-Lima|আব্রেউ এ লিমা|Maricota|阿布雷乌埃利马
BR 103 Novo Gama
BR 103 Poá
BR 103 Bacabal
BR 103 Mandaqui
BR 103 Vila Matilde
BR 103 Itabaiana
BR 103 Ubá|উবা|乌巴
BR 103 Cursino
BR 103 Itanhaém|Itanhaen|Итаньяэн|Itan'jaehn|ইটানহায়েম|伊塔尼亚恩
BR 102 Caieiras
BR 102 Perdizes
BR 102 Birigui|বিরিগুই|比里吉
BR 102 Ituiutaba|Itijutaba|ইটুইউটাবা|伊图尤塔巴
BR 102 Japeri
BR 101 Parintins
BR 101 Mairiporã|Majriporan
BR 101 Pôr do Sol
BR 101 Balsas
BR 101 Lagarto
BR 101 Itaim Bibi
BR 101 Colatina|কোলাটিনা|קולטינה
BR 101 Teófilo Otoni|Teofilu-Otoni|টেওফিলো ওটোনি|تيوفيلو أوتوني|เตออฟีลูโอโตนี|Theophilo Ottoni|特奥菲卢奥托尼
BW 103 Francistown|Francistaun|Fransistaun|Frensistaun|فرانسس ٹاؤن|فرانسيستاون|Fransistaoun|פרנסיסטאון|فرانسستاون
BY 501 Homyel'|Gomelis|Gomel'|Homel'|غوميل|گوميل|गोमेल|গোমেল|กอเมล|הומל|ګومل|ホメリ|戈梅利|호멜
BY 363 Hrodna|Grodna|הורדנה|غرودنو|گرودنا|گرودنو|กรอดโน|Гародня|ग्रोडनो|গ্রোডনো|Gardinas|Goradnia|フロドナ|格罗德诺
BY 358 Vitebsk|Vicebsk|Vitepsk|Wizebsk|فيتيبسك|Viciebsk|Vitsebsk|וויטעבסק|ויטבסק|وتیبسک|ویتبسک|विटेबस्क|ভিটেবস্ক
BY 352 Mahilyow|Magiljou|Maguilov|Mahiliou|Mogil'ov|Mogileva|Mogiljov|Moguilev|موغيليف|موگیلیف|मोगिलेव|মোগিলেভ
BY 347 Brest|בריסק|بریسټ|Brehst|Brzesc|ברסט|برست|เบรสต์|ბრესტი|ブレスト|布列斯特|브레스트|Brestas|Берестя|ब्रेस्ट
BY 205 Bobruysk|Babruisk|בוברויסק|Babroejsk|Bobruiskas
BY 170 Baranovichi|Baranavichy|Baranovitsi|Baranowicze|Baranavitsjy|Baranovitchi|Baranawitschy|Baranowitschi
BY 133 Barysaw|Barysau|Borisov|Horad Barysaw
BY 123 Pinsk|פינסק|ピンスク|Pinscum|Pinskas|平斯克|핀스크
BY 104 Mazyr|Mozir|מאזיר|Mozyrz|მოზირი|マズィル|莫济里|마지르|Mozyrius
BY 103 Lida|לידא|ليدا|ლიდა|Lieda|リダ|利达|리다
BY 101 Orsha|ヴォルシャ|Orscha|Vorsja|奥尔沙|보르샤
CA 717 Mississauga|Mississoga|Misisaga|מיסיסוגה|مسس ساگا|ميسيساغا|ميسيسوجا|मिसिसागा|ミシサガ|密西沙加|미시소거
CA 656 Brampton|Bramptun|Брамптън|برامبتون|ब्राम्टन|ब्रैंपटन|بریمپٹن|Bramptonas|ブランプトン|布兰普顿|브램턴
CA 569 Hamilton|Gamilton|Хамилтон|Хамилтън|هاميلتون|हॅमिल्टन|Gamil'tan|Khamiltun|המילטון|ჰამილტონი|Hamiltonas|ہاملٹن
CA 568 Surrey|Sari|Съри|סארי|سوری|サレー|素里|서리
CA 531 Québec|Kebeko|Kempek|Kvebek|কিউবেক|ควิเบก|Tchubec|კვებეკი|Kuehbehk|Kvebekas|کيبک|魁北克市|Kebekurbo|کبک
CA 438 Laval|لافال|לאוואל|لاول|ラヴァル|Lavalis|拉瓦勒
CA 422 London|לונדון|Landona|ლონდონი|Londonas|لندن|ロンドン|伦敦|런던
CA 365 Etobicoke
CA 323 Vaughan|فاوجان|Vauno|واگھن|ヴォーン|Von|وان|旺市
CA 300 Gatineau|گیٹینیو|غاتينو|گاتینو|გატინო|ガティノー|加蒂诺市|가티노
CA 289 Victoria|ויקטוריה|ويکتوريا|ვიქტორია|فكتوريا|وکٹوریا|วิกตอเรีย|विक्टोरिया|ヴィクトリア|ভিক্টোরিয়া|ビクトリア
CA 266 Saskatoon|Saskatoun|Saskatuna|Σασκατούν|सास्काटून|სასკატუნი|Saskatunas|ساسكاتون|ساسکاٹون|サスカトゥーン
CA 256 Kitchener|Kiceneris|კიტჩენერი|Kicenero|Kitchehner|คิตเชเนอร์|Ebytown|كيتشنر|קיצנר|کیچنر|キッチナー
CA 249 Burnaby|Bernabi|Бърнаби|Бөрнаби|Barnabis|Bjornabi|برنابی|برنابے|برنیبی|バーナビー|本拿比|本那比|버너비
CA 229 Windsor|Uindzur|Уиндзър|וינדזור|উইন্ডসর|უინძორი|Uinsor|وندسور|ونڈسور|Vindzoras|ウィンザー|ウインザー|温莎
CA 229 Longueuil|Longejlo|Langjoj|Long'oj|لونغوي|لونگؤل|لونگوی|ロンゲール|朗基爾|롱괴이
CA 226 Regina|Rejina|רגיינה|رجاینا|ريجينا|रेजिना|রেজিনা|Rejayna|Rengina|Реџајна|ريجاينا|რეჯაინა|レジャイナ|Redzaina
CA 213 Oakville|Okvill|أوكفيل|オークビル|奥克维尔|오크빌
CA 202 Richmond Hill|Richmond Khil|Richmond-Gill|ريتشموند هيل|リッチモンドヒル|리치먼드힐|列治文山|烈治文山
CA 186 Burlington|Berlington|بيرلينجتون|برلنگٹن|バーリントン|伯灵顿|벌링턴
CA 180 Nepean|Nepin
CA 175 Oshawa|أوشاوا|ოშავა|オシャワ|奧沙華|오샤와
CA 166 Greater Sudbury|Большой Садбери|Granda Sudbury|Veliki Sadberi|Grand Sudbury|غريتر سودبوري|Gran Sudbury
CA 159 Newton|Surrey Newton
CA 150 Gloucester|Gloster
CA 148 Saguenay|Sagenej|ساغينيه|Sagne|סאגנה|サグネ|薩格奈|사그네
CA 148 Coquitlam|Kokvitlam|كوكويتلام|کوکوئٹلم|کوکوٹلام|コキットラム|코퀴틀럼|高貴林
CA 147 Barrie|Baris|Berri|باري|バリー|巴里|배리
CA 144 Kelowna|Kelouna|کیلوونا|كيلونا|קלונה|کلونا|ケロウナ|基隆拿|켈로나
CA 144 Trois-Rivières|Trua Rivjeras|Troa Rivier|Trua-Riv'er|ترو-ریویائر|تروا ريفيير|Trua-Ryuer|تروا ریویر
CA 143 Guelph|Guehlf|Guelfas|Gvelf|Гуэлф|غويلف|گویلف|گیولف|ゲルフ|貴湖|궬프|The Royal City
CA 143 Lévis|ليفيس|Levi|لیوس|レヴィ|利维
CA 141 Abbotsford|ایباٹسفورڈ|Abotsfordas|أبوتسفورد|アボッツフォード|애버츠퍼드|亞博斯福|Abbotsford British Columbia
CA 138 Whitby|ウィットビー|Uitbi|Vitbi|ويتبي|惠特比|휘트비
CA 136 St. Catharines|سینٹ کیتھرائنز|სენტ-კატარინსი|Sankta Katarino|Sent Katerinsas|Sent-Katarins|Sent-Keterins
CA 135 Ahuntsic-Cartierville|Cartierville|Ahuntsic
CA 135 Le Vieux-Longueuil
CA 132 Milton|Miltan|ميلتون|ミルトン|米尔顿
CA 132 Langley|لینگلی|ラングリー|蘭里市|랭글리|Langley City|Ciudad de Langley
CA 132 Kingston|Kingstan|Kingstun|Кингстън|كينغستون|Cataraqui|Kingstonas|کنگسٹن|キングストン|京士頓|金斯顿|킹스턴
CA 129 Cambridge|Kembridzh|Кеймбридж|Kembrigo|كامبريدج|Кембриџ|کیمبرج|ケンブリッジ|케임브리지|剑桥
CA 129 Sherbrooke|Serbrukas|Shehrbruk|Sherbruk|შერბრუკი|شيربروك|シェルブルック|شربروک|셰르브루크|舍布魯克|舍布碌
CA 125 Orléans
CA 125 Ottawa South
CA 119 Saint-Louis-de-Terrebonne
CA 119 Ajax|에이잭스|أجاكس|亞積士|Аджакс|Ејџакс|Ejdzaks|エイジャックス|Ehjdzhaks
CA 117 Saanich|Sanytsh|سانيتش|Sha ni zhi|沙尼治
CA 111 Terrebonne|Terbon|تيربون
CA 111 Sainte-Foy|Sainte-Foy-Sillery-Cap-Rouge
CA 110 St. John's|Saint John|Saint-Jean|Sent DZons|सेंट जॉन्स|সেন্ট জন্স|სენტ-ჯონზი|Sent-Cons|Sent-Jons|Сейнт Джонс
CA 108 Thunder Bay|Tander Bej|Tander Bejus|Tundurbej|Тъндърбей|תאנדר ביי|ثاندر باي|تھنڈر بے|ثاندر بی|サンダーベイ
CA 108 La Cité-Limoilou|Limoilou
CA 105 Sydney|Sidnef|სიდნეი|סידני|سيدنى|सिडनी|সিডনি|ซิดนีย์|Sidnejus|سڈنی|シドニー|시드니|悉尼|Baile Shidni
CA 105 Le Plateau-Mont-Royal
CA 104 Waterloo|Uoterlu|Voterlu|ウォータールー|واترلو|滑鐵盧|워털루
CA 104 Ville-Marie
CA 104 Brantford|برانتفورد|برانٹفورڈ|برینٹفورڈ|ブラントフォード|Brantfordas|布兰特福德|브랜트퍼드
CA 104 Kamloops|Kamlups|קאמלופס|كاملوبس|کاملوپس|カムループス|坎卢普斯
CA 103 Lethbridge|Letbridzas|Letbridzh|ليثبريدج|لیتھ برج|لیتھبریج|Letbric|לתברידג|レスブリッジ|萊斯布里奇|레스브리지
CA 102 Whalley
CA 101 Delta|ديلتا|דלתה|デルタ|三角洲|델타
CA 101 Chilliwack
CA 101 Dartmouth|Dartmutas|Ντάρτμουθ|डार्टमाउथ|ডার্টমাউথ|Darmouth|Dartmuta|Ntartmouth|ڈارٹ ماؤتھ|ดาร์ตมัธ|דארטמות
CA 100 Red Deer|Red Diur|Ред Диър|रेड डिअर|रेड डियर|Red Dyras|Reddira|Rent Ntir|ریڈ ڈئر|เรดเดียร์|רד דיר|رد دير
CA 99 Niagara Falls|Najagara Fols|Niagara-Folls|Chutes Niagara|Niagara Folsas|نياجارا فولز|Rhaeadr Niagara
CA 98 Saint-Laurent|St Laurent|Ville St Laurent|Sen Loran|Ville Saint-Laurent
CA 98 Saint-Jean-sur-Richelieu|Sen-Zhan-sjur-Rishel'jo|سینٹ-ژاں -سر-ریچلیو|سن-ژان-سور-ریشولیو
CA 94 Chomedey
CA 91 Pickering|بيكرينغ|پکرنگ|ピカリング|皮克靈|피커링
CA 91 Newmarket|Njumarket|Њумаркет|نيوماركت|ニューマーケット|纽马克特|뉴마켓
CA 90 Nanaimo|نانائمو|نانایمو|ننائیمو|ナナイモ|나나이모|纳奈莫
CA 90 Airdrie|إيردراي|ائرڈرائ|ایردری|Erdri|艾尔德里|에어드리
CA 90 Kanata|坎納塔
CA 88 La Haute-Saint-Charles
CA 88 North Vancouver|Vancouver Utara|Nort Vankuver|نارتھ وینکوور|ونکوور شمالی|ノースバンクーバー|北溫哥華市
CA 86 Montréal-Nord
CA 86 Le Sud-Ouest
CA 86 Moncton|מונקטון|مونكتون|مونکٹون|مانکٹن|มองก์ตัน|Monktonas|モンクトン|蒙克顿|멍크턴
CA 85 Peterborough|بيتيربوروغ|Piterboro|پیٹربروہ|ピーターボロ|피터버러|彼得堡
CA 84 Repentigny|Repantin'i|ريبنتينيي
CA 82 Charlesbourg|شارل سبورغ|Sharl'bur
CA 82 Saint-Hubert|聖宇拜
CA 82 Maple Ridge|Mehpl-Ridzh|Мэпл-Ридж|مابل ريدج|メイプルリッジ|메이플리지|楓樹嶺
CA 81 Beauport|Bopor|Montmorency
CA 80 East Hastings
CA 79 Saint-Léonard
CA 79 Willowdale
CA 78 Prince George|Prins DZordz|พรินซ์จอร์จ|Принс Џорџ|פרינס גורג|برينس جورج|乔治王子城|프린스조지
CA 78 New Westminster|Nju Vestminster|Нью-Уэстминстер|نيو ويستمينيستر|New Westminister|Њу Вестминстер|نیو ویسٹ منسٹر
CA 77 South Surrey
CA 77 Les Rivières
CA 76 Caledon|كاليدون|کیلڈون|カレドン
CA 76 Stoney Creek
CA 73 Cloverdale
CA 73 Pierrefonds-Roxboro
CA 72 Nutana Sector
CA 72 Sarnia|سارنيا|سارنیہ|サーニア|薩尼亞市|사니아
CA 72 Sault Ste. Marie|Sault Sainte Marie|سالٹ سٹی ماری|سو ساينت ماري|Su Sent Mari|სუ-სენტ-მარი|ซูเซนต์มารี
CA 71 Saint John|Saint-Jean|Sent-Dzhon|Сейнт Джон|เซนต์จอห์น|სენტ-ჯონი|Сент Џон|سینٹ جان|सेंट जॉन|סנט גון|سنت جان
CA 70 Sherwood Park|Sergount Park|Sherwoos Park|Σέργουντ Παρκ|เชอร์วุดพาร์ก|Servudo Parkas|Shervud Park|शेरवुड पार्क
CA 70 Grande Prairie|გრანდე-პრერია|Grand-Prehry|گرانڈ پرائری|Grand Preri|Qrand-Preri|غراند براري|گرینڈ پریری
CA 70 Confederation
CA 69 Verdun|Verden
CA 69 Chicoutimi|Shikutimi|Sikutimis
CA 68 Notre-Dame-de-Grâce
CA 66 Fort McMurray|فورت ماكموراي|Fort Makmari|Fort-MakMerrej|フォートマクマレー|麦克默里堡|포트맥머리
CA 66 Granby|غرانبي|گریمبی|格兰比
CA 65 Waterfront Communities-The Island
CA 65 Fleetwood
CA 65 Fort Garry South
CA 64 Guildford
CA 63 Hull
CA 63 Medicine Hat|Medisin Khat|Μέντισιν Χατ|Medikan Hat|Medisin Hetas|Medisin-Get|Medisinheta|Медисин-Һат
CA 63 Fredericton|Frederiktun|Φρέντρικτον|Фредериктън|Фрэдэрыктан|फ्रेडरिक्टन|Phrentrikton|فريدريكتون|फ्रेडेरिक्टन
CA 62 Halton Hills
CA 62 Brighouse-City Centre|Richmond-Brighouse|Brighouse
CA 62 Downtown Vancouver
CA 60 Norfolk County
CA 60 North Delta|Nord Delta|北三角洲
CA 59 Drummondville|Drammondvill|Drammonvil'|دروموندویل|درومونفيل|ڈرمونڈویل|ドラモンビル|德拉蒙市
CA 59 Pierrefonds
CA 58 Port Coquitlam|Port Kokvitlam|بورت كوكويتلام|پورٹ کوکوٹلام|ポートコキットラム|포트코퀴틀럼|高貴林港
CA 57 St. Albert|سانت ألبرت|سینٹ البرٹ|Sen Alberas|Sent Albert|سنت آلبرت|Saint Albert|სენტ-ალბერტი|세인트앨버트
CA 56 Aylmer|Эйлмер|Ehjlmer
CA 56 Saint-Michel
CA 55 Aurora|أورورا|Arora|Orora|オーロラ|奧羅拉|오로라
CA 54 Saint-Jérôme|Sen Zherom|سان جيروم
CA 54 Jonquière|Zhonk'er
CA 53 Woburn
CA 52 Metrotown
CA 52 Welland|ويلاند|ویلینڈ|ウェランド|웰랜드|威蘭
CA 51 University Heights
CA 51 Lower Sackville
CA 51 Renfrew-Collingwood
CA 51 Lakewood
CA 50 Belleville|Bilivailas|Bel'vil'|بیلی ولے|بيلفي|ベルビル|贝尔维尔|벨빌
CA 50 Willowdale East
CA 50 North Bay|Nort Bej|نارتھ بے|نورث باي|نورث بی|ノースベイ|北灣
CA 50 Saint-Hyacinthe|Sankt-Giacint|Sent Ijasent|St Hyacinthe|Sen-Iasent
CD 16000 Kinshasa|Kinchasa|Kinsjasa|किन्शासा|Quinxassa|קינשאזע|קינשאסה|كينشاسا|কিনশাসা|กินชาซา|კინშასა|کنشاسا|کنشاسہ
CD 2221 Lubumbashi|Lubumbasis|Lumumbashi|लुबुम्बाशी|লুবুম্বাশি|לובומבאשי|لوبومباشي|لوبمباشی|E'ville|Elizabethstad
CD 2101 Mbuji-Mayi|Mbuzhi-Mai|Мбуџи Маји|مبوجی مایی|Boutzi-Magi|Mbudzi Maji|מבוג'י-מאיי|مبوجي ماي|مبوجی میی
CD 1247 Kananga|كانانغا|Kanaga|קנאנגה|كنانجا|کنانگا|कनांगा|কানাঙ্গা|Lulua|Luluaburg|Luluabourg|カナンガ|卡南加
CD 1181 Kisangani|Singitini|كيسانجاني|کیسانگانی|Kisanganis|Κισανγκάνι|किसंगानी|কিসাঙ্গানি|Stanleystad|کسنگانی
CD 816 Bukavu|بوكافو|بوکاوو|बुकावु|বুকাভু|ブカヴ|Costermansstad|Costermansville
CD 790 Kolwezi
CD 635 Likasi|ליקאסי|ليكاسى|लिकासी|লিকাসি|ลิคาชิ|ლიკასი|Likasis|Jadotstad|リカシ|利卡西|리카시|Jadotville
CD 634 Tshikapa|Chikapa|تشيكابا|ツィカパ|奇卡帕
CD 509 Kikwit|Kitwit|קיקביט|كيكويت|किकविट|คิควิท|কিক্বিট|კიკვიტი|キクウィト|Kikgouit|Kikvitas|Κικγουίτ|基奎特|키퀴트
CD 485 Masina
CD 455 Mbandaka|مبانداکا|Bandaka|Wangata|مباندكا|म्बांडाका|এমবান্ডাকা|ムバンダカ|姆班达卡|음반다카|Coquilhatstad
CD 432 Goma|غوما|گوما|गोमा|গোমা|Ngoma|Nkoma|Γκόμα|ゴマ|戈马|고마
CD 425 Matadi|Matidi|ماتادي|মাতাদি|Matadis|מאטדי|मटाडी|マタディ|马塔迪|마타디
CD 407 Uvira|Uvinza
CD 399 Bunia|بونيا|बुनिया|বুনিয়া|ブニア|布尼亞
CD 297 Boma|בומה|بوما|बोमा|বোমা|โบมา|ბომა|Mboma|Μπόμα|ボーマ|博馬|보마
CD 295 Mwene
CD 286 Butembo
CD 255 Isiro|ازيرو|इसिरो|ইসিরো|Paulis|إيزيرو|イシロ
CD 234 Kindu|كيندو|किंडु|کندو|কিন্ডু|キンドゥ|金杜|킨두|Port-Empain|Port de Kindu|Kindu-Port-Empain
CD 219 Kabinda|كابيندا|კაბინდა|カビンダ|卡宾达
CD 208 Gandajika
CD 202 Bandundu Province|Bandundu Boelgesi|Bandundu viloyati|Provinco Bandundu|Provinsi Bandundu|Vilojati Bandundu
CD 200 Kamina|كامينا|कामिना|কামিনা|カミナ
CD 197 Gemena|جيمينا|गेमेना|গেমেনা|جمینا|جمنا|ゲメナ
CD 189 Mwene-Ditu
CD 169 Kipushi|Kipusis|كيبوشي|კიპუში|キプシ|基普希
CD 160 Kalemie|Albertstad|Albertville|カレミ|卡萊米|칼레미
CD 154 Bumba|بامبا|بومبا|ბუმბა|Boumpa|बुम्बा|বুম্বা|Μπούμπα|ブンバ|บัมแบร์ก|奔巴|붐바
CD 142 Mbanza-Ngungu|Thysville|Thystad
CD 140 Beni|New Beni|Nouveau Beni
CD 128 Moanda|Muanda
CD 117 Lisala
CD 117 Ilebo|Franqui|Port-Francqui
CD 116 Tshilenge
CD 115 Inkisi
CD 105 Bukama
CD 100 Bakwa|Babwa
CF 348 Bimbo|بيمبو|Bimo|بمبو|बिम्बो|বিম্বো|ビンボ
CF 264 Bégoua
CF 129 Carnot|कार्नो|কার্নট|Karno|كارنو|カルノー
CF 103 Berbérati|बर्बेराटी|বারবারাতি|برباراتی|بربيراتي|بربراتي|ベルベラティ
CG 1982 Brazzaville|Brazavilis|Maya-Maya|Mprazabil|Μπραζαβίλ|برازافيل|برازاویل|ברזוויל|N'Tamo|ブラザヴィル|Braza
CG 1032 Pointe-Noire|Puent Nuaras|Puehnt-Nuar|Пуэнт-Нуар|بوانت نوار|پوانت نوار|پوانٹ نوار|पॉइंट-नोयर|পোয়েন্ট-নোয়ার
CG 121 Dolisie|Dolosie|Loubomo|Lubomo|دوليسي|डोलिसी|ডোলিসি|ドリシー|多利西|돌리지
CG 103 Nkayi
CH 139 Lausanne|Lausonium|Losanna|Losena|לוזאן|لوزان|लॉसेन|โลซาน|ローザンヌ|লজান|洛桑
CH 121 Bern|Bann|בערן|بيرن|بێرن|بېرن|बर्न|Beirn|Ben|Βέρνη|ברן|বের্ন|ბერნი|ベルン|伯尔尼|办合纳
CH 111 Winterthur|Vintehrtur|Vintertour|ვინტერთური|Eulachstadt|Vinterturas|Vitudurum|ヴィンタートゥール|فينترتور
CH 81 Luzern|Lucern|Люцерн|לוצערן|Lyutsen|לוצרן|لوسرن|লুসার্ন|ლუცერნი|ルツェルン|Ljucehrn|Loukerne|Luezerna|Lyutsern
CH 75 Sankt Gallen|Saint Gallen|Sanctogallum|Sankt Qallen|সেন্ট গ্যালেন|Saint-Gall|Sankt-Galo|St. Gallen|San Gallo
CH 63 Lugano|Luegan|לוגאנא|לוגאנו|لوغانو|لوگانو|लुगानो|ლუგანო|Luganas|Luganum|لوگنو|Lounkano|Λουγκάνο|ルガーノ
CH 55 Biel-Bienne|Bienna|Belna|Bielo|Bylis|Bil'|بيال|ბილი|比爾
CI 1340 Abobo|Abobo-Gare
CI 832 Bouaké|Buake|Bvake|بوآکے|بواكي|بواکه|बुआके|বুয়াকে|บัวเก|ბუაკე|ブアケ|布瓦凯|부아케
CI 440 Korhogo|Корхого|कोरहोगो|কোরহোগো|Korhogas|Korogo|كوروغو|کوروګو|کوروگو|コロゴ|科霍戈|코로고
CI 421 Daloa|دالوا|דאלואה|दलोआ|দালোয়া|ダロア|達洛亞|달로아
CI 412 Koumassi
CI 390 San-Pédro|سان بيدرو|سان پیدرو|سان پیڈرو|San Pedras|सैन-पेड्रो|সান-পেড্রো|聖佩德羅|상페드로
CI 277 Gagnoa|Gan'oa|غانيوا|ګانیوا|گانیوا|गैगनोआ|გაგნოა|Gragnoa|গাগনোয়া|ガニョア|加尼奧阿
CI 275 Yamoussoukro|Ямусукро хот|Giamoussoukro|Yamoussokro|Γιαμουσσούκρο|یامووسووکرۆ|Jamusukras|Yamussukro
CI 245 Sinfra
CI 241 Man|مان|मान|マン|ম্যান
CI 214 Marcory
CI 141 Bondoukou|Boudoukou|Gontoukou|بونودوكو|बोंडोउकु|Bonduku|בונדוקו|بوندوکو|বন্ডৌকু|ボンドゥク|邦杜庫
CI 138 Dabou
CI 136 Divo|Divas|迪沃|Boudougou
CI 133 Anyama|Anyama Sossokoua
CI 131 Soubré
CI 130 Abengourou|Abenguru|अबेंगुरु|আবেনগুরু|أبنقورو|ابنګورو|ابنگورو|アベンゴル|阿本古鲁|아방구루
CI 119 Bonon
CI 117 Duekoué
CI 104 Bouaflé|Buafle
CI 103 Séguéla|سيجويلا|سیګویلا|सेगुएला|Segela|سگوئلا|সেগুয়েলা|Segu|セゲラ
CI 101 Daoukro|Daukro
CL 568 Puente Alto|პუენტე-ალტო|Puehnte-Al'to|上普恩特
CL 503 Maipú
CL 401 Antofagasta|Antafagasta|Antofaqasta|אנטאפאגאסטא|آنتوفاگاستا|أنتوفاغاستا|انتوفاجاستا|অন্তফাগস্টা|ანტოფაგასტა
CL 255 Ñuñoa|Njunoa|紐尼奧阿|뉴뇨아
CL 249 San Bernardo|聖貝爾納多
CL 245 Puerto Montt|Pouerto Mont|Puehrto-Mont|Puertu Montt|პუერტო-მონტი|Puerta Muonts|Puerto Montas|Puertomonta
CL 241 Arica|Areka|אריקא|אריקה|آریکا|एरिका|আরিকা|არიკა|アリカ|阿列卡|阿里卡|아리카
CL 241 Peñalolén|Пеньялолен|პენიალოლენი|佩尼亞洛倫|페냘롤렌
CL 238 Temuco|Temuks|טעמוקא|تيموكو|तेमुको|তেমুকো|เตมูโก|ტემუკო|Temouko|Temukas|Τεμούκο|تموکو|ٹیمیوکو|テムコ|特木科
CL 223 Concepción|Koncepsion|Konsepcion|Konseps'on|Konsepsion|Кансепсьён|קאנסעפסיאן|کونسیپسیون|کونسیپشیون|কনসেপসিয়ন
CL 212 Rancagua|Rancaqua|Rankagva|رانكاجوا|رانکاگوآ|रानकागुआ|รังกากวา|რანკაგუა|Rankawa|ראנקאגווע|রানকাগুয়া
CL 210 Quilicura|Kilikura|基利库拉|킬리쿠라
CL 201 La Pintana|لا پینٹانا|拉平塔納|라핀타나
CL 199 Iquique|איקיקה|إيكيكي|اکوئیکیو|ایکیکه|Ikike|इकिके|ইকিকে|იკიკე|イキケ|伊基克|이키케
CL 197 Talca|تالكا|तालका|তালকা|ტალკა|タルカ|塔爾卡|탈카
CL 166 Calama|كالاما|กาลามา|カラマ|卡拉馬|칼라마
CL 161 Coquimbo|Kokimbas|كوكويمبو|Kokimbo|Kukimpu|โกกิมโบ|コキンボ|科金博|코킴보|Mkoa wa Coquimbo|Ciudad de Coquimbo
CL 154 La Serena|لا سيرينا|ला सेरेना|লা সেরেনা|ლა-სერენა|Laserena|לה סרנה|Serena|لاسرنا|拉塞雷纳|라세레나
CL 150 Talcahuano|Tal'kauana|טאלקאוואנא|تالكاهوانو|ตัลกาอัวโน|Talkahuanas|Talkavano|タルカワノ|塔爾卡瓦諾|탈카우아노
CL 150 Chillán|Chil'jan|تشيلان|چیلان|चिलान|চিলান|チリャン
CL 147 Renca
CL 146 Colina|קולינה|كولينا|コリーナ|科利纳|콜리나
CL 142 Alto Hospicio|Al'to-Ospisio|ألتو هوسبيكيو|التو هاسپیکیو|알토오스피시오|上霍斯皮西奧
CL 135 Osorno
CL 133 Valdivia|ואלדיביה|بالدیبیا|فالديفيا|والدیویا|ვალდივია|Valdeveje|บัลดีเบีย|וואלדיוויא|वाल्डिविया|ভালডিভিয়া
CL 131 Villa Mercedes
CL 130 Quilpué|Кильпуэ|Kil'pueh|キルプエ|基爾普埃
CL 129 Copiapó|كوبيابو|کوپیاپو|कोपिआपो|კოპიაპო|Kuopejapa|Qhupiyapu|কোপিয়াপো|コピアポ|科皮亞波|코피아포
CL 125 Los Ángeles|Angelopolis|Los Anceles|Los Anjeles|โลสอังเฮเลส|Лос-Анджелес|לאס אנדזשעלעס|לוס אנחלס|لوس آنخلس
CL 121 San-Pedro-de-la-Pas|سن پدرو دلاپاز|聖佩德羅德拉帕斯|산페드로데라파스
CL 107 Coronel|קאראנעל|كورونل|コロネル|科羅內爾
CL 104 Lo Prado|洛普拉多|로프라도
CL 102 Curicó|كوريكو|กูรีโก|クリコ|庫里科|쿠리코
CL 102 Lampa
CM 1299 Yaoundé|Jaundeh|Jaundeo|Yawunde|یائونده|یائوندێ|ยาอุนเด|Giaounte|Γιαουντέ|יאונדה|יאונדע|ياوندي|याउंदे|იაუნდე
CM 420 Bamenda|بامیندا|बामेंडा|بامندا|بامنډا|বামেন্ডা|バメンダ|巴门达|바멘다
CM 373 Bafoussam|Bafusamas|Bafussama|Befoussam|Μπαφουσάμ|بافؤسام|بافوسام|बाफूसाम|বাফৌসাম|バフーサム|巴富薩姆|바푸삼
CM 314 Maroua|مارووا|Marva|مارؤا|ماروا|मारुआ|মারোয়া|マルア|马鲁阿|마루아
CM 238 Ngaoundéré|নগাউন্ডেরে|Ngaundere|نگاؤندیرے|नगाउंडेरे|نقاوندري|نګاونډره|ヌガウンデレ|응가운데레|恩冈代雷
CM 225 Kumba
CM 162 Nkongsamba|Nkongsomba
CM 140 Buea|بويا|Bueha|Bueja|بوئیا|बुआ|বুয়া|ブエア|布埃亞|부에아
CM 139 Kousséri|فور فورو|Kusseri|كوسيري|Fort Fureau|Fort-Foureau|قصور
CM 137 Bertoua|Bertva|Gamane|Μπερτουά|بيرتوا|बर्तुआ|برتوا|بیتؤا|বার্তুয়া|ベルトゥア|贝尔图阿|베르투아
CM 131 Limbe|リンベ|Victoria|林贝|림베
CM 130 Foumban|Foumbam|Fumban|豐班
CM 125 Kumbo
CM 103 Edéa|إديا|Edeja|Ehdea|エデア|埃代阿
CM 101 Ébolowa|إبولووا|एबोलोवा|Ehbolova|ابولوا|এবোলোয়া|エボロワ
CO 2392 Cali|كالي|काली|কালি|กาลี|Kalis|Calium|卡利|칼리|סנטיאגו דה קאלי|Santiago de Cali
CO 1999 Medellín|ميديللين|মেদেয়িন|მედელინი|Medegin|Medehl'in|Medelim|ميديلين|मेडेल्लिन|मेदेयीन|เมเดยิน|Medeljinas
CO 1206 Barranquilla|Barran'kigia|Barrankil'ja|Barranquilha|Μπαρρανκίγια|บาร์รังกียา|La Arenosa|بارانكويلا
CO 979 Kennedy
CO 914 Cartagena|Картахена|کارتاجینا|کارتاگینا|کارٹاجینا|კარტახენა|कार्टाजेना|কার্তাহেনা|קרטחנה|カルタヘナ
CO 777 Cúcuta|سوسوتا|كوكوتا|कुकुटा|কুকুটা|กูกูตา|კუკუტა|ククタ|库库塔|쿠쿠타
CO 655 Soacha
CO 581 Bucaramanga|بوکارامانگا|बुकारामांगा|ბუკარამანგა|بوكاراميانجا|بوکارامنګا|বুকারামাঙ্গা|ブカラマンガ|布卡拉曼加
CO 529 Ibagué|Ibageh|اباگوۓ|أباجي|ابیگے|इबाग्वे|ইবাগু|იბაგე|イバゲ|伊瓦格|이바게
CO 499 Santa Marta|سانتا مارتا|सांता मार्ता|סנטה מרתה|সান্তা মার্তা|サンタマルタ
CO 490 Montería|مونتيريا|مونٹیریا|مونتریا|मोंटेरिया|মন্টেরিয়া|モンテリア
CO 490 Valledupar|ویلے ڈوپار|वल्लेदुपार|ویلیدوپار|ভ্যালেদুপার|ვალიედუპარი|Valjeduparas|والدوپار|バジェドゥパル
CO 467 Pereira|পেরেইরা|بيريرا|پیریرا|पेरीरा|پریرا|ペレイラ|Cartago Viejo|Antigua Cartago|Villa de Robledo
CO 434 Manizales|مانيزاليس|মানিজালেস|مانزیلیس|مانیسالس|मानिज़ेल्स|მანისალესი|Manisalesas|マニサレス|馬尼薩萊斯
CO 432 Buenaventura
CO 392 Bello|Begio|ბელიო|Bejo|Beljas|Μπέγιο|بییو|貝約
CO 392 Pasto|باستو|پاستو|پاسٹو|Pastas|पास्तो|পাস্তো|パスト
CO 357 Neiva|नेइवा|নেইভা|نيفا|نیوا|ネイバ
CO 342 Soledad
CO 321 Villavicencio|Viljavisensio|فيللافيسينسيو|ვილიავისენსიო|Vijavisensio|ویلاویسینسیو|ভিল্লাভিসেনসিও
CO 318 Popayán|بوبايان|پوپايان|पोपायान|পপায়ান|Popajanas|ポパヤン|波帕扬|포파얀
CO 312 Palmira
CO 304 Armenia|Arminia|آرمینیا|Armenien|ارمنستان|आर्मेनिया|アルメニア|Ermenistan|আর্মেনিয়া
CO 281 Itagüí|اتاگوی|ایتاگویی|伊塔圭
CO 277 Sincelejo|Cincelejo|Синселехо|سينسيليخو|सिनसेलेजो|সিনসেলেজো|სინსელეხო|سنسیلیجو|Sinselechas|سنسیلخو|シンセレホ
CO 267 Floridablanca|Florida
CO 240 Buenaventura|ბუენავენტურა|Buehnaventura|بوئناونتورا|布埃納文圖拉
CO 221 Tuluá|تولوآ|ტულუა|图卢阿
CO 206 Dosquebradas|Dos Quebradas
CO 191 Barrancabermeja|Barankabermecha|ბარანკაბერმეხა|Barracana Bermeja|バランカベルメハ|巴蘭卡韋梅哈
CO 188 Riohacha|ريوهاتشا|Rioacha|Riochacha|ریوهاچا|ریوهاچه|रिओहाचा|রিওহাচা|リオハッチャ
CO 172 Tunja|Тунха|تونجا|تونخا|तुंजा|তুনজা|Τούνχα|تنجا|トゥンハ|Toun'cha|通哈|툰하
CO 168 Yopal|يوبال|یوپال|योपाल|ইউপাল|ヨパール|Jopalis|約帕爾|El Yopal|Juopales|요팔|Marroquin
CO 168 Florencia|Флоренсия|فلورانسیا|فلورنسيا|فلورنشیا|फ्लोरेंसिया|ফ্লোরেনশিয়া|フロレンシア
CO 166 Maicao
CO 163 Piedecuesta
CO 163 Envigado|انویگادو|Ehnvigado|Envigadas|ایمبیگادو|恩維加多
CO 141 Facatativá|فاکاتاتیوا|ფაკატატივა|فیکاٹیٹوا|法卡塔蒂瓦
CO 135 Pitalito|პიტალიტო|Pitalitas|皮塔利托
CO 135 Madrid|Serrezuela
CO 134 Cartago
CO 130 Zipaquirá|Sipakira|سیپاگیرا|სიპაკირა|錫帕基拉|시파키라
CO 129 Quibdó|Kimpdo|کویبدو|কুইবদো|Kibdo|קיבדו|قیبدو|كيبدو|กิบโด|क्विब्दो|キブド|基布多|키브도
CO 129 Malambo
CO 128 Rionegro|რიონეგრო|ریونگرو|里奧內格羅|리오네그로
CO 128 Mosquera
CO 124 Chía
CO 123 Magangué|Manague|მაგანგე|Mangue|馬甘格
CO 116 Funza
CO 114 Guadalajara de Buga|Buga|بوگا|ბუგა|布加
CO 111 Sogamoso|Sogamosas|索加莫索
CO 108 Girón|Хирон
CO 107 Girardot|Zhirardo
CO 102 Sabanalarga
CO 101 Ocaña|ოკანია|奧卡尼亞|اوکانیا
CR 335 San José|San Hose|San Xose|Σαν Χοσέ|Сан-Хасэ|סאן חוסה|سان خوزه|سان خوسې|सान होजे|სან-ხოსე|San Jusiy|Sanhose
CU 555 Santiago de Cuba|Santiago di Cuba|Santyaqo de Kuba|Сантьяго-де-Кубæ|سانتياغو دي كوبا|სანტიაგო-დე-კუბა
CU 347 Camagüey|קמאגואיי|كاماغويه|کاماگوئه|کاماگویے|कामागुएय|Kamaguehj|ক্যামাগুয়ে|カマグエイ|Puerto Principe
CU 319 Holguín|Holquin|هولغوين|هولگوین|ہولگوین|होलगुइन|Holginas|Holgun|Ol'gin|אולגין|হলগুইন|ოლგინი|オルギン|奧爾金
CU 272 Guantánamo|غوانتانامو|گوانتانامو|Guatanamo|گوانتاناموں|ग्वांटानामो|גואנטנמו|গুয়ান্তানামো|グアンタナモ
CU 250 Santa Clara|سانتا كلارا|სანტა-კლარა|सांता क्लारा|סנטה קלרה|সান্তা ক্লারা|산타클라라|圣克拉拉
CU 240 Almendares
CU 227 Diez de Octubre
CU 210 Arroyo Naranjo|Ponce
CU 206 Mantilla|Toledo|Repartimiento Mantilla
CU 203 Las Tunas|لاس توناس|लास टुनास|লাস তুনাস|Victoria|لاس تونس|ლას-ტუნასი|Las Tunasas|维多利亚-德拉斯图纳斯|Tunas
CU 192 Bayamo|بايامو|بیامو|बयामो|বায়ামো|バヤモ
CU 188 Boyeros
CU 186 Pinar del Río|بينار ديل ريو|পিনার ডেল রিও|پنار ڈیل ریو|پنار ډیل ریو|पिनार डेल रियो
CU 186 Cienfuegos|S'enfuegos|Sienfuegos|Сьенфуэгас|סיינפואגוס|سین فویگوس|सिएनफिएगोस|S'enfuehgas|S'enfuehgos
CU 178 Fontanar|Reparto Fontanar
CU 178 Ciudad Camilo Cienfuegos|Habana del Este
CU 158 Centro Habana
CU 147 La Lisa
CU 146 Matanzas|ماتانزاس|मातांजास|متانزاس|მატანსასი|Matansasas|ম্যাটানজাস|マタンサス|馬坦薩斯
CU 142 Ciego de Ávila|S'ego-de-Avila|Siebo de Avila|Siego de Avila|سييغو دي أفيلا|سیگو ڈے ایویلا|سیگو ډی ایویلا
CU 134 Marianao
CU 132 Cerro
CU 128 Manzanillo|მანსანილიო|Mansaniljas|מנסניו|曼薩尼約|만사니요
CU 127 Sancti Spíritus|سانكتي سبيريتوس|سانکتی سپیریتوس|سانکتی اسپیریتوس|सैंक्टी स्पिरिटस|সাংক্টি স্পিরিটাস
CU 112 Guanabacoa
CU 108 Vedado
CU 102 Palma Soriano
CU 100 Alamar|Reparto Alamar|Nueva Villa Real
CV 137 Praia|Braia|Praje|Prajo|פראיה|برايا|پرائا|پرايا|ไปรอา|პრაია|Pragia|プライア|프라이아|प्राईया|培亞
CW 125 Willemstad|Willemsted|विलेमश्टाड|วิลเลมสตัด|ვილემსტადი|Vilemstadas|Villemstant|וילמסטאד|ويلمستاد|ویلمسٹیڈ
CY 154 Limassol|Lemessus|Leymosun|ლიმასოლი|Lemesos|Limasolis|Limisso|ليماسول|लिमासोल|ลีมาซอล|לימסול|লিমাসল
CY 72 Larnaca|Chittim|Salines|لارناکا|ლარნაკა|Citium|Kition|Lapithou|Salina|لارنكا|لرناکا|लार्नाका|লার্নাকা|ลาร์นากา
CY 67 Stróvolos|Istrovulo|Istrovolos|Strovilo|Strovolo
CZ 168 Pilsen|P'lzen|Pilsna|פילזען|पिल्सन|পিলসেন|პლზენი|פילזן|पेलजाईन|เปิลเซน|Pilzenas|بلزن|پلزن|پلسن|プルゼニ
CZ 102 Liberec|Liberac|লিবারেক|Liberets|ليبيريتس|لیبرتس|लिबरेक|ლიბერეცი|Liberecas|Limperets|ליברץ|لبریک|リベレツ
CZ 99 Olomouc|Olamauc|Olmuetz|Wolomuc|اولوموڅ|اولوموک|ওলোমোউক|Aebura|Eburum|Olmütz|Olomouts|أولوموتس|ओलोमौक|ოლომოუცი
CZ 93 České Budějovice|Bohemo Budvicium|Böhmisch Budweis|چسکه بودیجوویتسه|সেস্কে বুডেজোভিস|Boehmisch Budweis
CZ 90 Hradec Králové|Gradac Kralove|Gradec Kralove|Храдец Кралове|Һрадец-Кралове|هرادتس كرالوفه|هرادتس کرالووه
CZ 90 Ústí nad Labem|Усти над Лабом|اسٹی ناڈ لابیم|اسټی ناد لابیم|اوستی ناد لابم|उस्ती नाड लाबेम|উস্তী নাদ লাবেম
CZ 88 Pardubice|Pardubitz|পার্ডুবিস|პარდუბიცე|Pardubices|פרדוביצה|باردوبيتسه|پاردوبیتسه|پاردوبیتسے|पर्दुबिस
CZ 86 Brno střed
CZ 82 Havířov|Χάβιροβ|هاویرژو|ہاوہروف|Gavirsov|Гавіржаў|Хавиржов|هافروف|ハヴィジョフ|Havirzova|Hawierzow|ฮาเวียชอฟ
CZ 72 Zlín|زلين|জ্লিন|ズリン|ज़्लिन|Gottwald|Gottvoldov|Gottwaldov
CZ 69 Kladno|كلادنو|کلاندو|กลาดโน|კლადნო|Kladnas|Klantno|クラドノ|克拉德诺|클라드노
CZ 63 Most|Brüx|Bruex
CZ 60 Stodůlky
CZ 60 Opava|ოპავა|Uopawa|أوبافا|اوپاوا|オパヴァ|Troppau|奥帕瓦|오파바
CZ 58 Žižkov|Жыжкаў|ژیژکوف
CZ 53 Frýdek-Místek|Fridekmisteka|Frydak-Mistak|ฟรีเดก-มีสเตก|ფრიდეკ-მისტეკი|Frydek Mystekas|فريدك-ميستك
CZ 50 Teplice|Teplitz|تبليتسه|تپلیتسه|ტეპლიცე|Cieplice|טפליצה|テプリツェ|特普利采|테플리체|Teplice-Sanov
CZ 50 Jihlava|Jiglava|Йихлава|جيهلافا|جیهلاوا|जिहलावा|জিহলাভা|جہلاوا|Iglau|ジフラヴァ
CZ 50 Chodov
DE 650 Frankfurt am Main|Frankford-on-Main|Frankfurt na Majn|Francfort d'o Meno|Francfort del Meno
DE 593 Essen|ایسین|ესენი|Ehsehn|Ehssen|Esenas|Esse|إيسن|एसेन|এসেন|エッセン|Asnithi|אסן|أسن|เอสเซิน|Assindia
DE 588 Dortmund|Dueoerpm|Tremonia|דורטמונד|دورتموند|دۆرتمۆند|ڈارٹمنڈ|डॉर्टमुंड|დორტმუნდი|Dortmundas|Düörpm
DE 564 Dresden|ड्रेसडन|Drazdany|Drazgany|Dresda|Dresdn|Drezno|דרעזדן|دريسدن|درێسدن|ڈریسڈن|ড্রেসডেন|เดรสเดิน|დრეზდენი
DE 546 Bremen|ब्रेमन|Brehmen|Brema|Βρέμη|بريمن|ब्रेमेन|ব্রেমেন|เบรเมิน|ბრემენი|ブレーメン|Brehmehn|Bremenas|ברמן
DE 515 Nuremberg|Nirnberga|Njurnberg|Norimberg|Norimberk|Nuernbarg|Nuernberg|Nuernberq|نۆریمبێرگ|נירנבערג|نورنبيرغ
DE 515 Hannover|Annobero|Gannover|Hannober|Hanobhar|Honovere|Khanover|Αννόβερο|האנאווער|ჰანოვერი|হানোফার|هانوفر
DE 504 Duisburg|Disburga|Duisborg|Duisbörj|Duusbörg|دويسبورغ|دویسبورگ|ดืสบูร์ก|Duisboerj|Duisbourg|Duisburch|דיסבורג
DE 411 Wandsbek|Hamburg-Wandsbek
DE 385 Bochum|Baukem|Bohuma|Bokhem|ბოხუმი|Bochoum|Μπόχουμ|בוכום|بوخوم|बोखुम|โบคุม|Bochumas|بوخم|ボーフム|波鸿|보훔
DE 360 Wuppertal|Boupertal|Βούπερταλ|ვუპერტალი|Vupertalis|Wupperdaal|वुपर्टाल|فوبرتال|ووپاٹال|ووپرتال|วุพเพอร์ทัล
DE 331 Bielefeld|Bilefel'd|Bilivelda|Builefeld|बीलेफेल्ड|ბილეფილდი|Bilifeld|Bylefeldas|Μπίλεφελντ|بيليفيلد
DE 330 Bonn|ბონი|Vonni|באן|בון|بون|बॉन|บอนน์|بن|ボン|波恩
DE 315 Hamburg-Nord|Хамбург-Норд|Hamborg-Noord|Hamburgo-Norte|Bezirk Hamburg-Nord|汉堡北区|Hamburgum Septentrionale
DE 308 Münster|Minster|Mönster|Мюнстер|Moenster|Muenster|Munistri|מינסטר|مونستر|ミュンスター|Mjunstehr|მიუნსტერი
DE 307 Mannheim|Man'geym|Manhajmi|Mankhajm|მანჰაიმი|Manheimas|Manhemium|مانهايم|मानहाइम|มันไฮม์|Monnem|מנהיים
DE 301 Hamburg-Mitte|Khamburg-Mite|Hamborg-Mitt|Hamburg-Centru|Hamburgo-Centro|Bezirk Hamburg-Mitte
DE 301 Augsburg|Augsberg|Augsborg|Augsbörj|Auqsburq|آوغسبورغ|آوگسبورگ|Agsborg|Augsboerj|Augsbourg|אאוגסבורג
DE 288 Wiesbaden|Visbadehn|Visbadene|วีสบาเดิน|ვისბადენი|Uisibada|Vizmpanten|Vysbadenas|Wisibada|Wissbade|וויסבאדן
DE 287 Marienthal|Hamburg-Marienthal
DE 283 Karlsruhe|Karlsroue|Karlsrueh|کارلسروهه|Carolsruha|Kallsruh|קרלסרוהה|كارلسروه|कार्ल्सरूह|კარლსრუე
DE 270 Gelsenkirchen|Gelsenkiärken|Gelzenkirhene|Γκελζενκίρχεν|გელზენკირხენი|Gelsenkiaerken|Helzenkirxen
DE 269 Eimsbüttel|Eimbueddel|Ajmsbitel|Eimbüddel|Eimsbuettel|Аймсбюттель|艾姆斯比特尔区|Bezirk Eimsbüttel
DE 265 Aachen|Oochen|อาเคิน|აახენი|Aaxen|Achenas|Ahene|Cachy|Akisgran|Aoke|אאכן|アーヘン|آخن|آچن|आखन|亚琛
DE 261 Mönchengladbach|Menkhengladbakh|Menhengladbaha|Mjonkhengladbakh|Moenchengladbach|Μενχενγκλάντμπαχ
DE 252 Kiel|Kil'|किएल|კილი|Kylis|קיל|كيل|कील|কিল|คีล|キール|基尔|Kilonia
DE 250 Altona|אלטונה|Altno|阿尔托纳区|Bezirk Altona|Hamburg-Altona|Hamburgo-Altona|Districte dAltona
DE 247 Chemnitz|Kamenica|เคมนิทซ์|Chemnicas|Hemnica|Kamjenica|Khemnic|კემნიცი|Chemnicium|קעמניץ|كيمنتس|چیمنتز|کمنیتز
DE 244 Braunschweig|Braounsvaich|Braunsveigas|Μπράουνσβαϊχ|ब्राउनश्वाइग|Braunshvajg|Braunshvejg|בראונשווייג
DE 244 Magdeburg|Madeborch|Magdeborg|Magdebuag|Magdeburk|Magdebörj|Maqdeburq|Meideborg|ماغديبورغ|ماگدبورگ|میګدیبرګ
DE 237 Krefeld|Krievel|کریفیلڈ|クレーフェルト|Krefelnt|كريفلد|เครเฟลด์|კრეფელდი|クレフェルト|Krefeldas|Krehfel'd
DE 237 Halle sul Saale|Halle-on-the-Saale|Galle|Halle|Khale|هاله|ჰალე|ハレ
DE 237 Freiburg|Frajburg|فرايبورغ|فرایبورگ|フライブルク|Φράιμπουργκ|Phraimpournk|弗莱堡|Fribourg-en-Brisgau
DE 226 Neue Neustadt|Hieronymusstadt|Nojshtadt|Magdeburg-Neustadt
DE 222 Mainz|Mainc|Meenz|Ments|Mohuc|Määnz|מיינץ|مائنز|मैंज़|ไมนซ์|Maints|ماينتس|مینز|მაინცი|マインツ|Maeaenz
DE 219 Oberhausen|Obergauzen|Оберхаузен|אוברהאוזן|أوبرهاوزن|ობერჰაუზენი|Oberhauzenas|Ομπερχάουζεν|オーバーハウゼン
DE 218 Erfurt|ארפורט|ערפורט|إرفورت|ایرفرت|ایرفرٹ|एरफर्ट|Ehrfurt|एरफुर्ट|এরফার্ট|ერფურტი|エアフルト|에르푸르트
DE 212 Lübeck|Libeka|Limpek|Ljubek|ลือเบค|リューベック|Luebeca|لوبيك|ल्युबेक|ლიუბეკი|Liubekas|Lyypekki|ליבק|لوبك
DE 198 Hagen|Хаген|حاجین|حاگن|هاجن|ჰაგენი|ハーゲン
DE 198 Rostock|Roshhok|როსტოკი|Rostak|Rostokas|רוסטוק|روستوك|روسٹاک|รอสทอค|Рощок|ロストック|Rostochium|罗斯托克
DE 197 Kassel|კასელი|Cassala|Kaselis|คัสเซิล|קאסל|كاسل|کیسل|カッセル|卡塞爾市|Castellum|카셀
DE 184 Potsdam|Poczdam|פוטסדאם|بوتسدام|پوتسدام|پوٹسڈام|Postupim|פוטסדם|पॉट्सडैम|পটসডাম|Podstupim|ポツダム|波茨坦
DE 182 Saarbrücken|Saarbrecken|Saarbrjuken|Saarmpryken|जारब्र्युकन|Saarbrigge|Saarbruecken|Saravipons|Sarbriukenas
DE 178 Hamm|Gamm|Kham|ჰამი|Hamas|هام|ہام|ハム|哈姆|Hammona
DE 173 Mülheim|Μιλχάιμ|Muelheim|Moelm|Moeln|Mölm|Möln|Mulheim-on-Ruhr|מילהיים על הרוהר
DE 172 Herne|Gerne|Херне|هيرنه|ჰერნე|هرنه|ہرنے|Kherneh|ヘルネ|黑尔讷|헤르네
DE 169 Harburg|Horborg|Харбург|汉堡区|Bezirk Harburg|Bezirk Horborg|Hamburg-Harburg|Harburg an Elbe|Hambourg-Harburg
DE 167 Darmstadt|Darmshhat|Darmshtat|Ntarmstat|Darmshtadi|Darmstatas|دارمشتات|डार्मश्टाट|დარმშტადტი|ダルムシュタット
DE 166 Osnabrück|Osnabrika|Osnabrjuk|Osnabruga|اوسنابروک|Asnabruk|Osnabrueck|אוסנבריק|أسنابروك|ოსნაბრიუკი
DE 164 Neukölln|Neukoelln|Berlin-Neukölln|Berlin-Neukoelln
DE 164 Solingen|Ζόλινγκεν|זולינגן|زولينغن|زولینگن|โซลิงเงิน|ზოლინგენი|Solich|Zolingenas|سولنگن|ゾーリンゲン|索林根
DE 163 Ludwigshafen am Rhein|Ludwigshafen sul Reno|Лудвигсхафен на Рајни|Людвигсхафен-на-Рейне|Людвіґсгафен-на-Рейні
DE 162 Leverkusen|Leberkouzen|Lävverkuuse|Λεβερκούζεν|ლევერკუზენი|Laevverkuuse|Leverkuzenas|ليفركوزن|لیورکوسن
DE 159 Oldenburg|Aldinborg|Oldenbörj|אולדנבורג|أولدنبورغ|اولدنبورگ|Oldemburgh|Oldenboerj|Oldenbourg|Ollnborg
DE 153 Kreuzberg|Kreizberg|Krojcberg|קרויצברג|Mons Crucis|克罗伊茨贝格|ক্রয়েৎসবের্গ|Berlin-Kreuzberg
DE 152 Neuss|Nuess|ნოისი|Noisas|Nojs|Nuus|نويس|نیوس|Nueuess|ノイス|诺伊斯|노이스|Novaesium
DE 151 Regensburg|Ratisbonne|Regensbörj|Regensboerj|Rehgensburg|Rengschburg|ريغنسبورغ|რეგენსბურგი|Regensburgas
DE 148 Prenzlauer Berg|Prenclauer-Berg|Prenclauehr-Berg|פרנצלאואר ברג|普伦茨劳贝格
DE 143 Heidelberg|Hajdelberg|Heidelbarg|Heidelburg|Heydelberq|Хайделберг|हायडेलबर्ग|Edelberga|Gajdel'berg|היידלבערג
DE 142 Paderborn|Padehrborn|بادربورن|پادربورن|پیڈربورن|პადერბორნი|Paderbornas|Paderbronna|Patterbuorn|パーダーボルン
DE 133 Würzburg|Vircburg|Wiazburg|Würzbörj|Вюрцбург|וירצבורג|Wirciburc|Wuerzburg|فورتسبورغ|وورتسبورگ|ヴュルツブルク
DE 132 Fürth|Fjurt|Firt|Fuerth|פיורדא|فرتھ|فورت|فورث|ფიურტი|フュルト|Fiurtas|菲尔特|퓌르트
DE 129 Charlottenburg|Sharlottenburg|شارلٹنبرگ-ولمرزڈورف|Berlin-Charlottenburg|夏洛滕堡
DE 123 Wolfsburg|Wolfsbörj|Wulfsborg|וולפסבורג|فولفسبورغ|وولفزبورگ|وولفسبورگ|Wolfsboerj|Wolfsbourg|ვოლფსბურგი
DE 122 Schöneberg|Schoeneberg
DE 122 Recklinghausen|Recklinghusium|Reklingkhauzen|რეკლინგჰაუზენი|Reklinghauzenas|Riaekelhusen|Riäkelhusen
DE 122 Göttingen|Getingene|Gjotyngen|ग्यॉटिंगन|გეტინგენი|Chöttingen|Getingenas|Goettingen|Gottinga|Γκέτινγκεν
DE 120 Heilbronn|Hajlbrono|Khajlbron|Χαϊλμπρόν|ჰაილბრონი|Gajl'bronn|Hailprunna|Heilbronas|היילברון|هايلبرون|ہیلبرون
DE 120 Ingolstadt|Ingolshhat|Ingolshtat|インゴルシュタット|Инголщат
DE 120 Ulm|ウルム|乌尔姆|Oulm|Owlm|אולם|أولم|उल्म|ულმი|울름|Ulmas|อุล์ม
DE 119 Bottrop|ბოტროპი|Botropas|بتتروپ|بوٹروپ|ボトロップ|博特罗普|보트로프
DE 119 Bergedorf|Bardoerp|Bardörp|برگدورف|贝格多夫区|Bezirk Bergedorf|Hamburg-Bergedorf|Hambourg-Bergedorf
DE 119 Pforzheim|Пфорцхайм|فورتسهایم|Πφόρτσχαϊμ|بفورتسهايم|فورزہائم|პფორცჰაიმი|プフォルツハイム|Pforcheimas|Phorca
DE 119 Offenbach|Offenbach am Main|Frankfurt-Offenbach
DE 118 Bremerhaven|Bremergafen|Bremerhoben|Wesermuende|Бремерхафен|Bremerhafene|Bremerhoawen|Bremerhuuwen
DE 117 Friedrichshain|Fridrikhskhajn|פרידריכסהיין|فریڈرشہائین-کریوزبرگ|Berlin-Friedrichshain|腓特烈斯海因
DE 117 Remscheid|Remseidas|Remsaint|Remshajd|რემშაიდი|רמשייד|رمشايد|ریمشیڈ|レムシャイト|雷姆沙伊德|렘샤이트
DE 113 Nippes
DE 113 Porz am Rhein|Koeln-Porz|Köln-Porz|Porz
DE 112 Reutlingen|Rejtlingen|Roitlinken|Rojtlingen|Ρόιτλιγκεν|רויטלינגן|رويتلينغن|Roitlingenas|روٹلنگن
DE 111 Marzahn|מרצאן|Berlin-Marzahn|مارزاہن-ہیلرزڈورف
DE 110 Rodenkirchen
DE 107 Koblenz|Koblenc|کوبلنتس|Coblentz|קובלנץ|كوبلنس|کوبلنز|Koblencas|Komplents|コブレンツ|科布倫茨|코블렌츠
DE 107 Siegen|Zigen|ジーゲン
DE 106 Bergisch Gladbach|Bergish Gladbakh|Jlaebbisch|Jläbbisch
DE 104 Salzgitter|Зальцгітэр|Zal'cgitehr|Zalcgiteris|زالتسغيتر|زالتسگیتر|سالزگٹر|ザルツギッター|薩爾茨吉特|잘츠기터
DE 104 Jena|יינה|جینا|يينا|जेना|জেনা|იენა|イェーナ|Ena|ینا|耶拿|예나
DE 104 Gera|گیرا|گرا|ゲーラ|格拉|게라|Gerapolis
DE 103 Moers|M'ors|Meurs|Mjors|مويرس|Mers|Mersas|مئرس|مورز|เมิร์ส|默爾斯|뫼르스
DE 103 Hildesheim|Хилдесхайм|Gil'desgajm|Hilmessen|Χίλντεσχαϊμ|הילדסהיים|هيلدسهايم|Gil'dehsgajm|Hildesheimas
DE 102 Erlangen|Erlanken|Έρλαγκεν|Ehrlangen|Erlanga|ارلانگن|ارلینجن|Erlangenas|ארלנגן|ارلنجن|エアランゲン|埃尔朗根
DE 102 Mitte|Berlin-Mitte
DE 101 Wilmersdorf|וילמרסדורף|ویلمرسدرف
DE 100 Trier|Trire|ტრირი|Treier|Trev|Treves|Trevir|Tryras|טריר|ترير|ٹریر|トリーア|Trevere|เทรียร์|特里尔|트리어
DE 98 Zwickau|Cvikava|Cvikkau|Swikawa|צוויקאו|تسفيكاو|تسویکاو|Cygnea|اتسوكو|ツヴィッカウ|츠비카우|茨维考
DE 98 Kaiserslautern|Kaiserslantern|Kaiserlautern|کائزرسلائوٹرن|Kaizerslauternas|קייזרסלאוטרן|ไกเซอร์สเลาเทิร์น
DE 96 Schwerin|Shverini|Suerinum|Sverinas|श्वेरिन|শ্বেরিন|シュヴェリーン|שוורין|شفيرين|شویرین|ชเวริน|شورین|什未林
DE 96 Gütersloh|Giuterslo|Гитерслох|Giuterslas|Guetersloh|كوترسلوه|گوترزلوه|กือเทอร์สโล|居特斯洛|귀터슬로
DE 93 Gesundbrunnen|Berlin-Gesundbrunnen
DE 93 Düren|Diren|Дюрен|Dueren|迪伦|뒤렌
DE 92 Rahlstedt|Ralshtet|Hamburg-Rahlstedt
DE 92 Esslingen|Eslinga|Эслинген-ам-Неккар|Ehslingen-am-Nekkar
DE 92 Tübingen|Tibingen|Tuebinga|Тюбинген|Түбинген|Цюбінген|ITübingen|Tubinga|טובינגן|טיבינגן|توبينغن|توبینگن
DE 91 Iserlohn|Iserlaun|Iserlon|Izerlonas|イーザーローン|إزرلون|ایزلون|伊瑟隆|이절론
DE 91 Witten|Vitehn|Vitenas|ヴィッテン|فيتن|ویتن|ویٹن|维滕|비텐
DE 91 Ratingen|راتلینگن|拉廷根|라팅엔
DE 91 Marl|马尔|Alt-Marl
DE 91 Lünen|Linen|Люнен|リューネン|Luenen|لونن|Hliunon|吕嫩|뤼넨
DE 89 Gießen|Gisen|Giessa|Nkisen|Γκίσεν|גיסן|غيسن|گیسن|გისენი|ギーセン|Gysenas|กีสเซิน|吉森|기센
DE 88 Hanau am Main|Chanaou|Hanau|هانو|ハーナウ
DE 87 Velbert|Felbert|Velbed|فلبرت|費爾貝特
DE 87 Ludwigsburg|Lüdviqsburq|Людвигсбург|لودفيغسبورغ|Ludwigsbourg|Luedviqsburq|لودویگزوبورگ|ルートヴィヒスブルク
DE 85 Lichterfelde|Groß Lichterfelde
DE 85 Flensburg|Flensborg|Flensborag|Flensbourg|פלנסבורג|فلنسبورغ|فلنسبورگ|Flensboarch|Flensburgas|فلنزبرگ
DE 85 Wedding|ודינג|威丁|Berlin-Wedding
DE 84 Cottbus|კოტბუსი|Chocebuz|Chosebuz|Chotebuz|Kotbusas|קוטבוס|كوتبوس|คอทท์บุส|Chociebuz|Cotbusium|کتبوس|کوٹبس
DE 84 Wilhelmshaven|Βιλχελμσχάφεν|Willelmeshæfen|Willemshaven|Wuelmshoawen|ヴィルヘルムスハーフェン|Vil'gel'msgafen
DE 84 Hellersdorf|הלרסדורף|Berlin-Hellersdorf
DE 83 Reinickendorf|רייניקנדורף|رائینکنڈورف|Berlin-Reinickendorf
DE 82 Minden|میندن|มินเดิน|Minn|مندن|ミンデン|明登
DE 82 Norderstedt|Nordershtet|نوردرشتيت|נורדרשטט|نردراشتت|Norderstedt Stadt|諾德施泰特
DE 81 Villingen-Schwenningen|Filingenas-Sveningenas|Fillingen-Shvenningen|Villingen-Shvenningen|فیلینگن-اشونینگن
DE 81 Konstanz|Costansa|Costnitz|Kanstanc|Konstanc|Kostnica|كونستانس|کنستانتس|کونسٹانس|Constanta|קונסטנץ|კონსტანცი
DE 81 Worms|וורמס|فورمس|ヴォルムス|Woms|ווארמז|沃尔姆斯|Vormsas|보름스|Vormatia|Wormacja|Borbetomagus
DE 81 Moabit|Maabit|Berlin-Moabit
DE 80 Neumünster|Naimünster|Niemünster|Nojminster|Ноймюнстер|Naimuenster|Neumuenster|Niemuenster|نیومنستر
DE 79 Dorsten|Doessen|Dössen|دورستن|多斯滕
DE 79 Lüdenscheid|Ljudenshajd|Leudenscheid|Lidenshajd|Luedenscheid|Liudolvescetha|Luensche|لودنشايد|Lünsche
DE 78 Marmpournk|Μάρμπουργκ|Marbourg|Marburgo|マールブルク
DE 78 Rheinhausen
DE 77 Castrop-Rauxel|كاستروب راوكسل|کاستروپ-راوکسل|Kastrop-Rauksel|คัสทรอพ-เราเซิล|卡斯特罗普-劳克塞尔
DE 77 Bogenhausen
DE 76 Rheine|Rajne|راينه|Rene|라이네|赖内
DE 76 Viersen|Firzen|Veeese|فيرزن|菲爾森
DE 75 Delmenhorst|Делменхорст|دلمنهورست|Dehl'menkhorst|デルメンホルスト|Demost|代尔门霍斯特
DE 75 Gladbeck|غلادبيك|گلادبک|格拉德貝克|글라트베크
DE 74 Arnsberg|Arensperg|آرنسبرغ|آرنسبرگ|Arnsbergas|阿恩斯貝格
DE 74 Troisdorf|ترويسدورف|ترویزدورف|特羅斯多夫
DE 73 Wattenscheid|Vatenseidas|Vattenshajd|Vattenstadt|ვატენშაიდი|ヴァッテンシャイト|Wattsche|ווטנשייד
DE 73 Bocholt|Bokelt|博霍爾特
DE 73 Detmold|دتمولد|เดทมอลด์|Detmoldas|デトモルト|代特莫尔德|데트몰트
DE 72 Bayreuth|Baruthum|Bayreith|Μπαϊρόιτ|Bairoit|ביירוית|بايرويت|ضلع بیرتھ|バイロイト|바이로이트|拜罗伊特
DE 72 Steglitz|Shteglic|Berlin-Steglitz
DE 71 Landshut|Landsgut|Ландсхут|لاندسهوت|Landshuad|Λάντσχουτ|ลันด์สฮูท|ლანდსჰუტი|Landishuta|Landshutas|Lantschout
DE 71 Lüneburg|Lineburg|Luemborg|Luneberg|Luneburk|Люнебург|Lueneburg|Lunebourg|לינבורג|لونبورغ|لونبورگ
DE 71 Billstedt|Bilshtet|Hamburg-Billstedt
DE 71 Celle|Cehle|سيلي|เซลเลอ|سله|ツェレ|策勒|첼레|Celle i Tyskland
DE 70 Bamberg|Bambarg|Bamberk|Bampernk|بامبرغ|بامبرگ|บัมแบร์ก|ბამბერგი|Bambergas|Μπάμπεργκ|במברג|バンベルク|巴姆贝格
DE 68 Aschaffenburg|Asafenmpournk|Ασάφενμπουργκ|Aschaffenbourg|Ashaffenburg|Auscheffenburg|Aschaffenburgum
DE 68 Neubrandenburg|Nojbrandenburg|Neibrandenburga|Neubrandenbourg|Noibrandenburgas|نویبرندنبورگ|Nuevo Brandeburgo
DE 67 Dessau|Desava|Ntesaou|دسائو|ديساو|დესაუ|דסאו|デッサウ|데사우|德绍|Dessau-Roßlau
DE 67 Lippstadt|Lip'stant|Lipshhat|Lipshtat|ليبشتات|Липщат|利普施塔特
DE 67 Köpenick|Kjopenik|Copenicum|Кёпеник|Berlin-Köpenick|Berlin-Koepenick|Verwaltungsbezirk Kopenick
DE 67 Aalen|Alenas|آلین|აალენი|アーレン|Ala|阿倫|알렌
DE 66 Dinslaken|Ntinslaken|دينسلاكن|دینزلاکن|丁斯拉肯
DE 66 Neuwied|Neuweid|Nojvido|נויוויד|نويفيد|نویوید|ノイヴィート|Langendorf|新維德
DE 66 Unna|اونا|翁納
DE 66 Plauen|Plavno|פלאואן|بلاوين|پلاوئن|Plauehn|プラウエン|Plauenas|เพลาเอิน|플라우엔|普劳恩|Plavia Variscorum
DE 65 Pankow|پانکو|פנקו
DE 65 Herten|Gerten|Хертен|Hiätten|هيرتن|Heritono|Hiaetten|هرتن|黑尔滕
DE 64 Herford|Херфорд|Hiarwede|هرفورد|ヘルフォルト|黑爾福德
DE 64 Grevenbroich|Grefenbrojkh|Grevenbrokh|Grevenbroichas|グレーヴェンブローホ|غرفنبرويش|گرفنبرویش|格雷文布羅伊希
DE 64 Weimar|Vajmar|ויימאר|وایمار|वाईमार|ไวมาร์|Vimaria|فايمر|وائمر|ვაიმარი|ヴァイマル|Veimaras|Wehimala|바이마르
DE 64 Kerpen|Kerpe|كيربن|كربن|克尔彭
DE 63 Fulda|פולדה|فولدا|Foulnta|Φούλντα|フルダ|富尔达|풀다
DE 63 Dormagen|Dormaje|دورماغن|دورماگن|多爾馬根
DE 63 Bergheim|Bergem
DE 63 Garbsen|گاربزن|Olengarbsen|加布森
DE 61 Tempelhof|Templinum|Tempel'gof|Темпельхоф|טמפלהוף|ٹیمپلہوف-شونبرگ|Berlin-Tempelhof
DE 61 Wesel|وزل|韋塞爾
DE 61 Kempten
DE 61 Sindelfingen|Zintelfinken|Ζίντελφιγκεν|ზინდელფინგენი|زيندلفينغن|زیندلفینگن|ジンデルフィンゲン|辛德尔芬根
DE 61 Schwäbisch Gmünd|Shvebish Gmjund|Svabijos Gmiundas|Schwaebisch Gmuend|Shvebish Gmind|შვებიშ-გმიუნდი
DE 60 Rosenheim|Pons Aeni|Rozengajm|Розенхайм|Rousnam|رزنهایم|ローゼンハイム|罗森海姆|로젠하임
DE 59 Brandebourg-sur-la-Havel|Brandeburgo sulla Havel|Brandenburg na Khafelu|Brandenburgas|Brandenburgum
DE 59 Rüsselsheim am Main|Ruesselsheim am Main|Рюссельсгайм-ам-Майн|Rjussel'skhajm|Rouselschaim|Ruesselsheim
DE 59 Berlin Köpenick|Koepenick|Köpenick
DE 59 Offenburg|Offenbourg|אופנבורג|أوفنبورغ|اوفنبورگ|オッフェンブルク|Offenburgum|奥芬堡
DE 59 Langenfeld|Langefaeael|Langefääl|لانگنفلد|朗根费尔德
DE 58 Stralsund|Strzalowo|シュトラールズント|Shhralzund|Щралзунд|שטרלזונד|اشترالزوند|შტრალზუნდი|施特拉爾松德
DE 58 Hameln|Hamala|Хамелн|Gamel'n|Hamelen|Hamelin|המלין|هاملن|ハーメルン|哈默爾恩|하멜른
DE 58 Friedrichshafen|Fridrikhskhafen|फ्रीडरिक्सहाफेन|Fridrikhsgafen|ფრიდრიხსჰაფენი|Fridrixshafen|פרידריכסהאפן
DE 58 Göppingen|Geppingen|Gjoppingen|Goeppingen|غوبينغن|گوپینگن|ゲッピンゲン|格平根
DE 57 Görlitz|G'orlic|Gerlica|Gjorlic|جورليتس|غورليتس|გერლიცი|Goerlitz|Nkerlits|Zgorjelc|Zhorelec|غرليتز|גרליץ
DE 57 Stolberg|اشتولبرگ|Sjtolberg|شتولبرغ|シュトルベルク|Stolbersch|施托尔贝格|Stolberg  Rheinland
DE 57 Frankurt na Odri|Frankfurt na Oder|Frankfurt na Odri|Frankfurt pe Oder|פרנקפורט על האודר|ოდერის ფრანკფურტი
DE 56 Neu-Hohenschönhausen|Berlin-Neu-Hohenschönhausen|Berlin-Neu-Hohenschoenhausen
DE 56 Baden-Baden|Badenbadene|Badehn-Badehn|Banten-Banten|באדן-באדן|بادن بادن|بادن-بادن|Aquae Aureliae
DE 56 Hattingen|Khatingen|Χάτινγκεν|هاتینگن|ہیٹنگن|哈廷根
DE 56 Hilden|Хилден|Gil'den|Hilde|هيلدن|希爾登
DE 56 Winterhude|Винтерхуде|Hamborg-Winterhuud|Hamburg-Winterhude
DE 56 Sankt Augustin|Sankt-Avgustin|زانكت آوغستين|St. Augustin|زانکت آگستین|圣奥古斯丁
DE 55 Eschweiler|Aischwiele|Ehshvajler|Esveileris|Ascvilare|Eshvajler|Esveilere|Esveilers|ეშვაილერი|אשוויילר
DE 55 Friedrichsfelde|Berlin-Friedrichsfelde
DE 55 Ahlen|Alene|Alnon|Aulen|Alenas|Alna|اهلن|اہلن|アーレン|阿伦|알렌
DE 54 Bad Salzuflen|Bad Zalcuflen|باد زالتسوفلن|巴特萨尔茨乌夫伦
DE 54 Euskirchen|Ojskirkhen|OEskerche|Öskerche|ائوسکیرش|奧伊斯基興
DE 54 Meerbusch|Merbush|ميربوش|梅尔布施
DE 54 Wolfenbüttel|Volfenbjutel|Wulfenbüttel|Guelpherbytum|Volfembutel|Volfenbitel|Wolfenbuettel|Wulfenbuettel
DE 54 Hürth|Gjurt|Khirt|Huerth|Khjurt|هورت|Hiurtas|许尔特
DE 54 Zehlendorf|Celendorf|צלנדורף
DE 54 Schweinfurt|Suevofortum|Shvajnfurt|شفاينفورت|شواینفورت|施韦因富特
DE 53 Нойштадт-ан-дер-Вайнштрасе|葡萄酒之路上的新城|Neustadt
DE 53 Pulheim|Пулхајм|بولهايم|پولهایم|Pul'gajm|Pullem|普爾海姆
DE 53 Gummersbach|غومرسباخ|گومرزباخ|古梅尔斯巴赫
DE 53 Wilhelmsburg|Вилхелмсбург|Willemsborg|Hamburg-Wilhelmsburg
DE 52 Waiblingen|Waiblinga|فايبلينغن|وایبلینگن|魏布林根
DE 52 Nordhorn|Nothoorn|Нордхорн|نوردهورن|諾德霍恩
DE 52 Mariendorf|Berlin-Mariendorf
DE 52 Greifsvaldas|Grajfsval'd|Greifsvalde|Griepswohld|Gripiew Las|גרייפסוואלד|გრაიფსვალდი|Griefswald|غرايفسفالت
DE 52 Cuxhaven|Cuxhoben|كوكسهافن|کوکسهاون|Cuxhuuwen|Kuksgafen|Куксхавен|Куксхафен|ککسہیون|クックスハーフェン
DE 52 Wetzlar|Betslar|Veclara|Vetclar|ვეცლარი|Veclaras|Weslar|فتسلار|وتسلار|เวทซลาร์|ヴェッツラー|וצלר|韦茨拉尔
DE 52 Menden|Mennen|مندن|门登
DE 52 Bergkamen|Berkamen|Biärgkoamen|برغكامن|برگکامن|Biaergkoamen|贝格卡门
DE 52 Frechen|Frechem|فريشن|فرشن|弗雷兴
DE 52 Lichtenrade|Berlin-Lichtenrade
DE 51 บัดฮอมบูร์กฟอร์เดอร์เฮอเออ|Bant Chompournk|Μπαντ Χόμπουργκ|Bad Khomburg|바트홈부르크포어데어회에|Bad Homburg
DE 51 Willich|Villix|فيليش|ویلیش|維利希
DE 51 Emden|Oamde|Ehmden|Emda|אמדן|إمدن|エムデン|Ehmdehn|埃姆登|엠덴
DE 51 Neu-Ulm|Nei-Ulm|Noj-Ulm|Noy Owlm|Nöa Ulma|נוי-אולם|نوي-أولم|Noea Ulma|Nova Ulma|Nuevo Ulm|ノイウルム|新乌尔姆
DE 51 Lingen|لينغن|لینگن|リンゲン|林根
DE 51 Erftstadt|Erftshtat|إرفتشتات|Ehrftshtadt|埃尔夫特施塔特
DE 51 Neubrück
DE 50 Lahr|Lar|لار|拉尔
DE 50 Ibbenbueren|Ibbenbjuren|Ibbenbüren|Ibenbiren|ایننبورنن|إيبنبورن|伊本比伦
DE 50 Passau|Pasawa|พาสเซา|Bassa|Pasov|پاساو|پساؤ|パッサウ|파사우|帕绍|Batavia Bavariae
DE 50 Gronau|غروناو|格羅瑙
DE 50 Langenhagen|Langenhogen|Лангенхаген|لانغنهاغن|لانگنهاگن|朗根哈根
DE 50 Schwerte|Shverte|Schweierte|شفيرته|شورته|施韦特
DE 50 Speyer|Espira|Shpaer|Spaier|Spires|シュパイアー|Schbaya|Spira|שפייר|اشپیر|ชไปเออร์|슈파이어|施派尔|Noviomagus
DE 50 Alt-Hohenschönhausen|Berlin-Alt-Hohenschönhausen|Berlin-Alt-Hohenschoenhausen|Wilhelmsberg|الت-شوهینزن
DE 50 Хайденхайм-ан-дер-Бренц|Khajdenkhajm na Brencu|Heidenheim in Wurttemberg|Gajdengajm-na-Brenci
DE 50 Treptow
DJ 626 Djibouti|Diobuiti|Djiboeti|Dzhibuti|Dzhybuci|Dzibutis|דזשיבוטי|Djibuti|Dschibuti|جیبووتی|גיבוטי|جيبوتي|जिबूती
DJ 554 Balbala|بالبالا|بلبالا|バルバラ
DK 142 Aalborg|Alaborg|Ol'barg|Ol'borg|אולבורג|अलबोर्ग|ออลบอร์|ოლბორგი|Almpornk|Olborgas|Άλμποργκ|آلبورغ|آلبورگ
DK 95 Frederiksberg|ფრედერიკსბერგი|فريدريكسبرغ|Frenteriksmpernk|Φρέντερικσμπεργκ|فریڈرکسبرگ|프레데릭스베르
DK 71 Esbjerg|Esbjærg|Esbyerq|Эсбьерг|אסביירג|إيسبيرغ|ესბიერი|Ehsb'erg|Esbjaerg|اسبجرگ|اسبیرگ|Esber|Esbjergas
DK 62 Randers|Ranners|Ranters|ราเนอส์|რანერსი|راندرس|رانڈرز|Randersas|ラナース|라네르스|蘭訥斯
DK 61 Kolding|Kolling|کولدینگ|კოლინგი|كولدنغ|کولڈنگ|Koldingas|คอเลง|コリング|科靈|콜링
DK 61 Horsens|Хорсенс|هورسينس|هورزنس|ہارسنز|ჰორსენსი|Horsensas|ฮอร์เซนส์|ホーセンス|霍尔森斯|호르센스
DK 60 Vejle|Vaile|وایله|ویجله|ویجلے|वेजले|ভেজলে|ვაილე|ไวเล|ヴァイレ|瓦埃勒|바일레
DK 53 Hvidovre|Хвидовре
DK 53 Avedøre
DK 53 Klinteby Frihed|Friheden|Frihed
DK 51 Roskilde|Roskille|รอสกิลด์|راسکیله|راسکیلے|როსკილე|Hroarskelda|ロスキレ|罗斯基勒|로스킬레
DK 50 Herning|Gerning|Хернинг|ჰერნინგი|Herningas|ヘアニング|海宁|Munisipaliti Herning|Munisipalitas Herning
DO 1200 Сантьяго-де-лос-Кабальерос|سانتیاگو دلس کابالیروس|Сантьяго-де-лос-Трейнта-Кабальерос
DO 701 Santo Domingo Oeste
DO 700 Santo Domingo Este|سانتو دومینګو استه|سانتو دومینگو استه|سانتو ڈومنگو ایسٹے|Santo-Domingo-Ehste
DO 217 San-Pedro-de-Makoris|San Pedro Macoris|سان پدرو دماکوریس
DO 208 La Romana|لا رومانا|ला रोमाना|লা রোমানা|לה רומנה|Romana|라로마나|羅馬納
DO 175 Bella Vista
DO 154 San Cristóbal|سان كريستوبال|سان کرسٹوبال|सैन क्रिस्टोबल|সান ক্রিস্টোবাল
DO 146 Puerto Plata|بويرتو بلاتا|پوئرتو پلاتا|پیورتو پلاتا|Puehrto-Plata|פוארטו פלטה|Port Plata|प्यूर्टो प्लाटा
DO 124 San-Fransisko-de-Makoris|سان فرانسیسکو دماکوریس
DO 123 Salvaleón de Higüey|Сальвалеон-де-Игуэй|سالفاليون دي هيغويي|سالوالیون دی ہیگویې|سالوالیون ڈی ہیگویے
DO 102 La Vega|لا ویغا|لا ویګا|ला वेगा|লা ভেগা|لافيغا|拉維加|라베가|Konsepsion-de-la-Vega
DO 100 Punta Cana
DZ 803 Oran|Aran|ओरान|ওরান|Ora|אוראן|وهران|وہران|ออราน|ორანი|オラン|瓦赫蘭|Oranas|Wahran|Wehran|오랑
DZ 448 Constantine|কনস্টান্টিন|कांस्टैंटाइन|קונסטנטין|コンスタンティーヌ|قسطنطینہ|قسنطينة|Cirta|君士坦丁
DZ 342 Annaba|Hippo|عنابة|عنابہ|अन्नाबा|আন্নাবা|Aanavaen|Bona|アンナバ|安纳巴|안나바|Hippo Regius|Аннаба қаласы
DZ 331 Blida|Bilda|بلیدہ|บลีดา|Dilida|ब्लिडा|ব্লিডা|Buleyde|البليدة|ブリダ|卜利达|블리다|Al-Bulajda|El Bouleida
DZ 289 Batna|باتنة|باتنہ|বাতনা|Batina|Batnah|बतना|Tbatent|バトナ|巴特纳|바트나|Batna City|ولاية باتنة|Батна қаласы
DZ 275 Bab Ezzouar|باب الزوار
DZ 265 Djelfa|Dzilfa|Джелфа|الجلفة|Jelfa|जेलफा|জেলফা|ジェルファ|جلفہ|ولاية الجلفة
DZ 252 Sétif|Satif|सेतिफ|সেতিফ|Stif|סטיף|ستیف|سطيف|セティフ|Setifas|Sitifis|سطف|塞提夫|세티프|Сетиф қаласы
DZ 210 Sidi Bel Abbes|Sidi Bel Abbas|Sidi-Bal-Abbes|Sid Bel Abbes|Sidi Belabbas|Sidi Bilabbas|Sidi Bu-l-Abbas
DZ 204 Biskra|Biskira|Briskra|بسكرة|بسکرہ|বিসক্রা|बिस्क्रा|ビスクラ|比斯克拉|비스크라|Tibeskert|ولاية بسكرة
DZ 194 Tébessa|Tibissa|Theveste|تیبازہ|तेबेस्सा|তেবেস্সা|تبسة|テベッサ|泰贝萨|Тебесса қаласы
DZ 186 El Oued|Al-Wadi|El Qued|Эль-Уэд|अल वादी|אל-ואד|الوادي|وادي سوف|এল ওয়েড|Ehl'-Uehd|Oued Souf|Uedas|瓦德
DZ 182 Skikda|سكيكدة|سکیکدہ|स्किकदा|স্কিকদা|فيليبفيل|スキクダ|斯基克达|Sukaikida|스킥다|Philippeville|Phillippville
DZ 178 Tiaret|Tijarat|تيارت|तियारेट|ティアレト|Tiaretas|টিয়ারেট|提亚雷特
DZ 178 Chlef|Shlef|الشلف|Hlef|Szalif|हलेफ|ছলেফ|シュレフ|Selifas|الأصنام|谢利夫|El Asnam|Ech Chlef|أورليانفيل
DZ 176 Béjaïa|Bejayd|Bigaya|Bijaya|Bougie|Беджая|Беџаја|बेजाया|Bugia|بجاية|بجایہ|ベジャイア|বেজাইয়া
DZ 173 Tlemcen|Pomaria|Tlemsen|ตเลมเซน|Termicen|Tilimsan|Tilimsen|Tremecen|תלמסאן|تلمسان|त्लेमसेन|ত্লেমসেন|Tlemsenas
DZ 169 Ouargla|Quargla|Warkala|वारग्ला|วาร์กลา|Uargla|Varcla|ورقلة|ورقلہ|ওয়ার্গলা|우아르글라|ワルグラ|瓦尔格拉
DZ 165 Béchar|Basyar|Beshar|Besaras|بیشار|বেচার|ベシャール|Baszszar|بشار|बेचर|贝沙尔|베샤르|Colomb-Bechar
DZ 162 Mostaganem|मोस्तागनेम|মোস্তাগনেম|Mastaganeam|Mustaghanam|Mustaghanim|მოსთაღანემი|Mostaganemas|مستاغانم
DZ 158 Bordj Bou Arreridj|Bordzh-Bu-Arreridzh|Burdz Bu Urajridz|बोर्ज बू अर्रेरिज|BordjBouArreridj|Borj Bu Arrerij
DZ 158 El Achir|اليشير
DZ 153 Souk Ahras|Suk Aharas|Suk-Akhras|Suk Ahras|Suk Ahrasas|سوق أهراس|سوق اہراس|सौक अहरास|সৌক আহরাস|Soukaras
DZ 145 Médéa|Medeah|المدية|مدیہ|मेडिया|メディア|Lambdia|মেডিয়া|麦迪亚|메데아|Lemdiyyet|Al-Madijja
DZ 145 El Eulma|Saint-Arnaud
DZ 143 Touggourt|तौग्गौर्ट|তৌগ্গৌর্ট|Tugurtas|Tuggurt|Tukkurt|توقرت|トゥーグラ|Туггурт қаласы|تقرت|图古尔特|투구르트
DZ 142 Ghardaïa|Rhardaia|ঘর্দায়া|Qardaya|Tagerdayt|غرداية|غردایہ|घरदाया|ガルダイア|가르다이아|ولاية غرداية|盖尔达耶
DZ 142 Saïda|سعيدة|साइदा|সাইদা|サイダ|塞伊达|사이다
DZ 134 Laghouat|Laguatas|Larhouat|লাগোয়াত|Al-Aghwat|לאגוואט|الأغواط|Lagoat|Laguat|Lagvat|लाघोआत|ラゴアット|艾格瓦特
DZ 132 M'Sila|المسيلة|एम'सिला|এম'সিলা|ムシラ
DZ 131 Jijel|Cical|Giger|जिजेल|জিজেল|جيجل|ジジェル|吉杰勒|Dzidzili|Igilgili|Джиджель|Djedjelli|Djidjelli
DZ 123 Relizane|रेलिजेन|রেলিজেন|غليزان|Ighil Izane|ولاية غليزان|レリザン|Prowincja Relizane
DZ 123 Bordj el Kiffan|Fort de l'Eau|برج الكيفان
DZ 120 Guelma|Calama|Gel'ma|Kalima|Galma|قالمة|قالمہ|ڤالمة|गुएल्मा|গুয়েলমা|グエルマ|盖勒马
DZ 117 Rouiba|الرويبة
DZ 116 Aïn Beïda|Aine Beida
DZ 114 Khenchela|Krenchela|Jenchela|খেঞ্চেলা|Xencela|खेंचेला|خنشلة|ケンチェラ
DZ 111 Bou Saâda|بو سعادة|Bu Sada|بلد السعادة|بوابة الصحراء
DZ 108 Mascara|Muaskar|मस्कारा|মাস্কারা|مسکره|معسكر|穆阿斯凯尔|マスカラ|마스카라
DZ 105 Baraki|براقي
DZ 104 Tizi Ouzou|Tizi Uzou|Tizi Wuzu|তিজি ওউজু|Tizi Uzu|تيزي وزو|तिजी उजु|提济乌祖|티지우주
EC 636 Cuenca|Kvenka|Куэнкæ|קואנקה|کوئنکا|کوانکا|เกวงกา|კუენკა|Kuehnka|クエンカ|Tumipampa|쿠엥카|昆卡|Куэнка шаары
EC 458 Santo-Domingo-de-los-Kolorados|サントドミンゴデロスコロラドス|Santo Domingo
EC 387 Ambato|أمباتو|ამბატო|Ambatas|アンバート|安巴托|암바토|Ampatu llaqta
EC 321 Portoviejo|Partauekha|Портовьехо|بورتوفييخو|პორტოვიეხო|پورتو ویئجو|پورتوبیخو|पोर्टोविएजो|Portovjechas
EC 315 Eloy Alfaro|Alfaro|Duran
EC 289 Machala|ماتشالا|ماچالا|مچھالا|মাচালা|მაჩალა|מצאלה|मचला|マチャラ|馬查拉|마찰라
EC 274 Loja|Loha|Лоха|لوجا|لوخا|लोजा|লোজা|ლოხა|ロハ|洛哈|로하
EC 264 Manta|მანტა|曼塔|만타|Manta Ecuador|Puerto de Manta
EC 264 Riobamba|Rispampa|ريوبامبا|ریؤبامبا|रिओबांबा|რიობამბა|ריובמבה|রিওবাম্বা|รีโอบัมบา|リオバンバ|里奧班巴
EC 221 Ibarra|إيبارا|ابارا|इबारा|ইবারা|イバラ
EC 218 Esmeraldas|Volcan Chimborazo
EC 213 Quevedo|Kevedas|Kevedo|კევედო|克韋多
EC 205 Latacunga|Latakunka|لاتاكونغا|لاتاکونګا|لاتاکونگا|लातकुंगा|লাতাকুঙ্গা|ラタクンガ|拉塔昆加|라타쿵가
EC 173 Daule|道莱
EC 133 Milagro|ميلاغرو|میلاجرو|میلاگرو|मिलग्रो|มิลาโกร|მილაგრო|Milagras|Milankro|Μιλάγκρο|मिलाग्रो|মিলাগ্রো|ミラグロ
EE 115 Lasnamäe|لاسنامای|Lasnamjaeh|ラスナマエ|Arrondissement de Lasnamäe
EE 91 Tartu|Derpt|Yurev|ტარტუ|Dorpat|טרטו|タルトゥ|Terbata|Yur'yev|타르투|Tarbatum|Tartu linn
EE 67 Mustamäe|Mustamjaeh|Mustamäe linnaosa|Arrondissement de Mustamäe
EE 67 Kesklinn|Kesklinna linnaosa|Arrondissement de Kesklinn
EE 63 Põhja-Tallinn|Пыхья-Таллинн|Pohja|Arrondissement de Tallin-Nord
EE 54 Narva|Нарвæ|نارفا|ناروا|ნარვა|נרבה|นาร์วา|ナルヴァ|纳尔瓦|나르바|Нарва ош
EE 51 Haabersti|Gaabersti|Хааберсти|ہابرستی|Haabersti linnaosa|Arrondissement de Haabersti
EG 5263 Alexandria|Alejandria|Taskendrit|Искәндәриә|الإسكندرية|सिकन्दरिया|Alegsandiri|Alehandriya|Aleixandria
EG 4367 Giza|جیزه|Gizah|Gizeh|Guiza|ギーザ|El-Giza|Al Jizah|El Gizeh
EG 1240 Shubrā al Khaymah|Shubra al-Khayma|Shubra el-Kheima|شبرا الخيمة
EG 780 Port Said|Bor Sayit|PORTSAINT|פורט סעיד|Porto Said|بور سعيد|Bursaid|Port Saidas|Puerto Said|塞德港
EG 699 Suez|Suec|סואץ|سوئز|سويس|सुएझ|Souez|Suais|Suehc|سوئیز|სუეცი|スエズ|苏伊士|수에즈|Clysma|Suecas
EG 668 Madīnat an Naşr|Madinet el-Nasr|El Nasr City|Nasser City|Nasr City
EG 621 Al Mansurah|Al-Mansura|El Mansura|El-Masura|Mansourah|Mansoura|Mansurah|المنصورة|Manoura
EG 592 Al-Mahallah al-Kubra'|El-Mahalla el-Kubra|Mahalla el Kubra|Mehalla el Kobra|المحلة الكبرى|El Mahalla
EG 576 Tanta|Tanda|טנטא|טנטה|طنطا
EG 528 Assiut|Assuit|Asyout|أسيوط|Siut|Licopolis|Likupulis
EG 519 Al Fayyum|El Faiyum|استان فیوم|Arsinoe|Fayyoum|Faijum|Fayoom|Shedit|الفيوم|Fayun|محافظة الفيوم
EG 488 Al Khuşūş|El-Khusus
EG 462 Esna|Asna|Isna|אסנא|إسنا|Ehsna|Esneh|איסנא|Latopolia|Latopolis|Latonpolis
EG 430 Zagazig|Zaqaziq|الزقازيق|As Zaqaziq|Az Zagazig|Es Zaqiziq|Ez Zaqaziq|宰加济格|자가지그|Ehz-Zakazik
EG 429 Ismailia|ისმაილია|Ismailieh|Ismalia|Ismoiliya|איסמעיליה|اسماعيليه|اسماعیلیہ|El Ismalia|Ismailiyah|इस्माइलिया
EG 422 Luxor|Loxor|लक्सर|ルクソール|Louxor|Lucsar|Luksor|Λούξορ|לוקסור|اقصر|لکسر|Louksor|लुक्सोर|ลักซอร์|ლუქსორი
EG 409 Kom Ombo|Kum Ombu|Kawm Ombo|Kawm Umbu|Omboi|Ombos
EG 379 Aswān|Asuan|Eswan|Syena|Syeue|אסואן|أسوان|Assuao|आस्वान|ასუანი|アスワン|Assouan|Asuanas|阿斯旺|아스완
EG 368 Madinat Sittah Uktubar
EG 339 Ḩadā’iq al Qubbah|Qubba Garden City|Qubbah Gardens|Qubba Gardens|Garden City|حدائق القبة
EG 318 Damanhur|Даманхур|Damanhour|دمنهور|Bandar Damanhur|Hermopolis Parva|Hermupolis Parva
EG 313 القاهرة الجديدة|New Cairo
EG 313 New Cairo|القاهرة الجديدة
EG 305 Damietta|Dumjatas|Damiata|Dimyath|Doemjat|Dumjata|Dumujat|Tamiathis|ดาเมียตตา|დუმიატი|ディムヤート|דמיאט
EG 301 Rosetta|Ar-Rasid|Rashid|რაშიდი|Bolbitine|Er-Rashid|Resid|רשיד|رشيد|ロゼッタ|罗塞塔|로제타
EG 283 Minya|Minieh|المنيا|Al Minya|El Minia|Ehl'-Min'ja
EG 273 Banī Suwayf|Beni Suweif|Beni Souef|Beni Suef|Beni Sue|بني سويف
EG 267 Shibīn al Kawm|Shabin al-Kum|Shebin al-Kom|Shibin el-Kom|شبين الكوم
EG 266 Sohag|Sogag|Suhag|Suhaj|Сохаг|سوهاج|Sawhaj|Sevhac|Souhag|სუჰაგი|索哈傑|소하그
EG 252 Qina|Kena|Qana|Caene|Keneh|قنا|استان قنا
EG 246 Ель-Ашир-мін-Рамадан|Ehl'-Ashir-min-Ramadan|Cidade do Ramadao|العاشر من رمضان|Ramadan City|עשרה ברמדאן
EG 230 Ḩalwān|Helwan|Hilwan|Hulwan|Хелуан|Helouan|حلوان|Helwan Les Bains|Helouan-les-Bains
EG 212 Mallawī|Mallauri|ملوي
EG 207 Hurghada|Khurgada|Gurdaka|الغردقة|Urgada|Χουργκάντα|ელ-გურდაკა|Al-Ghardaqa|Chournkanta|El-Ghardaqa|ערדקה
EG 199 Arīsh|アリーシュ|Arisas|العريش|Al-Arix|Alarixe|El Aris|אל עריש|על אריש|阿里什|아리시|El-Arich|ელ-არიში
EG 194 Kafr ash Shaykh|Kafr al-Sheikh|Kafr el-Sheikh|Kafr-Sheikh|كفر الشيخ
EG 185 Bilbeis|Belbeis|Bilbajs|Bimpais|Bilbes|Μπιμπάις|בילביס|بلبيس|ビルベース|比勒拜斯|빌베이스
EG 182 Banhā|Benha|Benna|Бенха|بنها|Athribis|Bandar Banha
EG 177 Idkū|إدكو|Edkou
EG 176 Marsá Maţrūḩ|Mersa Matruh|Марса-Матрух|Mersa Matrouh|Paraetonium|مرسى مطروح|Mhadara|Madara|Matruh
EG 162 Al Maţarīyah|El-Matariya|Matarieh|المطرية
EG 156 Qalyub|قليوب
EG 155 Al Ḩawāmidīyah|El Hawamdeya|Hawamidyah
EG 154 Abū Kabīr|Abu Kebir|Abu Kibir|أبو كبير|Kafr Abu Kabir|Kafr Abu Kebir
EG 153 Mīt Ghamr|ميت غمر
EG 151 Akhmīm|Akhmun|Ekhmin|Khemmis|أخميم|Panopolis|Paloupolis|Panospolis
EG 151 Girga|Jirja|جرجا
EG 149 Disūq|Dasuq|دسوق|Dessouk
EG 142 Samālūţ|سمالوط
EG 138 Al-'Ubūr|Al Ubour|El Ubour|العبور
EG 137 Kirdāsah|Kerdasah|Kerdasa|Kirdasa|كرداسة
EG 137 Bilqās|Balqas|بلقاس|Bilqas Qism Auwal|Bilqas Qism Awwal
EG 136 Būsh|Nasir Bush|ناصر-بوش سابقا
EG 134 Ţahţā|Тахта|طهطا
EG 133 Sinnūris
EG 128 Kafr ad Dawwār|Kafr ed-Dauwar|Kafr el Dawdar|Kafr el-Dauwar|Kafr al-Dawar|كفر الدوار
EG 127 Al Manzalah|Al Manzilah|El-Manzala|المنزلة
EG 125 Munūf|MINUF|Manuf|Menuf|Menouf|Μενούφ|منوف|Menoufis
EG 124 Ashmūn|أشمون
EG 124 As Sinbillāwayn|As Sunbullawayn|El-Simbillawein|Es Simbillawein|السنبلاوين
EG 118 Maghāghah|Maghagha|مغاغة
EG 117 Manfalūţ|Monfalut|منفلوط
EG 116 Fāqūs|فاقوس|Fakous
EG 115 Banī Mazār|Beni Mazar|بني مزار
EG 112 Al Fashn|El Fashn|Al-Fashan|Ehl'-Fashn|Fashn|الفشن
EG 112 Ţalkhā|Talha|طلخا
EG 111 Abnūb|أبنوب
EG 111 Zefta|Zifta|زفتى
EG 105 Abū Tīj|Abu Tig|Abu Tik|أبو تيج|Apotheke
EG 102 Dayrūţ|Deirut|Deirout|ديروط|Dairut el Mahatta|Dayrut al Mahattah
EG 101 Ţimā|طما
EG 101 Dikirnis|Dekernes|Dikinis|Dikirni|دكرنس|Markaz Dikirnis|Дикирнис қаласы
EH 196 Laayoune|Al Ayoun|Al-Aaiun|Al-Ajoen|El Aaiun|Al-Ujun|Ehl'-Ajun|El Aium|العيون|アイウン|엘아이운|阿尤恩
EH 106 Dakhla|Dajla|Dakhlah|الداخلة|Ad Dakhla|Villa Cisneras|Villa Cisneros|Factoria Villa Cisneros
ES 471 Murcia|Mursia|מורסיה|مورسیا|مرسية|ムルシア|穆尔西亚|Ciutat de Murcia
ES 438 Palma|ميورقة|帕爾馬|팔마데마요르카|Madina Mayurqa|פלמה דה מיורקה|Palma de Maiorca|Palma di Maiorca
ES 383 Лас-Пальмас-де-Гран-Канария|Las Palmas|Laspalmasa|Palmas|拉斯帕尔马斯
ES 325 Córdoba|Cardoue|Cordoue|Cordova|Corduba|Kordava|קארדאבע|קורדובה|كوردوبا|کۆردۆبا|კორდობა|कोर्दोबा|กอร์โดบา
ES 300 Valladolid|Vagiadolid|Valdoletum|Valhadolid|Valjadolid|Valladolis|Valladolit|Вальядалід|بلد الوليد|ואיאדוליד
ES 293 Vigo|Bigo|ויגו|بیگو|فيغو|ویگو|वीगो|บีโก|ვიგო|Vigas|ビーゴ|維戈|비고|Виго шаары
ES 271 Gijón|Gigia|Kixoi|Xixon|Хихон|חיחון|خيخون|خیخۆن|گیجون|คีคอน|Hihono|ხიხონი|ヒホン|希洪|히혼|Chichonas
ES 266 Eixample|Ashjampla|Ehshample|Esample|אישמפלה|L'Eixample|アシャンプラ|扩展区|Distrikt Ensanche
ES 257 Vitorija-Gastejs|Victoriacum|Bittorixa|Vitorija|Gasteiz|ויטוריה|ビトリア
ES 257 L'Hospitalet de Llobregat|Hospitalet de Llobregat|Ospitalet-de-L'obregat
ES 256 Latina|لاتینا|ラティーナ|Distrito Latina|Latina distritu
ES 253 Carabanchel|كارابانتشيل|カラバンチェル|Carabanchel distritu|Distrito Carabanchel
ES 250 A Coruña|Caronium|Corunako|اے کرونا|لاکرونیا|อาโกรูญา|A Cruna|Akoruna|Corunha|Corunya|In Coruna|א קורוניה
ES 244 Puente de Vallecas|Ponto de Valjeko
ES 238 Fuencarral
ES 235 Sant Martí|Distrikt Sant Marti|Sant Marti distritu
ES 234 Elche|เอลเช|Ehl'ch|Elig|Illici|الچه|ელჩე|エルチェ|Elx|אלש|埃爾切|엘체
ES 233 Granada|Girnata|Granata|Grenada|Grenayd|Gırnata|Qranada|جرانادا|جرينادا|ګرېنادا|กรานาดา|გრანადა|ग्रानादा
ES 228 Ciudad Lineal|Syudad Lineal|سويداد لينيال|Linia Urbo|休达利内亚尔区|시우다드리네알|Barrio Ciudad Lineal
ES 220 Fuencarral-El Pardo
ES 220 Oviedo|Ov'edo|Ovetum|اوویدو|ოვიედო|Aueda|Ovieu|Ovjedas|Uvieu|אוביידו|أوفييدو|ابیدو|โอเบียโด|オビエド|奥维耶多
ES 218 Terrassa|テッラーサ|테라사
ES 217 Badalona|بادالونا|बाडालोना|บาดาโลนา|ბადალონა|Μπαδαλόνα|バダロナ|巴达洛纳|바달로나
ES 213 Cartagena|Cartaxena|Kartagina|Kartahena|Картахена|كارتاخينا|کارتیگانا|კარტახენა|Kartagjena|کارتاگنا
ES 212 Херес-де-ла-Фронтера|Херэс-дэ-ла-Франтэра|Kherehs-deh-la-Frantehra|赫雷斯-德拉弗龙特拉|헤레스데라프론테라
ES 211 Sabadell
ES 211 Santa Cruz Tenerifekoa|Santa-Krus-de-Tenerife|Santakrusa de Tenerife|Tenerifes Santa Krusas
ES 208 Pamplona|Pompaelo|Памплонæ|پامپلونا|ปัมโปลนา|პამპლონა|Iruinea|Pampalona|Pampeluna|פמפלונה|بنبلونة|पाम्पलोना
ES 207 Móstoles|Mostales|موستوليس|Monsteles|Mostolo|מוסטולס|موستولس|მოსტოლესი|Mostolesas|モストレス|莫斯托莱斯
ES 196 Almería|المیریا|אלמריה|آلمریا|ألمرية|अल्मेरिया|आल्मेरिया|アルメリア|阿尔梅里亚|Unci|알메리아
ES 193 Alcalá de Henares|Al'kala-de-Enares|Alkala nte Enares|ألكالا دي إيناريس|ალკალა-დე-ენარესი|Al'kala-de-Ehnares
ES 190 Fuenlabrada|فوينلابرادا|Fuehnlabrada|Fons Laborata|פואנלברדה|フエンラブラダ|丰拉夫拉达
ES 188 Leganés|Legamar|ليجانيس|Leganesas|レガネス|萊加內斯|레가네스
ES 187 Getafe|Xetafe|Χετάφε|خيتافي|เคตาเฟ|Khetafeh|Tituacia|ヘタフェ|赫塔费|헤타페
ES 185 Donostia-San Sebastian|Donostia San Sebasian|Saint-Sebastien|San-Sebast'jan|La Bella Easo|Sant Sebastia
ES 183 Sants-Montjuïc|圣徒-蒙特惠奇|Distrikt Sants-Montjuic|Distrito Sants-Montjuic|Sants-Montjuic distritu
ES 176 Burgos|Burgas|Burgus|Burqos|בורגוס|بورگوس|Bourgos|Burgi|برگوس|बुर्गोस|บูร์โกส|Burgosas|Μπούργος|برغش|ブルゴス
ES 173 Santander|Sanandere|Santandel|سانتاندير|सांतांदेर|Santandehr|سانتاندر|سانٹانڈر|Santanderas|サンタンデール
ES 173 Albacete|Albasete|الباسيتي|الباچیتے|آلباسته|Al'baseteh|אלבסטה|アルバセテ|阿尔瓦塞特|알바세테
ES 172 Alcorcón|ألكوركون|Al'karkon|Alcorconum|Alkorkonas|アルコルコン|阿尔科尔孔|알코르콘
ES 171 Kastel'on-de-la-Plana|卡斯特利翁-德拉普拉納|Castellon|Castello
ES 168 Horta-Guinardó|Distrikt Horta-Guinardo|Distrito Horta-Guinardo|Horta-Guinardo distritu
ES 166 Nou Barris|Distrikt Nou Barris|Distrito Nou Barris|Nou Barris distritu
ES 161 Hortaleza|オルタレサ|Hortaleza distritu
ES 157 San Blas-Canillejas|Distrito San Blas|Distrito San Blas-Canillejas
ES 156 Marbella|Marvegia|ماربيلا|ماربلا|ماربيا|मार्बेल्ला|マルベーリャ|마르베야|马贝拉
ES 155 Tetuan
ES 151 Logroño|Logronh|لوگرونو|โลโกรโญ|Лагронья|לוגרוניו|لوغرونيو|لگرنیو|ログローニョ|Logronjas|Lucronium|लोग्रोंयो
ES 150 La Laguna
ES 150 Badajoz|Бадахос|باداخوز|باداخوس|Badahozo|بطليوس|バダホス|Ara Pacis Augustalis
ES 149 Madrid Centro|Madrid City Center
ES 148 Arganzuela|アルガンスエラ|阿尔甘苏埃拉|Arganzuela distritu|Distrito Arganzuela
ES 147 Sarrià-Sant Gervasi|Distrito Sarria-Sant Gervasi|Sarria
ES 147 Salamanca|サラマンカ|Distrito Salamanca
ES 145 Chamberí|チャンベリ|Chamberi distritu|Distrito Chamberi
ES 144 Salamanca|Helmantica|Salmantica|سلمنقة|サラマンカ
ES 144 Huelva|Уэльва|Onuba|Uehl'va|ウェルバ|ウエルバ
ES 142 Sant Andreu|Distrito Sant Andreu
ES 141 Tarragona|تاراگونا|Tarraco|Tarrago|טרגונה|タラゴナ
ES 140 Lleida|Ilerda|Lerida|Lheida|Ljejda|ליידה|リェイダ|レリダ
ES 140 Chamartín|Tsamartin|چامارتین|チャマルティン|查馬丁區|차마르틴|Chamartin distritu|Distrito Chamartin
ES 126 Mataró|मातारो|Iluro|マタロー|马塔罗|마타로
ES 126 Villaverde
ES 126 Retiro|レティーロ|Distrito Retiro|Retiro distritu|Districte de Retiro
ES 124 León|Lleo|ليون|レオン|Ciuda de Llion
ES 123 Telde|تيلدي|特尔德
ES 122 Dos Hermanas|Dos Ermanas
ES 121 Gràcia|恩典区|Vila de Gracia|Distrikt Gracia|Gracia distritu|Distrito de Gracia|Districte de Gracia
ES 121 Algeciras|Al Jezita|Alchezira|Algecires|Algesiras|Algesires|Alxeciras|Αλχεθίρας|الخيثيراس|الغیکراس
ES 118 Santa-Koloma-de-Gramanet|Santa Coloma
ES 118 Torrejón de Ardoz|Torekhon de Ardos|Torechon de Ardosas|Turricula Ardozensis|托雷洪德亚尔多斯
ES 116 Cadiz|Gades|Gadir|Gaðes|كاديذ|کادیس|กาดิซ|Cadice|Kadyks|Κάντιθ|קדיס|قادس|კადისი|カディス|Cai|加的斯
ES 116 Moncloa-Aravaca|Monkloo-Aravako|Moncloa|Moncloa-Aravaca distritu
ES 116 Alcobendas|Alcovendae|ألكوبينداس|Alkobendasas|アルコベンダス|阿尔科文达斯|알코벤다스
ES 115 Parla|بارلا|帕尔拉
ES 113 Jaén|Xaén|Хаэн|جيان|Aurgi|Haeno|ハエン|Khaehn|Xaen - Jaen
ES 110 Delicias
ES 105 Ourense|Ovrense|Orance|Orense|オウレンセ
ES 104 Moratalaz|モラタラス|Barrio Moratalaz|Moratalaz distritu
ES 103 Reus
ES 102 Ciutat Vella|Staryj gorod|Distrikt Ciutat Vella|Distrito Ciutat Vella|旧城区
ES 101 Orihuela|Auraiola|Oriouela|Oriuehla|Οριουέλα|أوريويلا|اریهوئلا|Aurariola|Orivela|اوریہیولا|Oriola|オリウエラ
ES 100 Barakaldo|San Bizente|Done Bikendi|Sanbi|San Bizenti-Barakaldo
ES 100 Girona|Gerona|Жерона|Жирона|Херона|ジローナ
ES 98 Lugo|لوغو|ルーゴ
ES 96 Cáceres|Kaseres|Κάθερες|كاثيريس|کاسیریس|کاکیریس|काकेरेस|กาเซเรส|Cacris|Kaserehs|კასერესი|Kaseresas|קסרס
ES 95 Las-Rosas-de-Madrid|Rozae Matritenses|Rozas de Madrid|拉斯罗萨斯德马德里德|Las Rozas
ES 95 San Fernando|San Fernanando|圣费尔南多
ES 94 Roquetas de Mar|روكويتاس دي مار|Roketas de Mar|رکتاس د مار|Roquetas|罗克塔斯德马尔
ES 93 Guadalajara|Gvadalaharo|Гвадалахара|グアダラハラ
ES 93 Lorca|לורקה|ロルカ
ES 88 Talavera-de-la-Rejna|ตาลาเบราเดลาเรย์นา|Talavera del Tajo|Caesarobriga|塔拉韦拉德拉雷纳|Aebura|Elbora|طلبيرة
ES 88 Centro|Stadtzentrum
ES 88 Ель-Пуерто-де-Санта-Марія|เอลปวยร์โตเดซานตามารีอา|Portus Sanctae Mariae|Ehl'-Puehrto-de-Santa-Marija
ES 87 Cornellà de Llobregat
ES 86 Toledo|Taleda|טאלעדא|توليدو|طليطلة|طلیطلہ|तोलेदो|โตเลโด|ტოლედო|Toledas|Toletum|Toleu|טולדו|トレド|托利多
ES 85 Melilla|Millela|Rusadir|მელილია|M'lila|Meliya|مليلية|เมลียา|מלייה|メリリャ|梅利利亚|멜리야|Ciudad de Melilla
ES 84 El Ejido|Ел Еџидо|ال اخیدو|El Edzido|إلإيجايدو|Ekhido|Ejido|Ehl'-Ehkhido|埃莱希多|Barriada El Ejido
ES 83 Chiklana-de-la-Frontera|Chiclana
ES 82 Pontevedra|ポンテベドラ
ES 82 Algorta
ES 82 Torrevieja|Malnovturo|Toreviekha|Torrevekha|Torrevella|تورريفييخا|Toreviexa|توريفايجا|טורבייחה|تربیخا
ES 82 Pozuelo de Alarcón|بوزويلو دي الاركون|Posuehlo-de-Alarkon|波苏埃洛德亚拉尔孔|포수엘로데알라르콘|Pozolum
ES 82 Les Corts|Distrito Les Corts
ES 81 Coslada|Coslata|كوسلادا|コスラーダ|科斯拉达
ES 80 Getxo
ES 80 Mijas|Михас|ميخاس|ミハス|米哈斯
ES 79 Sant Cugat
ES 78 Avilés|أفيليس|آبیلس|اویلس|Avilesas|アビレス|阿维莱斯|아빌레스
ES 78 Palencia|Паленсия|Palentzia|Pallantia|بالنثيا|پالنسیا|パレンシア|帕伦西亚|팔렌시아
ES 78 Arona|阿罗纳|Arona pa Tenerife
ES 78 Torrent
ES 76 Manresa
ES 75 San-Sebast'jan-de-los-Rees|San-Sebastian-de-los-Rejes|Sanctus Sebastianus Regum|圣塞瓦斯蒂安德洛斯雷埃斯|Sanse
ES 74 Valdemoro|فلاديمورو|Vallis Mauri|巴尔德莫罗
ES 74 Ciudad Real|Cidade Real|Sjudad Real|סיודאד ריאל|ثيوداد ريال|سیوداد رئال|Ciuda Real|Villa-Real|S'judad-Rehal'
ES 74 Vélez-Málaga|Beleth-Malaga|Μπέλεθ-Μάλαγα|فيليث-مالقة|贝莱斯-马拉加
ES 73 Gandia
ES 72 Rubí
ES 71 Santa Lucía|圣卢西亚
ES 71 Fuengirola|Фуенхирола|فوينخيرولا|Fuehnkhirola|福恩吉罗拉|سهيل|丰希罗拉
ES 70 Benidorm|بنيدورم|ベニドルム|贝尼多尔姆|베니도름
ES 70 Alcalá de Guadaira|Al'kala-de-Gvadaira
ES 69 Valdefuentes
ES 68 Ponferrada|Pomeriada|بونفيرادا|ポンフェラーダ|蓬费拉达|폰페라다
ES 68 Rivas-Vaciamadrid|Vaciamadrid|Vasiamadrid
ES 68 Majadahonda|Makhadaonda|Maxadahonda|ماجاداهوندا|马哈达翁达
ES 68 Sanlúcar de Barrameda|Sunlucar de Barrameda|ซานลูการ์เดบาร์ราเมดา|სანლუკარ-დე-ბარამედა|桑卢卡尔德瓦拉梅达
ES 67 Campiña|Caserio Campina
ES 67 Estepona|إستيبونا|Ehstepona|エステポナ|埃斯特波纳
ES 66 Ferrol|El Ferrol
ES 66 Aluche
ES 66 Vicálvaro|ビカルバロ|Vicalvaro distritu
ES 66 Castelldefels
ES 66 Viladecans|Biladakans|فيلاديكانس|比拉德坎斯
ES 66 Sagunto|Sagonte|סגונטום|Morvedre|Saguntum
ES 65 Vilanova
ES 65 Torremolinos|توريمولينوس|Toremolinos-Malaga|托雷莫利诺斯
ES 65 Villa de Vallecas|Valjeko
ES 64 Valverde
ES 64 La-Linea-de-la-Konseps'on|Ла-Лінеа-дэ-ла-Кансепсьён|La-Linea-de-la-Konseps'jon|La-Linea-deh-la-Kanseps'jon
ES 64 Molina de Segura|مولينا دي سيغورا|莫利纳德塞古拉|Molina
ES 64 Paterna|パテルナ|帕特尔纳
ES 63 Al-Prat-da-Ljubragat|Эль-Прат-де-Льобрегат|Ehl'-Prat-de-L'obregat|Prat del Llobregat|Prat de LJobregat
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
ES 57 Ávila|Abela|Abila|Abula|Avela|Obila|Aebura|アビラ|Albicella
ES 57 Linares
ES 56 San Vicente|Sanvi
ES 55 Torrelavega|توريلافيجا|ٹوریلاویگا|トレラベーガ|托雷拉韦加
ES 55 Elda|إلدا|เอลดา|埃尔达|Ehl'da
ES 54 Cuenca|Kvenka|קואנקה|کوئنکا|कुऐनका|เกวงกา|კუენკა|Conca|Kuehnka|قونكة|Kouen'ka|クエンカ|쿠엥카|昆卡
ES 54 Aranjuez|Аранхуез|ארנחואס|آرنخويث|Aranguesia|Arankhuehs|アランフエス|Aranchuesas|阿兰胡埃斯|아란후에스
ES 53 Huesca|Güesca|Oueska|Uehska|Ουέσκα|אואסקה|هوئسکا|Osca|وشقة|ウエスカ|우에스카|韦斯卡
ES 53 San Bartolome Tirajana
ES 53 Vallecas
ES 52 Boadilla del Monte|Боадилья-дель-Монте|بواديلا ديل مونتي|בואדייה דל מונטה|博阿迪利亚德尔蒙特
ES 52 Utrera
ES 52 Mollet del Vallès
ES 52 Pinar del Rey
ES 51 Puertollano|Puertolyano|Puertojano|Puehrtol'jano|بورتولانو|プエルトリャノ|普埃尔托利亚诺
ES 51 Calvià|كالفيا|کالبیا|กัลบีอา|カルビア|卡尔维亚
ES 51 Segovia|سيجوڤيا|सेगोविआ|სეგოვია|Senkovia|Σεγκόβια|סגוביה|سگوبیا|شقوبية|เซโกเบีย|セゴビア|塞哥维亚|세고비아
ES 51 Sagrada Família
ES 51 Arganda|Arganda del Rey
ES 51 Las Águilas
ES 50 Vila-real|Вильярреаль
ES 50 Ventas
ET 483 Jijiga|Gigiga|גיגיגה|جیجیگا|Jigjiga|Djidjiga|Dzidziga|Djigdjiga|吉吉加|지지가|Dschidschiga
ET 466 Gonder|Gondar|Gondehr|Gwender|Gwonder|גונדר|ゴンダール|Gonderas|Nkontair|Γκόνταιρ|貢德爾|곤다르
ET 457 Mek'ele|Macalle|Mehkehle|میکیلے|เมเคเล|מקלה|默克萊
ET 456 Nazrēt|Hadama|Adama|Nazareth
ET 450 Warder|Uorder|Wadere|Werder|Uardere|Wardair
ET 422 Awasa|אווסה|Hawaasa
ET 350 Bahir Dar|Bahar Dar|Baher Dar|Bakhr-Dar|Бахир Дар|ბაჰრ-დარი|Bachr-Ntar|Bahr Dar|Μπαχρ-Νταρ|بحر دار|בהר דר
ET 343 Dire Dawa|Dire Daba|Dire Daua|Dire Dewa|ديرة داوا|Daredawa|Dire-Daoua|Direaoua|Diredavy|דירה דאווה|디레 다와
ET 270 Dessie|Dehseh|Dehsse|Ntesie|देस्सी|دیسیی|เดซี่|დესიე|Dase|ديسى|डेसी|দেশি|דסה|デセ|德西|데시
ET 250 Jimma|Dzima|Gimma|Tzima|ג'ימה|جیمما|जिममा|Djimma|جيما|जिमा|জিম্মা|ジンマ|吉馬|짐마|กิมเมลวาลด์
ET 208 Shashamane|Shashemene|Sciasciamanna
ET 207 Bishoftu|Biscioftu|Debra Zeit|Debre Zeit
ET 204 Sodo|Wolaita Sodo
ET 201 Arba Minch|Arba Mench|Arba Mintch|Gantar|Minghi
ET 188 Hosa’ina|Hosaena|Hosanna|Hosseina
ET 158 Dīla
ET 157 Harar|Harer|Χαράρ|Харер|ہرار|हरार|ჰარარი|ハラール|Hararas|Kharehr|הרר|هرر|哈勒尔|하라르|Harar Jugol
ET 156 Nek’emtē|Lakemti|Lekemte|Nakamti|Naqamet|Nekempt|Lechenti|Lehempti
ET 148 Ārabī
ET 146 Debre Birhan|Dabra Berham|Dabra-Berhan|Debra Berham|Debra Berhan|Debra Birhan|Debra Brehan|Debre Berhan
ET 140 Debre Mark’os|Debra Marcos|Dabra Marko's|Moncorer
ET 139 Āsela|Asala
ET 132 Kombolcha|Cambolcia|Kembolcha|Kembolcza|Kombolcah|Kompoltsa|כומבולצ'ה|كومبولشا|کومبولچا|कॉमबॉलचा|कॉमबोलचा
ET 125 Debre Tabor|Dabra-Tabor|Debra Tabor|ديبرى تابور|دبره تابور|Debre Taboras|דברה תבור|Samara|德佈雷塔博爾
ET 121 Ādīgrat
ET 104 Weldiya|Waldeya|Уольдыя|Ualdia|Woldia|Wubete|ولديا|沃尔迪亚
ET 102 Sebeta
ET 101 Burayu
ET 100 Inda Silasē|Enda Selase|Enda Salassie|Inda Selassie|Shire Inda Silase
FI 323 Espoo|ესპოო|Ehspoo|Esbo|エスポー|埃斯波
FI 252 Vantaa|व्हंटा|ვანტაა|Vanda|فانتا|وانتا|ヴァンター|Vantania|ונטה|万塔|반타
FI 216 Oulu|Ovlu|Uloa|أولو|اوؤلو|โอวลุ|オウル|오울루|אואולו|奥卢|Uleaborg|Uleoborg|Oulu linn
FI 170 East Helsinki|Itae-Helsinki|Itä-Helsinki|Östra Helsingfors|OEstra Helsingfors
FI 148 Jyväskylä|Gyvaskyla|Jiveskile|Juvaskula|Йювяскюля|جیواسکیلا|يوفاسكولا|ییواسکیلا|ยูแวสกูแล|Granivicus
FI 125 Kuopio|كووبيو|کؤوپیو|کووپیو|კუოპიო|Kouopio|קופיו|โกเปียว|Kuopijas|クオピオ|庫奧皮奧|쿠오피오|Kuopio linn
FI 121 Lahti|Laxti|Λάχτι|לאהטי|لاختی|لاهتي|لاہتی|Lahtis|ลาห์ตี|ラハティ|拉赫蒂|라티
FI 83 Pori|פורי|بوري|پوری|Poris|ポリ|波里|포리|Berneborg|Arctopolis|Björneborg|Bjoerneborg
FI 78 Joensuu|Joehnsu|Jogensu|Jovensuu|יואנסואו|جوئنسو|يوينسو|یوئنسو|Ёэнсу|Йоэнсу ош|ヨエンスー|Joehnsu osh|约恩苏
FI 78 Kouvola|Kovvola|کوؤوولا|كوفولا|کوولا|コウヴォラ|코우볼라|科沃拉|Kouvola linn
FI 72 Lappeenranta|Lapeehnranta|VIllmanstrand|ლაპეენრანტა|لاپینرانتا|Lapenrand|לאפנראנטה|لابينرنتا|لپین رنتا
FI 69 Vaasa|ואסה|فآسا|وآسا|วาซา|ヴァーサ|瓦萨|바사|Nikolaistad|Nikolainkaupunki
FI 68 Hämeenlinna|Khamenlinna|Гямеенлінна|Хямеэнлинна|Haemeenlinna|Haemenlidn|Khemenlina|Tavastehus|هامينلينا
FI 66 Seinäjoki|Sejnejoki|Östermyra|Сейняйоки|سیئنایوکی|OEstermyra|Seinaejoki|Seinejokis|Seinjogi|סייניוקי|سينايوكي
FI 65 Rovaniemi|Robaniemi|Ronianemi|Rovanieni|روفانييمي|Rovaniehmi|Rovaniemis|רובניימי|رووانیمی|Rovanem|Roavvenjarga
FI 51 Porvoo|Borgoa|Porvas|بورفو|پوروو|ポルヴォー|波爾沃|포르보
FI 51 Mikkeli|St. Michel|ミッケリ|米凱利|Sankt Michel
FI 50 Salo|سالو|サロ|萨洛|살로|Salo linn|Salo Kapell
FI 50 Kotka|קוטקה|كوتكا|コトカ|科特卡|콧카|Kotka linn|Svensksund|Ruotsinsalmi
FR 342 Nice|Nisa|ნიცა|Nitza|Ниццæ|ניס|نيس|नीस|নিস|นิส|ニース|尼斯|니스|Nissa Maritima
FR 325 Nantes|Naoned|Nante|נאנט|نانت|नांत|ナント|南特|Portus Namnetus
FR 318 Marne La Vallée
FR 248 Montpellier|Montpelhier|Montpeller|مونٹپلائیر|Monpeljeo|माँतपेलिए|มงเปอลีเย|Manpel'e|Monspessulanus|מונפלייה
FR 229 Arrondissement de Vaugirard|Vaugirard|XVe
FR 227 Rennes|Renas|Renna|Roazhon|ऱ्हेन|Rehn|رینے|რენი|رين|แรน|レンヌ|רן|رن|雷恩|Renn Shehiri|Condate Redonum
FR 196 Reims|Remes|ריימס|رائیم|Rehjms|Rems|Rens|Rheims|رانس|रेंस|แร็งส์|რეიმსი|Reimsas|رمس|ランス|兰斯
FR 185 Le Havre|El Havre|La Havro|O Havre|لو هافر|لی ہاور|ला आव्र|เลออาฟวร์|Chabre|Havras|Khavur|לה הבר|لو آور|Havra
FR 185 Arrondissement de Menilmontant|Menilmontant|XXe
FR 183 Cergy-Pontoise
FR 183 Butte-Montmartre|Montmartre|Monmartre|מונמארטר|XVIIIe|モンマルトル|蒙馬特
FR 181 Gobelins|Arrondissement des Gobelins|XIIIe
FR 178 Buttes-Chaumont|Arrondissement des Buttes-Chaumont|XIXe
FR 176 Saint-Étienne|Sankta-Etjeno|Canton-d'Armes|Sankta-Stefano|Sent Etjenas|سینٹ-ایٹیینے|Armes-Ville
FR 168 Toulon|Tolone|Tulona|Tuluni|ტულონი|Tulonas|טולון|تولون|طولون|तुलाँ|तुलों|トゥーロン|Tolo|ตูลง|土伦|툴롱
FR 168 Angers|Angero|Anzheh|Anzier|اینگرز|อ็องเฌ|Angieus|Anzhe|أنجيه|Anje|אנזה|آنژه|अँजी|ანჟე|アンジェ|Andecavis
FR 159 Dijon|Divio|Dizon|דיזון|ديجون|دیژون|ڈیجون|दिजाँ|दीजों|ディジョン|Digion|Digono|Ntizon|ดีฌง|დიჟონი|Dizonas
FR 159 Arrondissement de Passy|Passy|XVIe
FR 159 Batignolles-Monceau|Arrondissement des Batignolles-Monceau|Batignolles|XVIIe
FR 158 Grenoble|Grelibre|Grenobel|Grenobul|Qroenobl|גרענאבלע|ग्रेनोबल|გრენობლი|Grehnobl'|Grenoblis|Nkrenompl|غرونوبل
FR 148 Nîmes|Nimas|نائیم|Nima|Nismes|ნიმი|נים|نيم|นีม|ニーム|Nemausus|尼姆
FR 147 Clermont-Ferrand|Clarmont-Ferrand|Klermonas-Feranas|क्लेरमाँ फ़ेराँ|Augustonemetum|Clarmont dAlvernia
FR 146 Aix-en-Provence|Ais de Provenca|Ehks-an-Provans|Æx-in-Profentse|آكس أون بروفانس|ექს-ან-პროვანსი
FR 146 Saint-Quentin-en-Yvelines
FR 144 Brest|ブレスト|布雷斯特|ब्रैस्त
FR 144 Le Mans|Ar Mans|L'o Man|Lo Mans|لی مانس|ল্য মঁস|ლე-მანი|Le Man|Le Manas|Lemana|לה מאן|لو مان|ले मां|Cenomanum
FR 143 Amiens|Amians|Amijen|Anmyin|आमियां|ამიენი|Am'en|Amian|Amjenas|אמיין|آمیاں|أميان|อาเมียง|アミアン|아미앵|亞眠
FR 141 Tours|Turas|Teurgn|Tors|Tour|Tura|ٹورز|ტური|トゥール|Turones|טור|تور|टुर|तुर|图尔|투르
FR 141 Limoges|Lemojez|Limages|Limozas|Lemotges|Limogo|Limotges|Limoza|لیموگے|ლიმოჟი|לימוז|ليموج|لیموژ|लिमोज
FR 138 Arrondissement de Popincourt|Popincourt|XIe
FR 138 Arrondissement de Reuilly|Reuilly|XIIe
FR 136 Observatoire|Arrondissement de l'Observatoire|XIVe
FR 131 Villeurbanne|Vilerbanas|Villerbann|Vijjorban|Viljurban|ვილერბანი|Вийёрбан|فيلوربان|ولےاربین|ヴィルールバンヌ
FR 128 Besançon|Besancao|Besanson|Besontio|Vesancao|Vesontio|Vesuntio|בעזאנסאן|بیزانسون|بیسانکاں|बेझाँसों|Becoinson
FR 123 Metz|Meca|Meds|Mety|میتز|میٹز|แม็ส|მეცი|Mecas|מעץ|متز|मेस|Mettis|מץ|メス|梅斯
FR 116 Orléans|Orleaes|Orleana|Orliens|אורליאן|أورليان|اورلئان|اورلینز|ორლეანი|Arlean|Orleanas|ओर्लेयों|オルレアン
FR 116 Rouen|Rodem|Rouan|Rovan|Roðem|Ruana|Rueno|რუანი|Erruan|רואן|روان|रुआं|रोआँ|รูอ็อง|ルーアン|رؤن
FR 111 Mulhouse|Miuluzas|Mulhusia|Müihausn|Mueihausn|Mulhousen|Mylhuzy|Mylouzi|म्युलुझ|მიულუზი|ملہاؤز|مولوز|ميلوز
FR 111 Montreuil|Montrej|Montreuil-sous-Bois
FR 110 Perpignan|Perpinana|Perpinhan|Perpinian|פערפיניאן|पेर्पिञां|Perpinha|Perpinia|פרפיניאן|بيربينيا|پرپینیان
FR 110 Caen|Caam|Caem|Canz|Caon|Kana|كاين|ก็อง|კანი|Cadum|Cahem|کان|کین|कां|カーン|קן
FR 108 Boulogne-Billancourt|Bononia ad Sequanam|Boulogne e Billancourt|Boulogne-sur-Seine|Bulone-Bijankuras
FR 105 Nancy|Nansi|נאנסי|نانسي|नांसी|Nanzeg|ナンシー|Nanceium|南希
FR 101 Argenteuil|Arzhantej|Arzhentoj|アルジャントゥイユ
FR 99 Roubaix|Robaais|Rosbacum|Roubes|روبيه|Rube|רובה|روبه|روبے|รูแบ|ルーベ|鲁贝|루베
FR 99 Tourcoing|Toerkonje|Terkoeje|Turcundium|Turkuehn|توركوينغ|Turkoan|Turkuen|تورکوآن|ٹورکونگ|ตูร์กวง
FR 96 Saint-Denis|Sain-Nteni|सेंट डेनिस|सेंत-देनिस|แซ็ง-เดอนี|سینٹ-ڈینس|Sen Deni|سان دوني|ساں ڈینس|Sendeni
FR 89 Avignon|Abinion|Avennio|Avin'on|Avinhao|Avinhon|Avinyon|Авіньён|אביניון|آوینیون|أفينيون|ایوگناں|आव्हियों
FR 86 Asnières-sur-Seine|An'er-sjur-Sen|Anier sjur Sen|Anijer na Seni|أنيار سور سين|ازنیر سور سن|انییر-سور-سن
FR 86 Nanterre|Nanteras|Nantehr|نانتیرے|نانتير|Nemetodurum|نانتر|ナンテール|楠泰尔|낭테르
FR 86 Dunkirk|Denkerk|Dunkeke|Dunkerk|Дюнкерк|דונקערק|دونكيرك|दैंकर्क|Dukark|Дзюнкерк|دونکرک|डंकर्क|Duinkerke|דנקרק
FR 85 Poitiers|Peitieus|پوئیٹیرز|Pictavium|Pouatie|Pouetiers|Πουατιέ|פואטייה|بواتييه|ปัวตีเย|Piteus|Poatie|پواتیه
FR 85 Versailles|Bersallies|Βερσαλλίες|Versalhes|Versaliae|Versalles|Versajlo|Versalis|ヴェルサイユ|ורסאי|베르사유
FR 85 Courbevoie|Kurb'ovoa|Curbavia|Kurbevua|კურბევუა|Kurbvoa|كوربفوا|کوربیوۓ|クールブヴォア|کوربوآ|쿠르브부아
FR 84 Créteil|Kretej|Kretejus|كريتاي|کریٹیل|קרטיי|クレテイユ|کرتی|克雷泰伊|크레테유
FR 83 Enclos-Saint-Laurent|Xe|Arrondissement de l'Enclos-Saint-Laurent
FR 82 Pau|Paue|ポー
FR 82 Colombes|Columbae|Kolombas|Kolomb|קולומב|کلومب|コロンブ|白鸽城|콜롱브
FR 81 Vitry-sur-Seine|Vitri sjur Sen|Port-de-Marat|Vitri na Seni|فيتري سور سين|ویتری سور سن|ویتری-سور-سن
FR 80 Aulnay-sous-Bois|أولنيه سو بوا|Ol'ne-su-Bua|اولنه سو بوآ|Olne su Boa|One-su-Bua|Aulnay|올네수부아|奧奈叢林
FR 76 La Rochelle|La-Rashehl'|Ar Rochell|La Roselis|La-Roshel'|Proclamation|লা রোচ্যাল|Ла-Рашэль|ლა-როშელი|Arroxela
FR 76 Champigny-sur-Marne|Shampin'i-sjur-Marn|Campinio-ce-Marno|Shampini na Marni|شامبيني سور مارن|شامپاین سور مرن
FR 76 Rueil-Malmaison|Rjuej-Mal'mezon|Rijej Malmezon|Rjuehj-Mal'mezon|روي-مالميزون|روی ملمزون|Rodolium|吕埃马尔梅松
FR 76 Antibes|Antibas|Antibol|Antiba|Αντίμπ|アンティーブ|Antipolis|אנטיב|آنتیب|अँतिब|昂蒂布|앙티브
FR 75 Gare
FR 75 Saint-Maur-des-Fossés|Saint-Maur-les-Fosses|سینٹ-موڑ-دس-فوسسس|Sen-Mor-de-Fosse|Vivant-sur-Marne|سن مور دفوسه
FR 74 Cannes|Kannad|Kannas|Каннтæ|Canua|Chalier|Kanntae|კანი|קאן|كان|कान|कैन|กาน|カンヌ|کن|康城
FR 74 Calais|Cales|Kalai|كاليه|Calesium|קאלה|کاله|کالے|กาแล|カレー|Кале шаары|加来|加莱|칼레
FR 74 Béziers|Besers|Bezije|Μπεζιέ|بيزييه|Baeterrae|בזייה|بزیه|ベジエ|贝济耶|베지에
FR 69 Mérignac|Merignae|Meirinhac
FR 67 Bourges|Borges|Burzas|Μπουρζ|بورجيز|Bourz|Burza|ブールジュ|בורז|بورژ|布尔日|부르주|Avaricum Biturigum
FR 67 Saint-Nazaire|Sain-Nazair|Sen Nazeras|แซ็ง-นาแซร์|Sant-Nazer|سینٹ-نظارے|Sen Nazer|سن نزر|سن-نزر|圣纳泽尔
FR 65 Colmar|Koimar|كولمار|Kal'mar|קולמר|کلمار|کولمر|กอลมาร์|コルマール|科尔马|콜마르
FR 64 Maison Blanche
FR 63 Valence|वलांस|ヴァランス
FR 63 Quimper|Kempera|კემპერი|Tchimper|كامبار|کویمپر|カンペール|کمپر|坎佩尔|캥페르|Coriosopitum|Montagne-sur-Odet
FR 62 Drancy|Dransi|דראנסי|درانسي|ดร็องซี|ドランシー|德朗西|드랑시
FR 62 Noisy-le-Grand|Шумная-ле-Гран|نوآزی-لو-گراند|Noazi le Gran|Nuazi-le-Gran|نوازي لو غران|Noisy|大诺瓦西
FR 62 Villeneuve-d'Ascq|Villenyev d'Ask|Vil'njov-d'Ask|Vilnev d'Askas|Vilneva d'Aska|Vil'nev-d'Ask|Viln'ov d'Ask
FR 62 La Seyne-sur-Mer|La-Sejn-sjur-Mer|La-Sen-sjur-Mer|لا سینی-سور-میر|لسن سور مر|La Sanha|La Seyne|라센쉬르메르
FR 62 Levallois-Perret|Levallua-Perre|Levaloa Pere|لوفالوا-بيري|لوالوآ-پره|لوولوآ-پره|Levallois|勒瓦卢瓦-佩雷
FR 61 Picpus
FR 61 Chambéry|Shamberi|شامبيري|שאמברי|شامبری|Camberiacum|シャンベリ|尚贝里|샹베리|Chambery-le-Vieux
FR 61 Issy-les-Moulineaux|Issy-les-Moulineau|Issi-le-Mulino|ایسی-له-مولینو|ایسی-لمولینو|L'Union|伊西萊穆利諾
FR 61 Neuilly-sur-Seine|Камуна Нёі-сюр-Сен|Neiji pie Senas|Kamuna Njoi-sjur-Sen|Njoji-sjur-Sen|Noeyi-suer-Sen
FR 60 Troyes|Trecae|Troias|Troua|Τρουά|טרואה|تروئے|Troa|تروا|ทรัว|トロワ|特鲁瓦|트루아
FR 60 Juan-les-Pins|Joan dei Pins|Zhjuan-le-Pen|Juean-le-Pen|Jüan-le-Pen|ז'ואן-לה-פן|جوان لي بان
FR 59 Antony|Ontoni
FR 59 La Roche-sur-Yon|La-Rosh-sjur-Ion|La-Ros-sur-Jono|لا روشے-سور-یون|Rupes ad Yonem|לה רוש-סור-יון|لا روش-سور-یون
FR 58 Lorient|Lor'jan|Larjan|Lorjanas|Lorjen|Oriens|لوریان|An Oriant|ロリアン|洛里昂|로리앙
FR 57 Sarcelles|Sarsel'|سارسيل|سارسل|סרסל|سرسل|サルセル|薩爾塞勒|사르셀|Sarcelles-Lochere
FR 57 Pessac|Pecac|پوسک|ペサック|佩萨克|페사크|Pecac de Bordeu|Pessac-lez-Bordeaux
FR 57 Ivry-sur-Seine|Ivri sjur Sen|Ivry sobre Sena|إيفري سور سين|Ivri na Seni|איברי-סיר-סן|ایوری سور سن|ایوری-سور-سن
FR 57 Évreux|Aebura|Ehvrjo|เอเวรอ|Evreaux|Evrieis|אוורה|Ebroicum|Evre|إفرو|اورو|エヴルー|Eburovici|埃夫勒|에브뢰
FR 57 Vénissieux|Venissioex|Vènissiœx|Venis'jo|ونیسیو|ヴェニシュー|維尼西厄|베니시외
FR 57 Cergy|Сержи|سيرجي|سرژی|セルジー|เซอร์จี|塞尔吉|세르지|Cergeium
FR 57 Clichy|Klishi|Clichy-sur-Seine|Clichy-la-Garenne
FR 57 Opera|Arrondissement de l'Opera|IXe
FR 55 Saint-Quentin|Linon-sur-Somme|Somme-Libre|Egalite-sur-Somme
FR 55 Arrondissement du Pantheon|Pantheon|Ve
FR 54 Niort|N'or|Nior|Njoras|ניור|نيور|ニオール|尼奥尔|니오르|Niortium
FR 54 Belfort|Beffert|Bel'for|Μπελφόρ|แบลฟอร์|ベルフォール|بلفور|Belfortium|贝尔福|벨포르
FR 54 Ajaccio|Azaksjo|אזאקסיו|آژاکسیو|أجاكسيو|Adiacium|Ajacas|Azaxio|Αζαξιό|اجاکیو|アジャクシオ|अझाक्सियो|აიაჩო
FR 54 Vannes|Gwened|Vanas|באניס|Vann|Venetens|ვანი|ヴァンヌ|ואן|فان|ونس|Dariorigum|瓦讷
FR 53 Sartrouville|Sartruvil'|سارتروفيل|سارتروویل|سرتروویل|サルトルーヴィル|薩特魯維爾|사르트루빌
FR 53 Maisons-Alfort|Mezonz-Al'for|Mezon-Al'for|ميزون ألفور|مزون الفور|مزون-آلفور|邁松阿爾福|메종알포르
FR 53 Meaux|Meldis|Mo|مو|モー|莫城
FR 53 Blois|Bleaz|Bloua|Bles|Bloa|Blua|Μπλουά|بلوآ|บลัว|ブロワ|布卢瓦|블루아
FR 53 Brive-la-Gaillarde|Briv-la-Gajard|Briv la Gajar|بریو-لا-گیارد|بریو لگیرد|布里夫拉盖亚尔德|브리브라가야르드
FR 53 Arles|Arlet|Arlis|Arl'|არლი|Arelate|ארל|آرل|アルル|阿爾勒|아를|Arles-sur-Rhone|Arles-Trinquetaille
FR 53 Beauvais|Bieuvais|Bellovacum|Bovoa|בווה|بووه|ボーヴェ|博韦|보베|Duthil-la-Montagne|La Chaussee-de-la-Montagne
FR 53 Châteauroux|Indrelibre|Indreville|Shataru|Shatoru|Castrum Radulphi|שאטורו|شاتورو|シャトールー|شتورو|沙托鲁
FR 53 Cholet|Shole|Cauletum|شوله|ショレ|紹萊|숄레
FR 53 Fréjus|Фрежис|Фрежус|Фрежюс|フレジュス|فرژو|弗雷瑞斯|프레쥐스|Forum Iulii
FR 52 Pantin|Panten|بانتان|پانتن|パンタン|庞坦|팡탱
FR 52 Saint-Brieuc|Port-Brieuc|Saint-Brieu|Σαιν-Μπριέκ|Sain-Briek|Sant-Brieg|Sen Brijek|سانت بريوك|Sen-Brijo
FR 52 Montauban|Montalban|Montompan|Montoban|Montobanas|مونتوبان|มงโตบ็อง|Mons Albanus|Rive-Civique|モントーバン
FR 52 Charleville-Mézières|Sarlevilis-Mezjeras|शार्लव्हिल-मेझिएया|Sharlevil'-Mez'er|Sharlevil Mezjer|Sarlvill-Mezyer
FR 52 Albi|אלבי|ألبي|ალბი|Almpi|อาลบี|アルビ|阿尔比|알비
FR 52 Tarbes|Tarbas|Tarba|Ταρμπ|تارب|タルブ|타르브|塔布
FR 52 Fontenay-sous-Bois|Fontene su Bua|فونتوني سو بوا|Fontne su Boa|فونتنه-سو-بوآ|فونتنی سو بوآ|Fontenay
FR 51 Évry|エヴリー|Evry-Petit-Bourg
FR 51 Clamart|Klamar|كلامار|クラマール|Clemartium|کلمر|클라마르|Le Vignoble|克拉马
FR 51 Massalia|Massilia
FR 51 Châlons-en-Champagne|Shalon-an-Shampan'|شیلونز این شیمپائن|Chalons-sur-Marne|ชาลง-อ็อง-ช็องปาญ
FR 50 Narbonne|Narbonas|Narpona|أربونة|Narbo|נרבון|نربون|ナルボンヌ|纳博讷|나르본
FR 50 Saint-Malo|Mont-Mamet|Sant-Malou|Maclovium|Port-Malo|Sain-Malo|แซ็ง-มาโล|Sen Malo|سان مالو|سینٹ-ملو|სენ-მალო
FR 50 Laval
FR 50 Hyères|هييريس|Ieras|ایئر|イエール|Ier|伊埃雷|Er|예르|Hyeres les Palmiers
GA 164 Port-Gentil|Port-Jantil|Порт Жантил|פורט-גנטיל|بورت جنتيل|Port Zantilis|ポールジャンティ|Mandji|让蒂尔港
GA 132 Franceville|Fransvilis|Fransvil'|فرانسفيل|فرانسویل|フランスヴィル|Masuku|弗朗斯维尔|프랑스빌
GB 556 Sheffield|Sefildas|Sheffild|Shehfild|शेफ़ील्ड|เชฟฟีลด์|Sefilnt|शेफील्ड|შეფილდი|シェフィールド|שעפילד|شيفيلد
GB 479 Bristol|Briosto|Briston|Bristul|Бристъл|בריסטאל|בריסטול|بريستول|บริสตอล|Bristo|Brystal'|Μπρίστολ|ब्रिस्टल
GB 368 Leicester|Leysester|Lecestro|Leicestria|Leiscester|Lesteris|เลสเตอร์|Caerlyr|Lestehr|לעסטער|لايستر|لیسسٹر
GB 366 Bradford|Bredford|Брэдфард|בראדפארד|برادفورد|بریڈفورڈ|ブラッドフォード|Brehdfard|Brehdford|ברדפורד|ბრედფორდი
GB 345 Coventry|Kovuntri|Ковънтри|คอเวนทรี|კოვენტრი|Koventris|קובנטרי|كوفنتري|کاونتری|コヴェントリー|کونٹری
GB 329 Brent|Brent kerület|Brent keruelet|Лондонска општина Брент
GB 325 Birkenhead|Berkenkhed|Birkenkhed|Kione Beih|Berkenged|Berkenhedas|เบอร์เคนเฮด|Penbedw|バーケンヘッド|버컨헤드
GB 323 Nottingham|Ноттингҳам|Nottigham|Nottingem|נוטינגהאם|نوتنغهام|ノッティンガム|諾定咸|诺丁汉
GB 319 Islington|Islinqton|Izlingtan|איזלינגטון|ایزلینتن|იზლინგტონი|イズリントン|伊斯靈頓|이즐링턴
GB 318 Reading|Redingo
GB 314 Kingston upon Hull|Кингстон-апон-Халл|赫爾河畔京士頓|Hull|האל
GB 313 Preston|Prestun|Престън|Прэстан|Prehstan|פרסטון|برستون|پرستون|प्रेस्टन|Prestonas|プレストン|普雷斯顿|프레스턴
GB 300 Swansea|Souonsi|Svonsio|Svonsis|Σουόνσι|Abertawe|סוונסי|سوانزي|سوانسی|स्वॉन्झी|สวอนซี|स्वान्ज़ी|スウォンジ
GB 300 Newcastle upon Tyne|นิวคาสเซิลอะพอนไทน์|N'jukasl-apan-Tajn|N'jukasl-apon-Tajn|Niukaslas prie Taino
GB 295 Southend-on-Sea|Sautend-on-Si|Southend
GB 283 Brighton|Braitona|Μπράιτον|ბრაიტონი|Braitonas|Brajtan|Brajtun|Брайтън|ברייטון|برايتون|ब्रायटन|ব্রাইটন|برائٹن
GB 270 Derby|Darbi|דארבי|ديربي|डर्बी|Dehrbi|Derbis|דרבי|ڈربی|ডার্বি|ดาร์บี|ダービー|Deoraby|Ntermpi|德比|더비
GB 269 Southampton|Sautamptono|Sautgemptan|Sautgempton|Sauthempton|Саутхамптън|Саутхемптон|סאות'המפטון|ساوثهامبتون
GB 263 Wolverhampton|Ulvurkhamptun|Vulvergempton|Vulverhempton|Вулверхемптон|Γουλβερχάμπτον|Улвърхамптън
GB 260 Plymouth|Plimmuta|Plimutas|Aberplymm|Pliemue|Plimowt|פלימות'|پلائیموتھ|Плимът|بليموث|پلیموت|प्लिमथ|พลิมัท
GB 258 Stoke-on-Trent|Stok-on-Trehnt|Stok-on-Trento|Stouk na Trent|Stouk on Trent|ستوك-أون-ترينت|سٹاک اون ٹرینٹ
GB 256 Milton Keynes|Milton Keinsas|มิลตัน คีย์นส์|Milton Kins|ميلتون كينز|米尔顿凯恩斯|밀턴케인스|MK
GB 247 City of Westminster|Westminster
GB 245 Northampton|Nortgempton|Нортхамптън|Нортхемптон|نورثهامبتون|Norsempton|Nortamptonas|Nortkhamptun|نارتھیمپٹن
GB 237 Oldham|Oldema|Olntam|โอลดัม|Oldamas|Oldum|Олдъм|אולדהאם|أولدهام|オールダム|奧爾德姆|올덤
GB 228 Bexley|بکسلی|Bexley kerület|Bexley keruelet|Лондонска општина Бексли
GB 225 Luton|Lutun|Лутън|لوتون|لوتن|ルートン|Lutonas|卢顿|루턴
GB 218 Barking|بارکینگ|बार्किंग|バーキング|Barking Town|Barking i England
GB 215 Archway
GB 208 Portsmouth|Portsmutas|Porchemue|Portsmuta|פורטסמות'|पोर्टस्मथ|พอร์ตสมัท|Портсмът|بورتسموث|پورتسموث|پۆرتسموت
GB 201 Swindon|Suindon|Suindun|Суиндън|سويندون|สวินดัน|سوئیندون|スウィンドン|Svindonas|斯温顿|스윈던
GB 199 Dudley|Dadlis|Dadli|Дъдли|ดัดลีย์|Ntantlei|ダドリー|達德利
GB 198 Aberdeen|Aberdina|Aberdins|Aberdzin|Aburdijn|Абърдийн|აბერდინი|A-pak-ten|Aberdon|אבערדין|অ্যাবরদিন|אברדין
GB 187 Sutton|Satton|Sutton kerület|Sutton keruelet
GB 183 St Helens|Сент-Хеленс|Saint Helens
GB 178 Ipswich|Ipsuich|อิปสวิช|იფსუიჩი|イプスウィッチ|Ipsvicas|איפסוויץ|إبسوتش|ایپسوییچ|伊普斯威奇|Gippevicum
GB 175 Wigan|Uigan|Uigun|Уигън|ویگان|ウィガン|Viganas|威根|维甘|위건
GB 172 Warrington|Uorrington|Vorington|وارینگتون|沃灵顿|워링턴
GB 172 Walsall|Owolsol|Uolsoll|Volslas|Volsol|والسال|ウォルソール|Walhshalh|沃爾索爾|월솔
GB 171 Mansfield|Mansfijld|Mehnsfild|Mansfildas|Mensfild|マンスフィールド|מנספילד|منزفیلد|曼斯菲爾德|맨스필드
GB 170 Sunderland|Sanderland|Sanderlend|Santerlant|Sundurland|Съндърланд|Sanderlandas|ساندرلند|سندرلاند|סנדרלנד
GB 168 Ilford|イルフォード|ایلفورد|इलफ़र्ड|伊爾福德|일퍼드
GB 164 Slough|Slau
GB 163 Bournemouth|Bornmutas|Bornmuto|โบร์นมัท|ბორნმუთი|Борнмът|بورنموث|ボーンマス|伯恩茅斯|본머스
GB 163 Peterborough|Peterbrough|Petersborough|Petroburgum|Piterboras|Piterboro|پیتربورو|پیٹربرا|ピーターバラ
GB 162 Oxford|Oxonia|Uxavad|Uxavað|Oksfard|Oksford|Oxonium|Οξφόρδη|אקספארד|آکسفورد|آکسفورڈ|אוקספורד|اوكسفورد
GB 161 Newport|Njuport|Nuporta|Ньюпарт|ניופורט|نيوبورت|نیوپورت|نیوپورٹ|Niouport|Νιούπορτ|นิวพอร์ต|ニューポート
GB 156 Enfield Town|Enfield
GB 156 York|יורק|يورك|یارک|یۆرک|Efrog|Evrek|Giork|Ёрк|यॉर्क|ยอร์ก|იორკი|ヨーク|Aebura|Jorkas|Jorvik
GB 155 Telford|Тэлфард|Tehlfard|تلفورد|テルフォード|Telfordas|特爾福德
GB 151 Poole|Pulas|Puul|プール|普爾
GB 149 Burnley|Bernlei|Bernlis|Μπέρνλεϊ|Бърнли|ברנלי|برنلی|バーンリー|伯恩利|般尼|번리
GB 149 Harrow|ハーロウ|哈羅|Harrow i London
GB 149 Huddersfield|Hadersfildas|Khaddersfild|Khadehrsfild|Khudursfijld|Χάντερσφιλντ|Gaddersfild|Haddersfild
GB 148 Dundee|Dun De|Ntanti|Dandi|Дънди|داندی|ดันดี|დანდი|ダンディー|Taodunum|דנדי|دندي|ڈنڈی شہر|डंडी|Dun Deagh|登地
GB 146 Blackburn|Blakboern|Blehkbern|Blakbernas|Blakbörn|Blekbern|Blekburn|Блекбърн|แบล็กเบิร์น|ブラックバーン
GB 145 Cambridge|Kembridza|Кеймбридж|เคมบริดจ์|Caergrawnt|Kembridzas|Kembrigo|Kempritz|Kiam-khiau|קיימברידג'
GB 145 Blackpool|Blakpulas|Blehkpul|ব্ল্যাকপুল|แบล็กพูล|ბლეკპული|Blakpul|Blekpul|بلاكبول|ブラックプール|블랙풀|黑潭
GB 144 Basildon|Bazildan|Bazildun|Базилдън|بزیلدون|Bazildonas|バジルドン|巴西爾登|배질던
GB 143 Norwich|Noridzh|نورويتش|Norich|Noridzas|نورویچ|Norgouits|Νόργουιτς|ناروچ|นอริช|Nordovicum|ノリッチ|諾里奇
GB 142 Middlesbrough|มิดเดิลส์เบรอ|Middlebrough|Middlesborough|Mintlesmpro|मिडल्सब्रो|Midulzbro|Мидълзбро|میدلزبورو
GB 141 Bolton|Boltun|Болтън|بولتون|โบลตัน|بولتن|ბოლტონი|Boltonas|ボルトン|Boltonium|博尔顿|保頓|볼턴
GB 139 Stockport|Stokpart|Stokportas|ستوكبورت|สต็อกพอร์ต|ストックポート|斯托克波特|스톡포트
GB 133 High Wycombe|Chai Ouikam|Khaj Uikumb|Magna Wycombe|היי וייקומב|Khaj Vikam|Khaj Vikom|Khaj-Uikam|Khaj-Uikom
GB 132 Gloucester|Glutsester|Glosteris|กลอสเตอร์|Caerloyw|Glostehr|Gloster|Glostur|Глостър|גלאסטער|گلوسسٹر|גלוסטר
GB 130 Exeter|Exonia|Karesk|ایکسٹر|Ekseter|Eksetur|Ексетър|אקסטר|עקסעטער|إكزتر|اکستر|エクセター|Caerwysg|Ehkseter
GB 130 Colchester|Koltsester|Kulchester|কোলচেস্টার|კოლჩესტერი|Camulodunum|Kolcesteris|Kolchestr|كولتشيستر|कोलचेस्टर
GB 130 Tottenham|Totenamas|Tottenhem|Tottenem|טוטנהאם|تاتنهام|توتنهام|تۆتنھام|トッテナム|托特納姆|토트넘
GB 129 Salford|Solfard|Solford|سالفورد|サルフォード|Salfordas|索爾福德|솔퍼드
GB 127 Newcastle under Lyme
GB 126 Solihull|Solikhal|Solihalas|سولیهال|سوليهل|ソリフル|索利赫爾|솔리헐
GB 125 Watford|Uotford|Votford|ווטפורד|واتفورد|וטפורד|ワトフォード|Votfordas|沃特福德|왓퍼드
GB 125 Saint Peters|Saint Peter Extra|Thanet
GB 124 Crawley|Krolis|Krouli|克劳利
GB 122 Burton upon Trent|Berton-apon-Trent|Burtun upon Trent|Бъртън ъпон Трент|بارتون آپون ترنت|Burton-on-Trent
GB 118 Cheltenham|Chehltnehm|چیلٹین ہیم|Celtnamas|Cheltenam|Tseltenam|চেলটেনহ্যাম|Celtnamo|Cheltnem|Cheltnum
GB 117 Rotherham|Roderamas|Rotherdam|Rotergem|Rodurum|Roteram|Roterem|Родъръм|راترهام|ロザラム|羅瑟勒姆|로더럼
GB 113 Worthing|وورتینگ|ワージング
GB 113 Doncaster|Donkastur|Данкастэр|Донкастър|Dankastehr|دونكاستر|Denocestria|Donkasteris|ดองคัสเตอร์|ドンカスター
GB 113 Chesterfield|Cesterfildas|Chesturfijld|Chesterfild|Честърфийлд|ჩესტერფილდი|チェスターフィールド|چیسٹرفیلڈ
GB 111 Chelmsford|تشيلمسفورد|Celmsfordas|Celmsfuords|チェルムスフォード|צלמספורד|چلمزفورد|چلمسفورڈ|切爾姆斯福德
GB 110 Mendip
GB 109 Sutton Coldfield|Saton Koldfildas|Satton-Koldfield|Satton-Koldfild|সাটন কোল্ডফিল্ড|סאטון קולדפילד
GB 109 Wakefield|Uehjkfild|Uejkfijld|ウェイクフィールド|Veikfildas|Vejkfild|ويكفيلد|韦克菲尔德|웨이크필드
GB 109 Walthamstow|Uoltemstou|Uoltumstou|Уолтъмстоу|والتامستو|沃爾瑟姆斯托
GB 108 Dagenham|داجنهام|داگنهام|डेगनहम|ダゲナム|達根林|대거넘
GB 107 Basingstoke|Bejsingstok|Бейзиңстоук|בייסינגסטוק|بیزینقاستوک|Behjsingstok|Bejzingstouk|باسينجستوك|باسینگستوک
GB 107 Maidstone|Mejdstoun|Mejdston|میدنستون|Meintstooun|میڈسٹون|メードストン|메이드스톤|梅德斯通
GB 106 Bedford|בעדפארד|بيدفورد|베드퍼드
GB 103 Woking|Uoking|وودکینگ|ووکنگ|ウォキング|Vokingas|沃金
GB 103 Lincoln|Linkuln|Линкълн|לינקולן|লিঙ্কোন|Lindum|Linkal'n|لنكولن|ลิงคอล์น|ლინკოლნი|Linkolnas|リンカン|林肯|링컨
GB 103 West Bromwich|Vest Bromicas|უესტ-ბრომვიჩი|Bromwich Thiar|Gouest Bromits|Owest Bromij|Uehst-Bromidzh
GB 101 Eastbourne|Istbornas|إيست بورن|Istborn|イーストボーン|伊斯特本
GB 101 Worcester|Vigornia|Vusteris|วุร์สเตอร์|Caerwrangon|Vustehr|وورسسٹر|Vuster|ورکستر|Ustur|Устър|ووستر|ウスター
GB 101 Bath|Μπαθ|باتھ|ბათი|Batas|באת|باث|บาธ|バース|Ba|巴斯|바스|Caerfaddon|Aquae Sulis|Badanceaster|Baðanceaster
GB 101 Gillingham|Джиллингем|Dzilingam|Dzilingamas|גילינגהאם|Џилингам|ジリンガム
GB 100 Becontree|बेकनट्री
GB 97 Rochdale|Recedham|Rochdejl|Rocdeilis|راچڈیل|روچدیل|ロッチデール|羅奇代爾|로치데일
GB 95 Hemel Hempstead|Χίμελ Χέμπστεντ|Gemel-Gempsted|Khemel Khempsted|Һемел-Һемпстед|هيميل هيمبستيد|ہیمل ہیمپسٹڈ
GB 95 Romford|رامفورد|羅姆福德|롬퍼드
GB 93 Hayes
GB 93 Harlow|Garlov|Harlou|Харлаў|Һарлоу|Herlaua|הרלאו|هارلو|ہارلو|হারলো|ハーロウ|哈勞|哈洛|할로
GB 92 Hastings|Gastings|هیستینگز|ヘイスティングス|Хейстингс|هيستنغس|Heistingsas|헤이스팅스|海斯廷斯
GB 92 High Peak|Dark Peak|High Peak Hundred|High Peak District
GB 92 Darlington|دارلينغتون|دارلینگتون|Darlingtonas|Ντάρλινγκτον|ダーリントン|达灵顿|달링턴
GB 91 Stevenage|Stiden Ac|Stivenedz|Stivenidz|Stīðen Āc|Стивънидж|ستيفينيدج|ستيڤينيدچ|স্টিভেনেজ|Stiveneitz
GB 91 Southport|Sautport|サウスポート|사우스포트|紹斯波特
GB 90 Chester|Cestria|Chestur|Tsester|Cesteris|เชสเตอร์|Yn Chaayr|تشستر|چیسٹر|チェスター|Caer|Deva|צסטר|چستر|切斯特
GB 90 Wembley|वेम्बली|Uembli|ویمبلے|ウェンブリー|ومبلی|温布利|웸블리
GB 89 Grays|Grejz|그레이스|格雷斯|Grays Thurrock
GB 89 Harrogate|Харрогейт|ჰეროგეიტი|هاروغيت|هروگیت|ハロゲイト|哈罗盖特
GB 88 Hartlepool|Harlepolis|ฮาร์ตลีพูล|Hartlepulas|Khartlpul|ハートルプール|哈特爾浦
GB 88 Nuneaton|Naniton|نانیتون|Nonne Etone|ヌニートン|納尼頓
GB 87 Redditch|Radditch|Reddich|Redicas|レディッチ|ردیچ|雷迪奇|레디치
GB 87 Fulham|Fulhem|פולהאם|फ़ुलहम|Fulam|Fulem|فولام|フラム|富勒姆|富林|풀럼
GB 87 Londonderry County Borough
GB 86 Grimsby|Grimsbis|گریمسبای|グリムズビー|格里姆斯比|그림즈비|Great Grimsby
GB 86 Cannock|Kanokas|Kanuk|Канък|کانوک|캐넉
GB 84 St Albans|سنت آلبنز|سٹ البانس|Sentalbana|סנט אולבנס|Sant Albans|Sent Olbans|Сент-Элбанс|سانت ألبانز
GB 83 South Shields|Shields Theas|Saut Shijlds|ساوت شیلدز|Shields|사우스실즈|南希尔兹
GB 83 Derry|Doire|伦敦德里城|ديري|ڈیری|דרי|دری|ロンドンデリー|德里|데리|Derry City|Ker Dherow|Londenderry
GB 82 Weston-super-Mare|Уестън сюпър Меър|Уэстон-сьюпер-Мэр|Uestun-Sjupur-Meur|Uehston-s'juper-Mehr|Veston na Meru
GB 82 Halifax|Galifaks|Халифакс|האליפאקס|هلیفکس|ハリファクス|哈利法克斯|핼리팩스|Halifax i England
GB 82 Edmonton|एडमंटन
GB 81 Tamworth|Tamvertas|Tomtun|塔姆沃思
GB 81 Gosport|گاسپورت|戈斯波特
GB 81 Scunthorpe|Skantorpas|Skantorpe|スカンソープ|斯肯索普|스컨소프
GB 80 Chatham|Catamas|Chatem|チャタム|채텀|Chatham i Kent
GB 79 Stockton-on-Tees|Stokton na Tizu|Stoktun on Tijs|Стоктън он Тийс|استاکتون-آن-تیز|Stokton-on-Tis|Stockton
GB 78 Carlisle|คาร์ไลล์|კარლაილი|Carliolum|Karlail|Karlailas|كارلايل|カーライル|Caerliwelydd|Luel|Cathair Luail
GB 78 Southall|ساؤتھ ہال|ساوتهال|साउथॉल|紹索爾
GB 78 Rugby|Ragbi|راجبي|รักบี้|ラグビー|拉格比|럭비|Rugby i Warwickshire
GB 77 Gateshead|Gejtskhed|გეიტსჰედი|Geitshedas|גייטסהעד|גייטסהד|جيتشيد|ゲーツヘッド|게이츠헤드|蓋茨黑德
GB 77 Lisburn|Lisbern|Лисбърн|لیسبورن|Lisbernas|لسبرن|リスバーン|利斯本|리즈번|Districtul Lisburn
GB 77 Paisley|Paislig|Peislis|Pejsli|פייזלי|پیزلی|پیزلے|ペイズリー|페이즐리|佩斯利
GB 77 Putney|Patnei|פאטני|باتنى|پاتنی|パットニー|پٹنی|पटनी|帕特尼|普特尼
GB 76 Shrewsbury|Shrjusburi|Shrusberi|Amwythig|Шрюсбъри
GB 76 Fylde|Fylde Coast|Fylde Borough|Borough of Fylde
GB 76 Crewe|Krju|Kruo|Kru|クルー|克魯|크루
GB 76 Bracknell|براکنل|布拉克內爾
GB 75 Battersea|बैटरसी|巴特锡|배터시
GB 75 East Kilbride|ایست کیلبراید|ایسٹ کلبرائیڈ|East Kilbridge|Ist Kilbraidas|Ist Kilbrajd|이스트킬브라이드
GB 75 Hove|Khov|Хоув|ホヴ|Hove i England
GB 74 Aylesbury|Ehjlsberi|Eilsberis|Aelesburia|Ejlsberi|Ægelesburg|AEgelesburg|آیلزبری|アリスバーリー|艾爾斯伯里
GB 73 Canary Wharf|Kanehri-Uorf|Kanari-Uorf|Канэри-Уорф|كناري وارف|קנרי וורף|카나리 워프|金丝雀码头
GB 72 Purley
GB 71 Guildford|Gilfordia|Gildfordas|Guilford|گیلدفورد|گیلڈفورڈ|غلدفورد|ギルフォード|吉爾福德|길퍼드
GB 71 Peckham|פקהאם|پیکہم|پکام|पेखम|ペッカム|佩卡姆|畢克漢
GB 71 Barnsley|Barnslis|بارنزلي|バーンズリー|Beornesleah|巴恩斯利|班士利|반즐리
GB 71 Lowestoft|Loustoft|لوئستافت|洛斯托夫特|로스토프트
GB 70 Chingford|چینگفورد
GB 70 Maidenhead|Mejdenkhed|メイデンヘッド|میدنهد|梅登黑德
GB 70 Stafford|Stæfford|Staefford|スタッフォード|斯塔福德|스태퍼드
GB 70 Uxbridge|Ъксбридж|अक्सब्रिज|烏克斯橋
GB 69 Rhondda|Ronda|Ronta|Y Rhondda|رونتا
GB 68 Royal Tunbridge Wells|Rojal Tanbridz Vels|Ројал Танбриџ Велс|رویال تانبریج ولز|Turnbridge Wells
GB 68 Wimbledon|Owimbldon|Uimbuldun|Уимбълдън|ווימבלדאן|უიმბლდონი|温布尔登网球锦标赛|Uimbldan|Uimbldon|Vimbldon
GB 68 Corby|קורבי|کوربی|Korbis|コービー|科爾比|코비|Corby shahri
GB 68 Stamford Hill|Stamfurd Khil|Стамфърд Хил|סטאמפארד היל|סטמפורד היל|سٹیمفورڈ ہل|史丹佛山
GB 67 Paignton|Pehjnton|Peintona|Pejntun|Пейнтън|پینتون|ペイントン|佩恩頓
GB 67 Rossendale|Rossendale District|Borough of Rossendale
GB 67 Washington|واشینگتن|華盛頓|Washington New Town
GB 66 Folkestone|Folkston|فولكستون|Fokston|فوکستون|福克斯通
GB 66 Brixton|Brikston|בריקסטון|برکسٹن|بریکستون|ブリクストン|布里克斯頓|ब्रिक्स्टन|브릭스턴
GB 66 Hounslow|हाउंस्लो|هونسلو|ہانزلو|ハウンズロー|豪恩斯洛|Hounslow kerület|Hounslow keruelet
GB 65 Finchley|फ़िंचली|פינצלי|فینچلی
GB 65 Wrexham|Wrecsam|Reksamas|Reksem|Reksum|Рексъм|רקסהאם|ورکسام|Rexam|Ρέξαμ|雷克斯漢姆|レクサム|렉섬
GB 65 Ellesmere Port Town|Ellesmere Port|Elsmir Port|الزمر پورت|埃爾斯米爾港
GB 65 Torquay|Torkvej|Torcaium|טורקי|تورکی|トーキー|托基|토키
GB 65 Cricklewood|क्रिकलवुड
GB 64 Loughborough|Lufburou|Лъфбъроу|Lafboro|لافبورو|ลัฟบะระ|ラフバラー|러프버러|拉夫堡
GB 64 Taunton|Tountun|Тоунтън|تاونتون|Tantonia|Tonton|トーントン|湯頓|톤턴
GB 64 Waterlooville|Uoterluvil'|Voterluvil|واترلوویل|Waterloo
GB 63 Bognor Regis|Богнор Риџис|Bognor Ridzis|باگنور رجیس|Bognor Ridzisas|Bognor|博格諾里吉斯
GB 63 Newtownabbey|N'jutaunabbi|N'jutonehbbej|Ньютонэббей|Njutonabi|Њутонаби|紐敦阿比|Baile na Mainistreach
GB 63 Buckley|Bwcle|Бъкли
GB 63 Great Yarmouth|Grehjt-Jarmut|Grejt Jarmut|گریت یارموث|Yarmouth|그레이트야머스
GB 63 Mitcham
GB 63 Feltham|फ़ेल्ठम
GB 63 Margate|Margejt|Margit|مارگیت|マーゲイト|马盖特
GB 62 Ashford|Eshford|Asfordas|Ehshford|阿什福德|애슈퍼드|Ashford i Kent
GB 62 Sale|Sejl|塞爾|세일|Sale i Stor-Manchester
GB 62 Tonypandy|Tonupandi|Тонъпанди|تونیپاندی|টনিপান্ডি|Tonipandis|ٹنیپاندی|トニイパンディ|汤尼潘帝|토니팬디
GB 62 Acton|Aktun|Актън|ऐक्टन|アクトン|厄頓|Acton i London
GB 61 Scarborough|Skarburou|Скарбъроу|Skarboro|سكاربورو|סקרבורו|スカーブラ|斯卡布羅|스카버러
GB 61 Widnes|ویدنز|威德尼斯
GB 61 Runcorn|Rankorn|رانکورن|朗科恩
GB 61 Bury|Beri|Beris|بری|ベリー|伯里|貝利|베리
GB 61 Dewsbury|Djusburi|Djuzberi|Diusberis|Дюсбъри|دوزبری|迪斯伯里
GB 61 Bangor|Bangoras|バンガー|Beannchar|班戈|Bangor i Nord-Irland
GB 60 Beckenham|बेकेनहम|بکنهام|ベックナム
GB 60 Farnborough|Farnboro|פארנבורו|فارنبرة|法恩伯勒|Farnborough i Hampshire
GB 60 Tynemouth|تایموث|泰恩茅斯
GB 60 Hereford|Gereford|Херефорд|ہیریفورڈ|Henffordd|Hererford|เฮริฟอร์ด|Herefordas|הרפורד|هرفورد|ヘレフォード
GB 60 Stroud|Straud|스트라우드
GB 60 Halesowen|Хейлсовен|هیلزاوون|Heilsovenas
GB 60 Chelsea|Chehlsi|Tselsi|تشيلسى|चेल्सी|צ'לסי|ჩელსი|チェルシー|چلسی|切尔西|車路士|첼시
GB 59 Craigavon|Krejgavon|Krejgejvun|Крейгейвън|קרייגבון|کریگایون|Creag Abhann|克雷加文|Districtul Craigavon
GB 58 Wallasey|Uollasi|Volasi|والاسی|沃勒西|월러시
GB 58 Littlehampton|Litlkhempton|利特爾漢普頓|리틀햄프턴
GB 58 Streatham|سٹریٹہم|斯特里漢姆
GB 57 Bootle|Butlis|Butl|布特爾
GB 57 Bebington|ببینگتون|貝賓頓|Bebington and Bromborough
GB 57 Kidderminster|Kiderminsteris|کیدرمینستر|基德明斯特
GB 57 Morley
GB 56 Stourbridge|Stauerbridz|Staurbridzh|Stourbridzh|Стауербриџ|استاوربریج|สเตาร์บริดจ์|Stauerbridzas
GB 56 Livingston|Livinqston|Leivinstoun|Livingstonas|لونگسٹن|Baile Leibhinn|Baile Dhunleibhe|利文斯通
GB 56 Castlereagh|An Caislean Riabhach
GB 56 Kettering|Keturing|Кетъринг|کترینگ|ケタリング|凱特靈|케터링
GB 56 Wellingborough|Uehllingboro|Uelingburou|Vellingboro|Уелингбъроу|Уэллингборо|韋靈伯勒
GB 55 Barrow in Furness|Barrow
GB 55 South Croydon
GB 55 Canterbury|Cantorbery|Durovernum|Kanterberi|Kenterberi|Kenturburi|Кентърбъри|Caergaint|كانتربيري|קנטרברי
GB 54 Dunfermline|Danfermlin|Danfermlinas|Dun Pharlain|Dunfaurlin|Dunfurmlin|Дънфърмлин|ดันเฟิร์มลิน|Danfrmlin
GB 54 Huyton|Хейтон|Huyton with Roby
GB 54 Leytonstone|Lejtanstoun|Lejtonstoun|לייטונסטון|لیٹن اسٹون|ليتونستون|لیتنستون|レイトンストーン|레이턴스톤
GB 54 Barry|Baris|Beri|בארי|Y Barri|巴里|Barry i Wales
GB 54 Hamilton|Hamaltan|Хамилтън|Gamil'ton|Hamiltoun|Khamiltun|همیلتون|Hamiltonas|ہملٹن|ハミルトン|漢密爾頓
GB 54 Meikle Earnock|Baile Hamaltan
GB 54 Sittingbourne|سیتینگبورو
GB 54 Macclesfield|Maklesfildo|Maklsfildas|Makulsfijld|Макълсфийлд|메이클즈필드
GB 54 Gravesend|Grejvsend|گریوزند|그레이브젠드|格雷夫森德
GB 54 Eastleigh|Istli|伊斯特利
GB 53 Smethwick|Smedikas
GB 53 Braintree|Brejntrij|Braintree i Essex
GB 53 Weymouth|Vimutium|Uehjmut|Uejmut|Vejmut|Уеймът|وايمث|ウェイマス|웨이머스|韦茅斯|Weymouth i Dorset
GB 52 Brentwood|Brentvud|Brentud|布倫特伍德|브렌트우드|Brentwood i Essex
GB 52 Esher|Ehsher
GB 51 Dunstable|Danstabl|دانستیبل|دونستابل|Ntansteimpl|ダンスタブル|鄧斯特布爾
GB 51 Morecambe|Morkamas|Morkam|Morkem|مورکم|莫克姆
GB 51 Redhill
GB 51 Welwyn Garden|Uehlin-Garden-Siti|Welvyn Garden City|Уэлин-Гарден-Сити|ولوین گاردن سیتی|Garden City
GB 51 Horsham|Khorsham|Khorshum|Хоршъм|Хоршэм|Khorshehm|هورشم|West Horsham
GB 51 Dartford|دارتفورد|Dartfordas|達特福德|다트퍼드
GB 51 Staines|استاینز|Stejns|斯坦斯|Staines-upon-Thames
GB 50 Royal Leamington Spa|رویال لیمینگتون اسپا|Rojal Lemington Spa|Leamington Spa|Lemington Spa|Leamington
GB 50 Hinckley|Khinkli|هینکلی|힝클리
GB 50 Clacton-on-Sea|Clacton al Mar|Klakton na Moru|Klakton-on-Si|کلکتون-آن-سی|Pajurio Klaktonas|Clacton
GB 50 Cumbernauld|Cummernaud|Kambernold|Kambernoldas|Kumburnold|Къмбърнолд|کامبرنولد|คัมเบอร์นอลด์|Comar nan Allt
GB 50 Kirkcaldy|Kerkoldis|Kirkalnty|Kirkcaudy|Kerkoldi|Kurkoldi|Кърколди|کرکالڈی|کرکودی|Cair Chaladain|柯科迪|커콜디
GB 50 Bletchley|Blechli|بلچلی|布莱奇利
GB 50 Yeovil|Giuela|Jouvil|یئوویل|Jouvilis|約維爾|요빌
GB 50 Keighley|Kejli|Kitli|کیگلے|کیلی|基斯利
GE 186 Batumi|Batoum|باتومی|باطومي|बातुमी|ბათუმი|Batoemi|Batomis|Batumis|Баҭым|בטומי|בתומי|Μπατούμι|バトゥミ|바투미
GE 135 Kutaisi|Kutaisk|Kutayıs|כותאיסי|קוטאיסי|ქუთაისი|Koetaisi|Koutaissi|クタイシ|쿠타이시
GE 128 Rustavi|רוסתווי|რუსთავი|Roustavi|Rustavis
GH 2544 Kumasi|كوماسي|Kumasis|Coomassie|クマシ|库马西|쿠마시|Кумаси шаары
GH 464 Tamale
GH 389 Takoradi|Takoradze
GH 285 Sekondi
GH 212 Cape Coast|Cabo Corso|Igua Ogwa|Keip Kostas|Kejp-Kost|کیپ کوست|کیپ کوسٹ|케이프코스트|Ogwa|Cape Coast Castle
GH 202 Atsiaman|Achiaman|Ashaiman
GH 190 Ashaiman|Ashiaman|Ασχαϊμάν|Asaimanas|آشيامان|अश्यमेन|เซียแมน|अशिमान|アシャマン|অ্যাশিয়ামান|아시아만|奥巴西
GH 179 Obuase|Oboase|Obuasis
GH 155 Tema|Toma|تيما|टेमा|तेमा|টেমা|เทมะ|Tehma|טמה|تما|テマ|特馬|테마
GH 151 Koforidua|کوفوریدوا|کوفوریدوئا|科福里杜亞|코포리두아
GH 144 Teshi Old Town|Teshhi|Teshie|Tassi
GH 138 Sekondi-Takoradi|Sekandy-Takarady|سيكوندي تاكورادي|سیکونڈی-ٹاکوراڈی|เซกันดี-ตาโกราดี|سکوندی-تاکورادی
GH 130 Ho|No|Хо|Hohoe
GH 119 Amanfrom|Amanfro
GH 101 Medina Estates|Madina
GH 100 Twifu Praso
GM 340 Serekunda|سيريكوندا|Sere Kunda|Jeswang|セレクンダ
GN 1928 Conakry|קונאקרי|Konakris|コナクリ|科納克里|코나크리
GN 1871 Camayenne
GN 226 Nzérékoré|نزیریکورے|ンゼレコレ|은제레코레
GN 221 Kankan|کانکان|Kankanas|カンカン|캉칸
GN 194 Manéah|Manea
GN 182 Dubréka|Debreeka
GN 161 Kindia|Kindla
GN 148 Siguiri|Sigiri
GN 137 Dixinn
GN 116 Kissidougou|Kissidugu
GN 113 Kamsar|Kakande|Bagataye|Dougofissa|Dougoufissa|Port-Kamsar|Dougouifissa|Port-Kakande
GN 107 Labé
GQ 173 Bata|באטה|باتا|ბატა|バタ|巴塔|바타|Kokapipa
GQ 155 Malabo|مالابو|مالابۆ|มาลาโบ|მალაბო|Malabas|Malampo|מלאבו|ملابو|मलाबो|マラボ|馬拉博|말라보|Rev Malebo
GR 168 Pátra|Patras|Patres|פטרס|パトラ|帕特雷
GR 146 Lárisa|Yenisehir
GR 139 Peristéri|Peristerion|Peristeri Attikes|Περιστέρι Αττικής
GR 137 Irákleion|Erakleion|Heracleum|Heracliao|Heraclion|Herakleion|Iraclion|Irakleio|הרקליון|イラクリオン
GR 100 Kallithéa|Kallifeja|كاليثيا
GR 99 Acharnés|Acharnae|Menidion|Menidhi|Menioi
GR 91 Kalamariá
GR 89 Níkaia|Neokokinis|Nea Kokkinia
GR 87 Glyfáda|Aixone
GR 86 Volos|Bolus|וולוס|Iolcus|Volo
GR 84 Ílion|Nea Liosia|Kato Liosia
GR 78 Ilioúpoli|Ηλιούπολη
GR 77 Keratsíni|Keratsinion|Tseratsinion|Ayios Yeoryios|Agios Georgios Keratsiniou|Ayios Yeoryios Keratsiniou
GR 74 Évosmos|Evosmon|Εύοσμος|Evosmo|Harmanköj|Χαρμάνκιοϊ|Nea Coclutsa|Taousan Lofos
GR 74 Khalándrion|Chalandri|Phlya|Flya
GR 73 Néa Smýrni
GR 72 Maroúsi|Μαρούσι|Amarousio|Amarousion|Αμαρούσιον
GR 71 Agios Dimitrios|Ayios Dhimitrios|Brakhami
GR 71 Zográfos|Zografou
GR 69 Aigáleo|Aegaleo|Egaleo
GR 67 Néa Ionía|Podharadhes
GR 65 Ioánnina|Giannena|Giannina|Yannina|Yanya|Ioaa|约阿尼纳
GR 64 Palaió Fáliro|Alt Phaleron|Paleo Faliro|Palio Faliro|Old Faliron|Palaion Faliron
GR 63 Korydallós
GR 61 Tríkala|Tirhala|Tırhala|Trikalon|ترحاله|Trikkaion
GR 61 Výronas|Viron
GR 59 Agía Paraskeví|Agia Paraskeue|Ayia Paraskevi
GR 59 Galátsi|Galatsion
GR 59 Chalkída|Chalcis|Euripos|כלקיס
GR 58 Petroúpolis|Kipoupolis|Petroupoli|Πετρούπολη
GR 58 Sérres|Serrae|Sjar|Sѣru|セレス|세레스|塞雷
GR 56 Ródos|Rodas|Rodes|Rhodes|Rhodos|Rodi|Rodos Town|Rhodes Town
GR 54 Kalamata|كالاماتا|Kalamae|Kalamatas|Kalmata
GR 54 Kavála|Kaballa|Neapolis|قولة|カヴァラ|卡瓦拉
GR 53 Chaniá|Candia|Χανίων|Cydonia|Hania|Kreta|La Canea
GR 53 Kateríni|Aikaterini
GR 52 Alexandroupoli|Alejandropolis|Alessandropoli|Alexandropolis|Αλεξανδρούπολη|أليكساندروبولي|Aleksandrupolis
GR 52 Lamía|Izdin|لمياء
GT 994 Guatemala|Guatemala City|Guatemala-Urbo|Guatemala-stad|Guatemala Hiria|Guatemala-Stadt|New Guatemala
GT 618 Villa Nueva|Vilja Nueva|Viljanueva|Vil'ja-Nuehva|比亞努埃瓦
GT 465 Mixco
GT 212 Cobán|קובאן|Kobanas|科萬|코반
GT 180 Quetzaltenango|Quetzaltenanco|Κετσαλτενάνγκο|Kecaltenangas|Kesal'tenango|Ketzaltenango|Quexaltenango
GT 159 Jalapa|Халапа
GT 156 Escuintla|Ehskuintla|エスクィントラ
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
GT 100 Puerto Barrios|Puehrto-Barrios|פוארטו באריוס|Puerto Barijosas|巴里奧斯港
GW 439 Bissau|Bisava|بیسائو|บิสเซา|Wisaw|ביסאו|بيساو|बिसाउ|বিসাউ|বিস্সাউ|ბისაუ|Mpissaou|بساؤ|ビサウ|비사우|比紹
GY 235 Georgetown|Dzordztaun|Zhorzhtaun|จอร์จทาวน์|Dzordztauns|Georgurbo|Gorgtauno|Tzortztaoun|Τζορτζτάουν|جورج تاون
HK 7396 Hong Kong|Khongkong|Xianggang|האנג קאנג|הונג קונג|هانگ کانگ|هونج كونج|هونغ كونغ|हाँग काँग|Gon Kong
HK 3984 New Territories|Xinjie|新界
HK 2232 Kowloon|Czjulun|Kaulunas|Koulun|Chiu-lung|九龍|주룽
HK 1195 Hong Kong Island|Xianggangdao|Hong Kong|香港岛
HK 956 Victoria|Victoria City
HK 507 Tuen Mun|Tuenmen|屯門
HK 495 Sha Tin|Shatin|沙田
HK 431 Sham Shui Po|Shan Shin Po|Shamshuipo|深水埗區
HK 425 Wong Tai Sin|黃大仙
HK 418 Kowloon|Jiulongcheng|Kowloon City|Kau Lung Sheng|Chiu-lung-ku-ch'eng|九龍城
HK 412 Tseung Kwan O|Cheung Kwan O|Cheung Kwan|Chan ji
HK 331 Kwai Chung|Kuichong|Chung Kwai Chung|葵涌
HK 318 Tsuen Wan|Ch'uan-wan|Tsun Wan|Tsun Wan Wai|荃灣
HK 286 Tin Shui Wai|Tianshui Wei|تین شوی وای|天水囲|天水围
HK 274 Tai Po|Taipo NT|大埔墟|Tai-po-hui|Tai-wo-shi|大埔|다푸|Tai Po Town|Tai Po Market
HK 263 Fanling|Fan Leng|Fen-ling
HK 215 Ma On Shan|Ma'an Shan|Ma'an Shan Cun|馬鞍山村
HK 200 Yuen Long|Yuanlang|Un Long|Un long hui|Yuanlang Xu|Yuan-lang-hsu|元朗墟|元朗
HK 200 Yuan-lang-hsin-hsu|Yuen Long Market|Yuanlang Xinxu|Yuen Long Town|Yuen Long|Yuanlang|元朗新墟|元朗
HK 194 Kowloon City Centre
HK 182 Tsing Yi Town|Tsing Yi|青衣
HK 169 Yuanlang Jiuxu|元朗旧墟|元朗墟
HK 166 Wan Chai|Wanchai|灣仔
HK 157 Aberdeen|Aburdijn|Абърдийн|Aberdin|Shekpaiwan|أبردين|香港仔|애버딘|Heung Kong Tsai|Aberdeen Harbour
HK 116 Xindongchongkeng|Tung Chung Hang|Tung Chung|新东涌坑
HK 114 Tung Chung|东涌
HN 801 San Pedro Sula|San-Pedra-Sula|سان بيدرو سولا|سان پیڈرو سولا|San Pedro Zollan|ซานเปโดรซูลา|San Pedro
HN 233 Danlí
HN 222 La Ceiba|La Seiba|Ceiba|拉塞瓦
HN 215 La Ceiba|La Seiba|拉塞瓦
HN 142 Puerto Cortez|Puehrto-Kortes|Puerto Caballo|Port Cortez|Puerto de Caballos
HN 140 Catacamas
HN 139 Choloma
HN 127 Siguatepeque
HN 124 Olanchito
HN 111 Tocoa
HN 100 El Progreso|Ehl'-Progreso|Progreso
HR 149 Split|ספליט|سبليت|Spljet|اسپلیت|სპლიტი|スプリト|斯普利特|스플리트|Spalato|Splitas|स्प्लिट|Spalatro|Spalatum
HR 107 Rijeka|Flumen|Fiume|Reka|Vitipolis|リエカ
HR 75 Osijek|Essegg|Mursia|Essek|Osigiek|โอซีเยค|Osek|Osijekas|Osik|オシエク
HR 67 Zadar|Iader|זאדאר|زادار|Chadra|Zantar|Zara|زدار|ზადარი|Zadaras|ザダル|扎達爾|자다르
HR 55 Sesvete
HR 52 Pula|Pluj|Pola|פולא|פולה|بولا|پولا|პულა|Poula|Puola|Πούλα|プーラ|普拉|풀라|Pietas Iulia
HT 511 Carrefour|Kafou
HT 395 Delmas|Delma
HT 376 Pétionville|Petyon-Vil|Ville de Petion-Ville
HT 306 Port-de-Paix|Porto-da-Paz|پورت دے پئے|Por-de-Pe|Port Paix|Podepe|Podpe|ポールドペ|포르드페이|포르드페|和平港
HT 266 Saint-Marc|Sen-Mark
HT 229 Croix-des-Bouquets|Kwadebouke
HT 181 Dessalines|Marchand|Desalin
HT 137 Jacmel|Yaquimo|Жакмеле|זאקמל|ジャクメル|جکمل|雅克梅勒|자크멜
HT 134 Cap-Haïtien|Haitia Kabo|Kap Ayisyen|Kap-Ait'ene|کاپ-هائیتین|Cap-Francais|Cape Haitien|Kap-Aitien
HT 134 Léogâne|Leyogan|Yaguana|レオガン|萊奧甘|Ville de Leogane
HT 130 Arcahaie|Archaie|L'Arcahaie|Lakaye|Akaye|Ville de l'Arcahaie
HT 125 Les Cayes|Aux Cayes|Los Cayos|Le Kajus|لے سائیس|Cayes|Le-Ke|Okay|Ville des Cayes|レカイ|르카예|萊凱
HT 117 Tigwav|Petit Goave
HU 1001 Pest|Пеща|ペシュト|بشت|페슈트|Peshha|佩斯|Pestinum|Pest i Ungarn
HU 510 Buda|Ofen|بودا|บูดอ|Boeda|Budim|Budin|ブダ|布达|부더|Altofen|Akouinkon
HU 154 Miskolc|Miskole|מישקולץ|Miskolcz|Miskovec|مسکولس|ميشكولتس|მიშკოლცი|ミシュコルツ|Miskolcas|米什科尔茨|미슈콜츠
HU 145 Pécs|Hird|Peca|Pets|פעטש|بيتش|პეჩი|Malom|Pecas|Pecuh|Vasas|پیچ|पेच|ペーチ|פץ|پچ
HU 139 Budapest XI. kerület|Budapest XI. keruelet|Ujbuda
HU 130 Zugló|Quan XIV|布达佩斯第十四区|Lerchenfeld|Будимпешта XIV округ|Budapest XIV. kerület|Budapest XIV. keruelet
HU 129 Győr|D'er|D'or|Djor|GJer|Gera|Gjur|Jura|גיור|دیؤر|گیور|ジェール|เจอร์|დიორი|杰尔|죄르
HU 123 Budapest III. kerület|Obuda-Bekasmegyer
HU 117 Nyíregyháza|N'ired'gaza|Nired'khaza|Njiregkhaza|Nyirszollos|Njireghaza|Njiređhaza|Ньірэдзьхаза|نیرادہازا
HU 113 Budapest XIII. kerület
HU 109 Kecskemét|Aegopolis|Kechkemet|Keckemetas|เคชเคเมต|Heteny|קצ'קמט|کچکمیت|کچکیمت|ケチケメート|Hetenyegyhaza
HU 101 Székesfehérvár|Sekeshfegervar|Stolni Beograd|Stolni Biograd|სეკეშფეჰერვარი|セーケシュフェヘールヴァール
HU 100 Újpest|Neu-Pest
HU 98 Budapest IV. kerület|Ujpest
HU 93 Budapest XVIII. kerület|Sankt Lorenz-Sankt Emmerich
HU 88 Budapest II. kerület
HU 82 Budapest VIII. kerület|Jozsefvaros
HU 80 Budapest XV. kerület
HU 78 Kőbánya|布达佩斯第十区|Quan X|Budapesti X rajoon|Будимпешта X округ|Budapest X. kerülete|Budapest X. keruelete
HU 78 Budapest XVII. kerület|Rakosmente
HU 78 Szombathely|Sombathejus|Sombatkhej|Sombatkhel|Steinamanger|شامباتہیلی|Sombatgej|სომბატჰეი|Sambotel|Sombotel
HU 76 Józsefváros
HU 76 Budapest XXI. kerület|Csepel
HU 71 Szolnok|Sol'nak|სოლნოკი|Solnokas|סולנוק|شولنوک|سلنوک|ソルノク|索尔诺克|솔노크
HU 68 Budapest XVI. kerület
HU 65 Tatabánya|تاتابانیا|ტატაბანია|טאטאבניה|タタバーニャ|陶陶巴尼奧|터터바녀
HU 64 Kaposvár|Torocske|کاپوسوار|カポシュヴァール|Toponar|קאפושוואר|کاپشوار|კაპოშვარი|Kaposfured|Kaposvaras
HU 63 Budapest XX. kerület|Pesterzsebet
HU 62 Érd|ארד|埃爾德|에르드|Ehrd|ایرد|ერდი|エールド|Andzabeg|Hamzsabeg
HU 62 Sopron|שאפראן|שופרון|سوپرون|شوبرون|सोपरोन|შოპრონი|ショプロン|Sopronas|Ödenburg|شپرن|OEdenburg|Sopronium|肖普朗
HU 62 Angyalföld|Engelsfeld|Anđalfeld|אנגיאלפלד
HU 62 Erzsébetváros|Elisabethstadt|Quan VII|Будимпешта VII округ|Budapest VII. kerület|伊丽莎白城
HU 61 Zalaegerszeg|Zalaehgerseg|ზალაეგერსეგი|Zalaederseg|Zalaegersegas|زالائگیرشیگ|Zalaegerszegium|زالائگرسگ
HU 61 Budapest XIX. kerület
HU 61 Kispest|Klein-Pest|Budapest XIX. kerület|Budapest XIX. keruelet
HU 59 Békéscsaba|Bekeskcabo|Mezomegyer|Bichisciaba|Nagymajor|بیکیسچابا|بیکیشچابا|ბეკეშჩაბა|ベーケーシュチャバ
HU 59 Ferencváros|Quan IX|弗朗茨城|Будимпешта IX округ|Budapest IX. kerület|Budapest IX. keruelet
HU 58 Pestlőrinc|Pestszentlorinc
HU 56 Veszprém|Vesprimo|ვესპრემი|Kadarta|Vespremas|ヴェスプレーム|وسپریم|وشپریم|維斯普雷姆州|וספרם|維斯普雷姆
HU 56 Budapest XII. kerület|Hegyvidek
HU 53 Eger|Egra|Agria|Ehger|Erlau|Jager|Jegra|אגר|ערלוי|اگر|ایگیر|ეგერი|エゲル|埃格爾|에게르|Egeris
HU 53 Kelenföld
HU 50 Budapest XXII. kerület|Budafok-Teteny
HU 50 Dunaújváros|Dunapentele|Stalinvaros|دوناؤئواروس|Duna Pentele|دونائیوروش|დუნაუივაროში|ドゥナウーイヴァーロシュ
ID 3018 Surabaya|سورابايا|สุราบายา|სურაბაია|Soerabaja|Sourabaya|סורביה|Sourampagia|Σουραμπάγια|スラバヤ|수라바야
ID 2648 Bekasi|بيكاسي|ბეკასი|Bekasis|Μπεκάσι|בקאסי|بکاسی|ブカシ|勿加泗|브카시|Kota Bekasi|Kutha Bekasi
ID 2528 Bandung|Bandunq|באנדונג|باندونج|باندونگ|Bandoeng|Бандуң|بندونگ|บันดุง|ბანდუნგი|Bandungas|Bantoun'nk
ID 2486 Medan|ميدان|เมดาน|Mentan|مدان|Medanas|メダン|棉蘭|메단|Kota Medan|Kuta Medan
ID 2163 Depok|Дэпак|Dehpak|דפוק|デポック|Depokas|德博市|Kota Depok|Depok kutha
ID 1927 Tangerang|Tangarang|Tanqeranq|טאנגראנג|تانگرانگ|ტანგერანგი|Tangerangas|Dang ge lang|タンゲラン
ID 1801 Palembang|Palembanq|Pelembang|باليمبانج|پالیمبانگ|पालेंबांग|ปาเล็มบัง|Palimbao|Παλεμπάνγκ|پالمبانگ
ID 1694 Semarang|Samarang|Semaranq|سيمارانج|سیمارانگ|سمارانگ|เซมารัง|სემარანგი|Semarangas|סמראנג|スマラン
ID 1429 South Tangerang|Tangerang Selatan|South Tangerang City
ID 1296 Batam|باتام|บาตัม|باتم|बाटम|바탐 섬|巴淡島|Kota Batam|Kutha Batam
ID 1257 Jepara|Japara|جيبارا|Djapara|Djepara
ID 1167 Pekanbaru|Pakanbaru|پیکانبارو|Pakanbahru|پکانبارو|プカンバル|Kota Pekanbaru|北干巴魯|페칸바루
ID 1166 Bandar Lampung|Bandarlampung|Tanjungkarang|بندر لامپونگ|Telukbetung|Kota Bandar Lampung|バンダールランプン
ID 1078 Bogor|بوكور|بوگور|ბოგორი|ボゴール|보고르|茂物|Buitenzorg|Kota Bogor|Kutha Bogor
ID 942 Padang|بادانغ|پادانگ|پاڈانگ|पादांग|ปาดัง|Padangas|パダン|巴東|파당|Kota Padang|Kuta Padang
ID 889 Malang|Maland|مالانغ|مالنگ|მალანგი|マラン|瑪琅|말랑|Kota Malang|Kutha Malang|Kabupaten Malang
ID 865 Samarinda|ساماريندا|سامارینڈا|ซามารินดา|サマリンダ|Kota Samarinda|Kuta Samarinda|沙馬林達|사마린다
ID 770 Tasikmalaya|Kota Tasikmalaya|Tasikmalaya kutha
ID 735 Serang|Kabupaten Serang
ID 695 Balikpapan|บาลิก์ปาปัน|ბალიკპაპანი|Balikpapanas|バリクパパン|Kota Balikpapan|Kutha Balikpapan|巴厘巴板
ID 685 Situbondo|Situbando|Sitoebanda|Sitoebondo
ID 670 Denpasar|Dempasar|Dehnpasar|Ntenpasar|دنپاسار|ڈنپاسار|देनपसार|დენპასარი|Denpasaras|דנפסאר|ڈنپسار|デンパサール
ID 657 Banjarmasin|Banjermasin|Bandgermasin|Bandjarmasin|Bandjermasin|Банджармасин
ID 635 Jambi|Jambi City|Telanaipura|Sriindrapura|Dzhambi|Djambi|جامبي
ID 581 Cimahi|Tjimahi|Tjimaki|Kota Cimahi|Cimahi kutha
ID 526 Surakarta|سوراكارتا|სურაკარტა|Soerakarta|Sourakarta|सुरकर्ता|スラカルタ|수라카르타|Kota Surakarta|Solo
ID 474 Kupang|Kupanq|کوپانگ|Koepang|Kupangas|クパン|古邦|쿠팡|Kota Kupang|Kutha Kupang
ID 470 Cilegon|Tjilegon|Tlilegon
ID 458 Manado|Menado|مانادو|มานาโด|Manadas|مناڈو|मानदो|マナド|万鸦老|마나도|Kota Manado|Kutha Manado
ID 441 Mataram|ماتارام|ماٹارام|მატარამი|Mataramas|マタラム|馬塔蘭|마타람|Kota Mataram|Kutha Mataram|Mataram-Lombok
ID 397 Bengkulu|Benkulen|Benkoelen|بنجكولو|بنگکولو|Bangkahulu|Bengkoeloe|明古魯市|Kota Bengkulu|븡쿨루
ID 389 Palu|Kota Palu|Kabupaten Poso
ID 375 Yogyakarta|Jokjakarta|Џогџакарта|Джокякарта|یوگیاکارتا|योग्यकर्ता|ჯოკიაკარტა|Djogjakarta|Djokjakarta
ID 365 Sukabumi|سوکابومی|სუკაბუმი|Soekaboemi|蘇加武眉|Kota Sukabumi|Kutha Sukabumi
ID 363 Cibinong|Chibinung|Sibinonge|Tjibinong
ID 351 Kendari|Kendaris|کنداری|เก็นดารี|ケンダリ|肯達里|큰다리|Kota Kendari|Kutha Kendhari
ID 349 Dumai|Doemai|Kota Dumai
ID 347 Ambon|Ambun|آمبون|آمبن|アンボン|Amboina|Ambonas|安汶|암본|Ambon City|Kota Ambon|Kutha Ambon
ID 344 Cirebon|سيريبون|Cheribon|Tjerebon|Tjeribon|Tjirebon|ჩირებონი|チルボン|井裡汶|치르본|Kota Cirebon
ID 324 Pekalongan|Kota Pekalongan
ID 318 Palangkaraya|Palangka Raya|Plangkaraja|Pahandoet|Pahandut|Kota Palangka Raya|帕朗卡拉亚
ID 311 Percut|Pertjut|Pertjoet
ID 307 Karawang|Krawang
ID 301 Kediri|კედირი|كديري|諫義里|Kota Kediri|Kutha Kedhiri
ID 298 Jember|Djember
ID 297 Tegal|تيغال|تگال|ტეგალი|直葛|Kota Tegal|Kutha Tegal
ID 293 Banjarbaru|Bandjarbaru
ID 289 Cileungsir|Cileungsi|Tjileungsir
ID 279 Binjai|Bindjai|民禮|Kota Binjai
ID 279 Pematangsiantar|Pematangsieantar
ID 267 Banda Aceh|Koetaradja|Банда Ачех|Baiturahman|Banda Achem|Banda Atjeh|Kuta Raja|Kutaradja|باندا آتشيه
ID 263 Pasarkemis
ID 256 Cilacap|Tjilatjap
ID 255 Tarakan|تاراكان|塔拉卡恩|Kota Tarakan|Kutha Tarakan
ID 253 Singkawang|Sekawang
ID 243 Padangsidempuan|Padangsidimpuan|Padangsidimpoean
ID 243 Probolinggo|Prabalingga|Probalingga|Kota Probolinggo
ID 242 Toli-Toli|Tolitoli|Kampungbaru|Kampoengbaroe|Baru
ID 234 Lubuklinggau|Loeboeklinggau|Kota Lubuklinggau
ID 230 Purwokerto|Purwakerta|Poerwakerta|Poerwokerto|Kota Purwokerto
ID 227 Tanjung Pinang|Tandjungpinang|Танджунгпинанг|تانجونگ پینانگ|Tandjoengpinang|Tanjungpinang|Kota Tanjungpinang
ID 226 Pangkalpinang|Pankal Pinang|Merawang
ID 225 Batu|Sisir|Kota Batu
ID 225 Bitung|Bitsun|بيتونغ|بیتونگ|Bitoeng|ビツン|比通|비퉁|Kota Bitung
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
ID 174 Cianjur|Чианджур|ჩიანჯური|Tjandjoer|Tjiandjur|展玉|Kabupaten Cianjur|Kabupaten de Cianjur
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
ID 133 Singaraja|Boeleleng|Singaradja|Сингараджа|シガラジャ
ID 132 Manokwari|مانوكواري|მანოკვარი|Manokvaris|Menoekwari|マノクワリ|曼諾瓦里|마노콰리|Kutha Manokwari
ID 131 Garut|Garoet
ID 131 Martapura|Martapoera
ID 128 Parung|Paroeng
ID 128 Magelang|ماگلانگ|მაგელანგი|Kota Magelang|馬格朗|Kutha Magelang
ID 127 Cikampek|Tjikampek
ID 126 Klaten|Kabupaten Klaten
ID 126 Jombang|Djombang|Kabupaten Jombang
ID 126 Paseh
ID 125 Sukawati
ID 123 Lumajang|Lumadjang|Loemadjang|Kabupaten Lumajang
ID 123 Indramayu
ID 121 Kotamobagu|Kotamobogoe
ID 121 Bukittinggi|Bukittingi|Fort de Kock|Fort de Rock|Kota Bukittinggi|ブキティンギ|Kutha Bukittinggi|武吉丁宜
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
ID 103 Prabumulih|Perabumulih|Prabumuli|Praboemoelih|Peraboemoelih
ID 103 Tanjung Pandan|Tandjungpandan|Tanjong Pandan|Tandjoengpandan|Tandjong-pandan|Tanjungpandan|Pandan
ID 103 Rantauprapat
ID 102 Belawan
ID 102 Sungai Penuh|Soengaipenoeh|Sungeipenu
ID 100 Sungailiat|Soengailiat|Soengei Liat
ID 100 Grogol
ID 100 Negara
ID 100 Sumedang Utara
IE 301 South Dublin|Divlyn Yiass|Dublin South|Jizni Dublin|Juzni Dublin|Јужни Даблин|Dublin Sud|Pietu Dublinas
IE 102 Limerick|Limereick|Limerikas|Luimneach|לימריק|リムリック|Limerick city
IE 81 Tallaght|Talagtas|Tallakht|Tamhlacht|Talat|Talla|تلا|塔拉|탈라
IE 60 Waterford|Uoterford|Uoturford|Voterford|Уотърфорд|ウォーターフォード|واترفورد|უოტერფორდი|Port Lairge
IL 400 West Jerusalem|Jerusalem West|Vestjerusalem|Västra Jerusalem|מערב ירושלים|Vaestra Jerusalem
IL 285 Haifa|Heifa|Hepha|Χάιφα|Хайфæ|جحفية|हाइफा|हैफ़ा|ხაიფა|Aifa|Hefa|חיפה|حيفا|हैफा|ไฮฟา|ハイファ
IL 258 Rishon LeTsiyyon|Riszon le-Cijjon|Rishon LeZiyyon|Rishon le Siyon|Richon le Sion|Rischon LeZion
IL 253 Petaẖ Tiqva|Petaj Tikva|Πετάχ Τίκβα|เปตะห์ติกวา|ფეთახ თიკვა|Petah Tikwah|PetahTiqva|פתח תיקווה|پێتا تیکڤا
IL 228 Netanya|Natanya|ნათანია|Ntanya|نتانيا|नेटानिया|नेतान्या|นาตาเนีย|Nehtanija|נתניה|নেতানিয়া|ネタニヤ|內坦亞
IL 226 Ashdod|Asjdod|Azotus|Ukreir|აშდოდი|アシュドッド|Aschdod|Asdodas|Asntont|אשדוד|أشدود|Asot|阿什杜德|아슈도드
IL 214 Bnei Brak|Bne Beraq|Bein Berak|Bene Berak|Bnei Berak|بنئی برق|بنى براك|ბნეი-ბრაკი|Benai Beraq|Benei Beraq
IL 196 Holon|Jolon|Холон|חולון|حولون
IL 186 Beersheba|Beer Seba|Beer Seva|Μπερ Σεβά|بئر السبع|بئير شيبع|بئير شيفع|ბეერ-შევა|Beer Sjeva|Beerseva|Bersabee
IL 170 Ramat Gan|Ramat-Qan|Ramat Nkan|Ραμάτ Γκαν|رمات غان|რამათ-განი|Ramat Ganas|رمت غان|רמת גן|رمت گن|라마트간|Gan
IL 149 Reẖovot|Rehobot|Rejovot|Реховот|Rhovot|Ruhaybah|רחובות|Khirbet Deiran
IL 144 Ashkelon|Al Majdal|Ashquelon|El Majdal|El Medjdel|Majdal|Migdal Gad|אשקלון|Migdal Ascalon
IL 129 Bat Yam|بات يام|बैट याम|Bat Giam|بت یام|ბათ-იამი|Bat Jamas|Μπατ Γιαμ|בת ים|巴特亚姆|바트얌
IL 124 Bet Shemesh|Μπέιτ Σεμές|Beit Semes|Bejt-Shehmesh|Bet Schemesch|Betxemeix|بيت شيمش|Maabarat Hartuv|בית שמש
IL 110 Kfar Saba|Kafr Saba|Kfar Sava|كفار سابا|Kefar Saba|Kefar Sava|כפר סבא|کفر سبا|卡法薩巴
IL 100 Jaffa|Jophe|Yafah|Giaffa|Yapo|Zafo|يافا|יפו
IN 12691 Mumbai|Bombai|Bumbaj|Numbai|Vomvai|מומבאי|מומביי|بومباي|مومباى|मुम्बई|মুম্বই|მუმბაი|Bombaim|بمبئی|बम्बई
IN 11034 Delhi|Dehli|Delis|Dilhi|Dilli|Dähli|Δελχί|Деҳли|דעלהי|ديلهى|دێھلی|देहली|דלהי|دلهي|दिल्ली|দিল্লি
IN 8495 Bengaluru|Bangalore|Bangaluri|Bengalour|बेङ्गलूरु|बेङ्गळूरु|বাঙ্গালোর|บังคาลอร์|ბენგალურუ|Ban'nkalor
IN 6993 Hyderabad|حیدر آباد|Bhaganagar|Haiderabad|Hajdarabad|Хайдарабад|Хајдерабад|हैदराबाद|হায়দ্রাবাদ
IN 6357 Ahmedabad|Ahmadabad|Ahmadobod|Amedabato|Exmetabad|Ахмадабад|Ахмедабад|Аҳмадобод|אכמעדאבאד|أحمد آباد
IN 4681 Chennai|Cenajus|Chehnai|Csennai|Tsennai|চেন্নাই|Madras|تشيناي|چینائی|चेन्नई|चेन्नै|چنائی|เจนไน|ჩენაი
IN 4591 Surat|সুরাত|सुरत|सूरत|スーラト|Suratas|苏拉特
IN 3124 Pune|Пунæ|פונה|بونه|پونا|پونه|पुणे|পুণে|পুনে|ปุเณ|პუნა|Poona|Poune|Πούνε|プネー|浦納
IN 3046 Jaipur|Caypur|Жайпур|גאיפור|جايبور|جایپور|جے پور|জয়পুর|Dzaipur|Gajpuro|Jayapur|Jeypore|जयपुर|जयपुरम्|जयपूर
IN 2823 Kanpur|Kanpwr|קאנפור|कानपुर|कानपूर|কানপুর|Kanpour|Κανπούρ|カーンプル|Cawnpore|Kanpuras|Cawnporne
IN 2600 Navi Mumbai|ناوي مومبای|Nova Bombaim|Novmumbajo|נבי מומבאי|नवि मुम्बई|Navi Moembaai|نوی ممبئی|नवी मुंबई
IN 2472 Lucknow|Lakhnau|Laknava|লক্ষ্ণৌ|לאקנאו|ลัคเนา|ლაქნაუ|لكهنؤ|لكهنو|لکناو|ラクナウー|लखनऊ|लखनौ|লখনৌ|ラクナウ
IN 2405 Nagpur|נאגפור|ناغبور|ناگپور|नागपुर|नागपूर|নাগপুর|Nagpore|ნაგპური|ナーグプル|Ajni|Nagpuras|Nankpour|Ναγκπούρ
IN 2136 Coimbatore|Koyamuttur|কোইমবাতোরে|コーヤンブットゥール|Koimbatur|Kojambuttur|Koyambattur|كويمباتور|کوئمباتور
IN 1994 Indore|Indaur|Indhur|ایندور|इन्दोर|इन्दौर|ইন্দোর|ინდორი|Induras|إندور|इंदूर|インドール|印多尔|인도르
IN 1841 Thāne|Тхана|تھانے|تہانہ|טאנה|تانه|ठाणे|塔那
IN 1822 Vadodara|Vadadara|Вадодарæ|ואדודארה|فادودارا|وادودارا|ვადოდარა|वड़ोदरा|বড়োদরা|ヴァドーダラー|Baroda
IN 1798 Bhopal|Μποπάλ|Бхапал|Бхопал|بھوپال|بہوپال|Bhojpal|Bopal|בופאל|بوبال|भोपाल|भोपाळ|ভোপাল|ბჰოპალი|ボーパール
IN 1728 Rasapūdipalem|Raspari Palao|Visakhapatnam
IN 1727 Pimpri-Chinchwad|Pimpri-Csincsvad|Pimpris-Cincvadas|პიმპრი-ცინცვადი|پيمپري-چينچواد|पिंपरी चिंचवड
IN 1684 Patna|باتنا|पाटणा|পাটনা|ปัฏนา|პატნა|פטנה|پتنه|پٹنہ|पटना|पाट्ना|パトナー|パトナ|巴特那|파트나|New Patna
IN 1682 Kallakurichi
IN 1618 Ludhiana|Лудхияна|לודהיאנה|लुधियाना|ルディヤーナー|ルディアーナ|卢迪亚纳
IN 1486 Nashik|ნაშიკი|Nasikas|ناسیک|नाशिक|नाशीक|नासिक|নাশিক|ناسک|ناشک|ナーシク|纳西克|나시크
IN 1465 Madurai|مادورائ|مادوراي|مدورائی|მადურაი|Mathurai|मदुराई|মদুরাই|Madurajus|मदुरई|मदुरै|มทุไร|マドゥライ
IN 1435 Tirunelveli|تيرونيلويلي|तिरूनेलवेली|তিরুনেলবেলি|Tinnevelli|تیرونلویلی|तिरुनलवेली|तिरुनॆल्वेलि|ترونلویلی
IN 1430 Agra|Aqra|אגרה|آگرہ|आगरा|アーグラ|आग्रा|আগ্রা|アーグラー|阿格拉|아그라|Agra - agara|Lungsod ng Agra
IN 1414 Faridabad|ファリーダーバード|פרידאבאד|فریدآباد|फरीदाबाद|Faridabadas|ファリダバード
IN 1390 Rājkot|ラージコット|Radzkot|Radzkotas
IN 1365 Najafgarh|Najafgarli|Najfargharh|نجف گڑھ|नजफगढ़|নজফগড়|ナジャフガル|納嘉夫嘎爾
IN 1339 Jamshedpur|Dzamsedpur|Jamshidpur|ชัมเศทปุระ|ჯამშედპური|Cemsidpur|Gamsedpur|Jarnshedpur|Tatanagar|Џамшедпур
IN 1324 Gorakhpur
IN 1284 Pimpri|पिंपरी|پمپري
IN 1262 Kalyān
IN 1247 Dombivali|Dombivli|دومبیولی|डोंबिवली|東比夫里|Kalyan-Dombivli
IN 1223 Meerut|Merath|Мератх|Mirat|Miratas|Mirut|מיראט|ميروت|ميروټ|میرٹھ|মীরুট|मीरत|मेरठ|メーラト|密拉特|메루트
IN 1222 Virār|Vasai-Virar City
IN 1220 Nowrangapur|Nabarangpur|Nabarangapur|Nowrangpur
IN 1206 Srinagar|Srinigar|سريناغار|Caspira|Srinankar|Σριναγκάρ|סרינגאר|سري نغر|سري نگر|श्रीनगर|श्रीनगरम्|सिरीनगर
IN 1199 Ghāziābād|गाजियाबाद|गाझियाबाद|ღაზიაბადი|ガーズィヤーバード|Ghazibad|גאזיאבאד|गाझियाबाद्|গাজিয়াবাদ
IN 1196 Dhanbad|Дханбад|ধানাবাদ|Dhanabad|Dhanbaid|دان اباد|دانباد|دھنباد|धनबाद|ダンバード
IN 1175 Aurangabad|أورنك آباد|اورنگ آباد|আউরঙ্গাবাদ|আওরঙ্গাবাদ|アウランガーバード|Aurangabadas|औरंगाबाद|औरंगाबाद शहर
IN 1164 Varanasi|فاراناسي|واراناسی|Banaras|Banares|Benares|Varanasis|وارانسي|वाराणसी|বারানসি|พาราณสี|ワーラーナシー
IN 1159 Amritsar|أمريتسار|Amricar|אמריטסר|ئامریتسار|अमृतसरः|อมฤตสระ|ამრიტსარი|Amritsaras|امبرسر|अमृतसर|অমৃতসর
IN 1143 Vijayawada|Vijajauada|Виджаявада|Виџајавада|ויגיאוואדה|فيجاياوادا|ویجایاواڈا|ვიჯაიავადა|فجاياوادا|विजयवाड़ा
IN 1120 Ranchi|Rancis|Rancsi|ראנצי|رانشي|رانچي|राँची|रांची|রাঁচি|რანჩი|ラーンチー|রাচি|蘭契|란치|रांची जिल्ला
IN 1081 Jabalpur|Џабалпур|जबलपुरम्|Dzabalpur|Gabalpuro|جبل پور|ჯაბალპური|Jubbulpore|جبلبور|जबलपुर|জবলপুর
IN 1073 Prayagraj|Allahabad|Аллахабад|Alahabadas|Ilahabad|الہ آباد|इलाहाबाद|এলাহাবাদ|イラーハーバード|Prayag
IN 1063 Visakhapatnam|วิศาขาปัตตนัม|ვიშაქაპატნამი|Vizagapatnam|فيساخاباتنام|فيشاخاباتنام|و شاکھا پٹنم|विशाखपट्टणम्
IN 1056 Jodhpur|Dzodpur|Godhpur|جوداپور|جودھپور|ჯოდპური|Codpur|Джодхпур|גודפור|جودبور|जोधपुर|जोधपुरम्|जोधपूर|যোদপুর
IN 1054 Gwalior
IN 1034 Teni|Тхени
IN 1027 Howrah|Hawrah|হাওড়া|Haora|Haura|ハーウラー|ハウラー
IN 1027 Raipur|رايبور|راۓپور|रायपुर|रायपूर|রাইপুর|رای پور|রায়পুর|რაიპური|ラーイプル|Raipuras|Rayapura|라이푸르
IN 1022 Tiruchirappalli|Tiruccsirapalli|ट्रिचिमलैदुर्गम्|Tiruchchinappalli|Trichinapalli|Trinchinopoly|तिरुचिरापल्ली
IN 1001 Kota|קוטה|کوتا|کوٹا|कोटा|コーター|Kotah|科塔|코타|Kotah City
IN 1000 Shivaji Nagar
IN 997 Sholapur|सोलापूर|ソーラープル
IN 970 Chandigarh|Czandigarh|ჩანდიგარჰი|Chandigar|Chandigarkh|צ'אנדיגאר|Candigarchas|চন্ডিগড়|চন্ডীগড়
IN 963 Tiruppur|تيروپور|तिरुपुर|तिरुपूर|तिरूपुर|তিরুপ্পুর|蒂魯普
IN 962 Guwahati|Gaukhati|Гувахати|گوواہاتی|गुवाहाटी|グワーハーティー|Gauhati|Guvahatis|جواهاتي|गुवहाटी|গুয়াহাটি
IN 943 Hubballi|Hubli City|Hubli|Хубли-Дхарвад
IN 920 Mysuru|Maisur|Majsor|Mysore|مايسور|मैसूरु|মহীশূর|মাইসোর|Mahisur|میسور|मैसूर|म्हैसूर|マイソール|마이소르
IN 917 Salem|Selam|সালেম|سالم|सेलम|セーラム|塞勒姆|살렘
IN 886 Gurugram|Gurgaono|गुड़गाँव|गुड़गांव|คุรุคราม|Guragaona|Gurgaonas|גורגאון|جورجاون|गुडगांव|গুরগাঁও|গুরুগ্রাম
IN 885 Bhubaneswar|Бхубанешвар|בובנשוואר|भुवनेश्वर|ভুবনেশ্বর|Ekamra-Kshetra|ブバネーシュワル|BBSR
IN 874 Bhiwandi|Бхиванди|بھیواندی|ভিওয়াদি|Bhiwndi|Bivandi|بيوانډي|بھیونڈی|भिवन्दी|भिवंडी|ビワンディー|皮文迪|비완디
IN 868 Jalandhar|Calandhar|Dzalandar|Jullundur|Tzalantar|Җаландһар|Ҷоландҳар|ג'לאנדהאר|جالاندهار|Galangar|ჯალანდჰარი
IN 860 Rohini
IN 851 Kanayannur
IN 809 Bhayandar|Bhayander|Bhayundar|Bhayndar|Bkhajandar|بهایاندر|بياندار|بھیئندر|ভাঈন্দর|भाईंदर|Mira-Bhayandar
IN 800 Narela|نیرلا
IN 788 Thiruvananthapuram|Tiruvananantapuram|Tiruvanantapuramas|Тхіруванантхапурам|تھیروواننتھاپورم|ثيروفانانثابورام
IN 753 Alīgarh|Алигарх|علی گڑھ|अलीगढ़|আলিগড়|Koil
IN 745 Bareilly|Bareli|বেরেলি|بريلي|बरेली|बरैली|バレーリー|바레일리|巴雷利
IN 721 Morādābād|Muradabad
IN 704 Warangal|Orugallu|وارانگل|Varangalas|वारंगल|वारंगळ|ورنجل|वरंगल|ワランガル|瓦朗加尔|와랑갈|Ekasila Nagaram
IN 700 Dhārāvi|Bombay Dharavi
IN 674 Gorakhpur|Goruckpur|Korakhpur|गोरखपुरम्|গোরক্ষপুর|โคราฆปุระ|Nkorakpour|Γκορακπούρ|גוראקפור|جوراخبور|غوراخبور
IN 670 Guntur|جونتور|گونتور|गुंटुर|गुंटूर|グントゥール|غنتور|গুণ্টুর|গুন্তুর|คุนตูร์|Gunturas|Nkountour|Γκουντούρ
IN 657 Puducherry|Pondicheri|Pondisheri|पॉण्डिचेरी|Ponducherry|পন্ডিচেরী|პონდიშერი|Poudhucherry|Puduvai
IN 652 Jājmau|जाजमऊ|Jajesmow
IN 647 Amravati|अमरावती
IN 644 Bikaner|बीकानेर
IN 633 Kochi|Кочин|Cochim|Koczin|קוצי|कोच्चि|কোচি|コーチ|柯枝|Ernakulam|Fort Cochin|Kuchi Bandar|British Cochin
IN 627 Bhilai|Бхилаи|بھلائی|بھیلائ|Bilaj|بالای|भिलाई|ビラーイー|Bhilajus|भिलै नगर|ভিলাই নগর|빌라이|比萊|Bhilai Nagar
IN 610 Cuttack|Kattake|কুত্তক|کوٹاک|कटकम्|کاتک|کټاک|カタック|कटक|কটক|克塔克|쿠타크
IN 609 Borivli|बोरिवली|Borivali|বোরিবালি|بوری والی|包里瓦利
IN 605 Bhavnagar|Bharnagar|Bhaunagar|Baunagar|Bhunagar|Бхавнагаром|بھاونگر|باونگر|भावनगर|バーヴナガル|巴夫那加尔
IN 601 Sāngli|Turmeric city
IN 600 Jamnagar|Camnaqar|Gamnagar|Jamnogar|Navangar|Џамнагар|जामनगरम्|Dzamnagar|Navanagar|ג'מנגאר|جام نجر|جام نگر
IN 576 Jammu|Dzamu|जम्मू|জম্মু|ジャンムー|Gamu|Џаму|جموں|贾姆穆|잠무|Jammu City
IN 564 Bokāro|Bokaro Steel City
IN 550 Nanded|Nander|ناندید|ناندیڑ|नांदेड|นันเดด|นันเทฑ|ナーンデード|Nandair|ناندد|नांदेड़|नान्देड|楠代德|난데드
IN 550 Kozhikode|Kal'kutta|Kozhikkot|कोलिक्कोट|Calecute|Calicutium|Kalikuto|Kojikode|कोष़िक्कोड|কজহিকোদে|কোঝিকোড়
IN 549 Kolhāpur
IN 547 Nellore|Nelluru|नेल्लोर|नेल्लौर|নেল্লরে|نيلوری|Simhapuri|نيلور|نلور|ネルール|內洛爾|नेल्लूरु-नगरम्
IN 543 Kalaburagi|Gul'barga|Kalaburgi|गुल्बर्गा|Gulburga|Kalburgi|Kulbarga|गुलबर्गा|গুলবার্গ|გულბარგა|गुलबर्ग|كلبركة
IN 542 Ajmer|Acmer|Agmer|أجمير|اجمېر|अजमेर|অজমের|আজমির|Adzmer|აჯმერი|アジュメール|阿杰梅尔|아지메르|Adzsmir|Adzmeras
IN 522 Dehradun|Degradun|Дехрадун|ڈیرہ دون|देहरादुन|देहरादून|デヘラードゥーン|Dehra Dun|Deradun|دهرادون|ডেরাদুন
IN 521 Erode|Irodu|এরোডে|Brod|اروڑ|इरोड|ईरोड|एरोड|イーロードゥ|Periyar|埃罗德|에로드
IN 518 Durgapur|دورگاپور|درگاپور|दुर्गापुर|दुर्गापूर|দুর্গাপুর|ドゥルガプル|杜爾加布爾|두르가푸르
IN 516 Ulhasnagar|Ulasnagara|Улхаснагар|Oulasnankar|Ulasnagaras|Ουλασναγκάρ|أولهاسنغر|الہاس نگر|اولاسناقر|उल्हासनगर
IN 516 Loni
IN 515 Siliguri|Silguri|Siligun|सिलीगुड़ी|শিলিগুড়ি|西里古里
IN 515 Ujjain|Outzen|Ουτζέν|Уџајин|أوجاين|उज्जैन|উজ্জৈন|อุชเชน|უჯაინი|ウッジャイン|Udzaina|אוג'יין|اوجائین|اوجین
IN 510 Bilimora|Mora
IN 505 Karol Bāgh
IN 504 Āsansol|আসানসোল|Asanol|आसनसोल|アサンソル
IN 499 Mangaluru|Mangalore|Tulu Nadu|মাঙ্গালোর|มังคาลอร์|मङ्गलूरु|मङ्गळूरु|Maikala|Manglapuram|مانغلور|مانگلور
IN 490 Belagavi|Belgaavi|Belagoavi|Belgaan|Belgaon|Belgaum|Belgaumas|بلگایوم|بیلگاؤم|बेलगाँव|बेलगांव|बेळगांव|বেলগাউম
IN 484 Sahāranpur
IN 484 Vellore|Velluru|भेल्लोर|वेल्लूर|वेल्लोर|বেল্লোরে|ヴェールール|ویلور|韦洛尔|벨로르
IN 483 Bhātpāra
IN 481 Malegaon
IN 474 Gaya
IN 466 Ambattur
IN 460 Jalgaon|Galgaon|Џалгаон|جالگاون|জালগাঁও|Dzalgaon|جالگاو|جلگاؤن|जलगाँव|जलगाव|जळगाव|加爾岡
IN 460 Kurnool|Karnulu|کورنوول|कर्नूलु|कुर्नुल|कुर्नूल|Karnulis|Kurmul|Kurnul|কর্নুল|কুর্নল|كرنول|カルヌール
IN 452 Rāmgundam|Ramagundam
IN 451 Udaipur|ادے پور|উদয়পুর|اودہےپور|اودی پور|उदयपुर|उदयपुरम्|उदयपूर|Oodeypore|ウダイプル|우다이푸르|烏代浦
IN 448 Maheshtala
IN 446 Patiāla
IN 441 Shyamnagar|Shamnagore|Shamnagar
IN 435 Davangere|Devangere|Davanagiri
IN 428 Akola|Akula|اکولا|اکولہ|अकोला|অকোলা|আকোলা|阿科拉|아콜라
IN 424 Rajpur Sonarpur|Sonarpur Rajpur|Sonarpur|Rajpur
IN 419 Korba|कोरबा जिला
IN 412 Jhānsi
IN 410 Thoothukudi|থোথুক্কুড়ি|तूत्तुक्कुटि|トゥーットゥックディ|Tuticorin|তুতিকোরিন|Tutukudi|توتوکودی|तूतुकुडि
IN 410 Ballari|Belaris|Bellari|बळ्ळारी|بللاری|بیلاری|बेल्लारी|বেল্লারী|بلاری|贝拉里
IN 400 Bhāgalpur
IN 400 Agartala|Agratala|Aqartala|اگارتالا|აგარტალა|Ajarthala|Ankartala|Αγκαρτάλα|अगरताला|अगर्तला|اگرتلا|अगरतला
IN 384 Kākināda|Cocanada|Coconada|Godavari|East Godavari
IN 382 Latur|لاتور|लातूर|লাতুর|لاتر|ラートゥール|拉杜爾
IN 378 Pānihāti
IN 376 Rajamahendravaram|Radzhamandri|Rajamahendri|Rajahmondry|Rajahmundri|Rajamandri
IN 375 Dhule|Дхуле|دوله|دھول|धुले|धुळे|ধুলে|圖萊
IN 374 Rohtak|Рохтак|روهتاك|روہتک|रोहतक|রোহতক|روتک|罗赫塔克
IN 367 Ahilyanagar|Ahmednagar|अहिल्यानगर|أحمدناجار|أحمد نجر|أحمد نغر|আহমেদনগর
IN 367 Kollam|Coilum|Coulao|Kvilon|Quilon|कोल्लम|কোল্লম|کولام|कोल्लम्|কোল্লাম|کولم|コッラム|Kullamalai|奎隆|콜람
IN 365 Bilāspur
IN 359 Bhilwara
IN 356 Brahmapur|Berhampur|Берхампур|ब्रह्मपुर|ব্রহ্মপুর|Berhampore|Bramapur|برهماپور|ব্রহ্মাপুর|Brahmapuras|برہمپور
IN 354 Muzaffarpur|মুফাজ্জরপুর|Mouzafarpour|Muzafarpuras|Μουζαφαρπούρ|मुजफ्फरपुर|मुझफ्फरपुर|मुझफ्फरपूर|มูซาฟฟาเพอ
IN 350 Punāsa
IN 349 Muzaffarnagar|मुजफ्फरनगरम्|मुज़फ़्फ़र नगर|मुझफ्फरनगर|ムザッファルナガル|مظفر نگر|穆扎法尔纳加尔
IN 345 Avadi
IN 344 Kadapa|Kurpah|Cuddapah
IN 341 Kukatpally|کوکاڑ پالی|कुकातपल्ले|کوکاتپاله|কুকটপল্লি|কুকাতপাল্লে|库卡特帕尔莱
IN 332 Kāmārhāti
IN 330 Mathura|Madhura|Mandura|Матхура|Muttra|ماتورا|متھرا|मथुरा|মথুরা|マトゥラー|马图拉|마투라
IN 328 Chānda|چندرپور|チャンドラプル|錢德拉布爾|چندراپور|चंद्रपुर|चंद्रपूर|찬다푸르|Candrapur|شاندرابور|चन्द्रपुर
IN 327 Vijayapura|Bidzapuras|Bidzhapur|बिजापुरम्|Vijapura|Visiapur|Bijapur|Биџапур|بیجاپور|बीजापुर|विजापूर
IN 322 Shivamogga|Shimogga|شیواموگا|شیموگا|शिमोगा|শিমোগা|希莫加
IN 322 Alwar|الوار|अल्वर|Aluaro|الور|अलवर|ალვარი|アルワル|阿尔瓦尔|Alvaras|আলোয়ার|แอลวอร์|알와|Alwar City
IN 320 Shāhjānpur|Shahjahanpur
IN 319 Jūnāgadh|Junagarh|Junaghur
IN 317 New Delhi|N'ju-Deli|Neu-Delhi|New Dilli|Niw Telhi|Nova Deli|Nyja Deli|Νέο Δελχί|नई दिल्ली|ניו דלהי|ნიუ-დელი
IN 315 Thrissur|Trichura
IN 311 Nizāmābād
IN 307 Tumkūr|Tumakuru|Tumakooru
IN 307 Parbhani|Parbaini|Парбхани|Parbani|পারভানি|پربانی|پربھنی|परभणी|帕尔巴尼
IN 307 Hisar|Хисар|ہیسار|हिसार|حصار|ہسار|希萨尔
IN 306 Fīrozābād
IN 305 Kulti
IN 302 Karnāl
IN 301 Barddhamān|Bordhoman|Burdwan|বর্ধমান
IN 300 Gundupālaiyam|Uzhavarkarai|Ozhukarai
IN 298 Bārāsat
IN 297 Mulugu
IN 297 Bihār Sharīf|Behar|Bihar
IN 296 Bāli
IN 296 Rāmpur
IN 296 Darbhanga|Дарбханга|দারভাঙ্গা|দ্বারভাঙা|დარბჰანგა|Darbanga|دربھنگا|دربھنگہ|दरभङ्गा|ทรภังคา|Νταρμπχάνγκα
IN 295 Panipat
IN 295 Tirupati|تیروپاتی|तिरुपतिः|তিরুমালা|Tirumalai|تیروپتی|तिरुपति|तिरुपती|تروپتی|蒂鲁帕蒂|Tirumala - Tirupati
IN 293 Greater Noida|Большая Нойда|বৃহত্তর নয়ডা|Didzioji Noida|Granda Noida|Velika Nojda|نويدا الكبرى|گریٹر نوئیڈا
IN 293 Noida|نوئدا|نويډا|نویدا|नोइडा|नोएडा|नोयडा|নোইদা|Naveen|诺伊达
IN 293 Aizawl|Ai jal|Aizwal|Аиджал|آئیزول|ایزوال|आइज़ोल|აიჯალი|Aijal|Aizal|Aizol|آئزال|आइजोल|ऐजव्ल|アイザウル
IN 292 Gandhinagar|गान्धीनगरम्|গান্ধিনগর|গান্ধীনগর|ガンディーナガル|ガンジナガル
IN 292 Dindigul|Dhundgal|Dundigal|دیندیگول|ティンドゥッカル|Dindukkal|दिंडुक्कल|दिन्दिगुल|দিন্দিগুল|दिण्डुक्कल
IN 291 Thanjavur|Tandzavur|তাঞ্জাবুর|ธานจาวูร์|ტანჯავური|Tancavur|Tangavur|Tantzavour|Τάντζαβουρ|Тханджавур|תנג'אבור
IN 289 Karīmnagar
IN 289 Dewas|دیواس|देवास|デーワース|دواس|देवस|দেওয়াস|德瓦斯
IN 289 Sonīpat|Sonepat|Sonepat Punjab
IN 287 Ichalkaranji|Icalkarandzi|ایچالکارانجی|Ицалкаранџи|ایچل کرنجی|ایچلکیرنجی|ईचल्करंजी|ইচালকরনজি|इचलकरंजी
IN 285 Bathinda|Бхатинда|বাথিন্দা|ভাটিণ্ডা|باتیندا|बठिण्डा|बठिंडा|巴廷達
IN 285 Jālna|جالنا|جالنہ|جلنا
IN 283 Kirāri Sulemānnagar
IN 282 Satna
IN 282 Purnia|פורניה|بورنيا|پورنیا|پورنیہ|プールニヤー|Pournia|Πούρνια|ปุรนา|पुर्णिया|पूर्णिया|পুরনিয়া|普尔尼亚
IN 277 Imphal|Импхал|इम्फाल|इंफाल|ইম্ফল|インパール
IN 274 Saugor|Sagar|सागर
IN 274 Kushinagar
IN 273 Rourkela|Rourella|Rourkera|राउरकेला|রাউরকেলা|รอร์เกละ|Raurkella|Roukela|Rurkela|रुरकेला|رورکلا|魯吉拉
IN 268 Durg|Drug|دورج|دورق|دورگ|ドゥルグ|दुर्ग|দুর্গ|ดูร์ค|杜尔格|더그르|Durgas|Ntarnk|Ντάργκ
IN 267 Anantapur|آنانتاپور|Anantapour|اننت پور|अनन्तपुर|अनन्तपुरम्|অনন্তপুর|अनंतपूर|Anantapuramu|阿纳恩塔普尔
IN 264 Ratlām|Hatlam
IN 264 Rānipet
IN 261 Lal Bahadur Nagar|Lalbahadur Nagar|L.B.Nagar
IN 261 Arrah|Аррах|আররাহ|آراہ|Ara|آرا|आरा|Shahabad|阿拉
IN 260 Baranagar|Baranagore|Baranagaras|بارانگر|बारानगर|বড়ানগর|বরাহনগর|Barahanagore|বরানগর|巴拉纳加尔
IN 258 Gajuwaka|گاجوواکا|गाजुवाका|गजुवका|加久瓦卡
IN 257 Etāwah
IN 253 Ambarnath|Amarnatkh|Amarnath
IN 253 Naihāti
IN 252 Bharatpur|Бхаратпур|بهاراتبور|บารัตปุระ|Baratpuras|Batarpur|بھارتپور|भरतपुरम्|ბჰარატპური|Bcharatpour
IN 252 Begusarai|بیگوسرائے|বেগুসারাই|ბეგუსარაი|Bekousarai|बेगुसराई|बेगुसराय|बेगूसराय|เบกูซาไร|Begusarajus
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
IN 235 Rewa|ریوا|रीवा|リーワー|Rewah|雷瓦|रेवा शहर
IN 235 Uluberiya|Ulubaria
IN 234 Sivakasi|चिवकाचि|शिवकाशी|শিবকাশী|西瓦卡西|시바카시
IN 234 Karur|کارور|करूरु|কারুর|كرور|करुर|करूर|カルール|卡魯爾|카루르
IN 234 Rāichūr
IN 233 Pallāvaram
IN 233 Ooty|Udhagai|उदगमंदलम|ウダカマンダラム|Utakamand|উধগমন্ডলম|Ootacamund|Udagamandalam|Udakamandalam
IN 230 Pāli|Pali-Marwar
IN 229 Hosūr|Oossoor
IN 228 Vizianagaram|Viguyanagram|Vizianagarm|Vizianagram|বিজিয়ানগরম|فيزينجارم|وجایانگرم|विजयनगरम्
IN 226 Shrīrāmpur|Serampore|Serampur
IN 225 Quthbullapur|Qutubullapur|قطب اللہ پور|কুতবউল্লাপুর|库特布尔拉普尔|कुत्बुल्लापुर मण्डल
IN 225 Nadiād|Hadiad|Naidad
IN 224 Nāgercoil|Nagarkoil|Nagarkovil
IN 224 Karāwalnagar|Dehroti
IN 223 Mango
IN 221 Murwāra|Katni
IN 221 Kanchipuram|Conjeeveram|Kancsipuram|Kanjippuram|كانتشيبورام|კანჩიპურამი|Conjevaram|Kancheepuram|Kancipuramas
IN 220 Singrauli|سینگراولی|سنگراؤلی|सिंगरौली|সিংরাউলি|辛格劳利
IN 220 Mirzāpur|Mirzarpur|Mirzapur-cum-Vindhyachal
IN 219 Kharagpur|Khargpur|খড়্গপুর|خراگپور|खरगपुर|खरगपूर|克勒格布爾
IN 218 Eluru|אלורו|एलुरु|एलूरू|এলুরু|エールール|Ehluru|Ellore|Eluras|إيلورو|Elourou|Ελούρου|埃卢鲁|일루루|ออลเลอรุม
IN 217 Rāniganj|Secunderabad
IN 217 Yamuna Nagar|Abdullahpur|Jamna Nagar|Yamunanagar|Abdullapur
IN 216 Raurkela Industrial Township
IN 216 Bidar|بیدر|बीदर|বিডর|ビーダル|比德爾
IN 213 Munger|Manger|Monghyr
IN 211 Nandyāl
IN 211 Panchkula|بانتشكولا|पञ्चकुला|पंचकुला|পঞ্চকুলা উপ শহর|Panchkula Urban Estate|Pusat Bandar Panchkula
IN 210 Burhānpur
IN 210 Morvi|Morbi
IN 209 Anand|Anaud|أناند|आणन्द|আনন্দ|Aimand|آنند|आणंद|आनंद|ანანდი|アナンド|阿嫩德|아난드
IN 208 Ongole|اونگول|ओङ्गोल|অনগোলে|ওঙ্গোল|اونگل|ओंगोल|ओङ्गोल्|オンゴーレ|奥恩戈莱|옹골
IN 206 Hosapete|Hoszpet|Khospet|होसपेटे|होस्पेट|হোসপেত|هوسپت|ہوسپٹ|霍斯佩特
IN 205 Nāngloi Jāt|Nangloi
IN 204 Secunderabad|সেকুন্দারাবাদ|سکندر آباد|सिकंदराबाद|シカンダラーバード|塞康德拉巴德|세쿤데라바드
IN 203 Deoghar|Deogarh|Деогарх|دوغار|देवघर|দেওঘর|德奥加尔
IN 202 Chāpra|Chupra|Chhapra|چاپرا|चप्रा|छप्रा|চাপরা|छपरा|恰普拉
IN 200 Khandwa|खन्द्वा|खण्डवा|खांडवा|খান্দোওয়া|坎德瓦
IN 200 Puri|פורי|পুরি|プーリ|Jagannath|Jagannathpur|Puri District
IN 200 Morena|مورینا|मुरैना|मोरेना|মোরেনা|モレナ|莫雷納|모레나|Pech Morena
IN 200 Gyānpur
IN 198 Bulandshahr|Buelendsehr|Bulandsaras|Буландшахре|พุลันทศาห์ร|Boulantsachr|Bulandsara|Bülendşehr|Μπουλαντσάχρ
IN 197 Bhind|بھینڈ|भिण्ड|भिन्द|ভিণ্ড|ভিন্দ|भिंड|宾德
IN 197 Bhālswa Jahangirpur
IN 196 Khammam|খাম্মাম|खम्माम|خامام|खम्मम|Khammamett|کھمم|卡姆马姆
IN 196 Sambhal|সাম্ভাল|Sambal|سامبال|سنبھل|संभल
IN 196 Bhiwāni
IN 195 Panvel|پانول|پنویل|पनवेल|পানওয়েল|潘韦尔
IN 195 Ambāla|Ambata
IN 195 Kumarapalayam|Komarapalayam
IN 192 Machilīpatnam|Masulipatnam|Masulipatam|Masulipatao|Krishna|Bandar|Kistna
IN 190 Mahesāna|Mehsana|Meusana
IN 190 Mahbūbnagar|Mahboobnagar
IN 189 Sambalpur|Sambalpore|সাম্বালপুর|سمبلپور|संबलपुर|संबलपूर|サンバルプル|萨姆巴尔普尔|삼발푸르
IN 187 Bhusawal
IN 186 Raebareli|Rajbareli|Rampereli|رائه برلی|راى بريلى|Rae Bareli|Raj-Bareli|رائے بریلی|रायबरेली|রায়বেরেলি
IN 186 Haridwar|Khardvar|Харидвар|हरिद्वार|Hardwar|ہریدوار|हरिद्वारम्|ハリドワール|赫尔德瓦尔
IN 185 Phusro
IN 184 Adoni
IN 183 Sūjāngarh
IN 182 Sirsa|سیرسا|सिरसा|西尔萨|ضلع سرسہ
IN 182 Dinapur Nizamat
IN 182 Bahraigh|Bahraich|Baharaich
IN 181 Kāraikkudi
IN 181 Sultan Pur Majra
IN 180 Guna|गुणा|गुना|গুনা|گنا|ガナ|古納|구나
IN 180 Chandannagar|Chandernagor|Candarnagar|Chandan Nagar|ჩანდანაგარი|چندن نگر|चन्दननगर|চন্দননগর|จันทนนคร
IN 180 Baharampur|Berhampore|Бахарампур|বাহারামপুর|Bahrampur|بہرام پور|बहरामपुर|बहरामपूर|बहरमपुर|বহরমপুর
IN 180 Shahuwadi
IN 180 Madanapalle|মদনাপাল্লে|मदनपल्ली|मदनपल्ले मण्डल|مدنپلی|马达纳帕尔莱|馬達納帕利
IN 179 Shivpuri|शिवपुरी|শিবপুরি|斯希沃普里
IN 179 Surendranagar|Civil Station|Wadhwan Camp|Wadhwan City|Wadhwan|Surendranagar Dudhrej|Wadhwan Civil Station
IN 179 Neyveli|نیوالی|নেয়বেলি|内伊韦利
IN 178 Silchar|सिलचर|শিলচর|西尔恰尔|शिलचर-नगरम्
IN 177 Proddatūr
IN 177 Hugli|Хугли|Hooghly|Hooghly-Chinsura|Hooghly-Chinsurah
IN 176 Hashtsāl
IN 176 Amroha
IN 175 Chhindwāra|Chindwara|Sindwara
IN 174 Tambaram|তাম্বারাম|तांबरम|塔姆巴拉姆
IN 174 Bhetia|Adityapur
IN 174 Pathānkot|Rathankot|Патханкот|پٹھان کوٹ|باثانكوت|پاتانکوت|পাঠানকোট|পাথানকোট|पठाणकोट|पठानकोट|パサンコトゥ
IN 174 Badlapur|বাদলাপুর|بدلاپور|बदलापूर|बादलपुर|巴德拉普尔
IN 173 Cuddalore|Gondelour|कड्डालोर|কুদ্দালোরে|Gudalur|Kudalur|कडलूरु|कडलूर|カダルール|古达罗尔|쿠달로르
IN 173 Shimla|שימלה|شيملا|शिमला|শিমলা|შიმლა|شملہ|シムラー|シムラ|西姆拉|심라
IN 172 Gadag-Betageri
IN 172 Gadag
IN 171 Verāval
IN 171 Navsari|Nausari|Navasari|Nosari
IN 170 Bahadurgarh|Бахадургарх|বাহাদুরগড়|बहादुरगढ़|بہادرگڑھ|बहादुरगढ|バハドゥガー|巴哈杜尔加尔|바하두르가르
IN 170 Haldia
IN 170 Rāiganj
IN 170 Malda|মালদা|English Bazar|इंग्लिश बाजार
IN 169 Jaunpur|Caunpur|Jawnpur|جون پور|Джаунпур|جونفور|जौनपुर|जौनपुरम्|ジャウンプル|জৌয়ানপুর|乔恩普尔
IN 169 Deoli
IN 169 Bharūch|Baroach|Bharoch|Broach
IN 168 Hoshiārpur|Hushiarpur|Hoshiarpur Railroad Station
IN 167 Jīnd
IN 167 Kumbakonam|कुम्बकोनाम|Kudanthai|কুম্ভকোনম|कुंभकोणम|库姆巴科纳姆
IN 166 Mohali|S.A.S. Nagar
IN 166 Fatehpur|Фатехпур|Fatehpur City
IN 165 Tonk|טונק|تونك|ٹونک|टोंक|টঙ্ক|トーンク|टोङ्क|ტონკი|栋格|通克|통크|Tonk City
IN 165 Udupi|Udipi|اڈوپی|उडुपी|उड्पी|উদুপি|Udupis|أودوبي|اودوپی|উড়ুপি|อุฑุปิ|ウドゥピ|乌杜皮|우두피|Ountoupi
IN 164 Thenali|Andhra Paris
IN 164 Sītāpur
IN 164 Alandur|Alandoor
IN 163 Bhadrāvati
IN 163 Vapi|واپی|वापि|वापी|বাপি|وپی
IN 163 Moga|موگا|मोगा
IN 163 Rāj-Nāndgaon|Raj Nandga
IN 162 Robertsonpet|রবার্টসন পেত|Roberconpet|Robertson Pet|रॉबर्टसनपेट|রবার্টসনপেট|罗贝尔特索恩佩特
IN 161 Unnāo
IN 161 Budaun|Badaun|Бадаюн|بدایوں|बदांयू|बदायूँ|बुडौन|বুদৌন|布道恩
IN 161 Madhyamgram|Maddham Gram|مدھیامگرام|मध्यमग्राम|মধ্যমগ্রাম|মধ্যগ্রাম|马迪亚姆格拉姆
IN 160 Chittoor|Chitturu|चित्तूर|চিত্তর|شيتور|चितूर|奇特托奥尔|چتور
IN 160 Jāmuria|Jaykaynagar|Jaykayanagar
IN 158 Jaigaon
IN 158 Batāla|Butala
IN 158 Orai
IN 156 Saharsa|Сахарса|ساهارسا|سهارسا|सहर्सा|সহর্সা|سہرسہ|सहरसा|সহর্ষ|サハルサー|萨哈尔萨|사하르사
IN 155 Vidisha|Vintisa|ヴィディシャー|Bhilsa|וידישה|فيديشا|विदिशा|বিদিশা|ودیشا|維迪斯哈|毗底沙|비디샤
IN 155 Hanumāngarh|Sadulgarh
IN 155 Thānesar
IN 155 Hassan|Khasan|हासनम्|Gasan|هاسان|हस्सन|হাসান|হাস্সান|ہاسن|हासन|ハッサン|هسن|哈桑|하산
IN 154 Kishangarh|კიშანგარჰი|Kishangarkh|কিষানগড়|किशनगढ़|किशानगढ
IN 154 Dalūpura|Dallo Pura
IN 154 Rudrapur|رودارپور|रुद्रपुर|রুদ্রপুর|रुद्रपुरम्|鲁德拉普尔
IN 154 Nalgonda|نالجوندا|नालगोंडा|नलगोंडा|नल्गोन्डा|নলগনদা|纳尔戈恩达
IN 153 Hazāribāgh|Khazaribag|Hazarybaugh|हजारीबाग
IN 153 Medinīpur|Midnapore|Midnapur
IN 153 Bālurghāt
IN 153 Fyzābād|Faizabad
IN 152 Dinapore|Danapur
IN 152 Porbandar|Purbandar|Poorbunder|पोरबन्दर|পোরবন্দর|Porbandarom|بوربندر|पोरबंदर|博尔本德尔|포르반다르
IN 152 Bānda
IN 151 Hindupur
IN 151 Beāwar
IN 150 Anantnag|أنانتناج|انانتناگ|اننت ناگ|अनन्तनाग|অনন্তনাগ|อนันตนาค|Islamabad|अनंतनाग|ანანტნაგი|アナントナッグ
IN 150 Serilingampalle
IN 150 Raigarh|Райгарх|رايجاره|রায়গড়|رائے گڑھ|रायगढ़|रायगढ|ライガル|라이가르|賴格爾
IN 150 Malkajgiri|মালকাজগিরি|ماکاجگیری|ملکاجگیری|मलकाजगिरि|मल्कजगञ्ज|马尔卡杰吉里
IN 149 Shāntipur
IN 148 Bhuj|Bhug|بهوى|بھوج|Bhooj|Бхудж|بوج|भुज|भूज|ভূজ|ভোজ|ภุช|ბჰუჯი|ブジュ|普傑市|부지
IN 148 Bārākpur|Chanak|Barrackpore|North Barrackpore
IN 147 Hājīpur|Хаджипур
IN 147 Sasarām
IN 146 Bhimavaram|Bheemavaram
IN 146 Beed|Bhir|Bidh|Bir|بیڑ|बीड|Bid Rural|Mahbubganj|Mahboobganj
IN 146 Burāri
IN 145 Krishnanagar|Krishnagiri|Krishnagar|Krishnigar|Krishnagar City|कृष्णानगर|कृष्णनगर|কৃষ্ণনগর|克里斯赫纳纳加尔
IN 145 Chitradurga|Chitaldroog|Chitteldrug|Chitaldrug|Chitaldurg|चित्रदुर्ग|चित्रदुर्गम्|চিত্রদুর্গ|Chitrakaldurga
IN 145 Dibrugarh|Lakhinpur|Дибругарх|ديبروجاره|डिब्रूगढ़|ডিব্রুগড়|दिब्रुगढ|ڈبروگڑھ|迪布鲁加尔|डिब्रुगर-नगरम्
IN 145 Abohar|آبوهار|আবোহার|ابوہر|अबोहर|阿博赫尔
IN 145 Tiruvannamalai|ティルヴァンナーマライ
IN 144 Kaithal|Кайтхал|كيتهال|কাইথাল|کیتھل|कैथल|কৈথল|カイサル|凯塔尔|카이탈
IN 144 Balasore|Baleswar|बालेश्वर|বালেশ্বর|バーレーシュワル|بالاسور|巴拉索尔
IN 143 Godhra|Годхра|گودھرا|গোধ্রা|გოდჰრა|گادهارا|गोधरा|গোধরা|ゴッドラ|戈德拉|戈特拉|고드라
IN 143 Shillong|Silongas|शिलाङ्ग|შილონგი|شيلونغ|شیلانگ|शिलाँग|शिलांग|শিলং|シロン|西隆|실롱
IN 143 Rewāri
IN 143 Basirhat
IN 142 Chhatarpur|Chantarpur|Chkatarpur|چهاتارپور|چھاتارپور|छतरपुरम्|ছত্তরপুর|छत्रपूर|छतरपुर|チャタルプル|切德尔布尔
IN 141 Mandsaur|Mandasor|মান্দসৌর|मन्दसौर|مندسور|मंदसौर|マンドサウル|曼德绍尔
IN 141 Chas|चास|চাস|चस|恰斯
IN 141 Pālanpur
IN 140 Lakhīmpur
IN 139 Valsād|Bulsar
IN 139 Damoh|दामोह|দামোহ|दमोह|达莫
IN 139 Haldwani|Халдвани|هالدوانى|Haldvanis|Χαλντβάνι|ہلدوانی|हल्द्वानी|হা্লদ্বানি|ハルドワニ|할드와니
IN 139 Hābra
IN 138 Kolār
IN 137 Srikakulam|श्रीकाकुलम|শ্রীকাকুলম|Chicacole|Srikakoulam|سریکاکولم|سيركاكولم|श्रीकाकुलम्|শ্রীকাকুলাম|ศรีขคุลาม
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
IN 132 Palakkad|Palakkat|پالاککاد|पालक्काड|পালক্কাদ|პალაკადი|Palghat|پالگھاٹ|पालक्काड़|पलक्कड|পালঘাট|بلكاد
IN 132 Bettiah|Betiakh|বেতিয়া|بیتیاہ|बेतिया|बेत्तिया|ベッティアー|বেত্তিয়া|貝特蒂亞|베티아
IN 131 Palwal|بالوال|پلول|पलवल|পালওয়াল|パルワル|帕尔瓦尔|팔월
IN 131 Rānīganj|Ранигандже
IN 131 Etah|Этах|ایٹا|एटा|এতহ|Ehtakh|एटा जिल्ला
IN 131 Pīlibhīt|Пилибхит
IN 130 Rajapalayam
IN 130 Botad
IN 129 Deoria|دیوریا|देवरिया|দেউরিয়া|德奥里亚
IN 128 Nimach|Neemuch
IN 128 Khardah
IN 128 Yavatmāl|Yeotmal
IN 128 Hālīsahar
IN 128 Khanna|খান্না|Hanna|खन्ना|کھنا|カンナ|卡納|칸나
IN 127 Titāgarh
IN 127 Mustafābād
IN 126 Hāthras
IN 126 Jorhat|Джорхат|Sibsagar
IN 126 Lalitpur|ललितपुर|ललितपुरम्|ललितपूर|ললিতপুর|ラリットプール|勒利德布尔|랄릿푸르
IN 126 Guntakal|Guntakai|Guntakul|গুন্তকাল|गुंटकल|गंतलक|贡塔卡尔|Guntakal Junction
IN 126 Pithampur
IN 126 Mothīhāri|मोतिहारी|Motihan
IN 125 Kanhangad|Kannangad
IN 125 Jagdalpur|Джагдалпур|जगदल्पुर|جگدلپور|जगदलपुर|जगदलपूर|জগদলপুর|贾格达尔普尔
IN 124 Jagādhri
IN 123 Dārjiling|Dargiling|دار جیلنگ|দার্জিলিং|Darjeeling|Дарджилинг|דרגילינג|Dardzilingas|Rdorje gling|다르질링
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
IN 121 Bhadrak|Бхадрак|بهادراک|ভাদ্রক|バッドラック|بھدرک|भद्रक|ভদ্রক|巴德拉克|바드락
IN 121 Sawai Madhopur|Савай-Мадхопур|سوائی مادھوپور|सवाई माधोपुरम्|সওয়াই মাধোপুর|სავაი-მადჰოპური|סוואי מדופור
IN 121 Ambikāpur|Surguja|Surquja
IN 120 Mandoli
IN 120 Satara
IN 120 Chūru
IN 120 Gangāpur
IN 119 Madhavaram|Мадхаварам|مدھاوارام|माधवराम|माधवारम|মাধবরাম|मदावरम|মাধবরম|マダバラム|马达瓦拉姆
IN 118 Dohad|Dahod
IN 118 Barshi|बार्शी|বার্শি|بارسى|بارشی|बर्शि|巴尔斯希|バーシ|바르시
IN 118 Ādilābād|Edlabad
IN 118 Jhunjhunūn|Jhunjhunu
IN 118 Jetpur|杰普尔|Jetpur Navagadh
IN 118 Uppal Kalan|Pedda Uppal|Oopal|Uppal
IN 118 Gudivāda
IN 117 Bārān
IN 117 Narmadapuram|Khoshangabad|Hoshangabad|Husengabad|ہوشانجاباد|नर्मदापुरम|होशङ्गाबाद|নর্মদাপুরম|হোশঙ্গাবাদ
IN 117 Amreli|امریلی|अमरेली|অমরেলী|Amrelis|امرلی|安雷利
IN 117 Pudukkottai|Poodoocottah|Pudukattai|Pudukotah|পুড়ুক্কোত্তাই|プドゥコーッタイ|普杜科泰
IN 117 Narasaraopet|نراساراو پیٹ|নারাসারাওপেত|नरसरावुपेट|纳拉萨拉奥佩特
IN 117 Rishra
IN 116 Baripāda|Mayurbhanj
IN 116 Muktsar
IN 116 Azamgarh|Азамгарх|اعظم گڑھ|आज़मगढ़|আজমগড়|アーザムガル|आजमगढ|आजमगढ-नगरम्|阿扎姆加尔
IN 116 Barnāla|Anahadgarh
IN 116 Yelahanka|یلہانکا|য়েলাহান্কা|यलहंक|耶拉汉卡
IN 116 Chittorgarh|Τσιτόργκαρθ|चित्तौड़गढ़|จิตเตารครห์|Chittaurgarh|Chittorgarkh|Csitorgarh|Tsitornkarth|চিত্তৌরগড়
IN 116 Tinsukia
IN 116 Khargone
IN 115 Baidyabāti
IN 115 Bastī
IN 114 Gangavati
IN 114 Ambur|آمبور|अम्बुर|আম্বুর|阿姆布尔
IN 114 Giridih|गिरीडीह|گریڈیہ|গিরিডি|गिरीडीह जिला
IN 113 Wardha|Вардха|Βαρντχά|وردھا|वर्धा|ওয়ারধা|ワルダー|沃尔塔
IN 112 Tadepalligudem|Tadepallegudem
IN 112 Chanduasi|Chandausi
IN 112 Bagaha
IN 112 Achalpur|Ellichpur|اکالپور|أشلبور|اچلپور|अचलपुर|अचलपूर|अलचपुर|অচলপুর|আচলপুর|アチャルプル|阿恰尔普尔|아찰푸르
IN 112 Gondal
IN 112 Dharashiv|Osmanabad|Usmanabad|ওসমানাবাদ|ウスマーナーバード|عثمان آباد|उस्मानाबाद|奥斯马纳巴德
IN 112 Port Blair|Port-Blehr|פורט בלייר|پورٹ بلیئر|พอร์ตแบลร์|პორტ-ბლერი|Port Bler|Port Bleras|पोर्ट ब्लेर
IN 111 Bagalkot|Bankalkot|باجالاكوت|باغالاكوت|باگلکوٹ|बागलकोट|বাগলকোট|พาคลโกฏ|Bagalakote|Bagalkotas|Μπάγκαλκοτ
IN 111 Suriāpet
IN 111 Bangaon|Bongaon|बानगावं|বনগাঁও|বনগাঁ|邦格阿奥恩
IN 111 Ashoknagar Kalyangarh
IN 111 Deesa|Disa
IN 111 Navadwīp|Nabadwip|Nabadurip|Nadia
IN 111 Nandurbar|ناندوربار|नन्दुरबार|নন্দুরবার|نندوربار|नंदुरबार|नंदूरबार|ナンドゥァバール|南杜尔巴尔|난두르바르
IN 110 Sultānpur
IN 110 Delhi Cantonment|New Cantonment
IN 110 Firozpur|Feruzpur|Ferozepur|Ferozepore
IN 109 Moghal Sarai|Moghulserdai|Mughal Sarai|DDU Nagar
IN 109 Sehore|Sekhor|সেহোরে|سیہور|सीहोर|سهور|セホーレ|塞霍雷|세호
IN 108 Kanpur Cantonment|Kanpur Cantt
IN 108 Bānsbāria|Bansberia
IN 108 Tadpatri
IN 107 Jalpāiguri|Paiguri
IN 107 Mangalagiri|মঙ্গলাগিরি|मंगलगिरी|芒格阿拉吉里
IN 106 Ranebennur|Ranibennur|Renibennur
IN 105 Khurja|Khurga|खुर्जा|খুর্জা|خورجہ|库尔贾
IN 105 Kishanganj|Kishanganj Bazar
IN 105 Ponnāni
IN 105 Hindaun|हिण्डौन|हिंडोन|হিন্দাউন|欣道恩|Hindaun City|हिण्डौन सिटी
IN 105 Jamālpur
IN 105 Nāgaur|Nagaur Marwar
IN 104 Ambala Sadar
IN 104 Bhiwadi|بهيوادي|भिवाड़ी|بیوادی|भिवाडी|भिवादी|比瓦迪
IN 104 Būndi|Bundi City
IN 104 Miryalaguda|Miriyalguda
IN 104 Soyībug
IN 103 Jagtiāl
IN 103 Roorkee|Rourki|Ρούρκι|रुड़की|রূড়কী|รูร์คี|Rurke|רורקי|روركى|روڑکی|रुडकी|रूरकी|রোরকি|ルールキー|罗奥尔凯埃
IN 103 Udgīr
IN 103 Nagda|Nagda-Dhar
IN 103 Betūl|Badnur
IN 103 Jahānābād|Jehanabad
IN 103 Kashipur|کاشیپور|काशीपुर|काशीपूर|কাশিপুর|カシプール|加希布尔|카시푸르
IN 103 Ghazīpur
IN 103 Amaravati
IN 102 Nagapattinam|Negapattinam|ナーガッパッティナム|Negapatam|ナーガパッティナム|Negapainttam City
IN 102 Buxar
IN 102 Mormugao|Marmagao|Marmugao|Mermugao|Porio|Goa
IN 102 Seoni
IN 102 Aurangābād
IN 101 Hinganghāt
IN 101 Dhamtari
IN 101 Chilakalūrupet
IN 101 Malappuram|Malapouram|মালাপ্পুরম|มาเลปปูรัม|Malapuramas|مالابورام|मलप्पुरम|ملاپورم|マッラプラム|馬拉普普拉姆
IN 101 Bānswāra
IN 100 Chirmiri
IN 100 Itārsi
IN 100 Vasco da Gama|Vasco
IN 100 Gangtok|گینگٹاک|गान्तोक|গ্যাংটক|گنگتوک|गंगटोक|गङ्गटोक्|განგტოკი|Gangtokas|ガントク|甘托克|강토크
IN 100 Datia
IN 100 Phagwāra
IN 100 Airoli
IQ 2065 الموصل الجديدة
IQ 2015 البصرة القديمة
IQ 1683 Mosul|Masul|Mosel|Mousl|Musil|Musul|Musıl|מאסול|מוסול|موصول|مووسڵ|मोसुल|โมซูล|Mosoel|الموصل|მოსული
IQ 1612 Erbil|Arbil|Irbil|Ərbil|Әрбил|ארביל|أربيل|埃爾比勒省|Arbeel|Arvila|Ermpil
IQ 1326 Basrah|Bacora|Basora|Bassra|Busrah|Vasora|البصرة|Besre|Busra|בצרה|বসরা|バスラ|巴士拉|巴斯拉
IQ 1218 Karbala|Karbila|Kerbala|Kerbela|Nainawa|كةربالا|কারবালা|ქარბალა|Karmpala|كربلاء|כרבלא|کربلا|करबला|カルバラー
IQ 1211 Sadr|مدينة الصدر
IQ 1031 Kirkuk|Karkuk|Kerkuk|Кәркүк|כירכוכ|Kerkouk|Kerkuek|Kirkoek|Kirkouk|كركوك|คีร์คูก|კირკუკი|キルクーク|基爾庫克
IQ 900 Abū Ghurayb|Abou Ghraib|Abu Ghraib|Abu-Grejb|אבו גרייב|أبو غريب|Abu Ghraib Farms
IQ 878 Sulaymaniyah|Souleimaniye|Sueleymaniye|Sulaimaniyya|Suleimaniyah|Suleimaniya|السليمانية|As-Sulajmanijja
IQ 558 Nasiriyah|Nasirijja|Nasiriyeh|Muntafik|Muntifik|الناصرية|Al-Nasiriya|An Nasiriya|Nasriye|ナーシリーヤ
IQ 482 Najaf|Necef|Наџаф|النجف|Nadjaf|Nadzaf|Nagafo|Natzaf|Nedjef|नजफ़|ნაჯაფი|ナジャフ|נגף|納杰夫|나자프
IQ 455 Al Hillah|Аль-Хилла|Al Hilla|El-Hille|אל הילה|Chilla|Hillah|Hilla|الحلة|ヒッラ|希拉|힐라
IQ 357 Abū al-Kahṣīb
IQ 350 Al Maḩmūdīyah|Al Mahmudiya|Mahmudiyeh|Mahmudiya|المحمودية
IQ 340 Dihok|Dahuk|Dihuk|Dohuk|Duhok|Duhuk|Дахук|דוהוך|דהוק|دهوك|دهۆك|دووهۆک|Ντοχούκ|達霍克
IQ 323 El'-Amara|العمارة|Amarah|Amara
IQ 318 Al Diwaniyah|Ad Diwaniyah|Ehd-Divanija|Ed-Divanija|אל דיוואניה|Diwaniyya|الديوانية|Hiska
IQ 315 Al-Kut|Əl-Küt|אל-כות|Al Koet|El'-Kut|Əl-Kuet|الكوت|Ehl'-Kut|کووت|Kut|Kut al Amara
IQ 255 Al Madīnah|Al Madina|Medineh|المدينة|Medina
IQ 250 Kelar|Kalar|Klar|كلار
IQ 223 Ramadi|Remadi|رامادی|რამადი|ラマーディー|Ramanti|רמאדי|الرمادى|Ramadieh|Rumadiya|Al-Ramadi|Al-Rumadi
IQ 190 Al Fallūjah|Al-Falludza|Эль-Фалуджа|Al Falluja|Falludscha|Ehl'-Faludzha|Falloujah|Falludzha|الفلوجة|פלוג'ה
IQ 182 Ash Shaţrah|Shatreh|Shattra|الشطرة|Shatrat al Muntafiq|Shatret el Muntefiq|Shattrah el Muntifik
IQ 175 Khānaqīn|Khaneqin|Khanikin|Khanaqeen|Khaneqeyn|Xaneqin|خانقين
IQ 173 Bayjī|Байджи|بيجي
IQ 160 Ash Sharqāt|Sharqat|الشرقاط
IQ 158 Sāmarrā’|Samarrah|سامراء|Saimarreh
IQ 155 Al Miqdādīyah|Muqdadiyah|Shahraban|Shahroban|المقدادية
IQ 152 As Samawah|Es-Samava|א-סמאווה|Samawah|السماوه|Samava|Semave
IQ 152 Baqubah|Ba'quba|Bakouba|Baqubeh|בעקובה|بعقوبة|巴古拜
IQ 152 Simele
IQ 152 Sumayl|Simayl|Summel|Samil|Saymayl|Semel|Simel|سومێل|سيميل|سێمێل
IQ 146 Khasnahzān|مركز كسنزان|Kasnazan|كسنزان|كسنزان اسماعيل|Kasnazan Tahsin|Kesnezan Tehsin|Markaz Kasnazan
IQ 140 Qeładizê|Qaladiz|Qaladza|قلادزي|قلعة دزة|Dizah|Qala Diza|Qala Dizeh
IQ 139 Al Hindīyah|Tuwairij|Hindiya|الهندية|Qada' al Hindiyah
IQ 134 Al Qurnah|Al Qurna|Qurnah|القرنة
IQ 130 Baḥarkah|Bahirkah|Bahirka|Behirke|Barkah|Bharka|مركز بحركة|بحركة|بهركة|Markaz Bahirkah
IQ 128 Sīnah|Sina|سينة
IQ 122 Az Zubayr|Az Zuhair|El Zubair|Zobier|Zubair|الزبير
IQ 120 Ţūz Khūrmātū|Tuz Kermatli|Touz Hourmato|Tozkhurmato|Tuz Khurmatli|Tuz Xurmatu|Tuzkhurmatu|توز خورماتو
IQ 114 Rānyah|Raniya|Raniyeh|رانية
IQ 110 Al Bughaylah|Baghailah|Bogheileh|Bughaylah|النعمانية|Bghailah|Bogheili|Bughaila|Na'amiya
IQ 110 Kufa|כופה|كوفه|کوفہ|কুফা|კუფა|クーファ|Koefa|Koufa|Kufah|Κούφα|कूफ़ा|库费|쿠파|Al Kufa|Al-Kufah
IQ 110 Qalat Sukkar|قلعة سکر
IQ 107 Umm Qaşr|Omolgasr|ام قصر
IQ 105 Biyuk|Byok|بيوك
IQ 104 Al Fāw|Al'-Fau|الفاو|Fava|Fao|Fao Terminal
IQ 101 Al-Musayab|Al Musaiyib|Musaiyib|Mosayab|Museyib|المسيب|Аль-Эль-Мусайибе|Al'-Ehl'-Musajibe
IQ 100 Nāḩiyat al Iskandarīyah|Khan Iskandariya|ناحية الإسكندرية|Al Iskandariyah|Iskanderiyeh|Sikandariyeh
IR 2307 Mashhad|Mashado|Masyhad|Mesheda|МешхӀед|მეშჰედი|Masant|Maschhad|Mashkhad|سناباد|মাশহাদ|มัชฮัด|マシュハド
IR 1547 Isfahan|Esfahan|Esfehan|Isfahon|Isfehan|Ispahan|Yspyhan|Ισφαχάν|ئسفأھان|इस्फहान|ისპაანი|エスファハーン
IR 1448 Karaj|Kerec|Караџ|Караҷ|Кереж|כאראג|कैरैज|คาราจ|Heredi|Karadj|Karadz|ქარაჯი|キャラジ|كرج|卡拉季|카라지
IR 1424 Tabriz|Tabrez|Tauris|Tebriz|Tewrez|Töwriz|Тәбриз|טאבריז|तबरेज़|ตาบริซ|Taebris|תבריז|تبريز|თავრიზი|タブリーズ
IR 1249 Shiraz|Chimaz|Chiraz|Sheroz|შირაზი|Schiras|Sirazas|שיראז|شيراز|ชีราซ|シーラーズ|設拉子|시라즈
IR 900 Qom|Kum|Қум|קום|قوم|कोम|Ghom|Homo|قم|ゴム|库姆|Kumas|Кум шаары|Dakbayan sa Qom
IR 841 Ahvaz|Ahvoz|Axvaz|Ehvaz|Əhvaz|Ахваз|Аҳвоз|اهواز|اہواز|আহবাজ|Naseri|אהוואז|अहवाज़|აჰვაზი|アフヴァーズ|阿瓦士
IR 621 Kermanshah|Bakhtaran|Kermanschah|Kermanshakh|Kirmansah|Кирмоншоҳ|Bahtaran|Kermanshahan|كرمانشاه
IR 594 Rasht|Raixt|Rasjt|Reshh|Resht|แรชต์|რეშთი|Rascht|Restas|Рәшт|ראשת|रश्त|ラシュト|رشت|拉什特|라슈트
IR 577 Kerman|Kermon|Kirman|Kirmon|कर्मान|Carmana|כרמאן|كرمان|ქერმანი|ケルマーン|Kermanas|克尔曼|케르만
IR 577 Orūmīyeh|Rezaeyeh|Rezaiyye|Rizaiyeh|Urumiyeh|Reza'iyeh|Urumija|Ourmia|אורמיה|أرومية|شهرستان ارومیه
IR 551 Zahedan|Dowzdab|Zahidan|Захедан|Зоҳидон|Duzdab|Duzdap|Zaidan|زاهدان|زاہدان|ज़ाहेदान|ზაჰედანი|ザーヘダーン
IR 528 Hamadān|Hamedan|Хамадан|Ecbatana|همدان
IR 503 Arāk|Arok|Эрак|اراک|ساوه|Ehrak|Soltanabad|Sultanabad|Arak - sawh
IR 477 Yazd|Jezd|Kath|יזד|يزد|यज़्द|იეზდი|ヤズド|亚兹德|야즈드|Giaznt|Isatis|Jezdas|Dakbayan sa Yazd
IR 450 Eslamshahr|Eslamchahr|Eslamsaher|Eslamschahr|Islamshekhr|Shadshahr|اسلامشهر
IR 410 Ardabīl|Ardabel|Ardebil|Artawil|Erdebil|Ertepil|اردبيل
IR 357 Zanjan|Zenjan|Zandzan|Зенджан|زنجان|Zandschan
IR 352 Bandar Abbas|Bandar-Abbos|Bander Abbas|Bantar Ampas|Bendehr-Abas|Bender Abbas|Bender Ebbas|Port Comorao
IR 349 Sanandaj|Senendec|Sinandij|Санандаџ|Санандаҷ|Сәнәндәҗ|Sanandadz|Sanandago|सनंदाज|سنندج|सनंदज|萨南达季
IR 333 Qazvin|Gazvin|Qazwen|Қазвин|กอซวีน|ガズヴィーン|Kuazvin|قزوين|कज़्वीन|ყაზვინი|Kazvinas|加兹温|카즈빈
IR 330 Khorramshahr|Choremsehras|Khunin Shahr|Khurramshahr|Al-Muhammarah|Chorramschahr|Huerremsehr|Khorramchahre
IR 329 Khorramabad|Khurramobod|Khur Ramabad|خرم آباد
IR 309 Shahrīār|Shahreyar|Шахрияр|شهريار
IR 309 Qods|Karaj|قدس|شهر قدس|شهرك قدس|Qal'eh Hasan|Shahr-e Qods|Shahrak-e Qods|Qal'eh-ye Hasan Khan
IR 304 Kashan|كاشان
IR 304 Kāshān|Kachan|كاشان
IR 277 Khomeynī Shahr|Homayoon Shahr|Khomeynishahr|Three Castles|Homayunshahr|خمینی شهر|Mehrbin|مهربین|Sedeh|سده
IR 264 Dezful|Dizful|ديزفول|เดซฟูล|Dezfoul|دزفول|देज़फूल|迪茲富勒
IR 262 Marāgheh|Maraghen|مراغه
IR 262 Marāgheh|Maragheb|مراغه
IR 255 Sari|Sori|سارى|सारी|სარი|サーリー|Saris|薩里市|사리|Sari i Iran|Shahr-i-Tajan|Shari-i-Tajan
IR 251 Borūjerd|Burujird|بوروجيرد|Боруджерд|بروجرد
IR 251 Qarchak|قرچك
IR 244 Gorgān|Gurgan|Gurgon|گورگان|گرگان|Hirkanio|Asterabad
IR 243 Sabzevar|Sabzawar|Sabzivor|Sebzevar|सब्ज़ेवार|ซับซีวาร์|سبزوار|薩卜澤瓦爾
IR 240 Golestān|گلستان|شهرك گلستان|Shahrak-e Golestan
IR 237 Āmol|Amul|آمل
IR 236 Pākdasht|Mamazan|مامازان|پاکدشت
IR 235 Najafābād|Nejafabad|Наджафабад|نجف آباد
IR 231 Abadan|Obodon|אבאדאן|آبادان|عبادان|अबादान|აბადანი|アバダーン|アーバーダーン|Abadanas|Ampantan|阿巴丹|아바단
IR 225 Varāmīn|Veramin|ورامين|Esfandabad
IR 220 Neyshābūr|Nischapur|Nichapur|Nishabur|Nishapur|Nishopur|نيسابور|نیشابور|نیشاپور|ニシャプー
IR 220 Sāveh|Sava|ساوه
IR 213 Nazarabad|نظر آباد|Nazarabad-e Bozorg
IR 204 Qā’em Shahr|Shahabad|قائم شهر|Shahi
IR 202 Bābol|Babul|بابل|Balfrush|Barfrush|Barfarush|Barfurush
IR 200 Nasimshahr
IR 200 Nasīm Shahr|Akbarabad|اکبر آباد|نسيم شهر
IR 199 Sirjan|Sircan|Серҷон|سيرجان|सीरजान|Sirdzan|Sa'idabad|Sirdschan|錫爾詹
IR 198 Khūy|Khoi|Khowy|Khvoy|خوی
IR 196 Bīrjand|Бӣрҷанд|Birdjand|Бирдженд|بيرجند|Birdschand
IR 193 Būkān|Bokan|بوکان|Bowkan
IR 192 Bojnūrd|Bojnord|Bujnurd|Bojnourd|Боджнурд|بجنورد
IR 181 Fardīs|فردیس
IR 173 Shāhīn Shahr|شاهین شهر
IR 170 Malāyer|ملایر|Daulatabad|Dowlatabad
IR 168 Mahābād|Mehabad|Махабад|مهاباد|Saujbulagh
IR 168 Piranshahr|Piransaher|Piransjahr|Piran Shahr|Piransara|Piranschahr|Piransehr|Piranshekhr|ピーラーンシャフル
IR 165 Bushehr|Buschir|Bushire|Bouchehr|Buschehr|Busher|Бӯшеҳр|Бӯшиҳр|بوشهر|بندر بوشهر
IR 165 Saqqez|Saggiz|Saggız|Saghez|Sakkiz|Saqqız|Sekkez|Саққиз|सक्केज|سقز|薩蓋茲
IR 165 Shahrud|Sharud|شاهرود|Emamshahr|شارود
IR 162 Bandar-e Māhshahr|Bandar Mah Sharh|Bandar Mah-Shahr|Bandar-Mashour|Bandar-mashoor|Bandar Mashur|بندر ماهشهر
IR 151 Gonbad-e Kāvūs|Gonbad-e Qabus|Gunbad-i-Kawas|Gunbad-i-Kawus|Gunbad-i-Qabus|Dashte Gorgan|Gonbad Qavoos
IR 148 Marvdasht|Mervdesht|مرودشت
IR 147 Rafsanjān|Rafsinjan|Bahramabad|Рафсанджане|رفسنجان
IR 141 Kamālshahr|Kamal Shahr|Kamalabad|کمال آباد|کمال شهر|Qarantineh-ye Kamalabad
IR 141 Jahrom|Jahrum|جهرم|Do|دو
IR 140 Īlām|Elam|يلام|ایلام
IR 136 Marīvān|مریوان|Dezh Shahpur|Dezh Shapoor
IR 135 Andīmeshk|Andimeshg|Andimishk|Salehabad|Andremeshl|اندیمشک
IR 134 Shahreẕā|Qomisheh|Qowmsheh|Qumisheh|Shahriza|Qomsheh|شهرضا|قمشه
IR 134 Mīāndoāb|Mianduab|میاندوآب|Meyandoab|Miandowab|Qosacay|قوشاچای|Miandow Ab
IR 131 Kāshmar|Torshiz|Turshiz|کاشمر|Soultanabad
IR 131 Iranshahr|ايرانشهر|Fahrej|Fehruj
IR 130 Jīroft|جیرفت|Sabzvaran|Sabzawaran|Sabzevaran|Sabzevaran-e Jiroft
IR 129 Shahr-e Kord|Shakhre-Kord|Shahr Kord|Shahr Kurd|Shahrekord|شهر كرد
IR 125 Torbat-e Ḩeydarīyeh|Torbat-e-Heydari|Turbat-i-Haidari|Turbet-i-Haidari|تربت حیدریه
IR 124 Semnan|سمنان
IR 124 Marand|Morand|مرند
IR 122 Behbahān|Behbehan|بهبهان
IR 122 Shahr-e Ṣadrā|شهر جدید صدرا|Shahre sadra|صدرا شیراز|شهر صدرا|Shahre Jadide Sadra|Sadra
IR 121 Zābol|زابل
IR 121 Dorūd|Durud|دورود|Dow Rud|Dorood Garan
IR 119 Moḩammad Shahr|Mohammadabad|محمد شهر
IR 119 Izeh|ایذه|Malamir
IR 118 Bandar-e Anzalī|Bandar Pahlavi|Bandar Pahlevi|Bandar-e Pahlavi|Bandar Anzali|بندر انزلی|Pahlavi|Pahlevi
IR 116 Andīsheh|اندیشه|کشت اجباری|Kesht Ejbari|اندیشه شمالی|Andisheh-ye Shomali
IR 116 Shahre Jadide Andisheh|Shahrak-e Andisheh|شهر جدید اندیشه
IR 114 Pardīs|پرديس|جديد پرديس|Jadid Pardis|شهر جدید پردیس|Shahr-e Jadid-e Pardis
IR 112 Kāzerūn|Kazarun|Kasrun|Kazeroun|كازرون
IR 111 Qūchān|Gochan|قوچان
IR 110 Borāzjān|Borazjun|Borazdjan|برازجان
IR 110 Bāneh|Bane|بانه
IR 107 Chālūs|چالوس
IR 106 Bahārestān|Bahristan|بهارستان
IR 106 Mīāneh|Meyaneh|Miane|میانه
IR 105 Robāţ Karīm|رباط كريم|Shahriar
IR 102 Pārsābād|Farsabad|فارس آباد|پارس آباد
IR 101 Shūshtar|Shooshtar|Shushtehr|Шуштэр|شوشتر
IR 101 Lāhījān|لاهیجان
IR 100 Ahar|Aher|Eher|Ахар|Аҳар|اہار|अहार|أهر|اہر|阿哈尔|아하르
IR 100 Masjed Soleymān|Masjed-e Soleyman|Masjid-i-Sulaiman|مسجد سلیمان
IR 100 Shahrak-e Pardīsān|Shahrak-e Elahiyeh|شهرک پردیسان|شهرک الهیه
IT 316 Bari|בארי|باري|बारी|বারি|ბარი|Baris|Mpari|बरि|バーリ|Barium|巴里|바리
IT 311 Catania|كاتانيا|კატანია|Catina|קטניה|カターニア
IT 258 Verona|فيرونا|वेरोना|ורונה|ورونا|ヴェローナ|维罗纳|베로나
IT 219 Messina|Messana|Missina|ميسينا|מסינה|メッシーナ|墨西拿|메시나
IT 204 Trieste|Triests|טריאסטה|ترييستي|ტრიესტი|Tergeste|Triestas|تریسته|تریستے|ट्रिएस्ट|ตรีเอสเต|Terst|त्रिएस्ते
IT 203 Padua|Padwa|პადუა|Padova|פאדובה|بادوفا|パドヴァ|帕多瓦|파도바|Patavium
IT 200 Brescia|Breshia|Brixia|بريشيا|ブレシア|布雷西亚
IT 198 Taranto|Tarente|تارانتو|ტარანტო|Tarentum|Tarde|ターラント|Tarento - Taranto
IT 198 Parma|Perma|פארמה|بارما|پارما|パルマ
IT 184 Modena|Mutina|مودينا|Modna|モデナ
IT 182 Reggio Calabria|Riggiu Calabbria|רג'ו די קלבריה|ريدجو كالابريا|Reggio de Calabre|Реджо-ди-Калабрия
IT 182 Quarto Oggiaro|Oggiaro
IT 171 Reggio nell'Emilia|Redzho-Ehmilija|Reggio d'Emilie|Reggio Emilia|Реджо-Эмилия|Reggio
IT 157 Livorno|Leghorn|Liborno|ליבורנו|ليفورنو|Levuorno|Liorna|Livornas|Livourne|Labro|リヴォルノ
IT 149 Cagliari|Casteddu|Kal'jari|Kaljaris|کاگلیاری|Caralis|كالياري|कगलिआरी|กาลยารี|კალიარი|Cajari|Caller|Castel
IT 148 Rimini|ريميني|Remin|Ariminum|リミニ
IT 147 Mestre|מסטרה|メストレ|梅斯特雷|Mestracum|Mestre bei Venedig
IT 141 Circoiscrizione II|Torino II
IT 137 Foggia|Fodzha|Fovea|بيرودجا|فودجا|フォッジャ|فوجا
IT 134 Circoiscrizione VIII|Torino VIII
IT 132 Ferrara|斐拉拉
IT 130 Circoiscrizione III|Torino III
IT 129 Acilia-Castel Fusano-Ostia Antica
IT 126 Circoiscrizione V|Torino V
IT 125 Salerno|ساليرنو|Salernas|Salernon|Salernum|Salernus|Salierno|Irna|サレルノ
IT 124 Monza|Monca|מונצה|منزا|モンツァ|Modicia|Munscia|蒙扎
IT 121 Bergamo|Berghem|بيرغامو|बेर्गमो|Bergomum|ベルガモ|贝尔加莫
IT 120 Trento|Treant|Trient|ترينتو|ტრენტო|Trehnta|Trentas|Trident|Trionta|טרנטו|ترنتو|ٹرنٹو|トレント|Tridentum
IT 120 Perugia|Perouse|Perusia|Перуджа|بيرودجا|Perosa|Перуђа|פרוג'ה|ペルージャ|佩鲁贾
IT 119 Pescara|بيسكارا|ペスカーラ
IT 116 Forlì|フォルリ|Forum Livii
IT 111 Vicenza|Vicence|Vicetia|ヴィチェンツァ
IT 111 Terni|テルニ|Interamna
IT 109 Pisa|פיזה|بيزا|पीसा|ピサ|比萨
IT 107 Circoiscrizione VI|Torino VI
IT 103 Piacenza|Piasensa|П'ячэнца|Piaseinsa|Placencia|Placentia|Plaisance|Plasencia|پیاچنزا|ピアチェンツァ|皮亚琴察
IT 101 Novara|Nuvara|Nuara|ノヴァーラ
IT 100 Arezzo|Arecco
IT 100 Udine
IT 99 Andria|アンドリア
IT 98 Circoiscrizione IV|Torino IV
IT 97 Cesena|Zisena|Caesena|チェゼーナ
IT 93 La Spezia|La Specija|Specija|Spedia|Spezia
IT 93 Barletta|バルレッタ
IT 92 Alessandria|Lissandria|アレッサンドリア
IT 91 Sassari|Tathari|Sasser|ساساري|サッサリ
IT 89 Ancona|アンコーナ|Anconn-a|安科纳
IT 89 Circoiscrizione VII|Torino VII
IT 89 Guidonia Montecelio|Guidonia
IT 88 Campo di Marte
IT 87 Brindisi|Brinnese|ब्रिंडिसि|Brundisium|ブリンディジ
IT 85 Treviso|טרוויזו|トレヴィーゾ|Tarvisium
IT 85 Torre del Greco|Torre d''o Grieco
IT 85 Lido di Ostia|Lido di Roma|Ostia Lido|Ostia
IT 84 Como|コモ|科莫|Novum Comum
IT 83 Busto Arsizio|Bustum Arsitium|布斯托-阿西齊奧|Ansizio
IT 81 Sesto San Giovanni|Sesto
IT 81 Lucca|Locca|Lucques|ルッカ|卢卡
IT 81 Pozzuoli|Puzzuolo|Pocuoli|Pouzzoles|Puteoli|ポッツオーリ|ポッツオリ
IT 80 Ravenna|रवेन्ना|רוונה|ラヴェンナ|拉文納
IT 80 Lecce|Letse|ليتشي|Lupiae|لیچہ|لیچی|लेत्चे|ლეჩე|レッチェ|לצה|壢車|萊切|레체|Lungsod ng Lecce
IT 80 Varese|Vareis|ヴァレーゼ|Baretium|瓦雷澤
IT 80 Giugliano in Campania|Giugliano
IT 78 Catanzaro|Katancaro|Katandzaro|カタンツァーロ|카탄차로
IT 78 Circoiscrizione I|Torino I
IT 77 Marsala|マルサーラ
IT 77 Pesaro|Pisaurum|ペーザロ
IT 76 Fuorigrotta|Forerotta
IT 76 Latina|ラティーナ|Littoria
IT 75 Cinisello Balsamo|Cinisello
IT 75 Gela|ジェーラ|Джела|杰拉|格拉
IT 74 Aprilia|אפריליה|آپریلیا|أبريليا|アプリーリア|अप्रिलिया|阿普里利亞|아프릴리아|Aprilia i Lazio
IT 74 Asti|アスティ|Hasta Pompeia
IT 74 Ragusa|Rausa|רגוזה|ラグーザ
IT 73 Casoria|カゾーリア
IT 73 Pistoia|Pistoria|ピストイア
IT 72 Caserta|カゼルタ
IT 71 Cremona|Cremon-a|クレモナ|克雷莫納|크레모나
IT 71 Carpi|Cherp|カルピ
IT 70 Altamura|アルタムーラ
IT 70 Lamezia Terme|Lamezia
IT 69 Imola|Iommla|イーモラ|Forum Cornelii
IT 69 San Carlo All'Arena
IT 67 Arenella
IT 67 Trapani|Trapena|Drepanum|טרפאני|トラーパニ
IT 66 Quartu Sant'Elena|Quarto Sant'Elena|Cuartu Santa Aleni
IT 66 Castellammare di Stabia|Castellammare|Estabia|Stabiae
IT 65 Pavia|Papia|パヴィア|Ticinum|帕維亞
IT 64 Massa|マッサ
IT 64 Crotone|Cotrone|Cutroni|קרוטונה|كروتوني|โกรโตเน|Krotonas|کروتون|Croto|クロトーネ|克羅托內|크로토네
IT 64 Afragola|Afravola|アフラゴーラ
IT 63 Cosenza|Cusenza|Kozenca|كوزنسا|كوسنزا|كشنتة|コゼンツァ
IT 62 Caltanissetta|קלטניסטה|カルタニッセッタ|Nissa
IT 62 Viareggio|Виареджио|ヴィアレッジョ
IT 61 Savona|Sann-a|Saona|Savon-a|サヴォーナ|Savo|Savo Oppidum Alpinum
IT 60 Fano|Fanum Fortunae
IT 60 Grosseto
IT 60 Matera|マテーラ
IT 60 Olbia|Tarranoa|Terranoa
IT 59 Acerra|アチェッラ
IT 59 Molfetta
IT 58 Carrara|Apuania|カッラーラ
IT 58 Benevento|ბენევენტო|Beneventum|Beneviento|ベネヴェント
IT 57 Vigevano|ヴィジェーヴァノ|Vigebanum|Виджевано
IT 57 Pianura|Chianura|ピアヌーラ
IT 57 Legnano|Леньяно|レニャーノ
IT 56 Manfredonia|マンフレドーニア
IT 56 Foligno|Folin'o|フォリーニョ
IT 56 Potenza|Putenza|Potentia|ポテンツァ|Oppido Lucano
IT 56 Moncalieri|Moncale|モンカリエーリ
IT 55 Cuneo|Coni
IT 55 Bisceglie|Bishell'e|ビシェーリエ
IT 54 Pozzo Strada
IT 54 Modica|Muorica|モーディカ
IT 54 Teramo|テーラモ|Interamnium
IT 54 Cerignola|Corignola
IT 53 Trani|トラーニ|Turenum
IT 53 Siena|סיינה|Sena|Sien-a|सियेना|シエーナ|Saena Iulia
IT 53 Portici|Puortece|بورتيش|ポルティチ
IT 53 Ercolano|Gerkulanum|Resina
IT 53 Montesilvano|モンテジルヴァーノ|Montesilvano Marina
IT 53 Bagheria
IT 53 Cava Dè Tirreni|Cava de'Tirreni|Cava dei Tirreni|Cava
IT 52 Aversa|アヴェルサ
IT 52 Velletri|Velitrae|ヴェッレトリ
IT 52 Ponticelli|Punticielle|ポンティチェッリ|蓬蒂切利
IT 51 San Severo
IT 51 Secondigliano|Sekondilijano|Sicundigliano|סקונדיליאנו|セコンディリャーノ|塞科迪利亞諾
IT 51 Bitonto|ビトント
IT 51 Mazara del Vallo|Mazzara
IT 50 Vittoria|Vittoira|ヴィットーリア
IT 50 Gallarate
IT 50 Barriera di Milano
IT 50 Rovigo|ロヴィーゴ|Rodigium
IT 50 Barriera di Lanzo|Bariera 'd Lans
JM 937 Kingston|کینگستون|Κίνγκστον|キングストン|京斯敦|킹스턴
JM 583 New Kingston
JM 145 Spanish Town|Spanis Taoun|Spanish-Taun|Spanis Taunas|سبانيش تاون|Hispanurbo|سپینش ٹاؤن|스패니시타운|西班牙鎮
JM 102 Portmore
JO 1275 Amman|Amans|Ammon|ამანი|Amanas|Rabbah|אמאן|עמאן|ئاممان|امان|عمان|अम्मान|আম্মান|อัมมาน|アンマン|Ama
JO 792 Zarqa|Zerka|زرقاء|ザルカ|扎尔卡|자르카|Эз-Зарка|Az Zarqa'|Ehz-Zarka|Kalaat el Zerka|Qal'at az Zarqa'
JO 569 Irbid|Arbela|אירביד|إربد|イルビド|伊爾比德|이르비드|Irbidas|Ирбид қаласы
JO 268 Russeifa|Rouseifa|Russiefa|Rwseiffa|Rusaifa|Russayfah|רוסייפה|الرصيفة|Ar-Rusajfa|روسیفا|Er-Russajfa|رصیفہ
JO 251 Ḩayy Khildā|حي خلدا|Khilda|خلدا
JO 186 Khuraybat as Sūq|Khureibat es Suq|Kherbet Al-Souk|Khirbat al-Suq|Khirbat el-Suq|Khirbat es Suq|خريبة السوق
JO 181 Wādī as Sīr|Wadi Esseir|Wadi es Sir|Wadi Al Seer|Wadi as Sayr|وادي السير|Wadi Sir
JO 155 Ar Ramthā|Al ramtha|El Remteh|Er Remtha|Alramtha|Ramtha|الرمثا
JO 151 Ṣuwayliḥ|Sweileh|صويلح
JO 125 عجلون|Adjlun|Ajloun|Аджлун
JO 107 As Salţ|Al-Salt|Es Salt|Saltos|السلط|Salt
JP 3777 Yokohama|Iokogama|Jakagama|Јокохама|يوكوهاما|იოკოჰამა|יוקוהמה|โยะโกะฮะมะ|요코하마 시|Yokohamashi|よこはまし
JP 1973 Sapporo|Saporas|सप्पोरो|Sapara|Sapporum|סאפורו|سابورو|ساپورو|سیپورو|საპორო|ซัปโปะโระ|さっぽろし|サッポロシ
JP 1538 Kawasaki|Kauasaki|كاواساكي|कावासाकी|คะวะซะกิ|Kavasakis|קווסאקי|가와사키 시|Kawasaki Si|Kawasaki City
JP 1463 Kyoto|Кіёта|קיאטא|קיוטו|كيوتو|کیوٹو|კიოტო|きょうとし|Kiotas|Kyotum|Quioto|Кёто|क्योटो|क्योतो|キョウト
JP 1324 Saitama|سايتاما|さいたま
JP 1200 Hiroshima|Chirosima|הירושימה|هيروشيما|हिरोशिमा|ฮิโรชิมา|ჰიროსიმა|ჰიროშიმა|Hiroshimashi|히로시마 시
JP 1096 Sendai|せんだいし|センダイシ|せんだい|Sendaishi|仙台市|Sendai-shi
JP 979 Chiba|تشيبا|Tiba|지바 시|ちばし|チバシ|千葉市|Chibashi|ちば|Chiba-shi
JP 940 Kitakyushu|Kitakyuesue|Кіта-Кюшю|كيتاكيوشو|คิตะกีวชู|기타큐슈 시|北九州市|Pak-kiu-chiu-chhi
JP 940 Setagaya|世田谷区|Setagaya City
JP 826 Sakai|사카이 시|Sacaium|堺市
JP 797 Niigata|Nigita|にいがたし|ニイガタシ|니가타 시|にいがた|新潟市|Niahi-niigata
JP 791 Hamamatsu|Khamamacu|Ҳамаматсу|هاماماتسو|ہاماماتسو|Hamamacu|Hamamatu|Хамамацү|ฮะมะมะสึ|하마마쓰 시
JP 748 Ōta|大田区|Ota-ku|Ota City
JP 738 Kumamoto|구마모토 시|くまもとし|Kumamoto-shi|熊本市
JP 725 Aihara|Sagamihara|相原
JP 724 Okayama|오카야마 시|おかやまし|オカヤマシ|Okayamashi|おかやま|Okayama-shi|岡山市
JP 720 Sagamihara|ساغاميهارا|相模原
JP 697 Edogawe|江戸川区|Edogawa City
JP 695 Adachi|足立区|Adachi City
JP 693 Shizuoka|Sidzuoka|שיזואוקה|شیزوئوکا|Siduoka|शिझुओका|ชิซุโอะกะ|شيزوكا|시즈오카 시|Shizuokashi|しずおかし
JP 644 Honchō|후나바시 시|Funabasi|Hunabasi|فوناباشي|ฟุนะบะชิ|Furabeshi|船橋市|本町|Hunabasi-chhi
JP 607 Kawaguchi|Kauaguchi|Kavagucis|Kawagutsi|كاواغوتشي|Kavaguti|Kavaquci|คะวะงุชิ|კავაგუტი|가와구치 시
JP 595 Kagoshima|كاغوشيما|Kagoshimashi|가고시마 시|Kagoshima-shi|かごしまし|カゴシマシ|かごしま|鹿儿岛市|鹿児島市
JP 588 Suginami|Suginami City|杉並
JP 584 Itabashi|Itabashicho|いたばし|イタバシ|Itabashimachi|板橋
JP 579 Hachiōji|Хатиодзи|Хачиоджи|ฮะชิโอจิ|Haciodzis|Haciogi|Hatiozi|Хачиоџи|Ҳачиоҷи|هاتشيؤوجي|하치오지 시|八王子市
JP 543 Kotō|ことう|コトウ|江東区|湖東|Koto City
JP 530 Himeji|Himeci|Himedi|Himegi|Himezi|Химеђи|Ҳимеҷи|هيميجي|Химеджи|הימגי|ฮิเมะจิ|히메지 시|姫路市|姬路市
JP 518 Utsunomiya|Ucunomija|Utsunomiyashi|우쓰노미야 시|Utsunomiya-shi|うつのみやし|ウツノミヤシ|うつのみや|宇都宮市
JP 511 Matsuyama|ماتسوياما|Macujama|Matuyama|มะสึยะมะ|מצויאמה|마쓰야마 시|Matsuyama-shi|Matuyama-chhi|まつやまし
JP 498 Matsudo|ماتسودو|มะสึโดะ|Macudo|마쓰도 시|Matudo-chhi|松戶市|松戸市
JP 496 Ichikawa|ايشيكاوا|市川
JP 493 Higashiosaka|Higashi-osaka|Osaca Orientalis|히가시오사카 시|東大阪市
JP 485 Nishinomiya|Nishinomiya-hama|西宮市|西宮浜
JP 483 Kurashiki|คุระชิกิ|구라시키 시|Kurasiki-chhi|倉敷市
JP 477 Ōita|おおいた|オオイタ|おおいたし|大分市|오이타 시|Oitashi|Oita-shi
JP 468 Fukuyama|Hukuyama|فوکویاما|ฟุกุยะมะ|후쿠야마 시|Hukuyama-chhi|福山市
JP 466 Kanazawa|Kanazaua|Kanadzava|가나자와 시|Kanazawa-si|Kanazawashi|かなざわし|カナザワシ|かなざわ|金沢市|金澤市
JP 459 Amagasaki|尼崎市
JP 453 Katsushika|Katsushika-ku|Katsushika City|葛飾区
JP 439 Fujisawa|Фуџисава|Фуҷисава|فوجيساوا|ฟุจิซะวะ|Fudzisava|Pudyisawa|후지사와 시|Huzisawa-chhi|藤沢市|藤澤市
JP 433 Kashiwa|كاشيوا|คะชิวะ|가시와 시|Kasiwa-chhi|柏市
JP 431 Machida|ماتشيدا|Matida|มะชิดะ|마치다 시|Matida-chhi|町田市
JP 426 Toyota|Koromo|Toyoda|تويوتا|ٹویوٹہ|Тоёта|도요타 시|โทะโยะตะ|丰田市|豊田市|Тоёота хот|Toyota-chhi|Tojoota khot
JP 422 Shinagawa|Shinagawa City|品川区
JP 418 Takamatsu|تاكاماتسو|Takamacu|Takamatu|टाकामास्तु|ทะกะมะสึ|ტაკამაცუ|Takamatsushi|다카마쓰 시|Takamatsu-shi
JP 415 Toyama|とやまし|トヤマシ|Toyamashi|とやま|富山市|Toyama-shi
JP 409 Yokosuka|Iakosuka|יוקוסוקה|يوكوسوكا|იოკოსუკა|Ёкосука|โยะโกะซุกะ|요코스카 시|横須賀市|Yokosuka-chhi
JP 409 Nagasaki|ناجازاكي|ناغاساكي|ناگازاکی|नागासाकी|ნაგასაკი|Nagasakis|Nagasacium|Nangasaque|נגסאקי|나가사키 시
JP 406 Hirakata|히라카타 시|枚方市
JP 402 Gifu|Gihu|기후 시|ぎふし|岐阜市|Gifu-shi|Gifu City
JP 401 Toyonaka|豊中
JP 401 Miyazaki|Миядзаки|Miyazakishi|みやざきし|ミヤザキシ|Miyazaki-shi|みやざき|宮崎市
JP 385 Suita|Suika|스이타 시|ซุอิตะ|吹田市|Suita-chhi
JP 384 Okazaki|Okadzaki|أوكازاكي|오카자키 시|Aichi|โอะกะซะกิ|岡崎市|Okazaki-chhi
JP 380 Ichinomiya|إيتشينوميا|Itinomija|อิชิโนะมิยะ|იტინომია|이치노미야 시|Itinomiya-chhi|Owari-ichinomiya|一宮市
JP 377 Toyohashi|Tojokhasi|Toekhasi|โทะโยะฮะชิ|Тоёҳаши|도요하시 시|Toyohashi-shi|Toyohasi-chhi|豊橋市|豐橋市
JP 375 Minato|Shinkomachi|Shimminatocho
JP 372 Takasaki|تاكاساكي|ทะกะซะกิ|ტაკასაკი|다카사키 시|Takasaki-chhi|高崎市
JP 372 Nagano|ながのし|ナガノシ|Naganoshi|ながの|長野市|Nagano-shi
JP 367 Nara-shi|Nara|نارا|나라 시|ならし|奈良市
JP 357 Iwaki|Iuaki|لواكي|이와키 시|อิวะกิ|いわき|磐城市|Iwaki-chhi|Banjsingz Si
JP 356 Wakayama|Wakayamashi|わかやまし|ワカヤマシ|Wakayama-shi|わかやま|和歌山市
JP 354 Kawagoe|კავაგოე|Kavagoeh|كاواغويه|가와고에 시|คะวะโงะเอะ|川越市|Kawagoe-chhi
JP 354 Takatsuki|Takacuki|Takatuki|高槻市
JP 349 Shinjuku|Shinjuku City|新宿区
JP 345 Koshigaya|โคะชิงะยะ|كوشيغايا|고시가야 시|Kosigaya-chhi|越谷市
JP 345 Ōtsu|โอสึ|おおつし|オオツシ|오쓰 시|Ocu|Otu|Оцү|أوتسو|おおつ|大津市|Otsushi|Otsu-shi|Otu-chhi
JP 344 Nakano|ناكانو|ნაკანო|Nakanas|นะกะโนะ|나카노 구|なかの|ナカノ|中野区|Nakano-khu|Nakano City|Rajon Nakano
JP 344 Tokorozawa|Tokorozaua|توكوروزاوا|Tokorodzava|โทะโกะโระซะวะ|도코로자와 시|Tokorozawa-chhi|所沢市|所澤市
JP 333 Asahikawa|Асахикава|Асаҳикауа|אסהיקאווה|أساهيكاوا|อะซะฮิกะวะ|아사히카와 시|Asahikawa-chhi|旭川市
JP 332 Maebashi|Maehbasi|마에바시 시|Maebashishi|まえばしし|マエバシシ|Maebashi-shi|まえばし|前橋市
JP 332 Kita|北区|Kita-ku|Kita City
JP 332 Kochi|Кочин|Koti|こうちし|コウチシ|こうち|高知市|Kochishi|Kochi-shi
JP 327 Kōriyama|โคริยะมะ|كورياما|Ginqsan Si|고리야마 시|Koriyama-chhi|郡山市
JP 317 Naha|Nafa|Nawa|Наха|나하 시|נהה|なはし|ナハシ|那覇市|那霸市|なは|Nahashi|Naha-shi
JP 308 Kasugai|Касүгаи|كاسوغاي|کاسوگای|คะซุไง|가스가이 시|春日井市|Kasugai-chhi
JP 307 Akita|آکیتا|अकिता|아키타 시|秋田市|Akita-shi
JP 305 Yokkaichi|Yokkaitsi|Jokkaiti|يوكايتشي|Ёккаичи|ยกไกชิ|욧카이치 시|Yokkaiti-chhi|四日市市|四日
JP 303 Akashi|Akasis|อะกะชิ|آکاشی|아카시 시|明石市|Akasi-chhi
JP 303 Kurume|كورومي|คุรุเมะ|구루메 시|久留米市|Kurume-chhi
JP 301 Toshima|としま|トシマ|Toshima City|豊島
JP 298 Aomori|آوموري|아오모리 시|あおもりし|アオモリシ|あおもり|Aomorishi|青森市|Aomori-shi
JP 294 Fukushima|Furukawa|Hukusima|Fukushimashi|Fukushima-shi|ふくしまし|フクシマシ|ふくしま|福島市
JP 290 Morioka|موريوكا|מוריאוקה|모리오카 시|もりおかし|モリオカシ|Moriokashi|โมะริโอะกะ|もりおか|Morioka-shi|盛岡市
JP 288 Meguro|目黒区|Meguro City
JP 287 Sumida|Sumidacho|墨田|Sumida City|Sumidamachi
JP 287 Ibaraki|Ibaragi|إباراكي|იბარაკი|อิบะระกิ|이바라키 시|茨城市|茨木市|Ibaraki-chhi
JP 283 Ichihara|Itikhara|อิชิฮะระ|Ichikhara|Ичиҳара|إيتشيهارا|იტიჰარა|이치하라 시|Itihara-chhi|市原市
JP 275 Hakodate|Hokodate|Хакодате|Ҳакодате|هاكوداته|ჰაკოდატე|הקודאטה|Khakodateh|ฮะโกะดะเตะ|하코다테 시|Hakodate-chhi
JP 274 Tsu|쓰 시|Cu|Tu|つし|ツシ|津市|Tsushi|Tsu-shi
JP 273 Yao|八尾市|Yaocho
JP 271 Kakogawachō-honmachi|Kakogawa|加古川町本町|가코가와 시|加古川市
JP 270 Mito|みとし|ミトシ|水戸市|みと|Mitoshi|Mito-shi
JP 267 Tokushima|Tokushimashi|도쿠시마 시|Tokushima-shi|とくしまし|トクシマシ|とくしま|徳島市
JP 266 Nagaoka|ناغاوكا|ნაგაოკა|나가오카 시|นะงะโอะกะ|長岡市|Nagaoka-chhi
JP 265 Shimonoseki|Simanaseki|شيمونوسكي|ชิโมะโนะเซะกิ|Simonoseki-chhi|시모노세키 시|下关市|下関市
JP 262 Fuchū|府中
JP 262 Fukui-shi|Fukui|ふくいし|福井市
JP 260 Minato|港区
JP 258 Hiratsuka|Khiracuka|Ҳиратсука|هيراتسوكا|Hiracuka|Hiratuka|ฮิระสึกะ|ჰირაცუკა|히라쓰카 시|Hiratuka-chhi|平塚市
JP 249 Sōka|草加
JP 248 Yamagata|Yamagatashi|やまがたし|ヤマガタシ|Yamagata-shi|やまがた|山形市
JP 245 Fuji|Фуџи|Фуҷи|Фүжи|فوجي|ফুজি|ฟุจิ|후지 시|Fudzi|富士市|Foutzi|Fudzis|Φούτζι
JP 243 Sasebo|Saseho|ساسيبو|Sasebum|사세보 시|ססבו|ซะเซะโบะ|佐世保市|Sasebo-chhi
JP 242 Chigasaki|Chigaraki|Cigasakis|تشيغاساكي|Tigasaki|ชิงะซะกิ|지가사키 시|Tigasaki-chhi|茅崎市
JP 242 Chōfu|Chofugaoka
JP 242 Yamato|大和
JP 241 Tsukuba|تسوكوبا|Cukuba|สึกุบะ|쓰쿠바 시|Tukuba-chhi|つくば|筑波市|Tsukuba-kenkyugakuen-toshi
JP 241 Matsumoto|ماتسوموتو|Macumoto|Matumoto|มะสึโมะโตะ|Fukashi|Shonai|마쓰모토 시|Matumoto-chhi|松本市
JP 240 Bunkyo|Bunkyo-ku|文京|Bunkyo City
JP 239 Hachinohe|Khacinokhe|八戸
JP 238 Neyagawa|Neyagawa-shi|寝屋川市
JP 233 Saga|ساغا|ساگا|ซะงะ|사가 시|さがし|サガシ|佐賀市|さが|Sagashi|Saga-shi|Сага Япония
JP 230 Shibuya|渋谷区|Shibuya City
JP 229 Kasukabe|كاسوكابي|คะซุกะเบะ|가스카베 시|かすかべ|カスカベ|春日部市|Kasukabe-chhi|粕壁
JP 226 Ageo|あげおしも|アゲオシモ|上尾下|上尾市|Ageomura|Ageoshimo
JP 226 Takarazuka|تاكارازوكا|ทะกะระซุกะ|Takaradzuka|다카라즈카 시|Takarazuka-chhi|宝塚市
JP 224 Ōta|太田市|أوتا|โอตะ|오타 시|Ota-chhi
JP 224 Minamirinkan|Minami-rinkan|Minami Rinkan Yamato|南林間
JP 223 Atsugi|Atsuki|أتسوغي|อะสึงิ|Acugi|Atugi|아쓰기 시|Atsugicho|厚木市|Atugi-chhi
JP 216 Arakawa|荒川区|Arakawa City
JP 214 Kure|קורה|구레 시|كورشي|คุเระ|吳市|呉市|Kure-chhi
JP 211 Isesaki|إسيساكي|Iseaki|Isehsaki|이세사키 시|อิเซะซะกิ|伊勢崎市|Isesaki-chhi
JP 211 Taito|台東区|Taito City
JP 207 Nishi-Tokyo-shi|Nishitokyo-shi|Tanashi-machi|Nishitokyo|Hoya-shi|Tanashi|Hoya|西東京市|保谷市|田無市
JP 205 Kishiwada|기시와다 시|岸和田市
JP 203 Matsue|Macueh|Macuje|ماتسوا|Matue|ماتسوئه|มะสึเอะ|마쓰에 시|まつえし|マツエシ|Matsue-su|Matsueshi|まつえ
JP 200 Nagareyama|ناغاره ياما|นะงะเระยะมะ|나가레야마 시|Nagareyama-chhi|流山市
JP 199 Yachiyo|ยะชิโยะ|Jatijo|ياتشيو|야치요 시|八千代市|Yatiyo-chhi
JP 198 Kodaira|小平
JP 198 Itami|إتامي|이타미 시|Itan|อิตะมิ|伊丹市|Itami-chhi
JP 196 Higashihiroshima|東広島
JP 195 Suzuka|سوزوكا|Kambe|Sudzuka|스즈카 시|鈴鹿市|Suzuka-chhi
JP 195 Kamirenjaku|Mitaka-mura|Kami-renjaku|Mitaka-machi|かみれんじゃく|カミレンジャク|Mitaka|上連雀
JP 195 Kumagaya|كوماغايا|คุมะงะยะ|구마가야 시|Kumagaya-chhi|熊谷市
JP 193 Yamaguchi|ياماغوتشي|Jamaguti|Yamaguchishi|야마구치 시|Yamaguchi-shi|やまぐちし|ヤマグチシ|やまぐち|山口市
JP 192 Uji|Ugi|Uđi|Уҷи|Үжи|উজি|宇治市|Udzi|يوجي|อุจิ|우지 시|Udzis|Uji-cho
JP 190 Hino|Хино|Ҳино|هينو|히노 시|Hinas|ฮิโนะ|日野市|Hino-chhi
JP 189 Kofu|Kohu|קופו|كوفو|โคฟุ|こうふし|コウフシ|고후 시|こうふ|甲府市|Kofushi|Kofu-shi|Kohu-chhi
JP 189 Numazu|Numadu|Нүмазү|نامازو|นุมะซุ|Numadzu|누마즈 시|沼津市|Numazu-chhi
JP 189 Jōetsu|Дзёэцу|Ҷоетсу|جويتسو|Dz'oecu|Joecu|Đoecu|โจเอะสึ|조에쓰 시|Dzjoehcu|上越市|Joetsu-shi
JP 188 Odawara|Odauara|오다와라 시|โอะดะวะระ|Ontagouara|Ονταγουάρα|小田原市|Odawara-chhi
JP 188 Anjō|Анџо|Анҷо|أنجو|안조 시|Andyo|Andzo|اینجو|อันโจ|安城市|Anziyan|Andzijas|Anzyo-chhi
JP 188 Tottori-shi|Tottori-chhi|Tottori-su|Totoris|Tottori|ทตโตะริ|Toturi|توتوري|돗토리 시|Lungsod ng Tottori|鳥取市
JP 184 Toyokawa|ٹویوکاوہ|Тоёкава|โทะโยะกะวะ|도요카와 시|Toyokawa-chhi|豊川市|豐川市
JP 184 Izumi|和泉
JP 183 Tachikawa|立川
JP 176 Narashino|習志野
JP 174 Tomakomai|توماكوماي|โทะมะโกะไม|도마코마이 시|Tomakomai-chhi|苫小牧市
JP 174 Hitachi|Hidachi|Khitati|هيتاتشي|Khitachi|Ҳитачи|ฮิตะชิ|ჰიტატი|히타치 시|Hitati-chhi|日立市
JP 173 Sakura|ساكورا|ซะกุระ|사쿠라 시|佐倉市|Sakura-chhi
JP 173 Ube|Ubi|宇部市|يوبي|우베 시|อุเบะ|Ube-chhi
JP 172 Kamakura|Komakura|كاماكورا|คะมะกุระ|가마쿠라 시|Kamakura-chhi|鎌倉市
JP 172 Izumo|إزومو|이즈모 시|Idzumo|Itsumo|ایزومو|อิซุโมะ|出雲市|Izumo-chhi
JP 171 Urayasu|يورايسو|อุระยะซุ|우라야스 시|浦安市|Urayasu-chhi
JP 170 Imabari|Imabari-shi|Imabaru-shi|今治
JP 170 Takaoka|تاكاوكا|다카오카 시|高岡市|Takaoka-chhi
JP 169 Nishio|نيشيو|니시오 시|نیشو|西尾市|Nisio-chhi
JP 169 Chūō|中央区|Chuo City
JP 168 Hirosaki|Хиросаки|Ҳиросаки|هيروساكي|ჰიროსაკი|ฮิโระซะกิ|히로사키 시|Hirosaki-chhi|弘前市|Хиросаки қаласы
JP 167 Kushiro|Kusiras|คุชิโระ|קושירו|كوشيرو|구시로 시|Kushiro-shi|Kusiro-chhi|釧路市|Kushiro  Hokkaido
JP 167 Oyama|오야마 시|أوياما|小山市|Oyama-chhi
JP 166 Iwata|إواتا|이와타 시|อิวะตะ|磐田市|Iwata-chhi
JP 166 Obihiro|Obibiro|Обихиро|Обиҳиро|أوبيهيرو|오비히로 시|โอะบิฮิโระ|帯広市|帶廣市|Obihiro-chhi
JP 166 Niiza|Niidza|نيزا|니자 시|にいざ|ニイザ|新座市|Niiza-chhi
JP 163 Hadano|Hatano|Хадано|Ҳадано|هادانو|ฮะดะโนะ|하다노 시|秦野市|Hadano-chhi|Hatano-machi
JP 161 Ōgaki|오가키 시|Oaki|أوغاكي|大垣市|Ogaki-chhi
JP 161 Miyakonojō|Mijakonođo|Мияконодзё|Miyakonozyo|Мияконоҷо|مياكونوجو|มิยะโกะโนะโจ|미야코노조 시|Miyakonozyo-chhi
JP 160 Sayama|ساياما|사야마 시|Irumagawa|狭山市|Sayama-chhi
JP 159 Matsusaka|松坂市|松阪
JP 159 Tochigi|توتشيغي|Totigi|توچیگی|도치기 시|Totigi-chhi|栃木市|Lungsod ng Tochigi
JP 157 Ueda|Oweda|Uehda|يويدا|上田市|우에다 시|Ueda-chhi
JP 156 Hitachi-Naka|Khitachinaka|Khitatinaka|ひたちなか
JP 155 Katsuta
JP 155 Kawanishi|Kauanishi|كاوانيشي|가와니시 시|Kawanisi-chhi|川西市
JP 154 Noda|نودا|노다 시|โนะดะ|野田市|Noda-Shi|Noda-chhi
JP 153 Kariya|كارييا|کاریہ|가리야 시|刈谷市|Kariya-cho|Kariya-chhi
JP 151 Higashimurayama|Higashi-Murayama|Higashi-Murayama-shi|東村山市
JP 150 Kukichūō|くきちゅうおう|クキチュウオウ|Kuki|久喜中央|久喜
JP 150 Musashino|Musasinas|มุซะชิโนะ|מוסאשינו|موساشينو|무사시노 시|Musasino-chhi|武蔵野市|武藏野市
JP 149 Shūnan|周南
JP 148 Komaki|کوماکی|โคะมะกิ|고마키 시|小牧市|Komaki-chhi
JP 148 Yonago|يوناغو|იონაგო|Jonagas|Ёнаго|요나고 시|米子市|Yonago-chhi
JP 148 Tama|تاما|ทะมะ|다마 시|多摩市|Tama-chhi
JP 147 Iruma|إروما|이루마 시|入間市|Iruma-chhi
JP 145 Fujieda|Фудзиэда|Fudziehda|藤枝市
JP 144 Ashikaga|أشيكاغا|아시카가 시|Asikaga-chhi|足利市
JP 144 Kakamigahara|Kagamigahara|Какамигахара|Какамигаҳара|كاكاميغهارا|Kagamihara|가카미가하라 시|Kakamigahara-chhi
JP 144 Tsuchiura|土浦
JP 143 Kusatsu|Susatsu|Kusacu|Kusatu|Kusatsu-cho|草津
JP 143 Moriguchi|Morigutsi|โมะริงุจิ|Moriguti|모리구치 시|Moriguti-chhi|守口市
JP 142 Okinawa|اوکیناوا|오키나와 시|โอะกินะวะ|沖縄市|沖繩市|Okinawa-chhi|مدينة أوكيناوا|Lungsod ng Okinawa
JP 142 Misato  Saitama|Misato-chhi|Misato|ميساتو|미사토 시|三郷市|三鄉市
JP 141 Fukayachō|Fukaya|深谷町
JP 141 Asaka|أساكي|아사카 시|อะซะกะ|朝霞市|Asaka-chhi
JP 140 Shimotoda|Toda|しもとだ|シモトダ|下戸田
JP 140 Ishinomaki|إيشينوماكي|อิชิโนะมะกิ|이시노마키 시|Isinomaki-chhi|石卷市|石巻市
JP 140 Kuwana|桑名市
JP 139 Yaizu|Yaidu|Яидзу|يايزو|야이즈 시|焼津市|燒津市|Yaizu Mati|Yaizu-chhi
JP 139 Koga|كوغا|고가 시|古河市|Koga-chhi
JP 136 Minoh|箕面市|Mino-shi|Minoh City
JP 136 Ebina|إبينا|에비나 시|Ehbina|海老名市|เอะบินะ|Ebina-chhi
JP 136 Kisarazu|Kisaradu|كيسارازو|คิซะระซุ|Kisaradzu|기사라즈 시|きさらづ|キサラヅ|木更津市|Kisarazu-chhi
JP 135 Isahaya|Isahara|Исахаја|Исаҳая|إيساهايا|이사하야 시|諌早市|諫早市|Isahaya-chhi
JP 134 Inazawa|إنازاوا|انازاوہ|Inadzava|이나자와 시|Inasawacho|稲沢市|稻澤市|Inazawa-chhi
JP 133 Ebetsu|Ehbecu|إبيتسو|Ebecu|에베쓰 시|江別市|Ebetu-chhi
JP 133 Ōme|青梅市|Oume|أومه|오메 시|โอเมะ|Ome-chhi
JP 132 Narita|ناريتا|นะริตะ|나리타 시|成田市|Narita-chhi
JP 132 Tondabayashichō|Tondabayashi|富田林市
JP 132 Sandachō|さんだちょう|サンダチョウ|Sanda|三田町
JP 132 Fujinomiya|Фудзиномия|Фуџиномија|Pudyinomiya|Фуҷиномия|فوجينوميا|ฟุจิโนะมิยะ|Fujimiya|후지노미야 시
JP 132 Zama|زاما|ซะมะ|자마 시|Dzama|座間市|Zama-chhi
JP 131 Ōmuta|Omuda|오무타 시|أوموتا|大牟田市|Omuta-chhi
JP 131 Abiko|აბიკო|我孫子市
JP 131 Kadoma|คะโดะมะ|가도마 시|門真市|Kadoma-chhi
JP 131 Onomichi|Onomiti|أونومیتشي|오노미치 시|Onomiti-chhi|尾道市
JP 130 Matsubara|松原
JP 129 Kokubunji|Кокубунџи|Кокубунҷи|كوكوبونجي|Kokubundzi|โคะกุบุนจิ|Kokubundzis|고쿠분지 시|Kokubunzi-chhi|国分寺市
JP 129 Iwakuni|إواكوني|ივაკუნი|이와쿠니 시|איוואקוני|岩国市|Iwakuni-chhi|Ngam-koet-su
JP 127 Seto|سيتو|سیٹو|세토 시|瀨戶市|瀬戸市|Seto-chhi
JP 126 Iizuka|ليزوكا|Iidzuka|이즈카 시|飯塚市|Iizuka-chhi
JP 126 Koganei|小金井
JP 125 Tsuruoka|Curuoka|Turuoka|تسوروكا|쓰루오카 시|Turuoka-chhi|鶴岡市
JP 125 Uruma|우루마 시|อุรุมะ|宇流麻市|うるま|Uruma-chhi
JP 124 Kashihara-shi|Kashihara|橿原市
JP 123 Ise|Uji|ისე|伊勢市|Iseh|إيسه|이세 시|Yamada|Ise-chhi|Udiyamada|Uziyamada|Uji-Yamada
JP 123 Kirishima|霧島
JP 123 Honmachi|Jacusiro|Yatusiro|Ятсуширо|იაცუსირო|ياتسوشيرو|야쓰시로 시|ほんまち|ホンマチ|Yatusiro-chhi|八代市
JP 123 Niihama|Nikhama|Нииҳама|نيهاما|니이하마 시|にいはま|新居浜市|新居濱市|Niihama-chhi
JP 122 Beppu|Behppu|بيبو|ბეპუ|벳푸 시|別府市|Beppu-chhi
JP 120 Kashiwara|Kashihara|Kashiwabara
JP 120 Ikoma|Ikuma|إكوما|이코마 시|อิโกะมะ|生駒市|Ikoma-chhi
JP 119 Nobeoka|نوبيوكا|노베오카 시|延岡市|Nobeoka-chhi
JP 119 Daitō|だいとうし|大東
JP 119 Kitami|كيتامي|คิตะมิ|Kitamis|기타미 시|Kity|Nokkeusi|北見市|Kitami-chhi|Notsukeushi|Nupukeushi-mura
JP 118 Aizu-Wakamatsu|Aizuwakamatsu|会津若松
JP 117 Kakegawa|Kakegaua|كاكيغاوا|Kakehgava|가케가와 시|Kakegawa-chhi|掛川市
JP 117 Handa|Manda|Ханда|هاندا|ہینڈا|한다 시|半田市|Handa-chhi|Ханда қаласы
JP 117 Sano|سانو|사노 시|佐野市|Sano-chhi
JP 117 Karatsu|كاراتسو|Karacu|Karatu|Karatu Si|가라쓰 시|Karatu-chhi|唐津市
JP 117 Higashikurume|東久留米
JP 116 Hōfu|Bofu|Bohu|防府
JP 116 Kōnosu|こうのす|コウノス|鴻巣
JP 115 Nasushiobara|Nasu-Siobara|ناسوشيوبارا|Nasusiobara-chhi|나스시오바라 시|那須塩原市|那須鹽原市
JP 115 Urasoe|浦添
JP 115 Otaru|Отарү|오타루 시|أوتارو|โอะตะรุ|小樽市|Otaru-chhi
JP 114 Ichinoseki|Icinosekis|إتشينوسيكي|Itinoseki|Itschinoseki|이치노세키 시|Itinoseki-chhi|一关市|一関市
JP 114 Hatsukaichi|Khacukaichi|Khacukaiti|Ҳатсукаичи|هاتسوکایجي|Hacukaici|Hatukaiti|Hatukaiti-chhi|ฮะสึไกชิ
JP 113 Akishima|อะกิชิมะ|أكيشيما|아키시마 시|Akisima-chhi|昭島市
JP 113 Hikone|Хиконэ|Khikoneh|彦根市
JP 113 Nagahama|Нагахама|長浜市
JP 113 Fujimino|Fujimi
JP 112 Ōshū|Osiu|أوشو|오슈 시|奥州市|Osyu-chhi
JP 112 Youkaichi|Yokkaichi|Higashiomi|Yokaichicho|Yokaichi-shi|八日市市
JP 112 Kazo|كازو|가조 시|Kadzo|加須市|Kazo-chhi
JP 111 Kasuga|كاسوغا|가스가 시|春日市|Kasuga-chhi
JP 110 Matsutō|Hakusan|Matto
JP 109 Kamagaya
JP 109 Marugame|Marukame|ماروغامه|마루가메 시|Marugame-chhi|丸亀市|丸龜市
JP 109 Habikino|Хабикино|Ҳабикино|هابيكينو|ฮะบิกิโนะ|하비키노 시|はびきの|羽曳野市|Habikino-chhi
JP 108 Kiryū|كيرو|기류 시|桐生市|Kiryu-chhi
JP 108 Iwatsuki|いわつき|イワツキ|岩槻
JP 108 Komatsu|كوماتسو|Komacu|고마쓰 시|Komatu-chhi|小松市
JP 107 Mishima|ميشيما|มิชิมะ|미시마 시|Misima-chhi|三島市
JP 107 Tajimi|Tadimi|Tajumi|Tazimi|Таҷими|Tadzimi|다지미 시|多治見市|Tazimi-chhi|تاجيمي غيفو
JP 105 Inzai|إنزاي|อินไซ|인자이 시|Indzaj|印西市|Inzai-chhi
JP 104 Ikeda|池田市
JP 104 Saijō|Саиџо|Саиҷо|ساجيو|사이조 시|Saidyo|Saidzo|Saizyo|西条市|Saizyo-chhi
JP 104 Toride|Torite|توريده|도리데 시|โทะริเดะ|取手市|Toride-chhi
JP 103 Isehara|伊勢原
JP 103 Chikushino-shi|筑紫野市
JP 102 Yono|中央区
JP 102 Tsuyama|تسوياما|Cujama|Tuyama|쓰야마 시|Tuyama-chhi|津山市
JP 102 Kani|가니 시|可児市|可兒市|Kani-chhi|كاني غيفو
JP 102 Ōnojō|Оноҷо|أونجو|오노조 시|Onodyo|Onodzo|大野城市|Onozyo-chhi
JP 101 Kawachi-Nagano|Kawachinagano|河内長野
JP 101 Iida|อีดะ|이다 시|إييدا|飯田市|Iida-chhi
JP 101 Tokuyama|Kakuyama
JP 101 Kanoya|كانويا|가노야 시|鹿屋市|Kanoya-chhi
JP 100 Chikusei|Tikusej|تشيكوسه|지쿠세이 시|Tikusei-chhi|筑西市
JP 100 Sakado|ساكودو|사카도 시|坂戶市|坂戸市|Sakado-chhi
JP 100 Sakata|ساكاتا|사카타 시|酒田市|Sakata-chhi
JP 100 Izumisano|Idzumisano|Izumi-Sano|Izumisano-shi|Sano
JP 100 Ginowan|Chinon|Jinon|기노완 시|ぎのわん|宜野湾市
JP 99 Saku|ساكو|ซะกุ|사쿠 시|佐久市|Saku-chhi
JP 98 Itoshima|糸島
JP 98 Kōnan|江南
JP 97 Chitose|تشيتوزي|Titose|ชิโตะเซะ|지토세 시|Titose-chhi|千歲市|千歳市
JP 97 Kameoka|كاميوكا|가메오카 시|คะเมะโอะกะ|亀岡市|龜岡市|Kameoka-chhi
JP 97 Munakata|宗像
JP 96 Shibata|شيباتا|시바타 시|新発田市|新發田市|Sibata-chhi
JP 96 Muroran|موروان|มุโระรัง|무로란 시|室蘭市|Muroran-chhi
JP 95 Shimada|شيمادا|시마다 시|Simada-chhi|島田市
JP 95 Kamisu|كاميسو|가미스 시|神栖市|Kamisu-chhi
JP 95 Ōmura|오무라 시|أومورا|โอมุระ|大村市|Omura-chhi
JP 95 Yotsukaidō|四街道市
JP 94 Kanuma|Kamima|كانوما|가누마 시|鹿沼市|Kanuma-chhi
JP 94 Hanamaki|Ханамаки|Ҳанамаки|هاناماكي|ฮะนะมะกิ|Hanamakis|하나마키 시|Hanamaki-chhi|花卷市|花巻市
JP 94 Sanjō|Sanđo|Санҷо|سانجو|Sandze|Sanzyo|산조 시|三条市|Sandscho|Sanzyo-chhi
JP 94 Yonezawa|Ёнэдзава|يونيزاوا|იონეძავა|Jonedzava|Ёнезава|Jonehdzava|โยะเนะซะวะ|요네자와 시|Yonezawa-chhi|米沢市
JP 94 Azumino|安曇野
JP 93 Ashiya|아시야 시|آشيا|芦屋市|Asiya-chhi
JP 93 Yashio|八潮
JP 93 Inagi|稲城
JP 93 Ōbu|Ofu|大府市|أوبو|โอบุ|오부 시|Obu-chhi
JP 93 Kitakami|كيتاكامي|Kitakamis|기타카미 시|Kitakami-chhi|北上市
JP 92 Kaizuka|Kaitsuka|貝塚市
JP 92 Maizuru|Maiduru|مايزورو|Maidsuru|ไมซุรุ|마이즈루 시|舞鶴市|Maizuru-chhi
JP 92 Sendai|薩摩川內市|Sendajus|사쓰마센다이 시|川内市|Sacumasendaj|Sacuma-Sendaj|Satsumasendai|ساتسوماسينداي
JP 92 Sakai|坂井
JP 91 Nisshin|نيشين|닛신 시|Nissin-chhi|日进市
JP 91 Higashi-Matsuyama|Higashimatsuyama|東松山
JP 91 Daisen|دايسين|다이센 시|大仙市|Daisen-chhi|Дайсен Япония|Дайсен қаласы
JP 90 Imizu|いみずちょう|射水町|Imizucho
JP 90 Mihara|Mihama|Михара|Миҳара|میهارا|미하라 시|三原市|Mihara-chhi
JP 89 Kōka|كوكا|고카 시|甲賀市|Koka-chhi
JP 88 Iga|伊賀市
JP 88 Takayama|تاكاياما|ทะกะยะมะ|다카야마 시|たかやま|Takayama-chhi|高山市
JP 88 Fukuroi|Pukuroi|फुक्रोई|فوكوري|후쿠로이 시|ฟุกุโระอิ|袋井市|Hukuroi-chhi
JP 88 Mobara|Mohara|โมะบะระ|모바라 시|もばら|モバラ|茂原市|Mobara-chhi|Mobaramachi
JP 87 Takasago|高砂
JP 87 Settsu|摂津|攝津|Settsu-no-kuni
JP 86 Gotemba|Gotenba|Kyu-gotemba|御殿場
JP 86 Hamakita|浜北市
JP 86 Kitanagoya|北名古屋
JP 86 Gyōda|G'oda|غيودا|Гёда|교다 시|行田市|Gyoda-chhi
JP 86 Kashiwazaki|Kasivadzaki|كاشيوازاكي|Kasiwazaki-chhi|가시와자키 시|柏崎市
JP 86 Ama|あま
JP 85 Ryūgasaki|ريوغاساكي|류가사키 시|Ryugasaki-chhi|龍崎市
JP 85 Yokote|横手町|Yokotemachi
JP 85 Moriyama|守山
JP 85 Sekimachi|Seki
JP 85 Iwamizawa|Iuamizaua|Iuamizava|Twamizawa|Ivamidzava|إيواميزاوا|이와미자와 시|いわみざわ|イワミザワ
JP 84 Komae|狛江
JP 84 Nakatsu|Nakacu|Nakatu|나카쓰 시|Nakatu-chhi|中津市
JP 84 Ushiku|أوشيكو|우시쿠 시|牛久市|Usiku-chhi
JP 84 Chita|تشيتا|Tita|지타 시|ちたし|知多市|Tita-chhi
JP 83 Wako|和光
JP 83 Ayase|綾瀬
JP 83 Higashiyamato|Higasijamatas|Khigasijamato|هيغاشي ياماتو|ฮิงะชิยะมะโตะ|Higashi-yamato|Hikasiyamato
JP 83 Yamatokōriyama|大和郡山
JP 83 Owariasahi|尾張旭
JP 83 Amakusa|あまくさしやくしょ|天草市役所|天草
JP 83 Echizen|越前
JP 83 Kimitsu|كيميتسو|Kimicu|คิมิสึ|기미쓰 시|Kimitu-chhi|きみつ|キミツ|君津市
JP 83 Kamigyō-ku
JP 82 Shikokuchūō|四国中央
JP 82 Ōmihachiman|Omikhatiman|Омі-Хачіман|Оумиҳачиман|أوميهاتشيمان|Omihachiman-shi|Omihatiman-chhi|오미하치만 시
JP 82 Tanashichō|Tanashi|たなしちょう|タナシチョウ|田無町
JP 81 Akiruno
JP 81 Tatebayashi|تاتيباياشي|Tatebayasi-chhi|다테바야시 시|館林市
JP 80 Kōtari|Nagaokakyo|神足
JP 80 Hannō|Χάννο|Ҳанноу|هانو|한노 시|飯能市|Hanno-chhi
JP 80 Gamagōri|غاماغوري|گاماگوری|가마고리 시|Gamagori-chhi|蒲郡市
JP 79 Kashihara|Kashiwara|Kashiwabara|Kashiharacho|柏原
JP 78 Nakatsugawa|Nakacugava|นะกะสึงะวะ|Nakatsu|Nakatugawa-chhi|나카쓰가와 시|ناكاتسوغاوا غيفو|中津川市
JP 78 Mooka|موكا|모카 시|真岡市|Moka-chhi
JP 78 Natori-shi|Natori|名取
JP 78 Honjō|Ҳонҷо|هونجو|Hondyo|Хондзё|혼조 시|本庄市|Honzyo-chhi
JP 78 Toyooka|Тоёока|טויואוקה|تويوكا|도요오카 시|豊岡市|豐岡市|Toyooka-chhi
JP 78 Kashiba|كاشيبا|คะชิบะ|가시바 시|Kasiba-chhi|香芝市
JP 77 Kizugawa|木津川
JP 77 Tome|登米
JP 77 Nikkō|นิกโก|ניקו|نيكو|닛코 시|日光市|Nikko-chhi
JP 77 Tsubame|Cubameh|تسوبامي|Cubame|쓰바메 시|Tsubame-chhi|Tsubamemachi|燕市
JP 77 Fukuchiyama|Fukutijama|Hukutiyama|فوكوتشياما|ฟุกุชิยะมะ|פוקושיאמה|후쿠치야마 시|福知山市
JP 77 Akihabara|秋葉原
JP 77 Kunitachi|国立
JP 77 Nabari|名張市
JP 76 Tsurusaki|鶴崎
JP 76 Shiki|志木市
JP 76 Aira|姶良
JP 76 Furukawa|Hurukawa|古川市
JP 76 Kiyose|清瀬
JP 76 Shibukawa|شيبوكاوا|시부카와 시|Sibukawa-chhi|渋川市|澀川市
JP 76 Yurihonjō|Јурихонђо|Юрихондзё|يوريهونجو|Yurihondyo|Юриҳонҷо|Jurihondzso|Юрі-Хондзьо|유리혼조 시|由利本荘市
JP 75 Takefu|Takebo|Takehu|武生市
JP 75 Warabi
JP 75 Miki|ميكي|มิกิ|미키 시|三木市|Miki-chhi
JP 75 Kai|甲斐
JP 75 Okegawa|桶川市|Okugawamachi
JP 75 Katano|交野
JP 74 Sukagawa|須賀川市
JP 74 Yotsuya|よつや|ヨツヤ|四谷
JP 74 Jōyō|城陽
JP 74 Katori-shi|Sawara-shi|Katori|Sawara|佐原市|香取市
JP 74 Izumiōtsu|Idzumotsu|Ebisucho|Otsu|泉大津
JP 74 Tatsuno|たつの
JP 74 Tosu|توسو|도스 시|鳥栖市|Tosu-chhi
JP 73 Inuyama|انویامہ|อินุยะมะ|이누야마 시|Inuyama-cho|犬山市|Inuyama-chhi
JP 73 Kyōtanabe|京田辺
JP 73 Kasama|كاساما|가사마 시|笠間市|Kasama-chhi
JP 73 Yoshikawa|Esikava|吉川
JP 73 Dazaifu|Dasaipu|دازايفو|Dadzajfu|다자이후 시|だざいふしやくしょ|太宰府市|太宰府|Dazaifu-chhi
JP 73 Ishioka|إيشيوكا|이시오카 시|Isioka-chhi|石岡市
JP 72 Hekinan|Хекинан|Ҳекинан|هيكينان|ہیکینان|헤키난 시|碧南市|Hekinan-chhi|Хекинан қаласы
JP 72 Chiryū|Csirju|Tsiryu|تشيريو|Tirju|지류 시|知立市|Chiryu-cho|Tiryu-chhi
JP 72 Ōtawara|Otahara|أوتاوارا|오타와라 시|大田原市|Otawara-chhi
JP 71 Yawata|Jauata|Yahata|ياواتا|იავატა|야와타 시|Yahatasho|八幡市|Yahatanosho|Yawata-chhi
JP 71 Minami-Alps
JP 71 Yukuhashi|Jukukhasi|Yukihashi|يوكوهاشي|Юкуҳаши|유쿠하시 시|Yukuhasi-chhi|行橋市
JP 71 Tenri|تيرني|Tehnri|덴리 시|天理市|Tenri-chhi
JP 70 Tanabe|تانابا|Tanabeh|다나베 시|田辺市|田邊市|Tanabe-chhi
JP 70 Musashimurayama|Musasi-Murajama|موساشيموراياما|มุซะชิมุระยะมะ|Musasimurayama-chhi|무사시무라야마 시|武蔵村山市
JP 70 Uwajima|Uvađima|Uwazima|Уваҷима|يواجيما|Uvadzima|우와지마 시|宇和島市|Uwazima-chhi
JP 70 Maebaru-chūō|Maebaru|Maeharu|前原中央
JP 70 Eniwa|恵庭
JP 70 Rittō|栗東
JP 70 Anan|أنان|아난 시|阿南市|Anan-chhi
JP 70 Tsurugashima
JP 69 Yokota|横田
JP 69 Fuefuki|笛吹
JP 69 Minamiarupusu
JP 69 Toyoake|豊明市
JP 69 Ōdate|Otate|오다테 시|أوداته|おおだて|オオダテ|โอดะเตะ|大館市|Odate-chhi|Одатэ қаласы
JP 69 Sōja|Sozya|総社
JP 68 Moriya|موريا|모리야 시|守谷市|Moriya-chhi
JP 68 Itō|إتو|伊東市|Itas|อิโต|이토 시|Ito-chhi
JP 68 Yachimata|ياتشيماتا|Jatimata|ยะชิมะตะ|야치마타 시|Yatimata-chhi|八街市
JP 68 Gion|祇園|Gion-machi
JP 68 Tsuruga|تسوروغا|Curuga|Turuga|쓰루가 시|Turuga-chhi|敦賀市
JP 68 Sabae|鯖江市
JP 68 Ina|إنا|伊那市|อินะ|이나 시|Ina-chhi
JP 67 Hashima|Khasima|Ҳашима|هاشيما|하시마 시|Hasima-chhi|羽島市
JP 67 Kaga|加賀
JP 67 Tamano|تامانو|다마노 시|玉野市|Tamano-chhi
JP 67 Tsushima|Cusima|Tsushima cho|津島
JP 67 Kiyosu|Kiesu|كيوسو|คิโยะซุ|기요스 시|清須市|Kiyosu-chhi
JP 67 Shiojiri|Siodziri|Sioziri|Шиоҷири|شيوجيري|시오지리 시|Sioziri-chhi|塩尻市|鹽尻市
JP 67 Fukutsu|福津
JP 66 Kashima-shi|Kashima|鹿島市|鹿嶋市
JP 66 Saiki|Saeki|사이키 시|佐伯市|Saiki-chhi
JP 66 Chiyoda|千代田区|Chiyoda City
JP 66 Kurihara|栗原
JP 66 Tōgane|توغانه|โทงะเนะ|도가네 시|東金市|Togane-chhi|Toganemachi
JP 66 Kitamoto|きたもと|キタモト|北本
JP 65 Niitsu-honchō|Niitsu|Niitu|Niizu|新津本町|新津市
JP 65 Tanabe|田辺
JP 65 Mitoyo|三豊
JP 65 Tendō|天童
JP 65 Gushikawa|Gushichaa|Geshicha|具志川市
JP 64 Sodegaura
JP 64 Hita|Hida|Хита|Ҳита|히타 시|日田市|Hita-chhi
JP 64 Asahi|Асахи|Асаҳи|آساهي|아사히 시|อะซะฮิ|旭市|Asahi-chhi
JP 64 Tomigusuku|Temigusuku|Timigusuku|Gusuku|豊見城
JP 64 Fujioka|Фуҷиока|فوجيوكا|Fudzioka|후지오카 시|藤岡市|Huzioka-chhi
JP 64 Yanagawa|ياناغاوا|야나가와 시|Yanagawa-chhi|柳川市
JP 64 Imaichi|Imaichi-shi|今市市
JP 64 Tamana|تامانا|다마나 시|たまな|タマナ|玉名市|Tamana-chhi
JP 64 Narutochō-mitsuishi|Naruto|Muya|鳴門
JP 63 Fujiidera|藤井寺
JP 63 Shimodate|下館市
JP 63 Ōjima|大島
JP 62 Tagajō-shi|Tagajo-mura|Tagajo-machi|Tagajo|多賀城
JP 62 Shiroi|شيروي|ชิโระอิ|시로이 시|白井市|Siroi-chhi
JP 62 Tanba|丹波
JP 62 Asakusa|آساکوسا|อะซะกุซะ|Asakusa-ku|あさくさ|아사쿠사|浅草区
JP 61 Miyoshi|みよし
JP 61 Kōshi|合志
JP 61 Yamato-Takada|Takadacho|Takada|大和高田
JP 61 Ueno-ebisumachi|上野恵美須町|Ueno
JP 61 Hasuda|はすだ|ハスダ|蓮田市
JP 61 Tamba|丹波市
JP 61 Mizusawa|Midzusava|水沢市
JP 61 Kuroiso|Kuroiso-shi|黒磯市
JP 61 Chichibu|Tsitsibu|تشيتشيبو|Titibu|ชิชิบุ|Titibu-chhi|지치부 시|Titubunomiya|秩父市
JP 61 Kesennuma|Kesen-Numa|Kissennuma|เคะเซนนุมะ|게센누마 시|Kesennuma-chhi|気仙沼|氣仙沼
JP 61 Hashimoto|Khasimoto|Ҳашимото|هاشيموتو|하시모토 시|Hasimoto-chhi|橋本市
JP 61 Itoman|Shunja|Ichuman|Shionja|Sunza|いとまん|糸満
JP 60 Jōsō|常総市
JP 60 Aisai|آيساي|აისაი|あいさいし|ไอไซ|아이사이 시|Aisajus|愛西市|Aisai-chhi
JP 60 Towada|Touada|تووادا|ტოვადა|โทะวะดะ|도와다 시|十和田市|Towada-chhi|Товада қаласы
JP 60 Yame|八女
JP 60 Kinokawa|كينوكاوا|기노카와 시|紀之川市|Kinokawa-chhi|Кинокава қаласы
JP 60 Takaishi|Takashi-kita|Takaishi-kita|高石
JP 60 Sanyōonoda|San'yo-Onoda|山陽小野田
JP 60 Shimotsuke|شيموتسوكا|Simocuke|Simotuke-chhi|시모쓰케 시|下野市
JP 60 Tahara|Tawara|Тахара|Таҳара|تاهارا|다하라 시|田原市|Tahara-chhi
JP 60 Nagakute|長久手
JP 60 Sennan|泉南
JP 60 Zushi|ずし|ズシ|逗子
JP 60 Hyūga|日向
JP 59 Uki|宇城
JP 59 Kosai|湖西
JP 59 Date|伊達|Nagaoka
JP 59 Shirakawa|白河
JP 59 Chikuma|تشيكوما|Tikuma|ชิกุมะ|지쿠마 시|Tikuma-chhi|千曲市
JP 59 Ogōri|小郡
JP 59 Minami-Sōma|南相馬
JP 58 Kitahiroshima|Kitakhirosima|คิตะฮิโระชิมะ|Китаҳирошима|كيتاهيروشيما|Hiroshima|Khirosima|Kitahirosima-chhi
JP 58 Koga|古賀
JP 58 Ishikari|إشيكاري|이시카리 시|Isikari-chhi|石狩市
JP 58 Tokoname|توكونامه|Tokonameh|گماگوری|도코나메 시|โทะโกะนะเมะ|Tokoname-cho|Tokoname-chhi|常滑市
JP 58 Hanyū|هانيا|هانیو|Khanju|Ҳаню|하뉴 시|羽生市|Hanyu-chhi
JP 58 Sayama|大阪狭山|狭山|Osakasayama
JP 58 Choshi|Tyosi|조시 시|銚子市
JP 58 Sakurai|ساكوراي|사쿠라이 시|桜井市|櫻井市|Sakurai-chhi
JP 58 Murakami|موراكامي|무라카미 시|Murakami-chhi|Murakamimachi|村上市
JP 57 Imarichō-kō|Imarimachi|Imari|伊万里町甲
JP 57 Kokubu-matsuki|Kokubun|Kokubo|国分松木|国分
JP 57 Kan’onjichō|Kanonji-cho|Kan'onji|Kannonzi|観音寺町
JP 57 Nonoichi
JP 57 Hamada|Хамада|Ҳамада|هامادا|하마다 시|浜田市|濱田市|Hamada-chhi
JP 57 Bandō|坂東
JP 57 Sakaidechō|Sakaide-cho|Sakaide|Sakate|坂出町
JP 57 Annaka|أناكا|안나카 시|安中市|Annaka-chhi
JP 56 Minokamo|Mino-Kamo|미노카모 시|美濃加茂市|Minokamo-chhi|مينوكامو غيفو
JP 56 Mukō|向日
JP 56 Nōgata|Naogata|Naokata|直方
JP 56 Fussa|ฟุสซะ|فوسا|훗사 시|福生市|Hussa-chhi
JP 56 Chino|تشينو|ชิโนะ|Tino|지노 시|茅野市|Tino-chhi
JP 56 Mizuho|瑞穂
JP 56 Mutsu|موتسو|Mucu|Tanabe|มุสึ|მუცუ|무쓰 시|陸奧市|むつ|Mutu-chhi|Муцу қаласы
JP 55 Kudamatsu|下松
JP 55 Takizawa|滝沢
JP 55 Minamiuonuma|南魚沼
JP 55 Hidaka|Хидака|Ҳидака|هيداكا|히다카 시|日高市|Hidaka-chhi
JP 55 Satte|さって|サッテ|幸手
JP 55 Shijōnawate|四条畷
JP 54 Miyakojima|Миякодзима|מיאקוגימה|มิยะโกะจิมะ|미야코지마 시|Miyakozima-chhi|宮古島市
JP 54 Hamura|羽村
JP 54 Konan|湖南
JP 54 Himimachi|比美町
JP 54 Okaya|Hirano|岡谷
JP 54 Suzaka|須坂市
JP 53 Iwade|岩出
JP 53 Kurihama|Yawata|くりはま|クリハマ|久里浜|Yawata-Kurihama
JP 53 Arao|あらお|アラオ|荒尾
JP 53 Miyoshi|Миёси|میوشي|미요시 시|三次市
JP 53 Goshogawara|Gosjogavara|გოსიოგავარა|Gosogauara|Госёгавара|غوشوغاوارا|โกะโชะงะวะระ|고쇼가와라 시
JP 53 Nihommatsu|Nihonmatsu|二本松
JP 53 Inada|Inata|Naka
JP 53 Tōkamachi|Tokamati|Toka|十日町市|十日町
JP 53 Ōami
JP 53 Naka|那珂市|Naka-shi|Nakamuracho
JP 53 Hatogaya-honchō|Hatogayamachi|Hatagayacho|はとがやほんちょう|ハトガヤホンチョウ|Hatogaya
JP 52 Yokkaichi|Usa|四日市
JP 52 Shiogama|Schiogama|塩竃|塩竈
JP 52 Tomiya|富谷市
JP 52 Hannan|阪南
JP 52 Kamifukuoka|かみふくおか|カミフクオカ|上福岡市
JP 52 Noshiro|نوشيرو|노시로 시|Noshiro-shi|能代市|Noshiromachi|Noshirominato
JP 52 Shiraoka|しらおか|シラオカ|白岡
JP 52 Kariya|Akaho|Ako|仮屋
JP 51 Izumi|出水
JP 51 Futtsu|Fuccu|ฟุตสึ|훗쓰 시|ふっつ|フッツ|富津市|Huttu-chhi
JP 51 Tagawa|Takawa|تاغاوا|다가와 시|田川市|Tagawa-chhi
JP 51 Sado|Япония|佐渡
JP 51 Miura|ميورا|미우라 시|มิอุระ|三浦市|Miura-chhi
JP 51 Nichinan|نيتشينان|Nitinan|니치난 시|Nitinan-chhi|日南市
JP 51 Susono|سوسونو|스소노 시|すそのし|裾野市|Susono-chhi
JP 51 Fuchū
JP 51 Miyako|Mijakas|مايكو|미야코 시|宮古市|Miyako-chhi
JP 51 Hikari|Хикари|Ҳикари|هيكاري|히카리 시|光市|Hikari-chhi
JP 50 Kyōtango|京丹後
JP 50 Fuchūchō|Fuchu|府中町
JP 50 Yasu|野洲
JP 50 Yūki|يوكي|ยูกิ|유키 시|結城市|Yuki-chhi
JP 50 Ōi|大井|おおい|オオイ|Oi-machi
JP 50 Nanao|ناناو|나나오 시|七尾市|Nanao-chhi
JP 50 Asakura|朝倉
JP 50 Midori|ميدوري|มิโดะริ|미도리 시|みどり|綠市|Midori-chhi
JP 50 Kasaoka|笠岡
JP 50 Katanawa|Nakagawa|片縄
JP 50 Tateyama|تاته ياما|ทะเตะยะมะ|다테야마 시|Hojo|Tateyamahojo|Tateyama-chhi|Tateyamahozyo|館山市
JP 50 Arashiyama|嵐山
KE 1867 Kakamega|კაკამეგა|卡卡梅加
KE 1208 Mombasa|Mambasa|Mombaca|Mompasa|مومباسا|মোমবাকা|მომბასა|מומבסה|ممباسا|मोम्बासा|Mvita|モンバサ|蒙巴萨|몸바사
KE 570 Nakuru|ناکورو|ნაკურუ|ナクル|纳库鲁|나쿠루
KE 490 Ruiru|رویرو|რუირუ|רואירו|ルイル|魯依魯
KE 475 Eldoret|Olderet|Olteret|Ehldoret|الدورت|เอลโดเรต|ელდორეტი|エルドレット|Eldoretas|埃爾多雷特|엘도레트
KE 397 Kisumu|كيزيمو|კისუმუ|Winam|キスム|基蘇木|키수무|Port Florence|Lady Whitehouse
KE 323 Kikuyu|Gikuyu|キクユ
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
KE 119 Malindi|Malinti|Melinde|ماليندى|मालिंदी|মালিনডি|มาลินดี|მალინდი|Malindis|मलिंदी|マリンディ|馬林迪|말린디
KE 114 Mandera|Madera
KE 113 Khwisero
KE 112 Kisii|კისიი|基西|Kisii town
KE 102 Ngong
KG 322 Osh|Och|Oix|Osa|Osj|Өsh|אוש|أوش|ออช|ოში|Osas|Osch|ओश|ওশ|オシ|奧什
KG 123 Manas|賈拉拉巴德|잘랄아바트|ジャララバード|जलालाबाद|Jalalabat|Jalolobod|Zalalabad|Zalalabat|جلال آباد
KH 843 Takeo|Takev|تاكيو|تاکئو|তাকেও|Prasat|तकेओ|タケオ
KH 139 Siem Reap|Siem Reab|Sziemreap|Xiem Riep|سیئم ریئپ|Siemreab|Siemreabas|سيام ريب|سیئم ریپ|সিয়েম রিপ|เสียมราฐ
KH 119 Battambang|Batdambang|Phratabong|Bat Dambang|Batambangas|باتامبانج|باٹامبانگ|بتام بانگ|बत्तमबांग|ব্যাটামবং
KP 559 Hamhŭng|هامهونغ|Hamheung|Hienhing|Khamkhyn|همهونگ|ہمهونگ|हमहुंग|হামহুং|Hamhungas|Kanko|咸興市|함흥시|함흥
KP 455 Namp’o|Nambo|نامبو|नांपो|নামপো|Нампхо|نام پو|Tinnanpo|南浦|남포|Channampo|Chinnanpo|Chinnamp'o|Treaty Port
KP 437 Sunch’ŏn|Junsen|Sunch'on-up|Sunch'on-dong
KP 346 Hŭngnam|Hungyam|Konan|Hungnam-ni|Hungbong-ni|Hungdong-ni|Hungdok-tong|Hungnam-dong|흥람
KP 338 Kaesŏng|Kaisong|كايسونغ|کایسونگ|कायसोंग|Gaeseong|Kai-seng|Kaizyo|Kehson|Kesongas|Songdo|কায়সং|开城特级市
KP 329 Wŏnsan|Gensan|Wensen|वोनसान|Onsan|Yuensan|ونسان|ওনসান|Vonsanas|Yuenchan|Genzan Hu|元山市|원산시|원산
KP 327 Chongjin|Чхонджин|Чхънджин|تشونغجين|चोंग्जिन|Cheongjin|Chonzhin'|Condzinas|Seishin|Чхончжине|چونگجین|ช็องจิน
KP 321 Man’gyŏngdae-ri|Mangyeongdaeri|Man'gyongdae|Mankeidai|만경대리
KP 319 Kaech’ŏn|Kaisen|Kaech'on-up|개천
KP 310 Sariwŏn-si|Sariwon-up|Sa-ri-uen|Sarivone|Shariin|Syariin|सारिवॉन|Sarvon|ساريون|সারিওন|Hozan|沙里院市|사리원시
KP 288 Sinŭiju|سينويجو|Sineidzu|Sinidzsu|Wi-dschu|Shingishu|Sinyichju|Wi-ju|Sin-gi-shu|新義州市|신의주시|신의주
KP 237 Tŏkch’ŏn|Tokusen|Sudokch'on|Tokch'on-up|덕천
KP 222 Haeju|Хэджу|Hai-ju|Kaishu|هاجو|هیجو|ہیجو|हेजू|হাজু|Haijuube|Khehdzhu|海州|해주|Hai-dschu|Hai-tjyou
KP 209 Kanggye|Kang-ge|कांग्ये|كانجيه|کانگیه|کانگیے|কাঙ্গে|Kakai|Kange|Kokai|Kanggye-si|江界市|강계시|강계
KP 207 Changam-ch’on|Songjin|장암촌
KP 192 Hyesan|Keizan|هایسان|Khjosan|Хёсан|هيسان|ہائیسان|ह्येसान|হিসান|Hesanjin|Hyesan-si|Hyesanjin|Keizantin|恵山市
KP 159 Paech’ŏn-ŭp|Paekch'on|Pakch'on|Hakusen|Peachon|배천읍
KP 152 Sinp’o|Shimpo|Shinho|신포
KP 152 Songnim-ni|Songnimni|Kyomip'o|Kenjiho|Kenjiko|Kenziho|Songnim|Shorin|송림리
KP 142 Ch’ŏngdan-ŭp|Cheongda-eup|Ch'ongdan|Changdan|Seitan|청단읍
KP 141 Sinch’ŏn-ŭp|Sinch'on-ni|Sincheoneup|Sinch'on|Shinsen|신천읍
KP 125 Paek'ak|Baekak|Paekhang-ni|백학
KP 125 Chaeryŏng-ni|Jaeryeongni|재령리
KP 116 Manp’o|만포|Mampochin|Manhochin|Manp'o-up|Manp'ojin|Manpochin|Nanpaojin
KP 107 Ŭllyul|Unnyul|Inritsu|Ullyul-up|은률읍|은률|Eullyul-eup
KP 106 Kangnyŏng|Korei-ri|Kangyong-ni|Kangnyong-up|강령
KP 102 Kangsŏn|Ch'ollima|Kangson-ni|Kangson-nodongjagu
KP 100 P’yŏngsŏng|Pkhen'son|بيونغسونغ|Sainjang|Shajimjo|Shajinjo|Shaninjo|پیونگ سونگ|प्योंगसोंग|Sain-ni|Sanchon
KR 2365 Daegu|Taegu|Taiku|Teguo|Tehgu|دائجو|दाएगु|大邱广域市|大邱広域市|대구광역시|Daikyu|Tägu|Тэгү|ديغو|ڈیگو|दैगू
KR 1441 Daejeon|Daigono|دائجئون|دايجيون|Daejon|Daiden|Taejon|Taiden|Tehdzhon|Tetyan|ڈیجیون|दाएजोन|ডেজিওন|大田广域市
KR 1401 Gwangju|Kuangju|Kvandzu|Kvanzhe|Kwangju|Quansua|Квангџу|Кваңджу|غوانغجو|گوانگجو|קוואנגגו|گوانجو|ग्वांगजु
KR 1234 Suwon|سووون|सुवॉन|सुवोन|Suigen|سوون|সুওয়ন|ซูว็อน|Sououon|Σούουον|水原市|수원시|Suwon-si|수원
KR 1098 Ulsan|ألسان|الزان|उलसान|উলসান|蔚山広域市|울산광역시|Urusan|اولسان|울산시|Ulsan-si|蔚山|울산
KR 1061 Goyang-si|Goyang city|Kojango|Goyang|고양시|고양
KR 1025 Changwon|Changuon|تشانغوون|چانگ وون|चांग्वॉन|Cangvonas|Cshangvon|Sangwon|চাংওয়ন|Shogen|צנגוון|چانگون|昌原市
KR 914 Seongnam-si|Seongnam|성남시|성남
KR 852 Cheongju-si|Chkhundzhu|چئونگجو-سی|چیونگجو-سی|चियॉनग्जु-सी|চিওংজু-সি|Cheongju|تشيونغجو|清州市|청주시|청주
KR 850 Bucheon-si|Bucheon|부천시|부천
KR 658 Cheonan|Cchonan|Thyen-an|تشونان|چئونان|چیونان|Tenan|Thien-on-su|天安市|천안시|천안
KR 640 Hwaseong-si|Hwaseong|Khvason|华城市|화성시|화성
KR 638 Jeonju|Chenju|Chonju|Chunju|Condzu|Jenchu|Чончжу|Чоньжү|جئونجو|جیونجو|जेओनजु|जॉन्जू|জিওনজু|جونجو|全州市
KR 623 Ansan-si|Ansan|安山市|안산시|안산
KR 595 Anyang-si|Anyang|안양시|안양
KR 531 Kimhae|Gimhae|Kinkai|Kumhae|Kimkheh|Кимхэ|Gimhae-si|김해시
KR 492 Pohang|Hoko-do|Geijitsu|Hoko|포항|P'ohang-dong
KR 479 Uijeongbu-si|Uijeongbu|의정부시|의정부
KR 434 Masan|Masan-ni|마산
KR 404 Gumi|Kibi|Kumi|Kwimi|亀尾市|龜尾市|구미시|구미|Gumi-si
KR 394 Sejong|Sezhon|Yeongi|سئجونگ|سيجونغ|سیجونگ|सेजोंग|Sedzong|সেজং|世宗|세종
KR 364 Pyeongtaek|Heitaku-ri|Pyeongtaeg|P'yongt'aek|Phyeng-thaik|Pyongtak|Heitaku|Pyeongtaek-si|평택시|평택
KR 358 Yangsan|یانگسان|Ryosan|梁山市|양산시|양산
KR 357 Gwangmyeong|Kwangmyong|光明市|광명시|광명
KR 332 Wŏnju|Genshu|Вонджу|原州市|원주시|Wonju-si
KR 307 Chinju|Sinsyu|Чинджу|Jinju|晋州市|진주시|Tschin-dschu
KR 307 Iksan|اکسان|Riri|ایکسان|იქსანი|Iri|益山市|익산시
KR 286 Gunpo|Kunp'o|Tang-ni|Gunpo-si|군포
KR 284 Chuncheon|Cchuncchon|Chүn'chon'|Cunconas|चुंचियॉन|Chhun-chhen|Shunsen|Syunsen|تشنتشون|چانچئون|چونچیون|চুনচিওন
KR 276 Suncheon|Sunch'on|Sunchun|Junten|순천
KR 268 Yeosu|یئوسو|Josu|یوسو|იოსუ|Yoch'on|Ёсү|麗水市|여수시|여수
KR 268 Mokpo|Mogpo|Moppo|Mokuho|Могпхо|Mok-pho|목포
KR 266 Gyeongsan-si|Kyongsan-si|Gyeongsan|慶山市|경산시|경산
KR 264 Gunsan|Kunsan|Kunsanpo|群山市|군산시
KR 254 Hanam|하남시|Hanam-si|하남
KR 245 Gyeongju|Kjondzhu|Kyeng-ju|Kyeng-chu|Kyongju|Keishu|Kyong-choo|Кёнджу|慶州市|경주시
KR 238 Osan|Usan'|اوسان|โอซัน|烏山市|오산시|오산|Osan-ni|Usan-ri|Vu-san-su
KR 232 Geoje|거제
KR 209 Chungju|Cungdzu|Chhung|Chushu|Cungcu|Tyusyu|تشنغجو|چونگجو|Tsch-hung|Чүнжү|忠州市|충주시|충주
KR 208 Gangneung|Gangreung|Kang-neung|Kangnung|Kaguun|Kannyn|Koryo|江陵市|강릉시|강릉
KR 203 Gimpo-si|Kimpcho|Gimpo|김포시|김포
KR 196 Icheon-si|Icheon|이천시|이천
KR 195 Guri-si|Kuri-si|Guri|Kuri|구리시|구리
KR 179 Yangju|یانگجو|Jandzhu|Yangju-si|楊州市|양주시|Yangju-gun|양주
KR 178 Seogwipo|Согвипхо
KR 176 Gijang|Kijang|Kichang|Kicho|기장
KR 154 Gwangyang|Kwangyang|Tonggwangyang|광양
KR 153 Andong|An'dun|Andang|آندونگ|أندونغ|انڈونگ|अंडोंग|ანდონი|อันดง|Andongas|Anto|অ্যান্ডং|安东市|안동시|안동
KR 150 Gimcheon|Kimcchon|گیمچئون|گمچیون|Gimcheon-si|Kimch'on-si|Kumch'on-si|김 천시|金泉市|김천
KR 139 Jeongeup|Jeongeup-si|井邑市|정읍시
KR 128 Siheungdong|Sihung-ni|시흥동
KR 111 Yeoju|Rishu|Reishu|Yoju|Yoju-si|驪州市|여주시|Yeoju-si|여주
KR 106 Hwado
KR 101 Sangju|Shoshu|Syosyu|Санджу|Ch'angju|Sang-dschu|상주
KR 101 Donghae|Donghae City|Tonghae
KR 97 Asan|Onyo|آسان|อาซัน|牙山市|아산시|Onyang|아산|Asan-si|Nga-san-su
KR 96 Wabu|와부
KR 94 Boryeong|Taech'on|Hannae-ri|Poryong|Taisen-ri|Daisen|Taisen|Taech'on-ni|保宁市|보령시|보령
KR 92 Muan|Muap|موآن|मुआन|মুয়ান|務安|Muan-gun
KR 90 Namyangju|Намъянджу|نامیانگجو|Namujandzhu|Namyangju-si|Намъянжү хот|南楊州市|남양주시|Nam-yong-chu-su
KR 89 Kwangyang|Gwang-yang|Kuwagyan|Koyo
KR 89 Hongseong|هونغسيونغ|هونگسیونگ|ہانگسیونگ|होंगसेओंग|Hongsong|Hongsung|Khonson|হংসেওং|Kojo|CaminodeFloresta|洪城
KR 84 Yeongju|Yongju|Eisen|Eishu|영주시|영주
KR 84 Wanju|완주군|완주
KR 83 Yangp'yŏng|Yangpyeong|Tohei|Yangp'yongumnae|양평군|양평
KR 83 Ungsang
KR 82 Sinhyeon|Sinhyon
KR 81 Gwangju|Kwangju|Кванджу|ควังจู|კვანჯუ|Gwangju-si|Kong-chu-su|広州市|廣州市|광주시|광주
KR 81 Nangen|Mangen|Namvon|Namwun|Namweon
KR 81 Sokcho|Sogcho|Sokch'o-ri|속초
KR 80 Naesŏ
KR 77 Mungyeong|Bunke-gun|Mun'gyong|مونگیوانگ|Bunkei-gun|Мунгён|Mun'gyong-gun|Mungyeong gun|聞慶市|문경시|문경
KR 75 Hongch’ŏn|Kosen|홍천군|홍천
KR 74 Changnyeong|Ch'angnyong|창녕군|창녕읍|창녕
KR 74 Seosan|Suisan|Sosan|瑞山市|서산시|서산|Seosan City
KR 72 Koch'ang|Kosho|고창군|고창
KR 72 Gongju|Kongju|Конджу|Kochu|Koshu|Kong Tjou|公州市|공주시|Kong-dschu|공주
KR 72 Kyosai|Koje
KR 70 Tongyeong|T'ongyong|Ch'ungmu|Toguyogu|Toei|충무
KR 69 Anseong|Ansong|Anjo|安城市|안성시|안성
KR 64 Hwawŏn
KR 63 Uiwang|의왕
KR 63 Pubal
KR 62 Kosong|고성군|고성
KR 60 Chinch'ŏn|Jincheon|Chinsen|진천군|진천
KR 59 Hwasun|Hwason|Хвасун|Hwansun|Wajun|화순
KR 59 Buyeo|Fuyo|Pujo|부여
KR 56 Okcheon|Kumgu-ri|옥천군|옥천
KR 56 Eisen|Yongch'on
KR 55 Gapyeong|Kapkhjon|Kahei-gun|Капхён|Gapyeong-gun|Kap'yong-gun|加平郡|가평군|가평|Gapyeong County
KR 54 Tallang-dong|Wollang-dong|Nohyeong-dong
KR 54 Yecheon|Yech'on|Reisen|Hosen|예천
KR 53 Sinan|신안군|신안
KR 53 Miryang|Milbeol|Milyang|Mitsuyo|میریانگ|مریانگ|密陽市|밀양시
KR 51 Yeonggwang|Yonggwang|Reiko|영광
KR 51 Yeongam|영암
KW 637 Al Aḩmadī|Al Aħmadi|El Ahmedi|Əl-Ahmadi|Әл-Ахмади|আল আহমাদি|Əl-Akhmadi|Эль-Ахмади|अल अहमदी|الأحمدي
KW 164 Ḩawallī|Хавалли|Ҳavalli|हवल्ली|হাওয়ালি|ہاولی|حولي|ハワリ|Hawali-nogra
KW 147 As Sālimīyah|Al Salmiya|Ad Dumnah|Salimiyah|Salmiyyeh|Ad Dumna|Salmiyah|السالمية|Salmiya
KW 139 Şabāḩ as Sālim|Sabah Al Salem
KZ 1544 Astana|Akmola|Ostona|آستانا|آستانه|آستانہ|ასტანა|Ak-Mola|Bozok|אסטנה|আস্তানা|アスタナ|阿斯塔纳|아스타나
KZ 1200 Shymkent|Chimkent|Shımkent|শিমকেন্ট|შიმქენთი|Schymkent|Somkent|Symkentas|Tsjimkent|शिमकेंट|शिमकेंत|שימקנט
KZ 497 Karagandy|Qarağandı|Қарағанди|Karganda|کاراګندی|کاراگنڈی|कारागंडी|কারাগান্ডি|قراغندا|カラガンダ
KZ 358 Taraz|Talas|Toraz|טאראז|تاراز|तराज़|তারাজ|Jambul|تراز|طراز|ტარაზი|Tarazas|Zhambyl|タラズ|塔拉兹|타라즈
KZ 330 Oral|Җаек|ওরাল|Oural|אוראל|أورال|ओरल|オラル|烏拉爾|Oralas|Uralsk|오랄
KZ 329 Pavlodar|Pauladar|بافلودار|پاؤلودار|پاولودار|पावलोदार|পাভলোদার|Pavlontar|ปัฟโลดาร์|პავლოდარი|Kereku
KZ 319 Ust-Kamenogorsk|Ost-Kamenogorsk|اسٹ کامینوگورسک|اوست-کامنوگورسک|Ust-Kamienogorsk|أوست-كامينوغورسك
KZ 292 Semey|سيماي|سێمێی|סמיי|سیمی|सेमे|সেমে|Semejus|セメイ|塞米伊|세메이|Alash-kala|Semipalatinsk
KZ 227 Turkistan|Turkestan|Turkiston|Түркістан|Tuerkistan|Turquistao|Tүrkstan|Tөrkstan|تركستان|तुर्केस्तान
KZ 200 Petropavl|Qizilzhar|پیتروپاول|پێترۆپاڤل|Kizilyar|Kızılyar|Petropavel|بتروبافل|पेट्रोपावल|পেট্রোপাভল
KZ 170 Temirtau|Samarand|Temirtaw|تێمیرتاو|Samarka|Samarkand|تميرتاو|تمیرتاؤ|테미르타우|鐵米爾套|Samarkandskoye
KZ 150 Kokshetau|Koeksetaw|Kokchetar|Kokchetau|Kokchetav|Kokczetaw|Koksjetau|Көкчө-Тоо|کوێکشێتاو|कोक्शेताउ|کوکشیتاؤ
KZ 124 Rudnyy
KZ 121 Ekibastuz|Екібастұз|اکیباستوز|Ehkibastuz|Ekibastouz|Energograd|Jekibastuz|ئێکیباستوز|เอคีบาสตุซ|Ekibastuzas
KZ 116 Taldykorgan|Taldokorgan|Taldukorgan|Taldykargan|Taldıqorğan|Талдиқўрғон|Талдъкорган|Талдықорған|تالديكورغان
KZ 104 Zhezqazghan|Dzhezkazgan|झेज़काज़गान|Jez-Kazgan|Jezqazg'on|Schesqasghan|جیز قازغان|Jezgazgan|Jezkazgan
KZ 103 Zhanaozen|Zhaңaөzen|Novyj Uzen'|Schangaösen|Zhangaoezen|Schangaoesen
LA 125 Savannakhet|Suvannakhet|سافان ناخيت|সাভান্নাখেট|Svannakhet|ساوان ناخت|सवन्नाखेत|แขวงสะหวันนะเขต
LB 1251 Ra’s Bayrūt
LB 229 Tripoli|Tripuli|Trypali|טריפאלי|טריפולי|ตริโปลี|ტრიპოლი|Trablous|Tripolis|ترابلس|طرابلس|त्रिपोली|ত্রিপোলি
LB 163 Sidon|Saida|Sidun|צידון|सिडोन|ไซดอน|Cidono|Sido|Sidѡnu|صيدا|সিডন|სიდონი|Sidonas|サイダ|赛达|시돈
LB 135 Tyre|Sour|Тѵръ|ティルス|Sor|Sur|Tyras|Tyros|Tyrus|צור|الصور|צר|泰爾
LB 130 Aley|Alia|Alayh|Aliye|Алайх|עאליי|عالية
LB 120 Nabatîyé et Tahta|Nabatija i Takhta|Nabatiye va Tahta|Nabatiye ve Tahta|Набатия һәм Тахта|Nabatija va Takhta
LK 219 Dehiwala-Mount Lavinia|Dehivala-Maunt Lavinia|Дехивала-Маунт-Лавиния|دیہیوالا-ماؤنٹ لاوینیا
LK 195 Maharagama|Махарагама|ماهاراگاما|マハラガマ|馬哈拉賈馬
LK 169 Jaffna|Dzafna|جافنا|जाफना|জাফনা|ჯაფნა|جفنا|ジャフナ|賈夫納|자프나|Jaffna Town
LK 168 Moratuwa|موراتووا|モラトゥワ|莫拉圖瓦
LK 137 Negombo|Negumbo|Neqombo|نیگومبو|เนกอมโบ|Negombas|נגומבו|نجومبو|نغومبو|নেগোম্বো|Nirkolumpu|ニゴンボ|內貢博
LK 118 Pita Kotte
LK 115 Sri Jayewardenepura Kotte|Sri Jayawardenepura Kotte|Sri Jayewardanapura Kotte|Sri Jayewardanepura Kotte
LK 111 Kandy|קאנדי|كاندي|کینڈی|कैंडी|กัณฏิ|კანდი|キャンディ|Kandis|کندي|कॅन्डी|क्यान्डी|ক্যান্ডি|康提|캔디
LK 108 Trincomalee|Trinkomalis|ত্রিংকোমালি|Trinquemalay|Trynkamali|ترينكومالي|त्रिंकोमली|ტრინკომალი|Trikomali
LK 100 Kalmunai
LT 289 Kaunas|Kawnas|קאוונע|كاوناس|کاؤناس|কাউনাস|เคานัส|Couna|Kaounas|Kauen|Kauna|Kauns|Kovno|קובנה|کاونس|कॉनास
LT 172 Klaipėda|Klaipada|كلايبيدا|کلائپیدا|کلائپیڈا|क्लैपेडा|Klaipenta|קלייפדה|ক্লাইপেডা|ไคลเพดา|Memela|קליפדה
LT 99 Šiauliai|Schaulen|Shauljaj|Shawllay|شياولياي|شیولیائی|შიაულიაი|Siaouliai|Sokniai|شیاؤلیائی|सियौलियाई|שאולאי
LT 85 Panevėžys|Panevezhi|Ponewesch|Poniewiez|Паневяжыс|Панявежис|بانيفيزيس|پینیویژیس|पानेवेज्स|Ponewiesch
LV 742 Riga|Riia|Riqa|Ригæ|ריגה|ריגע|رىگا|ريجا|ريغا|रिगा|रीगा|রিগা|รีกา|რიგა|Reiga|Rigg-a
LV 78 Daugavpils|Daugaupils|Duneburgum|Vaeinalinn|داوغافبيلس|দাউগাভপিলস|Daugaupil|Daugpelis|Daugpilis|Duenaburg
LV 67 Liepāja|Leepaja|Lietaja|לייפאיה|ლიეპაია|Libava|Liepagia|Lipawa|ليبايا|لیپایا|लीपाजा|लीपाया|Libau|লিয়েপাজা
LV 54 Jelgava|जेलगावा|জেলগাভা|Elgava|Mitava|جلګاوا|جلگاوا|يلجافا|イェルガヴァ|Mitau
LV 52 Jūrmala|Yuomala|جورمالا|जुरमाला|জুরমালা|جرمالا|Riga Beach|Rigastrand|ユルマラ|Riga-Strand|Rigas Iurmala
LY 757 Benghazi|Baengasi|Banghazi|Bengazis|Berenice|Binghazi|Benqazi|Βεγγάζη|बेनगाझी|เบนกาซี|ბენღაზი|בנגאזי|بنغازى
LY 355 Misratah|Misrataa|Misurata|মিসরাতাহ|מיסורטה|मिसराता|مصراتة|مصراتہ|Al Misratah|ミスラタ|Madinat Misratah
LY 203 Zliten|Zlitan|Isliten|Subgoli|Zalitan|Ziliten|زليتن|ზლიტენი|Zlitenas|ズリテン|兹利坦|즐리텐
LY 201 Al Khums|El Choms|Əl-Khums|Эль-Хумс|अल खुम्स|ელ-ხუმსი|Al Hums|Al Jums|El Hums|El Xums|אל-חומס|আল খুমস|المرقب
LY 200 Az Zāwīyah|Ehz-Zavija|Az Zawiya|Ez Zaviye|Əz-Zavija|अज़ ज़वियाह|আজ জাউইয়াহ|Ez Zauia|Әз-Завия|Zawiyah|الزاوية
LY 186 Zawiya|El-Hara|الزاوية|Al Harah|Haraf Az Zawiyah|Harat az Zawiyah
LY 154 Janzūr|Zanzur|جنزور
LY 149 Sabha|Sebha|Сабха|সাবহা|Sabhah|Saebha|Sebhah|سبها|سبهة|سبھا|साभा|Säbhiän|サブハ|塞卜哈|El-Gedid
LY 141 Tobruk|Tabruk|Tubruk|טוברוק|Tobroek|Tobrouk|टोब्रुक|টোব্রুক|ტობრუკი|Tomprouk|Tubrukas|Τομπρούκ|طبرق|トブルク
LY 131 Ajdabiya|Adjdabia|Agdabija|Agedabia|Ecdebiye|Äcdabiya|Адждабия|アジュダービヤー|AEcdabiya|אגדאביא|أجدابيا
LY 130 Al Ajaylat|El Agelat|El Ajelat|العجيلات|النقاط الخمس|Agelat
LY 129 Al Bayḑā’|Balagrae|El Beida|Əl-Bajda|Әл-Байда|Эль-Байда|البيضاء|अल बयदा|আল বায়দা|Ehl'-Bajda|Baida
LY 126 Al Jadīd|El-Gedid|Аль-Джадид|الجديد
LY 106 Sirte|Szurt|सिर्त|সিরটে|სურთი|Sert|Surtas|Surtän|סירת|Surtaen|Surtiän|سرت|スルト|苏尔特|시르테|Surtiaen
LY 102 Darnah|Darnaa|Darnis|दर्नाह|ডারনাহ|Daernae|Derna|דרנה|درنة|درنہ|ダルナ
LY 102 Al Jumayl|Al Jamil|El-Gemil|الجميل
LY 100 Qaşr Bin Ghashīr
LY 100 Tājūrā’|Tagiura|Tajurah
MA 1655 Rabat|Rabot|ראבאט|رابات|রাবাত|ราบัต|Raba|Rampat|Rbat|רבאט|الرباط|ربات|रबाट|रबात|რაბატი|Rabatas
MA 1191 Fes|فاس|फेस|ফেস|フェズ
MA 1035 Tangier|Tangeri|Tanzher|Tangiers|Tanzha|Tingis|तांजिए|Tanca|ٹنجیر|تنجه|طنجة|তাঞ্জিয়ার|タンジェ|坦幾亞
MA 995 Marrakesh|Marrakech|Marrokesh|Marrakesch|Marraqueix|Marraquexe|Merrakex|Maraksh|মারাকেশ|मराकेश|مراكش
MA 972 Salé|Sla|سلا
MA 698 Agadir|אגאדיר|أغادير|أكادير|أگادیر|अगादिर|अगादीर|আগাদির|アガディール|Agadair|Irhir|Agadiras|Ankantir|Αγκαντίρ
MA 568 Meknes|Mekinez|مكناس|מקנס|メクネス|梅克内斯
MA 539 Oujda|Oudja|Udzda|Uzhda|Wejda|Oudjda|Ouja|Ucda|וגדה|وجدة|وجدہ|उजडा|উজদা|ウジダ|乌季达|우지다
MA 470 Kenitra|Lyautey|კენიტრა|Khenifra|القنيطرة|کنيترا|کنیترہ|केनित्रा|কেনিত্রা|אל-קניטרה|Port Laoti|ケニトラ
MA 415 Tétouan|Tehtuan|Tetuano|თეტუანი|Tetuanas|Tetuao|तेतोउन|תטואן|تطوان|テトゥアン|得土安|테투안|Тетуан қаласы
MA 395 Al Hoceïma|Al Huceima|Al-Husajma|Al Husaymat|Alhacemas|Alhucemas|الحسيمة|Villa Sanjurjo|Villa Alhucemas
MA 342 Temara|Kasba Temara
MA 336 Safi|Asfi|סאפי|آسفي|საფი|Asafi|Safim|サフィ|薩非|사피
MA 227 Mohammedia|Mohammadia|Мохаммедия|Muhammediye|الهراويين|المحمدية|Fadalah|Fedalah|Fedhala|Sedala|محمدیہ
MA 214 Khouribga|Khouribja|Kourigha|خريبكة
MA 212 El Jadida|Al Jadida|แอลฌาดีดา|ელ-ჯადიდა|Al-Djadida|Al-Dzadida|Mazaghan|Mazargan|אל-גדידה|एल जदिदा|Dzadida
MA 210 Beni Mellal|Bani Mallal|Ayt Mellal|Beni Melalis|Beni-Millal'|बेनी मेलाल|বেনি মেলাল|بني ملال|בני מלל
MA 200 Salé Al Jadida
MA 187 Ait Melloul
MA 176 Nador|ناظور|Nnadur|นาดอร์|Nadoras|納祖爾|나도르|Villa Nador
MA 165 Dar Bouazza
MA 162 Taza|תאזה|تازة|تازہ|塔扎|Таза қаласы
MA 156 Fès al Bali|Fes le Vieux|Fes-l'Ancien|Old Fes|Medina
MA 155 Settat|Sattat|სეტატი|Azettad|Setatas|سلطات|سطات|塞塔特|세타트
MA 149 Berrechid|Barrechid|Bev-rechid
MA 143 Khemisset|Kimisset|Al Khmissat
MA 142 Inezgane|Imezgane|Insgane
MA 138 Ksar El Kebir|Alcazarquebir|Alcazarquivir|Alcazquivir
MA 136 Larache|Larasas|Larasha|Larraix|Lavache|العرائش|Al-Araisz|El Araish|לראצה|عرایش|ลารัช|アライシュ|El Aaraich
MA 129 Guelmim|Gel'mim|Gulimin|गुएलमिम|Gelmimas|Kulmim|گولمیم|გულიმიმი|Goulimine|كلميم|ڭلميم|গুয়েলমিম|ゲルミン
MA 128 Khenifra|Jenifra|Chunajfira|Xnifra|خنيفرة|خنیفرہ|海尼夫拉
MA 119 Berkane|Berkawe|Birkani|بركان|拜爾坎
MA 112 Taourirt
MA 112 Bouskoura
MA 111 Fquih Ben Salah|Fkih Ben Salah
MA 109 Dchira El Jihadia|Dcheira El Jihadia
MA 104 Oued Zem|Wadi Zam|وادي زم|واد زم
MA 103 Kelaa Des Srarhna|Kelaa
MA 101 Sidi Slimane|Sidi Slamain
MA 100 Errachidia|Эр-Рашидия|Er Rachidia|Ksar es-Souk|Rachidia|Rasidija|א-רשידיה|الرشيدية|الرشیدیہ|Al-Rashidiyya
MD 157 Tiraspol|تيراسبول|تيراسپول|ตีรัสปอล|Ciraspal'|טירספול|तिरास्पोल|তিরাসপল|ტირასპოლი|Tiraspolis|ティラスポリ
MD 125 Bălţi|Belci|Бәлць|بالتي|Baltsy|Beltsi|Bielce|בלצי|बाल्टी|বাল্টি|バルティ|Municipalite de Balti
MD 110 Bender|Tigina|טיגינה|Bendary|Bendehr|بيندر|बेंडर|বেন্ডার|ბენდერი|بندر|ベンデル|賓傑里|벤데르
MD 55 Rîbniţa|Rabnita|Ribnica|Rubnica|Rybniza|Rıbniţa|Ръбница|Рыбницæ|ריבניצה|ریبنیتا|რიბნიცა|ריבניץ|ルィブニツァ
ME 58 Nikšić|نیکشیچ|นิคซิค|ニクシッチ|尼克希奇|Niksicius|닉시치
MG 1349 Antananarivo|Antananarifo|Antenenerivo|آنتاناناریوو|أنتاناناريفو|انٹاناناریوو|আনতানানারিভো|ანტანანარივუ
MG 345 Toamasina|Tuamasina|تواماسینا|तोअमासिना|তোআমাসিনা|ტუამასინა|Tamatave|טומאסינה|توآمسینا|توماسينا|トゥアマシナ
MG 260 Antsirabe|Antisrabe|אנטסיראבה|أنتسيرابي|انتسیرابه|انتسیرابے|अंतसिराबे|Ancirabe|অন্তসিরাবে|Sirabe|アンツィラベ
MG 260 Mahajanga|מאהאזאנגה|ماهاجانگا|Mahadzanga|Махаджанга|ماهاجنګا|ماہاجنگا|মাহাজাঙ্গা|Majunga|Μαχατζάνγκα|महाजंगा
MG 203 Fianarantsoa|فيانارانتسوا|Fianarancua|فياناراتسوا|फिअनारांत्सोआ|ფიანარანცუა|פיאנארנצוה|フィアナランツォア
MG 178 Toliara|Tuliara|Tullear|טוליארה|توليارا|ტულიარა|तोलियारा|โตลีอารา|তোলিয়ারা|トゥリアラ|圖利亞拉|톨리아라
MG 136 Antsiranana|Antseranana|انتسيرانانا|Anceranana|Diego Soarez|Diego-Suarez|অন্তসিরানানা|Antsirana|अंतसिरनना
MK 75 Kumanovo|Kumakovo|Kumanava|קומאנובו|كومانوفو|کومانووو|कुमानोवो|কুমানোভো|კუმანოვო|Koumanovo|Kumanovas
MK 73 Prilep|بريليب|Perlepe|پریلپ|प्रिलेप|প্রিলেপ|Perlepes|Prilepas|プリレプ
MK 69 Bitola|ביטולה|بيتولا|बिटोला|বিটোলা|Obitѣl'|Μπίτολα|بٹولا|Manastir|Manastır|Monastir|ビトラ|比托拉|비톨라
MK 64 Čair
MK 63 Tetovo|Cetava|Tetobo|تيتوفو|ٹیٹووو|टेटोवो|টেটোভো|ტეტოვო|Tetovas|טטובו|تتوفو|Хътѣтово|テトヴォ|泰托沃|테토보
MK 58 Kisela Voda
MK 57 Veles|فيليس|वेलेस|ভেলেস|ویلس|ველესი|ヴェレス|Koprulu|Velesas|ולס|ولس|韋萊斯|벨레스|Titov Veles
MK 50 Gostivar|Kostovon|غوستيفار|گوستیوار|Nkostivar|Γκόστιβαρ|גוסטיבר|گشتیفار|गोस्तिवार|গোস্টিভার|გოსტივარი
ML 349 Sikasso|Sikasas|سيكاسو|सिकासो|সিকাসো|シカソ|錫卡索|시카소
ML 218 Koutiala|Kutiala|Kucala|庫佳拉
ML 205 Ségou|Senkou|Σεγκού|سيجو|سيغو|سیگو|सेगू|সেগু|セグー|塞古|세구|Segoukoro
ML 194 Kayes|कायेस|კაესი|Kaes|Kagies|Kayi|كايس|কায়েস|Kajesas|کاي|کیز|カイ|卡伊|케스
ML 186 Mopti|موبتي|موپتی|موپٹی|মপ্টি|Moptis|Moti|मोप्टी|モプティ|莫普提|몹티
ML 148 Kalaban Koro|Kalabancoro|Kalaba
ML 133 Gao|גאו|جاو|غاو|گاو|गाओ|গাও|Gawo|Nkao|Γκάο|กาโอ|ガオ|加奥|가오
ML 130 Kati|كاتي|Katis|卡蒂|Kati Ville
ML 103 San
MM 1208 Mandalay|ماندالاي|মান্দালে|ماندالی|ماندالے|माण्डले|มัณฑะเลย์|Mandalajus|मांडले|マンダレー|만달레이|曼德勒
MM 925 Nay Pyi Taw|Ne Pyi Daw|Naypyidaw|Naypyitaw|Kyatpyay|Kyetpyay|Naipidau|Nejp'ido|내피도|네피도
MM 687 Hlaingthaya|Hlaing Tharyar|Hlaing Thar Yar
MM 438 Mawlamyine|Maulamiain|Molam'jajn|ماولامیاین|เมาะลำเลิง|Mawlamyaing|Molamjainas|Moulamjin|ماولامیئن|Molam'in
MM 348 Kalemyo|Kalaymyo|Kalay
MM 247 Insein
MM 244 Bago|Begu|Pegu|باغو|बागो|বাগো|พะโค|Bagas|バゴー|勃固|바고
MM 237 Amarapura|Amajapuja|Amayabuya|امراپورا|아마라푸라|Amarapura Hmandan
MM 237 Pathein|Bassein|Pantejn|Puthein|باثيين|پاتھین|পাথাইন|Patheinas|پاتین|पाथीन|パテイン|파테인|勃生
MM 188 Yawnghwe|Nyaungshwe
MM 182 Monywa|Munywa|مونيوا|โมนยวา|Munya|Моунъюа|मोन्यवा|মনিওয়া|モンユワ|蒙育瓦|모니와
MM 180 Kyaukpyu|Kyaukpyn|كياوكبيو|เจาะพยู|チャウッピュー|皎漂
MM 177 Sittwe|Ak'jab|Situeh|Situe|سيتوي|سیتوه|ویتوی|सितवे|シットウェ|সিত্তওয়ে|시트웨|实兑
MM 177 Meiktila|Мейтхила|میئکتیلا|Miktila|เมะทีลา|メイッティーラ|메이크틸라
MM 173 Myeik|M'joj|Mgeik|ماييك|میییک|मायएक|มะริด|M'ej|Mergui|ミェイク|Mjeikas|मएक|메르귀|মাইংয়েক|丹老
MM 171 Kēng Tung
MM 165 Mu-se
MM 160 Taunggyi|Taundzhi|Taundzis|ताउंग्यी|تاونگئی|Taunji|Таунџи|تاونجي|তাউংজি|ตองยี|タウンジー|Taunggi Mong|타웅지
MM 141 Myingyan|М'їнджан|ماينجيان|ماينغيان|میینجیان|यिनज्ञान|মাইংয়ান|มยี่นชาน|Myingan|Myringyan|Mjindzanas
MM 136 Dawei|Tavoj|داوئی|दावेई|داوي|ทวาย|ダウェイ|Davejus|দাওয়াই|다웨이|土瓦
MM 136 Mingaladon
MM 135 Pyay|Pyei|Pyit|פיאי|پیاے|P'i|Prome|Pyain|Pye|প্রোম|แปร|卑謬市|卑謬鎮|Pjajus|ピイ|프롬
MM 134 Hinthada|Khintada|Χινθάντα|Хинтхада|حینتھادا|হিন্থাদা|Henzada|Hithada|हिंथाडा|ฮีนตาดะ|هنثادا|ヘンザダ|興實達
MM 132 Kyauktan
MM 132 Mingala Tangnyunt
MM 131 Lashio|لاشیئو|लाशियो|Lasijas|لاشيو|लाशिओ|লাশিও|ラーショー|ล่าเสี้ยว|라시오|腊戍
MM 126 Pakokku|Pagukku
MM 123 Thaton|Thadon|Tha-tun
MM 119 Ann|Ann Town
MM 117 Pyin Oo Lwin|Maymyo|Meimyu|Memyo
MM 117 Möng Yang
MM 111 Kyimyindine
MM 111 Set Ka Lay|Setgale
MM 110 Yenangyaung|Yenangyoung|Yaynangyoung
MM 106 Taungoo|Toungoo|Taung-ngu|ตองอู|타웅우
MO 649 Macau|Aomen|Aumyn|Makaw|ماكاو|মাকাউ|მაკაო|Aomin'|Au-mun|Aumwnz|Ma Cao|מקאו|ئاۋمېن|ماکائو|मकाउ|मकाओ
MO 112 Taipa|Dangzai|氹仔|Vila da Taipa|Lin-chia-ts'un
MR 146 Nouadhibou|নুয়াধিবু|Nawazibu|Port Etienne|نوادھیبو|Nuadibu|נואדיבו|نوادیبو|نواذيبو|नुआधिबु|ヌアディブ
MU 155 Port Louis|Port-Luiso|पोर्ट लुईस|পোর্ট লুইস|Bort Lois|Port Lois|Port Luisas|پورٹ لوئس|پورٹ لوئی|پۆرت لویس
MU 115 Vacoas|Phoenix|Vacoa|Vacoas-Phoenix
MU 111 Beau Bassin-Rose Hill|Bo Bassin-Roze Kholmi|Bo Bassen-Roz Khill|बॉ बेसिन-रोज़ हिल|বো বেসিন-রোজ হিল
MV 103 Male|מאלה|माले|মালে|มาเล|มาเล่|マレ|瑪律|馬累|말레
MW 1115 Lilongwe|Lilongüe|Lilonhue|Lilonqve|ليلونغوي|لیلونگوه|لیلونگوے|ლილონგვე|Lilongveh|לילאנגווע|לילונגווה
MW 249 Mzuzu|مزوزو|মজুজু|म्जुजु|Mzouzou|Μζούζου|ムズズ|姆祖祖|음주주|Kaningina
MW 118 Zomba|ზომბა|ゾンバ|松巴|좀바
MX 1835 Iztapalapa|Iztaoalaoa|Iztapalapan|伊斯塔帕拉帕|Delegacion Iztapalapa|Delegazione Iztapalapa
MX 1692 Puebla|פואבלה|بويبلا|پویبلا|पुएबला|პუებლა|Puehbla|पुएब्ला|Pouempla|Πουέμπλα|পুয়েবলা|プエブラ|普埃布拉
MX 1645 Ecatepec de Morelos|Ecatepec Morelos|San Cristobal Ecatepec|San Cristobal|Ekatepeko|Morelos
MX 1594 Santiago de Querétaro|Sant'jago-de-Keretaro|Santiago nte Keretaro|Santiagu di Queretaro
MX 1579 Leon Guanajuato|Ciudad de Leon|Leon|レオン
MX 1512 Ciudad Juárez|Syudat Xuares|Сиудад Хуарес|Сјудад Хварез|سيوداد خواريز|सिउदाद हुआरेझ|Lungsod Juarez
MX 1476 Zapopan|Sapapan|Tzapopan|საპოპანი|Sapopanas|サポパン|萨波潘
MX 1385 Guadalajara|Guadalaxara|Gvadalahara|Qvadalaxara|Гвадалахарæ|Гвадалахара|Гуадалахара|غوادالاخارا|ग्वाडलाहारा
MX 1201 Mérida|میریدا|میریڈا|मेरिडा|মেরিডা|მერიდა|Emerita|ماردة|メリダ|梅里达|메리다|Ciudad de Merida
MX 1185 Gustavo Adolfo Madero|Villa de Guadalupe|Guadalupe Hidalgo|Gustavo A. Madero|Villa Madero|Guadalupe
MX 1077 Ciudad Nezahualcoyotl|Ciudad Netzahualcoyotl|Cd. Nezahualcoyotl|Rancheria Netzahualcoyotl|Nesahualkojotlis
MX 1032 Mexicali|Μεξικάλι|Мехикали|مكسيكالي|เมคีกาลี|მეხიკალი|Meksikali|Mexihcali|מקסיקלי|مخیکالی|میکسیکالی
MX 925 Chihuahua|Tsiouaoua|Τσιουάουα|Chiuauae|ציוואווה|चिहुआहुआ|Chiuaua|Chivava|تشيواوا|چہواہوا|Chihuahua by|Чиуауæ
MX 834 Naucalpan de Juárez|Наукалпан де Хуарез|ناوكالبان دي خواريز|Nauhcalpan Juarez|San Bartolo Naucalpan
MX 812 Hermosillo|Ehrmosil'o|Germosil'o|เอร์โมซีโย|Ermosil'o|Hermosiljas|هيرموسيلو|हर्मोसिलो|হারমোসিলো|ერმოსილიო
MX 808 Culiacán|Cuilacan|کولیاکان|كوليتاكان|کولیاکن|कुलियाकान|กูเลียกัน|კულიაკანი|Kuljakanas|কুলিয়াকান|クリアカン
MX 743 Morelia|موريليا|მორელია|מורליה|मोरेलिया|มอเรเลีย|মোরেলিয়া|モレリア|莫雷利亚|모렐리아
MX 735 Torreón|ტორეონი|Toreonas|トレオン|托雷翁
MX 726 Álvaro Obregón|Obergen Villa|Obrogen Villa|Villa Obregon|San Angel
MX 722 San Luis Potosí|San-Luis-Patasi|סן לואיס פוטוסי|سان لويس بوتوسي|سان لويس پوتوسي|सैन लुइस पोटोसी
MX 722 Aguascalientes|Aguaskal'entes|Aguaskalienti|Agvaskalijentes|آگوئاسکالینتس|أغواسكاليينتس|अगुआस्कैलिएंतेस
MX 709 Saltillo|سالتيللو|साल्टिलो|სალტილიო|সালটিলো|سالتيو|サルティーヨ|סלטיו|萨尔蒂约|살티요
MX 673 Guadalupe|Gvadalupe|Villa Guadalupe|Ciudad Guadalupe|Villa de Guadalupe
MX 658 Acapulco de Juárez|Acapolco Juarez|Acapulcum|Akapoulko|Akapul'ka|Akapulkas|Ακαπούλκο|อากาปุลโก|أكابولكو
MX 653 Tlalnepantla|ตลัลนีแพนตลา|トラルネパントラ|特拉尔内潘特拉|Tlanepantla de baz|Tlalnepantla de baz
MX 650 Tlaquepaque|Tlakepake|تلاکوپاکو|ტლაკეპაკე|トラケパケ|特拉克帕克|San Pedro Tlaquepaque
MX 614 Coyoacán|コヨアカン
MX 604 Tuxtla|توکستلا|टक्सटला|টাক্সটলা|图斯特拉古铁雷斯|Gutierrez|툭스틀라구티에레스|Tuxtla Gtz|טוסטלה גוטיירס
MX 589 Reynosa|ריינוסה|ریئنوسا|რეინოსა|レイノサ|레이노사|雷諾薩|رینوسا تامائولیپاس
MX 574 Tlalpan|Tlalpam|Delegacion Tlalpan
MX 555 Cuautitlán Izcalli|San Francisco Tepoiaco|Tepujaco|Izcalli
MX 531 Cuauhtémoc
MX 518 Victoria de Durango|Ciudad de Durango|Byen Durango|Durango City|دورانگو سٹی|Durangas|Durango|დურანგო|דורנגו
MX 510 Heroica Matamoros|Matamoros
MX 489 Toluca|تولوكا|ٹولوکا|टोलुका|तोलुका|টোলুকা|โตลูกา|ტოლუკა|Tolouka|Τολούκα|トルーカ|Tollohcan|托卢卡|톨루카
MX 489 Ciudad López Mateos|Adolfo Lopez Mateos|Сьюдад-Лопес-Матеус|Atizapan de Zaragoza|Lopez Mateos|Atizapan
MX 467 Ciudad Apodaca|Opstina Apodaca|Sijudad Apodaka|Apodaca|آپوداکا|აპოდაკა|阿波達卡
MX 454 Ciudad General Escobedo|General Escobedo|Gral. Escobedo
MX 443 Ensenada|إنسينادا|ენსენადა|Ehnsenada|Enseada|เอนเซนาดา|אנסנדה|エンセナーダ|恩森那达|엔세나다
MX 442 Xochimilco|Delegacion Xochimilco
MX 430 Venustiano Carranza
MX 428 Veracruz|เวรากรุซ|وراکروس|बेराक्रुथ|ვერაკრუსი|Verakrusas|ベラクルス|韦拉克鲁斯|베라크루스|Veracruz Llave
MX 424 Xalapa de Enríquez|Khalapa-de-Ehnrikes|Халапа-де-Энрикес|خالابا دي انريكيز|خالاپا دي انریکیز
MX 416 Nuevo Laredo|نوئوو لاریدو|ნუევო-ლარედო|Novo Laredo|Novum Laredum|Nuehvo-Laredo|Nuevo Laredas|נואבו לארדו
MX 414 Azcapotzalco|Atzapotzalco|Atzcapotzalco
MX 412 სან-ნიკოლას-დე-ლოს-გარსა|聖尼古拉斯市
MX 408 Tonalá|ტონალა|Tonallan|托納拉|Opstina Tonala
MX 386 Ojo de Agua
MX 385 Benito Juárez
MX 384 Xico|San Miguel Xico
MX 384 Iztacalco|Delegacion de Ixtacalco
MX 381 Mazatlán|Macatlan|ماساتلان|მასატლანი|Masatlanas|מסטלאן|マサトラン|馬薩特蘭|마사틀란|Ciudad Mazatlan
MX 380 Irapuato|ირაპუატო|Irapuatas|Iraputa|ايرابواتو|ایراپواتو|伊拉普阿托
MX 372 Miguel Hidalgo|Delegacion Miguel Hidalgo
MX 355 Benito Juarez
MX 353 Tapachula|تاپاچولا|塔帕丘拉
MX 353 Villahermosa|Viljahermosa|Вильяхермоса|ভিলাহার্মোসা|Vil'jaehrmosa|Viljaermosa|Villa Hermosa|فيلاهيرموسا
MX 340 Celaya|Selaja|سيلايا|เซลายา|სელაია|سلایا|سیلائیا|セラヤ|塞拉亞
MX 338 Cuernavaca|كويرنافاكا|کویرناواکا|कुएरनावाका|კუერნავაკა|Cuauhnahuac|Kuehrnavaka|کویرناوکا|কুয়ের্নাভাকা
MX 332 Tepic|تيبيك|ټيپيک|तेपिक|টেপিক|טפיק|تپیک|ტეპიკი|Nayarit|Tepikas|テピク|特皮克|테픽
MX 332 Ciudad Victoria|Victoria llaqta|Сиудад Виктория|سيوداد فيكتوريا|سيوداد ويکتوريا|ซิวดัดวิกโตเรีย
MX 332 Soledad Diaz Gutierrez|Soledad Diez Gutierrez|Diaz Gutierrez|Diez Gutierrez
MX 329 Ciudad Obregón|Siudad Obregon|סיודד אוברגון|سیوداد اوبرگن|سیوداد اوبریگون|სიუდად-ობრეგონი|Altepetl Obregon
MX 322 Ixtapaluca
MX 310 Coatzacoalcos|Koacakoal'kos|Puerto Mexico|کواتزاکوالکوس|კოაცაკოალკოსი|Koacakoalkosas|Port of Mexico
MX 309 Tampico|تامبيكو|تامپیکو|Tampikas|टॅम्पिको|タンピコ|坦皮科|탐피코
MX 308 Ciudad Benito Juárez|Villa Juarez|Juarez
MX 305 Tláhuac|Delegacion Tlahuac
MX 304 Santa Catarina|Ciudad Santa Catarina
MX 299 Uruapan|اورواپان|Ourouapan|烏魯阿潘|우루아판|Opstina Uruapan|Uruapan del Progreso
MX 292 Cholula|چولولا|Cholollan|乔卢拉|촐룰라|Сан-Педро-Чолула|San Andres Cholula|Cholula de Rivadavia
MX 281 Nicolás Romero|Villa Nicolas Romero|Ciudad Nicolas Romero|Siudad Nikolas Romero|尼古拉斯羅梅羅
MX 280 Zumpango|Zumpango de Ocampo
MX 277 Coacalco|San Francisco Coacalco|Coacalco de Berriozabal|Coacalco de Berriozaval
MX 264 Nogales|諾加萊斯|Los Nogales|Heroica Nogales
MX 257 Gómez Palacio
MX 256 Los Mochis|ლოს-მოჩისი|לוס מוציס|لوس موچیس|Mochis|ロスモチス|洛斯莫奇斯|로스모치스
MX 256 Pachuca de Soto|Pachyohcan Soto|باتشوكا دي سوتو|Pasuca Sotoensis|پاچوکا دي سوتو|پاچوکا ڈے سوتو|पाचुका दे सोतो
MX 255 Oaxaca|Oahaka|Оахака|أوخاكا|واهاکا|วาฮากา|Guaxaca|אואחאקה|Ndua|オアハカ|瓦哈卡市|오악사카|Oaxaca by
MX 250 La Paz|لا باز|لا پاز|লা পাজ|ला पाज़|Paz|ラパス
MX 250 Colonia del Valle|Col. del Valle
MX 248 Tehuacán|تیہواکان|ტეუაკანი|Tehuahcan|Teuakan|Tevakan|تهواکان|提瓦坎
MX 238 Magdalena Contreras
MX 224 Puerto Vallarta|Pouerto Valarta|Puerto Valjarta|Пверто-Вальярта|प्वेर्टो वलर्टा|ปอร์ตู บาร์ยาตา
MX 220 Campeche|كامبيتشي|कम्पेचे|کامپچه|کمپیچه|ক্যাম্পেচে|カンペチェ
MX 216 Buenavista
MX 216 Ciudad Acuña|Сиудад Акуня|Villa Acuna|Las Vacas|Lungsod ng Acuna|אקוניה|Acuna|阿庫尼亞
MX 215 Ciudad Las Casas|San Cristobal
MX 215 Jiutepec|Xiutepec
MX 215 Monclova|مونکلووا|蒙克洛瓦
MX 204 Córdoba|Kordova|Huilonco|科爾多瓦
MX 202 Cabo San Lucas|Kabo Sanlukasa|كابو سان لوكاس|کابۆ سان لوکاس|काबो सान लुकास|কাবু সান লুকাস|Kavo San Loukas
MX 197 Ciudad Madero|Siudad Madero|Siudad Maderas|سیوداد مادرو|Cd. Madero|Villa de Cecilia|馬德羅城
MX 196 Ciudad Lázaro Cárdenas|Lasaro-Kardenas|Melchor Ocampo
MX 191 Ciudad del Carmen|Сьюдад-дель-Кармен|Altepetl Carmen|سیوداد دل کارمن|Cd. del Carmen|Cd. Carmen|Carmen|卡門城
MX 187 Chilpancingo|Chilpansingo|تشيلبانسينجو|চিলপানসিঙ্গো|Ciudad Bravos|چيلپانسينگو|चिलपांसिंगो|چلپانسنگو
MX 186 Zamora de Hidalgo|Samora-de-Idal'go|Zamora
MX 185 Posa-Rika-de-Idal'go|Posa Rika|פוסה ריקה|پوسا ریکا|پۆزا ڕیکا|波萨里卡
MX 178 Cuautitlán
MX 176 San-Luis-Rio-Kolorado|聖路易斯里奧科羅拉多|San Luis
MX 174 San-Migel'-de-Al'ende|სან-მიგელ-დე-ალიენდე|San-Migel'-deh-Al'endeh|San Miguel Allende|圣米格尔-德阿连德
MX 172 Chicoloapan|Chicoloapan de Juarez|San Vicente Chicoloapan|San Vicente Chiloloapan
MX 170 Guadalupe|Gvadalupe
MX 169 Chetumal|تشيتومال|ჩეტუმალი|Cetumalis|চেতুমাল|เชตูมัล|چتومال|چیتومل|चेतुमल|チェトゥマル|Payo Obispo|צטומל
MX 168 Chalco
MX 168 Cuauhtémoc|Cuahtemoc|Ciudad Cuauhtemoc
MX 166 Comitán|Komitan-de-Dominges|Comitan de Dominguez
MX 160 Salamanca|سلامنكا|薩拉曼卡|Ciudad Salamanca
MX 160 Cuajimalpa de Morelos|Cuajimalpa|Guajimalpa
MX 159 Manzanillo|Cozcatlan|مانزانیلو|מנסניו|曼萨尼约|만사니요
MX 159 Tuxtepec|Tustepekas|圣胡安包蒂斯塔图斯特佩克|San Juan Bautista|Сан-Хван-Баутиста-Тустепек
MX 157 Cuautla|Cuautla Morelos
MX 156 San-Pablo-de-los-Salinas|سانت پاوڵی سالیناس|San Pablo|Salinas
MX 155 San Martin Texmelucan|San Martin|Texmelucan
MX 150 Piedras Negras|Piedrasnegras
MX 149 Playa del Carmen|پلایا دێل کارمێن|بلايا ديل كارمن|پلائیا دیل کارمین|प्लाया डेल कारमेन|ปลายาเดลการ์เมน
MX 148 Ciudad Delicias|Las Delicias|Delisijasas|Delisijasa|Akitakata|Ntelisias|डेलिशियास|ডেলিসিয়া|เดลิเชียส
MX 146 Colima|كوليما|कोलिमा|কোলিমা|コリマ
MX 143 Fresnillo|Fresniljas|فرسنیلو|فریسنیو|弗雷斯尼約
MX 136 Сан-Хосе-дель-Кабо
MX 132 Garza Garcia|San Pedro
MX 129 Zacatecas|زاکاتیکاس|زاکاٹیکاس|ساكاتيكاس|জাকাটেকাস|ज़ाकातेकास|საკატეკასი|סקטקס|サカテカス|萨卡特卡斯
MX 124 Huixquilucan
MX 124 Ciudad Valles|Ciudad de Valles|Valles
MX 123 Orizaba|奧里薩巴
MX 118 Miramar
MX 118 Игуала-де-ла-Индепенденсия|ایگوالا|Iguala|伊瓜拉自治市
MX 117 Vil'ja-de-Al'vares|Villa de Alvarez
MX 117 Heroica Guaymas|Guajmas|گوایماس|瓜伊馬斯
MX 113 Navojoa|Навохоа|ناووخوا|ناوویوا|納沃華
MX 112 Minatitlán|میناتیتلان|米納蒂特蘭
MX 111 Ciudad Guzmán|Сьюдад-Гусман|ثيوداد جوثمان|سیوداد گوزمان|Altepetl Guzman|Cd. Guzman|古斯曼城
MX 105 Yautepec|Yautepec de Zaragoza
MX 105 Texcoco de Mora|Texcoco|テスココ
MX 104 Hidalgo del Parral|Parral'|帕拉爾
MX 103 Teziutlan
MX 102 Tepexpan|Tepexnan
MX 102 Tulancingo|Tulancingo de Bravo
MX 102 Apatzingán|اپاتزینگان|Apantzincan|阿帕欽甘
MX 100 Rosarito|Rosario|Playas de Rosarito|Rosarito Beach Baja
MX 100 Colonia Lindavista|Col. Lindavista|Lindavista
MY 858 Johor Bahru|Dzohor Baru|Johore Baru|Џохор Бахру|Джохор-Бару|גוהור באהרו|Jahore Bahru|Johor Baharu
MY 833 Kampung Baru Subang|Subang
MY 807 Petaling Jaya|Петалинг Джая|بيتالينغ جايا|پیتالنیگ جایا|پتالینگ جایا|八打灵再也|프탈링자야|PJ
MY 759 Ipoh|Іпох|ایپو|इपोह|ইপোহ|Ipo|איפוה|إيبوه|ایپوه|イポー|Ipohas|อีโปห์|怡保|이포|Yi-po-su
MY 740 Shah Alam|ชะฮ์อาลัม|შაჰ-ალამი|Sahalama|Shakh Alam|شاه عالم|شاہ عالم|Sa Alam|Sach Alamas|शाह आलम|শাহ আলম
MY 708 Subang Jaya|Субанг Джая|سوبانغ جايا|سوبانگ جایا|梳邦再也|수방자야|梳邦
MY 607 Bukit Rahman Putra
MY 583 Pelentong|Pelentung|Plentong|Plintong|Kangkar Plintong
MY 579 Malacca|Melaka|मलक्का|ملاکا|ملقا|ম্যালাক্কা|マラッカ|马六甲|Malacca Town|Bandaraya Melaka
MY 575 Iskandar Puteri|Yisiganda|Nusajaya|依斯干达公主城
MY 568 Kota Bharu|Kota Bahru|كوتا بهارو|کوٹا بھارو|Kota Baharu|Kota Baru|कोटा भारु|কোটা ভারু|โกตาบารู|Bharu
MY 548 Kuantan|كوانتان|कुआंतान|क्वांतान|กวนตัน|クアンタン|কুয়ান্তান|Koan-tan-su|쿠안탄|Kuala Kuatan|关丹
MY 544 Kota Kuala Muda
MY 544 Sungai Petani|Sungai Patani|Sungei Patani
MY 542 Selayang Baru Utara|Selayang
MY 534 Pasir Gudang|پاسیر گودانگ|Baxi Gudang|巴西古当
MY 505 Mukim Pulai|Pulai|蒲來
MY 500 Kota Kinabalu|كوتا كينابالو|कोटा किनाबालु|কোটা কিনাবালু|کوٹا کنابالو|Jesselton|Kinabalu|コタキナバル
MY 500 Kampung Larkin Lama|Larkin
MY 500 Kota Damansara
MY 439 Sandakan|Samdakan|سانداكان|ซันดากัน|Elopura|سنداکان|San-ta-kin|サンダカン|Sandakan Town|山打根|산다칸
MY 426 Kuala Terengganu|कुआला तेरेंगगानु|Kuala Terenganu|Kuala Trengganu|Kvala Terenganu|Kuala-Trenganu
MY 423 Taman Petaling
MY 417 Alor Setar|Alur Setar|Kota Setar|الور سیتار|अलोर सेतार|আলোর সেতার|อลอร์สตาร์|Alor Star|Yaluo Shida|ألور ستار
MY 412 Kampung Kangkar Teberau|Kangkar Teberau|Kangkai Tebrau|Teberau|Tebrau|Tbrau
MY 375 Puchong|Puchong New Village
MY 372 Seremban|Cirampan|सेरेम्बन|Serehmban|Soghomban|सरेंबान|সেরেম্বান|สเรมบัน|Fu-yung-su|سرمبان|スレンバン
MY 372 Tawau|تاواو|タワウ|타와우|斗湖
MY 353 Setapak
MY 323 Kluang|Keluang
MY 314 Muar|麻坡|Muar town|Bandar Maharani
MY 300 Miri|ميري|მირი|Marabu|ミリ|美里|미리|Bandar Miri
MY 269 Kapar|加埔区
MY 254 Batu Caves
MY 240 Klang|Klanq|کلانگ|ক্লাং|Kelang|קלנג|كلاج|كلاغ|कलंग|Klangas|クラン|巴生市|클랑|Port Kelang
MY 236 Kajang|Jiaying|加影|Bandar kajang
MY 232 Teluk Intan|Telok Anson|Teluk Anson|テロックインタン|틀룩인탄|安顺市
MY 232 Cheras
MY 230 Pasir Mas
MY 226 Paya Terubong|Paya terupon|Long wei|Long-bue|垄尾
MY 222 Sungai Buloh|Sungai Buluh
MY 220 Bandar Seri Alam|Seri Alam City|Seri Alam
MY 217 Taiping|Taipeng|タイピン|타이핑|太平|Bandar Taiping
MY 215 Wangsa Maju|Hawthornden|Wangsa
MY 212 Bukit Mertajam|بوكيت ميرتاجام|বুকিট মারতাজাম|Букит-Мертаджам|بوکیت میرتاجم|बुकिट मेरताजम|Boukit Mertatzam
MY 212 Sepang|Xue bang|雪邦
MY 200 Bandar Sunway|Sunway City|Sunway
MY 200 Bandar Utama
MY 200 Bukit Jalil
MY 199 Rawang|Wan Nao|万挠
MY 198 Sibu|سيبو|シブ|詩巫|시부|Fort Brooke
MY 194 Kuala Kubu Baharu|Kuala Kubu Bahru|Kuala Kubu Bharu|Kuala Kubu Baru|Kuala Kubu|新古毛
MY 170 Kulim
MY 159 Skudai|Sekudai|Kampong Skudai|Kangkar Skudai
MY 158 George Town|Dzordz Taun|Dzordztauna|Dzordztaunas|Georgetown|जॉर्ज टाउन|จอร์จทาวน์|Gorgtauno|Khiau-chhu-su
MY 156 Batu Pahat|Bandar Penggaram|BP
MY 156 Sitiawan|Simpang Ampat
MY 151 Bintulu|بينتولو|民都魯|빈툴루
MY 150 Bandar Tasik Puteri|Puteri Lake City|بندر تاسيق ڤوتري|Tasik Puteri
MY 150 Bercham|Taman Bercham Aman
MY 150 Setia Alam
MY 146 Bandar Bukit Raja|Bukit Raja
MY 145 Kampung Pasir Gudang
MY 145 Kampung Sungai Glugur|Kampong Sungai Gelugor|Kampong Glugor|Glugor
MY 141 Masai|Kangkar Masai
MY 140 Kampung Sungai Ara|Kampong Sungai Ara|Sungei Ara
MY 137 Pasir Puteh|Pasir Putih
MY 135 Cheras|Ziu Laai|Chiau-nai|Tsiau-lai|蕉賴
MY 135 Tasek Glugor|Tasek Gelugor|Tasek Gelugur|Gelugor|打昔牛汝莪|Gelugor  Seberang Perai
MY 130 Bayan Lepas
MY 130 Seri Kembangan|Serdang
MY 126 Ampang|Empangan|암팡자야|安邦|Ampang Jaya|Ampang Hilir
MY 122 Titiwangsa
MY 120 Bukit Bintang|Star Hill|Starhill
MY 119 Port Dickson|Arang-Arang|Arang Arang Anchorage
MY 111 Maran|Kampong Maran
MY 107 Butterworth|Batervortas|Battervort|باتروورت|บัตเตอร์เวิร์ท|バターワース|北海槟城|버터워스|北海
MY 105 Lahad Datu|Лахад-Дату|Lahad Datu Town|ラハダトゥ|拿笃
MY 105 Kuala Krai|Kuala Kerai|Kuala Krail|Kuala Lebir
MY 101 Perling
MY 100 Ijok|Kampong Ijok|Kampung Ijok
MY 100 Bandar Mahkota Cheras
MY 100 Sentul
MY 100 Seri Manjung|斯里曼絨
MZ 1198 Matola|ماتولا|मातोला|মাতোলা|マトラ|Vila Salazar|Cidade da Matola
MZ 770 Nampula|نامبولا|نامپولا|नामपुला|নামপুলা|ნამპულა|Nampoula|Ναμπούλα|ナンプラ|楠普拉|남풀라
MZ 687 Beira|बेइरा|বেইরা|ბეირა|Μπέιρα|بيرا|ベイラ|베이라|贝拉
MZ 422 Chimoio|Shimojo|Simojas|چيموايو|تشيموايو|شیمویو|चिमोइओ|চিমোইও|შიმოიო|Vila Pery|シモイオ|시모이우|希莫尤
MZ 357 Tete|تيتي|تیته|टेटे|তেতে|ტეტე|تته|テテ|太特|테트|Vila-de-Santiago-Maior
MZ 349 Quelimane|Kelimaneh|Kelimane|كويليمان|کیلیمانی|কুয়েলিমেন|კელიმანე|केलिमेन|کلیمان|ケリマネ|克利馬內|켈리마느
MZ 281 Lichinga|Lishinga|ليتشينجا|লিচিঙ্গা|لیچینگا|लिचिंगा|ლიშინგა|لیچنګا|Vila Cabral|リシンガ|利欣加|리싱가
MZ 239 Nacala|Maiaia|Maaia|Nacala-Porto|Fernao Veloso|Gorod-de-Nakala|Cidade de Nacala
MZ 232 Pemba|Pempa|بيمبا|პემბა|پمبا|पेम्बा|পেম্বা|ペンバ|彭巴|펨바|Porto Amelia
MZ 196 Mocuba|Mukuba|მოკუბა|モクバ|莫庫巴|Vila de Mocuba
MZ 168 Gurúè|Gerju|გურუე|グルエ|古魯埃|Vila Junqueiro
MZ 154 Xai-Xai|Хай-Хай|Хой-Хой|خاي-خاي|خای خای|شای-شای|साई-साई|জাই-জাই|შაი-შაი|Joa Belo|シャイシャイ|Joao Belo
MZ 126 Maxixe|Μαξίξε|მაშიშე|มาซีเซ่|マシーシェ|ماكسيكسى|मैक्सिक्स|馬希謝|마시스|मॅक्सिएक्स|ম্যাসিসে-মোজাম্বিক
MZ 118 Mandimba
MZ 110 Ressano Garcia
MZ 104 Angoche|أنغوتشي|انجوتشى|Ανγκότσε|ანგოშე|アンゴシェ|安戈謝|Antonio Enes|Antonio Engs
NE 1323 Niamey|ניאמיי|नियामे|นีอาเม|ნიამეი|نيامي|নিয়ামে|Niamejus|ニアメ|尼亞美|니아메
NE 361 Maradi|মারাদি|Maradis|مرادي|मरादी|マラディ|마라디
NE 318 Zinder|ज़िंदर|Zindehr|زيندر|জিন্দার|ザンデール|Zinderis|زندر|ซินเดอร์|津德尔|잔데르
NE 159 Tahoua|Takhoa|تاهوا|تاہؤا|ताहौआ|তাহোয়া|タウア|타우아|塔瓦
NE 149 Agadez|أغاديس|اگاديز|अगादेज|আগাডেজ|آگادز|अगादेज़|აგადესი|Agadesas|Ankantez|Αγκαντέζ|אגדז|アガデス|阿加德茲
NE 106 Arlit|Arhli|أرليت|アーリット|Arli|阿爾利特|아를리트|Arlitas
NG 4910 Kano|كانو|कानो|কানো|Kanas|קנו|カノ|卡諾|카노|Byen Kano
NG 3649 Ibadan|איבדאן|إبادان|इबादान|ইবাদান|إيبادان|Ibadanas|Impantan|イバダン|伊巴丹|이바단|Ибадан шаары
NG 2120 Port Harcourt|Port Kharkurt|Port Xarcourt|Port-Kharkort|Port Harkortas|Port Harkurt|بورت هاركورت
NG 1850 Kaduna|كادونا|कादुना|কাডুনা|קדונה|カドゥナ|卡杜納|카두나
NG 1782 Benin|Benin City|Benin Siti|Benin-Sici|Benin-stad|Kota Benin|बेनिन सिटी|বেনিন সিটি|Benin-Stadt|Beninborg
NG 1553 Onitsha|Onicha|オニチャ|奧尼查|오니차
NG 1160 Aba|אבה|آبا|აბა|アバ|阿巴|아바|Aba i Nigeria
NG 1110 Maiduguri|Maidiguri|Maidugari|مائیدوگری|مايدوجوري|مايدوغوري|মাইডুগুরি|Maiduguris|מידוגורי|मैदुगुरी
NG 1080 Ilorin|الورین|इलोरिन|ইলোরিন|אילורין|إيلورين|الورن|Ilorinas|イロリン|伊洛林|일로린
NG 1040 Jos|Cos|جاس|جوس|जोस|ジョス|Dzos|জস|乔斯|조스
NG 1040 Sokoto|سوكوتو|سوکوٹو|सोकोटो|সোকোটো|სოკოტო|Sokotas|ソコト|索科托|소코토|Sokoto stad
NG 980 Zaria|زاريا|ザリア|扎里亚|자리아
NG 950 Enugu|إنوغو|انوگو|एनुगु|এনুগু|Ehnugu|Enugwu|اینوګو|エヌグ|埃努古|에누구
NG 910 Warri|Bappi|واري|ワリ|瓦里|와리
NG 736 Oyo
NG 735 Abeokuta|אבאוקוטה|أبيوكوتا|अबेओकुटा|আবেওকুটা|ابوکاتا|アベオクタ|阿贝奥库塔|아베오쿠타
NG 730 Akure|Akuce|أكوري|اکوره|اکورے|अकुरे|আকুরে|アクレ|阿庫雷|아쿠레
NG 693 Bauchi|Baucis|Bauczi|Baushi|Yakoba|Yakubu|باوتشي|باؤچی|باوچی|बाउची|বাউচি|バウチ|包奇
NG 683 Agege
NG 670 Katsina|كاتسينا|कत्सीना|কাতসিনা|Kacina|کتسينا|カツィーナ|卡齐纳|카치나
NG 645 Osogbo|اسوګبو|اسوگبو|ওসোগবো|Eshogbo|أوسوجبو|ओसोग्बो|オソグボ
NG 560 Gombe|جومبي|ګومبی|گومبه|गोम्बे|গোম্বে|ゴンベ
NG 560 Ile-Ife|Ife
NG 550 Ajegunle
NG 545 Owerri|اوویری|ওয়েরি|أويري|ओवेरी|اوری|オウェリ|奧韋里|오웨리
NG 540 Calabar|كالابار|কালাবার|कलाबार|Kalabaras|カラバル|卡拉巴尔|칼라바르
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
NG 370 Umuahia|Умуахиа|اموآهیا|أوموأهيا|اموهيا|उमुआहिया|উমুআহিয়া|ウムアヒア|乌穆阿希亚|우무아히아|Umuahia-Ibeku
NG 365 Iseyin
NG 365 Gboko
NG 365 Yenagoa|Yenaqoa|Yenegoa|येनागोआ|یناګوا|یناگوا|イェナゴア|ইয়েনাগোয়া
NG 360 Ijebu Ode
NG 342 Obalende
NG 325 Ilesa
NG 313 Ikeja|اکیجا|इकेजा|ইকেজা|Икеджа|إيكيجا|اکجا|イケジャ
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
NG 167 Awka|Akwa|أوكا|अवका|আওকা|Oka|アウカ|아우카|奧卡
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
NG 117 Jalingo|جالينجو|جالینگو|जालिंगो|Джалинго|جالنګو|জালিঙ্গো|ジャリンゴ
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
NI 144 León|לאון|لئون|ليون|লিওন|लियॉन|ლეონი|レオン|Leonas|莱昂|레온
NI 130 Masaya|ماسايا|มาซายา|მასაია|मसाया|মাসায়া|マサヤ|馬薩亞
NI 126 Chinandega|تشينانديجا|चिनान्देगा|চিনান্দেগা|چنانڈیگا|چنانډیګا|チナンデガ
NI 109 Matagalpa|ماتاجالبا|ماتاګالپا|ماتاگالپا|मातागल्पा|ম্যাটাগালপা|マタガルパ
NL 221 Tilburg|Cilburg|تیلبورخ|Tilburch|ทิลบืร์ก|ტილბურგი|ティルブルフ|Tilburgas|Tilia|ٹلبرگ|틸뷔르흐|蒂尔堡
NL 184 Breda|بريدا|بریڈا|เบรดา|ბრედა|Brehda|Brenta|ברדה|بردا|ब्रेडा|ব্রেডা|Μπρέντα|ブレダ|布雷达|브레다|Бреда хот
NL 177 Nijmegen|Najmegen|Nejmegen|Nijmeyen|Nimwegen|Ναϊμέχεν|Neymeyxen|Nimegue|نايميخن|نجمیگان|เนเมเกน|ნეიმეგენი
NL 176 Almere Stad|آلمره استاد|Almere
NL 162 Haarlem|Haarlim|Kharlem|হার্লেম|Garlem|Harlemas|Harlemum|हार्लम|ჰაარლემი|הארלם|هارلم|ہارلم|ハールレム|哈勒姆
NL 162 Arnhem|Arnema|Arnhim|آرنهیم|آرنہیم|არნემი|Arnheim|ארנהם|آرنهم|आर्नहेम|আর্নহেম|Arecanum|Arnhemas|アーネム
NL 160 Hertogenbosch|Herzogenbusch|Khertogenbos|হার্টোজেনবোশ|Bois-le-Duc|Boscoducale|Sertogenbos|Silva Ducis
NL 153 Enschede|Ensjedee|Ensxeyde|Ynskedee|เอนสเกเด|Ehnskhede|إنسخيده|ენსხედე|Eanske|Ehnskhedeh|אנסחדה|انسخده|انشیدے
NL 140 Zaanstad
NL 139 Amersfoort
NL 136 Apeldoorn|Apeldoarn|एपेलडॉर्न|აპელდორნი|Apeldornas|อาเพลโดร์น|آبلدورن|آپلدورن|ایپلڈوم|アペルドールン
NL 132 Hoofddorp
NL 129 Zwolle|झ्वोला|Zolle|زفوله|زووله|ซโวลเลอ|ზვოლე|زولې|ज्वोल्ले|জভোল|ズヴォレ|兹沃勒|즈볼러|Gemeen Zwolle
NL 124 Leeuwarden|Leuvardehn|Lieuwarden|เลวาร์เดิน|Leewarden|Leuvardenas|Leyvarden|Liwwadden|लीयुवार्डेन|Liewarde
NL 122 Maastricht|Maestricht|মাস্ট্রিখট|მაასტრიხტი|Maastrixt|Mastrichtas|Mastrihta|Mastrique|Mestreech|मास्ट्रिख्ट
NL 119 Leiden|Lajden|لايدين|লাইডেন|ไลเดิน|Leida|Leien|Leinten|Lejdehn|ליידן|لائڈن|لايدن|ლეიდენი|Leidenas|Leie
NL 119 Dordrecht|Dordracum|Dordrehta|Dordreque|Ντόρντρεχτ|Dordrechtas|Doardt|ドルトレヒト|Dordt
NL 115 Zoetermeer|Zeutermaer|זוטרמייר
NL 101 Venlo|Fenlo|وینلو|フェンロー|Venlas|فنلو|Venlonum|芬洛
NL 97 Deventer|Daventria|Deyventer|デーフェンテル|Deventeris|Dimter|เดเวนเตอร์|دفنتر|代芬特尔|데벤터르
NL 95 Delft|Ντελφτ|דלפט|代尔夫特|Ntelpht
NL 94 Alkmaar|Alkmaer|Alkmaras|אלקמאר|آلکمار|アルクマール|阿尔克马尔|알크마르
NL 93 Heerlen|Хеерлен|Coriovalo|Heele
NL 84 Amsterdam-Zuidoost
NL 83 Hilversum|Хилверсум|Хилверсюм|Hilfertsom|هيلفرسوم|Hilvertsheim|希爾弗瑟姆
NL 82 Hengelo|Hemgelo
NL 80 Purmerend|Purmerein|Пюрмеренд|بورميراند|پورمرند|プルメレント|ปืร์เมอแร็นด์|皮爾默倫德|퓌르메런트
NL 79 Lelystad|ليليستاد|لیلی سٹاڈ|لیلی سټاد|लेलिस्टैड|লেলিস্টাড|レリスタット|莱利斯塔德
NL 79 Amstelveen|Amstelveyn|Amstelvin|אמסטלפיין|アムステルフェーン|Nieuwer Amstel|阿姆斯特尔芬|암스텔베인
NL 77 Roosendaal|Rosendael|روسيندال|โรเซนดาล|ローゼンダール|罗森达尔|로센달
NL 76 Oss|オス|奥斯|Oss i Nederland
NL 75 Schiedam|Schidamas|Skhidam|اسخیدام|Sxidam|สกีดาม|斯希丹
NL 74 Spijkenisse
NL 74 Helmond|Gelmond|Хелмонд|هيلموند|Hellemed|هلموند|เฮลมอนด์|Helmondas|ヘルモント|海爾蒙德|헬몬트
NL 73 Vlaardingen|Vlaardinge
NL 72 Almelo
NL 71 Gouda|Gauda|خاودا|เกาดา|გაუდა|Guda|Quda|غودا|غودة|गउडा|Χάουντα|ゴーダ|하우다|Chaounta|Gaudanum|豪达
NL 71 Zaandam|Zandamas|زان دم|ザーンダム|赞丹|잔담
NL 70 Alphen|Alfen
NL 68 Hoorn|Hoarn|Khorn|โฮร์น|Gorn|هورن|ホールン|Hoorn NH|荷恩|호른
NL 68 Assen|Asenas|Asse|ایسن|ऐसेन|আসেন|アッセン|آسن|อาสเซิน|阿森|아선|Asningseli
NL 67 Velsen-Zuid|Velsen
NL 67 Ede|エーデ|Ehde
NL 66 Bergen op Zoom|Bargen op Zoom|Berchen op Som|Μπέρχεν οπ Σομ|بيرخن أوب زووم|Bergae ad Zomam|Bergn ip Zoom
NL 65 Kapelle-an-den-Ehjssel|Капелле-ан-ден-Эйссел|กาเปเลออานเดอไอเซิล|艾瑟尔河畔卡佩勒|카펠러안덴에이설|Capelle
NL 61 Nieuwegein|Nieuwegen
NL 61 Veenendaal
NL 60 Zeist|Zajst|צייסט|زايست|ザイスト|제이스트|宰斯特
NL 59 Den Helder|Der Helder|Ден-Хелдер|De Helder|Le Helder|Ντεν Χέλντερ|دن هلدر|Helder|登海尔德
NL 57 Hardenberg|Gardenberg|Hardenbarg|Харденберге|هاردنبيرخ|Hardenbergas|הארדנברך|ハルデンベルク|하르덴베르흐
NL 57 Emmen|إيمين|Ehmmen|Emenas|Emme|एमेन|אמן|إمن|エメン|埃門|에먼|Emmeni vald
NL 53 Oosterhout|Osterkhout|奧斯特豪特
NO 151 Stavanger|Stafangur|Stavenger|स्टावेंजर|استاونجر|ستافانجر|سٹاونجر|স্টাভাঞ্জার|スタヴァンゲル
NO 117 Kristiansand|Krisjansanna|Kristiansann|Kryscijansan|كريستيانساند|کریستیانسینڈ|כריסטיאנסנד|کریستیانسند
NO 106 Drammen|Dramens|Ntramen|ड्रामेन|ড্রামেন|ดรัมเมน|Dramenas|דראמן|درامن|ڈرامن|ドランメン|德拉门|드람멘
NO 89 Lillestrøm|Lilestrem|Lillestrjom|Lilestriomas|利勒斯特罗姆
NO 85 Sandnes|Sandnes kommun
NO 83 Fredrikstad|Frederikstad|フレドリクスタ
NO 64 Sandefjord|Sannef'ord|Sannefiord|সানডেফজর্ড|Sandefjordas|Sanef'or|桑德尔福德|산네피오르|Sandefjordi vald
NO 61 Asker|আসকের|アスケー|阿斯克尔|아스케르|Askeris|Askeri vald|Asker község|Kommun Asker|Asker koezseg
NO 59 Sarpsborg|سارپس برگ|سارپسبورگ|سارپسبرج|सार्पसबर्ग|Sarpsborgas|Sarpsbuorgs|সার্পসবার্গ|সার্পসবোর্গ
NO 55 Tønsberg|تونسبرگ|ٹانسبرگ|ٹونسبرگ|Tensberg|Цёнсберг|トンスベルグ|Cjonsberg|Tjonsberg|Toensberg|टोन्सबर्ग
NO 52 Ålesund|Alasund|Olesund|Olesunn|অলেসুন্ড|オーレスン|Olesiundas|奥勒松|올레순|Kommun Alesund|Estrecio Anguilla
NO 50 Skien|Seins|Shien|اسکین|سكيان|سکائن|Sienas|स्किएन|シーエン|স্কিয়েন|希恩|시엔|Skieni vald|Kommun Skien
NP 600 Pokhara|Pakhra|Pokhra|פוקארה|بوخارا|پوخارا|پوکھرا|पोखरा|পোখরা|โปขรา|पोखरा गाविस|ポカラ|博克拉|포카라
NP 369 Bharatpur|Baratpura|Бхаратпур|บารัตปุระ|Baratpuras|Bcharatpour|Μπχαρατπούρ|בהרטפור|भरतपुर|भरतपूर
NP 299 Pātan|Yala|Manigal|Lalitpur|Lalitapura
NP 268 Birgañj|Birgunj|بيرغونج|برغنج|برگنج
NP 244 Biratnagar|Biratnagur|بيراتناغار|بیرات نگر|بيراتنغر|बिराटनगर|विराटनगर|ビラートナガル|比拉德訥格爾|비랏나가르
NP 204 Dhangadhi|Dhangarhi|Дхангадхи|Dhantardhi
NP 195 Hetauda|Hetaura|Хетауда|हेटौंडा|Hetaunda|Hithaura|Hitura|ہیٹوڈا|हेटौडा|ヘトウラ|黑道達|Hetauda Bazar
NP 195 Janakpur|Жанакпур|Джанакпур|جانكبور|جناکپور|جنکپور|जनकपुर|জনকপুর|ジャナクプル|Dzanakpuras|賈納克布爾|자낙푸르
NP 195 Butwāl|Butaul|Butwai|بوتوال|بٹوال|बुटवल|বুটওয়াল|ブトワル
NP 173 Dharān|Dharan Bazar
NP 166 Nepalgunj|Nepalganj
NP 154 Birendranagar|Birendranagan|Birendra Nagar|वीरेन्द्रनगर|বিরেন্দ্রনগর|بیریندرانگر|بيرندرانجر|بیرندرانگر
NP 119 Madhyapur Thimi|مدھیہپور تھمی|मध्यपुर थिमि|मध्यपुर ठिमी नगरपालिका|Thimi|थिमि
NP 102 Lahān
NZ 419 Christchurch|Christopolis|Kraistcercas|Kraisttserts|Krajstcherch|Krajstchurch|क्राइस्टचर्च|ไครสต์เชิร์ช
NZ 362 Manukau
NZ 258 North Shore|Boreia Akte|Βόρεια Ακτή|北岸市
NZ 192 Hamilton|Hameldun|Khamiltn|Хамилтон|هاميلتون|हॅमिल्टन|हैमिल्टन|Gamil'tan|Gamil'ton|হ্যামিলটন|ჰამილტონი
NZ 161 Tauranga|ტაურანგა|טאורנגה|تائورانگا|ٹورانگا|टाइरंगा|タウランガ|타우랑가|陶朗加|Tauranga-moana
NZ 132 Dunedin|Danidin|Dunidin|Otepoti|Дънидин|دانیدین|ডানেডিন|Danidn|Taieri|دنيدين|डनेडिन|ڈنیڈن|ダニーデン|但尼丁
NZ 114 Lower Hutt|Dolen Khat|Hutt Bawah|Lover-Gatt|Λόουερ Χατ|Ловер-Һатт|লোয়ার হাট|โลเวอร์ฮัท|ლოუერ-ჰატი
NZ 90 Palmerston North|Palmerston Utara|პალმერსტონ-ნორთი|Palmerston Nortas|पामर्स्टन नॉर्थ|بالمرستون نورث
NZ 90 New Plymouth|নিউ প্লিমাউথ|N'ju Plimut|Nieu-Plymouth|نیو پلیموتھ|न्यू प्लिमथ|ნიუ-პლიმუთი|Nueva Plymouth
NZ 88 Hastings|هاستينجس|ヘイスティングズ|Хейстингс|Heretaunga|ჰეისტინგსი|ضلع ہیسٹنگز|헤이스팅스|Daerah Hastings
NZ 66 Napier|Nejpir|نابيير|नेपियर|Ahuriri|Nap'e|نيپير|ნეიპირი|Neipiras|Nejpijer|নেপিয়ার|ネーピア|네이피어|內皮爾
NZ 65 Rotorua|روتوروا|როტორუა|רוטורואה|ロトルア|罗托路亚|로토루아|ضلع روٹوروا|Rotorua-nui-a-Kahu
NZ 61 Porirua|پوریروا|पोरीरुआ|पोरुरूआ|პორირუა|פורירואה|بوريريوا|পরিরুয়া|โปริรูอา|Pari-a-Rua|波里魯阿|포리루아
NZ 58 Invercargill|Invergargill|इन्वरकार्गिल|ইনভারকার্গিল|ინვერკარგილი|Inverkargilas|اینورکارگیل|אינברקרגיל
NZ 56 Papatoetoe
NZ 54 Nelson|Nelsun|Нелсън|نيلسون|नेल्सन|Nel'san|Whakatu|נלסון|نيلسن|নেলসন|ნელსონი|Nelsonas|ネルソン|尼爾遜|넬슨
NZ 50 Whangarei|وهانجاراي|Fangarei|Vangarei|Vangarejus|უანგარეი|فانارئی|وانگاری|वांगरेई|হোয়াঙ্গারেই|ファンガレイ
OM 470 Seeb|Szib|Sybas|السيب|Al-Sib|As Sib|Эс-Сиб|锡卜|시브|Ehs-Sib|السيب الجديدة
OM 383 Bawshar|Baushar|بوشر
OM 163 Ibri|والاية عبري
OM 163 Şalālah|সালালাহ|Salala|Salola|Al Kathir|As Salala|سلالة|سلالہ|صلالة|सलालह|As Salalah|サラーラ
OM 140 Şaḩam|Salam|Sahb|Sahm|As Saham|Saham Town
OM 120 Rustaq|Rostak|الرستاق|Ar Rustaq
OM 108 Sohar|Sahar|Suhar|Сохар|Сухар|सोहार|সোহার|صحار|ソハール|Soharas|苏哈尔|소하르|Al Sohar|As Suhar|ولاية صحار
OM 107 As Suwayq|Suwaik|السويق
PA 408 Panama|Panama City|Panama-Urbo|Panama-stad|Panama Hiria|Panama-Stadt|شهر پاناما|पनामा सिटी|ปานามาซิตี
PA 321 San Miguelito|San Miguel
PA 100 Juan Díaz
PE 7737 Lima|Лимæ|לימא|לימה|لىما|लिमा|लीमा|লিমা|ลิมา|ლიმა|Limaq|Lioma|リマ|利馬|리마|Lungsod ng Lima
PE 1226 Callao|Kallaw|کایائو|कल्लाओ|კალიაო|Kajao|كاياو|کالاو|ক্যালাও|El Callao|カヤオ|卡亞俄|카야오|Regio de Callao
PE 1195 Arequipa|Arehkipa|อาเรกีปา|Arecipa|Arikipa|أريكيبا|اريکيپا|अरेकिपा|अरेक्विपा|আরেকিপা|არეკიპა|ארקיפה|ارکیپا
PE 1067 Trujillo|Troxillo|Truhillu|Trukhijo|Трухилло|ত্রুজিলো|ტრუხილიო|Turgalium|ٹروجیلو|ټروجيلو|Truchiljas|טרוחיו
PE 630 Piura|Piwra|פיורה|بيورا|پیورا|पिउरा|পিউরা|ปิวรา|პიურა|ピウラ|皮乌拉|피우라
PE 609 Chiclayo|Ciklajus|تشيكلايو|चिक्लायो|Chiclaium|ציקלאיו|چیکلایو|চিক্লায়ো|ჩიკლაიო|چکلايو|チクラーヨ|奇克拉约
PE 456 Huancayo|Guankajo|Vancaium|اوانکایو|هوانکایو|हुआंकायो|Huankajus|Uankajo|Wankayu|وانكاشو|อวงไกย์โอ|უანკაიო
PE 428 Cusco|Cosco|קוסקו|قوسقو|کوزکو|กุสโก|კუსკო|Kousko|Kuskas|Κούσκο|کسکو|कुस्को|কোস্কো|Cuschum|कुज़्को|クスコ
PE 377 Iquitos|Iquitum|איקיטוס|ایکیتوس|อีกีโตส|იკიტოსი|Ikitas|Ikitos|Ikitosas|Ikitus|إكيتوس|इकिटोस|ইকিটোস|イキトス
PE 326 Pucallpa|Callaria|Pulcalla|Пукальпæ|پوکاایپا|পুকাল্পা|პუკალიპა|بوكالبا|پوکالپا|पुकल्पा|ปูไกปา|プカルバ
PE 316 Chimbote|Chimputi|چیمبوته|ჩიმბოტე|チンボテ|钦博特|침보테
PE 286 Tacna|טאקנה|تاكنا|तक्ना|ตักนา|ტაკნა|ট্যাকনা|タクナ|塔克纳|타크나
PE 282 Ica|ईका|ইকা|იკა|إيكا|イカ|伊卡|이카
PE 251 Santiago de Surco|Surco
PE 245 Juliaca|Hullaqa|Хульяка|خولیاکا|ხულიაკა|フリアカ|胡利亞卡|훌리아카
PE 201 Cajamarca|Caxamarca|Кахамарка|کاجامارکا|کاخامارکا|काजामर्का|კახამარკა|كاخامركا|কাজামার্কা|กาฮามาร์กา
PE 196 Huánuco|Vanucum|اوانوکو|هوانوكو|हुआनूको|Huanukas|Uanuko|Wanuku|وانوکو|უანუკო|হুয়ানুকো|우아누코|ワヌコ|瓦努科
PE 187 Miraflores
PE 160 Sullana|Сульяна|სულიანა|سویانا|蘇亞納
PE 153 Chincha Alta|Hanan Chincha|چینچا آلتا|ჩინჩა-ალტა|Chincha|上欽查
PE 140 Ayacucho|Ajakucas|أياكوتشو|ايا کوچو|আয়াকুচো|Vamanga|Wamanqa|अयाकुचो|აიაკუჩო|アヤクーチョ|阿亚库乔|아야쿠초
PE 130 San Martin
PE 128 Puno|بونو|پونو|पूनो|পুনো|ปูโน|პუნო|Pouno|Punas|Punum|Πούνο|プーノ|普诺|푸노
PE 118 Huaraz|Guaras|اواراز|हुराज़|უარასი|Uaras|Varas|ואראס|هوراز|واراس|Huarasas|হুয়ারাজ|우아라스|ワラス|瓦拉斯
PH 3084 Quezon|Quezon City|Keson-Siti|Quezon-Stadt|Ciudad Quezon|Kezonurbo|Lungsod Quezon|奎松市
PH 1848 Davao|دافاو|داواؤ|داواو|দাভাও|दवाओ|ダバオ|达沃市|다바오|דבאו סיטי|Davao City|Davao Stad|Ciudad ti Davao
PH 1712 Caloocan|Kalukan|קלואוקן|カローカン|Caloocan City|加洛坎|칼로칸|Lungsod ng Caloocan
PH 1308 Taguig|Tagig|Santa Ana|City of Taguig
PH 1273 Budta
PH 1121 Malingao
PH 1018 Zamboanga|サンボアンガ|Zamboanga City|삼보앙가|Burleigh School|三宝颜|Ciudad ti Zamboanga
PH 965 Cebu|Cebu City|Kota Cebu|Cebu Sehri|Garin Cebu|Шахри Себу|سیبو شہر|سیبو ښار|مدينة سيبو|सेबु शहर|সেবু শহর
PH 913 Antipolo|Antipolo City
PH 853 Pasig
PH 741 Cagayan de Oro|Kagajan de Oras|卡加延德奥罗|카가얀데오로
PH 725 Valenzuela
PH 722 General Santos|Heneral Santos|جنرال سانتوس|جنرل سانتوس|Dadiangas|General Santos City|Kota General Santos
PH 703 Paranaque|Paranaque City
PH 615 Las Piñas
PH 575 Calamba|كالامبا|कलम्बा|কালাম্বা|カランバ|卡兰巴|칼람바|Calamba City|Kota Calamba|Urbs Calamba
PH 552 Muntinlupa|Muntinlupa City|City of Muntinlupa
PH 510 Makati|Makati City
PH 497 Lapu-Lapu|Lapu-Lapu City|Siudad ti Lapu-Lapu|Dakbayan sa Lapu-Lapu|拉普拉普市|Opon
PH 483 Angeles|Angeles City|앙헬레스
PH 481 Imus|اموس|Imus Lakanbalen|Lungsod ng Imus
PH 473 Iloilo|Iloilo City|Iloilo Proper
PH 471 Marikina
PH 465 Mandaluyong|San Felipe Neri|Manadalujongas|Mantalougion'k|Manadalujonga|Μανταλουγιόνκ|Mandayulong|ماندالويونغ
PH 454 Bacolod|Bacolod City|Bacoloo City|Baclod City|Ciudad ti Bacolod|Lungsod ng Bacolod|Syudad han Bacolod
PH 454 Mansilingan
PH 441 Dasmariñas|Dasmarines|داسمارنگاس|Дасмариньяс|داسمارینیاس|ダスマリニャス|达斯马里尼亚斯|다스마리냐스
PH 425 Mandaluyong
PH 416 Pasay|Pasay City
PH 401 Tarlac|Tarlac City
PH 383 Cotabato|Catabate|کوتاباتو|کوٹاباتو|कोटाबातो|কোটাবাতো|Kota-Bato|كوتابايتو|コタバト|Cotabato City
PH 365 Malabon|Tanong
PH 357 Сан-Хосе-дель-Монте|산호세델몬테
PH 356 Bacoor|باکوور|Bacoor Lakanbalen|Lungsod ng Bacoor
PH 348 San Pedro
PH 343 Cabanatuan|Cabanatuan City|Ciudad ti Cabanatuan|Siudad ti Cabanatuan|Lungsod ng Cabanatuan
PH 342 Iligan|イリガン|伊利甘|일리간|Iligan City|Iligan Lakanbalen|Lungsod ng Iligan|Dakbayan sa Iligan
PH 331 Mandaue|Lungsod ng Mandaue|Dakbayan sa Mandaue
PH 312 Iligan|City of Iligan|Idigan
PH 309 Butuan|بوتوان|बुतुआन|ブトゥアン|Butuanas|বুতুয়ান|武端市|부투안|Butuan City|Kota Butuan|City of Butuan
PH 308 Cabuyao|卡布堯|Cabuyao City|Lungsod ng Cabuyao
PH 300 San Pablo|سان بابلو|San Pablas|San Pamplo|Sanpablo|سن پابلو|सॅन पाब्लो|सैन पाब्लो|সান পাব্লু|ซานปาโบล
PH 300 Biñan|بنگان|Binyang|Binan City|Kota Binan|Ciudad nin Binan|Lungsod ng Binan
PH 298 Santol
PH 283 Cainta
PH 272 Baguio|बागुइओ|বাগুইও|Bagijas|باجيو|باګيو|باگیؤ|บาเกียว|バギオ|碧瑶市|바기오|Baguio City|Kota Baguio
PH 269 Malolos|Malalos|Malolas|말롤로스|Malolos City|Lungsod ng Malolos|Malolos Lakanbalen|Syudad nin Malolos
PH 265 Mantampay
PH 261 Bagong Silang
PH 259 Marawi|Marawi City|Dansalan City|Dansalan|City of Dansalan|Maraur
PH 259 Tacloban|Taclaban|Taklopan|Tocloban|טאקלאבאן|تاكلوبان|ตักโลบัน|Dakuban|Taklompan|Taklobanas|טקלובן|タクロバン
PH 251 San Fernando|सैन फर्नांडो|Santo Rosario|سان فرناندو|সান ফার্নান্দো|サンフェルナンド|Kota San Fernando
PH 250 Libertad
PH 249 Navotas|Lungsod ng Navotas
PH 238 Ormoc|Ormco|オルモック|Oromoc|اورموک|오르모크|MacArthur|Kota Ormoc|Ormoc City|Ciudad ti Ormoc
PH 237 Batangas|Batangas City
PH 233 Magugpo Poblacion|Tagum City|Magugpo|Tagumas|Tankoum|Τάγκουμ|Taguma|تاجوم|تاگوم|तागुम|টাগুম|ทากัม|तागम|タグム
PH 231 Taytay
PH 228 Lucena|Lusena|卢塞纳|루세나|Kota Lucena|Lucena City|Siudad ti Lucena|Lucena Lakanbalen|Lungsod ng Lucena
PH 228 Meycauayan|Meycawayan|میئکاوایان|Kota Meycauayan|Meycauayan City
PH 223 NIA Valencia|Kota Valencia|Valencia City|Valensija|Valencia|Lungsod ng Valencia|Valencia Lakanbalen
PH 222 Puerto Princesa|Puerta Princesa|Puerto Prinsesa|Puehrto-Prinsesa|پویرتو پرنسیسا|Kota Puerto Princesa
PH 221 Olongapo|اولونگاپو|奥隆阿波|올롱가포|Kota Olongapo|Olongapo City|Bandaraya Olongapo|Ciudad ti Olongapo
PH 219 Binangonan
PH 216 Santa Rosa|Kota Santa Rosa|Santa Rosa City|Santa Rosa Lakanbalen
PH 215 Commonwealth
PH 212 Lipa|Lipa City|Ciudad ti Lipa
PH 211 Panabo|بانابو|پانابو|पानाबो|পানাবো|ปานาโบ|Panabas|Panampo|पानबो|パナボ|巴拿波|파나보|Panabo City
PH 210 Kabankalan
PH 206 Toledo|Toledo City|Ciudad ti Toledo|Lungsod ng Toledo|Dakbayan sa Toledo|Dakbayan sa Talisay
PH 206 Pagadian|باجاديان|پاګادیان|پاگادیان|पागाडियान|পাগাদিয়ান|パガディアン|Pagadian City|Lungsod ng Pagad
PH 201 Koronadal|كورونادال|কোরোনাডাল|کرونادال|Marbel|コロナダル|科罗纳达尔|Koronadal City|Kota Koronadal|코로나달
PH 192 Bago|Bago City|City of Bago|Μπάγκο|Bagas|Banko|باجو|बागो|बेगो|বাগো|บาโก|ბაგო|バゴ|巴哥|바고
PH 189 Panalanoy
PH 188 Mabalacat
PH 187 Sorsogon
PH 185 Roxas|Roxas City|Rokhas
PH 179 Legaspi|Legaspi City
PH 178 Concepcion|Conception|Konseps'on
PH 174 Naga|ナガ|나가|Kota Naga|Naga City|Maogmang Naga|Ciudad nin Naga|Lungsod ng Naga|Naga Lakanbalen
PH 171 Dagupan|داگوپان|Dagupanas|다구판|Dagupan City|Kota Dagupan|Dagupan Lakanbalen|Lungsod ng Dagupan
PH 167 Tuguegarao|Tugegarao|Tүgegarao|توجيجاراو|توجیګاراو|तुगुएगराओ|تجیگاراؤ|তুগুয়েগারাও|トゥグエガラオ
PH 164 Ilagan|الاگان
PH 162 Pandi
PH 162 Capas|Bayan ng Capas
PH 156 Mariveles
PH 155 Guyong
PH 145 Urdaneta|Kota Urdaneta|Urdaneta Lakanbalen|Urdaneta de Pangasinan
PH 143 San Jose|Pandurucan
PH 142 La Trinidad|Trinidad|라트리니다드
PH 140 Norzagaray|Norzugaray|Bayan ng Norzagaray
PH 138 Gingoog|Gingoog City|Dakbayan sa Gingoog
PH 138 Naga|Kota Naga|Naga City|City of Naga|Lungsod ng Naga
PH 137 Candelaria
PH 135 Baliuag|Baliwag
PH 134 Angono
PH 134 Rodriguez|Montalban|Rodriges|罗德里格斯
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
PH 126 Bayawan|باياوان|बायावां|บายาวัน|Bagiavan|Tolong|Tulong|बेव्हन|বায়ান|ბაიავანი|Bajavanas|Μπαγιαβάν|バヤワン
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
PH 115 Cavite|Cavite City|Bandar Cavite|Ciudad ti Cavite|Cavite Lakanbalen|Lungsod ng Kabite|Siyudad na Cavite
PH 115 Tayabas|City of Tayabas|Lungsod ng Tayabas
PH 115 Iriga|Iriga City
PH 114 Quezon|Keson|Kiokong
PH 113 Dumaguete|Dumagetas|Dumageute|Dumaghete|دوماغويتي|دوماگویتی|दुमागुएटे|ดูมาเกเต|დუმაგეტე|দুমাগুয়েতে|דומגטה
PH 112 Carmona
PH 112 Laoag|لاواگ|Laoang|Laog|Loag|ラオアグ|라오아그|佬沃|Kota Laoag|Laoag City|Laoag Lakanbalen|Lungsod ng Laoag
PH 111 Pulilan
PH 110 Bayugan|City of Bayugan|Lungsod ng Bayugan|Dakbayan sa Bayugan
PH 109 Maramag
PH 109 Talisay|تاليساي|टाळीसे|तालिसय|টালিসে|ทาลิเซย์|Talisejus|タリサイ|塔里萨伊|탈리사이|塔利賽|Lungsod ng Talisay
PH 108 Santiago
PH 108 Santa Cruz
PH 107 Catbalogan|کاتبالوگان|Catbalogan City|Kota Catbalogan|Lungsod ng Catbalogan
PH 106 Bagong Silangan
PH 106 Paniqui
PH 105 Mati|馬蒂|Kota Mati|Mati City
PH 105 Tanza|タンザ
PH 102 Putatan
PH 101 Isulan|Kalawag
PH 101 Jolo|Sulu|Холо|Sug|Suluk|Джоли|ホロ|홀로
PH 100 Calasiao|Colasiao
PK 13004 Lahore|Lahaur|Lakhor|ลาฮอร์|ლაჰორი|Lahoras|Lohur|לאהור|لاهور|لاھور|لاھۆر|लाहोर|लाहौर|লাহোর|ラーホール
PK 4758 Peshawar|Peshovar|Pesjawar|პეშავარი|Pesabar|Pesavaras|Pesaver|Peschawar|Pexauar|پېشاۋار|পেশাওয়ার|เปศวาร์
PK 3800 Faisalabad|Fejsalabad|פייסלאבאד|فيصل آباد|ファイサラーバード|Feisalabadas|Lyallpur|ファイサラバード
PK 3357 Rawalpindi|Ralalpindi|Ravalpinti|רוואלפינדי|راۋالپىندى|ราวัลปินดี|Ravalpindis|Ravalpindzi|रावलपिंडी
PK 2511 Gujranwala|Gajranvala|Qucranvala|گوجرانوالہ|गुजरांवाला|Gudzranvala|גוג'ראנוואלה|古杰兰瓦拉
PK 2169 Multan|מולטאן|Moultan|मुल्तान|ムルターン|Multanas|木爾坦|물탄
PK 1921 Hyderabad|היידראבאד|حيدر آباد|हैदराबाद्|Haidarabad|Hajderabad|Haydarobod|Хайдарабад|Хајдерабад|हैदराबाद
PK 1565 Quetta|Kvetta|Kwatah|क्वेटा|เควตตา|Ketta|Kotah|Shalkot|كويته|کوئٹہ|কোয়েটা|კვეტა|Shal|کوټه|क्वेट्टा|クエッタ
PK 1357 Bannu|बन्नू|بنوں|バンヌ|반누
PK 975 Sargodha|Саргодха|سرگودها|سرگودھا|सरगोढा|サルゴーダー|사르고다|萨戈达
PK 911 Sialkot|סיאלקוט|سيالکوټ|سیالکوٹ|シアールコート|सियालकोट|Sialkotas|শিয়ালকোট|锡亚尔科特|시알코트
PK 903 Bahawalpur|Бахавалпура
PK 854 Arifwala
PK 763 Dera Ismail Khan
PK 725 Muzaffarābād|Muzaffarobod|মুজাফফারাবাদ|मुझफ्फराबाद|मुज़फ़्फ़राबाद|مظفر آباد|ムザッファラバード
PK 700 Battagram|Batgram|Batgran|Battagram City
PK 634 Chunian|چونیان|چونیاں|چنيان
PK 606 Jhang Sadr|จาง ซาดาร์|Jhang Sadar|Джанг-Садар|Джханг-Садр|Maghiana|Ζανγκ Σαντάρ|جانغ صدر|جھنگ صدر|झांग सदर
PK 601 Islamabad|ইসলামাবাদ|Islamahbad|איסלאמאבאד|איסלמבאד|إسلام آباد|ئیسلاماباد|इस्लामाबाद|อิสลามาบัด|ისლამაბადი
PK 591 Shekhupura|Шеикхупура|Sheikhu Pura|شيخوپوره|شیخوپورا|شیخوپورہ|Qila Sheikhupura|謝胡布爾
PK 574 Gujrat|Гуџрат|गुजरात|Gudzrat|گجرات|Гуджарат
PK 563 Sukkur|Sukuras|सख्खर|سکھر|サッカル|سکر|蘇庫爾|수쿠르
PK 538 Sahiwal|Sohiwal|Сахивале
PK 538 Sahiwal|Сахивал|ساهيوال|ساہیوال|साहिवाल|Sahivalas|Montgomery|薩希瓦爾
PK 533 Okara
PK 517 Rahim Yar Khan|Bahim Yar Khan|Ragim Jar Khan|Rakhimujarkhan|Rahim Jar Han|Rahimjar Khan|Rakhijar Khan
PK 510 Kasur|Kansur
PK 500 Jalalpur Pirwala|Dzalalpur Pirwala|جلالپور پیروالا|Jalalpur
PK 494 Dera Ghazi Khan|Deri-Ghazi Khan|Dera Gazi Chanas|Dera Gazi Hano|Dera Ghoz Khan|डेरा ग़ाज़ी ख़ान|ڈیرہ غازی خان
PK 493 Pindi Bhattian|Pindi Battian|پندی بهتیان|پنڈی بھٹیاں
PK 426 Tando Bago|ٹنڈو باگو|ٽنڊو باگو
PK 421 Tando Allahyar
PK 400 Wah Cantt|Wah Cantonment|Wah
PK 385 Chak Jhumra|Chak Jumra|Jhumra
PK 373 Bhawana|Bhanawa|Bhowana|Бхавана|Banava|Bawana|Μπχαβάνα|بهاونا|بهوانه|بھوانہ|বাওয়ানা|บาวานา|भवाना|भावना
PK 364 Larkana
PK 363 Nawabshah
PK 361 Burewala
PK 361 Mingora|Minqora|מינגורה|مينجورا|مينگوره|مینګورہ|मिंगोरा|Mingaora|มินโกร่า|Μινγκάορα|মিনঙ্গোরা|ミンゴラ|明戈拉
PK 354 Sinjhoro|سنجھورو
PK 318 Hafizabad
PK 318 Chiniot|Chaniot|Chinot|چنيوټ|چنیوٹ|吉尼奧德
PK 300 Mardan|مردان|Mardanas|馬爾丹
PK 300 Malir Cantonment
PK 292 Kamoke
PK 275 Abbottabad
PK 274 Saddiqabad
PK 267 Mirpur Khas|میر پور خاص|მირპურქასი|米爾布爾哈斯
PK 260 Skardu|سکردو|स्कर्दू|斯卡杜
PK 254 Muridke|موريدكى|मुरीदके|Muridike|مريدکی|مريدڪي|穆里德蓋
PK 244 Shahkot|Shah kot
PK 241 Bahawalnagar|Bahawatnagar|Bahawalpur|بہاولپور
PK 241 Bahawalnagar
PK 237 Kunri
PK 235 Muzaffargarh|Muzafargarkh|Muzafargaro|मुज़फ़्फ़रगढ़|مظفر گڑھ|穆扎法尔格尔县
PK 234 Digri
PK 219 Jacobabad|Jacobadad|جيکب اباد|جيڪب آباد|Khangarh|जकोबाबाद|Джейкобабад|雅各布阿巴德
PK 218 Khuzdar|Khozdar|خضدار
PK 216 Gilgit|גילגיט|गिलगित|গিলগিট|ギルギット|Nkilnkit|Γκιλγκίτ|كلكت|گلگت|吉尔吉特
PK 214 Gojra|Gogra|Gorja|جوجرا|غوجرا|گوجرا|गोजरा|กอจรา|Godzra|গজরা|ゴジュラ|Nkotzra|Γκότζρα|哥吉拉|戈杰拉|고지라
PK 204 Shikarpur
PK 201 Dadu
PK 200 Talhar
PK 200 Dajal
PK 200 Qadirpur Ran
PK 196 Ahmadpur East|Ahmedpur East|Akhmadpur Ist|Ahmedpur Sarki|Timur Ahmedpur|احمد پور شرقیہ|احمدپور شرقي
PK 195 Hub
PK 195 Dhirkot
PK 193 Garhi Khairo
PK 191 Khairpur Mir’s|Khajrpura|Khaipur
PK 190 Jhelum|Dzelam|Jhelam|جێھلۆم|Џелам|Dzelamas|جهلم|جہلم|झेलम शहर|傑赫勒姆|젤룸|Alessandria Bucefala
PK 174 Tando Adam
PK 168 Hasilpur|Хасилпур|حاصل پور|هاسيلبور|Hasipur|하스필러 테실|Χάσιλμπουρ|Chasilmpour|ハシプル|哈斯里普
PK 166 Kamalia|कमालिया|كماليا|کمالیہ|ڪماليه
PK 157 Arif Wala
PK 155 Jampur
PK 152 Wazirabad|وزير آباد|वज़ीराबाद|ワズィーラーバード|Vazirabadas|Ouazirampant|Ουαζιραμπάντ|沃济拉巴德|와지라바드
PK 151 Kohat|Кохат
PK 151 Layyah|Leiah
PK 151 Shujaabad
PK 150 Eminabad
PK 150 Jaranwala|Garanvala|Jarnawala|Џаранвала|जढ़ाँवाला|จารันวาลา|Dzaranvala|جرانوالا|جڑانوالا|جڑانوالہ|जारनवाला
PK 150 Tordher|Тордхер|توردهر|توردھر
PK 149 Chishtian|ششتيان شريف|چشتيان|چشتیاں|Чиштиан-Манди
PK 149 Harunabad|Haru Zbad|Badruwala Mandi|Haroonabad Municipality
PK 146 Jalalpur Jattan|Jalalpur
PK 144 Umarkot|Amarkot|Umerkot|امرڪوٽ
PK 144 Lodhran
PK 142 Moro
PK 142 Khanpur
PK 141 Attock|Attock City|Campbellpur|Campbellpore
PK 140 Manjhand
PK 140 Mian Channun|Mian Channu
PK 131 Bhakkar
PK 130 Narowal
PK 130 Chaman|Camanas|チャマン|چمن|चमन|차만
PK 130 Nankana Sahib|Нанкана-Сахиб|नानकाना साहिब|নানকানা সাহিব|นานคานา ซาฮิบ|Nanakana Sahib|Νανκάνα Σαχίμπ
PK 129 Mandi Bahauddin|Bahauddin
PK 129 Mianwali
PK 128 Daur
PK 126 Daska Kalan|Daska
PK 126 Shakargarh|Shakargarr
PK 126 Pakpattan
PK 125 Mailsi|میلسی|تصیل میلسی
PK 125 Dokri|Dakri|ڈوکری|ڏوڪري|डोकरी|دکری
PK 124 New Mirpur|New Mirpur City|نیا میرپر شہر|Mirpur|ميرپور|मीरपुर|米尔布尔
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
PK 102 Pasrur|Pasur|پسرور|パスルル
PK 102 Pano Aqil
PK 102 Shabqadar|Shapqadar|Shabgadar Fort
PK 102 Kot Radha Kishan|كوت رادها كشن|کوٹ رادھا کشن|ڪوٽ راڌا ڪشن
PK 101 Chakwal
PK 100 Renala Khurd|Renala Hurda|Ренала-Кхерд|रेनाला खुर्द|রেনালা খুর্ড|Renala Kournt|Ρενάλα Κούρντ|رينالا خورد
PK 100 Model Town|Walton
PK 100 Raja Jang|Baja Jang|راجا جنگ|راجه جنگ|راجہ جنگ
PL 639 Łódź|Log|Loj|Luc|Luz|Лођ|ووچ|วูช|ウッチ|Lotz|Ludz|לודז|لودز|لوډز|লজ|ლოძი
PL 395 Szczecin|Estetino|Scecinas|Shchekin|Shhechin|Stettin.|Stsetsin|Szczetno|श्तचेचिन|שצ'צ'ין|श्टेचिन|শ্চেচিন
PL 336 Lublin|Люблин|לובלין|لوبلين|लुबलिन|লুবলিন|ลูบลิน|Lueblin|लुब्लिन|ლუბლინი|Lioblens|Loumplin|Lublinum|Λούμπλιν
PL 330 Bydgoszcz|Bidgoshch|Bromberch|Bydgashch|Bydgostia|Μπιντγκός|Bedgoszcza|Bidgoshh|بيدغوشتش|बिडगोश्चज़|ბიდგოშჩი
PL 295 Białystok|Balstoge|Belastok|Belostok|Bilostok|Беластоқ|بیالسٹاک|بیالسټاک|Bialastoq|Bjolystok|ביאליסטאק
PL 286 Katowice|Katavicy|Katovits|Katowihi|קאטאוויץ|کاتوویتس|কাটোভিসে|คะโตวิตซ|კატოვიცე|Katobitse|Katovicum
PL 257 Gdynia|Qdinya|Qdınya|גדיניה|غدينيا|გდინია|Gdingen|گدنیا|グディニャ|Nkntinia|Γκντίνια|格丁尼亚|그디니아
PL 248 Częstochowa|Censtochova|Czenstochau|Τσενστοχόβα|Censtakava|Censtohova|Censtoxova|Chanstakhova|تشيستوخوفا
PL 227 Sosnowiec|Sosnovec'|Sosnovice|Sasnovec|Sosnovecas|Sosnowez|Sossnowitz|סוסנוביץ
PL 226 Radom|Radam|Radum|ראדום|ראדעם|رادوم|ราดอม|Rantom|რადომი|Radomas|ラドム|拉多姆|La-to-me|라돔
PL 217 Mokotów|Makotau|Mokotuv|Mokotouf|Μοκότουφ|莫科托夫區
PL 198 Gliwice|גליביצה|ग्लिविस|Gleiwitz|Glivices|Glivitse|غليفيتسه|گلیویتسه|گلیویتسہ|グリヴィツェ|Nklivitse
PL 198 Rzeszów|Resovia|Rjashiv|Rjeshov|Rzeshoo|Rzeszuw|Zesuvas|Zheshev|ריישע|جيشوف|رزیشو|रजेशो|রজেশো|เชชูฟ
PL 196 Toruń|Thorn|טורון|ترونی|تورون|تۆرون|ทอรูน|Toroun|ტორუნი|トルン|托伦|토룬|Thorunium
PL 192 Kielce|Kel'ce|Keltse|קיילצה|Kieltse|كيلسي|کیئلتسہ|کیلتس|კელცე|キェルツェ|קעלץ|কিয়েলসে|किएल्त्से|凯尔采
PL 192 Zabrze|Zabzas|Zabzhe|Zobrze|Zabje|Zaborze|Zabzheh|זאבזה|زابجه|زابژه|زبرزے|ซาบเช|ザブジェ|扎布热|자브제
PL 189 Bytom|Bytam|Bytun|Bıtom|ביטום|بیتوم|Beuthen|Bytomas|ビトム|比托姆|비톰
PL 179 Praga Południe
PL 176 Bielsko-Biala|Bel'sko-Bjala|Bielitz-Biala|Bjylsko-Bjolo|ביילסקו-ביאלה|بیلسکو بیاوا|Bilsko-Bela
PL 169 Olsztyn|أولشتين|اولسزٹن|اولسزټن|オルシュティン|Olstynas|ओलज़्टिन|ওলজটিন|Allenstein|Alnasteini
PL 149 Ursynów|Ursinuv
PL 146 Ruda Śląska|رودا شلوسکا|รูดาซลอนสกา|Ruda Silezka|Ruda Slonska|Ruda-Slenska|Slunsko Ruda|Ruda O.S.
PL 142 Rybnik|ريبنيك|Rimpnik|ربنیک|Rybnikas|リブニク|雷布尼克|리브니크
PL 140 Wola
PL 131 Bielany|Beljani|ბელიანი|بیلانه|ビエラニー|别拉内区
PL 130 Tychy|Tihi|Tychos|Tıhı|تیشی|ทิคี|ティヒ|蒂黑|티히
PL 129 Białołeka
PL 127 Opole|Apole|اوپول|ओपोले|Oppein|Oppeln|Uopole|אופולה|اوپوله|ওপোল|ออปอเล|オポーレ|奥波莱|오폴레|أبولوسكي
PL 127 Elbląg|Elbing|Elwing|البلنغ|البلنگ|エルブロンク|Elblong|אלבלונג|埃爾布隆格|El'bleng|Elbingas|엘블롱크
PL 127 Płock|普沃茨克|프워츠크|פלאצק|פלוצק|بوتسك|پوتسک|プウォツク|Plotsk|Plockas
PL 127 Wałbrzych|Valbziha|واوب جيخ|واوب ژیخ|วาลบ์จิก|Valbzhikh|Valbzychas|Waldenburg|ולבזיך|ヴァウブジフ|瓦烏布日赫
PL 124 Targówek|Targuvek
PL 123 Bemowo
PL 120 Włocławek|Leslau|فوتسوافك|ヴウォツワヴェク|弗沃茨瓦韦克|브워츠와베크|Ulaclavak|ולוצלאווק|ววอตซวาเวก
PL 118 Zielona Góra|Zeliona Gura|Zielona Gura|Жельона Гора|जिएलोना गोरा|Zelena Gura|Zeloena Gur|Zelona Gura
PL 117 Tarnów|Tarnuu|Tarnuv|تارنوف|טארנע|טרנוב|Tarnuvas|タルヌフ|塔爾努夫|타르누프
PL 116 Dąbrowa Górnicza|Dombrova Gurnica|دومبرووه گورنیچا|Dombrowa|Dumbrowa|דומברובה|栋布罗瓦古尔尼恰
PL 114 Gorzów Wielkopolski|Gorzow Velikopolski|Gorzuw Wjelgopolski|Gozhov Vjelkopolski|Гожаў Велькапольскі
PL 113 Chorzów|Cherzow|Chorzuw|Khozhau|Khozhov|Khozhuv|Chozuvas|Hozova|خوجوف|خوژوف|ホジュフ|霍茹夫|호주프
PL 108 Kalisz|Kalisas|Kalisch|קאליש|كاليش|カリシュ|卡利什|칼리시
PL 107 Koszalin|Kashalin|Koeslin|Kosalinas|Koszaleno|Scurgum|กอชาลิน|Kezlin|Koslin|كشالين|コシャリン|科沙林|코샬린
PL 106 Legnica|Lehnice|Lignica|Лягніца|لغنيتسا|لگنیتسا|Liegnitz|לגניצה|Lignitium|レグニツァ|萊格尼察|레그니차
PL 99 Śródmieście|Seredmistja|შრუდმიეშციე|Sredmest'e|Downtown|Warszawa-Srodmiescie
PL 99 Śródmieście
PL 98 Słupsk|Stolp|スウプスク|斯武普斯克|سووبسك|سووپسک|스웁스크|Stolpsk|Slupskas|Stolp in Pommern
PL 96 Jaworzno|Javozhna|Javoznas|يافورجنو|Jaworzyna|یاووژنو|Avojna|ヤヴォジュノ|亚沃日诺|야보주노
PL 95 Jastrzębie Zdrój|Jastsembe Zdroja
PL 95 Psie Pole
PL 93 Praga Północ|North Praga|Praga-North
PL 92 Grudziądz|Grudzendz|Grudzundz|กรูจอนตส์|Graudenz|Gredzadz|Grudz'ondz|Grudzjondz|Груђондз|غروجونتس|گروجونتس
PL 84 Nowy Sącz|Neusandez|Ujszandec|Нови Сонч|נובי סונץ|Neu Sandez|Neu-Sandec|Nowi Soncz|Nowy Suncz|نووی سونتس
PL 82 Ochota|اوخوتا|Ohota|Oxota|ოხოტა|奥霍塔区|オホタ|奧喬塔
PL 81 Konin|קונין|كونين|Koninas|科寧|코닌
PL 80 Piotrków Trybunalski|Пётркаў-Трыбунальскі|Пётркув-Трыбунальски|P'oturkov Tribunalski|Pjotrkau-Trybunal'ski
PL 77 Inowrocław|Hohensalza|Inauroclau|Inowraclaw|Irownoclaw|Inovrotslav|イノヴロツワフ|伊诺弗罗茨瓦夫|Inovroclavas
PL 77 Lubin|Luben|Любин|לובין|Lueben|Luebin|ल्युबिन|ルビン|Liubinas|盧賓|루빈
PL 77 Jelenia Góra|Jelenja Gura|Jelena Gura|يلينيا غورا|Hirschberg|옐레니아구라|Hirschberg in Schlesien
PL 77 Wawer
PL 77 Siedlce|Sedl'ce|Sedlcos|Sedl'tse|Shedulce|Sjedlice|שעדליץ|שדליץ|謝德爾采|시에들체
PL 75 Piła|ピワ|皮瓦|피와|Piela|Schneidemuhl
PL 73 Ostrowiec Świętokrzyski|Ostrovec Shventokshiski|Островјец Свјентокшиски|Ostroveca Sventoksiska
PL 73 Siemianowice Śląskie|Semjanovice-Sljonske|Shemjanovice Silezko|Семяновіце-Шльонські|Silezijos Semianovicai
PL 72 Ostrów Wielkopolski|Ostrova Velkopolska|Ostrau-Vel'kapol'ski|Ostrov Velkopolski|Ostruv-Vel'kopol'ski
PL 72 Mysłowice|Myslavicy|ムィスウォヴィツェ|Myslovices|梅斯沃維采|미스워비체
PL 71 Stargard|Storgard|Starogrod|Stargardas|Starnkarnt|Στάργκαρντ|スタルガルト|什切青旧城|스타르가르트슈체친스키
PL 70 Pabianice|Pabianices|פביאניצה|Pab'yanitsy|帕比亞尼采
PL 70 Gniezno|Hnezdno|גנייזנו|گینیزنا|Gnesen|Gnesna|Gnieznas|กเนียซนอ|გნეზნო|グニェズノ|그니에즈노|格涅兹诺
PL 70 Fordon|Striesau
PL 69 Suwałki|סובאלק|スヴァウキ|苏瓦乌基|수바우키
PL 67 Tomaszów Mazowiecki|Mazovijos Tomasuvas|Tomashuv-Mazoveckij|ตอมาชูฟมาซอเวียตสกี|Tomashov Mazovecki
PL 67 Przemyśl|Psemisla|Premislia|Перемишль|פשעמישל|プシェムィシル|Peremyslis|Pshemishul|פשמישל|普热梅希尔|프셰미실
PL 66 Stalowa Wola|Stalowo Wola|Сталёва-Воля|Staliova Volia|斯塔洛瓦沃拉
PL 66 Zamość|Zamose|Zamasc'|Zamoste|Zamosts|זמושץ|ซามอชช์|ზამოსცი|ザモシチ|扎莫希奇|자모시치
PL 65 Kędzierzyn-Koźle|Kendzezhin-Kozle|Kendzezina-Kozle|Kendzezynas-Kozle|Kandrzin-Kozle|Кенђежин Козле
PL 65 Głogów|グウォグフ|Glogau|Gloguv|Hlohov|גלוגוב|กวอกูฟ|格沃古夫|그워구프|Gloguvas
PL 65 Wrzeszcz|Langfuhr
PL 63 Leszno|Lesnas|Lissa|ליסא|לשנו|レシュノ|莱什诺|레슈노
PL 63 Żory|ジョルィ|Zoros|ชอรือ|Sohrau|若雷|조리
PL 62 Bełchatów|Белхатув|Belhatova|בלחטוב|ベウハトゥフ|Belchatuvas|貝烏哈圖夫|베우하투프
PL 62 Łomża|לומזה|วอมชา|ウォムジャ|沃姆扎|웜자
PL 60 Tarnowskie Góry|Tarnovs'ki Guri|Tarnovske Gurai|Tarnovske Gori|Tarnowitz|타르노프스키에구리|塔爾諾夫斯凱古雷
PL 60 Świdnica|שווידניצה|Schweinitz|Schweidnitz|希维德尼察|Schweidnitz-Schlesian
PL 60 Chełm|Холм|Helma|חלם|ヘウム|海乌姆|Khehlm|헤움|Chelmas
PL 60 Tczew|Tceva|Tcevas|Derszewo|Dirschau
PL 59 Piekary Śląskie|Pekary-Sljonske|Piekary Wielkie|Пекари Шльонске|Pjakary Sljonske|Pjekari Slonskje
PL 59 Mielec|Melec'|Melets|Melecas|מיילץ|มีเอเลตส์|梅萊茨
PL 58 Racibórz|Raciboza|Raciburz|Racibuzh|Ratsibuj|راسيبورز|Racebuzos|Racibuzas|Rasibuj|ראטיבאר|रसिबोर्ज्|ราชีบุร์ช
PL 58 Będzin|Бенђин|בענדין|แบนจิน|Bendzin|בנדין|Bendzinas|本津|벵진
PL 58 Zgierz|Zgezas|Zgjezh|Znkies|Ζγκιες|Zgeza|זגייז|ズギェシ|즈기에시|兹盖日|เซอเกียร์ช
PL 57 Biała Podlaska|Бяла Подляска|Бяла-Падляска|ביאלא פודולסק|Alba Ducalis|Palenkes Biala|Біла Підляська
PL 55 Ełk|Lik|אלק|エウク|埃烏克|Ehlk|Lukas|เอลก์
PL 55 Świętochłowice|Sventohlovice|Svintohuvitso|Svjetohlovice|Свентохловице|شفينتوخوفيتسه
PL 55 Pruszków|Prushkuv|Pruskuvas|プルシュクフ|普魯斯科夫
PL 53 Ostrołęka|オストロウェンカ|Ostrolenka|Астралэнка|אוסטרולנקה|奧斯特羅文卡|오스트로웽카|Astralehnka
PL 53 Starachowice|Σταραχοβίτσε|Starachovices|Starahovice|סטרחוביצה|斯塔拉霍維采|Starachowice-Wierzbnik
PL 53 Zawiercie|Zaviercis|Zaverche|Zavercis|Zavertse|זוויירצה|扎维尔切
PL 50 Żoliborz|Zolimpos|ჟოლიბოჟი|Zalborz|Zholibozh|ژولیبوژ|ジョリボルシェ|若利博日区
PL 50 Legionowo|Leg'onovo|Legionovas|萊吉奧諾沃|Jablonna-Legionowo
PL 50 Tarnobrzeg|Tarnobrzyg|Tarnobzega|Tarnobzhag|Tarnobjeg|Tarnobzegas|דזשיקאוו|تارنوبزک|Nova Tarnovia|טרנובזג
PR 418 San Juan|San Huan|San Xoan|San Xuan|Sanhuana|Сан Хуан|سان خوآن|सान हुआन|Caparra|Portorico|סן חואן|სან-ხუანი
PR 203 Bayamón|بايامون|বায়ামন|बयामोन|Bajamonas|バヤモン|巴阿蒙|바야몬
PR 170 Carolina|كارولينا|کیرولینا|कैरोलिना|ক্যারোলিনা|カロリナ
PR 137 Ponce|Ponse|بونثي|پونسه|پونسې|पॉन्स|পন্স|ポンセ|龐塞|폰세|Ponce Senorial|La Ciudad Senorial
PS 428 East Jerusalem|Aust-Jerusalem|Jerusalem East|Jerusalen Este|Oost-Jeruzalem|Đông Jerusalem|GJong Jerusalem
PS 410 Gaza|Xeze|Газæ|गाझा|Azzah|Gaesa|Газзә|Ғазза|עזה|غزة|غزہ|ग़ज़ा|加沙城|Ghazah|ガザ|加沙
PS 173 Khān Yūnis|Hanut Yona|Khan Yumus|Khan Yunus|Jan Yunis|Khan Younes|Khan Younis|خان يونس|Yunas
PS 168 Jabālyā|Джабалия|جباليا
PS 130 Nablus|Sichem|Sihhem|Siquem|نابلوس|Nabulus|Naplusa|Napouse|Shechem|نابلس|ナーブルス|納布盧斯|나블루스|שכם
PS 126 Rafaḩ|Rafaa|Rifah|Рафах|Rafiah|Raphia|רפיח|Er Rafa|رفح|拉法市
PT 178 Amadora
PT 128 Leiria|לייריה|لييريا|लेरिया|لیریا|লেইরিয়া|レイリア|Vieira de Leiria
PT 118 Setúbal|سيتوبال|সেতুবাল|ستوبال|सेतुबल|ซือตูบัล|სეტუბალი|セトゥーバル|Setoumpal|Setubalis|Σετούμπαλ|סטובל
PT 105 Funchal|Funsala|ფუნშალი|Funsalis|Φουντσάλ|فونشال|فونچال|ফানশাল|ฟุงชาล|Phountsal|פונשל|फुंकल|फुंचल|フンシャル
PT 103 Viseu|فيسيو|ویزئو|ویسیو|विसेउ|ভিসিউ|ヴィセウ|Vizeu Celorico
PT 103 Queluz|Kelouz|Kelush|Κελούζ|كويلوز|კელუში|Kelusas|קואלוז'|ケルシュ|克盧什|Queluz i Portugal
PT 93 Cacém
PT 80 Aveiro|Abeiro|अवेइरो|এভেইরো|آویرو|أفيرو|アヴェイロ
PT 70 Вила-Нова-де-Гайя|Portus Cale|Gaia
PT 66 Algueirão
PT 66 Loures|Loyres
PT 58 Felgueiras|Φέλγκεϊρας|Phelnkeiras
PT 54 Rio de Mouro
PT 54 Odivelas|اودیولاس
PT 53 Évora|Ebora|एवोरा|এভোরা|Aebura|Ehvora|Elbora|Erbora|إيفورا|اووا|エヴォラ|ایووارا
PT 52 Amora
PT 52 Corroios
PT 51 Barreiro|巴雷鲁
PT 50 Monsanto
PY 301 Ciudad del Este|Bandar del Este|Siudad del Este|סיודאד דעל עסטע|سيوداد ديل إسته|سیوداد دیل استے
PY 227 San Lorenzo|سان لورينزو|სან-ლორენსო|San Lorensas|聖洛倫索
PY 198 Capiatá|Capista|کاپیاتا|კაპიატა|カピアタ|卡皮亞塔|카피아타
PY 126 Lambaré|لامباره|لامباری|ლამბარე|ランバレ|蘭巴雷|람바레
PY 120 ფერნანდო-დე-ლა-მორა|Fernando-de-la-Mor|فرناندو دلا مورا|費爾南多德拉莫拉
QA 344 Doha|Дохæ|Доха|Доҳа|Доһа|דאכא|דוחא|דוחה|دوحه|دوحہ|دوھا|दोहा|দোহা|โดฮา|დოჰა|Dauha
QA 272 Ar Rayyān|Al Raiyan|अर रैयान|আর রায়্যান|Raiyan|ارریان|الريان|アッラーヤン
QA 198 Lusail
RE 154 Saint-Denis|St. Denis|Sen-Deni|סנט דניס|생드니
RE 105 Saint-Paul
RO 378 Iaşi|יאשי|یاشی|याशी|იასი|Copou|Ilasi|Socol|Yassı|יאס|ایاشی|ياش|याश|ยาช|이아시|Galata
RO 317 Constanţa|Constanca|Constanza|Kanstanca|Koestence|Kuestence|Констанцæ|Кюстенджа|کونستانسا|คอนสตันซา|კონსტანცა
RO 286 Cluj-Napoca|Clausenburg|Cloizanburg|Kluz-Napoka|קלוז-נאפוקה|كلوج نابوكا|کلوج ناپوکا|کلوج-ناپوکا|คลูช-นาโปกา
RO 253 Braşov|Brasso|براشوف|Kruhnen|ברשוב|ब्रासोव|ব্রাসোভ|ブラショフ|브라쇼브|Kronstadt|Kronstant|Orasu Stalin
RO 250 Timişoara|Temishvar|Temisoara|טימישוארה|تيميشوارا|ٹیمیشوارا|Freidorf|Kendetelep|Szabadfalu|Temeschwar
RO 234 Craiova|Croiova|קראיובה|كرايوفا|کرايووا|Краёва|קריובה|کرائیؤوا|क्रायोवा|クラヨーヴァ|ক্রায়োভা|크라이오바
RO 217 Galaţi|Galacz|Galats|غالاتس|گالاتی|گلاتسی|গালাতি|Galac|Galacis|Galaz|גאלאץ|गलाती|Nkalatsi|Γκαλάτσι|גאלץ
RO 212 Târgu Mureş|Tirgu Mures|Търгу Муреш|تارغو موريس|تارګو موريس|تارگو موریش|तारगु मुरेस|তারগু মুরেস|Targul-Mures
RO 183 Oradea|Арадзя|ორადია|Oradeas|Orantea|Varad|Varadin|Varat|Wardein|אוראדיה|أوراديا|اورادئا|ओरेडिया|اورادياه
RO 180 Ploieşti|Ploesht'|プロイエシュティ|Ploeshh|פלוישטי|بلويشتي|پلويشتي|פלוישט|प्लोइएस्ती|প্লয়েস্তি|Плоещ
RO 169 Arad|ערד|O-Arad|Altarad|Murasel|Muresel|Micalaca|Mikelaka|Orodinum
RO 154 Brăila|Berail|Breila|Ibrail|בראילה|Brailov|Brehila|Drinago|براءیلا|ब्राइला|ব্রাইলা|Brillago|ブライラ
RO 141 Piteşti|Pitesci|Piteshh|پیتیشتی|بيتشتي|پيتشتي|पितेस्ती|পিতেস্তি|ピテシュティ|Питещ|פיטשט
RO 136 Bacău|Bakehu|בקאו
RO 134 Sibiu|Sibin|סיביו|سيبيو|सिबिउ|सिबिव|সিবিউ|სიბიუ|Szeben|سیبو|ซีบีอู|Simpiou|シビウ|錫比烏|시비우|Cibinium
RO 112 Satu Mare|סאטו מארה|ساتو ماري|ساتو مارے|सातु मारे|সাতু মারে|Satmarinum|Satou Mare|Satu-Mareh|Satul Mare
RO 108 Baia Mare|Nagybanya|Frauenbach|Neustadt|Rivulus Dominarum
RO 103 Buzău|בוזאו|بوزاؤ|بوزاو|बुजाऊ|বুজাউ|Buzehu|بوزائو|Bouzaou|ブザウ|布澤烏|부저우|Μπουζάου|Bodzavasar
RO 102 Piatra Neamţ|Pjatra-Njamc|بياترا نيامتس|پياترا نيامتس|Karacsonko|पियात्रा नेम्त|পিয়াত্রা নেয়্যামত
RO 93 Râmnicu Vâlcea|Rimnicu Vilcea|Rumniku Vulcha|رامنيكو فالچيا|Ramnicul Valcea|Ръмнику Вълча|رمينكو فيلتشا
RO 90 Botoşani|Баташані|بوتوشاني|बोटोशानी|বোটোশানি|Botoschan|בוטושאן|ボトシャニ
RO 84 Suceava|Suchava|Suczawa|سوتشافا|Сучәва|סוצאבה|سوچاوا|सुचावा|সুচাভা|სუჩავა|Soutseava|Sucha|Σουτσεάβα|スチャヴァ
RO 81 Reşiţa|Recita|Resica|ريسيتا|रेसिता|রেসিতা|Resicza|Reschitz|レシツァ|Resicabanya|Resiczabanya
RO 79 Drobeta-Turnu Severin|Drabeta-Turnu-Severyn|دروبيتا تورنو سيفيرين|دروبیتا-تورنو سیویرین|โดรเบตา-ทูร์นูเซเวรีน
RO 78 Bistriţa|Bistrica|Bistrisa|Bistritz|Beszterce|بسترتسا|بيستريتسا|Besztercze|ビストリツァ|বিস্ট্রিতসা
RO 73 Târgu Jiu|Tirgu Jiu|Tirgu Ziu|Търгу Жиу|تارګو جيو|تیرگو ژیو|तारगु जिउ|তারগু জিউ|ტირგუ-ჟიუ|Targul-Jiu
RO 69 Hunedoara|Хунедоара|חונדוארה|Vajdahunyad
RO 67 Bârlad|Birlad|Burlad|Бърлад|ברלאד|ბირლადი|Birladas|برله|伯尔拉德|브를라드
RO 67 Deva|ديفا|დევა|Nteva|دوا|デヴァ|德瓦|데바|Diemrich|Sargetia|Deva i Romania
RO 66 Târgovişte|Tergowisch|Tirgoviste|تارغوفيشتي|تارګوويشتي|تارگوویشته|Targovichte|Targovisjte|Targowica
RO 66 Focșani|Факшані|פוקשאני|فوكساني|Fokschan|פוקשאן|फोक्सानी|ফোক্সানি|フォクシャニ
RO 65 Tulcea|Tulcsa|טולצאה|تولچيا|Тулчә|تولتشيا|تولچا|तुलसिया|トゥルチャ|Aegyssos|Toultsea|Tultscha|Τούλτσεα
RO 64 Alba Iulia|Weißenburg|אלבה יוליה|ألبا يوليا|ალბა-იულია|Fehervaru|Karlsburg|آلبا ایولیا|Almpa Ioulia
RO 63 Slatina|سلاتينا|स्लातीना|স্লাতিনা|Striharet|ستیئا|スラティナ|斯拉蒂納|슬라티나|Slatina i Romania
RO 63 Vaslui|فاسلوي|واسلوي|ভাসলুই|וסלוי|واسلوئی|वास्लुई|ヴァスルイ|Vasluiul|Vaslujus|瓦斯盧伊|바슬루이
RO 54 Giurgiu|Yergöğü|Гюргево|Джурджу|جيورجيو|گیورجیو|გიურგიუ|गिउर्जिउ|গিউর্জিউ|Gyurgyevo|Yergoegue|Đurđu|ジウルジウ
RO 53 Mediaş|Medgyes|Mediasch|Medivisch|Aranyosmeggyes
RO 52 Zalău|Zelau|Zilah|زالاو|زالیو|سیلاؤ|জালাউ|ზალეუ|Zalehu|ज़ालाउ|ザラウ|札勒烏|잘러우
RO 50 Sfântu Gheorghe|सफांटु घेयोर्घे|Sepsiszentgyörgy|Sepsiszentgyoergy|Sfehntu-Georg|Sfyntu George|سفانتو جئورجه
RS 250 Niš|Nich|Nisch
RS 155 Zemun|Semlin|Zemlen|Zimony|זמון|ゼムン|Taurunum|泽蒙|제문|Opstina Zemun
RS 147 Kragujevac|Krabujevac|Kragiyevac|Kraguevac'|کراگوئیواچ|کراگویواتس|Крагоуѥвьць|كراغوييفاتس|Kragujevacas
RS 117 Čačak|צאצאק|چاچاک|ชาชัก|チャチャク|Gradac|Cacakas|Tsatsak|تشاتشاك|查查克|차차크
RS 100 Subotica|Sawaditz|Subotiza|Szabadka|Szent-Maria|Theresiopel|Maria-Theresiopel|Maria-Theresianopel
RS 94 Leskovac|Leshkuqi|Leskofca|لیسکوواچ|Leskovats|ليسكوفاتس|لیسکوواتس|Leskovacas|לסקובץ|レスコヴァツ|莱斯科瓦茨
RS 85 Novi Pazar|Yeni Pazar|נובי פאזאר|نوفي بازار|نووی پازار|Pazari i Ri|Yenipazar|Novi Pazaras|노비파자르|新帕扎爾
RS 82 Kraljevo|Kralevas|كرالييفو|کرالیئوو|Karanovac|Kralevo|קרליובו|کرالیفو|クラリェヴォ|Rankovicevo|克拉列沃
RS 79 Zrenjanin|Bechkerek|Becskerek|زرینیانین|زرێنیانین|Petrovgrad|Zrenanin|זרניאנין|زرنجانین|Betschkerek
RS 76 Pančevo|Pancsal|Панчава|پانچیوو|پانچێڤۆ|Banstadt|Pancevas|Panciova|Pancsova|Pantsevo|پانچفو|パンチェヴォ|פנצבו
RS 75 Kruševac|Крушавац|کروشیواچ|كروشيفاتس|کروشواس|クルシェヴァツ|Alacahisar|Krousevats|Krusevacas|Κρούσεβατς|קרושבץ
RS 63 Užice|Оужицє|اوژیچے|ウジツェ|Oujiste|Ouzitse|Ussitza|Ούζιτσε|ئوژیتسێ|اوژیتسه|อูซีตเซ|乌日策|우지체
RS 62 Smederevo|Semendire|Semendria|Smedarava|سمیدیریوو|სმედერევო|Smederevas|Smenterevo|Smedere|Szendro|اسمدرفو
RS 61 Valjevo|Valevas|والیئوو|Valevo|ולייבו|فاليفو|والیفو|ヴァリェヴォ|瓦列沃|발레보
RS 56 Vranje|וראניה|فرانيي|وارنیے|ورانیه|Ivranya|ヴラニェ|弗拉涅|브라네
RS 55 Šabac|שאבאץ|شاباس|شاباچ|شاباتس|シャバツ|Chabats|Sampats|Szabacs|沙巴茨|샤바츠|Böğürdelen|Boeguerdelen
RU 5351 Saint Petersburg|Sankt Petersborg|Sankt Petersburg|Sankt-Peterburgo|Sant Petersburgo|Sant-Petersbourg
RU 1259 Nizhniy Novgorod|Nischni Nowgorod|Nizjnij Novgorod|Nijnii Novgorod|Nizhni Novqorod|निज़नी नोवगोरोड
RU 1243 Kazan|Kuzon|Qozon|Хусан|Қазан|Қазон|Ҡazan|קאזאן|قازان|كازان|কাজান|คาซาน|Caza|कझान|काज़ान|ყაზანი
RU 1202 Chelyabinsk|Chaljabinsk|Tjeljabinsk|Tseljabinsk|Чєлѣбиньскъ|טשעליאבינסק|ჩელიაბინსკი|Celabinska|Celaebinsk
RU 1172 Omsk|Omby|Omva|امسک|オムスク|鄂木斯克|Omium|אומסק|أومسك|ওমস্ক|ომსკი|옴스크|Omskas|ओम्स्क|ออมสค์
RU 1130 Rostov-on-Don|Rostov de Don|Rostov do Don|Rostov na Don|Rostov-an-Don|Rostov-pe-Don|Rostow Am Don
RU 1120 Ufa|Upo|Үфі|Өфө|უფა|ウファ|Ephu|Oefa|Oufa|Owfa|אופה|أوفا|ऊफ़ा|烏法|우파
RU 1090 Krasnoyarsk|كراسنويارسك|Krasnodor|Krasnojar|Қызылтас|クラスノヤルスク|크라스노야르스크|क्रास्नोयार्स्क
RU 1047 Voronezh|Voronejo|Voronjez|Voronezas|Woronesch|ヴォロネジ|보로네시|Воронежская область
RU 1013 Volgograd|Tsaritsyn|Valgagrad|Volqoqrad|فولجوجراد|فولغوغراد|وولگوگراد|วอลโกกราด|Stalingrad|Vl'gogradu
RU 982 Perm|بيرم|پیرم|पर्म|Perem|Perym|פרם|پرم|পার্ম|პერმი|ペルミ|彼尔姆|페름|Molotov|เปียร์ม
RU 899 Krasnodar|كراسنودار|क्रास्नोदर|ক্রাসনোদার|Novorosyisk|קרסנודר|Ekaterinodar|クラスノダル|克拉斯诺达尔
RU 844 Saratov|Saratau|Saratof|Saretow|Sarytau|Һарытау|ساراتوف|ساراٹوف|सारातोव|ISaratov|סראטוב|سراتاف|সারাটভ
RU 768 Tyumen|Tuemen|Tүmen'|Цюмень|تيومين|त्यूमन|টিউমেন|Temen|Tioumen|Tjoemen|Tumen|טיומן|تیومن|ٹیومن|त्युमेन
RU 702 Tolyatti|Tal'jaci|Toljatis|Stawropol|Togliatti|تولياتي|ტოლიატი|Tolati|Тольятти ош|トリヤッチ|陶里亚蒂
RU 648 Izhevsk|Izjefsk|Izjevsk|Ustinov|إيجيفسك|इझेवस्क|ইঝেভস্ক|იჟევსკი|Ijevsk|Ischewsk|Izevskas|Izhehusk|איזבסק
RU 632 Barnaul|بارناؤل|بارناول|बर्नाउल|Barnaoel|Barnaoul|Barnauel|Barnauyl|ברנאול|بارنائول|বার্নাউল|Barnaulas
RU 626 Ulyanovsk|Ульянаўск|الیانووسک|Oeljanofsk|Oeljanovsk|Oulianofsk|Oulianovsk|Owlyanovsk|Simbirsk|אוליאנובסק
RU 623 Irkutsk|Ircutia|Irkotsk|אירקוצק|ارکوتسک|ایرکتسک|Irkoetsk|Irkoutsk|Irkuck|Irkutk|Ιρκούτσκ|אירקוטסק|إيركوتسك
RU 618 Khabarovsk|Chabarofsk|Habarovska|Khabarausk|Khabarovka|Χαμπάροφσκ|खबारोव्स्क|খাবারোভস্ক|Jabarovsk|Khbarovsk
RU 608 Yaroslavl|Яраслаўль|ياروسلافل|یاروسلاول|यारोस्लाव|Giaroslavl|Iaroslavia|Jaroslavul|यरोस्लाव|ยาโรสลาฟล์
RU 596 Makhachkala|Machaczkala|Machatjkala|Mahhatskala|Makhatxkala|Магьачкъала|МахIачхъала|Machatsjkala|ماخاتشكالا
RU 574 Tomsk|Tomck|טומסק|تومسك|ٹومسک|টমস্ক|Tomium|ٹمسک|トムスク|托木斯克|Tomskas|तोम्स्क|톰스크
RU 564 Orenburg|Orenburq|Арэнбург|אורנבורג|اورنبورگ|ओरेनबर्ग|Arehnburg|Arenpur|Chkalov|Oremburgo|Orenbourg|أورنبرغ
RU 558 Kemerovo|Kemerava|كيميروفو|केमेरोवो|কেমেরোভো|Kemerovas|کیمیروو|קמרובו|کیمروو|Kemer|Shcheglovsk|ケメロヴォ
RU 539 Novokuznetsk|Novokuznec'k|Novokuznjeck|Navakuzneck|Novokoeznetsk|Novokouznetsk|Novokuzneckas|Novokuznetk
RU 538 Ryazan’|ريازان|Resania|रियाजान|রিয়াজান|リャザン|梁赞|랴잔
RU 533 Astrakhan|Actarkhan|Astiraxan|Astrahana|Əsterkhan|Астархаан|Ащтэрхъан|ასტრახანი|Astraxan|آستراخان|आस्त्राखान
RU 523 Penza|Пензæ|بينزا|پینزا|পেনজা|פנזה|پنزا|पेन्ज़ा|ペンザ|Пенза ош|奔萨|펜자|Пенза балһсн
RU 509 Naberezhnyye Chelny|Naberezjnye Tsjelny|Nabereznoje Tselno|Nabereznyje Tselny|Naberejnije Celni
RU 509 Lipetsk|Lipec'k|Lipieck|ليبيتسك|Lipeckas|Lipesk|Lipetk|لپیتسک|لیپتسک|লিপেৎস্ক|ลีเปตสค์|लिपेत्स्क|リペツク
RU 507 Kirov|Kirau|Kirof|קירוב|كيروف|کیروو|किरोव|কিরোভ|Viatka|კიროვი|キーロフ|Khlynov|Kirovas|基洛夫|키로프
RU 504 Kalininskiy
RU 492 Cheboksary|Ceboksarad|Czeboksary|Shubashkar|Shupashkar|Tjeboksary|Tseboksaro|Чебоксарҳо|تشيبوكساري|चेबोक्सारी
RU 482 Tula|Тулæ|טולה|تولا|ٹولا|तुला|তুলা|ტულა|トゥーラ|Toela|Toula|Τούλα|圖拉|툴라|Tula i Russland
RU 475 Kaliningrad|Kaliningrau|Kalininqrad|Koenigsbarg|Koenigsberg|كالينينغراد|کالینینگراد|Karaliaucios|Karaliaucius
RU 448 Kursk|كورسك|Koersk|Koursk|クルスク|库尔斯克|쿠르스크|Kurskas|कुर्स्क|কুর্স্ক
RU 433 Stavropol|ستافروبول|سٹاوروپول|Stauropoli|استاوروپول|स्तावरोपोल|স্টাভ্রোপল|Voroshilovsk|スタヴロポリ
RU 427 Bryansk|Breansk|بريانسك|برینسک|ブリャンスク|ब्रायांस्क|브랸스크|ব্রায়ানস্ক
RU 420 Tver|Cver|تفير|توور|トヴェリ|טבר|تور|তিভের|ტვერი|特维尔|트베리|Tueria|Kalinin|ตเวียร์
RU 413 Magnitogorsk|Magnetogorsk|Magnitagorsk|ماگنیتوگورسک|มักนีโตกอสค์|מגניטוגורסק|ماگنیٹوگورس|مغنيتاغورسك
RU 406 Ivanovo|Ivanava|ایوانوو|इवानोवो|ইভানোভো|Ivanovas|إيفانوفو|اوانوو|อีวาโนโว|イヴァノヴォ|איוואנובו|伊万诺沃
RU 381 Nizhny Tagil|Nizjnij Tagil|Nizhne-Tagil'skiy
RU 360 Ulan-Ude|उलान-उदे|উলান-উদে|Ulan-Udeh|Улаан-Үдэ|אולן-אודה|Oelan-Oede|Oulan-Oude|Ulaan-Үdeh|أولان أودا
RU 357 Vladimir|Ulatimer|فلاديمير|ولادیمیر|Blantimir|Uladzimir|Vlagyimir|Volodimir|Βλαντίμιρ|ולדימיר|ვლადიმირი
RU 349 Arkhangel’sk|Arhangeljsk|Arxanqelsk|Arcangelo|Arhankeli|آرخانگلسک|آرکھنجلسک|أرخانجلسك|আর্খাঞ্জেলস্ক
RU 349 Chita|Tsita|تشيتا|Tchita|چیتا|चीता|চিতা|Tschita|チタ|赤塔|치타
RU 345 Belgorod|Belgarad|Belqorod|Bilgorod|Bilhorod|بيلغورود|بیلگوروڈ|बेलगोरोद|বেলগোরোড|Bielgorod|בלגורוד|بلگورود
RU 340 Kaluga|Kaluqa|Kalyga|Калугæ|كالوغا|کالوگا|कालुगा|কালুগা|Kaloega|Kalouga|קלוגה|کلوگا|カルーガ|卡盧加|칼루가
RU 337 Krasnogvargeisky|Krasnogvardejskij
RU 330 Smolensk|Smalensk|סמאלענסק|اسمولنسک|سمولينسك|סמולנסק|سمولنسک|สโมเลนสค์|სმოლენსკი|Smol'n'sku|Smolenscum
RU 327 Sochi|Soczi|Sotji|Sotsi|Sotchi|सोची|სოჭი|Sotschi|ソチ|索契|소치|Sochi - Soci
RU 323 Volzhsky|Volzh Sky|Volzjskij|Wolschski
RU 318 Saransk|Саранош|سارانسك|Саран ош|سرانسک|सारांस्क|ซารันสค์|Saran|Saranskas|סרנסק|सारान्स्क|সারান্স্ক
RU 315 Cherepovets|Cerepovecas|Cerjepowjec|Cherepovec'|Czerepowiec|Tjerepovets|Tserepovets|تشيريبوفيتس|Charapavec
RU 312 Vologda|Bologda|Volagda|Вологдæ|וולוגדה|فولوغدا|وولوگدا|โวลอกดา|ვოლოგდა|ولوگدا|ヴォログダ|沃洛格达|볼로그다
RU 309 Kurgan|Kurgon|Kurqan|Курғон|Қорған|كورغان|কুরগান|Koergan|Kourgan|کرغان|کرگان|कुर्गान|Kurganas|クルガン|库尔干
RU 306 Vladikavkaz|Orjonikidze|Vladiqafqaz|Wladykaukaz|Дзæуджыхъæу|Dzhaudzhikau|Tehrchkualeh|Uladzikaukaz|فلاديقوقاز
RU 303 Orël|ওরেল|Oriol|Orzel|اوریل|ओरल|オリョール|أوريول|오룔|Oriolas
RU 300 Surgut|Sorgyt|Surqut|סורגוט|سورغوت|سورگوت|سرگوت|Soergoet|Sourgout|Surgutas|Surgutum|スルグト|蘇爾古特
RU 297 Grozny|Dzohar|Dƶoxar|Qrozni|Qroznı|Джохар|גרוזני|غروزني|گروزنی|გროზნო|Groznas|Groznıy|গ্রোজনি|グロズヌイ
RU 295 Murmansk|Semenova|مورمانسك|Moermansk|Mourmansk|Muurmanni|Romanov|Μούρμανσκ|מורמנסק|მურმანსკი|Murmanskas
RU 293 Tambov|Tambof|Tambou|تامبوف|তাম্বভ|Tombu|טמבוב|تمبوف|ताम्बोव|ტამბოვი|Tambovas|タンボフ|坦波夫|탐보프
RU 279 Petrozavodsk|AEaenislinna|Petrazavodsk|Петроской ош|بيتروزوفودسك|پیتروزاوودسک|پیٹروزاوودسک|Petrozavontsk
RU 279 Taganrog|Taganrig|Taqanroq|تاغانروغ|تاگانروگ|ტაგანროგი|Taganrogas|Tankanronk|Ταγκανρόγκ|タガンログ|塔甘羅格
RU 277 Kostroma|Kastrama|קוסטרומה|كوستروما|کوسٹروما|კოსტრომა|Kostromna|কস্ট্রোমা|कोस्त्रोमा|コストロマ|科斯特羅馬
RU 275 Komsomolsk-on-Amur|Komsomolsk am Amur|Komsomolsk del Amur|Komsomolsk-na-Amure|Komsomoljsk-na-Amuru
RU 268 Yoshkar-Ola|Iochkar-Ola|Josjkar-Ola|יושקר-אולה|Tsarevokokshaysk|요시카르올라
RU 267 Sterlitamak|Stärletamaq|Стәрлетамак|Стәрлетамаҡ|استرلیتاماک|Staerletamaq|Stehrlitamak|سترليتاماك
RU 256 Bratsk|براتسك|Brack|ブラーツク|Bratskas|布拉茨克|브라츠크
RU 246 Orsk|オルスク|奧爾斯克|오르스크|أورسك|Orskas
RU 245 Syktyvkar|Siktifkar|Soktovkar|Syktyukar|Sıktıvkar|سيكتيفكار|سیکتیوکار|সিকটিভকার|סיקטיבקר|ซึคตึฟคาร์
RU 244 Nizhnevartovsk|Nizjnevartovsk|Nizniewartowsk|Nijnevartovsk|Nischnewartowsk|Nizhnjavartausk|Niznevartovskas
RU 243 Angarsk|Anqarsk|آنگارسک|أنغارسك|アンガルスク|Angarskas|安加尔斯克|안가르스크
RU 243 Mar’ino
RU 241 Novorossiysk|Novorossiejsk|Noborosisk|노보로시스크
RU 239 Khimki|Himki|Jimki|Ximki|חימקי|خيمكي|ヒムキ|希姆基|힘키|Химки балһсн|Moskau-Chimki
RU 239 Nalchik|Naljcik|Nalshyk|Naltsik|نالتشيك|Nalçık|نالچیک|नालचिक|নালচিক|Naltschik|نالچک|ナルチク
RU 235 Yakutsk|ياكوتسك|Iakoutsk|Yerkutsk|याकुत्स्क|ヤクーツク|D'okuuskaj|ইয়াকুটস্ক|야쿠츠크
RU 234 Nizhnekamsk|Nizjnekamsk|Nizniekamsk|Nijnekamsk|Nischnekamsk|Nizhnjakamsk|Niznekamskas|Tuban Kama|نیژنیکامسک
RU 233 Dzerzhinsk|Dzierzynsk|Rastyapino|Dserschinsk|Dzerhinsh|Dzerjinsk|Dzerzinskas|Dzjarzhynsk|دزيرجينسك|دزرژینسک
RU 226 Staryy Oskol|스타리오스콜
RU 225 Blagoveshchensk|Blagaveshchansk|Blagovescenskas|Blagovescsenszk|Blagoveshhens'k|Blagovesjtjensk
RU 222 Velikiy Novgorod|Novogardia Magna|نوفغورود العظيمة|वेलिकिय नोवगोरोड|Nowogrod Wielki|Suuri Novgorodi
RU 221 Shakhty|Chakhty|Sachtos|Sjachty|Schachty|Shajty|شاختاي|Sahti|Saxti|شاختی|沙赫特|샤흐티
RU 219 Prokop’yevsk|Prokop'evsk|Prokop'yevo|Prokoyevsk
RU 216 Rybinsk|Robinsk|Rıbinsk|ریبینسک|Andropov|رايبانسك|ریبنسک|ルイビンスク|Rybinskas|雷宾斯克|리빈스크|Shcherbakov
RU 216 Vykhino-Zhulebino|Vykhino
RU 215 Zelenograd
RU 215 Biysk|Mpisk|Viysk|Biejsk|Biscum|Biyusk|比斯克|비스크
RU 214 Centralniy
RU 210 Pskov|Pskof|Pskou|פסקוב|بسكوف|پسکوف|Pihkva|पस्कोव|পসকভ|ปัสคอฟ|ფსკოვი|プスコフ|普斯科夫|프스코프|Pihkova
RU 203 Vasyl'evsky Ostrov|Vasileostrovskij|Vasilinsaari
RU 200 Severnyy
RU 199 Balakovo|بالاكوفو|Balakovas|بالاکوو|巴拉科沃|발라코보|Балаково балһсн
RU 199 Armavir|آرماویر|أرمافير|Aramir|アルマヴィル|Armaviras|阿爾馬維爾|아르마비르|Nor Armawir|Армавир балһсн
RU 198 Yuzhno-Sakhalinsk|Ioujno-Sakhalinsk|Juzhna-Sakhalinsk|Juzjno-Sachalinsk|Tүndүk-Sakhalinsk|युज़्नो-सखालिंस्क
RU 196 Engels|Enehl's|Engeljs|Ehngel's|Pokrovsk|Pokrovs'ka Sloboda|Pokrovskaya Sloboda
RU 194 Severodvinsk|Severadzvinsk|Sewjerodwinsk|სევეროდვინსკი|Severodvinskas|Siewierodwinsk|سورودوینسک|سیورودونسک
RU 191 Zlatoust|زلاتؤوست|زلاتوؤست|Zlatavust|Zlatoutsk|زلاتوست|ズラトウースト|Zlato-oest|Zlatoustas|兹拉托乌斯特
RU 189 Syzran
RU 184 Abakan|آباکان|अबाकान|আবাকান|Agban|Ampakan|Ағбан|ابکان|Abakanas|アバカン|阿巴坎|아바칸|Abakanskoye
RU 182 Kamensk-Ural’skiy|Kamensk-Uraljski|Kamenisk|Kamensk
RU 181 Petropavlovsk-Kamchatsky|Petropavlofsk Kamtsatski|Petropavlovsk-Kamtsatski|Petropavlovska-Kamcatska
RU 180 Yasenevo
RU 179 Podolsk
RU 172 Lyublino|Lublino|Lyublino-Dachnoye
RU 167 Berezniki|Kydzzakar|Бярэзнікі|بيريزنيكي|Bjerezniki|بریزنیکی|Bieriezniki|Bjarehzniki|برزنیکی|ベレズニキ
RU 167 Volgodonsk|Valgadonsk|Volqodonsk|וולגודונסק|فولغودونسك|وولگودونسک|ولگودونسک|Volgodonskas|ヴォルゴドンスク
RU 167 Miass|Мейәс|Miasas|مياس|ミアス|米阿斯|미아스
RU 166 Novocherkassk|Novocerkaskas|Novotjerkassk|Novotserkassk|Novacharkask|Novocserkasszk|Novotcherkassk
RU 164 Nazran|Kazran|Na'sar|Nesara|نازران|ნაზრანი|나즈란|Nana-Naa'sare|Poselok Nazran'|Kosta-Khetagurovo
RU 161 Rubtsovsk|Rubcovs'k|روبتسوفسك|روبتسووسک|Roebtsovsk|Roubtsovsk|Rubcousk|Rubcovskas|Rubtovsk|Rubzowsk
RU 160 Mytishchi|Mityiscsi|Mycishchy|Mytisjtji|Mitishhi|Motistsi|Mytichtchi|Mytisjtsji|มืยทิชชี|میتیشچی|مايتشي
RU 159 Salavat|Salauat|سالافات|سالاوات|Salavatas|サラヴァト|薩拉瓦特|Салават балһсн|Salavat i Russland
RU 159 Bibirevo
RU 159 Khoroshëvo-Mnevniki|Khoroshjovo-Mnjovniki|Khoroshjovo|Khoroshevo
RU 158 Gol’yanovo
RU 157 Admiralteisky
RU 157 Ussuriysk|Voroshilov|Oessoeriejsk|ウスリースク|乌苏里斯克|우수리스크|Nikolaevsk-Ussuri|Lungsod ng Ussurijsk
RU 154 Lyubertsy|Liubercai|Lyubertsı|ليوبارتسي|لیوبیرتسی|Lioubertsy|Liuberti|Ljoebertsy|Ljuberzy|Lubertsi|لیوبرتسی
RU 154 Kovrov|Kaurou|كوفروف|کاوروو|کووروف|Kovrovas|コヴロフ|科夫罗夫|코브로프
RU 152 Strogino
RU 150 Balashikha|Balachikha|Balishikha|Balaschicha|Balasihha|Balasixa|Балашихæ|بالاشيكا|بالاشیخا|バラシハ|巴拉希哈
RU 150 Zhulebino|Zhelyabino
RU 147 Kolomna|Columna|Kalomna|Коломнæ|קולומנה|كولومنا|コロムナ|科洛姆纳|콜롬나|Коломна балһсн
RU 147 Kuntsevo|Kuncjovo|Kuncevo|Kunzewo|Kuntsevo Destrict|Kuntsevo District
RU 146 Nakhodka|Nahhodka|Nakhotka|Langouwai|Najodka|Naxodka|Находкæ|ناخودكا|Nahotk|ナホトカ|納霍德卡|烂沟崴|나홋카
RU 144 Elektrostal’|Ehlektrostal'|옐렉트로스탈
RU 144 Biryulëvo|Birjuljovo
RU 144 Orekhovo-Borisovo
RU 143 Kuz’minki
RU 143 Novyye Kuz’minki
RU 142 Pyatigorsk|פיאטיגורסק|ピャチゴルスク|Five Mountains|퍄티고르스크|五山城
RU 142 Chertanovo Yuzhnoye|Chertanovo Vtoroe|Poselok Mosgazoprovod
RU 141 Maykop|מייקופ|مايكوب|مایکوپ|मायकोप|মায়কপ|Majkuop|マイコープ|Maikopas|마이코프|Мыекъуапэ|Myekuuapeh
RU 141 Zheleznodorozhnyy|Zjeleznodorozjnyj|Obiralovka
RU 140 Norilsk|נורילסק|نوريلسك|Naryl'sk|Noriljsk|نورلسک|Norilskas|ノリリスク|諾里爾斯克|노릴스크
RU 140 Al’met’yevsk|Al'met'evsk|Al'met'yevo|Aljmetjevsk|Almat|Әлмәт
RU 139 Korolev|Korolov|Каралёў|کارولیو|Koroliov|קורוליוב|كوروليوف|کورولیوو|コロリョフ|Koroliovas|科羅廖夫|코롤료프
RU 138 Kolpino|كولبينو|کولپینو|კოლპინო|Koljpino|Kolpinas|科爾皮諾|콜피노
RU 137 Odintsovo|Adzincova|Odincovas|اودینستوو|Odincova|Odintovo|Odinzowo|أودينتسوفو|โอดินต์โซโว|オジンツォボ
RU 134 Nevinnomyssk|Nevinnomossk|Nevinnomıssk|Nevinnonyssk|Nevinomyskas|Njavinnamysk|Niewinnomyssk|Newinnomyssaja
RU 133 Pervouralsk|Pervouraljsk|بيرفورالسك|第一烏拉爾斯克
RU 132 Kislovodsk|Kislavodsk|קיסלובודסק|كيسلوفودسك|Nartsaneh|کسلووودسک|Kislovodskas|Нартсанэ|キスロヴォツク
RU 132 Dimitrovgrad|Dimitrovqrad|Mitreen' osh|ديميتروفغراد|دیمیترووگراد|Dzimitraugrad|Dimitrovgradas
RU 130 Novomoskovsk|Novamaskousk|Stalinogorsk|نوفوموسكوفيك|نووماسکووسک|Novomoskovskas|Яңа Мәскәү|ノヴォモスコフスク
RU 130 Petrogradka
RU 130 Ramenki
RU 129 Zyablikovo
RU 128 Kamyshin|Kamosin|Kamychine|Kamyschin|Kamysinas|كاميشين|کامیشن|カムイシン|卡梅申|카미신|Камышин балһсн
RU 128 Novocheboksarsk|Cene Shupashkar|Novotseboksarsk|Novotsjeboksarsk|Nowotscheboksarsk|ノヴォチェボクサルスク
RU 128 Serpukhov|Serpuhhov|Serpoechov|Sierpuchow|세르푸호프
RU 128 Ivanovskoye
RU 128 Orekhovo-Borisovo Severnoye|Orekhovo
RU 126 Murom|Muram|Мөрәм|موروم|Moerom|Mourom|ムーロム|Muromas|Muromum|穆罗姆|무롬|Murom am Oka
RU 126 Khasavyurt|Hasavjurt|Khasav-jurt|Xasavyurt|Khasav|Staro Khasav-Yurt
RU 126 Neftekamsk|Нефцякамск|نیفتیکامسک|Neftekama|Njeftekamsk|Kaseyevo|Neftekamskas|Nieftiekamsk|نفتكامسك
RU 125 Tyoply Stan|Тёплый Стан|Nizhniy Teplyy Stan
RU 123 Tsaritsyno|Caricino|Tsartino|Sartino|Lenino|Imeni Chkalova V.P.|Imeni V.P. Chkalova|Tsaritsyno-Dachnoye
RU 122 Cherkessk|Czerkiesk|Tserkessk|चेर्केस्क|চের্কেস্ক|Tcherkessk|Tsjerkessk|Tscherkessk|تشركيسك|Черкес къала
RU 122 Presnenskiy|Красная Пресня
RU 122 Veshnyaki
RU 121 Zyuzino
RU 120 Orekhovo-Zuyevo|Arehkhava-Zueva|Orehhovo-Zujevo|Orechovo-Zoejevo|Orechovo-Zuevo|Orejovo-Zuyevo
RU 120 Solntsevo|Solncevo
RU 118 Troparëvo|Troparjovo
RU 117 Achinsk|Aczynsk|Atjinsk|Atsinsk|أتشينسك|Acinskas|Atchinsk|آچینسک|Atschinsk|アチンスク|阿钦斯克|아친스크
RU 116 Kyzyl|Kozol|Kızıl|Қизил|קיזיל|كيزيل|کائزل|কিজিল|Krasni|کیزل|किज़िल|Kezelli|Kyzylas|クズル|克孜勒|키질
RU 116 Taganskiy|Taganka
RU 115 Noginsk|Naginsk|Noqinsk|نوجينسك|نوگینسک|Noguinsk|نوگنسک|Noginskas|ノギンスク|諾金斯克|노긴스크|Ногинск балһсн
RU 115 Yelets|Elecum|ييليتس|Elec'|Jalec|Jelec|Jelecas|Jelez|Elet|יילץ|یلتس|エレツ|叶列茨|옐레츠
RU 115 Novo-Peredelkino|Peredelkino
RU 114 Ochakovo-Matveyevskoye|Ochakovo-Matveevskoe|Ochakovo
RU 113 Tobolsk|Toboljsk
RU 113 Shchyolkovo|Shchelkovo|Shcholkovo|Shhjolkovo|Schtscholkowo|Shhelkovo|Щелково
RU 112 Nefteyugansk
RU 111 Novokuybyshevsk|Novo-Kuybuyshev|Novokujbysjevsk|Navakujbyshehusk|Novokoejbysjevsk|Novokouibychevsk
RU 110 Noyabrsk
RU 109 Bataysk|Gorodovikovsk
RU 109 Seversk|Sewjersk|سیورسک|セヴェルスク|Severskas|Siewiersk|سورسک|謝韋爾斯克|세베르스크
RU 109 Arzamas|آرزاماس|Arzamasas|アルザマス|阿爾扎馬斯|아르자마스|Arsamassium
RU 109 Sergiyev Posad|Siergijew Posad|Sergiyevskiy Posad|Sergiyev|Zagorsk
RU 109 Leninsk-Kuznetsky|Leninsk Kuzniecki|Leninsk-Kuzneckij|Leninska-Kuznecka|Kuznecko Leninskas|Leninsk-Koeznetski
RU 108 Oktyabrsky|Oktiabr'skil
RU 107 Obninsk|أوبنينسك|ობნინსკი|オブニンスク|Obninskas|奥布宁斯克|오브닌스크
RU 106 Elista|Элһэтэ|אליסטה|الیستا|Ehlista|Ehlst|Stepnoi|إيليستا|الستا|एलिस्ता|এলিস্তা|Elst|エリスタ|埃利斯塔
RU 106 Cherëmushki|Cherjomushki
RU 106 Novotroitsk|Novotroic'k|نوفوترويتسك|Navatroick|Novotroickas|Novotroitc|Nowotroizk|Яңа Троицк|نوووترویسک
RU 105 Derbent|Darband|Darbant|Derbend|K'vevar|Дәрбәнт|Chjali|Dzerbent|დერბენტი|דרבנט|دربند|デルベント|傑爾賓特
RU 104 Izmaylovo
RU 104 Kiselëvsk|Kizelovsk|Кісялёўск|Kiseljovsk|Kisjaljousk
RU 103 Akademicheskoe
RU 103 Velikiye Luki|Velikije Loeki|Wielkie Luki|벨리키예루키
RU 103 Bogorodskoye
RU 102 Pushkino|Pusjkino|Poesjkino|Pouchkino|بوشكينو|پوشکینو|普希金諾
RU 102 Artëm|Artiom
RU 102 Ukhta|أوختا|Oechta|Oukhta|Uhta|Ujta|Ukva|Chib'yu|乌赫塔|우흐타
RU 102 Brateyevo|Brateevo|Bratyevo
RU 102 Shchukino|Shhukino|Щукино
RU 101 Kansk|كانسك|Kanskas|坎斯克|칸스크
RU 101 Khanty-Mansiysk|खांती-मांसीयस्क|ხანტი-მანსიისკი|Chanty-Mansiejsk|Hanti-Mansiisk|Hantimansijska|Hanto-Mansiisk
RU 101 Mezhdurechensk|Mezdurecenskas|Mezjduretjensk|Mejdouretchensk|Mejdurechensk|Mejduretxensk|Mezduretsensk
RU 101 Novyye Cherëmushki|Novye Cherjomushki
RU 101 Ryazanskiy|Plyushchevo
RU 100 Solikamsk|Salikamsk|سولیکامسک|سولكامسك|Solikamskas|Sovkar|Соль Камская|索利卡姆斯克|Usol'e Kamskoe
RU 100 Glazov|Glazau|جلازوف|گلازوف|Glazovas|グラゾフ|格拉佐夫|글라조프
RU 100 Ust’-Ilimsk
RU 100 Tekstil’shchiki|Tekstil'shhiki|Текстильщики|Poselok Tekstil'shchiki|Sadki
RW 172 Gisenyi|Gosenyi|Nkiseni|Γκισένι|جيسايني|Gisehn'i|Gisenjis|ギセニ|吉塞尼|기세니
RW 153 Musanze|Ruhengeri|Рухенгери|Ruhengeris
RW 100 Nyagatare|Nyakatale|Nyakatare
SA 4697 Jeddah|Chidda|Djedda|Djidda|Dzedda|Dzhida|Dzudda|Jaddah|জেদ্দা|जेद्दाह|ญิดดะฮ์|ჯიდა|גדה|جدة|جدہ|ジッダ
SA 1578 Makkah|A Meca|Mekkah|La Meca|Maekkae|Makka|Mecca|Meice|मक्का|মক্কা|มักกะฮ์|მექა|מכה|مكة|مکہ|メッカ
SA 1300 Madinah|Madinat|Mediina|Medzina|Yathrib|المدينة|Madina|Maedinae|Мединæ|אל-מדינה|মেডিনা|มะดีนะฮ์|მედინა|مدینھ
SA 1252 Dammam|Damman|Ntamam|الدمام|दम्माम|დამამი|Daemmam|Damamas|दम्मम|দাম্মাম|ダンマーム|דמאם|Ad Dammam|Ad-Damman
SA 946 Sulţānah
SA 745 Buraydah|বুরাইদাহ|Buraeydae|Buraida|बुरैदह|بريده|بریدہ|ブライダ
SA 688 Ta’if|Taef|Toif|טאיף|تایف|طائف|ताइफ|তাইফ|ターイフ|טאאיף|تاىيف|ताइफ़|塔伊夫|타이프|Daa'if|Taifas
SA 667 Tabuk|Tebuk|তাবুক|Gabouk|Tabouk|Taebuk|Tebuek|תבוכ|تبوك|तबूक|タブーク|Tabukas|塔布克|타부크
SA 605 Ha'il|Hajel|Хаиль|Hael|حائل|হায়েল|हैल|ハイル
SA 505 Najrān|Nacran|Necran|নাজরান|Наджран|نجران|नजरान|ナジュラン
SA 425 Al Kharj|Al Khardj|El-Harc|Эль-Хардж|الخرج|Ehl'-Khardzh
SA 387 Khamis Mushait|Chamis Musaitas|Chamis Muschait|Hamis Musajt|ח'מיס מושייט|খামিস মুশাইত|खमीस-मुशैथ|خميس مشيط
SA 293 Al Hufūf|Al Hofuf|Ель-Хуфуф|Huefuf|الهفوف|Ehl'-Khufuf|Hofuf|Hufuf|הופוף
SA 290 Al Mubarraz|المبرز
SA 271 Hafar Al-Batin|Haffar El Batin|Al Hafar|Hafar
SA 248 Thuqbah|Thuqba|الثقبة|Al Thaqbah|Ath Thuqbah
SA 237 Al Jubayl|Dzhubail'|El-Cübeyl|Əl-Cübeyl|Al-Dzubajl|El-Cuebeyl|Əl-Cuebeyl|ג'ובייל|Ainain|الجبيل
SA 228 Şabyā|صبيا|Al-Sabya|As Sabya
SA 210 Abha|Abga|Ebha|Абха|أبها|ابھا|अबहा|আবহা|アブハー|AEbha|艾卜哈|아브하
SA 200 Yanbu|Yambo|Yenbo|ينبع|Yanbu al-Bahar|Yanbu' al Bahr
SA 183 Unaizah
SA 165 Khobar|ח'ובאר|Hubar|الخبر|अल-खोबर|Alkhobar|El Huber|Әл-Хубар|Al Khobar|Al Khubar|Ель-Хубар|코바르
SA 148 Arar|عرعر|अरार|আরার|Aruar|アラル
SA 128 Sakakah|সাকাকাহ|Sakaka|सकाकाह|Skaka|سكاكا|سکاکه|سکاکہ|サカーカ|塞卡凱|사카카
SA 125 Az Zulfī|Az Zilfi|Zilfi
SA 105 Jizan|Cizan|Cızan|Gazan|Gizan|Jazan|Jezan|Jizon|جازان|جيزان|जीजान|জিজান|ジザン
SA 102 Qurayyat|An Nabk|Gurayat|القريات|Al Qurayyat|Nabek
SA 100 Sabt Alalayah|Sabt Al Alaya|سبت العلايا
SD 1849 Omdurman|أم درمان|Omdoerman|Omdourman|אומדורמאן|ომდურმანი|オムドゥルマン|Omdurmanas|Umm Durman|ออมเดอร์มาน
SD 1012 Khartoum North|Severni Kartum|Khartoum Nord|Sjeverni Kartum|Jartum Norte|Khartum Nord|Північний Хартум
SD 565 Nyala|ניאלה|نيالا|نیاله|न्याला|নিয়ালা|ニャラ|尼亚拉|니알라
SD 489 Port Sudan|Burt Sudan|Port Sodan|פורט סודאן|پورت سودان|پورٹ سوڈان|พอร์ตซูดาน|Bur Sudan|New Sawakin
SD 401 Kassala|कस्साला|কাসালা|کسالہ|كسلا|カッサラ|كسل|卡薩拉|카살라|Statul Kassala
SD 393 El Obeid|Al Ubayd|এল ওবেইদ|एल ओबेद|Al Obayyid|Ehl'-Obejd|El Ubeiyad|الابيض|エルオベイド|الأبي
SD 363 Al Qadarif|El Gedaref|El Kadarif|El-Gadarif|আল কাদারীফ|अल कदारीफ|Ehl'-Kadarif|אל-קדריף|Gadaref|Gadarif
SD 345 Kosti|Kusti|ربك
SD 332 Wad Medani|Vad Madani|Vad Medeni|वाद मदानी|واد مدنی|ওয়াদ মাদানি|ود مدني|Medani|ワドメダニ
SD 264 El Daein|Ad Duajn|Ed Daein|Эль-Дейн|Ehl'-Dejn|এল ডেইন|الدعين|الضعين|एल दैन|エルダイン
SD 252 El Fasher|Al Fashir|Ель-Фашир|Al-Faschir|Tendelti|এল ফাশের|Ehl'-Fasher|Ehl'-Fashir|एल फाशर|エルファシャー
SD 250 Singa|Senga|Синџа|سینگا|सिंगा|Sindza|Sinjah|سنجة|سنگه|সিঙ্গা|シンガ|Sindscha
SD 186 Ad-Damazin|Ed Damazin|আদ-দামাজিন|Ehd-Damazin|अद-दमाजिन|الدمازين|Damazin|アッダマジン
SD 162 Al-Junaynah|Al-Dzunajna|El DZunajna|আল-জুনাইনাহ|Al Geneina|Al Jeneina|El Geneina|Ел Џунајна|Aj Jinena
SD 135 Rabak|রাবাক|رباک|ربك|रबक|ラバク
SD 134 El Geneina Fort|Al Junaynah Fort|Geneina Fort|El Geneina
SD 130 Sennar|Sannar|Sinnar|سنار
SD 128 Al Manāqil|El Managil|El Manaqil|Manaqil
SD 120 Gereida|قريضة
SD 112 Atbara|Atbarah|عطبرة|アトバラ|阿特巴拉|Madent Atbara
SD 108 An Nuhūd|An Nahud|Elnihood|En Nahud|Ennahuda|Ен-Нахуд|Эн-Нухуд|এন নাহুদ|Al Nihood|एन नहूड|النهود|النہود
SD 103 Ad-Damir|Al-Damir|Ed Damer|Ed Damir|अद-दामिर|আদ-দামির|Ehd-Damer|الدامر|アッダミール
SE 166 Linköping|Линчёпинг|Линшепинг|Линьшөпин|לינשעפינג|لينشوبينغ|لینشوپینگ|लिंकोपिंग|লিঙ্কোপিং|ลินเชอปิง|Lincopia
SE 155 Örebro|Erebro|ערעברו|أوربرو|اریبرو|ერებრე|Ehrebru|Erempro|Jorebru|OErebro|ארברו|اوریبرو|ओरेब्रो|ওরেব্রো
SE 139 Sollentuna
SE 130 Umeå|Ubmi|Umeo|امیہ|ऊमेओ|উমিও|უმეო|Oumeo|Owmeo|Uma|Ούμεο|אומאו|أوميو|اومئو|ウメオ|于默奧
SE 127 Västerås|Vesteros|فيستيروس|واسٹیراس|ویستیروس|वेस्टरास|เวสเตโรส|Vaesteras|Vestehros|וועסטעראס|ভেস্টেরাস
SE 127 Södermalm|Soedermalm|Soeder|Söder|Katarina-Sofia|Maria-Gamlastan|Maria gamla stan|Sofia gamla stan
SE 112 Jönköping|Encheping|Iunecopia|Јеншепинг|Йёнчёпинг|Йёньшөпин|يونشوبينغ|یونشوپینگ|जॉनकोपिंग|Йоншьопинг|جونکومنگ
SE 104 Helsingborg|Gel'sinborg|Hälsingborg|Хелсингборг|Хелсингбори|เฮลซิงบอรย์|Haelsingborg|Helsingborja
SE 93 Norrköping|Norsepinga|Норрчепінг|Норшьопинг|นอร์เชอปิง|ნორჩეპინგი|Norchehping|Norrkoeping|Norrshjopin
SE 90 Huddinge
SE 87 Lund|Лөнд|لوند|لونڈ|Lount|Λουντ|لنڈ|লুন্ড|ลุนด์|ლუნდი|ルンド|Lundas|Lundur|隆德|룬드
SE 77 Luleå|Люлео|לולאו|لولئو|لوليا|لوليو|लुलिआ|লুলিও|ლულეო|ルレオ|呂勒奧|룰레오
SE 74 Haninge
SE 74 Gävle|Gefle|Gevle|Gäfle|Jevle|گاولے|یاولہ|गेवले|গাভলে|เยฟเล|Eule|Evle|Gaefle|יבלה|يفله|ევლე
SE 72 Bromma|Bromma stadsdelsomrade
SE 71 Borås|Boros|Buras|Buros|בורוס|بوراس|بوروس|บูโรส|ბუროსი|ボロース|Burosas|布羅斯|보로스|Boerosia|Celfsborg
SE 71 Växjö|Vekse|Vexiö|ویکوہ|ویکیو|ვექშე|ベクショー|וקשה|فاكسيو|เวกเชอ|Vaexjoe|Veksheh|वेक्सजो|ভেক্সজো|韦克舍
SE 70 Södertälje|S'odertele|Sedertel'e|სედერტელიე|Siodertelje|سودرتاليا|سودرتالیے|Soedertaelje|Sjodehrtehl'e|سودتلیا
SE 70 Halmstad|Халмстад|هالمستاد|ہالمسٹاڈ|ฮาล์มสตา|Gal'mstad|Hamstad|האלמסטד|هالم سټاد|হালমস্টাড|ჰალმსტადი
SE 69 Kungsholmen
SE 67 Eskilstuna|Ескилстюна|Ешилструна|إسكيلستونا|ესკილსტუნა|Eskilstouna|Εσκιλστούνα|اسکلستونا|Ehskil'stuna
SE 66 Solna
SE 66 Karlskrona|Karlskruna|كارلسكرونا|კარლსკრონა|קרלסקרונה|คาร์ลสกรูนา|کلسکرونا|カールスクルーナ|Caroli Corona
SE 61 Karlstad|كارلستاد|کارلسٹاڈ|کارل سټاد|კარლსტადი|カールスタード|Karlstadas|קרלסטד|कार्लस्टाड|কার্লস্টাড
SE 59 Mölndal|Melndal|Moelndal|Miolndalas|Mjol'ndal'|Мёльндальская коммуна|Mjol'ndal'skaja kommuna
SE 58 Vasastaden|Vasastan
SE 58 Täby
SE 57 Sundsvall|Sountsval|Σούντσβαλ|סונדסוואל|სუნდსვალი|Sundsvalis|سوندسوال|Sundsval FA|سندسفال|سندسوال|スンツヴァル
SG 276 Bedok New Town|Bedok Village|Bedok|Pitok|勿洛
SG 276 Ulu Bedok|Ulu Bedok Village
SG 267 Sengkang New Town|Sheng Gang|Sengkang|盛港
SG 265 Tampines Estate|Tampines
SG 262 Jurong Town|Jurong Village|Jurong New Town|Jurong|Yulang|Bandar Baharu Jurong|裕廊
SG 259 Tampines New Town|Tampines|淡滨尼
SG 254 Woodlands|WuLan|兀兰|Woodlands New Town
SG 253 Jurong West|裕廊西
SG 228 Yishun New Town|Nee Soon|Yishun|义顺
SG 227 Hougang New Town|Hougang
SG 204 Punggol|Ponggol|Bang'e|پونگل|榜鹅|Punggol Village
SG 187 Chhoa Chhu Kang|Choa Chu Kang|Chua Chu Kang|Cai Cuo Gang|蔡厝港
SG 159 Ang Mo Kio|宏茂桥
SG 158 Bu-kit Ba-tok|Bukit Batok|武吉巴督
SG 151 Bukit Merah Estate
SG 144 Kampong Pasir Ris|Pacir ris|Pasir Ris|Baisha|Baxili|巴西立|白沙
SG 138 Bukit Panjang|Wujibanrang|Bt Panjang|武吉班让|BP
SG 130 Kembangan
SG 120 Toa Payoh|大巴窑
SG 116 Serangoon|Serangoon Village
SG 116 Serangoon New Town|Shilonggang|Serangoon
SG 110 Geylang|گیلانگ|ゲイラン|芽笼|Geylang Serai|Geylang Serai Village
SG 110 Sembawang Estate|Sembawang Village|Sanbawang|Sembawang|Tambuwang|三巴旺
SG 101 Queenstown Estate|Queenstown New Town|Queenstown|女皇镇
SG 101 Kallang|Jialeng|Ka-leng|Ga-laahng|加冷
SI 96 Maribor|Marburg|ماريبور|मारिबोर|মারিবোর|Mariboras|マリボル|马里博尔|Mestna obcina Maribor
SK 112 Petržalka|პეტრჟალკა|Engerau|佩特扎爾卡|Pozsonyligetfalu
SK 86 Nitra|ניטרה|نيترا|ნიტრა|Neutra|נייטרא|निट्रा|নিত্রা|ニトラ|尼特拉|니트라
SK 82 Prešov|Prasiv|Пряшев|Пряшів|بريشوف|پریشوف|প্রেশভ|Eperies|פרשוב|प्रेशोव|プレショヴ|Preschau
SK 81 Žilina|Jilina|Zsolna|Жилинæ|זילינה|جيلينا|زیلینا|ژیلینا|জিলিনা|ჟილინა|Sillein|ज़िलीना|ジリナ|日利納|질리나
SK 74 Banská Bystrica|Beszterczebanya|באנסקה ביסטריצה|بانسکا بیسترتسا|บันสกาบิสตรีตซา|Banska Bistritsa
SK 62 Trnava|Tyrnau|ترنافا|ترناوا|ٹرناوا|Turnava|טרנבה|ত্রনাভা|トルナヴァ|त्र्नावा|特爾納瓦|트르나바|เตอร์นาวา
SK 58 Trenčín|Trencsen|Trenczyn|Trentsen|ترنچین|ترينتشين|ٹرینچن|ट्रेंचिन|ট্রেনচিন|トレンチン|Trentschin
SK 51 Martin|Marcin|مارتن|Martinas|マルチン|마르틴|马丁|Turz-St. Martin|Turocszentmarton|Martin i Slovakia
SL 255 Kenema|كينيما|केनेमा|কেনেমা|کنما|ケネマ|凯内马|케네마
SL 233 Bo|בו|بو|बो|বো|ボー|博城|Μπο
SL 128 Koidu|Koldu|קואדו|كويدو|कोईदु|Sefadu|コイドゥ|Kointou|科伊杜|코이두|考度|Koidu Town|Koidutauna|Koidu Taunas
SN 1170 Pikine|ピキン|皮金
SN 1120 Touba|Tuba|トゥーバ|圖巴|투바
SN 329 Guédiawaye
SN 317 Thiès
SN 298 Kaolack|كاولاك|کاؤلاک|कायलैक|কাওলাক|カオラック
SN 295 Rufisque|Riufiska|روفیسقوی|รูฟิสคิว|რიუფისკი|Riufiskas|Roufisk|Tengeej|רופיסקה|रुफिसक्यू|रुफीस्क|রোফিস্ক
SN 284 Mbour|Mbur
SN 254 Saint-Louis|सेन्ट-लोइस|سانت لويس|سینٹ لويس|সেন্ট-লুই|Sen Luji|St-Louis|SanLuis|סן-לואי|სენ-ლუი
SN 252 Thiès Nones
SN 221 Rufisque est
SN 214 Ziguinchor|Ziginsoras|Zigiunchor|Zinguinhor|Zighinkor|Ziginshor|ज़िगिंचोर|زیگینچور|زيغنشور|زیگنشور|জিগিনচর
SN 157 Diourbel|Diourbei|Diurbel'|दियुरबेल|Diurbelis|دیوربیل|ډیوربیل|ডিউরবেল|Jurbel|דיורבל|ديوربل|ディウルベル
SN 149 Tambacounda|ताम्बाकुंडा|Tambakunda|Tanbakunda|تامباکؤندا|تامبهکوندا|তাম্বাকুন্ডা|تمباكوندا|タンバクンダ
SN 113 Louga|Luga|لوغا|لوگا|लौगा|লুগা|ルーガ
SN 103 Kolda|كولدا|کولڈا|کولډا|कोल्डा|কোল্ডা|コルダ
SN 102 Tivaouane|Tiwawan
SN 101 Mbaké|امباکه|ンバケ|姆巴凯
SN 100 Tiébo
SO 597 Borama|Borime|بوراما|ბორამა|بورمة|ボラマ|博拉马|보라마
SO 477 Hargeysa|Харгейса|হারগেইসা|Hargesa|هرجيسة|ہرجیسہ|हरगेसा|ハルゲイサ
SO 242 Berbera|ბერბერა|Berberah|ברברה|بربرة|بربرہ|ベルベラ|베르베라|柏培拉|Бербера қаласы
SO 234 Kismayo|Kisimayo|Kismanyo|كسمايو|किस्मायो|কিসমায়ো|キスマヨ
SO 230 Marka|Merca|مرکه|مرکہ|मार्का|মার্কা|マルカ
SO 200 El Dibir
SO 148 Ruqi
SO 129 Baidoa|ბაიდოა|Baidabo|بيدوا|بیدوه|بیڈوہ|बैदोआ|Baidabho|বাইডোয়া|バイドア|바이다보|拜多亞|日本語|Iscia Baidoa
SO 120 Cabudwaaq|Abudwaaq|Abduuch|Abduwak|Cabuud Waaq
SS 450 Juba|Goba|Uula|جوبا|Джуба|ג'ובה|Djouba|주바|Dschuba
SS 300 Winejok|Wanyjok
SS 260 Yei|ياي|იეი|Ej|耶伊|Jejus
SS 160 Malakal|মালাকাল|ملاکال|მალაკალი|Malakalis|מלקאל|ملكال|मलाकल|マラカル|馬拉卡爾|말라칼
SS 127 Wau|Uau|Vav|ואו|واؤ|واو|वाउ|ვაუ|ワーウ|瓦烏|와우|ওয়াউ
SV 525 San Salvador|San Salbador|Sansalvadora|سان سالوادور|سان سالۋادور|ซันซัลวาดอร์|San Salvado|סאן סאלוואדאר
SV 329 Soyapango|Soyopango|Zoyapanco|سویاپانگو|Sojapangas|索亞潘戈
SV 247 San Miguel|San Miquel|San-Migel'|سان میگوئل|سان میگویل|सैन मिगुएल|سان ميغيل|সান মিগুয়েল|サンミゲル
SV 176 Santa Ana|سانتا آنا|सानता-आना|Santaana|סנטה אנה|সান্তা আনা|Cihuatehuahcan|산타아나|聖安娜
SV 160 Mejicanos|Mexicanos|Мехиканос
SV 124 Santa Tecla|سانتا تيكلا|سانتا ٹیکلا|سانتا تکلا|सांता टेक्ला|সান্তা টেকলা|サンタテクラ|산타테클라
SV 112 Apopa
SY 2098 Aleppo|Alepas|Beroea|Haleba|Khaleb|Veroia|Χαλέπι|ХӀалаб|अलेप्पो|আলেপ্পো|อะเลปโป|ალეპო|חאלב|アレッポ|حلب|हलब
SY 775 Homs|Hims|Hums|Χομς|Химс|חומס|হোমস|Emesa|Huems|Humus|حمص|होम्स|ฮอมส์|ჰომსი|ホムス|霍姆斯
SY 709 Latakia|Ladikis|Lazkiye|Латақия|लताकिया|ლათაკია|Ladikija|Laodicea|Latakieh|Lazikija|اللاذقية|لاذقیہ|לטקיה
SY 531 Ar Raqqah|Al-Rakka|Ar-Rakka|Callinicum|Kallinikos|Nikiforion|আর রাক্কাহ|Nicephorium|Raqqah|अर राक़्क़ाह|א-רקה
SY 460 Ḩamāh|Chama|Hamao|Gama|Hamath|حماة|হামা|חמה|हमा|ハマ|Epiphania
SY 458 Ţarţūs|তারতুস|Tartous|Tortosa|Ταρτούς|טרטוס|ترطوس|طرطوس|तरतूस|タルトゥス|Antaradus|Antiarados
SY 422 Al Ḩasakah|Al-Chasaka|Al-Hasakeh|Эль-Хасака|আল হাসাকাহ|Al-Hasaka|El Haseke|Hassetche|Ehl'-Khasaka|אל-חסכה
SY 271 Deir ez-Zor|Dayr al-Zor|Dayr az Zur|Dayr uz-Zur|Deir al-Zor|Deir el-Zor|দেইর এজ-জোর|Dair az-Zaur|Dajr ez Zaur
SY 184 Al Qāmishlī|Qamichliyah|Qamishliyah|Эль-Камышлы|Kamichlieh|Qamichliye|Ehl'-Kamyshly|Kamechlie|القامشلو
SY 130 Al Bāb|El Bab|Al Balo|الباب|Bab
SY 128 Idlib|Idleb|Idlip|इदलिब|ইদলিব|Intlib|אדלב|إدلب|イドリブ|伊德利卜|이들리브|Idlibas|Ιντλίμπ
SY 111 Dūmā|דומא|دوما|Douma|Ntouma|Ντούμα
SZ 110 Manzini|Maneini|مانزيني|মানজিনি|Manzinis|מנזיני|منزيني|मंजिनी|マンジニ|Bremersdorp|曼齐尼|만지니
TD 1359 N'Djamena|Fort-Lamy|Ndzhamena|Ingamina|Injamina|Ndjemena|Nigamina|إنجامينا|فور لامي|Indschamina|أنجمينا
TD 196 Moundou|مووندوو|Mondou|Mundju|ماوندو|মুন্ডু|مؤندؤ|मुंडु|มูนดู|ムンドゥ|蒙杜|문두
TD 139 Abéché|Abeshe|Abacher|Abecher|Abesheh|أبيشي|ابیشے|ابےچے|अबेशे|আবেশে|アベシェ|阿贝歇|아베셰
TD 138 Sarh|Sagh|Sahr|Shar|Сарх|سارة|سارح|سارہ|सार|সার|サール|Archambault|Fort-Archambault
TG 2188 Lomé|Ламэ|לאמע|לומה|لومه|لومي|لومې|लोमे|โลเม|ლომე|Lameh|ロメ|洛美|로메
TG 117 Sokodé|سوکوده|سوکودے|سوکوډې|सोकोडे|সোকোডে|Sokonte|ソコデ|索科德|소코데
TG 104 Kara|Lama|Qora|Қара|Қора|كارا|कारा|কারা|カラ|Lama-Kara
TH 388 Samut Prakan|Самут Прақан|সামুত প্রকান|Ban Pak Nam|Samutprakan|Samutpraken|سامت براكان|سامت پراکان
TH 254 Mueang Nonthaburi|Muehng Nontһaburi|مویانگ نونتھابوری|Муэнг Нонтһабури|মুয়েং নোনথাবুরী|เทศบาลนครนนทบุรี
TH 219 Chon Buri|Chor Buri|Cholburi|Chonburi|شون بوري|چون بوری|चोन बुरी|চোন বুরি|Ban Pla Sai|Ban Pla Soi|Jilburi
TH 196 Phra Pradaeng|Bhra Pradeng|อำเภอพระประแดง|Khoan Khan|Nakhon Khuan Khan|Nakhon Khuen Khan|พระประแดง
TH 193 Bang Khae|บางแค|Khet Bang Khae|Tambon Bang Khae|Khwaeng Bang Khae
TH 191 Hat Yai|Had Yai|Хат Јаи|האד-יאי|هات ياي|หาดใหญ่|Hatjaj|Hatjajus|Khatujaj|ہات یائی|Ban Hat Yai|핫야이
TH 190 Pak Kret|Pak Kred|ปากเกร็ด|Pakkred|Pakkret|Ban Pak Kret|Amphoe Pak Kret
TH 188 Sai Mai|สายไหม
TH 178 Si Racha|Sriracha|ศรีราชา|Ban Si Racha|Ban Sriracha|Sri Maha Raja|Amphoe Si Racha
TH 173 Latkrabang
TH 171 Watthana|Ваттхана|Vadhana|วัฒนา
TH 169 Khlong Sam Wa
TH 165 Bang Khun Thian|Bangkhunthien|บางขุนเทียน
TH 163 Lat Krabang|Lartkrabang|Lat Kabang|Lat Kabing|ลาดกระบัง|Khet Lat Krabang|Amphoe Lat Kabang|Amphoe Lat Krabang
TH 160 Chatuchak|จตุจักร
TH 160 Ban Khlong Prawet|Klong Pra Wek
TH 158 Chom Thong|จอมทอง
TH 157 Nong Chok|Hnongchok|Naung Chauk|หนองจอก|Hnohng Chohk|Ban Nong Chok|Amphoe Nong Chok
TH 156 Lampang|Lampanq|لامپانگ|لیمپینگ|Lakhon|Nakawn|لمپانګ|लंपांग|Lampangas|ল্যাম্পাং|ลำปาง|ランパーン|람빵
TH 150 Nong Khaem|Naung Khaem|หนองแขม|Ban Nong Khaem
TH 147 Bang Kapi|บางกะปี|Amphoe Bang Kapi
TH 145 Bueng Kum|บ้านกุ่ม|Ban Cum|บึงกุ่ม|บ้านบึงกุ่ม|Ban Bueng Kum
TH 140 Kabin Buri|Mong Krabin|กบินทร์บุรี|Ban Kabin Buri|Amphoe Kabin Buri|Mueang Kabin Buri
TH 132 Surat Thani|Surattkhani|Szuratthani|סוראט טהאני|سورات تھانی|Makham Tia|Surathanis|سورات تانی|سورت تھانی
TH 130 Udon Thani|Mak Khaeng|Udonthanis|Udontkhani|Udorndhani|Udornthani|Удон-Тхані|אודון תאני|اودون تانی
TH 130 Din Daeng|ดินแดง
TH 127 Chiang Mai|Cziang Maj|צ'יאנג מאי|چیانگ مائی|চিয়াং মাই|Chiangmai|Chiengmai|Xieng Mai|צ'אנג מאי|چیانګ مای
TH 126 Nakhon Ratchasima|Nakhaun Rachasima|Nakhon Ratczasima|Nakkhonratchasima|Nakhon Ratchsima|Нақхон Ратчасима
TH 126 Hua Hin|Hau Hin|Хуа Хин|هوا هين|Huahin|Khuakhin|フワヒン|Ban Hua Hin|อำเภอหัวหิน|후아힌|Amphoe Hua Hin
TH 125 Bang Sue|บางซื่อ
TH 125 Ban Samae Dam|Ban Same Dam|Samae Dam|บ้านแสมดำ
TH 122 Ubon Ratchathani|Ubon Ratczathani|Ubon-Rachatkhani|Ubonratchatkhani|اوبون راٹچاتھانی|Ubonratcathanis
TH 122 Lat Phrao|ลาดพร้าว
TH 122 Phasi Charoen|Bhasi Chareun|Paseecharoen|ภาษีเจริญ|Amphoe Phasi Charoen
TH 119 Ban I Chang|Ban Ichang|บ้านอีจาง|I-Chang
TH 119 Thon Buri|Dhonburi|Dhonhuri|Thonhuri|ธนบุรี|Amphoe Thon Buri|Changwat Thon Buri
TH 118 Khlong Luang|Ban Bang Wai|Amphoe Bang Wai|Bang Wai|คลองหลวง|Amphoe Khlong Luang
TH 117 Nakhon Pathom|Nagara Pathom|Nagorn Pathom|Нақхон Патһом|ناکھون پاتھوم|Nakawn Patom|Nakhaun Pathom
TH 117 Bangkok Noi|บางกอกน้อย|Khet Bangkok Noi|Amphoe Bangkok Noi
TH 116 Thung Khru|ทุ่งครุ
TH 116 Pattaya|พัทยา|パッタヤー|芭達亞|파타야|Ban Phatthaya|Port Phattaya
TH 115 Suan Luang|สวนหลวง
TH 114 Wang Thonglang|วังทองหลาง
TH 114 Khon Kaen|Khohn Ken|Khon Khen|Khonkenas|Khonkhaen|Kkhonkehn|خون کائین|کھون کائن|کھون کیئن|Kawn Ken|Khon Kan
TH 109 Lak Si|หลักสี่
TH 109 Khlong Toei|คลองเตย
TH 107 Dusit|ดุสิต|Amphoe Dusit
TH 106 Rayong|رايونج|رایونگ|रायोंग|Rayaung|Rayohng|রায়ং|ระยอง|ラヨン|羅勇市|라용|เทศบาลนครระยอง
TH 105 Taling Chan|Tahng Jan|ตลิ่งชัน|Amphoe Taling Chan
TH 105 Bang Bon|บางบอน
TH 102 Nakhon Si Thammarat|Nagara Sridharmaraj|Nagorri Sridharmrat|Nakhon Si Thammarht|Nakkhonsitkhammarat
TH 100 Si Maha Phot|Srimahabhot|Srimahapho|ศรีมหาโพธิ|Tha Prachumchon
TJ 274 Isfara|Исфәрә|اسفرة|اسفرہ|イスファラ|伊斯法拉|이스파라
TJ 273 Istaravshan|Istaravchan|Istaravsjan|Bundzhikat|Istaravsanas|Istaravson|Istarawschan|Истәраушан
TJ 214 Kŭlob|Kulab|Куляб
TJ 211 Konibodom|Kanibadam|کان بادام|کانی بادام|Konibodomas|科尼博多姆|코니보돔
TJ 191 Khujand|Hodjent|Hudzand|Khojend|Ursaten|Xo'jand|Ходжент|Худжанд|খুজন্দ|खुजंद|ホジェンド|خجند|苦盏
TJ 110 Bokhtar|बोख्तार|বোখতার|بختار|ボフタル|Курган Тюбе|Қӯрғонтеппа|Qurghonteppa
TL 150 Dili|דילי|دىلى|डिली|दिली|দিলি|ดิลี|დილი|Delhi|Dilhi|Dilis|Ntili|دلي|ڈلی|ディリ|Dilium
TM 230 Türkmenabat|Nov Charjui|Turkmanobod|Turkmenabad|Tүrkmenabat|ترکمان آباد|Tuerkmenabat|Tүrikmenabat|تركمينابات
TM 201 Daşoguz|Tashauz|Tasjauz|Дашагуз|Дашоғыз|داسوغوز|داشوغوز|দাসোগুজ|Dashogyz|Dashowuz|داسوگز|დაშოგუზი|Dashhowuz
TM 167 Mary|Marı|Merv|ماري|মেরি|มารี|მარი|Maras|مرو|मरी|マル|马雷|마리|Margiana|Мары шаары
TN 693 Tunis|Tinis|Tunes|Tunus|תוניס|توونس|ตูนิส|Tiwnis|Tuenis|Tuinis|Tynida|تونس|ტუნისი|チュニス|突尼斯市|ट्युनिस
TN 280 Sfax|Σφαξ|ספקס|斯法克斯|Sfaks|Sfvks|صفاقس|스팍스|Sfaqes|สฟักซ์|სფაქსი|スファックス|Safakes|Safakis|Sfaksas
TN 221 Sousse|Szusza|Susah|Susas|סוסה|سوسة|سوسہ|সুসা|სუსი|सूस|スース|昔兰尼|Hadrumetum|苏塞|수스
TN 159 Sukrah|Soukra|سكرة|La Soukra
TN 139 Kairouan|Kajruano|Kayravan|Qayruvon|القيروان|კაირუანი|Cairuao|Kairuanas|Kairwan|Keruan|קירואן|কায়রোয়ান
TN 138 Bizerte|Banzart|बिज़र्ट|Μπιζέρτα|ביזרטה|بنزرت |বিজার্তে|ビゼルト|비제르테|Hippou Aksa|比塞大|Бизерта қаласы
TN 125 Sakiet ed Daier|Sakiet ed Dair|Saqiyat ad Da'ir
TN 120 El Mourouj
TN 114 Aryanah|Ar'jana|अरियाना|L'Ariana|أريانة|اریانہ|El Ariana|আরিয়ানাহ|アリアナ|艾尔亚奈|아리아나
TN 110 Gabès|Gabis|Kabis|Qabes|গাবেস|Abes|Tacape|قابس|ڤابس|गेबस|กาแบ็ส|Gabesas|Nkampes|ガベス|加貝斯|가베스
TN 109 Sejoumi|Sedjoumi|As Sijumi
TN 106 Hammamet|Khamamet|الحمامات|Hamametas|ハンマメット|Al Hammamat|哈马马特|함마메트
TN 100 Sakiet ez Zit|Saqiyat az Zayt
TR 3101 Bursa|Brusa|Prusa|Бурсæ|בורסה|بورسا|بورصة|بورصہ|बुरसा|বুরসা|ბურსა|Boursa|Brossa|Prousa|Προύσα|बुर्सा
TR 2938 İzmir|Azmir|إزمير|ইজমির|Smirna|Yazmir|איזמיר|इज़मिर|იზმირი|イズミル|伊兹密尔|Esmirna|Izmiras|Zmiwrnia
TR 2222 Gaziantep|Qazianteb|Qaziantep|Guaziantep|Nkaziantep|Γκαζιαντέπ|غازي عنتاب|गज़ियांटेप|กาซีอันเตป|გაზიანთეფი
TR 1833 Diyarbakır|Diarbekir|Diyarbekr|Диярбакыр|Диярбақыр|दियारबकिर|Diyarbekır|דיארבקיר|ديار بكر|დიარბაქირი
TR 1816 Adana|Atana|Edene|آدانا|আদানা|ადანა|Seyhan|אדנה|أضنة|ئادانا|अदना|อาดานา|Adhanah|アダナ|阿达纳|아다나
TR 1452 Kayseri|Casarea|Cesarea|कायसेरी|კაისერი|Caesarea|Cearee|Eusebeia|Kaisaria|Kaiseris|קייסרי|قيصرية|কায়সেরি
TR 1433 Konya|Gonia|קוניה|قونية|قونیہ|კონია|Iconio|Konieh|कोन्या|Iconium|Ikoniow|Kuniyah|Kuon'ja|コンヤ|科尼亞
TR 1335 Antalya|Andalia|Antayla|Attalea|Satalia|Анҭалиа|آنتالیا|أنطاليا|انطالیہ|ანთალია|Adalia|אנטליה|अंताल्या
TR 983 Esenyurt|Eksinoz|Eskiyuz
TR 921 Eskişehir|Dorylaeum|Eskiseher|Εσκισεχίρ|Искишәһәр|Eski Shahr|Eski shehr|אסקישהיר|أسكي شهر|اسکی شہر|एस्किशेहिर
TR 792 Çankaya
TR 792 Küçükçekmece|Kuchuk Chekmejeh|Cekmece
TR 767 Erzurum|Arzirum|Erserum|Erzirom|Erzirum|Ərzurum|Эрзорум|ארזורום|ارض روم|এরজুরুম|Carana|ارزروم|ერზურუმი
TR 750 Malatya|مالاطیہ|მალათია|Meleti|Melitene|Malatiyah|מלטיה|ملطية|マラティヤ|馬拉蒂亞|말라티아
TR 740 Bağcılar|Багджылар|Ciftburgaz|Cifitburgaz|Çıfıtburgaz|Badzilaras rajons
TR 576 Bahçelievler
TR 573 Umraniye
TR 537 Mersin|Merson|Myrte|Icel|Zephyrium
TR 536 Nilüfer|Niluefer
TR 525 Van|ואן|وان|वान|ভান|วาน|ヴァン|ვანი|凡城|Vanas|भ्यान|Urartu|Thospia|Van i Tyrkia
TR 524 Üsküdar|Scutari|Ускюдар|اسکدار|UEskuedar|Chrysopolis
TR 520 Esenler|Litros
TR 489 Sancaktepe
TR 479 Karabağlar
TR 452 Batman|Баҭман|باتمان|बैटमैन|Μπατμάν|بطمان|ბათმანი|Batmanas|Elih|Iloh|Iluh|בטמן|ئێلح|バトマン|巴特曼|바트만
TR 450 Muratpaşa
TR 449 Şanlıurfa|シャンルウルファ|Edesija|Edesses|Ehdessa|Sanliurfa|Αντιόχεια|शनलीउर्फा|Sanli Urfa|শানলিউর্ফা|Ourfa
TR 443 Elazığ|الاضغ|Elazig|Elazii|Elaziz|Elazug|Elazıı|Eleziz|Eljazg|الازیغ|ایلازغ|এলাজিগ|エラズー|एलाज़िग|ელაზიღი
TR 436 Sultangazi
TR 427 Maltepe
TR 415 Beylikdüzü
TR 399 Antakya|Antioch|Antıoch|أنطاكية|انطاکیہ|Teopolis|אנטיוכיה|अंताक्या|アンティオケイア|Antakiyah|Antiohija|Hatay
TR 394 Samsun|Amisos|Amisus|Djanik|سامسون|সামসুন|ซัมซุน|Janik|Samsoun|סמסון|سمسون|سیمسن|समसुन|სამსუნი|Sams|Samsunas
TR 384 Kahramanmaraş|Kahromanmaros|Καχραμανμαράς|Қахраманмараш|Қаһраманмараш|कहरामानमारास|কাহ্রামানমারাস
TR 369 Uşak|Usha|عشاق|उसाक|উশাক|ウシャク|Ousak|أوشاك|უშაქი|烏沙克|우샤크|Ouchak|Usakas|Uschak|Flaviopolis
TR 364 Alanya|Alaiye|آلانیا|ალანია|Alaia|אלניה|アランヤ|阿拉尼亚|알라니아|Coracesium
TR 361 Ataşehir
TR 358 Sultanbeyli
TR 356 Fatih
TR 350 Tarsus|Tarsas|Tarson|Tarsos|Tersus|تارسوس|Tarse|Tarsous|טרסוס|طرسوس|თარსუსი|タルスス|타르수스|ضلع ٹارسس|大數
TR 339 Karşıyaka|Cordaleo|Cordelio|Каршыяка
TR 332 Konak
TR 327 Aksaray|Ақсарай|آق سراي|اکسرائے|अक्सराय|აქსარაი|Akusaraj|Aksarajus|آکسرے|অক্সারায়|アクサライ|Aqserayiye
TR 314 Şişli
TR 313 Denizli|ডেনিজলি|เดนิซลี|დენიზლი|Dehnizli|Denizlis|Ntenizli|دنيزلي|ڈینزلی|डेनिज़ली|デニズリ|代尼茲利|데니즐리
TR 300 Batikent|Batıkent
TR 290 Adıyaman|Adiaman|آدیامان|अदीयमान|Adityman|Adujaman|Atiyaman|Carbanum|Semsur|אדיאמן|ئادىياما|ادییامین|ადიამანი
TR 286 Adapazarı|Adapazar|Atabazar|Atapazar|Sakar'ja|अदापजारी|Ada Bazar|Адаҧазары|آدابازاري|آداپازاری|ادا پزاری
TR 281 Gebze|เกบเซ|Guebze|ککبوزه|گبزه|Libyssa|ゲブゼ|蓋布澤|ضلع گیبزے
TR 280 Zeytinburnu
TR 280 Merkezefendi
TR 269 Çorum|Чарум|جوروم|چوروم|چۆروم|চোরুম|चोरम|ჩორუმი|チョルム|Corumas|Tsoroum|Τσορούμ|喬魯姆|Euchaita|초룸
TR 264 Sivas|Sevas|סיווס|سيواس|سێواس|सिवास|সিভাস|スィヴァス|სივასი|Sivasas|錫瓦斯|시바스|Sebastea|Sevasteia
TR 251 Afyonkarahisar|Афионкарахисар|Афьонкарахисар|Афьонқарахисар|أفيون قره حصار|افیون قرہ حصار|अफ्योनकारहिसार
TR 251 İskenderun|Iskanderun|Iskenderon|Myriandrus|Alejandreta|Iskendehrun|إسكندرونة|Alexandretta|Iskandariyah
TR 244 Trabzon|ترابزون|ترابزۆن|طرابزون|ট্রাবজন|Tirabson|Trapezus|Trapizon|טרבזון|Trabzonas|Trapezund|Trapezunt
TR 243 Manisa|Mahnisa|Saruhan|Magnesia|Magnēsıa|Sarouhan|Magnisiyah|Magnesia ad Sipylum
TR 238 Balıkesir|Achyraus|Balikesr|Balukisu|بالیکسیر|Balikesir|Balukesir|Belikesir|Belikiser|बालीकेसिर|বালিকেসির
TR 229 Ordu|اردو|オルドゥ|أوردو|ऑर्डू|অর্ডু|Orntou|Cotyora
TR 214 Çiğli|Bosnaklar|Buyukcigli
TR 202 Osmaniye|Asmanie|Kinikan|Osmanigie|אוסמניה|אסמאניע|عثمانية|عثمانیہ|عثمانیے|ოსმანიე|オスマニエ|奧斯曼尼耶
TR 202 Çorlu|Corum|Чарлу|چورلو|تشورلو|喬爾盧|Tzirallum|Tzurullum|ضلع چورلو
TR 198 Arnavutköy
TR 196 İzmit|Ismid|إزميت|ইজমিত|イズミット|ازمت|इज़मित|伊兹密特|Astacus|Cocaeli|Isnimid|Koja-Ili|Kodja-Eli|Nicomedia
TR 194 Düzce|Dusje|Дюзҗе|Дүзче|دوزجة|ڈوزجے|デュズジェ|Duezce|Duzdje|Dyuzje|Дюзджe|ডুজ্জে|ड्यूज़्स
TR 193 Başakşehir
TR 186 Kırıkkale|كيركالي|کریکاله|Kirikale|کیرک کلے|Kurukkale|Qirixqele|Qirqqalʼa|Qırıxqele|Къръккале|किरिक्कले
TR 185 Kütahya|Kuetahj|Кутахја|Кютахия|كوتاهية|کوتاھیا|کوتاہیا|ქუთაჰია|Cotiaeum|Kutaia|Kiutahija|Kutahiyah
TR 184 Bolu|Balu|بولو|بولی|बोलु|বোলু|ბოლუ|Μπολού|ボル|博盧|볼루|Claudiopolis
TR 180 Edirne|Ederne|Edrene|Ədirne|Әдірне|אדירנה|ედირნე|Ehdirne|Jedrene|Odrin|أدرنة|ادرنہ|एदिर्ने|এডির্নে|エディルネ
TR 175 Karaman|Darende|Garaman|Laranda|Laranta|Qereman|קאראמאן|كارامان|कारामान|কারামান|Ak Yokus|Kuaraman|قرامان
TR 175 Siverek|Severek|Suverek
TR 172 Isparta|Isbarta|Ъспарта|اسپارتا|ისპარტა|Ispartah|אספרטה|إسبرطة|اسپرتا|Baris|Hamid|Hamitabat|इस्पार्ता
TR 165 Gölbaşı|Golbasi
TR 163 Büyükçekmece
TR 163 Aydın|آیدن|Aidin|Ajdun|Aytin|Айдън|آیدین|ایودن|आयदिन|আইদিন|アイドゥン|아이딘|Tralli|აიდინი|艾登|Aidinas
TR 156 Ereğli|Ehregli|ارغلی|Cybistra|Erakleia|Heraclea|Ηράκλεια|埃雷利|Konyaereglisi|Heraclea Minoa
TR 154 Viranşehir|Veeranshahr|Вираншехире|Wiranschehir|Antoninopolis
TR 150 Erzincan|Arzanjan|Ersingan|Erzincam|Erzinjan|Erzıngan|Ərzincan|Ерзинжан|أرزينجان|एर्जिनजन|এরজিনজান
TR 150 Kırşehir|Kirsehir|Kirshahr|Kirshehr|Mocissus|Qirseher|Qırşeher|Κιρσεχίρ|قر شهر|قر شہر|کرسیہر|किरशेहिर
TR 150 Kızıltepe|Kochisar|Kiziltepe
TR 143 Çanakkale|Canaxqele|Чанаққала|تاناککالے|چناق قلعه|چناق قلعے|ชานักกาเล|ჩანაქკალე|Tsanakkale|चानक्कले
TR 134 Cizre|Джизре|Bezabde|Beit Zabde|Jesiret ibn Omar|Jesıret ibn Omar|Jazirhe-a-ibn-a Omar
TR 133 İnegol|Inegeul|Inegoel
TR 132 Silifke|Selefke|Sılıfka|سيليفكى|Selefkeh|Seleucia|سلوکیه|ضلع سلیفکے|シリフケ|錫利夫凱|Seleucia ad Calycadnum
TR 129 Mardin|Merdin|ماردين|مێردین|Marde|Marntin|ماردن|მარდინი|マルディン|馬爾丁|마르딘
TR 129 Tokat|Takat|Tukat|Тоқат|توقات|توکات|तोकात|তোকাত|טוקט|თოქათი|トカット|Dazimon|Evdokia|Tokatas|Tokhuat|托卡特
TR 128 Bingöl|Badlis|Bingөl|Binđol|Cevlik|بينغول|बिंगोल|Bingoel|بنگول|বিঙ্গোল|ビンギョル|Capakcur|Џабакчур
TR 125 Giresun|Cerasus|Gireson|Kerasun|Kiresun|गिरेसुन|গিরেসুন|Kerasunt|غيرسون|گریسون|გირესუნი|Choerades|Giresunas
TR 125 Kastamonu|Castamena|Castamuni|Kastambul|Qestamonu|Касҭамону|Қастамону|کاستامانو|کاستامونو|कस्तामोनु|კასთამონუ
TR 125 Derince|Derinji
TR 125 Karabük|Karabүk|Qerebuk|Карабюк|Қарабюк|قره بوک|قرہ بوک|كارابوك|কারাবুক|Karabuek|कराबूक|ყარაბუქი|カラビュック
TR 124 Ağrı|Agr|আরি|アール|Aari|Aarı|Ағры|آغری|აღრი|阿勒|아리|Agiri|Agury|Agıri|अग्री
TR 123 Samandağ|Alevisik|Alevışık|Seleucia|السويدية|Samandağı|صمان داغي|Suwaydiyah|Zeugma|Saman Daghi
TR 122 Tekirdağ|Bisanthe|Rodoscuk|Tegizdag|Tekirdaa|तेकिरदाग|তেকিরদাগ|Raedestum|Raidestos|Rodosto|تكيرداغ|تکر داغ
TR 119 Rize|ريزه|ریزہ|ریزے|রিজে|რიზე|Corum|Rizeh|रिज़े|Rhizus|リゼ|里澤|리제|Rizounta|Ριζούντα|Bechirias
TR 119 Nazilli|Nazilis|Pazarkoy|نازیلی|Nasly|納濟利
TR 119 Salihli
TR 114 Amasya|آماسیه|أماصيا|اماسیا|আমাস্য|ამასია|אמסיה|अमास्या|アマスィヤ|Amasiyah|阿馬西亞|아마시아|Amasya ringkond
TR 114 Silopi|Girgimac|Girikamo|Girikoma
TR 114 Siirt|Sairt|Sgerd|スィイルト|Sert|Sirtas|Sugert|سعرد|سیرت|سێرت|სიირთი|시이르트|錫爾特
TR 111 Kilis|Kılis|کيليس|किलिस|কিলিস|Kilita|کیلس|ქილისი|Kilisas|كلس|キリス|基利斯|킬리스
TR 110 Turhal|Турхал
TR 109 Arsuz|Aruz|Kabevli|Kapevli|Rhossus|Ulucinar|Uluçınar
TR 107 Bandırma|Banderma|Bandirma|Bandurma|Panderma|Panormos|Panormus
TR 103 Turgutlu|Cassaba|Gasapa|Caesarea Trocetta
TR 101 Zonguldak|Sandaraca|Zanguldak|Zongyldak|Zonquldak|Zunguldak|Зонғылдак|زانگولداک|زونغولداق|زونگولداغ
TR 101 Iğdır|Idir|Igdir|Iıdır|Ъгдър|اغدير|اگدیر|ایغدر|ইগদির|ウードゥル|厄德尔|이디르|इग्दीर|იგდირი|Igdyras|Colakert
TR 101 Mustafakemalpaşa|Mustafakemelpasa|Kirmasti
TR 101 Suruç|Syuryuch
TW 4004 New Taipei|New Taipei City|Nouveau Taipei|Nova Tchaj-pej|Novyj Tajbehj|Nieuw Taipei|Novij Tajbej
TW 2850 Taichung|Taizhong|تاي شانغ|Taicungas|Tajchzhun|Tajzhun|Đài Trung|GJai Trung|Tchaj-cung|타이중 시|台中市
TW 2737 Kaohsiung|Қаохсионг|كاوهسيونغ|کاوهسيونګ|کاوہسیونگ|Cao Hung|Gaoxiong|Kao-hsiung|Kaoshang|कावशिउंग|কাওহসিউং
TW 1856 Tainan|Taynam|טאינאן|تاينان|ไถหนัน|Đài Nam|타이난 시|Dai-nang|GJai Nam|T'ai-nan|Tainanas|Tchaj-nan|台南市
TW 551 Banqiao|Ban Ciao|Panchiao|San-kuang|Pan-ch'iao|Fang-ch'iao|板橋區|San-kuang-li|枋橋|Ban Ciao City
TW 475 Taoyuan|Đào Viên|GJao Vien|타오위안시|Taoyuan Qu|桃園區|Taoyuan City|Taoyuan District
TW 453 Hsinchu|Sinhcuz|Синьчжу|Hsin-chu|Sin-cu|Tan Truc|Xinzhu|Шиньжү|سين شو|นครซินจู๋|신주 시|新竹市
TW 362 Keelung|Chilung|Co Long|Shi-lun|Ti-lung|Chi-lung|Czilun|Gie-leng|كي لنغ|지룽 시|基隆市
TW 356 Fengshan|Feng-san|Fongshan|Fengsanas|Kao-hsiung|Phuong Son|Fung-san-khi|펑산 구|鳳山区|Feng-shan-chieh
TW 274 Neihu|Нэйху|네이후 구|Nei-hu|Noi Ho|Nehjkhu|內湖區|Lai-o-khu|Nui-fu-khi|Distrik Neihu
TW 263 Chiayi|Chia-i-shih|Chiayi City|Chia-i-hsien|Jiayi Shih|Jiayi Shi|Chia-i|嘉義市
TW 233 Yongkang|Vinh Khang|Yung-k'ang|یونگکانگ ضلع|융캉 구|Eng-khong-khu|Yun-khong-khi|永康区|Yung-k'ang-ts'un
TW 226 Chang-hua|Chang Hwa|Changhua|Jhanghua|Zhanghua|Chang-hua-shih|Chang-hua North|Chang-hua-hsien|彰化
TW 226 Changhua|Chiang-hoa|Chiong-hoa|Bamboo Town|Pasua|彰化市|半线|Tsiong-hua-tshi
TW 212 Zhubei|Chupei|Cu-pej|Jhubei|Чжубэй|주베이 시|Hung-mao|Truc Bac|Chzhubehj|竹北市
TW 209 Bade|바더 구|Badeh|Pa-te|八徳区|八德區|Bát Đức|Bat GJuc|Pa-k'uai|Pa-te-shih|Pat-tek-khu
TW 204 Xizhi|Sidzi|Сичжи|Sijhih|Hsi-Tzu|Hsichih|Hszicse|汐止区|시즈구|Hsi-chih
TW 189 Danshui|Tamsui|Tan-shui|淡水|Tan-shui-chen
TW 180 Shulin|Shu-lin|Sulinas|Thu Lam|수린 구|Su-na-khi|樹林区|Chhiu-na-khu|Shulin District
TW 124 Yuanlin|Yuan-lin|T'ai-chung|員林|T'ai-chung-hsien
TW 115 Sanxia|Tam Hap|San-hsia|三峡区|싼샤구|سانشیا ضلع|Sanxia Zhen|Sam-hiap-khi|Sam-kiap-khu|San-hsia-chen
TW 112 Neili|Nei-li|內壢
TW 107 Douliu|Tou-liu|Yun-lin|Đấu Lục|دولیو|더우류 시|GJau Luc|Tou-liou|斗六市|Teu-liuk-su|Tau-lak-chhi
TW 106 Toufen|T'ou-fen|頭份市|頭份鎮|T'ou-fen-chen|T'ou-fen-chuang|Toufen Township
TW 105 Nantou|Nantow|Nam Đầu|نانتو|난터우 시|Nam GJau|Nan-t'ou|Nan-tchou|Nantou by|南投市|Nam-theu-su
TW 103 Taitung|Taidong|Pinamu|Taichung|Đài Đông|T'ai-tung|Taito|GJai GJong|台東
TZ 1104 Mwanza|Muansa|Mwamza|موانزا|მვანზა|Muvanzo|म्वांजा|মোয়ানজা|ムワンザ|姆万扎|므완자
TZ 765 Dodoma|Dadoma|דאדאמא|דודומה|دودوما|دۆدۆما|ڈوڈوما|डोडोमा|दोदोमा|โดโดมา|დოდომა|Idodoma|Ntontoma|ドドマ|多多马
TZ 709 Zanzibar|Zanjibar|Zanjibor|ज़ंजीबार|ザンジバルシティ|জাঞ্জিবার|ზანზიბარი|Unguja|Zanzibaras|زنجبار|زنجبار شہر
TZ 617 Arusha|Aruscha|آروشا|अरुषा|আরুশা|アルーシャ|阿鲁沙
TZ 541 Mbeya|امبیا|Mbee|مبيا|ملیا|म्बेया|ম্বেয়া|ムベヤ|姆貝亞|므베야
TZ 471 Morogoro|Maragora|Murogoro|موروغورو|موروګورو|موروگورو|मोरोगोरो|মোরোগোরো|Morogoras|Moronkoro|Mrogoro|Μορογκόρο
TZ 453 Kahama|Кахама|كاهاما|カハマ|卡哈馬
TZ 393 Tanga|Longa|טאנגה|تانگا|तांगा|Τάνγκα|تنجا|তাঙ্গা|タンガ|坦噶|탕가
TZ 318 Geita|गेइटा|গেইটা|جيتا|ګیتا|گیتا|ゲイタ
TZ 308 Tabora|تابورا|তাবোরা|Tampora|तबोरा|タボラ|塔波拉|타보라
TZ 303 Sumbawanga|Sumbauanga|Zumbayanga|سومباوانجا|سومباوانگا|सुम्बावांगा|سمبوانګا|সুম্বাওয়াঙ্গা|スンバワンガ
TZ 286 Songea|سونجيا|سونګيا|سونگیا|सोंगिया|ソンゲア|সোঙ্গেয়া|松蓋阿|송게아
TZ 265 Kibaha|Кибаха|کیباها|کیباہا|किबाहा|কিবাহা|كيبها|キバハ
TZ 260 Bariadi|Bariati
TZ 238 Kasulu|كاسولو|卡蘇盧|Αστική Περιοχή Κασούλου|Astiki Periochi Kasoulou
TZ 232 Singida|سينجيدا|سینگیدا|सिंगिडा|سنګیډا|সিঙ্গিদা|シンギダ
TZ 232 Kigoma|קיגומה|كيغوما|کیگوما|किगोमा|কিগোমা|キゴマ|基戈馬|키고마|Kigoma-Ujiji
TZ 221 Moshi|Mosis|Moschi|מושי|موشي|मोशी|মোশি|モシ|莫希|모시
TZ 219 Tunduma
TZ 205 Ifakara
TZ 204 Mpanda|مپانڈا|مپانډا|مبندا|म्पांडा|এমপান্ডা|ムパンダ
TZ 202 Iringa|ایرنګا|ایرنگا|इरिंगा|Ιρίνγκα|إيرينغا|ইরিঙ্গা|イリンガ|伊林加|이링가
TZ 182 Bunda
TZ 164 Musoma|Mazama|Misoma|ماسوما|موسوما|मुसोमा|মুসোমা|ムソマ|穆索馬|무소마
TZ 144 Bukoba|بوكوبا|बुकोबा|বুকোবা|ブコバ|布科巴|부코바
TZ 140 Mtwara|متوارا|امتوارا|म्टवारा|ムトワラ|므트와라|Mikindani|ম্টওয়ারা
TZ 139 Shinyanga|शिन्यांगा|Schinjanga|شينيانجا|شینیانگا|شنیانګا|শিনিয়াঙ্গা|シニャンガ|시니앙가|欣延加
TZ 133 Tarime
TZ 125 Nzega
TZ 116 Makumbako|Makambako
TZ 110 Sengerema
TZ 108 Handeni
TZ 108 Katumba|Kabumba
UA 968 Dnipro|Dniepr|דניפרא|دنيبرو|დნეპრი|Dnepr|Ntnipro|Січослав|ドニプロ|Sicheslav|聶伯城|Dniproslav
UA 901 Donetsk|Dinec'k|Dinetsk|Donec'k|Donieck|Iuzivka|Iuzovka|Staline|دونيتسك|دۆنێتسک|დონეცკი|دونتسک|โดเนตสค์|דונצק
UA 710 Zaporizhzhya|Alexandrovsk|Aleksandrovsk|Alessandrovia|Saporoschje|Zaparozhzha|Zaporizjzja|Oleksandrivs'k
UA 603 Kryvyy Rih|Krivij Rig|Krivijriha|Krivoj Rog|Krivoy Roq|Krovoi Rig|Krzywy Rog|Krüvüy Rih|کریفیی ریه|קריבי ריה
UA 547 Sevastopol|Sebastopol|Sivastopol|سيفاستوبول|Sevastopal'|سواستوپول|სევასტოპოლი|Sebastopolis|Sevastopolis
UA 470 Mykolayiv|Mikolajow|מיקולאייב|Nicolopoli|Nikolaev|Vernoleninsk
UA 430 Vinnytsya|Vinnicja|Winnyzja|ヴィーンヌィツャ|וויניצע|فينيتسا|وینیتسا|ויניצה|文尼察|빈니차
UA 409 Saltivka|Saltovka|Saltovskiy
UA 397 Luhansk|Lugansk|Luqansk|Луһанск|لوهانسك|لوہانسک|Loehansk|Louhansk|לוהנסק|ლუგანსკი|ルハーンシク|Louchansk
UA 368 Desna|Desnyanskyi|Desznai kerület|Desznai keruelet|Desnyanskyi Rayon|Desnyanskyi District
UA 357 Dniprovskyi|Dniprovskyi Rayon|Dniprovskyi District|Dnyiprovszkij kerület|Dnyiprovszkij keruelet
UA 352 Pravyi Bereh|Pravij Bereg
UA 343 Darnytsya|Darnicja|Darnytsia Raion|Darnic'kij rajon|Darnytskyi Raion|Darnickiji kerület|Darnytsia District
UA 338 Makiyivka|Makayevka|Makejevka|Makigivka|Makyeevka|Makeevka|Makiejewka|მაკიივკა|Dmitriyevsk|マキイフカ
UA 282 Chernihiv|Cernigivo|Charnigau|Chernigov|Czernihow|Tjernihiv|Tsernigiv|Tsernihiv|ჩერნიგოვი|צ'רניהיב|تشرنيهيف
UA 279 Poltava|Paltava|Pultava|Полтавæ|بولتافا|پولتاوا|ปอลตาวา|პოლტავა|Baltavar|Pol'tova|פאלטאווע|פולטבה|Ltava
UA 274 Khmelnytskyi|Chmielnicius|Khmel'nickij|Chmelnyzkyj|Chmielnicki|Proscurovia|Hmeljnicki|Ploskuriv
UA 269 Cherkasy|Cerkasad|Charkasy|Czerkasy|Tjerkasy|Tserkasy|Tsjerkasi|Çerkası|چیرکاسی|ჩერკასი|チェルカースィ|צרקאסי
UA 264 Chernivtsi|Cernivciai|Cernovizza|Chernovits|Chernovtsy|Csernyivci|Czerniowce|Czernowitz|טשערנאוויץ|چیرنیوتسی
UA 261 Zhytomyr|ז'יטומיר|זשיטאמיר|ჟიტომირი|Jitomir|Jıtomır|Schytomyr|Zotomor|Zytomierz|Zytomyras|جيتومير|ژیتومیر
UA 256 Sumy|Sumı|סומי|سومي|სუმი|スームィ|Soemi|Soumy|Sumad|蘇梅|수미
UA 243 Rivne|Rouna|Rovno|Ruvne|רובנו|روفنو|ریونه|როვნო|ראוונא|ראוונע|ریون|Eractum|リウネ|羅夫諾|리우네
UA 240 Vyhurivshchyna-Troyeshchyna|Vygurivshchyna-Troieshchyna|Vigurivshhina-Troeshhina|Vigurovshhina-Troeshhina
UA 239 Horlivka|Gorlauka|Gorlivka|Gorlovka|Qorlivka|Һорливка|הורליבקה|هورليفكا|გორლოვკა|戈爾洛夫卡|호를리우카
UA 239 Obolon|Obolon Raion|Obolon District|Obolonskyi Raion|Obolonskyi District|Obolonszkij kerület
UA 238 Ivano-Frankivsk|Ivano-Frankovsk|איוונו-פרנקיבסק|Stanislaopolis|Stanislaopoli|Sztaniszlaviv|Sztanyiszlav
UA 230 Mariupol|מאריופאל|מריאופול|ماريوبول|ماریوپول|Hayeren|Marioepol|Marioupol|Maryupal'|Zhdanov|मरिउपोल|มารีอูปัล
UA 226 Kamyanske|Kamenskoe|კამიანსკე|第聂伯罗捷尔任斯克|Kamienskie|カーミヤンシケ|ドニプロゼルジーンシク|卡姆扬斯凯
UA 225 Ternopil|Tarnopol|Ternopol|טרנופול|ტერნოპილი|Tarnopolis|ترنوبل|テルノーピリ|捷尔诺波尔
UA 224 Kremenchuk|Kermenchuk|Kremenchug|Kremenciuk|Kremencsuk|Krementjuk|Krementsuk|Kreminchuk|კრემენჩუგი|แกรแมนชุก
UA 220 Shevchenkivskyi|Shevchenko|Шевченківський район|Sevcsenkivszkij kerület|Sevcsenkivszkij keruelet
UA 219 Kropyvnytskyi|Elizabethgrad|Jelisawetgrad|Kropivnic'kij|Elisavetgrad|Jelizawietgrad|Kirovohradas|Kropywnyzkyj
UA 215 Lutsk|Luc'k|لوتسك|ლუცკი|ルーツィク|Loetsk|Loutsk|Luckas|Luzk|לוצק|盧茨克|Luceoria|Lucioria
UA 207 Bila Tserkva|Shura Chirku|Белая Царква|بيلا تسيركفا|Belaja Zerkow|Biala Cerkiew|Bila Cerkva|Bila Terkva
UA 200 Rayon KTZ
UA 185 Verhunskyi|Zhovtnevij|Verguns'kij|Жовтневий район|Verhunskyi rayon|Verguns'kij rajon
UA 179 Borshchahivka|Borshhagivka|Borshhagovka|Борщаговка|Борщагівка
UA 179 Desnyanskyi|Desnianskyi raion|Desnianskyi District
UA 179 Novozavodskyi|Novozavodskyi raion|Novozavodskyi District
UA 179 Tsentralnyi|Central'nij|Molotovskyi|Zhovtnevij|Жовтневий район|Central'nij rajon|Molotovskyi rayon
UA 168 Rutchenkivskyi|Kirov District|Kirovskyi Rayon|Rutchenkove|Kirovs'kij|Kirovskyi District|Rutchenkivskyi rayon
UA 167 Fortechnyi|Fortecja|Фортечний район|Fortechnyi District
UA 160 Nyzhnodniprovsk|Nijne-Dneprovsk|Nishnedneprovsk|Nizhnednepsovsk|Amur-Nizhne Dneprovsk|Nyzhnodniprovsk-Vuzol
UA 157 Avtozavodskyi|Avtozavodskyi Rayon|Avtozavodskyi District
UA 151 Sykhiv|Sichow|Sikhuv
UA 150 Zarichnyi|Зарічний район|Zarichnyi District
UA 148 Kerch|Kercs|Keric|Kertj|Kerts|كيرتش|ქერჩი|Bospor|Kercas|Kertch|קרץ|کرچ|ケルチ|케르치|刻赤
UA 148 Melitopol|Kyzyl-Yar|Melitopil'|Kiz-Jar|Qız Yar|メリトポリ|멜리토폴|Novoalexandrovka|Novooleksandrivka
UA 147 Shevchenko|Shevchenko district|Шевченківський район|Shevchenkivskyi district
UA 147 Bohuniya|Bogunija|Bohunskyi|Boguns'kij|Vrangelevka|Bohunskyi rayon|Boguns'kij rajon|Bohunskyi District
UA 147 Kramatorsk|كراماتورسك|กรามาตอสก์|קראמטורסק|კრამატორსკი|Kramator|Kramatorskas|クラマトルスク|克拉馬托爾斯克
UA 142 Kovpakivskyi|Kovpak District|Kovpakivskyi rayon|Kovpakivskyi District
UA 139 Kyivskyi|Kyivskyi Rayon|Kyivskyi District
UA 127 Mykilska Borshchahivka|Mikil's'ka Borshhagivka|Микільська Борщагівка
UA 126 Vilkhivskyi|Artemivskyi|Artemivskyi rayon|Vilkhivskyi rayon
UA 122 Livoberezhnyi|Ordzhonikidzevskyi|Лівобережний район|Livoberezhnyi District|Ordzhonikidzevskyi rayon
UA 120 Cheremushky
UA 118 Tsentralno-Miskyi|Central'no-Mis'kij|Tsentralno-Miskyi rayon|Central'no-Mis'kij rajon
UA 116 Smolyanskyi|Kuybyshevskyi|Smolianskyi raion|Kuybyshev District|Kuybyshevskyi Rayon|Smolianskyi District
UA 115 Uzhhorod|Oujhorod|Ujhorodo|Uzhgarad|Uzhgorod|Uzjhorod|אונגוואר|اوژهورود|უჟგოროდი|Oezjhorod|Ujgorod|אוז'הורוד
UA 114 Korolyov|Koroliovskyi|Koroliovskyi raion|Korol'ovs'kij rajon|Korolyovskyi District
UA 110 Kyivskyi|Kyivskyi rayon|Kyivskyi district
UA 109 Brovary|Bravary|Brovarı|ברובארי|بروفاري|بروواری|ბროვარი|ブロヴァルィー|布羅瓦里|브로바리
UA 107 Hirnytskyi|Girnic'kij|Girnic'kij rajon|Hirnytskyi rayon
UA 107 Yevpatoriya|Evpatorija|Eupatoria|יבפטוריה|イェウパトーリヤ|Kezlev
UA 106 Berdyansk|Kutur-Ogly|Osipenko|ベルジャーンシク|Novo-Nogaisk
UA 106 Alchevsk|Alcsevszk|アルチェフスク|Kommunarsk|Voroshilovsk|Woroschilowsk
UA 105 Nikopol|Mykopil|Nykopil|Nikopolis|ニーコポリ|Slov'iansk|Mikitin Rig|Mykytyn Rih|Mykytynska Sich
UA 105 Slovyansk|Slaviansk|Sloveansk|سلوفيانسك|اسلوفیانسک|სლავიანსკი|Slovjanskas|スラヴャンスク|斯拉維揚斯克
UA 104 Pozniaky
UA 103 Kalynivskyi|Kalininskyi|Kalinivka|Kalinin District|Kalininskyi Rayon|Kalynivskyi rayon|Kalynivka District
UA 103 Chumakivskyi|Proletarskyi|Chumakove|Chumakivskyi rayon|Chumakove District|Proletarskyi Rayon
UA 102 Skhidni Kvartaly|Vostok|Skhid
UA 101 Kindrativskyi|Kalinins'kij|Kalinin District|Kalininskyi Rayon|Kindrativskyi rayon|Kalininskyi District
UA 101 Kalmiuskyi|Illichivskyi|Kalmiuskyi rayon|Illichivskyi rayon|Kalmiuskyi District|Illichivskyi District
UA 101 Pavlohrad|Paulagrad|Pavlograd|פאבלוהראד|پاولوهراد|პავლოგრადი|Pavlohradas|パウロフラード|파블로흐라드
UA 100 Pechersk|Pecherskyi Rayon|Pechersk District|Pecherskyi District|Pecserszkij kerület|Pecserszkij keruelet
UA 100 Oleksiyivka|Alekseyevka|Alekseevka
UA 100 Oleksandrivskyi|Leninskyi rayon|Lenin District|Oleksandrivka|Leninskyi District|Lenins'kij
UG 532 Nansana
UG 462 Kira
UG 413 Bunamwaya
UG 285 Kyengera
UG 221 Mbarara|Μπαράρα|مبارارا|მბარარა|Barara|म्बारारा|ম্বারারা|ムバララ|음바라라
UG 207 Kasangati|カサンガティ
UG 191 Mukono
UG 178 Njeru|Daru
UG 177 Gulu|Qulu|גולו|جولو|گولو|गुलु|গুলু|გულუ|グル|古盧|굴루|Nkoulou|Γκουλού
UG 154 Katabi
UG 135 Kajansi
UG 128 Lugazi|لوگازی|Lugazis
UG 122 Hoima|Хоима|ہویما
UG 121 Mubende|موبیندے
UG 119 Lira|לירה
UG 117 Ibanda
UG 116 Masaka
UG 115 Kasese|کاسیسے|קססה|卡塞塞
UG 111 Mbale|מבאלה|مبالے|姆巴萊
UG 110 Masindi|Masinai|ماسیندی|Masindis
UG 105 Mityana
UG 102 Entebbe|Ehntebbe|ענטעבע|إنتيبي|انتیبے|ენტებე|אנטבה|انتبه|エンテベ|恩德培|엔테베
US 2316 Queens|Kvino|Queens County|Comte de Queens|Borough of Queens|Condado de Queens
US 1526 San Antonio|סאן אנטאניא|سان آنتونیو|سان أنطونيو|سان انٹونیو|სან-ანტონიო|Sanantonio|סן אנטוניו|सॅन अँटोनियो
US 1404 San Diego|San-Dieqo|סאן דיעגא|سان دييغو|سان ڈیاگو|सैन डिएगो|แซนดีเอโก|სან-დიეგო|Graytown|San Diegas
US 1385 The Bronx|Bronkso|Bronx|Borough of Bronx
US 1326 Dallas|Ntalas|داللاس|แดลลัส|დალასი|Dalasas|דאלאס|دالاس|داڵاس|ডালাস|डॅलस|डैलस|Dallasium|ダラス|達拉斯|달라스
US 1009 Jacksonville|Dzeksonvilis|Dzhehksanvil|Dzheksonvill|Zhehksonvill|แจ็กสันวิลล์|Dzhehksonvill|Iacsoniapolis
US 1008 Fort Worth|Camp Worth|Fort Uehrt|Fort-Owert|Fortvortas|फोर्ट वर्थ|ფორტ-უერთი|Fort Uert|Fort Uurt|Fortverta
US 997 San Jose|San Xose|Σαν Χοσέ|Сан-Хасэ|سا ن جوز|सान होसे|सॅन होजे|სან-ხოსე|Sanhose|סן חוזה|سان هوزيه|सैन होज़े
US 974 Austin|Ostina|Ostins|אוסטין|अस्टिन|अस्तिन|ऑस्टिन|অস্টিন|ออสติน|ოსტინი|オースティン|Oscin|Ostinas|אסטין|أوستن
US 913 Columbus|Franklin|Kalumbus|Kolambus|Kolumbas|Kulumbus|Кълъмбъс|קאלומבוס|קולומבוס|كولومبوس|कोलम्बस्|โคลัมบัส
US 911 Charlotte|Carolinum|ชาร์ลอตต์|Sharlott|Sharlat|تشارلوت|შარლოტი|Sharlt|שארלוט|शार्लट|শার্লট|シャーロット
US 887 Indianapolis|Indianapoles|Індыянапаліс|אינדיאנפוליס|إنديانابوليس|Indianapoli|אינדיאנאפאליס|انڈیاناپولس
US 780 Seattle|Sietlas|সিয়াটল|Seattlum|Siatul|Siehtl|Sietla|Siyaatil|Сиатъл|სიეტლი|סיאטל|سياتل|سیئٹل|سیاٹل|सीऐटल
US 689 Nashville|Nachville|Nasburgum|Nehshvill|न्याश्भिल|Nashboro|Nashfile|Nasvelis|Neshvill|नाश्विल्|नॅशव्हिल
US 681 Oklahoma|Kota Oklahoma|Oklahoma City|Oklahoma Siti|Οκλαχόμα Σίτι|Аклахома-Сіці|Оклахомæ-Сити|אוקלהומה סיטי
US 678 El Paso|אל פאסו|إل باسو|ال پاسو|एल पॅसो|เอลแพโซ|ელ-პასო|ელ-ფასო|El Pasas|Elpaso|Franklin|Passus|ایل پاسو
US 652 Portland|Portlant|Portlend|Rip City|पोर्टलंड|Stumptown|פורטלנד|पोर्टलैंड|პორტლენდი|ფორთლენდი|Bridgetown
US 641 Las Vegas|Las-Veqas|Lasvegasa|Los Vegas|لاس فيغاس|लास वेगास|লাস ভেগাস|Las Venkas|Old Town|Westside|Λας Βέγκας
US 641 New South Memphis
US 633 Memphis|Memfisa|मेम्फिस|মেম্ফিস|მემფისი|Menfis|מעמפיס|เมมฟิส|ממפיס|ممفيس|メンフィス|孟菲斯|孟非斯|멤피스
US 624 Louisville|ลุยส์วิลล์|Luisvilis|Luisvill|Λούισβιλ|לואיוויל|लुईव्हिल|ლუიზვილი|ლუისვილი|Ludovicopolis|Luivila
US 585 Baltimore|Jonestown|Valtimori|बाल्टिमोर|बाल्टीमोर|বাল্টিমোর|บอลทิมอร์|ბალტიმორი|Baltymar|Charm City
US 571 South Boston|Dorchester Heights
US 564 Albuquerque|Almpoukerki|Αλμπουκέρκη|Албюкуэрокю|Al'bukerke|Albukwer kwe|Alburquerque|आल्बुकर्की|আলবাকার্কি
US 563 Milwaukee|Mahnawauk|Meneawkee|Milgouoki|Milouagui|Milouakik|Milowages|Milwahkie|মিলওয়াকি|מילוואקי|मिल्वौकी
US 542 Tucson|Fucson|Lucson|Takson|Teuson|Toison|Touson|Tugson|ტუსონი|טוסון|توسان|توسون|टक्सन|तुसॉन|টুসান|ทูซอน
US 542 Fresno|فريسنو|فرینسو|เฟรสโน|ფრესნო|Frehsna|Fresnas|פרזנו|فرزنو|ফ্রেসনো|Fraxinus|फ्रेस्नो|フレズノ|弗雷斯诺
US 524 Sacramento|Kakalameko|Sakraments|Sakraminto|סאקראמענטא|แซคราเมนโต|საკრამენტო|Sacramentum|Sakramentas
US 510 Atlanta|Atlonta|Атлантæ|אטלאנטא|آتلانتا|اٹلانٹا|अटलांटा|ატლანტა|Terminus|אטלנטה|अटलान्टा|আটলান্টা|แอตแลนตา
US 487 Miami|Маями|מיאמי|ميامي|مايامى|मायामी|मियामी|ไมแอมี|მაიამი|マイアミ|마이애미|Majamis|মায়ামি|迈阿密|邁亞美
US 486 Omaha|Ομάχα|אומהה|ओमाहा|ওমাহা|ომაჰა|أوماها|โอมาฮา|オマハ|奥马哈|오마하|اوماها نبراسكا
US 482 Raleigh|र्यालेइ|रालेय्|Ralei|Roles|Rolio|Rolis|ראלי|رالي|رالې|राली|ราลี|როლი|ローリー|罗利|롤리
US 475 Kansas|Kansas City|Kansas Sity|Kanzas-Sici|Kota Kansas|كانساس سيتي|कॅन्सस सिटी|কানসাস সিটি|კანზას-სიტი
US 474 Long Beach|Long Bijch|Long Bycas|Lon'nk Bits|Λονγκ Μπιτς|لونغ بيتش|ლონგ-ბიჩი|Litus Longum|Longbica|Lonq Bic
US 471 Mesa|ميسا|میزا|मेसा|মেসা|เมซา|მესა|Mejsa|Zenos|מסה|Hayden|メサ|梅薩|메사|Mesa City
US 468 Staten Island
US 456 Colorado Springs|Kalarada-Spryngs|Kolorado Sprinqs|Koloradospringsa|كولورادو سبرينغس|কলোরাডো স্প্রিংস
US 454 Virginia Beach|Virdzhini-Bich|Virdzinijabica|Virginija-Bich|Virtzinia Bits|Вирджиния Бийч|เวอร์จิเนียบีช
US 419 Oakland|Oklenda|Oukland|Ouklend|أوكلاند|اوکلینڈ|ოკლენდი|Okland|Oklandas|Oouklant|אוקלנד|אקלאנד|اوکلند
US 414 Tampa|تامبا|แทมปา|ტამპა|טמפה|टँपा|टैम्पा|ताम्पा|タンパ|坦帕|탬파
US 413 Tulsa|Talsa|Тълса|タルサ|圖爾薩
US 396 Wichita|Doo-Dah|Uichita|ويتشيتا|Doodah|Ouitsita|Ουιτσίτα|ויציטה|विचिटा|วิชิทอ|უიჩიტო|ウィチタ|威奇托|위치토
US 388 Arlington|Arlingtan|Arlinqton|Арлингтън|ארלינגטון|أرلينغتون|आर्लिंग्टन|আর্লিংটন|อาร์ลิงตัน|არლინგტონი
US 373 Bakersfield|Alkali City|Bejkersfild|Kern Island|बेकर्सफिल्ड|बेकर्सफील्ड|Beikersfilnt|Bejkursfijld
US 365 Cleveland|Klivelant|Klivlando|Klivlenda|Клевалэнд|קליוולאנד|คลีฟแลนด์|კლივლენდი|Cleaveland|Klevalehnd
US 362 New Orleans|Cene Orlean|N'ju-Orlean|Nea Orleani|Neu Orleans|Nju Orleans|Nju Orliuns|Nov-Orleano|ניו אורלינס
US 359 Aurora|Avrora|אורורה|أورورا|Orora|ऑरोरा|औरोरा|Fletcher|オーロラ|奥罗拉|오로라
US 350 Honolulu|Ganalulu|Ganaruro|Gonolulu|Honoruru|Хонолулу|Һонолулу|האנאלולו|הונולולו|هونولولو|ہونولولو|होनालुलु
US 350 Anaheim|Anahaym|Άναχαϊμ|אנאהיים|آناهايم|ایناہیم|एनाहाइम|אנהיים|ანაჰაიმი|Anaheimas|アナハイム|阿納海姆
US 338 West Raleigh
US 334 Orlando|Orlanto|אורלנדו|ორლანდო|Orlandas|أورلاندو|اورلینڈو|ओरलँडो|ออร์แลนโด|オーランド|अरल्यान्दो|奥兰多
US 320 Lexington|לקסינגטון|Leksington|Leksingtun|Leksinqton|Лексингтън|ليكسينغتون|लेक्सिंग्टन|ლექსინგტონი
US 317 Riverside|Riversajd|Rivursajd|Ривърсайд|Riversaint|ריברסייד|رور سائڈ|ريفرسايد|रिभरसाइड|რივერსაიდი|Jurupa
US 316 Corpus Christi|Korpous Kristi|Корпъс Кристи|קורפוס כריסטי|كوربوس كريستي|कॉर्पस क्रिस्टी|คอร์ปัสคริสตี
US 314 Lexington-Fayette|Fayette County|Lexington
US 311 Cincinnati|Porkopolis|Queen City|Sinsinatis|Sinsinatti|ซินซินแนติ|Cyncynaci|سينسيناتي|सिनसिनाटी|ცინცინატი
US 310 Santa Ana|سانتا أنا|แซนตาแอนา|Santanna|סנטה אנה|स्यान्टा एना|サンタアナ|샌타애나|圣安娜
US 305 Stockton|Tuleburg|استوکتون|Стоктън|סטוקטון|ستوكتون|Weberville|سٹوکٹن|स्टकटन|ストックトン|斯托克顿|士德頓
US 304 Pittsburgh|Fort Trent|Pitsburgas|Pitsmpernk|Pittsbarig|Πίτσμπεργκ|Allegheny|Fort Pitt|पिट्सबर्ग|פיטסבורג
US 303 Saint Paul|Sent Polas|Imnizha ska|Saint Pol|San Pablo|Sejnt Pol|Sent Pols|Sint-Paul|סיינט פול|سانت باول
US 294 Lincoln|Linkuln|Линкълн|לינקולן|Linkal'n|Linkolns|लिङ्कन|ลิงคอล์น|ლინკოლნი|Linkolnas|लिंकन|লিংকন|リンカーン
US 289 Anchorage|Ancoraria|Ankoridza|Ankuridzh|Ανκορέιτζ|Ankoridzas|Ankorigo|Brownville|অ্যাংকারিজ|ანკორიჯი|أنكوريج
US 288 Meads|میدز|米茲
US 285 Henderson|Genderson|Χέντερσον|Хендерсон|Хендерсън|Хендэрсан|Khendersun|Hendersonas|הנדרסון|هندرسون
US 285 Greensboro|Grijnsburo|Grinsboras|Грийнсбъро|กรีนส์โบโร|Grinsboro|Grynsbara|Qrinsboro|גרינסבורו|غرينزبورو
US 283 Plano|פלאנו|بلانو|پلانو|پلینو|Planas|Planom|Plejno|प्लेनो|プレイノ|플레이노|普莱诺
US 281 Newark|Njuark|Nuarka|ניוארק|نيوآرك|ニューアーク|Milford|Niouark|Νιούαρκ|נוארק|न्यूर्क|นวร์ก|ნიუარკი|Nieworke
US 280 Madison|Madisun|Madysan|Medison|Мадисън|ماديسون|ميديسون|माडिसन्|Madisons|Mantison|Mehdison|מדיסון|میڈیسن
US 279 St. Louis|Sent Luis|Sentluisa|סנט לואיס|سانت لويس|سنت لوئیس|سینٹ لوئس|सेंट लुईस|Mound City|Pain Court
US 265 Chula Vista|تشولا فيستا|चुला भिस्टा|Chulavista|צולה ויסטה|چولا وستا|チュラビスタ|丘拉維斯塔|출라비스타
US 265 Toledo|Talida|Tolido|توليدو|टॉलिडो|Vistula|טולדו|トレド|托莱多|털리도|Upper Toledo|Fort Industry
US 264 Jersey|Dzersi Siti|Jersey City|Paulus Hook|Powles Hook|Джърси Сити|Джэрсі-Сіці|Dinas Jersey|جيرسي سيتي
US 264 Reno|Rino|רינא|רינו|رينو|रिनो|Rehno|Rynas|リノ|雷諾|리노|Reno-Stead|Lakes Crossing|Fullers Crossing
US 260 Chandler|Chandlur|Tsantler|Candleris|Чандлър|Чәндлер|تشاندلر|แชนเดลอร์|צ'נדלר|चांडलर|च्यान्ड्लर|চ্যান্ডলার
US 260 Fort Wayne|Fort Miami|Fort-Uehjn|Frenchtown|Miami Town|Post Miami|Fort Gouein|Fort Uejn|פורט ויין|فورت واين
US 258 Buffalo|Bafalas|Baffalo|Bufalum|Μπάφαλο|บัฟฟาโล|Bupalo|Бъфало|באפאלא|بوفالو|بوفیلو|बफ़ेलो|ბუფალო|バッファロー
US 257 Durham|Darehm|دورهام|เดอแรม|Daram|Darem|Daremas|Duram|Дърам|דרהאם|ड्युरॅम|ダーラム|德罕|더럼|Durhamsville
US 257 St. Petersburg|Saint Petersburg|Saint Pete
US 256 Irvine|Ervajn|Irvajn|Ървайн|إرفاين|اروائن|Irvinas|アーバイン|אירוויין|어바인|歐文|爾灣
US 256 Laredo|لاريدو|Laredum|לארדו|لریڈو|러레이도|ラレド|拉雷多
US 249 Lubbock|Labbok|Lubuk|Лъбък|لوبوك|לאבק|ラボック|لبک|लबक|拉伯克|러벅
US 247 Gilbert|Gilburt|Гилбърт|גילברט|गिल्बर्ट|Gilbertas|ギルバート|吉尔伯特|길버트
US 244 Tri-Cities|Trije Steden|トリシティズ|三城
US 241 Winston-Salem|Uinston-Sejlem|Uinstun-Sejlum|Vinston-Sejlem|Уинстън-Сейлъм|وینستون-سیلم|Vinstonas-Seilemas
US 240 Glendale|Glendejl|Qlendeyl|ग्लेनडेल|Glendehjl|Nklenteil|Γκλέντεϊλ|גלנדייל|غلانديل|Glendeilas|グレンデール
US 238 Norfolk|Norfalk|نورفولك|Norfok|נורפוק|ნორფოლკი|ノーフォーク|Norfolkas|諾福克|Norfolk City|노퍽
US 237 Hialeah|Хайалиа|Hajalija|هياليه|ہیالیح|हायालिआः|ハイアリア|하이얼리아|海厄利亞
US 236 Garland|Garlend|جارلاند|غارلاند|گارلینڈ|गारलैंड|Embree|Nkarlant|Γκάρλαντ|Гирлянда|गारलँड|Garlandas|גרלנד
US 236 Scottsdale|Skotsdejlo|סקוטסדייל|स्कटस्डेल|سكوتسديل|スコッツデール|斯科茨代爾|스코츠데일
US 236 Irving|Erving|Ървинг|इरविंग|เอ วิง|Ίρβινγκ|Ирвиң|אירווין|إيرفينغ|ايرفينج|इर्विंग|আরভিং|アービング|Irvingas
US 235 Boise|Buaze|בויסי|بوئسے|بويسي|बॉइझी|बॉयसी|बोइसी|বয়সে|ბოისე|Boizis|Bojseh|Μπόιζι|بویز|ボイシ|博伊西
US 235 Chesapeake|Cesapikas|Chesapijk|تشيسابيك|South Norfolk|Norfolk County|צ'ספיק|チェサピーク|切萨皮克|체서피크
US 234 North Las Vegas|Norda Lasvegaso|نورث لاس فيغاس|Bac Las Vegas|Severen Las Vegas|Severni Las Vegas|Vegas Verdes
US 232 Fremont|Frimont|Frymant|فريمونت|فریمونٹ|פרמונט|फ्रिमाँट|ফ্রিমন্ট|ฟรีมอนต์|フリーモント|Fremontas|Irvington
US 229 Spokane|Spokein|ספוקיין|Spakan|Spocanum|Spoken|اسپوکن|سبوكين|سپوکین|スポケーン|スポーケン|斯波坎|스포캔
US 227 Baton Rouge|Baton Ruzas|Baton Ruzos|Μπατόν Ρουζ|Batan-Ruzh|Baton Rouz|Baton Ruzh|Batun Ruzh|ब्यातन रुज
US 226 Upper West Side|אפער וועסט סייד|ზემო ვესტ-საიდი|Верхний Вест-Сайд|อัปเปอร์เวสต์ไซด์|אפר וסט סייד
US 226 Richmond|Richmund|Ricmonds|Ritsmont|Rychmand|ريتشموند|None Such|Ricmondas|Shoccoe's|ריצמונד|ریچموند|रिचमन्ड
US 223 Paradise|Paradajs|بارادايس|パラダイス|패러다이스|天堂市
US 222 Tacoma|T'kope|T'kopt|تاكوما|ٹاکوما|Takouma|טקומה|Puyallup|Chebaulip|タコマ|塔科马|打金麻|터코마
US 216 Jamaica|Jemaica|Jemecah|Jaimaica|Jamaicah|Jamanica|Jameco|Rustdorp|גמייקה|자메이카
US 216 San Bernardino|San Bernandino|سانبرنارڈینو|סן ברנרדינו|サンバーナーディーノ|聖貝納迪諾|샌버너디노
US 215 Salt Lake|Kota Salt Lake|Salt Lake City|Salt-Lejk-Siti|Solt Leik Siti|Soltleiksitija|Солт-Лэйк-Сіці
US 215 Huntsville|Hantsvilis|Khantsvill|Twickenham|Gantsvill|Hantsvila|Khuntsvil|האנטסוויל|हन्त्सभिल|Hunts Spring
US 214 Des Moines|Dehs Mojns|डेस मोइनेस|ডেস মোইনেস|De Moinas|De-Moinso|Des Mojns|ديس موينز|डे माय्ने|डेस् म्वाने
US 212 Fontana|فونتانا|فونٹانا|Rosena|फोन्टाना|フォンタナ|方塔納|폰태나
US 211 Modesto|Ralston|موديستو|موڈیسٹو|מודסטו|मोदेस्तो|モデスト|莫德斯托|머데스토
US 209 Rochester|Gaskosago|Rochestur|Rotsester|Rocesteris|Rocestro|रॉचेस्टर|रोचेस्टर|রচেস্টার|รอเชสเตอร์|روتشستر
US 208 Maryvale|Maryvale Village
US 207 Arlington|Arlingtonas|アーリントン|阿靈頓縣
US 207 Oxnard|وزنارد|Oksnard|Oxnarnt|Όξναρντ|অক্সারড|オックスナード|奥克斯纳德|אוקסנארד|أوكسنارد|اوکسنارڈ|ओकसनार्ड
US 206 Columbus|Kolambus|Kolumbas|Kulumbus|Кълъмбъс|קולומבוס|كولومبوس|कोलम्बस|コロンバス|콜럼버스|哥伦布
US 206 Worcester|Pakachoog|Уорсестэр|Ouorster|Uorsestehr|Vigornia|Vusteris|Ουόρστερ|ورسستر|ווסטר|ウースター|伍斯特
US 204 Moreno Valley|Moreno slenis|Teeh Hodilhil|मोरेनो व्हॅली|Marehna-Vali|Morenovaleja|मोरनो भ्याली|মরেনো ভ্যালি
US 202 Little Rock|Old Channel|Petit Roche|लिटिल् राक्|Litl Rokas|Littlerock|Petit Rocher|Acropolis|Arkopolis
US 201 Fayetteville|Campbellton|Cross Creek|เฟย์เอตต์วิลล์|Fejetvill|פאייטוויל|Fajetvil|Feetvil'|فاييتفيل
US 201 Huntington Beach|Hantington Bycas|Khantington Bich|Gantington-Bich|Khntingtn Bijch|هونتينغتون بيتش
US 201 Tallahassee|Tallakhassi|Pueblo Nueva|Tonabys Town|Villanueva|แทลลาแฮสซี|Talahasis|Old Field Town|Talajasy
US 201 Yonkers|Jonkurs|Йонкърс|יאנקערס|يونكيرس|יונקרס|یانکرز|یونکرز|Jonkersas|ヨンカーズ|揚克斯|용커스
US 201 Glendale|Glendejl|ग्लेनडेल|Glendehjl|Glendel|Riverdale|גלנדייל|غلينديل|گلینڈیل|Glendeilas|گلندیل|グレンデール
US 200 Cypress|سايبرس
US 200 Aurora|Avrora
US 198 Amarillo|Amarilas|أماريلو|आमारियो|אמרילו|アマリロ|阿馬里洛|애머릴로
US 197 Akron|Akrun|Акрън|Экрон|אקרון|آكرون|Ehkron|アクロン|Akronas|阿克伦|애크런|Akron City|New Portage
US 196 Vancouver|Βανκούβερ|Alashikash|Vankuver|Vankuveris|Vankuvur|Ванкувър|แวนคูเวอร์|فانكوفر|ונקובר|バンクーバー
US 196 Birmingham|Bermincham|Birmingema|Μπέρμιγχαμ|बर्मिंगहॅम|ბირმინგემი|Birmingamas|Birminhem|ברמינגהאם|برمنغهام
US 195 Montgomery|Mantgomery|Montgomuri|Montqomeri|Монтгомъри|מאנטגאמערי|माँटगोमेरी|मोन्टगोमरी|मोन्तगोमरी|মন্টগোমেরি
US 195 Grand Rapids|Grend-Repids|גרנד ראפידס|ग्रँड रॅपिड्स|Grand Rapidsas|グランドラピッズ|그랜드래피즈|大急流城
US 190 Peoria|Пиория|بيوريا|पेरीया|Periora|पेओरिया|प्योरिया|পেওরিয়া|พีโอเรีย|ピオリア|皮奥里亚|페오리아
US 190 Providence|Providehns|Providensa|Provintens|פראווידענס|प्रभिदेन्स|प्रोविडेंस|প্রভিডেন্স|พรอวิเดนซ์
US 190 Knoxville|Noksvill|נוקסוויל|नॉक्सव्हिल|Whites Fort|Whites Mill|نوكسفيل|Noxvil|Νόξβιλ|ノックスビル|諾克斯維爾
US 189 Sunrise Manor|Санрайз-Мэнер|Sanrajz Mejnor|Sanrajz-Mehner|سنرايز مانور|サンライズマナー
US 187 Grand Prairie|Grand Preris|Grand Preri|غراند براري|گرینڈ پریری|گرینڈ پریرے|グランドプレーリー|Deckman
US 187 Shreveport|श्रीवपोर्ट|Shreve Town|Shrivport|שריבפורט|شريفبورت|シュリーブポート|Shreves Landing|什里夫波特
US 186 Brownsville|Braunsvilis|Fort Taylor|Braunsvila|Fort Brown|בראונסוויל|براونزفيل|براؤنزول|ブラウンズビル
US 186 Overland Park|Overlend-Park|أوفرلاند بارك|Ouvurlund Park|Оувърлънд Парк|オーバーランドパーク|오벌랜드파크
US 186 Newport News|Newport Ness|Ньюпорт-Ньюс|Newports News|Pointe Hope|Porte Newce|New Port Newce|Point Hope
US 183 Mobile|Mobajl|मोबाइल|მობილი|Mobilas|Moville|מוביל|موبيل|मोबिल|Mo-il-la|モービル|La Mobila|莫比尔|모빌
US 183 Fort Lauderdale|ฟอร์ตลอเดอร์เดล|Fort Loderdeil|Fort Loderdeilas|Fort Lodurdejl|Fortloderdeila|Ft. Lauderdale
US 182 Santa Clarita|سانتا كلاريتا|سانٹا کلاریٹا|Sanita Clarita|סנטה קלריטה|स्यान्टा क्लारिता|サンタクラリタ
US 181 Chattanooga|Atala'nuwa'|A'tla'nuwa|Chattanuga|Lookout City|Ross Landing|Ross's Store|Ross's Wharf|تشاتانوغا
US 178 East Flatbush|Rugby
US 178 Spring Valley|Spring-Vehlli|Printempa Valo|Spring-Velli|سبرينج فالى|سبرينغ فالي|スプリングバレー|斯普林瓦利
US 178 Santa Rosa|سانتا روسا|سانٹا روزا|סנטה רוזה|Franklin Town|स्यान्टा रोजा|サンタローザ|샌타로자|聖羅莎
US 176 Eugene|Judzin|Јуџин|יוגין|يوجين|ユージーン|Judzinas|ユージン|尤金|유진|Eugine City
US 175 Tempe|तेम्पे|تمب|テンピ|坦佩|템피|San Pablo|Butte City|Haydens Mill|Haydens Butte|Haydens Ferry
US 175 Oceanside|Оушансајд|Оушенсайд|Оушънсайд|اوشینسائڈ|Ocean Side|Oushunsajd|אושנסייד|أوسيانسيدي|オーシャンサイド
US 175 Salem|סיילם|سايلم|सालेम|เซเลม|Salems|Sejlem|Sejlum|Сейлъм|سالم|सेलम|सेलेम्|সেলম|セイラム|Salemas|塞勒姆
US 175 Garden Grove|Garden Grouv|Gardun Grouv|Гардън Гроув|غاردين غروفي|Garden Grovas|Gardengrove|गार्डेन ग्रोभ
US 175 Rancho Cucamonga|Rancho Kukamanga|رانتشو كوكامونغا|North Cucamonga|رانچھو کیوکامونگا|र्र्यान्चो कुकामोंगा
US 175 Cape Coral|Cabo Coral|Kejp Koral|Kejp Korul|Кейп Коръл|קייפ קורל|كيب كورال|Keip Koralas|केप कोरल
US 173 East New York|Starrett City|Oostwoud
US 171 Sioux Falls|سايوكس فالز|Siuks Fols|सियुक फ़ॉल्स|Siou Fols|Σιου Φολς|सू फॉल्स|Su Fols|Sufolsa|סו פולס|ซูฟอลส์
US 171 Ontario|Онтэрио|Ontehrio|أونتاريو|ओन्टारियो|オンタリオ|온타리오|安大略
US 170 Fort Collins|Camp Collins|फर्ट कोलिन्स|Fort Kolinsas|Ft. Collins|פורט קולינס|फोर्ट कॉलिन्स|فورت كولنز
US 170 Springfield|Springfijld|ספרינגפילד|سبرينغفيلد|スプリングフィールド|斯普林菲尔德|North Springfield|스프링필드
US 167 Hollywood|Holivudas|Huolevods|Χόλυγουντ|Cholygount|Gollivud|Holivuda|Kholivud|האליוואד|ฮอลลีวูด|ჰოლივუდი
US 166 Elk Grove|Ehlk-Grov|Elk Grouv|إلك غروفي|Elkgrove|الک گروو|एल्क ग्रोभ|エルクグローブ|埃爾克格羅夫|엘크그로브
US 166 Clarksville|Klarksvilis|קלארקסוויל|كلاركسفيل|क्लार्क्सव्हिल|クラークスビル|克拉克斯维尔
US 166 Pembroke Pines|Pembrouk Pajns|Pembrok-Pajns|Pembruk Pajns|بيمبروك باينز|پمبروک پائینز|पेम्ब्रोक पाइन्स
US 165 Deer Valley|Deer Valley Village
US 165 Murfreesboro|Cannonsburgh|Murfreysburo|Merfrisboro|Murfrijzburou|Murfrisboro|Мърфрийзбъроу|מרפריסבורו
US 164 Port Saint Lucie|Port St. Lucie
US 164 Corona|Karona|קורונה|كورونا|कोरोना|করোণা|โคโรน่า|コロナ|科洛納|코로나|Circle City|South Riverside
US 162 McKinney|Mak-Kinni|ماككيني|Makini|マッキニー|麥金尼|매키니
US 161 Lancaster|Lankastur|Ланкастър|لینکاسٹر|لانكستر|לנקסטר|ल्यान्चेस्टर|ランカスター|蘭開斯特
US 159 Cary|Keri|كاري|ケーリー|Kehri|Keris|卡瑞|케리|Pages Siding|Pages Tavern|Pages Turnout
US 159 Alexandria|Aleksandri|الإسكندرية|Belle Haven|Bellhaven|אלכסנדריה|Guicatic Run|アレクサンドリア|Gincatic Creek
US 158 Tempe Junction
US 158 Palmdale|Palmdejl|פאלמדייל|پالم ڈیل|بالمديل|पामडेल|パームデール|棕櫚谷
US 158 Hayward|Gejvard|Haywood|Heyvard|Heyvord|Khejurd|Хейвард|Һәйворд|הייוורד|هايوارد|हेवार्ड|ہےوارڈ|हेवर्ड|ہیورڈ
US 157 Salinas|Salinae|ساليناس|सालिनास|サリナス|萨利纳斯|살리나스
US 155 Sunnyvale|Sannivejl|סאניווייל|Сънивейл|सन्नीभेल|Encinal|سانيفال|سنیویل|सनीवेल|サニーベール|森尼韦尔|서니베일
US 154 Frisco|Firsco|فريسكو|フリスコ|프리스코
US 154 Springfield|Springfijld|Springfildas|ספרינגפילד|سبرينغفيلد|スプリングフィールド|Campifons|Nayasset|Agawome
US 154 East Chattanooga
US 153 Pasadena|Pasadina|باسادينا|パサデナ|帕薩迪納|패서디나
US 153 Jackson|Dzekson|Tzakson|Джаксън|Джэксан|जाक्सन्|ज्याकसन|জ্যাকসন|Dzeksons|Dzhaksun|Zhehkson|جاكسون|जॅक्सन
US 153 Pomona|Pamona|פומונה|بومونا|پومونا|पोमोना|โปโมนา|পমোনা|ポモナ|波莫納|포모나
US 152 Kansas|Kansas City|Kanzas-Siti|Fort Cavagnolle|堪薩斯城
US 152 Washington Heights|Harlem Heights|Pen-a-bick|ワシントンハイツ|워싱턴하이츠
US 152 Lakewood|Lehjkvud|Lejkvud|לייקווד|Lejkud|ليكوود|लेकवूड|レイクウッド|레이크우드|萊克伍德
US 151 Escondido|Эскандыда|אסקונדידו|إسكونديدو|اسکونڈیڈو|یسکوندیدو|এস্কনডিডো|Ehskandyda|Ehskondido|Eskondidas
US 150 Astoria|آستوریا|애스토리아|অ্যাস্টোরিয়া|Hallett's Cove
US 149 Hollywood|Khollivud|Gollivud|הוליווד|هوليوود|ہولی وڈ|हलिवूड|ハリウッド|할리우드|好萊塢
US 149 Borough Park|Blythebourne|Boro-Park|בארא פארק|בורו פארק|自治市公園
US 148 Valencia
US 148 Rockford|Rokfard|Rokfordas|רוקפורד|روكفورد|روکفورڈ|রকফোর্ড|ロックフォード|罗克福德|록퍼드|The Forest City
US 147 East Hampton
US 147 Joliet|Juliet
US 147 Savannah|Sarannah|Yamacraw|סאוואנאה|Savanna|सव्हाना|סוואנה|سافانا|सभाना|サバンナ|沙瓦納|薩凡納|서배너
US 147 Paterson|Patersun|Патерсън|Patehrson|باترسون|Manchester|Totowa|פטרסון|แพเทอร์สัน|Great Falls|パターソン
US 147 Bridgeport|Bridzhport|Brydzhpart|Stratfield|ब्रिजपोर्ट|Bridzportas|Brigporto|Park City|ברידגפורט|بريدجبورت
US 147 Naperville|Fort Naper|Nejpervill|Napierville|Nepervill|Napervillium|Napiersville|نابرفيل|नेपरभिल|ネイパービル
US 145 Gainesville|Gainesopolis|Geinsvilis|Gejnsvill|גיינסוויל|गाइन्सभिल|Hog Town|غينزفيل|ゲインズビル|蓋恩斯維爾
US 144 Mesquite|Meskvit|Meskit|میسکوٹ|موسكو|メスキート|梅斯基特|메스키트
US 144 Syracuse|Sirakjus|سيراكيوز|Sy-kuse|סירקיוז|سائراکیوز|सिरॅक्युज|სირაკიუსი|Na-ta-dunk|シラキュース|シラキューズ
US 143 Torrance|Torensas|Torrensa|توررانسي|Torrans|تورانسى|टोररेंस|टोरान्स|ทอรแรนซ|Toruns|Торънс|ٹورینس|टॉरन्स
US 143 Surprise|Serprajz|Sjurpriz|Surprajz|Сърпрайз|Сюрпрайз|سوربرايز|סופרייז|सर्प्राइज|Ennis|サプライズ|서프라이즈
US 142 Metairie Terrace
US 142 Columbia|Калумбія|קאלאמביע|קולומביה|كولومبيا|कोलंबिया|კოლუმბია|Kolambija|Koloumpia|Κολούμπια|کولمبیا
US 142 Pasadena|Pasadina|Pasedena|باسادينا|پاساڈینا|पासादेना|แพซาดีนา|Pasadehna|Pasantina|פסדינה|パサデナ|帕萨迪纳
US 140 Orange|Orindz|Орандж|أورانج|اورینج|अरेन्ज|Оринџ|Richland|オレンジ|오렌지|橙市
US 140 Fullerton|Fulertonas|Fulurtun|Фулъртън|فوليرتون|फुलरटन|فلرٹن|フラートン|富勒顿
US 140 Killeen|Kilinas|Killean|Killin|كيلين|کلین|キリーン|基林|킬린
US 140 McAllen|Makalen|ماكالين|Mak-Allen|מקאלן|マッカレン|麦卡伦|매캘런
US 139 Bellevue|Belv'ju|बेलव्ह्यू|بالفيو|ベルビュー|貝爾維尤|벨뷰
US 138 Metairie|Maiterie|Metari|メテリー|Metairieburgh|Metairieville|메타리
US 137 Hampton|Gempton|Хамптън|Хемптон|هامبتون|Khamptun|Kichotan|Hamptonas|Khehmpton|ハンプトン|漢普頓|햄프턴
US 137 Miramar|ميرامار|मिरामार|ミラマー|米拉馬爾
US 136 Van Nuys|Van-Najs|فان نويس|밴나이즈
US 136 West Valley|Uehst-Valli-Siti|West Valley City|Vest-Velli-Siti|Wast Valley Ceety|Уэст-Валли-Сити
US 135 Dayton|Dejton|Dejtun|Venice|Дейтън|דייטון|Dehjton|دیتون|Deitonas|डेटन|デイトン|Cabintown|데이턴|代顿
US 134 Olathe|Olejte|أولاث|オレイサ|奧拉西
US 134 Warren|Oworen|Uarren|Uorehn|Uorren|Vorena|Gouoren|Uorun|وارين|वॉरेन|ওয়ারেন|วอร์เรน|ウォーレン|וורן|沃伦|워런
US 133 Thornton|Torntun|Торнтън|תורנטון|ثورنتون|Sorton|थर्नटन|ソーントン|桑頓
US 133 Carrollton|Karoltonas|Kerrolton|كارولتون|کیرولٹن|キャロルトン|卡羅爾頓|캐럴턴
US 132 Charleston|Charlstoun|Charlstown|Tsarleston|Carlstono|Carolopolis|Charlstun|تشارلستون|Charles Town|צארלסטון
US 132 Midland|Midlend|Midway|מידלנד|مدلاند|ミッドランド|미들랜드|米德蘭
US 132 Waco|واكو|ویکو|वेको|ウェーコ|Vejko|Уэйко|וייקו|웨이코|Uehjko|韋科
US 132 Sterling Heights|Stehrling-Khajts|Sterling Khajts|Sturling Khajts|Sterling-Gajts|Стърлинг Хайтс
US 131 Denton|Dentun|Дентън|دينتون|ডেন্টন|ڈینٹن|डेंटन|Dentonas|デントン|登頓|덴턴
US 130 Cedar Rapids|Sidar Rapids|Sidur Rapids|Сидър Рапидс|Сэдар Рапидс|سيدار رابيدز|Sehdar Rapids|سیڈار ریپڈز
US 130 New Haven|Nuheivena|Rodenburg|Њу Хејвен|Нью Хэвен|Ню Хейвън|Ню-Ҳейвен|ניו הייבן|न्यू हेवन|न्यू हैवन
US 130 Roseville|Rouzvill|Griders|Rozvell|Rozvill|רוזוויל|روزفيل|روسولے|रोजभिल|ローズヴィル|罗斯维尔|로즈빌
US 130 Visalia|Visaija|فيساليا|ویسالیا|Vicealia|Вайселия|Висейлия|भिसालिया|バイセイリア|Vajsejlija|維塞利亞
US 129 Coral Springs|كورال سبرنغز|Koral Springsas|कोरल स्प्रिङ्गस्|コーラルスプリングス|科勒爾斯普林斯|코럴스프링스
US 129 Thousand Oaks|تھاؤسینڈ اوکس|थाउजेन्ड ओक्स|Tauzand Ouks|Tauzend-Ouks|Tauzund Ouks|Таузънд Оукс|تاوزند اوکس
US 129 Columbia|Коламбія|كولومبيا|コロンビア|哥倫比亞|컬럼비아
US 129 Elizabeth|Ehlizabet|Ehlizabeht|Elizabetas|إليزابيث|אליזבת|Elizabethtown|エリザベス|엘리자베스|Elizabeth Town
US 128 Stamford|Stemford|ستامفورد|Rippowams|Stehmford|סטמפורד|स्टॅमफर्ड|スタンフォード|Stamfordas|สแตมเฟิร์ด
US 128 Concord|קונקורד|كونكورد|کونکورڈ|कन्कर्ड|コンコード|康科德|Drunken Indian
US 128 Norman|नॉर्मन|ノーマン|諾曼|노먼
US 127 Alhambra|Alhambra Village
US 127 Athens|अथेन्स|Atensas|Atina|Atuns|Атънс|أثينا|אתנס|アセンズ|애선스|雅典|Cedar Shoals|Athens i Georgia
US 126 Kent|كينت|קנט|ケント|肯特|켄트|Titusville
US 126 Simi Valley|Simi-Vehlli|सिमि भ्याली|Simi-Velli|Simiopolis|סימי ואלי|سيمي فالي|سمی ویلی|Chimii|Simih
US 126 East Los Angeles|Dogu Los Angeles|Ist Los Andzeles|इस्ट लस एन्जेल्स|Ист Лос Анџелес|מזרח לוס אנג'לס
US 126 Santa Clara|سانتا كلارا|سانٹا کلارا|סנטה קלרה|स्यान्टा क्लेरा|サンタクララ|샌타클래라|圣克拉拉
US 126 Sunset Park|日落公园
US 125 Topeka|Google|Topage|Topika|Топикæ|טופיקה|توپیکا|ٹوپیکا|ټوپيکا|टोपेका|টোপেকা|To-pe-ka|To-poo-ka|Too Beega
US 125 Abilene|Abilina|Abulijn|Абълийн|Abilenas|אבילין|أبيلين|アビリーン|阿比林|애빌린
US 124 Koreatown|코리아타운
US 122 Sheepshead Bay
US 122 Amherst|Амхерст|アムハースト
US 122 Victorville|Viktorvilis|विक्टोरविले|ויקטורוויל|فيكتورفيلى|Vikturvil|Виктървил|فيكتورفيل|भिक्टरभिल
US 121 Vallejo|Valekho|فاليجو|والیجو|भालेयो|ヴァレーホ|발레이오|瓦列霍
US 121 Lafayette|Vermilion|La Fayette|Lafejett|Pinhool|لافاييت|ラファイエット|לפאייט|Little Manchac|Vermilionville
US 121 Chico|تشيكو|چیکو|चिको|チコ|奇科|치코
US 121 North Stamford|نورت استامفورد|نورت ایستامفورد|北史丹佛
US 121 Hartford|Gartford|Kharford|Хартфард|Хартфорд|Ҳартфорд|هارتفورد|ہارٹفورڈ|Hartfords|Newtown|הרטפורד|هارټ فورډ
US 120 Berkeley|Behrkli|Berklis|Μπέρκλι|بيركيلي|بيريكلى|बर्केली|बर्क्ली|বার্কলে|Berkli|Burkli|Бъркли|बर्कली
US 120 West Palm Beach|Uehst-Palm-Bich|Vest Palm Bich|ويست بالم بيتش|Уэст-Палм-Бич|वेस्ट पाम बीच|וסט פאלם ביץ
US 120 Allentown|Alentauno|Allentoun|ایلن ٹاؤن|Alentaunas|Aluntaun|Алънтаун|ألينتاون|Northampton|אלנטאון
US 119 Evansville|Ehvansvill|Evansvilis|אוונסוויל|إيفانسفيل|इवान्सविल|เอวันส์วิลล์|エヴァンズヴィル|एव्हान्सव्हिल
US 119 Palm Bay|Palm Bej|بالم باي|पाम बे|パームベイ|棕榈湾
US 118 Fargo|פארגא|פארגו|فارغو|فارگو|ფარგო|Fago|Fargas|फार्गो|ファーゴ|法戈|파고|Centralia
US 117 Clearwater|Kliuruotur|Клиъруотър|क्लियरवाटर|Kliruoter|Klirvoter|Klirvoteris|كليرواتر|کلیرواٹر
US 117 Independence|Indehpendens|Indenpendens|Independensa|इंडिपेंडंन्स|Indehpendehns|Independensas|Indipenduns
US 117 Billings|Belinum|ビリングス|Billings Metropolitan Area
US 117 Ann Arbor|Enn Arbor|अॅन आर्बर|ऍन आर्बर्|An Arboras|An Arbur|Ann Armpor|Ehnn-Arbor|Enarbora|Ан Арбър|אן ארבור
US 116 El Monte|אל מונטה|إل مونتي|ال مونٹی|ال مونٹے|एल मोंटे|এল মন্তে|เฮลมอนด์|Ehl-Monte|Elmonte|एल मोन्ते
US 116 Harlem|Garlem|Харлем|הארלם|هارلم|ہارلم|ჰარლემი|Harlemas|ハーレム|哈莱姆区|New Harlem|할렘|Nieu Haarlem
US 116 Westminster|Harris Park|Uestminstur|Уестминстър|Уэстминстер|Uehstminster|וסטמינסטר|वेस्टमिन्स्टर
US 115 Round Rock|Raount Rok|Ράουντ Ροκ|راوند روكس|Raund Rok|Raund Rokas|Raundroka|Roundrock|ראונד רוק|راوند روك
US 115 Wilmington|Uilmington|Uilmingtun|Уилмингтън|וילמינגטון|ويلمينغتون|New Carthage|New Town|New Liverpool
US 115 East Harlem|Otterspoor|מזרח הארלם|هارلم شرقی|Ҳарлэми Шарқӣ|هارلم الشرقية|Spanish Harlem|Harlem del Este
US 115 Arvada|Arveda|Арвадæ|Арвәде|ארבאדה|أرفادا|अर्भादा|アーバダ|आर्व्हाडा|阿瓦达|아배다|Ralston Point
US 115 Beaumont|Bomontas|Cow Bayou|بیومونٹ|Bomont|بومونت|बोमाँट|Tevis Bluff|ボーモント|博蒙特|보몬트|Jefferson City
US 115 Provo|פרובו|بروفو|پرووو|Provas|プロボ|普若佛|프로보|Fort Utah|Provo City
US 115 Peoria|Au Pay|Піорія|פאוריה|بيوريا|پیوریا|Au Pe|Le Pe|Piorias|Pimitoui|पियोरिया|ピオリア|皮奥里亚|피오리아
US 114 Carlsbad|كارلسباد|کارلزبیڈ|คาร์ลสแบด|カールスバッド|कार्ल्सबाद|卡尔斯巴德|칼즈배드|Frazier's Station
US 114 Odessa|أوديسا|اودسا|オデッサ|敖德薩
US 114 Springfield|Springfijld|Springfilds|Springfildas|Sprinqfild|Σπρίνγκφιλντ|ספרינגפילד|سپرنګ فیلډ|স্প্রিংফিল্ড
US 114 Downey|Daunis|דאוניי|Dauni|Davni|Ntaouni|Ντάουνι|داونى|ڈاؤنی|डाउनी|डॉवनि|ডাউনি|ดาวนีย์|ダウニー|다우니|唐尼
US 113 Elmhurst|Έλμχερστ|אלמהארסט|إلم هرست|Neutuyn|Newtown|エルムハースト|Middeburgh|Middelburg|艾姆赫斯特
US 113 Costa Mesa|كوستا ميسا|کوسٹا میسا|Goat Hill|कोस्टा मेसा|Fairview|Harper|Thurin|コスタメサ|科斯塔梅薩
US 113 Miami Gardens|Маямі-Ґарденс|ميامي غاردنز|میامی گارڈنز|मायामी गार्डेन्स|マイアミガーデンズ|마이애미가든스
US 113 North Peoria
US 112 Fairfield|Ferfildas|Feurfijld|Феърфийлд|फेयरफिल्ड|Fehrfild|Fejrfild|フェアフィールド|فئرفیلڈ|فيرفيلد
US 112 Lansing|Lensing|לאנסינג|लान्सिङ|लैनसिंग|Lansings|Lehnsing|Λάνσινγκ|لانسنغ|لانسنگ|لنسینگ|लान्सिंग|Lansingas
US 112 Bushwick|Boswijck|ブッシュウィック|Bushuik|בושוויק|בשוויק|布希維克
US 112 Gravesend
US 112 Rochester|Rochestur|Рочестър|روتشيستر|רוצסטר|ロチェスター|羅徹斯特|로체스터|City of Rochester
US 112 Elgin|Elcin|Элҗин|אלגין|إلجين|ایلگن|এলজিন|Eldzin|Eltzin|इल्गिन|एल्गिन|เอลจิน|エルジン|埃尔金|Ehldzhin
US 111 West Jordan|Вест Џордан|ويست جوردان|Vest DZordan|Уэст-Джордан|וסט גורדן|ウェストジョーダン|Uehst-Dzhordan
US 111 Inglewood|Ingelvuda|Inglvudas|إنغليووود|انجليووود|इन्गेलवूड|Ίνγκλγουντ|אינגלווד|إينڭلوود|ইঙ্গেলউড|อินเกิลวูด
US 111 Tuscaloosa|Druid City|Shellytown|Louiseville|Shelbyville|Shelltown|Taskalusa|توسكالوسا|टस्कालूसा|Matildaville
US 110 Richardson|ريتشاردسون|Ricardsonas|リチャードソン|رچرڈسن|리처드슨
US 110 Lowell|Loouel|Louehl|Лауэлл|লোয়েল|ლოუელი|Lauehll|Louelis|Louul|لوويل|लॉवेल|โลเวลล์|ローウェル|לוול|洛厄尔
US 110 East Independence|Pixleys|Pixley
US 110 Gresham|Greshem|Грэсхам|غريشام|Grehskham|グレシャム|גרשם|格雷捨姆|格雷斯罕|그레셤
US 110 Antioch|اینٹیوخ|अन्तीऑक|एन्टियक|アンティオック|Antiohio|Antiokas|Әнтиак|אנטיוק|أنتيوك|แอนติออก|अन्ताकिया
US 110 Cambridge|Keimpritz|Kembridzh|New Towne|Кеймбридж|קעמברידזש|เคมบริดจ์|Kehmbridzh|Kembridzas|Kembrigo
US 110 High Point|Khaj Pojnt|هاي بوينت|ハイポイント|海波因特
US 110 Manchester|Derryfield|Manchestur|Mantsester|Harrytown|Mancesteris|Mancestra|Manchehster|मैनचेस्टर|แมนเชสเตอร์
US 110 Temecula|تيميكولا|तेमाकुला|Temekjula|ٹیمکولا|テメキュラ|特曼库拉|Temecula Station
US 109 Murrieta|Mjurijeta|मुरिएटा|موریٹا|マリエータ|穆列塔
US 109 Centennial|Sentenijal|سينتينيال|סנטניאל|センテニアル|森特尼尔
US 109 Richmond|Richmund|Ritsmont|Rychmand|ריצ'מונד|ريتشموند|ริชมอนด์|Ricmondas|Ричмънд|রিচমন্ড|रिचमंड|リッチモンド
US 109 Corona|West Flushing
US 109 Pueblo|פואבלו|بويبلو|پیوبلو|पेब्लो|พิวโบล|Puehblo|プエブロ|普韋布洛|푸에블로|प्युएब्लो|Independence
US 108 Pearland|Pehrlend|Perland|Пэрленд|بيرلاند
US 108 Waterbury|Uoterberi|Voterberi|Ватербюри|Уотърбъри|واتربوري|ウォーターバリー|ウォーターベリー|Forest City
US 108 Greeley|Grijli|ग्रीली|גרילי|غريلي|グリーリー|格里利
US 108 West Covina|Уэст-Ковина|ويست كوفينا|Uehst-Kovina|וסט קובינה|وسٹ کووینا|वेस्ट कोभिना|Zapadna Kovina
US 108 Enterprise|Enterprajz|إنتربرايز|エンタープライズ
US 108 North Charleston|Nort Charlston|نورث تشارلستون|N. Charleston|ノースチャールストン|北查尔斯顿
US 108 Everett|Ehverett|Evuret|Евърет|إيفريت|אוורט|ایورٹ|エバレット|埃弗里特|에버렛
US 107 College Station|Koledz Stejshon|Колледж-Стейшен|Колеџ Стејшон|कॉलेज स्टेशन|كوليج ستيشن|カレッジステーション
US 107 Pompano Beach|Pompano Bycas|Πομπάνο Μπιτς|Pompano Bich|Pompano Bits|بومبانو سيتى|पाम्पानो बीच|पोम्पानो बीच
US 107 South Fulton
US 107 Norwalk|Naruolk|Noruolk|Norvolk|نوروالك|নরওয়াক|Norgouok|Noruok|Norvok|Νόργουοκ|נורווק|नॉरवॉक|नोरवॉक
US 106 Boulder|Bouldur|Боулдър|बाउल्डर|Bolder|बोल्डर|โบลเดอร์|בולדר|بولدر|ボルダー|波德|볼더
US 106 Broken Arrow|Broken-Errov|Брокен-Эрроу|Broken Arou|Broken-Ehrrou|Броукэн Арроу|Broukehn Arrou|ברוקן ארו
US 106 Daly|Daly City|دالي سيتي|डेली सिटी|Dalyurbo|Dejli Siti|ڈالی سٹی|デイリーシティ|데일리시티|Thanh pho Daly
US 105 Sandy Springs|Sendi Springs|ساندي سبرينغز|サンディスプリングス|Burdal|स्यान्डी स्प्रिङ्गस्|桑迪斯普林斯
US 105 Burbank|Berbank|Бърбанк|بربانك|Berbankas|Bermpan'k|Μπέρμπανκ|ברבנק|بربنک|バーバンク|बर्ब्याङ्क|เบอร์แบงก์
US 105 Green Bay|Grijn Bej|Nkrin Bei|Greenbay|Grin Bejus|Γκριν Μπέι|גרין ביי|غرين باي|ग्रीन बे|กรีนเบย์|გრინ-ბეი
US 105 Santa Maria|Grangeville|سانتا ماريا|سانٹا ماریا|แซนตามารีอา|Central City|सांटा मारिया|סנטה מריה
US 105 Universal|Юниверсал-Сити|Юнивърсъл Сити|يونيفرسال سيتي|Junivursul Siti|유니버설시티|環球市
US 104 Wichita Falls|Uichito Fols|Vichita Fols|ويتشيتا فولز|विचिटा फॉल्स|وچیٹا فالز|ウィチタフォールズ|威奇托福尔斯
US 104 Lakeland|Leiklant|Lejkland|Lejklend|เลคแลนด์|לייקלנד|ليكلاند|लेकलैंड|Lehjklehnd|Leiklandas|लेकलँड|लेकल्यान्ड
US 104 Clovis|קלוביס|كلوفيس|クローヴィス|کلووس|क्लोभिस|克洛维斯|클로비스|Niʼiijíhí Díílid
US 104 Lewisville|L'juisvill|Luisvil|لويسفيل|لویزول|ルイスビル|刘易斯维尔|루이스빌
US 103 Tyler|تايلر|ٹائلر|Tajler|タイラー|泰勒
US 103 El Cajon|Elkahona|Ел Кахон|ال کاجون|एल कायों|เอลคาโฮน|El Kagion|Elcajon|Elkachona|الكاهون|अल कझोन|এল কাজন
US 103 San Mateo|سان ماتيو|سانماٹیو|Matthaeopolis|サンマテオ|샌머테이오|स्यान म्याटियो|聖馬刁
US 103 Brandon|Brandun|Branton|Brendon|Брандън|براندون|ब्रैंडन|แบรนดอน|Brando|Brehndon|Μπράντον|ברנדון|برندون
US 103 Rialto|ريالتو|ریالٹو|รีอัลโต|रियाल्तो|リアルト|里亚托|리앨토
US 102 Davenport|Дэвенпорт|Davehnport|Dehvenport|دافنبورت|แดเวนพอร์ต|דבנפורט|डॅव्हेनपोर्ट|ダベンポート|達文波特
US 102 Edison|Edisun|Едисън|Ehdison|एडिसन|エジソン|爱迪生|에디슨|Menlo Park|Gmina Edison|Эдисон Тауншип
US 102 Hillsboro|Khilsboro|Khilsburo|Χίλσμπορο|Gilsboro|Хилсбъро|هيلسبورو|ヒルズボロ|希尔斯伯勒|힐즈버러
US 101 Las Cruces|Las Kruses|Las Krusis|Лас Крюсэс|لاس كروسيس|לאס קרוסס|Las Krjusehs|ラスクルーセス|拉斯克鲁塞斯
US 101 South Bend|Saut Bend|Saut Bendas|Southold|The Bend|סאות בנד|ساوث بند|Saint Joseph's|サウスベンド|사우스벤드
US 101 Albany|Olbani|אולבני|אלבאני|ألباني|आल्बनी|ალბანი|Aurania|Fuyck|Olbanis|Olmpani|البنی|अल्बानी|एल्बानी|ออลบานี
US 101 New Bedford|Nju Bedford|นิวเบดฟอร์ด|Њу Бедфорд|نيو بدفورد|ニューベッドフォード|Achushena|N'ju Behdford
US 100 Vista|ויסטה|فيستا|วิสตา|وسٹا|भिस्टा|विस्टा|ভিস্তা|ビスタ|維斯塔|비스타|व्हिस्टा|Chéchʼil Dootłʼizhíiʼii
US 100 Davie|Dehvi|Dejvi|Devi|ديفي|डेभी|戴维
US 100 Chinatown
US 100 Renton|Rentun|Рентън|رينتون|レントン|伦顿|렌턴|Black River Bridge
US 100 Roanoke|The own|Big Lick|Old Lick|Rhoanoke|Rowrenoc|רואנוק|روانوك|रोआनोक|Rawrenock|Star City|ロアノーク
UY 114 Salto|سالتو|সালতো|ซัลโต|სალტო|Saltas|סלטו|साल्टो|साल्तो|サルト|萨尔托|살토|Ciudad del Salto
UY 102 Maldonado|مالدونادو|مالډوناډو|मालडोनाडो|মালডোনাডো|მალდონადო|Maldonadas|マルドナド|馬爾多納多|말도나도
UZ 747 Andijon|Andican|Andijan|Andizan|Əndican|Андижон|أندیجان|انڈیجان|انډیجان|अंदिजान|アンディジャン|Andisjan
UZ 713 Namangan|Nemengan|Наманған|นามางกาน|Namanga|نامنگاں|नामांगन|নামাঙ্গান|Namanganas|نمنقان|نمنكان|ナマンガン
UZ 352 Yunusobod|Yunusabad
UZ 332 Nukus|Nokis|Нүкіс|נוקוס|نؤکیس|نوكاث|नुकुस|নুকুস|นูกุส|Noekis|نوکس|Noukous|Nukusas|ヌクス|努库斯|누쿠스
UZ 299 Fergana|Fargona|Fergona|Фарғона|فیرغانا|Farghana|Fernkana|Skobelev|Φεργκάνα|فرغانة|فرغانہ|फर्गना|ফার্গোনা
UZ 280 Bukhara|Bochara|Bukhoro|बुख़ारा|Bouchara|Buhara|Bujara|Buxara|Buxoro|بوخارا|बुखारा|বুখারা|ბუხარა|בוכרה|بخارا
UZ 278 Qarshi|Karaki|Karchi|Karsis|Qarşı|Қарсы|قارشی|कर्शी|কারশী|Bek Budi|Харш хот|קרשי|قرشي|نخشب|カルシ|卡爾希
UZ 260 Chilanzar
UZ 259 Quqon|コーカンド|Kokand|Qo'qon|코칸트|Kokandas
UZ 253 Margelan|Margilan|Margilon|Марғилон
UZ 191 Angren|ئانگرێن|アングレン|Angrenas|Turk|Turn|安格連|앙그렌|Angrenshakhtstroy
UZ 182 Tirmiz|Termez|Termiz|الترمذ|তারমিজ|तर्मेज़|טרמז|ترمز|テルメズ|泰尔梅兹
UZ 179 Jizzax|Cizzak|Cizzax|Djizak|Dzyzak|Gizaho|Jizzak|Zhyzak|דזיזק|جيزاخ|जिज़ाख़|জিজ্জাখ|جيزك|جیزخ|ジザフ|吉扎克
UZ 162 Chirchiq|Circikas|Tjirtjik|تشيرتشيق|Circig|Tchirtchik|Чирчиқ|چیرچیق|Tschirtschik|チルチク|奇尔奇克|치르치크
UZ 145 Urganch|UErgenc|Urgench|Urgentj|Yrgench|Үrgensh|أورجينج|उर्गेंच|Urgunҷ|উর্গেঞ্চ|ارجنج|ارجنچ|ウルゲンチ
UZ 144 Navoiy|Nawayı|ناوائی|ナヴァーイー|Kermene|Kermine|Nauaj|Navojis|Nazoy|Nevai|نوائی|نواوي|নাভোই|नवोई|纳沃伊
UZ 142 Shahrisabz|Sachrisabz|Shakhrisab|Shaҳrisabz|Шәһрисәбез|შაჰრისაბზი|Chakhrisabz|Sahrisabzas|Sehr-i-Sebz
UZ 133 Olmaliq|Almalik|Almalık|Олмалиқ|آلمالیق|אלמליק|ئالمالیق|Almalykas|アルマリク|阿尔马雷克|알말리크
UZ 115 Xiva|Hiva|Jiva|Хива|خيوة|خیوا|Khorezm
UZ 105 Sergeli|Chartak
UZ 100 Chust|Tschust|Chust Shahri
VE 1752 Maracaibo|Marakaaya|Marakaypu|ماراكايبو|माराकाईबो|মারাকাইবো|მარაკაიბო|Marakaibas|Marakaimpo|ماراکائیبو
VE 1619 Valencia|Balenzia|Valensia|Valentia|Valincia|ვალენსია|Valentzia|والنسيا|वेलेंसिया|ולנסיה|بلنسية|バレンシア
VE 1240 Barquisimeto|Barkisimetas|Barquisimito|बार्किसिमेटो|বার্কিসিমেটো|Barkisimeta|Barquisimetum|باركيسيميتو
VE 978 Ciudad Guayana|Cidade Guaiana|Ciudat Guayana|Siudad Guajana|სიუდად-გუაიანა|Ciudad Guiana|Sijudad Gvajana
VE 815 Barcelona|Barselona|Varkeloni|ბარსელონა|बार्सिलोना|বার্সেলোনা|برشلونة|バルセロナ|바르셀로나|巴塞羅那
VE 647 Maturín|ماتورين|मेचुरीन|მატურინი|Maturinas|ম্যাতুরিন|マトゥリン|馬圖林|마투린
VE 464 Maracay|ماراكاي|মারাকাই|მარაკაი|मारकाय|Marakajus|マラカイ|마라카이|马拉凯
VE 412 Ciudad Bolívar|Bolivar llaqta|Siudad Bolivar|Сьюдад-Балівар|سيوداد بوليفار|سیوداد بولیوار|Ziuda Bolivar
VE 405 Cumaná|كومانا|कुमाना|কুমানা|กูมานา|კუმანა|クマナ|庫馬納|쿠마나
VE 397 Barinas|باريناس|Barina|Μπαρίνας|بارينا|बारिना|বারিনা|ბარინასი|Barinasas|巴里納斯|바리나스|バリナ
VE 370 Puerto La Cruz|بويرتو لا كروز|Puehrto La Kruz|პუერტო-ლა-კრუსი|Puerto la Krusas|Puerto Cruz|拉克魯斯港
VE 364 Petare|პეტარე|ペタレ|佩塔雷|페타레
VE 351 Cabimas|Caramas|كابيماس|კაბიმასი|Kabimasas|卡維馬斯
VE 344 Turmero|ტურმერო|Turmeras|ترمرو|圖爾梅羅
VE 300 Mérida|Меридæ|מערידא|ميريدا|मेरिडा|মেরিডা|მერიდა|Emerita|Meria|מרידה|ماردة|مریدا|梅里達市|メリダ|메리다
VE 289 San Cristóbal|سان كريستوبال|सैन क्रिस्टोबल|სან-კრისტობალი|San Kristobalis|সান ক্রিস্টোবাল|聖克里斯托瓦爾
VE 284 Alto Barinas
VE 278 Santa Teresa
VE 252 Los Teques|ლოს-ტეკესი|Los Tekes|Los Tekesas|لوس تيكيس|लॉस टेकेस|লস টেকেস|لوس تکس|洛斯特克斯|로스테케스
VE 248 Guarenas
VE 246 Coro|קורו|کورو|कोरो|কোরো|Corum|コロ|聖安娜德科羅|코로|Коро шаары|Santa-Ana-de-Koro|სანტა-ანა-დე-კორო
VE 244 Valera|ვალერა|巴莱拉
VE 244 Baruta
VE 240 Ciudad Ojeda|Ciudat Ojeda|სიუდად-ოხედა|Siudad Ocheda|奧赫達城
VE 229 San-Fernando-de-Apure|San Fernando Apure|San Fernando
VE 227 Guatire|გუატირე|グアティレ|瓜蒂雷|과티레
VE 222 El Tigre|เอลตีเกร|ელ-ტიგრე|埃爾蒂格雷|엘티그레
VE 216 Porlamar|პორლამარი|Porlamaras|波拉马尔
VE 206 San Felipe|सैन फेलिपे|সান ফেলিপে|სან-ფელიპე|سان فلیپه|سان فيليب|聖費利佩|산펠리페
VE 198 Guacara
VE 188 Acarigua|Akarigva|اکاریگوا|აკარიგუა|アカリグア|阿卡里瓜|아카리과
VE 182 Cúa
VE 181 Araure
VE 176 Lander
VE 174 Puerto Cabello|პუერტო-კაბელიო|Puehrto-Kabel'o|Puerto Kabeljas|Portus Cabellensis|푸에르토카베요|卡貝略港
VE 168 Calabozo|კალაბოსო|Kalabosas|卡拉沃索
VE 167 Carúpano|კარუპანო|Karupanas|卡魯帕諾
VE 166 Ocumare del Tuy|Ocumare
VE 162 El Vigía|Эль-Вихия|Ehl'-Vikhija
VE 160 San-Juan-de-los-Morros|Сан-Хуан-де-лос-Моррос
VE 153 Val'e-de-La-Paskua|Valle de Pascua
VE 148 El Limón|ელ-ლიმონი|El Limonas|埃爾利蒙
VE 141 Punto Fijo|პუნტო-ფიხო|蓬托菲霍
VE 139 Anaco
VE 138 Táriba
VE 132 Machiques
VE 129 Charallave
VE 128 Palo Negro
VE 126 La Victoria|ლა-ვიქტორია|拉維多利亞
VE 126 San Carlos|Del Zulia
VE 125 Puerto Ayacucho|Puerto Ajakucas|بويرتو أياكوتشو|पुएर्टो अयाकुचो|ปวยร์โตไออากูโช|Puehrto-Ajakucho
VE 121 Carora
VE 120 Ejido|Egido|Эхидо|Ehkhido
VE 120 La Concepción
VE 120 San Carlos|سان كارلوس|सैन कार्लोस|সান কার্লোস|სან-კარლოსი|San Karlosas|산카를로스|聖卡洛斯
VE 119 Cagua
VE 116 Mariara
VE 115 Tinaquillo|蒂納基約
VE 113 Punta Cardón|Puerto Cardon|El Cardon|Cardon|Cordon
VE 113 Yaritagua
VE 112 Upata
VE 112 Guanare|Gvanare|گوانارا|گوانارے|गुआनारे|გუანარე|غوانار|গুয়ানারে|グアナレ|瓜納雷|과나레
VE 106 Catia La Mar
VE 102 Cabudare
VE 101 Altagracia
VE 100 Los Rastrojos|Rastrojos|Rastrojo
VN 2625 Haiphong|Hajfongo|Hai Phong|Khajfon|هايفونج|هايفونغ|هایفونگ|हाईफांग|হাইফং|ไฮฟอง|ハイフォン|海防市
VN 1507 Cần Thơ|Кан Тхо|کین تھو|كان ثو|कैन थो|ক্যান থো|کانتو|カントー|芹苴市
VN 1380 Huế|Хуе|Хюе|هيو|হিউ|เว้|ჰუე|順化市|Huje|הואה|هوئه|ह्यू|フエ|후에|Choue|ہوائے
VN 1276 Da Nang|Tourane|دا نانج|ڈا نانگ|दा नांग|Danang|GJa Nang|دانانگ|দা নাং|Turan|ダナン|岘港|다낭
VN 1272 Biên Hòa|Ben Khoa|بيان هوا|बिएन होआ|Bia Hoa|Bienhoa|بین ہوا|ビエンホア|বিয়েন হোয়া|Bien Hoa City
VN 850 Thanh Hóa|Тхань Хоа|थान्ह होआ|Tan Khoa|Than Hoa|Tkhan'khaa|تانه هوا|تھان ہوا|თანჰუაია|Tan'һoa|تان هوا
VN 790 Vinh|Vin'|فينه|وینه|وینہ|ভিনহ|Vinis|וין|विन्ह|วิญ|ヴィン|荣市
VN 588 Thuận An
VN 579 Nha Trang|INhatrang|Niacangas|Nja Chang|نها ترانج|نها ترانگ|نھا ٹرانگ|Kanh-Hoa|Njachang|ন্হা ট্রাং|Ња Чанг
VN 561 Chợ Lớn|Sholon
VN 552 Bình Thạnh
VN 524 Thủ Đức
VN 519 Qui Nhon|Qui Nhan|Куи Нхон|কুই ন্হন|Ki N'on|Kin-hon|Kuinjon|Kwinhon|Quinn Yan|كويه نهون|کوئی نهون|کوئی نہون
VN 464 Vũng Tàu|St. James|Vungtau|Saint James|Xa Vung Tau|Ville du Cap|ブンタウ|頭 頓市|붕따우|Cape Saint James
VN 463 Dĩ An
VN 459 Rạch Giá|Rach Zha|راتش جيا|راچا گیا|राच जिया|Lit-ka-su|Rac'zja|Rach Zhia|Rat'zja|Zhac Zhja|راچ جیا|রাচ জিয়া
VN 450 Bắc Giang|باک زیانگ|باک گیانگ|Bakziangas|Bakzjang|Pet-kong|Thuong|Phu Lang Thong|バクザン|Phu Lang Thuong
VN 448 Nam Định|Nam Din|Namdin'|نام ديه|نام دینه|নাম দিনহ|Nam GJinh|नाम दिन्ह|ナムディン
VN 434 Buôn Ma Thuột|Buon Me Thuot|Буон Ма Тхуот|Ban Me Thaut|Ban Me Thnot|Ban Me Thout|Ban Me Thuot|Ban-me-Thurt
VN 420 Thái Nguyên|Tkhaj Nguen|تایی نگویین|थाई न्गुयेन|থাই নগুয়েন|تھائی نگوئیں|Taj-Nguen|تاي نجوين|タイグエン
VN 415 Việt Trì|V'et Tri|فيت تري|ویت تری|ویت ٹری|वियत त्रि|Vietri|ভিয়েত ত্রি|ベトトリ
VN 399 Quận Mười
VN 373 Thủ Dầu Một|Тху Дау Мот|تو دائو موت|تھو داو مؤت|Tkhuzaumot|تو داو موت|थु दाउ मोत|ถูเสิ่วหมต|Phu Cuong
VN 371 Đống Đa
VN 364 Bến Cát
VN 347 Long Bien
VN 340 Bắc Từ Liêm
VN 332 Quận Mười Một
VN 309 Gia Lâm
VN 308 An Nhơn|Bin Din|Bhin-Dinh|Binh Dinh
VN 303 Hai Bà Trưng|Hai BaTrung
VN 302 Nghi Sơn|Bien Son
VN 294 Phu Quoc|Koh Trol|Fukuok|富國島|푸꼭
VN 293 Thanh Xuân
VN 292 Cầu Giấy
VN 287 Bắc Ninh|Bak Nin'|باك نينه|بیک نینہ|बैक निन्ह|বাক নিন্হ|Bacht Ninh|バクニン
VN 287 Phú Mỹ
VN 286 Long Xuyên|Long Suehn|لانگ زویین|लांग श्वेन|Long Swiyen|Лонг Суэн|لونج سوين|লং জুয়েন|Cholong Xuyen
VN 282 Ba Vì|X. Lung
VN 278 Quảng Ngãi|Kvang Ngaj|كوانج نجاي|کوانگ نگای|Kang Ngei|Kong-ngi-su|Kuangngaj|کوانگ نگائی|क्वांग नगाई
VN 271 Quận Sáu
VN 270 Mỹ Tho|مای تو|माय थो|মাই থো|Mitho|مئے تھو|مي ثو|ミーソー
VN 270 Hạ Long|Hon Cay|Hon Gai|Hon Goi|Honggay|Khalong|ها لانگ|ها لونگ|ہا لانگ|हा लॉन्ग|হা লং|下龍市|할롱
VN 266 Hà Tĩnh|Ha Thin|Kha Tin|Khatin'|ها تينه|ห่าติ๋ญ|ها تین|ہا تنہ|हा तिन्ह|হা তিন্হ|Thanh Sen|ハティン
VN 258 Ðà Lạt|Dalat|دالات|Da Lat|ڈا لات|दा लैट|দা লাট|ダラット
VN 253 Xuân Lộc|Xa Xuan Loc
VN 248 Dong Trieu
VN 241 Hải Dương|Hai Doong|Hai dzung|Hai-Doung|Khajzyong|Haidong
VN 235 タインフォバリア|Ba Ria
VN 231 Phổ Yên
VN 230 Sơn Tây|Sontai
VN 230 Ninh Hòa
VN 228 Phan Thiết|Fan Tkhiet|ফান থিয়েত|Fan Thiet|Fantkh'et|فان تييت|فان تھیت|फान थिएट|ファンティエット|Fant'et
VN 226 Điện Bàn|Kwang Nam|Quang Nam|Vinh Dien
VN 226 Cà Mau|Cu Mau|كا ماو|کا ماؤ|কা মাউ|Kamao|का मौ|Quan Long|カマウ|Song Kualon
VN 221 Ba Dinh|Ba GJinh
VN 221 Sóc Trăng|Shokchang|Sok Chang|سوك ترانج|سوک ترانگ|سوک ٹرانگ|সোক ট্রাং|Khanh Hong|Khanh Hung|सोक ट्रांग
VN 220 Chí Linh
VN 220 Quận Ba
VN 215 Tân An|Tan Am|تان آن|तान आन|তান আন|タンアン|Tan
VN 214 Sa Dec|Sa GJec
VN 211 Cao Lãnh|Као Ланх|كاو لانه|کاؤ لانہ|काओ लान्ह|কাও লান্হ|Phong Thanh|カオラン
VN 207 Phan Rang-Tháp Chàm|Fan Rang-Tkhap Cham|Fanrang-Tkhaptjam|فان رانج-ثاب تشام|فان رانگ-تھاپ چام
VN 205 Việt Yên|V'etjen|ویت ین ضلع|Viet Yen District
VN 205 Kon Tum|Tinh Kontum
VN 201 Thanh Khê
VN 200 Lạng Sơn|لانج سون|لانگ سون|लांग सोन|ল্যাং সন|Langson|ラングソン
VN 199 Thuận Thanh
VN 199 Quận Bốn
VN 190 Cẩm Phả|كام فا|Kamfa|カムファ|锦普市
VN 187 Quận Năm
VN 183 Vĩnh Châu
VN 180 Phúc Yên
VN 179 Phú Quốc
VN 179 Dai Tu
VN 175 Tân Châu
VN 171 Long Khánh
VN 170 Bảo Lộc|Ban Lao|Baolok|Cong Hinh|Blao|Ap Thanh Tam
VN 168 Tây Hồ
VN 168 Đồng Xoài|Don Luan|Dong Xoa|Dong Xoi|Cong Xoai|Зонг Хоай|جيونج خوي|جیونگ خوی|Gjong Xoai|جیونگ خوائی
VN 165 Tam Kỳ|تام كي|তাম কি|Tanky|तम की|タムキー
VN 164 Ðông Hà|Dong Ha|Dong Na|Донг Ха|دونج ها|دونگ ها|ڈونگ ہا|डोंग हा|ডং হা|GJong Ha|ドンハー
VN 161 Trảng Bàng
VN 161 Đưc Trọng|Dyk Trong|Lien Nghia
VN 160 La Gi|لا جى|لا گی|Lagi|罗夷市社|ラジー|라지
VN 160 Trà Vinh|Phu Vinh|タンフォトラビン|Tra Vin
VN 158 Thốt Nốt|Tho Not
VN 156 Bạc Liêu|Bac-Lien|Vinh Loi
VN 155 Tuy Hòa|Toy Hoa|Tuikhoa|Туй Хоа|توي هوا|तुय होआ|تویی هوا|টুই হোয়া|トゥイホア|Chau Thanh|綏和市
VN 155 Đức Phổ|Pho Duc
VN 153 Ban Chieng Ly|Ban Dhieng Ly|Thuan Chau
VN 152 Cần Giuộc|Can Duoc|Can Gioc
VN 150 Kỳ Anh
VN 147 Hòa Thành
VN 146 Cam Ranh|Cam Linh|Kamran'|城庯柑欞|Cam Ranh Port|Thon Cam Ranh|金兰市
VN 145 Giá Rai|Xom Gia Rai
VN 144 Huyện Lâm Hà|Lam Ha District|Lam Ha
VN 143 Tịnh Biên
VN 143 Cai Lậy|Khiem Ich
VN 137 Vĩnh Long|Vin' Long|وینه لانگ|فين لونج|विन्ह लांग|ভিনহ লং|ビンロン
VN 136 Phủ Lý|Ha-Nam|Fu Li|فو لي|फु ली|ফু লি|フーリー
VN 135 Hoàn Kiếm
VN 135 Cẩm Phả Mines|Cam Pha
VN 135 Tây Ninh|Taj Nin'|Tehjnin'|تاي نينه|तय नीन्ह|Tei Nin|Тэйнинь|تای نینها|تاے ننہ|তায় নিনহ|タイニン|西寧市
VN 133 Đồng Hới|Донгхой|GJong Hoi|Kwang Binh|同海市
VN 132 Quận Đức Thịnh
VN 131 Hải Châu
VN 130 Lào Cai|لاو كاي|लाओ काई|লাও কাই|Laokai|Laokajus|لائو کای|لاو کائی|หล่าวกาย|Lo-kie-su|Laos|ラオカイ|라오까이
VN 129 Sầm Sơn
VN 129 Ô Môn|Phong Phu
VN 128 Song Cong
VN 127 Buôn Hồ|Ban Ho
VN 127 Chũ
VN 124 Bến Tre|بین ٹری|بن تره|بن تري|बेन ट्रे|বেন ট্রে|Truc Giang|ベントレ
VN 121 Chơn Thành|Thanh Ghon|Ap Chon Thanh
VN 120 Bồ Đề
VN 119 Hòa Cường|Binh Thuan
VN 119 Vĩnh Yên|Vieh Yen|Yen
VN 118 Bắc Quang|Bac Kwang|Bac Quong|Ban Kwang|Ban Quong|Tan Quang|Bak Kang
VN 118 Hưng Yên|Hong-Yen|Khungjen|हुंग येन|هونج ين|هونگ ین|হাং ইয়েন|ہنگ ین|フンイェン
VN 118 Kiến An
VN 118 Nghi Xuân|Uy Vien
VN 116 Cờ Đỏ
VN 115 Mỹ Hào
VN 114 Phong Điền
VN 114 Pleiku|Gia Lai|Play Cu|Plei Cu|بليكو|پلیکو|प्लेइकु|প্লেইকু|เปล็ยกู|プレイク|波來古市|쁠래이꾸|Po-loi-ku
VN 113 Bình Thủy
VN 113 Hoàng Mai|ホアンマイ
VN 110 Gò Vấp
VN 109 Thới Lai
VN 108 Móng Cái|Mon Gay|Wangchieh|Monkai
VN 107 Yên Vinh
VN 106 Ba Đồn|Quang Trach
VN 106 Sơn La|Son Lu|سون لا|सोन ला|সন লা|ソンラ|山羅市|Son La Chau
VN 105 Hòa Bình|Hao Binh|Hoa Bin
VN 104 Tuyên Quang|Tuyen Kwang|تويين كوانج|تویین کوانگ|Tuyen Kang|तुयेन क्वांग|তুয়েন কোয়াং|トゥイエンクアン
VN 101 Ngã Bảy
VN 101 Hồng Ngự
VN 100 Yên Bái|Jenbaj
VN 100 Hà Tiên|Khat'en|ハティエン
XK 550 Pristina|Prestena|Приштинæ|Прышціна|פרישטינה|بريشتينا|پریسٹینا|پریشتینا|พริชตีนา|პრიშტინა|Prishhina|Prisjtina
XK 171 Prizren|Perzeren|Perzerin|بريزرن|پریزرن|প্রিজরেন|Prizrenas|プリズレン|प्रिज़्रेन|普里兹伦|프리즈렌
XK 107 Mitrovicë|میتروویچه|میتروویچے|ميتروفيتسا|मित्रोविचे|মিত্রোভিচে|ミトロヴィツェ|Kosovska Mitrovica
YE 1937 Sanaa|صنعاء|San'ah|צנעא|サヌア|萨那|사나
YE 1079 Aden|Adan|Adem|Adehn|Aidin|Anten|Cadan|Ɛaden|עדן|عدن|अदन|एडन|เอเดน|アデン|亚丁|아덴
YE 940 Taiz|Taez|তাইজ|تعز|ताइज़|タイズ|Taaciz
YE 771 Ibb|איב|イッブ|Ibas|Ibbu|إب|इब्ब|ইব্ব|伊卜|이브|ای بی
YE 734 Al Ḩudaydah|Al Hudaidha|Al'khudajda|El-Hodeidah|Аль-Худайда|Эль-Худайда|Al Xudayda|El Hudeyda|আল হুদায়দাহ
YE 594 Mukalla|Mukella|Mukolla|मुकल्ला|المكلا|মুকাল্লা|Muqadisho|Al Mukalla|ムカッラ|El'-Mukalla
YE 160 Dhamār|Damor|ধামার|ذمار|धमार|ダマール
ZA 3338 Durban|ITheku|Дърбан|دوربان|ديربان|Thekong|डर्बन|დურბანი|Durbanas|Durbanum|Ntermpan|דרבן|ڈربن|डरबन|เดอร์บัน
ZA 2112 Pretoria|E-Pitoli|Priturya|פרעטאריע|بريتوريا|پريطوريا|پریٹوریا|პრეტორია|IPitoli|Piritoria|Praetoria
ZA 1695 Soweto|Soueto|سوویتو|सॉवेटो|โซเวโต|სოვეტო|Souehto|Sovetas|סווטו|سووتو|سويتو|সোয়েতো|सोव्हिटो|ソウェト|索韋托
ZA 1050 Gqeberha|포트엘리자베스|IBhayi|פורט אליזבת|پورٹ الزبتھ|伊莉莎白港|پورت الیزابت|Port Elizabet|Portelizabeta
ZA 872 Soshanguve
ZA 839 Pietermaritzburg|Pitermaricburgas|পিটারমেরিটজবার্গ|Petromaritzburgum|Pietermaricburg|Pitehrmarycburg
ZA 725 Evaton|伊瓦頓
ZA 605 Benoni|באנוני|بينونى|बेनोनी|Behnoni|ベノーニ|伯諾尼
ZA 556 Bloemfontein|Blumfantehjn|Blumfonteina|ब्लूमफ़ोनटेन|ব্লোমফন্টেইন|ბლუმფონტეინი|Blumfonteinas|EBloemfontein
ZA 511 Thembisa
ZA 478 East London|איסט לונדון|Buffalo City|Ist-Londan|Ist-London|KuGompo City|Tung Lun-tun|Yst Londonas|إيست لندن
ZA 474 Vereeniging|Ferinikhing|Feriniging|Verenigingas|ورینیگینگ|فيرينجنغ|フェリーニヒング|فيرينخن|페레이니힝
ZA 445 Boksburg|Boksburgas
ZA 431 Welkom|ウェルコム|Velkomas|韋爾科姆
ZA 404 Newcastle
ZA 378 Krugersdorp|Крюгерсдорп|Krugersdorpas|克魯格斯多普
ZA 373 Rustenburg|Rustemburg|Рюстенбург|Restenberha|रुस्टेनबर्ग|Rustenburgas|רסטנבורג|راستنبرگ|روستنبرغ|روسٹنبرگ
ZA 373 Emalahleni|Эмалахлени|Vitbankas|Ehmalakhleni|Vitbank|وٹبینک|威特班克
ZA 350 Diepsloot
ZA 337 Randburg|Rendburg|راندبورج|راندبورغ|रँडबुर्ग|रैंडबर्ग|ราเดบูร์ก|Randburgas|রেন্ডবার্গ|ランドバーグ
ZA 326 Roodepoort|Rodeportas|रोएडपोोर्ट|โรเดอโปร์ต|Rounterport|Rudehpurt|Rudeporta|Ρούντερπορτ|रुडेपुर्ट|রুডেপোর্ট
ZA 309 Botshabelo
ZA 305 Brakpan
ZA 291 Kariega|Ютънхах|オイテンハーヘ|اویتنهاگ|يوتينهاغ|یوٹینہیج|Uitenhage|Utienhage|Ейтенхахе|Jutunkhakh|ออยเทนฮาเก
ZA 272 Polokwane|Палакванэ|پولوکوانه|پولوکوانے|पोलक्वानी|Palakvaneh|Pietrsburg|Polokouane|Πολοκουάνε|פולוקוואנה
ZA 255 Germiston|Germinston|Джермистон|جرمسٹن|傑米斯頓
ZA 252 Richards Bay|Ricardusbaia|Richards Bej|Richardsbaai
ZA 246 Vanderbijlpark|Fanderbejlpark|Fanderbajpark|فاندربيجلبارك|फांडरबीलपार्क|واندربجلپارک|وندربیجلپرک|范德拜爾帕克
ZA 237 Athlone
ZA 236 Paarl|パール|帕阿爾
ZA 236 Centurion|Lyttelton|सेंचुरियन|سنچریان|सेंच्युरियन|センチュリオン|Verwoerdburg|杉球恩
ZA 227 Klerksdorp|克萊克斯多普
ZA 225 Somerset West|Сомерсет-Уэст|Somerset-Uehst|Somerset-Wes
ZA 205 Mdantsane
ZA 196 Middelburg|Middelberg|مدلبورخ|米德爾堡
ZA 188 George|Джордж|ジョージ|喬治|조지
ZA 186 Springs
ZA 184 Ivory Park
ZA 182 Carletonville
ZA 179 Alexandra
ZA 178 Potchefstroom|Potchefstrum|पॉचेफस्ट्रूम|Pochefstrum|ポチェフストルーム|波切夫斯特魯姆|포체프스트롬
ZA 164 Mthatha|متھاتھا|Umtata|ウムタタ|烏姆塔塔
ZA 161 KwaDukuza|Stanger|Stanger Station
ZA 156 Westonaria
ZA 151 Etwatwa
ZA 150 Vryheid
ZA 144 Pinetown
ZA 143 Ladysmith
ZA 142 Kimberley|Kimberlis|কিম্বারলি|Kimburli|Кимбърли|किम्बरली|קימברלי|كيمبرلي|کمبرلي|کمبرلے|キンバリー|金伯利
ZA 140 Nigel|Найджел
ZA 140 Mpumalanga|Epumalanga|Hammarsdale
ZA 137 Bhisho|Bisho|بھیشو|بيشو|بھشو|भिशो|भीशो|ভিশো|ビショ|比绍|비쇼
ZA 135 Sasolburg
ZA 133 Randfontein|蘭德方坦
ZA 127 Worcester|Vustehr|Vuster|ウースター|伍斯特
ZA 125 Ntuzuma
ZA 122 Virginia|Вирджиния
ZA 122 Brits|布里茨|Britancy
ZA 121 Alberton|アルバートン|艾伯頓
ZA 118 Queenstown|Kuinstaun|Kvinstaun|EKomani|昆士敦
ZA 117 Kroonstad|Krunstad|کرونستاد|克龍斯塔德
ZA 114 Somaroboro|Tweefontein
ZA 112 Hammanskraal
ZA 110 Mabopane
ZA 110 Mbombela|נלספרייט|مبومبيلا|نلسپرویت|Naspoti|Nelspreyt|Nelsprojt|Nelspruit|نيلسبرويت|म्बोमबेला|เนลสไปรต์
ZA 110 Orkney|Eastleigh|Orknejskie
ZA 109 Phalaborwa|Пхалаборва|Palabora|帕拉博魯瓦
ZA 107 Thohoyandou|Тхохояндоу|تھوہویانڈو|索赫燕杜
ZA 106 Tokoza
ZA 101 Standerton|Standerston
ZA 101 Mokopane|Potgitersrus|莫科帕內|Potgietersrus|Potgietersrust
ZA 100 Ermelo|Ehrmelo|埃爾默洛
ZM 665 Kitwe|Kitue|كيتوي|კიტვე|کتوے|キトウェ|基特韦|키트웨|Kitve-Nkana|Nkana-Kitwe
ZM 627 Ndola|Ntola|ندولا|ნდოლა|एनडोला|এনডোলা|ンドラ|恩多拉|은돌라
ZM 327 Chipata|Tsipata|تشيباتا|چیپاتا|चिपाता|চিপাতা|چپاتا|チパタ|奇帕塔|치파타|Fort Jameson
ZM 301 Solwezi|Soluezi|سولويزي|सोलवेजी|Solouezi|Solvezis|سولوزی|সোলওয়েজি|ソルウェジ|索盧韋齊|솔웨지
ZM 288 Kabwe|Kabue|كابوي|کابوه|کابوے|Kabveh|कबवे|カブウェ|কাবওয়ে|卡布韦|카브웨|Broken Hill
ZM 256 Chingola|شينغولا|چنگولا|チンゴラ|欽戈拉|칭골라
ZM 193 Luanshya|لوانشیا|ルアンシャ|盧安夏|루안샤
ZM 179 Kasama|কাসামা|كاسما|कसामा|カサマ|卡薩馬|카사마|Arcidiocesi di Kasama
ZM 178 Livingstone|Livingstore|Λίβινγκστον|ליווינגסטון|Livingstonas|Livingstun|Ливингстън|Maramba|Ливингстон шаары
ZM 170 Mansa|Mbila|مانسا|मांसा|মানসা|マンサ|曼薩|만사|Roseberry|Fort Rosebery
ZM 169 Mufulira
ZM 115 Chunga
ZM 113 Chililabombwe|Chiliabombwe|Chiliadomewe|Chilabombwe|Bancroft
ZM 111 Mongu|Monqu|Mungu|مونغو|مونګو|مونگو|मोंगु|মোঙ্গু|モング
ZM 104 Mazabuka
ZM 104 Kafue
ZM 104 Kalulushi|Kalulshi
ZW 665 Bulawayo|بولاوايو|बुलावायो|Bulavajas|بولاویو|بلاویو|বুলাওয়ায়ো|ブラワヨ|布拉瓦约|불라와요
ZW 371 Chitungwiza|چیتونگویزا
ZW 224 Mutare|Umtali|موتاره|موتاري|मुटारे|মুটারে|Mutareh|Nyautare|ムタレ|穆塔雷|무타레
ZW 206 Epworth
ZW 158 Gweru|Gwelo|جويرو|گویرو|グウェルゥ|Gvru|ग्वेरु|গ্বেরু
ZW 119 Kwekwe|كويكوى|Hwe Hwe|Que Que|کوئیکوئی|奎奎市|퀘퀘
ZW 117 Kadoma|Katoma|Gatooma|カドマ|卡多馬|카도마
"""
