"""An answer to a review that confirms or describes the reviewer as somebody seen.

Kind answers count as much as angry ones: thanking a reviewer for coming says that they came.
"""

from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import COUNT, NEAR
from scanner.signals.identity._setting import practised
from scanner.subjects.reading import Reading, Span

_YOU = r"(?:you|u|ya|your (?:son|daughter|child|husband|wife|mother|mom|mum|father|dad|family)|yr (?:son|daughter|child))"
_YOUR = r"(?:your|ur|yr|the|our)"
# what only a service does with the person it answers
_DEALING = (
    r"(?:sessions?|appointments?|appts?|visits?|assessment|evaluation|intake|treatment|treated|therapy|counsell?ing|detox|rehab|discharged?|prescri\w+|diagnos\w+|our records|records show|chart|paperwork|consent form|(?:financial |treatment )?agreement|balance|bill(?:ed|ing)?|invoice|co-?pay|insurance|no[- ]?show\w*|cancel\w*|ghosted|abusive|my staff|medications?|receptionist|front desk|documentation|documented|(?:every|our|my) (?:phone )?calls?|our (?:staff|nurses?|team|therapists?|clinicians?|doctors?)|let (?:you|u) go|refund\w*|(?:a |our )(?:\w+ )?(?:patient|client)|meds|medications?|benzos?|emdr|cbt|dbt|iop|group|late|program(?:me)?|admission|admitted)"
)
_VISIT = (
    r"(?:sessions?|sesh|visits?|appointments?|appts?|treatment|therapy|intake|assessment|evaluation|eval|counsell?ing|consult(?:ation)?s?|check[- ]?in|group"
    r"|discharge|detox|work together|couples? (?:work|therapy|sessions?))"
)


def _answered(reading: Reading, span: Span) -> bool:
    """An answer to a review, or words that only a practice would write in one."""
    return reading.item.kind == "review_reply" or practised(reading, span)


