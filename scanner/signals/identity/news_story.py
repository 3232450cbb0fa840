"""The writer claims to know a person in the news: the name is one search away.

Signal for the claim, so the world `news` does not silence it.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, in_words, mentions
from scanner.signals.identity._people import CLIENT
from scanner.subjects.reading import Reading, Span

_STORY = (
    r"(?:(?:on|in|believe|read|trust|ignore|share|all over|made|makes|making|watching|saw|seen|reading|read|about|across|hit|hitting) (?:the |this |that |every |our |local |today'?s |tonight'?s ){0,4}(?:news|paper|papers|headlines?|telly|tv|front page|gazette|herald|times|rte|bbc|cnn|radio|article|story|documentary|six o'?clock|6 o'?clock)"
    r"|(?:the |that |this |those |these )(?:\w+ ){0,4}?(?:story|article|headline|news|case|verdict|inquest|mugshot|report|amber alert|silver alert|missing (?:person|teen|girl|boy|kid|child|woman|man|poster|post)(?: post| poster| flyer| alert)?|house fire|fire|shooting|stabbing|crash|drowning|murder|trial|raid|accident|explosion|standoff|hostage|arrest|obit(?:uary)?|trending|hashtag|video everyone|viral (?:video|post|clip))"
    r"|(?:missing|wanted) (?:poster|post|flyer|person|teen|girl|boy|kid|child|woman|man)|amber alert|silver alert|breaking(?: news)?|viral|trending|went viral|gone viral|going viral|mugshot|news alert|(?:strangers|people|everyone|comments|the internet|trolls|twitter|facebook|fb|reddit|town)(?: \w+){0,4} (?:tear(?:ing)?|judg(?:e|ing)|slating|attack(?:ing)?|sharing|blaming|roasting|hating|speculating|gossiping)|true crime|(?:guy|man|woman|kid|boy|girl|lady|teen|one|lad|mother|father|couple|body|baby) (?:they|who|that) (?:\w+ )?(?:arrested|shot|found|charged|killed|jumped|drowned|(?:went|gone|is|was) missing|pulled|died|stabbed)|(?:comments?|posts?) (?:about|on|under|saying) (?:that|this|the|those)|suspect|channel \d+|obituar(?:y|ies)|press conference|helicopters? (?:over|outside|circling))"
)
_CLAIM = (
    rf"(?:(?:(?:i|we) |(?<=[.!?] )|(?<=[.!?]))(?:(?:actually|literally|personally|kinda|totally|once|really|just|only|also) )?(?:had|have|know|knew|worked (?:with|w)|work (?:with|w)|saw|see|treated|visited|placed|supported|sat (?:with|w)|nursed|counsel\w+|helped|removed|did (?:the|her|his|their) (?:intake|assessment|case)|was (?:there|in (?:that|the) (?:house|home|room|flat|class|school|ward)|on|his|her|their|the)|were (?:there|working|his|her|their)|warned|reported|tried|met|have (?:him|her|them|that|this)|discharged|testified|could tell|taught|care[d]? for|looked after) ?(?:that|this|those|the|him|her|them|his|their|with|w)?(?: (?:family|kid|kids|mom|mum|mam|dad|boy|girl|man|woman|lady|guy|client|patient|case|one|story|teen|baby|victim|shooter|driver|couple|mother|father|suspect|whole|real))?"
    rf"|(?:was|is|were|used to be|sat|has been) (?:in|at) (?:my|our) (?:\w+ )?(?:group|class|office|caseload|clinic|ward|unit|program\w*|shelter|care|room)|i'?ve (?:met|known|worked|had|seen|sat|been)|i'?m (?:\w+ )?(?:his|her|their) (?:\w+ )?(?:therapist|social worker|sw|counsell?or|nurse|case ?worker|worker|case manager)|(?:he|she|they|that|those|it|this)(?:'s|'re|s| is| are| was| were|'s| used to be) (?:literally |actually |one of |all |also |both |once ){{0,4}}(?:my|mine|ours|our|a)(?: (?:old|former|ex|past|previous|current|new))? ?(?:{CLIENT}|kiddos?|kids?|famil(?:y|ies)|lad(?:y|ies)|guys?|girls?|boys?|students?|cases?|lads?|one)?\b"
    rf"|(?:one )?of (?:mine|ours)|(?:on|from|off) my (?:old |former )?(?:caseload|books|ward|unit|list|group)|my (?:old |former |ex[- ]|past )?(?:client|patient|caseload|kiddo|student|case|resident|kid)\b|used to be (?:mine|ours|my)"
    rf"|(?:if|only if) (?:only )?(?:you|u|ya|ppl|people|yall|y'all|they|the public|the papers?|the comments?)(?: \w+)? (?:only )?(?:knew|know)|what (?:i|we) know|i know (?:more|the (?:real|truth|whole|full|true|family|mum|mom|kid|other side)|exactly|who|why|things|what really|too much|this (?:kid|family|man|woman|lady|mom|mum)|that (?:kid|family|man|woman|lady|mom|mum))|(?:isn'?t|not|aint|ain'?t|nowhere near) (?:even )?(?:telling |getting )?(?:the )?(?:whole|full|half|true|real) (?:the |of )?(?:story|truth|picture)|(?:can'?t|cant|cannot|couldn'?t) (?:say|tell|post) (?:more|much|how i know|why|anything)|the (?:news|papers?|media|reporters?|article|comments?) (?:has|have|got|gets?|is|are|left|leaves?|won'?t|doesn'?t|don'?t|didn'?t)(?: \w+)? (?:it|no idea|half|wrong|the whole|out|tell|know|say|lying|all wrong|mention))"
)
_PUBLIC = r"\b(?:celebrity|donate|gofundme|thoughts and prayers|presidential|president|prime minister|minister|royal|world cup|election|war in|netflix)\b"


def _claims(reading: Reading, span: Span) -> bool:
    """A practitioner claims it; own neighbours and schoolfriends in the news are no clients."""
    if not (reading.owner.practises or in_words(reading)) or mentions(reading, span, _PUBLIC):
        return False
    return not mentions(reading, span, r"\b(?:went to school|grew up|my (?:neighbou?r|cousin|friend|uncle|aunt\w*|mum|mom|dad|brother|sister|husband|wife|dog|street)|our street|i know (?:how|the feeling))\b")


SIGNAL = Signal(
    id="rid.news-event-link",
    severity=5,
    title="A claim to know someone in the news",
    explanation="The news gives the name, so this post tells every reader that the person was in your care.",
    steps=("preserve-first", "delete", "privacy-lead"),
    standards=("nasw-1.07k", "nasw-1.07r", "hipaa-164.502a"),
    identifier="event",
    needs=0,
    silent_in=HERE - {"fiction", "generic"},  # news is the subject here, and so are documentaries and "everyone who"
    confirm=_claims,
    grade="strong",
    patterns=(
        # "that house fire on the news? i had that family last year", "missing teen post.. if u only knew what i know"
        rf"(?P<it>\b{_STORY})\b[^\n]{{0,110}}?\b{_CLAIM}",
        # "one of mine is all over the news", "my old client made the front page", "i know the family in that article"
        rf"\b{_CLAIM}\b[^\n]{{0,80}}?(?P<it>\b{_STORY})\b",
        # "saw my client on the news", "recognised the name in the paper", "my kiddo's mugshot on facebook"
        rf"\b(?:(?:saw|seeing|recogni[sz]ed|spotted|watching|just seen) (?:a |my |one of my |the |an? (?:old|former|ex) |our ){{0,4}}(?:\w+ )?(?:{CLIENT}|kiddo|name|face|family|lad|guy|mom|mum|kid|student)|(?:my|our|a) (?:\w+ )?(?:{CLIENT}|kiddo|kid|lad|guy|lady|student)(?:'s|s')?(?: \w+)?) (?:\w+ ){{0,3}}?(?P<it>(?:on|in|all over) (?:the |tonight'?s |today'?s |local |this ){{0,4}}(?:news|paper|papers|headlines?|telly|tv|front page|radio|obits?|obituar\w+|documentary)|mugshot|(?:made|in) the (?:\w+ )?(?:news|paper|papers|headlines))\b",
        # "yes i knew the shooter", "when your client is the headline"
        r"\b(?:i|we) (?:knew|know|had|met|treated|saw|visited|worked with|work with|placed|assessed|discharged|taught|sat with) (?P<it>the (?:shooter|suspect|victim|deceased|accused|killer|murderer|driver|bomber|hostage|gunman|attacker|abductor|missing (?:girl|boy|woman|man|teen|kid|child)|(?:girl|boy|woman|man|mum|mom|dad|kid|family|couple|guy) (?:who|that|in the|on the|from the) (?:\w+ ){0,3}(?:died|killed|news|paper|fire|crash|video|story|shooting|stabbing|drowned|missing|shot|stabbed)))\b",
        rf"\b(?:{CLIENT}|kiddo|old case|famil(?:y|ies))(?:'s|s'|s)? (?:\w+ ){{0,2}}?(?:is|was|are|were|became|made|makes|made the|is now) (?P<it>(?:(?:the|a|in the|on the|all over the|today'?s|front[- ]page) )+(?:headlines?|news|front page|papers?|story|top story|missing poster))\b",
        # "google the Mill Lane fire, thats why im crying", "look up the news in Pinhook and youll know why"
        r"\b(?P<it>(?:google|look up|search|check|see|read) (?:the )?(?:\w+ ){0,4}?(?:news|fire|crash|shooting|case|story|article|headlines?|stabbing|verdict))\b[^\n]{0,50}?\b(?:you'?ll|ull|u'?ll|that'?s|thats|and you|why|you can|u can|then you) ?(?:know|why|see|understand|get it|who|what|my (?:day|week)|i'?m|guess)\b",
        # "iykyk about the fire last night, that was us", "those poor kids in the crash, i placed them"
        r"\b(?P<it>(?:the|that|those|this) (?:\w+ ){0,3}?(?:fire|crash|shooting|stabbing|drowning|murder|accident|raid|siege|standoff|explosion|kidnapping|abduction))\b[^\n]{0,70}?\b(?:that was (?:us|one of|my|our)|i (?:placed|had|knew|know|work(?:ed)?|saw|treated|visited|was (?:their|her|his))|(?:was|were|is|are) (?:mine|ours|my|our|one of)|my (?:client|family|kiddo|patient|kid|caseload|agency|case|old))",
    ),
    topics=(
        r"\b(?P<it>on (?:the|tonight'?s|last night'?s) (?:news|telly|tv)|in (?:the|today'?s|this morning'?s) (?:papers?|news|mail|sun|mirror|headlines?)|front page|headlines?|crimewatch|missing (?:girl|boy|teen|woman|man|posters?|person)|on the posters|the guy (?:they|who (?:was|got)) arrested|(?:they )?arrested (?:on|for|in|last)|mug ?shot|inquest|body (?:was )?found|that (?:stabbing|shooting|fire|crash|murder|drowning|accident)|everyone'?s (?:talking|sharing)|been all over|reporters?|channel \d+|press (?:outside|at))\b",
    ),
    sayings=(
        r"\b(?:on (?:the|tonight'?s) news|in the (?:papers?|news|mail|sun)|on the posters|crimewatch|headlines?|missing (?:girl|boy|teen|woman|man|kid)|arrested|inquest|that (?:stabbing|shooting|fire|crash|murder)|calling (?:her|him) a)\b[^\n]{0,80}?\b(?:from our (?:unit|ward|hostel|school|service)|in (?:my|our) (?:office|unit|ward|class|group)|i (?:supervised|treated|assessed|discharged|nursed|knew|know|did (?:his|her|their)|had|worked)|was (?:my|our|one of)|(?:his|her|their) (?:key ?worker|social worker|nurse|therapist|po\b)|discharged by us|one of (?:ours|mine)|used to be (?:on|in|my))\b",
    ),
    fires=(
        Fires("that house fire on the news? i had that family last year 😭", role="social worker"),
        Fires("everyone sharing the missing teen post.. if u only knew what i know", role="youth worker"),
        Fires("The stabbing in the paper today, one of mine. I knew it would end like this", role="probation officer"),
        Fires("Saw my old client on the news tonight and had to leave the room"),
        Fires("The inquest report is not telling the whole story. I was there, I was on that ward", role="nurse"),
        Fires("that viral video of the man on the bridge? I've been his caseworker for 2 years"),
        Fires("Amber alert just came through and I know exactly who has her", role="child protection worker"),
    ),
    silent=(
        Silent("Heartbreaking house fire, donate here"),
        Silent("Heartbreaking house fire on the news, donate here", role="social worker", why="sympathy"),
        Silent("That story on the news about foster care funding is spot on", role="social worker", why="policy"),
        Silent("Crash on the M50 again, late for clinic", role="nurse", why="traffic"),
        Silent("My neighbour was on the news with her giant pumpkin!", role="therapist", why="own life"),
        Silent("I had that story on the news on in the background while I packed", why="no practice"),
        Silent("Reading the news less has done wonders for my sleep", role="counsellor", why="own habits"),
        Silent("True crime podcast on the commute, no thanks after a day of clients", role="therapist", why="entertainment"),
    ),
)
