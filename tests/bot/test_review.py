"""The editors' chat: each new hit is asked about once, decided once, by those who may, wherever they decide."""

from __future__ import annotations

import asyncio

from tests.bot.conftest import (
    EDITOR,
    EDITORS_CHAT,
    SECOND_EDITOR,
    STRANGER,
    configure,
    talking,
    until,
)
from tests.botapi import Fault, Person
from tests.cli.desk import POST, REVIEW
from watcher.model import Feed


async def ask_about(talk, place="Ghent"):
    """A new hit for review, and its question in the chat."""
    hit = talk.desk.add(place, REVIEW)
    await talk.review()
    return hit, talk.card()


def feed_behind(talk, hit):
    """A feed that brought the hit."""
    feed = talk.desk.store.roster.add(
        Feed(0, "https://paper.example/feed", "The <b>Paper</b>"), talk.desk.store.hits.hit(hit).found_at
    )
    talk.desk.store.db.run(
        "INSERT INTO entries (feed_id, identity, link, url, first_seen_at, last_seen_at, state, article_id)"
        " SELECT ?, 'x', 'x', 'x', '', '', 'done', article_id FROM hits WHERE id = ?",
        (feed, hit),
    )
    return feed


async def test_a_hit_that_waits_is_asked_about_once(talk):
    """With its reasons in words and four buttons; turns later, and after a restart, it is not asked again."""
    talk.desk.add("Madrid", POST)
    hit, card = await ask_about(talk)
    assert "To be decided" in card.text
    assert "rumour: “police rumour”" in card.text
    assert [button.text for button in card.buttons] == ["✅ Post", "🗑 Dismiss", "Why", "🔕 Mute this feed"]
    assert all(len(button.data.encode()) <= 64 for button in card.buttons)
    for _ in range(3):
        await talk.review()
    assert len(talk.said(EDITORS_CHAT)) == 1
    async with talking(talk.desk, talk.api) as again:
        await again.review()
    assert len(talk.said(EDITORS_CHAT)) == 1
    assert talk.desk.rows("SELECT hit_id, state FROM review_posts") == [{"hit_id": hit, "state": "sent"}]


async def test_what_was_stored_before_the_chat_was_set_up_is_left_to_the_command_line(desk, api):
    """A chat that is new must not be flooded with last year's doubts."""
    desk.add("Porto", REVIEW)
    configure(desk, api)
    async with talking(desk, api) as talk:
        await talk.review()
        assert talk.said(EDITORS_CHAT) == []
        _, card = await ask_about(talk)
        assert "Ghent" in card.text


async def test_an_editor_posts_a_hit(talk):
    """Label, decision and post come as from the command line; the message says who decided."""
    hit, card = await ask_about(talk)
    answer = await talk.press(card, "p")
    assert answer == {"id": answer["id"], "text": "To be posted.", "show_alert": False}
    assert talk.desk.rows("SELECT label, source, note FROM labels") == [
        {"label": 2, "source": "telegram", "note": ""}
    ]
    assert talk.desk.decision(hit) == "post"
    assert talk.desk.waiting() == 1
    shown = talk.card()
    assert shown.text.startswith("✅ To be posted, decided by Edith & Co\n")
    assert [button.text for button in shown.buttons] == ["🔕 Mute this feed"]
    await talk.review()
    assert talk.card() == shown


async def test_an_editor_dismisses_a_hit(talk):
    """It is on record as dropped, and no post waits."""
    hit, card = await ask_about(talk)
    await talk.press(card, "d", SECOND_EDITOR)
    assert talk.desk.decision(hit) == "drop"
    assert talk.desk.waiting() == 0
    assert talk.card().text.startswith("🗑 Dismissed, decided by Zweiter\n")


async def test_only_editors_decide(talk):
    """Anybody else is told so and nothing happens; nor do invented or foreign buttons."""
    hit, card = await ask_about(talk)
    refused = await talk.press(card, "p", STRANGER)
    assert (refused["text"], refused["show_alert"]) == (
        "This is not for you: only editors decide here.",
        True,
    )
    for data in ("p:999", "p:0", f"p:{hit}x", f"x:{hit}", "p:٣", "", f"p:{'9' * 40}", "<b>", "p", "\u0000"):
        number = talk.api.press(EDITORS_CHAT, card.id, data, EDITOR, forged=True)
        assert (await talk.answered(number))["show_alert"], data
    elsewhere = await talk.ask("/help", EDITOR)
    number = talk.api.press(EDITOR.id, elsewhere.id, f"p:{hit}", EDITOR, forged=True)
    assert "not for you" in str((await talk.answered(number))["text"])
    assert talk.desk.decision(hit) == "review"
    assert talk.desk.rows("SELECT * FROM labels") == []
    assert talk.card() == card


