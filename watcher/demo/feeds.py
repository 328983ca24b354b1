"""The feeds of an invented outlet: RSS 2.0, RDF, Atom, JSON Feed and a news sitemap, faults included.

Same input, same bytes: what the server calls unchanged is unchanged. Knows nothing of HTTP.
"""

from __future__ import annotations

import json
from email.utils import format_datetime
from html import escape
from typing import TYPE_CHECKING

from watcher.demo.newsroom import Fault, FeedFormat

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.demo.newsroom import DemoArticle, Outlet, OutletFeed

_TYPES = {
    FeedFormat.RSS: "application/rss+xml",
    FeedFormat.RDF: "application/rdf+xml",
    FeedFormat.ATOM: "application/atom+xml",
    FeedFormat.JSON: "application/feed+json",
    FeedFormat.SITEMAP: "application/xml",
}


def feed_body(outlet: Outlet, feed: OutletFeed, origin: str, now: datetime) -> tuple[bytes, str]:
    """Write one feed: its bytes and its media type.

    ``origin`` is the outlet's address without a slash at the end, "http://127.0.0.1:8000".
    """
    write = {
        FeedFormat.RSS: _rss,
        FeedFormat.RDF: _rdf,
        FeedFormat.ATOM: _atom,
        FeedFormat.JSON: _json,
        FeedFormat.SITEMAP: _sitemap,
    }[feed.format]
    text = write(outlet, feed, origin, now)
    if feed.fault is Fault.MALFORMED:
        text = (
            text.replace("&amp;", "&")
            .replace("</item>", "", 1)
            .replace("</channel>", "")
            .replace("</rss>", "")
        )
    return text.encode(outlet.encoding), _TYPES[feed.format]


def _link(outlet: Outlet, feed: OutletFeed, article: DemoArticle, origin: str) -> str:
    return f"{origin}{outlet.path(article)}" + (f"?{feed.tracker}" if feed.tracker else "")


def _html(article: DemoArticle) -> str:
    lines = (*article.paragraphs, article.correction) if article.correction else article.paragraphs
    return "\n".join(f"<p>{escape(line)}</p>" for line in lines)


def _declaration(outlet: Outlet) -> str:
    return f'<?xml version="1.0" encoding="{outlet.encoding}"?>'


def _rss(outlet: Outlet, feed: OutletFeed, origin: str, now: datetime) -> str:
    items = "\n".join(
        f"""<item>
<title>{escape(article.title)}</title>
<link>{escape(_link(outlet, feed, article, origin))}</link>
<guid isPermaLink="false">{outlet.host}/{article.slug}</guid>
<pubDate>{format_datetime(outlet.local_time(article, now))}</pubDate>
<dc:creator>{escape(article.author)}</dc:creator>
<description>{escape(article.description)}</description>
{f"<content:encoded><![CDATA[{_html(article)}]]></content:encoded>" if feed.full else ""}
</item>"""
        for article in outlet.carried(feed)
    )
    return f"""{_declaration(outlet)}
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>{escape(feed.title)}</title>
<link>{origin}/</link>
<description>{escape(outlet.about)}</description>
<language>{outlet.language}</language>
{items}
</channel>
</rss>
"""


def _rdf(outlet: Outlet, feed: OutletFeed, origin: str, now: datetime) -> str:
    carried = outlet.carried(feed)
    links = [escape(_link(outlet, feed, article, origin)) for article in carried]
    sequence = "\n".join(f'<rdf:li rdf:resource="{link}"/>' for link in links)
    items = "\n".join(
        f"""<item rdf:about="{link}">
<title>{escape(article.title)}</title>
<link>{link}</link>
<description>{escape(article.description)}</description>
<dc:creator>{escape(article.author)}</dc:creator>
<dc:date>{outlet.local_time(article, now).isoformat()}</dc:date>
</item>"""
        for link, article in zip(links, carried, strict=True)
    )
    return f"""{_declaration(outlet)}
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="{outlet.language}">
<channel rdf:about="{origin}{feed.path}">
<title>{escape(feed.title)}</title>
<link>{origin}/</link>
<description>{escape(outlet.about)}</description>
<dc:language>{outlet.language}</dc:language>
<items><rdf:Seq>
{sequence}
</rdf:Seq></items>
</channel>
{items}
</rdf:RDF>
"""


def _atom(outlet: Outlet, feed: OutletFeed, origin: str, now: datetime) -> str:
    carried = outlet.carried(feed)
    entries = "\n".join(
        f"""<entry>
<id>tag:{outlet.host},2022:{article.slug}</id>
<title>{escape(article.title)}</title>
<link rel="alternate" type="text/html" href="{escape(_link(outlet, feed, article, origin))}"/>
<published>{outlet.local_time(article, now).isoformat()}</published>
<updated>{outlet.local_time(article, now).isoformat()}</updated>
<author><name>{escape(article.author)}</name></author>
<summary>{escape(article.description)}</summary>
{f'<content type="html">{escape(_html(article))}</content>' if feed.full else ""}
</entry>"""
        for article in carried
    )
    newest = max((outlet.local_time(article, now) for article in carried), default=now)
    return f"""{_declaration(outlet)}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.language}">
<id>tag:{outlet.host},2022:{feed.path}</id>
<title>{escape(feed.title)}</title>
<updated>{newest.isoformat()}</updated>
<link rel="self" type="application/atom+xml" href="{origin}{feed.path}"/>
<link rel="alternate" type="text/html" href="{origin}/"/>
{entries}
</feed>
"""


def _json(outlet: Outlet, feed: OutletFeed, origin: str, now: datetime) -> str:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": f"{origin}/",
        "feed_url": f"{origin}{feed.path}",
        "language": outlet.language,
        "items": [
            {
                "id": f"{outlet.host}/{article.slug}",
                "url": _link(outlet, feed, article, origin),
                "title": article.title,
                "summary": article.description,
                "date_published": outlet.local_time(article, now).isoformat(),
                "authors": [{"name": article.author}],
                **({"content_html": _html(article)} if feed.full else {}),
            }
            for article in outlet.carried(feed)
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def _sitemap(outlet: Outlet, feed: OutletFeed, origin: str, now: datetime) -> str:
    urls = "\n".join(
        f"""<url>
<loc>{escape(_link(outlet, feed, article, origin))}</loc>
<news:news>
<news:publication><news:name>{escape(outlet.name)}</news:name><news:language>{outlet.language}</news:language></news:publication>
<news:publication_date>{outlet.local_time(article, now).isoformat()}</news:publication_date>
<news:title>{escape(article.title)}</news:title>
</news:news>
</url>"""
        for article in outlet.carried(feed)
    )
    return f"""{_declaration(outlet)}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
{urls}
</urlset>
"""
