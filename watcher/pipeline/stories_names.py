"""Names as they are written alike in several scripts, and the towns that an article names. Part of ``stories``.

A name is folded to what its spellings share: Zhang, Žang and Чжан are one. Towns are found in a table of the world's
(``town_names``), in whatever script: capitalised words with their endings, runs of letters where no capital shows.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from watcher.pipeline.town_names import TOWNS
from watcher.pipeline.variants import simplified

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_TWICE = re.compile(r"(.)\1+")
_BREATH = re.compile(r"(?<=[bcdgkpstz])h|(?<=[aeiou])h(?![aeiou])")
"""Letters that one spelling of a sound has and another has not, before scripts become one; ``_NASAL`` after."""
_NASAL = "ng"
_RUSSIAN_CHINESE = (
    (re.compile("чж"), "ж"),
    (re.compile("цз(?=[иеяюьё])"), "й"),
    (re.compile("цз"), "з"),
    (re.compile("ху[эе]й"), "хуи"),
)
"""Chinese syllables as Russian writes them (Palladius), in letters that stand for what pinyin has: цзюнь is jun."""
_GREEK_FOREIGN = (("ου", "u"), ("νγκ", "ν"), ("τζ", "ζ"))
"""What Greek writes with several letters: its own ου, and sounds of other languages."""
_CYRILLIC = {letter: sound for sound, letters in {
    "a": "а", "b": "б", "v": "в", "g": "гґ", "d": "дђ", "e": "еёєэ", "s": "жзсшщѕ", "i": "иіїйыј", "k": "кхчцћџќ",
    "l": "лљ", "m": "м", "n": "нњ", "o": "о", "p": "п", "r": "р", "t": "т", "u": "у", "f": "ф", "iu": "ю", "ia": "я",
    "": "ъь",
}.items() for letter in letters}  # fmt: skip
_GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", "avgdesitiklmnxoprsstifkpo", strict=True))
_GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "abgdevstiklmnopsrstupkgkskkskkksk", strict=True))
_ALIKE = str.maketrans(_CYRILLIC | _GREEK | _GEORGIAN | dict(zip("wyjcqzxhłøđ", "viikkssklod", strict=True)))
"""Letters that stand for one sound in different spellings, rather too few than too many told apart."""
_SERBIAN = str.maketrans(
    dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
    | {"љ": "lj", "њ": "nj", "џ": "dž"}
)
_ARABIC = str.maketrans("أإآٱىیکةۀ", "ااااييكهه")

_SCRIPTS = {
    "cased": "A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0370-\u03ff\u0400-\u052f",
    "Georgian": "\u10d0-\u10ff",
    "Arabic": "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff",
    "Hebrew": "\u05d0-\u05ea",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "Hindi": "\u0900-\u0963",
    "Bengali": "\u0980-\u09e3",
    "Hangul": "\uac00-\ud7af",
    "Kana": "\u3041-\u3096\u30a1-\u30fa\u30fc",
    "Han": "\u3400-\u4dbf\u4e00-\u9fff",
}
_ONE_SCRIPT = {
    script: re.compile(rf"(?:[{letters}][{letters}'’ʼ.\- ]*)") for script, letters in _SCRIPTS.items()
}
_RUNS = re.compile("|".join(f"(?P<{script}>[{letters}]+)" for script, letters in _SCRIPTS.items()))
_BEFORE = {"Arabic": re.compile("(?:و|ف)?(?:بال|كال|لل|ال|ب|ل|ك)?"), "Hebrew": re.compile("[ושכ]?[בלמה]?")}
"""Particles that are written together with a name."""
_KINDS = tuple("市区町村县府")
"""What a town, a ward, a village ... is called at the end of its Chinese or Japanese name."""
_ENDING = 3
"""Letters that an ending adds at most."""
_KNOWN = re.compile("=([a-z0-9-]+) ")
"""The lexicon's id of a town that it has too."""
_LONGEST = 12
_SHORT = 4
"""Letters up to which a name takes no ending but a vowel, and is no town's where nothing says in which state it is:
too many words are as short, or begin so (Das, Delhi and Dahlin)."""
_SHORT_HAN = 2
"""The same of Chinese letters; where it is a town of these states, the next letter has to say that it is one."""
_WRITE_HAN = frozenset({"CN", "HK", "JP", "KP", "KR", "MO", "TW", "VN"})
_ADJECTIVE = 7
"""Letters that a word in small letters has at least to be an adjective made from a town's name."""
_WELL_KNOWN = 200
"""Thousands of inhabitants from which a town is taken for meant although nothing else says in which state it is."""


