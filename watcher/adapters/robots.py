"""Owns robots.txt: reading it, keeping it for a day, answering whether one page may be asked for (RFC 9309).

Refuses to know HTTP: what fetches the file is handed in. The standard library's parser knows neither wildcards
nor the rule that the longest match wins, and takes a missing group for a refusal.
"""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote

from watcher.model import Failure, Fetched, Reason

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from watcher.adapters.fetch_address import Target

MAX_BYTES = 500 * 1024
"""RFC 9309, 2.5: at least so much must be read; the rest is ignored."""
LIFETIME = 86400.0
"""Seconds, RFC 9309, 2.4."""
UNREACHABLE_LIFETIME = 300.0
"""Seconds until a robots.txt that could not be had is asked for again: a page refused for it is soon tried anew."""
MAX_HOSTS = 2000
MAX_MEMORY = 16 * 1024 * 1024
"""Bytes of rules kept for all hosts together, so that many vast files cannot fill the memory."""

_LINE_END = re.compile(r"\r\n|\r|\n")
_TOKEN = re.compile(r"[a-z_-]+")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_DELAY = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6})?")
_ASCII = "".join(map(chr, range(0x21, 0x7F)))
# RFC 9309, 2.3.1.3: these mean that there are no rules, not that there is no way.
_NO_RULES = frozenset({Reason.REDIRECTS, Reason.BAD_ADDRESS})
_TOO_MANY_REQUESTS = 429


@dataclass(frozen=True, slots=True)
class Rules:
    """What one robots.txt says to us."""

    rules: tuple[tuple[str, bool], ...] = ()
    """Pattern, normalised, and whether it allows; the strongest first."""
    crawl_delay: float = 0.0
    """Seconds between requests; 0 when nothing is said."""

    def allows(self, path: str) -> bool:
        """Judge a path with its query, as it would be sent."""
        wanted = _normal(path).replace("*", "%2A").replace("$", "%24")
        if wanted == "/robots.txt":
            return True
        return next((allow for pattern, allow in self.rules if _matches(pattern, wanted)), True)


def product_token(user_agent: str) -> str:
    """Give the name that robots.txt groups are chosen by: the letters that a User-Agent begins with."""
    found = _TOKEN.match(user_agent.lower())
    return found[0] if found else ""


def parse_robots(body: bytes, product: str) -> Rules:
    """Read the groups that name ``product`` (lower case), else those for everyone; all of them count as one."""
    text = body[:MAX_BYTES].decode("utf-8", "replace").removeprefix("\ufeff")
    rules: dict[str, list[tuple[str, bool]]] = {}
    delays: dict[str, float] = {}
    names: set[str] = set()
    naming = delayed = False
    for line in _LINE_END.split(text):
        key, _, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if key == "user-agent":
            names = {*names, _agent(value)} if naming else {_agent(value)}
            naming = True
            for name in names & {product, "*"}:
                rules.setdefault(name, [])  # a group of our own, however empty, silences the one for everyone
        elif key in {"allow", "disallow"}:
            naming = False
            for name in names & rules.keys() if value else ():
                rules[name].append((_pattern(value), key == "allow"))
        elif key == "crawl-delay":
            delayed = True
            if _DELAY.fullmatch(value):
                delays.update(dict.fromkeys(names, float(value)))
        elif not line.strip():
            # Only rules end a list of names (RFC 9309, 2.1), and other lines must not (2.2.4). But a group of
            # nothing but Crawl-delay, set off by an empty line, is meant as one: read by the letter, "everyone:
            # 10 s" before "that bot: nothing" would forbid everyone everything.
            naming = naming and not delayed
        delayed = delayed and key not in {"allow", "disallow", "user-agent"} and bool(line.strip())
    mine = product if product in rules else "*"
    # The longest pattern wins, and of equals the one that allows (RFC 9309, 2.2.2).
    ordered = sorted(dict.fromkeys(rules.get(mine, ())), key=lambda rule: (-len(rule[0]), not rule[1]))
    return Rules(tuple(ordered), delays.get(mine, 0.0))


