"""Invented results of the shape that `report.json` has: a realistic one, an empty, a hostile and a large one.

Nobody in them exists. Texts are given with the details that point to a person as substrings; offsets are computed.
"""

import copy
import random

OBSERVERS = ("self", "kin", "colleague", "local", "stranger")
FLOORS = {"keep": 4, "note": 22, "review": 47, "delete": 71, "delete_now": 92}

SIGNALS = {
    "rid.client-first-name": {"title": "First name of a client", "family": "identity", "explanation": "One name and a practice setting."},
    "rid.age-or-minor": {"title": "Age of a client", "family": "identity", "explanation": "Exact age or a detail of a child."},
    "rid.place-small": {"title": "Small place", "family": "identity", "explanation": "A town or street tied to a client.",
                        "wrong_if": "the place is your own and not the client’s."},
    "rid.direct-quote": {"title": "A client’s own words", "family": "identity", "explanation": "Verbatim words from a session."},
    "rid.session-datetime": {"title": "Time of a session", "family": "identity", "explanation": "When someone was seen."},
    "rid.review-reply-confirm": {"title": "Answering a review", "family": "identity", "explanation": "Confirms who was seen."},
    "rid.mock-vent": {"title": "Venting about a client", "family": "identity", "explanation": "Mockery or anger."},
    "dual.friend-client": {"title": "Connected with a client", "family": "boundary", "explanation": "Text or edge shows a connection."},
    "dual.gift-to": {"title": "Gift to a client", "family": "boundary", "explanation": "Personal giving."},
    "dual.offhours-contact": {"title": "Contact outside hours", "family": "boundary", "explanation": "Late or off-hours contact."},
    "dual.testimonial-solicit": {"title": "Asking for reviews", "family": "boundary", "explanation": "Asks clients for praise."},
}  # fmt: skip
STANDARDS = {
    "nasw-1.07r": {"body": "NASW Code", "section": "1.07(r)", "year": "2017/2021", "grade": "V2", "paraphrase": "No identifying or confidential client information on professional sites or social media."},
    "nasw-1.07w": {"body": "NASW Code", "section": "1.07(w)", "year": "2017/2021", "grade": "R", "paraphrase": "Confidentiality continues after a client’s death."},
    "nasw-1.06h": {"body": "NASW Code", "section": "1.06(h)", "year": "2017", "grade": "V1", "paraphrase": "Avoid accepting client requests or personal relationships on social networks."},
    "nasw-1.06e": {"body": "NASW Code", "section": "1.06(e)", "year": "2017", "grade": "V1", "paraphrase": "No contact with clients through technology for personal reasons."},
    "hipaa-164.514b2": {"body": "HHS", "section": "45 CFR 164.514(b)(2)", "year": "2000-", "grade": "V2", "paraphrase": "Eighteen kinds of identifier of a person, or of relatives, employers or household."},
    "apa-4.04": {"body": "APA", "section": "4.04 Minimizing Intrusions", "year": "2002/2017", "grade": "P", "paraphrase": "Discuss only what is germane, and only for professional purposes.", "url": "https://www.example.org/apa"},
}  # fmt: skip

