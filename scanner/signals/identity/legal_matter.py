"""A client's court, custody, probation or immigration matter."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, mentions, own_life, public_life, sentence
from scanner.signals.identity._people import CLIENT, OURS, PERSON
from scanner.signals.identity._terms import AGE, COURT, RECENT
from scanner.subjects.reading import Reading, Span

# words that only the law of families, offenders and migrants uses
_PROPER = (
    r"(?:TPR(?:'?d)?|terminat(?:ion|ed|ing) (?:of )?parental rights|parental rights|reunif(?:ied|y|ication|ying)|dependency (?:court|case|hearing)|shelter care hearing|permanency (?:hearing|plan|planning)|jurisdiction\w* hearing|disposition\w* hearing"
    r"|care (?:order|proceedings)|interim care order|placement order|special guardianship|SGO|section 20|removal order|emergency (?:custody|removal|protection order)|EPO|non[- ]?mol(?:estation)?(?: order)?|protective order|restraining order|order of protection|PFA|barring order|safety order"
    r"|supervised visit(?:s|ation)?|custody (?:hearing|battle|eval(?:uation)?|case|trial|exchange|order|agreement)|(?:lost|losing|won|gets?|got|has|full|sole|joint|shared|temporary|temp|awarded|granted|regained) custody|guardianship|conservatorship|ward of the (?:state|court)|adoption (?:finali[sz]\w+|day|hearing|order)|finali[sz]ed (?:the|her|his|their) adoption"
    r"|drug court|mental health court|diversion|probation(?: officer| violation| revoked)?|parole(?: board| officer| hearing| violation)?|violated (?:probation|parole|(?:her|his|their) (?:probation|parole|PFA|order))|PO\b|sentenc(?:ed|ing)|plea (?:deal|bargain)|(?:took|taking) (?:a|the) plea|arraign(?:ed|ment)|indict(?:ed|ment)|bail(?:ed)?|bond hearing|remand(?:ed)?|on tag|ankle monitor|felony|misdemeanou?r|warrants?|sex offender(?: registry)?|registered offender|expung\w+|records? sealed|acquitted|convicted|incarcerat\w+|locked up|went down for|doing time|got \d+ (?:years|yrs|months|to life)|charged as an adult|got (?:\d+|two|three|four|five|six|seven|ten|twelve|fifteen|twenty) (?:years|yrs|months|to life)|(?:got|granted|refused|denied|waiting for) (?:refugee |settled |leave|her |his |their )?status|facing (?:\d+|charges|prison|jail|eviction|deportation|removal|life)|juvie|juvenile (?:court|hall|detention)|IEP due process"
    r"|asylum(?: (?:claim|interview|hearing|case|appeal|granted|denied|refused|application))?|deport(?:ed|ation|ing)|ICE(?: raid| detention| check-?in| hold)|immigration (?:court|hearing|judge|status|interview)|visa (?:refus\w+|denied|expired|interview|granted)|u[- ]visa|t[- ]visa|green card|undocumented|leave to remain|home office (?:interview|refusal|letter|decision)|(?:credible fear|merits) (?:interview|hearing)|NRM|trafficking (?:case|claim)|DACA|VAWA|TPS|adopted|relinquish(?:ed|ing|es)?(?: (?:her|his|their) rights)?|signed over (?:her|his|their|custody)\w*(?: rights)?|(?:taken|went|going|came|back) into (?:foster )?care|aged out|ages? out|emancipated|ICE (?:took|has|came|got|picked)|(?:taken|picked up|detained|held) by ICE"
    r"|evict(?:ed|ion)(?: (?:hearing|notice|court))?|section 21|(?:SSI|SSDI|PIP|ESA|disability|benefits|WCA|DLA) (?:hearing|tribunal|appeal|denied|denial)|tribunal|civil commitment|commitment hearing|mental health tribunal|MHRT|competency (?:hearing|eval\w*)|DOLS|inquest|deposition|subpoena(?:ed)?|testif(?:y|ied|ying)|GAL|guardian ad litem|CASA|CAFCASS|docket)"
)
_RULING = r"(?:ripp?(?:ed|ing)|gave|granted|denied|ruled|refused|sided|ordered|sent|took|yelled|screamed|told|threw|said|let|signed|tossed|dismissed|handed|remanded|jailed|released|revoked|reinstated|terminated|closed|adjourned|continued|postponed|sentenced|believed|didn'?t|wouldn'?t|won'?t|\w{3,12}ed|was|is|just|finally|asked|read|chewed|tore|scolded|praised|hugged|cried)"
_BENCH = r"(?:judge|parole board|tribunal|home office|immigration judge|magistrate|commissioner|the bench|the court|jury|barrister|prosecutor|DA|public defender|PD|GAL|guardian ad litem|IJ|(?:her|his|their) (?:lawyer|attorney|solicitor|PO|probation officer|public defender))"
_SERVED = r"(?:mom|mum|mam|mama|mother|dad|father|bio[- ]?(?:mom|dad|mum|fam\w*|parents?)|birth (?:mom|mum|mother|dad|father|parents?)|parents?|kids?|kiddos?|child(?:ren)?|baby|babies|sibs|siblings|sibling group|family|client|grandma|granny|nan|gran|foster (?:mom|mum|dad|parents?|carers?)|teen|boy|girl|lad|youth|he|she|they|him|her|them)"
_PUBLIC_TRIAL = r"\b(?:celebrity|trump|biden|johnny depp|amber heard|murder trial (?:on|again)|true crime|documentary|podcast|scotus|supreme court|on (?:tv|court ?tv|netflix)|judge judy|the bachelor|news|headline|bill|law (?:is|was|will|change)|legislation|reform|policy|policies|webinar|training|my (?:own )?(?:divorce|eviction|ticket|parking|visa|green card|lawyer|landlord|custody)|jury (?:duty|service)|law school|moot court|tennis|basketball)\b"


def _of_a_case(reading: Reading, span: Span) -> bool:
    """A matter of somebody served; "my mom" beside reunification is a mother on the caseload, not the writer's own."""
    if mentions(reading, span, _PUBLIC_TRIAL) or public_life(reading, span):
        return False
    around = reading.text[slice(*sentence(reading, span[0]))]
    if compiled(r"\b(?:TPR|reunif\w+|(?:got|was|gets|being|finally) adopted|relinquish\w+|dependency|parental rights|bio[- ]?m[ou]m|birth m[ou]m|permanency)\b").search(around):
        return True
    if compiled(r"\b(?:my|our|i'?m|i am|i was|i got|i'?ve been)(?: own| on)? $").search(reading.text[max(0, span[0] - 14) : span[0]]):
        return False  # "my probation is over"
    return at_work(reading, span) and not own_life(reading, span)


