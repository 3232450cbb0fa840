"""Which member of an export holds what: by the key that wraps its records, by its name, or by what its records look like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from scanner.archive import Archive, Member
from scanner.readers._meta import first_key

HEAD = 8192

# wrapping keys, their `_v2`, `_v3` ending taken off
BY_KEY = {
    "status_updates": "posts", "wall_posts_sent_to_you": "wall", "comments": "comments", "group_posts": "group_posts", "group_comments": "group_comments",
    "pending_posts": "group_posts", "anonymous_author_posts": "group_posts", "group_membership_questions_answers": "answers",
    "other_photos": "photos", "videos": "videos", "archived_stories": "stories", "lasso_videos": "reels", "trash": "trash", "archive": "archive",
    "items_selling": "selling", "your_events": "own_events", "events_you_hosted": "own_events", "event_responses": "others_events", "events_invited": "others_events",
    "events_joined": "others_events", "events_interested": "others_events", "events_declined": "others_events",
    "friends": "friends", "received_requests": "received", "rejected_requests": "received", "sent_requests": "sent", "deleted_friends": "removed",
    "followers": "followers", "following": "following", "profile": "profile", "timezone": "timezone",
    "participants": "messages", "thread_name": "messages", "threadName": "messages",
}  # fmt: skip

# names without their ending; the first that fits from the right is used
_BY_NAME = {
    "posts": r"your_posts(?:_\d+)?|your_posts__check_ins__photos_and_videos(?:_\d+)?",
    "wall": r"other_people_s_posts_to_your_timeline",
    "elsewhere": r"posts_on_other_pages_and_profiles",
    "comments": r"(?:comments|comments_and_reactions)/comments(?:_\d+)?|^comments(?:_\d+)?",
    "comment_edits": r"your_comment_edits",
    "group_mixed": r"your_posts_and_comments_in_groups",
    "group_posts": r"your_posts_in_groups|group_posts_and_comments|your_pending_posts_in_groups|your_anonymous_posts_in_groups|your_anonymous_group_posts",
    "group_comments": r"your_comments_in_groups",
    "answers": r"your_answers_to_membership_questions",
    "album": r"album/\d+",
    "photos": r"your_uncategorized_photos|your_photos",
    "videos": r"(?:posts|photos_and_videos)/your_videos",
    "stories": r"stories/(?:archived_stories|your_stories|stories)",
    "reels": r"reels/your_reels|short_videos/[^/]+|your_short_videos",
    "check_ins": r"check[-_]ins",
    "trash": r"posts/trash|^trash",
    "archive": r"posts/archive|archive/archive",
    "post_edits": r"edits_you_made_to_posts",
    "own_events": r"events/(?:your_events|events_you_hosted)",
    "others_events": r"events/(?:your_event_responses|event_invitations)",
    "selling": r"(?:facebook_)?marketplace/(?:your_listings|items_(?:selling|sold))|marketplace/items_sold",
    "friends": r"(?:friends|friends_and_followers)/(?:friends|your_friends)|your_friends",
    "received": r"received_friend_requests|friend_requests_received|rejected_friend_requests",
    "sent": r"sent_friend_requests|friend_requests_sent",
    "removed": r"removed_friends",
    "followers": r"people_who_followed_you|(?:following_and_followers|friends_and_followers|followers)/followers",
    "following": r"who_you_ve_followed|who_you_follow|following_and_followers/following",
    "profile": r"profile_information/profile_information|^profile_information",
    "timezone": r"timezone|time_zone",
    "messages": r"messages/(?:[^/]+/)*message(?:_\d+)?|^message(?:_\d+)?|your_group_messages/[^/]+",
    "start": r"start_here|index",
    "old_messages": r"html/messages|messages/\d+",
    "old_timeline": r"html/(?:timeline|wall)",
    "old_friends": r"html/friends",
}  # fmt: skip
BY_NAME = tuple((category, re.compile(rf"(?:^|/)(?:{pattern})$" if not pattern.startswith("^") else pattern + "$")) for category, pattern in _BY_NAME.items())
_OLD = frozenset({"old_messages", "old_timeline", "old_friends"})

# only Facebook has these; the others also occur in exports of Instagram or anywhere
_DISTINCT = frozenset({
    "posts", "wall", "elsewhere", "comment_edits", "group_mixed", "group_posts", "group_comments", "answers", "check_ins", "post_edits", "removed",
    "received", "sent", "friends", "following",
})  # fmt: skip
DISTINCT_KEYS = frozenset({
    "status_updates", "wall_posts_sent_to_you", "comments_v2", "group_posts", "group_posts_v2", "group_comments_v2", "pending_posts_v2",
    "anonymous_author_posts", "friends_v2", "group_membership_questions_answers_v2", "other_photos_v2", "videos_v2", "archived_stories_v2",
    "lasso_videos_v2", "trash_v2", "received_requests", "received_requests_v2", "rejected_requests", "rejected_requests_v2", "sent_requests",
    "sent_requests_v2", "deleted_friends", "deleted_friends_v2", "following_v2", "following_v3", "followers_v2", "followers_v3", "profile_v2",
    "your_events_v2", "event_responses", "event_responses_v2", "events_invited", "events_invited_v2", "items_selling_v2", "threadName",
})  # fmt: skip
_ELSEWHERE = re.compile(r"(?:^|/)(?:your_instagram_activity|instagram-[^/]*|threads)/")
_INSTAGRAM = re.compile(
    r"(?:^|/)(?:followers_and_following/|account_information/|login_and_account_creation/|past_instagram_insights/"
    r"|personal_information/personal_information\.|content/(?:posts|stories|reels|profile_photos)|comments/(?:post|reels)_comments|connections\.json$|media\.json$)",
)
_POST_LIST = re.compile(rb'"(?:attachments|data)"\s*:\s*\[\s*\{\s*"(?:data|post|comment|update_timestamp|backdated_timestamp)"\s*:')
_OWN_SHAPE = re.compile(rb'timestamp"\s*:|"full_name"\s*:')
_PAGE = re.compile(rb"class=[\"'][^\"']*(?:\b_a6-g\b|uiBoxWhite|\b_2lej\b)")
_OLD_PAGE = re.compile(rb"class=[\"'](?:thread|meta|message|user)[\"']")


class Known(NamedTuple):
    """A member and what it holds; `form` is json, html or old (the pages before 2018)."""

    member: Member
    category: str
    form: str


def _stem(member: Member) -> tuple[str, str]:
    stem, _, ending = member.key.rpartition(".")
    return stem, ending


def category_of_key(key: str) -> str | None:
    """What a wrapping key holds, whatever its version."""
    return BY_KEY.get(re.sub(r"_v\d+$", "", key))


def _by_name(stem: str) -> str | None:
    return next((category for category, pattern in BY_NAME if pattern.search(stem)), None)


def known(archive: Archive) -> Iterator[tuple[Member, Known | None]]:
    """Every member with what it holds, None where it is not read. Opens only those whose name does not settle it."""
    alone = len(archive.members) == 1
    for member in archive.members:
        found = classify(member)
        if found is None and alone and _stem(member)[1] in ("html", "htm") and _PAGE.search(head := member.head(64 * HEAD)):
            found = Known(member, "messages" if b"Participants:" in head else "unnamed", "html")
        yield member, found


def classify(member: Member) -> Known | None:
    """What a member holds; None where it is not known or not to be read."""
    stem, ending = _stem(member)
    if ending not in ("json", "html", "htm") or _ELSEWHERE.search(member.key):
        return None
    category = _by_name(stem)
    if category != "timezone" and UNREAD.search(member.key):
        return None
    if ending in ("html", "htm"):
        old = category in _OLD and (ending == "htm" or _OLD_PAGE.search(member.head(HEAD)) is not None)
        if category in _OLD and not old:
            return None
        return Known(member, category, "old" if old else "html") if category else None
    if category in ("messages", "album"):
        return Known(member, category, "json")
    if category == "start":
        return None
    head = member.head(HEAD)
    is_list, key = first_key(head)
    by_key = None if is_list else category_of_key(key)
    if category == "group_mixed":
        by_key = None  # its records tell by themselves what they are
    if by_key is None and category is None:
        by_key = _by_shape(head, is_list=is_list)
    found = by_key or category
    return Known(member, found, "json") if found and found not in _OLD else None


def _by_shape(head: bytes, *, is_list: bool) -> str | None:
    """For renamed files: a list of posts, a thread whose participants do not come first."""
    if is_list and _POST_LIST.search(head):
        return "posts"
    if not is_list and re.search(rb'"(?:participants|threadName)"\s*:', head):
        return "messages"
    return None


# --- recognition -----------------------------------------------------------------------------------------------------


def layout(archive: Archive) -> str | None:
    """The newest layout found, or None where this is no Facebook export."""
    if len(archive.members) == 1 and archive.inputs[0].layout == "file":
        return _single(archive.members[0])
    keys = [m.key for m in archive.members if m.key.endswith((".json", ".html", ".htm")) and not _ELSEWHERE.search(m.key)]
    if not keys:
        return None
    candidates = [m for m in archive.members if m.key.endswith((".json", ".html", ".htm")) and _by_name(_stem(m)[0]) and not _ELSEWHERE.search(m.key)]
    candidates.sort(key=lambda m: (_by_name(_stem(m)[0]) not in _DISTINCT, m.key.rsplit("/", 1)[-1].startswith("message"), m.size == 0))
    if any(_INSTAGRAM.search(k) for k in keys):
        candidates = [m for m in candidates if _by_name(_stem(m)[0]) != "messages"]  # both write their threads alike
    form = next((f for m in candidates[:12] if (f := _confirmed(m))), None)
    if form is None:
        threads = [m for m in archive.members[:50] if m.key.endswith(".json") and b'"threadName"' in m.head(HEAD)]
        return "e2ee" if threads else None
    return _era(keys, form)


def _era(keys: list[str], form: str) -> str:
    if form == "old":
        return "f0-html"
    joined = "\n".join(keys)
    if re.search(r"(?:^|/)(?:your_facebook_activity|connections/(?:friends|followers))/", joined, re.MULTILINE):
        return f"f4-{form}"
    if "your_activity_across_facebook/" in joined:
        return f"f3-{form}"
    newer = re.search(r"(?:comments_and_reactions|friends_and_followers)/|posts/album/|your_(?:posts|comments)_in_groups", joined)
    return f"f2-{form}" if newer else f"f1-{form}"


def _confirmed(member: Member) -> str | None:
    """Does a member that is named like Facebook's also look like it? The form, or None."""
    stem, ending = _stem(member)
    category = _by_name(stem)
    head = member.head(HEAD if ending == "json" else 16 * HEAD)
    if ending == "json":
        is_list, key = first_key(head)
        return "json" if _looks_right(head, category, key, is_list=is_list) else None
    if category in _OLD:
        return "old" if _OLD_PAGE.search(head) else None
    if not _PAGE.search(head) or b"instagram.com" in head:
        return None
    return "html" if category in _DISTINCT or "facebook" in member.key or category in ("comments", "profile", "messages", "album", "own_events", "followers") else None


