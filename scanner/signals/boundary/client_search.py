"""Looking a client up: search engines, profiles, court and jail lists, secret accounts.

"A client googled me" goes the other way, an abuser who stalks a client is no search, and looking up benefits or doses for a client is the work.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    SERVED,
    SILENT_HERE,
    after,
    around,
    at_work,
    before,
    client_around,
    client_at_work,
    context,
    dealt_with,
    matched,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import NETWORK, POSSESSIVE, gap
from scanner.subjects.reading import Reading, Span

_SEARCH = (
    r"(?:googl(?:e|es|ed|ing)|face ?book(?:ed|ing)|zillow(?:ed|ing)|insta(?:grammed|'?d)|tik ?tokked|linked ?in'?d|linkedin stalk\w*|youtubed|face ?book[- ]?stalk\w*|fb[- ]?stalk\w*|insta[- ]?stalk\w*|cyber ?stalk\w*|stalk(?:s|ed|ing|in)?|creep(?:s|ed|ing|in)?(?: on| thru| through)?|crept on|snoop(?:s|ed|ing|in)?(?: on| thru| through| around)?|lurk(?:s|ed|ing|in)?(?: on)?|deep[- ]?div(?:e|ed|ing)(?: on| into)?|background[- ]?check(?:ed|ing)?|reverse[- ](?:image )?search\w*"
    r"|look(?:s|ed|ing)? up|search(?:ed|ing|es)?(?: up| for)?|spy(?:ing)? on|spied on|sleuth(?:ed|ing)?|internet stalk\w*|social media stalk\w*|bing(?:ed)?|duck ?duck ?go\w*|doxx?(?:ed|ing)?|run a (?:background )?check on|ran a (?:background )?check on|did a (?:deep dive|background check|search) on|do a (?:deep dive|background check|search) on|dug up (?:dirt|stuff) on|digging up (?:dirt|stuff)? ?on)"
)
_PEEK = rf"(?:{_SEARCH}|check(?:s|ed|ing)?(?: out)?|scroll(?:s|ed|ing)?(?: thru| through| down)?|go(?:es|ing)? (?:thru|through)|went (?:thru|through)|read(?:s|ing)?|watch(?:es|ed|ing)?|peek(?:s|ed|ing)?(?: at)?|peep(?:ed|ing)?(?: at)?|look(?:ed|ing)? (?:at|thru|through)|follow(?:ed|ing)?|find(?:ing)?|found|monitor(?:ed|ing)?|keep(?:ing)? (?:tabs|an eye) on|view(?:ed|ing)?|swiped? (?:past|on)|screenshot(?:ted)?|saw|seen|obsessed with|on)"
_PROFILE = rf"(?:{NETWORK}|x account|only ?fans|of page|venmo|tinder|hinge|bumble|grindr|dating (?:profile|app)|(?:\w+ )?profiles?|(?:insta |ig |fb |tiktok )?(?:posts|stories|story|reels|tweets|blog|vlog|youtube|reddit|timeline|selfies|feed|account|accounts|wall)|mug ?shots?|(?:arrest|court|criminal|police) (?:records?|report)|rap sheet|digital footprint|online presence|house on (?:zillow|street ?view|google)|zillow|go ?fund ?me|obituary|divorce (?:records?|papers))"
_LISTS = r"(?:jail|inmate|arrest|sex offender|court|docket|mug ?shots?|warrant|prison|criminal|public) (?:rosters?|logs?|search|register|registry|list|records?|site|page|calendar|dockets?|website|lookup)|case ?net|mugshots\.com|vine ?link"
_NOT_THEM = r"^'?s? ?(?:\w+ )?(?:insurance|medicaid|meds?|medications?|benefits?|dx|diagnosis|conditions?|symptoms|addresses|address|postcode|gp|school|options?|rights|drugs?|formulary|hospital|entitlements?|dosage|eligibility|provider|pharmacy|home country|village|resources|services|support|chart|file|notes|care plan|phone number in|rent|housing|bus route|syndrome|disorder|needs|copay|policy|record in|allerg\w+)\b"
_RULE = r"\b(?:should (?:we|you|u|i|therapists?|social workers?|nurses?|clinicians?)|is it (?:ok|okay|ethical|wrong)|ethic\w*|never|don'?t|do not|doesn'?t|didn'?t|wouldn'?t|shouldn'?t|can'?t|without consent|with (?:her|his|their) (?:consent|permission)|consent(?:ed)?|policy|informed consent|we agreed|together in session|in session together|asked me to (?:look|read|watch|follow)|showed me|welfare check|missing|safety check|article|webinar)\b"
_BUT = r"\b(?:don'?t (?:u|you|we|y'?all)\b|(?:i|we) always|don'?t (?:judge|@|tell|care|lie|pretend|act)|can'?t (?:stop|help|lie|believe|unsee|even)|can'?t be the only|don'?t we all|never (?:do|did) that again|never again|i never said|tell me i'?m not|don'?t @)\b"


def _peeked(reading: Reading, span: Span) -> bool:
    """A profile of somebody served, and the writer's eyes on it."""
    near = around(reading, span, 60)
    if says(r"\b(?:show(?:ed|ing|s)? me|post(?:ed|ing|s) (?:on|it|to|about)|delet\w+|set up|help(?:ed|ing)?|scroll(?:s|ing) (?:all|on|instead|for hours)|addict\w+|his ex|her ex|hacked|banned|bull(?:y|ied|ying)|online safety|sent (?:me|us)|e-?safety|safeguard\w*|told me|re-?post\w*|shared)\b", near):
        return False
    eyes = says(rf"\b(?:{_SEARCH}|saw|see|seen|find|found|watch(?:ed|ing)?|check(?:ed|ing)?|liked|lurk\w*|snoop\w*|creep\w*|scroll(?:ed|ing)|read(?:ing)?|look(?:ed|ing)?|spent|rabbit hole|fell down|tab open|binged?|obsessed|screenshot\w*|know|peek\w*)\b", near) and says(r"\b(?:i|i'?m|im|my|me|first thing)\b|^(?:fell|saw|checked|watched|found|read|looked|spent|creep\w*|snoop\w*|accidentally|lowkey|googl\w+|stalk\w*)\b", context(reading, span).strip())
    wild = says(r"\b(?:is|are|has|be|=) (?:so |a |fucking |literally |absolutely |actually )*(?:wild|crazy|insane|a mess|something|gold|hilarious|chaos|unreal|unhinged|a trip|sad|everything|private|public|amazing)\b", after(reading, span))
    return (eyes or wild) and client_or_session(reading, span)


