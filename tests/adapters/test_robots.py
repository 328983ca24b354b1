"""robots.txt as RFC 9309 has it."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clock import Clock
from watcher.adapters import robots as subject
from watcher.adapters.fetch_address import Target, parse_target
from watcher.adapters.robots import (
    LIFETIME,
    MAX_BYTES,
    UNREACHABLE_LIFETIME,
    Robots,
    Rules,
    parse_robots,
    product_token,
)
from watcher.model import Failure, Fetched, Reason


def allowed(text: str, path: str, product: str = "foobot") -> bool:
    return parse_robots(text.encode(), product).allows(path)


def at(url: str) -> Target:
    target = parse_target(url)
    assert isinstance(target, Target)
    return target


EXAMPLE = """
User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot
"""


@pytest.mark.parametrize(
    ("product", "path", "expected"),
    [
        ("foobot", "/example/page.html", True),
        ("foobot", "/example/allowed.gif", True),
        ("foobot", "/publications/", False),
        ("barbot", "/example/page.html", False),
        ("bazbot", "/example/page.html", False),
        ("bazbot", "/example/other.html", True),
        ("quxbot", "/example/", True),
        ("other", "/example/", False),
        ("other", "/publications/x.gif", True),
        ("other", "/images/x.gif", False),
        ("other", "/images/x.gif?y", True),
    ],
)
def test_the_standards_simple_example(product: str, path: str, *, expected: bool) -> None:
    """RFC 9309, 5.1, for each of its crawlers."""
    assert allowed(EXAMPLE, path, product) is expected


def test_the_longest_match_wins() -> None:
    """RFC 9309, 5.2: the more specific rule counts, wherever it stands."""
    text = "User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n"
    assert allowed(text, "/example/page/x.gif")
    assert not allowed(text, "/example/page/disallowed.gif")


@pytest.mark.parametrize(
    ("rule", "path", "matches"),
    [
        ("/", "/", True),
        ("/fish", "/fish.html", True),
        ("/fish", "/fishheads/yummy.html", True),
        ("/fish", "/Fish.asp", False),
        ("/fish", "/catfish", False),
        ("/fish*", "/fish?id=1", True),
        ("/fish/", "/fish", False),
        ("/fish/", "/fish/?id=1", True),
        ("/*.php", "/index.php", True),
        ("/*.php", "/folder/any.php.file.html", True),
        ("/*.php", "/windows.PHP", False),
        ("/*.php$", "/folder/filename.php", True),
        ("/*.php$", "/filename.php?x", False),
        ("/*.php$", "/filename.php/", False),
        ("/fish*.php", "/fishheads/catfish.php?x", True),
        ("/a*b*c$", "/abc", True),
        ("/a*b*c$", "/abcbc", True),
        ("/a*bc$", "/abc.bc", True),
        ("/a*bc*bc$", "/abc", False),
        ("/a$b", "/a$b", True),
        ("/$", "/", True),
        ("/$", "/x", False),
        ("*", "/x", True),
        ("/a**b", "/aXb", True),
        # RFC 9309, 2.2.2
        ("/foo/bar?baz=quz", "/foo/bar?baz=quz", True),
        ("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https://foo.bar", True),
        ("/foo/bar/ツ", "/foo/bar/%E3%83%84", True),
        ("/foo/bar/%E3%83%84", "/foo/bar/%e3%83%84", True),
        ("/foo/bar/%62%61%7A", "/foo/bar/baz", True),
        ("/foo/bar/baz", "/foo/bar/%62%61%7A", True),
        # RFC 9309, 2.2.3
        ("/path/file-with-a-%2A.html", "/path/file-with-a-*.html", True),
        ("/path/file-with-a-%2A.html", "/path/file-with-a-x.html", False),
        ("/path/foo-%24", "/path/foo-$", True),
        ("/a%2Fb", "/a/b", False),
    ],
)
def test_patterns_match_as_the_standard_says(rule: str, path: str, *, matches: bool) -> None:
    """Wildcards, ends, letters' case and escapes."""
    assert allowed(f"User-agent: *\nDisallow: {rule}\n", path) is not matches


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("User-agent: *\nDisallow: /a\nAllow: /a\n", True),  # of equals, allow
        ("User-agent: *\nAllow: /a\nDisallow: /a\n", True),
        ("User-agent: *\nDisallow: /a\nDisallow:\n", False),  # an empty rule is no rule
        ("User-agent: *\nDisallow:\n", True),
        ("", True),
        ("<html>404</html>", True),
        ("Disallow: /\n", True),  # rules before any name
        ("USER-AGENT: *\nDISALLOW: /\n", False),
        ("\ufeffUser-agent: *\r\nDisallow: /\r\n", False),
        ("User-agent: *\rDisallow: /\r", False),
        ("  user-agent : * # all\n\tdisallow : /a # no\n", False),
        ("User-agent: FooBot/2.1 (x)\nDisallow: /\n", False),
        ("User-agent: foobotnews\nDisallow: /\n", True),
        ("User-agent: foo\nDisallow: /\n", True),
        ("User-agent: foobot\nDisallow: /b\n\nUser-agent: *\nDisallow: /\n", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: foobot\n", True),  # our group is empty, but ours
        (
            "User-agent: foobot\nDisallow: /b\n\nUser-agent: x\nAllow: /\n\nuser-agent: FOOBOT\nDisallow: /a\n",
            False,
        ),
        ("User-agent: foobot\n\n\nUser-agent: x\n\nDisallow: /\n", False),
        ("User-agent: foobot\nSitemap: https://x\nUser-agent: x\nDisallow: /\n", False),
        ("User-agent: foobot\nCrawl-delay: 3\nUser-agent: x\nDisallow: /\n", False),
        ("User-agent: *\nCrawl-delay: 3\n\nUser-agent: x\nDisallow: /\n", True),
        ("User-agent: *\nCrawl-delay: 3\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n", False),
        ("User-agent: x\nCrawl-delay: 3\n\nUser-agent: *\nDisallow: /a\n", False),
        ("User-agent: x\nDisallow: /\nUser-agent: *\nDisallow: /b\n", True),
        ("User-agent: *\nDisallow /\nNonsense\n", True),
    ],
)
def test_groups_and_lines_are_read_as_the_standard_says(text: str, *, expected: bool) -> None:
    """Who is meant, what is a rule, and what is noise; the question is always foobot and /a."""
    assert allowed(text, "/a") is expected


