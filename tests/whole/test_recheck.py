"""Loop three: when it looks, how it asks, and what follows from what it finds."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes import NOON
from tests.origin import answer
from tests.whole.newspaper import STEPS, TEXT, Sheet, newspaper
from watcher import rechecking
from watcher.model import Change, Decision
from watcher.pipeline.thinning import SPREAD, next_look

NUMBER = Sheet().reworded("102", "110")


def everything(db):
    """What a look may change, of the tables that were there before it."""
    tables = ("SELECT * FROM articles", "SELECT * FROM hits", "SELECT * FROM posts")
    return [[tuple(row) for row in db.rows(sql)] for sql in tables]


async def test_looks_thin_out_and_end(tmp_path):
    """An hour, six, a day, three, seven, thirty; what one look finds late makes up for the steps it missed."""
    async with newspaper(tmp_path) as paper:
        await paper.print(Sheet())
        waits: list[timedelta | None] = []
        for _ in STEPS:
            paper.stand.clock.time = NOON + timedelta(seconds=STEPS[len(waits)])
            assert (await paper.rechecker.round()).looks == 1
            waits.append(paper.next_in())
        assert waits[-1] is None
        assert (await paper.later(days=300)).looks == 0
    assert next_look(NOON, NOON + timedelta(days=2), STEPS, 0.0) == NOON + timedelta(days=3)
    spread = next_look(NOON, NOON, STEPS, 0.5)
    assert spread == NOON + timedelta(hours=1 + SPREAD / 2)


async def test_an_unchanged_page_is_asked_for_with_its_own_tag(tmp_path):
    """And costs no reading; the last look asks without, so that a false "not modified" hides nothing for good."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet(), tagged=True)
        for hours in (1, 5, 18):
            await paper.later(hours=hours)
        assert [look.outcome for look in paper.looks()] == ["same", "unchanged", "unchanged"]
        page.sheet, page.etag, page.stale = NUMBER, '"b"', True
        await paper.later(days=2)
        assert paper.last().outcome == "unchanged"
        await paper.later(days=27)
        assert paper.last().outcome == "substantive"
        asked = [r.headers.get("if-none-match") for r in paper.stand.site.seen if "news" in r.path]
        assert asked == [None, None, '"1"', '"1"', '"1"', None]


async def test_only_hits_that_somebody_wants_are_looked_at(tmp_path):
    """What the lexicon dropped was never planned; what a person has dismissed is left alone."""
    async with newspaper(tmp_path) as paper:
        tulips = Sheet(
            title="Late tulips", text=tuple(line.replace("police stations", "tulips") for line in TEXT)
        )
        await paper.print(Sheet(), tulips)
        assert (await paper.later(hours=1)).looks == 1
        paper.stand.store.hits.decide(1, Decision.DROP)
        assert (await paper.later(days=2)).looks == 0


async def test_a_change_is_judged_and_its_story_told_anew(tmp_path):
    """The former verdict is kept; the new text, its revision and the post are stored together."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        page.sheet = Sheet(
            title="China denies running overseas police stations",
            text=(
                *TEXT,
                "China runs overseas police stations in Spain too, the minister said on Wednesday evening.",
            ),
        )
        await paper.later(hours=1)
        hit = paper.stand.store.hits.hit(1)
        assert hit is not None
        assert hit.article.title == page.sheet.title
        assert [one.change for one in hit.revisions] == [Change.SUBSTANTIVE]
        assert hit.score.matches[0].count == 3
        [past] = paper.stand.store.db.rows("SELECT score, decision FROM past_verdicts")
        assert past["decision"] == "post"
        [post] = paper.stand.store.db.rows("SELECT body FROM posts WHERE kind = 'story'")
        assert "China denies" in post["body"]
        [row] = paper.stand.store.db.rows("SELECT change, hit, title_before, title_after FROM corrections")
        assert tuple(row) == ("substantive", 1, Sheet().title, page.sheet.title)


async def test_an_edit_never_takes_a_hit_from_its_readers(tmp_path):
    """The outlet took the matter out: the score falls, the decision holds, the change is told."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        page.sheet = Sheet(title="Netherlands orders offices to close").reworded(
            "overseas police stations", "offices"
        )
        await paper.later(hours=1)
        hit = paper.stand.store.hits.hit(1)
        assert hit is not None
        assert (hit.score.decision, hit.score.value) == (Decision.POST, 0.0)
        assert paper.last().outcome == "substantive"


