"""Joking or venting about a client: mockery, "icks", session jokes. The contempt is told here, who it is about elsewhere."""

from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import (
    CLIENT,
    FEW,
    LAUGH,
    OURS,
    PARTICULAR,
    PERSON,
    SERVED,
    beside,
)
from scanner.signals.identity._setting import own_people, practised
from scanner.subjects.reading import Reading, Span

# what a joke or a groan sounds like without a laugh mark
_GROAN = (
    r"(?:\b(?:i need a (?:shower|drink|raise|nap|new job|vacation|holiday)|i get paid to|i'?m (?:done|dead|tired|over it|not paid)|im (?:done|dead|tired|crying|not paid)|bingo card|bingo|deodorant|hazard pay|ok (?:king|queen|sir|karen)|can choke|no pants|forgot (?:his|her|their)?|guess (?:who|whose|what)|tell me you|on zoom|pants|choke|sir[,. ]|ma'?am|meth teeth|some of (?:y'?all|you|u|these)|why is it always|always the (?:couple|ones?|dads?|moms?|mums?)|STILL|matching|for the (?:\d+|millionth|hundredth)\w*|truck|diagnose his|pudding|cape|kill me|menace|netflix special|sitcom|times today|single while|hit on me|asked (?:me )?(?:out|if i)|lmfao|disability for|showers? exists?|smell\w*|ferret|toaster|lizard people|deserve jail|can we (?:ban|normali[sz]e|cancel)|someone tell|somebody tell|please tell|tell me why|like it'?s my problem|whin(?:e|es|ing)|complain\w*|cry(?:ing)? about|cried about|cried (?:bc|because)|mommy|daddy issues|mommy issues|rich people|first world|drama|entitled|google(?:s|d)? (?:their|his|her)|web ?md|dr google|the audacity|fell asleep|asleep|yawn\w*|boring|bored|annoy\w+|exhaust\w+|insufferable|ridiculous|unbelievable|clueless|cray\w*|crazy|nuts|psycho|unhinged|feral|lunatic|wack\w*|hot mess|hate (?:this|that|it)|i can'?t (?:stand|with|even)|ick\b|gross|disgusting|nightmare|worst|moron\w*|idiot\w*|stupid|dumb\w*|imagine being|who does that|who raises|how do (?:these|some) people|liar|lying|lies|manipulat\w+|faking|faker|malinger\w*|attention seek\w*|drug seek\w*)\b|[😂🤣💀🙄🤡🤦😆😅☠🥴😹🤪🤮😒😤🤢])"
)
_ROOM = r"\b(?:session|sesh|therapy|couples (?:therapy|counsell?ing)|intake|iep|ward round|home visit|my (?:caseload|office|unit|ward|clinic)|group (?:therapy|tonight|today)|check[- ]in|clinic|supervised visit|night shift|the er|triage|my \d{1,2} ?(?:am|pm|o'?clock)|(?:clients|patients|inmates|residents|service users|foster parents|parents at))\b"

_SCORN = (
    r"(?:crazy|cray(?: ?cray)?|insane|nuts|nutty|nut ?(?:job|case)s?|psycho|batshit|cuckoo|coo ?coo|bonkers|mental|mad as|looney|loony|loon|whack(?:o|ed)?|annoying|whiny|whin(?:es?|ing|ge\w*)|needy|clingy|ridiculous|stupid|dumb(?:ass)?|idiot\w*|moron\w*|entitled(?! to)|manipulative|drama(?:tic)?(?: queen| llama)?|hot mess|train ?wreck|disgusting|gross|stinky|smelly|stank|stinks?|reek(?:s|ed)?"
    r"|pathetic|lazy|liars?|lying|hopeless|a joke|clowns?|jerk|asshole|arsehole|a-hole|ahole|bitch\w*|dick\b|prick|karen|creep(?:y|er)?|weirdo|weird|freak|trash|obnoxious|exhausting|insufferable|delusional|attention[- ]seek\w*|bananas|off (?:his|her|their) (?:rocker|head|nut|meds)|borderlines?|frequent fl[iy]er|head ?ache|pain in (?:the|my)|nightmare|piece of work|hate|can'?t stand|useless|toxic|a lot|extra)"
)
_WORKER = r"(?:therapists?|nurses?|social ?workers?|sws?|counsell?ors?|ots?|slps?|psychs?|clinicians?|case ?workers?|case ?managers?|midwi(?:fe|ves)|chaplains?|teachers?|probation officers?|pos?|cnas?|carers?|support ?workers?)"
_EVENT = r"(?:session|sesh|client|patient|pt|intake|home visit|visit|appt|appointment|shift|call|conversation|resident|group|ward round|meeting w\w* (?:a )?(?:mom|mum|dad|parent|family)|kid|mom|mum|dad|parent|family|excuse|voicemail|email|case)"