class Town(NamedTuple):
    """One of the table."""

    id: str
    country: str
    people: int
    """Thousands."""


def fold(word: str) -> str:
    """A word as its spellings in Latin, Cyrillic, Greek and Georgian letters have it in common."""
    spoken = word.casefold()
    for letters, sound in _GREEK_FOREIGN:
        spoken = spoken.replace(letters, sound)
    if "а" <= spoken[:1] <= "я":
        for syllable, sound in _RUSSIAN_CHINESE:
            spoken = syllable.sub(sound, spoken)
    bare = unicodedata.normalize("NFKD", spoken)
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return _TWICE.sub(r"\1", _BREATH.sub("", bare).translate(_ALIKE).replace(_NASAL, "n"))


def latin_serbian(word: str) -> str:
    """A Serbian word in lower case as its Latin alphabet has it; every letter stands for one."""
    return word.translate(_SERBIAN)


def script_of(name: str) -> str:
    """The script in which a name is written throughout; empty when in none that is read here."""
    return next((script for script, pattern in _ONE_SCRIPT.items() if pattern.fullmatch(name)), "")


def root(name: str) -> str:
    """What a name is looked up by: folded, in letters that inflect without the vowels at its end."""
    script = script_of(name)
    if script == "cased":
        words = fold(re.sub(r"['’ʼ.]", "", name.replace("-", " "))).split()
        if not words:
            return ""
        short = words[-1].rstrip("aeiou")
        return " ".join([*words[:-1], short if len(short) > 2 else words[-1]])
    if script == "Arabic":
        return name.translate(_ARABIC).removeprefix("ال").replace(" ", "")
    if script in {"Han", "Kana"}:
        return _without_kind(simplified(name))
    return name.replace(" ", "")


def _without_kind(name: str) -> str:
    """A town's name without the letter that says what kind of place it is."""
    return name[:-1] if len(name) > 2 and name[-1] in _KINDS else name


@cache
def _table() -> dict[str, tuple[Town, ...]]:
    table: dict[str, tuple[Town, ...]] = {}
    for line in TOWNS.strip().replace("\n+", "|").splitlines():
        country, people, names = line.split(" ", 2)
        known = _KNOWN.match(names)
        first, *others = names[known.end() if known else 0 :].split("|")
        plain = unicodedata.normalize("NFKD", first).encode("ascii", "ignore").decode().lower()
        slug = "-".join(re.findall(r"[a-z]+", plain))
        town = Town(known[1] if known else f"town-{country.lower()}-{slug}", country, int(people))
        for key in {root(name) for name in (first, *others)}:
            table[key] = (*table.get(key, ()), town)
    return table


def towns_in(text: str, told: Collection[str], *, adjectives: bool = False) -> dict[Town, int]:
    """The towns that a text names, with how often.

    ``told`` are the states that it is known to speak of. A name counts when its town lies in one of them; when there
    are none, only the name of one large town alone. With ``adjectives`` words in small letters are read too: in
    Hungarian or Czech "from Kőbánya" is such a word.
    """
    found: dict[Town, int] = {}
    for key, names in _candidates(text, adjectives=adjectives):
        town = _meant(names, told, short=_is_short(key))
        if town is not None:
            found[town] = found.get(town, 0) + 1
    return found


