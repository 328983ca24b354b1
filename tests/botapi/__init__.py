"""A Bot API server for tests, on loopback, that refuses what Telegram refuses.

Texts are judged by Telegram's own parser; errors carry the words of the open-source Bot API server
(tdlib/telegram-bot-api 10.0 and tdlib/td). State lives in this server, so it survives the death of a client.

Within a running event loop: ``async with BotApi() as api``. Beside subprocesses: ``with BotApiThread() as api``.
"""

from tests.botapi.faults import Fault
from tests.botapi.model import Button, Chat, Message, Person
from tests.botapi.parsing import Entity, Formatted, ParseError, parse
from tests.botapi.server import BotApi
from tests.botapi.thread import BotApiThread

__all__ = [
    "BotApi",
    "BotApiThread",
    "Button",
    "Chat",
    "Entity",
    "Fault",
    "Formatted",
    "Message",
    "ParseError",
    "Person",
    "parse",
]
