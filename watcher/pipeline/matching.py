"""All terms of a lexicon found in one pass over a folded text.

Owns the automaton: it reports every literal, overlapping ones too, and the pieces of a term are then joined in
order. Knows neither concepts nor points: a term's owner is a number.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

from watcher.pipeline.fold import BARRIER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.pipeline.patterns import Pattern

Span = tuple[int, int]
"""Start and end in folded text, without the spaces around."""

_ROOT = -1


class Matcher:
    """Finds the terms of many owners at once. Immutable; pickles as its terms."""

    __slots__ = ("_arrivals", "_automaton", "_edges", "_parents", "_reach", "_ready", "_wins", "terms")

    def __init__(self, terms: tuple[tuple[Pattern, ...], ...]) -> None:
        """``terms[n]`` are the patterns of owner n."""
        self.terms = terms
        self._ready = False

    def prepare(self) -> None:
        """Build what the search runs on, once. The first search does so; whoever never searches is spared 30 MB."""
        if self._ready:
            return
        self._parents: list[int] = []
        self._reach: list[tuple[int, bool, bool]] = []  # gap, counted in characters, has children
        self._wins: list[list[int]] = []
        nodes: dict[tuple[int, str, int, bool], int] = {}
        arrivals: dict[str, list[int]] = {}
        for owner, patterns in enumerate(self.terms):
            for pattern in patterns:
                node = _ROOT
                for piece in pattern:
                    key = (node, piece.literal, piece.gap, piece.dense)
                    if key not in nodes:
                        nodes[key] = len(self._parents)
                        arrivals.setdefault(piece.literal, []).append(nodes[key])
                        self._parents.append(node)
                        self._reach.append((piece.gap, piece.dense, False))
                        self._wins.append([])
                        if node != _ROOT:
                            self._reach[node] = (*self._reach[node][:2], True)
                    node = nodes[key]
                if owner not in self._wins[node]:
                    self._wins[node].append(owner)
        literals = list(arrivals)
        self._arrivals = list(arrivals.values())
        self._edges = [(literal.startswith(" "), literal.endswith(" ")) for literal in literals]
        # Standard matching with overlaps is the only kind that reports every literal.
        self._automaton = AhoCorasick(literals, matchkind=MatchKind.Standard) if literals else None
        self._ready = True

    def __reduce__(self) -> tuple[type[Matcher], tuple[tuple[tuple[Pattern, ...], ...]]]:
        return Matcher, (self.terms,)

    def find(self, text: str) -> dict[int, list[Span]]:
        """For each owner found: its spans in ``text`` (folded), in order of their ends; they may overlap."""
        found: dict[int, list[Span]] = defaultdict(list)
        seen: dict[int, list[Span]] = defaultdict(list)
        self.prepare()
        if self._automaton is None:
            return found
        for literal, begin, finish in self._automaton.find_matches_as_indexes(text, overlapping=True):
            spaced_left, spaced_right = self._edges[literal]
            start, end = begin + spaced_left, finish - spaced_right
            for node in self._arrivals[literal]:
                parent = self._parents[node]
                gap, dense, has_children = self._reach[node]
                first = (
                    start if parent == _ROOT else _joins(seen.get(parent, ()), text, start, gap, dense=dense)
                )
                if first is None:
                    continue
                for owner in self._wins[node]:
                    found[owner].append((first, end))
                if has_children:
                    seen[node].append((first, end))
        return found


def _joins(earlier: Sequence[Span], text: str, start: int, gap: int, *, dense: bool) -> int | None:
    """Start of the nearest earlier piece that a piece at ``start`` may follow, None when there is none."""
    for first, end in reversed(earlier):
        if end > start:
            continue
        between = text[end:start]
        if dense:
            if len(between) > gap + 1:  # one more for a space
                return None
        else:
            words = between.count(" ") - 1
            if words > gap:
                return None
            if words < 0:
                continue
        return None if BARRIER in between else first
    return None


def merged(spans: list[Span]) -> list[Span]:
    """Overlapping spans made one, in order."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start < whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return whole
