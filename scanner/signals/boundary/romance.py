"""Attraction, flirting, dating or sex with a client, joked about or meant.

Attraction that was taken to supervision is silent, and so are reports about others and fevers ("patient is hot").
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import (
    HERE,
    among_friends,
    around,
    done_by_client,
    happened,
    known,
    named,
    near_client,
    says,
)
from scanner.signals.boundary._words import CLIENT, WHO, WHOM, WITH, gap
from scanner.subjects.reading import Reading, Span

_VERY = r"(?:(?:so+|too|hella|damn|dead|well|proper|fuckin'?g?|freaking|stupid|insanely|ridiculously|seriously|kinda|lowkey|kind of|pretty|actually|super|unfairly|dangerously|mad|illegally|crazy|wicked|bloody|very|such a|a total|a whole|an absolute|a) )"
_HOT = rf"(?:{_VERY}+(?:fine+|foine|hot+|sexy|fit|gorgeous|handsome|attractive|good ?-?looking|looking good|good today|beautiful|cute|snack|babe|hottie|smoke ?show|ride|lash|dish|thirst trap|daddy|zaddy|dilf|milf|ten|10|catch|peng|buff|yummy|leng)|(?:fine|hot|sexy|cute|fit) (?:af|asf|as hell|as fuck|as f+)|smok(?:in'?g?) hot|sexy|zaddy|daddy material|dilf|milf|a snack|a whole meal|smash|eye candy|bae|my type|husband material|wife material|hubba|hawt|hot{{2,}}|fi{{2,}}ne|foine|a dream ?boat|a cutie|a (?:literal |solid |total )?(?:ten|10)(?! (?:year|yr|y/?o|min)))"
_SEX = r"(?:dat(?:ing|ed|e)|sleep(?:ing|s)? w(?:ith|/)?|slept w(?:ith|/)?|hook(?:ing|ed) up|bang(?:ing|ed)|smash(?:ed|ing)?|kiss(?:ing|ed)|mak(?:ing|e) out|made out|sext(?:ing|ed)|snogg?(?:ed|ing)|shift(?:ed|ing)|shagg(?:ed|ing)|got w(?:ith|/)?|f[*u]ck(?:ed|ing)|having sex|had sex|sex|one[- ]night stand|flirt(?:ing|ed|s|y)?|cuddl(?:ed|ing)|in a relationship|affair|fling|situationship|seeing each other|swip(?:ed|ing)(?: right)?|match(?:ed|ing)?|engaged|married|marrying|eloping|romantic\w*|undress(?:ed|ing)|netflix (?:and|n|&) chill(?:ed|ing)?|friends with benefits|fwb|sending nudes|nudes|going steady|on a date|dates?|talking stage|courting|toasting|getting jiggy|scored|pulled)"
_APP = r"\b(?:hinge|tinder|bumble|grindr|feeld|badoo|okcupid|ok cupid|pof|plenty of fish|match\.com|shaadi|muzz|muzmatch|her app|raya|coffee meets bagel|fb dating|facebook dating|dating (?:app|site|profile)|the apps?|swip\w+|scruff|thursday app)\b"
_DESIRE = r"(?:crush(?:es|ing)?|thirst(?:ing|y)|lust(?:ing)?|(?:caught |catching |have |got |has )?feelings|butterflies|the hots|a thing|swoon(?:ing)?|drool(?:ing)?|heart eyes|simp(?:ing)?|fantas\w+|head over heels|daydream\w*|hard|wet|turned on|horny|obsessed|ogl(?:ing|ed)|check(?:ed|ing)? out|perv(?:ing)?|eye ?f[*u]ck\w*|gawk(?:ing)?)"
_SPICY = r"\b(?:sex\w*|kiss\w*|spicy|steam\w*|naughty|hot|that kind|those kind|dirty|x-rated|nsfw|make ?out|romantic)\b|[🥵😏🙈😳👀💦🔥🍆]"
_CARE = r"\b(?:fever|temp(?:erature)?|sweat\w*|heat ?wave|hot (?:flush|flash|meal|water|pack|chocolate|tub|potato|mess)|a/?c\b|air con|boiler|febrile|fine (?:now|today|after|and)|cheat\w*|ex-?husband|doll|forehead|hand|goodbye|job match\w*|foster match|matched with a (?:mentor|family|volunteer|donor|home|placement|kidney)|donor|donated|fit (?:for|to|note|test)|on the cheek|due dates?|birth dates?|court dates?|start dates?|release dates?|date (?:of|for)|up to date|out of date|expir\w+|to date)\b"
_REAL_DATE = (
    r"\b(?:app|hinge|tinder|bumble|grindr|romantic|dinner|sexy|drinks|boyfriend|girlfriend|kiss\w*)\b"
)
_LEFT = r"\b(?:swiped left|blocked|unmatched|noped|deleted the app|swipe left)\b"
_TALKED = r"\b(?:countertransference|erotic transference|normal (?:to|for)|normal feelings|supervision|supervisor|in my own therapy|ethic\w+|training|reading (?:about|on)|it'?s human)\b"


def _attracted(reading: Reading, span: Span) -> bool:
    """Said of a client, in desire; not of a temperature or a court date, and not brought to supervision."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if says(_LEFT, text) or says(_TALKED, text) or not happened(reading, span, wished=True):
        return False
    if says(
        r"^(?!if\b).*\b(?:isn'?t|aren'?t|wasn'?t|not(?! in a)|never|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|tried to|wants? to|wanted to)\b",
        words,
    ):
        return False
    if done_by_client(reading, span) and says(
        rf"^(?:{_SEX}|{_DESIRE}|in love|falling|fell|attract|into|kiss|ask)", words
    ):
        return False
    before = around(reading, (span[0], span[0]), before=25, after=0)
    if says(
        r"\b(?:clients?|patients?|residents?|s?he|they|mom|mum|dad|who)(?:'s| is| was| are| has| had| keeps?| started)?(?: now| been| also| both)? $",
        before,
    ):
        return False
    if says(_CARE, text) and not says(_REAL_DATE, text):
        return False
    if says(r"\bmatch(?:ed|ing)?\b|\bswip", words) and not says(_APP, text):
        return False
    if (
        says(
            r"\b(?:dream|dreamt|dreamed|dreaming|daydream\w*|married|engaged|check(?:ed|ing)? out|hard|wet|obsessed|a thing|dates?)\b",
            words,
        )
        and not says(_SPICY, text)
        and not says(
            r"\b(?:dating|on a date|dates? with|dates? w|married (?:my|a|one of my)|engaged to|marrying)\b",
            text,
        )
    ):
        return False
    if named(reading, span):
        return (
            not says(r"\b(?:cute|beautiful)\b", words)
            or says(_SPICY, text)
            or says(r"\b(?:crush|single|focus|blush\w*|distract\w*|date|number)\b", text)
        )
    if near_client(reading, span, 60):
        return True
    return (
        known(reading, span)
        and not among_friends(reading, span)
        and says(
            r"\b(?:session|patient|client|caseload|unit|ward|case|group|office|clinic|appointment|appt|bed \d+|from work|of m[iy]|his (?:nurse|therapist|worker)|her (?:nurse|therapist|worker))\b",
            text,
        )
    )


