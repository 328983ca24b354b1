"""Two texts side by side: which paragraphs are the same, and which words differ in those that are not quite.

Owns the alignment and its two forms, structured and plain. It judges nothing. A part of ``revision``. From a diff both
texts can be put together again, to the letter.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from watcher.model import Block, Piece
from watcher.pipeline.revision_text import is_word, plain, squeezed, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Share of their words from which on two paragraphs are taken for one that was edited.
_ALIKE: Final = 0.45
# Pairs of paragraphs that are compared for that; a text that differs in more was replaced.
_MOST_PAIRS: Final = 10_000
# Pairs of words; longer paragraphs that differ are shown whole.
_MOST_WORDS: Final = 4_000_000
# Letters. Shorter runs that two changes share are no reason to show them apart.
_BRIDGE: Final = 3


def align(before: Sequence[str], after: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """Lines of both texts in order: pairs that are the same or alike, and lines that only one of them has.

    Lines that say the same in other spaces or signs count as the same.
    """
    one, two = list(map(squeezed, before)), list(map(squeezed, after))
    steps: list[tuple[int | None, int | None]] = []
    for kind, i, i_end, j, j_end in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if kind == "equal":
            steps += zip(range(i, i_end), range(j, j_end), strict=True)
            continue
        for left, right in _paired(before[i:i_end], after[j:j_end]):
            steps.append((None if left is None else i + left, None if right is None else j + right))
    return steps


def _paired(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """The pairing in order that keeps most words together."""
    rows, columns = len(before), len(after)
    if not rows or not columns or rows * columns > _MOST_PAIRS:
        yield from ((i, None) for i in range(rows))
        yield from ((None, j) for j in range(columns))
        return
    left, right = list(map(_bag, before)), list(map(_bag, after))
    likeness = [[_likeness(one, two) for two in right] for one in left]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            alike = likeness[i][j]
            together = best[i + 1][j + 1] + alike if alike >= _ALIKE else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], together)
    i = j = 0
    while i < rows and j < columns:
        alike = likeness[i][j]
        if alike >= _ALIKE and best[i][j] == best[i + 1][j + 1] + alike:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield i, None
            i += 1
        else:
            yield None, j
            j += 1
    yield from ((row, None) for row in range(i, rows))
    yield from ((None, column) for column in range(j, columns))


def _bag(line: str) -> Counter[str]:
    return Counter(token.casefold() for token in tokens(plain(line)) if token[0].isalnum())


def _likeness(one: Counter[str], two: Counter[str]) -> float:
    total = one.total() + two.total()
    return 2 * (one & two).total() / total if total else 0.0


def pieces(before: str, after: str) -> tuple[Piece, ...]:
    """One paragraph's words: the same, gone, new. Changes that only a space or a short word parts are one."""
    one, two = tokens(before), tokens(after)
    if len(one) * len(two) > _MOST_WORDS:
        return _signed("", before, after)
    found: list[list[str]] = []  # runs of: both have, only the earlier has, only the later has
    for kind, i, i_end, j, j_end in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        gone, new = "".join(one[i:i_end]), "".join(two[j:j_end])
        if kind == "equal":
            found.append([gone, "", ""])
        else:
            found.append(["", gone, new])
    merged: list[list[str]] = []
    for number, (same, gone, new) in enumerate(found):
        inner = 0 < number < len(found) - 1
        if same and not (inner and len(same.strip()) <= _BRIDGE and _bridges(same, found, number)):
            merged.append([same, "", ""])
        elif merged and not merged[-1][0]:
            merged[-1][1] += same + gone
            merged[-1][2] += same + new
        else:
            merged.append(["", same + gone, same + new])
    return tuple(piece for same, gone, new in merged for piece in _signed(same, gone, new))


def _signed(same: str, gone: str, new: str) -> tuple[Piece, ...]:
    return tuple(piece for piece in (Piece("=", same), Piece("-", gone), Piece("+", new)) if piece.text)


def _bridges(same: str, found: Sequence[Sequence[str]], number: int) -> bool:
    """Whether what stands between two changes is so little that they read better as one."""
    if not same.strip():
        return True
    around = [*found[number - 1][1:], *found[number + 1][1:]]
    return all(is_word(part.strip()) for part in around if part.strip()) and same != same.strip()


def difference(before: str, after: str) -> tuple[Block, ...]:
    """Two texts, one paragraph a line, as paragraphs that are the same, changed, gone or added."""
    one, two = before.split("\n"), after.split("\n")
    blocks: list[Block] = []
    for i, j in align(one, two):
        if j is None and i is not None:
            blocks.append(Block("gone", (Piece("-", one[i]),)))
        elif i is None and j is not None:
            blocks.append(Block("added", (Piece("+", two[j]),)))
        elif i is not None and j is not None:
            if one[i] == two[j]:
                blocks.append(Block("same", (Piece("=", one[i]),)))
            else:
                blocks.append(Block("changed", pieces(one[i], two[j])))
    return tuple(blocks)


def restored(blocks: Sequence[Block], *, later: bool) -> str:
    """One of the two texts that a diff was made of."""
    absent = ("-", "gone") if later else ("+", "added")
    return "\n".join(
        "".join(piece.text for piece in block.pieces if piece.sign != absent[0])
        for block in blocks
        if block.kind != absent[1]
    )


def rendered(blocks: Sequence[Block], *, around: int = 1) -> list[tuple[str, tuple[Piece, ...]]]:
    """What to show of a diff, line by line: a mark and its pieces.

    Marks are " " (same), "~" (changed), "-", "+" and "…", which stands for unchanged paragraphs further than
    ``around`` from any change and carries their number.
    """
    near = {
        place + step
        for place, block in enumerate(blocks)
        if block.kind != "same"
        for step in range(-around, around + 1)
    }
    marks = {"same": " ", "changed": "~", "gone": "-", "added": "+"}
    shown: list[tuple[str, tuple[Piece, ...]]] = []
    skipped = 0
    for place, block in enumerate(blocks):
        if place not in near:
            skipped += 1
            continue
        if skipped:
            shown.append(("…", (Piece("=", str(skipped)),)))
            skipped = 0
        shown.append((marks[block.kind], block.pieces))
    if skipped:
        shown.append(("…", (Piece("=", str(skipped)),)))
    return shown


def as_text(blocks: Sequence[Block], *, around: int = 1) -> str:
    """A diff for reading without colours: words that are gone in [-…-], new ones in {+…+}."""
    shown = []
    for mark, parts in rendered(blocks, around=around):
        if mark == "…":
            count = parts[0].text
            shown.append(f"… {count} unchanged paragraph{'' if count == '1' else 's'}")
        elif mark == "~":
            wrap = {"=": ("", ""), "-": ("[-", "-]"), "+": ("{+", "+}")}
            words = "".join(f"{wrap[part.sign][0]}{part.text}{wrap[part.sign][1]}" for part in parts)
            shown.append(f"~ {words}")
        else:
            shown.append(f"{mark} {''.join(part.text for part in parts)}")
    return "\n".join(shown)
