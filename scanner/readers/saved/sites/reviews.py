"""Pages on which others review a practice: Google Maps, Yelp, Healthgrades. Reviews are their writers'; the answers are the practice's.

Hooks: `data-review-id` (Google), microdata and JSON-LD, `businessOwnerReplies` (Yelp), and the line over an answer (“Response from the
owner”) in the languages of `data/saved.toml`. public-sources 11; the places of owner's answers are the least certain of all.
"""

from __future__ import annotations

import html
import re
from functools import partial
from typing import Any

from selectolax.lexbor import LexborNode

from scanner.readers._markup import said, types_of
from scanner.readers._reader import iso
from scanner.readers.saved._embedded import at, string
from scanner.readers.saved._page import NOBODY, Draft, Person, SavedPage, Site, Told, path_of
from scanner.readers.saved._spoken import each, inside, line, note_collapsed, spoken
from scanner.readers.saved._when import age, american, moment
from scanner.tables import table

_BUSINESS = re.compile(r"/(?:biz|providers|physician|dentists|group-directory)/([^/?#]+)")
_REVIEWED = frozenset({"LocalBusiness", "MedicalBusiness", "Physician", "Dentist", "Organization", "ProfessionalService", "HealthAndBeautyBusiness", "MedicalClinic", "Product", "Person", "IndividualPhysician"})
_UNNAMED = Person(name="a reviewer without a name", signed=True)
_INLINE = frozenset({"-text", "br", "span", "a", "b", "i", "em", "strong", "u", "img", "wbr", "time", "small"})


def _read(page: SavedPage, site: str) -> Told:
    told = Told()
    match = next((m for a in page.addresses if (m := _BUSINESS.match(path_of(a)))), None)
    head = page.page.tree.css_first("main h1, [role=main] h1, h1")
    facts = [f for f in page.page.facts() if types_of(f) & _REVIEWED and isinstance(f.get("name"), str)]
    name = (line(head) if head is not None else "") or (str(facts[0]["name"]) if facts else "") or page.page.meta("og:title")
    told.owner = Person(name=name, key=match[1].casefold() if match else "", handle="")
    from_data = _from_data(page, told)
    _from_boxes(page, told, site)
    if not from_data:
        for fact in facts:
            _from_facts(fact, told)
    if (body := page.page.body()) is not None:
        note_collapsed(body, told)
    return told


def _review(told: Told, who: Person, text: str, **more: Any) -> None:
    told.add(Draft(author=who or _UNNAMED, text=text, kind="review", to=told.owner, place=told.owner, **more))


def _reply(told: Told, who: Person, text: str, **more: Any) -> None:
    told.add(Draft(author=told.owner, text=text, kind="review_reply", to=who or _UNNAMED, place=told.owner, **more))


# --- data ------------------------------------------------------------------------------------------------------------


def _from_data(page: SavedPage, told: Told) -> bool:
    """Yelp's own list of reviews."""
    found = False
    for value in page.objects:
        if "businessOwnerReplies" not in value or not (text := string(value, "comment", "text")):
            continue
        found = True
        who = Person(name=html.unescape(string(value, "user", "markupDisplayName") or string(value, "user", "displayName")), signed=True)
        native = string(value, "id") or None
        _review(told, who, said(html.unescape(text)).text, native=native, when=american(string(value, "localizedDate")) or iso(value.get("createdAt")))
        answers = value["businessOwnerReplies"] if isinstance(value["businessOwnerReplies"], list) else []
        for number, answer in enumerate(answers):
            words = string(answer, "comment") or string(answer, "comment", "text")
            if words:
                _reply(told, who, said(html.unescape(words)).text, native=f"{native}#reply{number or ''}" if native else None, when=american(string(answer, "localizedDate")) or iso(at(answer, "createdAt")))
    return found


def _from_facts(fact: dict[str, Any], told: Told) -> None:
    rows = fact.get("review") or fact.get("reviews")
    for row in rows if isinstance(rows, list) else [rows]:
        if not isinstance(row, dict) or not (text := string(row, "reviewBody") or string(row, "description")):
            continue
        name = row["author"] if isinstance(row.get("author"), str) else string(row, "author", "name")
        _review(told, Person(name=html.unescape(name), signed=True) if name else NOBODY, said(html.unescape(text)).text if "<" in html.unescape(text) else html.unescape(text), when=iso(row.get("datePublished")))


# --- markup ----------------------------------------------------------------------------------------------------------


def _from_boxes(page: SavedPage, told: Told, site: str) -> None:
    selector = {"google": "[data-review-id]", "yelp": 'section li, ul li, [data-testid="review"]', "healthgrades": '[itemprop="review"], [itemprop="reviews"], [data-qa-target*="review-item"], .c-single-comment'}[site]
    seen: set[int] = set()
    for box in each(page.page.tree, selector):
        if box.parent is not None and inside(box.parent, seen):
            continue
        if site == "yelp" and box.css_first('a[href*="user_details"]') is None:
            continue
        seen.add(box.mem_id)
        _from_box(page, box, told, site)


