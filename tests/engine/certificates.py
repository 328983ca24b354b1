"""Certificates for the machines of a cluster, made on the spot."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_EC = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")


def certificates(folder: Path) -> dict[str, Path]:
    """An authority, and one certificate with its key for all machines; by the names of the options."""
    if not shutil.which("openssl"):
        pytest.skip("the openssl program is not here to make certificates")
    folder.mkdir()
    ca, ca_key, cert, key = (folder / name for name in ("ca.pem", "ca.key", "node.pem", "node.key"))
    for arguments in (
        ("req", "-x509", *_EC, "-subj", "/CN=cluster", "-keyout", ca_key, "-out", ca),
        (
            *("req", "-x509", *_EC, "-subj", "/CN=node", "-CA", ca, "-CAkey", ca_key),
            *("-addext", "basicConstraints=critical,CA:FALSE", "-keyout", key, "-out", cert),
        ),
    ):
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
    return {"ca": ca, "cert": cert, "key": key}
