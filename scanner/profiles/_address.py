"""Which addresses may be asked at all. Pure rules: nothing here opens a connection or looks up a name.

An address is checked as text when it is met (given, in a redirect, in a page) and once more, with what its name leads
to, before anything connects. Names that only look harmless - numbers in other bases, names of this machine - are refused as
text, because resolvers turn them into addresses that no rule on text can foresee.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, urljoin

import msgspec

PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_WEB = re.compile(r"(https?)://([^/?#]*)([^?#]*)(\?[^#]*)?(?:#.*)?", re.IGNORECASE | re.DOTALL)
_AUTHORITY = re.compile(r"(\[[^\[\]]*\]|[^\[\]:]*)(?::(\d{0,5}))?")
_NAME = re.compile(r"(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMERIC = re.compile(r"(?:\d+|0x[0-9a-f]*)")  # as the last part of a name: a resolver may read the whole as a number
_QUAD = re.compile(r"(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})")
# names that lead inside a house or a machine, whatever they lead to
_INSIDE = ("localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private", "home.arpa", "onion", "test", "invalid")

_MAPPED = IPv6Network("::ffff:0:0/96")
_COMPATIBLE = IPv6Network("::/96")
_TRANSLATED = IPv6Network("64:ff9b::/96")
_WRAPPED = tuple(map(IPv6Network, ("64:ff9b:1::/48", "2002::/16", "2001::/32", "fec0::/10")))  # local NAT64, 6to4, Teredo, old site-local
_SPECIAL = tuple(map(IPv4Network, ("100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15")))

Host = IPv4Address | IPv6Address


class Unsafe(Exception):
    """An address that is never asked; the text is a sentence that says why."""


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """A checked address on the web. `host` is ASCII, without brackets or a final dot; `target` is path and query."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def origin(self) -> str:
        """Scheme, host and port: what one robots.txt speaks for."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if self.port == PORTS[self.scheme] else f":{self.port}")

    @property
    def text(self) -> str:
        return self.origin + self.target

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def beside(self, target: str) -> str:
        """Another address on the same host, or wherever `target` points."""
        return urljoin(self.text, target)


def is_address(text: str) -> bool:
    """Is this meant as an address rather than as the name of a file? A drive letter is no scheme."""
    return "://" in text and len((_SCHEME.match(text) or [""])[0]) > 2


def parse(text: str) -> Address:
    """The address in one form only, so that what is checked is what is asked. Raises Unsafe."""
    text = text.strip(" ")
    if re.search(r"[\x00-\x1f\x7f]", text):
        raise Unsafe("It holds characters that no address has.")
    match = _WEB.fullmatch(text)
    if match is None:
        raise Unsafe("Only addresses that begin with http:// or https:// are read.")
    scheme, authority, path, query = match[1].lower(), match[2], match[3], match[4] or ""
    if "@" in authority:
        raise Unsafe("It holds a user name or a password; give the address alone.")
    parts = _AUTHORITY.fullmatch(authority)
    if parts is None:
        raise Unsafe("Its host cannot be understood.")
    port = int(parts[2]) if parts[2] else PORTS[scheme]
    if not 0 < port < 65536:
        raise Unsafe("Its port is no port.")
    # what is already escaped stays so; what no address may hold is escaped
    target = quote(path or "/", safe="/%:@!$&'()*+,;=~-._") + quote(query, safe="/?%:@!$&'()*+,;=~-._")
    return Address(scheme=scheme, host=_host(parts[1]), port=port, target=target)


def _host(text: str) -> str:
    if text.startswith("["):
        try:
            found = IPv6Address(text[1:-1])
        except ValueError:
            raise Unsafe("Its host cannot be understood.") from None
        if found.scope_id or why_not(found) == _IS_WRAPPED or found in _TRANSLATED:
            raise Unsafe("It hides one address inside another.")
        return str(found)
    try:
        # circled and full-width digits become ordinary ones here, and are seen as numbers below
        name = text.encode("idna").decode("ascii").lower().removesuffix(".") if not text.isascii() else text.lower().removesuffix(".")
    except UnicodeError:
        raise Unsafe("Its host cannot be understood.") from None
    if not _NAME.fullmatch(name):
        raise Unsafe("Its host cannot be understood.")
    if _NUMERIC.fullmatch(name.rpartition(".")[2]):
        if not _QUAD.fullmatch(name) or not text.isascii():
            raise Unsafe("Its host is a number in disguise.")
        try:
            return str(IPv4Address(name))
        except ValueError:
            raise Unsafe("Its host is a number in disguise.") from None
    return name


_IS_WRAPPED = "it hides one address inside another"


def why_not(host: Host) -> str:
    """Why nothing on the open web has this address; "" where it may be asked.

    `is_global` alone is not enough: on Python 3.11 it holds for several forms that carry a private IPv4 address, for multicast
    and for the old site-local block.
    """
    if isinstance(host, IPv6Address):
        if host in _TRANSLATED:  # the only way to an IPv4 host from a network that has IPv6 alone
            return why_not(IPv4Address(int(host) & 0xFFFFFFFF))
        if host in _MAPPED or any(host in net for net in _WRAPPED) or (host in _COMPATIBLE and int(host) > 1):
            return _IS_WRAPPED
    elif any(host in net for net in _SPECIAL):
        return "it is not on the open web"
    if host.is_loopback or host.is_unspecified:
        return "it leads to this computer"
    if host.is_link_local or host.is_multicast or host.is_reserved or not host.is_global:
        return "it leads into a private network"
    return ""


def by_text(address: Address, *, loopback: bool) -> None:
    """Refuse what needs no look-up to be refused. Raises Unsafe."""
    number = literal(address.host)
    if number is not None:
        admit(address, [number], loopback=loopback)
        return
    name = address.host
    if loopback and name == "localhost":
        return
    if "." not in name or any(name == end or name.endswith("." + end) for end in _INSIDE):
        raise Unsafe("Its host is a name inside a private network or of this computer.")
    if not loopback:  # else it depends on where the name leads
        _port(address)


def literal(host: str) -> Host | None:
    """The number that a host is, None where it is a name."""
    try:
        return ip_address(host)
    except ValueError:
        return None


def admit(address: Address, hosts: Iterable[Host], *, loopback: bool) -> None:
    """Refuse an address if anything that its name leads to may not be asked. Raises Unsafe.

    With `loopback`, this computer may be asked over http on any port, and nothing else changes.
    """
    hosts = list(hosts)
    if loopback and hosts and all(h.is_loopback and why_not(h) != _IS_WRAPPED for h in hosts):
        if address.scheme != "http":
            raise Unsafe("This computer is asked over http only.")
        return
    for host in hosts:
        if reason := why_not(host):
            raise Unsafe(f"It was not asked: {reason}.")
    _port(address)


def _port(address: Address) -> None:
    if address.port != PORTS[address.scheme]:
        raise Unsafe("Only the usual ports of the web, 80 and 443, are asked.")


_SECRET = re.compile(r"(?i)([?&](?:[a-z_]*token|feed|key|sig|signature|auth|password|pass|secret|code|session|sid)=)[^&#]+")


def shown(text: str) -> str:
    """An address fit for reports and terminals: without a password, and without what opens somebody's private feed."""
    return _SECRET.sub(r"\1…", re.sub(r"//[^/?#]*@", "//…@", text, count=1))