def _looks_right(head: bytes, category: str | None, key: str, *, is_list: bool) -> bool:
    if not is_list and key in DISTINCT_KEYS:
        return True
    if category == "messages":
        return category_of_key(key) == "messages" and b"instagram" not in head
    if category == "album":
        return b'"photos"' in head and b'"creation_timestamp"' in head
    if category == "posts":
        return (is_list or key in ("timestamp", "data", "attachments", "title")) and _POST_LIST.search(head) is not None
    if not is_list and category_of_key(key) == category:
        return _OWN_SHAPE.search(head) is not None  # the first layout, whose keys have no version
    return category in _DISTINCT and b'"label_values"' in head


def _single(member: Member) -> str | None:
    """One file, perhaps renamed: by its content."""
    stem, ending = _stem(member)
    if ending == "json":
        is_list, key = first_key(head := member.head(16 * HEAD))
        if not is_list and (key == "threadName" or b'"threadName"' in head):
            return "e2ee"
        if not is_list and key in DISTINCT_KEYS:
            return "f2-json"
        if _confirmed(member) == "json":
            return "f1-json"
        if not is_list and key == "participants" and b'"sender_name"' in head and b"instagram" not in head:
            return "f2-json"
        return "f2-json" if is_list and _POST_LIST.search(head) else None
    if ending in ("html", "htm"):
        head = member.head(64 * HEAD)
        if b"instagram.com" in head:
            return None
        if _by_name(stem) in _OLD and _OLD_PAGE.search(head):
            return "f0-html"
        if _PAGE.search(head) and (b"facebook.com" in head or (_by_name(stem) or "start") != "start"):
            return "f4-html" if b"<section" in head else "f2-html" if b"_a6-g" in head else "f1-html"
    return None


