"""Makes a WACZ 1.1.1 bundle of exchanges: what standard replay tools open. Knows zip files and no database.

The records go into it byte for byte as they are kept, behind an opening record of the bundle's own; everything is
stored unpacked within the zip, so that readers can reach each record by its place.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from watcher.adapters import warc

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from watcher.model import Witness

_ARCHIVE = "data.warc.gz"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""Of all members: the zip's own dates would say nothing."""


@dataclass(frozen=True, slots=True)
class Item:
    """One exchange that goes into a bundle."""

    witness: Witness
    records: bytes
    """As they lie in their file."""
    archive_url: str = ""


def write(path: Path, items: Sequence[Item], *, software: str, now: datetime) -> str:
    """Write the bundle to ``path``, whole or not at all; the SHA-256 of the file. Raises ``OSError``.

    A file that is there already is never replaced (``FileExistsError``): somebody may have written down its SHA-256.

    ``items`` must not be empty; the first one is the page that a reader opens.
    """
    archive = warc.head(_ARCHIVE, software)
    index: list[str] = []
    for item in items:
        index += _index(item.records, len(archive))
        archive += item.records
    members = {
        f"archive/{_ARCHIVE}": archive,
        "indexes/index.cdx": "".join(sorted(index)).encode(),
        "pages/pages.jsonl": _pages(items),
        "about/manifest.txt": _manifest(items, hashlib.sha256(archive).hexdigest(), software, now).encode(),
    }
    package = _json(
        {
            "profile": "data-package",
            "wacz_version": "1.1.1",
            "title": _title(items),
            "description": "Pages as their publishers sent them; about/manifest.txt says more in plain words.",
            "software": software,
            "created": _iso(now),
            "modified": _iso(now),
            "mainPageUrl": items[0].witness.url,
            "mainPageDate": _iso(items[0].witness.fetched_at),
            "resources": [
                {"name": name.rpartition("/")[2], "path": name, "hash": _hash(data), "bytes": len(data)}
                for name, data in members.items()
            ],
        }
    )
    members["datapackage.json"] = package
    members["datapackage-digest.json"] = _json({"path": "datapackage.json", "hash": _hash(package)})
    return _zip(path, members)


def search_key(url: str) -> str:
    """The address as indexes sort it: host backwards, then path and sorted query (SURT), all in lower case."""
    parts = urlsplit(url.lower())
    host = parts.hostname or ""
    if not re.fullmatch(r"[\d.]+|.*:.*", host):
        host = ",".join(reversed(re.sub(r"^www\d*\.", "", host).split(".")))
    port = (
        f":{parts.port}" if parts.port and parts.port != {"http": 80, "https": 443}.get(parts.scheme) else ""
    )
    path = parts.path if parts.path in {"", "/"} else parts.path.rstrip("/")
    query = "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return f"{host}{port}){path or '/'}{'?' + query if query else ''}"


def _index(records: bytes, start: int) -> list[str]:
    """A line of CDXJ for each response."""
    lines = []
    for offset, length in warc.members(records):
        record = warc.read(records[offset : offset + length])
        if record.kind != "response":
            continue
        entry = {
            "url": record.url,
            "mime": record.content_type.partition(";")[0].strip().lower() or "unk",
            "status": str(record.status),
            "digest": f"sha256:{hashlib.sha256(record.payload).hexdigest()}",
            "length": str(length),
            "offset": str(start + offset),
            "filename": _ARCHIVE,
        }
        lines.append(f"{search_key(record.url)} {record.at:%Y%m%d%H%M%S} {json.dumps(entry)}\n")
    return lines


def _pages(items: Sequence[Item]) -> bytes:
    lines: list[dict[str, Any]] = [{"format": "json-pages-1.0", "id": "pages", "title": "All pages"}]
    lines += [
        {
            "id": f"evidence-{item.witness.id}",
            "url": item.witness.url,
            "ts": _iso(item.witness.fetched_at),
            "title": item.witness.title or item.witness.url,
        }
        for item in items
    ]
    return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines).encode()


def _manifest(items: Sequence[Item], archive_sha256: str, software: str, now: datetime) -> str:
    """What is in the bundle, for people."""
    lines = [
        f"{len(items)} page{'s' if len(items) > 1 else ''} as received, bundled by {software} on {_plain(now)}.",
        "",
        "Open this file with a web archive reader (replayweb.page, pywb). The records themselves are in",
        f"archive/{_ARCHIVE} (SHA-256 {archive_sha256}), with request and response headers and redirects.",
        "Cookies, credentials and the asker's address were never recorded. The text's SHA-256 is that of the",
        "extracted headline and text, a newline between them, in UTF-8.",
    ]
    for number, item in enumerate(items, 1):
        one = item.witness
        lines += [
            "",
            f"{number}. {' '.join(one.title.split()) or one.url}",
            f"   address        {one.url}",
            f"   fetched        {_plain(one.fetched_at)}, HTTP status {one.status}",
            f"   hits           {', '.join(map(str, one.hits)) or 'none'}",
            f"   page SHA-256   {one.payload_sha256}",
            f"   text SHA-256   {one.text_sha256}",
        ]
        if item.archive_url:
            lines.append(f"   also at        {item.archive_url}")
    return "\n".join(lines) + "\n"


def _title(items: Sequence[Item]) -> str:
    first = items[0].witness.title or items[0].witness.url
    return first if len(items) == 1 else f"{first}, and {len(items) - 1} more"


def _zip(path: Path, members: dict[str, bytes]) -> str:
    draft = path.with_name(f"{path.name}.part")
    try:
        with draft.open("wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as bundle:
                for name, data in members.items():
                    bundle.writestr(zipfile.ZipInfo(name, _EPOCH), data)
            file.flush()
            os.fsync(file.fileno())
        digest = hashlib.sha256(draft.read_bytes()).hexdigest()
        _name(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    return digest


def _name(draft: Path, path: Path) -> None:
    """Give the finished file its name, which nobody else may have."""
    try:
        os.link(draft, path)  # in one step, unlike a look and then a renaming
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        draft.rename(path)


def _json(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _hash(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def _iso(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _plain(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"
