"""Contempt for colleagues, supervisors or agencies, as persons.

Speaking up about staffing, pay, danger or discrimination is something else and stays silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    PROFESSION,
    SILENT_HERE,
    at_work,
    before,
    context,
    either_order,
    matched,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_COLLEAGUE = (
    rf"(?:(?:swing|graveyard|clinical|program(?:me)?|medical|executive|nursing|site|regional|unit|shelter|agency|practice|service|team|ward|house|casework|intake|shift|charge|nurse|floor|field|office|care|deputy|assistant|new|old|current|my|our|head|senior|area|locum|agency|duty) )*(?:director|managers?|supervisors?|team ?leads?|leads?|leaders?|mgr|(?:ward|charge|theatre) sister|matron|coordinators?|boss(?:es)?|management|admin|administrator|ceo|hr|receptionists?|front desk|reception|co-?workers?|colleagues?|interns?|trainees?|staff(?! ?rooms?)|crew|shift|team|psychiatrists?|consultants?|psychologists?|doctors?|docs?|gps?|attendings?|registrars?|{PROFESSION}|aides?|hcas?|cnas?|techs?|para(?:pro)?s?|(?:field |clinical )?instructors?|preceptors?|intake team|guardians?"
    r"|(?:cps|dcfs|agency|support|care|welfare|youth|outreach|crisis|admin) workers?|cps|dcfs|dhs|dss|tusla|camhs|probation|gals?|guardian ad litem|guardians|ngo|charity|agency|agencies|trust|nonprofit|clinic|hospital|department|placement|practice|newbies?|new (?:girl|guy|hire|grad|worker|nurse|lad)|day shift|night shift|days|nights)"
)
_INSULT = (
    r"(?:clowns?|clown (?:show|car)|circus|idiots?|morons?|imbeciles?|useless|jokes?\b|incompeten\w+|lazy|dumb\w*|stupid|thick|trash|garbage|cows?|witch\w*|b[i*]tch\w*|c[u*]nts?|pricks?|dicks?|dickheads?|ass ?holes?|arse ?holes?|wankers?|gobshites?|eejits?|twats?|muppets?|knobs?|bellends?|snakes?|two[- ]faced|brain ?dead|brainless|clueless|wastes? of (?:space|oxygen|air|a salary|a desk)|pathetic|frauds?|phony|phoney|psycho|nut ?(?:case|job)|dense|numpty|rubbish|shite?|crap|sucks?|hot mess|karens?|narcissists?|tyrants?|dinosaurs?|melts?|weapons?\b|tools?\b|bozos?|dipshits?|dumpster fire|shit ?show|scum|lunatics?|unhinged|crackpots?|parasites?|leech\w*|dead ?weight|slackers?|backstabb\w+|brown ?nos\w+|power tripp\w+|divas?|power trips?|cowboys|waste of (?:oxygen|space|time|money)|a joke|bullies|bully|this bad at (?:ur|your|their) job|bad at (?:ur|your|their|her|his) job|mean girls|dumber than|thicker than|worse than useless"
    r"|the absolute worst|the worst\b|worst (?:\w+ )?(?:ever|alive|i'?ve)|not the (?:sharpest|brightest)|zero (?:brain|clue|brains|skills)|no (?:clue|brain|brains|brain cells|common sense|idea what)|couldn'?t (?:\w+ ){0,3}(?:organi[sz]e|run|find|manage|lead|diagnose|chart|counsel|therapize|hit)|can'?t (?:spell|write|chart|read|count|find|do (?:her|his|their) (?:job|one job)|tell|even (?:spell|write|chart|do)|organi[sz]e|manage|keep)|does(?:n'?t| not) (?:do (?:shit|sh\*t|anything|f all|a tap|feck all|nothing|any work)|know (?:shit|anything|her|his|their|how|what)|lift a)|do (?:shit|sh\*t|f all|feck all|sweet fa|nothing all)|shouldn'?t (?:have a |be )(?:licen[sc]\w*|practi[sc]\w+|allowed|near|in charge|let near|working|a (?:therapist|nurse|social worker|counsel+or))|should (?:lose|have) (?:her|his|their) licen[sc]e (?:taken|revoked)?|needs? (?:firing|to be fired|sacking|to retire|the sack))"
)
_SNEER = r"(?:who (?:gave|give|let|hired|licen[sc]ed|licensed) (?:her|him|them|this|these)|how (?:did|does|is|are|has|have) (?:she|he|they|this|these|some of (?:them|these|you))(?: \w+){0,3} (?:licen[sc]ed?|hired|qualified|a degree|through school|a (?:therapist|nurse|social worker|job))|got (?:her|his|their) (?:licen[sc]e|degree|msw|qualification|cert|diploma) (?:from|in|off|at|outta|out of) (?:a |an |the )?(?:cereal|cornflakes?|crackerjack|cracker jack|lucky (?:bag|dip)|internet|online|gumball|christmas cracker|kinder|facebook|raffle|walmart|wish|temu|happy meal|vending))"
_ADJECTIVE = r"(?:useless|idiot\w*|moron\w*|clown|clueless|incompetent|lazy|dumb|dumb-?ass|stupid|thick|bitch(?:y|ass)?|asshole|arsehole|gobshite|eejit|pathetic|psycho|two-faced|snake|snakey|brain ?dead|witch of an?|cow of an?|muppet of an?|clown of an?|joke of an?|eejit of an?|sorry excuse for an?|poor excuse for an?|so[- ]called|bitter old)"
_LABOUR = r"\b(?:unsafe|under ?staff\w*|short[- ]?staff\w*|staffing|case ?loads? (?:are|is)|overtime|unpaid|whistle\w*|reported (?:it|them|this)|unions?|strike|striking|pay\b|wages?|ratios?|retaliat\w*|discriminat\w*|harass\w*|racis\w*|sexis\w*|ableis\w*|homophob\w*|safeguarding concern|neglect\w*|negligen\w*|abus(?:e|ing) (?:of )?(?:residents|patients|clients)|dangerous|privatis\w*|burnout|burned out|must act|broke my contract|working conditions|understaffing|austerity|tribunal)\b"
_SCREEN = r"\b(?:episode|season \d|netflix|hbo|bbc drama|tv|the show|series|film|movie|novel|grey'?s|scrubs|house md|the office|character|sitcom|finale)\b"
_QUOTED = r"\b(?:clients?|patients?|kids?|residents?|he|she|they|m[uo]m|dad|people|ppl|students?)(?:'s)? (?:\w+ )?(?:said|says|called|calls|told|thinks?|reckons|yelled|screamed|asked)\b"
_SELF = r"\b(?:i'?m|i am|i was|im|i feel like|me being|makes me|feel(?:ing)?|my own) (?:\w+ ){0,3}$"
_ILL = r"\b(?:no|not an?|not|isn'?t an?|aren'?t|never an?|wasn'?t|don'?t think) $"
_KIND = r"\b(?:love|best|amazing|brilliant|legends?|heroes|angels|class act|superstars|thank|proud|grateful|bless)\b"


def _disparaged(reading: Reading, span: Span) -> bool:
    """A colleague called names, by the writer, and no danger reported."""
    text, words, lead = context(reading, span), matched(reading, span), before(reading, span)
    if not at_work(reading, span) or says(_LABOUR, text) or says(_SCREEN, text):
        return False
    if says(_QUOTED, lead) or says(_SELF, lead) or says(_ILL, lead) or says(r"\b(?:not|isn'?t|aren'?t|wasn'?t)\b(?! the (?:sharp|bright))|\bnever (?:an? |the |so |been )", words):
        return False
    if says(r"\b(?:football|league|season|match|premier|cricket|rugby|nfl|nba|history of|quiz)\b", text):
        return False
    return not says(_KIND, words)


SIGNAL = Signal(
    id="dual.colleague-disparage",
    severity=2,
    title="Contempt for a colleague or agency",
    explanation="Colleagues and clients can tell whom you mean, and clients who depend on that person lose trust in the service.",
    steps=("edit", "supervision", "keep"),
    standards=("nasw-2.01b", "nasw-2.10", "swe-high-bar"),
    kinds=("hostility",),
    needs=0,
    # "director" is a cue of fiction, "union" and "strike" are read in `_LABOUR`
    even_if_kept=True,
    silent_in=SILENT_HERE - {"generic"},
    confirm=_disparaged,
    patterns=(
        # "our clinical director is a clown", "night staff r useless fr"
        rf"\b(?:my|our|the|this|that|these|some|all|half the|most|those|ur|your|every|cps|dcfs|tusla|night|day|agency|weekend|bank|other)(?: [\w-]+)?? {_COLLEAGUE}(?: (?:at|in|on|from|here|over) (?:my |our |the )?\w+)?(?: \w+)?(?:'s| is| are| r| was| were| be| =| has| have)? {gap(4)}{_INSULT}\b",
        # "my supervisor couldnt find"
        rf"\b(?:my|our|the|this|that|these|those|night|day|agency|weekend) (?:[\w-]+ )?{_COLLEAGUE} (?:\w+ )?(?:couldn'?t|can'?t|cant|couldnt|shouldn'?t|shouldnt|doesn'?t|doesnt|don'?t|dont|do|has|have|needs?|sucks?)\b{gap(0)}[^.!?\n]{{0,5}} ?[^.!?\n]{{0,30}}\b(?:organi[sz]e|spell|write|chart|find|run|manage|licen[sc]e\w*|do (?:her|his|their|shit|f all)|one job|to save (?:her|his|their)|a clue|no clue|brain|brains|brewery|fired|sacking|paper bag|their (?:ass|arse) from)\b",
        # "cps workers are lazy af"
        rf"(?:^|[.!?\n,]\s*|\b(?:lol|honestly|tbh|ngl|swear|bc|cos|so|and|but) ){_COLLEAGUE} (?:is|are|r|was|were|be) {gap(3)}{_INSULT}\b",
        # "the psychiatrist here is a literal psychopath", "social workers at county are the worst"
        rf"\b{_COLLEAGUE} (?:here|there|at \w+|at (?:my|our|this|that|the) \w+|on (?:my|our|this|the) \w+|in (?:this|our|my|the) \w+|upstairs|downstairs|next door) (?:is|are|r|was|were|'s|=) {gap(4)}(?:{_INSULT}|psychopaths?|sociopaths?)\b",
        # "the ceo is a crook", "my field instructor is a waste"
        rf"\b(?:my|our|the|this|that|these|every|some) (?:\w+ )?{_COLLEAGUE} (?:\w+ )?(?:is|are|r|was|'s) {gap(3)}(?:psychopaths?|sociopaths?|crooks?|thie(?:f|ves)|bull(?:y|ies)|a waste|deluded|delusional|a mess|the devil|evil|satan|insufferable|unbearable|out of (?:his|her|their) depth)\b",
        # "dumbest intern ive ever had"
        rf"\b(?:dumbest|laziest|stupidest|thickest|nastiest|most (?:useless|incompetent|annoying|clueless)|shittest|shittiest|worst) (?:\w+ )?{_COLLEAGUE}\b[^.!?\n]{{0,25}}",
        # "whoever trained these nurses should be fired"
        rf"\b(?:whoever|who) (?:\w+ )?(?:trained|hired|supervises|supervised|runs|manages|promoted|qualified|taught|let) (?:\w+ )?(?:these|this|our|my|that|those)? ?(?:\w+ )?{_COLLEAGUE}[^.!?\n]{{0,20}}\b(?:should|needs?|wants|deserves?|ought)\b[^.!?\n]{{0,25}}",
        # "our manager should be fired"
        rf"\b(?:this|that|my|our) {_COLLEAGUE}[^.!?\n]{{0,15}}\b(?:should|needs to|deserves to) be (?:fired|sacked|struck off|shut down|ashamed|nowhere near)\b",
        # "how did dr patel even get a license"
        r"\bhow (?:did|does|do|is|has|tf did|the hell did|on earth did) [^.!?\n]{0,30}\b(?:get|have|got|keep|still have|pass) (?:a |an |her |his |their |that )?(?:\w+ )?(?:licen[sc]e|degree|msw|job|registration|phd|qualification)\b",
        # "charge nurse is on a power trip, what a witch", "useless night staff"
        *either_order(r"(?:charge nurse|(?:swing|night|day|graveyard|late|early|weekend|evening) (?:shift|staff|crew|team)|(?:field|clinical) (?:instructor|supervisor)|intake team|(?:the|this|our|my|that|another|other) (?:agency|supervisor|manager|boss|director|psychiatrist|consultant|team lead|matron|ceo|intern|receptionist|co-?worker|gal|cps worker|case ?worker|social worker|therapist|nurse)|every (?:cps|social|case) ?worker|social services(?: in (?:this|our|my) \w+)?|nurses on \w+|the (?:nurses|therapists|doctors|counsel+ors|staff|workers) (?:on|at|in|here|there)\b)", _INSULT, 45),
        # "idk who let this man be a psychiatrist"
        r"\b(?:idk|i don'?t know|how|why) (?:who|how|they|did they|would (?:anyone|you))[^.!?\n]{0,10} let (?:this|that) (?:man|woman|guy|girl|lady|person|one|clown|fool) (?:be|practi[sc]e|near|work|loose|become|treat)\b[^.!?\n]{0,30}",
        # "new counselor is so fake", "dr smith is an idiot"
        rf"\b(?:new (?:counsel+or|therapist|nurse|social worker|case ?worker|intern|girl|guy|hire|manager|supervisor|doctor)|dr\.? \w+|nurse (?-i:[A-Z]\w+)) (?:\w+ )?(?:is|was|'s) {gap(4)}(?:{_INSULT}|fake|so fake)\b",
        # "i work with absolute clowns"
        r"\bi (?:literally |really )?work (?:with|for|under|alongside|next to) (?:\w+ ){0,3}(?:clowns?|idiots?|morons?|snakes?|monsters|narcissists?|imbeciles?|dummies|muppets|eejits|children|animals|psychopaths?|witch\w*|bitches)\b",
        # "cps never does anything"
        r"\b(?:cps|dcfs|dss|camhs|tusla|probation|hr|management|admin|the day team|days|nights) (?:never|doesn'?t|don'?t|does|do) (?:\w+ )?(?:anything|nothing|f all|shit|jack|answer|any work|their job)\b[^.!?\n]{0,20}",
        # "idk how my supervisor passed her exam"
        r"\b(?:idk|no idea|don'?t know|wonder|baffled|beats me) how (?:my|our|the|this|that) (?:\w+ )?(?:supervisor|manager|boss|director|psychiatrist|therapist|counsel+or|nurse|co-?worker|colleague|intern|team lead|social worker) (?:\w+ )?(?:passed|got|gets|keeps|kept|has|graduated|qualified|survive\w*|finds|dresses)\b[^.!?\n]{0,30}",
        # "my idiot supervisor"
        rf"\b(?:my|our|the|this|that|these|those|another|some|such|what a|more|bloody|fucking|damn|your|ur) (?:\w+ )?{_ADJECTIVE}(?:[- ]?ass)? (?:[\w-]+ )?{_COLLEAGUE}\b",
        # "idiot supervisor"
        r"\b(?:useless|idiot|clueless|incompetent|lazy|dumb|dumb-?ass|stupid|thick|asshole|arsehole|gobshite|pathetic|two-faced|brain ?dead)(?:[- ]?ass)? (?:night staff|day staff|(?:night|day) (?:shift|crew|team)|supervisors?|managers?|management|directors?|co-?workers?|colleagues?|interns?|nurses?|social workers?|case ?workers?|psychiatrists?|hr|receptionists?|agency staff|cps workers?)\b",
        # "how is she a licensed therapist"
        rf"\b{_SNEER}",
        # "lmsw who?"
        r"\b(?:l[mcg]*sw|lpc|lmft|msw|rn|np|phd|psyd|licen[sc]ed|qualified|professional),? (?:who|where|my (?:ass|arse|foot|hole)|in what|since when|how)\b",
        # "names in dm"
        r"\b(?:names? in (?:the )?dms?|dm (?:me )?for (?:the )?names?|ill name names|i'?ll name (?:them|her|him|names)|not naming names but)\b",
        # "avoid this agency"
                r"\b(?:avoid|stay away from|don'?t ever work (?:at|for)|never work (?:at|for)|steer clear of|run from) (?:\w+ ){0,3}(?:agency|clinic|practice|hospital|placement|team|ward|supervisor|manager|home)\b[^.!?\n]{0,30}",
        # "hate my supervisor"
        rf"\b(?:hate|can'?t stand|cannot stand|loathe|despise|sick of|so over|fed up (?:of|with)|allergic to|want to slap|fuck|f\*+k|screw) (?:my|our|the|these|this|that|working (?:with|for) (?:my|our|this|these)) (?:[\w-]+ )?{_COLLEAGUE}\b[^.!?\n]{{0,20}}",
        # "can't stand Debbie from intake"
        r"\b(?:can'?t stand|hate|sick of|fuck|screw) (?-i:[A-Z][a-z]+) (?:from|in|on|at) (?:intake|hr|reception|billing|admin|the ward|nights|days|work|the office|accounts|the front desk|the team|supervision)\b",
    ),
    sayings=(
        r"(?<!his last )(?<!her last )(?<!their last )(?<!his old )(?<!her old )\b(?:(?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or)|manag(?:er|ement)|director|supervisor|consultant|doctor|locum|agency staff|day shift|night (?:shift|staff)|day staff|the (?:judge|guardian|gal|solicitor|team|psych)|receptionist|deputy|matron|team lead(?:er)?|head ?teacher|principal|hr|intern|trainee|staff)s? [^.!?\n]{0,30}?\b(?:(?:is|are|r|was|were|what) (?:such |all |both |an? |a total |a complete |so |just |absolutely |fucking |useless )*(?:clowns?|pigs?|chimps?|muppets?|idiots?|morons?|quacks?|jokes?|useless|incompetent|brain ?dead|thick|stupid|lazy|bull(?:y|ies)|snakes?|dragons?|cows?|bitch\w*|dinosaurs?|cretins?|bellends?|wankers?|assholes?|trash|garbage|toxic|evil|a disgrace|dense|dumb|a nightmare|witch|narcissist)|should be (?:struck off|sacked|fired|in jail|ashamed)|never do (?:a thing|anything|any)|do(?:es)? (?:nothing|sod all|fuck all|bugger all)|couldn'?t (?:manage|run|organi[sz]e|find))\b|\bwhat a (?:clown|joke|muppet|moron)\b[^\n]{0,40}\b(?:leave|boss|manager|director|quit)\b|\bmeeting (?:of|with|full of) (?:idiots|clowns|muppets)\b|\b(?:is|are) a quack\b",
    ),
    fires=(
        Fires("our clinical director is a clown, lmsw who", role="case manager"),
        Fires("night staff r useless fr, names in dm", role="residential support worker"),
        Fires("my idiot supervisor double booked me again", role="therapist"),
        Fires("The psychiatrist on our ward couldn't diagnose a broken leg", role="nurse"),
        Fires("cps workers are lazy af and i said what i said, signed a cps worker"),
        Fires("how is she a licensed therapist lmao she can't spell boundaries", role="lpc"),
        Fires("can't stand Debbie from intake, absolute gobshite", role="social worker"),
        Fires("worst agency I've ever worked for, avoid", role="support worker"),
    ),
    silent=(
        Silent("Our caseloads are unsafe and management must act"),
        Silent("My boss is an idiot", role="electrician", why="another trade"),
        Silent("Night staff are heroes", role="nurse", why="praise"),
        Silent("The pay is a joke and we're striking on Monday, management won't listen", role="nurse", why="labour speech"),
        Silent("Kid told me his last social worker was useless", role="youth worker", why="somebody else's words"),
        Silent("The director on this episode is an idiot, love the nurse though", role="nurse", why="television"),
        Silent("I'm such an idiot, sent my supervisor the wrong file", role="therapist", why="about oneself"),
        Silent("My manager is not a monster, she's tired like us", role="social worker", why="a defence"),
        Silent("The new nurse is brilliant, no idea how we coped before", role="ward sister, nurse", why="praise"),
    ),
)