def _at_a_client(reading: Reading, span: Span) -> bool:
    """From practice, and not about the writer's own people."""
    return practised(reading, span) and not own_people(reading, span)


# "i cant make this up", "send wine", "had to mute myself": said of a client, it is a joke at their cost
_RANT = (
    r"(?:\b(?:omg|omfg|wtf|bruh|bro|girl[.!,]|chile|sis[.!,]|i swear|lord|jesus|sweet jesus|help me|send (?:help|wine|coffee|snacks)|(?:can'?t|cannot|couldn'?t) (?:make (?:this|it) up|even|deal|breathe|w(?:ith)?)|(?:i'?m|im|am) (?:dead|deceased|dying|done|crying|weak|screaming|wheezing|over it|finished|not ok\w*)|(?:had to|trying (?:to|not to)|tried (?:to|not to)) (?:mute|keep a straight|not laugh|laugh|leave|bite|smile|turn (?:my|off))"
    r"|from hell|drink (?:every|each) time|drinking game|new game|bingo|not paid enough|don'?t get paid enough|dont get paid enough|pay me more|need a (?:raise|drink|nap|new job)|wine (?:time|o'?clock)|kill me|shoot me|save me|why me|why do|always pick me|another day another|here we go again|of course|shocker|shocking|surprise surprise|quelle surprise|classic|the audacity|the nerve|dude really|really said|legit|literally said|in this economy|sir this is|sir,? this|ma'?am|make it make sense|tell me why|pls explain|explain to me|how are (?:you|u)|who raised|bless (?:her|his|their) heart|dumb(?:er|est)?|stupid(?:er|est)?|craz(?:y|ier|iest)|weird(?:er|est)?|smell\w*|stinks?|reeks?|gross|nasty|lazy|annoying|malingerers?|drug seekers?|seekers?|frequent fl[iy]ers?|attention seek\w+|manipulat\w+|drama|dramatic|whin\w+|needy|entitled(?! to)|psycho|nuts|insane|unhinged|feral|wild|hectic|a trip|hot mess|train ?wreck|clown|circus|zoo)\b|[😂🤣💀🙄🤡🤦😆😅☠🥴😹🤪🤮😒]|\blo+l+z?\b|\blmf?ao+\b|\brofl\b|\bsmh\b|\bffs\b|\bhaha\w*|\bugh+\b)"
)


