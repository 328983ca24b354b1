"""The static site and the feeds: every link leads somewhere, nothing of an outlet acts, nothing in review is told."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin, urlsplit

import feedparser
import html5lib
import pytest
from lxml import etree  # type: ignore[import-untyped]  # ships no type information

from tests.cli.desk import POST, make_desk
from tests.cli.record import correct, fill, separate
from watcher.assembly import _site_jobs
from watcher.config import load_config
from watcher.model import ParsedFeed
from watcher.pipeline.parse import parse
from watcher.rhythm import TurnError
from watcher.topics import read_corpora

BASE = "https://desk.example/record"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site of a desk's database, only looked at: the folder."""
    with contextmanager(make_desk)(tmp_path_factory.mktemp("site")) as desk:
        fill(desk)
        yield build(desk)


def build(desk, *words):
    folder = desk.folder / "public"
    desk.run("site", "build", "--to", str(folder), "--base-url", BASE, *words)
    return folder


def pages(folder):
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.html")}


def test_every_page_is_valid_and_every_link_inside_leads_somewhere(site):
    """A strict parser has nothing to say; relative links and their anchors exist; ids stand once."""
    found = pages(site)
    trees = {
        name: html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
        for name, text in found.items()
    }
    for name, tree in trees.items():
        ids = [node.get("id") for node in tree.iter() if node.get("id")]
        assert len(ids) == len(set(ids)), name
        for link in tree.iter("a"):
            target = urlsplit(link.get("href"))
            if target.scheme or target.netloc:
                assert target.scheme in {"http", "https"}, link.get("href")
                continue
            path = urljoin(name, target.path) if target.path else name
            assert (site / path).is_file(), f"{name} links to {link.get('href')}"
            if target.fragment:
                assert any(node.get("id") == target.fragment for node in trees[path].iter()), link.get("href")


def test_no_page_asks_anybody_for_anything(site):
    """No scripts, no handlers, no sources elsewhere, a policy that forbids them all the same."""
    for name, text in pages(site).items():
        tree = html5lib.parse(text, namespaceHTMLElements=False)
        assert not [
            node for node in tree.iter() if node.tag in {"script", "iframe", "object", "img", "form", "base"}
        ], name
        for node in tree.iter():
            assert not [
                key for key in node.attrib if key.startswith("on") or key in {"style", "src", "srcset"}
            ], name
        [policy] = [
            m.get("content") for m in tree.iter("meta") if m.get("http-equiv") == "Content-Security-Policy"
        ]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy
        assert [link.get("href") for link in tree.iter("link") if link.get("rel") == "icon"] == ["data:,"]


def test_a_hostile_page_is_shown_as_text(site):
    """What it calls itself stands there to be read; its address that is none is no link."""
    told = [name for name, text in pages(site).items() if "&lt;script&gt;alert(1)" in text]
    assert any(name.startswith("stories/") for name in told)
    assert all("<script" not in text and "javascript:" not in text for text in pages(site).values())
    assert all("\u202e" not in path.read_text("utf-8") for path in site.rglob("*") if path.is_file())


def test_what_waits_for_a_person_is_nowhere(desk):
    """Not its headline, not its address, in no file; accepting it brings it in, dismissing takes it out."""
    hits = fill(desk)

    def telling(folder):
        return [path.name for path in folder.rglob("*") if path.is_file() and b"ouda" in path.read_bytes()]

    assert telling(build(desk)) == []
    desk.run("review", "accept", str(hits["waiting"]))
    assert {"index.html", "atom.xml", "feed.json"} <= set(telling(build(desk)))
    desk.run("review", "dismiss", str(hits["waiting"]))
    assert telling(build(desk)) == []


def test_a_second_build_changes_no_byte_and_touches_no_file(desk):
    """The same database gives the same site; files keep their dates."""
    fill(desk)
    folder = build(desk)
    first = {
        path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()
    }
    done = desk.run("site", "build", "--to", str(folder), "--base-url", BASE)
    assert " 0 changed, 0 removed" in done.output
    assert first == {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in first}
    assert not [
        path.name for path in folder.parent.iterdir() if path.name.startswith(".public.") and path.is_dir()
    ]


def test_a_correction_stands_as_plainly_as_the_report(site):
    """Both headlines, the outlet's note, on the story's page, on the page of corrections, and in the feeds."""
    for text in (
        (site / "corrections.html").read_text("utf-8"),
        *(text for text in pages(site).values() if '<h2 id="corrections">' in text),
    ):
        for words in (
            "Rotterdam and its council",
            "Rotterdam and its mayor",
            "Correction: it was the mayor.",
        ):
            assert words in text
    assert sum('<h2 id="corrections">' in text for text in pages(site).values()) == 1
    for name in ("atom.xml", "feed.json"):
        assert "Rotterdam and its council” → “Rotterdam and its mayor" in (site / name).read_text("utf-8")


