"""The image is built, and runs as it is meant to: no root, a read-only file system, one writable folder.

There is no daemon here: the file system of the built image is mounted read-only in namespaces of its own and its own
command is started there as process 1, with the user, the environment and the command that the image names.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.botapi import BotApi
from tests.conftest import ROOT
from watcher.demo.newsroom import read_newsroom
from watcher.demo.server import serve

TAG = "localhost/coverage-watcher"
CHAT = -1001234567890
NEEDED = ("buildah", "debootstrap", "unshare", "chroot")
MISSING = [name for name in NEEDED if shutil.which(name) is None]

pytestmark = [
    pytest.mark.image,
    pytest.mark.timeout(1500),
    pytest.mark.skipif(os.geteuid() != 0, reason="building an image without a daemon needs root"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

# $1 the image's root, $2 the data folder, $3 the configuration or empty; then the command.
ENTER = """
set -e
root=$1; data=$2; config=$3; shift 3
mount --make-rprivate /
mount --bind "$root" "$root"
mount -o remount,ro,bind "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/dev"
for node in null zero random urandom; do touch "$root/dev/$node"; mount --bind "/dev/$node" "$root/dev/$node"; done
mkdir "$root/dev/shm"; mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"; chmod 1777 "$root/tmp"
mount --bind "$data" "$root/data"
[ -z "$config" ] || mount --bind -o ro "$config" "$root/etc/watcher/config.toml"
exec chroot --userspec="$WATCHER_TEST_USER" "$root" /usr/bin/env -i -C /data "$@"
"""


def buildah(*words: str) -> str:
    env = {**os.environ, "STORAGE_DRIVER": "vfs", "BUILDAH_ISOLATION": "chroot"}
    return subprocess.run(
        ["buildah", *words], check=True, env=env, capture_output=True, text=True
    ).stdout.strip()


@dataclass(frozen=True)
class Image:
    """A built image, its file system mounted."""

    root: Path
    settings: dict[str, Any]

    def command(
        self, data: Path, *words: str, config: Path | None = None, secrets: dict[str, str] | None = None
    ):
        """What starts the image's command, or ``words`` in its place, as process 1 of its own namespaces."""
        environment = [*self.settings["Env"], *(f"{key}={value}" for key, value in (secrets or {}).items())]
        start = words or (*self.settings["Entrypoint"], *self.settings["Cmd"])
        return [
            *("unshare", "--mount", "--pid", "--fork", "--ipc", "sh", "-c", ENTER, "enter"),
            *(str(self.root), str(data), str(config or "")),
            *environment,
            *start,
        ]

    def run(self, data: Path, *words: str, config: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(data, *words, config=config),
            env=self.outside,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def outside(self) -> dict[str, str]:
        return {**os.environ, "WATCHER_TEST_USER": self.settings["User"]}


@pytest.fixture(scope="module")
def image():
    subprocess.run([str(ROOT / "tests" / "image" / "build"), TAG], check=True)
    container = buildah("from", TAG)
    config = json.loads(buildah("inspect", "--type", "image", TAG))["Docker"]["config"]
    yield Image(Path(buildah("mount", container)), config)
    buildah("rm", container)


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    os.chown(folder, 10001, 10001)
    for parent in tmp_path.parents:
        if parent.stat().st_uid == 0 and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o111)
    tmp_path.chmod(0o755)
    return folder


def test_it_says_what_it_is(image):
    """User, folder, signal, health check and labels are in the image itself."""
    settings = image.settings
    assert settings["User"] == "10001:10001"
    assert set(settings["Volumes"]) == {"/data"}
    assert settings["StopSignal"] == "SIGTERM"
    assert settings["Healthcheck"]["Test"] == ["CMD", "watcher", "status", "--healthy"]
    assert settings["Labels"]["org.opencontainers.image.licenses"] == "MIT"
    assert not any("TOKEN" in line for line in settings["Env"])


def test_nothing_in_it_builds_or_installs(image):
    """No compiler, no pip in the program's own environment, nothing of the tests, no cache."""
    for name in ("gcc", "cc", "make", "git", "curl"):
        assert not any((image.root / folder / name).exists() for folder in ("usr/bin", "usr/local/bin"))
    assert not list((image.root / "opt/watcher/lib").glob("python3*/site-packages/pip"))
    assert not (image.root / "opt/build").exists()
    assert not (image.root / "src").exists()
    size = sum(
        path.lstat().st_size for path in (image.root / "opt/watcher").rglob("*") if not path.is_symlink()
    )
    assert size < 400_000_000, f"the program and all it needs: {size / 1e6:.0f} MB"


def test_it_does_what_the_demo_does(image, data):
    """As it is for a newcomer: every story once, no hit lost, on a read-only file system."""
    done = image.run(data, "watcher", "demo")
    assert done.returncode == 0, done.stderr
    assert "20 hits" in done.stdout + done.stderr
    refused = image.run(data, "sh", "-c", "touch /etc/watcher/x || touch /opt/watcher/x || touch /x")
    assert refused.returncode != 0
    assert "Read-only file system" in refused.stderr
    assert image.run(data, "sh", "-c", "id -u; id -g").stdout.split() == ["10001", "10001"]


async def test_the_service_runs_is_healthy_and_stops_in_time(image, data, tmp_path):
    """Process 1, token from a file, posts go out, the health check passes, SIGTERM ends it; only /data was written."""
    async with serve(read_newsroom(), now=datetime.now(UTC)) as origin, BotApi() as api:
        api.add_chat(CHAT)
        (data / "token").write_text(api.token)
        os.chown(data / "token", 10001, 10001)
        feeds = "\n".join(f'[[feed]]\nurl = "{f.url}"\nkind = "{f.kind.value}"' for f in origin.feeds)
        config = tmp_path / "config.toml"
        config.write_text(
            '[fetch]\nspacing = "0s"\nallow_private = ["127.0.0.0/8"]\n[schedule]\ntick = "2s"\n'
            f'[telegram]\napi_base_url = "{api.base_url}"\n[[channel]]\nname = "main"\nchat = "{CHAT}"\n{feeds}\n'
        )
        secrets = {"WATCHER_TELEGRAM_TOKEN_FILE": "/data/token"}
        process = await asyncio.create_subprocess_exec(
            *image.command(data, config=config, secrets=secrets),
            env=image.outside,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        async with asyncio.timeout(300):
            while api.count() < 9:
                assert process.returncode is None, (await process.communicate())[1].decode()
                await asyncio.sleep(0.5)
        healthy = await asyncio.to_thread(image.run, data, "watcher", "status", "--healthy", config=config)
        assert (healthy.returncode, healthy.stdout) == (0, "healthy\n"), healthy.stderr
        [child] = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        assert Path(f"/proc/{child}/status").read_text().split("NSpid:")[1].split("\n")[0].split()[-1] == "1"
        told = time.monotonic()
        os.kill(int(child), signal.SIGTERM)
        async with asyncio.timeout(60):
            _, log = await process.communicate()
        assert time.monotonic() - told < 40, "docker's grace period in compose.yaml"
        assert process.returncode == 0, log.decode()
        assert api.token.encode() not in log
        assert b"Traceback" not in log
    kept = {path.name.split("-")[0] for path in data.iterdir()}
    assert kept <= {"watcher.db", "watcher.db.lock", "token", "evidence", "backups"}
