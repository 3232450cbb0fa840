"""The one place that reaches the network: its bounds, its manners, its checks. Real servers on this computer where behaviour counts."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
import tracemalloc
import zlib
from datetime import UTC, datetime
from ipaddress import ip_address

import httpcore
import httpx
import pytest

from scanner.profiles._address import Address
from scanner.profiles._fetch import (
    AGENT,
    Budget,
    Fetcher,
    Reply,
    _certificate,
    _Connections,
    _Transport,
)
from scanner.profiles._outcome import Ended
from scanner.tables import table
from tests.profiles.web import PUBLIC, Clock, fetcher, page, router, serving

URL = "https://blog.example/a"


def budget(clock: Clock | None = None, **given) -> Budget:
    facts = {"pages": 50, "bytes": 50_000_000, "deadline": (clock() if clock else time.monotonic()) + 3_600}
    return Budget(**facts | given)


def ended(outcome: str, ask) -> Ended:
    with pytest.raises(Ended) as end:
        ask()
    assert end.value.outcome == outcome, end.value.sentence
    assert end.value.sentence.endswith(".")
    return end.value


def get(routes, url: str = URL, clock: Clock | None = None, **given) -> Reply:
    clock = clock or Clock()
    return fetcher(routes, clock, **given).get(url, budget(clock))


# --- what is sent ----------------------------------------------------------------------------------------------------


def test_a_request_says_who_asks_and_nothing_else():
    """No cookie, no referrer, no log-in, no imitation of a browser; robots.txt comes first."""
    with serving() as server:
        server.put("/a", "hello", **{"Set-Cookie": "id=1"})
        net, purse = Fetcher(pace=0, loopback=True), budget(loopback=True)
        for _ in range(2):
            assert net.get(f"{server.url}/a", purse).body == b"hello"
        net.close()
        assert server.paths == ["/robots.txt", "/a", "/a"]
        for _, headers in server.asked:
            assert headers["User-Agent"] == AGENT
            assert AGENT.startswith("exposure-scanner/")
            assert "Mozilla" not in AGENT
            assert headers["Accept-Encoding"] == "gzip, deflate"
            assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Accept-Language"}
        assert [(row["url"].removeprefix(server.url), row["status"], row["bytes"]) for row in purse.asked] == [("/robots.txt", 404, 0), ("/a", 200, 5), ("/a", 200, 5)]


def test_the_environment_leads_nowhere_else(monkeypatch):
    """A proxy would see every request, and go round every check."""
    with serving() as server:
        server.put("/a", "hello")
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        net = Fetcher(pace=0, loopback=True)
        assert net.get(f"{server.url}/a", budget(loopback=True)).status == 200
        net.close()


# --- where it goes ---------------------------------------------------------------------------------------------------


def test_a_name_is_looked_up_once_and_the_checked_number_is_what_is_connected_to():
    """A resolver that changes its mind after the check changes nothing."""
    with serving() as server:
        server.put("/a", "hello")
        answers = iter([["127.0.0.1"], ["10.0.0.1"], ["169.254.169.254"]])
        asked = []

        def resolve(host, port):
            asked.append(host)
            return next(answers)

        net, purse = Fetcher(pace=0, loopback=True, resolve=resolve), budget(loopback=True)
        url = f"http://rebinding.example:{server.server_address[1]}/a"
        assert [net.get(url, purse).body for _ in range(3)] == [b"hello"] * 3
        assert asked == ["rebinding.example"]
        assert {headers["Host"] for _, headers in server.asked} == {f"rebinding.example:{server.server_address[1]}"}
        net.close()


@pytest.mark.parametrize("number", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "fe80::1%eth0"])
def test_a_name_that_leads_inside_is_never_connected_to(number, monkeypatch):
    """Not even for robots.txt."""

    def connect(*_):
        raise AssertionError("it connected")

    monkeypatch.setattr(socket.socket, "connect", connect)
    purse = budget()
    ended("unsafe_address", lambda: Fetcher(pace=0, resolve=lambda _h, _p: [PUBLIC, number]).get(URL, purse))
    assert purse.asked == []


INSIDE = ["http://127.0.0.1/", "http://169.254.169.254/latest/", "http://[::ffff:127.0.0.1]/", "http://2130706433/", "http://0x7f.1/", "http://localhost/", "//10.0.0.1/", "file:///etc/passwd", "http://inside.example/", "http://user@blog.example/"]  # fmt: skip


@pytest.mark.parametrize("target", INSIDE)
def test_a_redirect_inside_is_not_followed(target):
    """Each hop goes through the same checks, and a name that leads inside counts as well."""
    routes = router()
    routes.get(URL).mock(httpx.Response(302, headers={"location": target}))
    clock, purse = Clock(), budget()
    net = fetcher(routes, clock, resolve=lambda host, _p: ["10.0.0.7"] if host == "inside.example" else [PUBLIC])
    purse.deadline = clock() + 100
    ended("unsafe_address", lambda: net.get(URL, purse))
    assert [row["url"] for row in purse.asked] == ["https://blog.example/robots.txt", URL]


@pytest.mark.parametrize("target", [t for t in INSIDE if t not in ("http://127.0.0.1/", "http://localhost/", "http://inside.example/")])
def test_for_tests_a_redirect_elsewhere_inside_is_not_followed_either(target):
    """The switch for this computer opens no other door."""
    with serving() as server:
        server.put("/a", "", 302, Location=target)
        net = Fetcher(pace=0, loopback=True)
        ended("unsafe_address", lambda: net.get(f"{server.url}/a", budget(loopback=True)))
        net.close()


def test_a_redirect_of_robots_txt_inside_is_not_followed():
    """It is a request like any other."""
    routes = router()
    routes.get("https://blog.example/robots.txt").mock(httpx.Response(301, headers={"location": "http://169.254.169.254/"}))
    ended("unsafe_address", lambda: get(routes))


def test_a_secure_line_is_not_left():
    """From https to http is no way; from http to https is."""
    routes = router()
    routes.get(URL).mock(httpx.Response(301, headers={"location": "http://blog.example/a"}))
    assert "open line" in ended("blocked", lambda: get(routes)).sentence
    routes = router()
    routes.get("http://blog.example/a").mock(httpx.Response(301, headers={"location": "/b"}))
    routes.get("http://blog.example/b").mock(httpx.Response(308, headers={"location": "https://www.blog.example/b"}))
    routes.get("https://www.blog.example/b").mock(page("there"))
    assert get(routes, "http://blog.example/a").url == "https://www.blog.example/b"


@pytest.mark.parametrize(("target", "outcome"), [("/login?next=/a", "login_wall"), ("/accounts/login/", "login_wall"), ("/authwall", "login_wall"), ("/privacy/consent?x", "blocked"), ("/checkpoint/1", "blocked")])
def test_a_redirect_to_a_log_in_is_a_wall(target, outcome):
    """And to a consent page, which is not clicked away, a refusal."""
    routes = router()
    routes.get(URL).mock(httpx.Response(302, headers={"location": target}))
    ended(outcome, lambda: get(routes))


def test_a_certificate_that_proves_nothing_ends_it():
    """There is no way to go on."""

    def bad(_request):
        raise httpx.ConnectError("x") from ssl.SSLCertVerificationError("bad")

    assert "certificate" in ended("blocked", lambda: get(router(), transport=httpx.MockTransport(bad))).sentence


# --- what a server may do to us --------------------------------------------------------------------------------------


def bomb(size: int) -> bytes:
    """A packed run of zeros, made in pieces."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join([*(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)), packer.flush()])


