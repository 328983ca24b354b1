"""Who is let in: logins, names of hosts, methods, and what ``watcher serve`` refuses to do."""

from __future__ import annotations

import shlex
import shutil
import sys

import httpx
import pytest

from tests.commands import run_python
from tests.web.conftest import running
from watcher.web.site import Outside


@pytest.fixture(scope="module")
def locked(demo_database, tmp_path_factory):
    """Pages that need a password."""
    database = tmp_path_factory.mktemp("locked") / "watcher.db"
    shutil.copy(demo_database, database)
    outside = Outside(
        logins=(("desk", "correct horse battery"), ("zoë", "пароль-пароль")), hosts=("desk.example",)
    )
    with running(database, outside) as address:
        yield address


@pytest.mark.parametrize("path", ["/", "/data/coverage.json", "/assets/site.css", "/-/databases", "/nothing"])
def test_nothing_is_shown_without_a_password(locked, path):
    """Not even that there is nothing."""
    answer = httpx.get(f"{locked}{path}")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Basic")
    assert "desk" not in answer.text


def test_a_password_opens_and_a_wrong_one_does_not(locked):
    """Names and passwords in any script; a name opens with its own password only."""
    assert httpx.get(locked, auth=("desk", "correct horse battery")).status_code == 200
    encoded = httpx.BasicAuth("zoë".encode(), "пароль-пароль".encode())
    assert httpx.get(locked, auth=encoded).status_code == 200
    assert httpx.get(locked, auth=("desk", "correct horse batter")).status_code == 401
    assert httpx.get(locked, headers={"authorization": "Basic !!!"}).status_code == 401
    assert httpx.get(locked, headers={"authorization": "Bearer x"}).status_code == 401


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "localhost.evil.example:80"])
def test_a_name_that_is_not_ours_is_turned_away(served, host):
    """A page elsewhere could point its own name at this machine."""
    answer = served.get("/", headers={"host": host})
    assert answer.status_code in {400, 421}
    assert "rotterdam" not in answer.text.lower()


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8001", "127.0.0.1:1", "[::1]:8001", "10.1.2.3"])
def test_addresses_and_this_machine_are_known(served, host):
    """No name elsewhere can look like these."""
    assert served.get("/stories", headers={"host": host}).status_code == 200


def test_names_of_the_configuration_are_known(locked):
    """Only they."""
    auth = ("desk", "correct horse battery")
    assert httpx.get(f"{locked}/stories", headers={"host": "desk.example"}, auth=auth).status_code == 200
    assert httpx.get(f"{locked}/stories", headers={"host": "other.example"}, auth=auth).status_code == 421


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_pages_can_only_be_read(served, method):
    """No form changes anything, so none is taken."""
    assert httpx.request(method, f"{served.address}/data", content=b"x=1").status_code == 405


def test_an_address_without_end_is_refused(served):
    """Before anything reads it."""
    assert served.get(f"/search?q={'x' * 9_000}").status_code == 414


def test_serve_does_not_listen_publicly_without_a_login(desk, tmp_path):
    """One line says what to do; a password that is too short is a mistake of the configuration."""
    said = desk.run("serve", "--host", "0.0.0.0", code=2).output
    assert "0.0.0.0 can be reached from elsewhere; set web.password_file" in said
    config = desk.folder / "config.toml"
    config.write_text(f'{config.read_text()}\n[web]\npassword_file = "login"\n')
    (desk.folder / "login").write_text("desk:short\n")
    assert "each line is name:password" in desk.run("serve", "--host", "0.0.0.0", code=3).output
    (desk.folder / "login").write_text("")
    assert "each line is name:password" in desk.run("serve", code=3).output
    (desk.folder / "login").unlink()
    assert "web.password_file" in desk.run("serve", code=3).output


def test_serve_needs_a_database_and_a_free_port(desk, locked):
    """Else it says so."""
    port = locked.rpartition(":")[2]
    assert "cannot listen at 127.0.0.1" in desk.run("serve", "--port", port, code=1).output
    desk.store.close()
    for file in desk.folder.glob("watcher.db*"):
        file.unlink()
    assert "does not exist yet" in desk.run("serve", code=4).output


def test_without_the_extra_serve_names_a_command_that_works_in_any_shell(desk):
    """The program's own Python installs it, wherever PATH leads."""
    code = "import sys; sys.modules['uvicorn'] = None; from watcher.__main__ import main; main()"
    done = run_python(desk.folder, "-c", code, "serve")
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    told, _, command = line.partition('needs the extra "web": ')
    assert told == "watcher: serve: "
    assert shlex.split(command) == [sys.executable, "-m", "pip", "install", "coverage-watcher[web]"]
