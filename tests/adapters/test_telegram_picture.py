"""Digests with their picture: one message, found again where its sending broke off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.adapters.test_telegram import CHANNEL, api, channel
from tests.botapi import BotApi, Fault
from watcher.adapters.charts import draw_now
from watcher.model import Chart, Post, Sent, Unsure

if TYPE_CHECKING:
    from watcher.adapters.telegram import TelegramChannel

__all__ = ["api", "channel"]

PICTURE = draw_now(Chart("Topic", "a day", (), (), ()))
DIGEST = Post("digest/1", "<b>The week</b>\n<i>3 stories</i>", picture=PICTURE)


async def test_a_digest_is_a_photo_with_its_words_beneath(api: BotApi, channel: TelegramChannel) -> None:
    """The bytes arrive as they were drawn, the caption as Telegram's parser reads it."""
    assert await channel.send(DIGEST) == Sent(1)
    (message,) = api.messages(CHANNEL)
    assert message.text == "The week\n3 stories"
    assert [entity.type for entity in message.entities] == ["bold", "italic"]
    assert message.photo == PICTURE
    assert message.size[0] == 1080


@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.DROP_AFTER, Fault.BAD_GATEWAY_AFTER])
async def test_a_photo_of_uncertain_fate_is_found_by_its_caption(
    api: BotApi, channel: TelegramChannel, fault: Fault
) -> None:
    """Asking changes nothing."""
    api.fault("sendPhoto", 1, fault)
    assert isinstance(await channel.send(DIGEST), Unsure)
    before = api.messages(CHANNEL)
    assert await channel.probe(1, DIGEST) == ("ours" if fault.done else "absent")
    assert api.messages(CHANNEL) == before


async def test_words_and_photos_are_not_taken_for_one_another(api: BotApi, channel: TelegramChannel) -> None:
    """A text is looked for where a photo stands, and leaves it alone."""
    await channel.send(DIGEST)
    assert await channel.probe(1, replace(DIGEST, picture=b"")) == "foreign"
    assert api.messages(CHANNEL)[0].edits == ()


async def test_a_picture_that_is_refused_leaves_the_words(api: BotApi, channel: TelegramChannel) -> None:
    """They go out as a message, which a probe finds as well."""
    broken = replace(DIGEST, picture=b"no picture")
    assert await channel.send(broken) == Sent(1)
    (message,) = api.messages(CHANNEL)
    assert (message.text, message.photo) == ("The week\n3 stories", None)
    assert await channel.probe(1, broken) == "ours"
