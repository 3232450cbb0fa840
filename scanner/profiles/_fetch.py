"""The one place that reaches the network. Nothing else imports httpx or opens a socket.

Every request is a GET without cookies, log-in, referrer or anything else about the person; its address is checked as text,
its name is looked up once, every number found is checked, and the connection goes to a checked number while TLS
still speaks to the name. Redirects are followed by hand, each through the same checks. Answers are read in pieces and
unpacked within bounds, because a packed kilobyte can unpack to hundreds of megabytes in one step.
"""

from __future__ import annotations

import math
import re
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from importlib.metadata import version
from types import MappingProxyType
from typing import Any

import httpcore
import httpx
import msgspec

from scanner.profiles import _robots
from scanner.profiles._address import Address, Host, Unsafe, admit, by_text, literal, parse, shown
from scanner.profiles._outcome import Ended, kept_out, paused, refused, silent, unreadable, walled
from scanner.tables import table

AGENT = f"{_robots.PRODUCT}/{version('exposure-scanner')} (reads public posts at the request of their author; honours robots.txt)"
LONG = 10  # seconds of silence after which a person wonders
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_AGAIN = frozenset({429, 502, 503, 504})
_LOGIN = re.compile(r"(?:^|/)(?:login|log-in|signin|sign-in|authwall|accounts/login|signup|wp-login\.php)(?:[/.?]|$)", re.IGNORECASE)
_GATE = re.compile(r"(?:^|/)(?:checkpoint|challenge|consent|privacy/consent|captcha)(?:[/.?]|$)", re.IGNORECASE)
_FAILURES = (httpx.TransportError, httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, OSError)


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """An answer, unpacked. `url` is where it came from after redirects; header names are in small letters."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def type(self) -> str:
        """Its media type as stated, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        match = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", self.headers.get("content-type", ""), re.IGNORECASE)
        return match[1] if match else ""

    @property
    def links(self) -> dict[str, str]:
        """Targets of the Link header by relation."""
        found: dict[str, str] = {}
        for match in re.finditer(r"<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:\"[^\"]*\"|[^\s,;\"]+))*)", self.headers.get("link", "")[:20_000]):
            for rel in re.findall(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s,;\"]+))", match[2], re.IGNORECASE):
                for name in (rel[0] or rel[1]).lower().split():
                    found.setdefault(name, match[1])
        return found


@dataclass(slots=True)
class Budget:
    """What one address may still cost, and what was asked for it. `deadline` is a time of the fetcher's clock."""

    pages: int
    bytes: int
    deadline: float
    loopback: bool = False
    floor: float = 0.0  # seconds between requests that the source itself asks for
    asked: list[dict[str, Any]] = field(default_factory=list)

    def spent(self) -> str:
        """Which bound is reached, as part of a sentence; "" where none is."""
        if self.pages <= 0:
            return "as many requests as one address may cost were made"
        return "as much was read as one address may cost" if self.bytes <= 0 else ""


