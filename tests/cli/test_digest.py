"""The digest on the command line, and channels that ask for what there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.desk import Desk, make_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    yield from make_desk(tmp_path)


def configure(desk: Desk, lines: str) -> None:
    """Add keys to the one channel."""
    with (desk.folder / "config.toml").open("a", encoding="utf-8") as file:
        file.write(f"{lines}\n")


def test_a_digest_is_shown_with_its_picture(desk: Desk) -> None:
    """Of everything, or of a channel; the file is a PNG."""
    desk.add("Utrecht", "Safeguard Defenders say that the overseas police station in {} was closed by order.")
    shown = desk.run("digest", "--picture", str(desk.folder / "week.png")).stdout
    assert "The week up to " in shown
    assert "1 story (+1), 1 report (+1), 1 outlet (+1)" in shown
    assert "Utrecht and its council" in shown
    assert (desk.folder / "week.png").read_bytes().startswith(b"\x89PNG")
    assert "The day up to " in desk.run("digest", "--channel", "terminal", "--period", "daily").stdout
    configure(desk, 'languages = ["nl"]')
    assert "No new coverage" in desk.run("digest", "--channel", "terminal").stdout


def test_machines_read_the_digest_and_what_waits(desk: Desk) -> None:
    """The same figures and the very body that is sent; one answer at a time."""
    desk.add("Utrecht", "Safeguard Defenders say that the overseas police station in {} was closed by order.")
    told = desk.json("digest", "--json")
    assert (told["stories"], told["reports"], told["days"]) == (1, 1, 7)
    assert told["body"].startswith("📊 <b>The week up to ")
    [waits] = desk.json("posts", "preview", "--json")
    assert (waits["channel"], waits["kind"], waits["state"]) == ("terminal", "story", "ready")
    assert waits["body"] == desk.rows("SELECT body FROM posts")[0]["body"]
    desk.run("posts", "preview", "--json", "--html", "x.html", code=2)


def test_a_preview_shows_the_digest_with_its_picture_and_asks_nobody(desk: Desk) -> None:
    """The picture stands in the page itself."""
    desk.add("Utrecht", "Safeguard Defenders say that the overseas police station in {} was closed by order.")
    refused = desk.run("posts", "preview", "--digest", code=3)
    assert 'no channel has a digest; write digest = "daily 18:00"' in refused.output
    configure(desk, 'digest = "weekly mon 09:00"\ntimezone = "Europe/Amsterdam"')
    page = desk.folder / "page.html"
    desk.run("posts", "preview", "--digest", "--html", str(page))
    text = page.read_text(encoding="utf-8")
    assert 'src="data:image/png;base64,iVBOR' in text
    assert "http" not in text.replace("http-equiv", "").replace("https://paper.example", "")


def test_mistakes_are_named(desk: Desk) -> None:
    """A channel that is not there, nothing to draw, a concept that the lexicon lacks."""
    assert "there is no channel other" in desk.run("digest", "--channel", "other", code=3).output
    done = desk.run("digest", "--picture", str(desk.folder / "x.png"), code=1)
    assert "there was no coverage to draw" in done.output
    configure(desk, 'concepts = ["statoin"]')
    done = desk.run("digest", code=3)
    assert (
        'channel[0].concepts: there is no concept "statoin" in the lexicon; did you mean "station"?'
        in done.output
    )
