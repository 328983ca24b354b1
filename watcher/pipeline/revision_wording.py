"""What a change of words within a paragraph or a headline amounts to: figures, names, a "not", or mere wording.

Owns the rules for telling a corrected name from a mistyped one. Knows nothing of articles. A part of ``revision``.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from watcher.model import Change
from watcher.pipeline import revision_words as words
from watcher.pipeline.fold import fold, is_dense
from watcher.pipeline.revision_diff import pieces
from watcher.pipeline.revision_text import figure, is_figure, is_word, plain, squeezed, tokens, weight
from watcher.pipeline.sentences import split

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Names = Callable[[str], Mapping[str, int]]
    """The people, places and organisations that a text names, by readers' words, and how often."""

# Words on either side up to which a change is read word by word; more is a sentence written anew.
_FEW: Final = 12
# Letters (of a Latin script) that say as much as a sentence.
_SENTENCE: Final = 60
_QUOTED: Final = 120
_NO_CAPITALS: Final = re.compile("[\u0590-\u08ff\u0900-\u1fff\u3040-\u9fff\uac00-\ud7a3]")
_GERMAN_NOUN: Final = re.compile(words.GERMAN_NOUN)
_NEGATION_DENSE: Final = re.compile(words.NEGATIONS_DENSE)
_CAPITAL: Final = re.compile(r"(?<=[^\W\d_]) ((?=\w)[^\W\d_a-z]\w*)")
_OPENING: Final = frozenset(".!?:;…\"'“”„«»‘’([—–-•")
_GLUE: Final = frozenset(
    {"de", "del", "della", "di", "du", "van", "von", "der", "den", "of", "al", "el", "la", "bin"}
)


class Finding(NamedTuple):
    """One thing that has changed."""

    change: Change
    words: str


@dataclass(frozen=True, slots=True)
class Scene:
    """What a change of wording is judged against."""

    language: str
    before: str
    """The whole earlier text."""
    after: str
    names: Names
    known: frozenset[str] = frozenset()
    """What earlier versions said, squeezed: sentences that come and go."""


class Hunk(NamedTuple):
    """Neighbouring words that were put in the place of others."""

    gone: str
    new: str
    lead: str
    """What stands before them in the paragraph."""


def quoted(text: str) -> str:
    """``text`` in quotation marks, cut to a length that suits a list of reasons."""
    line = plain(text)
    return f"“{line if len(line) <= _QUOTED else line[: _QUOTED - 1].rstrip() + '…'}”"


def hunks(before: str, after: str) -> list[Hunk]:
    """The changes within one paragraph."""
    found: list[Hunk] = []
    lead, gone = "", ""
    for piece in (*pieces(before, after), None):
        if piece is not None and piece.sign == "-":
            gone = piece.text
            continue
        new = piece.text if piece is not None and piece.sign == "+" else ""
        if gone or new:
            found.append(Hunk(gone, new, lead))
        lead += gone or ""
        gone = ""
        if piece is not None and piece.sign == "=":
            lead += piece.text
    return found


def wording(before: str, after: str, scene: Scene) -> list[Finding]:
    """What sets two versions of one paragraph apart; empty when nothing but signs and spaces do."""
    findings: list[Finding] = []
    unlike = [hunk for hunk in hunks(before, after) if squeezed(hunk.gone) != squeezed(hunk.new)]
    for hunk in unlike:
        findings += _judged(hunk, scene)
    findings += _renamed(before, after, scene, findings)
    if unlike and not findings:
        findings.append(Finding(Change.MINOR, "small changes of wording"))
    return _net(findings)


def _judged(hunk: Hunk, scene: Scene) -> list[Finding]:
    findings = _sentences(hunk, scene)
    if findings:
        return findings
    was, now = ([token for token in tokens(part) if token[0].isalnum()] for part in (hunk.gone, hunk.new))
    lighter, heavier = sorted((weight(hunk.gone), weight(hunk.new)))
    if max(len(was), len(now)) > _FEW and heavier > _SENTENCE and lighter > _SENTENCE / 2:
        return [Finding(Change.SUBSTANTIVE, f"a sentence was written anew: {quoted(hunk.new)}")]
    findings += _figures(was, now, scene)
    findings += _negated(hunk, scene)
    findings += _names(hunk, scene)
    return findings