def test_a_packed_kilobyte_costs_what_it_may():
    """Packed twice: refused unopened. Packed once: stopped at the bound of one answer. Neither takes 50 MB."""
    twice = gzip.compress(bomb(400 << 20))
    assert len(twice) < 3_000
    with serving() as server:
        server.put("/twice", twice, Content_Encoding="gzip, gzip")
        server.put("/once", bomb(64 << 20), Content_Encoding="gzip")
        server.put("/odd", twice, Content_Encoding="br")
        server.put("/torn", b"\x1f\x8b\x08\x00garbage and more garbage", Content_Encoding="gzip")
        net = Fetcher(pace=0, loopback=True)
        net.get(f"{server.url}/robots.txt", budget(loopback=True))
        tracemalloc.start()
        try:
            for path in ("twice", "once", "odd", "torn"):
                ended("bad_data", lambda path=path: net.get(f"{server.url}/{path}", budget(loopback=True)))
            assert tracemalloc.get_traced_memory()[1] < 40 << 20
        finally:
            tracemalloc.stop()
            net.close()


@pytest.mark.parametrize(
    ("body", "encoding"),
    [(gzip.compress(b"hello"), "gzip"), (gzip.compress(b"hel") + gzip.compress(b"lo"), "x-gzip"), (zlib.compress(b"hello"), "deflate"), (zlib.compress(b"hello")[2:-4], "deflate"), (b"hello", "identity"), (b"hello", "")],
)
def test_ordinary_packing_is_undone(body, encoding):
    """Also by hosts that leave the header of `deflate` away or send several packed parts."""
    routes = router()
    routes.get(URL).mock(return_value=httpx.Response(200, stream=httpx.ByteStream(body), headers={"content-encoding": encoding}))
    assert get(routes).body == b"hello"