def _meant(towns: tuple[Town, ...], told: Collection[str], *, short: bool) -> Town | None:
    there = [town for town in towns if town.country in told]
    if there:
        return max(there, key=lambda town: town.people)
    if not told and not short and len(towns) == 1 and towns[0].people >= _WELL_KNOWN:
        return towns[0]
    return None


def _is_short(key: str) -> bool:
    """Whether so many words are as short that a name says little by itself."""
    script = script_of(key)
    if script == "Han":
        return len(key) <= _SHORT_HAN
    return len(key) <= _SHORT + (script == "Arabic") and script not in {"Kana", "Hangul"}


def _candidates(text: str, *, adjectives: bool) -> Iterator[tuple[str, tuple[Town, ...]]]:
    """What a text may name, by the table's keys."""
    table = _table()
    words: list[str] = []
    end = -1
    for run in [*_RUNS.finditer(text), None]:
        cased = run is not None and run.lastgroup == "cased"
        if words and (
            run is None or not cased or not run[0][0].isupper() or text[end : run.start()] not in " -\u00a0"
        ):
            yield from _named(words, table)
            words = []
        if run is None:
            return
        end = run.end()
        if cased:
            if run[0][0].isupper() and len(run[0]) > 1:
                words.append(fold(run[0]))
            elif adjectives and len(run[0]) >= _ADJECTIVE:
                yield from _named([fold(run[0])], table)
        else:
            yield from _in_run(run[0], str(run.lastgroup), table)


def _named(words: list[str], table: dict[str, tuple[Town, ...]]) -> Iterator[tuple[str, tuple[Town, ...]]]:
    """Towns among capitalised words that stand side by side, longest names first."""
    at = 0
    while at < len(words):
        for count in (3, 2, 1):
            if at + count > len(words):
                continue
            key = next((key for key in _stems(" ".join(words[at : at + count])) if key in table), "")
            if key:
                yield key, table[key]
                at += count
                break
        else:
            at += 1


def _stems(name: str) -> Iterator[str]:
    """What a name may be an inflected form of, longest first."""
    yield name
    last = len(name) - name.rfind(" ") - 1
    for cut in range(1, min(_ENDING, max(0, (last - 2) // 2)) + 1):
        key, ending = name[:-cut], name[-cut:]
        if not ending.strip("aeiou") or len(key) > _SHORT + max(0, cut - 1):
            yield key


def _standing_alone(
    towns: tuple[Town, ...], run: str, start: int, length: int, script: str
) -> tuple[Town, ...]:
    """Those that a name in a run of letters may mean: two Chinese letters are a town's when the next one says so.

    Or when they spell a far one's name, which seldom makes another word.
    """
    after = run[start + length :]
    if script == "Han":
        plain = length > 2 or after[:1] in _KINDS
        return towns if plain else tuple(town for town in towns if town.country not in _WRITE_HAN)
    return towns if script == "Thai" or len(after) <= _ENDING else ()


def _in_run(
    run: str, script: str, table: dict[str, tuple[Town, ...]]
) -> Iterator[tuple[str, tuple[Town, ...]]]:
    anywhere = script in {"Han", "Thai"}
    least = {"Thai": 4, "Arabic": 3, "Hebrew": 3, "Kana": 3}.get(script, 2)
    if script in _BEFORE:
        run = run.translate(_ARABIC)
        skipped = _BEFORE[script].match(run)
        starts = sorted({0, skipped.end() if skipped else 0})
    else:
        run = simplified(run) if script == "Han" else run
        starts = list(range(len(run))) if anywhere else [0]
    at = 0
    for start in starts:
        if start < at:
            continue
        for length in range(min(_LONGEST, len(run) - start), least - 1, -1):
            key = run[start : start + length]
            towns = _standing_alone(table.get(key, ()), run, start, length, script)
            if towns:
                yield key, towns
                at = start + length
                break
