"""Appends posts to a file, one JSON object a line, for other programs to read.

Owns the file and its promise: a line that was reported as sent is on the disk, whole, and a post whose key
stands in the file is not written again. Decides nothing about deliveries. One process writes at a time.
"""

from __future__ import annotations

import asyncio
import json
import os
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, Self

from watcher.model import Deferred, Post, Refused, Sent, Unsure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _utc_now() -> datetime:
    return datetime.now(UTC)


class JsonLinesChannel:
    """One file of posts and edits.

    Each line has ``event`` ("post" or "edit"), ``message_id``, ``key``, ``at`` (ISO 8601, UTC), ``body``
    (Telegram HTML), ``preview_url``, ``tags`` and ``reply_to``. Message ids count the posts of the file from 1.
    A file is created when missing; a last line cut short by a crash was never reported as sent and is removed
    on opening.
    """

    def __init__(self, path: Path, *, now: Callable[[], datetime] = _utc_now) -> None:
        self._path = path
        self._now = now
        self._file: int | None = None
        self._keys: dict[str, int] = {}
        self._texts: dict[int, str] = {}
        self._lock = threading.Lock()

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Read what stands in the file already; raises OSError when it cannot be opened."""
        await asyncio.to_thread(self._open)

    async def close(self) -> None:
        """Close the file; harmless when closed already."""
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None

    def move(self, chat_id: str) -> None:
        """Nothing to do: the file does not move."""

    async def send(self, post: Post, *, reply_to: int | None = None) -> Sent | Deferred | Refused | Unsure:
        """Append a post; one whose key stands in the file already is not repeated."""
        return await asyncio.to_thread(self._send, post, reply_to)

    async def edit(self, message_id: int, post: Post) -> Sent | Deferred | Refused | Unsure:
        """Append a change; one that brings nothing new is not written."""
        return await asyncio.to_thread(self._edit, message_id, post)

    async def check(self) -> tuple[str, ...]:
        """Return why nothing can be appended; empty when it can."""
        try:
            await asyncio.to_thread(self._check)
        except OSError as error:
            return (f"cannot append to {self._path}: {error.strerror}: check folder, rights and free space",)
        return ()

    async def probe(self, message_id: int, post: Post) -> Literal["ours", "absent", "foreign", "unknown"]:
        """Return whether ``message_id`` carries ``post``, as the file says."""
        if message_id not in self._texts:
            return "absent"
        return "ours" if self._texts[message_id] == _content(post) else "foreign"

    def _send(self, post: Post, reply_to: int | None) -> Sent | Deferred | Unsure:
        with self._lock:
            if post.key in self._keys:
                return Sent(self._keys[post.key])
            number = max(self._texts, default=0) + 1
            if failure := self._append("post", number, post, reply_to):
                return failure
            self._keys[post.key] = number
            return Sent(number)

    def _edit(self, message_id: int, post: Post) -> Sent | Deferred | Refused | Unsure:
        with self._lock:
            if message_id not in self._texts:
                return Refused(f"the file has no post {message_id}")
            if self._texts[message_id] != _content(post) and (
                failure := self._append("edit", message_id, post, None)
            ):
                return failure
            return Sent(message_id)

    def _append(self, event: str, number: int, post: Post, reply_to: int | None) -> Deferred | Unsure | None:
        record = {
            "event": event,
            "message_id": number,
            "key": post.key,
            "at": self._now().isoformat(),
            "body": post.body,
            "preview_url": post.preview_url,
            "tags": list(post.tags),
            "reply_to": reply_to,
        }
        line = json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
        failure = self._write(line + b"\n")
        if failure is None:
            self._texts[number] = _content(post)
        return failure

    def _open(self) -> None:
        new = not self._path.exists()
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
        self._keys, self._texts = {}, {}
        content = self._path.read_bytes()
        whole = content.rfind(b"\n") + 1
        if whole < len(content):
            os.ftruncate(self._file, whole)
        for line in content[:whole].splitlines():
            self._remember(line)
        if new:
            folder = os.open(self._path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def _remember(self, line: bytes) -> None:
        """Take over one line; what other programs wrote in between is left alone."""
        try:
            record = json.loads(line)
            number, key = int(record["message_id"]), str(record["key"])
            text = _text(record["body"], record["preview_url"])
        except (ValueError, TypeError, KeyError):
            return
        if record.get("event") == "post":
            self._keys[key] = number
        self._texts[number] = text

    def _write(self, line: bytes) -> Deferred | Unsure | None:
        """Put ``line`` on the disk; when that fails, take away what was written of it."""
        if self._file is None:
            raise RuntimeError("the channel is not open")
        before = os.fstat(self._file).st_size
        try:
            while line:
                line = line[os.write(self._file, line) :]
            os.fsync(self._file)
        except OSError as error:
            detail = f"cannot append to {self._path}: {error.strerror}"
            try:
                os.ftruncate(self._file, before)
            except OSError:
                return Unsure(detail)
            return Deferred(detail)
        return None

    def _check(self) -> None:
        if self._file is None:
            os.close(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644))
        else:
            os.fsync(self._file)


def _content(post: Post) -> str:
    return _text(post.body, post.preview_url)


def _text(body: str, preview_url: str) -> str:
    return f"{preview_url}\n{body}"
