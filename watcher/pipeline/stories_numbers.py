"""Small numbers as articles write them: three men, drei Männer, 三名男子. Part of ``stories``.

Owns the words for two to twenty in the languages of the corpus, in the forms in which they count people and things.
Words that mean something else more often (Vietnamese năm, Italian sei) are left out; larger numbers are written in
figures and need no table.
"""

from __future__ import annotations

import re
from functools import cache

from watcher.pipeline.stories_names import latin_serbian

_WORDS = {
    "en": (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty"
    ),
    "nl": (
        "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
        "zeventien achttien negentien twintig"
    ),
    "de": (
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
        "siebzehn achtzehn neunzehn zwanzig"
    ),
    "fr": (
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf vingt"
    ),
    "es": (
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "diecisiete dieciocho diecinueve veinte"
    ),
    "ca": (
        "dos|dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit "
        "dinou vint"
    ),
    "pt": (
        "dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze "
        "dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove vinte"
    ),
    "it": (
        "due tre quattro cinque - sette otto nove dieci undici dodici tredici quattordici quindici sedici "
        "diciassette diciotto diciannove venti"
    ),
    "ro": (
        "doi|două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece|douăsprezece treisprezece "
        "paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci"
    ),
    "pl": (
        "dwa|dwie|dwóch|dwoje|dwaj|dwom|dwiema trzy|trzech|trzej|troje|trzem cztery|czterech|czterej|czterem "
        "pięć|pięciu|pięcioro sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu "
        "dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu "
        "czternaście|czternastu piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu "
        "osiemnaście|osiemnastu dziewiętnaście|dziewiętnastu dwadzieścia|dwudziestu"
    ),
    "cs": (
        "dva|dvě|dvou|dvěma tři|tří|třech|třem|třemi čtyři|čtyř|čtyřech|čtyřem pět|pěti šest|šesti "
        "sedm|sedmi osm|osmi devět|devíti deset|deseti jedenáct|jedenácti dvanáct|dvanácti třináct|třinácti "
        "čtrnáct|čtrnácti patnáct|patnácti šestnáct|šestnácti sedmnáct|sedmnácti osmnáct|osmnácti "
        "devatenáct|devatenácti dvacet|dvaceti"
    ),
    "sk": (
        "dva|dve|dvoch|dvaja|dvoma tri|troch|traja|trom štyri|štyroch|štyria|štyrom päť|piatich|piati "
        "šesť|šiestich|šiesti sedem|siedmich osem|ôsmich deväť|deviatich desať|desiatich "
        "jedenásť|jedenástich dvanásť|dvanástich trinásť|trinástich štrnásť|štrnástich pätnásť|pätnástich "
        "šestnásť|šestnástich sedemnásť|sedemnástich osemnásť|osemnástich devätnásť|devätnástich "
        "dvadsať|dvadsiatich"
    ),
    "hr sr": (
        "dva|dvije|dvojica|dvojicu|dvojice|dvoje tri|trojica|trojicu|troje "
        "četiri|četvorica|četvoricu|četvero pet|petorica|petoricu|petero šest|šestorica sedam osam devet "
        "deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest "
        "dvadeset"
    ),
    "sl": (
        "dva|dve|dveh tri|trije|treh štiri|štirje|štirih pet|petih šest|šestih sedem|sedmih osem|osmih "
        "devet|devetih deset|desetih enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst "
        "osemnajst devetnajst dvajset"
    ),
    "bg": (
        "два|две|двама|двамата|двете три|трима|тримата|трите четири|четирима|четиримата пет|петима "
        "шест|шестима седем|седем осем девет десет единадесет|единайсет дванадесет|дванайсет "
        "тринадесет|тринайсет четиринадесет|четиринайсет петнадесет|петнайсет шестнадесет|шестнайсет "
        "седемнадесет|седемнайсет осемнадесет|осемнайсет деветнадесет|деветнайсет двадесет|двайсет"
    ),
    "mk": (
        "два|две|двајца три|тројца четири|четворица пет|петмина шест|шестмина седум осум девет десет "
        "единаесет дванаесет тринаесет четиринаесет петнаесет шеснаесет седумнаесет осумнаесет деветнаесет "
        "дваесет"
    ),
    "ru": (
        "два|две|двух|двое|двоих|двум|двумя три|трёх|трех|трое|троих|трем|тремя "
        "четыре|четырёх|четырех|четверо|четверых|четырем пять|пяти|пятеро|пятерых|пятью "
        "шесть|шести|шестеро|шестерых семь|семи|семеро восемь|восьми девять|девяти десять|десяти "
        "одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати "
        "пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|восемнадцати "
        "девятнадцать|девятнадцати двадцать|двадцати"
    ),
    "uk": (
        "два|дві|двох|двоє|двом|двома три|трьох|троє|трьом чотири|чотирьох|четверо|чотирьом "
        "п'ять|п’ять|п'яти|п’яти|п'ятеро|п’ятеро|п’ятьох шість|шести|шестеро|шістьох сім|семи|семеро "
        "вісім|восьми дев'ять|дев’ять|дев’яти десять|десяти одинадцять|одинадцяти дванадцять|дванадцяти "
        "тринадцять|тринадцяти чотирнадцять|чотирнадцяти п'ятнадцять|п’ятнадцять|п’ятнадцяти "
        "шістнадцять|шістнадцяти сімнадцять|сімнадцяти вісімнадцять|вісімнадцяти дев'ятнадцять|дев’ятнадцять "
        "двадцять|двадцяти"
    ),
    "el": (
        "δύο|δυο τρεις|τρία|τριών τέσσερις|τέσσερα|τεσσάρων|τέσσερεις πέντε έξι επτά|εφτά οκτώ|οχτώ "
        "εννέα|εννιά δέκα έντεκα δώδεκα δεκατρείς|δεκατρία|δεκατριών δεκατέσσερις|δεκατέσσερα δεκαπέντε "
        "δεκαέξι δεκαεπτά|δεκαεφτά δεκαοκτώ|δεκαοχτώ δεκαεννέα|δεκαεννιά είκοσι"
    ),
    "sv": (
        "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton "
        "tjugo"
    ),
    "no nb nn": (
        "to tre fire fem seks sju|syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten "
        "nitten tjue"
    ),
    "da": (
        "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten "
        "tyve"
    ),
    "is": (
        "tveir|tvær|tvö|tvo|tveggja|tveimur þrír|þrjár|þrjú|þrjá|þriggja|þremur "
        "fjórir|fjórar|fjögur|fjóra|fjögurra|fjórum fimm sex sjö átta níu tíu ellefu tólf þrettán fjórtán "
        "fimmtán sextán sautján átján nítján tuttugu"
    ),
    "fi": (
        "kaksi|kaksi|kahden|kahta|kahdessa kolme|kolmen|kolmea|kolmessa neljä|neljän|neljää|neljässä "
        "viisi|viiden|viittä|viidessä kuusi|kuuden|kuutta seitsemän|seitsemää kahdeksan|kahdeksaa "
        "yhdeksän|yhdeksää kymmenen|kymmentä yksitoista|yhdentoista kaksitoista|kahdentoista "
        "kolmetoista|kolmentoista neljätoista|neljäntoista viisitoista|viidentoista kuusitoista|kuudentoista "
        "seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä|kahdenkymmenen"
    ),
    "hu": (
        "két|kettő|kettőt három|hármat négy|négyet öt|ötöt hat|hatot hét nyolc kilenc tíz tizenegy "
        "tizenkét|tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz"
    ),
    "tr": (
        "iki üç dört beş altı yedi sekiz dokuz on onbir|on_bir oniki|on_iki onüç|on_üç on_dört on_beş "
        "on_altı on_yedi on_sekiz on_dokuz yirmi"
    ),
    "id": (
        "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas empat_belas "
        "lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas dua_puluh"
    ),
    "vi": (
        "hai ba bốn - sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy "
        "mười_tám mười_chín hai_mươi"
    ),
    "ar": (
        "اثنان|اثنين|رجلين|شخصين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع "
        "عشرة|عشر أحد_عشر اثني_عشر|اثنا_عشر|اثنتي_عشرة ثلاثة_عشر|ثلاث_عشرة أربعة_عشر|أربع_عشرة "
        "خمسة_عشر|خمس_عشرة ستة_عشر|ست_عشرة سبعة_عشر|سبع_عشرة ثمانية_عشر|ثماني_عشرة تسعة_عشر|تسع_عشرة "
        "عشرين|عشرون"
    ),
    "fa": ("دو سه چهار پنج شش هفت هشت - - یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست"),
    "he": (
        "שני|שתי|שניים|שתיים שלושה|שלוש|שלושת ארבעה|ארבע|ארבעת חמישה|חמש שישה|שש שבעה|שבע שמונה תשעה|תשע "
        "עשרה|עשר אחד_עשר|אחת_עשרה שנים_עשר|שתים_עשרה שלושה_עשר|שלוש_עשרה ארבעה_עשר|ארבע_עשרה "
        "חמישה_עשר|חמש_עשרה שישה_עשר|שש_עשרה שבעה_עשר|שבע_עשרה שמונה_עשר|שמונה_עשרה תשעה_עשר|תשע_עשרה עשרים"
    ),
    "ko": (
        "두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉 스무"
    ),
}
"""By language: the words for 2, 3, 4 ... 20; forms of one number are parted by a bar, "-" stands for none."""
_LEAST, _MOST = 2, 20
_TOKEN = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_HAN_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2, "兩": 2}
_HAN_COUNT = re.compile("[一二三四五六七八九十两兩]+(?=[名人部个個台件间間箱张張份家所座处枚冊])")


