"""What a supervisee, student or colleague told or went through in confidence."""

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import beside
from scanner.signals.identity._setting import own_people, practised
from scanner.subjects.reading import Reading, Span

_LEARNER = r"(?:interns?|supervisees?|trainees?|student (?:nurses?|social workers?|midwi(?:fe|ves)|teachers?|ots?|counsell?ors?)|practicum students?|placement students?|field students?|externs?|mentees?|preceptees?|orientees?|new (?:grad|hire|starter|girl|guy|nurse|sw|worker|therapist|one)s?|newbies?|nqsws?|nqns?|asyes?|students? (?:on placement|nurse|i supervise|of mine)|provisional|apprentice|practicum|msw students?|bsw students?|grad students?)"
_COLLEAGUE = r"(?:(?:nurse|unit|clinic|program|office|floor|shift|house|practice) manager|resident (?:doc|doctor|physician)|colleagues?|co-?workers?|work(?:mate| mate| bestie| wife| husband| friend| buddy)s?|team ?mates?|team members?|nurses?|cnas?|hcas?|aides?|charge nurse|therapists?|clinicians?|counsell?ors?|social workers?|case ?managers?|case ?workers?|boss|supervisor|manager|director|team lead(?:er)?|principal|officemate|office mate|cubicle mate|partner at work|peer (?:worker|specialist)|receptionist|night staff|staff member|employee|support worker)"
# health, substance use, relationships, law
_PERSONAL = (
    r"(?:cr(?:ied|ying|ies)|broke down|melt(?:ed|ing) ?down|had a (?:melt ?down|breakdown|panic attack)|bawl\w*|sobb\w+|in tears|relaps\w+|drunk|(?:is|was|came (?:in|to work)|show(?:s|ed) up|on shift) high|hung ?over|smell(?:s|ed|ing) (?:of|like)|(?:in|out of|to|back from) (?:rehab|detox)|in recovery|in aa|in therapy|on (?:meds|antidepressants|sick leave|stress leave|probation|a pip|lexapro|prozac|suboxone)|suicid\w+"
    r"|self[- ]?harm\w*|depress(?:ed|ion)|bipolar|an? (?:alcoholic|addict)|anorexi\w*|bulimi\w*|eating disorder|od'?d|overdosed|abus(?:ed|ive)|raped?|assaulted|pregnant|miscarr\w+|abortion|ivf|divorc\w+|separat(?:ed|ing)|cheat\w*|affair|is (?:gay|trans)|came out|hiv|cancer|diagnosed|adhd|autis\w+|ptsd|burn(?:ed|t)? ?out|panic attacks?|broke up"
    r"|sle(?:pt|eping) w(?:ith)?|leaving (?:her|his|their) (?:husband|wife|partner|job)|failing (?:placement|practicum|internship|the course|probation)|dating (?:a|her|his) (?:client|patient)|evicted|bankrupt|dui|arrested|got (?:a )?dui|drinking again|using again|self[- ]?harming|bf left|husband left|wife left|has (?:a )?(?:criminal )?record|under investigation|suspended|got (?:fired|sacked|written up|let go))"
)
# how they do at work; said of a learner, it is supervision told outside
_FAILING = r"(?:fired|sacked|let go|written up|failing|failed|flunk\w*|cut out (?:for|4)|can'?t (?:cut|hack|handle|cope|take)|won'?t (?:make it|last)|not gonna (?:make it|last)|clueless|hopeless|incompetent|useless|quit(?:ting)?|confided|disclosed|admitted|told me (?:in confidence|in supervision|she|he|they|shes|hes)|crossed a (?:line|boundary)|boundary issues|countertransference|panic\w*|anxiety|stinks?|license)"
_PRIVATE = rf"(?:{_PERSONAL}|{_FAILING})"
_PUBLIC = compiled(
    r"\b(?:proud of|congrat\w*|welcome|celebrat\w+|happy tears|tears of joy|crying laughing|laughing so hard|hiring|apply|interns (?:start|wanted|welcome)|looking for (?:an )?interns?|training|webinar|strike|union|rates?|statistics|survey|research|season \d|episode|film|movie|burnout (?:is|in|among|rates)|passed (?:her|his|their)|gave me permission)\b"
)


