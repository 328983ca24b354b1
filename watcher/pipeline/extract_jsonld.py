"""JSON-LD blocks into the one description of this page's article.

Knows schema.org as newsrooms really write it: several blocks, graphs, lists of other stories, broken JSON.
Knows neither HTML nor which source outranks JSON-LD.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_text import paragraphs, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ARTICLES: Final = frozenset(
    {
        *("article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle"),
        *("backgroundnewsarticle", "reviewnewsarticle", "asknewsarticle", "satiricalarticle", "blogposting"),
        *(
            "liveblogposting",
            "techarticle",
            "scholarlyarticle",
            "report",
            "advertisercontentarticle",
            "claimreview",
        ),
        *("socialmediaposting", "discussionforumposting", "medicalscholarlyarticle", "interview"),
    }
)
# Descriptions of the page around the article: they only fill what the article leaves open.
_PAGES: Final = frozenset(
    {"webpage", "itempage", "videoobject", "audioobject", "podcastepisode", "creativework"}
)
# Below these keys stand other stories, readers' comments or parts of the page, never its own article.
_ELSEWHERE: Final = frozenset(
    {
        *(
            "itemlistelement",
            "comment",
            "comments",
            "relatedlink",
            "citation",
            "mentions",
            "about",
            "haspart",
        ),
        *("ispartof", "isbasedon", "review", "publisher", "author", "creator", "image", "liveblogupdate"),
        *(
            "breadcrumb",
            "potentialaction",
            "subjectof",
            "suggestedanswer",
            "video",
            "associatedmedia",
            "hentry",
        ),
    }
)
_NAMED: Final = frozenset({"person", "organization", "newsmediaorganization", "imageobject", "website"})
_MAX_DEPTH: Final = 8
_MAX_NODES: Final = 300
# No headline, name or address is longer; articleBody has its own bound.
_MAX_VALUE: Final = 2_000
_MAX_BODY: Final = 400_000
_MAX_NAMES: Final = 20

_STRING: Final = r"\"((?:[^\"\\\n]|\\.){1,2000})\""
_WRAPPING: Final = re.compile(
    r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?|;)\s*$"
)
_TRAILING_COMMA: Final = re.compile(r",(\s{0,200}[}\]])")
_SCHEME: Final = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Described:
    """What JSON-LD says about the article; empty where it says nothing."""

    headline: str = ""
    description: str = ""
    body: str = ""
    """Paragraphs, one per line."""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    image: str = ""
    language: str = ""
    published: str = ""
    """As written."""
    modified: str = ""
    free: bool | None = None
    """Whether it calls itself accessible for free."""


def describe(blocks: Iterable[str], *, urls: tuple[str, ...] = (), titles: tuple[str, ...] = ()) -> Described:
    """Find the article of the page that has these addresses and titles.

    Among several the one wins that names one of ``urls``, then one of ``titles``, then the first. Blocks that are
    no JSON are searched for a few flat values when no other block tells.
    """
    nodes: list[Mapping[str, object]] = []
    broken: list[str] = []
    for block in blocks:
        value = _loaded(block)
        if value is None:
            broken.append(block)
        else:
            nodes.extend(_nodes(value))
    names = {str(node["@id"]): node for node in nodes if "@id" in node and _types(node) & _NAMED}
    articles = [node for node in nodes if _types(node) & _ARTICLES]
    pages = [node for node in nodes if _types(node) & _PAGES]
    if not articles and not pages:
        return _rescued(broken)
    wanted = {_bare(url) for url in urls if url}
    spoken = {plain(title).casefold() for title in titles if title}
    # sorted() keeps the page's order among equals.
    articles.sort(key=lambda node: (not wanted & _addresses(node), _headline(node).casefold() not in spoken))
    first, *others = [*articles, *pages]
    described = _described(first, names)
    for other in others:
        if _types(other) & _PAGES or _addresses(first) & _addresses(other):
            described = _filled(described, _described(other, names))
    return described


def _loaded(block: str) -> object:
    """Read one block; None when it is no JSON even after the usual mistakes are mended."""
    for mend in (False, True):
        text = _TRAILING_COMMA.sub(r"\1", _WRAPPING.sub("", block)) if mend else block
        try:
            value: object = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        return value
    return None


def _nodes(value: object) -> Iterator[Mapping[str, object]]:
    """Give every typed object that may describe this page, in order; bounded in depth and number."""
    stack: list[tuple[object, int]] = [(value, 0)]
    count = 0
    while stack and count < _MAX_NODES:
        item, depth = stack.pop()
        if depth > _MAX_DEPTH:
            continue
        if isinstance(item, list):
            stack.extend((each, depth + 1) for each in reversed(item[:_MAX_NODES]))
        elif isinstance(item, Mapping):
            if "@type" in item:
                count += 1
                yield item
            inner = [each for key, each in item.items() if str(key).lower() not in _ELSEWHERE]
            stack.extend((each, depth + 1) for each in reversed(inner) if isinstance(each, list | Mapping))


def _types(node: Mapping[str, object]) -> set[str]:
    return {each.rsplit("/", 1)[-1].lower() for each in _strings(node.get("@type"))}


def _strings(value: object) -> list[str]:
    """Give the strings in a value that may be a string, a list, or an object with a name."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, list):
        return [each for item in value[:_MAX_NAMES] if not isinstance(item, list) for each in _strings(item)]
    if isinstance(value, Mapping):
        return _strings(
            next((value[key] for key in ("name", "@value", "url", "@id") if value.get(key)), None)
        )
    return []