SIGNAL = Signal(
    id="rid.review-reply-confirm",
    severity=5,
    title="A reply to a review that confirms someone was seen",
    explanation="Any answer that mentions their visits, bills or behaviour tells every reader that this person came to you.",
    steps=("preserve-first", "delete", "privacy-lead"),
    standards=("hipaa-164.502a", "oti-testimonials", "nasw-1.07r", "part2-2.13"),
    needs=0,
    # people mention their family, staff and policy in answers, and still confirm
    silent_in=USUALLY_SILENT - {"own_family", "news", "generic", "own_therapy"},
    confirm=_answered,
    patterns=(
        # "in our 6 sessions you never raised it", "during your stay"
        rf"\b(?:in|during|at|after|before|throughout|over|for|from) {_YOUR} (?:(?:{COUNT}|first|last|second|only|one|entire|recent|initial|brief|final|many|\w+day) )?(?:\w+ )?{_VISIT}\b{NEAR}\b(?:you|u|your|ur|we|i)\b",
        # "during your stay", "ur time with us"
        r"\b(?:during|throughout|since|from) (?:your|ur|yr) (?:\w+ )?(?:stay|admission|time (?:with us|in|at|on)|care|discharge)\b",
        # "you never raised it in our sessions", "u cancelled 3 appts"
        rf"\b{_YOU} (?:\w+ ){{0,3}}(?:missed|cancell?ed|no[- ]?show\w*|skipped|refused|declined|walked out|stormed out|showed up|turned up|came (?:in|late|to)|arrived|attended|signed|agreed|stopped coming|dropped out|quit|never (?:raised|mentioned|told|paid|showed|came|complained|asked|did|returned|completed))\b{NEAR}\b(?:{_VISIT}|late|drunk|high|intoxicated|times?|\d ?x|paperwork|consent|policy|copay|bill|us|me|forms?|homework)\b",
        # "You no-showed 3x and owe us $240"
        rf"\b{_YOU} (?:\w+ ){{0,2}}(?:no[- ]?show(?:ed|s)?|ghosted|stood us up|owe[ds]? us|still owe (?:us|me)|were discharged|were (?:a|our|my) (?:\w+ )?(?:client|patient|resident)|were (?:seen|admitted|referred|offered|diagnosed|prescribed)|are (?:a|no longer a|not a|our|my) (?:\w+ )?(?:client|patient)|relapsed|tested positive|yelled|screamed|threatened|cursed|swore|(?:verbally )?abused)\b",
        # "your unpaid balance", "ur insurance denied it", "your chart shows"
        rf"\b(?:your|ur|yr) (?:\w+ )?(?:balance|invoice|bill|co-?pay|insurance|no[- ]?show fee|cancellation fee|chart|records?|file|notes|diagnosis|meds?|medications?|prescription|symptoms|treatment plan|urine|drug test|uds|discharge|intake|case ?worker|clinician|therapist|counsell?or|sessions?)\b{NEAR}\b(?:was|were|is|are|shows?|says?|denied|expired|remains?|unpaid|due|went|noted|offered|explained|called|reached|told|tried|has|have|had)\b",
        # "sorry u felt that way after our appointment", "sorry your session felt rushed"
        rf"\b(?:sorry|apologi[sz]e|regret|sad|disappointed)\b[^\n]{{0,60}}\b(?:your|ur|our|the|last|first) (?:\w+ )?{_VISIT}\b",
        # "thank you for trusting us with your son", "so glad therapy helped u"
        r"\b(?:thank(?:s| you|u)|ty|glad|happy|honou?red|pleased|pleasure|privilege|joy|thrilled|delighted|proud)\b[^.!?\n]{0,40}\b(?:trust(?:ing|ed) (?:us|me)|choosing (?:us|me|our)|(?:coming|came) (?:in|to (?:us|see))|letting (?:us|me) (?!know)|(?:helped|could help|able to help|to have helped|supporting|treating|treated|to treat|work(?:ing|ed)? with|walk(?:ing|ed)? (?:with|alongside)|serv(?:e|ing)|car(?:e|ed|ing) for) (?:you|u|your (?:son|daughter|child|family|mom|mum|husband|wife|marriage))|having (?:you|u)|our (?:work|sessions?)|your (?:progress|journey|treatment|recovery|sessions?)|being (?:a|our) (?:client|patient|part))\b",
        # "We offered you three other times", "we discharged you because", "we refunded ur copay"
        r"\b(?:we|i|our (?:staff|team|front desk|office|clinician|therapist|doctor)|my (?:staff|receptionist)) (?:\w+ )?(?:offered|discharged|refunded|treated|called|rang|explained|told|reminded|warned|gave|referred|billed|charged|asked|terminated|listened to|diagnosed|admitted|waived|reached out to) (?:to \w+ )?(?:with |for )?(?:you|u|ya|your|ur)\b",
        # "we saw you twice", "i seen ur son for a year"
        rf"\b(?:we|i) (?:\w+ )?(?:saw|seen|have seen|had seen) (?:you|u|your (?:son|daughter|child|husband|wife|mother|father)|ur \w+) (?:for|twice|once|on|at|in (?:our|clinic|the clinic|session|{COUNT})|{COUNT} )",
        # "as we discussed in session", "as I explained when you came"
        r"\bas (?:we|i) (?:\w+ )?(?:discussed|talked about|explained|told you|agreed|mentioned|said)\b[^.!?\n]{0,30}\b(?:session|when (?:you|u)|(?:at|in|during) (?:your|ur|our)|intake|appointment|to (?:you|u))\b",
        # "since you stopped your meds", "when u were in detox w/ us"
        r"\b(?:when|since|after|because|until|while) (?:you|u) (?:\w+ )?(?:were (?:in|at|with|here|admitted|under)|came|attended|stopped (?:coming|your|taking|ur)|left (?:us|treatment|the program|against)|started (?:with|seeing|therapy|treatment)|saw (?:us|me|dr|our|your))\b",
        # "sorry your husband's detox was hard", "your mother's treatment"
        r"\b(?:your|ur|yr) (?:son|daughter|child|husband|wife|partner|mother|mom|mum|father|dad|sister|brother|family|loved one)(?:'s|s)? (?:\w+ )?(?:detox|treatment|therapy|sessions?|care|stay|appointments?|progress|recovery|assessment|discharge|admission|case|visits?)\b",
        # "you came 2 times then ghosted", "u were abusive to my staff thats why we let u go"
        rf"\b{_YOU} (?:\w+ )?(?:came|were|was|missed|cancell?ed|showed|signed|agreed|refused|left|walked|yelled|told|said|asked|never|didn'?t|did|had|received|attended|arrived|paid|stopped|chose|told|threatened|brought|completed|finished|ignored|screamed|yelled|cursed|hung up|lied|skipped|broke|harassed|demanded|insisted|accepted|declined)\b[^\n]{{0,60}}\b{_DEALING}\b",
        rf"\b{_YOU} (?:only )?(?:came|attended|showed up|saw (?:me|us)|met (?:with )?(?:me|us)) (?:in )?(?:{COUNT}|once|twice|three|\d+)\b",
        # "our records show you were 25 minutes late"
        r"\b(?:our|my|the) (?:records?|notes|files?|system|log|chart|schedule) (?:\w+ )?(?:show|indicate|reflect|say|confirm|state|document)s?\b[^\n]{0,40}\b(?:you|u|your|ur)\b",
        # "we treated your mother with dignity until she passed", "i saw ur son for a year"
        r"\b(?:we|i|my staff|our (?:staff|team)) (?:\w+ )?(?:treated|cared for|worked with|supported|helped|assessed|evaluated|discharged|admitted|counsell?ed|let|fired|dismissed|terminated) (?:you|u|ya|(?:your|ur) (?:son|daughter|child|husband|wife|mother|mom|mum|father|dad|family|partner|kid|kids))\b(?! (?:know|with (?:any|your) questions))",
        # "thank you for being such a great patient", "you were a joy to work with"
        r"\b(?:for being|you (?:were|are|have been)|u (?:were|r)|always) (?:\w+ ){0,3}(?:patient|client|(?:joy|pleasure|honou?r|delight) to (?:work with|treat|support))\b",
        # "so happy EMDR helped you sleep again", "loved working with you & your daughter"
        r"\b(?:emdr|cbt|dbt|therapy|counsell?ing|treatment|our (?:sessions?|work|program\w*|group)|sessions?|coaching|couples work|the (?:meds|medication|group|program\w*)) (?:\w+ )?(?:has |have )?(?:helped|saved|changed|worked for|brought|gave) (?:you|u|your|ur)\b",
        r"\b(?:loved?|enjoy(?:ed)?|miss(?:ed)?|great|honou?red|been (?:a|an) \w+)(?: \w+)? (?:working with|treating|supporting) (?:you|u|ya)\b(?! (?:all|guys|at the|tonight))",
        # "as explained at your assessment, we do not prescribe benzos"
        rf"\bas (?:\w+ )?(?:explained|discussed|agreed|mentioned|stated|noted|outlined|told)\b[^.!?\n]{{0,25}}\b(?:your|ur|our|the) (?:\w+ )?(?:{_VISIT}|paperwork|consent|policy|call)\b",
        # "we wish your son well but he was discharged", "sir you were removed for being intoxicated"
        r"\b(?:you|u|s?he|they|your (?:son|daughter|husband|wife|mother|father|mom|mum|dad)) (?:was|were) (?:\w+ )?(?:discharged|removed|banned|dismissed|terminated|admitted|sectioned|asked to leave|escorted|intoxicated|drunk|high|violent|aggressive|rude|non-?compliant|offered)\b",
        # "the work we did together", "as your counselor I'm hurt by this"
        r"\b(?:the |our )(?:work|progress|journey|sessions?|time|year|months) (?:we did|we had|you did|you made|together|we made|we shared)\b",
        r"\b(?:as|being|i was|i'?m|we were|we are) (?:your|ur) (?:\w+ )?(?:counsell?or|therapist|nurse|social worker|psychologist|psychiatrist|doctor|midwife|case ?worker|provider|clinician|doula)\b",
        # "your file notes you declined", "you asked for Xanax at the first visit"
        r"\b(?:your|ur) (?:file|chart|records?|tox screen|urine|intake|evaluation|copay|claim|balance|outbursts?|last session|first session|last visit|first visit|detox|stay with us)\b",
        r"\b(?:xanax|benzos?|adderall|ritalin|opioids?|oxy\w*|methadone|suboxone|narcotics|controlled substances?|an esa letter|esa letter|disability (?:form|letter|paperwork))\b[^\n]{0,60}\b(?:you|u|your|visit|session|said no|declin\w+)\b",
        r"\b(?:you|u)\b[^.!?\n]{0,40}\b(?:xanax|benzos?|adderall|opioids?|oxy\w*|esa letter|disability (?:form|letter|paperwork)|dream (?:client|patient)|deliver your baby)\b",
        # "We're glad to hear your anxiety is better", "keep up the homework", "I remember your family well"
        r"\b(?:your|ur) (?:anxiety|depression|panic|ptsd|pain|adhd|sobriety|recovery|symptoms|marriage|relationship|sleep|trauma|grief|addiction|mood|labou?r|baby|surgery|hip|knee|drinking|anger|behaviou?r) (?:is|are|was|has|have|got|improved|feels?)\b",
        r"\b(?:i|we) (?:\w+ )?remember (?:you|u|your|ur)\b|\bkeep up (?:the|ur|your) (?:\w+ )?(?:homework|work|skills|exercises|meetings|journaling|meds|sobriety)\b",
        # "We stopped treatment because you refused", "we ended services after ur third no show"
        r"\b(?:we|i) (?:\w+ )?(?:stopped|ended|terminated|closed|paused|discontinued|declined|refused|cancelled|suspended) (?:\w+ ){0,2}(?:treatment|therapy|services?|care|sessions?|case|file|prescription|meds|appointments?)\b",
        # "That is not what happened in our session and you know it"
        r"\b(?:what happened|what (?:you|u|was) (?:\w+ )?(?:said|told|agreed|signed)|happened|said|agreed|told)\b[^.!?\n]{0,20}\b(?:in|at|during) (?:our|ur|your|the|that) (?:\w+ )?(?:session|sesh|appointment|appt|visit|group|intake|meeting)\b",
        r"\b(?:left|leaving|divorc\w+|quit|stopped|beat|overc[ao]me)\b[^.!?\n]{0,30}\b(?:after|thanks to|since|through) (?:our|the|ur|your) (?:work|sessions?|therapy|treatment|time)\b",
        # "thank u for letting me be ur therapist", "being your nurse was an honor"
        r"\b(?:be|being|been|was|am) (?:your|ur|yr) (?:\w+ )?(?:counsell?or|therapist|nurse|social worker|sw|psychologist|midwife|case ?worker|case ?manager|coach|doula|ot|advocate)\b",
        # "Glad the medication change worked out for you", "documentation of every call you ignored"
        r"\b(?:worked out|works?|worked|helped|helping|effective|good fit|right fit) (?:well |so well |great )?for (?:you|u|your|ur)\b[^\n]{0,40}",
        rf"\b(?:{_DEALING})\b[^.!?\n]{{0,30}}\b(?:you|u) (?:\w+ )?(?:ignored|missed|refused|declined|signed|requested|skipped|cancell?ed|never|asked|left|threw|paid|didn'?t)\b",
        # "Ma'am we did not discharge your mom early"
        r"\b(?:we|i|our \w+) (?:did(?: not|n'?t)?|never|always|had to|have to|chose to|could not|couldn'?t) (?:\w+ )?(?:discharge|treat|refuse|deny|cancel|release|medicate|restrain|bill|charge|diagnose|admit|report|call|prescribe|see|transfer|refer) (?:you|u|your|ur)\b",
    ),
    sayings=(
        r"\b(?:was|were|is|are|has|have)(?:n'?t| not| never)(?: been| ever been)? (?:my|our|a) (?:client|patient)s?\b|\bnever (?:my|our|a) (?:client|patient)\b|\byou(?:r (?:child|son|daughter|mother|husband|wife|mum|mom|partner))? (?:was|were) (?:seen|discharged|assessed|treated|late|offered|refused|asked to leave|given)\b|\b(?:we|i) have (?:records?|notes|documentation|proof|logs) (?:of|that|showing|from) (?:every|your|each|you|all|the)\b|\b(?:your|ur) (?:appointments?|sessions?|treatment|therapy|assessment|intake|balance|bill|copay|insurance|file|case|diagnosis|discharge) (?:was|were|is|with|on|at|fee)\b|\bwhen (?:i|we) (?:saw|treated|assessed|discharged|met) you\b|\byou (?:came|attended|cancell?ed|no[- ]?show\w*|stopped|refused|owe|left without|walked out|missed|were rude|threatened|shouted)\b[^.!?\n]{0,40}?\b(?:sessions?|appointments?|appts?|assessment|treatment|pay\w*|fee|staff|\$ ?\d+|week \d|us|reception\w*|twice|times)\b|\bglad (?:the )?(?:emdr|cbt|dbt|therapy|counsel+ing|sessions?|treatment|meds|group) (?:helped|worked|is helping)\b",
    ),
    fires=(
        Fires("Sorry you felt that way, in our 6 sessions you never raised it"),
        Fires("You no-showed 3x and owe us $240, thats the truth", kind="review_reply", role="psychotherapist"),
        Fires("Thank you for trusting us with your son's care, it was a joy to watch him grow", kind="review_reply"),
        Fires("Your insurance was denied twice and we explained this at intake.", kind="review_reply", role="counsellor"),
        Fires("hi! glad our work together helped u find ur voice 💛", role="therapist", kind="review_reply"),
        Fires("Our front desk called you four times before your case was closed.", kind="review_reply", role="clinic owner"),
        Fires("u were discharged because u screamed at our nurse", role="clinic manager", kind="review_reply"),
        Fires("hi Mark we are sorry the detox bed wasnt comfortable, u left after 2 days", role="social worker"),
        Fires("We're glad to hear your anxiety is better, keep up the homework", role="social worker"),
        Fires("You were a no call no show twice, Jeff.", role="social worker"),
    ),
    silent=(
        Silent("Privacy rules mean we can't confirm who uses our service; call our office", kind="review_reply", role="therapist", why="a kept boundary"),
        Silent("Thank you for your feedback. Please call our office manager.", kind="review_reply", role="therapist", why="confirms nothing"),
        Silent("We take all concerns seriously and welcome a call at 555-0134.", kind="review_reply", role="dentist", why="confirms nothing"),
        Silent("During our stay at the inn you could hear the sea", role="social worker", why="a holiday"),
        Silent("You missed the best match of the season!", role="nurse", why="sport"),
        Silent("Great tacos, the owner came over and thanked us", kind="review", role="counsellor", why="the writer's own review"),
        Silent("you never called me back about the sofa", why="no practice"),
        Silent("Happy to help you move on Saturday", role="psychologist", why="a friend"),
    ),
)
