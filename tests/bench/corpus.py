"""Synthetic archives of any size for timing: whole invented sentences, mostly ordinary, two posts in a hundred about a client."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scanner.text import sentences
from tests.eval.corpus import HERE, paths

CLIENT_SHARE = 0.02
START = datetime(2012, 1, 1, tzinfo=UTC)


def _pools() -> tuple[list[str], list[str]]:
    """(ordinary sentences, sentences of posts about clients), from the labelled accounts and the ordinary posts."""
    ordinary, client = [], []
    for path in paths("training"):
        for item in json.loads(path.read_text("utf-8"))["items"]:
            if item.get("author"):
                continue
            pool = client if item["labels"]["about"] == "client" else ordinary if item["labels"]["about"] in ("none", "person") else None
            if pool is not None:
                pool += [item["text"][a:b] for a, b in sentences(item["text"])]
    file = HERE / "ordinary.train.jsonl"
    for line in file.read_text("utf-8").splitlines() if file.exists() else []:
        text = json.loads(line)["text"]
        ordinary += [text[a:b] for a, b in sentences(text)]
    return ordinary, client


def posts(count: int, seed: int = 1) -> Iterator[str]:
    """`count` posts of one to three sentences."""
    chance, (ordinary, client) = random.Random(seed), _pools()
    for _ in range(count):
        pool = client if chance.random() < CLIENT_SHARE else ordinary
        yield " ".join(chance.choice(pool) for _ in range(chance.randint(1, 3)))


def _tweet(number: int, text: str) -> dict:
    moment = START + timedelta(minutes=37 * number)
    ident = str(((int(moment.timestamp() * 1000) - 1288834974657) << 22) + number % 4096)
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    tags = [{"text": w, "indices": ["0", "4"]} for w in text.split() if w.startswith("#")][:2]
    # records of real archives run to about 1.5 KB: half of them name people
    people = [
        {"name": "Somebody Else", "screen_name": f"somebody{n}", "indices": ["0", "9"], "id_str": str(10**9 + n), "id": str(10**9 + n)}
        for n in range(3)
    ]  # fmt: skip
    return {"tweet": {
        "edit_info": {"initial": {"editTweetIds": [ident], "editableUntil": moment.strftime("%Y-%m-%dT%H:%M:%S.000Z"), "editsRemaining": "5", "isEditEligible": True}},
        "retweeted": False, "source": '<a href="http://twitter.com/download/iphone" rel="nofollow">Twitter for iPhone</a>',
        "entities": {"hashtags": tags, "symbols": [], "user_mentions": people, "urls": []}, "display_text_range": ["0", str(len(escaped))],
        "favorite_count": str(number % 7), "id_str": ident, "truncated": False, "retweet_count": "0", "id": ident, "possibly_sensitive": False,
        "created_at": moment.strftime("%a %b %d %H:%M:%S +0000 %Y"), "favorited": False, "full_text": escaped, "lang": "en",
    }}  # fmt: skip


def x_archive(target: Path, count: int) -> tuple[Path, int]:
    """An era-3 X archive of `count` posts in parts of about 100 MiB. Returns the path and the bytes of its tweet members."""
    account = [{"account": {"email": "a@example.org", "username": "bench_sw", "accountId": "1001", "createdAt": "2012-01-01T00:00:00.000Z", "accountDisplayName": "Ben Ch"}}]
    profile = [{"profile": {"description": {"bio": "Social worker. Views mine.", "website": "", "location": "Leeds"}}}]
    total, part, buffer, size = 0, 0, [], 0

    def flush(archive: zipfile.ZipFile) -> None:
        nonlocal total, part, buffer, size
        name = "data/tweets.js" if part == 0 else f"data/tweets-part{part}.js"
        body = f"window.YTD.tweets.part{part} = [\n" + ",\n".join(buffer) + "\n]"
        archive.writestr(name, body)
        total, part, buffer, size = total + len(body.encode()), part + 1, [], 0

    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr("data/account.js", "window.YTD.account.part0 = " + json.dumps(account))
        archive.writestr("data/profile.js", "window.YTD.profile.part0 = " + json.dumps(profile))
        for number, text in enumerate(posts(count)):
            row = json.dumps(_tweet(number, text), indent=2, ensure_ascii=False)
            buffer.append(row)
            size += len(row)
            if size > 100 << 20:
                flush(archive)
        flush(archive)
    return target, total


def facebook_archive(target: Path, count: int) -> tuple[Path, int]:
    """A Facebook export (2024 layout) of `count` records: posts, comments, group posts. Returns path and JSON bytes."""
    mojibake = lambda text: text.encode("utf-8").decode("latin-1")
    found: dict[str, list] = {"posts": [], "comments": [], "groups": []}
    for number, text in enumerate(posts(count, seed=2)):
        stamp, body = int((START + timedelta(minutes=53 * number)).timestamp()), mojibake(text)
        if number % 3 == 0:
            found["comments"].append({"timestamp": stamp, "data": [{"comment": {"timestamp": stamp, "comment": body, "author": "Ben Ch"}}], "title": "Ben Ch commented on a friend's post."})
        elif number % 3 == 1:
            found["groups"].append({"timestamp": stamp, "data": [{"post": body}], "title": "Ben Ch posted in Allotments."})
        else:
            found["posts"].append({"timestamp": stamp, "data": [{"post": body}], "title": "Ben Ch updated his status."})
    root, total = "your_facebook_activity/", 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in (
            (root + "posts/your_posts__check_ins__photos_and_videos_1.json", found["posts"]),
            (root + "comments_and_reactions/comments.json", {"comments_v2": found["comments"]}),
            (root + "groups/group_posts_and_comments.json", {"group_posts_v2": found["groups"]}),
            ("personal_information/profile_information/profile_information.json", {"profile_v2": {"name": {"full_name": "Ben Ch"}, "current_city": {"name": "Leeds"}}}),
        ):  # fmt: skip
            body = json.dumps(value, indent=2)
            total += len(body)
            archive.writestr(name, body)
    return target, total