def test_text_from_right_to_left_is_marked_as_such(site):
    """On its own page and in lists; the page around it stays English."""
    [page] = [text for name, text in pages(site).items() if name.startswith("stories/") and "شرطة" in text]
    assert '<h1 lang="ar" dir="rtl">مركز شرطة صيني في براغ</h1>' in page
    assert '<html lang="en">' in page
    assert 'lang="ar" dir="rtl">مركز' in (site / "index.html").read_text("utf-8")


def test_the_atom_feed_has_what_the_rfc_requires(site):
    """RFC 4287: ids, titles, dates, authors, one self link, absolute addresses, each id once."""
    atom = "{http://www.w3.org/2005/Atom}"
    feed = etree.fromstring((site / "atom.xml").read_bytes())
    assert feed.tag == f"{atom}feed"
    entries = feed.findall(f"{atom}entry")
    assert len(entries) == 3
    ids = [node.findtext(f"{atom}id") for node in (feed, *entries)]
    assert len(set(ids)) == len(ids)
    assert all(
        re.fullmatch(r"tag:coverage-watcher\.invalid,2026:(stories|story/[a-z0-9-]+)", one) for one in ids
    )
    assert [link.get("href") for link in feed.findall(f"{atom}link") if link.get("rel") == "self"] == [
        f"{BASE}/atom.xml"
    ]
    assert feed.findtext(f"{atom}author/{atom}name")
    for node in (feed, *entries):
        assert len(node.findall(f"{atom}title")) == len(node.findall(f"{atom}updated")) == 1
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", node.findtext(f"{atom}updated"))
        assert node.get("{http://www.w3.org/XML/1998/namespace}lang")
    for entry in entries:
        alternates = [link for link in entry.findall(f"{atom}link") if link.get("rel") == "alternate"]
        assert [link.get("href").startswith(f"{BASE}/stories/") for link in alternates] == [True]
        assert entry.findtext(f"{atom}published") <= entry.findtext(f"{atom}updated")
        assert entry.find(f"{atom}content").get("type") == "html"
        for link in re.findall(r'(?:href|cite)="([^"]*)"', entry.findtext(f"{atom}content")):
            assert link == "" or urlsplit(link).scheme in {"http", "https"}
    assert {entry.get("{http://www.w3.org/XML/1998/namespace}lang") for entry in entries} == {"en", "ar"}


def test_the_json_feed_is_as_version_1_1_wants_it(site):
    """Required members, absolute addresses, dates as RFC 3339, unique ids, the same ids as Atom."""
    feed = json.loads((site / "feed.json").read_bytes())
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert (feed["feed_url"], feed["home_page_url"]) == (f"{BASE}/feed.json", f"{BASE}/")
    assert feed["title"] == "Stations"
    assert [author["name"] for author in feed["authors"]] == ["Stations"]
    assert all(isinstance(item["id"], str) and item["content_html"] for item in feed["items"])
    assert all(
        datetime.fromisoformat(item[key]).tzinfo
        for item in feed["items"]
        for key in ("date_published", "date_modified")
    )
    atom = feedparser.parse((site / "atom.xml").read_bytes())
    assert [item["id"] for item in feed["items"]] == [entry["id"] for entry in atom.entries]


def test_other_programs_and_our_own_read_the_feeds_back(site):
    """Both feedparser and the parse step find the same entries, addresses and titles in both."""
    now = datetime.now(UTC)
    read = feedparser.parse((site / "atom.xml").read_bytes())
    assert not read.bozo
    expected = [(entry.link, entry.id) for entry in read.entries]
    for name, kind in (("atom.xml", "application/atom+xml"), ("feed.json", "application/feed+json")):
        body = (site / name).read_bytes()
        parsed = parse(body, url=f"{BASE}/{name}", content_type=kind, now=now)
        assert isinstance(parsed, ParsedFeed)
        assert [(entry.link, entry.identity) for entry in parsed.entries] == expected
    assert "<script" not in read.entries[-1].content[0].value


def test_an_entry_keeps_its_id_and_is_updated_when_its_story_grows_or_is_corrected(desk):
    """Also when the feed moves to another host."""
    hit = desk.add("Rotterdam", POST)
    folder = desk.folder / "feeds"
    desk.store.db.run("UPDATE hits SET found_at = '2026-01-01T00:00:00Z'")

    def entry(base):
        desk.run("site", "feeds", "--to", str(folder), "--base-url", base)
        [item] = json.loads((folder / "feed.json").read_bytes())["items"]
        return item

    first = entry(BASE)
    assert first["date_modified"] == "2026-01-01T00:00:00Z"
    assert entry("https://elsewhere.example")["id"] == first["id"]
    correct(desk.store, hit, "Rotterdam and its mayor")
    later = entry(BASE)
    assert (later["id"], later["title"]) == (first["id"], "Rotterdam and its mayor")
    assert later["date_modified"] > first["date_modified"]
    assert datetime.fromisoformat(later["date_modified"]) > datetime.now(UTC) - timedelta(minutes=5)


