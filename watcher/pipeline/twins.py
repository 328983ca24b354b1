"""Which stored article an entry tells of by another address. Decides only; the candidates are passed in.

Search engines hide addresses, and one article then has two. Headlines alone prove little: newsrooms repeat theirs
("Morning briefing"), agencies' are the same everywhere, and those copies are reports of their own. So all must agree:
headline, outlet and day.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from watcher.pipeline.fold import fold, is_dense

if TYPE_CHECKING:
    from collections.abc import Iterable

APART = timedelta(hours=36)
"""Between two statements of when one article was published: one may be a date without a time, in another zone."""
UNDATED = timedelta(days=7)
"""Back from when an article without a date was seen: lists of what is new reach no further."""
SLACK = 4
"""Characters that one headline has more than the other before folding: "..." for an ellipsis, a final stop."""
_TELLING = 24
"""Letters from which on a headline is taken for one article's own; a Han letter says as much as three."""
_SHORTEST_NAME = 3
"""Letters that a host's label has at least to stand for an outlet."""


def twin(title: str, outlet: str, stored: Iterable[tuple[int, str, str, str]]) -> int | None:
    """The first of ``stored`` (id, title, outlet, link) that is the same article; ``None`` when none surely is."""
    headline, name = fold(title), fold(outlet)
    if not name or sum(3 if is_dense(letter) else 1 for letter in headline) < _TELLING:
        return None
    same_name: dict[str, bool] = {}  # outlets repeat, and folding is what costs here
    for key, other_title, other_outlet, link in stored:
        if other_outlet not in same_name:
            same_name[other_outlet] = _one_name(name, fold(other_outlet))
        if (same_name[other_outlet] or _is_host(name, link)) and fold(other_title) == headline:
            return key
    return None


def _one_name(one: str, other: str) -> bool:
    """Whether one name begins or ends with the other: "BBC" and "BBC News", "Guardian" and "The Guardian"."""
    shorter, longer = sorted((f" {one} ", f" {other} "), key=len)
    return bool(shorter.strip()) and (longer.startswith(shorter) or longer.endswith(shorter))


def _is_host(name: str, link: str) -> bool:
    """Whether a name is that of the link's host: "The Guardian" and www.theguardian.com."""
    try:
        host = (urlsplit(link).hostname or "").removeprefix("www.")
    except ValueError:
        return False
    joined = name.replace(" ", "")
    labels = {label.replace("-", "") for label in host.split(".") if len(label) >= _SHORTEST_NAME}
    return joined in labels or joined == host.replace(".", "").replace("-", "")
