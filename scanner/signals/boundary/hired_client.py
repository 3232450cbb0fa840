"""A client who works for the writer, or with whom the writer runs a business."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import (
    HERE,
    among_friends,
    around,
    happened,
    named,
    near_client,
    says,
    told,
)
from scanner.signals.boundary._words import CLIENT, POSSESSIVE, WHO, WHOM, WITH, gap
from scanner.subjects.reading import Reading, Span

_HOME = r"(?:deck|house|kitchen|garden|yard|back ?yard|lawn|grass|car|truck|van|roof|bath ?room|website|site|taxes|fence|drive(?:way)?|windows?|floors?|floorboards|patio|logo|shed|gaff|flat|apartment|apt|boiler|plumbing|wiring|tiles?|tiling|walls?|basement|attic|loft|porch|gutters?|hedges?|trees?|pool|garage|office|living room|bedroom|sofa|laundry|ironing|bookkeeping|books|accounts|banner|flyers?|wedding (?:cake|photos|flowers)|cake|catering|generator|compound|tyres?|brakes|engine|move|moving|dogs?|kids|hall|stairs|shower|toilet|shelves|furniture|desk|tax returns?|computer|laptop|phone screen|pc|insta|social media|marketing|branding)"
_DOES = r"(?:re-?do(?:ing|es)?|re-?did|doing|does|did|do|paint(?:s|ed|ing)?|fix(?:es|ed|ing)?|build(?:s|ing)?|built|mow(?:s|ed|ing)?|clean(?:s|ed|ing)?|cut(?:s|ting)?|remodel\w*|renovat\w*|design(?:s|ed|ing)?|landscap\w*|til(?:ed|ing)|plaster\w*|install(?:s|ed|ing)?|wir(?:ed|ing)|re-?wir\w+|walk(?:s|ed|ing)?|mind(?:s|ed|ing)?|baby ?sit(?:s|ting)?|babysat|wash(?:es|ed|ing)?|mak(?:es|ing)|made|repair(?:s|ed|ing)?|service[sd]|run(?:s|ning)?|manag(?:es|ed|ing)|power ?wash\w*|detail(?:s|ed|ing)?|haul(?:s|ed|ing)?|la(?:id|ys?|ying)|put(?:s|ting)? (?:up|in|down)|hung|sand(?:s|ed|ing)|assembl(?:es|ed|ing)|varnish(?:es|ed|ing)|sort(?:s|ed|ing)?)"
_JOB = r"(?:cleaner|cleaning lady|nanny|au pair|assistant|p\.?a|baby ?sitter|child ?minder|handy ?man|gardener|landscaper|contractor|builder|decorator|painter|plumber|electrician|mechanic|web (?:guy|designer|developer)|va|virtual assistant|receptionist|house ?keeper|maid|cook|driver|dog ?walker|dog ?sitter|house ?sitter|pet ?sitter|lawn guy|it guy|tech guy|business partner|co-?founder|partner in (?:crime|business)|investor|employee|employer|boss|tenant|landlord|landlady|lodger|roommate|housemate|flatmate|intern|sales(?:man|woman|person)|accountant|bookkeeper|photographer|caterer|dj|florist|videographer|tutor|wedding planner|social media manager|graphic designer)"
_VENTURE = r"(?:business|biz|company|line|start ?-?up|side[- ]hustle|podcast|shop|llc|ltd|venture|brand|non-?profit|charity|book|app|restaurant|caf[eé]|cafe|food truck|salon|gym|studio|etsy|candle\w*|jewel\w*|clothing|merch|youtube|channel|farm|stall|catering|cleaning (?:business|co\w*)|practice|property|house flip|flip|crypto|franchise|mlm|bakery|(?:nail|juice|wine|lash|brow|coffee) bar|bar|boutique|daycare|rental|airbnb|store|hair line|lash line|band|album|label|course|retreat)"
_MEME = r"\b(?:when|who needs|why pay|no need for)\b[^\n]{0,40}\b(?:ur|your) client is (?:a|an|the) "
_CLIENTS_JOB = r"\b(?:(?:got|get|gets|getting|help(?:ed|ing)?|find(?:ing)?|found) (?:\w+ ){0,3}(?:hired|a job|work|employ\w*)|hired (?:for|by|at)|employment (?:specialist|support|program\w*)|supported employment|job coach|vocational|peer (?:support|worker|specialist)\w*|lived experience|doing my head|did my heart|fixed my mood|client[- ](?:services?|facing|relations))\b"


def _works_for_me(reading: Reading, span: Span) -> bool:
    """A client, and a job or venture of the writer's own."""
    if says(_CLIENTS_JOB, around(reading, span)) or (
        not named(reading, span) and among_friends(reading, span)
    ):
        return False
    if says(_MEME, around(reading, span)):
        return happened(reading, span)
    return told(reading, span) or near_client(reading, span, 40)


