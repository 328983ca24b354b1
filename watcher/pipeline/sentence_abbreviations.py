"""Words whose dot ends no sentence, in the languages of the lexicon. Data only; lower case, without the last dot.

Three kinds for each language: those after which a sentence always goes on, those that need a number behind them to be
an abbreviation ("no. 5"), and those that may close a sentence as well ("etc."). A word that the language also has as
an ordinary one (Spanish "mar", Dutch "zo") is in none of them or in the second. Letters with dots between them
("u.a", "т.е") and single letters are known without a table.
"""

from __future__ import annotations

from typing import Final

ALWAYS: Final = {
    "en": (
        "mr mrs ms mx dr prof st ste messrs gen col lt cpl sgt maj capt cmdr cmdt adm brig gov sen rep reps"
        " sens rev hon pres supt insp det vs viz e.g i.e cf approx dept dist jan feb aug sept oct nov dec"
        " ft mt fr ald atty apt"
    ),
    "nl": (
        "dhr mevr mw drs ir ing mr dr prof bijv bv nl d.w.z o.a m.n i.v.m t.a.v m.b.t t.o.v z.g zgn resp ca"
        " jl ds burg wnd kol gen lt kapt vgl max"
    ),
    "de": (
        "z.b d.h u.a bzw ca vgl evtl ggf inkl exkl sog dr prof hr fr frl dipl ing st geb gest verh mind max"
        " zzgl tel bspw lt rd str i.d.r o.g s.o s.u v.a m.e gen kath evang sen jun einschl abzgl insb mag"
        " univ"
    ),
    "fr": (
        "mm mlle mlles mmes mgr pr me ste st p.ex c.-à-d cf env av apr hab janv févr juil sept oct nov déc"
        " gén col"
    ),
    "es": (
        "ee sr sra sres sras srta dr dra drs prof profa lic ing arq ud uds vd p.ej av avda gral cnel cap"
        " tte sgto cf aprox dpto pdte mons fr excmo excma ilmo d dña"
    ),
    "ca": "sr sra srs sres dr dra prof il·lm av avda p.ex aprox gral tel pl ctra mn mons cf",
    "pt": (
        "sr sra srs sras dr dra drs profa prof exmo exma eng engº arq gen cel cap ten sgt av p.ex aprox dep"
        " d min des adv tel cf pe"
    ),
    "it": (
        "sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch geom rag on sen gen col cap magg"
        " ten mons s p.es ca cfr tel egr spett dr d.ssa cav comm min pres"
    ),
    "id": (
        "dr drs dra ir prof tn ny sdr bpk h hj jend letjen mayjen brigjen kombes akbp akp kompol ipda iptu"
        " kol jl gg tgl yth st tlp kec kab kel prov a.n d.a u.p"
    ),
    "vi": "tp ts ths pgs gs bs ks cn tx q p h tt",
    "pl": (
        "np tzn tzw tj dr prof mgr inż hab doc gen płk ppłk mjr kpt por ppor sierż asp nadkom podkom kom"
        " insp ks abp bp św ul al pl os m.in ok ww zob tel woj pow gm red zw dyr prok sp"
    ),
    "cs": (
        "např tzv tj tzn mj resp popř příp cca mgr ing bc dr doc prof judr mudr phdr rndr paeddr mvdr gen"
        " plk pplk mjr kpt por npor nprap st ul nám tř sv pí p tel zvl kupř zejm"
    ),
    "sk": (
        "napr tzv tj tzn resp popr príp cca mgr ing bc dr doc prof judr mudr phdr rndr gen plk pplk mjr kpt"
        " por npor ul nám sv pí p tel t.j t.č najmä zvl"
    ),
    "hu": "dr ifj id özv prof pl ún vö ill kb ti szt gen ezr őrgy szds szkv tel u.i mk",
    "ro": (
        "dl dna d-l d-na d-nei d-lui dlui dr ing prof av univ conf lect gen col lt cpt mr slt str bd bl jud"
        " com ex cca aprox pr sf ș.a tel i.e"
    ),
    "sr": (
        "npr tzv tj dr mr prof ing inž sc gen puk por sv ul br gđa gđica gdin g-din g-đa нпр тзв тј др мр"
        " проф инж ген пук кап св ул бр гђа гђица одн odn"
    ),
    "hr": (
        "npr tzv tj dr mr mr.sc dr.sc prof ing inž doc gen puk bojn por sv ul gđa gđica gosp vlč fra odn tel"
    ),
    "bg": (
        "напр т.е т.нар т.н.р проф доц инж арх адв ген полк кап лейт св ул бул кв обл общ гр акад чл.-кор ал"
    ),
    "ru": (
        "т.е т.н т.к ул пер просп пл наб стр корп кв обл респ гор пос дер проф акад доц канд ген полк"
        " подполк кап лейт ст св гр г-н г-жа гг напр см ср тел прим"
    ),
    "uk": (
        "т.зв напр ім вул просп пров пл буд кв обл м смт проф акад доц канд ген полк кап лейт ст св гр п пп"
        " див тел"
    ),
    "el": "κ κα κκ δρ καθ π.χ δηλ βλ λ.χ αρ τηλ αγ στρ στγος υπ αν σελ οδ λεωφ πλ ταξ συντ μ.χ π.μ",
    "sv": (
        "t.ex bl.a d.v.s dvs s.k t.o.m fr.o.m f.d ca c:a dr prof st tel kl resp ev jfr inkl exkl p.g.a pga"
        " m.a.o sid o.d kap övlt"
    ),
    "no": (
        "f.eks bl.a dvs d.v.s s.k t.o.m f.o.m ca dr prof st tlf kl resp ev jf inkl ekskl pga p.g.a adm"
        " m.a.o vedr ang iht ifm ift"
    ),
    "da": (
        "f.eks bl.a dvs d.v.s s.k t.o.m f.o.m ca dr prof skt tlf kl resp evt jf inkl ekskl pga p.g.a m.a.o"
        " vedr ang iht ifm ift hr fr kbh adm pol"
    ),
    "fi": "esim mm ts ns n k.o tri prof dos maist toht kenr evl kapt tps puh os ks vrt t.s v v:n klo",
    "is": "t.d þ.e þ.e.a.s m.a m.a.s s.s dr prof sr hr frk sbr skv kl tel o.fl.þ f.h e.h þ.m.t svokall nk sl",
    "tr": (
        "dr prof doç yrd av sn hz alb yb bnb yzb ütğm tğm org korg tümg tuğg örn bkz vb.g mah cad sok bul"
        " apt tel op uzm öğr gör arş müh mim"
    ),
    "ar": "أ د م أ.د م.م ص ت هـ ق.م",
    "fa": "ر.ک ق.م ه.ش",
}
"""He, ja, ko and zh need none."""

