"""The real pages, read once for all files that judge the reading."""

from __future__ import annotations

import gzip
import json
import pickle
from typing import TYPE_CHECKING

import pytest

from tests.conftest import one_at_a_time
from watcher.model import Article, Failure
from watcher.pipeline.extract import extract

if TYPE_CHECKING:
    from pathlib import Path

ReadPages = dict[str, tuple[bytes, Article | Failure]]


@pytest.fixture(scope="session")
def read_pages(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> ReadPages:
    """Each page's bytes and what extraction makes of them, by the name of its file; made by the first that asks."""
    with one_at_a_time(tmp_path_factory, "real-pages") as place:
        kept = place / "pages.pickle"
        if not kept.exists():
            kept.write_bytes(pickle.dumps(_read(shared / "real" / "pages")))
    found: ReadPages = pickle.loads(kept.read_bytes())  # noqa: S301 - written above
    assert len(found) >= 100
    return found


def _read(folder: Path) -> ReadPages:
    found: ReadPages = {}
    for file in sorted(folder.glob("*/*.html.gz")):
        about = json.loads((file.parent / "meta.json").read_text(encoding="utf-8"))
        body = gzip.decompress(file.read_bytes())
        found[file.name] = body, extract(body, url=about[file.name]["url"], content_type="text/html")
    return found