def _line(value: object) -> str:
    found = _strings(value)
    return plain(found[0][:_MAX_VALUE]) if found else ""


def _headline(node: Mapping[str, object]) -> str:
    return _line(node.get("headline") or node.get("name"))


def _bare(url: str) -> str:
    return _SCHEME.sub("", url.strip()).split("#")[0].split("?")[0].rstrip("/")


def _addresses(node: Mapping[str, object]) -> set[str]:
    page = node.get("mainEntityOfPage")
    found = [node.get("url"), node.get("@id"), page if isinstance(page, str) else None]
    if isinstance(page, Mapping):
        found += [page.get("@id"), page.get("url")]
    return {_bare(each) for each in found if isinstance(each, str) and each}


def _described(node: Mapping[str, object], names: Mapping[str, Mapping[str, object]]) -> Described:
    body = node.get("articleBody") or node.get("text")
    return Described(
        headline=_headline(node),
        description=_line(node.get("description")),
        body=paragraphs(body[:_MAX_BODY]) if isinstance(body, str) else "",
        authors=tuple(_people(node.get("author") or node.get("creator"), names)),
        publisher=next(iter(_people(node.get("publisher") or node.get("sourceOrganization"), names)), ""),
        image=_address(node.get("image") or node.get("thumbnailUrl"), names),
        language=_line(node.get("inLanguage")),
        published=_line(node.get("datePublished") or node.get("dateCreated") or node.get("uploadDate")),
        modified=_line(node.get("dateModified")),
        free=_truth(node.get("isAccessibleForFree")),
    )


def _filled(known: Described, other: Described) -> Described:
    gaps = {
        field.name: getattr(other, field.name)
        for field in fields(Described)
        # The page around an article has its own name and text, which are not the article's.
        if field.name not in {"headline", "body"} and getattr(known, field.name) in {"", (), None}
    }
    return replace(known, **gaps)


def _people(value: object, names: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    """Give names; graphs refer to people by ``@id``."""
    for item in (value if isinstance(value, list) else [value])[:_MAX_NAMES]:
        known = (
            names.get(str(item.get("@id"))) if isinstance(item, Mapping) and not item.get("name") else None
        )
        for name in _strings(known if known is not None else item):
            if (line := plain(name[:_MAX_VALUE])) and not line.startswith(("http:", "https:", "#", "/", "@")):
                yield line


def _address(value: object, names: Mapping[str, Mapping[str, object]]) -> str:
    item = value[0] if isinstance(value, list) and value else value
    if isinstance(item, Mapping):
        known = item if item.get("url") or item.get("contentUrl") else names.get(str(item.get("@id")), item)
        item = known.get("url") or known.get("contentUrl") or known.get("@id")
        item = item[0] if isinstance(item, list) and item else item
    return item.strip()[:_MAX_VALUE] if isinstance(item, str) else ""


def _truth(value: object) -> bool | None:
    """Read a truth value as pages write it: true, "False", "http://schema.org/False"."""
    if isinstance(value, bool):
        return value
    word = _line(value).rsplit("/", 1)[-1].lower()
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(word)


def _rescued(broken: Iterable[str]) -> Described:
    """Find flat values in blocks that are no JSON: the first of each key, which is the outermost article's."""
    text = "\n".join(broken)

    def first(key: str) -> str:
        found = re.search(rf"\"{key}\"\s{{0,20}}:\s{{0,20}}(?:{_STRING}|(true|false))", text)
        if found is None:
            return ""
        raw = found[1] or found[2]
        try:
            return plain(str(json.loads(f'"{raw}"', strict=False)))
        except ValueError:
            return plain(raw)

    return Described(
        headline=first("headline"),
        description=first("description"),
        published=first("datePublished"),
        modified=first("dateModified"),
        free=_truth(first("isAccessibleForFree")),
    )