# platform, kind, audience, author, date, advice, about, text, [(substring, type)], dual kinds, [(signal, substring)]
# A long text is in brackets: two strings side by side in a list look like a forgotten comma.
ROWS = [
    ("x", "post", "public", "self", "2017-11-09T18:42:00-05:00", "delete_now", "client",
     ("Home visit with my 14yo in Millbrook again. Type 1 diabetic, third foster placement just broke down and her mom "
     "(yes, the one who drives the number 9 bus) didn’t even come to the door 💔"),
     [("14yo", "age"), ("Millbrook", "place"), ("Type 1 diabetic", "condition"), ("third foster placement", "family"),
      ("drives the number 9 bus", "occupation"), ("her mom", "family")], [],
     [("rid.age-or-minor", "14yo"), ("rid.place-small", "Millbrook")]),
    ("google_maps", "review_reply", "public", "self", "2021-06-02T10:15:00-04:00", "delete_now", "client",
     ("Hi Denise, I’m sorry you felt that way. As you know you missed three of our six sessions and I did call you at "
     "555-0143 each time."),
     [("Denise", "name"), ("missed three of our six sessions", "treatment"), ("555-0143", "contact")], ["review_reply"],
     [("rid.review-reply-confirm", "As you know you missed three of our six sessions")]),
    ("facebook", "group_post", "group", "self", "2019-03-14T21:07:00-04:00", "delete", "client",
     ("Hive mind: 9 yr old boy, selectively mute since the fire on Tannery St in January, dad is a volunteer firefighter. "
     "Sand tray isn’t doing it. What would you try? No names obviously!"),
     [("9 yr old", "age"), ("boy", "gender"), ("the fire on Tannery St in January", "event"),
      ("volunteer firefighter", "occupation"), ("selectively mute", "condition")], [],
     [("rid.age-or-minor", "9 yr old"), ("rid.place-small", "Tannery St")]),
    ("facebook", "comment", "friends", "self", "2018-12-22T23:48:00-05:00", "delete", "client",
     "Kev you made my week. Dinner’s on me after discharge, I mean it",
     [("Kev", "name"), ("discharge", "treatment")], ["social_event", "client_interaction", "personal_contact"],
     [("dual.offhours-contact", None), ("rid.client-first-name", "Kev")]),
    ("instagram", "photo", "followers", "self", "2020-10-31T16:20:00-04:00", "delete", "client",
     "The Tuesday girls made me this!! “you’re the only one who never gave up on us” 😭 #millbrookhouse",
     [("The Tuesday girls", "other"), ("you’re the only one who never gave up on us", "quote"), ("#millbrookhouse", "employer")],
     ["gift_or_loan"], [("rid.direct-quote", "you’re the only one who never gave up on us")]),
    ("x", "reply", "public", "self", "2016-05-20T09:03:00-04:00", "delete", "client",
     "@larkspur_lane honestly J.T. is why I still do this job. Court on Thursday, wish us luck",
     [("J.T.", "initial"), ("Court on Thursday", "legal")], [], [("rid.session-datetime", "Court on Thursday")]),
    ("facebook", "post", "friends", "other", "2022-02-11T08:00:00-05:00", "review", "client",
     "Happy birthday Mo!! Best social worker at St. Brendan’s, you saved my life in 2019 and you know it 🎂",
     [("saved my life in 2019", "date")], ["client_interaction"], [("dual.friend-client", None)]),
    ("reddit", "post", "public", "self", "2023-08-03T22:10:00+00:00", "review", "client",
     ("Anyone else get the ick when a client brings the same printed list every week? Mine is on page four of The List. "
     "He reads it out. In order."),
     [("the same printed list every week", "object"), ("He", "gender")], ["hostility"], [("rid.mock-vent", None)]),
    ("linkedin", "post", "public", "self", "2024-01-18T12:00:00+00:00", "review", "client_group",
     "If I have been helpful to you as your therapist, a few kind words on my page would mean the world.",
     [], ["testimonial"], [("dual.testimonial-solicit", None)]),
    ("instagram", "comment", "public", "self", "2021-09-12T19:31:00+02:00", "review", "client",
     "Hoy mi chica de las cuatro terminó su primer grupo completo. Tiene quince años y más coraje que todos nosotros.",
     [("mi chica de las cuatro", "nickname"), ("quince años", "age")], [], [("rid.age-or-minor", "quince años")]),
    ("whatsapp", "message", "private", "self", "2022-07-04T23:58:00+01:00", "review", "client",
     "Hey, it’s late I know. Are you ok? You can always text me here, forget the office line",
     [], ["personal_contact"], [("dual.offhours-contact", None)]),
    ("mastodon", "post", "public", "self", "2023-11-25T07:45:00+01:00", "note", "client",
     "Nach zwölf Jahren verabschiedet sich heute ein Klient. Man sagt es nie, aber manche fehlen einem.",
     [("Nach zwölf Jahren", "time")], [], []),
    ("facebook", "post", "friends", "self", "2015-04-02T20:12:00+03:00", "note", "client_group",
     "اليوم أنهت مجموعتي الأولى برنامجها كاملاً. فخورة بكل واحدة منهن.", [], [], []),
    ("x", "post", "public", "self", None, "note", "client",
     "someone told me today that i was the first person to ask. sitting in the car for a minute", [], [], []),
    ("x", "repost", "public", "self", "2020-03-30T13:00:00-04:00", "keep", "professional",
     "RT @nurse_example: we need masks, not applause", [], [], []),
    ("x", "post", "public", "self", "2019-07-19T13:00:00-04:00", "keep", "client_group",
     "my clients are stronger than any of the people who vote on their benefits", [], [], []),
]  # fmt: skip

