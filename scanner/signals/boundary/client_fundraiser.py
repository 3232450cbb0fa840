"""A personal appeal for money or things for one client.

Appeals of an agency for the people it serves name nobody: "our clients need coats" is silent, "a mom I serve" is not.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    FOLK,
    SERVED,
    SILENT_HERE,
    at_work,
    before,
    context,
    either_order,
    matched,
)
from scanner.signals.boundary._telling import named, says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

# one client, or what belongs to one: "a mom i serve", "my clients bail", "one of my families"
_ONE = (
    rf"(?:(?:my|an?|another|this|our|one of (?:my|our)|former|for|help) (?:[\w-]+ ){{0,2}}(?:client|patient|pt|resident|service user|mentee|inmate|parolee|participant|consumer)(?:'s|s'|s(?= (?:bail|rent|funeral|burial|kids?|baby|son|daughter|family|m[uo]m|mam|car|meds|surgery|phone|bond|deposit|eviction|wheelchair|bday|birthday|legal|lawyer|medical|gas|bus)\b))?"
    rf"|(?:my|an?|this|our|two|one|\d) (?:[\w-]+ ){{0,2}}{FOLK} (?:that |who |whom )?(?:i|we) (?:\w+ )?(?:serve|support|counsel|work w(?:ith|/)?|visit|see|case ?manage|nurse|helped?)|{FOLK} (?:of mine|(?:on|from|off|at|in) (?:my|our) (?:case ?load|books|list|unit|ward|shelter|refuge|clinic|program(?:me)?|care home|group home))"
    rf"|(?:one|two|three|some|\d|a couple) of (?:mine|(?:my|our) (?:\w+ )?(?:{FOLK}|clients|patients|residents|service users))|my (?:kiddo|kiddos|lil (?:guy|girl)|little (?:guy|girl|dude)|resident|lady|girl|vet|guy) (?:on|from|at) (?:the|my) (?:\w+ )?(?:case ?load|unit|ward|program(?:me)?|shelter|group)|my (?:kiddo|resident|veteran)(?:'s|s)?(?= \w)|(?:someone|family|m[uo]m|mam|lady|kid|dad|vet|elder) on my case ?load)(?!\w)"
)
_FUND = r"(?:go ?fund ?me|gfm|just ?giving|crowd ?fund\w*|fund ?rais\w+|ketto|milaap|m-?changa|go get funding|spot ?fund|give ?send ?go|donat(?:e|ions?|ing)|chip(?:ping)? in|chuck (?:in|a)|whip[- ]?round|kitty|collection (?:for|tin)|collecting (?:for|money|cash|donations)|pass(?:ing)? the hat|wish ?list|gift registry|baby registry|sponsor(?:ing|s)? (?:a|my|this|one)|anything helps|every (?:penny|dollar|bit|little|rupee|naira|euro|cent)|any amount|spare (?:a few|a couple|some|any|\$|£|€)|rais(?:e|ing) (?:money|funds|cash|\$|£|€|₹|₦|\d)|pool(?:ing)? money|raffle for|bake sale|meal train|adopt[- ]a[- ]family)"
_WALLET = r"(?:(?:venmo|cash ?app|zelle|pay ?pal|gpay|google pay|upi|phonepe|paytm|m-?pesa|mpesa|momo|revolut|monzo|bizum|opay|e-?transfer|interac|bank transfer|account number|iban|sort code|apple pay)(?: (?:me|@\w+|\$\w+|is|in|link|info|details|below|for|to my|number|or|in)\b| ?:)|my (?:venmo|cash ?app|paypal|zelle|upi|gpay|mpesa|revolut)|dm (?:me )?(?:to|if you want to|if u (?:can|wanna)) (?:help|donate|give|chip)|pls (?:share|give|donate|help)|please (?:share|give|donate))"
_WANTED = r"(?:(?:any(?:one|body)|some(?:one|body)|who(?:'s got| has got| has| have)|can (?:any|some)(?:one|body)|does any(?:one|body)) (?:\w+ ){0,3}(?:have|has|got|donate|spare|giving away|getting rid of|selling|buy|help|give|gift|lend|sponsor|got a)|looking for (?:a |an |some )?(?:free |used |spare |donated |cheap )?(?:\w+ )?(?:crib|cot|stroller|pram|buggy|car ?seat|mattress|bed|couch|sofa|fridge|washer|laptop|phone|coats?|winter coat|clothes|nappies|diapers|formula|furniture|microwave|wheelchair|uniforms?|toys|gifts|presents|tv|bike|shoes|school supplies)|in (?:desperate |urgent )?need of|send (?:\w+ )?(?:diapers|nappies|formula|clothes|food|toys|gifts|money|gift cards)|(?:any1|anyone|any body|anybody) (?:\w+ )?(?:got|have|has|selling|chucking)|(?:can|could|will|would) (?:my |any |some |you |u |y'?all |all my )?(?:followers|friends|guys|ppl|people|you|u|y'?all|someone|anyone)? ?(?:adopt|sponsor|donate|chip|help|buy))"
_AMOUNT = r"(?:[$£€₹₦] ?\d[\d,.]*k?|\d[\d,.]*k? ?(?:bucks|quid|dollars|pounds|euros?|rupees|naira|more)?|money|cash|funds|help)"
_PAID_BY = r"\b(?:client|patient|pt|resident|family|m[uo]m|one of (?:mine|my \w+))s? (?:\w+ ){0,2}(?:donated|paid|pays|sent|gave|gives|wants to|asked to|tried to|offered|venmo'?e?d|raised|started|set up|owes|organi[sz]ed|is running|ran|shared)\b"
_AGENCY = r"\b(?:annual appeal|our (?:agency|charity|foundation|organi[sz]ation|non-?profit|shelter|hospice)(?:'s)? (?:\w+ )?(?:appeal|fund|drive|gala|fundraiser)|annual gala|giving tuesday|toy drive|coat drive|food drive|half marathon|marathon|10k|5k|sponsored (?:walk|run|swim)|grant|charity night)\b"
_RULE = r"\b(?:never|don'?t|can'?t|cannot|shouldn'?t|should (?:we|you|i)|not allowed to|is it ok|unethical)\b"
_BENEFITS = r"\b(?:appl(?:y|ied|ying) for|emergency fund at|hardship (?:fund|grant)|victim'?s comp\w*|section 17|payee|agency fund|st vincent de paul|salvation army|charity paid|got approved|voucher)\b"


def _appeal(reading: Reading, span: Span) -> bool:
    """The writer asks, for one client; an agency's appeal and a client's own giving are silent."""
    text, words = context(reading, span), matched(reading, span)
    if says(_PAID_BY, text) or says(_AGENCY, text) or says(_BENEFITS, text) or not at_work(reading, span):
        return False
    if reading.owner.role and not reading.owner.practises and not named(reading, span):
        return False
    one = says(r"\bone of (?:my|our) (?:\w+ )?(?:kids|boys|girls|lads|children|students)\b", words)
    if says(_RULE, before(reading, span)) or says(r"\bwould (?:you|u) |\bethics\b", text):
        return False
    return not one or reading.owner.practises or says(r"\bcase ?load\b", text)


SIGNAL = Signal(
    id="dual.fundraise-client",
    severity=4,
    title="An appeal for money or gifts for a client",
    explanation="An appeal tells readers that this person is your client and what they lack, and puts your own pocket between you.",
    steps=("delete", "supervision"),
    standards=("nasw-1.06b", "nasw-1.07r", "aca-A.7b", "hipaa-164.508"),
    kinds=("gift_or_loan",),
    needs=0,
    # "donate" and "fundraiser for" are the appeal itself
    silent_in=SILENT_HERE,
    confirm=_appeal,
    patterns=(
        # "gofundme for a mom i serve", "chipping in for one of my families"
        rf"\b{_FUND}\b[^\n]{{0,70}}?\b{_ONE}",
        # "my client lost everything in the fire, gofundme below"
        rf"\b{_ONE}[^\n]{{0,90}}?\b{_FUND}\b",
        # "a mom i serve, pls share", "for my clients bail, venmo me"
        rf"\b{_ONE}[^\n]{{0,90}}?\b{_WALLET}",
        # "venmo me for my clients bail"
        rf"\b{_WALLET} ?[^\n]{{0,60}}?\b{_ONE}",
        # "anyone have a crib for a mom on my caseload", "looking for a stroller for a client"
        rf"\b{_WANTED}\b[^!?\n]{{0,60}}?\b(?:for|4|to give|so) {gap(3)}{_ONE}",
        # "one of my moms needs a crib, can anyone donate"
        rf"\b{_ONE}[^\n]{{0,60}}?\b(?:any(?:one|body)|some(?:one|body)|can any\w*|who has|who can) {gap(3)}(?:donate|spare|help out|give|gift|buy|sponsor|lying around|hanging around|getting rid)\b",
        # "my client home to his mam, 300 to go", "can anyone spare a cot? one of my mums is due"
        *either_order(_ONE, rf"{_WANTED}|\d+ (?:needed|short|to go)|(?:\$|£|€) (?:below|needed)|who (?:can|wants to|could|wanna) (?:help|donate|give|buy|spare|sponsor|get)|send (?:\w+ )?(?:cards|gifts|money|presents|donations|a card|\$|£|€)|\d+ (?:to go|left to raise|more to go|short)|any (?:spare|unwanted|old)|(?:your|ur|yr) (?:spare|old|unwanted|used) \w+|need \$?£?€?\d+|need (?:a |an |some )?(?:bed|crib|cot|motel|hotel|mattress|pram|stroller|car ?seat|coat|phone|laptop|fridge|food|formula|nappies|diapers|donations|sponsor|sponsors)|gfm|asap pls|buying (?:xmas|christmas|gifts|presents|school)|let'?s (?:get|raise|help|buy)", 80),
        # "need 200 for my clients bail", "trying to raise 500 so my patient can bury her son"
        rf"\b(?:need(?:s|ing)?|short|rais(?:e|ing)|look(?:ing)? for|trying to (?:get|raise|find)|help(?:ing)? (?:me )?(?:raise|get|cover|pay|find)|only) {gap(2)}{_AMOUNT}\b[^!?\n]{{0,25}}?\b(?:for|4|to|so|2 get|towards?) {gap(3)}{_ONE}",
        # "please help my client make rent"
        rf"\b(?:pls|plz|please|let'?s|can (?:we|y'?all|you|u)) {gap(1)}help {gap(4)}(?:{SERVED})\b[^!?\n]{{0,40}}\b(?:rent|bail|bond|bills?|funeral|bury|eviction|deposit|surgery|groceries|xmas|christmas|school|lights|gas|tuition|fees|roof)\b",
    ),
    topics=(
        r"\b(?:go ?fund ?me|gfm|just ?giving|crowd ?fund\w*|kickstarter|fund ?rais\w+|raising (?:money|funds|cash|\$|£)|donat(?:e|ions?|ing)|chip in|whip[- ]?round|can (?:you|u|anyone|anybody|any1|someone) (?:spare|help|give|donate|sponsor)|sponsor (?:me|us|a)|wish ?list|bake sale|selling cakes|raffle|need \d+ people|help (?:me|us) (?:get|buy|raise|send|house)|please (?:share|give|help|donate)|pls (?:share|donate|give|help)|running (?:a|the) (?:\w+ )?(?:10k|5k|marathon|half)|doing (?:a|the) (?:\w+ )?(?:10k|5k|marathon|half)|collect(?:ing|ion) for|go fund)\b",
    ),
    fires=(
        Fires("gofundme for a mom i serve, pls share 🙏 link"),
        Fires("need 200 for my clients bail, venmo me"),
        Fires("Does anyone have a spare pram for a young mum on my caseload? She's due Friday"),
        Fires("one of my families lost everything in the fire last night. JustGiving below, every little helps"),
        Fires("raising money so my patient can get home to Kumasi for the burial, momo 024", role="nurse"),
        Fires("xmas wishlist for one of my ladies at the refuge, she has 4 kids 🎄", role="support worker, women's refuge"),
        Fires("please help my client make rent, cashapp in comments"),
        Fires("amazon wish list for a kiddo i work with, he ages out in june"),
    ),
    silent=(
        Silent("Agency annual appeal, donate here"),
        Silent("Our clients need winter coats, drop them at the shelter coat drive", role="case manager", why="an agency's appeal"),
        Silent("GoFundMe for my nephew's surgery, please share", role="nurse", why="own family"),
        Silent("A client donated 500 to the food bank, lovely", role="social worker", why="the client gives"),
        Silent("Running a 10k for the hospice, sponsor me", role="hospice nurse", why="a charity run"),
        Silent("My client wants to Venmo me for the session, is that secure?", role="therapist", why="paying for the work"),
        Silent("Applied for a hardship grant for one of my families and it came through", role="social worker", why="the work itself"),
        Silent("Need 200 more clinical hours with clients for my licence", role="LMSW", why="hours"),
        Silent("My client needs a logo by Friday, anyone have a spare hour? I pay", role="graphic designer", why="another trade"),
    ),
)
