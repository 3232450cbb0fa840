"""The writer's own diagnosis, therapy or crisis, told as a practitioner or to clients.

Speaking of one's own health can be purposeful and is never a fault; what is shown is that clients may read it. Words
that everybody uses ("my anxiety") need work beside them; campaigns and planned talks are silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    PROFESSION,
    SERVED,
    SILENT_HERE,
    after,
    around,
    at_work,
    before,
    by_somebody_else,
    context,
    matched,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_CONDITION = (
    r"(?:bipolar|bpd|borderline|(?:c-?)?ptsd|adhd|ocd|depression|depressive|anxiety|an? eating disorder|eating disorder|anorexi\w*|bulimi\w*|schizo\w*|autis\w*|audhd|chronic (?:pain|illness|fatigue)|addiction|alcoholi\w*|(?:a )?trauma|suicidal\w*|si\b|psychosis|dissociati\w*|did\b|panic (?:disorder|attacks)|lithium|lexapro|zoloft|prozac|sertraline|meds|antidepressants|mood swings|mania|manic|self[- ]?harm|a sponsor|recovery|sobriety|therapy (?:herself|himself|too|myself))"
)
_STRONG = r"(?:manic (?:ep(?:isode)?s?|phase|spell)|mania|hypomania|depressive episode|psychotic (?:break|episode)|panic attacks?|suicide attempt|suicidal(?: thoughts| ideation)?|overdose|psych(?:iatric)? (?:ward|unit|stay|hold|admission|hospital)|inpatient stay|relapse|nervous breakdown|mental breakdown|breakdown|rehab stint|rehab|detox|self[- ]?harm|eating disorder|drinking problem|csa|childhood (?:abuse|trauma)|own (?:trauma|abuse|rape|assault|abortion|recovery|diagnosis|mental health|ptsd|depression|anxiety|sobriety|therapy))"
_MILD = r"(?:depression|anxiety|ptsd|c-?ptsd|bipolar|bpd|ocd|adhd|anorexia|bulimia|trauma|rape|assault|abuse|abortion|miscarriage|divorce|meds|antidepressants?|lithium|lexapro|zoloft|prozac|sertraline|diagnosis|therapy|recovery|sobriety|mental health|burnout|grief|addiction|drinking|ed|breakup)"
_HEALER = r"(?:therapist|shrink|psychiatrist|counsel+or|psych|psychologist|sponsor|prescriber|analyst)"
_NOT_MINE = r"^ ?(?:friend|mate|colleague|hat|voice|brain|self|bestie|sister|brother|mom|mum|heart|side|friends|cap|mode|licen[cs]e|husband|wife|skills|bag|degree|training|program|job|role|couch|era)\b"
# what one is treated with or for; near "my", "i" and the work
_TREATED = r"(?:antidepressants?|meds|medication|zoloft|lexapro|prozac|sertraline|lithium|seroquel|adhd|ptsd|cptsd|ocd|bipolar|bpd|bulimia|anorexia|eating disorder|psych ward|psych unit|scars|self[- ]?harm|suicide attempt|dx|diagnosis|diagnosed|panic attacks?|breakdown|dissociat\w*|disassociat\w*|sponsor|sobriety|relapse|depression|rehab|trauma|burnout|meltdown)"
_ME = r"\b(?:i|i'?m|im|i'?ve|me|my|mine|myself|we)\b"
_JOB = r"\b(?:clients?|patients?|sessions?|case ?load|intakes?|shifts?|ward|unit|clinic|home visits?|on call|case ?notes|residents|service users|crisis line|i treat|i work|group|work|back at work|shift|notes|waiting room|work(?:ing)? (?:with|on))\b"
_THEIRS = r"\b(?:clients?|patients?|pts?|residents?|service users?|kids?|he|she|they|his|her|their|m[uo]m|mam|dad|lady|guy|man|woman|student|who|someone|people|ppl)(?:'s|s)? (?:\w+ ){0,3}$"
_PLANNED = r"\b(?:awareness|campaign|keynote|talk (?:on|about|at|through)|webinar|panel|podcast|charity|fundrais\w*|lived[- ]experience (?:talk|training|panel|role|worker)|article|essay|research|study|with supervision|advocacy|#\w*(?:awareness|endthestigma)\w*)\b"
_TOLD = r"(?:told|tell|telling|shar(?:e|ed|ing)|open(?:ed|ing) up|disclos(?:e|ed|ing)|admitt(?:ed|ing)|confess(?:ed|ing)|vent(?:ed|ing)|cr(?:ied|ying)|sobb(?:ed|ing)|broke down|bawl(?:ed|ing)|talk(?:ed|ing)|spoke|overshared|oversharing|trauma ?dump(?:ed|ing)|unload(?:ed|ing)|wept)"


def _spoken_of_me(reading: Reading, span: Span) -> bool:
    """Treatment near the writer's "my" or "i", at the writer's work, and not a client's."""
    text, near, words = context(reading, span), around(reading, span, 45), matched(reading, span)
    if not reading.owner.practises:
        return False
    if says(rf"\b(?:clients?|patients?|pts?|residents?|kids?|he|she|they|his|her|their|people|ppl|someone|m[uo]m|dad|guy|lady|who|your|ur|you|for|of|about|with|on|treat\w*|refer\w*|prescrib\w*|give|gave|meds?|check\w*|{PROFESSION})(?:'s|s)? (?:\w+ )?$", before(reading, span, 30)) and not says(r"\b(?:told|asked) ", near):
        return False
    if says(r"^(?:cr|sobb|dissociat|disassociat|shaking|panick|hyperventilat)", words):
        first = says(r"(?:^|[,.!?&:;]|\b(?:i|and|just|literally|ugh+|been|also|then|so|lol|today|again|me|am|i'?m|im|was|n)) *$", before(reading, span, 30))
        return first and says(_JOB, text) and not says(r"\b(?:happy|good (?:kind|tears|cry)|daughter|son|kid|nursery|joy|proud|laugh\w*|movie|film|book|song|ending|wedding|graduation|with (?:pride|joy|laughter))\b", text) and not by_somebody_else(reading, span)
    if says(rf"\b(?:told|asked|tell) (?:my |a |our )?(?:{SERVED})\b|\b(?:{SERVED}) (?:asked|saw|noticed|knows|found)\b", text):
        return says(r"\b(?:my|i'?m|i was|i have|i take|we (?:take|have|share|both)|me)\b", near) and not says(r"\b(?:his|her|their) (?:\w+ )?$", before(reading, span, 30))
    if says(r"^ (?:clients?|patients?|kids?|guy|lady|teen|couple|m[uo]m|dad|group|case|resident|brother|sister|son|daughter|husband|wife|person|people|ppl)\b", after(reading, span)):
        return False
    mine = says(r"\b(?:my(?: own)?|i'?m (?:on|a)|i (?:have|got|take|had)|got my|im one of|i'?m one of|on my)\b [^.!?\n]{0,12}$", before(reading, span, 30)) or says(r"^[^\n]{0,25}\b(?:im|i'?m) one of them|^[^\n]{0,25}\bas a patient\b", after(reading, span)) or says(r"^(?:psych ward|psych unit|rehab)\b[^\n]{0,30}\bas a patient\b", words + after(reading, span))
    return mine and says(_JOB, text) and (says(_ME, near) or says(r"\bas a patient\b", near))


