"""Questions that analysts ask again and again, each as SQL on the views, for the command line and the browser alike."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Canned:
    """A question with a name."""

    name: str
    title: str
    sql: str
    """With ``:name`` for each value that it needs."""
    values: tuple[tuple[str, str], ...] = ()
    """Each value's name and what to give."""


CANNED = (
    Canned(
        "latest",
        "What is new?",
        "SELECT id, date, outlet, country, language, title, url, story FROM coverage\n"
        "WHERE decision <> 'drop' ORDER BY found_at DESC, id DESC LIMIT 50",
    ),
    Canned(
        "by-week",
        "How did coverage develop?",
        "SELECT week, sum(hits) AS hits, sum(first) AS new_stories FROM coverage_by_week GROUP BY week ORDER BY week",
    ),
    Canned(
        "language-by-week",
        "How did coverage in one language develop?",
        "SELECT week, sum(hits) AS hits, sum(first) AS new_stories FROM coverage_by_week\n"
        "WHERE language = :language OR language GLOB :language || '-*' GROUP BY week ORDER BY week",
        (("language", "such as nl or zh"),),
    ),
    Canned(
        "by-country",
        "Where is it reported?",
        "SELECT country, sum(hits) AS hits, min(week) AS since\n"
        "FROM coverage_by_week GROUP BY country ORDER BY hits DESC, country",
    ),
    Canned(
        "by-language",
        "In which languages is it reported?",
        "SELECT language, sum(hits) AS hits, min(week) AS since\n"
        "FROM coverage_by_week GROUP BY language ORDER BY hits DESC, language",
    ),
    Canned(
        "outlets",
        "Which outlets report most?",
        "SELECT outlet, country, languages, hits, first, first_date, last_date\n"
        "FROM outlets ORDER BY hits DESC LIMIT 100",
    ),
    Canned(
        "first-outlets",
        "Which outlets were most often the first to tell a story? Posted reports only.",
        # Not by relation: that is the order of finding, and a first report may still wait for a person. Beside min()
        # SQLite gives the other columns of the same row (its documentation, "Bare columns in an aggregate query").
        "WITH told AS (SELECT outlet, max(country) AS country, count(*) AS hits\n"
        "    FROM facets WHERE decision = 'post' GROUP BY outlet),\n"
        "  led AS (SELECT outlet, count(*) AS first FROM (\n"
        "    SELECT outlet, min(at) FROM facets WHERE decision = 'post' GROUP BY story) GROUP BY outlet)\n"
        "SELECT told.outlet, told.country, led.first, told.hits,\n"
        "  round(100.0 * led.first / told.hits) AS percent_first\n"
        "FROM led JOIN told ON told.outlet = led.outlet ORDER BY led.first DESC, told.hits, told.outlet LIMIT 100",
    ),
    Canned(
        "stories",
        "Which stories spread furthest?",
        "SELECT story, hits, first_date, last_date,\n"
        "  (SELECT count(DISTINCT outlet) FROM coverage WHERE story = far.story AND decision <> 'drop') AS outlets,\n"
        "  (SELECT count(DISTINCT country) FROM coverage WHERE story = far.story AND decision <> 'drop') AS countries\n"
        "FROM (SELECT story, count(*) AS hits, min(date) AS first_date, max(date) AS last_date FROM coverage\n"
        "  WHERE decision <> 'drop' GROUP BY story ORDER BY hits DESC LIMIT 50) AS far ORDER BY hits DESC",
    ),
    Canned(
        "timeline",
        "How did one story spread?",
        "SELECT at, hours_after, outlet, country, language, relation, title, url FROM story_timeline\n"
        "WHERE story = :story ORDER BY at",
        (("story", "key of the story"),),
    ),
    Canned(
        "story-languages",
        "Which stories crossed a border of language? Posted reports only.",
        "SELECT story, language, count(*) AS hits FROM coverage WHERE decision = 'post'\n"
        "GROUP BY story, language ORDER BY hits DESC, story, language LIMIT 1000",
    ),
    Canned(
        "corrected",
        "Which articles were changed or withdrawn after publication?",
        "SELECT date, outlet, language, change, reasons, title_before, title_after, url, story FROM corrections\n"
        "WHERE change <> 'minor' AND decision <> 'drop' ORDER BY seen_at DESC, id DESC LIMIT 100",
    ),
    Canned(
        "words",
        "Which hits hold these words, best first?",
        "SELECT coverage.id, date, outlet, language, coverage.title, url\n"
        "FROM search JOIN coverage ON coverage.id = search.rowid\n"
        "WHERE search MATCH coalesce(nullif(:words, ''), '\"\"') ORDER BY bm25(search, 10.0, 1.0, 3.0) LIMIT 50",
        (("words", "words as the index has them; Chinese in pairs of letters"),),
    ),
    Canned(
        "concepts",
        "Which concepts of the lexicon were found most?",
        "SELECT concept, count(*) AS hits FROM tags\n"
        "WHERE kind = 'found' AND decision <> 'drop' GROUP BY concept ORDER BY hits DESC, concept",
    ),
    Canned(
        "named",
        "Who and what is named most?",
        "SELECT concept AS person, count(*) AS hits FROM tags\n"
        "WHERE kind = 'named' AND decision <> 'drop' GROUP BY concept ORDER BY hits DESC, concept LIMIT 100",
    ),
    Canned(
        "waiting",
        "What waits for a person?",
        "SELECT id, date, outlet, language, score, title, url FROM coverage\n"
        "WHERE decision = 'review' AND label IS NULL ORDER BY id DESC LIMIT 50",
    ),
    Canned(
        "overruled",
        "Where have people decided otherwise than the lexicon?",
        "SELECT id, date, outlet, language, verdict, decision, label, title, url FROM coverage\n"
        "WHERE label IS NOT NULL AND verdict <> decision ORDER BY id DESC LIMIT 100",
    ),
)
