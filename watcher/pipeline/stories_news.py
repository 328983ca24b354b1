"""Whether a report tells something that its story did not have yet. Part of ``stories``.

Facts are what the lexicon recognises in the first sentences of an article: official acts, people, countries. What a
report adds on the day of the event is how one outlet tells it, not a development.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.model import Traits

SOONEST = timedelta(hours=30)
"""After the first report of a story. One news day in all time zones: reports of the next morning retell the event."""

_MEANT = 3
"""How often a country has to be named to be what a report is about; once in the headline counts as often."""


def new_facts(candidate: Traits, members: Sequence[Traits]) -> tuple[str, ...]:
    """What ``candidate`` tells first, in words; empty when it retells, or came too soon to do anything else.

    Compared with the members that were published before it, whenever they arrived. An act or name is no news when
    any of them speaks of it, be it in passing.
    """
    before = [member for member in members if member.published <= candidate.published]
    if not before or candidate.published - min(member.published for member in before) < SOONEST:
        return ()
    known: set[str] = set()
    for member in before:
        known.update(fact for fact, _ in member.facts)
        known.update(feature[2:] for feature in member.features if feature[:2] in {"m:", "a:"})
        known.update(country for country, _ in member.places)
    passing = {country for country, times in candidate.places if times < _MEANT}
    return tuple(words for fact, words in candidate.facts if fact not in known and fact not in passing)