SIGNAL = Signal(
    id="rid.legal-case",
    severity=4,
    title="A client's court, custody, probation or immigration matter",
    explanation="Hearings are listed and attended, so the date and the kind of case can be matched to one family.",
    steps=("preserve-first", "delete", "supervision"),
    standards=("court-privacy", "nasw-1.07j", "nasw-1.07r", "hcpc-5.1"),
    identifier="legal",
    needs=0,
    silent_in=HERE - {"past_role"},  # the client's matter
    confirm=_of_a_case,
    patterns=(
        # "TPR hearing tmrw, dad has no clue", "asylum interview for my lady", "custody trial and mom no showed"
        rf"(?P<it>\b{_PROPER})\b[^.!?\n]{{0,60}}?\b(?:{_SERVED}|{CLIENT}|{OURS}|{PERSON}|{AGE})\b",
        # "dad got sentenced today", "my client's probation was revoked", "one of ours got deported", "she lost custody"
        rf"\b(?:{_SERVED}|{CLIENT}|{OURS}|{PERSON}|{AGE})(?:'s|s')?\b[^.!?\n]{{0,50}}?(?P<it>\b{_PROPER})(?!\w)",
        # "ICE took one of my dads this morning", "police arrested my client", "CPS took the baby"
        rf"(?P<it>\b(?:(?-i:ICE)|immigration|police|cops|the garda[ií]|gardai|CPS|DCFS|DHS|social services|border patrol|marshals|bailiffs) (?:just |finally )?(?:took|taken|picked up|grabbed|arrested|detained|deported|removed|raided|evicted|came for|lifted|released|charged))\b[^.!?\n]{{0,30}}?\b(?:{_SERVED}|{CLIENT}|{OURS}|{PERSON}|mine|ours)\b",
        # "judge ripped my mom a new one, reunification dead", "judge sent him home", "magistrate gave her 6 months"
        rf"(?P<it>\b{_BENCH} (?:just |finally |actually |basically |literally |totally )?{_RULING})\b[^.!?\n]{{0,40}}?\b(?:{_SERVED}|{CLIENT}|{OURS}|us|my|reunif\w+|custody|placement|visit\w*|rights|adoption|guardianship|order|case|appeal|stay|asylum|extension|home|bail|probation|request|order|petition|tears|no|yes)\b",
        # "TPR today", "removal hearing went sideways", "trial starts tmrw", "won the tribunal!", "court was brutal, mom sobbed"
        rf"(?P<it>\b(?:{_PROPER}|(?:TPR|removal|custody|shelter|review|status|detention|placement|dependency|asylum|bail|parole|eviction|permanency|fact[- ]finding|final|contested|sentencing|probation|immigration|deportation|guardianship|commitment|protection|competency) (?:hearing|trial|court|date))) (?:\w+ )?(?:{RECENT}|went|was|is|got|starts|granted|denied|continued|postponed|adjourned|won|lost|over|done|dead|approved|revoked|finali[sz]ed|signed|dropped|dismissed|off|set|again|next)\b",
        # "grilled by defense counsel about my client's notes", "subpoenaed for one of mine"
        r"\b(?P<it>(?:grilled|cross[- ]examined|deposed|subpoena(?:ed)?|summoned|called to testify|called as a witness)(?: \w+){0,2}? (?:by|from|for|in|to|about|over|on)(?: \w+){0,3})\b",
        # "court for my kiddo", "in court w one of my teens", "court date for a client", "court: mom sobbed"
        rf"(?P<it>\b(?:{COURT}|court dates?|a trial))\b(?: (?:today|tmrw|tomorrow|again|this morning|yesterday|all day|report)){{0,4}}(?:,|:| -)? (?:w|w/|with|for|and|against|n|&|because|where|when|on)? ?(?:my |a |one of |the |our |this |two of my ){{0,4}}(?:\w+ )?(?:{_SERVED}|{CLIENT}|{OURS}|{PERSON}|DV case|abuse case|neglect case|sex abuse|TPR|CPS case)\b",
        # "won the kids back", "got her kids back", "lost her kids for good", "kids are going home", "goes home for good"
        r"\b(?P<it>(?:won|got|gets|getting|lost|losing|fighting for|earned|took|taken|takes?|removed|regain\w*) (?:\w+ )?(?:her|his|their|the|all (?:her|his|their)|both|all \d|\d|three|four|five|six) (?:\w+ )?(?:kids|babies|children|baby|son|daughter|boys|girls|twins)(?: (?:back|away|home|for good|removed|taken|permanently))|kids? (?:are |is |r )?(?:going|went|go|back) home (?:for good|tomorrow|today|to (?:mom|mum|dad|bio)))\b",
        # "removed 4 kids today", "placed a newborn", "removing a baby tonight"
        r"\b(?P<it>(?:removed|removing|placed|placing|reunified|reunifying|sectioned|sectioning) (?:\d{1,2}|an?|two|three|four|five|six|the|another|my) (?:\w+ )?(?:kids|children|siblings|sibs|baby|babies|newborn|toddlers?|teens?|teenager|child|boy|girl|kid))\b",
        # "client got arrested", "he's back inside", "lad's on remand", "served 12 yrs"
        rf"\b(?:{CLIENT}|{OURS}|{PERSON}|{AGE}|he|she|they)(?:'s|s)?\b[^.!?\n]{{0,30}}?\b(?P<it>(?:got |was |been |getting |is |being )?(?:arrested|charged (?:with|w|for)|busted|picked up (?:by|on a)|extradited|on the run|awol from|jailed|imprisoned|detained(?: by)?|remanded|released (?:from|on)|out on (?:bail|bond|parole|license|licence)|back inside|back in (?:jail|prison|county|juvie|lockup)|fresh out of (?:prison|jail)|wanted for|serving (?:\d+|time|life|a )|served \d+|doing (?:\d+|life)|on death row|pled|pleaded|pleads|cuffed|handcuffed|in handcuffs))\b",
    ),
    topics=(
        r"\b(?P<it>guardianship|custody|restraining order|care order|adoption order|tpr|parole(?: board)?|probation (?:revoked|violation)|revoked|sentenc\w+|convict\w+|pleaded|plead(?:ing)? (?:guilty|out)|pled|bail|charged|indict\w+|on remand|arrest\w+|warrant|court|hearing|tribunal|trial|judge|deport\w*|asylum|immigration|evict\w+|lawsuit|sue[ds]?|testif(?:y|ied|ies)|witness stand|verdict|acquitted|months suspended|got (?:\d+|a|two|six) (?:months|years|yrs)|drug court|juvie|tag(?:ged)? (?:on|for)|community service)\b",
    ),
    fires=(
        Fires("TPR hearing tmrw, dad has no clue whats coming"),
        Fires("judge ripped my mom a new one, reunification dead"),
        Fires("One of my ladies got her asylum claim refused today, 4 years of waiting", role="refugee caseworker"),
        Fires("she got her kids back!!! 18 months of supervised visits", role="family social worker"),
        Fires("client got arrested again, probation revoked, I'm done for the week"),
        Fires("PIP tribunal for my lad went so well the judge shook his hand", role="welfare advocate"),
        Fires("sentencing today. he's 19. he called me miss the whole way through", role="youth justice worker"),
        Fires("Court was brutal, bio mom sobbed and the GAL checked her phone"),
    ),
    silent=(
        Silent("Watching that celebrity murder trial again"),
        Silent("Watching that celebrity murder trial again", role="social worker", why="television"),
        Silent("My divorce hearing is Thursday, I may need wine", role="therapist", why="own matter"),
        Silent("My brother got his green card today!!", role="nurse", why="own family"),
        Silent("The new asylum bill is cruel. Call your rep.", role="social worker", why="policy"),
        Silent("Training on guardianship law was actually useful", role="social worker", why="training"),
        Silent("He was robbed on that tennis court, judge was blind", role="counsellor", why="sport"),
        Silent("Eviction rates in this city are a policy choice", role="social worker", why="policy"),
        Silent("Jury duty got postponed", why="own duty, no practice"),
    ),
)
