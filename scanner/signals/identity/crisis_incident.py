"""An acute event of a real client - attempt, assault, restraint, emergency - which others saw or wrote down too."""

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import (
    CLIENT,
    FEW,
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
from scanner.signals.identity._setting import served
from scanner.subjects.reading import Reading, Span

# what only an emergency has
_ACUTE = (
    r"\b(?:coded|code (?:blue|grey|gray|white|black|silver)|swat|lock ?down|bomb threat|hit list|(?:he|she|they) had a list|awol|eloped|absconded|(?:suicide|third|second|another|first|last|\d(?:st|nd|rd|th)) attempt|attempted|suicidal|took (?:\d+|a bottle of|a whole|all (?:his|her|their)) ?\w*|tylenol|overdosed?|od'?d|seiz(?:ed|ure)|narcan\w*|restrain(?:ed|t|ts)|wrestl\w+|tackled|barricad\w+|threaten(?:ed|ing) to (?:kill|burn|shoot|hurt|jump|stab)|burn down|burned down|set (?:a |the )?fire|threw (?:urine|pee|poop|feces|a chair|a desk|chairs|furniture|coffee|his|her)|spat|spit (?:on|at|in)|punched|bit me|stabb(?:ed|ing)|shot|gunshot|gun|knife|machete|scissors|shank|razor blades?|hostage|jumped|noose|hang(?:ing|ed) (?:him|her)self|(?<![,.\d])(?:911|999|000)(?![,.\d])|ambulance|emts?|paramedics|police (?:came|were|had)|cops (?:came|were|had)|sectioned|5150'?d?|baker acted|pink slipp?ed|involuntary|psych hold|72 hour hold|sedat(?:ed|ion)|assaulted|attacked me|choked me|strangl\w+|bleeding|unconscious|unresponsive|collapsed|went into labor|gave birth|miscarried in|riot|brawl|stand ?off)\b"
)

_ATTACKED = (
    r"(?:sp[ia]t (?:on|at|in)|bit(?:ten)?|punched|hit|kicked|slapped|scratched|head ?butted|attacked|assaulted|threatened|chased|cussed out|cursed out|sworn at|swung (?:on|at)|choked|pushed|shoved|stabbed|groped|pinned|strangled|body ?slammed|thrown at|screamed at|spat|pelted|cornered|decked|clocked|whacked|pinched|peed on|puked on|vomited on|thrown up on)"
)
_ACT = (
    r"(?:tried to (?:kill|jump|hang|od|strangle|stab|escape|run|cut|hurt|burn|set|hit|choke|end)|attempted|suicide attempt|threatened to (?:kill|jump|hurt|shoot|stab|burn|end|cut)|took (?:a|the) (?:whole )?(?:bottle|handful|overdose)|overdosed|od(?:'?d|ed)|coded|is suicidal|actively suicidal|cut (?:him|her|them)self|cutting"
    r"|jumped (?:off|out|from|in)|swung at|threw (?:a|the|his|her|their|my) (?:\w+ )?\w+ (?:at|through|across)|punched|hit (?:me|a|the|staff)|bit (?:me|a|staff|someone)|kicked (?:me|a|the|off)|slapped|spat|spit|attacked|assaulted|eloped|awol'?d?|went awol|ran away|ran off|bolted|absconded|went missing|is missing|escaped"
    r"|set (?:a )?fire|set (?:his|her|their|the) \w+ on fire|barricaded|had a seizure|seized|went into labou?r|collapsed|was restrained|got restrained|in restraints|tased|was (?:stabbed|shot|arrested|raped|hospitali[sz]ed|sectioned|admitted|tased|committed|beaten|jumped|evicted)|got (?:stabbed|shot|arrested|jumped|sectioned|admitted|hospitali[sz]ed|5150'?d|baker acted|tased)"
    r"|(?:pulled|brought|had|carried|brandished|waved|held|holding|brings|pulls|has|put) (?:out )?(?:a|his|her|the) (?:\w+ )?(?:knife|gun|blade|machete|razor|bat|shank|screwdriver|scissors)|psychotic break|manic|in (?:full )?psychosis|in crisis|in the (?:er|ed|icu|hospital|psych (?:ward|unit))|in a&e|swallowed|hung (?:him|her)self|on the (?:roof|ledge|bridge|tracks)|melt(?:ed)? ?down|in labou?r|giving birth|gave birth|smeared|urinated|peed|pooped|defecated|stripped|naked|screaming|head ?bang\w*|choking|seizing|bleeding|had a (?:stroke|heart attack|breakdown|psychotic)|disappeared|vanished|on the run|destroyed|trashed|smashed|broke (?:a|the|my) (?:window|door|nose|desk|glasses|arm|finger|computer))"
)
_HELP = r"(?:911|999|112|000|111|ems|the (?:cops|police|ambulance|paramedics|gardai|garda|crisis team|fire (?:brigade|dept|department))|cops|police|an ambulance|ambulance|mobile crisis|crisis team|a welfare check|wellness check|welfare check|security|code (?:blue|grey|gray|white|black|green|silver|strong)|rapid response)"
_EDGE = r"(?:bridge|roof|ledge|overpass|tracks|balcony|cliff|building|window ?sill|window|tree|billboard|pier|car park|parking (?:garage|deck|ramp))"
_OTHER = compiled(
    r"\b(?:if you (?:are|feel|need|or)|if (?:someone|you'?re)|call 988 if|mosquito|dog bit|dog bite|bitten by (?:a|the) (?:dog|bug|tick)|lyrics|episode of|in the (?:movie|film)|season finale|match|goal|striker|keeper|referee|quarterback|training (?:day|on)|learn(?:ed)? (?:how )?to|workshop|drill|simulation|webinar|statistics)\b"
)  # fmt: skip


def _somebody_served(reading: Reading, span: Span) -> bool:
    """A person served; no advice to readers, sport, fiction or drill."""
    return served(reading, span) and not _OTHER.search(reading.text)


SIGNAL = Signal(
    id="rid.crisis-incident",
    severity=4,
    title="A client's crisis or an incident with a client",
    explanation="Others saw it, and dispatch logs, neighbours and local news hold the same event, so it can be traced to one person.",
    steps=("preserve-first", "delete", "supervision"),
    standards=("nasw-1.07c", "nasw-1.07r", "hipaa-164.502a"),
    identifier="event",
    needs=0,
    # "cuts", "strike", "988" and "the report says" stand in real cases; `_OTHER` keeps campaigns and lessons out
    silent_in=USUALLY_SILENT - {"own_family", "news"},
    confirm=_somebody_served,
    patterns=(
        # "talked a client off the bridge today", "coaxed a kid down from the roof"
        rf"\b(?P<it>(?:talk(?:ed|ing)?|pull(?:ed|ing)?|coax(?:ed|ing)?|brought|got|getting|grabbed|dragged|carried|walked) {FEW}(?:{CLIENT}|{PERSON}|him|her|them|{OURS}) (?:back )?(?:off|down|from|out|away)(?: \w+){{0,2}} (?:an? |the |\w+ )?{_EDGE})\b",
        # "got spit on & bit by a resident", "threatened w a knife by one of my dads"
        rf"\b(?P<it>(?:got|get|getting|been|was|be|am|im|i'm|were) (?:\w+ )?{_ATTACKED})\b[^.!?\n]{{0,40}}\b(?:by|from) (?:a|an|my|one|our|the|this|some) ?{FEW}(?:{CLIENT}|{PERSON}|of (?:mine|ours))\b",
        # "client tried to jump", "resident eloped in her nightgown", "pt coded twice"
        rf"{SERVED}[^.!?\n]{{0,30}}\b(?P<it>{_ACT})\b",
        # "kid on my caseload overdosed", "boy bit me", "a mum barricaded herself in"
        rf"\b(?:a|an|the|this|that|my|our|one|another|little|lil|wee|teen|old|his|her) (?:[\w'-]+ )?{PERSON} (?:just |in \w+ |from my \w+ |on (?:my|the|our) \w+ |i work with |today |tonight )?(?P<it>{_ACT})\b",
        # "called 911 on a client", "had to ring an ambulance for one of our lads"
        rf"\b(?P<it>(?:call(?:ed|ing)?|rang|ring(?:ing)?|phoned|dialed|hit|ran to|had to call|wait(?:ed|ing) (?:for|with)) {_HELP})\b[^.!?\n]{{0,30}}\b(?:for|on|to|re|about|bc|because|after|when|w|with)\b {FEW}{WHO}",
        rf"{SERVED}[^.!?\n]{{0,60}}\b(?P<it>(?:call(?:ed|ing)?|rang|phoned) {_HELP})\b",
        # "narcanned a guy in our bathroom", "did cpr on a resident"
        rf"\b(?P<it>(?:narcan(?:n?ed)?|naloxone'?d?|revived|cpr'?d?|did cpr|doing cpr|cpr|tackled|restrained|restraining|disarmed|sectioned|5150'?d|baker acted|1013'?d|pink slipped|302'?d|m1'?d|wrote a (?:5150|302|pink slip)|hospitali[sz](?:ed|ing)|had to hospitali[sz]e|admitting|committed|de-?escalat(?:ed|ing)|chased|searched for|looking for)) (?:on |to )?(?:a|an|my|one of (?:my|our)|our|the|this|some|another|two|three) ?{FEW}(?:{CLIENT}|{PERSON})\b",
        # "sat in the ER w a client for 9 hrs", "in a&e with one of my yps"
        rf"\b(?P<it>(?:in|at|to|from|leaving|outside|hours in) (?:the )?(?:er|ed|a ?& ?e|a and e|icu|emergency (?:room|dept|department)|casualty|psych (?:er|ward|unit)|hospital|police station|jail|custody suite|morgue))\b[^.!?\n]{{0,25}}\b(?:w|w/|with|for|bc|because) {FEW}(?:{SERVED}|\b{PERSON}\b)",
        # "suicide attempt on the unit", "stabbing at our shelter tonight", "3 restraints before lunch"
        r"\b(?P<it>(?:suicide attempt|overdose|od|stabbing|shooting|assault|fight|riot|lock ?down|fire|code (?:blue|grey|gray|white|black|silver)|hostage|elopement|awol|restraints?|birth|arrest|raid)s?) (?:at|on|in|outside) (?:my|our|the) (?:unit|ward|shelter|clinic|lobby|parking lot|car park|group home|waiting room|office|floor|school|hostel|refuge|residential|facility|house|drop[- ]in|program\w*|home)\b",
        # "active suicidal ideation w plan, 14", "found him blue in the lobby"
        rf"\b(?P<it>(?:found|finding) (?:him|her|them|{FEW}{CLIENT}|my {PERSON}) (?:\w+ )?(?:blue|unconscious|unresponsive|hanging|not breathing|passed out|cold|bleeding|od'?d|dead|on the (?:floor|roof|tracks|bathroom floor)|in (?:the|a) (?:bathroom|stairwell|lobby|alley|closet|tub|car)))\b",
        # "crisis call all nite, she had the pills in her hand"
        r"\b(?:crisis (?:call|session|shift|line)|on[- ]call|emergency session|safety plan\w*)\b[^\n]{0,80}\b(?P<it>(?:s?he|they|caller|kid|mom|mum|guy|lady|man|woman|client|pt|teen)\b[^.!?\n]{0,20}\b(?:pills|gun|knife|rope|noose|blade|razor|bridge|ledge|roof|goodbye (?:note|letter)|plan))\b",
        # "he held a knife to his throat for two hours and I just kept talking"
        r"\b(?:s?he|they|hes|shes)\b (?:just |almost |nearly |finally |had |has |literally |actually |got |was )*(?P<it>(?:held|holding|pulled|had|brought|swallowed|put|tied|grabbed|climbed|jumped|ran|bolted|hid)\b[^.!?\n]{0,40}\b(?:knife|gun|blade|razor|rope|noose|pills|throat|wrists?|neck|roof|ledge|bridge|balcony|lanyard|scissors|traffic|out the window))\b",
        r"\b(?:s?he|they|hes|shes)\b (?:just |almost |nearly |finally |had |has |literally |actually |got |was )*(?P<it>(?:swung at|threw|punched|bit|kicked|slapped|headbutted|spat (?:at|on|in)|spit (?:at|on|in)|attacked|choked|stabbed|overdosed|od'?d|cut (?:him|her|them)sel\w+|barricaded|eloped|absconded|coded|seized|head ?butted|lunged at|threatened)\b(?: \w+){0,4} ?(?:me|my (?:face|arm|hand|glasses|nose|desk|car|hair|office)|staff|the nurse|a nurse|police|cops|us|again|twice|today|tonight|in (?:my|the|our) \w+|on (?:my|the|our) \w+))\b",
        # "had to do a hold on a 9 yr old, he broke my glasses", "6 person restraint, tiny kid"
        rf"\b(?P<it>(?:(?:did|do|doing|had|in|\d person|first|another|two|three|prone|physical|team) (?:a )?(?:\w+ )?(?:hold|restraint|takedown|seclusion|lockdown|sedation))|four points?|4 points?|b52|prn'?d|chemical restraint)\b[^\n]{{0,50}}(?:{SOMEONE}|{THIRD}|\b{PERSON}\b)",
        # "code grey x3 tonight, same guy"
        rf"\b(?P<it>code (?:blue|grey|gray|white|black|silver|green|strong|yellow|purple)(?: ?x ?\d)?|rapid response|panic button|duress (?:alarm|button)|assault alarm|personal alarm)\b[^\n]{{0,60}}(?:{SOMEONE}|{THIRD}|\b(?:{PERSON}|again|same (?:guy|kid|lady|pt|one))\b)",
        # "student brought a gun to my office", "client in labor in my back seat"
        rf"\b(?:{CLIENT}|{PERSON})\b[^.!?\n]{{0,15}}\b(?P<it>(?:brought|had|pulled|found|hid|carrying|with|w|in|threatened|went into|started|having|has|is|was|got) (?:\w+ ){{0,3}}(?:gun|knife|weapon|machete|blade|bomb|grenade|labou?r|seizure|overdose|standoff|stand-off|hostage|fire|blood|crisis|psychosis|restraints|cuffs|handcuffs|ambulance))\b",
        # "my client is missing, last seen at the greyhound station", "still no sign of our girl"
        rf"(?:{SOMEONE}|\b(?:s?he|they)\b)[^.!?\n]{{0,25}}\b(?P<it>(?:is |are |has been |went |still |reported |gone )+(?:missing(?! (?:out|the|my|a|an|you|u|her|his))|awol|on the run|awol'd|last seen|ran from (?:placement|the (?:group home|hospital|unit|program))|left ama))\b",
        rf"\b(?P<it>(?:still )?(?:no sign of|searching for|out looking for|driving around looking for|amber alert for|silver alert for|bolo for))\b[^.!?\n]{{0,20}}(?:{SOMEONE}|\b(?:her|him|them)\b)",
        # "police tackled one of our guys in the lobby", "cops tased a pt"
        rf"\b(?P<it>(?:police|cops?|guards|gardai|officers?|security|swat|ems|medics|paramedics|fire fighters) (?:\w+ )?(?:tackled|tased|arrested|cuffed|dragged|shot|took|raided|wrestled|carried|restrained|escorted|came for|came (?:and|to)|found|brought))\b[^.!?\n]{{0,25}}(?:{SOMEONE}|\b(?:her|him|them)\b)",
        # "my 4pm coded in the waiting room", "SWAT at our group home tonight", "ER again w the same kid, third attempt"
        *beside(rf"(?P<it>{_ACUTE})", rf"{PARTICULAR}|{SETTING}|\b(?:my office|our office|my school|our school|the office with us|same (?:kid|guy|lady|man|woman|pt)|one of (?:my|our) \w+|\d{{1,2}} ?(?:yr|year)s? ?old|\d+yo)\b", 80),
        # "11yo ran into traffic on my watch", "patient ripped out his IV and decked the nurse", "a girl who'd cut so deep"
        rf"(?:{PARTICULAR}|{SOMEONE}|\b\d{{1,2}} ?(?:yo|y/o|yr old|year old)\b)[^.!?\n]{{0,40}}\b(?P<it>(?:ran (?:into|onto|out|at|through)|ripped|decked|clocked|whacked|flipped|charged|lunged|came at|went for|swung|cut (?:so|too|her|his|their|deep|again)|cutting|bleeding|burned|drank bleach|hit the|tore|trashed|set (?:her|his|their|the|a)|lit (?:her|his|their|the|a)|climbed|barred|locked (?:her|him|them)sel\w+|refused to come down|with a (?:gun|knife)|w a (?:gun|knife)|had a gun|has a gun|gun in)\b[^.!?\n]{{0,30}})",
        r"\b(?:on my watch|on my shift|in front of me|right in front of)\b[^\n]{0,40}\b(?P<it>(?:ran|cut|jumped|hit|bit|punched|stabbed|shot|collapsed|seized|coded|died|overdosed|fell|fainted|screamed|swung))\b",
        # "kid bit me so hard i needed a tetanus shot"
        r"\b(?:kid|kiddo|boy|girl|teen|lad|student|man|woman|lady|guy|gent|elder|mum|mom|dad|youth|pt|patient|client|resident|toddler|visitor)\b (?:\w+ )?(?P<it>(?:bit|hit|punched|kicked|slapped|scratched|headbutted|head ?butted|choked|attacked|stabbed|bruised|threatened|shoved|spat at|spit on|swung at|lunged at|groped|grabbed|pinned|chased|charged|cornered) (?:me|us|a nurse|staff|my (?:coworker|colleague|intern|supervisor)|another (?:kid|resident|client|patient|student)))\b",
        # "she called me from the tracks", "caught a man as he fainted off the dialysis chair"
        r"\b(?:s?he|they|client|pt|kid|teen|mom|mum) (?:\w+ )?(?:call(?:ed|ing)|text(?:ed|ing)|phoned|rang|facetimed) (?:me |us |in )?(?:from|on|at|standing on|sitting on) (?P<it>(?:the|a) (?:tracks|bridge|roof|ledge|cliff|pier|motorway|overpass|platform|er|ed|jail|cell|bathroom floor|trunk|closet))\b",
        rf"{SOMEONE}[^.!?\n]{{0,20}}\b(?P<it>(?:fainted|passed out|collapsed|stopped breathing|turned blue|choked|fell)\b[^.!?\n]{{0,30}}\b(?:dialysis|chair|bed|gurney|clinic|lobby|session|group|waiting|shower|toilet|arms|office|unit))\b",
    ),
    topics=(
        r"\b(?P<it>overdos\w+|od'?d|suicid\w+|took (?:an overdose|pills|tablets|something)|hang(?:ed|ing) (?:himself|herself|themsel\w+)|cut (?:him|her|them) down|jump(?:ed|ing)? (?:off|from|out)|on (?:the|a) (?:ledge|bridge|roof)|stabb(?:ed|ing)|got shot|was shot|pulled a (?:knife|gun|blade)|with a (?:knife|razor|blade|gun|machete)|restrain(?:ed|ing|t)|assault(?:ed|ing)?|attack(?:ed|ing)? (?:me|staff|a|another|her|him)|punch(?:ed|ing)?|headbutt\w*|kick(?:ed)? (?:me|off)|bit (?:me|a|the|his|her)|spat (?:at|on|in)|slapp(?:ed|ing)|threw (?:a|his|her|the|it)|put (?:a|his|her|the) \w+ through|through the window|barricad\w+|sectioned|5150'?d?|unresponsive|not breathing|narcan\w*|ambulance|(?:call(?:ed)?|rang|dial(?:led|ed)?) (?:911|999|000|112)|ran (?:on ?to|into (?:the )?(?:road|traffic)|off|away)|abscond\w+|awol|psych hold|went for me|swung (?:at|for)|choked|kettle|collapsed|blood everywhere|found (?:him|her|them) (?:on|in|dead|hanging|unconscious))\b",
    ),
    fires=(
        Fires("talked a client off the bridge today, literally. Route 9"),
        Fires("got spit on & bit by a resident lol happy friday"),
        Fires("One of our lads barricaded himself in the bathroom for 3 hours. Guards called.", role="residential support worker"),
        Fires("9 hrs in A&E with one of my young people, no bed till morning", role="social worker"),
        Fires("Narcanned a guy in our lobby before coffee", role="outreach worker"),
        Fires("Patient pulled a knife in triage. I'm fine. Shaking.", role="nurse"),
        Fires("had to call mobile crisis for a mom in our parking lot", role="case manager"),
        Fires("my client jumped out of my moving car", role="social worker"),
        Fires("resident set her mattress on fire", role="social worker"),
        Fires("client threatened to shoot up our office, we're all wfh now", role="social worker"),
    ),
    silent=(
        Silent("I called 988 for myself once, it helped", role="therapist", why="the writer's own crisis"),
        Silent("Got bitten by a dog on my run", role="social worker", why="a dog"),
        Silent("Crisis intervention training today, learned how to restrain safely", role="nurse", why="training"),
        Silent("My son hit his head at football, A&E for four hours", role="counsellor", why="own family"),
        Silent("If you are in crisis, call 988. You matter.", role="psychologist", why="advice to readers"),
        Silent("That episode where the patient jumped off the roof!", role="nurse", why="fiction"),
        Silent("The striker hit the post twice and got kicked by a defender", why="sport"),
        Silent("Stabbing reported in the city centre, avoid Main St", role="case manager", why="news"),
    ),
)