SIGNAL = Signal(
    id="dual.hire-business",
    severity=4,
    title="A client who works for you or runs a business with you",
    explanation="When you also pay, employ or profit with a client, neither of you is free to say no or to end the work.",
    steps=("supervision",),
    standards=("nasw-1.06b", "nasw-1.06c", "apa-3.05", "nc-63.0504"),
    kinds=("business_or_barter",),
    needs=0,
    # hiring and podcasts are the matter here, and cues count them as news and fiction
    silent_in=HERE,
    confirm=_works_for_me,
    patterns=(
        # "my client is redoing my deck", "one of my lads does my garden", "patient fixed our car"
        rf"\b{WHOM}(?:'s|s)? {gap(3)}{_DOES} {gap(1)}(?:all )?(?:my|our|me|the|us a|me a) {gap(2)}{_HOME}\b(?! notes?\b)",
        # "hired a client to clean", "i pay my patient to walk the dog", "employing two of my residents"
        rf"\b(?:hired|hiring|hire|employ(?:ed|ing|s)?|pay(?:ing|s)?|paid|contracted|commissioned|recruited|taken on|took on|roped in|got|getting|had|having) {gap(4)}{WHOM} {gap(1)}(?:to|2|as|cash to|for cash|under the table|off the books|cash in hand|on my payroll|for the (?:summer|weekend)) {gap(1)}(?:be |do |help |my |our |a )?{gap(1)}(?:{_DOES}|{_JOB}|{_HOME}|work|help|mow|clean|fix|paint|decorate|move|dig|shovel|cook|drive|watch|sit|tutor|organi[sz]e)\b",
        rf"\b(?:hired|employ(?:ed|ing|s)?|just hired) {gap(2)}{CLIENT}\b(?! (?:services?|care|coordinator|advocate|manager|transport\w*|navigator|rep\w*|liaison|who|for|by|at))",
        # "my client is my new cleaner", "one of my moms is our nanny now", "a patient as my business partner"
        rf"\b{WHOM}(?:'s|s)? {gap(4)}(?:my|our|as a|as) (?:new |live[- ]in |part[- ]time |weekend )?{_JOB}\b(?! (?:said|told|is|was|gave|and i fight))",
        rf"\bmy (?:new )?{_JOB} (?:is|was|used to be|turns out to be|=) {gap(3)}(?:{CLIENT}|on my caseload)\b",
        # "launching a candle line w a gal from my caseload", "starting a podcast with my client"
        rf"\b(?:launch(?:ed|ing)?|start(?:ed|ing)?|open(?:ed|ing)?|run(?:ning)?|own(?:ing)?|co-?own\w*|build(?:ing)?|set(?:ting)? up|flip(?:ping|ped)?|co-?found\w*|creat(?:ed|ing)|invest(?:ed|ing)?|have|got|do(?:ing)?|go(?:ing)? in on|went in on|making|writing|record(?:ed|ing)) {gap(4)}{_VENTURE} ?{gap(2)}(?:{WITH}|alongside ){gap(4)}{WHO}\b",
        rf"\bme (?:and|&|n) {gap(4)}{WHO} {gap(3)}(?:going halves|halvsies|50/?50|partners|pooling|splitting)\b",
        rf"\b(?:in(?:to)? (?:business|biz)|business partners|partner(?:ed|ing)?(?: up)?|joint venture|team(?:ed|ing) up|went in(?:to)? (?:business|biz)|going in(?:to)? (?:business|biz)|side hustle|working together) {WITH}{gap(4)}{WHO}\b",
        rf"\b(?:invest(?:ed|ing)?|put (?:money|cash|\S+)) (?:in|into|\w+ into) {gap(4)}{WHO}{POSSESSIVE} {gap(2)}{_VENTURE}\b",
        rf"\b{WHOM} (?:and|&|n) (?:i|me) {gap(3)}(?:launch\w*|start(?:ed|ing)|open(?:ed|ing)|set(?:ting)? up|run(?:ning)?|own|co-?own|building|going into|flipping|selling) {gap(4)}{_VENTURE}\b",
        rf"\bme (?:and|&|n) {gap(3)}{WHO} {gap(3)}(?:launch\w*|start(?:ed|ing)|open(?:ed|ing)|set(?:ting)? up|run(?:ning)?|own|co-?own|building|going into|flipping|selling) {gap(4)}{_VENTURE}\b",
        # "my client works for me now", "patient working in my husband's shop"
        rf"\b{WHOM} {gap(2)}(?:works?|working|worked|temps|temping|interning) (?:for (?:me|us|my|our)|(?:at|in) (?:my|our) (?!(?:agency|clinic|office|school|program\w*|unit|hospital|shelter|town|village|job)\b))",
        # "got a client working for me", "my client on my payroll"
        rf"\b{WHOM} {gap(1)}on (?:my|our) payroll\b",
        # "got my client to cater our party", "does odd jobs round my house", "$5k in my client's food truck"
        rf"\b(?:got|had|getting|having|asked|paid|paying) {gap(3)}{WHOM} (?:to |2 )?(?:cater|cook for|dj|photograph|film|bake|build|do|paint|fix|design|make|clean|babysit|mind|play at|sing at|help|sort|service|mow|walk|move) {gap(2)}(?:my|our|me|us)\b",
        rf"\b{WHOM} {gap(2)}(?:does|doing|did|do) (?:odd jobs|bits|jobs|handy ?work|a bit of (?:gardening|cleaning|work)|chores|errands|yard ?work|the (?:garden|school run|gardening|cleaning|ironing))\b",
        # "gave one of my clients a job at my sister's cafe", "got my patient a gig at my husband's garage"
        rf"\b(?:gave|giving|got|getting|offered|found|sorted) {gap(4)}{WHOM} (?:a |an |some |a few )?(?:\w+ )?(?:job|gig|shifts?|work|hours|position|role) (?:at|in|with|on|w|helping|minding|cleaning) (?:my|our|me|us)\b",
        # "is plastering our hall", "tutoring my son", "photographing our wedding"
        rf"\b{WHOM}(?:'s|s)? {gap(2)}(?:plaster|paint|decorat|til|renovat|remodel|landscap|mow|cater|photograph|film|tutor|baby ?sit|nann|walk|clean|fix|repair|install|build|wir|plumb|roof|pav|fenc|coach|teach)(?:es|s|ed|ing|ying|y)? (?:for )?(?:my|our|me|us) (?!(?:head|heart|mood|soul|trust|patience|day|week|nerves|faith|job|notes|office|session|caseload|ability|confidence|mindset|whole)\b)\w+",
        rf"\b(?:got|have|having|found|had) {gap(3)}{WHOM} (?:plaster|paint|decorat|til|renovat|landscap|mow|cater|photograph|tutor|baby ?sit|clean|fix|build|teach|coach|work|walk|do)(?:ing) (?:for )?(?:my|our|me|us|in my|in our|at my)\b",
        rf"\b{WHOM} {gap(3)}(?:sells?|selling|sell|stocks?|display\w*|consign\w*) {gap(3)}(?:in|at|through|thru) (?:my|our) {gap(1)}(?:shop|store|salon|etsy|caf[eé]|stall|studio|boutique|practice|waiting room|market)\b",
        # "who needs angi when ur client is a plumber"
        r"\b(?:who needs|why pay|no need for)\b[^\n]{0,40}\b(?:ur|your) client is (?:a|an|the) \w+",
        rf"\b(?:putting|put|sunk|pouring|bought|buying|investing|invested) [^.!?\n]{{0,20}}\b(?:in|into) {gap(2)}{WHO}{POSSESSIVE} {gap(2)}{_VENTURE}\b",
    ),
    topics=(
        r"\b(?:hir(?:ed|ing)|employ(?:ed|ing|s)|paying|pay|paid|(?:on|off) my payroll|works? for me|working for me|cash in hand|my (?:new )?(?:cleaner|nanny|baby ?sitter|gardener|builder|decorator|plumber|electrician|assistant|accountant|bookkeeper|mechanic|dog ?walker|photographer|landlord|landlady|tenant|lodger|handyman|web designer|boss|employee|business partner|partner in))\b|\b(?:business|company|start ?up|side hustle|podcast|caf[eé]|food truck|etsy shop|clothing line|candle line|candle business|book|app) (?:w|with|together|partner\w*|idea)\b|\b(?:re-?doing|doing|does|did|fix(?:es|ed|ing)|paint(?:s|ed|ing)|build(?:s|ing)|built|clean(?:s|ed|ing)|mow(?:s|ed|ing)|walk(?:s|ed|ing)|cuts?|landscap\w+|design(?:s|ed|ing)|til(?:ed|ing)|wir(?:ed|ing)|plaster\w*) (?:all |out )?(?:my|our|me|the) (?:\w+ )?(?:nails|hair|lawn|grass|garden|yard|house|hall|kitchen|bathroom|deck|roof|fence|car|accounts|taxes|books|website|logo|dogs?|flat|drive|shed|ironing|laundry|windows|patio|logo|tattoo)\b",
    ),
    fires=(
        Fires("my client is redoing my deck, great deal"),
        Fires("launching a candle line w a gal from my caseload 🕯️"),
        Fires("Hired one of my patients to paint the kitchen, he needed the work and I needed a painter"),
        Fires("My client is our new nanny, the kids adore her"),
        Fires("starting a podcast with my client, her story is too good"),
        Fires("one of my lads does my garden every sat for a few quid", role="probation officer"),
        Fires("my client works for my husband now lol small world"),
        Fires("a service user and I are opening a café together in March"),
    ),
    silent=(
        Silent("Hired a contractor to redo our deck"),
        Silent(
            "My client got hired today!! First job in ten years", role="case manager", why="the client's job"
        ),
        Silent(
            "We're hiring: client services coordinator, apply by Friday", role="social worker", why="vacancy"
        ),
        Silent("My brother is redoing my deck", role="nurse", why="own family"),
        Silent("Launching a candle line with my best friend!", role="therapist", why="own people"),
        Silent("Never hire a client, not even to mow your lawn", role="counsellor", why="advice"),
        Silent(
            "Client is redoing her kitchen so we met in the garden",
            role="occupational therapist",
            why="the client's house",
        ),
        Silent(
            "This client is doing my head in about the logo", role="graphic designer", why="another trade"
        ),
        Silent("the guy who does our garden is a legend", role="social worker", why="no client"),
    ),
)
