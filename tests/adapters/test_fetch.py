"""Feeds and pages over real HTTP on loopback: what comes back for each answer a server can give."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.origin import answer, origin, packed, redirect
from watcher.adapters.fetch import Fetcher, FetchLimits
from watcher.model import Failure, Fetched, Reason, Unchanged, Validators

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Sequence

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
AGENT = "Reader/1.0 (+https://example.org/bot)"
QUICK = FetchLimits(connect_s=2, first_byte_s=2, total_s=4, spacing_s=0)


def fetcher(
    limits: FetchLimits = QUICK,
    *,
    allow_private: Sequence[str] = ("127.0.0.1",),
    robots: bool = True,
    proxy: str = "",
    resolver: Callable[[str], Awaitable[Sequence[str]]] | None = None,
    tls: ssl.SSLContext | None = None,
) -> Fetcher:
    """Make a fetcher that may reach loopback."""
    return Fetcher(
        user_agent=AGENT,
        limits=limits,
        now=lambda: NOW,
        allow_private=allow_private,
        robots=robots,
        proxy=proxy,
        resolver=resolver,
        tls=tls,
    )


async def test_a_feed_comes_with_everything_needed_to_ask_again() -> None:
    """Body, type, both validators and freshness are handed on as received."""
    headers = {
        "Content-Type": "application/rss+xml; charset=utf-8",
        "ETag": 'W/"abc-gzip"',
        "Last-Modified": "Sun, 01 Mar 2026 10:00:00 GMT",
        "Cache-Control": "max-age=600",
    }
    async with origin() as site, fetcher() as fetch:
        url = site.at("/feed", answer(b"<rss/>", headers=headers))
        assert await fetch.feed(url) == Fetched(
            url=url,
            final_url=url,
            status=200,
            body=b"<rss/>",
            content_type="application/rss+xml; charset=utf-8",
            validators=Validators('W/"abc-gzip"', "Sun, 01 Mar 2026 10:00:00 GMT"),
            max_age=600.0,
        )


async def test_validators_go_out_as_they_came_in() -> None:
    """Validators are opaque, even odd ones: they return letter for letter."""
    kept = Validators("not even quoted;", "gestern um drei")
    async with origin() as site, fetcher() as fetch:
        url = site.at("/feed", answer(status=304))
        assert await fetch.feed(url, kept) == Unchanged(url, kept)
        assert site.seen[0].headers["if-none-match"] == kept.etag
        assert site.seen[0].headers["if-modified-since"] == kept.last_modified


async def test_a_304_can_bring_new_validators_and_freshness() -> None:
    """What the 304 says of the same body replaces what was sent; the rest is kept."""
    async with origin() as site, fetcher() as fetch:
        url = site.at("/feed", answer(status=304, headers={"ETag": 'W/"1"', "Cache-Control": "max-age=60"}))
        outcome = await fetch.feed(url, Validators('"1"', "then"))
        assert outcome == Unchanged(url, Validators('W/"1"', "then"), max_age=60.0)


async def test_a_304_that_nobody_asked_for_is_a_breach_of_protocol() -> None:
    """Without validators there is nothing that could be unchanged."""
    async with origin() as site, fetcher() as fetch:
        outcome = await fetch.feed(site.at("/feed", answer(status=304)))
        page = await fetch.page(site.url("/feed"))
        assert isinstance(outcome, Failure)
        assert (outcome.reason, outcome.status) == (Reason.PROTOCOL, 304)
        assert isinstance(page, Failure)
        assert page.reason == Reason.PROTOCOL


async def test_validators_that_could_split_a_header_are_not_sent() -> None:
    """A line break in a stored validator never reaches the wire."""
    async with origin() as site, fetcher() as fetch:
        url = site.at("/feed", answer(b"x"))
        assert isinstance(await fetch.feed(url, Validators('"a"\r\nX-Evil: 1', "ok")), Fetched)
        assert "if-none-match" not in site.seen[0].headers
        assert "x-evil" not in site.seen[0].headers


async def test_requests_say_who_asks_and_nothing_else() -> None:
    """Own User-Agent, gzip only, no cookies, referer or language, across requests and redirects."""
    async with origin() as site, fetcher() as fetch:
        site.at("/a", answer(status=302, headers={"Location": "/b", "Set-Cookie": "id=1; Path=/"}))
        site.at("/b", answer(b"x", headers={"Set-Cookie": "id=2; Path=/"}))
        await fetch.feed(site.url("/a"))
        await fetch.feed(site.url("/b"))
        assert len(site.seen) == 3
        for request in site.seen:
            assert request.method == "GET"
            assert set(request.headers) == {"host", "accept", "accept-encoding", "user-agent"}
            assert request.headers["user-agent"] == AGENT
            assert request.headers["accept-encoding"] == "gzip"


async def test_packed_bodies_arrive_unpacked() -> None:
    """Gzip as an encoding, and gzip as a file (sitemap.xml.gz), both come out plain."""
    async with origin() as site, fetcher() as fetch:
        coded = answer(packed(b"<urlset/>"), headers={"Content-Encoding": "gzip"})
        filed = answer(packed(b"<urlset/>"), headers={"Content-Type": "application/gzip"})
        for path, script in (("/coded", coded), ("/sitemap.xml.gz", filed)):
            outcome = await fetch.feed(site.at(path, script))
            assert isinstance(outcome, Fetched)
            assert outcome.body == b"<urlset/>"


@pytest.mark.parametrize("status", [301, 308])
async def test_permanent_redirects_are_remembered(status: int) -> None:
    """An unbroken chain of permanent redirects gives the address to keep."""
    async with origin() as site, fetcher() as fetch:
        url = site.at("/old", redirect("/newer", status))
        site.at("/newer", redirect("/newest", 301))
        newest = site.at("/newest", answer(b"x"))
        outcome = await fetch.feed(url)
        assert isinstance(outcome, Fetched)
        assert (outcome.url, outcome.final_url, outcome.permanent_url) == (url, newest, newest)


@pytest.mark.parametrize("status", [302, 303, 307])
async def test_other_redirects_are_followed_but_not_remembered(status: int) -> None:
    """Temporary redirects change where the answer comes from, not where to ask."""
    async with origin() as site, fetcher() as fetch:
        url = site.at("/old", redirect("/new", status))
        site.at("/new", answer(b"x"))
        outcome = await fetch.feed(url)
        assert isinstance(outcome, Fetched)
        assert (outcome.final_url, outcome.permanent_url) == (site.url("/new"), "")


async def test_a_temporary_hop_ends_the_permanent_part() -> None:
    """Permanent, temporary, permanent: only the first hop is worth keeping, whatever comes in the end."""
    async with origin() as site, fetcher() as fetch:
        url = site.at("/a", redirect("/b", 301))
        site.at("/b", redirect("/c", 302))
        site.at("/c", redirect("/d", 301))
        site.at("/d", answer(b"x"), answer(status=304), answer(status=500))
        whole = await fetch.feed(url)
        same = await fetch.feed(url, Validators('"1"'))
        broken = await fetch.feed(url)
        assert isinstance(whole, Fetched)
        assert isinstance(same, Unchanged)
        assert isinstance(broken, Failure)
        assert {whole.permanent_url, same.permanent_url, broken.permanent_url} == {site.url("/b")}


async def test_redirects_in_a_circle_end() -> None:
    """A loop is seen on its first repetition."""
    async with origin() as site, fetcher() as fetch:
        site.at("/a", redirect("/b"))
        site.at("/b", redirect("/a"))
        outcome = await fetch.feed(site.url("/a"))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.REDIRECTS
        assert site.paths() == ["/a", "/b"]


async def test_too_many_redirects_end() -> None:
    """The limit counts hops, and the endless staircase is left at it."""
    limits = FetchLimits(spacing_s=0, max_redirects=3)
    async with origin() as site, fetcher(limits) as fetch:
        for step in range(6):
            site.at(f"/{step}", redirect(f"/{step + 1}"))
        outcome = await fetch.feed(site.url("/0"))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.REDIRECTS
        assert site.paths() == ["/0", "/1", "/2", "/3"]


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("file:///etc/passwd", Reason.BAD_ADDRESS),
        ("gopher://127.0.0.1:70/1", Reason.BAD_ADDRESS),
        ("javascript:alert(1)", Reason.BAD_ADDRESS),
        ("http://user:secret@127.0.0.1/", Reason.BAD_ADDRESS),
        ("http://[::1", Reason.BAD_ADDRESS),
        ("http://169.254.169.254/latest/meta-data/", Reason.FORBIDDEN_ADDRESS),
        ("http://10.0.0.1/", Reason.FORBIDDEN_ADDRESS),
        ("http://[::ffff:10.0.0.1]/", Reason.FORBIDDEN_ADDRESS),
        ("http://3232235521/", Reason.FORBIDDEN_ADDRESS),
        ("http://example.org:22/", Reason.FORBIDDEN_ADDRESS),
    ],
)
async def test_redirects_cannot_lead_astray(location: str, reason: Reason) -> None:
    """Every hop is judged like the first address; the refusal gives away no password."""
    async with origin() as site, fetcher(allow_private=[f"127.0.0.1:{site.port}"]) as fetch:
        outcome = await fetch.feed(site.at("/a", redirect(location)))
        assert isinstance(outcome, Failure)
        assert outcome.reason == reason
        assert "secret" not in outcome.detail


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", Reason.BAD_ADDRESS),
        ("ftp://example.org/", Reason.BAD_ADDRESS),
        ("example.org/feed", Reason.BAD_ADDRESS),
        ("", Reason.BAD_ADDRESS),
        ("http:///path", Reason.BAD_ADDRESS),
        ("http://u:p@example.org/", Reason.BAD_ADDRESS),
        ("http://exa mple.org/", Reason.BAD_ADDRESS),
        ("http://example.org:99999/", Reason.BAD_ADDRESS),
        ("http://127.0.0.2/", Reason.FORBIDDEN_ADDRESS),
        ("http://example.org:25/", Reason.FORBIDDEN_ADDRESS),
    ],
)
async def test_some_addresses_are_never_asked(url: str, reason: Reason) -> None:
    """Other schemes, passwords, other ports and private places are refused before any look-up."""

    async def never(host: str) -> list[str]:
        raise AssertionError(host)

    async with fetcher(resolver=never, robots=False, allow_private=[]) as fetch:
        for outcome in (await fetch.feed(url), await fetch.page(url)):
            assert isinstance(outcome, Failure)
            assert outcome.reason == reason


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (204, Reason.HTTP_STATUS),
        (400, Reason.HTTP_STATUS),
        (401, Reason.FORBIDDEN),
        (403, Reason.FORBIDDEN),
        (404, Reason.NOT_FOUND),
        (410, Reason.GONE),
        (429, Reason.RATE_LIMITED),
        (451, Reason.HTTP_STATUS),
        (500, Reason.SERVER_ERROR),
        (503, Reason.SERVER_ERROR),
        (599, Reason.SERVER_ERROR),
        (799, Reason.SERVER_ERROR),
    ],
)
async def test_each_status_has_its_reason(status: int, reason: Reason) -> None:
    """Statuses become reasons, with host and number in the words."""
    async with origin() as site, fetcher() as fetch:
        outcome = await fetch.feed(site.at("/feed", answer(b"no", status=status)))
        assert isinstance(outcome, Failure)
        assert (outcome.reason, outcome.status) == (reason, status)
        assert "127.0.0.1" in outcome.detail
        assert str(status) in outcome.detail


async def test_a_redirect_without_a_target_is_a_status_like_others() -> None:
    """There is nothing to follow."""
    async with origin() as site, fetcher() as fetch:
        outcome = await fetch.feed(site.at("/feed", answer(status=301)))
        assert isinstance(outcome, Failure)
        assert (outcome.reason, outcome.status) == (Reason.HTTP_STATUS, 301)


@pytest.mark.parametrize("status", [429, 503])
async def test_the_wait_a_server_asks_for_is_handed_on(status: int) -> None:
    """Retry-After as a date counts from the server's own clock."""
    headers = {"Date": "Sun, 01 Mar 2020 00:00:00 GMT", "Retry-After": "Sun, 01 Mar 2020 00:02:00 GMT"}
    async with origin() as site, fetcher() as fetch:
        outcome = await fetch.feed(site.at("/feed", answer(status=status, headers=headers)))
        assert isinstance(outcome, Failure)
        assert outcome.retry_after == 120.0


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (403, {"cf-mitigated": "challenge", "Server": "cloudflare"}, b""),
        (403, {"Server": "cloudflare"}, b"<title>Just a moment...</title>"),
        (503, {}, b'<script src="/cdn-cgi/challenge-platform/h/b/x.js">'),
        (403, {"Server": "DDoS-Guard"}, b""),
        (401, {"X-DataDome": "protected"}, b""),
        (429, {"X-Vercel-Mitigated": "challenge"}, b""),
        (202, {"x-amzn-waf-action": "challenge"}, b""),
        (403, {}, b'<iframe src="/_Incapsula_Resource?x=1">'),
    ],
)
async def test_browser_checks_are_told_from_refusals(
    status: int, headers: dict[str, str], body: bytes
) -> None:
    """A wall in front of the site is not the site's own no."""
    async with origin() as site, fetcher() as fetch:
        outcome = await fetch.feed(site.at("/feed", answer(body, status=status, headers=headers)))
        assert isinstance(outcome, Failure)
        assert (outcome.reason, outcome.status) == (Reason.CHALLENGE, status)