def test_robots_txt_itself_is_always_allowed() -> None:
    """RFC 9309, 2.2.2."""
    assert allowed("User-agent: *\nDisallow: /\n", "/robots.txt")


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("User-agent: *\nCrawl-delay: 10\n", 10.0),
        ("User-agent: *\nCrawl-delay: 2.5\nDisallow: /x\n", 2.5),
        ("User-agent: foobot\nCrawl-delay: 1\n\nUser-agent: *\nCrawl-delay: 9\n", 1.0),
        ("User-agent: foobot\nDisallow:\n\nUser-agent: *\nCrawl-delay: 9\n", 0.0),
        ("User-agent: *\nCrawl-delay: soon\n", 0.0),
        ("User-agent: *\nCrawl-delay: -1\n", 0.0),
        ("User-agent: *\nCrawl-delay: 1e9\n", 0.0),
        ("Crawl-delay: 9\n", 0.0),
    ],
)
def test_crawl_delay_is_read_from_our_group(text: str, delay: float) -> None:
    """Not in the standard, but asked for by many; junk is ignored."""
    assert parse_robots(text.encode(), "foobot").crawl_delay == delay


@pytest.mark.parametrize(
    ("agent", "token"),
    [("FooBot/1.0 (+https://x)", "foobot"), ("foo-bot_x", "foo-bot_x"), ("", ""), ("1x", "")],
)
def test_groups_are_chosen_by_the_agents_first_word(agent: str, token: str) -> None:
    """The product token is what stands before the version."""
    assert product_token(agent) == token


