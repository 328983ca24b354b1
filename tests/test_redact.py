"""Secrets do not reach the log, whatever carries them."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher import redact

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = "7012345678:AAH-x_Zq0123456789abcdefghijklmnopq"
PASSWORD = "pa/ss wörd"


@pytest.fixture
def log() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    """Give a logger with its own output, with redaction installed."""
    written = io.StringIO()
    logger = logging.Logger("test")  # noqa: LOG001 - a logger apart from the tree, so that nothing else sees the records
    handler = logging.StreamHandler(written)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    logger.addHandler(handler)
    undo = redact.install([TOKEN, PASSWORD])
    yield logger, written
    undo()


@pytest.mark.parametrize(
    "form",
    [
        TOKEN,
        quote(TOKEN),
        quote(TOKEN).lower(),
        quote(quote(TOKEN)),
        "".join(f"%{byte:02X}" for byte in TOKEN.encode()),
        TOKEN.replace(":", "\\u003a"),
        TOKEN.split(":")[1],
        PASSWORD,
        quote(PASSWORD),
        quote(PASSWORD, safe=""),
        json.dumps(PASSWORD)[1:-1],
    ],
)
def test_a_secret_is_hidden_in_every_spelling(form: str) -> None:
    """Plain, percent-encoded, doubly encoded, escaped for JSON, or only its telling half."""
    assert f"see /bot{redact.HIDDEN}/x" == redact.Redactor([TOKEN, PASSWORD])(f"see /bot{form}/x")


def test_a_token_that_nobody_announced_is_hidden_by_its_shape() -> None:
    """A bot token is recognised without having been handed in."""
    assert f"https://h/bot{redact.HIDDEN}/getMe" == redact.Redactor()(f"https://h/bot{TOKEN}/getMe")


def test_a_password_in_an_address_is_hidden() -> None:
    """Proxy addresses carry name and password in front of the host."""
    assert f"socks5://{redact.HIDDEN}@proxy:1080" == redact.Redactor()("socks5://me:secret@proxy:1080")


@pytest.mark.parametrize(
    "text", ["12:34:56", "2024-05-01T10:00:00", "https://e.org/a:b@c", "id 7012345678: ok", ""]
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    """Times, addresses and numbers are no secrets; nor does an empty or tiny setting blacken the log."""
    assert text == redact.Redactor(["", "a", "  "])(text)


LONG_ENOUGH = st.text(min_size=4, max_size=30).map(str.strip).filter(lambda text: len(text) >= 4)


@given(LONG_ENOUGH, st.text(), st.text())
def test_no_secret_survives(secret: str, before: str, after: str) -> None:
    """Whatever the secret is made of and stands in."""
    harmless = redact.Redactor([secret])(before + secret + after)
    assert secret not in harmless.replace(redact.HIDDEN, "\0")


def test_message_arguments_are_cleaned(log: tuple[logging.Logger, io.StringIO]) -> None:
    """The secret stands in an argument that is no string."""
    logger, written = log

    class Address:
        def __str__(self) -> str:
            return f"https://api/bot{quote(TOKEN)}/sendMessage"

    logger.debug("HTTP Request: %s %s", "POST", Address())
    assert written.getvalue() == f"DEBUG HTTP Request: POST https://api/bot{redact.HIDDEN}/sendMessage\n"


def test_a_traceback_is_cleaned(log: tuple[logging.Logger, io.StringIO]) -> None:
    """Also the exception's cause; the rest of the traceback stays readable."""
    logger, written = log
    try:
        try:
            raise ValueError(f"The token `{TOKEN}` was rejected")  # noqa: TRY301 - the point is the traceback
        except ValueError as error:
            raise RuntimeError("no start") from error
    except RuntimeError:
        logger.exception("failed")
    assert TOKEN not in written.getvalue()
    assert "test_a_traceback_is_cleaned" in written.getvalue()
    assert f"The token `{redact.HIDDEN}` was rejected" in written.getvalue()


def test_extra_fields_are_cleaned(log: tuple[logging.Logger, io.StringIO]) -> None:
    """Fields are added after the record is made; handlers see them clean all the same."""
    logger, written = log
    logger.handlers[0].addFilter(seen := redact.RedactingFilter(redact.Redactor([TOKEN])))
    logger.handlers[0].setFormatter(logging.Formatter("%(url)s %(fields)s %(count)s"))
    logger.info("sent", extra={"url": f"/bot{TOKEN}/", "fields": {"token": TOKEN}, "count": 3})
    assert written.getvalue() == f"/bot{redact.HIDDEN}/ {{'token': '{redact.HIDDEN}'}} 3\n"
    logger.handlers[0].removeFilter(seen)


def test_a_wrong_log_call_shows_its_arguments_cleaned(log: tuple[logging.Logger, io.StringIO]) -> None:
    """Where logging would print the raw arguments to the error stream."""
    logger, written = log
    logger.log(logging.INFO, *("one %s two %s", TOKEN))
    assert written.getvalue() == f"INFO one %s two %s ('{redact.HIDDEN}',)\n"


def test_undoing_restores_everything() -> None:
    """After it, records are made as before, and the loud libraries have their levels back."""
    before = logging.getLogRecordFactory(), sys.excepthook, logging.getLogger("httpx").level
    undo = redact.install([TOKEN])
    assert logging.getLogger("httpx").level == logging.WARNING
    undo()
    assert before == (logging.getLogRecordFactory(), sys.excepthook, logging.getLogger("httpx").level)


def test_a_crash_does_not_print_the_secret() -> None:
    """An exception that nobody catches ends the process without showing the token."""
    program = (
        f"from watcher import redact; redact.install([{TOKEN!r}])\n"
        f"raise SystemError('https://api/bot{quote(TOKEN)}/')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=30
    )
    assert done.returncode == 1
    assert "SystemError: https://api/bot[hidden]/" in done.stderr
    assert quote(TOKEN) not in done.stderr.splitlines()[-1]
    assert TOKEN not in done.stderr


def test_the_redactor_does_not_show_its_secrets() -> None:
    """Not even to a debugger's display."""
    assert TOKEN not in repr(redact.Redactor([TOKEN]))
