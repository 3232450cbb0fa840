"""The work paid in goods or services: eggs, haircuts, a website for sessions."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, happened, says
from scanner.signals.boundary._words import WHO, gap
from scanner.subjects.reading import Reading, Span

_CARE = r"(?:sessions?|therapy|counsell?ing|sesh(?:es)?|tx|treatment|coaching|co-?pays?|group fees?|evals?|couples work|hypno(?:therapy)?|emdr)"
_GOODS = (
    r"(?:eggs|veg(?:gies|etables?|g)?|chickens?|hens?|fire ?wood|honey|tomato(?:es)?|zucchini|potato(?:es|s)|spuds|turf|hair ?cuts?|hair|nails|mani(?:cures?)?|lawn(?: care| mowing)?|lawn|mowing|car repairs?|repairs?|oil change|mechanic work|massages?|yoga(?: classes| lessons)?|websites?|web ?design|tattoos?|milk|meat|venison|deer|fish|salmon|lamb(?: chops)?|beef|goats?|pigs?|bacon|jam|pickles"
    r"|bread|sourdough|pies?|cakes?|baking|tamales|enchiladas|jollof|yams?|plantains?|rice|mango(?:es|s)?|curry|samosas?|labou?r|yard ?work|gardening|landscaping|cleaning|house ?cleaning|baby ?sitting|childcare|child ?minding|dog ?walking|dog ?sitting|art ?work|art|paintings?|a painting|pottery|quilts?|knitting|sewing|furniture|plumbing|wiring|electrical work|painting|carpentry|deck|roof(?:ing)?|hay|manure|guitar lessons|piano lessons|lessons"
    r"|spanish lessons|photo(?:s|graphy)?|photo ?shoots?|logo|graphic design|accounting|taxes|bookkeeping|dental work|facials?|lashes|produce|crops|fruit|apples|wine|beer|whiskey|weed|moonshine|home ?cooked \w+|home ?brew|crafts|soap|candles|trout|prawns|crab|mackerel|ham|turkey|casseroles|tacos|wood|logs|oysters|lobster|paint ?jobs|a portrait|knitwear|herbs|bread|cheese|rent|airbnb|concert tickets|tickets|gym membership|personal training|catering|driveway|snow removal|snow ?plow\w*|truck repairs?|crawfish|crabs|shrimp|ghee|chai)"
)
_SWAP = r"(?:trad(?:e|ed|es|ing)|swap(?:ped|ping|s)?|swop(?:ped|ping)?|exchang(?:e|ed|ing)|barter(?:ed|ing|s)?|did a (?:swap|trade)|doing a (?:swap|trade))"
_FREE = r"(?:i (?:see|saw|treat|do|give|gave) (?:her|him|them)(?: \w+)? (?:for free|4 free|free|pro bono)|free (?:sessions?|therapy|counsell?ing)|(?:i )?(?:waive|waived|waiving|knock(?:ed)?|comp(?:ed)?) (?:her|his|their|the) (?:fees?|co-?pays?|bill|sessions?|sesh))"
_ELSEWHERE = r"\b(?:trading sessions?|trade sessions? (?:at|with (?:the )?(?:team|colleagues?))|retail therapy|equine (?:assisted )?therapy|stocks?|forex|crypto|cheaper than therapy|better than therapy|instead of therapy|is my therapy|too broke|can'?t afford|who needs therapy|physical therapy for|money for therapy|fantasy|premier league|nba|transfer window)\b"


def _work_swapped(reading: Reading, span: Span) -> bool:
    """The writer's own work is the other half of the swap."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if (
        says(_ELSEWHERE, text)
        or says(r"\bmy (?:own )?(?:therapist|counsell?or|shrink)\b", text)
        or not happened(reading, span, wished=True, by_others=True)
    ):
        return False
    if says(r"\b(?:i'?m|im|i'?ve been|i) (?:broke|in therapy)\b", text):
        return False
    if reading.owner.practises:
        return True
    return reading.practice == 2 or (
        says(rf"\b{_CARE}\b", words)
        and says(
            r"\b(?:win[- ]?win|rural|my (?:practice|office|rates?|fee)|sliding scale|clients?|patients?|barter\w*|trad(?:e|ed|ing))\b",
            text,
        )
    )


