"""Every word that the database stores in place of a sentence, and what it means, by table and column.

Owns the meanings. Outcomes of polls and pages are explained with their remedies in ``pipeline.health``, faults of the
service in ``pipeline.diagnosis``; where a column holds those, it says so in ``ELSEWHERE``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.model.articles import Decision
from watcher.model.feeds import FeedKind
from watcher.model.revisions import Change

if TYPE_CHECKING:
    from collections.abc import Mapping

_DECISION = {
    Decision.POST.value: "For readers: it is in a post, or will be.",
    Decision.REVIEW.value: "It waits for a person (watcher review).",
    Decision.DROP.value: "Not for readers; of a hit: a person or a later lexicon has overruled the first verdict.",
}
_RELATION = {
    "first": "Nothing recent was alike: it opened the story.",
    "report": "One more outlet tells the same event.",
    "development": "A report with something that the story did not have yet.",
    "copy": "The same text again: cut, lightly edited, under another headline or on another site.",
}
_CHANGE = {
    Change.NONE.value: "Nothing that it says: advertising, counters, spaces. Leaves no version.",
    Change.MINOR.value: "Typing errors, small wording, a paywall that appears or lifts.",
    Change.SUBSTANTIVE.value: "What it says: headline, paragraphs, numbers, names, a correction. The post follows.",
    Change.WITHDRAWN.value: "It is gone, or the page says that it was retracted. The post follows.",
}
_EVIDENCE = {
    "kept": "The page lies in the file that the row names.",
    "missing": "It could not be kept; the row says why.",
    "deleted": "It was deleted on purpose; its hashes stay.",
}
_KIND_OF_TAG = {
    "found": "It speaks for the topic, as in the table matches.",
    "named": "It is named, as in mentions of hits.",
}

WORDS: Mapping[str, Mapping[str, str]] = {
    "hits.decision": _DECISION,
    "judgements.decision": _DECISION,
    "past_verdicts.decision": _DECISION,
    "facets.decision": _DECISION,
    "facets.verdict": _DECISION,
    "tags.decision": _DECISION,
    "hits.relation": _RELATION,
    "facets.relation": _RELATION,
    "tags.kind": _KIND_OF_TAG,
    "labels.source": {
        "cli": "Decided at the command line.",
        "telegram": "Decided in the editors' chat.",
    },
    "feeds.kind": {
        FeedKind.FEED.value: "RSS, Atom or JSON Feed.",
        FeedKind.SITEMAP.value: "A news sitemap.",
        FeedKind.SEARCH.value: "Results of many outlets.",
    },
    "feeds.origin": {
        "config": "It stands in config.toml.",
        "added": "It was added with watcher feeds add or import.",
    },
    "feeds.state": {
        "active": "It is asked when it is due.",
        "paused": "Someone has paused it; it is not asked.",
        "retired": "The publisher said that it is gone for good; it is not asked any more.",
        "removed": "It stands in config.toml no more, or was removed; what it brought stays.",
    },
    "entries.state": {
        "pending": "Its page is still to be read.",
        "done": "It was dealt with; outcome says how.",
    },
    "entries.outcome": {
        "baseline": "It was old news when its feed was first read; it is known, and was never read.",
        "known": "Its article was stored already, by another feed or under another address.",
        "judged": "Its article was read and judged; the table judgements has the verdict.",
        "no-link": "It leads nowhere, so there is nothing to read.",
    },
    "articles.published_precision": {
        "minute": "The time of publication is known.",
        "day": "Only its day is.",
    },
    "articles.origin": {
        "page": "Text and title are those of the page.",
        "feed": "The page gave nothing; what the feed says stands for it.",
    },
    "posts.kind": {
        "story": "A message about a story.",
        "edit": "A change of that message.",
        "development": "A reply: a report tells something new.",
        "correction": "A reply: an outlet has corrected its report.",
        "withdrawal": "A reply: an outlet has withdrawn its report.",
        "report": 'A message of its own about a further report (style "every").',
        "roundup": "A list of stories that would each have come too late.",
        "digest": "The figures, stories and chart of a day or week.",
    },
    "posts.state": {
        "ready": "It waits for its turn.",
        "sending": "A call is out; after a crash it counts as unsure.",
        "sent": "The channel has it.",
        "unsure": "The call broke off; it is looked for in the chat.",
        "dead": "It was refused or given up; a person may retry it (watcher outbox).",
        "superseded": "Something else tells it: a list, another message, a later edit.",
    },
    "deliveries.outcome": {
        "sent": "The channel took it.",
        "deferred": "Surely not delivered; tried again later.",
        "refused": "The channel will not take it as it is.",
        "moved": "The chat has another id now; it is sent there.",
        "unsure": "The call broke off: it may have arrived.",
        "held": "It was looked for and missed, and waits until quiet hours end.",
        "found": "It was looked for and is there.",
        "absent": "It was looked for and is not there; sent again.",
        "unknown": "The chat did not answer; it is asked again.",
        "blind": "Sent again without knowing whether it had arrived: it may stand there twice.",
        "retry": "An operator asked for another attempt.",
        "cancelled": "An operator took it back.",
        "lost": "An operator says that it never arrived.",
    },
    "review_posts.state": {
        "ready": "The question waits to be asked.",
        "sending": "A call is out.",
        "sent": "The chat has it.",
        "unsure": "The call broke off; it is sent again.",
        "dead": "The chat refuses it.",
    },
    "looks.outcome": {
        "unchanged": "The publisher says that the page is as it was (304).",
        "same": "The page says what it said.",
        **{word: meaning for word, meaning in _CHANGE.items() if word != Change.NONE},
        "returned": "The page shows a version that was seen before.",
        "missing": "It is gone, which is not confirmed yet, or was known.",
        "other": "Something else stands at the address: a consent form, a login.",
    },
    "revisions.change": {word: meaning for word, meaning in _CHANGE.items() if word != Change.NONE},
    "evidence.state": _EVIDENCE,
    "evidence_files.state": {
        "open": "It grows.",
        "closed": "Nothing is added to it any more.",
        "doomed": "It is to be deleted; its rows live elsewhere.",
    },
    "archivings.state": {
        "ready": "It waits for its turn.",
        "asking": "A request is out.",
        "working": "The archive is at it.",
        "done": "The archive has a copy; the row has its address.",
        "failed": "It was given up after several attempts.",
    },
}
"""By column: each word and its meaning. An empty value means unknown, or not yet."""

ELSEWHERE: Mapping[str, str] = {
    "polls.outcome": "feeds.md",
    "feeds.outcome": "feeds.md",
    "entries.outcome": "feeds.md",
    "looks.outcome": "feeds.md",
    "alerts.code": "health.md",
}
"""Columns that hold words of another page, and which; some beside their own."""