NUMBERED: Final = {
    "en": "no nos fig figs vol p pp art arts ch sec para ed mar apr jun jul ext",
    "nl": "nr art blz p fig afl hst lid jan feb mrt apr aug sept okt nov dec",
    "de": "nr art abs s bd kap aufl jan feb febr mär apr jun jul aug sept okt nov dez §",
    "fr": "n no art p pp fig vol chap al",
    "es": "n núm núms art arts pág págs p pp cap vol fig",
    "ca": "n núm art pàg pàgs p cap vol",
    "pt": "n nº n.º núm art arts pág págs p cap vol fig",
    "it": "n nn art artt pag pagg p cap vol fig",
    "id": "no nos hlm hal psl",
    "pl": "nr art ust pkt poz str s t rys r godz",
    "cs": "č čp čl odst písm str s r sb tj",
    "sk": "č čl ods písm str s r zb",
    "hu": "sz évf old u",
    "ro": "nr art alin pag p lit vol",
    "sr": "čl st tač str чл ст тач стр",
    "hr": "čl st br str toč nar nn",
    "bg": "чл ал т стр бр",
    "ru": "п пп ст ч гл рис с т д оф",
    "uk": "п пп ст ч гл рис с т д оф №",
    "el": "αρ αριθ άρθ παρ τ",
    "sv": "nr art s § kap jan feb apr aug sept okt nov dec",
    "no": "nr art s kap pkt jan feb apr aug sept okt nov des",
    "da": "nr art s stk kap jan feb apr aug sept okt nov dec",
    "fi": "nro s §",
    "is": "nr gr bls mgr tbl",
    "tr": "no s md sy",
}

OFTEN: Final = {
    "en": (
        "etc inc ltd co corp jr sr bros llc plc al esq u.s u.k u.n u.s.a d.c p.m a.m ph.d m.d b.c a.d est"
        " ave blvd rd"
    ),
    "nl": "enz etc e.d e.a n.v b.v jr sr a.u.b p.p",
    "de": "usw etc mio mrd u.ä o.ä u.v.m u.v.a gmbh jr sen jh jhd n.chr v.chr str co",
    "fr": "etc éd coll j.-c av.j.-c",
    "es": "etc ee.uu s.a cía jr a.c d.c vs",
    "ca": "etc ee.uu s.a cia jr a.c d.c",
    "pt": "etc ltda s.a cia jr a.c d.c e.u.a",
    "it": "ecc etc s.p.a s.r.l a.c d.c",
    "id": "dll dsb dst tbk m.a s.h m.h",
    "pl": "itd itp etc r w tys mln mld zł p.n.e n.e sp.k",
    "cs": "atd apod aj tis mil mld kč s.r.o a.s př.n.l n.l l",
    "sk": "atď apod a.i tis mil mld s.r.o a.s n.l",
    "hu": "stb kft zrt nyrt bt i.e i.sz",
    "ro": "etc ș.a.m.d ș.a s.a s.r.l î.hr d.hr",
    "sr": "itd i.sl g god d.o.o итд г год д.о.о n.e н.е",
    "hr": "itd i.sl god d.o.o d.d n.e mil mlrd",
    "bg": "г гг и.др др лв млн млрд хил т.н ч в вв",
    "ru": "г гг в вв др пр им руб коп тыс млн млрд долл чел ч мин сек т.д т.п н.э",
    "uk": "р рр ст ін грн коп тис млн млрд дол т.д т.п год хв н.е",
    "el": "κ.λπ κλπ κ.ά κ.ο.κ α.ε ε.π.ε",
    "sv": "etc m.m m.fl osv o.s.v o.dyl milj f.kr e.kr",
    "no": "etc mill mrd m.m m.fl osv o.l o.a f.kr e.kr",
    "da": "etc mio mia m.m m.fl m.v osv o.lign o.a f.kr e.kr",
    "fi": "jne ym yms milj mrd eur eaa oy",
    "is": "o.fl o.s.frv o.þ.h f.kr e.kr",
    "tr": "vb vd vs a.ş ltd şti m.ö m.s t.c",
    "vi": "v.v",
    "fa": "غیره",
    "ar": "إلخ الخ",
}

ORDINALS: Final = frozenset(["de", "cs", "sk", "hu", "no", "da", "fi", "is", "hr", "sr", "tr", "pl"])
"""Languages that write "the 3rd" as "3."."""
