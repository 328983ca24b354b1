"""One article under two addresses."""

from __future__ import annotations

import pytest

from watcher.pipeline.twins import twin

TITLE = "Minister orders overseas police stations to close"


@pytest.mark.parametrize(
    ("title", "outlet", "link"),
    [
        (TITLE, "The Paper", "https://x.example/1"),
        ("MINISTER orders  overseas police stations to close!", "the paper", "https://x.example/1"),
        (TITLE, "Paper", "https://x.example/1"),
        (TITLE, "", "https://www.thepaper.example/1"),
        (TITLE, "Something else", "https://edition.the-paper.co.uk/1"),
    ],
)
def test_headline_and_outlet_tell(title: str, outlet: str, link: str) -> None:
    """Whatever the spelling; the outlet by its name or its host."""
    assert (
        twin(TITLE, "The Paper", [(1, "Other", "The Paper", "https://x.example"), (7, title, outlet, link)])
        == 7
    )


@pytest.mark.parametrize(
    ("title", "outlet", "stored", "link"),
    [
        (TITLE, "The Paper", (TITLE, "The Gazette"), "https://gazette.example/1"),
        (TITLE, "The Paper", (f"{TITLE}, again", "The Paper"), "https://x.example/1"),
        (TITLE, "", (TITLE, ""), "https://x.example/1"),
        ("Morning briefing", "The Paper", ("Morning briefing", "The Paper"), "https://x.example/1"),
        (TITLE, "The Times", (TITLE, "Financial Times"), "http://[bad"),
        (TITLE, "AP", (TITLE, "Vesti"), "https://ap.example/1"),
    ],
)
def test_anything_less_tells_nothing(title: str, outlet: str, stored: tuple[str, str], link: str) -> None:
    """Another outlet, another headline, no outlet, a headline of every day."""
    assert twin(title, outlet, [(1, *stored, link)]) is None


def test_a_short_headline_in_han_says_as_much_as_a_long_one() -> None:
    """Eight letters are a headline there."""
    assert twin("海外警察站全部關閉", "中央社", [(3, "海外警察站全部關閉", "中央社", "")]) == 3
