"""A client's death, obituary or funeral, and anniversaries of sobriety or adoption: dates that others know too."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import (
    CLIENT,
    COUNT,
    DAY,
    FEW,
    NEAR,
    OURS,
    PARTICULAR,
    PERSON,
    SERVED,
    SETTING,
    SOMEONE,
    THIRD,
    WHO,
    beside,
)
from scanner.signals.identity._setting import BUT_FAMILY, served
from scanner.subjects.reading import Reading, Span

_LOSS = r"\b(?:died|dying|passed(?: away)?|didn'?t make it|did not make it|killed (?:him|her|them|it)|it killed (?:him|her|them)|funerals?|(?:was|were|been|got) (?:shot|killed|stabbed|murdered|hit)|we lost \w+(?: \w+)?|lost (?:grandma|grandpa|mama|papa|big|little|old|sister|brother|miss|mr|mrs|auntie|uncle) \w+|wake|obituary|obit|memorial|vigil|rip|r\.i\.p|rest in (?:peace|power)|rest easy|gone too soon|death|suicide|overdosed|od'?d|lost (?:him|her|them|miss \w+|mr\.? \w+|mrs\.? \w+|our \w+|my \w+|one of|another)|would(?:'ve|ve| have)? (?:been|be|turned)|last breath|empty (?:chair|bed|seat)|(?:chair|bed|seat|locker) is empty|one year (?:since|on|without)|years? since|anniversary of|still (?:think|thinking) (?:of|about) (?:him|her|them)|buried|ashes|heavenly (?:bday|birthday)|angel(?:versary)?|call back|never (?:called|woke|came) back|found out (?:s?he|they) (?:died|passed)|murdered|shot dead|stabbed to death)\b"
_MILESTONE = r"\b(?:\d+ (?:days?|months?|yrs?|years?) (?:clean|sober|free|in recovery|smoke free|without|no (?:cutting|using|drinking|self ?harm))|(?:one|two|three|a|\d+) (?:year|yr|month|week)s? (?:no|without|free from|off) (?:cutting|using|drinking|self ?harm|drugs|alcohol|meth|heroin)|happy \d+ (?:days|months|years|yrs)|soberversary|adopted|adoption (?:day|finali[sz]\w+|is final|went through|complete)|finali[sz]ed|gotcha day|gotcha|forever (?:home|family)|clean \d+ (?:days|months|years|yrs)|\d+ (?:day|month|year) (?:chip|coin|medallion))\b"

_DIED = (
    r"(?:died|dies|dead|passed(?: away| on| over)?|has passed|is gone|od(?:'?d|ed)?|overdosed|killed (?:him|her|them)sel(?:f|ves)|took (?:his|her|their) (?:own )?life|ended (?:his|her|their|it)(?: own)? life|died by suicide|completed suicide|suicided|hung (?:him|her)self|hanged (?:him|her)self"
    r"|didn'?t make it|gave up the fight|went home to (?:god|jesus|the lord)|was (?:murdered|killed|shot|found dead)|got (?:shot|killed|murdered)|slipped away|took (?:his|her|their) last breath|flatlined|coded and)"
)
_MARK = r"(?:clean|sober|in recovery|drug[- ]?free|alcohol[- ]?free|smoke[- ]?free|off (?:heroin|meth|fent\w*|crack|the drink|booze|dope)|free from (?:heroin|meth|alcohol)|without (?:using|a drink|self ?harm\w*)|self[- ]harm free|in remission|cancer free|seizure free|out of (?:prison|jail|hospital|the gang)|abstinent)"
_PERIOD = rf"(?:{COUNT}|\d{{1,4}}) ?(?:days?|wks?|weeks?|months?|mos?|yrs?|years?)"
_CREATURE = compiled(r"\b(?:dogs?|pup(?:py|pies)?|cats?|kitten|goldfish|hamster|phone|laptop|printer|boiler|wifi|computer|plants?|internet|battery|car|actor|actress|singer|rapper|president|legend|queen|king|celebrity|soldiers?|fans?|wrestler|drummer)\b")


def _somebody_served(reading: Reading, span: Span) -> bool:
    """A person served; not the writer's people, an animal or a public figure."""
    return served(reading, span) and not _CREATURE.search(reading.text)


