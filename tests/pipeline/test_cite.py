"""Citations that reference managers read, whatever stands in a title."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.cite import Source, bibtex, csl, key

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
    assert key(Source("https://x.example/2", "", "海外", "", "zh", None, None)).startswith("source-")


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