class Fetcher:
    """Asks the web for one run. Clock, sleep, resolver and transport are given in tests."""

    def __init__(
        self,
        *,
        pace: float | None = None,
        loopback: bool = False,
        resolve: Callable[[str, int], Iterable[str]] | None = None,
        transport: httpx.BaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        tell: Callable[[str], None] = lambda _line: None,
    ) -> None:
        self.pace, self.loopback, self.clock, self.now = pace, loopback, clock, now
        self._sleep, self._tell = sleep or rest, tell
        self._resolve = resolve or _look_up
        self._hosts: dict[str, list[Host]] = {}
        self._rules: dict[str, _robots.Rules] = {}
        self._last: dict[str, float] = {}
        self._connections = _Connections(clock)
        self._transport = transport or _Transport(self._connections)

    def close(self) -> None:
        self._transport.close()

    # --- what is asked -----------------------------------------------------------------------------------------------

    def safe(self, url: str, budget: Budget) -> Address:
        """The address, if it may be asked: by its text and by all that its name leads to. Raises Ended."""
        try:
            address = parse(url)
            by_text(address, loopback=budget.loopback)
            admit(address, self._numbers(address), loopback=budget.loopback)
        except Unsafe as err:
            raise Ended("unsafe_address", str(err)) from None
        return address

    def _numbers(self, address: Address) -> list[Host]:
        """What the name leads to, looked up once in a run."""
        if address.host not in self._hosts:
            number = literal(address.host)
            if number is not None:
                self._hosts[address.host] = [number]
            else:
                try:
                    found = dict.fromkeys(h for text in self._resolve(address.host, address.port) if (h := literal(text.partition("%")[0])) is not None)
                except (OSError, UnicodeError):
                    found = {}
                self._hosts[address.host] = list(found)
        if not self._hosts[address.host]:
            raise silent(address.host, "there is no such host, or this computer is offline")
        return self._hosts[address.host]

    def get(self, url: str, budget: Budget, accept: str = "*/*", *, unless: Mapping[str, str] = MappingProxyType({}), most: int = 0) -> Reply:
        """Ask for an address, through redirects, with patience and within the budget. Raises Ended.

        `unless` are headers by which the host may answer that nothing changed (304); `most` allows one answer more bytes than usual.
        """
        address, hops = self.safe(url, budget), 0
        while True:
            rules = self._wishes(address, budget)
            if not _robots.allows(rules, address.target):
                raise kept_out(address.host)
            reply = self._patiently(address, budget, accept, self._pause(address, budget, rules), most=most, unless=unless)
            place = reply.headers.get("location")
            if reply.status not in _REDIRECTS or not place:
                return reply
            hops += 1
            if hops > table("web")["request"]["redirects"]:
                raise unreadable(address.host, "it sends its visitors round in circles")
            address = self._onward(address, place, budget)

    def _onward(self, address: Address, place: str, budget: Budget) -> Address:
        """Where a redirect leads. Raises Ended."""
        onward = self.safe(_target(address, place), budget)
        if _GATE.search(onward.path) or onward.host.startswith("consent."):
            raise refused(address.host)
        if _LOGIN.search(onward.path) and not _LOGIN.search(address.path):
            raise walled(address.host)
        if address.scheme == "https" and onward.scheme == "http":
            raise Ended("blocked", f"{address.host} sends its visitors on over an open line (http); that was not followed.")
        return onward

    def _wishes(self, address: Address, budget: Budget) -> _robots.Rules:
        """What the host asks of programs; asked once in a run, before anything else. Raises Ended where it cannot be known."""
        origin = address.origin
        if origin not in self._rules:
            here, hops = msgspec.structs.replace(address, target="/robots.txt"), 0
            bounds = table("web")
            while True:
                reply = self._patiently(here, budget, "text/plain", 0.0, most=bounds["robots"]["bytes"], cut=True)
                place = reply.headers.get("location")
                if reply.status not in _REDIRECTS or not place or hops >= bounds["request"]["redirects"]:
                    break
                hops += 1
                here = self.safe(_target(here, place), budget)
            if reply.status >= 500:
                raise Ended("robots_disallowed", f"{address.host} could not say what programs may read (robots.txt: {reply.status}), so nothing was asked.", status=reply.status)
            self._rules[origin] = _robots.parse(reply.body) if reply.status < 300 else _robots.EVERYTHING
        return self._rules[origin]

    def site_maps(self, url: str, budget: Budget) -> tuple[str, ...]:
        """The site maps that a host's robots.txt names. Raises Ended."""
        return self._wishes(self.safe(url, budget), budget).maps

    # --- manners -----------------------------------------------------------------------------------------------------

    def _pause(self, address: Address, budget: Budget, rules: _robots.Rules) -> float:
        """Seconds between two requests to this host: the most that anybody asks for. On this computer only --pace counts."""
        bounds = table("web")
        wish: float = min(rules.delay, bounds["robots"]["longest_delay"])
        if budget.loopback and all(h.is_loopback for h in self._numbers(address)):
            return max(wish, self.pace or 0.0)
        usual: float = bounds["request"]["pace"]
        return max(wish, budget.floor, usual if self.pace is None else self.pace)

    def _patiently(
        self, address: Address, budget: Budget, accept: str, pause: float, *, most: int = 0, cut: bool = False, unless: Mapping[str, str] = MappingProxyType({})
    ) -> Reply:
        """One address, asked again where the host is busy or the line broke. Raises Ended."""
        bounds = table("web")["request"]
        for attempt in range(1, bounds["tries"] + 1):
            self._wait(self._last.get(address.origin, -math.inf) + pause - self.clock(), budget)
            wait, broke = float(2**attempt), ""
            try:
                reply = self._once(address, budget, accept, most or bounds["answer_bytes"], cut=cut, unless=unless)
            except _Broken as err:
                broke = str(err)
            else:
                if reply.status not in _AGAIN:
                    return reply
                if _is_challenge(reply):
                    raise refused(address.host, reply.status)
                if (asked := self._told_to_wait(reply)) is not None:
                    wait = asked
                if wait > bounds["longest_wait"] or attempt == bounds["tries"]:
                    if reply.status == 429 or asked is not None:
                        raise paused(address.host, self.now() + timedelta(seconds=min(wait, 366 * 86_400)))
                    return reply
            if broke and attempt == bounds["tries"]:
                raise silent(address.host, broke)
            if self.clock() + wait > budget.deadline and not broke:
                raise paused(address.host, self.now() + timedelta(seconds=wait))
            if wait > LONG:
                self._tell(f"Waiting {wait:.0f} seconds, as {address.host} asks.")
            self._wait(wait, budget)
        raise AssertionError("every attempt ends above")

    def _wait(self, seconds: float, budget: Budget) -> None:
        if seconds <= 0:
            return
        if self.clock() + seconds > budget.deadline:
            raise Ended("partial_cap", "Reading took as long as one address may take.")
        self._sleep(seconds)

    def _told_to_wait(self, reply: Reply) -> float | None:
        """Seconds that the host asks us to wait: Retry-After (seconds or a date), else when its limit starts anew."""
        for name in ("retry-after", "x-ratelimit-reset", "ratelimit-reset"):
            value = reply.headers.get(name, "").strip()
            if re.fullmatch(r"\d{1,12}(?:\.\d+)?", value):
                number = float(value)
                # some send the second of the clock instead of a number of seconds
                return max(0.0, number - self.now().timestamp()) if number > 1e8 else number
            moment = _moment(value)
            if moment is not None:
                return max(0.0, (moment - self.now()).total_seconds())
        return None

    # --- one request -------------------------------------------------------------------------------------------------

    def _once(self, address: Address, budget: Budget, accept: str, most: int, *, cut: bool, unless: Mapping[str, str]) -> Reply:
        """Raises Ended where a bound is reached, _Broken where the line broke."""
        if reason := budget.spent():
            raise Ended("partial_cap", f"Reading stopped there: {reason}.")
        bounds = table("web")["request"]
        started = self.clock()
        if started >= budget.deadline:
            raise Ended("partial_cap", "Reading took as long as one address may take.")
        budget.pages -= 1
        row: dict[str, Any] = {"url": shown(address.text), "status": None, "bytes": 0, "note": None}
        budget.asked.append(row)
        self._connections.lead_to(address, self._numbers(address), min(started + bounds["total_seconds"], budget.deadline))
        request = httpx.Request(
            "GET", address.text,
            headers={"User-Agent": AGENT, "Accept": accept, "Accept-Encoding": "gzip, deflate", "Accept-Language": "en, *;q=0.5", **unless},
            extensions={"timeout": {"connect": bounds["connect_seconds"], "read": bounds["read_seconds"], "write": bounds["read_seconds"], "pool": 5.0}},
        )  # fmt: skip
        if request.url.host.strip("[]") != address.host:  # two programs that read one address differently: the classic way round a check
            raise Ended("unsafe_address", "Its host can be understood in two ways.")
        try:
            response = self._transport.handle_request(request)
            try:
                row["status"] = response.status_code
                body = self._body(response, address.host, most, budget, cut=cut)
            finally:
                response.close()
        except _FAILURES as err:
            row["note"] = _broken(err)
            if _certificate(err):
                raise Ended("blocked", f"{address.host} could not prove who it is (its certificate is not valid), so nothing was read.") from None
            raise _Broken(row["note"]) from None
        except _Broken as err:
            row["note"] = str(err)
            raise
        except Ended as err:
            row["note"] = err.sentence
            raise
        finally:
            if address.target != "/robots.txt":
                self._last[address.origin] = self.clock()
        row["bytes"] = len(body)
        budget.bytes -= len(body)
        headers: dict[str, str] = {}
        for name, value in response.headers.multi_items():
            headers[name.lower()] = f"{headers[name.lower()]}, {value}" if name.lower() in headers else value
        return Reply(url=address.text, status=response.status_code, headers=headers, body=body)

    def _body(self, response: httpx.Response, site: str, most: int, budget: Budget, *, cut: bool) -> bytes:
        """The answer unpacked, at most `most` bytes of it as sent and as unpacked. Raises Ended, _Broken."""
        stream = response.stream
        assert isinstance(stream, httpx.SyncByteStream)
        out, sent, most = bytearray(), 0, min(most, max(budget.bytes, 1))
        unpack = _unpacker(response.headers.get("content-encoding", ""), site)
        for chunk in stream:
            sent += len(chunk)
            for part in unpack(chunk, most):
                out += part
                if len(out) > most:
                    break
            if len(out) > most or sent > most:
                if cut:
                    return bytes(out[:most])
                if most == budget.bytes:
                    raise Ended("partial_cap", "Reading stopped there: as much was read as one address may cost.")
                raise unreadable(site, f"it is larger than one answer may be ({most:,} bytes)")
            if self.clock() > self._connections.deadline:
                raise _Broken("it did not answer in time")
        return bytes(out)