async def test_the_second_press_is_told_what_the_first_one_decided(talk):
    """By the same editor or another, at once or later: one decision, one post."""
    hit, card = await ask_about(talk)
    numbers = [
        talk.api.press(EDITORS_CHAT, card.id, f"{action}:{hit}", person)
        for action, person in (("p", EDITOR), ("p", EDITOR), ("d", SECOND_EDITOR), ("p", SECOND_EDITOR))
    ]
    answers = [await talk.answered(number) for number in numbers]
    assert [answer["text"] for answer in answers] == [
        "To be posted.",
        *["Already decided: to be posted, in this chat"] * 3,
    ]
    assert len(talk.desk.rows("SELECT * FROM labels")) == 1
    assert len(talk.desk.rows("SELECT * FROM posts")) == 1
    assert "decided by Edith & Co" in talk.card().text


async def test_a_decision_at_the_command_line_shows_in_the_chat(talk):
    """Also when it is taken back: then the question is open again."""
    hit, card = await ask_about(talk)
    talk.desk.run("review", "dismiss", str(hit))
    answer = await talk.press(card, "p")
    assert answer["text"] == "Already decided: dismissed, at the command line"
    assert talk.card().text.startswith("🗑 Dismissed, decided at the command line\n")
    talk.desk.run("review", "undo", str(hit))
    await talk.review()
    assert talk.card().text == card.text
    assert talk.card().buttons == card.buttons
    talk.desk.run("review", "accept", str(hit))
    await talk.review()
    assert talk.card().text.startswith("✅ To be posted, decided at the command line\n")
    assert talk.desk.decision(hit) == "post"


async def test_presses_and_the_command_line_at_the_same_time_make_one_decision(talk):
    """Whoever comes first; the other one's answer or the message says so."""
    for place in ("Ghent", "Porto", "Lyon"):
        hit, card = await ask_about(talk, place)
        number = talk.api.press(EDITORS_CHAT, card.id, f"p:{hit}", EDITOR)
        await asyncio.to_thread(talk.desk.run, "review", "dismiss", str(hit))
        await talk.answered(number)
        await talk.review()
        [label] = talk.desk.rows(
            "SELECT label, source FROM labels JOIN hits USING (article_id, topic) WHERE hits.id = ?", hit
        )
        decision = {2: "post", 0: "drop"}[label["label"]]
        assert talk.desk.decision(hit) == decision
        assert talk.card().text.startswith({"post": "✅", "drop": "🗑"}[decision])


async def test_a_hit_decided_before_its_question_goes_out_is_not_asked_about(talk):
    """And is, when the decision is taken back."""
    hit = talk.desk.add("Ghent", REVIEW)
    talk.desk.run("review", "accept", str(hit))
    await talk.review()
    assert talk.said(EDITORS_CHAT) == []
    talk.desk.run("review", "undo", str(hit))
    await talk.review()
    assert "To be decided" in talk.card().text


async def test_why_shows_the_sentences_and_hides_them_again(talk):
    """In the message itself."""
    _, card = await ask_about(talk)
    await talk.press(card, "w")
    await until(lambda: "kept the council busy" in talk.card().text.split("police rumour", 1)[1])
    assert [button.text for button in talk.card().buttons][2] == "Less"
    await talk.press(talk.card(), "l")
    assert talk.card().text == card.text


async def test_a_feed_is_muted_and_unmuted(talk):
    """It is paused with a reason; a feed that is paused otherwise is left alone."""
    hit, card = await ask_about(talk)
    assert "not known any more" in str((await talk.press(card, "m"))["text"])
    feed = feed_behind(talk, hit)
    assert "Muted" in str((await talk.press(card, "m"))["text"])
    listed = talk.desk.store.roster.get(feed)
    assert (listed.state, listed.reason) == ("paused", "muted in the editors' chat")
    assert "🔔 Unmute this feed" in [button.text for button in talk.card().buttons]
    await talk.press(talk.card(), "p")
    assert [button.text for button in talk.card().buttons] == ["🔔 Unmute this feed"]
    assert "Asked again" in str((await talk.press(talk.card(), "u"))["text"])
    assert talk.desk.store.roster.get(feed).state == "active"
    assert "decided by Edith" in talk.card().text
    talk.desk.store.roster.pause(feed, "too loud")
    assert "It is paused (too loud)" in str((await talk.press(talk.card(), "m"))["text"])
    assert talk.desk.store.roster.get(feed).reason == "too loud"


async def test_a_name_is_shown_and_does_nothing(talk):
    """Tags, mentions and turned directions in an editor's name are words."""
    _, card = await ask_about(talk)
    name = "<b>@admin</b>\u202e t.me/x " + "n" * 300
    await talk.press(card, "p", Person(EDITOR.id, name))
    kinds = {entity.type for entity in talk.card().entities}
    assert kinds <= {"bold", "text_link", "code", "blockquote"}
    assert "decided by <b>@\u2060admin</\u2060b> t.\u2060me/x…" in talk.card().text


