"""A public answer that tells readers that the person addressed is a client."""

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import DAY, NEAR
from scanner.signals.identity._setting import own_people, practised
from scanner.subjects.reading import Reading, Span

_YOU = r"(?:you|u|ya|ye|yous)"
_OUR = r"(?:our|ur|your|yr|the|next|this|my|r)"
_MEETING = r"(?:sessions?|sesh|appointments?|appts?|check[- ]?in|therapy|intake|home visit|supervision|counsell?ing|clinic)"


# words by which one speaks to somebody rather than to everybody
_DIRECT = compiled(r"(?:^|[\s.!,])(?:u|ur|ya|hun|hunny|hon|girl|babe|sis|bro|pet|love|luv|dear|buddy|bud|mate|friend|sweetie|kiddo|lovely|darlin\w*|my guy|my girl|lol|lmao|haha\w*|xx?)(?:$|[\s.!,])|@\w|[😂😊❤💜💛💕💪🥰😘🤗]")
# care that only a worker and a client share
_CARE = (
    r"(?:group|clinic|meds|medication|treatment(?: plan)?|homework|skills|coping|check[- ]?in|intake|family meeting|court|hearing|safety plan|goals?|progress|the work|your work|ur work|therapy|counsell?ing|sponsor|relaps\w+|urges?|cravings?|triggers?|flashbacks|panic|recovery|sobriety|discharge|placement|visit|visitation|paperwork|referral|assessment|appointment|appt|session|our call|skills?|intake|"
    rf"{DAY} (?:convo|chat|talk|topic)|months clean|months sober)"
)


def _addressed(reading: Reading, span: Span) -> bool:
    """Said from practice to one person: an answer, a mention, or words of direct address."""
    item = reading.item
    direct = item.kind in ("reply", "comment", "message", "review_reply") or item.to or _DIRECT.search(reading.text)
    return bool(direct) and practised(reading, span) and not own_people(reading, span)


