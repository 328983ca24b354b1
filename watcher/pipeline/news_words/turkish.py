"""Things of the news in Turkish. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restoran*, lokanta*, kafe, kafeler*, kafede*, yemekhane*, kantin*, erişteci*
shop: dükkan*, dükkân*, mağaza*, market, markette*, marketi*, marketler*, süpermarket*, bakkal*, büfe*
warehouse: depo, depoda*, deposu*, depolar*, ambar*, antrepo*
flat: apartman*, konut*, dairede, dairesi*, daireye, ev baskın*
villa: villa, villada*, villas*, villalar*, villay*, konak, konağı*, köşk*, malikane*, müstakil ev*
hotel: otel, otelde*, oteli*, oteller*, otele*, pansiyon*, hostel*, misafirhane*, konukevi*
travel-agency: seyahat acent*, turizm acent*, seyahat şirket*, turizm şirket*, bilet ofis*
law-firm: hukuk büro*, avukatlık büro*, hukuk firma*, noter, noteri*, noterli*, noterler*
salon: masaj*, güzellik salon*, kuaför*, berber, berberi*, berberler*, spa, tırnak salon*
market: pazarı, pazarında*, pazaryeri*, çarşı*, toptancı*, kapalıçarşı*
mall: alışveriş merkez*, avm, pasaj*
school: okul*, akademi, akademisi*, anaokul*, kreş*, dil kursu*, lise, lisesi*
university: üniversite*, fakülte*, kampüs*, yüksekokul*, konfüçyüs*
association: dernek, derneğ*, dernekler*, federasyon*, kulüp*, kulüb*, hemşehri*, hemşeri*
chamber: ticaret odası*, ticaret odaları*, iş adamları derne*, iş insanları derne*, sanayi odası*
temple: tapınak*, tapınağ*, kilise*, cami, camii*, camisi*, camiler*, pagoda*
embassy: büyükelçilik*, büyükelçiliğ*, elçilik*, elçiliğ*, sefaret*
consulate: konsolos*, başkonsolos*
town-hall: belediye bina*, belediye, belediyesi*, belediyeler*, belediyen*, belediyeye
prison: hapishane*, cezaev*, hapse*, hapis, mahkûm*, mahkum*
airport: havaliman*, havaalan*, hava liman*
harbour: liman, limanı*, limanlar*, limanda*, rıhtım*, iskele*, tersane*
upper-floor: birinci kat*, ikinci kat*, üçüncü kat*, üst kat*, bodrum*, zemin kat*, katında, katlı, katta,
  arka oda*
casino: kumar*, casino*, gazino*, bahis, bahisi*, bahsi*, yasa dışı bahis
factory: fabrika*, atölye*, imalathane*
hospital: hastane*, klinik*, kliniğ*
real-estate: emlak*, gayrimenkul*, taşınmaz*
mayor: belediye başkan*
interior-minister: içişleri bakan*, *çişleri bakan*, iç güvenlik bakan*
foreign-minister: dışişleri bakan*, dışişleri sözcü*, dışişleri
justice-minister: adalet bakan*, adalet bakanlı*, başsavcı*
prime-minister: başbakan*, şansölye*, hükümet başkan*
president: cumhurbaşkan*, devlet başkan*, abd başkan*
governor: vali, valisi*, valili*, valiler*, eyalet başkan*, kaymakam*
ambassador: büyükelçi, büyükelçis*, büyükelçin*, büyükelçiy*, büyükelçiler*, elçi, elçisi*, maslahatgüzar*
diplomat: diplomat*, ataşe*, diplomasi*, dokunulmazl*
prosecutor: savcı, savcıs*, savcıl*, savcın*, başsavcı*, savcıy*
judge: yargıç*, yargıc*, hakim, hakimi*, hâkim*, hakimler*, sulh ceza
jury: jüri*
lawyer: avukat, avukatı*, avukatlar*, hukukçu*, savunma avukat*
lawmaker: milletvekil*, vekili, vekiller*, parlamenter*, kongre üye*
senator: senatör*, senato*
councillor: belediye meclis*, meclis üye*, kent konsey*, şehir meclis*
committee: komisyon*, komite*, encümen*
ombudsman: ombudsman*, kamu denetçi*, sayıştay*, denetçi*
data-protection: kişisel veri*, veri koruma*, kvkk, gizlilik*, mahremiyet*
tax: vergi*, maliye
customs: gümrük*, gümrüğ*
immigration: göç idare*, göçmenlik*, göçmen büro*, sınır muhafız*, sınır polis*, göç idaresi*
secret-service: istihbarat*, *stihbarat*, gizli servis*, karşı casusluk*, casuslukla mücadele,
  milli istihbarat teşkilat*
organised-crime: organize suç*, suç örgüt*, mafya*, çete, çetes*, çeteler*, çetey*, suç şebeke*, triad*
army: ordu, ordus*, orduy*, ordunun, asker, askeri*, askerler*, askerî, donanma*, silahlı kuvvet*
interpreter: tercüman*, çevirmen*, mütercim*
businessman: iş adam*, işadam*, iş insan*, iş kadın*, girişimci*, tüccar*, esnaf*
owner: sahibi*, sahipler*, ev sahib*, mülk sahib*, işletmeci*
chairman: dernek başkan*, derneği başkan*, derneğin başkan*, federasyon başkan*, başkan yardımcı*,
  onursal başkan*, yönetim kurulu*
treasurer: sayman*, muhasebe*, veznedar*
secretary: genel sekreter*, sekreter*, resepsiyon*, katip*
student: öğrenci*
scholar: profesör*, prof, akademisyen*, araştırmacı*, öğretim üye*, bilim insan*, doçent*
journalist: gazeteci*, muhabir*, editör*
dissident: muhalif*, aktivist*, rejim karşıt*, eleştirmen*, eylemci*
refugee: mülteci*, iltica*, sığınma*, sürgün*
banker: bankacı*, firari*, kaçak, kaçaklar*, eski yetkili*, eski bürokrat*
worker: işçi*, çalışan, çalışanı*, çalışanlar*, garson*, aşçı*, personel*
driver: şoför*, sürücü*, taksi*, otomobil*, araç, aracı, araçta*
volunteer: gönüllü*
retired-officer: emekli*, yaşlı, yaşlılar*, eski polis*
neighbour: komşu*, mahalle sakin*, sakini, sakinler*
witness: tanık, tanığ*, tanıklar*, tanıklı*, şahit*, şahid*, görgü tanı*
victim: mağdur*, kurban*, şikayetçi*, şikâyetçi*, müşteki*, davacı*
couple: çift, çifti, çiftin, çiftler*, karı koca*, karı-koca*, evli çift*
wife: eşi, eşini, eşinin, eşiyle, kocası*, karısı*
parents: annesi*, babası*, anne, ebeveyn*, anne ve baba*, anne babas*
siblings: kardeş*, ağabey*, ablası*, abisi*
children: oğlu, oğlunu*, oğul*, kızı, kızını*, çocuk*, çocuğ*
widow: dul, dul eş*, yaslı aile*
tourist: turist*, ziyaretçi*, turizm*
uyghur: uygur*, doğu türkistan*, sincan*, şincan*, tibet*, azınlık*, azınlığ*
hong-kong-people: hong kong*, hongkong*
taiwan: tayvan*, taiwan*, taipei*
falun-gong: falun gong*, falun dafa*
driving-licence: ehliyet*, sürücü belge*, sürücü ehliyet*
passport: pasaport*, kimlik kart*, kimlik belge*, nüfus cüzdan*, kimlikler*
permit: oturma izn*, oturum izn*, ikamet izn*, vize, vizes*, vizeler*, vizey*, çalışma izn*
citizenship: vatandaşlı*, uyruk*, uyruğ*, tabiiyet*, yurttaşlı*
phone: telefon*, cep telefon*, sim kart*, aradı
computer: bilgisayar*, dizüstü*, laptop*, sunucu, sunucular*, sunucusu*
data-carrier: hard disk*, harddisk*, usb*, flash bellek*, hafıza kart*, veri taban*, veritaban*,
  dijital materyal*
paper: belge, belgeler*, belgey*, evrak*, doküman*, klasör*
cash: nakit*, nakd*, banknot*
bank-account: banka hesab*, banka hesap*, havale*, para transfer*, banka, bankas*, bankalar*
donation: bağış*, hibe*, ödenek*, sübvansiyon*, finansman*, fon, fonlar*, sponsor*
weapon: silah, silahı*, silahlar*, silahla, tabanca*, bıçak*, bıçağ*, tüfek*, tüfeğ*
camera: güvenlik kamera*, gözetleme kamera*, kamera, kameralar*, mobese*
sign: tabela*, levha*, pankart*, afiş*
flag: bayrak*, bayrağ*, amblem*, üniforma*, rozet*, arma
website: internet site*, web site*, internet, internetin*, internette*, sitesinde*
app: uygulaması*, mobil uygulama*, wechat*, sosyal medya*, whatsapp*, tiktok*, sohbet grub*, weibo*
letter: mektup*, mektub*, e-posta*, eposta*, e-mail*
photo: fotoğraf*
video: video*, görüntü*, ses kayd*, ses kayıt*, kamera kayd*
list: isim liste*, listesi*, kara liste*, dosyası, fişle*
leak: sızdır*, sızıntı*, sızan belge*, gizli belge*
drone: drone*, insansız hava*, gps*, takip cihaz*, dinleme cihaz*, böcek*
furniture: boşaltıl*, boşaltt*, bomboş*, terk edil*, taşındı*, mobilya*, boş ofis*
masks: maske*, pandemi*, covid*, koronavirüs*, salgın*
espionage: casus*, ajan, ajanı*, ajanlar*, ajanlık*
foreign-agent: yabancı ajan*, yabancı müdahale*, dış müdahale*, yabancı nüfuz*, etki ajan*, yabancı etki*,
  nüfuz ajan*, yabancı temsilci*
extortion: şantaj*, haraç*, fidye*, gasp*
kidnapping: kaçırma*, kaçırıl*, adam kaçır*, alıkoy*, alıkonul*, hürriyet* yoksun*, hürriyetinden yoksun*,
  zorla kaybet*
assault: saldırıy*, saldırıs*, saldırgan*, darp, darbedil*, dövül*, dövdü*, yaralan*, yaralama*
threat: tehdit*, tehdid*
harassment: taciz*, sindirme*, gözdağı*, yıldırma*, baskı, baskıs*, baskılar*, zorlama*, korkut*
stalking: takip ed*, takip et*, ısrarlı takip*, gözetle*, fiziki takip*, izlendi*, izleniyor*
fraud: dolandır*, sahtekar*, sahtekâr*
money-laundering: kara para*, karapara*, para akla*, aklama
corruption: yolsuzlu*, rüşvet*, zimmet*
drugs: uyuşturucu*, narkotik*, kokain*
forgery: sahte belge*, sahte pasaport*, sahte kimlik*, sahtecilik*, sahteciliğ*, sahte evrak*
usurpation: polis gibi davran*, sahte polis*, kendisini polis*, kendilerini polis*, yetki gasp*, görev gasp*,
  polis kılığ*
obstruction: adaleti engelle*, adaletin engellen*, engelleme*, delil karart*, delilleri karart*, delilleri yok*,
  mesajları sil*, mesajlarını sil*, soruşturmayı engelle*
breach-of-secrecy: devlet sırr*, devlet sırlar*, gizli bilgi*, sır saklama*, yetkisiz eriş*, gizliliğin ihlal*
murder: cinayet*, öldürül*, öldürdü*, öldürme*, ölüm*, suikast*
suicide: intihar*, *ntihar et*
fire: yangın*, kundak*, patlama*, patladı*, itfaiye*
hacking: hacker*, siber saldır*, bilgisayar korsan*, oltalama*, hackle*, kimlik avı
trafficking: kaçakçı*, insan ticaret*, insan kaçakçı*
violation: viyana sözleşme*, viyana konvansiyon*, uluslararası hukuk*, egemenlik ihlal*, egemenliğin ihlal*,
  egemenliğini ihlal*
bail: kefalet*, adli kontrol*, elektronik kelepçe*, şartlı tahliye*, serbest bırak*, imza şart*
house-arrest: ev hapsi*, ev hapsin*, konutu terk et*, yurt dışına çıkış yasa*, yurt dışı yasa*, seyahat yasa*,
  çıkış yasağ*, yurtdışına çıkış yasa*
fine: para ceza*, ceza kes*, idari para*, para cezasına
compensation: tazmin*
suspended: ertelenmiş hapis*, ertelendi hapis*, denetimli serbest*, kamu hizmeti ceza*, cezası ertelen*,
  hükmün açıklanmasının geri*
extradition: iade, iadesi*, iade edil*, suçluların iade*, interpol*, kırmızı bülten*, *nterpol
forced-return: geri dönüş*, zorla geri*, ülkeye dönme*, geri dönme*, çin'e dönme*, çin'e geri*, sınır dışı*,
  ikna et*, ikna edil*, tilki av*, geri gönder*, çin e dönme*, çin e geri*
plea-deal: itiraf*, suçunu kabul*, suçlamaları kabul*, suçlu olduğunu kabul*, savcılıkla anlaş*,
  etkin pişmanlı*, iş birliği yapt*
adjourned: ertelen*, erteledi*, erteleme*, ileri tarihe
supreme-court: yüksek mahkeme*, anayasa mahkeme*, yargıtay*, temyiz*, istinaf*, danıştay*, aym
evidence: delil, deliller*, delili*, kanıt*
wanted: aranan, aranıyor*, yakalama karar*, tutuklama emri*, tutuklama karar*, ödül kon*, başına ödül*
reopened: yeniden aç*, tekrar aç*, yeniden başla*, yeniden soruştur*
vote: oylama*, oylan*, oy verdi*, oyla, oy çok*, oy birli*, oybirli*, oy kullan*
motion: önerge*, yasa tasarı*, kanun teklif*, tasarı*, yasa teklif*, kanun tasarı*
debate: tartışma*, müzakere*, soru önerge*, gensoru*, genel kurul*
hearing: oturumu*, komisyonda ifade, kongrede ifade, ifade verdi*, oturumda*
petition: dilekçe*, imza kampanya*, imza topla*
protest: protesto*, gösteri, gösteriler*, gösterici*, miting*, nöbet*, eylem yap*
election: seçim*, seçmen*, kampanya*
coalition: koalisyon*, muhalefet*
sovereignty: egemenlik*, egemenliğ*, toprak bütünlü*, hükümranlı*
treaty: anlaşma*, antlaşma*, mutabakat*, sözleşme*, iş birliğ*, işbirliğ*
joint-patrol: ortak devriye*, devriye*, polis iş birliğ*, güvenlik iş birliğ*
twin-city: kardeş şehir*, kardeş kent*, kardeş belediye*
deadline: son tarih*, ültimatom*, mühlet*, süre verdi*, süre tanı*
licence-revoked: ruhsat*, lisansı iptal*, iptal edil*, feshed*, feshet*, kapatıldı*, kayıttan sil*
lease: kira, kirala*, kiracı*, kiras*, kiralık*, tahliye karar*
resignation: istifa*, *stifa et*, görevi bırak*, görevinden ayrıl*
dismissal: görevden al*, görevden uzaklaş*, kovuldu*, açığa al*, ihraç edil*, işten çıkar*, azled*
hotline: ihbar hatt*, çağrı merkez*, telefon hatt*, yardım hatt*, ihbar formu*
task-force: görev güc*, çalışma grub*, özel birim*, özel ekip*, özel birli*
guideline: el kitab*, kılavuz*, rehberi, yönerge*, eğitim program*, kursu, eğitim semin*
registry: yabancı ajan sicil*, ajan kayd*, etki ajanlığ*, şeffaflık*, kayıt zorunlu*, kayıt yaptırma*
budget: bütçe*
reciprocity: misilleme*, karşı önlem*, karşılıklılık*, mütekabiliyet*, karşı tedbir*, misliyle
press-conference: basın toplant*, basın brifing*, basın açıklama*, brifing*
interview: röportaj*, mülakat*, söyleşi*
film: belgesel*, film, filmi*, filmler*, podcast*
book: kitap*, kitab*, roman, romanı*, yazarı*, anı kitab*
study: anket*, istatistik*, araştırması*, araştırmaya göre, kamuoyu araştırma*
annual-report: yıllık rapor*, faaliyet rapor*, yıllığı*
theatre: tiyatro*, sergi, sergisi*, sergiler*, konser*, sanatçı*, müze*
opinion: köşe yaz*, köşe yazar*, yorumcu*, başyazı*, makale*, yorum yaz*
prize: ödülü*, ödüllü*, ödül tören*, ödüller*
conference: konferans*, seminer*, panel, paneli*, panelde*, sempozyum*
anniversary: yıl dönüm*, yıldönüm*, anma, anıt*, anıldı
apology: özür*
correction: düzeltme*, düzeltil*, tekzip*, hata, hatası*, yanlışlık*
undercover: gizli kamera*, gizli çekim*, araştırmacı gazete*, gizli görev*, kılık değiştir*
whistleblower: ihbarcı*, muhbir*, bilgi uçur*, itirafçı*, iltica eden ajan*
radio: radyo*, televizyon*, tv
festival: festival*, bahar bayram*, çin yeni yıl*, ziyafet*, kutlama*, şenlik*, bayramı*
charity: hayır kurum*, hayırsever*, yardım kurulu*, yardım dernek*, yardım derneğ*, bağışçı*
rumour: söylenti*, dezenformasyon*, yalan haber*, asılsız*, yalanladı*, karalama*, iftira*
disappearance: kayboldu*, kaybolan*, kaybolma*, ortadan kaybol*, kayıp, kayıplar*, haber alınam*
flight: kaçtı*, kaçan, kaçış*, firar*, ülkeden kaç*, ülkeyi terk*, kaçmaya
illness: hastalık*, hastalığ*, hastaneye kaldır*, hastalan*
ship: gemi, gemis*, gemiler*, gemide*, feribot*, tekne*, balıkçı*
border: sınırı, sınırında*, sınırda*, sınır kapı*, hudut*, sınırlarında
company: şirket*, firma*, holding*
investment: yatırım*, ihracat*, dış ticaret*, ticari ilişki*, ekonomik ilişki*, ticaret hacm*
technology: yazılım*, teknoloji*, yüz tanıma*, yapay zeka*, yapay zekâ*
telecom: telekom*, haberleşme*, operatör*, huawei*, baz istasyon*, hayalet baz*
sports: futbol*, spor, sporcu*, sporu*, dövüş sanat*, kung fu*
night: gece, gecesi*, geceyarı*, gece yarı*, şafak*, sabaha karşı
simultaneous: eş zamanlı*, eşzamanlı*, aynı anda, koordineli*, birçok yerde
second-time: ikinci karakol*, ikinci polis*, bir başka karakol*, ikinci istasyon*, yeni karakol*, ikinci merkez*
former-site: eski adres*, eski bina*, eski merkez*, taşınmış*, önceki adres*
denounced: suç duyuru*, ihbar, ihbarı*, ihbarlar*, şikayet*, şikâyet*, ihbar et*
"""
