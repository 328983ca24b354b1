"""Servers that break off, stall, lie or attack: each ends in time, in little memory, with the right reason."""

from __future__ import annotations

import asyncio
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.adapters.test_fetch import QUICK, fetcher
from tests.origin import Script, answer, breaking, endless, gzip_bomb, head, origin, packed, raw, silence
from watcher.adapters.fetch import FetchLimits
from watcher.model import Failure, Fetched, Reason, Unchanged

MIB = 1 << 20
SHORT = FetchLimits(connect_s=0.3, first_byte_s=0.2, total_s=0.6, spacing_s=0)
PACKED = {"Content-Encoding": "gzip"}


async def failing(script: Script, limits: FetchLimits = QUICK) -> Failure:
    """Fetch what a script gives, as feed and as page, and check that both fail alike."""
    async with origin() as site, fetcher(limits, robots=False) as fetch:
        url = site.at("/feed", script)
        outcome = await fetch.feed(url)
        page = await fetch.page(url)
        assert isinstance(outcome, Failure)
        assert isinstance(page, Failure)
        assert outcome.reason == page.reason
        assert "127.0.0.1" in outcome.detail
        assert "\n" not in outcome.detail
        return outcome


WHOLE = packed(b"<rss>" + b"news " * 500 + b"</rss>")


@pytest.mark.parametrize(
    "script",
    [
        raw(head(200, {"Content-Length": "1000"}) + b"short"),
        raw(head(200, {"Transfer-Encoding": "chunked"}) + b"5\r\nhello\r\n"),
        raw(head(200, {"Transfer-Encoding": "chunked"}) + b"5\r\nhel"),
        raw(head(200, {"Transfer-Encoding": "chunked"}), b"nonsense\r\n", pause=0.1),
        answer(WHOLE[:-9], headers=PACKED),
        raw(head(200, PACKED) + WHOLE[: len(WHOLE) // 2]),
        raw(head(200, PACKED) + WHOLE[:5]),
        breaking(head(200, {"Content-Length": "1000"}) + b"short"),
        breaking(head(200, {}) + b"short"),
    ],
    ids=[
        "short Content-Length",
        "chunks without an end",
        "chunk cut",
        "chunk without size",
        "gzip cut, lengths right",
        "gzip cut, closed",
        "gzip header cut",
        "reset in a counted body",
        "reset in an uncounted body",
    ],
)
async def test_a_body_that_breaks_off_is_never_taken_for_whole(script: Script) -> None:
    """Half a feed with a fresh ETag would hide the other half for ever."""
    assert (await failing(script)).reason == Reason.TRUNCATED


async def test_a_body_that_ends_with_its_connection_is_whole() -> None:
    """Old servers count nothing and just close; that is proper HTTP."""
    async with origin() as site, fetcher() as fetch:
        outcome = await fetch.feed(site.at("/feed", raw(b"HTTP/1.0 200 OK\r\n\r\n<rss/>")))
        assert isinstance(outcome, Fetched)
        assert outcome.body == b"<rss/>"


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (silence(), Reason.TIMEOUT),
        (silence(b"HTTP/1.1 200 OK\r\n"), Reason.TIMEOUT),
        (silence(head(200, {"Content-Length": "9"}) + b"a"), Reason.TIMEOUT),
        (endless(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n", 0.05), Reason.TIMEOUT),
        (endless(head(200, {"Content-Length": "99999"}), b"x", 0.05), Reason.TIMEOUT),
        (endless(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 0.01), Reason.TIMEOUT),
        (endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 500), Reason.TIMEOUT),
    ],
    ids=[
        "mute",
        "mute in headers",
        "mute in body",
        "slow headers",
        "slow body",
        "slow 103s",
        "flood of 100s",
    ],
)
async def test_slowness_of_every_kind_ends(script: Script, reason: Reason) -> None:
    """Trickles that please every single wait still end at the deadline for the whole."""
    assert (await failing(script, SHORT)).reason == reason


async def test_a_silence_within_a_body_ends_before_the_whole_may_last() -> None:
    """Who falls silent is told from who trickles until the end of all patience."""
    patient = FetchLimits(connect_s=0.3, first_byte_s=0.2, total_s=30, spacing_s=0)
    mute = await failing(silence(head(200, {"Content-Length": "9"}) + b"a"), patient)
    trickling = await failing(endless(head(200, {"Content-Length": "99999"}), b"x", 0.05), SHORT)
    assert "fell silent" in mute.detail
    assert "did not finish answering in 0.6 s" in trickling.detail


async def test_other_fetches_go_on_while_a_server_floods() -> None:
    """A flood of interim answers keeps one connection busy, not the program."""
    flood = endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 500)
    limits = FetchLimits(connect_s=0.3, first_byte_s=0.6, total_s=0.6, spacing_s=0)
    async with origin() as bad, origin() as good, fetcher(limits) as fetch:
        slow = asyncio.create_task(fetch.feed(bad.at("/feed", flood)))
        await asyncio.sleep(0.1)
        assert isinstance(await fetch.feed(good.at("/feed", answer(b"x"))), Fetched)
        assert not slow.done()
        assert isinstance(await slow, Failure)


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (raw(b"220 smtp.example ESMTP\r\n"), Reason.PROTOCOL),
        (raw(bytes(range(256)) * 8), Reason.PROTOCOL),
        (raw(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nx"), Reason.PROTOCOL),
        (raw(b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 200_000 + b"\r\n\r\n"), Reason.PROTOCOL),
        (raw(b"HTTP/1.1 200 OK\r\n" + b"X-Many: a\r\n" * 5_000 + b"\r\n"), Reason.PROTOCOL),
        (endless(b"HTTP/1.1 200 OK\r\nX-Endless: ", b"a" * 10_000), Reason.PROTOCOL),
        (raw(), Reason.CONNECT),
        (breaking(), Reason.CONNECT),
    ],
    ids=["smtp", "bytes", "bad length", "long header", "many headers", "endless header", "closes", "resets"],
)
async def test_what_is_not_http_is_named(script: Script, reason: Reason) -> None:
    """Garbage, oversized headers and dropped connections each have their reason."""
    assert (await failing(script)).reason == reason


