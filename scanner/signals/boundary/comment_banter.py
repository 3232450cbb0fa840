"""Social back-and-forth with a client: likes, hearts, jokes, compliments under a post.

Where no client is named (a reply such as "ur too funny, see u mon") only a practitioner's profile makes it a hint: the
words fit a friend as well, so a meeting that is part of the work must be in them, or a compliment with a question about
the family. Who was answered is known to other stages.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, happened, in_practice, named, near_client, says
from scanner.signals.boundary._words import DAY, LAUGHS, POSSESSIVE, WHO, gap
from scanner.subjects.reading import Reading, Span

_YOU = r"(?:you|u|ya|ye|yous|yall|y'all)"
_SESSION = r"(?:sessions?|sesh|group|our (?:session|chat|visit|appt|appointment|next)|(?:ur|your|yr) (?:\w+ )?(?:appt|appointment|session|visit|check[- ]?in|slot)|clinic|therapy|the office|my office)"
_WEEKDAY = r"(?:mon|tues?|weds?|wednes|thurs?|fri)(?:day)?s?"
_POST = r"(?:posts?|pics?|photos?|pictures?|selfies?|stor(?:y|ies)|reels?|tik ?toks?|status(?:es)?|page|comments?|videos?|vids?|memes?|profile|profile pic|pfp|stuff|tweets?|insta|fb|grid|dump)"
_WARM = rf"{LAUGHS}|\b(?:stop+|funny|crack(?:s|ing)? me up|hilarious|cute|gorg\w*|love|luv|miss|hun|hunni|babe|girl|girlie|queen|king|legend|bestie|bro|xx+|proud|behave|trouble|cheeky|slay\w*|obsessed|dead|dying|iconic|clean up|handsome|pretty|mister|missus|pet|homework|looking|yes+)\b"
_COLLEAGUES = r"\b(?:love (?:you|u|ya)|sis|cuz|aunt\w*|bruv|flight|airport|match|wedding|team|colleagues?|coworkers?|class of|students|everyone|all of (?:you|u)|training|conference|webinar|workshop|rehearsal|pub|gym|church|party|brunch|book club|(?:our|the) (?:match|game|wedding))\b"
_REVIEW = r"\b(?:review|complain\w*|booking|enquir\w*|price|quote)\b"


def _social(reading: Reading, span: Span) -> bool:
    """A client is named; or a practitioner writes warmly to somebody and names a meeting."""
    words = reading.text[slice(*span)]
    if says(_REVIEW, around(reading, span)) or not happened(reading, span):
        return False
    if named(reading, span) or near_client(reading, span, 60):
        return True
    if not in_practice(reading, span):
        return False
    if says(rf"\b{_YOU}\b|\b(?:ur|your|yr|behave|bring|late|save)\b", words):
        return says(_WARM, around(reading, span)) and not says(_COLLEAGUES, around(reading, span))
    return says(r"^(?:s?he|they)\b", words)


SIGNAL = Signal(
    id="dual.client-comment-banter",
    severity=3,
    title="Joking and hearts with a client in the comments",
    explanation="Readers of a friendly exchange can work out how the two of you know each other, and to the client it can feel like friendship.",
    steps=("delete", "supervision"),
    standards=("nasw-1.06h", "nasw-1.06e", "tech-2.09"),
    kinds=("client_interaction",),
    needs=0,
    silent_in=HERE,
    confirm=_social,
    grade="hint",
    patterns=(
        # "client always comments on my selfies", "one of my patients liked all my pics", "my residents hearted my story"
        rf"\b{WHO} {gap(3)}(?:comment(?:s|ed|ing)?|likes?|liked|liking|hearts?|hearted|hearting|react(?:s|ed|ing)?|roast(?:s|ed|ing)?|troll(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|teas(?:es|ed|ing)|ripp(?:ed|ing)) {gap(2)}(?:on |to |me (?:on|in|under) |in |under )?{gap(2)}(?:my|our|the|every|me) {gap(2)}{_POST}\b",
        # "commented on my client's post", "liked a patients selfie", "hearting my lads pics"
        rf"\b(?:comment(?:s|ed|ing)?|likes?|liked|liking|heart(?:s|ed|ing)?|react(?:ed|ing)?|repl(?:y|ied|ying)|lol'?d|teas(?:ed|ing)|roast(?:ed|ing)?) (?:on |to |at |under )?{gap(3)}{WHO}{POSSESSIVE} {gap(3)}{_POST}\b",
        # "bantering w a client in the comments", "joking with my patients on my wall"
        rf"\b(?:banter\w*|jok(?:e|es|ing)|laugh\w*|flirt\w*|chatt?\w*|go(?:ing)? back and forth|slagging(?: match)?|teas\w*|roast\w*|trash ?talk\w*|back and forth) {gap(2)}{WHO} {gap(3)}(?:in|on|under) (?:my |the |our |her |his )?(?:\w+ )?(?:comments?|threads?|mentions|replies|wall|{_POST})\b",
        # "my client in the comments roasting me"
        rf"\b{WHO} {gap(6)}(?:in|on|under) (?:my|the) (?:\w+ )?(?:comments?|comment section|mentions|replies)\b",
        # "my client just commented "who let u out" 💀"
        rf"\b{WHO} {gap(2)}(?:commented|replied|reacted|put|wrote)(?: on (?:it|this|here))?:? ?(?:\"|'(?=\w)|lol|under|on my|back|😂|💀|with)",
        # "told my client in the comments", "my client left fire emojis on my beach pic"
        rf"\b{WHO} {gap(2)}(?:left|leaves|leaving|dropped|drops|put|puts|sent|posted|wrote) {gap(4)}(?:on|under|in) (?:my|me) {gap(2)}{_POST}\b",
        # "ur hair looks amazing!! ur worker must be so proud", "til thursdays session"
        r"\b(?:your|ur|yr) (?:\w+ )?(?:dress|hair\w*|outfit|fit|make ?up|lashes|nails|selfie|jacket|shoes|trainers|braids|smile|tattoo|baby|pics?)\b[^\n]{0,40}\b(?:your|ur|yr|yer) (?:worker|case ?worker|social worker|therapist|foster \w+|key ?worker)\b",
        # with a client named beside it: "love our comment wars", "arguing on my own status"
        r"\b(?:best )?(?:banter|craic|roast(?:s|ing)?|fights?|wars?|chat) in (?:my|the) (?:comments?|mentions|replies|dms)\b|\b(?:replied to|quote tweeted|retweeted|commented on) my (?:tweet|post|status|story|selfie|pic|reel|tik ?tok)\b",
        rf"\b(?:your|ur|yr) (?:\w+ )?(?:nails|hair|lashes|outfit|dress|baby|pics?|selfie|brows|tattoo|braids|dog|puppy)\b[^\n]{{0,20}}\bshow me (?:on )?(?:{_WEEKDAY}|tmrw|tomorrow|next (?:week|time)|at (?:ur|your|our))\b",
        r"\b(?:troll|roast|slag|teas|banter|rip|ripp)(?:ing|ed|ging|s)? (?:each other|one another|eachother)\b|\bcomments? (?:a|an|with|the|every|on every)\b[^\n]{0,20}\b(?:emojis?|gifs?|first|time)\b|\bunder my (?:\w+ )?(?:pics?|posts?|photos?|selfies?|stor(?:y|ies)|reels?|status)\b",
        rf"\b{WHO} (?:put|says|said|wrote|goes|commented|left)\b[^\n]{{0,60}}\b(?:on|under) my (?:\w+ )?{_POST}\b",
        r"\b(?:comment (?:wars?|section|thread)s?|on my (?:own )?(?:\w+ )?(?:status|posts?|pics?|selfies?|wall|stor(?:y|ies)|feed|reels?)|(?:on|under) (?:his|her|their|(?:my |a |the )?(?:client|patient|resident)'?s) (?:\w+ )?(?:post|pics?|selfies?|wall|story|status|reel|photo|newborn pics?)|(?:heart|like|laugh|fire|love)(?:ed|d)?[- ]?(?:react\w*|emojis?)|dropped a heart|gif)\b",
        # "told u in session itd work"
        rf"\b(?:told|said to|promised|warned|remember|taught) (?:you|u|ya) (?:\w+ )?(?:in|at|during) (?:{_SESSION})\b",
        # "cant wait for cuddles at ur next visit"
        r"\b(?:cuddles|catch[- ]?up|see (?:you|u)|to see|hear all|wait for|wait til|chat|hugs?|a look)\b[^\n]{0,25}\b(?:at|on|in|for|til) (?:ur|your|our) (?:next )?(?:visit|appt|appointment|session|clinic|check[- ]?in|home visit)\b",
        # "he commented hey miss on my pics and i replied"
        rf"\b(?:s?he|they) (?:comment(?:ed|s)|replied|liked|hearted|reacted)\b[^.!?\n]{{0,30}}\b(?:on|to|under) my {gap(2)}{_POST}\b",
        rf"\b(?:{_YOU}|ur|your)\b[^.!?\n]{{0,40}}\b(?:til+|until|till|for|at|in|b4|before|after|on) (?:our |ur |your |next )?(?:{DAY}(?:'s)? )(?:{_SESSION})\b",
        # "ur too funny (see u mon", "love it!! c u at group"
        rf"\b(?:see|c|cya|catch) ?{_YOU}? ?(?:at|on|in|next|this|for|l8r)? ?(?:{_WEEKDAY}|tmrw|tomorrow|tmoro|next (?:week|session|visit)|in (?:a week|a fortnight)|{_SESSION})\b",
        # "save it for session lol", "tell me abt it thursday haha"
        rf"\b(?:save|keep|bring|leave|tell|hold) (?:it|that|me|this|the|those)[^.!?\n]{{0,30}}\b(?:for|in|at|to|til+|until|on|when i see {_YOU}) ?(?:{_SESSION}|{DAY}|our)\b",
        # "dont be late thurs", "behave til monday"
        rf"\b(?:don'?t be late|behave|stay out of trouble|be good|bring (?:the|those|me|ur|your|some) \w+|no excuses|you better|u better|ur homework|your homework|do (?:ur|your) homework)\b[^.!?\n]{{0,25}}\b(?:{DAY}|tmrw|tomorrow|next week|{_SESSION})\b",
        # "love that dress on u! did ur mum like it"
        r"\b(?:love|loving|luv|like|cute|gorge\w*|adore|obsessed with|rocking|nice|killing it in|slaying) (?:that|the|this|those|ur|your|yr) (?:new )?(?:dress|hair\w*|outfit|fit|look|make ?up|lashes|nails|pic|selfie|jacket|shoes|trainers|kicks|cut|colou?r|braids|smile|top|tattoo|glasses|sari|lehenga|gele|suit|crop|fade)[^\n]{0,40}\b(?:your|ur|yr|yer) (?:mum|mom|mam|mama|dad|da|nan|gran|sis\w*|bro\w*|worker|boys?|girls?|kids|baby|fella|man|foster \w+)\b",
    ),
    topics=(
        r"\b(?:comment(?:s|ed|ing)?|repl(?:y|ied|ies|ying)|respond(?:ed|s)?|liked?|likes|hearts?|hearted|react(?:ed|s)?|emoji|jok(?:ed|es|ing)|banter|tease[ds]?|roast(?:ed|ing)?) [^.!?\n]{0,30}?\b(?:my|his|her|their|each other'?s|under|on) (?:\w+ )?(?:posts?|selfies?|photos?|pics?|stor(?:y|ies)|status|tweets?|reels?|comments?|page|wall|profile)\b|\binside jokes?\b|\bcomment (?:wars?|section|banter|threads?)\b",
    ),
    sayings=(
        r"\b(?:(?:see|c) (?:you|u|ya) (?:at|in|for|on|next|mon\w*|tues\w*|wed\w*|thurs\w*|fri\w*)(?: (?:at|in|for))? ?(?:group|session|clinic|therapy|court|visit|appt|appointment)\b|bring (?:me|it|the) [^.!?\n]{0,20}?\b(?:session|group|clinic|visit)|(?:cuddles|hugs|rematch|gossip|snacks|biscuits) (?:at|in|next) (?:\w+ ){0,2}(?:visit|session|group|clinic|contact)|next (?:session|home visit|group)(?: mate| hun| babe| love| trouble| x+)|(?:don'?t|dont) (?:tell|do anything) [^.!?\n]{0,25}?\b(?:the group|the others|write (?:it |you )?up|the judge|my (?:boss|manager|supervisor)|your mum|ur mum)|tell (?:the judge|ur mum|your mum|mum|mom|nan) [^.!?\n]{0,30}?\b(?:worker|i said|hi|hey)|(?:from )?(?:your|ur|her|his) fav\w* (?:social worker|nurse|worker|therapist|counsel+or|case ?worker)|you know (?:you'?re|ur|youre) my fav\w*)\b",
    ),
    fires=(
        Fires("haha stoppp ur too funny (see u mon 😘)", role="therapist", kind="comment"),
        Fires("love that dress on u! did ur mum like it?", role="family support worker", kind="comment"),
        Fires("my client comments on every selfie I post and honestly she's hilarious"),
        Fires("liked my patient's beach pics by accident then thought sure why not 😂"),
        Fires("bantering with one of my residents in the comments again, he started it"),
        Fires("lmao save it for session!! 😂", role="counsellor", kind="reply"),
        Fires("behave til thursday you 😂", role="youth worker", kind="reply"),
        Fires("two of my clients roasting me in the comments 💀 fair play lads"),
    ),
    silent=(
        Silent("Roasting my brother's fantasy team"),
        Silent("haha love it, see you Monday!", why="no practice"),
        Silent(
            "See you Thursday team, bring the training folders 😂",
            role="social worker",
            kind="comment",
            why="colleagues",
        ),
        Silent("My sister comments on every selfie I post lol", role="nurse", why="own family"),
        Silent("Never like a client's posts, even by accident", role="therapist", why="advice"),
        Silent(
            "Clients left lovely comments on our work, see the review page",
            role="hair stylist",
            why="another trade",
        ),
        Silent("love that dress on you!", role="nurse", kind="comment", why="a compliment alone"),
        Silent(
            "A client commented on my page, so I hid it and we discussed it in session",
            role="therapist",
            why="kept",
        ),
    ),
)
