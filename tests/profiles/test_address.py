"""Which addresses are asked, and which never."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from scanner.profiles._address import Unsafe, admit, by_text, is_address, parse, shown, why_not

# forms by which a page, a redirect or a person may lead a program into a private network
REFUSED_AS_TEXT = [
    # this computer, in every spelling that resolvers take
    "http://127.0.0.1/", "http://127.1/", "http://127.0.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://0x7F.0.0.1/",
    "http://0177.0.0.1/", "http://017700000001/", "http://0/", "http://0.0.0.0/", "http://127.0.0.1./", "http://127.000.000.001/", "http://00000127.0.0.1/",
    "http://①②⑦.⓪.⓪.①/", "http://１２７.０.０.１/", "http://127。0。0。1/", "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://a.localhost/",
    "http://[::1]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://[::7f00:1]/",
    # the house and the data centre
    "http://10.0.0.1/", "http://10.1/", "http://172.16.5.4/", "http://192.168.1.1/", "http://192.168.257/", "http://100.64.0.1/", "http://169.254.169.254/latest/meta-data/",
    "http://169.254.43518/", "http://2852039166/", "http://0xa9fea9fe/", "http://[fd00:ec2::254]/", "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://[fc00::1]/",
    "http://[fec0::1]/", "http://metadata.google.internal/", "http://router.local/", "http://intranet/", "http://printer.lan/", "http://nas.home.arpa/", "http://x.onion/",
    # one address inside another
    "http://[64:ff9b::7f00:1]/", "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b:1::7f00:1]/", "http://[64:ff9b::808:808]/", "http://[2002:7f00:1::]/", "http://[2002:a00:1::1]/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "http://[::ffff:169.254.169.254]/", "http://[::ffff:8.8.8.8]/",
    # addresses that are nobody's
    "http://224.0.0.1/", "http://255.255.255.255/", "http://240.0.0.1/", "http://192.0.2.1/", "http://198.18.0.1/", "http://192.88.99.1/", "http://[ff02::1]/", "http://[2001:db8::1]/",
    # what is no web
    "file:///etc/passwd", "ftp://example.org/", "gopher://example.org:70/_x", "javascript:alert(1)", "data:text/html,x", "//example.org/", "https:/example.org", "http:///", "http://",
    # a host that two programs read differently
    "http://user@example.org/", "http://user:pass@example.org/", "http://example.org@127.0.0.1/", "http://example.org\\@127.0.0.1/", "http://exa mple.org/", "http://example.org\t/",
    "http://example.org\r\nHost: x/", "http://exa%6dple.org/", "http://[::1", "http://[example.org]/", "http://example.org:80:80/", "http://-example.org/", "http://exam..ple.org/",
    "http://256.256.256.256/", "http://1.2.3.4.5/", "http://1.2.3/", "http://0x7f.example.0x1/", "http://" + "a" * 64 + ".org/", "http://" + "a." * 130 + "org/",
    # doors that are not the web's
    "http://example.org:22/", "http://example.org:8080/", "https://example.org:80/", "http://example.org:443/", "http://example.org:0/", "http://example.org:99999/",
]  # fmt: skip


def refused(url: str, *, loopback: bool = False) -> str:
    with pytest.raises(Unsafe) as why:
        by_text(parse(url), loopback=loopback)
        if loopback:  # which port may be asked then depends on where the name leads
            admit(parse(url), [ip_address("93.184.216.34")], loopback=True)
    return str(why.value)


@pytest.mark.parametrize("url", REFUSED_AS_TEXT)
def test_what_leads_inside_is_refused_before_anything_is_looked_up(url):
    """Each with a sentence, which does not repeat the address."""
    sentence = refused(url)
    assert sentence.endswith(".")
    assert "example" not in sentence


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("https://example.org", "https://example.org/"), ("HTTPS://Example.ORG/A?b=c#d", "https://example.org/A?b=c"), ("http://example.org:80/x", "http://example.org/x"),
        ("https://example.org./", "https://example.org/"), ("https://bücher.example/ä ö?ü", "https://xn--bcher-kva.example/%C3%A4%20%C3%B6?%C3%BC"),
        ("https://93.184.216.34/", "https://93.184.216.34/"), ("https://[2606:4700::1111]/", "https://[2606:4700::1111]/"), ("https://example.org/a%2Fb", "https://example.org/a%2Fb"),
        ("https://my_blog.example.org/\\x", "https://my_blog.example.org/%5Cx"), (" https://example.org/ ", "https://example.org/"),
    ],
)  # fmt: skip
def test_an_address_has_one_form(url, text):
    """What is checked is what is asked."""
    address = parse(url)
    by_text(address, loopback=False)
    assert address.text == text
    assert parse(address.text) == address


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.31.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.8", "192.0.2.7",
        "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.251", "239.1.1.1", "240.0.0.1", "255.255.255.255", "192.88.99.1",
        "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::808:808", "2002:7f00:1::", "2002:808:808::",
        "2001::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "2001:db8::1", "100::1",
    ],
)  # fmt: skip
def test_a_name_that_leads_inside_is_refused(number):
    """One bad number among good ones is enough."""
    assert why_not(ip_address(number))
    with pytest.raises(Unsafe):
        admit(parse("https://example.org/"), [ip_address("93.184.216.34"), ip_address(number)], loopback=False)


@pytest.mark.parametrize("number", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_what_is_on_the_open_web_is_asked(number):
    """Also through NAT64, the only way to an IPv4 host from a network that has IPv6 alone."""
    admit(parse("https://example.org/"), [ip_address(number)], loopback=False)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080/", "http://127.9.9.9/", "http://[::1]:99/", "http://localhost:8080/"])
def test_for_tests_this_computer_may_be_asked(url):
    """Over http, on any port."""
    address = parse(url)
    by_text(address, loopback=True)
    admit(address, [ip_address("127.0.0.1")], loopback=True)


def test_for_tests_nothing_else_may():
    """Everything but the plain spellings of this computer stays refused."""
    allowed = {"http://127.0.0.1/", "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://[::1]/", "http://[0:0:0:0:0:0:0:1]/", "http://127.0.0.1./"}
    for url in set(REFUSED_AS_TEXT) - allowed:
        refused(url, loopback=True)
    refused("https://127.0.0.1/", loopback=True)
    with pytest.raises(Unsafe):
        admit(parse("http://example.org/"), [ip_address("127.0.0.1"), ip_address("10.0.0.1")], loopback=True)


@pytest.mark.parametrize(("text", "is_one"), [("https://a.example", True), ("FTP://a", True), ("C:\\posts.zip", False), ("c://x", False), ("archive.zip", False), ("@me@a.example", False), ("file:///x", True)])
def test_addresses_are_told_from_files(text, is_one):
    """A drive is no scheme."""
    assert is_address(text) == is_one


def test_the_key_of_a_private_feed_is_shown_nowhere():
    """It would let anybody read it."""
    assert shown("https://www.reddit.com/.rss?feed=0123abc&user=me") == "https://www.reddit.com/.rss?feed=…&user=me"
    assert shown("https://me:s3cr3t@a.example/@me") == "https://…@a.example/@me"
    assert shown("https://a.example/@me") == "https://a.example/@me"
    assert shown("https://a.example/x?page=2&access_token=s3cr3t") == "https://a.example/x?page=2&access_token=…"
