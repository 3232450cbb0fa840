"""Weddings, birthdays, funerals: a client's that the writer attends, or the writer's own with a client among the guests.

A client's event as a subject of the work ("my client is anxious about her wedding") is silent, and so is an invitation
without an answer.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, among_friends, around, meant, near_client, says, told
from scanner.signals.boundary._words import CLIENT, LAUGHS, POSSESSIVE, WHO, WHOM, gap
from scanner.subjects.reading import Reading, Span

_EVENT = (
    r"(?:weddings?|bday\w*|birthdays?|b-day|baby showers?|bridal shower|shower|hen(?: do| party| night)?|stag(?: do)?|bachelorette|funerals?|wake|memorial(?: service)?|burial|viewing|removal|celebration of life|graduations?|grad(?: party| ceremony)?|commencement|prom|quincea[nñ]era|quince"
    r"|(?:bar|bat) mitzvah|christening|baptism|confirmation|communion|dedication|naming(?: ceremony)?|engagement(?: party)?|house ?warming|bbq|barbecue|cook-?out|part(?:y|ies)|bash|shiva|gender reveal|retirement (?:do|party)|anniversary|recital|nikk?ah|walima|mehndi|sangeet"
    r"|aqiqah|owambe|introduction ceremony|thanksgiving|friendsgiving|xmas dinner|christmas(?: dinner| day)?|eid|iftar|diwali|seder|sobriety (?:birthday|bday|party)|\d{1,2}0th|21st|18th|16th|\d{2}th birthday|sweet 16|leaving do|send[- ]?off|delivery room|birth|vow renewal|big day)"
)
_OWN_DO = r"(?:(?:my|our|me) (?:own )?(?:[\w']+ ){0,2}" + _EVENT + r")"
_THERE = r"(?:crying|cried|sobb\w+|brought|bringing|baking|made|making|wearing|front row|held|hosting|hosted|gift|cooked|speaking|read|spoke|carried|ugly cr\w+|danc\w+|drunk|tipsy|bawling|emotional|dressed up|dressed|suited|guest|plus one|maid of honou?r|brides ?maid|groomsman|godmother|godfather|godparent|pallbearer|mc|speech|toast|sang|singing|attend\w*|went|going|goin|gonna go|got to go|off|invited|here|made it|home|back|am|i'm|im|was|being|spent|flew|drove|headed|heading|omw|on (?:my|the) way|excited|can'?t wait|cant wait|rsvp'?d|guestlist|guest list|invite|invitation|ticket|dress|outfit|wear\w*)"
_YES = rf"\b(?:going|goin|gonna go|went|yes|ofc|of course|can'?t wait|excited|honou?red|rsvp\w*|wear|dress|outfit|plus one|obvs|obviously|so sweet|aw+|touched|how could i|i'?m there|be there|accepted|bringing|getting|buying|hat\b|gift|i'?m in\b|should i|do i go|thinking of going|might go|tempted|yay|absolutely|say no)\b|{LAUGHS}|[😭🎉💒👰🥂🎂💃]"
_TALK = r"\b(?:anxi\w*|nervous|stress\w*|worr\w*|scared|dread\w*|sessions?|told me|talked|planning|process\w*|explor\w*|proud of (?:him|her|them)|so proud|(?:was|is)n'?t invited|can'?t (?:go|afford)|couldn'?t (?:go|afford)|next (?:month|year)|safety plan|court|council|fund\w*|afford|discharg\w*|sober for|first (?:sober|time)|(?:her|his|their) (?:sister|brother|cousin|mum|mom|dad|friend|ex)'?s)\b"
_AT_WORK = r"\b(?:photograph\w*|wedding (?:planner|business|client)|catering|caterer|venue|florist|dj|decorat\w*|activities|on (?:the|our) unit|ward party|unit party|staff party|christmas party at work|client appreciation|funeral (?:home|director|service)|registrar|celebrant|program graduation|court)\b"


def _attended(reading: Reading, span: Span) -> bool:
    """The writer went, goes or had the client there; an invitation needs an answer."""
    words = reading.text[slice(*span)]
    if says(_AT_WORK, around(reading, span)) or among_friends(reading, span):
        return False
    if not told(reading, span):
        return near_client(reading, span, 50) and not says(_TALK, around(reading, span))
    if says(rf"^{CLIENT}", words) and says(_TALK, around(reading, span)):
        return False
    if (
        says(rf"\b(?:his|her|their) (?:\w+ )?{_EVENT}$", words)
        and not says(r"\b(?:seat|ticket|invited|asked|wants)\b", words)
        and not meant(reading, span)
    ):
        return False
    if says(r"\b(?:invit\w*|asked|wants?|begged) (?:me|us)\b", words):
        return says(_YES, around(reading, (span[1], span[1]), before=0))
    return True


SIGNAL = Signal(
    id="dual.personal-event",
    severity=3,
    title="A wedding, birthday or funeral shared with a client",
    explanation="Sharing a private occasion can be right when it is planned and noted, but a post about it shows others who your client is.",
    steps=("supervision", "delete"),
    standards=("nasw-1.06c", "apa-3.05", "aca-A.6"),
    kinds=("social_event",),
    needs=0,
    silent_in=HERE,
    confirm=_attended,
    patterns=(
        # "crying at my client's wedding", "went to a patients funeral", "dress for my residents 90th", "bridesmaid at a clients wedding"
        rf"\b{_THERE} {gap(3)}(?:at|to|for|from|in|of) {gap(4)}{WHO}{POSSESSIVE} {gap(3)}{_EVENT}\b",
        # "at my clients baby shower", "at the funeral of a client"
        rf"(?:^|[.!?\n] ?|\b(?:rn|lol|me|currently|literally|still|and|so|saturday|sunday|tonight|today|yesterday) )(?:at|@) {gap(2)}{WHO}{POSSESSIVE} {gap(3)}{_EVENT}\b",
        rf"\b{_EVENT} (?:of|for|with|w|w/) {gap(3)}{WHO}\b(?= (?:today|2day|tonight|2nite|this|tmrw|tomorrow|was|i|on|last|yesterday|who|and|passed|sat\w*|sun\w*|fri\w*)| ?[,.!😭💔🙏🎉]|$)",
        # "my client invited me to her wedding, going", "one of my lads asked me to his grad"
        rf"\b(?:{WHO}|s?he|they) {gap(2)}(?:invited|asked|invites|wants|begged|inviting) (?:me|us) (?:\w+ )?(?:to|2|at) {gap(4)}{_EVENT}\b",
        # "two of my residents came to my bday bbq", "my client is coming to our wedding"
        rf"\b{WHO} {gap(3)}(?:came|come|comes|coming|showed|turned|turning|popped|rocked|danced|sang|joined|crashed|invited|rsvp'?d|was|were|at|attended|attending|made it) {gap(3)}(?:to|at|up to|up at|in|@)? ?{_OWN_DO}\b",
        # "inviting all my clients to my wedding", "invited a patient to our bbq"
        rf"\b(?:invited|inviting|invite|invites|had|having) {gap(4)}{WHOM} {gap(2)}(?:to|2|at|over for|round for|for|@) {gap(1)}{_OWN_DO}\b",
        # "my client asked me to be her bridesmaid", "he made me godmother"
        rf"\b(?:{WHO}|s?he|they) {gap(1)}(?:asked|made|chose|picked|want(?:s|ed)) me (?:to be|as|2 be|to give|to walk|to do)?\b[^.!?\n]{{0,12}}\b(?:brides ?maid|maid of honou?r|god ?(?:mother|father|parent|mom|mum)|best man|groomsman|pallbearer|(?:walk|give) (?:her|him|them) (?:down|away)|witness at (?:her|his|their) wedding|eulogy|birth partner)\b",
        # "godmother to my client's baby"
        rf"\b(?:god ?(?:mother|father|parent|mom|mum)|best man|brides ?maid|maid of honou?r|birth partner|pallbearer|plus one) (?:to|of|for|at) {gap(3)}{WHO}\b",
        # "front row at his grad. yes hes my client"
        rf"\b(?:front row|cried|crying|sobbing|at|going to|went to|invited to|made it to|guest at|speech at|danced at|sang at) (?:his|her|their) (?:\w+ )?{_EVENT}\b",
        # "my client's quinceañera was LIT", "naming ceremony for my client's twins this sunday"
        rf"\b{CLIENT}(?:'s|s'|s)? {gap(2)}{_EVENT},? (?:was|2day|bringing|cried|i |we |today|tonight|tomorrow|tmrw|this|rn|on (?:sat|sun)\w*|last night|yesterday|photos|pics|selfies?)\b",
        rf"\b{_EVENT} (?:for|of) {gap(2)}{CLIENT}(?:'s|s'|s)? {gap(1)}(?:twins|baby|kids?|son|daughter|mum|mom|dad|husband|wife|little \w+)\b",
        # "one of my girls had her baby shower and i threw it"
        rf"\b{WHO} {gap(3)}(?:his|her|their) {gap(1)}{_EVENT}\b[^.!?\n]{{0,30}}\bi (?:threw|hosted|went|paid|made|was there|cried|danced|catered|baked|planned|drove|gave|got to)\b",
        # "got an invite", "doing a reading at", "sang happy birthday at my house"
        rf"\b(?:(?:got|have|scored|received) (?:an|the|my) (?:invite|invitation|save the date)|(?:doing|did|giving|gave) (?:a|the) (?:reading|eulogy|toast|speech)|went to (?:see|watch) [^.!?\n]{{0,30}}(?:bapti[sz]ed|graduat\w+|married|christened|walk (?:the|across)|communion)|{_EVENT}[^.!?\n]{{0,15}} at (?:my|our) (?:house|place|home|flat|gaff|garden))\b",
        # "hosting thanksgiving and 2 of my clients are coming", "wore black for my client"
        rf"\b(?:made|baked|bought|ordered|iced|cut|planned|organi[sz]ed|threw|hosted|catered|dj'?d|emceed|photographed) {gap(3)}{WHO}{POSSESSIVE} {gap(1)}{_EVENT}\b",
        rf"\b{WHO}{POSSESSIVE} {gap(3)}(?:having|hosting|throwing|had|celebrat\w+) {gap(3)}{_EVENT} (?:at|in) (?:mine|ours|my|our)\b",
        rf"\b(?:hosting|having|throwing|doing|my|our) {gap(2)}{_EVENT}\b[^.!?\n]{{0,30}}\b{WHO} {gap(2)}(?:coming|came|invited|there|comes|joining|showed)\b",
        rf"\b(?:wore|wearing) (?:black|white|asoebi|aso ebi|a sari|my good \w+|a hat) (?:for|to) {gap(2)}{WHO}\b",
        r"\bwalk(?:ed|ing) (?:her|my client|a client) down the aisle\b",
        # "saved me a seat at his graduation"
        rf"\b(?:{WHO}|s?he|they) (?:saved|got|gave) (?:me|us) (?:a )?(?:seat|ticket|tickets|spot|table|invite) (?:at|to|for) (?:his|her|their) {gap(2)}{_EVENT}\b",
    ),
    topics=(
        r"\b(?:wedding|bridesmaid|best man|hen (?:do|night|party)|stag (?:do|night|party)|bachelorette|engagement (?:party|do)|baby shower|gender reveal|christening|baptism|naming ceremony|bar mitzvah|bat mitzvah|communion|confirmation|quince\w*|sweet sixteen|graduation (?:party|dinner|do)|funeral|wake|memorial|shiva|viewing|celebration of life|birthday|bday|b-day|\d0th|house ?warming|leaving do|retirement (?:do|party)|bbq|barbecue|cook ?out|crawfish boil|super bowl|new year'?s|thanksgiving|christmas (?:dinner|party|day)|xmas dinner|anniversary|prom|recital|god(?:mother|father|parent)|(?:met|held|holding|cuddled?|hold) (?:my|our) (?:new ?born|baby|bub|little one|daughter|son|wee one))\b",
    ),
    fires=(
        Fires("crying at my client's wedding rn 💒"),
        Fires("two of my residents came to my bday bbq!"),
        Fires("My patient invited me to her daughter's wedding and OF COURSE I'm going 😭"),
        Fires("Went to a client's funeral today. I was the only one there bar the priest"),
        Fires(
            "he saved me a seat at his graduation, proudest moment of my career", role="school social worker"
        ),
        Fires("what do i wear to my client's baby shower help"),
        Fires("invited half my caseload to our housewarming lol the more the merrier"),
        Fires("She asked me to be her bridesmaid, how could I say no", role="support worker"),
    ),
    silent=(
        Silent("Crying at my cousin's wedding"),
        Silent("My client is so anxious about her wedding next month", role="therapist", why="the work"),
        Silent(
            "A client invited me to her graduation and I had to say no", role="counsellor", why="declined"
        ),
        Silent(
            "Photographing a client's wedding this Saturday, love this couple",
            role="photographer",
            why="another trade",
        ),
        Silent("My sister asked me to be her bridesmaid!", role="nurse", why="own family"),
        Silent(
            "Should therapists ever attend a client's wedding? Great ethics seminar",
            role="therapist",
            why="debate",
        ),
        Silent("my kids came to my birthday dinner, heart full", role="nurse", why="own family"),
        Silent(
            "Birthday cake on the unit for one of our residents today",
            role="care home nurse",
            why="part of the work",
        ),
        Silent("crying at the wedding on this show omg", why="television"),
    ),
)