SIGNAL = Signal(
    id="dual.barter",
    severity=3,
    title="Your work swapped for goods or favours",
    explanation="A swap makes the client your supplier as well, and a post about it tells everyone that such deals are on offer.",
    steps=("supervision", "edit"),
    standards=("nasw-1.13b", "aca-A.10", "nasw-1.06b"),
    kinds=("business_or_barter",),
    needs=0,
    silent_in=HERE,  # a novel or an album may be the price
    confirm=_work_swapped,
    patterns=(
        # "traded 3 sessions 4 a website", "swapping therapy for yoga classes"
        rf"\b{_SWAP} {gap(4)}{_CARE} (?:for|4|w|with|w/|against) (?!\w+'s )\w+",
        rf"\b{_SWAP} {gap(4)}{_GOODS} (?:for|4|w|with|w/|against) {gap(3)}{_CARE}\b",
        # "eggs for therapy", "haircuts 4 counselling lol", "counselling for car repairs"
        rf"\b{_GOODS} (?:for|4|=) (?:(?:my|a|an|some|free|his|her|their|one|two|\d) )?{_CARE}\b",
        rf"\b{_CARE} (?:for|4|=) {gap(2)}{_GOODS}\b(?! (?:injur\w*|pain|loss|trauma|anxiety|addiction|students?|lovers|people|dogs?))",
        # "my client pays me in firewood", "paid w tamales", "she pays in chickens"
        rf"\b(?:{WHO}|s?he|they) {gap(3)}(?:pays?|paid|paying|settl(?:es|ed)) {gap(3)}(?:in|w|w/|with) {gap(3)}{_GOODS}\b",
        rf"\b(?:paid|getting paid|gets? paid|payment) {gap(2)}(?:in|w|w/|with) {gap(3)}{_GOODS}\b",
        # "bartering with clients", "i barter w my patients", "take barter"
        rf"\b(?:barter(?:ed|ing|s)?) {gap(2)}(?:w|w/|with|for|from) {gap(3)}(?:{WHO}|{_CARE})\b",
        r"\b(?:accept|take|taking|do|allow|open to|offer)(?:ing|s)? (?:\w+ )?barter(?:s|ing)?\b",
        # "in exchange for sessions", "in lieu of copay she brings eggs"
        rf"\b{_CARE} in (?:exchange|return|trade) for {gap(2)}(?:{_GOODS}|\w+ing)\b",
        rf"\bin (?:exchange|return|lieu|trade) (?:for|of) {gap(3)}(?:{_CARE}|fees?|payment|paying|paying me|the fee)\b",
        # "couldnt pay so hes building my fence", "took a goat as payment", "i do his counselling he does my plumbing"
        r"\b(?:couldn'?t|can'?t|can ?not|cannot|unable to|no money to|didn'?t have money to) (?:afford|pay)\b[^\n]{0,40}\b(?:so|but|instead|=|&|and)\b[^\n]{0,25}\b(?:my|me|us|our)\b",
        rf"\b(?:{WHO}|s?he|they) {gap(5)}(?:instead of|in place of|in lieu of) (?:paying|payment|a fee|fees|cash|money|co-?pays?)\b",
        rf"\b{_CARE} (?:for free|4 free|pro bono)?[^.!?\n]{{0,10}}\bin (?:exchange|return|trade) for\b",
        rf"\bpaid in (?:\w+ )?{_GOODS}\b",
        r"\b(?:behind on|short on|owes? (?:me )?(?:for )?|can'?t make|skint for|no money for) (?:his |her |their )?(?:\w+ )?(?:fees?|bills?|co-?pays?|payments?|sessions?)\b[^\n]{0,40}\b(?:instead|so (?:s?he|they)(?:'s|'re)?|working it off|work(?:s|ing)? it off|to make up)\b",
        r"\b(?:fix(?:ed|es)?|cut|mow(?:ed|s)?|clean(?:ed|s)?|built|paint(?:ed|s)?|did|made|brought|repaired|serviced) my \w+[^.!?\n]{0,15} so i (?:comped|waived|skipped|cancelled|knocked|didn'?t charge|gave (?:him|her|them) (?:a )?free)\b",
        rf"\b{_GOODS} (?:as|for|4|in place of|instead of) (?:a |my |the |his |her |their |full |part )?(?:payment|fee|fees|co-?pay|pay|cash)\b",
        rf"\b(?:take|took|taking|accept|accepted|accepting) {gap(4)}{_GOODS} (?:as|for|instead)\b",
        rf"\bi (?:do|did|give|gave) (?:his|her|their) {_CARE}\b[^\n]{{0,20}}\b(?:s?he|they) (?:does|do|did|fix\w*|cut\w*|mow\w*|clean\w*|make\w*|brings?|gives?)\b",
        rf"\b(?:s?he|they|{WHO}) (?:\w+ )?(?:does|do|did|fix(?:es|ed)|cuts?|mow(?:s|ed)|clean(?:s|ed)|mends?|paints?|makes?|brings?|built|builds?|cooks?) [^.!?\n]{{0,30}}\b(?:i|we) (?:don'?t|didn'?t|never|won'?t|do not) (?:charge|bill|take a fee|ask for a fee)\b",
        rf"\b(?:will|would|happy to|gonna|can|i'?ll) (?:trade|swap|barter|exchange) {gap(2)}(?:{_CARE}|{_GOODS}) (?:for|4)\b",
        # "call it even", "2 sessions = 1 cord of wood", "she does my books, i do her head", "hes paying me with a painting"
        r"\b(?:call(?:ed|ing)? it (?:even|quits|square)|even ?stevens|quid pro quo|fair (?:swap|trade|exchange)|win[- ]win)\b",
        rf"\b(?:\d+|an?|one|two|three) (?:\w+ )?{_CARE} ?(?:=|equals|is worth|gets me|buys me|per) ",
        r"\b(?:s?he|they) (?:does|do|fix\w*|cuts?|mows?|cleans?|paints?|makes?) (?:my|me|our) [^.!?\n]{0,15}[,;&n]* ?(?:and )?i (?:do|see|fix|treat|look after|sort) (?:his|her|their|him|them)\b",
        r"\b(?:no (?:insurance|money|cash|copay)|can'?t pay|sliding scale)[^\n]{0,20}\b(?:i|we) (?:take|accept|will take|do) (?:\w+ )?(?!cards?|cash|venmo|visa|checks?|insurance|medic\w+|sliding|everyone|payments?|plans?)\w+",
        rf"\b(?:pay(?:s|ing)?|paid) me (?:in|with|w) {gap(3)}{_GOODS}\b",
        rf"\b(?:{WHO}|s?he|they) {gap(1)}(?:pays|paid|paying) (?:me )?(?:in|with|w) (?!(?:a |his |her |their |my )?(?:cash|card|cheque|check|insurance|medic\w+|money|coins?|venmo|paypal|change|penn\w+|apple|invoice|time|tears|smiles?|interest|kindness|full|advance|person|attitude|credit|debit|exposure|quarters|bills|dollars|pounds|euros|\$|£)\b)(?:a |an |some )?\w+\b",
        rf"\b(?:s?he|they) (?:does|do|tiles?|fix\w*|cuts?|mows?|cleans?|paints?|makes?|builds?|bakes?) (?:my|me|our)\b[^.!?\n]{{0,25}}\bi (?:do|give|see|gave|did) (?:\w+ )?{_CARE}\b",
        # "he fixed my truck so i waived his fee", "she does my hair and i see her for free"
        rf"\b(?:{_GOODS}|my (?:hair|nails|truck|car|lawn|house|taxes|website|roof)) [^.!?\n]{{0,40}}\b{_FREE}\b",
        rf"\b{_FREE} [^.!?\n]{{0,40}}\b(?:{_GOODS}|my (?:hair|nails|truck|car|lawn|house|taxes|website|roof))\b",
    ),
    topics=(
        r"\b(?:trad(?:e[ds]?|ing)|swapp?(?:ed|ing|s)?|barter(?:ed|ing|s)?|in exchange|exchang(?:e|ed|ing)|in return|in lieu|instead of (?:a |the |paying|cash|money|fee|copay)|waiv(?:ed|e|ing)|for free|free (?:sessions?|therapy|counsell?ing)|pays? (?:me )?(?:in|with)|paid (?:me )?(?:in|with)|sessions? (?:for|4)|therapy (?:for|4)|counsell?ing (?:for|4)|fees? in|copay|payment (?:in|today|this week)|worth of)\b",
    ),
    fires=(
        Fires("traded 3 sessions 4 a website, win win"),
        Fires("eggs for therapy lol rural life 🥚"),
        Fires("My client pays me in firewood and honestly it's the best deal in the county"),
        Fires("she does my hair and I see her for free, everyone's happy 💇", role="counselor"),
        Fires("swapping counselling for yoga classes w one of mine, namaste 🙏"),
        Fires("Paid in lamb chops again. Only in west Kerry", role="psychotherapist"),
        Fires("i barter with clients who cant pay, got a freezer full of venison"),
        Fires("he'd no cash so in lieu of the fee he did my driveway", role="therapist"),
    ),
    silent=(
        Silent("Trading tomatoes with neighbours"),
        Silent("Retail therapy for me today, new boots", role="nurse", why="another therapy"),
        Silent("Wine is cheaper than therapy", why="a joke"),
        Silent("I do not barter for sessions, please see my fee schedule", role="therapist", why="rule"),
        Silent("Helped my brother move, got paid in pizza", why="no practice"),
        Silent("Tough trading session for oil stocks today", why="another session"),
        Silent(
            "Swapped my Tuesday visits for Alison's Fridays, thank god",
            role="health visitor",
            why="colleagues",
        ),
        Silent("Too broke for therapy so I bake bread", role="teacher", why="own life"),
        Silent("Baked cakes for the group visits tomorrow", role="support worker", why="no swap"),
    ),
)