def client_or_session(reading: Reading, span: Span) -> bool:
    """A client near, or the work in the same item."""
    return client_around(reading, span, 80) or (at_work(reading, span) and says(r"\b(?:session|sesh|intake|referral|case ?load|relapsed?|my guys?|probation|appt|appointment|home visit)\b", context(reading, span)))


def _looked(reading: Reading, span: Span) -> bool:
    """The writer looks, at a client or what is theirs online, without having asked."""
    text = context(reading, span)
    if dealt_with(reading, span) or (says(_RULE, text) and not says(_BUT, text)) or says(_NOT_THEM, after(reading, span)):
        return False
    lead = before(reading, span)
    # "her ex is stalking", "a client googled", "for my client"
    if says(r"\b(?:he|she|they|ex|exes|husband|bf|boyfriend|dad|father|abuser|partner|who|someone|somebody|perp\w*|clients?|patients?|man|guy|m[uo]m|mother|wife|brother|cop|police|stranger|it|being|was|were|is|get(?:s|ting)?)(?:'s)? (?:(?:been|is|was|has|keeps?|started|kept|still|now|always|actually|totally) ){0,2}$", lead):
        return says(r"\bwhen (?:u|you) |\bif (?:u|you) (?:google|stalk)", lead)
    words = matched(reading, span)
    if says(rf"^(?:her|his|their|{SERVED}|county|jail|inmate|court|vine)\b", words) and not says(rf"\b{_SEARCH}\b", words):
        return _peeked(reading, span)
    if says(r"^\w+ (?:\w+ )?(?:her|him|them) (?:on|up on|thru|through)\b", words):
        return client_or_session(reading, span)
    if says(r"^\w+ (?:up )?(?:his|her|their|the) (?:\w+ )?name\b", words) and not says(rf"\b(?:{SERVED}|session|sesh|intake|appt|appointment|home visit)\b", text):
        return False
    if says(rf"\b(?:{SERVED})\b", words) and not says(r"\b(?:ur|your|their|y'?all'?s?|the) (?:\w+ )?(?:clients?|patients?|intakes?|residents|case ?load)$", words):
        return client_at_work(reading, span)
    return at_work(reading, span)


