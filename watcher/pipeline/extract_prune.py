"""A page's tree without what stands around the article: other stories, boxes, forms, comments.

Knows the names that templates give to their boxes. Keeps anything large enough to be the article itself, however
it is named; what it leaves is for the extractor to judge.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Never prose. ``noscript`` holds images again and "please enable JavaScript".
_NEVER: Final = (
    *("script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "form", "button"),
    *("input", "select", "textarea", "nav", "dialog", "audio", "video", "map", "math", "figcaption"),
)
_BOX: Final = re.compile(
    r"(?:^|[\s_-])(?:"
    r"related|recommend\w*|more-?(?:stories|news|from|articles)|also-?read|read-?(?:also|next|more)|see-?also|"
    r"you-?may-?(?:also-?)?like|trending|popular|most-?(?:read|viewed|popular)|latest-?(?:news|posts|stories)|recent-?(?:posts|news)|"
    r"newsletter\w*|sign-?up|signup|subscri(?:be|ption)-?(?:box|form|banner|cta|promo|widget)|mailchimp|"
    r"prev(?:ious)?-?next\w*|prevnext\w*|post-?nav\w*|nav-?links|next-?(?:post|article|story)|prev(?:ious)?-?(?:post|article|story)|pagination|"
    r"comments?|comment-?(?:list|section|area|form)|disqus\w*|respond|"
    r"share|sharing|social|social-?(?:share|links|bar|media)|addtoany\w*|sharedaddy|"
    r"outbrain|taboola|adsbygoogle|advert\w*|sponsored|promo|"
    r"author-?(?:bio|box|info|card)|about-?(?:the-)?author|breadcrumbs?|cookie\w*|consent\w*|"
    r"site-?(?:header|footer)|footer-?nav|widget-?area|sidebar"
    r")(?:$|[\s_-])",
    re.IGNORECASE,
)
# A box with this share of the page's paragraph text is the article in a badly named container.
_ARTICLE_SHARE: Final = 0.3
# One <article> with this much paragraph text is the story; others beside it are other stories.
_STORY: Final = 600
_LINK_LINE: Final = 200
_INLINE_BOXES: Final = frozenset({"html", "body", "main", "article"})


def pruned(tree: HtmlElement) -> HtmlElement:
    """Copy a tree without boxes and other stories."""
    copy = deepcopy(tree)
    for element in list(copy.iter(*_NEVER)):
        _drop(element)
    total = _prose(copy)
    _drop_boxes(copy, total)
    _drop_other_stories(copy)
    _drop_link_lines(copy)
    return copy


def _drop(element: HtmlElement) -> None:
    """Remove an element; the text after it stays."""
    if element.getparent() is not None:
        element.drop_tree()


def _prose(element: HtmlElement) -> int:
    """Count the characters in paragraphs."""
    return sum(len(text) for paragraph in element.iter("p") for text in paragraph.itertext())


def _drop_boxes(tree: HtmlElement, total: int) -> None:
    boxes = [
        element
        for element in tree.xpath("//body//*[@class or @id]")
        if element.tag not in _INLINE_BOXES
        and _BOX.search(f"{(element.get('class') or '')[:300]} {(element.get('id') or '')[:100]}")
    ]
    for box in boxes:
        if box.getparent() is None or box.find(".//h1") is not None:
            continue
        if _prose(box) <= _ARTICLE_SHARE * total:
            _drop(box)


def _drop_other_stories(tree: HtmlElement) -> None:
    """Keep one story of a page that continues with others below it."""
    stories = [each for each in tree.iter("article") if next(each.iterancestors("article"), None) is None]
    main = next((each for each in stories if _prose(each) >= _STORY), None)
    if main is None:
        return
    for story in stories:
        if story is not main:
            _drop(story)


def _drop_link_lines(tree: HtmlElement) -> None:
    """Remove paragraphs and list items that are nothing but one link: pointers to other stories."""
    for element in list(tree.iter("p", "li")):
        links = element.findall(".//a")
        if len(links) != 1:
            continue
        whole = "".join(element.itertext()).strip()
        if len(whole) <= _LINK_LINE and whole == "".join(links[0].itertext()).strip():
            _drop(element)
