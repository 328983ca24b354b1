"""Everything at once: questions, presses, the command line, faults of Telegram and kills, in random order."""

from __future__ import annotations

import asyncio
import random

import pytest

from tests.bot.conftest import EDITOR, EDITORS_CHAT, OPERATOR, SECOND_EDITOR, STRANGER, configure, talking
from tests.botapi import Fault
from tests.cli.desk import REVIEW

FAULTS = [
    fault
    for fault in Fault
    # Hanging takes a minute each, and what lasts makes the bot wait half of one: both have tests of their own.
    if fault not in {Fault.HANG_BEFORE, Fault.HANG_AFTER, Fault.DRIP, Fault.CONFLICT, Fault.UNAUTHORIZED}
]
METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery", "getUpdates")
SIGNS = {"post": "✅", "drop": "🗑", "review": "To be decided"}


def act(talk, dice, hits):
    """One thing that somebody does."""
    cards = [message for message in talk.said(EDITORS_CHAT) if len(message.buttons) > 1]
    match dice.choice(("hit", "ask", "press", "press", "press", "cli", "fault", "fault")):
        case "hit":
            hits.append(talk.desk.add(f"Town{len(hits)}", REVIEW.replace("{}", f"Town{len(hits)} {{}}")))
        case "ask":
            talk.api.say(OPERATOR.id, dice.choice(("/help", "/latest", "/search rumour")), OPERATOR)
        case "press" if cards:
            card = dice.choice(cards)
            button = dice.choice(card.buttons[:3])
            talk.api.press(EDITORS_CHAT, card.id, button.data, dice.choice((EDITOR, SECOND_EDITOR, STRANGER)))
        case "cli" if hits:
            talk.desk.run("review", dice.choice(("accept", "dismiss")), str(dice.choice(hits)))
        case _:
            talk.api.fault_next(dice.choice(METHODS), dice.choice(FAULTS), retry_after=1)


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 26))])
async def test_nothing_is_answered_twice_and_every_question_ends_as_it_was_decided(desk, api, seed):
    """After the storm each hit has its message, and each message says what holds."""
    dice = random.Random(seed)
    hits: list[int] = []
    configure(desk, api)
    for _ in range(4):
        async with talking(desk, api) as talk:
            for _ in range(8):
                act(talk, dice, hits)
                await talk.review()
                desk.store.db.run("UPDATE review_posts SET next_attempt_at = NULL")
                await asyncio.sleep(dice.random() * 0.03)
            if dice.random() < 0.7:
                talk.kill()
    api._script.planned.clear()
    async with talking(desk, api) as talk:
        await talk.settle()
        for _ in range(3 * len(hits) + 3):
            desk.store.db.run("UPDATE review_posts SET next_attempt_at = NULL")
            await talk.review()
    answered = [message.reply_to for message in talk.said(OPERATOR.id)]
    assert len(answered) == len(set(answered))
    shown = {message.id: message.text for message in talk.said(EDITORS_CHAT)}
    for hit in hits:
        [card] = desk.rows("SELECT state, message_id FROM review_posts WHERE hit_id = ?", hit) or [{}]
        decision = desk.decision(hit)
        if card.get("state") == "sent":
            assert shown[card["message_id"]].startswith(SIGNS[decision]), (hit, shown)
        else:
            assert decision != "review", "decided at the command line before it was asked about"
