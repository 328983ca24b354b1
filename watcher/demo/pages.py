"""The pages of an invented outlet, in three layouts such as the web has them.

Pages repeat what makes real ones hard: menus, share buttons, boxes in the middle of the text, related
headlines, readers' comments. Same input, same bytes. Knows nothing of HTTP.
"""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from watcher.demo.newsroom import Layout

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from watcher.demo.newsroom import DemoArticle, Outlet

_RELATED = 3  # other headlines of the outlet beneath each article
_BOX_AFTER = 2  # paragraphs before the box that interrupts the text of a newspaper page
_STYLE = (
    "body{font-family:serif;max-width:48rem;margin:auto;padding:1rem} nav li{display:inline-block;margin:1ex}"
)


def article_page(outlet: Outlet, article: DemoArticle, origin: str, now: datetime) -> bytes:
    """Write an article's page. ``origin`` is the outlet's address without a slash at the end."""
    body = {Layout.NEWSPAPER: _newspaper, Layout.BLOG: _blog, Layout.MINIMAL: _minimal}[outlet.layout]
    url = f"{origin}{outlet.path(article)}"
    head = f'<link rel="canonical" href="{url}">\n' + (
        _metadata(outlet, article, url, now) if outlet.metadata else ""
    )
    return _document(outlet, f"{article.title} | {outlet.name}", head, body(outlet, article, now))


def front_page(outlet: Outlet, origin: str) -> bytes:
    """Write the outlet's first page: the headlines, and links to its feeds."""
    headlines = "\n".join(
        f'<li><a href="{outlet.path(article)}">{escape(article.title)}</a> {escape(article.description)}</li>'
        for article in outlet.articles
    )
    feeds = "\n".join(f'<li><a href="{feed.path}">{escape(feed.title)}</a></li>' for feed in outlet.feeds)
    body = f"""{_menu(outlet)}
<main><h1>{escape(outlet.name)}</h1>
<ul>{headlines}</ul>
<h2>RSS</h2>
<ul>{feeds}</ul></main>
{_footer(outlet)}"""
    return _document(outlet, outlet.name, f'<link rel="canonical" href="{origin}/">', body)


def missing_page(outlet: Outlet) -> bytes:
    """Write what is shown where nothing is."""
    return _document(
        outlet, f"404 | {outlet.name}", "", f"{_menu(outlet)}\n<main><h1>404</h1></main>\n{_footer(outlet)}"
    )


def _document(outlet: Outlet, title: str, head: str, body: str) -> bytes:
    direction = ' dir="rtl"' if outlet.language.startswith("ar") else ""
    return f"""<!DOCTYPE html>
<html lang="{outlet.language}"{direction}>
<head>
<meta charset="{outlet.encoding}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
{head}
<style>{_STYLE}</style>
</head>
<body>
{body}
</body>
</html>
""".encode(outlet.encoding)


def _metadata(outlet: Outlet, article: DemoArticle, url: str, now: datetime) -> str:
    published = outlet.local_time(article, now).isoformat()
    linked = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": url,
        "headline": article.title,
        "description": article.description,
        "inLanguage": outlet.language,
        "datePublished": published,
        "author": [{"@type": "Person", "name": article.author}],
        "publisher": {"@type": "NewsMediaOrganization", "name": outlet.name},
        "isAccessibleForFree": True,
    }
    # "<" never stands bare inside a script element, or a headline could end it.
    script = json.dumps(linked, ensure_ascii=False).replace("<", "\\u003c")
    return f"""<meta name="description" content="{escape(article.description)}">
<meta name="author" content="{escape(article.author)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="{escape(outlet.name)}">
<meta property="og:title" content="{escape(article.title)}">
<meta property="og:description" content="{escape(article.description)}">
<meta property="og:url" content="{url}">
<meta property="article:published_time" content="{published}">
<script type="application/ld+json">{script}</script>"""


def _items(lines: Iterable[str]) -> str:
    return "".join(f'<li><a href="#">{escape(line)}</a></li>' for line in lines)


def _menu(outlet: Outlet) -> str:
    return f"""<header><a href="/" class="logo">{escape(outlet.name)}</a>
<nav class="menu"><ul>{_items(outlet.menu)}</ul></nav></header>"""


def _footer(outlet: Outlet) -> str:
    return f'<footer class="site-footer"><p>{escape(outlet.about)}</p></footer>'


