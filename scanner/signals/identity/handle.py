"""A client's handle, tag or profile: one tap from the post to the person."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, in_practice, mentions
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import MEETING
from scanner.subjects.reading import Reading, Span

_HANDLE = r"@[a-z0-9_](?:[\w.-]{0,28}\w)?"
# organisations, press, brands: "@NASW", "@mindcharity", "@bbcnews"
_INSTITUTION = (
    r"^@(?-i:[A-Z]{3,12}\d{0,4})$|(?:nasw|basw|news|official|hq|org|charity|trust|council|gov|police|nhs|hospital|univ|college|school|dept|network|foundation|assoc|society"
    r"|institute|academy|podcast|magazine|journal|cares?|health|support|books?|press|union|mag|tv|radio|fc|center|centre|clinic|social ?work|therap|counsel|inc|uk|usa|ltd|app)\b"
)
_EVENT = r"\b(?:panel|talk by|speaker|keynote|conference|webinar|workshop|episode|podcast|interview|article|book|thread|follow|giveaway|tickets|training|cohort|colleagues?|co-?workers?|boss|team|podcast|author|host(?:ed|ing)?|via|ty for the follow|album|tour|match|game|goal)\b"


def _client_handle(reading: Reading, span: Span) -> bool:
    """A private person's handle, not the owner's, an institution's or a colleague's."""
    handle = reading.text[slice(*span)]
    if not handle.startswith("@"):
        return in_practice(reading, span)
    if handle.lstrip("@").lower() in {h.lower() for h in reading.owner.handles} or compiled(_INSTITUTION).search(handle):
        return False
    return at_work(reading, span) and not mentions(reading, span, _EVENT)


SIGNAL = Signal(
    id="rid.client-handle-tag",
    severity=5,
    title="A client tagged or linked",
    explanation="The tag opens the client's own profile and tells everybody there that you know each other from your work.",
    steps=("remove-tag", "delete", "supervision"),
    standards=("nasw-1.07r", "nasw-1.06h", "hipaa-164.502a"),
    identifier="handle",
    needs=0,
    silent_in=HERE,
    confirm=_client_handle,
    patterns=(
        # "so proud of @kiki_rises", "my client @dre.w.44", "session with @joan_p", "shout out to @leo"
        rf"\b(?:proud of|shout ?-?out(?: to| 2)?|s/o(?: to)?|big up|props to|congrats(?: to)?|congratulations|well done|client|patient|resident|kiddo|student|mentee|one of mine|from my (?:group|caseload|program|unit)|(?:{MEETING}|chat|call|convo|talk|talking|catch[- ]?up|coffee|lunch|progress|breakthrough|morning|hour|work(?:ed|ing)?|chatting|checking in|follow up) (?:w|w/|with)|chat today|session today|thank(?:s| you| u)(?: to)?|happy birthday|miss(?:ing)?|love|good luck|gl|go|get (?:it|em),?|see|cc|well done|look at|check out|meet|inspired by|love to|hugs to|thoughts with|praying for|hey|hi|hello)[,:]? (?:my (?:client|girl|boy|guy|kid|kiddo|lady|man|lad) |the (?:amazing|wonderful|brave|incredible|one and only) |our )?(?P<it>{_HANDLE})",
        # "@dre.w.44 hang in there", "@kiki_rises proud of you", "@joan_p see you thursday"
        rf"(?P<it>(?<![\w.]){_HANDLE}),?[^\n@]{{0,40}}\b(?:hang in there|proud of (?:you|u|ya)|keep (?:going|at it|it up|fighting|showing up)|one day at a time|(?:you|u)(?:'?ve)? got this|(?:you|u)(?:'re| are|r| r)? (?:doing|done|did) (?:so |great|amazing|really|well)|stay (?:strong|safe|sober|clean)|see (?:you|u|ya) (?:mon|tue|wed|thu|fri|sat|sun|next|at|in group|in session|soon|then|tomorrow|tmrw)|talk (?:tomorrow|tmrw|thurs|mon|tues|wed|fri|in session)|call me|text me|remember what we (?:said|talked)|remember (?:ur|your|the) (?:breathing|skills|plan|coping|tools)|did (?:you|u) take|answer (?:ur|your) phone|pick up(?: ur| your)? phone|(?:ur|your) (?:worker|case ?worker|sw|nurse|therapist|counsell?or|favou?rite)|coming to (?:group|session|clinic)|trusting (?:me|us)|for (?:coming|showing up|letting me|trusting)|how (?:are|r) (?:you|u) (?:doing|feeling) (?:today|since|after)|great (?:session|work|group|job) (?:today|in)|good (?:session|work|group|chat) (?:today|in)|\d+ days|from my (?:\w+ )?(?:group|caseload|clinic|program\w*|unit)|is (?:my|a|one of my) (?:\w+ )?(?:client|patient|kiddo|resident)s?|hope (?:ur|your|you'?re) (?:ok|feeling|doing|well)|thinking (?:of|about) (?:you|u)|(?:ur|your) (?:next )?(?:appt|appointment|session|intake|meds|court|hearing|group|bed|worker|check-?in)|(?:you|u) (?:did|were|was) (?:so |really |amazing|great|brave|good)(?: \w+)?|first (?:week|month|day) (?:clean|sober|out|home))\b",
        # "tagging my client", "tagged one of my residents", "link to her page: "
        rf"\b(?P<it>(?:tagg(?:ed|ing)|tag|@ing|@'?ed|linked to|linking|link to) (?:in )?(?:my|a|one of my|one of our|our|the|some|two of my) (?:\w+ ){{0,2}}(?:{CLIENT}|kiddos?|students?|famil(?:y|ies)|ladies|girls|boys|moms?|mums?|kids?|lads?|vets?))\b",
        # "follow my client on insta", "my resident's tiktok", "heres her page"
        rf"\b(?:{CLIENT}|kiddo|lady|kid|student|mom|mum|guy|girl|lad)(?:'s|s'|s)? (?P<it>(?:\w+ )?(?:insta(?:gram)?|ig|tik ?tok|fb|facebook|twitter|snap(?:chat)?|youtube|yt|soundcloud|only ?fans|profile|handle|channel|page|venmo|cashapp|linkedin))\b",
        # "her insta is @…", "his handle: dre44", "follow her at instagram.com/…"
        r"\b(?:her|his|their) (?:insta(?:gram)?|ig|handle|tik ?tok|fb|facebook|twitter|page|profile|snap(?:chat)?|soundcloud|channel)(?: is| name is|:|'s) ?(?P<it>\S{3,60})",
        # "shes on insta as @lil_kay", "find him on tiktok @dre44"
        rf"\b(?:(?:s?he|they)(?:'?s|'?re| is| are)?|find (?:her|him|them)|follow (?:her|him|them)|(?:her|his|their)) (?:\w+ ){{0,2}}?on (?:insta(?:gram)?|ig|tik ?tok|fb|facebook|twitter|x|snap(?:chat)?|youtube|here|soundcloud)(?: as| at| under|:|,)? ?(?P<it>{_HANDLE})",
        # "my client instagram.com/kiki_rises", "https://facebook.com/joan.pike.5"
        rf"\b(?:{CLIENT}|kiddo|she|he|her|his|one of mine|of mine)\b[^\n]{{0,60}}(?P<it>(?:https?://)?(?:www\.|m\.)?(?:instagram|facebook|tiktok|twitter|x|fb|youtube|soundcloud|linkedin|venmo|cash)\.(?:com|app|me)/[\w@./-]{{3,50}})",
    ),
    topics=(
        r"(?<![\w.@])(?P<it>@[a-z0-9_][\w.]{2,29})(?![\w@])",
    ),
    fires=(
        Fires("so proud of @kiki_rises, from my tuesday group to the stage!"),
        Fires("great chat today @dre.w.44 hang in there ❤️", role="counselor"),
        Fires("@joanpike_61 remember your breathing and see you Thursday x", role="therapist"),
        Fires("shoutout to my client @leo.lifts 6 months clean 💪"),
        Fires("tagging one of my residents in this because he MADE the cake", role="support worker"),
        Fires("go stream it, one of my clients' soundcloud is fire"),
        Fires("her insta is wanda_paints_now, ex resident of ours, go follow", role="art therapist"),
    ),
    silent=(
        Silent("Great panel with @NASW today", role="social worker", why="an institution"),
        Silent("Loved the session with @therapybookclub at the conference", role="therapist", why="an event"),
        Silent("@mindcharity do great work for service users", role="nurse", why="a charity"),
        Silent("@jess_m happy birthday gorgeous xx", why="no practice"),
        Silent("Thanks @sam_w for the brilliant article on supervision", role="counsellor", why="an author"),
        Silent("my sister @keish_bakes hang in there, last exam tomorrow", role="nurse", why="own family"),
        Silent("Please don't tag me in posts about your treatment, I can't confirm who I see.", role="therapist", why="a kept boundary"),
    ),
)
