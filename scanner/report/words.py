"""The report's vocabulary: what each code in a result is called when a person reads it.

Tables and tiny formatters only; nothing here looks at a whole item. Sentences are calm, in the second person, and
never say more than the result knows.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

ADVICE = ("keep", "note", "review", "delete", "delete_now")
"""From nothing to do to most urgent; the position is the priority 0-4."""

ADVICE_LABEL = {
    "keep": "Keep",
    "note": "Worth knowing",
    "review": "Review",
    "delete": "Delete",
    "delete_now": "Delete now, and talk to a supervisor",
}
ADVICE_SHORT = {**ADVICE_LABEL, "delete_now": "Delete now"}
"""For column heads and legends, where the sentence beside it names the supervisor."""

ADVICE_MEANS = {
    "keep": "nothing to do",
    "note": "little alone, can add up with others",
    "review": "edit it, or narrow who sees it",
    "delete": "consider removing it, after the checks above",
    "delete_now": "the most telling ones",
}
ADVICE_FOR_PEOPLE = {
    "keep": "Keep",
    "note": "Worth knowing",
    "review": "Review",
    "delete": "End it, after talking it over",
    "delete_now": "Talk to a supervisor now",
}
"""The same five for a connection: nobody deletes a person."""

ADVICE_FLOOR = (0, 15, 35, 60, 85)
"""Lowest score of each advice, in the order of ADVICE: the bands that the result itself is written with."""

OBSERVERS = {
    "self": "The client",
    "kin": "Family and friends",
    "colleague": "Your colleagues",
    "local": "People nearby",
    "stranger": "A stranger online",
}
STEPS_OF_LIKELIHOOD = ("unlikely", "possible", "could well", "very likely")
STEP_EDGES = (0.05, 0.33, 0.67)
"""0.05 and 0.33 are the usual limits for released health data (groups of 20 and of 3); 0.67 is a judgement."""

PLATFORMS = {
    "x": "X", "twitter": "X", "facebook": "Facebook", "instagram": "Instagram", "threads": "Threads",
    "linkedin": "LinkedIn", "reddit": "Reddit", "mastodon": "Mastodon", "bluesky": "Bluesky", "tiktok": "TikTok",
    "whatsapp": "WhatsApp", "google": "Google", "google_maps": "Google Maps", "youtube": "YouTube",
    "discord": "Discord", "slack": "Slack", "tumblr": "Tumblr", "telegram": "Telegram", "snapchat": "Snapchat",
    "pinterest": "Pinterest", "yelp": "Yelp", "nextdoor": "Nextdoor", "web": "Web page", "wordpress": "WordPress",
    "stackexchange": "Stack Exchange", "hackernews": "Hacker News", "github": "GitHub",
}  # fmt: skip
KINDS = {
    "post": "post", "reply": "reply", "comment": "comment", "group_post": "group post", "review": "review",
    "review_reply": "answer to a review", "message": "message", "repost": "repost", "photo": "photo",
    "story": "story", "event": "event", "check_in": "check-in", "poll": "poll", "bio": "profile text",
}  # fmt: skip
KINDS_PLURAL = {
    **{kind: f"{word}s" for kind, word in KINDS.items()},
    "reply": "replies", "story": "stories", "review_reply": "answers to reviews", "bio": "profile texts",
}  # fmt: skip
AUDIENCES = {
    "public": "public", "followers": "followers", "friends": "friends", "group": "a group",
    "private": "private", "unknown": "audience unknown",
}  # fmt: skip
RELATIONS = {
    "friend": "friend on {platform}",
    "follower": "follows you on {platform}",
    "following": "you follow them on {platform}",
    "request_received": "asked to connect with you on {platform}",
    "request_sent": "you asked to connect with them on {platform}",
    "message_partner": "you write to each other on {platform}",
}
GRADES = {"hint": "a hint", "plausible": "plausible", "strong": "a strong sign", "verified": "checked"}

CERTAINTY_LABEL = {
    "counted": "counted",
    "measured": "measured",
    "extrapolated": "measured elsewhere or earlier",
    "estimated": "estimated",
    "guessed": "a guess",
    "not counted": "",
}
"""How a figure is known, from best to least."""

IDENTIFIER_LABEL = {
    "name": "name", "initial": "initials", "nickname": "nickname", "handle": "account name",
    "relative_name": "relative’s name", "contact": "contact detail", "id_number": "record number", "age": "age",
    "gender": "gender", "date": "date", "time": "time", "place": "place", "employer": "employer",
    "school": "school", "occupation": "job", "condition": "condition", "medication": "medication",
    "treatment": "treatment", "legal": "legal matter", "family": "family", "ethnicity": "ethnicity",
    "religion": "religion", "language": "language", "sexuality_gender_identity": "sexuality or gender identity",
    "appearance": "appearance", "event": "event", "quote": "their words", "object": "object",
    "relationship_to_practitioner": "tie to you", "other": "other detail",
}  # fmt: skip
IDENTIFIER_PHRASE = {
    "name": "a name", "initial": "initials", "nickname": "a nickname", "handle": "an account name",
    "relative_name": "a relative’s name", "contact": "a contact detail", "id_number": "a record number",
    "age": "an age", "gender": "a gender", "date": "a date", "time": "a time", "place": "a place",
    "employer": "an employer", "school": "a school", "occupation": "a job", "condition": "a condition",
    "medication": "a medication", "treatment": "a treatment", "legal": "a legal matter",
    "family": "the family’s situation", "ethnicity": "ethnicity", "religion": "religion", "language": "a language",
    "sexuality_gender_identity": "sexuality or gender identity", "appearance": "someone’s appearance",
    "event": "an event", "quote": "someone’s own words", "object": "an object",
    "relationship_to_practitioner": "how you know them", "other": "another detail",
}  # fmt: skip
MOST_TELLING = (
    "name", "handle", "contact", "id_number", "relative_name", "event", "nickname", "initial", "quote", "school",
    "employer", "place", "date", "time", "age", "condition", "legal", "occupation", "family", "appearance",
    "medication", "treatment", "object", "ethnicity", "religion", "language", "sexuality_gender_identity",
    "relationship_to_practitioner", "gender", "other",
)  # fmt: skip
"""Identifier types, the ones that usually narrow most first: which three a short sentence names."""

DUAL_KIND_LABEL = {
    "social_connection": "connected on a social network", "personal_contact": "personal contact",
    "client_interaction": "client on your page", "shared_community": "shared community",
    "social_event": "shared occasion", "business_or_barter": "business or barter", "gift_or_loan": "gift or loan",
    "romance_or_sex": "attraction or intimacy", "family_or_friend_tie": "friend or family tie",
    "role_conflict": "second role", "former_client": "after the work ended", "review_reply": "answering a review",
    "testimonial": "asking for praise", "online_search": "looking a client up",
    "public_advice": "advice in public", "self_disclosure": "telling of yourself", "hostility": "harsh words",
}  # fmt: skip
DUAL_KIND_SENTENCE = {
    "social_connection": "It suggests that you and a client are connected on a social network.",
    "personal_contact": "It suggests personal contact with a client, outside working hours or channels.",
    "client_interaction": "It shows you and a client talking where others can read it.",
    "shared_community": "It suggests that you and a client share a community, such as a church, a gym or a street.",
    "social_event": "It suggests a meal, a party or another occasion shared with a client.",
    "business_or_barter": "It suggests that something was bought, sold or traded with a client.",
    "gift_or_loan": "It suggests a gift or money passing between you and a client.",
    "romance_or_sex": "It can be read as attraction or intimacy involving a client.",
    "family_or_friend_tie": "It suggests that a client is, or was, also a friend or relative.",
    "role_conflict": "It suggests that you have a second role towards a client.",
    "former_client": "It suggests personal contact after the work had ended.",
    "review_reply": "It answers a review in a way that may confirm who was a client.",
    "testimonial": "It asks clients for praise, or repeats it.",
    "online_search": "It suggests that a client was looked up online.",
    "public_advice": "It gives one person clinical advice where others can read it.",
    "self_disclosure": "It tells of your own treatment or struggles where clients may read it.",
    "hostility": "It can be read as contempt or anger towards clients.",
}

STEP_SENTENCES = {
    "delete": "Consider removing it, once the checks under “Before you delete” are done.",
    "edit": "Edit it. Most platforms keep the earlier version, so removing can be cleaner.",
    "limit-audience": "Narrow who can see it. This only affects future viewers.",
    "remove-tag": "Remove the tag, after saving what your policy requires.",
    "strip-media": "Take off the picture or the location, after saving what your policy requires.",
    "unfriend": "End the connection, planned in supervision so that nobody is hurt or surprised; note why.",
    "leave-group": "Leave the group, after saving what your policy requires.",
    "supervision": "Talk it through in supervision. Bring the kinds of detail, not names.",
    "privacy-lead": "Tell your privacy lead soon; they decide about notice.",
    "preserve-first": "Ask first whether a copy has to be kept in the official record.",
    "policy": "Write down a social media policy and share it with clients.",
    "keep": "No change suggested.",
}
"""The catalogue's action words as sentences; a step that is no such word is already a sentence."""

