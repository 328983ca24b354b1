"""The documentation as a site: it builds without a warning, holds every page, and asks nobody for anything."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT

PAGES = sorted(path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md"))
LOADED = re.compile(r"""<(?:script|img|iframe|source|link)\b[^>]*?\b(?:src|href)="([^"]+)"[^>]*>""")


def build(folder, *options, config=".mkdocs.yml"):
    """Build the site as `make site-docs` does, elsewhere."""
    return subprocess.run(
        [
            *(
                sys.executable,
                "-W",
                "ignore",
                "-m",
                "mkdocs",
                "build",
                "--strict",
            ),  # --quiet would hide warnings from --strict
            *("--config-file", config, "--site-dir", str(folder), *options),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site, built; a page outside the navigation, a dead link or a dead anchor would have ended that."""
    folder = tmp_path_factory.mktemp("docs") / "site"
    done = build(folder)
    assert done.returncode == 0, done.stderr
    return folder


def test_every_page_is_in_the_site(site):
    """Those of docs/ and of the top folder."""
    made = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    expected = {f"{name.removesuffix('.md')}.html" for name in PAGES}
    assert len(expected) > 35
    assert made == expected | {
        "index.html",
        "404.html",
        "CHANGELOG.html",
        "CONTRIBUTING.html",
        "SECURITY.html",
    }


def test_no_page_loads_anything_from_elsewhere(site):
    """No fonts, scripts or pictures of other hosts; nothing of this program but what belongs to the site."""
    for page in site.rglob("*.html"):
        for found in LOADED.finditer(page.read_text(encoding="utf-8")):
            if 'rel="canonical"' in found[0]:
                continue
            address = found[1].partition("?")[0]
            assert not address.startswith(("http:", "https:", "//")), f"{page.name} loads {address}"
            place = site / address.lstrip("/") if address.startswith("/") else page.parent / address
            assert address.startswith("data:") or place.exists(), f"{page.name} loads {address}"
    for style in site.rglob("*.css"):
        assert not re.search(r"url\(['\"]?(https?:)?//", style.read_text(encoding="utf-8")), style.name
    assert not list(site.rglob("*.py"))


@pytest.mark.parametrize(
    "added",
    ["[dead](nowhere.md)", "[dead](config.md#nowhere)", "[dead](../nowhere.md)"],
    ids=["page", "anchor", "outside"],
)
@pytest.mark.slow
def test_a_dead_link_ends_the_build(tmp_path, added):
    """Whatever is dead of it: page, anchor, or file outside docs/."""
    subprocess.run(["cp", "-r", *(str(path) for path in site_sources()), str(tmp_path)], check=True)
    page = tmp_path / "docs" / "limits.md"
    page.write_text(f"{page.read_text(encoding='utf-8')}\n{added}\n", encoding="utf-8")
    done = build(tmp_path / "site", config=str(tmp_path / ".mkdocs.yml"))
    assert done.returncode != 0
    assert "nowhere" in done.stderr


def site_sources():
    """What the site is built from."""
    names = (".mkdocs.yml", "docs", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
    return [ROOT / name for name in (*names, "LICENSE", "config.toml", "deploy")]


def test_every_picture_is_shown_by_a_page():
    """None is left over."""
    texts = [
        path.read_text(encoding="utf-8") for path in (*(ROOT / "docs").rglob("*.md"), ROOT / "README.md")
    ]
    for picture in (ROOT / "docs" / "pictures").iterdir():
        assert any(f"pictures/{picture.name}" in text for text in texts), picture.name