@pytest.mark.parametrize("named", ["br", "deflate", "zstd", "gzip, gzip", "gzip, br", "secret-sauce"])
async def test_only_one_layer_of_gzip_is_unpacked(named: str) -> None:
    """Other and stacked encodings are refused: nobody asked for them, and they multiply."""
    script = answer(packed(packed(b"x")), headers={"Content-Encoding": named})
    assert (await failing(script)).reason == Reason.ENCODING


async def test_damaged_gzip_is_named() -> None:
    """A body that claims to be packed and is not, is refused rather than guessed at."""
    assert (await failing(answer(b"<rss/>" * 20, headers=PACKED))).reason == Reason.ENCODING


@pytest.mark.parametrize("named", ["", "identity", "utf-8", "none"])
async def test_encodings_that_mean_none_are_plain(named: str) -> None:
    """Servers write charsets and nothings into Content-Encoding; browsers read such feeds, so do we."""
    async with origin() as site, fetcher() as fetch:
        outcome = await fetch.feed(site.at("/feed", answer(b"<rss/>", headers={"Content-Encoding": named})))
        assert isinstance(outcome, Fetched)
        assert outcome.body == b"<rss/>"


async def test_an_announced_giant_is_not_read() -> None:
    """Content-Length alone is enough to decline."""
    script = silence(head(200, {"Content-Length": "99999999999"}))
    assert (await failing(script)).reason == Reason.TOO_LARGE


async def test_an_endless_body_is_left_at_the_limit() -> None:
    """The server gets rid of little more than the limit, whatever it would send."""
    limits = FetchLimits(spacing_s=0, max_feed_bytes=MIB)
    async with origin() as site, fetcher(limits) as fetch:
        outcome = await fetch.feed(site.at("/feed", endless(head(200, {}), bytes(64 * 1024))))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.TOO_LARGE
        assert site.sent < 16 * MIB  # the limit, and what kernel buffers on both sides swallow


@pytest.mark.parametrize("headers", [PACKED, {"Content-Type": "application/gzip"}], ids=["encoding", "file"])
async def test_a_bomb_costs_no_more_memory_than_the_limit(headers: dict[str, str]) -> None:
    """A tenth of a megabyte that unpacks into a hundred is stopped at five."""
    bomb = gzip_bomb(100)
    assert len(bomb) < MIB
    async with origin() as site, fetcher() as fetch:
        url = site.at("/feed", answer(bomb, headers=headers))
        tracemalloc.start()
        try:
            outcome = await fetch.feed(url)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.TOO_LARGE
        assert peak < 24 * MIB


async def test_a_bomb_in_an_error_page_goes_unnoticed() -> None:
    """Error bodies are looked at for a moment only; the status stands."""
    script = answer(gzip_bomb(50), status=404, headers=PACKED)
    assert (await failing(script)).reason == Reason.NOT_FOUND


@pytest.mark.parametrize(
    "script",
    [raw(head(404, {"Content-Length": "1000"}) + b"short"), answer(b"junk", status=404, headers=PACKED)],
    ids=["cut", "damaged"],
)
async def test_a_broken_error_page_does_not_hide_its_status(script: Script) -> None:
    """The status is the news."""
    assert (await failing(script)).reason == Reason.NOT_FOUND


