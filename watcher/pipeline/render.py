"""A story as a post: Telegram HTML that fits by construction and carries nothing an outlet could smuggle in."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from watcher.model import Post
from watcher.pipeline.places import flag, language_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from watcher.model import Hit, StoryView

LIMIT = 4096
"""Characters of a Telegram message, counted after its tags are parsed."""
TITLE, OUTLET, SUMMARY, ALSO, REASONS, TAGS = 250, 60, 600, 6, 4, 4
"""Most characters of a title, an outlet and a summary; most further outlets, reasons and tags. Together
they stay far below LIMIT, so that a post never needs cutting."""

_INVISIBLE = {"\u200c"}  # zero-width non-joiner: Persian is misspelt without it
_SPACE = re.compile(r"\s+")
_AUTOMATIC = re.compile(
    r"(?<=\S)\.(?=[^\W\d_]{2})|(?<=\d)\.(?=\d{1,3}\.\d)|:(?=//)|[@#](?=\w)|(?<!\w)/(?=\w)|\$(?=[A-Z])"
)
"""Where Telegram would make a link, mention, hashtag, command or cashtag of its own accord."""
_JOINER = "\u2060"
_MOVED = "➡️ Goes on in: "
_HOST = re.compile(r"[\w.\-\[\]:]+")
_TAG_WORD = re.compile(r"\w+")


def render_story(story: StoryView, *, labels: Mapping[str, str], tags: Mapping[str, str]) -> Post:
    """The post of a story with all its reports so far.

    ``labels`` gives readers' words for concept ids, ``tags`` the words to search a channel by for those that
    are people, organisations or places.
    """
    lead = story.lead
    lines = [
        f"{_flag(lead)}<b>{_link(_clean(lead.article.title, TITLE), lead.article.url)}</b>",
        _origin(lead),
    ]
    if lead.summary:
        lines += [f"<blockquote>{escape(_clean(lead.summary, SUMMARY), quote=False)}</blockquote>"]
    if lead.article.corrections:
        lines += [
            f"✏️ The page carries a correction: {escape(_clean(lead.article.corrections[0], 200), quote=False)}"
        ]
    also = _also(story)
    if also:
        lines += [f"Also: {also}"]
    lines += [f"<i>Why: {escape(', '.join(_reasons(lead, labels)), quote=False)}</i>"]
    hashtags = _tags(lead, tags)
    if hashtags:
        lines += [" ".join(hashtags)]
    return Post(
        key=story.key, body="\n".join(lines), preview_url=_web(lead.article.url), tags=tuple(hashtags)
    )


def render_moved(post: Post, story: StoryView) -> Post:
    """The post of a story that goes on in another one, with a line that leads to that one's first report."""
    lead = story.lead.article
    told = [line for line in post.body.split("\n") if not line.startswith(_MOVED)]
    line = f"{_MOVED}{_link(_clean(lead.title, TITLE), lead.url)}"
    return replace(post, body="\n".join((*told, line)))


def _origin(hit: Hit) -> str:
    article = hit.article
    parts = [escape(_clean(article.outlet, OUTLET), quote=False) or _host(article.url)]
    when = article.published or hit.found_at
    if when is not None:
        parts.append(_day(when) if article.published else f"found {_day(when)}")
    if article.language and article.language.split("-")[0] != "en":
        parts.append(escape(_clean(language_name(article.language), OUTLET), quote=False))
    if article.paywalled:
        parts.append("paywall")
    return " · ".join(part for part in parts if part)


def _reasons(hit: Hit, labels: Mapping[str, str]) -> list[str]:
    """What was recognised, strongest first; words that gave several reasons are told once."""
    told: dict[str, str] = {}
    for match in hit.score.matches:
        words = match.term.casefold()
        if match.points > 0 and not any(words in other or other in words for other in told):
            told[words] = labels.get(match.concept, match.concept)
    return list(dict.fromkeys(told.values()))[:REASONS]


def _also(story: StoryView) -> str:
    """Further reports, each linked under its outlet's name; an outlet's second report is numbered."""
    count = Counter([story.lead.article.outlet])
    names = []
    for hit in story.followers:
        outlet = hit.article.outlet
        count[outlet] += 1
        name = _clean(outlet, OUTLET) or _host(hit.article.url)
        names.append(_link(name if count[outlet] == 1 else f"{name} ({count[outlet]})", hit.article.url))
    more = len(names) - ALSO
    return ", ".join(names[:ALSO]) + (f" +{more}" if more > 0 else "")


def _tags(lead: Hit, tags: Mapping[str, str]) -> list[str]:
    """Hashtags for organisations, people and countries, those named most often first.

    A country that only one passing name stands for (the city of a treaty, of an organisation) gets none.
    """
    concepts = [match.concept for match in lead.score.matches if match.points > 0]
    named = Counter(tags[mention] for mention in lead.score.mentions if mention in tags)
    first = next((tags[mention] for mention in lead.score.mentions if mention in tags), "")
    words = [tags[concept] for concept in concepts if concept in tags]
    words += [word for word, names in named.items() if names > 1 or word == first]
    joined = ("#" + "".join(w[:1].upper() + w[1:] for w in _TAG_WORD.findall(word)) for word in words)
    return list(dict.fromkeys(tag for tag in joined if len(tag) > 1))[:TAGS]


def _clean(text: str, limit: int) -> str:
    """``text`` on one line, inert: nothing invisible, nothing that turns the direction or becomes a link.

    At most ``limit`` characters, joiners not counted.
    """
    kept = "".join(
        c
        for c in unicodedata.normalize("NFC", text)
        if c in _INVISIBLE or c.isspace() or unicodedata.category(c) not in {"Cc", "Cf", "Co", "Cs", "Cn"}
    )
    flat = _SPACE.sub(" ", kept).strip()
    if len(flat) > limit:
        cut = flat[: limit - 1]
        if " " in cut[limit // 2 :]:
            cut = cut[: cut.rindex(" ")]
        flat = f"{cut.rstrip()}…"
    # An invisible joiner keeps such places from becoming links; outlets speak here, but do not act.
    return _AUTOMATIC.sub(lambda found: found[0] + _JOINER, flat)


def _link(text: str, url: str) -> str:
    target = _web(url)
    words = escape(text, quote=False) or _host(url)
    return f'<a href="{escape(target)}">{words}</a>' if target else words


def _web(url: str) -> str:
    """``url`` when it is a plain web address, what is odd in it percent-encoded; else nothing."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    plain = parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc
    return quote(url, safe=":/?#[]!$&'()*+,;=%-._~@") if plain and _HOST.fullmatch(parts.netloc) else ""


def _host(url: str) -> str:
    try:
        return escape(_clean(urlsplit(url).hostname or "", OUTLET), quote=False)
    except ValueError:
        return ""


def _flag(hit: Hit) -> str:
    sign = flag(hit.country)
    return f"{sign} " if sign else ""


def _day(when: datetime) -> str:
    return f"{when.day} {when:%b %Y}"
