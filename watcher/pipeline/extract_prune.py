"""A page's tree without what stands around the article: other stories, boxes, forms, comments.

Knows the names that templates give to their boxes. Keeps anything large enough to be the article itself, however
it is named; what it leaves is for the extractor to judge.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_page import walk

if TYPE_CHECKING:
    from watcher.pipeline.extract_page import Tree

# Never prose. ``noscript`` holds images again and "please enable JavaScript".
_NEVER: Final = (
    "script",
    "style",
    "template",
    "svg",
    "noscript",
    "iframe",
    "nav",
    "button",
    "dialog",
    "figcaption",
)
# Words that name a box wherever they stand in a class or id ("related-posts", "td_block_related"),
# and words that do so only alone ("sidebar"), because grids and themes carry them too ("sidebar-grid").
_BOX: Final = re.compile(
    r"(?:^|[\s_-])(?:"
    r"(?:related|recommend\w*|also-?read|read-?(?:also|next|more)|see-?also|you-?may-?(?:also-?)?like|most-?(?:read|viewed|popular)"
    r"|more-?(?:stories|news|from|articles)|latest-?(?:news|posts|stories)|recent-?(?:posts|news)"
    r"|advert(?:isement|ising|orial)?s?|ads?-?(?:slot|banner|unit|box|container|wrapper)|gpt-?ad|google-?ads?"
    r"|newsletter\w*|sign-?up|subscri(?:be|ption)-?(?:box|form|banner|cta|promo|widget)|mailchimp"
    r"|prev(?:ious)?-?next\w*|post-?nav\w*|nav-?links|next-?(?:post|article|story)|prev(?:ious)?-?(?:post|article|story)"
    r"|comments?|disqus\w*|outbrain|taboola|addtoany\w*|sharedaddy|author-?(?:bio|box|card)|about-?the-?author"
    r"|breadcrumbs?|cookie-?\w*|social-?(?:share|links|bar|media|icons)|share-?(?:buttons?|bar|links|tools))(?:$|[\s_-])"
    r"|(?:sidebar|widget-?area|pagination|trending|popular|sponsored|promo|share|sharing|social|respond)(?:$|\s)"
    r")",
    re.IGNORECASE,
)
# Readers' comments can outweigh the article, so they go whatever their size.
_COMMENTS: Final = re.compile(
    r"(?:^|\s)(?:comments?|disqus\w*|respond)(?:$|[\s_-](?!count|link|number|open))|(?:^|\s)\w+-comments(?:$|\s)",
    re.IGNORECASE,
)
# A box with this share of the page's paragraph text is the article in a badly named container.
_ARTICLE_SHARE: Final = 0.2
# One <article> with this much paragraph text is the story; others beside it are other stories.
_STORY: Final = 600
# Each box is weighed by walking through it; nested by the thousand that would take quadratic time.
_MOST_BOXES: Final = 400
_LINK_LINE: Final = 200
# Characters of paragraphs that must be left when comments go: else the "comments" are the page.
_ARTICLE_LEFT: Final = 300
_CONTENT: Final = frozenset({"html", "body", "main", "article"})


def pruned(tree: Tree, *, boxes: bool = True) -> Tree:
    """Copy a tree without boxes and other stories; without ``boxes`` only scripts and the like go."""
    copy = deepcopy(tree)
    for element in list(copy.iter(*_NEVER)):
        _drop(element)
    if boxes:
        _drop_boxes(copy)
        _drop_other_stories(copy)
        _drop_link_lines(copy)
    return copy


def _drop(element: Tree) -> None:
    """Remove an element; the text after it stays."""
    if element.getparent() is not None:
        element.drop_tree()


def _prose(element: Tree) -> int:
    """Count the characters in paragraphs."""
    return sum(len(text) for paragraph in element.iter("p") for text in paragraph.itertext())


def _drop_boxes(tree: Tree) -> None:
    total = _prose(tree)
    found: list[Tree] = []
    weighed = 0
    elements = walk(tree, ends=False)
    for _, element in elements:
        name = f"{(element.get('class') or '')[:300]} {(element.get('id') or '')[:100]}"
        if element.tag in _CONTENT or not (_BOX.search(name) or _COMMENTS.search(name)):
            continue
        weighed += 1
        if weighed > _MOST_BOXES:
            break
        if element.find(".//h1") is not None:
            continue
        prose = _prose(element)
        if prose <= _ARTICLE_SHARE * total or (_COMMENTS.search(name) and total - prose >= _ARTICLE_LEFT):
            found.append(element)
            elements.skip_subtree()
    for box in found:
        _drop(box)


def _drop_other_stories(tree: Tree) -> None:
    """Keep one story of a page that continues with others below it."""
    stories = [each for each in tree.iter("article") if next(each.iterancestors("article"), None) is None]
    main = next((each for each in stories if _prose(each) >= _STORY), None)
    if main is None:
        return
    for story in stories:
        if story is not main:
            _drop(story)


def _drop_link_lines(tree: Tree) -> None:
    """Remove paragraphs that are nothing but one link, and lists of nothing else: pointers to other stories.

    Single items stay: the extractor judges a list by its links and would trust what is left of it.
    """
    for element in list(tree.iter("p", "ul", "ol")):
        items = [element] if element.tag == "p" else element.findall("li")
        if items and all(_is_link_line(item) for item in items):
            _drop(element)


def _is_link_line(element: Tree) -> bool:
    links = element.findall(".//a")
    if len(links) != 1:
        return False
    whole = "".join(element.itertext()).strip()
    return len(whole) <= _LINK_LINE and whole == "".join(links[0].itertext()).strip()
