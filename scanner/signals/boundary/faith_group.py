"""The same congregation, study group or choir as a client."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, happened, known, named, near_client, says
from scanner.signals.boundary._words import CLIENT, POSSESSIVE, WHO, gap
from scanner.subjects.reading import Reading, Span

_FAITH = (
    r"(?:church(?:es)?|parish|chapel|congregation|mass|bible study|bible group|small group|life ?group|home group|cell group|connect group|house fellowship|choir|prayer (?:group|list|chain|meeting|circle|line|breakfast|team)|mosque|masjid|jumm?u?'?ah|jumma|friday prayers?|taraweeh|halaqa|temple|mandir|gurdwara|synagogue|shul|pew|sunday school|sunday service|sunday worship|vbs|youth ministry|youth group"
    r"|ministry|worship (?:team|band|service)?|praise (?:team|band)|alpha (?:group|course)|rosary(?: group)?|sign of peace|homily|offertory|collection (?:plate|basket)|women'?s fellowship|fellowship(?: hall)?|communion (?:line|rail)|confession|nursery at church|church nursery|kingdom hall|relief society|sangha|torah (?:study|class)|quran (?:class|circle)|baptism class|rcia|deliverance|vigil|night vigil|mothers'? union|women'?s guild|men'?s fellowship|ushers?|altar (?:guild|servers?)|bhajan|satsang|meditation group|quaker meeting|church (?:picnic|potluck|council|band|hall|group|family|retreat))"
)
_OUR = r"(?:my|our|ur|your|the same|same|this|me|r|a)"
_LEADER = r"(?:pastor|priest|deacon|elder|rabbi|imam|vicar|minister|parish priest|sunday school teacher|choir (?:director|master|leader)|youth (?:pastor|leader)|worship leader|small group leader|bible study leader|godparent|prayer partner|sponsor at church|usher)"
_SEE = r"(?:saw|see|sees|seeing|seen|ran into|bump(?:ed|ing) into|spotted|met|sat|sits|sit|sitting|next to|behind|in front of|stood|kneel\w*|serve[sd]?|serving|sing(?:s|ing)?|sang|pray(?:s|ed|ing)?|worship\w*|usher\w*|walk(?:s|ed) (?:in|into)|rock(?:s|ed) up|turn(?:s|ed) up|show(?:s|ed) up|goes|go|going|attends?|attending|joined|joins|joining|leads?|leading|is in|are in|started|comes?|came|volunteers?|teaches|runs|plays|hugged|hugs|waved|there)"
_OUTREACH = r"\b(?:pray(?:ing)? for (?:every|all|each|them|my clients)|hospital|pantry|food ?bank|soup kitchen|out ?reach|clothing drive|donat\w*|homeless ministry|recovery ministry|host(?:s|ed|ing) (?:our|the) (?:group|aa|na)|aa meetings?|(?:my|our|the|a) (?:client|patient|resident)s?'?s? (?:\w+ )?faith|chaplain(?:cy)?|spiritual care|hospice chapel|care home (?:service|chapel)|service (?:on|in|for) the (?:unit|ward|home))\b"
_HERS = r"\b(?:her|his|their) (?:own )?(?:church|mosque|temple|faith|parish|choir|congregation|pastor|prayer|bible|synagogue)\b"


def _same_pew(reading: Reading, span: Span) -> bool:
    """The writer's own congregation, not the client's and not a service of the agency."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if says(_OUTREACH, text) or says(_HERS, words):
        return False
    meme = says(
        r"\b(?:ur|your|u r) (?:\w+ )?(?:clients?|patients?|caseload|\d{1,2} ?[ap]m)\b", words
    ) and says(r"\b(?:awk\w*|when|tfw|that moment)\b", text)
    if meme or named(reading, span) or known(reading, span):
        return happened(reading, span)
    return near_client(reading, span, 50)


