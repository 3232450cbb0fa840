"""Buying from, selling to, renting to or advertising a client; or a client who is the writer's own dentist or barber."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import (
    HERE,
    among_friends,
    around,
    happened,
    known,
    named,
    near_client,
    says,
    told,
    told_at_work,
)
from scanner.signals.boundary._words import CLIENT, POSSESSIVE, WHO, WHOM, WITH, gap
from scanner.subjects.reading import Reading, Span

_PROVIDER = (
    r"(?:dentist|doctor|gp|vet|hair ?dresser|hair ?stylist|stylist|barber|braider|mechanic|nail (?:tech|lady|girl|artist)|lash (?:tech|girl|lady|artist)|realtor|estate agent|landlord|landlady|accountant|lawyer|solicitor|attorney|plumber|electrician|barista|bar ?tender|waitress|waiter|butcher|baker|post ?man|mail ?(?:man|lady)|dog ?(?:walker|groomer|sitter)|groomer|personal trainer|trainer"
    r"|physio\w*|massage therapist|masseuse|tattoo (?:artist|guy)|tattooist|child ?minder|nanny|baby ?sitter|cleaner|pharmacist|banker|bank manager|insurance (?:guy|agent|broker)|uber driver|taxi man|taxi driver|tailor|seamstress|florist|optician|chiropractor|chiro|gyna?e\w*|obgyn|ob|midwife|contractor|builder|handy ?man|gardener|it guy|photographer|driving instructor|cobbler|shopkeeper|grocer|fishmonger|caterer|gas man|bookkeeper|beautician|waxer|brow lady|okada man|mechanic guy|rickshaw (?:guy|driver))"
)
_GOODS = r"(?:iphone|phone|car|couch|sofa|laptop|ps\d|xbox|bike|tickets?|pram|stroller|crib|fridge|washer|dryer|tv|furniture|house|flat|apartment|room|truck|van|caravan|guitar|dress|clothes|trainers|sneakers|jordans|bag|handbag|puppy|puppies|kitten|books?|candles?|avon|scentsy|herbalife|tupperware|mary kay|doterra|essential oils|oils|lula ?roe|arbonne|younique|pampered chef|thirty-?one|jewell?e?ry|eggs|honey|cakes?|cookies|tamales|plates|art|painting|old \w+|stuff|makeup|lashes|weave|wigs?|crafts|mattress|table|bed|drum kit|camera|tablet|ipad|console|games?|lottery|raffle tickets?|girl scout cookies|weed|gummies|supplements|car parts)"
_SHOP = r"(?:(?:new |little |lil |online |small |own )*(?:shop|store|etsy|bakery|salon|business|biz|small business|art|artwork|book|novel|truck|food truck|caf[eé]|cafe|restaurant|music|mixtape|album|single|brand|page|candles?|jewell?e?ry|boutique|stall|side hustle|catering|cleaning business|clothing line|merch|plates|cakes|tamales|hot sauce|soap|soaps|crochet|barber ?shop|lash\w*|nail\w*|photography|garage|plants|produce|only ?fans|podcast|youtube|gig|band|food|tattoo shop|dog grooming|company))"
_AGENCY = r"\b(?:our client'?s?|client work|case study|portfolio|rebrand|campaign|launch day|press release|art(?:work)? (?:show|exhibit\w*) at (?:our|the) (?:agency|cent(?:er|re)|day)|farm(?:er'?)?s'? market program|social enterprise|vocational)\b"


def _between_us(reading: Reading, span: Span) -> bool:
    """A trade between the writer and a client; advertising fits agencies too, so it needs a practitioner."""
    words = reading.text[slice(*span)]
    if says(_AGENCY, around(reading, span)) or among_friends(reading, span):
        return False
    if says(
        r"^(?:support|check|buy|order|shop|go |book|use|hit|visit|shout|plug|promot|tag|follow|everyone|y'?all|give|look|stream|pls|listen|download|pre)",
        words,
    ):
        return told_at_work(reading, span)
    if says(rf"^(?:(?:my|me) (?:\w+ )?{_PROVIDER}|the \w+ (?:who|that))\b", words):
        return happened(reading, span) and (
            named(reading, span) or known(reading, span) or reading.practice == 2
        )
    return told(reading, span) or near_client(reading, span, 30)


SIGNAL = Signal(
    id="dual.buy-sell-client",
    severity=3,
    title="Buying from, selling to or advertising a client",
    explanation="A sale between you and a client leaves both of you unsure whether a favour is being paid for, and whether either can complain.",
    steps=("supervision", "delete"),
    standards=("nasw-1.06b", "nasw-1.06c", "aamft-1.3"),
    kinds=("business_or_barter",),
    needs=0,
    # "my doctor is my client now" is the matter here, and a cue counts "my doctor" as the writer's own treatment
    silent_in=HERE,
    confirm=_between_us,
    patterns=(
        # "selling my old iphone to one of my kids", "sold a client my car", "renting my flat to a patient"
        rf"\b(?:sell(?:ing|s)?|sold|flogg(?:ed|ing)|rent(?:ed|ing)?(?: out)?|leas(?:ed|ing)|auction\w*|pitch(?:ed|ing)?|market(?:ed|ing)) {gap(7)}(?:to|2) {gap(4)}{WHO}\b",
        rf"\b(?:sell(?:ing|s)?|sold|flogged) {gap(3)}{WHO} {gap(1)}(?:my|our|a|an|some|the|raffle|avon|scentsy|herbalife) {gap(2)}{_GOODS}\b",
        # "bought a couch off my patient", "buy all my tamales from a client", "got a ps5 off one of my lads"
        rf"\b(?:bought|buy(?:ing)?|buys|purchased|ordered|ordering|copped|scored|commission(?:ed|ing)?|get(?:ting)? my \w+|got (?:a|an|my|the|some) \w+) {gap(6)}(?:from|off|off of) {gap(4)}{WHO}\b",
        # "my dentist is now on my caseload", "my barber = my client", "my gp turned out to be a patient of mine"
        rf"\b(?:my|me) (?:\w+ )?{_PROVIDER}(?:'s)? {gap(2)}(?:is|was|=|are|became|becomes|turned out|turns out|ended up|now|also|as|slash|has been) {gap(4)}(?:(?:my|me) (?:\w+ )?{CLIENT}|on my (?:caseload|books|list)|(?:a|an|one of my|new) {CLIENT}|client of mine|one of mine)\b",
        # "the lady who does my nails is my client now", "anyone want lashes? my client does them"
        rf"\bthe (?:lady|guy|girl|man|woman|one|fella|lad|person|gal) (?:who|that) (?:does|cuts|fixes|cleans|minds|sells|makes|serves|delivers|walks|drives|colou?rs|braids|services) (?:my|me|us|our) [^.!?\n]{{0,40}}\b(?:{CLIENT}|on my caseload)\b",
        rf"\b(?:anyone|anybody|who) (?:want|wants|need|needs|looking for|after)\b[^\n]{{0,50}}\b{CLIENT} (?:does|makes|sells|bakes|is selling|has|can)\b",
        rf"\b(?:anyone|anybody|who) (?:want|wants|need|needs|looking for|after)\b[^\n]{{0,40}}\b(?:one of )?(?:my|our) {CLIENT} (?:is|does|can)\b[^\n]{{0,40}}\b(?:pm|dm|message|msg|hmu|recommend|brill|great|amazing|cheap|number|shout)\b",
        rf"\b(?:my|me) (?:\w+ )?(?:{_PROVIDER}|tattooist) {gap(3)}(?:walked|came|booked|strolled|turned up|showed up) {gap(3)}as (?:my |a )?(?:new |newest |latest )?{CLIENT}\b",
        # "my client is also my hairdresser", "one of my moms is my nail tech"
        rf"\b{WHOM}(?:'s|s)? {gap(4)}(?:my|our) (?:new |favou?rite |usual |go[- ]to )?{_PROVIDER}\b(?! (?:said|told|for))",
        # "client does my hair", "got my nails done by a patient", "my client tattooed me"
        rf"\b{WHOM} {gap(2)}(?:does|did|do|doing|cuts?|cutting|braid(?:s|ed|ing)?|dyed|dyes|colou?red|wax(?:es|ed)|threads?|tattooed|tattoos|pierced|styles|styled|serv(?:es|ed)|fills|filled) (?:my |our |me |me'?s )(?:\w+ )?(?:hair|nails|lashes|brows|eyebrows|braids|locs|weave|tattoo|make ?up|facials?|legs|taxes|coffee|drinks?|teeth|prescriptions?|gele|wig|beard|fade)?\b",
        # "my tattoo artist started therapy w me", "my mechanic booked in w me as a new client"
        rf"\b(?:my|me) (?:\w+ )?{_PROVIDER} {gap(2)}(?:just )?(?:started|starts|begins|began|booked|signed up|came in|walked in|shows? up|showed up|turned up|is seeing|sees|is coming|just had) {gap(3)}(?:therapy|counsell?ing|sessions?|intake|treatment|me (?:for|professionally|as)|w me|with me|for (?:a |an )?(?:session|intake|assessment|appointment))\b",
        rf"\bthe (?:\w+ )?{_PROVIDER} (?:i|we) (?:use|go to|see|hire|always use|swear by|used) (?:is|was|turned out to be|=) {gap(3)}(?:{CLIENT}|on my caseload|mine)\b",
        # "order plates from one of my moms", "getting my eyebrows threaded by my 3pm"
        rf"\b(?<!an )(?<!court )(?:order|get|buy|grab|cop) (?:your |ur |all |some |them |these |the )?{gap(3)}(?:from|off) {gap(3)}{WHO}\b",
        rf"\b(?:get(?:ting)?|got|had|having) my {gap(3)}(?:done|cut|threaded|waxed|braided|fixed|serviced|dyed|painted|filled|tattooed|cleaned|detailed|made|altered|pierced|cooked|sorted) (?:by|off|at) {gap(3)}{WHO}\b",
        rf"\b(?:hair|nails|lashes|brows|braids|tattoo|make ?up|taxes|teeth|massage|facial|wax) {gap(2)}(?:done|cut|by|from) (?:by |from |off )?{gap(3)}{CLIENT}\b",
        # "support my clients new bakery", "check out my patient's etsy", "everyone buy one of my lads art"
        rf"\b(?:support(?:ing)?|check out|buy|order|shop(?: at)?|follow|go (?:to|see|get|visit|eat at|support)|book|use|hit up|visit|stream(?:ing)?|pls stream|listen to|download|pre-?order|went to|shout ?-?out(?: to)?|plug(?:ging)?|promot(?:e|ing)|give|tag|look at) {gap(4)}{WHO}{POSSESSIVE} {gap(2)}{_SHOP}\b",
        # "my client sells plates, order here", "one of my moms makes cakes, dm her"
        rf"\b{WHOM} {gap(2)}(?:sells?|selling|makes?|bakes?|started selling|is selling|opened|launched|has an etsy|has a shop) {gap(5)}{_SHOP}[^\n]{{0,40}}\b(?:order|buy|link|dm (?:her|him|them|me)|support|hmu|hit (?:her|him) up|get yours|go get|check|grab|book)\b",
        # "discount from my client", "my client hooked me up", "mates rates off a patient"
        rf"\b(?:discount|deal|mates'? rates|freebies?|free \w+|hook ?-?up|comped?|cheap \w+) {gap(2)}(?:from|by|off|thru|through) {gap(3)}{WHO}\b",
        rf"\b{WHOM} {gap(2)}(?:hook(?:s|ed)? (?:me|us) up|(?:gave|gives|giving|got|gets|did) (?:me|us) (?:a |an |the |such a )?(?:\w+ )?(?:discount|deal|mates'? rates|freebies?|\d+ ?% off|half price|good price|bargain|employee price)|comped|undercharged|charges me)\b",
        rf"\b{WHOM} {gap(2)}(?:sold|sells|selling|is selling|rents|rented) (?:me|us) (?:a|an|his|her|their|my|the|some|\w+)\b(?! (?:out|short|a lie|on the idea))",
        # "signed two clients up under me", "pitched scentsy to my moms"
        rf"\b(?:signed|sign(?:ing)?|recruit(?:ed|ing)?|got) {gap(3)}{WHO} {gap(1)}(?:up )?(?:under me|to my (?:team|downline)|to (?:sell|join) (?:herbalife|avon|scentsy|arbonne|younique|monat|doterra|my team))\b",
        rf"\b(?:herbalife|avon|scentsy|arbonne|younique|monat|doterra|mary kay|tupperware|pampered chef) (?:party |catalogue |order |orders |samples? )?(?:{WITH}|to |for |from ){gap(3)}{WHO}\b",
    ),
    topics=(
        r"\b(?:b(?:ought|uy(?:ing)?)|sell(?:s|ing)?|sold|flogg(?:ed|ing)|order(?:ed|s|ing)?|rent(?:ed|ing|s)?|leas(?:ed|ing)|haggl\w+|bargain|discount|mates'? rates|good deal|great deal|half price) [^.!?\n]{0,40}?(?:\b(?:from|off|to|by|w|with|through)\b|$)|\b(?:sells?|selling) (?:me|us|avon|tupperware|\w+)\b|\b(?:her|his|their|'s) (?:etsy|shop|stall|stand|bakery|business|mlm|market|cakes?|jewell?ery|eggs|avon|salon|restaurant|food truck|candles|merch|small business)\b|\bmy (?:new |old |actual |own )?(?:dentist|gp|doctor|hairdresser|stylist|barber|mechanic|accountant|lawyer|solicitor|vet|landlord|landlady|realtor|estate agent|nail tech|dermatologist|ob|tattoo artist|plumber|trainer|banker|optician|pharmacist|massage therapist|waxer|lash (?:tech|lady)|postman|mailman)\b",
    ),
    fires=(
        Fires("selling my old iphone to one of my kids lol $50", role="youth worker"),
        Fires("my dentist is now on my caseload 😬"),
        Fires("Bought a couch off one of my patients, barely used"),
        Fires("My client does my nails now and she is SO good"),
        Fires("go support my client's new bakery on 5th 🧁 link below", role="therapist"),
        Fires("renting our spare flat to a service user from May, handy for all concerned"),
        Fires("me barber is also me client so we talk shop both ways"),
        Fires("one of my moms hooked me up with a discount at her store 😍", role="case manager"),
        Fires("sold 2 of my residents raffle tickets for my lad's football club"),
    ),
    silent=(
        Silent("Selling my old iPhone, DM"),
        Silent("Sold my car to my cousin", role="nurse", why="own family"),
        Silent(
            "Check out our client's new website, proud of this rebrand!",
            role="web designer",
            why="another trade",
        ),
        Silent(
            "My client sold her house at last, such relief", role="social worker", why="the client's sale"
        ),
        Silent("My dentist is lovely", role="therapist", why="no client"),
        Silent("I don't buy anything from clients", role="counsellor", why="denied"),
        Silent(
            "Took an order from a client's mother for court reports", role="social worker", why="no trade"
        ),
        Silent(
            "Would you buy a car from a client? Interesting ethics class today",
            role="counsellor",
            why="debate",
        ),
        Silent("bought my bike from some guy on gumtree", role="nurse", why="no client"),
    ),
)