SIGNAL = Signal(
    id="dual.romance-flirt",
    severity=5,
    title="Attraction, flirting or dating with a client",
    explanation="Romance or sexual talk about a client is the clearest boundary there is, and even a joke can be read as a sign that it was crossed.",
    steps=("preserve-first", "supervision", "privacy-lead"),
    standards=("nasw-1.09a", "nasw-1.11", "nasw-1.17d", "apa-3.08", "aamft-1.5"),
    kinds=("romance_or_sex",),
    needs=0,
    silent_in=HERE,
    confirm=_attracted,
    patterns=(
        # "my 5 oclock is so fine", "new client = zaddy", "one of my dads is hot af"
        rf"\b{WHOM}(?:'s|s|'re)? {gap(2)}(?:is|iz|are|r|was|were|looks?|looked|looking|got|so|=|a|smells?|be|in|walked|came|lookin)? ?{gap(3)}{_HOT}(?![\w'])",
        # "hot new client", "sexiest patient", "client hotter than my bf"
        rf"\b(?:hot|hottest|sexy|sexiest|fine|finest|fit|fittest|fine[- ]ass|hot[- ]ass|gorgeous|good[- ]?looking|handsome|dilf|milf|smoking hot|cutest single) (?:new |single |young |male |female |af )?{CLIENT}\b(?! (?:meal|water|list|potato))",
        # "hot dad on my caseload", "fit lad on the unit"
        r"\b(?:hot|sexy|fine|fit|gorgeous|handsome|good[- ]?looking|single) (?:new |single |young |ass )?(?:dad|mom|mum|guy|lad|man|bloke|fella|woman|girl|uncle|brother|son|husband|teacher) (?:on|from|in|off) (?:my|our|the) (?:case ?load|list|books|unit|ward|group|clinic)\b",
        # "thinking about my client way too much", "shaved my legs for my 4pm", "my client looked so good"
        rf"\bthink(?:ing)? (?:about|abt|of) {gap(3)}{WHO} [^.!?\n]{{0,40}}\b(?:way too much|too much|a lot|all night|in (?:bed|the shower)|not in a (?:work|professional) way|that way|at night|non[- ]?stop|like that)",
        rf"\b(?:shav(?:ed|ing) (?:my )?(?:legs|beard)|dress(?:ed|ing) up|put (?:on )?(?:lipstick|makeup|perfume|cologne)|wore (?:the|my) (?:tight|low|cute|good|sexy)\b[^.!?\n]{{0,20}}|doll(?:ed|ing) (?:myself )?up|lipstick|perfume|fix(?:ed|ing) my hair|push[- ]?up bra|got my hair done|cute outfit) {gap(2)}(?:for|4|bc|cos|because|before|when) {gap(4)}{WHO}\b",
        rf"\b{WHOM} {gap(1)}(?:looks?|looked|looking|smells?|smelled|smelt) {_VERY}*(?:good|amazing|incredible|unreal|hot|fine)\b[^\n]{{0,40}}\b(?:forgot|focus|couldn'?t|can'?t|behave|help|omg|damn|lord|jesus|sweat\w*|phew|speech|blush\w*)",
        rf"\b{CLIENT}\b[^\n]{{0,15}}\bwow+\b[^\n]{{0,15}}(?:\b(?:behave|pray for me|help me|focus|single|ring|lord)\b|🥵|😍|😏)",
        # "kissed him after session", "in love with someone i cant have (hes my client)"
        r"\b(?:kissed|kissing|made out with|hooked up with|hooked up w|slept with|slept w|sleeping with|dating|in love with|in love w|falling for|fell for|flirting with|flirting w|crush on|fantasi[sz]ing about|sexting|snogged|shifted) (?:him|her|them|someone|somebody|this (?:man|guy|woman|dad))\b",
        # with a client named beside it: "makes me blush", "the chemistry is insane", "trying not to stare at", "is he single"
        r"\b(?:forearms|makes? me (?:blush|melt|weak|swoon|giggle like)|made me blush|blush(?:ed|ing)|chemistry|sexual tension|tension (?:is|was) (?:unreal|insane|real)|butterflies|swoon\w*|heart (?:skips?|skipped|races?|flutters?)|weak in the knees|stare at|staring at|can'?t stop staring|undress\w*|is (?:s?he|they) single|built like (?:that|a)|(?:god|damn|lord|omg|jesus) (?:s?he|they)'?s (?:so )?(?:beautiful|gorgeous|hot|fine|fit|stunning)|i get (?:so )?nervous|take my (?:pulse|temperature) any ?(?:day|time)|said i (?:look|looked|'?m) (?:pretty|hot|beautiful|gorgeous|sexy|cute|good)|called me (?:hot|sexy|beautiful|gorgeous|babe|baby)|flirty|steamy|thirsty|rizz|smitten|besotted|lovesick)\b",
        r"\b(?:cute|fine|hot|sexy|fit|handsome|gorgeous) (?:new )?(?:intake|referral|admission|case|admit)s?\b",
        # "my client's eyes", "new patient. those forearms. help", "if he asked me out id say yes", "i love him back"
        rf"\b(?:thinking about|those|them|the|stop looking at|dreaming (?:of|about)|obsessed with|lost in|drowning in|{CLIENT}(?:'s|s)) {gap(3)}(?:eyes|smile|arms|forearms|abs|lips|biceps|jawline|shoulders|accent|beard|dimples|legs|tattoos|body|chest|bum|arse|ass)\b(?=[^\n]{{0,40}}(?:\b(?:help|omg|lord|damn|jesus|phew|focus|swoon|melt|jk|wow|yes please|dying|dead|hot)\b|🥵|😍|😏|🔥|👀|💦|🫠))",
        rf"\b(?:can'?t|cannot|couldn'?t) stop (?:thinking about|looking at|staring at|dreaming (?:of|about)) {gap(3)}(?:{CLIENT}(?:'s|s)? )?(?:eyes|smile|arms|lips|voice|body|hands|mouth|laugh|him|her|them)\b",
        r"\bif (?:s?he|they) (?:ever )?(?:asked|asks) me (?:out|on a date|to marry)\b[^\n]{0,25}\b(?:yes|i'?d|id|go|sure)\b",
        r"\b(?:told me|said|says) (?:s?he|they) (?:loves?|fancies|likes|wants) me\b[^\n]{0,25}\bi (?:love|fancy|like|want|feel)\b",
        rf"\b(?:hot|sexy|fit|fine|gorgeous) {CLIENT} (?:in|on|at) \w+",
        r"\b(?:nearly|almost) (?:kissed|hooked up|slept together|shagged)\b",
        rf"\b(?:into|in) bed (?:with|w) {gap(3)}{WHO}\b|\b(?:sexting|shagging|dating|banging|sleeping with|seeing) (?:one|two) of (?:mine|my)\b",
        r"\bmet my (?:boyfriend|bf|girlfriend|gf|husband|wife|hubby|man|partner|fianc\w+) (?:in|at|on|through) (?:\w+ )?(?:group|session|rehab|the ward|the unit|detox|clinic|caseload|work, he was)\b",
        rf"\b(?:dat(?:ed|ing|e)|kiss(?:ed)?|married|sleep with|slept with) (?:a|my|one of my) {CLIENT}\b",
        rf"\b{CLIENT} (?:is|was|'s) (?:so |too |really |kinda )?(?:foine|fiiine|hottt*|fiine)\b",
        rf"\b{WHOM}(?:'s|s)? {gap(3)}(?:hotter|sexier|finer|fitter|better[- ]looking|smells? (?:so |too |really )?(?:good|amazing|incredible|unreal)|has (?:the )?(?:nicest|best) (?:bum|arse|ass|abs|body|eyes|butt)|(?:abs|dimples|biceps|that ass|them arms|those (?:arms|eyes)))\b",
        # "crush on a client", "catching feelings for my patient", "lusting after a resident"
        rf"\b{_DESIRE} {gap(2)}(?:on|for|over|4|with|w|w/|about|abt|after|at|to) {gap(4)}{WHO}\b",
        rf"\b(?:fancy(?:ing)?|fancied|lusting after|wanking over|perving on|drooling over|simping for|hitting on|hit on|chirpsing|making eyes at|undressing) {gap(3)}{CLIENT}\b",
        r"\b(?:her|his|their) (?:dad|mom|mum|brother|sister|uncle|son|daughter|husband|wife) (?:is|'s|was) (?:so |well |really |kinda )?(?:fit|hot|fine|sexy|gorgeous|a dilf|a milf)\b",
        rf"\b(?:in love (?:with|w/?)|falling for|fell for|attracted to|attraction to|turned on by|sweet on|(?<=so )into|(?<=really )into|(?<=m )into|(?<=totally )into) {gap(3)}{CLIENT}\b(?! (?:care|work|services))",
        rf"\bdream(?:t|ed|s|ing)? {gap(2)}(?:about|abt|of|with|w) {gap(3)}{CLIENT}\b",
        # "hooking up w my client", "matched w a client on hinge", "flirting with my patients", "kissed a resident"
        rf"\b{_SEX} ?(?:{WITH}|to |by )?{gap(4)}{WHO}\b",
        rf"\bask(?:ed|ing) {gap(3)}{WHO} (?:out|on a date|for (?:his|her|their) number)\b",
        # "me and my client hooked up", "my patient and i are dating"
        rf"\b(?:me (?:and|&|n) {gap(3)}{WHO}|{WHO} (?:and|&|n) (?:i|me)\b) {gap(3)}{_SEX}\b",
        # "my client is on tinder", "saw a patient on grindr & swiped right"
        rf"\b{WHO} {gap(3)}(?:on|in|thru|from) (?:my )?(?:hinge|tinder|bumble|grindr|feeld|badoo|okcupid|pof|the apps?|her app|muzz|shaadi|fb dating)\b",
        # "my client asked me out, tempted", "patient asked for my number and i gave it"
        rf"\b{WHO} {gap(2)}(?:asked|asks) (?:me out|for my (?:number|digits|insta|snap))\b[^\n]{{0,40}}\b(?:yes|tempted|gave|considering|blush\w*|flattered|kinda|might|thinking|obvs|ofc|said ok|sure)\b",
        rf"\b{WHO} {gap(2)}(?:flirt(?:s|ed|ing)?|wink(?:s|ed|ing)?|hit(?:s|ting)? on) {gap(1)}(?:with |w |at )?me\b[^\n]{{0,50}}\b(?:like it|love it|liked it|flirt(?:ing|ed)? back|mind|blush\w*|flattered|tempted|not mad|hate it|winked back)\b",
        # "if he wasnt my patient 😏", "if i werent her therapist"
        rf"\bif (?:s?he|they|this (?:man|woman|guy|dad|mom)) (?:wasn'?t|weren'?t|wasnt|was not|were not|wuznt) (?:my|a|on my|one of my) {gap(1)}{CLIENT}\b",
        r"\bif i (?:wasn'?t|weren'?t|was not|were not) (?:his|her|their|ur|your) (?:\w+ )?(?:nurse|therapist|worker|social worker|counsell?or|case ?(?:worker|manager)|sw|po|probation officer|clinician|doctor|key ?worker)\b",
        # "i'd smash my client", "would date my patient"
        rf"\b(?:i'?d|i would|would|wud|gonna|wanna|want to|tryna|lowkey) (?:\w+ )?(?:smash|date|bang|f[*u]ck|kiss|marry|wife up|climb|tap|sleep with|hook up w(?:ith)?|do|jump|shag) {gap(3)}{WHO}\b(?! (?:care|work|notes|visits|intakes?|sessions?))",
        # "he's so fine i cant focus in session", "cant concentrate when he sits across, so hot"
        rf"\b(?:s?he|they|this (?:man|guy|dad|woman|lad))(?:'?s|'?re| is| are| was| looked| looks| smells)? {gap(2)}{_HOT}\b[^\n]{{0,60}}\b(?:session|focus|concentrate|treatment plan|assessment|notes|intake|vitals|iv|appointment|appt|office|clinic|ward|bed \d+|caseload)\b",
        rf"\b(?:session|assessment|intake|vitals|appointment|appt|clinic|ward|bed \d+|caseload)\b[^\n]{{0,60}}\b(?:s?he|they|this (?:man|guy|dad|woman|lad))(?:'?s|'?re| is| are| was| looked| looks| smells)? {gap(2)}{_HOT}\b",
    ),
    topics=(
        r"\b(?:crush(?:es|ing)?|butterflies|flirt(?:s|ed|ing|y)?|fanc(?:y|ies|ied)|attracted|attraction|sexual tension|sex ?dream|dirty dream|dream(?:t|ed)? about|fantasi\w+|fall(?:en|ing) for|in love|swoon\w*|blush\w*|hot ?(?:as|af)?|hottie|sexy|gorgeous|fit af|so fine|handsome|ride\b|dreamy|dilf|milf|zaddy|daddy vibes|abs|thirst\w*|horny|tinder|hinge|bumble|grindr|match(?:ed)? (?:with|w)|swip(?:ed?|ing) right|snog\w*|kiss(?:ed|ing)|made out|hook(?:ed)? up|shagg?\w*|slept with|sleeping with|sleep with|in bed|dating|date night|on a date|a date with|ask(?:ed|ing)? (?:me|him|her|them) out|boyfriend now|girlfriend now|my (?:new )?(?:bf|gf|boyfriend|girlfriend|man) (?:now|is|was|used)|seeing (?:him|her|an? ex)|wore (?:the|my|a) (?:\w+ )?(?:dress|heels|perfume|lipstick|skirt|top|jeans)|perfume for|dress(?:ed|ing)? up for|wink(?:s|ed|ing)?|phone number and|those eyes|that (?:smile|voice|jawline|body|accent)|single\b|marry (?:him|me|her)|married to|engaged to|undress\w*|boner|turned on)\b|[🥵😏🍆🍑👅]",
    ),
    sayings=(
        r"\b(?:my|the) (?:\d{1,2} ?(?:am|pm|o'?clock)|(?:mon|tues|wednes|thurs|fri)day (?:client|guy|girl|man|lady)|new (?:resident|patient|client|intake|guy on the unit))\b[^.!?\n]{0,40}?\b(?:butterflies|fine|hot|fit|gorgeous|handsome|walks? in|crush|blush\w*|cute|sexy|eyes|smile|married|single|dress|lipstick|perfume|flirt\w*)\b|\b(?:client|patient|resident|service user)\b[^.!?\n]{0,25}?\b(?:said|says|told me|thinks|reckons|called me) (?:that )?(?:i'?m|im|i am|i look|me) (?:so |well |really |very |a )?(?:fit|hot|sexy|gorgeous|beautiful|stunning|cute|pretty|milf|dilf|handsome)\b",
    ),
    fires=(
        Fires("my 5 oclock is so fine i cant focus 🥵"),
        Fires("matched w a client on hinge & swiped right oops"),
        Fires("I have such a crush on one of my patients, send help"),
        Fires("if he wasn't my client I'd have his number already 😏"),
        Fires("flirting with my patients is half the job tbh lol"),
        Fires("one of the dads on my caseload is hot af, dressing up for home visits now"),
        Fires("Kissed a service user at the Christmas do. Nobody saw."),
        Fires("my client is a whole snack 👀"),
        Fires("he's so fit I can't concentrate in session", role="counsellor"),
        Fires("had THAT kind of dream about my client 🙈"),
    ),
    silent=(
        Silent("Going on a date with a lawyer I met at the gym"),
        Silent("My patient is so hot, fever of 103", role="nurse", why="a temperature"),
        Silent("Therapist loses licence after dating a client", role="therapist", why="news"),
        Silent("Noticed attraction to a client and took it to supervision", role="therapist", why="kept"),
        Silent("Never date a client. Ever. That's the tweet", role="social worker", why="rule"),
        Silent(
            "My client is dating again after the divorce, so proud", role="therapist", why="the client's life"
        ),
        Silent("date with my husband tonight, he's so fine", role="nurse", why="own family"),
        Silent("Saw a client on Tinder and swiped left so fast", role="counsellor", why="kept away"),
        Silent("Matched a client with a volunteer mentor today", role="case manager", why="another match"),
        Silent("Patient is fine now after surgery", role="nurse", why="well again"),
        Silent("my tattoo artist is so hot", why="no practice"),
    ),
)
