"""One address per article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.canonical import canonical, is_front_page, same_site

PLAIN = "https://paper.example/2022/10/police-stations"


@pytest.mark.parametrize(
    "url",
    [
        "http://paper.example/2022/10/police-stations",
        "HTTPS://WWW.Paper.Example:443/2022/10/police-stations/",
        "http://www.paper.example:80/2022/10/police-stations",
        "https://paper.example./2022/10/police-stations",
        f"{PLAIN}#comments",
        f"{PLAIN}?utm_source=rss&UTM_Medium=feed",
        f"{PLAIN}?fbclid=1&gclid=2&mc_cid=3&at_medium=RSS&ns_mchannel=rss&ref=rss",
        f"{PLAIN}?",
        "https://paper.example//2022/./09/../10//police-stations/",
        "https://paper.example/2022/10/%70olice-stations",
        f"{PLAIN}/amp/",
        f"{PLAIN}?amp",
        f"{PLAIN}?amp=1&outputType=amp",
        "https://paper.example/amp/2022/10/police-stations",
        "https://amp.paper.example/2022/10/police-stations",
        "https://m.paper.example/2022/10/police-stations",
        "https://mobile.paper.example/2022/10/police-stations",
        "https://www.google.com/amp/s/www.paper.example/2022/10/police-stations/amp",
        "https://www.google.co.uk/amp/paper.example/2022/10/police-stations",
        "https://paper-example.cdn.ampproject.org/c/s/paper.example/2022/10/police-stations",
        "https://paper-example.cdn.ampproject.org/v/s/www.paper.example/2022/10/police-stations?amp_js_v=0.1&usqp=mq",
        "https://www.bing.com/amp/s/paper.example/2022/10/police-stations",
        f"{PLAIN}/index.html",
        f"{PLAIN};jsessionid=0A1B",
        "https://reader:secret@paper.example/2022/10/police-stations",
        f" {PLAIN}\n",
    ],
)
def test_spellings_of_one_article(url: str) -> None:
    """Scheme, host, counters, AMP and mobile variants do not make another article."""
    assert canonical(url) == PLAIN


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://p.example/story?id=12", "https://p.example/story?id=13"),
        ("https://p.example/?p=12", "https://p.example/?p=13"),
        ("https://p.example/story.asp?12", "https://p.example/story.asp?13"),
        ("https://p.example/index.php?p=1", "https://p.example/index.php?p=2"),
        ("https://p.example/A", "https://p.example/a"),
        ("https://p.example/a?page=1", "https://p.example/a?page=2"),
        ("https://p.example/a?ref=12", "https://p.example/a?ref=13"),
        ("https://p.example/a?source=12", "https://p.example/a"),
        ("https://p.example/a?from=2020", "https://p.example/a?from=2021"),
        ("https://p.example/#!/a/1", "https://p.example/#!/a/2"),
        ("https://p.example/#/a/1", "https://p.example/#/a/2"),
        ("https://p.example:8080/a", "https://p.example/a"),
        ("https://p.example/tags/amp", "https://p.example/tags"),
        ("https://p.example/a%2Fb", "https://p.example/a/b"),
        ("https://p.example/?a=1%262", "https://p.example/?a=1&2"),
        (
            "https://web.archive.org/web/2022/http://a.example/x",
            "https://web.archive.org/web/2022/http://b.example/x",
        ),
        ("https://zh.wikipedia.org/wiki/A", "https://en.wikipedia.org/wiki/A"),
        ("https://a.wordpress.com/1", "https://b.wordpress.com/1"),
        ("https://youtube.com/watch?v=a", "https://youtube.com/watch?v=b"),
    ],
)
def test_different_articles_stay_different(one: str, other: str) -> None:
    """A parameter, a letter or a port may be all that tells them apart."""
    assert canonical(one)
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://p.example/a?b=2&a=1&b=1", "https://p.example/a?a=1&b=2&b=1"),
        ("https://p.example/?q=a+b%20c", "https://p.example/?q=a%20b%20c"),
        ("https://p.example/ü/%e4%b8%ad 100%", "https://p.example/%C3%BC/%E4%B8%AD%20100%25"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://XN--BCHER-KVA.example", "https://xn--bcher-kva.example/"),
        ("http://[2001:DB8::1]:8080/x", "https://[2001:db8::1]:8080/x"),
        ("https://en.m.wikipedia.org/wiki/X", "https://en.wikipedia.org/wiki/X"),
        ("https://m.co.uk/x", "https://m.co.uk/x"),
        ("https://news.google.com/rss/articles/CBMi?oc=5&hl=en", "https://news.google.com/articles/CBMi"),
        ("https://www.nytimes.com/a.html?smid=x&searchResultPosition=1", "https://nytimes.com/a.html"),
        ("https://p.example/x.amp.html", "https://p.example/x.html"),
        ("https://p.example", "https://p.example/"),
    ],
)
def test_the_spelling_chosen(url: str, expected: str) -> None:
    """Sorted parameters, one percent-encoding, host names in ASCII."""
    assert canonical(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "paper.example/a",
        "//paper.example/a",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "ftp://p.example/a",
        "https://",
        "https:///a",
        "http://[bad]/",
        "http://p.example:99999/",
        "http://p example/",
        "http://p..example/",
        "http://\udce9.example/",
        "https://p.example/" + "a" * 20_000,
        "data:text/html,x",
        "http://\u2100.example/",
    ],
)
def test_what_names_no_article_is_empty(url: str) -> None:
    """Other schemes, no host, hosts that cannot be."""
    assert canonical(url) == ""


FRAGMENTS = (
    "https:// http:// www. m. amp. p.example google.com /amp/s/ .cdn.ampproject.org /c/s/ / // . .. % %41 %2f %C3 ü é "
    "? & = a=1 utm_x=1 amp ref=r%73s # #! + ; :80 :8080 index.html .amp 1 - @ [::1] \\ * ~ ' \" < > | \x00 \t \u3000 ａ"
)
PIECES = st.sampled_from(FRAGMENTS.split(" "))


@given(
    st.lists(PIECES, max_size=14).map(lambda pieces: "https://p.example/" + "".join(pieces))
    | st.lists(PIECES, max_size=14).map("".join)
    | st.text(max_size=60)
)
def test_the_canonical_of_a_canonical_is_itself(url: str) -> None:
    """And no address raises."""
    once = canonical(url)
    assert canonical(once) == once
    assert once == "" or once.startswith("https://")
    assert once.isascii()


@given(st.text(alphabet="abc/%?&=#.-ü", max_size=30))
def test_trackers_never_matter(path: str) -> None:
    """Adding a counter to an address with a query changes nothing."""
    url = f"https://p.example/{path.partition('#')[0].replace('?', '')}?id=1"
    assert canonical(f"{url}&utm_source=x") == canonical(url)


@pytest.mark.parametrize(
    ("url", "front"),
    [
        ("https://www.paper.example", True),
        ("https://paper.example/index.html?utm_source=x", True),
        ("https://paper.example/en/", True),
        ("https://paper.example/zh-Hans", True),
        ("https://paper.example/home", True),
        ("https://paper.example/?p=12", False),
        ("https://paper.example/#!/a", False),
        ("https://paper.example/world", False),
        ("nonsense", False),
    ],
)
def test_front_pages_are_no_articles(url: str, front: bool) -> None:  # noqa: FBT001 - an expected value
    """Redirects to them mean that the article is gone."""
    assert is_front_page(url) is front


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.bbc.co.uk/a", "http://news.bbc.co.uk/b", True),
        ("https://a.paper.example/", "https://paper.example/", True),
        ("https://bbc.co.uk/", "https://itv.co.uk/", False),
        ("https://a.substack.com/", "https://b.substack.com/", False),
        ("https://paper.example/", "https://paper.example.evil.example/", False),
        ("https://10.0.0.1/", "https://11.0.0.1/", False),
        ("", "", False),
    ],
)
def test_sites_are_told_apart_by_their_domain(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - an expected value
    """Subdomains belong together, except where a host gives them away."""
    assert same_site(one, other) is same
    assert same_site(other, one) is same