async def test_a_packed_browser_check_is_recognised_too() -> None:
    """Error bodies are unpacked before they are looked at."""
    body = packed(b"<html><title>Just a moment...</title>")
    async with origin() as site, fetcher() as fetch:
        script = answer(body, status=403, headers={"Content-Encoding": "gzip"})
        outcome = await fetch.feed(site.at("/feed", script))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.CHALLENGE


async def test_a_plain_cloudflare_page_is_not_a_check() -> None:
    """Half the web stands behind Cloudflare; its name alone means nothing."""
    async with origin() as site, fetcher() as fetch:
        script = answer(b"members only", status=403, headers={"Server": "cloudflare"})
        outcome = await fetch.feed(site.at("/feed", script))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.FORBIDDEN


async def test_pictures_and_films_are_not_read_as_pages() -> None:
    """A link to a video costs its headers only."""
    async with origin() as site, fetcher() as fetch:
        script = answer(bytes(1 << 20), headers={"Content-Type": "video/mp4"})
        outcome = await fetch.page(site.at("/film", script))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.NOT_HTML


async def test_international_addresses_are_asked_for_as_browsers_do() -> None:
    """Letters beyond ASCII are escaped, escapes that are there stay, the fragment stays home."""
    async with origin() as site, fetcher() as fetch:
        await fetch.feed(site.url("/новости/%E4%B8%AD%2f?q=é&x=%3D+a b#part"))
        assert site.seen[0].path == (
            "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/%E4%B8%AD%2f?q=%C3%A9&x=%3D+a%20b"
        )


