"""Which concepts of a lexicon a squashed text may name, and where.

Owns the automaton. It errs to one side only: a concept that the scorer would find in any article made of this text is
found here; one found here may prove absent. Knows neither points nor pages.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Final, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from watcher.pipeline.prefilter_squash import squash_term

if TYPE_CHECKING:
    from collections.abc import Iterable

    from watcher.pipeline.patterns import Pattern, Piece
    from watcher.pipeline.prefilter_squash import Squashed

CUT_IN_SENTENCE: Final = 200
"""Characters that extraction may cut out between two words of one sentence: a button, a note, a picture's credit."""
_LONG_WORD: Final = 30
"""Letters of a word in a gap; the longest German compounds of real pages have about forty, but not twice in a row."""


@dataclass(frozen=True, slots=True)
class _Literal:
    letters: str
    begins: bool
    """A word must begin where the literal does."""
    ends: bool

    def stands_within(self, text: Squashed, start: int, end: int) -> bool:
        letters, edges = text.letters, text.edges
        place = letters.find(self.letters, start, end)
        while place >= 0:
            if (not self.begins or edges[place]) and (not self.ends or edges[place + len(self.letters)]):
                return True
            place = letters.find(self.letters, place + 1, end)
        return False


class _Company(NamedTuple):
    """The other pieces of a term: all must stand within ``reach`` of the one that was found."""

    owners: int
    reach: int
    pieces: tuple[_Literal, ...]

    def is_present(self, text: Squashed, start: int) -> bool:
        low, high = max(0, start - self.reach), start + self.reach
        for piece in self.pieces:  # noqa: SIM110 - all() takes twice as long, and this is asked a hundred times a page
            if not piece.stands_within(text, low, high):
                return False
        return True


class _Party(NamedTuple):
    """Companies with one rarest piece. Mostly it is nowhere near, and none of them needs to be fetched from memory."""

    owners: int
    rarest: str
    companies: tuple[_Company, ...]


Found = tuple[int, int, int]
"""The number of an anchor, its start and its end."""


class _Anchor(NamedTuple):
    """The longest piece of some terms. Sets of owners are numbers with one bit for each."""

    begins: bool
    ends: bool
    alone: int
    """Owners of the terms that are nothing but this piece."""
    together: tuple[_Party, ...]
    """The terms that have more pieces."""
    reach: int
    """The longest of theirs."""
    owners: int
    """Of all these terms."""


class Terms:
    """Finds the terms of many owners in squashed texts. Immutable."""

    __slots__ = ("_anchors", "_automaton", "extents")

    def __init__(self, terms: Iterable[tuple[int, Pattern]]) -> None:
        """Each pattern comes with the number of its owner."""
        alone: dict[_Literal, int] = defaultdict(int)
        together: dict[_Literal, dict[tuple[tuple[_Literal, ...], int], int]] = defaultdict(
            lambda: defaultdict(int)
        )
        self.extents: dict[int, int] = defaultdict(int)
        """For each owner the most characters that one of its terms stretches over."""
        for owner, pattern in terms:
            pieces = [_literal(piece) for piece in pattern]
            reach = sum(len(piece.letters) for piece in pieces) + sum(map(_gap, pattern[1:]))
            self.extents[owner] = max(self.extents[owner], reach)
            place = max(range(len(pieces)), key=lambda place: (len(pieces[place].letters), place))
            anchor = pieces.pop(place)
            pieces.sort(key=lambda piece: -len(piece.letters))  # the rarest first
            if pieces:
                together[anchor][tuple(pieces), reach + CUT_IN_SENTENCE] |= 1 << owner
            else:
                alone[anchor] |= 1 << owner
        anchors: dict[str, list[_Anchor]] = defaultdict(list)
        for literal in dict.fromkeys((*alone, *together)):
            parties = _parties(
                _Company(owners, reach, pieces)
                for (pieces, reach), owners in together.get(literal, {}).items()
            )
            own = alone.get(literal, 0)
            owners = reduce(or_, (party.owners for party in parties), own)
            reach = max((company.reach for party in parties for company in party.companies), default=0)
            anchors[literal.letters].append(
                _Anchor(literal.begins, literal.ends, own, parties, reach, owners)
            )
        self._anchors = list(anchors.values())
        self._automaton = (
            AhoCorasick(
                list(anchors), matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
            )
            if anchors
            else None
        )

    def owners(self, text: Squashed, matches: list[Found]) -> int:
        """The owners that the text may name, one bit each."""
        found, missing = 0, -1
        letters, edges, anchors = text.letters, text.edges, self._anchors
        for number, start, end in matches:
            for begins, ends, alone, together, reach, owners in anchors[number]:
                if (begins and not edges[start]) or (ends and not edges[end]) or not owners & missing:
                    continue
                found |= alone
                if together:
                    around = letters[start - reach if start > reach else 0 : start + reach]
                    for party_owners, rarest, companies in together:
                        if rarest in around and party_owners & ~found:
                            found |= _present(companies, text, start, found)
                missing = ~found
        return found

    def places(self, text: Squashed, matches: list[Found], wanted: int) -> dict[int, list[int]]:
        """For each of the ``wanted`` owners (one bit each) that the text may name: where, in order."""
        found: dict[int, set[int]] = defaultdict(set)
        edges = text.edges
        for number, start, end in matches:
            for anchor in self._anchors[number]:
                if (
                    (anchor.begins and not edges[start])
                    or (anchor.ends and not edges[end])
                    or not anchor.owners & wanted
                ):
                    continue
                owners = anchor.alone
                around = text.letters[max(0, start - anchor.reach) : start + anchor.reach]
                for party in anchor.together:
                    if party.owners & wanted & ~owners and party.rarest in around:
                        owners |= _present(party.companies, text, start, owners)
                owners &= wanted
                while owners:
                    owner = owners.bit_length() - 1
                    owners ^= 1 << owner
                    found[owner].add(start)
        return {owner: sorted(starts) for owner, starts in found.items()}

    def matches(self, text: Squashed) -> list[Found]:
        """Every anchor that stands in the text."""
        if self._automaton is None:
            return []
        return self._automaton.find_matches_as_indexes(text.letters, overlapping=True)


def _present(companies: tuple[_Company, ...], text: Squashed, start: int, found: int) -> int:
    """The owners of a party that may be named around a place, besides those that are found."""
    for company in companies:
        if company.owners & ~found and company.is_present(text, start):
            found |= company.owners
    return found


def _parties(companies: Iterable[_Company]) -> tuple[_Party, ...]:
    together: dict[str, list[_Company]] = defaultdict(list)
    for company in companies:
        together[company.pieces[0].letters].append(company)
    return tuple(
        _Party(reduce(or_, (one.owners for one in some)), rarest, tuple(some))
        for rarest, some in together.items()
    )


def _literal(piece: Piece) -> _Literal:
    return _Literal(squash_term(piece.literal), piece.literal.startswith(" "), piece.literal.endswith(" "))


def _gap(piece: Piece) -> int:
    """Characters that may stand between a piece and the one before it: whole words, and the rest of an open one."""
    return piece.gap + 1 if piece.dense else (piece.gap + 1) * _LONG_WORD