def _sentences(hunk: Hunk, scene: Scene) -> list[Finding]:
    """Whole sentences that were put in or taken out."""
    findings = []
    for part, other, whole, word in (
        (hunk.new, hunk.gone, scene.before, "added"),
        (hunk.gone, hunk.new, scene.after, "gone"),
    ):
        if weight(part) < _SENTENCE or weight(other) > weight(part) / 2:
            continue
        elsewhere = squeezed(whole)
        fresh = [
            sentence
            for begin, end in split(part.strip())
            if squeezed(sentence := part.strip()[begin:end]) not in elsewhere
        ]
        if sum(map(weight, fresh)) < _SENTENCE:
            findings.append(Finding(Change.NONE, "sentences stand in another place or paragraph"))
        elif any(squeezed(sentence) in scene.known for sentence in fresh):
            findings.append(
                Finding(Change.MINOR, f"a sentence {word} as in an earlier version: {quoted(fresh[0])}")
            )
        else:
            findings.append(Finding(Change.SUBSTANTIVE, f"a sentence {word}: {quoted(' '.join(fresh))}"))
    return findings


def _is_number(token: str, scene: Scene) -> bool:
    return is_figure(token) or fold(token) in words.NUMBERS.get(scene.language[:2], ())


def _figures(gone: Sequence[str], new: Sequence[str], scene: Scene) -> list[Finding]:
    """Figures that became others; one that only came or went is wording."""
    was = [token for token in gone if _is_number(token, scene)]
    now = [token for token in new if _is_number(token, scene)]
    kept = Counter(map(_value, was)) & Counter(map(_value, now))
    was, now = _without(was, kept), _without(now, kept)
    findings = [
        Finding(Change.SUBSTANTIVE, f"the number {one} became {two}")
        for one, two in zip(was, now, strict=False)
    ]
    findings += [Finding(Change.MINOR, f"the number {one} is gone") for one in was[len(now) :]]
    findings += [Finding(Change.MINOR, f"the number {two} was added") for two in now[len(was) :]]
    return findings


def _value(token: str) -> str:
    return figure(token) if is_figure(token) else fold(token)


def _without(found: Sequence[str], kept: Counter[str]) -> list[str]:
    left = Counter(kept)
    rest = []
    for token in found:
        if left[_value(token)] > 0:
            left[_value(token)] -= 1
        else:
            rest.append(token)
    return rest


def _negated(hunk: Hunk, scene: Scene) -> list[Finding]:
    was, now = _negations(hunk.gone, scene), _negations(hunk.new, scene)
    if bool(was) == bool(now):
        return []
    word, part = ("added", hunk.new) if now else ("taken out", hunk.gone)
    return [Finding(Change.SUBSTANTIVE, f"a “not” was {word}: {quoted(f'{hunk.lead[-30:]}{part}')}")]


def _negations(part: str, scene: Scene) -> int:
    meant = words.NEGATIONS - words.NO_NEGATIONS.get(scene.language[:2], frozenset())
    plainly = sum(
        fold(token) in meant or token.casefold().endswith(("n't", "n’t"))
        for token in tokens(part)
        if is_word(token)
    )
    dense = scene.language[:2] in {"zh", "ja"} and len(_NEGATION_DENSE.findall(part))
    return plainly + int(dense)


def _names(hunk: Hunk, scene: Scene) -> list[Finding]:
    """Names that became others, where a script has capitals to know names by."""
    was, now = _named(hunk.gone, hunk.lead, scene), _named(hunk.new, hunk.lead, scene)
    if not was or not now:
        return []
    findings = []
    for one, two in zip(was, now, strict=False):
        if fold(one) == fold(two) or _mistyped(one, two, scene):
            findings.append(Finding(Change.MINOR, f"the spelling {one} became {two}"))
        else:
            findings.append(Finding(Change.SUBSTANTIVE, f"the name {one} became {two}"))
    return findings