async def test_a_redirect_in_raw_bytes_is_followed() -> None:
    """Some servers put undecoded bytes into Location; they go back as the same bytes."""
    async with origin() as site, fetcher() as fetch:
        site.at("/a", redirect(b"/caf\xe9".decode("utf-8", "surrogateescape")))
        site.at("/caf%E9", answer(b"x"))
        assert isinstance(await fetch.feed(site.url("/a")), Fetched)


async def test_a_429_without_a_time_keeps_pages_away_for_a_minute() -> None:
    """Further pages of the host are refused without asking; its feeds, paced elsewhere, are not."""
    async with origin() as site, fetcher(robots=False) as fetch:
        site.at("/busy", answer(status=429))
        site.at("/other", answer(b"x"))
        await fetch.page(site.url("/busy"))
        page = await fetch.page(site.url("/other"))
        assert isinstance(page, Failure)
        assert page.reason == Reason.RATE_LIMITED
        assert page.retry_after is not None
        assert 50 < page.retry_after <= 60
        assert isinstance(await fetch.feed(site.url("/other")), Fetched)
        assert site.paths() == ["/busy", "/other"]


async def test_robots_txt_is_asked_once_and_obeyed_on_pages_only() -> None:
    """Refused pages are not asked for, feeds are; one robots.txt serves all pages."""
    async with origin() as site, fetcher() as fetch:
        site.at("/robots.txt", answer(b"User-agent: reader\nDisallow: /private\n"))
        for path in ("/open", "/private/a", "/private/b"):
            site.at(path, answer(b"x"))
        assert isinstance(await fetch.page(site.url("/open")), Fetched)
        refused = await fetch.page(site.url("/private/a"))
        assert isinstance(refused, Failure)
        assert refused.reason == Reason.ROBOTS
        assert isinstance(await fetch.feed(site.url("/private/b")), Fetched)
        assert [request.path for request in site.seen] == ["/robots.txt", "/open", "/private/b"]


