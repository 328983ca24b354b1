"""What a round of work did."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """What one round of work did. The one noun that counts up while the round goes on."""

    feeds: int = 0
    failures: int = 0
    entries: int = 0
    pages: int = 0
    hits: int = 0
    review: int = 0

    @property
    def found(self) -> str:
        """Its hits in words, those that wait for a person among them."""
        return f"{self.hits + self.review} hits, {self.review} of them for a person"
