"""Owns bodies: counts and unpacks them as they arrive, within limits. Refuses to know where the bytes come from.

Bounded twice, as sent and as unpacked, so that neither an endless body nor a few kilobytes that unpack into
gigabytes cost more memory than the limits say. Only gzip is asked for, and only one layer of it is unpacked.
"""

from __future__ import annotations

import zlib
from typing import Final

from watcher.model import Reason

_GZIP: Final = b"\x1f\x8b"
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
"""zlib's way of saying: a gzip header and nothing else."""
_MAX_MEMBERS = 100
"""Gzip streams that one body may be joined from; real ones have one, a flood of empty ones costs only time."""
# What servers write into Content-Encoding when they mean that there is none.
_PLAIN = frozenset({"", "identity", "none", "binary", "8bit", "utf-8", "utf8"})


def coding(header: str) -> str | None:
    """Read Content-Encoding: "" for plain, "gzip", or ``None`` for what is refused (unknown, or stacked)."""
    names = [name for part in header.split(",") if (name := part.strip().lower()) not in _PLAIN]
    if not names:
        return ""
    return "gzip" if names in (["gzip"], ["x-gzip"]) else None


class Body:
    """One body on its way in. Feed it chunks until it objects or ends."""

    def __init__(
        self, *, gzip: bool, max_bytes: int, max_compressed: int, sniff: bool = False, clip: bool = False
    ) -> None:
        """Limits in bytes. ``sniff`` unpacks plain bodies that are gzip files (``sitemap.xml.gz``).

        ``clip`` keeps the first ``max_bytes`` of a longer body instead of refusing it.
        """
        self._unpacker = zlib.decompressobj(_GZIP_WINDOW) if gzip else None
        self._max_bytes = max_bytes
        self._max_compressed = max_compressed
        self._clip = clip
        self._sniffing = sniff and not gzip
        self._received = 0
        self._members = 1
        self._held = b""
        self._kept = bytearray()

    @property
    def full(self) -> bool:
        """A clipped body has all it wants."""
        return self._clip and len(self._kept) >= self._max_bytes

    def feed(self, chunk: bytes) -> Reason | None:
        """Take the next bytes as received; answer with what is wrong, if anything is."""
        self._received += len(chunk)
        if self._sniffing:
            chunk = bytes(self._kept) + chunk
            self._kept.clear()
            if len(chunk) >= len(_GZIP):
                self._sniffing = False
                self._unpacker = zlib.decompressobj(_GZIP_WINDOW) if chunk.startswith(_GZIP) else None
        if self._unpacker is None:
            return self._keep(chunk)
        if self._received > self._max_compressed:
            return Reason.TOO_LARGE
        return self._unpack(chunk)

    def finish(self) -> bytes | Reason:
        """Give the whole body; ``TRUNCATED`` when the packed stream ended before its end."""
        if self._unpacker and self._received and not self._unpacker.eof and not self.full:
            return Reason.TRUNCATED
        return bytes(self._kept)

    def _keep(self, piece: bytes) -> Reason | None:
        if len(self._kept) + len(piece) > self._max_bytes and not self._clip:
            return Reason.TOO_LARGE
        self._kept += piece[: self._max_bytes - len(self._kept)]
        return None

    def _unpack(self, chunk: bytes) -> Reason | None:
        chunk = self._held + chunk
        self._held = b""
        while chunk and self._unpacker and not self.full:
            if self._unpacker.eof:
                if chunk == _GZIP[:1]:
                    self._held = chunk  # the next stream's first byte may have come alone
                    return None
                # Joined gzip files are one gzip file (RFC 1952, 2.2); other trailing bytes are padding.
                if not chunk.startswith(_GZIP):
                    return None
                self._members += 1
                if self._members > _MAX_MEMBERS:
                    return Reason.ENCODING
                self._unpacker = zlib.decompressobj(_GZIP_WINDOW)
            room = self._max_bytes - len(self._kept)
            try:
                piece = self._unpacker.decompress(chunk, room + 1)
            except zlib.error:
                return Reason.ENCODING
            if wrong := self._keep(piece):
                return wrong
            chunk = self._unpacker.unused_data or self._unpacker.unconsumed_tail
        return None
