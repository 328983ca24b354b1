"""``watcher evidence``: what is kept is verified, handed on and deleted; mistakes are told in a line."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.desk import POST
from tests.exchanges import TEXT, exchange, paths, records, well
from watcher.adapters import wacz
from watcher.adapters.vault import Vault
from watcher.config import load_config
from watcher.parts import build_keeper

NOW = datetime.now(UTC).replace(microsecond=0)
PLACES = ("Dublin", "Prato", "Porto")


@pytest.fixture
def kept(desk):
    """A desk with three hits, each with its page; the third came by way of a redirect."""
    config = load_config(desk.folder / "config.toml", {})
    keeper = build_keeper(config, desk.store)
    for number, place in enumerate(PLACES, 1):
        hit = desk.add(place, POST)
        body = f"<h1>{place}</h1>".encode()
        url = f"https://paper.example/{place.lower()}"
        via = ("http://paper.example/old",) if number == 3 else ()
        at = NOW - timedelta(days=10 * (3 - number))
        with desk.store.transaction():
            [row] = desk.rows("SELECT article_id FROM hits WHERE id = ?", hit)
            one = exchange(body, url=url, via=via, at=at)
            assert keeper.keep(row["article_id"], one, body, text_sha256=TEXT, at=at)
    return desk


def folder(desk):
    return desk.folder / "evidence"


def test_show_names_the_evidence_and_the_archive(kept):
    """File, time, hash; for people and for machines."""
    kept.store.db.run(
        "INSERT INTO archivings (article_id, url, state, next_at, archive_url) VALUES (1, 'u', 'done', '', ?)",
        ("https://web.archive.example/web/2026/u",),
    )
    said = kept.run("show", "1").output
    digest = hashlib.sha256(b"<h1>Dublin</h1>").hexdigest()
    assert digest in said
    assert paths(folder(kept))[0].name in said
    assert "archived: https://web.archive.example/web/2026/u" in said
    machine = kept.json("show", "1", "--json")
    assert machine["archive_url"] == "https://web.archive.example/web/2026/u"
    assert [one["payload_sha256"] for one in machine["evidence"]] == [digest]
    bare = kept.add("Lyon", POST)
    assert "evidence: none" in kept.run("show", str(bare)).output


def test_verify_finds_nothing_wrong_with_what_is_whole(kept):
    """And says how much that is."""
    assert "3 pages as stored, 0 faults" in kept.run("evidence", "verify").output
    kept.add("Lyon", POST)
    assert kept.json("evidence", "verify", "--json") == {
        "whole": 3,
        "faults": [],
        "notes": [],
        "hits_without": 1,
    }


def test_verify_names_the_page_with_a_flipped_byte_and_ends_with_1(kept):
    """Which hit, which address, which bytes of which file."""
    [second] = kept.rows("SELECT * FROM evidence WHERE article_id = 2")
    file = folder(kept) / second["file"]
    data = bytearray(file.read_bytes())
    data[second["offset"] + 300] ^= 0x10
    file.write_bytes(data)
    said = kept.run("evidence", "verify", code=1).output
    assert "hit 2 (https://paper.example/prato" in said
    assert (
        f"altered: bytes {second['offset']} to {second['offset'] + second['length'] - 1} of {file.name}"
        in said
    )
    assert "2 pages as stored, 1 fault" in said
    refused = kept.run("evidence", "export", "2", "--out", str(kept.folder / "b.wacz"), code=1)
    assert "altered" in refused.output
    assert not (kept.folder / "b.wacz").exists()


def test_verify_names_everything_that_a_lost_folder_held(kept):
    """One line each."""
    shutil.rmtree(folder(kept))
    said = kept.run("evidence", "verify", code=1).output
    assert [f"hit {n} " in said for n in (1, 2, 3)] == [True] * 3
    assert said.count("is not in the folder") == 3


def test_a_bundle_holds_what_was_received_and_says_what_it_is(kept):
    """WACZ: hashes of every member, an index that leads to each record, a list of pages, a manifest for people."""
    out = kept.folder / "bundle.wacz"
    said = kept.run("evidence", "export", "3", "1", "--out", str(out)).output
    assert hashlib.sha256(out.read_bytes()).hexdigest() in said
    with zipfile.ZipFile(out) as bundle:
        assert bundle.testzip() is None
        members = {info.filename: bundle.read(info) for info in bundle.infolist()}
        assert {info.compress_type for info in bundle.infolist()} == {zipfile.ZIP_STORED}
    package = json.loads(members["datapackage.json"])
    assert package["wacz_version"] == "1.1.1"
    assert package["mainPageUrl"] == "https://paper.example/porto"
    resources = {one["path"]: one for one in package["resources"]}
    assert set(resources) == set(members) - {"datapackage.json", "datapackage-digest.json"}
    for path, one in resources.items():
        assert one["hash"] == f"sha256:{hashlib.sha256(members[path]).hexdigest()}"
        assert one["bytes"] == len(members[path])
    digest = json.loads(members["datapackage-digest.json"])
    assert digest["hash"] == f"sha256:{hashlib.sha256(members['datapackage.json']).hexdigest()}"
    (kept.folder / "data.warc.gz").write_bytes(members["archive/data.warc.gz"])
    assert well(kept.folder / "data.warc.gz")
    lines = members["indexes/index.cdx"].decode().splitlines()
    assert lines == sorted(lines)
    assert len(lines) == 3, "two pages and a redirect"
    for line in lines:
        key, stamp, entry = line.split(" ", 2)
        place = json.loads(entry)
        start = int(place["offset"])
        [(kind, url, _, payload)] = records(
            members["archive/data.warc.gz"][start : start + int(place["length"])]
        )
        assert (kind, url) == ("response", place["url"])
        assert place["digest"] == f"sha256:{hashlib.sha256(payload).hexdigest()}"
        assert key.startswith("example,paper)/")
        assert stamp.startswith("20")
    pages = [json.loads(line) for line in members["pages/pages.jsonl"].decode().splitlines()]
    assert pages[0]["format"] == "json-pages-1.0"
    assert [page["title"] for page in pages[1:]] == ["Porto and its council", "Dublin and its council"]
    manifest = members["about/manifest.txt"].decode()
    assert "1. Porto and its council" in manifest
    assert hashlib.sha256(b"<h1>Porto</h1>").hexdigest() in manifest


def test_a_bundle_is_never_replaced(kept):
    """Its SHA-256 may stand in print: a second one needs another name, and what is there stays to the byte."""
    out = kept.folder / "bundle.wacz"
    kept.run("evidence", "export", "1", "--out", str(out))
    before = out.read_bytes()
    said = kept.run("evidence", "export", "1", "--out", str(out), code=1).stderr
    assert f"{out}: is there already" in said
    assert "name another file with --out" in said
    with pytest.raises(FileExistsError):  # also when it comes while the bundle is made
        wacz.write(out, items(kept), software="watcher/test", now=NOW)
    assert out.read_bytes() == before
    kept.run("evidence", "export", "1", "--out", str(kept.folder / "second.wacz"))
    assert [path.name for path in kept.folder.glob("*.part")] == []


def items(kept):
    """What goes into a bundle of the first hit."""
    [row] = kept.store.evidence.of_hits([1])
    records = Vault(kept.folder / "evidence", software="").read(row.stretch)
    return [wacz.Item(row, records)]


def test_old_pages_are_deleted_only_when_told_and_the_rows_stay(kept):
    """First it says what would be; hits and the other pages stay."""
    cutoff = f"{NOW - timedelta(days=15):%Y-%m-%d}"
    assert "1 page," in kept.run("evidence", "prune", "--before", cutoff).output
    assert "3 pages as" in kept.run("evidence", "verify").output
    assert "1 page," in kept.run("evidence", "prune", "--before", cutoff, "--yes").output
    said = kept.run("evidence", "verify").output
    assert f"deleted: fetched before {cutoff}" in said
    assert "2 pages as stored, 0 faults" in said
    assert f"evidence deleted: fetched before {cutoff}" in kept.run("show", "1").output
    assert (
        "has no evidence to export: deleted"
        in kept.run("evidence", "export", "1", "--out", str(kept.folder / "x"), code=1).output
    )


def test_the_page_of_one_hit_can_be_deleted(kept):
    """With a reason that stays."""
    kept.run("evidence", "prune", "--hit", "2", "--reason", "a court said so", "--yes")
    assert kept.json("show", "2", "--json")["evidence"][0]["reason"] == "a court said so"
    assert kept.json("show", "1", "--json")["evidence"][0]["state"] == "kept"
    assert b"Prato" not in b"".join(
        payload for file in paths(folder(kept)) for _, _, _, payload in records(file.read_bytes())
    )


@pytest.mark.parametrize(
    ("words", "code", "line"),
    [
        (("prune",), 2, "either --before or --hit"),
        (("prune", "--hit", "9"), 1, "there is no hit 9"),
        (("prune", "--before", "soon"), 2, "is not a date"),
        (("export", "9", "--out", "x"), 1, "there is no hit 9"),
        (("export", "1", "--out", "/nowhere/x.wacz"), 1, "cannot be written: No such file or directory"),
    ],
)
def test_mistakes_are_told_in_a_line(kept, words, code, line):
    """With what to do."""
    assert line in kept.run("evidence", *words, code=code).output


def test_settings_of_evidence_are_checked(desk):
    """The folder starts from the database's; keys of the archive have one form."""
    assert load_config(desk.folder / "config.toml", {}).evidence.folder == desk.folder / "evidence"
    elsewhere = load_config(desk.folder / "config.toml", {"WATCHER_DATABASE": "/data/watcher.db"})
    assert str(elsewhere.evidence.folder) == "/data/evidence"
    file = desk.folder / "config.toml"
    file.write_text("[archive]\nenabled = true\nkeys_file = 'keys'\n" + file.read_text())
    (desk.folder / "keys").write_text("nothing\n")
    assert 'must be "access:secret"' in desk.run("hits", code=3).output
