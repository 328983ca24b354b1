"""The tutorials as their readers go through them: processes, the demo's newsroom, a Bot API server of ours."""

from __future__ import annotations

import asyncio
import re
import stat
import sys
from datetime import UTC, datetime

import pytest

from tests.botapi import BotApiThread
from tests.botapi.server import TOKEN
from tests.cli.blocks import PAGES, Shell, blocks, shows
from tests.conftest import ROOT
from watcher.defaults import CONFIG
from watcher.demo.newsroom import read_newsroom
from watcher.demo.server import serve

BLOCKS = {page.relative_to(ROOT).as_posix(): tuple(blocks(page)) for page in PAGES}
SLOW = [name for name, found in BLOCKS.items() if any(block.mark == "run slowly" for block in found)]
CHANNEL = -1001234567890
WATCHER = """\
#!/bin/sh
# The reader's `watcher`; a new set-up starts from the newsroom's feeds and talks to the tests' Telegram.
[ "$1" = init ] && set -- "$@" --from "{config}" --api-base-url "{api}"
exec "{python}" -m watcher "$@"
"""


def shipped_with_feeds_of(origin):
    """The shipped configuration, its own feeds off and those of the newsroom on, which lies on loopback."""
    text = CONFIG.read_text(encoding="utf-8")
    text = re.sub(r"^(kind = .*)\n(?=\n|\Z)", r"\1\nenabled = false\n", text, flags=re.MULTILINE)
    for key, shipped, here in (("allow_private", "[]", '["127.0.0.0/8"]'), ("spacing", '"1s"', '"0s"')):
        assert f"\n{key} = {shipped}" in text
        text = text.replace(f"\n{key} = {shipped}", f"\n{key} = {here}")
    feeds = (
        f'[[feed]]\nurl = "{feed.url}"\ntitle = "{feed.title}"\nlanguage = "{feed.language}"\n'
        f'country = "{feed.country}"\ngroup = "{feed.group}"\nkind = "{feed.kind.value}"\n'
        for feed in origin.feeds
    )
    return "\n".join((text, *feeds))


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", SLOW)
async def test_a_tutorial_works_from_its_first_line_to_its_last(name, tmp_path):
    """Every command ends well and prints what the page shows; where Telegram is set up, the channel has posts."""
    newsroom, programs, folder = tmp_path / "newsroom", tmp_path / "bin", tmp_path / "reader"
    for made in (newsroom, programs, folder):
        made.mkdir()
    (folder / "token").write_text(TOKEN)
    with BotApiThread() as api:
        api.add_chat(CHANNEL, title="Police stations", username="yourchannel")
        async with serve(read_newsroom(), now=datetime.now(UTC)) as origin:
            offered = newsroom / "config.toml"
            offered.write_text(shipped_with_feeds_of(origin), encoding="utf-8")
            program = programs / "watcher"
            program.write_text(WATCHER.format(config=offered, api=api.base_url, python=sys.executable))
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
            shell = Shell(folder, programs=programs)
            for block in BLOCKS[name]:
                if block.mark not in {"", "run slowly"}:
                    continue
                for step in block.steps:
                    printed, told, code = await asyncio.to_thread(shell.run, step.command)
                    assert code == 0, f"{block.place}: {step.command}\n{printed}{told}"
                    if step.shown is not None:
                        assert shows(printed + told, step.shown), (
                            f"{block.place}: {step.command} prints\n{printed}"
                        )
        if any("run --once" in step.command for block in BLOCKS[name] for step in block.steps):
            assert len(api.messages(CHANNEL)) > 3
