"""Things of the news in Malay. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restoran*, kedai makan*, kafe, kafeteria*, kantin*, warung*, kedai kopi, rumah makan, kopitiam*,
  kedai mi
shop: kedai, kedainya, kedai-kedai, pasar raya, pasaraya*, kedai runcit, pasar mini, gerai*, kedai serbaneka
warehouse: gudang*, depoh*, pergudangan
flat: pangsapuri*, apartmen*, rumah pangsa, flat, kondominium*, kediaman*
villa: vila, villa, banglo*, rumah agam, rumah mewah
hotel: hotel*, rumah tumpangan, asrama, rumah tetamu, inap desa, homestay, hostel*
travel-agency: agensi pelancongan, ejen pelancongan, syarikat pelancongan, agensi tiket, ejen tiket,
  agensi perjalanan
law-firm: firma guaman, pejabat peguam, notari*, firma undang-undang, peguam notari
salon: salun*, pusat urut, rumah urut, spa, kedai gunting, tukang gunting, kedai urut, salon*
market: pasar borong, bazar*, pasar malam, pasar basah, di pasar, pasar besar
mall: pusat beli-belah, pusat beli belah, pusat membeli-belah, kompleks membeli-belah, pusat membeli belah,
  plaza, arked*
school: sekolah*, akademi, tadika*, pusat bahasa, persekolahan
university: universiti*, kampus*, fakulti*, kolej*, institusi pengajian tinggi
association: persatuan*, pertubuhan*, persekutuan kaum, kelab*, gabungan persatuan, kongsi
chamber: dewan perniagaan*, dewan perdagangan*, persatuan peniaga, persatuan perniagaan
temple: kuil*, tokong*, gereja*, masjid*, pagoda*
embassy: kedutaan*, suruhanjaya tinggi
consulate: konsulat*, konsul, konsular
town-hall: dewan bandaraya, dewan bandar raya, dewan perbandaran, majlis perbandaran, bangunan perbandaran,
  balai bandar
prison: penjara*, dipenjara*, pemenjaraan, memenjarakan, lokap*
airport: lapangan terbang, klia
harbour: pelabuhan*, dermaga*, jeti*, limbungan*
upper-floor: tingkat dua, tingkat tiga, tingkat atas, tingkat bawah, tingkat satu, tingkat pertama,
  tingkat kedua, tingkat ketiga, aras dua, ruang bawah tanah, bilik belakang, tingkat 2, tingkat 3, tingkat 4,
  bilik bawah tanah
casino: kasino*, judi, perjudian*, berjudi, kaki judi, pertaruhan
factory: kilang*, bengkel*
hospital: hospital*, klinik*
real-estate: hartanah*, syarikat hartanah, ejen hartanah, harta tanah, pemaju*
mayor: datuk bandar*
interior-minister: menteri dalam negeri, kementerian dalam negeri, kdn, menteri hal ehwal dalam negeri,
  kementerian hal ehwal dalam negeri, setiausaha dalam negeri, menteri keselamatan dalam negeri
foreign-minister: menteri luar, menteri luar negeri, kementerian luar, kementerian luar negeri, wisma putra,
  setiausaha luar, menteri hal ehwal luar
justice-minister: menteri kehakiman, kementerian kehakiman, jabatan kehakiman, jabatan keadilan,
  menteri keadilan, kementerian keadilan, menteri undang-undang, peguam negara
prime-minister: perdana menteri*, canselor*
president: presiden, presidennya, ketua negara, kepresidenan
governor: gabenor*, prefek, menteri besar, ketua menteri
ambassador: duta besar, duta, pesuruhjaya tinggi, kuasa usaha
diplomat: diplomat*, atase*, kekebalan diplomatik, imuniti diplomatik
prosecutor: pendakwa raya, pendakwa, pendakwaan*, timbalan pendakwa raya, pihak pendakwa*
judge: hakim, hakimnya, majistret*, hakim-hakim, hakim mahkamah
jury: juri, ahli juri, panel juri
lawyer: peguam, peguamnya, peguam bela, peguambela*, peguam-peguam
lawmaker: ahli parlimen, penggubal undang-undang, wakil rakyat, ahli kongres, ahli dewan rakyat
senator: senator*, senat, dewan negara
councillor: ahli majlis, majlis bandaran, majlis bandar raya, majlis tempatan, kaunselor bandar,
  ahli majlis bandaran, majlis daerah
committee: jawatankuasa*, suruhanjaya parlimen
ombudsman: ombudsman*, badan pemantau, badan pengawas, juruaudit*, ketua audit negara, pengawal selia
data-protection: perlindungan data, privasi, data peribadi
tax: cukai, percukaian, cukainya, pengelakan cukai, lhdn, hasil dalam negeri
customs: kastam*, jabatan kastam
immigration: imigresen*, pengawal sempadan, jabatan imigresen, kawalan sempadan
secret-service: agensi perisikan, perisikan*, perkhidmatan rahsia, cawangan khas, agensi keselamatan,
  perkhidmatan keselamatan, risikan*, kontra perisikan
organised-crime: jenayah terancang, jenayah tersusun, mafia*, triad, kongsi gelap, geng, samseng*, sindiket*,
  kumpulan penjenayah
army: tentera*, askar*, ketenteraan, angkatan tentera, anggota tentera
interpreter: jurubahasa*, penterjemah*, juru bahasa
businessman: ahli perniagaan, usahawan*, peniaga*, saudagar*, ahli niaga, tokoh perniagaan, pedagang*
owner: pemilik, pemiliknya, tuan rumah, tuan punya, dimiliki, tuan tanah
chairman: pengerusi*, yang dipertua, ketua persatuan, dipengerusikan, presiden persatuan
treasurer: bendahari*, akauntan*, penyimpan kira-kira, juruakaun*
secretary: setiausaha, setiausahanya, kerani*, penyambut tetamu
student: pelajar*, penuntut*, mahasiswa*, murid*, siswa, siswi, mahasiswi*
scholar: profesor*, ahli akademik, penyelidik*, cendekiawan*, sarjana*, ilmuwan*, pensyarah*
journalist: wartawan*, pemberita*, jurnalis, kewartawanan, penyunting*, ketua pengarang, pengamal media
dissident: penentang*, aktivis*, pembangkang, pengkritik*, pembangkang kerajaan
refugee: pelarian, pencari suaka, suaka, buangan, pemohon suaka, dalam buangan
banker: bekas pegawai, pegawai bank, buruan, orang buruan, jurubank*, pegawai korup
worker: pekerja, pekerjanya, kakitangan*, buruh*, tukang masak, pelayan*, cef
driver: pemandu*, teksi, kereta, keretanya
volunteer: sukarelawan*, sukarela, kesukarelawanan
retired-officer: bersara, pesara*, persaraan*, warga emas, bekas anggota polis, bekas pegawai polis, veteran*
neighbour: jiran*, penduduk, penduduk setempat, penghuni*
witness: saksi*, keterangan saksi, kesaksian*, memberi keterangan, menyaksikan
victim: mangsa, mangsanya, mangsa-mangsa, pengadu*, plaintif*
couple: pasangan suami, suami isteri, sepasang suami, pasangan itu, pasangan berkenaan
wife: isteri, isterinya, suami, suaminya, pasangannya
parents: ibu bapa*, ibunya, bapanya, ayahnya, ibu, ayah, bapa
siblings: adik-beradik*, adik beradik, abangnya, kakaknya, adiknya, abang, kakak, adik, saudara kandung
children: anaknya, anak-anak*, anak lelaki*, anak perempuan*, kanak-kanak
widow: balu*, janda*, duda, berkabung, keluarga si mati
tourist: pelancong*, pengunjung*, pelawat*
uyghur: uighur*, uyghur*, tibet*, xinjiang, minoriti*
hong-kong-people: hong kong, hongkong*
taiwan: taiwan*
falun-gong: falun gong, falungong, falun dafa
driving-licence: lesen memandu, lesen kenderaan, lesen pemandu
passport: pasport*, kad pengenalan, mykad, dokumen perjalanan
permit: permit tinggal, permit kerja, visa, visanya, permit kediaman, pas kerja, pas lawatan,
  permit pemastautin, permit penginapan
citizenship: kewarganegaraan*, kerakyatan*, taraf warganegara
phone: telefon*, menelefon*, ditelefon, kad sim, panggilan telefon
computer: komputer*, laptop*, pelayan komputer, server*
data-carrier: cakera keras, pemacu usb, usb, kad memori, pangkalan data, pendrive*, pemacu keras, hard disk*
paper: dokumen*, fail-fail, kertas*, folder*
cash: wang tunai, tunai, wang kertas
bank-account: akaun bank, akaun, pindahan wang, pemindahan wang, bank, bank-bank
donation: derma*, sumbangan*, menyumbang*, disumbangkan, geran*, subsidi*, pembiayaan*, dana, didana*,
  membiayai, dibiayai
weapon: senjata*, bersenjata, pistol*, pisau*, senapang*
camera: kamera*, cctv, litar tertutup
sign: papan tanda*, papan nama, sepanduk*, plak, plak nama, kain rentang
flag: bendera*, pakaian seragam, seragam*, beruniform, uniform*, lencana*, lambang*, jata, topi polis
website: laman web*, laman sesawang, internet, tapak web
app: aplikasi*, wechat, whatsapp, media sosial, kumpulan sembang, telegram, rangkaian sosial
letter: surat, suratnya, surat terbuka, e-mel*, emel*, mel elektronik, sepucuk surat
photo: foto*, gambar, gambarnya, gambar-gambar, bergambar, jurugambar
video: video*, rakaman*, dirakam*, merakam*, klip
list: senarai*, disenarai*, menyenarai*, dosir
leak: bocor, kebocoran*, dibocorkan*, membocorkan*, pembocoran, ketirisan, dokumen rahsia, dokumen sulit
drone: dron, drone*, alat penjejak, peranti penjejak, gps, alat pengintip, alat intip dengar, pintasan
furniture: kosong, dikosongkan*, mengosongkan*, perabot*, ditinggalkan, terbiar
masks: pelitup muka, topeng muka, penutup muka, pandemik*, covid*, koronavirus
espionage: perisik*, mengintip*, pengintip*, risik, diintip, merisik, espionaj
foreign-agent: ejen asing, pengaruh asing, campur tangan asing, campur tangan, ejen kerajaan asing, ejen haram
extortion: peras ugut, memeras ugut, diperas ugut, wang tebusan, tebusan*, memeras, pemeras*
kidnapping: culik, menculik*, diculik*, penculik*, kurungan salah, tahanan haram, dikurung
assault: serangan fizikal, menyerang*, diserang*, dipukul*, memukul*, dibelasah, cedera*, mencederakan*,
  dicederakan, kecederaan*, dikasari, penderaan
threat: ancaman*, mengancam*, diancam*, ugutan*, mengugut*, diugut*, terancam
harassment: gangguan*, mengganggu*, diganggu*, intimidasi*, paksaan*, memaksa*, dipaksa*, tekanan*, menekan*,
  ditekan*, menakut-nakutkan
stalking: mengekori*, diekori*, menghendap*, dihendap*, pengintaian, mengintai*, diintai, pengawasan*,
  penghendapan, pemantauan, dipantau
fraud: menipu*, ditipu*, penipu*, scam*, tertipu, sindiket penipuan
money-laundering: pengubahan wang haram, wang haram, penggubahan wang haram
corruption: rasuah*, korupsi*, suapan*, sogokan*, penyelewengan*, menyeleweng*, antirasuah, sprm, pecah amanah,
  makan suap
drugs: dadah*, narkotik*, syabu*, heroin*, kokain*, fentanil
forgery: pemalsuan*, memalsukan*, dipalsukan*, palsu, dokumen palsu
usurpation: menyamar sebagai, penyamaran, menyamar menjadi, polis palsu, menyamar jadi, salah guna kuasa,
  pegawai palsu
obstruction: menghalang siasatan, menghalang keadilan, menghalang penyiasatan, memusnahkan bukti,
  melupuskan bukti, menghalang perjalanan, menghalang tugas, memadam*, dipadam*
breach-of-secrecy: rahsia rasmi, rahsia negara, membocorkan maklumat, membocorkan rahsia, akses tanpa kebenaran,
  capaian tanpa kebenaran, pendedahan maklumat
murder: membunuh*, dibunuh*, pembunuh*, terbunuh*, maut, kematian*, meninggal dunia, mati
suicide: bunuh diri, membunuh diri
fire: kebakaran*, membakar*, dibakar*, terbakar*, letupan*, meletup*, pembakaran*, bomba
hacking: penggodam*, menggodam*, digodam*, serangan siber, pancingan data, phishing, siber
trafficking: menyeludup*, diseludup*, penyeludup*, pemerdagangan*, diperdagangkan*
violation: konvensyen vienna, melanggar kedaulatan, pencerobohan kedaulatan, undang-undang antarabangsa,
  pelanggaran kedaulatan, konvensyen
bail: ikat jamin, jaminan, diikat jamin, dibebaskan dengan, wang jaminan, gelang elektronik, tag elektronik,
  lapor diri
house-arrest: tahanan rumah, tahanan di rumah, larangan perjalanan, larangan ke luar negara, sekatan perjalanan
fine: denda, dendanya, didenda*, kompaun*
compensation: pampasan*, ganti rugi, gantirugi
suspended: hukuman digantung, penjara digantung, percubaan, khidmat masyarakat, bon berkelakuan baik,
  kerja sosial
extradition: ekstradisi*, diekstradisi*, mengekstradisi*, interpol*, notis merah, penyerahan orang
forced-return: dihantar pulang, menghantar pulang, pulang ke china, kembali ke china, repatriasi*,
  penghantaran pulang, dideport*, pengusiran*, deportasi*, diusir*, memujuk*, dipujuk*, dipaksa pulang
plea-deal: mengaku bersalah, pengakuan*, mengaku salah, rundingan plea, memberi kerjasama kepada penyiasat,
  tawar-menawar pengakuan
adjourned: ditangguhkan*, menangguhkan*, penangguhan*, ditunda*, tertangguh*, penundaan, tarikh baharu
supreme-court: mahkamah agung, mahkamah persekutuan, mahkamah rayuan, mahkamah perlembagaan, mahkamah tinggi,
  rayuan
evidence: bukti*, keterangan bukti, bahan bukti, membuktikan, dibuktikan, pembuktian
wanted: dikehendaki, waran tangkap, dicari, ganjaran*, dalam buruan, orang buruan, buruan
reopened: dibuka semula*, membuka semula*, disiasat semula, siasatan semula, disambung semula, diteruskan semula
vote: undian*, mengundi*, undi, diundi, pengundi*
motion: usul, resolusi*, rang undang-undang, ruu
debate: perbahasan*, perdebatan*, debat*, berbahas, sesi soal jawab, soalan lisan, dibahas*, membahas*,
  dewan rakyat
hearing: sesi pendengaran, pendengaran awam, prosiding jawatankuasa, sidang jawatankuasa
petition: petisyen*, tandatangan*, ditandatangani
protest: protes, membantah*, bantahan*, demonstrasi*, tunjuk perasaan, penunjuk perasaan, perhimpunan*,
  himpunan*, berdemo*
election: pilihan raya, pilihanraya*, kempen*, pilihan raya umum, pru, berkempen
coalition: gabungan pemerintah, kerajaan campuran, parti pembangkang, pakatan*, koalisi*, perikatan nasional
sovereignty: kedaulatan*, berdaulat
treaty: perjanjian*, triti, memorandum*, persefahaman*, mou, persetujuan*
joint-patrol: rondaan*, kerjasama polis, kerjasama kepolisian
twin-city: bandar kembar, bandar berkembar, bandar saudara, bandar raya kembar, bandar angkat
deadline: tarikh akhir, tempoh masa, kata dua, tarikh tamat, had masa
licence-revoked: pembatalan lesen, lesen dibatalkan, membatalkan lesen, dibubarkan*, pembubaran*, membubarkan,
  dibatalkan pendaftaran*, pembatalan pendaftaran, membatalkan pendaftaran, ditarik balik, dibatalkan
lease: sewa, disewa*, menyewa*, penyewa*, sewaan*, pajakan*, dipajak, pengusiran penyewa
resignation: meletak jawatan, meletakkan jawatan, peletakan jawatan, letak jawatan, mengundurkan diri,
  undur diri
dismissal: dipecat*, memecat*, pemecatan*, diberhentikan*, dibuang kerja, digantung tugas, dilucutkan*,
  penggantungan tugas, pelucutan
hotline: talian hotline, talian aduan, talian panas, hotline*, talian khas, borang aduan, saluran aduan
task-force: pasukan petugas, pasukan khas, kumpulan kerja, unit khas, pasukan tindakan
guideline: garis panduan, panduan*, buku panduan, latihan, dilatih, kursus*
registry: daftar ejen, akta pendaftaran ejen, daftar pengaruh, pendaftaran*, ketelusan, mendaftar*, pendaftar
budget: bajet*, belanjawan*, peruntukan*, juta dolar, juta ringgit
reciprocity: tindakan balas, membalas*, balasan*, tindakan membalas, balas dendam, timbal balik
press-conference: sidang media, sidang akhbar, persidangan akhbar, taklimat*
interview: temu bual, temubual*, ditemu bual*, ditemubual*, wawancara*, temu ramah
film: filem*, dokumentari*, podcast*, penyiaran, siaran televisyen
book: buku, bukunya, buku-buku, novel*, memoir*, penulis*, pengarang
study: kajian*, tinjauan*, penyelidikan*, statistik*, soal selidik, pungutan suara
annual-report: laporan tahunan, buku tahunan
theatre: teater*, pameran*, seni, konsert*, artis*, kesenian
opinion: pendapat, kolum, kolumnis*, rencana*, editorial*, ulasan*, lidah pengarang
prize: anugerah*, hadiah nobel, nobel, dianugerahkan, memenangi hadiah, penghargaan
conference: persidangan antarabangsa, seminar*, syarahan*, ceramah*, simposium*, panel, ahli panel, persidangan
anniversary: ulang tahun*, ulangtahun*, memperingati*, peringatan*, tugu, memorial
apology: permohonan maaf, memohon maaf, meminta maaf, minta maaf, mohon maaf
correction: pembetulan*, diperbetulkan, kesilapan*, dibetulkan*, membetulkan*, silap, tersilap, ralat
undercover: menyamar, penyamaran, kamera tersembunyi, siasatan akhbar, laporan penyiasatan
whistleblower: pemberi maklumat, pendedah maklumat, pembocor*, informan*, pembelot*, membelot*, orang dalam,
  whistleblower*
radio: radio, televisyen*, stesen tv, saluran tv, tv
festival: festival*, tahun baru cina, tahun baharu cina, jamuan*, majlis makan, pesta, perayaan*, meraikan*,
  sambutan*
charity: amal, badan amal, kebajikan*, bantuan*, yayasan*, khidmat masyarakat, dermawan*
rumour: khabar angin, berita palsu, hoaks*, maklumat palsu, disinformasi*, desas-desus, maklumat salah
disappearance: hilang, kehilangan*, ghaib*, lesap, menghilang*
flight: melarikan diri, lari, pelarian diri, melarikan, meloloskan diri, meninggalkan negara*, larikan diri
illness: sakit, penyakit*, dirawat*, rawatan*, uzur, kanser
ship: kapal, kapal-kapal, feri, bot nelayan, bot, kapal nelayan, kapal laut, perahu*
border: sempadan*, bersempadan, perbatasan*
company: syarikat*, firma, konglomerat*, perusahaan*
investment: perdagangan*, eksport*, pelabur*, hubungan ekonomi, melabur*
technology: teknologi*, perisian*, pengecaman wajah, kecerdasan buatan, pengenalan wajah
telecom: telekomunikasi*, syarikat telekomunikasi, telco*, kad sim, pengendali telefon
sports: bola sepak, sukan*, seni mempertahankan diri, seni bela diri, kung fu, olimpik, kungfu
night: malam, malamnya, tengah malam, awal pagi, subuh, fajar, dini hari
simultaneous: serentak*, secara serentak, diselaraskan*, penyelarasan, beberapa lokasi, beberapa tempat,
  serempak
second-time: kali kedua, yang kedua, balai polis kedua, satu lagi, sebuah lagi, balai kedua, pejabat kedua
former-site: dahulunya, alamat lama, berpindah*, dipindahkan ke, alamat sebelum, bekas pejabat, pindah ke
denounced: laporan polis, membuat laporan, buat laporan, aduan*, mengadu*, diadukan*, buat aduan
"""