def test_keys_of_merged_stories_lead_on_and_stale_pages_go(desk):
    """The page of a story that went into another says so; pages of what is gone are removed."""
    desk.add("Rotterdam", POST, days=9)
    desk.add("Utrecht", POST, days=3)
    separate(desk)
    keys = [row["key"] for row in desk.rows("SELECT key FROM stories ORDER BY id")]
    folder = build(desk)
    months = {path.name for path in (folder / "months").iterdir()}
    desk.run("story", "merge", *keys)
    page = (build(desk) / "stories" / f"{keys[1]}.html").read_text("utf-8")
    assert f"../stories/{keys[0]}.html" in page
    assert "goes on elsewhere" in page
    desk.run("review", "dismiss", *[str(row["id"]) for row in desk.rows("SELECT id FROM hits")])
    empty = build(desk)
    assert list((empty / "stories").glob("*")) == [] if (empty / "stories").exists() else True
    assert "Nothing has been found yet." in (empty / "index.html").read_text("utf-8")
    assert {path.name for path in (empty / "months").iterdir()} < months
    html5lib.HTMLParser(strict=True).parse((empty / "index.html").read_text("utf-8"))


def test_machines_find_a_map_and_a_page_for_what_is_absent(site):
    """Every address of the site map is a file; 404.html works from any depth."""
    tree = etree.fromstring((site / "sitemap.xml").read_bytes())
    for node in tree.iter("{*}loc"):
        path = node.text.removeprefix(f"{BASE}/") or "index.html"
        assert (site / path).is_file()
    assert f"Sitemap: {BASE}/sitemap.xml" in (site / "robots.txt").read_text("utf-8")
    assert f'href="{BASE}/index.html"' in (site / "404.html").read_text("utf-8")


def test_neither_feeds_nor_a_site_take_the_place_of_the_other(desk):
    """A site holds the feeds' files too, and would be gone; a folder of its own kind is written again."""
    site, feeds = desk.folder / "public", desk.folder / "feeds"
    desk.add("Madrid", POST)
    for words in (("build", "--to", str(site)), ("feeds", "--to", str(feeds))) * 2:
        desk.run("site", *words)
    before = sorted(path.name for path in site.rglob("*"))
    told = desk.run("site", "feeds", "--to", str(site), code=1).output
    assert (
        "holds more than this would write (it has index.html), which would be lost; name another folder"
        in told
    )
    assert sorted(path.name for path in site.rglob("*")) == before
    assert "it has no index.html" in desk.run("site", "build", "--to", str(feeds), code=1).output


@pytest.mark.parametrize(
    ("words", "code", "line"),
    [
        (
            ("site", "build", "--base-url", "ftp://x"),
            2,
            "--base-url ftp://x must start with http:// or https://",
        ),
        (("site", "build", "--to", "corpus"), 1, "holds files that are not ours (it has no index.html)"),
        (("site", "build", "--to", "config.toml"), 2, "is a file"),
        (("site", "feeds"), 2, "Missing option '--to'"),
    ],
)
def test_a_wrong_target_gets_one_clear_line(desk, monkeypatch, words, code, line):
    """And nothing is changed."""
    monkeypatch.chdir(desk.folder)
    before = sorted(
        path for path in desk.folder.rglob("*") if path.is_file() and not path.name.startswith(".")
    )
    done = desk.run(*words, code=code)
    assert line in done.output
    assert "Traceback" not in done.output
    assert before == sorted(p for p in desk.folder.rglob("*") if p.is_file() and not p.name.startswith("."))


async def test_the_service_builds_it_by_itself_when_told_to(desk):
    """One job, off by default; a folder that cannot be written ends the turn with one line."""
    desk.add("Rotterdam", POST)
    config = load_config(desk.folder / "config.toml", {})
    assert _site_jobs(config, read_corpora(config)) == ()
    on = config.site.model_copy(update={"enabled": True})
    [job] = _site_jobs(config.model_copy(update={"site": on}), read_corpora(config))
    assert (job.name, job.every) == ("site", 3600.0)
    await job.turn()
    assert (desk.folder / "site" / "index.html").is_file()
    (desk.folder / "site" / "index.html").unlink()
    with pytest.raises(TurnError, match="holds files that are not ours"):
        await job.turn()
