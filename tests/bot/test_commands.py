"""What the bot answers: to everybody what readers may see, to operators more, to strangers' tricks nothing harmful."""

from __future__ import annotations

from tests.bot.conftest import EDITORS_CHAT, OPERATOR, READER, SETTINGS, STRANGER, configure, talking, until
from tests.botapi import Fault
from tests.cli.desk import POST, REVIEW

HOSTILE = (
    "/search <b>tulips</b> & \"quotes\" 'n' </a>",
    "/search ' OR 1=1 --; DROP TABLE hits; %_%",
    '/search "unbalanced NEAR(a b, 3) * AND NOT (',
    "/search \u202eexe.ecilop\u202c \u200b\u2066x\u2069 قسم الشرطة 警察",
    "/search a\u0000b \ud83d\ude00 \u0301\u0301\u0301",
    f"/search {'x' * 4000}",
    f"/search {' '.join(str(n) for n in range(900))}",
    "/search",
    "/story ../../etc/passwd",
    "/story s' UNION SELECT",
    "/why 99999999999999999999999999",
    "/why ٣",
    "/why -1",
    "/why 1; DELETE FROM hits",
    "/why_0",
    "/nonsense <i>",
    "/",
    "hello there",
    "/help@somebody_elses_bot_is_not_meant" * 3,
    "/latest\u0000",
    "\u202e/stats",
)


async def test_everybody_is_told_what_the_bot_can_do(talk):
    """The answer stands in the same chat, as a reply; it names no operator's command."""
    answer = await talk.ask("/start")
    assert "/search" in answer.text
    assert "keeps nothing about you" in answer.text
    assert "/pause" not in answer.text
    assert answer.reply_to == talk.api.messages(READER.id)[0].id
    assert "/pause" in (await talk.ask("/help", OPERATOR)).text