def _from_box(page: SavedPage, box: LexborNode, told: Told, site: str) -> None:
    """A review, and below it perhaps the line that says that the owner answers, and the answer."""
    leaves = _leaves(box)
    label = next((n for n, (_, text) in enumerate(leaves) if _is_label(text)), None)
    before, after = (leaves, []) if label is None else (leaves[:label], leaves[label + 1 :])
    who = _reviewer(box, site)
    when = next((m for _, text in before if (m := _date(text, page, site))), None) or _stated(box)
    body = _body(before, box, who)
    native = box.attributes.get("data-review-id") or None
    if body is not None:
        words = spoken(body, kept=True)
        # the button that opens a text stands behind it
        cut = words.cut or _opens(box, [n for n, _ in before])
        _review(told, who, words.text, when=when, native=native, cut=cut)
    if label is None:
        if body is None and len(leaves) > 3:
            told.unknown += 1
        return
    beside = table("saved")["words"]["beside_response"]
    when = _date(leaves[label][1], page, site) or next((m for _, text in after[:4] if (m := _date(text, page, site))), None)
    answer = next((n for n, text in after if not _is_date(text, page, site) and text.casefold() not in beside), None)
    if answer is None:
        told.unknown += 1
        return
    words = spoken(answer, kept=site == "google")
    _reply(told, who, words.text, when=when, native=f"{native}#reply" if native else None, cut=words.cut or _opens(box, [n for n, _ in after]))


def _leaves(box: LexborNode) -> list[tuple[LexborNode, str]]:
    """The smallest elements that hold a text of their own, in order; buttons are none."""
    buttons = {n.mem_id for n in box.css("button, [role=button], script, style, [hidden]")}
    found: list[tuple[LexborNode, str]] = []
    taken: set[int] = set()
    for node in box.traverse(include_text=False):
        if node.mem_id == box.mem_id or node.tag in ("meta", "br", "img") or inside(node, buttons) or (node.parent is not None and inside(node.parent, taken)):
            continue
        child, own, block = node.child, False, False
        while child is not None:
            own |= child.tag == "-text" and bool((child.text_content or "").strip())
            block |= child.tag not in _INLINE
            child = child.next
        if own and not block:
            taken.add(node.mem_id)
            found.append((node, line(node)))
    return found


def _is_label(text: str) -> bool:
    low = text.casefold()
    return len(low) < 90 and any(low.startswith(word) for word in table("saved")["words"]["owner_response"])


def _is_date(text: str, page: SavedPage, site: str) -> bool:
    return len(text) < 40 and (age(text) is not None or _date(text, page, site) is not None)


def _date(text: str, page: SavedPage, site: str) -> Any:
    if len(text) >= 60:
        return None
    return american(text) if site == "yelp" and "/" in text else moment(text, page.saved_at)


def _stated(box: LexborNode) -> Any:
    node = box.css_first('[itemprop="datePublished"], time[datetime]')
    return iso(node.attributes.get("content") or node.attributes.get("datetime")) if node is not None else None


def _reviewer(box: LexborNode, site: str) -> Person:
    name = (box.attributes.get("aria-label") or "").strip()
    if not name:
        node = box.css_first({"google": "[class*=d4r55], [data-href] div", "yelp": 'a[href*="user_details"]', "healthgrades": '[itemprop="author"]'}[site])
        nodes = box.css('a[href*="user_details"]') if site == "yelp" else [node] if node is not None else []
        name = next((found for n in nodes if (found := line(n) or (n.attributes.get("content") or ""))), "")
    return Person(name=name[:120], signed=True) if name else NOBODY


def _body(before: list[tuple[LexborNode, str]], box: LexborNode, who: Person) -> LexborNode | None:
    marked = box.css_first('[itemprop="reviewBody"]')
    if marked is not None:
        return marked
    known = [n for n, _ in before if n.attributes.get("lang") or "wiI7pd" in (n.attributes.get("class") or "") or (n.parent is not None and n.parent.attributes.get("lang"))]
    if known:
        return known[0]
    dates = [i for i, (_, text) in enumerate(before) if len(text) < 40 and (age(text) is not None or moment(text, None))]
    rest = [(n, text) for n, text in (before[dates[0] + 1 :] if dates else before) if text != who.name and age(text) is None]
    return max(rest, key=lambda r: len(r[1]))[0] if rest else None


def _opens(box: LexborNode, leaves: list[LexborNode]) -> bool:
    """Is there a “More” button right behind the last of these?"""
    more = table("saved")["words"]["more"]
    parents = {n.parent.mem_id for n in leaves if n.parent is not None}
    return any((line(b).casefold() in more or (b.attributes.get("aria-label") or "").casefold() in more) and b.parent is not None and b.parent.mem_id in parents for b in box.css("button, [role=button]"))


SITES = (
    Site(id="google", title="Google reviews", hosts=("google.com", *(f"google.{d}" for d in ("co.uk", "ca", "com.au", "ie", "de", "fr", "es", "it", "nl", "com.mx", "com.br", "co.nz", "at", "ch", "be"))), checked="2026-01", read=partial(_read, site="google")),
    Site(id="yelp", title="Yelp", hosts=("yelp.com", "yelp.ca", "yelp.co.uk", "yelp.ie", "yelp.de", "yelp.fr", "yelp.es"), checked="2024", read=partial(_read, site="yelp")),
    Site(id="healthgrades", title="Healthgrades", hosts=("healthgrades.com",), checked="2024", read=partial(_read, site="healthgrades"), loads_later=False),
)