def _share(outlet: Outlet) -> str:
    buttons = _items(("Telegram", "WhatsApp", "Mastodon", "E-mail"))
    return (
        f'<div class="share social-buttons"><span>{escape(outlet.words.share)}</span><ul>{buttons}</ul></div>'
    )


def _newsletter(outlet: Outlet) -> str:
    return f"""<aside class="newsletter-signup"><h4>{escape(outlet.words.newsletter)}</h4>
<form action="#"><input type="email" placeholder="name@mail.example"><button>OK</button></form></aside>"""


def _related(outlet: Outlet, article: DemoArticle) -> str:
    others = [other for other in outlet.articles if other is not article and not other.page_missing][
        :_RELATED
    ]
    links = "".join(f'<li><a href="{outlet.path(other)}">{escape(other.title)}</a></li>' for other in others)
    return f"""<aside class="related-posts"><h3>{escape(outlet.words.related)}</h3>
<ul>{_items(article.related)}{links}</ul></aside>"""


def _comments(outlet: Outlet, article: DemoArticle) -> str:
    comments = "".join(f'<li class="comment"><p>{escape(line)}</p></li>' for line in article.comments)
    return f"""<section id="comments" class="comments-area"><h3>{escape(outlet.words.comments)}</h3>
<ol>{comments}</ol></section>"""


def _time(outlet: Outlet, article: DemoArticle, now: datetime) -> str:
    local = outlet.local_time(article, now)
    return (
        f'{escape(outlet.words.published)} <time datetime="{local.isoformat()}">{local:%Y-%m-%d %H:%M}</time>'
    )


def _paragraphs(lines: Iterable[str]) -> str:
    return "\n".join(f"<p>{escape(line)}</p>" for line in lines)


def _correction(article: DemoArticle) -> str:
    return f'<p class="correction"><em>{escape(article.correction)}</em></p>' if article.correction else ""


def _newspaper(outlet: Outlet, article: DemoArticle, now: datetime) -> str:
    furniture = "".join(f'<div class="promo"><p>{escape(line)}</p></div>' for line in outlet.furniture[1:])
    notice = (
        f'<div id="cookie-banner" role="dialog"><p>{escape(outlet.furniture[0])}</p></div>'
        if outlet.furniture
        else ""
    )
    return f"""{notice}
{_menu(outlet)}
<div class="layout">
<main>
<article class="article">
<header class="article-header">
<h1 class="article-title">{escape(article.title)}</h1>
<p class="standfirst">{escape(article.description)}</p>
<p class="byline"><a rel="author" href="#">{escape(article.author)}</a> · {_time(outlet, article, now)}</p>
</header>
{_share(outlet)}
<div class="article-body">
{_paragraphs(article.paragraphs[:_BOX_AFTER])}
{_newsletter(outlet)}
{_paragraphs(article.paragraphs[_BOX_AFTER:])}
{_correction(article)}
</div>
{_share(outlet)}
</article>
{_related(outlet, article)}
{_comments(outlet, article)}
</main>
<aside class="sidebar">{furniture}</aside>
</div>
{_footer(outlet)}"""


def _blog(outlet: Outlet, article: DemoArticle, now: datetime) -> str:
    return f"""<div id="page" class="site">
{_menu(outlet)}
<div id="content" class="site-content">
<article id="post-{article.slug}" class="post type-post status-publish hentry">
<header class="entry-header">
<h1 class="entry-title">{escape(article.title)}</h1>
<div class="entry-meta"><span class="posted-on">{_time(outlet, article, now)}</span>
<span class="byline"><span class="author vcard">{escape(article.author)}</span></span></div>
</header>
<div class="entry-content">
{_paragraphs(article.paragraphs)}
{_correction(article)}
<div class="sharedaddy">{_share(outlet)}</div>
</div>
</article>
{_related(outlet, article)}
{_newsletter(outlet)}
{_comments(outlet, article)}
</div>
{_footer(outlet)}
</div>"""


def _minimal(outlet: Outlet, article: DemoArticle, now: datetime) -> str:
    return f"""{_menu(outlet)}
<div id="text">
<h1>{escape(article.title)}</h1>
<p class="meta">{escape(article.author)} – {_time(outlet, article, now)}</p>
<p><strong>{escape(article.description)}</strong></p>
{_paragraphs(article.paragraphs)}
{_correction(article)}
</div>
{_related(outlet, article)}
{_footer(outlet)}"""
