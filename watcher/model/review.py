"""Hits that wait for a person, and what a person decided."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """A message in the editors' chat that asks about one hit."""

    hit: int
    state: str
    """"ready", "unsure" or "sent"."""
    attempts: int
    chat: str
    """Where its message is; empty until it is known."""
    message_id: int | None
    shown: str
    """What the message says was decided; empty when it asks."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What holds of a hit, and who says so."""

    decision: str
    """"post", "review" or "drop"."""
    source: str = ""
    """Where a person decided it: "cli", "telegram"; empty when no person has."""

    @property
    def open(self) -> bool:
        """Whether it waits for a person."""
        return self.decision == "review" and not self.source

    @property
    def word(self) -> str:
        """For comparing with what a card shows; empty while it waits."""
        return "" if self.open else f"{self.decision}:{self.source}"