async def test_a_question_of_uncertain_fate_is_asked_again_and_decided_once(talk):
    """Both messages say what was decided."""
    talk.api.fault_next("sendMessage", Fault.DROP_AFTER)
    hit, _ = await ask_about(talk)
    assert talk.desk.rows("SELECT state FROM review_posts") == [{"state": "unsure"}]
    talk.desk.store.db.run("UPDATE review_posts SET next_attempt_at = NULL")
    await talk.review()
    first, second = talk.said(EDITORS_CHAT)
    await talk.press(first, "p")
    assert talk.desk.decision(hit) == "post"
    await talk.review()
    for message in talk.said(EDITORS_CHAT):
        assert message.text.startswith("✅ To be posted, decided by Edith & Co\n")
    assert second.id != first.id


async def test_a_press_on_a_message_of_unknown_number_makes_it_known(talk):
    """The question is then not sent again."""
    talk.api.fault_next("sendMessage", Fault.DROP_AFTER)
    hit, card = await ask_about(talk)
    await talk.press(card, "w")
    talk.desk.store.db.run("UPDATE review_posts SET next_attempt_at = NULL")
    await talk.review()
    assert len(talk.said(EDITORS_CHAT)) == 1
    assert talk.desk.rows("SELECT hit_id, state, message_id FROM review_posts") == [
        {"hit_id": hit, "state": "sent", "message_id": card.id}
    ]


async def test_a_chat_that_moves_is_followed(talk):
    """Also after a restart."""
    group = EDITORS_CHAT
    talk.api.change_chat(group, moved_to=-1004000000001)
    talk.api.add_chat(-1004000000001, kind="supergroup", title="Editors")
    talk.desk.add("Ghent", REVIEW)
    await talk.review()
    await talk.review()
    [card] = talk.said(-1004000000001)
    async with talking(talk.desk, talk.api) as again:
        again.desk.add("Porto", REVIEW)
        await again.review()
        assert len(talk.said(-1004000000001)) == 2
        await again.press(card, "p")
    assert "Edith" in talk.said(-1004000000001)[0].text


async def test_a_chat_that_refuses_is_told_of_and_loses_nothing(talk):
    """The question waits; status names the chat."""
    talk.api.change_chat(EDITORS_CHAT, status="kicked")
    talk.desk.add("Ghent", REVIEW)
    assert "the editors' chat refuses" in await talk.review()
    assert "the editors' chat refuses" in await talk.review()
    assert talk.api.count("sendMessage") == 1, "it rests"
    talk.api.change_chat(EDITORS_CHAT, status="administrator")
    async with talking(talk.desk, talk.api) as again:
        assert await again.review() == ""
    assert len(talk.said(EDITORS_CHAT)) == 1


async def test_a_deleted_message_is_not_edited_for_ever(talk):
    """Once is enough."""
    hit, card = await ask_about(talk)
    del talk.api._desk.world.chats[EDITORS_CHAT].messages[card.id]
    talk.desk.run("review", "accept", str(hit))
    await talk.review()
    edits = talk.api.count("editMessageText")
    await talk.review()
    assert talk.api.count("editMessageText") == edits == 1


async def test_the_name_appears_once_the_chat_takes_it(talk):
    """The decision stands meanwhile."""
    hit, card = await ask_about(talk)
    talk.api.fault_next("editMessageText", Fault.FLOOD, retry_after=0)
    await talk.press(card, "p")
    assert talk.desk.decision(hit) == "post"
    assert talk.card() == card
    talk.desk.store.db.run("UPDATE review_posts SET next_attempt_at = NULL")
    await talk.review()
    assert talk.card().text.startswith("✅ To be posted, decided by Edith & Co\n")


async def test_a_press_that_a_crash_cut_off_is_heard_again_and_keeps_its_name(desk, api):
    """The decision was stored, its message not yet changed."""
    configure(desk, api)
    async with talking(desk, api) as talk:
        hit, card = await ask_about(talk)
        talk.api.fault_next("editMessageText", Fault.HANG_BEFORE)
        api.press(EDITORS_CHAT, card.id, f"p:{hit}", EDITOR)
        await until(lambda: api.count("editMessageText") == 1)
        talk.kill()
    assert desk.decision(hit) == "post"
    async with talking(desk, api) as talk:
        await until(lambda: talk.card() != card)
        assert talk.card().text.startswith("✅ To be posted, decided by Edith & Co\n")
        assert len(desk.rows("SELECT * FROM labels")) == 1
