"""Meeting clients about town, and saying so: at the shop, next door, behind the counter.

The overlap itself is nobody's fault; the post is what tells people who the client is. Offices, courts and wards are
where one meets clients anyway and stay silent, and so does a greeting that was left to the client.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    ONE,
    SERVED,
    SILENT_HERE,
    WITHIN,
    after,
    around,
    at_work,
    before,
    client_around,
    client_at_work,
    context,
    dealt_with,
    either_order,
    matched,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import POSSESSIVE, gap
from scanner.subjects.reading import Reading, Span

_SHOP = (
    r"(?:walmart|wally ?world|target|tesco'?s?|aldi'?s?|lidl|asda|sainsbury'?s|morrisons|costco|kroger|publix|heb|h-e-b|wegmans|safeway|whole foods|trader joe'?s|kmart|woolies|coles|dunnes|supervalu|spar|shoprite|big bazaar|dmart|pick n pay|co-?op|iga|meijer|food lion|winn dixie|dollar (?:general|tree|store)|cvs|walgreens|boots|ikea|home depot|lowes|b&q"
    r"|the shops?|shopping|corner shop|grocer(?:y|ies)|(?:grocery |liquor |thrift |corner |book |hardware )?store|super ?market|hypermarket|mall|market|bazaar|mart|farmers'? market|post office|gas station|petrol station|pharmacy|chemist|off ?licen[cs]e|bottle shop"
    r"|pub|bars?|local|club|restaurant|caf[eé]|coffee shop|starbucks|costa|mcdonald'?s|mcd'?s|maccies|dunkin|chick[- ]fil[- ]a|chipper|chippy|takeaway|drive[- ]?thru|beach|(?:swimming )?pool|park|cinema|movies|theat(?:er|re)|concert|festival|airport|plane|flight|train|bus|tram|matatu|danfo|salon|hair ?dresser'?s|barber'?s?|nail (?:place|bar|salon)|waxing"
    r"|parade|fair|rodeo|bingo|casino|laundromat|dentist|library|town|village|high street|main street|queue|checkout|check ?out|self[- ]checkout|aisle(?: \d+)?|dmv|bank|playground|swings|soft play|trampoline park|waterpark|zoo|wedding|funeral|game|match|sauna|hot tub|changing room|locker room)"
)
_MEET = r"(?:(?:r[au]n|running|bump(?:s|ed|ing)?|walk(?:ed|ing)?|crash(?:ed|ing)?|knock(?:ed)?|back(?:ed)?|smack) (?:right |smack |straight |literally )?(?:in ?to|in2|n2))"
_SEE = r"(?:saw|seen|seeing|sees?|spot(?:s|ted|ting)?|hid(?:ing)?|hides?|dodg(?:ed?|ing)|duck(?:ed|ing)?|avoid(?:ed|ing)?|clock(?:ed)?|recogni[sz](?:ed|ing)|passed|noticed)"
_NEIGHBOURLY = (
    r"(?:mail ?(?:man|lady|woman|carrier)|post(?:man|ie|woman| ?lady)|barista|wait(?:ress|er)|server|bar ?tender|bar ?(?:man|maid)|cashier|check ?out (?:girl|lady|guy|lad)|(?:bank )?teller|(?:uber|lyft|bus|taxi|cab|bolt|ola|delivery|amazon|ups|fedex|door ?dash|school bus) ?(?:driver|guy|man|lady|boy)?|okada (?:man|rider)|driver|milk ?man|bin ?man|garbage (?:man|guy)"
    r"|neighbou?rs?|next[- ]door neighbou?r|landlord|landlady|pharmacist|chemist|hair ?dresser|barber|stylist|nail (?:tech|lady|girl)|mechanic|plumber|electrician|dog (?:walker|groomer)|pastor|priest|mayor|librarian|butcher|baker|grocer|watchman|security guard|farrier|shop ?keeper|pump attendant|crossing guard|lifeguard|hygienist|dentist|vet|cop|police officer|deputy|instructor|flight attendant|realtor|estate agent|bouncer|waitress tonight|cousin'?s (?:ex|husband|wife|bf|gf|boyfriend|girlfriend))"
)
_SERVES = r"(?:bag(?:ged|ging|s)|r[au]ng (?:me |us |my \w+ )?up|ringing me up|scan(?:ned|ning)|serv(?:ed|ing) me|check(?:ed|ing|s) (?:me )?out|delivered|delivers|delivering|took my order|made my (?:\w+ )?(?:coffee|latte|drink|sandwich|burger|dinner)|sold me|pulled me over|cut my hair|did my (?:nails|hair|brows|lashes|wax|pedi)|waxed|carded me|poured my|works (?:at|in) (?:my|our) (?:\w+ )?(?:tesco|target|walmart|shop|store|local|pub|bar|cafe|pharmacy|bank|salon|gas station|deli|bakery|starbucks|supermarket))"
_ERRANDS = r"(?:grocer(?:y|ies) ?(?:runs?|shopping)?|buy(?:ing)? (?:milk|wine|bread|beer|tampons|condoms|underwear)|brunch(?: spot| place)?|splash (?:zone|pad)|seaworld|disney\\w*|six flags|hygienist|speeding ticket|parking ticket|traffic stop|happy hour|date night|yoga class|spin class|the vet'?s?|car wash|drive ?thru|school run|nail appt|hair appt|massage|facial|smear test|pap smear|x-?ray|blood test|jury duty|flight|cruise|resort|campsite|waiting room)"
_SIGHTS = r"(?:saw me|seen me|caught me|spotted me|recogni[sz]ed me|wav(?:ed|ing) (?:at|to) me|yelled|shouted|hollered|hugged me|came up to me|approached me|stopped me|walked past|behind me|in front of me|next to me|beside me|cornered me|screamed my name)"
_CAUGHT = r"(?:pj'?s|py?jamas|no makeup|no bra|bra ?less|bikini|swimsuit|speedo|towel|naked|sweat ?pants|sweats|joggers|onesie|drunk|tipsy|wine|tampons|condoms|pregnancy test|screaming (?:kids?|toddler)|tantrum|hangover|hung ?over|curlers|slippers|buying|trolley|cart|basket)"
_HOME = r"(?:(?:on|in|to|into|down|at the end of) (?:my|our) (?:\w+ )?(?:street|road|rd|st|block|floor|estate|building|complex|compound|village|town|neighbo\w+|cul[- ]de[- ]sac|lane|avenue|close|terrace|apartment|housing)|next ?door|across the (?:street|road|hall|way)|(?:two|three|2|3|few) doors|down the (?:street|road|block|lane)|upstairs from (?:me|us)|(?:around|round) the corner|behind (?:my|our) (?:house|place)|opposite (?:me|us|my)|over the fence)"
# the writer is in the scene
_PRESENT = r"\b(?:saw|ran|bump\w*|spotted|there'?s|theres|there was|hid|hiding|hide|duck\w*|wav(?:ed?|ing)|behind (?:me|the counter|the till|the bar|us)|in front of me|next to me|beside me|everywhere|every ?time i|me in|my pj\w*|braless|no makeup|my (?:cart|trolley|basket|wine|kids in|boxers|swimsuit)|who do i|guess who|of course|in line|in the queue|our (?:waiter|waitress|server|driver)|my (?:waiter|waitress|server|driver)|always asks|awkward|tipped|said hi|says hi|small town|pretend\w*|yell\w*|scream\w*|shout\w*|in front of (?:a|my|two)|sitting across from me|have my (?:clients|patients)|full of my|does my|naked|change in front)\b"
_ACCOMPANIED = r"\b(?:took|taking|take|drove|driving|bring(?:ing)?|brought|accompan\w+|support(?:ed|ing)|help(?:ed|ing)|meet(?:ing)? (?:my |a )?client|practis\w+|practic\w+|budget\w*|referr\w+|job|hired|fired|arrested|shelter|sleeps?|sleeping|homeless|told me|session|disclosed|her son|his son|visit(?:ed)? (?:a|my) client|died|killed|stabbed|overdos\w*|relaps\w*|intake)\b"
_RURAL = r"(?:(?:small|tiny|wee|one[- ]horse|one[- ]stoplight) (?:town|village|island|community)|rural|village|island|in a (?:town|village) of \d[\d,]*)(?: (?:sw|social work|therapist|nurse|practice|nursing))?(?: (?:life|living|lyfe|prob(?:lem)?s|perks|things|vibes|social work|struggles|everyone|every ?body|world))"
_WORK = r"\b(?:court\w*|clinic|hospital|hallway|corridor|lobby|office|ward|waiting room|reception|staff ?room|er|a&e|icu|jail|prison|outreach|walk and talk|job (?:centre|fair)|food ?bank|housing office|probation|community (?:access|outing)|appointment with|took (?:a|my) client|took one of|supported)\b"
_RULE = r"\b(?:if (?:we|you|u|i|they|your|ur|a client|clients?)\b|how (?:do|would|should) (?:you|u|we|y'?all|yous)|what (?:do|would|should) (?:you|u|we|i)|tips|guidance|great article|policy|boundary talk|informed consent|do (?:you|u|y'?all) (?:ever |guys )?(?:say|acknowledge|run|bump)|i (?:never|always) (?:say|greet|acknowledge|tell)|let (?:him|her|them|you)|training)\b"
_PLACE_OF_PATIENT = r"\b(?:clients?|patients?|residents?|pts?)(?:'s|s')? (?:room|house|home|cubicle|bay|flat|apartment|door|resist\w*|feedback|records?|files?)\b"


def _about_town(reading: Reading, span: Span) -> bool:
    """A client met outside the work, told and not ruled upon."""
    text, words = context(reading, span), matched(reading, span)
    if dealt_with(reading, span) or says(_RULE, text) or says(_PLACE_OF_PATIENT, words + after(reading, span, 20)):
        return False
    if says(_WORK, reading.sentence(span[0])) and not says(rf"\b(?:{_NEIGHBOURLY}|{_CAUGHT})\b", text):
        return False
    if says(r"\b(?:never|not|don'?t|doesn'?t|haven'?t) (?:\w+ ){0,2}$", before(reading, span, 25)):
        return False
    if says(r"^(?:(?:at|in|to|on|from|by|@|the|my|our|ur|your|only|just|all|one|two|three|\d) [^\n]{0,40}|[^\n]{0,30})$", words) and not says(rf"\b(?:{SERVED})\b", words):
        near = around(reading, span, 70)
        met = says(_PRESENT, near) or says(r"\b(?:watching me|catch(?:ing)? me|caught me|stuck|had to buy|same \w+ as me|say(?:ing)? hi|(?:making|serving|fixing|bagging|delivering|pouring|scanning) (?:my|ur|your|our)|who (?:fix|deliver|cut|did|sold|serv|mow|clean|tow)\w*|half of (?:them|it|the)|the rest|my whole|me do\w*|small[- ]town|village of|town of|everyone knows|w me|with me|hands in my|gave me|is my client|is a client|my client is|when all|all my clients|same|escape|oh look|awkward)\b", near)
        return met and not says(_ACCOMPANIED, near) and client_around(reading, span, 70)
    if says(rf"^(?:{ONE}|(?:at |in |on )?(?:the )?{_SHOP})\b", words) and says(rf"\b{_SHOP}$|^(?:at |in |on )?(?:the )?{_SHOP}\b", words) and (says(_ACCOMPANIED, text) or not says(_PRESENT, text)):
        return False
    if says(rf"^{_RURAL}", words) and says(r"\bi (?:\w+ )?(?:treat|see|counsel)\b", words):
        return at_work(reading, span)
    if says(r"\b(?:caseload|on my books)\b", words):
        return at_work(reading, span)
    return client_at_work(reading, span)


SIGNAL = Signal(
    id="dual.small-community",
    severity=2,
    title="A client met about town",
    explanation="In a small place the people who were there, or who know that shop or street, can tell which client you mean.",
    steps=("edit", "keep", "supervision"),
    standards=("nasw-1.06c", "nasw-1.07r"),
    kinds=("shared_community",),
    needs=0,
    silent_in=SILENT_HERE,
    confirm=_about_town,
    patterns=(
        # "ran into a client with my kids", "bumping in to 2 of my patients"
        rf"\b{_MEET} {gap(3)}{SERVED}\b",
        # "saw a client at tesco in my pjs", "hid from my client in aisle 5"
        rf"\b{_SEE} (?:from |behind |me )?{gap(3)}{SERVED}\b{WITHIN}\b(?:at|in|on|by|outside|near|@|from|down) (?:the |my |a |our |this |me )?(?:\w+ )?{_SHOP}\b",
        # "at the pub and theres my client", "in line at target behind my patient"
        rf"\b(?:at|in|on|@|from) (?:the |my |a |our )?(?:\w+ )?{_SHOP}\b[^.!?\n]{{0,50}}\b(?:there'?s|there was|here comes|in walks|behind|see|seeing|saw|who do i|hi to|say hi|wave|waving|spotted|with|w|next to|beside|meet|met|it'?s) {gap(3)}(?:my|an?|two|three|\d|of my|our|former|ex) (?:\w+ )?{SERVED}\b",
        # "3 clients at walmart in my pjs", "client at the pool and me in a bikini"
        rf"\b{SERVED}\b[^.!?\n]{{0,25}}\b(?:at|in|on|@) (?:the |my |our )?(?:\w+ )?{_SHOP}\b{WITHIN}\b{_CAUGHT}\b",
        # "me in my pjs at target with my client behind me"
        rf"\b{_CAUGHT}\b{WITHIN}\b(?:at|in|@) (?:the |my |our )?(?:\w+ )?{_SHOP}\b[^.!?\n]{{0,30}}\b{SERVED}\b",
        # "my client is also my mailman", "turns out a patient is my next door neighbour"
        rf"\b{SERVED} {gap(2)}(?:is|was|are|being|turns? out to be|turned out to be|as) {gap(2)}(?:also )?(?:my|our) (?:\w+ )?{_NEIGHBOURLY}\b",
        # "my mailman is on my caseload", "when the barista is ur client"
        rf"\b(?:my|our|the|ur|your) (?:\w+ )?{_NEIGHBOURLY} {gap(2)}(?:is|was|are|=|just became|became|turns out to be|being) {gap(3)}{SERVED}\b",
        # "cashier at the co-op is one of my old patients"
        rf"\b(?:{_NEIGHBOURLY}|owner|clerk|manager|lad|girl|guy|lady|man|woman) (?:at|in|from|of|behind) {gap(3)}(?:{_SHOP}|counter|till|bar|desk) {gap(2)}(?:is|was|are|=|turns out to be) {gap(3)}{SERVED}\b",
        # "your patient is also the ferry man"
        rf"\b{SERVED} {gap(1)}(?:is|was|are) {gap(1)}(?:also|now) {gap(1)}(?:my|our|the|your|ur) (?:\w+ )?(?:{_NEIGHBOURLY}|\w+ (?:man|guy|lady|woman|girl))\b",
        # "clients at the beach = me hiding", "every time i go to the gas station theres a client"
        *either_order(ONE, rf"(?:at|in|to|on|from|by) (?:the |my |our |a )?(?:\w+ )?{_SHOP}", 50),
        # "small town life: i treat my plumber", "in a town of 900 everyone is somebodys client"
        rf"\b{_RURAL}\b[^\n]{{0,60}}\b(?:{SERVED}|i (?:\w+ )?(?:treat|see|counsel)|on my books|client)\b",
        # "two of my patients were at the bar watching me do karaoke"
        rf"\b(?:at|in|to|on|from|by|@) (?:the |my |our |a |an )?(?:\w+ )?(?:{_SHOP}|gym|lift|elevator|pool|sauna|mechanic'?s?|garage)\b",
        # "the guy making ur", "the guy who fixed my"
        r"\b(?:the|my|our|ur|your) (?:\w+ )?(?:guy|lad|lady|man|woman|girl|person|one|dude|fella) (?:(?:making|fixing|serving|bagging|cutting|selling|delivering|pouring|waxing|driving|cooking|scanning)|(?:who|that) (?:fix\w+|deliver\w*|cuts?|did|does|sold|sells|serv\w+|mow\w*|clean\w*|bag\w*|made|makes|pulled|tow\w+|read|plow\w*|paint\w*)) (?:my|me|our|the|ur|your|us)\b",
        # "one pub", "only 2 bars"
        r"\b(?:(?:only|just|all|the) )?(?:\d|two|three|one) (?:bars?|pubs?|shops?|gyms?|salons?|cafes?|restaurants?|stores?)\b",
        # "dentist today, hygienist is my client", "a former patient just gave me a speeding ticket"
        rf"\b{_ERRANDS}\b",
        # "village of 300, i've delivered half of them"
        r"\b(?:(?:village|town|island|parish|community) of (?:like |about )?\d[\d,]*|small[- ]town|tiny town|rural (?:life|living|practice)|everyone knows everyone|everybody knows everybody)\b",
        # "client bagged my wine", "a patient rang me up"
        rf"\b{SERVED} {gap(3)}(?:{_SERVES})\b",
        # "my client saw me in a bikini"
        rf"\b{SERVED} {gap(3)}{_SIGHTS}{WITHIN}\b(?:{_SHOP}|{_CAUGHT})\b",
        # "my client moved in next door"
        rf"\b{SERVED}\b[^.!?\n]{{0,30}}\b(?:liv(?:es?|ing)|moved|moving|bought|rent(?:s|ed|ing)|is|are|in|on) {gap(3)}{_HOME}\b",
        # "cant buy wine w/o running into a client", "impossible to shop here without seeing my patients"
        rf"\b(?:without|w/?o|w out) {gap(1)}(?:see\w*|running|run|bump\w*|meet\w*|spotting|hiding|a|some|dodging|hearing|someone) {gap(3)}{SERVED}\b",
        # "half the town is on my caseload"
        r"\b(?:half|whole|entire|most of|all of|everyone in|everybody in) (?:of )?(?:the|my|this|our) (?:\w+ )?(?:town|village|street|parish|island|estate|pub|bar|church|neighbo\w+|queue|line|shop)\b[^.!?\n]{0,30}\b(?:case ?load|clients?|patients?|on my books|of mine)\b",
        # "half my caseload drinks in my local"
        rf"\b(?:half|most|all) (?:of )?(?:my|our) (?:case ?load|clients|patients|residents)\b[^.!?\n]{{0,40}}\b(?:shop\w*|drink\w*|live[sd]?|hang\w*|was|were|is|are|at|in)\b[^.!?\n]{{0,20}}\b(?:{_SHOP}|{_HOME})\b",
        # "small town life: my clients everywhere"
        rf"\b(?:small|tiny|one[- ](?:horse|stop ?light|traffic light)|little|rural) (?:town|village|community|island|place|life|world)\b{WITHIN}\b{SERVED}{POSSESSIVE} {gap(4)}(?:at|in|everywhere|my|our|on|next|lives?|also)\b",
        # "client sightings: 4", "clients in the wild"
        rf"\b{SERVED} (?:sightings?|in the wild|everywhere i (?:go|turn|look)|out in public)\b",
    ),
    topics=(
        r"\b(?:(?:ran|run|running|bump(?:ed|ing)?|walk(?:ed|ing)?) (?:smack |right |straight )?in(?:to|2| to)|saw|seen|spotted|spied|met|hid(?:ing)? (?:from|behind)|ducked|dodg(?:ed|ing)|clocked|served (?:me|us) by|serv(?:es?|ed|ing) (?:me|us)|rang me up|ringing (?:me|it) up|bagg(?:ed|ing) my|scann(?:ed|ing) my|behind me|next to me|in front of me|waved (?:at|to)|awkward)\b[^.!?\n]{0,60}\b(?:tesco|aldi|lidl|asda|spar|walmart|target|costco|kroger|coles|woolies|shop|store|supermarket|market|co-?op|pharmacy|chemist|petrol|gas station|pub|bar|caf[eé]|coffee|restaurant|pool|beach|park|bank|post office|library|cinema|airport|fair|fete|festival|queue|line|aisle|till|checkout|car ?park|street|bus|train|lift|elevator|school|church|hairdresser'?s|salon|waiting room|doctor'?s|dentist'?s|hospital|vet'?s|pjs|pajamas|pyjamas|bikini|swimm\w*|hungover|no (?:bra|makeup)|trolley|cart|barefoot)\b",
        r"\b(?:small[- ]town|tiny town|one[- ]horse|in (?:this|a|my) (?:\w+ )?(?:town|village|island|parish|valley|community)|everyone knows everyone|village life|island life|rural (?:life|practice|sw|living)|town of \d+|pop(?:ulation)?\.? ?\d+|(?:my|the) (?:postie|postman|mailman|mail ?man|milkman|neighbou?r|next door|barista|bartender|waitress|waiter|cashier|butcher|baker|bus driver|librarian|hairdresser|landlord|plumber|mechanic|dentist|vet|gp|optician))\b",
    ),
    fires=(
        Fires("small town sw life: 3 clients at walmart in my pjs 😂"),
        Fires("my client is also my mailman & my cousins ex"),
        Fires("Ran into one of my patients in Dunnes, me with a trolley full of wine"),
        Fires("cant even buy tampons w/o bumping into a client ffs"),
        Fires("my 4pm bagged my groceries today. awkward smile, moved on", role="therapist"),
        Fires("new neighbours moved in, turns out my client lives on my street now 😳"),
        Fires("Half the village is on my caseload at this stage"),
        Fires("hid behind the bananas in lidl bc a client was there... saw two clients in lidl actually"),
        Fires("pov ur client is ur waitress: my client took my order and she remembered the margs"),
    ),
    silent=(
        Silent("Rural practice needs boundary guidance, great article"),
        Silent("saw a client at the shop, let her say hi first", why="a boundary kept"),
        Silent("If we bump into each other at Tesco I won't say hi first, that's my policy with clients", role="counsellor", why="a rule"),
        Silent("Saw three clients at the clinic then court", role="case manager", why="the work itself"),
        Silent("ran into an old coworker at Target", role="nurse", why="no client"),
        Silent("How do you handle seeing clients at the gym or shop in a small town?", role="social worker", why="a question"),
        Silent("Walked into my patient's room and he was dancing", role="nurse", why="at work"),
        Silent("Took a client to the supermarket to practise budgeting", role="support worker", why="the work itself"),
        Silent("Ran into a client at the airport, signed the deal on the spot", role="sales manager", why="another trade"),
        Silent("I live 40 miles out so I never run into clients", role="therapist", why="negated"),
    ),
)