SIGNAL = Signal(
    id="rid.death-or-anniversary",
    severity=4,
    title="A client's death or a dated milestone",
    explanation="Obituaries, funerals and anniversaries are public, so the date in your post can be matched to one person.",
    steps=("delete", "supervision"),
    standards=("nasw-1.07w", "part2-2.13", "hipaa-164.514b2"),
    identifier="event",
    needs=0,
    silent_in=BUT_FAMILY,
    confirm=_somebody_served,
    patterns=(
        # "lost one of mine to an OD last nite", "we lost a resident", "losing a client never gets easier"
        rf"\b(?P<it>(?:lost|losing|lose|buried|burying|grieving|mourning|mourn|grieve) (?:\w+ )?(?:a|an|another|one of (?:my|our|mine|ours)|my|our|two|three|that|this|the) ?{FEW}(?:{CLIENT}|{PERSON}|of mine)(?: to (?:an? |the )?\w+)?)\b",
        rf"\b(?P<it>(?:lost|losing|buried|grieving|mourning) (?:{OURS}|another one|one (?:today|last night|tonight|this week))(?: to (?:an? |the )?\w+)?)\b",
        # "client died on sunday", "my resident passed away", "one of ours OD'd"
        rf"{SERVED}[^.!?\n]{{0,25}}\b(?P<it>{_DIED})\b",
        # "kiddo on my caseload died", "the wee lad didnt make it", "a man i work with took his own life"
        rf"\b{PERSON} (?:on (?:my|our) (?:caseload|ward|unit|books)|i (?:work(?:ed)?|support(?:ed)?|visited|cared|see|saw|sat) ?(?:with|w|for)?|from (?:my|our|the) \w+|in (?:my|our|the) (?:group|unit|ward|program\w*|care)|we (?:work|support|look after|cared for) ?(?:with|w)?)\b[^.!?\n]{{0,25}}\b(?P<it>{_DIED})\b",
        # "RIP to my sweet client", "fly high mr b, best resident ever", "rest easy to one of my kids"
        rf"(?:\brip\b|\br\.i\.p\b|\brest (?:in (?:peace|power)|easy|well)\b|\bfly high\b|\bgone too soon\b|🕊|\bgodspeed\b)[^\n]{{0,60}}(?P<it>{SERVED}|\b(?:my|our) {FEW}{PERSON}\b)",
        rf"(?P<it>{SERVED})[^\n]{{0,60}}(?:\brip\b|\brest (?:in (?:peace|power)|easy|well)\b|\bfly high\b|\bgone too soon\b|🕊)",
        # "at my client's funeral", "wake for one of our residents", "read his obit today, client from 2016"
        rf"\b(?P<it>funeral|memorial(?: service)?|wake|obituary|obit|viewing|shiva|celebration of life|graveside|vigil|burial|month'?s mind)\b{NEAR}(?:{SERVED}|\b{PERSON} (?:i|we|on my|from my|from our)\b)",
        rf"{SERVED}(?:'s|s)? (?:\w+ )?(?P<it>funeral|memorial|wake|obituary|obit|viewing|death|passing|suicide|last (?:day|breath|words|wish))\b",
        # "held her hand as she took her last breath", "first death on my caseload"
        r"\b(?P<it>(?:first|another|\d+(?:st|nd|rd|th)|second|third) (?:death|suicide|overdose|od|loss)(?: (?:on|in|of|this) (?:\w+ ){0,2}\w+)?)\b[^.!?\n]{0,30}\b(?:caseload|unit|ward|clinic|shift|shelter|program\w*|as a (?:nurse|sw|social worker|therapist|doula)|my career|this (?:month|week|year))\b",
        rf"\b(?:held|holding|sat|sitting|was|stayed)\b{NEAR}\b(?:as|while|when|til+|until|with) (?:s?he|they|a|my|our|this) {FEW}(?P<it>(?:died|passed|took (?:his|her|their) last breath|slipped away|dying))\b",
        # "3 yrs clean today for a very special lady i work with", "90 days sober, so proud of my guy"
        rf"\b(?P<it>{_PERIOD} {_MARK})\b[^\n]{{0,60}}{WHO}",
        rf"{WHO}[^\n]{{0,60}}\b(?P<it>{_PERIOD} (?:\w+ )?{_MARK})\b",
        # "one year today since we lost J, still miss that patient", "anniversary of my first client death"
        rf"\b(?P<it>(?:{_PERIOD} (?:today )?(?:since|ago)|anniversary|(?:a|one|two|\d+) years? on)[^.!?\n]{{0,25}}(?:lost|losing|died|passed|death|funeral|buried|suicide|adopted|adoption|came home))\b[^\n]{{0,60}}{WHO}",
        # "gotcha day for one of my families", "adoption finalised for my kiddo, 14 March", "recovery birthday"
        rf"\b(?P<it>(?:adoption|gotcha|forever[- ]family|guardianship) (?:day|anniversary|finali[sz]\w+|hearing|party|went through|is final)|(?:sober|clean|recovery|sobriety)[- ]?(?:birthday|bday|anniversary|date|day)|(?:one|two|three|\d+)[- ]?(?:year|yr|month|day) (?:chip|medallion|coin|medal|key ?tag|cake))\b[^\n]{{0,60}}{WHO}",
        rf"{WHO}[^\n]{{0,50}}\b(?P<it>(?:adoption|gotcha) (?:day|anniversary|finali[sz]\w+)|adopted today|(?:sober|clean|recovery|sobriety)[- ]?(?:birthday|bday|anniversary)|(?:one|two|three|\d+)[- ]?(?:year|yr|month|day) (?:chip|medallion|coin|medal|key ?tag|cake))\b",
        # "RIP T. best poker player on the ward", "goodbye mr b, we'll miss you on unit 3"
        r"(?P<it>(?:\brip\b|\br\.i\.p\b|\brest (?:in (?:peace|power|paradise)|easy|well)\b|\bfly high\b|🕊|\bgoodbye\b|\bgone too soon\b|\bgodspeed\b)[^\n]{0,60}\b(?:ward|unit|clinic|caseload|floor|shelter|program\w*|hospice|our house|group|day room|facility|care home|nursing home|school|office|team))\b",
        # "She died holding my hand at 4am", "he took his last breath on my shift"
        rf"(?:\b(?:s?he|they)\b|{SOMEONE}) (?:\w+ )?(?P<it>(?:died|passed(?: away)?|slipped away|took (?:his|her|their) last breath|was pronounced|flatlined)\b[^.!?\n]{{0,40}}\b(?:my hand|our hands|my arms|on (?:my|our|the) (?:shift|watch|ward|unit)|at \d{{1,2}}(?::\d\d)? ?[ap]m|in (?:my|our) (?:arms|care|unit|shelter|clinic|house)|alone|today|last night|tonight|this (?:morning|week)|aged? \d+|on (?:{DAY})))\b",
        # "happy soberversary to a certain someone", "1000 days clean!! he brought me cake"
        rf"\b(?P<it>(?:sober|clean|recovery|sobri|soba)[- ]?(?:versary|birthday|bday|anniversary)|soberversary|cleaniversary|gotcha day|adoption day|(?:re)?birthday of sobriety)\b[^\n]{{0,80}}(?:{SOMEONE}|{THIRD}|\b(?:someone|somebody|caseload|kiddos?|client)\b)",
        rf"\b(?P<it>{_PERIOD} {_MARK})\b[^\n]{{0,60}}{THIRD}",
        rf"{THIRD}[^\n]{{0,60}}\b(?P<it>{_PERIOD} {_MARK})\b",
        # "he hit 90 days today", "she picked up her one year chip"
        rf"(?:{THIRD}|{SOMEONE})[^.!?\n]{{0,30}}\b(?P<it>(?:hit|hits|reached|celebrat\w+|got|has|picked up|took|earned|made it to|made) (?:\w+ )?(?:{_PERIOD}|{COUNT}[- ](?:day|month|year) (?:chip|medallion|coin|medal))(?: (?:today|clean|sober|chip|of recovery|of sobriety|in recovery))+)\b",
        # "went to a client's wake", "closed casket"; "spoke at the memorial for our Tuesday regular"
        rf"\b(?P<it>funeral|memorial(?: service)?|wake|obituary|obits?|viewing|shiva|celebration of life|graveside|vigil|burial|casket)\b[^\n]{{0,50}}{PARTICULAR}",
        rf"(?:{PARTICULAR}|\bone of (?:my|our) \w+)[^\n]{{0,60}}\b(?P<it>funeral|memorial(?: service)?|wake|obituary|obits?|viewing|shiva|celebration of life|graveside|vigil|burial|casket)\b",
        # "2 of our regulars froze to death", "another overdose death on my list"
        rf"{PARTICULAR}[^.!?\n]{{0,40}}\b(?P<it>(?:froze to death|found dead|death|deaths|dying|is dying|last days|final hours|actively dying|end of life|comfort care|was buried|was cremated|suicide))\b",
        # "Today would've been my client's 21st birthday", "he relapsed and it killed him", "RIP to our Thursday regular"
        *beside(rf"(?P<it>{_LOSS})", rf"{PARTICULAR}|{SETTING}|\bregulars?\b|\brelapsed\b|\bqueen of the\b|\bi told (?:you|u|ya)\b|\bthe bridge\b|\basked me to\b", 90),
        # "Finalized! The little brothers are adopted", "happy 5 years sober to my favorite barista (and former pt)"
        *beside(rf"(?P<it>{_MILESTONE})", rf"{SOMEONE}|{PARTICULAR}", 70),
        # "she was clean 11 months. funeral's friday", "We lost Miss Ruby last night, 98", "my patient passed during lunch"
        r"\b(?:s?he|they) (?:was|were|had|been)\b[^\n]{0,60}\b(?P<it>(?:funeral|wake|memorial|burial|service|viewing)(?:'s|s)? (?:is |on |this |at )?(?:mon\w*|tues\w*|wed\w*|thurs\w*|fri\w*|sat\w*|sun\w*|today|tomorrow|tmrw)?)\b",
        r"\b(?P<it>we lost (?:our )?(?:(?:miss|mr|mrs|ms|mister|grandma|grandpa|granny|old|big|little|sweet|auntie|uncle|papa|mama|dear) )?(?-i:[A-Z])\w*)\b[^\n]{0,40}\b(?:last night|today|this (?:morning|week)|\d{2,3}|on the (?:unit|ward)|resident|unit)\b",
        r"\b(?P<it>(?:gotcha|adoption|forever family|finali[sz]ation|finali[sz]ed|adopted))\b[^\n]{0,50}\b(?:sibs|siblings|brothers|sisters|kiddos?|kids|boys|girls|twins|baby|teen|county|caseload|family|my \w+)\b",
        # "the twins were adopted today"
        rf"\b(?:the|my|our|these|those) (?:[\w'-]+ )?(?:twins|sibs|siblings|boys|girls|brothers|sisters|kids|kiddos|{PERSON}) (?:were|was|are|is|got|get) (?:finally |officially )?(?P<it>adopted|buried|reunified|laid to rest)\b",
    ),
    fires=(
        Fires("lost one of mine to an OD last nite. 26. 💔"),
        Fires("3 yrs clean today for a very special lady i work with"),
        Fires("One of our residents slipped away this morning with her rosary in her hand."),
        Fires("at my client's funeral, sat at the back so nobody would ask"),
        Fires("Adoption finalised for my kiddo after 1,100 days 🎉", role="foster care social worker"),
        Fires("RIP to the sweetest patient on 4 north", role="oncology nurse"),
        Fires("2 year chip for my guy tonight, couldn't be prouder", role="peer recovery specialist"),
        Fires("rest easy my sweet resident, 101 years", role="social worker"),
        Fires("one of my kids was shot last night", role="social worker"),
        Fires("went to court for a client today. found out he died last week", role="social worker"),
    ),
    silent=(
        Silent("Lost my uncle to an overdose last night", role="social worker", why="own family"),
        Silent("Three years sober today! Grateful for my sponsor", role="counsellor", why="own recovery"),
        Silent("RIP to the legend, his songs raised me", role="nurse", why="a public figure"),
        Silent("We had to say goodbye to our dog, 14 years old", role="therapist", why="an animal"),
        Silent("Overdose Awareness Day: remember those we have lost", role="peer support specialist", why="a campaign"),
        Silent("My grandmother's funeral is on Friday", role="chaplain", why="own family"),
        Silent("my phone died in the meeting again", role="case manager", why="a thing"),
        Silent("lost a friend to cancer, hug your people", why="no practice"),
    ),
)
