"""Names, certificates and proxies: what lies between an address and its server."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from typing import TYPE_CHECKING

import aiohttp
import pytest

from tests.adapters.test_fetch import fetcher
from tests.origin import Line, Request, answer, head, origin, raw, redirect
from watcher.adapters.fetch import FetchLimits
from watcher.adapters.fetch_errors import meaning_of
from watcher.adapters.fetch_names import Names
from watcher.model import Failure, Fetched, Reason

if TYPE_CHECKING:
    from pathlib import Path


class Zone:
    """A resolver whose answers are scripted; each name gives its answers in turn, the last one for ever."""

    def __init__(self, **answers: list[list[str]]) -> None:
        self.asked: list[str] = []
        self._answers = {name.replace("_", "."): list(turns) for name, turns in answers.items()}

    async def __call__(self, host: str) -> list[str]:
        self.asked.append(host)
        turns = self._answers.get(host)
        if turns is None:
            raise OSError("Name or service not known")
        return turns.pop(0) if len(turns) > 1 else turns[0]


async def test_a_name_that_leads_to_a_private_address_is_refused() -> None:
    """The refusal names the address and says how to allow it; the server is not asked."""
    zone = Zone(inside_example=[["127.0.0.1"]])
    async with (
        origin() as site,
        fetcher(allow_private=[f"other.example:{site.port}"], resolver=zone) as fetch,
    ):
        outcome = await fetch.feed(f"http://inside.example:{site.port}/feed")
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.FORBIDDEN_ADDRESS
        assert zone.asked == []  # the port alone was reason enough
    async with fetcher(allow_private=[], resolver=zone) as fetch:
        for outcome in (
            await fetch.feed("http://inside.example/feed"),
            await fetch.page("http://inside.example/"),
        ):
            assert isinstance(outcome, Failure)
            assert outcome.reason == Reason.FORBIDDEN_ADDRESS
            assert "127.0.0.1" in outcome.detail
            assert "fetch.allow_private" in outcome.detail
    assert site.seen == []


async def test_a_name_that_changes_its_answer_gains_nothing() -> None:
    """What is judged is the address in the moment of connecting, whatever was answered before."""
    zone = Zone(rebind_example=[["93.184.215.14"], ["127.0.0.1"]])
    async with origin() as site, fetcher(allow_private=["93.184.215.14"], resolver=zone) as fetch:
        assert await zone("rebind.example") == ["93.184.215.14"]  # somebody's look-up before ours
        outcome = await fetch.feed(f"http://rebind.example:{site.port}/feed")
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.FORBIDDEN_ADDRESS
        assert site.seen == []


async def test_a_name_that_turns_inward_after_robots_txt_is_refused() -> None:
    """The second look-up of one page is judged like the first."""
    zone = Zone(rebind_example=[["127.0.0.1"], ["127.0.0.2"]])
    async with origin() as site, fetcher(allow_private=[f"127.0.0.1:{site.port}"], resolver=zone) as fetch:
        site.at("/robots.txt", raw(head(404, {"Content-Length": "0", "Connection": "close"})))
        outcome = await fetch.page(f"http://rebind.example:{site.port}/p")
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.FORBIDDEN_ADDRESS
        assert [request.path for request in site.seen] == ["/robots.txt"]


async def test_a_name_with_good_and_bad_addresses_reaches_only_the_good() -> None:
    """Each address is judged by itself; the public face of a site with a private one beside it still works."""
    zone = Zone(mixed_example=[["10.0.0.1", "::1", "127.0.0.1"]])
    async with origin() as site, fetcher(resolver=zone) as fetch:
        site.at("/feed", answer(b"x"))
        assert isinstance(await fetch.feed(f"http://mixed.example:{site.port}/feed"), Fetched)


async def test_a_redirect_to_a_name_inside_is_refused() -> None:
    """Later hops are resolved and judged like the first."""
    zone = Zone(inside_example=[["169.254.169.254"]])
    async with origin() as site, fetcher(resolver=zone) as fetch:
        outcome = await fetch.feed(site.at("/feed", redirect("http://inside.example/latest/meta-data/")))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.FORBIDDEN_ADDRESS
        assert "metadata" in outcome.detail


async def test_robots_txt_cannot_lead_inside_either() -> None:
    """Robots requests pass the same guard."""
    async with origin() as site, fetcher(allow_private=[f"127.0.0.1:{site.port}"]) as fetch:
        site.at("/robots.txt", redirect("http://10.0.0.1/robots.txt"))
        outcome = await fetch.page(site.at("/p", answer(b"x")))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.FORBIDDEN_ADDRESS
        assert site.paths() == []


async def test_a_private_host_can_be_allowed_by_name() -> None:
    """A feed generator in the same container network is named with its port, and nothing else opens."""
    zone = Zone(rsshub=[["127.0.0.1"]], other=[["127.0.0.1"]])
    async with origin() as site, fetcher(allow_private=[f"rsshub:{site.port}"], resolver=zone) as fetch:
        site.at("/feed", answer(b"x"))
        assert isinstance(await fetch.feed(f"http://rsshub:{site.port}/feed"), Fetched)
        for url in (f"http://other:{site.port}/feed", "http://rsshub/feed", site.url("/feed")):
            outcome = await fetch.feed(url)
            assert isinstance(outcome, Failure)
            assert outcome.reason == Reason.FORBIDDEN_ADDRESS


async def test_unknown_names_are_told() -> None:
    """A name without an answer is a DNS failure that names the host, on feeds and on pages."""
    async with fetcher(resolver=Zone(empty_example=[[]])) as fetch:
        for host in ("nowhere.example", "empty.example"):
            for outcome in (await fetch.feed(f"http://{host}/"), await fetch.page(f"http://{host}/")):
                assert isinstance(outcome, Failure)
                assert outcome.reason == Reason.DNS
                assert host in outcome.detail


async def test_a_name_server_that_stays_silent_is_told_from_a_silent_host() -> None:
    """No answer for the name is a DNS failure, not a time-out of a host that was never reached."""

    async def silent(host: str) -> list[str]:
        await asyncio.Event().wait()
        raise AssertionError(host)

    async with fetcher(FetchLimits(connect_s=0.1, spacing_s=0), resolver=silent) as fetch:
        outcome = await fetch.feed("http://slow.example/")
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.DNS


async def test_thirty_dead_names_do_not_delay_a_living_one() -> None:
    """Look-ups that hang keep their own connections busy only."""

    async def zone(host: str) -> list[str]:
        if host.startswith("dead"):
            await asyncio.Event().wait()
        return ["127.0.0.1"]

    async with origin() as site, fetcher(resolver=zone) as fetch:
        site.at("/feed", answer(b"x"))
        dead = [asyncio.create_task(fetch.feed(f"http://dead{i}.example/")) for i in range(30)]
        await asyncio.sleep(0)
        assert isinstance(await fetch.feed(f"http://alive.example:{site.port}/feed"), Fetched)
        assert not any(task.done() for task in dead)
        for task in dead:
            task.cancel()
        await asyncio.gather(*dead, return_exceptions=True)


async def test_the_platform_resolves_names() -> None:
    """Numbers and impossible names need no network to be answered."""
    names = Names()
    assert await names("127.0.0.1") == ["127.0.0.1"]
    with pytest.raises(OSError, match=r"malformed|not known|failure"):
        await names("a" * 70 + ".example")


async def test_a_look_up_whose_asker_left_frees_its_place() -> None:
    """Cancelled askers do not use the places up."""
    names = Names(limit=1)
    for _ in range(3):
        task = asyncio.create_task(names("127.0.0.1"))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert await names("127.0.0.1") == ["127.0.0.1"]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for good.example that no authority has signed, with its key in the same file."""
    if not shutil.which("openssl"):
        pytest.skip("the openssl program is not here to make a certificate")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    made = subprocess.run(
        [
            *(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
            ),
            *("-days", "2", "-subj", "/CN=good.example", "-addext", "subjectAltName=DNS:good.example"),
            *("-keyout", "-", "-out", "-"),
        ],
        capture_output=True,
        check=True,
    )
    path.write_bytes(made.stdout)
    return path