SIGNAL = Signal(
    id="rid.comment-confirm",
    severity=4,
    title="A comment that shows someone is your client",
    explanation="Readers of the thread learn that this person sees you, even when they wrote to you first.",
    steps=("delete", "supervision"),
    standards=("nasw-1.07r", "nasw-1.06h", "hipaa-164.502a", "oti-confidentiality"),
    needs=0,
    silent_in=USUALLY_SILENT - {"own_family", "generic"},
    confirm=_addressed,
    patterns=(
        # "see u thurs same time", "c u monday at 4 hun"
        rf"\b(?:see|c|cya|catch) ?{_YOU}? ?(?:at|on|next|this|tmrw|tomorrow)? ?(?:{DAY}|tmrw|tomorrow|next week|at \d{{1,2}})\b[^.!?\n]{{0,15}}\b(?:same time|usual time|as usual|the usual|at \d{{1,2}}|\d{{1,2}} ?(?:am|pm)|(?:for|at|in) {_OUR} {_MEETING}|in (?:group|session|my office|clinic))\b",
        # "see you in group", "see ya at our appt hun"
        rf"\b(?:see|c) {_YOU} (?:\w+ ){{0,2}}(?:in|at|for) (?:(?:{_OUR}|my) )?(?:{_MEETING}|group\b(?! chat)|my office|the clinic|the office)\b",
        # "same time next week then", with an addressee
        r"@\w+[^.!?\n]{0,40}\bsame time\b",
        # "bring this up in our next session", "thats a talk for our session not here"
        rf"\b(?:talk|discuss|chat|unpack|process|work on|go over|bring|save|explore|deal with|cover|share|look at|speak|continue|leave|keep|more|one|convo|conversation)\b{NEAR}\b(?:in|to|for|at|during|til|till|until|when|on|4) (?:we (?:meet|have) )?(?:(?:our|ur|your|yr|next|the next) (?:next )?(?:\w+ )?{_MEETING}|session\b|therapy\b|group\b(?! chat)|(?:{DAY}'?s? )?(?:session|appt|appointment)\b)",
        # "not here, call me at the office hun", "this isnt the place, ring the clinic"
        rf"\b(?:not (?:on )?here|isn'?t the place|off (?:here|fb|facebook|line))\b[^\n]{{0,40}}\b(?:session|call (?:me|the office|the clinic)|ring (?:me|the clinic|the office)|appt|appointment|office|{DAY}|text me|dm me|when i see (?:you|u))\b",
        # "remember what we practiced", "use the skills we worked on"
        rf"\b(?:remember|use|try|keep|like|do|practi[cs]e|what) (?:\w+ ){{0,4}}(?:we|i) (?:\w+ )?(?:practi[cs]ed|worked on|talked about|spoke about|went over|discussed|learn(?:ed|t)|taught (?:you|u)|rehearsed|said)\b[^.!?\n]{{0,30}}\b(?:in (?:session|group|therapy|clinic)|session|last (?:week|time|{DAY})|{DAY}|breath\w*|grounding|coping|skills?|tools?|triggers?|urges?|anxiety|cravings?)\b",
        # "use ur coping skills like we practiced"
        r"\b(?:your|ur|yr|those|the|them) (?:\w+ )?(?:coping (?:skills?|tools?|plan|strategies)|skills|tools|safety plan|grounding|breathing|triggers|thought record|homework|workbook|sponsor|meds)\b[^.!?\n]{0,30}\b(?:we|like i|from (?:group|session|our)|i (?:gave|taught|showed))\b",
        # "youve come so far since intake", "so proud of how far u have come in group"
        r"\b(?:you|u|ya)(?:'?ve|'?re| have| are| r)? (?:\w+ )?(?:come|grown|done|doing|worked|made|changed|progress\w*|grow)\b[^.!?\n]{0,30}\b(?:since (?:(?:we|you|u|our|ur) )?(?:\w+ )?(?:intake|started|first (?:session|met|came|appt|day)|session|began|admission)|in (?:group|session|therapy|treatment|our (?:work|sessions?)|the program)|(?:with|w) (?:me|us) (?:in|this|since)|on your treatment|these (?:past )?\w+ sessions)\b",
        # "as ur therapist im saying rest", "your favourite counselor here"
        r"\b(?:as|from|signed|love|ur|your|yr)(?: (?:ur|your|yr))? (?:fav(?:ou?rite)?|fave|old|former|own|ex)? ?(?:therapist|counsell?or|case ?worker|case ?manager|social worker|\bsw\b|probation officer|po\b|nurse|psych|key ?worker|midwife|psychologist)\b[^.!?\n]{0,20}\b(?:here|i|im|i'm|says?|loves?|is|always|misses|can|know|told|proud)\b",
        # "you were always one of my favourite clients", "ur my bravest client"
        r"\b(?:you|u|ur|you're|youre|your) (?:\w+ ){0,4}(?:my|our) (?:\w+ )?(?:clients?|patients?|residents?|caseload)\b",
        # "missed u in group tues", "we missed you at clinic"
        r"\b(?:miss(?:ed|ing)?|need|want|expect(?:ed|ing)?) (?:you|u|ya) (?:\w+ )?(?:in|at|from|back in|back at) (?:group|session|clinic|therapy|the program|our (?:session|group)|the unit|the house|treatment|iop|php)\b",
        # "call me before ur next appt", "dont forget ur intake tmrw"
        rf"\b(?:text|call|ring|message|msg|dm|don'?t forget|dont forget|remember|reminder|move|moved|reschedule|resched|change|confirm(?:ing|ed)?|cancel|push) (?:\w+ ){{0,4}}(?:ur|your|yr|our) (?:next |\w+day |{DAY} |\d+ ?(?:am|pm) )?{_MEETING}\b",
        # "hope ur session helped today", "great session today girl"
        rf"\b(?:great|good|amazing|solid|lovely|powerful|hard|tough|nice|fab|strong|brave) (?:work|job|session|sesh|group|check[- ]?in|talk|chat|progress)\b[^.!?\n]{{0,15}}\b(?:{DAY}|today|this (?:morning|week|afternoon)|yesterday|in (?:session|group|therapy))\b[^.!?\n]{{0,20}}(?:\b(?:hun|girl|sis|bud(?:dy)?|love|lovely|pal|sweetie|my friend|you|u|mate|kiddo|bro|darlin|pet)\b|❤|💜|💛|💪)",
        # "girl we'll unpack that monday lol", "lets process this weds"
        rf"\b(?:we'?ll|we will|we can|we'?re gonna|let'?s|lets|gonna|i'?ll|us) (?:\w+ )?(?:unpack|process|talk about|talk abt|discuss|work on|work through|go over|dig into|chat about|explore|sort|deal with) (?:that|this|it|dat|all (?:of )?(?:that|this)|your|ur)\b[^.!?\n]{{0,25}}\b(?:{DAY}|tmrw|tomorrow|next (?:week|time)|when (?:i see|we meet|you come|u come)|in (?:group|session|clinic)|at \d|later|soon)\b",
        # "proud of u for coming today", "so proud u showed up", "proud of you for using your skills"
        r"\bproud (?:of )?(?:you|u|ya)\b (?:for )?(?:\w+ )?(?:coming|came|showing up|showed up|show up|opening up|opened up|sharing|shared|calling|called|staying|stayed|reaching out|reached out|asking for help|speaking (?:up|in)|not using|not drinking|making it|taking your|using (?:your|ur)|sticking)\b",
        # "check ur texts about wednesday's appt", "bring the forms to our next visit"
        rf"\b(?:your|ur|yr|our)(?: next)? (?:{DAY}(?:'s|s)? )?(?:appt|appointment|session|sesh|home visit|visit|check[- ]?in|meeting|intake|hearing|court date|1:1)\b",
        rf"\b(?:about|abt|re|for|on|before|at|til|until) (?:{DAY})(?:'s|s)? (?:appt|appointment|session|sesh|visit|check[- ]?in|meeting|group|intake)\b",
        # "@mika we talked about this, breathe first"
        rf"\b(?:we|i) (?:\w+ )?(?:talked|spoke|discussed|went over|practi[cs]ed|worked on|told (?:you|u))(?: about| abt| on)? (?:this|that|it|dis)\b[^\n]{{0,30}}\b(?:breath\w*|remember|use|call|don'?t|dont|skills?|session|group|{DAY}|first|try|boundar\w+)\b",
        # "u rocked group last nite", "great share in group"
        r"\b(?:you|u|ya) (?:\w+ )?(?:rocked|killed|crushed|smashed|nailed|slayed|owned|did (?:so |great |amazing |good |well |awesome )+(?:in|at)|were (?:so |amazing |great |brave |awesome )+(?:in|at)) (?:(?:in|at) )?(?:group|session|sesh|court|therapy|check[- ]?in|clinic|today'?s)\b",
        # "can't wait to hear about it at 4", "tell me about it weds at our time"
        rf"\b(?:can'?t|cant|cannot) wait to (?:hear|see|talk)\b[^.!?\n]{{0,25}}\b(?:at \d{{1,2}}|{DAY}|in (?:group|session|clinic)|when (?:you|u) come|tmrw|tomorrow)\b",
        rf"\b(?:tell me|fill me in|lets talk|let'?s talk|talk)\b[^.!?\n]{{0,25}}\b(?:{DAY}|tmrw|tomorrow|when (?:i|we) (?:see|meet)|at (?:your|ur|our))\b",
        # "see u in clinic fri", "as your case worker im so so proud"
        r"\b(?:see|c|catch) (?:you|u|ya) (?:\w+ )?(?:in|at) (?:clinic|group|court|the (?:clinic|office|center|centre|unit|shelter|program\w*)|my office|session)\b",
        r"\bas (?:your|ur|yr) (?:\w+ )?(?:case ?worker|case ?manager|therapist|counsell?or|social worker|sw|nurse|psych\w*|key ?worker|midwife|po|probation officer|support worker|advocate|coach)\b",
        # "ur mom told me in our meeting", "your teacher told me"
        r"\b(?:your|ur|yr) (?:mom|mum|dad|teacher|po|lawyer|foster mom|foster mum|case ?worker|judge|school|doctor|psychiatrist) (?:\w+ )?(?:told|said|called|emailed|mentioned|let me know|showed)\b",
        # "hope the new meds are helping!!", "ur whole group is proud", "ill call u after clinic"
        rf"\b(?:you|u|ya|ur|your|yr|you'?re|we'?ll|i'?ll|ye)\b[^\n]{{0,50}}\b{_CARE}\b",
        rf"\b{_CARE}\b[^\n]{{0,50}}\b(?:you|u|ya|ur|your|yr|you'?re)\b",
        # "see u at 2 bring ur homework", "see you in two weeks x", "c u then"
        rf"\b(?:see|c|cya) ?(?:you|u|ya)? (?:at \d{{1,2}}|in (?:a|two|three|\d) weeks?|next week|{DAY}|tmrw|tomorrow|then)\b(?! (?:at (?!\d)|for|in|with|on|all)\b)(?! night)",
        # "great to see u smile in there today", "so good having you there"
        r"\b(?:great|good|nice|lovely|so good|happy) (?:to|2) (?:see|have) (?:you|u|ya) (?:\w+ ){0,3}(?:in there|there|in here|in (?:group|session|clinic|court)|today|back in)\b",
        r"\b(?:congrats|congratulations|well done|proud|happy|yay|woo\w*)\b[^.!?\n]{0,15}\b(?:\d+|one|two|three|six|nine) (?:days|weeks|months|mos|yrs?|years)\b[^\n]{0,40}(?:\b(?:clean|sober|group|you|u|ur)\b|!)",
        # "@lena_k dont forget our call at 5", "ask me again in session", "yessss use that coping skill"
        r"\b(?:our|ur|your) (?:call|zoom|phone call|check[- ]?in|1:1|chat|catch ?up|meeting) (?:at|on|tmrw|tomorrow|today|tonight|is|next|mon\w*|tues\w*|wed\w*|thurs\w*|fri\w*)\b",
        r"\b(?:in|at|for|til|until|during|next|bring (?:it|that|this) to) (?:session|sesh|group|therapy|supervision)\b",
        r"\b(?:use|using|used|try|tried|practice|practicing) (?:that|those|the|ur|your|them|all the|some) (?:\w+ )?(?:coping )?(?:skills?|tools?|breathing|grounding|technique|strategies|script)\b",
        # "this is why we have thursdays lol", "ur growth from day one in my office"
        rf"\b(?:why (?:we|u|you) have|that'?s what|thats what|save it for|saving it for|we have) (?:our )?(?:{DAY})\b[^.!?\n]{{0,10}}",
        r"\b(?:your|ur) (?:growth|progress|journey|glow up|healing|transformation|hard work|strength)\b[^\n]{0,40}\b(?:my office|my couch|since|from day (?:one|1)|over (?:the|these) (?:months|years|weeks|sessions)|in (?:group|session|treatment)|(?:been )?an? (?:honou?r|privilege|gift) to (?:see|watch|witness))\b",
        r"\b(?:glad|happy|so good|proud|thankful) (?:you|u|ya) (?:\w+ )?(?:made it|came|showed up|called|stayed|went|told me|got) (?:to|in|for|thr\w+|today|last) ?(?:intake|group|session|court|detox|meeting|clinic|appt|today|it|me)?\b",
        # "good job today in there", "same as we practiced", "u got this, like in session"
        r"\b(?:good|great|amazing|awesome|nice|brave|solid|super|proud of) (?:job|work|effort|you|u)\b[^.!?\n]{0,15}\b(?:in there|in here|in the room|up there|today in|in court|on the stand)\b",
        r"\b(?:as|like|what|how|same as|just like|exactly like) we (?:\w+ )?(?:practi[cs]ed|rehearsed|role ?play\w*|discussed|talked|planned|said|worked on|did)\b",
        # "ill see u and ur mom friday at 10", "proud of u for going to detox"
        r"\bsee (?:you|u|ya) (?:and|&|n|with|w) (?:your|ur) (?:mom|mum|dad|family|kids|husband|wife|son|daughter|partner|gran|nan)\b",
        r"\bproud of (?:you|u|ya) (?:for )?(?:going|checking|getting|taking|starting|finishing|leaving|telling|making|choosing|saying|calling|not)\b[^.!?\n]{0,30}\b(?:detox|rehab|treatment|meeting|group|clean|sober|help|meds|him|court|therapy|call|steps?|clinic|program\w*|hospital|shelter)\b",
        r"\b(?:text|call|ring|email|message) (?:the|my) (?:office|clinic|front desk|reception|work (?:phone|line|cell))\b",
    ),
    topics=(
        r"\b(?P<it>(?:remember|like|as) (?:what )?(?:we|i) (?:said|talked|spoke|discussed|practi[sc]ed|worked)|see (?:you|u|ya) (?:at|in|on|for|next|thurs\w*|mon\w*|tues\w*|wed\w*|fri\w*|tomorrow|tmrw)|(?:your|ur) (?:appointment|appt|homework|next session|last session|session|goals|care plan|meds)|you(?:'ve| have)? (?:come|came) (?:so|such) (?:far|a)|you missed (?:group|your|our|session|clinic)|miss our (?:chats|sessions|talks)|i'?m (?:your|ur) (?:therapist|counsell?or|social worker|nurse|worker)|since you (?:finished|left|graduated|stopped)|when i visit|in our (?:next )?(?:session|group))\b",
    ),
    sayings=(
        r"\b(?:(?:don'?t|dont) forget (?:your|ur) (?:homework|appointment|appt|session|journal|thought record|breathing|meds|goals|worksheet)|you missed (?:group|session|clinic|your appointment|our|us at group)|(?:i'?m|im) (?:your|ur) (?:counsel+or|therapist|social worker|nurse|worker|case ?worker|case ?manager|key ?worker)|(?:remember|like|as) (?:what )?(?:we|i) (?:said|talked about|spoke about|discussed|practi[sc]ed|worked on) (?:in|at|on|last|thurs\w*|tues\w*|mon\w*|wed\w*|fri\w*|your|ur|about your)|since you (?:finished|left|graduated|stopped|ended) (?:with|therapy|group|treatment|seeing|the program\w*|counsel+ing)|(?:first |1st )?walked in(?:to)? my office|you'?ve come so far|miss our (?:chats|sessions|talks)|talk (?:about (?:this|it|that) )?(?:in|at) (?:our|your|ur) (?:next )?(?:session|appointment|appt)|talk for our session|same time (?:next week|thurs\w*|tues\w*|mon\w*|wed\w*|fri\w*))\b",
    ),
    fires=(
        Fires("@ray see u thurs same time 😊", role="therapist"),
        Fires("hun thats a talk for our session not here lol"),
        Fires("You've come so far since intake Dee 💛 so proud", kind="comment", role="case manager"),
        Fires("use ur breathing like we practised, see you Monday at 3", kind="reply", role="counsellor"),
        Fires("@big_mo we missed you in group yesterday brother", role="peer support specialist"),
        Fires("Ah pet, leave that till our next appointment and we'll go through it", kind="comment", role="community nurse"),
        Fires("aww u were always my fav client!! keep shining", kind="comment"),
        Fires("save it for wednesday missy 😂", role="social worker"),
        Fires("@lena_k dont forget our call at 5", role="social worker"),
        Fires("haha wait til i see u in my office monday", role="social worker"),
    ),
    silent=(
        Silent("See you Thursday at book club!", role="social worker", kind="comment", why="a hobby"),
        Silent("@sam see you Friday at 7 for pizza", why="a friend, no practice"),
        Silent("I talk about my week in therapy with my therapist", role="nurse", why="own therapy"),
        Silent("Great job today team, the conference was brilliant", role="psychologist", why="colleagues"),
        Silent("@nell bring the crisps on Saturday", role="therapist", kind="reply", why="a party"),
        Silent("Sorry, I can't talk about that here. Our office number is on the website.", role="counsellor", kind="comment", why="confirms nothing"),
        Silent("Happy birthday! You've grown so much, little cousin", role="social worker", kind="comment", why="own family"),
        Silent("Don't forget your passport, appointment letters are not enough", role="case manager", why="travel advice"),
    ),
)
