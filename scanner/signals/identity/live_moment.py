"""A post from the moment itself: on the way to, outside, or just out of a visit, hearing or session.

The place and the minute are known to whoever was there; no name is needed.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, mentions
from scanner.signals.identity._people import CLIENT, PERSON
from scanner.signals.identity._terms import COURT, FACILITY, MEETING, RECENT
from scanner.subjects.reading import Reading, Span

_EVENT = (
    rf"(?:{MEETING}|{COURT}|removals?|placement|safety check|wellness check|welfare check|discharge(?: planning)?|admission|assessment|interview|transport|drop[- ]?off|pick[- ]?up|handover"
    r"|custody (?:exchange|case)|child protection|case planning|family team meeting|FTM|TDM|core group|MARAC|crisis (?:call|visit)|call[- ]?out|mobile crisis|prison|jail|detention|juvie"
    rf"|psych (?:ward|unit|hold|eval)|hospital|A&E|ER|bedside|deathbed|funeral of|IEP|SECTION|MHA|{FACILITY}|(?:a |the |my |our )?(?:{CLIENT}|family|kiddo|mom|mum|mam|lady|lad)(?:'s|s'|s)? (?:house|home|place|flat|apartment|apt|yard|door(?:step)?|porch|trailer|street|school|funeral|hearing|court date|trial|bedside|room))"
)
_TO = r"(?:(?:in|out|over|up|down|back|off) )?(?:to|into|in|at|from|of|outside|after|for|before|between|b4|4|inside|by)"
_TOWARDS = (
    r"(?:walking|heading|headed|going|driving|on (?:my|the|our) way|omw|en route|off|about to (?:go|walk|head|drive|be)|abt to (?:go|walk|head)|rolling|pulling up|pulled up|pulling|running|racing|rushing|stepping|marching|flying)"
)
_THERE = r"(?:sitting|sat|sittin|parked|waiting|standing|stood|stuck|outside|currently|posted up|hiding|hidden|crying|sobbing|shaking|eating lunch|here|live|lurking|still|in my car|in the car|in the (?:car ?park|parking lot)|camped|in the (?:hallway|corridor|lobby|waiting r(?:oo)?m|stairwell|bathroom))"
_OUT = (
    r"(?:(?:just|literally just|only just|finally|jus) (?:left|leaving|got|out|finished|walked|came|come|had|wrapped|ended|drove|back|got back|got home|did|hung up|sat through|testified|survived)|fresh out|leaving|left|back|home|out|done|walked out|walking out|coming out|driving (?:home|back|away)|drove (?:home|away|back)"
    r"|wrapped|finished|decompressing|debriefing|recovering|in my car|5 min(?:ute)?s|\d+ min(?:ute)?s|an hour)"
)
_MINE = r"\b(?:jury (?:duty|service)|(?:tennis|basketball|squash|traffic|food|volleyball|small claims|pickleball) court|court ?side|my (?:own|first) (?:scan|surgery|therapy|therapist|jury)|my (?:surgery|scan|op|mri|dentist|divorce|parking|speeding|ticket|own)|visiting (?:hours|my|mum|mom|dad|nan)|gender reveal|birthday|shopping|gym|holiday|vacation|concert|wedding|graduation day|study group|group (?:chat|project)|book group|parents'? evening|tour|trainings?|webinar|workshop|course|exam|tabletop|simulation|estate agent|open house|thinking of you|how(?:'?s| is) (?:he|she|your|ur)|is (?:he|she|your \w+) still|(?:your|ur) (?:mum|mom|mama|dad|nan|gran)|the dogs?|\d+ dogs|beagle|spay|littermates?)\b"


def _of_a_case(reading: Reading, span: Span) -> bool:
    return at_work(reading, span) and not mentions(reading, span, _MINE)


SIGNAL = Signal(
    id="rid.live-post",
    severity=4,
    title="A post made around a session, visit or hearing",
    explanation="The minute of the post and the place together tell everyone who was there whom it is about.",
    steps=("delete", "supervision"),
    standards=("nasw-1.07i", "nasw-1.07r", "swe-guidance", "hcpc-5.1"),
    needs=0,
    silent_in=HERE,
    confirm=_of_a_case,
    patterns=(
        # "walking into court for a DV case", "omw to a removal", "about to go in to a TPR trial"
        rf"(?P<it>\b{_TOWARDS} (?:\w+ )?{_TO} (?:[\w'-]+ ){{0,4}}?{_EVENT})\b",
        # "sitting outside a client's house", "parked outside family court", "sat in A&E with one of my lads"
        rf"(?P<it>\b{_THERE} (?:\w+ )?{_TO} (?:[\w'-]+ ){{0,4}}?{_EVENT})\b",
        # "about to do the hardest discharge of my life", "mid session bathroom break", "on a break from a 136 assessment"
        rf"(?P<it>\b(?:about to|abt to|going to|gonna|bout to) (?:do|start|run|lead|have|sit|go|walk|face|give|lose|testify)(?: \w+)? (?:[\w'-]+ ){{0,4}}?{_EVENT})\b",
        r"(?P<it>\bmid[- ](?:session|visit|intake|group|crisis|assessment|hearing|trial|appt|appointment|home visit))\b",
        rf"(?P<it>\bon (?:a |my )?(?:\w+ )?(?:break|lunch|recess|hold) (?:from|in|at|during|with|w) (?:[\w'-]+ ){{0,3}}?{_EVENT})\b",
        # "just left the hardest home visit", "fresh out of court", "just finished a 3hr intake", "leaving the psych ward"
        rf"(?P<it>\b{_OUT} (?:\w+ )?(?:{_TO} )?(?:[\w'-]+ ){{0,4}}?{_EVENT})\b",
        # "currently hiding in the loo after that ward round", "still at the hospital w my kiddo"
        rf"(?P<it>\b(?:currently|rn|right now|still|hiding|waiting|on hold|shaking|crying|sobbing|stuck|camped|parked|pulled over|eating)\b[^.!?\n]{{0,40}}?\b(?:after|at|in|outside|w|w/|with|before|for|from|during) (?:[\w'-]+ ){{0,3}}?{_EVENT})\b",
        # "pulling up to the house now", "knocking on the door now"
        r"(?P<it>\b(?:pull(?:ing|ed) up (?:to|at|outside)|knock(?:ing|ed) (?:on|at)|standing (?:on|at|outside)|(?:driving|walking) up to|parked (?:outside|at)|sat outside|sitting outside|about to enter|police (?:are |is )?(?:already |finally )?(?:here|outside) at) (?:the|a|this|my|her|his|their|another) (?:\w+ )?(?:house|home|flat|address|door|doorstep|property|trailer|apartment|motel))\b",
        # "in court rn", "at a home visit as we speak", "live from the detention centre"
        rf"(?P<it>\b(?:in|at|on|live from|from|mid|during|doing) (?:[\w'-]+ ){{0,3}}?{_EVENT}) (?:\w+ )?(?:rn|right now|as we speak|as i type|currently|today|tonight|this morning|this afternoon|this arvo|again today|till|til|until|in \d+ ?(?:min\w*|hrs?|hours?)|at \d|atm)\b",
        # "court in an hour", "TPR hearing in 20 mins", "home visit at 3", "removal this morning", "court tmrw"
        rf"(?P<it>\b(?:{COURT}|(?:home|supervised|prison|house) visit|removal|intake|case conf(?:erence)?|ward round|IEP meeting|welfare check|wellness check) (?:for \w+ \w+ )?(?:in (?:\d+|an|half an|a few|five|ten|twenty) ?(?:min\w*|hours?|hrs?|hour)?|at \d{{1,2}}|in the (?:morning|am)|{RECENT}|first thing|rn|now|starts|bound|done|over|went|postponed|adjourned|continued|running))\b",
        # "waiting for the judge", "waiting on the verdict", "wish me luck, testifying", "about to testify", "jury is out"
        r"(?P<it>\b(?:waiting (?:for|on) (?:the |a )?(?:judge|verdict|magistrate|ambulance|police|cops|foster|placement|jury|ruling)|(?:about to|just|due to|gotta|have to|get to|going to|gonna|called to|called 2) (?:testif(?:y|ied)|take the stand|give evidence|be cross[- ]examined)|testif(?:ying|ied) (?:today|tomorrow|tmrw|this|in|for|at|against)|on the stand|got (?:called|grilled|shredded) (?:to|on|by) the (?:stand|barrister|judge))\b)",
        # "about to knock on a door", "on the way to tell a family", "going to pick up a kid from the police station"
        rf"(?P<it>\b(?:about to|abt to|going to|gonna|on (?:my|the|our) way to|omw to|off to|headed to|heading to|have to go|getting ready to|prepping to|psyching (?:myself )?up to) (?:knock|tell (?:an? |the |my |one of my |this |some )(?:\w+ )?(?:{CLIENT}|{PERSON})|(?:see|visit|meet|remove|collect|pick up|transport|place|move|discharge|section|report|search for|look for|find) (?:an? |the |my |one of my |this |two |some |our )(?:\w+ )?(?:{CLIENT}|{PERSON})))\b",
        # "driving a kid to placement", "transporting a youth to detox rn", "sat w a mum while she signs"
        rf"(?P<it>\b(?:driving|transporting|taking|escorting|drove|took|moving|bringing|sat with|sitting with|sitting w|sat w|waiting with|waiting w) (?:a|my|the|this|one of my|two|three|2|3|our|someone|some) (?:[\w'-]+ ){{0,2}}(?:{CLIENT}|{PERSON}) (?:to|at|in|while|as|until|til|till|from) (?:[\w'-]+ ){{0,3}}?(?:{_EVENT}|placement|detox|foster|new home|airport|police|station|she|he|they|signs?|waits?))\b",
    ),
    topics=(
        r"\b(?P<it>about to (?:go|walk|head|meet|tell|testify|sit)|heading (?:in|into|over|out|to)|on (?:my|the) way (?:to|back)|en route|just (?:left|finished|walked out|got out|came out|had|dropped)|walking (?:in|into|out)|(?:sat|sitting|parked(?: up)?|waiting|stood|standing) (?:outside|in (?:my|the) (?:car|waiting room|corridor|hallway|lobby|parking lot|car ?park))|\d+ min(?:s|utes)? (?:til|till|until|to|before)|as we speak|in \d+ min(?:s|utes)?|right now|rn|back from)\b",
    ),
    sayings=(
        r"\b(?:about to (?:go in|walk in|tell|meet|testify|face|remove)|heading (?:in|into)|walking (?:in|into)|going in(?:to)?|on my way (?:to|into)|outside|just (?:left|finished|walked out of|came out of|out of))\b[^.!?\n]{0,50}?\b(?:child protection|case conference|core group|court|hearing|removal|home visit|prison|ward round|psych unit|section|tribunal|inquest|mediation|safeguarding|parents (?:that )?their|family court|custody|intake|session|detox|the (?:hostel|refuge|unit|estate)|a&e|crisis call)\b",
    ),
    fires=(
        Fires("walking into court for a DV case, wish me luck ⚖️", role="social worker"),
        Fires("just left the hardest home visit of my career, sitting in my car"),
        Fires("Sat outside a client's house trying to get the courage to knock", role="family support worker"),
        Fires("TPR trial in 20 mins. hands shaking", role="CASA advocate"),
        Fires("omw to a removal, hug ur babies tonight", role="CPS social worker"),
        Fires("fresh out of ward round and I need to scream", role="nurse"),
        Fires("Testifying today. I hate this part of the job", role="therapist"),
        Fires("driving a teen to placement rn, 3rd one this month, he's asleep in the back", role="caseworker"),
    ),
    silent=(
        Silent("Heading to jury duty, wish me luck"),
        Silent("Heading to jury duty, wish me luck", role="social worker", why="own duty"),
        Silent("Walking to the tennis court for our Sunday game", role="therapist", why="sport"),
        Silent("Just left the hospital, my mum is on the mend", role="social worker", why="own family"),
        Silent("Heading into a training on home visits, coffee in hand", why="training, no meeting"),
        Silent("Sitting in the waiting room for my own therapy, palms sweating", role="counsellor", why="own therapy"),
        Silent("Just finished the courtroom drama on Netflix", role="social worker", why="television"),
        Silent("Off to the food court with the girls", role="nurse", why="a day out"),
        Silent("Just got home from group run club, dead", why="no practice"),
    ),
)
