"""Dating, befriending or working with somebody close to a client."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, happened, known, named, near_client, says
from scanner.signals.boundary._words import CLIENT, RELATIVE, WITH, gap
from scanner.subjects.reading import Reading, Span

_THEIR = rf"(?:{CLIENT}(?:'s|s'|s|')? (?:\w+ )?{RELATIVE}|(?:kids?|kiddos?|boys?|girls?|lads?|teens?|students?|pupils?|babies|littles?|youths?|famil(?:y|ies)|ladies|vets?|elders?)(?:'s|s'|s|')? (?:foster |older |big |little |younger |twin |step ?)?(?:brothers?|sisters?|m[uo]ms?|mam+as?|mams?|dads?|das?|fathers?|mothers?|parents?|aunt(?:ie|y)?s?|uncles?|sis(?:ters?)?|bro(?:thers?)?|gran\w*|nan\w?|wife|wives|husbands?|sons?|daughters?|ex(?:es)?))"
_TIE = r"(?:dat(?:ing|ed|e|es)|drinks?|drinking|pints?|wine(?: night)?|margs?|cocktails?|brunch|lunch|dinner|coffee|night out|girls night|friends|besties?|bff'?s?|mates|pals|hook(?:ed|ing) up|sleeping|slept|flirt(?:ed|ing)|part(?:y|ied|ying)|hang(?:ing)?(?: out)?|hung(?: out)?|chill(?:ed|ing|in)?|playdates?|gym|crush on|going out|engaged|liv(?:e|ing)|holidays?|vacation|road trip|trip|works?|working|match(?:ed)?|swiped right|kissed|snogged|shifted|in love|affair|book club|yoga|shopping|nails|concert|texting|chatting|snapping|bbq|clubbing|golf|football|rooming|roommates|in business|befriend(?:ed|ing)|close|tight|travell?ing|(?:caught )?feelings|crush|fling)"
_IS = r"(?:is|was|'s|s|are|=|turned out to be|turns out to be|being|ended up being|happens to be|turned out)"
_PARTNERS = r"(?:situationship|fwb|dating|seeing|date|met|matched|hinge|tinder|bumble|bf|gf|boyfriend|girlfriend|fianc[eé]e?|husband|new man|new guy|hubby|partner|talking to|hook(?:ed|ing) up|crush|roommate|flatmate|housemate|landlord|best friend|bestie|bff|coworker|co-worker|colleague|boss|trainer|neighbou?r)"
_AT_WORK = r"\b(?:family (?:session|meeting|therapy|work)|safety plan|visit(?:ation)?|care plan|meeting about|met with|reunif\w+|co-?parent\w*|collateral|parenting (?:class|group)|carers? (?:group|assessment)|informed consent|handover)\b"


def _close_to_client(reading: Reading, span: Span) -> bool:
    """Private, and with somebody who belongs to a client of the writer's."""
    words = reading.text[slice(*span)]
    if says(_AT_WORK, around(reading, span)) or not happened(reading, span, wished=True):
        return False
    if says(
        rf"\b(?:his|her|their) (?:\w+ )?(?:{_TIE}|landlord|boss|neighbou?r|co-?worker|friend|roommate)$",
        words,
    ):
        return False
    return named(reading, span) or known(reading, span) or near_client(reading, span, 40)