# --- what is knowingly left out --------------------------------------------------------------------------------------

_LEFT_OUT = {
    "advertising data": r"ads_information/|ads_and_businesses/|/?ads/",
    "activity on other sites and apps": r"apps_and_websites_off_of_facebook/|apps_and_websites/|your_off-facebook_activity|your_activity_off_meta",
    "security and login records": r"security_and_login_information/",
    "logs of searches, notifications, places and interactions": r"logged_information/(?!.*time_?zone)|search_history/|(?:^|/)search/|location/|device_location|interactions/|about_you/",
    "settings": r"preferences/",
    "likes and reactions": r"likes_and_reactions|posts_and_comments\.(?:json|html?)$|story_reactions|stories_feedback",
    "pages liked, followed or recommended": r"pages/",
    "groups joined and badges": r"your_group_membership_activity|your_groups\.|your_page_or_groups_badges|your_contributions",
    "saved items and collections": r"saved_items_and_collections/|your_saved_items",
    "dating data": r"(?:facebook_)?dating/",
    "payments and purchases": r"payment_history|facebook_payments/|(?:facebook_)?marketplace/(?!your_listings|items_s)",
    "votes in polls": r"polls_you_voted_on|your_poll_votes",
    "places tagged or created": r"places_you_have_been_tagged_in|cities_you_have_checked_into|your_places/|places_you_ve_created",
    "friends suggested, contacts uploaded": r"suggested_friends|people_you_may_know|people_and_friends|your_address_books|contacts",
    "profile changes and custom lists": r"profile_update_history|your_post_audiences|accounts_center/|other_personal_information/",
}
UNREAD = re.compile("|".join(rf"(?:^|/)(?:{p})" for p in _LEFT_OUT.values()))
_LEFT_OUT_COMPILED = tuple((what, re.compile(rf"(?:^|/)(?:{p})")) for what, p in _LEFT_OUT.items())
_MEDIA = re.compile(r"\.(?:jpe?g|png|gif|webp|heic|mp4|mov|m4a|aac|mp3|wav|ogg|avi|webm|bmp|tiff?|svg|ico|3gp|opus)$")
_NO_DATA = re.compile(r"(?:^|/)(?:no[-_]data(?:\.txt)?|[^/]*\.(?:css|js)|(?:start_here|index)\.html?)$")


def left_out(member: Member) -> tuple[str, str] | None:
    """(what, why) of a member that is not read; None where it holds nothing at all. For members that `classify` leaves."""
    if _NO_DATA.search(member.key) or member.key.endswith("/"):
        return None
    if _MEDIA.search(member.key):
        return "pictures, videos and sound", "they are not looked at; only captions and places that the export lists are read"
    for what, pattern in _LEFT_OUT_COMPILED:
        if pattern.search(member.key):
            return what, "not words of yours"
    folder = member.name.replace("\\", "/").rpartition("/")[0].rpartition("/")[2]
    return f"files in the folder “{folder}”" if folder else "files in the top folder", "not known to this version"