def test_an_endless_answer_is_cut_off():
    """Whatever length it claims."""

    def flood(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        while True:
            handler.wfile.write(b"10000\r\n" + bytes(1 << 16) + b"\r\n")

    with serving() as server:
        server.routes["/a"] = flood
        net = Fetcher(pace=0, loopback=True)
        assert "larger than" in ended("bad_data", lambda: net.get(f"{server.url}/a", budget(loopback=True))).sentence
        net.close()


def test_a_trickle_ends(monkeypatch):
    """A byte now and then, in the headers or in the body: no read waits long, the whole would for ever."""
    monkeypatch.setitem(table("web")["request"], "total_seconds", 1.0)
    monkeypatch.setitem(table("web")["request"], "tries", 1)
    stop = threading.Event()

    def body(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        while not stop.wait(0.05):
            handler.wfile.write(b"x")

    def head(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        while not stop.wait(0.05):
            handler.wfile.write(b"x")

    with serving() as server:
        server.routes |= {"/body": body, "/head": head}
        net = Fetcher(pace=0, loopback=True)
        for path in ("body", "head"):
            began = time.monotonic()
            assert "in time" in ended("offline", lambda path=path: net.get(f"{server.url}/{path}", budget(loopback=True))).sentence
            assert time.monotonic() - began < 120  # on a machine that has much else to do
        stop.set()
        net.close()


@pytest.mark.parametrize("answer", [b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nshort", b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", b"", b"NOISE\r\n\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"])
def test_a_server_that_lies_about_lengths_is_given_up(answer):
    """Asked three times, then told."""

    def lie(handler):
        handler.wfile.write(answer)
        handler.wfile.flush()
        handler.connection.shutdown(socket.SHUT_RDWR)

    with serving() as server:
        server.routes["/a"] = lie
        slept = []
        net, purse = Fetcher(pace=0, loopback=True, sleep=slept.append), budget(loopback=True)
        ended("offline", lambda: net.get(f"{server.url}/a", purse))
        assert server.paths.count("/a") == 3 == sum(row["url"].endswith("/a") for row in purse.asked)
        assert all(row["note"] for row in purse.asked if row["url"].endswith("/a"))
        assert slept == [2.0, 4.0]
        net.close()


def test_redirects_that_never_end_do():
    """Round in circles, or ever on."""
    routes = router()
    routes.get(URL).mock(httpx.Response(302, headers={"location": "/b"}))
    routes.get("https://blog.example/b").mock(httpx.Response(302, headers={"location": "/a"}))
    assert "circles" in ended("bad_data", lambda: get(routes)).sentence


def test_a_host_that_is_not_there():
    """No such name, nobody listening."""

    def unknown(*_):
        raise socket.gaierror(-2, "Name or service not known")

    ended("offline", lambda: get(router(), resolve=unknown))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        assert "no connection" in ended("offline", lambda: Fetcher(pace=0, loopback=True, sleep=lambda _s: None).get(url, budget(loopback=True))).sentence


# --- manners ---------------------------------------------------------------------------------------------------------


def test_what_robots_txt_forbids_is_not_asked():
    """The rules are read once for a host; each host has its own."""
    routes, clock = router(), Clock()
    rules = routes.get("https://blog.example/robots.txt").mock(httpx.Response(200, text="User-agent: *\nDisallow: /private"))
    routes.get(URL).mock(page("a"))
    routes.get("https://other.example/private").mock(page("b"))
    routes.get("https://blog.example/to").mock(httpx.Response(302, headers={"location": "/private/x"}))
    net, purse = fetcher(routes, clock), budget(clock)
    net.get(URL, purse)
    for url in ("https://blog.example/private", "https://blog.example/private/x?y", "https://blog.example/to"):
        assert "robots.txt" in ended("robots_disallowed", lambda url=url: net.get(url, purse)).sentence
    assert net.get("https://other.example/private", purse).body == b"b"
    assert rules.call_count == 1


@pytest.mark.parametrize(("answer", "outcome"), [(httpx.Response(500), "robots_disallowed"), (httpx.Response(503), "robots_disallowed"), (httpx.ConnectTimeout("x"), "offline"), (httpx.Response(429), "rate_limited")])
def test_where_the_rules_cannot_be_known_nothing_is_asked(answer, outcome):
    """A host that cannot say what it allows is left alone."""
    routes = router()
    routes.get("https://blog.example/robots.txt").mock(side_effect=answer) if isinstance(answer, Exception) else routes.get("https://blog.example/robots.txt").mock(answer)
    ended(outcome, lambda: get(routes))
    assert not [c for c in routes.calls if c.request.url.path != "/robots.txt"]


@pytest.mark.parametrize("answer", [httpx.Response(404), httpx.Response(403), httpx.Response(200, content=b"User-agent: *\nDisallow:\n" + b"#" * 900_000)])
def test_no_rules_forbid_nothing(answer):
    """Also where the file is longer than anybody needs to read."""
    routes = router()
    routes.get("https://blog.example/robots.txt").mock(answer)
    routes.get(URL).mock(page("a"))
    assert get(routes).body == b"a"


def test_requests_to_a_host_are_a_pace_apart():
    """One second, or what the person, the source or the site asks for, whichever is longest."""

    def slept(rules: str = "", floor: float = 0.0, pace: float | None = None) -> float:
        routes, clock = router(), Clock()
        routes.get("https://blog.example/robots.txt").mock(httpx.Response(200, text=rules))
        routes.get(URL).mock(page("a"))
        net, purse = fetcher(routes, clock, pace=pace), budget(clock, floor=floor)
        for _ in range(3):
            net.get(URL, purse)
        return sum(clock.slept) / 2

    assert slept() == 1.0
    assert slept(pace=0) == 0.0
    assert slept(pace=7) == 7.0
    assert slept(floor=3.0, pace=0) == 3.0
    assert slept("User-agent: *\nCrawl-delay: 12", pace=0) == 12.0
    assert slept("User-agent: *\nCrawl-delay: 86400") == 30.0


NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "17"}, 17.0), ({"retry-after": "Sun, 22 Nov 2026 12:00:30 GMT"}, 30.0), ({"x-ratelimit-reset": "2026-11-22T12:01:00.000Z"}, 60.0),
        ({"ratelimit-reset": "45"}, 45.0), ({"x-ratelimit-reset": str(int(NOW.timestamp()) + 90)}, 90.0), ({}, 2.0), ({"retry-after": "soon"}, 2.0), ({"retry-after": "-5"}, 2.0),
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", [429, 503])
def test_a_host_that_asks_for_a_pause_gets_it(headers, wait, status):
    """In seconds, as a date, or by when its limit starts anew."""
    routes, clock = router(), Clock()
    routes.get(URL).mock(side_effect=[httpx.Response(status, headers=headers), page("there")])
    assert get(routes, clock=clock, pace=0, now=lambda: NOW).body == b"there"
    assert clock.slept == [wait]


def test_a_pause_that_a_person_would_wonder_about_is_told():
    """Who asks for it, and how long it takes."""
    told = []
    for seconds in (3, 40):
        routes = router()
        routes.get(URL).mock(side_effect=[httpx.Response(429, headers={"retry-after": str(seconds)}), page("there")])
        get(routes, tell=told.append)
    assert told == ["Waiting 40 seconds, as blog.example asks."]


def test_a_long_pause_ends_the_reading():
    """And is told, with when to come back; so is one that comes again and again."""
    routes = router()
    routes.get(URL).mock(httpx.Response(429, headers={"retry-after": "3600"}))
    end = ended("rate_limited", lambda: get(routes, now=lambda: NOW))
    assert "13:00" in end.sentence
    assert end.again == NOW.replace(hour=13)
    routes = router()
    busy = routes.get(URL).mock(httpx.Response(429))
    ended("rate_limited", lambda: get(routes))
    assert busy.call_count == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451, 500, 999])