def _target(address: Address, place: str) -> str:
    """What a redirect says, as an address. Raises Ended."""
    try:
        return address.beside(place)
    except ValueError:
        raise unreadable(address.host, "it sends its visitors to no address") from None


class _Broken(Exception):
    """A connection that failed; the text says how, without content."""


def _broken(err: BaseException) -> str:
    if isinstance(err, (httpx.TimeoutException, httpcore.TimeoutException, TimeoutError)):
        return "it did not answer in time"
    if isinstance(err, (httpx.ConnectError, httpcore.ConnectError, ConnectionRefusedError)):
        return "no connection could be made"
    return "the connection broke off"


def _certificate(err: BaseException | None) -> bool:
    seen: set[int] = set()
    while err is not None and id(err) not in seen:  # causes can go round in a circle
        if isinstance(err, ssl.SSLCertVerificationError):
            return True
        seen.add(id(err))
        err = err.__cause__ or err.__context__
    return False


def _is_challenge(reply: Reply) -> bool:
    """A page that asks a visitor to prove that they are human."""
    return "cf-mitigated" in reply.headers or b"<title>Just a moment" in reply.body[:5_000]


def _moment(value: str) -> datetime | None:
    """A time in either of the forms that headers use."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError):
            return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_PIECE = 1 << 16
_Unpack = Callable[[bytes, int], Iterator[bytes]]


def _unpacker(encoding: str, site: str) -> _Unpack:
    """Turns what was sent into what was meant, in pieces of 64 KiB at most. One packing only: one inside another is how bombs are built."""
    names = [n for n in (e.strip().lower() for e in encoding.split(",")) if n not in ("", "identity")]
    if not names:
        return lambda data, _most: iter((data,))
    if len(names) > 1 or names[0] not in ("gzip", "x-gzip", "deflate"):
        raise unreadable(site, "it is packed in a way that is not unpacked here")
    return _unpacked("gzip" if "gzip" in names[0] else "deflate", site)


def _unpacked(method: str, site: str) -> _Unpack:
    engine: Any = None

    def unpack(data: bytes, most: int) -> Iterator[bytes]:
        nonlocal engine
        given = 0
        while data and given <= most:
            if engine is None:
                # some hosts send `deflate` without its header
                bare = method == "deflate" and (data[0] & 0x0F != 8)
                engine = zlib.decompressobj(31 if method == "gzip" else -15 if bare else 15)
            try:
                part = engine.decompress(data, _PIECE)
            except zlib.error:
                raise unreadable(site, "it is packed wrongly") from None
            given += len(part)
            yield part
            data = engine.unconsumed_tail
            if engine.eof:  # several packed parts may follow each other
                data, engine = engine.unused_data, None
            elif not part and not data:
                return

    return unpack


def unpack_gzip(data: bytes, most: int, site: str) -> bytes:
    """A packed file, such as a site map, within a bound. Raises Ended."""
    out = bytearray()
    for part in _unpacked("gzip", site)(data, most):
        out += part
        if len(out) > most:
            raise unreadable(site, f"it unpacks to more than one answer may hold ({most:,} bytes)")
    return bytes(out)


# --- connections -----------------------------------------------------------------------------------------------------


def rest(seconds: float) -> None:
    time.sleep(seconds)


def _look_up(host: str, port: int) -> list[str]:
    return [str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


class _Connections(httpcore.NetworkBackend):
    """Connects to numbers that were checked, never to a name; and no wait outlives the deadline of the request."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock, self._real = clock, httpcore.SyncBackend()
        self._host, self._port, self._numbers = "", 0, list[Host]()
        self.deadline = math.inf

    def lead_to(self, address: Address, numbers: list[Host], deadline: float) -> None:
        """The one place that the request under way may connect to."""
        self._host, self._port, self._numbers, self.deadline = address.host, address.port, numbers, deadline

    def left(self, timeout: float | None) -> float:
        left = self.deadline - self._clock()
        if left <= 0:
            raise httpcore.ReadTimeout
        return left if timeout is None else min(timeout, left)

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        failure: Exception = httpcore.ConnectError("not checked")
        for number in self._numbers if (host.strip("[]"), port) == (self._host, self._port) else ():
            try:
                return _Stream(self._real.connect_tcp(str(number), port, self.left(timeout), local_address, socket_options), self)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as err:
                failure = err
        raise failure

    def connect_unix_socket(self, *_: Any, **__: Any) -> httpcore.NetworkStream:
        raise httpcore.ConnectError

    def sleep(self, seconds: float) -> None:
        self._real.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    def __init__(self, real: httpcore.NetworkStream, line: _Connections) -> None:
        self._real, self._line = real, line

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._real.read(max_bytes, self._line.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._real.write(buffer, self._line.left(timeout))

    def close(self) -> None:
        self._real.close()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None) -> httpcore.NetworkStream:
        return _Stream(self._real.start_tls(ssl_context, server_hostname, self._line.left(timeout)), self._line)

    def get_extra_info(self, info: str) -> Any:
        return self._real.get_extra_info(info)


class _Transport(httpx.BaseTransport):
    """httpx on connections of ours. No proxy, no .netrc, no environment: each of them would lead round the checks."""

    def __init__(self, line: _Connections) -> None:
        self._line = line
        self._pool: httpcore.ConnectionPool | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._pool is None:
            self._pool = httpcore.ConnectionPool(
                ssl_context=self._trust(), max_connections=8, max_keepalive_connections=4,
                keepalive_expiry=15.0, network_backend=self._line,
            )  # fmt: skip
        url = request.url
        answer = self._pool.handle_request(
            httpcore.Request(
                request.method, httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw, extensions=request.extensions,
            )
        )  # fmt: skip
        assert isinstance(answer.stream, Iterable)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer))

    @staticmethod
    @cache
    def _trust() -> ssl.SSLContext:
        return httpx.create_ssl_context(trust_env=False)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.close()
            self._pool = None  # the next request opens a new one


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        assert isinstance(self._answer.stream, Iterable)
        yield from self._answer.stream

    def close(self) -> None:
        self._answer.close()
