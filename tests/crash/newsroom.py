"""The script of the run that is killed: two feeds, six pages, three hits, one story that grows, one correction."""

from __future__ import annotations

import os
import signal
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests.botapi import BotApi, Fault
from tests.whole.newsstand import RSS_TYPE, rss, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.origin import Line, Origin, Request, Script

CHAT = -1001234567890
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HTML = "text/html; charset=utf-8"
TIMES = tuple(NOON + timedelta(minutes=minutes) for minutes in (0, 5, 120, 140))
"""When the service is started: the first news; what broke off; a story grows, a page is corrected; changes settle."""
GROWS = 2
"""The start before which the news changes."""

DUTCH = (
    "The Dutch government said on Tuesday that the overseas police stations in Rotterdam must close without delay.",
    "Safeguard Defenders had counted 102 of these offices in 53 countries, says a report published last month.",
    "Foreign minister Wopke Hoekstra told parliament that nobody had ever asked his ministry for permission.",
)
LATER = (
    "The overseas police stations in Rotterdam closed on Wednesday, after the Dutch government had told them to.",
    "Safeguard Defenders had counted 102 of these offices in 53 countries, says a report published last month.",
    "Foreign minister Wopke Hoekstra told parliament that two men were arrested when the offices were searched.",
)
SPANISH = (
    "A court in Madrid will hear the case of two men who ran overseas police stations for the city of Qingtian.",
    "The judge said that 14 people had been persuaded to go back to China from Spain since the year 2018.",
    "Their lawyer Carmen Ortega answered that the office had only renewed driving licences for old people.",
)
TULIPS = (
    "The growers of the region say that the tulips are late this year because of the cold rain in spring.",
    "The auction in Aalsmeer expects that prices will go up by a tenth before the end of the month of May.",
    "Nobody remembers such a spring, says a grower whose family has worked on these fields since 1911.",
)


@dataclass
class Death:
    """At which request of a life it is killed, and whether the request was answered first."""

    at: int = 0
    answered: bool = False
    pid: int = 0
    seen: int = 0
    spent: bool = False

    def due(self) -> bool:
        """Count a request; whether it is the one."""
        self.seen += 1
        return self.seen == self.at

    def strike(self) -> None:
        if self.pid and not self.spent:
            self.spent = True
            os.kill(self.pid, signal.SIGKILL)


@dataclass
class Newsroom:
    """The web and the chat, and a folder in which the service lives."""

    site: Origin
    api: BotApi
    folder: Path
    death: Death = field(default_factory=Death)

    def morning(self) -> None:
        """What there is at first."""
        self._page("/1", "Dutch order stations to close", DUTCH)
        self._page("/2", "Tulips are late", TULIPS)
        self._page("/3", "Prices of tulips", tuple(reversed(TULIPS)))
        self._page("/4", "Court in Madrid hears stations case", SPANISH)
        self._page("/5", "Spring is cold", TULIPS[1:])
        self._feed("/feed/a", 1, 2, 3)
        self._feed("/feed/b", 4, 5)

    def evening(self) -> None:
        """One story goes on, and one page is corrected."""
        self._page("/6", "Stations in Rotterdam have closed", LATER)
        self._feed("/feed/a", 6, 1, 2, 3)
        changed = (SPANISH[0], SPANISH[1].replace("14 people", "41 people"), SPANISH[2])
        self._page("/4", "Court in Madrid hears stations case", changed)

    def texts(self) -> list[str]:
        """What the chat shows."""
        return [message.text for message in self.api.messages(CHAT)]

    def die_at_call(self, number: int, *, answered: bool) -> None:
        """Let the Bot API keep silent at its next call number ``number``, done or not done."""
        fault = Fault.HANG_AFTER if answered else Fault.HANG_BEFORE
        self.api.fault("*", self.api.count() + number, fault)

    def configure(self, corpus: Path) -> None:
        feeds = "".join(
            f'[[feed]]\nurl = "{self.site.url(path)}"\ntitle = "{title}"\nlanguage = "en"\n'
            for path, title in (("/feed/a", "De Krant"), ("/feed/b", "El Diario"))
        )
        (self.folder / "config.toml").write_text(
            '[fetch]\nspacing = "0s"\nallow_private = ["127.0.0.0/8"]\n[data]\ndatabase = "watcher.db"\n'
            f'[evidence]\nreserve = "0MB"\n[[topic]]\nid = "stations"\nseed_corpus = "{corpus}"\n'
            f'[telegram]\napi_base_url = "{self.api.base_url}"\n'
            f'[[channel]]\nname = "main"\nchat = "{CHAT}"\nper_minute = 60\n{feeds}'
        )

    def _page(self, path: str, title: str, text: tuple[str, ...]) -> None:
        body = "".join(f"<p>{paragraph}</p>" for paragraph in text)
        html = (
            f"<html lang='en'><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article>"
            "</body></html>"
        )
        self.site.at(path, self._deadly(serving(html.encode(), HTML)))

    def _feed(self, path: str, *numbers: int) -> None:
        items = (
            f"<item><guid isPermaLink='false'>{n}</guid><title>Entry {n}</title><link>{self.site.url(f'/{n}')}</link>"
            f"<pubDate>Sun, 01 Mar 2026 {10 + n % 6 // 6:02}:{n:02}:00 GMT</pubDate></item>"
            for n in numbers
        )
        self.site.at(path, self._deadly(serving(rss(*items), RSS_TYPE)))

    def _deadly(self, then: Script) -> Script:
        async def script(request: Request, line: Line) -> None:
            due = self.death.due()
            if due and not self.death.answered:
                self.death.strike()
                return
            await then(request, line)
            if due:
                self.death.strike()

        return script


@asynccontextmanager
async def newsroom(site: Origin, folder: Path, corpus: Path) -> AsyncIterator[Newsroom]:
    """Open one on a server whose addresses stay the same, with a new chat and an empty folder to live in."""
    folder.mkdir(parents=True)
    async with BotApi() as api:
        api.add_chat(CHAT)
        room = Newsroom(site, api, folder)
        room.configure(corpus)
        room.morning()
        yield room
