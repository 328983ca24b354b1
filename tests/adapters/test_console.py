"""Posts on a terminal and in a file: as a subscriber sees them, and as a program reads them."""

from __future__ import annotations

import io
import json
import re
import resource
import signal
import sys
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.botapi import ParseError, parse
from watcher.adapters.console import ConsoleChannel, number_of
from watcher.adapters.console_html import columns, harmless, rendered
from watcher.adapters.jsonlines import JsonLinesChannel
from watcher.model import Deferred, Post, Refused, Sent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POST = Post("story:1", "<b>Title</b>\n<a href='https://e.org/a'>Outlet</a>", "https://e.org/a", ("spain",))
NEWER = Post("story:1:2", "<b>New title</b>")
NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)
SEQUENCE = re.compile(r"\x1b\[[0-9;]*m")


def plain(source: str, width: int = 40) -> list[str]:
    return rendered(source, width=width, colour=False)


def room(line: str) -> int:
    return sum(map(columns, SEQUENCE.sub("", line)))


def test_a_post_looks_as_in_telegram() -> None:
    """Plain text, a bar beside the quotation, the links below."""
    source = (
        "<b>Title</b> &amp; more\n<blockquote expandable>First\nsecond</blockquote>\n"
        '<a href="https://e.org/a?b=1&amp;c=2">Outlet</a>, <a href="https://e.org/b">other</a> &lt;x&gt;'
    )
    assert plain(source) == [
        "Title & more",
        "│ First",
        "│ second",
        "Outlet [1], other [2] <x>",
        "[1] https://e.org/a?b=1&c=2",
        "[2] https://e.org/b",
    ]


def test_an_address_that_is_its_own_text_is_not_repeated() -> None:
    """And one that occurs twice keeps its number."""
    assert plain('<a href="https://e.org/">https://e.org/</a>') == ["https://e.org/"]
    assert plain('<a href="https://e.org/">a</a> <a href="https://e.org/">b</a>') == [
        "a [1] b [1]",
        "[1] https://e.org/",
    ]


def test_a_terminal_shows_styles() -> None:
    """Each stretch is switched on and off again."""
    shown = rendered("<b>a<i>b</i></b> <s>c</s> <code>d</code>", width=40, colour=True)
    assert shown == ["\x1b[1ma\x1b[0m\x1b[1;3mb\x1b[0m \x1b[9mc\x1b[0m \x1b[36md\x1b[0m"]


def test_unknown_entities_stay_as_they_are() -> None:
    """As Telegram shows them."""
    assert plain("AT&T &nbsp; &apos; &#8364; &#x20AC;") == ["AT&T &nbsp; &apos; € €"]


def test_chinese_is_wrapped_by_the_columns_it_takes() -> None:
    """Two for each character; no line begins with a closing mark."""
    assert plain("海外警察服务站，西班牙。", 14) == ["海外警察服务", "站，西班牙。"]
    assert plain("海外警察服，务站", 10) == ["海外警察", "服，务站"]


def test_words_are_kept_whole_where_they_fit() -> None:
    """A longer one is cut."""
    assert plain("one two three four", 10) == ["one two", "three four"]
    assert plain("a " + "x" * 25, 10) == ["a", "x" * 10, "x" * 10, "x" * 5]


@pytest.mark.parametrize(
    "attack",
    [
        "\x1b[2J",
        "\x9b2J",
        "\x1b]0;title\x07",
        "\r",
        "\x08\x08",
        "\x00",
        "\u202egnp.exe",
        "\u2066x",
        "\ud800",
        "\x7f",
    ],
)
def test_no_text_commands_the_terminal(attack: str) -> None:
    """Neither in the text nor in an address nor in a key."""
    stream = io.StringIO()
    body = f'a{attack}b <a href="https://e.org/{attack}">c</a>'
    ConsoleChannel(stream)._print(harmless(f"#{attack}"), 1, Post("k", body, f"https://e.org/{attack}"))
    assert not set(stream.getvalue()) & set("\x1b\x9b\x07\r\x08\x00\x7f\u202e\u2066\ud800")


PIECES = st.sampled_from(
    (
        *(
            "word ",
            "海外",
            "警察。",
            "😀",
            "e\u0301",
            "\n",
            "&lt;",
            "&nbsp;",
            "\x1b[31m",
            "\t",
            "  ",
            "-" * 30,
        ),
        *("<b>", "</b>", "<i>", "</i>", "<blockquote>", "</blockquote>", "<a href='https://e.org/'>", "</a>"),
    )
)


@given(st.lists(PIECES, max_size=30).map("".join), st.integers(1, 60), st.booleans())
def test_every_text_that_telegram_takes_is_shown_within_the_width(
    source: str,
    width: int,
    colour: bool,  # noqa: FBT001 - drawn, not passed by a caller
) -> None:
    """All its words are there, in order, and no line is wider, addresses apart."""
    try:
        words = parse(source).text
    except ParseError:
        return
    shown = rendered(source, width=width, colour=colour, bar="│")
    text = [line for line in shown if "https://" not in line]
    assert all(room(line) <= max(width, 10) for line in text)
    seen = re.sub(r"\[\s*1\s*\]|[│\s]", "", SEQUENCE.sub("", "".join(text)))
    assert seen == re.sub(r"\s", "", words.replace("\x1b", " "))


