"""Drunk, high, sleepless, undressed or raging - and at work.

A glass of wine in the evening is nobody's business; the words must put the state and the work together. A client who
came in drunk is somebody else's state.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    SERVED,
    SILENT_HERE,
    at_work,
    before,
    by_somebody_else,
    context,
    either_order,
    matched,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_STATE = (
    r"(?:hung ?-?over|hangover|hanging out of me|in the horrors|still (?:drunk|high|tipsy|buzzed|wasted|lit)|half[- ](?:drunk|cut|asleep)|drunk|wasted|tipsy|buzzed|blacked? ?out|blazed|stoned|baked(?! (?:an?|the|some|my|\w*cakes?|cookies|brownies|bread|goods|beans|potato\w*|fresh|\d+)\b)|faded|tripping|tweaking|coked up|steaming|pished|langers|rolling|plastered|hammered|day drunk|zooted|crossed|high(?= (?:&|and|n|as|af|when|while|for|in|at|before|b4|during|on (?:shift|the job|duty|a|my|call|ward))|[,.!?])"
    r"|(?:on|did|took|popped|ate|had|took|two|half|an?) (?:an? |half a |half an |two |2 |some )?(?:edibles?|gumm(?:y|ies)|shrooms?|molly|acid|ketamine|xan(?:ax|s|ny|nies)?|addy|addies|adderall|ativan|valium|klonopin|benzos?|ambien|vicodin|perc\w*|oxy|coke|bump|line|joint|dab|bong|bowl|blunt)|(?:smoked|smoking|vaped|vaping|hit) (?:an? |my |some )?(?:weed|bowl|joint|blunt|bong|dab|pen|spliff|up)|(?:no|zero|0|\d|two|three|four|couple) ?(?:hours?|hrs?|h)?(?: of)? sleep|slept (?:\d|two|three|four) ?(?:hours?|hrs?)|haven'?t slept|not slept|awake (?:for )?\d+ ?(?:hours|hrs|h)|running on (?:no|zero|\w+ hours?))"
)
_DRINK = r"(?:vodka|tequila|whiske?y|wine|beers?|gin|rum|shots?|marg(?:arita)?s?|cocktails?|prosecco|bourbon|drinks?|drinking|flask|edibles?|gumm(?:y|ies)|weed|joint|vape|xanax|adderall|coke|bowl|cans)"
_WORK = r"(?:sessions?|sesh|crisis line|hotline|help ?line|intakes?|home visits?|supervision|on shift|my shift|night shift|day shift|shifts?|the ward|ward round|rounds|on[- ]call|court|case ?notes|charting|notes|progress notes|tele ?health|clinic|the unit|handover|my \d{1,2} ?(?:am|pm|o'?clock)?|appts?|appointments?|meds? (?:round|pass)|therapy|couples (?:therapy|sesh|work|session)|process group|group today|group tonight|group therapy|group|(?:\w+ )?assessments?|staff (?:meeting|room)|team meeting|meetings?|case conference|team meeting|mdt|treatment team|zooms? (?:session|w|with)|work today|at work|on the job|duty|the office)"
_SERVED_AT_WORK = r"(?:my |a )?(?:next |first |last )?(?:home visit|session)"
_WITH_CLIENTS = rf"(?:(?:with|w|w/|seeing|see|saw|for|before|b4|between|and|&|n|driving|drove|counsel+ing|treating|to) {gap(3)}(?:clients?|patients?|residents?|pts|kiddos|{SERVED}))"
_JOIN = r"(?:\b(?:for|4|before|b4|at|in|on|during|mid|between|while|when|into|to|and|n|through|thru|after|doing|running|leading|w|with|taking|answering|writing|gonna|about to|rn|again|but)|[&+=,-])"
_SEX = r"(?:had sex|having sex|just had sex|sex(?:ting|ted)|bang(?:ed|ing)|hook(?:ed|ing) up|quickie|shagg(?:ed|ing)|fuck(?:ed|ing) (?:my|him|her|in|on)|made out|making out|sent nudes|nudes|masturbat\w+|orgasm\w*|watching porn|porn|only ?fans|naked|topless|pants ?less|no pants|no bra|bra ?less|in bed|in my (?:underwear|undies|bra|thong|boxers|knickers)|vibrator)"
_ROOM = r"(?:my office|the office|therapy room|(?:therapy|client|office|my) couch|at work|supply (?:closet|room|cupboard)|agency (?:van|car)|company car|work van|clinic|session|sessions|sesh|tele ?health|on[- ]call room|staff ?room|the ward|zoom|shift|group room|crisis line|clients|my \d ?(?:am|pm)|supervision|court)"
_RAGE = r"(?:might|may|will|imma|ima|fixing to|want(?:ed|s|ing)? to|wanna|could|could'?ve|gonna|ready to|about to|almost|nearly|swear (?:to god )?i'?ll|need to|tempted to|dying to|close to|this close to) (?:\w+ )?(?:punch|slap|strangle|throttle|choke|smack|throat ?punch|kill|stab|deck|shake|hit|headbutt|slapped|punched|run over|scream at|swing (?:at|on)|fight|lose it (?:on|with))"
_TARGET = rf"(?:(?:[\w']+ ){{0,3}}(?:{SERVED}|boss|manager|co-?workers?|supervisor|director|colleague|parents?|m[uo]m|dad|kid|teen|family|foster (?:mom|mum|parent)|judge|gal|kid|person|parent|one|patient|pt|mother|colleague))"
_NOT = r"\b(?:not|never|no longer|without|don'?t|isn'?t|sober|wasn'?t|nobody|stop|avoid)\b[^.!?\n]{0,15}$"
_OTHER = r"\b(?:awareness|training|policy|webinar|article|study|research|nhs pay|unsafe staffing|understaffed|short[- ]staffed|mandatory overtime|after (?:work|my shift|shift|sessions|clinic)|weekend|day off|wedding|marathon|spin|yoga|trad session|jam session)\b"
_SAFE_AFTER = r"^(?:drink\w*|wine|beers?|gin|marg\w*|vodka|tequila|shots?|cocktails?)\b.*\bafter\b"


def _together(reading: Reading, span: Span) -> bool:
    """The writer's own state, at the writer's own work."""
    text, words, lead = context(reading, span), matched(reading, span), before(reading, span)
    if says(r"\b(?:gym|spin|yoga|pilates|study|band|d&d) (?:session|class)", words) or not at_work(reading, span) or says(_NOT, lead) or says(_SAFE_AFTER, words):
        return False
    if says(r"\bafter (?:\w+ ){0,3}(?:shift|work|clinic|sessions?|today|this|that|court|group|clients?|day)\b", text) and not says(rf"\b{_STATE}|^(?:threw|scream|yell|shout|lost|punch|flip)", words) and not says(_SEX, words):
        return False
    if says(r"\bhigh\b", words) and says(r"\b(?:case ?loads?|risk|bars?|rates?|numbers?|demand|standards?|levels?|pressure|bp|temp|scores?|acuity|stakes|need|needs|hopes|emotions|tensions|anxiety|turnover|volume) (?:\w+ )?(?:is|are|was|were|so|too|running|being)? ?(?:\w+ )?high\b|\btoo high\b", text):
        return False
    if says(r"\b(?:cheaper|better|faster|easier|more effective) than (?:therapy|counsel+ing)\b|\binstead of therapy\b|\bis (?:my|the best) therapy\b", text):
        return False
    if says(r"\b(?:drink (?:water|your|some)|drink of water|(?:my|our) (?:\w+ )?session and|came out of my session|tiny drunk|drunk on (?:power|love|joy)|partner back at work)\b", text):
        return False
    if says(r"\bsex\b", words) and says(r"\b(?:sex (?:ed|education|offender\w*|work\w*|therap\w*|worker|abuse|trafficking|addiction|talk|life|positiv\w*)|same[- ]sex|opposite sex|unsafe sex|safe sex|about sex|of sex)\b", text):
        return False
    if says(_OTHER, text) and not says(r"\b(?:still drunk|hung ?over)\b", words):
        return False
    if says(r"\b(?:client|patient|pt|resident|kid|teen|m[uo]m|dad|guy|lady|man|woman|family|he|she|they)s? (?:\w+ ){0,2}(?:came|turned|showed|arrived|was|were|is|are|walked|rolled|got|goes|shows)\b", lead + words) and not says(r"\b(?:i|i'?m|im|me)\b", lead + words):
        return False
    return not by_somebody_else(reading, span)


SIGNAL = Signal(
    id="dual.personal-oversharing",
    severity=2,
    title="Drinking, drugs, exhaustion, sex or rage, at work",
    explanation="Clients and employers who read it may doubt the care they got that day, even when it was only a joke.",
    steps=("limit-audience", "supervision"),
    standards=("nasw-4.03", "nasw-1.06f", "nasw-4.05"),
    kinds=("self_disclosure",),
    needs=0,
    # a crisis line is where one works here
    even_if_kept=True,
    silent_in=SILENT_HERE,
    confirm=_together,
    patterns=(
        # "hungover for 3 back to back sessions", "still drunk, intake at 9"
        rf"\b{_STATE}[^!?\n]{{0,25}}{_JOIN} {gap(5)}{_WORK}\b",
        # "2 hrs sleep and 8 clients"
        rf"\b{_STATE}[^!?\n]{{0,20}}\b{_WITH_CLIENTS}\b",
        # "still drunk, home visit", "2 hours sleep and driving clients"
        rf"\b{_STATE}[,.]* {gap(2)}(?:intake|session|court|home visit|clinic|group|shift|supervision|rounds|clients?|\d+ (?:clients|sessions|patients|visits|intakes))\b",
        # "smoked a joint then did my on call", "saw clients drunk"
        *either_order(_STATE, rf"crisis calls?|my on[- ]call|on[- ]call|driving (?:\w+ )?(?:kids|clients?|kiddos|patients?) ?\w*|visitation|{_WORK}|{SERVED}", 40),
        # "wine between telehealth clients", "took the crisis call in the bath w a glass of wine"
        *either_order(rf"in (?:the|my) (?:bath|bed|tub|shower|pub)|{_DRINK}", r"crisis (?:call|line|text)s?|telehealth|a session with|my \d ?(?:am|pm)|supervision call|clients? call|client session", 30),
        # "telehealth in my underwear", "telehealth with no pants"
        rf"\b(?:tele ?health|zoom sessions?|sessions|crisis line|on call|charting|case ?notes|supervision) {gap(2)}(?:in|with|wearing|while|w) {gap(1)}(?:my )?(?:{_SEX}|underwear|undies|bra|boxers|knickers|towel|bath|tub|toilet)\b",
        # "gin in the water bottle kinda shift", "came to work straight from the club"
        *either_order(rf"{_DRINK}|{_SEX}|sex|quickie|(?:straight|direct(?:ly)?|came) from (?:the |a )?(?:club|pub|bar|rave|afters|party|festival|one night stand)", rf"{_WORK}|shift|court|work|testify|intake|{_SERVED_AT_WORK}", 40),
        # "tfw ur high & the crisis line rings"
        rf"\b(?:ur|i'?m|im|you'?re|ure|was|so|lil|bit|kinda|lowkey|still|being|get|got) high\b[^!?\n]{{0,20}}{_JOIN} {gap(4)}{_WORK}\b",
        # "did my notes stoned"
        rf"\b(?:saw|see(?:ing)?|did|doing|ran|running|led|taking|took|wrote|writing|finished|survived|got thru|got through|did a|worked|working|drove|driving|charting|went to|going to|turned up to|showed up to|came to|came in to|at|in|on|sitting in|facilitat\w+) {gap(5)}(?:{_WORK}|{SERVED}|clients|patients|work|charting) {gap(3)}{_STATE}",
        # "8 sessions hungover"
        rf"\b\d+ (?:sessions|clients|intakes|patients|visits|home visits|appts)[,.]? {gap(3)}{_STATE}",
        # "vodka in my mug during group", "drinking on shift"
        rf"\b{_DRINK}\b[^!?\n]{{0,25}}\b(?:before|b4|between|during|mid|while|on|at|to get (?:me )?through|in) {gap(3)}(?:{_WORK}|clients|patients|charting|the job)\b",
        # "charting with a glass of wine"
        rf"\b(?:charting|notes|case ?notes|tele ?health|zoom sessions?|crisis line|on call|night shift|supervision|sessions?) (?:w|with|w/|&|and|\+|over|n) {gap(3)}{_DRINK}\b",
        # "had sex in my office between clients"
        rf"\b{_SEX}\b[^.!?\n]{{0,35}}\b(?:in|on|at|during|between|before|b4|under|while|mid|from|for) {gap(3)}{_ROOM}\b",
        # "session in bed no bra"
        rf"\b(?:tele ?health|zoom|sessions?|crisis line|on call|shift|supervision|clients)\b[^.!?\n]{{0,20}}\b(?:with|w|in|no|wearing|while|and|&) {gap(2)}{_SEX}\b",
        # "want to throat punch this parent"
        rf"\b{_RAGE} {_TARGET}\b",
        # "this close to slapping a client"
        rf"\b(?:this close to|close to|thinking (?:of|about)|stop myself from|resisted|refrain(?:ed)? from|not) (?:punching|slapping|strangling|throttling|choking|smacking|killing|stabbing|shaking|hitting|decking|screaming at) {_TARGET}\b",
        # "screamed at a client today oops", "lost my shit in group"
        rf"\b(?:lost my (?:shit|temper|mind|cool)|snapped(?= at)|flipped (?:out|my lid)|screamed|yelled|shouted|cussed|cursed|swore|went off|rage ?quit|punched (?:a|the) (?:wall|steering wheel|desk|door)|threw (?:my|the|a) \w+) {gap(2)}(?:at|on|in|with|during|mid|after|between|w) {gap(3)}(?:{SERVED}|group|supervision|work|session|sessions|supervision|group today|clinic|home visit|the ward|client)\b",
        # "nodded off mid session", "fell asleep on a client"
        rf"\b(?:fell asleep|falling asleep|asleep|nodd(?:ed|ing) off|dozed|dozing|napp(?:ed|ing)|passed out|snored|puked|threw up|vomited) {gap(2)}(?:mid|in|during|on|at|w|with|while|before|between|in front of) {gap(3)}(?:{_WORK}|{SERVED}|clients|wheel)\b",
    ),
    sayings=(
        r"\b(?:smoked (?:one|up|a (?:joint|spliff|bowl|blunt))|hit (?:the|my) (?:bong|vape|pen)|popped (?:a|an|two) (?:xan\w*|adderall|edible|gummy|percs?)|took (?:an )?edible|still (?:drunk|high|stoned|buzz\w*)|(?:so|proper|mad|bit|too) (?:hung ?over|hungover|stoned|baked|wasted|buzzed|drunk)|high as|lines? of coke|coke on|k-?hole|blackout|shots? (?:of|before)|day ?drink\w*|wine in my (?:mug|coffee cup)|no sleep|slept (?:two|2|one|1|three|3|zero|0) hours?|napp?(?:ed|ing)? (?:in|on|through))\b[^.!?\n]{0,50}?\b(?:before|during|in|at|b4|and|n|with|w|on|for|between)\b[^.!?\n]{0,20}?\b(?:group|session|sessions|shift|clinic|home visit|court|work|intake|therapy room|ward round|supervision|case notes|safeguarding|clients?|patients?|rounds|handover|class)\b",
        r"\b(?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or) by day\b|\b(?:naked|nudes?|topless|thirst trap|only ?fans|lingerie|hot tub|stripper|kink\w*|dom(?:me|inatrix)|swingers?)\b[^\n]{0,40}\b(?:(?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or)|hipaa|license|licence|day job|on vacay)\b|\b(?:one more|another) (?:\w+ ){0,3}(?:visit|client|patient|session|shift|parent|meeting|call)[^.!?\n]{0,20}\b(?:i'?ll|ill|i will|imma|i'?m gonna) (?:kill|murder|punch|scream|lose it|stab|slap|hit)\b",
    ),
    fires=(
        Fires("hungover for 3 back to back sessions 🤢"),
        Fires("tfw ur high & the crisis line rings"),
        Fires("wine in my mug during telehealth, nobody knows", role="therapist"),
        Fires("2 hours sleep and driving clients around all day 🙃"),
        Fires("did 6 home visits absolutely langers after the match", role="social worker"),
        Fires("fell asleep mid session today, she didn't even notice", role="psychotherapist"),
        Fires("i want to throat punch this foster mom so bad", role="cps worker, social work"),
        Fires("telehealth with no pants gang 🙋", role="lcsw"),
    ),
    silent=(
        Silent("Wine and a movie tonight"),
        Silent("Client came in hungover for our session", why="the client"),
        Silent("A glass of wine after a long shift", role="nurse", why="after work"),
        Silent("Hungover for the gym session, never again", role="nurse", why="the gym"),
        Silent("Dad turned up drunk to the supervised visit", role="social worker", why="the client's family"),
        Silent("High caseloads and no sleep: our staffing is dangerous, unsafe staffing must end", role="nurse", why="labour speech"),
        Silent("hungover at work again lads", role="plasterer", why="another trade"),
        Silent("She was so high in group that we called her mom", role="addiction counselor", why="the client"),
        Silent("Never worked drunk in my life", role="nurse", why="negated"),
    ),
)
