"""What the writer does with a client's request to connect: accept it, hide from it, wonder aloud.

The request alone says little; it counts where an answer, a doubt or a joke about it stands in the same item. A request
that was declined and talked about is silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, near_client, says, told_as_wish
from scanner.signals.boundary._words import LAUGHS, NETWORK, POSSESSIVE, WHO, gap
from scanner.subjects.reading import Reading, Span

_GRANTED = r"\b(?:accept|approv|confirmed|okayed|let(?:ting)? |said yes|hit (?:yes|accept|confirm))"
_ANSWER = (
    r"\b(?:accept|approv|confirmed|hit (?:yes|accept|confirm)|said (?:yes|ok|sure)|let (?:her|him|them|it)|(?:add|follow)(?:ed)? (?:(?:her|him|them) )?back|added (?:her|him|them)|restrict|limit|hid(?:e|es|ing|den)?\b"
    r"|mute|block|pending|left on (?:read|seen)|not now|approv|(?:leave|left|leaving) (?:it|him|her|them)|sitting (?:there|in)|ignor|should i|shd i|do i\b|am i\b|can i\b|what do i|wwyd|what now|ok (?:if|to|right)|right\?|rude|awk|guilt|torn|tempted|sue me|harm|heart to|hmm+|genius|different|clicked|boss|pressed|go on\b|sure|grand|weigh\w*|cav(?:e|ed|ing)|\d(?:nd|rd|th) time|second time|third time|refuse|so (?:s?he|they) (?:can'?t|wouldn'?t|don'?t|doesn'?t)|yikes|eek|omg|help|dilemma|idk|not sure|oops|unsure|debat\w+)"
    rf"|\?|[🙈😬😳😅🤷😱🫣🫠😩]|{LAUGHS}"
)
_WORK = r"\b(?:waitlist|wait list|referral|new client|hired|proposal|meeting request|appointment request|refill|zoom|calendar|trial|transplant|surgery|donor|invoice|records request|pull request)\b"


def _answered(reading: Reading, span: Span) -> bool:
    """Accepted, or asked and answered in the same item."""
    words = reading.text[slice(*span)]
    if says(
        r"\b(?:colleague|co-?worker|friend|sister|nurse|therapist|worker|someone|intern|student) (?:who |has |just |of mine )?(?:accepted|got|added|said|let)\b",
        around(reading, span),
    ):
        return False
    if says(_WORK, around(reading, span)) or not (
        told_as_wish(reading, span) or near_client(reading, span, 70)
    ):
        return False
    return says(_GRANTED, words) or says(
        _ANSWER, around(reading, (span[0], span[0]), after=0) + around(reading, (span[1], span[1]), before=0)
    )


SIGNAL = Signal(
    id="dual.accept-request",
    severity=3,
    title="A client's request to connect, accepted or left hanging",
    explanation="Saying yes to a client's request, or hiding from it, changes what you are to each other without the two of you having talked about it.",
    steps=("unfriend", "supervision"),
    standards=("nasw-1.06h", "nasw-1.06c", "tech-2.10"),
    kinds=("social_connection",),
    needs=0,
    silent_in=HERE,
    confirm=_answered,
    patterns=(
        # "client friended me", "a mom from work added me", "one of my lads keeps trying to add me"
        rf"\b{WHO} {gap(4)}(?:friended|added|adding|adds|requested|requests?|requesting|(?:friend[- ]?|follow[- ]?)request(?:ed|s)?|followed|follows?|to (?:add|friend|follow)|found|finding|finds) me\b(?! (?:up|around|to|a|in)\b)",
        # "my client sent a friend request", "patients keep sending me requests"
        rf"\b{WHO} {gap(3)}(?:sent|sends|sending|send|did) (?:me )?{gap(4)}(?:requests?|reqs?|invites?|invitation)\b",
        # "friend request from a client", "request from a dad on my list"
        rf"\b(?:friend |follow )?(?:requests?|reqs?|invites?|invitation|add|follow) from {gap(4)}{WHO}\b",
        # "she's been in my follow requests", "got friended by a client", "found my private acct"
        rf"\b(?:{WHO}|s?he|they)(?:'s|'ve)? {gap(4)}(?:in|on) my (?:\w+ )?(?:follow|friend|message)? ?requests\b",
        rf"\b(?:friended|added|requested|followed) by {gap(4)}{WHO}\b",
        rf"\b{WHO} {gap(2)}(?:found|finds|discovered|stumbled on|tracked down) my (?:\w+ )?(?:{NETWORK}|acc\w*|private\w*|profile|page|finsta|socials)\b",
        # "couldnt say no to her request", "approved his req"
        r"\b(?:say no to|said yes to|turn down|reject|ignore|approve|accept) (?:his|her|their) (?:\w+ )?(?:request|req|invite|add)\b",
        # with a client named beside it: "new friend request... its the mom from my 10am case"
        rf"\b(?:friend|follow|message|{NETWORK}) (?:friend )?(?:requests?|reqs?|invites?|invitation)\b|\brequests? folder\b|\b(?:sent|sends|got|had) (?:me )?(?:a |an |the )?(?:request|req)\b",
        rf"\b(?:restrict(?:ed|ing)?|mut(?:ed|ing)|limit(?:ed|ing)?|hid(?:ing)?|block(?:ed|ing)?) {gap(3)}{WHO} (?:on|from) {gap(2)}(?:{NETWORK}|here|my (?:stories|story|posts|page|feed|private))\b",
        r"\bpok(?:es?|ed|ing) me (?:on|back)\b",
        # "'requested' on my private", "wants to be facebook friends", "deleted & readded my client"
        rf"\b{WHO} {gap(1)}(?:asked|asks) (?:me )?(?:could|can|if|to) {gap(3)}(?:add|follow|friend|be friends)\b",
        r"\b(?:s?he|they)(?:'s|'ve)? (?:\w+ )?(?:requested|friended|added) me\b",
        rf"\brequest(?:ed|s|ing)?\W{{0,2}} (?:on|to follow) (?:my |me\b)(?:private|personal|{NETWORK}|finsta|page|acc\w*)?",
        rf"\bwants? (?:to be|2 be|to become) (?:{NETWORK} |online )?(?:friends|mates|mutuals)(?: on {NETWORK})?\b",
        rf"\b(?:re-?add(?:ed|ing)|added back|un-?blocked) {gap(3)}{WHO}\b",
        # "accepted a clients follow request", "approved my patient on insta"
        rf"\b(?:accepted|accepting|accept|approved|approving|approve|confirmed|okayed) {gap(3)}{WHO}{POSSESSIVE} {gap(3)}(?:requests?|reqs?|invites?|follow|on {NETWORK})\b",
        # "accepted her friend request", "approved his follow"
        rf"\b(?:accepted|accepting|approved|approving|hit accept on|clicked accept on) (?:his|her|their|the) (?:friend |follow |{NETWORK} )+(?:requests?|reqs?|invites?)\b",
        # "a client's friend request", "my patients linkedin request"
        rf"\b{WHO}{POSSESSIVE} (?:friend|follow|{NETWORK}) (?:friend |follow )?(?:requests?|reqs?|invites?)\b",
        # "let my client follow me", "letting residents add me"
        rf"\b(?:let|letting|lets) {gap(3)}{WHO} (?:follow|add|friend|stay on|see) (?:me|my (?:private|personal|{NETWORK}|page|stories|stuff))\b",
    ),
    topics=(
        r"\b(?:friend|follow|message|connection|add|fb|facebook|insta|linked ?in) ?req(?:uest)?s?\b|\brequest(?:ed|s|ing)? (?:to (?:follow|add|be)|my|on)\b|\b(?:accept(?:ed|ing)?|confirm(?:ed)?|approv(?:ed|e|ing)|restrict(?:ed)?|allow(?:ed)?|let) [^.!?\n]{0,30}?(?:request|follow|add|restricted|(?:on (?:here|the gram|social media|socials|line)|fb|face ?book|insta\w*|ig\b|snap\w*|tik ?tok|twitter|linked ?in|whats ?app|messenger|telegram|discord|viber|signal\b|strava|venmo|dms?\b|inbox|pms?\b))|\b(?:wants?|asked|tried|trying) to (?:add|follow|friend|connect)\b|\b(?:hit|press(?:ed)?|click(?:ed)?|tapped) (?:accept|confirm|approve|yes)\b|\b(?:pending|sitting in my) (?:requests?|follows?)\b",
    ),
    fires=(
        Fires("client friended me n i didnt wanna be rude so.. accepted 🙈"),
        Fires("a mom from work added me, its ok if i restrict her right?", role="family support worker"),
        Fires("Got a friend request from one of my patients. Do I accept??"),
        Fires(
            "my client sent me a request 3 weeks ago and it's just sitting there, I see her every Tuesday 😬"
        ),
        Fires("accepted her friend request bc she'd had a rough wk", role="social worker"),
        Fires("one of my lads keeps tryin to add me on snap 😂 might just let him", role="youth worker"),
        Fires("so a service user found me on facebook and I just hid all my posts from him lol"),
        Fires("a former dad's, no sorry a CURRENT client's linkedin request. I hit accept before I thought"),
    ),
    silent=(
        Silent("A client sent a request; I declined and we talked about it in session"),
        Silent(
            "Do you accept friend requests from clients? Our policy is no.", role="counsellor", why="rule"
        ),
        Silent(
            "I don't accept friend requests from patients, please don't be offended",
            role="nurse",
            why="refused",
        ),
        Silent("my mom added me on facebook, help", role="therapist", why="own family"),
        Silent("Client requested me for the Tuesday slot, nice", role="therapist", why="no network"),
        Silent("My patient was accepted into the trial!", role="nurse", why="another accept"),
        Silent("random guy added me on insta lol should i accept", why="no practice"),
        Silent("Accepted a new client today, excited", role="therapist", why="work"),
        Silent(
            "Unfriended the client who had added me, and we discussed it in supervision",
            role="therapist",
            why="put right",
        ),
    ),
)
