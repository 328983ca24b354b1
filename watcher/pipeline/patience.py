"""How much one person may ask: a bucket of questions that refills, for each person and for all of them.

Kept in memory only and bounded. Knows people by a number that its caller makes up, and forgets those who ask least.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field


@dataclass(slots=True)
class Bucket:
    """So many questions at once, and so many a second from then on."""

    size: float
    refill: float
    left: float
    at: float

    def take(self, now: float) -> bool:
        """Whether one more may be asked; it is counted."""
        # A clock that was set back refills nothing and takes nothing away.
        self.left = min(self.size, self.left + max(now - self.at, 0.0) * self.refill)
        self.at = now
        if self.left < 1:
            return False
        self.left -= 1
        return True


@dataclass(slots=True)
class Patience:
    """Says of each question whether it is answered. ``each`` and ``together`` are questions a minute."""

    each: int
    together: int
    most: int = 2_000
    """People remembered. Whoever is forgotten starts anew; what all may ask together holds for them too."""
    _people: OrderedDict[int, Bucket] = field(default_factory=OrderedDict)
    _warned: set[int] = field(default_factory=set)
    _all: Bucket | None = None

    def allows(self, person: int, now: float) -> bool:
        """Whether this person's question is answered now; it is counted."""
        bucket = self._people.pop(person, None) or Bucket(self.each, self.each / 60, self.each, now)
        self._people[person] = bucket
        while len(self._people) > self.most:
            gone, _ = self._people.popitem(last=False)
            self._warned.discard(gone)
        if self._all is None:
            self._all = Bucket(self.together, self.together / 60, self.together, now)
        if not bucket.take(now):
            return False
        self._warned.discard(person)
        return self._all.take(now)

    def warn(self, person: int) -> bool:
        """Whether to say once that it is too much; from then on silence, until a question is answered again."""
        known = person in self._people and person not in self._warned
        if known:
            self._warned.add(person)
        return known
