"""What articles are compared by when stories are told apart. Part of ``stories``.

Features are people, places, organisations and acts of the lexicon, towns, things, numbers and stems of capitalised
words.
Capitalised words are written alike whatever their script or spelling: a Czech, a German and a Russian name of one
minister give one stem. Those of the lead, which tells the news itself, are known apart from the rest: further down an
article tells what went before and what happened elsewhere.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from watcher.model import Traits
from watcher.pipeline.pinyin import SURNAMES, spelt
from watcher.pipeline.stories_names import fold, towns_in
from watcher.pipeline.stories_numbers import counts
from watcher.pipeline.stories_people import people_in
from watcher.pipeline.stories_things import things_in
from watcher.pipeline.variants import simplified

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from watcher.model import Article, Score

_SMALLEST_NUMBER = 20
_STEM = 7
"""Letters of a name that count; of these vowels at the end do not, as long as ``_BARE`` letters are left."""
_BARE = 4
_TITLE = 3
"""What a town in the title counts, as in ``relevance.outline``."""
_SENTENCE_END = re.compile(r"[.!?]['\"”»]?\s|。|\n")
_LEAD_SENTENCES = 2
_SHORTEST, _SHORT_LEAD, _LONGEST_LEAD = 60, 80, 600
"""Characters before which a full stop ends no lead sentence (abbreviations, place lines), and bounds of the lead."""

_HOMES = {
    "bg": "BG", "cs": "CZ", "da": "DK", "el": "GR CY", "fa": "IR", "fi": "FI", "he": "IL", "hr": "HR", "hu": "HU",
    "id": "ID", "is": "IS", "it": "IT", "ja": "JP", "ka": "GE", "ko": "KR", "mk": "MK", "nb": "NO", "nn": "NO",
    "no": "NO", "pl": "PL", "ro": "RO", "sk": "SK", "sl": "SI", "sr": "RS", "sv": "SE", "th": "TH", "tr": "TR",
    "uk": "UA", "vi": "VN",
}  # fmt: skip
"""The states whose towns an article need not place for its readers, of languages that are at home there above all."""
_ADJECTIVES = frozenset({"bg", "bs", "cs", "hr", "hu", "mk", "pl", "ru", "sk", "sl", "sr", "uk"})
"""Languages that make adjectives of towns' names, in small letters, by an ending."""
_CALENDAR = """
January February March April May June July August September October November December
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
Januar Februar März April Mai Juni Juli August September Oktober November Dezember
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag
Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου
Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή
"""
"""Months and days of the week in the languages that capitalise them: English, German, Greek."""

_CJK = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]+|[^\W\d_{_CJK}]+(?:['’][^\W\d_{_CJK}]+)?|\d[\d.,\u00a0\u202f]*\d|\d")
_QUOTED = re.compile(r"[“\"«„‚‘']([^“”\"«»„\n]{5,60})[”\"»“’']")
_SMALL_WORD = 3
"""Letters up to which a word in a quoted name may be in small letters."""
_LONGEST_NAME = 24
_YEAR = re.compile(r"19[5-9]\d|20[0-4]\d")
_CJK_RUN = re.compile(rf"[{_CJK}]+")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;\n\"“„«»”]\s*)$")
_HAN_NUMBER = re.compile("[一二三四五六七八九十百千万零两]{2,}")
_HAN_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}


def traits(
    article: Article,
    score: Score,
    *,
    places: Mapping[str, int],
    towns: Collection[str] = (),
    states: Collection[str] = (),
    acts: Iterable[str] = (),
    up_front: Collection[str] = (),
    headline: Collection[str] = (),
    facts: Mapping[str, str] | None = None,
    found_at: datetime,
) -> Traits:
    """What an article is compared by.

    ``places`` holds the countries that it names and how often; of its mentions those in ``towns`` and ``states`` are
    places; ``acts`` are the ids of the acts that it speaks of; ``up_front`` are the ids of mentions and acts in its
    headline and first sentences, ``headline`` those in its headline, ``facts`` what the first tell, in words;
    ``found_at`` stands in for a missing publication time.
    """
    language = article.language.split("-")[0]
    text = unicodedata.normalize("NFKC", article.text)
    end = _lead_end(text)
    opening = unicodedata.normalize("NFKC", f"{article.description}\n{text[:end]}")
    head = f"{unicodedata.normalize('NFKC', article.title)}\n{opening}"
    kinds = dict.fromkeys(towns, "p") | dict.fromkeys(states, "c")
    named = {mention: f"{kinds.get(mention, 'm')}:{mention}" for mention in score.mentions}
    named |= {act: f"a:{act}" for act in acts}
    lead = {feature for name, feature in named.items() if name in up_front} | _told(head, language)
    features = {*named.values(), *lead} | _told(text[end:], language)
    countries = Counter(places)
    home = {*places, *_HOMES.get(language, "").split()}
    in_title = {named[mention] for mention in headline if mention in named and kinds.get(mention) == "p"}
    for times, part, into in (
        (_TITLE, article.title, in_title),
        (1, opening, lead),
        (1, text[end:], features),
    ):
        for town, count in towns_in(part, home, adjectives=language in _ADJECTIVES).items():
            into.add(f"p:{town.id}")
            if town.id not in named:  # else it is in ``places`` already
                countries[town.country] += count * times
    lead |= in_title
    return Traits(
        published=article.published or found_at,
        features=frozenset(features | lead),
        lead=frozenset(lead),
        headline=frozenset(in_title),
        shingles=_shingles(unicodedata.normalize("NFKC", f"{article.title}\n{article.text}")),
        language=language,
        places=tuple(sorted(countries.items())),
        facts=tuple(sorted((facts or {}).items())),
    )


