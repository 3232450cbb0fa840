"""A report to protective services, an investigation or a removal, made known by the person who was part of it."""

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import (
    CLIENT,
    COUNT,
    FEW,
    PARTICULAR,
    PERSON,
    SOMEONE,
    THIRD,
    beside,
)
from scanner.signals.identity._setting import own_people, practised
from scanner.subjects.reading import Reading, Span

_DUTY = (
    r"\b(?:cps|aps|dcfs?|dhs|dfps|acs|tusla|tusla|mash|child (?:services|protection|protective)|children'?s (?:services|aid)|social services|(?:abuse |child abuse |the )?hotline|protective services|51 ?a|mandated report\w*|reported (?:my|a|the|her|his|their|one|him|her|them|it|this)|made (?:the|that|a) (?:call|report)|broke confidentiality|breach(?:ed)? confidentiality|came from me|it was me|emergency (?:custody|removal|placement|order)|took a baby|took (?:her|his|their) (?:baby|kids|children)|took the baby from|removal|removed (?:a|the|her|his|their|two|three|four|\d)|terminat(?:ion|ing) (?:of parental rights|parental)|recommend(?:ing|ed) (?:termination|removal|adoption|no contact)|case plan|goal change\w*|changed? to adoption|parental rights|no[- ]contact order|safety plan|foster placement|wellness check|welfare check|guardian ad litem|substantiated|investigat(?:or|ion|ing))\b"
)

_AGENCY = (
    r"(?:cps|aps|dcfs?|dcf|dhs|dhr|dss|acs|dcyf|cyfd|cys|cyf|dcs|dfps|fcs|tusla|the hotline|(?:child|adult) (?:abuse )?hotline|child ?line|child protect(?:ion|ive)(?: services)?|adult protective(?: services)?|social services|children'?s services|mash|the mash team|lado|oranga tamariki|children'?s aid|cas|kids help|docs|msf|the ombudsman|licensing|the state|emergency duty team|edt)"
)
_REPORT = (
    r"(?:51 ?a'?s?|a (?:51 ?a|1360|dcf)|scar|(?:cps|aps|dcfs?|dhs|dss|acs|tusla|child (?:abuse|protection|welfare)|elder abuse|child|neglect|abuse|mandated|mandatory|hotline|safeguarding|mash|section 47|s47|welfare|adult protection) (?:report|referral|call|concern|alert|enquiry|reports|referrals|calls)s?|safeguarding(?: (?:referral|concern|alert))?|mandated report)"
)
_CHILDREN = r"(?:kids?|kiddos?|bab(?:y|ies)|child(?:ren)?|siblings?|sib group|newborns?|infants?|twins|toddlers?|boys?|girls?|bairns?|weans?|wains?|teens?|minors?)"
_LESSON = compiled(
    r"\b(?:learn(?:ing)?|how to|training|trainings|webinar|workshop|cpd|ceu|teachers:|know the signs|if you suspect|please report|report abuse to|should (?:be )?report|are required|required by law|policy|statistics|month|on me\b|against me|on my own|my neighbou?rs?|petition|season|episode|in the (?:book|film|movie)|reform|hearing that|numbers|rates?)\b"
)  # fmt: skip


def _taken_part(reading: Reading, span: Span) -> bool:
    """A report or removal that the writer took part in; no lesson for readers, no report on the writer."""
    return practised(reading, span) and not own_people(reading, span) and not _LESSON.search(reading.text)


