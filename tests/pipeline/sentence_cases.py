"""Where sentences end in every language of the lexicon, in our own words: "‖" stands where one does."""

CASES = {
    "en": """
Mr. Lau and Dr. J. R. Smith met Gov. Reed on Oct. 5. ‖ Nobody else came.
The U.S. Department of Justice charged two men. ‖ Both live in the U.S. ‖ The trial starts at 9 a.m. Tuesday.
“Stop it!” she said. ‖ “We left. We will not return,” Lau said. ‖ It was over.
“Why now?” Lau asked the two men. ‖ Apt. No. 5 cost 3.5 million... and no. ‖ The St. James club (see p. 12) closed.
Yang et al. counted 54 offices, etc. ‖ The firm was Acme Inc. of New York. ‖ “No.” ‖ It was 2022. ‖ Police left.
""",
    "nl": """
Dhr. Jansen en mevr. De Vries spraken met prof. dr. Bakker. ‖ Daarna ging iedereen naar huis.
Het kantoor is o.a. in Rotterdam gevestigd, d.w.z. aan de haven. ‖ De politie zweeg.
In art. 5 staat dat 3,5 mln. euro, bijv. Chinees geld, verboden is. ‖ Minister Hoekstra reageerde op 2 nov. 2022.
„Wij wisten niets. Dat is alles”, zei hij. ‖ “Klopt dat?” vroeg A. de Boer. ‖ Niemand antwoordde…
""",
    "de": """
Am 3. Oktober traf Dr. Müller den Minister, d. h. den Chef. ‖ Danach schwieg er.
Das Büro bot u. a. Führerscheine an, z. B. Verlängerungen bzw. Umschreibungen. ‖ Die Polizei ermittelt.
„Wir wissen nichts. Das ist alles“, sagte er. ‖ „Warum jetzt?“ ‖ Die Behörde schwieg.
Im 19. Jahrhundert kostete Nr. 5 rund 3,5 Mio. Euro. ‖ Der Verein hat 12. ‖ Die Stadt prüft das usw. ‖ Ein Ende fehlt.
Es waren ca. 50 Leute... und keiner sprach. ‖ Ludwig XIV. Statue blieb. ‖ Das war 2022. ‖ Beamte kamen am Mo. nicht.
""",
    "fr": """
M. Dupont et Mme Le Goff ont vu le Dr Martin, c.-à-d. le médecin. ‖ La police enquête.
« Nous ne savons rien. C’est tout », a-t-il dit. ‖ « Pourquoi ? » ‖ Le ministre s’est tu…
L’art. 5 et le n° 12 (p. 3) coûtent 3,5 millions d’euros, etc. ‖ L’ambassade dément.
J.-P. Durand habite av. Foch. ‖ Est-ce légal ? ‖ Oui !
""",
    "es": """
El Sr. García y la Dra. Ruiz viven en la Av. Mayor. ‖ La policía investiga.
¿Quién manda? ‖ ¡Nadie! ‖ «No sabemos nada. Eso es todo», dijo el portavoz. ‖ Madrid calló.
EE. UU. acusó a dos hombres el 5 de abril. ‖ El n.º 5 costó 3.500 euros, p. ej. en Madrid.
Llegaron al mar. ‖ Fueron J. L. Gómez, etc. ‖ El art. 12 lo prohíbe... pero siguió.
""",
    "ca": """
El Sr. Puig i la Dra. Serra van parlar. ‖ La policia investiga.
«No en sabem res. Això és tot», va dir. ‖ És legal? ‖ No!
L’art. 5 i la pàg. 12 ho diuen. ‖ Van arribar al cap. ‖ L’oficina va tancar.
Hi havia unes 3.500 persones, etc. ‖ El local és a l’av. Diagonal, núm. 12.
""",
    "pt": """
O Sr. Silva e a Dra. Souza falaram com a Profa. Lima. ‖ A polícia investiga.
“Não sabemos nada. É tudo”, disse. ‖ Quem manda? ‖ Ninguém!
O art. 5 e o n.º 12 custaram R$ 3.500, p. ex. em Lisboa. ‖ A embaixada negou, etc.
Os E.U.A. acusaram J. P. Costa. ‖ O prédio fica na Av. Paulista… ‖ Depois fechou.
""",
    "it": """
Il sig. Rossi e la dott.ssa Bianchi parlarono con l’on. Verdi. ‖ La polizia indaga.
«Non sappiamo nulla. È tutto», ha detto. ‖ Perché? ‖ Nessuno risponde!
L’art. 5 e il n. 12 (pag. 3) costano 3.500 euro, ecc. ‖ Il centro è a Prato.
La ditta S.p.A. di G. B. Neri chiuse... ma riaprì. ‖ Era il 2022. ‖ Prato tace.
""",
    "zh-Hans": """
他说：“不行。”‖然后走了。‖真的？‖真的！
“我们不知道。这就是全部。”王先生说。‖警方正在调查。
该站（2022年成立。后关闭）位于鹿特丹。‖费用为3.5万元……没有人付款。‖完了。
《海外110。野火烧不尽》发表了。‖U.S. 官员没有回应。
""",
    "zh-Hant": """
他說：「不行。」‖然後走了。‖真的嗎？！‖真的！
「我們不知道。這就是全部。」王先生表示。‖警方正在調查。
該站（2022年成立。後關閉）位於鹿特丹。‖費用為3.5萬元……沒有人付款。‖完了。
『海外110』報告發表了。‖劉祖廸（Finn Lau）說沒有。
""",
    "ja": """
「彼は知らない。」と述べた。‖その後、帰った。
警察は「拠点はない。友好の場だ」と説明した。‖本当か？‖本当だ！
拠点（2022年設置。現在は閉鎖）は3.5キロ離れた場所にある。‖住民は驚いた。
「なぜ今なのか？」と尋ねた。‖No.5の部屋だった……誰もいない。‖「だめだ。」‖警官は去った。
""",
    "ko": """
경찰은 “아는 것이 없다. 그게 전부다”라고 말했다. ‖ 식당은 문을 닫았다.
비용은 3.5억 원이었다. ‖ 누가 지시했나? ‖ 아무도 답하지 않았다!
왕하이쥔 씨는 "사실이 아니다."라고 밝혔다. ‖ 그는 떠났다.
U.S. 당국은 No. 5 건물을 조사했다. ‖ 중국 대사관(2022년 10월. 서울)은 부인했다. ‖ 끝났다…
""",
    "id": """
Menurut Dr. H. Ahmad dan Ir. Budi, kantor itu ditutup. ‖ Polisi menyelidiki.
“Kami tidak tahu. Itu saja,” katanya. ‖ Siapa yang memerintah? ‖ Tidak ada!
Jl. Merdeka No. 5 disewa Rp3,5 juta, dll. ‖ Menurut kedutaan, itu salah.
PT Maju Tbk. dan A. M. Hendro menolak... lalu pergi. ‖ Selesai pada tgl. 5 Mei.
""",
    "vi": """
TS. Nguyễn Văn A. và ThS. Lê nói chuyện ở TP. Hồ Chí Minh. ‖ Cảnh sát điều tra.
“Chúng tôi không biết. Thế thôi”, ông nói. ‖ Ai ra lệnh? ‖ Không ai cả!
Họ sang nước Ý. ‖ Chi phí là 3.500 euro, v.v. ‖ Theo đại sứ quán, đó là tin giả.
Phòng số 5 có 3,5 mét... rồi đóng cửa. ‖ Hết năm 2022. ‖ Cảnh sát rời đi.
""",
    "pl": """
Dr J. Kowalski i prof. Nowak mieszkają przy ul. Długiej. ‖ Policja bada sprawę.
3. Dywizja stała m.in. w Warszawie, tzn. w stolicy. ‖ „Nic nie wiemy. To wszystko” – powiedział. ‖ Dlaczego?
W 2022 r. Chiny zaprzeczyły. ‖ Było to w 2022 r. ‖ W Warszawie milczą. ‖ Art. 5 ust. 2 kosztuje 3,5 tys. zł itd.
XIX w. Paryż... i nic. ‖ Zostało ok. 50 osób, np. Chińczycy.
""",
    "cs": """
Dne 3. Října přišel Mgr. Novák, tzn. ředitel. ‖ Policie mlčí.
„Nic nevíme. To je vše,“ řekl mluvčí. ‖ Proč? ‖ Nikdo neví!
Podle čl. 5 odst. 2 stálo č. 12 asi 3,5 mil. Kč atd. ‖ V Praze to vyšetřují.
Ulice sv. Jana a nám. Míru jsou např. Praze blízko. ‖ Karel IV. Lucemburský... a dost. ‖ Bylo to 2022. ‖ Praha mlčí.
""",
    "sk": """
Dňa 3. Októbra prišiel Mgr. Novák, t. j. riaditeľ. ‖ Polícia mlčí.
„Nič nevieme. To je všetko,“ povedal. ‖ Prečo? ‖ Nikto nevie!
Podľa čl. 5 ods. 2 stálo č. 12 asi 3,5 mil. eur atď. ‖ V Bratislave to vyšetrujú.
Firma Alfa s.r.o. Bratislava napr. Číňanom pomáhala... a dosť. ‖ Bolo to v roku 2022. ‖ Bratislava mlčí.
""",
    "hu": """
Dr. Kovács és ifj. Nagy október 3. Budapesten járt. ‖ A rendőrség hallgat.
„Nem tudunk semmit. Ez minden” – mondta. ‖ Miért? ‖ Senki sem tudja!
A XX. Század óta kb. 3,5 millió, ill. Budapest... és kész. ‖ A Kossuth u. 5. alatt, stb. ‖ A vizsgálat tart.
Ez 2022. ‖ A kormány tagad. ‖ Az Alfa Kft. Budapesten működik.
""",
    "ro": """
Dl. Popescu și dr. Ionescu locuiesc pe str. Lungă. ‖ Poliția anchetează.
„Nu știm nimic. Asta e tot”, a spus. ‖ De ce? ‖ Nimeni nu știe!
Art. 5 și nr. 12 costă 3.500 de euro etc. ‖ În București se tace.
S.U.A. și J. R. Marin, ex. București, au negat... apoi au plecat. ‖ Era în 2022. ‖ Ambasada tace.
""",
    "sr": """
Dr. Petrović i g. Jović stigli su 3. Oktobra. ‖ Policija ćuti.
„Ne znamo ništa. To je sve“, rekao je. ‖ Zašto? ‖ Niko ne zna!
Др Петровић и проф. Јовић, нпр. Београд, дошли су 2022. године. ‖ Полиција ћути.
По чл. 5 платили су 3,5 млн. евра итд. ‖ У Београду ћуте. ‖ То је било 2022. ‖ Полиција је дошла.
""",
    "hr": """
Dr. Horvat i prof. Kovač došli su 3. Listopada. ‖ Policija šuti.
„Ne znamo ništa. To je sve”, rekao je. ‖ Zašto? ‖ Nitko ne zna!
Prema čl. 5 st. 2 platili su 3,5 mil. eura itd. ‖ U Zagrebu šute.
Tvrtka Alfa d.o.o. Zagreb, npr. Kineza, zatvorena je... i gotovo. ‖ Bilo je to 2022. ‖ Zagreb šuti.
""",
    "bg": """
Д-р Иванов и проф. Петров живеят в кв. Лозенец на ул. Шипка. ‖ Полицията мълчи.
„Нищо не знаем. Това е всичко“, каза той. ‖ Защо? ‖ Никой не знае!
През 2022 г. Китай отрече. ‖ Беше през 2022 г. ‖ В София мълчат.
По чл. 5, ал. 2, т.е. София, платиха 3,5 млн. лв. и др. ‖ На срещата дойде И. П. Тодоров…
""",
    "ru": """
Г-н И. И. Иванов и проф. Петров живут на ул. Ленина, кв. 5. ‖ Полиция молчит.
В 2022 г. Китай всё отрицал, т. е. Пекин молчал. ‖ Это было в 2022 г. ‖ В Москве молчат.
«Мы ничего не знаем. Это всё», — сказал он. ‖ «Почему?» ‖ В ответ молчат!
По ст. 5 заплатили 3,5 млн руб. и т. д. ‖ На встречу пришёл им. Кирова... и ушёл. ‖ Г. Москва ждёт.
""",
    "uk": """
П. І. Іваненко та проф. Петренко живуть на вул. Шевченка, буд. 5. ‖ Поліція мовчить.
У 2022 р. Китай усе заперечив, т. зв. Пекін мовчав. ‖ Це було у 2022 р. ‖ У Києві мовчать.
«Ми нічого не знаємо. Це все», — сказав він. ‖ «Чому?» ‖ У відповідь мовчать!
За ст. 5 сплатили 3,5 млн грн. і т. д. ‖ На зустріч прийшли до м. Київ... і пішли.
""",
    "el": """
Ο κ. Παπαδόπουλος και ο Δρ. Νίκου μίλησαν. ‖ Η αστυνομία σιωπά.
Τι συνέβη; ‖ Κανείς δεν ξέρει! ‖ «Δεν ξέρουμε τίποτα. Αυτό είναι όλο», είπε.
Το άρθ. 5 και ο αρ. 12, π.χ. Αθήνα, κοστίζουν 3.500 ευρώ κ.λπ. ‖ Η πρεσβεία διαψεύδει.
Ο Γ. Α. Παππάς έφυγε... και γύρισε. ‖ Ήταν το 2022. ‖ Αθήνα· σιωπή παντού.
""",
    "sv": """
Dr. Svensson och f.d. Statsministern bor t.ex. Stockholm nära. ‖ Polisen tiger.
”Vi vet inget. Det är allt”, sade han. ‖ Varför? ‖ Ingen vet!
Enligt art. 5 kostade nr. 12 ca. 3,5 miljoner m.m. ‖ I Stockholm tiger man.
A. B. Lind kom kl. 12... och gick. ‖ De var 12. ‖ Polisen kom.
""",
    "no": """
Den 3. Oktober kom Dr. Hansen, dvs. Sjefen. ‖ Politiet tier.
«Vi vet ingenting. Det er alt», sa han. ‖ Hvorfor? ‖ Ingen vet!
Ifølge art. 5 kostet nr. 12 ca. 3,5 mill. kroner osv. ‖ I Oslo tier man.
A. B. Lie kom kl. 12... og gikk. ‖ Det var i 2022. ‖ Politiet kom f.eks. Oslo nær.
""",
    "da": """
Den 3. Oktober kom Dr. Hansen, dvs. Chefen. ‖ Politiet tier.
»Vi ved intet. Det er alt,« sagde han. ‖ Hvorfor? ‖ Ingen ved det!
Ifølge art. 5 kostede nr. 12 ca. 3,5 mio. kroner osv. ‖ I København tier man.
Skt. Hans og A. B. Lind kom kl. 12... og gik. ‖ Det var i 2022. ‖ Politiet kom bl.a. København nær.
""",
    "fi": """
Tri. Virtanen tuli 3. Lokakuuta, esim. Helsinkiin. ‖ Poliisi vaikenee.
”Emme tiedä mitään. Siinä kaikki”, hän sanoi. ‖ Miksi? ‖ Kukaan ei tiedä!
Hinta oli n. 3,5 milj. euroa, mm. Helsingissä, jne. ‖ Poliisi tutkii.
A. B. Niemi tuli klo 12... ja lähti. ‖ Kaarle XII. Kuningas nro 5. ‖ Se oli 2022. ‖ Helsinki vaikenee.
""",
    "is": """
Dr. Jónsson kom 3. Október, þ.e. Reykjavík. ‖ Lögreglan þegir.
„Við vitum ekkert. Það er allt,“ sagði hann. ‖ Hvers vegna? ‖ Enginn veit!
Samkvæmt gr. 5 kostaði nr. 12 um 3,5 milljónir o.s.frv. ‖ Í Reykjavík þegja menn.
A. B. Jóns kom kl. 12... og fór. ‖ Það var 2022. ‖ Lögreglan kom t.d. Akureyri nær.
""",
    "tr": """
Dr. Yılmaz ve Prof. Kaya 3. Kolordu'ya geldi. ‖ Polis susuyor.
“Hiçbir şey bilmiyoruz. Hepsi bu” dedi. ‖ Neden? ‖ Kimse bilmiyor!
Atatürk Cad. No. 5'te, örn. İstanbul'da, 3,5 milyon lira ödendi vb. ‖ Bu büro kapandı.
T.C. Dışişleri ve A. B. Demir yalanladı... sonra gitti. ‖ Yıl 2022. ‖ Ankara susuyor.
""",
    "ar": """
قال د. محمد إن المكتب أغلق. ‖ الشرطة تحقق.
ماذا حدث؟ ‖ لا أحد يعلم! ‖ غادر الجميع.
«لا نعرف شيئا. هذا كل شيء»، قال المتحدث. ‖ السفارة نفت ذلك.
بلغت الكلفة 3.5 مليون يورو... ثم انتهى الأمر. ‖ حضر أ. د. خالد عام 2022. ‖ الحكومة صامتة.
""",
    "fa": """
به گفته م. رضایی، دفتر بسته شد. ‖ پلیس تحقیق می‌کند.
چه شد؟ ‖ هیچ‌کس نمی‌داند! ‖ همه رفتند.
«ما چیزی نمی‌دانیم. همین»، سخنگو گفت. ‖ سفارت تکذیب کرد.
هزینه 3.5 میلیون یورو بود... و تمام شد. ‖ سال ۲۰۲۲ بود. ‖ دولت ساکت است.
""",
    "he": """
ד"ר כהן וצה"ל דיווחו כי המשרד נסגר. ‖ המשטרה חוקרת.
מה קרה? ‖ איש אינו יודע! ‖ כולם הלכו.
"איננו יודעים דבר. זה הכול", אמר הדובר. ‖ השגרירות הכחישה.
א. ב. לוי שילם 3.5 מיליון יורו... והלך. ‖ זה היה בשנת 2022. ‖ הממשלה שותקת.
""",
}