def _named(part: str, lead: str, scene: Scene) -> list[str]:
    """Runs of words with capitals that are not there because a sentence begins."""
    if _NO_CAPITALS.search(part):
        return []
    runs: list[list[str]] = []
    before = [token for token in tokens(lead) if not token.isspace()]
    last = before[-1] if before else "."
    open_run = False
    for token in tokens(part):
        if token.isspace():
            continue
        if is_word(token) and token[0].isupper() and _is_name(token, last, scene):
            if open_run:
                runs[-1].append(token)
            else:
                runs.append([token])
            open_run = True
        elif not (open_run and token.casefold() in _GLUE):
            open_run = False
        last = token
    return [" ".join(run) for run in runs]


def _is_name(token: str, last: str, scene: Scene) -> bool:
    # Where a sentence begins every word has a capital: a name is one that has it elsewhere too.
    if last in _OPENING and token not in _capitals(scene.before) | _capitals(scene.after):
        return False
    if scene.language[:2] == "de":
        return not (fold(last) in words.GERMAN_DETERMINERS or _GERMAN_NOUN.search(token))
    return True


@lru_cache(maxsize=4)
def _capitals(text: str) -> frozenset[str]:
    """The words that have a capital in the middle of a sentence somewhere."""
    return frozenset(found[1] for found in _CAPITAL.finditer(text))


def _mistyped(one: str, two: str, scene: Scene) -> bool:
    """Whether a name was only spelled wrongly, as its letters or the rest of the article show.

    One letter can make another name of it (Iran, Iraq): so only letters in another order or doubled are taken for a
    slip, and a spelling that the article already had elsewhere.
    """
    left, right = fold(one), fold(two)
    if sorted(left) == sorted(right) or _single(left) == _single(right):
        return True
    near = _distance(left, right) <= 2 and min(len(left), len(right)) >= 5
    elsewhere = (
        f" {fold(scene.before)} ".count(f" {right} ") > 0 and f" {fold(scene.after)} ".count(f" {left} ") == 0
    )
    return near and elsewhere


def _single(word: str) -> str:
    """A word with every doubled letter once."""
    return re.sub(r"(.)\1", r"\1", word)


def _distance(one: str, two: str) -> int:
    """Letters to add, drop or replace (Levenshtein); names are short."""
    row = list(range(len(two) + 1))
    for i, left in enumerate(one[:60], 1):
        previous, row[0] = row[0], i
        for j, right in enumerate(two[:60], 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (left != right))
    return row[min(len(two), 60)]


def _renamed(before: str, after: str, scene: Scene, known: Sequence[Finding]) -> list[Finding]:
    """Names that the lexicon knows in any script, where none was found by its capital."""
    if any(finding.words.startswith(("the name", "a sentence")) for finding in known):
        return []
    was, now = scene.names(before), scene.names(after)
    gone = sorted(name for name in was if name not in now)
    new = sorted(name for name in now if name not in was)
    return [
        Finding(Change.SUBSTANTIVE, f"the name {one} became {two}")
        for one, two in zip(gone, new, strict=False)
    ]


def _net(findings: Sequence[Finding]) -> list[Finding]:
    """Each finding once."""
    return list(dict.fromkeys(findings))


def content_words(text: str, common: frozenset[str]) -> list[str]:
    """The words that carry a text's matter, folded; scripts without spaces by pairs of letters."""
    found: list[str] = []
    dense = ""
    for token in (*tokens(plain(text)), ""):
        if token and is_dense(token[0]) and len(token) == 1:
            dense += token
            continue
        found += [dense[n : n + 2] for n in range(len(dense) - 1)] or ([dense] if dense else [])
        dense = ""
        if token and token[0].isalnum():
            word = figure(token) if is_figure(token) else fold(token)
            if word and word not in common:
                found.append(word)
    return found
