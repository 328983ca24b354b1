"""The documentation in a real Chromium, opened from a folder; and its pictures, drawn anew."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys

import pytest
from playwright.sync_api import sync_playwright

from tests.conftest import ROOT
from tests.test_docs_site import build

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def program():
    """Debian's Chromium."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium")
    return found or pytest.skip("no Chromium is here: apt install chromium, or name one in CHROMIUM")


def test_the_site_opens_from_a_folder_and_is_searched_without_any_request(program, tmp_path):
    """As somebody reads it on a train: what is found leads to the page."""
    done = build(tmp_path / "site")
    assert done.returncode == 0, done.stderr
    asked, mistakes = [], []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: mistakes.append(str(error)))
        page.goto((tmp_path / "site" / "index.html").as_uri())
        page.get_by_placeholder("Search").first.click()
        page.keyboard.type("quiet hours")
        found = page.locator(".md-search-result__link", has_text="every story once").first
        found.wait_for(timeout=20_000)
        found.click()
        page.wait_for_url("**/delivery.html*")
        page.get_by_role("heading", name="Quiet hours").wait_for()
        browser.close()
    assert mistakes == []
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


def size_of(picture):
    """Width and height of a PNG."""
    return struct.unpack(">II", picture.read_bytes()[16:24])


@pytest.mark.timeout(400)
def test_the_pictures_are_what_the_script_draws(program, tmp_path):
    """All of them and no others; about as tall as those that are shown, so that what changes much is drawn anew."""
    done = subprocess.run(
        [sys.executable, "docs/pictures.py", "--to", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=380,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    shown = {path.name: size_of(path) for path in (ROOT / "docs" / "pictures").iterdir()}
    drawn = {path.name: size_of(path) for path in tmp_path.iterdir()}
    assert set(drawn) == set(shown)
    for name, (width, height) in drawn.items():
        assert width == shown[name][0], name
        assert abs(height - shown[name][1]) < 0.2 * height, name