STEPS_WHERE_NONE = {
    "keep": "No change suggested.",
    "note": "Nothing needs doing. It can add up with other items.",
    "review": "Edit it, or narrow who can see it.",
    "delete": STEP_SENTENCES["delete"],
    "delete_now": STEP_SENTENCES["delete"],
}

DECISIONS = {
    "keep": "keep it", "edit": "edit it", "edited": "edited", "narrow": "narrow who sees it",
    "limit": "narrow who sees it", "delete": "delete it", "deleted": "deleted", "later": "decide later",
    "discuss": "talk it over", "end": "end the connection", "false_alarm": "not what it seems", "wrong": "not what it seems",
}  # fmt: skip

ONESELF = frozenset({"self", "me", "you"})
"""Who decided, where that was the practitioner."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LANGUAGES = {
    "en": "English", "es": "Spanish", "fr": "French", "de": "German", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "pl": "Polish", "ar": "Arabic", "he": "Hebrew", "fa": "Persian", "ur": "Urdu", "hi": "Hindi",
    "mr": "Marathi", "bn": "Bengali", "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "vi": "Vietnamese",
    "tr": "Turkish", "ru": "Russian", "uk": "Ukrainian", "sv": "Swedish", "da": "Danish", "no": "Norwegian",
    "nb": "Norwegian", "fi": "Finnish", "el": "Greek", "cy": "Welsh", "ga": "Irish", "zu": "Zulu", "af": "Afrikaans",
    "yo": "Yoruba", "sw": "Swahili", "so": "Somali", "ht": "Haitian Creole", "tl": "Tagalog", "pa": "Punjabi",
}  # fmt: skip
_UNDETERMINED = frozenset({"", "und", "unknown", "none", "zxx"})


def steps(given: Iterable[str], advice: str) -> tuple[str, ...]:
    """The result's steps as sentences, or the one that its advice implies."""
    return tuple(STEP_SENTENCES.get(step, step) for step in given) or (STEPS_WHERE_NONE[advice],)


