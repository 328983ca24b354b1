"""The pages in a real Chromium: what people see and click, in both schemes, on a desk and on a phone."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

pytestmark = pytest.mark.browser

DESK = ViewportSize(width=1200, height=900)
PHONE = ViewportSize(width=360, height=740)


@pytest.fixture(scope="module")
def browser():
    """Debian's Chromium, without a window."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("no Chromium is here: apt install chromium, or name one in CHROMIUM")
    with sync_playwright() as driver:
        # Its sandbox needs another user than root; the pages are our own.
        started = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield started
        started.close()


def _page(browser: Browser, served, path: str) -> Page:
    page = browser.new_context(viewport=DESK).new_page()
    page.goto(f"{served.address}{path}")
    return page


def _pages(served) -> dict[str, str]:
    return {
        "front": "/",
        "stories": "/stories",
        "story": f"{_path_of(served, 'story')}",
        "search": "/search?q=rotterdam",
        "mistake": "/search?q=(",
        "hit": f"/hit/{served.changed}",
        "hostile": f"/hit/{served.hostile}",
        "outlets": "/outlets",
        "feeds": "/feeds",
        "data": "/data",
        "rows": "/data/coverage",
        "canned": "/data/latest",
        "sql": "/data?sql=select+*+from+outlets",
        "nothing": "/nothing",
    }


def _path_of(served, what: str) -> str:
    found = re.search(rf'href="(/{what}/[^"]+)"', served.get("/").text)
    assert found
    return found[1]


def test_a_bar_leads_to_its_rows(browser, served):
    """From the front page by a click, and on from a row to the hit."""
    page = _page(browser, served, "/")
    assert page.get_by_role("heading", level=1).inner_text() == "Coverage"
    row = (
        page.locator("section", has=page.get_by_role("heading", name="By language")).locator("tbody tr").first
    )
    number = int(row.locator(".number").inner_text())
    row.get_by_role("link").click()
    assert page.get_by_role("heading", level=1).inner_text() == "coverage"
    assert page.locator(".box tbody tr").count() == number
    page.locator(".box tbody tr").first.get_by_role("link").first.click()
    assert "/hit/" in page.url
    page.goto(f"{served.address}/")
    page.locator("svg.weeks a").last.click()
    assert "week__exact" in page.url


@pytest.mark.parametrize(("words", "direction"), [("警察", "ltr"), ("شرطة", "rtl")])
def test_search_works_from_the_front_page_in_any_script(browser, served, words, direction):
    """Typed, sent with the return key; the title stands in the direction of its script."""
    page = _page(browser, served, "/")
    page.get_by_label("Search titles and texts").fill(words)
    page.keyboard.press("Enter")
    heading = page.locator(".hits h3").first
    assert heading.evaluate("one => getComputedStyle(one).direction") == direction
    assert page.locator("mark").count() > 0
    heading.get_by_role("link").click()
    assert (
        page.get_by_role("heading", level=1).evaluate("one => getComputedStyle(one).direction") == direction
    )
    assert page.locator(".text mark").count() > 0


def test_a_change_can_be_read(browser, served):
    """From the front page to the difference, with new words apart from old ones."""
    page = _page(browser, served, "/")
    page.locator("section", has=page.get_by_role("heading", name="Changed after publication")).get_by_role(
        "link"
    ).first.click()
    assert "<b>added</b>" in page.locator(".diff ins").inner_text()


def test_the_feeds_page_says_what_to_do(browser, served):
    """Troubled feeds stand first."""
    page = _page(browser, served, "/feeds")
    assert page.locator("tbody tr").first.get_attribute("class") == "troubled"
    assert "failing" in page.locator("tbody tr").first.inner_text()


def test_the_keyboard_reaches_everything_in_order(browser, served):
    """The first stop skips to the content; every stop is visible."""
    page = _page(browser, served, "/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "q"
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"


@pytest.mark.parametrize("bypass", [False, True], ids=["as it is", "without the policy"])
def test_nothing_hostile_runs_or_asks_for_anything(browser, served, bypass):
    """Not even in a browser that knows no policy: there is no script in the pages at all."""
    context = browser.new_context(bypass_csp=bypass)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in (f"/hit/{served.hostile}", "/search?q=hostile", "/outlets", "/data/coverage?_facet=outlet"):
        page.goto(f"{served.address}{path}")
        assert page.title().endswith("· watcher")
        assert page.locator("script, iframe, img, base").count() == 0
        assert page.locator("footer").is_visible()
    assert all(url.startswith(served.address) for url in asked)
    context.close()


def test_no_page_scrolls_sideways_on_a_phone(browser, served):
    """Tables scroll in their own box."""
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    wide = []
    for name, path in _pages(served).items():
        page.goto(f"{served.address}{path}")
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wide.append(name)
        _keep(page, name, "phone")
    assert wide == []
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browser, served, scheme):
    """On any page; the policy is set aside so that the judge itself can run."""
    context = browser.new_context(color_scheme=scheme, viewport=DESK, bypass_csp=True)
    page = context.new_page()
    judge, faults = Axe(), []
    for name, path in _pages(served).items():
        page.goto(f"{served.address}{path}")
        _keep(page, name, scheme)
        faults += [
            (name, fault["id"], fault["nodes"][0]["html"])
            for fault in judge.run(page).response["violations"]
            if fault["impact"] in {"serious", "critical"}
        ]
    assert faults == []
    context.close()


def _keep(page: Page, name: str, form: str) -> None:
    """A picture for people, in the folder that SCREENSHOTS names."""
    if folder := os.environ.get("SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"{name}-{form}.png", full_page=True)
