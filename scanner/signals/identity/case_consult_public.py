"""Asking the public, or a profession at large, for help with a real case."""

from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import (
    CLIENT,
    FEW,
    OURS,
    PARTICULAR,
    PERSON,
    SERVED,
    SOMEONE,
    WHO,
    beside,
)
from scanner.signals.identity._setting import own_people, practised
from scanner.subjects.reading import Reading, Span

_ASKING = (
    r"(?:\b(?:question (?:for|to|re)|qq|quick (?:q|question)|any (?:advice|ideas|tips|thoughts|suggestions|recs|resources|experience)|(?:looking|searching) for|iso|need(?:ed)? (?:tonight|asap|today|urgently|ideas|advice|help)|would (?:you|u|y'?all)|what would|what (?:activities|interventions|resources|do|should|can|could)|what'?s the best|how (?:would|do|can|should|could|to|much|many|long)|ideas\?+|has anyone|have (?:you|any of you)|does anyone|anyone (?:know|have|had|else|worked)|anybody|can (?:someone|anyone|somebody)|could (?:someone|anyone)|is it (?:ok|legal|ethical|normal)|do i (?:have|need)|should i|where (?:can|do|would)|who (?:do|can|should)|help me|advice (?:on|for|re|please|pls)|thoughts\?|ideas\?|wwyd|recommend\w*|what are my|obligations?|any (?:\w+ )?(?:worked w|experience w|experience with|seen)|asking for|(?:teacher|nurse|lawyer|sw|social ?work|foster|ot|slp|therapist|dv|cop|med|psych|parent|hospice) (?:friends|folks|people|ppl|peeps|twitter|fam)|any (?:lawyers|nurses|doctors|teachers|sws|therapists|ots|slps|psychs|cops)|reddit|hive ?mind|help(?:!|$|\?))\b)"
)
_AGED = r"\b\d{1,2} ?(?:y/?o|yr[- ]?old|year[- ]?old|[fm])s?\b"
_CASE = (
    rf"(?:{PARTICULAR}|{_AGED}|\b(?:a|an|my|this|ive a|i have a|got a|one of my) (?:[\w'-]+ ){{0,2}}(?:hoarder|addict|nurse|priest|cop|vet|pregnant \w+|trans (?:teen|kid|woman|man|girl|boy)|deaf \w+|blind \w+|refugee|survivor|stutterer|runaway|widow\w*|kiddo|selectively mute \w+|mum|mom|dad|family|elder|teen|student|couple)\b|\b(?:foster|bio|birth|step) ?(?:mom|mum|dad|parents?|family)\b|\b(?:mom|mum|dad|parent|family) (?:won'?t|wont|refus\w+|keeps?|is|has|wants?|says?)\b|\b(?:boy|girl|kid|teen|mom|mum|dad|pt|lady|guy|elder|gran|student) (?:eats?|only|lives?|says?|thinks?|hates?|needs?)\b|\b(?:a|the) (?:kid|woman|man|boy|girl|teen|mom|mum|dad|family|person) (?:who|w|with|that)\b|\bkid(?:do)? (?:hides?|won'?t|keeps?|refuses?|only|bites?|screams?|runs?|is|has|w)\b)"
)

_CROWD = (
    r"(?:sws?|social workers?|therapists?|nurses?|ots?|slps?|counsell?ors?|psychs?|psychologists?|midwives|case ?managers?|teachers?|chaplains|clinicians|colleagues|peers|hive ?mind|brains ?trust|lazy ?web|twitter|tweeps|tweople|reddit|fb|facebook"
    r"|(?:social ?work|therapist|therapy|nurse|med|slp|ot|psych|hospice|school counselor|teacher)[ -]?(?:twitter|tiktok|threads|sky|reddit|insta|fam|peeps|friends|people|ppl)|folks|fam|friends|ppl|people|everyone|anyone|anybody|y'?all)"
)
_ASK = (
    r"(?:ideas?|advice|suggestions?|tips|thoughts|resources?|recs?|recommendations?|help|input|guidance|interventions?|wwyd|what would (?:you|u|ye)(?: all)?|what (?:do|should|can|could) (?:i|you|u|we)|how (?:do|would|can|should|could) (?:i|you|u|we)|any(?:one|body)|consult|insight|feedback|worksheets?|activities)"
)


def _real_case(reading: Reading, span: Span) -> bool:
    """Asked from practice, not for the writer's own child."""
    return practised(reading, span) and not own_people(reading, span)


