"""Where sentences end, in any of the scripts the press is written in.

Owns the rules and the list of abbreviations. It works on a paragraph of original text and returns ranges of it, so that
every sentence stays verbatim.
"""

from __future__ import annotations

import re

LONGEST = 400
"""Characters of a quoted sentence; what is longer is cut around the words in question."""

_STOP = re.compile(
    r"(?:[.!?…؟;\u037e۔।]+[\"'”’»›)\]]*(?=\s)"  # stops that need a space after them
    r"|[。！？｡]+[”’」』）》〉】]*)"  # stops that do not
)
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_LAST_WORD = re.compile(r"([^\s(\[\"'“‘«»„]+)$")
_OPENERS = "\"'“‘«»„([-–—•¿¡"

_ABBREVIATIONS = frozenset(
    word
    for line in (
        # English, and titles shared by many languages
        "mr mrs ms dr prof st jr sr gen col lt sgt capt cmdr gov sen rep rev hon no vs etc inc ltd co corp fig vol ed",
        "dept est approx e.g i.e a.m p.m u.s u.k u.n d.c ph.d jan feb mar apr jun jul aug sep sept oct nov dec",
        # German, Dutch, Nordic, Finnish
        "bzw ca usw z.b d.h u.a s.o str nr hr fr abs art evtl ggf inkl mio mrd tel vgl zz bijv dhr mevr drs ir mw resp",
        "bl.a t.ex t.o.m m.m d.v.s f.eks dvs osv ifm pga jf mht kl kap esim mm ks",
        # Romance
        "m mm mme mlle dott sig sigg sra srta sto sta ud uds av avv ing pág pag cap núm núms ex op cit cf n.º",
        # Slavic, Hungarian, Romanian
        "mgr inż ul al pl tzn tzw np itd itp m.in ok płk tj tzv např apod atd př ml mj",
        "č čp sv napr atď bc kb stb ún ill pld dl d-l d-na",
        "ул г гг т.е т.д т.п т.н др пр им стр руб млн млрд тыс напр ім вул рр див проф акад св ст",
        # Greek, Turkish, Indonesian, Vietnamese
        "κ κα π.χ δηλ κ.λπ κ.ά αρ σελ sn doç yrd vb örn bkz dll dkk dsb jl tp ts ths pgs",
    )
    for word in line.split()
)
"""Words after which a sentence goes on, lower case, without the last dot."""


def split(paragraph: str) -> list[tuple[int, int]]:
    """Start and end of every sentence of one paragraph; together they hold all its words, none is blank."""
    ranges: list[tuple[int, int]] = []
    start = 0
    for found in _STOP.finditer(paragraph):
        if _ends(paragraph, found.start(), found.end()):
            ranges.append((start, found.end()))
            start = found.end()
    ranges.append((start, len(paragraph)))
    trimmed = (_trim(paragraph, begin, end) for begin, end in ranges)
    return [(begin, end) for begin, end in trimmed if begin < end]


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence of ``text`` that holds ``text[start:end]``, cut to ``LONGEST`` at spaces when it is longer."""
    top = text.rfind("\n", 0, start) + 1
    bottom = text.find("\n", start)
    bottom = len(text) if bottom < 0 else bottom
    for begin, finish in split(text[top:bottom]):
        if begin + top <= start < finish + top:
            return _cut(text, begin + top, finish + top, start, min(end, finish + top))
    return _cut(text, start, end, start, end)


def _ends(paragraph: str, stop: int, after: int) -> bool:
    sign = paragraph[stop]
    if sign in ";\u037e":
        return _GREEK.search(paragraph, max(0, stop - 12), stop) is not None
    if sign in "。！？｡؟۔।!?…":
        rest = paragraph[after : after + 3].lstrip(" " + _OPENERS)
        return not (sign in "!?…" and rest[:1].islower())
    if after - stop == 1 and sign == ".":
        word = _LAST_WORD.search(paragraph, max(0, stop - 20), stop)
        last = word[1].casefold() if word else ""
        if last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()):
            return False
        if last.isdecimal() and len(last) <= 2:
            return False
    rest = paragraph[after : after + 6].lstrip()
    rest = rest.lstrip(_OPENERS) or rest
    return not rest[:1].islower()


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _cut(text: str, begin: int, finish: int, start: int, end: int) -> tuple[int, int]:
    """At most ``LONGEST`` characters of the sentence, the words in question near the middle, no word halved."""
    begin, finish = _trim(text, begin, finish)
    if finish - begin <= LONGEST:
        return begin, finish
    spare = max(0, LONGEST - (end - start))
    left = max(begin, start - spare // 2)
    right = min(finish, left + LONGEST)
    left = max(begin, right - LONGEST)
    if left > begin and not text[left - 1].isspace():
        space = _next_space(text, left, start)
        left = left if space is None else space
    if right < finish and not text[right].isspace():
        space = text.rfind(" ", end, right)
        right = right if space < 0 else space
    return _trim(text, left, right)


def _next_space(text: str, start: int, stop: int) -> int | None:
    place = text.find(" ", start, stop)
    return None if place < 0 else place + 1