async def test_robots_txt_is_obeyed_behind_redirects() -> None:
    """The page that a redirect leads to is judged by its own address, dots resolved."""
    async with origin() as site, fetcher() as fetch:
        site.at("/robots.txt", answer(b"User-agent: *\nDisallow: /private\n"))
        site.at("/a", redirect("/open/../private/x"))
        outcome = await fetch.page(site.url("/a"))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.ROBOTS
        assert site.paths() == ["/a"]


async def test_robots_txt_can_be_left_aside() -> None:
    """An operator's decision, not ours."""
    async with origin() as site, fetcher(robots=False) as fetch:
        site.at("/robots.txt", answer(b"User-agent: *\nDisallow: /\n"))
        assert isinstance(await fetch.page(site.at("/p", answer(b"x"))), Fetched)
        assert [request.path for request in site.seen] == ["/p"]


async def test_a_site_whose_robots_txt_fails_is_left_alone_for_a_while() -> None:
    """A 500 is no permission; it is asked once, and the failure says when to come back."""
    async with origin() as site, fetcher() as fetch:
        site.at("/robots.txt", answer(status=500))
        site.at("/p", answer(b"x"))
        for _ in range(2):
            outcome = await fetch.page(site.url("/p"))
            assert isinstance(outcome, Failure)
            assert (outcome.reason, outcome.status) == (Reason.ROBOTS, 500)
            assert outcome.retry_after is not None
        assert [request.path for request in site.seen] == ["/robots.txt"]


