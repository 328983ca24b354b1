"""Markup that means to open files, call out or blow up: nothing is opened, nobody called, and it ends."""

from __future__ import annotations

import base64
import gzip
import json
import subprocess
import sys
from pathlib import Path
from pyexpat import version_info

import pytest

from tests.conftest import ROOT

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE {root} [
<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY h SYSTEM "http://127.0.0.1:{port}/entity">
<!ENTITY % p SYSTEM "http://127.0.0.1:{port}/parameter"> %p; ]>"""
RSS = "<rss><channel><title>{0}</title><item><title>{0}</title><guid>1</guid></item></channel></rss>"
OPML = '<opml><body><outline text="{}" xmlUrl="https://a.example/{}"/></body></opml>'
WATCH = """
import base64, json, os, sys
from datetime import UTC, datetime
from watcher import examine
from watcher.model import Fetched
from watcher.pipeline import opml
from watcher.pipeline.extract import extract
cases = [(kind, base64.b64decode(body)) for kind, body in json.load(sys.stdin)]
seen = []
def read(kind, body):
    if kind == "opml":
        return repr(opml.read(body))
    if kind == "page":
        return repr(extract(body, url="https://paper.example/1"))
    answer = Fetched("https://a.example/", "https://a.example/", 200, body)
    return repr(examine.read_feed((), answer, datetime.now(UTC)))
for kind, body in cases[:3]:  # what the libraries load and try at their first use is no deed of the markup
    read(kind, body)
def audit(event, args):
    if event == "open" or event.startswith(("socket.", "subprocess.", "os.exec", "os.system", "urllib.")):
        if not str(args[0]).startswith((sys.prefix, sys.base_prefix, os.getcwd())):
            seen.append([event, str(args[0])])
sys.addaudithook(audit)
told = []
for kind, body in cases:
    seen.clear()
    said = read(kind, body)
    told.append((list(seen), said[:20000]))
print(json.dumps(told))
"""
SENTENCES = "The police searched two offices in Utrecht on Tuesday, the ministry said. &f; &h; " * 20
CASES: dict[str, tuple[str, str | bytes]] = {
    "harmless feed": ("feed", RSS.format("x")),
    "harmless opml": ("opml", OPML.format("x", "x")),
    "harmless page": ("page", f"<html><body><article><p>{SENTENCES}</p></article></body></html>"),
    "feed outside": ("feed", OUTSIDE.format(root="rss", port=9) + RSS.format("&f;&h;")),
    "opml outside": (
        "opml",
        OUTSIDE.format(root="opml", port=9) + OPML.format("&f;", "&h;"),
    ),
    "page outside": (
        "page",
        OUTSIDE.format(root="html", port=9)
        + f"<html><body><article><p>{SENTENCES}</p></article></body></html>",
    ),
    "feed laughs": ("feed", f'<!DOCTYPE rss [<!ENTITY l0 "ha">{LAUGHS}]>{RSS.format("&l9;")}'),
    "opml laughs": (
        "opml",
        f'<!DOCTYPE opml [<!ENTITY l0 "ha">{LAUGHS}]>{OPML.format("&l9;", "")}',
    ),
    "path": ("feed", "/etc/passwd"),
    "file": ("feed", "file:///etc/passwd"),
    "address": ("feed", "http://127.0.0.1:9/feed"),
    "feed address": ("feed", "feed:http://127.0.0.1:9/"),
    "standard input": ("feed", "-"),
    "packed twice": ("feed", gzip.compress(gzip.compress(RSS.format("x").encode()))),
}


@pytest.fixture(scope="module")
def told():
    """Of each case what reading it opened or called, and what came of it; in a process of its own."""
    bodies = [
        (kind, base64.b64encode(body if isinstance(body, bytes) else body.encode()).decode())
        for kind, body in CASES.values()
    ]
    done = subprocess.run(
        [sys.executable, "-c", WATCH],
        input=json.dumps(bodies).encode(),
        capture_output=True,
        cwd=ROOT,
        timeout=100,
        check=True,
    )
    return dict(zip(CASES, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("case", CASES)
def test_markup_opens_no_file_and_calls_nobody(told, case):
    """Whether an entity is general or a parameter, and also when the body is itself a path or an address."""
    seen, said = told[case]
    assert seen == []
    assert "root:" not in said
    assert Path("/etc/hostname").read_text(encoding="utf-8").strip() not in said


@pytest.mark.parametrize("case", ["feed laughs", "opml laughs"])
def test_a_billion_laughs_stay_few(told, case):
    """Entities of entities are not multiplied."""
    assert told[case][1].count("ha") < 100


@pytest.mark.parametrize(
    "case", ["path", "file", "address", "feed address", "standard input", "packed twice"]
)
def test_what_is_no_feed_is_refused(told, case):
    """The library under the reader of feeds would open such text, were it handed over as text."""
    assert told[case][1].startswith("Failure(")


def test_the_xml_parser_of_python_limits_amplification():
    """Expat does so from 2.4.1 on; documents with declarations do not even reach it."""
    assert version_info >= (2, 4, 1)
