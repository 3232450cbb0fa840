"""A profile that names employer, team or a small place beside the profession: it completes every vague post."""

from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.subjects.reading import Reading, Span

_CREDENTIAL = (
    r"(?:l[cgim]?sw(?:-?[a-z]{1,3})?|lcsw|licsw|lmsw|msw|bsw|lsw|rsw|dsw|lpcc?|lmft|mft|lmhc|lcpc|ladc|cadc|lcdc|ncc|rn|bsn|np|fnp|pmhnp|lpn|cna|rmn|slp|ccc-slp|ot(?:r(?:/l)?)?|cota|bcba|rbt|psyd|psychologist|psychiatrist|psychotherapist|therapist|counsell?or"
    r"|social worker|sw|caseworker|case ?m(?:anager|gr)|case worker|cm|care coordinator|nurse|midwife|health visitor|chaplain|pastoral|advocate|probation officer|parole officer|po|youth worker|support worker|key ?worker|peer (?:support|specialist)|school psych|occupational therapist|speech therapist|physio(?:therapist)?|doula|paramedic|clinician|cps (?:worker|investigator)|cps|child (?:protection|welfare|life)|social work|nursing|counsell?ing|psychology|counsell?ors|caregiver|carer)"
)
_UNIT = r"(?:unit|ward|hospital|clinic|shelter|school|high|elementary|primary|middle|academy|prison|jail|hmp|county|center|centre|hospice|court|trust|nhs|cmht|camhs|house|program(?:me)?|services|icu|nicu|picu|er|a&e|detention|agency|parish|council|university|college|reservation|tribal|clinic|team|floor|wing)"


def _in_a_profile(reading: Reading, span: Span) -> bool:
    """The item is a profile text, or quotes one."""
    text = reading.text.casefold()
    return reading.item.kind == "bio" or "bio" in text[: span[0]] or "profile" in text[: span[0]] or text.startswith(("about me", "intro:"))