async def test_an_overlong_robots_txt_is_read_as_far_as_the_standard_says() -> None:
    """Rules within the first 500 KiB count, the rest is not waited for."""
    body = b"User-agent: *\nDisallow: /private\n" + b"# filler\n" * 200_000
    async with origin() as site, fetcher() as fetch:
        site.at("/robots.txt", answer(body))
        site.at("/p", answer(b"x"))
        assert isinstance(await fetch.page(site.url("/p")), Fetched)
        refused = await fetch.page(site.url("/private"))
        assert isinstance(refused, Failure)
        assert refused.reason == Reason.ROBOTS


async def test_outside_its_context_a_fetcher_is_a_bug() -> None:
    """Forgetting the context manager is a mistake in the program, not an ordinary failure."""
    with pytest.raises(RuntimeError):
        await fetcher().feed("http://127.0.0.1/")


def test_a_broken_setup_is_told_at_once() -> None:
    """Unreadable entries raise when the fetcher is built, not when it is used."""
    with pytest.raises(ValueError, match="not a place"):
        fetcher(allow_private=["not a place"])
    with pytest.raises(ValueError, match="proxy"):
        fetcher(proxy="socks5://127.0.0.1:9050")
    with pytest.raises(ValueError, match="user agent"):
        Fetcher(user_agent="two\r\nlines", limits=QUICK, now=lambda: NOW)
