"""Whatever people merge and split, and in whatever order: every hit stands in one story, and every key leads to one."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.blank import blank
from tests.fakes import NOON
from watcher import posting, regrouping
from watcher.adapters.store import Store
from watcher.model import Article, Decision, Membership, Score, Traits

DESK = posting.TopicDesk(channels=("c",), labels={}, tags={})
HITS = 5


def told(store, number, decision):
    """Store a hit in a story of its own, and announce it."""
    score = Score("t", 0.9, decision, profile="1")
    article = Article(url=f"https://x.example/{number}", title=f"Title {number}", text="Text.")
    article_id = store.entries.add_article(article, link=article.url, country="", now=NOON, scores=[score])
    key = f"s{number}"
    store.hits.add(
        article_id,
        score,
        summary="",
        membership=Membership("", "first", "nothing recent is alike"),
        new_key=key,
        title=article.title,
        traits=Traits(NOON),
        now=NOON,
    )
    posting.announce(key, DESK, store, now=NOON, settle=0.0)


def send(store):
    while head := store.outbox.head("c", NOON + timedelta(days=1)):
        store.outbox.begin(head.id, None, head.post.body)
        store.outbox.conclude(head.id, "sent", "sent", now=NOON, message_id=head.message_id or head.id)


def correct(store, action, picked):
    """Merge the stories of some hits, or split these off the story of the first of them; what it came to."""
    stories = {hit: store.hits.relation(hit).story for hit in picked}
    if action == "merge":
        return regrouping.merge(tuple(stories.values()), DESK, store, note="", settle=0.0, now=NOON)
    key = stories[picked[0]]
    together = [hit for hit in picked if stories[hit] == key]
    return regrouping.split(key, together, DESK, store, note="", settle=0.0, now=NOON)


actions = st.lists(
    st.one_of(
        st.just(("send", [])),
        st.tuples(
            st.sampled_from(["merge", "split"]),
            st.lists(st.integers(1, HITS), min_size=1, max_size=3, unique=True),
        ),
    ),
    max_size=8,
)
decisions = st.lists(
    st.sampled_from([Decision.POST, Decision.POST, Decision.REVIEW]), min_size=HITS, max_size=HITS
)


@settings(max_examples=25, deadline=None)
@given(decisions, actions)
@example([Decision.REVIEW, *[Decision.POST] * 4], [("merge", [1, 2]), ("split", [2])])
@example(
    [Decision.POST] * HITS,
    [("send", []), ("merge", [1, 2, 3]), ("send", []), ("split", [2, 3]), ("send", [])],
)
def test_corrections_keep_stories_whole(verdicts, steps):
    """One first report in each story, its oldest; no message waits of a story that stands no more."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(blank(Path(folder) / "watcher.db"))
        store.hits.set_topic("t", "Topic", "1")
        for number, decision in enumerate(verdicts, 1):
            told(store, number, decision)
        seen = {f"s{number}" for number in range(1, HITS + 1)}
        for action, picked in steps:
            if action == "send":
                send(store)
                continue
            done = correct(store, action, picked)
            if isinstance(done, regrouping.Splitting):
                seen.add(done.new_key)
                assert done.story.lead in done.stays
            check(store, seen)
        send(store)
        check(store, seen)
        store.close()


def check(store, seen):
    """What holds after every correction."""
    standing = [state for key in sorted(seen) if (state := store.corrections.state(key)) and state.hits]
    assert sorted(hit for state in standing for hit in state.hits) == list(range(1, HITS + 1))
    for state in standing:
        assert store.hits.surviving(state.key) == state.key
        relations = [store.hits.relation(hit).relation for hit in state.hits]
        assert relations[0] == "first"
        assert "first" not in relations[1:]
        view = store.hits.story(state.key)
        assert bool(store.outbox.standing(state.key)) or view is None
    for key in seen - {state.key for state in standing}:
        assert store.corrections.state(store.hits.surviving(key)).hits
        waiting = store.db.rows(
            "SELECT 1 FROM posts JOIN stories ON stories.id = posts.story_id"
            " WHERE key = ? AND kind = 'story' AND state = 'ready'",
            (key,),
        )
        assert waiting == []


def test_hits_that_were_split_off_are_marked_for_whoever_groups_later(tmp_path):
    """They alone: the story they leave may still meet others."""
    store = Store(blank(tmp_path / "watcher.db"))
    store.hits.set_topic("t", "Topic", "1")
    for number in range(1, HITS + 1):
        told(store, number, Decision.POST)
    correct(store, "merge", [1, 2, 3])
    correct(store, "split", [2])
    assert [one.pinned for one in store.hits.recent("t", NOON)] == [False, True, False, False, False]
    store.close()