SIGNAL = Signal(
    id="rid.profile-context",
    severity=2,
    title="A profile that names where you practise",
    explanation="With your employer, team or small town known, a vague post about “a client” narrows to the people whom you serve there.",
    steps=("edit", "limit-audience", "policy"),
    standards=("nasw-1.06f", "nasw-4.06a", "hcpc-sm", "tech-2.09"),
    needs=0,
    silent_in=USUALLY_SILENT - {"own_family", "own_therapy", "news", "fiction", "past_role"},  # a profile lists a whole life
    confirm=_in_a_profile,
    patterns=(
        # "LCSW @ Mercy West adolescent unit", "nurse at St Brannoc", "Probation officer, Dell County"
        rf"\b{_CREDENTIAL}\b[^\n|.]{{0,25}}(?:@ ?|\bat (?:the )?|\bfor (?:the )?|\bw/ ?|\bwith (?:the )?|, |\bin (?:the )?|\| ?|• ?|- ?|· ?)(?-i:[A-Z0-9])[\w'.&-]*(?: [\w'.&-]+){{0,4}} ?\b{_UNIT}\b",
        rf"\b{_CREDENTIAL}\b[^\n|.]{{0,25}}(?:@|\bat) ?(?:the )?(?-i:[A-Z])[\w'.&-]+",
        rf"\b{_UNIT} (?:\w+ )?{_CREDENTIAL}\b[^\n]{{0,20}}(?:@|\bat|\bin) ?(?-i:[A-Z])[\w'.&-]+",
        # "only SW in Dell County", "the one therapist in town"
        rf"\b(?:only|sole|lone|one|single|1 of \d|one of (?:two|three|2|3)) (?:\w+ ){{0,2}}{_CREDENTIAL}s? (?:in|on|for|at|within|serving) [\w' ]{{2,30}}",
        # "adolescent unit @mercywest", "NICU nurse, Mercy West"
        rf"\b(?:adolescent|child(?:ren'?s)?|forensic|locked|psych|eating disorders?|dv|detox|icu|nicu|picu|er|hospice|dialysis|oncology|juvenile|inpatient|school|foster|hiv|perinatal|burns?) (?:\w+ )?(?:{_CREDENTIAL}|unit|team|ward|clinic)\b[^\n]{{0,15}}(?:@ ?|\bat |, |\bin |\| ?)(?-i:[A-Z]|\w+(?=west|north|south|east|general))\w+",
        # "license #12345", "Lic. LCS24680"
        r"\b(?:licen[sc]e|lic|reg(?:istration)?|pin|hcpc|nmc|swe)\.?(?: (?:no|number|num))?\.? ?[#:]? ?(?=[a-z]{0,4}\d)[a-z]{0,4}\d{4,8}[a-z]?\b",
        # "case mgr, Harbor House DV shelter", "Psychiatric nurse, Ward 9, Royal Infirmary", "Child protection, Team 4, Barnsley"
        rf"\b{_CREDENTIAL}\b[^\n|.]{{0,12}}(?:, ?|\| ?|• ?|- |· ?|/ ?)[^\n|]{{0,30}}\b(?:team|ward|unit|floor|wing|house|shelter|hospital|clinic|infirmary|county|school|elementary|hs|high|district|prison|jail|hmp|trust|nhs|va|center|centre|home|hospice|court|college|agency) ?\d{{0,3}}\b",
        # "Hospice RN | St. Jude's | Bangor ME"
        rf"\b{_CREDENTIAL}\b ?(?:\||•|·|/|,|-) ?(?-i:(?:(?!(?:Mum|Mom|Dad|Wife|Husband|Mother|Father|Runner|Writer|Views|Opinions|She|He|They|Her|His|Coffee|Cat|Cats|Dog|Dogs|Christian|Feminist|Lover|Author|Speaker|Tweets|Proud|Tea|Book|Books|Reader|Yoga|Trauma|Anxiety|EMDR|CBT|DBT|Advocate|Educator|Trainer|Consultant|Artist|Dancer|Baker|Gardener|Booking|Private|Mental|Crisis|Social|RTs?|I|My|All|Not|Retired|Human|Vegan|Gamer|LCSW|LMFT|MSW|PhD|PsyD|BSN|RN)\b)[A-Z][\w.'&]+ ?){{1,4}}) ?(?:\||•|·|/|,|-) ?(?-i:[A-Z])",
        # "therapist for Ohio State athletes", "counselor to the Fenwick fire dept"
        rf"\b{_CREDENTIAL}\b (?:for|to|serving|with|in|within|of) (?:the )?(?-i:[A-Z])[\w'.&-]+",
        # "lone midwife on the island", "one of two counselors in Nome AK", "Dell County's only therapist"
        rf"\b(?:only|sole|lone|1 of \d|one of (?:only )?(?:two|three|four|\d)) (?:\w+ ){{0,2}}{_CREDENTIAL}s?\b",
        rf"(?-i:\b[A-Z][\w.]+(?: [A-Z][\w.]+){{0,2}})'?s? (?:only|sole|lone|first|one) (?:\w+ )?{_CREDENTIAL}\b",
        # "MSW intern at County Jail", "works nights @ Ward 7"
        rf"\b(?:{_CREDENTIAL} )?(?:intern|student|trainee|resident|extern|works?|working|employed|nights|days|i work) (?:nights |days )?(?:@ ?|at |for |in )(?:the )?(?-i:[A-Z])[\w'.&-]+",
        # "RN on 7 West, Lakeside Med", "outreach worker, St Kilda needle exchange", "correctional psychologist, Block D"
        rf"\b(?:{_CREDENTIAL}|outreach worker|worker|bcba)\b[^\n.]{{0,20}}(?:@|\bat|\bfor|\bto|\bon|\bin|\bof|\bbetween|,|\||•|·|/) ?(?:the |a )?(?:\w+ (?:of|in|at) )?(?-i:(?!(?:Mum|Mom|Dad|Wife|Husband|Mother|Father|Runner|Writer|Views|Opinions|She|He|They|Her|His|Coffee|Cat|Cats|Dog|Dogs|Christian|Feminist|Lover|Author|Speaker|Tweets|Proud|Tea|Book|Books|Reader|Yoga|Trauma|Anxiety|EMDR|CBT|DBT|Advocate|Educator|Trainer|Consultant|Artist|Dancer|Baker|Gardener|Booking|Private|Mental|Crisis|Social|RTs?|I|My|All|Not|Retired|Human|Vegan|Gamer|LCSW|LMFT|MSW|PhD|PsyD|BSN|RN)\b)[A-Z0-9][\w'.&-]+)",
        # "prison nurse HMP Ashwell", "night nurse St Bridget's"
        rf"\b{_CREDENTIAL} (?-i:(?:HMP|HMYOI|St|Saint|NHS|VA|UCLA|UCSF|[A-Z]{{3,5}}) )(?-i:[A-Z])\w+",
    ),
    sayings=(
        r"\b(?:(?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or)|case manager)\b[^\n]{0,60}?(?:@|\bat\b|\bfor\b|,| in )[^\n]{0,40}?(?-i:[A-Z]\w+)[^\n]{0,60}?\b(?:my (?:case|client|patient|couple|kid|pt)|today'?s (?:client|patient|case)|clients? today|(?:s?he|they) said to me|a \d(?:st|nd|rd|th) grader|story about)\b|\bi work (?:at|for|in) (?:the )?(?-i:[A-Z]\w+)[^\n]{0,50}?\b(?:here'?s what|she said|he said|told me|my (?:client|patient|case))\b",
    ),
    fires=(
        Fires("bio: LCSW @ Mercy West adolescent unit | posts: 'teens are wild today'"),
        Fires("bio: only SW in Dell County ✌️ + story about 'a client'"),
        Fires("NICU nurse at Harbourgate General. Coffee. Chaos.", kind="bio"),
        Fires("Probation officer, Fenwick County Court. Views mine.", kind="bio"),
        Fires("School psych @ Larkfield Elementary | mum of 2", kind="bio"),
        Fires("Therapist • Lic. LCS24680 • anxiety & trauma", kind="bio"),
        Fires("bio says RMN at Bramble House, tweets say 'our new lad is on the roof again'"),
        Fires("bio: LMFT at Cedar House, Reno", role="social worker"),
        Fires("bio: therapist, Juneau. I post about 'this one client'", role="social worker"),
        Fires("bio: CADC | Fresh Start Recovery, Yuma AZ", role="social worker"),
    ),
    silent=(
        Silent("bio: LCSW, opinions mine; posts are recipes", why="no employer or place"),
        Silent("Social worker. Runner. Tea drinker.", kind="bio", why="no employer or place"),
        Silent("Nurse at heart, dancer by night", kind="bio", why="no employer or place"),
        Silent("The nurse at Mercy West was so kind to us", why="no profile"),
        Silent("Baker @ Rosie's Bread, Leeds", kind="bio", why="another trade"),
        Silent("Therapist in private practice. Booking via my website.", kind="bio", why="no place"),
        Silent("She is the only nurse in the novel", role="social worker", why="no profile"),
    ),
)
