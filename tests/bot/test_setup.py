"""What is configured wrongly is named with its remedy; what is not configured does nothing."""

from __future__ import annotations

from contextlib import AsyncExitStack
from datetime import UTC, datetime

import pytest

from tests.bot.conftest import EDITORS_CHAT, SETTINGS, configure
from watcher.bot import open_bot
from watcher.check import findings
from watcher.config import ConfigError, load_config


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ('[bot]\noperators = ["@olga"]', "bot.operators[0]: '@olga' must be a person's numeric id"),
        ("[bot]\noperators = [true]", "bot.operators[0]: True must be a person's numeric id"),
        ("[bot]\noperators = [-100123]", "bot.operators[0]: is -100123; must be at least 1"),
        ("[bot]\nenabled = true\npublic = false", "nobody could ask it anything"),
        ('[review]\nchat = "@editors"\neditors = [5]', '"@editors" must be the numeric id of the chat'),
        (f'[review]\nchat = "{EDITORS_CHAT}"', "review: chat needs editors, the numeric ids of those"),
    ],
)
def test_a_mistake_is_named_with_its_remedy(desk, api, settings, expected):
    """In one line."""
    configure(desk, api, settings)
    with pytest.raises(ConfigError) as error:
        load_config(desk.folder / "config.toml", {})
    [line] = error.value.mistakes
    assert expected in line


@pytest.mark.parametrize(("token", "settings"), [("", SETTINGS), ("1:x", "")])
async def test_without_a_token_or_a_section_nobody_is_listened_to(desk, api, token, settings):
    """And nothing is asked of Telegram."""
    configure(desk, api, settings)
    desk.store.db.run(
        "INSERT INTO beats (part, error) VALUES ('bot', 'another program listens'), ('gather', '')"
    )
    async with AsyncExitStack() as stack:
        parts = await open_bot(
            load_config(desk.folder / "config.toml", {}),
            token,
            desk.store,
            {},
            settle=0.0,
            now=lambda: datetime.now(UTC),
            dice=lambda: 0.0,
            stack=stack,
        )
    assert parts == ((), ())
    assert desk.rows("SELECT part FROM beats") == [{"part": "gather"}], "its faults are over"
    assert api.count() == 0


async def test_the_check_looks_at_the_editors_chat(desk, api):
    """Before the first question fails."""
    configure(desk, api)
    config = load_config(desk.folder / "config.toml", {})
    found = {finding.what: finding async for finding in findings(config, api.token)}
    assert found["editors' chat"].good
    assert "2 may decide" in found["editors' chat"].detail
    assert found["bot"].detail == "answers everybody; 1 operator(s)"
    api.change_chat(EDITORS_CHAT, status="kicked")
    found = {finding.what: finding async for finding in findings(config, api.token)}
    assert not found["editors' chat"].good
    assert "the bot is not in the chat" in found["editors' chat"].detail