OPENINGS = (
    "Saw the same family for the third time this week", "Discharged someone today after a long stay",
    "My 3 pm made me laugh so hard", "Supervision tomorrow and I have a lot to bring", "Case conference ran over again",
    "One of my kiddos started school", "Walking out of court with shaking hands", "The waiting room was full by eight",
)  # fmt: skip


def span(text, part):
    start = text.index(part)
    return {"start": start, "end": start + len(part)}


def item(rank=1, **fields):
    """One listed item; any field may be given."""
    row = {
        "state": "new", "decision": None, "rank": rank, "id": f"item{rank:06}", "native_id": None, "platform": "x",
        "kind": "post", "created_at": "2019-03-14T21:07:00-05:00", "audience": "public", "author": "self", "url": None,
        "text": "", "source": {"input": "archive.zip", "member": "data/tweets.js", "index": rank},
        "about": {"label": "client", "client_probability": 0.9}, "score": 50, "advice": "review", "steps": ["edit"],
        "subject": None, "subjects": [],
        "reidentification": {"level": 0, "score": 0, "observers": {}, "factors": []},
        "dual_relationship": {"level": 0, "score": 0, "kinds": []},
        "identifiers": [], "findings": [], "what_if": [],
    }  # fmt: skip
    return row | fields


def observers(level, generator):
    top = (0.02, 0.1, 0.4, 0.75, 0.97)[level]
    seen = {}
    for place, name in enumerate(OBSERVERS):
        probability = round(max(0.0, min(1.0, top * (0.62**place) * (1.7 if level == 4 else 1))), 3)
        mid = max(0.4, 900 * (0.16**level) * generator.uniform(0.6, 1.6))
        people = {"low": mid / 6, "mid": mid, "high": mid * 7} if name in {"local", "stranger"} else None
        seen[name] = {"probability": probability, "people": people}
    return seen


def from_row(rank, row, generator):
    platform, kind, audience, author, when, advice, about, text, identifiers, kinds, fired = row
    level = {"keep": 0, "note": 1, "review": 2, "delete": 3, "delete_now": 4}[advice]
    marks = [span(text, part) | {"text": part, "type": kind_} for part, kind_ in identifiers]
    score = FLOORS[advice] + generator.uniform(0, 6)
    findings = [
        {"signal": signal, "family": SIGNALS[signal]["family"], "severity": 4, "grade": generator.choice(["plausible", "strong"]),
         **(span(text, part) if part else {"start": None, "end": None}),
         "explanation": f"“{part}” lets whoever was there match it to this post." if part else "The tone and the hour suggest contact beyond the work.",
         "standards": ["nasw-1.06e", "nasw-1.06h"] if signal.startswith("dual") else ["nasw-1.07r", "hipaa-164.514b2", "apa-4.04"]}
        for signal, part in fired
    ]  # fmt: skip
    has_link = platform in {"x", "reddit", "linkedin", "mastodon"}
    member = {"x": "data/tweets.js", "facebook": "your_facebook_activity/posts/your_posts_1.json"}.get(
        platform, f"{platform}/items.json"
    )
    return item(
        rank, platform=platform, kind=kind, audience=audience, author=author, created_at=when, advice=advice, text=text,
        score=round(score, 2), native_id=str(9_000_000 + rank) if has_link else None,
        url=f"https://{platform}.example.org/status/{9_000_000 + rank}" if has_link else None,
        source={"input": f"{platform}-export.zip", "member": member, "index": rank * 3},
        about={"label": about, "client_probability": 0.95 if about == "client" else 0.05}, identifiers=marks, findings=findings,
        reidentification={
            "level": level if marks else 0, "score": score if marks else 0,
            "observers": observers(level, generator) if marks else {},
            "factors": [{"slot": m["type"], "value": m["text"], "share": round(0.4 / (3 + 11 * n), 5), "source": "US Census 2020" if n % 2 else None} for n, m in enumerate(marks[:4])],
        },
        dual_relationship={"level": level if kinds else 0, "score": score if kinds else 0, "kinds": kinds},
        steps={"keep": [], "note": [], "review": ["edit", "limit-audience"], "delete": ["preserve-first", "delete"],
               "delete_now": ["preserve-first", "delete", "privacy-lead", "supervision"]}[advice],
        what_if=[{"change": f"take out “{m['text']}”", "score_after": round(max(5, score - 14 * (n + 1)), 1)} for n, m in enumerate(marks[:2])],
        **({"group": "Play therapists NE", "to": None} if kind == "group_post" else {}),
        **({"to": "Kev"} if kind == "message" else {}),
        **({"author_name": "Tam P."} if author == "other" else {}),
    )  # fmt: skip