def _own(reading: Reading, span: Span) -> bool:
    """The writer's own, told by a practitioner, unplanned."""
    text = context(reading, span)
    if not at_work(reading, span) or says(_PLANNED, text) or says(_NOT_MINE, after(reading, span, 20)):
        return False
    words = matched(reading, span)
    if says(rf"^(?:{_TREATED}|(?:cr(?:ied|ying)|sobb|dissociat|disassociat|shaking|panick|hyperventilat)[^\n]*)$", words) and not says(r"\bin front of\b", words):
        return _spoken_of_me(reading, span)
    if says(rf"^(?:cr|sobb|broke|bawl|panic|meltdown)[^\n]{{0,40}}\b(?:in front of|with|w)\b[^\n]{{0,20}}\b(?:{SERVED}|clients?|patients?)\b", words):
        return not by_somebody_else(reading, span)
    if says(r"^(?:just |recently |finally |also )?got\b", words) and not says(r"(?:^|[,.!?&:;]|\b(?:i|and|just|n|also|then|me)) *$", before(reading, span, 30)):
        return False
    if says(_THEIRS, before(reading, span, 35)) and not says(r"^(?:as|i|i'?m|my|even|when|this|told|shar\w+|cr\w+)\b", words):
        return False
    if says(r"^(?:had|having|just had|another|mid|upped|doubled|changed|switched|forgot|skipped|ran out|started|stopped|missed|took|need|adjusted|back on|i (?:have|got|live|struggle|take)|cut|cutting|burned|starving|purged|hurt|off my)\b", words):
        return says(_JOB, text)
    if says(r"^(?:told|tell|telling) (?:her|him|them)\b", words):
        return says(rf"\b(?:{SERVED}|session|group)\b", text)
    if says(rf"^my (?:\w+ )?{_MILD}\b", words) and not says(rf"\b{_STRONG}\b", words):
        return says(_JOB, text)
    return True


