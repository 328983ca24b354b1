"""What is handed to monitoring and to package installers says what is true of this program."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib

import pytest

from tests.conftest import ROOT
from watcher.adapters.metrics import METRICS

PROCESS = {"process_resident_memory_bytes", "process_cpu_seconds_total", "process_open_fds"}
PINS = sorted((ROOT / "requirements").glob("*.txt"))


def expressions():
    """Every question to Prometheus of the dashboard and of the alerts."""
    board = json.loads((ROOT / "deploy/grafana.json").read_text())
    for panel in board["panels"]:
        for target in panel["targets"]:
            yield f"panel {panel['title']}", target["expr"]
    rules = (ROOT / "deploy/prometheus-alerts.yml").read_text()
    for found in re.finditer(r"- alert: (\w+)\n\s+expr: (.+)", rules):
        yield f"alert {found[1]}", found[2]


def names(expression):
    return set(re.findall(r"\b(?:watcher|process)_\w+", expression))


def test_every_metric_that_is_asked_for_exists():
    """A renamed metric would leave a panel empty and an alert silent for ever."""
    asked = list(expressions())
    assert len(asked) > 25
    for where, expression in asked:
        assert names(expression) <= METRICS.keys() | PROCESS, where


def test_every_metric_is_shown():
    """The dashboard leaves none of our metrics out."""
    shown = {name for _, expression in expressions() for name in names(expression)}
    assert shown >= METRICS.keys()


def test_the_dashboard_can_be_drawn():
    """No two panels have one number or lie on one another, and all fit the grid of 24 columns."""
    panels = json.loads((ROOT / "deploy/grafana.json").read_text())["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    cells = [
        (x, y)
        for at in (panel["gridPos"] for panel in panels)
        for x in range(at["x"], at["x"] + at["w"])
        for y in range(at["y"], at["y"] + at["h"])
    ]
    assert len(set(cells)) == len(cells)
    assert max(x for x, _ in cells) < 24


def test_alerts_name_commands_that_exist():
    """An operator who is woken at night types what the alert says."""
    rules = (ROOT / "deploy/prometheus-alerts.yml").read_text()
    known = set(re.findall(r"^## watcher ([\w ]+)", (ROOT / "docs/cli.md").read_text(), re.MULTILINE))
    told = set(re.findall(r"\bwatcher ((?:[a-z]+ )*?(?:status|check|unpark|outbox(?! unpark)))\b", rules))
    assert told
    assert told <= known


def test_compose_takes_what_is_the_operators_from_files_that_no_update_touches():
    """A `git pull` must not meet an edited file; and one that is not there is told, not made as a folder."""
    text = (ROOT / "compose.yaml").read_text()
    assert re.findall(r"^ *source: (.+)$", text, re.MULTILINE) == ["./my/config.toml", "./my"]
    assert not re.search(r"^ *- \./", text, re.MULTILINE), (
        "the short form makes a folder of what is not there"
    )
    theirs = re.findall(r"^ *file: (.+)$", text, re.MULTILINE)
    assert "secrets/telegram_token" in theirs
    theirs += ["my/config.toml", "my/cables/records/a.toml", "compose.override.yaml", ".env", "copy.db"]
    asked = ["git", "check-ignore", "--no-index", *theirs]
    ignored = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    assert ignored == theirs


@pytest.mark.parametrize("path", PINS, ids=lambda path: path.name)
def test_every_requirement_is_pinned_with_hashes_and_names_no_source(path):
    """An installer takes exactly these files, wherever they come from."""
    text = path.read_text()
    assert "://" not in text
    assert "--index-url" not in text
    assert "--trusted-host" not in text
    logical = [
        line for line in text.replace("\\\n", " ").splitlines() if line and not line.lstrip().startswith("#")
    ]
    assert logical
    for line in logical:
        assert re.match(r"[A-Za-z0-9._-]+(\[[^]]+])?==[^ ]+ ", line), line
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", line), line


def test_everything_that_is_imported_is_pinned():
    """The pins of the service hold each dependency that pyproject.toml names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    pinned = set(
        re.findall(r"^([a-z0-9._-]+)(?:\[.*])?==", (ROOT / "requirements/run.txt").read_text(), re.MULTILINE)
    )
    wanted = {re.split(r"[^\w.-]", line)[0].lower() for line in project["dependencies"]}
    assert wanted <= pinned


def test_a_tampered_package_is_refused(tmp_path):
    """With its hash wrong by one bit, nothing is installed."""
    import base64
    import hashlib
    import zipfile

    wheel = tmp_path / "harmless-1.0-py3-none-any.whl"
    info = "harmless-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as packed:
        files = {
            "harmless.py": b"",
            f"{info}/METADATA": b"Metadata-Version: 2.1\nName: harmless\nVersion: 1.0\n",
            f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = ""
        for name, content in files.items():
            packed.writestr(name, content)
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            record += f"{name},sha256={digest},{len(content)}\n"
        packed.writestr(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")
    right = hashlib.sha256(wheel.read_bytes()).hexdigest()
    wrong = f"{int(right, 16) ^ 1:064x}"

    def install(digest):
        (tmp_path / "pins.txt").write_text(f"harmless==1.0 --hash=sha256:{digest}\n")
        return subprocess.run(
            [
                *(
                    sys.executable,
                    "-m",
                    "pip",
                    "--disable-pip-version-check",
                    "install",
                    "--no-index",
                    "--require-hashes",
                ),
                *(
                    "--find-links",
                    str(tmp_path),
                    "--target",
                    str(tmp_path / "to"),
                    "-r",
                    str(tmp_path / "pins.txt"),
                ),
            ],
            capture_output=True,
            text=True,
            check=False,
        )

    refused = install(wrong)
    assert refused.returncode != 0
    assert "DO NOT MATCH THE HASHES" in refused.stderr
    assert not (tmp_path / "to").exists()
    assert install(right).returncode == 0
    assert (tmp_path / "to" / "harmless.py").exists()