def serving(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


async def test_a_certificate_nobody_vouches_for_is_refused(certificate: Path) -> None:
    """Certificates are verified, and the failure says what is wrong with this one."""
    async with origin(tls=serving(certificate)) as site, fetcher() as fetch:
        outcome = await fetch.feed(site.at("/feed", answer(b"x")))
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.TLS
        assert "self" in outcome.detail
        assert site.seen == []


async def test_a_certificate_must_be_for_the_name_that_was_asked(certificate: Path) -> None:
    """The guard looks at addresses, the certificate is still compared with the name."""
    trusting = ssl.create_default_context(cafile=certificate)
    zone = Zone(good_example=[["127.0.0.1"]], bad_example=[["127.0.0.1"]])
    async with origin(tls=serving(certificate)) as site, fetcher(resolver=zone, tls=trusting) as fetch:
        site.at("/feed", answer(b"x"))
        assert isinstance(await fetch.feed(f"https://good.example:{site.port}/feed"), Fetched)
        outcome = await fetch.feed(f"https://bad.example:{site.port}/feed")
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.TLS


async def test_a_plain_server_on_a_secure_address_is_a_tls_failure() -> None:
    """A port that speaks http when asked for https fails as TLS."""

    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    async with server, fetcher() as fetch:
        port = server.sockets[0].getsockname()[1]
        outcome = await fetch.feed(f"https://127.0.0.1:{port}/feed")
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.TLS


async def test_a_proxy_is_used_for_everything_and_literal_addresses_are_still_judged() -> None:
    """Names go to the proxy unresolved; private literals and local names do not."""
    zone = Zone()
    async with origin() as proxy:
        proxy.at("http://example.org/feed", answer(b"through the proxy"))
        async with fetcher(allow_private=[], resolver=zone, proxy=proxy.url()) as fetch:
            outcome = await fetch.feed("http://example.org/feed")
            assert isinstance(outcome, Fetched)
            assert outcome.body == b"through the proxy"
            for url in (
                "http://10.0.0.1/",
                "http://localhost/",
                "http://nas.local/",
                "http://router/",
                proxy.url(),
            ):
                refused = await fetch.feed(url)
                assert isinstance(refused, Failure)
                assert refused.reason == Reason.FORBIDDEN_ADDRESS
    assert zone.asked == []


async def test_the_environment_names_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable left in the environment does not reroute anything."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    async with origin() as site, fetcher() as fetch:
        assert isinstance(await fetch.feed(site.at("/feed", answer(b"x"))), Fetched)


async def test_a_proxy_that_is_away_or_refuses_is_told_without_its_password() -> None:
    """The proxy's address may hold a password; failures call it the proxy."""

    async def refuse(request: Request, line: Line) -> None:
        await answer(status=407)(request, line)

    async with origin() as proxy:
        proxy.at("example.org:443", refuse)
        with_password = proxy.url().replace("http://", "http://user:s3cret@")
        async with fetcher(proxy=with_password) as fetch:
            refused = await fetch.feed("https://example.org/feed")
    async with fetcher(proxy=with_password) as fetch:
        away = await fetch.feed("http://example.org/feed")
    for outcome in (refused, away):
        assert isinstance(outcome, Failure)
        assert outcome.reason == Reason.CONNECT
        assert "proxy" in outcome.detail
        assert "s3cret" not in outcome.detail


def test_every_exception_of_the_library_has_its_reason() -> None:
    """None was forgotten: a new kind in a new version of aiohttp fails here until somebody has thought about it."""

    def family(kind: type[Exception]) -> set[type[Exception]]:
        return {kind}.union(*(family(child) for child in kind.__subclasses__()))

    found: dict[Reason, set[str]] = {}
    for kind in family(aiohttp.ClientError):
        if kind.__module__ == "aiohttp.client_exceptions":
            found.setdefault(meaning_of(kind)[0], set()).add(kind.__name__)
    assert found == {
        Reason.DNS: {"ClientConnectorDNSError"},
        Reason.TLS: {"ClientSSLError", "ClientConnectorSSLError", "ClientConnectorCertificateError"},
        Reason.TIMEOUT: {"ServerTimeoutError", "ConnectionTimeoutError", "SocketTimeoutError"},
        Reason.TRUNCATED: {"ClientPayloadError"},
        Reason.BAD_ADDRESS: {"InvalidURL", "InvalidUrlClientError", "InvalidUrlRedirectClientError"},
        Reason.CONNECT: {
            *{
                "ClientOSError",
                "ClientConnectorError",
                "ClientConnectionResetError",
                "UnixClientConnectorError",
            },
            *{"ClientProxyConnectionError", "ClientHttpProxyError", "ServerDisconnectedError"},
        },
        Reason.PROTOCOL: {
            *{"ClientResponseError", "ContentTypeError", "WSServerHandshakeError", "TooManyRedirects"},
            # Never raised by what is used here:
            *{"ClientError", "ClientConnectionError", "ServerConnectionError", "ServerFingerprintMismatch"},
            *{
                "UploadAbortedError",
                "RedirectClientError",
                "NonHttpUrlClientError",
                "NonHttpUrlRedirectClientError",
            },
        },
    }