SIGNAL = Signal(
    id="rid.mock-vent",
    severity=4,
    title="A joke or a rant about a client",
    explanation="A client who recognises the moment learns how you speak of them, and tone is what complaint panels quote first.",
    steps=("delete", "supervision"),
    standards=("nasw-1.12", "nasw-1.07r", "swe-5.6"),
    needs=0,
    # "people who", "unpopular opinion", "fam" open many a rant
    silent_in=USUALLY_SILENT - {"own_family", "generic"},
    confirm=_at_a_client,
    patterns=(
        # "u wont BELIEVE the session i just had", "you'll never guess what my client did"
        rf"\b(?:(?:you|u|y'?all|yall|ye|yous) (?:guys )?(?:won'?t|will not|would ?n'?t|'?ll never|ll never|will never|can'?t|are not gonna|ain'?t gonna|gotta hear|have to hear|should have seen|shoulda seen)|(?:can'?t|cannot|cant even) ?(?:believe|even)?|guess (?:what|who)) (?:\w+ ){{0,3}}(?:the|this|what|my|a|that|who)\b[^.!?\n]{{0,30}}\b{_EVENT}\b",
        # "craziest session ever", "weirdest intake today 😂"
        rf"\b(?:craz|wild|weird|funn|worst|dumb|stupid|strang|insan|odd|awkward|gross|nutt)\w* (?:\w+ )?{_EVENT}\b[^.!?\n]{{0,25}}(?:\b(?:ever|yet|today|tonight|i'?ve|of my|award|goes to|so far|this week|just)\b|{LAUGH})",
        # "therapist icks: clients who", "nurse pet peeve", "things clients say bingo"
        rf"\b{_WORKER}'?s? (?:icks?|pet peeves?|red flags?|bingo|confessions?|humou?r|probs|problems|rants?|vents?|hot takes?|roast)\b[^\n]{{0,80}}\b(?:clients?|patients?|pts?|parents?|famil(?:y|ies)|residents?|kids?|moms?|mums?|ppl|people|who|when)\b",
        r"\b(?:icks?|pet peeves?|red flags?|bingo|hate it when|love it when|the worst|biggest ick)\b[: ][^\n]{0,40}\b(?:clients?|patients?|pts|residents|caseload)\b",
        # "clients be like", "parents who no-show then blame me", "when clients say they"
        r"\b(?:clients|patients|pts|residents|inmates|service users|families on my caseload|foster parents) (?:be|b|are|r|is) (?:like|all|so|out here|really|straight|wild\w*|lying)\b",
        rf"\b(?:clients|patients|pts|residents) (?:who|that|when they|with their)\b[^\n]{{0,80}}(?:{LAUGH}|\b(?:min(?:ute)?s? \d+|trauma dump|doorknob|no[- ]?show|cancel|text me|last minute|late|lie|complain|yell|whine|smell|{_SCORN})\b)",
        # "this crazy client", "my needy 3pm", "another whiny dad on my caseload"
        rf"\b(?:my|this|that|a|the|these|another|some|most|one|our|such a|ugh) (?:\w+ )?{_SCORN} (?:\w+ )?(?:{CLIENT}|{OURS}|(?:parent|mom|mum|dad|family|kid|lady|guy|man|woman|dude|student|couple)s? (?:on my|in my|at work|today|i work|i see|wanted|came|called|in the (?:clinic|office|waiting)))\b",
        # "client is straight up nuts", "my pt was being such a drama queen"
        rf"{SERVED}[^.!?\n]{{0,20}}\b(?:is|was|are|were|be|being|'s|acts?|acting|such|so|straight up|smells?|stinks?|reeks?|drives? me|is driving me) (?:\w+ ){{0,3}}{_SCORN}\b",
        # "client barked at me 😂", "resident told me im fat lmao", "🙄 my 2pm no showed"
        rf"{SERVED}[^\n]{{0,90}}{LAUGH}",
        rf"{LAUGH}[^\n]{{0,50}}\b(?:my|a|this|that|one|another|our|these) (?:{FEW}(?:{CLIENT})\b|\d{{1,2}} ?(?:am|pm|o'?clock))",
        # "the man barked at me in session lol", "sesh w a guy who meowed 💀"
        rf"\b(?:session|sesh|intake|group|home visit|ward round|in therapy|on shift|night shift|in clinic|check[- ]in)\b[^\n]{{0,90}}(?:{LAUGH})",
        rf"(?:{LAUGH})[^\n]{{0,60}}\b(?:session|sesh|intake|group therapy|home visit|on shift|night shift)\b",
        # "if one more client asks me for gas money", "swear if another parent"
        rf"\b(?:if|swear) (?:\w+ )?(?:one more|another|1 more|any other) (?:{CLIENT}|parent|mom|mum|mam|dad|kid|famil(?:y|ies)|student|person|teen|couple|foster parent)\b",
        # "sick of my clients lying", "so done w this caseload", "over these needy moms"
        rf"\b(?:sick|tired|done|over|fed up|so over|exhausted|had it|dreading|hate|hating|can'?t stand|cant deal|done dealing|not in the mood|no patience|losing (?:it|my mind)|about to lose it|gonna scream|going to scream|wanna scream) (?:of|with|w|w/|by|for|up to)? ?(?:\w+ )?(?:my|these|this|that|the|dealing with|listening to|babysitting) {FEW}(?:{CLIENT}|parents|families|moms|mums|dads|session|addicts|teens|borderlines?)\b",
        # "pretended to care for 50 min", "rolled my eyes so hard in session", "i almost fell asleep in sesh"
        r"\b(?:pretend\w* to (?:care|listen)|roll(?:ed|ing)? my eyes|eyes? roll\w*|(?:almost|nearly|literally|had to bite|tried not to|trying not to|could ?n'?t stop|couldnt help) (?:fell asleep|fall asleep|laugh\w*|died|choked|my tongue|my lip)|poker face|straight face|zoned out|fake smil\w+|yawn\w*)\b[^\n]{0,60}\b(?:session|sesh|client|pt|patient|intake|resident|group|family|mom|mum|dad|couple|he|she|they)\b",
        # "what my client says vs what i hear", "me when a client cancels: party 🎉"
        rf"\b(?:me|my face|mood|pov|tfw|that feeling|omw) (?:when |trying |after |every time |pretending )?(?:a|my|the|ur|your|this|another) (?:\w+ )?{CLIENT}\b[^\n]{{0,60}}\b(?:cancel\w*|no[- ]?show\w*|says?|asks?|tells?|starts?|cries|won'?t|leaves?|shows? up|brings?|is (?:late|early)|vs|thinks?|texts?|lies)\b",
        # "my 10am smells like a wet goat i swear", "had a client cry bc her nails broke. girl"
        rf"{PARTICULAR}[^\n]{{0,120}}{_RANT}",
        rf"{_RANT}[^\n]{{0,100}}{PARTICULAR}",
        # "omg the couple from hell today", "dude really said 'im an empath' while on trial for arson 😂"
        r"\b(?:the|this|dis|a|another|some) (?:[\w'-]+ )?(?:couple|dad|mom|mum|man|dude|guy|lady|woman|family|parent|kid|teen|patient|karen) (?:from hell|really said|has the (?:nerve|audacity)|tried it|had me|done lost|actually (?:said|thinks|asked|brought)|legit|straight up|was like|walked in|brought (?:his|her|their) (?:mom|mum|mama|lawyer|parrot|\w+))\b",
        r"\b(?:dude|man|mom|mum|dad|lady|kid|bro|sis|girl|woman|guy|sir|homeboy|homegirl|buddy) (?:really |literally |actually |just |straight up |deadass )+(?:said|asked|told|tried|showed up|brought|thinks|called|goes|thought)\b",
        # "parents on my caseload are dumber than the kids", "why do borderlines always pick me"
        r"\bwhy (?:do|are|is|does|must|can'?t) (?:all |these |my |the )?(?:borderlines?|bpds?|addicts?|narcs|narcissists|clients|patients|parents|families|moms|mums|dads|teens|residents|inmates|psychos|schizos?|alcoholics|junkies|drunks|hoarders|teenagers)\b",
        r"\b(?:clients|patients|residents|parents|moms|mums|dads|families|teens|kids|inmates|addicts|borderlines) (?:on (?:my|the) (?:caseload|unit|ward)|in (?:the|my) (?:er|clinic|unit|ward|group)|these days|today|here|at my \w+) (?:are|r|be|is|will|always|never|act|think|make|drive|got)\b",
        r"\b(?:another|one more|yet another|today'?s|tonight'?s|the usual|my favou?rite) (?:\w+ )?(?:malingerers?|drug[- ]seekers?|seekers?|frequent fl[iy]ers?|borderlines?|bpd|psycho|nut ?(?:case|job)|crazy|drunk|junkie|addict|narc\w*|karen|hoarder|whiner|faker|attention seeker|drama queen)\b",
        # "me nodding while a pt explains how the govt put a chip in his cat"
        rf"\b(?:me|my face|pov|mood|tfw|when|trying) (?:[\w'-]+ ){{0,4}}(?:while|when|as|during|listening to|nodding|pretending|watching|hearing|after) (?:[\w'-]+ ){{0,2}}(?:{CLIENT}|{PERSON}|they|he|she)\b[^\n]{{0,20}}\b(?:explains?|tells?|says?|lies?|insists?|rants?|cries|crying|talks?|yells?|describes?|asks?|brags?|complains?|starts?|shows?)\b",
        # "a grown man called me mommy at the end of session, i need a shower", "patients who google their symptoms deserve jail"
        *beside(_GROAN, rf"{PARTICULAR}|{_ROOM}", 110),
        # "this lady thinks her toaster is her late husband 😆", "listening to this guy talk about his mother like it's my problem"
        rf"\b(?:this|dis) (?:[\w'-]+ )?(?:lady|guy|dude|man|woman|mom|mum|mam|dad|couple|kid|chick|bloke|fella|girl|boy|family|parent|teen)\b[^\n]{{0,90}}?{_GROAN}",
        rf"{_GROAN}[^\n]{{0,60}}?\b(?:this|dis) (?:[\w'-]+ )?(?:lady|guy|dude|man|woman|mom|mum|mam|dad|couple|kid|chick|bloke|fella|family|parent|teen) (?:talk|tell|whin|cry|rant|ramble|on my)\w*\b",
        # "he cried about fantasy football", "i get paid to listen to rich people whine"
        r"\b(?:s?he|they) (?:\w+ )?(?:cried|sobbed|cries|wept|ranted|ranting|crying) (?:about|over|bc|because|for \d+ min\w*)\b",
        r"\bi (?:\w+ )?get paid to (?:listen|hear|watch|babysit|nod|sit)\b",
        # "my noon client wore a cape lol", "if u cancel 5 mins before ur a menace"
        r"\bif (?:u|you|ya) (?:cancel|no[- ]?show|are late|r late|bring|ask me|text me|call me|trauma ?dump|say|show up)\b[^\n]{0,80}\b(?:menace|jail|hate|rude|block\w*|not my|don'?t|dont|please|pls|villain|#\w*(?:therap|nurse|sw|counsel)\w*)\b",
        r"\b(?:this|that|my|the) (?:\w+ )?(?:family|couple|caseload|unit|mom|mum|dad|kid|client|patient|case) (?:could be|should be|is|are|belongs|deserves?|needs?) (?:\w+ ){0,2}(?:a (?:netflix|tv|reality|lifetime|soap)|netflix|on (?:jerry|springer|tv|maury|dr)|special|sitcom|show|circus|zoo|movie|documentary|joke|trip|mess|disaster)\b",
        r"\b(?:i'?ve|ive|i) heard\b[^.!?\n]{0,40}\b(?:\d+|hundred|thousand|million|fifty|forty|five|ten|twenty) times\b",
        # "some of yall need to shower before therapy fr", "7 sessions in and hes STILL talking about his truck"
        r"\bsome of (?:y'?all|yall|you|u|these (?:people|ppl|parents|clients)) (?:\w+ )?(?:need|should|are|have|really|be|act|come)\b[^\n]{0,60}\b(?:therapy|session|shower|clinic|er\b|hospital|meds|kids|parent\w*|court|group|deodorant|help)\b",
        r"\b\d+ (?:sessions?|weeks|months|years|visits) (?:in|later|deep)\b[^\n]{0,20}\b(?:s?he'?s?|they|client|hes|shes)\b[^\n]{0,15}\b(?:still|keeps?|won'?t|wont|hasn'?t|refuses?)\b",
        r"\bwhy (?:is|are) (?:it|they|he|she|the) (?:\w+ )?always\b[^\n]{0,60}",
        # "guess whose client forgot pants on zoom", "i should get hazard pay for tuesdays intake"
        r"\bguess (?:whose|who'?s|which) (?:\w+ )?(?:client|patient|pt|resident|kid|student|intake|\d+ ?[ap]m)\b",
        r"\b(?:hazard|combat|danger) pay\b|\b(?:bro|dude|guy|lady|karen|king|queen|chad|kyle|speak bro) (?:at|from|in) (?:my )?(?:\d{1,2} ?(?:am|pm)|session|intake|group|bed|room)\b",
    ),
    topics=(
        r"\b(?P<it>eye ?rolls?|rolling my eyes|eyes (?:are )?rolling|kill me|circus|clown|nut ?job|nutter|psycho|batshit|cray|crazy|bonkers|loon|lunatic|weirdo|creep|smell(?:s|ed|y)?|stinks?|stank|boring|bores me|zon(?:e|ed|ing) out|insufferable|annoying|drives? me (?:mad|nuts|insane|up)|over it|sick of|fed up|the audacity|the nerve|entitled|hot mess|train ?wreck|human (?:equivalent|version)|the ick|one more time|once more|not again|send (?:help|wine|gin)|need (?:wine|a drink|gin|a vodka)|wtf|ffs|jfc|liar|lies|lying|lazy|attention[- ]seek\w+|manipulat\w+|drama queen|karen|whin(?:es?|ing|y)|moan(?:s|ing|y)|can'?t even|for the love of god|oscar|straight face|trying not to laugh|couldn'?t stop laughing|dumb\w*|idiot|stupid|thick)\b|[🙄🤡🤦]",
    ),
    sayings=(
        r"\b(?:therapist|nurse|social worker|sw|case ?worker|counsel+or|midwife|teacher) (?:confessions?|icks?|problems|probs|humou?r|pet peeves?|things|life)\b[^\n]{0,80}?\b(?:clients?|patients?|when|they|boring|zone|cry|session|the (?:one|mum|mom|guy|lady))\b|\b(?:things|stuff|shit|stories) (?:people|ppl|clients|patients|parents) (?:say|tell|come out with|do) (?:in|to|at|during)\b|\b(?:m[uo]m|dad|client|patient|lady|guy|man|woman|bloke|couple|parent|kid|pt) (?:showed|turned|rocked|came|rolled) (?:up|in) [^\n]{0,60}?(?:\b(?:can'?t|lol|lmao|dead|ffs|smh|i just|pyjamas|pajamas|costume|onesie)\b|💀|😂|🤣|🙄|🤡)",
    ),
    fires=(
        Fires("u wont BELIEVE the session i just had 😂 so hectic the man barked at me"),
        Fires("therapist icks: clients who trauma dump at min 49"),
        Fires("another needy client calling at 4:59. cool cool cool"),
        Fires("If one more dad tells me he pays my wages I'm moving to the moon", role="child protection social worker"),
        Fires("resident asked if I was pregnant. i am not. lmaooo"),
        Fires("trying not to laugh while he explained the lizard people in clinic", role="psychiatric nurse"),
        Fires("My 2pm patient is off her rocker, pray for me oh", role="nurse"),
        Fires("so done with these families and their excuses", role="social worker"),
        Fires("client said i look tired. sir u have meth teeth", role="social worker"),
        Fires("my noon client wore a cape lol", role="social worker"),
        Fires("guess whose client forgot pants on zoom", role="social worker"),
    ),
    silent=(
        Silent("Barking dogs in my yoga session lol", role="therapist", why="leisure"),
        Silent("My husband is driving me nuts today 😂", role="nurse", why="own family"),
        Silent("You won't believe this sunset", role="counsellor", why="no client"),
        Silent("If one more person cuts in this queue...", role="social worker", why="a queue"),
        Silent("Proud of my clients for showing up on a snow day.", role="therapist", why="kind, about all"),
        Silent("Clients are experts in their own lives.", role="social worker", why="a principle"),
        Silent("Worst Zoom meeting ever, the dog ate my notes lol", role="case manager", why="own life"),
        Silent("my client wants the logo bigger again lol", role="graphic designer", why="another trade"),
        Silent("this crazy weather!! stay warm", role="nurse", why="weather"),
    ),
)
