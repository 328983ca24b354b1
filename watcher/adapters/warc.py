"""Spells exchanges as WARC 1.1 records and reads them back. The only file that knows warcio.

Knows no file and no database: bytes in, bytes out. Each record is a gzip member of its own, as the standard
advises, so that each can be read by its place. An exchange is written as response and request for every hop, and
ends with a ``metadata`` record that holds the SHA-256 of the text that was extracted: an exchange without it is
one whose writing broke off.

A body that came packed is kept unpacked, since that is what a reader compares and replays; the header fields that
spoke of the packing stay under a new name (``X-Archive-Orig-Content-Encoding``), all others as they came.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders, StatusAndHeadersParser
from warcio.warcwriter import WARCWriter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from watcher.model import Exchange, Fields, Hop

_VERSION = "WARC/1.1"
_RESPONSE, _REQUEST = "application/http; msgtype=response", "application/http; msgtype=request"
_PACKING = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_WINDOW = 16 + zlib.MAX_WBITS
"""zlib's way of saying: a gzip header and nothing else."""
_CHUNK = 64 * 1024
_PRACTICE = (
    "Cookies, credentials and fields that name the asker's address are left out. Packed bodies are kept unpacked;"
    " the fields that spoke of the packing are named X-Archive-Orig-*. Bodies of redirects are not kept."
)


@dataclass(frozen=True, slots=True)
class Record:
    """One record, read back."""

    kind: str
    """"response", "request", "metadata" or "warcinfo"."""
    url: str
    at: datetime
    payload: bytes
    """Of HTTP the body, else all there is."""
    status: int = 0
    content_type: str = ""
    intact: bool = True
    """Its digests hold."""


def head(name: str, software: str) -> bytes:
    """The record that opens a file of evidence."""
    record = WARCWriter(BytesIO(), warc_version=_VERSION).create_warcinfo_record(
        name,
        {
            "software": software,
            "format": "WARC File Format 1.1",
            "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
            "description": _PRACTICE,
        },
    )
    return _packed([record])


def exchange(one: Exchange, body: bytes, text_sha256: str) -> bytes:
    """An exchange as records, the last of them the sign that it is whole."""
    records = []
    response_id = ""
    for number, hop in enumerate(one.hops, 1):
        last = number == len(one.hops)
        payload = body if last else b""
        response = _record(
            "response",
            hop,
            _spelled(f"HTTP/1.1 {hop.status} {hop.reason}", _replayable(hop.received, len(payload)))
            + payload,
            _RESPONSE,
            payload=payload,
        )
        if not last and _had_body(hop):
            response.rec_headers.add_header("WARC-Truncated", "unspecified")
        response_id = response.rec_headers.get_header("WARC-Record-ID")
        request = _record("request", hop, _spelled(_request_line(hop.url), hop.sent), _REQUEST, payload=b"")
        request.rec_headers.add_header("WARC-Concurrent-To", response_id)
        records += [response, request]
    first, final = one.hops[0], one.hops[-1]
    fields = [("extracted-text-digest", f"sha256:{text_sha256}")]
    if first is not final:
        fields.append(("via", first.url))
    said = "".join(f"{name}: {value}\r\n" for name, value in fields).encode()
    metadata = _record("metadata", final, said, "application/warc-fields", payload=said)
    metadata.rec_headers.add_header("WARC-Concurrent-To", response_id)
    return _packed([*records, metadata])


def text_digest(record: Record) -> str:
    """The SHA-256 of the extracted text that a ``metadata`` record states, or ""."""
    for line in record.payload.decode("utf-8", "replace").splitlines():
        name, _, value = line.partition(": ")
        if name == "extracted-text-digest":
            return value.removeprefix("sha256:")
    return ""


def members(data: bytes) -> Iterator[tuple[int, int]]:
    """Offset and length of each gzip member. Raises ``EOFError`` where one ends early, ``ValueError`` at junk."""
    view = memoryview(data)
    at = 0
    while at < len(data):
        unpacker = zlib.decompressobj(_WINDOW)
        end = at
        try:
            while not unpacker.eof and end < len(data):
                unpacker.decompress(view[end : end + _CHUNK])
                end = min(end + _CHUNK, len(data))
        except zlib.error as error:
            if not data[at:].strip(b"\0"):
                raise EOFError(at) from None  # after a power cut, room that was taken but never written
            raise ValueError(f"no record at byte {at}: {error}") from None
        if not unpacker.eof:
            raise EOFError(at)
        length = end - at - len(unpacker.unused_data)
        yield at, length
        at += length


def read(data: bytes) -> Record:
    """The record of one gzip member. Raises ``ValueError`` for anything else."""
    try:
        for found in ArchiveIterator(BytesIO(data), check_digests=True, no_record_parse=False):
            return _read_back(found)
    except (ArchiveLoadFailed, EOFError) as error:
        raise ValueError(f"no WARC record: {error}") from None
    raise ValueError("no WARC record")


def _read_back(found: Any) -> Record:
    headers, http = found.rec_headers, found.http_headers
    payload = found.raw_stream.read()
    date = headers.get_header("WARC-Date") or ""
    status = http.get_statuscode() if http is not None and found.rec_type == "response" else ""
    return Record(
        kind=found.rec_type or "",
        url=headers.get_header("WARC-Target-URI") or "",
        at=datetime.fromisoformat(date),
        payload=payload,
        status=int(status) if status.isdecimal() else 0,
        content_type=(http.get_header("Content-Type") or "") if http is not None else "",
        intact=found.digest_checker.passed is not False,
    )


def _record(kind: str, hop: Hop, block: bytes, content_type: str, *, payload: bytes) -> ArcWarcRecord:
    """A record with its block as it is: warcio would spell header fields anew that are not plain ASCII."""
    headers = StatusAndHeaders("", [], protocol=_VERSION)
    headers.add_header("WARC-Type", kind)
    headers.add_header("WARC-Record-ID", StatusAndHeadersParser.make_warc_id())
    headers.add_header("WARC-Target-URI", hop.url)
    headers.add_header("WARC-Date", hop.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    headers.add_header("WARC-Block-Digest", f"sha256:{hashlib.sha256(block).hexdigest()}")
    headers.add_header("WARC-Payload-Digest", f"sha256:{hashlib.sha256(payload).hexdigest()}")
    record = ArcWarcRecord("warc", kind, headers, BytesIO(block), None, content_type, len(block))
    record.payload_length = len(block)
    return record


def _packed(records: list[Any]) -> bytes:
    out = BytesIO()
    writer = WARCWriter(out, gzip=True, warc_version=_VERSION)
    for record in records:
        writer.write_record(record)
    return out.getvalue()


def _request_line(url: str) -> str:
    parts = urlsplit(url)
    return f"GET {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1"


def _spelled(line: str, fields: Fields) -> bytes:
    lines = [line.rstrip(), *(f"{name}: {value}" for name, value in fields)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


def _replayable(fields: Fields, length: int) -> Fields:
    """The fields so that they fit the body as it is kept; what they said before stays under another name."""
    said = [(name.lower(), value) for name, value in fields if name.lower() in _PACKING]
    if said == [("content-length", str(length))]:
        return fields
    kept = tuple(
        (f"X-Archive-Orig-{name}" if name.lower() in _PACKING else name, value) for name, value in fields
    )
    return (*kept, ("Content-Length", str(length)))


def _had_body(hop: Hop) -> bool:
    named = {name.lower(): value for name, value in hop.received}
    return named.get("content-length", "0") != "0" or "transfer-encoding" in named
