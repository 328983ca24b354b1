"""What the demo says can be asked next can be typed where the demo was started."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import ROOT
from watcher.cli.demo import commands

MOUNTS = "722 683 0:52 / / rw - overlay overlay rw\n"
MOUNTS += "731 722 8:1 /var/lib/docker/volumes/{}/_data /data rw - ext4 /dev/sda1 rw\n"


def test_in_a_container_the_commands_are_those_of_the_machine_around_it():
    """Volume and image by name, and the image's own database out of the way; a file is written without a terminal."""
    asked = commands(Path("/data/demo"), {"WATCHER_IMAGE": "press"}, MOUNTS.format("shelf"))
    given = "-e WATCHER_DATABASE= -v shelf:/data press --config /data/demo/config.toml"
    assert asked[0] == f"docker run --rm -it {given} hits --lang zh"
    assert asked[1] == f"docker run --rm {given} hits --format csv > hits.csv"
    assert "-v VOLUME:/data" in commands(Path("/data/demo"), {"WATCHER_IMAGE": "press"}, "")[0]


def test_the_tutorial_shows_what_the_image_prints():
    """The image names itself, and the line is the same."""
    image = re.search(r"WATCHER_IMAGE=(\S+)", (ROOT / "Dockerfile").read_text())
    assert image
    first = commands(Path("/data/demo"), {"WATCHER_IMAGE": image[1]}, MOUNTS.format("watcher-demo"))[0]
    assert f"\n{first}\n" in (ROOT / "docs" / "tutorials" / "docker.md").read_text()


def test_elsewhere_a_database_of_the_environment_is_taken_out_of_the_way():
    """It stands above every configuration, and the answer would be about another database."""
    assert not commands(Path("data/demo"), {}, "")[0].startswith("WATCHER_DATABASE")
    assert commands(Path("data/demo"), {"WATCHER_DATABASE": "/x.db"}, "")[0].startswith("WATCHER_DATABASE= ")
