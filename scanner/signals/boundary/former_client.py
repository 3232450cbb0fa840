"""Friendship, contact or romance after the work has ended.

Meeting a former client by chance, or hearing that they do well, is silent: what counts is that the writer keeps it up.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, happened, known, named, says
from scanner.signals.boundary._words import CLIENT, NETWORK, WITH, gap
from scanner.subjects.reading import Reading, Span

_ONCE = (
    r"(?:former|ex|old|past|previous|one[- ]time|long[- ]ago|discharged|graduated|aged[- ]out|closed|prior)"
)
_WHO = r"(?:clients?|patients?|pts?|residents?|service[ -]users?|mentees?|students?|kid(?:do)?s?|boys?|girls?|lads?|youths?|famil(?:y|ies)|m[uo]ms?|teens?|lad(?:y|ies)|inmates?|probationers?|parolees?|cases?|participants?|caseload|vets?|couples?)"
_FORMER = rf"(?:{_ONCE}[- ](?:\w+ )?{_WHO}|{_WHO} (?:of mine )?(?:that |who |whom )?(?:i|we) (?:used to (?:see|work with|work w|support|treat|counsel|nurse|visit)|(?:had|saw|worked with|worked w|treated|counsell?ed|supported) (?:in|back|at|\d+|years|yrs|when)))"
_CLOSE = r"(?:caught up|catch(?:ing)? up|coffee|lunch|brunch|drinks?|pints?|dinner|text(?:ing|ed|s)?|talk(?:ing|s|ed)? (?:daily|every|all|to|with|w|most)|talk daily|we talk|still talk|chat(?:ting|s)?|friends|besties|bff|mates|add(?:ed|ing)?|friended|follow(?:ed|ing|s)?|fb|facebook|insta\w*|snap\w*|dat(?:ing|ed|e)|hook(?:ed|ing) up|hang(?:ing)?|hung|met up|meet(?:ing)? up|dm(?:s|ing|'d|ed)?|whats ?app\w*|keep(?:ing)? in touch|in touch|stay(?:ed|ing)? in (?:touch|contact)|wedding|bday|birthday|baby shower|numbers|exchanged|slept|sleeping|kiss(?:ed|ing)|liv(?:ing|es) with|roommate|works? for me|hired|babysit\w*|crush|married|engaged|calls me|texts me|rings me|writes to me|party|bbq|godmother|gym buddy|in love|boyfriend|girlfriend|bf|gf|holiday|trip|over for|came over|comes? (?:round|over|by)|calls? (?:round|in)|pops? (?:in|over|round)|drops? (?:by|in)|visit(?:s|ing)? me|pen ?pals?|moved in|lent|loaned|tinder|hinge|matched|swiped)"
_NOW = rf"(?:friends?|gym bud\w*|room(?:ies|mates?)|slid (?:in|into)|dms?|first date|on a date|mine|besties?|mates?|add(?:ed|ing)? (?:her|him|them|me|each)|follow(?:ed|ing)? (?:her|him|them|me|each|back)|date|dating|coffee|drinks?|pints?|hang(?:ing)?(?: out)?|{NETWORK}|text(?:ing)?|numbers?|legal|fair game|hit on|ask (?:him|her|them) out|asking (?:him|her|them) out|shoot my shot|kiss|hug (?:him|her|them)|call me|bff|lunch|dinner|party|in touch|hinge|tinder|hook up|slide in|make a move|single|smash|bring (?:her|him|them) home|babysit|hire (?:her|him|them))"
_ENDED = r"(?:case (?:is |was |got )?(?:closed|over|done)|clos(?:ed|ing) (?:(?:his|her|their|the) )?(?:case|file)|(?:no longer|not|isn'?t|aren'?t|ain'?t) (?:\w+ )?(?:my|a|our|on my) (?:\w+ )?(?:client|patient|caseload|resident|service user)s?(?: anymore| any more| now)?|off my (?:caseload|books|list)|(?:aged|aging|ageing) out|graduated (?:from )?(?:the |our |my )?(?:program\w*|group|treatment|therapy|caseload)|discharged (?:in \w+|him|her|them|today|last|my|from|so|now|&|and|n)|(?:she|he|they)(?:'?s|'?re| is| are| was| were| got)? discharged|terminat(?:ed|ion|ing)|(?:treatment|therapy|work together|our work|sessions?) (?:is |are |has |have )?(?:over|ended|finished|done|wrapped)|(?:two|2) years? (?:is |are |rule )?(?:up|over|passed)|(?:he|she|they)(?:'?s|'?re) 18 now|off paper|off probation|off parole|left the (?:unit|program\w*|shelter|home))"
_BUSINESS = r"\b(?:lunch|brunch|coffee|drinks?|dinner|pints?|caught up|catch(?:ing)? up|meeting|met up)\b"
_CHANCE = r"\b(?:referral|came back (?:to|for)|re-?referred|booked (?:in )?again|reunion (?:group|event)|alumni|testimonial|follow[- ]?up (?:call|survey|study)|aftercare|outcome|closure session|last session|thank[- ]you (?:letter|card|email))\b"
_STILL_NO = r"\b(?:still (?:no|not|can'?t|wouldn'?t|counts)|once a client always a client|always a client|forever a client|in perpetuity)\b"


def _kept_up(reading: Reading, span: Span) -> bool:
    """The writer keeps the tie; meals alone fit every trade."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if says(_CHANCE, text) or says(_STILL_NO, text) or not happened(reading, span, wished=True):
        return False
    if says(
        r"\b(?:never|don'?t|doesn'?t|won'?t|wouldn'?t|shouldn'?t|can ?not|can'?t (?:be|add|date|follow|friend|have|accept|do))\b",
        words,
    ):
        return False
    if says(_BUSINESS, words) and not reading.owner.practises:
        return named(reading, span) and says(
            r"\b(?:patient|resident|service user|pt|inmate|mentee|therapy|daily|besties?|friends|love|every)\b",
            text,
        )
    if named(reading, span) or reading.practice == 2:
        return reading.owner.practises or not reading.owner.role
    return known(reading, span) or says(
        r"^case (?:is )?closed\b.{0,15}\b(?:so|=|means|finally|now)\b.{0,12}\b(?:we|i)\b", words
    )


