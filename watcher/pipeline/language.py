"""Which language a text is in.

Knows scripts, the letters and words that tell close relatives apart, and py3langid for the rest. Works on titles
alone. A claim by the page or the feed decides only what the text leaves open: templates claim "en" on pages of
every language. The model (4.6 MB, 0.8 s) loads at the first text that needs it and never changes.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from py3langid.langid import LanguageIdentifier

# The start of a text tells its language; the model takes 0.5 ms for this many characters.
_SAMPLE: Final = 2_000
_NO_WORDS: Final = re.compile(r"https?://\S{1,500}|[@#]\w{1,100}|&\w{1,10};|[\d_]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_HANGUL: Final = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
_KANA: Final = re.compile("[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
_HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# Shares of the letters from which a script decides by itself. Japanese headlines may be four fifths kanji, and
# Chinese texts quote a Japanese name now and then.
_HANGUL_SHARE: Final = 0.2
_KANA_SHARE: Final = 0.05
_HAN_SHARE: Final = 0.3

# Languages that newspapers are printed in. The model knows 140, and without a limit takes Spanish headlines for
# Aragonese and English ones for Shona. "zxx" is its word for what is no language.
_NEWSPAPERS: Final = (
    *(
        "af",
        "am",
        "ar",
        "az",
        "be",
        "bg",
        "bn",
        "bs",
        "ca",
        "cs",
        "cy",
        "da",
        "de",
        "el",
        "en",
        "es",
        "et",
        "eu",
    ),
    *(
        "fa",
        "fi",
        "fr",
        "ga",
        "gl",
        "gu",
        "ha",
        "he",
        "hi",
        "hr",
        "hu",
        "hy",
        "id",
        "is",
        "it",
        "ja",
        "ka",
        "kk",
    ),
    *(
        "km",
        "kn",
        "ko",
        "ku",
        "ky",
        "lb",
        "lo",
        "lt",
        "lv",
        "mk",
        "ml",
        "mn",
        "mr",
        "ms",
        "mt",
        "my",
        "ne",
        "nl",
    ),
    *(
        "nn",
        "no",
        "pa",
        "pl",
        "ps",
        "pt",
        "ro",
        "ru",
        "si",
        "sk",
        "sl",
        "so",
        "sq",
        "sr",
        "sv",
        "sw",
        "ta",
        "te",
    ),
    *("tg", "th", "tk", "tl", "tr", "ug", "uk", "ur", "uz", "vi", "xh", "yo", "zh", "zu", "zxx"),
)
# What pages write instead of the language's code: older codes, and codes of countries.
_ALIASES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("nb", "nn"), "no"),
    **dict.fromkeys(("iw",), "he"),
    **dict.fromkeys(("in",), "id"),
    **dict.fromkeys(("mo",), "ro"),
    **dict.fromkeys(("cmn", "cn"), "zh"),
    **dict.fromkeys(("yue", "tw", "hk"), "zh-Hant"),
    **dict.fromkeys(("fil",), "tl"),
    **dict.fromkeys(("cnr",), "sr"),
    **dict.fromkeys(("jp",), "ja"),
    **dict.fromkeys(("kr",), "ko"),
    **dict.fromkeys(("ua",), "uk"),
    **dict.fromkeys(("gr",), "el"),
    **dict.fromkeys(("dk",), "da"),
    **dict.fromkeys(("cz",), "cs"),
    **dict.fromkeys(("se",), "sv"),
    **dict.fromkeys(("vn",), "vi"),
}
_HANT_TAGS: Final = frozenset({"hant", "tw", "hk", "mo"})
_HANS_TAGS: Final = frozenset({"hans", "cn", "sg", "my"})
_UNKNOWN: Final = frozenset({"", "und", "zxx", "mul", "x", "c", "xx"})

# Relatives that a short text may not tell apart. Between them the publisher knows better than the model.
_FAMILIES: Final = (
    frozenset({"sr", "hr", "bs"}),
    frozenset({"no", "da"}),
    frozenset({"cs", "sk"}),
    frozenset({"id", "ms"}),
    frozenset({"pt", "gl"}),
    frozenset({"es", "ca", "gl"}),
    frozenset({"ru", "uk", "be"}),
    frozenset({"bg", "mk"}),
    frozenset({"nl", "af"}),
    frozenset({"de", "lb"}),
    frozenset({"zu", "xh"}),
)
# How likely the model must hold the claimed language for the claim to stand, as a part of its best guess: low
# among relatives, and low for a text too short to tell.
_RELATIVE: Final = 0.005
_SHORT_CLAIM: Final = 0.02
_CLAIM: Final = 0.25
_SHORT: Final = 60
_LEAST_LETTERS: Final = 3
# Probability below which a best guess without a claim is none: "OK", initials, product names.
_LEAST_SURE: Final = 0.12

# Letters that only one of the languages in Cyrillic script has.
_CYRILLIC: Final = (("be", "ў"), ("uk", "їєґ"), ("sr", "ђћ"), ("mk", "ѓќѕ"))
# Short words that Serbian has and Macedonian has not: without one of its own letters a title looks like either.
_NOT_MACEDONIAN: Final = re.compile(r"\b(?:је|у|су|после|због|није|када|ће|али|који|која)\b", re.IGNORECASE)
# Words of which each is said in one of three otherwise equal languages.
_SERBIAN: Final = re.compile(
    r"\b(?:vreme\w*|gde|posle|nedelj\w+|mest[oau]\b|bezbedn\w+|dec[aeu]\b|saopšt\w+|opšt\w+|predsedni\w+|ovde|uvek|pre\b|svet[au]?\b"
    r"|lekar\w*|rešenj\w+|izveštaj\w*|evrop\w+|hiljad\w+|beograd\w*|srbij\w+)",
    re.IGNORECASE,
)
_CROATIAN: Final = re.compile(
    r"\b(?:tko|netko|tijekom|veleposlanstv\w+|povijest\w*|tisuć\w+|europ\w+|postaj[aeiu]\w*|izvješć\w+|uredništv\w+|tjed[an]\w+|glede|nogomet\w*"
    r"|siječnj\w+|veljač\w+|ožujk\w+|travnj\w+|svibnj\w+|lipnj\w+|srpnj\w+|kolovoz\w+|rujn\w+|listopad\w*|studen\w+|prosinc\w+|hrvatsk\w+)",
    re.IGNORECASE,
)
_BOSNIAN: Final = re.compile(
    r"\b(?:šta|historij\w+|sedmic\w+|općin\w+|saopć\w+|mjest\w+|vrijeme\w*|predsjedni\w+|gdje|sigurnos\w+|evrop\w+|hiljad\w+|sarajev\w*|bosn\w+|bih)\b",
    re.IGNORECASE,
)


def identify_language(text: str, *, hint: str = "") -> str:
    """Name the language of ``text`` in BCP 47: "en", "no", "zh-Hans"; empty when it cannot be told.

    ``hint`` is what the page or feed claims, as written ("en-US", "zh_TW"). Chinese comes as "zh-Hans" or
    "zh-Hant", and as "zh" where text and hint leave the script open. Bokmål and Nynorsk are both "no".
    """
    claimed = _claimed(hint)
    sample = _NO_WORDS.sub(" ", text[:_SAMPLE])
    letters = len(_LETTER.findall(sample))
    if letters < 1:
        return ""
    if eastern := _eastern(sample, letters, claimed):
        return eastern
    base = claimed.split("-")[0]
    if letters < _LEAST_LETTERS:
        return "" if base in {"zh", "ja", "ko"} else base
    for language, own in _CYRILLIC:
        if any(letter in own for letter in sample.lower()):
            return language
    odds = _odds(sample)
    best = max(odds, key=lambda language: (odds[language], language))
    if base in odds and odds[base] >= odds[best] * _bar(base, best, letters):
        return base
    if best == "mk" and _NOT_MACEDONIAN.search(sample):
        return "sr"
    if best in _FAMILIES[0]:
        return _south_slavic(sample, best)
    return best if best not in _UNKNOWN and odds[best] >= _LEAST_SURE else ""


def _bar(base: str, best: str, letters: int) -> float:
    if any({base, best} <= family for family in _FAMILIES):
        return _RELATIVE
    return _SHORT_CLAIM if letters < _SHORT else _CLAIM


def _claimed(hint: str) -> str:
    """Read a claim: the language, for Chinese with its script."""
    parts = [part for part in re.split(r"[-_,; .]", hint.strip().lower()) if part]
    if not parts or parts[0] in _UNKNOWN:
        return ""
    language = _ALIASES.get(parts[0], parts[0])
    if language == "zh":
        tags = set(parts)
        script = "-Hant" if tags & _HANT_TAGS else "-Hans" if tags & _HANS_TAGS else ""
        return f"zh{script}"
    return language


def _eastern(sample: str, letters: int, claimed: str) -> str:
    """Name Korean, Japanese or Chinese, which their scripts tell; empty for others."""
    hangul, kana, han = (len(script.findall(sample)) for script in (_HANGUL, _KANA, _HAN))
    if hangul >= _HANGUL_SHARE * letters and hangul >= kana:
        return "ko"
    if kana and kana >= _KANA_SHARE * letters and kana + han >= _HAN_SHARE * letters:
        return "ja"
    if han < _HAN_SHARE * letters:
        return ""
    simplified, traditional, japanese = _han_evidence(sample)
    if japanese and japanese >= max(simplified, traditional):
        return "ja"
    if claimed == "ja" and not simplified:
        return "ja"
    if simplified != traditional:
        return "zh-Hans" if simplified > traditional else "zh-Hant"
    return claimed if claimed.startswith("zh") else "zh"


def _han_evidence(sample: str) -> tuple[int, int, int]:
    """Count characters that only simplified, only traditional, or only Japanese writing has.

    The national standards say which: GB 2312 holds simplified, Big5 traditional, Shift_JIS Japanese characters.
    """
    simplified = traditional = japanese = 0
    for character in _HAN.findall(sample):
        in_gb, in_big5, in_jis = (_encodes(character, codec) for codec in ("gb2312", "big5", "shift_jis"))
        simplified += in_gb and not in_big5
        traditional += in_big5 and not in_gb
        japanese += in_jis and not in_gb and not in_big5
    return simplified, traditional, japanese


def _encodes(character: str, codec: str) -> bool:
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def _south_slavic(sample: str, best: str) -> str:
    """Tell Serbian, Croatian and Bosnian apart by the words that they do not share."""
    counts = [
        (len(_SERBIAN.findall(sample)), "sr"),
        (len(_CROATIAN.findall(sample)), "hr"),
        (len(_BOSNIAN.findall(sample)), "bs"),
    ]
    most = max(count for count, _ in counts)
    leaders = [language for count, language in counts if count == most]
    return leaders[0] if len(leaders) == 1 else best


def _odds(sample: str) -> dict[str, float]:
    """Give the model's probability for each newspaper language."""
    odds: dict[str, float] = {}
    for language, probability in _model().rank(sample):
        name = _ALIASES.get(language, language)
        odds[name] = odds.get(name, 0.0) + round(float(probability), 6)
    return odds


@cache
def _model() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - numpy and the model: 0.9 s

    whole = LanguageIdentifier.from_model_file(MODEL_FILE)
    whole.set_languages(_NEWSPAPERS)
    # Made anew of what is left: the first one would keep all its languages, 28 MB, to be able to go back to them.
    return LanguageIdentifier(
        whole.nb_ptc,
        whole.nb_pc,
        whole.nb_classes,
        whole.tk_nextmove,
        whole.tk_output,
        norm_probs=True,
        tk_row=whole.tk_row,
    )
