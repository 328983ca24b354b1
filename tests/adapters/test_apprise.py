"""Posts to other services through Apprise, over real HTTP: what arrives, and what each answer means."""

from __future__ import annotations

import io
import logging
import re
import socket
from contextlib import asynccontextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from tests.pipeline.test_render import hit, render
from watcher.adapters.apprise import AppriseChannel, AppriseError
from watcher.adapters.apprise_text import converted
from watcher.model import Deferred, Post, Refused, Sent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

BODY = (
    '<b><a href="https://e.org/a_(b)?x=1&amp;y=2">A *bold* title &lt;!channel&gt;</a></b>\n🇳🇱 De_Krant'
    "\n<blockquote expandable>First line.\nSecond &amp; last.</blockquote>\n<i>Why: x</i>\n#Tag"
)


@asynccontextmanager
async def service(status: int = 200) -> AsyncIterator[tuple[str, list[Any]]]:
    """A service on this machine: its address, and what it was told."""
    told: list[Any] = []

    async def take(request: web.Request) -> web.Response:
        told.append(await request.json())
        return web.Response(status=status)

    app = web.Application()
    app.router.add_post("/{tail:.*}", take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    listener = socket.create_server(("127.0.0.1", 0))
    await web.SockSite(runner, listener).start()
    try:
        yield f"127.0.0.1:{listener.getsockname()[1]}", told
    finally:
        await runner.cleanup()


async def test_a_post_arrives_as_plain_text() -> None:
    """Message ids count on; links keep their addresses; nothing of an outlet's is markup."""
    async with service() as (place, told):
        async with AppriseChannel("desk", f"json://{place}/hook", numbers=count(8)) as channel:
            assert await channel.send(Post("k", BODY)) == Sent(8)
            assert await channel.send(Post("k", BODY), reply_to=8) == Sent(9)
    assert told[0]["message"] == (
        "A *bold* title ‹!channel› https://e.org/a_(b)?x=1&y=2\n🇳🇱 De_Krant\n"
        "> First line.\nSecond & last.\nWhy: x\n#Tag"
    )


def test_markdown_keeps_emphasis_links_and_quotations() -> None:
    """What an outlet wrote is escaped."""
    assert converted(BODY, "markdown") == (
        "**[A \\*bold\\* title ‹!channel›](https://e.org/a_%28b%29?x=1&y=2)**  \n🇳🇱 De\\_Krant  \n"
        "> First line.\n> Second & last.\n  \n*Why: x*  \n\\#Tag"
    )


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, Refused("the service refuses the message (400)")),
        (401, Refused("the service refuses the address or its keys (401)", channel=True)),
        (404, Refused("the service refuses the address or its keys (404)", channel=True)),
        (429, Deferred("the service answered 429")),
        (503, Deferred("the service answered 503")),
    ],
)
async def test_what_an_answer_means(status: int, expected: Deferred | Refused) -> None:
    """A refusal is final, a wrong key parks the channel, all else is tried again."""
    async with service(status) as (place, _):
        async with AppriseChannel("desk", f"json://{place}", numbers=count(1)) as channel:
            assert await channel.send(Post("k", "text")) == expected


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that reaches the root logger, at any level."""
    written = io.StringIO()
    handler, root = logging.StreamHandler(written), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    root.removeHandler(handler)
    root.setLevel(level)


async def test_a_service_that_is_away_is_tried_again_and_its_keys_stay_hidden(log: io.StringIO) -> None:
    """Neither an outcome nor any log line, at any level, has the address."""
    url = "json://user:tellnobody@127.0.0.1:9/secretpath"
    async with AppriseChannel("desk", url, numbers=count(1)) as channel:
        outcome = await channel.send(Post("k", "text"))
        assert outcome == Deferred("the service cannot be reached")
    async with service(400) as (place, _):
        async with AppriseChannel(
            "desk", f"json://user:tellnobody@{place}/secretpath", numbers=count(1)
        ) as it:
            refused = await it.send(Post("k", "text"))
    told = f"{channel!r} {outcome!r} {refused!r} {log.getvalue()}"
    assert "tellnobody" not in told
    assert "secretpath" not in told


async def test_nothing_that_was_sent_can_be_changed_or_looked_for() -> None:
    """So changes are refused, and a probe says so."""
    async with AppriseChannel("desk", "json://127.0.0.1:9", numbers=count(1)) as channel:
        assert isinstance(await channel.edit(1, Post("k", "text")), Refused)
        assert await channel.probe(1, Post("k", "text")) == "never"


@pytest.mark.parametrize(
    ("url", "expected"), [("", "it has no address"), ("nonsense://x", "none that Apprise knows")]
)
async def test_an_address_that_is_none_is_a_clear_mistake(url: str, expected: str) -> None:
    """The channel is named, the address is not shown."""
    with pytest.raises(AppriseError, match=f"^channel desk: .*{expected}") as raised:
        await AppriseChannel("desk", url, numbers=count(1)).open()
    assert "nonsense" not in str(raised.value)


@given(st.text(max_size=200))
def test_no_title_becomes_markup(title: str) -> None:
    """Whatever an outlet writes: no angle brackets, and no mark that was not ours stays unescaped."""
    body = render(hit(title=title)).body
    assert not set("<>") & set(converted(body, "text").replace("\n> ", ""))
    words = converted(body, "markdown")
    assert len(re.findall(r"(?<!\\)(?:\\\\)*\]\(", words)) == body.count("<a ")