async def test_a_failure_while_storing_leaves_everything_as_it_was(tmp_path):
    """One transaction; the look is made again."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        page.sheet = NUMBER
        db = paper.stand.store.db
        db.run("CREATE TRIGGER full BEFORE INSERT ON looks BEGIN SELECT raise(ABORT, 'disk is full'); END")
        before = everything(db)
        with pytest.raises(Exception, match="disk is full"):
            await paper.later(hours=1)
        assert everything(db) == before
        assert (paper.versions(), paper.revisions()) == ((), ())
        db.run("DROP TRIGGER full")
        await paper.later(seconds=0)
        assert [one.change for one in paper.revisions()] == [Change.SUBSTANTIVE]


async def test_two_looks_at_once_keep_one_result(tmp_path):
    """A person's command beside the service: the slower one finds itself overtaken."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        await paper.later(hours=1)
        page.sheet = NUMBER
        known = paper.stand.store.revisions.known(1)
        assert known is not None
        loop = paper.rechecker
        looks = [
            await rechecking.look(known, loop.rechecking, fetcher=loop.fetcher, workers=loop.workers)
            for _ in range(2)
        ]
        kept = [rechecking.keep(known, seen, loop.rechecking, paper.stand.store) for seen in looks]
        assert kept[0] is not None
        assert kept[1] is None
        assert len(paper.revisions()) == 1


async def test_a_site_that_is_down_leaves_a_suspicion_open(tmp_path):
    """Gone at first, out of reach at the second look: nobody is accused, and it is tried again."""
    async with newspaper(tmp_path) as paper:
        await paper.print(Sheet())
        paper.at(1, answer(status=404))
        await paper.later(hours=1)
        paper.at(1, answer(status=503))
        await paper.later(hours=1)
        assert (paper.last().outcome, paper.revisions()) == ("server-error", ())
        paper.at(1, answer(status=404))
        await paper.later(hours=1)
        assert [one.change for one in paper.revisions()] == [Change.WITHDRAWN]


async def test_the_search_index_follows_a_change(tmp_path):
    """What the page says now is found, what it said before is not."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        page.sheet = Sheet().reworded("102", "110117")
        await paper.later(hours=1)
        found = paper.stand.store.db.rows("SELECT rowid FROM search WHERE search MATCH '110117'")
        assert len(found) == 1


async def test_a_correction_and_a_withdrawal_reach_the_channel(tmp_path):
    """The post is edited, and each is told in a reply of its own, once, whatever follows."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        page.sheet = NUMBER
        await paper.later(hours=1)
        await paper.later(hours=5)
        kinds = "SELECT kind, body FROM posts WHERE kind NOT IN ('story', 'edit') ORDER BY id"
        [(kind, body)] = [tuple(row) for row in paper.stand.store.db.rows(kinds)]
        assert kind == "correction"
        assert "110" in body
        paper.at(1, answer(status=410))
        await paper.later(hours=18)
        await paper.later(hours=2)
        told = [tuple(row) for row in paper.stand.store.db.rows(kinds)]
        assert [kind for kind, _ in told] == ["correction", "withdrawal"]


async def test_the_page_of_a_new_version_is_evidence_too(tmp_path):
    """With the hash of what it says; a look that finds nothing new keeps nothing."""
    async with newspaper(tmp_path, evidence=True) as paper:
        [page] = await paper.print(Sheet())
        await paper.later(hours=1)
        page.sheet = NUMBER
        await paper.later(hours=5)
        await paper.later(hours=18)
        proofs = (
            "SELECT evidence.text_sha256, versions.text_hash FROM evidence JOIN versions USING (article_id)"
        )
        kept = paper.stand.store.db.rows(f"{proofs} WHERE evidence.state = 'kept' AND versions.number = 2")
        assert [row[0] for row in kept] == [row[1] for row in kept]
        assert len(kept) == 1
