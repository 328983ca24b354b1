"""Things of the news in Indonesian. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restoran*, rumah makan, warung*, kafe, kafetaria, kedai kopi, kantin*, kedai mi, kedai mie
shop: toko, tokonya, toko-toko, pertokoan, supermarket*, swalayan, minimarket*, kelontong, pasar swalayan
warehouse: gudang*, pergudangan, depo
flat: apartemen*, flat, kondominium*, rumah susun, rusun*
villa: vila, vila-vila, villa, rumah mewah, rumah gedong*
hotel: hotel*, losmen, wisma tamu, penginapan*, hostel*
travel-agency: agen perjalanan, biro perjalanan, agen tiket, agen wisata, biro wisata, agen travel
law-firm: firma hukum, kantor hukum, kantor pengacara, notaris*, kantor advokat
salon: salon*, panti pijat, tempat pijat, spa, pangkas rambut, tukang cukur, barbershop*
market: pasar grosir, pasar tradisional, bazar*, pasar induk, di pasar
mall: mal, mall, pusat perbelanjaan, plaza, pusat pertokoan
school: sekolah*, akademi, akademinya, taman kanak-kanak, kursus bahasa, madrasah*
university: universitas*, kampus*, fakultas*, perguruan tinggi
association: asosiasi*, perkumpulan*, perhimpunan*, paguyuban*, federasi*, perserikatan, klub
chamber: kamar dagang*, kadin, asosiasi pengusaha, asosiasi bisnis
temple: kuil*, klenteng*, kelenteng*, gereja*, masjid*, vihara*, wihara*, pagoda*
embassy: kedutaan*, kedubes*
consulate: konsulat*, konsul, konjen, konsuler
town-hall: balai kota, balaikota, gedung wali kota, kantor wali kota, balai kotamadya
prison: penjara*, dipenjara*, memenjarakan, lapas, lembaga pemasyarakatan, rutan, bui
airport: bandara*, bandar udara, lapangan terbang
harbour: pelabuhan*, dermaga*, galangan
upper-floor: lantai dua, lantai tiga, lantai empat, lantai pertama, lantai atas, lantai bawah, lantai dasar,
  lantai satu, ruang bawah tanah, ruang belakang, lantai 1, lantai 2, lantai 3, lantai 4, loteng, basemen*
casino: kasino*, judi, perjudian, judi online, berjudi, penjudi, judol
factory: pabrik*, bengkel*
hospital: rumah sakit, klinik*, puskesmas
real-estate: real estat*, properti, perusahaan properti, pengembang properti, agen properti
mayor: wali kota, walikota*
interior-minister: menteri dalam negeri, mendagri, kementerian dalam negeri, kemendagri,
  menteri urusan dalam negeri, kementerian urusan dalam negeri
foreign-minister: menteri luar negeri, menlu, kementerian luar negeri, kemlu, kemenlu, jubir kemlu, deplu
justice-minister: menteri kehakiman, kementerian kehakiman, menteri hukum, kementerian hukum,
  departemen kehakiman, menkumham, kemenkumham, jaksa agung
prime-minister: perdana menteri*, kanselir*
president: presiden, presidennya, kepresidenan, kepala negara
governor: gubernur*, prefek, prefektur
ambassador: duta besar*, dubes, kuasa usaha
diplomat: diplomat*, atase*, kekebalan diplomatik, korps diplomatik
prosecutor: jaksa*, kejaksaan*, penuntut umum, penuntutan, kejati, kejari
judge: hakim, hakimnya, majelis hakim, hakim-hakim
jury: juri, dewan juri, para juri
lawyer: pengacara*, advokat*, kuasa hukum, penasihat hukum, pembela hukum
lawmaker: anggota parlemen, legislator*, anggota dpr, anggota kongres, anggota dewan perwakilan, wakil rakyat,
  parlementer
senator: senator*, senat
councillor: anggota dewan kota, dewan kota, dewan lokal, dprd, dewan daerah, anggota dewan
committee: komite*, komisi i, komisi iii, panitia khusus, pansus, subkomite, panitia parlemen, komisi parlemen
ombudsman: ombudsman*, badan pengawas, lembaga pengawas, auditor*, bpk, badan pemeriksa keuangan
data-protection: perlindungan data, privasi, data pribadi
tax: pajak, perpajakan, pajaknya, penggelapan pajak, kantor pajak, ditjen pajak
customs: bea cukai, bea dan cukai, pabean, kepabeanan
immigration: imigrasi*, keimigrasian, petugas perbatasan, penjaga perbatasan
secret-service: badan intelijen, dinas rahasia, intelijen*, kontraintelijen, kontra-intelijen, dinas keamanan,
  badan keamanan, agen rahasia
organised-crime: kejahatan terorganisasi, kejahatan terorganisir, mafia*, triad, geng, gangster*, sindikat*
army: tentara*, militer*, prajurit*, angkatan laut, angkatan darat, serdadu
interpreter: penerjemah*, juru bahasa, penterjemah*
businessman: pengusaha*, pebisnis*, wirausaha*, pedagang*, saudagar*
owner: pemilik, pemiliknya, pemilik-pemilik, dimiliki, tuan rumah kos
chairman: ketua, ketuanya, ketua umum, diketuai, mengetuai, pimpinan asosiasi
treasurer: bendahara*, akuntan*, pembukuan, pemegang buku
secretary: sekretaris, sekretarisnya, resepsionis*, juru tulis
student: mahasiswa*, mahasiswi*, pelajar*, siswa, siswi, murid*, kemahasiswaan
scholar: profesor*, akademisi*, peneliti*, guru besar, cendekiawan, ilmuwan*, sarjana, dosen
journalist: wartawan*, jurnalis, jurnalisnya, jurnalis-jurnalis, reporter*, redaktur*, pewarta, kewartawanan
dissident: pembangkang*, aktivis*, disiden*, oposan*, pengkritik*, pegiat
refugee: pengungsi*, pencari suaka, suaka, pengasingan, eksil, orang buangan
banker: bankir*, mantan pejabat, buronan*, buron, pejabat korup
worker: pekerja, pekerjanya, karyawan*, buruh*, pegawai*, koki, juru masak, pelayan
driver: sopir*, supir*, pengemudi*, taksi, mobil, mobilnya
volunteer: relawan*, sukarelawan*, sukarela, kesukarelawanan
retired-officer: pensiunan*, purnawirawan*, purnatugas, pensiun, mantan perwira, lansia, lanjut usia
neighbour: tetangga*, penduduk setempat, warga sekitar, warga setempat, penghuni*
witness: saksi, saksi-saksi, kesaksian*, bersaksi, saksi mata, menyaksikan
victim: korban, korbannya, korban-korban, penggugat*, pelapor
couple: pasangan suami, suami istri, pasutri, sepasang suami, pasangan itu
wife: istri, istrinya, isteri, isterinya, suami, suaminya
parents: ibunya, ayahnya, orang tua, orang tuanya, orangtua*, sang ibu, sang ayah, ayah, ibu dan ayah
siblings: kakaknya, adiknya, saudara kandung, saudara perempuan, saudara laki-laki, saudarinya, kakak, adik,
  saudaranya
children: anaknya, anak-anak*, putranya, putrinya, anak perempuan, anak laki-laki, anak lelaki, putra, putri
widow: janda*, duda, keluarga yang ditinggalkan, keluarga berduka, berkabung
tourist: turis*, wisatawan*, pelancong*, pengunjung*, wisman
uyghur: uighur*, uyghur*, tibet*, xinjiang, minoritas*
hong-kong-people: hong kong, hongkong*
taiwan: taiwan*
falun-gong: falun gong, falungong, falun dafa
driving-licence: surat izin mengemudi, izin mengemudi, lisensi mengemudi, perpanjangan sim, memperpanjang sim,
  memperbarui sim
passport: paspor*, kartu identitas, ktp, kartu tanda penduduk, kartu penduduk
permit: izin tinggal, visa, visanya, izin kerja, kitas, kitap, izin menetap
citizenship: kewarganegaraan*, berkewarganegaraan, naturalisasi*, dinaturalisasi
phone: telepon*, ponsel*, kartu sim, menelepon*, ditelepon, telpon*, handphone, panggilan telepon
computer: komputer*, laptop*, server*
data-carrier: hard disk*, harddisk*, hard drive, cakram keras, flashdisk*, flash disk, usb, kartu memori,
  basis data, pangkalan data, database*
paper: dokumen*, berkas*, kertas*, map dokumen, arsip*
cash: uang tunai, tunai, uang kertas, uang kontan
bank-account: rekening*, transfer bank, bank, mentransfer, ditransfer
donation: donasi*, sumbangan*, menyumbang*, disumbangkan, hibah*, subsidi*, pendanaan*, mendanai, didanai,
  donatur*
weapon: senjata*, bersenjata, pistol*, pisau*, senapan*, senpi
camera: kamera*, cctv
sign: papan nama, plang*, papan tanda, spanduk*, plakat*, papan petunjuk, papan reklame
flag: bendera*, seragam*, berseragam, lencana*, lambang negara, emblem*, topi polisi
website: situs web, situs, situsnya, laman, website*, situs resmi, internet
app: aplikasi*, wechat, grup obrolan, media sosial, medsos, whatsapp, telegram, jejaring sosial
letter: surat, suratnya, surat terbuka, surel, email*, e-mail*, menyurati, disurati, bersurat
photo: foto, fotonya, foto-foto, gambar, fotografi, memotret, dipotret, difoto, potret
video: video*, rekaman*, cuplikan*, merekam, direkam, terekam
list: daftar nama, daftar hitam, daftar, berkas pribadi, dosir
leak: bocor, bocoran*, kebocoran, dibocorkan, membocorkan, pembocoran, dokumen rahasia
drone: drone*, pesawat nirawak, pesawat tanpa awak, alat pelacak, gps, alat penyadap, penyadapan, menyadap,
  disadap, alat sadap
furniture: kosong, dikosongkan, mengosongkan, pengosongan, ditinggalkan, tak berpenghuni, mebel*, furnitur*,
  perabot*
masks: masker*, pandemi*, covid*, virus corona, corona
espionage: spionase*, mata-mata*, memata-matai, dimata-matai, pengintaian, agen mata-mata, telik sandi
foreign-agent: agen asing, pengaruh asing, campur tangan asing, intervensi asing, campur tangan,
  agen pemerintah asing, agen ilegal
extortion: memeras, diperas, pemeras*, tebusan*
kidnapping: menculik*, diculik*, penculik*, penyekapan*, disekap*, menyekap, perampasan kemerdekaan
assault: penganiayaan*, menganiaya*, dianiaya*, penyerangan*, pemukulan*, dipukul*, memukuli, menyerang*,
  terluka, luka-luka, dikeroyok, pengeroyokan
threat: ancaman*, mengancam*, diancam*, terancam, pengancaman*
harassment: pelecehan*, melecehkan, dilecehkan, intimidasi*, mengintimidasi, diintimidasi, paksaan, pemaksaan*,
  tekanan, menekan, ditekan, perundungan, gangguan
stalking: menguntit*, dikuntit*, penguntit*, membuntuti, dibuntuti*, pengawasan, diawasi, mengawasi, diintai,
  mengintai
fraud: menipu*, ditipu*, penipu*, tertipu, scam*
money-laundering: pencucian uang, mencuci uang, tppu
corruption: korupsi*, koruptor*, korup, suap, penyuapan*, menyuap*, disuap, gratifikasi, antikorupsi,
  penggelapan, antirasuah
drugs: narkoba*, narkotika*, obat-obatan terlarang, sabu*, heroin*, kokain*, fentanil
forgery: pemalsuan*, memalsukan*, dipalsukan*, palsu, dokumen palsu, paspor palsu
usurpation: menyamar sebagai, mengaku sebagai, berpura-pura menjadi, berpura-pura sebagai, polisi gadungan,
  gadungan, penyalahgunaan wewenang, mengaku polisi
obstruction: menghalangi penyelidikan, menghalangi penyidikan, menghalangi keadilan, menghalang-halangi,
  obstruksi*, menghalangi proses, menghancurkan bukti, menghilangkan barang bukti, merusak barang bukti,
  menghapus pesan, menghapus komunikasi, penghalangan*, menghapus
breach-of-secrecy: rahasia negara, rahasia jabatan, membocorkan rahasia, membocorkan data,
  membocorkan informasi, akses ilegal, akses tidak sah, mengakses basis data
murder: membunuh*, dibunuh*, pembunuh*, terbunuh, tewas*, menewaskan, kematian*, meninggal*
suicide: bunuh diri
fire: kebakaran*, pembakaran*, membakar*, dibakar*, terbakar*, ledakan*, meledak*
hacking: meretas*, diretas*, peretas*, serangan siber, phishing, hacker*, pengelabuan, siber
trafficking: menyelundupkan*, diselundupkan*, penyelundup*, perdagangan manusia, perdagangan orang, tppo
violation: konvensi wina, melanggar kedaulatan, pelanggaran kedaulatan, pelanggaran konvensi,
  hukum internasional
bail: uang jaminan, jaminan, dibebaskan dengan, penangguhan penahanan, gelang elektronik, wajib lapor,
  dengan jaminan
house-arrest: tahanan rumah, larangan bepergian, dicekal, pencekalan, cekal, larangan perjalanan,
  dilarang bepergian
fine: denda, dendanya, didenda*, mendenda*
compensation: ganti rugi, kompensasi*, ganti kerugian, santunan
suspended: hukuman percobaan, masa percobaan, kerja sosial, pelayanan masyarakat, hukuman bersyarat,
  pidana bersyarat
extradition: ekstradisi*, diekstradisi*, mengekstradisi*, interpol*, red notice
forced-return: repatriasi*, dipulangkan*, memulangkan*, pemulangan*, pulang paksa, dipaksa pulang,
  kembali ke china, kembali ke tiongkok, kembali ke cina, dideportasi*, deportasi*, pulang ke china,
  pulang ke tiongkok, membujuk*, dibujuk*
plea-deal: mengaku bersalah, mengakui kesalahan*, kesepakatan pembelaan, pengakuan*,
  bekerja sama dengan penyelidik, bekerja sama dengan penyidik
adjourned: ditunda*, menunda*, penundaan*, dijadwalkan ulang, tertunda
supreme-court: mahkamah agung, mahkamah konstitusi, pengadilan tinggi, pengadilan banding, banding, kasasi
evidence: bukti, buktinya, bukti-bukti, barang bukti, pembuktian, alat bukti, membuktikan
wanted: buronan*, surat perintah penangkapan, dicari*, sayembara, imbalan, hadiah uang, daftar pencarian orang,
  dpo
reopened: dibuka kembali, membuka kembali, dilanjutkan kembali, diselidiki kembali, diselidiki lagi,
  melanjutkan penyelidikan
vote: pemungutan suara, voting*, memberikan suara, suara mendukung, memilih untuk mendukung, hak suara
motion: mosi*, resolusi*, rancangan undang-undang, ruu
debate: debat*, perdebatan*, memperdebatkan, diperdebatkan, sesi tanya jawab, pertanyaan parlemen, interpelasi
hearing: rapat dengar pendapat, dengar pendapat, sidang dengar, rdp, sidang komite
petition: petisi*, tanda tangan, ditandatangani
protest: protes, protesnya, memprotes*, demonstrasi*, unjuk rasa, demo, demonstran*, pengunjuk*, aksi damai,
  berdemo*
election: pemilihan umum, pemilu*, pilpres, pilkada, kampanye*, pemilihan presiden, berkampanye
coalition: koalisi*, oposisi*, partai oposisi
sovereignty: kedaulatan*, berdaulat
treaty: perjanjian*, kesepakatan*, memorandum*, mou, nota kesepahaman, traktat*
joint-patrol: patroli*, kerja sama kepolisian, kerja sama polisi
twin-city: kota kembar, kota saudara, sister city, kota mitra
deadline: tenggat*, batas waktu, ultimatum*, dalam waktu
licence-revoked: pencabutan izin, izin dicabut, mencabut izin, izinnya dicabut, dicabut izin*, dibubarkan*,
  pembubaran*, membubarkan, dihapus dari daftar, mencabut status, dicabut
lease: sewa, disewa*, menyewa*, penyewa*, persewaan, sewanya, kontrak sewa, penggusuran, pengusiran
resignation: mengundurkan diri, pengunduran diri, mundur dari, lengser
dismissal: dipecat*, memecat*, pemecatan*, diberhentikan*, pemberhentian*, dicopot*, pencopotan, diskors*,
  dinonaktifkan
hotline: hotline*, saluran telepon, saluran pengaduan, nomor pengaduan, layanan pengaduan, saluran siaga,
  formulir pengaduan
task-force: satuan tugas, satgas*, gugus tugas, kelompok kerja, unit khusus, pokja, tim khusus
guideline: pedoman*, panduan*, pelatihan*, buku pegangan, kursus*, buku panduan, dilatih
registry: registrasi agen, register agen, daftar agen asing, registri*, pendaftaran*, transparansi,
  mendaftarkan diri, undang-undang pendaftaran
budget: anggaran*, dianggarkan, apbn, juta dolar, juta euro
reciprocity: balasan, pembalasan*, membalas*, tindakan balasan, langkah balasan, timbal balik, retaliasi
press-conference: konferensi pers, jumpa pers, taklimat*, pengarahan pers, keterangan pers
interview: wawancara*, diwawancara*, mewawancara*
film: film*, dokumenter*, podcast*, siniar*, penyiaran
book: buku, bukunya, buku-buku, novel*, memoar*, penulis*, pengarang
study: studi, penelitian*, survei*, jajak pendapat, statistik*, kajian
annual-report: laporan tahunan, buku tahunan
theatre: teater*, pameran*, seni, konser*, seniman*, kesenian
opinion: opini, opininya, kolom, kolumnis*, tajuk rencana, editorial*, tajuk
prize: penghargaan*, hadiah nobel, nobel, memenangkan hadiah, penganugerahan
conference: konferensi internasional, seminar*, ceramah*, kuliah umum, diskusi panel, panelis*, simposium*,
  forum diskusi
anniversary: peringatan hari, hari jadi, ulang tahun, memperingati*, diperingati, memorial
apology: permintaan maaf, meminta maaf, minta maaf, permohonan maaf, memohon maaf
correction: koreksi*, ralat*, dikoreksi, kesalahan*, kekeliruan*, mengoreksi, diralat, meralat, keliru
undercover: menyamar, penyamaran*, kamera tersembunyi, investigasi surat kabar, liputan investigasi,
  jurnalisme investigasi
whistleblower: pelapor pelanggaran, whistleblower*, informan*, pembelot*, membelot, orang dalam, pembocor*,
  peniup peluit
radio: radio, televisi*, stasiun tv, saluran tv
festival: festival*, imlek, perjamuan*, pesta, jamuan*, tahun baru, perayaan*, merayakan
charity: amal, badan amal, bantuan*, kedermawanan, filantropi*, bakti sosial, yayasan*, pengabdian masyarakat
rumour: rumor*, hoaks*, hoax*, disinformasi*, desas-desus*, kabar bohong, berita bohong, misinformasi,
  isu tak benar, berita palsu
disappearance: menghilang*, hilang, lenyap, kehilangan jejak, orang hilang, penghilangan*
flight: melarikan diri, kabur, pelarian*, meninggalkan negara*, lolos, melarikan
illness: sakit, penyakit*, dirawat*, jatuh sakit, kanker
ship: kapal, kapal-kapal, kapalnya, feri, kapal penangkap ikan, perahu*, kapal nelayan
border: perbatasan*, tapal batas, berbatasan
company: perusahaan*, korporasi*, firma, konglomerat*
investment: investasi*, perdagangan*, ekspor*, investor*, hubungan ekonomi, berinvestasi, penanaman modal
technology: teknologi*, perangkat lunak, pengenalan wajah, kecerdasan buatan, software*, pengenal wajah
telecom: telekomunikasi*, operator seluler, operator telepon, kartu sim, operator telekomunikasi
sports: sepak bola, olahraga*, bela diri, kungfu, kung fu, sepakbola*, olimpiade, olah raga
night: malam, malamnya, tengah malam, dini hari, fajar, subuh
simultaneous: serentak*, secara bersamaan, bersamaan, serempak, terkoordinasi*, beberapa lokasi, sekaligus,
  beberapa tempat
second-time: kedua kalinya, yang kedua, kantor polisi kedua, pos polisi kedua, satu lagi, stasiun kedua,
  lainnya ditemukan
former-site: dulunya, sebelumnya beralamat, alamat lama, pindah ke, berpindah, alamat sebelumnya, bekas kantor,
  pindah alamat
denounced: melapor ke polisi, melaporkan ke polisi, dilaporkan ke polisi, laporan polisi, pengaduan*,
  mengadukan*, diadukan*, lapor polisi, mengadu
"""