def _lead_end(text: str) -> int:
    """Where the second sentence of a text ends."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text, _SHORTEST, _LONGEST_LEAD)][:_LEAD_SENTENCES]
    end = ends[-1] if len(ends) == _LEAD_SENTENCES else _LONGEST_LEAD
    return max(_SHORT_LEAD, end)


def _told(text: str, language: str) -> set[str]:
    """Numbers and names of a part of an article."""
    features = {f"k:{count}" for count in counts(text, language)} | _in_han(text) | _quoted_names(text)
    features |= {f"h:{_stem(given)}" for given in people_in(text)}
    features |= {f"t:{thing}" for thing in things_in(text, language)}
    for found in _WORD.finditer(text):
        features.update(_feature(found[0], text[max(0, found.start() - 3) : found.start()]))
    return features


def _quoted_names(text: str) -> set[str]:
    """Names in quotation marks, of markets, reports and operations, whose first word looks like a sentence's."""
    found = set()
    for quoted in _QUOTED.findall(text):
        words = _WORD.findall(quoted)
        if words and words[0][0].isupper() and all(w[0].isupper() or len(w) <= _SMALL_WORD for w in words):
            name = "-".join(map(fold, words))[:_LONGEST_NAME]
            found.add(f"w:{name if len(words) > 1 else _stem(words[0])}")
    return found


def _feature(word: str, before: str) -> list[str]:
    if word[0].isdigit():
        digits = "".join(str(unicodedata.digit(sign)) for sign in word if sign.isdigit())
        telling = digits and int(digits[:12]) >= _SMALLEST_NUMBER and not _YEAR.fullmatch(digits)
        return [f"n:{digits}"] if telling else []
    first, _, rest = word.replace("’", "'").partition("'")
    bare = rest if len(first) < _SMALL_WORD and len(rest) >= _SMALL_WORD else first
    if len(bare) > 1 and bare[0].isupper() and not _SENTENCE_START.search(before):
        stem = _stem(bare)
        return [] if stem in _calendar() else [f"w:{stem}"]
    return []


def _in_han(text: str) -> set[str]:
    """Names and numbers of a text in Chinese letters as other languages write them."""
    features = set()
    for run in _CJK_RUN.findall(simplified(text)):
        for at in range(len(run) - 2):
            if run[at] in SURNAMES and (given := spelt(run[at + 1 : at + 3])):
                features.add(f"w:{_stem(given)}")
        for number in _HAN_NUMBER.findall(run):
            if (value := _han_value(number)) >= _SMALLEST_NUMBER and not _YEAR.fullmatch(str(value)):
                features.add(f"n:{value}")
    return features


def _han_value(number: str) -> int:
    total = thousands = digit = 0
    for letter in number:
        if letter == "万":
            total, thousands, digit = (total + thousands + digit) * 10_000, 0, 0
        elif letter in _HAN_UNITS:
            thousands, digit = thousands + (digit or 1) * _HAN_UNITS[letter], 0
        else:
            digit = digit * 10 + _HAN_DIGITS[letter]
    return total + thousands + digit


@cache
def _calendar() -> frozenset[str]:
    return frozenset(map(_stem, _CALENDAR.split()))


def _stem(word: str) -> str:
    stem = fold(word)[:_STEM]
    bare = stem.rstrip("aeiou")
    return bare if len(bare) >= _BARE else stem


def _shingles(text: str) -> frozenset[int]:
    """Hashes of each run of four words; a CJK character pair counts as a word.

    A Chinese text in traditional letters and the same in simplified ones give the same.
    """
    units: list[str] = []
    for found in _WORD.finditer(simplified(text.casefold())):
        word = found[0]
        units.extend([word[i : i + 2] for i in range(0, len(word), 2)] if _CJK_RUN.match(word) else [word])
    return frozenset(
        int.from_bytes(hashlib.blake2b(" ".join(units[i : i + 4]).encode(), digest_size=8).digest(), "little")
        for i in range(len(units) - 3)
    )