def _in_confidence(reading: Reading, span: Span) -> bool:
    """A practitioner's colleague or learner, and nothing to celebrate or advertise."""
    return practised(reading, span) and not own_people(reading, span) and not _PUBLIC.search(reading.text)


SIGNAL = Signal(
    id="rid.supervisee-colleague",
    severity=3,
    title="A supervisee's, student's or colleague's confidence",
    explanation="Your workplace is known, so colleagues can tell who is meant, and what was told in trust may also lead to a client.",
    steps=("delete", "supervision"),
    standards=("nasw-2.02", "nasw-2.01b", "nasw-3.01b", "nasw-3.02d", "ferpa-99.3"),
    needs=0,
    # "my supervisor", "on leave", "policy" belong to the story
    silent_in=USUALLY_SILENT - {"own_family", "own_therapy", "news"},
    confirm=_in_confidence,
    patterns=(
        # "my intern cried in supervision", "our new grad had a panic attack in the sluice"
        rf"\b(?:my|our|an|a|the|this|that|one of (?:my|our|the)|another|new) (?:[\w'-]+ ){{0,2}}{_LEARNER} [^.!?\n]{{0,50}}\b{_PRIVATE}\b",
        # "coworker just told me shes in rehab", "a colleague on my team relapsed"
        rf"\b(?:(?:my|our|one of (?:my|our|the)|another|this|a) (?:\w+ )?{_COLLEAGUE}|(?:co-?worker|colleague|work bestie|work wife|work husband|team ?mate|boss|supervisor))\b(?! (?:that )?i(?:'?m)?\b)[^.!?\n]{{0,40}}\b{_PERSONAL}\b",
        rf"\b{_COLLEAGUE} (?:\w+ ){{0,3}}(?:told me|confided|shared) (?:in (?:confidence|private|secret)|(?:her|his|their) (?:secret|diagnosis|story|past|trauma))\b",
        # "shes in rehab, my coworker", "he's on a PIP, our new case manager"
        rf"\b(?:in rehab|relapsed|on a pip|in recovery|suicidal|got fired|got written up|has (?:bipolar|hiv|cancer|adhd)|had a (?:breakdown|miscarriage|panic attack))\b[^.!?\n]{{0,40}}\b(?:my|our|one of (?:my|our)|a) (?:\w+ )?(?:{_COLLEAGUE}|{_LEARNER})\b",
        # "supervision got real: she's leaving her husband", "in supervision he told me"
        rf"\b(?:in|during|after|clinical|group|individual|today'?s|my|our) supervision\b[^\n]{{0,40}}\b(?:s?he|they|one of them|intern|supervisee|student|trainee|someone|mine)(?:'?s|'re)? [^.!?\n]{{0,40}}\b(?:{_PRIVATE}|told|said|cheat\w*|leav\w+|afraid)\b",
        # "is she even cut out 4 this", about a learner
        rf"\b{_LEARNER}\b[^\n]{{0,90}}\b(?:cut out|right (?:field|job|fit|profession)|should (?:quit|drop)|gonna make it|will ever|wrong (?:field|job)|ready for this|gatekeep\w*|yikes|smh|bless (?:her|his|their) heart|lord help)\b",
        # "grading process recordings, one of my students was abused too"
        rf"\b(?:one of my|a|my|this) (?:\w+ )?(?:students?|mentees?|supervisees?|interns?|trainees?)\b[^\n]{{0,40}}\b(?:wrote|disclosed|shared|told|confided|admitted|emailed|revealed)\b[^\n]{{0,60}}\b(?:{_PRIVATE}|own trauma|her trauma|his trauma|her past|his past|story)\b",
        # "between us, the director is getting divorced"
        rf"\b(?:between us|don'?t tell (?:anyone|any1|nobody)|tea|secret|confidentially|off the record|hr stuff|gossip|spill\w*|heard (?:that )?)\b[^\n]{{0,30}}\b(?:my|our|the|a) (?:\w+ )?(?:{_COLLEAGUE}|{_LEARNER})\b[^.!?\n]{{0,50}}\b{_PRIVATE}\b",
        # "had to fail my placement student today", "writing up my newbie again"
        rf"\b(?:had to|having to|about to|gonna|going to|just|finally) (?:fail|failed|write up|wrote up|fire|fired|let go|report|reported|terminate|terminated|discipline|suspend) (?:my|our|an|a|the|one of my) (?:\w+ )?(?:{_LEARNER}|{_COLLEAGUE})\b",
        # "read my supervisee's eval", "her eval says shes a 2 lol"
        rf"\b{_LEARNER}'?s? (?:evaluation|eval|process recording|grade|journal|reflection|review|placement report|write[- ]?up|disciplinary|past|trauma|diagnosis|personal life)\b",
        # "one of my students told me she was cutting again", "a girl on my team is on a final warning"
        rf"\b(?:one of (?:my|our|the)|a|an|my|our|this|that|another|some) (?:[\w'-]+ )?(?:students?|guy|girl|lad|lady|woman|man|person|worker|nurse|therapist|newbie|one) (?:on|in|from|at) (?:my|our|the) (?:team|office|unit|shift|ward|agency|department|dept|cohort|practicum|placement|class|site|clinic|floor)\b[^.!?\n]{{0,40}}\b(?:{_PRIVATE}|final warning|on a warning|hr|complaint|disciplin\w+|struggling|caught|lied|lying)\b",
        rf"\b(?:one of my|my|a|our) (?:\w+ )?(?:students?|mentees?|supervisees?|interns?|trainees?) (?:\w+ )?(?:told|confided|disclosed|admitted|said|shared|revealed|wrote|emailed|texted)\b[^.!?\n]{{0,60}}\b{_PRIVATE}\b",
        # "new nurse on our floor had a full panic attack", "our director is getting divorced"
        rf"\b(?:my|our|the|new|that|this|a|old|former) (?:new |old |lead |senior |clinical |junior |night |charge |former |co-?)?(?:{_COLLEAGUE}|{_LEARNER}|co-?therapist|co-?facilitator|co-?lead|director|ceo|medical director|clinical lead|matron|team lead|admin|psychiatrist|doctor|consultant|registrar|ward sister|head of \w+)\b(?! (?:that )?i(?:'?m)?\b)[^.!?\n]{{0,40}}\b(?:{_PERSONAL}|drinking|using|final warning|on leave|leave of absence|in hospital|in detox|getting (?:a )?divorce\w*|lost (?:the|her|his|their) (?:baby|pregnancy|licen[cs]e|kids)|losing it|falling apart|suspended|having an affair)\b",
        # "he's my co-therapist and hes drinking again", "she's our intern & pregnant by a client"
        rf"\b(?:s?he'?s|they'?re|s?he is|who is|is) (?:my|our|the|a) (?:\w+ )?(?:{_COLLEAGUE}|{_LEARNER}|co-?therapist|co-?facilitator|director)\b[^\n]{{0,60}}\b(?:{_PRIVATE}|drinking|using|cheating)\b",
        # "the practicum kid cant even write a note w/o crying", "this student is gonna get someone killed"
        r"\b(?:my|our|the|this|that|one of (?:my|our|the)) (?:[\w'-]+ )?(?:practicum|placement|intern|student|trainee|newbie|new (?:girl|guy|kid|hire|one|grad|nurse|worker|sw)|supervisee|field|orient\w*)(?: (?:kid|student|girl|guy|one|nurse))?\b[^.!?\n]{0,30}\b(?:can'?t|cannot|cant|couldn'?t|doesn'?t|doesnt|won'?t|never|has no|is (?:gonna|going to|so|not)|needs|asked me|thinks|froze|freaked|walked out|ghosted|quit|no call|late again|on her phone)\b",
        # "my student broke down telling me about her assault", "the other SW on my unit just got served divorce papers"
        *beside(rf"\b(?:my|our|one of (?:my|our)|two of (?:my|our)|the other|another|poor|the|a) (?:[\w'-]+ )?(?:{_LEARNER}|students?|mentees?|co-?workers?|colleagues?|office ?mates?|cube ?mate|nurse|sw|therapist|counsell?or|case ?manager|manager|director|boss|associate|new hire|aide|doctor|psychiatrist|psych|receptionist|new grad|grad|new girl|new guy|newbie|nurses|therapists)\b(?: of mine)?(?! (?:that )?i(?:'?m)?\b)(?! (?:asked|told) (?:me )?(?:to|if))", rf"\b(?:{_PERSONAL}|assault(?:ed)?|divorce papers|getting divorced|hooking up|broke down|failed (?:the|her|his|their|my)|lost (?:her|his|their) licen[cs]e|off (?:his|her|their) meds|hospitali[sz]ed|self[- ]?harming|served papers|restraining order|got arrested|sleeping together|stole|stealing|drug test|investigated|has a record|in love w|in love with|fainted|drinking|pregnant|criminal record|a record)\b", 70),
        r"\b(?:team|office|work|staff|unit|hospital|agency) (?:gossip|tea|drama)\b[^\n]{0,60}",
        # "colleague of mine is being investigated", "one of our nurses is drinking at work"
        rf"\b(?:colleague|co-?worker|friend|someone|somebody|nurse|therapist|worker) (?:of mine |at (?:work|my (?:job|office|clinic|hospital)) )(?:is|was|got|has|just|told|had)\b[^.!?\n]{{0,50}}\b(?:{_PERSONAL}|investigated|drinking|using|stealing|fired|suspended|complaint|lawsuit)\b",
        rf"\b(?:one|two|some) of (?:our|my|the) (?:nurses|therapists|workers|staff|interns|students|cnas|aides|case ?managers|counsell?ors|sws|doctors)\b[^.!?\n]{{0,40}}\b(?:{_PERSONAL}|drinking|using|stealing|investigated|sleeping)\b",
        # "new grad on my team cried all shift", "placement student has told me she's self harming"
        rf"\b{_LEARNER}\b[^.!?\n]{{0,50}}\b{_PERSONAL}\b",
    ),
    sayings=(
        r"\b(?:my|our|a|the|one of (?:my|our)) (?:\w+ )?(?:colleague|co-?worker|supervisee|intern|trainee|deputy|manager|newly qualified|nqsw|asye|student (?:nurse|social worker|midwife)?|placement student|msw student|nurse on my (?:team|ward)|team ?mate|assistant)s?(?:'s (?:\w+ )?)? [^.!?\n]{0,30}?\b(?:signed off|breakdown|relaps\w+|drinking|rehab|in recovery|pregnan\w+|ivf|miscarr\w+|abortion|divorc\w+|left (?:her|him)|suspended|performance managed|pip\b|sacked|fired|struck off|stealing|stole|diagnos\w+|adhd|bipolar|depress\w+|suicid\w+|self[- ]harm\w*|raped|abused|cried|broke down|confess\w+|told me|disclosed|fancies|affair|cancer|in prison|failed|cut out)\b|\b(?:colleague|co-?worker|trainee|supervisee|intern) (?:has|is|was|just|confess\w+|told|broke|cried|relapsed|disclosed)\b[^.!?\n]{0,40}?\b(?:signed off|breakdown|relaps\w+|drinking|rehab|pregnan\w+|ivf|divorc\w+|suspended|managed|diagnos\w+|depress\w+|fancies|client|affair|raped|abused|cried|sick|prison)\b",
    ),
    fires=(
        Fires("my intern cried in supervision, is she even cut out 4 this", role="field instructor, social work"),
        Fires("coworker just told me shes in rehab, pray", role="case manager"),
        Fires("Had to fail my placement student today, third one in five years", role="social worker"),
        Fires("our newbie had a panic attack in the sluice room and hid for an hour", role="ward nurse"),
        Fires("one of my supervisees disclosed her own trauma in supervision and now I can't sleep", role="psychotherapist"),
        Fires("A colleague on nights came to work drunk again. We all smelt it.", role="care home nurse"),
        Fires("our new case manager is on a PIP already smh", role="LCSW"),
        Fires("my supervisee told me she's leaving her husband", role="social worker"),
        Fires("our receptionist has a record apparently", role="social worker"),
        Fires("new grad on my team cried all shift, her bf left", role="social worker"),
    ),
    silent=(
        Silent("So proud of our interns graduating!", role="social worker", why="good news"),
        Silent("My coworker brought in samosas, best day", role="case manager", why="nothing private"),
        Silent("Hiring two interns for the summer, apply by Friday", role="therapist", why="an advert"),
        Silent("My colleague told me about a great webinar on burnout", role="psychologist", why="training"),
        Silent("Nurses are burnt out and the government does nothing.", role="nurse", why="policy"),
        Silent("my coworker cried when the team lost the final", why="no practice"),
        Silent("I cried in supervision today and my supervisor just listened", role="trainee counsellor", why="the writer's own"),
        Silent("Interns on that hospital show cry in every episode", role="nurse", why="fiction"),
    ),
)