def document(items, **changes):
    """A whole result around the items."""
    by_advice = {advice: sum(i["advice"] == advice for i in items) for advice in FLOORS}
    by_advice["keep"] += 1_840
    total = sum(by_advice.values())
    platforms = sorted({i["platform"] for i in items}) or ["x"]
    left, curve = 1.0, [{"deleted": 0, "harm_left": 1.0}]
    for number, _ in enumerate(sorted(items, key=lambda i: -i["score"])[:60], 1):
        left *= 0.86
        curve.append({"deleted": number, "harm_left": round(left, 4)})
    result = {
        "schema_version": "1",
        "tool": {"name": "exposure", "version": "0.1.0", "data_version": "2026.11"},
        "generated_at": "2026-11-22T08:30:00+00:00",
        "mine": "yes",
        "inputs": [
            {"name": f"{p}-export.zip", "sha256": f"{n:02x}" * 32, "platform": p, "layout": "2024", "read": total // len(platforms) + (n < 17 + total % len(platforms)),
             "skipped": n % 3, "problems": []}
            for n, p in enumerate(platforms, 17)
        ],
        "accounts": [
            {"platform": "x", "handle": "mo_example", "name": "Mo Larkspur", "place": "Millbrook", "employer": "St. Brendan’s", "role": "social worker"},
            {"platform": "facebook", "handle": None, "name": "Mo Larkspur", "place": None, "employer": None, "role": None},
        ],
        "coverage": {
            "items_by_kind": {"post": total - 400, "reply": 250, "comment": 100, "message": 50},
            "items_by_language": {"en": total - 60, "es": 40, "de": 12, "ar": 6, "und": 2},
            "not_read": [{"what": "likes and bookmarks", "reason": "they are other people’s words", "count": 812},
                         {"what": "photos and videos", "reason": "pictures are not looked into", "count": 344}],
            "not_run": [], "since": None, "until": None,
        },
        "summary": {"items": total, "by_advice": by_advice, "by_platform": {p: total // len(platforms) for p in platforms}, "curve": curve},
        "history": {"previous": None, "new": total, "unchanged": 0, "changed": 0, "gone": 0, "returned": 0},
        "gone": [], "items": items, "connections": [], "subjects": [],
        "catalogue": {"signals": SIGNALS, "standards": STANDARDS, "standards_checked": "2026-11-22"},
    }  # fmt: skip
    return copy.deepcopy(result | changes)


def realistic():
    """A first scan of several platforms and languages, with people, subjects and something not read."""
    generator = random.Random(7)
    rows = list(ROWS)
    for n in range(34):
        year, advice = 2013 + (n * 7) % 12, ("review", "note", "delete", "note", "review", "keep")[n % 6]
        opening = OPENINGS[n % len(OPENINGS)]
        rows.append((
            ("x", "facebook", "instagram", "linkedin")[n % 4], ("post", "comment", "post", "photo")[n % 4],
            ("public", "friends", "followers", "public")[n % 4], "self", f"{year}-{1 + n % 12:02}-{1 + n % 27:02}T{8 + n % 12:02}:05:00-05:00",
            advice, "client", f"{opening}, and she’s {20 + n} and from Millbrook. Long day.",
            [(f"{20 + n}", "age"), ("Millbrook", "place")], [], [("rid.place-small", "Millbrook")],
        ))  # fmt: skip
    order = {advice: n for n, advice in enumerate(("delete_now", "delete", "review", "note", "keep"))}
    rows.sort(key=lambda row: order[row[5]])
    items = [from_row(rank, row, generator) for rank, row in enumerate(rows, 1)]
    items.sort(key=lambda i: -i["score"])
    for rank, entry in enumerate(items, 1):
        entry["rank"] = rank
    group = [i["id"] for i in items if "Millbrook" in i["text"]][:14]
    for entry in items:
        if entry["id"] in group:
            entry["subject"], entry["subjects"] = "s1", ["s1"]
    result = document(
        items,
        connections=[
            {"platform": "facebook", "relation": "friend", "name": "Kevin Oyelaran", "handle": None, "since": "2018-05-01",
             "dual_relationship": {"level": 3, "score": 71, "kinds": ["social_connection", "personal_contact"]}, "subject": "s2",
             "advice": "delete", "steps": ["supervision", "unfriend"], "why": "The name is like one on your private list, and you exchanged 14 messages after 10 pm."},
            {"platform": "instagram", "relation": "follower", "name": None, "handle": "kiki_rises", "since": None,
             "dual_relationship": {"level": 2, "score": 44, "kinds": ["client_interaction"]}, "subject": None,
             "advice": "review", "steps": ["supervision"], "why": "This account thanks you for help in three comments."},
            {"platform": "facebook", "relation": "friend", "name": "Ade Larkspur", "handle": None, "since": None,
             "dual_relationship": {"level": 0, "score": 0, "kinds": []}, "subject": None, "advice": "keep", "steps": [], "why": ""},
        ],
        subjects=[
            {"id": "s1", "label": "Person A", "items": group, "people_alone": {"low": 40, "mid": 310, "high": 2200},
             "people_together": {"low": 0.4, "mid": 2.6, "high": 18}, "delete_first": group[:3]},
        ],
    )  # fmt: skip
    result["inputs"][1]["problems"] = [
        {"where": "messages/inbox/part_2.json", "reason": "it is not valid JSON from byte 18,240 on"}
    ]
    result["coverage"]["not_run"] = [
        {"signal": "dual.friend-client", "reason": "no list of clients was given (--roster)"}
    ]
    return result


def rescan():
    """A later scan: something marked as deleted is still there, others came back, changed or went."""
    result = realistic()
    items = result["items"]
    for entry in items:
        entry["state"] = "unchanged"
    items[2]["decision"] = {
        "choice": "deleted",
        "reason": None,
        "by": None,
        "at": "2026-05-03T10:00:00+00:00",
    }
    items[4]["decision"] = {
        "choice": "keep",
        "reason": "she agreed in writing",
        "by": "supervisor",
        "at": "2026-05-03T10:00:00+00:00",
    }
    items[5]["state"], items[6]["state"], items[7]["state"] = "returned", "changed", "new"
    result["history"] = {
        "previous": {"id": "scan-1", "at": "2026-05-02T09:00:00+00:00"},
        "new": 31,
        "unchanged": 1_840,
        "changed": 1,
        "gone": 2,
        "returned": 1,
    }
    result["gone"] = [
        {"id": "gone1", "native_id": "881", "platform": "x", "created_at": "2016-02-01T10:00:00+00:00", "last_score": 88.0},
        {"id": "gone2", "native_id": None, "platform": "facebook", "created_at": None, "last_score": None},
    ]  # fmt: skip
    return result


def empty():
    """A scan that read much and found nothing to act on."""
    return document([])


HOSTILE = (
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</noscript><script>alert(2)</script>",
    "<!--", "]]>", "</style><style>*{display:none}</style>", "</title>", "{{ 7*7 }} {% raw %}", "\u202egnitirw desrever\u202c tail",
    "line\u2028separator\u0000null\u0007bell \ud800 half", "<a href=javascript:alert(3)>x</a>", "&lt;b&gt; &amp; \"q\" 'q'",
    "=cmd|' /C calc'!A0", "<svg/onload=alert(4)>", "</blockquote></article></main>", "👩🏽‍⚕️" * 40, "a" * 5_000,
)  # fmt: skip
BAD_URLS = ("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "file:///etc/passwd",
            "https://", "https://a b.example.org/", "vbscript:x", " javascript:alert(1)", "//example.org/x", "https://[::1")  # fmt: skip


def hostile():
    """Every string that an archive controls is an attack, and one post has 60,000 characters."""
    items = []
    for rank, text in enumerate(HOSTILE, 1):
        items.append(item(
            rank, text=text, url=BAD_URLS[rank % len(BAD_URLS)], advice="delete", score=80 - rank / 10, group=text, to=text, place=text,
            identifiers=[{"start": 0, "end": min(9, len(text)), "text": text[:9], "type": "name"}],
            source={"input": text[:80], "member": text[:80], "index": 0},
            reidentification={"level": 4, "score": 80, "observers": {name: {"probability": 0.9, "people": None} for name in OBSERVERS},
                              "factors": [{"slot": "name", "value": text, "share": 0.001, "source": text[:60]}]},
            findings=[{"signal": text[:60], "family": "identity", "severity": 5, "grade": "strong", "start": 0, "end": 1, "explanation": text, "standards": [text[:60]]}],
            what_if=[{"change": text[:200], "score_after": 3}],
        ))  # fmt: skip
    long = ("word " * 12_000)[:60_000]
    items.append(item(len(items) + 1, text=long, advice="delete", score=70,
                      identifiers=[{"start": 59_000, "end": 59_004, "text": long[59_000:59_004], "type": "place"}]))  # fmt: skip
    for rank, text in enumerate(HOSTILE, len(items) + 1):
        items.append(item(rank, text=text, advice="note", score=20, url=BAD_URLS[rank % len(BAD_URLS)]))
    result = document(
        items,
        connections=[
            {"platform": "facebook", "relation": "friend", "name": text, "handle": text, "since": None, "subject": None,
             "dual_relationship": {"level": 2, "score": 40, "kinds": ["social_connection"]}, "advice": "review", "steps": [text], "why": text}
            for text in HOSTILE
        ],
        subjects=[{"id": text, "label": text, "items": [items[0]["id"], items[1]["id"]], "people_alone": {"low": 1, "mid": 2, "high": 3},
                   "people_together": {"low": 1, "mid": 1, "high": 1}, "delete_first": []} for text in HOSTILE],
    )  # fmt: skip
    for account, text in zip(result["accounts"], HOSTILE, strict=False):
        account["name"] = account["handle"] = text
    result["inputs"][0]["name"] = HOSTILE[0]
    result["inputs"][0]["problems"] = [{"where": text[:300], "reason": text[:300]} for text in HOSTILE]
    return result


def large(number=10_000):
    """As many listed items as a long and careless life online would leave."""
    generator = random.Random(11)
    items = []
    for rank in range(1, number + 1):
        share = rank / number
        advice = (
            "delete_now"
            if share < 0.002
            else "delete"
            if share < 0.02
            else "review"
            if share < 0.12
            else "note"
            if share < 0.6
            else "keep"
        )
        text = (
            f"{generator.choice(OPENINGS)}, {generator.choice(OPENINGS).lower()}, and she’s {generator.randint(5, 80)} and from Millbrook. "
            * generator.randint(1, 3)
        )
        age = text.split("she’s ")[1].split(" ")[0]
        row = (
            generator.choice(("x", "facebook", "instagram", "reddit", "linkedin")), generator.choice(("post", "comment", "reply", "photo")),
            generator.choice(("public", "friends", "followers", "group")), "self",
            f"{generator.randint(2009, 2026)}-{generator.randint(1, 12):02}-{generator.randint(1, 28):02}T{generator.randint(0, 23):02}:{generator.randint(0, 59):02}:00+00:00",
            advice, "client", text, [(age, "age"), ("Millbrook", "place")], [], [("rid.place-small", "Millbrook"), ("rid.age-or-minor", age)],
        )  # fmt: skip
        items.append(from_row(rank, row, generator))
    items[number // 2]["text"] = "a needle in the haystack: José from Nowhere"
    items[number // 2]["identifiers"] = items[number // 2]["findings"] = []
    return document(items)