def _healed(reading: Reading, span: Span) -> bool:
    """As `_own`, without somebody else as the one who speaks."""
    if says(rf"^(?:{SERVED})\b", matched(reading, span)):
        return _own(reading, span)
    return _own(reading, span) and not by_somebody_else(reading, span)


SIGNAL = Signal(
    id="dual.self-treatment",
    severity=2,
    title="Your own therapy, diagnosis or crisis, where clients can read it",
    explanation="It can be a good choice to share this; clients who read it may start to look after you, so it is worth deciding who sees it.",
    steps=("limit-audience", "supervision", "keep"),
    standards=("nasw-1.06f", "nasw-4.05", "nasw-1.06a"),
    kinds=("self_disclosure",),
    needs=0,
    even_if_kept=True,
    silent_in=SILENT_HERE,
    confirm=_healed,
    patterns=(
        # "as a therapist w bipolar", "im a nurse in recovery"
        rf"\b(?:as (?:a|an|your)|i'?m (?:a|an)|i am (?:a|an)|im|being (?:a|an)|being|just|ur|this|that|when (?:the|ur|a)|even|fellow|hi) (?:[\w-]+ ){{0,2}}{PROFESSION} (?:with|w|w/|who (?:has|is|lives with|struggles with|takes|deals with|battles)|living with|on|in|dealing with|and) (?:[\w-]+ ){{0,2}}{_CONDITION}\b",
        # "social worker with ptsd here"
        rf"(?:^|[.!?\n]\s*){PROFESSION} (?:with|w|w/|in|on|living with|who (?:has|lives with|takes)) (?:[\w-]+ ){{0,2}}{_CONDITION}\b[^\n]{{0,60}}\b(?:here|me|my|i|i'?m|tonight|today)\b",
        # "bipolar therapist here"
        rf"\b(?:bipolar|depressed|suicidal|anorexic|alcoholic|anxious|manic|schizo\w+|traumati[sz]ed|medicated|burnt[- ]out|sober|recovering|autistic|audhd|adhd|ocd|borderline) {PROFESSION} (?:here|life|checking in|problems|probs|confession|diaries|thoughts)\b",
        # "my own therapist fired me lol", "my psychiatrist upped my dose again"
        rf"\bmy (?:own |new |old |poor )?{_HEALER}\b(?! (?:friend|mate|colleague|hat|voice|brain|self|bestie|sister|brother|mom|mum|heart|side|friends|cap|mode|licen[cs]e|husband|wife|skills|bag|degree|training|program|job|role|couch|era))[^.!?\n]{{0,10}}\b(?:fired|dumped|dropped|said|says|told|ghosted|thinks|cancel\w*|increased|upped|put|changed|diagnosed|quit|retired|wants|asked|made|had|is|was|called|yawned|laughed|fell asleep|cried|cries|n i|and i|& i|broke|just|hates|loves|knows)\b",
        # "crying to my own therapist"
        rf"\b(?:cr(?:ied|ying)|sobb(?:ed|ing)|went|going|back|off|ran|told|texted|saw|seeing|see|need|called|paid|ghosted|lied) (?:\w+ ){{0,3}}(?:to |in front of )?my own {_HEALER}\b",
        # "my manic ep last week", "my own trauma in session"
        rf"\bmy (?:own )?(?:[\w-]+ )?(?:{_STRONG}|{_MILD})\b(?! (?:clients?|patients?|kid|kids|group|case|lady|guy|teen|couple|brother|sister|m[uo]m|dad|husband|wife|son|daughter))",
        # "i was hospitalised last month", "im back on lexapro"
        r"\b(?:i|i'?m|im|i'?ve|i'?ve been|me) (?:was |am |got |just |been |finally |got just |have been |had been |being |recently |literally |once |also |back |still )*(?:diagnosed|hospitali[sz]ed|sectioned|committed|5150'?d|baker acted|in rehab|in detox|inpatient|suicidal|in recovery|on (?:lexapro|zoloft|prozac|sertraline|lithium|meds|antidepressants|seroquel|suicide watch|a psych hold)|relaps(?:ed|ing)|self[- ]?harm(?:ed|ing)|starving myself|purg(?:ed|ing)|cutting again|manic|psychotic|depressed|having (?:a )?(?:panic attacks?|a breakdown|a manic \w+)|had (?:a )?(?:panic attacks?|breakdown|manic \w+|psychotic break))\b",
        # "got diagnosed w bipolar"
        r"\b(?:just |recently |finally |also )?got (?:\w+ )?(?:diagnosed|sectioned|hospitali[sz]ed|dx'?d|my (?:\w+ )?(?:dx|diagnosis))\b[^\n]{0,30}",
        # "tried to kill myself"
        r"\b(?:tried|attempted|wanted) to (?:kill myself|end (?:it|my life)|die)\b|\bmy (?:last )?suicide attempt\b",
        # "nurse w anorexia relapsing", "counsellor who is in counselling here"
        rf"\b{PROFESSION} (?:with|w|w/|who (?:is|has|was|got)|in|on) {gap(2)}(?:{_CONDITION}|counsel+ing|therapy|rehab|inpatient|treatment|{_STRONG})\b[^\n]{{0,40}}\b(?:here|relaps\w*|having a|bad (?:day|week|night)|struggling|ama|ask me|still|again|too|me|myself|and (?:yes|still)|hi|hello|checking)\b",
        # "even psychologists have breakdowns, mine was tuesday"
        rf"\beven {PROFESSION} [^\n]{{0,30}}\b(?:therapy|break ?downs?|panic|depress\w*|anxi\w*|relaps\w*|meds|cry|meltdowns?|trauma)\b[^\n]{{0,30}}\b(?:mine|me|i|my|ask me)\b",
        # "therapist here, currently in rehab"
        rf"\b{PROFESSION} here\b[^\n]{{0,40}}\b(?:in rehab|inpatient|in therapy|{_CONDITION}|{_STRONG}|depressed|suicidal|not ok(?:ay)?)\b",
        # "i have bpd and i treat bpd"
        rf"\bi (?:have|got|live with|struggle with|take) (?:\w+ )?(?:{_CONDITION})\b[^\n]{{0,60}}",
        # "cut my arms last night, group at 9"
        r"\b(?:cut|cutting|burned|starving|purged|hurt) (?:my (?:arms?|wrists?|legs?|thighs?)|myself)\b[^\n]{0,60}|\boff my meds\b[^\n]{0,60}|\b(?:almost |nearly )?(?:used|relapsed|drank|got high) (?:again )?after (?:work|shift|group|session)\b",
        # "bipolar social worker things", "your depressed counsellor"
        rf"\b(?:bipolar|depressed|suicidal|anorexic|alcoholic|manic|schizo\w+|traumati[sz]ed|sober|recovering|autistic|audhd|adhd|ocd|borderline|bulimic) {PROFESSION}\b(?! (?:needed|wanted|for|said|who))",
        # "counselor, in recovery, on suboxone"
        rf"\b{PROFESSION}[,|/]? ?(?:and |& |n )?(?:\w+ )?(?:in recovery|on (?:suboxone|methadone|lithium|meds|lexapro|zoloft)|living with \w+|{_CONDITION} survivor|survivor|ex[- ]addict|former addict|recovering \w+)\b",
        # "back in rehab, ur fave counselor"
        rf"\b(?:back |still |currently |again |day \d+ )?in (?:rehab|detox|the psych ward|inpatient|hospital again)\b[^\n]{{0,30}}\b(?:ur|your|this|yr) (?:\w+ )?{PROFESSION}\b",
        # "i too was a foster kid, told my whole caseload"
        rf"\bi (?:too )?(?:was|am|'m) (?:also )?(?:a |an )?(?:foster kid|care leaver|survivor|victim|former addict|ex[- ]addict|addict|alcoholic|in care|abused|homeless|raped|teen mom)\b[^\n]{{0,30}}\b(?:{SERVED}|case ?load|group|session|told)\b",
        # "had a panic attack in the supply closet between patients"
        r"\b(?:had|having|just had|another|mid) (?:a |an |my )?(?:\w+ )?(?:panic attacks?|breakdown|meltdown|flashbacks?|anxiety attack|manic \w+|ptsd \w+|dissociat\w+)\b[^\n]{0,60}",
        # "i was in the psych ward last month"
        r"\bi (?:was|am|been|spent \w+ (?:days|weeks|months)|just got out|got out|ended up|checked myself) (?:\w+ ){0,2}(?:in|into|of|at) (?:the |a )?(?:psych(?:iatric)? (?:ward|unit|hospital)|inpatient|rehab|detox|eating disorder unit|mental hospital|crisis unit|loony bin)\b",
        # "told her i was raped too", "i told my client i'm bipolar"
        rf"\b(?:told|tell|telling) (?:her|him|them|(?:my |a |the |one of my )?(?:{SERVED})|the group|my group) (?:that )?(?:i'?m|i was|i'?ve been|i have|i had|i got|i'?d been|im|ive) (?:\w+ ){{0,3}}(?:raped|abused|assaulted|molested|hit|beaten|{_CONDITION}|in recovery|an? (?:survivor|addict|alcoholic|cutter)|there|a kid too|beaten up|sober|suicidal|depressed|bulimic|divorced|hospitali[sz]ed|too)\b",
        # "8 months sober and running the relapse group"
        r"\b(?:\d+|one|two|three|four|five|six|seven|ten) (?:yrs?|years?|months?|mos?|days|weeks) (?:sober|clean)\b[^\n]{0,30}\b(?:running|leading|facilitating|teaching|counsel+ing|treating|still|work\w*|group|clients|patients|case ?load|shift|detox|rehab)\b",
        # "upped my zoloft, 7 clients tomorrow"
        r"\b(?:upped|doubled|changed|switched|forgot|skipped|ran out of|started|stopped|missed|took|need|adjusted|back on) (?:\w+ )?my (?:\w+ )?(?:zoloft|lexapro|prozac|sertraline|citalopram|lithium|seroquel|meds|antidepressants?|ssri|wellbutrin|lamictal|abilify|adderall|vyvanse|xanax|klonopin)\b[^\n]{0,50}",
        # "3 therapists and none can fix me, and im one of them"
        r"\b(?:therapists?|shrinks?|psychologists?|psychiatrists?|counsel+ors?)\b[^\n]{0,40}\b(?:fix me|help me|i'?m one of them|im one of them|me too|myself included)\b",
        # "told my client we take the same antidepressant", "my ptsd made me leave group early"
        rf"\b{_TREATED}\b",
        # "cried in front of a patient", "disassociated through 4 sessions today"
        r"\b(?:cr(?:ied|ying)|sobb(?:ed|ing)|dissociat(?:ed|ing)|disassociat(?:ed|ing)|shaking|panick(?:ed|ing)|hyperventilat\w+) (?:\w+ ){0,4}(?:before|after|through|thru|during|between|in|on|at|all|again)\b[^\n]{0,40}",
        # "5 years clean today, same rooms as my clients"
        rf"\b(?:\d+|one|two|three|four|five|six|seven|ten) (?:yrs?|years?|months?|mos?|days) (?:sober|clean)\b(?! (?:today )?(?:for|from) (?:a|my|one|her|him|this|the))[^\n]{{0,60}}\b(?:i|my|me|{PROFESSION})\b",
        # "told my client about my divorce"
        rf"\b{_TOLD} {gap(4)}(?:{SERVED}|the group|my group|the kids i work with|group)\b[^.!?\n]{{0,40}}\b(?:my own|about my|abt my|my|that i(?:'m| was| have|ve)?) (?:\w+ )?(?:{_STRONG}|{_MILD}|story|past|struggles?|marriage|suicide|ex|cancer|depressed|history)\b",
        # "shared my recovery story w the group"
        rf"\b{_TOLD} {gap(2)}(?:about |abt )?my (?:own )?(?:\w+ )?(?:{_STRONG}|{_MILD}|story|past|struggles?) {gap(2)}(?:to|with|w|in front of|2) {gap(2)}(?:{SERVED}|the group|my group|clients|patients|group)\b",
        # "cried in MY session"
        rf"\b(?:cr(?:ied|ying)|sobb(?:ed|ing)|broke down|bawl(?:ed|ing)|panic attack|meltdown) {gap(3)}(?:in front of|with|w|during|mid|in|harder than|before|between) {gap(2)}(?:{SERVED}|clients|session|sessions|group|the client|patients)\b",
        # "my client comforted me"
        rf"\b{SERVED} {gap(2)}(?:comfort(?:ed|ing)|consol(?:ed|ing)|calm(?:ed|ing)|had to (?:hug|hold|comfort|calm)|talk(?:ed|ing)|counsel+(?:ed|ing)) me\b",
        # "session triggered my own stuff", "group today triggered me bad"
        r"\b(?:sessions?|group|client|patient|intake|case|visit|work|supervision)\b[^.!?\n]{0,25}\btrigger(?:ed|s|ing)? (?:me|my|tf out|the hell out|all my)\b",
        # "this therapist is in therapy"
        rf"\bthis {PROFESSION} (?:is|needs|has|goes|went|cries|cried|takes|also|had)\b[^.!?\n]{{0,30}}\b(?:therapy|therapist|meds|breakdown|panic|depress\w*|anxi\w*|sober|crying|rehab|lexapro|trauma|not ok|not okay)\b",
    ),
    topics=(
        r"\bmy own (?:therap(?:y|ist)|trauma|abuse|divorce|diagnosis|depression|anxiety|recovery|relapse|addiction|eating disorder|self[- ]harm|miscarriage|abortion|breakdown|grief|story|childhood|ptsd|bipolar|ocd|adhd|suicid\w+|overdose|assault|meds)\b|\btold (?:my |a |the |one of my |her |him |them )*(?:client|patient|group|resident|kids?|girls?|lads?|her|him|them)s? (?:all )?(?:about |that |i )?(?:my|i was|i am|i'?m|i had|i have|i've|i also|i'd)\b|\b(?:cried|crying|broke down|sobbed) (?:in front of|with|during|on) (?:my |a |the )?(?:client|patient|session|group|resident|family)\b|\bi (?:was|am|have been|had been|'?ve been) (?:\w+ )?(?:abused|raped|suicidal|sectioned|hospitali[sz]ed|anorexic|bulimic|bipolar|an addict|in recovery|sober|clean|diagnosed|depressed|in rehab|adopted|in care) [^.!?\n]{0,10}?(?:too|myself|as well|once)?\b|\b(?:off|on|back on) (?:my|the) (?:meds|antidepressants|lithium|sertraline|prozac)\b",
    ),
    sayings=(
        r"\b(?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or),? (?:and |& |n |\+ )?(?:an? )?(?:addict|alcoholic|survivor|in recovery|sober|bipolar|patient|autistic|depressed|anxious|suicidal|former addict|ex[- ]?addict|\d+ (?:days|years|months) (?:clean|sober))\b|\b(?:addict|alcoholic|survivor|bipolar|in recovery)\b[^.!?\n]{0,12}\b(?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or)\b[^.!?\n]{0,5}|\b(?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or) (?:with|w|on|who (?:has|is|was)|living with) (?:an? |my |three |own |severe |chronic )*(?:bpd|bipolar|ptsd|adhd|ocd|depression|anxiety|antidepressants?|meds|schizo\w+|eating disorder|addiction|autis\w+|psychosis|suicid\w+)\b",
    ),
    fires=(
        Fires("as a therapist w bipolar, my manic ep last week..."),
        Fires("my own therapist fired me lol", role="social worker"),
        Fires("Told my client about my own abortion today, felt right in the moment"),
        Fires("back on lexapro. i'm depressed and have six sessions tomorrow", role="counsellor"),
        Fires("cried in front of a patient again. she hugged me"),
        Fires("5 years sober today and I run the same group I once sat in", role="addiction counselor"),
        Fires("session w my 3pm triggered all my childhood stuff", role="therapist"),
        Fires("i was sectioned at 19, that's why i became a mental health nurse", role="mental health nurse"),
    ),
    silent=(
        Silent("Clinician shares lived-experience talk through her professional page with supervision"),
        Silent("my therapist fired me lol", role="chef", why="no practice"),
        Silent("My client was sectioned last night and I couldn't sleep", role="social worker", why="the client"),
        Silent("My therapist voice comes out when my kids fight", role="therapist", why="a figure of speech"),
        Silent("My anxiety before this football match", role="nurse", why="a figure of speech"),
        Silent("Therapists with ADHD deserve better supervision, new research out", role="psychologist", why="a group, news"),
        Silent("My sister got diagnosed with MS today", role="nurse", why="own family"),
        Silent("Speaking on a panel about my recovery for awareness week", role="peer support specialist", why="planned"),
        Silent("He is 3 years sober and a joy to work with", role="case manager", why="the client"),
    ),
)