SIGNAL = Signal(
    id="rid.case-consult-public",
    severity=4,
    title="A public question about a real case",
    explanation="To be helped well you tell the unusual part, and that is the part by which the client can be recognised.",
    steps=("delete", "supervision"),
    standards=("nasw-2.05c", "nasw-1.07v", "apa-4.06", "aca-B.7"),
    needs=0,
    # benefits, policies and helplines are what such questions ask about; "anyone who", "fam" address the readers
    silent_in=USUALLY_SILENT - {"own_family", "news", "generic"},
    confirm=_real_case,
    patterns=(
        # "SWs of twitter: 8yo wont stop hoarding food", "OTs on here, I've a client who"
        rf"\b{_CROWD}(?: (?:of|on|in) (?:twitter|x|here|this (?:group|sub)|reddit|tiktok|insta(?:gram)?|fb|facebook|the internet|bluesky|threads)\b|[,:\-!?.])[^\n]{{0,50}}(?:{SERVED}|{_AGED})",
        # "asking for a client", "asking 4 one of my moms"
        rf"\basking (?:for|4|on behalf of|re|abt|about) (?:a|an|my|one of|this|some|our) (?:{FEW}{WHO}|\w+ (?:on|from) my)",
        # "need ideas for a client who", "any tips for a 6yo", "recs for a pt w"
        rf"\b{_ASK}\b[^.!?\n]{{0,25}}\b(?:for|with|w|w/|on|about|abt|re|4|to help|help|regarding) (?:a|an|my|this|one of my|our|two|some|another) (?:{FEW}{CLIENT}\b|{FEW}(?:kiddo|kid|child|boy|girl|teen|lad|mum|mom|mam|dad|lady|gent|fella|vet|family|couple|student|elder)s?\b|{FEW}{_AGED}|{OURS})",
        # "8yo wont stop hoarding food, ideas??", "client refuses to shower. wwyd?"
        rf"(?:{SERVED}|{_AGED})[^\n]{{0,140}}\b(?:ideas|advice|suggestions|tips|thoughts|recs|wwyd|help|anyone|input|resources|what would (?:you|u)|what (?:do|should|can|could) i|how (?:do|would|can|should) (?:i|you|u)|where (?:can|do|would)|is (?:this|that|it) (?:normal|reportable|a report)|reportable|who do i call)\b[^\n]{{0,45}}\?",
        # "how do you get a client to open up about", "how would u handle a pt who"
        rf"\bhow (?:do|would|can|should|did) (?:you|u|i|we|y'?all|ye)(?: all| guys| lot)? (?:\w+ ){{1,3}}(?:a|an|my|this|one of my|your) (?:{FEW}{CLIENT}|{FEW}{_AGED}) (?:who|that|with|w|to|when|from|and)\b",
        # "stuck with a case: mum of four", "tough case, need a consult", "case consult: 14F"
        r"\b(?:stuck (?:on|with)|struggling with|stumped by|tricky|tough|hard|weird|complex|complicated|difficult|interesting|curious) (?:a |an |my |this |one )?(?:\w+ )?(?:case|client|pt|patient|kiddo|family|resident)\b[^\n]{0,100}(?:\?|\b(?:ideas|advice|help|thoughts|suggestions|consult|tips)\b)",
        r"\b(?:case consult|quick consult|consult (?:question|q|time|needed|please|pls)|consultation (?:question|needed))\b",
        # "anyone know a shelter that takes a mom w 5 kids", "looking for a bed for my pt"
        rf"\b(?:anyone|anybody|who|does anyone|looking for|need|seeking|iso|know)\b[^.!?\n]{{0,30}}\b(?:shelter|bed|placement|program(?:me)?|detox|rehab|lawyer|attorney|apartment|flat|housing|room|facility|group home|foster (?:home|family)|job|clinic|home|place|therapist|refuge|hostel)\b[^.!?\n]{{0,30}}\b(?:for|take[sn]?|accept\w*|that'?ll|willing) {FEW}(?:{WHO}|\bsex offender)",
        # "has anyone worked w selective mutism AND a feeding tube? new kiddo"
        rf"\b(?:has|have|had) (?:anyone|anybody|any of (?:you|u|y'?all)|you|u) (?:ever )?(?:worked? (?:with|w)|had|seen|treated|dealt (?:with|w)|come across)\b[^\n]{{0,90}}{WHO}",
        # "can u get SSI w a felony, asking for a client"
        rf"\b(?:can|does|is|would|could) (?:\w+ ){{0,3}}(?:ssi|ssdi|medicaid|section 8|snap|tanf|pip|universal credit|dla|ndis|voucher|visa|asylum|benefits|power of attorney|poa)\b[^\n]{{0,100}}{SERVED}",
        # "need ideas: 14f refuses to leave her room", "advice pls. kiddo keeps running"
        rf"\b(?:need|needing|any|want|looking for|desperate for|send|give me|taking|in need of|open to|appreciate|brainstorm|help) (?:\w+ ){{0,2}}(?:ideas?|advice|suggestions|tips|thoughts|help|input|guidance|recs|resources|wisdom|strategies|brains?)\b[^\n]{{0,30}}(?:{SOMEONE}|{_AGED})",
        # "what would you do if your client confessed", "how do u tell a mom her kid isnt coming home"
        rf"\b(?:what (?:would|wld|should|do|can|could|wud)|how (?:do|would|can|should|to|did)|is it (?:ok|okay|ethical|legal|normal|reportable)|am i (?:wrong|allowed|obliged|required)|do i (?:have to|need to|report)|can i|should i|who (?:do|should|can) i|where (?:do|can|would))\b[^\n]{{0,50}}(?:{PARTICULAR}|{_AGED}|\b(?:a|an|this|my|one of my|your) (?:\w+ )?{PERSON}\b)[^\n]{{0,120}}(?:\?|\b(?:asking|ideas|advice|help|anyone|thoughts)\b)",
        rf"\b(?:what (?:would|wld|should|do|can|could)|how (?:do|would|can|should)) (?:you|u|i|we|ye|y'?all|one)\b[^.\n]{{0,50}}(?:{PARTICULAR}|{_AGED})",
        # "anyone know a lawyer who does U visas? for a client in Yuma"
        rf"\b(?:anyone|anybody|any1|someone|who here|does any\w+|any (?:sws?|nurses|therapists|ots|psychs|slps|teachers|counsell?ors))\b[^\n]{{0,90}}(?:\bfor (?:a|an|my|one of my|this|our) (?:\w+ )?(?:{CLIENT}|{PERSON})\b|{PARTICULAR}|{_AGED})",
        # "looking for a foster home that speaks Mam for two brothers"
        rf"\b(?:looking for|need|iso|seeking|searching for|urgently need|desperate for) (?:a|an|any|some) [^.!?\n]{{0,50}}\bfor (?:{SOMEONE}|\b(?:a|two|three|2|3|4|5|siblings?|brothers|sisters|twins|sib group|newborn) ?(?:\w+ )?(?:brothers|sisters|siblings|twins|babies|kids|boys|girls|teens|newborn|infant)?\b)",
        # "OT friends - how to help an elder who wont use the grab bars"
        rf"\b(?:how (?:to|do|would|can)|ways to|best way to|tips (?:to|for|on)|ideas (?:to|for|on)) (?:\w+ ){{1,3}}(?:a|an|my|this|one of my) (?:\w+ )?(?:{CLIENT}|{PERSON})\b[^.!?\n]{{0,6}}\b(?:who|that|with|w|whose|when|if|refus\w+)\b",
        # "hypothetically a pt tells u he stole a boat. reportable?"
        rf"(?:{PARTICULAR}|{_AGED}|\bkiddo\b)[^\n]{{0,140}}\b(?:reportable|ethical|legal|allowed|breach|hipaa|duty to warn|tarasoff|right call|right thing|normal|wwyd|ideas|advice|thoughts|anyone else|help)\b[^\n]{{0,25}}\?",
        # "Any advice on a hoarder who hoards live pigeons", "my kiddo only speaks in Fortnite refs what activities could I use"
        *beside(_ASKING, _CASE, 110),
    ),
    topics=(
        r"\b(?P<it>any (?:ideas|tips|advice|suggestions|thoughts|recs?|resources)|ideas\?|tips\?|advice\?|thoughts\?|suggestions\?|stuck (?:with|on)|what (?:would|wld|do) (?:you|u|y'?all)|wwyd|has any(?:one|body)|any(?:one|body) (?:had|have|know|knows|got|dealt|worked|ever|else)|how (?:do|would) (?:i|you|u|we)|hive ?mind|asking (?:for|4)|need (?:ideas|advice|help|resources)|looking for (?:advice|ideas|resources|help)|help me (?:out|think)|what works|now what|is it (?:legal|ok|normal)|can (?:he|she|they|you|u)\b)",
    ),
    fires=(
        Fires("SWs of twitter: 8yo wont stop hoarding food after removal, ideas??"),
        Fires("asking for a client 👀 can u get SSI w a felony in Ohio & one leg"),
        Fires("Need ideas for a wee lad who bites when the bell rings #schoolsw", role="school social worker"),
        Fires("my patient won't let anyone change the dressing but her dead husband. How would you approach it?"),
        Fires("Does anyone know a refuge that will take a mum with six kids and a parrot?", role="DV advocate"),
        Fires("has anybody worked with koro? new client, 22, engineering student"),
        Fires("Quick consult: 15M, fire setting, dad in the fire service. Thoughts?", role="child psychologist"),
        Fires("OT twitter: how do u get a 7yo w sensory issues to wear shoes", role="social worker"),
        Fires("My 72 yo pt refuses insulin on religious grounds. How do you handle?", role="social worker"),
        Fires("any tips 4 a client who keeps stealing my pens (kleptomania)", role="social worker"),
    ),
    silent=(
        Silent("What's a good book on trauma and food?", role="social worker", why="no case"),
        Silent("Any tips for my 8yo who won't eat? My son is so fussy", role="nurse", why="own child"),
        Silent("Therapists of twitter, which note software do you use?", role="therapist", why="no case"),
        Silent("asking for a friend: is pineapple on pizza a crime", role="counsellor", why="a joke"),
        Silent("Anyone know a good plumber in Leith?", role="social worker", why="no case"),
        Silent("How do you all get through winter? Advice please", role="OT, occupational therapist", why="about oneself"),
        Silent("How do I get a client to pay an invoice that is 60 days late?", role="graphic designer", why="another trade"),
    ),
)
