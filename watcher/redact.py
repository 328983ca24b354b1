"""Keeps secrets out of what is logged and printed.

Owns the question what a secret looks like inside other text: written plainly, percent-encoded once or several
times, or escaped for JSON. Knows the standard library only, and nothing of where secrets come from or of who
writes them: whoever read the secrets hands them in.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType

HIDDEN = "[hidden]"

_SHORTEST = 4
"""A shorter secret would blacken half of every log; such a setting is a mistake to be reported elsewhere."""

_TOKEN_TAIL = 20
"""The part of a bot token after the colon has 35 characters; from this length on it is a secret by itself."""

_TOKEN_SHAPE = re.compile(r"(?<!\d)\d{5,16}(?::|%(?:25)*3a|\\u003a)[\w-]{30,}", re.IGNORECASE | re.ASCII)
"""Any Telegram bot token, also one that was never handed in: digits, a colon, then 35 characters."""

_USER_INFO = re.compile(r"(?<=://)[^\s/?#@]+(?=@)")
"""Name and password in front of a host, as proxy addresses carry them."""

_LOUD = ("httpx", "httpcore", "hpack")
"""Libraries that log whole addresses at INFO or below."""

_STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


class Redactor:
    """Replaces the given secrets, anything shaped like a bot token, and passwords inside addresses.

    Call it with a text to get the harmless one.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        forms = {secret.strip() for secret in secrets}
        forms |= {tail for form in forms if len(tail := form.partition(":")[2]) >= _TOKEN_TAIL}
        known = sorted((form for form in forms if len(form) >= _SHORTEST), key=len, reverse=True)
        self._known = re.compile("|".join(map(_any_spelling, known))) if known else None

    def __call__(self, text: str) -> str:
        """Return ``text`` with each secret replaced by ``HIDDEN``."""
        if self._known is not None:
            text = self._known.sub(HIDDEN, text)
        return _USER_INFO.sub(HIDDEN, _TOKEN_SHAPE.sub(HIDDEN, text))

    def __repr__(self) -> str:
        return "Redactor()"


class RedactingFilter(logging.Filter):
    """Cleans each record that passes: message, traceback, stack and extra fields. Stops none."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean ``record`` in place, so that later handlers see it clean too."""
        _clean(record, self._redactor)
        return True


def install(secrets: Iterable[str]) -> Callable[[], None]:
    """Clean everything that is logged from now on, and the traceback of a crash.

    Records are cleaned where they are made, whichever logger and handler they meet. Extra fields are added
    to a record after that, so the handlers present at this moment get a filter as well: call this after
    logging is configured. Libraries that log addresses are raised to WARNING.

    Returns a function that undoes all of it.
    """
    redactor = Redactor(secrets)
    undo = [_wrap_factory(redactor), _wrap_crash_report(redactor)]
    undo += [_attach(handler, redactor) for handler in _handlers()]
    undo += [_quieten(name) for name in _LOUD]

    def uninstall() -> None:
        while undo:
            undo.pop()()

    return uninstall


def _any_spelling(secret: str) -> str:
    """Return a pattern for ``secret`` in which each character may be encoded."""
    return "".join(map(_any_spelling_of_one, secret))


def _any_spelling_of_one(character: str) -> str:
    percent = "".join(f"%(?:25)*{_hex(byte)}" for byte in character.encode("utf-8", "surrogatepass"))
    escaped = "".join(
        rf"\\u{_hex(unit >> 8)}{_hex(unit & 0xFF)}" for unit in _utf16(character)
    )  # JSON escapes name UTF-16 units
    return f"(?:{re.escape(character)}|{percent}|{escaped})"


def _hex(byte: int) -> str:
    return "".join(digit if digit.isdigit() else f"[{digit}{digit.upper()}]" for digit in f"{byte:02x}")


def _utf16(character: str) -> Iterator[int]:
    raw = character.encode("utf-16-be", "surrogatepass")
    return (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2))


def _clean(record: logging.LogRecord, redactor: Redactor) -> None:
    try:
        text = record.getMessage()
    except Exception:  # noqa: BLE001 - a log call must not break its caller; logging itself would print the arguments raw
        text = f"{record.msg} {record.args!r}"
        record.msg, record.args = text, ()
    if (harmless := redactor(text)) != text:
        record.msg, record.args = harmless, ()
    if record.exc_info and record.exc_info[0] is not None:
        trace = "".join(traceback.format_exception(*record.exc_info)).rstrip("\n")
        if (harmless := redactor(trace)) != trace:
            record.exc_info, record.exc_text = None, harmless
    elif record.exc_text:
        record.exc_text = redactor(record.exc_text)
    if record.stack_info:
        record.stack_info = redactor(record.stack_info)
    for name, value in record.__dict__.items():
        if name not in _STANDARD and not isinstance(value, (int, float, type(None))):
            shown = value if isinstance(value, str) else repr(value)
            if (harmless := redactor(shown)) != shown:
                record.__dict__[name] = harmless


def _wrap_factory(redactor: Redactor) -> Callable[[], None]:
    before = logging.getLogRecordFactory()

    def make(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = before(*args, **kwargs)
        _clean(record, redactor)
        return record

    logging.setLogRecordFactory(make)
    return lambda: logging.setLogRecordFactory(before)


def _wrap_crash_report(redactor: Redactor) -> Callable[[], None]:
    before = sys.excepthook

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
        else:
            sys.stderr.write(redactor("".join(traceback.format_exception(kind, error, trace))))

    def restore() -> None:
        sys.excepthook = before

    sys.excepthook = report
    return restore


def _handlers() -> set[logging.Handler]:
    loggers = [logging.root, *logging.root.manager.loggerDict.values()]
    found = {
        handler for logger in loggers if isinstance(logger, logging.Logger) for handler in logger.handlers
    }
    return found | ({logging.lastResort} if logging.lastResort else set())


def _attach(handler: logging.Handler, redactor: Redactor) -> Callable[[], None]:
    cleaner = RedactingFilter(redactor)
    handler.addFilter(cleaner)
    return lambda: handler.removeFilter(cleaner)


def _quieten(name: str) -> Callable[[], None]:
    logger = logging.getLogger(name)
    before = logger.level
    logger.setLevel(max(before, logging.WARNING))
    return lambda: logger.setLevel(before)
