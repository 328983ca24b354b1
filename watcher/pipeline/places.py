"""Places and languages as readers see them: a country's flag, a language's English name and hashtag.

Owns the tables below. Refuses to know where a code came from: an unknown one is no error, it is shown as
nothing (flag, hashtag) or as itself (name).
"""

from __future__ import annotations

from typing import Final

# ISO 3166-1 alpha-2: the 249 assigned codes (tz database, iso3166.tab), then the European Union and Kosovo,
# which are not assigned but have a flag.
_CODES: Final = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
EU XK
"""

COUNTRIES: Final = frozenset(_CODES.split())
"""Codes that have a flag; any other pair of letters would be drawn as two boxed letters."""

LANGUAGES: Final = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hr": "Croatian",
    "hu": "Hungarian",
    "id": "Indonesian",
    "is": "Icelandic",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nb": "Norwegian",
    "nl": "Dutch",
    "nn": "Norwegian",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sr": "Serbian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
    "zh-hans": "Simplified Chinese",
    "zh-hant": "Traditional Chinese",
}
"""English name by BCP 47 tag in lower case. Both written forms of Norwegian are one language to readers."""

NATIVE: Final = {
    "ar": "العربية",
    "bg": "Български",
    "ca": "Català",
    "cs": "Čeština",
    "da": "Dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "es": "Español",
    "fa": "فارسی",
    "fi": "Suomi",
    "fr": "Français",
    "he": "עברית",
    "hr": "Hrvatski",
    "hu": "Magyar",
    "id": "Bahasa Indonesia",
    "is": "Íslenska",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "nb": "Norsk",
    "nl": "Nederlands",
    "nn": "Norsk",
    "no": "Norsk",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "ru": "Русский",
    "sk": "Slovenčina",
    "sr": "Српски",
    "sv": "Svenska",
    "tr": "Türkçe",
    "uk": "Українська",
    "vi": "Tiếng Việt",
    "zh": "中文",
}
"""A language's own name for itself, by the same tags; English needs none."""

HASHTAG: Final = {code: f"#{name.split()[-1]}" for code, name in LANGUAGES.items()}
"""Hashtag by the same tags; both scripts of Chinese share one, so that a reader follows them together."""

_REGIONAL_INDICATOR_A: Final = 0x1F1E6


def flag(country: str) -> str:
    """Return the flag emoji of an ISO 3166-1 alpha-2 code in either case, "" when there is none."""
    code = country.upper()
    # Upper-casing turns some single letters into two ("ß" becomes South Sudan's SS), hence the first test.
    if not country.isascii() or code not in COUNTRIES:
        return ""
    return "".join(chr(_REGIONAL_INDICATOR_A + ord(letter) - ord("A")) for letter in code)


def language_name(code: str) -> str:
    """Return the English name of a BCP 47 tag, else of the tag it refines, else the tag as given."""
    known = _nearest(code)
    return LANGUAGES[known] if known else code


def language_hashtag(code: str) -> str:
    """Return the hashtag of a BCP 47 tag, else of the tag it refines, else ""."""
    known = _nearest(code)
    return HASHTAG[known] if known else ""


def language_codes(name: str) -> tuple[str, ...]:
    """Return the BCP 47 tags in lower case of a language by its English or own name, () when it is none."""
    word = " ".join(name.split()).casefold()
    called = (*LANGUAGES.items(), *NATIVE.items())
    return tuple(dict.fromkeys(code for code, known in called if known.casefold() == word))


def _nearest(code: str) -> str:
    """Return the longest start of the tag, cut at its hyphens, that ``LANGUAGES`` has; "" for none."""
    tag = code.lower().replace("_", "-")
    while tag and tag not in LANGUAGES:
        tag = tag.rpartition("-")[0]
    return tag
