"""Brings the pages of the top folder into the site, and leads links between them and docs/ to the right place.

Owns: which files from outside docs/ the site holds. On disk all links are as a reader of the repository follows them;
a link to anything that the site does not hold stays as it is, and the strict build names it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "README.md": "index.md",
    **{f"{name}.md": f"{name}.md" for name in ("CHANGELOG", "CONTRIBUTING", "SECURITY")},
}
"""Pages outside docs/ and what they are called in the site."""
COPIES = ("LICENSE", "config.toml", "deploy/grafana.json", "deploy/prometheus-alerts.yml")
"""Files outside docs/ that pages lead to."""
_LINK = re.compile(r"""(\]\(|(?:src|href)=")(?![a-z]+:|#|/)([^)#"\s]+)""")


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """All of docs/, and the rest."""
    for name, inside in [*PAGES.items(), *((name, name) for name in COPIES)]:
        files.append(File.generated(config, inside, abs_src_path=str(ROOT / name)))
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - mkdocs names them
    """The text, its links as the site has them."""
    inside = page.file.src_uri
    outside = {name: disk for disk, name in PAGES.items()}
    disk = PurePosixPath(outside.get(inside, f"docs/{inside}"))

    def led(found: re.Match[str]) -> str:
        target = os.path.normpath(disk.parent / found[2])
        name = PAGES.get(target, target.removeprefix("docs/"))
        return found[1] + os.path.relpath(name, PurePosixPath(inside).parent)

    return _LINK.sub(led, markdown)