async def test_the_latest_stories_lead_on_to_story_and_reasons(talk):
    """By commands that a phone shows as links."""
    hit = talk.desk.add("Madrid", POST)
    talk.desk.add("Ghent", REVIEW)
    latest = await talk.ask("/latest")
    assert "Madrid and its council" in latest.text
    assert "Ghent" not in latest.text, "what waits for a person is not for readers"
    [key] = [row["key"] for row in talk.desk.rows("SELECT key FROM stories WHERE title LIKE 'Madrid%'")]
    units = latest.text.encode("utf-16-le")  # entities count in these
    commands = {
        units[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")
        for entity in latest.entities
        if entity.type == "bot_command"
    }
    assert commands == {f"/why_{hit}", f"/story_{key}"}
    assert "1 report" in (await talk.ask(f"/story_{key}")).text
    why = (await talk.ask(f"/why {hit}")).text
    assert "overseas police station" in why
    assert "Safeguard Defenders say" in why


async def test_a_search_finds_words_whatever_their_case(talk):
    """All of them must stand in one report."""
    talk.desk.add("Madrid", POST)
    assert "Madrid and its council" in (await talk.ask("/search COUNCIL madrid")).text
    assert "Nothing was found" in (await talk.ask("/search council Porto")).text


async def test_no_question_reaches_what_is_not_for_readers(talk):
    """However its fields, brackets and negations are put; nor does a mistake name what there is."""
    talk.desk.add("Madrid", POST)
    hit = talk.desk.add("Ghent", REVIEW)
    [key] = [row["key"] for row in talk.desk.rows("SELECT key FROM stories WHERE title LIKE 'Ghent%'")]
    for number, question in enumerate(
        (
            "decision:review",
            "decision:drop OR decision:review",
            "-decision:post",
            "rumour OR decision:review",
            "-(decision:post) OR -nothing",
            f"story:{key}",
            "concept:rumour",
            "concept:nonsense",
        )
    ):
        answer = (await talk.ask(f"/search {question}", (READER, STRANGER)[number % 2])).text
        assert "Ghent" not in answer, question
        assert f"/why_{hit} " not in answer, question
    assert "Ghent" in (await talk.ask("/search decision:review", OPERATOR)).text
    assert "no report has that concept" in (await talk.ask("/search concept:nonsense", OPERATOR)).text


async def test_numbers_are_of_what_readers_may_see(talk):
    """A hit that waits for a person does not count."""
    talk.desk.add("Madrid", POST)
    talk.desk.add("Ghent", REVIEW)
    stats = (await talk.ask("/stats")).text
    assert stats.startswith("1 report in 1 story")
    assert "The Paper 1" in stats


async def test_what_is_not_for_readers_is_told_to_operators_only(talk):
    """To others it does not exist."""
    hit = talk.desk.add("Ghent", REVIEW)
    [key] = [row["key"] for row in talk.desk.rows("SELECT key FROM stories")]
    assert (await talk.ask(f"/why {hit}")).text == "There is no such report."
    assert (await talk.ask(f"/story {key}")).text == "There is no such story."
    assert "Nothing was found" in (await talk.ask("/search rumour")).text
    assert "waits for a person" in (await talk.ask(f"/why {hit}", OPERATOR)).text
    assert "Ghent" in (await talk.ask(f"/story {key}", OPERATOR)).text
    assert "Ghent" in (await talk.ask("/search rumour", OPERATOR)).text


async def test_operators_see_how_the_service_does_and_others_do_not(talk):
    """An operator's command is unknown to everybody else."""
    assert "0 feeds" in (await talk.ask("/status", OPERATOR)).text
    assert "none with trouble" in (await talk.ask("/feeds", OPERATOR)).text
    assert (await talk.ask("/digest", OPERATOR)).text == "No digest is configured."
    for command in ("/status", "/feeds", "/pause"):
        assert "I do not know that" in (await talk.ask(command)).text
    assert talk.desk.rows("SELECT * FROM channels") == []


async def test_a_paused_channel_stays_paused_until_it_is_resumed(talk):
    """It is stored, and a channel that is parked for another reason is left alone."""
    assert "terminal: paused" in (await talk.ask("/pause", OPERATOR)).text
    assert talk.desk.store.outbox.channel("terminal").parked == "paused by an operator"
    assert "was paused already" in (await talk.ask("/pause terminal", OPERATOR)).text
    assert "is paused by an operator" in (await talk.ask("/status", OPERATOR)).text
    assert "go out again" in (await talk.ask("/resume terminal", OPERATOR)).text
    assert talk.desk.store.outbox.channel("terminal").parked == ""
    assert "There is no such channel" in (await talk.ask("/pause <b>", OPERATOR)).text
    talk.desk.store.db.run("UPDATE channels SET parked = 'bot was kicked'")
    assert "leave alone: bot was kicked" in (await talk.ask("/resume", OPERATOR)).text
    assert "sent anyway" in (await talk.ask("/pause", OPERATOR)).text
    assert talk.desk.store.outbox.channel("terminal").parked == "bot was kicked"


async def test_a_digest_is_ordered_once(desk, api):
    """Whoever makes digests says what became of it."""

    class Maker:
        orders = 0

        async def order(self) -> str:
            self.orders += 1
            return "in line for <main>"

    maker = Maker()
    configure(desk, api)
    async with talking(desk, api, digest=maker) as talk:
        assert (await talk.ask("/digest", OPERATOR)).text == "in line for <main>"
    assert maker.orders == 1


async def test_no_message_breaks_an_answer(talk):
    """Telegram takes every answer; none repeats what was sent, none links or mentions anything of it."""
    talk.desk.add("Madrid", POST)
    for text in HOSTILE:
        answer = await talk.ask(text, OPERATOR)
        assert 0 < len(answer.text) <= 4096, text
        kinds = {entity.type for entity in answer.entities}
        assert kinds <= {"bold", "italic", "bot_command", "text_link"}, text
        assert "tulips" not in answer.text
    assert talk.desk.rows("SELECT count(*) AS n FROM hits") == [{"n": 1}]


async def test_hostile_articles_do_no_harm_in_answers(talk):
    """Titles with tags, turned directions and links appear as words only, and the answer fits."""
    for number in range(12):
        hit = talk.desk.add(f"Madrid{number}", POST)
        title = f"<b>x</b></a>&amp; \u202eevil @admin t.me/x #{number} " + "ó\u0301" * 200 + "長" * 20_000
        talk.desk.store.db.run(
            "UPDATE articles SET title = ?, outlet = ?, link = 'javascript:alert(1)' WHERE id ="
            " (SELECT article_id FROM hits WHERE id = ?)",
            (title, "@outlet<script>" * 50, hit),
        )
    for question in ("/latest", "/search council", f"/why {hit}", "/stats"):
        answer = await talk.ask(question, OPERATOR)
        assert len(answer.text) <= 4096
        kinds = {entity.type for entity in answer.entities}
        assert kinds <= {"bold", "italic", "bot_command", "code", "blockquote", "expandable_blockquote"}, (
            kinds
        )


async def test_groups_channels_and_bots_are_not_heard(talk):
    """Not even an operator is answered outside a private chat."""
    group = -1003000000001
    talk.api.add_chat(group, kind="supergroup", title="A group")
    talk.api.say(group, "/status", OPERATOR)
    talk.api.say(group, "/help", STRANGER)
    talk.api.say(EDITORS_CHAT, "/pause", OPERATOR)
    await talk.settle()
    assert talk.said(group) == []
    assert talk.said(EDITORS_CHAT) == []
    assert talk.desk.rows("SELECT * FROM channels") == []


async def test_a_bot_for_operators_only_is_silent_to_others(desk, api):
    """Silence tells nothing."""
    configure(desk, api, SETTINGS.replace("enabled = true", "enabled = true\npublic = false"))
    async with talking(desk, api) as talk:
        talk.api.say(STRANGER.id, "/help", STRANGER)
        await talk.settle()
        assert talk.said(STRANGER.id) == []


async def test_whoever_asks_too_much_is_told_once_and_then_nothing(talk):
    """Five a minute here; others are answered meanwhile, and operators always."""
    for _ in range(12):
        talk.api.say(STRANGER.id, "/help", STRANGER)
    await talk.settle()
    told = [message.text for message in talk.said(STRANGER.id)]
    assert len(told) == 6
    assert told[-1].startswith("That is more than I can answer")
    assert "/search" in (await talk.ask("/help", READER)).text
    for _ in range(7):
        assert "/pause" in (await talk.ask("/help", OPERATOR)).text


async def test_menus_are_shown_to_each_what_is_theirs(talk):
    """An operator whose chat is unknown gets it after the first message."""
    await talk.settle()
    await until(lambda: bool(talk.api.commands_in(OPERATOR.id)))
    assert [each["command"] for each in talk.api.commands] == [
        "latest", "search", "story", "why", "stats", "help",
    ]  # fmt: skip
    theirs = [each["command"] for each in talk.api.commands_in(OPERATOR.id)]
    assert {"status", "feeds", "pause", "resume", "digest", "latest"} <= set(theirs)


async def test_a_command_for_another_bot_is_not_answered(talk):
    """And one that names this bot is."""
    await talk.settle()
    await until(lambda: talk.api.count("setMyCommands") > 0)  # it has learnt its name
    assert "/search" in (await talk.ask("/help@watcher_test_bot")).text
    talk.api.say(READER.id, "/help@another_bot", READER)
    await talk.settle()
    assert len(talk.said(READER.id)) == 1


async def test_an_answer_that_meets_a_flood_limit_is_tried_once_more(talk):
    """The first call was surely not taken."""
    talk.api.fault_next("sendMessage", Fault.FLOOD, retry_after=1)
    assert "/search" in (await talk.ask("/help")).text
    assert len(talk.said(READER.id)) == 1