SIGNAL = Signal(
    id="dual.former-client",
    severity=3,
    title="A tie to a former client that goes on",
    explanation="What you knew and the say you had do not end with the case, so a friendship or romance afterwards can still harm the client and you.",
    steps=("supervision", "unfriend"),
    standards=("nasw-1.06c", "nasw-1.09c", "nasw-1.17d"),
    kinds=("former_client",),
    needs=0,
    silent_in=HERE,
    confirm=_kept_up,
    patterns=(
        # "caught up w an old client", "dating a former patient", "added an ex client on fb", "still in touch w kids i used to work with"
        rf"\b{_CLOSE} (?:on \w+ )?(?:{WITH}|to |from |by )?{gap(4)}{_FORMER}\b",
        # "ran into a former client & we exchanged numbers", "old client invited me to her wedding", "an ex patient and i are friends"
        rf"\b{_FORMER}\b[^.!?\n]{{0,60}}?\b{_CLOSE}\b",
        # "case closed so we can be friends now", "off my caseload = i can date him", "aged out so i added her on snap"
        rf"\b{_ENDED}\b[^\n]{{0,50}}?\b{_NOW}\b",
        # "finally friends now that shes discharged", "can add him on fb now hes off my caseload"
        rf"\b{_NOW} [^.!?\n]{{0,30}}\b(?:now|since|cos|bc|because|once|as soon as|after|when) (?:that )?(?:i |we |the |my )?{gap(3)}{_ENDED}\b",
        # "my ex client is my bestie", "used to be my client now my bf"
        rf"\b(?:(?:s?he|they) )?used to be (?:my|a) {gap(1)}{CLIENT}\b[^\n]{{0,50}}\b(?:now|friends?|bestie|bff|dating|bf|gf|boyfriend|girlfriend|roommate|love|mate|neighbou?r)\b",
        rf"\b(?:bf|gf|boyfriend|girlfriend|husband|hubby|wife|bestie|best friend|roommate|date|fianc[eé]e?) (?:is|was|used to be|=) {gap(2)}(?:{_FORMER}|my (?:\w+ )?{CLIENT} (?:once|before|back|years|yrs|til))\b",
        # "she was my client, now shes my bestie", "glad im not his therapist anymore, we can grab that beer", "now i dont work there"
        rf"\b(?:was|were) (?:my|a|one of my) {gap(1)}{CLIENT}\b[^.\n]{{0,30}}\bnow\b[^.\n]{{0,40}}\b(?:my|friends?|besties?|bff|dating|mates|together|married|roommates?|family|neighbou?rs?)\b",
        rf"\b(?:not|no longer|ain'?t) (?:his|her|their|ur) (?:\w+ )?(?:therapist|worker|social worker|nurse|counsell?or|case ?(?:worker|manager)|sw|po|key ?worker)\b[^\n]{{0,50}}\b(?:{_NOW}|beers?|we can|grab)\b",
        r"\bnow (?:that )?i(?:'ve| have|ve)? (?:don'?t work|left|quit|retired|moved on|no longer work)[^.!?\n]{0,40}\b(?:friends?|mates|add|adding|date|hang|fb|facebook|insta\w*|drinks?|be (?:real )?friends|see (?:them|him|her))\b[^.!?\n]{0,30}",
        r"\b(?:dat(?:ing|e|ed)|friends w(?:ith)?|married|seeing|living with|in touch with|hooking up w(?:ith)?|texting|chatting (?:to|with|w)) (?:someone|somebody|a (?:guy|girl|lad|man|woman|kid|lady)|the (?:guy|girl)) (?:who )?i (?:used to|once|previously|formerly) (?:counsel\w*|treat\w*|see|nurse\w*|support\w*|work w(?:ith)?|case ?manage\w*)\b",
        rf"\bone of my (?:first|earliest|oldest|old|very first) {_WHO} [^.!?\n]{{0,40}}\b{_CLOSE}\b",
        rf"\b{_FORMER} ?(?:=|is|are|was|turned|now|became)+ ?(?:now )?(?:my |a |an |the )?(?:new |best |good )?(?:flat ?mate|room ?mate|house ?mate|friends?|besties?|mates?|bf|gf|boyfriend|girlfriend|husband|wife|neighbou?r|maid of honou?r|brides ?maid|godmother|godfather|date|crush|drinking buddy|business partner|nanny|baby ?sitter|bff|everything|family)\b",
        r"\b(?:see(?:ing)?|dating|sleeping with|living with|in love with|talking to|texting|hanging with) (?:him|her|them) (?:ever )?since (?:his|her|their|the|i|we) (?:\w+ )?(?:case|discharge\w*|treatment|therapy|sessions?|file|clos\w+|ended|finished|left)\b",
        rf"\b(?:still|always) (?:meet|see|visit|text|call|ring|message|feed|have|catch up with|hang w(?:ith)?|go for \w+ with) {gap(3)}{_ONCE} (?:kids|clients?|patients?|residents?|families|lads|girls|boys|ladies|mums|moms|students|service users)\b",
        rf"\b{_FORMER}\b[^\n]{{0,60}}\b(?:crashing|staying|lives? (?:with|w)|asked me out|house ?warming|and i went|(?:on|via|over) whats ?app|slides? in|dms|coffee date|allowed now|legal now|technically)\b",
        r"\b(?:since|after) (?:termination|discharge|we (?:finished|ended|terminated)|the case closed)[^\n]{0,40}\b(?:hinge|tinder|date|dating|drinks?|friends?|here i come|add|him|her)\b",
    ),
    topics=(
        r"\b(?:(?:former|ex|old|previous|past|discharged|used[- ]to[- ]be) (?:\w+ )?(?:clients?|patients?|residents?|service users?|probationers?|mums?|moms?|kids?|kiddos?|student|supervisee|lads?|girls?|families|young (?:person|people))|(?:finished|ended|stopped|completed) (?:therapy|treatment|counsell?ing|working together|our work|sessions)|(?:since|after|once) (?:therapy|treatment|counsell?ing|discharge|the case|she|he|they|i) (?:\w+ )?(?:ended|discharged?|closed|finished|left|graduated)|since discharge|after discharge|off my (?:books|caseload|list)|not (?:on )?my (?:client|patient|books|caseload) (?:any ?more|now)|no longer (?:my|a|on my) (?:client|patient|caseload|books)|used to (?:counsel|treat|see|visit|nurse|support|work with|be (?:my|on my) (?:client|patient|caseload|list))|(?:two|2|three|3|five|six|ten|\d+) (?:years?|yrs|months) (?:since|after|post|out of) (?:discharge|therapy|treatment|we finished|case)|first kid i (?:ever )?\w+|i (?:worked with|counselled|nursed|placed|treated|supported) (?:back )?in (?:19|20)\d\d)\b",
    ),
    sayings=(
        r"\b(?:therapy|treatment|counsel+ing|our work|the case|casework|probation|the placement) (?:is |was |has |have |we )?(?:ended|over|done|finished|closed|stopped)\b[^\n]{0,40}?\b(?:friends?|mates?|facebook|dating|drinks|coffee|out|together|seeing)\b|\b(?:finished|ended|stopped|completed) (?:therapy|treatment|working together|our sessions|counsel+ing)\b[^\n]{0,40}?\b(?:mates|friends|dating|since|together|talk)\b|\b(?:not|no longer|isn'?t) (?:on )?my (?:books|caseload|client|patient)\b[^\n]{0,50}?\b(?:finally|can|friends?|date|out|drinks?|coffee|hang)\b|\b(?:years?|months?|yrs?) (?:since|after|post) (?:discharge|therapy|treatment|termination)\b[^\n]{0,40}?(?:\b(?:fine|ok|okay|right|date|friends?|allowed)\b|😘|😏|❤)",
    ),
    fires=(
        Fires("case closed so we can be friends now 🎉"),
        Fires("caught up w an old client from 2011, we talk daily", role="social worker"),
        Fires("dating a former patient, judge me all you want"),
        Fires(
            "Ran into an ex client at the shops and we swapped numbers, exchanged so much news, lovely girl"
        ),
        Fires("she's off my caseload so i added her on snap 😊", role="case manager"),
        Fires("still text two lads I used to work with, they're doing mighty", role="youth worker"),
        Fires("my old patient invited me to her wedding, can't wait!!"),
        Fires("he used to be my client and now we're best mates, life is gas"),
    ),
    silent=(
        Silent("Ran into an old coworker"),
        Silent(
            "A former client walked past me in town; I let her say hi first", role="therapist", why="kept"
        ),
        Silent("Lunch with a former client, great to hear how the rebrand went", why="another trade"),
        Silent("Case closed! So proud of this family", role="social worker", why="no tie"),
        Silent("Old client came back for therapy after six years", role="therapist", why="the work"),
        Silent(
            "Once a client always a client: no, we can't be friends after the case is closed",
            role="social worker",
            why="rule",
        ),
        Silent("Still in touch with old friends from college", role="nurse", why="own people"),
        Silent("A former patient sent the ward a thank-you card", role="nurse", why="no tie"),
        Silent("Terminated with my client today, hard goodbye", role="therapist", why="the work"),
        Silent("Case closed, my friends, the butler did it", why="no practice"),
    ),
)