def test_a_refusal_is_asked_once(status):
    """What the host meant is not asked again."""
    routes = router()
    route = routes.get(URL).mock(httpx.Response(status))
    assert get(routes).status == status
    assert route.call_count == 1


def test_a_check_for_humans_is_a_refusal():
    """It is not solved, and not tried again."""
    routes = router()
    route = routes.get(URL).mock(page("<title>Just a moment...</title>", 503))
    ended("blocked", lambda: get(routes))
    assert route.call_count == 1


# --- bounds of one inquiry -------------------------------------------------------------------------------------------


def test_requests_bytes_and_time_are_bounded():
    """Each bound ends the reading in the same way."""

    def until(purse_of, size: int = 10, pace: float = 0) -> tuple[int, str]:
        routes, clock = router(), Clock()
        routes.get(URL).mock(page("x" * size))
        net, purse, count = fetcher(routes, clock, pace=pace), purse_of(clock), 0
        with pytest.raises(Ended) as end:
            while True:
                net.get(URL, purse)
                count += 1
        assert end.value.outcome == "partial_cap"
        return count, end.value.sentence

    assert until(lambda c: budget(c, pages=4))[0] == 3  # robots.txt is one of them
    assert until(lambda c: budget(c, bytes=1_000), size=300)[0] == 3
    assert until(lambda c: budget(c, deadline=c() + 60), pace=25)[0] == 3