async def test_nobody_at_the_port_is_a_failed_connection() -> None:
    """A closed port is told in the system's words."""
    async with origin() as site:
        gone = site.url("/feed")
    async with fetcher() as fetch:
        outcome = await fetch.feed(gone)
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.CONNECT
        assert "refused" in outcome.detail.lower()


async def test_a_connection_that_died_in_the_pool_is_replaced() -> None:
    """A kept connection that the server closed meanwhile is no failure of the next fetch."""
    async with origin() as site, fetcher() as fetch:
        url = site.at("/feed", answer(b"one"))
        assert isinstance(await fetch.feed(url), Fetched)
        await site.stop()
        assert isinstance(await fetch.feed(url), Fetched)


@pytest.mark.parametrize(("script", "times"), [(raw(), 2), (raw(b"junk\r\n\r\n"), 1), (silence(), 1)])
async def test_only_a_connection_that_ends_without_an_answer_is_tried_again(
    script: Script, times: int
) -> None:
    """And once: what may be chance the first time is none the second."""
    async with origin() as site, fetcher(SHORT) as fetch:
        assert isinstance(await fetch.feed(site.at("/feed", script)), Failure)
        assert len(site.seen) == times


async def test_closing_the_fetcher_ends_what_is_under_way() -> None:
    """Cancelling a fetch leaves nothing behind: its slot is free for the next."""
    limits = FetchLimits(per_host=1, connections=1, spacing_s=0)
    async with origin() as site, fetcher(limits) as fetch:
        site.at("/stuck", silence())
        stuck = asyncio.create_task(fetch.feed(site.url("/stuck")))
        await site.asked()
        stuck.cancel()
        with pytest.raises(asyncio.CancelledError):
            await stuck
        assert isinstance(await fetch.feed(site.at("/feed", answer(b"x"))), Fetched)


async def test_a_stuck_host_holds_up_only_itself() -> None:
    """With a whole queue behind a silent host, others are served at once."""
    limits = FetchLimits(per_host=2, connections=4, spacing_s=0, connect_s=5, first_byte_s=5)
    async with origin() as stuck, origin() as good, fetcher(limits) as fetch:
        stuck.at("/feed", silence())
        queue = [asyncio.create_task(fetch.feed(stuck.url("/feed"))) for _ in range(20)]
        await stuck.asked(2)
        good.at("/feed", answer(b"x"))
        for _ in range(10):
            assert isinstance(await fetch.feed(good.url("/feed")), Fetched)
        assert stuck.busiest == 2
        for task in queue:
            task.cancel()
        await asyncio.gather(*queue, return_exceptions=True)


async def test_details_never_carry_the_path() -> None:
    """Some feeds have their password in the path or query; failures name the host only."""
    async with origin() as site, fetcher(SHORT) as fetch:
        scripts = [silence(), breaking(), answer(status=404), raw(b"junk\r\n\r\n"), answer(b"", status=304)]
        for script in scripts:
            outcome = await fetch.feed(site.at("/token-s3cret", script) + "?key=s3cret")
            assert isinstance(outcome, Failure)
            assert "s3cret" not in outcome.detail


GOOD = [
    head(200, {"Content-Length": "6", "ETag": '"1"'}) + b"<rss/>",
    head(200, {"Transfer-Encoding": "chunked"}) + b"3\r\nabc\r\n0\r\n\r\n",
    head(200, {**PACKED, "Content-Length": str(len(WHOLE))}) + WHOLE,
    head(301, {"Location": "http://10.0.0.1/", "Content-Length": "0"}),
    head(429, {"Retry-After": "60", "Content-Length": "2"}) + b"no",
]


@given(
    st.sampled_from(GOOD),
    st.lists(st.tuples(st.integers(0, 400), st.binary(max_size=4), st.integers(0, 4)), max_size=4),
    st.integers(0, 400),
)
@settings(max_examples=80, deadline=None)
def test_any_bytes_become_an_outcome(answer: bytes, edits: list[tuple[int, bytes, int]], cut: int) -> None:
    """However an answer is damaged, and wherever the packets part, nothing raises and nothing hangs."""
    for place, new, gone in edits:
        answer = answer[:place] + new + answer[place + gone :]

    async def play() -> object:
        async with origin() as site, fetcher(SHORT) as fetch:
            return await fetch.feed(site.at("/feed", raw(answer[:cut], answer[cut:], pause=0.002)))

    assert isinstance(asyncio.run(play()), Fetched | Unchanged | Failure)
