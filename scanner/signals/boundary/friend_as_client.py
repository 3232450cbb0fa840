"""Somebody whom the writer knew first - friend, relative, neighbour, coworker - becomes a client.

Own therapy with a partner, illness in the family and "I'm everyone's therapist, lol" use the same words and stay silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    FRIEND,
    KIN,
    MATE,
    OWN,
    SILENT_HERE,
    at_work,
    before,
    by_somebody_else,
    context,
    dealt_with,
    either_order,
    matched,
    stated,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_THEM = rf"(?:{OWN}|(?:\w+ )?(?:friends|family|relatives|co-?workers|colleagues|neighbou?rs|mates|cousins|in-?laws))"
_CARE = r"(?:therapy|tx|counsel+ing|sessions?|sesh|couples (?:therapy|tx|counsel+ing|work|sesh\w*)|couples|emdr|cbt|dbt|treatment|intakes?|assessments?|evals?|evaluations?|psych evals?|hypno\w*|case ?management|marriage counsel+ing|grief work|physio|rehab|wound care|speech therapy|home visits?)"
_WORKER = r"(?:therapist|counsel+or|shrink|case ?(?:manager|worker|mgr)|social worker|sw|probation officer|po|key ?worker|psych(?:ologist|iatrist)?|nurse|midwife|clinician|caseworker|youth worker|health visitor|sponsor)"
_CLIENT = r"(?:client|patient|pt|case|service user|resident)s?"
# "my best mates mum", "my boyfriend's brother", "all my girlfriends"
_ANY_OF_MINE = rf"(?:(?:my|our|me) (?:own |old |ex |best |college |church |childhood |school |uni |gym )?(?:{FRIEND}|{KIN}|{MATE}|girlfriends|plumber|barber|mechanic|nail tech|dentist|pastor|babysitter|trainer|kid'?s? teacher)s?(?:'s|s'|')?(?: (?:new |old |ex |little |big |older |younger )?(?:{KIN}|{MATE}|best friend|friend|kids?))?)"
# what makes it the writer's own care
_BY_ME = rf"(?:(?:i|i'?m|im|i'?ve been|ive been|been|just|yes i|now|also|so|and|i could|i can|me to) (?:\w+ ){{0,2}}(?:counsel+(?:ing|ed)?|treat(?:ing|ed)?|assess(?:ing|ed)?|diagnos(?:e|ing|ed)|therapi[sz](?:e|ing)|onboard(?:ing|ed)|sectioned|prescrib(?:e|ing|ed))|(?:do|doing|did) {_CARE}|(?:see|sees|seeing|booked|coming to|comes to|come to|came to|pays|paying|paid|hired) me|(?:she'?s|shes|he'?s|hes|they'?re) coming to|i could see (?:his|her|their|him|them)|see (?:his|her|their) (?:wife|husband|kid|mom|mum|son|daughter))"
_ASSIGNED = r"(?:(?:got |was |been |were )?(?:assigned|allocated|referred|given|handed|transferred) (?:to me|as a case)|on (?:my|the) (?:couch|books|case ?load|list)|my case ?load|kept the case|as a (?:client|patient|case)|clinically|professionally|for (?:premarital|marriage|couples|grief|addiction) counsel+ing)"
_JOKE = r"\b(?:jok(?:e|es|ing)|basically|unpaid|unofficial|feels? like|like i'?m|everyone'?s|everybody'?s|apparently|treat(?:s|ing)? me like|vent(?:s|ing)? to me|therapist friend|mom friend|mum friend|agony aunt)\b"
_LEVEL = r"\b(?:business|design|web|branding|photography|salon|corporate|freelance|law) (?:client|partner)"
_OWN_TREATMENT = r"\b(?:my|our) (?:own )?(?:therapist|counsel+or|couples)\b|\bwe (?:started|began|start|need|go to|went to|are in|'re in)\b"
_REFUSED = r"\b(?:can'?t|cannot|won'?t|not allowed|never (?:treat|see|take|work|do)|don'?t (?:treat|see|take|work)|no(?:pe)? (?:way|can do)|shouldn'?t|referr(?:ed|al)|unethical|declin\w+|had to say no|said no)\b"
_HOSPITAL = r"\b(?:in (?:the )?hospital|icu|chemo|cancer|ward \d|surgery|visiting|admitted to)\b"


def _known_first(reading: Reading, span: Span) -> bool:
    """The writer gives the care, to somebody known before, and did not refuse."""
    text, words = context(reading, span), matched(reading, span)
    if dealt_with(reading, span) or says(_JOKE, text) or says(_REFUSED, text) or says(_LEVEL, text) or not at_work(reading, span):
        return False
    if says(_OWN_TREATMENT, text) or (says(_HOSPITAL, text) and not says(r"\bmy (?:new )?(?:client|patient)|case ?load\b", words)):
        return False
    if not says(r"^(?:my|our|me|the|an?|new|i|turns|client|yes)\b", words) and by_somebody_else(reading, span) and not says(r"\b(?:with|from|w) $", before(reading, span)):
        return False
    return stated(reading, span)


SIGNAL = Signal(
    id="dual.friend-as-client",
    severity=4,
    title="A friend, relative or coworker as your client",
    explanation="When you knew the person first, neither of you can be fully free in the work, and people who know you both can tell who it is.",
    steps=("supervision",),
    standards=("nasw-1.06c", "nc-63.0504", "aca-A.6", "apa-3.05"),
    kinds=("family_or_friend_tie",),
    needs=0,
    # "my diagnosis", "my sponsor" may stand beside; own treatment is told apart in `_known_first`
    silent_in=SILENT_HERE,
    confirm=_known_first,
    patterns=(
        # "my bff is now my client"
        rf"\b{OWN}s? (?:\w+ )?(?:is|are|was|became|become|becomes|turned|makes|=|has been|ended up|just) {gap(3)}(?:my|our|one of my) (?:(?:new|newest|latest|first|official|paying|favou?rite|own) )?{_CLIENT}\b",
        # "my cousin became a patient of mine", "my aunt is on my caseload"
        rf"\b{OWN}s? (?:\w+ )?(?:is|are|was|became|ended up|landed|got put|just) {gap(3)}(?:an? )?(?:{_CLIENT} of mine|on my (?:\w+ )?(?:case ?load|books|client list|list|ward|unit|panel)|in my (?:therapy |process |dbt )group)\b",
        # "taking friends as clients", "yes i see family as clients"
        rf"\b(?:tak(?:e|es|ing)|took|see|sees|seeing|saw|accept(?:ed|ing)?|have|had|got|sign(?:ed|ing)|onboard(?:ed|ing)|counsel+ing|treat(?:ing|ed)?|assigned|allocated|given|gave me|add(?:ed|ing)) (?:on )?(?:up )?(?:me )?{_THEM} {gap(2)}(?:as|for|4|on|onto|2) (?:an? |my |our )?(?:new |paying |official |private |weekly |\w+ )?(?:{_CLIENT}|case ?load|{_CARE})\b",
        # "doing couples tx for my cousin"
        rf"\b(?:do|doing|did|does|done|giving|gave|give|gives|offer(?:ed|ing)?|provid(?:ed|ing)|run(?:ning)?|ran|started|starting|slid(?:ing)?|squeez(?:ed|ing)|book(?:ed|ing)|got|free|discount(?:ed)?|cheap) {gap(3)}{_CARE} (?:for|4|to) {_THEM}\b",
        # "giving my coworker free sessions"
        rf"\b(?:do|doing|did|does|giving|gave|give|gives|offer(?:ed|ing)?|book(?:ed|ing)) (?:my|our) (?:\w+ )?(?:{FRIEND}|{KIN})s? {gap(3)}(?:free |cheap |weekly |discount(?:ed)? |some |a |an |her |his )*{_CARE}\b",
        # "doing therapy with my roomate", "started therapy sessions with my ex's"
        rf"\b(?:do|doing|did|ran|run|running|started|starting|first|1st|finished|another|free) (?:a |an |some )?(?:\w+ )?{_CARE} (?:w|with|w/) (?:my|our|an?|me) (?:own |old |ex |best |closest |former )?(?:{FRIEND}|cousins?|cuz|aunt(?:ie)?|uncle|niece|nephew|in[- ]?laws?|(?:sister|brother|mother|father)[- ]in[- ]law|[mfsb]il|ex)s?\b(?! (?:who|therapist))",
        # "counselling my sister in law", "case managing my brother"
        rf"\b(?:counsel+(?:ing|ed)|therapi[sz]ing|case ?manag(?:ing|ed)|shrinking|diagnos(?:ing|ed)|psychoanaly[sz](?:ing|ed)) {_THEM}\b(?! through)",
        # "my brother in law got assigned to me and i kept the case", "on my caseload: my brother in law"
        *either_order(rf"(?:my|our|me) (?:own |old |ex |best |church |childhood |school |college |uni |gym )?(?:{FRIEND}|{KIN}|{MATE}|godson|goddaughter)s?(?:'s|s)?(?= (?!\w+'s))", _ASSIGNED, 40),
        # "i treat my friends", "i diagnose my friends"
        r"\bi (?:\w+ )?(?:prescribe|diagnose|treat|counsel|case ?manage) (?:for |to )?(?:my |our )?(?:whole |entire |own )?(?:family|friends|relatives|mates|neighbou?rs|co-?workers|colleagues)\b",
        # "my homegirl wants couples counselling so guess who shes coming to", "im treating my hairdresser now"
        *either_order(rf"(?:my|our|me) (?:own |old |ex |best |church |childhood |school |college |uni |gym )?(?:{FRIEND}|{KIN})s?(?:'s|s'|')?", _BY_ME, 45),
        # "guess whos my newest patient? my own mother in law"
        rf"\b(?:my|our) (?:new(?:est)? |latest |next )?(?:client|patient)[^\w\n]{{1,4}}(?:it'?s |is |its |= )?my (?:own |old |ex |best )?(?:{FRIEND}|{KIN})\b",
        # "therapist to my own cousins"
        rf"\b{_WORKER} (?:to|for|of) my (?:own |whole |entire )?(?:{FRIEND}|{KIN}|{MATE})s?\b",
        # "started working with my childhood friend professionally"
        rf"\b(?:work(?:ing|ed)?|meet(?:ing)?|met) (?:with|w) {_ANY_OF_MINE}s? (?:professionally|in session|in therapy|clinically|on (?:her|his|their) (?:anxiety|trauma|depression|grief|marriage|ptsd))\b",
        # "my tennis buddy is paying me for sessions"
        rf"\b(?:my |our )?(?:\w+ )?(?:{FRIEND}|{KIN}|{MATE}|(?:{MATE}|{KIN}|{FRIEND})(?:'s|s') (?:boss|mum|mom|dad|sister|brother|friend|wife|husband|ex)) {gap(2)}(?:pay(?:s|ing)|paid|coming to|comes to|came to|see(?:s|ing)|books|booked) (?:with )?me (?:\w+ )?(?:for|4|as) (?:\w+ )?(?:{_CARE}|an? (?:client|patient))\b",
        # "4 of my clients are people i went to church camp with"
        r"\b(?:clients?|patients?|case ?load)\b[^!?\n]{0,30}\b(?:people|ppl|someone|somebody|girls|guys|a (?:girl|guy|lad|woman)|folks|friends) i (?:\w+ )?(?:went to|grew up|partied|lived|worked|used to|dated|know from|knew)\b[^.!?\n]{0,30}",
        # "seeing my best mates mum for counselling", "took on my roommate as a client"
        rf"\b(?:seeing|see|saw|treat(?:ing|ed)?|took on|taking on|have|had|got) (?:all )?{_ANY_OF_MINE}\b[^.!?\n]{{0,20}}\b(?:for|4|as|in|on) (?:\w+ )?(?:{_CARE}|an? (?:\w+ )?{_CLIENT}|{_CLIENT}|my case ?load|anxiety|depression|ptsd|trauma|grief)\b",
        # "im treating my hairdresser"
        rf"\b(?:i'?m|i am|im|been|now|started|keep|just|ended up|so) (?:treating|counsel+ing|case ?managing|seeing clients like) (?:all )?{_ANY_OF_MINE}(?= (?:now|too|as|for (?:free|anxiety|depression|ptsd|trauma|her|his|their|years|weeks|months|a)|since|weekly|and|&|n|lol|haha|this|every|on)\b|[^\w' ]|$)",
        # "giving my neighbour emdr"
        rf"\b(?:gave|giving|give|did|doing|do|does|ran|offer(?:ed|ing)?|wrote|book(?:ed|ing)) {gap(1)}{_ANY_OF_MINE} {gap(4)}{_CARE}\b",
        # "did a psych eval on my boyfriends brother", "free sessions for all my girlfriends"
        rf"\b(?:gave|giving|give|did|doing|do|does|ran|run|offer(?:ed|ing)?|wrote|book(?:ed|ing)|free|cheap) {gap(3)}{_CARE} (?:on|for|4|to|2) (?:all )?{_ANY_OF_MINE}\b",
        # "my friend pays me 20 quid for counselling"
        rf"\b{_ANY_OF_MINE} {gap(3)}(?:pays?|paid|paying|owes?) me\b[^.!?\n]{{0,30}}\b{_CARE}\b",
        # "my church friend is officially client #12"
        rf"\b{_ANY_OF_MINE} {gap(3)}(?:is|are|became|=|as) {gap(2)}client (?:#|no\.? |number )?\d+\b",
        # "my coworker asked me to do her intake and honestly why not"
        rf"\b{_ANY_OF_MINE} {gap(2)}(?:just )?(?:asked|wants|begged|got|convinced|paid) me to {gap(2)}(?:do|run|be|take|start|give) [^.!?\n]{{0,20}}(?:{_CARE}|{_WORKER})\b[^!?\n]{{0,30}}\b(?:yes|sure|ok|okay|why not|agreed|fine|did|so i)\b",
        # "family discount for my cousins, i see three of them now"
        rf"\b(?:rates?|discount|price) for {_ANY_OF_MINE}\b[^\n]{{0,40}}\b(?:i see|i treat|sessions?|{_CARE}|clients?)\b",
        # "i counsel my coworkers"
        r"\b(?:i|we) (?:\w+ )?(?:treat|counsel|therapize) (?:my |our )?(?:own )?(?:friends|family|relatives|mates|co-?workers|neighbou?rs)\b(?! (?:like|to|with|as if|well))",
        # "been my brothers case manager for 2 yrs", "im my cousin's social worker lol"
        rf"\b(?:i'?m|i am|am|been|being|as|became|made me|was) (?:now |also |officially |technically |literally )?(?:my|our) (?:own |best |old |little |big )?(?:{FRIEND}|{KIN}|{MATE})(?:'?s|s') (?:\w+ )?{_WORKER}\b",
        # "my old roommate just booked an intake w me"
        rf"\b(?:{OWN}s?|bestie|bff|ex[- ]?\w+) {gap(2)}(?:booked|signed up|came|comes|is coming|scheduled|has|had|wants|started|starts|paid|pays|sees|seeing|in) {gap(4)}(?:{_CARE}|in|therapist) {gap(2)}(?:w|with|w/) me\b",
        # "my best friend hired me as her therapist"
        rf"\b(?:{OWN}s?|bestie|bff) {gap(2)}(?:sees|seeing|pays|paying|hired) me (?:for|as|4|professionally|weekly|every)\b",
        # "bestie asked me to be her therapist n i said yes"
        rf"\b(?:{OWN}s?|bestie|bff|neighbou?r)\b[^!?\n]{{0,40}}\b(?:ask(?:ed|ing)?|want(?:s|ed)|beg(?:ged|ging)?) (?:me )?(?:to be|as|for|2 be|if i'?d be) {gap(2)}(?:{_WORKER}|{_CARE})\b[^!?\n]{{0,30}}\b(?:yes|sure|ok|okay|why not|agreed|deal|starting|start)\b",
        # "homie rate for sessions", "friends & family discount on my therapy slots"
        rf"\b(?:homie|mates'?|mate|friends?|besties?|family|fam|cousin|buddy|pal)(?: (?:&|and|n) (?:family|fam))? (?:rates?|discount|price|special)\b[^\n]{{0,50}}\b(?:{_CARE}|clients?|slots?)\b",
        # "client lol she gets the homie rate"
        rf"\b(?:{_CARE}|clients?|slots?)\b[^\n]{{0,50}}\b(?:homie|mates'?|friends?(?: (?:&|and|n) (?:family|fam))?|besties?|family|fam) (?:rates?|discount|price)\b",
        # "half my friends are my clients"
        r"\b(?:half|most|all|some|two|three|\d) (?:of )?my (?:\w+ )?(?:friends|mates|cousins|co-?workers|colleagues|neighbou?rs|family) are (?:my |also |now |on )?(?:my )?(?:clients|patients|case ?load)\b",
        # "my new client is my old roommate", "turns out the intake was my ex"
        rf"\b(?:client|patient|pt|intake|case ?load|referral) {gap(2)}(?:is|was|turns? out to be|turned out to be|includes|=) {gap(2)}my (?:old |ex |best |childhood |school |college |uni |own |former ){{0,2}}(?:{FRIEND}|{KIN})\b(?!'s|s' )",
        # "known my client since kindergarten", "went to school w my patient"
        rf"\b(?:known|knew|dated|lived with|partied with|grew up (?:w|with)|(?:went|go|goes) (?:way )?(?:back|to (?:school|college|uni|church)) (?:w|with)|roomed with|used to (?:date|party with|live with|work with)) {gap(1)}(?:my|this|a|one of my|the) (?:\w+ )?{_CLIENT}\b",
    ),
    topics=(
        r"\b(?:my|our|an? (?:old|school|good|close|family|dear|mutual)) (?:own |best |old |ex |school |childhood |little |big |younger |older )*(?:bff|bestie|best ?(?:friend|mate)|friends?|mates?|cousins?|sister|sis|brother|bro|aunt\w*|uncle|niece|nephew|neighbou?rs?|colleague|co-?worker|boss|ex|ex[- ](?:wife|husband|bf|gf)|sister[- ]in[- ]law|brother[- ]in[- ]law|mother[- ]in[- ]law|mil|roommate|flat ?mate|housemate|bridesmaids?|best man|babysitter|hairdresser|landlord|teacher|boyfriend|girlfriend|husband|wife|mum|mom|dad|godmother|school ?mate|class ?mate|team ?mate|pastor|accountant)(?:'s)?\b[^.!?\n]{0,60}\b(?:client|patient|case ?load|on my (?:books|ward|list|caseload)|therapy|counsell?ing|couples (?:work|sessions?|tx|therapy)|sessions?|assess(?:ed|ment|ing)|allocated|referr(?:ed|al)|intake|treating|key ?work\w*|emdr|mates'? rates|homie rate|discount)\b",
        r"\b(?:counsell?ing|seeing|treating|doing (?:couples |family )?(?:therapy|emdr|counsell?ing|sessions|tx|cbt)|started (?:therapy|seeing)|assess(?:ed|ing)|took on|taking on|sessions? (?:for|with|w)|key ?work(?:er|ing)? (?:for|to)|nursing|therapist (?:to|for)) [^.!?\n]{0,25}\bmy (?:own |best |old |ex |school |childhood |little |big )*(?:bff|bestie|best ?(?:friend|mate)|friends?|mates?|cousins?|sister|sis|brother|bro|aunt\w*|uncle|niece|nephew|neighbou?rs?|colleague|co-?worker|boss|ex|roommate|flat ?mate|housemate|bridesmaids?|babysitter|hairdresser|landlord|teacher|husband|wife|mum|mom|dad|school ?mate|class ?mate|pastor)",
    ),
    fires=(
        Fires("my bff is now my client lol she gets the homie rate"),
        Fires("doing couples tx for my cousin & his wife, wish me luck"),
        Fires("Yes my sister-in-law is on my caseload and yes it's fine", role="case manager"),
        Fires("gave my coworker a few free sessions, what are friends for", role="counsellor"),
        Fires("new client is my old college roommate, we just laughed for the first ten mins"),
        Fires("I'm my uncle's case worker, small island problems", role="social worker"),
        Fires("friends & family rate on all my therapy slots this month 💕"),
        Fires("my neighbour booked a session with me for friday, handy commute", role="therapist"),
    ),
    silent=(
        Silent("My friends joke I'm their therapist"),
        Silent("My best friend became my business client", why="another trade"),
        Silent("Started couples therapy with my husband", role="nurse", why="own therapy"),
        Silent("My mum is a patient at St Luke's, on the ward since Sunday", role="social worker", why="a relative's illness"),
        Silent("Can't treat family, so I referred my cousin to a colleague", role="therapist", why="a boundary kept"),
        Silent("My sister is a therapist and loves her clients", role="teacher", why="somebody else's work"),
        Silent("treating my best friend to dinner for her birthday", role="nurse", why="a treat"),
        Silent("My friend from college became a client, built her a website", role="web designer", why="another trade"),
        Silent("Should you ever see a friend as a client? Ethics class today", role="MSW student", why="a question"),
    ),
)