def likelihood(probability: float) -> int:
    """The step 0-3 of a probability 0-1; its word is `STEPS_OF_LIKELIHOOD[step]`."""
    return bisect_right(STEP_EDGES, probability)


def advice_of(score: float) -> str:
    """The advice that a score 0-100 stands for."""
    return ADVICE[bisect_right(ADVICE_FLOOR, score) - 1]


def platform_name(platform: str) -> str:
    """The name people use; an unknown platform keeps its own word."""
    return PLATFORMS.get(platform, platform.replace("_", " ").capitalize())


def language_name(code: str) -> str:
    """English name of an ISO 639-1 code; “not recognised” where the scan could not tell."""
    return "language not recognised" if code in _UNDETERMINED else _LANGUAGES.get(code, code)


def moment(value: str | None) -> datetime | None:
    """The instant in an ISO 8601 string, or None where there is none."""
    return None if value is None else datetime.fromisoformat(value)


def day(value: date | None) -> str:
    """“14 Mar 2019”; the month as a word, because 03/04 means two things."""
    return "no date" if value is None else f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def minute(value: datetime | None) -> str:
    """“14 Mar 2019, 21:07”, in the zone that the source wrote."""
    return "no date" if value is None else f"{day(value)}, {value.hour:02}:{value.minute:02}"


def count(number: int) -> str:
    """“12,345”."""
    return f"{number:,}"


def spelled(number: int) -> str:
    """“three”, “12”: small numbers as words, as a sentence wants them."""
    small = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return small[number] if number < len(small) else count(number)


def counted(number: int, word: str, plural: str | None = None) -> str:
    """“1 item”, “2,000 items”."""
    return f"{number:,} {word if number == 1 else plural or word + 's'}"


def share(part: float) -> str:
    """“14%”; never 0%, since an estimate cannot promise that nothing is left."""
    return f"{part:.0%}" if part >= 0.01 else "under 1%"


def listed(parts: Iterable[str]) -> str:
    """“a”, “a and b”, “a, b and c”."""
    words = list(parts)
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def rounded(people: float) -> str:
    """Two significant digits: the estimate is no better than that."""
    if people < 10:
        return str(max(1, round(people)))
    step = 10 ** (math.floor(math.log10(people)) - 1)
    whole = round(people / step) * step
    return f"{whole / 1_000_000:g} million" if whole >= 1_000_000 else f"{whole:,}"


def people(estimate: Mapping[str, Any] | None) -> str:
    """“about 30 people (between 4 and 200)”, “one person”; empty where nothing was estimated."""
    if not estimate or estimate.get("mid") is None:
        return ""
    low, mid, high = (rounded(float(estimate[key])) for key in ("low", "mid", "high"))
    if high == "1":
        return "one person"
    if low == high:
        return f"about {mid} people"
    centre = "about one person" if mid == "1" else f"about {mid} people"
    return f"{centre} (between {low} and {high})"


def brief(text: str, most: int = 160) -> str:
    """The text, cut after `most` code points: names, places and reasons come from archives and can be any length."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def capital(sentence: str) -> str:
    """The sentence with its first letter in upper case and the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


def sentence(text: str) -> str:
    """The text with a capital and a full stop, where it lacks them."""
    ended = not text or text[-1] in ".!?…"
    return capital(text) if ended else f"{capital(text)}."


_ODD = re.compile("\r\n?|[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202d\u202e]")


def showable(text: str) -> str:
    """Text that any page or file can carry: controls and half surrogates become U+FFFD, and the two marks that force
    a writing direction, which can make words read backwards, become visible. One pass, as a page can be long.
    """
    return _ODD.sub(_shown, text)


def _shown(odd: re.Match[str]) -> str:
    found = odd[0]
    return "\n" if found[0] == "\r" else "⟨direction mark⟩" if found in "\u202d\u202e" else "\ufffd"
