"""What is told to publishers of who asks: an address to reach somebody at, and never a secret.

A mistaken value is not told back: it may be a token or a password that was pasted in the wrong place.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_TOKEN = re.compile(r"(?<!\d)\d{5,16}(?::|%(?:25)*3a)[\w-]{10,}", re.ASCII | re.IGNORECASE)
"""What BotFather gives, also when the paste lost its end; laxer than what is hidden from logs, where numbers with a
colon must stay readable."""
_MAIL = re.compile(r"[^\s@<>()\",:;/\\]+@[^\s@<>()\",:;/\\]+\.[^\s@<>()\",:;/\\.]+")


def holds_token(value: str) -> bool:
    """Whether something in the text looks like the token of a Telegram bot."""
    return _TOKEN.search(value) is not None


def read_contact(value: str) -> str:
    """The address, a bare one of mail with mailto: before it; empty for none. Raises ValueError."""
    value = value.strip()
    if not value:
        return ""
    if holds_token(value):
        raise ValueError("looks like a bot's token, which is a password; contact is sent to every publisher")
    if _MAIL.fullmatch(value):
        return f"mailto:{value}"
    scheme, _, rest = value.partition(":")
    if (scheme.lower() == "mailto" and _MAIL.fullmatch(rest.partition("?")[0]) and _plain(rest)) or _page(
        value
    ):
        return value
    raise ValueError(
        'must be an address at which publishers reach you, such as "mailto:you@example.org" or '
        '"https://example.org/contact"'
    )


def read_user_agent(value: str) -> str:
    """The user agent as given. Raises ValueError when it is none that can be sent."""
    if holds_token(value):
        raise ValueError(
            "looks like a bot's token, which is a password; the user agent is sent to every publisher"
        )
    if not value.isprintable():
        raise ValueError("must be one line of plain text")
    return value


def _page(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return (
            parts.scheme == "https"
            and "." in (parts.hostname or "")
            and "@" not in parts.netloc
            and _plain(value)
        )
    except ValueError:
        return False


def _plain(value: str) -> bool:
    """Whether it can stand within the brackets of a user agent."""
    return value.isprintable() and not re.search(r"[\s()<>\"\\]", value)