def test_a_source_cannot_reach_an_address_that_is_read_in_two_ways(monkeypatch):
    """If the program that asks understands another host than the one that was checked, nothing is asked."""
    routes = router()
    monkeypatch.setattr("scanner.profiles._address.Address.text", property(lambda _self: "https://other.example/"))
    ended("unsafe_address", lambda: get(routes))
    assert not routes.calls


def test_links_of_headers_are_read():
    """By relation, quoted or not, one or several."""
    reply = Reply(url=URL, status=200, body=b"", headers={"link": '<https://a.example/?max_id=9>; rel="next", </wp-json/>; rel=https://api.w.org/; x="a, b", <c>; rel="me nofollow"'})
    assert reply.links == {"next": "https://a.example/?max_id=9", "https://api.w.org/": "/wp-json/", "me": "c", "nofollow": "c"}
    assert Reply(url=URL, status=200, body=b"", headers={"link": "<" * 50_000}).links == {}


# --- TLS -------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def secure(tmp_path_factory):
    """A TLS server on this computer that calls itself blog.example, and its certificate."""
    if not (openssl := shutil.which("openssl")):
        pytest.skip("needs openssl to make a certificate")
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "2", "-subj", "/CN=blog.example", "-addext", "subjectAltName=DNS:blog.example"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    with serving() as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        server.names = []
        context.sni_callback = lambda _socket, name, _context: server.names.append(name)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.put("/a", "hello")
        yield server, folder / "cert.pem"


def asked_over_tls(server, host: str) -> bytes:
    """As the fetcher asks: a checked number to connect to, a name to speak to."""
    line = _Connections(time.monotonic)
    port = server.server_address[1]
    line.lead_to(Address(scheme="https", host=host, port=port, target="/a"), [ip_address("127.0.0.1")], time.monotonic() + 120)
    transport = _Transport(line)
    try:
        request = httpx.Request("GET", f"https://{host}:{port}/a", extensions={"timeout": {"connect": 60, "read": 60, "write": 60, "pool": 60}})
        response = transport.handle_request(request)
        body = b"".join(response.stream)
        response.close()
        return body
    finally:
        transport.close()


def test_tls_speaks_to_the_name_and_checks_it(secure, monkeypatch):
    """The number decides where it goes, the name what has to be proved; a certificate that nobody vouches for proves nothing."""
    server, certificate = secure
    with pytest.raises((httpx.ConnectError, httpcore.ConnectError)) as err:
        asked_over_tls(server, "blog.example")
    assert _certificate(err.value)
    trusting = ssl.create_default_context(cafile=str(certificate))
    monkeypatch.setattr(_Transport, "_trust", staticmethod(lambda: trusting))
    assert asked_over_tls(server, "blog.example") == b"hello"
    assert server.names[-1] == "blog.example"
    with pytest.raises((httpx.ConnectError, httpcore.ConnectError)) as err:
        asked_over_tls(server, "other.example")
    assert _certificate(err.value)


def test_a_connection_goes_nowhere_but_where_the_request_was_checked_to_go():
    """Whatever asks for another host or port, or for a socket of this computer, gets none."""
    line = _Connections(time.monotonic)
    line.lead_to(Address(scheme="https", host="blog.example", port=443, target="/"), [ip_address("127.0.0.1")], time.monotonic() + 60)
    for host, port in (("other.example", 443), ("blog.example", 22), ("127.0.0.1", 443)):
        with pytest.raises(httpcore.ConnectError):
            line.connect_tcp(host, port)
    with pytest.raises(httpcore.ConnectError):
        line.connect_unix_socket("/run/x")


def test_this_computer_by_its_other_number():
    """Where it has one."""
    try:
        with socket.socket(socket.AF_INET6) as free:
            free.bind(("::1", 0))
            url = f"http://[::1]:{free.getsockname()[1]}/"
    except OSError:
        pytest.skip("needs IPv6")
    assert "no connection" in ended("offline", lambda: Fetcher(pace=0, loopback=True, sleep=lambda _s: None).get(url, budget(loopback=True))).sentence
