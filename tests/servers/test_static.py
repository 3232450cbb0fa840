"""A site of plain files with a feed and a map, served by Python's own web server."""

from __future__ import annotations

import sys

import pytest

from tests.servers.reading import scan
from tests.servers.rig import answers, free_port, running

PAGES = {"2019/first": "What a week on the ward", "2019/second": "Thoughts on endings", "2020/third": "A walk by the river"}


@pytest.fixture
def site(tmp_path):
    root, port = tmp_path / "site", free_port()
    url = f"http://127.0.0.1:{port}"
    links = "".join(f'<li><a href="/{path}.html">{title}</a></li>' for path, title in PAGES.items())
    root.mkdir()
    (root / "index.html").write_text(f'<html lang="en"><head><title>Pat Lee</title><meta name="author" content="Pat Lee"><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><nav>Menu</nav><main><h1>Hello</h1><p>I am a nurse.</p><ul>{links}</ul></main></body></html>')
    for path, title in PAGES.items():
        page = root / f"{path}.html"
        page.parent.mkdir(exist_ok=True)
        page.write_text(f'<html lang="en"><head><title>{title}</title><meta property="article:published_time" content="{path[:4]}-03-14T21:07:00Z"></head><body><nav>Menu</nav><article><h1>{title}</h1><p>Words of {path}, and a line.</p></article><footer>imprint</footer></body></html>')
    (root / "feed.xml").write_text(f'<?xml version="1.0"?><rss version="2.0"><channel><title>Pat Lee</title><item><guid>{url}/2020/third.html</guid><link>{url}/2020/third.html</link><title>{PAGES["2020/third"]}</title><description>Words of 2020/third, and a line.</description><pubDate>Sat, 14 Mar 2020 21:07:00 GMT</pubDate></item></channel></rss>')
    urls = "".join(f"<url><loc>{url}/{p}.html</loc></url>" for p in PAGES)
    (root / "sitemap.xml").write_text(f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>')
    (root / "robots.txt").write_text(f"User-agent: *\nDisallow: /private/\nSitemap: {url}/sitemap.xml\n")
    with running(sys.executable, "-m", "http.server", port, "--bind", "127.0.0.1", "--directory", root, log=tmp_path / "site.log", ready=lambda: answers(url)):
        yield url


def test_every_page_once(tmp_path, site):
    """What the feed has is not read again from its page; menus and imprints are no words of the person."""
    found = scan(tmp_path, site)
    assert found.ran.code == 0, found.ran.err
    assert sorted(t for t in found.mine if "Words" in t) == sorted(f"{title}\n\nWords of {path}, and a line." for path, title in PAGES.items())
    assert any("I am a nurse." in t for t in found.mine)
    assert not any("Menu" in t or "imprint" in t for t in found.mine)
    assert (found.address["outcome"], found.address["end_reached"], found.others) == ("complete", True, [])
    assert {i["created_at"][:10] for i in found.items if "Words" in i["text"]} == {"2019-03-14", "2020-03-14"}


def test_one_page_alone(tmp_path, site):
    """An article's address means that article."""
    assert scan(tmp_path, f"{site}/2019/first.html").mine == ["What a week on the ward\n\nWords of 2019/first, and a line."]
