"""Citations that reference managers read, whatever stands in a title."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.cite import Source, bibtex, csl, key, markdown

WHOLE = Source(
    url="https://paper.example/a?b=1&c={2}",
    title="Profit & loss: 100 % of #1 {closed}_\\now",
    outlet="Het Lage Blad",
    author="Jansen, P. and others",
    language="nl",
    published=datetime(2022, 10, 26, 9, tzinfo=UTC),
    accessed=datetime(2026, 11, 21, tzinfo=UTC),
    archived="https://archive.example/1",
)


def test_a_bibtex_entry_is_whole_and_escaped():
    """Author untouched, address still an address."""
    assert bibtex(WHOLE) == (
        f"@online{{{key(WHOLE)},\n"
        "  title = {Profit \\& loss: 100 \\% of \\#1 \\{closed\\}\\_\\textbackslash{}now},\n"
        "  author = {{Jansen, P. and others}},\n"
        "  organization = {Het Lage Blad},\n"
        "  date = {2022-10-26},\n"
        "  url = {https://paper.example/a?b=1&c=%7B2%7D},\n"
        "  urldate = {2026-11-21},\n"
        "  langid = {nl},\n"
        "  note = {Archived at \\url{https://archive.example/1}},\n"
        "}\n"
    )


def test_a_csl_item_is_whole():
    """Dates in parts, as the format wants them."""
    item = csl(WHOLE)
    assert item["issued"] == {"date-parts": [[2022, 10, 26]]}
    assert item["accessed"] == {"date-parts": [[2026, 11, 21]]}
    assert item["author"] == [{"literal": "Jansen, P. and others"}]
    assert (item["type"], item["title"]) == ("article-newspaper", WHOLE.title)


def test_a_key_is_the_same_in_every_export():
    """It depends on the article, not on the database; another address is another key."""
    assert re.fullmatch(r"hetlageblad2022-[0-9a-f]{10}", key(WHOLE))
    assert key(WHOLE) != key(replace(WHOLE, url="https://paper.example/b"))


@pytest.mark.parametrize(
    ("url", "outlet", "language", "begins"),
    [
        ("https://www.rfi.fr/cn/1", "法国国际广播电台", "zh-Hans", "rfi2022-"),
        ("https://m.novayagazeta.eu/1", "Новая газета", "ru", "novayagazeta2022-"),
        ("https://arabic.almarfa.example/1", "المرفأ TV", "ar", "arabicalmarfa2022-"),
        ("http://127.0.0.1:8000/1", "海外", "zh-Hant", "zhhant2022-"),
        ("http://[::1]/1", "海外", "", "source2022-"),
        ("http://[broken", "海外", "zh", "zh2022-"),
        ("https://paper.example/1", "Díário 24", "pt", "diario242022-"),
        ("https://paper.example/1", "BBC", "en", "bbc2022-"),
    ],
)
def test_keys_tell_outlets_of_every_script_apart(url, outlet, language, begins):
    """By the name of the host where the outlet's own has no Latin letters; never by a mere number."""
    made = key(replace(WHOLE, url=url, outlet=outlet, language=language))
    assert made.startswith(begins)
    assert re.fullmatch(r"[a-z0-9]+-[0-9a-f]{10}", made)


def test_a_footnote_is_one_line_without_markup_of_others():
    """Author, title, outlet, days, the copy that stays."""
    assert markdown(WHOLE) == (
        "Jansen, P. and others, [Profit \\& loss: 100 % of \\#1 {closed}\\_\\\\now]"
        "(<https://paper.example/a?b=1&c=%7B2%7D>), "
        "*Het Lage Blad*, 2022-10-26, read 2026-11-21, [archived copy](<https://archive.example/1>).\n"
    )
    hostile = Source("https://x.example/>)(", "a](b)\n<i>", "", "", "", None, None)
    assert markdown(hostile) == "[a\\](b) \\<i\\>](<https://x.example/%3E)(>).\n"


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=30))
def test_nothing_breaks_out_of_its_field(title, author, outlet):
    """Braces stay in pairs, an entry stays an entry, JSON stays JSON."""
    source = Source("https://x.example/}\\{", title, outlet, author, "en", None, None)
    entry = re.sub(r"\\[{}]", "", bibtex(source))
    depth = 0
    for letter in entry:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        assert depth >= 0
    assert depth == 0
    assert entry.rstrip().endswith("}")
    assert entry.count("\n") <= 8
    json.loads(json.dumps(csl(source)))
