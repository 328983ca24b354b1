"""The static site in a real browser without scripts: from a plain file server under a path, and from a folder."""

from __future__ import annotations

import json
import re
import shutil
import struct
import subprocess
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.cli.desk import make_desk
from tests.cli.record import fill

pytestmark = pytest.mark.browser

_FLAGS = (
    "--headless",
    "--no-sandbox",  # the pages are our own; containers have no user namespaces
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


@pytest.fixture(scope="module")
def chromium():
    """The browser."""
    found = shutil.which("chromium")
    if not found:
        pytest.skip("chromium is not here: apt install chromium")
    return found


@pytest.fixture
def profile(chromium, tmp_path):
    """A profile in which scripts are switched off, as a reader would do it; proved on a page that has one."""
    folder = tmp_path / "profile"
    (folder / "Default").mkdir(parents=True)
    off = {"profile": {"default_content_setting_values": {"javascript": 2}}}
    (folder / "Default" / "Preferences").write_text(json.dumps(off), "utf-8")
    page = tmp_path / "probe.html"
    page.write_text(
        "<!DOCTYPE html><p>off</p><script>document.querySelector('p').textContent = 'on'</script>"
    )
    assert "<p>off</p>" in dom(chromium, page.as_uri(), folder)
    return folder


@pytest.fixture(scope="module")
def public(tmp_path_factory):
    """A folder that holds the site in a folder of its own."""
    folder = tmp_path_factory.mktemp("browser")
    with contextmanager(make_desk)(folder) as desk:
        fill(desk)
        desk.run("site", "build", "--to", str(folder / "public" / "some" / "path"))
    return folder / "public"


@pytest.fixture
def served(public):
    """The address of a plain file server, and what it was asked for."""
    asked: list[tuple[str, str]] = []

    class Handler(SimpleHTTPRequestHandler):
        def log_request(self, code="-", size="-"):
            asked.append((self.path, str(getattr(code, "value", code))))

        def log_message(self, *_args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(public)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/some/path", asked
    server.shutdown()
    thread.join()
    server.server_close()


def dom(chromium, address, profile):
    """The page as the browser has it in the end."""
    done = subprocess.run(
        [chromium, *_FLAGS, f"--user-data-dir={profile}", "--dump-dom", address],
        capture_output=True,
        timeout=100,
        check=True,
    )
    return done.stdout.decode()


def picture(chromium, address, profile, path, *, width):
    """A screenshot; its width and height."""
    subprocess.run(
        [
            chromium,
            *_FLAGS,
            f"--user-data-dir={profile}",
            f"--window-size={width},1400",
            f"--screenshot={path}",
            address,
        ],
        capture_output=True,
        timeout=100,
        check=True,
    )
    return struct.unpack(">II", path.read_bytes()[16:24])


def test_every_kind_of_page_shows_and_asks_for_itself_only(chromium, served, profile):
    """One request for each page, none for anything else; the content is there, and what was hostile did nothing."""
    address, asked = served
    words = {
        "index.html": "مركز شرطة صيني في براغ",
        "weeks.html": "new stories",
        "names/index.html": "Safeguard Defenders",
        "outlets/index.html": "The Paper",
        "corrections.html": "Rotterdam and its mayor",
        "about.html": "What is not here",
    }
    for page, text in words.items():
        shown = dom(chromium, f"{address}/{page}", profile)
        assert text in shown, page
        assert "<script" not in shown
        assert not re.search(r"<[^>]+ on\w+=", shown)
    assert asked == [(f"/some/path/{page}", "200") for page in words]


@pytest.mark.parametrize("width", [1000, 500])
def test_it_fits_a_desk_and_a_phone(chromium, served, profile, tmp_path, width):
    """As wide as the window, and not empty."""
    address, _ = served
    shot = tmp_path / "shot.png"
    assert picture(chromium, f"{address}/index.html", profile, shot, width=width) == (width, 1400)
    assert shot.stat().st_size > 20_000


def test_it_opens_from_a_folder(chromium, public, profile, tmp_path):
    """file:// is a host as good as any; the style is applied there too."""
    page = public / "some" / "path" / "index.html"
    assert "Latest stories" in dom(chromium, page.as_uri(), profile)
    shot = tmp_path / "shot.png"
    assert picture(chromium, page.as_uri(), profile, shot, width=900) == (900, 1400)
    plain = tmp_path / "plain.html"
    plain.write_text(re.sub(r"<style>.*?</style>", "", page.read_text("utf-8"), flags=re.DOTALL), "utf-8")
    unstyled = tmp_path / "unstyled.png"
    picture(chromium, plain.as_uri(), profile, unstyled, width=900)
    assert shot.read_bytes() != unstyled.read_bytes()