SIGNAL = Signal(
    id="rid.mandated-report",
    severity=5,
    title="A report, investigation or removal made known",
    explanation="The family can work out from your post who made the report, which may put a child, the family or you at risk.",
    steps=("preserve-first", "delete", "supervision", "privacy-lead"),
    standards=("nasw-1.07c", "court-privacy", "nasw-1.07r"),
    identifier="legal",
    needs=0,
    # helplines and "the report says" belong here; `_LESSON` keeps training and campaigns out
    silent_in=USUALLY_SILENT - {"own_family", "news"},
    confirm=_taken_part,
    patterns=(
        # "filed a 51A on a pastor", "making my 3rd cps report this week", "put in a safeguarding referral"
        rf"\b(?:fil(?:ed?|ing)|ma(?:d|k)(?:e|ing)|submit(?:ted|ting)?|put(?:ting)? in|did|doing|done|call(?:ed|ing)? in|phoned in|wrote|writing|send(?:ing)?|sent|rais(?:ed|ing)|log(?:ged|ging)|lodged|complet(?:ed|ing)|started|had) {FEW}(?P<it>{_REPORT})\b",
        # "called CPS on a mom", "rang tusla", "on hold w the hotline"
        rf"\b(?:call(?:ed|ing)?|rang|ring(?:ing)?|phon(?:ed|ing)|report(?:ed|ing)?(?: (?:him|her|them|it|this|that|a \w+|my \w+|the \w+))? (?:to|2)|on hold (?:w|w/|with|for)|on (?:the )?(?:phone|line) (?:w|w/|with|to)|tip(?:ped)? off|contacted|notif(?:ied|ying)|referred (?:\w+ ){{0,3}}to|escalated to|hotlined|dropped (?:a )?dime to) (?P<it>{_AGENCY})\b",
        # "had to make THAT call today", "made the call no one wants to make", "i had to report it"
        r"\b(?P<it>(?:had|have|having|need(?:ed)?|going|gonna|got|about) to (?:make|do|file|place) (?:that|the|a|another|this|one of those|my first) (?:\w+ )?(?:call|report|referral)|made (?:that|the) (?:call|report)|(?:had|have) to report (?:it|this|him|her|them|a|my|one|what|the))\b",
        # "mom will know it was me", "theyll know i reported", "dad found out i called"
        r"\b(?:s?he|they|mum|mom|mam|mama|dad|father|mother|parents?|famil(?:y|ies)|grand\w+)(?:'ll|s)? ?(?:will|ll|is gonna|gonna|going to|knows?|found out|figured out|thinks?|suspects?)\b[^.!?\n]{0,20}\b(?P<it>(?:it was me|(?:that )?(?:i|who) (?:called|reported|told|filed|made (?:the|that) (?:call|report))))\b",
        # "reported a dad today", "i just mandated reported a coach"
        rf"\b(?:i|we|just|finally|today) (?:\w+ )?(?P<it>(?:mandated |mandatory )?reported (?:a|an|my|one of (?:my|our)|another|this|the) {FEW}(?:{CLIENT}|{PERSON}|pastor|priest|coach|teacher|nurse|doctor|cop|uncle|stepdad|boyfriend|foster parents?|carer|imam|rabbi|principal|colleague))\b",
        # "removed 4 kids tonight", "took the baby from the hospital", "emergency removal at 2am"
        rf"\b(?P<it>(?:remov(?:ed|ing)|pulled|pulling|seized|took|taking|placed|placing|picked up) (?:(?:a|the|her|his|their|my|our|all|those|both|these|{COUNT}|four|five|\d+) ){{0,2}}(?:\w+ )?{_CHILDREN})\b[^.!?\n]{{0,30}}\b(?:into (?:care|custody|foster)|from (?:the|her|his|their|a) (?:home|house|hospital|mom|mum|mother|parents?|school|dad|arms)|from (?:her|him|them|mom|mum|dad)|out of (?:the|that|their|her|his)|at \d|off (?:her|him|them|a)|w(?:ith)? (?:police|pd|cops)|screaming|away)\b",
        rf"\b(?P<it>(?:removed|removing) (?:(?:a|the|her|his|their|all|those|both|{COUNT}|\d+) ){{0,2}}(?:\w+ )?{_CHILDREN})\b",
        r"\b(?P<it>(?:emergency|first|worst|\d+(?:st|nd|rd|th)|hospital|night|my|a|another|3am|2am|police) removals?(?: (?:today|tonight|tonite|order))?|did a removal|on a removal|removal (?:today|tonight|tonite|went)|pick[- ]?up order|epo\b|emergency (?:protection|custody) order|72[- ]hour hold|shelter hearing|detention hearing|ex parte)\b",
        # "opened an investigation on", "case substantiated", "section 47 on the family"
        rf"\b(?P<it>(?:open(?:ed|ing)?|closed?|closing|start(?:ed|ing)?|got assigned|assigned|working|finish(?:ed|ing)) {FEW}(?:investigation|abuse case|neglect case|section 47|s47|child protection (?:plan|case|enquiry)))\b",
        r"\b(?:case|report|referral|allegations?|investigation|call|it) (?:\w+ ){0,2}(?P<it>substantiated|unsubstantiated|founded|unfounded|indicated|screened (?:in|out))\b",
        # "disclosed in session so now its a report", "kid disclosed, CPS tonight"
        rf"\b(?:disclos(?:ed|ure)|told me|bruis\w+|marks|belt)\b[^\n]{{0,80}}\b(?P<it>(?:{_AGENCY}|report(?:ed|ing|able)?|51 ?a|referral))\b",
        # "mandated reporter life: dad is gonna lose it"
        rf"\bmandated report(?:er|ing)\b[^\n]{{0,30}}\b(?P<it>(?:today|again|life|sucks|moment|day|mode|duties|duty|hat|problems|tonight))\b[^\n]{{0,80}}\b(?:{PERSON}|s?he|they|{CLIENT})\b",
        # "dcf took the twins", "CPS is outside", "cops and cps came", "tusla rang me back"
        r"\b(?P<it>(?:cps|aps|dcfs?|dhs|dss|acs|dcyf|tusla|dfps|child protection|children'?s services|social services|social work|the department) (?:just |finally |already |is |are |has |have |had |won'?t |did ?n'?t |never )*(?:took|taking|take|removed|removing|came|coming|come|showed|showing|opened|opening|closed|closing|got|has|outside|on (?:the|their) way|called|rang|knocked|screened|did|investigat\w+|placed|substantiated|called me|knows|accepted|picked up|visit(?:ed|ing)))\b",
        # "reported her to APS", "third hotline call on the same house"
        rf"\b(?P<it>(?:hotline|cps|aps|dcfs?|abuse|neglect|welfare|safeguarding|tusla|mash|51 ?a|elder abuse|child abuse|protection|protective) (?:call|report|referral|concern|case|investigation)s?)\b[^.!?\n]{{0,25}}(?:\b(?:on|for|about|re|against|done|made|in|filed|sent|again|today|tonight|submitted|before|after|number|no\.?|#)\b)[^\n]{{0,60}}(?:{SOMEONE}|{THIRD}|\b(?:same|house|home|{PERSON}|coffee|lunch|breakfast|week|today|tonight|shift)\b)",
        # "i told on him. i had to", "i turned her in", "i'm the one who reported"
        r"\bi(?:'m| am|m)? (?:\w+ )?(?P<it>(?:told on|turned|snitched on|ratted out|dobbed in|grassed on|blew the whistle on|flagged|reported|called (?:it|them|this|that|her|him) in|rang it in|phoned it in|made (?:a|the|that) (?:report|call|referral)|the (?:one|reporter) who (?:called|reported|told|filed)) ?(?:him|her|them|it|in|this|that|mom|mum|dad|the)?)\b[^\n]{0,60}\b(?:had to|hitting|hurting|beat\w*|bruis\w*|touch\w*|kids?|child|baby|abus\w+|neglect\w*|unsafe|police|school|hospital|mad|angry|hates?|knows?|house|home|belt|in)\b",
        # "grandma is mad at me for the report", "dad furious about the referral"
        rf"\b(?:{PERSON}|s?he|they|{CLIENT}|stepdad|stepmom|pastor|coach)(?:'s|s)? [^.!?\n]{{0,30}}\b(?:mad|angry|furious|livid|pissed|raging|screaming|hates? me|blam\w+|not speaking|threaten\w+|found out|knows?|upset)\b[^.!?\n]{{0,30}}\b(?P<it>(?:report|referral|call|called (?:it in|cps|dcf|aps)|removal|reported|investigation|hotline|told))\b",
        # "they opened a case on the family", "had to tell the police what she told me in session"
        r"\b(?P<it>open(?:ed|ing) (?:a |an |up )?(?:\w+ )?(?:case|investigation|file|enquiry|inquiry))\b[^.!?\n]{0,20}\b(?:on|into|against|for)\b",
        rf"\b(?:had to|have to|must|need to|obliged to|legally) (?P<it>(?:tell|inform|notify|report|call|ring|warn|contact) (?:to )?(?:the )?(?:police|cops|gardai|school|hospital|court|judge|state|mom|mum|dad|parents|guardian|authorities|council|{_AGENCY}))\b[^\n]{{0,60}}\b(?:s?he|they|what|told me|said|disclosed|session|abus\w+|him|her|them)\b",
        # "we removed a newborn today", "did my first newborn removal", "kids are in foster care tonight bc of me"
        r"\b(?P<it>(?:kids?|babies|baby|boys|girls|siblings|children|newborn|toddler)(?: \w+)? (?:are|is|were|was|went|going|slept|sleeping|got|been)(?: \w+)? (?:in(?:to)? (?:foster )?care|in(?:to)? (?:placement|custody|protective custody)|removed|taken(?: away)?|placed (?:with|in)|pulled|with strangers))\b",
        # "her dad found out it was the school that called cps", "they know it was us"
        r"\b(?P<it>it was (?:me|us|the school|the clinic|our (?:office|team|school)|the nurse)(?: (?:that|who) (?:called|reported|told|filed|rang))?)\b[^\n]{0,40}\b(?:call\w*|report\w*|cps|dcf|tusla|told|fil\w+|know\w*|referr\w+)\b",
        r"\b(?:signed|wrote|sworn?|drafted|filed|typed|finished|testif\w+ (?:at|for)|went to court for) (?:\w+ )?(?P<it>(?:affidavit|petition|removal (?:order|petition|affidavit)|shelter order|care order|emergency order|protective order|dependency petition|termination petition|chips petition))\b",
        # "APS is going out tomorrow, she'll hate me", "Just got off the phone with child services about one of my students"
        *beside(rf"(?P<it>{_DUTY})", rf"{PARTICULAR}|{SOMEONE}|\b(?:s?he|they|her|his|mom|mum|mam|dad|stepdad|grandma|kid|baby|judge|family)(?:'ll|'s)? (?:will|is|are|doesn'?t|don'?t|hates?|knows?|already|gonna|going|sleeps|screamed|cried|begged|looked|said|was|called|found)\b|\bi think\b|\btoday\b|\btonight\b|\btomorrow\b|\bthis morning\b|\bat \d ?[ap]m\b", 70),
        # "told mom I had to report. she spit at me", "just testified against a foster dad"
        r"\b(?:told|tell|telling) (?:him|her|them|mom|mum|mam|dad|the (?:mom|mum|dad|family|parents)|a (?:mom|mum|dad)) (?:that )?(?P<it>i (?:had to|have to|must|was going to|need to|will|am going to) (?:report|call|tell|file|make (?:a|the) (?:call|report)))\b",
        rf"\b(?P<it>testif(?:ied|ying) (?:against|for|about|in|at))\b[^\n]{{0,40}}(?:{SOMEONE}|\b(?:foster|custody|tpr|abuse|family|dependency)\b)",
        r"\bi(?:'m| am|m) the (?:reason|one)\b[^\n]{0,40}\b(?P<it>(?:in care|foster|removed|taken|placement|jail|arrested|called|reported))\b",
        # "hated calling it in but that bruise was shaped like a hand", "i reported him and id do it again"
        r"\b(?P<it>call(?:ed|ing) (?:it|this|that|them|him|her) in|phon(?:ed|ing) it in|report(?:ed|ing) (?:it|him|her|them|this|that))\b",
        r"\b(?:that|the|those|his|her|their|a|saw|with|these) (?:\w+ )?(?P<it>bruis(?:e|es|ing)|welts?|belt marks?|burn(?:s| marks?)?|cigarette burns|black eye|hand ?prints?|bite marks?)\b[^\n]{0,50}\b(?:shaped|call\w*|report\w*|hand|belt|iron|told|said|explain\w*|accident|stairs|school|mom|mum|dad|cps|kid|child|fell)\b",
        # "removal nights are the worst", "two garbage bags, one caseworker"
        r"\b(?P<it>removal (?:nights?|days?|order|hearing|call|today|tonight|season)|(?:garbage|trash|bin|black) bags?[^\n]{0,30}\b(?:removal|caseworker|foster|placement|kids?))\b",
        # "Mum called me a grass", "theyre calling me a baby snatcher"
        r"\b(?:called|calls|calling) me (?:a|an|the) (?:\w+ )?(?P<it>grass|snitch|rat|narc|tout|informer|baby ?snatcher|child ?snatcher|kid ?snatcher|home ?wrecker|traitor)\b",
        # "dcf says case closed. baby still there"
        r"\b(?P<it>(?:cps|dcfs?|aps|dhs|dss|acs|tusla|social services|the hotline|intake|the department)) (?:\w+ )?(?:says?|said|told|decided|refused|declined|screened|closed|won'?t|is not|isn'?t)\b[^\n]{0,60}\b(?:case|closed|baby|kids?|child|home|unfounded|nothing|no|screen\w*|report|call|again)\b",
        # "just hung up w the hotline", "placed 2 brothers at 3am", "her mom found out i told the school"
        rf"\b(?:hung up|got off|off the phone|on the phone|spoke|talked|talking|waiting|call(?:ed|ing)?) (?:\w+ )?(?:w|with|to|on|for|from)? ?(?P<it>{_AGENCY})\b",
        rf"\b(?P<it>plac(?:ed|ing) (?:{COUNT}|a|the|two|three|my|these|those|\d+) (?:\w+ )?(?:kids?|brothers?|sisters?|siblings?|boys?|girls?|bab(?:y|ies)|teens?|child(?:ren)?|toddlers?|newborn|sib group|infants?))\b",
        r"\b(?:found out|knows?|knew|heard|realised|realized|figured out)\b[^.!?\n]{0,15}\b(?P<it>i (?:told|called|reported|said|filed|made)(?: \w+){0,2} ?(?:school|police|cops|cps|dcf|court|judge|hotline|report|call|social)?)\b",
        r"\b(?:in jail|arrested|charged|in prison|locked up|in custody) (?:bc|because|after|due to)\b[^.!?\n]{0,25}\b(?P<it>(?:told|disclos\w+|report\w*|said|testif\w+|statement|call\w*))\b",
    ),
    topics=(
        r"\b(?P<it>hotlin(?:ed?|ing)|(?:rang|called|phoned|reported|filed|made|submitted|did|had to (?:call|file|make|ring|report)) [^.!?\n]{0,30}?\b(?:cps|dcfs|dhs|acs|dss|tusla|oranga tamariki|social services|social care|children'?s services|child line|aps|mash|(?:the )?(?:hotline|call|report|referral)|51a|section 47)|safeguarding (?:referral|concern|alert)|report(?:ed|ing)? (?:him|her|them|it|what (?:she|he|they))|emergency (?:removal|placement|custody)|(?:remov(?:ed|al|ing)|took|taken|taking) (?:the |his |her |four |two |three |five |a |all )?(?:\w+ )?(?:kids?|child(?:ren)?|bab(?:y|ies)|newborn|siblings|twins)|taken into care|(?:break|broke|breach\w*|breaking) confidentiality|duty to warn|tarasoff|police protection|place of safety)\b",
    ),
    sayings=(
        r"\bhotlined\b|\b(?:had to |i |we |just )?(?:break|broke|breached?|breaking) (?:his |her |their )?confidentiality\b[^\n]{0,60}?\b(?:plan|gun|knife|kill|hurt|told|today|police|parents|mum|mom)\b|\b(?:rang|called|reported|phoned|filed on|referred) (?:a|the|this|that|my) (?:dad|father|m[uo]m|mother|coach|pastor|teacher|family|couple|copper|cop|parent)\b[^\n]{0,30}?\b(?:today|in|to|on|for|he|she|they|hotline|cps|services)\b",
    ),
    fires=(
        Fires("had to make THAT call today. mom will know it was me", role="school counselor"),
        Fires("filed a 51A on a pastor, yep", role="clinical social worker"),
        Fires("Rang Tusla at 4pm on a Friday. Poor wee pet will be home with him all weekend.", role="youth worker"),
        Fires("removed 4 kids tonight with police. the toddler waved at me", role="CPS social worker"),
        Fires("kid disclosed in session so its a report before dinner. again."),
        Fires("Put in another safeguarding referral on the same gran", role="district nurse"),
        Fires("on hold w the hotline 40 min while she sits in my office", role="therapist"),
        Fires("made my first CPS report at my internship, its a teacher's kid", role="social worker"),
        Fires("cps took 3 of my students out of class today", role="social worker"),
        Fires("just hung up w the hotline. i feel sick", role="social worker"),
    ),
    silent=(
        Silent("Teachers: learn how to make a report, link here", role="social worker", why="training"),
        Silent("Someone called CPS on me once for a messy yard", role="nurse", why="the writer's own life"),
        Silent("I had to make that call: pizza or tacos", why="no practice"),
        Silent("Child protection month: know the signs, report abuse to the hotline", role="school counselor", why="a campaign"),
        Silent("Police report filed after my car was broken into, thanks to my neighbour", role="therapist", why="own life"),
        Silent("Took the kids to the beach today", role="social worker", why="own family"),
        Silent("Mandated reporting training done for the year ✅", role="teacher and counselor", why="training"),
        Silent("CPS needs funding and reform, not headlines.", role="social worker", why="policy"),
    ),
)