SIGNAL = Signal(
    id="dual.search-client",
    severity=3,
    title="Looking clients up online",
    explanation="A client can feel watched when they learn of it, and what you found cannot be unknown in the next session.",
    steps=("supervision", "delete"),
    standards=("nasw-1.07q", "nasw-1.07a", "nasw-1.03i", "aca-H.6c", "tech-3.09", "swe-guidance"),
    kinds=("online_search",),
    needs=0,
    silent_in=SILENT_HERE,
    confirm=_looked,
    patterns=(
        # "googled my new intake & omg the mugshot", "creeping on a client again"
        rf"\b{_SEARCH} (?:up )?(?:(?:all|every|every single|each|some|most|half|both|a few|a couple|one|two) (?:of )?)?(?:(?:my|our|a|an|the|this|that|ur|your|these|new|every|each|another|tomorrow'?s|today'?s) )?(?:[\w-]+ ){{0,2}}(?:{SERVED}|intakes?)\b",
        # "looked my client up", "looking a pt up on fb"
        rf"\blook(?:ed|ing|s)? {gap(3)}(?:{SERVED}) up\b",
        # "lowkey stalk my clients insta", "read a patient's blog"
        rf"\b{_PEEK} {gap(4)}{SERVED}{POSSESSIVE} (?:(?!on |in |at )[\w-]+ ){{0,3}}{_PROFILE}\b",
        # "checked his linkedin before our session"
        rf"\b{_PEEK} (?:him|her|them|his|their) {gap(3)}(?:{_PROFILE}|up|on)?\b[^.!?\n]{{0,35}}\b(?:before|b4|after|ahead of|during|between|prior to|for) {gap(2)}(?:sessions?|sesh|intakes?|appts?|appointments?|home visits?|first visit|assessment|supervision)\b",
        # "found my client on tinder", "came across a patient on onlyfans"
        rf"\b(?:found|find(?:ing)?|stumbled (?:on|across|upon)|came across|discovered|tracked down|located) {gap(2)}(?:my|an?|one of my|two of my|our|this) (?:[\w-]+ )?(?:{SERVED}){POSSESSIVE} (?:\w+ )?(?:on|thru|through|via) {gap(1)}(?:{_PROFILE}|google|the sex offender)\b",
        # "check the jail roster for my clients every morning"
        rf"\b(?:{_LISTS})\b[^.!?\n]{{0,40}}\b(?:{SERVED}|my guys?|my people|familiar (?:faces|names))\b",
        # "saw my client on the sex offender registry"
        rf"\b(?:{SERVED}){POSSESSIVE}\b[^.!?\n]{{0,25}}\b(?:on|in|via|through) the (?:{_LISTS})\b",
        # "finsta just to watch my patients stories"
        rf"\b(?:burner|fake|finsta|alt|second|2nd|dummy|anon\w*|throw ?away|secret|spare) ?(?:account|acct|profile|insta|ig|fb|page)?\b[^.!?\n]{{0,40}}\b(?:watch|follow|see|view|check|stalk|keep|lurk|read|look|add|spy)\w* {gap(3)}{SERVED}\b",
        # "follow my clients from my burner"
        rf"\b(?:watch|follow|view|check|stalk|lurk|read|spy)\w* {gap(3)}{SERVED}\b[^.!?\n]{{0,40}}\b(?:from|on|with|using|via) (?:my |a )?(?:burner|fake|finsta|alt|second|dummy|anon\w*|throw ?away|secret)\b",
        # "do yall google ur clients? i always do", "anyone else look up their patients"
        rf"\b(?:any(?:one|body) else|who else|am i the only one who|guilty of|i admit|confession|ok who|y'?all ever|do y'?all|do you guys|tell me (?:you|u))\b[^!?\n]{{0,30}}\b{_SEARCH} (?:up )?(?:their|ur|your|the|there|y'?all'?s)? ?(?:\w+ )?(?:clients?|patients?|intakes?|residents|case ?load)\b",
        # "ran my client thru the sex offender registry"
        rf"\b(?:ran|run|running|put|plugged|typed|stuck) {gap(2)}{SERVED}{POSSESSIVE} {gap(2)}(?:thru|through|in|into) {gap(2)}(?:google|face ?book|tik ?tok|linked ?in|chat ?gpt|case ?net|truth ?finder|spokeo|been ?verified|whitepages|a background|{_LISTS})",
        # "my client has a youtube channel and i binged it"
        rf"\b{SERVED} {gap(1)}(?:has|have|had|runs?|made|posts?|is on) {gap(2)}(?:{_PROFILE}|channel|podcast|substack)\b[^!?\n]{{0,30}}\b(?:i|and|n) (?:\w+ )?(?:binged?|watch(?:ed)?|read|scroll(?:ed)?|subscribed|followed|saw|look(?:ed)?|found|stalk\w*|love|checked)\b",
        # "saw on her fb that she lied in session", "my client's instagram is WILD"
        rf"\b(?:her|his|their|{SERVED}(?:'s|s'|'|s)?(?: (?:m[uo]m|dad|kid|husband|wife|ex|family|bf|gf|abuser|partner)(?:'s|s))?) (?:own |new |old |whole |entire |public )?(?:{_PROFILE}|pics?|photos?|selfies|livestream|page)\b",
        # "my fave hobby is reading my clients court records", "county site"
        r"\b(?:county|jail|inmate|court|vine) ?(?:site|website|roster|search|link|lookup|records?)\b",
        # "found her on reddit, my client i mean"
        rf"\b(?:found|find|finding|saw|spotted|looked up|search(?:ed|ing) for|checked|followed) (?:her|him|them) (?:on|up on|thru|through) (?:{NETWORK}|reddit|google|only ?fans|tinder|hinge|bumble|grindr|case ?net|the jail \w+)\b",
        # "client doesnt know i follow her from my alt"
        rf"\b{SERVED} (?:doesn'?t|doesnt|don'?t|has no idea|no idea|never|won'?t) (?:know|knows|realise|realize)? ?(?:that )?(?:i|im|i'?m) (?:\w+ )?(?:follow\w*|watch\w*|stalk\w*|read\w*|lurk\w*|googl\w*|look\w*|see|check\w*)\b[^.!?\n]{{0,30}}",
        # "searched his name after our session"
        r"\b(?:searched|googled|looked up|typed|ran|put) (?:up )?(?:his|her|their|the) (?:full |real |last )?name\b[^!?\n]{0,40}",
        # "spent my lunch on my client's tiktok"
        rf"\b(?:spent|wasted|lost) {gap(4)}(?:hours?|hr|hrs|night|lunch|evening|mins|minutes)\b[^.!?\n]{{0,20}}\b(?:on|in|down|going|scrolling|reading|looking)\b[^.!?\n]{{0,20}}{SERVED}{POSSESSIVE} {gap(2)}{_PROFILE}\b",
    ),
    topics=(
        r"\b(?:google[ds]?|googl(?:ed|ing)|bing(?:ed)|look(?:ed|ing)? (?:\w+ ){0,3}up|stalk(?:ed|s|ing|er)?|creep(?:ed|ing)?|crept|snoop(?:ed|ing)?|lurk(?:ed|ing|s)?|scroll(?:ed|ing|s)?|nosy|nosey|peek(?:ed|ing)?|found (?:her|his|their|a|the|my \w+'s) [^.!?\n]{0,25}(?:insta\w*|facebook|fb|tik ?tok|twitter|profile|only ?fans|linked ?in|page|mugshot|blog|youtube|account)|check(?:ed|ing|s)? (?:out )?[^.!?\n]{0,25}(?:insta\w*|facebook|fb|tik ?tok|twitter|profile|socials?|linked ?in|stor(?:y|ies)|page|court|record|inmate)|street ?view\w*|mug ?shots?|inmate search|court (?:website|records?|site|search)|public records|background check|fake (?:profile|account)|burner (?:account|insta)|finsta|read(?:ing)? (?:her|his|their|my \w+'s) (?:twitter|blog|tweets|posts|facebook|insta\w*)|deep dive|detective mode|fbi mode|sleuth\w*|via (?:her|his|their) (?:fb|facebook|insta\w*)|saw on (?:her|his|their|fb|facebook|insta\w*)|zillow\w*|rightmove)\b",
    ),
    fires=(
        Fires("googled my new intake & omg the mugshot"),
        Fires("lowkey stalk my clients insta before session"),
        Fires("Looked up one of my patients on Facebook last night, curiosity got me"),
        Fires("checking the jail roster for my clients with my morning coffee ☕", role="case manager"),
        Fires("i have a finsta just to watch my clients stories, sue me"),
        Fires("checked his linkedin before our session, man is fully lying about that job", role="therapist"),
        Fires("found my client on Hinge. closed the app. opened the app."),
        Fires("do yall google ur clients bc i always do lol", role="lcsw"),
    ),
    silent=(
        Silent("Googled my new landlord"),
        Silent("A client googled me and found my old blog", role="therapist", why="the other way round"),
        Silent("Should therapists google clients? Good article", role="psychologist", why="a debate"),
        Silent("Looked up my client's insurance for the third time", role="case manager", why="the work itself"),
        Silent("Her ex is stalking my client and police do nothing", role="dv advocate", why="real stalking"),
        Silent("Googled housing options for a client all morning", role="social worker", why="for, not about"),
        Silent("I don't look clients up, it's in my consent form", role="counsellor", why="the rule"),
        Silent("Searched the whole ward for my patient's glasses", role="nurse", why="glasses"),
        Silent("Stalking my crush's insta instead of sleeping", role="nurse", why="no client"),
        Silent("Checked out a client's website before the pitch", role="copywriter", why="another trade"),
    ),
)