def counts(text: str, language: str) -> frozenset[int]:
    """The numbers from 2 to 20 that a text has, in words or figures."""
    in_han = _HAN_COUNT.findall(text) if language in {"zh", "ja"} else []
    found = {_han(number) for number in in_han}
    spelt = _spelt(language)
    words = [word.casefold() for word in _TOKEN.findall(text)]
    if language == "sr":
        words = [latin_serbian(word) for word in words]
    at = 0
    while at < len(words):
        two = spelt.get(" ".join(words[at : at + 2]))
        if two is not None:
            found.add(two)
            at += 2
            continue
        found.add(int(words[at]) if words[at].isdecimal() else spelt.get(words[at], 0))
        at += 1
    return frozenset(value for value in found if _LEAST <= value <= _MOST)


@cache
def _spelt(language: str) -> dict[str, int]:
    words = next((words for languages, words in _WORDS.items() if language in languages.split()), "")
    return {
        form.replace("_", " "): value
        for value, forms in enumerate(words.split(), _LEAST)
        for form in forms.split("|")
    }


def _han(number: str) -> int:
    tens, ten, ones = number.partition("十")
    if not ten:
        return _HAN_DIGITS[number[-1]]
    return (_HAN_DIGITS.get(tens[-1:], 1)) * 10 + _HAN_DIGITS.get(ones[:1], 0)