async def test_a_post_is_framed_and_numbered() -> None:
    """Numbers from outside, replies named, edits marked."""
    stream = io.StringIO()
    async with ConsoleChannel(stream, width=30, numbers=count(7)) as channel:
        assert await channel.send(POST) == Sent(7)
        assert await channel.send(NEWER, reply_to=7) == Sent(8)
        assert await channel.edit(7, NEWER) == Sent(7)
    assert stream.getvalue() == (
        "── #7 ────────────────────────\nTitle\nOutlet [1]\n[1] https://e.org/a\n\n"
        "── #8 in reply to #7 ─────────\nNew title\n\n"
        "── updated: #7 ───────────────\nNew title\n\n"
    )


async def test_a_number_follows_from_the_key() -> None:
    """The same in every run, and what Telegram could give."""
    assert await ConsoleChannel(io.StringIO()).send(POST) == Sent(number_of("story:1"))
    assert 0 < number_of("story:1") < 2**31
    assert number_of("story:1") != number_of("story:2")


async def test_a_stream_of_few_letters_gets_question_marks() -> None:
    """And a frame that it can show."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    await ConsoleChannel(stream, width=12, numbers=count(1)).send(Post("k", "<blockquote>日 x</blockquote>"))
    assert raw.getvalue() == b"-- #1 ------\n| ? x\n\n"


async def test_a_closed_stream_defers() -> None:
    """And is named when asked for."""
    stream = io.StringIO()
    channel = ConsoleChannel(stream)
    assert await channel.check() == ()
    stream.close()
    assert isinstance(await channel.send(POST), Deferred)
    assert len(await channel.check()) == 1
    assert await channel.probe(1, POST) == "never"


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def file_of(path: Path) -> JsonLinesChannel:
    return JsonLinesChannel(path, now=lambda: NOON)


async def test_each_post_and_edit_is_one_line(tmp_path: Path) -> None:
    """With all that a reader needs."""
    path = tmp_path / "posts.jsonl"
    async with file_of(path) as channel:
        assert await channel.send(POST) == Sent(1)
        assert await channel.send(NEWER, reply_to=1) == Sent(2)
        assert await channel.edit(1, NEWER) == Sent(1)
        assert await channel.check() == ()
    assert lines(path)[0] == {
        "event": "post",
        "message_id": 1,
        "key": "story:1",
        "at": "2024-05-01T12:00:00+00:00",
        "body": POST.body,
        "preview_url": "https://e.org/a",
        "tags": ["spain"],
        "reply_to": None,
    }
    assert [(line["event"], line["message_id"], line["reply_to"]) for line in lines(path)] == [
        ("post", 1, None),
        ("post", 2, 1),
        ("edit", 1, None),
    ]


async def test_a_key_is_written_once_also_by_the_next_run(tmp_path: Path) -> None:
    """Its number is given again; an edit that changes nothing is not written."""
    path = tmp_path / "posts.jsonl"
    for _ in range(2):
        async with file_of(path) as channel:
            assert [await channel.send(POST), await channel.send(POST)] == [Sent(1), Sent(1)]
            assert [await channel.edit(1, NEWER), await channel.edit(1, NEWER)] == [Sent(1), Sent(1)]
            assert isinstance(await channel.edit(5, NEWER), Refused)
            assert [await channel.probe(1, NEWER), await channel.probe(1, POST)] == ["ours", "foreign"]
            assert await channel.probe(2, POST) == "absent"
    assert len(lines(path)) == 2


async def test_a_line_cut_short_by_a_crash_is_removed(tmp_path: Path) -> None:
    """It was never reported; foreign lines stay."""
    path = tmp_path / "posts.jsonl"
    path.write_text('not ours\n{"event":"post","message_id":1,"key":"sto', "utf-8")
    async with file_of(path) as channel:
        assert await channel.send(POST) == Sent(1)
    assert path.read_text("utf-8").startswith('not ours\n{"event":"post","message_id":1,"key":"story:1"')
    assert path.read_text("utf-8").endswith("}\n")


async def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    """Before anything is lost."""
    channel = file_of(tmp_path / "none" / "posts.jsonl")
    (line,) = await channel.check()
    assert "No such file or directory" in line
    with pytest.raises(FileNotFoundError):
        await channel.open()


@pytest.fixture
def small_disk() -> Iterator[None]:
    """Let files grow to 1000 bytes only."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("small_disk")
@pytest.mark.skipif(sys.platform != "linux", reason="file size limits are Linux's here")
async def test_a_full_disk_defers_and_leaves_no_half_line(tmp_path: Path) -> None:
    """What fits later is written then."""
    path = tmp_path / "posts.jsonl"
    async with file_of(path) as channel:
        assert await channel.send(POST) == Sent(1)
        size = path.stat().st_size
        answer = await channel.send(Post("big", "x" * 2000))
        assert isinstance(answer, Deferred)
        assert "File too large" in answer.detail
        assert path.stat().st_size == size
        assert await channel.send(NEWER) == Sent(2)
    assert [line["key"] for line in lines(path)] == ["story:1", "story:1:2"]