@dataclass(slots=True)
class _Kept:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while the file is asked for, so that many pages of one site ask for it once."""
    rules: Rules | None = None
    failure: Failure | None = None
    """Why the file could not be had the last time."""
    expires: float = 0.0
    weight: int = 0
    """About the bytes that the rules take."""


class Robots:
    """Answers for every site, asking each for its robots.txt once a day."""

    def __init__(
        self,
        *,
        product: str,
        ask: Callable[[str], Awaitable[Fetched | Failure]],
        clock: Callable[[], float],
    ) -> None:
        """``ask`` fetches an address, clipping long bodies; ``clock`` gives monotonic seconds."""
        self._product = product.lower()
        self._ask = ask
        self._clock = clock
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    async def judge(self, target: Target) -> Rules | Failure:
        """Give the site's rules when the page may be asked for, else why not.

        No file (4xx) allows everything. A file that cannot be had (5xx, network) allows nothing until it can,
        save that rules which were once read stay in force.
        """
        kept = self._kept.setdefault(target.origin, _Kept())
        self._kept.move_to_end(target.origin)
        async with kept.lock:
            if kept.expires <= self._clock():
                await self._renew(kept, target)
        if kept.rules is None:
            return self._unreachable(kept, target)
        if not kept.rules.allows(target.path):
            return Failure(Reason.ROBOTS, f"robots.txt of {target.place} asks us not to read this page")
        return kept.rules

    async def _renew(self, kept: _Kept, target: Target) -> None:
        answer = await self._ask(f"{target.origin}/robots.txt")
        kept.failure = None
        lifetime = LIFETIME
        if isinstance(answer, Fetched):
            kept.rules = parse_robots(answer.body, self._product)
        elif _means_no_rules(answer):
            kept.rules = Rules()
        else:
            kept.failure = answer
            lifetime = UNREACHABLE_LIFETIME
        kept.expires = self._clock() + lifetime
        kept.weight = sum(len(pattern) + 100 for pattern, _ in kept.rules.rules) if kept.rules else 0
        self._shed()

    def _unreachable(self, kept: _Kept, target: Target) -> Failure:
        wait = max(kept.expires - self._clock(), 1.0)
        cause = kept.failure or Failure(Reason.ROBOTS)
        if not cause.status:
            # The site itself is out of reach; that is the better name for it.
            return Failure(cause.reason, f"{cause.detail} (asking for robots.txt)", retry_after=wait)
        words = f"robots.txt of {target.place} cannot be had, so its pages are left alone: {cause.detail}"
        return Failure(
            Reason.ROBOTS, words, status=cause.status, retry_after=max(wait, cause.retry_after or 0.0)
        )

    def _shed(self) -> None:
        total = sum(kept.weight for kept in self._kept.values())
        for origin in list(self._kept):
            if len(self._kept) <= MAX_HOSTS and total <= MAX_MEMORY:
                return
            if not self._kept[origin].lock.locked():
                total -= self._kept.pop(origin).weight


def _means_no_rules(failure: Failure) -> bool:
    client_error = 400 <= failure.status < 500 and failure.status != _TOO_MANY_REQUESTS
    return client_error or failure.reason in _NO_RULES


def _agent(value: str) -> str:
    """Give the name in a User-agent line as lower-case letters; versions and comments after it do not count."""
    if value.startswith("*"):
        return "*"
    return product_token(value)


def _normal(path: str) -> str:
    """One spelling for equal paths: needless escapes undone, the others in capitals, everything else escaped."""

    def respell(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if character in _UNRESERVED else match[0].upper()

    return quote(_ESCAPE.sub(respell, path), safe=_ASCII, encoding="utf-8", errors="surrogateescape")


def _pattern(value: str) -> str:
    """Spell a rule like the paths it is held against; a ``$`` before the end is an ordinary character."""
    anchor = "$" if value.endswith("$") else ""
    return _normal(value.removesuffix("$")).replace("$", "%24") + anchor


def _matches(pattern: str, path: str) -> bool:
    """Match a rule from the path's start: ``*`` is any run of characters, a final ``$`` the end. Linear time."""
    anchored = pattern.endswith("$")
    head, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(head):
        return False
    position = len(head)
    if not rest:
        return not anchored or position == len(path)
    *middle, tail = rest
    for piece in middle:
        found = path.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    if anchored:
        return len(path) - len(tail) >= position and path.endswith(tail)
    return path.find(tail, position) >= 0
