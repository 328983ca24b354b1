"""A bundle opens in the tools of others: py-wacz finds it valid, pywb replays its pages over loopback.

Both are heavy and pinned to old libraries, so they live in an environment of their own (`make test-replay` makes it);
without it these tests skip and say so.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.conftest import ROOT
from tests.exchanges import NOON, TEXT, article, exchange, keeper, paths
from watcher.adapters import wacz
from watcher.adapters.store import Store, open_database
from watcher.adapters.vault import Vault
from watcher.model import Exchange, Hop

pytestmark = pytest.mark.slow

PAGE = '<html><meta charset="utf-8"><h1>Ελληνικά, 中文</h1></html>'.encode()
URLS = (
    "https://paper.example/news/1?b=2&a=1",
    "https://www.paper.example/News/Two/",
    "http://paper.example:8080/x",
    "https://xn--bcher-kva.example/%E4%B8%AD?q=%C3%A9",
)


@pytest.fixture(scope="module")
def tools():
    """The folder of the tools' programs."""
    folder = Path(os.environ.get("WATCHER_REPLAY_TOOLS", ROOT / ".venv-replay" / "bin")).absolute()
    if not (folder / "wayback").exists():
        pytest.skip("pywb and py-wacz are not here; make test-replay installs them")
    return folder


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """A bundle of pages, one by way of a redirect and one that came packed and in chunks."""
    folder = tmp_path_factory.mktemp("bundle")
    store = Store(open_database(folder / "watcher.db"))
    made = keeper(store, folder / "evidence")
    for number, url in enumerate(URLS):
        at = NOON + timedelta(minutes=number)
        one = exchange(PAGE, url=url, at=at)
        if number == 0:
            headers = (
                ("Content-Type", "text/html"),
                ("Content-Encoding", "gzip"),
                ("Transfer-Encoding", "chunked"),
            )
            one = Exchange((Hop(url, (), 200, "OK", headers, at),))
        if number == 1:
            one = exchange(PAGE, url=url, via=("http://paper.example/old",), at=at)
        assert made.keep(article(store, number), one, PAGE, text_sha256=TEXT, at=at)
    vault = Vault(folder / "evidence", software="")
    items = [wacz.Item(row, vault.read(row.stretch)) for row in store.evidence.all() if row.stretch]
    store.close()
    wacz.write(folder / "bundle.wacz", items, software="watcher/test", now=NOON)
    return folder


def run(*words, cwd):
    return subprocess.run(
        [str(word) for word in words], cwd=cwd, capture_output=True, text=True, timeout=100, check=False
    )


def test_another_program_finds_the_bundle_valid(tools, bundle):
    """Structure, hashes and index, by ``wacz validate``."""
    done = run(tools / "wacz", "validate", "-f", "bundle.wacz", cwd=bundle)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "the passed WACZ is valid" in done.stdout


def entries(lines):
    """The lines of an index by key and time."""
    split = [line.split(" ", 2) for line in lines.splitlines()]
    return {(key, stamp): json.loads(entry) for key, stamp, entry in split}


def test_the_index_is_the_one_that_another_program_makes(tools, bundle):
    """Same keys, times, places and hashes as ``cdxj-indexer`` finds in the same file."""
    run("unzip", "-o", "bundle.wacz", cwd=bundle)
    done = run(tools / "cdxj-indexer", "archive/data.warc.gz", cwd=bundle)
    theirs = entries(done.stdout)
    ours = entries((bundle / "indexes" / "index.cdx").read_text(encoding="utf-8"))
    assert len(ours) == len(URLS) + 1
    for key, one in ours.items():
        for field in ("url", "status", "length", "offset", "filename", "digest"):
            assert theirs[key][field] == one[field], (key, field)


def test_the_evidence_files_themselves_pass_warcio_check(tools, bundle):
    """The program, not only its parts."""
    [file] = paths(bundle / "evidence")
    done = run(tools / "warcio", "check", file, cwd=bundle)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.fixture(scope="module")
def replay(tools, bundle):
    """A running pywb that was given the bundle; the start of its addresses."""
    home = bundle / "pywb"
    home.mkdir()
    assert run(tools / "wb-manager", "init", "desk", cwd=home).returncode == 0
    done = run(tools / "wb-manager", "add", "--unpack-wacz", "desk", bundle / "bundle.wacz", cwd=home)
    assert done.returncode == 0, done.stdout + done.stderr
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [str(tools / "wayback"), "-p", str(port), "-b", "127.0.0.1"],
        cwd=home,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    base = f"http://127.0.0.1:{port}/desk/"
    for _ in range(300):
        try:
            get(base)
            break
        except OSError:
            time.sleep(0.1)
    yield base
    server.kill()
    server.wait()


def get(address):
    """Status, Location and body of one address, nothing followed."""
    parts = urlsplit(address)
    connection = HTTPConnection(parts.netloc, timeout=20)
    try:
        connection.request("GET", f"{parts.path}?{parts.query}" if parts.query else parts.path)
        answer = connection.getresponse()
        return answer.status, answer.headers.get("Location", ""), answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize("url", URLS)
def test_pywb_replays_the_page_byte_for_byte(replay, url):
    """At its time and address, as it was received and unpacked."""
    assert get(f"{replay}20260301120000id_/{url}")[::2] == (200, PAGE)


def test_pywb_replays_the_redirect_that_was_recorded(replay):
    """From the address in the feed to the page, both of the archive."""
    status, location, _ = get(f"{replay}20260301120100mp_/http://paper.example/old")
    assert status == 302
    assert location.endswith("/20260301120100mp_/https://www.paper.example/News/Two/")
