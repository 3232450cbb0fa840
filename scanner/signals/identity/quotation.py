"""What a client said, word for word."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, in_practice, in_words, mentions
from scanner.signals.identity._people import CLIENT, OURS, PERSON
from scanner.signals.identity._terms import AGE, CLOCK, SAYS
from scanner.subjects.reading import Reading, Span

_QUOTED = r"(?:\"[^\"\n]{4,240}\"?|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){4,240}'(?!\w))"
_WHO = rf"(?:{CLIENT}|{OURS}|{PERSON}|{AGE}|{CLOCK}|gent|dude|bride|hubby|gran|nan|he|she|they|little (?:one|guy|man|dude)|my (?:\d\w*|first|last) ?\w*|anon(?:ymous)? client|someone in (?:group|session)|group member|couple)"
_BARE = r"[^\n\"]{3,160}"
# sayings, signs, authors, colleagues: quotes of other people
_OTHER_VOICES = r"(?:-|~|by|–|:) ?(?:brené brown|brene brown|rumi|freud|jung|rogers|yalom|winnicott|frankl|maya angelou|buddha|dr\.? seuss|einstein|mr\.? rogers|winston churchill|audre lorde|unknown|anonymous\b(?! client)|me\b|old|every|my (?:boss|manager|supervisor|mum|mom|dad|husband|wife|therapist|colleague|professor|kid|son|daughter)|shakespeare|ghandi|gandhi|mandela|the (?:dsm|code of ethics))|\b(?:sign|shop|poster|mug|t-?shirt|lyrics?|song|poem|proverb|saying|film|movie|episode|book|author|character|quote of the day|meme|headline|trailer)\b"
_COLLEAGUE = r"\b(?:my |our |the )?(?:supervisor|manager|boss|director|colleague|co-?worker|consultant|intern|receptionist|insurance(?: company)?|hr|professor|lecturer|my (?:mum|mom|mam|dad|husband|wife|son|daughter|kid|friend|sister|brother|gran|nan|therapist|partner)) ?(?:says?|said|told|asks?|asked|goes|was like|:)"


_ASKED_FOR_GOODS = r"\b(?:payment|discount|quote for|price|refund|delivery|font|colou?r scheme|haircut|website|logo|balcony|deposit|extension)\b"


def _verbatim(reading: Reading, span: Span) -> bool:
    """Words of somebody served: not an author's, a colleague's or the writer's own family's."""
    text = reading.text
    if mentions(reading, span, _OTHER_VOICES) or compiled(_COLLEAGUE).search(text[max(0, span[0] - 40) : span[0]]):
        return False
    if not at_work(reading, span, said=span):
        return False
    before, said, after = text[max(0, span[0] - 60) : span[0]], text[slice(*span)], text[span[1] : span[1] + 40]
    if compiled(rf"\b(?:{CLIENT}|{OURS})\b").search(before + after):
        return not mentions(reading, span, _ASKED_FOR_GOODS)
    quoted = said[0] in "\"'" or before.endswith((": ", ":"))
    if not reading.owner.practises:
        return quoted and in_words(reading)
    # "he said …" is everywhere: the speaker is somebody at work, or turns to the writer
    named = compiled(rf"\b(?:{PERSON}|{AGE})\b").search(before + after)
    turned = compiled(r"\b(?:you|u|ur|your|you'?re|youre|miss|sir|ma'?am|nurse|mom|mum|mommy)\b").search(said)
    return bool((named and quoted) or turned) or in_practice(reading, span)


SIGNAL = Signal(
    id="rid.direct-quote",
    severity=4,
    title="A client's own words",
    explanation="People recognise what they said themselves, and those who were told it recognise it too.",
    steps=("delete",),
    standards=("nasw-1.07r", "apa-4.07", "swe-guidance"),
    identifier="quote",
    needs=0,
    silent_in=HERE,
    confirm=_verbatim,
    patterns=(
        # '"you're the first person who didnt leave" - client, today', '"am i bad?" (7yo, in session)'
        rf"(?P<it>{_QUOTED}) ?(?:-|~|–|\(|,|:|\n|said|says|from|by|asked by|said by|asks|asked|whispered|is what|was what|he says|she says){{1,4}} ?(?:me ?to ?|said |says |asked |a |an |my |one of my |the |actual |real |quote from |overheard from |today'?s |direct quote,? |words? (?:of|from) |according to ){{0,4}}(?:{_WHO})\b",
        # '"nobody ever asked me that before" she said'
        rf"(?P<it>{_QUOTED}),? (?:is what |was what |are the words |is how )?{_WHO}(?: \w+)? (?:said|says|whispered|asked|asks|told|goes|yelled|screamed|mumbled|wrote|texted|signed|is (?:the|what)|was (?:the|what))\b",
        # '"you smell like my grandma" is the best thing a kid has said to me'
        rf"(?P<it>{_QUOTED}) (?:is|was|has to be|might be|gotta be)\b[^.!?\n]{{0,40}}\b(?:{CLIENT}|{PERSON}|{AGE}|anyone|anybody)\b[^.!?\n]{{0,20}}\b(?:said|told|asked|say|called|ever)\b",
        # "he looked up n said miss can i stay here forever", "She said: I wish you were my mom"
        rf"\b{_WHO}(?: [\w']+){{0,6}}? (?:said|says|goes|whispered|yelled|asks|asked|was like|be like)(?: to me)?[:,]? (?P<it>(?:miss|sir|ma'?am|mommy|mummy|mama|dad|i|i'?m|im|i'?ll|i'?ve|can|could|why|what|will|do|does|are|am|you|u|ur|your|is|please|no one|nobody|no|yes|mum|mom|thank|thanks|it'?s|its|if|don'?t|dont|when|who|how|maybe|god|where)\b[^\n\"]{{5,160}})",
        # 'client dropped "I forgave him" and left', '"tell them I was brave" were her last words to me'
        rf"\b(?:{CLIENT}|{OURS}|{PERSON}|{AGE}|she|he|they|lifer|gent)\b[^.!?\n\"]{{0,60}}(?P<it>\"[^\"\s]+ [^\"\n]{{3,240}}\")",
        rf"(?P<it>(?:\"[^\"\s]+ [^\"\n]{{3,240}}\"|(?<!\w)'[^'\s]+ (?:[^'\n]|(?<=\w)'(?=\w)){{3,240}}'))[^.!?\n\"]{{0,50}}?\b(?:{CLIENT}|{OURS}|lifer|(?:her|his|their) (?:last|first|exact|actual|final) words|words of|said to me|asked me|told me|from (?:a|my|one of))\b",
        # "kid: 'do u get paid to like me?' me:", 'client: "…"', 'he goes "…"', 'she looked at me and said "…"'
        rf"\b{_WHO}(?:'s|s')?(?: \w+){{0,9}}? ?(?:{SAYS}|:|;|-|,)(?: (?:to )?(?:me|us|her|him|them|the \w+|today|and|in (?:group|session)|just now|with \w+|through \w+|that|\w+ly)){{0,4}}[:,]? ?(?P<it>{_QUOTED})",
        # "Client: i hate you. Me: same time next week?", "me: … kid: …" without quotation marks
        rf"(?:^|\n|[.!?😂💀] ?|\b(?:today|tonight|session|sesh|group):? ?)(?:my |the |a |this |8yo |\w+ )?(?:{CLIENT}|{PERSON}|{AGE}|couple|{CLOCK})(?: \(\w+\)| today| \d+)?(?::| -) ?(?P<it>{_BARE}?)[ \n/|]+(?:me|my brain|my face|my supervisor brain|also me|internally me|sw|therapist|nurse|counsell?or|inner me)(?: \([^)\n]{{1,30}}\))?:",
        # "7yo in my office: am i the reason mommy left?", "client today: i think i'm ready"
        rf"(?:^|\n)(?:my |the |a |this )?(?:{CLIENT}|{PERSON}|{AGE}|couple)(?: (?:in|on|at|during) (?:my |the |our )?\w+| today| tonight| this morning| mid \w+)?: ?(?P<it>[a-z\"'][^\n]{{5,160}})",
        # "me: how was ur week? client: i married my ex"
        rf"(?:^|\n|\b)(?:me|therapist|counsell?or|nurse|sw|i said|also me)(?: \([^)\n]{{1,30}}\))?: ?[^\n]{{2,120}}?[ \n/|]+(?:my |the |a |this )?(?:{CLIENT}|{PERSON}|{AGE}|couple)(?: \([^)\n]{{1,30}}\))?: ?(?P<it>[^\n]{{3,200}})",
        # "client said i saved her life", "he told me he'd never had a birthday cake", "kid asked if i could be his mom"
        rf"\b(?:{CLIENT}|{OURS}|{PERSON}|{AGE}|gent|dude|he|she|they)(?: \w+){{0,3}}? (?:told me|asked me|said to me|says to me|goes to me|turns to me|looked at me|looks at me|whispered|admitted|confessed|disclosed|asked if|asked why|asked can|said (?:i'?m|i|she|he|they|that|her|his|nobody|no one|it|if|thank|the|my)|told (?:us|the group|the judge))(?: and (?:said|says|goes|asked|whispered))?(?: (?:today|in (?:group|session)|that|she|he)){{0,4}}[:,]? ?(?P<it>[^.!?\n\"]{{6,160}})",
        # "had a client tell me …", "when a client says …", "a kid just asked me …"
        rf"\b(?:had|when|heard|having|just had|got) (?:an? |my |one of my |this |the )(?:\w+ ){{0,3}}?(?:{CLIENT}|{PERSON}|{AGE}) (?:tell|telling|say|saying|says|tells|ask|asking|asks|look|whisper|scream|yell|call)(?: at)? (?:me|us)?(?: (?:today|that|in (?:group|session))){{0,4}}[:,]? ?(?P<it>[^.!?\n]{{6,160}})",
        # "quote of the day from group:", "overheard on the ward:", "things my clients said this week:"
        r"\b(?:quotes? (?:of the (?:day|week|shift) )?from (?:my |our |the |today'?s )?(?:\w+ )?(?:session|sesh|group|client|caseload|ward|unit|residents?|kids|kiddos|patients?|home visit|clinic|office)|overheard (?:in|on|at|from) (?:my |our |the )?(?:\w+ )?(?:session|group|ward|unit|clinic|shelter|waiting r(?:oo)?m|lobby|detox|refuge|caseload)|(?:things|stuff|best (?:thing|line)|funniest thing|sweetest thing|wildest thing|saddest thing|shit|actual (?:words|quote)|real quote) (?:a |an |my |our |one of my |the )?(?:\w+ )?(?:clients?|patients?|residents?|kids|kiddos|students|ladies|lads|teens|moms?|couple)(?: (?:has|have|ever|just|actually)){0,4} (?:said|says?|told me|yelled|asked))[^\n:\"]{0,40}[:\"-]? ?(?P<it>[^\n]{4,200})",
    ),
    fires=(
        Fires("\"you're the first person who didnt leave\" - client, today. im done 😭"),
        Fires("kid: 'do u get paid to like me?' me: 💀", role="youth worker"),
        Fires("She looked me dead in the eye in session and said \"you're the only one who never flinched\""),
        Fires("me: what would help right now?\nclient: a burrito and a new mother", role="therapist"),
        Fires("7yo in my office: am i the reason mommy left? how do you answer that", role="school counselor"),
        Fires("had a resident tell me I was her second husband and the better one"),
        Fires("Overheard on the ward: \"nurse, I've been dead since Tuesday, where's my tea\"", role="nurse"),
        Fires("One of my lads told me nobody ever came to his court date before. I'm in bits"),
    ),
    silent=(
        Silent('"Be kind, rewind" - old video shop sign'),
        Silent('"Be kind, rewind" - old video shop sign', role="social worker", why="a sign"),
        Silent('"The wound is where the light enters" - Rumi. Happy Monday therapists', role="therapist", why="an author"),
        Silent("My 5yo daughter: 'do nurses get paid in stickers?' me: basically", role="nurse", why="own child"),
        Silent('My supervisor said "you are not the only helper in the room" and I needed it', role="social worker", why="a colleague"),
        Silent('"What do you do for a living?" is my least favourite party question', role="counsellor", why="small talk"),
        Silent("The character says \"I'm fine\" and every therapist screams", role="therapist", why="fiction"),
        Silent("me: early night. also me: 3 episodes", why="no practice"),
        Silent('"Client-centred" is not a buzzword, folks', role="social worker", why="a term"),
    ),
)