SIGNAL = Signal(
    id="dual.client-relative",
    severity=4,
    title="A private tie to a client's relative",
    explanation="People close to a client count with the client, and a friendship or date with one of them puts you on two sides at once.",
    steps=("supervision",),
    standards=("nasw-1.09b", "nasw-1.06c", "nasw-1.06d"),
    kinds=("family_or_friend_tie",),
    needs=0,
    silent_in=HERE,
    confirm=_close_to_client,
    patterns=(
        # "drinks w one of my kids moms", "dating my clients brother", "besties with a patient's wife"
        rf"\b{_TIE} (?:out |date |night |up )?(?:{WITH}|to |on |for |about )?{gap(4)}{_THEIR}\b",
        rf"\b(?:befriended|kissed|dating|dated|married|marrying|asked out|snogged|shifted|shagged|matched) {gap(3)}{_THEIR}\b",
        rf"\bmy (?:best (?:mate|friend)|bestie|sister|sis|brother|bro|cousin|bff|mum|mom|dad|roommate|husband|friend) {gap(2)}(?:married|marrying|dating|engaged to|living with|works? (?:with|for)|is with|sleeping with|seeing|had a baby with) {gap(2)}{_THEIR}\b",
        rf"\bmy (?:kids?|son|daughter|boy|girl|toddler)(?:'s|s)? [^.!?\n]{{0,30}}\b(?:playdates?|sleepover|best friends?|bestie|in class|dating|friends|prom) {gap(3)}(?:with|w|is) {gap(2)}{CLIENT}(?:'s|s)? (?:\w+ )?(?:kid|son|daughter|child|boy|girl|niece|nephew)\b",
        # "dating a guy n just found out his sis is my client"
        rf"\b{_PARTNERS}[^.!?\n]{{0,70}}\b(?:his|her|their|whose|the guy'?s|my \w+'?s?|'s) (?:\w+ )?{RELATIVE} {_IS} {gap(3)}(?:{CLIENT}|on my caseload)\b",
        # "my boyfriends mom is my patient", "my roommate's sister is on my caseload"
        rf"\bmy (?:new |own )?(?:{_PARTNERS}|friend|cousin|sister|brother|mom|mum|uncle|aunt|ex)(?:'s|s)? (?:\w+ )?{RELATIVE} {_IS} {gap(4)}(?:{CLIENT}|on my caseload)\b",
        # "turns out im seeing a clients ex", "the guy i matched with is my patient's son"
        rf"\b(?:{_PARTNERS}|coming|going out)[^.!?\n]{{0,60}}(?:\b{_IS}|=) {gap(2)}{_THEIR}\b",
        # "my client's mum is my new best mate", "a patient's son works with me"
        rf"\b{_THEIR} (?:{_IS}|became|and i|n i|& i|and me|now) {gap(4)}(?:my )?(?:new |best |good )*(?:friends?|besties?|bff|mates?|bf|gf|boyfriend|girlfriend|co-?workers?|colleague|neighbou?rs?|landlord|roommate|housemate|date|dating|crush|boss|hairdresser|drinking buddy|gym buddy|trainer|baby ?sitter|cleaner|employee|tight|close|in my book club|on my team)\b",
        rf"\b{_THEIR} {gap(2)}(?:works?|working|started|starts) (?:with|for|at) (?:me|us|my|our)\b",
        rf"\b{_THEIR} {gap(2)}(?:asked me out|is (?:so |kinda |well )?(?:hot|fit|fine|cute|sexy|a dilf|a milf)|invited me (?:out|for drinks|over)|added me)\b",
        # "hired my client's cousin"
        rf"\b(?:hired|employ(?:ed|ing)) {gap(2)}{_THEIR}\b",
        # "went home w a guy, saw a family pic, its my client's dad", "the girl im seeing is the sister of my 4pm"
        rf"\b(?:went home (?:with|w)|hooked up|matched|tinder|hinge|bumble|date|dating|seeing|kissed|my (?:new )?(?:boss|neighbou?r|landlord|roommate|bf|gf|boyfriend|girlfriend|trainer|date|man|crush))\b[^\n]{{0,80}}\b(?:{_IS}|it'?s|its|thats|that's|=) {gap(2)}(?:{_THEIR}|the {RELATIVE} of {gap(2)}{CLIENT})\b",
        rf"\b{_THEIR} {gap(3)}(?:asked me|slid in|slides in|dms?|messaged me|texts me|invited me|hit on me|flirts?|bought me (?:a )?drinks?)\b[^\n]{{0,60}}\b(?:went|yes|answer|replied|tempted|going|kinda|blush\w*|might|said ok|single|coming)\b",
        rf"\b(?:me (?:and|&|n) {gap(2)}{_THEIR}|{_THEIR} (?:and|&|n) (?:i|me)) {gap(3)}(?:get|getting|grab|have|do|situationship|dating|friends|besties|hooking|hooked|talking|together|seeing each other|close|mates|in a|go (?:to|for)|hang)\b",
        rf"\b(?:wine|drinks?|girls|cocktail|moms?|mums?) (?:night|out)[^.!?\n]{{0,12}}\b(?:with|w|w/) {gap(2)}(?:m[uo]ms|mams|dads|parents|wives) (?:from|on|off) (?:my|our|the) (?:case ?load|list|unit|group|program\w*)\b",
        # "my client's mum cuts my hair", "a patient's son does our garden"
        rf"\b{_THEIR} {gap(1)}(?:cuts?|does|did|do|cleans?|babysits?|minds|mows?|fixes|fixed|walks|teaches|coaches|trains|sells|rents) (?:my|our|me|us)\b",
        # "got drunk w a client's dad", "best mates with the sister of one of my lads"
        rf"\b(?:drunk|high|wasted|hammered|locked|tipsy|dancing|danced|singing|gossip\w*|out out) {WITH}{gap(3)}{_THEIR}\b",
        rf"\b{_TIE} (?:{WITH}|to )?{gap(3)}{RELATIVE} of {gap(4)}(?:{CLIENT}|(?:my|our) \w+)\b",
        r"\b(?:kids?'?s?|boys?'?s?|girls?'?s?|lads?'?s?) (?:m[uo]m|mam|dad|mother|father) (?:and|&|n) (?:i|me)\b [^.!?\n]{0,25}\b(?:besties?|friends?|mates|tight|close|dating|drinks|hang\w*)\b",
    ),
    topics=(
        r"\b(?:his|her|whose|their|the) (?:mum|mom|mam|mother|dad|father|sister|sis|brother|bro|son|daughter|ex|husband|wife|cousin|uncle|nan)(?:'s)? (?:is|was|just|(?:'?s)? on|happens|turns|turned)\b",
    ),
    fires=(
        Fires("dating a guy n just found out his sis is my client 🙃"),
        Fires("drinks w one of my kids moms, shes a riot", role="school social worker"),
        Fires("My patient's daughter is my new gym buddy, small town things"),
        Fires("So the lad I matched with on Hinge is my client's brother. Still going."),
        Fires("besties with a client's wife now, wine every friday"),
        Fires("my boyfriend's mom is on my caseload lol awkward"),
        Fires("hired my client's cousin to do the reception desk"),
        Fires("a resident's son asked me out n i said yes 🙈"),
    ),
    silent=(
        Silent("Dating a guy whose sister is a vet"),
        Silent("Met with my client's mum about the safety plan", role="social worker", why="the work"),
        Silent("My client is dating her ex's brother, oh boy", role="therapist", why="the client's life"),
        Silent("Coffee with my kids' mom, we co-parent well", role="nurse", why="own family"),
        Silent("drinks with my sister's friends", role="therapist", why="own people"),
        Silent("Don't date a client's relative either", role="counsellor", why="rule"),
        Silent(
            "Client's daughter called, care plan review moved to Friday", role="case manager", why="the work"
        ),
        Silent("my boyfriend's mom is a nurse", role="social worker", why="no client"),
        Silent("Playdate with the moms from my kids' school", role="nurse", why="own family"),
    ),
)
