"""Who is let in: the browser with the key, from our own pages, under our own address."""

import pytest

from tests.review.conftest import PORT, Tab

OWN = f"http://127.0.0.1:{PORT}"


@pytest.fixture
def outside(desk):
    stranger = Tab(desk, entered=False)
    yield stranger
    stranger.close()


def test_the_key_lets_one_browser_in_once(desk, outside):
    """The second who comes with it is told so; the first may come back."""
    first = outside.get(desk.session.first_address, follow_redirects=False)
    cookie = first.headers["set-cookie"]
    assert first.status_code == 303
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    key = first.request.url.params["key"]
    assert outside.get(f"/enter?key={key}").status_code == 200
    other = Tab(desk, entered=False)
    again = other.get(f"/enter?key={key}")
    other.close()
    assert again.status_code == 403
    assert "was used already" in again.text
    assert "set-cookie" not in again.headers


@pytest.mark.parametrize("path", ["/", "/report", "/item/1", "/scan/state", "/style.css", "/nothing"])
def test_nobody_sees_anything_without_the_cookie(outside, path):
    """Not even whether a page exists."""
    answer = outside.get(path)
    assert answer.status_code == 403
    assert "start exposure again" in answer.text.lower()


def test_a_wrong_key_and_a_wrong_cookie_do_not_help(desk, outside):
    """Neither opens, and a wrong key does not use the right one up."""
    assert outside.get("/enter?key=x").status_code == 403
    assert outside.get("/", headers={"Cookie": f"exposure-{PORT}=x"}).status_code == 403
    assert outside.get("/", headers={"Cookie": f"exposure-{PORT}=\xe9; ===".encode("latin-1")}).status_code == 403
    assert outside.get(desk.session.first_address).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1", "127.0.0.1:1", f"127.0.0.1.evil.example:{PORT}", ""])
def test_another_host_name_gets_nothing(tab, host):
    """A site whose name was pointed at this computer is refused, cookie or not."""
    assert tab.get("/", headers={"Host": host}).status_code == 403


def test_localhost_is_this_computer_too(tab):
    """Under its other name, forms work as well."""
    there = {"Host": f"localhost:{PORT}", "Cookie": f"exposure-{PORT}={tab.desk.session._cookie}"}
    assert tab.get("/", headers=there).status_code == 200
    assert tab.post("/draft", headers=there | {"Origin": f"http://localhost:{PORT}"}, text="").status_code == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", f"https://127.0.0.1:{PORT}", ""])
def test_a_form_from_elsewhere_changes_nothing(reviewing, origin):
    """Another origin is refused even with cookie and token."""
    answer = reviewing.post("/close", headers={"Origin": origin})
    assert answer.status_code == 403
    assert reviewing.get("/report").status_code == 200


def test_a_form_without_an_origin_changes_nothing(reviewing):
    """What no browser sends is not answered."""
    assert reviewing.ask("POST", "/close", data={"csrf": reviewing.desk.session.csrf}).status_code == 403


@pytest.mark.parametrize("token", ["", "x", "é"])
@pytest.mark.parametrize("path", ["/item/1", "/close", "/scan", "/scan/cancel", "/open", "/share", "/sign-off", "/handoff", "/draft", "/people/0"])
def test_a_form_without_its_token_changes_nothing(reviewing, path, token):
    """Whatever the form is."""
    answer = reviewing.post(path, csrf=token, choice="delete", path="out", text="x")
    assert answer.status_code == 403
    assert "nothing was changed" in answer.text
    assert all(i["decision"] is None for i in reviewing.desk.review.items)


def test_another_site_cannot_have_a_page_shown(tab):
    """Neither in a frame, nor by a link that carries the cookie from another port."""
    for site in ("cross-site", "same-site"):
        assert tab.get("/", headers={"Sec-Fetch-Site": site}).status_code == 403
    assert tab.get("/", headers={"Sec-Fetch-Site": "same-origin"}).status_code == 200


@pytest.mark.parametrize("path", ["/", "/report", "/item/1", "/style.css", "/review.js", "/nothing", "/enter?key=x", "/scan/state"])
def test_every_answer_carries_the_headers(reviewing, path):
    """Nothing foreign runs, nothing is stored, nothing is told to other sites."""
    headers = reviewing.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; img-src data:;")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["x-content-type-options"] == "nosniff"
    assert "server" not in headers


def test_refusals_carry_the_headers_too(outside):
    """Also where nobody was let in."""
    assert outside.get("/").headers["cache-control"] == "no-store"


def test_pages_hold_no_script_and_no_style_of_their_own(reviewing):
    """The policy would stop them; there are none to stop."""
    for path in ("/", "/report", "/items", "/item/1", "/people", "/together", "/share", "/handoff", "/draft", "/help"):
        text = reviewing.get(path).text
        assert text.count("<script") == 1
        assert " style=" not in text
        assert "<style" not in text
        assert " onclick=" not in text


def test_links_to_other_sites_say_nothing_of_this_one(reviewing):
    """Each opens without a referrer."""
    for number in range(1, 20):
        text = reviewing.get(f"/item/{number}?advice=").text
        for link in (part for part in text.split("<a ") if part.startswith('href="http')):
            assert 'rel="noreferrer"' in link.partition(">")[0]