@given(st.binary(max_size=400), st.text(max_size=40))
def test_any_file_is_read(body: bytes, path: str) -> None:
    """Nothing in a robots.txt raises, and nothing in a path."""
    assert parse_robots(b"User-agent: *\nDisallow: " + body, "foobot").allows(f"/{path}") in {True, False}


@given(st.lists(st.text("ab*$/%", max_size=8), max_size=6), st.text("ab*$/", max_size=12))
def test_allowing_everything_more_never_forbids(rules: list[str], path: str) -> None:
    """Adding an allow rule that is the path itself can only open."""
    text = "".join(f"Disallow: /{rule}\n" for rule in rules)
    literal = path.replace("*", "%2A").replace("$", "%24")
    before = allowed(f"User-agent: *\n{text}", f"/{path}")
    after = allowed(f"User-agent: *\n{text}Allow: /{literal}\n", f"/{path}")
    assert after or not before


def test_hostile_patterns_end() -> None:
    """Wildcards do not backtrack: what would keep a regular expression busy for ever is judged at once."""
    rules = Rules((("/" + "a*" * 2000 + "b$", False),))
    assert rules.allows("/" + "a" * 4000)


def test_only_the_first_part_of_a_vast_file_counts() -> None:
    """Rules behind the limit are not read."""
    body = b"User-agent: *\nDisallow: /a\n" + b"#" * MAX_BYTES + b"\nDisallow: /b\n"
    rules = parse_robots(body, "foobot")
    assert not rules.allows("/a")
    assert rules.allows("/b")


class Site:
    """What a fetch of robots.txt gives, in turn; the last answer for ever."""

    def __init__(self, *answers: bytes | Failure) -> None:
        self.asked: list[str] = []
        self._answers = list(answers)

    async def __call__(self, url: str) -> Fetched | Failure:
        self.asked.append(url)
        await asyncio.sleep(0)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return answer if isinstance(answer, Failure) else Fetched(url, url, 200, answer)


FORBID = b"User-agent: *\nDisallow: /\n"


async def test_one_file_serves_a_site_for_a_day() -> None:
    """Many pages at once ask once; the next day asks again; other sites, schemes and ports ask for themselves."""
    clock, site = Clock(), Site(FORBID, b"")
    robots = Robots(product="foobot", ask=site, clock=clock)
    outcomes = await asyncio.gather(*(robots.judge(at(f"https://a.org/{i}")) for i in range(5)))
    assert all(isinstance(outcome, Failure) and outcome.reason == Reason.ROBOTS for outcome in outcomes)
    clock.now += LIFETIME - 1
    assert isinstance(await robots.judge(at("https://a.org/x")), Failure)
    assert site.asked == ["https://a.org/robots.txt"]
    clock.now += 1
    assert isinstance(await robots.judge(at("https://a.org/x")), Rules)
    for url in ("http://a.org/", "https://a.org:8443/", "https://b.org/"):
        await robots.judge(at(url))
    assert site.asked[1:] == [
        *("https://a.org/robots.txt", "http://a.org/robots.txt"),
        *("https://a.org:8443/robots.txt", "https://b.org/robots.txt"),
    ]