SIGNAL = Signal(
    id="dual.shared-faith",
    severity=2,
    title="The same church, mosque or faith group as a client",
    explanation="In a shared congregation people know who is who, so a post can tell them that someone there is your client.",
    steps=("supervision", "delete"),
    standards=("nasw-1.06c", "nasw-1.06g", "oti-dual"),
    kinds=("shared_community",),
    needs=0,
    silent_in=HERE,
    confirm=_same_pew,
    patterns=(
        # "ur client leads ur bible study", "two of my clients joined our choir", "my patient walked into friday prayers"
        rf"\b{WHO}{POSSESSIVE} {gap(4)}{_SEE} {gap(3)}(?:(?:in|at|to|into|for|from|with|w|on|thru|through) )?(?:{_OUR} )?(?:\w+ )?{_FAITH}\b",
        # "my client & i serve in same nursery at church", "me and a client on the worship team"
        rf"\b(?:me (?:and|&|n) {gap(3)}{WHO}|{WHO} (?:and|&|n) (?:i|me|us)\b) [^.!?\n]{{0,40}}\b{_FAITH}\b",
        # "saw my client at mass", "sat behind a patient in church"
        rf"\b{_SEE} {gap(4)}{WHO} {gap(3)}(?:in|at|@|on|during|after|before|outside|from|thru|through) {gap(3)}{_FAITH}\b",
        # "half my caseload at church today", "client in the next pew", "3 patients in my congregation"
        rf"\b{WHO}{POSSESSIVE} (?:is |are |r |was |were |also )?(?:in|at|on|from|across) (?:{_OUR} |the (?:next |same )?)?(?:\w+ )?{_FAITH}\b",
        # "church w half my caseload", "bible study with a client", "our choir has 2 of my clients"
        rf"\b{_FAITH} {gap(2)}(?:with|w|w/|alongside|next to|beside|has|is full of|full of|and) {gap(4)}{CLIENT}\b",
        # "my pastor is my client", "my client is our new deacon", "client is my prayer partner"
        rf"\b(?:my|our) (?:\w+ )?{_LEADER}(?:'s)? {gap(5)}(?:(?:my|a|one of my) (?:\w+ )?{CLIENT}|on my caseload|one of mine)\b",
        rf"\b{WHO}{POSSESSIVE} {gap(3)}(?:my|our) (?:\w+ )?{_LEADER}\b",
        # "put my client on the prayer list", "asked my small group to pray for a client"
        rf"\b(?:put|added|adding|lifted|asked|sharing|shared|prayed|praying) [^.!?\n]{{0,40}}\b{CLIENT}\b[^.!?\n]{{0,25}}\b(?:prayer (?:list|chain|group|circle|line|request)|bible study|small group|church)\b",
        rf"\b(?:prayer (?:list|chain|group|circle|request)|bible study|small group|my church|our church) [^.!?\n]{{0,25}}\b(?:pray\w*|for) {gap(3)}{CLIENT}\b",
        # with a client named beside it: "communion line behind my 9am", "2 mats down at satsang", "worship with us"
        rf"\b(?:{_FAITH}|worships? with (?:us|me)|our (?:church|mosque|temple|parish|pew|congregation|choir)|my (?:church|mosque|temple|parish|congregation|choir))\b",
        rf"\b{WHO} {gap(1)}(?:worship|pray|fellowship|serve|tithe|sing) (?:with|alongside|beside) (?:us|me)\b",
        # "small group tonight, i see 2 of them professionally"
        rf"\b{_FAITH}\b[^\n]{{0,60}}\bi (?:see|treat|counsel|work w(?:ith)?) (?:\w+ )?(?:of them|half of them|some of them|one of them)\b",
    ),
    topics=(
        r"\b(?:church|chapel|mass|parish|congregation|pew|choir|worship|bible study|sunday school|small group|prayer (?:group|meeting|chain|circle)|pray(?:ed|ing|s)?|vestry|deacon|elder at|pastor|priest|vicar|rev(?:erend)?|imam|rabbi|mosque|masjid|jummah?|iftar|eid|synagogue|shul|shabbat|temple|gurdwara|mandir|puja|satsang|baptis(?:ed|m)|confirmation class|youth group|ministry|nursery at|usher|altar|communion|alpha course|kingdom hall|ward (?:at|in) (?:the )?(?:lds|church)|relief society|quaker meeting|diwali|rosary|saved|jesus|allah|god'?s)\b",
    ),
    fires=(
        Fires("awk when ur client leads ur bible study 😅"),
        Fires("my client & i serve in same nursery at church"),
        Fires("sat behind a patient at Mass again, she waved the whole way through the homily"),
        Fires("2 of my clients just joined our choir lol small town"),
        Fires("My pastor is on my caseload. Sundays are fun."),
        Fires("jummah with half my caseload, salaam to all 😂"),
        Fires("one of my moms hugged me at church today in front of everyone", role="case manager"),
        Fires("put my client on the prayer list at our church, she needs it"),
    ),
    silent=(
        Silent("Potluck at church Sunday!"),
        Silent("My client finds strength in her church", role="therapist", why="the client's own"),
        Silent("Saw a client at church and let her say hi first", role="social worker", why="kept"),
        Silent("My kids sang in our choir today", role="nurse", why="own family"),
        Silent(
            "Our church food pantry is open Tuesday, clients welcome", role="case manager", why="outreach"
        ),
        Silent("If a client goes to your church, talk about it early", role="counsellor", why="advice"),
        Silent(
            "Mass at the care home, residents loved the hymns",
            role="care home nurse",
            why="a service at work",
        ),
        Silent("bible study with the girls tonight", role="social worker", why="friends"),
        Silent("The patient man at the front of the church waited an hour", why="no client"),
    ),
)