@pytest.mark.parametrize(
    "failure",
    [
        Failure(Reason.NOT_FOUND, status=404),
        Failure(Reason.GONE, status=410),
        Failure(Reason.FORBIDDEN, status=403),
        Failure(Reason.FORBIDDEN, status=401),
        Failure(Reason.CHALLENGE, status=403),
        Failure(Reason.HTTP_STATUS, status=451),
        Failure(Reason.REDIRECTS, status=301),
        Failure(Reason.BAD_ADDRESS, status=302),
    ],
)
async def test_no_file_is_no_rule(failure: Failure) -> None:
    """RFC 9309, 2.3.1.3: an answer that there is none allows everything, for a day."""
    clock, site = Clock(), Site(failure)
    robots = Robots(product="foobot", ask=site, clock=clock)
    assert await robots.judge(at("https://a.org/x")) == Rules()
    clock.now += LIFETIME - 1
    assert await robots.judge(at("https://a.org/x")) == Rules()
    assert len(site.asked) == 1


@pytest.mark.parametrize(
    ("failure", "reason"),
    [
        (Failure(Reason.SERVER_ERROR, "a.org answered 503", status=503), Reason.ROBOTS),
        (Failure(Reason.RATE_LIMITED, "a.org answered 429", status=429), Reason.ROBOTS),
        (Failure(Reason.TRUNCATED, "cut"), Reason.TRUNCATED),
        (Failure(Reason.TIMEOUT, "a.org fell silent"), Reason.TIMEOUT),
        (Failure(Reason.DNS, "no such name"), Reason.DNS),
        (Failure(Reason.FORBIDDEN_ADDRESS, "a.org leads to 10.0.0.1"), Reason.FORBIDDEN_ADDRESS),
    ],
)
async def test_a_file_that_cannot_be_had_forbids_for_a_while(failure: Failure, reason: Reason) -> None:
    """RFC 9309, 2.3.1.4: no answer is no permission; it is tried again soon, and the failure says when."""
    clock, site = Clock(), Site(failure, b"")
    robots = Robots(product="foobot", ask=site, clock=clock)
    for _ in range(3):
        outcome = await robots.judge(at("https://a.org/x"))
        assert isinstance(outcome, Failure)
        assert outcome.reason == reason
        assert failure.detail in outcome.detail
        assert outcome.retry_after == UNREACHABLE_LIFETIME
    assert len(site.asked) == 1
    clock.now += UNREACHABLE_LIFETIME
    assert await robots.judge(at("https://a.org/x")) == Rules()


async def test_rules_once_read_outlast_an_outage() -> None:
    """When the file cannot be renewed, yesterday's rules stay in force."""
    clock = Clock()
    site = Site(b"User-agent: *\nDisallow: /a\n", Failure(Reason.SERVER_ERROR, status=500))
    robots = Robots(product="foobot", ask=site, clock=clock)
    await robots.judge(at("https://a.org/b"))
    clock.now += LIFETIME
    assert isinstance(await robots.judge(at("https://a.org/b")), Rules)
    assert isinstance(await robots.judge(at("https://a.org/a")), Failure)
    assert len(site.asked) == 2


async def test_an_asker_that_is_cancelled_leaves_the_question_to_the_next() -> None:
    """A cancelled page does not make its site's robots.txt unreadable."""
    robots = Robots(product="foobot", ask=Site(b""), clock=Clock())
    first = asyncio.create_task(robots.judge(at("https://a.org/1")))
    second = asyncio.create_task(robots.judge(at("https://a.org/2")))
    await asyncio.sleep(0)
    first.cancel()
    assert await second == Rules()


async def test_memory_is_bounded() -> None:
    """However many sites and rules, the oldest are forgotten."""
    vast = b"User-agent: *\n" + b"".join(b"Disallow: /%d\n" % i for i in range(30_000))
    robots = Robots(product="foobot", ask=Site(vast), clock=Clock())
    for i in range(8):
        await robots.judge(at(f"https://{i}.org/x"))
    assert sum(kept.weight for kept in robots._kept.values()) <= subject.MAX_MEMORY
    small = Robots(product="foobot", ask=Site(b""), clock=Clock())
    for i in range(subject.MAX_HOSTS + 50):
        await small.judge(at(f"https://{i}.org/x"))
    assert len(small._kept) <= subject.MAX_HOSTS
